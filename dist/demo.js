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
var E0=Object.create;var Al=Object.defineProperty;var R0=Object.getOwnPropertyDescriptor;var M0=Object.getOwnPropertyNames;var D0=Object.getPrototypeOf,T0=Object.prototype.hasOwnProperty;var N0=(e,n,t)=>n in e?Al(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var pn=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var C0=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of M0(n))!T0.call(e,o)&&o!==t&&Al(e,o,{get:()=>n[o],enumerable:!(r=R0(n,o))||r.enumerable});
return e};var he=(e,n,t)=>(t=e!=null?E0(D0(e)):{},C0(n||!e||!e.__esModule?Al(t,"default",{value:e,enumerable:!0}):t,e));var sr=(e,n,t)=>N0(e,typeof n!="symbol"?n+"":n,t);var Ol=pn((MR,gf)=>{gf.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Il=pn((DR,yf)=>{yf.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var ar=pn((CR,hf)=>{hf.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var $f=pn(wf=>{wf._parse=function(e,n,t){return{command:e,args:n,options:t}}});var lr=pn((BR,xf)=>{xf.exports={}});var _f=pn((FR,kf)=>{kf.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Pf=pn((zR,Sf)=>{Sf.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Of=pn(Af=>{Af.validateInputSync=function(){}});var If=pn(Ml=>{Ml.joinCommand=Ml.getEscapedCommand=function(){}});var Df=pn((dM,Mf)=>{"use strict";var GR=require("path"),V0=ar(),H0=$f(),L0=lr(),ZR=lr(),KR=lr(),Ef=_f(),U0=Pf(),{spawnedKill:JR,spawnedCancel:qR,setupTimeout:YR,
validateTimeout:XR,setExitHandler:QR}=lr(),{handleInput:eM,getSpawnedResult:nM,makeAllStream:tM,validateInputSync:B0}=Of(),{mergePromise:rM,getSpawnedPromise:oM}=lr(),
{joinCommand:iM,parseCommand:sM,getEscapedCommand:aM}=If(),lM=1e3*1e3*100,F0=(e,n,t={})=>{let r=H0._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=U0(t),{file:e,args:n,options:t,parsed:r}},Rf=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?L0(n):n;Mf.exports.
sync=(e,n,t)=>{let r=F0(e,n,t);B0(r.options);let o;try{o=V0.spawnSync(r.file,r.args,r.options)}catch(a){throw Ef({error:a,stdout:"",stderr:"",timedOut:!1})}let i=Rf(
r.options,o.stdout,o.error),s=Rf(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let a=Ef({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return a;throw a}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var x0=require("fs"),k0=he(Ol(),1),_0=require("path");var hg=he(Il(),1);var P=class extends Error{constructor(t,r,o={}){super(r);sr(this,"code");sr(this,"param");sr(this,"hint");sr(this,"cause");sr(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function El(e){return e instanceof P?e:new P("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function M(e,n){return new P("E_PARAMS",n,{param:e})}function me(e,n){return new P("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new P(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var Hf=he(ar(),1),Fi=require("fs"),Dl=he(Ol(),1);var Bi=new WeakMap;function bf(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Bi.set(t,new Map),t}function vf(e,n,t){let r=Bi.get(n);return r===
void 0||Bi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function ee(e,n,t){let r=Bi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Rl="vfiokit-write";function nt(e){return ee(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc\
/${o}/comm`))==null?void 0:t.startsWith(Rl))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var z0=1800,j0=64*1024*1024,Tf="/usr/local/sbin:/usr/sbin:/sbin",Lf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Nf="VFIOKIT_COMMAND",Cf="ended\
 by a signal without a name",W0=1,G0=`process.title='${Rl} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Z0=0;async function $o(e,n={}){return K0((await Promise.resolve().then(()=>he(Df(),1))).
default.sync,e,n)}function K0(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Z0}`,s={...process.env};for(let b of Lf)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Tf}`:`/usr/bin:/bin:${Tf}`,...t.env,LC_ALL:"C",[Nf]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((g=t.timeout)!=null?g:z0)*1e3,killSignal:"SIGKILL",maxBuffer:j0,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=J0(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Cf};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return q0(`${Nf}=${i}`),{code:124,stdout:p,
stderr:m};let h=c===void 0?void 0:Dl.constants.signals[c];return h!==void 0?{code:128+h,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,
stdout:p,stderr:m||String(Reflect.get(d,"originalMessage")||Cf)}}function J0(e){try{return e()}catch(n){return}}function q0(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Fi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Fi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Uf(e,n,t){return Y0(e,n,t)}async function Y0(e,n,t){let r={...process.env};for(let a of Lf)delete r[a];
let o=(0,Hf.spawn)(process.execPath,["-e",G0,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:X0(l)}))}),s=await Vf(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Vf(W0,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function X0(e){var n,t;return(t=(n=Object.entries(Dl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Vf(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var U=require("fs"),tt=require("path");function Tl(e){return tt.join(tt.dirname(e),`.${tt.basename(e)}.vfiokit-new`)}function Nl(e){let n=U.openSync(e,"r");try{
U.fsyncSync(n)}finally{U.closeSync(n)}}function Bf(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Ff(e,n,t){let r=U.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Bf(()=>U.fchownSync(e,n.uid,n.gid)),(U.fstatSync(e).mode&4095)!==t&&U.fchmodSync(e,t)}async function zf(e,n,t){let r=(n.mode&56)!==0&&(n.
mode&4)===0;if(Ff(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=U.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await $o([o,"--attributes-only",
"--preserve=mode","--",t,`/proc/${U.readlinkSync("/proc/self")}/fd/${e}`]),a=U.fstatSync(e).mode;if(i!==0||a!==n.mode)throw new P("E_APPLY",`${t} was not replac\
ed, as its readers could not be kept: ${o} ended with ${i} and left mode ${(a&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).toString(
8)}; see that GNU's cp can be run`)}function zi(e){try{return U.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}function jf(e){
try{U.unlinkSync(e)}catch(n){}}function Cl(e,n,t=()=>{}){if(!U.existsSync(e)){Cl(tt.dirname(e),493,t);try{U.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(
r),"code")==="EEXIST")return;throw r}t(e)}}function Q0(e,n){return t=>{Bf(()=>U.chownSync(t,e.uid,e.gid)),U.chmodSync(t,n|(n&292)>>2)}}async function Wf(e,n,{mode:t,
owner:r,label:o,last:i,anew:s}){let a=tt.dirname(e);Cl(a,493,r===void 0?void 0:Q0(r,t));let l=Tl(e),d=zi(e);zi(l)!==null&&U.unlinkSync(l);let{O_WRONLY:u,O_CREAT:c,
O_EXCL:f,O_NOFOLLOW:p}=U.constants,m=U.openSync(l,u|c|f|p,384);try{try{for(let h=0;h<n.length;)h+=U.writeSync(m,n,h);d===null||s===!0?Ff(m,r!=null?r:null,t):await zf(
m,d,e),U.fsyncSync(m)}finally{U.closeSync(m)}d!==null&&await o(l,e),await(i==null?void 0:i()),U.renameSync(l,e)}catch(h){throw jf(l),h}d===null&&await o(e,null),
Nl(a)}async function Gf(e,n,t){let r=zi(n),o=U.openSync(e,"r+");try{r!==null&&await zf(o,r,n),U.fsyncSync(o)}finally{U.closeSync(o)}await t(e,r===null?null:n),U.
renameSync(e,n),Nl(tt.dirname(n))}function Zf(e){U.unlinkSync(e),Nl(tt.dirname(e))}function ex(e){return`${e}.${process.pid}`}function Kf(e,n){let t=ex(e);for(let r=1;;r++)
try{return Cl(tt.dirname(e),448),zi(t)!==null&&U.unlinkSync(t),U.writeFileSync(t,n,{mode:384,flag:"wx"}),U.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{jf(t)}}var nx=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],tx=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Jf(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function qf(e){
return e.toString(16).padStart(2,"0")}function xo(e){var t;let n=e.attr("/proc/locks")||"";for(let r of nx){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${qf(i)}:${qf(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new P(
"E_BUSY",`${Jf(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!tx.
has(e.attr(`/proc/${r}/comm`)||"")))return new P("E_BUSY",`${Jf(e,r)} is building a boot image; wait until it ends and run this again`);return null}var rx="/dev/null";function dr(e){return e.slice(e.lastIndexOf("/")+1)}function Qf(e,n){return dr(e)<dr(n)?-1:dr(e)>dr(n)?1:0}function Vl(e,n){return Yf(dr(e))<
Yf(dr(n))?-1:1}function Yf(e){return Xf(e.replace(/(\.[A-Za-z~][A-Za-z0-9~]*)*$/,""))+Xf(e)+e}function Xf(e){return e.replace(/(\D*)0*(\d*)/g,(n,t,r)=>`${t.replace(
/[^A-Za-z]/g,o=>o==="~"?"\0":String.fromCharCode(256+o.charCodeAt(0)))}${String.fromCharCode(2+r.length)}${r}`)}function mn(e,n,t=Qf){var o;let r=new Map;for(let i of n)
for(let s of e.list(i)){if(s.startsWith(".")||!/.\.conf$/.test(s)||r.has(s))continue;let a=`${i}/${s}`;if(e.link(a)!==rx){let l=e.real(a);if(l===null||((o=e.stat(
l))==null?void 0:o.type)==="dir")continue}r.set(s,a)}return[...r.values()].sort(t)}function vt(e,n,t=Qf){return t(e,n)<0}function Pe(e,n){var r;let t=e.real(n);
return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var tp=["/lib/modules","/usr/lib/modules"],ox={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function ge(e){return e.replace(/-/g,"_")}function wt(e,n){let t=tp.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ne(e){
return ee(e,"kernels",()=>[...new Set(tp.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${wt(e,t)}/${r}`)!==null)))}
function ce(e){return e.attr("/proc/sys/kernel/osrelease")||null}function ji(e){return ne(e).includes(ce(e)||"")}function Hl(e,n){var r;let t=n===null?[]:[n,e.real(
n)||""];return(r=ne(e).find(o=>t.some(i=>i.endsWith(`-${o}`)||i.includes(`/${o}/`))))!=null?r:null}function Wi(e,n){return ne(e).length>0&&Hl(e,n)===null}var ix={
"modules.dep":":","modules.builtin":"\\s*\\n"},ep=new Map;function rp(e){return`${e.replace(/\W/g,"\\$&").replace(/_/g,"[-_]")}\\.ko`}function op(e,n,t){var o;let r=new RegExp(
`^(?:\\S*/)?${rp(t)}\\S*:(.*)$`,"m").exec(e.read(`${wt(e,n)}/modules.dep`)||"");return(((o=r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(
ge)}function np(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(
`
`),a=(d=ep.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return ep.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${rp(u)}(?:\\.\\w+)?${ix[t]}`).test(a.text);return a.
answers.set(u,f),f}}function re(e,n){return ee(e,`modules of ${n}`,()=>sx(e,n))}function sx(e,n){let t=wt(e,n),r=np(e,t,"modules.builtin"),o=np(e,t,"modules.dep"),
i=ce(e)===n;return s=>{let a=ge(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=ox[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&ko(e,s)?ax(e,a)?"module":"builtin":"\
absent"}}function ax(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function ko(e,n){return e.stat(`/sys/module/${ge(n)}`)!==null}var Ll=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function lx(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function ip(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ce(e,n){
let t=[];for(let{text:r,line:o,lines:i}of lx(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=ip(s[2]||""),d=a==="alias"?ip((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function V(e,n){return ee(e,
`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...mn(e,Ll)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${wt(e,n)}/modules.softdep`)}return t.flatMap(r=>ee(e,r,()=>Ce(Pe(e,r),r)))})}function _o(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function fe(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of _o(o.rest))i===
t&&(r={value:s,from:o});return r}function dx(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function Ul(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?dx(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function $t(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Ae(e,n,t){var r;
return(r=e.find(o=>o.command===n&&Ul(o.name,t)))!=null?r:null}function sp(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o==="pre:"||
o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function So(e){return sp(e,["pre:"])}function Gi(e,n){let t=Ae(e,"softdep",n);return t!==
null&&sp(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Ae(e,"install",n)}function rt(e,n){return t=>e(t)==="absent"&&Gi(n,t)!==null?"module":e(t)}function Be(e,n){
let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Gi(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(
r.rest)?r:null}var ue="vfiokit_bind",ux=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),ap=`\
install ${ue} ${ux}`;function lp(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Po({address:e,card:n,variant:t}){
return`options ${ue} ${e}=${n}${t===null?"":`,${t}`}`}function Bl(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ue}`}function q(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ue))for(let{name:r,value:o}of _o(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Fl(e){let n=Ae(e,"softdep","vfio_pci");return Ae(e,"install",ue)!==null&&n!==null&&So(n).includes(
ue)}function gn({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(`${n}:`)}function ur(e,n){if(!Fl(e))return[];
let t=new Map(q(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&gn(o,r)})}var Ao=new RegExp(`^(?:install ${ue} .*|softde\
p vfio-pci pre: (?:\\S+ )*${ue})$`);function xt(e){var n,t;return(t=(n=new RegExp(`^options ${ue} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?void 0:n[1])!=null?t:null}
function dp(e,n){let t=Ae(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!So(t).includes(ue)?t:Ae(e,"install","vfio_pci")}var be="/var/lib/vfiokit",Fe=`${be}/journal.jsonl`,Zi=1;function cx(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n&&(!("entry"in n)||typeof Object(n.entry).kind=="string")?n:null}catch(n){return null}}function te(e){let n=e.read(Fe);if(n===null)return[];let t=new Map,
r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=cx(i);if(s===null||"vfiokit"in s&&s.vfiokit<=Zi&&![s.claims,s.devices,s.dirs].every(Array.isArray))throw new P(
"E_HOST",`${Fe} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, and undo by \
hand`);if("vfiokit"in s){if(s.vfiokit>Zi)throw new P("E_HOST",`${Fe} has format ${s.vfiokit}, expected ${Zi} at most; use the vfiokit that wrote it (version ${s.
version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let a=t.get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.
entry):a.done=!0)}return[...t.values()]}function up(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function cp(e){return e.map(({entries:n,done:t,...r})=>up([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function fp(e,n){let t=cp(te(e));async function r(o){t+=up([o]),await e.write(Fe,t,384)}return await r({vfiokit:Zi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function zl(e,n){let t=te(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Fe,cp(t),384):e.remove(Fe)}function cr(e){
return`${e.thing} ${e.value}`}function fx(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function ze(e,n){return Oo(te(e),n)}function Oo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(cr(i));for(let i of o.claims)t.set(cr(i),{claim:fx((r=t.get(cr(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Ki(e){let n=new Map;for(let{module:t,done:r,released:o,devices:i}of te(e)){let s=r?o.flatMap(a=>[cr(a),a.thing==="line"&&xt(
a.value)]):[];for(let[a,{device:{id:l},by:d}]of n)(s.includes(`id ${l}`)||s.includes(a)||i.length>0&&t===d&&d==="gpu_passthrough")&&n.delete(a);for(let a of i)n.
set(a.address,{device:a,by:(n.get(a.address)||{by:t}).by})}return[...n.values()].map(({device:t})=>t)}function jl(e,n){let t=te(e),r=Oo(t).map(cr);return n.some(
o=>r.includes(cr(o))||t.slice(-1).some(i=>!i.done))}function kt(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||pp(e,r!=null?r:n)}function pp(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||pp(e,t))}var mp=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function bp(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function px(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:vp(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return mx(r,e.length,n.length)}}return null}function vp(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function mx(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:vp(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function _t(e,n){if(e===
n)return[];let t=bp(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(mp)||[],o=n.slice(t).match(
mp)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=px(r,o);if(s===null)return hp(t,r.join(""),
o.join("")).reverse();let a=[],[l,d,u]=[t,0,0];for(let[c,f]of[...s,[r.length,o.length]]){let p=r.slice(d,c).join("");(c>d||f>u)&&a.push(...hp(l,p,o.slice(u,f).join(
""))),l+=p.length+(r[c]||"").length,[d,u]=[c+1,f+1]}return a.reverse()}var gp=/[\s"',]/;function Ji(e,n){return n>0&&n<e.length&&!gp.test(e.charAt(n-1))&&!gp.test(
e.charAt(n))}function yp(e,n){return e!==""&&/^["']/.test(n)&&n.startsWith(e,1)}function hp(e,n,t){let r=bp(n,t),[o,i]=[n.slice(r),t.slice(r)];if(yp(o,i))return[
[e+r,0,i.charAt(0)],[e+n.length,0,i.slice(o.length+1)]];if(yp(i,o))return[[e+r,1,""],[e+r+1+i.length,o.length-1-i.length,""]];for(;r>0&&(Ji(n,r)||Ji(t,r));)r--;
let s=Math.min(n.length,t.length)-r,a=0;for(;a<s&&n[n.length-1-a]===t[t.length-1-a];)a++;for(;a>0&&(Ji(n,n.length-a)||Ji(t,t.length-a));)a--;return[[e+r,n.length-
r-a,t.slice(r,t.length-a)]]}function wp(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var gx=104448;function fr(e){return Buffer.from(e,"latin1").toString("utf8")}var yx=/[^\s"']+/g,$p=/["'\\]/g;function xp(e,n,t,r){let o=t===null?null:t.replace(
$p,""),i="",s=0;for(let a of e.split(/(?<=\n)/)){let l=s+a.length,d=n.filter(([u,c])=>u<l&&(c>s||(r===void 0?u>=s:u>s)));if(d.length>0&&(r==null?void 0:r.includes(
a.replace(/\r?\n$/,"")))===!0)i+=a;else if(d.length>0){let u=s;i+=a.replace(yx,(c,f)=>{let p=o!==null&&!o.includes(c.replace($p,""))&&d.some(([h,g])=>h<=u+f&&g>=
u+f+c.length),m=c.indexOf("=");return p?c:m>0?c.slice(0,m+1)+"***":"***"})}s=l}return i}function qi(e){return e===""||e.endsWith(`
`)?e:e+`
`}function kp(e,n,t,r,o,i=!1,s=""){let a={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[l,d]=[n||"",t||""];if(r){let c=_t(l,
d),f=_t(d,l),p=c.map(([h,g])=>[h,h+g]),m=f.map(([h,g])=>[h,h+g]);return{before:fr(qi(xp(l,p,i?d+s:null,o))),after:fr(qi(xp(d,m,i?null:l+s,o))),...a}}let u=Math.
max(l.length,d.length);return u>gx?{dst_larger:u,...a}:{before:fr(qi(l)),after:fr(qi(d)),...a}}var _p=he(Il(),1);function Io(e){return(0,_p.createHash)("sha256").update(e,"latin1").digest("hex")}function Sp(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}function Wl(e){
return e===null?"":`sha256:${Io(e).slice(0,12)}`}var hx=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Ap(e,n){let t=[],r=[];for(let[o,,i]of _t(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";/[^\s"']/.test(d)&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function bx(e,n){
let t=hx.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function vx(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function wx(e,n){let t=e.
indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Pp(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.replace(
/\r?\n$/,"")))}function Gl(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(wx,Pp(e,r).join("")),s=Pp(i,r).map(a=>{let l=a.replace(/\r?\n$/,""),d=bx(
l,o);return d===null?"":d+a.slice(l.length)});return vx(s,r).join("")}var Op=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Yi(e){return e===null?"":Io(e)}function Zl(e,n){var r;let t=e.stat(n);if(t===null)return null;
if(t.type==="link"&&!Op.has(n))throw _(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; put a file in its place`);if(t.
type==="dir"||t.type==="other")throw _(`${n} is not a regular file; expected one or nothing; move it away`);return e.read(n)}function Xi(e,n){let t=n.replace(/\/[^/]*$/,
"");return t===""||e.real(t)!==null?[]:[...Xi(e,t),t]}var Ip={facet:"persistent",label:e=>e.path,async observe(e,n){let t=Zl(e,n.path);return t===n.text?{before:"",
after:""}:{before:Wl(t),after:Wl(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,n.owner,t,n.restored);await t(),e.remove(Op.has(
n.path)&&e.real(n.path)||n.path)},pending:()=>null,inverse(e,n){let t=Zl(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:Yi(
t),after:Yi(n.text),splices:_t(n.text||"",t||""),...Ap(t||n.copied||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,
gid:o.gid}},dirs:n.text===null?[]:Xi(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){return kp(n.path,Zl(e,n.path),n.text,n.secret!==
void 0||kt(e,n.path,n.mode),n.secret,t,n.copied)}};var pr="default_hugepagesz",Mn="hugepagesz",Rn="hugepages",Xe=[pr,Mn,Rn];function Rp(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!xx(St(e,u),St(n,u)),o=t(
pr)&&r(pr);if(t(Rn)&&!t(Mn))return(d=o?null:$x(e,St(n,[Rn]),t(pr)))!=null?d:Ep(e,n,r(...Xe)?Xe:[]);let i=t(Mn)&&(t(Rn)?r(Mn,Rn):r(Mn)),{kept:s,added:a}=Ep(e,n,[
...o?[pr]:[],...i?[Mn,Rn]:[]]),l=e.findIndex(u=>u.key===Mn);return{added:a,kept:o&&!t(Rn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Rn&&(l<0||c<
l)?null:u}):s}}function $x(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Rn),i=c=>{var f;return(f=St(e.slice(0,e.indexOf(c)),[Mn]).pop())==null?void 0:f.value},
s=(u=St(e,[pr]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=St(
e,[Mn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function Ep(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:St(n,t).map(r=>r.token)}}function St(e,n){return e.filter(
t=>n.includes(t.key))}function xx(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}var Tp=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),kx=new Map([["amd_iommu","off"],["iommu","off"]]),
_x=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Mp=1023,Sx=34;function Eo(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Px(i);i===Sx&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Px(e){return e===32||e>=9&&e<=13||e===160}function W(e){return Eo(e).map(([n,t])=>e.slice(n,t))}function S(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return hn(t<0?e.slice(n):e.slice(n,t))}function ye(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function en(e){return Tp.has(hn(e))}function es(e){return Tp.get(hn(e))===!0}function Tn(e){return _x.test(hn(e))}function yn(e,n){return S(
e)===S(n)&&ye(e)===ye(n)&&e.includes("=")===n.includes("=")}function mr(e,n){return hn(e).toLowerCase()===hn(n).toLowerCase()}function T(e){return ye(e).split("\
,").filter(n=>n!=="")}function Nn(e){return e.kind==="huge"?Xe:["key"in e?hn(e.key):S(e.token)]}function Y(e,n){let t=Np(e,e.length);return Cp(t,n),t.added.length===
0&&t.early.every(({text:r},o)=>r===e[o])}function Cn(e,n,t=e.length,r=[]){let o=Np(e,t,r);for(let d of n)Cp(o,d);let i=[...o.early,...o.late].map(d=>d.text),s=e.
map((d,u)=>{var c;return u<i.length?(c=i[u])!=null?c:null:d}),a=Qi(o.added.map(d=>d.text));for(let d of[...Qi(s),...a]){let{length:u}=ye(d);if(!(S(d)!=="vfio_pc\
i.ids"||u<=Mp||e.includes(d)))throw _(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kernel takes ${Mp} at most; name fewer ids`)}
let l=o.early.length;return{kept:s,added:a,tokens:[...Qi(s.slice(0,l)),...a,...Qi(s.slice(l)).flatMap(W)],removed:e.filter((d,u)=>s[u]!==d)}}function gr(e){return e.
startsWith("#")?"--":e}function Ro(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function Np(e,n,t=[]){let r=Ro(e).map(o=>({text:o}));return{early:r.slice(
0,n),added:[],late:r.slice(n),apart:t}}function Cp(e,n){switch(n.kind){case"flags":return Ax(e,n.key,n.has,n.lacks);case"list":return Ox(e,n.key,n.items,n.without||
[]);case"token":return Ix(e,n.token);case"row":return Ex(e,n.tokens);case"huge":return Rx(e,n.tokens);case"absent":return Mo(Qe(e).filter(t=>t.text!==null&&yn(t.
text,n.token)))}}function Ax(e,n,t,r){let o=()=>{let a=Dn(Qe(e),n).flatMap(u=>T(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===kx.get(
hn(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of Dn(t===void 0?Qe(e):e.late,n))Vp(a,l=>!r.includes(l));if(t===void 0||
o())return;let i=Dn(Qe(e),n),s=i.flatMap(a=>T(a.text||"")).filter(a=>a!==t&&!r.includes(a));Mo(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}
function Ox(e,n,t,r){let o=es(n);for(let f of Dn(Qe(e),n))Vp(f,p=>!r.some(m=>mr(m,p)));let i=Dn(Qe(e),n),s=(o?i:i.slice(-1)).flatMap(f=>T(f.text||""));if(t.every(
f=>s.some(p=>mr(p,f))))return;let a=Dn(e.late,n),l=o?Dn([...e.apart.includes(hn(n))?[]:e.early,...e.added],n):i,d=o?a.flatMap(f=>T(f.text||"")):[],u=[];for(let f of[
...l.flatMap(p=>T(p.text||"")),...t.filter(p=>!d.some(m=>mr(m,p)))])u.some(p=>mr(p,f))||u.push(f);let c=o?void 0:a[a.length-1];Mo(l),c===void 0?e.added.push({text:`${n}\
=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function Ix(e,n){let t=Dn(Qe(e),S(n));(Tn(S(n))?t:t.slice(-1)).some(o=>yn(o.text||"",n))||(Tn(S(n))||Mo(t),e.added.
push({text:n}))}function Ex(e,n){let t=i=>n.some(s=>i.text!==null&&yn(i.text,s)),r=()=>{let i=Qe(e).filter(t).map(a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().
findIndex(l=>yn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!Qe(e).some(s=>s.text!==null&&
yn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(Mo(Qe(e).filter(t)),e.added.push(...n.map(i=>({text:i}))))}function Rx(e,n){var s;let t=Qe(e).filter(
a=>a.text!==null&&Xe.includes(S(a.text))),{kept:r,added:o}=Rp(t.map(a=>Dp(a.text||"")),n.map(Dp));for(let[a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=Dn(
e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>S(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.push(...o.map(a=>({text:a})))}function Dp(e){
return{token:e,key:S(e),value:ye(e)}}function Qe(e){return[...e.early,...e.added,...e.late]}function Dn(e,n){return e.filter(t=>t.text!==null&&S(t.text)===hn(n))}
function Mo(e){for(let n of e)n.text=null}function Vp(e,n){let t=T(e.text||""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${(e.text||"").replace(
/=[^]*/,"")}=${r.join(",")}`)}function Qi(e){return e.filter(n=>n!==null)}function hn(e){return e.includes("-")?e.replace(/-/g,"_"):e}var Mx=["0300","0302","0380"],Dx=["0403","0c03","0c80"],Tx={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/,"18ca":/^002[017]$/,
"126f":/^07(18|50)$/},Nx=["1af4:1050","1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","8\
0ee:beef","1d0f:1111","fb5d:40fb","1ab8:4005","5853:c147"],Cx=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,Vx=["1d17:3a02","1\
d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","0014:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],Hx=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","\
8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Hp={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"a\
udio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial \
bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Pt(e){return e!==null&&Mx.includes(e)}function Kl(e){return e!==null&&Dx.includes(e)}
function ns(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function nn(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Lp(e){
return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Up(e,n){let t=Tx[e];return t!==void 0&&t.test(n)}function Bp(e){return Nx.includes(e)}function Fp(e){return e!==
null&&Hx.includes(e)}function zp(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):Vx.includes(
`${n}:${t}`)||n==="10de"&&Cx.test(t)}function bn(e){var n,t;return e===null?"device":(t=(n=Hp[e])!=null?n:Hp[e.slice(0,2)])!=null?t:"device"}var Do="/sys/kernel/iommu_groups",Lx="/sys/class/iommu",Wp="/sys/firmware/acpi/tables",Ux=["DMAR","IVRS","IORT","VIOT"],Bx=/^(.+[-_])?vfio[-_]pci$/,Gp=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function je(e){var r,o;let n=jp(e,Lx),t=(o=(r=jp(e,Do))==null?void 0:r.filter(i=>zx(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function yr({active:e,groups:n}){return e===null||e&&n===null?"unseen":e?"passed_over":"off"}var Zp="although the IOMMU i\
s on",Kp="to be seen here";function hr(e){var n;return{...je(e),firmware_table:(n=Ux.find(t=>e.real(`${Wp}/${t}`)!==null&&(t!=="IORT"||Fx(e))))!=null?n:null}}function Fx(e){
let n=e.bytes(`${Wp}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+3>n.length?0:n.readUInt16LE(
t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function br(e,n,t){let r=e.list(`${Do}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(
o=>o.address)}function Jp(e,n){return/\bdirect$/m.test(e.attr(`${Do}/${n}/reserved_regions`)||"")}function B(e){return e!==null&&Bx.test(e)}function To(e){return e===
"pci-stub"||e==="none"||B(e)}function vr(e,n,t=()=>[]){if(n===void 0)return`${e} (${Gp.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(To(
r!=null?r:n.override))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Lp(n.class)))return null;let i=t(e);
return`${e} (${bn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function zx(e,n){let t=e.list(`${Do}/${n}/devices`);return(t.length===
0||t.some(r=>!Gp.test(r)))&&!At(e,n)}function At(e,n){return e.attr(`${Do}/${n}/name`)==="vfio-noiommu"}function jp(e,n){return e.real(n)===null?null:e.list(n)}var qp={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},jx={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},Yp=Object.
values(qp).flat();function Ve(e){let n=B(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...Gx(e)])]}function ts(e){return Ve({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var Wx=["modprobe.blacklist","module_blacklist"];function wr(e){let[n=[],...t]=e.map(r=>r.filter(o=>Wx.
includes(S(o))).flatMap(T).map(ge));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function Gx(e){let{class:n,vendor:t}=e;return t===null?[]:nn(e)?["nvi\
dia"]:Pt(n)||t==="1002"&&ns(n)?qp[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?jx[t]||[]:[]}var Zx=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Xp(e){var t,r;let n=e.toString("hex");return(r=(t=Zx.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Qp(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>rs(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(rs)}
function rs(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ee(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function em(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function Jl(e,n){let t=new Set(e),r=new Set(e.map(em));
return n.filter(o=>"file"in o?!t.has(rs(o.file)):!r.has(o.module.replace(/-/g,"_")))}function nm(e,n){let t=e.map(em);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function tm(e,n){let t=new Set(e);return n.filter(r=>t.has(rs(r)))}var $r="/var/lib/vfiokit/images.json",om=1;function os(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function rm(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Kx(e){if(!os(e)||!os(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[rm(e.holds),rm(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function ql(e){return ee(e,"image records",()=>Jx(e))}function Jx(e){let n=new Map,t;try{t=JSON.parse(
e.attr($r)||"")}catch(r){return n}if(!os(t)||t.format!==om||!os(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=Kx(o);i!==null&&n.set(r,i)}return n}
function We(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function xr(e,n){let t=ql(e).get(n),r=We(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function im(e){let[n,...t]=ql(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function sm(e,n,t){let r={};for(let[o,i]of ql(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:om,images:r})+`
`}function Yl(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>We(e,o)!==null)]}))]}
function Xl(e,n){return ee(e,`hash of ${n}`,()=>{let t=We(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Sp(t)})}function am(e,n){let t={};for(let r of Yl(e,n))t[r]=Xl(e,r);return t}var lm=new Map;function dm(e,n){let t=We(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ql(e,n,t){lm.set(dm(e,n),t)}function ed(e,n){var t;return(t=lm.get(dm(e,n)))!=null?t:null}function kr(e,n){let t=Jl(n,e.holds).map(Ee);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=tm(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function um(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function nd(e,n){let t=We(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=xr(e,n.path);for(let o of Yl(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Xl(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function is(e,n){var a;let t=ed(
e,n.path),r=xr(e,n.path),o=t===null?[]:Jl(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ee):r===null?null:n.holds.map(Ee).filter(l=>r.holds.includes(
l));return{why:(a=nd(e,n))!=null?a:t!==null?kr(n,t):null,holds:i}}function cm(e,n){let t=xr(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Ee(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var qx=1.3,Yx=/^init(rd|ramfs)/;function Xx(e){return e.replace(/\/[^/]*$/,"")||"/"}function Qx(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function ss(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function fm({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function as(e,n,t){let r=ed(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Qp(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new P("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${fm(i)})`);return Ql(e,t,s),s}async function pm(e,n){var l;let t=Xx(n.path),
r=e.list(t).filter(d=>Yx.test(d)).map(d=>{var u,c;return(c=(u=We(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*qx/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function mm(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new P("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${fm(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function ek(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function gm(e,n,t){let r=We(e,n.path);r===null||t===null||kr(n,t)!==null||(Ql(e,n.path,t),await e.write($r,sm(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:am(e,n.inputs),holds:n.holds.map(Ee),lacks:[...n.lacks||[],...nm(t,Yp).map(o=>Ee({module:o}))]}),384))}async function nk(e,n){let t=We(
e,n.path),r=ss(e,n);await mm(e,r);let o=We(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new P("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${ek(e)}`);await gm(e,n,await as(e,n.tool,n.path))}async function tk(e,n){
var s,a,l;let t=Qx(n.path),r=["dracut","--force",t,n.kernel],o=ss(e,n),i=d=>new P("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await mm(e,r,o),((a=(s=We(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Xp(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await as(e,n.tool,t),u=d===null?null:kr(n,
d);if(u!==null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await gm(e,n,d)}catch(d){throw e.remove(t),d}}function ym(e,n){return n.tool==="dracu\
t"?tk(e,n):nk(e,n)}var hm={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function rk(e,n,t){let r=um(n,t);if(r!==null)return`${r} changes`;let o=nd(e,n);if(o!==null||
cm(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await as(e,n.tool,n.path);return i===null?null:kr(n,i)}catch(i){if(i instanceof
P)return i.message;throw i}}var bm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ee)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await rk(e,n,t);return o!==null&&e.runnable(hm[n.tool]).ok&&await pm(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:ym,pending(e,n){
return e.runnable(hm[n.tool]).ok?null:ss(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var ok=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],ik=7,sk=195;function vm(e,n){var o;let t=new Map;wm(e,`/sys/bus/pci/devices/${n.address}`,
ik,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${sk}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),B(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function wm(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!ok.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&wm(e,l,t-1,r)}}var ak="pid:[4026531836]",lk={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function _r(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function No(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of vm(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of _r(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...km(e,i)})}return o}function ls(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function $m(e){
return _r(e).flatMap(n=>{let t=lk[xm(e,n)];return t===void 0?[]:[km(e,n).who.replace(/^\S+/,t)]})}function Co(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==ak?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function td(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function xm(e,n){return e.attr(`/proc/${n}/comm`)||""}function km(e,n){let{unit:t,within:r}=rd(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${xm(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var dk=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function rd(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of dk){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var ot="/sys/class/block",uk=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function it(e){return(e||"").split("/").filter(n=>uk.test(n))}function _m(e,n){return od(
e,e.real(`${ot}/${n}`),new Set)}function Sm(e,n){return od(e,e.real(`/sys/dev/block/${n}`),new Set)}function Vo(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${ot}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(ot).
find(a=>a.startsWith("dm-")&&e.attr(`${ot}/${a}/dm/name`)===o))!=null?s:null}function Pm(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Am(e,n){let t=e.list(ot).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${ot}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function od(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=pk(n),o=it(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:mk(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...ck(e,i)],a=fk(e,i);return[...s.map(l=>od(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function ck(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(ot).filter(a=>s.test(a)).map(a=>`${ot}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function fk(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function pk(e){return e.slice(e.lastIndexOf(
"/")+1)}function mk(e){return e.slice(0,e.lastIndexOf("/"))}var gk=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],yk="/var/lib/nova/";function ds(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(bk).filter(t=>t!==null)}function sd(e){let n=e.attr("/proc/mounts");return e.attr("/proc/cmdline")!==null&&n!==null&&/^\s*[^#\s]\S*\s+\/boot\/?\s/m.
test(e.read("/etc/fstab")||"")&&!/^\S+ \/boot /m.test(`${n}
${e.attr("/proc/1/mounts")||""}`)}function us(e){if(sd(e))throw _("/boot is in /etc/fstab and not mounted; expected what the next boot reads there; mount it")}function Om(e){
let n=new Set(gk.map(t=>ad(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(yk))}function ad(e,n){return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(
`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Im(e){return(e.attr("/proc/swaps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:id(n),type:t})).filter(n=>n.path!=="")}function Lo(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=Am(e,o.split("/")[0]||"");return a===null?null:Ho(e,a)}if(t==="btrfs")return Ho(e,Pm(e,Vo(e,o)));if(!r.startsWith("0:"))return Sm(e,r);let i=o.split(
":").map(a=>Vo(e,a)).filter(a=>a!==null);if(i.length>0)return Ho(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?hk(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function Ho(e,n){return n.map(t=>_m(e,t)).reduce((t,r)=>[...t,...r],[])}function hk({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function bk(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:id(o),type:i,number:r,
source:id(s),options:a}}function id(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var dd="/sys/bus/pci/devices",ud="pci",cd=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,vk=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,wk=6;
function Dm(e){let n=vk.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Tm(e){let n=cd.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function X(e){
return e.list(dd).length>0}function D(e){return ee(e,ud,()=>e.list(dd).filter(n=>cd.test(n)).map(n=>xk(e,n)))}function Ir(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Uo(e,n){return e.filter(t=>t.id===n)}function Bo(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var $k={get vendor(){return Pr(this,"vendor",4)},get device(){return Pr(this,"device",4)},get id(){
return Mm(this.vendor,this.device)},get subsystem(){return Mm(Pr(this,"subsystem_vendor",4),Pr(this,"subsystem_device",4))},get class(){let e=Pr(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Pr(this,"revision",2)},get driver(){return ld(this,"driver")},get module(){return Or(this,"module",()=>this.
driver===null?null:Cm(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&nt(this.host).has(this.address))return null;
let e=Ar(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=ld(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=Rm(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=Rm(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Sr(this,"numa_node")},get bootVga(){return Sr(this,"boot_vga")},get physfn(){return ld(this,"physfn")},get totalVfs(){return Sr(this,"sriov_to\
talvfs")},get numVfs(){return Sr(this,"sriov_numvfs")},get modalias(){return Ar(this,"modalias")},get resetMethods(){let e=Ar(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Ar(this,"resource");return e===null?null:kk(e)},get linkWidth(){return Sr(this,"current_link_width")},
get maxLinkWidth(){let e=Sr(this,"max_link_width");return e===255?null:e},get upstream(){return Or(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>cd.test(e)))},get consumers(){return Em(this,"consumer")},get suppliers(){return Em(this,"supplier")},get mdevs(){return Nm(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function xk(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${dd}/${n}`,kept:new Map};return Object.assign(Object.create($k),t)}function Or({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Ar(e,n){return Or(e,n,()=>e.host.attr(`${e.base}/${n}`))}function Sr(e,n){let t=Ar(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Pr(e,n,t){let r=Ar(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function ld(e,n){return Or(e,`${n}@`,()=>Cm(e.host.link(`${e.base}/${n}`)))}function Nm(e){return Or(e,"/",()=>e.host.list(e.base))}function Em(e,n){return Nm(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function Rm(e){return Or(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function Mm(e,n){return e===null||n===null?null:`${e}:${n}`}function Cm(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function kk(e){
return e.split(`
`).slice(0,wk).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Vm="/sys/class/net",_k=1,Sk=512;function Um(e){return[...new Set(zm(e).filter(n=>n.bits===0).map(n=>n.via))]}function fs(e,n){var o,i;let t=Ok(n);return t===
null?null:(i=(o=zm(e).filter(s=>s.to.length===t.length&&pd(t).startsWith(pd(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Bm(e,n){let t=fd(e,n,new Set);return t.length>0?t:fd(e,"ovs-system",new Set([n]))}function Fm(e){let n=Pk(e);return[...n===null?[]:
[n],...Ak(e,22)]}function fd(e,n,t){if(t.has(n))return[];t.add(n);let r=it(e.real(`${Vm}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Vm}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>fd(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function zm(e){let n=cs(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Hm(
r)).map(([r="",o="",,,,,,i=""])=>({to:jm(o),bits:pd(i).replace(/0/g,"").length,via:r})),t=cs(e,"/proc/net/ipv6_route").filter(r=>Hm(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function Hm(e){let n=parseInt(e,16);return(n&_k)!==0&&(n&Sk)===0}function Pk(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function Ak(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...cs(e,"/proc/net/tcp"),...cs(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Lm(o),local:Lm(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function cs(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function Lm(e){var r;let n=jm(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function jm(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function pd(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function Ok(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function ps(e){let n=new Map;function t(o,i){for(let s of Rk(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of Bm(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Ik(e)){i===null&&t(Mk(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(fs(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Um(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of Fm(
e))for(let s of new Set([fs(e,o),fs(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function Ot(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Ik(e){let n=ds(e),t=Im(e).map(r=>{let o=r.type==="fil\
e"?null:Vo(e,r.path),i=r.type==="file"?ad(n,r.path):null;return{what:"swap",leaves:o!==null?Ho(e,[o]):Ek(e,n.filter(s=>s.at===i))}});return[...Om(n).map(r=>({what:r.
at,leaves:Lo(e,r)})),...t]}function Ek(e,n){return n.map(r=>Lo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Rk(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Mk(e){return D(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var Dk=[(e,{address:n})=>{let t=ps(e).get(n);return t===void 0?null:`the node lives on it: it carries ${Ot(t)}`},(e,{address:n})=>{let t=nt(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?No(e,[n]):[];
return r.length===0?null:ls(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Wm(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of Dk){let i=o(e,r,t);if(i!==null)return i}return null}var Gm=60,Zm={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function It(e){return`/sys/bus/pci/devices/${e}`}function tn(e,n){
let t=e.link(`${It(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function zo(e,n){if(tn(e,n)===null&&nt(e).has(n))return null;let t=e.attr(`${It(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Km={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Fo(e,n,t,r,o){try{await e.writeAttribute(r,o,Gm)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Tk(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Gm} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new P("E_APPLY",`${n} could not be ${Km[t]}: ${l}`,{cause:i})}}function Tk(e,n){var r;let t=(r=
Zm[`${e} ${n}`])!=null?r:Zm[n];return t===void 0?"":` (${t})`}async function md(e,n,t){let{address:r}=n,o=u=>{let c=t?Wm(e,r,u):null;if(c!==null)throw new P("E_\
RACED",`${r} was not ${Km[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,f)=>(o(u),Fo(e,r,u,c,f));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new P("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=tn(e,r),l=e.attr(`${It(r)}/driver_override`)!==null;if(l&&zo(e,r)!==n.override&&await i("driver_override",
`${It(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&B(a)&&await Nk(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;tn(e,r)!==n.
driver&&(l||!B(n.driver)?await i("bind",`${s}/bind`,r):await Ck(e,n,s));let d=tn(e,r);if(d!==n.driver)throw new P("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Nk(e,{address:n,forget:t=""},r){try{await Fo(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
P)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Ck(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${It(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await Fo(e,n,"new_id",`${t}/new_id`,r),tn(e,n)===null&&await Fo(e,n,"bind",`${t}/bind`,n),await Fo(e,n,"remove_id",`${t}/remove_id`,r)}function gd(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function Vk(e,n,t){return n===e.driver&&(t===e.override||t===null&&B(n))}async function Hk(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=gd(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new P("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(tn(e,a.address)!==a.driver||zo(e,a.address)!==a.override)&&await md(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
P))throw d;let u=tn(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Jm={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[tn(e,n.address),zo(e,n.address)],o=gd(n.driver,n.
override);return{before:Vk(n,t,r)?o:gd(t,r),after:o}},apply:(e,n)=>md(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=tn(e,n);return[
`echo ${r||""} > ${It(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:tn(e,n.address),override:zo(e,n.address)}),rollBack:Hk,touches:()=>[]};var Lk={intel:"intel_iommu",amd:"amd_iommu",arm:null},jo=["intel_iommu","amd_iommu","iommu"],Uk=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function gs({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Lk[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Bk(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Et(r)]}function Bk(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Et(e){let n=e.filter(r=>Xe.includes(S(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=S(r);return en(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:Tn(s)?i.findIndex(a=>S(a)===s)===o?[Fk(s,i.filter(a=>S(a)===s))]:
[]:!jo.includes(s)||ye(r)===""?[{kind:"token",token:r}]:T(r).map(a=>({kind:"flags",key:s,has:a,lacks:yd(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Fk(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>yn(t,o)))}}function qm(e){let{tokens:n}=Cn([],e),t=e.find(r=>!Y(n,r));return t===
void 0?null:n.filter(r=>Nn(t).includes(S(r))).join(" ")}function Er(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function Rt(e){let n=S(e);return en(n)?{kind:"\
list",key:n,items:[],without:T(e)}:jo.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function ys(e,n){let t=n.flatMap(ms);return e.flatMap(
ms).filter(r=>!t.some(o=>yn(o,r)))}function ms(e){let n=en(S(e))||jo.includes(S(e))?T(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function vn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Er(n))}function yd(e){return Uk.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Ym=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,zk=/^linux(16|efi)?$/,jk=/^initrd(16|efi)?$/,Wk=/^(|\d\d_linux(_zfs|_xen)?)$/;function Gk(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){Ym.lastIndex=a;let[l=""]=Ym.exec(e)||[];if(l!==
""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=Zk(e,a);if(u<0)throw new Error(`a ${d} is ne\
ver closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")r=(r||"")+e.charAt(++a);else if(d==="#"&&r===null){
let[u=""]=e.slice(a).split(`
`,1),[,c,f=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?f:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function Zk(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Kk(e){let n=e.findIndex(t=>t==="$menuentry_id_option"||t==="--id");return n<0?"":e[n+1]||
""}var hs;function wn(e){return(hs===void 0||hs.text!==e)&&(hs={text:e,config:Jk(e)}),hs.config}function Jk(e){var f,p,m,h,g,b;let n=[],t=null;try{n=Gk(e)}catch(y){
t=y instanceof Error?y.message:String(y)}let r=[],o=[],i=new Map,s=0,a=null;for(let{words:y,section:w}of n){let[v=""]=y;if(y[y.length-1]==="{")o.push({name:v,title:y[1]||
"",id:Kk(y)}),a=null;else if(v==="}"){let $=o.pop();if($===void 0)t=t!=null?t:"a } closes nothing";else if($.name==="menuentry"){a=a!=null?a:{kernel:"",args:[],
initrds:[]};let k=/recovery/i.test($.title+$.id)||a.args.includes("single"),x=o.filter(A=>A.name==="submenu");r.push({...a,title:$.title,id:$.id,recovery:k,section:w,
within:x.map(A=>A.title),menus:x.map(A=>A.id)}),a=null}}else zk.test(v)?a={kernel:y[1]||"",args:y.slice(2).map(Yk),initrds:[]}:jk.test(v)?a==null||a.initrds.push(
...y.slice(1)):v==="if"?s++:v==="fi"?s--:v==="set"&&o.length===0&&y[1]!=="default=${next_entry}"&&i.set(...qk(y[1]||""))}o.length>0&&(t=t!=null?t:`the block of ${(p=
(f=o[0])==null?void 0:f.name)!=null?p:""} ${JSON.stringify((h=(m=o[0])==null?void 0:m.title)!=null?h:"")} is never closed`),s!==0&&(t=t!=null?t:s>0?"an if has n\
o fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:y})=>y[0]==="configfile"||y[0]==="source"),u=n.some(({words:y})=>y.length===
1&&y[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,fallback:(g=i.get("default"))!=null?g:null,kernelopts:(b=
i.get("kernelopts"))!=null?b:null}}function qk(e){let[n=""]=e.split("=",1);return[n,e.slice(n.length+1)]}function Yk(e){if(!/\s/.test(e))return e;let n=e.indexOf(
"=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function hd({section:e,kernel:n}){return Wk.test(e)&&n!==""}function Xk(e){return e.entries.filter(
n=>!n.recovery&&hd(n))}function Xm(e,n){let t=wn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Xk(t);if(r.length===0)return"it has no e\
ntry for Linux";for(let o of r){let i=W(o.args.join(" ")),s=n.find(l=>!Y(i,l));if(s===void 0)continue;let a=vn([s]);return`its entry ${JSON.stringify(o.title)} ${a.
length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Qm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Xm(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new P("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Qk(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var eg={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Qk(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new P(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var bd="vfiokit-reboot",ng=`/run/systemd/transient/${bd}.timer`,tg="/run/systemd/shutdown/scheduled",e_=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function rg(e){return e.stat(ng)!==null||e.attr(tg)===null}function vd(e){return rg(e)?`systemctl stop ${bd}.timer`:"shutdown -c"}function og(e,n){return rg(
e)?`${n} s`:`${ig(n)} min`}function ig(e){return Math.ceil(e/60)}function Wo(e){return e.stat(ng)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
tg)||"")}function sg(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${bd}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=e_.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${ig(n)}`,r]]}var ag="a reboot is scheduled",lg="/etc/molly-guard/run.d",n_=["10-print-message","30-query-hostname"];function t_(e){return e.list(lg).filter(n=>/^[\w-]+$/.test(
n)&&!n_.includes(n)).flatMap(n=>{let t=e.real(`${lg}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function r_(e){for(let n of t_(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var dg={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:Wo(e)?ag:"",after:ag}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await r_(e);let r=[];for(let o of sg(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new P("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var o_={file:Ip,grubConfig:Qm,bootImage:bm,kmod:eg,driver:Jm,reboot:dg};function Mt(e){return o_[e.kind]}var ws=require("fs"),wd=`${be}/lock`;function cg(){try{return ws.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function bs(e){
var n,t;try{let r=ws.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function vs(e){try{return ws.readlinkSync(`/proc/${e}`)}catch(n){return""}}var i_="pid:[4026531836]";function s_({pid:e,ns:n,started:t,
boot_id:r}){if(r!==cg())return!1;let o=vs("self/ns/pid");return!n||n===o?bs(e)===t:o!==i_||ws.readdirSync("/proc").some(i=>bs(i)===t&&["",n].includes(vs(`${i}/n\
s/pid`)))}function fg(e){try{let n=JSON.parse(e);return s_(n)?n:null}catch(n){return null}}function pg(e){let n=e.read(wd);return n===null?null:fg(n)}function a_(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function mg(e){return new P("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${a_(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function l_(e){return new Promise(n=>{setTimeout(
n,e)})}async function $s(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await l_(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function $d(e,n,t){return $s(n,()=>{let r=pg(e);return r===null?null:mg(r)},
t)}async function gg(e,n,t,r){let o={pid:Number(vs("self"))||process.pid,ns:vs("self/ns/pid"),started:bs("self")||"",boot_id:cg(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await $d(e,r);let i=JSON.stringify(o)+`
`;return await $s(r,()=>{var s;return xd(e,wd,i)?null:mg((s=pg(e))!=null?s:o)}),d_(e,i),()=>e.remove(wd)}function xd(e,n,t){if(e.createExclusive(n,t))return!0;if(ug(
e,n))return!1;let r=`${n}.removing`;if(!xd(e,r,t))return!1;try{ug(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function ug(e,n){let t=e.read(
n);return t===null||fg(t)!==null}function d_(e,n){for(let t of e.list(be)){let r=`${be}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?bs(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&xd(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof P))throw i}}}var u_=20;async function Sd(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Mt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function bg(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let a=(i=(o=Mt(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
a!==void 0&&r.push(a)}return r}function c_(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,hg.randomBytes)(3).toString("hex")}`}function kd(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function f_(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${kd(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${kd(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${kd(s)}`}`}function Go({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return bf(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function _d(e,n,t,r){var u,c,f;let o=n.report(e),{changes:i,run:s}=t,
a=[...n.pending||[],...t.pending],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0?void 0:{stop:l,node:r?"untouched":(u=l.node)!=null?u:"partial"};return{changed:i.length>
0,msg:d===void 0?(f=o.msg)!=null?f:f_(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function vg({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function p_(e,n,t){var r;try{return _d(e,n,t,!1)}catch(o){return _d(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:El(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function m_(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Mt(u).rollBack===void 0?[]:[[u,Mt(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let f=Mt(u);try{let p=async(b=e)=>{let y=await f.observe(b,u,i),w=y.before!==y.after;if(w&&y.before!==c.before&&f.facet!==
"derived")throw new P("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${y.before||"absent"}; somebody else is at work here; ru\
n this again`);return w},m=Go(e),h=await p(m),g=(l=a.get(u))!=null?l:h?f.inverse(m,u):void 0;h&&((d=o.progress)==null||d.call(o,c.label)),g!==void 0&&(s.push([u,
g]),await(t==null?void 0:t.entry(g))),h&&await f.apply(e,u,p)}catch(p){throw p instanceof P?await g_(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.touches(
u))i.add(p)}}async function g_(e,n,t,r){let o=Mt(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),
r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new P(r.code,
s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function y_(e,n,t,r){
try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof P)return r;throw o}}async function h_(e,n){let{todo:t}=await Sd(e,n.steps.map(v_));if(t.length===
0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new P("E_DRIFT",`done, looked again, and no\
t so: ${r.join("; ")}; run by hand what was to do this, and look at its output`)}var b_=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function wg(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&b_.test(e.path)}function $g(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>wg(i)))&&((o=n.guard)==null||o.call(n,e))}function v_(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function w_(e,n){
let t=e.list(`${be}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-u_)))e.remove(`${be}/runs/${r}`)}function $_(e){if(e.stat(Fe)===null){for(let n of e.
list(`${be}/runs`))e.remove(`${be}/runs/${n}`);e.removeEmptyDir(`${be}/runs`),e.remove($r)}}async function xg(e,n,t,r){var c;r.check||await $d(e,r.wait,r.progress);
let o=Go(e),i=n.plan(o,t),s=await Sd(o,i.steps),a=s.todo.length===0&&i.undoes===void 0&&(r.check||!jl(o,i.released||[]));if($g(o,i,s),r.check&&!a&&e.attr(Fe)!==
null&&te(o),r.check||a){let f=r.diff?bg(o,s.todo,i):void 0;return vg(n,_d(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=c_(),
d=Xi(e,be),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await gg(e,n.name,l,r.wait);try{return await kg(e,n,t,r,{run:l,made:d,empty:u})}finally{
yg(f)}}finally{yg(()=>{if(e.stat(Fe)===null)for(let f of[be,...u])e.removeEmptyDir(f)})}}function yg(e){try{e()}catch(n){if(!(n instanceof P))throw n}}async function kg(e,n,t,r,o,i=!0){
var v,$,k;let{run:s,made:a,empty:l}=o;_g(e);let d=Go(e),u=n.plan(d,t),{todo:c,pending:f}=await Sd(d,u.steps);if($g(d,u,{todo:c,pending:f}),i&&c.some(({step:x})=>wg(
x))&&xo(e)!==null)return await $s(r.wait,()=>xo(e),r.progress),kg(e,n,t,r,o,!1);let p=r.diff?bg(d,c,u):void 0,m=u.report(d).bootable,h=[],g,b=null;try{u.undoes===
void 0&&(c.some(({change:G})=>G.facet!=="pending")||jl(d,u.released||[]))&&(b=await x_(e,n.name,u,{run:s,dirs:a,version:r.version})),await m_(e,c,b,h,r),(v=r.progress)==
null||v.call(r,"looking again");let x=Go(e);await h_(x,y_(x,n,t,u));let A=u.report(x),I=((($=A.bootable)==null?void 0:$.reasons)||[]).filter(G=>(m==null?void 0:
m.ok)===!0||(m==null?void 0:m.reasons.includes(G))===!1);if(I.length>0)throw new P("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run pas\
sthrough_undo before you reboot`);await(b==null?void 0:b.done()),l.push(...u.emptyDirs||[]);for(let G of u.emptyDirs||[])e.removeEmptyDir(G);u.undoes!==void 0&&
A.fail===void 0&&await zl(e,u.undoes),u.undoes!==void 0&&$_(e)}catch(x){g=El(x),u.undoes===void 0&&h.length===0&&await k_(e,s,g)&&(b=null)}let y=h.length>0||b!==
null,w=vg(n,p_(Go(e),u,{changes:h,pending:f,diff:p,...b===null?{}:{run:s},...g===void 0?{}:{error:{stop:g,node:(k=g.node)!=null?k:y?"partial":"untouched"}}}));return y&&
r.render!==void 0&&await __(e,s,r.render(w)),w}function _g(e){let n=te(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.
path:[]});for(let t of new Set([...n,Fe,$r])){let r=Tl(t);e.stat(r)!==null&&e.remove(r)}}function x_(e,n,t,r){return fp(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function k_(e,n,t){var r;try{let o=(r=te(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Yi(e.read(o.path))!==o.before)return!1;_g(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await zl(e,new Set([n])),!0}catch(o){if(!(o instanceof P))throw o;return!1}}async function __(e,n,t){try{if(e.stat(Fe)===null)
return;await e.write(`${be}/runs/${n}.json`,t,384),w_(e,`${n}.json`)}catch(r){if(!(r instanceof P))throw r}}var F=require("fs"),Pd=16<<20,S_=40,P_=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],A_=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Zo(e){return e instanceof Error&&"code"in e?String(e.code):""}function xs(e){let n=Zo(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Rr=Buffer.allocUnsafe(4096);function Sg(e){let n="",t=0;for(;;){let r=F.readSync(e,Rr,t,Rr.length-t,null);if(r===0)return n+Rr.toString("latin1",0,t);if(t+=
r,!(t<Rr.length)){if(n+=Rr.toString("latin1"),n.length>Pd)throw new Error("too large");t=0}}}function ks(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Ad(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ks(i===void 0?n:n.slice(o)),a=i===void 0?[]:ks(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{F.lstatSync(f).isSymbolicLink()&&(c=F.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>S_)return null;c.startsWith("/")&&(a=[]),s.unshift(...ks(c))}return"/"+a.join("/")}function O_(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Ad(e,r,!0);o!==null&&F.existsSync(e+o)&&t.set(r,o)}function Pg(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(y,w){if(n==="")return y;O_(n,y,r);let v=Ad(n,y,w,r);return v===null?null:n+v}function i(y){let w=o(y,!0);if(w===
null||!F.existsSync(w))return null;try{return n===""?F.realpathSync.native(w):(F.lstatSync(w),w.slice(n.length))}catch(v){return null}}function s(y){let w=o(y,!1);
if(w===null)return null;let v;try{v=F.lstatSync(w)}catch(N){if(xs(N))return null;throw new P("E_APPLY",`${y} could not be looked at: ${Zo(N)}; run as root or gi\
ve this user access`,{cause:N})}let $=v.isFile()?"file":v.isDirectory()?"dir":v.isSymbolicLink()?"link":"other",{size:k,mtimeMs:x,ino:A,dev:I,uid:G,gid:E}=v;return{
type:$,size:k,mtimeMs:x,ino:A,dev:I,uid:G,gid:E,mode:v.mode&4095}}function a(y){let w=o(y,!0);if(w===null)return null;let v;try{v=F.openSync(w,F.constants.O_RDONLY|
F.constants.O_NONBLOCK)}catch($){if(xs($))return null;throw new P("E_APPLY",`${y} could not be read: ${Zo($)}; run as root or give this user access`,{cause:$})}
try{let $=F.fstatSync(v);if(!$.isFile())throw new P("E_HOST",`${y} is not a regular file; expected one or nothing; move it away`);if($.size>Pd)throw new P("E_HO\
ST",`${y} has ${$.size} bytes; expected ${Pd} at most; look at what it is`);return $.size<Rr.length?Sg(v):F.readFileSync(v,"latin1")}catch($){throw $ instanceof
P?$:new P("E_APPLY",`${y} could not be read: ${Zo($)}`,{cause:$})}finally{F.closeSync(v)}}function l(y,w,v){let $=o(y,!0);if($===null)return null;try{let k=F.openSync(
$,F.constants.O_RDONLY|F.constants.O_NONBLOCK);try{let x=Buffer.alloc(v);return x.slice(0,F.readSync(k,x,0,v,w))}finally{F.closeSync(k)}}catch(k){return null}}function d(y){
let w=o(y,!0);if(w===null||!F.existsSync(w))return null;try{let v=F.openSync(w,F.constants.O_RDONLY|F.constants.O_NONBLOCK);try{return Sg(v).trimEnd()}finally{F.
closeSync(v)}}catch(v){return null}}function u(y){let w=o(y,!0);if(w===null)return[];if(!F.existsSync(w))return[];try{return F.readdirSync(w).sort()}catch(v){return[]}}
function c(y){let w=o(y,!1);if(w===null)return null;try{return F.readlinkSync(w)}catch(v){return null}}function f(y){let w=o(y,!0);if(w===null)return null;try{let{
rdev:v}=F.statSync(w);return v===0?null:`${v>>>8&4095}:${v&255|v>>>12&1048320}`}catch(v){return null}}function p(y){return t!==void 0||n===""?{ok:!0}:process.geteuid===
void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(y.startsWith("/")?i(y)!==null:P_.some(v=>i(`${v}/${y}`)!==null))?A_.has(y.replace(/.*\//,""))&&i(
"/proc/self")===null?{ok:!1,why:`${y} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${y} is not in ${n}`}}async function m(y,w){return t!==void 0?t.run(y,w):$o(n===""?y:
["chroot",n,...y],w)}function h(y,w=!0){r.clear();let v=Ad(n,y,w),$=v===null?null:n+v;if($===null)throw new P("E_REFUSED",`${y} is a loop of links; expected a f\
ile or nothing; remove the links`);return $}async function g(y,w){n!==""||t!==void 0||!F.existsSync("/sys/fs/selinux/enforce")||await $o(w===null?["restorecon",
"-F",y]:["chcon",`--reference=${w}`,y])}function b(y,w,v){if(v instanceof P)return v;let $=Zo(v),k=$==="EPERM"&&process.geteuid()===0?"look at it with lsattr an\
d clear its attribute with chattr -i":$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount it read-write":"s\
ee the error and run again";return new P("E_APPLY",`${y} could not be ${w}: ${$===""?String(v):$}; ${k}`,{cause:v})}return{root:n===""?"/":n,live:n===""||t!==void 0,
read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:f,runnable:p,run:m,ask:m,async write(y,w,v,$,k,x){try{await Wf(h(y),Buffer.from(w,"latin1"),{mode:v!=null?
v:420,owner:$,label:g,last:k,anew:x})}catch(A){throw b(y,"written",A)}},createExclusive(y,w){let v=h(y);try{return Kf(v,w)}catch($){throw b(y,"created",$)}},remove(y){
try{Zf(h(y,!1))}catch(w){if(!xs(w))throw b(y,"removed",w)}},rename(y,w){try{F.renameSync(h(y,!1),h(w,!1))}catch(v){if(!xs(v))throw b(y,"renamed",v)}},removeEmptyDir(y){
try{F.rmdirSync(h(y))}catch(w){}},async replace(y,w){try{await Gf(h(y),h(w),g)}catch(v){throw b(w,"replaced",v)}},async writeAttribute(y,w,v){if(t!==void 0)return t.
writeAttribute(y,w);let{code:$,left:k}=await Uf(h(y),w,v);if($!==void 0)throw Object.assign(new Error(`${y}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}var Id=require("fs");var I_=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,E_=/^[ -~]*$/;function Ag(e){if(E_.
test(e))return;let n=I_.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Ko(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Od(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:R_(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function R_(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var M_=4*1024*1024;function Og(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ke(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Id.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Og(2)}return!0}var Rd=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Ig(e){return new Rd(e)}function Eg(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _s(){return{}}function Rg(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Md(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var Ed;function Dd(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Ed!==e._zod){Ed=void 0;return}Ed=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Mg;var Td={value:void 0,enumerable:!1};function Oe(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{Td.value=new i(f);try{Object.defineProperty(c,"_zod",Td)}finally{Td.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let p=f._zod.deferred;if(p){for(let m of p)
m();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Dg;(Dg=(Mg=globalThis).__zod_globalConfig)!=null||(Mg.__zod_globalConfig={});var Nd=globalThis.__zod_globalConfig;function Cd(e){return e&&Object.assign(Nd,
e),Nd}var Vd={value:void 0,enumerable:!1},JT=new WeakSet([Object.prototype,Error.prototype]),Ng=(e,n)=>{e.name="$ZodError",Vd.value=n,Object.defineProperty(e,"issues",
Vd),Vd.value=void 0},qT=Oe("$ZodError",Ng),Cg=Oe("$ZodError",Ng,void 0,{Parent:Error});var T_=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?N_(e,i.issues,o):{success:!0,data:i.value}},Ss=T_(
Cg);function N_(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Md(o,t,Cd()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var Vg={major:4,minor:6,patch:7};var Mr=Oe("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Vg,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Hg=Oe("$ZodNever",(e,n)=>{Mr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function V_(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Rg(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function H_(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function L_(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type;for(let c in n)
if(!l.has(c)){if(c==="__proto__"){u==="never"&&a.push(c);continue}if(u==="never"){a.push(c);continue}}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),t}var Lg=Oe("$ZodObject",(e,n)=>{Mr.init(e,n);let t=Ig(()=>H_(n)),r=Eg,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.
value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__pr\
oto__")continue;let f=u[c],p=f._zod.optin,m=f._zod.optout,h=f._zod.run({value:l[c],issues:[]},a);V_(h,s,c,l,p,m)}return o?L_(d,l,s,a,t.value,e):d.length?Promise.
all(d).then(()=>s):s}});var Ug=Oe("$ZodTransform",(e,n)=>{Mr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Bg=Oe("$ZodPipe",(e,n)=>{Mr.init(e,n),Dd(e,"optin",t=>t.def.in._zod.optin),Dd(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return U_(o,n.out,r)}});function U_(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Fg(e,n){return new e({type:"never",..._s(n)})}var Ps=Oe("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Mr.init(e,n),e.def=n,e.type=n.type});var F_=Oe("ZodMiniNever",(e,n)=>{Hg.init(e,n),Ps.init(e,n)});function z_(e){return Fg(F_,e)}var j_=Oe("ZodMiniObject",(e,n)=>{Lg.init(e,n),Ps.init(e,n)});function zg(e,n){return new j_({type:"object",shape:e,catchall:z_(),..._s(n)})}var W_=Oe("ZodMiniTransform",(e,n)=>{Ug.init(e,n),Ps.init(e,n)});function As(e){return new W_({type:"transform",transform:e})}var G_=Oe("ZodMiniPipe",(e,n)=>{Bg.init(e,n),Ps.init(e,n)});function jg(e,n){return new G_({type:"pipe",in:e,out:n})}var Z_=["true","yes","on","y","t","1"],K_=["false","no","off","n","f","0"];function Hd(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Z_.
includes(n)?!0:K_.includes(n)?!1:void 0}function Is(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Gg(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ld(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Os(e,n="",t=""){var r;if(typeof e=="stri\
ng")Wg(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Os(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Is(e))!=null?r:{}))Wg(o,n===""?"a key":`a ke\
y of ${n}`,t),Os(i,n===""?o:`${n}.${o}`,t||o)}function Wg(e,n,t){let r=Ag(e);if(r!==void 0)throw M(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var J_={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Ud(e){return{type:J_[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Zg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Ud(r);return{type:"object",properties:n,additionalProperties:!1}}var q_=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function oe(e){return Ln("bool",e,"true or false",Hd,{})}function Dt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Ln("int",e,`a whole number${r}`,i=>Gg(i,n,t),o)}function Vn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Ln("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Kg(e){return Ln("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Ld,{pattern:"^/",examples:[e.example]})}function z(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Hd(i)===r):[];return o.length===1?o[0]:void 0};return{...Ln("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Hn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Ln("list",n,o,t,{items:Ud(e)}),s=a=>As((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===
null||u===""?void 0:Ss(a,u);if((f==null?void 0:f.success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push({...Jg(
u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):l);return{...i,schema:()=>Bd(i.schema(),s(e.schema()))}}function Es(e,n){let t=Ln("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,Is,Zg(e));return{...t,unset:Qg(e),schema:()=>Bd(t.schema(),Xg(e,e))}}function $n(e){return Yg(Hn(qg("a PCI id","10\
de:20b7",Dm),e))}function Ge(e){return Yg(Hn(qg("a PCI address","0000:41:00.0",Tm),e))}var mH={check:oe({describe:"Say what would change and write nothing.",default:!1}),
diff:oe({describe:"Show the changes of files as before and after.",default:!1}),root:Ln("str",{describe:"Work on the tree below this directory, as on an image.",
default:"/"},"an absolute path without ..",Ld,{pattern:"^/"}),wait:Dt({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};
function Dr(e,n){var f,p;let t=Is(n);if(t===void 0)throw M("",`the parameters are ${Ko(n)}, expected a JSON object such as {"check": true}`);Os(t);let r=Qg(e);if(Object.
keys(t).every(m=>t[m]===void 0))return r;let o=Ss(Xg(e,t),t);if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,
l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw M(String(a),`${l} ${(f=i==null?
void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((p=e[l])==null?void 0:p.json.properties)).sort(),c=Od(d,u);throw M(
l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function Jg(e,n,t=""){
return{code:"custom",input:e,message:`is ${Ko(e)}, expected ${n}${t}`}}function Ln(e,n,t,r,o){let i=()=>As((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;
let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(Jg(l,t,c?q_:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,
json:o,unset:a,...a===void 0?{}:{default:a}}}function qg(e,n,t){let r=o=>typeof o=="string"&&t(o)||void 0;return Ln("str",{describe:e},`${e} such as "${n}"`,r,{
examples:[n]})}function Yg(e){let n=()=>As(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(t)]);return{...e,schema:()=>Bd(e.schema(),n())}}function Bd(e,n){
return jg(e,n)}function Xg(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return zg(t)}function Qg(e){let n={};for(let[t,{unset:r}]of Object.
entries(e))r!==void 0&&(n[t]=r);return n}var ey="0.1.0";var Y_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),ny=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,X_=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Q_=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,eS=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Re="[0-9a-f]";function ty(e){let n=new Map,t=(p,m)=>h=>{var w;let g=`${p} ${h.toLowerCase()}`,b=[...n.keys()].filter(v=>v.startsWith(p)).length+1,y=(w=n.get(g))!=
null?w:m(b);return n.set(g,y),y},r=t("uuid",p=>`00000000-0000-4000-8000-${Fd(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>Fd(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${Fd(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!eS.test(p)&&!ny.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${Re}{8}(-${Re}{4}){3}-${Re}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,g)=>h+o(g)).replace(new RegExp(
`(?<![0-9a-f])${Re}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Re}{2}([:-])(${Re}{2}\\1){4}${Re}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Re}{1,4}(:${Re}{1,4})*)?::(${Re}{1,4}(:${Re}{1,4})*)?|\\b(${Re}{1,4}:){7}${Re}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Re}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let h of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,h,g)=>{let b=Y_.test(h.toLowerCase().replace(/-/g,"_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${h}=${b||/^\$\{?\w+\}?$/.
test(g)?g:"***"}`}))}function f(p,m){return p.split(`
`).map(h=>/^\s*#/.test(h)?ry(h):m(h)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(nS(p),m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return c(m);let[,g="",b="",y=""]=h,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(w?u(y):/CMDLINE|cmdline/.test(b)?c(y):"***")}),modules:p=>f(p,m=>{let[h="",g="",...b]=m.trim().split(/\s+/);
return h==="options"?ny.test(g)?u(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(b[0]||"")&&
!/["'=]/.test(m)?u(m):`${h} ${g} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${c(h.slice(11))}`:u(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function ry(e){let n=X_.exec(e);return n===null?"#":`# ${n[0]}`}function nS(e){return e.replace(Q_,(n,t="",r)=>r===void 0?n:t+ry(
r))}function Fd(e,n){return e.toString(16).padStart(n,"0")}var tS="vfiokit-capture/1",rS={dir:493},oS=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],iS=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,sS=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,aS=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
lS=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function dS(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=ty([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,rS)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of oS)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))iS.test(p)&&s(`${f}/${p}`),sS.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))aS.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",uS),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of lS)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function oy(e){let t=Object.entries(dS(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(tS)}, "files": {
${t}
}}
`}function uS(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var zd=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function $e(e,n=D(e)){let t={bySlot:Bo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Kl(o.class))},r=[];for(let o of n){let i=cS(o,t);if(i===null)continue;let s=Me(()=>i==="gpu"||i==="igpu"?fS(o,i,t):[]),a=Me(()=>o.group===
null?null:br(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Un(e){return e.kind==="gpu"&&e.device.
id!==null}function Bn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Me(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function cS(e,n){var a;let t=e.class,r=Pt(t);if(!r&&!ns(t))return nn(e)?"nvswitch":null;let{vendor:o}=e;if(!r&&(t!=="1200"||o!=="1002"))return"\
accelerator";if(e.physfn!==null)return"vf";if(!r||o===null)return"gpu";let i=(a=e.device)!=null?a:"";if(Up(o,i))return"bmc";if(Bp(`${o}:${i}`))return"virtual";let s=o===
"1002"?(n.bySlot.get(e.slot)||[]).map(l=>l.vendor):[];return zp(e.address,o,i,s)?"igpu":"gpu"}function fS(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,
s=(l,d)=>{l===void 0||i.has(l.address)||!Kl(l.class)||!(pS(e,l,d)||mS(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same \
slot");for(let l of e.consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=gS(e,r);if(a!==null){
let l=d=>!(t.get(d.slot)||[]).some(u=>Pt(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<
d.device.address?-1:1)}function pS(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="040\
3"}function mS(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function gS(e,n){var r,o;let t=null;for(let i of[
...e.upstream].reverse()){if(!Fp((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var yS=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],iy="/sys/bus/pci/slots";function Rs(e){let n;return t=>{var r;return n===void 0&&(n=(r=yS.map(o=>hS(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:bS(`
${n}`,t)}}function hS(e,n){try{return e.read(n)}catch(t){return null}}function ay(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(iy).map(o=>[e.attr(`${iy}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function bS(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=sy(a,`
	${r}  `);return l===null?null:Buffer.from(`${sy(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function sy(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function ly(e){let n=Rs(e),t=ay(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Bn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function dy(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:vS(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":Un(o)?"blocked":
"stays",companions:a.map(d=>$S(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...wS(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function vS({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function wS(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function $S(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var xS=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],kS=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function qo(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=
null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function Tr(e){let n=`${qo(
e,"ID")||""} ${qo(e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=xS.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function Ms(e){
var i,s;let n=kS.find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.
exec(t))==null?void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";
let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o===
"HygonGenuine"?"amd":null}function Ie(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function jd(e){return e.stat("/sys/firmware")!==null&&e.list("/\
sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function uy(e){
return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function cy(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/\
parameters/sev_snp")||"")}var fy="/sys/class/iommu",Wd="allow_unsafe_interrupts";function Ds(e){var i;let n=e.list(fy).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Ie(e)||[]).some(s=>s==="nointremap"||S(s)===
"intremap"&&T(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${fy}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Ts(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${Wd}`)||[]),t=fe(V(e),"vfio_iommu_type1",Wd),r=(Ie(e)||[]).filter(o=>S(o)===`vfio_iommu_type1.${Wd}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?ye(o):null)].some($t)}function Nr(e){return(Ie(e)||[]).flatMap(n=>{if(S(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=S(n)==="pci"?ye(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function _e(e){return Object.freeze({type:"module",...e})}function Ns(e){return Object.freeze({type:"probe",...e})}var _S=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,SS="/sys/class/graphics",py="/sys/class/vtconsole",PS=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Cr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...OS(e)]),serial:IS(e),pictures:ES(e)}}var AS=["0302","1200"];function Cs({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!To(r.device.driver)&&
!AS.includes(r.device.class||"")))}function OS(e){let n=e.list(py).map(r=>`${py}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return n.length>0&&!t?[]:it(e.real(`${SS}/fb0/device`)).slice(-1)}function IS(e){var r;let n=e.attr("/proc/consoles");return(r=(n!==null?n.split(
`
`).map(o=>o.split(/\s+/)[0]||""):W(e.attr("/proc/cmdline")||"").filter(o=>S(o)==="console").map(o=>ye(o).split(",")[0]||"")).find(o=>!_S.test(o)))!=null?r:null}
function ES(e){let n=new Map,t=[];if(parseInt(ce(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=PS.test(s)?it(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var RS=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",TS],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Gd((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
MS={"01":"USB keyboard","02":"USB mouse"};function Vs(e){let n=Me(()=>DS(e));return t=>n().get(t)||[]}function DS(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of RS)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(it(s),o(e,s,i))}for(let r of ds(e))for(let o of Lo(e,r)||[])t(o.functions,`file system ${Gd(r.at)}`);return n}function TS(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=MS[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Gd(o)}`}function Gd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Vr(e,n,t){return{devices:n,gpus:t,members:r=>br(e,r,n),cargo:Vs(e),lifelines:Me(()=>ps(e))}}function Hs(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=vr(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Hr(i,t)}]})}function Hr(e,n){let t=NS(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${Ot(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${Ot(r)}`}function NS(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(nn(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var CS={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Ls="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",my={off:": the IOMMU is o\
ff; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",passed_over:", although the IOMMU is on",unseen:""},
VS="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is tru\
sted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function st(e,n,t,r=Vr(e,n,t)){let o=Me(()=>yr(je(e))),i=Me(()=>Cr(e,n)),s=Me(()=>Ds(e)===!1&&
!Ts(e)),a=new Map(t.map(g=>[g.device.address,g])),l=Me(()=>Bo(t.map(g=>g.device),g=>String(g.group))),d=Me(()=>Bo(n.filter(g=>g.physfn!==null),g=>g.physfn||""));
function u({device:g,kind:b}){return(g.group===null?[]:l().get(String(g.group))||[]).flatMap(w=>a.get(w.address)||[]).filter(w=>w.device!==g&&w.kind===b)}function c(g){
let b=new Set;for(let y of[g,...u(g).filter(w=>f(w).length+m(w.device).length===0)]){b.add(y.device.address);for(let w of y.companions)b.add(w.device.address)}return b}
function f({device:g,companions:b}){let y=g.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let w of[g,...b.map(({device:v})=>v)]){
let v=w===g?"it":`its companion ${w.address}`;w.responding===!1&&y.push({code:"dead",text:`${v} ${Ls}`});let $=r.lifelines().get(w.address);$!==void 0&&y.push({
code:"lifeline",text:`${v} carries ${Ot($)}: the node lives on it, and nothing overrides that`})}return y}function p(g,b){let y=Hs(g,b,r);return[...y.length===0?
[]:[HS(g,y)],...Jp(e,g)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${g} (reserved_regions has a direct line), so the kernel assigns it\
 to nobody`}]:[]]}function m(g){var w;let b=[],y=gy(e,g);if(((w=g.numVfs)!=null?w:0)>0){let v=(d().get(g.address)||[]).filter($=>$.mdevs.length>0||gy(e,$)!==null).
length;b.push({code:"vfs",text:`${g.numVfs} of its virtual functions are enabled${v===0?"":`, ${v} of them with vGPUs`}, and vfio-pci refuses it as long as srio\
v_numvfs is not 0: once no guest has one, write 0 there`})}return g.mdevs.length>0&&b.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${g.mdevs.join(
", ")}; remove them first`}),y!==null&&b.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}), and a card serves vGPUs or goes to a guest as \
a whole`}),b}function h(g){let{screens:b,serial:y}=i(),w=[g,...u(g).filter(({device:v})=>vr(v.address,v)!==null)].find(({device:v})=>b.has(v.address));return w===
void 0||y!==null||Cs(i(),t,v=>v.kind==="gpu").length>0?[]:[{code:"console",text:`it ${w===g?"":`has to go with ${w.device.address} (same IOMMU group), which `}s\
hows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_\
gpu if ssh or a BMC is enough`}]}return g=>{let{device:b,kind:y}=g,w=y==="gpu"?[]:[{code:"kind",text:CS[b.physfn===null?y:"vf"]}];if(y==="bmc"||y==="virtual")return w;
w.push(...f(g));let v=[b,...g.companions.map(k=>k.device)];b.group===null?w.push({code:"no_group",text:o()==="unseen"?"its IOMMU group is not to be seen here":`\
it has no IOMMU group${my[o()]}`}):At(e,b.group)&&w.push({code:"no_group",text:`IOMMU group ${b.group} is of vfio's noiommu mode and isolates nothing${my[o()]}`});
let $=c(g);for(let k of new Set(v.map(x=>x.group)))k!==null&&w.push(...p(k,$));return s()&&w.push({code:"interrupts",text:VS}),[...w,...m(b),...h(g)]}}function yy(e,n){
return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function gy(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_typ\
e`);return t===null||t==="0"||t===""?null:t}function HS(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.
said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is mean\
t (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot \
may have a group of its own`}}var LS={ids:$n({describe:"Only devices with these ids."}),addresses:Ge({describe:"Only devices at these addresses."}),kinds:Hn(z(zd,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:zd})},hy=Ns({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:LS,example:{kinds:["gpu"]},capture:oy,read(e,{ids:n,addresses:t,kinds:r}){let o=D(e),i=$e(e,o),s=st(e,o,i),a=i.filter(({device:m,
kind:h})=>r.includes(h)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=ly(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=hr(e),
c=d.filter(({gpu:m})=>Un(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=X(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":US(c.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:h})=>l(m,h)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>dy(d,u,Rs(e)),notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...BS(o,
i,n,t),...FS(c.map(({gpu:m})=>m)),...zS(e,c.map(({gpu:m})=>m)),...Nr(e)]:[]}}});function US(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function BS(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${bn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function FS(e){let n=new Map;
for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} \
share IOMMU group ${t}: they can only go to the same VM`)}function zS(e,n){return n.filter(t=>yy(e,t.device).length>0).map(({device:t})=>`${t.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function jS(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function se(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return vf({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)jS(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[ud])}var WS=["file","kmod","bootImage","grubConfig","driver"],GS="/etc/kernel/cmdline";function Lr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function ZS(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function KS(e,n){let t=Lr([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:Lr([
...e.inputs,...n.inputs],o=>o),always:r}}function JS(e,n){let t=[...e.lost||[],...n.lost||[]];return{...e,...n,...t.length===0?{}:{lost:[...new Set(t)]}}}function qS(e,n){
return{...n,wishes:Lr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Ze(e){let n=new Map;for(let o of e){let i=ZS(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,KS(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,qS(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,JS(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===GS;return WS.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function by(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=se(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:Ze(o(i=>i.steps)),claims:Lr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Lr(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Lr(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Us=1024,Bs=`# GRUB Environment Block
`;function Fs(e){return e.startsWith(Bs)}function vy(e){return e.length===Us&&Fs(e)}function wy(e){let n=[],t=Bs.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function $y(e,n){return wy(e).find(([t])=>e.startsWith(`${n}=`,t))}function Ur(e,n){if(!Fs(e))return null;let t=$y(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function xy(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=$y(e,n),i=wy(e),s=i.length===0?Bs.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:Bs.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Us)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Us}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Us,"#")}function Tt(e,n){let t=Eo(e).map(([l,d])=>{let u=e.slice(l,d);return{start:l,end:d,token:/[^\n]/.test(e.charAt(l-1))?gr(u):u}}),{kept:r,added:o}=Cn(t.map(l=>l.token),
n),i=t.find(l=>l.token==="--"),s=e,a=(l,d,u)=>{s=s.slice(0,l)+u+s.slice(d)};if(o.length>0&&i===void 0){let l=e.trimEnd(),d=e.slice(l.length).replace(/^[^]*[^\n]/,
"");s=`${l}${l===""?"":" "}${o.join(" ")}${d}`}for(let l=t.length-1;l>=0;l--){let d=t[l],u=r[l];d!==void 0&&(d===i&&o.length>0&&a(d.start,d.start,`${o.join(" ")}\
 `),u===null?s=YS(s,d):u!==void 0&&u!==d.token&&a(d.start,d.end,u))}return s}function YS(e,{start:n,end:t}){let r=e.slice(0,n).trimEnd();return r===""?e.slice(0,
n)+e.slice(t).replace(/^[ \t]+/,""):r+e.slice(t)}function ky(e){let n=[],t=0;for(let r of e.split(`
`)){let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&
n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function XS(e){let n=ky(e).find(t=>t.key==="options");return n===void 0||n.start===n.end?null:n}function Br(e){
let n=r=>ky(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r)[0]||"";return{title:t("title"),version:t("version"),linux:t("linux"),options:t(
"options"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$"))}}function _y(e,n){let t=XS(e);return t===null?e:e.slice(0,t.start)+n+
e.slice(t.end)}function Sy(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function ae(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function zs(e){return{kind:"kmod",name:e}}function js(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Py(e,n){return{kind:"reboot",delay:e,why:n}}var at="/boot/loader/entries",lt="/boot/grub2/grubenv",Yo="panic=-1",Gs="put GRUB_DISABLE_INITRDLESS_BOOT=true into /etc/default/grub.d/zz-initrd.cfg and run up\
date-grub",QS=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ws(e,n){var s;let t=n.replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,
"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=QS.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/boot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=
null?s:r.startsWith("/boot/")?r:`/boot${r}`}function Zs(e,n){let t=e.read(lt),r=t===null?null:Ur(t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===
null?null:wn(o).kernelopts}function eP(e,n){let t=n.kernelopts?Zs(e,n):null;return Ks(e).map(r=>{let o=Br(e.read(r)||""),i=W(o.options).flatMap(a=>a==="$kernelo\
pts"&&t!==null?W(t):[a]),s=i.findIndex(a=>a.startsWith("#"));return{title:o.title,id:r.slice(at.length+1,-5),from:r,within:[],tokens:s<0?i:i.slice(0,s),kernel:o.
linux===""?null:Ws(e,o.linux),initrds:o.initrds.map(a=>Ws(e,a)).filter(a=>a!==null),recovery:Sy(o)}})}function Ks(e){return ee(e,"entry files",()=>e.list(at).filter(
t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>nP(r,t)).map(t=>`${at}/${t}.conf`))}function nP(e,n){var o,i;let[t,r]=[e,n].map(s=>s.match(/\d+|[A-Za-z]+/g)||
[]);for(let[s,a]of(t||[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(
u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?
i:0)}function Se(e,n){return ee(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,()=>tP(e,n))}function tP(e,n){return n.kind==="bls"?eP(e,n):Zd(e,n).filter(t=>t.
foreign===void 0)}function Zd(e,n){let t=e.read(n.config);return t===null?[]:wn(t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,menus:r.
menus,recovery:r.recovery,...hd(r)?{}:{foreign:r.section},tokens:W(r.args.join(" ")),kernel:Ws(e,r.kernel),initrds:r.initrds.map(o=>Ws(e,o)).filter(o=>o!==null)}))}
function Ay(e,n,t=0){var l;let[r="",...o]=n.split(/>(?!>)/),i=e.filter((d,u)=>d.within.length<=t||e.findIndex(c=>c.within[t]===d.within[t])===u),s=(l=/^\d+$/.test(
r)?i[Number(r)]:i.find(({id:d,title:u,within:c,menus:f})=>{var p;return r===((p=c[t])!=null?p:u)||r===(c[t]===void 0?d:f==null?void 0:f[t])}))!=null?l:i[0],a=s==
null?void 0:s.within[t];return a===void 0?s:Ay(e.filter(d=>d.within[t]===a),o.join(">")||"0",t+1)}function Oy(e,n){let t=({tokens:o})=>o.find(i=>i.startsWith("r\
oot="))||"",r=new Set(Se(e,n).map(t));return n.kind==="bls"?[]:Zd(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function Nt(e,n){
var i;let t=n.kind==="bls"?Se(e,n):Zd(e,n),r=e.read(n.grubenv),o=r===null?null:Ur(r,"next_entry");return(i=Ay(t,o||(n.fallback==="saved"&&r!==null?Ur(r,"saved_e\
ntry"):n.fallback)||"0"))!=null?i:null}var rP=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],xn="/etc/kernel/cmdline",oP=/^\$\{?\w+\}?$/,iP=/^(BOOT_IMAGE|initrd)=/;function Kd(e){return e.startsWith(
"root=")}function Xo(e,n,t,r){let o=ys(W(t),W(r));return ae(e,n,void 0,o.length===0?{}:{lost:o})}function Ey(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};
let r=Zs(e,n),o=e.read(lt),i=sP(e,n,t);if(r===null)return{steps:i,opts:r};let s=Tt(r,t(lt,W(r)));return o===null||!Fs(o)?{steps:i,opts:i.length===0?r:s}:{steps:[
...s===r?[]:[Xo(lt,xy(o,"kernelopts",s),r,s)],...i],opts:s}}function sP(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r)||[],a=Tt(s,t(n.config,W(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Xo(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function Ry(e,n,t){return Ks(e).flatMap(r=>{let o=e.read(r)||"",{options:i}=Br(o),s=W(i),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==
null?W(t):[c]),d=n(r,l),u=_y(o,Tt(i,a?d.filter(c=>!Y(l,c)):d));return u===o?[]:[Xo(r,u,i,Br(u).options)]})}function Iy(e,n,t,r){return kt(e,n)?{...r,mode:384,copied:t}:
r}function aP(e,n,t){var d;let r=rP.find(u=>e.read(u)!==null);if(r!==void 0){let u=e.read(r)||"",c=Tt(u,t),f=!W(u).some(Kd)&&Se(e,n).some(p=>p.tokens.some(Kd));
return{steps:c===u?[]:[Iy(e,r,u,Xo(xn,c,u,c))],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root \
file system; put it in by hand`]:[]}}let o=Ie(e);if(n.kernelopts||o!==null&&t.every(u=>Y(o,u)))return{steps:[],warnings:[]};let i=Nt(e,n),s=i===null||!i.recovery?
i:(d=Se(e,n).find(u=>!u.recovery))!=null?d:null,a=((s==null?void 0:s.tokens)||[]).filter(u=>!oP.test(u)&&!iP.test(u));if(s===null||!a.some(Kd))return{steps:[],warnings:[
`${xn} does not exist and no entry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root\
=`]};let l=a.join(" ");return{steps:[Iy(e,s.from,l,ae(xn,`${Tt(l,t)}
`))],warnings:[]}}function lP(e,n){var r;let t=(r=Nt(e,n))==null?void 0:r.from;return Ks(e).flatMap(o=>{let{linux:i,options:s}=Br(e.read(o)||"");if(i===""||s!==
"")return[];let a=`${o} has no options, and a line with ours alone would start its kernel without root=; expected an options line`;if(o===t)throw _(`${a}, as th\
is entry boots next; write the whole of it by hand`);return[`${a}; write the whole of it by hand: nothing was added there`]})}function My(e,n,t){let r=Ey(e,n,()=>t),
o=aP(e,n,t);return{steps:[...r.steps,...Ry(e,()=>t,r.opts),...o.steps],warnings:[...lP(e,n),...o.warnings]}}function Dy(e,n,t){let r=Ey(e,n,t),o=e.read(xn),i=o===
null?null:Tt(o,t(xn,W(o)));return[...r.steps,...Ry(e,t,r.opts),...o===null||i===null||i===o?[]:[Xo(xn,i,o,i)]]}function Jd(e,n){let t=e.read(xn),r=n.kernelopts?
Zs(e,n):null;return[...Se(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:lt,tokens:W(r)}],...t===null?[]:[{path:xn,tokens:W(t)}]]}var dP=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
uP=/manage|generated|begin/i;function rn(e){if(!uP.test(e))return null;for(let[n,t]of dP)if(t.test(e))return n;return null}function dt(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function ut(e,n,t=[]){let r=dt(n),o=e.read(n),i=rn(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Ty={lists:100,braces:12},Cy=/[\t\n ;&|<>()]/,Ny=/[A-Za-z_]\w*/y;function Z(e,n){throw{at:e,why:n}}function qd({depth:e,at:n},t,r){++e[t]>Ty[t]&&Z(n,`it nest\
s deeper than ${Ty[t]} levels`);let o=r();return e[t]--,o}function Ct(e,n){var t;return Ny.lastIndex=n,((t=Ny.exec(e))==null?void 0:t[0])||""}function kn(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Cy.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&Z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Yd(e,i)),o='"'):r.push(...Js(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Yd(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&Z(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Js(e,'"'))}}function Js(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&Z(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){Z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&Z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?cP(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function cP(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Ct(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!mP(e))&&(e.list(e),t.charAt(e.at)!==")"&&
Z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=qd(e,"braces",()=>{let a=fP(e,n);return a===null&&pP(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Yd(e,r):e.shell==="bash"&&gP(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function fP(e,n){var l;let{text:t}=e,r=e.at,o=Ct(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Cy.test(d)&&!/[\t ]/.
test(d))break;a.push(...Js(e,n))}return e.at=r,null}function pP(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||Z(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Yd(e,e.at-1)):Js(e,'"')}Z(n,"${ is not closed")}function mP(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function gP(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&Z(n,"the quote ' is not closed");e.at++}var Vy=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Hy=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,yP=new Set(["exp\
ort","readonly","local","declare","typeset"]),hP={is:"all",of:[]};function By(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{qs(o,t,")")}};
try{let o=qs(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function qs(e,n,...t){
return qd(e,"lists",()=>bP(e,n,t))}function bP(e,n,t){let r=[],o=e.at;for(;;){_n(e,n);let i=e.text.charAt(e.at),s=Fr(e);if(i===""){t.length>0&&Z(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&Z(
e.at,`${i} is not expected here`),r.push(vP(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||Z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function vP(e,n){let t=Ly(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,_n(e,n),t={is:"maybe",left:t,right:Ly(e,n)};return t}function Ly(e,n){return Fr(e)==="!"?(e.at++,xe(e),{is:"maybe",left:Uy(e,n),right:hP}):
Uy(e,n)}function Uy(e,n){let t=Ys(e,n);for(xe(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
_n(e,n),t={is:"apart",body:Ys(e,n)},xe(e);return t}function Ys(e,n){let{text:t,at:r}=e,o=Fr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Ct(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?_P(e,n):SP(e,n);e.at+=o.length;let s=i==="("?$P(e,n):wP(e,n,o,r);for(xe(e);jy(e,n);xe(e));return s}function wP(e,n,t,r){
switch(t){case"{":return Vt(e,n,"}");case"if":return zy(e,n);case"while":case"until":{let o=Vt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Vt(e,n,"done")]},
e:e.at}}case"for":return xP(e,n,r);case"case":return kP(e,n);default:return Z(r,`${t} is not expected here`)}}function Vt(e,n,t){let r=Fy(e,n,t);return e.at+=t.
length,r}function Fy(e,n,...t){let r=qs(e,n,...t);return r.is==="all"&&r.of.length===0&&Z(e.at,"a command is missing"),r}function $P(e,n){return e.at++,{is:"apa\
rt",body:Vt(e,n,")")}}function zy(e,n){let t=Vt(e,n,"then"),r=Fy(e,n,"elif","else","fi"),o=Fr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?zy(e,n):Vt(e,n,"fi")],otherwise:!0}}function xP(e,n,t){xe(e);let r=Ct(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&Z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&Z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,_n(e,n),Ct(e.text,e.at)==="in")for(e.at+=2,o=[],xe(e);!/^[;\n]?$/.test(e.text.charAt(e.at));xe(e)){let a=kn(e);a.s===a.e&&Z(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}xe(e),e.text.charAt(e.at)===";"&&e.at++,_n(e,n);let i=Fr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&Z(e.at,"do is missing"),e.at+=
i.length;let s=Vt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function kP(e,n){let t=e.at;xe(e);let{e:r}=kn(e);_n(e,n),Ct(e.text,
e.at)!=="in"&&Z(e.at,"in is missing"),e.at+=2;let o=[],i=!1;for(_n(e,n);Fr(e)!=="esac";_n(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){xe(e);let s=kn(e);if(s.
s===s.e&&Z(t,"esac is missing"),e.text.slice(s.s,s.e)==="*"&&(i=!0),xe(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&Z(e.at,") is missing"),
e.at++,o.push(qs(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:{is:"\
simple",s:t,e:r,assigns:[],words:[]},branches:o,otherwise:i}}function _P(e,n){e.at+=8,xe(e);let t=kn(e);return xe(e),e.text.startsWith("()",e.at)&&(e.at+=2),_n(
e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Ys(e,n)}}function SP(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){xe(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.
test(t.charAt(e.at-1))&&Qd(e),jy(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&Z(e.at,"\
( is not expected here"),e.at=t.indexOf(")",e.at)+1,_n(e,n),{is:"function",name:t.slice(c.s,c.e),body:Ys(e,n)}}let a=i[0],l=a!==void 0&&yP.has(t.slice(a.s,a.e)),
d=a===void 0||l?PP(e,l):null;if(d!==null){o.push(d);continue}let u=kn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&AP(
e)}return e.at===r&&Z(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function PP(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:
/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(
u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=Xd(t,e.at);t.charAt(e.at)!==")";e.at=Xd(t,e.at)){let c=kn(e);c.s===c.e&&Z(u,"( is not closed")}return e.at++,{name:a,
append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:kn(e)}}function jy(e,n){var i;Hy.lastIndex=e.at;
let t=((i=Hy.exec(e.text))==null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;xe(e);let o=kn(e);return o.s===o.e&&Z(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(s=>s.is==="char"?s.c:"").join(""),tabs:t.endsWith("-")}),!0}function AP(e){let n=e.at;for(;;){e.at=Xd(e.text,e.at);let t=kn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&Z(n,"]] is missing"),e.at++)}}function Fr(e){var n;return Vy.lastIndex=e.at,((n=Vy.exec(e.text))==null?void 0:n[0])||
""}function xe(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function Xd(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function Qd(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function _n(e,n){for(;;){xe(e);let t=e.text.charAt(e.at);if(t==="#")Qd(e);else if(t===`
`){e.at++;for(let r of n.splice(0))OP(e,r)}else return}}function OP(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Qd(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var IP=24,EP=24,eu=8,RP=16384,MP=/^(?!GRUB_CMDLINE_)/,DP=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Wy=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),TP=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),Qo=[],Jy={values:new Map,last:new Map,sealed:new Set,over:""};function ru(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[Jy];try{for(let i of e.keys())o=qy(r,i,o)}catch(i){if(i instanceof Error)throw i;return Gy(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?Gy(r,r.ended):{files:r.files,worlds:o}}function Gy({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function ti(e,n){return e.values.get(n)||[]}function ou(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function qy(e,n,t){var s;
let r=e.file;e.file=n;let o=By(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=Fn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,ni(i)}function Fn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...NP(e,n,r)]}function NP(e,n,t){switch(n.
is){case"simple":return CP(e,n,Ky(e,n,t));case"all":return n.of.reduce((r,o)=>Fn(e,o,r),t);case"maybe":{let r=Zy(e,n.left,t);return ni([...r,...Fn(e,n.right,r)])}case"\
branch":{let r=Zy(e,n.first,t),o=n.branches.flatMap(i=>Fn(e,i,r));return ni(n.otherwise?o:[...r,...o])}case"for":return UP(e,n,Ky(e,n,t));case"while":return Qy(
e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Fn(e,n.body,t),t}}function Zy(e,n,t){let r=e.spared;e.spared=
!0;let o=Fn(e,n,t);return e.spared=r,o}function CP(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return Xs(e,n.assigns,t);let i=zr(r),s=e.shell==="dash"&&Wy.
has(i||"")?Xs(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=nu(r);if(DP.test(l))throw{at:r.s,why:HP(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return ni([...s,...Xs(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<eu){let{file:m,call:h}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let g=Fn(e,d.body,s).map(b=>b.over==="file"?{...b,over:""}:b);return e.file=m,e.call=h,e.depth--,g}let u=i===null||Wy.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${tu(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?VP(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(p=e.ended)!=null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,h)=>au(su(m,zr(h)||""),zr(h)||"",Qo),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.
find(b=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(nu(b)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let h=n.assigns.filter(b=>b.declared),g=i!==
"readonly"&&!o.some(b=>/^-\w*r/.test(nu(b)))?[]:[...h.map(b=>b.name),...o.flatMap(b=>zr(b)||[])];return Xs(e,h,s).map(b=>({...b,sealed:new Set([...b.sealed,...g])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:zr(o[0]),
h=m===null||e.depth>=eu?null:e.read(m);if(m===null)return BP(e,n,s);if(h===null)return m.startsWith("/")&&e.depth<eu?s.map(b=>({...b,over:"all"})):s;e.depth++;let g=qy(
e,e.files.push({path:m,text:h})-1,s);return e.depth--,g}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.
test(m)?s:ea(e,n,s,Yy(m))}default:return s}}function Ky(e,{s:n,e:t},r){var i;let o=((i=e.files[e.file])==null?void 0:i.text.slice(n,t))||"";return(o.match(/\$\{[A-Za-z_]\w*:?=/g)||
[]).reduce((s,a)=>s.flatMap(l=>{var f;let d=a.replace(/\W/g,""),u=(f=l.values.get(d))!=null?f:Qo;return u.some(p=>p.dark===void 0)||u.length===0&&u!==Qo&&!a.includes(
":")?l:ea(e,{s:n+o.indexOf(a),e:t},su([l],d),new Set([d]))}),r)}function VP({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:TP.has(
n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function HP(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a\
 byte order mark (take it out)":e.includes("\r")?`"${tu(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${tu(e)}" is no comma\
nd${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function tu(e){return e.replace(
/[^ -~]/g,"?").slice(0,40)}function Xs(e,n,t){return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);
for(let s of n){let a={...r,values:o},l=s.array?[ei(e,s.value,a)]:iu(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>RP?[ei(
e,s.value,a)]:d),i.set(s.name,{file:e.file,assign:s})}return{...r,values:o,last:i}})}function iu(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{
var g,b;let{s:l,e:d,q:u}=s,c=(...y)=>[{...ei(e,s,t,y),q:u,of:o}];if(s.is==="dark")return[{...ei(e,s,t),q:u,of:o}];if(s.is==="char"){let y=n[a-1];return r!==void 0&&
s.c==="~"&&u===""&&d-l===1&&(y===void 0||y.is==="char"&&y.c===":"&&y.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let f=(g=t.values.get(s.name))!=null?g:MP.test(
s.name)?null:Qo,p=iu(e,s.word,t,void 0,o),m=f!==null&&(s.colon?f.length>0:f!==Qo),h=s.op===""?f:m===(s.op==="+")?p:m?f:[];return f===null||h===null||s.op!==""&&
f.length>0&&f.every(y=>y.dark!==void 0)?c(f||[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((b=ou(h))!=null?b:" ")?c(h):h})}function LP({
call:e,file:n},t,r){let o=[...Yy(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,
s:0,e:0,q:"",of:""}]]:o}function Yy(e){return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function Qs(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),
...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function Xy(e){return[...new Set(e.map(Qs).join(`
`).split(`
`))].join(`
`)}function UP(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>zr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>EP||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Qy(e,n,t):n.words.reduce((a,l)=>Fn(e,n.body,au(su(a,
n.name),n.name,iu(e,l.parts,Jy))),t)}function Qy(e,n,t){let r=Fn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ni([...t,...r.filter(i=>i.over!==""),...ea(e,n,t,o)])}function BP(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return ea(e,n,t,r)}function ea(e,n,t,r){return t.flatMap(o=>{let i=[ei(e,n,o)];return[
...r].reduce((s,a)=>au(s,a,i),[o])})}function su(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function au(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function ei(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:Xy(o!=null?o:LP(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function zr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function nu(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ni(e){let n=[...new Map(e.map(i=>[FP(i),i])).values()],[t]=n;if(n.
length<=IP||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=ti(d,i);
return[eh(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=Xy([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function FP(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,eh(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function eh(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var ri="\uFFFF",th=/^[\t-\r \xa0]$/,rh=/[^\w@%+=:,./-]/g;function lu(e){let n=e.map(t=>t.dark===void 0?t.c:ri).join("");return Eo(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function oh(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
nh(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&nh(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function nh(e,n){return th.test(e.c)&&!n.has(e)}function ih(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Ht(r,a):""}))}function sh(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&th.test(a.c)?"":Ht(" ",i)}]})}function ah(e,n,t,r){var f;let o=du(n.values.get(t)||[]);if(o!==null)return[
{file:o.file,s:o.s,e:o.s,text:Ht(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(p=>p.is==="dark"))return null;
let{file:s,assign:{value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,
s:a.e-1,e:a.e-1,text:Ht(u,a.close)}];let c=((f=e[s])==null?void 0:f.text.slice(a.s,a.e))||"";return c===""||c.replace(rh," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Ht(
u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Ht(u,'"')}"`}]}function du(e){var t;let n=lu(e).find(r=>gr(r.text)==="--");return n===void 0?
null:(t=e[n.start])!=null?t:null}function lh(e,n,t,r){let o=Ht(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function dh(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function uu(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Ht(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(rh,"\\$&")}var le="/etc/default/grub",jr="/etc/default/grub.d",on="GRUB_CMDLINE_LINUX",cu="GRUB_CMDLINE_LINUX_DEFAULT",oi=`${jr}/zz-vfiokit.cfg`,ch=/^zz+-vfiokit\.cfg$/,zP=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function fu(e,n,t){let r=new Set(gu(e,n).worlds.map(i=>ou(ti(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Wr(e,n){let[t]=gu(e,n).worlds;return t===
void 0?[]:pu(t).all}function oa(e,n,t,r=!1){var $;let o=mu(e,n),i=gu(e,n),s=i.worlds.map(pu),a=i.files.some(({path:k})=>kt(e,k));if(!r)for(let k of s)GP(k,t,a);
let l=t.flatMap(Nn).filter(k=>new Set(s.map(x=>x.tokens.slice(0,x.split).filter(({text:A})=>S(A)===k).map(({text:A})=>A).join(" "))).size>1),d=s.map(k=>{let x=Cn(
k.tokens.map(A=>A.text),t,k.split,l);return r?jP(x,k):x}),u=(($=s[0])==null?void 0:$.all)||[];if(d.every((k,x)=>k.removed.length===0&&k.added.length===0&&(r||t.
every(A=>{var I;return Y(((I=s[x])==null?void 0:I.all)||[],A)})))&&(r||t.length===0||!s.some(fh)))return{texts:new Map,before:u,lost:[],manager:null};let f=KP(d),
p=s.length>1?d.map((k,x)=>{var A,I;return JP(k,f,(I=(A=s[x])==null?void 0:A.split)!=null?I:0)}):d,m=p.flatMap(k=>k.removed).map(k=>a?`${ra(k)}=***`:k),h=s.flatMap(
(k,x)=>ZP(k,p[x])),g=new Set(h.map(na)),b=[...h,...r?[]:s.flatMap(k=>k.values.flatMap(sh)).filter(k=>!g.has(na(k)))],y=r?void 0:[...ph(i,b)].find(k=>eA(o,k));if(y!==
void 0)throw _(`${le} asks in a condition what ${y} is, so that ${m.join(" ")||y} cannot be changed there soundly; change it by hand`);let w=s.some(k=>k.world.sealed.
has(on)),v=[...new Set(s.flatMap(({tokens:k},x)=>{var A;return ys(k.map(I=>I.text),(((A=p[x])==null?void 0:A.kept)||[]).flatMap(I=>I===null?[]:W(I)))}))];for(let k of n.
dropIns&&n.inPlace!==!0&&!w?qP(e):[null]){let x=A=>i.files.some(({text:I})=>I===A.text)?A:{...A,text:dh(A.text,on)};for(let A of YP(i,s,p,b,f,k).flatMap(I=>[I.map(
x),I])){let I=XP(e,n,{read:i,edits:b,changes:p,wishes:r?[]:t,dropIn:k},A);if(I!==null)return{texts:I,before:u,lost:v,manager:n.dropIns&&k!==oi?rn(e.read(oi)||""):
null}}}throw _(`${le} sets ${on} ${s.length>1?"under a condition, ":""}in a way that cannot be edited without running it; expected plain assignments; change ${[
...a?f.map(ra):f,...m].join(" ")} there by hand`)}function pu(e){let n=[ti(e,on),ti(e,cu)],[t=[],r=[]]=n.map(s=>lu(s).map(a=>({...a,text:gr(a.text),value:s}))),
o=new Set(n[0].map(na)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(na(d))));return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(
s=>s.text),split:t.length}}function jP(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.of!==on&&i.of!==cu)),r=e.kept.map((o,i)=>{var s,a;return t[i]===
!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===
!0))}}function fh({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function mu(e,{dropIns:n}){let t=n?e.list(jr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[le,...t.map(r=>`${jr}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function gu(e,n){return ee(e,`defaults ${n.shell} ${n.dropIns}`,()=>WP(e,n))}function WP(e,n){let{shell:t}=n,r=ru(mu(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${kt(e,r.path)?r.why.replace(/".*" is/,'"***" is'):r.why}; correct the file, \
then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw _(`${le} or a file that it sources ends the shell that reads it (exit, exec\
, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function GP(e,n,t){let r=n.flatMap(
Nn);for(let[o,i]of e.tokens.entries()){if(!i.text.includes(ri))continue;let s=i.value.slice(i.start,i.end),a=i.text.split(ri).find(c=>r.includes(S(c))),l=(Qs(s).
replace(/\$\{\w+=/g," ").match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g)||[]).filter(c=>r.includes(S(c))),d=a!==void 0?i.text.replace(ri,"\u2026"):Cn(l,n,o<e.split?
l.length:0,r).removed[0];if(d===void 0)continue;let u=t?S(a!=null?a:d):`${d} from ${s.map(c=>{var f;return(f=c.dark)!=null?f:c.c}).join("").replace(/\s+/g," ").
slice(0,80)}`;throw _(`${on} gets ${u}, which only running it would tell; expected a plain text there; write the argument out in ${le}`)}}function na({file:e,s:n}){
return`${e} ${n}`}function ZP(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[
...oh(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:ih(r,i,s)})]})}function KP(e){let n=new Map;for(let t of[...e].sort(
(r,o)=>o.added.length-r.added.length).flatMap(r=>r.added)){let r=Tn(S(t))?t:S(t),o=n.get(r);if(ii(t)){let i=new Set(e.map(s=>s.added.filter(ii).join(" ")).filter(
s=>s!==""));if(i.size>1)throw ta(t);n.set("",[...i].join(""));continue}if(o===void 0||o===t){n.set(r,t);continue}if(!es(S(t)))throw ta(t);n.set(r,`${ra(t)}=${[...new Set(
[...T(o),...T(t)])].join(",")}`)}return[...n.values()].flatMap(W)}function ta(e){return _(`${le} sets ${ra(e)} under a condition, and what it holds differs; exp\
ected one value to unite with; write it without the condition`)}function JP(e,n,t){let r=e.kept.indexOf("--"),o=a=>a.filter(l=>l!==null&&ii(l)).join(" "),i=o(e.
kept)===o(n),s=e.kept.map((a,l)=>{let d=S(a||""),u=n.filter(c=>S(c)===d);if(a===null||u.length===0||r>=0&&l>r)return a;if(ii(a))return i?null:a;if(en(d)){let c=u.
flatMap(T);if(T(a).every(f=>c.some(p=>mr(p,f))))return null;if(l<t&&!es(d))throw ta(a);return a}if(!u.includes(a))return a;if(Tn(d)&&e.kept.some((c,f)=>c!==null&&
S(c)===d&&!u.includes(c)&&f>l!=f>=t))throw ta(a);return null});return{...e,kept:s,added:n,tokens:[...s.flatMap(a=>a===null?[]:W(a)),...n]}}function ii(e){return Xe.
includes(S(e))}function ra(e){return e.replace(/=[^]*/,"")}function qP(e){let n=e.list(jr).filter(s=>s.endsWith(".cfg")),t=s=>rn(e.read(`${jr}/${s}`)||"")===null,
r=n.filter(s=>ch.test(s)&&t(s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...[
"zz-vfiokit.cfg"].filter(t),i].map(s=>`${jr}/${s}`)}function YP(e,n,t,r,o,i){var h,g;let[s]=n,a=n.some(({values:[b]})=>/(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(Qs(
b))),l=uu(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(on),u=n.every(({world:{last:b},values:[,y]})=>{var w;return((w=
b.get(on))==null?void 0:w.assign)===(d==null?void 0:d.assign)&&!y.some(v=>/GRUB_CMDLINE_LINUX\b/.test(v.dark||""))})?s.world:null,c=b=>{let y=u===null?null:ah(b,
u,on,o),w=y===null?null:uu(b,[...r,...y]);return w===null?[]:[w]},f=b=>(l.some(v=>v.path===b)?l:[...l,{path:b,text:""}]).map(v=>v.path===b?{...v,text:lh(v.text===
""&&b!==le?zP:v.text,on,o,a)}:v);if(i===null)return[...c(e.files),f(le)];let p=d==null?null:(g=(h=e.files[d.file])==null?void 0:h.path)!=null?g:null,m=s.tokens.
some((b,y)=>{var w;return y<s.split&&((w=t[0])==null?void 0:w.kept[y])===null&&o.some(v=>en(S(v))&&S(v)===S(b.text))});return[...p===i||m||du(s.values[0])!==null?
c(e.files):[],f(i)]}function XP(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(g=>[g.path,g.text])),d=new Set([...mu(e,n).map(g=>g.
path),s||""]),u=g=>g===le?"":g,c=a.filter(g=>d.has(g.path)).sort((g,b)=>u(g.path)<u(b.path)?-1:1),f=ru(c,n.shell,g=>{var b,y;return(y=(b=a.find(w=>w.path===g))==
null?void 0:b.text)!=null?y:e.read(g)});if("why"in f)return null;let p=f.worlds.filter(g=>g.over!=="all").map(pu),m=p.length>0&&p.every(g=>{let b=g.tokens.map(y=>y.
text);return i.every(y=>Y(g.all,y))&&(i.length===0||!fh(g))&&o.some(y=>QP(b,y)&&y.added.every(w=>ii(w)||Ro(g.all).filter(v=>v===w).length<2))}),h=ph(t,r);return!m||
uh(f,h)!==uh(t,h)?null:new Map(a.filter(g=>g.text!==(l.get(g.path)||"")).map(({path:g,text:b})=>{let y=ch.test(g.replace(/.*\//,""))&&!/^[^#\n]/m.test(b);return[
g,y?null:b]}))}function QP(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function ph(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.
s}`))).map(([o])=>o)))}function eA(e,n){let t=new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${n}\\b`,"m");return e.
some(r=>t.test(r.text))}function uh(e,n){let t=e.worlds.map(({values:r})=>JSON.stringify([...r].filter(([o])=>o!==on&&o!==cu&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{
var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`
`)}function yu(e){return[...e.texts].map(([n,t])=>ae(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function hu(e,n){return!n.dropIns&&e.read(le)===null}function mh(e,n,t,r){
if(!r&&hu(e,n))return{steps:[],before:[],notes:[`${le} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=oa(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==oi&&a.endsWith("-vfiokit.cfg"));return{steps:yu(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${oi} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function gh(e,n,t){return t.length===0||hu(e,n)?[]:yu(oa(e,n,t,
!0))}function yh(e,n,t){return t.length===0||hu(e,n)?[]:yu(oa(e,{...n,inPlace:!0},t))}var bu="/boot/grub/grub.cfg",ct="/boot/grub2/grub.cfg",nA={rhel:"redhat",ol:"redhat"},tA="/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8\
c4f",hh="/etc/tuned/bootcmdline";function ia(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function wu(e){if(e.stat("/r\
un/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw me("this is an ostree or bootc system, whose boot entries belong to its deployments; expected ent\
ries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").
split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&ia(e,"transactional-update"))throw me("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function bh(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw me(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function vh(e,n="",t=""){bh(e);let r=["/boot","/boot/efi","/efi"].map(i=>`${i}/loader/loader.conf`).find(i=>e.real(i)!==null),o=n||(r===void 0?t:`\
systemd-boot (${r})`);if(o!=="")throw me(`this system boots with ${o}, which is not supported; expected GRUB`,`set the arguments in /etc/kernel/cmdline and run ${e.
real("/etc/kernel/proxmox-boot-uuids")===null?"kernel-install":"proxmox-boot-tool refresh"}`)}function rA(e){var o;let n=e.attr("/proc/cmdline");if(n===null)return;
let t=(e.read(tA)||"").slice(4).replace(/\0/g,"");if(t.startsWith("GRUB")||!t.startsWith("systemd")&&/\bBOOT_IMAGE=/.test(n))return;let r=(o=/\binitrd=\\\S+/.exec(
n))==null?void 0:o[0];vh(e,t&&`${t} (LoaderInfo of the firmware)`,r&&`the EFI stub (${r})`)}function oA(e){var a;if(!jd(e))return ct;let n=e.real("/etc/grub2-ef\
i.cfg"),t=uy(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>wn(e.read(l)||"").kind,o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=qo(
e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=nA[i])!=null?d:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:ct:o.length===1&&!t.some(l=>r(l)===
"stub")&&(a=o[0])!=null?a:ct}function iA(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function He(e){
return ee(e,"boot loader",()=>sA(e))}function sA(e){var u,c,f;wu(e),us(e);let n=Tr(e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.
read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?f:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw me(`LOADER_TYPE in /etc/sysconfig/bootl\
oader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if(rA(e),(n==="d\
ebian"||ia(e,"update-grub")&&!ia(e,"grub2-mkconfig"))&&(e.real(bu)!==null||e.real(le)!==null)){let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"das\
h",dropIns:lA(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:bu,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){
return vu(e,m,wn(e.read(bu)||""),"0")}}}if(!ia(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null)throw vh(e),me("no GRUB was found: neither update-grub nor grub\
2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has");let r={shell:"bash",dropIns:!1},o=t?ct:oA(
e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv"},s=e.list(at).filter(p=>p.endsWith(".conf")),a=e.read(o),l=wn(a||""),d=s.length===0;if(!t&&d&&l.entries.
every(p=>p.kernel==="")&&bh(e),!t&&aA(e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(`${at}/${m}`)||
""));return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:vu(e,r,l,"saved"),command:null,kernelopts:p}}if(o!==ct&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(iA(e)))throw me(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${ct}`,`run grub\
2-mkconfig -o ${ct}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,fallback:vu(e,r,l,
"0"),command:["grub2-mkconfig","-o",o],kernelopts:!1}}function vu(e,n,{fallback:t},r){return t===null?fu(e,n,"GRUB_DEFAULT")||r:t==="${saved_entry}"?"saved":t}function aA(e,n,t){
let r=fu(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r==="true")}function lA(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith(
"#!")||n.includes("default/grub.d")}function dA(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec(e.read(hh)||""))==null?
void 0:o[2])||"";return[...W(r),...W(t===null?"":Ur(t,"tuned_params")||"")]}function uA(e,n,t){let r=dA(e,n);if(r.length===0)return;let o=n.kind==="bls"?Jd(e,n).
map(i=>i.tokens):[Wr(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>Y(l,i)&&!Y([...l,...r],i)),a=r.find(l=>Nn(i).includes(
S(l)));if(!(!s||a===void 0))throw _(`tuned sets ${a} on the kernel command line (${hh}), where it would win over ours; expected no ${S(a)} there; take it out of\
 the tuned profile (cmdline in its [bootloader] section) and run this again`)}}function cA(e,n,t,r){let o=[{path:le,tokens:r},...n.kind==="bls"?Jd(e,n):[]];return t.
flatMap(Er).flatMap(i=>{let s=o.filter(({tokens:a})=>!Y(a,Rt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}
function wh(e,n,t){if(n.command===null)return[];if(e.real(n.config)===null){if(!ji(e))return[];throw _(`${n.config} does not exist, although this node runs; exp\
ected the one it booted from; mount what it lies on, or run ${n.command.join(" ")}`)}return[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function sa(e,n,t,r={}){
if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?My(e,n,t):{steps:[],warnings:[]},i=mh(e,n.defaults,t,n.kind!=="bls"),s=[...o.
steps,...i.steps];return uA(se(e,s),n,t),{steps:Ze([...s,...r.regenerate===!1?[]:wh(e,n,t)]),claims:s.length===0?[]:cA(e,n,t,i.before),notes:i.notes,warnings:[...o.
warnings,...i.warnings]}}function si(e,n,t,r={}){return ai(e,n,$u(n,t),r)}function $u({config:e},n){let t=n.filter(r=>r.thing==="arg");return r=>t.filter(o=>{var i;
return((i=o.except)==null?void 0:i.includes(r===e?lt:r))!==!0}).map(o=>Rt(o.value))}function ai(e,n,t,r={}){let o=n.kind==="bls"?Dy(e,n,t):[],i=t(le,[]);return{
steps:Ze([...o,...gh(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:wh(e,n,i)]),notes:[]}}function $h(e,n,t){return Oy(e,n).flatMap(
({title:r,foreign:o="",tokens:i})=>{let s=vn(t.filter(a=>!Y(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this s\
ystem without ${s.join(" ")}, and nobody but you changes it: put them there`]})}function aa(e,n){var t;return`${n.name}, ${jd(e)?"UEFI":"BIOS"}, ${(t=qo(e,"PRET\
TY_NAME"))!=null?t:"unknown system"}`}function li(e){let n=D(e),t=$e(e,n),r=Vr(e,n,t);return{...r,judge:st(e,n,t,r),consoles:Cr(e,n),weakened:Nr(e)}}function Sn(e){try{return{loader:He(e),missing:null}}catch(n){
if(!(n instanceof P)||n.code!=="E_HOST"||ce(e)!==null)throw n;return{loader:null,missing:n.message}}}function Gr(e,n){return n===null?[]:Se(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function xh(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Ve),...t.flatMap(ts)])]}function kh(e,n){let t=ne(e).map(
o=>re(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ve(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function la(e,n,t){return D(e).filter(r=>n.includes(r.address)).map(r=>({address:r.address,id:r.id,driver:r.driver,wanted:t(r),iommu_group:r.group}))}var di="# vfiokit: functions for vfio-pci, and the drivers that come after it",xu="options vfio-pci",fA=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Lt=4294967295;function Zr(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function De(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function _h(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Ut(e){let[n=NaN,t=NaN,r=Lt,o=Lt,i=0,s=0]=_h(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==Lt||o!==Lt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ve(e,n){return e.some(t=>{var f;let[r=NaN,o=NaN,i=Lt,s=Lt,
a=0,l=0]=_h(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,m)=>p===Lt||p===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function da(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Kr(e,{line:n,lines:t},r){let o=Zr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Sh(e,n){
return Ce(e,n).filter(t=>fe([t],"vfio_pci","ids")!==null)}function Ph(e,n,t){var i;let r=t.join(","),[o]=[...Sh(e,n)].reverse();if(o!==void 0){let s=Kr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=fe(Ce(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return da(e,[`${xu}\
 ids=${r}`])}function ku(e,n,t){let r=e;for(let o of[...Sh(e,n)].reverse())r=Kr(r,o,i=>{let s=o.lines===1?i:`${xu} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Ah(e,n){return Kr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Oh(e){return`softdep ${e} pre: vfio-pci`}function Ih(e,n){return`${xu} ${e}=${n?1:0}`}function Jr(e){return Zr(e).some(n=>n.trimEnd()===
di)}function Eh(e){let n=Zr(e).filter(t=>t.trimEnd()!==di&&!fA.test(t.trimEnd())&&!Ao.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Bt(e){return e!==
null&&So(e).includes("vfio_pci")}function Rh(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=dp(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(q(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=Ce(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Kr(e,f,()=>`${u}
`),s.push(u)},l=r.map(Po).filter(u=>{let c=i.get(xt(u)||"");if(c===void 0)return!0;if(Po(c)===u)return!1;if(c.from.path!==n)throw _(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===ue&&f.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[ap,Bl(d)]){let[c]=Ce(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Mh(e,n,t,r){let o=Zr(e).filter(a=>!t.has(xt(a.trimEnd())||"")).join("");if(r.length===0)return Zr(o).filter(a=>!Ao.test(a.trimEnd())).
join("");let i=Ce(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Ao.test(`softdep vfio-pci ${a.rest}`)),s=Bl(r.flatMap(a=>a.variant||[]));return i===void 0?
o:Kr(o,i,()=>`${s}
`)}var ua="/etc/modprobe.d/vfio.conf",Dh=1023;function pA(e){let n=ne(e);return n.length===0?[{has:()=>"module",config:V(e)}]:n.map(t=>{let r=V(e,t);return{has:rt(
re(e,t),r),config:r}})}function mA(e,n,t){let r=ut(e,ua,Ll.slice(1)),o=t.map(s=>{var a;return(a=fe(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).
map(s=>s.path).sort((s,a)=>vt(s,a)?-1:1).pop();if(o===void 0||!vt(r.path,o))return r;let i=dt(ua);if(!vt(i,o)&&rn(e.read(i)||"")===null)return{path:i,warning:`${o}\
 sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of vfio-pci and is read after any file of ours, so its\
 values would win; put them there, or give that file a name that sorts before ${i}`)}function ui(e,n){var $,k;let t=pA(e),r=V(e),o=De(($=fe(r,"vfio_pci","ids"))==
null?void 0:$.value),i=n.ids.filter(x=>{let A=n.devices.filter(I=>I.id===x);return A.length===0?!o.some(I=>Ut(I)===x):!A.every(I=>ve(o,I))}),s=[...o,...i],a=Object.
entries(n.options).filter(x=>{let A=fe(r,"vfio_pci",x[0]);return x[1]!==void 0&&x[1]!==(A!==null&&$t(A.value))}),l=x=>n.blacklisted.has(x)||t.every(({has:A,config:I})=>{
let G=A(x);return G==="absent"||G==="module"&&(Be(I,x)!==null||Bt(Ae(I,"softdep",x)))}),d=mA(e,r,[...i.length>0?["ids"]:[],...a.map(([x])=>x)]),u=Jr(e.read(d.path)||
""),c=t.every(({has:x})=>x("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),p={steps:[],claims:[],
notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>Dh)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${Dh} at most; name fewer ids`);let m=e.read(d.path)||"",h=u?m:da(m,[di]),g=Rh(i.length===0?h:Ph(h,d.path,s),d.path,r,n.at),b=g.text,y=[...g.lines,
...a.map(([x,A])=>Ih(x,A))],w=[];for(let x of n.rivals){let A=t.map(K=>Ae(K.config,"softdep",x));if(A.every(Bt))continue;let[I]=t.flatMap(K=>Gi(K.config,x)||[]),
G=(K,C)=>w.push(`${K} has ${C}: there vfio-pci comes first only if the boot image loads it and not ${x}`);if(I!==void 0){G(I.path,`an install line for ${x}, whi\
ch kmod would pass over for a softdep, so no softdep is written`);continue}let E=A.flatMap(K=>K===null||Bt(K)?[]:[K]),N=E.find(K=>K.path===d.path);N!==void 0?b=
Ah(b,N):Bt((k=Ce(b,d.path).find(K=>K.command==="softdep"&&K.name===x))!=null?k:null)||y.push(Oh(x));let bt=E.find(K=>vt(K.path,d.path));bt!==void 0&&G(bt.path,`\
a softdep line for ${x}, and kmod takes only the first`)}if(b=da(b,y),b===h)return{...p,notes:w};let v=[...i.map(x=>({thing:"id",value:x})),...[...u?[]:[di],...y,
...g.changed].map(x=>({thing:"line",value:x}))];return{...p,claims:v,notes:w,steps:[ae(d.path,b)],warnings:d.warning===void 0?[]:[d.warning]}}function gA(e,n){return(e===
ua||e===dt(ua))&&rn(n)===null}function Th(e,n,t=new Set){var l;let r=d=>n.includes(Ut(d)||""),o=V(e),i=q(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command===
"options"&&(u.name==="vfio_pci"||u.name===ue)).map(u=>u.path))){let u=Pe(e,d),c=b=>{var y;return De((y=fe(Ce(b,d),"vfio_pci","ids"))==null?void 0:y.value)},f=i.
filter(b=>b.from.path===d&&t.has(b.address));if(f.length===0&&!c(u).some(r))continue;if(!gA(d,u)){a.push(`${d} gives ${[...f.map(b=>b.address),...c(u).some(r)?n:
[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let p=ku(Mh(u,d,t,i.filter(b=>!t.has(b.address))),d,r),m=De((l=fe(o.filter(b=>b.path!==d),
"vfio_pci","ids"))==null?void 0:l.value);Jr(p)&&c(p).every(b=>m.includes(b))&&(p=ku(p,d,()=>!0));let g=Jr(p)&&fe(Ce(p,d),"vfio_pci","ids")===null&&q(Ce(p,d)).length===
0?Eh(p):p.trim()===""?null:p;s.push(ae(d,g))}return{steps:s,notes:a}}var Ft=["nouveau","nvidia","nvidia_drm"];function Ch({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Un(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!To(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Nh(e){return e.replace(/-/g,"_")}function _u({driver:e,
module:n}){return n!=null?n:e}function yA(e){let n=_u(e);return n===null?Ft:Ft.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function ca(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Ch(e).filter(r=>n.has(r)).flatMap(yA));return Ft.filter(r=>!t.
has(r))}function Vh(e,n){var o,i;let t=new Set(e.map(Nh)),r=Ch(n).find(s=>t.has(Nh(_u(s)||"")));if(r!==void 0)throw _(`blacklist holds ${(o=_u(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var zt="/etc/initramfs-tools/modules",Hh="/usr/share/initramfs-tools/modules.d",Su="# vfiokit: vfio_pci before the drivers that could take its devices",ci="vfio\
_pci",hA=/^((\w+_)?vfio_pci|vfiokit_bind)$/,bA="/etc/dracut.conf.d/vfiokit.conf",Lh=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],fa="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Uh={"initramfs-tools":["/etc/modprobe.d",
zt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Bh={steps:[],claims:[],warnings:[]};function jt(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function pa(e){return e.startsWith("#")?"":ge(e.trim().split(/\s+/)[0]||"")}function Fh(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function zh(e){return{thing:"line",value:e}}function jh(e,n){let t=q(V(e)).length>0&&ne(e).some(r=>re(e,r)(ci)==="builtin");return[...n.flatMap(r=>"\
module"in r?ge(r.module):[]),...t?[ue]:[]]}function Wh(e){return[zt,...e.list(Hh).map(n=>`${Hh}/${n}`)]}function ma(e,n){return new Set(n==="dracut"?Pu(Zh(e),"f\
orce_drivers").map(ge):Wh(e).flatMap(t=>jt(Pe(e,t)).map(pa)))}function Gh(e){let[n]=Wh(e).flatMap(r=>jt(Pe(e,r)).filter(o=>pa(o)===ci).map(o=>({path:r,line:o}))),
t=n===void 0?void 0:_o(n.line).filter(r=>r.name==="ids").pop();return n===void 0||t===void 0?null:{path:n.path,ids:De(t.value)}}function vA(e,n){let t=ma(e,"ini\
tramfs-tools"),r=e.read(zt)||"",o=jh(e,n).filter(s=>!t.has(s));if(o.length===0)return Bh;let i=o.flatMap(s=>[Su,s]);return{steps:[ae(zt,Fh(r,i))],claims:i.map(zh),
warnings:[]}}function Zh(e){return[Pe(e,"/etc/dracut.conf"),...mn(e,Lh,Vl).map(n=>Pe(e,n))].join(`
`)}function Pu(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function wA(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function $A(e,n){let t=Zh(e),r=ma(e,"dracut"),o=Pu(t,"add_d\
rivers").map(ge),i=Pu(t,"install_items"),s=wA(e,t),a=jh(e,n),l=h=>h===ci||a.includes(ue),d=a.filter(h=>!r.has(h)&&(l(h)||!o.includes(h))).map(h=>`${l(h)?"force":
"add"}_drivers+=" ${h} "`),c=[...n.flatMap(h=>{if("module"in h)return[];let g=`/${h.file}`;return i.includes(g)||s&&g.startsWith("/etc/modprobe.d/")||g.startsWith(
"/usr/lib/")||g.startsWith("/lib/")?[]:[`install_items+=" ${g} "`]}),...d];if(c.length===0)return Bh;let f=ut(e,bA);for(let h of mn(e,Lh).filter(g=>vt(f.path,g,
Vl))){let g=c.map(b=>b.slice(0,b.indexOf("+"))).find(b=>new RegExp(`^\\s*${b}=`,"m").test(Pe(e,h)));if(g!==void 0)throw _(`${h} sets ${g} anew and is read after\
 ${f.path}, so what is added there would be lost`,`write ${g}+= in ${h}`)}let p=e.read(f.path)||"",m=jt(p).some(h=>h.trimEnd()===fa)?c:[fa,...c];return{steps:[ae(
f.path,Fh(p,m))],claims:m.map(zh),warnings:f.warning===void 0?[]:[f.warning]}}function Kh(e,n,t){return n==="dracut"?$A(e,t):vA(e,t)}function xA(e){let n=jt(e);
return n.filter((t,r)=>t.trimEnd()!==Su&&!((n[r-1]||"").trimEnd()===Su&&hA.test(pa(t)))).join("")}function kA(e){return jt(e).filter(n=>n.trimEnd()!==fa&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Jh(e){let n=[],t=[],r=e.read(zt);if(r!==null){let o=xA(r);o!==r&&n.push(ae(zt,o===""?null:o)),jt(o).some(i=>pa(i)===ci)&&t.push(`${zt}\
 names ${ci} without our mark: it was there before and stays`)}for(let o of mn(e,["/etc/dracut.conf.d"])){let i=Pe(e,o);if(!jt(i).some(a=>a.trimEnd()===fa))continue;
let s=kA(i);n.push(ae(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function ga(e,n,t,r,o,i="vfio_pci"){if(Bt(Ae(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=ma(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Ee({module:t})))}var _A=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],SA=["/usr/sbin","/sbin","/usr/bin","/bin"],qh=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Yh="/etc/kernel/install.d/50-dracut.install";function eb(e,n){var t;return(t=SA.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Xh(e,n){return _A.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function PA(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function AA(e){let n=eb(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=PA(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function OA(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function nb(e){let n=qh.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=qh.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Qh(e,n){let t=nb(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>OA(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function IA(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Tr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Wt(e){let n=AA(e),t=eb(e,"dracut"),r=n==="initramfs-tools",o=r&&Xh(e,"initramfs-tools"),i=t!==null&&Xh(e,
"dracut");if(o&&i)return Qh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Qh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:IA(e);if(a!==null)return a;throw me("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=nb(e);if(s!==null&&s!=="dracut")throw me(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Yh)==="/dev/null")throw _(
`${Yh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function fi(e,n){return n.kind==="bls"?Se(e,n).map(t=>t.tokens):[Wr(e,n.defaults)]}function Gt(e,n){var o;let t=De((o=fe(V(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:fi(e,n).flatMap(i=>i.filter(s=>S(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function tb(e,n){return[...Gt(e,n),...q(V(
e)).map(t=>t.address)]}function Au(e,n){let t=new Set(Zt(e,n).map(i=>i.address)),r=new Set(te(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>!B(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Ir(i,{driver:null,module:EA(e,i)}));return{devices:o,gpus:$e(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Zt(e,n){let t=Gt(e,n),r=D(e),o=new Set(ur(V(e),r));return r.filter(i=>o.has(i)||ve(t,i))}function EA(e,n){var i;let t=V(e),r=ne(e).map(s=>rt(re(e,s),t)),
o=Ve(n).filter(s=>Be(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function rb(e,n){let t=Au(e,n),r=ca(t),o=new Set([...t.
given].flatMap(Ve)),i=Wt(e),s=im(e),a=d=>ne(e).every(u=>ga(e,V(e,u),d,i,s)),l=ze(e).filter(({thing:d,value:u})=>d!=="arg"||S(u)!=="modprobe.blacklist"?!1:T(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:si(e,n,l).steps,released:l}}var RA="/etc/driverctl.d",ob="/etc/libvirt/qemu";function pi(e,n){let t=`${RA}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function qr(e,n){
let t=pi(e,n);return t===null||B(t.driver)?null:t}function MA(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function ib(e,n){
let t=n.filter(r=>r.driver!==null&&!B(r.driver));return t.length===0?[]:e.list(ob).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=MA(e.read(`${ob}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function DA(e){return ee(e,"vfio_pci aliases",()=>ne(e).flatMap(n=>((e.read(`${wt(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,ge(i)]})))}function sb(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=Ve(n),s=l=>ne(e).some(d=>op(e,d,l).some(u=>i.includes(u))),[a]=DA(e).filter(([l,d])=>Ul(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function mi(e,n){let t=ce(e);return n===null||t!==null&&re(e,t)(n)==="absent"?"vfio-pci":n}function Yr({driver:e},n){return B(e)&&(n==="vfio\
-pci"||ge(e||"")===n)}function gi(e,{driver:n},t){return n==="auto"?sb(e,t):null}function ab(e,n,t){let r=new Map(q(V(e)).map(o=>[o.address,o]));for(let o of t){let i=r.get(o.address);
if(!(i===void 0||gn(i,o)||n.accept_replacement.includes(o.address)))throw _(`${o.address} was bound when ${i.card} was there, and now ${o.id||""}:${o.subsystem||
""} is: the card was swapped, or others have moved it (${i.from.path} line ${i.from.line})`,`look which card it is; if it is meant, accept_replacement: ${o.address}`)}
return t.map(o=>lp(o,gi(e,n,o)))}function lb(e,n){for(let{address:t}of n){let r=qr(e,t);if(r!==null)throw _(`driverctl gives ${t} to ${r.driver} at every boot (${r.
path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function TA(e,n){let t=new Map(D(e).map(r=>[r.address,r]));return q(V(e)).filter(r=>!n.some(o=>o.
address===r.address)&&!gn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}\
: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function db(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)
return ui(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(D(e).filter(a=>o.includes(a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return ui(e,n);
let s=ui(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with eve\
ry card that has it; left as it is`]}:ui(e,n)}function NA(e,n,{at:t,devices:r}){let o=Zt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ve(Gt(e,n),i));return o.
length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has \
it; give the id back (state: absent) to bind by address only`]}function CA(e,n,{at:t}){let r=t.length===0||n===null?void 0:Se(e,n).find(o=>!o.recovery&&o.initrds.
length===0&&o.tokens.includes(Yo));return r===void 0?[]:[`the boot entry ${JSON.stringify(r.title)} is tried without an image first, where nothing is bound by a\
ddress: ${Gs}`]}function ub(e,n,t){return[...NA(e,n,t),...TA(e,t.at),...CA(e,n,t)]}var VA=["reserved","interrupts","vfs","mdev"];function sn(e){var n;return`${e.address} (${e.id}, ${bn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function zn(e){
let n=e.slice(0,8).map(sn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Ou(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===
!1)return Ls;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;
let o=Hr(e,t);if(o!==null)return o;if(nn(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full pa\
ssthrough: all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vf\
io-pci refuses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; \
name its address if it is meant";let i=r===void 0?void 0:t.judge(r).find(l=>VA.includes(l.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function cb(e,n){
for(let t of e){if(t.responding===!1)throw _(`${sn(t)} belongs to a card that was named, and ${Ls}`);let r=Hr(t,n);if(r!==null)throw _(`${sn(t)} belongs to a ca\
rd that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function Iu(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&
a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(
a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GP\
Us in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets eve\
ry GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, a\
nd ${zn(s)} stays with the host without NVLink`]}}function fb(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.
address===i);if(s===void 0)throw _(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw _(`allow_g\
roup_members names ${sn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave\
 it out, or name it in addresses if it is meant for itself");let a=Ou(s,{...n,addresses:[i]},t);if(a!==null)throw _(`allow_group_members names ${sn(s)}, which ${a}`);
return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${sn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot \
be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function pb(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(
e.map(o=>o.group))){if(r===null)continue;let o=Hs(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==
null).map(a=>`${a.address} ${a.stays||""}`);throw _([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing\
 in it may stay with a driver of the host`,...s].join("; "),HA(o,n))}}function HA(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slo\
t, whose group holds nothing of the host":n.some(r=>nn(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into anoth\
er slot otherwise":`companions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well,\
 and the host loses them; otherwise another slot`}function mb(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>`the firmware's pictu\
re (${n.pictures.get(s.address)||""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails w\
ith "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`),i=e.filter(s=>n.screens.has(
s.address));if(i.length===0)return o;if(Cs(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw _(`${i.map(sn).join(", ")} shows the only console \
of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set all\
ow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function Eu(e,n,t){if(n.length>0)throw _(`${e}: ${zn(n)}; ${t}`)}function yb(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${zn(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw M("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>Uo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw _(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw _(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){Eu(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw _(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return Eu("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function hb(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function bb(e,n,t=()=>null){let r=new Map(n.gpus.map(y=>[y.device,y])),{found:o,absent:i}=yb(e,n);for(let y of o){let w=Ou(y,e,n);if(w!==null)throw _(`${sn(
y)} ${w}`)}let{take:s,shared:a}=e.companions?hb(o,n):{take:[],shared:new Set};cb(s,n);let l=Iu(o,e,n),d=fb([...o,...s,...l.take],e,n),u=[...s,...l.take,...d.take],
c=new Set([...o,...u]),f=n.devices.filter(y=>c.has(y));pb(f,n);let p=mb(f,n,e.allow_console_gpu),m=y=>d.take.includes(y)?"only this one was allowed to go along":
a.has(y)?"a function that stays with the host has the same id":t(y),h=e.addresses===void 0?f.filter(y=>m(y)!==null):f,g=[...o,...u].filter(y=>!h.includes(y)).map(
y=>y.id||""),b=[...(e.ids||[]).filter(y=>g.includes(y)),...g];return{devices:f,ids:[...new Set(b)],at:h,notes:[...i.length===0?[]:[`no device here has the id ${i.
join(", ")}: left out`],...e.addresses===void 0?h.map(y=>`${sn(y)} is bound by its address: ${m(y)||""}`):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,
...p,...f.filter(y=>{var w;return((w=r.get(y))==null?void 0:w.kind)==="igpu"}).map(y=>`${sn(y)} is part of the processor or chipset: a guest needs more than vfi\
okit prepares for that`)]}}function vb(e,n,t,r,o){var w;let i=(w=e.addresses)==null?void 0:w.filter(v=>!o.includes(v)),s=(i==null?void 0:i.length)===0&&e.ids===
void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"ignore"},l=s?[]:yb(a,n).found,{take:d,shared:u}=e.companions?hb(l,n):{take:[],shared:new Set},
c=n.devices.filter(v=>e.allow_group_members.includes(v.address)),f=v=>r.some(({address:$})=>$===v.address),p=v=>{let $=n.gpus.find(k=>k.companions.some(({device:x})=>x===
v));return!l.includes(v)&&!d.includes(v)&&!f(v)&&($===void 0||t($.device)||f($.device))},m=[...l,...d.filter(v=>!u.has(v)||t(v)&&!n.devices.some($=>$.id===v.id&&
p($))),...Iu(l,e,n).take],h=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let v=a.ids||[],$=r.filter(k=>h.some(x=>x.address===k.address)||v.some(x=>`${k.
card}:`.startsWith(`${x}:`)));return{ids:[...new Set([...v,...m.map(k=>k.id||"")])],addresses:new Set($.map(k=>k.address))}}Eu("vfio-pci has this card by an id \
that others have as well, and an id cannot be given back for one of them",n.devices.filter(v=>t(v)&&!h.includes(v)&&m.some($=>t($)&&$.id===v.id)),"give the othe\
rs back too");let g=new Map(n.devices.map(v=>[v.address,v])),b=[...h.map(v=>v.address),...o].map(gb),y=v=>e.companions&&b.includes(gb(v.address))&&!gn(v,g.get(v.
address));return{ids:[...new Set(m.filter(t).map(v=>v.id||""))],addresses:new Set(r.filter(v=>o.includes(v.address)||h.some($=>$.address===v.address)||y(v)).map(
v=>v.address))}}function gb(e){return e.replace(/\.\d$/,"")}var LA=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function $b(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function UA(e,n,t){var l,d;let r=$b(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function BA(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function FA(e,n){return!n||n.kernel===null||n.recovery||!Wi(e,n.kernel)?null:`entry ${JSON.stringify(n.title)}: no modules are installed for its kernel ${n.
kernel}`}function Te(e,n,t){return t!==void 0?wb(e,n,t,t[0]):ee(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>wb(e,n,Se(e,n),Nt(e,n)))}function wb(e,n,t,r){
let o=new Set,i=l=>{l!==null&&o.add(l)},s=e.read(n.config);if(s===null)i(`${n.config} does not exist`);else{let{problem:l,kind:d}=wn(s);l!==null&&i(`GRUB cannot\
 read ${n.config}: ${l}`),d==="empty"&&i(`${n.config} is empty`)}s!==null&&t.length===0&&i("the boot menu has no entry for Linux");for(let l of t){let d=JSON.stringify(
l.title);i(l.kernel===null?`entry ${d} names no kernel`:UA(e,l.kernel,`entry ${d}: kernel`));for(let c of l.initrds)i($b(e,c,`entry ${d}: image`,LA));let u=BA(e,
l.tokens);i(u===null?null:`entry ${d} ${u}`)}i(FA(e,r));let a=e.read(n.grubenv);return a!==null&&!vy(a)&&i(`${n.grubenv} has ${a.length} bytes or no signature; \
GRUB wants a block of 1024`),{ok:o.size===0,reasons:[...o]}}var zA=/^[\w.+~-]+$/,jA=["vmlinuz","vmlinux","Image","image"],xb=e=>`initrd.img-${e}`,ya=e=>`initramfs-${e}.img`,kb=e=>`initrd-${e}`,_b=[xb,ya,kb],WA={debian:xb,
el:ya,fedora:ya,suse:kb,unknown:ya},GA=["/boot","/boot/efi","/efi"],ZA=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function KA(e,n){var t;return(t=
_b.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:WA[Tr(e)]}function JA(e,n){let t=e.attr("/etc/machine-id")||"";return GA.flatMap(r=>e.list(r).filter(
o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}function Sb(e){let n=ne(e).filter(i=>zA.test(
i)),t=ce(e),r=KA(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(jA.some(a=>e.real(`/boot/${a}-${i}`)!==null)){let a=[r,..._b].find(
l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of JA(e,i)){let l=ZA.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"\
initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function qA(e,n){let t=D(e),r=n.map(o=>{let i=t.filter(a=>ve([o],a)),s=i.length>0?i.flatMap(Ve):ts(Ut(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function ha(e,n){let t=V(e),r=fe(t,"vfio_pci","ids"),o=De(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(f=>S(f)===
"vfio_pci.ids").flatMap(T)])],s=Fl(t)?q(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Ae(t,"install",ue),Ae(t,
"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Jr(Pe(e,r.from.path)),u=qA(
e,i),c=wr(n);return f=>{let p=V(e,f),m=rt(re(e,f),p),h=[],g=$=>{if(m($)==="absent"||c.has($))return!0;let k=m($)==="module"?Be(p,$):null;return k!==null&&h.push(
k),k!==null},b=!d&&u!==null&&u.every(g),w=[...new Set([...l,...b?h.map($=>$.path):[]])].map($=>({file:$.slice(1)})),v=s.flatMap($=>$.variant||[]).filter($=>m($)===
"module").map($=>({module:$}));return[...w,...b||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...v]}}var Ru={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Ab(e,n="all"){
us(e);let t=Sb(e);if(t.length===0&&ji(e))throw _(`/boot has none of the installed kernels (${ne(e).join(", ")}), although this node runs one; expected them ther\
e; mount what they lie on`);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>
0)throw M("kernels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}
function YA(e,n){if(n!==void 0)return n;let t=Ie(e);return t===null?[]:[t]}function Ob(e,n,t,r){let o=Wt(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(
d=>"file"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Uh[o],...l,...t.inputs||[]])],...t.lacks===void 0?
{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Xr(e,n={}){let t=Ab(e,n.kernels);if(t.length===0)return Ru;let r=ha(e,YA(e,n.entries)),o=Ob(
e,t,n,s=>Pb([...r(s),...n.holds||[]])),i=Kh(e,Wt(e),Pb(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function yi(e,n={}){
let t=Ab(e,n.kernels);return t.length===0?Ru:{...Ru,steps:Ob(e,t,n,()=>n.holds||[]),notes:[]}}function ba(e,n={}){let{steps:t,notes:r}=Jh(e),o=yi(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Pb(e){return[...new Map(e.map(n=>[Ee(n),n])).values()]}function Ib(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=is(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function Eb(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Mu(e,n){return Eb(e,n).length>0}function XA(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function Rb(e,n,t){let r=XA(
e),o=r===void 0?[]:n.filter(l=>Mu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw _(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Eb(e,d).length,0)>=s&&Cr(e,n).serial===null&&
!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var hi={steps:[],notes:[],warnings:[]},QA="leave live out and reboot";function Mb(e,n,t){var d;let r=(d=t.driverFor)!=null?d:(()=>"vfio-pci"),o=n.filter(u=>!Yr(
u,r(u)));if(o.length===0)return hi;Tb(e,o);let i=o.filter(u=>u.group===null).map(u=>u.address);if(i.length>0)throw _(`${i.join(", ")} has no IOMMU group, so vfi\
o-pci cannot take it now; the IOMMU must be on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Nb(e,o,QA);let s=[...Rb(e,o,t.allow_console_gpu),
...Vb(e,o)],a=ce(e);return{steps:[...[...new Set(o.map(u=>r(u).replace(/-/g,"_")))].filter(u=>a===null||re(e,a)(u)!=="builtin").map(zs),...Db(e,o).map(({device:u,
card:c})=>js(u.address,r(u),r(u),{card:c}))],notes:[],warnings:s}}function va(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.get(
l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!B(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is neither\
 ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(`the\
 running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.id)?
{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Tb(e,a),Nb(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Db(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:Vb(e,a)}}
function Db(e,n){let t=new Map;for(let i of $e(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Tb(e,n){let t=n.flatMap(({address:r})=>{let o=nt(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Nb(e,n,t){let r=No(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${ls(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Co(e),i=o===null?[]:Cb(
e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function Cb(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>td(e,r)===0?[]:[`the driver ${r} is in use ${td(e,r)} times`])}function Vb(e,n){let t=Co(
e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&No(e,o).length===0&&!o.some(a=>Mu(e,a))?Cb(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!B(a.driver))?$m(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var Hb=new Set([8,9,11,12]),eO=["/etc/crypttab","/etc/crypttab.initramfs"],nO="LUKS\xBA\xBE",Lb=4096,tO=4<<20;function rO(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function an(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function Ub(e){try{return JSON.parse(e)}catch(n){return}}function Du(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>parseInt(
String(t),10)).filter(t=>!isNaN(t))}function Bb(e){if(typeof e!="string")return[];let n=Ub(Buffer.from((e.split(".")[0]||"").replace(/-/g,"+").replace(/_/g,"/"),
"base64").toString("utf8")),t=an(n,"clevis"),r=an(an(t,"sss"),"jwe");return[...Du(an(an(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(Bb):[]]}function oO(e,n){
let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==nO||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(12),tO),o=e.bytes(n,
Lb,Math.max(0,r-Lb)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=an(Ub(i),"tokens");return typeof s=="object"&&s!==null?Object.values(s):[]}function iO(e){
var t;let n=[];for(let r of eO.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:rO(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of oO(e,a))an(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Du(an(d,"tpm2-pcrs"))),an(d,"type")==="clevis"&&l("clevis",Bb(an(an(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Du((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Ne(e,n){let t=n?void 0:iO(e).find(({pcrs:i})=>i.
some(s=>Hb.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Hb.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Tu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Nu(e,n){
if(!X(e))return{devices:[],ids:Cu(n),at:[],notes:[Tu],warnings:[]};let t=li(e),r=kh(e,t.devices);return bb(n,t,o=>{let i=gi(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function Cu({ids:e,addresses:n}){if(n!==void 0)throw M("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw M("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function Fb(e,{devices:n,at:t,ids:r}){return n.length===0?!r.every(o=>e.some(i=>Ut(i)===o)):!n.every(o=>t.includes(o)||ve(e,o))}function sO(e,n){
let t=e.filter(r=>S(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.length>0&&Fb(T(t),n)}function aO(e,n){let t=Be(V(e).filter(o=>o.command!=="blacklist"),
"vfio_pci");if(t!==null)throw _(`${t.path} line ${t.line} has vfio-pci never loaded`,"take that line out");let r=Gh(e);if(r!==null&&Wt(e)==="initramfs-tools"&&Fb(
r.ids,n))throw _(`${r.path} loads vfio_pci with ids=${r.ids.join(",")}, which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.
ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone in that line, or take the line out")}function lO(e,n,t,r){for(let o of n){let i=o.filter(d=>S(
d)==="vfio_pci.ids"),s=i.slice(0,-1),a=[...i.slice(-1).flatMap(T),...t],l=D(e).filter(d=>!r.includes(d)&&ve(s.flatMap(T),d)&&!ve(a,d));if(l.length>0)throw _(`${s.
join(" ")} on the kernel command line has no effect, as another vfio-pci.ids comes after it, and with ours vfio-pci would take ${zn(l)} as well`,"take it out, o\
r name its ids too")}}function dO(e,n){if(yr(je(e))!=="passed_over")return;let t=n.filter(r=>r.group===null||At(e,r.group));if(t.length>0)throw _(`${zn(t)} has \
no IOMMU group, although the IOMMU is on, and vfio-pci takes nothing without one`,"look at its slot in the firmware setup, or name another card")}function uO(e){
let n=ne(e),t=n.filter(r=>re(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw me(`no installed kernel has vfio-pci (${n.join(", ")}); expec\
ted at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r}\
 does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Vu(e){return e.filter(n=>n.kind==="file")}function Hu(e,n){return n===
null?{}:{bootable:Te(e,n)}}function cO(e){return e.length>0&&e.every(n=>n.some(t=>{let r=S(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||r==="iom\
mu.passthrough"&&ye(t)!==""}))}function Lu(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/\
parameters/${t}`);return r===void 0||o===null||$t(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function wa(e,n){let t=Nu(
e,n),r=t.devices.map(k=>k.address),o=X(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};dO(
e,t.devices);let i=uO(e);lb(e,t.devices);let s=ab(e,n,t.at),{loader:a,missing:l}=Sn(e),d=Gr(e,a),u=ne(e).some(k=>re(e,k)("vfio_pci")==="builtin");u||aO(e,t);let c=Object.
entries(n.vfio_options).filter(k=>k[1]!==void 0),f=[...d,...a===null?[]:fi(e,a)],p=([k,x])=>f.some(A=>A.some(I=>S(I)===`vfio_pci.${k}`&&$t(ye(I))!==x)),m=db(e,{
ids:t.ids,at:s,devices:t.devices,rivals:xh(t.devices,t.ids),blacklisted:wr(d),options:n.vfio_options,overridden:d.some(k=>sO(k,t))||c.some(p)},t),h=m.prepared?[]:
[...t.ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter(k=>u||p(k)).map(([k,x])=>({kind:"token",token:`vfio-pci.${k}=${x?1:0}`}))];
h.length>0&&lO(e,f,m.entries,t.devices);let g=se(e,m.steps),b=a===null?{steps:[],claims:[],notes:[],warnings:[]}:sa(g,a,h,{regenerate:n.regenerate}),y=se(g,b.steps),
w=Xr(y,{entries:m.prepared?Gr(y,a):[]}),v=[...m.steps,...b.steps,...n.regenerate?w.steps:Vu(w.steps)],$=n.live&&o?Mb(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:k=>mi(e,gi(e,n,k))}):hi;return{steps:[...Ze(v),...$.steps],claims:[...m.claims,...b.claims,...w.claims],guard:k=>Ne(k,n.allow_measured_boot_change),devices:t.
devices.map(({address:k,id:x})=>({address:k,id:x||""})),notes:[...t.notes,...m.notes,...ib(e,t.devices),...b.notes,...w.notes,...$.notes,...n.iommuFollows!==!0&&
je(e).active===!1&&!cO(Gr(y,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[
...t.warnings,...i,...m.warnings,...b.warnings,...w.warnings,...$.warnings,...ub(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put \
on the kernel command line: ${l}`]],report(k){let x=la(k,r,I=>mi(k,gi(k,n,I))),A=k.attr("/proc/cmdline")===null?[]:x.filter(I=>!Yr(I,I.wanted||""));return{own:{
devices:x},rebootReasons:[...A.map(I=>`${I.address} has ${I.driver===null?"no driver":`the driver ${I.driver}`}, not ${I.wanted||""}`),...Lu(k,n.vfio_options)],
...Hu(k,a)}}}}function Fu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function jn({vendor:e,product:n,address:t}){
return Fu([["vendor_id",e],["product_id",n],["address",t]])}var Uu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],xa="*";function jb(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Wb(e,n,t,r){if(e===xa)return;let[,o,i]=/^\s*([+-]?)(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],s=parseInt(
(o||"")+(i||"").replace(/_/g,""),16);if(!(s<=n))throw _(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return s.toString(16).padStart(t,"0")}
function zb(e,n){let t=n in e?e[n]:xa;if(typeof t!="string")throw _(`has a ${n} that is no string`);return Wb(n==="vendor_id"?t.trim():t,65535,4,n)}function fO(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw _("has an address with too many fields");let o=n<0?"":e.slice(n+1),i=[...Array(
3-r.length).fill(""),...r].map(a=>a.trim()||xa).concat(o===""?xa:o.trim()),s=a=>Wb(i[a]||"",Uu[a][1],Uu[a][2],`${Uu[a][0]} in its address`);return[s(0),s(1),s(2),
s(3)]}var pO=/[^\s\S]/;function $a(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw _(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return pO;throw _(`has a ${n} in its address that is no regular expression`)}}}function mO(e){if(e==null||e===""||e===
!1||e===0||Array.isArray(e)&&e.length===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return fO(e);if(!jb(e))throw _("has an address that is neith\
er a string nor an object");return[$a(e.domain,"domain"),$a(e.bus,"bus"),$a(e.slot,"slot"),$a(e.function,"function")]}function Wn(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.
test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var gO=/^(?:VGPU|PGPU|FPGA|PCI_DEVICE)$/;function Gb(e){let n=e.toUpperCase();return n.startsWith("CUST\
OM_")?n:`CUSTOM_${n.replace(/[^0-9A-Z]+/g,"_")}`}function Qr(e,n,t){return typeof e!="string"||e===""?`CUSTOM_PCI_${n!=null?n:""}_${t!=null?t:""}`.toUpperCase():
gO.test(e.toUpperCase())?e.toUpperCase():Gb(e)}function zu(e){return typeof e!="string"||e===""?[]:e.split(",").map(Gb)}var yO=[["managed",31],["live_migratable",
31],["one_time_use",32]];function ka({tags:e},n){return Wn(e.live_migratable)===n}function hO(e,n){var l;if(!jb(e))throw _("is neither a JSON object nor an arra\
y of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw _("has both an address and a \
devname");for(let[d,u]of yO)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&Wn(s[d])===void 0)throw _(`has a ${d} that nova ${u} and later do not take`);return{
vendor:zb(e,"vendor_id"),product:zb(e,"product_id"),address:mO(o),devname:a,tags:s}}function Zb(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>hO(r,n))}catch(r){if(r instanceof P)return r.message;throw r}}function bO(e){return e.split(/[:.]/)}
function Bu(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function _a(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===
r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>Ke(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&
e.product!==void 0)&&Ke({...e,address:[void 0,void 0,void 0,void 0]},n)}function Ke(e,{vendor:n,product:t,address:r}){if(e.devname||!Bu(e.vendor,n)||!Bu(e.product,
t))return!1;let o=r===void 0?[]:bO(r);return e.address.every((i,s)=>Bu(i,o[s]))}function Kb(e,n,t){return Wn(e.tags.remote_managed)===!0?!1:Ke(e,n)?!0:e.address.
every(o=>typeof o=="string")&&t!==null&&Ke(e,{...n,address:t})}function ju({vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(
o=>o===void 0)}var eo=["type-PF","type-PCI","type-VF"],Sa=["required","legacy","preferred","socket"];function ft({name:e,vendor:n,product:t,type:r,numa:o}){return Fu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var Jb={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${eo.join("|")})$`),numa_policy:new RegExp(`^(?:${Sa.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^\s*(?:1|0|t|f|y|n|true|false|yes|no|on|off)\s*$/i},
vO={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function wO(e){return Object.keys(Jb).filter(n=>{var t;return((t=vO[n])!=null?t:0)<=(e!=null?
e:1/0)})}function qb(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=wO(n),f=c.includes(d)?Jb[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:eo.find(d=>d===r.get("device_type")),numa:(l=Sa.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:Wn(r.get("live_migratable")),resource:r.get("resource_class")?Qr(r.get("resource_class")):void 0,traits:zu(r.get("traits"))}}function Kt({
resource:e,vendor:n,product:t}){return e!=null?e:Qr(void 0,n,t)}function Pa(e,n,{vendor:t,product:r}){let o=zu(n.traits);return Kt(e)===Qr(n.resource_class,t,r)&&
e.traits.every(i=>o.includes(i))}function Yb(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="type-PCI"?n.type:void 0;return e.
vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function Wu({vendor:e,product:n,type:t,numa:r,live:o,resource:i,traits:s}){
return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}${i===void 0?"":
`, resource_class ${i}`}${s.length===0?"":", traits"}`}var Qb=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,ev=/^[^\s=:]+[=:]/,Gu=/(?:\r\n|\r|\n)$/;function nv(e){let n=e.length;for(;n>0&&Qb.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function tv(e){let n=0;for(;Qb.test(e.charAt(n));)n++;return e.slice(n)}function Aa(e){return tv(nv(e))}function $O(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function xO(e){return e==="DEFAULT"?e:e.toLowerCase()}function kO(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function Zu(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=p=>({line:i+1,problem:p}),l=$O(s);if(l===null)return a("is not UTF-8");let d=nv(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${tv(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:xO(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),f=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(Aa(d.slice(0,c))==="")return a("has a value and no name");if(f===
void 0)return a("stands above the first section");r.push({section:f.name,key:Aa(d.slice(0,c)),value:kO(Aa(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function Oa([e,n],t){return`${e}${ev.test(t)?"=":" = "}${n}`}function Xb({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>ev.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function rv(e,n,t){var f,p,m;let{lines:r,sections:o,options:i}=e,s=o.map(h=>h.name).lastIndexOf(n),a=o[s];if(a===void 0){
let h=Aa(r[r.length-1]||"")===""?[]:[""],g=t.map(b=>Oa(b,Xb(e,void 0)));return{from:r.length,to:r.length,put:[...h,`[${n}]`,...g]}}let l=(p=(f=o[s+1])==null?void 0:
f.at)!=null?p:r.length,d=i.filter(h=>h.from>a.at&&h.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(h=>Oa(h,Xb(e,u)))}}
function Jt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=Gu.exec((r=e[l-1])!=null?r:""))!=null?i:Gu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!Gu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function _O(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Gn(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=Zu(r);if("problem"in o)throw _(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function ov(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:Ku(o,i.from),found:_O(i.value,t)})))}
function Ju(e,n,t){let r=e.flatMap(({ini:o})=>o.options.filter(i=>i.section===n&&i.key===t).map(i=>i.value));return r[r.length-1]}function Ia(e){return Wn(Ju(e,
"filter_scheduler","pci_in_placement"))===!0}function iv(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(Ku(r,s))),i=o.length===0?r:Zu(Jt(r,o.
map(({from:s,to:a})=>({from:s,to:a,put:[]}))));return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>Ku(r,s))}}function Ku({lines:e},n){
return(e[n]||"").replace(/[\r\n]+$/,"")}function Pn(e,n,t=null){return ov(e,n.map(({section:r,spec:o})=>[r,o]),r=>Zb(r,t))}function An(e,n,t=null){return ov(e,n.
map(({section:r,alias:o})=>[r,o]),r=>qb(r,t))}function Q({path:e,option:n}){return`${e} line ${n.from+1}`}function Ea(e,n){for(let t of e)if(!(typeof t.found!="\
string"||t.option.value===""&&t.path===n))throw _(`${Q(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Ra(e,n){for(let t of n)
SO(e.filter(({path:r})=>t.includes(r)))}function SO(e){let n=new Map;for(let t of e){if(typeof t.found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.
name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==r.found.type||t.found.numa!==r.found.numa))throw _(`${Q(t)} de\
fines an alias again that ${Q(r)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}function PO(e,n,t,r,o){let i=n.some(({found:s})=>typeof s!="string"&&o(s));for(let s of n){if(typeof s.found=="string"||o(s.found)||i&&s.found.type===e.type&&s.
found.numa===e.numa)continue;let a=n.length===1&&r(s.line);if(a&&s.path===t)return s;throw _(`${Q(s)} defines the alias ${e.name} as ${Wu(s.found)}, expected ${Wu(
e)}; ${a?`an earlier run put that line there, so give path: ${s.path}`:"take another name, or change that line, which is not ours"}`)}return i?null:"missing"}function av({
found:e},n,t){return typeof e=="string"?void 0:n.find(r=>e.some(o=>Object.keys(o.tags).length>0&&_a(o,r,t)))}function AO(e,n,t,r){for(let o of n){let i=r(o.path)?
av(o,e,t):void 0;if(i!==void 0)throw _(`${Q(o)} gives tags to devices that ${jn(i)} takes as well, and nova would read ours first and pass over these tags; give\
 path: ${o.path}, so that ours comes behind that line`)}}function OO(e,n){let t=n.filter(o=>o.address!==void 0&&Ke(e,o)),[r]=t;return r===void 0||ju(e)||e.address.
slice(0,3).every(o=>typeof o=="string")?[]:[`may hand out more devices ${r.vendor}:${r.product} of this node than ${t.map(o=>o.address).join(" and ")}; narrow i\
t by address if the others are to stay`]}function IO(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...ju(r)?[`${Q(t)} rules out no ${r.
vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of the node`]:
[],...OO(r,n).map(o=>`${Q(t)} ${o}`),...n.some(o=>Ke(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${Q(t)} gives the device the tag ${o}, \
with which ${o==="numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function sv(e,n,t,r=-1){let o=e.find(({option:i})=>i.section===n&&i.from>
r);return{edits:e.map(({option:{from:i,to:s},line:a},l)=>({from:i,to:s,put:e[l]===o?t.map(d=>Oa(d,a)):[]})),left:o===void 0?t:[]}}function lv(e,n,{specs:t,alias:r,
here:o},{names:i,read:s,release:a,api:l,services:d,isOurs:u,isLater:c}){var bt,K;let f=(K=(bt=n.find(C=>C.path===e))==null?void 0:bt.ini)!=null?K:{lines:[],sections:[],
options:[]},p=Pn(n,s,a),m=r===null?[]:An(n,s,a),h=r===null?[]:An(l,s,a);Ea([...p,...m,...h],e),Ra([...m,...h],d);let g=C=>p.some(({found:et})=>typeof et!="strin\
g"&&et.some(Ui=>ka(Ui,C)&&t.some(I0=>_a(Ui,I0,o)))),b=EO(p,t,o),y=Ia(n),w=C=>{var et;return r!==null&&Yb(C,r,g)&&(!y||C.resource===void 0&&C.traits.length===0||
Pa(C,(et=b==null?void 0:b.tags)!=null?et:{},r))},v=[...m,...h].filter(({found:C})=>typeof C!="string"&&C.name===(r==null?void 0:r.name)),$=r===null?null:PO(r,v,
e,u,w),k=$===null||$==="missing"?[]:[$],x=C=>C.path===e&&C.option.value==="",A=t.filter(C=>!p.some(({found:et})=>typeof et!="string"&&et.some(Ui=>Ke(Ui,C))));AO(
A,p,o,c);let I=[sv(p.filter(x),i.section,A.map(C=>[i.spec,jn(C)]),Math.max(-1,...p.filter(C=>C.path===e&&av(C,A,o)!==void 0).map(({option:C})=>C.from))),sv([...k,
...m.filter(x)],i.section,r===null||$===null?[]:[[i.alias,ft(r)]])],G=I.flatMap(C=>C.edits),E=I.flatMap(C=>C.left),N=E.length===0?[]:[rv(f,i.section,E)];return{
text:Jt(f,[...G,...N]),put:[...G.flatMap(C=>C.put),...N.flatMap(C=>DO(C.put,f.lines[f.lines.length-1]||""))],gone:k.map(C=>C.line),warnings:[...IO(p,t),...MO(v,
h,d),...y&&r!==null&&b!==void 0?RO(r,v,b):[]]}}function EO(e,n,t){return e.flatMap(r=>typeof r.found=="string"?[]:r.found.filter(o=>n.some(i=>_a(o,i,t))).map(({
tags:o})=>({entry:r,tags:o})))[0]}function RO(e,n,{entry:t,tags:r}){let o=Qr(r.resource_class,e.vendor,e.product);return o===Kt(e)||n.some(({found:i})=>typeof i!=
"string"&&Kt(i)===o)?[]:[`${Q(t)} gives its devices the class ${o}, and with pci_in_placement the alias ${e.name} asks Placement for ${Kt(e)}, so no guest gets \
them; say "resource_class": "${o}" in the alias, the same on every host`]}function MO(e,n,t){let[r]=e;if(r===void 0)return[];let o=t.map(i=>e.filter(({path:s})=>i.
includes(s))).filter(i=>i.length>1);return o.length>0?o.map(i=>`${i.map(Q).join(" and ")} define one alias: nova 31.3 and later refuse that with pci_in_placemen\
t; take one of them out`):n.includes(r)?[`${Q(r)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move the line to one th\
at both read`]:[]}function DO(e,n){return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var cv=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],TO=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],dv="/openstack/venvs";function qt(e){var i;let n=e.read("/\
var/lib/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list(dv).filter(s=>s.startsWith("nova")).map(s=>`${dv}/${s}/lib`),o=NO(e);return(i=uv(e,r.filter(s=>s===o)))!=null?i:uv(e,[...TO,...r])}function NO(e){
var t,r;let[n]=/\/openstack\/venvs\/nova[^\s/]*(?=\/)/.exec(`${(t=e.real("/etc/nova"))!=null?t:""}
${(r=e.attr("/etc/systemd/system/nova-compute.service"))!=null?r:""}`)||[];return n===void 0?void 0:`${n}/lib`}function uv(e,n){let r=n.flatMap(o=>e.list(o).filter(
i=>/^python3/.test(i)).flatMap(i=>["dist-packages","site-packages"].flatMap(s=>e.list(`${o}/${i}/${s}`)))).flatMap(o=>{var i,s;return(s=(i=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.
exec(o))==null?void 0:i[1])!=null?s:[]}).map(Number);return r.length===0?null:Math.max(...r)}function qu(e){var n,t;return(t=(n=cv.find(([r])=>r<=(e!=null?e:1/0)))==
null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function no(e){return cv.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ie="/etc/nova/nova.conf",fv="/etc/nova/nova-cpu.conf",CO="/etc/nova/nova-compute.conf",VO="/etc/nova/nova-api.conf",gv="/usr/share/nova/nova-dist.conf",yv=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],HO=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],hv=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],pv=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],LO=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Ma(e,n){return e.
real(n)!==null}function UO(e){let n=hv.flatMap(o=>HO.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?pv.map(t):pv.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function mv(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function BO(e){
let n=hv.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function FO(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function Yu(e,n){return n.flatMap(t=>mn(e,[t]))}function Yt(e){var y,w,v,$;let n=LO.find(([,k])=>k.some(x=>Ma(e,x)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[Yu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(ie)||"",r=UO(e),o=FO(e,t),i=BO(e),s=Ma(e,fv),a=o!=null?o:
s?"devstack":Ma(e,ie)?r.trim()===""?"unknown":"packages":"none",l=mv(r,"--config-dir"),d=k=>yv.map(x=>`${x}/${k}.conf.d`).filter(x=>Ma(e,x)).slice(0,1),[u]=d("n\
ova"),c=l.length>0?l:["nova","nova-compute"].flatMap(k=>[...d(k),`/etc/nova/${k}.conf.d`].slice(0,1)),f=[gv,...Yu(e,c)],p=mv(r,"--config-file"),m=Xu([ie,...p,CO,
...f]),h=s?[fv]:/--config-file[= ]["']?\$/.test(r)||p.includes(ie)?[]:p,g=(w=l[0])!=null?w:((y=qt(e))!=null?y:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nov\
a/nova.conf.d",b=r.indexOf("--config-file");return{deployment:a,units:i,dropIns:g,manager:rn(t),variable:($=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.
exec(r))==null?void 0:v[0])!=null?$:null,api:[VO,...Yu(e,d("nova-api"))],dirs:c,dropInsFirst:b>=0&&r.indexOf("--config-dir")<b,sets:h.length===0?[m]:[Xu([ie,...f]),
Xu([...h,...f])]}}function tc(e){return e.slice(0,e.lastIndexOf("/"))}function Qu(e,n){return yv.some(t=>tc(e)===`${t}/${n}.conf.d`)}function bv({dirs:e},n){return e.
includes(tc(n))||Qu(n,"nova")||Qu(n,"nova-compute")}function vv({sets:e,api:n},t){return!e.some(r=>r.includes(t))&&(n.includes(t)||Qu(t,"nova-api"))}function ec({
sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(tc(r));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(r);return i<0?null:[r===gv?0:2,i,r]}function nc(e,n){
let t=e.findIndex((i,s)=>i!==n[s]),[r,o]=[e[t],n[t]];return r!==void 0&&o!==void 0&&r>o}function wv(e,n,t){let[r,o]=[ec(e,n),ec(e,t)];return r!==null&&o!==null&&
nc(r,o)}function bi(e,n){return n.map(r=>{var o;return{path:r,turn:(o=ec(e,r))!=null?o:[-1,0,""]}}).sort((r,o)=>Number(nc(r.turn,o.turn))-Number(nc(o.turn,r.turn))).
map(({path:r})=>r)}function to(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Da({sets:e,api:n}){return[e[e.length-1]||[],[...(e[0]||[]).filter(
t=>!to(t)),...n]]}function Ta({variable:e}){if(e!==null)throw _(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova \
cannot read a list from it; take it out there`)}function Xu(e){return[...new Set(e)]}function zO(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function jO(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return jn(
{vendor:n,product:t,address:s})===e}function WO(e,n,t){let r=Pn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>zO(a,n))?[]:[[i,s.length===
1&&s.every(a=>jO(i.option.value,a))]]}),o=An([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:[[i,ft(s)===i.option.value]]});return[
...r,...o]}function GO({lines:e,sections:n},t,r,o){var c,f,p,m;let i=r.find(h=>h.trimStart()===`[${t}]`),s=n.map(h=>h.name).lastIndexOf(t),a=(c=n[s])==null?void 0:
c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter((h,g)=>!o.has(a+1+g)&&h.trim()!=="").
length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function $v(e,n,t,r,o,i,s){let{ini:a}=e,l=WO(e,n,r),d=l.filter(([g,b])=>o(g.line,b)).map(([g])=>g),u=l.filter(([g])=>!d.includes(g)).map(([g])=>`${Q(
g)} says it too (${g.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Jt(a,[]),gone:[],notes:u};let c=new Set(d.map(g=>g.option.from)),
f=GO(a,t.section,i,c),p=[...d.map(({option:{from:g,to:b}})=>({from:g,to:b,put:[]})),...f===null?[]:[{from:f.from,to:f.to,put:[]}]],m=Jt(a,p),h=s&&m.split(/\r\n|\r|\n/).
every(g=>g.trim()===""||g.trim()===`[${t.section}]`)?null:m;return{text:h!==null&&(f==null?void 0:f.bare)===!0?h.replace(/(?:\r\n|\r|\n)$/,""):h,gone:[...d.map(
g=>g.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var Va="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Na(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function xv(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function Ca(e){return`'${e}'`}function kv(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function _v(e){return Ca(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function ZO(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${Ca(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${_v(e)}
`}function Sv({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=Na(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":Na(t.section,o),
a=Na("filter_scheduler",[`enabled_filters = ${Va}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${xv(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${ZO(
e,r)}${n===null?"":`nova_pci_alias:
  - ${Ca(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${xv(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${_v(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${Ca(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Pv({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Na(t.section,r)}`}}var KO={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function vi({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Av(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):KO[n]||[]}function Ov({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(jn),alias:n===null?null:ft(n)};return{...Sv(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Pv(i,t)}:{}}}function JO({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var qO={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function rc({specs:e,
alias:n},t,r,o){let i=qO[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Ke(d,u)));return[...Pn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:An(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${Q(l)} has ${l.option.key} too, ${i}`)}function Iv({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:JO(n),flavor_command:kv(n.name)},
scheduler_filter:`enabled_filters = ${Va}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function YO(e){var n;return((n=Ju(e.filter(({path:t})=>!to(
t)),"filter_scheduler","enabled_filters"))==null?void 0:n.split(",").some(t=>t.trim()==="PciPassthroughFilter"))===!0}function Ev({alias:e},n,t){let r=An(n,t).filter(
({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>to(i));return[...e===null?[]:["every host of nova-api needs the same ali\
as line and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too"],...o!==void 0&&r.length===1?[`${Q(o)} has the a\
lias, and nova-api does not read that file`]:[],...YO(n)?[]:[`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, app\
ended to the line that is there, or with nova's default: enabled_filters = ${Va}; then restart nova-scheduler`]]}function XO(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw _(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw _(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw M("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw _(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function QO(e,n,t){var o,i;let r=Vr(e,n,$e(e,n));for(let s of t){let a=Hr(s.physfn===
null?s:Ir(s,{physfn:null}),r);if(a!==null)throw _(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function eI(e,n,t){
var s;let r=V(e);if(q(r).length===0)return;let o=ur(r,n),i=De((s=fe(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=Uo(n,a),d=l.filter(u=>!o.includes(
u)&&!ve(i,u));if(d.length>0&&d.length<l.length)throw _(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function nI(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Bn(i),i.address])),[o]=r.keys();if(o===void 0)throw M("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw _(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function tI(e,n){var o,i;let t=n.filter(s=>Bn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Bn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Rv(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw M("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=X(e),d=D(e),u=o===void 0?(r||[]).map(b=>({vendor:b.slice(
0,4),product:b.slice(5)})):XO(d,l,n),c=o===void 0?(r||[]).flatMap(b=>Uo(d,b)):d.filter(b=>o.includes(b.address));QO(e,d,c),o===void 0&&eI(e,d,r||[]);let f=[...new Set(
u.map(b=>`${b.vendor}:${b.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw M("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw M("alias",`an alias is given for devices of several ids (${f.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);let m=a===void 0||a==="legacy"?0:a==="socket"?23:17;if(t!==null&&t<m)throw M("n\
uma_policy",`numa_policy ${a!=null?a:""} needs nova ${m}, and this node has nova ${t}`);let h=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:nI(
c,p,s),numa:a!=null?a:"legacy",capability:!1,live:void 0,resource:void 0,traits:[]},g=c.filter(b=>{var y;return((y=b.numVfs)!=null?y:0)>0});return{specs:u,alias:h,
here:c.flatMap(({vendor:b,device:y,address:w})=>b===null||y===null?[]:[{vendor:b,product:y,address:w}]),notes:l?[]:["this tree has no /sys/bus/pci/devices, so n\
obody looked what the devices are"],warnings:[...h===null?[]:tI(h,c),...g.map(b=>{var y;return`${b.address} has ${(y=b.numVfs)!=null?y:0} virtual functions, whi\
ch the same spec hands out: a card goes to one guest whole or in parts`})]}}var Ha=["auto","drop-in","file","print"],rI="50-gpu-passthrough.conf",oI={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function La({deployment:e}){return oI[e]}function Mv(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function oc(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${rI}`;return[n,dt(n)]}function Dv(e){return[...new Set(e)]}function iI(e){return La(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function sI(e,n,t){if(vv(
e,n))throw M("path",`${n} is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; leave path out, or put the alias there\
 by hand (snippets)`);let r=e.sets.find(i=>i[0]===n),o=bv(e,n)?e.sets:e.sets.filter(i=>i.includes(n));return{mode:t,edits:[{path:n,sees:Dv([...r!=null?r:o.flat(),
n])}],warnings:[]}}function aI(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ie)].map(a=>a===null?null:e.stat(a));if(r==null||o===null||o===void 0)
return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===s))throw _(`${t} has mode ${r.mode.toString(
8)}, which keeps out whoever reads ${ie}, so nova would pass over what is in it; give it owner and group of ${ie}, and mode 750`)}function Tv(e,n,t,r){let o=La(
n);if(r!==void 0&&t==="print")throw M("path","path is given with target print, which writes nothing; leave one of them out");if(r!==void 0)return sI(n,r,t==="dr\
op-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?iI(n):t;if(i==="print"){let d=o===void 0&&n.manager!==null?[`${ie} is kept by\
 ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager} has them from`]:[];return{mode:i,edits:[],
warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw _(`nova runs in a container here, with files that ${o||""} renders: what is written on this \
node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ie)===null)throw me(`${ie} is not there, so no nova is installed here th\
at would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=null?o:n.manager;if(i==="file")return{
mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ie,sees:d}}),warnings:s===null?[]:[`${ie} is kept by ${s}, which will take these lines out again:\
 give them to ${s}, or use target: drop-in`]};let[a=ie]=oc(n),l=ut(e,a);return aI(e,l.path),{mode:i,edits:[{path:l.path,sees:Dv([...n.sets.flat(),l.path])}],warnings:l.
warning===void 0?[]:[l.warning]}}var lI=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function sc(e,n){return ze(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&lI.test(r)?[r]:[])}function Nv(e,n){let t=te(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function ic(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Cv(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ie):null,i=o===null?null:e.stat(o);return[ae(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function dI(e,n,t){if(e!==null)return{};let[r]=Pn(t,no(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${Q(r)} has the option's name of before nova 26, and which \
release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function Ua(e,n,t){return n.state==="absent"?
cI(e,n):uI(e,n,t===void 0?[]:sc(e,t))}function uI(e,n,t){let r=qt(e),[o,i]=[qu(r),no(r)],s=Rv(e,n,r),a=Yt(e);Ta(a);let l=Tv(e,a,n.target,n.path),d=new Set(sc(e)),
u=[...s.specs.map(jn),...s.alias===null?[]:[ft(s.alias)]],c=t.filter(x=>!u.includes(x.slice(x.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(x=>{var A;return{
path:(A=x[0])!=null?A:ie,sees:x}}):l.edits,p=l.mode!=="print",m=Da(a),h=f.map(({path:x,sees:A})=>{let I=Gn(e,bi(a,A)).map(N=>iv(N,N.path===x?c:[])),G=I.map(({source:N})=>N),
E=lv(x,G,s,{names:o,read:i,release:r,isOurs:N=>d.has(N),isLater:N=>p&&wv(a,N,x),services:m.some(N=>N.includes(x))?m:[...m,[x]],api:to(x)?[]:Gn(e,a.api.filter(N=>N!==
x))});return{path:x,sources:G,...E,gone:[...I.flatMap(({gone:N})=>N),...E.gone]}}),g=Ov(s,o,r,a),b=dI(r,o.spec,h.flatMap(({sources:x})=>x)),y=x=>({own:{...Iv(s),
target:l.mode,deployment:a.deployment,files:l.edits.map(({path:A})=>A),snippets:g},notes:Ev(s,Gn(x,bi(a,[...new Set([...f.flatMap(({sees:A})=>A),...a.api])])),i)}),
w=[...new Set([...s.warnings,...l.warnings,...b.warnings||[],...h.flatMap(x=>x.warnings)])],v=l.edits.flatMap(({path:x},A)=>{var I,G;return((G=(I=h[A])==null?void 0:
I.put.length)!=null?G:0)>0?Mv(x):[]});w.push(...rc(s,Gn(e,v),[o],"kolla"));let $=[...s.notes,...b.notes||[]];if(l.mode==="print"){let x=h.length>0&&h.every(({put:A})=>A.
length===0);return x||w.push(...rc(s,h.flatMap(({sources:A})=>A),a.deployment==="kolla"?[o]:i,a.deployment)),x?{steps:[],notes:$,warnings:w,report:y}:{steps:[],
pending:Av(e,a,g),notes:[...$,"nothing is written here: put the snippets where the files come from"],warnings:w,report:y}}let k=h.flatMap(({path:x,text:A,put:I,
gone:G})=>Cv(e,x,A,[...I,...G]));return{steps:k,notes:$,warnings:w,report:y,claims:ic(h.flatMap(({put:x})=>x)),released:ic(h.flatMap(({gone:x})=>x)),pending:k.length>
0?[vi(a)]:[]}}function cI(e,{ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw M("ids","none of ids, addresses and alias is given; \
say what nova is no longer to pass through");let i=qu(qt(e)),s=Yt(e),a=oc(s),l=sc(e),d=o===void 0&&La(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.
flatMap(m=>m.slice(0,1))]:[o],c=Gn(e,u).map(m=>{let h=(b,y)=>!d.includes(m.path)&&(l.length>0?l.includes(b):y),g=a.includes(m.path)||Nv(e,m.path).file;return{path:m.
path,...$v(m,{ids:n,addresses:t,alias:r},i,no(null),h,l,g)}}),f=c.flatMap(m=>Cv(e,m.path,m.text,m.gone)),p=c.flatMap(m=>m.gone);return{steps:f,released:ic(l.filter(
m=>p.includes(m.trimStart()))),pending:f.length>0?[vi(s)]:[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?Nv(e,m.path).dirs:[]),report:()=>({
own:{deployment:s.deployment,files:f.map(m=>m.path)}})}}function fI(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!X(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=$e(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function Vv(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=fI(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=Ua(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function Hv(e,{allow_group_members:n,allow_console_gpu:t}){if(!X(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=D(e),o=$e(e,r),i=st(e,r,o),s=je(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Un(d)&&i(d).every(a));if(l.length===0)throw _("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Lv(e,n,t){if(t===void 0||!X(e))return;let r=new Set(n.map(i=>i.address)),o=$e(e).filter(i=>Un(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Uv(e,n,t){let r=ze(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>o.thing==="line"?xt(o.value)||[]:[]).filter(o=>!t.includes(o)))}}var Bv={off:{about:"now",status:"off_in_kernel",found:"",remedy:"switch the IOMMU on: firmware setup, iommu_cmdline, reboot"},passed_over:{about:"both",status:"\
unsupported",found:`, ${Zp}`,remedy:"the IOMMU passes over this function: look at its slot in the firmware setup, or try another slot"},unseen:{about:"both",status:"\
drifted",found:` ${Kp}`,remedy:"look at /sys/kernel/iommu_groups of the node itself: a container and a copy may lack it, and so does a kernel without support fo\
r an IOMMU"}};function Fv(e,n){let t=Me(()=>{let r=yr(je(e));return r==="unseen"&&n!==null&&n.kernel!==ce(e)?{...Bv[r],about:"now"}:Bv[r]});return({address:r,group:o})=>{
let i={severity:"error",id:"device.group",address:r,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${r}/iommu_group`};return o!==null&&!At(e,o)?{...i,
about:"now",status:"drifted",ok:!0,found:`group ${o}`,remedy:""}:{...i,...t(),ok:!1,found:`${o===null?"no group":`group ${o}, of vfio's noiommu mode`}${t().found}`}}}
function ac(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member that a dri\
ver of the host has or may take",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions\
), name further members in allow_group_members, or put the card into another slot"}}function zv(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=Vs(e),s=a=>{let l=o.
get(a);return l!==void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&qr(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=br(e,l,n).filter(
m=>!t.has(m)),u=(m,h=g=>o.get(g))=>m.map(g=>vr(g,h(g),i)).filter(g=>g!==null),c=d.filter(m=>!s(m)),f=u(c,m=>{var g,b;let h=o.get(m);return h&&Ir(h,{override:(b=
(g=pi(e,m))==null?void 0:g.driver)!=null?b:null})}),p=ac(l,u(c));return[{id:"group.viable",about:"now",address:a,...ac(l,u(d))},{id:"boot.group",about:"next",address:a,
...p,...!p.ok||f.length===0?{}:{...ac(l,f),severity:"warning",remedy:"see that its driver_override is set at every boot before a driver comes: this one ends wit\
h the boot"}}]}}var lc={severity:"error",status:"off_in_kernel"},Ba=["intel_iommu","amd_iommu","iommu"];function jv(e){return e.find(n=>Ba.includes(S(n))&&T(n).includes("off")&&
!Y(e,{kind:"flags",key:S(n),has:"on",lacks:["off"]}))}function pI(e){return e.filter(n=>Ba.includes(S(n))||S(n)==="iommu.passthrough")}function Wv(e,n){var h,g,
b;let t=hr(e),r=Ie(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:jv(r),a=n===null?[]:pI(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===ce(e)&&a.length>0&&a.every(y=>r.includes(y)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...lc,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(h=t.firmware_table)!=
null?h:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...lc,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(g=t.groups)!=null?g:0} groups, units ${((b=t.units)!=null?b:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=jv(n.entry.tokens),
f=(y,w)=>y.some(v=>w.includes(S(v))&&T(v).some($=>$==="on"||$==="pt"))||w===Ba&&y.some(v=>S(v)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,Ba));return u.push({...lc,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function Gv(e){let n=Ds(e),t=n===!1&&Ts(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Nr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Fa(e){try{let n=He(e),t=Nt(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...gI(e,t),bootable:Te(e,n,[t])}}catch(n){if(n instanceof P)return{
unknown:n.message};throw n}}function mI(e,n,{byAddress:t,stale:r}){var s;let o="error";return Wi(e,n.kernel)?{severity:o,found:`no modules of its kernel are ins\
talled (${n.kernel||"none"})`,remedy:"install them, or have another entry boot"}:r!==void 0?{severity:o,found:r,remedy:"run initramfs"}:!t||n.initrds.length>0?null:
{severity:n.tokens.includes(Yo)&&((s=Ie(e))==null?void 0:s.includes(Yo))!==!0?"warning":o,found:"the entry boots without an image, in which alone functions are \
bound by address",remedy:Gs}}function gI(e,n){var m,h;let t=Hl(e,n.kernel),r=V(e,t!=null?t:void 0),o=t===null?()=>"module":rt(re(e,t),r),i=n.tokens.filter(g=>S(
g)==="vfio_pci.ids").slice(-1).flatMap(T),s=De((m=fe(r,"vfio_pci","ids"))==null?void 0:m.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(ur(r,D(e)).
map(g=>g.address)),d=new Map(q(r).map(g=>[g.address,g])),u=wr([n.tokens]),f=yi(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:ha(e,[n.tokens])(
t||"")}]:[]),p=f[0]===void 0?[]:((h=xr(e,f[0].path))==null?void 0:h.lacks)||[];return{entry:n,kernel:t,entries:a,addresses:l,gives:g=>l.has(g.address)||ve(a,g),
replaced(g){let b=d.get(g.address);return b===void 0||gn(b,g)?null:b.card},imageProblem:mI(e,n,{byAddress:l.size>0,stale:f.map(g=>is(e,g).why).find(g=>g!==null)}),
rivalsOf:g=>Ve(g).filter(b=>{var $;if(o(b)==="absent"||u.has(b)||o(b)==="module"&&Be(r,b)!==null)return!1;let y=l.has(g.address),w=o("vfio_pci")==="builtin",v=ga(
e,r,b,($=f[0])==null?void 0:$.tool,p,w?ue:"vfio_pci");return o(b)==="builtin"?!y&&!w:!v&&(y||!w)})}}var yI={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function Zv({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=yI[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Zn={severity:"error",status:"drifted"},hI=/^(01|02|06)/;function bI(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=
null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function vI(e,n,t,r){var u,c,f;let{address:o,group:i}=n,s={...Zn,address:o,about:"now"},a=mi(e,(c=(u=t.find(p=>gn(p,n)))==null?void 0:
u.variant)!=null?c:null),l=Yr(n,a),d=[{...s,id:"device.driver",ok:l,found:(f=n.driver)!=null?f:"no driver",expected:a,read_from:`/sys/bus/pci/devices/${o}/drive\
r`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},r];if(n.responding===!1&&d.push({...s,id:"device.respond\
s",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${o}/conf\
ig`,remedy:"power-cycle the host; if it stays, replace the card"}),!r.ok)return d;if(l&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${i}`)!==null||e.list(
"/dev/vfio/devices").length>0;d.push({...s,id:"device.node",ok:p,found:p?`/dev/vfio/${i}`:"none",expected:`/dev/vfio/${i}`,read_from:"/dev/vfio",remedy:p?"":"lo\
ad the module vfio_pci (vfio_modules)"})}return d}function wI(e,n,t){var l;let r={...Zn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),
s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.id||""}`:!i&&s!==null?`${s}\
 stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`l\
ook which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===
0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-p\
ci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},...$I(e,n)]}function $I(e,{address:n}){
let t=qr(e,n);return t===null?[]:[{...Zn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.
path,remedy:`run driverctl unset-override ${n}`}]}function ro(e,n){var b;let t=D(e),r=Fa(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=bI(t,n,y=>o===
null?B(y.driver):o.gives(y)),l=[...Wv(e,o),...Gv(e)];for(let y of s)l.push({...Zn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(y=>y.address)),u=zv(e,t,d,o),c=Fv(e,o),f=$e(e,t),p=new Map(f.map(y=>[y.device.address,y])),m=st(e,t,f),h=q(V(e));for(let y of i){let w=p.get(y.address),v=w==
null?void 0:w.kind;if(v==="bmc"||v==="virtual"||hI.test(y.class||"")&&!nn(y)){l.push({...Zn,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,
found:v!=null?v:bn(y.class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}
l.push(...vI(e,y,h,c(y)),...u(y),...Zv(y,w===void 0?[]:m(w)),...o===null?[]:wI(e,y,o))}o===null?l.push({...Zn,id:"boot.entry",about:"next",severity:"error",ok:!1,
found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the nex\
t boot by hand"}):(l.push({...Zn,id:"boot.image",about:"next",ok:o.imageProblem===null,found:"up to date",expected:"an image that is newer than what it holds",read_from:(b=
o.entry.initrds[0])!=null?b:"/boot",remedy:"",...o.imageProblem}),l.push({...Zn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("\
; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you r\
eboot"}));let g=i.filter(y=>{var w;return((w=p.get(y.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&g!==n.expect_count&&l.push(
{...Zn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${g} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"l\
ook for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(y=>{var w;return/^(gpu|igpu|vf|accelerator)$/.test(((w=p.get(
y.address))==null?void 0:w.kind)||"")}),missing:s,unexpected:a}}var dc=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function oo(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=dc.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Kv(e){return e.map(({about:n,status:t,...r})=>r)}function Jv(e,n,t,r){if(!X(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return B(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=te(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function qv(e,n){var c;if(n.length===0)return null;let{findings:t}=ro(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=oo(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var wi="/etc/default/grub",xI=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Xv(e,n,t){var p;let r=n.slice(t),o=new Set(Oo(n.slice(0,t)).map(ja)),i=Oo(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(ja(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!uc(
m,s))for(let h of[...m.entries].reverse())h.kind==="file"&&c.set(h.path,h.before);for(let m of[...r].reverse()){d.push(...m.dirs);let h=uc(m,s);for(let g of[...m.
entries].reverse()){if(g.kind!=="file")continue;let b=(p=a.get(g.path))!=null?p:{text:e.read(g.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},y=b.text===
null?"":Io(b.text);d.push(...[...g.dirs].reverse()),y===g.after&&!h&&!l.has(g.path)?(b.text=g.before===""?null:wp(b.text||"",g.splices),g.after===""&&(b.was=g.was)):
(y!==g.before&&(h||y!==c.get(g.path))&&l.add(g.path),g.path.startsWith(wi)&&(u=!1)),g.before===""&&(b.ours=!0),g.secret===!0&&(b.secret=!0),b.lines.push(...g.lines),
b.words.push(...g.words),a.set(g.path,b)}}for(let m of l){let h=a.get(m);if(h===void 0||h.text===null||xI.test(m))continue;let g=Gl(h.text,h,i.filter(b=>b.thing===
"id").map(b=>b.value));h.text=h.ours&&g.trim()===""?null:g}let f=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:h,was:g,secret:b,lines:y,words:w}])=>ae(
m,h,g==null?void 0:g.mode,{...g===void 0?{}:{owner:g,restored:!0},...b?{secret:y}:{},...h===null?{copied:Gl(e.read(m)||"",{lines:y,words:w},[])}:{}})),edited:[...l],
dirs:za(d,m=>m).sort((m,h)=>h.length-m.length),drivers:cc(e,r),grubConfig:f.some(m=>m.kind==="grubConfig"||m.kind==="file"&&m.path.startsWith(wi)),images:za(f.flatMap(
m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?kI(Yv(r,i,s),wi):Yv(r,i,s),defaultsStand:u,devices:za(r.flatMap(m=>m.devices),m=>m.address)}}function kI(e,n){
return new Map([...e].filter(([t])=>t!==n))}function uc({image:e,machine_id:n},t){return e&&n!==t}function Yv(e,n,t){let r=new Map;for(let o of[...e].reverse()){
let i=o.claims.filter(s=>n.some(a=>ja(a)===ja(s)));for(let[s,a]of r)r.set(s,a.filter(l=>!i.some(d=>{var u;return d.value===l&&((u=d.except)==null?void 0:u.includes(
s))!==!0})));for(let s of o.entries){if(s.kind!=="file")continue;let a=s.path.startsWith(wi)?wi:s.path;r.set(a,[...new Set([...r.get(a)||[],...uc(o,t)?[]:s.lost||
[]])])}}return r}function cc(e,n){let t=e.attr("/proc/sys/kernel/random/boot_id")||"",r=n.filter(o=>o.boot_id===t).flatMap(o=>o.entries).flatMap(o=>o.kind==="dr\
iver"?[o]:[]);return za([...r].reverse(),o=>o.address).map(o=>js(o.address,o.driver,o.override))}function ja(e){return`${e.thing} ${e.value}`}function za(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function _I(e,n,t,r){let o=new Map(te(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function SI(e,n,t,r){if(!X(e))return{ids:Cu(n),addresses:new Set};let{devices:o}=t,i=q(V(e)),s=(n.
addresses||[]).filter(c=>!o.some(f=>f.address===c)),a=_I(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(f=>f.address===c)),d=Gt(e,r),u=vb(n,t,c=>ve(d,c),i,l);return{ids:[
...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function Wa(e,n){return fc(e,n,SI(e,n,li(e),Sn(e).loader),!0)}function fc(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=li(e),s=X(e),{loader:a}=Sn(e),l=q(V(e)).filter(E=>r.has(E.address)),d=Th(e,t,r),u=se(e,d.steps),c=q(V(u)).length===0,f=t.map(E=>({thing:"arg",value:`\
vfio-pci.ids=${E}`})),p=a===null?{steps:[],notes:[]}:si(u,a,f,{regenerate:n.regenerate}),m=Gt(se(u,p.steps),a),h=c&&m.length===0,g=Object.entries(n.vfio_options||
{}).flatMap(([E,N])=>N===void 0?[]:[{thing:"arg",value:`vfio-pci.${E}=${N?1:0}`}]),b=h?[...ze(e).filter(({thing:E,value:N})=>E==="arg"&&/^vfio_pci\.(?!ids$)/.test(
S(N))),...g]:[],y=a===null||b.length===0?[]:si(se(u,p.steps),a,b,{regenerate:n.regenerate}).steps,w=se(se(u,p.steps),y),v=h?ba(w):Xr(w,{entries:Gr(w,a)}),$=[...d.
steps,...p.steps,...y,...n.regenerate?v.steps:Vu(v.steps)],k=i.filter(E=>r.has(E.address)||E.id!==null&&t.includes(E.id)),x=new Set(Zt(w,a).map(E=>E.address)),A=new Set(
k.filter(E=>!x.has(E.address)).map(E=>E.address)),I=o?i.filter(E=>x.has(E.address)&&k.some(N=>N===E||N.slot===E.slot&&A.has(N.address)&&Pt(N.class))):[],G=n.live===
!0&&s?va(e,cc(e,te(e)).filter(E=>A.has(E.address)),new Set(t)):hi;return{steps:[...Ze($),...G.steps],guard:E=>Ne(E,n.allow_measured_boot_change),released:[...t.
map(E=>({thing:"id",value:E})),...l.map(E=>({thing:"line",value:Po(E)})),...f,...b],notes:[...s?[]:[Tu],...I.length===0?[]:[`vfio-pci still gets ${zn(I)}: by wh\
at is not ours, or by an id that another card needs`],...d.notes,...p.notes,...v.notes,...G.notes],warnings:[...v.warnings,...G.warnings],report(E){let N=la(E,k.
map(K=>K.address),()=>null),bt=E.attr("/proc/cmdline")===null?[]:N.filter(K=>B(K.driver)&&!x.has(K.address));return{own:{devices:N},rebootReasons:bt.map(K=>`${K.
address} stays with ${K.driver||""} until the next boot`),...Hu(E,a)}}}}var pc="openstack segment host update --on_maintenance True SEGMENT HOST",mc="pcs node maintenance, or pcs cluster stop",Qv={"masakari-hostmo":["masakari-hostmo\
nitor",pc],"masakari-instan":["masakari-instancemonitor",pc],"masakari-intros":["masakari-introspectiveinstancemonitor",pc],pacemakerd:["pacemaker",mc],"pacemak\
er-remot":["pacemaker_remote",mc],sbd:["sbd",mc],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function ew(e){
return[...new Set(_r(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(Qv,t)))].sort().flatMap(t=>{let[r="",o=""]=Qv[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var PI=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,AI=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,OI=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],II=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
EI=["run/libvirt/qemu","run/libvirt/qemu/run"];function tw(e){return _r(e).flatMap(n=>{let t=RI(e,n);if(OI.includes(t)||!(PI.test(t)||MI(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return DI(o)?[]:[TI(e,n,t,o)]})}
function RI(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function MI(e,n){return e.list(`/proc/${n}/fd`).some(t=>AI.test(e.link(`/proc/${n}/fd/${t}`)||""))}function DI(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function TI(e,n,t,r){var l,d;let{within:o}=rd(e.attr(`/proc/${n}/cgroup`)||""),i=(d=NI((l=nw(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=nw(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:CI(e,n,i)}}function nw(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function NI(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function CI(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=II.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=EI.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var VI="move it away (live migration; kubectl drain) or shut it down";function rw(e){return[...HI(e),...LI(e),...UI(e),...BI(e),...FI(e)]}function HI(e){let n=Co(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...tw(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:VI,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function LI(e){let n=xo(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function UI(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function BI(e){if(sd(e))return[{kind:"boot",text:"/boot is in /etc/fstab and not m\
ounted, so whether this node would come up again cannot be told",remedy:"mount it"}];try{let{ok:n,reasons:t}=Te(e,He(e));return n?[]:[{kind:"boot",text:`this no\
de would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof P)return[];throw n}}function FI(e){return e.list("\
/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=fr(e.attr(`/run/systemd/inhibit/${n}`)||""),r=i=>{var s;return((s=new RegExp(`^${i}=(.*)\
$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("shutdow\
n")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends (sys\
temd-inhibit --list)",pid:Number(r("PID"))}]})}function ow(e,n){let t=Ie(e);return t===null?[]:vn(n.filter(r=>Y(t,r)))}function Ga(e,n,t){let r=Ie(e);if(r===null)return{};let{active:o}=je(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!Y(r,l))){let l=vn([a]).join(" "),d=Nn(a),u=a.kind==="flags"&&!Y(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>ko(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(S(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var zI={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function iw(e,n){let{active:t,firmware_table:r}=hr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${zI[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var jI=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function sw(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Fa(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=ze(e),r=WI(e),o=[...r.reasons,...GI(e),...ZI(e,t,n),...KI(e,t,n),...JI(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function WI(e){let n=Ki(e);if(n.length===0||!X(e))return{reasons:[],notes:[]};let{findings:t}=ro(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=oo(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function GI(e){let n=new Set(te(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Zt(e,Sn(e).loader).map(r=>r.address));
return D(e).filter(r=>{var o,i;return n.has(r.address)&&B(r.driver)&&!t.has(r.address)&&!B((i=(o=pi(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function ZI(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&S(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(S))].flatMap(s=>{let a=r.filter(l=>S(l)===s).flatMap(T);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),...Et(r.filter(s=>!/blacklist$/.test(S(s))))];return Ga(e,i.filter(s=>Y(t.tokens,s)),r.filter(s=>!jI.test(S(s)))).rebootReasons||[]}function KI(e,n,{kernel:t}){
let r=ce(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>re(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function JI(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return Lu(e,Object.fromEntries(t))}var qI={when:z(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:Dt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:oe({describe:"Reboot although guests run here, which e\
nds them.",default:!1})};function aw({kind:e}){return e==="guest"||e==="unseen"}function YI(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&aw(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new P("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function XI(e,{
when:n,delay:t,allow_losing_guests:r}){let o=sw(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=Wo(e),l=i&&s&&!a?rw(e):[],d=YI(l,r),u=l.
filter(aw).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Py(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?ew(e):[]],report(f){let p=Wo(f),m=a?`a reboot is under way already (${vd(f)} calls it off)`:i?p?`rebooti\
ng in ${og(f,t)}: ${c} (${vd(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:f.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var gc=_e({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:qI,example:{},plan:XI});var yc=_e({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:z(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:z(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:oe({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:z(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=QI(e),s=i===null?{}:{entries:Se(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?ba(e,{kernels:n,rebuild:t}):Xr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Ne(l,r),report:l=>({own:{images:Ib(l,a.steps)},...i===
null?{}:{bootable:Te(l,i)}})}}});function QI(e){wu(e);try{return He(e)}catch(n){if(n instanceof P)return null;throw n}}function lw(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Ms(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>gs({cpu:v,passthrough:!0,blacklist:r!=null?r:Ft,extra:[]})).flatMap(Er),u=[...(r||[]).map(v=>`modprobe.blacklist=${v}`),...Et(o).flatMap(Er)],c=te(e).length>
0,f=ze(e).filter(v=>v.thing==="arg"&&!S(v.value).startsWith("vfio_pci.")),p=new Set(f.map(v=>v.value)),m=[...new Set(c?u:[...d,...u])].map(v=>en(S(v))||p.has(v)?
Rt(v):{kind:"absent",token:v}),{steps:h,notes:g}=ai(e,n,v=>[...m,...f.filter($=>{var k;return((k=$.except)==null?void 0:k.includes(v))!==!0}).map($=>Rt($.value))],
{regenerate:i}),b=[...d,...u].map(Rt),y=new Set(fi(se(e,h),n).flatMap(v=>v.filter($=>b.some(k=>!Y([$],k))))),w=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:h,released:f,guard:v=>Ne(v,s),notes:[...g,...[...y].map(v=>`${v} ${w}: \
left as it is`)],report:v=>({own:{bootloader:aa(v,n),wanted:[],running:[]},bootable:Te(v,n)})}}var e1='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',n1=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,hc=_e({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:z(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:z(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Hn(Vn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Hn(Vn({describe:"A kernel argument.",pattern:n1,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:oe({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:z(["present","abse\
nt"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=He(e);if(a==="absent")return lw(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?Ms(e):n;if(d===null)throw M("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=X(e),c=Au(e,l);r!==void 0&&u&&Vh(r,c);let f=r!=null?r:u?ca(c):Ft,p=t==="auto"&&cy(e),m=gs({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),
h=qm(m);if(h!==null)throw M("extra_args",`extra_args has ${h}, which contradicts the other arguments (${vn(m).join(" ")}); leave it out`);let g=sa(e,l,m,{regenerate:i}),
b=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[e1]:[]];return{...g,notes:[...g.notes,...b],guard:y=>Ne(y,s),report:y=>({own:{bootloader:aa(y,l),
wanted:vn(m),running:ow(y,m)},...Ga(y,m,o),bootable:Te(y,l),warnings:[...iw(y,d),...$h(y,l,m)]})}}});var t1=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,Za=_e({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:$n({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:Ge({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Vn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:t1,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:z(["auto",...eo],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:z(Sa,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:z(Ha,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Kg({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:z(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:Ua});var dw=_e({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:$n({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:Ge({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:z(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:z(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:oe({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:oe({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:z(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:Ge({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:z(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:Ge({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:oe(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Es({disable_idle_d3:oe({describe:"Leave idle functions powered on."}),disable_vga:oe({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:oe({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Wa(e,n):wa(e,n)});var bc=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function vc(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:ge(n)}function Ka(e){let n=[];for(let t of mn(e,bc))for(let r of Pe(e,t).split(`
`)){let o=vc(r);o!==null&&n.push({name:o,path:t})}return n}function uw(e,n){let t=new Set(e.split(`
`).map(vc)),r=n.filter(o=>!t.has(ge(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function cw(e,n){let t=new Set(n.map(ge));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=vc(r);return o===null||!t.has(o)}).join("")}var wc="/etc/modules-load.d/vfio.conf",$c=["vfio","vfio_iommu_type1","vfio_pci"],r1=Vn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function o1(e,n){let t=[...new Set(n.modules.map(ge))];if(t.length===0)throw M("modules",`modules is an empty \
list, expected at least one module; leave it out for ${$c.join(", ")}`);let r=ne(e),o=ce(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,re(e,p)])),s=o===null?
void 0:i.get(o),a=p=>r.length===0||r.some(m=>{var h;return((h=i.get(m))==null?void 0:h(p))!=="absent"}),l=t.filter(a),d=p=>{let m=new Set(Ka(p).map(b=>b.name)),
h=t.map(b=>{let y=s===void 0?r.length>0&&r.every(w=>{var v;return((v=i.get(w))==null?void 0:v(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:ko(p,b)||y&&
s!==void 0,builtin:y,at_boot:m.has(b)||y}}),g=n.state==="absent"||s===void 0?[]:h.filter(b=>l.includes(b.name)&&!b.loaded);return{own:{modules:h},rebootReasons:g.
filter(b=>(s==null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.filter(
b=>(s==null?void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=Ka(e).filter(g=>t.includes(g.name)),
m=[...new Set(p.map(g=>g.path))].filter(g=>(g===wc||g===dt(wc))&&rn(e.read(g)||"")===null);return{steps:m.map(g=>ae(g,cw(e.read(g)||"",t).replace(/^\s+$/,"")||null)),
released:t.map(g=>({thing:"module",value:g})),notes:p.filter(g=>!m.includes(g.path)).map(g=>`${g.path} loads ${g.name}, and is not ours: left as it is`),report:d}}
if(l.length===0)throw me(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or ker\
nel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!Ka(e).some(m=>m.name===p)),c=ut(e,wc,bc.slice(1)),f=l.map(p=>Be(V(e),p)).filter(p=>p!==null);return{
steps:[...u.length===0?[]:[ae(c.path,uw(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(p=>s(p)==="module").map(zs):[]],claims:u.map(p=>({thing:"module",
value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running\
 kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],...f.map(p=>`${p.path} line ${p.line} keeps\
 ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}var xc=_e({name:"vfio_modules",summary:"Loads the vfio modules\
, now and at every boot.",params:{state:z(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Hn(
r1,{describe:"The modules; those that no installed kernel has are left out.",default:$c}),load:oe({describe:"Load them now as well.",default:!0})},example:{modules:$c},
plan:o1});var{ids:WG,addresses:GG,live:ZG,regenerate:KG,...i1}=dw.params,{cpu:s1,iommu_pt:a1,blacklist:l1,extra_args:d1}=hc.params,{delay:u1,allow_losing_guests:c1}=gc.params,
{alias:f1,numa_policy:p1,path:m1}=Za.params,g1=Es({alias:f1,numa_policy:p1,path:m1,device_type:z(["auto",...eo],{describe:Za.params.device_type.describe}),target:z(
Ha,{describe:Za.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),y1={ids:$n({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:Ge({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:z(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:Dt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:s1,iommu_pt:a1,blacklist:l1,extra_args:d1,...i1,nova:g1,reboot:z(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:u1,allow_losing_guests:c1},Ja=_e({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:y1,rebooter:gc,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw M("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw M("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Hv(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?b1(e,a):h1(e,a,o),u=by(e,[...d,...Vv(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){let f=u.report(c),p=u.steps.every(g=>g.kind!=="file"||c.read(g.path)===g.text),m=Jv(c,l,f.rebootReasons||[],
p),h=m==="stuck"?qv(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...f.warnings||[],...h===null?[]:[`stuck: this node has booted since, and \
is not ready (${h.why}); ${h.remedy}`]]}}}}});function fw({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>hc.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function pw({state:e}){return n=>xc.plan(n,{...Dr(xc.params,{}),
state:e})}function kc({allow_measured_boot_change:e},n){return t=>yc.plan(t,{...Dr(yc.params,{}),allow_measured_boot_change:e,state:n})}function mw({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Sn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:rb(t,r);return{steps:o,released:i,
guard:s=>Ne(s,n),report:()=>({own:{}})}}}function gw(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function h1(e,n,t){let r=Nu(e,n),o=r.devices.map(
({address:l,id:d})=>({address:l,id:d||""}));Lv(e,o,t);let i=Uv(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.length+i.addresses.
size===0?[]:[l=>fc(l,n,i)],a=l=>wa(l,n);return X(e)&&o.length===0?{devices:o,planners:[...s,a,gw("there is nothing to bind here: IOMMU arguments, vfio modules a\
nd boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[mw(n)],fw(n),pw(n),kc(n,"present")]}}function b1(e,n){let t=Wa(e,n),r=tb(
se(e,t.steps),Sn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,fw(n),pw(n),kc(n,"absent")]}:{devices:[],planners:[o,mw(n),kc(n,"present"),gw(`v\
fio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function yw(e,n,{claims:t,lost:r,sourcesChange:o}){let i=$u(n,t),s=(d,u)=>{let c=i(d,u);return d===le?c:[...c,...hw(Cn(u,c).tokens,v1(d,r))]},{steps:a}=ai(e,n,s,
{sourcesChange:o}),l=w1(se(e,a),n,r.get(le)||[]);return{steps:Ze([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function v1(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(at)?n.get(xn):void 0)!=null?r:[]}function w1(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=hw(Wr(e,n.defaults),t);return{steps:yh(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof P))throw r;return{steps:[],wishes:[],notes:[
`${t.join(" ")} stood in ${le} before and could not be put back: ${r.message}`]}}}function hw(e,n){let t=Ro(e).flatMap(ms),r=Xe.filter(o=>n.some(i=>S(i)===o));return Et(
n.filter(o=>{let i=S(o);return en(i)||Tn(i)?!t.some(s=>yn(s,o)):jo.includes(i)?!t.some(s=>S(s)===i&&[ye(o),...yd(ye(o))].includes(ye(s))):!t.some(s=>(r.includes(
i)?r:[i]).includes(S(s)))}))}var $1="vfiokit-resume.timer",qa=`${be}/resume`,x1=`${qa}/gpu_passthrough.cjs`,k1=`${qa}/params.json`,bw=`${qa}/state.json`,Ya="/etc/systemd/system",_1=`${Ya}/v\
fiokit-resume.service`,S1=`${Ya}/${$1}`,P1=`${Ya}/timers.target.d/vfiokit-resume.conf`,A1=[x1,k1,_1,S1,P1,bw],O1=[qa,`${Ya}/timers.target.d`];function I1(e,n=!1){return[...A1].reverse().filter(t=>!(n&&t===bw)&&e.stat(t)!==null)}function vw(e){let n=I1(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>ae(t,null)),dirs:O1,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var E1=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,ww=_e({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:Vn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=te(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw M("since",
`there is no run ${n||""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=vw(e);if(r.length===0)return{steps:i.
steps,...e.real(be)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=Xv(e,r,o),a=se(e,s.files),l=D1(a,s),d=se(a,l.steps),u=s.files.map(g=>g.path),c=R1(d,s,u),f=[...l.kept,...c.kept],p=s.claims.filter(
g=>g.thing==="id").map(g=>g.value),m=va(e,s.drivers,new Set(p)),h=r.slice(o).map(({run:g,module:b,at:y})=>({run:g,module:b,at:y}));return{steps:Ze([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:g=>Ne(g,t),undoes:new Set(h.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],...s.files.some(g=>g.secret!==void 0&&
e.read(g.path)!==g.text)?{pending:[vi(Yt(e))]}:{},notes:[...s.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...l.notes,...m.notes,
...i.notes],warnings:m.warnings,report:g=>({...C1(g,s),own:{undone:h,kept:f,back_on:$w(g,s)},...T1(f),...N1(g)})}}});function R1(e,n,t){let r=t.filter(o=>E1.test(
o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:yi(e,{lacks:M1(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof P))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function M1(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function D1(e,n){if(!n.grubConfig&&![...n.lost.values()].some(t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let t=He(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(s=>({...s,except:[le]})),{steps:o,notes:i}=yw(e,t,{claims:r,lost:n.lost,sourcesChange:n.
grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof P))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function T1(e){
return e.length===0?{}:{fail:new P("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function N1(e){try{return{
bootable:Te(e,He(e))}}catch(n){return{}}}function $w(e,n){let t=new Map(D(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.
has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function C1(e,n){return{rebootReasons:$w(e,n).filter(t=>B(t.driver)).map(t=>`${t.address} stays on ${t.
driver||""} until the next boot`)}}function xw(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:V1(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:H1(t)}})}function V1(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function H1(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function kw(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...dc].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...Xt("ready","Whether every device can be handed to a VM now.",e.ready),...Xt("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...Xt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Xt("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Xt("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...Xt("status","The verdict: 1 for the status that holds.",...s),...Xt("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Xt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Xa={severity:"error",about:"both",status:"drifted"},_w="run nova_pci, then restart the services that it names";function _c(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Pw(e,n){return e.flatMap(t=>t.found.filter(n).map(r=>({...t,found:r})))[0]}function Aw(e,n){let{address:t,vendor:r,
device:o,physfn:i}=e;return r===null||o===null?void 0:Pw(n,s=>Kb(s,{vendor:r,product:o,address:t},i))}function L1({address:e,vendor:n,device:t},r){return n===null||
t===null?void 0:Pw(r,o=>Wn(o.tags.remote_managed)===!0&&Ke(o,{vendor:n,product:t,address:e}))}function Sw(e,n){var r,o;let t=Bn(n);return((r=e.vendor)!=null?r:n.
vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function U1(e,n,t,r){var h,g,b,y,w;let{
address:o}=e,i=Bn(e),s=Aw(e,n),a=t.filter(({found:v})=>Sw({...v,type:i},e)),l=a.filter(({found:v})=>Sw(v,e)),d=l.filter(({found:{live:v}})=>v===void 0||s!==void 0&&
ka(s.found,v)),u=d.find(({found:v})=>{var $;return!r||Pa(v,($=s==null?void 0:s.found.tags)!=null?$:{},{vendor:e.vendor,product:e.device})}),c=(g=(h=u!=null?u:d[0])!=
null?h:l[0])!=null?g:a[0],f=u!==void 0||l.length===0?"":d.length===0?"live_migratable":"resource_class and traits",p=s===void 0?"the device_spec":Q(s),m=s===void 0?
L1(e,n):void 0;return[{...Xa,id:"nova.device_spec",address:o,ok:s!==void 0,found:m!==void 0?"taken with remote_managed, so no guest gets it":s===void 0?"no devi\
ce_spec takes it":"taken",expected:`a device_spec that takes ${(b=e.id)!=null?b:o}`,read_from:m!==void 0?Q(m):s===void 0?ie:Q(s),remedy:m!==void 0?"take remote_\
managed out of that line, then restart nova's services":s===void 0?_w:""},{...Xa,id:"nova.alias",address:o,ok:u!==void 0,found:c===void 0?"no alias":`${c.found.
name} with ${f===""?(y=c.found.type)!=null?y:"no device_type":d.length===0?f:Kt(c.found)}`,expected:`an alias of ${(w=e.id)!=null?w:o} with device_type ${i}${f===
""?"":`, and ${f} as in the device_spec`}`,read_from:c===void 0?ie:Q(c),remedy:u!==void 0?"":c===void 0?_w:f!==""?`${d.length===0?`take ${f} out of that line, o\
r say it alike in ${p}`:`say ${f} in that line as in ${p}`}, and restart nova's services`:`set device_type ${i} in that line, the same on every host, and restar\
t nova's services`}]}function B1(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.
test(r.class||"")).flatMap(r=>{let o=Aw(r,t);return o===void 0?[]:[{...Xa,id:"nova.hands_out",address:r.address,ok:!1,found:`${bn(r.class)} is taken by a device\
_spec`,expected:"a device that stays with the host",read_from:Q(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules nothing out"}]})}
function Ow(e,n,t){var s,a;let r=Yt(e),{sets:o}=r,i={...Xa,id:"nova.config",expected:"files that nova can start with"};try{Ta(r);let l=Gn(e,bi(r,o[o.length-1]||
[]));if(l.length===0)return[{...i,ok:!1,found:"none",read_from:ie,remedy:"install nova on this node, or leave nova out"}];let d=qt(e),u=no(d),[c,f]=[Pn(l,u,d),An(
[...l,...Gn(e,r.api)],u,d)];Ea([...c,...f],null),Ra(f,Da(r));let p=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,remedy:""},...n.flatMap(
m=>U1(m,_c(c),_c(f),Ia(l))),...B1(t,_c(c))]}catch(l){if(!(l instanceof P)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");return[{...i,ok:!1,found:l.
message.slice(0,d),read_from:(a=(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:ie,remedy:`${l.message.slice(d+2)}, then restart nova's services`}]}}var F1={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not answer, or cannot go to a guest where it is",off_in_firmware:"the IOMMU \
is off in the firmware setup",off_in_kernel:"the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device i\
s named that must stay with the host"},Iw=Ns({name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expec\
ted, and the remedy.",params:{ids:$n({describe:"Judge the devices with these ids; those that were recorded here unless ids or addresses are given."}),addresses:Ge(
{describe:"Judge the devices at these addresses."}),expect_count:Dt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:oe({describe:"\
Judge as well whether nova hands these devices out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:z(["fail","report"],{describe:"\
report: exit 0 whatever is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){
var b;let s=n!==void 0||t!==void 0,a=s?[]:Ki(e);if(!s&&a.length===0)throw M("ids",'neither ids nor addresses are given and no apply has recorded any device here\
; say which devices, such as {"ids": "10de:20b7"}');if(!X(e))throw me("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a runni\
ng node or a capture of one");let{findings:l,gpus:d,missing:u,unexpected:c}=ro(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Ow(e,d,D(e))]:l,p=oo(
f),m=f.filter(y=>!y.ok&&y.severity==="error"),h=(b=m.find(y=>y.status===p.status))!=null?b:m[0],g=h===void 0?"":`: ${h.address===void 0?"":`${h.address} `}${h.id}\
 is ${h.found}, expected ${h.expected}${h.remedy===""?"":`; ${h.remedy}`}`;return{msg:`${p.status}: ${F1[p.status]}${p.status==="pending_reboot"?"":g}`,own:{...p,
findings:Kv(f),missing:u,unexpected:c},human:()=>({now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:xw(f)}),metrics:y=>kw(
p,f,u,y),rebootReasons:p.status==="pending_reboot"?f.filter(y=>!y.ok&&y.about==="now"&&y.severity==="error").map(y=>`${y.address===void 0?"":`${y.address}: `}${y.
id} is ${y.found}, expected ${y.expected}`):[],warnings:c.map(y=>`${y} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i===
"report"?{}:{fail:{code:"E_NOT_READY",hint:p.status==="pending_reboot"?"reboot, then run this again":(h==null?void 0:h.remedy)||""}}}}});var z1="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",j1="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Sc(e){return n=>({
...n,cpu:e})}function Ew(){return Sc({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${z1}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Le(){return Sc({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${j1}
`})}function Rw(){return Sc({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Pc(e){return n=>({...n,iommu:e})}function Mw(e){return n=>({...n,firmware:e})}function H(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function ki(...e){return n=>({...n,kernels:e})}function _i(e){return n=>({...n,files:{...n.files,...e}})}function Qa(...e){
return n=>({...n,events:[...n.events,...e]})}function io(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Ac(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return io(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function el(e,n,t){return io(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Dw(...e){return io(()=>({swaps:e}))}function nl(e,...n){return io(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Tw(...e){return io(
()=>({routes:e}))}function Nw(e,n){return io(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Cw(e,n={}){return Kn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Si(...e){return n=>({...n,asks:{addresses:e}})}
function Oc(e){return n=>({...n,name:e})}function so(...e){return n=>e.reduce((t,r)=>r(t),n)}function Kn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Vw(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var $i={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},W1=2**30,xi=2**20;function ln(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Kn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*xi,64*W1,0,32*xi],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+$i[l].fn)}});return so(a,...t.map(l=>Kn(i+$i[l].fn,$i[l].id,$i[l].class,{driver:$i[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Hw(e="0000:03:00.0",n={}){return Kn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*xi],group:20,...n})}function tl(e="0000:04:00.0",n={}){return Kn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*xi],group:21,...n})}function Ic(e="0000:05:00.0",n={}){return Kn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Lw(e,n={}){return Kn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*xi],...n})}var Ec=`# GRUB Environment Block
`;function ao(e){let n=new Map;if(e===null||!e.startsWith(Ec))return n;let t=e.slice(Ec.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Jn(e){
let n=Ec;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Uw(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Bw(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var j=he(require("fs"),1),or=he(require("path"),1);function Fw(e){return"\0".repeat((4-e%4)%4)}function Rc(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Fw(i.length)+t+Fw(t.length)}function Mc(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Rc(r(),i,"",16877)),...e.map(i=>Rc(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Rc(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function zw(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var Je={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},jw=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],G1=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function de(e){return e.replace(/-/g,"_")}function Pi(e){let n=Je[e];return n===void 0||n.driver===void 0?null:n.driver}function Ww(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Pi(e)}function Gw(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Je).find(t=>Pi(t)===e);return n===void 0?null:
n}function Zw(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Tc(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function Z1(e,n){let t=Zw(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||jw.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Tc(t,l.until)?!1:l.from===void 0||!Tc(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(jw.includes(
a)||a==="irqbypass"),s=Object.keys(Je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Dc(e){let n=Je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function K1(e,n){let t=Je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function J1(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Tc(Zw(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function Kw(e,n){let{modules:t,builtin:r}=Z1(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Dc(l)}${n.suffix}`,s=[];for(let l of t){let d=Je[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Dc(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${K1(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Dc(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:J1(e,n),[`/boot/vmlinuz-${n.version}`]:q1(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function q1(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function Jw(e){return e==="nvidia"?G1.slice(1):[]}var Y1=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Qt(e){let n=new Map;for(let r of Y1)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Ai(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function On(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=de(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,de(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let h=null;for(let g of p)g==="\
pre:"?h=i:g==="post:"?h=s:h!==null&&l(h,m,[de(g)])}}for(let d of Ai(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(de(m));else l(o,de(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function rl(e){let n=e.slice(e.lastIndexOf("/")+1);return de(n.replace(/\.ko(\.\w+)?$/,""))}function In(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(rl(u),u),i.set(rl(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(rl))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(rl)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,de(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Nc(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function ol(e,n,t,r,o){
let i=On([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let g of n.needs.get(p)||[]){let b=u(g);if(b!==null)
return b}for(let g of d("pre",p))u(g);let h=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!h)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let g of d("post",p))u(g);return null},c=de(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function il(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Nc(o,e)&&r.push(i);return r}function qw(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Xw=he(ar(),1),Qw=he(require("fs"),1),X1={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Yw=65534;
function sl(e,n,t,r){let o=X1[e].find(m=>Qw.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,h)=>{i[`FIXTURE_${h}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,h)=>`eval "$FIXTURE_${h}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Yw,gid:Yw}:{},l=(0,Xw.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,h)=>{c[m]=f[h]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?
1:p,stderr:l.stderr===null?"":l.stderr,values:c}}function lo(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function er(e,n){return e.toString(16).padStart(n,
"0")}function e$(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${lo(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${lo(
s.address).domain}:${lo(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${er(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function n$(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${lo(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=lo(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function t$(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?lo(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function uo(e){return e.toUpperCase()}function pt(e){let[n="",t=""]=uo(e.id).split(":"),[r="",
o=""]=uo(e.subsystem).split(":"),i=uo(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function Q1(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function eE(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${er(0,16)} 0x${er(0,16)} 0x${er(0,16)}`);continue}r.push(`0x${er(t,16)} 0x${er(t+i-1,16)} 0x${er(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Cc(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${uo(e.class).replace(/^0/,"")}`,`PCI_ID=${uo(e.id)}`,`PCI_SUBSYS_ID=${uo(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${pt(e)}`,""].join(`
`)}function r$(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:pt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Cc(e,null),r[`${n}/config`]=Q1(e),r[`${n}/resource`]=eE(e),r}function O(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Ii=O(137,"",`Killed
`),i$=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],nE=["nvme","ext4","xfs"],o$=["nouveau","amdgpu","i915","ast","mgag200"];function s$(e,n,t){let r=In(
e,n),o=On([],""),i=new Set;for(let l of t){let d=ol(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Vc(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function a$(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function l$(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...a$(e.read(s))],[]);return Mc([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Vc(e,Qt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...s$(e,n,[...i$,...o.map(i=>de(i.split(/\s+/)[0]||""))])])}var tE=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function nr(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function rE(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=sl("bash",o,tE,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:nr(a),force:nr(l),omit:nr(d),install:nr(u)}}function oE(e,n,t,r,o){let i=In(e,t),s=On([],""),a=r.hostonly?o$.filter(w=>n.functions.
some(v=>il(pt(v),i,s).includes(w))):o$,l=[...Qt(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter($=>$.endsWith(".conf")).map($=>`${v}/${$}`)],[]),f=o?[]:r.hostonly?c:c.filter(w=>!d(w)),p=f.reduce((w,v)=>[
...w,...a$(e.read(v))],[]),m=o?[]:r.force,h=new Set(r.omit.map(de)),g=[...r.hostonly?nE:i$,...a,...p,...m,...o?[]:r.add].map(de).filter(w=>!h.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),y=new Set;return Mc([...Vc(e,[...u,...f]),...Vc(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...s$(e,t,g)].filter(({name:w})=>!y.has(w)&&y.add(w)))}function qn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Oi(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Hc)}function Hc(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Lc(e){return e.slice(0,Math.floor(e.length/2))}function al(e,n,t,r,o){if(t.
includes("--version"))return O(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[$="",k]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],x=p.has($)?k===void 0?t[v+=1]||"":k:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=x:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...nr(x)):$==="--force-dr\
ivers"?u.push(...nr(x)):$==="--install"||$==="-I"?c.push(...nr(x)):$.startsWith("-")||f.push($)}if(a){for(let v of e.list("/lib/modules")){let $=al(e,n,["-f",qn(
n,v),v],r,o);if($.code!==0)return $}return O(0)}let m=f[1]||s||r,h=f[0]||qn(n,m);if(e.exists(h)&&!i)return O(1,"",`dracut[F]: Will not override existing initram\
fs (${h}) without --force
`);if(o==="lies")return O(0);if(!e.exists(`/lib/modules/${m}`))return O(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(h),O(1,"",`dracut[F]: Failed making image ${h}
`);let g=rE(e);if(typeof g=="string")return O(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...d],force:[...g.force,...u],install:[...g.install,
...c]},y=oE(e,n,m,b,o==="drops");if(e.write(h,o==="killed"?Lc(y):y,384),o==="killed")return Ii;let w=[...b.force,...b.add].filter(v=>Je[de(v)]===void 0);return O(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function iE(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function sE(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function d$(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return O(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return O(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&iE(e,"update_initramfs")==="no")return O(0,`update-initramfs: Not updating initramfs.
`);let l=Oi(e).filter(c=>e.exists(qn(n,c))),d=a==="all"?(s==="c"?[...Oi(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=qn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&sE(e))return O(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=al(e,n,["--force",f,c],r,o);if(m.code!==0)return O(m.code,u,m.stderr);continue}if(o==="fails")return O(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=l$(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,Lc(p)),Ii;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return O(0,u)}function u$(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return O(0,`initramfs-tools 0.142
`);if(i===void 0)return O(1,"",`mkinitramfs: no output file
`);if(r==="lies")return O(0);if(r==="fails")return O(1,"",`mkinitramfs failure cpio 141
`);let a=l$(e,s,r==="drops");return e.write(i,r==="killed"?Lc(a):a,384),r==="killed"?Ii:O(0)}function Ei(e,n){let t=e.read(n);return t===null?null:zw(t)}function c$(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function f$(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Ei(e,r);if(o===null)return O(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?p$(i):i.name}
`).join("")}return O(0,t)}function p$(e){return`${c$(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function m$(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Ei(e,t);if(o===null)return O(2,"",`cpio: premature end of archive
`);for(let i of o)c$(i)||e.write(`${r}/${i.name}`,i.text);return O(0)}function g$(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||qn(n,s);
o.push(...i.slice(1));let l=Ei(e,a);if(l===null)return O(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${p$(u)}
`).join("")}${d}
`)}var go=he(require("path"),1);var aE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_INITRDLES\
S_BOOT","GRUB_DISABLE_RECOVERY","GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function mt(e){return e.distro.mkconfig==="debian"}function co(e){
return mt(e)?"/boot/grub":"/boot/grub2"}function y$(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function b$(e){let n=/^NAME="?([^"\n]*)/m.exec(
e.read("/etc/os-release")||"");return n===null||n[1]===void 0?"Linux":n[1]}function lE(e,n){let t=[e.read("/etc/default/grub")];if(mt(n))for(let s of e.list("/e\
tc/default/grub.d"))s.endsWith(".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=b$(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}\
'; }
sed() { printf '%s\\n' '${r}'; }`,i=sl(mt(n)?"dash":"bash",t.filter(s=>s!==null),aE,{strict:!0,functions:o});return i.code===0?i.values:O(i.code,"",i.stderr)}function dE(e){
return typeof e.code=="number"}function v$(e){return e.GRUB_ENABLE_BLSCFG==="true"}function ll(e,n,t,r,o,i,s=!1){let a=y$(e,qn(e,r)),l=`	linux	${y$(e,"/boot")}/\
vmlinuz-${r} ${o}`.replace("	//","	/"),d=["	echo	'Loading initial ramdisk ...'",`	initrd	${a}`];return[`menuentry '${n}' --class gnu-linux --class gnu --class o\
s $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid --set=root 0b5cd4c6-9e0b-4f2a-8d3\
c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,...s?['	if [ "${initrdfail}" = 1 ]; then',l,...d,"	else",`${l} panic=-1`,"	fi","	initrdfail"]:[l,...d],"}"].map(
u=>`${i}${u}
`).join("")}function uE(e,n,t){let r=[...Oi(e)].reverse(),{distro:o}=n,i=h=>t[h]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=mt(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||b$(e),f=o.id==="ubuntu"&&i("GRUB_FORCE_PARTUUID")!==""&&i("GRU\
B_DISABLE_INITRDLESS_BOOT")==="",p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")==="true")return r.map(h=>ll(n,`${c} (${h})`,`gnulinux-${h}-advanced-\
0b5c`,h,l,"",f)).join("");let m=r.map(h=>{let g=ll(n,`${c}, with Linux ${h}`,`gnulinux-${h}-advanced-0b5c`,h,l,"	",f);return i("GRUB_DISABLE_RECOVERY")==="true"||
o.recovery===null?g:g+ll(n,`${c}, with Linux ${h} (recovery mode)`,`gnulinux-${h}-recovery-0b5c`,h,u,"	")});return`${ll(n,c,"gnulinux-simple-0b5c",p,l,"",f)}sub\
menu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}function cE(e,n,t){let r=mt(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!mt(n)&&n.distro.mkconfig!=="suse"&&v$(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:uE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${fE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function fE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function w$(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Hc).reverse().map(t=>`${n}/${t}`)}function pE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=ao(e.read("/boot/grub2/grub\
env")),l=Jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of w$(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function dl(e,n,t,r){let o=mt(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return O(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return O(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return O(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return O(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=lE(e,n);if(dE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!mt(n)&&n.distro.mkconfig!=="suse",c=v$(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=pE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=cE(e,n,l);for(let p of Oi(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?O(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),Ii):(e.write(i,f,n.distro.grubCfgMode),O(0,"",`${d}done
`))}function $$(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${co(n)}/grubenv`:r,a=ao(e.read(s));if(o==="list")return O(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Jn(a);return l===null?O(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),O(0))}function h$(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Ri(e,n){let t=`${co(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function x$(e,n,t,r,o){
let i="",s=null,a=[],l=r.indexOf("else");for(let d of l<0?r:r.slice(0,l)){let[u,c="",...f]=Uw(d.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=c,a=f.
map(Bw)),(u==="initrd"||u==="initrdefi"||u==="initrd16")&&(s=h$(e,c))}return{title:n,id:t,kernel:h$(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,\
gpt2)${i}`:i}}function k$(e,n){let t=e.read(Ri(e,n));if(t===null)throw new Error(`the node does not boot: ${Ri(e,n)} is missing`);let r=ao(e.read(`${co(n)}/grub\
env`));t.includes("set vt_handoff=vt.handoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of w$(e))o.push(mE(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Ri(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function mE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function _$(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:_$(i.items,r.length===0?"0":r.join(
">"))}function ul(e,n){let{items:t,chosen:r,variables:o}=k$(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=_$(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return x$(n,a.title,a.id,a.lines,o)}function S$(e,n){let{items:t,variables:r}=k$(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[x$(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var C$=he(ar(),1);function gE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function P$(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var yE=[1,2,3,4];function O$(e,n,t,r){let o=`${n}/${gE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...yE.map(u=>[P$(t,u),`${o}/${P$(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function I$(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function E$(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var A$={dm:253,md:9,bcache:252};
function hE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${A$[r]===void 0?254:A$[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function cl(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function bE(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${cl(
o)}	00000000	0001	0	0	0	${cl(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${cl(i)}:0016 ${cl(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function R$(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,hE(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...bE(n),...n.stack.shown}}var R=he(require("fs"),1),En=he(require("path"),1),vE=40;function Uc(e){try{return R.readlinkSync(e)}catch(n){return null}}function M$(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Uc(En.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>vE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function D$(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))D$(En.join(e,t));R.rmdirSync(
e)}function wE(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function Bc(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function fl(e){let n=s=>M$(e,s,!0),t=s=>En.join(e,n(s)),r=s=>En.join(e,M$(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(En.posix.dirname(s)),wE(t(s),a,l)},link(s,a){i(En.posix.dirname(s));let l=r(s);Uc(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>Uc(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}D$(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function $E(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function we(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&$E(e,o,i)}}function T$(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
En.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=En.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Bc(a).toString("latin1")})}};
return r("/"),t}function Fc(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function zc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function dn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function gt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Mi(e){return"../".repeat(e.split("/").length-2)}function Yn(e,n,t){
let r=e.readLink(`${gt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function ml(e,n,t,r){let o=gt(n,t.address),i=Yn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Mi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Cc(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),we(e,V$(n,t,r)),kE(e,n,t.address)}function gl(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function V$(e,n,t){let r=gt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Mi(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function jc(e,n,t){let r=Di(n,t),o=Yn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:gl(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(V$(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function xE(e,n,t){let r=jc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function pl(e,n,t,r,o){let i=4e4+n.stuck.size,s=gt(n,t.address);throw n.
stuck.has(t.address)||(ml(e,n,t,null),e.remove(`${s}/driver_override`),(0,C$.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),we(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(dn("ETIMEDOUT",`${r} does not answer`),{left:i})}function kE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&gl(Yn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Wc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function _E(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function SE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${gt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Gc(e,n,t,r){let o=SE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>_E(
a,r)))return!0;let i=Gw(t);if(i===null||gl(i)||Ww(i,r.class)!==t)return!1;let s=Je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Nc(a,pt(r)))}function Zc(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(gl(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&PE(e,n,r.address))return"EBUSY";return ml(e,n,r,t),null}
function PE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function yl(e,n,t){for(let r of n.functions)Yn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Gc(e,n,t,r)&&Zc(e,n,t,r)}function Kc(e,n,t,r){n.loaded.add(t),we(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Jc(e,n,t,r)}function Jc(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Pi(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Wc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),yl(e,n,s)}function Ti(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function H$(e,n,t){let r=Pi(t);if(r!==null){for(let o of n.functions)Yn(e,n,o.address)===r&&ml(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Ti(e,n)}function AE(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var N$={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},OE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function L$(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${N$[n.cpu.brand]}`]={text:AE(N$[n.cpu.brand]),mode:256});for(let o of t.functions){let i=gt(t,o.address);Object.
assign(r,r$(o,i)),r[`${i}/subsystem`]={link:`${Mi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Mi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Mi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${gt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of OE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};we(e,r)}function U$(e,n){let t=0;for(let r of n.functions){let o=gt(n,r.address);Yn(e,n,r.address)!==null&&(r.netdev!==
void 0&&we(e,I$(o,r.netdev)),r.keyboard===!0&&we(e,E$(o)),r.block!==void 0&&(we(e,O$(r,o,r.block,t)),t+=10))}}function hl(e,n,t,r,o){let i=e$(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:n$(i),groups:t$(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Di(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw dn("ENODEV",`no such device ${t}`);return r}function IE(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw dn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function yt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw dn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return EE(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Di(n,r);if(Yn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>Gc(e,n,d,a)&&Zc(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Di(n,s[1]||"");n.stuck.has(a.address)&&
pl(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw dn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function EE(e,n,t,r,o){if(r==="unbind"){let a=Di(n,o);if(n.stuck.has(a.address)&&pl(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Yn(e,n,a.address)!==t)throw dn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&xE(e,
n,a.address))&&pl(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),ml(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Di(n,o);if(n.stuck.
has(a.address)&&pl(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Gc(e,n,t,a))throw dn("ENODEV",`${t} does not match ${a.address}`);if(Yn(e,n,a.address)!==null)throw dn(
"EBUSY",`${a.address} has a driver`);let l=Zc(e,n,t,a);if(l!==null)throw dn(l,`${t} refused ${a.address}`);return}let i=IE(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw dn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),yl(e,n,t);return}if(!s.includes(i))throw dn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Ci="/etc/systemd/system",fo="/run/systemd/transient",B$="/run/systemd/shutdown/scheduled",qc="/run/systemd/fixture/loaded",Ni="/run/systemd/fixture/active";
function F$(e){let n=e.list(`${Ci}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Ci}/timers.target.d/${t}`)||"");e.write(qc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function z$(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);F$(e);for(let n of(e.read(
qc)||"").split(/\s+/))n!==""&&e.exists(`${Ci}/${n}`)&&e.write(`${Ni}/${n}`,"")}function j$(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Ni}/${o[0]}`)?O(0,`active
`):O(3,`inactive
`);if(r==="is-enabled")return O(1,`disabled
`);if(r==="is-system-running")return O(0,`running
`);if(r==="show")return O(0,`Wants=${e.read(qc)||""}
`);if(t==="fails")return O(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return O(0);r==="daemon-reload"&&F$(e);for(let i of o){if(r==="stop")for(let s of[fo,Ni])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Ci}/${i}`))return O(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Ni}/${i}`,"")}return O(0)}function W$(e,n,t){if(t==="fails")return O(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return O(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?O(1,"",`the fixture knows timers with a name only
`):e.exists(`${fo}/${r}.timer`)?O(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${fo}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),O(0,"",`Running timer as unit: ${r}.timer
`))}function G$(e,n,t){return t==="fails"?O(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(B$,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),O(0))}function Z$(e){let n=e.list(fo).filter(r=>r.endsWith(".timer")),t=e.exists(B$)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${fo}/${r}`)||""));for(let r of n)
e.remove(`${fo}/${r}`);return t}function K$(e,n){let t=e.read(`${Ci}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Ni}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var q$=he(ar(),1),Y$=he(require("fs"),1);var J$=["/usr/bin/dash","/bin/dash","/bin/sh"],RE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function X$(e,n,t,r){let o=t.replace(RE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=J$.find(d=>Y$.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${J$.join(", ")}`);let a=(0,q$.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?yt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function po(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Xc(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Ai(r);if(n.cpu.brand==="arm")return!0;if(po(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!po(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of po(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Q$(e){let n=qw(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function tr(e,n,t,r){let o=ol(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))Kc(e,n,i,i==="vfio_pci"?Q$(r.config):[]);else if(a!==null){let l=de(a[1]||"");r.index.files.has(l)&&r.
has(l)&&Kc(e,n,i,[])}else X$(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function ME(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(tr(e,n,s,
t),yt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&yt(e,n,`${i}/driver/unbind`,o),yt(e,n,"/sys/bus/pci/drivers_probe",o))}}function e0(e,n,t){for(let r of n.
functions)for(let o of il(pt(r),t.index,t.config)){tr(e,n,o,t);for(let i of n.loaded.has(o)?Jw(o):[])t.config.blacklist.has(i)||tr(e,n,i,t)}}function n0(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function DE(e,n,t,r){let o=Ei(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>de(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:On(i,t.cmdline),index:In(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=Ai(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of po(d,"rd.driver.pre"))tr(e,t,p,l);let c=u?po(d,"rd.driver.blacklist").map(de):[];e0(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of n0(p))Yc(e,t,m,
l)}function Yc(e,n,t,r){let o=de(t);r.config.blacklist.has(o)||tr(e,n,o,r)}var TE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function NE(e,n){let t={config:On(Qt(e).values(),n.cmdline),index:In(e,n.version),has:()=>!0,around:o=>e.exists(o)};e0(e,n,t),ME(e,n,t);
let r=new Map;for(let o of TE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of n0(e.read(
r.get(o)||"")||""))Yc(e,n,i,t);for(let o of po(Ai(n.cmdline),"modules-load"))Yc(e,n,o,t)}function CE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");we(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function VE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function t0(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ul(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=ao(e.read(`${co(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${co(n)}/grubenv`,Jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=In(e,i),d=hl(n,i,a,Xc(e,n,i,a),l.builtin);L$(e,n,d),Wc(e,"pcieport",null),yl(e,d,"pcieport");let u=On([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),Jc(e,d,c,c==="vfio_pci"?Q$(u):[]));if(CE(e,n,
d,VE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return DE(e,n,d,o.initrd),NE(e,d),U$(e,d),we(e,R$(e,n)),Ti(e,d),z$(
e),d}var Qc=new Map;function rr(e){return Qc.get(go.resolve(e))||null}function mo(e,n){n===null?Qc.delete(go.resolve(e)):Qc.set(go.resolve(e),n)}function HE(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=hl(n,t,r,Xc(e,n,t,r),In(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function LE(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return O(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return O(0);let a={config:On(Qt(e).values(),n.cmdline),index:In(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(de)){if(n.builtin.has(d))return O(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&H$(e,n,d)}return O(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(de(d)))continue;let u=tr(
e,n,d,a);if(u!==null)return O(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Ti(e,n),O(0)}function UE(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return O(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var BE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function bl(e,n){let t=fl(e);rr(e)===null&&mo(e,HE(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=go.basename(d),f=rr(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(h=>!/^(-\S*|\w+=.*)$/.test(h))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(h=>!/^(-|\d)/.test(h)))):zE(t,d)?c==="\
update-grub"?dl(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?dl(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
dl(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?$$(t,n,u):c==="update-initramfs"?d$(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?u$(t,u,p,s("mkinitramfs")):c==="dracut"?al(t,n,u,p,s("dracut")):c==="lsinitramfs"?f$(t,u):c==="unmkinit\
ramfs"?m$(t,u):c==="lsinitrd"?g$(t,n,u,p):c==="df"?UE(u,r):c==="systemctl"?j$(t,u,s("systemctl")):c==="systemd-run"?W$(t,u,s("systemd-run")):c==="shutdown"?G$(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?O(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?O(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?O(1,`none
`):BE.has(c)?O(0):c==="modprobe"?f===null?O(1,"",`modprobe: FATAL: no kernel is running
`):LE(t,f,u,s("modprobe")):O(127,"",`${d}: the fixture does not know this command
`):O(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=rr(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),yt(t,u,l,d)},reboot(){mo(e,null),mo(e,t0(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=rr(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:h="S"}){let g=rr(e);if(g===null)throw new Error("no kernel is running");let b=c.flatMap(y=>y.startsWith("/")?[y]:
jc(t,g,y));we(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[y,w]of b.entries())t.link(`/proc/${l}/fd/${y+3}`,w);we(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${h} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(y=>`${y}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[y,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+y}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=Z$(t);return l&&this.reboot(),l},due:l=>K$(t,l),freeBytes(l){r=l},next:()=>ul(t,n),entries:()=>S$(t,n)}}var FE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function zE(e,n){return n.startsWith("/")?e.exists(n):FE.some(t=>e.exists(`${t}/${n}`))}var vl=17e8,wl=3600;function ef(e,n,t){let r=o=>{for(let i of j.readdirSync(o,{withFileTypes:!0})){let s=or.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||j.statSync(s).mtimeMs/1e3>n)&&j.utimesSync(s,t,t)}};for(let o of j.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=or.join(
e,o);j.lstatSync(i).isDirectory()&&r(i)}}function o0(e,n){let{tree:t}=e;if(n.do==="files")return we(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function jE(e){let{host:n,tree:t}=e,r=(...s)=>o0(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",qn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Ri(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var r0=new WeakMap;function WE(e){let n=[],t=r=>{for(let o of j.readdirSync(or.join(e,r)).sort()){let i=`${r}/${o}`,
s=or.join(e,i),a=j.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Bc(s):Buffer.alloc(0),target:l==="link"?j.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function GE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=or.join(e,r);if(o==="dir")j.mkdirSync(d),(511&~t)!==i&&j.chmodSync(d,i);else if(o==="link")j.symlinkSync(a,d);else{let u=j.openSync(
d,"wx",i);(i&~t)!==i&&j.fchmodSync(u,i),j.writeSync(u,s),j.futimesSync(u,l,l),j.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&j.utimesSync(or.join(
e,r),i,i)}function ZE(e,n){let t=fl(e);we(t,n.files);for(let o of n.kernels)we(t,Kw(n,o));ef(e,null,vl);let r=bl(e,n);return jE(r),ef(e,vl+wl,vl+wl),r}function KE(e,n){
let t=ZE(e,n),r=vl+wl;t.reboot();for(let o of n.events)o0(t,o),r+=wl,ef(e,r,r)}function nf(e,n){let t=r0.get(n);if(t!==void 0)return GE(e,t.entries),mo(e,zc(t.running)),
bl(e,n);mo(e,null),KE(e,n);let r=rr(e);return r!==null&&r0.set(n,{entries:WE(e),running:zc(r)}),bl(e,n)}var _l="0123456789abcdef0123456789abcdef",yo="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function L(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Qn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=L(`# ${r} of the fixture`);return t}var u0={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function sf(e){return{"/etc/machine-id":`${_l}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${yo} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${yo}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...Qn(["modprobe","depmod","shutdown"],"/usr/sbin"),...Qn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function JE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var c0="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",qE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,f0=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,af={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":L(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":L('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":L(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":L("# mkinitramfs of initramfs-tools-core"),...Qn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},YE={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":L("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":L(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":L('rm -f "/boot/initrd.img-$1"'),...Qn(["dracut","lsinitrd"],"/usr/bin")},lf={"\
/usr/sbin/update-initramfs":L(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function df(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function un(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${yo} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...u0,
...sf(o),"/etc/default/grub":JE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc\
/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":L(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":L('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Qn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":L("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Jn(new Map)||"","/etc/modules":e.modulesFile===void 0?qE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${yo} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?YE:af,"/var/lib/dpkg/status":df({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function XE(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function ht(e){let n=`0-rescue-${_l}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${_l}\
-${p}.conf`]=XE(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${_l}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Jn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...u0,...sf(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Qn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Qn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":L(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":L('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":L("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":L(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":L("# probe"),...e.more===void 0?{}:e.more}}}}function QE(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${yo}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[H("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),H("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...sf(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(". \
${sysconfdir}/default/grub"),...Qn(["update-bootloader"],"/usr/sbin"),...Qn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${yo}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":L('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function eR(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=so(Ew(),Hw(),tl(),Ic(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function pe(e,n){return(...t)=>eR(e,n,t)}var p0=[H("5.15.0-125-generic","builtin"),H("5.15.0-130-generic","builtin")],Li=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",c0,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],uf=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
c0,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],nR={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Xn=pe("ubuntu2204",un({id:"ubuntu",version:"22.04",grubDefault:Li,kernels:p0})),tR=pe("ubuntu2\
204cloud",un({id:"ubuntu",version:"22.04",grubDefault:Li,kernels:p0,firmware:"uefi",more:nR})),tf=pe("ubuntu2204maas",un({id:"ubuntu",version:"22.04",grubDefault:Li,
firmware:"uefi",kernels:[H("5.15.0-130-generic","builtin"),H("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),rR=pe("ubuntu2004",un({id:"ubuntu",version:"20.04",grubDefault:Li,kernels:[H("5.4.0-200-generic","builtin"),H("5.4.0-204-generic","builtin")]})),Sl=pe("ub\
untu2404",un({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[H(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),H("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),oR=pe("debian11",un({id:"d\
ebian",version:"11",grubDefault:uf,kernels:[H("5.10.0-32-amd64"),H("5.10.0-33-amd64")]})),qe=pe("debian12",un({id:"debian",version:"12",grubDefault:uf,firmware:"\
uefi",kernels:[H("6.1.0-28-amd64"),H("6.1.0-30-amd64")]})),i0=pe("debian13dracut",un({id:"debian",version:"13",grubDefault:uf,initramfs:"dracut",grubCfgMode:384,
modulesFile:f0,firmware:"uefi",kernels:[H("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),H("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),iR=[H("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),H("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],cf={id:"ubuntu",version:"26.04",grubDefault:Li,
initramfs:"dracut",grubCfgMode:384,modulesFile:f0,firmware:"uefi",kernels:iR},sR=pe("ubuntu2604fresh",un({...cf,more:lf})),m0={"/etc/kernel/postinst.d/initramfs\
-tools":L(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},aR=pe("ubuntu2604upgraded",un({...cf,more:{...af,...lf,...m0,"/var/lib/dpkg/status":df({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
lR=pe("ubuntu2604both",un({...cf,more:{...af,...lf,...m0,"/usr/sbin/update-initramfs.initramfs-tools":L(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":df({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),g0={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[H("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),H("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},y0={"/usr/lib/kernel/install.d/20-grub.install":L(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},ho={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[H("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),H("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},dR=pe(
"rocky8bios",ht(g0)),s0=pe("rocky8uefi",ht({...g0,firmware:"uefi"})),$l=pe("rocky9",ht(ho)),uR=pe("rocky92",ht({...ho,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),cR=pe("rocky9NoBls",ht({...ho,bls:!1})),a0=pe("rocky9generic",ht({...ho,hostonly:!1})),fR=pe("rocky10",ht({...ho,version:"10.0",codeName:"Red\
 Quartz",more:y0,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[H("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),H("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),pR=pe("fedora",ht({...ho,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:y0,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[H("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),H("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),l0=pe("sles15",QE()),d0=(...e)=>Sl(Rw(),Oc("ubuntu\
2404arm64"),ki(H("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),bo="10de:20b7",h0="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function mR(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${h0}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function xl(e=bo){return n=>Qa(...mR(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function gR(e=bo){
return n=>Qa({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${h0}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function kl(){return Qa({do:"reboot"})}function yR(e){return _i({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function hR(e="# Ansible managed: do not edit"){return _i({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function bR(){return _i({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var J=ln("0000:41:00.0",{id:bo,group:12}),Ye=ln("0000:41:00.0",{id:bo,driver:"nouveau",group:12}),Hi=ln("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),vR=["07","0f","47","4e","87","90","b7","bd"],rf=so(...vR.map((e,n)=>ln(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),of=so(...["c4","c5"].map((e,n)=>Lw(`0000:${e}:00.0`,{group:60+n}))),Vi=so(Ye,ln("0000:61:00.0",{id:bo,driver:"nouveau",
group:13}),Si("0000:61:00.0")),wR=ln("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function $R(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Oc(r)(o());return n.set(r,i),i};return t}var l3=$R({ubuntu2204:()=>Xn(J),"ubuntu2204-no-gpu":()=>Xn(),"ubuntu\
2204-eight-gpus-amd":()=>Xn(Le(),rf,of),"ubuntu2204-cloud":()=>tR(J),"ubuntu2204-maas":()=>tf(J),"ubuntu2204-maas-ids-in-default":()=>tf(J,yR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Xn(ki(H("6.8.0-51-generic"),H("6.8.0-52-generic")),J,xl(),kl()),"ubuntu2204-prepared-not-rebooted":()=>Xn(ki(H("6.8.0-51-generic"),H("6.8.\
0-52-generic")),J,xl()),"ubuntu2204-nouveau-in-image":()=>Xn(Ye,bR()),ubuntu2004:()=>rR(J),"ubuntu2404-companions":()=>Sl(Hi),"ubuntu2404-arm64":()=>d0(J),"ubun\
tu2404-managed-files":()=>Sl(J,hR()),debian11:()=>oR(Ye),debian12:()=>qe(Ye),"debian12-amd":()=>qe(Le(),J),"debian12-prepared":()=>qe(Le(),J,xl(),kl()),"debian1\
2-two-alike":()=>qe(Le(),J,ln("0000:61:00.0",{id:bo,group:13})),"debian12-one-of-two":()=>qe(Vi),"debian13-one-of-two":()=>i0(Le(),Vi),"ubuntu2204-one-of-two":()=>Xn(
Vi),"ubuntu2204-maas-one-of-two":()=>tf(Vi),"rocky9-generic-one-of-two":()=>a0(Vi),"rocky9-companions-by-address":()=>$l(Hi,Si("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Sl(J,xl(),kl(),Si("0000:41:00.0")),"ubuntu2404-grace":()=>d0(ki(H("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
wR),"debian12-driverctl":()=>qe(Ye,_i({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Si("0000:41:00.0")),"debian12-shared-group":()=>qe(Le(),J,tl("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>qe(Le(),J,Cw("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>qe(Le(),Hi,Kn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Ac("/",
"sda2")),"debian12-stacked":()=>qe(Le(),J,Ic("0000:06:00.0",{block:"nvme1n1",group:23}),tl("0000:07:00.0",{netdev:"eno2",group:24}),el("md0",["nvme0n1p3","nvme1\
n1p3"]),el("dm-0",["md0"],"vg-var"),el("dm-1",["md0"],"vg-swap"),Ac("/var","dm-0"),Dw("dm-1"),nl("bond0","eno1","eno2"),nl("bond0.7","bond0"),nl("br-mgmt","bond\
0.7"),Tw("br-mgmt"),Nw("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>qe(Le(),Vw("0000:03:00.0"),ln("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>qe(Ye,Pc("absent")),"debian13-dracut":()=>i0(J),"ubuntu2604-fresh":()=>sR(J),"ubuntu2604-up\
graded":()=>aR(J),"ubuntu2604-both":()=>lR(Ye),"rocky8-bios":()=>dR(Ye),"rocky8-uefi":()=>s0(J),"rocky8-prepared":()=>s0(J,gR(),kl()),rocky9:()=>$l(J),"rocky9-c\
ompanions":()=>$l(Hi),"rocky9-eight-gpus":()=>$l(rf,of),"rocky9-generic-image":()=>a0(Ye),"rocky9-no-bls":()=>cR(J),rocky92:()=>uR(J),"rocky10-amd":()=>fR(Le(),
J),fedora:()=>pR(Ye),sles15:()=>l0(Ye),"sles15-amd":()=>l0(Le(),J)}),b0={a30:J,nouveau:Ye,turing:Hi,eight:rf,switches:of,off:Pc("absent"),uefi:Mw("uefi")};var Ue=he(require("fs"),1);var v0=he(require("path"),1);function ff(e){if(!Ue.lstatSync(e).isDirectory())return Ue.unlinkSync(e);Ue.chmodSync(e,448);for(let t of Ue.readdirSync(e))ff(v0.join(e,t));Ue.rmdirSync(e)}var vo={ids:"10de:20b7"},xR=78,kR=["/sys","/proc","/dev","/run"],_R={red:31,green:32,bold:1,dim:2},SR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function wo(e,n){
return SR?`\x1B[${_R[e]}m${n}\x1B[0m`:n}function S0(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>xR?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function fn(e,n=""){ke(`${S0(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var w0=0;async function ir(e,n){await new Promise(setImmediate),w0++,ke(`
${wo("bold",`${w0}. ${e}`)}
`),ke(`${wo("dim",`   $ ${n}`)}

`)}function cn(e,n){if(!e)throw new Error(n)}async function Pl(e,n,t,r={}){let o=await xg(e.host,n,Dr(n.params,t),{check:!1,diff:!1,wait:0,version:ey,...r});if(o.
error!==void 0)throw o.error.stop;return o}function P0(e,n,t){return n.read(e.host,Dr(n.params,t))}function pf(e){return T$(e.dir,kR)}function A0(e){return Array.
isArray(e)?e:[]}function PR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function O0(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)ke(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ke(`
`)}function mf(e){let{msg:n,own:t}=P0(e,hy,{}),r=A0(t.gpus),o=r.map(s=>[s.address,s.id,PR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
O0([["address","id","name","kind","driver","group"],...o]),fn(n,"   ");let i=r.filter(s=>s.id===vo.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))fn(String(s),"   - ");return i.map(s=>s.driver)}function $0(e){for(let{facet:n,label:t,after:r}of e.changes)ke(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function AR(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;ke(`
   ${wo("bold",`--- ${t.before_header}`)}
   ${wo("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of S0(`   ${l}${d}`,"       "))ke(`${wo(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function OR(e){let{msg:n,own:t}=P0(e,Iw,{}),r=A0(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return O0([["","address","what","found"],...r]),fn(n,"   "),t.status}async function IR(e){var f,p,m,h;let n=pf(e),t=()=>Fc(n,pf(e)).length===
0;fn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await ir("What is there","node dist/gpu_info.js");let r=mf(e);cn(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(vo)}'`;await ir("Wha\
t would change",`${o} --check --diff`);let i=await Pl(e,Ja,vo,{check:!0,diff:!0});$0(i),ke(`
`),fn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),AR(i),cn(i.changed,"the plan should have changes"),cn(t(),"a check s\
hould write nothing"),ke(`
`),fn("Nothing was written so far: every file of the node is as it was.","   "),await ir("Done, in one run",o);let s=await Pl(e,Ja,vo);cn(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),fn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(f=s.rebootReasons)!=null?f:[])fn(g,"   - ");cn(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),cn(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await ir("Rebooted, once","reboot"),e.machine.reboot();let a=mf(e);cn(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await ir("Verified, link by link","node dist/passthrough_verify.js"),cn(OR(e)==="ready","the no\
de should be ready"),await ir("Run again",o);let l=await Pl(e,Ja,vo);fn(l.msg,"   "),cn(!l.changed&&((h=l.rebootReasons)!=null?h:[]).length===0,"a second run sh\
ould find nothing to do"),await ir("Taken back","node dist/passthrough_undo.js '{}'");let d=await Pl(e,ww,{});$0(d);let u=Fc(n,pf(e));cn(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),ke(`
`),fn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ke(`
`),e.machine.reboot();let c=mf(e);cn(c.length===2&&c.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),ke(`
`),fn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ke(`
   ${o} --check --diff --human
`)}async function ER(){let e=(0,x0.mkdtempSync)((0,_0.join)((0,k0.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>ff(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=nf(e,Xn(b0.a30,ln("0000:61:00.0",{id:vo.ids,group:13})));await IR({dir:e,machine:n,host:Pg({
root:e,machine:n})})}ER().catch(e=>{ke(`
${wo("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof P&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
