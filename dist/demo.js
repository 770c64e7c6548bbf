#!/usr/bin/node
// demo 0.1.0 of vfiokit, Apache-2.0; generated, do not edit. Licences of what is bundled: THIRD-PARTY-LICENSES.txt
(function (vfiokit) {
  var v = process.versions.node.split('.');
  if (+v[0] > 12 || (+v[0] === 12 && +v[1] >= 22)) {
    if (typeof require === 'function') vfiokit(require, {}, {});
    else if (process.getBuiltinModule) vfiokit(process.getBuiltinModule('module').createRequire('/'), {}, {});
    else eval("import('module')").then(function (m) { vfiokit(m.createRequire('/'), {}, {}); });
    return;
  }
  var hint = "install a newer one (EL 8: dnf module reset nodejs; dnf module install nodejs:20), or point ansible_node_interpreter at one";
  var msg = 'demo needs Node.js 12.22 or newer, found ' + process.version + ': ' + hint;
  process.exitCode = 1;
  require('fs').writeSync(1, msg + '\n');
})((function vfiokit(require, exports, module) {
var H0=Object.create;var Ll=Object.defineProperty;var L0=Object.getOwnPropertyDescriptor;var V0=Object.getOwnPropertyNames;var U0=Object.getPrototypeOf,B0=Object.prototype.hasOwnProperty;var F0=(e,n,t)=>n in e?Ll(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var ht=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var z0=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of V0(n))!B0.call(e,o)&&o!==t&&Ll(e,o,{get:()=>n[o],enumerable:!(r=L0(n,o))||r.enumerable});
return e};var be=(e,n,t)=>(t=e!=null?H0(U0(e)):{},z0(n||!e||!e.__esModule?Ll(t,"default",{value:e,enumerable:!0}):t,e));var ar=(e,n,t)=>F0(e,typeof n!="symbol"?n+"":n,t);var Vl=ht((VR,_f)=>{_f.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ul=ht((UR,Sf)=>{Sf.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var lr=ht((zR,Pf)=>{Pf.exports={get spawn(){return require("child_process").spawn},get spawnSync(){return require("child_process").spawnSync}}});var Ef=ht(If=>{If._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Mf=ht((KR,Rf)=>{Rf.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Tf=ht((JR,Df)=>{Df.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Lf=ht((YR,Hf)=>{"use strict";var j0=lr(),W0=Ef(),Nf=Mf(),G0=Tf(),Z0=(e,n,t={})=>{let r=W0._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},t.stdio=
G0(t),{file:e,args:n,options:t,parsed:r}},Cf=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":n;Hf.exports.sync=(e,n,t)=>{let r=Z0(e,n,t),o;
try{o=j0.spawnSync(r.file,r.args,r.options)}catch(a){throw Nf({error:a,stdout:"",stderr:"",timedOut:!1})}let i=Cf(r.options,o.stdout,o.error),s=Cf(r.options,o.stderr,
o.error);return o.error||o.status!==0||o.signal!==null?Nf({stdout:i,stderr:s,error:o.error,signal:o.signal,exitCode:o.status,timedOut:o.error&&o.error.code==="E\
TIMEDOUT"}):{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var I0=require("fs"),E0=be(Vl(),1),R0=require("path");var kg=be(Ul(),1);var A=class extends Error{constructor(t,r,o={}){super(r);ar(this,"code");ar(this,"param");ar(this,"hint");ar(this,"cause");ar(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function Bl(e){return e instanceof A?e:new A("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function M(e,n){return new A("E_PARAMS",n,{param:e})}function ye(e,n){return new A("E_HOST",e,n===void 0?{}:{hint:n})}function k(e,n){return new A(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var zf=be(lr(),1),Gi=require("fs"),zl=be(Vl(),1);var Wi=new WeakMap;function Af(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Wi.set(t,new Map),t}function Of(e,n,t){let r=Wi.get(n);return r===
void 0||Wi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function ee(e,n,t){let r=Wi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Fl="vfiokit-write";function nt(e){return ee(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc\
/${o}/comm`))==null?void 0:t.startsWith(Fl))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var K0=1800,J0=64*1024*1024,Vf="/usr/local/sbin:/usr/sbin:/sbin",jf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Uf="VFIOKIT_COMMAND",Bf="ended\
 by a signal without a name",Y0=1,q0=`process.title='${Fl} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,X0=0;async function Po(e,n={}){return Q0((await Promise.resolve().then(()=>be(Lf(),1))).
default.sync,e,n)}function Q0(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++X0}`,s={...process.env};for(let h of jf)delete s[h];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Vf}`:`/usr/bin:/bin:${Vf}`,...t.env,LC_ALL:"C",[Uf]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((g=t.timeout)!=null?g:K0)*1e3,killSignal:"SIGKILL",maxBuffer:J0,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=ex(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Bf};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return nx(`${Uf}=${i}`),{code:124,stdout:p,
stderr:m};let y=c===void 0?void 0:zl.constants.signals[c];return y!==void 0?{code:128+y,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,
stdout:p,stderr:m||String(Reflect.get(d,"originalMessage")||Bf)}}function ex(e){try{return e()}catch(n){return}}function nx(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Gi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Gi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Wf(e,n,t){let r={...process.env};for(let a of jf)delete r[a];let o=(0,zf.spawn)(process.execPath,["-e",
q0,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(l,"code"))})),o.once("exit",(l,d)=>a(l===
0?{}:{code:d!=null?d:tx(l)}))}),s=await Ff(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Ff(Y0,i)!==void 0?{code:"ETIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.
pid}))}function tx(e){var n,t;return(t=(n=Object.entries(zl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=null?t:`status ${e!=null?e:"?"}`}function Ff(e,n){
return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var U=require("fs"),tt=require("path");function jl(e){return tt.join(tt.dirname(e),`.${tt.basename(e)}.vfiokit-new`)}function Wl(e){let n=U.openSync(e,"r");try{
U.fsyncSync(n)}finally{U.closeSync(n)}}function Gf(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Zf(e,n,t){let r=U.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Gf(()=>U.fchownSync(e,n.uid,n.gid)),(U.fstatSync(e).mode&4095)!==t&&U.fchmodSync(e,t)}async function Kf(e,n,t){let r=(n.mode&56)!==0&&(n.
mode&4)===0;if(Zf(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=U.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await Po([o,"--attributes-only",
"--preserve=mode","--",t,`/proc/${U.readlinkSync("/proc/self")}/fd/${e}`]),a=U.fstatSync(e).mode;if(i!==0||a!==n.mode)throw new A("E_APPLY",`${t} was not replac\
ed, as its readers could not be kept: ${o} ended with ${i} and left mode ${(a&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(
8)}; see that GNU's cp can be run`)}function Zi(e){try{return U.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function Jf(e){
try{U.unlinkSync(e)}catch(n){}}function Gl(e,n,t=()=>{}){if(!U.existsSync(e)){Gl(tt.dirname(e),493,t);try{U.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function rx(e,n){return t=>{Gf(()=>U.chownSync(t,e.uid,e.gid)),U.chmodSync(t,n|(n&292)>>2)}}async function Yf(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let a=tt.dirname(e);Gl(a,493,r===void 0?void 0:rx(r,t));let l=jl(e),d=Zi(e);Zi(l)!==null&&U.unlinkSync(l);let{O_WRONLY:u,O_CREAT:c,
O_EXCL:f,O_NOFOLLOW:p}=U.constants,m=U.openSync(l,u|c|f|p,384);try{try{for(let y=0;y<n.length;)y+=U.writeSync(m,n,y);d===null||s===!0?Zf(m,r!=null?r:null,t):await Kf(
m,d,e),U.fsyncSync(m)}finally{U.closeSync(m)}d!==null&&await o(l,e),await(i==null?void 0:i()),U.renameSync(l,e)}catch(y){throw Jf(l),y}d===null&&await o(e,null),
Wl(a)}async function qf(e,n,t){let r=Zi(n),o=U.openSync(e,"r+");try{r!==null&&await Kf(o,r,n),U.fsyncSync(o)}finally{U.closeSync(o)}await t(e,r===null?null:n),U.
renameSync(e,n),Wl(tt.dirname(n))}function Xf(e){U.unlinkSync(e),Wl(tt.dirname(e))}function ox(e){return`${e}.${process.pid}`}function Qf(e,n){let t=ox(e);for(let r=1;;r++)
try{return Gl(tt.dirname(e),448),Zi(t)!==null&&U.unlinkSync(t),U.writeFileSync(t,n,{mode:384,flag:"wx"}),U.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Jf(t)}}var ix=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],sx=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ep(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function np(e){
return e.toString(16).padStart(2,"0")}function Ao(e){var t;let n=e.attr("/proc/locks")||"";for(let r of ix){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${np(i)}:${np(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new A(
"E_BUSY",`${ep(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!sx.
has(e.attr(`/proc/${r}/comm`)||"")))return new A("E_BUSY",`${ep(e,r)} is building a boot image; wait until it ends and run this again`);return null}var ax="/dev/null";function dr(e){return e.slice(e.lastIndexOf("/")+1)}function op(e,n){return dr(e)<dr(n)?-1:dr(e)>dr(n)?1:0}function Zl(e,n){return tp(dr(e))<
tp(dr(n))?-1:1}function tp(e){return rp(e.replace(/(\.[A-Za-z~][A-Za-z0-9~]*)*$/,""))+rp(e)+e}function rp(e){return e.replace(/(\D*)0*(\d*)/g,(n,t,r)=>`${t.replace(
/[^A-Za-z]/g,o=>o==="~"?"\0":String.fromCharCode(256+o.charCodeAt(0)))}${String.fromCharCode(2+r.length)}${r}`)}function vn(e,n,t=op){var o;let r=new Map;for(let i of n)
for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let a=`${i}/${s}`;if(e.link(a)!==ax){let l=e.real(a);if(l===null||((o=e.stat(
l))==null?void 0:o.type)==="dir")continue}r.set(s,a)}return[...r.values()].sort(t)}function bt(e,n,t=op){return t(e,n)<0}function Pe(e,n){var r;let t=e.real(n);
return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var ap=["/lib/modules","/usr/lib/modules"],lx={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function he(e){return e.replace(/-/g,"_")}function vt(e,n){let t=ap.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ne(e){
return ee(e,"kernels",()=>[...new Set(ap.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${vt(e,t)}/${r}`)!==null)))}
function me(e){return e.attr("/proc/sys/kernel/osrelease")||null}function Ki(e){return ne(e).includes(me(e)||"")}function Kl(e,n){var r;let t=n===null?[]:[n,e.real(
n)||""];return(r=ne(e).find(o=>t.some(i=>i.endsWith(`-${o}`)||i.includes(`/${o}/`))))!=null?r:null}function Ji(e,n){return ne(e).length>0&&Kl(e,n)===null}var dx={
"modules.dep":":","modules.builtin":"\\s*\\n"},ip=new Map;function lp(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function dp(e,n,t){var o;let r=new RegExp(
`^(?:\\S*/)?${lp(t)}\\S*:(.*)$`,"m").exec(e.read(`${vt(e,n)}/modules.dep`)||"");return(((o=r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(
he)}function sp(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(
`
`),a=(d=ip.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return ip.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${lp(u)}(?:\\.\\w+)?${dx[t]}`).test(a.text);return a.
answers.set(u,f),f}}function te(e,n){return ee(e,`modules of ${n}`,()=>ux(e,n))}function ux(e,n){let t=vt(e,n),r=sp(e,t,"modules.builtin"),o=sp(e,t,"modules.dep"),
i=me(e)===n;return s=>{let a=he(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=lx[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&Oo(e,s)?cx(e,a)?"module":"builtin":"\
absent"}}function cx(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function Oo(e,n){return e.stat(`/sys/module/${he(n)}`)!==null}var Jl=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function fx(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function up(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ve(e,n){
let t=[];for(let{text:r,line:o,lines:i}of fx(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=up(s[2]||""),d=a==="alias"?up((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function N(e,n){return ee(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...vn(e,Jl)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${vt(e,n)}/modules.softdep`)}return t.flatMap(r=>ee(e,r,()=>Ve(Pe(e,r),r)))})}function Io(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function ge(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of Io(o.rest))i===
t&&(r={value:s,from:o});return r}function px(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function Yl(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?px(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function wt(e){return e===null||/^(?:[1ety]|on)/i.test(e)}function Ae(e,n,t){
var r;return(r=e.find(o=>o.command===n&&Yl(o.name,t)))!=null?r:null}function cp(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o===
"pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function Eo(e){return cp(e,["pre:"])}function Yi(e,n){let t=Ae(e,"softdep",n);
return t!==null&&cp(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ae(e,"install",n)}function rt(e,n){return t=>e(t)==="absent"&&Yi(n,t)!==null?"module":e(t)}
function Ze(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Yi(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.
test(r.rest)?r:null}var fe="vfiokit_bind",mx=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),fp=`\
install ${fe} ${mx}`;function pp(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Ro({address:e,card:n,variant:t}){
return`options ${fe} ${e}=${n}${t===null?"":`,${t}`}`}function ql(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${fe}`}function q(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==fe))for(let{name:r,value:o}of Io(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Xl(e){let n=Ae(e,"softdep","vfio_pci");return Ae(e,"install",fe)!==null&&n!==null&&Eo(n).includes(
fe)}function wn({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(`${n}:`)}function ur(e,n){if(!Xl(e))return[];
let t=new Map(q(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&wn(o,r)})}var Mo=new RegExp(`^(?:install ${fe} .*|softde\
p vfio-pci pre: (?:\\S+ )*${fe})$`);function $t(e){var n,t;return(t=(n=new RegExp(`^options ${fe} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?void 0:n[1])!=null?t:null}
function mp(e,n){let t=Ae(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!Eo(t).includes(fe)?t:Ae(e,"install","vfio_pci")}var ve="/var/lib/vfiokit",Ke=`${ve}/journal.jsonl`,qi=1;function gx(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function X(e){let n=e.read(Ke);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=gx(i);if(s===null||!("vfiokit"in s)&&!t.has(s.run)||"vfiokit"in s&&s.vfiokit<=qi&&![s.claims,s.devices,s.dirs].
every(Array.isArray))throw new A("E_HOST",`${Ke} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a bac\
kup or move it away, and undo by hand`);if("vfiokit"in s){if(s.vfiokit>qi)throw new A("E_HOST",`${Ke} has format ${s.vfiokit}, expected ${qi} at most; use the v\
fiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let a=t.get(s.run);a!==void 0&&
("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function gp(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function yp(e){return e.map(({entries:n,done:t,...r})=>gp([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function hp(e,n){let t=yp(X(e));async function r(o){t+=gp([o]),await e.write(Ke,t,384)}return await r({vfiokit:qi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ql(e,n){let t=X(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ke,yp(t),384):e.remove(Ke)}function cr(e){
return`${e.thing} ${e.value}`}function yx(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Je(e,n){return Do(X(e),n)}function Do(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(cr(i));for(let i of o.claims)t.set(cr(i),{claim:yx((r=t.get(cr(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Xi(e){let n=new Map;for(let{module:t,done:r,released:o,devices:i}of X(e)){let s=r?o.flatMap(a=>[cr(a),a.thing==="line"&&$t(a.
value)]):[];for(let[a,{device:{id:l},by:d}]of n)(s.includes(`id ${l}`)||s.includes(a)||i.length>0&&t===d&&d==="gpu_passthrough")&&n.delete(a);for(let a of i)n.set(
a.address,{device:a,by:(n.get(a.address)||{by:t}).by})}return[...n.values()].map(({device:t})=>t)}function ed(e,n){let t=X(e),r=Do(t).map(cr);return n.some(o=>r.
includes(cr(o))||t.slice(-1).some(i=>!i.done))}function xt(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||bp(e,r!=null?r:n)}function bp(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||bp(e,t))}var vp=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function kp(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function hx(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:_p(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return bx(r,e.length,n.length)}}return null}function _p(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function bx(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:_p(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function kt(e,n){if(e===
n)return[];let t=kp(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(vp)||[],o=n.slice(t).match(
vp)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=hx(r,o);if(s===null)return xp(t,r.join(""),
o.join("")).reverse();let a=[],[l,d,u]=[t,0,0];for(let[c,f]of[...s,[r.length,o.length]]){let p=r.slice(d,c).join("");(c>d||f>u)&&a.push(...xp(l,p,o.slice(u,f).join(
""))),l+=p.length+(r[c]||"").length,[d,u]=[c+1,f+1]}return a.reverse()}var wp=/[\s"',]/;function Qi(e,n){return n>0&&n<e.length&&!wp.test(e.charAt(n-1))&&!wp.test(
e.charAt(n))}function $p(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function xp(e,n,t){let r=kp(n,t),[o,i]=[n.slice(r),t.slice(r)];if($p(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if($p(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Qi(n,r)||Qi(t,r));)r--;
let s=Math.min(n.length,t.length)-r,a=0;for(;a<s&&n[n.length-1-a]===t[t.length-1-a];)a++;for(;a>0&&(Qi(n,n.length-a)||Qi(t,t.length-a));)a--;return[[e+r,n.length-
r-a,t.slice(r,t.length-a)]]}function Sp(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var vx=104448;function fr(e){return Buffer.from(e,"latin1").toString("utf8")}var wx=/[^\s"']+/g,$x=/^[A-Za-z_][\w.-]*=(?=.*[^=])/,Pp=/["'\\]/g;function Ap(e,n,t,r){
let o=t===null?null:t.replace(Pp,""),i="",s=0;for(let a of e.split(/(?<=\n)/)){let l=s+a.length,d=(r==null?void 0:r.includes(a.replace(/\r?\n$/,"")))===!0,u=r===
void 0||d||a.trim()===""?l:s+a.trimEnd().length,c=n.filter(([f,p])=>f<u&&(p>s||(r===void 0?f>=s:f>s)));if(c.length>0&&d)i+=a;else if(c.length>0){let f=s;i+=a.replace(
wx,(p,m)=>{var g;return o!==null&&!o.includes(p.replace(Pp,""))&&c.some(([h,b])=>h<=f+m&&b>=f+m+p.length)?p:`${r===void 0&&((g=$x.exec(p))==null?void 0:g[0])||""}\
***`})}s=l}return i}function es(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Op(e,n,t,r,o,i=!1,s=""){let a={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,d]=[n||"",t||""];if(r){let c=kt(l,
d),f=kt(d,l),p=c.map(([y,g])=>[y,y+g]),m=f.map(([y,g])=>[y,y+g]);return{before:fr(es(Ap(l,p,i?d+s:null,o))),after:fr(es(Ap(d,m,i?null:l+s,o))),...a}}let u=Math.
max(l.length,d.length);return u>vx?{dst_larger:u,...a}:{before:fr(es(l)),after:fr(es(d)),...a}}var Ip=be(Ul(),1);function To(e){return(0,Ip.createHash)("sha256").update(e,"latin1").digest("hex")}function Ep(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}function nd(e){
return e===null?"":`sha256:${To(e).slice(0,12)}`}var xx=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Mp(e,n){let t=[],r=[];for(let[o,,i]of kt(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";/[^\s"']/.test(d)&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function kx(e,n){
let t=xx.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function _x(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function Sx(e,n){let t=e.
indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Rp(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.replace(
/\r?\n$/,"")))}function td(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(Sx,Rp(e,r).join("")),s=Rp(i,r).map(a=>{let l=a.replace(/\r?\n$/,""),d=kx(
l,o);return d===null?"":d+a.slice(l.length)});return _x(s,r).join("")}var Dp=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function ns(e){return e===null?"":To(e)}function rd(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!Dp.has(n))throw k(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);if(t.
type==="dir"||t.type==="other")throw k(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function ts(e,n){let t=n.replace(/\/[^/]*$/,
"");return t===""||e.real(t)!==null?[]:[...ts(e,t),t]}var Tp={facet:"persistent",label:e=>e.path,async observe(e,n){let t=rd(e,n.path);return t===n.text?{before:"",
after:""}:{before:nd(t),after:nd(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.remove(Dp.has(
n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=rd(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:ns(
t),after:ns(n.text),splices:kt(n.text||"",t||""),...Mp(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,
gid:o.gid}},dirs:n.text===null?[]:ts(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return Op(n.path,rd(e,n.path),n.text,n.secret!==
void 0||xt(e,n.path,n.mode),n.secret,t,n.copied)}};var Px=["303730373031","303730373032","1f8b","28b52ffd","fd377a585a","02214c18","04224d18","5d0000","425a68","894c5a4f"];function rs(e){let n=e.toString("hex");
return Px.some(t=>n.startsWith(t))}function S(e){let n=e.startsWith('"')?1:0,t=e.indexOf("=");return Ye(t<0?e.slice(n):e.slice(n,t))}function se(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).
replace(/^"/,"").replace(/"$/,"")}function T(e){return se(e).split(",").filter(n=>n!=="")}function Ue(e,n){return S(e)===S(n)&&se(e)===se(n)&&e.includes("=")===
n.includes("=")}function ot(e,n){return Ye(e).toLowerCase()===Ye(n).toLowerCase()}function Ye(e){return e.includes("-")?e.replace(/-/g,"_"):e}var pr="default_hugepagesz",Cn="hugepagesz",Nn="hugepages",Be=[pr,Cn,Nn];function Cp(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!Ox(_t(e,u),_t(n,u)),o=t(
pr)&&r(pr);if(t(Nn)&&!t(Cn))return(d=o?null:Ax(e,_t(n,[Nn]),t(pr)))!=null?d:Np(e,n,r(...Be)?Be:[]);let i=t(Cn)&&(t(Nn)?r(Cn,Nn):r(Cn)),{kept:s,added:a}=Np(e,n,[
...o?[pr]:[],...i?[Cn,Nn]:[]]),l=e.findIndex(u=>u.key===Cn);return{added:a,kept:o&&!t(Nn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Nn&&(l<0||c<
l)?null:u}):s}}function Ax(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Nn),i=c=>{var f;return(f=_t(e.slice(0,e.indexOf(c)),[Cn]).pop())==null?void 0:f.value},
s=(u=_t(e,[pr]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=_t(
e,[Cn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function Np(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:_t(n,t).map(r=>r.token)}}function _t(e,n){return e.filter(
t=>n.includes(t.key))}function Ox(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}function Re(e){return[...e.early,...e.added,...e.late]}function sn(e,n){return e.filter(t=>t.text!==null&&S(t.text)===Ye(n))}function St(e){for(let n of e)n.text=
null}function Lp(e,n){var s;let t=Re(e).filter(a=>a.text!==null&&Be.includes(S(a.text))),{kept:r,added:o}=Cp(t.map(a=>Hp(a.text||"")),n.map(Hp));for(let[a,l]of t.entries())
l.text=(s=r[a])!=null?s:null;let[i]=sn(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>S(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.
push(...o.map(a=>({text:a})))}function Hp(e){return{token:e,key:S(e),value:se(e)}}function Vp(e,n){let t=i=>n.some(s=>i.text!==null&&Ue(i.text,s)),r=()=>{let i=Re(e).filter(t).map(a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().findIndex(
l=>Ue(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!Re(e).some(s=>s.text!==null&&Ue(s.text,
i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(St(Re(e).filter(t)),e.added.push(...n.map(i=>({text:i}))))}var od={huge:Lp,row:Vp};var Bp=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),Ix=new Map([["amd_iommu","off"],["iommu","off"]]),
Ex=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Up=1023,Rx=34;function No(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Mx(i);i===Rx&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Mx(e){return e===32||e>=9&&e<=13||e===160}function z(e){return No(e).map(([n,t])=>e.slice(n,t))}function an(e){
return Bp.has(Ye(e))}function is(e){return Bp.get(Ye(e))===!0}function Hn(e){return Ex.test(Ye(e))}function $n(e){return e.kind==="huge"?Be:["key"in e?Ye(e.key):
S(e.token)]}function Y(e,n){let t=Fp(e,e.length);return zp(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}function Ln(e,n,t=e.length,r=[]){let o=Fp(
e,t,r);for(let d of n)zp(o,d);let i=[...o.early,...o.late].map(d=>d.text),s=e.map((d,u)=>{var c;return u<i.length?(c=i[u])!=null?c:null:d}),a=os(o.added.map(d=>d.
text));for(let d of[...os(s),...a]){let{length:u}=se(d);if(!(S(d)!=="vfio_pci.ids"||u<=Up||e.includes(d)))throw k(`vfio-pci.ids on the kernel command line would\
 have ${u} characters, and the kernel takes ${Up} at most; name fewer ids`)}let l=o.early.length;return{kept:s,added:a,tokens:[...os(s.slice(0,l)),...a,...os(s.
slice(l)).flatMap(z)],removed:e.filter((d,u)=>s[u]!==d)}}function mr(e){return e.startsWith("#")?"--":e}function Co(e){let n=e.indexOf("--");return n<0?e:e.slice(
0,n)}function Fp(e,n,t=[]){let r=Co(e).map(o=>({text:o}));return{early:r.slice(0,n),added:[],late:r.slice(n),apart:t}}function zp(e,n){switch(n.kind){case"flags":
return Dx(e,n.key,n.has,n.lacks);case"list":return Tx(e,n.key,n.items,n.without||[]);case"token":return Nx(e,n.token);case"row":return od.row(e,n.tokens);case"h\
uge":return od.huge(e,n.tokens);case"absent":return St(Re(e).filter(t=>t.text!==null&&Ue(t.text,n.token)))}}function Dx(e,n,t,r){let o=()=>{let a=sn(Re(e),n).flatMap(
u=>T(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===Ix.get(Ye(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())
return;for(let a of sn(t===void 0?Re(e):e.late,n))jp(a,l=>!r.includes(l));if(t===void 0||o())return;let i=sn(Re(e),n),s=i.flatMap(a=>T(a.text||"")).filter(a=>a!==
t&&!r.includes(a));St(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Tx(e,n,t,r){let o=is(n);for(let f of sn(Re(e),n))jp(f,p=>!r.some(
m=>ot(m,p)));let i=sn(Re(e),n),s=(o?i:i.slice(-1)).flatMap(f=>T(f.text||""));if(t.every(f=>s.some(p=>ot(p,f))))return;let a=sn(e.late,n),l=o?sn([...e.apart.includes(
Ye(n))?[]:e.early,...e.added],n):i,d=o?a.flatMap(f=>T(f.text||"")):[],u=[];for(let f of[...l.flatMap(p=>T(p.text||"")),...t.filter(p=>!d.some(m=>ot(m,p)))])u.some(
p=>ot(p,f))||u.push(f);let c=o?void 0:a[a.length-1];St(l),c===void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function Nx(e,n){let t=sn(
Re(e),S(n));(Hn(S(n))?t:t.slice(-1)).some(o=>Ue(o.text||"",n))||(Hn(S(n))||St(t),e.added.push({text:n}))}function jp(e,n){let t=T(e.text||""),r=t.filter(n);r.length!==
t.length&&(e.text=r.length===0?null:`${(e.text||"").replace(/=[^]*/,"")}=${r.join(",")}`)}function os(e){return e.filter(n=>n!==null)}var Cx=["0300","0302","0380"],Hx=["0403","0c03","0c80"],Lx={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},Vx=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Ux=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Bx=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Fx=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Wp={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Pt(e){return e!==null&&Cx.includes(e)}function id(e){return e!==null&&Hx.includes(e)}
function ss(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function ln(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Gp(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Zp(e,n){let t=Lx[e];return t!==void 0&&t.test(n)}function Kp(e){return Vx.includes(e)}function Jp(e){return e!==
null&&Fx.includes(e)}function Yp(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Bx.includes(
`${n}:${t}`)||n==="10de"&&Ux.test(t)}function xn(e){var n,t;return e===null?"device":(t=(n=Wp[e])!=null?n:Wp[e.slice(0,2)])!=null?t:"device"}var Ho="/sys/kernel/iommu_groups",zx="/sys/class/iommu",Xp="/sys/firmware/acpi/tables",jx=["DMAR","IVRS","IORT","VIOT"],Wx=/^(.+[-_])?vfio[-_]pci$/,Qp=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function qe(e){var r,o;let n=qp(e,zx),t=(o=(r=qp(e,Ho))==null?void 0:r.filter(i=>Zx(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function gr({active:e,groups:n}){return e===null||e&&n===null?"unseen":e?"passed_over":"off"}var em="although the IOMMU i\
s on",nm="to be seen here";function yr(e){var n;return{...qe(e),firmware_table:(n=jx.find(t=>e.real(`${Xp}/${t}`)!==null&&(t!=="IORT"||Gx(e))))!=null?n:null}}function Gx(e){
let n=e.bytes(`${Xp}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+3>n.length?0:n.readUInt16LE(
t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function hr(e,n,t){let r=e.list(`${Ho}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(
o=>o.address)}function tm(e,n){return/\bdirect$/m.test(e.attr(`${Ho}/${n}/reserved_regions`)||"")}function H(e){return e!==null&&Wx.test(e)}function Lo(e){return e===
"pci-stub"||e==="none"||H(e)}function br(e,n,t=()=>[]){if(n===void 0)return`${e} (${Qp.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Lo(
r!=null?r:n.override))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Gp(n.class)))return null;let i=t(e);
return`${e} (${xn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Zx(e,n){let t=e.list(`${Ho}/${n}/devices`);return(t.length===
0||t.some(r=>!Qp.test(r)))&&!At(e,n)}function At(e,n){return e.attr(`${Ho}/${n}/name`)==="vfio-noiommu"}function qp(e,n){return e.real(n)===null?null:e.list(n)}var rm={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},Kx={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},om=Object.
values(rm).flat();function Fe(e){let n=H(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...Yx(e)])]}function as(e){return Fe({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var Jx=["modprobe.blacklist","module_blacklist"];function vr(e){let[n=[],...t]=e.map(r=>r.filter(o=>Jx.
includes(S(o))).flatMap(T).map(he));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function Yx(e){let{class:n,vendor:t}=e;return t===null?[]:ln(e)?["nvi\
dia"]:Pt(n)||t==="1002"&&ss(n)?rm[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?Kx[t]||[]:[]}function im(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ls(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ls)}
function ls(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Me(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function sm(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function sd(e,n){let t=new Set(e),r=new Set(e.map(sm));
return n.filter(o=>"file"in o?!t.has(ls(o.file)):!r.has(o.module.replace(/-/g,"_")))}function am(e,n){let t=e.map(sm);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function lm(e,n){let t=new Set(e);return n.filter(r=>t.has(ls(r)))}var wr="/var/lib/vfiokit/images.json",um=1;function ds(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dm(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function qx(e){if(!ds(e)||!ds(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[dm(e.holds),dm(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function ad(e){return ee(e,"image records",()=>Xx(e))}function Xx(e){let n=new Map,t;try{t=JSON.parse(
e.attr(wr)||"")}catch(r){return n}if(!ds(t)||t.format!==um||!ds(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=qx(o);i!==null&&n.set(r,i)}return n}
function Xe(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function $r(e,n){let t=ad(e).get(n),r=Xe(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function cm(e){let[n,...t]=ad(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function fm(e,n,t){let r={};for(let[o,i]of ad(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:um,images:r})+`
`}function ld(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Xe(e,o)!==null)]}))]}
function dd(e,n){return ee(e,`hash of ${n}`,()=>{let t=Xe(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Ep(t)})}function pm(e,n){let t={};for(let r of ld(e,n))t[r]=dd(e,r);return t}var mm=new Map;function gm(e,n){let t=Xe(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function ud(e,n,t){mm.set(gm(e,n),t)}function cd(e,n){var t;return(t=mm.get(gm(e,n)))!=null?t:null}function xr(e,n){let t=sd(n,e.holds).map(Me);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=lm(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function ym(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function fd(e,n){let t=Xe(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=$r(e,n.path);for(let o of ld(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==dd(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function us(e,n){var a;let t=cd(
e,n.path),r=$r(e,n.path),o=t===null?[]:sd(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Me):r===null?null:n.holds.map(Me).filter(l=>r.holds.includes(
l));return{why:(a=fd(e,n))!=null?a:t!==null?xr(n,t):null,holds:i}}function hm(e,n){let t=$r(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Me(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var Qx=1.3,ek=/^init(rd|ramfs)/;function nk(e){return e.replace(/\/[^/]*$/,"")||"/"}function tk(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function cs(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function bm({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function fs(e,n,t){let r=cd(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=im(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new A("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${bm(i)})`);return ud(e,t,s),s}async function vm(e,n){var l;let t=nk(n.path),
r=e.list(t).filter(d=>ek.test(d)).map(d=>{var u,c;return(c=(u=Xe(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*Qx/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw k(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function wm(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new A("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${bm(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function rk(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function $m(e,n,t){let r=Xe(e,n.path);r===null||t===null||xr(n,t)!==null||(ud(e,n.path,t),await e.write(wr,fm(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:pm(e,n.inputs),holds:n.holds.map(Me),lacks:[...n.lacks||[],...am(t,om).map(o=>Me({module:o}))]}),384))}async function ok(e,n){let t=Xe(
e,n.path),r=cs(e,n);await wm(e,r);let o=Xe(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new A("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${rk(e)}`);await $m(e,n,await fs(e,n.tool,n.path))}async function ik(e,n){
var s,a,l;let t=tk(n.path),r=["dracut","--force",t,n.kernel],o=cs(e,n),i=d=>new A("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await wm(e,r,o),((a=(s=Xe(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(!rs(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0)))throw i("what it wrote is no archive that a kernel unpacks");let d=await fs(e,n.tool,t),u=d===null?null:xr(n,d);if(u!==
null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await $m(e,n,d)}catch(d){throw e.remove(t),d}}function xm(e,n){return n.tool==="dracut"?ik(e,n):
ok(e,n)}var km={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function sk(e,n,t){let r=ym(n,t);if(r!==null)return`${r} changes`;let o=fd(e,n);if(o!==null||
hm(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await fs(e,n.tool,n.path);return i===null?null:xr(n,i)}catch(i){if(i instanceof
A)return i.message;throw i}}var _m={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Me)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await sk(e,n,t);return o!==null&&e.runnable(km[n.tool]).ok&&await vm(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:xm,pending(e,n){
return e.runnable(km[n.tool]).ok?null:cs(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var ak=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],lk=7,dk=195;function Sm(e,n){var o;let t=new Map;Pm(e,`/sys/bus/pci/devices/${n.address}`,
lk,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${dk}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),H(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function Pm(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!ak.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&Pm(e,l,t-1,r)}}var uk="pid:[4026531836]",ck={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function kr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Vo(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of Sm(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of kr(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...Im(e,i)})}return o}function ps(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function Am(e){
return kr(e).flatMap(n=>{let t=ck[Om(e,n)];return t===void 0?[]:[Im(e,n).who.replace(/^\S+/,t)]})}function Uo(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==uk?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function pd(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function Om(e,n){return e.attr(`/proc/${n}/comm`)||""}function Im(e,n){let{unit:t,within:r}=md(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Om(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var fk=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function md(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of fk){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var it="/sys/class/block",pk=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function st(e){return(e||"").split("/").filter(n=>pk.test(n))}function Em(e,n){return gd(
e,e.real(`${it}/${n}`),new Set)}function Rm(e,n){return gd(e,e.real(`/sys/dev/block/${n}`),new Set)}function Bo(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${it}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(it).
find(a=>a.startsWith("dm-")&&e.attr(`${it}/${a}/dm/name`)===o))!=null?s:null}function Mm(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Dm(e,n){let t=e.list(it).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${it}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function gd(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=yk(n),o=st(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:hk(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...mk(e,i)],a=gk(e,i);return[...s.map(l=>gd(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function mk(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(it).filter(a=>s.test(a)).map(a=>`${it}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function gk(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function yk(e){return e.slice(e.lastIndexOf(
"/")+1)}function hk(e){return e.slice(0,e.lastIndexOf("/"))}var bk=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],vk="/var/lib/nova/";function ms(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map($k).filter(t=>t!==null)}function hd(e){let n=e.attr("/proc/mounts");return e.attr("/proc/cmdline")!==null&&n!==null&&/^\s*[^#\s]\S*\s+\/boot\/?\s/m.
test(e.read("/etc/fstab")||"")&&!/^\S+ \/boot /m.test(`${n}
${e.attr("/proc/1/mounts")||""}`)}function gs(e){if(hd(e))throw k("/boot is in /etc/fstab and not mounted; expected what the next boot reads there; mount it")}function Tm(e){
let n=new Set(bk.map(t=>bd(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(vk))}function bd(e,n){return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(
`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Nm(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:yd(n),type:t})).filter(n=>n.path!=="")}function zo(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=Dm(e,o.split("/")[0]||"");return a===null?null:Fo(e,a)}if(t==="btrfs")return Fo(e,Mm(e,Bo(e,o)));if(!r.startsWith("0:"))return Rm(e,r);let i=o.split(
":").map(a=>Bo(e,a)).filter(a=>a!==null);if(i.length>0)return Fo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?wk(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function Fo(e,n){return n.map(t=>Em(e,t)).reduce((t,r)=>[...t,...r],[])}function wk({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function $k(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:yd(o),type:i,number:r,
source:yd(s),options:a}}function yd(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var wd="/sys/bus/pci/devices",$d="pci",xd=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,xk=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,kk=6;
function Vm(e){let n=xk.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Um(e){let n=xd.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function Q(e){
return e.list(wd).length>0}function D(e){return ee(e,$d,()=>e.list(wd).filter(n=>xd.test(n)).map(n=>Sk(e,n)))}function Or(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function jo(e,n){return e.filter(t=>t.id===n)}function Ir(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var _k={get vendor(){return Sr(this,"vendor",4)},get device(){return Sr(this,"device",4)},get id(){
return Lm(this.vendor,this.device)},get subsystem(){return Lm(Sr(this,"subsystem_vendor",4),Sr(this,"subsystem_device",4))},get class(){let e=Sr(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Sr(this,"revision",2)},get driver(){return vd(this,"driver")},get module(){return Ar(this,"module",()=>this.
driver===null?null:Fm(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&nt(this.host).has(this.address))return null;
let e=Pr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=vd(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=Hm(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=Hm(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return _r(this,"numa_node")},get bootVga(){return _r(this,"boot_vga")},get physfn(){return vd(this,"physfn")},get totalVfs(){return _r(this,"sriov_to\
talvfs")},get numVfs(){return _r(this,"sriov_numvfs")},get modalias(){return Pr(this,"modalias")},get resetMethods(){let e=Pr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Pr(this,"resource");return e===null?null:Pk(e)},get linkWidth(){return _r(this,"current_link_width")},
get maxLinkWidth(){let e=_r(this,"max_link_width");return e===255?null:e},get upstream(){return Ar(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>xd.test(e)))},get consumers(){return Cm(this,"consumer")},get suppliers(){return Cm(this,"supplier")},get mdevs(){return Bm(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Sk(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${wd}/${n}`,kept:new Map};return Object.assign(Object.create(_k),t)}function Ar({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Pr(e,n){return Ar(e,n,()=>e.host.attr(`${e.base}/${n}`))}function _r(e,n){let t=Pr(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Sr(e,n,t){let r=Pr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function vd(e,n){return Ar(e,`${n}@`,()=>Fm(e.host.link(`${e.base}/${n}`)))}function Bm(e){return Ar(e,"/",()=>e.host.list(e.base))}function Cm(e,n){return Bm(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function Hm(e){return Ar(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function Lm(e,n){return e===null||n===null?null:`${e}:${n}`}function Fm(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Pk(e){
return e.split(`
`).slice(0,kk).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var zm="/sys/class/net",Ak=1,Ok=512;function Gm(e){return[...new Set(Jm(e).filter(n=>n.bits===0).map(n=>n.via))]}function hs(e,n){var o,i;let t=Rk(n);return t===
null?null:(i=(o=Jm(e).filter(s=>s.to.length===t.length&&_d(t).startsWith(_d(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Zm(e,n){let t=kd(e,n,new Set);return t.length>0?t:kd(e,"ovs-system",new Set([n]))}function Km(e){let n=Ik(e);return[...n===null?[]:
[n],...Ek(e,22)]}function kd(e,n,t){if(t.has(n))return[];t.add(n);let r=st(e.real(`${zm}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${zm}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>kd(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Jm(e){let n=ys(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>jm(
r)).map(([r="",o="",,,,,,i=""])=>({to:Ym(o),bits:_d(i).replace(/0/g,"").length,via:r})),t=ys(e,"/proc/net/ipv6_route").filter(r=>jm(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function jm(e){let n=parseInt(e,16);return(n&Ak)!==0&&(n&Ok)===0}function Ik(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function Ek(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...ys(e,"/proc/net/tcp"),...ys(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Wm(o),local:Wm(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function ys(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function Wm(e){var r;let n=Ym(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function Ym(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function _d(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function Rk(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function bs(e){let n=new Map;function t(o,i){for(let s of Tk(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of Zm(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Mk(e)){i===null&&t(Nk(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(hs(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Gm(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Km(
e))for(let s of new Set([hs(e,o),hs(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function Ot(e){return e.length>4?`${e.slice(0,4).join(", ")} a\
nd ${e.length-4} more`:e.join(", ")}function Mk(e){let n=ms(e),t=Nm(e).map(r=>{let o=r.type==="file"?null:Bo(e,r.path),i=r.type==="file"?bd(n,r.path):null;return{
what:"swap",leaves:o!==null?Fo(e,[o]):Dk(e,n.filter(s=>s.at===i))}});return[...Tm(n).map(r=>({what:r.at,leaves:zo(e,r)})),...t]}function Dk(e,n){return n.map(r=>zo(
e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Tk(e,n){let t=n.map(r=>e.link(`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[
...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Nk(e){return D(e).filter(n=>{var t;return((t=n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.
address)}var Ck=[(e,{address:n})=>{let t=bs(e).get(n);return t===void 0?null:`the node lives on it: it carries ${Ot(t)}`},(e,{address:n})=>{let t=nt(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Vo(e,[n]):[];
return r.length===0?null:ps(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function qm(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of Ck){let i=o(e,r,t);if(i!==null)return i}return null}var Xm=60,Qm={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function It(e){return`/sys/bus/pci/devices/${e}`}function dn(e,n){
let t=e.link(`${It(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Go(e,n){if(dn(e,n)===null&&nt(e).has(n))return null;let t=e.attr(`${It(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var eg={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Wo(e,n,t,r,o){try{await e.writeAttribute(r,o,Xm)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Hk(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Xm} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new A("E_APPLY",`${n} could not be ${eg[t]}: ${l}`,{cause:i})}}function Hk(e,n){var r;let t=(r=
Qm[`${e} ${n}`])!=null?r:Qm[n];return t===void 0?"":` (${t})`}async function Sd(e,n,t){let{address:r}=n,o=u=>{let c=t?qm(e,r,u):null;if(c!==null)throw new A("E_\
RACED",`${r} was not ${eg[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,f)=>(o(u),Wo(e,r,u,c,f));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new A("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=dn(e,r),l=e.attr(`${It(r)}/driver_override`)!==null;if(l&&Go(e,r)!==n.override&&await i("driver_override",
`${It(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&H(a)&&await Lk(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;dn(e,r)!==n.
driver&&(l||!H(n.driver)?await i("bind",`${s}/bind`,r):await Vk(e,n,s));let d=dn(e,r);if(d!==n.driver)throw new A("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Lk(e,{address:n,forget:t=""},r){try{await Wo(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
A)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Vk(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${It(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await Wo(e,n,"new_id",`${t}/new_id`,r),dn(e,n)===null&&await Wo(e,n,"bind",`${t}/bind`,n),await Wo(e,n,"remove_id",`${t}/remove_id`,r)}function Pd(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function Uk(e,n,t){return n===e.driver&&(t===e.override||t===null&&H(n))}async function Bk(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Pd(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new A("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(dn(e,a.address)!==a.driver||Go(e,a.address)!==a.override)&&await Sd(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
A))throw d;let u=dn(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var ng={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[dn(e,n.address),Go(e,n.address)],o=Pd(n.driver,n.
override);return{before:Uk(n,t,r)?o:Pd(t,r),after:o}},apply:(e,n)=>Sd(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=dn(e,n);return[
`echo ${r||""} > ${It(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:dn(e,n.address),override:Go(e,n.address)}),rollBack:Bk,touches:()=>[]};var Fk={intel:"intel_iommu",amd:"amd_iommu",arm:null},Zo=["intel_iommu","amd_iommu","iommu"],zk=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function ws({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Fk[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...jk(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Et(r)]}function jk(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Et(e){let n=e.filter(r=>Be.includes(S(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=S(r);return an(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:Hn(s)?i.findIndex(a=>S(a)===s)===o?[Wk(s,i.filter(a=>S(a)===s))]:
[]:!Zo.includes(s)||se(r)===""?[{kind:"token",token:r}]:T(r).map(a=>({kind:"flags",key:s,has:a,lacks:Ad(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Wk(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>Ue(t,o)))}}function tg(e){let{tokens:n}=Ln([],e),t=e.find(r=>!Y(n,r));return t===
void 0?null:n.filter(r=>$n(t).includes(S(r))).join(" ")}function Er(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function Rt(e){let n=S(e);return an(n)?{kind:"\
list",key:n,items:[],without:T(e)}:Zo.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function $s(e,n){let t=n.flatMap(vs);return e.flatMap(
vs).filter(r=>!t.some(o=>Ue(o,r)))}function vs(e){let n=an(S(e))||Zo.includes(S(e))?T(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function kn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Er(n))}function Ad(e){return zk.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var rg=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Gk=/^linux(16|efi)?$/,Zk=/^initrd(16|efi)?$/,Kk=/^(|\d\d_linux(_zfs|_xen)?)$/;function Jk(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){rg.lastIndex=a;let[l=""]=rg.exec(e)||[];if(l!==
""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=Yk(e,a);if(u<0)throw new Error(`a ${d} is ne\
ver closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")e.charAt(++a)!==`
`&&(r=(r||"")+e.charAt(a));else if(d==="#"&&r===null){let[u=""]=e.slice(a).split(`
`,1),[,c,f=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?f:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function Yk(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function qk(e){let n=e.findIndex(t=>t==="$menuentry_id_option"||t==="--id");return n<0?"":e[n+1]||
""}var xs;function _n(e){return(xs===void 0||xs.text!==e)&&(xs={text:e,config:Xk(e)}),xs.config}function Xk(e){var f,p,m,y,g,h;let n=[],t=null;try{n=Jk(e)}catch(b){
t=b instanceof Error?b.message:String(b)}let r=[],o=[],i=new Map,s=0,a=null;for(let{words:b,section:w}of n){let[v=""]=b;if(b[b.length-1]==="{")o.push({name:v,title:b[1]||
"",id:qk(b)}),a=null;else if(v==="}"){let $=o.pop();if($===void 0)t=t!=null?t:"a } closes nothing";else if($.name==="menuentry"){a=a!=null?a:{kernel:"",args:[],
initrds:[]};let x=/recovery/i.test($.title+$.id)||a.args.includes("single"),_=o.filter(P=>P.name==="submenu");r.push({...a,title:$.title,id:$.id,recovery:x,section:w,
within:_.map(P=>P.title),menus:_.map(P=>P.id)}),a=null}}else if(Gk.test(v))a={kernel:b[1]||"",args:b.slice(2).map(e_),initrds:[]};else if(Zk.test(v))a==null||a.
initrds.push(...b.slice(1));else if(v==="if")s++;else if(v==="fi")s--;else if(v==="set"&&o.length===0){let[$,x]=Qk(b[1]||"");($!=="default"||x!=="${next_entry}"&&
(s===0||w===""||w==="00_header"))&&i.set($,x)}}o.length>0&&(t=t!=null?t:`the block of ${(p=(f=o[0])==null?void 0:f.name)!=null?p:""} ${JSON.stringify((y=(m=o[0])==
null?void 0:m.title)!=null?y:"")} is never closed`),s!==0&&(t=t!=null?t:s>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(
({words:b})=>b[0]==="configfile"||b[0]==="source"),u=n.some(({words:b})=>b.length===1&&b[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,
problem:t,kind:c,bls:u,fallback:(g=i.get("default"))!=null?g:null,kernelopts:(h=i.get("kernelopts"))!=null?h:null}}function Qk(e){let[n=""]=e.split("=",1);return[
n,e.slice(n.length+1)]}function e_(e){if(!/\s/.test(e))return e;let n=/^\s/.test(e)?0:e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Od({
section:e,kernel:n}){return Kk.test(e)&&n!==""}function n_(e){return e.entries.filter(n=>!n.recovery&&Od(n))}function og(e,n){let t=_n(e);if(t.problem!==null)return`\
GRUB cannot read it: ${t.problem}`;let r=n_(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=z(o.args.join(" ")),s=n.find(l=>!Y(i,l));
if(s===void 0)continue;let a=kn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var ig={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":og(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new A("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function t_(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var sg={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:t_(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new A(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Id="vfiokit-reboot",ag=`/run/systemd/transient/${Id}.timer`,lg="/run/systemd/shutdown/scheduled",r_=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function dg(e){return e.stat(ag)!==null||e.attr(lg)===null}function Ed(e){return dg(e)?`systemctl stop ${Id}.timer`:"shutdown -c"}function ug(e,n){return dg(
e)?`${n} s`:`${cg(n)} min`}function cg(e){return Math.ceil(e/60)}function Ko(e){return e.stat(ag)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
lg)||"")}function fg(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Id}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=r_.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${cg(n)}`,r]]}var pg="a reboot is scheduled",mg="/etc/molly-guard/run.d",o_=["10-print-message","30-query-hostname"];function i_(e){return e.list(mg).filter(n=>/^[\w-]+$/.test(
n)&&!o_.includes(n)).flatMap(n=>{let t=e.real(`${mg}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function s_(e){for(let n of i_(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw k(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var gg={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:Ko(e)?pg:"",after:pg}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await s_(e);let r=[];for(let o of fg(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new A("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var a_={file:Tp,grubConfig:ig,bootImage:_m,kmod:sg,driver:ng,reboot:gg};function Mt(e){return a_[e.kind]}var Ss=require("fs"),Rd=`${ve}/lock`;function hg(){try{return Ss.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function ks(e){
var n,t;try{let r=Ss.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function _s(e){try{return Ss.readlinkSync(`/proc/${e}`)}catch(n){return""}}var l_="pid:[4026531836]";function d_({pid:e,ns:n,started:t,
boot_id:r}){if(r!==hg())return!1;let o=_s("self/ns/pid");return!n||n===o?ks(e)===t:o!==l_||Ss.readdirSync("/proc").some(i=>ks(i)===t&&["",n].includes(_s(`${i}/n\
s/pid`)))}function bg(e){try{let n=JSON.parse(e);return d_(n)?n:null}catch(n){return null}}function vg(e){let n=e.read(Rd);return n===null?null:bg(n)}function u_(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function wg(e){return new A("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${u_(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function c_(e){return new Promise(n=>{setTimeout(
n,e)})}async function Ps(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await c_(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Md(e,n,t){return Ps(n,()=>{let r=vg(e);return r===null?null:wg(r)},
t)}async function $g(e,n,t,r){let o={pid:Number(_s("self"))||process.pid,ns:_s("self/ns/pid"),started:ks("self")||"",boot_id:hg(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Md(e,r);let i=JSON.stringify(o)+`
`;return await Ps(r,()=>{var s;return Dd(e,Rd,i)?null:wg((s=vg(e))!=null?s:o)}),f_(e,i),()=>e.remove(Rd)}function Dd(e,n,t){if(e.createExclusive(n,t))return!0;if(yg(
e,n))return!1;let r=`${n}.removing`;if(!Dd(e,r,t))return!1;try{yg(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function yg(e,n){let t=e.read(
n);return t===null||bg(t)!==null}function f_(e,n){for(let t of e.list(ve)){let r=`${ve}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?ks(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Dd(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof A))throw i}}}var p_=20;async function Cd(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Mt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function _g(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let a=(i=(o=Mt(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
a!==void 0&&r.push(a)}return r}function m_(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,kg.randomBytes)(3).toString("hex")}`}function Td(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function g_(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${Td(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${Td(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Td(s)}`}`}function Jo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Af(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Nd(e,n,t,r){var u,c,f;let o=n.report(e),{changes:i,run:s}=t,
a=[...t.pending,...n.pending||[]],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0?void 0:{stop:l,node:r?"untouched":(u=l.node)!=null?u:"partial"};return{changed:i.length>
0,msg:d===void 0?(f=o.msg)!=null?f:g_(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function Sg({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function y_(e,n,t){var r;try{return Nd(e,n,t,!1)}catch(o){return Nd(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:Bl(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function h_(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Mt(u).rollBack===void 0?[]:[[u,Mt(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let f=Mt(u);try{let p=async(h=e)=>{let b=await f.observe(h,u,i),w=b.before!==b.after;if(w&&b.before!==c.before&&f.facet!==
"derived")throw new A("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${b.before||"absent"}; somebody else is at work here; ru\
n this again`);return w},m=Jo(e),y=await p(m),g=(l=a.get(u))!=null?l:y?f.inverse(m,u):void 0;y&&((d=o.progress)==null||d.call(o,c.label)),g!==void 0&&(s.push([u,
g]),await(t==null?void 0:t.entry(g))),y&&await f.apply(e,u,p)}catch(p){throw p instanceof A?await b_(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.touches(
u))i.add(p)}}async function b_(e,n,t,r){let o=Mt(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),
r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new A(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function v_(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof A)return r;throw o}}async function w_(e,n){let{todo:t}=await Cd(e,n.steps.map(x_));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new A("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var $_=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Pg(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&$_.test(e.path)}function Ag(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Pg(i)))&&((o=n.guard)==null||o.call(n,e))}function x_(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function k_(e,n){
let t=e.list(`${ve}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-p_)))e.remove(`${ve}/runs/${r}`)}function __(e){if(e.stat(Ke)===null){for(let n of e.
list(`${ve}/runs`))e.remove(`${ve}/runs/${n}`);e.removeEmptyDir(`${ve}/runs`),e.remove(wr)}}async function Og(e,n,t,r){var c;r.check||await Md(e,r.wait,r.progress);
let o=Jo(e),i=n.plan(o,t),s=await Cd(o,i.steps),a=s.todo.length===0&&i.undoes===void 0&&(r.check||!ed(o,i.released||[]));if(Ag(o,i,s),r.check&&!a&&e.attr(Ke)!==
null&&X(o),r.check||a){let f=r.diff?_g(o,s.todo,i):void 0;return Sg(n,Nd(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=m_(),
d=ts(e,ve),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await $g(e,n.name,l,r.wait);try{return await Ig(e,n,t,r,{run:l,made:d,empty:u})}finally{
xg(f)}}finally{xg(()=>{if(e.stat(Ke)===null)for(let f of[ve,...u])e.removeEmptyDir(f)})}}function xg(e){try{e()}catch(n){if(!(n instanceof A))throw n}}async function Ig(e,n,t,r,o,i=!0){
var v,$,x;let{run:s,made:a,empty:l}=o;Eg(e);let d=Jo(e),u=n.plan(d,t),{todo:c,pending:f}=await Cd(d,u.steps);if(Ag(d,u,{todo:c,pending:f}),i&&c.some(({step:_})=>Pg(
_))&&Ao(e)!==null)return await Ps(r.wait,()=>Ao(e),r.progress),Ig(e,n,t,r,o,!1);let p=r.diff?_g(d,c,u):void 0,m=u.report(d).bootable,y=[],g,h=null;try{u.undoes===
void 0&&(c.some(({change:Z})=>Z.facet!=="pending")||ed(d,u.released||[]))&&(h=await S_(e,n.name,u,{run:s,dirs:a,version:r.version})),await h_(e,c,h,y,r),(v=r.progress)==
null||v.call(r,"looking again");let _=Jo(e);await w_(_,v_(_,n,t,u));let P=u.report(_),I=((($=P.bootable)==null?void 0:$.reasons)||[]).filter(Z=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(Z))===!1);if(I.length>0)throw new A("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run pas\
sthrough_undo before you reboot`);await(h==null?void 0:h.done()),l.push(...u.emptyDirs||[]);for(let Z of u.emptyDirs||[])e.removeEmptyDir(Z);u.undoes!==void 0&&
P.fail===void 0&&await Ql(e,u.undoes),u.undoes!==void 0&&__(e)}catch(_){g=Bl(_),u.undoes===void 0&&y.length===0&&await P_(e,s,g)&&(h=null)}let b=y.length>0||h!==
null,w=Sg(n,y_(Jo(e),u,{changes:y,pending:f,diff:p,...h===null?{}:{run:s},...g===void 0?{}:{error:{stop:g,node:(x=g.node)!=null?x:b?"partial":"untouched"}}}));return b&&
r.render!==void 0&&await A_(e,s,r.render(w)),w}function Eg(e){let n=X(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:
[]});for(let t of new Set([...n,Ke,wr])){let r=jl(t);e.stat(r)!==null&&e.remove(r)}}function S_(e,n,t,r){return hp(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function P_(e,n,t){var r;try{let o=(r=X(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&ns(e.read(o.path))!==o.before)return!1;Eg(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Ql(e,new Set([n])),!0}catch(o){if(!(o instanceof A))throw o;return!1}}async function A_(e,n,t){try{if(e.stat(Ke)===null)
return;await e.write(`${ve}/runs/${n}.json`,t,384),k_(e,`${n}.json`)}catch(r){if(!(r instanceof A))throw r}}var j=require("fs"),Os=16<<20,O_=40;function Mr(e){return e instanceof Error&&"code"in e?String(e.code):""}function Is(e){let n=Mr(e);return n==="ENOENT"||n==="\
ENOTDIR"||n==="ELOOP"}var Rr=Buffer.allocUnsafe(4096);function Rg(e){let n="",t=0;for(;;){let r=j.readSync(e,Rr,t,Rr.length-t,null);if(r===0)return n+Rr.toString(
"latin1",0,t);if(t+=r,!(t<Rr.length)){if(n+=Rr.toString("latin1"),n.length>Os)return null;t=0}}}function As(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Es(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=As(i===void 0?n:n.slice(o)),a=i===void 0?[]:As(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{j.lstatSync(f).isSymbolicLink()&&(c=j.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>O_)return null;c.startsWith("/")&&(a=[]),s.unshift(...As(c))}return"/"+a.join("/")}function I_(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Es(e,r,!0);o!==null&&j.existsSync(e+o)&&t.set(r,o)}function Mg(e){return e==="/"?"":e.replace(/\/+$/,"")}function Dg(e){let n=new Map;function t(c,f){if(e==="")return c;I_(e,c,n);let p=Es(e,c,f,n);return p===null?
null:e+p}function r(c){let f=t(c,!0);if(f===null||!j.existsSync(f))return null;try{return e===""?j.realpathSync.native(f):(j.lstatSync(f),f.slice(e.length))}catch(p){
return null}}function o(c){let f=t(c,!1);if(f===null)return null;let p;try{p=j.lstatSync(f)}catch($){if(Is($))return null;throw new A("E_APPLY",`${c} could not \
be looked at: ${Mr($)}; run as root or give this user access`,{cause:$})}let m=p.isFile()?"file":p.isDirectory()?"dir":p.isSymbolicLink()?"link":"other",{size:y,
mtimeMs:g,ino:h,dev:b,uid:w,gid:v}=p;return{type:m,size:y,mtimeMs:g,ino:h,dev:b,uid:w,gid:v,mode:p.mode&4095}}function i(c){let f=t(c,!0);if(f===null)return null;
let p;try{p=j.openSync(f,j.constants.O_RDONLY|j.constants.O_NONBLOCK)}catch(m){if(Is(m))return null;throw new A("E_APPLY",`${c} could not be read: ${Mr(m)}; run\
 as root or give this user access`,{cause:m})}try{let m=j.fstatSync(p);if(!m.isFile())throw new A("E_HOST",`${c} is not a regular file; expected one or nothing;\
 move it away`);let y=m.size>Os?null:m.size<Rr.length?Rg(p):j.readFileSync(p,"latin1");if(y===null)throw new A("E_HOST",`${c} has ${m.size>Os?`${m.size} bytes`:
"no end"}; expected ${Os} bytes at most; look at what it is`);return y}catch(m){throw m instanceof A?m:new A("E_APPLY",`${c} could not be read: ${Mr(m)}`,{cause:m})}finally{
j.closeSync(p)}}function s(c,f,p){let m=t(c,!0);if(m===null)return null;try{let y=j.openSync(m,j.constants.O_RDONLY|j.constants.O_NONBLOCK);try{let g=Buffer.alloc(
p);return g.slice(0,j.readSync(y,g,0,p,f))}finally{j.closeSync(y)}}catch(y){return null}}function a(c){var p,m;let f=t(c,!0);if(f===null||!j.existsSync(f))return null;
try{let y=j.openSync(f,j.constants.O_RDONLY|j.constants.O_NONBLOCK);try{return(m=(p=Rg(y))==null?void 0:p.trimEnd())!=null?m:null}finally{j.closeSync(y)}}catch(y){
return null}}function l(c){let f=t(c,!0);if(f===null)return[];if(!j.existsSync(f))return[];try{return j.readdirSync(f).sort()}catch(p){return[]}}function d(c){let f=t(
c,!1);if(f===null)return null;try{return j.readlinkSync(f)}catch(p){return null}}function u(c){let f=t(c,!0);if(f===null)return null;try{let{rdev:p}=j.statSync(
f);return p===0?null:`${p>>>8&4095}:${p&255|p>>>12&1048320}`}catch(p){return null}}return{view:{root:e===""?"/":e,read:i,bytes:s,attr:a,list:l,link:d,real:r,stat:o,
device:u},forget:()=>n.clear()}}var Tg=require("fs"),E_=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],R_=new Set(["update-grub","grub-mkconfig","grub2-mkconfig"]);function Ng(e){let n=Mg(e.root),{view:t,forget:r}=Dg(n),{machine:o}=e;function i(u){return o!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==
0?{ok:!1,why:"chroot needs root"}:(u.startsWith("/")?t.real(u)!==null:E_.some(f=>t.real(`${f}/${u}`)!==null))?R_.has(u.replace(/.*\//,""))&&t.real("/proc/self")===
null?{ok:!1,why:`${u} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${u} is not in ${n}`}}async function s(u,c){return o!==void 0?o.run(u,c):Po(n===""?u:["chroot",n,...u],
c)}function a(u,c=!0){r();let f=Es(n,u,c),p=f===null?null:n+f;if(p===null)throw new A("E_REFUSED",`${u} is a loop of links; expected a file or nothing; remove t\
he links`);return p}async function l(u,c){n!==""||o!==void 0||!Tg.existsSync("/sys/fs/selinux/enforce")||await Po(c===null?["restorecon","-F",u]:["chcon",`--ref\
erence=${c}`,u])}function d(u,c,f){if(f instanceof A)return f;let p=Mr(f),m=p==="EPERM"&&process.geteuid()===0?"look at it with lsattr and clear its attribute w\
ith chattr -i":p==="EACCES"||p==="EPERM"?"run as root":p==="ENOSPC"?"free space on that file system":p==="EROFS"?"mount it read-write":"see the error and run ag\
ain";return new A("E_APPLY",`${u} could not be ${c}: ${p===""?String(f):p}; ${m}`,{cause:f})}return{...t,live:n===""||o!==void 0,runnable:i,run:s,ask:s,async write(u,c,f,p,m,y){
try{await Yf(a(u),Buffer.from(c,"latin1"),{mode:f!=null?f:420,owner:p,label:l,last:m,anew:y})}catch(g){throw d(u,"written",g)}},createExclusive(u,c){let f=a(u);
try{return Qf(f,c)}catch(p){throw d(u,"created",p)}},remove(u){try{Xf(a(u,!1))}catch(c){if(!Is(c))throw d(u,"removed",c)}},removeEmptyDir(u){try{Tg.rmdirSync(a(
u))}catch(c){}},async replace(u,c){try{await qf(a(u),a(c),l)}catch(f){throw d(c,"replaced",f)}},async writeAttribute(u,c,f){if(o!==void 0)return o.writeAttribute(
u,c);let{code:p,left:m}=await Wf(a(u),c,f);if(p!==void 0)throw Object.assign(new Error(`${u}: ${p}`),{code:p,...m===void 0?{}:{left:m}})}}}var Ld=require("fs");var M_=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,D_=/^[ -~]*$/;function Cg(e){if(D_.
test(e))return;let n=M_.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Dt(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Hd(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:T_(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function T_(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var N_=4*1024*1024;function Hg(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function _e(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Ld.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Hg(2)}return!0}var Ud=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Lg(e){return new Ud(e)}function Vg(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Rs(){return{}}function Ug(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Bd(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,o}var Vd;function Fd(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Vd!==e._zod){Vd=void 0;return}Vd=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var zd={value:void 0,enumerable:!1};function De(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{zd.value=new i(f);try{Object.defineProperty(c,"_zod",zd)}finally{zd.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let p=f._zod.deferred;if(p){for(let m of p)
m();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var jd={value:void 0,enumerable:!1},H_=(e,n)=>{e.name="$ZodError",jd.value=n,Object.defineProperty(e,"issues",jd),jd.value=void 0},Bg=De("$ZodError",H_,void 0,{
Parent:Error});var V_=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?U_(e,i.issues,o):{success:!0,data:i.value}},Ms=V_(
Bg);function U_(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Bd(o,t))),n=void 0,t=void 0),r}}}var Dr=De("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Fg=De("$ZodNever",(e,n)=>{Dr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function F_(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Ug(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function z_(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function j_(e,n,t,r,o,i,s){let a=[],l=o.keySet;for(let d in n)l.has(d)||a.push(
d);return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,input:n,inst:i,continue:!0}),t}var zg=De("$ZodObject",(e,n)=>{Dr.init(e,n);let t=Lg(()=>z_(n)),
r=Vg,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),
s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__proto__")continue;let f=u[c],p=f._zod.optin,m=f._zod.optout,y=f._zod.run({value:l[c],issues:[]},
a);F_(y,s,c,l,p,m)}return j_(d,l,s,a,t.value,e)}});var jg=De("$ZodTransform",(e,n)=>{Dr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Wg=De("$ZodPipe",(e,n)=>{Dr.init(e,n),Fd(e,"optin",t=>t.def.in._zod.optin),Fd(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return W_(o,n.out,r)}});function W_(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Gg(e,n){return new e({type:"never",...Rs(n)})}var Ds=De("ZodMiniType",(e,n)=>{Dr.init(e,n),e.def=n,e.type=n.type});var Z_=De("ZodMiniNever",(e,n)=>{Fg.init(e,n),Ds.init(e,n)});function K_(e){return Gg(Z_,e)}var J_=De("ZodMiniObject",(e,n)=>{zg.init(e,n),Ds.init(e,n)});function Zg(e,n){return new J_({type:"object",shape:e,catchall:K_(),...Rs(n)})}var Y_=De("ZodMiniTransform",(e,n)=>{jg.init(e,n),Ds.init(e,n)});function qo(e){return new Y_({type:"transform",transform:e})}var q_=De("ZodMiniPipe",(e,n)=>{Wg.init(e,n),Ds.init(e,n)});function Kg(e,n){return new q_({type:"pipe",in:e,out:n})}var X_=["true","yes","on","y","t","1"],Q_=["false","no","off","n","f","0"];function Wd(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return X_.
includes(n)?!0:Q_.includes(n)?!1:void 0}function Ns(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Yg(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Gd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ts(e,n="",t=""){var r;if(typeof e=="stri\
ng")Jg(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ts(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Ns(e))!=null?r:{}))Jg(o,n===""?"a key":`a ke\
y of ${n}`,t),Ts(i,n===""?o:`${n}.${o}`,t||o)}function Jg(e,n,t){let r=Cg(e);if(r!==void 0)throw M(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var eS={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Zd(e){return{type:eS[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function qg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Zd(r);return{type:"object",properties:n,additionalProperties:!1}}var nS=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function re(e){return Bn("bool",e,"true or false",Wd,{})}function Tt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Bn("int",e,`a whole number${r}`,i=>Yg(i,n,t),o)}function Vn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Bn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Xg(e){return Bn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Gd,{pattern:"^/",examples:[e.example]})}function B(e,n){let t=r=>{var s;let o=r===!0||r==="True"?!0:r===!1||r==="False"?
!1:void 0,i=o===void 0?[]:e.filter(a=>Wd(a)===o);return(s=e.find(a=>a===r))!=null?s:i.length===1?i[0]:void 0};return{...Bn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),
choices:e}}function Un(e,n){let t=a=>{if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},
[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=n.commas===!0?'a JSON list such as ["a", "b"], since an item may hold commas':`a list such as [${JSON.
stringify(r)}]`,i=Bn("list",n,o,t,{items:Zd(e)}),s=a=>qo((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===null||u===""?void 0:Ms(a,u);if((f==null?void 0:f.
success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push({...Qg(u,"something in it"),...p===void 0?{}:{message:p},
path:[c]})}):l);return{...i,schema:()=>Ls(i.schema(),s(e.schema()))}}function Cs(e,n){let t=()=>qo((r,o)=>{let i=Array.isArray(r)&&r.includes(e);return i&&r.length>
1&&o.issues.push({code:"custom",input:r,message:`has ${Dt(e)} beside other items, expected it alone`}),i?n.unset:r});return{...n,schema:()=>Ls(n.schema(),t())}}
function Hs(e,n){let t=Bn("dict",{...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Ns,qg(e));return{...t,unset:ry(e),schema:()=>Ls(t.schema(),ty(e,
e))}}function Sn(e){return ny(Un(ey("a PCI id","10de:20b7",Vm),e))}function Qe(e){return ny(Un(ey("a PCI address","0000:41:00.0",Um),e))}var vL={check:re({describe:"\
Say what would change and write nothing.",default:!1}),diff:re({describe:"Show the changes of files as before and after.",default:!1}),root:Bn("str",{describe:"\
Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",Gd,{pattern:"^/"}),wait:Tt({describe:"Seconds to wait for a l\
ock that somebody else holds.",min:0,max:86400,default:60})};function Tr(e,n){var f,p;let t=Ns(n);if(t===void 0)throw M("",`the parameters are ${Dt(n)}, expecte\
d a JSON object such as {"check": true}`);Ts(t);let r=ry(e);if(Object.keys(t).every(m=>t[m]===void 0))return r;let o=Ms(ty(e,t),t);if(o.success)return{...r,...Object(
o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:
i.code)!=="unrecognized_keys")throw M(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object(
(p=e[l])==null?void 0:p.json.properties)).sort(),c=Hd(d,u);throw M(l===""?d.slice(0,60):l,`${Dt(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (\
did you mean ${c}?)`}; known are ${u.join(", ")}`)}function Qg(e,n,t=""){return{code:"custom",input:e,message:`is ${Dt(e)}, expected ${n}${t}`}}function Bn(e,n,t,r,o){
let i=()=>qo((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(Qg(
l,t,c?nS:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function ey(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return Bn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function ny(e){let n=()=>qo(t=>t===void 0||t.length===0&&e.unset===void 0?
void 0:[...new Set(t)]);return{...e,schema:()=>Ls(e.schema(),n())}}function Ls(e,n){return Kg(e,n)}function ty(e,n){let t={};for(let[r,o]of Object.entries(e))r in
n&&(t[r]=o.schema());return Zg(t)}function ry(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var oy="0.1.0";var tS=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),iy=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,rS=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
oS=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,iS=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Te="[0-9a-f]";function sy(e){let n=new Map,t=(p,m)=>y=>{var w;let g=`${p} ${y.toLowerCase()}`,h=[...n.keys()].filter(v=>v.startsWith(p)).length+1,b=(w=n.get(g))!=
null?w:m(h);return n.set(g,b),b},r=t("uuid",p=>`00000000-0000-4000-8000-${Kd(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>Kd(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${Kd(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!iS.test(p)&&!iy.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${Te}{8}(-${Te}{4}){3}-${Te}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,y,g)=>y+o(g)).replace(new RegExp(
`(?<![0-9a-f])${Te}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Te}{2}([:-])(${Te}{2}\\1){4}${Te}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Te}{1,4}(:${Te}{1,4})*)?::(${Te}{1,4}(:${Te}{1,4})*)?|\\b(${Te}{1,4}:){7}${Te}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Te}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let y of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,y,g)=>{let h=tS.test(y.toLowerCase().replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${y}=${h||/^\$\{?\w+\}?$/.
test(g)?g:"***"}`}))}function f(p,m){return p.split(`
`).map(y=>/^\s*#/.test(y)?ay(y):m(y)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(sS(p),m=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(y===null)return c(m);let[,g="",h="",b=""]=y,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return g+(w?u(b):/CMDLINE|cmdline/.test(h)?c(b):"***")}),modules:p=>f(p,m=>{let[y="",g="",...h]=m.trim().split(/\s+/);
return y==="options"?iy.test(g)?u(m):m.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(h[0]||"")&&
!/["'=]/.test(m)?u(m):`${y} ${g} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${c(y.slice(11))}`:u(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function ay(e){let n=rS.exec(e);return n===null?"#":`# ${n[0]}`}function sS(e){return e.replace(oS,(n,t="",r)=>r===void 0?n:t+ay(
r))}function Kd(e,n){return e.toString(16).padStart(n,"0")}var aS="vfiokit-capture/1",lS={dir:493},dS=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],uS=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,cS=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,fS=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
pS=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function mS(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=sy([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,lS)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of dS)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))uS.test(p)&&s(`${f}/${p}`),cS.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))fS.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",gS),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of pS)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function ly(e){let t=Object.entries(mS(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(aS)}, "files": {
${t}
}}
`}function gS(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Jd=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function xe(e,n=D(e)){let t={bySlot:Ir(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>id(o.class))},r=[];for(let o of n){let i=yS(o,t);if(i===null)continue;let s=Oe(()=>i==="gpu"||i==="igpu"?hS(o,i,t):[]),a=Oe(()=>o.group===
null?null:hr(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Fn(e){return e.kind==="gpu"&&e.device.
id!==null}function zn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Oe(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function yS(e,n){var a;let t=e.class,r=Pt(t);if(!r&&!ss(t))return ln(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(t!=="1200"||o!=="1002"))return"\
accelerator";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(a=e.device)!=null?a:"";if(Zp(o,i))return"bmc";if(Kp(`${o}:${i}`))return"virtual";let s=o===
"1002"?(n.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return Yp(e.address,o,i,s)?"igpu":"gpu"}function hS(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,d)=>{l===void 0||i.has(l.address)||!id(l.class)||!(bS(e,l,d)||vS(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=wS(e,r);if(a!==null){
let l=d=>!(t.get(d.slot)||[]).some(u=>Pt(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<
d.device.address?-1:1)}function bS(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="040\
3"}function vS(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function wS(e,n){var r,o;let t=null;for(let i of[
...e.upstream].reverse()){if(!Jp((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var $S=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],dy="/sys/bus/pci/slots";function Vs(e){let n;return t=>{var r;return n===void 0&&(n=(r=$S.map(o=>xS(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:kS(`
${n}`,t)}}function xS(e,n){try{return e.read(n)}catch(t){return null}}function cy(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(dy).map(o=>[e.attr(`${dy}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function kS(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=uy(a,`
	${r}  `);return l===null?null:Buffer.from(`${uy(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function uy(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function fy(e){let n=Vs(e),t=cy(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:zn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function py(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:_S(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":Fn(o)?"blocked":
"stays",companions:a.map(d=>PS(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...SS(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function _S({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function SS(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function PS(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var AS=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],OS=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Xo(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=
null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Nr(e){let n=`${Xo(
e,"ID")||""} ${Xo(e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=AS.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function Us(e){
var i,s;let n=OS.find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.
exec(t))==null?void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";
let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o===
"HygonGenuine"?"amd":null}function Ie(e){let n=e.attr("/proc/cmdline");return n===null?null:z(n)}function Yd(e){return e.stat("/sys/firmware")!==null&&e.list("/\
sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function my(e){
return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function gy(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/\
parameters/sev_snp")||"")}var yy="/sys/class/iommu",qd="allow_unsafe_interrupts";function Bs(e){var i;let n=e.list(yy).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Ie(e)||[]).some(s=>s==="nointremap"||S(s)===
"intremap"&&T(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${yy}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Fs(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${qd}`)||[]),t=ge(N(e),"vfio_iommu_type1",qd),r=(Ie(e)||[]).filter(o=>S(o)===`vfio_iommu_type1.${qd}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?se(o):null)].some(wt)}function Cr(e){return(Ie(e)||[]).flatMap(n=>{if(S(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=S(n)==="pci"?se(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Se(e){return Object.freeze({type:"module",...e})}function zs(e){return Object.freeze({type:"probe",...e})}var IS=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,ES="/sys/class/graphics",hy="/sys/class/vtconsole",RS=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Hr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...DS(e)]),serial:TS(e),pictures:NS(e)}}var MS=["0302","1200"];function js({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Lo(r.device.driver)&&
!MS.includes(r.device.class||"")))}function DS(e){let n=e.list(hy).map(r=>`${hy}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return n.length>0&&!t?[]:st(e.real(`${ES}/fb0/device`)).slice(-1)}function TS(e){var r;let n=e.attr("/proc/consoles");return(r=(n!==null?n.split(
`
`).map(o=>o.split(/\s+/)[0]||""):z(e.attr("/proc/cmdline")||"").filter(o=>S(o)==="console").map(o=>se(o).split(",")[0]||"")).find(o=>!IS.test(o)))!=null?r:null}
function NS(e){let n=new Map,t=[];if(parseInt(me(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=RS.test(s)?st(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var CS=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",VS],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Xd((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
HS={"01":"USB keyboard","02":"USB mouse"};function Ws(e){let n=Oe(()=>LS(e));return t=>n().get(t)||[]}function LS(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of CS)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(st(s),o(e,s,i))}for(let r of ms(e))for(let o of zo(e,r)||[])t(o.functions,`file system ${Xd(r.at)}`);return n}function VS(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=HS[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Xd(o)}`}function Xd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Lr(e,n,t){return{devices:n,gpus:t,members:r=>hr(e,r,n),cargo:Ws(e),lifelines:Oe(()=>bs(e))}}function Gs(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=br(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Vr(i,t)}]})}function Vr(e,n){let t=US(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${Ot(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${Ot(r)}`}function US(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(ln(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Qo="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",BS="interrupts are not remapped here\
, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 \
of vfio_iommu_type1 yourself";function Zs(e,n){let t=Oe(()=>Bs(e)===!1&&!Fs(e)),r=Oe(()=>Ir(n.filter(o=>o.physfn!==null),o=>o.physfn||""));return{ofGroup:o=>tm(
e,o)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${o} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[],ofHost:()=>t()?
[{code:"interrupts",text:BS}]:[],ofDevice(o){var a;let i=[],s=by(e,o);if(((a=o.numVfs)!=null?a:0)>0){let l=(r().get(o.address)||[]).filter(d=>d.mdevs.length>0||
by(e,d)!==null).length;i.push({code:"vfs",text:`${o.numVfs} of its virtual functions are enabled${l===0?"":`, ${l} of them with vGPUs`}, and vfio-pci refuses it\
 as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return o.mdevs.length>0&&i.push({code:"mdev",text:`mediated devices (vGPUs) exist on \
it: ${o.mdevs.join(", ")}; remove them first`}),s!==null&&i.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${s}), and a card serves vGPUs or \
goes to a guest as a whole`}),i}}}function vy({ofGroup:e,ofHost:n,ofDevice:t},{device:r,companions:o}){var s;return(s=[...[...new Set([r,...o.map(a=>a.device)].
map(a=>a.group))].flatMap(a=>a===null?[]:e(a)),...n(),...t(r)][0])!=null?s:null}function by(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_\
vgpu_type`);return t===null||t==="0"||t===""?null:t}var FS={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},wy={off:": the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:"\
, although the IOMMU is on",unseen:""};function Ur(e,n,t,r=Lr(e,n,t)){let o=Oe(()=>gr(qe(e))),i=Oe(()=>Hr(e,n)),s=Zs(e,n),a=new Map(t.map(m=>[m.device.address,m])),
l=Oe(()=>Ir(t.map(m=>m.device),m=>String(m.group)));function d({device:m,kind:y}){return(m.group===null?[]:l().get(String(m.group))||[]).flatMap(h=>a.get(h.address)||
[]).filter(h=>h.device!==m&&h.kind===y)}function u(m){let y=new Set;for(let g of[m,...d(m).filter(h=>c(h).length+s.ofDevice(h.device).length===0)]){y.add(g.device.
address);for(let h of g.companions)y.add(h.device.address)}return y}function c({device:m,companions:y}){let g=m.id===null?[{code:"unknown_id",text:"its vendor o\
r device id cannot be read"}]:[];for(let h of[m,...y.map(({device:b})=>b)]){let b=h===m?"it":`its companion ${h.address}`;h.responding===!1&&g.push({code:"dead",
text:`${b} ${Qo}`});let w=r.lifelines().get(h.address);w!==void 0&&g.push({code:"lifeline",text:`${b} carries ${Ot(w)}: the node lives on it, and nothing overri\
des that`})}return g}function f(m,y){let g=Gs(m,y,r);return[...g.length===0?[]:[zS(m,g)],...s.ofGroup(m)]}function p(m){let{screens:y,serial:g}=i(),h=[m,...d(m).
filter(({device:b})=>br(b.address,b)!==null)].find(({device:b})=>y.has(b.address));return h===void 0||g!==null||js(i(),t,b=>b.kind==="gpu").length>0?[]:[{code:"\
console",text:`it ${h===m?"":`has to go with ${h.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display and no serial \
console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return m=>{let{device:y,kind:g}=m,
h=g==="gpu"?[]:[{code:"kind",text:FS[y.physfn===null?g:"vf"]}];if(g==="bmc"||g==="virtual")return h;h.push(...c(m));let b=[y,...m.companions.map(v=>v.device)];y.
group===null?h.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`it has no IOMMU group${wy[o()]}`}):At(e,y.group)&&h.push({code:"\
no_group",text:`IOMMU group ${y.group} is of vfio's noiommu mode and isolates nothing${wy[o()]}`});let w=u(m);for(let v of new Set(b.map($=>$.group)))v!==null&&
h.push(...f(v,w));return[...h,...s.ofHost(),...s.ofDevice(y),...p(m)]}}function $y(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}
function zS(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"\
members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try anoth\
er slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot may have a group of its own`}}var jS={ids:Sn({describe:"Only devices with these ids."}),addresses:Qe({describe:"Only devices at these addresses."}),kinds:Cs("all",Un(B([...Jd,"all"],{describe:"\
A kind of device."}),{describe:"Only devices of these kinds; all, as when it is not given: every one.",default:Jd}))},xy=zs({name:"gpu_info",summary:"Shows ever\
y GPU with its IOMMU group, driver and companions, and what stands between it and a VM.",params:jS,example:{kinds:["gpu"]},capture:ly,read(e,{ids:n,addresses:t,
kinds:r}){let o=D(e),i=xe(e,o),s=Ur(e,o,i),a=i.filter(({device:m,kind:y})=>r.includes(y)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.
address))),l=fy(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=yr(e),c=d.filter(({gpu:m})=>Fn(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=Q(e);return{msg:p?
c.length===0?"No GPU that could go to a VM was found.":WS(c.length,f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.
map(({gpu:m,obstacles:y})=>l(m,y)),ids:[...new Set(c.map(({gpu:m})=>m.device.id))],iommu:u},human:()=>py(d,u,Vs(e)),notes:p?[]:["questions to the hardware are s\
kipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...GS(o,i,n,t),...ZS(c.map(({gpu:m})=>m)),...KS(e,c.map(({gpu:m})=>m)),...Cr(e)]:[]}}});function WS(e,n){
let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could\
 go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see\
 passthrough.reasons.`}function GS(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?"is not there":`is no GPU but a ${xn(i.class)} device (class ${(s=i.class)!=
null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===
i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function ZS(e){let n=new Map;for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||
[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} share IOMMU group ${t}: they can only go to the same VM`)}function KS(e,n){
return n.filter(t=>$y(e,t.device).length>0).map(({device:t})=>`${t.address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest\
 as a whole`)}function JS(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function ae(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Of({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)JS(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[$d])}var YS=["file","kmod","bootImage","grubConfig","driver"],qS="/etc/kernel/cmdline";function Br(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function XS(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function QS(e,n){let t=Br([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:Br([
...e.inputs,...n.inputs],o=>o),always:r}}function eP(e,n){let t=[...e.lost||[],...n.lost||[]];return{...e,...n,...t.length===0?{}:{lost:[...new Set(t)]}}}function nP(e,n){
return{...n,wishes:Br([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function en(e){let n=new Map;for(let o of e){let i=XS(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,QS(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,nP(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,eP(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===qS;return YS.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function ky(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=ae(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:en(o(i=>i.steps)),claims:Br(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Br(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Br(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Ks=1024,Js=`# GRUB Environment Block
`;function Ys(e){return e.startsWith(Js)}function _y(e){return e.length===Ks&&Ys(e)}function Sy(e){let n=[],t=Js.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Py(e,n){return Sy(e).find(([t])=>e.startsWith(`${n}=`,t))}function Fr(e,n){if(!Ys(e))return null;let t=Py(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Ay(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Py(e,n),i=Sy(e),s=i.length===0?Js.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:Js.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Ks)throw k(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Ks}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Ks,"#")}var Oy=/^[ \t]*#.*$/gm;function qs(e){return z(e.replace(Oy,""))}function Nt(e,n){var d,u;let t=[];e.replace(Oy,(c,f)=>(t.push([f,f+c.length]),c));let r=No(e).filter(
([c])=>!t.some(([f,p])=>f<=c&&c<p)).map(([c,f])=>({start:c,end:f,token:mr(e.slice(c,f))})),{kept:o,added:i}=Ln(r.map(c=>c.token),n),s=r.find(c=>c.token==="--"),
a=e,l=(c,f,p)=>{a=a.slice(0,c)+p+a.slice(f)};if(i.length>0&&s===void 0){let c=(u=(d=t.find(([y])=>{var g,h;return y>((h=(g=r[0])==null?void 0:g.start)!=null?h:-1)}))==
null?void 0:d[0])!=null?u:e.length,f=e.slice(0,c).trimEnd(),p=e.slice(f.length,c).replace(/^[^]*[^\n]/,""),m=e.slice(c);a=`${f}${f===""?"":" "}${i.join(" ")}${p===
""&&m!==""?`
`:p}${m}`}for(let c=r.length-1;c>=0;c--){let f=r[c],p=o[c];f!==void 0&&(f===s&&i.length>0&&l(f.start,f.start,`${i.join(" ")} `),p===null?a=tP(a,f):p!==void 0&&p!==
f.token&&l(f.start,f.end,p))}return a}function tP(e,{start:n,end:t}){let r=e.slice(0,n).trimEnd();return r===""?e.slice(0,n)+e.slice(t).replace(/^[ \t]+/,""):r+
e.slice(t)}function Iy(e){let n=[],t=0;for(let r of e.split(`
`)){let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&
n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function rP(e){let n=Iy(e).find(t=>t.key==="options");return n===void 0||n.start===n.end?null:n}function Ct(e){
let n=r=>Iy(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r)[0]||"";return{title:t("title"),version:t("version"),linux:t("linux"),options:t(
"options"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$"))}}function Ey(e,n){let t=rP(e);return t===null?e:e.slice(0,t.start)+n+
e.slice(t.end)}function ei({linux:e,options:n}){return!/(?:^|\/)(?:vmlinu[xz]|b?z?image|kernel|linux)[^/]*$/i.test(e)&&!/(?:^|\s)root=|\$kernelopts\b/.test(n)}function Ry(e){
return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function le(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Xs(e){return{kind:"kmod",name:e}}function Qs(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function My(e,n){return{kind:"reboot",delay:e,why:n}}var ni="/boot/loader/entries",at="/boot/grub2/grubenv",ti="panic=-1",na="put GRUB_DISABLE_INITRDLESS_BOOT=true into /etc/default/grub.d/zz-initrd.cfg and run up\
date-grub",oP=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function ea(e,n){var s;let t=n.replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,
"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=oP.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/boot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=
null?s:r.startsWith("/boot/")?r:`/boot${r}`}function ta(e,n){let t=e.read(at),r=t===null?null:Fr(t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===
null?null:_n(o).kernelopts}function iP(e,n){let t=n.kernelopts?ta(e,n):null;return zr(e).map(r=>{let o=Ct(e.read(r)||""),i=z(o.options).flatMap(a=>a==="$kernelo\
pts"&&t!==null?z(t):[a]),s=i.findIndex(a=>a.startsWith("#"));return{title:o.title,id:r.slice(ni.length+1,-5),from:r,within:[],tokens:s<0?i:i.slice(0,s),kernel:o.
linux===""?null:ea(e,o.linux),initrds:o.initrds.map(a=>ea(e,a)).filter(a=>a!==null),recovery:Ry(o),...ei(o)?{foreign:r}:{}}})}function zr(e){return ee(e,"entry \
files",()=>e.list(ni).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>sP(r,t)).map(t=>`${ni}/${t}.conf`).filter(t=>Ct(e.read(t)||"").linux!==""))}
function sP(e,n){var o,i;let[t,r]=[e,n].map(s=>s.match(/\d+|[A-Za-z]+/g)||[]);for(let[s,a]of(t||[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Ee(e,n){return ee(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>aP(e,n))}function aP(e,n){return Qd(e,n).filter(t=>t.foreign===void 0)}function Qd(e,n){if(n.kind==="bls")return iP(e,n);let t=e.read(n.config);return t===null?
[]:_n(t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,menus:r.menus,recovery:r.recovery,...Od(r)?{}:{foreign:r.section},tokens:z(r.args.
join(" ")),kernel:ea(e,r.kernel),initrds:r.initrds.map(o=>ea(e,o)).filter(o=>o!==null)}))}function Dy(e,n,t=0){var l;let[r="",...o]=n.split(/>(?!>)/),i=e.filter(
(d,u)=>d.within.length<=t||e.findIndex(c=>c.within[t]===d.within[t])===u),s=(l=/^\d+$/.test(r)?i[Number(r)]:i.find(({id:d,title:u,within:c,menus:f})=>{var p;return r===
((p=c[t])!=null?p:u)||r===(c[t]===void 0?d:f==null?void 0:f[t])}))!=null?l:i[0],a=s==null?void 0:s.within[t];return a===void 0?s:Dy(e.filter(d=>d.within[t]===a),
o.join(">")||"0",t+1)}function Ty(e,n){let t=({tokens:o})=>o.find(i=>i.startsWith("root="))||"",r=new Set(Ee(e,n).map(t));return n.kind==="bls"?[]:Qd(e,n).filter(
o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function Ht(e,n){var i;let t=Qd(e,n),r=e.read(n.grubenv),o=r===null?null:Fr(r,"next_entry");return(i=
Dy(t,o||(n.fallback==="saved"&&r!==null?Fr(r,"saved_entry"):n.fallback)||"0"))!=null?i:null}var lP=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Pn="/etc/kernel/cmdline",dP=/^\$\{?\w+\}?$/,uP=/^(BOOT_IMAGE|initrd)=/;function eu(e){return e.startsWith(
"root=")}function ri(e,n,t,r){let o=$s(z(t),z(r));return le(e,n,void 0,o.length===0?{}:{lost:o})}function Cy(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};
let r=ta(e,n),o=e.read(at),i=cP(e,n,t);if(r===null)return{steps:i,opts:r};let s=Nt(r,t(at,z(r)));return o===null||!Ys(o)?{steps:i,opts:i.length===0?r:s}:{steps:[
...s===r?[]:[ri(at,Ay(o,"kernelopts",s),r,s)],...i],opts:s}}function cP(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r)||[],a=Nt(s,t(n.config,z(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[ri(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function Hy(e,n,t){return zr(e).flatMap(r=>{let o=e.read(r)||"",i=Ct(o),{options:s}=i;if(ei(i))return[];let a=z(s),l=a.includes("$kernelopts"),d=a.flatMap(
f=>f==="$kernelopts"&&t!==null?z(t):[f]),u=n(r,d),c=Ey(o,Nt(s,l?u.filter(f=>!Y(d,f)):u));return c===o?[]:[ri(r,c,s,Ct(c).options)]})}function Ny(e,n,t,r){return xt(
e,n)?{...r,mode:384,copied:t}:r}function fP(e,n,t){var d;let r=lP.find(u=>e.read(u)!==null);if(r!==void 0){let u=e.read(r)||"",c=Nt(u,t),f=!qs(u).some(eu)&&Ee(e,
n).some(p=>p.tokens.some(eu));return{steps:c===u?[]:[Ny(e,r,u,ri(Pn,c,u,c))],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installed \
later would not find its root file system; put it in by hand`]:[]}}let o=Ie(e);if(n.kernelopts||o!==null&&t.every(u=>Y(o,u)))return{steps:[],warnings:[]};let i=Ht(
e,n),s=i===null||!i.recovery?i:(d=Ee(e,n).find(u=>!u.recovery))!=null?d:null,a=((s==null?void 0:s.tokens)||[]).filter(u=>!dP.test(u)&&!uP.test(u));if(s===null||
!a.some(eu))return{steps:[],warnings:[`${Pn} does not exist and no entry shows what it should say: a kernel that is installed before the next boot may lack the \
arguments; write it by hand, with root=`]};let l=a.join(" ");return{steps:[Ny(e,s.from,l,le(Pn,`${Nt(l,t)}
`))],warnings:[]}}function pP(e,n){var r;let t=(r=Ht(e,n))==null?void 0:r.from;return zr(e).flatMap(o=>{let i=Ct(e.read(o)||"");if(i.options!==""||ei(i))return[];
let s=`${o} has no options, and a line with ours alone would start its kernel without root=; expected an options line`;if(o===t)throw k(`${s}, as this entry boo\
ts next; write the whole of it by hand`);return[`${s}; write the whole of it by hand: nothing was added there`]})}function Ly(e,n,t){let r=Cy(e,n,()=>t),o=fP(e,
n,t);return{steps:[...r.steps,...Hy(e,()=>t,r.opts),...o.steps],warnings:[...pP(e,n),...o.warnings]}}function Vy(e,n,t){let r=Cy(e,n,t),o=e.read(Pn),i=o===null?
null:Nt(o,t(Pn,qs(o)));return[...r.steps,...Hy(e,t,r.opts),...o===null||i===null||i===o?[]:[ri(Pn,i,o,i)]]}function nu(e,n){let t=e.read(Pn),r=n.kernelopts?ta(e,
n):null;return[...Ee(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:at,tokens:z(r)}],...t===null?[]:[{path:Pn,tokens:qs(t)}]]}var mP=["Ansible","Salt","Puppet","Chef","CFEngine","Juju"],gP=[...mP.map(e=>[e,`(?:(?:manag|generat|maintain|configur|control|deploy|creat|install)ed|written) \
by ${e}(?:Stack)?\\b|${e}[ _-]managed`]),["Salt","managed zone"],["Puppet","autogenerated .* by puppet"],["another manager","^[ \\t]*[#;]+[ \\t-]*BEGIN\\b.*\\b(?:BL\
OCK|MANAGED)\\b"]],yP=/manage|autogen|begin|(?:ed|written) by/i;function un(e){if(!yP.test(e))return null;for(let[n,t]of gP)if(new RegExp(t,"im").test(e))return n;
return null}function lt(e){return`${e.slice(0,e.lastIndexOf("/"))}/zz-vfiokit.conf`}function dt(e,n,t=[]){let r=lt(n),o=e.read(n),i=un(o||"");if(i!==null)return{
path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf(
"/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Uy={lists:100,braces:12},Fy=/[\t\n ;&|<>()]/,By=/[A-Za-z_]\w*/y;function W(e,n){throw{at:e,why:n}}function tu({depth:e,at:n},t,r){++e[t]>Uy[t]&&W(n,`it nest\
s deeper than ${Uy[t]} levels`);let o=r();return e[t]--,o}function Lt(e,n){var t;return By.lastIndex=n,((t=By.exec(e))==null?void 0:t[0])||""}function An(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Fy.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&W(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...ru(e,i)),o='"'):r.push(...ra(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function ru(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&W(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...ra(e,'"'))}}function ra(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&W(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){W(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&W(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?hP(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function hP(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Lt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!wP(e))&&(e.list(e),t.charAt(e.at)!==")"&&
W(r,"$( is not closed"),e.at++);else if(o==="{"){let s=tu(e,"braces",()=>{let a=bP(e,n);return a===null&&vP(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?ru(e,r):e.shell==="bash"&&$P(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function bP(e,n){var l;let{text:t}=e,r=e.at,o=Lt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Fy.test(d)&&!/[\t ]/.
test(d))break;a.push(...ra(e,n))}return e.at=r,null}function vP(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||W(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,ru(e,e.at-1)):ra(e,'"')}W(n,"${ is not closed")}function wP(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function $P(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&W(n,"the quote ' is not closed");e.at++}var zy=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,jy=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,xP=new Set(["exp\
ort","readonly","local","declare","typeset"]),kP={is:"all",of:[]};function Zy(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{oa(o,t,")")}};
try{let o=oa(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function oa(e,n,...t){
return tu(e,"lists",()=>_P(e,n,t))}function _P(e,n,t){let r=[],o=e.at;for(;;){On(e,n);let i=e.text.charAt(e.at),s=jr(e);if(i===""){t.length>0&&W(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&W(
e.at,`${i} is not expected here`),r.push(SP(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||W(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function SP(e,n){let t=Wy(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,On(e,n),t={is:"maybe",left:t,right:Wy(e,n)};return t}function Wy(e,n){return jr(e)==="!"?(e.at++,ke(e),{is:"maybe",left:Gy(e,n),right:kP}):
Gy(e,n)}function Gy(e,n){let t=ia(e,n);for(ke(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
On(e,n),t={is:"apart",body:ia(e,n)},ke(e);return t}function ia(e,n){let{text:t,at:r}=e,o=jr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Lt(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?EP(e,n):RP(e,n);e.at+=o.length;let s=i==="("?AP(e,n):PP(e,n,o,r);for(ke(e);Yy(e,n);ke(e));return s}function PP(e,n,t,r){
switch(t){case"{":return Vt(e,n,"}");case"if":return Jy(e,n);case"while":case"until":{let o=Vt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Vt(e,n,"done")]},
e:e.at}}case"for":return OP(e,n,r);case"case":return IP(e,n);default:return W(r,`${t} is not expected here`)}}function Vt(e,n,t){let r=Ky(e,n,t);return e.at+=t.
length,r}function Ky(e,n,...t){let r=oa(e,n,...t);return r.is==="all"&&r.of.length===0&&W(e.at,"a command is missing"),r}function AP(e,n){return e.at++,{is:"apa\
rt",body:Vt(e,n,")")}}function Jy(e,n){let t=Vt(e,n,"then"),r=Ky(e,n,"elif","else","fi"),o=jr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Jy(e,n):Vt(e,n,"fi")],otherwise:!0}}function OP(e,n,t){ke(e);let r=Lt(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&W(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&W(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,On(e,n),Lt(e.text,e.at)==="in")for(e.at+=2,o=[],ke(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ke(e)){let a=An(e);a.s===a.e&&W(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ke(e),e.text.charAt(e.at)===";"&&e.at++,On(e,n);let i=jr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&W(e.at,"do is missing"),e.at+=
i.length;let s=Vt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function IP(e,n){let t=e.at;ke(e);let{e:r}=An(e);On(e,n),Lt(e.text,
e.at)!=="in"&&W(e.at,"in is missing"),e.at+=2;let o=[],i=!1;for(On(e,n);jr(e)!=="esac";On(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ke(e);let s=An(e);if(s.
s===s.e&&W(t,"esac is missing"),e.text.slice(s.s,s.e)==="*"&&(i=!0),ke(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&W(e.at,") is missing"),
e.at++,o.push(oa(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:{is:"\
simple",s:t,e:r,assigns:[],words:[]},branches:o,otherwise:i}}function EP(e,n){e.at+=8,ke(e);let t=An(e);return ke(e),e.text.startsWith("()",e.at)&&(e.at+=2),On(
e,n),{is:"function",name:e.text.slice(t.s,t.e),body:ia(e,n)}}function RP(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ke(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.
test(t.charAt(e.at-1))&&iu(e),Yy(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&W(e.at,"\
( is not expected here"),e.at=t.indexOf(")",e.at)+1,On(e,n),{is:"function",name:t.slice(c.s,c.e),body:ia(e,n)}}let a=i[0],l=a!==void 0&&xP.has(t.slice(a.s,a.e)),
d=a===void 0||l?MP(e,l):null;if(d!==null){o.push(d);continue}let u=An(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&DP(
e)}return e.at===r&&W(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function MP(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:
/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(
u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=ou(t,e.at);t.charAt(e.at)!==")";e.at=ou(t,e.at)){let c=An(e);c.s===c.e&&W(u,"( is not closed")}return e.at++,{name:a,
append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:An(e)}}function Yy(e,n){var i;jy.lastIndex=e.at;
let t=((i=jy.exec(e.text))==null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ke(e);let o=An(e);return o.s===o.e&&W(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(s=>s.is==="char"?s.c:"").join(""),tabs:t.endsWith("-")}),!0}function DP(e){let n=e.at;for(;;){e.at=ou(e.text,e.at);let t=An(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&W(n,"]] is missing"),e.at++)}}function jr(e){var n;return zy.lastIndex=e.at,((n=zy.exec(e.text))==null?void 0:n[0])||
""}function ke(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function ou(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function iu(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function On(e,n){for(;;){ke(e);let t=e.text.charAt(e.at);if(t==="#")iu(e);else if(t===`
`){e.at++;for(let r of n.splice(0))TP(e,r)}else return}}function TP(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;iu(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var NP=24,CP=24,su=8,HP=16384,LP=/^(?!GRUB_CMDLINE_)/,VP=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,qy=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),UP=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),oi=[],nh={values:new Map,last:new Map,sealed:new Set,over:""};function du(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[nh];try{for(let i of e.keys())o=th(r,i,o)}catch(i){if(i instanceof Error)throw i;return Xy(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?Xy(r,r.ended):{files:r.files,worlds:o}}function Xy({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Gr(e,n){return e.values.get(n)||[]}function uu(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function th(e,n,t){var s;
let r=e.file;e.file=n;let o=Zy(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=jn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,si(i)}function jn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...BP(e,n,r)]}function BP(e,n,t){switch(n.
is){case"simple":return FP(e,n,eh(e,n,t));case"all":return n.of.reduce((r,o)=>jn(e,o,r),t);case"maybe":{let r=Qy(e,n.left,t);return si([...r,...jn(e,n.right,r)])}case"\
branch":{let r=Qy(e,n.first,t),o=n.branches.flatMap(i=>jn(e,i,r));return si(n.otherwise?o:[...r,...o])}case"for":return GP(e,n,eh(e,n,t));case"while":return ih(
e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return jn(e,n.body,t),t}}function Qy(e,n,t){let r=e.spared;e.spared=
!0;let o=jn(e,n,t);return e.spared=r,o}function FP(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return sa(e,n.assigns,t);let i=Wr(r),s=e.shell==="dash"&&qy.
has(i||"")?sa(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=au(r);if(VP.test(l))throw{at:r.s,why:jP(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return si([...s,...sa(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<su){let{file:m,call:y}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let g=jn(e,d.body,s).map(h=>h.over==="file"?{...h,over:""}:h);return e.file=m,e.call=y,e.depth--,g}let u=i===null||qy.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${lu(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?zP(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(p=e.ended)!=null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,y)=>pu(fu(m,Wr(y)||""),Wr(y)||"",oi),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.
find(h=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(au(h)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let y=n.assigns.filter(h=>h.declared),g=i!==
"readonly"&&!o.some(h=>/^-\w*r/.test(au(h)))?[]:[...y.map(h=>h.name),...o.flatMap(h=>Wr(h)||[])];return sa(e,y,s).map(h=>({...h,sealed:new Set([...h.sealed,...g])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:Wr(o[0]),
y=m===null||e.depth>=su?null:e.read(m);if(m===null)return ZP(e,n,s);if(y===null)return m.startsWith("/")&&e.depth<su?s.map(h=>({...h,over:"all"})):s;e.depth++;let g=th(
e,e.files.push({path:m,text:y})-1,s);return e.depth--,g}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.
test(m)?s:la(e,n,s,rh(m))}default:return s}}function eh(e,{s:n,e:t},r){var i;let o=((i=e.files[e.file])==null?void 0:i.text.slice(n,t))||"";return(o.match(/\$\{[A-Za-z_]\w*:?=/g)||
[]).reduce((s,a)=>s.flatMap(l=>{var f;let d=a.replace(/\W/g,""),u=(f=l.values.get(d))!=null?f:oi;return u.some(p=>p.dark===void 0)||u.length===0&&u!==oi&&!a.includes(
":")?l:la(e,{s:n+o.indexOf(a),e:t},fu([l],d),new Set([d]))}),r)}function zP({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:UP.has(
n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function jP(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a\
 byte order mark (take it out)":e.includes("\r")?`"${lu(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${lu(e)}" is no comma\
nd${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function lu(e){return e.replace(
/[^ -~]/g,"?").slice(0,40)}function sa(e,n,t){return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);
for(let s of n){let a={...r,values:o},l=s.array?[ii(e,s.value,a)]:cu(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>HP?[ii(
e,s.value,a)]:d),i.set(s.name,{file:e.file,assign:s})}return{...r,values:o,last:i}})}function cu(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{
var g,h;let{s:l,e:d,q:u}=s,c=(...b)=>[{...ii(e,s,t,b),q:u,of:o}];if(s.is==="dark")return[{...ii(e,s,t),q:u,of:o}];if(s.is==="char"){let b=n[a-1];return r!==void 0&&
s.c==="~"&&u===""&&d-l===1&&(b===void 0||b.is==="char"&&b.c===":"&&b.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let f=(g=t.values.get(s.name))!=null?g:LP.test(
s.name)?null:oi,p=cu(e,s.word,t,void 0,o),m=f!==null&&(s.colon?f.length>0:f!==oi),y=s.op===""?f:m===(s.op==="+")?p:m?f:[];return f===null||y===null||s.op!==""&&
f.length>0&&f.every(b=>b.dark!==void 0)?c(f||[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((h=uu(y))!=null?h:" ")?c(y):y})}function WP({
call:e,file:n},t,r){let o=[...rh(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,
s:0,e:0,q:"",of:""}]]:o}function rh(e){return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function aa(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),
...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function oh(e){return[...new Set(e.map(aa).join(`
`).split(`
`))].join(`
`)}function GP(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>Wr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>CP||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?ih(e,n,t):n.words.reduce((a,l)=>jn(e,n.body,pu(fu(a,
n.name),n.name,cu(e,l.parts,nh))),t)}function ih(e,n,t){let r=jn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),si([...t,...r.filter(i=>i.over!==""),...la(e,n,t,o)])}function ZP(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return la(e,n,t,r)}function la(e,n,t,r){return t.flatMap(o=>{let i=[ii(e,n,o)];return[
...r].reduce((s,a)=>pu(s,a,i),[o])})}function fu(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function pu(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function ii(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:oh(o!=null?o:WP(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function Wr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function au(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function si(e){let n=[...new Map(e.map(i=>[KP(i),i])).values()],[t]=n;if(n.
length<=NP||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=Gr(d,i);
return[sh(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=oh([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function KP(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,sh(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function sh(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var ai="\uFFFF",lh=/^[\t-\r \xa0]$/,dh=/[^\w@%+=:,./-]/g;function mu(e){let n=e.map(t=>t.dark===void 0?t.c:ai).join("");return No(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function uh(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
ah(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&ah(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function ah(e,n){return lh.test(e.c)&&!n.has(e)}function ch(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Ut(r,a):""}))}function da(e,n){var r,o;let t=n;for(;((r=e[t-1])==null?void 0:r.c)==="\\";)t--;return((o=e[n])==null?void 0:
o.c)===`
`&&(n-t)%2===1}function gu(e){return e.filter((n,t)=>!da(e,t)&&!da(e,t+1))}function fh(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(da(e,s)||da(e,s+1))
return[{file:t,s:r,e:o,text:""}];if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&lh.test(a.c)?"":Ut(" ",
i)}]})}function ph(e,n,t,r){var f;let o=ua(n.values.get(t)||[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:Ut(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);
if(i==null||i.assign.array||i.assign.value.parts.some(p=>p.is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===
void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:Ut(u,a.close)}];let c=((f=e[s])==null?void 0:f.text.slice(
a.s,a.e))||"";return c===""||c.replace(dh," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Ut(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Ut(u,
'"')}"`}]}function ua(e){var t;let n=mu(e).find(r=>mr(r.text)==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function mh(e,n,t,r){let o=Ut(t.join(" "),
'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function gh(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function yu(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Ut(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(dh,"\\$&")}var de="/etc/default/grub",Zr="/etc/default/grub.d",nn="GRUB_CMDLINE_LINUX",ma="GRUB_CMDLINE_LINUX_DEFAULT",li=`${Zr}/zz-vfiokit.cfg`,hh=/^zz+-vfiokit\.cfg$/,JP=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function hu(e,n,t){let r=new Set(wu(e,n).worlds.map(i=>uu(Gr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Jr(e,n){let[t]=wu(e,n).worlds;return t===
void 0?[]:bu(t).all}function ga(e,n,t,r=!1){var $;let o=vu(e,n),i=wu(e,n),s=i.worlds.map(bu),a=i.files.some(({path:x})=>xt(e,x));if(!r)for(let x of s)XP(x,t,a);
let l=t.flatMap($n).filter(x=>new Set(s.map(_=>_.tokens.slice(0,_.split).filter(({text:P})=>S(P)===x).map(({text:P})=>P).join(" "))).size>1),d=s.map(x=>{let _=Ln(
x.tokens.map(P=>P.text),t,x.split,l);return r?YP(_,x):_}),u=(($=s[0])==null?void 0:$.all)||[];if(d.every((x,_)=>x.removed.length===0&&x.added.length===0&&(r||t.
every(P=>{var I;return Y(((I=s[_])==null?void 0:I.all)||[],P)})))&&(r||t.length===0||!s.some(bh)))return{texts:new Map,before:u,lost:[],manager:null};let f=eA(d),
p=s.length>1?d.map((x,_)=>{var P,I;return nA(x,f,(I=(P=s[_])==null?void 0:P.split)!=null?I:0)}):d,m=[...new Set(p.flatMap(x=>x.removed).map(x=>a?`${pa(x)}=***`:
x))],y=s.flatMap((x,_)=>QP(x,p[_])),g=new Set(y.map(ca)),h=[...y,...r?[]:s.flatMap(x=>[nn,ma].flatMap(_=>fh(Gr(x.world,_)))).filter(x=>!g.has(ca(x)))],b=r?void 0:
[...wh(i,h)].find(x=>sA(o,x));if(b!==void 0)throw k(`${de} asks in a condition what ${b} is, so that ${m.join(" ")||b} cannot be changed there soundly; change i\
t by hand`);let w=s.some(x=>x.world.sealed.has(nn)),v=[...new Set(s.flatMap(({tokens:x},_)=>{var P;return $s(x.map(I=>I.text),(((P=p[_])==null?void 0:P.kept)||[]).
flatMap(I=>I===null?[]:z(I)))}))];for(let x of n.dropIns&&n.inPlace!==!0&&!w?tA(e):[null]){let _=P=>i.files.some(({text:I})=>I===P.text)?P:{...P,text:gh(P.text,
nn)};for(let P of rA(i,s,p,h,f,x).flatMap(I=>[I.map(_),I])){let I=oA(e,n,{read:i,edits:h,changes:p,wishes:r?[]:t,dropIn:x},P);if(I!==null)return{texts:I,before:u,
lost:v,manager:n.dropIns&&x!==li?un(e.read(li)||""):null}}}throw k(`${de} sets ${nn} ${s.length>1?"under a condition, ":""}in a way that cannot be edited withou\
t running it; expected plain assignments; change ${[...a?f.map(pa):f,...m].join(" ")} there by hand`)}function bu(e){let n=[gu(Gr(e,nn)),gu(Gr(e,ma))],[t=[],r=[]]=n.
map(s=>mu(s).map(a=>({...a,text:mr(a.text),value:s}))),o=new Set(n[0].map(ca)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(ca(d))));return{
world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function YP(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.
of!==nn&&i.of!==ma)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),
removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function bh({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function vu(e,{dropIns:n}){let t=n?e.list(Zr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[de,...t.map(r=>`${Zr}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function wu(e,n){return ee(e,`defaults ${n.shell} ${n.dropIns}`,()=>qP(e,n))}function qP(e,n){let{shell:t}=n,r=du(vu(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw k(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${xt(e,r.path)?r.why.replace(/".*" is/,'"***" is'):r.why}; correct the file, \
then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw k(`${de} or a file that it sources ends the shell that reads it (exit, exec\
, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o,ended:r.worlds.length-o.length}}function XP(e,n,t){
let r=vh(e,n,t);if(r!==null)throw k(`${nn} gets ${r}, which only running it would tell; expected a plain text there; write the argument out in ${de}`)}function vh(e,n,t){
var i;let r=n.flatMap($n),o=n.some(s=>$n(s).some(a=>Be.includes(a))&&!Y(e.all,s));for(let[s,a]of e.tokens.entries()){if(!a.text.includes(ai))continue;let l=a.value.
slice(a.start,a.end),d=a.text.split(ai).find(f=>r.includes(S(f))),u=(aa(l).replace(/\$\{\w+=/g," ").match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g)||[]).filter(f=>r.
includes(S(f))),c=d!==void 0?a.text.replace(ai,"\u2026"):(i=Ln(u,n,s<e.split?u.length:0,r).removed[0])!=null?i:u.find(f=>o&&Kr(f));if(c!==void 0)return t?S(d!=null?
d:c):`${c} from ${l.map(f=>{var p;return(p=f.dark)!=null?p:f.c}).join("").replace(/\s+/g," ").slice(0,80)}`}return null}function ca({file:e,s:n}){return`${e} ${n}`}
function QP(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...uh(r,o.filter(i=>t(
i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:ch(r,i,s)})]})}function eA(e){let n=new Map;for(let t of[...e].sort((r,o)=>o.added.length-
r.added.length).flatMap(r=>r.added)){let r=Hn(S(t))?t:S(t),o=n.get(r);if(Kr(t)){let i=new Set(e.map(s=>s.added.filter(Kr).join(" ")).filter(s=>s!==""));if(i.size>
1)throw fa(t);n.set("",[...i].join(""));continue}if(o===void 0||o===t){n.set(r,t);continue}if(!is(S(t)))throw fa(t);n.set(r,`${pa(t)}=${[...new Set([...T(o),...T(
t)])].join(",")}`)}return[...n.values()].flatMap(z)}function fa(e){return k(`${de} sets ${pa(e)} under a condition, and what it holds differs; expected one valu\
e to unite with; write it without the condition`)}function nA(e,n,t){let r=e.kept.indexOf("--"),o=a=>a.filter(l=>l!==null&&Kr(l)).join(" "),i=o(e.kept)===o(n),s=e.
kept.map((a,l)=>{let d=S(a||""),u=n.filter(c=>S(c)===d);if(a===null||u.length===0||r>=0&&l>r)return a;if(Kr(a))return i?null:a;if(an(d)){let c=u.flatMap(T);if(T(
a).every(f=>c.some(p=>ot(p,f))))return null;if(l<t&&!is(d))throw fa(a);return a}if(!u.includes(a))return a;if(Hn(d)&&e.kept.some((c,f)=>c!==null&&S(c)===d&&!u.includes(
c)&&f>l!=f>=t))throw fa(a);return null});return{...e,kept:s,added:n,tokens:[...s.flatMap(a=>a===null?[]:z(a)),...n]}}function Kr(e){return Be.includes(S(e))}function pa(e){
return e.replace(/=[^]*/,"")}function tA(e){let n=e.list(Zr).filter(s=>s.endsWith(".cfg")),t=s=>un(e.read(`${Zr}/${s}`)||"")===null,r=n.filter(s=>hh.test(s)&&t(
s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith(i.replace(/-.*/,""))||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiok\
it.cfg"].filter(t),i].map(s=>`${Zr}/${s}`)}function rA(e,n,t,r,o,i){var g,h;let[s]=n,a=n.some(({values:[b]})=>/(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(aa(b))),l=yu(
e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(nn),c=n.every(({world:{last:b},values:[,w]})=>{var v;return((v=b.get(
nn))==null?void 0:v.assign)===(d==null?void 0:d.assign)&&!w.some($=>/GRUB_CMDLINE_LINUX\b/.test($.dark||""))})&&!(a&&ua(s.values[0])===null&&s.values[0].some(b=>b.
dark!==void 0))?s.world:null,f=b=>{let w=c===null?null:ph(b,c,nn,o),v=w===null?null:yu(b,[...r,...w]);return v===null?[]:[v]},p=b=>(l.some($=>$.path===b)?l:[...l,
{path:b,text:""}]).map($=>$.path===b?{...$,text:mh($.text===""&&b!==de?JP:$.text,nn,o,a)}:$);if(i===null)return[...f(e.files),p(de)];let m=d==null?null:(h=(g=e.
files[d.file])==null?void 0:g.path)!=null?h:null,y=s.tokens.some((b,w)=>{var v;return w<s.split&&((v=t[0])==null?void 0:v.kept[w])===null&&o.some($=>an(S($))&&S(
$)===S(b.text))});return[...m===i||y||ua(s.values[0])!==null?f(e.files):[],p(i)]}function oA(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.
files.map(g=>[g.path,g.text])),d=new Set([...vu(e,n).map(g=>g.path),s||""]),u=g=>g===de?"":g,c=a.filter(g=>d.has(g.path)).sort((g,h)=>u(g.path)<u(h.path)?-1:1),
f=du(c,n.shell,g=>{var h,b;return(b=(h=a.find(w=>w.path===g))==null?void 0:h.text)!=null?b:e.read(g)});if("why"in f)return null;let p=f.worlds.filter(g=>g.over!==
"all").map(bu),m=p.length>0&&f.worlds.length-p.length<=t.ended&&p.every(g=>{let h=g.tokens.map(b=>b.text);return i.every(b=>Y(g.all,b))&&(i.length===0||!bh(g))&&
vh(g,i,!1)===null&&o.some(b=>iA(h,b)&&b.added.every(w=>Kr(w)||Co(g.all).filter(v=>v===w).length<2))}),y=wh(t,r);return!m||yh(f,y)!==yh(t,y)?null:new Map(a.filter(
g=>g.text!==(l.get(g.path)||"")).map(({path:g,text:h})=>{let b=hh.test(g.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[g,b?null:h]}))}function iA(e,n){return[
...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function wh(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.
s}`))).map(([o])=>o)))}function sA(e,n){let t=new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${n}\\b`,"m");return e.
some(r=>t.test(r.text))}function yh(e,n){let t=e.worlds.map(({values:r})=>JSON.stringify([...r].filter(([o])=>o!==nn&&o!==ma&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{
var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`
`)}function $u(e){return[...e.texts].map(([n,t])=>le(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function xu(e,n){return!n.dropIns&&e.read(de)===null}function $h(e,n,t,r){
if(!r&&xu(e,n))return{steps:[],before:[],notes:[`${de} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ga(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==li&&a.endsWith("-vfiokit.cfg"));return{steps:$u(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${li} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function xh(e,n,t){return t.length===0||xu(e,n)?[]:$u(ga(e,n,t,
!0))}function kh(e,n,t){return t.length===0||xu(e,n)?[]:$u(ga(e,{...n,inPlace:!0},t))}var ku="/boot/grub/grub.cfg",ut="/boot/grub2/grub.cfg",aA={rhel:"redhat",ol:"redhat"},lA="/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8\
c4f",_h="/etc/tuned/bootcmdline";function ya(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Su(e){if(e.stat("/r\
un/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ye("this is an ostree or bootc system, whose boot entries belong to its deployments; expected ent\
ries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").
split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&ya(e,"transactional-update"))throw ye("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Sh(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw ye(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function Ph(e,n="",t=""){Sh(e);let r=["/boot","/boot/efi","/efi"].map(i=>`${i}/loader/loader.conf`).find(i=>e.real(i)!==null),o=n||(r===void 0?t:`\
systemd-boot (${r})`);if(o!=="")throw ye(`this system boots with ${o}, which is not supported; expected GRUB`,`set the arguments in /etc/kernel/cmdline and run ${e.
real("/etc/kernel/proxmox-boot-uuids")===null?"kernel-install":"proxmox-boot-tool refresh"}`)}function dA(e){var o;let n=e.attr("/proc/cmdline");if(n===null)return;
let t=(e.read(lA)||"").slice(4).replace(/\0/g,"");if(t.startsWith("GRUB")||!t.startsWith("systemd")&&/\bBOOT_IMAGE=/.test(n))return;let r=(o=/\binitrd=\\\S+/.exec(
n))==null?void 0:o[0];Ph(e,t&&`${t} (LoaderInfo of the firmware)`,r&&`the EFI stub (${r})`)}function uA(e){var a;if(!Yd(e))return ut;let n=e.real("/etc/grub2-ef\
i.cfg"),t=my(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>_n(e.read(l)||"").kind,o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=Xo(
e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=aA[i])!=null?d:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:ut:o.length===1&&!t.some(l=>r(l)===
"stub")&&(a=o[0])!=null?a:ut}function cA(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ne(e){
return ee(e,"boot loader",()=>fA(e))}function fA(e){var u,c,f;Su(e),gs(e);let n=Nr(e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.
read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?f:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw ye(`LOADER_TYPE in /etc/sysconfig/bootl\
oader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if(dA(e),(n==="d\
ebian"||ya(e,"update-grub")&&!ya(e,"grub2-mkconfig"))&&(e.real(ku)!==null||e.real(de)!==null)){let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"das\
h",dropIns:mA(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:ku,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){
return _u(e,m,_n(e.read(ku)||""),"0")}}}if(!ya(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null)throw Ph(e),ye("no GRUB was found: neither update-grub nor grub\
2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has");let r={shell:"bash",dropIns:!1},o=t?ut:uA(
e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv"},s=zr(e),a=e.read(o),l=_n(a||""),d=s.length===0;if(!t&&d&&l.entries.every(p=>p.kernel==="")&&Sh(e),!t&&pA(
e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(m)||""));return{kind:"bls",name:p?"GRUB (BLS entries,\
 kernelopts)":"GRUB (BLS entries)",...i,fallback:_u(e,r,l,"saved"),command:null,kernelopts:p}}if(o!==ut&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(cA(e)))
throw ye(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${ut}`,`run grub2-mkconfig -\
o ${ut}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,fallback:_u(e,r,l,"0"),command:[
"grub2-mkconfig","-o",o],kernelopts:!1}}function _u(e,n,{fallback:t},r){return t===null?hu(e,n,"GRUB_DEFAULT")||r:t==="${saved_entry}"?"saved":t}function pA(e,n,t){
var o,i;let r=(i=(o=hu(e,n,"GRUB_ENABLE_BLSCFG"))==null?void 0:o.trim())!=null?i:null;return t&&(r===null||r===""||r==="true")}function mA(e){let n=e.read("/usr\
/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function gA(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.
exec(e.read(_h)||""))==null?void 0:o[2])||"";return[...z(r),...z(t===null?"":Fr(t,"tuned_params")||"")]}function yA(e,n,t){let r=gA(e,n);if(r.length===0)return;
let o=n.kind==="bls"?nu(e,n).map(i=>i.tokens):[Jr(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>Y(l,i)&&!Y([...l,...r],i)),
a=r.find(l=>$n(i).includes(S(l)));if(!(!s||a===void 0))throw k(`tuned sets ${a} on the kernel command line (${_h}), where it would win over ours; expected no ${S(
a)} there; take it out of the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function hA(e,n,t,r){let o=[{path:de,tokens:r},...n.kind===
"bls"?nu(e,n):[]];return t.flatMap(Er).flatMap(i=>{let s=o.filter(({tokens:a})=>!Y(a,Rt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,
...s.length===0?{}:{except:s}}]})}function Ah(e,n,t){if(n.command===null)return[];if(e.real(n.config)===null){if(!Ki(e))return[];throw k(`${n.config} does not e\
xist, although this node runs; expected the one it booted from; mount what it lies on, or run ${n.command.join(" ")}`)}return[{kind:"grubConfig",path:n.config,command:n.
command,wishes:t}]}function ha(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Ly(e,n,t):{steps:[],warnings:[]},
i=$h(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return yA(ae(e,s),n,t),{steps:en([...s,...r.regenerate===!1?[]:Ah(e,n,t)]),claims:s.length===0?[]:
hA(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function di(e,n,t,r={}){return ui(e,n,Pu(n,t),r)}function Pu({config:e},n){let t=n.filter(
r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==null?void 0:i.includes(r===e?at:r))!==!0}).map(o=>Rt(o.value))}function ui(e,n,t,r={}){let o=n.
kind==="bls"?Vy(e,n,t):[],i=t(de,[]);return{steps:en([...o,...xh(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Ah(e,n,i)]),notes:[]}}
function Oh(e,n,t){return Ty(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=kn(t.filter(a=>!Y(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(
r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}function ba(e,n){var t;return`${n.name}, ${Yd(
e)?"UEFI":"BIOS"}, ${(t=Xo(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}function ci(e){let n=D(e),t=xe(e,n);return{...Lr(e,n,t),never:Zs(e,n),consoles:Hr(e,n),weakened:Cr(e)}}function In(e){try{return{loader:Ne(e),missing:null}}catch(n){
if(!(n instanceof A)||n.code!=="E_HOST"||me(e)!==null)throw n;return{loader:null,missing:n.message}}}function Yr(e,n){return n===null?[]:Ee(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Ih(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Fe),...t.flatMap(as)])]}function Eh(e,n){let t=ne(e).map(
o=>te(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Fe(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function va(e,n,t){return D(e).filter(r=>n.includes(r.address)).map(r=>({address:r.address,id:r.id,driver:r.driver,wanted:t(r),iommu_group:r.group}))}var fi="# vfiokit: functions for vfio-pci, and the drivers that come after it",Au="options vfio-pci",bA=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Bt=4294967295;function qr(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function Ce(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function Rh(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function ct(e){let[n=NaN,t=NaN,r=Bt,o=Bt,i=0,s=0]=Rh(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==Bt||o!==Bt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function we(e,n){return e.some(t=>{var f;let[r=NaN,o=NaN,i=Bt,s=Bt,
a=0,l=0]=Rh(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,m)=>p===Bt||p===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function wa(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Xr(e,{line:n,lines:t},r){let o=qr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Mh(e,n){
return Ve(e,n).filter(t=>ge([t],"vfio_pci","ids")!==null)}function Dh(e,n,t){var i;let r=t.join(","),[o]=[...Mh(e,n)].reverse();if(o!==void 0){let s=Xr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ge(Ve(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return wa(e,[`${Au}\
 ids=${r}`])}function Ou(e,n,t){let r=e;for(let o of[...Mh(e,n)].reverse())r=Xr(r,o,i=>{let s=o.lines===1?i:`${Au} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Th(e,n){return Xr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Nh(e){return`softdep ${e} pre: vfio-pci`}function Ch(e,n){return`${Au} ${e}=${n?1:0}`}function Qr(e){return qr(e).some(n=>n.trimEnd()===
fi)}function Hh(e){let n=qr(e).filter(t=>t.trimEnd()!==fi&&!bA.test(t.trimEnd())&&!Mo.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Ft(e){return e!==
null&&Eo(e).includes("vfio_pci")}function Lh(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=mp(t,n);if(o!==null)throw k(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(q(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=Ve(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Xr(e,f,()=>`${u}
`),s.push(u)},l=r.map(Ro).filter(u=>{let c=i.get($t(u)||"");if(c===void 0)return!0;if(Ro(c)===u)return!1;if(c.from.path!==n)throw k(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===fe&&f.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[fp,ql(d)]){let[c]=Ve(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Vh(e,n,t,r){let o=qr(e).filter(a=>!t.has($t(a.trimEnd())||"")).join("");if(r.length===0)return qr(o).filter(a=>!Mo.test(a.trimEnd())).
join("");let i=Ve(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Mo.test(`softdep vfio-pci ${a.rest}`)),s=ql(r.flatMap(a=>a.variant||[]));return i===void 0?
o:Xr(o,i,()=>`${s}
`)}var $a="/etc/modprobe.d/vfio.conf",Uh=1023;function vA(e){let n=ne(e);return n.length===0?[{has:()=>"module",config:N(e)}]:n.map(t=>{let r=N(e,t);return{has:rt(
te(e,t),r),config:r}})}function wA(e,n,t){let r=dt(e,$a,Jl.slice(1)),o=t.map(s=>{var a;return(a=ge(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).
map(s=>s.path).sort((s,a)=>bt(s,a)?-1:1).pop();if(o===void 0||!bt(r.path,o))return r;let i=lt($a);if(!bt(i,o)&&un(e.read(i)||"")===null)return{path:i,warning:`${o}\
 sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw k(`${o} sets parameters of vfio-pci and is read after any file of ours, so its\
 values would win; put them there, or give that file a name that sorts before ${i}`)}function pi(e,n){var $,x;let t=vA(e),r=N(e),o=Ce(($=ge(r,"vfio_pci","ids"))==
null?void 0:$.value),i=n.ids.filter(_=>{let P=n.devices.filter(I=>I.id===_);return P.length===0?!o.some(I=>ct(I)===_):!P.every(I=>we(o,I))}),s=[...o,...i],a=Object.
entries(n.options).filter(_=>{let P=ge(r,"vfio_pci",_[0]);return _[1]!==void 0&&_[1]!==(P!==null&&wt(P.value))}),l=_=>n.blacklisted.has(_)||t.every(({has:P,config:I})=>{
let Z=P(_);return Z==="absent"||Z==="module"&&(Ze(I,_)!==null||Ft(Ae(I,"softdep",_)))}),d=wA(e,r,[...i.length>0?["ids"]:[],...a.map(([_])=>_)]),u=Qr(e.read(d.path)||
""),c=t.every(({has:_})=>_("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),p={steps:[],claims:[],
notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>Uh)throw k(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${Uh} at most; name fewer ids`);let m=e.read(d.path)||"",y=u?m:wa(m,[fi]),g=Lh(i.length===0?y:Dh(y,d.path,s),d.path,r,n.at),h=g.text,b=[...g.lines,
...a.map(([_,P])=>Ch(_,P))],w=[];for(let _ of n.rivals){let P=t.map(K=>Ae(K.config,"softdep",_));if(P.every(Ft))continue;let[I]=t.flatMap(K=>Yi(K.config,_)||[]),
Z=(K,ji)=>w.push(`${K} has ${ji}: there vfio-pci comes first only if the boot image loads it and not ${_}`);if(I!==void 0){Z(I.path,`an install line for ${_}, w\
hich kmod would pass over for a softdep, so no softdep is written`);continue}let E=P.flatMap(K=>K===null||Ft(K)?[]:[K]),ce=E.find(K=>K.path===d.path);ce!==void 0?
h=Th(h,ce):Ft((x=Ve(h,d.path).find(K=>K.command==="softdep"&&K.name===_))!=null?x:null)||b.push(Nh(_));let ie=E.find(K=>bt(K.path,d.path));ie!==void 0&&Z(ie.path,
`a softdep line for ${_}, and kmod takes only the first`)}if(h=wa(h,b),h===y)return{...p,notes:w};let v=[...i.map(_=>({thing:"id",value:_})),...[...u?[]:[fi],...b,
...g.changed].map(_=>({thing:"line",value:_}))];return{...p,claims:v,notes:w,steps:[le(d.path,h)],warnings:d.warning===void 0?[]:[d.warning]}}function $A(e,n){return(e===
$a||e===lt($a))&&un(n)===null}function Bh(e,n,t=new Set){var l;let r=d=>n.includes(ct(d)||""),o=N(e),i=q(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command===
"options"&&(u.name==="vfio_pci"||u.name===fe)).map(u=>u.path))){let u=Pe(e,d),c=h=>{var b;return Ce((b=ge(Ve(h,d),"vfio_pci","ids"))==null?void 0:b.value)},f=i.
filter(h=>h.from.path===d&&t.has(h.address));if(f.length===0&&!c(u).some(r))continue;if(!$A(d,u)){a.push(`${d} gives ${[...f.map(h=>h.address),...n.filter(h=>c(
u).some(b=>ct(b)===h))].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let p=Ou(Vh(u,d,t,i.filter(h=>!t.has(h.address))),d,r),m=Ce((l=ge(o.filter(
h=>h.path!==d),"vfio_pci","ids"))==null?void 0:l.value);Qr(p)&&c(p).every(h=>m.includes(h))&&(p=Ou(p,d,()=>!0));let g=Qr(p)&&ge(Ve(p,d),"vfio_pci","ids")===null&&
q(Ve(p,d)).length===0?Hh(p):p.trim()===""?null:p;s.push(le(d,g))}return{steps:s,notes:a}}var zt=["nouveau","nvidia","nvidia_drm"];function zh({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Fn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!Lo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Fh(e){return e.replace(/-/g,"_")}function Iu({driver:e,
module:n}){return n!=null?n:e}function xA(e){let n=Iu(e);return n===null?zt:zt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function xa(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(zh(e).filter(r=>n.has(r)).flatMap(xA));return zt.filter(r=>!t.
has(r))}function jh(e,n){var o,i;let t=new Set(e.map(Fh)),r=zh(n).find(s=>t.has(Fh(Iu(s)||"")));if(r!==void 0)throw k(`blacklist holds ${(o=Iu(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var jt="/etc/initramfs-tools/modules",Wh="/usr/share/initramfs-tools/modules.d",Eu="# vfiokit: vfio_pci before the drivers that could take its devices",mi="vfio\
_pci",kA=/^((\w+_)?vfio_pci|vfiokit_bind)$/,_A="/etc/dracut.conf.d/vfiokit.conf",Gh=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],ka="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Zh={"initramfs-tools":["/etc/modprobe.d",
jt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Kh={steps:[],claims:[],warnings:[]};function Wt(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function _a(e){return e.startsWith("#")?"":he(e.trim().split(/\s+/)[0]||"")}function Jh(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Yh(e){return{thing:"line",value:e}}function qh(e,n){let t=q(N(e)).length>0&&ne(e).some(r=>te(e,r)(mi)==="builtin");return[...n.flatMap(r=>"\
module"in r?he(r.module):[]),...t?[fe]:[]]}function Xh(e){return[jt,...e.list(Wh).map(n=>`${Wh}/${n}`)]}function Sa(e,n){return new Set(n==="dracut"?Ru(eb(e),"f\
orce_drivers").map(he):Xh(e).flatMap(t=>Wt(Pe(e,t)).map(_a)))}function Qh(e){let[n]=Xh(e).flatMap(r=>Wt(Pe(e,r)).filter(o=>_a(o)===mi).map(o=>({path:r,line:o}))),
t=n===void 0?void 0:Io(n.line).filter(r=>r.name==="ids").pop();return n===void 0||t===void 0?null:{path:n.path,ids:Ce(t.value)}}function SA(e,n){let t=Sa(e,"ini\
tramfs-tools"),r=e.read(jt)||"",o=qh(e,n).filter(s=>!t.has(s));if(o.length===0)return Kh;let i=o.flatMap(s=>[Eu,s]);return{steps:[le(jt,Jh(r,i))],claims:i.map(Yh),
warnings:[]}}function eb(e){return[Pe(e,"/etc/dracut.conf"),...vn(e,Gh,Zl).map(n=>Pe(e,n))].join(`
`)}function Ru(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function PA(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function AA(e,n){let t=eb(e),r=Sa(e,"dracut"),o=Ru(t,"add_d\
rivers").map(he),i=Ru(t,"install_items"),s=PA(e,t),a=qh(e,n),l=y=>y===mi||a.includes(fe),d=a.filter(y=>!r.has(y)&&(l(y)||!o.includes(y))).map(y=>`${l(y)?"force":
"add"}_drivers+=" ${y} "`),c=[...n.flatMap(y=>{if("module"in y)return[];let g=`/${y.file}`;return i.includes(g)||s&&g.startsWith("/etc/modprobe.d/")||g.startsWith(
"/usr/lib/")||g.startsWith("/lib/")?[]:[`install_items+=" ${g} "`]}),...d];if(c.length===0)return Kh;let f=dt(e,_A);for(let y of vn(e,Gh).filter(g=>bt(f.path,g,
Zl))){let g=c.map(h=>h.slice(0,h.indexOf("+"))).find(h=>new RegExp(`^\\s*${h}=`,"m").test(Pe(e,y)));if(g!==void 0)throw k(`${y} sets ${g} anew and is read after\
 ${f.path}, so what is added there would be lost`,`write ${g}+= in ${y}`)}let p=e.read(f.path)||"",m=Wt(p).some(y=>y.trimEnd()===ka)?c:[ka,...c];return{steps:[le(
f.path,Jh(p,m))],claims:m.map(Yh),warnings:f.warning===void 0?[]:[f.warning]}}function nb(e,n,t){return n==="dracut"?AA(e,t):SA(e,t)}function OA(e){let n=Wt(e);
return n.filter((t,r)=>t.trimEnd()!==Eu&&!((n[r-1]||"").trimEnd()===Eu&&kA.test(_a(t)))).join("")}function IA(e){return Wt(e).filter(n=>n.trimEnd()!==ka&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function tb(e){let n=[],t=[],r=e.read(jt);if(r!==null){let o=OA(r);o!==r&&n.push(le(jt,o===""?null:o)),Wt(o).some(i=>_a(i)===mi)&&t.push(`${jt}\
 names ${mi} without our mark: it was there before and stays`)}for(let o of vn(e,["/etc/dracut.conf.d"])){let i=Pe(e,o);if(!Wt(i).some(a=>a.trimEnd()===ka))continue;
let s=IA(i);n.push(le(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Pa(e,n,t,r,o,i="vfio_pci"){if(Ft(Ae(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=Sa(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Me({module:t})))}var EA=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],RA=["/usr/sbin","/sbin","/usr/bin","/bin"],rb=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],ob="/etc/kernel/install.d/50-dracut.install";function ab(e,n){var t;return(t=RA.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function ib(e,n){return EA.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function MA(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function DA(e){let n=ab(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=MA(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw k(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function TA(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function lb(e){let n=rb.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=rb.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function sb(e,n){let t=lb(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>TA(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw k(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function NA(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Nr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Gt(e){let n=DA(e),t=ab(e,"dracut"),r=n==="initramfs-tools",o=r&&ib(e,"initramfs-tools"),i=t!==null&&ib(e,
"dracut");if(o&&i)return sb(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return sb(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:NA(e);if(a!==null)return a;throw ye("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=lb(e);if(s!==null&&s!=="dracut")throw ye(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(ob)==="/dev/null")throw k(
`${ob} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function gi(e,n){return n.kind==="bls"?Ee(e,n).map(t=>t.tokens):[Jr(e,n.defaults)]}function Zt(e,n){var o;let t=Ce((o=ge(N(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:gi(e,n).flatMap(i=>i.filter(s=>S(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function db(e,n){return[...Zt(e,n),...q(N(
e)).map(t=>t.address)]}function Mu(e,n){let t=new Set(Kt(e,n).map(i=>i.address)),r=new Set(X(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>!H(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Or(i,{driver:null,module:CA(e,i)}));return{devices:o,gpus:xe(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Kt(e,n){let t=Zt(e,n),r=D(e),o=new Set(ur(N(e),r));return r.filter(i=>o.has(i)||we(t,i))}function CA(e,n){var i;let t=N(e),r=ne(e).map(s=>rt(te(e,s),t)),
o=Fe(n).filter(s=>Ze(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function ub(e,n){let t=Mu(e,n),r=xa(t),o=new Set([...t.
given].flatMap(Fe)),i=Gt(e),s=cm(e),a=d=>ne(e).every(u=>Pa(e,N(e,u),d,i,s)),l=Je(e).filter(({thing:d,value:u})=>d!=="arg"||S(u)!=="modprobe.blacklist"?!1:T(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:di(e,n,l).steps,released:l}}var HA="/etc/driverctl.d",cb="/etc/libvirt/qemu";function yi(e,n){let t=`${HA}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function eo(e,n){
let t=yi(e,n);return t===null||H(t.driver)?null:t}function LA(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function fb(e,n){
let t=n.filter(r=>r.driver!==null&&!H(r.driver));return t.length===0?[]:e.list(cb).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=LA(e.read(`${cb}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function VA(e){return ee(e,"vfio_pci aliases",()=>ne(e).flatMap(n=>((e.read(`${vt(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,he(i)]})))}function pb(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=Fe(n),s=l=>ne(e).some(d=>dp(e,d,l).some(u=>i.includes(u))),[a]=VA(e).filter(([l,d])=>Yl(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function hi(e,n){let t=me(e);return n===null||t!==null&&te(e,t)(n)==="absent"?"vfio-pci":n}function no({driver:e},n){return H(e)&&(n==="vfio\
-pci"||he(e||"")===n)}function bi(e,{driver:n},t){return n==="auto"?pb(e,t):null}function mb(e,n,t){let r=new Map(q(N(e)).map(o=>[o.address,o]));for(let o of t){let i=r.get(o.address);
if(!(i===void 0||wn(i,o)||n.accept_replacement.includes(o.address)))throw k(`${o.address} was bound when ${i.card} was there, and now ${o.id||""}:${o.subsystem||
""} is: the card was swapped, or others have moved it (${i.from.path} line ${i.from.line})`,`look which card it is; if it is meant, accept_replacement: ${o.address}`)}
return t.map(o=>pp(o,bi(e,n,o)))}function gb(e,n){for(let{address:t}of n){let r=eo(e,t);if(r!==null)throw k(`driverctl gives ${t} to ${r.driver} at every boot (${r.
path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function UA(e,n){let t=new Map(D(e).map(r=>[r.address,r]));return q(N(e)).filter(r=>!n.some(o=>o.
address===r.address)&&!wn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}\
: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function yb(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)
return pi(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(D(e).filter(a=>o.includes(a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return pi(e,n);
let s=pi(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with eve\
ry card that has it; left as it is`]}:pi(e,n)}function BA(e,n,{at:t,devices:r}){let o=Kt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&we(Zt(e,n),i));return o.
length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has \
it; give the id back (state: absent) to bind by address only`]}function FA(e,n,{at:t}){let r=t.length===0||n===null?void 0:Ee(e,n).find(o=>!o.recovery&&o.initrds.
length===0&&o.tokens.includes(ti));return r===void 0?[]:[`the boot entry ${JSON.stringify(r.title)} is tried without an image first, where nothing is bound by a\
ddress: ${na}`]}function hb(e,n,t){return[...BA(e,n,t),...UA(e,t.at),...FA(e,n,t)]}function cn(e){var n,t;return`${e.address} (${(n=e.id)!=null?n:"unknown id"}, ${xn(e.class)}, ${(t=e.driver)!=null?t:"no driver"})`}function Wn(e){let n=e.slice(
0,8).map(cn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Du(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===!1)return Qo;
if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;let o=Vr(e,
t);if(o!==null)return o;if(ln(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: \
all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vfio-pci refu\
ses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its ad\
dress if it is meant";let i=r===void 0?null:vy(t.never,r);return i===null?null:`cannot be passed through: ${i.text}`}function bb(e,n){for(let t of e){if(t.responding===
!1)throw k(`${cn(t)} belongs to a card that was named, and ${Qo}`);let r=Vr(t,n);if(r!==null)throw k(`${cn(t)} belongs to a card that was named, and ${r}`,"move\
 what hangs on it to another controller of the host")}}function Tu(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.
device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],
warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as \
far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.
filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, and ${Wn(s)} stays with the host witho\
ut NVLink`]}}function vb(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw k(
`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw k(`allow_group_members names ${cn(s)}, which \
is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if\
 it is meant for itself");let a=Du(s,{...n,addresses:[i]},t);if(a!==null)throw k(`allow_group_members names ${cn(s)}, which ${a}`);return[s]});return{take:o,warnings:o.
map(i=>{let s=t.cargo(i.address);return`${cn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}:\
 the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function wb(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===
null)continue;let o=Gs(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>`${a.address}\
 ${a.stays||""}`);throw k([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a dri\
ver of the host`,...s].join("; "),zA(o,n))}}function zA(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothi\
ng of the host":n.some(r=>ln(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`compan\
ions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; \
otherwise another slot`}function $b(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>`the firmware's picture (${n.pictures.get(s.address)||
""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall\
_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;
if(js(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw k(`${i.map(cn).join(", ")} shows the only console of this node (boot_vga or fb0, no oth\
er display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is eno\
ugh");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function Nu(e,n,t){if(n.length>0)throw k(`${e}: ${Wn(n)}; ${t}`)}function kb(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Wn(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw M("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>jo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw k(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw k(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){Nu(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw k(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return Nu("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function _b(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function Sb(e,n,t=()=>null){let r=new Map(n.gpus.map(b=>[b.device,b])),{found:o,absent:i}=kb(e,n);for(let b of o){let w=Du(b,e,n);if(w!==null)throw k(`${cn(
b)} ${w}`,"leave it out of ids and addresses")}let{take:s,shared:a}=e.companions?_b(o,n):{take:[],shared:new Set};bb(s,n);let l=Tu(o,e,n),d=vb([...o,...s,...l.take],
e,n),u=[...s,...l.take,...d.take],c=new Set([...o,...u]),f=n.devices.filter(b=>c.has(b));wb(f,n);let p=$b(f,n,e.allow_console_gpu),m=b=>d.take.includes(b)?"only\
 this one was allowed to go along":a.has(b)?"a function that stays with the host has the same id":t(b),y=e.addresses===void 0?f.filter(b=>m(b)!==null):f,g=[...o,
...u].filter(b=>!y.includes(b)).map(b=>b.id||""),h=[...(e.ids||[]).filter(b=>g.includes(b)),...g];return{devices:f,ids:[...new Set(h)],at:y,notes:[...i.length===
0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?y.map(b=>`${cn(b)} is bound by its address: ${m(b)||""}`):[]],warnings:[...l.
warnings,...d.warnings,...n.weakened,...p,...f.filter(b=>{var w;return((w=r.get(b))==null?void 0:w.kind)==="igpu"}).map(b=>`${cn(b)} is part of the processor or\
 chipset: a guest needs more than vfiokit prepares for that`)]}}function Pb(e,n,t,r,o){var w;let i=(w=e.addresses)==null?void 0:w.filter(v=>!o.includes(v)),s=(i==
null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"ignore"},l=s?[]:kb(a,n).found,{take:d,shared:u}=e.
companions?_b(l,n):{take:[],shared:new Set},c=n.devices.filter(v=>e.allow_group_members.includes(v.address)),f=v=>r.some(({address:$})=>$===v.address),p=v=>{let $=n.
gpus.find(x=>x.companions.some(({device:_})=>_===v));return!l.includes(v)&&!d.includes(v)&&!f(v)&&($===void 0||t($.device)||f($.device))},m=[...l,...d.filter(v=>!u.
has(v)||t(v)&&!n.devices.some($=>$.id===v.id&&p($))),...Tu(l,e,n).take],y=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let v=a.ids||[],$=r.filter(x=>y.
some(_=>_.address===x.address)||v.some(_=>`${x.card}:`.startsWith(`${_}:`)));return{ids:[...new Set([...v,...m.map(x=>x.id||"")])],addresses:new Set($.map(x=>x.
address))}}Nu("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(v=>t(v)&&!y.includes(v)&&
m.some($=>t($)&&$.id===v.id)),"give the others back too");let g=new Map(n.devices.map(v=>[v.address,v])),h=[...y.map(v=>v.address),...o].map(xb),b=v=>e.companions&&
h.includes(xb(v.address))&&!wn(v,g.get(v.address));return{ids:[...new Set(m.filter(t).map(v=>v.id||""))],addresses:new Set(r.filter(v=>o.includes(v.address)||y.
some($=>$.address===v.address)||b(v)).map(v=>v.address))}}function xb(e){return e.replace(/\.\d$/,"")}function Ob(e,n,t,r){let o=e.real(n),i=o===null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(
n,0,8);return s===null||s.length===0||!r||rs(s)?null:`${t} ${n} begins with ${s.toString("hex")}, which no boot image does`}function jA(e,n,t){var l,d;let r=Ob(
e,n,t,!1),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function WA(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function GA(e,n){return!n||n.kernel===null||n.recovery||!Ji(e,n.kernel)?null:`entry ${JSON.stringify(n.title)}: no modules are installed for its kernel ${n.
kernel}`}function vi(e){try{return{bootable:ze(e,Ne(e))}}catch(n){if(!(n instanceof A))throw n;return{}}}function ze(e,n,t){return t!==void 0?Ab(e,n,t,t[0]):ee(
e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ab(e,n,Ee(e,n),Ht(e,n)))}function Ab(e,n,t,r){let o=new Set,i=l=>{l!==null&&o.add(l)},s=e.read(n.config);
if(s===null)i(`${n.config} does not exist`);else{let{problem:l,kind:d}=_n(s);l!==null&&i(`GRUB cannot read ${n.config}: ${l}`),d==="empty"&&i(`${n.config} is em\
pty`)}s!==null&&t.length===0&&i("the boot menu has no entry for Linux");for(let l of t){let d=JSON.stringify(l.title);i(l.kernel===null?`entry ${d} names no ker\
nel`:jA(e,l.kernel,`entry ${d}: kernel`));for(let c of l.initrds)i(Ob(e,c,`entry ${d}: image`,!0));let u=WA(e,l.tokens);i(u===null?null:`entry ${d} ${u}`)}i(GA(
e,r));let a=e.read(n.grubenv);return a!==null&&!_y(a)&&i(`${n.grubenv} has ${a.length} bytes or no signature; GRUB wants a block of 1024`),{ok:o.size===0,reasons:[
...o]}}var ZA=/^[\w.+~-]+$/,KA=["vmlinuz","vmlinux","Image","image"],Ib=e=>`initrd.img-${e}`,Aa=e=>`initramfs-${e}.img`,Eb=e=>`initrd-${e}`,Rb=[Ib,Eb,Aa],JA={debian:Ib,
el:Aa,fedora:Aa,suse:Eb,unknown:null},YA=["/boot","/boot/efi","/efi"],qA=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function XA(e,n){var r,o;let t=JA[Nr(
e)];return(o=(r=[...t===null?[]:[t],...Rb].find(i=>n.some(s=>e.real(`/boot/${i(s)}`)!==null)))!=null?r:t)!=null?o:Aa}function QA(e,n){let t=e.attr("/etc/machine\
-id")||"";return YA.flatMap(r=>e.list(r).filter(o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}
function Mb(e){let n=ne(e).filter(i=>ZA.test(i)),t=me(e),r=XA(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(KA.some(a=>e.real(`/\
boot/${a}-${i}`)!==null)){let a=[r,...Rb].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of QA(e,i)){let l=qA.find(d=>e.real(`${a}\
/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function eO(e,n){let t=D(e),r=n.map(o=>{let i=t.filter(a=>we([o],a)),s=i.length>0?i.flatMap(Fe):as(ct(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function Oa(e,n){let t=N(e),r=ge(t,"vfio_pci","ids"),o=Ce(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(f=>S(f)===
"vfio_pci.ids").flatMap(T)])],s=Xl(t)?q(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Ae(t,"install",fe),Ae(t,
"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Qr(Pe(e,r.from.path)),u=eO(
e,i),c=vr(n);return f=>{let p=N(e,f),m=rt(te(e,f),p),y=[],g=$=>{if(m($)==="absent"||c.has($))return!0;let x=m($)==="module"?Ze(p,$):null;return x!==null&&y.push(
x),x!==null},h=!d&&u!==null&&u.every(g),w=[...new Set([...l,...h?y.map($=>$.path):[]])].map($=>({file:$.slice(1)})),v=s.flatMap($=>$.variant||[]).filter($=>m($)===
"module").map($=>({module:$}));return[...w,...h||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...v]}}var Cu={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Tb(e,n="all"){
gs(e);let t=Mb(e);if(t.length===0&&Ki(e))throw k(`/boot has none of the installed kernels (${ne(e).join(", ")}), although this node runs one; expected them ther\
e; mount what they lie on`);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>
0)throw M("kernels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}
function nO(e,n){if(n!==void 0)return n;let t=Ie(e);return t===null?[]:[t]}function Nb(e,n,t,r){let o=Gt(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(
d=>"file"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Zh[o],...l,...t.inputs||[]])],...t.lacks===void 0?
{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function to(e,n={}){let t=Tb(e,n.kernels);if(t.length===0)return Cu;let r=Oa(e,nO(e,n.entries)),o=Nb(
e,t,n,s=>Db([...r(s),...n.holds||[]])),i=nb(e,Gt(e),Db(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function wi(e,n={}){
let t=Tb(e,n.kernels);return t.length===0?Cu:{...Cu,steps:Nb(e,t,n,()=>n.holds||[]),notes:[]}}function Ia(e,n={}){let{steps:t,notes:r}=tb(e),o=wi(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Db(e){return[...new Map(e.map(n=>[Me(n),n])).values()]}function Cb(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=us(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function Hb(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Hu(e,n){return Hb(e,n).length>0}function tO(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function Lb(e,n,t){let r=tO(
e),o=r===void 0?[]:n.filter(l=>Hu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw k(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Hb(e,d).length,0)>=s&&Hr(e,n).serial===null&&
!t)throw k(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var $i={steps:[],notes:[],warnings:[]},rO="leave live out and reboot";function Vb(e,n,t){var d;let r=(d=t.driverFor)!=null?d:(()=>"vfio-pci"),o=n.filter(u=>!no(
u,r(u)));if(o.length===0)return $i;Bb(e,o);let i=o.filter(u=>u.group===null).map(u=>u.address);if(i.length>0)throw k(`${i.join(", ")} has no IOMMU group, so vfi\
o-pci cannot take it now; the IOMMU must be on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Fb(e,o,rO);let s=[...Lb(e,o,t.allow_console_gpu),
...jb(e,o)],a=me(e);return{steps:[...[...new Set(o.map(u=>r(u).replace(/-/g,"_")))].filter(u=>a===null||te(e,a)(u)!=="builtin").map(Xs),...Ub(e,o).map(({device:u,
card:c})=>Qs(u.address,r(u),r(u),{card:c}))],notes:[],warnings:s}}function Ea(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.get(
l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!H(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is neither\
 ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(`the\
 running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.id)?
{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Bb(e,a),Fb(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Ub(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:jb(e,a)}}
function Ub(e,n){let t=new Map;for(let i of xe(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Bb(e,n){let t=n.flatMap(({address:r})=>{let o=nt(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw k(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Fb(e,n,t){let r=Vo(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw k(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${ps(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Uo(e),i=o===null?[]:zb(
e,n);if(i.length>0)throw k(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function zb(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>pd(e,r)===0?[]:[`the driver ${r} is in use ${pd(e,r)} times`])}function jb(e,n){let t=Uo(
e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Vo(e,o).length===0&&!o.some(a=>Hu(e,a))?zb(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!H(a.driver))?Am(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var Wb=new Set([8,9,11,12]),oO=["/etc/crypttab","/etc/crypttab.initramfs"],iO="LUKS\xBA\xBE",Gb=4096,sO=4<<20;function aO(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function fn(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function Zb(e){try{return JSON.parse(e)}catch(n){return}}var lO=[["secure-boot-policy",7],["kernel-initrd",9],["kernel-boot",11],["kernel-config",12]];
function Lu(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>{var r,o;return(o=(r=lO.find(([i])=>String(t).split(":")[0]===i))==null?void 0:
r[1])!=null?o:parseInt(String(t),10)}).filter(t=>!isNaN(t))}function Kb(e){if(typeof e!="string")return[];let n=Zb(Buffer.from((e.split(".")[0]||"").replace(/-/g,
"+").replace(/_/g,"/"),"base64").toString("utf8")),t=fn(n,"clevis"),r=fn(fn(t,"sss"),"jwe");return[...Lu(fn(fn(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(
Kb):[]]}function dO(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==iO||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(
12),sO),o=e.bytes(n,Gb,Math.max(0,r-Gb)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=fn(Zb(i),"tokens");return typeof s=="object"&&s!==null?Object.
values(s):[]}function uO(e){var t;let n=[];for(let r of oO.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:aO(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of dO(e,a))fn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Lu(fn(d,"tpm2-pcrs"))),fn(d,"type")==="clevis"&&l("clevis",Kb(fn(fn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Lu((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function He(e,n){let t=n?void 0:uO(e).find(({pcrs:i})=>i.
some(s=>Wb.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Wb.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw k(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Vu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Uu(e,n){
if(!Q(e))return{devices:[],ids:Bu(n),at:[],notes:[Vu,...n.live?["live was left out"]:[]],warnings:[]};let t=ci(e),r=Eh(e,t.devices);return Sb(n,t,o=>{let i=bi(e,
n,o);if(i!==null)return`${i} drives it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the\
 kernel and takes it at boot before vfio-pci, which is a module, is told any id`})}function Bu({ids:e,addresses:n}){if(n!==void 0)throw M("addresses",`addresses\
 is ${n.join(", ")}, and this tree has no /sys/bus/pci/devices to look them up in; name ids alone, which takes every device that has one`);if(e===void 0)throw M(
"ids",'neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return e}function Jb(e,{devices:n,at:t,ids:r}){return n.length===
0?!r.every(o=>e.some(i=>ct(i)===o)):!n.every(o=>t.includes(o)||we(e,o))}function cO(e,n){let t=e.filter(r=>S(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.
length>0&&Jb(T(t),n)}function fO(e,n){let t=Ze(N(e).filter(o=>o.command!=="blacklist"),"vfio_pci");if(t!==null)throw k(`${t.path} line ${t.line} has vfio-pci ne\
ver loaded`,"take that line out");let r=Qh(e);if(r!==null&&Gt(e)==="initramfs-tools"&&Jb(r.ids,n))throw k(`${r.path} loads vfio_pci with ids=${r.ids.join(",")},\
 which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone\
 in that line, or take the line out")}function pO(e,n,t,r){for(let o of n){let i=o.filter(d=>S(d)==="vfio_pci.ids"),s=i.slice(0,-1),a=[...i.slice(-1).flatMap(T),
...t],l=D(e).filter(d=>!r.includes(d)&&we(s.flatMap(T),d)&&!we(a,d));if(l.length>0)throw k(`${s.join(" ")} on the kernel command line has no effect, as another \
vfio-pci.ids comes after it, and with ours vfio-pci would take ${Wn(l)} as well`,"take it out, or name its ids too")}}function mO(e,n){if(gr(qe(e))!=="passed_ov\
er")return;let t=n.filter(r=>r.group===null||At(e,r.group));if(t.length>0)throw k(`${Wn(t)} has no IOMMU group, although the IOMMU is on, and vfio-pci takes not\
hing without one`,"look at its slot in the firmware setup, or name another card")}function gO(e){let n=ne(e),t=n.filter(r=>te(e,r)("vfio_pci")==="absent");if(n.
length>0&&t.length===n.length)throw ye(`no installed kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (li\
nux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay wit\
h their drivers`)}function Fu(e){return e.filter(n=>n.kind==="file")}function zu(e,n){return n===null?{}:{bootable:ze(e,n)}}function yO(e){return e.length>0&&e.
every(n=>n.some(t=>{let r=S(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||r==="iommu.passthrough"&&se(t)!==""}))}function ju(e,n){return e.attr("\
/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||wt(o)===r?[]:[`v\
fio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Ra(e,n){let t=Uu(e,n),r=t.devices.map(x=>x.address),o=Q(e);if(t.ids.length+
t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:x=>({own:{devices:[]},...vi(x)})};mO(e,t.devices);let i=gO(e);gb(e,t.devices);let s=mb(
e,n,t.at),{loader:a,missing:l}=In(e),d=Yr(e,a),u=ne(e).some(x=>te(e,x)("vfio_pci")==="builtin");u||fO(e,t);let c=Object.entries(n.vfio_options).filter(x=>x[1]!==
void 0),f=[...d,...a===null?[]:gi(e,a)],p=([x,_])=>f.some(P=>P.some(I=>S(I)===`vfio_pci.${x}`&&wt(I.includes("=")?se(I):null)!==_)),m=yb(e,{ids:t.ids,at:s,devices:t.
devices,rivals:Ih(t.devices,t.ids),blacklisted:vr(d),options:n.vfio_options,overridden:d.some(x=>cO(x,t))||c.some(p)},t),y=m.prepared?[]:[...t.ids.length===0?[]:
[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter(x=>u||p(x)).map(([x,_])=>({kind:"token",token:`vfio-pci.${x}=${_?1:0}`}))];y.length>0&&pO(e,f,m.entries,
t.devices);let g=ae(e,m.steps),h=a===null?{steps:[],claims:[],notes:[],warnings:[]}:ha(g,a,y,{regenerate:n.regenerate}),b=ae(g,h.steps),w=to(b,{entries:m.prepared?
Yr(b,a):[]}),v=[...m.steps,...h.steps,...n.regenerate?w.steps:Fu(w.steps)],$=n.live&&o?Vb(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:x=>hi(e,bi(
e,n,x))}):$i;return{steps:[...en(v),...$.steps],claims:[...m.claims,...h.claims,...w.claims],guard:x=>He(x,n.allow_measured_boot_change),devices:t.devices.map(({
address:x,id:_})=>({address:x,id:_||""})),notes:[...t.notes,...m.notes,...fb(e,t.devices),...h.notes,...w.notes,...$.notes,...n.iommuFollows!==!0&&qe(e).active===
!1&&!yO(Yr(b,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,
...m.warnings,...h.warnings,...w.warnings,...$.warnings,...hb(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put on the kernel comma\
nd line: ${l}`]],report(x){let _=va(x,r,I=>hi(x,bi(x,n,I))),P=x.attr("/proc/cmdline")===null?[]:_.filter(I=>!no(I,I.wanted||""));return{own:{devices:_},rebootReasons:[
...P.map(I=>`${I.address} has ${I.driver===null?"no driver":`the driver ${I.driver}`}, not ${I.wanted||""}`),...ju(x,n.vfio_options)],...zu(x,a)}}}}function Zu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Gn({vendor:e,product:n,address:t}){
return Zu([["vendor_id",e],["product_id",n],["address",t]])}var Wu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],Da="*";function qb(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Xb(e,n,t,r){if(e===Da)return;let[,o,i]=/^\s*([+-]?)(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],s=parseInt(
(o||"")+(i||"").replace(/_/g,""),16);if(!(s<=n))throw k(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return s.toString(16).padStart(t,"0")}
function Yb(e,n){let t=n in e?e[n]:Da;if(typeof t!="string")throw k(`has a ${n} that is no string`);return Xb(n==="vendor_id"?t.trim():t,65535,4,n)}function hO(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw k("has an address with too many fields");let o=n<0?"":e.slice(n+1),i=[...Array(
3-r.length).fill(""),...r].map(a=>a.trim()||Da).concat(o===""?Da:o.trim()),s=a=>Xb(i[a]||"",Wu[a][1],Wu[a][2],`${Wu[a][0]} in its address`);return[s(0),s(1),s(2),
s(3)]}var bO=/[^\s\S]/;function Ma(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw k(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return bO;throw k(`has a ${n} in its address that is no regular expression`)}}}function vO(e){if(e==null||e===""||e===
!1||e===0||Array.isArray(e)&&e.length===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return hO(e);if(!qb(e))throw k("has an address that is neith\
er a string nor an object");return[Ma(e.domain,"domain"),Ma(e.bus,"bus"),Ma(e.slot,"slot"),Ma(e.function,"function")]}function pn(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.
test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var wO=/^(?:VGPU|PGPU|FPGA|PCI_DEVICE)$/;function Qb(e){let n=e.toUpperCase();return n.startsWith("CUST\
OM_")?n:`CUSTOM_${n.replace(/[^0-9A-Z]+/g,"_")}`}function ro(e,n,t){return typeof e!="string"||e===""?`CUSTOM_PCI_${n!=null?n:""}_${t!=null?t:""}`.toUpperCase():
wO.test(e.toUpperCase())?e.toUpperCase():Qb(e)}function Ku(e){return typeof e!="string"||e===""?[]:e.split(",").map(Qb)}var $O=[["managed",31],["live_migratable",
31],["one_time_use",32]];function Ta({tags:e},n){return pn(e.live_migratable)===n}function xO(e,n){var l;if(!qb(e))throw k("is neither a JSON object nor an arra\
y of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw k("has both an address and a \
devname");for(let[d,u]of $O)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&pn(s[d])===void 0)throw k(`has a ${d} that nova ${u} and later do not take`);return{
vendor:Yb(e,"vendor_id"),product:Yb(e,"product_id"),address:vO(o),devname:a,tags:s}}function ev(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>xO(r,n))}catch(r){if(r instanceof A)return r.message;throw r}}function kO(e){return e.split(/[:.]/)}
function Gu(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function Ju(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===
r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>Le(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&
e.product!==void 0)&&Le({...e,address:[void 0,void 0,void 0,void 0]},n)}function Le(e,{vendor:n,product:t,address:r}){if(e.devname||!Gu(e.vendor,n)||!Gu(e.product,
t))return!1;let o=r===void 0?[]:kO(r);return e.address.every((i,s)=>Gu(i,o[s]))}function nv(e,n,t){return pn(e.tags.remote_managed)===!0?!1:Le(e,n)?!0:e.address.
every(o=>typeof o=="string")&&t!==null&&Le(e,{...n,address:t})}function Yu({vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(
o=>o===void 0)}var oo=["type-PF","type-PCI","type-VF"],Na=["required","legacy","preferred","socket"];function ft({name:e,vendor:n,product:t,type:r,numa:o}){return Zu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var tv={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${oo.join("|")})$`),numa_policy:new RegExp(`^(?:${Na.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^\s*(?:1|0|t|f|y|n|true|false|yes|no|on|off)\s*$/i},
_O={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function SO(e){return Object.keys(tv).filter(n=>{var t;return((t=_O[n])!=null?t:0)<=(e!=null?
e:1/0)})}function rv(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=SO(n),f=c.includes(d)?tv[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:oo.find(d=>d===r.get("device_type")),numa:(l=Na.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:pn(r.get("live_migratable")),resource:r.get("resource_class")?ro(r.get("resource_class")):void 0,traits:Ku(r.get("traits"))}}function Jt({
resource:e,vendor:n,product:t}){return e!=null?e:ro(void 0,n,t)}function Ca(e,n,{vendor:t,product:r}){let o=Ku(n.traits);return Jt(e)===ro(n.resource_class,t,r)&&
e.traits.every(i=>o.includes(i))}function ov(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="type-PCI"?n.type:void 0;return e.
vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function qu({vendor:e,product:n,type:t,numa:r,live:o,resource:i,traits:s}){
return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}${i===void 0?"":
`, resource_class ${i}`}${s.length===0?"":", traits"}`}var sv=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,av=/^[^\s=:]+[=:]/,Xu=/(?:\r\n|\r|\n)$/;function lv(e){let n=e.length;for(;n>0&&sv.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function dv(e){let n=0;for(;sv.test(e.charAt(n));)n++;return e.slice(n)}function Ha(e){return dv(lv(e))}function PO(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function AO(e){return e==="DEFAULT"?e:e.toLowerCase()}function OO(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function Qu(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=p=>({line:i+1,problem:p}),l=PO(s);if(l===null)return a("is not UTF-8");let d=lv(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${dv(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:AO(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),f=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(Ha(d.slice(0,c))==="")return a("has a value and no name");if(f===
void 0)return a("stands above the first section");r.push({section:f.name,key:Ha(d.slice(0,c)),value:OO(Ha(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function La([e,n],t){return`${e}${av.test(t)?"=":" = "}${n}`}function iv({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>av.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function uv(e,n,t){var f,p,m;let{lines:r,sections:o,options:i}=e,s=o.map(y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){
let y=Ha(r[r.length-1]||"")===""?[]:[""],g=t.map(h=>La(h,iv(e,void 0)));return{from:r.length,to:r.length,put:[...y,`[${n}]`,...g]}}let l=(p=(f=o[s+1])==null?void 0:
f.at)!=null?p:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(y=>La(y,iv(e,u)))}}
function Yt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=Xu.exec((r=e[l-1])!=null?r:""))!=null?i:Xu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!Xu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function IO(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function En(e,n,t="refuse"){return n.flatMap(r=>{let o=e.read(r);if(o===null)
return[];let i=Qu(o);if("problem"in i&&t==="pass over")return[];if("problem"in i)throw k(`${r} line ${i.line} ${i.problem}: no service of nova can start with it\
; correct that line`);return[{path:r,ini:i}]})}function cv(e,n,t){let r=n.filter(([o,i],s)=>!n.slice(0,s).some(([a,l])=>a===o&&l===i)).reverse();return e.flatMap(
({path:o,ini:i})=>r.flatMap(([s,a])=>i.options.filter(l=>l.section===s&&l.key===a).map(l=>({path:o,option:l,line:ec(i,l.from),found:IO(l.value,t)}))))}function Va(e,n,t){
let r=e.flatMap(({ini:o})=>o.options.filter(i=>i.section===n&&i.key===t).map(i=>i.value));return r[r.length-1]}function Ua(e,n){return{release:n,asks:pn(Va(e,"f\
ilter_scheduler","pci_in_placement"))===!0,reports:pn(Va(e,"pci","report_in_placement"))===!0}}function EO(e,n){let t=ev(e,n==null?void 0:n.release);if(n===null||
typeof t=="string")return t;let{release:r,reports:o}=n;return!o&&(r!=null?r:0)>=32&&t.some(({tags:i})=>pn(i.one_time_use)===!0)?"has one_time_use, which nova 32\
 and later take with report_in_placement only":o&&t.some(({devname:i})=>i)?"has a devname, which nova does not take with report_in_placement":o&&t.some(({tags:{
traits:i=""}})=>typeof i!="string")?"has traits that are no string":t}function RO(e,n){var r;let t=rv(e,n==null?void 0:n.release);return typeof t=="string"||(n==
null?void 0:n.asks)!==!1||((r=n.release)!=null?r:0)<32||t.vendor!==void 0&&t.product!==void 0?t:"has no vendor_id and product_id, which nova 32 and later want w\
ithout pci_in_placement"}function fv(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(ec(r,s))),i=o.length===0?r:Qu(Yt(r,o.map(({from:s,to:a})=>({
from:s,to:a,put:[]}))));return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>ec(r,s))}}function ec({lines:e},n){return(e[n]||"").
replace(/[\r\n]+$/,"")}function mn(e,n,t=null){return cv(e,n.map(({section:r,spec:o})=>[r,o]),r=>EO(r,t))}function Rn(e,n,t=null){return cv(e,n.map(({section:r,
alias:o})=>[r,o]),r=>RO(r,t))}function G({path:e,option:n}){return`${e} line ${n.from+1}`}function Ba(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.
value===""&&t.path===n))throw k(`${G(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Fa(e,n,{release:t,asks:r}){for(let o of n)
MO(e.filter(({path:i})=>o.includes(i)),r&&(t!=null?t:0)>=32)}function MO(e,n){let t=new Map;for(let r of e){if(typeof r.found=="string")continue;let o=t.get(r.found.
name);if(t.set(r.found.name,o!=null?o:r),!(o===void 0||typeof o.found=="string")){if(n)throw k(`${G(r)} defines an alias again that ${G(o)} defines, and with pc\
i_in_placement nova takes none of them; take one of the two lines out`);if(r.found.type===void 0||r.found.type!==o.found.type||r.found.numa!==o.found.numa)throw k(
`${G(r)} defines an alias again that ${G(o)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}}function DO(e,n,t,r,o){let i=n.some(({found:s})=>typeof s!="string"&&o(s));for(let s of n){if(typeof s.found=="string"||o(s.found)||i&&s.found.type===e.type&&s.
found.numa===e.numa)continue;let a=n.length===1&&r(s.line);if(a&&s.path===t)return s;throw k(`${G(s)} defines the alias ${e.name} as ${qu(s.found)}, expected ${qu(
e)}; ${a?`an earlier run put that line there, so give path: ${s.path}`:"take another name, or change that line, which is not ours"}`)}return i?null:"missing"}function mv({
found:e},n,t){return typeof e=="string"?void 0:n.find(r=>e.some(o=>Object.keys(o.tags).length>0&&Ju(o,r,t)))}function TO(e,n,t,r){for(let o of n){let i=r(o.path)?
mv(o,e,t):void 0;if(i!==void 0)throw k(`${G(o)} gives tags to devices that ${Gn(i)} takes as well, and nova would read ours first and pass over these tags; give\
 path: ${o.path}, so that ours comes behind that line`)}}function NO(e,n){let t=n.filter(o=>o.address!==void 0&&Le(e,o)),[r]=t;return r===void 0||Yu(e)||e.address.
slice(0,3).every(o=>typeof o=="string")?[]:[`may hand out more devices ${r.vendor}:${r.product} of this node than ${t.map(o=>o.address).join(" and ")}; narrow i\
t by address if the others are to stay`]}function CO(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...Yu(r)?[`${G(t)} rules out no ${r.
vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of the node`]:
[],...NO(r,n).map(o=>`${G(t)} ${o}`),...n.some(o=>Le(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${G(t)} gives the device the tag ${o}, \
with which ${o==="numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function pv(e,n,t,r=-1){let o=e.find(({option:i})=>i.section===n&&i.from>
r);return{edits:e.map(({option:{from:i,to:s},line:a},l)=>({from:i,to:s,put:e[l]===o?t.map(d=>La(d,a)):[]})),left:o===void 0?t:[]}}function gv(e,n,{specs:t,alias:r,
here:o,halves:i},{names:s,read:a,release:l,api:d,services:u,isOurs:c,isLater:f}){var ji,kf;let p=(kf=(ji=n.find(C=>C.path===e))==null?void 0:ji.ini)!=null?kf:{lines:[],
sections:[],options:[]},m=Ua(n,l),y=mn(n,a,m),g=r===null?[]:Rn(n,a,m),h=r===null?[]:Rn(d,a,m);if(Ba([...y,...g,...h],e),Fa([...g,...h],u,m),m.reports&&i.length>
0)throw k(`report_in_placement is on, and nova would have ${i.join(" and ")} as a whole and in parts, at which nova-compute ends; write 0 to sriov_numvfs there,\
 or name the virtual functions alone by their addresses`);let b=HO(y,t,o),w=C=>b!==void 0&&Ta(b,C),v=m.asks,$=C=>{var So;return r!==null&&ov(C,r,w)&&(!v||C.resource===
void 0&&C.traits.length===0||Ca(C,(So=b==null?void 0:b.tags)!=null?So:{},r))},x=[...g,...h].filter(({found:C})=>typeof C!="string"&&C.name===(r==null?void 0:r.name)),
_=r===null?null:DO(r,x,e,c,$),P=_===null||_==="missing"?[]:[_],I=C=>C.path===e&&C.option.value==="",Z=t.filter(C=>!y.some(({found:So})=>typeof So!="string"&&So.
some(C0=>Le(C0,C))));TO(Z,y,o,f);let E=[pv(y.filter(I),s.section,Z.map(C=>[s.spec,Gn(C)]),Math.max(-1,...y.filter(C=>C.path===e&&mv(C,Z,o)!==void 0).map(({option:C})=>C.
from))),pv([...P,...g.filter(I)],s.section,r===null||_===null?[]:[[s.alias,ft(r)]])],ce=E.flatMap(C=>C.edits),ie=E.flatMap(C=>C.left),K=ie.length===0?[]:[uv(p,s.
section,ie)];return{text:Yt(p,[...ce,...K]),put:[...ce.flatMap(C=>C.put),...K.flatMap(C=>UO(C.put,p.lines[p.lines.length-1]||""))],gone:P.map(C=>C.line),warnings:[
...CO(y,t),...VO(x,h,u),...v&&r!==null&&b!==void 0?LO(r,x,b):[]]}}function HO(e,n,t){return e.flatMap(r=>typeof r.found=="string"?[]:r.found.filter(o=>n.some(i=>Ju(
o,i,t))).map(({tags:o})=>({entry:r,tags:o})))[0]}function LO(e,n,{entry:t,tags:r}){let o=ro(r.resource_class,e.vendor,e.product);return o===Jt(e)||n.some(({found:i})=>typeof i!=
"string"&&Jt(i)===o)?[]:[`${G(t)} gives its devices the class ${o}, and with pci_in_placement the alias ${e.name} asks Placement for ${Jt(e)}, so no guest gets \
them; say "resource_class": "${o}" in the alias, the same on every host`]}function VO(e,n,t){let[r]=e;if(r===void 0)return[];let o=t.map(i=>e.filter(({path:s})=>i.
includes(s))).filter(i=>i.length>1);return o.length>0?o.map(i=>`${i.map(G).join(" and ")} define one alias: nova 31.3 and later refuse that with pci_in_placemen\
t; take one of them out`):n.includes(r)?[`${G(r)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move the line to one th\
at both read`]:[]}function UO(e,n){return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var bv=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],BO=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],yv="/openstack/venvs";function qt(e){var i;let n=e.read("/\
var/lib/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list(yv).filter(s=>s.startsWith("nova")).map(s=>`${yv}/${s}/lib`),o=FO(e);return(i=hv(e,r.filter(s=>s===o)))!=null?i:hv(e,[...BO,...r])}function FO(e){
var t,r;let[n]=/\/openstack\/venvs\/nova[^\s/]*(?=\/)/.exec(`${(t=e.real("/etc/nova"))!=null?t:""}
${(r=e.attr("/etc/systemd/system/nova-compute.service"))!=null?r:""}`)||[];return n===void 0?void 0:`${n}/lib`}function hv(e,n){let r=n.flatMap(o=>e.list(o).filter(
i=>/^python3/.test(i)).flatMap(i=>["dist-packages","site-packages"].flatMap(s=>e.list(`${o}/${i}/${s}`)))).flatMap(o=>{var i,s;return(s=(i=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.
exec(o))==null?void 0:i[1])!=null?s:[]}).map(Number);return r.length===0?null:Math.max(...r)}function nc(e){var n,t;return(t=(n=bv.find(([r])=>r<=(e!=null?e:1/0)))==
null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function io(e){return bv.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var oe="/etc/nova/nova.conf",vv="/etc/nova/nova-cpu.conf",zO="/etc/nova/nova-compute.conf",jO="/etc/nova/nova-api.conf",xv="/usr/share/nova/nova-dist.conf",kv=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],WO=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],_v=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],wv=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],GO=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function za(e,n){return e.
real(n)!==null}function ZO(e){let n=_v.flatMap(o=>WO.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?wv.map(t):wv.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function $v(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function KO(e){
let n=_v.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function JO(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function tc(e,n){return n.flatMap(t=>vn(e,[t]))}function Xt(e){var b,w,v,$;let n=GO.find(([,x])=>x.some(_=>za(e,_)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[tc(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(oe)||"",r=ZO(e),o=JO(e,t),i=KO(e),s=za(e,vv),a=o!=null?o:
s?"devstack":za(e,oe)?r.trim()===""?"unknown":"packages":"none",l=$v(r,"--config-dir"),d=x=>kv.map(_=>`${_}/${x}.conf.d`).filter(_=>za(e,_)).slice(0,1),[u]=d("n\
ova"),c=l.length>0?l:["nova","nova-compute"].flatMap(x=>[...d(x),`/etc/nova/${x}.conf.d`].slice(0,1)),f=[xv,...tc(e,c)],p=$v(r,"--config-file"),m=rc([oe,...p,zO,
...f]),y=s?[vv]:/--config-file[= ]["']?\$/.test(r)||p.includes(oe)?[]:p,g=(w=l[0])!=null?w:((b=qt(e))!=null?b:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nov\
a/nova.conf.d",h=r.indexOf("--config-file");return{deployment:a,units:i,dropIns:g,manager:un(t),variable:($=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.
exec(r))==null?void 0:v[0])!=null?$:null,api:[jO,...tc(e,d("nova-api"))],dirs:c,dropInsFirst:h>=0&&r.indexOf("--config-dir")<h,sets:y.length===0?[m]:[rc([oe,...f]),
rc([...y,...f])]}}function ac(e){return e.slice(0,e.lastIndexOf("/"))}function oc(e,n){return kv.some(t=>ac(e)===`${t}/${n}.conf.d`)}function lc({dirs:e},n){return e.
includes(ac(n))||oc(n,"nova")||oc(n,"nova-compute")}function Sv({sets:e,api:n},t){return!e.some(r=>r.includes(t))&&(n.includes(t)||oc(t,"nova-api"))}function ic({
sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(ac(r));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(r);return i<0?null:[r===xv?0:2,i,r]}function sc(e,n){
let t=e.findIndex((i,s)=>i!==n[s]),[r,o]=[e[t],n[t]];return r!==void 0&&o!==void 0&&r>o}function Pv(e,n,t){let[r,o]=[ic(e,n),ic(e,t)];return r!==null&&o!==null&&
sc(r,o)}function xi(e,n){return n.map(r=>{var o;return{path:r,turn:(o=ic(e,r))!=null?o:[-1,0,""]}}).sort((r,o)=>Number(sc(r.turn,o.turn))-Number(sc(o.turn,r.turn))).
map(({path:r})=>r)}function so(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function ja({sets:e,api:n}){return[e[e.length-1]||[],[...(e[0]||[]).filter(
t=>!so(t)),...n]]}function Wa({variable:e}){if(e!==null)throw k(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova \
cannot read a list from it; take it out there`)}function rc(e){return[...new Set(e)]}function YO(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function qO(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return Gn(
{vendor:n,product:t,address:s})===e}function XO(e,n,t){let r=mn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>YO(a,n))?[]:[[i,s.length===
1&&s.every(a=>qO(i.option.value,a))]]}),o=Rn([e],t).flatMap(i=>{let{found:s}=i;if(typeof s=="string"||s.name!==n.alias)return[];let a=n.targets.length===0||n.targets.
some(({vendor:l,product:d})=>l===s.vendor&&d===s.product);return[[i,a&&ft(s)===i.option.value]]});return[...r,...o]}function QO({lines:e,sections:n},t,r,o){var c,
f,p,m;let i=r.find(y=>y.trimStart()===`[${t}]`),s=n.map(y=>y.name).lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=
n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter((y,g)=>!o.has(a+1+g)&&y.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Av(e,n,t,r,o,i,s){let{ini:a}=e,l=XO(e,n,r),d=l.filter(([g,h])=>o(g.line,h)).map(([g])=>g),u=l.filter(([g])=>!d.includes(g)).map(([g])=>`${G(
g)} says it too (${g.option.key}) and is not ours: left as it is`);for(let g of mn([e],r))typeof g.found=="string"||l.some(([{option:h}])=>h===g.option)||!g.found.
some(h=>n.targets.some(b=>Le(h,b)))||u.push(`${G(g)} hands it out as well, by another ${g.option.key} than was named: left as it is`);if(d.length===0)return{text:Yt(
a,[]),gone:[],notes:u};let c=new Set(d.map(g=>g.option.from)),f=QO(a,t.section,i,c),p=[...d.map(({option:{from:g,to:h}})=>({from:g,to:h,put:[]})),...f===null?[]:
[{from:f.from,to:f.to,put:[]}]],m=Yt(a,p),y=s&&m.split(/\r\n|\r|\n/).every(g=>g.trim()===""||g.trim()===`[${t.section}]`)?null:m;return{text:y!==null&&(f==null?
void 0:f.bare)===!0?y.replace(/(?:\r\n|\r|\n)$/,""):y,gone:[...d.map(g=>g.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var Ka="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Ga(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Ov(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function Za(e){return`'${e}'`}function Iv(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Ev(e){return Za(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function eI(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${Za(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Ev(e)}
`}function Rv({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=Ga(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":Ga(t.section,o),
a=Ga("filter_scheduler",[`enabled_filters = ${Ka}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Ov(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${eI(
e,r)}${n===null?"":`nova_pci_alias:
  - ${Za(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Ov(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Ev(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${Za(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Mv({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Ga(t.section,r)}`}}var nI={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function ki({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Dv(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):nI[n]||[]}function Tv({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Gn),alias:n===null?null:ft(n)};return{...Rv(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Mv(i,t)}:{}}}function tI({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var rI={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function dc({specs:e,
alias:n},t,r,o){let i=rI[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Le(d,u)));return[...mn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:Rn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${G(l)} has ${l.option.key} too, ${i}`)}function Nv({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:tI(n),flavor_command:Iv(n.name)},
scheduler_filter:`enabled_filters = ${Ka}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function oI(e){var n;return((n=Va(e.filter(({path:t})=>!so(
t)),"filter_scheduler","enabled_filters"))==null?void 0:n.split(",").some(t=>t.trim()==="PciPassthroughFilter"))===!0}function Cv({alias:e},n,t){let r=Rn(n,t).filter(
({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>so(i));return[...e===null?[]:["every host of nova-api needs the same ali\
as line and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too"],...o!==void 0&&r.length===1?[`${G(o)} has the a\
lias, and nova-api does not read that file`]:[],...oI(n)?[]:[`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, app\
ended to the line that is there, or with nova's default: enabled_filters = ${Ka}; then restart nova-scheduler`]]}function iI(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw k(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw k(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw M("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw k(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function sI(e,n,t){var o,i;let r=Lr(e,n,xe(e,n));for(let s of t){let a=Vr(s.physfn===
null?s:Or(s,{physfn:null}),r);if(a!==null)throw k(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function aI(e,n,t){
var s;let r=N(e);if(q(r).length===0)return;let o=ur(r,n),i=Ce((s=ge(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=jo(n,a),d=l.filter(u=>!o.includes(
u)&&!we(i,u));if(d.length>0&&d.length<l.length)throw k(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function lI(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
zn(i),i.address])),[o]=r.keys();if(o===void 0)throw M("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw k(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function dI(e,n){var o,i;let t=n.filter(s=>zn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${zn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Hv(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw M("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=Q(e),d=D(e),u=o===void 0?(r||[]).map(h=>({vendor:h.slice(
0,4),product:h.slice(5)})):iI(d,l,n),c=o===void 0?(r||[]).flatMap(h=>jo(d,h)):d.filter(h=>o.includes(h.address));sI(e,d,c),o===void 0&&aI(e,d,r||[]);let f=[...new Set(
u.map(h=>`${h.vendor}:${h.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw M("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw M("alias",`an alias is given for devices of several ids (${f.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);let m=a===void 0||a==="legacy"?0:a==="socket"?23:17;if(t!==null&&t<m)throw M("n\
uma_policy",`numa_policy ${a!=null?a:""} needs nova ${m}, and this node has nova ${t}`);let y=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:lI(
c,p,s),numa:a!=null?a:"legacy",capability:!1,live:void 0,resource:void 0,traits:[]},g=c.filter(h=>{var b;return((b=h.numVfs)!=null?b:0)>0});return{specs:u,alias:y,
here:c.flatMap(({vendor:h,device:b,address:w})=>h===null||b===null?[]:[{vendor:h,product:b,address:w}]),halves:g.filter(({address:h,id:b})=>d.some(w=>w.physfn===
h&&(w.id===b||c.includes(w)))).map(h=>h.address),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...y===null?
[]:dI(y,c),...g.map(h=>{var b;return`${h.address} has ${(b=h.numVfs)!=null?b:0} virtual functions, which the same spec hands out: a card goes to one guest whole\
 or in parts`})]}}var Ja=["auto","drop-in","file","print"],uc="50-gpu-passthrough.conf",uI={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function Ya({deployment:e}){return uI[e]}function Lv(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function cc(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${uc}`;return[n,lt(n)]}function Vv(e){return[...new Set(e)]}function cI(e){return Ya(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function fI(e,n,t){if(Sv(
e,n))throw M("path",`${n} is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; leave path out, or put the alias there\
 by hand (snippets)`);if(lc(e,n)&&!/\/[^./][^/]*\.conf$/.test(n))throw M("path",`path is ${JSON.stringify(n)}, and nova reads *.conf of that directory only, and\
 no hidden file, expected a name such as ${uc}`);if(/\.conf\.d$/.test(n))throw M("path",`path is ${JSON.stringify(n)}, which is a directory to nova, expected a \
file such as ${n}/${uc}`);let r=e.sets.find(i=>i[0]===n),o=lc(e,n)?e.sets:e.sets.filter(i=>i.includes(n));return{mode:t,edits:[{path:n,sees:Vv([...r!=null?r:o.flat(),
n])}],warnings:[]}}function pI(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(oe)].map(a=>a===null?null:e.stat(a));if(r==null||o===null||o===void 0)
return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===s))throw k(`${t} has mode ${r.mode.toString(
8)}, which keeps out whoever reads ${oe}, so nova would pass over what is in it; give it owner and group of ${oe}, and mode 750`)}function Uv(e,n,t,r){let o=Ya(
n);if(r!==void 0&&t==="print")throw M("path","path is given with target print, which writes nothing; leave one of them out");if(r!==void 0)return fI(n,r,t==="dr\
op-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?cI(n):t;if(i==="print"){let d=o===void 0&&n.manager!==null?[`${oe} is kept by\
 ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager} has them from`]:[];return{mode:i,edits:[],
warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw k(`nova runs in a container here, with files that ${o||""} renders: what is written on this \
node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(oe)===null)throw ye(`${oe} is not there, so no nova is installed here th\
at would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=null?o:n.manager;if(i==="file")return{
mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:oe,sees:d}}),warnings:s===null?[]:[`${oe} is kept by ${s}, which will take these lines out again:\
 give them to ${s}, or use target: drop-in`]};let[a=oe]=cc(n),l=dt(e,a);return pI(e,l.path),{mode:i,edits:[{path:l.path,sees:Vv([...n.sets.flat(),l.path])}],warnings:l.
warning===void 0?[]:[l.warning]}}var mI=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function pc(e,n){return Je(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&mI.test(r)?[r]:[])}function Bv(e,n){let t=X(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function fc(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Fv(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(oe):null,i=o===null?null:e.stat(o);return[le(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function gI(e,n,t){if(e!==null)return{};let[r]=mn(t,io(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${G(r)} has the option's name of before nova 26, and which \
release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function qa(e,n,t){return n.state==="absent"?
bI(e,n):yI(e,n,t===void 0?[]:pc(e,t))}function yI(e,n,t){let r=qt(e),[o,i]=[nc(r),io(r)],s=Hv(e,n,r),a=Xt(e);Wa(a);let l=Uv(e,a,n.target,n.path),d=new Set(pc(e)),
u=[...s.specs.map(Gn),...s.alias===null?[]:[ft(s.alias)]],c=t.filter(P=>!u.includes(P.slice(P.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(P=>{var I;return{
path:(I=P[0])!=null?I:oe,sees:P}}):l.edits,p=l.mode!=="print",m=ja(a),y=f.map(({path:P,sees:I})=>{let Z=En(e,xi(a,I)).map(ie=>fv(ie,ie.path===P?c:[])),E=Z.map(({
source:ie})=>ie),ce=gv(P,E,s,{names:o,read:i,release:r,isOurs:ie=>d.has(ie),isLater:ie=>p&&Pv(a,ie,P),services:m.some(ie=>ie.includes(P))?m:[...m,[P]],api:so(P)?
[]:En(e,a.api.filter(ie=>ie!==P))});return{path:P,sources:E,...ce,gone:[...Z.flatMap(({gone:ie})=>ie),...ce.gone]}}),g=Tv(s,o,r,a),h=gI(r,o.spec,y.flatMap(({sources:P})=>P)),
b=!p&&(y.length===0||y.some(({put:P})=>P.length>0)),w=P=>({own:{...Nv(s),target:l.mode,deployment:a.deployment,files:l.edits.map(({path:I})=>I),unrendered:b,snippets:g},
notes:Cv(s,En(P,xi(a,[...new Set([...f.flatMap(({sees:I})=>I),...a.api])])),i)}),v=[...new Set([...s.warnings,...l.warnings,...h.warnings||[],...y.flatMap(P=>P.
warnings)])],$=l.edits.flatMap(({path:P},I)=>{var Z,E;return((E=(Z=y[I])==null?void 0:Z.put.length)!=null?E:0)>0?Lv(P):[]});v.push(...dc(s,En(e,$),[o],"kolla"));
let x=[...s.notes,...h.notes||[]];if(!p)return b&&v.push(...dc(s,y.flatMap(({sources:P})=>P),a.deployment==="kolla"?[o]:i,a.deployment)),b?{steps:[],pending:Dv(
e,a,g),notes:[...x,"nothing is written here: put the snippets where the files come from"],warnings:v,report:w}:{steps:[],notes:x,warnings:v,report:w};let _=y.flatMap(
({path:P,text:I,put:Z,gone:E})=>Fv(e,P,I,[...Z,...E]));return{steps:_,notes:x,warnings:v,report:w,claims:fc(y.flatMap(({put:P})=>P)),released:fc(y.flatMap(({gone:P})=>P)),
pending:_.length>0?[ki(a)]:[]}}function hI(e,n,t){let r=(i,s)=>({vendor:i.slice(0,4),product:i.slice(5),address:s});if(t===void 0)return(n||[]).map(i=>r(i));let o=D(
e);return t.flatMap(i=>{var a,l;let s=(l=(a=o.find(d=>d.address===i))==null?void 0:a.id)!=null?l:(n==null?void 0:n.length)===1?n[0]:void 0;return s===void 0?[]:
[r(s,i)]})}function bI(e,{ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw M("ids","none of ids, addresses and alias is given; say\
 what nova is no longer to pass through");let i=nc(qt(e)),s=Xt(e),a=cc(s),l=pc(e),d=o===void 0&&Ya(s)!==void 0?[...s.sets.flat(),...s.api]:[],u=o===void 0?[...a,
...s.sets.flatMap(h=>h.slice(0,1))]:[o],c=X(e).flatMap(h=>h.entries).flatMap(h=>h.kind==="file"&&h.secret===!0?[h.path]:[]),f={ids:n,addresses:t,alias:r,targets:hI(
e,n,t)},p=o===void 0?[...c,...s.sets.flat(),...s.api].filter((h,b,w)=>!u.includes(h)&&w.indexOf(h)===b):[],m=[...En(e,u),...En(e,p,"pass over")].map(h=>{let b=(v,$)=>!d.
includes(h.path)&&(l.length>0?l.includes(v)&&(u.includes(h.path)||c.includes(h.path)):$&&u.includes(h.path)),w=a.includes(h.path)||Bv(e,h.path).file;return{path:h.
path,...Av(h,f,i,io(null),b,l,w)}}),y=m.flatMap(h=>Fv(e,h.path,h.text,h.gone)),g=m.flatMap(h=>h.gone);return{steps:y,released:fc(l.filter(h=>g.includes(h.trimStart()))),
pending:y.length>0?[ki(s)]:[],notes:m.flatMap(h=>h.notes),emptyDirs:m.flatMap(h=>h.text===null?Bv(e,h.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:y.
map(h=>h.path)}})}}function vI(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!Q(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=xe(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function zv(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=vI(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=qa(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function jv(e,{allow_group_members:n,allow_console_gpu:t}){if(!Q(e))throw k("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=D(e),o=xe(e,r),i=Ur(e,r,o),s=qe(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Fn(d)&&i(d).every(a));if(l.length===0)throw k("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Wv(e,n,t){if(t===void 0||!Q(e))return;let r=new Set(n.map(i=>i.address)),o=xe(e).filter(i=>Fn(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw k(`${o.length} GPU${o.length===1?" is":"s are"} meant (${o.join(", ")||"none"}), expected ${t}; look fo\
r a card that is missing or did not start, or correct expect_count`)}function Gv(e,n,t){let r=Je(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.
includes(o.value)).map(o=>o.value),addresses:new Set(r.flatMap(o=>o.thing==="line"?$t(o.value)||[]:[]).filter(o=>!t.includes(o)))}}var Zv={off:{about:"now",status:"off_in_kernel",found:"",remedy:"switch the IOMMU on: firmware setup, iommu_cmdline, reboot"},passed_over:{about:"both",status:"\
unsupported",found:`, ${em}`,remedy:"the IOMMU passes over this function: look at its slot in the firmware setup, or try another slot"},unseen:{about:"both",status:"\
drifted",found:` ${nm}`,remedy:"look at /sys/kernel/iommu_groups of the node itself: a container and a copy may lack it, and so does a kernel without support fo\
r an IOMMU"}};function Kv(e,n){let t=Oe(()=>{let r=gr(qe(e));return r==="unseen"&&n!==null&&n.kernel!==me(e)?{...Zv[r],about:"now"}:Zv[r]});return({address:r,group:o})=>{
let i={severity:"error",id:"device.group",address:r,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${r}/iommu_group`};return o!==null&&!At(e,o)?{...i,
about:"now",status:"drifted",ok:!0,found:`group ${o}`,remedy:""}:{...i,...t(),ok:!1,found:`${o===null?"no group":`group ${o}, of vfio's noiommu mode`}${t().found}`}}}
function mc(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member that a dri\
ver of the host has or may take",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions\
), name further members in allow_group_members, or put the card into another slot"}}function Jv(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=Ws(e),s=a=>{let l=o.
get(a);return l!==void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&eo(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=hr(e,l,n).filter(
m=>!t.has(m)),u=(m,y=g=>o.get(g))=>m.map(g=>br(g,y(g),i)).filter(g=>g!==null),c=d.filter(m=>!s(m)),f=u(c,m=>{var g,h;let y=o.get(m);return y&&Or(y,{override:(h=
(g=yi(e,m))==null?void 0:g.driver)!=null?h:null})}),p=mc(l,u(c));return[{id:"group.viable",about:"now",address:a,...mc(l,u(d))},{id:"boot.group",about:"next",address:a,
...p,...!p.ok||f.length===0?{}:{...mc(l,f),severity:"warning",remedy:"see that its driver_override is set at every boot before a driver comes: this one ends wit\
h the boot"}}]}}var gc={severity:"error",status:"off_in_kernel"},Xa=["intel_iommu","amd_iommu","iommu"];function Yv(e){return e.find(n=>Xa.includes(S(n))&&T(n).includes("off")&&
!Y(e,{kind:"flags",key:S(n),has:"on",lacks:["off"]}))}function wI(e){return e.filter(n=>Xa.includes(S(n))||S(n)==="iommu.passthrough")}function qv(e,n){var y,g,
h;let t=yr(e),r=Ie(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:Yv(r),a=n===null?[]:wI(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===me(e)&&a.length>0&&a.every(b=>r.includes(b)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...gc,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(y=t.firmware_table)!=
null?y:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...gc,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(g=t.groups)!=null?g:0} groups, units ${((h=t.units)!=null?h:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=Yv(n.entry.tokens),
f=(b,w)=>b.some(v=>w.includes(S(v))&&T(v).some($=>$==="on"||$==="pt"))||w===Xa&&b.some(v=>S(v)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,Xa));return u.push({...gc,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function Xv(e){let n=Bs(e),t=n===!1&&Fs(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Cr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Qa(e){try{let n=Ne(e),t=Ht(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...xI(e,t),bootable:ze(e,n,[t])}}catch(n){if(n instanceof A)return{
unknown:n.message};throw n}}function $I(e,n,{byAddress:t,stale:r}){var s;let o="error";return Ji(e,n.kernel)?{severity:o,found:`no modules of its kernel are ins\
talled (${n.kernel||"none"})`,remedy:"install them, or have another entry boot"}:r!==void 0?{severity:o,found:r,remedy:"run initramfs"}:!t||n.initrds.length>0?null:
{severity:n.tokens.includes(ti)&&((s=Ie(e))==null?void 0:s.includes(ti))!==!0?"warning":o,found:"the entry boots without an image, in which alone functions are \
bound by address",remedy:na}}function xI(e,n){var m,y;let t=Kl(e,n.kernel),r=N(e,t!=null?t:void 0),o=t===null?()=>"module":rt(te(e,t),r),i=n.tokens.filter(g=>S(
g)==="vfio_pci.ids").slice(-1).flatMap(T),s=Ce((m=ge(r,"vfio_pci","ids"))==null?void 0:m.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(ur(r,D(e)).
map(g=>g.address)),d=new Map(q(r).map(g=>[g.address,g])),u=vr([n.tokens]),f=wi(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:Oa(e,[n.tokens])(
t||"")}]:[]),p=f[0]===void 0?[]:((y=$r(e,f[0].path))==null?void 0:y.lacks)||[];return{entry:n,kernel:t,entries:a,addresses:l,gives:g=>l.has(g.address)||we(a,g),
replaced(g){let h=d.get(g.address);return h===void 0||wn(h,g)?null:h.card},imageProblem:$I(e,n,{byAddress:l.size>0,stale:f.map(g=>us(e,g).why).find(g=>g!==null)}),
rivalsOf:g=>Fe(g).filter(h=>{var $;if(o(h)==="absent"||u.has(h)||o(h)==="module"&&Ze(r,h)!==null)return!1;let b=l.has(g.address),w=o("vfio_pci")==="builtin",v=Pa(
e,r,h,($=f[0])==null?void 0:$.tool,p,w?fe:"vfio_pci");return o(h)==="builtin"?!b&&!w:!v&&(b||!w)})}}var kI={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function Qv({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=kI[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Zn={severity:"error",status:"drifted"},_I=/^(01|02|06)/;function SI(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=
null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function PI(e,n,t,r){var u,c,f;let{address:o,group:i}=n,s={...Zn,address:o,about:"now"},a=hi(e,(c=(u=t.find(p=>wn(p,n)))==null?void 0:
u.variant)!=null?c:null),l=no(n,a),d=[{...s,id:"device.driver",ok:l,found:(f=n.driver)!=null?f:"no driver",expected:a,read_from:`/sys/bus/pci/devices/${o}/drive\
r`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},r];if(n.responding===!1&&d.push({...s,id:"device.respond\
s",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/conf\
ig`,remedy:"power-cycle the host; if it stays, replace the card"}),!r.ok)return d;if(l&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list(
"/dev/vfio/devices").length>0;d.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"lo\
ad the module vfio_pci (vfio_modules)"})}return d}function AI(e,n,t){var l;let r={...Zn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),
s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.id||""}`:!i&&s!==null?`${s}\
 stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`l\
ook which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===
0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-p\
ci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},...OI(e,n)]}function OI(e,{address:n}){
let t=eo(e,n);return t===null?[]:[{...Zn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.
path,remedy:`run driverctl unset-override ${n}`}]}function ao(e,n){var h;let t=D(e),r=Qa(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=SI(t,n,b=>o===
null?H(b.driver):o.gives(b)),l=[...qv(e,o),...Xv(e)];for(let b of s)l.push({...Zn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:b,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(b=>b.address)),u=Jv(e,t,d,o),c=Kv(e,o),f=xe(e,t),p=new Map(f.map(b=>[b.device.address,b])),m=Ur(e,t,f),y=q(N(e));for(let b of i){let w=p.get(b.address),v=w==
null?void 0:w.kind;if(v==="bmc"||v==="virtual"||_I.test(b.class||"")&&!ln(b)){l.push({...Zn,id:"device.kind",address:b.address,about:"both",status:"refused",ok:!1,
found:v!=null?v:xn(b.class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${b.address}/class`,remedy:"name the GPU instead"});continue}
l.push(...PI(e,b,y,c(b)),...u(b),...Qv(b,w===void 0?[]:m(w)),...o===null?[]:AI(e,b,o))}o===null?l.push({...Zn,id:"boot.entry",about:"next",severity:"error",ok:!1,
found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the nex\
t boot by hand"}):(l.push({...Zn,id:"boot.image",about:"next",ok:o.imageProblem===null,found:"up to date",expected:"an image that is newer than what it holds",read_from:(h=
o.entry.initrds[0])!=null?h:"/boot",remedy:"",...o.imageProblem}),l.push({...Zn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("\
; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you r\
eboot"}));let g=i.filter(b=>{var w;return((w=p.get(b.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&g!==n.expect_count&&l.push(
{...Zn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${g} GPU${g===1?"":"s"}`,expected:`${n.expect_count} GPU${n.expect_count===1?"":"s"}`,read_from:"\
/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(b=>{var w;return/^(gpu|igpu|vf|accelerator)$/.
test(((w=p.get(b.address))==null?void 0:w.kind)||"")}),missing:s,unexpected:a}}var yc=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function lo(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=yc.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function ew(e){return e.map(({id:n,severity:t,address:r,ok:o,found:i,expected:s,read_from:a,remedy:l})=>({
id:n,severity:t,...r===void 0?{}:{address:r},ok:o,found:i,expected:s,read_from:a,remedy:l}))}function nw(e,n,t,r){if(!Q(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return H(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=X(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function tw(e,n){var c;if(n.length===0)return null;let{findings:t}=ao(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=lo(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var _i="/etc/default/grub",II=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function ow(e,n,t){var p;let r=n.slice(t),o=new Set(Do(n.slice(0,t)).map(nl)),i=Do(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(nl(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!hc(
m,s))for(let y of[...m.entries].reverse())y.kind==="file"&&c.set(y.path,y.before);for(let m of[...r].reverse()){d.push(...m.dirs);let y=hc(m,s);for(let g of[...m.
entries].reverse()){if(g.kind!=="file")continue;let h=(p=a.get(g.path))!=null?p:{text:e.read(g.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},b=h.text===
null?"":To(h.text);d.push(...[...g.dirs].reverse()),b===g.after&&!y&&!l.has(g.path)?(h.text=g.before===""?null:Sp(h.text||"",g.splices),g.after===""&&(h.was=g.was)):
(b!==g.before&&(y||b!==c.get(g.path))&&l.add(g.path),g.path.startsWith(_i)&&(u=!1)),g.before===""&&(h.ours=!0),g.secret===!0&&(h.secret=!0),h.lines.push(...g.lines),
h.words.push(...g.words),a.set(g.path,h)}}for(let m of l){let y=a.get(m);if(y===void 0||y.text===null||II.test(m))continue;let g=td(y.text,y,i.filter(h=>h.thing===
"id").map(h=>h.value));y.text=y.ours&&g.trim()===""?null:g}let f=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:y,was:g,secret:h,lines:b,words:w}])=>le(
m,y,g==null?void 0:g.mode,{...g===void 0?{}:{owner:g,restored:!0},...h?{secret:b}:{},...y===null?{copied:td(e.read(m)||"",{lines:b,words:w},[])}:{}})),edited:[...l],
dirs:el(d,m=>m).sort((m,y)=>y.length-m.length),drivers:bc(e,r),grubConfig:f.some(m=>m.kind==="grubConfig"||m.kind==="file"&&m.path.startsWith(_i)),images:el(f.flatMap(
m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?EI(rw(r,i,s),_i):rw(r,i,s),defaultsStand:u,devices:el(r.flatMap(m=>m.devices),m=>m.address)}}function EI(e,n){
return new Map([...e].filter(([t])=>t!==n))}function hc({image:e,machine_id:n},t){return e&&n!==t}function rw(e,n,t){let r=new Map;for(let o of[...e].reverse()){
let i=o.claims.filter(s=>n.some(a=>nl(a)===nl(s)));for(let[s,a]of r)r.set(s,a.filter(l=>!i.some(d=>{var u;return d.value===l&&((u=d.except)==null?void 0:u.includes(
s))!==!0})));for(let s of o.entries){if(s.kind!=="file")continue;let a=s.path.startsWith(_i)?_i:s.path;r.set(a,[...new Set([...r.get(a)||[],...hc(o,t)?[]:s.lost||
[]])])}}return r}function bc(e,n){let t=e.attr("/proc/sys/kernel/random/boot_id")||"",r=n.filter(o=>o.boot_id===t).flatMap(o=>o.entries).flatMap(o=>o.kind==="dr\
iver"?[o]:[]);return el([...r].reverse(),o=>o.address).map(o=>Qs(o.address,o.driver,o.override))}function nl(e){return`${e.thing} ${e.value}`}function el(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function RI(e,n,t,r){let o=new Map(X(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function MI(e,n,t,r){if(!Q(e))return{ids:Bu(n),addresses:new Set};let{devices:o}=t,i=q(N(e)),s=(n.
addresses||[]).filter(c=>!o.some(f=>f.address===c)),a=RI(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(f=>f.address===c)),d=Zt(e,r),u=Pb(n,t,c=>we(d,c),i,l);return{ids:[
...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function tl(e,n){return vc(e,n,MI(e,n,ci(e),In(e).loader),!0)}function vc(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=ci(e),s=Q(e),{loader:a}=In(e),l=q(N(e)).filter(E=>r.has(E.address)),d=Bh(e,t,r),u=ae(e,d.steps),c=q(N(u)).length===0,f=t.map(E=>({thing:"arg",value:`\
vfio-pci.ids=${E}`})),p=a===null?{steps:[],notes:[]}:di(u,a,f,{regenerate:n.regenerate}),m=Zt(ae(u,p.steps),a),y=c&&m.length===0,g=Object.entries(n.vfio_options||
{}).flatMap(([E,ce])=>ce===void 0?[]:[{thing:"arg",value:`vfio-pci.${E}=${ce?1:0}`}]),h=y?[...Je(e).filter(({thing:E,value:ce})=>E==="arg"&&/^vfio_pci\.(?!ids$)/.
test(S(ce))),...g]:[],b=a===null||h.length===0?[]:di(ae(u,p.steps),a,h,{regenerate:n.regenerate}).steps,w=ae(ae(u,p.steps),b),v=y?Ia(w):to(w,{entries:Yr(w,a)}),
$=[...d.steps,...p.steps,...b,...n.regenerate?v.steps:Fu(v.steps)],x=i.filter(E=>r.has(E.address)||E.id!==null&&t.includes(E.id)),_=new Set(Kt(w,a).map(E=>E.address)),
P=new Set(x.filter(E=>!_.has(E.address)).map(E=>E.address)),I=o?i.filter(E=>_.has(E.address)&&x.some(ce=>ce===E||ce.slot===E.slot&&P.has(ce.address)&&Pt(ce.class))):
[],Z=n.live===!0&&s?Ea(e,bc(e,X(e)).filter(E=>P.has(E.address)),new Set(t)):$i;return{steps:[...en($),...Z.steps],guard:E=>He(E,n.allow_measured_boot_change),released:[
...t.map(E=>({thing:"id",value:E})),...l.map(E=>({thing:"line",value:Ro(E)})),...f,...h],notes:[...s?[]:[Vu],...I.length===0?[]:[`vfio-pci still gets ${Wn(I)}: \
by what is not ours, or by an id that another card needs`],...d.notes,...p.notes,...v.notes,...Z.notes],warnings:[...v.warnings,...Z.warnings],report(E){let ce=va(
E,x.map(K=>K.address),()=>null),ie=E.attr("/proc/cmdline")===null?[]:ce.filter(K=>H(K.driver)&&!_.has(K.address));return{own:{devices:ce},rebootReasons:ie.map(K=>`${K.
address} stays with ${K.driver||""} until the next boot`),...zu(E,a)}}}}var wc="openstack segment host update --on_maintenance True SEGMENT HOST",$c="pcs node maintenance, or pcs cluster stop",iw={"masakari-hostmo":["masakari-hostmo\
nitor",wc],"masakari-instan":["masakari-instancemonitor",wc],"masakari-intros":["masakari-introspectiveinstancemonitor",wc],pacemakerd:["pacemaker",$c],"pacemak\
er-remot":["pacemaker_remote",$c],sbd:["sbd",$c],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function sw(e){
return[...new Set(kr(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(iw,t)))].sort().flatMap(t=>{let[r="",o=""]=iw[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var DI=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,TI=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,NI=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],CI=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
HI=["run/libvirt/qemu","run/libvirt/qemu/run"];function lw(e){return kr(e).flatMap(n=>{let t=LI(e,n);if(NI.includes(t)||!(DI.test(t)||VI(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return UI(o)?[]:[BI(e,n,t,o)]})}
function LI(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function VI(e,n){return e.list(`/proc/${n}/fd`).some(t=>TI.test(e.link(`/proc/${n}/fd/${t}`)||""))}function UI(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function BI(e,n,t,r){var l,d;let{within:o}=md(e.attr(`/proc/${n}/cgroup`)||""),i=(d=FI((l=aw(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=aw(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:zI(e,n,i)}}function aw(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function FI(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function zI(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=CI.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=HI.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var jI="move it away (live migration; kubectl drain) or shut it down";function dw(e){return[...WI(e),...GI(e),...ZI(e),...KI(e),...JI(e)]}function WI(e){let n=Uo(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...lw(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:jI,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function GI(e){let n=Ao(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function ZI(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function KI(e){if(hd(e))return[{kind:"boot",text:"/boot is in /etc/fstab and not m\
ounted, so whether this node would come up again cannot be told",remedy:"mount it"}];try{let{ok:n,reasons:t}=ze(e,Ne(e));return n?[]:[{kind:"boot",text:`this no\
de would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof A)return[];throw n}}function JI(e){return e.list("\
/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=fr(e.attr(`/run/systemd/inhibit/${n}`)||""),r=i=>{var s;return((s=new RegExp(`^${i}=(.*)\
$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("shutdow\
n")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends (sys\
temd-inhibit --list)",pid:Number(r("PID"))}]})}function uw(e,n){let t=Ie(e);return t===null?[]:kn(n.filter(r=>Y(t,r)))}function rl(e,n,t){let r=Ie(e);if(r===null)return{};let{active:o}=qe(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!Y(r,l))){let l=kn([a]).join(" "),d=$n(a),u=a.kind==="flags"&&!Y(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>Oo(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(S(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var YI={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function cw(e,n){let{active:t,firmware_table:r}=yr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${YI[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var qI=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function fw(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Qa(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Je(e),r=XI(e),o=[...r.reasons,...QI(e),...e1(e,t,n),...n1(e,t,n),...t1(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function XI(e){let n=Xi(e);if(n.length===0||!Q(e))return{reasons:[],notes:[]};let{findings:t}=ao(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=lo(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function QI(e){let n=new Set(X(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Kt(e,In(e).loader).map(r=>r.address));
return D(e).filter(r=>{var o,i;return n.has(r.address)&&H(r.driver)&&!t.has(r.address)&&!H((i=(o=yi(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function e1(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&S(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(S))].flatMap(s=>{let a=r.filter(l=>S(l)===s).flatMap(T);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),...Et(r.filter(s=>!/blacklist$/.test(S(s))))];return rl(e,i.filter(s=>Y(t.tokens,s)),r.filter(s=>!qI.test(S(s)))).rebootReasons||[]}function n1(e,n,{kernel:t}){
let r=me(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>te(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function t1(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return ju(e,Object.fromEntries(t))}var r1={when:B(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:Tt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:re({describe:"Reboot although guests run here, which e\
nds them.",default:!1})};function pw({kind:e}){return e==="guest"||e==="unseen"}function o1(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&pw(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new A("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function i1(e,{
when:n,delay:t,allow_losing_guests:r}){let o=fw(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=Ko(e),l=i&&s&&!a?dw(e):[],d=o1(l,r),u=l.
filter(pw).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[My(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?sw(e):[]],report(f){let p=Ko(f),m=a?`a reboot is under way already (${Ed(f)} calls it off)`:i?p?`rebooti\
ng in ${ug(f,t)}: ${c} (${Ed(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:f.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var xc=Se({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:r1,example:{},plan:i1});var kc=Se({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:B(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:B(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:re({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:B(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=s1(e),s=i===null?{}:{entries:Ee(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Ia(e,{kernels:n,rebuild:t}):to(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>He(l,r),report:l=>({own:{images:Cb(l,a.steps)},...i===
null?{}:{bootable:ze(l,i)}})}}});function s1(e){Su(e);try{return Ne(e)}catch(n){if(n instanceof A)return null;throw n}}function mw(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Us(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>ws({cpu:v,passthrough:!0,blacklist:r!=null?r:zt,extra:[]})).flatMap(Er),u=[...(r||[]).map(v=>`modprobe.blacklist=${v}`),...Et(o).flatMap(Er)],c=X(e).length>0,
f=Je(e).filter(v=>v.thing==="arg"&&!S(v.value).startsWith("vfio_pci.")),p=new Set(f.map(v=>v.value)),m=[...new Set(c?u:[...d,...u])].map(v=>an(S(v))||p.has(v)?Rt(
v):{kind:"absent",token:v}),{steps:y,notes:g}=ui(e,n,v=>[...m,...f.filter($=>{var x;return((x=$.except)==null?void 0:x.includes(v))!==!0}).map($=>Rt($.value))],
{regenerate:i}),h=[...d,...u].map(Rt),b=new Set(gi(ae(e,y),n).flatMap(v=>v.filter($=>h.some(x=>!Y([$],x))))),w=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:y,released:f,guard:v=>He(v,s),notes:[...g,...[...b].map(v=>`${v} ${w}: \
left as it is`)],report:v=>({own:{bootloader:ba(v,n),wanted:[],running:[]},bootable:ze(v,n)})}}var a1='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',l1=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,_c=Se({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:B(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:B(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Cs("auto",Un(Vn(
{describe:"A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; auto, as \
when it is not given: nouveau, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."})),extra_args:Un(Vn({describe:"A ke\
rnel argument.",pattern:l1,expected:'one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads f\
or itself'}),{describe:"Further kernel arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:re({describe:"Remake grub.cfg; fa\
lse edits its sources only.",default:!0}),allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the sa\
me.",default:!1}),state:B(["present","absent"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,
iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s,state:a}){let l=Ne(e);if(a==="absent")return mw(e,l,{cpu:n,blacklist:r,extra_args:o,
regenerate:i,allow_measured_boot_change:s});let d=n==="auto"?Us(e):n;if(d===null)throw M("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /p\
roc/cpuinfo tells whose processor this is; say cpu: intel, amd or arm");let u=Q(e),c=Mu(e,l);r!==void 0&&u&&jh(r,c);let f=r!=null?r:u?xa(c):zt,p=t==="auto"&&gy(
e),m=ws({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),y=tg(m);if(y!==null)throw M("extra_args",`extra_args has ${y}, which contradicts the other argume\
nts (${kn(m).join(" ")}); leave it out`);let g=ha(e,l,m,{regenerate:i}),h=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist\
 was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated"]:[],...d==="amd"?[a1]:[]];return{...g,notes:[
...g.notes,...h],guard:b=>He(b,s),report:b=>({own:{bootloader:ba(b,l),wanted:kn(m),running:uw(b,m)},...rl(b,m,o),bootable:ze(b,l),warnings:[...cw(b,d),...Oh(b,l,
m)]})}}});var d1=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,ol=Se({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:Sn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:Qe({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Vn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:d1,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:B(["auto",...oo],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:B(Na,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:B(Ja,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Xg({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:B(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:qa});var gw=Se({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:Sn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:Qe({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:B(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:B(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:re({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:re({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:B(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:Qe({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:B(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:Qe({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:re(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Hs({disable_idle_d3:re({describe:"Leave idle functions powered on."}),disable_vga:re({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:re({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?tl(e,n):Ra(e,n)});var Sc=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Pc(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:he(n)}function il(e){let n=[];for(let t of vn(e,Sc))for(let r of Pe(e,t).split(`
`)){let o=Pc(r);o!==null&&n.push({name:o,path:t})}return n}function yw(e,n){let t=new Set(e.split(`
`).map(Pc)),r=n.filter(o=>!t.has(he(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function hw(e,n){let t=new Set(n.map(he));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Pc(r);return o===null||!t.has(o)}).join("")}var Ac="/etc/modules-load.d/vfio.conf",Oc=["vfio","vfio_iommu_type1","vfio_pci"],u1=Vn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function c1(e,n){let t=[...new Set(n.modules.map(he))];if(t.length===0)throw M("modules",`modules is an empty \
list, expected at least one module; leave it out for ${Oc.join(", ")}`);let r=ne(e),o=me(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,te(e,p)])),s=o===null?
void 0:i.get(o),a=p=>r.length===0||r.some(m=>{var y;return((y=i.get(m))==null?void 0:y(p))!=="absent"}),l=t.filter(a),d=p=>{let m=new Set(il(p).map(h=>h.name)),
y=t.map(h=>{let b=s===void 0?r.length>0&&r.every(w=>{var v;return((v=i.get(w))==null?void 0:v(h))==="builtin"}):s(h)==="builtin";return{name:h,loaded:Oo(p,h)||b&&
s!==void 0,builtin:b,at_boot:m.has(h)||b}}),g=n.state==="absent"||s===void 0?[]:y.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:y},rebootReasons:g.
filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.filter(
h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=il(e).filter(g=>t.includes(g.name)),
m=[...new Set(p.map(g=>g.path))].filter(g=>(g===Ac||g===lt(Ac))&&un(e.read(g)||"")===null);return{steps:m.map(g=>le(g,hw(e.read(g)||"",t).replace(/^\s+$/,"")||null)),
released:t.map(g=>({thing:"module",value:g})),notes:p.filter(g=>!m.includes(g.path)).map(g=>`${g.path} loads ${g.name}, and is not ours: left as it is`),report:d}}
if(l.length===0)throw ye(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or ker\
nel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!il(e).some(m=>m.name===p)),c=dt(e,Ac,Sc.slice(1)),f=l.map(p=>Ze(N(e),p)).filter(p=>p!==null);return{
steps:[...u.length===0?[]:[le(c.path,yw(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(p=>s(p)==="module").map(Xs):[]],claims:u.map(p=>({thing:"module",
value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running\
 kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],...f.map(p=>`${p.path} line ${p.line} keeps\
 ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}var Ic=Se({name:"vfio_modules",summary:"Loads the vfio modules\
, now and at every boot.",params:{state:B(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Un(
u1,{describe:"The modules; those that no installed kernel has are left out.",default:Oc}),load:re({describe:"Load them now as well.",default:!0})},example:{modules:Oc},
plan:c1});var{ids:i6,addresses:s6,live:a6,regenerate:l6,...f1}=gw.params,{cpu:p1,iommu_pt:m1,blacklist:g1,extra_args:y1}=_c.params,{delay:h1,allow_losing_guests:b1}=xc.params,
{alias:v1,numa_policy:w1,path:$1}=ol.params,x1=Hs({alias:v1,numa_policy:w1,path:$1,device_type:B(["auto",...oo],{describe:ol.params.device_type.describe}),target:B(
Ja,{describe:ol.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),k1={ids:Sn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:Qe({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:B(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:Tt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:p1,iommu_pt:m1,blacklist:g1,extra_args:y1,...f1,nova:x1,reboot:B(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:h1,allow_losing_guests:b1},sl=Se({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:k1,rebooter:xc,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw M("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw M("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:jv(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?S1(e,a):_1(e,a,o),u=ky(e,[...d,...zv(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){let f=u.report(c),p=u.steps.every(g=>g.kind!=="file"||c.read(g.path)===g.text),m=nw(c,l,f.rebootReasons||[],
p),y=m==="stuck"?tw(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...f.warnings||[],...y===null?[]:[`stuck: this node has booted since, and \
is not ready (${y.why}); ${y.remedy}`]]}}}}});function bw({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>_c.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function vw({state:e}){return n=>Ic.plan(n,{...Tr(Ic.params,{}),
state:e})}function Ec({allow_measured_boot_change:e},n){return t=>kc.plan(t,{...Tr(kc.params,{}),allow_measured_boot_change:e,state:n})}function ww({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=In(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:ub(t,r);return{steps:o,released:i,
guard:s=>He(s,n),report:()=>({own:{}})}}}function $w(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function _1(e,n,t){let r=Uu(e,n),o=r.devices.map(
({address:l,id:d})=>({address:l,id:d||""}));Wv(e,o,t);let i=Gv(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.length+i.addresses.
size===0?[]:[l=>vc(l,n,i)],a=l=>Ra(l,n);return Q(e)&&o.length===0?{devices:o,planners:[...s,a,$w("there is nothing to bind here: IOMMU arguments, vfio modules a\
nd boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[ww(n)],bw(n),vw(n),Ec(n,"present")]}}function S1(e,n){let t=tl(e,n),r=db(
ae(e,t.steps),In(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,bw(n),vw(n),Ec(n,"absent")]}:{devices:[],planners:[o,ww(n),Ec(n,"present"),$w(`v\
fio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function xw(e,n,{claims:t,lost:r,sourcesChange:o}){let i=Pu(n,t),s=(d,u)=>{let c=i(d,u);return d===de?c:[...c,...kw(Ln(u,c).tokens,P1(d,r))]},{steps:a}=ui(e,n,s,
{sourcesChange:o}),l=A1(ae(e,a),n,r.get(de)||[]);return{steps:en([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function P1(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(ni)?n.get(Pn):void 0)!=null?r:[]}function A1(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=kw(Jr(e,n.defaults),t);return{steps:kh(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof A))throw r;return{steps:[],wishes:[],notes:[
`${t.join(" ")} stood in ${de} before and could not be put back: ${r.message}`]}}}function kw(e,n){let t=Co(e).flatMap(vs),r=Be.filter(o=>n.some(i=>S(i)===o));return Et(
n.filter(o=>{let i=S(o);return an(i)||Hn(i)?!t.some(s=>Ue(s,o)):Zo.includes(i)?!t.some(s=>S(s)===i&&[se(o),...Ad(se(o))].includes(se(s))):!t.some(s=>(r.includes(
i)?r:[i]).includes(S(s)))}))}var O1="vfiokit-resume.timer",al=`${ve}/resume`,I1=`${al}/gpu_passthrough.cjs`,E1=`${al}/params.json`,_w=`${al}/state.json`,ll="/etc/systemd/system",R1=`${ll}/v\
fiokit-resume.service`,M1=`${ll}/${O1}`,D1=`${ll}/timers.target.d/vfiokit-resume.conf`,T1=[I1,E1,R1,M1,D1,_w],N1=[al,`${ll}/timers.target.d`];function C1(e,n=!1){return[...T1].reverse().filter(t=>!(n&&t===_w)&&e.stat(t)!==null)}function Sw(e){let n=C1(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>le(t,null)),dirs:N1,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var H1=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Pw=Se({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:re({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:Vn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=X(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw M("since",
`there is no run ${n||""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=Sw(e);if(r.length===0)return{steps:i.
steps,...e.real(ve)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:g=>({own:{undone:[],
kept:[],back_on:[]},...vi(g)})};let s=ow(e,r,o),a=ae(e,s.files),l=U1(a,s),d=ae(a,l.steps),u=s.files.map(g=>g.path),c=L1(d,s,u),f=[...l.kept,...c.kept],p=s.claims.
filter(g=>g.thing==="id").map(g=>g.value),m=Ea(e,s.drivers,new Set(p)),y=r.slice(o).map(({run:g,module:h,at:b})=>({run:g,module:h,at:b}));return{steps:en([...i.
steps,...s.files,...l.steps,...c.steps,...m.steps]),guard:g=>He(g,t),undoes:new Set(y.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],...s.files.some(g=>g.secret!==
void 0&&e.read(g.path)!==g.text)?{pending:[ki(Xt(e))]}:{},notes:[...s.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...l.notes,...m.
notes,...i.notes],warnings:m.warnings,report:g=>({...F1(g,s),own:{undone:y,kept:f,back_on:Aw(g,s)},...B1(f),...vi(g)})}}});function L1(e,n,t){let r=t.filter(o=>H1.
test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:wi(e,{lacks:V1(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof
A))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function V1(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/\
modprobe.d/")).map(t=>t.path.slice(1))}function U1(e,n){if(!n.grubConfig&&![...n.lost.values()].some(t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],
notes:[],kept:[]};try{let t=Ne(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(s=>({...s,except:[de]})),{steps:o,notes:i}=xw(e,t,{claims:r,lost:n.
lost,sourcesChange:n.grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof A))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",
why:t.message}]}}}function B1(e){return e.length===0?{}:{fail:new A("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo \
again`)}}function Aw(e,n){let t=new Map(D(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=
t.get(r))!=null?o:null}]:[]})}function F1(e,n){return{rebootReasons:Aw(e,n).filter(t=>H(t.driver)).map(t=>`${t.address} stays on ${t.driver||""} until the next \
boot`)}}function Ow(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:z1(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:j1(t)}})}function z1(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function j1(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function Iw(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...yc].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...Qt("ready","Whether every device can be handed to a VM now.",e.ready),...Qt("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...Qt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Qt("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Qt("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...Qt("status","The verdict: 1 for the status that holds.",...s),...Qt("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Qt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var dl={severity:"error",about:"both",status:"drifted"},Ew="run nova_pci, then restart the services that it names";function Rc(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Mw(e,n){return e.flatMap(t=>t.found.filter(n).map(r=>({...t,found:r})))[0]}function Dw(e,n){let{address:t,vendor:r,
device:o,physfn:i}=e;return r===null||o===null?void 0:Mw(n,s=>nv(s,{vendor:r,product:o,address:t},i))}function W1({address:e,vendor:n,device:t},r){return n===null||
t===null?void 0:Mw(r,o=>pn(o.tags.remote_managed)===!0&&Le(o,{vendor:n,product:t,address:e}))}function Rw(e,n){var r,o;let t=zn(n);return((r=e.vendor)!=null?r:n.
vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function G1(e,n,t,r){var y,g,h,b,w;let{
address:o}=e,i=zn(e),s=Dw(e,n),a=t.filter(({found:v})=>Rw({...v,type:i},e)),l=a.filter(({found:v})=>Rw(v,e)),d=l.filter(({found:{live:v}})=>v===void 0||s!==void 0&&
Ta(s.found,v)),u=d.find(({found:v})=>{var $;return!r||Ca(v,($=s==null?void 0:s.found.tags)!=null?$:{},{vendor:e.vendor,product:e.device})}),c=(g=(y=u!=null?u:d[0])!=
null?y:l[0])!=null?g:a[0],f=u!==void 0||l.length===0?"":d.length===0?"live_migratable":"resource_class and traits",p=s===void 0?"the device_spec":G(s),m=s===void 0?
W1(e,n):void 0;return[{...dl,id:"nova.device_spec",address:o,ok:s!==void 0,found:m!==void 0?"taken with remote_managed, so no guest gets it":s===void 0?"no devi\
ce_spec takes it":"taken",expected:`a device_spec that takes ${(h=e.id)!=null?h:o}`,read_from:m!==void 0?G(m):s===void 0?oe:G(s),remedy:m!==void 0?"take remote_\
managed out of that line, then restart nova's services":s===void 0?Ew:""},{...dl,id:"nova.alias",address:o,ok:u!==void 0,found:c===void 0?"no alias":`${c.found.
name} with ${f===""?(b=c.found.type)!=null?b:"no device_type":d.length===0?f:Jt(c.found)}`,expected:`an alias of ${(w=e.id)!=null?w:o} with device_type ${i}${f===
""?"":`, and ${f} as in the device_spec`}`,read_from:c===void 0?oe:G(c),remedy:u!==void 0?"":c===void 0?Ew:f!==""?`${d.length===0?`take ${f} out of that line, o\
r say it alike in ${p}`:`say ${f} in that line as in ${p}`}, and restart nova's services`:`set device_type ${i} in that line, the same on every host, and restar\
t nova's services`}]}function Z1(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.
test(r.class||"")&&!H(r.driver)).flatMap(r=>{let o=Dw(r,t);return o===void 0?[]:[{...dl,id:"nova.hands_out",address:r.address,ok:!1,found:`${xn(r.class)} is tak\
en by a device_spec`,expected:"a device that stays with the host",read_from:G(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules not\
hing out"}]})}function Tw(e,n,t){var s,a;let r=Xt(e),{sets:o}=r,i={...dl,id:"nova.config",expected:"files that nova can start with"};try{Wa(r);let l=En(e,xi(r,o[o.
length-1]||[]));if(l.length===0)return[{...i,ok:!1,found:"none",read_from:oe,remedy:"install nova on this node, or leave nova out"}];let d=Ua(l,qt(e)),u=io(d.release),
[c,f]=[mn(l,u,d),Rn([...l,...En(e,r.api)],u,d)];Ba([...c,...f],null),Fa(f,ja(r),d);let p=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,
remedy:""},...n.flatMap(m=>G1(m,Rc(c),Rc(f),d.asks)),...Z1(t,Rc(c))]}catch(l){if(!(l instanceof A)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");
return[{...i,ok:!1,found:l.message.slice(0,d),read_from:(a=(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:oe,remedy:`${l.message.slice(d+2)}, then res\
tart nova's services`}]}}var K1={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not answer, or cannot go to a guest where it is",off_in_firmware:"the IOMMU \
is off in the firmware setup",off_in_kernel:"the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device i\
s named that must stay with the host"},Nw=zs({name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expec\
ted, and the remedy.",params:{ids:Sn({describe:"Judge the devices with these ids; those that were recorded here unless ids or addresses are given."}),addresses:Qe(
{describe:"Judge the devices at these addresses."}),expect_count:Tt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:re({describe:"\
Judge as well whether nova hands these devices out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:B(["fail","report"],{describe:"\
report: exit 0 whatever is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){
var h;let s=n!==void 0||t!==void 0,a=s?[]:Xi(e);if(!s&&a.length===0)throw M("ids",'neither ids nor addresses are given and no apply has recorded any device here\
; say which devices, such as {"ids": "10de:20b7"}');if(!Q(e))throw ye("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a runni\
ng node or a capture of one");let{findings:l,gpus:d,missing:u,unexpected:c}=ao(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Tw(e,d,D(e))]:l,p=lo(
f),m=f.filter(b=>!b.ok&&b.severity==="error"),y=(h=m.find(b=>b.status===p.status))!=null?h:m[0],g=y===void 0?"":`: ${y.address===void 0?"":`${y.address} `}${y.id}\
 is ${y.found}, expected ${y.expected}${y.remedy===""?"":`; ${y.remedy}`}`;return{msg:`${p.status}: ${K1[p.status]}${p.status==="pending_reboot"?"":g}`,own:{...p,
findings:ew(f),missing:u,unexpected:c},human:()=>({now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:Ow(f)}),metrics:b=>Iw(
p,f,u,b),rebootReasons:p.status==="pending_reboot"?f.filter(b=>!b.ok&&b.about==="now"&&b.severity==="error").map(b=>`${b.address===void 0?"":`${b.address}: `}${b.
id} is ${b.found}, expected ${b.expected}`):[],warnings:c.map(b=>`${b} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i===
"report"?{}:{fail:{code:"E_NOT_READY",hint:p.status==="pending_reboot"?"reboot, then run this again":(y==null?void 0:y.remedy)||""}}}}});var J1="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",Y1="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Mc(e){return n=>({
...n,cpu:e})}function Cw(){return Mc({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${J1}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function je(){return Mc({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${Y1}
`})}function Hw(){return Mc({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Dc(e){return n=>({...n,iommu:e})}function Lw(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Ai(...e){return n=>({...n,kernels:e})}function Oi(e){return n=>({...n,files:{...n.files,...e}})}function ul(...e){
return n=>({...n,events:[...n.events,...e]})}function uo(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Tc(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return uo(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function cl(e,n,t){return uo(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Vw(...e){return uo(()=>({swaps:e}))}function fl(e,...n){return uo(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Uw(...e){return uo(
()=>({routes:e}))}function Bw(e,n){return uo(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Fw(e,n={}){return Kn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Ii(...e){return n=>({...n,asks:{addresses:e}})}
function Nc(e){return n=>({...n,name:e})}function co(...e){return n=>e.reduce((t,r)=>r(t),n)}function Kn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function zw(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Si={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},q1=2**30,Pi=2**20;function gn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Kn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Pi,64*q1,0,32*Pi],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Si[l].fn)}});return co(a,...t.map(l=>Kn(i+Si[l].fn,Si[l].id,Si[l].class,{driver:Si[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function jw(e="0000:03:00.0",n={}){return Kn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Pi],group:20,...n})}function pl(e="0000:04:00.0",n={}){return Kn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Pi],group:21,...n})}function Cc(e="0000:05:00.0",n={}){return Kn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Ww(e,n={}){return Kn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Pi],...n})}var Hc=`# GRUB Environment Block
`;function fo(e){let n=new Map;if(e===null||!e.startsWith(Hc))return n;let t=e.slice(Hc.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Jn(e){
let n=Hc;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Gw(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Zw(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var F=be(require("fs"),1),ir=be(require("path"),1);function Kw(e){return"\0".repeat((4-e%4)%4)}function Lc(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Kw(i.length)+t+Kw(t.length)}function Vc(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Lc(r(),i,"",16877)),...e.map(i=>Lc(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Lc(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Jw(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var tn={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
drivers/vfio/vfio_iommu_type1",needs:["vfio"]},vfio_pci_core:{file:"drivers/vfio/pci/vfio-pci-core",needs:["vfio","vfio_virqfd","irqbypass"],from:[5,15]},vfio_pci:{
file:"drivers/vfio/pci/vfio-pci",driver:"vfio-pci",alias:["vfio_pci:v*d*sv*sd*bc*sc*i*"],needs:["vfio_pci_core","vfio","vfio_virqfd","irqbypass"]},nvgrace_gpu_vfio_pci:{
file:"drivers/vfio/pci/nvgrace-gpu/nvgrace-gpu-vfio-pci",driver:"nvgrace_gpu_vfio_pci",alias:["vfio_pci:v000010DEd00002342sv*sd*bc*sc*i*"],needs:["vfio_pci_core",
"vfio","irqbypass"],from:[6,10]},nvidia:{file:"nvidia",driver:"nvidia",extra:!0,alias:["pci:v000010DEd*sv*sd*bc06sc80i00*","pci:v000010DEd*sv*sd*bc03sc02i00*","\
pci:v000010DEd*sv*sd*bc03sc00i00*"]},nvidia_modeset:{file:"nvidia-modeset",extra:!0,needs:["nvidia"]},nvidia_drm:{file:"nvidia-drm",extra:!0,needs:["nvidia_mode\
set","nvidia"]},nvidia_uvm:{file:"nvidia-uvm",extra:!0,needs:["nvidia"]},nouveau:{file:"drivers/gpu/drm/nouveau/nouveau",driver:"nouveau",alias:["pci:v000012D2d\
*sv*sd*bc03sc*i*","pci:v000010DEd*sv*sd*bc03sc*i*"]},amdgpu:{file:"drivers/gpu/drm/amd/amdgpu/amdgpu",driver:"amdgpu",alias:["pci:v00001002d*sv*sd*bc03sc80i00*",
"pci:v00001002d*sv*sd*bc03sc00i00*","pci:v00001002d*sv*sd*bc12sc00i00*"]},i915:{file:"drivers/gpu/drm/i915/i915",driver:"i915",alias:["pci:v00008086d*sv*sd*bc03\
sc00i00*"]},ast:{file:"drivers/gpu/drm/ast/ast",driver:"ast",alias:["pci:v00001A03d*sv*sd*bc03sc*i*"]},mgag200:{file:"drivers/gpu/drm/mgag200/mgag200",driver:"m\
gag200",alias:["pci:v0000102Bd*sv*sd*bc03sc*i*"]},snd_hda_intel:{file:"sound/pci/hda/snd-hda-intel",driver:"snd_hda_intel",alias:["pci:v000010DEd*sv*sd*bc04sc03\
i00*","pci:v00001002d*sv*sd*bc04sc03i00*","pci:v00008086d*sv*sd*bc04sc03i00*"]},xhci_pci:{file:"drivers/usb/host/xhci-pci",driver:"xhci_hcd",alias:["pci:v*d*sv*\
sd*bc0Csc03i30*"]},i2c_nvidia_gpu:{file:"drivers/i2c/busses/i2c-nvidia-gpu",driver:"nvidia-gpu",alias:["pci:v000010DEd*sv*sd*bc0Csc80i00*"]},nvme:{file:"drivers\
/nvme/host/nvme",driver:"nvme",alias:["pci:v*d*sv*sd*bc01sc08i02*"]},ahci:{file:"drivers/ata/ahci",driver:"ahci",alias:["pci:v*d*sv*sd*bc01sc06i01*"]},i40e:{file:"\
drivers/net/ethernet/intel/i40e/i40e",driver:"i40e",alias:["pci:v00008086d00001572sv*sd*bc*sc*i*"]},mlx5_core:{file:"drivers/net/ethernet/mellanox/mlx5/core/mlx\
5_core",driver:"mlx5_core",alias:["pci:v000015B3d*sv*sd*bc*sc*i*"]},ext4:{file:"fs/ext4/ext4"},xfs:{file:"fs/xfs/xfs"},kvm:{file:"arch/x86/kvm/kvm",needs:["irqb\
ypass"]}},Yw=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],X1=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function ue(e){return e.replace(/-/g,"_")}function Ei(e){let n=tn[e];return n===void 0||n.driver===void 0?null:n.driver}function qw(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Ei(e)}function Xw(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(tn).find(t=>Ei(t)===e);return n===void 0?null:
n}function Qw(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Bc(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function Q1(e,n){let t=Qw(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=tn[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Yw.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Bc(t,l.until)?!1:l.from===void 0||!Bc(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Yw.includes(
a)||a==="irqbypass"),s=Object.keys(tn).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Uc(e){let n=tn[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function eE(e,n){let t=tn[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function nE(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Bc(Qw(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function e$(e,n){let{modules:t,builtin:r}=Q1(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Uc(l)}${n.suffix}`,s=[];for(let l of t){let d=tn[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Uc(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${eE(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Uc(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:nE(e,n),[`/boot/vmlinuz-${n.version}`]:tE(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function tE(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function n$(e){return e==="nvidia"?X1.slice(1):[]}var rE=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function er(e){let n=new Map;for(let r of rE)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Ri(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Mn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=ue(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,ue(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let y=null;for(let g of p)g==="\
pre:"?y=i:g==="post:"?y=s:y!==null&&l(y,m,[ue(g)])}}for(let d of Ri(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(ue(m));else l(o,ue(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function ml(e){let n=e.slice(e.lastIndexOf("/")+1);return ue(n.replace(/\.ko(\.\w+)?$/,""))}function Dn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(ml(u),u),i.set(ml(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(ml))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ml)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,ue(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Fc(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function gl(e,n,t,r,o){
let i=Mn([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let g of n.needs.get(p)||[]){let h=u(g);if(h!==null)
return h}for(let g of d("pre",p))u(g);let y=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!y)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let g of d("post",p))u(g);return null},c=ue(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function yl(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Fc(o,e)&&r.push(i);return r}function t$(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var o$=be(lr(),1),i$=be(require("fs"),1),oE={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},r$=65534;
function hl(e,n,t,r){let o=oE[e].find(m=>i$.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,y)=>{i[`FIXTURE_${y}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,y)=>`eval "$FIXTURE_${y}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:r$,gid:r$}:{},l=(0,o$.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,y)=>{c[m]=f[y]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?
1:p,stderr:l.stderr===null?"":l.stderr,values:c}}function po(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function nr(e,n){return e.toString(16).padStart(n,
"0")}function s$(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${po(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${po(
s.address).domain}:${po(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${nr(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function a$(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${po(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=po(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function l$(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?po(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function mo(e){return e.toUpperCase()}function pt(e){let[n="",t=""]=mo(e.id).split(":"),[r="",
o=""]=mo(e.subsystem).split(":"),i=mo(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function iE(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function sE(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${nr(0,16)} 0x${nr(0,16)} 0x${nr(0,16)}`);continue}r.push(`0x${nr(t,16)} 0x${nr(t+i-1,16)} 0x${nr(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function zc(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${mo(e.class).replace(/^0/,"")}`,`PCI_ID=${mo(e.id)}`,`PCI_SUBSYS_ID=${mo(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${pt(e)}`,""].join(`
`)}function d$(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:pt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=zc(e,null),r[`${n}/config`]=iE(e),r[`${n}/resource`]=sE(e),r}function O(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Di=O(137,"",`Killed
`),c$=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],aE=["nvme","ext4","xfs"],u$=["nouveau","amdgpu","i915","ast","mgag200"];function f$(e,n,t){let r=Dn(
e,n),o=Mn([],""),i=new Set;for(let l of t){let d=gl(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function jc(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function p$(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function m$(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...p$(e.read(s))],[]);return Vc([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:jc(e,er(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...f$(e,n,[...c$,...o.map(i=>ue(i.split(/\s+/)[0]||""))])])}var lE=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function tr(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function dE(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=hl("bash",o,lE,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:tr(a),force:tr(l),omit:tr(d),install:tr(u)}}function uE(e,n,t,r,o){let i=Dn(e,t),s=Mn([],""),a=r.hostonly?u$.filter(w=>n.functions.
some(v=>yl(pt(v),i,s).includes(w))):u$,l=[...er(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter($=>$.endsWith(".conf")).map($=>`${v}/${$}`)],[]),f=o?[]:r.hostonly?c:c.filter(w=>!d(w)),p=f.reduce((w,v)=>[
...w,...p$(e.read(v))],[]),m=o?[]:r.force,y=new Set(r.omit.map(ue)),g=[...r.hostonly?aE:c$,...a,...p,...m,...o?[]:r.add].map(ue).filter(w=>!y.has(w)),h=o?[]:r.install.
filter(w=>e.exists(w)),b=new Set;return Vc([...jc(e,[...u,...f]),...jc(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...f$(e,t,g)].filter(({name:w})=>!b.has(w)&&b.add(w)))}function Yn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Mi(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Wc)}function Wc(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Gc(e){return e.slice(0,Math.floor(e.length/2))}function bl(e,n,t,r,o){if(t.
includes("--version"))return O(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[$="",x]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],_=p.has($)?x===void 0?t[v+=1]||"":x:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=_:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...tr(_)):$==="--force-dr\
ivers"?u.push(...tr(_)):$==="--install"||$==="-I"?c.push(...tr(_)):$.startsWith("-")||f.push($)}if(a){for(let v of e.list("/lib/modules")){let $=bl(e,n,["-f",Yn(
n,v),v],r,o);if($.code!==0)return $}return O(0)}let m=f[1]||s||r,y=f[0]||Yn(n,m);if(e.exists(y)&&!i)return O(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return O(0);if(!e.exists(`/lib/modules/${m}`))return O(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),O(1,"",`dracut[F]: Failed making image ${y}
`);let g=dE(e);if(typeof g=="string")return O(1,"",g);let h={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...d],force:[...g.force,...u],install:[...g.install,
...c]},b=uE(e,n,m,h,o==="drops");if(e.write(y,o==="killed"?Gc(b):b,384),o==="killed")return Di;let w=[...h.force,...h.add].filter(v=>tn[ue(v)]===void 0);return O(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function cE(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function fE(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function g$(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return O(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return O(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&cE(e,"update_initramfs")==="no")return O(0,`update-initramfs: Not updating initramfs.
`);let l=Mi(e).filter(c=>e.exists(Yn(n,c))),d=a==="all"?(s==="c"?[...Mi(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Yn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&fE(e))return O(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=bl(e,n,["--force",f,c],r,o);if(m.code!==0)return O(m.code,u,m.stderr);continue}if(o==="fails")return O(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=m$(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,Gc(p)),Di;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return O(0,u)}function y$(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return O(0,`initramfs-tools 0.142
`);if(i===void 0)return O(1,"",`mkinitramfs: no output file
`);if(r==="lies")return O(0);if(r==="fails")return O(1,"",`mkinitramfs failure cpio 141
`);let a=m$(e,s,r==="drops");return e.write(i,r==="killed"?Gc(a):a,384),r==="killed"?Di:O(0)}function Ti(e,n){let t=e.read(n);return t===null?null:Jw(t)}function h$(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function b$(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Ti(e,r);if(o===null)return O(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?v$(i):i.name}
`).join("")}return O(0,t)}function v$(e){return`${h$(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function w$(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Ti(e,t);if(o===null)return O(2,"",`cpio: premature end of archive
`);for(let i of o)h$(i)||e.write(`${r}/${i.name}`,i.text);return O(0)}function $$(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Yn(n,s);
o.push(...i.slice(1));let l=Ti(e,a);if(l===null)return O(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let u=o.map(c=>c.replace(/^\//,""));return O(0,l.filter(c=>u.includes(c.name)).map(c=>c.text).join(""))}let d="=".repeat(72);return O(0,`Image\
: ${a}: 1M
${d}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${d}
${l.map(u=>`${v$(u)}
`).join("")}${d}
`)}var vo=be(require("path"),1);var pE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_INITRDLES\
S_BOOT","GRUB_DISABLE_RECOVERY","GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function qn(e){return e.distro.mkconfig==="debian"}function go(e){
return qn(e)?"/boot/grub":"/boot/grub2"}function x$(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function _$(e){let n=/^NAME="?([^"\n]*)/m.exec(
e.read("/etc/os-release")||"");return n===null||n[1]===void 0?"Linux":n[1]}function mE(e,n){let t=[e.read("/etc/default/grub")];if(qn(n))for(let s of e.list("/e\
tc/default/grub.d"))s.endsWith(".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=_$(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}\
'; }
sed() { printf '%s\\n' '${r}'; }`,i=hl(qn(n)?"dash":"bash",t.filter(s=>s!==null),pE,{strict:!0,functions:o});return i.code===0?i.values:O(i.code,"",i.stderr)}function gE(e){
return typeof e.code=="number"}function S$(e){return e.GRUB_ENABLE_BLSCFG==="true"}function vl(e,n,t,r,o,i,s=!1){let a=x$(e,Yn(e,r)),l=`	linux	${x$(e,"/boot")}/\
vmlinuz-${r} ${o}`.replace("	//","	/"),d=["	echo	'Loading initial ramdisk ...'",`	initrd	${a}`];return[`menuentry '${n}' --class gnu-linux --class gnu --class o\
s $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid --set=root 0b5cd4c6-9e0b-4f2a-8d3\
c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,...s?['	if [ "${initrdfail}" = 1 ]; then',l,...d,"	else",`${l} panic=-1`,"	fi","	initrdfail"]:[l,...d],"}"].map(
u=>`${i}${u}
`).join("")}function yE(e,n,t){let r=[...Mi(e)].reverse(),{distro:o}=n,i=y=>t[y]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=qn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||_$(e),f=o.id==="ubuntu"&&i("GRUB_FORCE_PARTUUID")!==""&&i("GRU\
B_DISABLE_INITRDLESS_BOOT")==="",p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")==="true")return r.map(y=>vl(n,`${c} (${y})`,`gnulinux-${y}-advanced-\
0b5c`,y,l,"",f)).join("");let m=r.map(y=>{let g=vl(n,`${c}, with Linux ${y}`,`gnulinux-${y}-advanced-0b5c`,y,l,"	",f);return i("GRUB_DISABLE_RECOVERY")==="true"||
o.recovery===null?g:g+vl(n,`${c}, with Linux ${y} (recovery mode)`,`gnulinux-${y}-recovery-0b5c`,y,u,"	")});return`${vl(n,c,"gnulinux-simple-0b5c",p,l,"",f)}sub\
menu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}var P$=["### BEGIN /etc/grub.d/08_fallback_counting ###","insmod increment",'if [ -n "${boot_counter}" -a "${boot_success}" = "0" ]; then','  if [ "${boot_cou\
nter}" = "0" -o "${boot_counter}" = "-1" ]; then',"    set default=1","    set boot_counter=-1","  else","    decrement boot_counter","  fi","  save_env boot_co\
unter","fi","### END /etc/grub.d/08_fallback_counting ###",""].join(`
`);function hE(e,n,t){let r=qn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!qn(n)&&n.distro.mkconfig!=="suse"&&S$(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],...qn(n)||n.distro.mkconfig==="suse"?[]:[P$],`### BEGIN /etc/grub.d/10_linux ###
${i?a:yE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${bE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function bE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function A$(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Wc).reverse().map(t=>`${n}/${t}`)}function vE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=fo(e.read("/boot/grub2/grub\
env")),l=Jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of A$(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function wl(e,n,t,r){let o=qn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return O(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return O(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return O(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return O(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=mE(e,n);if(gE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!qn(n)&&n.distro.mkconfig!=="suse",c=S$(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=vE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=hE(e,n,l);for(let p of Mi(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?O(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),Di):(e.write(i,f,n.distro.grubCfgMode),O(0,"",`${d}done
`))}function O$(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${go(n)}/grubenv`:r,a=fo(e.read(s));if(o==="list")return O(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Jn(a);return l===null?O(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),O(0))}function k$(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Ni(e,n){let t=`${go(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function I$(e,n,t,r,o){
let i="",s=null,a=[],l=r.indexOf("else");for(let d of l<0?r:r.slice(0,l)){let[u,c="",...f]=Gw(d.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=f.
map(Zw)),(u==="initrd"||u==="initrdefi"||u==="initrd16")&&(s=k$(e,c))}return{title:n,id:t,kernel:k$(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,\
gpt2)${i}`:i}}function E$(e,n){let t=e.read(Ni(e,n));if(t===null)throw new Error(`the node does not boot: ${Ni(e,n)} is missing`);let r=fo(e.read(`${go(n)}/grub\
env`));t.includes("set vt_handoff=vt.handoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.replace(P$,"").split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of A$(e))o.push(wE(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Ni(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function wE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function R$(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:R$(i.items,r.length===0?"0":r.join(
">"))}function $l(e,n){let{items:t,chosen:r,variables:o}=E$(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=R$(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return I$(n,a.title,a.id,a.lines,o)}function M$(e,n){let{items:t,variables:r}=E$(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[I$(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var z$=be(lr(),1);function $E(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function D$(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var xE=[1,2,3,4];function N$(e,n,t,r){let o=`${n}/${$E(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...xE.map(u=>[D$(t,u),`${o}/${D$(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function C$(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function H$(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var T$={dm:253,md:9,bcache:252};
function kE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${T$[r]===void 0?254:T$[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function xl(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function _E(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${xl(
o)}	00000000	0001	0	0	0	${xl(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${xl(i)}:0016 ${xl(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function L$(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,kE(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,..._E(n),...n.stack.shown}}var R=be(require("fs"),1),Tn=be(require("path"),1),SE=40;function Zc(e){try{return R.readlinkSync(e)}catch(n){return null}}function V$(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Zc(Tn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>SE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function U$(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))U$(Tn.join(e,t));R.rmdirSync(
e)}function PE(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function Kc(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function kl(e){let n=s=>V$(e,s,!0),t=s=>Tn.join(e,n(s)),r=s=>Tn.join(e,V$(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(Tn.posix.dirname(s)),PE(t(s),a,l)},link(s,a){i(Tn.posix.dirname(s));let l=r(s);Zc(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>Zc(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}U$(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function AE(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function $e(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&AE(e,o,i)}}function B$(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
Tn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=Tn.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Kc(a).toString("latin1")})}};
return r("/"),t}function Jc(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Yc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function yn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function mt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Ci(e){return"../".repeat(e.split("/").length-2)}function Xn(e,n,t){
let r=e.readLink(`${mt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Sl(e,n,t,r){let o=mt(n,t.address),i=Xn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Ci(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,zc(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),$e(e,j$(n,t,r)),IE(e,n,t.address)}function Pl(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function j$(e,n,t){let r=mt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Ci(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function qc(e,n,t){let r=Hi(n,t),o=Xn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Pl(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(j$(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function OE(e,n,t){let r=qc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function _l(e,n,t,r,o){let i=4e4+n.stuck.size,s=mt(n,t.address);throw n.
stuck.has(t.address)||(Sl(e,n,t,null),e.remove(`${s}/driver_override`),(0,z$.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),$e(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(yn("ETIMEDOUT",`${r} does not answer`),{left:i})}function IE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Pl(Xn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Xc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function EE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function RE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${mt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Qc(e,n,t,r){let o=RE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>EE(
a,r)))return!0;let i=Xw(t);if(i===null||Pl(i)||qw(i,r.class)!==t)return!1;let s=tn[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Fc(a,pt(r)))}function ef(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Pl(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&ME(e,n,r.address))return"EBUSY";return Sl(e,n,r,t),null}
function ME(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Al(e,n,t){for(let r of n.functions)Xn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Qc(e,n,t,r)&&ef(e,n,t,r)}function nf(e,n,t,r){n.loaded.add(t),$e(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),tf(e,n,t,r)}function tf(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Ei(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Xc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Al(e,n,s)}function Li(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((tn[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function W$(e,n,t){let r=Ei(t);if(r!==null){for(let o of n.functions)Xn(e,n,o.address)===r&&Sl(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Li(e,n)}function DE(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var F$={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},TE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function G$(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${F$[n.cpu.brand]}`]={text:DE(F$[n.cpu.brand]),mode:256});for(let o of t.functions){let i=mt(t,o.address);Object.
assign(r,d$(o,i)),r[`${i}/subsystem`]={link:`${Ci(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Ci(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Ci(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${mt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of TE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};$e(e,r)}function Z$(e,n){let t=0;for(let r of n.functions){let o=mt(n,r.address);Xn(e,n,r.address)!==null&&(r.netdev!==
void 0&&$e(e,C$(o,r.netdev)),r.keyboard===!0&&$e(e,H$(o)),r.block!==void 0&&($e(e,N$(r,o,r.block,t)),t+=10))}}function Ol(e,n,t,r,o){let i=s$(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:a$(i),groups:l$(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Hi(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw yn("ENODEV",`no such device ${t}`);return r}function NE(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw yn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function gt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw yn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return CE(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Hi(n,r);if(Xn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>Qc(e,n,d,a)&&ef(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Hi(n,s[1]||"");n.stuck.has(a.address)&&
_l(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw yn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function CE(e,n,t,r,o){if(r==="unbind"){let a=Hi(n,o);if(n.stuck.has(a.address)&&_l(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Xn(e,n,a.address)!==t)throw yn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&OE(e,
n,a.address))&&_l(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Sl(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Hi(n,o);if(n.stuck.
has(a.address)&&_l(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Qc(e,n,t,a))throw yn("ENODEV",`${t} does not match ${a.address}`);if(Xn(e,n,a.address)!==null)throw yn(
"EBUSY",`${a.address} has a driver`);let l=ef(e,n,t,a);if(l!==null)throw yn(l,`${t} refused ${a.address}`);return}let i=NE(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw yn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Al(e,n,t);return}if(!s.includes(i))throw yn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Ui="/etc/systemd/system",yo="/run/systemd/transient",K$="/run/systemd/shutdown/scheduled",rf="/run/systemd/fixture/loaded",Vi="/run/systemd/fixture/active";
function J$(e){let n=e.list(`${Ui}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Ui}/timers.target.d/${t}`)||"");e.write(rf,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function Y$(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);J$(e);for(let n of(e.read(
rf)||"").split(/\s+/))n!==""&&e.exists(`${Ui}/${n}`)&&e.write(`${Vi}/${n}`,"")}function q$(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Vi}/${o[0]}`)?O(0,`active
`):O(3,`inactive
`);if(r==="is-enabled")return O(1,`disabled
`);if(r==="is-system-running")return O(0,`running
`);if(r==="show")return O(0,`Wants=${e.read(rf)||""}
`);if(t==="fails")return O(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return O(0);r==="daemon-reload"&&J$(e);for(let i of o){if(r==="stop")for(let s of[yo,Vi])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Ui}/${i}`))return O(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Vi}/${i}`,"")}return O(0)}function X$(e,n,t){if(t==="fails")return O(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return O(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?O(1,"",`the fixture knows timers with a name only
`):e.exists(`${yo}/${r}.timer`)?O(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${yo}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),O(0,"",`Running timer as unit: ${r}.timer
`))}function Q$(e,n,t){return t==="fails"?O(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(K$,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),O(0))}function e0(e){let n=e.list(yo).filter(r=>r.endsWith(".timer")),t=e.exists(K$)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${yo}/${r}`)||""));for(let r of n)
e.remove(`${yo}/${r}`);return t}function n0(e,n){let t=e.read(`${Ui}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Vi}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var r0=be(lr(),1),o0=be(require("fs"),1);var t0=["/usr/bin/dash","/bin/dash","/bin/sh"],HE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function i0(e,n,t,r){let o=t.replace(HE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=t0.find(d=>o0.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${t0.join(", ")}`);let a=(0,r0.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?gt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function ho(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function sf(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Ri(r);if(n.cpu.brand==="arm")return!0;if(ho(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!ho(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of ho(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function s0(e){let n=t$(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function rr(e,n,t,r){let o=gl(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))nf(e,n,i,i==="vfio_pci"?s0(r.config):[]);else if(a!==null){let l=ue(a[1]||"");r.index.files.has(l)&&r.
has(l)&&nf(e,n,i,[])}else i0(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function LE(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(rr(e,n,s,
t),gt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&gt(e,n,`${i}/driver/unbind`,o),gt(e,n,"/sys/bus/pci/drivers_probe",o))}}function a0(e,n,t){for(let r of n.
functions)for(let o of yl(pt(r),t.index,t.config)){rr(e,n,o,t);for(let i of n.loaded.has(o)?n$(o):[])t.config.blacklist.has(i)||rr(e,n,i,t)}}function l0(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function VE(e,n,t,r){let o=Ti(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>ue(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:Mn(i,t.cmdline),index:Dn(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=Ri(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of ho(d,"rd.driver.pre"))rr(e,t,p,l);let c=u?ho(d,"rd.driver.blacklist").map(ue):[];a0(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of l0(p))of(e,t,m,
l)}function of(e,n,t,r){let o=ue(t);r.config.blacklist.has(o)||rr(e,n,o,r)}var UE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function BE(e,n){let t={config:Mn(er(e).values(),n.cmdline),index:Dn(e,n.version),has:()=>!0,around:o=>e.exists(o)};a0(e,n,t),LE(e,n,t);
let r=new Map;for(let o of UE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of l0(e.read(
r.get(o)||"")||""))of(e,n,i,t);for(let o of ho(Ri(n.cmdline),"modules-load"))of(e,n,o,t)}function FE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");$e(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function zE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function d0(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=$l(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=fo(e.read(`${go(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${go(n)}/grubenv`,Jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=Dn(e,i),d=Ol(n,i,a,sf(e,n,i,a),l.builtin);G$(e,n,d),Xc(e,"pcieport",null),Al(e,d,"pcieport");let u=Mn([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),tf(e,d,c,c==="vfio_pci"?s0(u):[]));if(FE(e,n,
d,zE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return VE(e,n,d,o.initrd),BE(e,d),Z$(e,d),$e(e,L$(e,n)),Li(e,d),Y$(
e),d}var af=new Map;function or(e){return af.get(vo.resolve(e))||null}function bo(e,n){n===null?af.delete(vo.resolve(e)):af.set(vo.resolve(e),n)}function jE(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Ol(n,t,r,sf(e,n,t,r),Dn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function WE(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return O(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return O(0);let a={config:Mn(er(e).values(),n.cmdline),index:Dn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(ue)){if(n.builtin.has(d))return O(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&W$(e,n,d)}return O(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(ue(d)))continue;let u=rr(
e,n,d,a);if(u!==null)return O(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Li(e,n),O(0)}function GE(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return O(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var ZE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Il(e,n){let t=kl(e);or(e)===null&&bo(e,jE(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=vo.basename(d),f=or(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(y=>!/^(-\S*|\w+=.*)$/.test(y))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(y=>!/^(-|\d)/.test(y)))):JE(t,d)?c==="\
update-grub"?wl(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?wl(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
wl(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?O$(t,n,u):c==="update-initramfs"?g$(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?y$(t,u,p,s("mkinitramfs")):c==="dracut"?bl(t,n,u,p,s("dracut")):c==="lsinitramfs"?b$(t,u):c==="unmkinit\
ramfs"?w$(t,u):c==="lsinitrd"?$$(t,n,u,p):c==="df"?GE(u,r):c==="systemctl"?q$(t,u,s("systemctl")):c==="systemd-run"?X$(t,u,s("systemd-run")):c==="shutdown"?Q$(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?O(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?O(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?O(1,`none
`):ZE.has(c)?O(0):c==="modprobe"?f===null?O(1,"",`modprobe: FATAL: no kernel is running
`):WE(t,f,u,s("modprobe")):O(127,"",`${d}: the fixture does not know this command
`):O(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=or(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),gt(t,u,l,d)},reboot(){bo(e,null),bo(e,d0(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=or(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:y="S"}){let g=or(e);if(g===null)throw new Error("no kernel is running");let h=c.flatMap(b=>b.startsWith("/")?[b]:
qc(t,g,b));$e(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[b,w]of h.entries())t.link(`/proc/${l}/fd/${b+3}`,w);$e(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${y} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(b=>`${b}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[b,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+b}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=e0(t);return l&&this.reboot(),l},due:l=>n0(t,l),freeBytes(l){r=l},next:()=>$l(t,n),entries:()=>M$(t,n)}}var KE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function JE(e,n){return n.startsWith("/")?e.exists(n):KE.some(t=>e.exists(`${t}/${n}`))}var El=17e8,Rl=3600;function lf(e,n,t){let r=o=>{for(let i of F.readdirSync(o,{withFileTypes:!0})){let s=ir.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||F.statSync(s).mtimeMs/1e3>n)&&F.utimesSync(s,t,t)}};for(let o of F.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=ir.join(
e,o);F.lstatSync(i).isDirectory()&&r(i)}}function c0(e,n){let{tree:t}=e;if(n.do==="files")return $e(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function YE(e){let{host:n,tree:t}=e,r=(...s)=>c0(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Yn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Ni(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var u0=new WeakMap;function qE(e){let n=[],t=r=>{for(let o of F.readdirSync(ir.join(e,r)).sort()){let i=`${r}/${o}`,
s=ir.join(e,i),a=F.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Kc(s):Buffer.alloc(0),target:l==="link"?F.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function XE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=ir.join(e,r);if(o==="dir")F.mkdirSync(d),(511&~t)!==i&&F.chmodSync(d,i);else if(o==="link")F.symlinkSync(a,d);else{let u=F.openSync(
d,"wx",i);(i&~t)!==i&&F.fchmodSync(u,i),F.writeSync(u,s),F.futimesSync(u,l,l),F.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&F.utimesSync(ir.join(
e,r),i,i)}function QE(e,n){let t=kl(e);$e(t,n.files);for(let o of n.kernels)$e(t,e$(n,o));lf(e,null,El);let r=Il(e,n);return YE(r),lf(e,El+Rl,El+Rl),r}function eR(e,n){
let t=QE(e,n),r=El+Rl;t.reboot();for(let o of n.events)c0(t,o),r+=Rl,lf(e,r,r)}function df(e,n){let t=u0.get(n);if(t!==void 0)return XE(e,t.entries),bo(e,Yc(t.running)),
Il(e,n);bo(e,null),eR(e,n);let r=or(e);return r!==null&&u0.set(n,{entries:qE(e),running:Yc(r)}),Il(e,n)}var Nl="0123456789abcdef0123456789abcdef",wo="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function V(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function et(e,n){let t={};for(let r of e)t[`${n}/${r}`]=V(`# ${r} of the fixture`);return t}var h0={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function pf(e){return{"/etc/machine-id":`${Nl}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${wo} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${wo}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...et(["modprobe","depmod","shutdown"],"/usr/sbin"),...et(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function nR(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var b0="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",tR=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,v0=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,mf={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":V(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":V('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":V(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":V("# mkinitramfs of initramfs-tools-core"),...et(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},rR={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":V("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":V(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":V('rm -f "/boot/initrd.img-$1"'),...et(["dracut","lsinitrd"],"/usr/bin")},gf={"\
/usr/sbin/update-initramfs":V(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function yf(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function on(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${wo} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...h0,
...pf(o),"/etc/default/grub":nR(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc\
/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":V(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":V('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...et(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":V("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Jn(new Map)||"","/etc/modules":e.modulesFile===void 0?tR:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${wo} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?rR:mf,"/var/lib/dpkg/status":yf({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function oR(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function yt(e){let n=`0-rescue-${Nl}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Nl}\
-${p}.conf`]=oR(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${Nl}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Jn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...h0,...pf(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":V(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...et(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...et(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":V(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":V('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":V("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":V(`[ "$GRUB_ENABLE_BLSCF\
G" = true ] && exit 0
grub2-mkconfig -o /boot/grub2/grub.cfg`),"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`# tuned for the distribution
hostonly="yes"
hostonly_cmdline="no"
i18n_install_all="yes"
`,...e.hostonly===!1?{"/usr/lib/dracut/dracut.conf.d/02-generic-image.conf":`# for images that run anywhere
hostonly="no"
`}:{},...r&&c?{[`/boot/efi/EFI/${o}/grubenv`]:u,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":u,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&c?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:f}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":V("# probe"),...e.more===void 0?{}:e.more}}}}function iR(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${wo}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...pf(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":V(". \
${sysconfdir}/default/grub"),...et(["update-bootloader"],"/usr/sbin"),...et(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${wo}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":V('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function sR(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=co(Cw(),jw(),pl(),Cc(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function pe(e,n){return(...t)=>sR(e,n,t)}var w0=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],zi=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",b0,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],hf=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
b0,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],aR={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Qn=pe("ubuntu2204",on({id:"ubuntu",version:"22.04",grubDefault:zi,kernels:w0})),lR=pe("ubuntu2\
204cloud",on({id:"ubuntu",version:"22.04",grubDefault:zi,kernels:w0,firmware:"uefi",more:aR})),uf=pe("ubuntu2204maas",on({id:"ubuntu",version:"22.04",grubDefault:zi,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),dR=pe("ubuntu2004",on({id:"ubuntu",version:"20.04",grubDefault:zi,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),Cl=pe("ub\
untu2404",on({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),uR=pe("debian11",on({id:"d\
ebian",version:"11",grubDefault:hf,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),rn=pe("debian12",on({id:"debian",version:"12",grubDefault:hf,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),$0={id:"debian",version:"13",grubDefault:hf,grubCfgMode:384,modulesFile:v0,firmware:"uefi",kernels:[L(
"6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]},bf={"/etc/kernel/postinst.d/initramfs-tools":V(`command \
-v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},cR=pe("debian13",on({...$0,more:bf})),f0=pe("debian13dracut",on({...$0,initramfs:"dracut"})),fR=[L("7.0.0-12-generic","module",
{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],vf={id:"ubuntu",version:"26.04",grubDefault:zi,initramfs:"\
dracut",grubCfgMode:384,modulesFile:v0,firmware:"uefi",kernels:fR},pR=pe("ubuntu2604fresh",on({...vf,more:gf})),mR=pe("ubuntu2604upgraded",on({...vf,more:{...mf,
...gf,...bf,"/var/lib/dpkg/status":yf({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"\
deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),gR=pe("ubuntu2604both",on({...vf,more:{...mf,...gf,...bf,"/usr/sbin/update-initra\
mfs.initramfs-tools":V(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":yf({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),x0={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},k0={"/usr/lib/kernel/install.d/20-grub.install":V(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},$o={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},yR=pe(
"rocky8bios",yt(x0)),p0=pe("rocky8uefi",yt({...x0,firmware:"uefi"})),Ml=pe("rocky9",yt($o)),hR=pe("rocky92",yt({...$o,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),bR=pe("rocky9NoBls",yt({...$o,bls:!1})),m0=pe("rocky9generic",yt({...$o,hostonly:!1})),vR=pe("rocky10",yt({...$o,version:"10.0",codeName:"Red\
 Quartz",more:k0,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),wR=pe("fedora",yt({...$o,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:k0,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),g0=pe("sles15",iR()),y0=(...e)=>Cl(Hw(),Nc("ubuntu\
2404arm64"),Ai(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),xo="10de:20b7",_0="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function $R(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${_0}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Dl(e=xo){return n=>ul(...$R(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function xR(e=xo){
return n=>ul({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${_0}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Tl(){return ul({do:"reboot"})}function kR(e){return Oi({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function _R(e="# Ansible managed: do not edit"){return Oi({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function SR(){return Oi({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var J=gn("0000:41:00.0",{id:xo,group:12}),We=gn("0000:41:00.0",{id:xo,driver:"nouveau",group:12}),Fi=gn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),PR=["07","0f","47","4e","87","90","b7","bd"],cf=co(...PR.map((e,n)=>gn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),ff=co(...["c4","c5"].map((e,n)=>Ww(`0000:${e}:00.0`,{group:60+n}))),Bi=co(We,gn("0000:61:00.0",{id:xo,driver:"nouveau",
group:13}),Ii("0000:61:00.0")),AR=gn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function OR(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Nc(r)(o());return n.set(r,i),i};return t}var k3=OR({ubuntu2204:()=>Qn(J),"ubuntu2204-no-gpu":()=>Qn(),"ubuntu\
2204-eight-gpus-amd":()=>Qn(je(),cf,ff),"ubuntu2204-cloud":()=>lR(J),"ubuntu2204-maas":()=>uf(J),"ubuntu2204-maas-ids-in-default":()=>uf(J,kR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Qn(Ai(L("6.8.0-51-generic"),L("6.8.0-52-generic")),J,Dl(),Tl()),"ubuntu2204-prepared-not-rebooted":()=>Qn(Ai(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),J,Dl()),"ubuntu2204-nouveau-in-image":()=>Qn(We,SR()),ubuntu2004:()=>dR(J),"ubuntu2404-companions":()=>Cl(Fi),"ubuntu2404-arm64":()=>y0(J),"ubun\
tu2404-managed-files":()=>Cl(J,_R()),debian11:()=>uR(We),debian12:()=>rn(We),"debian12-amd":()=>rn(je(),J),"debian12-prepared":()=>rn(je(),J,Dl(),Tl()),"debian1\
2-two-alike":()=>rn(je(),J,gn("0000:61:00.0",{id:xo,group:13})),"debian12-one-of-two":()=>rn(Bi),"debian13-one-of-two":()=>f0(je(),Bi),"ubuntu2204-one-of-two":()=>Qn(
Bi),"ubuntu2204-maas-one-of-two":()=>uf(Bi),"rocky9-generic-one-of-two":()=>m0(Bi),"rocky9-companions-by-address":()=>Ml(Fi,Ii("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Cl(J,Dl(),Tl(),Ii("0000:41:00.0")),"ubuntu2404-grace":()=>y0(Ai(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
AR),"debian12-driverctl":()=>rn(We,Oi({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Ii("0000:41:00.0")),"debian12-shared-group":()=>rn(je(),J,pl("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>rn(je(),J,Fw("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>rn(je(),Fi,Kn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Tc("/",
"sda2")),"debian12-stacked":()=>rn(je(),J,Cc("0000:06:00.0",{block:"nvme1n1",group:23}),pl("0000:07:00.0",{netdev:"eno2",group:24}),cl("md0",["nvme0n1p3","nvme1\
n1p3"]),cl("dm-0",["md0"],"vg-var"),cl("dm-1",["md0"],"vg-swap"),Tc("/var","dm-0"),Vw("dm-1"),fl("bond0","eno1","eno2"),fl("bond0.7","bond0"),fl("br-mgmt","bond\
0.7"),Uw("br-mgmt"),Bw("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>rn(je(),zw("0000:03:00.0"),gn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>rn(We,Dc("absent")),debian13:()=>cR(We),"debian13-dracut":()=>f0(J),"ubuntu2604-fresh":()=>pR(
J),"ubuntu2604-upgraded":()=>mR(J),"ubuntu2604-both":()=>gR(We),"rocky8-bios":()=>yR(We),"rocky8-uefi":()=>p0(J),"rocky8-prepared":()=>p0(J,xR(),Tl()),rocky9:()=>Ml(
J),"rocky9-companions":()=>Ml(Fi),"rocky9-eight-gpus":()=>Ml(cf,ff),"rocky9-generic-image":()=>m0(We),"rocky9-no-bls":()=>bR(J),rocky92:()=>hR(J),"rocky10-amd":()=>vR(
je(),J),fedora:()=>wR(We),sles15:()=>g0(We),"sles15-amd":()=>g0(je(),J)}),S0={a30:J,nouveau:We,turing:Fi,eight:cf,switches:ff,off:Dc("absent"),uefi:Lw("uefi")};var Ge=be(require("fs"),1);var P0=be(require("path"),1);function wf(e){if(!Ge.lstatSync(e).isDirectory())return Ge.unlinkSync(e);Ge.chmodSync(e,448);for(let t of Ge.readdirSync(e))wf(P0.join(e,t));Ge.rmdirSync(e)}var ko={ids:"10de:20b7"},IR=78,ER=["/sys","/proc","/dev","/run"],RR={red:31,green:32,bold:1,dim:2},MR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function _o(e,n){
return MR?`\x1B[${RR[e]}m${n}\x1B[0m`:n}function M0(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>IR?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function bn(e,n=""){_e(`${M0(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var A0=0;async function sr(e,n){await new Promise(setImmediate),A0++,_e(`
${_o("bold",`${A0}. ${e}`)}
`),_e(`${_o("dim",`   $ ${n}`)}

`)}function hn(e,n){if(!e)throw new Error(n)}async function Hl(e,n,t,r={}){let o=await Og(e.host,n,Tr(n.params,t),{check:!1,diff:!1,wait:0,version:oy,...r});if(o.
error!==void 0)throw o.error.stop;return o}function D0(e,n,t){return n.read(e.host,Tr(n.params,t))}function $f(e){return B$(e.dir,ER)}function T0(e){return Array.
isArray(e)?e:[]}function DR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function N0(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)_e(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);_e(`
`)}function xf(e){let{msg:n,own:t}=D0(e,xy,{}),r=T0(t.gpus),o=r.map(s=>[s.address,s.id,DR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
N0([["address","id","name","kind","driver","group"],...o]),bn(n,"   ");let i=r.filter(s=>s.id===ko.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))bn(String(s),"   - ");return i.map(s=>s.driver)}function O0(e){for(let{facet:n,label:t,after:r}of e.changes)_e(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function TR(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;_e(`
   ${_o("bold",`--- ${t.before_header}`)}
   ${_o("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of M0(`   ${l}${d}`,"       "))_e(`${_o(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function NR(e){let{msg:n,own:t}=D0(e,Nw,{}),r=T0(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return N0([["","address","what","found"],...r]),bn(n,"   "),t.status}async function CR(e){var f,p,m,y;let n=$f(e),t=()=>Jc(n,$f(e)).length===
0;bn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await sr("What is there","node dist/gpu_info.js");let r=xf(e);hn(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(ko)}'`;await sr("Wha\
t would change",`${o} --check --diff`);let i=await Hl(e,sl,ko,{check:!0,diff:!0});O0(i),_e(`
`),bn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),TR(i),hn(i.changed,"the plan should have changes"),hn(t(),"a check s\
hould write nothing"),_e(`
`),bn("Nothing was written so far: every file of the node is as it was.","   "),await sr("Done, in one run",o);let s=await Hl(e,sl,ko);hn(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),bn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(f=s.rebootReasons)!=null?f:[])bn(g,"   - ");hn(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),hn(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await sr("Rebooted, once","reboot"),e.machine.reboot();let a=xf(e);hn(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await sr("Verified, link by link","node dist/passthrough_verify.js"),hn(NR(e)==="ready","the no\
de should be ready"),await sr("Run again",o);let l=await Hl(e,sl,ko);bn(l.msg,"   "),hn(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await sr("Taken back","node dist/passthrough_undo.js '{}'");let d=await Hl(e,Pw,{});O0(d);let u=Jc(n,$f(e));hn(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),_e(`
`),bn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),_e(`
`),e.machine.reboot();let c=xf(e);hn(c.length===2&&c.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),_e(`
`),bn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),_e(`
   ${o} --check --diff --human
`)}async function HR(){let e=(0,I0.mkdtempSync)((0,R0.join)((0,E0.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>wf(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=df(e,Qn(S0.a30,gn("0000:61:00.0",{id:ko.ids,group:13})));await CR({dir:e,machine:n,host:Ng({
root:e,machine:n})})}HR().catch(e=>{_e(`
${_o("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof A&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
