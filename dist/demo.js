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
var L$=Object.create;var qa=Object.defineProperty;var V$=Object.getOwnPropertyDescriptor;var H$=Object.getOwnPropertyNames;var U$=Object.getPrototypeOf,B$=Object.prototype.hasOwnProperty;var F$=(e,n,t)=>n in e?qa(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var un=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var z$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H$(n))!B$.call(e,o)&&o!==t&&qa(e,o,{get:()=>n[o],enumerable:!(r=V$(n,o))||r.enumerable});
return e};var pe=(e,n,t)=>(t=e!=null?L$(U$(e)):{},z$(n||!e||!e.__esModule?qa(t,"default",{value:e,enumerable:!0}):t,e));var qt=(e,n,t)=>F$(e,typeof n!="symbol"?n+"":n,t);var Ya=un((SR,Ec)=>{Ec.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Xa=un((PR,Mc)=>{Mc.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Yt=un((IR,Dc)=>{Dc.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Lc=un(Cc=>{Cc._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Xt=un((TR,Vc)=>{Vc.exports={}});var Uc=un((NR,Hc)=>{Hc.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Fc=un((CR,Bc)=>{Bc.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var jc=un(zc=>{zc.validateInputSync=function(){}});var Wc=un(nl=>{nl.joinCommand=nl.getEscapedCommand=function(){}});var Jc=un((tE,Kc)=>{"use strict";var HR=require("path"),j$=Yt(),W$=Lc(),Z$=Xt(),UR=Xt(),BR=Xt(),Zc=Uc(),G$=Fc(),{spawnedKill:FR,spawnedCancel:zR,setupTimeout:jR,
validateTimeout:WR,setExitHandler:ZR}=Xt(),{handleInput:GR,getSpawnedResult:KR,makeAllStream:JR,validateInputSync:K$}=jc(),{mergePromise:qR,getSpawnedPromise:YR}=Xt(),
{joinCommand:XR,parseCommand:QR,getEscapedCommand:eE}=Wc(),nE=1e3*1e3*100,J$=(e,n,t={})=>{let r=W$._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=G$(t),{file:e,args:n,options:t,parsed:r}},Gc=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Z$(n):n;Kc.exports.
sync=(e,n,t)=>{let r=J$(e,n,t);K$(r.options);let o;try{o=j$.spawnSync(r.file,r.args,r.options)}catch(a){throw Zc({error:a,stdout:"",stderr:"",timedOut:!1})}let i=Gc(
r.options,o.stdout,o.error),s=Gc(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let a=Zc({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return a;throw a}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var I$=require("fs"),R$=pe(Ya(),1),E$=require("path");var Rm=pe(Xa(),1);var S=class extends Error{constructor(t,r,o={}){super(r);qt(this,"code");qt(this,"param");qt(this,"hint");qt(this,"cause");qt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function Qa(e){return e instanceof S?e:new S("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function M(e,n){return new S("E_PARAMS",n,{param:e})}function ue(e,n){return new S("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new S(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var ef=pe(Yt(),1),yi=require("fs"),tl=pe(Ya(),1);var gi=new WeakMap;function Tc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return gi.set(t,new Map),t}function Nc(e,n,t){let r=gi.get(n);return r===
void 0||gi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function J(e,n,t){let r=gi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var el="vfiokit-write";function Jn(e){return J(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc/${o}\
/comm`))==null?void 0:t.startsWith(el))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var q$=1800,Y$=64*1024*1024,qc="/usr/local/sbin:/usr/sbin:/sbin",nf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Yc="VFIOKIT_COMMAND",Xc="ended\
 by a signal without a name",X$=1,Q$=`process.title='${el} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,e0=0;async function no(e,n={}){return n0((await Promise.resolve().then(()=>pe(Jc(),1))).
default.sync,e,n)}function n0(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++e0}`,s={...process.env};for(let h of nf)delete s[h];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${qc}`:`/usr/bin:/bin:${qc}`,...t.env,LC_ALL:"C",[Yc]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:q$)*1e3,killSignal:"SIGKILL",maxBuffer:Y$,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=t0(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Xc};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return r0(`${Yc}=${i}`),{code:124,stdout:p,
stderr:m};let b=c===void 0?void 0:tl.constants.signals[c];return b!==void 0?{code:128+b,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,
stdout:p,stderr:m||String(Reflect.get(d,"originalMessage")||Xc)}}function t0(e){try{return e()}catch(n){return}}function r0(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,yi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,yi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function tf(e,n,t){return o0(e,n,t)}async function o0(e,n,t){let r={...process.env};for(let a of nf)delete r[a];
let o=(0,ef.spawn)(process.execPath,["-e",Q$,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:i0(l)}))}),s=await Qc(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Qc(X$,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function i0(e){var n,t;return(t=(n=Object.entries(tl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Qc(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var U=require("fs"),qn=require("path");function rl(e){return qn.join(qn.dirname(e),`.${qn.basename(e)}.vfiokit-new`)}function ol(e){let n=U.openSync(e,"r");try{
U.fsyncSync(n)}finally{U.closeSync(n)}}function rf(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function of(e,n,t){let r=U.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&rf(()=>U.fchownSync(e,n.uid,n.gid)),(U.fstatSync(e).mode&4095)!==t&&U.fchmodSync(e,t)}async function sf(e,n,t){let r=(n.mode&56)!==0&&(n.
mode&4)===0;if(of(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=U.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await no([o,"--attributes-only",
"--preserve=mode","--",t,`/proc/${U.readlinkSync("/proc/self")}/fd/${e}`]),a=U.fstatSync(e).mode;if(i!==0||a!==n.mode)throw new S("E_APPLY",`${t} was not replac\
ed, since who may read it could not be kept: ${o} ended with ${i} and left mode ${(a&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).
toString(8)}; see that GNU's cp can be run`)}function hi(e){try{return U.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}
function af(e){try{U.unlinkSync(e)}catch(n){}}function il(e,n,t=()=>{}){if(!U.existsSync(e)){il(qn.dirname(e),493,t);try{U.mkdirSync(e,{mode:n})}catch(r){if(Reflect.
get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function s0(e,n){return t=>{rf(()=>U.chownSync(t,e.uid,e.gid)),U.chmodSync(t,n|(n&292)>>2)}}async function lf(e,n,{
mode:t,owner:r,label:o,last:i}){let s=qn.dirname(e);il(s,493,r===void 0?void 0:s0(r,t));let a=rl(e),l=hi(e);hi(a)!==null&&U.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,
O_EXCL:c,O_NOFOLLOW:f}=U.constants,p=U.openSync(a,d|u|c|f,384);try{try{for(let m=0;m<n.length;)m+=U.writeSync(p,n,m);l===null?of(p,r!=null?r:null,t):await sf(p,
l,e),U.fsyncSync(p)}finally{U.closeSync(p)}l!==null&&await o(a,e),await(i==null?void 0:i()),U.renameSync(a,e)}catch(m){throw af(a),m}l===null&&await o(e,null),ol(
s)}async function df(e,n,t){let r=hi(n),o=U.openSync(e,"r+");try{r!==null&&await sf(o,r,n),U.fsyncSync(o)}finally{U.closeSync(o)}await t(e,r===null?null:n),U.renameSync(
e,n),ol(qn.dirname(n))}function uf(e){U.unlinkSync(e),ol(qn.dirname(e))}function a0(e){return`${e}.${process.pid}`}function cf(e,n){let t=a0(e);for(let r=1;;r++)
try{return il(qn.dirname(e),448),hi(t)!==null&&U.unlinkSync(t),U.writeFileSync(t,n,{mode:384,flag:"wx"}),U.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{af(t)}}var l0=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],d0=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ff(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function pf(e){
return e.toString(16).padStart(2,"0")}function to(e){var t;let n=e.attr("/proc/locks")||"";for(let r of l0){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${pf(i)}:${pf(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new S(
"E_BUSY",`${ff(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!d0.
has(e.attr(`/proc/${r}/comm`)||"")))return new S("E_BUSY",`${ff(e,r)} is building a boot image; wait until it ends and run this again`);return null}var u0="/dev/null";function bi(e){return e.slice(e.lastIndexOf("/")+1)}function mf(e,n){return bi(e)<bi(n)?-1:bi(e)>bi(n)?1:0}function cn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==u0){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(mf)}function gt(e,n){return mf(e,n)<0}function ke(e,n){var r;let t=e.
real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var hf=["/lib/modules","/usr/lib/modules"],c0={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function me(e){return e.replace(/-/g,"_")}function yt(e,n){let t=hf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ie(e){
return J(e,"kernels",()=>[...new Set(hf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${yt(e,t)}/${r}`)!==null)))}function _e(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var f0={"modules.dep":":","modules.builtin":"\\s*\\n"},gf=new Map;function bf(e){return`${e.replace(/\W/g,"\\$&").
replace(/_/g,"[-_]")}\\.ko`}function vf(e,n,t){var o;let r=new RegExp(`^(?:\\S*/)?${bf(t)}\\S*:(.*)$`,"m").exec(e.read(`${yt(e,n)}/modules.dep`)||"");return(((o=
r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(me)}function yf(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===
null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=gf.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return gf.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${bf(u)}(?:\\.\\w+)?${f0[t]}`).test(a.text);return a.
answers.set(u,f),f}}function se(e,n){return J(e,`modules of ${n}`,()=>p0(e,n))}function p0(e,n){let t=yt(e,n),r=yf(e,t,"modules.builtin"),o=yf(e,t,"modules.dep"),
i=_e(e)===n;return s=>{let a=me(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=c0[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&ro(e,s)?m0(e,a)?"module":"builtin":"\
absent"}}function m0(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function ro(e,n){return e.stat(`/sys/module/${me(n)}`)!==null}var sl=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function g0(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function wf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Te(e,n){
let t=[];for(let{text:r,line:o,lines:i}of g0(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=wf(s[2]||""),d=a==="alias"?wf((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function C(e,n){return J(e,`\
modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...cn(e,sl)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${yt(e,n)}/modules.softdep`)}return t.flatMap(r=>J(e,r,()=>Te(ke(e,r),r)))})}function oo(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function le(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of oo(o.rest))i===
t&&(r={value:s,from:o});return r}function y0(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function al(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?y0(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function ht(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Se(e,n,t){var r;
return(r=e.find(o=>o.command===n&&al(o.name,t)))!=null?r:null}function $f(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o==="pre:"||
o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function io(e){return $f(e,["pre:"])}function vi(e,n){let t=Se(e,"softdep",n);return t!==
null&&$f(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Se(e,"install",n)}function Yn(e,n){return t=>e(t)==="absent"&&vi(n,t)!==null?"module":e(t)}function Ue(e,n){
let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=vi(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(
r.rest)?r:null}var ae="vfiokit_bind",h0=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),xf=`\
install ${ae} ${h0}`;function kf(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function so({address:e,card:n,variant:t}){
return`options ${ae} ${e}=${n}${t===null?"":`,${t}`}`}function ll(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ae}`}function q(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ae))for(let{name:r,value:o}of oo(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function dl(e){let n=Se(e,"softdep","vfio_pci");return Se(e,"install",ae)!==null&&n!==null&&io(n).includes(
ae)}function Xn({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(`${n}:`)}function Qt(e,n){if(!dl(e))return[];
let t=new Map(q(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&Xn(o,r)})}var ao=new RegExp(`^(?:install ${ae} .*|softde\
p vfio-pci pre: (?:\\S+ )*${ae})$`);function bt(e){var n,t;return(t=(n=new RegExp(`^options ${ae} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?void 0:n[1])!=null?t:null}
function _f(e,n){let t=Se(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!io(t).includes(ae)?t:Se(e,"install","vfio_pci")}var ge="/var/lib/vfiokit",Je=`${ge}/journal.jsonl`,cl=1;function b0(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function Q(e){let n=e.read(Je);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=b0(i);if(s===null)throw new S("E_HOST",`${Je} line ${o+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>cl)throw new S("E_HOST",`${Je} h\
as format ${s.vfiokit}, and this version knows formats up to ${cl}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.
released||[],entries:[],done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Sf(e){return e.
map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Pf(e){return e.map(({entries:n,done:t,...r})=>Sf([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Af(e,n){let t=Pf(Q(e));async function r(o){t+=Sf([o]),await e.write(Je,t,384)}return await r({vfiokit:cl,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function fl(e,n){let t=Q(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Je,Pf(t),384):e.remove(Je)}function ul(e){
return`${e.thing} ${e.value}`}function v0(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Be(e,n){return wi(Q(e),n)}function wi(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(ul(i));for(let i of o.claims)t.set(ul(i),{claim:v0((r=t.get(ul(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function $i(e){let n=[];for(let t of Q(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>s.thing==="line"?bt(s.value)||[]:[]));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Of=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Ef(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function w0(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Mf(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return $0(r,e.length,n.length)}}return null}function Mf(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function $0(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:Mf(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function vt(e,n){if(e===
n)return[];let t=Ef(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Of)||[],o=n.slice(t).match(
Of)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=w0(r,o);if(s===null)return[Rf(t,r.join(""),
o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[c,f]of[...s,[r.length,o.length]]){let p=r.slice(d,c).join("");(c>d||f>u)&&a.push(Rf(l,p,o.slice(u,f).join(""))),l+=
p.length+(r[c]||"").length,[d,u]=[c+1,f+1]}return a.reverse()}var If=/[\s"',]/;function xi(e,n){return n>0&&n<e.length&&!If.test(e.charAt(n-1))&&!If.test(e.charAt(
n))}function Rf(e,n,t){let r=Ef(n,t);for(;r>0&&(xi(n,r)||xi(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)i++;
for(;i>0&&(xi(n,n.length-i)||xi(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Df(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+
t.slice(r+o),e)}var x0=104448;function ki(e){return Buffer.from(e,"latin1").toString("utf8")}var Nf=/[^\s"']+/g;function Tf(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(Nf,(u,c)=>{let f=!t.has(u)&&l.some(([m,b])=>m<=d+c&&b>=d+c+u.length),p=u.indexOf("=");return f?u:p>0?u.slice(0,p+1)+"***":"***"})}i=a}return o}
function _i(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Cf(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n||"",t||""];if(r){let d=vt(s,a),u=vt(a,
s),c=d.map(([m,b])=>[m,m+b]),f=u.map(([m,b])=>[m,m+b]),p=m=>new Set(m.match(Nf)||[]);return{before:ki(_i(Tf(s,c,p(a),o))),after:ki(_i(Tf(a,f,p(s),o))),...i}}let l=Math.
max(s.length,a.length);return l>x0?{dst_larger:l,...i}:{before:ki(_i(s)),after:ki(_i(a)),...i}}var Lf=pe(Xa(),1);function lo(e){return(0,Lf.createHash)("sha256").update(e,"latin1").digest("hex")}function Vf(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var k0=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Uf(e,n){let t=[],r=[];for(let[o,,i]of vt(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";d.trim()!==""&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function _0(e,n){
let t=k0.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function S0(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function P0(e,n){let t=e.
indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Hf(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.replace(
/\r?\n$/,"")))}function Bf(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(P0,Hf(e,r).join("")),s=Hf(i,r).map(a=>{let l=a.replace(/\r?\n$/,""),d=_0(
l,o);return d===null?"":d+a.slice(l.length)});return S0(s,r).join("")}var A0=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Si(e){return e===null?"":lo(e)}function Ff(e){return e===null?"":`sha256:${lo(e).slice(0,12)}`}
function pl(e,n){var r;let t=e.stat(n);if(t===null)return null;if(t.type==="link"&&!A0.has(n))throw _(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; \
expected a regular file or nothing; put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw _(`${n} is not a regular file; expect\
ed one or nothing; move it away`);return e.read(n)}function Pi(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Pi(e,t),t]}function zf(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||zf(e,t))}var jf={facet:"persistent",label:e=>e.
path,async observe(e,n){let t=pl(e,n.path);return t===n.text?{before:"",after:""}:{before:Ff(t),after:Ff(n.text)}},async apply(e,n,t){if(n.text!==null)return e.
write(n.path,n.text,n.mode,n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){let t=pl(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{
kind:"file",path:n.path,before:Si(t),after:Si(n.text),splices:vt(n.text||"",t||""),...Uf(t||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{
mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Pi(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(
n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Cf(n.path,pl(e,n.path),n.text,n.secret!==void 0||(r&4)===0||
zf(e,t!=null?t:n.path),n.secret)}};var er="default_hugepagesz",Pn="hugepagesz",Sn="hugepages",qe=[er,Pn,Sn];function Zf(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!I0(wt(e,u),wt(n,u)),o=t(
er)&&r(er);if(t(Sn)&&!t(Pn))return(d=o?null:O0(e,wt(n,[Sn]),t(er)))!=null?d:Wf(e,n,r(...qe)?qe:[]);let i=t(Pn)&&(t(Sn)?r(Pn,Sn):r(Pn)),{kept:s,added:a}=Wf(e,n,[
...o?[er]:[],...i?[Pn,Sn]:[]]),l=e.findIndex(u=>u.key===Pn);return{added:a,kept:o&&!t(Sn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Sn&&(l<0||c<
l)?null:u}):s}}function O0(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Sn),i=c=>{var f;return(f=wt(e.slice(0,e.indexOf(c)),[Pn]).pop())==null?void 0:f.value},
s=(u=wt(e,[er]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=wt(
e,[Pn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function Wf(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:wt(n,t).map(r=>r.token)}}function wt(e,n){return e.filter(
t=>n.includes(t.key))}function I0(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}var Jf=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),R0=new Map([["amd_iommu","off"],["iommu","off"]]),
E0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Gf=1023,M0=34;function uo(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&D0(i);i===M0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function D0(e){return e===32||e>=9&&e<=13||e===160}function j(e){return uo(e).map(([n,t])=>e.slice(n,t))}function P(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return On(t<0?e.slice(n):e.slice(n,t))}function ce(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Xe(e){return Jf.has(On(e))}function Qn(e){return E0.test(On(e))}function fn(e,n){return P(e)===P(n)&&ce(e)===ce(n)&&e.includes("=")===
n.includes("=")}function Ai(e,n){return On(e).toLowerCase()===On(n).toLowerCase()}function N(e){return ce(e).split(",").filter(n=>n!=="")}function et(e){return e.
kind==="huge"?qe:["key"in e?On(e.key):P(e.token)]}function G(e,n){let t=qf(e,e.length);return Yf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}
function In(e,n,t=e.length){let r=qf(e,t);for(let l of n)Yf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=null?
u:null:l}),s=Oi(r.added.map(l=>l.text));for(let l of[...Oi(i),...s]){let{length:d}=ce(l);if(!(P(l)!=="vfio_pci.ids"||d<=Gf||e.includes(l)))throw _(`vfio-pci.ids\
 on the kernel command line would have ${d} characters, and the kernel takes ${Gf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...Oi(i.slice(0,a)),...s,...Oi(i.slice(a)).flatMap(j)],removed:e.filter((l,d)=>i[d]!==l)}}function co(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function qf(e,n){
let t=co(e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function Yf(e,n){switch(n.kind){case"flags":return T0(e,n.key,n.has,n.lacks);case"\
list":return N0(e,n.key,n.items,n.without||[]);case"token":return C0(e,n.token);case"row":return L0(e,n.tokens);case"huge":return V0(e,n.tokens);case"absent":return fo(
Ye(e).filter(t=>t.text!==null&&fn(t.text,n.token)))}}function T0(e,n,t,r){let o=()=>{let a=An(Ye(e),n).flatMap(u=>N(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),
d=u=>a.includes(u)&&(l<0||u===R0.get(On(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of An(t===void 0?Ye(e):e.late,n))
Xf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=An(Ye(e),n),s=i.flatMap(a=>N(a.text||"")).filter(a=>a!==t&&!r.includes(a));fo(i),e.added.push({text:`${n}\
=${[...new Set([t,...s])].join(",")}`})}function N0(e,n,t,r){var f;let o=(f=Jf.get(On(n)))!=null?f:!1;for(let p of An(Ye(e),n))Xf(p,m=>!r.some(b=>Ai(b,m)));let i=An(
Ye(e),n),s=(o?i:i.slice(-1)).flatMap(p=>N(p.text||""));if(t.every(p=>s.some(m=>Ai(m,p))))return;let a=An(e.late,n),l=o?An([...e.early,...e.added],n):i,d=o?a.flatMap(
p=>N(p.text||"")):[],u=[];for(let p of[...l.flatMap(m=>N(m.text||"")),...t.filter(m=>!d.some(b=>Ai(b,m)))])u.some(m=>Ai(m,p))||u.push(p);let c=o?void 0:a[a.length-
1];fo(l),c===void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function C0(e,n){let t=An(Ye(e),P(n));(Qn(P(n))?t:t.slice(-1)).some(
o=>fn(o.text||"",n))||(Qn(P(n))||fo(t),e.added.push({text:n}))}function L0(e,n){let t=i=>n.some(s=>i.text!==null&&fn(i.text,s)),r=()=>{let i=Ye(e).filter(t).map(
a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().findIndex(l=>fn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())
return;let o=n.filter(i=>!Ye(e).some(s=>s.text!==null&&fn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(fo(Ye(e).filter(t)),e.added.push(...n.map(i=>({
text:i}))))}function V0(e,n){var s;let t=Ye(e).filter(a=>a.text!==null&&qe.includes(P(a.text))),{kept:r,added:o}=Zf(t.map(a=>Kf(a.text||"")),n.map(Kf));for(let[
a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=An(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>P(a)==="hugepages")?i.text=[i.text,...o].
join(" "):e.added.push(...o.map(a=>({text:a})))}function Kf(e){return{token:e,key:P(e),value:ce(e)}}function Ye(e){return[...e.early,...e.added,...e.late]}function An(e,n){
return e.filter(t=>t.text!==null&&P(t.text)===On(n))}function fo(e){for(let n of e)n.text=null}function Xf(e,n){let t=N(e.text||""),r=t.filter(n);r.length!==t.length&&
(e.text=r.length===0?null:`${(e.text||"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Oi(e){return e.filter(n=>n!==null)}function On(e){return e.includes("-")?
e.replace(/-/g,"_"):e}var H0=["0300","0302","0380"],U0=["0403","0c03","0c80"],B0={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},F0=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],z0=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,j0=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],W0=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],Qf={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function $t(e){return e!==null&&H0.includes(e)}function ml(e){return e!==null&&U0.includes(e)}function Ii(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function Rn(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function ep(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function np(e,n){let t=B0[e];return t!==void 0&&t.test(n)}function tp(e){return F0.includes(e)}function rp(e){return e!==null&&W0.includes(e)}function op(e,n,t,r){
return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):j0.includes(`${n}:${t}`)||n==="10de"&&z0.test(t)}function pn(e){
var n,t;return e===null?"device":(t=(n=Qf[e])!=null?n:Qf[e.slice(0,2)])!=null?t:"device"}var po="/sys/kernel/iommu_groups",Z0="/sys/class/iommu",sp="/sys/firmware/acpi/tables",G0=["DMAR","IVRS","IORT","VIOT"],K0=/^(.+[-_])?vfio[-_]pci$/,ap=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function En(e){var r,o;let n=ip(e,Z0),t=(o=(r=ip(e,po))==null?void 0:r.filter(i=>q0(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function nr(e){var n;return{...En(e),firmware_table:(n=G0.find(t=>e.real(`${sp}/${t}`)!==null&&(t!=="IORT"||J0(e))))!=null?
n:null}}function J0(e){let n=e.bytes(`${sp}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function tr(e,n,t){let r=e.list(`${po}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function lp(e,n){return/\bdirect$/m.test(e.attr(`${po}/${n}/reserved_regions`)||"")}function V(e){return e!==null&&K0.test(
e)}function mo(e){return e==="pci-stub"||V(e)}function rr(e,n,t=()=>[]){if(n===void 0)return`${e} (${ap.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{
driver:r}=n;if(mo(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!ep(n.class)))return null;let i=t(e);return`${e}\
 (${pn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function q0(e,n){let t=e.list(`${po}/${n}/devices`);return(t.length===0||t.some(
r=>!ap.test(r)))&&!gl(e,n)}function gl(e,n){return e.attr(`${po}/${n}/name`)==="vfio-noiommu"}function ip(e,n){return e.real(n)===null?null:e.list(n)}var dp={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},Y0={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},up=Object.
values(dp).flat();function Ne(e){let n=V(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...Q0(e)])]}function Ri(e){return Ne({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var X0=["modprobe.blacklist","module_blacklist"];function or(e){let[n=[],...t]=e.map(r=>r.filter(o=>X0.
includes(P(o))).flatMap(N).map(me));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function Q0(e){let{class:n,vendor:t}=e;return t===null?[]:Rn(e)?["nvi\
dia"]:$t(n)||t==="1002"&&Ii(n)?dp[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?Y0[t]||[]:[]}var ex=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function cp(e){var t,r;let n=e.toString("hex");return(r=(t=ex.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function fp(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Ei(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Ei)}
function Ei(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Oe(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function pp(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function yl(e,n){let t=new Set(e),r=new Set(e.map(pp));
return n.filter(o=>"file"in o?!t.has(Ei(o.file)):!r.has(o.module.replace(/-/g,"_")))}function mp(e,n){let t=e.map(pp);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function gp(e,n){let t=new Set(e);return n.filter(r=>t.has(Ei(r)))}var ir="/var/lib/vfiokit/images.json",hp=1;function Mi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function yp(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function nx(e){if(!Mi(e)||!Mi(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[yp(e.holds),yp(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function hl(e){return J(e,"image records",()=>tx(e))}function tx(e){let n=new Map,t;try{t=JSON.parse(
e.attr(ir)||"")}catch(r){return n}if(!Mi(t)||t.format!==hp||!Mi(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=nx(o);i!==null&&n.set(r,i)}return n}
function Fe(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function sr(e,n){let t=hl(e).get(n),r=Fe(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function bp(e){let[n,...t]=hl(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function vp(e,n,t){let r={};for(let[o,i]of hl(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:hp,images:r})+`
`}function bl(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Fe(e,o)!==null)]}))]}
function vl(e,n){return J(e,`hash of ${n}`,()=>{let t=Fe(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Vf(t)})}function wp(e,n){let t={};for(let r of bl(e,n))t[r]=vl(e,r);return t}var $p=new Map;function xp(e,n){let t=Fe(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function wl(e,n,t){$p.set(xp(e,n),t)}function $l(e,n){var t;return(t=$p.get(xp(e,n)))!=null?t:null}function ar(e,n){let t=yl(n,e.holds).map(Oe);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=gp(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function kp(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function xl(e,n){let t=Fe(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=sr(e,n.path);for(let o of bl(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==vl(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Di(e,n){var a;let t=$l(
e,n.path),r=sr(e,n.path),o=t===null?[]:yl(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Oe):r===null?null:n.holds.map(Oe).filter(l=>r.holds.includes(
l));return{why:(a=xl(e,n))!=null?a:t!==null?ar(n,t):null,holds:i}}function _p(e,n){let t=sr(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Oe(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var rx=1.3,ox=/^init(rd|ramfs)/;function ix(e){return e.replace(/\/[^/]*$/,"")||"/"}function sx(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Ti(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Sp({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function Ni(e,n,t){let r=$l(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=fp(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new S("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Sp(i)})`);return wl(e,t,s),s}async function Pp(e,n){var l;let t=ix(n.path),
r=e.list(t).filter(d=>ox.test(d)).map(d=>{var u,c;return(c=(u=Fe(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*rx/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function Ap(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new S("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Sp(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function ax(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Op(e,n,t){let r=Fe(e,n.path);r===null||t===null||ar(n,t)!==null||(wl(e,n.path,t),await e.write(ir,vp(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:wp(e,n.inputs),holds:n.holds.map(Oe),lacks:[...n.lacks||[],...mp(t,up).map(o=>Oe({module:o}))]}),384))}async function lx(e,n){let t=Fe(
e,n.path),r=Ti(e,n);await Ap(e,r);let o=Fe(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new S("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${ax(e)}`);await Op(e,n,await Ni(e,n.tool,n.path))}async function dx(e,n){
var s,a,l;let t=sx(n.path),r=["dracut","--force",t,n.kernel],o=Ti(e,n),i=d=>new S("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Ap(e,r,o),((a=(s=Fe(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(cp(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await Ni(e,n.tool,t),u=d===null?null:ar(n,
d);if(u!==null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await Op(e,n,d)}catch(d){throw e.remove(t),d}}function Ip(e,n){return n.tool==="dracu\
t"?dx(e,n):lx(e,n)}var Rp={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function ux(e,n,t){let r=kp(n,t);if(r!==null)return`${r} changes`;let o=xl(e,n);if(o!==null||
_p(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await Ni(e,n.tool,n.path);return i===null?null:ar(n,i)}catch(i){if(i instanceof
S)return i.message;throw i}}var Ep={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Oe)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await ux(e,n,t);return o!==null&&e.runnable(Rp[n.tool]).ok&&await Pp(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:Ip,pending(e,n){
return e.runnable(Rp[n.tool]).ok?null:Ti(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var cx=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],fx=7,px=195;function Mp(e,n){var o;let t=new Map;Dp(e,`/sys/bus/pci/devices/${n.address}`,
fx,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${px}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),V(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function Dp(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!cx.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&Dp(e,l,t-1,r)}}var mx="pid:[4026531836]",gx={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function lr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function go(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of Mp(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of lr(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...Cp(e,i)})}return o}function Ci(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function Tp(e){
return lr(e).flatMap(n=>{let t=gx[Np(e,n)];return t===void 0?[]:[Cp(e,n).who.replace(/^\S+/,t)]})}function yo(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==mx?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function kl(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function Np(e,n){return e.attr(`/proc/${n}/comm`)||""}function Cp(e,n){let{unit:t,within:r}=_l(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Np(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var yx=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function _l(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of yx){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var nt="/sys/class/block",hx=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function tt(e){return(e||"").split("/").filter(n=>hx.test(n))}function Lp(e,n){return Sl(
e,e.real(`${nt}/${n}`),new Set)}function Vp(e,n){return Sl(e,e.real(`/sys/dev/block/${n}`),new Set)}function ho(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${nt}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(nt).
find(a=>a.startsWith("dm-")&&e.attr(`${nt}/${a}/dm/name`)===o))!=null?s:null}function Hp(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Up(e,n){let t=e.list(nt).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${nt}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function Sl(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=wx(n),o=tt(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:$x(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...bx(e,i)],a=vx(e,i);return[...s.map(l=>Sl(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function bx(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(nt).filter(a=>s.test(a)).map(a=>`${nt}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function vx(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function wx(e){return e.slice(e.lastIndexOf(
"/")+1)}function $x(e){return e.slice(0,e.lastIndexOf("/"))}var xx=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],kx="/var/lib/nova/";function Li(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(Sx).filter(t=>t!==null)}function Bp(e){let n=new Set(xx.map(t=>Al(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(kx))}function Al(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Fp(e){return(e.attr("/proc/s\
waps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:Pl(n),type:t})).filter(n=>n.path!=="")}function vo(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=Up(e,o.split("/")[0]||"");return a===null?null:bo(e,a)}if(t==="btrfs")return bo(e,Hp(e,ho(e,o)));if(!r.startsWith("0:"))return Vp(e,r);let i=o.split(
":").map(a=>ho(e,a)).filter(a=>a!==null);if(i.length>0)return bo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?_x(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function bo(e,n){return n.map(t=>Lp(e,t)).reduce((t,r)=>[...t,...r],[])}function _x({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Sx(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Pl(o),type:i,number:r,
source:Pl(s),options:a}}function Pl(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Il="/sys/bus/pci/devices",Rl="pci",El=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Px=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Ax=6;
function Zp(e){let n=Px.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Gp(e){let n=El.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function K(e){
return e.list(Il).length>0}function D(e){return J(e,Rl,()=>e.list(Il).filter(n=>El.test(n)).map(n=>Ix(e,n)))}function Vi(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function wo(e,n){return e.filter(t=>t.id===n)}function $o(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var Ox={get vendor(){return ur(this,"vendor",4)},get device(){return ur(this,"device",4)},get id(){
return Wp(this.vendor,this.device)},get subsystem(){return Wp(ur(this,"subsystem_vendor",4),ur(this,"subsystem_device",4))},get class(){let e=ur(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return ur(this,"revision",2)},get driver(){return Ol(this,"driver")},get module(){return fr(this,"module",()=>this.
driver===null?null:Jp(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Jn(this.host).has(this.address))return null;
let e=cr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ol(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=jp(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=jp(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return dr(this,"numa_node")},get bootVga(){return dr(this,"boot_vga")},get physfn(){return Ol(this,"physfn")},get totalVfs(){return dr(this,"sriov_to\
talvfs")},get numVfs(){return dr(this,"sriov_numvfs")},get modalias(){return cr(this,"modalias")},get resetMethods(){let e=cr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=cr(this,"resource");return e===null?null:Rx(e)},get linkWidth(){return dr(this,"current_link_width")},
get maxLinkWidth(){let e=dr(this,"max_link_width");return e===255?null:e},get upstream(){return fr(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>El.test(e)))},get consumers(){return zp(this,"consumer")},get suppliers(){return zp(this,"supplier")},get mdevs(){return Kp(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Ix(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Il}/${n}`,kept:new Map};return Object.assign(Object.create(Ox),t)}function fr({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function cr(e,n){return fr(e,n,()=>e.host.attr(`${e.base}/${n}`))}function dr(e,n){let t=cr(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function ur(e,n,t){let r=cr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function Ol(e,n){return fr(e,`${n}@`,()=>Jp(e.host.link(`${e.base}/${n}`)))}function Kp(e){return fr(e,"/",()=>e.host.list(e.base))}function zp(e,n){return Kp(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function jp(e){return fr(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function Wp(e,n){return e===null||n===null?null:`${e}:${n}`}function Jp(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Rx(e){
return e.split(`
`).slice(0,Ax).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var qp="/sys/class/net",Ex=1,Mx=512;function Qp(e){return[...new Set(tm(e).filter(n=>n.bits===0).map(n=>n.via))]}function Ui(e,n){var o,i;let t=Nx(n);return t===
null?null:(i=(o=tm(e).filter(s=>s.to.length===t.length&&Dl(t).startsWith(Dl(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function em(e,n){let t=Ml(e,n,new Set);return t.length>0?t:Ml(e,"ovs-system",new Set([n]))}function nm(e){let n=Dx(e);return[...n===null?[]:
[n],...Tx(e,22)]}function Ml(e,n,t){if(t.has(n))return[];t.add(n);let r=tt(e.real(`${qp}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${qp}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Ml(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function tm(e){let n=Hi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Yp(
r)).map(([r="",o="",,,,,,i=""])=>({to:rm(o),bits:Dl(i).replace(/0/g,"").length,via:r})),t=Hi(e,"/proc/net/ipv6_route").filter(r=>Yp(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function Yp(e){let n=parseInt(e,16);return(n&Ex)!==0&&(n&Mx)===0}function Dx(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function Tx(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...Hi(e,"/proc/net/tcp"),...Hi(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Xp(o),local:Xp(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function Hi(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function Xp(e){var r;let n=rm(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function rm(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Dl(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function Nx(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function Bi(e){let n=new Map;function t(o,i){for(let s of Vx(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of em(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Cx(e)){i===null&&t(Hx(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(Ui(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Qp(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of nm(
e))for(let s of new Set([Ui(e,o),Ui(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function xt(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Cx(e){let n=Li(e),t=Fp(e).map(r=>{let o=r.type==="fil\
e"?null:ho(e,r.path),i=r.type==="file"?Al(n,r.path):null;return{what:"swap",leaves:o!==null?bo(e,[o]):Lx(e,n.filter(s=>s.at===i))}});return[...Bp(n).map(r=>({what:r.
at,leaves:vo(e,r)})),...t]}function Lx(e,n){return n.map(r=>vo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Vx(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Hx(e){return D(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var Ux=[(e,{address:n})=>{let t=Bi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${xt(t)}`},(e,{address:n})=>{let t=Jn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?go(e,[n]):[];
return r.length===0?null:Ci(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function om(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of Ux){let i=o(e,r,t);if(i!==null)return i}return null}var im=60,sm={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function kt(e){return`/sys/bus/pci/devices/${e}`}function Qe(e,n){
let t=e.link(`${kt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function ko(e,n){if(Qe(e,n)===null&&Jn(e).has(n))return null;let t=e.attr(`${kt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var am={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function xo(e,n,t,r,o){try{await e.writeAttribute(r,o,im)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Bx(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${im} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new S("E_APPLY",`${n} could not be ${am[t]}: ${l}`,{cause:i})}}function Bx(e,n){var r;let t=(r=
sm[`${e} ${n}`])!=null?r:sm[n];return t===void 0?"":` (${t})`}async function Tl(e,n,t){let{address:r}=n,o=u=>{let c=t?om(e,r,u):null;if(c!==null)throw new S("E_\
RACED",`${r} was not ${am[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,f)=>(o(u),xo(e,r,u,c,f));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new S("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=Qe(e,r),l=e.attr(`${kt(r)}/driver_override`)!==null;if(l&&ko(e,r)!==n.override&&await i("driver_override",
`${kt(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&V(a)&&await Fx(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Qe(e,r)!==n.
driver&&(l||!V(n.driver)?await i("bind",`${s}/bind`,r):await zx(e,n,s));let d=Qe(e,r);if(d!==n.driver)throw new S("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Fx(e,{address:n,forget:t=""},r){try{await xo(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
S)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function zx(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${kt(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await xo(e,n,"new_id",`${t}/new_id`,r),Qe(e,n)===null&&await xo(e,n,"bind",`${t}/bind`,n),await xo(e,n,"remove_id",`${t}/remove_id`,r)}function Nl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function jx(e,n,t){return n===e.driver&&(t===e.override||t===null&&V(n))}async function Wx(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Nl(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new S("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Qe(e,a.address)!==a.driver||ko(e,a.address)!==a.override)&&await Tl(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
S))throw d;let u=Qe(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var lm={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Qe(e,n.address),ko(e,n.address)],o=Nl(n.driver,n.
override);return{before:jx(n,t,r)?o:Nl(t,r),after:o}},apply:(e,n)=>Tl(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Qe(e,n);return[
`echo ${r||""} > ${kt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Qe(e,n.address),override:ko(e,n.address)}),rollBack:Wx,touches:()=>[]};var Zx={intel:"intel_iommu",amd:"amd_iommu",arm:null},_o=["intel_iommu","amd_iommu","iommu"],Gx=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function zi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Zx[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Kx(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],..._t(r)]}function Kx(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function _t(e){let n=e.filter(r=>qe.includes(P(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=P(r);return Xe(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:Qn(s)?i.findIndex(a=>P(a)===s)===o?[Jx(s,i.filter(a=>P(a)===s))]:
[]:!_o.includes(s)||ce(r)===""?[{kind:"token",token:r}]:N(r).map(a=>({kind:"flags",key:s,has:a,lacks:Cl(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Jx(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>fn(t,o)))}}function dm(e){let{tokens:n}=In([],e),t=e.find(r=>!G(n,r));return t===
void 0?null:n.filter(r=>et(t).includes(P(r))).join(" ")}function pr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function St(e){let n=P(e);return Xe(n)?{kind:"\
list",key:n,items:[],without:N(e)}:_o.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function ji(e,n){let t=n.flatMap(Fi);return e.flatMap(
Fi).filter(r=>!t.some(o=>fn(o,r)))}function Fi(e){let n=Xe(P(e))||_o.includes(P(e))?N(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function mn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:pr(n))}function Cl(e){return Gx.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var um=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,qx=/^linux(16|efi)?$/,Yx=/^initrd(16|efi)?$/,Xx=/^(|\d\d_linux(_zfs|_xen)?)$/;function Qx(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){um.lastIndex=a;let[l=""]=um.exec(e)||[];if(l!==
""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=ek(e,a);if(u<0)throw new Error(`a ${d} is ne\
ver closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")r=(r||"")+e.charAt(++a);else if(d==="#"&&r===null){
let[u=""]=e.slice(a).split(`
`,1),[,c,f=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?f:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function ek(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function nk(e){let n=e.findIndex(t=>t==="$menuentry_id_option"||t==="--id");return n<0?"":e[n+1]||
""}var Wi;function Mn(e){return(Wi===void 0||Wi.text!==e)&&(Wi={text:e,config:tk(e)}),Wi.config}function tk(e){var f,p,m,b;let n=[],t=null;try{n=Qx(e)}catch(y){
t=y instanceof Error?y.message:String(y)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:y,section:h}of n){let[g=""]=y;if(y[y.length-1]==="{")o.push({name:g,title:y[1]||
"",id:nk(y)}),a=null;else if(g==="}"){let v=o.pop();if(v===void 0)t=t!=null?t:"a } closes nothing";else if(v.name==="menuentry"){a=a!=null?a:{kernel:"",args:[],
initrds:[]};let w=/recovery/i.test(v.title+v.id)||a.args.includes("single");r.push({...a,title:v.title,id:v.id,recovery:w,section:h,within:o.filter($=>$.name===
"submenu").map($=>$.title)}),a=null}}else qx.test(g)?a={kernel:y[1]||"",args:y.slice(2).map(rk),initrds:[]}:Yx.test(g)?a==null||a.initrds.push(...y.slice(1)):g===
"if"?i++:g==="fi"?i--:g==="set"&&(y[1]||"").startsWith("kernelopts=")&&(s=(y[1]||"").slice(11))}o.length>0&&(t=t!=null?t:`the block of ${(p=(f=o[0])==null?void 0:
f.name)!=null?p:""} ${JSON.stringify((b=(m=o[0])==null?void 0:m.title)!=null?b:"")} is never closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");
let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:y})=>y[0]==="configfile"||y[0]==="source"),u=n.some(({words:y})=>y.length===1&&y[0]==="blscfg"),c=d&&
!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}function rk(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>
0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Ll({section:e,kernel:n}){return Xx.test(e)&&n!==""}function ok(e){return e.entries.filter(n=>!n.recovery&&
Ll(n))}function cm(e,n){let t=Mn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=ok(t);if(r.length===0)return"it has no entry for Linux";
for(let o of r){let i=j(o.args.join(" ")),s=n.find(l=>!G(i,l));if(s===void 0)continue;let a=mn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`la\
cks ${a.join(" ")}`:"still has what is to go"}`}return null}var fm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":cm(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new S("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function ik(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var pm={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:ik(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new S(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Vl="vfiokit-reboot",mm=`/run/systemd/transient/${Vl}.timer`,gm="/run/systemd/shutdown/scheduled",sk=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function ym(e){return e.stat(mm)!==null||e.attr(gm)===null}function Hl(e){return ym(e)?`systemctl stop ${Vl}.timer`:"shutdown -c"}function hm(e,n){return ym(
e)?`${n} s`:`${bm(n)} min`}function bm(e){return Math.ceil(e/60)}function So(e){return e.stat(mm)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
gm)||"")}function vm(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Vl}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=sk.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${bm(n)}`,r]]}var wm="a reboot is scheduled",$m="/etc/molly-guard/run.d",ak=["10-print-message","30-query-hostname"];function lk(e){return e.list($m).filter(n=>/^[\w-]+$/.test(
n)&&!ak.includes(n)).flatMap(n=>{let t=e.real(`${$m}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function dk(e){for(let n of lk(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var xm={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:So(e)?wm:"",after:wm}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await dk(e);let r=[];for(let o of vm(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new S("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var uk={file:jf,grubConfig:fm,bootImage:Ep,kmod:pm,driver:lm,reboot:xm};function Pt(e){return uk[e.kind]}var Ki=require("fs"),Ul=`${ge}/lock`;function _m(){try{return Ki.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Zi(e){
var n,t;try{let r=Ki.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function Gi(e){try{return Ki.readlinkSync(`/proc/${e}`)}catch(n){return""}}var ck="pid:[4026531836]";function fk({pid:e,ns:n,started:t,
boot_id:r}){if(r!==_m())return!1;let o=Gi("self/ns/pid");return!n||n===o?Zi(e)===t:o!==ck||Ki.readdirSync("/proc").some(i=>Zi(i)===t&&["",n].includes(Gi(`${i}/n\
s/pid`)))}function Sm(e){try{let n=JSON.parse(e);return fk(n)?n:null}catch(n){return null}}function Pm(e){let n=e.read(Ul);return n===null?null:Sm(n)}function pk(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Am(e){return new S("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${pk(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function mk(e){return new Promise(n=>{setTimeout(
n,e)})}async function Ji(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await mk(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Bl(e,n,t){return Ji(n,()=>{let r=Pm(e);return r===null?null:Am(r)},
t)}async function Om(e,n,t,r){let o={pid:Number(Gi("self"))||process.pid,ns:Gi("self/ns/pid"),started:Zi("self")||"",boot_id:_m(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Bl(e,r);let i=JSON.stringify(o)+`
`;return await Ji(r,()=>{var s;return Fl(e,Ul,i)?null:Am((s=Pm(e))!=null?s:o)}),gk(e,i),()=>e.remove(Ul)}function Fl(e,n,t){if(e.createExclusive(n,t))return!0;if(km(
e,n))return!1;let r=`${n}.removing`;if(!Fl(e,r,t))return!1;try{km(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function km(e,n){let t=e.read(
n);return t===null||Sm(t)!==null}function gk(e,n){for(let t of e.list(ge)){let r=`${ge}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?Zi(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&Fl(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof S))throw i}}}var yk=20;async function Wl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Pt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function Em(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Pt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function hk(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Rm.randomBytes)(3).toString("hex")}`}function zl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function bk(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing to do here":`${r?
"would change":"changed"} ${zl(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${zl(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.length===0?"":`\
; a reboot is required: ${zl(s)}`}`}function Po({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Tc({root:e,live:n,
bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function jl(e,n,t,r){var u,c,f;let o=n.report(e),{changes:i,run:s}=t,a=[...n.pending||
[],...t.pending],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(u=l.node)!=null?u:"partial"};return{changed:i.length>
0,msg:d===void 0?(f=o.msg)!=null?f:bk(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function Mm({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function vk(e,n,t){var r;try{return jl(e,n,t,!1)}catch(o){return jl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:Qa(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function wk(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Pt(u).rollBack===void 0?[]:[[u,Pt(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let f=Pt(u);try{let p=async(h=e)=>{let g=await f.observe(h,u,i),v=g.before!==g.after;if(v&&g.before!==c.before&&f.facet!==
"derived")throw new S("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${g.before||"absent"}; somebody else is at work on this \
node; run this again`);return v},m=Po(e),b=await p(m),y=(l=a.get(u))!=null?l:b?f.inverse(m,u):void 0;b&&((d=o.progress)==null||d.call(o,c.label)),y!==void 0&&(s.
push([u,y]),await(t==null?void 0:t.entry(y))),b&&await f.apply(e,u,p)}catch(p){throw p instanceof S?await $k(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.
touches(u))i.add(p)}}async function $k(e,n,t,r){let o=Pt(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===
t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new S(
r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}
function xk(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof S)return r;throw o}}async function kk(e,n){let{todo:t}=await Wl(e,n.steps.
map(Sk));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new S("E_DRIFT",`don\
e, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var _k=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Dm(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&_k.test(e.path)}function Tm(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Dm(i)))&&((o=n.guard)==null||o.call(n,e))}function Sk(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Pk(e,n){
let t=e.list(`${ge}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-yk)))e.remove(`${ge}/runs/${r}`)}function Ak(e){if(e.stat(Je)===null){for(let n of e.
list(`${ge}/runs`))e.remove(`${ge}/runs/${n}`);e.removeEmptyDir(`${ge}/runs`),e.remove(ir)}}async function Nm(e,n,t,r){var c;r.check||await Bl(e,r.wait,r.progress);
let o=Po(e),i=n.plan(o,t),s=await Wl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Tm(o,i,s),r.check||a){let f=r.diff?Em(o,s.todo):void 0;return Mm(n,jl(
o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=hk(),d=Pi(e,ge),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await Om(
e,n.name,l,r.wait);try{return await Cm(e,n,t,r,{run:l,made:d,empty:u})}finally{Im(f)}}finally{Im(()=>{if(e.stat(Je)===null)for(let f of[ge,...u])e.removeEmptyDir(
f)})}}function Im(e){try{e()}catch(n){if(!(n instanceof S))throw n}}async function Cm(e,n,t,r,o,i=!0){var w,$,x;let{run:s,made:a,empty:l}=o;Lm(e);let d=Po(e),u=n.
plan(d,t),{todo:c,pending:f}=await Wl(d,u.steps);if(Tm(d,u,{todo:c,pending:f}),i&&c.some(({step:k})=>Dm(k))&&to(e)!==null)return await Ji(r.wait,()=>to(e),r.progress),
Cm(e,n,t,r,o,!1);let p=r.diff?Em(d,c):void 0,m=u.report(d).bootable,b=[],y,h=null;try{u.undoes===void 0&&c.some(({change:O})=>O.facet!=="pending")&&(h=await Ok(
e,n.name,u,{run:s,dirs:a,version:r.version})),await wk(e,c,h,b,r),(w=r.progress)==null||w.call(r,"looking again");let k=Po(e);await kk(k,xk(k,n,t,u));let T=u.report(
k),E=((($=T.bootable)==null?void 0:$.reasons)||[]).filter(O=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(O))===!1);if(E.length>0)throw new S(
"E_DRIFT",`this node would no longer boot as it did: ${E.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(h==null?void 0:
h.done()),l.push(...u.emptyDirs||[]);for(let O of u.emptyDirs||[])e.removeEmptyDir(O);u.undoes!==void 0&&T.fail===void 0&&await fl(e,u.undoes),u.undoes!==void 0&&
Ak(e)}catch(k){y=Qa(k),u.undoes===void 0&&b.length===0&&await Ik(e,s,y)&&(h=null)}let g=b.length>0||h!==null,v=Mm(n,vk(Po(e),u,{changes:b,pending:f,diff:p,...h===
null?{}:{run:s},...y===void 0?{}:{error:{stop:y,node:(x=y.node)!=null?x:g?"partial":"untouched"}}}));return g&&r.render!==void 0&&await Rk(e,s,r.render(v)),v}function Lm(e){
let n=Q(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,Je,ir])){let r=rl(t);e.stat(
r)!==null&&e.remove(r)}}function Ok(e,n,t,r){return Af(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",
image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.claims||[],released:t.released||[],devices:t.devices||[]})}async function Ik(e,n,t){
var r;try{let o=(r=Q(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Si(e.read(o.path))!==o.before)return!1;
Lm(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(i=>e.stat(i)!==null))return!1}return await fl(e,new Set([n])),!0}catch(o){if(!(o instanceof
S))throw o;return!1}}async function Rk(e,n,t){try{if(e.stat(Je)===null)return;await e.write(`${ge}/runs/${n}.json`,t,384),Pk(e,`${n}.json`)}catch(r){if(!(r instanceof
S))throw r}}var B=require("fs"),Zl=16<<20,Ek=40,Mk=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Dk=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Ao(e){return e instanceof Error&&"code"in e?String(e.code):""}function qi(e){let n=Ao(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var mr=Buffer.allocUnsafe(4096);function Vm(e){let n="",t=0;for(;;){let r=B.readSync(e,mr,t,mr.length-t,null);if(r===0)return n+mr.toString("latin1",0,t);if(t+=
r,!(t<mr.length)){if(n+=mr.toString("latin1"),n.length>Zl)throw new Error("too large");t=0}}}function Yi(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Gl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Yi(i===void 0?n:n.slice(o)),a=i===void 0?[]:Yi(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{B.lstatSync(f).isSymbolicLink()&&(c=B.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>Ek)return null;c.startsWith("/")&&(a=[]),s.unshift(...Yi(c))}return"/"+a.join("/")}function Tk(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Gl(e,r,!0);o!==null&&B.existsSync(e+o)&&t.set(r,o)}function Hm(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(g,v){if(n==="")return g;Tk(n,g,r);let w=Gl(n,g,v,r);return w===null?null:n+w}function i(g){let v=o(g,!0);if(v===
null||!B.existsSync(v))return null;try{return n===""?B.realpathSync.native(v):(B.lstatSync(v),v.slice(n.length))}catch(w){return null}}function s(g){let v=o(g,!1);
if(v===null)return null;let w;try{w=B.lstatSync(v)}catch(Ae){if(qi(Ae))return null;throw new S("E_APPLY",`${g} could not be looked at: ${Ao(Ae)}; run as root or\
 give this user access`,{cause:Ae})}let $=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:x,mtimeMs:k,ino:T,dev:E,uid:O,gid:I}=w;
return{type:$,size:x,mtimeMs:k,ino:T,dev:E,uid:O,gid:I,mode:w.mode&4095}}function a(g){let v=o(g,!0);if(v===null)return null;let w;try{w=B.openSync(v,B.constants.
O_RDONLY|B.constants.O_NONBLOCK)}catch($){if(qi($))return null;throw new S("E_APPLY",`${g} could not be read: ${Ao($)}; run as root or give this user access`,{cause:$})}
try{let $=B.fstatSync(w);if(!$.isFile())throw new S("E_HOST",`${g} is not a regular file, as it should be; move it out of the way`);if($.size>Zl)throw new S("E_\
HOST",`${g} has ${$.size} bytes, more than the ${Zl} that such a file may have; look at what it is`);return $.size<mr.length?Vm(w):B.readFileSync(w,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${g} could not be read: ${Ao($)}`,{cause:$})}finally{B.closeSync(w)}}function l(g,v,w){let $=o(g,!0);if($===null)return null;
try{let x=B.openSync($,B.constants.O_RDONLY|B.constants.O_NONBLOCK);try{let k=Buffer.alloc(w);return k.slice(0,B.readSync(x,k,0,w,v))}finally{B.closeSync(x)}}catch(x){
return null}}function d(g){let v=o(g,!0);if(v===null||!B.existsSync(v))return null;try{let w=B.openSync(v,B.constants.O_RDONLY|B.constants.O_NONBLOCK);try{return Vm(
w).trimEnd()}finally{B.closeSync(w)}}catch(w){return null}}function u(g){let v=o(g,!0);if(v===null)return[];if(!B.existsSync(v))return[];try{return B.readdirSync(
v).sort()}catch(w){return[]}}function c(g){let v=o(g,!1);if(v===null)return null;try{return B.readlinkSync(v)}catch(w){return null}}function f(g){let v=o(g,!0);
if(v===null)return null;try{let{rdev:w}=B.statSync(v);return w===0?null:`${w>>>8&4095}:${w&255|w>>>12&1048320}`}catch(w){return null}}function p(g){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(g.startsWith("/")?i(g)!==null:Mk.some(w=>i(`${w}/${g}`)!==null))?
Dk.has(g.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${g} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${g} is not in ${n}`}}async function m(g,v){return t!==
void 0?t.run(g,v):no(n===""?g:["chroot",n,...g],v)}function b(g,v=!0){r.clear();let w=Gl(n,g,v),$=w===null?null:n+w;if($===null)throw new S("E_REFUSED",`${g} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function y(g,v){n!==""||t!==void 0||!B.existsSync("/sys/fs/selinux/enforce")||await no(
v===null?["restorecon","-F",g]:["chcon",`--reference=${v}`,g])}function h(g,v,w){if(w instanceof S)return w;let $=Ao(w),x=$==="EPERM"&&process.geteuid()===0?"lo\
ok at it with lsattr and clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"\
mount it read-write":"see the error and run again";return new S("E_APPLY",`${g} could not be ${v}: ${$===""?String(w):$}; ${x}`,{cause:w})}return{root:n===""?"/":
n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:f,runnable:p,run:m,ask:m,async write(g,v,w,$,x){try{await lf(b(g),Buffer.from(
v,"latin1"),{mode:w!=null?w:420,owner:$,label:y,last:x})}catch(k){throw h(g,"written",k)}},createExclusive(g,v){let w=b(g);try{return cf(w,v)}catch($){throw h(g,
"created",$)}},remove(g){try{uf(b(g,!1))}catch(v){if(!qi(v))throw h(g,"removed",v)}},rename(g,v){try{B.renameSync(b(g,!1),b(v,!1))}catch(w){if(!qi(w))throw h(g,
"renamed",w)}},removeEmptyDir(g){try{B.rmdirSync(b(g))}catch(v){}},async replace(g,v){try{await df(b(g),b(v),y)}catch(w){throw h(v,"replaced",w)}},async writeAttribute(g,v,w){
if(t!==void 0)return t.writeAttribute(g,v);let{code:$,left:x}=await tf(b(g),v,w);if($!==void 0)throw Object.assign(new Error(`${g}: ${$}`),{code:$,...x===void 0?
{}:{left:x}})}}}var Jl=require("fs");var Nk=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ck=/^[ -~]*$/;function Um(e){if(Ck.
test(e))return;let n=Nk.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Oo(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Kl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Lk(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Lk(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Vk=4*1024*1024;function Bm(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ve(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Jl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Bm(2)}return!0}var Yl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Fm(e){return new Yl(e)}function zm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Xi(){return{}}function jm(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Xl(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var ql;function Ql(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&ql!==e._zod){ql=void 0;return}ql=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Wm;var ed={value:void 0,enumerable:!1};function Pe(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{ed.value=new i(f);try{Object.defineProperty(c,"_zod",ed)}finally{ed.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let p=f._zod.deferred;if(p){for(let m of p)
m();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Zm;(Zm=(Wm=globalThis).__zod_globalConfig)!=null||(Wm.__zod_globalConfig={});var nd=globalThis.__zod_globalConfig;function td(e){return e&&Object.assign(nd,
e),nd}var rd={value:void 0,enumerable:!1},HD=new WeakSet([Object.prototype,Error.prototype]),Km=(e,n)=>{e.name="$ZodError",rd.value=n,Object.defineProperty(e,"issues",
rd),rd.value=void 0},UD=Pe("$ZodError",Km),Jm=Pe("$ZodError",Km,void 0,{Parent:Error});var Uk=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Bk(e,i.issues,o):{success:!0,data:i.value}},Qi=Uk(
Jm);function Bk(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Xl(o,t,td()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var qm={major:4,minor:6,patch:7};var gr=Pe("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=qm,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Ym=Pe("$ZodNever",(e,n)=>{gr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function zk(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...jm(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function jk(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Wk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type;for(let c in n)
if(!l.has(c)){if(c==="__proto__"){u==="never"&&a.push(c);continue}if(u==="never"){a.push(c);continue}}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),t}var Xm=Pe("$ZodObject",(e,n)=>{gr.init(e,n);let t=Fm(()=>jk(n)),r=zm,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.
value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__pr\
oto__")continue;let f=u[c],p=f._zod.optin,m=f._zod.optout,b=f._zod.run({value:l[c],issues:[]},a);zk(b,s,c,l,p,m)}return o?Wk(d,l,s,a,t.value,e):d.length?Promise.
all(d).then(()=>s):s}});var Qm=Pe("$ZodTransform",(e,n)=>{gr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var eg=Pe("$ZodPipe",(e,n)=>{gr.init(e,n),Ql(e,"optin",t=>t.def.in._zod.optin),Ql(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return Zk(o,n.out,r)}});function Zk(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function ng(e,n){return new e({type:"never",...Xi(n)})}var es=Pe("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");gr.init(e,n),e.def=n,e.type=n.type});var Kk=Pe("ZodMiniNever",(e,n)=>{Ym.init(e,n),es.init(e,n)});function Jk(e){return ng(Kk,e)}var qk=Pe("ZodMiniObject",(e,n)=>{Xm.init(e,n),es.init(e,n)});function tg(e,n){return new qk({type:"object",shape:e,catchall:Jk(),...Xi(n)})}var Yk=Pe("ZodMiniTransform",(e,n)=>{Qm.init(e,n),es.init(e,n)});function ns(e){return new Yk({type:"transform",transform:e})}var Xk=Pe("ZodMiniPipe",(e,n)=>{eg.init(e,n),es.init(e,n)});function rg(e,n){return new Xk({type:"pipe",in:e,out:n})}var Qk=["true","yes","on","y","t","1"],e_=["false","no","off","n","f","0"];function od(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Qk.
includes(n)?!0:e_.includes(n)?!1:void 0}function rs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function ig(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function id(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ts(e,n="",t=""){var r;if(typeof e=="stri\
ng")og(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ts(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=rs(e))!=null?r:{}))og(o,n===""?"a key":`a ke\
y of ${n}`,t),ts(i,n===""?o:`${n}.${o}`,t||o)}function og(e,n,t){let r=Um(e);if(r!==void 0)throw M(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var n_={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function sd(e){return{type:n_[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function sg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=sd(r);return{type:"object",properties:n,additionalProperties:!1}}var t_=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Y(e){return Nn("bool",e,"true or false",od,{})}function At(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Nn("int",e,`a whole number${r}`,i=>ig(i,n,t),o)}function Dn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Nn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function ag(e){return Nn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,id,{pattern:"^/",examples:[e.example]})}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>od(i)===r):[];return o.length===1?o[0]:void 0};return{...Nn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Nn("list",n,o,t,{items:sd(e)}),s=a=>ns((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===
null||u===""?void 0:Qi(a,u);if((f==null?void 0:f.success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push({...lg(
u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):l);return{...i,schema:()=>ad(i.schema(),s(e.schema()))}}function os(e,n){let t=Nn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,rs,sg(e));return{...t,unset:fg(e),schema:()=>ad(t.schema(),cg(e,e))}}function gn(e){return ug(Tn(dg("a PCI id","10\
de:20b7",Zp),e))}function ze(e){return ug(Tn(dg("a PCI address","0000:41:00.0",Gp),e))}var oL={check:Y({describe:"Say what would change and write nothing.",default:!1}),
diff:Y({describe:"Show the changes of files as before and after.",default:!1}),root:Nn("str",{describe:"Work on the tree below this directory, as on an image.",
default:"/"},"an absolute path without ..",id,{pattern:"^/"}),wait:At({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};
function yr(e,n){var f,p;let t=rs(n);if(t===void 0)throw M("",`the parameters are ${Oo(n)}, expected a JSON object such as {"check": true}`);ts(t);let r=fg(e);if(Object.
keys(t).every(m=>t[m]===void 0))return r;let o=Qi(cg(e,t),t);if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,
l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw M(String(a),`${l} ${(f=i==null?
void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((p=e[l])==null?void 0:p.json.properties)).sort(),c=Kl(d,u);throw M(
l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function lg(e,n,t=""){
return{code:"custom",input:e,message:`is ${Oo(e)}, expected ${n}${t}`}}function Nn(e,n,t,r,o){let i=()=>ns((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;
let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(lg(l,t,c?t_:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,
json:o,unset:a,...a===void 0?{}:{default:a}}}function dg(e,n,t){let r=o=>typeof o=="string"&&t(o)||void 0;return Nn("str",{describe:e},`${e} such as "${n}"`,r,{
examples:[n]})}function ug(e){let n=()=>ns(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(t)]);return{...e,schema:()=>ad(e.schema(),n())}}function ad(e,n){
return rg(e,n)}function cg(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return tg(t)}function fg(e){let n={};for(let[t,{unset:r}]of Object.
entries(e))r!==void 0&&(n[t]=r);return n}var pg="0.1.0";var r_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),mg=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,o_=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
i_=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,s_=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Ie="[0-9a-f]";function gg(e){let n=new Map,t=(p,m)=>b=>{var v;let y=`${p} ${b.toLowerCase()}`,h=[...n.keys()].filter(w=>w.startsWith(p)).length+1,g=(v=n.get(y))!=
null?v:m(h);return n.set(y,g),g},r=t("uuid",p=>`00000000-0000-4000-8000-${ld(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>ld(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${ld(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!s_.test(p)&&!mg.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${Ie}{8}(-${Ie}{4}){3}-${Ie}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,b,y)=>b+o(y)).replace(new RegExp(
`(?<![0-9a-f])${Ie}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Ie}{2}([:-])(${Ie}{2}\\1){4}${Ie}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Ie}{1,4}(:${Ie}{1,4})*)?::(${Ie}{1,4}(:${Ie}{1,4})*)?|\\b(${Ie}{1,4}:){7}${Ie}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Ie}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let b of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${b.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,b,y)=>{let h=r_.test(b.toLowerCase().replace(/-/g,"_"))||b==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${b}=${h||/^\$\{?\w+\}?$/.
test(y)?y:"***"}`}))}function f(p,m){return p.split(`
`).map(b=>/^\s*#/.test(b)?yg(b):m(b)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(a_(p),m=>{let b=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(b===null)return c(m);let[,y="",h="",g=""]=b,v=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return y+(v?u(g):/CMDLINE|cmdline/.test(h)?c(g):"***")}),modules:p=>f(p,m=>{let[b="",y="",...h]=m.trim().split(/\s+/);
return b==="options"?mg.test(y)?u(m):m.replace(/=\S+/g,"=***"):b==="install"||b==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(h[0]||"")&&
!/["'=]/.test(m)?u(m):`${b} ${y} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(b=>!b.startsWith("#")).map(b=>b.startsWith("kernelopts=")?`kernelopts=${c(b.slice(11))}`:u(b)).filter(b=>b!=="").map(b=>`${b}
`).join("")}`.padEnd(1024,"#")}}}function yg(e){let n=o_.exec(e);return n===null?"#":`# ${n[0]}`}function a_(e){return e.replace(i_,(n,t="",r)=>r===void 0?n:t+yg(
r))}function ld(e,n){return e.toString(16).padStart(n,"0")}var l_="vfiokit-capture/1",d_={dir:493},u_=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],c_=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,f_=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,p_=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
m_=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function g_(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=gg([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,d_)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of u_)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))c_.test(p)&&s(`${f}/${p}`),f_.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))p_.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",y_),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of m_)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function hg(e){let t=Object.entries(g_(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(l_)}, "files": {
${t}
}}
`}function y_(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var dd=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function he(e,n=D(e)){let t={bySlot:$o(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>ml(o.class))},r=[];for(let o of n){let i=h_(o,t);if(i===null)continue;let s=je(()=>i==="gpu"||i==="igpu"?b_(o,i,t):[]),a=je(()=>o.group===
null?null:tr(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Cn(e){return e.kind==="gpu"&&e.device.
id!==null}function Ln(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function je(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function h_(e,n){let t=e.class,r=$t(t);if(!r&&!Ii(t))return Rn(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;if(!r)
return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(np(o,i))return"bmc";if(tp(`${o}:${i}`))return"virtual";let s=o==="1002"?(n.
bySlot.get(e.slot)||[]).map(a=>a.vendor):[];return op(e.address,o,i,s)?"igpu":"gpu"}function b_(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,s=(l,d)=>{
l===void 0||i.has(l.address)||!ml(l.class)||!(v_(e,l,d)||w_(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same slot");for(let l of e.
consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=$_(e,r);if(a!==null){let l=d=>!(t.get(d.slot)||
[]).some(u=>$t(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<d.device.address?-1:
1)}function v_(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function w_(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function $_(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!rp((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var x_=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],bg="/sys/bus/pci/slots";function is(e){let n;return t=>{var r;return n===void 0&&(n=(r=x_.map(o=>k_(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:__(`
${n}`,t)}}function k_(e,n){try{return e.read(n)}catch(t){return null}}function wg(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(bg).map(o=>[e.attr(`${bg}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function __(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=vg(a,`
	${r}  `);return l===null?null:Buffer.from(`${vg(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function vg(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function $g(e){let n=is(e),t=wg(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Ln(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function xg(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:S_(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":Cn(o)?"blocked":
"stays",companions:a.map(d=>A_(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...P_(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function S_({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function P_(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function A_(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var O_=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],I_=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ro(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function hr(e){let n=`${Ro(e,"ID")||""} ${Ro(
e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=O_.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function ss(e){var i,s;let n=I_.
find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.exec(t))==null?
void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.
exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ce(e){
let n=e.attr("/proc/cmdline");return n===null?null:j(n)}function ud(e){return e.stat("/sys/firmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firm\
ware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function kg(e){return e.list("/boot/efi/EFI").map(
n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function _g(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/parameters/sev_snp")||"")}var Sg="/sys/class/iommu",cd="allow_unsafe_interrupts";function as(e){var i;let n=e.list(Sg).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Ce(e)||[]).some(s=>s==="nointremap"||P(s)===
"intremap"&&N(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${Sg}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function ls(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${cd}`)||[]),t=le(C(e),"vfio_iommu_type1",cd),r=(Ce(e)||[]).filter(o=>P(o)===`vfio_iommu_type1.${cd}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?ce(o):null)].some(ht)}function br(e){return(Ce(e)||[]).flatMap(n=>{if(P(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=P(n)==="pci"?ce(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function we(e){return Object.freeze({type:"module",...e})}function ds(e){return Object.freeze({type:"probe",...e})}var R_=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,E_="/sys/class/graphics",Pg="/sys/class/vtconsole",M_=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function vr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...D_(e)]),serial:T_(e),pictures:N_(e)}}function us({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!mo(r.device.driver)))}function D_(e){let n=e.
list(Pg).map(r=>`${Pg}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes("frame buffer"));return n.length>0&&!t?[]:tt(e.real(`${E_}\
/fb0/device`)).slice(-1)}function T_(e){var r;let n=e.attr("/proc/consoles");return(r=(n!==null?n.split(`
`).map(o=>o.split(/\s+/)[0]||""):j(e.attr("/proc/cmdline")||"").filter(o=>P(o)==="console").map(o=>ce(o).split(",")[0]||"")).find(o=>!R_.test(o)))!=null?r:null}
function N_(e){let n=new Map,t=[];if(parseInt(_e(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=M_.test(s)?tt(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var C_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",H_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${fd((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
L_={"01":"USB keyboard","02":"USB mouse"};function cs(e){let n=je(()=>V_(e));return t=>n().get(t)||[]}function V_(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of C_)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(tt(s),o(e,s,i))}for(let r of Li(e))for(let o of vo(e,r)||[])t(o.functions,`file system ${fd(r.at)}`);return n}function H_(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=L_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${fd(o)}`}function fd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function wr(e,n,t){return{devices:n,gpus:t,members:r=>tr(e,r,n),cargo:cs(e),lifelines:je(()=>Bi(e))}}function fs(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=rr(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":$r(i,t)}]})}function $r(e,n){let t=U_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${xt(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${xt(r)}`}function U_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(Rn(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var B_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ps="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Og=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",F_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function rt(e,n,t,r=wr(e,n,t)){let o=je(()=>En(e)),i=je(()=>vr(e,n)),s=je(()=>as(e)===!1&&!ls(e)),a=new Map(t.map(y=>[y.device.address,y])),l=je(()=>$o(
t.map(y=>y.device),y=>String(y.group))),d=je(()=>$o(n.filter(y=>y.physfn!==null),y=>y.physfn||""));function u({device:y,kind:h}){return(y.group===null?[]:l().get(
String(y.group))||[]).flatMap(v=>a.get(v.address)||[]).filter(v=>v.device!==y&&v.kind===h)}function c(y){let h=new Set;for(let g of[y,...u(y).filter(v=>f(v).length+
m(v.device).length===0)]){h.add(g.device.address);for(let v of g.companions)h.add(v.device.address)}return h}function f({device:y,companions:h}){let g=y.id===null?
[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let v of[y,...h.map(({device:w})=>w)]){let w=v===y?"it":`its companion ${v.address}`;
v.responding===!1&&g.push({code:"dead",text:`${w} ${ps}`});let $=r.lifelines().get(v.address);$!==void 0&&g.push({code:"lifeline",text:`${w} carries ${xt($)}: t\
he node lives on it, and nothing overrides that`})}return g}function p(y,h){let g=fs(y,h,r);return[...g.length===0?[]:[z_(y,g)],...lp(e,y)?[{code:"reserved",text:`\
the firmware reserves memory for IOMMU group ${y} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function m(y){var v;let h=[],g=Ag(
e,y);if(((v=y.numVfs)!=null?v:0)>0){let w=(d().get(y.address)||[]).filter($=>$.mdevs.length>0||Ag(e,$)!==null).length;h.push({code:"vfs",text:`${y.numVfs} of it\
s virtual functions are enabled${w===0?"":`, ${w} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0\
 there`})}return y.mdevs.length>0&&h.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${y.mdevs.join(", ")}; remove them first`}),g!==null&&h.push(
{code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${g}), and a card serves vGPUs or goes to a guest as a whole`}),h}function b(y){let{screens:h,serial:g}=i(),
v=[y,...u(y).filter(({device:w})=>rr(w.address,w)!==null)].find(({device:w})=>h.has(w.address));return v===void 0||g!==null||us(i(),t,w=>w.kind==="gpu").length>
0?[]:[{code:"console",text:`it ${v===y?"":`has to go with ${v.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display a\
nd no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return y=>{let{device:h,
kind:g}=y,v=g==="gpu"?[]:[{code:"kind",text:B_[g]}];if(g==="bmc"||g==="virtual")return v;v.push(...f(y));let w=[h,...y.companions.map(x=>x.device)];h.group===null?
v.push({code:"no_group",text:j_(o())}):gl(e,h.group)&&v.push({code:"no_group",text:`IOMMU group ${h.group} is of vfio's noiommu mode and isolates nothing${Og}`});
let $=c(y);for(let x of new Set(w.map(k=>k.group)))x!==null&&v.push(...p(x,$));return s()&&v.push({code:"interrupts",text:F_}),[...v,...m(h),...b(y)]}}function Ig(e,n){
return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function Ag(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_typ\
e`);return t===null||t==="0"||t===""?null:t}function z_(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.
said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is mean\
t (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot \
may have a group of its own`}}function j_(e){return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMM\
U group, although the IOMMU is on":`it has no IOMMU group${Og}`}var W_={ids:gn({describe:"Only devices with these ids."}),addresses:ze({describe:"Only devices at these addresses."}),kinds:Tn(F(dd,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:dd})},Rg=ds({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:W_,example:{kinds:["gpu"]},capture:hg,read(e,{ids:n,addresses:t,kinds:r}){let o=D(e),i=he(e,o),s=rt(e,o,i),a=i.filter(({device:m,
kind:b})=>r.includes(b)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=$g(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=nr(e),
c=d.filter(({gpu:m})=>Cn(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=K(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":Z_(c.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:b})=>l(m,b)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>xg(d,u,is(e)),notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...G_(o,
i,n,t),...K_(c.map(({gpu:m})=>m)),...J_(e,c.map(({gpu:m})=>m)),...br(e)]:[]}}});function Z_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function G_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${pn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function K_(e){let n=new Map;
for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} \
share IOMMU group ${t}: they can only go to the same VM`)}function J_(e,n){return n.filter(t=>Ig(e,t.device).length>0).map(({device:t})=>`${t.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function q_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function ee(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Nc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)q_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[Rl])}var Y_=["file","kmod","bootImage","grubConfig","driver"],X_="/etc/kernel/cmdline";function xr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Q_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function eS(e,n){let t=xr([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:xr([
...e.inputs,...n.inputs],o=>o),always:r}}function nS(e,n){let t=[...e.lost||[],...n.lost||[]];return t.length===0?n:{...n,lost:[...new Set(t)]}}function tS(e,n){
return{...n,wishes:xr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function We(e){let n=new Map;for(let o of e){let i=Q_(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,eS(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,tS(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,nS(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===X_;return Y_.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function Eg(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=ee(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:We(o(i=>i.steps)),claims:xr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:xr(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:xr(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var ms=1024,gs=`# GRUB Environment Block
`;function ys(e){return e.startsWith(gs)}function Mg(e){return e.length===ms&&ys(e)}function Dg(e){let n=[],t=gs.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Tg(e,n){return Dg(e).find(([t])=>e.startsWith(`${n}=`,t))}function kr(e,n){if(!ys(e))return null;let t=Tg(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Ng(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Tg(e,n),i=Dg(e),s=i.length===0?gs.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:gs.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ms)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ms}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ms,"#")}function pd(e,n){let t=e.flatMap((d,u)=>uo(d).map(([c,f])=>({index:u,start:c,end:f,token:d.slice(c,f)}))),{kept:r,added:o}=In(t.map(d=>d.token),n),i=[...e],s=t.
find(d=>d.token==="--"),a=(d,u,c,f)=>{let p=i[d]||"";i[d]=p.slice(0,u)+f+p.slice(c)},l=e.length-1;if(o.length>0&&s===void 0){let d=(i[l]||"").trimEnd(),u=(i[l]||
"").slice(d.length).replace(/^[^]*[^\n]/,"");i[l]=`${d}${d===""?"":" "}${o.join(" ")}${u}`}for(let d=t.length-1;d>=0;d--){let u=t[d],c=r[d];u!==void 0&&(u===s&&
o.length>0&&a(u.index,u.start,u.start,`${o.join(" ")} `),c===null?rS(i,u):c!==void 0&&c!==u.token&&a(u.index,u.start,u.end,c))}return i}function _r(e,n){return pd(
[e],n)[0]||""}function rS(e,{index:n,start:t,end:r}){let o=e[n]||"",i=o.slice(0,t).trimEnd();e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(
r)}function Cg(e){let n=[],t=0;for(let r of e.split(`
`)){let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&
n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function md(e){return Cg(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Eo(e){let n=r=>Cg(
e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r).pop()||"";return{title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").
join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function Lg(e,n){var o;let t=md(e);if(t.length===0)return`${e}${e===
""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let i=t.length-1;i>=0;i--){let[s,a]=(o=t[i])!=null?o:[0,0],l=n[i]||"";r=r.slice(0,s)+(l!==""&&/\S/.test(r.charAt(s-1))?" ":"")+l+r.slice(a)}return r}
function Vg(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function ne(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function hs(e){return{kind:"kmod",name:e}}function bs(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Hg(e,n){return{kind:"reboot",delay:e,why:n}}var ot="/boot/loader/entries",it="/boot/grub2/grubenv",oS=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function vs(e,n){var s;let t=n.replace(
/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=oS.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/b\
oot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=null?s:r.startsWith("/boot/")?r:`/boot${r}`}function ws(e,n){let t=e.read(it),r=t===null?null:kr(t,"kernelopts");
if(r!==null)return r;let o=e.read(n.config);return o===null?null:Mn(o).kernelopts}function iS(e,n){let t=n.kernelopts?ws(e,n):null;return gd(e).map(r=>{let o=Eo(
e.read(r)||""),i=j(o.options).flatMap(s=>s==="$kernelopts"&&t!==null?j(t):[s]);return{title:o.title,id:r.slice(ot.length+1,-5),from:r,within:[],tokens:i,kernel:o.
linux===""?null:vs(e,o.linux),initrds:o.initrds.map(s=>vs(e,s)).filter(s=>s!==null),recovery:Vg(o)}})}function gd(e){return J(e,"entry files",()=>e.list(ot).filter(
t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>sS(r,t)).map(t=>`${ot}/${t}.conf`))}function sS(e,n){var o,i;let[t,r]=[e,n].map(s=>s.match(/\d+|[A-Za-z]+/g)||
[]);for(let[s,a]of(t||[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(
u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?
i:0)}function Re(e,n){return J(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,()=>aS(e,n))}function aS(e,n){return n.kind==="bls"?iS(e,n):yd(e,n).filter(t=>t.
foreign===void 0)}function yd(e,n){let t=e.read(n.config);return t===null?[]:Mn(t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.
recovery,...Ll(r)?{}:{foreign:r.section},tokens:j(r.args.join(" ")),kernel:vs(e,r.kernel),initrds:r.initrds.map(o=>vs(e,o)).filter(o=>o!==null)}))}function lS(e,n){
var l;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let d of o.slice(0,-1)){let u=[...new Set(t.map(f=>{var p;return(p=f.within[r])!=null?p:`entry ${f.id}`}))],c=/^\d+$/.
test(d)?u[Number(d)]:(l=u.find(f=>f===d))!=null?l:u.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.within[r]===c),r++}let i=o[o.length-1]||"",s=t.find(d=>d.id===
i||d.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((d,u)=>d.within.length<=r||t.findIndex(c=>c.within[r]===d.within[r])===u)[Number(i)]}function Ug(e,n){
let t=({tokens:o})=>o.find(i=>i.startsWith("root="))||"",r=new Set(Re(e,n).map(t));return n.kind==="bls"?[]:yd(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.
kernel!==null&&r.has(t(o)))}function $s(e,n){var i,s;let t=n.kind==="bls"?Re(e,n):yd(e,n),r=e.read(n.grubenv),o=[r===null?null:kr(r,"next_entry"),n.fallback==="\
saved"&&r!==null?kr(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:lS(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var dS=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],yn="/etc/kernel/cmdline",uS=/^\$\{?\w+\}?$/,cS=/^(BOOT_IMAGE|initrd)=/;function hd(e){return e.startsWith(
"root=")}function fS(e,n){let t=md(e).map(([o,i])=>e.slice(o,i)),r=pd(t.length===0?[""]:t,n);return r.every((o,i)=>o===(t[i]||""))?e:Lg(e,r)}function Mo(e,n,t,r){
let o=ji(j(t),j(r));return ne(e,n,void 0,o.length===0?{}:{lost:o})}function Bg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=ws(e,n),o=e.read(it),i=pS(
e,n,t);if(r===null)return{steps:i,opts:r};let s=_r(r,t(it,j(r)));return o===null||!ys(o)?{steps:i,opts:i.length===0?r:s}:{steps:[...s===r?[]:[Mo(it,Ng(o,"kernel\
opts",s),r,s)],...i],opts:s}}function pS(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.exec(r)||[],a=_r(s,
t(n.config,j(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Mo(n.config,r.replace(o,()=>`${i}${a}"`),s,a)]}function Fg(e,n,t){
return gd(e).flatMap(r=>{let o=e.read(r)||"",{options:i}=Eo(o),s=j(i),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?j(t):[c]),d=n(r,l),
u=fS(o,a?d.filter(c=>!G(l,c)):d);return u===o?[]:[Mo(r,u,i,Eo(u).options)]})}function mS(e,n,t){var l;let r=dS.find(d=>e.read(d)!==null);if(r!==void 0){let d=e.
read(r)||"",u=_r(d,t),c=!j(d).some(hd)&&Re(e,n).some(f=>f.tokens.some(hd));return{steps:u===d?[]:[Mo(yn,u,d,u)],warnings:c?[`${r} has no root=, which the entrie\
s have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Ce(e);if(n.kernelopts||o!==null&&t.every(d=>G(o,d)))
return{steps:[],warnings:[]};let i=$s(e,n),s=i===null||!i.recovery?i:(l=Re(e,n).find(d=>!d.recovery))!=null?l:null,a=((s==null?void 0:s.tokens)||[]).filter(d=>!uS.
test(d)&&!cS.test(d));return s===null||!a.some(hd)?{steps:[],warnings:[`${yn} does not exist and no entry shows what it should say: a kernel that is installed b\
efore the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[ne(yn,`${_r(a.join(" "),t)}
`)],warnings:[]}}function zg(e,n,t){let r=Bg(e,n,()=>t),o=mS(e,n,t);return{steps:[...r.steps,...Fg(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function jg(e,n,t){
let r=Bg(e,n,t),o=e.read(yn),i=o===null?null:_r(o,t(yn,j(o)));return[...r.steps,...Fg(e,t,r.opts),...o===null||i===null||i===o?[]:[Mo(yn,i,o,i)]]}function bd(e,n){
let t=e.read(yn),r=n.kernelopts?ws(e,n):null;return[...Re(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:it,tokens:j(r)}],...t===null?[]:[{path:yn,
tokens:j(t)}]]}var gS=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
yS=/manage|generated|begin/i;function en(e){if(!yS.test(e))return null;for(let[n,t]of gS)if(t.test(e))return n;return null}function st(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function at(e,n,t=[]){let r=st(n),o=e.read(n),i=en(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Wg={lists:100,braces:12},Gg=/[\t\n ;&|<>()]/,Zg=/[A-Za-z_]\w*/y;function W(e,n){throw{at:e,why:n}}function vd({depth:e,at:n},t,r){++e[t]>Wg[t]&&W(n,`it nest\
s deeper than ${Wg[t]} levels`);let o=r();return e[t]--,o}function Ot(e,n){var t;return Zg.lastIndex=n,((t=Zg.exec(e))==null?void 0:t[0])||""}function hn(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Gg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&W(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...wd(e,i)),o='"'):r.push(...xs(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function wd(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&W(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...xs(e,'"'))}}function xs(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&W(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){W(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&W(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?hS(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function hS(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Ot(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!wS(e))&&(e.list(e),t.charAt(e.at)!==")"&&
W(r,"$( is not closed"),e.at++);else if(o==="{"){let s=vd(e,"braces",()=>{let a=bS(e,n);return a===null&&vS(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?wd(e,r):e.shell==="bash"&&$S(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function bS(e,n){var l;let{text:t}=e,r=e.at,o=Ot(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Gg.test(d)&&!/[\t ]/.
test(d))break;a.push(...xs(e,n))}return e.at=r,null}function vS(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||W(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,wd(e,e.at-1)):xs(e,'"')}W(n,"${ is not closed")}function wS(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function $S(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&W(n,"the quote ' is not closed");e.at++}var Kg=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Jg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,xS=new Set(["exp\
ort","readonly","local","declare","typeset"]),Xg={is:"all",of:[]};function Qg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{ks(o,t,")")}};
try{let o=ks(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function ks(e,n,...t){
return vd(e,"lists",()=>kS(e,n,t))}function kS(e,n,t){let r=[],o=e.at;for(;;){bn(e,n);let i=e.text.charAt(e.at),s=Sr(e);if(i===""){t.length>0&&W(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&W(
e.at,`${i} is not expected here`),r.push(_S(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||W(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function _S(e,n){let t=qg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,bn(e,n),t={is:"maybe",left:t,right:qg(e,n)};return t}function qg(e,n){return Sr(e)==="!"?(e.at++,be(e),{is:"maybe",left:Yg(e,n),right:Xg}):
Yg(e,n)}function Yg(e,n){let t=_s(e,n);for(be(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
bn(e,n),t={is:"apart",body:_s(e,n)},be(e);return t}function _s(e,n){let{text:t,at:r}=e,o=Sr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Ot(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?IS(e,n):RS(e,n);e.at+=o.length;let s=i==="("?PS(e,n):SS(e,n,o,r);for(be(e);ty(e,n);be(e));return s}function SS(e,n,t,r){
switch(t){case"{":return It(e,n,"}");case"if":return ny(e,n);case"while":case"until":{let o=It(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,It(e,n,"done")]},
e:e.at}}case"for":return AS(e,n,r);case"case":return OS(e,n);default:return W(r,`${t} is not expected here`)}}function It(e,n,t){let r=ey(e,n,t);return e.at+=t.
length,r}function ey(e,n,...t){let r=ks(e,n,...t);return r.is==="all"&&r.of.length===0&&W(e.at,"a command is missing"),r}function PS(e,n){return e.at++,{is:"apa\
rt",body:It(e,n,")")}}function ny(e,n){let t=It(e,n,"then"),r=ey(e,n,"elif","else","fi"),o=Sr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?ny(e,n):It(e,n,"fi")],otherwise:!0}}function AS(e,n,t){be(e);let r=Ot(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&W(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&W(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,bn(e,n),Ot(e.text,e.at)==="in")for(e.at+=2,o=[],be(e);!/^[;\n]?$/.test(e.text.charAt(e.at));be(e)){let a=hn(e);a.s===a.e&&W(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}be(e),e.text.charAt(e.at)===";"&&e.at++,bn(e,n);let i=Sr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&W(e.at,"do is missing"),e.at+=
i.length;let s=It(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function OS(e,n){let t=e.at;be(e),hn(e),bn(e,n),Ot(e.text,e.at)!=="\
in"&&W(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(bn(e,n);Sr(e)!=="esac";bn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){be(e);let i=hn(e);if(i.s===i.e&&
W(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),be(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&W(e.at,") is missing"),e.at++,
r.push(ks(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Xg,branches:r,
otherwise:o}}function IS(e,n){e.at+=8,be(e);let t=hn(e);return be(e),e.text.startsWith("()",e.at)&&(e.at+=2),bn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:_s(
e,n)}}function RS(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){be(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&xd(e),ty(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&W(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,bn(e,n),{is:"function",name:t.slice(c.s,c.e),body:_s(e,n)}}let a=i[0],l=a!==void 0&&xS.has(t.slice(a.s,a.e)),d=a===void 0||l?ES(e,l):null;if(d!==null){o.push(
d);continue}let u=hn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&MS(e)}return e.at===r&&W(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function ES(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(u)==="("&&r==="bash"){for(d=
!0,e.at++,e.at=$d(t,e.at);t.charAt(e.at)!==")";e.at=$d(t,e.at)){let c=hn(e);c.s===c.e&&W(u,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:d,
value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:hn(e)}}function ty(e,n){var i;Jg.lastIndex=e.at;let t=((i=Jg.exec(e.text))==
null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)===
"(")return e.at++,e.list(e),e.at++,!0;be(e);let o=hn(e);return o.s===o.e&&W(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(s=>s.is==="char"?s.
c:"").join(""),tabs:t.endsWith("-")}),!0}function MS(e){let n=e.at;for(;;){e.at=$d(e.text,e.at);let t=hn(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.
at>=e.text.length&&W(n,"]] is missing"),e.at++)}}function Sr(e){var n;return Kg.lastIndex=e.at,((n=Kg.exec(e.text))==null?void 0:n[0])||""}function be(e){var t,
r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function $d(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function xd(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function bn(e,n){for(;;){be(e);let t=e.text.charAt(e.at);if(t==="#")xd(e);else if(t===`
`){e.at++;for(let r of n.splice(0))DS(e,r)}else return}}function DS(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;xd(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var TS=24,NS=24,kd=8,CS=16384,LS=/^(?!GRUB_CMDLINE_)/,VS=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,ry=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),HS=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),Sd=[],sy={values:new Map,last:new Map,sealed:new Set,over:""};function Ad(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[sy];try{for(let i of e.keys())o=ay(r,i,o)}catch(i){if(i instanceof Error)throw i;return oy(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?oy(r,r.ended):{files:r.files,worlds:o}}function oy({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function No(e,n){return e.values.get(n)||[]}function Od(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function ay(e,n,t){var s;
let r=e.file;e.file=n;let o=Qg(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=Vn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,To(i)}function Vn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...US(e,n,r)]}function US(e,n,t){switch(n.
is){case"simple":return BS(e,n,t);case"all":return n.of.reduce((r,o)=>Vn(e,o,r),t);case"maybe":{let r=iy(e,n.left,t);return To([...r,...Vn(e,n.right,r)])}case"b\
ranch":{let r=iy(e,n.first,t),o=n.branches.flatMap(i=>Vn(e,i,r));return To(n.otherwise?o:[...r,...o])}case"for":return WS(e,n,t);case"while":return uy(e,n,t);case"\
function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Vn(e,n.body,t),t}}function iy(e,n,t){let r=e.spared;e.spared=!0;let o=Vn(
e,n,t);return e.spared=r,o}function BS(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return Ss(e,n.assigns,t);let i=Pr(r),s=e.shell==="dash"&&ry.has(i||"")?Ss(
e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=_d(r);if(VS.test(l))throw{at:r.s,why:zS(l,e.shell)};if(/^\$*$/.test(l)&&
n.assigns.length>0)return To([...s,...Ss(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<kd){let{file:m,call:b}=e;e.depth++,e.file=
d.file,e.call=a.slice(n.s,n.e);let y=Vn(e,d.body,s).map(h=>h.over==="file"?{...h,over:""}:h);return e.file=m,e.call=b,e.depth--,y}let u=i===null||ry.has(i)?void 0:
n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${Pd(l)}" is no part of ${u.name} and would be run as a command, as the value end\
s at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?FS(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=(p=e.ended)!=
null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.test(a.
slice(n.s,n.e)),s;case"unset":return o.reduce((m,b)=>Ed(cy(m,Pr(b)||""),Pr(b)||"",Sd),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.find(h=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.
test(_d(h)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let b=n.assigns.filter(h=>h.declared),y=i!=="readonly"&&!o.some(h=>/^-\w*r/.test(_d(
h)))?[]:[...b.map(h=>h.name),...o.flatMap(h=>Pr(h)||[])];return Ss(e,b,s).map(h=>({...h,sealed:new Set([...h.sealed,...y])}))}case"return":return s.map(m=>({...m,
over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:Pr(o[0]),b=m===null||e.depth>=kd?null:e.
read(m);if(m===null)return ZS(e,n,s);if(b===null)return m.startsWith("/")&&e.depth<kd?s.map(h=>({...h,over:"all"})):s;e.depth++;let y=ay(e,e.files.push({path:m,
text:b})-1,s);return e.depth--,y}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(m)?s:Rd(e,n,s,
ly(m))}default:return s}}function FS({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:HS.has(n)?`"${n}" is no command (only bash \
knows it${n==="source"?"; write . instead":""})`:null}function zS(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes(
"\r")?`"${Pd(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${Pd(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only b\
ash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function Pd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Ss(e,n,t){
return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let s of n){let a={...r,values:o},l=s.
array?[Do(e,s.value,a)]:Id(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>CS?[Do(e,s.value,a)]:d),i.set(s.name,{file:e.file,
assign:s})}return{...r,values:o,last:i}})}function Id(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var y,h;let{s:l,e:d,q:u}=s,c=(...g)=>[
{...Do(e,s,t,g),q:u,of:o}];if(s.is==="dark")return[{...Do(e,s,t),q:u,of:o}];if(s.is==="char"){let g=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===1&&(g===void 0||
g.is==="char"&&g.c===":"&&g.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let f=(y=t.values.get(s.name))!=null?y:LS.test(s.name)?null:Sd,p=Id(e,s.word,t,void 0,
o),m=f!==null&&(s.colon?f.length>0:f!==Sd),b=s.op===""?f:m===(s.op==="+")?p:m?f:[];return f===null||b===null||s.op!==""&&f.length>0&&f.every(g=>g.dark!==void 0)?
c(f||[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((h=Od(b))!=null?h:" ")?c(b):b})}function jS({call:e,file:n},t,r){let o=[...ly(
t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function ly(e){
return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function Ps(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),...new Set(e.map(n=>{var t;return(t=n.
holds)!=null?t:""}))].join(`
`)}function dy(e){return[...new Set(e.map(Ps).join(`
`).split(`
`))].join(`
`)}function WS(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>Pr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>NS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?uy(e,n,t):n.words.reduce((a,l)=>Vn(e,n.body,Ed(cy(a,
n.name),n.name,Id(e,l.parts,sy))),t)}function uy(e,n,t){let r=Vn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),To([...t,...r.filter(i=>i.over!==""),...Rd(e,n,t,o)])}function ZS(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return Rd(e,n,t,r)}function Rd(e,n,t,r){return t.flatMap(o=>{let i=[Do(e,n,o)];return[
...r].reduce((s,a)=>Ed(s,a,i),[o])})}function cy(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function Ed(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Do(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:dy(o!=null?o:jS(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function Pr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function _d(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function To(e){let n=[...new Map(e.map(i=>[GS(i),i])).values()],[t]=n;if(n.
length<=TS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=No(d,i);
return[fy(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=dy([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function GS(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,fy(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function fy(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var Co="\uFFFF",my=/^[\t-\r \xa0]$/,gy=/[^\w@%+=:,./-]/g;function Md(e){let n=e.map(t=>t.dark===void 0?t.c:Co).join("");return uo(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function yy(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
py(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&py(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function py(e,n){return my.test(e.c)&&!n.has(e)}function hy(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Rt(r,a):""}))}function by(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&my.test(a.c)?"":Rt(" ",i)}]})}function vy(e,n,t,r){var f;let o=Dd(n.values.get(t)||[]);if(o!==null)return[
{file:o.file,s:o.s,e:o.s,text:Rt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(p=>p.is==="dark"))return null;
let{file:s,assign:{value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,
s:a.e-1,e:a.e-1,text:Rt(u,a.close)}];let c=((f=e[s])==null?void 0:f.text.slice(a.s,a.e))||"";return c===""||c.replace(gy," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Rt(
u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Rt(u,'"')}"`}]}function Dd(e){var t;let n=Md(e).find(r=>r.text==="--");return n===void 0?
null:(t=e[n.start])!=null?t:null}function wy(e,n,t,r){let o=Rt(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function $y(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Td(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Rt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(gy,"\\$&")}var te="/etc/default/grub",Ar="/etc/default/grub.d",nn="GRUB_CMDLINE_LINUX",Cd="GRUB_CMDLINE_LINUX_DEFAULT",Lo=`${Ar}/zz-vfiokit.cfg`,_y=/^zz+-vfiokit\.cfg$/,KS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Os(e,n,t){let r=new Set(Hd(e,n).worlds.map(i=>Od(No(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Or(e,n){let[t]=Hd(e,n).worlds;return t===
void 0?[]:Ld(t).all}function Is(e,n,t,r=!1){var h;let o=Vd(e,n),i=Hd(e,n),s=i.worlds.map(Ld);if(!r)for(let g of s)YS(g,t);let a=s.map(g=>{let v=In(g.tokens.map(
w=>w.text),t,g.split);return r?JS(v,g):v}),l=((h=s[0])==null?void 0:h.all)||[];if(a.every((g,v)=>g.removed.length===0&&g.added.length===0&&(r||t.every(w=>{var $;
return G((($=s[v])==null?void 0:$.all)||[],w)})))&&(r||t.length===0||!s.some(Sy)))return{texts:new Map,before:l,lost:[],manager:null};let u=s.flatMap((g,v)=>XS(
g,a[v])),c=new Set(u.map(As)),f=[...u,...r?[]:s.flatMap(g=>g.values.flatMap(by)).filter(g=>!c.has(As(g)))],p=r?void 0:[...Py(i,f)].find(g=>iP(o,g));if(p!==void 0)
throw _(`${te} asks in a condition what ${p} is, so that ${a.flatMap(g=>g.removed).join(" ")||p} cannot be changed there soundly; change it by hand`);let m=QS(a),
b=s.some(g=>g.world.sealed.has(nn)),y=[...new Set(s.flatMap(({tokens:g},v)=>{var w;return ji(g.map($=>$.text),(((w=a[v])==null?void 0:w.kept)||[]).flatMap($=>$===
null?[]:j($)))}))];for(let g of n.dropIns&&n.inPlace!==!0&&!b?eP(e):[null])for(let v of nP(i,s,a,f,m,g)){let w=tP(e,n,{read:i,edits:f,changes:a,wishes:r?[]:t,dropIn:g},
v);if(w!==null)return{texts:w,before:l,lost:y,manager:n.dropIns&&g!==Lo?en(e.read(Lo)||""):null}}throw _(`${te} sets ${nn} in a way that cannot be edited withou\
t running it; expected plain assignments; change ${[...m,...a.flatMap(g=>g.removed)].join(" ")} there by hand`)}function Ld(e){let n=[No(e,nn),No(e,Cd)],[t=[],r=[]]=n.
map(s=>Md(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(As)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(As(d))));return{world:e,values:n,
tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function JS(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.of!==nn&&i.of!==
Cd)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),removed:e.removed.
filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function Sy({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function Vd(e,{dropIns:n}){let t=n?e.list(Ar).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[te,...t.map(r=>`${Ar}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function Hd(e,n){return J(e,`defaults ${n.shell} ${n.dropIns}`,()=>qS(e,n))}function qS(e,n){let{shell:t}=n,r=Ad(Vd(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.worlds.filter(i=>i.
over!=="all");if(o.length===0)throw _(`${te} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, sourcing what is not \
there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function YS(e,n){let t=n.flatMap(et);for(let r of e.tokens){if(!r.text.includes(Co))
continue;let o=r.value.slice(r.start,r.end),i=r.text.split(Co).find(l=>t.includes(P(l))),s=(Ps(o).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g)||[]).filter(l=>t.includes(
P(l))),a=i!==void 0?r.text.replace(Co,"\u2026"):In(s,n).removed[0];if(a!==void 0)throw _(`${nn} gets ${a} from ${o.map(l=>{var d;return(d=l.dark)!=null?d:l.c}).
join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out in ${te}`)}}function As({file:e,
s:n}){return`${e} ${n}`}function XS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[
...yy(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:hy(r,i,s)})]})}function QS(e){let n=new Map,t=r=>_(`${te} sets ${xy(
r)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);for(let r of e.flatMap(o=>o.added)){let o=Qn(
P(r))?r:P(r),i=n.get(o);if(Nd(r)){let s=new Set(e.map(a=>a.added.filter(Nd).join(" ")).filter(a=>a!==""));if(s.size>1)throw t(r);n.set("",[...s].join(""));continue}
if(i===void 0||i===r){n.set(o,r);continue}if(!Xe(P(r))||P(r)==="vfio_pci.ids")throw t(r);n.set(o,`${xy(r)}=${[...new Set([...N(i),...N(r)])].join(",")}`)}return[
...n.values()].flatMap(j)}function Nd(e){return qe.includes(P(e))}function xy(e){return e.replace(/=[^]*/,"")}function eP(e){let n=e.list(Ar).filter(s=>s.endsWith(
".cfg")),t=s=>en(e.read(`${Ar}/${s}`)||"")===null,r=n.filter(s=>_y.test(s)&&t(s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith(
"z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(s=>`${Ar}/${s}`)}function nP(e,n,t,r,o,i){var b,y;let[s]=n,a=n.some(({values:[
h]})=>/(?:^|[\s"'])--(?![^\s"'])/.test(Ps(h))),l=Td(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(nn),u=n.every(({
world:{last:h},values:[,g]})=>{var v;return((v=h.get(nn))==null?void 0:v.assign)===(d==null?void 0:d.assign)&&!g.some(w=>/GRUB_CMDLINE_LINUX\b/.test(w.dark||""))})?
s.world:null,c=h=>{let g=u===null?null:vy(h,u,nn,o),v=g===null?null:Td(h,[...r,...g]);return v===null?[]:[v]},f=h=>(l.some(w=>w.path===h)?l:[...l,{path:h,text:""}]).
map(w=>w.path===h?{...w,text:wy(w.text===""&&h!==te?KS:w.text,nn,o,a)}:w);if(i===null)return[...c(e.files),f(te)];let p=d==null?null:(y=(b=e.files[d.file])==null?
void 0:b.path)!=null?y:null,m=s.tokens.some((h,g)=>{var v;return g<s.split&&((v=t[0])==null?void 0:v.kept[g])===null&&o.some(w=>Xe(P(w))&&P(w)===P(h.text))});return[
...p===i||m||Dd(s.values[0])!==null?c(e.files):[],f(i)]}function tP(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(h=>[h.path,h.text])),
d=a.map(h=>h.text===l.get(h.path)?h:{...h,text:$y(h.text,nn)}),u=new Set([...Vd(e,n).map(h=>h.path),s||""]),c=h=>h===te?"":h,f=d.filter(h=>u.has(h.path)).sort((h,g)=>c(
h.path)<c(g.path)?-1:1),p=Ad(f,n.shell,h=>{var g,v;return(v=(g=d.find(w=>w.path===h))==null?void 0:g.text)!=null?v:e.read(h)});if("why"in p)return null;let m=p.
worlds.filter(h=>h.over!=="all").map(Ld),b=m.length>0&&m.every(h=>{let g=h.tokens.map(v=>v.text);return i.every(v=>G(h.all,v))&&(i.length===0||!Sy(h))&&o.some(v=>(m.
length===1?rP(g,v):oP(g,v))&&v.added.every(w=>Nd(w)||co(h.all).filter($=>$===w).length<2))}),y=Py(t,r);return!b||ky(p,y)!==ky(t,y)?null:new Map(d.filter(h=>h.text!==
(l.get(h.path)||"")).map(({path:h,text:g})=>{let v=_y.test(h.replace(/.*\//,""))&&!/^[^#\n]/m.test(g);return[h,v?null:g]}))}function rP(e,n){return[...e].sort().
join(`
`)===[...n.tokens].sort().join(`
`)}function oP(e,n){let t=new Set(n.added.map(P)),r=o=>o.filter(i=>!t.has(P(i))).join(" ");return r(e)===r(n.tokens)}function Py(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function iP(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function ky(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==nn&&o!==Cd&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Ud(e){return[...e.texts].map(([n,t])=>ne(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Bd(e,n){return!n.dropIns&&e.read(te)===null}function Ay(e,n,t,r){
if(!r&&Bd(e,n))return{steps:[],before:[],notes:[`${te} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Is(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==Lo&&a.endsWith("-vfiokit.cfg"));return{steps:Ud(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${Lo} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function Oy(e,n,t){return t.length===0||Bd(e,n)?[]:Ud(Is(e,n,t,
!0))}function Iy(e,n,t){return t.length===0||Bd(e,n)?[]:Ud(Is(e,{...n,inPlace:!0},t))}var Ry="/boot/grub/grub.cfg",lt="/boot/grub2/grub.cfg",sP={rhel:"redhat",ol:"redhat"},Ey="/etc/tuned/bootcmdline";function Rs(e,n){return["/usr/sbin","/sbin","/\
usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Fd(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ue("this is an o\
stree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rp\
m-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Rs(e,"transactional-update"))throw ue("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function My(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw ue(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function aP(e){My(e);let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(t=>e.real(t)!==null);throw n!==
void 0?ue(`this system boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):
ue("no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this sy\
stem has")}function lP(e){var a;if(!ud(e))return lt;let n=e.real("/etc/grub2-efi.cfg"),t=kg(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>Mn(e.read(l)||"").kind,
o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=Ro(e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=sP[i])!=null?d:i}/g\
rub.cfg`});return s!==void 0?o.includes(s)?s:lt:o.length===1&&!t.some(l=>r(l)==="stub")&&(a=o[0])!=null?a:lt}function dP(e){var n,t;return(t=(n=e.read("/usr/sbi\
n/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Le(e){return J(e,"boot loader",()=>uP(e))}function uP(e){var u,c,f;Fd(e);let n=hr(
e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?f:"grub2";
if(p!=="grub2"&&p!=="grub2-efi")throw ue(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update\
-bootloader --add-option and sdbootutil update-all-entries")}if((n==="debian"||Rs(e,"update-grub")&&!Rs(e,"grub2-mkconfig"))&&(e.real(Ry)!==null||e.real(te)!==null)){
let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"dash",dropIns:fP(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:Ry,grubenv:"\
/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return Os(e,m,"GRUB_DEFAULT")||"0"}}}!Rs(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&
aP(e);let r={shell:"bash",dropIns:!1},o=t?lt:lP(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Os(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(ot).filter(
p=>p.endsWith(".conf")),a=e.read(o),l=Mn(a||""),d=s.length===0;if(!t&&d&&l.entries.every(p=>p.kernel==="")&&My(e),!t&&cP(e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==
null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(`${ot}/${m}`)||""));return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,
fallback:"saved",command:null,kernelopts:p}}if(o!==lt&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(dP(e)))throw ue(`${o} is a full configuration that boots,\
 and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${lt}`,`run grub2-mkconfig -o ${lt}, remove ${o} and reinstall grub2-common, w\
hich puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function cP(e,n,t){let r=Os(e,n,
"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r==="true")}function fP(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes(
"default/grub.d")}function pP(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec(e.read(Ey)||""))==null?void 0:o[2])||"";
return[...j(r),...j(t===null?"":kr(t,"tuned_params")||"")]}function mP(e,n,t){let r=pP(e,n);if(r.length===0)return;let o=n.kind==="bls"?bd(e,n).map(i=>i.tokens):
[Or(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>G(l,i)&&!G([...l,...r],i)),a=r.find(l=>et(i).includes(P(l)));if(!(!s||
a===void 0))throw _(`tuned sets ${a} on the kernel command line (${Ey}), where it would win over ours; expected no ${P(a)} there; take it out of the tuned profi\
le (cmdline in its [bootloader] section) and run this again`)}}function gP(e,n,t,r){let o=[{path:te,tokens:r},...n.kind==="bls"?bd(e,n):[]];return t.flatMap(pr).
flatMap(i=>{let s=o.filter(({tokens:a})=>!G(a,St(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Dy(e,n,t){
return n.command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Es(e,n,t,r={}){if(t.length===0)return{
steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?zg(e,n,t):{steps:[],warnings:[]},i=Ay(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return mP(
ee(e,s),n,t),{steps:We([...s,...r.regenerate===!1?[]:Dy(e,n,t)]),claims:s.length===0?[]:gP(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}
function Vo(e,n,t,r={}){return Ho(e,n,zd(n,t),r)}function zd({config:e},n){let t=n.filter(r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==
null?void 0:i.includes(r===e?it:r))!==!0}).map(o=>St(o.value))}function Ho(e,n,t,r={}){let o=n.kind==="bls"?jg(e,n,t):[],i=t(te,[]);return{steps:We([...o,...Oy(
e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Dy(e,n,i)]),notes:[]}}function Ty(e,n,t){return Ug(e,n).flatMap(({title:r,foreign:o="",
tokens:i})=>{let s=mn(t.filter(a=>!G(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(
" ")}, and nobody but you changes it: put them there`]})}function Ms(e,n){var t;return`${n.name}, ${ud(e)?"UEFI":"BIOS"}, ${(t=Ro(e,"PRETTY_NAME"))!=null?t:"unk\
nown system"}`}function Uo(e){let n=D(e),t=he(e,n),r=wr(e,n,t);return{...r,judge:rt(e,n,t,r),consoles:vr(e,n),weakened:br(e)}}function vn(e){try{return{loader:Le(e),missing:null}}catch(n){
if(!(n instanceof S)||n.code!=="E_HOST"||_e(e)!==null)throw n;return{loader:null,missing:n.message}}}function Ir(e,n){return n===null?[]:Re(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Ny(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Ne),...t.flatMap(Ri)])]}function Cy(e,n){let t=ie(e).map(
o=>se(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ne(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function Ds(e,n,t){return D(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Bo="# vfiokit: functions for vfio-pci, and the drivers that come after it",jd="options vfio-pci",yP=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Et=4294967295;function Rr(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function Ee(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function Ly(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Mt(e){let[n=NaN,t=NaN,r=Et,o=Et,i=0,s=0]=Ly(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==Et||o!==Et||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function $e(e,n){return e.some(t=>{var f;let[r=NaN,o=NaN,i=Et,s=Et,
a=0,l=0]=Ly(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,m)=>p===Et||p===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function Ts(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Er(e,{line:n,lines:t},r){let o=Rr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Vy(e,n){
return Te(e,n).filter(t=>le([t],"vfio_pci","ids")!==null)}function Hy(e,n,t){var i;let r=t.join(","),[o]=[...Vy(e,n)].reverse();if(o!==void 0){let s=Er(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=le(Te(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Ts(e,[`${jd}\
 ids=${r}`])}function Wd(e,n,t){let r=e;for(let o of[...Vy(e,n)].reverse())r=Er(r,o,i=>{let s=o.lines===1?i:`${jd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Uy(e,n){return Er(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function By(e){return`softdep ${e} pre: vfio-pci`}function Fy(e,n){return`${jd} ${e}=${n?1:0}`}function Mr(e){return Rr(e).some(n=>n.trimEnd()===
Bo)}function zy(e){let n=Rr(e).filter(t=>t.trimEnd()!==Bo&&!yP.test(t.trimEnd())&&!ao.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Dt(e){return e!==
null&&io(e).includes("vfio_pci")}function jy(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=_f(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(q(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=Te(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Er(e,f,()=>`${u}
`),s.push(u)},l=r.map(so).filter(u=>{let c=i.get(bt(u)||"");if(c===void 0)return!0;if(so(c)===u)return!1;if(c.from.path!==n)throw _(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===ae&&f.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[xf,ll(d)]){let[c]=Te(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Wy(e,n,t,r){let o=Rr(e).filter(a=>!t.has(bt(a.trimEnd())||"")).join("");if(r.length===0)return Rr(o).filter(a=>!ao.test(a.trimEnd())).
join("");let i=Te(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&ao.test(`softdep vfio-pci ${a.rest}`)),s=ll(r.flatMap(a=>a.variant||[]));return i===void 0?
o:Er(o,i,()=>`${s}
`)}var Ns="/etc/modprobe.d/vfio.conf",Zy=1023;function hP(e){let n=ie(e);return n.length===0?[{has:()=>"module",config:C(e)}]:n.map(t=>{let r=C(e,t);return{has:Yn(
se(e,t),r),config:r}})}function bP(e,n,t){let r=at(e,Ns,sl.slice(1)),o=t.map(s=>{var a;return(a=le(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).
map(s=>s.path).sort((s,a)=>gt(s,a)?-1:1).pop();if(o===void 0||!gt(r.path,o))return r;let i=st(Ns);if(!gt(i,o)&&en(e.read(i)||"")===null)return{path:i,warning:`${o}\
 sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of vfio-pci and is read after any file of ours, so its\
 values would win; put them there, or give that file a name that sorts before ${i}`)}function Fo(e,n){var $,x;let t=hP(e),r=C(e),o=Ee(($=le(r,"vfio_pci","ids"))==
null?void 0:$.value),i=n.ids.filter(k=>{let T=n.devices.filter(E=>E.id===k);return T.length===0?!o.some(E=>Mt(E)===k):!T.every(E=>$e(o,E))}),s=[...o,...i],a=Object.
entries(n.options).filter(k=>{let T=le(r,"vfio_pci",k[0]);return k[1]!==void 0&&k[1]!==(T!==null&&ht(T.value))}),l=k=>n.blacklisted.has(k)||t.every(({has:T,config:E})=>{
let O=T(k);return O==="absent"||O==="module"&&(Ue(E,k)!==null||Dt(Se(E,"softdep",k)))}),d=bP(e,r,[...i.length>0?["ids"]:[],...a.map(([k])=>k)]),u=Mr(e.read(d.path)||
""),c=t.every(({has:k})=>k("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),p={steps:[],claims:[],
notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>Zy)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${Zy} at most; name fewer ids`);let m=e.read(d.path)||"",b=u?m:Ts(m,[Bo]),y=jy(i.length===0?b:Hy(b,d.path,s),d.path,r,n.at),h=y.text,g=[...y.lines,
...a.map(([k,T])=>Fy(k,T))],v=[];for(let k of n.rivals){let T=t.map(fe=>Se(fe.config,"softdep",k));if(T.every(Dt))continue;let[E]=t.flatMap(fe=>vi(fe.config,k)||
[]),O=(fe,C$)=>v.push(`${fe} has ${C$}: there vfio-pci comes first only if the boot image loads it and not ${k}`);if(E!==void 0){O(E.path,`an install line for ${k}\
, which kmod would pass over for a softdep, so no softdep is written`);continue}let I=T.flatMap(fe=>fe===null||Dt(fe)?[]:[fe]),Ae=I.find(fe=>fe.path===d.path);Ae!==
void 0?h=Uy(h,Ae):Dt((x=Te(h,d.path).find(fe=>fe.command==="softdep"&&fe.name===k))!=null?x:null)||g.push(By(k));let xe=I.find(fe=>gt(fe.path,d.path));xe!==void 0&&
O(xe.path,`a softdep line for ${k}, and kmod takes only the first`)}if(h=Ts(h,g),h===b)return{...p,notes:v};let w=[...i.map(k=>({thing:"id",value:k})),...[...u?
[]:[Bo],...g,...y.changed].map(k=>({thing:"line",value:k}))];return{...p,claims:w,notes:v,steps:[ne(d.path,h)],warnings:d.warning===void 0?[]:[d.warning]}}function vP(e,n){
return(e===Ns||e===st(Ns))&&en(n)===null}function Gy(e,n,t=new Set){var l;let r=d=>n.includes(Mt(d)||""),o=C(e),i=q(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.
command==="options"&&(u.name==="vfio_pci"||u.name===ae)).map(u=>u.path))){let u=ke(e,d),c=h=>{var g;return Ee((g=le(Te(h,d),"vfio_pci","ids"))==null?void 0:g.value)},
f=i.filter(h=>h.from.path===d&&t.has(h.address));if(f.length===0&&!c(u).some(r))continue;if(!vP(d,u)){a.push(`${d} gives ${[...f.map(h=>h.address),...c(u).some(
r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let p=Wd(Wy(u,d,t,i.filter(h=>!t.has(h.address))),d,r),m=Ee((l=le(o.filter(h=>h.path!==
d),"vfio_pci","ids"))==null?void 0:l.value);Mr(p)&&c(p).every(h=>m.includes(h))&&(p=Wd(p,d,()=>!0));let y=Mr(p)&&le(Te(p,d),"vfio_pci","ids")===null&&q(Te(p,d)).
length===0?zy(p):p.trim()===""?null:p;s.push(ne(d,y))}return{steps:s,notes:a}}var Tt=["nouveau","nvidia","nvidia_drm"];function Jy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Cn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!mo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Ky(e){return e.replace(/-/g,"_")}function Zd({driver:e,
module:n}){return n!=null?n:e}function wP(e){let n=Zd(e);return n===null?Tt:Tt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Cs(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Jy(e).filter(r=>n.has(r)).flatMap(wP));return Tt.filter(r=>!t.
has(r))}function qy(e,n){var o,i;let t=new Set(e.map(Ky)),r=Jy(n).find(s=>t.has(Ky(Zd(s)||"")));if(r!==void 0)throw _(`blacklist holds ${(o=Zd(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var Nt="/etc/initramfs-tools/modules",Yy="/usr/share/initramfs-tools/modules.d",Gd="# vfiokit: vfio_pci before the drivers that could take its devices",zo="vfio\
_pci",$P=/^((\w+_)?vfio_pci|vfiokit_bind)$/,xP="/etc/dracut.conf.d/vfiokit.conf",Xy=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ls="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Qy={"initramfs-tools":["/etc/modprobe.d",
Nt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},eh={steps:[],claims:[],warnings:[]};function Ct(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function Vs(e){return e.startsWith("#")?"":me(e.trim().split(/\s+/)[0]||"")}function nh(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function th(e){return{thing:"line",value:e}}function rh(e,n){let t=q(C(e)).length>0&&ie(e).some(r=>se(e,r)(zo)==="builtin");return[...n.flatMap(r=>"\
module"in r?me(r.module):[]),...t?[ae]:[]]}function oh(e){return[Nt,...e.list(Yy).map(n=>`${Yy}/${n}`)]}function Hs(e,n){return new Set(n==="dracut"?Kd(sh(e),"f\
orce_drivers").map(me):oh(e).flatMap(t=>Ct(ke(e,t)).map(Vs)))}function ih(e){let[n]=oh(e).flatMap(r=>Ct(ke(e,r)).filter(o=>Vs(o)===zo).map(o=>({path:r,line:o}))),
t=n===void 0?void 0:oo(n.line).filter(r=>r.name==="ids").pop();return n===void 0||t===void 0?null:{path:n.path,ids:Ee(t.value)}}function kP(e,n){let t=Hs(e,"ini\
tramfs-tools"),r=e.read(Nt)||"",o=rh(e,n).filter(s=>!t.has(s));if(o.length===0)return eh;let i=o.flatMap(s=>[Gd,s]);return{steps:[ne(Nt,nh(r,i))],claims:i.map(th),
warnings:[]}}function sh(e){return[ke(e,"/etc/dracut.conf"),...cn(e,Xy).map(n=>ke(e,n))].join(`
`)}function Kd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function _P(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function SP(e,n){let t=sh(e),r=Hs(e,"dracut"),o=Kd(t,"add_d\
rivers").map(me),i=Kd(t,"install_items"),s=_P(e,t),a=rh(e,n),l=b=>b===zo||a.includes(ae),d=a.filter(b=>!r.has(b)&&(l(b)||!o.includes(b))).map(b=>`${l(b)?"force":
"add"}_drivers+=" ${b} "`),c=[...n.flatMap(b=>{if("module"in b)return[];let y=`/${b.file}`;return i.includes(y)||s&&y.startsWith("/etc/modprobe.d/")||y.startsWith(
"/usr/lib/")||y.startsWith("/lib/")?[]:[`install_items+=" ${y} "`]}),...d];if(c.length===0)return eh;let f=at(e,xP);for(let b of cn(e,Xy).filter(y=>gt(f.path,y))){
let y=c.map(h=>h.slice(0,h.indexOf("+"))).find(h=>new RegExp(`^\\s*${h}=`,"m").test(ke(e,b)));if(y!==void 0)throw _(`${b} sets ${y} anew and is read after ${f.path}\
, so what is added there would be lost`,`write ${y}+= in ${b}`)}let p=e.read(f.path)||"",m=Ct(p).some(b=>b.trimEnd()===Ls)?c:[Ls,...c];return{steps:[ne(f.path,nh(
p,m))],claims:m.map(th),warnings:f.warning===void 0?[]:[f.warning]}}function ah(e,n,t){return n==="dracut"?SP(e,t):kP(e,t)}function PP(e){let n=Ct(e);return n.filter(
(t,r)=>t.trimEnd()!==Gd&&!((n[r-1]||"").trimEnd()===Gd&&$P.test(Vs(t)))).join("")}function AP(e){return Ct(e).filter(n=>n.trimEnd()!==Ls&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function lh(e){let n=[],t=[],r=e.read(Nt);if(r!==null){let o=PP(r);o!==r&&n.push(ne(Nt,o===""?null:o)),Ct(o).some(i=>Vs(i)===zo)&&t.push(`${Nt}\
 names ${zo} without our mark: it was there before and stays`)}for(let o of cn(e,["/etc/dracut.conf.d"])){let i=ke(e,o);if(!Ct(i).some(a=>a.trimEnd()===Ls))continue;
let s=AP(i);n.push(ne(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Us(e,n,t,r,o,i="vfio_pci"){if(Dt(Se(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=Hs(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Oe({module:t})))}var OP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],IP=["/usr/sbin","/sbin","/usr/bin","/bin"],dh=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],uh="/etc/kernel/install.d/50-dracut.install";function ph(e,n){var t;return(t=IP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function ch(e,n){return OP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function RP(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function EP(e){let n=ph(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=RP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function MP(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function mh(e){let n=dh.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=dh.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function fh(e,n){let t=mh(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>MP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function DP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=hr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Lt(e){let n=EP(e),t=ph(e,"dracut"),r=n==="initramfs-tools",o=r&&ch(e,"initramfs-tools"),i=t!==null&&ch(e,
"dracut");if(o&&i)return fh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return fh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:DP(e);if(a!==null)return a;throw ue("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=mh(e);if(s!==null&&s!=="dracut")throw ue(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(uh)==="/dev/null")throw _(
`${uh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function jo(e,n){return n.kind==="bls"?Re(e,n).map(t=>t.tokens):[Or(e,n.defaults)]}function Vt(e,n){var o;let t=Ee((o=le(C(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:jo(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function gh(e,n){return[...Vt(e,n),...q(C(
e)).map(t=>t.address)]}function Jd(e,n){let t=new Set(Ht(e,n).map(i=>i.address)),r=new Set(Q(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>!V(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Vi(i,{driver:null,module:TP(e,i)}));return{devices:o,gpus:he(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Ht(e,n){let t=Vt(e,n),r=D(e),o=new Set(Qt(C(e),r));return r.filter(i=>o.has(i)||$e(t,i))}function TP(e,n){var i;let t=C(e),r=ie(e).map(s=>Yn(se(e,s),t)),
o=Ne(n).filter(s=>Ue(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function yh(e,n){let t=Jd(e,n),r=Cs(t),o=new Set([...t.
given].flatMap(Ne)),i=Lt(e),s=bp(e),a=d=>ie(e).every(u=>Us(e,C(e,u),d,i,s)),l=Be(e).filter(({thing:d,value:u})=>d!=="arg"||P(u)!=="modprobe.blacklist"?!1:N(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:Vo(e,n,l).steps,released:l}}var NP="/etc/driverctl.d",hh="/etc/libvirt/qemu";function qd(e,n){let t=`${NP}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function Dr(e,n){
let t=qd(e,n);return t===null||V(t.driver)?null:t}function CP(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function bh(e,n){
let t=n.filter(r=>r.driver!==null&&!V(r.driver));return t.length===0?[]:e.list(hh).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=CP(e.read(`${hh}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function LP(e){return J(e,"vfio_pci aliases",()=>ie(e).flatMap(n=>((e.read(`${yt(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,me(i)]})))}function vh(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=Ne(n),s=l=>ie(e).some(d=>vf(e,d,l).some(u=>i.includes(u))),[a]=LP(e).filter(([l,d])=>al(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function Bs(e,{driver:n},t){return n==="auto"?vh(e,t):null}function wh(e,n,t){let r=new Map(q(C(e)).map(o=>[o.address,o]));for(let o of t){let i=r.get(o.address);
if(!(i===void 0||Xn(i,o)||n.accept_replacement.includes(o.address)))throw _(`${o.address} was bound when ${i.card} was there, and now ${o.id||""}:${o.subsystem||
""} is: the card was swapped, or others have moved it (${i.from.path} line ${i.from.line})`,`look which card it is; if it is meant, accept_replacement: ${o.address}`)}
return t.map(o=>kf(o,Bs(e,n,o)))}function $h(e,n){for(let{address:t}of n){let r=Dr(e,t);if(r!==null)throw _(`driverctl gives ${t} to ${r.driver} at every boot (${r.
path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function VP(e,n){let t=new Map(D(e).map(r=>[r.address,r]));return q(C(e)).filter(r=>!n.some(o=>o.
address===r.address)&&!Xn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}\
: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function xh(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)
return Fo(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(D(e).filter(a=>o.includes(a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return Fo(e,n);
let s=Fo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with eve\
ry card that has it; left as it is`]}:Fo(e,n)}function HP(e,n,{at:t,devices:r}){let o=Ht(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&$e(Vt(e,n),i));return o.
length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has \
it; give the id back (state: absent) to bind by address only`]}function kh(e,n,t){return[...HP(e,n,t),...VP(e,t.at)]}var UP=["reserved","interrupts","vfs","mdev"];function tn(e){var n;return`${e.address} (${e.id}, ${pn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Tr(e){
let n=e.slice(0,8).map(tn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Yd(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===
!1)return ps;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;
let o=$r(e,t);if(o!==null)return o;if(Rn(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full pa\
ssthrough: all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vf\
io-pci refuses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; \
name its address if it is meant";let i=r===void 0?void 0:t.judge(r).find(l=>UP.includes(l.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function _h(e,n){
for(let t of e){if(t.responding===!1)throw _(`${tn(t)} belongs to a card that was named, and ${ps}`);let r=$r(t,n);if(r!==null)throw _(`${tn(t)} belongs to a ca\
rd that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function Xd(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&
a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(
a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GP\
Us in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets eve\
ry GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, a\
nd ${Tr(s)} stays with the host without NVLink`]}}function Sh(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.
address===i);if(s===void 0)throw _(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw _(`allow_g\
roup_members names ${tn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave\
 it out, or name it in addresses if it is meant for itself");let a=Yd(s,{...n,addresses:[i]},t);if(a!==null)throw _(`allow_group_members names ${tn(s)}, which ${a}`);
return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${tn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot \
be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function Ph(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(
e.map(o=>o.group))){if(r===null)continue;let o=fs(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==
null).map(a=>`${a.address} ${a.stays||""}`);throw _([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing\
 in it may stay with a driver of the host`,...s].join("; "),BP(o,n))}}function BP(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slo\
t, whose group holds nothing of the host":n.some(r=>Rn(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into anoth\
er slot otherwise":`companions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well,\
 and the host loses them; otherwise another slot`}function Ah(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>`the firmware's pictu\
re (${n.pictures.get(s.address)||""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails w\
ith "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`),i=e.filter(s=>n.screens.has(
s.address));if(i.length===0)return o;if(us(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw _(`${i.map(tn).join(", ")} shows the only console \
of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set all\
ow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function Qd(e,n,t){if(n.length>0)throw _(`${e}: ${Tr(n)}; ${t}`)}function Ih(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Tr(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw M("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>wo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw _(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw _(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){Qd(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw _(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return Qd("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function Rh(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function Eh(e,n,t=()=>null){let r=new Map(n.gpus.map(g=>[g.device,g])),{found:o,absent:i}=Ih(e,n);for(let g of o){let v=Yd(g,e,n);if(v!==null)throw _(`${tn(
g)} ${v}`)}let{take:s,shared:a}=e.companions?Rh(o,n):{take:[],shared:new Set};_h(s,n);let l=Xd(o,e,n),d=Sh([...o,...s,...l.take],e,n),u=[...s,...l.take,...d.take],
c=new Set([...o,...u]),f=n.devices.filter(g=>c.has(g));Ph(f,n);let p=Ah(f,n,e.allow_console_gpu),m=g=>d.take.includes(g)?"only this one was allowed to go along":
a.has(g)?"a function that stays with the host has the same id":t(g),b=e.addresses===void 0?f.filter(g=>m(g)!==null):f,y=[...o,...u].filter(g=>!b.includes(g)).map(
g=>g.id||""),h=[...(e.ids||[]).filter(g=>y.includes(g)),...y];return{devices:f,ids:[...new Set(h)],at:b,notes:[...i.length===0?[]:[`no device here has the id ${i.
join(", ")}: left out`],...e.addresses===void 0?b.map(g=>`${tn(g)} is bound by its address: ${m(g)||""}`):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,
...p,...f.filter(g=>{var v;return((v=r.get(g))==null?void 0:v.kind)==="igpu"}).map(g=>`${tn(g)} is part of the processor or chipset: a guest needs more than vfi\
okit prepares for that`)]}}function Mh(e,n,t,r,o){var v;let i=(v=e.addresses)==null?void 0:v.filter(w=>!o.includes(w)),s=(i==null?void 0:i.length)===0&&e.ids===
void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"ignore"},l=s?[]:Ih(a,n).found,{take:d,shared:u}=e.companions?Rh(l,n):{take:[],shared:new Set},
c=n.devices.filter(w=>e.allow_group_members.includes(w.address)),f=w=>r.some(({address:$})=>$===w.address),p=w=>{let $=n.gpus.find(x=>x.companions.some(({device:k})=>k===
w));return!l.includes(w)&&!d.includes(w)&&!f(w)&&($===void 0||t($.device)||f($.device))},m=[...l,...d.filter(w=>!u.has(w)||t(w)&&!n.devices.some($=>$.id===w.id&&
p($))),...Xd(l,e,n).take],b=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let w=a.ids||[],$=r.filter(x=>b.some(k=>k.address===x.address)||w.some(k=>`${x.
card}:`.startsWith(`${k}:`)));return{ids:[...new Set([...w,...m.map(x=>x.id||"")])],addresses:new Set($.map(x=>x.address))}}Qd("vfio-pci has this card by an id \
that others have as well, and an id cannot be given back for one of them",n.devices.filter(w=>t(w)&&!b.includes(w)&&m.some($=>t($)&&$.id===w.id)),"give the othe\
rs back too");let y=new Map(n.devices.map(w=>[w.address,w])),h=[...b.map(w=>w.address),...o].map(Oh),g=w=>e.companions&&h.includes(Oh(w.address))&&!Xn(w,y.get(w.
address));return{ids:[...new Set(m.filter(t).map(w=>w.id||""))],addresses:new Set(r.filter(w=>o.includes(w.address)||b.some($=>$.address===w.address)||g(w)).map(
w=>w.address))}}function Oh(e){return e.replace(/\.\d$/,"")}var FP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Th(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function zP(e,n,t){var l,d;let r=Th(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function jP(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function Me(e,n,t){return t!==void 0?Dh(e,n,t):J(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Dh(e,n,Re(e,n)))}function Dh(e,n,t){let r=new Set,
o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Mn(i);a!==null&&o(`GRUB cannot read ${n.config}\
: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);
o(a.kernel===null?`entry ${l} names no kernel`:zP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Th(e,u,`entry ${l}: image`,FP));let d=jP(e,a.tokens);
o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!Mg(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants a block of\
 1024`),{ok:r.size===0,reasons:[...r]}}var WP=/^[\w.+~-]+$/,ZP=["vmlinuz","vmlinux","Image","image"],Nh=e=>`initrd.img-${e}`,Fs=e=>`initramfs-${e}.img`,Ch=e=>`initrd-${e}`,Lh=[Nh,Fs,Ch],GP={debian:Nh,
el:Fs,fedora:Fs,suse:Ch,unknown:Fs},KP=["/boot","/boot/efi","/efi"],JP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function qP(e,n){var t;return(t=
Lh.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:GP[hr(e)]}function YP(e,n){let t=e.attr("/etc/machine-id")||"";return KP.flatMap(r=>e.list(r).filter(
o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}function Vh(e){let n=ie(e).filter(i=>WP.test(
i)),t=_e(e),r=qP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(ZP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){let a=[r,...Lh].find(
l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of YP(e,i)){let l=JP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"\
initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function XP(e,n){let t=D(e),r=n.map(o=>{let i=t.filter(a=>$e([o],a)),s=i.length>0?i.flatMap(Ne):Ri(Mt(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function zs(e,n){let t=C(e),r=le(t,"vfio_pci","ids"),o=Ee(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(f=>P(f)===
"vfio_pci.ids").flatMap(N)])],s=dl(t)?q(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Se(t,"install",ae),Se(t,
"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Mr(ke(e,r.from.path)),u=XP(
e,i),c=or(n);return f=>{let p=C(e,f),m=Yn(se(e,f),p),b=[],y=$=>{if(m($)==="absent"||c.has($))return!0;let x=m($)==="module"?Ue(p,$):null;return x!==null&&b.push(
x),x!==null},h=!d&&u!==null&&u.every(y),v=[...new Set([...l,...h?b.map($=>$.path):[]])].map($=>({file:$.slice(1)})),w=s.flatMap($=>$.variant||[]).filter($=>m($)===
"module").map($=>({module:$}));return[...v,...h||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var eu={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Uh(e,n="all"){
let t=Vh(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw M("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function QP(e,n){
if(n!==void 0)return n;let t=Ce(e);return t===null?[]:[t]}function Bh(e,n,t,r){let o=Lt(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(d=>"file"in
d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Qy[o],...l,...t.inputs||[]])],...t.lacks===void 0?{}:{lacks:t.
lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Nr(e,n={}){let t=Uh(e,n.kernels);if(t.length===0)return eu;let r=zs(e,QP(e,n.entries)),o=Bh(e,t,n,s=>Hh(
[...r(s),...n.holds||[]])),i=ah(e,Lt(e),Hh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function Wo(e,n={}){
let t=Uh(e,n.kernels);return t.length===0?eu:{...eu,steps:Bh(e,t,n,()=>n.holds||[]),notes:[]}}function js(e,n={}){let{steps:t,notes:r}=lh(e),o=Wo(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Hh(e){return[...new Map(e.map(n=>[Oe(n),n])).values()]}function Fh(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=Di(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function zh(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function nu(e,n){return zh(e,n).length>0}function eA(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function jh(e,n,t){let r=eA(
e),o=r===void 0?[]:n.filter(l=>nu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw _(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+zh(e,d).length,0)>=s&&vr(e,n).serial===null&&
!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var Zo={steps:[],notes:[],warnings:[]},nA="leave live out and reboot";function Wh(e,n,t){var d;let r=n.filter(u=>!V(u.driver));if(r.length===0)return Zo;Gh(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw _(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Kh(e,r,nA);let i=[...jh(e,r,t.allow_console_gpu),...qh(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=_e(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||se(e,a)(u)!=="builtin").map(hs),...Zh(e,r).map(
({device:u,card:c})=>bs(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function Ws(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.
get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!V(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is nei\
ther ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(
`the running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.
id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Gh(e,a),Kh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Zh(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:qh(e,a)}}
function Zh(e,n){let t=new Map;for(let i of he(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Gh(e,n){let t=n.flatMap(({address:r})=>{let o=Jn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Kh(e,n,t){let r=go(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${Ci(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=yo(e),i=o===null?[]:Jh(
e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function Jh(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>kl(e,r)===0?[]:[`the driver ${r} is in use ${kl(e,r)} times`])}function qh(e,n){let t=yo(
e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&go(e,o).length===0&&!o.some(a=>nu(e,a))?Jh(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!V(a.driver))?Tp(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var Yh=new Set([8,9,11,12]),tA=["/etc/crypttab","/etc/crypttab.initramfs"],rA="LUKS\xBA\xBE",Xh=4096,oA=4<<20;function iA(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function rn(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function Qh(e){try{return JSON.parse(e)}catch(n){return}}function tu(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>parseInt(
String(t),10)).filter(t=>!isNaN(t))}function eb(e){if(typeof e!="string")return[];let n=Qh(Buffer.from((e.split(".")[0]||"").replace(/-/g,"+").replace(/_/g,"/"),
"base64").toString("utf8")),t=rn(n,"clevis"),r=rn(rn(t,"sss"),"jwe");return[...tu(rn(rn(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(eb):[]]}function sA(e,n){
let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==rA||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(12),oA),o=e.bytes(n,
Xh,Math.max(0,r-Xh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=rn(Qh(i),"tokens");return typeof s=="object"&&s!==null?Object.values(s):[]}function aA(e){
var t;let n=[];for(let r of tA.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:iA(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of sA(e,a))rn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",tu(rn(d,"tpm2-pcrs"))),rn(d,"type")==="clevis"&&l("clevis",eb(rn(rn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",tu((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function De(e,n){let t=n?void 0:aA(e).find(({pcrs:i})=>i.
some(s=>Yh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Yh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var ru="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function ou(e,n){
if(!K(e))return{devices:[],ids:iu(n),at:[],notes:[ru],warnings:[]};let t=Uo(e),r=Cy(e,t.devices);return Eh(n,t,o=>{let i=Bs(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function iu({ids:e,addresses:n}){if(n!==void 0)throw M("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw M("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function nb(e,{devices:n,at:t,ids:r}){return n.length===0?!r.every(o=>e.some(i=>Mt(i)===o)):!n.every(o=>t.includes(o)||$e(e,o))}function lA(e,n){
let t=e.filter(r=>P(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.length>0&&nb(N(t),n)}function dA(e,n){let t=Ue(C(e).filter(o=>o.command!=="blacklist"),
"vfio_pci");if(t!==null)throw _(`${t.path} line ${t.line} has vfio-pci never loaded`,"take that line out");let r=ih(e);if(r!==null&&Lt(e)==="initramfs-tools"&&nb(
r.ids,n))throw _(`${r.path} loads vfio_pci with ids=${r.ids.join(",")}, which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.
ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone in that line, or take the line out")}function uA(e){let n=ie(e),t=n.filter(r=>se(e,r)("vfio\
_pci")==="absent");if(n.length>0&&t.length===n.length)throw ue(`no installed kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the\
 rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it\
, the functions stay with their drivers`)}function su(e){return e.filter(n=>n.kind==="file")}function au(e,n){return n===null?{}:{bootable:Me(e,n)}}function cA(e){
return e.length>0&&e.every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.test(r)&&N(t).includes("on")||r==="iommu.passthrough"&&ce(t)!==""}))}function lu(e,n){
return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||ht(
o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Zs(e,n){let t=ou(e,n),r=t.devices.map(x=>x.address),o=K(e);if(t.
ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=uA(e);$h(e,t.devices);let s=wh(e,n,t.at),{loader:a,
missing:l}=vn(e),d=Ir(e,a),u=ie(e).some(x=>se(e,x)("vfio_pci")==="builtin");u||dA(e,t);let c=Object.entries(n.vfio_options).filter(x=>x[1]!==void 0),f=[...d,...a===
null?[]:jo(e,a)],p=([x,k])=>f.some(T=>T.some(E=>P(E)===`vfio_pci.${x}`&&ht(ce(E))!==k)),m=xh(e,{ids:t.ids,at:s,devices:t.devices,rivals:Ny(t.devices,t.ids),blacklisted:or(
d),options:n.vfio_options,overridden:d.some(x=>lA(x,t))||c.some(p)},t),b=m.prepared?[]:[...t.ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:m.entries}],
...c.filter(x=>u||p(x)).map(([x,k])=>({kind:"token",token:`vfio-pci.${x}=${k?1:0}`}))],y=ee(e,m.steps),h=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Es(y,
a,b,{regenerate:n.regenerate}),g=ee(y,h.steps),v=Nr(g,{entries:m.prepared?Ir(g,a):[]}),w=[...m.steps,...h.steps,...n.regenerate?v.steps:su(v.steps)],$=n.live&&o?
Wh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:x=>{var k;return(k=Bs(e,n,x))!=null?k:"vfio-pci"}}):Zo;return{steps:[...We(w),...$.steps],claims:[
...m.claims,...h.claims,...v.claims],guard:x=>De(x,n.allow_measured_boot_change),devices:t.devices.map(({address:x,id:k})=>({address:x,id:k||""})),notes:[...t.notes,
...m.notes,...bh(e,t.devices),...h.notes,...v.notes,...$.notes,...n.iommuFollows!==!0&&En(e).active===!1&&!cA(Ir(g,a))?["the IOMMU is off now, and vfio-pci take\
s nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...m.warnings,...h.warnings,...v.warnings,...$.warnings,
...kh(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(x){let k=Ds(x,r,"vfio-pci"),T=x.
attr("/proc/cmdline")===null?[]:k.filter(E=>!V(E.driver));return{own:{devices:k},rebootReasons:[...T.map(E=>`${E.address} has ${E.driver===null?"no driver":`the\
 driver ${E.driver}`}, not vfio-pci`),...lu(x,n.vfio_options)],...au(x,a)}}}}function cu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Un({vendor:e,product:n,address:t}){
return cu([["vendor_id",e],["product_id",n],["address",t]])}var du=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],fu="*";function rb(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function ob(e,n,t,r){if(e===fu)return;let[,o]=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],i=parseInt((o||
"").replace(/_/g,""),16);if(!(i<=n))throw _(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(t,"0")}function tb(e,n){
let t=n in e?e[n]:fu;if(typeof t!="string")throw _(`has a ${n} that is no string`);return ob(n==="vendor_id"?t.trim():t,65535,4,n)}function fA(e){let n=e.indexOf(
"."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw _("has an address with too many fields");let o=[...Array(3-r.length).fill(""),...r,n<0?"":
e.slice(n+1)],i=s=>ob((o[s]||"").trim()||fu,du[s][1],du[s][2],`${du[s][0]} in its address`);return[i(0),i(1),i(2),i(3)]}var pA=/[^\s\S]/;function Gs(e,n){if(!(e===
void 0||e===".*")){if(typeof e!="string")throw _(`has a ${n} in its address that is no string`);try{return new RegExp(`^(?:${e})`)}catch(t){if(e.includes("(?"))
return pA;throw _(`has a ${n} in its address that is no regular expression`)}}}function mA(e){if(e==null||e===""||e===!1||e===0)return[void 0,void 0,void 0,void 0];
if(typeof e=="string")return fA(e);if(!rb(e))throw _("has an address that is neither a string nor an object");return[Gs(e.domain,"domain"),Gs(e.bus,"bus"),Gs(e.
slot,"slot"),Gs(e.function,"function")]}function Go(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:
void 0}var gA=[["managed",31],["live_migratable",31],["one_time_use",32]];function Ks({tags:e},n){return Go(e.live_migratable)===n}function yA(e,n){var l;if(!rb(
e))throw _("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==
null&&o!=="")throw _("has both an address and a devname");for(let[d,u]of gA)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&Go(s[d])===void 0)throw _(`has \
a ${d} that nova ${u} and later do not take`);return{vendor:tb(e,"vendor_id"),product:tb(e,"product_id"),address:mA(o),devname:a,tags:s}}function ib(e,n=null){let t;
try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>yA(r,n))}catch(r){if(r instanceof S)return r.
message;throw r}}function hA(e){return e.split(/[:.]/)}function uu(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function pu(e,n,t){let{
vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>Hn(
e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&e.product!==void 0)&&Hn({...e,address:[void 0,void 0,void 0,void 0]},n)}function Hn(e,{vendor:n,product:t,
address:r}){if(e.devname||!uu(e.vendor,n)||!uu(e.product,t))return!1;let o=r===void 0?[]:hA(r);return e.address.every((i,s)=>uu(i,o[s]))}function sb(e,n,t){return Go(
e.tags.remote_managed)===!0?!1:Hn(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&Hn(e,{...n,address:t})}function ab({vendor:e,product:n,address:t,devname:r}){
return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var Cr=["type-PF","type-PCI","type-VF"],Js=["required","legacy","preferred","socket"];function dt({name:e,vendor:n,product:t,type:r,numa:o}){return cu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var lb={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${Cr.join("|")})$`),numa_policy:new RegExp(`^(?:${Js.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
bA={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function vA(e){return Object.keys(lb).filter(n=>{var t;return((t=bA[n])!=null?t:0)<=(e!=null?
e:1/0)})}function db(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=vA(n),f=c.includes(d)?lb[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:Cr.find(d=>d===r.get("device_type")),numa:(l=Js.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:Go(r.get("live_migratable"))}}function ub(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function mu({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var fb=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,pb=/^[^\s=:]+[=:]/,gu=/(?:\r\n|\r|\n)$/;function mb(e){let n=e.length;for(;n>0&&fb.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function gb(e){let n=0;for(;fb.test(e.charAt(n));)n++;return e.slice(n)}function qs(e){return gb(mb(e))}function wA(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function $A(e){return e==="DEFAULT"?e:e.toLowerCase()}function xA(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function yu(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=p=>({line:i+1,problem:p}),l=wA(s);if(l===null)return a("is not UTF-8");let d=mb(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${gb(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:$A(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),f=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(qs(d.slice(0,c))==="")return a("has a value and no name");if(f===
void 0)return a("stands above the first section");r.push({section:f.name,key:qs(d.slice(0,c)),value:xA(qs(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function Ys([e,n],t){return`${e}${pb.test(t)?"=":" = "}${n}`}function cb({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>pb.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function yb(e,n,t){var f,p,m;let{lines:r,sections:o,options:i}=e,s=o.map(b=>b.name).lastIndexOf(n),a=o[s];if(a===void 0){
let b=qs(r[r.length-1]||"")===""?[]:[""],y=t.map(h=>Ys(h,cb(e,void 0)));return{from:r.length,to:r.length,put:[...b,`[${n}]`,...y]}}let l=(p=(f=o[s+1])==null?void 0:
f.at)!=null?p:r.length,d=i.filter(b=>b.from>a.at&&b.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(b=>Ys(b,cb(e,u)))}}
function Ut({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=gu.exec((r=e[l-1])!=null?r:""))!=null?i:gu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!gu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function kA(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Bn(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=yu(r);if("problem"in o)throw _(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function hb(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:hu(o,i.from),found:kA(i.value,t)})))}
function bb(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(hu(r,s))),i=o.length===0?r:yu(Ut(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>hu(r,s))}}function hu({lines:e},n){return(e[n]||"").replace(/[\r\n]+$/,"")}
function wn(e,n,t=null){return hb(e,n.map(({section:r,spec:o})=>[r,o]),r=>ib(r,t))}function $n(e,n,t=null){return hb(e,n.map(({section:r,alias:o})=>[r,o]),r=>db(
r,t))}function re({path:e,option:n}){return`${e} line ${n.from+1}`}function Xs(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&t.path===
n))throw _(`${re(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Qs(e){let n=new Map;for(let t of e){if(typeof t.found==
"string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==r.
found.type||t.found.numa!==r.found.numa))throw _(`${re(t)} defines an alias again that ${re(r)} defines otherwise, so nova takes none of them; take one of the t\
wo lines out`)}}function _A(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&ub(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw _(`${re(i)} defines the alias ${e.name} as ${mu(i.found)}, expected ${mu(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function SA(e,n,t,r){for(let o of n){let i=typeof o.found=="string"||!r(o.path)?void 0:e.find(s=>o.found.some(a=>Object.keys(a.tags).length>0&&pu(
a,s,t)));if(i!==void 0)throw _(`${re(o)} gives tags to devices that ${Un(i)} takes as well, and nova would read ours first and pass over these tags; give path: ${o.
path}, so that ours comes behind that line`)}}function PA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...ab(r)?[`${re(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>Hn(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${re(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function vb(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Ys(l,s)):[]})),left:r===void 0?t:[]}}function wb(e,n,{specs:t,alias:r,here:o},{names:i,read:s,release:a,api:l,
isOurs:d,isLater:u}){var E,O;let c=(O=(E=n.find(I=>I.path===e))==null?void 0:E.ini)!=null?O:{lines:[],sections:[],options:[]},f=wn(n,s,a),p=r===null?[]:$n(n,s,a),
m=r===null?[]:$n(l,s,a);Xs([...f,...p,...m],e),Qs([...p,...m]);let b=I=>f.some(({found:Ae})=>typeof Ae!="string"&&Ae.some(xe=>Ks(xe,I)&&t.some(fe=>pu(xe,fe,o)))),
y=[...p,...m].filter(({found:I})=>typeof I!="string"&&I.name===(r==null?void 0:r.name)),h=r===null?null:_A(r,y,e,d,b),g=h===null||h==="missing"?[]:[h],v=I=>I.path===
e&&I.option.value==="",w=t.filter(I=>!f.some(({found:Ae})=>typeof Ae!="string"&&Ae.some(xe=>Hn(xe,I))));SA(w,f,o,u);let $=[vb(f.filter(v),i.section,w.map(I=>[i.
spec,Un(I)])),vb([...g,...p.filter(v)],i.section,r===null||h===null?[]:[[i.alias,dt(r)]])],x=$.flatMap(I=>I.edits),k=$.flatMap(I=>I.left),T=k.length===0?[]:[yb(
c,i.section,k)];return{text:Ut(c,[...x,...T]),put:[...x.flatMap(I=>I.put),...T.flatMap(I=>OA(I.put,c.lines[c.lines.length-1]||""))],gone:g.map(I=>I.line),warnings:[
...PA(f,t),...AA(y,m)]}}function AA(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(re).join(" and ")} define one alias: nova 31.3 and later refuse that\
 with pci_in_placement; take one of them out`]:n.includes(t)?[`${re(t)} has the alias, and nova-compute, which needs it for a resize, does not read that file; m\
ove the line to one that both read`]:[]}function OA(e,n){return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var xb=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],IA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],$b="/openstack/venvs";function Bt(e){let n=e.read("/var/li\
b/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list($b).filter(o=>o.startsWith("nova")).map(o=>`${$b}/${o}/lib`);for(let o of[...IA,...r])for(let i of e.list(o).filter(s=>/^python3/.test(s)))for(let s of[
"dist-packages","site-packages"])for(let a of e.list(`${o}/${i}/${s}`)){let[,l]=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(a)||[];if(l!==void 0)return Number(l)}
return null}function bu(e){var n,t;return(t=(n=xb.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function Lr(e){
return xb.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var X="/etc/nova/nova.conf",kb="/etc/nova/nova-cpu.conf",RA="/etc/nova/nova-compute.conf",EA="/etc/nova/nova-api.conf",Ab="/usr/share/nova/nova-dist.conf",MA=["\
/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],DA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Ob=["/etc/systemd\
/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],_b=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/opens\
tack-nova-compute"],TA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function ea(e,n){return e.
real(n)!==null}function NA(e){let n=Ob.flatMap(o=>DA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?_b.map(t):_b.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function Sb(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function CA(e){
let n=Ob.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function LA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function vu(e,n){return n.flatMap(t=>cn(e,[t]))}function Ko(e){var g,v,w,$;let n=TA.find(([,x])=>x.some(k=>ea(e,k)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[vu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(X)||"",r=NA(e),o=LA(e,t),i=CA(e),s=ea(e,kb),a=o!=null?o:s?
"devstack":ea(e,X)?r.trim()===""?"unknown":"packages":"none",l=Sb(r,"--config-dir"),d=x=>MA.map(k=>`${k}/${x}.conf.d`).filter(k=>ea(e,k)).slice(0,1),[u]=d("nova"),
c=l.length>0?l:[...d("nova"),...d("nova-compute")],f=[Ab,...vu(e,c)],p=Sb(r,"--config-file"),m=na([X,...p,RA,...f]),b=s?[kb]:/--config-file[= ]["']?\$/.test(r)||
p.includes(X)?[]:p,y=(v=l[0])!=null?v:((g=Bt(e))!=null?g:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",h=r.indexOf("--config-file");return{deployment:a,
units:i,dropIns:y,manager:en(t),variable:($=(w=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:w[0])!=null?$:null,api:[EA,...vu(
e,d("nova-api"))],dirs:na([...y===null?[]:[y],...c]),dropInsFirst:h>=0&&r.indexOf("--config-dir")<h,sets:b.length===0?[m]:[na([X,...f]),na([...b,...f])]}}function Pb({
sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(r);return i<0?null:[
r===Ab?0:2,i,r]}function Ib(e,n,t){let[r,o]=[Pb(e,n),Pb(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==o[d]),[s,a]=[r[i],o[i]];return s!==void 0&&
a!==void 0&&s>a}function ta(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function ra({variable:e}){if(e!==null)throw _(`${e} is in the environment\
 that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function na(e){return[...new Set(e)]}function VA(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function HA(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return Un(
{vendor:n,product:t,address:s})===e}function UA(e,n,t){let r=wn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>VA(a,n))?[]:[[i,s.length===
1&&s.every(a=>HA(i.option.value,a))]]}),o=$n([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:[[i,dt(s)===i.option.value]]});return[
...r,...o]}function BA({lines:e,sections:n},t,r,o){var c,f,p,m;let i=r.find(b=>b.trimStart()===`[${t}]`),s=n.map(b=>b.name).lastIndexOf(t),a=(c=n[s])==null?void 0:
c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter((b,y)=>!o.has(a+1+y)&&b.trim()!=="").
length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Rb(e,n,t,r,o,i,s){let{ini:a}=e,l=UA(e,n,r),d=l.filter(([y,h])=>o(y.line,h)).map(([y])=>y),u=l.filter(([y])=>!d.includes(y)).map(([y])=>`${re(
y)} says it too (${y.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Ut(a,[]),gone:[],notes:u};let c=new Set(d.map(y=>y.option.from)),
f=BA(a,t.section,i,c),p=[...d.map(({option:{from:y,to:h}})=>({from:y,to:h,put:[]})),...f===null?[]:[{from:f.from,to:f.to,put:[]}]],m=Ut(a,p),b=s&&m.split(/\r\n|\r|\n/).
every(y=>y.trim()===""||y.trim()===`[${t.section}]`)?null:m;return{text:b!==null&&(f==null?void 0:f.bare)===!0?b.replace(/(?:\r\n|\r|\n)$/,""):b,gone:[...d.map(
y=>y.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var sa="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function oa(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Eb(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function ia(e){return`'${e}'`}function Mb(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Db(e){return ia(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function FA(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${ia(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Db(e)}
`}function Tb({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=oa(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":oa(t.section,o),
a=oa("filter_scheduler",[`enabled_filters = ${sa}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Eb(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${FA(
e,r)}${n===null?"":`nova_pci_alias:
  - ${ia(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Eb(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Db(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${ia(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Nb({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${oa(t.section,r)}`}}var zA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function wu({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Cb(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):zA[n]||[]}function Lb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Un),alias:n===null?null:dt(n)};return{...Tb(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Nb(i,t)}:{}}}function jA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var WA={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function $u({specs:e,
alias:n},t,r,o){let i=WA[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Hn(d,u)));return[...wn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:$n(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${re(l)} has ${l.option.key} too, ${i}`)}function Vb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:jA(n),flavor_command:Mb(n.name)},
scheduler_filter:`enabled_filters = ${sa}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function ZA(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function Hb({alias:e},n,t){let r=$n(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>ta(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${re(o)} has the alias, and nova-api does not read that file`]:[],...ZA(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${sa}; then res\
tart nova-scheduler`]]}function GA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw _(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw _(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw M("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw _(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function KA(e,n,t){var o,i;let r=wr(e,n,he(e,n));for(let s of t){let a=$r(s.physfn===
null?s:Vi(s,{physfn:null}),r);if(a!==null)throw _(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function JA(e,n,t){
var s;let r=C(e);if(q(r).length===0)return;let o=Qt(r,n),i=Ee((s=le(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=wo(n,a),d=l.filter(u=>!o.includes(
u)&&!$e(i,u));if(d.length>0&&d.length<l.length)throw _(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function qA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Ln(i),i.address])),[o]=r.keys();if(o===void 0)throw M("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw _(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function YA(e,n){var o,i;let t=n.filter(s=>Ln(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Ln((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Ub(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw M("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=K(e),d=D(e),u=o===void 0?(r||[]).map(y=>({vendor:y.slice(
0,4),product:y.slice(5)})):GA(d,l,n),c=o===void 0?(r||[]).flatMap(y=>wo(d,y)):d.filter(y=>o.includes(y.address));KA(e,d,c),o===void 0&&JA(e,d,r||[]);let f=[...new Set(
u.map(y=>`${y.vendor}:${y.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw M("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw M("alias",`an alias is given for devices of several ids (${f.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw M("numa_policy",`numa_policy socket needs\
 nova 23, and this node has nova ${t}`);let m=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:qA(c,p,s),numa:a!=null?a:"legacy",capability:!1,
live:void 0},b=c.filter(y=>{var h;return((h=y.numVfs)!=null?h:0)>0});return{specs:u,alias:m,here:c.flatMap(({vendor:y,device:h,address:g})=>y===null||h===null?[]:
[{vendor:y,product:h,address:g}]),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...m===null?[]:YA(m,c),...b.
map(y=>{var h;return`${y.address} has ${(h=y.numVfs)!=null?h:0} virtual functions, which the same spec hands out: a card goes to one guest whole or in parts`})]}}var aa=["auto","drop-in","file","print"],XA="50-gpu-passthrough.conf",QA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function la({deployment:e}){return QA[e]}function Bb(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function xu(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${XA}`;return[n,st(n)]}function Fb(e){return[...new Set(e)]}function eO(e){return la(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function nO(e,n,t){var s;
let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[{path:n,
sees:Fb([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function tO(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(X)].map(a=>a===null?null:
e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===
s))throw _(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${X}, so nova would pass over what is in it; give it owner and group of ${X}, and\
 mode 750`)}function zb(e,n,t,r){let o=la(n);if(r!==void 0&&t==="print")throw M("path","path is given with target print, which writes nothing; leave one of them\
 out");if(r!==void 0)return nO(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?eO(n):t;if(i==="print"){let d=o===void 0&&
n.manager!==null?[`${X} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager} has them\
 from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw _(`nova runs in a container here, with files that ${o||""}\
 renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(X)===null)throw ue(`${X} is not there,\
 so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=null?
o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:X,sees:d}}),warnings:s===null?[]:[`${X} is kept by ${s}, which w\
ill take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=X]=xu(n),l=at(e,a);return tO(e,l.path),{mode:i,edits:[{path:l.path,sees:Fb([...n.
sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var rO=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function _u(e,n){return Be(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&rO.test(r)?[r]:[])}function jb(e,n){let t=Q(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function ku(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Wb(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(X):null,i=o===null?null:e.stat(o);return[ne(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function oO(e,n,t){if(e!==null)return{};let[r]=wn(t,Lr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${re(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function da(e,n,t){return n.state==="absent"?
sO(e,n):iO(e,n,t===void 0?[]:_u(e,t))}function iO(e,n,t){let r=Bt(e),[o,i]=[bu(r),Lr(r)],s=Ub(e,n,r),a=Ko(e);ra(a);let l=zb(e,a,n.target,n.path),d=new Set(_u(e)),
u=[...s.specs.map(Un),...s.alias===null?[]:[dt(s.alias)]],c=t.filter(x=>!u.includes(x.slice(x.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(x=>{var k;return{
path:(k=x[0])!=null?k:X,sees:x}}):l.edits,p=l.mode!=="print",m=f.map(({path:x,sees:k})=>{let T=Bn(e,k).map(I=>bb(I,I.path===x?c:[])),E=T.map(({source:I})=>I),O=wb(
x,E,s,{names:o,read:i,release:r,isOurs:I=>d.has(I),isLater:I=>p&&Ib(a,I,x),api:ta(x)?[]:Bn(e,a.api.filter(I=>I!==x))});return{path:x,sources:E,...O,gone:[...T.flatMap(
({gone:I})=>I),...O.gone]}}),b=Lb(s,o,r,a),y=oO(r,o.spec,m.flatMap(({sources:x})=>x)),h=x=>({own:{...Vb(s),target:l.mode,deployment:a.deployment,files:l.edits.map(
({path:k})=>k),snippets:b},notes:Hb(s,Bn(x,[...new Set([...f.flatMap(({sees:k})=>k),...a.api])]),i)}),g=[...new Set([...s.warnings,...l.warnings,...y.warnings||
[],...m.flatMap(x=>x.warnings)])],v=l.edits.flatMap(({path:x},k)=>{var T,E;return((E=(T=m[k])==null?void 0:T.put.length)!=null?E:0)>0?Bb(x):[]});g.push(...$u(s,
Bn(e,v),[o],"kolla"));let w=[...s.notes,...y.notes||[]];if(l.mode==="print"){let x=m.length>0&&m.every(({put:k})=>k.length===0);return x||g.push(...$u(s,m.flatMap(
({sources:k})=>k),a.deployment==="kolla"?[o]:i,a.deployment)),x?{steps:[],notes:w,warnings:g,report:h}:{steps:[],pending:Cb(e,a,b),notes:[...w,"nothing is writt\
en here: put the snippets where the files come from"],warnings:g,report:h}}let $=m.flatMap(({path:x,text:k,put:T,gone:E})=>Wb(e,x,k,[...T,...E]));return{steps:$,
notes:w,warnings:g,report:h,claims:ku(m.flatMap(({put:x})=>x)),released:ku(m.flatMap(({gone:x})=>x)),pending:$.length>0?[wu(a)]:[]}}function sO(e,{ids:n,addresses:t,
alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw M("ids","none of ids, addresses and alias is given; say what nova is no longer to pass through");let i=bu(
Bt(e)),s=Ko(e),a=xu(s),l=_u(e),d=o===void 0&&la(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(m=>m.slice(0,1))]:[o],c=Bn(e,u).map(m=>{let b=(h,g)=>!d.
includes(m.path)&&(l.length>0?l.includes(h):g),y=a.includes(m.path)||jb(e,m.path).file;return{path:m.path,...Rb(m,{ids:n,addresses:t,alias:r},i,Lr(null),b,l,y)}}),
f=c.flatMap(m=>Wb(e,m.path,m.text,m.gone)),p=c.flatMap(m=>m.gone);return{steps:f,released:ku(l.filter(m=>p.includes(m.trimStart()))),pending:f.length>0?[wu(s)]:
[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?jb(e,m.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:f.map(m=>m.path)}})}}function aO(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!K(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=he(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function Zb(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=aO(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=da(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function Gb(e,{allow_group_members:n,allow_console_gpu:t}){if(!K(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=D(e),o=he(e,r),i=rt(e,r,o),s=En(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Cn(d)&&i(d).every(a));if(l.length===0)throw _("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Kb(e,n,t){if(t===void 0||!K(e))return;let r=new Set(n.map(i=>i.address)),o=he(e).filter(i=>Cn(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Jb(e,n,t){let r=Be(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>o.thing==="line"?bt(o.value)||[]:[]).filter(o=>!t.includes(o)))}}function qb(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member on a drive\
r of the host",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions), name further me\
mbers in allow_group_members, or put the card into another slot"}}function Yb(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=cs(e),s=a=>{let l=o.get(a);return l!==
void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&Dr(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=tr(e,l,n).filter(c=>!t.has(c)),
u=c=>c.map(f=>rr(f,o.get(f),i)).filter(f=>f!==null);return[{id:"group.viable",about:"now",address:a,...qb(l,u(d))},{id:"boot.group",about:"next",address:a,...qb(
l,u(d.filter(c=>!s(c))))}]}}var Su={severity:"error",status:"off_in_kernel"},ua=["intel_iommu","amd_iommu","iommu"];function Xb(e){return e.find(n=>ua.includes(P(n))&&N(n).includes("off")&&
!G(e,{kind:"flags",key:P(n),has:"on",lacks:["off"]}))}function lO(e){return e.filter(n=>ua.includes(P(n))||P(n)==="iommu.passthrough")}function Qb(e,n){var b,y,
h;let t=nr(e),r=Ce(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:Xb(r),a=n===null?[]:lO(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===_e(e)&&a.length>0&&a.every(g=>r.includes(g)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...Su,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(b=t.firmware_table)!=
null?b:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Su,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(y=t.groups)!=null?y:0} groups, units ${((h=t.units)!=null?h:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=Xb(n.entry.tokens),
f=(g,v)=>g.some(w=>v.includes(P(w))&&N(w).some($=>$==="on"||$==="pt"))||v===ua&&g.some(w=>P(w)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,ua));return u.push({...Su,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function ev(e){let n=as(e),t=n===!1&&ls(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...br(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function ca(e){try{let n=Le(e),t=$s(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...dO(e,t),bootable:Me(e,n,[t])}}catch(n){if(n instanceof S)return{
unknown:n.message};throw n}}function dO(e,n){var m,b,y,h;let t=(m=ie(e).find(g=>{var v,w;return((v=n.kernel)!=null?v:"").endsWith(`-${g}`)||((w=n.kernel)!=null?
w:"").includes(`/${g}/`)}))!=null?m:null,r=C(e,t!=null?t:void 0),o=t===null?()=>"module":Yn(se(e,t),r),i=n.tokens.filter(g=>P(g)==="vfio_pci.ids").slice(-1).flatMap(
N),s=Ee((b=le(r,"vfio_pci","ids"))==null?void 0:b.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Qt(r,D(e)).map(g=>g.address)),d=new Map(q(r).map(
g=>[g.address,g])),u=or([n.tokens]),f=Wo(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:zs(e,[n.tokens])(t||"")}]:[]),p=f[0]===void 0?[]:((y=
sr(e,f[0].path))==null?void 0:y.lacks)||[];return{entry:n,kernel:t,entries:a,addresses:l,gives:g=>l.has(g.address)||$e(a,g),replaced(g){let v=d.get(g.address);return v===
void 0||Xn(v,g)?null:v.card},imageProblem:(h=f.map(g=>Di(e,g).why).find(g=>g!==null))!=null?h:null,rivalsOf:g=>Ne(g).filter(v=>{var k;if(o(v)==="absent"||u.has(
v)||o(v)==="module"&&Ue(r,v)!==null)return!1;let w=l.has(g.address),$=o("vfio_pci")==="builtin",x=Us(e,r,v,(k=f[0])==null?void 0:k.tool,p,$?ae:"vfio_pci");return o(
v)==="builtin"?!w&&!$:!x&&(w||!$)})}}var uO={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function nv({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=uO[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fn={severity:"error",status:"drifted"},cO=/^(01|02|060[014])/;function fO(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=
null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function pO(e,n){var a;let{address:t,group:r}=n,o={...Fn,address:t,about:"now"},i=V(n.driver),s=[{...o,id:"device.driver",ok:i,found:(a=
n.driver)!=null?a:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${t}/driver`,remedy:i?"":"reboot once vfio_bind has run; if it stays, run gpu_\
passthrough and look what took it"},{...o,id:"device.group",ok:r!==null,status:"off_in_kernel",found:r===null?"no group":`group ${r}`,expected:"an IOMMU group",
read_from:`/sys/bus/pci/devices/${t}/iommu_group`,remedy:r===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&s.push(
{...o,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/b\
us/pci/devices/${t}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),r===null)return s;if(i&&e.list("/dev/vfio").length>0){let l=e.stat(`/\
dev/vfio/${r}`)!==null||e.list("/dev/vfio/devices").length>0;s.push({...o,id:"device.node",ok:l,found:l?`/dev/vfio/${r}`:"none",expected:`/dev/vfio/${r}`,read_from:"\
/dev/vfio",remedy:l?"":"load the module vfio_pci (vfio_modules)"})}return s}function mO(e,n,t){var l;let r={...Fn,address:n.address,about:"next"},o=t.addresses.
has(n.address),i=t.gives(n),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.
id||""}`:!i&&s!==null?`${s} stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run\
 vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.
length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run v\
fio_bind, which makes vfio-pci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},...gO(
e,n)]}function gO(e,{address:n}){let t=Dr(e,n);return t===null?[]:[{...Fn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"\
vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function Vr(e,n){var b,y;let t=D(e),r=ca(e),o="unknown"in r?null:r,{devices:i,
missing:s,unexpected:a}=fO(t,n,h=>o===null||o.gives(h)),l=[...Qb(e,o),...ev(e)];for(let h of s)l.push({...Fn,id:"device.present",about:"both",status:"missing_de\
vice",ok:!1,found:"nothing",expected:h,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrou\
gh with what is left"});let d=new Set(i.map(h=>h.address)),u=Yb(e,t,d,o),c=he(e,t),f=new Map(c.map(h=>[h.device.address,h])),p=rt(e,t,c);for(let h of i){let g=f.
get(h.address),v=g==null?void 0:g.kind;if(v==="bmc"||v==="virtual"||cO.test(h.class||"")){l.push({...Fn,id:"device.kind",address:h.address,about:"both",status:"\
refused",ok:!1,found:v!=null?v:pn(h.class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${h.address}/class`,remedy:"name the GPU \
instead"});continue}l.push(...pO(e,h),...u(h),...nv(h,g===void 0?[]:p(g)),...o===null?[]:mO(e,h,o))}o===null?l.push({...Fn,id:"boot.entry",about:"next",severity:"\
error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or \
check the next boot by hand"}):(l.push({...Fn,id:"boot.image",about:"next",ok:o.imageProblem===null,found:(b=o.imageProblem)!=null?b:"up to date",expected:"an i\
mage that is newer than what it holds",read_from:(y=o.entry.initrds[0])!=null?y:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Fn,id:"boot\
.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.
entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let m=i.filter(h=>{var g;return((g=f.get(h.address))==null?void 0:g.kind)==="gp\
u"}).length;return n.expect_count!==void 0&&m!==n.expect_count&&l.push({...Fn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${n.
expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(
h=>{var g;return/^(gpu|igpu|vf|accelerator)$/.test(((g=f.get(h.address))==null?void 0:g.kind)||"")}),missing:s,unexpected:a}}var Pu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Hr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Pu.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function tv(e){return e.map(({about:n,status:t,...r})=>r)}function rv(e,n,t,r){if(!K(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return V(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=Q(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function ov(e,n){var c;if(n.length===0)return null;let{findings:t}=Vr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Hr(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var Jo="/etc/default/grub",yO=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function sv(e,n,t){var p;let r=n.slice(t),o=new Set(wi(n.slice(0,t)).map(pa)),i=wi(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(pa(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!Au(
m,s))for(let b of[...m.entries].reverse())b.kind==="file"&&c.set(b.path,b.before);for(let m of[...r].reverse()){d.push(...m.dirs);let b=Au(m,s);for(let y of[...m.
entries].reverse()){if(y.kind!=="file")continue;let h=(p=a.get(y.path))!=null?p:{text:e.read(y.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},g=h.text===
null?"":lo(h.text);d.push(...[...y.dirs].reverse()),g===y.after&&!b&&!l.has(y.path)?(h.text=y.before===""?null:Df(h.text||"",y.splices),h.was=y.was):(g!==y.before&&
(b||g!==c.get(y.path))&&l.add(y.path),y.path.startsWith(Jo)&&(u=!1)),y.before===""&&(h.ours=!0),y.secret===!0&&(h.secret=!0),h.lines.push(...y.lines),h.words.push(
...y.words),a.set(y.path,h)}}for(let m of l){let b=a.get(m);if(b===void 0||b.text===null||yO.test(m))continue;let y=Bf(b.text,b,i.filter(h=>h.thing==="id").map(
h=>h.value));b.text=b.ours&&y.trim()===""?null:y}let f=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:b,was:y,secret:h,lines:g}])=>ne(m,b,y==null?void 0:
y.mode,{...y===void 0?{}:{owner:y},...h?{secret:g}:{}})),edited:[...l],dirs:fa(d,m=>m).sort((m,b)=>b.length-m.length),drivers:Ou(e,r),grubConfig:f.some(m=>m.kind===
"grubConfig"||m.kind==="file"&&m.path.startsWith(Jo)),images:fa(f.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?hO(iv(r,i,s),Jo):iv(r,i,s),
defaultsStand:u,devices:fa(r.flatMap(m=>m.devices),m=>m.address)}}function hO(e,n){return new Map([...e].filter(([t])=>t!==n))}function Au({image:e,machine_id:n},t){
return e&&n!==t}function iv(e,n,t){let r=new Map;for(let o of[...e].reverse()){let i=o.claims.filter(s=>n.some(a=>pa(a)===pa(s)));for(let[s,a]of r)r.set(s,a.filter(
l=>!i.some(d=>{var u;return d.value===l&&((u=d.except)==null?void 0:u.includes(s))!==!0})));for(let s of o.entries){if(s.kind!=="file")continue;let a=s.path.startsWith(
Jo)?Jo:s.path;r.set(a,[...new Set([...r.get(a)||[],...Au(o,t)?[]:s.lost||[]])])}}return r}function Ou(e,n){let t=e.attr("/proc/sys/kernel/random/boot_id")||"",r=n.
filter(o=>o.boot_id===t).flatMap(o=>o.entries).flatMap(o=>o.kind==="driver"?[o]:[]);return fa([...r].reverse(),o=>o.address).map(o=>bs(o.address,o.driver,o.override))}
function pa(e){return`${e.thing} ${e.value}`}function fa(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function bO(e,n,t,r){let o=new Map(Q(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function vO(e,n,t,r){if(!K(e))return{ids:iu(n),addresses:new Set};let{devices:o}=t,i=q(C(e)),s=(n.
addresses||[]).filter(c=>!o.some(f=>f.address===c)),a=bO(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(f=>f.address===c)),d=Vt(e,r),u=Mh(n,t,c=>$e(d,c),i,l);return{ids:[
...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function ma(e,n){return Iu(e,n,vO(e,n,Uo(e),vn(e).loader),!0)}function Iu(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=Uo(e),s=K(e),{loader:a}=vn(e),l=q(C(e)).filter(O=>r.has(O.address)),d=Gy(e,t,r),u=ee(e,d.steps),c=q(C(u)).length===0,f=t.map(O=>({thing:"arg",value:`\
vfio-pci.ids=${O}`})),p=a===null?{steps:[],notes:[]}:Vo(u,a,f,{regenerate:n.regenerate}),m=Vt(ee(u,p.steps),a),b=c&&m.length===0,y=b?Be(e).filter(({thing:O,value:I})=>O===
"arg"&&/^vfio_pci\.(?!ids$)/.test(P(I))):[],h=a===null||y.length===0?[]:Vo(ee(u,p.steps),a,y,{regenerate:n.regenerate}).steps,g=ee(ee(u,p.steps),h),v=b?js(g):Nr(
g,{entries:Ir(g,a)}),w=[...d.steps,...p.steps,...h,...n.regenerate?v.steps:su(v.steps)],$=i.filter(O=>r.has(O.address)||O.id!==null&&t.includes(O.id)),x=new Set(
Ht(g,a).map(O=>O.address)),k=new Set($.filter(O=>!x.has(O.address)).map(O=>O.address)),T=o?i.filter(O=>x.has(O.address)&&$.some(I=>I===O||I.slot===O.slot&&k.has(
I.address)&&$t(I.class))):[],E=n.live===!0&&s?Ws(e,Ou(e,Q(e)).filter(O=>k.has(O.address)),new Set(t)):Zo;return{steps:[...We(w),...E.steps],guard:O=>De(O,n.allow_measured_boot_change),
released:[...t.map(O=>({thing:"id",value:O})),...l.map(O=>({thing:"line",value:so(O)})),...f,...y],notes:[...s?[]:[ru],...T.length===0?[]:[`vfio-pci still gets ${Tr(
T)}: by what is not ours, or by an id that another card needs`],...d.notes,...p.notes,...v.notes,...E.notes],warnings:[...v.warnings,...E.warnings],report(O){let I=Ds(
O,$.map(xe=>xe.address),null),Ae=O.attr("/proc/cmdline")===null?[]:I.filter(xe=>V(xe.driver)&&!x.has(xe.address));return{own:{devices:I},rebootReasons:Ae.map(xe=>`${xe.
address} stays with ${xe.driver||""} until the next boot`),...au(O,a)}}}}var Ru="openstack segment host update --on_maintenance True SEGMENT HOST",Eu="pcs node maintenance, or pcs cluster stop",av={"masakari-hostmo":["masakari-hostmo\
nitor",Ru],"masakari-instan":["masakari-instancemonitor",Ru],"masakari-intros":["masakari-introspectiveinstancemonitor",Ru],pacemakerd:["pacemaker",Eu],"pacemak\
er-remot":["pacemaker_remote",Eu],sbd:["sbd",Eu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function lv(e){
return[...new Set(lr(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(av,t)))].sort().flatMap(t=>{let[r="",o=""]=av[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var wO=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,$O=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,xO=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],kO=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
_O=["run/libvirt/qemu","run/libvirt/qemu/run"];function uv(e){return lr(e).flatMap(n=>{let t=SO(e,n);if(xO.includes(t)||!(wO.test(t)||PO(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return AO(o)?[]:[OO(e,n,t,o)]})}
function SO(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function PO(e,n){return e.list(`/proc/${n}/fd`).some(t=>$O.test(e.link(`/proc/${n}/fd/${t}`)||""))}function AO(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function OO(e,n,t,r){var l,d;let{within:o}=_l(e.attr(`/proc/${n}/cgroup`)||""),i=(d=IO((l=dv(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=dv(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:RO(e,n,i)}}function dv(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function IO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function RO(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=kO.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=_O.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var EO="move it away (live migration; kubectl drain) or shut it down";function cv(e){return[...MO(e),...DO(e),...TO(e),...NO(e),...CO(e)]}function MO(e){let n=yo(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...uv(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:EO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function DO(e){let n=to(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function TO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function NO(e){try{let{ok:n,reasons:t}=Me(e,Le(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof S)return[];throw n}}function CO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=e.attr(`/run/systemd/inhibit/${n}`)||"",r=i=>{var s;return((s=new RegExp(`^${i}=(.\
*)$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("shutd\
own")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends (s\
ystemd-inhibit --list)",pid:Number(r("PID"))}]})}function fv(e,n){let t=Ce(e);return t===null?[]:mn(n.filter(r=>G(t,r)))}function ga(e,n,t){let r=Ce(e);if(r===null)return{};let{active:o}=En(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!G(r,l))){let l=mn([a]).join(" "),d=et(a),u=a.kind==="flags"&&!G(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>ro(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(P(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var LO={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function pv(e,n){let{active:t,firmware_table:r}=nr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${LO[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var VO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function mv(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=ca(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Be(e),r=HO(e),o=[...r.reasons,...UO(e),...BO(e,t,n),...FO(e,t,n),...zO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function HO(e){let n=$i(e);if(n.length===0||!K(e))return{reasons:[],notes:[]};let{findings:t}=Vr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Hr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function UO(e){let n=new Set(Q(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Ht(e,vn(e).loader).map(r=>r.address));
return D(e).filter(r=>{var o,i;return n.has(r.address)&&V(r.driver)&&!t.has(r.address)&&!V((i=(o=qd(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function BO(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&P(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(P))].flatMap(s=>{let a=r.filter(l=>P(l)===s).flatMap(N);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),..._t(r.filter(s=>!/blacklist$/.test(P(s))))];return ga(e,i.filter(s=>G(t.tokens,s)),r.filter(s=>!VO.test(P(s)))).rebootReasons||[]}function FO(e,n,{kernel:t}){
let r=_e(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>se(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function zO(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return lu(e,Object.fromEntries(t))}var jO={when:F(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:At({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Y({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function gv({kind:e}){return e==="guest"||e==="unseen"}function WO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&gv(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new S("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function ZO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=mv(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=So(e),l=i&&s&&!a?cv(e):[],d=WO(l,r),u=l.
filter(gv).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Hg(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?lv(e):[]],report(f){let p=So(f),m=i?a?`a reboot is under way already (${Hl(f)} calls it off)`:p?`rebooti\
ng in ${hm(f,t)}: ${c} (${Hl(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:f.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var Mu=we({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:jO,example:{},plan:ZO});var Du=we({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Y({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=GO(e),s=i===null?{}:{entries:Re(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?js(e,{kernels:n,rebuild:t}):Nr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>De(l,r),report:l=>({own:{images:Fh(l,a.steps)},...i===
null?{}:{bootable:Me(l,i)}})}}});function GO(e){Fd(e);try{return Le(e)}catch(n){if(n instanceof S)return null;throw n}}function yv(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?ss(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
w=>zi({cpu:w,passthrough:!0,blacklist:r!=null?r:Tt,extra:[]})).flatMap(pr),u=[...(r||[]).map(w=>`modprobe.blacklist=${w}`),..._t(o).flatMap(pr)],c=Q(e).length>0,
f=Be(e).filter(w=>w.thing==="arg"&&!P(w.value).startsWith("vfio_pci.")),p=new Set(f.map(w=>w.value)),m=[...new Set(c?u:[...d,...u])].map(w=>Xe(P(w))||p.has(w)?St(
w):{kind:"absent",token:w}),{steps:b,notes:y}=Ho(e,n,w=>[...m,...f.filter($=>{var x;return((x=$.except)==null?void 0:x.includes(w))!==!0}).map($=>St($.value))],
{regenerate:i}),h=[...d,...u].map(St),g=new Set(jo(ee(e,b),n).flatMap(w=>w.filter($=>h.some(x=>!G([$],x))))),v=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:b,released:f,guard:w=>De(w,s),notes:[...y,...[...g].map(w=>`${w} ${v}: \
left as it is`)],report:w=>({own:{bootloader:Ms(w,n),wanted:[],running:[]},bootable:Me(w,n)})}}var KO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',JO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Tu=we({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Tn(Dn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Tn(Dn({describe:"A kernel argument.",pattern:JO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Y({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Le(e);if(a==="absent")return yv(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?ss(e):n;if(d===null)throw M("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=K(e),c=Jd(e,l);r!==void 0&&u&&qy(r,c);let f=r!=null?r:u?Cs(c):Tt,p=t==="auto"&&_g(e),m=zi({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),
b=dm(m);if(b!==null)throw M("extra_args",`extra_args has ${b}, which contradicts the other arguments (${mn(m).join(" ")}); leave it out`);let y=Es(e,l,m,{regenerate:i}),
h=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[KO]:[]];return{...y,notes:[...y.notes,...h],guard:g=>De(g,s),report:g=>({own:{bootloader:Ms(g,l),
wanted:mn(m),running:fv(g,m)},...ga(g,m,o),bootable:Me(g,l),warnings:[...pv(g,d),...Ty(g,l,m)]})}}});var qO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,ya=we({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:gn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:ze({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Dn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:qO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:F(["auto",...Cr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:F(Js,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:F(aa,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:ag({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:F(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:da});var hv=we({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:gn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:ze({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:F(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:F(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Y({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Y({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:ze({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:F(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:ze({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Y({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:os({disable_idle_d3:Y({describe:"Leave idle functions powered on."}),disable_vga:Y({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Y({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?ma(e,n):Zs(e,n)});var Nu=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Cu(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:me(n)}function ha(e){let n=[];for(let t of cn(e,Nu))for(let r of ke(e,t).split(`
`)){let o=Cu(r);o!==null&&n.push({name:o,path:t})}return n}function bv(e,n){let t=new Set(e.split(`
`).map(Cu)),r=n.filter(o=>!t.has(me(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function vv(e,n){let t=new Set(n.map(me));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Cu(r);return o===null||!t.has(o)}).join("")}var Lu="/etc/modules-load.d/vfio.conf",Vu=["vfio","vfio_iommu_type1","vfio_pci"],YO=Dn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function XO(e,n){let t=[...new Set(n.modules.map(me))];if(t.length===0)throw M("modules",`modules is an empty \
list, expected at least one module; leave it out for ${Vu.join(", ")}`);let r=ie(e),o=_e(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,se(e,p)])),s=o===null?
void 0:i.get(o),a=p=>r.length===0||r.some(m=>{var b;return((b=i.get(m))==null?void 0:b(p))!=="absent"}),l=t.filter(a),d=p=>{let m=new Set(ha(p).map(h=>h.name)),
b=t.map(h=>{let g=s===void 0?r.length>0&&r.every(v=>{var w;return((w=i.get(v))==null?void 0:w(h))==="builtin"}):s(h)==="builtin";return{name:h,loaded:ro(p,h)||g&&
s!==void 0,builtin:g,at_boot:m.has(h)||g}}),y=n.state==="absent"||s===void 0?[]:b.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:b},rebootReasons:y.
filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:y.filter(
h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=ha(e).filter(y=>t.includes(y.name)),
m=[...new Set(p.map(y=>y.path))].filter(y=>(y===Lu||y===st(Lu))&&en(e.read(y)||"")===null);return{steps:m.map(y=>ne(y,vv(e.read(y)||"",t).replace(/^\s+$/,"")||null)),
released:t.map(y=>({thing:"module",value:y})),notes:p.filter(y=>!m.includes(y.path)).map(y=>`${y.path} loads ${y.name}, and is not ours: left as it is`),report:d}}
if(l.length===0)throw ue(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or ker\
nel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!ha(e).some(m=>m.name===p)),c=at(e,Lu,Nu.slice(1)),f=l.map(p=>Ue(C(e),p)).filter(p=>p!==null);return{
steps:[...u.length===0?[]:[ne(c.path,bv(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(p=>s(p)==="module").map(hs):[]],claims:u.map(p=>({thing:"module",
value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running\
 kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],...f.map(p=>`${p.path} line ${p.line} keeps\
 ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}var Hu=we({name:"vfio_modules",summary:"Loads the vfio modules\
, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Tn(
YO,{describe:"The modules; those that no installed kernel has are left out.",default:Vu}),load:Y({describe:"Load them now as well.",default:!0})},example:{modules:Vu},
plan:XO});var{ids:pW,addresses:mW,live:gW,regenerate:yW,...QO}=hv.params,{cpu:eI,iommu_pt:nI,blacklist:tI,extra_args:rI}=Tu.params,{delay:oI,allow_losing_guests:iI}=Mu.params,
{alias:sI,numa_policy:aI,path:lI}=ya.params,dI=os({alias:sI,numa_policy:aI,path:lI,device_type:F(["auto",...Cr],{describe:ya.params.device_type.describe}),target:F(
aa,{describe:ya.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),uI={ids:gn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:ze({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:At({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:eI,iommu_pt:nI,blacklist:tI,extra_args:rI,...QO,nova:dI,reboot:F(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:oI,allow_losing_guests:iI},ba=we({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:uI,rebooter:Mu,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw M("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw M("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Gb(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?fI(e,a):cI(e,a,o),u=Eg(e,[...d,...Zb(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){let f=u.report(c),p=u.steps.every(y=>y.kind!=="file"||c.read(y.path)===y.text),m=rv(c,l,f.rebootReasons||[],
p),b=m==="stuck"?ov(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...f.warnings||[],...b===null?[]:[`stuck: this node has booted since, and \
is not ready (${b.why}); ${b.remedy}`]]}}}}});function wv({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Tu.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function $v({state:e}){return n=>Hu.plan(n,{...yr(Hu.params,{}),
state:e})}function Uu({allow_measured_boot_change:e},n){return t=>Du.plan(t,{...yr(Du.params,{}),allow_measured_boot_change:e,state:n})}function xv({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=vn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:yh(t,r);return{steps:o,released:i,
guard:s=>De(s,n),report:()=>({own:{}})}}}function kv(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function cI(e,n,t){let r=ou(e,n),o=r.devices.map(
({address:l,id:d})=>({address:l,id:d||""}));Kb(e,o,t);let i=Jb(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.length+i.addresses.
size===0?[]:[l=>Iu(l,n,i)],a=l=>Zs(l,n);return K(e)&&o.length===0?{devices:o,planners:[...s,a,kv("there is nothing to bind here: IOMMU arguments, vfio modules a\
nd boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[xv(n)],wv(n),$v(n),Uu(n,"present")]}}function fI(e,n){let t=ma(e,n),r=gh(
ee(e,t.steps),vn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,wv(n),$v(n),Uu(n,"absent")]}:{devices:[],planners:[o,xv(n),Uu(n,"present"),kv(`v\
fio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function _v(e,n,{claims:t,lost:r,sourcesChange:o}){let i=zd(n,t),s=(d,u)=>{let c=i(d,u);return d===te?c:[...c,...Sv(In(u,c).tokens,pI(d,r))]},{steps:a}=Ho(e,n,s,
{sourcesChange:o}),l=mI(ee(e,a),n,r.get(te)||[]);return{steps:We([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function pI(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(ot)?n.get(yn):void 0)!=null?r:[]}function mI(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=Sv(Or(e,n.defaults),t);return{steps:Iy(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof S))throw r;return{steps:[],wishes:[],notes:[
`${t.join(" ")} stood in ${te} before and could not be put back: ${r.message}`]}}}function Sv(e,n){let t=co(e).flatMap(Fi),r=qe.filter(o=>n.some(i=>P(i)===o));return _t(
n.filter(o=>{let i=P(o);return Xe(i)||Qn(i)?!t.some(s=>fn(s,o)):_o.includes(i)?!t.some(s=>P(s)===i&&[ce(o),...Cl(ce(o))].includes(ce(s))):!t.some(s=>(r.includes(
i)?r:[i]).includes(P(s)))}))}var gI="vfiokit-resume.timer",va=`${ge}/resume`,yI=`${va}/gpu_passthrough.cjs`,hI=`${va}/params.json`,Pv=`${va}/state.json`,wa="/etc/systemd/system",bI=`${wa}/v\
fiokit-resume.service`,vI=`${wa}/${gI}`,wI=`${wa}/timers.target.d/vfiokit-resume.conf`,$I=[yI,hI,bI,vI,wI,Pv],xI=[va,`${wa}/timers.target.d`];function kI(e,n=!1){return[...$I].reverse().filter(t=>!(n&&t===Pv)&&e.stat(t)!==null)}function Av(e){let n=kI(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>ne(t,null)),dirs:xI,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var _I=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Ov=we({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Dn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=Q(e),o=n===void 0?0:r.findIndex(y=>y.run===n);if(o<0)throw M("since",`\
there is no run ${n||""}; recorded are ${r.map(y=>y.run).join(", ")||"none"}; give one of them or leave since out`);let i=Av(e);if(r.length===0)return{steps:i.steps,
...e.real(ge)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=sv(e,r,o),a=ee(e,s.files),l=AI(a,s),d=ee(a,l.steps),u=s.files.map(y=>y.path),c=SI(d,s,u),f=[...l.kept,...c.kept],p=s.claims.filter(
y=>y.thing==="id").map(y=>y.value),m=Ws(e,s.drivers,new Set(p)),b=r.slice(o).map(({run:y,module:h,at:g})=>({run:y,module:h,at:g}));return{steps:We([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:y=>De(y,t),undoes:new Set(b.map(y=>y.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(y=>`${y} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...m.notes,...i.notes],warnings:m.warnings,report:y=>({...RI(y,s),own:{undone:b,kept:f,back_on:Iv(
y,s)},...OI(f),...II(y)})}}});function SI(e,n,t){let r=t.filter(o=>_I.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:Wo(
e,{lacks:PI(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof S))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function PI(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function AI(e,n){if(!n.grubConfig&&![...n.lost.values()].some(
t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=Le(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(
s=>({...s,except:[te]})),{steps:o,notes:i}=_v(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof S))
throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function OI(e){return e.length===0?{}:{fail:new S("E_DRIFT",`${e.map(n=>`${n.what}\
 were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function II(e){try{return{bootable:Me(e,Le(e))}}catch(n){return{}}}function Iv(e,n){let t=new Map(
D(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function RI(e,n){
return{rebootReasons:Iv(e,n).filter(t=>V(t.driver)).map(t=>`${t.address} stays on ${t.driver||""} until the next boot`)}}function Rv(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:EI(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:MI(t)}})}function EI(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function MI(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function Ev(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Pu].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...Ft("ready","Whether every device can be handed to a VM now.",e.ready),...Ft("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...Ft("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Ft("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Ft("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...Ft("status","The verdict: 1 for the status that holds.",...s),...Ft("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Ft(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var $a={severity:"error",about:"both",status:"drifted"},Mv="run nova_pci, then restart the services that it names";function Bu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Tv(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>sb(
a,{vendor:r,product:o,address:t},i)))}function Dv(e,n){var r,o;let t=Ln(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function DI(e,n,t){var c,f,p,m;let{address:r}=e,o=Ln(e),i=Tv(e,n),s=t.filter(({found:b})=>Dv(
{...b,type:o},e)),a=s.filter(({found:b})=>Dv(b,e)),l=a.find(({found:{live:b}})=>b===void 0||(i==null?void 0:i.found.some(y=>Ks(y,b)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...$a,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(f=e.id)!=null?f:r}`,read_from:i===void 0?X:re(i),remedy:i===void 0?Mv:""},{...$a,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(p=d.found.type)!=null?p:"no device_type"}`,expected:`an alias of ${(m=e.id)!=null?m:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?X:re(d),remedy:l!==void 0?"":d===void 0?Mv:u?`take live_migratable out of that line, or \
say it alike in ${i===void 0?"the device_spec":re(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nova\
's services`}]}function TI(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.test(
r.class||"")).flatMap(r=>{let o=Tv(r,t);return o===void 0?[]:[{...$a,id:"nova.hands_out",address:r.address,ok:!1,found:`${pn(r.class)} is taken by a device_spec`,
expected:"a device that stays with the host",read_from:re(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules nothing out"}]})}function Nv(e,n,t){
var s,a;let r=Ko(e),{sets:o}=r,i={...$a,id:"nova.config",expected:"files that nova can start with"};try{ra(r);let l=Bn(e,o[o.length-1]||[]);if(l.length===0)return[
{...i,ok:!1,found:"none",read_from:X,remedy:"install nova on this node, or leave nova out"}];let d=Bt(e),u=Lr(d),[c,f]=[wn(l,u,d),$n([...l,...Bn(e,r.api)],u,d)];
Xs([...c,...f],null),Qs(f);let p=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,remedy:""},...n.flatMap(m=>DI(m,Bu(c),Bu(f))),...TI(t,
Bu(c))]}catch(l){if(!(l instanceof S)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");return[{...i,ok:!1,found:l.message.slice(0,d),read_from:(a=
(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:X,remedy:`${l.message.slice(d+2)}, then restart nova's services`}]}}var NI={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Cv=ds(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:gn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:ze({describe:"Judge the devices at these addresses."}),
expect_count:At({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Y({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var h;let s=n!==void 0||t!==
void 0,a=s?[]:$i(e);if(!s&&a.length===0)throw M("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!K(e))throw ue("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:l,gpus:d,missing:u,unexpected:c}=Vr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Nv(e,d,D(e))]:l,p=Hr(f),m=f.filter(g=>!g.ok&&g.severity===
"error"),b=(h=m.find(g=>g.status===p.status))!=null?h:m[0],y=b===void 0?"":`: ${b.address===void 0?"":`${b.address} `}${b.id} is ${b.found}, expected ${b.expected}${b.
remedy===""?"":`; ${b.remedy}`}`;return{msg:`${p.status}: ${NI[p.status]}${p.status==="pending_reboot"?"":y}`,own:{...p,findings:tv(f),missing:u,unexpected:c},human:()=>({
now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:Rv(f)}),metrics:g=>Ev(p,f,u,g),rebootReasons:p.status==="pending_reboot"?
f.filter(g=>!g.ok&&g.about==="now"&&g.severity==="error").map(g=>`${g.address===void 0?"":`${g.address}: `}${g.id} is ${g.found}, expected ${g.expected}`):[],warnings:c.
map(g=>`${g} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i==="report"?{}:{fail:{code:"E_NOT_READY",hint:p.status==="pe\
nding_reboot"?"reboot, then run this again":(b==null?void 0:b.remedy)||""}}}}});var CI="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",LI="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Fu(e){return n=>({
...n,cpu:e})}function Lv(){return Fu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${CI}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ve(){return Fu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${LI}
`})}function Vv(){return Fu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function zu(e){return n=>({...n,iommu:e})}function Hv(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Xo(...e){return n=>({...n,kernels:e})}function Qo(e){return n=>({...n,files:{...n.files,...e}})}function xa(...e){
return n=>({...n,events:[...n.events,...e]})}function Ur(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function ju(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Ur(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function ka(e,n,t){return Ur(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Uv(...e){return Ur(()=>({swaps:e}))}function _a(e,...n){return Ur(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Bv(...e){return Ur(
()=>({routes:e}))}function Fv(e,n){return Ur(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function zv(e,n={}){return zn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function ei(...e){return n=>({...n,asks:{addresses:e}})}
function Wu(e){return n=>({...n,name:e})}function Br(...e){return n=>e.reduce((t,r)=>r(t),n)}function zn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function jv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var qo={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},VI=2**30,Yo=2**20;function on(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=zn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Yo,64*VI,0,32*Yo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+qo[l].fn)}});return Br(a,...t.map(l=>zn(i+qo[l].fn,qo[l].id,qo[l].class,{driver:qo[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Wv(e="0000:03:00.0",n={}){return zn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Yo],group:20,...n})}function Sa(e="0000:04:00.0",n={}){return zn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Yo],group:21,...n})}function Zu(e="0000:05:00.0",n={}){return zn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Zv(e,n={}){return zn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Yo],...n})}var Gu=`# GRUB Environment Block
`;function Fr(e){let n=new Map;if(e===null||!e.startsWith(Gu))return n;let t=e.slice(Gu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function jn(e){
let n=Gu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Gv(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Kv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var z=pe(require("fs"),1),Kt=pe(require("path"),1);function Jv(e){return"\0".repeat((4-e%4)%4)}function Ku(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Jv(i.length)+t+Jv(t.length)}function Ju(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Ku(r(),i,"",16877)),...e.map(i=>Ku(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Ku(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function qv(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var Ze={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},Yv=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],HI=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function oe(e){return e.replace(/-/g,"_")}function ni(e){let n=Ze[e];return n===void 0||n.driver===void 0?null:n.driver}function Xv(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":ni(e)}function Qv(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Ze).find(t=>ni(t)===e);return n===void 0?null:
n}function ew(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Yu(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function UI(e,n){let t=ew(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Ze[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Yv.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Yu(t,l.until)?!1:l.from===void 0||!Yu(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Yv.includes(
a)||a==="irqbypass"),s=Object.keys(Ze).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function qu(e){let n=Ze[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function BI(e,n){let t=Ze[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function FI(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Yu(ew(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function nw(e,n){let{modules:t,builtin:r}=UI(e,n),o=`/lib/modules/${n.version}`,i=l=>`${qu(l)}${n.suffix}`,s=[];for(let l of t){let d=Ze[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${qu(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${BI(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${qu(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:FI(e,n),[`/boot/vmlinuz-${n.version}`]:zI(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function zI(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function tw(e){return e==="nvidia"?HI.slice(1):[]}var jI=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function zt(e){let n=new Map;for(let r of jI)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function ti(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function xn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=oe(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,oe(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let b=null;for(let y of p)y==="\
pre:"?b=i:y==="post:"?b=s:b!==null&&l(b,m,[oe(y)])}}for(let d of ti(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(oe(m));else l(o,oe(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function Pa(e){let n=e.slice(e.lastIndexOf("/")+1);return oe(n.replace(/\.ko(\.\w+)?$/,""))}function kn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(Pa(u),u),i.set(Pa(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(Pa))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Pa)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,oe(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Xu(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Aa(e,n,t,r,o){
let i=xn([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let y of n.needs.get(p)||[]){let h=u(y);if(h!==null)
return h}for(let y of d("pre",p))u(y);let b=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!b)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let y of d("post",p))u(y);return null},c=oe(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function Oa(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Xu(o,e)&&r.push(i);return r}function rw(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var iw=pe(Yt(),1),sw=pe(require("fs"),1),WI={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},ow=65534;
function Ia(e,n,t,r){let o=WI[e].find(m=>sw.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,b)=>{i[`FIXTURE_${b}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,b)=>`eval "$FIXTURE_${b}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:ow,gid:ow}:{},l=(0,iw.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,b)=>{c[m]=f[b]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?
1:p,stderr:l.stderr===null?"":l.stderr,values:c}}function zr(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function jt(e,n){return e.toString(16).padStart(n,
"0")}function aw(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${zr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${zr(
s.address).domain}:${zr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${jt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function lw(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${zr(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=zr(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function dw(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?zr(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function jr(e){return e.toUpperCase()}function ut(e){let[n="",t=""]=jr(e.id).split(":"),[r="",
o=""]=jr(e.subsystem).split(":"),i=jr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function ZI(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function GI(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${jt(0,16)} 0x${jt(0,16)} 0x${jt(0,16)}`);continue}r.push(`0x${jt(t,16)} 0x${jt(t+i-1,16)} 0x${jt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Qu(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${jr(e.class).replace(/^0/,"")}`,`PCI_ID=${jr(e.id)}`,`PCI_SUBSYS_ID=${jr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${ut(e)}`,""].join(`
`)}function uw(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:ut(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Qu(e,null),r[`${n}/config`]=ZI(e),r[`${n}/resource`]=GI(e),r}function A(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var oi=A(137,"",`Killed
`),fw=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],KI=["nvme","ext4","xfs"],cw=["nouveau","amdgpu","i915","ast","mgag200"];function pw(e,n,t){let r=kn(
e,n),o=xn([],""),i=new Set;for(let l of t){let d=Aa(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function ec(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function mw(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function gw(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...mw(e.read(s))],[]);return Ju([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:ec(e,zt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...pw(e,n,[...fw,...o.map(i=>oe(i.split(/\s+/)[0]||""))])])}var JI=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Wt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function qI(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Ia("bash",o,JI,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Wt(a),force:Wt(l),omit:Wt(d),install:Wt(u)}}function YI(e,n,t,r,o){let i=kn(e,t),s=xn([],""),a=r.hostonly?cw.filter(v=>n.functions.
some(w=>Oa(ut(w),i,s).includes(v))):cw,l=[...zt(e).keys()],d=v=>v.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(v=>!d(v)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((v,w)=>[...v,...e.list(w).filter($=>$.endsWith(".conf")).map($=>`${w}/${$}`)],[]),f=o?[]:r.hostonly?c:c.filter(v=>!d(v)),p=f.reduce((v,w)=>[
...v,...mw(e.read(w))],[]),m=o?[]:r.force,b=new Set(r.omit.map(oe)),y=[...r.hostonly?KI:fw,...a,...p,...m,...o?[]:r.add].map(oe).filter(v=>!b.has(v)),h=o?[]:r.install.
filter(v=>e.exists(v)),g=new Set;return Ju([...ec(e,[...u,...f]),...ec(e,h),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(v=>`r\
d.driver.pre=${v}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...pw(e,t,y)].filter(({name:v})=>!g.has(v)&&g.add(v)))}function Wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function ri(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(nc)}function nc(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function tc(e){return e.slice(0,Math.floor(e.length/2))}function Ra(e,n,t,r,o){if(t.
includes("--version"))return A(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[$="",x]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],k=p.has($)?x===void 0?t[w+=1]||"":x:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=k:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Wt(k)):$==="--force-dr\
ivers"?u.push(...Wt(k)):$==="--install"||$==="-I"?c.push(...Wt(k)):$.startsWith("-")||f.push($)}if(a){for(let w of e.list("/lib/modules")){let $=Ra(e,n,["-f",Wn(
n,w),w],r,o);if($.code!==0)return $}return A(0)}let m=f[1]||s||r,b=f[0]||Wn(n,m);if(e.exists(b)&&!i)return A(1,"",`dracut[F]: Will not override existing initram\
fs (${b}) without --force
`);if(o==="lies")return A(0);if(!e.exists(`/lib/modules/${m}`))return A(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(b),A(1,"",`dracut[F]: Failed making image ${b}
`);let y=qI(e);if(typeof y=="string")return A(1,"",y);let h={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...d],force:[...y.force,...u],install:[...y.install,
...c]},g=YI(e,n,m,h,o==="drops");if(e.write(b,o==="killed"?tc(g):g,384),o==="killed")return oi;let v=[...h.force,...h.add].filter(w=>Ze[oe(w)]===void 0);return A(
0,"",v.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function XI(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function QI(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function yw(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return A(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return A(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&XI(e,"update_initramfs")==="no")return A(0,`update-initramfs: Not updating initramfs.
`);let l=ri(e).filter(c=>e.exists(Wn(n,c))),d=a==="all"?(s==="c"?[...ri(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Wn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&QI(e))return A(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=Ra(e,n,["--force",f,c],r,o);if(m.code!==0)return A(m.code,u,m.stderr);continue}if(o==="fails")return A(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=gw(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,tc(p)),oi;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return A(0,u)}function hw(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return A(0,`initramfs-tools 0.142
`);if(i===void 0)return A(1,"",`mkinitramfs: no output file
`);if(r==="lies")return A(0);if(r==="fails")return A(1,"",`mkinitramfs failure cpio 141
`);let a=gw(e,s,r==="drops");return e.write(i,r==="killed"?tc(a):a,384),r==="killed"?oi:A(0)}function ii(e,n){let t=e.read(n);return t===null?null:qv(t)}function bw(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function vw(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=ii(e,r);if(o===null)return A(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?ww(i):i.name}
`).join("")}return A(0,t)}function ww(e){return`${bw(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function $w(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=ii(e,t);if(o===null)return A(2,"",`cpio: premature end of archive
`);for(let i of o)bw(i)||e.write(`${r}/${i.name}`,i.text);return A(0)}function xw(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Wn(n,s);
o.push(...i.slice(1));let l=ii(e,a);if(l===null)return A(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let u=o.map(c=>c.replace(/^\//,""));return A(0,l.filter(c=>u.includes(c.name)).map(c=>c.text).join(""))}let d="=".repeat(72);return A(0,`Image\
: ${a}: 1M
${d}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${d}
${l.map(u=>`${ww(u)}
`).join("")}${d}
`)}var Jr=pe(require("path"),1);var e1=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function ct(e){return e.distro.mkconfig==="debian"}function Wr(e){return ct(e)?"/boot/grub":"\
/boot/grub2"}function kw(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Sw(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function n1(e,n){let t=[e.read("/etc/default/grub")];if(ct(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Sw(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Ia(ct(n)?"dash":"bash",t.filter(s=>s!==null),e1,{strict:!0,functions:o});return i.code===0?i.values:A(i.code,"",i.stderr)}function t1(e){
return typeof e.code=="number"}function Pw(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Ea(e,n,t,r,o,i){let s=kw(e,Wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${kw(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function r1(e,n,t){let r=[...ri(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=ct(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Sw(e),f=r[0];if(f===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>Ea(n,`${c} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let p=r.map(m=>{let b=Ea(n,`${c}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?b:b+Ea(n,`${c}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,u,"	")});return`${Ea(n,c,"gnulinux-simple-0b5c",f,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${p.join("")}}
`}function o1(e,n,t){let r=ct(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!ct(n)&&n.distro.mkconfig!=="suse"&&Pw(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:r1(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${i1(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function i1(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Aw(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(nc).reverse().map(t=>`${n}/${t}`)}function s1(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Fr(e.read("/boot/grub2/grub\
env")),l=jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Aw(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Ma(e,n,t,r){let o=ct(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return A(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return A(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return A(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return A(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=n1(e,n);if(t1(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!ct(n)&&n.distro.mkconfig!=="suse",c=Pw(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=s1(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=o1(e,n,l);for(let p of ri(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?A(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),oi):(e.write(i,f,n.distro.grubCfgMode),A(0,"",`${d}done
`))}function Ow(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Wr(n)}/grubenv`:r,a=Fr(e.read(s));if(o==="list")return A(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=jn(a);return l===null?A(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),A(0))}function _w(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function si(e,n){let t=`${Wr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Iw(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Gv(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Kv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=_w(e,u))}return{title:n,id:t,kernel:_w(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Rw(e,n){let t=e.
read(si(e,n));if(t===null)throw new Error(`the node does not boot: ${si(e,n)} is missing`);let r=Fr(e.read(`${Wr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of Aw(e))o.push(a1(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${si(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function a1(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Ew(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Ew(i.items,r.length===0?"0":r.join(
">"))}function Da(e,n){let{items:t,chosen:r,variables:o}=Rw(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Ew(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Iw(n,a.title,a.id,a.lines,o)}function Mw(e,n){let{items:t,variables:r}=Rw(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Iw(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var zw=pe(Yt(),1);function l1(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Dw(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var d1=[1,2,3,4];function Nw(e,n,t,r){let o=`${n}/${l1(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...d1.map(u=>[Dw(t,u),`${o}/${Dw(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Cw(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Lw(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Tw={dm:253,md:9,bcache:252};
function u1(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Tw[r]===void 0?254:Tw[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ta(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function c1(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ta(
o)}	00000000	0001	0	0	0	${Ta(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ta(i)}:0016 ${Ta(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Vw(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,u1(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...c1(n),...n.stack.shown}}var R=pe(require("fs"),1),_n=pe(require("path"),1),f1=40;function rc(e){try{return R.readlinkSync(e)}catch(n){return null}}function Hw(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?rc(_n.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>f1)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Uw(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))Uw(_n.join(e,t));R.rmdirSync(
e)}function p1(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function oc(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Na(e){let n=s=>Hw(e,s,!0),t=s=>_n.join(e,n(s)),r=s=>_n.join(e,Hw(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(_n.posix.dirname(s)),p1(t(s),a,l)},link(s,a){i(_n.posix.dirname(s));let l=r(s);rc(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>rc(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}Uw(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function m1(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function ye(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&m1(e,o,i)}}function Bw(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
_n.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=_n.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:oc(a).toString("latin1")})}};
return r("/"),t}function ic(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function sc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function sn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function ft(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function ai(e){return"../".repeat(e.split("/").length-2)}function Zn(e,n,t){
let r=e.readLink(`${ft(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function La(e,n,t,r){let o=ft(n,t.address),i=Zn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${ai(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Qu(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),ye(e,jw(n,t,r)),y1(e,n,t.address)}function Va(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function jw(e,n,t){let r=ft(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${ai(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function ac(e,n,t){let r=li(n,t),o=Zn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Va(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(jw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function g1(e,n,t){let r=ac(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Ca(e,n,t,r,o){let i=4e4+n.stuck.size,s=ft(n,t.address);throw n.
stuck.has(t.address)||(La(e,n,t,null),e.remove(`${s}/driver_override`),(0,zw.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),ye(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(sn("ETIMEDOUT",`${r} does not answer`),{left:i})}function y1(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Va(Zn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function lc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function h1(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function b1(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${ft(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function dc(e,n,t,r){let o=b1(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>h1(
a,r)))return!0;let i=Qv(t);if(i===null||Va(i)||Xv(i,r.class)!==t)return!1;let s=Ze[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Xu(a,ut(r)))}function uc(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Va(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&v1(e,n,r.address))return"EBUSY";return La(e,n,r,t),null}
function v1(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Ha(e,n,t){for(let r of n.functions)Zn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&dc(e,n,t,r)&&uc(e,n,t,r)}function cc(e,n,t,r){n.loaded.add(t),ye(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),fc(e,n,t,r)}function fc(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=ni(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)lc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Ha(e,n,s)}function di(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Ze[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Ww(e,n,t){let r=ni(t);if(r!==null){for(let o of n.functions)Zn(e,n,o.address)===r&&La(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),di(e,n)}function w1(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var Fw={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},$1={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function Zw(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Fw[n.cpu.brand]}`]={text:w1(Fw[n.cpu.brand]),mode:256});for(let o of t.functions){let i=ft(t,o.address);Object.
assign(r,uw(o,i)),r[`${i}/subsystem`]={link:`${ai(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${ai(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${ai(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${ft(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of $1[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};ye(e,r)}function Gw(e,n){let t=0;for(let r of n.functions){let o=ft(n,r.address);Zn(e,n,r.address)!==null&&(r.netdev!==
void 0&&ye(e,Cw(o,r.netdev)),r.keyboard===!0&&ye(e,Lw(o)),r.block!==void 0&&(ye(e,Nw(r,o,r.block,t)),t+=10))}}function Ua(e,n,t,r,o){let i=aw(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:lw(i),groups:dw(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function li(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw sn("ENODEV",`no such device ${t}`);return r}function x1(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw sn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function pt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw sn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return k1(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=li(n,r);if(Zn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>dc(e,n,d,a)&&uc(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=li(n,s[1]||"");n.stuck.has(a.address)&&
Ca(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw sn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function k1(e,n,t,r,o){if(r==="unbind"){let a=li(n,o);if(n.stuck.has(a.address)&&Ca(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Zn(e,n,a.address)!==t)throw sn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&g1(e,
n,a.address))&&Ca(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),La(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=li(n,o);if(n.stuck.
has(a.address)&&Ca(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!dc(e,n,t,a))throw sn("ENODEV",`${t} does not match ${a.address}`);if(Zn(e,n,a.address)!==null)throw sn(
"EBUSY",`${a.address} has a driver`);let l=uc(e,n,t,a);if(l!==null)throw sn(l,`${t} refused ${a.address}`);return}let i=x1(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw sn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Ha(e,n,t);return}if(!s.includes(i))throw sn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var ci="/etc/systemd/system",Zr="/run/systemd/transient",Kw="/run/systemd/shutdown/scheduled",pc="/run/systemd/fixture/loaded",ui="/run/systemd/fixture/active";
function Jw(e){let n=e.list(`${ci}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${ci}/timers.target.d/${t}`)||"");e.write(pc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function qw(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);Jw(e);for(let n of(e.read(
pc)||"").split(/\s+/))n!==""&&e.exists(`${ci}/${n}`)&&e.write(`${ui}/${n}`,"")}function Yw(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${ui}/${o[0]}`)?A(0,`active
`):A(3,`inactive
`);if(r==="is-enabled")return A(1,`disabled
`);if(r==="is-system-running")return A(0,`running
`);if(r==="show")return A(0,`Wants=${e.read(pc)||""}
`);if(t==="fails")return A(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return A(0);r==="daemon-reload"&&Jw(e);for(let i of o){if(r==="stop")for(let s of[Zr,ui])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${ci}/${i}`))return A(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${ui}/${i}`,"")}return A(0)}function Xw(e,n,t){if(t==="fails")return A(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return A(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?A(1,"",`the fixture knows timers with a name only
`):e.exists(`${Zr}/${r}.timer`)?A(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Zr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),A(0,"",`Running timer as unit: ${r}.timer
`))}function Qw(e,n,t){return t==="fails"?A(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Kw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),A(0))}function e$(e){let n=e.list(Zr).filter(r=>r.endsWith(".timer")),t=e.exists(Kw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Zr}/${r}`)||""));for(let r of n)
e.remove(`${Zr}/${r}`);return t}function n$(e,n){let t=e.read(`${ci}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${ui}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var r$=pe(Yt(),1),o$=pe(require("fs"),1);var t$=["/usr/bin/dash","/bin/dash","/bin/sh"],_1=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function i$(e,n,t,r){let o=t.replace(_1,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=t$.find(d=>o$.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${t$.join(", ")}`);let a=(0,r$.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?pt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Gr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function gc(e,n,t,r){if(n.iommu==="absent")
return!1;let o=ti(r);if(n.cpu.brand==="arm")return!0;if(Gr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Gr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Gr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function s$(e){let n=rw(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Zt(e,n,t,r){let o=Aa(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))cc(e,n,i,i==="vfio_pci"?s$(r.config):[]);else if(a!==null){let l=oe(a[1]||"");r.index.files.has(l)&&r.
has(l)&&cc(e,n,i,[])}else i$(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function S1(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(Zt(e,n,s,
t),pt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&pt(e,n,`${i}/driver/unbind`,o),pt(e,n,"/sys/bus/pci/drivers_probe",o))}}function a$(e,n,t){for(let r of n.
functions)for(let o of Oa(ut(r),t.index,t.config)){Zt(e,n,o,t);for(let i of n.loaded.has(o)?tw(o):[])t.config.blacklist.has(i)||Zt(e,n,i,t)}}function l$(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function P1(e,n,t,r){let o=ii(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>oe(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:xn(i,t.cmdline),index:kn(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=ti(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of Gr(d,"rd.driver.pre"))Zt(e,t,p,l);let c=u?Gr(d,"rd.driver.blacklist").map(oe):[];a$(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of l$(p))mc(e,t,m,
l)}function mc(e,n,t,r){let o=oe(t);r.config.blacklist.has(o)||Zt(e,n,o,r)}var A1=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function O1(e,n){let t={config:xn(zt(e).values(),n.cmdline),index:kn(e,n.version),has:()=>!0,around:o=>e.exists(o)};a$(e,n,t),S1(e,n,t);
let r=new Map;for(let o of A1)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of l$(e.read(
r.get(o)||"")||""))mc(e,n,i,t);for(let o of Gr(ti(n.cmdline),"modules-load"))mc(e,n,o,t)}function I1(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");ye(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function R1(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function d$(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Da(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Fr(e.read(`${Wr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Wr(n)}/grubenv`,jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=kn(e,i),d=Ua(n,i,a,gc(e,n,i,a),l.builtin);Zw(e,n,d),lc(e,"pcieport",null),Ha(e,d,"pcieport");let u=xn([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),fc(e,d,c,c==="vfio_pci"?s$(u):[]));if(I1(e,n,
d,R1(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return P1(e,n,d,o.initrd),O1(e,d),Gw(e,d),ye(e,Vw(e,n)),di(e,d),qw(
e),d}var yc=new Map;function Gt(e){return yc.get(Jr.resolve(e))||null}function Kr(e,n){n===null?yc.delete(Jr.resolve(e)):yc.set(Jr.resolve(e),n)}function E1(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Ua(n,t,r,gc(e,n,t,r),kn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function M1(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return A(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return A(0);let a={config:xn(zt(e).values(),n.cmdline),index:kn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(oe)){if(n.builtin.has(d))return A(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&Ww(e,n,d)}return A(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(oe(d)))continue;let u=Zt(
e,n,d,a);if(u!==null)return A(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return di(e,n),A(0)}function D1(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return A(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var T1=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Ba(e,n){let t=Na(e);Gt(e)===null&&Kr(e,E1(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=Jr.basename(d),f=Gt(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(b=>!/^(-\S*|\w+=.*)$/.test(b))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(b=>!/^(-|\d)/.test(b)))):C1(t,d)?c==="\
update-grub"?Ma(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Ma(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Ma(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Ow(t,n,u):c==="update-initramfs"?yw(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?hw(t,u,p,s("mkinitramfs")):c==="dracut"?Ra(t,n,u,p,s("dracut")):c==="lsinitramfs"?vw(t,u):c==="unmkinit\
ramfs"?$w(t,u):c==="lsinitrd"?xw(t,n,u,p):c==="df"?D1(u,r):c==="systemctl"?Yw(t,u,s("systemctl")):c==="systemd-run"?Xw(t,u,s("systemd-run")):c==="shutdown"?Qw(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?A(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?A(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?A(1,`none
`):T1.has(c)?A(0):c==="modprobe"?f===null?A(1,"",`modprobe: FATAL: no kernel is running
`):M1(t,f,u,s("modprobe")):A(127,"",`${d}: the fixture does not know this command
`):A(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Gt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),pt(t,u,l,d)},reboot(){Kr(e,null),Kr(e,d$(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Gt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:b="S"}){let y=Gt(e);if(y===null)throw new Error("no kernel is running");let h=c.flatMap(g=>g.startsWith("/")?[g]:
ac(t,y,g));ye(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[g,v]of h.entries())t.link(`/proc/${l}/fd/${g+3}`,v);ye(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${b} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(g=>`${g}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[g,v]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+g}/comm`,`${v}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=e$(t);return l&&this.reboot(),l},due:l=>n$(t,l),freeBytes(l){r=l},next:()=>Da(t,n),entries:()=>Mw(t,n)}}var N1=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function C1(e,n){return n.startsWith("/")?e.exists(n):N1.some(t=>e.exists(`${t}/${n}`))}var Fa=17e8,za=3600;function hc(e,n,t){let r=o=>{for(let i of z.readdirSync(o,{withFileTypes:!0})){let s=Kt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||z.statSync(s).mtimeMs/1e3>n)&&z.utimesSync(s,t,t)}};for(let o of z.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Kt.join(
e,o);z.lstatSync(i).isDirectory()&&r(i)}}function c$(e,n){let{tree:t}=e;if(n.do==="files")return ye(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function L1(e){let{host:n,tree:t}=e,r=(...s)=>c$(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:si(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var u$=new WeakMap;function V1(e){let n=[],t=r=>{for(let o of z.readdirSync(Kt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Kt.join(e,i),a=z.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?oc(s):Buffer.alloc(0),target:l==="link"?z.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function H1(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Kt.join(e,r);if(o==="dir")z.mkdirSync(d),(511&~t)!==i&&z.chmodSync(d,i);else if(o==="link")z.symlinkSync(a,d);else{let u=z.openSync(
d,"wx",i);(i&~t)!==i&&z.fchmodSync(u,i),z.writeSync(u,s),z.futimesSync(u,l,l),z.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&z.utimesSync(Kt.join(
e,r),i,i)}function U1(e,n){let t=Na(e);ye(t,n.files);for(let o of n.kernels)ye(t,nw(n,o));hc(e,null,Fa);let r=Ba(e,n);return L1(r),hc(e,Fa+za,Fa+za),r}function B1(e,n){
let t=U1(e,n),r=Fa+za;t.reboot();for(let o of n.events)c$(t,o),r+=za,hc(e,r,r)}function bc(e,n){let t=u$.get(n);if(t!==void 0)return H1(e,t.entries),Kr(e,sc(t.running)),
Ba(e,n);Kr(e,null),B1(e,n);let r=Gt(e);return r!==null&&u$.set(n,{entries:V1(e),running:sc(r)}),Ba(e,n)}var Ga="0123456789abcdef0123456789abcdef",qr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function H(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=H(`# ${r} of the fixture`);return t}var h$={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function xc(e){return{"/etc/machine-id":`${Ga}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${qr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${qr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...Kn(["modprobe","depmod","shutdown"],"/usr/sbin"),...Kn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function F1(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var b$="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",z1=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,v$=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,kc={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":H(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":H('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":H(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":H("# mkinitramfs of initramfs-tools-core"),...Kn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},j1={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":H("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":H(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":H('rm -f "/boot/initrd.img-$1"'),...Kn(["dracut","lsinitrd"],"/usr/bin")},_c={"\
/usr/sbin/update-initramfs":H(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Sc(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function an(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${qr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...h$,
...xc(o),"/etc/default/grub":F1(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc\
/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":H(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":H('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":H("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":jn(new Map)||"","/etc/modules":e.modulesFile===void 0?z1:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${qr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?j1:kc,"/var/lib/dpkg/status":Sc({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function W1(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function mt(e){let n=`0-rescue-${Ga}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${Ga}\
-${p}.conf`]=W1(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${Ga}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=jn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...h$,...xc(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Kn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Kn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":H(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":H('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":H("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":H(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":H("# probe"),...e.more===void 0?{}:e.more}}}}function Z1(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${qr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...xc(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(". \
${sysconfdir}/default/grub"),...Kn(["update-bootloader"],"/usr/sbin"),...Kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${qr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":H('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function G1(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Br(Lv(),Wv(),Sa(),Zu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function de(e,n){return(...t)=>G1(e,n,t)}var w$=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],mi=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",b$,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Pc=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
b$,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],K1={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Gn=de("ubuntu2204",an({id:"ubuntu",version:"22.04",grubDefault:mi,kernels:w$})),J1=de("ubuntu2\
204cloud",an({id:"ubuntu",version:"22.04",grubDefault:mi,kernels:w$,firmware:"uefi",more:K1})),vc=de("ubuntu2204maas",an({id:"ubuntu",version:"22.04",grubDefault:mi,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),q1=de("ubuntu2004",an({id:"ubuntu",version:"20.04",grubDefault:mi,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),Ka=de("ub\
untu2404",an({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),Y1=de("debian11",an({id:"d\
ebian",version:"11",grubDefault:Pc,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),Ge=de("debian12",an({id:"debian",version:"12",grubDefault:Pc,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),f$=de("debian13dracut",an({id:"debian",version:"13",grubDefault:Pc,initramfs:"dracut",grubCfgMode:384,
modulesFile:v$,firmware:"uefi",kernels:[L("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),X1=[L("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Ac={id:"ubuntu",version:"26.04",grubDefault:mi,
initramfs:"dracut",grubCfgMode:384,modulesFile:v$,firmware:"uefi",kernels:X1},Q1=de("ubuntu2604fresh",an({...Ac,more:_c})),$$={"/etc/kernel/postinst.d/initramfs\
-tools":H(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},eR=de("ubuntu2604upgraded",an({...Ac,more:{...kc,..._c,...$$,"/var/lib/dpkg/status":Sc({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
nR=de("ubuntu2604both",an({...Ac,more:{...kc,..._c,...$$,"/usr/sbin/update-initramfs.initramfs-tools":H(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Sc({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),x$={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},k$={"/usr/lib/kernel/install.d/20-grub.install":H(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Yr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},tR=de(
"rocky8bios",mt(x$)),p$=de("rocky8uefi",mt({...x$,firmware:"uefi"})),ja=de("rocky9",mt(Yr)),rR=de("rocky92",mt({...Yr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),oR=de("rocky9NoBls",mt({...Yr,bls:!1})),m$=de("rocky9generic",mt({...Yr,hostonly:!1})),iR=de("rocky10",mt({...Yr,version:"10.0",codeName:"Red\
 Quartz",more:k$,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),sR=de("fedora",mt({...Yr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:k$,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),g$=de("sles15",Z1()),y$=(...e)=>Ka(Vv(),Wu("ubuntu\
2404arm64"),Xo(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Xr="10de:20b7",_$="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function aR(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${_$}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Wa(e=Xr){return n=>xa(...aR(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function lR(e=Xr){
return n=>xa({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${_$}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Za(){return xa({do:"reboot"})}function dR(e){return Qo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function uR(e="# Ansible managed: do not edit"){return Qo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function cR(){return Qo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var Z=on("0000:41:00.0",{id:Xr,group:12}),Ke=on("0000:41:00.0",{id:Xr,driver:"nouveau",group:12}),pi=on("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),fR=["07","0f","47","4e","87","90","b7","bd"],wc=Br(...fR.map((e,n)=>on(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),$c=Br(...["c4","c5"].map((e,n)=>Zv(`0000:${e}:00.0`,{group:60+n}))),fi=Br(Ke,on("0000:61:00.0",{id:Xr,driver:"nouveau",
group:13}),ei("0000:61:00.0")),pR=on("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function mR(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Wu(r)(o());return n.set(r,i),i};return t}var AZ=mR({ubuntu2204:()=>Gn(Z),"ubuntu2204-no-gpu":()=>Gn(),"ubuntu\
2204-eight-gpus-amd":()=>Gn(Ve(),wc,$c),"ubuntu2204-cloud":()=>J1(Z),"ubuntu2204-maas":()=>vc(Z),"ubuntu2204-maas-ids-in-default":()=>vc(Z,dR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Gn(Xo(L("6.8.0-51-generic"),L("6.8.0-52-generic")),Z,Wa(),Za()),"ubuntu2204-prepared-not-rebooted":()=>Gn(Xo(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),Z,Wa()),"ubuntu2204-nouveau-in-image":()=>Gn(Ke,cR()),ubuntu2004:()=>q1(Z),"ubuntu2404-companions":()=>Ka(pi),"ubuntu2404-arm64":()=>y$(Z),"ubun\
tu2404-managed-files":()=>Ka(Z,uR()),debian11:()=>Y1(Ke),debian12:()=>Ge(Ke),"debian12-amd":()=>Ge(Ve(),Z),"debian12-prepared":()=>Ge(Ve(),Z,Wa(),Za()),"debian1\
2-two-alike":()=>Ge(Ve(),Z,on("0000:61:00.0",{id:Xr,group:13})),"debian12-one-of-two":()=>Ge(fi),"debian13-one-of-two":()=>f$(Ve(),fi),"ubuntu2204-one-of-two":()=>Gn(
fi),"ubuntu2204-maas-one-of-two":()=>vc(fi),"rocky9-generic-one-of-two":()=>m$(fi),"rocky9-companions-by-address":()=>ja(pi,ei("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Ka(Z,Wa(),Za(),ei("0000:41:00.0")),"ubuntu2404-grace":()=>y$(Xo(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
pR),"debian12-driverctl":()=>Ge(Ke,Qo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),ei("0000:41:00.0")),"debian12-shared-group":()=>Ge(Ve(),Z,Sa("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>Ge(Ve(),Z,zv("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>Ge(Ve(),pi,zn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),ju("/",
"sda2")),"debian12-stacked":()=>Ge(Ve(),Z,Zu("0000:06:00.0",{block:"nvme1n1",group:23}),Sa("0000:07:00.0",{netdev:"eno2",group:24}),ka("md0",["nvme0n1p3","nvme1\
n1p3"]),ka("dm-0",["md0"],"vg-var"),ka("dm-1",["md0"],"vg-swap"),ju("/var","dm-0"),Uv("dm-1"),_a("bond0","eno1","eno2"),_a("bond0.7","bond0"),_a("br-mgmt","bond\
0.7"),Bv("br-mgmt"),Fv("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>Ge(Ve(),jv("0000:03:00.0"),on("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Ge(Ke,zu("absent")),"debian13-dracut":()=>f$(Z),"ubuntu2604-fresh":()=>Q1(Z),"ubuntu2604-up\
graded":()=>eR(Z),"ubuntu2604-both":()=>nR(Ke),"rocky8-bios":()=>tR(Ke),"rocky8-uefi":()=>p$(Z),"rocky8-prepared":()=>p$(Z,lR(),Za()),rocky9:()=>ja(Z),"rocky9-c\
ompanions":()=>ja(pi),"rocky9-eight-gpus":()=>ja(wc,$c),"rocky9-generic-image":()=>m$(Ke),"rocky9-no-bls":()=>oR(Z),rocky92:()=>rR(Z),"rocky10-amd":()=>iR(Ve(),
Z),fedora:()=>sR(Ke),sles15:()=>g$(Ke),"sles15-amd":()=>g$(Ve(),Z)}),S$={a30:Z,nouveau:Ke,turing:pi,eight:wc,switches:$c,off:zu("absent"),uefi:Hv("uefi")};var He=pe(require("fs"),1);var P$=pe(require("path"),1);function Oc(e){if(!He.lstatSync(e).isDirectory())return He.unlinkSync(e);He.chmodSync(e,448);for(let t of He.readdirSync(e))Oc(P$.join(e,t));He.rmdirSync(e)}var Qr={ids:"10de:20b7"},gR=78,yR=["/sys","/proc","/dev","/run"],hR={red:31,green:32,bold:1,dim:2},bR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function eo(e,n){
return bR?`\x1B[${hR[e]}m${n}\x1B[0m`:n}function M$(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>gR?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function dn(e,n=""){ve(`${M$(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var A$=0;async function Jt(e,n){await new Promise(setImmediate),A$++,ve(`
${eo("bold",`${A$}. ${e}`)}
`),ve(`${eo("dim",`   $ ${n}`)}

`)}function ln(e,n){if(!e)throw new Error(n)}async function Ja(e,n,t,r={}){let o=await Nm(e.host,n,yr(n.params,t),{check:!1,diff:!1,wait:0,version:pg,...r});if(o.
error!==void 0)throw o.error.stop;return o}function D$(e,n,t){return n.read(e.host,yr(n.params,t))}function Ic(e){return Bw(e.dir,yR)}function T$(e){return Array.
isArray(e)?e:[]}function vR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function N$(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)ve(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ve(`
`)}function Rc(e){let{msg:n,own:t}=D$(e,Rg,{}),r=T$(t.gpus),o=r.map(s=>[s.address,s.id,vR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
N$([["address","id","name","kind","driver","group"],...o]),dn(n,"   ");let i=r.filter(s=>s.id===Qr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))dn(String(s),"   - ");return i.map(s=>s.driver)}function O$(e){for(let{facet:n,label:t,after:r}of e.changes)ve(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function wR(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;ve(`
   ${eo("bold",`--- ${t.before_header}`)}
   ${eo("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of M$(`   ${l}${d}`,"       "))ve(`${eo(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function $R(e){let{msg:n,own:t}=D$(e,Cv,{}),r=T$(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return N$([["","address","what","found"],...r]),dn(n,"   "),t.status}async function xR(e){var f,p,m,b;let n=Ic(e),t=()=>ic(n,Ic(e)).length===
0;dn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Jt("What is there","node dist/gpu_info.js");let r=Rc(e);ln(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Qr)}'`;await Jt("Wha\
t would change",`${o} --check --diff`);let i=await Ja(e,ba,Qr,{check:!0,diff:!0});O$(i),ve(`
`),dn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),wR(i),ln(i.changed,"the plan should have changes"),ln(t(),"a check s\
hould write nothing"),ve(`
`),dn("Nothing was written so far: every file of the node is as it was.","   "),await Jt("Done, in one run",o);let s=await Ja(e,ba,Qr);ln(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),dn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(f=s.rebootReasons)!=null?f:[])dn(y,"   - ");ln(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),ln(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Jt("Rebooted, once","reboot"),e.machine.reboot();let a=Rc(e);ln(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await Jt("Verified, link by link","node dist/passthrough_verify.js"),ln($R(e)==="ready","the no\
de should be ready"),await Jt("Run again",o);let l=await Ja(e,ba,Qr);dn(l.msg,"   "),ln(!l.changed&&((b=l.rebootReasons)!=null?b:[]).length===0,"a second run sh\
ould find nothing to do"),await Jt("Taken back","node dist/passthrough_undo.js '{}'");let d=await Ja(e,Ov,{});O$(d);let u=ic(n,Ic(e));ln(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),ve(`
`),dn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ve(`
`),e.machine.reboot();let c=Rc(e);ln(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),ve(`
`),dn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ve(`
   ${o} --check --diff --human
`)}async function kR(){let e=(0,I$.mkdtempSync)((0,E$.join)((0,R$.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Oc(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=bc(e,Gn(S$.a30,on("0000:61:00.0",{id:Qr.ids,group:13})));await xR({dir:e,machine:n,host:Hm({
root:e,machine:n})})}kR().catch(e=>{ve(`
${eo("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof S&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
