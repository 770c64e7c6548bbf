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
var B$=Object.create;var ul=Object.defineProperty;var F$=Object.getOwnPropertyDescriptor;var z$=Object.getOwnPropertyNames;var j$=Object.getPrototypeOf,W$=Object.prototype.hasOwnProperty;var Z$=(e,n,t)=>n in e?ul(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var un=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var G$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of z$(n))!W$.call(e,o)&&o!==t&&ul(e,o,{get:()=>n[o],enumerable:!(r=F$(n,o))||r.enumerable});
return e};var ge=(e,n,t)=>(t=e!=null?B$(j$(e)):{},G$(n||!e||!e.__esModule?ul(t,"default",{value:e,enumerable:!0}):t,e));var er=(e,n,t)=>Z$(e,typeof n!="symbol"?n+"":n,t);var cl=un((TR,Lc)=>{Lc.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var fl=un((NR,Vc)=>{Vc.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var nr=un((VR,Hc)=>{Hc.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var zc=un(Fc=>{Fc._parse=function(e,n,t){return{command:e,args:n,options:t}}});var tr=un((zR,jc)=>{jc.exports={}});var Zc=un((jR,Wc)=>{Wc.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var Kc=un((WR,Gc)=>{Gc.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var qc=un(Jc=>{Jc.validateInputSync=function(){}});var Yc=un(gl=>{gl.joinCommand=gl.getEscapedCommand=function(){}});var nf=un((cE,ef)=>{"use strict";var KR=require("path"),K$=nr(),J$=zc(),q$=tr(),JR=tr(),qR=tr(),Xc=Zc(),Y$=Kc(),{spawnedKill:YR,spawnedCancel:XR,setupTimeout:QR,
validateTimeout:eE,setExitHandler:nE}=tr(),{handleInput:tE,getSpawnedResult:rE,makeAllStream:oE,validateInputSync:X$}=qc(),{mergePromise:iE,getSpawnedPromise:sE}=tr(),
{joinCommand:aE,parseCommand:lE,getEscapedCommand:dE}=Yc(),uE=1e3*1e3*100,Q$=(e,n,t={})=>{let r=J$._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=Y$(t),{file:e,args:n,options:t,parsed:r}},Qc=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?q$(n):n;ef.exports.
sync=(e,n,t)=>{let r=Q$(e,n,t);X$(r.options);let o;try{o=K$.spawnSync(r.file,r.args,r.options)}catch(a){throw Xc({error:a,stdout:"",stderr:"",timedOut:!1})}let i=Qc(
r.options,o.stdout,o.error),s=Qc(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let a=Xc({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return a;throw a}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var D$=require("fs"),T$=ge(cl(),1),N$=require("path");var Cm=ge(fl(),1);var P=class extends Error{constructor(t,r,o={}){super(r);er(this,"code");er(this,"param");er(this,"hint");er(this,"cause");er(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function pl(e){return e instanceof P?e:new P("E_INTERNAL",`${e instanceof Error?e.message:String(e)}; this is a bug, please repor\
t it`,{cause:e})}function D(e,n){return new P("E_PARAMS",n,{param:e})}function fe(e,n){return new P("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new P(
"E_REFUSED",e,n===void 0?{}:{hint:n})}var af=ge(nr(),1),Oi=require("fs"),yl=ge(cl(),1);var Ai=new WeakMap;function Uc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Ai.set(t,new Map),t}function Bc(e,n,t){let r=Ai.get(n);return r===
void 0||Ai.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function Y(e,n,t){let r=Ai.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var ml="vfiokit-write";function Qn(e){return Y(e,"left-writers",()=>{var t,r;let n=new Map;for(let o of e.list("/proc")){if(!/^\d+$/.test(o)||((t=e.attr(`/proc/${o}\
/comm`))==null?void 0:t.startsWith(ml))!==!0)continue;let i=(r=(e.attr(`/proc/${o}/cmdline`)||"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==null?
void 0:r.pop();i!==void 0&&n.set(i,Number(o))}return n})}var e0=1800,n0=64*1024*1024,tf="/usr/local/sbin:/usr/sbin:/sbin",lf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],rf="VFIOKIT_COMMAND",of="ended\
 by a signal without a name",t0=1,r0=`process.title='${ml} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,o0=0;async function lo(e,n={}){return i0((await Promise.resolve().then(()=>ge(nf(),1))).
default.sync,e,n)}function i0(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++o0}`,s={...process.env};for(let b of lf)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${tf}`:`/usr/bin:/bin:${tf}`,...t.env,LC_ALL:"C",[rf]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((g=t.timeout)!=null?g:e0)*1e3,killSignal:"SIGKILL",maxBuffer:n0,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=s0(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:of};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return a0(`${rf}=${i}`),{code:124,stdout:p,
stderr:m};let h=c===void 0?void 0:yl.constants.signals[c];return h!==void 0?{code:128+h,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,
stdout:p,stderr:m||String(Reflect.get(d,"originalMessage")||of)}}function s0(e){try{return e()}catch(n){return}}function a0(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Oi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Oi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function df(e,n,t){return l0(e,n,t)}async function l0(e,n,t){let r={...process.env};for(let a of lf)delete r[a];
let o=(0,af.spawn)(process.execPath,["-e",r0,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:d0(l)}))}),s=await sf(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await sf(t0,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function d0(e){var n,t;return(t=(n=Object.entries(yl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function sf(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var V=require("fs"),et=require("path");function hl(e){return et.join(et.dirname(e),`.${et.basename(e)}.vfiokit-new`)}function bl(e){let n=V.openSync(e,"r");try{
V.fsyncSync(n)}finally{V.closeSync(n)}}function uf(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function cf(e,n,t){let r=V.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&uf(()=>V.fchownSync(e,n.uid,n.gid)),(V.fstatSync(e).mode&4095)!==t&&V.fchmodSync(e,t)}async function ff(e,n,t){let r=(n.mode&56)!==0&&(n.
mode&4)===0;if(cf(e,n,r?n.mode&448|128:n.mode&4095),!r)return;let o=V.existsSync("/usr/bin/gnucp")?"gnucp":"cp",{code:i,stderr:s}=await lo([o,"--attributes-only",
"--preserve=mode","--",t,`/proc/${V.readlinkSync("/proc/self")}/fd/${e}`]),a=V.fstatSync(e).mode;if(i!==0||a!==n.mode)throw new P("E_APPLY",`${t} was not replac\
ed, since who may read it could not be kept: ${o} ended with ${i} and left mode ${(a&4095).toString(8)} (${s.slice(0,200).trim()}), expected 0 and ${(n.mode&4095).
toString(8)}; see that GNU's cp can be run`)}function Ii(e){try{return V.lstatSync(e)}catch(n){if(Reflect.get(Object(n),"code")==="ENOENT")return null;throw n}}
function pf(e){try{V.unlinkSync(e)}catch(n){}}function vl(e,n,t=()=>{}){if(!V.existsSync(e)){vl(et.dirname(e),493,t);try{V.mkdirSync(e,{mode:n})}catch(r){if(Reflect.
get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function u0(e,n){return t=>{uf(()=>V.chownSync(t,e.uid,e.gid)),V.chmodSync(t,n|(n&292)>>2)}}async function mf(e,n,{
mode:t,owner:r,label:o,last:i}){let s=et.dirname(e);vl(s,493,r===void 0?void 0:u0(r,t));let a=hl(e),l=Ii(e);Ii(a)!==null&&V.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,
O_EXCL:c,O_NOFOLLOW:f}=V.constants,p=V.openSync(a,d|u|c|f,384);try{try{for(let m=0;m<n.length;)m+=V.writeSync(p,n,m);l===null?cf(p,r!=null?r:null,t):await ff(p,
l,e),V.fsyncSync(p)}finally{V.closeSync(p)}l!==null&&await o(a,e),await(i==null?void 0:i()),V.renameSync(a,e)}catch(m){throw pf(a),m}l===null&&await o(e,null),bl(
s)}async function gf(e,n,t){let r=Ii(n),o=V.openSync(e,"r+");try{r!==null&&await ff(o,r,n),V.fsyncSync(o)}finally{V.closeSync(o)}await t(e,r===null?null:n),V.renameSync(
e,n),bl(et.dirname(n))}function yf(e){V.unlinkSync(e),bl(et.dirname(e))}function c0(e){return`${e}.${process.pid}`}function hf(e,n){let t=c0(e);for(let r=1;;r++)
try{return vl(et.dirname(e),448),Ii(t)!==null&&V.unlinkSync(t),V.writeFileSync(t,n,{mode:384,flag:"wx"}),V.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{pf(t)}}var f0=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],p0=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function bf(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function vf(e){
return e.toString(16).padStart(2,"0")}function uo(e){var t;let n=e.attr("/proc/locks")||"";for(let r of f0){let o=e.stat(r);if(o===null)continue;let[i,s]=[o.dev>>>
8&4095,o.dev&255|o.dev>>>12&1048320],a=`${i===0?"":` ${vf(i)}:${vf(s)}`}:${o.ino} `,l=n.split(`
`).find(u=>u.includes(a)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),d=l===void 0||(t=/WRITE\s+(\d+)/.exec(l))==null?void 0:t[1];if(d!==void 0)return new P(
"E_BUSY",`${bf(e,d)} holds ${r}: a package transaction is running; wait until it ends and run this again`)}for(let r of e.list("/proc"))if(!(!/^\d+$/.test(r)||!p0.
has(e.attr(`/proc/${r}/comm`)||"")))return new P("E_BUSY",`${bf(e,r)} is building a boot image; wait until it ends and run this again`);return null}var m0="/dev/null";function Ri(e){return e.slice(e.lastIndexOf("/")+1)}function wf(e,n){return Ri(e)<Ri(n)?-1:Ri(e)>Ri(n)?1:0}function cn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==m0){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(wf)}function yt(e,n){return wf(e,n)<0}function _e(e,n){var r;let t=e.
real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&e.read(t)||""}var kf=["/lib/modules","/usr/lib/modules"],g0={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function pe(e){return e.replace(/-/g,"_")}function ht(e,n){let t=kf.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function le(e){
return Y(e,"kernels",()=>[...new Set(kf.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${ht(e,t)}/${r}`)!==null)))}function ve(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var y0={"modules.dep":":","modules.builtin":"\\s*\\n"},$f=new Map;function _f(e){return`${e.replace(/\W/g,"\\$&").
replace(/_/g,"[-_]")}\\.ko`}function Sf(e,n,t){var o;let r=new RegExp(`^(?:\\S*/)?${_f(t)}\\S*:(.*)$`,"m").exec(e.read(`${ht(e,n)}/modules.dep`)||"");return(((o=
r==null?void 0:r[1])==null?void 0:o.match(/[^/\s]+(?=\.ko)/g))||[]).map(pe)}function xf(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===null?null:e.stat(o);if(i===
null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=$f.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return $f.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${_f(u)}(?:\\.\\w+)?${y0[t]}`).test(a.text);return a.
answers.set(u,f),f}}function Q(e,n){return Y(e,`modules of ${n}`,()=>h0(e,n))}function h0(e,n){let t=ht(e,n),r=xf(e,t,"modules.builtin"),o=xf(e,t,"modules.dep"),
i=ve(e)===n;return s=>{let a=pe(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=g0[a],d=l===void 0?
null:new RegExp(`^${l}=([ym])$`,"m").exec(e.read(`/boot/config-${n}`)||"");return d!==null?d[1]==="y"?"builtin":"module":i&&co(e,s)?b0(e,a)?"module":"builtin":"\
absent"}}function b0(e,n){return`
${e.attr("/proc/modules")||""}`.includes(`
${n} `)}function co(e,n){return e.stat(`/sys/module/${pe(n)}`)!==null}var wl=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function v0(e){let n=[],t=1;for(let r of e.match(
/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g)||[]){if(r==="")continue;let o=r.split(`
`).length-(r.endsWith(`
`)?1:0);n.push({text:r.replace(/\n$/,"").replace(/\\([^]|$)/g,(i,s)=>s===`
`?"":s),line:t,lines:o}),t+=o}return n}function Pf(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function De(e,n){
let t=[];for(let{text:r,line:o,lines:i}of v0(e)){if(r.startsWith("#"))continue;let s=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(r);if(s===null)continue;let a=s[1],l=Pf(s[2]||""),d=a==="alias"?Pf((s[3]||"").split(/[\t ]+/).find(u=>u!=="")||""):s[3]||"";l===null||d===null||d===""&&a!==
"blacklist"||t.push({command:a,name:l,rest:a==="blacklist"?"":a==="options"?d.replace(/\t/g," "):d,path:n,line:o,lines:i})}return t}function N(e,n){return Y(e,`\
modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...cn(e,wl)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modules.softdep");t.splice(r<0?t.
length:r,0,`${ht(e,n)}/modules.softdep`)}return t.flatMap(r=>Y(e,r,()=>De(_e(e,r),r)))})}function fo(e){return(e.match(/(?:"[^"]*"?|[^\s"])+/g)||[]).map(n=>{let t=n.
startsWith('"')?n.slice(1).replace(/"$/,""):n,r=t.indexOf("=");return r<=0?{name:t.replace(/-/g,"_"),value:null}:{name:t.slice(0,r).replace(/-/g,"_"),value:t.slice(
r+1).replace(/^"(.*?)"?$/s,"$1")}})}function ue(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,value:s}of fo(o.rest))i===
t&&(r={value:s,from:o});return r}function w0(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf(
"]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),
u&&(d+=2)}return l===i?-1:a+1}function $l(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}let s=t<e.length?w0(e,t,n.charAt(
i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function bt(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Se(e,n,t){var r;
return(r=e.find(o=>o.command===n&&$l(o.name,t)))!=null?r:null}function Af(e,n){let t=!1,r=[];for(let o of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o==="pre:"||
o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function po(e){return Af(e,["pre:"])}function Ei(e,n){let t=Se(e,"softdep",n);return t!==
null&&Af(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Se(e,"install",n)}function nt(e,n){return t=>e(t)==="absent"&&Ei(n,t)!==null?"module":e(t)}function He(e,n){
let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=Ei(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(
r.rest)?r:null}var de="vfiokit_bind",$0=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Of=`\
install ${de} ${$0}`;function If(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function mo({address:e,card:n,variant:t}){
return`options ${de} ${e}=${n}${t===null?"":`,${t}`}`}function xl(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${de}`}function K(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==de))for(let{name:r,value:o}of fo(t.rest)){let[i="",s=null]=(o||"").split(",");n.has(r)||n.set(
r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function kl(e){let n=Se(e,"softdep","vfio_pci");return Se(e,"install",de)!==null&&n!==null&&po(n).includes(
de)}function fn({address:e,card:n},t){return t!==void 0&&t.address===e&&`${t.id||""}:${t.subsystem||""}:`.startsWith(`${n}:`)}function rr(e,n){if(!kl(e))return[];
let t=new Map(K(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&fn(o,r)})}var go=new RegExp(`^(?:install ${de} .*|softde\
p vfio-pci pre: (?:\\S+ )*${de})$`);function vt(e){var n,t;return(t=(n=new RegExp(`^options ${de} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?void 0:n[1])!=null?t:null}
function Rf(e,n){let t=Se(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!po(t).includes(de)?t:Se(e,"install","vfio_pci")}var ye="/var/lib/vfiokit",Ue=`${ye}/journal.jsonl`,Mi=1;function x0(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ee(e){let n=e.read(Ue);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[o,i]of r.slice(0,-1).entries()){let s=x0(i);if(s===null||"vfiokit"in s&&s.vfiokit<=Mi&&![s.claims,s.devices,s.dirs].every(Array.isArray))throw new P(
"E_HOST",`${Ue} line ${o+1} is not a journal line; expected JSON with "run" and what belongs to it; restore the file from a backup or move it away, then nothing\
 of earlier runs can be undone exactly`);if("vfiokit"in s){if(s.vfiokit>Mi)throw new P("E_HOST",`${Ue} has format ${s.vfiokit}, and this version knows formats u\
p to ${Mi}; use the vfiokit that wrote it (version ${s.version}) or a newer one`);t.set(s.run,{...s,released:s.released||[],entries:[],done:!1});continue}let a=t.
get(s.run);a!==void 0&&("entry"in s?a.entries.push(s.entry):a.done=!0)}return[...t.values()]}function Ef(e){return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Mf(e){return e.map(({entries:n,done:t,...r})=>Ef([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Df(e,n){let t=Mf(ee(e));async function r(o){t+=Ef([o]),await e.write(Ue,t,384)}return await r({vfiokit:Mi,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Sl(e,n){let t=ee(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ue,Mf(t),384):e.remove(Ue)}function _l(e){
return`${e.thing} ${e.value}`}function k0(e,{except:n,...t}){let r=(n||[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===!0});
return r.length===0?t:{...t,except:r}}function Be(e,n){return Di(ee(e),n)}function Di(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(_l(i));for(let i of o.claims)t.set(_l(i),{claim:k0((r=t.get(_l(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Ti(e){let n=[];for(let t of ee(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>s.thing==="line"?vt(s.value)||[]:[]));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}function yo(e,n,t=420){var o,i;let r=e.real(n);return(((i=(o=r===null?null:e.stat(r))==null?void 0:o.mode)!=null?i:t)&4)===0||Tf(e,r!=null?r:n)}function Tf(e,n){
var r,o;let t=n.replace(/\/[^/]*$/,"");return t.length>0&&((((o=(r=e.stat(t))==null?void 0:r.mode)!=null?o:1)&1)===0||Tf(e,t))}var Nf=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Vf(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function _0(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Hf(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return S0(r,e.length,n.length)}}return null}function Hf(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function S0(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:Hf(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function wt(e,n){if(e===
n)return[];let t=Vf(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=e.slice(t).match(Nf)||[],o=n.slice(t).match(
Nf)||[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=_0(r,o);if(s===null)return[Lf(t,r.join(""),
o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[c,f]of[...s,[r.length,o.length]]){let p=r.slice(d,c).join("");(c>d||f>u)&&a.push(Lf(l,p,o.slice(u,f).join(""))),l+=
p.length+(r[c]||"").length,[d,u]=[c+1,f+1]}return a.reverse()}var Cf=/[\s"',]/;function Ni(e,n){return n>0&&n<e.length&&!Cf.test(e.charAt(n-1))&&!Cf.test(e.charAt(
n))}function Lf(e,n,t){let r=Vf(n,t);for(;r>0&&(Ni(n,r)||Ni(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<o&&n[n.length-1-i]===t[t.length-1-i];)i++;
for(;i>0&&(Ni(n,n.length-i)||Ni(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Uf(e,n){return n.reduce((t,[r,o,i])=>t.slice(0,r)+i+
t.slice(r+o),e)}var P0=104448;function or(e){return Buffer.from(e,"latin1").toString("utf8")}var Ff=/[^\s"']+/g;function Bf(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(Ff,(u,c)=>{let f=(t==null?void 0:t.has(u))===!1&&l.some(([m,h])=>m<=d+c&&h>=d+c+u.length),p=u.indexOf("=");return f?u:p>0?u.slice(0,p+1)+
"***":"***"})}i=a}return o}function Ci(e){return e===""||e.endsWith(`
`)?e:e+`
`}function zf(e,n,t,r,o,i=!1){let s={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[a,l]=[n||"",t||""];if(r){let u=wt(a,l),c=wt(
l,a),f=u.map(([h,g])=>[h,h+g]),p=c.map(([h,g])=>[h,h+g]),m=h=>new Set(h.match(Ff)||[]);return{before:or(Ci(Bf(a,f,i?m(l):null,o))),after:or(Ci(Bf(l,p,i?null:m(a),
o))),...s}}let d=Math.max(a.length,l.length);return d>P0?{dst_larger:d,...s}:{before:or(Ci(a)),after:or(Ci(l)),...s}}var jf=ge(fl(),1);function ho(e){return(0,jf.createHash)("sha256").update(e,"latin1").digest("hex")}function Wf(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var A0=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Gf(e,n){let t=[],r=[];for(let[o,,i]of wt(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length,l=a?i.split(/\r?\n/):[i],d=s&&a?"":l.shift()||"";d.trim()!==""&&r.push(d),t.push(...l.filter(u=>u.trim()!==""))}return{lines:t,words:r}}function O0(e,n){
let t=A0.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;
if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function I0(e,n){return e.filter((t,r)=>{
if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function R0(e,n){let t=e.
indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Zf(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.has(t.replace(
/\r?\n$/,"")))}function Kf(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(R0,Zf(e,r).join("")),s=Zf(i,r).map(a=>{let l=a.replace(/\r?\n$/,""),d=O0(
l,o);return d===null?"":d+a.slice(l.length)});return I0(s,r).join("")}var E0=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Li(e){return e===null?"":ho(e)}function Jf(e){return e===null?"":`sha256:${ho(e).slice(0,12)}`}
function Pl(e,n){var r;let t=e.stat(n);if(t===null)return null;if(t.type==="link"&&!E0.has(n))throw _(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; \
expected a regular file or nothing; put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw _(`${n} is not a regular file; expect\
ed one or nothing; move it away`);return e.read(n)}function Vi(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...Vi(e,t),t]}var qf={facet:"\
persistent",label:e=>e.path,async observe(e,n){let t=Pl(e,n.path);return t===n.text?{before:"",after:""}:{before:Jf(t),after:Jf(n.text)}},async apply(e,n,t){if(n.
text!==null)return e.write(n.path,n.text,n.mode,n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){let t=Pl(e,n.path),r=e.real(n.path),o=r===null?
null:e.stat(r);return{kind:"file",path:n.path,before:Li(t),after:Li(n.text),splices:wt(n.text||"",t||""),...Gf(t||"",n.text||""),...n.lost===void 0?{}:{lost:n.lost},
...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:Vi(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n,t){
return zf(n.path,Pl(e,n.path),n.text,n.secret!==void 0||yo(e,n.path,n.mode),n.secret,t)}};var ir="default_hugepagesz",Rn="hugepagesz",In="hugepages",Je=[ir,Rn,In];function Xf(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!D0($t(e,u),$t(n,u)),o=t(
ir)&&r(ir);if(t(In)&&!t(Rn))return(d=o?null:M0(e,$t(n,[In]),t(ir)))!=null?d:Yf(e,n,r(...Je)?Je:[]);let i=t(Rn)&&(t(In)?r(Rn,In):r(Rn)),{kept:s,added:a}=Yf(e,n,[
...o?[ir]:[],...i?[Rn,In]:[]]),l=e.findIndex(u=>u.key===Rn);return{added:a,kept:o&&!t(In)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===In&&(l<0||c<
l)?null:u}):s}}function M0(e,[n,...t],r){var u;let o=e.filter(c=>c.key===In),i=c=>{var f;return(f=$t(e.slice(0,e.indexOf(c)),[Rn]).pop())==null?void 0:f.value},
s=(u=$t(e,[ir]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=$t(
e,[Rn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function Yf(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:$t(n,t).map(r=>r.token)}}function $t(e,n){return e.filter(
t=>n.includes(t.key))}function D0(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}var np=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),T0=new Map([["amd_iommu","off"],["iommu","off"]]),
N0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Qf=1023,C0=34;function bo(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&L0(i);i===C0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function L0(e){return e===32||e>=9&&e<=13||e===160}function z(e){return bo(e).map(([n,t])=>e.slice(n,t))}function S(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return mn(t<0?e.slice(n):e.slice(n,t))}function me(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Ye(e){return np.has(mn(e))}function Ui(e){return np.get(mn(e))===!0}function Mn(e){return N0.test(mn(e))}function pn(e,n){return S(
e)===S(n)&&me(e)===me(n)&&e.includes("=")===n.includes("=")}function sr(e,n){return mn(e).toLowerCase()===mn(n).toLowerCase()}function T(e){return me(e).split("\
,").filter(n=>n!=="")}function Dn(e){return e.kind==="huge"?Je:["key"in e?mn(e.key):S(e.token)]}function J(e,n){let t=tp(e,e.length);return rp(t,n),t.added.length===
0&&t.early.every(({text:r},o)=>r===e[o])}function Tn(e,n,t=e.length,r=[]){let o=tp(e,t,r);for(let d of n)rp(o,d);let i=[...o.early,...o.late].map(d=>d.text),s=e.
map((d,u)=>{var c;return u<i.length?(c=i[u])!=null?c:null:d}),a=Hi(o.added.map(d=>d.text));for(let d of[...Hi(s),...a]){let{length:u}=me(d);if(!(S(d)!=="vfio_pc\
i.ids"||u<=Qf||e.includes(d)))throw _(`vfio-pci.ids on the kernel command line would have ${u} characters, and the kernel takes ${Qf} at most; name fewer ids`)}
let l=o.early.length;return{kept:s,added:a,tokens:[...Hi(s.slice(0,l)),...a,...Hi(s.slice(l)).flatMap(z)],removed:e.filter((d,u)=>s[u]!==d)}}function ar(e){return e.
startsWith("#")?"--":e}function vo(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function tp(e,n,t=[]){let r=vo(e).map(o=>({text:o}));return{early:r.slice(
0,n),added:[],late:r.slice(n),apart:t}}function rp(e,n){switch(n.kind){case"flags":return V0(e,n.key,n.has,n.lacks);case"list":return H0(e,n.key,n.items,n.without||
[]);case"token":return U0(e,n.token);case"row":return B0(e,n.tokens);case"huge":return F0(e,n.tokens);case"absent":return wo(qe(e).filter(t=>t.text!==null&&pn(t.
text,n.token)))}}function V0(e,n,t,r){let o=()=>{let a=En(qe(e),n).flatMap(u=>T(u.text||"")),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===T0.get(
mn(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of En(t===void 0?qe(e):e.late,n))op(a,l=>!r.includes(l));if(t===void 0||
o())return;let i=En(qe(e),n),s=i.flatMap(a=>T(a.text||"")).filter(a=>a!==t&&!r.includes(a));wo(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}
function H0(e,n,t,r){let o=Ui(n);for(let f of En(qe(e),n))op(f,p=>!r.some(m=>sr(m,p)));let i=En(qe(e),n),s=(o?i:i.slice(-1)).flatMap(f=>T(f.text||""));if(t.every(
f=>s.some(p=>sr(p,f))))return;let a=En(e.late,n),l=o?En([...e.apart.includes(mn(n))?[]:e.early,...e.added],n):i,d=o?a.flatMap(f=>T(f.text||"")):[],u=[];for(let f of[
...l.flatMap(p=>T(p.text||"")),...t.filter(p=>!d.some(m=>sr(m,p)))])u.some(p=>sr(p,f))||u.push(f);let c=o?void 0:a[a.length-1];wo(l),c===void 0?e.added.push({text:`${n}\
=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function U0(e,n){let t=En(qe(e),S(n));(Mn(S(n))?t:t.slice(-1)).some(o=>pn(o.text||"",n))||(Mn(S(n))||wo(t),e.added.
push({text:n}))}function B0(e,n){let t=i=>n.some(s=>i.text!==null&&pn(i.text,s)),r=()=>{let i=qe(e).filter(t).map(a=>a.text||""),s=n.map(a=>i.length-1-[...i].reverse().
findIndex(l=>pn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!qe(e).some(s=>s.text!==null&&
pn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(wo(qe(e).filter(t)),e.added.push(...n.map(i=>({text:i}))))}function F0(e,n){var s;let t=qe(e).filter(
a=>a.text!==null&&Je.includes(S(a.text))),{kept:r,added:o}=Xf(t.map(a=>ep(a.text||"")),n.map(ep));for(let[a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=En(
e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>0&&o.every(a=>S(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.push(...o.map(a=>({text:a})))}function ep(e){
return{token:e,key:S(e),value:me(e)}}function qe(e){return[...e.early,...e.added,...e.late]}function En(e,n){return e.filter(t=>t.text!==null&&S(t.text)===mn(n))}
function wo(e){for(let n of e)n.text=null}function op(e,n){let t=T(e.text||""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${(e.text||"").replace(
/=[^]*/,"")}=${r.join(",")}`)}function Hi(e){return e.filter(n=>n!==null)}function mn(e){return e.includes("-")?e.replace(/-/g,"_"):e}var z0=["0300","0302","0380"],j0=["0403","0c03","0c80"],W0={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Z0=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],G0=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,K0=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],J0=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],ip={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function xt(e){return e!==null&&z0.includes(e)}function Al(e){return e!==null&&j0.includes(e)}function Bi(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function Xe(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function sp(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function ap(e,n){let t=W0[e];return t!==void 0&&t.test(n)}function lp(e){return Z0.includes(e)}function dp(e){return e!==null&&J0.includes(e)}function up(e,n,t,r){
return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):K0.includes(`${n}:${t}`)||n==="10de"&&G0.test(t)}function gn(e){
var n,t;return e===null?"device":(t=(n=ip[e])!=null?n:ip[e.slice(0,2)])!=null?t:"device"}var $o="/sys/kernel/iommu_groups",q0="/sys/class/iommu",fp="/sys/firmware/acpi/tables",Y0=["DMAR","IVRS","IORT","VIOT"],X0=/^(.+[-_])?vfio[-_]pci$/,pp=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function yn(e){var r,o;let n=cp(e,q0),t=(o=(r=cp(e,$o))==null?void 0:r.filter(i=>ex(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function lr(e){var n;return{...yn(e),firmware_table:(n=Y0.find(t=>e.real(`${fp}/${t}`)!==null&&(t!=="IORT"||Q0(e))))!=null?
n:null}}function Q0(e){let n=e.bytes(`${fp}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function dr(e,n,t){let r=e.list(`${$o}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function mp(e,n){return/\bdirect$/m.test(e.attr(`${$o}/${n}/reserved_regions`)||"")}function H(e){return e!==null&&X0.test(
e)}function xo(e){return e==="pci-stub"||H(e)}function ur(e,n,t=()=>[]){if(n===void 0)return`${e} (${pp.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{
driver:r}=n;if(xo(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!sp(n.class)))return null;let i=t(e);return`${e}\
 (${gn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function ex(e,n){let t=e.list(`${$o}/${n}/devices`);return(t.length===0||t.some(
r=>!pp.test(r)))&&!kt(e,n)}function kt(e,n){return e.attr(`${$o}/${n}/name`)==="vfio-noiommu"}function cp(e,n){return e.real(n)===null?null:e.list(n)}var gp={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},nx={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},yp=Object.
values(gp).flat();function Te(e){let n=H(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...rx(e)])]}function Fi(e){return Te({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var tx=["modprobe.blacklist","module_blacklist"];function cr(e){let[n=[],...t]=e.map(r=>r.filter(o=>tx.
includes(S(o))).flatMap(T).map(pe));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function rx(e){let{class:n,vendor:t}=e;return t===null?[]:Xe(e)?["nvi\
dia"]:xt(n)||t==="1002"&&Bi(n)?gp[t]||[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?nx[t]||[]:[]}var ox=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function hp(e){var t,r;let n=e.toString("hex");return(r=(t=ox.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function bp(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>zi(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(zi)}
function zi(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ae(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function vp(e){var n;return(((n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])||"").replace(/-/g,"_")}function Ol(e,n){let t=new Set(e),r=new Set(e.map(vp));
return n.filter(o=>"file"in o?!t.has(zi(o.file)):!r.has(o.module.replace(/-/g,"_")))}function wp(e,n){let t=e.map(vp);return n.filter(r=>!t.some(o=>`${o}_`.startsWith(
`${r}_`)))}function $p(e,n){let t=new Set(e);return n.filter(r=>t.has(zi(r)))}var fr="/var/lib/vfiokit/images.json",kp=1;function ji(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function xp(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function ix(e){if(!ji(e)||!ji(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[xp(e.holds),xp(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Il(e){return Y(e,"image records",()=>sx(e))}function sx(e){let n=new Map,t;try{t=JSON.parse(
e.attr(fr)||"")}catch(r){return n}if(!ji(t)||t.format!==kp||!ji(t.images))return n;for(let[r,o]of Object.entries(t.images)){let i=ix(o);i!==null&&n.set(r,i)}return n}
function Fe(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function pr(e,n){let t=Il(e).get(n),r=Fe(e,n);return t!==void 0&&
r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function _p(e){let[n,...t]=Il(e).values();return((n==null?void 0:n.lacks)||[]).filter(r=>t.
every(o=>o.lacks.includes(r)))}function Sp(e,n,t){let r={};for(let[o,i]of Il(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,JSON.stringify({format:kp,images:r})+`
`}function Rl(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Fe(e,o)!==null)]}))]}
function El(e,n){return Y(e,`hash of ${n}`,()=>{let t=Fe(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Wf(t)})}function Pp(e,n){let t={};for(let r of Rl(e,n))t[r]=El(e,r);return t}var Ap=new Map;function Op(e,n){let t=Fe(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ml(e,n,t){Ap.set(Op(e,n),t)}function Dl(e,n){var t;return(t=Ap.get(Op(e,n)))!=null?t:null}function mr(e,n){let t=Ol(n,e.holds).map(Ae);if(t.length>0)
return`it lacks ${t.join(" and ")}`;let r=$p(n,e.lacks||[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Ip(e,n){var t;return(t=[...n].find(
r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Tl(e,n){let t=Fe(e,n.path);if(t===null)return"it does not exist";if(t.size===0)return"\
it is empty";let r=pr(e,n.path);for(let o of Rl(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==El(e,o))return`${o} has changed since it was\
 built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Wi(e,n){var a;let t=Dl(
e,n.path),r=pr(e,n.path),o=t===null?[]:Ol(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ae):r===null?null:n.holds.map(Ae).filter(l=>r.holds.includes(
l));return{why:(a=Tl(e,n))!=null?a:t!==null?mr(n,t):null,holds:i}}function Rp(e,n){let t=pr(e,n.path);return t!==null&&n.holds.every(r=>t.holds.includes(Ae(r)))&&
(n.lacks||[]).every(r=>t.lacks.includes(r))}var ax=1.3,lx=/^init(rd|ramfs)/;function dx(e){return e.replace(/\/[^/]*$/,"")||"/"}function ux(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Zi(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Ep({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function Gi(e,n,t){let r=Dl(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=bp(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new P("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Ep(i)})`);return Ml(e,t,s),s}async function Mp(e,n){var l;let t=dx(n.path),
r=e.list(t).filter(d=>lx.test(d)).map(d=>{var u,c;return(c=(u=Fe(e,`${t}/${d}`))==null?void 0:u.size)!=null?c:0}),o=Math.ceil(Math.max(0,...r)*ax/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(l=/\s(\d+)\s+\d+%\s/.exec(s.trim().split(`
`).pop()||""))==null?void 0:l[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/1024)} M\
iB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this agai\
n`)}async function Dp(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new P("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Ep(r)}); expected 0; run it by\
 hand to see why, then run this again`)}function cx(e){return/^\s*update_initramfs=["']?no\b/m.test(e.attr("/etc/initramfs-tools/update-initramfs.conf")||"")?"u\
pdate_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":(e.attr("/proc/mounts")||"").split(`
`).map(t=>t.split(" ")).some(([,t,,r=""])=>t==="/boot"&&r.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Tp(e,n,t){let r=Fe(e,n.path);r===null||t===null||mr(n,t)!==null||(Ml(e,n.path,t),await e.write(fr,Sp(e,n.path,{ino:r.ino,size:r.size,
mtimeMs:r.mtimeMs,inputs:Pp(e,n.inputs),holds:n.holds.map(Ae),lacks:[...n.lacks||[],...wp(t,yp).map(o=>Ae({module:o}))]}),384))}async function fx(e,n){let t=Fe(
e,n.path),r=Zi(e,n);await Dp(e,r);let o=Fe(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new P("E_DRIFT",`${r.join(
" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${cx(e)}`);await Tp(e,n,await Gi(e,n.tool,n.path))}async function px(e,n){
var s,a,l;let t=ux(n.path),r=["dracut","--force",t,n.kernel],o=Zi(e,n),i=d=>new P("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Dp(e,r,o),((a=(s=Fe(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(hp(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await Gi(e,n.tool,t),u=d===null?null:mr(n,
d);if(u!==null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await Tp(e,n,d)}catch(d){throw e.remove(t),d}}function Np(e,n){return n.tool==="dracu\
t"?px(e,n):fx(e,n)}var Cp={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function mx(e,n,t){let r=Ip(n,t);if(r!==null)return`${r} changes`;let o=Tl(e,n);if(o!==null||
Rp(e,n))return o;if(n.holds.length===0&&(n.lacks||[]).length===0)return null;try{let i=await Gi(e,n.tool,n.path);return i===null?null:mr(n,i)}catch(i){if(i instanceof
P)return i.message;throw i}}var Lp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ae)].join(", with "),o=n.always===!0?
"a rebuild is asked for":await mx(e,n,t);return o!==null&&e.runnable(Cp[n.tool]).ok&&await Mp(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},apply:Np,pending(e,n){
return e.runnable(Cp[n.tool]).ok?null:Zi(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var gx=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],yx=7,hx=195;function Vp(e,n){var o;let t=new Map;Hp(e,`/sys/bus/pci/devices/${n.address}`,
yx,t);let r=(o=/^Device Minor:\s*(\d+)/m.exec(e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`)||""))==null?void 0:o[1];return r!==void 0&&t.set(`/dev\
/nvidia${r}`,`${hx}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),H(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.group}`,e.attr(
`/sys/class/vfio/${n.group}/dev`)),t}function Hp(e,n,t,r){var o,i,s;for(let a of e.list(n)){let l=`${n}/${a}`;if(((o=e.stat(l))==null?void 0:o.type)!=="dir")continue;
let d=e.attr(`${l}/dev`),u=(i=e.link(`${l}/subsystem`))==null?void 0:i.replace(/.*\//,""),c=d===null||u===void 0||!gx.includes(u)||(s=/^DEVNAME=(.+)$/m.exec(e.attr(
`${l}/uevent`)||""))==null?void 0:s[1];c!==void 0&&r.set(`/dev/${c}`,d),t>1&&Hp(e,l,t-1,r)}}var bx="pid:[4026531836]",vx={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function gr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function ko(e,n){let t=new Map,r=new Map;for(let i of n)for(let[s,a]of Vp(e,i))t.set(s,i.address),a!==null&&r.set(a,s);if(t.size===0)
return[];let o=[];for(let i of gr(e)){let s=new Set;for(let a of e.list(`/proc/${i}/fd`)){let l=`/proc/${i}/fd/${a}`,d=e.link(l);if(d===null||!/(^|\/)dev\//.test(
d))continue;let u=t.has(d)?d:r.get(e.device(l)||"");u!==void 0&&s.add(u)}for(let a of s)o.push({address:t.get(a)||"",node:a,...Fp(e,i)})}return o}function Ki(e){
let n=new Map;for(let{who:t,node:r}of e)n.set(t,[...n.get(t)||[],r]);return[...n].map(([t,r])=>`${t} has ${[...new Set(r)].join(", ")} open`).join("; ")}function Up(e){
return gr(e).flatMap(n=>{let t=vx[Bp(e,n)];return t===void 0?[]:[Fp(e,n).who.replace(/^\S+/,t)]})}function _o(e){let n=e.link("/proc/self/ns/pid");return n!==null&&
n!==bx?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===0?"without root the open files of o\
thers are not to be seen":null}function Nl(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/sys/module/${n}/holders`).length;return t>
0?t:0}function Bp(e,n){return e.attr(`/proc/${n}/comm`)||""}function Fp(e,n){let{unit:t,within:r}=Cl(e.attr(`/proc/${n}/cgroup`)||""),o=[`process ${n}`,...t===null?
[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Bp(e,n)||"a process"} (${o.join(", ")})`,unit:t}}var wx=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["cont\
ainer",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["container",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],
["container",/\/machine-([^/]+)\.scope/]];function Cl(e){var o,i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of wx){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var tt="/sys/class/block",$x=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function rt(e){return(e||"").split("/").filter(n=>$x.test(n))}function zp(e,n){return Ll(
e,e.real(`${tt}/${n}`),new Set)}function jp(e,n){return Ll(e,e.real(`/sys/dev/block/${n}`),new Set)}function So(e,n){var i,s;if(!n.startsWith("/dev/"))return null;
let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${tt}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=e.list(tt).
find(a=>a.startsWith("dm-")&&e.attr(`${tt}/${a}/dm/name`)===o))!=null?s:null}function Wp(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/btrfs/${o}/de\
vices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Zp(e,n){let t=e.list(tt).filter(r=>{let o=e.attr(`\
/run/udev/data/b${e.attr(`${tt}/${r}/dev`)||""}`)||"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LABEL=${n.replace(/\W/g,"\\$&")}$`,"m").test(
o)});return t.length>0?t:null}function Ll(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=_x(n),o=rt(n);if(o.length>0)return[{name:r,functions:o,portals:[]}];
let i=e.stat(`${n}/partition`)===null?n:Sx(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...xx(e,i)],a=kx(e,i);return[...s.map(l=>Ll(e,e.real(l),t)).
reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function xx(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(tt).filter(a=>s.test(a)).map(a=>`${tt}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function kx(e,n){var i,s;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.list(
"/sys/class/iscsi_connection").filter(a=>a.startsWith(`connection${t}:`)).map(a=>{var l;return(l=e.attr(`/sys/class/iscsi_connection/${a}/address`))!=null?l:e.attr(
`/sys/class/iscsi_connection/${a}/persistent_address`)}).filter(a=>a!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],o=r===
void 0?null:/(?:^|,)traddr=([^,]+)/.exec(e.attr(`${r}/address`)||"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function _x(e){return e.slice(e.lastIndexOf(
"/")+1)}function Sx(e){return e.slice(0,e.lastIndexOf("/"))}var Px=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Ax="/var/lib/nova/";function Ji(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>e.attr(t)||"").join(`
`).split(`
`);return[...new Set(n)].map(Ix).filter(t=>t!==null)}function Gp(e){let n=new Set(Px.map(t=>Hl(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(Ax))}function Hl(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Kp(e){return(e.attr("/proc/s\
waps")||"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",t=""])=>({path:Vl(n),type:t})).filter(n=>n.path!=="")}function Ao(e,n){let{type:t,number:r,source:o}=n;if(t===
"zfs"){let a=Zp(e,o.split("/")[0]||"");return a===null?null:Po(e,a)}if(t==="btrfs")return Po(e,Wp(e,So(e,o)));if(!r.startsWith("0:"))return jp(e,r);let i=o.split(
":").map(a=>So(e,a)).filter(a=>a!==null);if(i.length>0)return Po(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?Ox(n):[];return s.length===0?[]:[{name:o,functions:[],
portals:s}]}function Po(e,n){return n.map(t=>zp(e,t)).reduce((t,r)=>[...t,...r],[])}function Ox({source:e,options:n,type:t}){var o;let r=(o=/(?:^|,)addr=([^,]+)/.
exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,"")):[]}function Ix(e){
let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Vl(o),type:i,number:r,
source:Vl(s),options:a}}function Vl(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Bl="/sys/bus/pci/devices",Fl="pci",zl=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Rx=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Ex=6;
function Xp(e){let n=Rx.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Qp(e){let n=zl.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function q(e){
return e.list(Bl).length>0}function M(e){return Y(e,Fl,()=>e.list(Bl).filter(n=>zl.test(n)).map(n=>Dx(e,n)))}function qi(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Oo(e,n){return e.filter(t=>t.id===n)}function Io(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var Mx={get vendor(){return hr(this,"vendor",4)},get device(){return hr(this,"device",4)},get id(){
return Yp(this.vendor,this.device)},get subsystem(){return Yp(hr(this,"subsystem_vendor",4),hr(this,"subsystem_device",4))},get class(){let e=hr(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return hr(this,"revision",2)},get driver(){return Ul(this,"driver")},get module(){return vr(this,"module",()=>this.
driver===null?null:nm(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Qn(this.host).has(this.address))return null;
let e=br(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ul(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=qp(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=qp(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return yr(this,"numa_node")},get bootVga(){return yr(this,"boot_vga")},get physfn(){return Ul(this,"physfn")},get totalVfs(){return yr(this,"sriov_to\
talvfs")},get numVfs(){return yr(this,"sriov_numvfs")},get modalias(){return br(this,"modalias")},get resetMethods(){let e=br(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=br(this,"resource");return e===null?null:Tx(e)},get linkWidth(){return yr(this,"current_link_width")},
get maxLinkWidth(){let e=yr(this,"max_link_width");return e===255?null:e},get upstream(){return vr(this,"..",()=>(this.host.real(this.base)||"").split("/").slice(
0,-1).filter(e=>zl.test(e)))},get consumers(){return Jp(this,"consumer")},get suppliers(){return Jp(this,"supplier")},get mdevs(){return em(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Dx(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Bl}/${n}`,kept:new Map};return Object.assign(Object.create(Mx),t)}function vr({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function br(e,n){return vr(e,n,()=>e.host.attr(`${e.base}/${n}`))}function yr(e,n){let t=br(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function hr(e,n,t){let r=br(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function Ul(e,n){return vr(e,`${n}@`,()=>nm(e.host.link(`${e.base}/${n}`)))}function em(e){return vr(e,"/",()=>e.host.list(e.base))}function Jp(e,n){return em(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function qp(e){return vr(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function Yp(e,n){return e===null||n===null?null:`${e}:${n}`}function nm(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Tx(e){
return e.split(`
`).slice(0,Ex).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var tm="/sys/class/net",Nx=1,Cx=512;function im(e){return[...new Set(lm(e).filter(n=>n.bits===0).map(n=>n.via))]}function Xi(e,n){var o,i;let t=Hx(n);return t===
null?null:(i=(o=lm(e).filter(s=>s.to.length===t.length&&Wl(t).startsWith(Wl(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function sm(e,n){let t=jl(e,n,new Set);return t.length>0?t:jl(e,"ovs-system",new Set([n]))}function am(e){let n=Lx(e);return[...n===null?[]:
[n],...Vx(e,22)]}function jl(e,n,t){if(t.has(n))return[];t.add(n);let r=rt(e.real(`${tm}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${tm}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>jl(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function lm(e){let n=Yi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>rm(
r)).map(([r="",o="",,,,,,i=""])=>({to:dm(o),bits:Wl(i).replace(/0/g,"").length,via:r})),t=Yi(e,"/proc/net/ipv6_route").filter(r=>rm(r[8]||"")&&r[9]!=="lo").map(
([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function rm(e){let n=parseInt(e,16);return(n&Nx)!==0&&(n&Cx)===0}function Lx(e){
var t;let n="self";for(let r=0;r<64&&n!=="0";r++){let o=(e.attr(`/proc/${n}/environ`)||"").split("\0").find(l=>l.startsWith("SSH_CONNECTION=")),[i,,s]=(o==null?
void 0:o.slice(15).split(" "))||[];if(i!==void 0&&s!==void 0)return{peer:i,local:s};let a=(t=/^PPid:\s*(\d+)$/m.exec(e.attr(`/proc/${n}/status`)||""))==null?void 0:
t[1];if(a===void 0)return null;n=a}return null}function Vx(e,n){let t=`:${n.toString(16).toUpperCase().padStart(4,"0")}`;return[...Yi(e,"/proc/net/tcp"),...Yi(e,
"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:om(o),local:om(r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="\
0:0:0:0:0:0:0:1")}function Yi(e,n){return(e.attr(n)||"").split(`
`).map(t=>t.trim().split(/\s+/)).filter(t=>t.length>1)}function om(e){var r;let n=dm(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(n))==
null?void 0:r[1];return t!==void 0?(t.match(/../g)||[]).map(o=>parseInt(o,16)).join("."):(n.match(/..../g)||[]).map(o=>parseInt(o,16).toString(16)).join(":")}function dm(e){
return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Wl(e){return[...e].map(n=>parseInt(n,16).toString(2).padStart(4,"0")).join("")}function Hx(e){
let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==null)return t.slice(1).map(u=>Number(u).toString(
16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(
4,"0")),[s,a]=[i(r),i(o||"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill("0000"),...a].join("");return d.length===32?d:null}function Qi(e){let n=new Map;function t(o,i){for(let s of Fx(e,o)){let a=n.get(s)||[];a.includes(i)||n.set(s,[...a,i])}}function r(o,i){if(o!==null)for(let s of sm(
e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Ux(e)){i===null&&t(zx(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,functions:a,portals:l}of i||
[]){t(a,`${o} (${s})`);for(let d of l)r(Xi(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of im(e))r(o,i=>`the default route (${i})`);for(let{peer:o,local:i}of am(
e))for(let s of new Set([Xi(e,o),Xi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function _t(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Ux(e){let n=Ji(e),t=Kp(e).map(r=>{let o=r.type==="fil\
e"?null:So(e,r.path),i=r.type==="file"?Hl(n,r.path):null;return{what:"swap",leaves:o!==null?Po(e,[o]):Bx(e,n.filter(s=>s.at===i))}});return[...Gp(n).map(r=>({what:r.
at,leaves:Ao(e,r)})),...t]}function Bx(e,n){return n.map(r=>Ao(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Fx(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function zx(e){return M(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var jx=[(e,{address:n})=>{let t=Qi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${_t(t)}`},(e,{address:n})=>{let t=Qn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?ko(e,[n]):[];
return r.length===0?null:Ki(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function um(e,n,t){
let r=M(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of jx){let i=o(e,r,t);if(i!==null)return i}return null}var cm=60,fm={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function St(e){return`/sys/bus/pci/devices/${e}`}function Qe(e,n){
let t=e.link(`${St(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Eo(e,n){if(Qe(e,n)===null&&Qn(e).has(n))return null;let t=e.attr(`${St(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var pm={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Ro(e,n,t,r,o){try{await e.writeAttribute(r,o,cm)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Wx(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${cm} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new P("E_APPLY",`${n} could not be ${pm[t]}: ${l}`,{cause:i})}}function Wx(e,n){var r;let t=(r=
fm[`${e} ${n}`])!=null?r:fm[n];return t===void 0?"":` (${t})`}async function Zl(e,n,t){let{address:r}=n,o=u=>{let c=t?um(e,r,u):null;if(c!==null)throw new P("E_\
RACED",`${r} was not ${pm[u]}, since something changed while this ran: ${c}; end that and run this again`)},i=(u,c,f)=>(o(u),Ro(e,r,u,c,f));o("driver_override");
let s=`/sys/bus/pci/drivers/${n.driver||""}`;if(n.driver!==null&&e.stat(s)===null)throw new P("E_APPLY",`the running kernel has no driver ${n.driver} to give ${r}\
 to; expected ${s}; load its module or reboot`);let a=Qe(e,r),l=e.attr(`${St(r)}/driver_override`)!==null;if(l&&Eo(e,r)!==n.override&&await i("driver_override",
`${St(r)}/driver_override`,`${n.override||""}
`),a===n.driver||(n.forget!==void 0&&H(a)&&await Zx(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Qe(e,r)!==n.
driver&&(l||!H(n.driver)?await i("bind",`${s}/bind`,r):await Gx(e,n,s));let d=Qe(e,r);if(d!==n.driver)throw new P("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Zx(e,{address:n,forget:t=""},r){try{await Ro(e,n,"remove_id",`/sys/bus/pci/drivers/${r||""}/remove_id`,t)}catch(o){if(!(o instanceof
P)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Gx(e,{address:n},t){let r=["vendor","device"].map(o=>(e.attr(`${St(n)}/${o}`)||"").replace(
/^0x/,"")).join(" ");await Ro(e,n,"new_id",`${t}/new_id`,r),Qe(e,n)===null&&await Ro(e,n,"bind",`${t}/bind`,n),await Ro(e,n,"remove_id",`${t}/remove_id`,r)}function Gl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function Kx(e,n,t){return n===e.driver&&(t===e.override||t===null&&H(n))}async function Jx(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Gl(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new P("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Qe(e,a.address)!==a.driver||Eo(e,a.address)!==a.override)&&await Zl(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
P))throw d;let u=Qe(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var mm={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Qe(e,n.address),Eo(e,n.address)],o=Gl(n.driver,n.
override);return{before:Kx(n,t,r)?o:Gl(t,r),after:o}},apply:(e,n)=>Zl(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Qe(e,n);return[
`echo ${r||""} > ${St(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sys/bus/p\
ci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Qe(e,n.address),override:Eo(e,n.address)}),rollBack:Jx,touches:()=>[]};var qx={intel:"intel_iommu",amd:"amd_iommu",arm:null},Mo=["intel_iommu","amd_iommu","iommu"],Yx=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function ns({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=qx[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Xx(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...Pt(r)]}function Xx(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Pt(e){let n=e.filter(r=>Je.includes(S(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=S(r);return Ye(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:Mn(s)?i.findIndex(a=>S(a)===s)===o?[Qx(s,i.filter(a=>S(a)===s))]:
[]:!Mo.includes(s)||me(r)===""?[{kind:"token",token:r}]:T(r).map(a=>({kind:"flags",key:s,has:a,lacks:Kl(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Qx(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>pn(t,o)))}}function gm(e){let{tokens:n}=Tn([],e),t=e.find(r=>!J(n,r));return t===
void 0?null:n.filter(r=>Dn(t).includes(S(r))).join(" ")}function wr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function At(e){let n=S(e);return Ye(n)?{kind:"\
list",key:n,items:[],without:T(e)}:Mo.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function ts(e,n){let t=n.flatMap(es);return e.flatMap(
es).filter(r=>!t.some(o=>pn(o,r)))}function es(e){let n=Ye(S(e))||Mo.includes(S(e))?T(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function hn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:wr(n))}function Kl(e){return Yx.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var ym=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,ek=/^linux(16|efi)?$/,nk=/^initrd(16|efi)?$/,tk=/^(|\d\d_linux(_zfs|_xen)?)$/;function rk(e){let n=[],t=[],r=null,o="",i=()=>{
r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let a=0;a<e.length;a++){ym.lastIndex=a;let[l=""]=ym.exec(e)||[];if(l!==
""&&!(l.startsWith("#")&&r===null)){r=(r||"")+l,a+=l.length-1;continue}let d=e.charAt(a);if(d==="'"||d==='"'){let u=ok(e,a);if(u<0)throw new Error(`a ${d} is ne\
ver closed (line ${e.slice(0,a).split(`
`).length})`);let c=e.slice(a+1,u);r=(r||"")+(d==='"'?c.replace(/\\([\\"$\n])/g,"$1"):c),a=u}else if(d==="\\")r=(r||"")+e.charAt(++a);else if(d==="#"&&r===null){
let[u=""]=e.slice(a).split(`
`,1),[,c,f=""]=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(u)||[];c!==void 0&&(s(),o=c==="BEGIN"?f:""),a+=u.length-1}else if(d===`
`||d===";")s();else if(/\s/.test(d))i();else if(d==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(a+1,a+64))){let u=e.indexOf("}",a);r+=e.slice(a,u+1),a=
u}else{if((d==="{"||d==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(a+1))))throw new Error(`a ${d} stands inside a word (line ${e.slice(0,a).split(`
`).length})`);r=(r||"")+d}r==="{"&&/^\s?$/.test(e.charAt(a+1))&&(i(),s())}return s(),n}function ok(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t==='"'&&
e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function ik(e){let n=e.findIndex(t=>t==="$menuentry_id_option"||t==="--id");return n<0?"":e[n+1]||
""}var rs;function Nn(e){return(rs===void 0||rs.text!==e)&&(rs={text:e,config:sk(e)}),rs.config}function sk(e){var f,p,m,h;let n=[],t=null;try{n=rk(e)}catch(g){
t=g instanceof Error?g.message:String(g)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:g,section:b}of n){let[y=""]=g;if(g[g.length-1]==="{")o.push({name:y,title:g[1]||
"",id:ik(g)}),a=null;else if(y==="}"){let w=o.pop();if(w===void 0)t=t!=null?t:"a } closes nothing";else if(w.name==="menuentry"){a=a!=null?a:{kernel:"",args:[],
initrds:[]};let v=/recovery/i.test(w.title+w.id)||a.args.includes("single");r.push({...a,title:w.title,id:w.id,recovery:v,section:b,within:o.filter(x=>x.name===
"submenu").map(x=>x.title)}),a=null}}else ek.test(y)?a={kernel:g[1]||"",args:g.slice(2).map(ak),initrds:[]}:nk.test(y)?a==null||a.initrds.push(...g.slice(1)):y===
"if"?i++:y==="fi"?i--:y==="set"&&(g[1]||"").startsWith("kernelopts=")&&(s=(g[1]||"").slice(11))}o.length>0&&(t=t!=null?t:`the block of ${(p=(f=o[0])==null?void 0:
f.name)!=null?p:""} ${JSON.stringify((h=(m=o[0])==null?void 0:m.title)!=null?h:"")} is never closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");
let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:g})=>g[0]==="configfile"||g[0]==="source"),u=n.some(({words:g})=>g.length===1&&g[0]==="blscfg"),c=d&&
!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}function ak(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>
0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Jl({section:e,kernel:n}){return tk.test(e)&&n!==""}function lk(e){return e.entries.filter(n=>!n.recovery&&
Jl(n))}function hm(e,n){let t=Nn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=lk(t);if(r.length===0)return"it has no entry for Linux";
for(let o of r){let i=z(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=hn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`la\
cks ${a.join(" ")}`:"still has what is to go"}`}return null}var bm={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":hm(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new P("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function dk(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var vm={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:dk(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new P(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ql="vfiokit-reboot",wm=`/run/systemd/transient/${ql}.timer`,$m="/run/systemd/shutdown/scheduled",uk=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function xm(e){return e.stat(wm)!==null||e.attr($m)===null}function Yl(e){return xm(e)?`systemctl stop ${ql}.timer`:"shutdown -c"}function km(e,n){return xm(
e)?`${n} s`:`${_m(n)} min`}function _m(e){return Math.ceil(e/60)}function Do(e){return e.stat(wm)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(e.attr(
$m)||"")}function Sm(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${ql}`,`--description=${r}`,
`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=uk.find(i=>e.real(i)!==null))!=null?o:"shutdown",
"-r",`+${_m(n)}`,r]]}var Pm="a reboot is scheduled",Am="/etc/molly-guard/run.d",ck=["10-print-message","30-query-hostname"];function fk(e){return e.list(Am).filter(n=>/^[\w-]+$/.test(
n)&&!ck.includes(n)).flatMap(n=>{let t=e.real(`${Am}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function pk(e){for(let n of fk(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Om={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:Do(e)?Pm:"",after:Pm}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await pk(e);let r=[];for(let o of Sm(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new P("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var mk={file:qf,grubConfig:bm,bootImage:Lp,kmod:vm,driver:mm,reboot:Om};function Ot(e){return mk[e.kind]}var ss=require("fs"),Xl=`${ye}/lock`;function Rm(){try{return ss.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function os(e){
var n,t;try{let r=ss.readFileSync(`/proc/${e}/stat`,"latin1"),o=r.slice(r.lastIndexOf(")")+2).split(" ");return/[ZX]/.test((n=o[0])!=null?n:"")?null:(t=o[19])!=
null?t:null}catch(r){return null}}function is(e){try{return ss.readlinkSync(`/proc/${e}`)}catch(n){return""}}var gk="pid:[4026531836]";function yk({pid:e,ns:n,started:t,
boot_id:r}){if(r!==Rm())return!1;let o=is("self/ns/pid");return!n||n===o?os(e)===t:o!==gk||ss.readdirSync("/proc").some(i=>os(i)===t&&["",n].includes(is(`${i}/n\
s/pid`)))}function Em(e){try{let n=JSON.parse(e);return yk(n)?n:null}catch(n){return null}}function Mm(e){let n=e.read(Xl);return n===null?null:Em(n)}function hk(e){
let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Dm(e){return new P("E_BUSY",`${e.module} (\
run ${e.run}, process ${e.pid}) has been changing this node for ${hk(e.since)}, since ${e.since}; wait until it ends and run this again`,{hint:"a larger wait ma\
kes this call wait longer; what a container that is gone has left is seen to be from outside of containers only"})}function bk(e){return new Promise(n=>{setTimeout(
n,e)})}async function as(e,n,t){let r=process.uptime()+e;for(;;){let o=n();if(o===null)return;if(process.uptime()>=r)throw o;t==null||t(`waiting: ${o.message.replace(
/;.*/,"")}`),t=void 0,await bk(Math.min(250,Math.max(10,(r-process.uptime())*1e3)))}}function Ql(e,n,t){return as(n,()=>{let r=Mm(e);return r===null?null:Dm(r)},
t)}async function Tm(e,n,t,r){let o={pid:Number(is("self"))||process.pid,ns:is("self/ns/pid"),started:os("self")||"",boot_id:Rm(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await Ql(e,r);let i=JSON.stringify(o)+`
`;return await as(r,()=>{var s;return ed(e,Xl,i)?null:Dm((s=Mm(e))!=null?s:o)}),vk(e,i),()=>e.remove(Xl)}function ed(e,n,t){if(e.createExclusive(n,t))return!0;if(Im(
e,n))return!1;let r=`${n}.removing`;if(!ed(e,r,t))return!1;try{Im(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Im(e,n){let t=e.read(
n);return t===null||Em(t)!==null}function vk(e,n){for(let t of e.list(ye)){let r=`${ye}/${t}`,[,o]=/^lock[.\w]*\.(\d+)$/.exec(t)||[];try{(o!==void 0?os(Number(o))===
null:/^lock(\.removing)+$/.test(t)&&ed(e,r,n))&&e.remove(r)}catch(i){if(!(i instanceof P))throw i}}}var wk=20;async function rd(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Ot(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function Lm(e,n,{undoes:t}){var o,i;let r=[];for(let{step:s}of n){let a=(i=(o=Ot(s)).diff)==null?void 0:i.call(o,e,s,t!==void 0);
a!==void 0&&r.push(a)}return r}function $k(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Cm.randomBytes)(3).toString("hex")}`}function nd(e){
return e.length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function xk(e,n,t,r){let o=e.length===0?n.length===0?"nothing to do":"nothing\
 to do here":`${r?"would change":"changed"} ${nd(e.map(a=>a.label))}`,i=n.length===0?"":`; left for you to run: ${nd(n)}`,s=t.rebootReasons||[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${nd(s)}`}`}function To({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Uc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function td(e,n,t,r){var u,c,f;let o=n.report(e),{changes:i,run:s}=t,
a=[...n.pending||[],...t.pending],{fail:l}=o,d=(c=t.error)!=null?c:l===void 0?void 0:{stop:l,node:r?"untouched":(u=l.node)!=null?u:"partial"};return{changed:i.length>
0,msg:d===void 0?(f=o.msg)!=null?f:xk(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:{diff:t.diff},rebootReasons:o.rebootReasons||
[],pendingAtBoot:o.pendingAtBoot||[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...n.notes||[],...o.notes||[]],warnings:[...n.warnings||[],...o.warnings||
[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?{}:{error:d}}}function Vm({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}
function kk(e,n,t){var r;try{return td(e,n,t,!1)}catch(o){return td(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:pl(o),node:t.changes.length>
0?"partial":"untouched"}},!1)}}async function _k(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>Ot(u).rollBack===void 0?[]:[[u,Ot(u).inverse(
e,u)]]));for(let{step:u,change:c}of n){let f=Ot(u);try{let p=async(b=e)=>{let y=await f.observe(b,u,i),w=y.before!==y.after;if(w&&y.before!==c.before&&f.facet!==
"derived")throw new P("E_RACED",`${c.label} changed while this ran: it was ${c.before||"absent"} and is ${y.before||"absent"}; somebody else is at work on this \
node; run this again`);return w},m=To(e),h=await p(m),g=(l=a.get(u))!=null?l:h?f.inverse(m,u):void 0;h&&((d=o.progress)==null||d.call(o,c.label)),g!==void 0&&(s.
push([u,g]),await(t==null?void 0:t.entry(g))),h&&await f.apply(e,u,p)}catch(p){throw p instanceof P?await Sk(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.
touches(u))i.add(p)}}async function Sk(e,n,t,r){let o=Ot(t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===
t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new P(
r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}
function Pk(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){if(o instanceof P)return r;throw o}}async function Ak(e,n){let{todo:t}=await rd(e,n.steps.
map(Ik));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new P("E_DRIFT",`don\
e, looked again, and it is not so: ${r.join("; ")}; whatever was to do this ended without an error, so run it by hand and look at its output`)}var Ok=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Hm(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Ok.test(e.path)}function Um(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Hm(i)))&&((o=n.guard)==null||o.call(n,e))}function Ik(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}function Rk(e,n){
let t=e.list(`${ye}/runs`).filter(r=>r!==n);for(let r of t.slice(0,Math.max(0,t.length+1-wk)))e.remove(`${ye}/runs/${r}`)}function Ek(e){if(e.stat(Ue)===null){for(let n of e.
list(`${ye}/runs`))e.remove(`${ye}/runs/${n}`);e.removeEmptyDir(`${ye}/runs`),e.remove(fr)}}async function Bm(e,n,t,r){var c;r.check||await Ql(e,r.wait,r.progress);
let o=To(e),i=n.plan(o,t),s=await rd(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Um(o,i,s),r.check&&!a&&e.attr(Ue)!==null&&ee(o),r.check||a){let f=r.diff?
Lm(o,s.todo,i):void 0;return Vm(n,td(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=$k(),d=Vi(e,ye),u=[...d].reverse();(c=r.
beforeWriting)==null||c.call(r);try{let f=await Tm(e,n.name,l,r.wait);try{return await Fm(e,n,t,r,{run:l,made:d,empty:u})}finally{Nm(f)}}finally{Nm(()=>{if(e.stat(
Ue)===null)for(let f of[ye,...u])e.removeEmptyDir(f)})}}function Nm(e){try{e()}catch(n){if(!(n instanceof P))throw n}}async function Fm(e,n,t,r,o,i=!0){var v,x,
$;let{run:s,made:a,empty:l}=o;zm(e);let d=To(e),u=n.plan(d,t),{todo:c,pending:f}=await rd(d,u.steps);if(Um(d,u,{todo:c,pending:f}),i&&c.some(({step:k})=>Hm(k))&&
uo(e)!==null)return await as(r.wait,()=>uo(e),r.progress),Fm(e,n,t,r,o,!1);let p=r.diff?Lm(d,c,u):void 0,m=u.report(d).bootable,h=[],g,b=null;try{u.undoes===void 0&&
c.some(({change:X})=>X.facet!=="pending")&&(b=await Mk(e,n.name,u,{run:s,dirs:a,version:r.version})),await _k(e,c,b,h,r),(v=r.progress)==null||v.call(r,"looking\
 again");let k=To(e);await Ak(k,Pk(k,n,t,u));let R=u.report(k),I=(((x=R.bootable)==null?void 0:x.reasons)||[]).filter(X=>(m==null?void 0:m.ok)===!0||(m==null?void 0:
m.reasons.includes(X))===!1);if(I.length>0)throw new P("E_DRIFT",`this node would no longer boot as it did: ${I.join("; ")}; run passthrough_undo and look at th\
e boot loader before you reboot`);await(b==null?void 0:b.done()),l.push(...u.emptyDirs||[]);for(let X of u.emptyDirs||[])e.removeEmptyDir(X);u.undoes!==void 0&&
R.fail===void 0&&await Sl(e,u.undoes),u.undoes!==void 0&&Ek(e)}catch(k){g=pl(k),u.undoes===void 0&&h.length===0&&await Dk(e,s,g)&&(b=null)}let y=h.length>0||b!==
null,w=Vm(n,kk(To(e),u,{changes:h,pending:f,diff:p,...b===null?{}:{run:s},...g===void 0?{}:{error:{stop:g,node:($=g.node)!=null?$:y?"partial":"untouched"}}}));return y&&
r.render!==void 0&&await Tk(e,s,r.render(w)),w}function zm(e){let n=ee(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.
path:[]});for(let t of new Set([...n,Ue,fr])){let r=hl(t);e.stat(r)!==null&&e.remove(r)}}function Mk(e,n,t,r){return Df(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:e.attr("/etc/machine-id")||"",image:e.root!=="/"&&!e.live,boot_id:e.live&&e.attr("/proc/sys/kernel/random/boot_id")||"",claims:t.
claims||[],released:t.released||[],devices:t.devices||[]})}async function Dk(e,n,t){var r;try{let o=(r=ee(e).find(i=>i.run===n))==null?void 0:r.entries[0];if(o!==
void 0){if(o.kind!=="file"||t.code!=="E_RACED"&&Li(e.read(o.path))!==o.before)return!1;zm(e);for(let i of[...o.dirs].reverse())e.removeEmptyDir(i);if(o.dirs.some(
i=>e.stat(i)!==null))return!1}return await Sl(e,new Set([n])),!0}catch(o){if(!(o instanceof P))throw o;return!1}}async function Tk(e,n,t){try{if(e.stat(Ue)===null)
return;await e.write(`${ye}/runs/${n}.json`,t,384),Rk(e,`${n}.json`)}catch(r){if(!(r instanceof P))throw r}}var U=require("fs"),od=16<<20,Nk=40,Ck=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Lk=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function No(e){return e instanceof Error&&"code"in e?String(e.code):""}function ls(e){let n=No(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var $r=Buffer.allocUnsafe(4096);function jm(e){let n="",t=0;for(;;){let r=U.readSync(e,$r,t,$r.length-t,null);if(r===0)return n+$r.toString("latin1",0,t);if(t+=
r,!(t<$r.length)){if(n+=$r.toString("latin1"),n.length>od)throw new Error("too large");t=0}}}function ds(e){return e.split("/").filter(n=>n!==""&&n!==".")}function id(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ds(i===void 0?n:n.slice(o)),a=i===void 0?[]:ds(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{U.lstatSync(f).isSymbolicLink()&&(c=U.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>Nk)return null;c.startsWith("/")&&(a=[]),s.unshift(...ds(c))}return"/"+a.join("/")}function Vk(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=id(e,r,!0);o!==null&&U.existsSync(e+o)&&t.set(r,o)}function Wm(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(y,w){if(n==="")return y;Vk(n,y,r);let v=id(n,y,w,r);return v===null?null:n+v}function i(y){let w=o(y,!0);if(w===
null||!U.existsSync(w))return null;try{return n===""?U.realpathSync.native(w):(U.lstatSync(w),w.slice(n.length))}catch(v){return null}}function s(y){let w=o(y,!1);
if(w===null)return null;let v;try{v=U.lstatSync(w)}catch(G){if(ls(G))return null;throw new P("E_APPLY",`${y} could not be looked at: ${No(G)}; run as root or gi\
ve this user access`,{cause:G})}let x=v.isFile()?"file":v.isDirectory()?"dir":v.isSymbolicLink()?"link":"other",{size:$,mtimeMs:k,ino:R,dev:I,uid:X,gid:A}=v;return{
type:x,size:$,mtimeMs:k,ino:R,dev:I,uid:X,gid:A,mode:v.mode&4095}}function a(y){let w=o(y,!0);if(w===null)return null;let v;try{v=U.openSync(w,U.constants.O_RDONLY|
U.constants.O_NONBLOCK)}catch(x){if(ls(x))return null;throw new P("E_APPLY",`${y} could not be read: ${No(x)}; run as root or give this user access`,{cause:x})}
try{let x=U.fstatSync(v);if(!x.isFile())throw new P("E_HOST",`${y} is not a regular file, as it should be; move it out of the way`);if(x.size>od)throw new P("E_\
HOST",`${y} has ${x.size} bytes, more than the ${od} that such a file may have; look at what it is`);return x.size<$r.length?jm(v):U.readFileSync(v,"latin1")}catch(x){
throw x instanceof P?x:new P("E_APPLY",`${y} could not be read: ${No(x)}`,{cause:x})}finally{U.closeSync(v)}}function l(y,w,v){let x=o(y,!0);if(x===null)return null;
try{let $=U.openSync(x,U.constants.O_RDONLY|U.constants.O_NONBLOCK);try{let k=Buffer.alloc(v);return k.slice(0,U.readSync($,k,0,v,w))}finally{U.closeSync($)}}catch($){
return null}}function d(y){let w=o(y,!0);if(w===null||!U.existsSync(w))return null;try{let v=U.openSync(w,U.constants.O_RDONLY|U.constants.O_NONBLOCK);try{return jm(
v).trimEnd()}finally{U.closeSync(v)}}catch(v){return null}}function u(y){let w=o(y,!0);if(w===null)return[];if(!U.existsSync(w))return[];try{return U.readdirSync(
w).sort()}catch(v){return[]}}function c(y){let w=o(y,!1);if(w===null)return null;try{return U.readlinkSync(w)}catch(v){return null}}function f(y){let w=o(y,!0);
if(w===null)return null;try{let{rdev:v}=U.statSync(w);return v===0?null:`${v>>>8&4095}:${v&255|v>>>12&1048320}`}catch(v){return null}}function p(y){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(y.startsWith("/")?i(y)!==null:Ck.some(v=>i(`${v}/${y}`)!==null))?
Lk.has(y.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${y} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${y} is not in ${n}`}}async function m(y,w){return t!==
void 0?t.run(y,w):lo(n===""?y:["chroot",n,...y],w)}function h(y,w=!0){r.clear();let v=id(n,y,w),x=v===null?null:n+v;if(x===null)throw new P("E_REFUSED",`${y} is\
 a loop of links; expected a file or nothing; remove the links`);return x}async function g(y,w){n!==""||t!==void 0||!U.existsSync("/sys/fs/selinux/enforce")||await lo(
w===null?["restorecon","-F",y]:["chcon",`--reference=${w}`,y])}function b(y,w,v){if(v instanceof P)return v;let x=No(v),$=x==="EPERM"&&process.geteuid()===0?"lo\
ok at it with lsattr and clear its attribute with chattr -i":x==="EACCES"||x==="EPERM"?"run as root":x==="ENOSPC"?"free space on that file system":x==="EROFS"?"\
mount it read-write":"see the error and run again";return new P("E_APPLY",`${y} could not be ${w}: ${x===""?String(v):x}; ${$}`,{cause:v})}return{root:n===""?"/":
n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:f,runnable:p,run:m,ask:m,async write(y,w,v,x,$){try{await mf(h(y),Buffer.from(
w,"latin1"),{mode:v!=null?v:420,owner:x,label:g,last:$})}catch(k){throw b(y,"written",k)}},createExclusive(y,w){let v=h(y);try{return hf(v,w)}catch(x){throw b(y,
"created",x)}},remove(y){try{yf(h(y,!1))}catch(w){if(!ls(w))throw b(y,"removed",w)}},rename(y,w){try{U.renameSync(h(y,!1),h(w,!1))}catch(v){if(!ls(v))throw b(y,
"renamed",v)}},removeEmptyDir(y){try{U.rmdirSync(h(y))}catch(w){}},async replace(y,w){try{await gf(h(y),h(w),g)}catch(v){throw b(w,"replaced",v)}},async writeAttribute(y,w,v){
if(t!==void 0)return t.writeAttribute(y,w);let{code:x,left:$}=await df(h(y),w,v);if(x!==void 0)throw Object.assign(new Error(`${y}: ${x}`),{code:x,...$===void 0?
{}:{left:$}})}}}var ad=require("fs");var Hk=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Uk=/^[ -~]*$/;function Zm(e){if(Uk.
test(e))return;let n=Hk.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Co(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function sd(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Bk(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Bk(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Fk=4*1024*1024;function Gm(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function xe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,ad.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Gm(2)}return!0}var dd=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Km(e){return new dd(e)}function Jm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function us(){return{}}function qm(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function ud(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var ld;function cd(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&ld!==e._zod){ld=void 0;return}ld=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Ym;var fd={value:void 0,enumerable:!1};function Pe(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{fd.value=new i(f);try{Object.defineProperty(c,"_zod",fd)}finally{fd.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let p=f._zod.deferred;if(p){for(let m of p)
m();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Xm;(Xm=(Ym=globalThis).__zod_globalConfig)!=null||(Ym.__zod_globalConfig={});var pd=globalThis.__zod_globalConfig;function md(e){return e&&Object.assign(pd,
e),pd}var gd={value:void 0,enumerable:!1},qD=new WeakSet([Object.prototype,Error.prototype]),eg=(e,n)=>{e.name="$ZodError",gd.value=n,Object.defineProperty(e,"issues",
gd),gd.value=void 0},YD=Pe("$ZodError",eg),ng=Pe("$ZodError",eg,void 0,{Parent:Error});var jk=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Wk(e,i.issues,o):{success:!0,data:i.value}},cs=jk(
ng);function Wk(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ud(o,t,md()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var tg={major:4,minor:6,patch:7};var xr=Pe("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=tg,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var rg=Pe("$ZodNever",(e,n)=>{xr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Gk(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...qm(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function Kk(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Jk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type;for(let c in n)
if(!l.has(c)){if(c==="__proto__"){u==="never"&&a.push(c);continue}if(u==="never"){a.push(c);continue}}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),t}var og=Pe("$ZodObject",(e,n)=>{xr.init(e,n);let t=Km(()=>Kk(n)),r=Jm,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.
value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__pr\
oto__")continue;let f=u[c],p=f._zod.optin,m=f._zod.optout,h=f._zod.run({value:l[c],issues:[]},a);Gk(h,s,c,l,p,m)}return o?Jk(d,l,s,a,t.value,e):d.length?Promise.
all(d).then(()=>s):s}});var ig=Pe("$ZodTransform",(e,n)=>{xr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var sg=Pe("$ZodPipe",(e,n)=>{xr.init(e,n),cd(e,"optin",t=>t.def.in._zod.optin),cd(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return qk(o,n.out,r)}});function qk(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function ag(e,n){return new e({type:"never",...us(n)})}var fs=Pe("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");xr.init(e,n),e.def=n,e.type=n.type});var Xk=Pe("ZodMiniNever",(e,n)=>{rg.init(e,n),fs.init(e,n)});function Qk(e){return ag(Xk,e)}var e_=Pe("ZodMiniObject",(e,n)=>{og.init(e,n),fs.init(e,n)});function lg(e,n){return new e_({type:"object",shape:e,catchall:Qk(),...us(n)})}var n_=Pe("ZodMiniTransform",(e,n)=>{ig.init(e,n),fs.init(e,n)});function ps(e){return new n_({type:"transform",transform:e})}var t_=Pe("ZodMiniPipe",(e,n)=>{sg.init(e,n),fs.init(e,n)});function dg(e,n){return new t_({type:"pipe",in:e,out:n})}var r_=["true","yes","on","y","t","1"],o_=["false","no","off","n","f","0"];function yd(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return r_.
includes(n)?!0:o_.includes(n)?!1:void 0}function gs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function cg(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function hd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ms(e,n="",t=""){var r;if(typeof e=="stri\
ng")ug(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ms(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=gs(e))!=null?r:{}))ug(o,n===""?"a key":`a ke\
y of ${n}`,t),ms(i,n===""?o:`${n}.${o}`,t||o)}function ug(e,n,t){let r=Zm(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var i_={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function bd(e){return{type:i_[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function fg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=bd(r);return{type:"object",properties:n,additionalProperties:!1}}var s_=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function ne(e){return Vn("bool",e,"true or false",yd,{})}function It(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Vn("int",e,`a whole number${r}`,i=>cg(i,n,t),o)}function Cn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Vn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function pg(e){return Vn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,hd,{pattern:"^/",examples:[e.example]})}function B(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>yd(i)===r):[];return o.length===1?o[0]:void 0};return{...Vn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Ln(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Vn("list",n,o,t,{items:bd(e)}),s=a=>ps((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===
null||u===""?void 0:cs(a,u);if((f==null?void 0:f.success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push({...mg(
u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):l);return{...i,schema:()=>vd(i.schema(),s(e.schema()))}}function ys(e,n){let t=Vn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,gs,fg(e));return{...t,unset:bg(e),schema:()=>vd(t.schema(),hg(e,e))}}function bn(e){return yg(Ln(gg("a PCI id","10\
de:20b7",Xp),e))}function ze(e){return yg(Ln(gg("a PCI address","0000:41:00.0",Qp),e))}var gL={check:ne({describe:"Say what would change and write nothing.",default:!1}),
diff:ne({describe:"Show the changes of files as before and after.",default:!1}),root:Vn("str",{describe:"Work on the tree below this directory, as on an image.",
default:"/"},"an absolute path without ..",hd,{pattern:"^/"}),wait:It({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};
function kr(e,n){var f,p;let t=gs(n);if(t===void 0)throw D("",`the parameters are ${Co(n)}, expected a JSON object such as {"check": true}`);ms(t);let r=bg(e);if(Object.
keys(t).every(m=>t[m]===void 0))return r;let o=cs(hg(e,t),t);if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(i==null?void 0:i.path)||[],[a=""]=s,
l=s.map(m=>typeof m=="number"?`[${m}]`:`.${String(m)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw D(String(a),`${l} ${(f=i==null?
void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((p=e[l])==null?void 0:p.json.properties)).sort(),c=sd(d,u);throw D(
l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}function mg(e,n,t=""){
return{code:"custom",input:e,message:`is ${Co(e)}, expected ${n}${t}`}}function Vn(e,n,t,r,o){let i=()=>ps((l,d)=>{if(l==null||l===""&&e!=="str")return n.default;
let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(mg(l,t,c?s_:"")),u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,
json:o,unset:a,...a===void 0?{}:{default:a}}}function gg(e,n,t){let r=o=>typeof o=="string"&&t(o)||void 0;return Vn("str",{describe:e},`${e} such as "${n}"`,r,{
examples:[n]})}function yg(e){let n=()=>ps(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(t)]);return{...e,schema:()=>vd(e.schema(),n())}}function vd(e,n){
return dg(e,n)}function hg(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return lg(t)}function bg(e){let n={};for(let[t,{unset:r}]of Object.
entries(e))r!==void 0&&(n[t]=r);return n}var vg="0.1.0";var a_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),wg=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,l_=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
d_=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,u_=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Oe="[0-9a-f]";function $g(e){let n=new Map,t=(p,m)=>h=>{var w;let g=`${p} ${h.toLowerCase()}`,b=[...n.keys()].filter(v=>v.startsWith(p)).length+1,y=(w=n.get(g))!=
null?w:m(b);return n.set(g,y),y},r=t("uuid",p=>`00000000-0000-4000-8000-${wd(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>wd(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${wd(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!u_.test(p)&&!wg.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${Oe}{8}(-${Oe}{4}){3}-${Oe}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,h,g)=>h+o(g)).replace(new RegExp(
`(?<![0-9a-f])${Oe}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Oe}{2}([:-])(${Oe}{2}\\1){4}${Oe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Oe}{1,4}(:${Oe}{1,4})*)?::(${Oe}{1,4}(:${Oe}{1,4})*)?|\\b(${Oe}{1,4}:){7}${Oe}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Oe}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let h of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${h.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,h,g)=>{let b=a_.test(h.toLowerCase().replace(/-/g,"_"))||h==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${h}=${b||/^\$\{?\w+\}?$/.
test(g)?g:"***"}`}))}function f(p,m){return p.split(`
`).map(h=>/^\s*#/.test(h)?xg(h):m(h)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(c_(p),m=>{let h=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(h===null)return c(m);let[,g="",b="",y=""]=h,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(w?u(y):/CMDLINE|cmdline/.test(b)?c(y):"***")}),modules:p=>f(p,m=>{let[h="",g="",...b]=m.trim().split(/\s+/);
return h==="options"?wg.test(g)?u(m):m.replace(/=\S+/g,"=***"):h==="install"||h==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test(b[0]||"")&&
!/["'=]/.test(m)?u(m):`${h} ${g} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(h=>!h.startsWith("#")).map(h=>h.startsWith("kernelopts=")?`kernelopts=${c(h.slice(11))}`:u(h)).filter(h=>h!=="").map(h=>`${h}
`).join("")}`.padEnd(1024,"#")}}}function xg(e){let n=l_.exec(e);return n===null?"#":`# ${n[0]}`}function c_(e){return e.replace(d_,(n,t="",r)=>r===void 0?n:t+xg(
r))}function wd(e,n){return e.toString(16).padStart(n,"0")}var f_="vfiokit-capture/1",p_={dir:493},m_=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],g_=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,y_=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,h_=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
b_=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function v_(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>e.attr(u)||"").filter(u=>u!==""),t=$g([...n,...n.map(u=>u.replace(/\..*/,""))]),
r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.endsWith("/grubenv")?"":
`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,p_)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of m_)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))g_.test(p)&&s(`${f}/${p}`),y_.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))h_.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",w_),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of b_)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function kg(e){let t=Object.entries(v_(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(f_)}, "files": {
${t}
}}
`}function w_(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var $d=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function we(e,n=M(e)){let t={bySlot:Io(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Al(o.class))},r=[];for(let o of n){let i=$_(o,t);if(i===null)continue;let s=je(()=>i==="gpu"||i==="igpu"?x_(o,i,t):[]),a=je(()=>o.group===
null?null:dr(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Hn(e){return e.kind==="gpu"&&e.device.
id!==null}function Un(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function je(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function $_(e,n){let t=e.class,r=xt(t);if(!r&&!Bi(t))return Xe(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;if(!r)
return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(ap(o,i))return"bmc";if(lp(`${o}:${i}`))return"virtual";let s=o==="1002"?(n.
bySlot.get(e.slot)||[]).map(a=>a.vendor):[];return up(e.address,o,i,s)?"igpu":"gpu"}function x_(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){let i=new Map,s=(l,d)=>{
l===void 0||i.has(l.address)||!Al(l.class)||!(k_(e,l,d)||__(e,n,l,d))||i.set(l.address,{device:l,reason:d})};for(let l of t.get(e.slot)||[])s(l,"same slot");for(let l of e.
consumers){let d=r.get(l);(n==="gpu"||e.vendor!=="8086"||(d==null?void 0:d.slot)===e.slot)&&s(d,"device link")}let a=S_(e,r);if(a!==null){let l=d=>!(t.get(d.slot)||
[]).some(u=>xt(u.class));for(let d of o)d.upstream.includes(a)&&l(d)&&s(d,"card switch")}return[...i.values()].sort((l,d)=>l.device.address<d.device.address?-1:
1)}function k_(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function __(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function S_(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!dp((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var P_=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],_g="/sys/bus/pci/slots";function hs(e){let n;return t=>{var r;return n===void 0&&(n=(r=P_.map(o=>A_(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:O_(`
${n}`,t)}}function A_(e,n){try{return e.read(n)}catch(t){return null}}function Pg(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(_g).map(o=>[e.attr(`${_g}\
/${o}/address`)||"",o])));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function O_(e,n){let[t="",r=""]=n.
split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Sg(a,`
	${r}  `);return l===null?null:Buffer.from(`${Sg(e,`
${t}  `)||""} ${l}`,"latin1").toString("utf8")}function Sg(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function Ag(e){let n=hs(e),t=Pg(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Un(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function Og(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>o.device.id||[]));return{IOMMU:I_(n),...Object.fromEntries([...r].map(o=>[o,t(o)||""])),GPUs:e.map(({gpu:o,
gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,verdict:l.length===0?"ready":Hn(o)?"blocked":
"stays",companions:a.map(d=>E_(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough.reasons)":[...R_(e)].map(([o,i])=>`${i.join(
", ")}: ${o}`)}}function I_({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0} groups, units ${(t!=null?t:[]).join(", ")||
"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function R_(e){let n=new Map;for(let{gpu:t,obstacles:r}of e)
for(let{text:o}of r)n.set(o,[...n.get(o)||[],t.device.address]);return n}function E_(e,n){return e.slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var M_=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],D_=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Vo(e,n){var o,i;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-release"))!=
null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:Buffer.from(r[2]||"","latin1").toString("utf8")}function _r(e){let n=`${Vo(
e,"ID")||""} ${Vo(e,"ID_LIKE")||""}`.toLowerCase().split(/\s+/);for(let t of n){let r=M_.find(([o])=>o.test(t));if(r!==void 0)return r[1]}return"unknown"}function bs(e){
var i,s;let n=D_.find(([a])=>e.stat(`/sys/firmware/acpi/tables/${a}`)!==null);if(n!==void 0)return n[1];let t=e.attr("/proc/cpuinfo")||"",r=(((i=/^flags\s*:(.*)$/m.
exec(t))==null?void 0:i[1])||"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.test(t))return"arm";
let o=(s=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:s[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o==="AuthenticAMD"||o===
"HygonGenuine"?"amd":null}function Ne(e){let n=e.attr("/proc/cmdline");return n===null?null:z(n)}function xd(e){return e.stat("/sys/firmware")!==null&&e.list("/\
sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test(e.read("/etc/fstab")||"")}function Ig(e){
return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Rg(e){return/^[Y1]$/.test(e.attr("/sys/module/kvm_amd/\
parameters/sev_snp")||"")}var Eg="/sys/class/iommu",kd="allow_unsafe_interrupts";function vs(e){var i;let n=e.list(Eg).filter(s=>/^(dmar|ivhd)\d+$/.test(s)),t=e.bytes("/sys/firmware/acpi\
/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if((Ne(e)||[]).some(s=>s==="nointremap"||S(s)===
"intremap"&&T(s).includes("off"))||n.some(s=>{var a;return(parseInt(((a=e.attr(`${Eg}/${s}/intel-iommu/ecap`))!=null?a:"8").slice(-1),16)&8)===0}))return!1;let o=e.
attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function ws(e){let n=["vfio_iommu_type1","iommufd"].flatMap(o=>e.attr(`/sy\
s/module/${o}/parameters/${kd}`)||[]),t=ue(N(e),"vfio_iommu_type1",kd),r=(Ne(e)||[]).filter(o=>S(o)===`vfio_iommu_type1.${kd}`);return[...n,...t===null?[]:[t.value],
...r.map(o=>o.includes("=")?me(o):null)].some(bt)}function Sr(e){return(Ne(e)||[]).flatMap(n=>{if(S(n)==="pcie_acs_override")return[`${n} is on the running comm\
and line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest use\
s`];let t=S(n)==="pci"?me(n).split(/[,;]/).find(r=>/^(disable_acs_redir|config_acs)=/.test(r)):void 0;return t===void 0?[]:[`pci=${t} is on the running command \
line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ke(e){return Object.freeze({type:"module",...e})}function $s(e){return Object.freeze({type:"probe",...e})}var T_=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,N_="/sys/class/graphics",Mg="/sys/class/vtconsole",C_=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Pr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...V_(e)]),serial:H_(e),pictures:U_(e)}}var L_=["0302","1200"];function xs({
screens:e},n,t){return n.filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!xo(r.device.driver)&&
!L_.includes(r.device.class||"")))}function V_(e){let n=e.list(Mg).map(r=>`${Mg}/${r}`),t=n.some(r=>e.attr(`${r}/bind`)==="1"&&(e.attr(`${r}/name`)||"").includes(
"frame buffer"));return n.length>0&&!t?[]:rt(e.real(`${N_}/fb0/device`)).slice(-1)}function H_(e){var r;let n=e.attr("/proc/consoles");return(r=(n!==null?n.split(
`
`).map(o=>o.split(/\s+/)[0]||""):z(e.attr("/proc/cmdline")||"").filter(o=>S(o)==="console").map(o=>me(o).split(",")[0]||"")).find(o=>!T_.test(o)))!=null?r:null}
function U_(e){let n=new Map,t=[];if(parseInt(ve(e)||"",10)>=6)return n;for(let r of(e.attr("/proc/iomem")||"").split(`
`)){let o=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(r);if(o===null)continue;let[,i="",s=""]=o;t.length=i.length/2,t.push(s);let a=C_.test(s)?rt(t.join("/")).slice(
-1)[0]:void 0;a!==void 0&&n.set(a,s)}return n}var B_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",j_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${_d((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
F_={"01":"USB keyboard","02":"USB mouse"};function ks(e){let n=je(()=>z_(e));return t=>n().get(t)||[]}function z_(e){let n=new Map,t=(r,o)=>{var s;let i=r[r.length-
1];o!==null&&i!==void 0&&((s=n.get(i))==null?void 0:s.includes(o))!==!0&&n.set(i,[...n.get(i)||[],o])};for(let[r,o]of B_)for(let i of e.list(r)){let s=e.real(`${r}\
/${i}`);s!==null&&t(rt(s),o(e,s,i))}for(let r of Ji(e))for(let o of Ao(e,r)||[])t(o.functions,`file system ${_d(r.at)}`);return n}function j_(e,n,t){var i,s;if(t.
includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=F_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(
`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${_d(o)}`}function _d(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function Ar(e,n,t){return{devices:n,gpus:t,members:r=>dr(e,r,n),cargo:ks(e),lifelines:je(()=>Qi(e))}}function _s(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=ur(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":Or(i,t)}]})}function Or(e,n){let t=W_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${_t(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${_t(r)}`}function W_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(Xe(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Z_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Ss="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Tg=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",G_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function ot(e,n,t,r=Ar(e,n,t)){let o=je(()=>yn(e)),i=je(()=>Pr(e,n)),s=je(()=>vs(e)===!1&&!ws(e)),a=new Map(t.map(g=>[g.device.address,g])),l=je(()=>Io(
t.map(g=>g.device),g=>String(g.group))),d=je(()=>Io(n.filter(g=>g.physfn!==null),g=>g.physfn||""));function u({device:g,kind:b}){return(g.group===null?[]:l().get(
String(g.group))||[]).flatMap(w=>a.get(w.address)||[]).filter(w=>w.device!==g&&w.kind===b)}function c(g){let b=new Set;for(let y of[g,...u(g).filter(w=>f(w).length+
m(w.device).length===0)]){b.add(y.device.address);for(let w of y.companions)b.add(w.device.address)}return b}function f({device:g,companions:b}){let y=g.id===null?
[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let w of[g,...b.map(({device:v})=>v)]){let v=w===g?"it":`its companion ${w.address}`;
w.responding===!1&&y.push({code:"dead",text:`${v} ${Ss}`});let x=r.lifelines().get(w.address);x!==void 0&&y.push({code:"lifeline",text:`${v} carries ${_t(x)}: t\
he node lives on it, and nothing overrides that`})}return y}function p(g,b){let y=_s(g,b,r);return[...y.length===0?[]:[K_(g,y)],...mp(e,g)?[{code:"reserved",text:`\
the firmware reserves memory for IOMMU group ${g} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function m(g){var w;let b=[],y=Dg(
e,g);if(((w=g.numVfs)!=null?w:0)>0){let v=(d().get(g.address)||[]).filter(x=>x.mdevs.length>0||Dg(e,x)!==null).length;b.push({code:"vfs",text:`${g.numVfs} of it\
s virtual functions are enabled${v===0?"":`, ${v} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0\
 there`})}return g.mdevs.length>0&&b.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${g.mdevs.join(", ")}; remove them first`}),y!==null&&b.push(
{code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}), and a card serves vGPUs or goes to a guest as a whole`}),b}function h(g){let{screens:b,serial:y}=i(),
w=[g,...u(g).filter(({device:v})=>ur(v.address,v)!==null)].find(({device:v})=>b.has(v.address));return w===void 0||y!==null||xs(i(),t,v=>v.kind==="gpu").length>
0?[]:[{code:"console",text:`it ${w===g?"":`has to go with ${w.device.address} (same IOMMU group), which `}shows the only console (no BMC or integrated display a\
nd no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough`}]}return g=>{let{device:b,
kind:y}=g,w=y==="gpu"?[]:[{code:"kind",text:Z_[y]}];if(y==="bmc"||y==="virtual")return w;w.push(...f(g));let v=[b,...g.companions.map($=>$.device)];b.group===null?
w.push({code:"no_group",text:J_(o())}):kt(e,b.group)&&w.push({code:"no_group",text:`IOMMU group ${b.group} is of vfio's noiommu mode and isolates nothing${Tg}`});
let x=c(g);for(let $ of new Set(v.map(k=>k.group)))$!==null&&w.push(...p($,x));return s()&&w.push({code:"interrupts",text:G_}),[...w,...m(b),...h(g)]}}function Ng(e,n){
return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function Dg(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_typ\
e`);return t===null||t==="0"||t===""?null:t}function K_(e,n){let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.
said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would lose with it: name each in allow_group_members if that is mean\
t (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(i=>`${i.address} ${i.stays||""}`).join("; ")}: another slot \
may have a group of its own`}}function J_(e){return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMM\
U group, although the IOMMU is on":`it has no IOMMU group${Tg}`}var q_={ids:bn({describe:"Only devices with these ids."}),addresses:ze({describe:"Only devices at these addresses."}),kinds:Ln(B($d,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:$d})},Cg=$s({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:q_,example:{kinds:["gpu"]},capture:kg,read(e,{ids:n,addresses:t,kinds:r}){let o=M(e),i=we(e,o),s=ot(e,o,i),a=i.filter(({device:m,
kind:h})=>r.includes(h)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=Ag(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=lr(e),
c=d.filter(({gpu:m})=>Hn(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=q(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":Y_(c.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:h})=>l(m,h)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>Og(d,u,hs(e)),notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...X_(o,
i,n,t),...Q_(c.map(({gpu:m})=>m)),...eS(e,c.map(({gpu:m})=>m)),...Sr(e)]:[]}}});function Y_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function X_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${gn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Q_(e){let n=new Map;
for(let{device:t}of e)t.group!==null&&n.set(t.group,[...n.get(t.group)||[],t.address]);return[...n].filter(([,t])=>t.length>1).map(([t,r])=>`${r.join(" and ")} \
share IOMMU group ${t}: they can only go to the same VM`)}function eS(e,n){return n.filter(t=>Ng(e,t.device).length>0).map(({device:t})=>`${t.address} is set up\
 for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function nS(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function re(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Bc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)nS(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[Fl])}var tS=["file","kmod","bootImage","grubConfig","driver"],rS="/etc/kernel/cmdline";function Ir(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function oS(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function iS(e,n){let t=Ir([...e.holds,...n.
holds],o=>"file"in o?`file ${o.file}`:`module ${o.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...e.lacks||[],...n.lacks||[]],inputs:Ir([
...e.inputs,...n.inputs],o=>o),always:r}}function sS(e,n){let t=[...e.lost||[],...n.lost||[]];return t.length===0?n:{...n,lost:[...new Set(t)]}}function aS(e,n){
return{...n,wishes:Ir([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function We(e){let n=new Map;for(let o of e){let i=oS(o),s=n.get(i);(s==null?void 0:s.kind)===
"bootImage"&&o.kind==="bootImage"?n.set(i,iS(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,aS(s,o)):(s==null?void 0:s.kind)==="fil\
e"&&o.kind==="file"?n.set(i,sS(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===rS;return tS.flatMap(o=>{let i=t.filter(s=>s.kind===o);return[
...i.filter(s=>!r(s)),...i.filter(r)]})}function Lg(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=re(r,s.steps)}let o=i=>t.flatMap(s=>i(s)||[]);return{
steps:We(o(i=>i.steps)),claims:Ir(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Ir(o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:Ir(o(i=>i.devices),
i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){
var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(u=>d(u)||[]))],l=s.map(d=>d.bootable).find(
d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(
d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Ps=1024,As=`# GRUB Environment Block
`;function Os(e){return e.startsWith(As)}function Vg(e){return e.length===Ps&&Os(e)}function Hg(e){let n=[],t=As.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Ug(e,n){return Hg(e).find(([t])=>e.startsWith(`${n}=`,t))}function Rr(e,n){if(!Os(e))return null;let t=Ug(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Bg(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Ug(e,n),i=Hg(e),s=i.length===0?As.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:As.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Ps)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Ps}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Ps,"#")}function Rt(e,n){let t=bo(e).map(([l,d])=>{let u=e.slice(l,d);return{start:l,end:d,token:/[^\n]/.test(e.charAt(l-1))?ar(u):u}}),{kept:r,added:o}=Tn(t.map(l=>l.token),
n),i=t.find(l=>l.token==="--"),s=e,a=(l,d,u)=>{s=s.slice(0,l)+u+s.slice(d)};if(o.length>0&&i===void 0){let l=e.trimEnd(),d=e.slice(l.length).replace(/^[^]*[^\n]/,
"");s=`${l}${l===""?"":" "}${o.join(" ")}${d}`}for(let l=t.length-1;l>=0;l--){let d=t[l],u=r[l];d!==void 0&&(d===i&&o.length>0&&a(d.start,d.start,`${o.join(" ")}\
 `),u===null?s=lS(s,d):u!==void 0&&u!==d.token&&a(d.start,d.end,u))}return s}function lS(e,{start:n,end:t}){let r=e.slice(0,n).trimEnd();return r===""?e.slice(0,
n)+e.slice(t).replace(/^[ \t]+/,""):r+e.slice(t)}function Fg(e){let n=[],t=0;for(let r of e.split(`
`)){let[o="",i=""]=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(r.replace(/\r$/,""))||[],s=t+o.length,a=t+r.length;for(;a>s&&" 	\r".includes(e.charAt(a-1));)a--;i!==""&&
n.push({key:i,start:s,end:a}),t+=r.length+1}return n}function dS(e){let n=Fg(e).find(t=>t.key==="options");return n===void 0||n.start===n.end?null:n}function Er(e){
let n=r=>Fg(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>n(r)[0]||"";return{title:t("title"),version:t("version"),linux:t("linux"),options:t(
"options"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$"))}}function zg(e,n){let t=dS(e);return t===null?e:e.slice(0,t.start)+n+
e.slice(t.end)}function jg(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function oe(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Is(e){return{kind:"kmod",name:e}}function Rs(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Wg(e,n){return{kind:"reboot",delay:e,why:n}}var it="/boot/loader/entries",st="/boot/grub2/grubenv",uS=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Es(e,n){var s;let t=n.replace(
/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=uS.exec(t);return(s=[`/boot${r}`,r,...o===null?[]:[`/b\
oot/${o[2]||""}`]].find(a=>e.real(a)!==null))!=null?s:r.startsWith("/boot/")?r:`/boot${r}`}function Ms(e,n){let t=e.read(st),r=t===null?null:Rr(t,"kernelopts");
if(r!==null)return r;let o=e.read(n.config);return o===null?null:Nn(o).kernelopts}function cS(e,n){let t=n.kernelopts?Ms(e,n):null;return Ds(e).map(r=>{let o=Er(
e.read(r)||""),i=z(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?z(t):[a]),s=i.findIndex(a=>a.startsWith("#"));return{title:o.title,id:r.slice(it.length+1,-5),
from:r,within:[],tokens:s<0?i:i.slice(0,s),kernel:o.linux===""?null:Es(e,o.linux),initrds:o.initrds.map(a=>Es(e,a)).filter(a=>a!==null),recovery:jg(o)}})}function Ds(e){
return Y(e,"entry files",()=>e.list(it).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>fS(r,t)).map(t=>`${it}/${t}.conf`))}function fS(e,n){var o,
i;let[t,r]=[e,n].map(s=>s.match(/\d+|[A-Za-z]+/g)||[]);for(let[s,a]of(t||[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;if(a===l)continue;let[d,
u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:1}return((o=t==null?void 0:
t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Ie(e,n){return Y(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,()=>pS(e,n))}function pS(e,n){
return n.kind==="bls"?cS(e,n):Sd(e,n).filter(t=>t.foreign===void 0)}function Sd(e,n){let t=e.read(n.config);return t===null?[]:Nn(t).entries.map(r=>({title:r.title,
id:r.id,from:n.config,within:r.within,recovery:r.recovery,...Jl(r)?{}:{foreign:r.section},tokens:z(r.args.join(" ")),kernel:Es(e,r.kernel),initrds:r.initrds.map(
o=>Es(e,o)).filter(o=>o!==null)}))}function mS(e,n){var l;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let d of o.slice(0,-1)){let u=[...new Set(t.map(f=>{var p;return(p=
f.within[r])!=null?p:`entry ${f.id}`}))],c=/^\d+$/.test(d)?u[Number(d)]:(l=u.find(f=>f===d))!=null?l:u.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.within[r]===
c),r++}let i=o[o.length-1]||"",s=t.find(d=>d.id===i||d.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((d,u)=>d.within.length<=r||t.findIndex(c=>c.within[r]===
d.within[r])===u)[Number(i)]}function Zg(e,n){let t=({tokens:o})=>o.find(i=>i.startsWith("root="))||"",r=new Set(Ie(e,n).map(t));return n.kind==="bls"?[]:Sd(e,n).
filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function Ho(e,n){var i,s;let t=n.kind==="bls"?Ie(e,n):Sd(e,n),r=e.read(n.grubenv),o=[r===
null?null:Rr(r,"next_entry"),n.fallback==="saved"&&r!==null?Rr(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:mS(t,a);if(l!==void 0)
return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var gS=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],vn="/etc/kernel/cmdline",yS=/^\$\{?\w+\}?$/,hS=/^(BOOT_IMAGE|initrd)=/;function Pd(e){return e.startsWith(
"root=")}function Uo(e,n,t,r){let o=ts(z(t),z(r));return oe(e,n,void 0,o.length===0?{}:{lost:o})}function Gg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};
let r=Ms(e,n),o=e.read(st),i=bS(e,n,t);if(r===null)return{steps:i,opts:r};let s=Rt(r,t(st,z(r)));return o===null||!Os(o)?{steps:i,opts:i.length===0?r:s}:{steps:[
...s===r?[]:[Uo(st,Bg(o,"kernelopts",s),r,s)],...i],opts:s}}function bS(e,n,t){let r=e.read(n.config)||"",[o="",i="",s=""]=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r)||[],a=Rt(s,t(n.config,z(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Uo(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function Kg(e,n,t){return Ds(e).flatMap(r=>{let o=e.read(r)||"",{options:i}=Er(o),s=z(i),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==
null?z(t):[c]),d=n(r,l),u=zg(o,Rt(i,a?d.filter(c=>!J(l,c)):d));return u===o?[]:[Uo(r,u,i,Er(u).options)]})}function vS(e,n,t){var l;let r=gS.find(d=>e.read(d)!==
null);if(r!==void 0){let d=e.read(r)||"",u=Rt(d,t),c=!z(d).some(Pd)&&Ie(e,n).some(f=>f.tokens.some(Pd));return{steps:u===d?[]:[Uo(vn,u,d,u)],warnings:c?[`${r} h\
as no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Ne(e);if(n.kernelopts||
o!==null&&t.every(d=>J(o,d)))return{steps:[],warnings:[]};let i=Ho(e,n),s=i===null||!i.recovery?i:(l=Ie(e,n).find(d=>!d.recovery))!=null?l:null,a=((s==null?void 0:
s.tokens)||[]).filter(d=>!yS.test(d)&&!hS.test(d));return s===null||!a.some(Pd)?{steps:[],warnings:[`${vn} does not exist and no entry shows what it should say:\
 a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[oe(vn,`${Rt(a.join(" "),t)}
`)],warnings:[]}}function wS(e,n){var r;let t=(r=Ho(e,n))==null?void 0:r.from;return Ds(e).flatMap(o=>{let{linux:i,options:s}=Er(e.read(o)||"");if(i===""||s!=="")
return[];let a=`${o} has no options, and a line with ours alone would start its kernel without root=; expected an options line`;if(o===t)throw _(`${a}, as this \
entry boots next; write the whole of it by hand and run this again`);return[`${a}; write the whole of it by hand, as nothing was added there`]})}function Jg(e,n,t){
let r=Gg(e,n,()=>t),o=vS(e,n,t);return{steps:[...r.steps,...Kg(e,()=>t,r.opts),...o.steps],warnings:[...wS(e,n),...o.warnings]}}function qg(e,n,t){let r=Gg(e,n,
t),o=e.read(vn),i=o===null?null:Rt(o,t(vn,z(o)));return[...r.steps,...Kg(e,t,r.opts),...o===null||i===null||i===o?[]:[Uo(vn,i,o,i)]]}function Ad(e,n){let t=e.read(
vn),r=n.kernelopts?Ms(e,n):null;return[...Ie(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:st,tokens:z(r)}],...t===null?[]:[{path:vn,tokens:z(
t)}]]}var $S=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
xS=/manage|generated|begin/i;function en(e){if(!xS.test(e))return null;for(let[n,t]of $S)if(t.test(e))return n;return null}function at(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function lt(e,n,t=[]){let r=at(n),o=e.read(n),i=en(o||"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}: tell\
 ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===void 0?
{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Yg={lists:100,braces:12},Qg=/[\t\n ;&|<>()]/,Xg=/[A-Za-z_]\w*/y;function j(e,n){throw{at:e,why:n}}function Od({depth:e,at:n},t,r){++e[t]>Yg[t]&&j(n,`it nest\
s deeper than ${Yg[t]} levels`);let o=r();return e[t]--,o}function Et(e,n){var t;return Xg.lastIndex=n,((t=Xg.exec(e))==null?void 0:t[0])||""}function wn(e){let{
text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Qg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+1);a!==
`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&j(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Id(e,i)),o='"'):r.push(...Ts(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Id(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&j(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Ts(e,'"'))}}function Ts(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&j(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){j(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&j(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?kS(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function kS(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=Et(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!PS(e))&&(e.list(e),t.charAt(e.at)!==")"&&
j(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Od(e,"braces",()=>{let a=_S(e,n);return a===null&&SS(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Id(e,r):e.shell==="bash"&&AS(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function _S(e,n){var l;let{text:t}=e,r=e.at,o=Et(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=((l=i.exec(t))==null?void 0:l[0])||"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let u=s.endsWith("\
+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:u,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Qg.test(d)&&!/[\t ]/.
test(d))break;a.push(...Ts(e,n))}return e.at=r,null}function SS(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||j(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Id(e,e.at-1)):Ts(e,'"')}j(n,"${ is not closed")}function PS(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function AS(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&j(n,"the quote ' is not closed");e.at++}var ey=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,ny=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,OS=new Set(["exp\
ort","readonly","local","declare","typeset"]),IS={is:"all",of:[]};function oy(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{Ns(o,t,")")}};
try{let o=Ns(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Ns(e,n,...t){
return Od(e,"lists",()=>RS(e,n,t))}function RS(e,n,t){let r=[],o=e.at;for(;;){$n(e,n);let i=e.text.charAt(e.at),s=Mr(e);if(i===""){t.length>0&&j(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&j(
e.at,`${i} is not expected here`),r.push(ES(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||j(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function ES(e,n){let t=ty(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,$n(e,n),t={is:"maybe",left:t,right:ty(e,n)};return t}function ty(e,n){return Mr(e)==="!"?(e.at++,$e(e),{is:"maybe",left:ry(e,n),right:IS}):
ry(e,n)}function ry(e,n){let t=Cs(e,n);for($e(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
$n(e,n),t={is:"apart",body:Cs(e,n)},$e(e);return t}function Cs(e,n){let{text:t,at:r}=e,o=Mr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&Et(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?CS(e,n):LS(e,n);e.at+=o.length;let s=i==="("?DS(e,n):MS(e,n,o,r);for($e(e);ay(e,n);$e(e));return s}function MS(e,n,t,r){
switch(t){case"{":return Mt(e,n,"}");case"if":return sy(e,n);case"while":case"until":{let o=Mt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Mt(e,n,"done")]},
e:e.at}}case"for":return TS(e,n,r);case"case":return NS(e,n);default:return j(r,`${t} is not expected here`)}}function Mt(e,n,t){let r=iy(e,n,t);return e.at+=t.
length,r}function iy(e,n,...t){let r=Ns(e,n,...t);return r.is==="all"&&r.of.length===0&&j(e.at,"a command is missing"),r}function DS(e,n){return e.at++,{is:"apa\
rt",body:Mt(e,n,")")}}function sy(e,n){let t=Mt(e,n,"then"),r=iy(e,n,"elif","else","fi"),o=Mr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?sy(e,n):Mt(e,n,"fi")],otherwise:!0}}function TS(e,n,t){$e(e);let r=Et(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&j(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&j(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,$n(e,n),Et(e.text,e.at)==="in")for(e.at+=2,o=[],$e(e);!/^[;\n]?$/.test(e.text.charAt(e.at));$e(e)){let a=wn(e);a.s===a.e&&j(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}$e(e),e.text.charAt(e.at)===";"&&e.at++,$n(e,n);let i=Mr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&j(e.at,"do is missing"),e.at+=
i.length;let s=Mt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function NS(e,n){let t=e.at;$e(e);let{e:r}=wn(e);$n(e,n),Et(e.text,
e.at)!=="in"&&j(e.at,"in is missing"),e.at+=2;let o=[],i=!1;for($n(e,n);Mr(e)!=="esac";$n(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){$e(e);let s=wn(e);if(s.
s===s.e&&j(t,"esac is missing"),e.text.slice(s.s,s.e)==="*"&&(i=!0),$e(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&j(e.at,") is missing"),
e.at++,o.push(Ns(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:{is:"\
simple",s:t,e:r,assigns:[],words:[]},branches:o,otherwise:i}}function CS(e,n){e.at+=8,$e(e);let t=wn(e);return $e(e),e.text.startsWith("()",e.at)&&(e.at+=2),$n(
e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Cs(e,n)}}function LS(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){$e(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.
test(t.charAt(e.at-1))&&Ed(e),ay(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&j(e.at,"\
( is not expected here"),e.at=t.indexOf(")",e.at)+1,$n(e,n),{is:"function",name:t.slice(c.s,c.e),body:Cs(e,n)}}let a=i[0],l=a!==void 0&&OS.has(t.slice(a.s,a.e)),
d=a===void 0||l?VS(e,l):null;if(d!==null){o.push(d);continue}let u=wn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&HS(
e)}return e.at===r&&j(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function VS(e,n){let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:
/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=s[1]||"",l=s[3]==="+",d=(s[2]||"")!=="",u=e.at;if(t.charAt(
u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=Rd(t,e.at);t.charAt(e.at)!==")";e.at=Rd(t,e.at)){let c=wn(e);c.s===c.e&&j(u,"( is not closed")}return e.at++,{name:a,
append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:wn(e)}}function ay(e,n){var i;ny.lastIndex=e.at;
let t=((i=ny.exec(e.text))==null?void 0:i[0])||"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;$e(e);let o=wn(e);return o.s===o.e&&j(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(s=>s.is==="char"?s.c:"").join(""),tabs:t.endsWith("-")}),!0}function HS(e){let n=e.at;for(;;){e.at=Rd(e.text,e.at);let t=wn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&j(n,"]] is missing"),e.at++)}}function Mr(e){var n;return ey.lastIndex=e.at,((n=ey.exec(e.text))==null?void 0:n[0])||
""}function $e(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function Rd(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;
return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function Ed(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function $n(e,n){for(;;){$e(e);let t=e.text.charAt(e.at);if(t==="#")Ed(e);else if(t===`
`){e.at++;for(let r of n.splice(0))US(e,r)}else return}}function US(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Ed(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var BS=24,FS=24,Md=8,zS=16384,jS=/^(?!GRUB_CMDLINE_)/,WS=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,ly=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),ZS=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),Bo=[],fy={values:new Map,last:new Map,sealed:new Set,over:""};function Nd(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[fy];try{for(let i of e.keys())o=py(r,i,o)}catch(i){if(i instanceof Error)throw i;return dy(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?dy(r,r.ended):{files:r.files,worlds:o}}function dy({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function jo(e,n){return e.values.get(n)||[]}function Cd(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function py(e,n,t){var s;
let r=e.file;e.file=n;let o=oy(((s=e.files[n])==null?void 0:s.text)||"",e.shell);if("why"in o)throw o;let i=Bn(e,o,t).map(a=>a.over==="file"?{...a,over:""}:a);return e.
file=r,zo(i)}function Bn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...GS(e,n,r)]}function GS(e,n,t){switch(n.
is){case"simple":return KS(e,n,cy(e,n,t));case"all":return n.of.reduce((r,o)=>Bn(e,o,r),t);case"maybe":{let r=uy(e,n.left,t);return zo([...r,...Bn(e,n.right,r)])}case"\
branch":{let r=uy(e,n.first,t),o=n.branches.flatMap(i=>Bn(e,i,r));return zo(n.otherwise?o:[...r,...o])}case"for":return XS(e,n,cy(e,n,t));case"while":return yy(
e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Bn(e,n.body,t),t}}function uy(e,n,t){let r=e.spared;e.spared=
!0;let o=Bn(e,n,t);return e.spared=r,o}function KS(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return Ls(e,n.assigns,t);let i=Dr(r),s=e.shell==="dash"&&ly.
has(i||"")?Ls(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=Dd(r);if(WS.test(l))throw{at:r.s,why:qS(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return zo([...s,...Ls(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<Md){let{file:m,call:h}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let g=Bn(e,d.body,s).map(b=>b.over==="file"?{...b,over:""}:b);return e.file=m,e.call=h,e.depth--,g}let u=i===null||ly.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${Td(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?JS(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(p=e.ended)!=null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,h)=>Hd(Vd(m,Dr(h)||""),Dr(h)||"",Bo),s);case"export":case"readonly":case"declare":case"typeset":{let m=o.
find(b=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Dd(b)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let h=n.assigns.filter(b=>b.declared),g=i!==
"readonly"&&!o.some(b=>/^-\w*r/.test(Dd(b)))?[]:[...h.map(b=>b.name),...o.flatMap(b=>Dr(b)||[])];return Ls(e,h,s).map(b=>({...b,sealed:new Set([...b.sealed,...g])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:Dr(o[0]),
h=m===null||e.depth>=Md?null:e.read(m);if(m===null)return QS(e,n,s);if(h===null)return m.startsWith("/")&&e.depth<Md?s.map(b=>({...b,over:"all"})):s;e.depth++;let g=py(
e,e.files.push({path:m,text:h})-1,s);return e.depth--,g}case"eval":case"read":case"printf":case"let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.
test(m)?s:Hs(e,n,s,my(m))}default:return s}}function cy(e,{s:n,e:t},r){var i;let o=((i=e.files[e.file])==null?void 0:i.text.slice(n,t))||"";return(o.match(/\$\{[A-Za-z_]\w*:?=/g)||
[]).reduce((s,a)=>s.flatMap(l=>{var f;let d=a.replace(/\W/g,""),u=(f=l.values.get(d))!=null?f:Bo;return u.some(p=>p.dark===void 0)||u.length===0&&u!==Bo&&!a.includes(
":")?l:Hs(e,{s:n+o.indexOf(a),e:t},Vd([l],d),new Set([d]))}),r)}function JS({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:ZS.has(
n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function qS(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a\
 byte order mark (take it out)":e.includes("\r")?`"${Td(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${Td(e)}" is no comma\
nd${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function Td(e){return e.replace(
/[^ -~]/g,"?").slice(0,40)}function Ls(e,n,t){return t.map(r=>{if(n.some(s=>r.sealed.has(s.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);
for(let s of n){let a={...r,values:o},l=s.array?[Fo(e,s.value,a)]:Ld(e,s.value.parts,a,s),d=s.append?[...o.get(s.name)||[],...l]:l;o.set(s.name,d.length>zS?[Fo(
e,s.value,a)]:d),i.set(s.name,{file:e.file,assign:s})}return{...r,values:o,last:i}})}function Ld(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{
var g,b;let{s:l,e:d,q:u}=s,c=(...y)=>[{...Fo(e,s,t,y),q:u,of:o}];if(s.is==="dark")return[{...Fo(e,s,t),q:u,of:o}];if(s.is==="char"){let y=n[a-1];return r!==void 0&&
s.c==="~"&&u===""&&d-l===1&&(y===void 0||y.is==="char"&&y.c===":"&&y.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let f=(g=t.values.get(s.name))!=null?g:jS.test(
s.name)?null:Bo,p=Ld(e,s.word,t,void 0,o),m=f!==null&&(s.colon?f.length>0:f!==Bo),h=s.op===""?f:m===(s.op==="+")?p:m?f:[];return f===null||h===null||s.op!==""&&
f.length>0&&f.every(y=>y.dark!==void 0)?c(f||[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((b=Cd(h))!=null?b:" ")?c(h):h})}function YS({
call:e,file:n},t,r){let o=[...my(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,
s:0,e:0,q:"",of:""}]]:o}function my(e){return new Set(e.match(/[A-Za-z_]\w*/g)||[])}function Vs(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),
...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function gy(e){return[...new Set(e.map(Vs).join(`
`).split(`
`))].join(`
`)}function XS(e,n,t){var i,s;let r=((i=e.files[e.file])==null?void 0:i.text)||"",o=((s=n.words)==null?void 0:s.every(a=>Dr(a)!==null&&!/[*?[~{]/.test(r.slice(a.
s,a.e))))===!0;return n.words===null||!o||n.words.length>FS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?yy(e,n,t):n.words.reduce((a,l)=>Bn(e,n.body,Hd(Vd(a,
n.name),n.name,Ld(e,l.parts,fy))),t)}function yy(e,n,t){let r=Bn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).map(
([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),zo([...t,...r.filter(i=>i.over!==""),...Hs(e,n,t,o)])}function QS(e,n,t){let r=new Set(["GRUB_CMDLIN\
E_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return Hs(e,n,t,r)}function Hs(e,n,t,r){return t.flatMap(o=>{let i=[Fo(e,n,o)];return[
...r].reduce((s,a)=>Hd(s,a,i),[o])})}function Vd(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function Hd(e,n,t){return e.map(r=>({...r,values:new Map(
r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Fo(e,{s:n,e:t},r,o){var l;let{file:i,files:s}=e,a=((l=s[i])==null?void 0:l.text.slice(n,t))||"";
return{c:"",dark:a,holds:gy(o!=null?o:YS(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function Dr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.
c:"").join(""):null}function Dd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function zo(e){let n=[...new Map(e.map(i=>[eP(i),i])).values()],[t]=n;if(n.
length<=BS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=jo(d,i);
return[hy(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=gy([...s.values()]);r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:"",of:""}]),o.
set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function eP(e){return JSON.stringify([e.
over,[...e.sealed],[...e.values].map(([n,t])=>[n,hy(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function hy(e){return e.
map(n=>`${n.c}${n.dark||""}${n.holds||""}@${n.file}:${n.s}`).join(" ")}var Wo="\uFFFF",vy=/^[\t-\r \xa0]$/,wy=/[^\w@%+=:,./-]/g;function Ud(e){let n=e.map(t=>t.dark===void 0?t.c:Wo).join("");return bo(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function $y(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
by(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&by(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function by(e,n){return vy.test(e.c)&&!n.has(e)}function xy(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?Dt(r,a):""}))}function ky(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&vy.test(a.c)?"":Dt(" ",i)}]})}function _y(e,n,t,r){var f;let o=Bd(n.values.get(t)||[]);if(o!==null)return[
{file:o.file,s:o.s,e:o.s,text:Dt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(p=>p.is==="dark"))return null;
let{file:s,assign:{value:a}}=i,l=n.values.get(t)||[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;if(a.close!=="")return[{file:s,
s:a.e-1,e:a.e-1,text:Dt(u,a.close)}];let c=((f=e[s])==null?void 0:f.text.slice(a.s,a.e))||"";return c===""||c.replace(wy," ")!==c?[{file:s,s:a.e,e:a.e,text:`"${Dt(
u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${Dt(u,'"')}"`}]}function Bd(e){var t;let n=Ud(e).find(r=>ar(r.text)==="--");return n===void 0?
null:(t=e[n.start])!=null?t:null}function Sy(e,n,t,r){let o=Dt(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function Py(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Fd(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function Dt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(wy,"\\$&")}var ie="/etc/default/grub",Tr="/etc/default/grub.d",nn="GRUB_CMDLINE_LINUX",zd="GRUB_CMDLINE_LINUX_DEFAULT",Zo=`${Tr}/zz-vfiokit.cfg`,Oy=/^zz+-vfiokit\.cfg$/,nP=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function zs(e,n,t){let r=new Set(Zd(e,n).worlds.map(i=>Cd(jo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Nr(e,n){let[t]=Zd(e,n).worlds;return t===
void 0?[]:jd(t).all}function js(e,n,t,r=!1){var x;let o=Wd(e,n),i=Zd(e,n),s=i.worlds.map(jd),a=i.files.some(({path:$})=>yo(e,$));if(!r)for(let $ of s)oP($,t,a);
let l=t.flatMap(Dn).filter($=>new Set(s.map(k=>k.tokens.slice(0,k.split).filter(({text:R})=>S(R)===$).map(({text:R})=>R).join(" "))).size>1),d=s.map($=>{let k=Tn(
$.tokens.map(R=>R.text),t,$.split,l);return r?tP(k,$):k}),u=((x=s[0])==null?void 0:x.all)||[];if(d.every(($,k)=>$.removed.length===0&&$.added.length===0&&(r||t.
every(R=>{var I;return J(((I=s[k])==null?void 0:I.all)||[],R)})))&&(r||t.length===0||!s.some(Iy)))return{texts:new Map,before:u,lost:[],manager:null};let f=sP(d),
p=s.length>1?d.map(($,k)=>{var R,I;return aP($,f,(I=(R=s[k])==null?void 0:R.split)!=null?I:0)}):d,m=p.flatMap($=>$.removed).map($=>a?`${Fs($)}=***`:$),h=s.flatMap(
($,k)=>iP($,p[k])),g=new Set(h.map(Us)),b=[...h,...r?[]:s.flatMap($=>$.values.flatMap(ky)).filter($=>!g.has(Us($)))],y=r?void 0:[...Ry(i,b)].find($=>fP(o,$));if(y!==
void 0)throw _(`${ie} asks in a condition what ${y} is, so that ${m.join(" ")||y} cannot be changed there soundly; change it by hand`);let w=s.some($=>$.world.sealed.
has(nn)),v=[...new Set(s.flatMap(({tokens:$},k)=>{var R;return ts($.map(I=>I.text),(((R=p[k])==null?void 0:R.kept)||[]).flatMap(I=>I===null?[]:z(I)))}))];for(let $ of n.
dropIns&&n.inPlace!==!0&&!w?lP(e):[null]){let k=R=>i.files.some(({text:I})=>I===R.text)?R:{...R,text:Py(R.text,nn)};for(let R of dP(i,s,p,b,f,$).flatMap(I=>[I.map(
k),I])){let I=uP(e,n,{read:i,edits:b,changes:p,wishes:r?[]:t,dropIn:$},R);if(I!==null)return{texts:I,before:u,lost:v,manager:n.dropIns&&$!==Zo?en(e.read(Zo)||""):
null}}}throw _(`${ie} sets ${nn} ${s.length>1?"under a condition, ":""}in a way that cannot be edited without running it; expected plain assignments; change ${[
...a?f.map(Fs):f,...m].join(" ")} there by hand`)}function jd(e){let n=[jo(e,nn),jo(e,zd)],[t=[],r=[]]=n.map(s=>Ud(s).map(a=>({...a,text:ar(a.text),value:s}))),
o=new Set(n[0].map(Us)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(Us(d))));return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(
s=>s.text),split:t.length}}function tP(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).some(i=>i.of!==nn&&i.of!==zd)),r=e.kept.map((o,i)=>{var s,a;return t[i]===
!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===
!0))}}function Iy({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function Wd(e,{dropIns:n}){let t=n?e.list(Tr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[ie,...t.map(r=>`${Tr}/${r}`)].map(r=>({path:r,text:e.read(r)||""}))}
function Zd(e,n){return Y(e,`defaults ${n.shell} ${n.dropIns}`,()=>rP(e,n))}function rP(e,n){let{shell:t}=n,r=Nd(Wd(e,n),t,i=>i.startsWith("/")?e.read(i):null);
if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${yo(e,r.path)?r.why.replace(/".*" is/,'"***" is'):r.why}; correct the file, \
then run this again`);let o=r.worlds.filter(i=>i.over!=="all");if(o.length===0)throw _(`${ie} or a file that it sources ends the shell that reads it (exit, exec\
, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function oP(e,n,t){let r=n.flatMap(
Dn);for(let[o,i]of e.tokens.entries()){if(!i.text.includes(Wo))continue;let s=i.value.slice(i.start,i.end),a=i.text.split(Wo).find(c=>r.includes(S(c))),l=(Vs(s).
replace(/\$\{\w+=/g," ").match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g)||[]).filter(c=>r.includes(S(c))),d=a!==void 0?i.text.replace(Wo,"\u2026"):Tn(l,n,o<e.split?
l.length:0,r).removed[0];if(d===void 0)continue;let u=t?S(a!=null?a:d):`${d} from ${s.map(c=>{var f;return(f=c.dark)!=null?f:c.c}).join("").replace(/\s+/g," ").
slice(0,80)}`;throw _(`${nn} gets ${u}, which only running it would tell; expected a plain text there; write the argument out in ${ie}`)}}function Us({file:e,s:n}){
return`${e} ${n}`}function iP(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[
...$y(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:xy(r,i,s)})]})}function sP(e){let n=new Map;for(let t of[...e].sort(
(r,o)=>o.added.length-r.added.length).flatMap(r=>r.added)){let r=Mn(S(t))?t:S(t),o=n.get(r);if(Go(t)){let i=new Set(e.map(s=>s.added.filter(Go).join(" ")).filter(
s=>s!==""));if(i.size>1)throw Bs(t);n.set("",[...i].join(""));continue}if(o===void 0||o===t){n.set(r,t);continue}if(!Ui(S(t)))throw Bs(t);n.set(r,`${Fs(t)}=${[...new Set(
[...T(o),...T(t)])].join(",")}`)}return[...n.values()].flatMap(z)}function Bs(e){return _(`${ie} sets ${Fs(e)} under a condition, and what it holds differs; exp\
ected one value to unite with; write it without the condition`)}function aP(e,n,t){let r=e.kept.indexOf("--"),o=a=>a.filter(l=>l!==null&&Go(l)).join(" "),i=o(e.
kept)===o(n),s=e.kept.map((a,l)=>{let d=S(a||""),u=n.filter(c=>S(c)===d);if(a===null||u.length===0||r>=0&&l>r)return a;if(Go(a))return i?null:a;if(Ye(d)){let c=u.
flatMap(T);if(T(a).every(f=>c.some(p=>sr(p,f))))return null;if(l<t&&!Ui(d))throw Bs(a);return a}if(!u.includes(a))return a;if(Mn(d)&&e.kept.some((c,f)=>c!==null&&
S(c)===d&&!u.includes(c)&&f>l!=f>=t))throw Bs(a);return null});return{...e,kept:s,added:n,tokens:[...s.flatMap(a=>a===null?[]:z(a)),...n]}}function Go(e){return Je.
includes(S(e))}function Fs(e){return e.replace(/=[^]*/,"")}function lP(e){let n=e.list(Tr).filter(s=>s.endsWith(".cfg")),t=s=>en(e.read(`${Tr}/${s}`)||"")===null,
r=n.filter(s=>Oy.test(s)&&t(s)),o=n.filter(s=>!r.includes(s)).pop()||"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...[
"zz-vfiokit.cfg"].filter(t),i].map(s=>`${Tr}/${s}`)}function dP(e,n,t,r,o,i){var h,g;let[s]=n,a=n.some(({values:[b]})=>/(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(Vs(
b))),l=Fd(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.world.last.get(nn),u=n.every(({world:{last:b},values:[,y]})=>{var w;return((w=
b.get(nn))==null?void 0:w.assign)===(d==null?void 0:d.assign)&&!y.some(v=>/GRUB_CMDLINE_LINUX\b/.test(v.dark||""))})?s.world:null,c=b=>{let y=u===null?null:_y(b,
u,nn,o),w=y===null?null:Fd(b,[...r,...y]);return w===null?[]:[w]},f=b=>(l.some(v=>v.path===b)?l:[...l,{path:b,text:""}]).map(v=>v.path===b?{...v,text:Sy(v.text===
""&&b!==ie?nP:v.text,nn,o,a)}:v);if(i===null)return[...c(e.files),f(ie)];let p=d==null?null:(g=(h=e.files[d.file])==null?void 0:h.path)!=null?g:null,m=s.tokens.
some((b,y)=>{var w;return y<s.split&&((w=t[0])==null?void 0:w.kept[y])===null&&o.some(v=>Ye(S(v))&&S(v)===S(b.text))});return[...p===i||m||Bd(s.values[0])!==null?
c(e.files):[],f(i)]}function uP(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(g=>[g.path,g.text])),d=new Set([...Wd(e,n).map(g=>g.
path),s||""]),u=g=>g===ie?"":g,c=a.filter(g=>d.has(g.path)).sort((g,b)=>u(g.path)<u(b.path)?-1:1),f=Nd(c,n.shell,g=>{var b,y;return(y=(b=a.find(w=>w.path===g))==
null?void 0:b.text)!=null?y:e.read(g)});if("why"in f)return null;let p=f.worlds.filter(g=>g.over!=="all").map(jd),m=p.length>0&&p.every(g=>{let b=g.tokens.map(y=>y.
text);return i.every(y=>J(g.all,y))&&(i.length===0||!Iy(g))&&o.some(y=>cP(b,y)&&y.added.every(w=>Go(w)||vo(g.all).filter(v=>v===w).length<2))}),h=Ry(t,r);return!m||
Ay(f,h)!==Ay(t,h)?null:new Map(a.filter(g=>g.text!==(l.get(g.path)||"")).map(({path:g,text:b})=>{let y=Oy.test(g.replace(/.*\//,""))&&!/^[^#\n]/m.test(b);return[
g,y?null:b]}))}function cP(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function Ry(e,n){let t=new Set(n.map(r=>`${r.file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.
s}`))).map(([o])=>o)))}function fP(e,n){let t=new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${n}\\b`,"m");return e.
some(r=>t.test(r.text))}function Ay(e,n){let t=e.worlds.map(({values:r})=>JSON.stringify([...r].filter(([o])=>o!==nn&&o!==zd&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{
var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].sort().join(`
`)}function Gd(e){return[...e.texts].map(([n,t])=>oe(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Kd(e,n){return!n.dropIns&&e.read(ie)===null}function Ey(e,n,t,r){
if(!r&&Kd(e,n))return{steps:[],before:[],notes:[`${ie} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=js(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==Zo&&a.endsWith("-vfiokit.cfg"));return{steps:Gd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${Zo} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function My(e,n,t){return t.length===0||Kd(e,n)?[]:Gd(js(e,n,t,
!0))}function Dy(e,n,t){return t.length===0||Kd(e,n)?[]:Gd(js(e,{...n,inPlace:!0},t))}var Ty="/boot/grub/grub.cfg",dt="/boot/grub2/grub.cfg",pP={rhel:"redhat",ol:"redhat"},Ny="/etc/tuned/bootcmdline";function Ws(e,n){return["/usr/sbin","/sbin","/\
usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Jd(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw fe("this is an o\
stree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rp\
m-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t||"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Ws(e,"transactional-update"))throw fe("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Cy(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw fe(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function mP(e){Cy(e);let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(t=>e.real(t)!==null);throw n!==
void 0?fe(`this system boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):
fe("no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this sy\
stem has")}function gP(e){var a;if(!xd(e))return dt;let n=e.real("/etc/grub2-efi.cfg"),t=Ig(e).filter(l=>!/\/EFI\/boot\//i.test(l)),r=l=>Nn(e.read(l)||"").kind,
o=t.filter(l=>r(l)==="generated");if(n!==null&&o.includes(n))return n;let i=Vo(e,"ID")||"",s=t.find(l=>{var d;return l===`/boot/efi/EFI/${(d=pP[i])!=null?d:i}/g\
rub.cfg`});return s!==void 0?o.includes(s)?s:dt:o.length===1&&!t.some(l=>r(l)==="stub")&&(a=o[0])!=null?a:dt}function yP(e){var n,t;return(t=(n=e.read("/usr/sbi\
n/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ce(e){return Y(e,"boot loader",()=>hP(e))}function hP(e){var u,c,f;Jd(e);let n=_r(
e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.read("/etc/sysconfig/bootloader"))!=null?u:""))==null?void 0:c[1])!=null?f:"grub2";
if(p!=="grub2"&&p!=="grub2-efi")throw fe(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update\
-bootloader --add-option and sdbootutil update-all-entries")}if((n==="debian"||Ws(e,"update-grub")&&!Ws(e,"grub2-mkconfig"))&&(e.real(Ty)!==null||e.real(ie)!==null)){
let m={shell:(e.real("/bin/sh")||"").endsWith("bash")?"bash":"dash",dropIns:vP(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:m,config:Ty,grubenv:"\
/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return zs(e,m,"GRUB_DEFAULT")||"0"}}}!Ws(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&
mP(e);let r={shell:"bash",dropIns:!1},o=t?dt:gP(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:zs(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(it).filter(
p=>p.endsWith(".conf")),a=e.read(o),l=Nn(a||""),d=s.length===0;if(!t&&d&&l.entries.every(p=>p.kernel==="")&&Cy(e),!t&&bP(e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==
null:s.some(m=>/^\s*options\s.*\$kernelopts\b/m.test(e.read(`${it}/${m}`)||""));return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,
fallback:"saved",command:null,kernelopts:p}}if(o!==dt&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(yP(e)))throw fe(`${o} is a full configuration that boots,\
 and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${dt}`,`run grub2-mkconfig -o ${dt}, remove ${o} and reinstall grub2-common, w\
hich puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function bP(e,n,t){let r=zs(e,n,
"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r==="true")}function vP(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes(
"default/grub.d")}function wP(e,n){var o;let t=e.read(n.grubenv),r=((o=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec(e.read(Ny)||""))==null?void 0:o[2])||"";
return[...z(r),...z(t===null?"":Rr(t,"tuned_params")||"")]}function $P(e,n,t){let r=wP(e,n);if(r.length===0)return;let o=n.kind==="bls"?Ad(e,n).map(i=>i.tokens):
[Nr(e,n.defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Dn(i).includes(S(l)));if(!(!s||
a===void 0))throw _(`tuned sets ${a} on the kernel command line (${Ny}), where it would win over ours; expected no ${S(a)} there; take it out of the tuned profi\
le (cmdline in its [bootloader] section) and run this again`)}}function xP(e,n,t,r){let o=[{path:ie,tokens:r},...n.kind==="bls"?Ad(e,n):[]];return t.flatMap(wr).
flatMap(i=>{let s=o.filter(({tokens:a})=>!J(a,At(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Ly(e,n,t){
return n.command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Zs(e,n,t,r={}){if(t.length===0)return{
steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Jg(e,n,t):{steps:[],warnings:[]},i=Ey(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return $P(
re(e,s),n,t),{steps:We([...s,...r.regenerate===!1?[]:Ly(e,n,t)]),claims:s.length===0?[]:xP(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}
function Ko(e,n,t,r={}){return Jo(e,n,qd(n,t),r)}function qd({config:e},n){let t=n.filter(r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==
null?void 0:i.includes(r===e?st:r))!==!0}).map(o=>At(o.value))}function Jo(e,n,t,r={}){let o=n.kind==="bls"?qg(e,n,t):[],i=t(ie,[]);return{steps:We([...o,...My(
e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Ly(e,n,i)]),notes:[]}}function Vy(e,n,t){return Zg(e,n).flatMap(({title:r,foreign:o="",
tokens:i})=>{let s=hn(t.filter(a=>!J(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(
" ")}, and nobody but you changes it: put them there`]})}function Gs(e,n){var t;return`${n.name}, ${xd(e)?"UEFI":"BIOS"}, ${(t=Vo(e,"PRETTY_NAME"))!=null?t:"unk\
nown system"}`}function qo(e){let n=M(e),t=we(e,n),r=Ar(e,n,t);return{...r,judge:ot(e,n,t,r),consoles:Pr(e,n),weakened:Sr(e)}}function xn(e){try{return{loader:Ce(e),missing:null}}catch(n){
if(!(n instanceof P)||n.code!=="E_HOST"||ve(e)!==null)throw n;return{loader:null,missing:n.message}}}function Cr(e,n){return n===null?[]:Ie(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Hy(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Te),...t.flatMap(Fi)])]}function Uy(e,n){let t=le(e).map(
o=>Q(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Te(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function Ks(e,n,t){return M(e).filter(r=>n.includes(r.address)).map(r=>({address:r.address,id:r.id,driver:r.driver,wanted:t(r),iommu_group:r.group}))}var Yo="# vfiokit: functions for vfio-pci, and the drivers that come after it",Yd="options vfio-pci",kP=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Tt=4294967295;function Lr(e){return e.match(/[^\n]*\n|[^\n]+$/g)||[]}function Re(e){return(e||"").split(",").map(n=>n.trim()).filter(n=>n!=="")}function By(e){return e.
split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Nt(e){let[n=NaN,t=NaN,r=Tt,o=Tt,i=0,s=0]=By(e);return![n,t].every(a=>a>=0&&a<=65535)||
r!==Tt||o!==Tt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function he(e,n){return e.some(t=>{var f;let[r=NaN,o=NaN,i=Tt,s=Tt,
a=0,l=0]=By(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,m)=>p===Tt||p===parseInt(m||"",16);return c(r,n.vendor)&&c(o,n.device)&&c(i,d)&&c(s,u)&&((parseInt(
n.class||"",16)<<8^a)&l&16776960)===0})}function Js(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Vr(e,{line:n,lines:t},r){let o=Lr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Fy(e,n){
return De(e,n).filter(t=>ue([t],"vfio_pci","ids")!==null)}function zy(e,n,t){var i;let r=t.join(","),[o]=[...Fy(e,n)].reverse();if(o!==void 0){let s=Vr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ue(De(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Js(e,[`${Yd}\
 ids=${r}`])}function Xd(e,n,t){let r=e;for(let o of[...Fy(e,n)].reverse())r=Vr(r,o,i=>{let s=o.lines===1?i:`${Yd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function jy(e,n){return Vr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Wy(e){return`softdep ${e} pre: vfio-pci`}function Zy(e,n){return`${Yd} ${e}=${n?1:0}`}function Hr(e){return Lr(e).some(n=>n.trimEnd()===
Yo)}function Gy(e){let n=Lr(e).filter(t=>t.trimEnd()!==Yo&&!kP.test(t.trimEnd())&&!go.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Ct(e){return e!==
null&&po(e).includes("vfio_pci")}function Ky(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Rf(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(K(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=De(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Vr(e,f,()=>`${u}
`),s.push(u)},l=r.map(mo).filter(u=>{let c=i.get(vt(u)||"");if(c===void 0)return!0;if(mo(c)===u)return!1;if(c.from.path!==n)throw _(`${c.from.path} line ${c.from.
line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===de&&f.rest.trim().startsWith(`${c.
address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>u.variant||[]);for(let u of[Of,xl(d)]){let[c]=De(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Jy(e,n,t,r){let o=Lr(e).filter(a=>!t.has(vt(a.trimEnd())||"")).join("");if(r.length===0)return Lr(o).filter(a=>!go.test(a.trimEnd())).
join("");let i=De(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&go.test(`softdep vfio-pci ${a.rest}`)),s=xl(r.flatMap(a=>a.variant||[]));return i===void 0?
o:Vr(o,i,()=>`${s}
`)}var qs="/etc/modprobe.d/vfio.conf",qy=1023;function _P(e){let n=le(e);return n.length===0?[{has:()=>"module",config:N(e)}]:n.map(t=>{let r=N(e,t);return{has:nt(
Q(e,t),r),config:r}})}function SP(e,n,t){let r=lt(e,qs,wl.slice(1)),o=t.map(s=>{var a;return(a=ue(n,"vfio_pci",s))==null?void 0:a.from}).filter(s=>s!==void 0).map(
s=>s.path).sort((s,a)=>yt(s,a)?-1:1).pop();if(o===void 0||!yt(r.path,o))return r;let i=at(qs);if(!yt(i,o)&&en(e.read(i)||"")===null)return{path:i,warning:`${o} \
sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of vfio-pci and is read after any file of ours, so its \
values would win; put them there, or give that file a name that sorts before ${i}`)}function Xo(e,n){var x,$;let t=_P(e),r=N(e),o=Re((x=ue(r,"vfio_pci","ids"))==
null?void 0:x.value),i=n.ids.filter(k=>{let R=n.devices.filter(I=>I.id===k);return R.length===0?!o.some(I=>Nt(I)===k):!R.every(I=>he(o,I))}),s=[...o,...i],a=Object.
entries(n.options).filter(k=>{let R=ue(r,"vfio_pci",k[0]);return k[1]!==void 0&&k[1]!==(R!==null&&bt(R.value))}),l=k=>n.blacklisted.has(k)||t.every(({has:R,config:I})=>{
let X=R(k);return X==="absent"||X==="module"&&(He(I,k)!==null||Ct(Se(I,"softdep",k)))}),d=SP(e,r,[...i.length>0?["ids"]:[],...a.map(([k])=>k)]),u=Hr(e.read(d.path)||
""),c=t.every(({has:k})=>k("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),p={steps:[],claims:[],
notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>qy)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the\
 kernel takes ${qy} at most; name fewer ids`);let m=e.read(d.path)||"",h=u?m:Js(m,[Yo]),g=Ky(i.length===0?h:zy(h,d.path,s),d.path,r,n.at),b=g.text,y=[...g.lines,
...a.map(([k,R])=>Zy(k,R))],w=[];for(let k of n.rivals){let R=t.map(Z=>Se(Z.config,"softdep",k));if(R.every(Ct))continue;let[I]=t.flatMap(Z=>Ei(Z.config,k)||[]),
X=(Z,U$)=>w.push(`${Z} has ${U$}: there vfio-pci comes first only if the boot image loads it and not ${k}`);if(I!==void 0){X(I.path,`an install line for ${k}, w\
hich kmod would pass over for a softdep, so no softdep is written`);continue}let A=R.flatMap(Z=>Z===null||Ct(Z)?[]:[Z]),G=A.find(Z=>Z.path===d.path);G!==void 0?
b=jy(b,G):Ct(($=De(b,d.path).find(Z=>Z.command==="softdep"&&Z.name===k))!=null?$:null)||y.push(Wy(k));let On=A.find(Z=>yt(Z.path,d.path));On!==void 0&&X(On.path,
`a softdep line for ${k}, and kmod takes only the first`)}if(b=Js(b,y),b===h)return{...p,notes:w};let v=[...i.map(k=>({thing:"id",value:k})),...[...u?[]:[Yo],...y,
...g.changed].map(k=>({thing:"line",value:k}))];return{...p,claims:v,notes:w,steps:[oe(d.path,b)],warnings:d.warning===void 0?[]:[d.warning]}}function PP(e,n){return(e===
qs||e===at(qs))&&en(n)===null}function Yy(e,n,t=new Set){var l;let r=d=>n.includes(Nt(d)||""),o=N(e),i=K(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command===
"options"&&(u.name==="vfio_pci"||u.name===de)).map(u=>u.path))){let u=_e(e,d),c=b=>{var y;return Re((y=ue(De(b,d),"vfio_pci","ids"))==null?void 0:y.value)},f=i.
filter(b=>b.from.path===d&&t.has(b.address));if(f.length===0&&!c(u).some(r))continue;if(!PP(d,u)){a.push(`${d} gives ${[...f.map(b=>b.address),...c(u).some(r)?n:
[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let p=Xd(Jy(u,d,t,i.filter(b=>!t.has(b.address))),d,r),m=Re((l=ue(o.filter(b=>b.path!==d),
"vfio_pci","ids"))==null?void 0:l.value);Hr(p)&&c(p).every(b=>m.includes(b))&&(p=Xd(p,d,()=>!0));let g=Hr(p)&&ue(De(p,d),"vfio_pci","ids")===null&&K(De(p,d)).length===
0?Gy(p):p.trim()===""?null:p;s.push(oe(d,g))}return{steps:s,notes:a}}var Lt=["nouveau","nvidia","nvidia_drm"];function Qy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Hn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!xo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Xy(e){return e.replace(/-/g,"_")}function Qd({driver:e,
module:n}){return n!=null?n:e}function AP(e){let n=Qd(e);return n===null?Lt:Lt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Ys(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Qy(e).filter(r=>n.has(r)).flatMap(AP));return Lt.filter(r=>!t.
has(r))}function eh(e,n){var o,i;let t=new Set(e.map(Xy)),r=Qy(n).find(s=>t.has(Xy(Qd(s)||"")));if(r!==void 0)throw _(`blacklist holds ${(o=Qd(r))!=null?o:""}, \
which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device to vfio-pci first\
 (vfio_bind)`)}var Vt="/etc/initramfs-tools/modules",nh="/usr/share/initramfs-tools/modules.d",eu="# vfiokit: vfio_pci before the drivers that could take its devices",Qo="vfio\
_pci",OP=/^((\w+_)?vfio_pci|vfiokit_bind)$/,IP="/etc/dracut.conf.d/vfiokit.conf",th=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Xs="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",rh={"initramfs-tools":["/etc/modprobe.d",
Vt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},oh={steps:[],claims:[],warnings:[]};function Ht(e){return e.match(/[^\n]*\n|[^\n]+$/g)||
[]}function Qs(e){return e.startsWith("#")?"":pe(e.trim().split(/\s+/)[0]||"")}function ih(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function sh(e){return{thing:"line",value:e}}function ah(e,n){let t=K(N(e)).length>0&&le(e).some(r=>Q(e,r)(Qo)==="builtin");return[...n.flatMap(r=>"m\
odule"in r?pe(r.module):[]),...t?[de]:[]]}function lh(e){return[Vt,...e.list(nh).map(n=>`${nh}/${n}`)]}function ea(e,n){return new Set(n==="dracut"?nu(uh(e),"fo\
rce_drivers").map(pe):lh(e).flatMap(t=>Ht(_e(e,t)).map(Qs)))}function dh(e){let[n]=lh(e).flatMap(r=>Ht(_e(e,r)).filter(o=>Qs(o)===Qo).map(o=>({path:r,line:o}))),
t=n===void 0?void 0:fo(n.line).filter(r=>r.name==="ids").pop();return n===void 0||t===void 0?null:{path:n.path,ids:Re(t.value)}}function RP(e,n){let t=ea(e,"ini\
tramfs-tools"),r=e.read(Vt)||"",o=ah(e,n).filter(s=>!t.has(s));if(o.length===0)return oh;let i=o.flatMap(s=>[eu,s]);return{steps:[oe(Vt,ih(r,i))],claims:i.map(sh),
warnings:[]}}function uh(e){return[_e(e,"/etc/dracut.conf"),...cn(e,th).map(n=>_e(e,n))].join(`
`)}function nu(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function EP(e,n){if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);return t!==
null?/yes$/.test(t[t.length-1]||""):(e.attr("/usr/bin/dracut")||"").includes('${hostonly-} == "no"')}function MP(e,n){let t=uh(e),r=ea(e,"dracut"),o=nu(t,"add_d\
rivers").map(pe),i=nu(t,"install_items"),s=EP(e,t),a=ah(e,n),l=h=>h===Qo||a.includes(de),d=a.filter(h=>!r.has(h)&&(l(h)||!o.includes(h))).map(h=>`${l(h)?"force":
"add"}_drivers+=" ${h} "`),c=[...n.flatMap(h=>{if("module"in h)return[];let g=`/${h.file}`;return i.includes(g)||s&&g.startsWith("/etc/modprobe.d/")||g.startsWith(
"/usr/lib/")||g.startsWith("/lib/")?[]:[`install_items+=" ${g} "`]}),...d];if(c.length===0)return oh;let f=lt(e,IP);for(let h of cn(e,th).filter(g=>yt(f.path,g))){
let g=c.map(b=>b.slice(0,b.indexOf("+"))).find(b=>new RegExp(`^\\s*${b}=`,"m").test(_e(e,h)));if(g!==void 0)throw _(`${h} sets ${g} anew and is read after ${f.path}\
, so what is added there would be lost`,`write ${g}+= in ${h}`)}let p=e.read(f.path)||"",m=Ht(p).some(h=>h.trimEnd()===Xs)?c:[Xs,...c];return{steps:[oe(f.path,ih(
p,m))],claims:m.map(sh),warnings:f.warning===void 0?[]:[f.warning]}}function ch(e,n,t){return n==="dracut"?MP(e,t):RP(e,t)}function DP(e){let n=Ht(e);return n.filter(
(t,r)=>t.trimEnd()!==eu&&!((n[r-1]||"").trimEnd()===eu&&OP.test(Qs(t)))).join("")}function TP(e){return Ht(e).filter(n=>n.trimEnd()!==Xs&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function fh(e){let n=[],t=[],r=e.read(Vt);if(r!==null){let o=DP(r);o!==r&&n.push(oe(Vt,o===""?null:o)),Ht(o).some(i=>Qs(i)===Qo)&&t.push(`${Vt}\
 names ${Qo} without our mark: it was there before and stays`)}for(let o of cn(e,["/etc/dracut.conf.d"])){let i=_e(e,o);if(!Ht(i).some(a=>a.trimEnd()===Xs))continue;
let s=TP(i);n.push(oe(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function na(e,n,t,r,o,i="vfio_pci"){if(Ct(Se(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=ea(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Ae({module:t})))}var NP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],CP=["/usr/sbin","/sbin","/usr/bin","/bin"],ph=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],mh="/etc/kernel/install.d/50-dracut.install";function hh(e,n){var t;return(t=CP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function gh(e,n){return NP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function LP(e){
var r;let n=(e.read("/var/lib/dpkg/diversions")||"").split(`
`),t=n.findIndex((o,i)=>i%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(o));return t<0?null:(r=n[t+2])!=null?r:":"}function VP(e){let n=hh(e,"update-initramf\
s");if(n===null)return null;let t=e.attr(n)||"",r=LP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.test(t)||(e.
attr("/var/lib/dpkg/info/dracut.list")||"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function HP(e,n){return new RegExp(
`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test(e.attr("/var/lib/dpkg/status")||"")}function bh(e){let n=ph.map(i=>`${i}/install.conf`).find(i=>e.
real(i)!==null),t=ph.flatMap(i=>e.list(`${i}/install.conf.d`).filter(s=>s.endsWith(".conf")).map(s=>`${i}/install.conf.d/${s}`)),o=[...n===void 0?[]:[n],...t].map(
i=>e.attr(i)||"").join(`
`).match(/^\s*initrd_generator\s*=.*$/gm)||[];return o.length===0?null:(o[o.length-1]||"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function yh(e,n){let t=bh(
e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>HP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(`${n}\
, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function UP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=_r(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Ut(e){let n=VP(e),t=hh(e,"dracut"),r=n==="initramfs-tools",o=r&&gh(e,"initramfs-tools"),i=t!==null&&gh(e,
"dracut");if(o&&i)return yh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return yh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:UP(e);if(a!==null)return a;throw fe("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=bh(e);if(s!==null&&s!=="dracut")throw fe(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(mh)==="/dev/null")throw _(
`${mh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function ei(e,n){return n.kind==="bls"?Ie(e,n).map(t=>t.tokens):[Nr(e,n.defaults)]}function Bt(e,n){var o;let t=Re((o=ue(N(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:ei(e,n).flatMap(i=>i.filter(s=>S(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function vh(e,n){return[...Bt(e,n),...K(N(
e)).map(t=>t.address)]}function tu(e,n){let t=new Set(Ft(e,n).map(i=>i.address)),r=new Set(ee(e).flatMap(i=>i.devices).map(i=>i.address)),o=M(e).map(i=>!H(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:qi(i,{driver:null,module:BP(e,i)}));return{devices:o,gpus:we(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Ft(e,n){let t=Bt(e,n),r=M(e),o=new Set(rr(N(e),r));return r.filter(i=>o.has(i)||he(t,i))}function BP(e,n){var i;let t=N(e),r=le(e).map(s=>nt(Q(e,s),t)),
o=Te(n).filter(s=>He(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function wh(e,n){let t=tu(e,n),r=Ys(t),o=new Set([...t.
given].flatMap(Te)),i=Ut(e),s=_p(e),a=d=>le(e).every(u=>na(e,N(e,u),d,i,s)),l=Be(e).filter(({thing:d,value:u})=>d!=="arg"||S(u)!=="modprobe.blacklist"?!1:T(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:Ko(e,n,l).steps,released:l}}var FP="/etc/driverctl.d",$h="/etc/libvirt/qemu";function ru(e,n){let t=`${FP}/pci-${n}`,r=(e.attr(t)||"").trim();return r===""?null:{driver:r,path:t}}function Ur(e,n){
let t=ru(e,n);return t===null||H(t.driver)?null:t}function zP(e){return(e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g)||[]).flatMap(t=>{var i;
let r=((i=/<source\b[^]*?<\/source>/.exec(t))==null?void 0:i[0])||"",o=(s,a)=>{var l,d;return((d=(l=new RegExp(`\\b${s}=['"]0x([0-9a-fA-F]+)['"]`).exec(r))==null?
void 0:l[1])!=null?d:"0").toLowerCase().padStart(a,"0")};return r===""?[]:[`${o("domain",4)}:${o("bus",2)}:${o("slot",2)}.${o("function",1)}`]})}function xh(e,n){
let t=n.filter(r=>r.driver!==null&&!H(r.driver));return t.length===0?[]:e.list($h).filter(r=>r.endsWith(".xml")).flatMap(r=>{let o=zP(e.read(`${$h}/${r}`)||"");
return t.filter(i=>o.includes(i.address)).map(i=>`libvirt's domain ${r.slice(0,-4)} manages ${i.address} itself (managed='yes'): until the next boot it hands it\
 back to ${i.driver||""} whenever the guest ends`)})}function jP(e){return Y(e,"vfio_pci aliases",()=>le(e).flatMap(n=>((e.read(`${ht(e,n)}/modules.alias`)||"").match(/^alias vfio_pci:\S+ \S+$/gm)||[]).map(r=>{let[
,o="",i=""]=r.split(" ");return[o,pe(i)]})))}function kh(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pci:"),o=([l])=>l.split("*").
length,i=Te(n),s=l=>le(e).some(d=>Sf(e,d,l).some(u=>i.includes(u))),[a]=jP(e).filter(([l,d])=>$l(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));return a===void 0||a[1]==="\
vfio_pci"?null:a[1]}function ni(e,n){let t=ve(e);return n===null||t!==null&&Q(e,t)(n)==="absent"?"vfio-pci":n}function Br({driver:e},n){return H(e)&&(n==="vfio-\
pci"||pe(e||"")===n)}function ti(e,{driver:n},t){return n==="auto"?kh(e,t):null}function _h(e,n,t){let r=new Map(K(N(e)).map(o=>[o.address,o]));for(let o of t){let i=r.get(o.address);
if(!(i===void 0||fn(i,o)||n.accept_replacement.includes(o.address)))throw _(`${o.address} was bound when ${i.card} was there, and now ${o.id||""}:${o.subsystem||
""} is: the card was swapped, or others have moved it (${i.from.path} line ${i.from.line})`,`look which card it is; if it is meant, accept_replacement: ${o.address}`)}
return t.map(o=>If(o,ti(e,n,o)))}function Sh(e,n){for(let{address:t}of n){let r=Ur(e,t);if(r!==null)throw _(`driverctl gives ${t} to ${r.driver} at every boot (${r.
path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function WP(e,n){let t=new Map(M(e).map(r=>[r.address,r]));return K(N(e)).filter(r=>!n.some(o=>o.
address===r.address)&&!fn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(r.address)?"another card is":"nothing is"}\
: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function Ph(e,n,{at:t,devices:r}){if(t.length===0||t.length<r.length)
return Xo(e,n);let o=[...new Set(t.flatMap(a=>a.id||[]))];if(M(e).filter(a=>o.includes(a.id||"")).length>t.length||n.at.some(a=>a.variant!==null))return Xo(e,n);
let s=Xo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with eve\
ry card that has it; left as it is`]}:Xo(e,n)}function ZP(e,n,{at:t,devices:r}){let o=Ft(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&he(Bt(e,n),i));return o.
length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has \
it; give the id back (state: absent) to bind by address only`]}function Ah(e,n,t){return[...ZP(e,n,t),...WP(e,t.at)]}var GP=["reserved","interrupts","vfs","mdev"];function tn(e){var n;return`${e.address} (${e.id}, ${gn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Fn(e){
let n=e.slice(0,8).map(tn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function ou(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===
!1)return Ss;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;
let o=Or(e,t);if(o!==null)return o;if(Xe(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full pa\
ssthrough: all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vf\
io-pci refuses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; \
name its address if it is meant";let i=r===void 0?void 0:t.judge(r).find(l=>GP.includes(l.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function Oh(e,n){
for(let t of e){if(t.responding===!1)throw _(`${tn(t)} belongs to a card that was named, and ${Ss}`);let r=Or(t,n);if(r!==null)throw _(`${tn(t)} belongs to a ca\
rd that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function iu(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&
a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(
a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GP\
Us in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets eve\
ry GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, a\
nd ${Fn(s)} stays with the host without NVLink`]}}function Ih(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.
address===i);if(s===void 0)throw _(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw _(`allow_g\
roup_members names ${tn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave\
 it out, or name it in addresses if it is meant for itself");let a=ou(s,{...n,addresses:[i]},t);if(a!==null)throw _(`allow_group_members names ${tn(s)}, which ${a}`);
return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${tn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot \
be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function Rh(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(
e.map(o=>o.group))){if(r===null)continue;let o=_s(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==
null).map(a=>`${a.address} ${a.stays||""}`);throw _([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing\
 in it may stay with a driver of the host`,...s].join("; "),KP(o,n))}}function KP(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slo\
t, whose group holds nothing of the host":n.some(r=>Xe(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into anoth\
er slot otherwise":`companions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well,\
 and the host loses them; otherwise another slot`}function Eh(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>`the firmware's pictu\
re (${n.pictures.get(s.address)||""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails w\
ith "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`),i=e.filter(s=>n.screens.has(
s.address));if(i.length===0)return o;if(xs(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw _(`${i.map(tn).join(", ")} shows the only console \
of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set all\
ow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function su(e,n,t){if(n.length>0)throw _(`${e}: ${Fn(n)}; ${t}`)}function Dh(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Fn(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw D("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i||[]).filter(u=>Oo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw _(`no device here has th\
e id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?void 0:
i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw _(`there is no PCI function at ${l.join(", ")}; ${o}`);let d=n.
filter(u=>s.includes(u.address));if(i!==void 0){su(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||!i.includes(
c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw _(`none of the addresses ${s.join(", ")} has the \
id ${u.join(", ")}; give ids and addresses of the same functions`)}return su("the vendor or device id of this function cannot be read",d.filter(u=>u.id===null),
"power-cycle the host"),{found:d,absent:a}}function Th(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).map(i=>i.
device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(i).length>
0))}}function Nh(e,n,t=()=>null){let r=new Map(n.gpus.map(y=>[y.device,y])),{found:o,absent:i}=Dh(e,n);for(let y of o){let w=ou(y,e,n);if(w!==null)throw _(`${tn(
y)} ${w}`)}let{take:s,shared:a}=e.companions?Th(o,n):{take:[],shared:new Set};Oh(s,n);let l=iu(o,e,n),d=Ih([...o,...s,...l.take],e,n),u=[...s,...l.take,...d.take],
c=new Set([...o,...u]),f=n.devices.filter(y=>c.has(y));Rh(f,n);let p=Eh(f,n,e.allow_console_gpu),m=y=>d.take.includes(y)?"only this one was allowed to go along":
a.has(y)?"a function that stays with the host has the same id":t(y),h=e.addresses===void 0?f.filter(y=>m(y)!==null):f,g=[...o,...u].filter(y=>!h.includes(y)).map(
y=>y.id||""),b=[...(e.ids||[]).filter(y=>g.includes(y)),...g];return{devices:f,ids:[...new Set(b)],at:h,notes:[...i.length===0?[]:[`no device here has the id ${i.
join(", ")}: left out`],...e.addresses===void 0?h.map(y=>`${tn(y)} is bound by its address: ${m(y)||""}`):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,
...p,...f.filter(y=>{var w;return((w=r.get(y))==null?void 0:w.kind)==="igpu"}).map(y=>`${tn(y)} is part of the processor or chipset: a guest needs more than vfi\
okit prepares for that`)]}}function Ch(e,n,t,r,o){var w;let i=(w=e.addresses)==null?void 0:w.filter(v=>!o.includes(v)),s=(i==null?void 0:i.length)===0&&e.ids===
void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"ignore"},l=s?[]:Dh(a,n).found,{take:d,shared:u}=e.companions?Th(l,n):{take:[],shared:new Set},
c=n.devices.filter(v=>e.allow_group_members.includes(v.address)),f=v=>r.some(({address:x})=>x===v.address),p=v=>{let x=n.gpus.find($=>$.companions.some(({device:k})=>k===
v));return!l.includes(v)&&!d.includes(v)&&!f(v)&&(x===void 0||t(x.device)||f(x.device))},m=[...l,...d.filter(v=>!u.has(v)||t(v)&&!n.devices.some(x=>x.id===v.id&&
p(x))),...iu(l,e,n).take],h=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let v=a.ids||[],x=r.filter($=>h.some(k=>k.address===$.address)||v.some(k=>`${$.
card}:`.startsWith(`${k}:`)));return{ids:[...new Set([...v,...m.map($=>$.id||"")])],addresses:new Set(x.map($=>$.address))}}su("vfio-pci has this card by an id \
that others have as well, and an id cannot be given back for one of them",n.devices.filter(v=>t(v)&&!h.includes(v)&&m.some(x=>t(x)&&x.id===v.id)),"give the othe\
rs back too");let g=new Map(n.devices.map(v=>[v.address,v])),b=[...h.map(v=>v.address),...o].map(Mh),y=v=>e.companions&&b.includes(Mh(v.address))&&!fn(v,g.get(v.
address));return{ids:[...new Set(m.filter(t).map(v=>v.id||""))],addresses:new Set(r.filter(v=>o.includes(v.address)||h.some(x=>x.address===v.address)||y(v)).map(
v=>v.address))}}function Mh(e){return e.replace(/\.\d$/,"")}var JP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Vh(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function qP(e,n,t){var l,d;let r=Vh(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function YP(e,n){let t=n.find(
a=>a.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t)||[],i=r===void 0?t.slice(5):`/dev/d\
isk/by-${r.toLowerCase()}/${o||""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?null:`${t} leads to no\
 disk`}function Ee(e,n,t){return t!==void 0?Lh(e,n,t):Y(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Lh(e,n,Ie(e,n)))}function Lh(e,n,t){let r=new Set,
o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Nn(i);a!==null&&o(`GRUB cannot read ${n.config}\
: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(a.title);
o(a.kernel===null?`entry ${l} names no kernel`:qP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Vh(e,u,`entry ${l}: image`,JP));let d=YP(e,a.tokens);
o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!Vg(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants a block of\
 1024`),{ok:r.size===0,reasons:[...r]}}var XP=/^[\w.+~-]+$/,QP=["vmlinuz","vmlinux","Image","image"],Hh=e=>`initrd.img-${e}`,ta=e=>`initramfs-${e}.img`,Uh=e=>`initrd-${e}`,Bh=[Hh,ta,Uh],eA={debian:Hh,
el:ta,fedora:ta,suse:Uh,unknown:ta},nA=["/boot","/boot/efi","/efi"],tA=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function rA(e,n){var t;return(t=
Bh.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:eA[_r(e)]}function oA(e,n){let t=e.attr("/etc/machine-id")||"";return nA.flatMap(r=>e.list(r).filter(
o=>!/^[0-9a-f]{32}$/.test(o)||t.length!==32||o===t).map(o=>`${r}/${o}/${n}`).filter(o=>e.real(`${o}/linux`)!==null))}function Fh(e){let n=le(e).filter(i=>XP.test(
i)),t=ve(e),r=rA(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(QP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){let a=[r,...Bh].find(
l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of oA(e,i)){let l=tA.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}/${(l!=null?l:(()=>"\
initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function iA(e,n){let t=M(e),r=n.map(o=>{let i=t.filter(a=>he([o],a)),s=i.length>0?i.flatMap(Te):Fi(Nt(o)||"");return i.length===0&&s.length===0?null:s});return r.
every(o=>o!==null)?r.flat():null}function ra(e,n){let t=N(e),r=ue(t,"vfio_pci","ids"),o=Re(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().filter(f=>S(f)===
"vfio_pci.ids").flatMap(T)])],s=kl(t)?K(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Se(t,"install",de),Se(t,
"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Hr(_e(e,r.from.path)),u=iA(
e,i),c=cr(n);return f=>{let p=N(e,f),m=nt(Q(e,f),p),h=[],g=x=>{if(m(x)==="absent"||c.has(x))return!0;let $=m(x)==="module"?He(p,x):null;return $!==null&&h.push(
$),$!==null},b=!d&&u!==null&&u.every(g),w=[...new Set([...l,...b?h.map(x=>x.path):[]])].map(x=>({file:x.slice(1)})),v=s.flatMap(x=>x.variant||[]).filter(x=>m(x)===
"module").map(x=>({module:x}));return[...w,...b||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...v]}}var au={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function jh(e,n="all"){
let t=Fh(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function sA(e,n){
if(n!==void 0)return n;let t=Ne(e);return t===null?[]:[t]}function Wh(e,n,t,r){let o=Ut(e);return n.map(({path:i,kernel:s})=>{let a=r(s),l=a.flatMap(d=>"file"in
d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...rh[o],...l,...t.inputs||[]])],...t.lacks===void 0?{}:{lacks:t.
lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Fr(e,n={}){let t=jh(e,n.kernels);if(t.length===0)return au;let r=ra(e,sA(e,n.entries)),o=Wh(e,t,n,s=>zh(
[...r(s),...n.holds||[]])),i=ch(e,Ut(e),zh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],warnings:i.warnings}}function ri(e,n={}){
let t=jh(e,n.kernels);return t.length===0?au:{...au,steps:Wh(e,t,n,()=>n.holds||[]),notes:[]}}function oa(e,n={}){let{steps:t,notes:r}=fh(e),o=ri(e,n);return{...o,
steps:[...t,...o.steps],notes:[...r,...o.notes]}}function zh(e){return[...new Map(e.map(n=>[Ae(n),n])).values()]}function Zh(e,n){return n.flatMap(t=>{if(t.kind!==
"bootImage")return[];let{why:r,holds:o}=Wi(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===null&&(o||[]).length===t.holds.length,holds:o||[]}]})}function Gh(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function lu(e,n){return Gh(e,n).length>0}function aA(e){return e.list("/sys/class\
/vtconsole").find(n=>/frame buffer/.test(e.attr(`/sys/class/vtconsole/${n}/name`)||"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1")}function Kh(e,n,t){let r=aA(
e),o=r===void 0?[]:n.filter(l=>lu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidia"))throw _(`the text consol\
e is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens first: echo 0 > /sys/class/vt\
console/${r||""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Gh(e,d).length,0)>=s&&Pr(e,n).serial===null&&
!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (console=ttyS0), or set allow_console_gpu i\
f ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var oi={steps:[],notes:[],warnings:[]},lA="leave live out and reboot";function Jh(e,n,t){var d;let r=(d=t.driverFor)!=null?d:(()=>"vfio-pci"),o=n.filter(u=>!Br(
u,r(u)));if(o.length===0)return oi;Yh(e,o);let i=o.filter(u=>u.group===null).map(u=>u.address);if(i.length>0)throw _(`${i.join(", ")} has no IOMMU group, so vfi\
o-pci cannot take it now; the IOMMU must be on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Xh(e,o,lA);let s=[...Kh(e,o,t.allow_console_gpu),
...eb(e,o)],a=ve(e);return{steps:[...[...new Set(o.map(u=>r(u).replace(/-/g,"_")))].filter(u=>a===null||Q(e,a)(u)!=="builtin").map(Is),...qh(e,o).map(({device:u,
card:c})=>Rs(u.address,r(u),r(u),{card:c}))],notes:[],warnings:s}}function ia(e,n,t){let r=new Map(M(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{let d=r.get(
l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!H(d.driver))return o.push(`${l.address} has the driver ${d.driver}, which is neither\
 ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&o.push(`the\
 running kernel has no driver ${l.driver||""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==null&&t.has(d.id)?
{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===l.driver?[]:[d]});
return a.length>0&&(Yh(e,a),Xh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:qh(e,[...r.values()].
filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===0?[]:eb(e,a)}}
function qh(e,n){let t=new Map;for(let i of we(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.address);let r=n.
map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.sort((i,s)=>o(
i)<o(s)?-1:1)}function Yh(e,n){let t=n.flatMap(({address:r})=>{let o=Qn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(`an earli\
er run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Xh(e,n,t){let r=ko(e,n);if(r.length>
0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")} is in \
use, and a driver that is taken away from its users hangs: ${Ki(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=_o(e),i=o===null?[]:Qh(
e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o||""}`,`run this as root on the node itself, or ${t}`)}function Qh(e,n){return[...new Set(
n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>Nl(e,r)===0?[]:[`the driver ${r} is in use ${Nl(e,r)} times`])}function eb(e,n){let t=_o(
e),r=new Set(n.map(a=>a.module)),o=M(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&ko(e,o).length===0&&!o.some(a=>lu(e,a))?Qh(e,n):[],s=n.some(a=>a.
vendor==="10de"&&!H(a.driver))?Up(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(a=>`${a}\
, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it while c\
ards are moved`]]}var nb=new Set([8,9,11,12]),dA=["/etc/crypttab","/etc/crypttab.initramfs"],uA="LUKS\xBA\xBE",tb=4096,cA=4<<20;function fA(e){let[,n,t]=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e)||[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t||""}`:e.startsWith("/")?e:null}function rn(e,n){return typeof e=="object"&&e!==null?Reflect.get(
e,n):void 0}function rb(e){try{return JSON.parse(e)}catch(n){return}}function du(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):[]).map(t=>parseInt(
String(t),10)).filter(t=>!isNaN(t))}function ob(e){if(typeof e!="string")return[];let n=rb(Buffer.from((e.split(".")[0]||"").replace(/-/g,"+").replace(/_/g,"/"),
"base64").toString("utf8")),t=rn(n,"clevis"),r=rn(rn(t,"sss"),"jwe");return[...du(rn(rn(t,"tpm2"),"pcr_ids")),...Array.isArray(r)?r.flatMap(ob):[]]}function pA(e,n){
let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==uA||t.readUInt16BE(6)!==2)return[];let r=Math.min(t.readUInt32BE(12),cA),o=e.bytes(n,
tb,Math.max(0,r-tb)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=rn(rb(i),"tokens");return typeof s=="object"&&s!==null?Object.values(s):[]}function mA(e){
var t;let n=[];for(let r of dA.flatMap(o=>(e.read(o)||"").split(`
`))){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:fA(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of pA(e,a))rn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",du(rn(d,"tpm2-pcrs"))),rn(d,"type")==="clevis"&&l("clevis",ob(rn(rn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",du((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Me(e,n){let t=n?void 0:mA(e).find(({pcrs:i})=>i.
some(s=>nb.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>nb.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var uu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function cu(e,n){
if(!q(e))return{devices:[],ids:fu(n),at:[],notes:[uu],warnings:[]};let t=qo(e),r=Uy(e,t.devices);return Nh(n,t,o=>{let i=ti(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function fu({ids:e,addresses:n}){if(n!==void 0)throw D("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw D("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function ib(e,{devices:n,at:t,ids:r}){return n.length===0?!r.every(o=>e.some(i=>Nt(i)===o)):!n.every(o=>t.includes(o)||he(e,o))}function gA(e,n){
let t=e.filter(r=>S(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.length>0&&ib(T(t),n)}function yA(e,n){let t=He(N(e).filter(o=>o.command!=="blacklist"),
"vfio_pci");if(t!==null)throw _(`${t.path} line ${t.line} has vfio-pci never loaded`,"take that line out");let r=dh(e);if(r!==null&&Ut(e)==="initramfs-tools"&&ib(
r.ids,n))throw _(`${r.path} loads vfio_pci with ids=${r.ids.join(",")}, which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.
ids.some(i=>i.toLowerCase()===o)).join(", ")}`,"leave vfio_pci alone in that line, or take the line out")}function hA(e,n,t,r){for(let o of n){let i=o.filter(d=>S(
d)==="vfio_pci.ids"),s=i.slice(0,-1),a=[...i.slice(-1).flatMap(T),...t],l=M(e).filter(d=>!r.includes(d)&&he(s.flatMap(T),d)&&!he(a,d));if(l.length>0)throw _(`${s.
join(" ")} on the kernel command line has no effect, as another vfio-pci.ids comes after it, and with ours vfio-pci would take ${Fn(l)} as well`,"take it out, o\
r name its ids too")}}function bA(e,n){let{active:t,groups:r}=yn(e);if(t!==!0||r===null)return;let o=n.filter(i=>i.group===null||kt(e,i.group));if(o.length>0)throw _(
`${Fn(o)} has no IOMMU group, although the IOMMU is on, and vfio-pci takes nothing without one`,"look at its slot in the firmware setup, or name another card")}
function vA(e){let n=le(e),t=n.filter(r=>Q(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw fe(`no installed kernel has vfio-pci (${n.join(
", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`\
kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function pu(e){return e.filter(n=>n.kind==="file")}function mu(e,n){
return n===null?{}:{bootable:Ee(e,n)}}function wA(e){return e.length>0&&e.every(n=>n.some(t=>{let r=S(t);return/^(intel|amd)_iommu$/.test(r)&&T(t).includes("on")||
r==="iommu.passthrough"&&me(t)!==""}))}function gu(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||bt(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function sa(e,n){
let t=cu(e,n),r=t.devices.map($=>$.address),o=q(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};
bA(e,t.devices);let i=vA(e);Sh(e,t.devices);let s=_h(e,n,t.at),{loader:a,missing:l}=xn(e),d=Cr(e,a),u=le(e).some($=>Q(e,$)("vfio_pci")==="builtin");u||yA(e,t);let c=Object.
entries(n.vfio_options).filter($=>$[1]!==void 0),f=[...d,...a===null?[]:ei(e,a)],p=([$,k])=>f.some(R=>R.some(I=>S(I)===`vfio_pci.${$}`&&bt(me(I))!==k)),m=Ph(e,{
ids:t.ids,at:s,devices:t.devices,rivals:Hy(t.devices,t.ids),blacklisted:cr(d),options:n.vfio_options,overridden:d.some($=>gA($,t))||c.some(p)},t),h=m.prepared?[]:
[...t.ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter($=>u||p($)).map(([$,k])=>({kind:"token",token:`vfio-pci.${$}=${k?1:0}`}))];
h.length>0&&hA(e,f,m.entries,t.devices);let g=re(e,m.steps),b=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Zs(g,a,h,{regenerate:n.regenerate}),y=re(g,b.steps),
w=Fr(y,{entries:m.prepared?Cr(y,a):[]}),v=[...m.steps,...b.steps,...n.regenerate?w.steps:pu(w.steps)],x=n.live&&o?Jh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:$=>ni(e,ti(e,n,$))}):oi;return{steps:[...We(v),...x.steps],claims:[...m.claims,...b.claims,...w.claims],guard:$=>Me($,n.allow_measured_boot_change),devices:t.
devices.map(({address:$,id:k})=>({address:$,id:k||""})),notes:[...t.notes,...m.notes,...xh(e,t.devices),...b.notes,...w.notes,...x.notes,...n.iommuFollows!==!0&&
yn(e).active===!1&&!wA(Cr(y,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[
...t.warnings,...i,...m.warnings,...b.warnings,...w.warnings,...x.warnings,...Ah(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put \
on the kernel command line: ${l}`]],report($){let k=Ks($,r,I=>ni($,ti($,n,I))),R=$.attr("/proc/cmdline")===null?[]:k.filter(I=>!Br(I,I.wanted||""));return{own:{
devices:k},rebootReasons:[...R.map(I=>`${I.address} has ${I.driver===null?"no driver":`the driver ${I.driver}`}, not ${I.wanted||""}`),...gu($,n.vfio_options)],
...mu($,a)}}}}function bu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function jn({vendor:e,product:n,address:t}){
return bu([["vendor_id",e],["product_id",n],["address",t]])}var yu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],vu="*";function ab(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function lb(e,n,t,r){if(e===vu)return;let[,o]=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e)||[],i=parseInt((o||
"").replace(/_/g,""),16);if(!(i<=n))throw _(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(t,"0")}function sb(e,n){
let t=n in e?e[n]:vu;if(typeof t!="string")throw _(`has a ${n} that is no string`);return lb(n==="vendor_id"?t.trim():t,65535,4,n)}function $A(e){let n=e.indexOf(
"."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw _("has an address with too many fields");let o=[...Array(3-r.length).fill(""),...r,n<0?"":
e.slice(n+1)],i=s=>lb((o[s]||"").trim()||vu,yu[s][1],yu[s][2],`${yu[s][0]} in its address`);return[i(0),i(1),i(2),i(3)]}var xA=/[^\s\S]/;function aa(e,n){if(!(e===
void 0||e===".*")){if(typeof e!="string")throw _(`has a ${n} in its address that is no string`);try{return new RegExp(`^(?:${e})`)}catch(t){if(e.includes("(?"))
return xA;throw _(`has a ${n} in its address that is no regular expression`)}}}function kA(e){if(e==null||e===""||e===!1||e===0)return[void 0,void 0,void 0,void 0];
if(typeof e=="string")return $A(e);if(!ab(e))throw _("has an address that is neither a string nor an object");return[aa(e.domain,"domain"),aa(e.bus,"bus"),aa(e.
slot,"slot"),aa(e.function,"function")]}function ii(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:
void 0}var _A=[["managed",31],["live_migratable",31],["one_time_use",32]];function la({tags:e},n){return ii(e.live_migratable)===n}function SA(e,n){var l;if(!ab(
e))throw _("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&i!=="";if(a&&o!==void 0&&o!==
null&&o!=="")throw _("has both an address and a devname");for(let[d,u]of _A)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&ii(s[d])===void 0)throw _(`has \
a ${d} that nova ${u} and later do not take`);return{vendor:sb(e,"vendor_id"),product:sb(e,"product_id"),address:kA(o),devname:a,tags:s}}function db(e,n=null){let t;
try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>SA(r,n))}catch(r){if(r instanceof P)return r.
message;throw r}}function PA(e){return e.split(/[:.]/)}function hu(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function wu(e,n,t){let{
vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?(s.length>0?s:[n]).some(l=>zn(
e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&e.product!==void 0)&&zn({...e,address:[void 0,void 0,void 0,void 0]},n)}function zn(e,{vendor:n,product:t,
address:r}){if(e.devname||!hu(e.vendor,n)||!hu(e.product,t))return!1;let o=r===void 0?[]:PA(r);return e.address.every((i,s)=>hu(i,o[s]))}function ub(e,n,t){return ii(
e.tags.remote_managed)===!0?!1:zn(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&zn(e,{...n,address:t})}function cb({vendor:e,product:n,address:t,devname:r}){
return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var zr=["type-PF","type-PCI","type-VF"],da=["required","legacy","preferred","socket"];function ut({name:e,vendor:n,product:t,type:r,numa:o}){return bu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var fb={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${zr.join("|")})$`),numa_policy:new RegExp(`^(?:${da.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
AA={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function OA(e){return Object.keys(fb).filter(n=>{var t;return((t=AA[n])!=null?t:0)<=(e!=null?
e:1/0)})}function pb(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=OA(n),f=c.includes(d)?fb[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:zr.find(d=>d===r.get("device_type")),numa:(l=da.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:ii(r.get("live_migratable"))}}function mb(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function $u({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var yb=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,hb=/^[^\s=:]+[=:]/,xu=/(?:\r\n|\r|\n)$/;function bb(e){let n=e.length;for(;n>0&&yb.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function vb(e){let n=0;for(;yb.test(e.charAt(n));)n++;return e.slice(n)}function ua(e){return vb(bb(e))}function IA(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function RA(e){return e==="DEFAULT"?e:e.toLowerCase()}function EA(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function ku(e){let n=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)||[],t=[],r=[],o=!1;for(let[
i,s]of n.entries()){let a=p=>({line:i+1,problem:p}),l=IA(s);if(l===null)return a("is not UTF-8");let d=bb(l);if(i===0&&d.startsWith("\uFEFF"))return a("begins w\
ith a byte order mark");let u=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||u===void 0)return a("is indented, and there is no value above it that it could continue");
r[r.length-1]={...u,value:`${u.value}
${vb(d)}`,to:i+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return a("begins with [ and d\
oes not end with ]");if(d.length<3)return a("is a section without a name");t.push({name:RA(d.slice(1,-1)),at:i});continue}let c=d.search(/[=:]/),f=t[t.length-1];
if(c<0)return a("is neither an option (there is no = or : in it) nor a section nor a comment");if(ua(d.slice(0,c))==="")return a("has a value and no name");if(f===
void 0)return a("stands above the first section");r.push({section:f.name,key:ua(d.slice(0,c)),value:EA(ua(d.slice(c+1))),from:i,to:i+1}),o=!0}return{lines:n,sections:t,
options:r}}function ca([e,n],t){return`${e}${hb.test(t)?"=":" = "}${n}`}function gb({lines:e,options:n},t){return t!==void 0?e[t.from]||"":n.filter(r=>hb.test(e[r.
from]||"")).length*2>n.length?"key=":"key ="}function wb(e,n,t){var f,p,m;let{lines:r,sections:o,options:i}=e,s=o.map(h=>h.name).lastIndexOf(n),a=o[s];if(a===void 0){
let h=ua(r[r.length-1]||"")===""?[]:[""],g=t.map(b=>ca(b,gb(e,void 0)));return{from:r.length,to:r.length,put:[...h,`[${n}]`,...g]}}let l=(p=(f=o[s+1])==null?void 0:
f.at)!=null?p:r.length,d=i.filter(h=>h.from>a.at&&h.from<l),u=d[d.length-1],c=(m=u==null?void 0:u.to)!=null?m:a.at+1;return{from:c,to:c,put:t.map(h=>ca(h,gb(e,u)))}}
function zt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=xu.exec((r=e[l-1])!=null?r:""))!=null?i:xu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!xu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function MA(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Wn(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=ku(r);if("problem"in o)throw _(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function $b(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:_u(o,i.from),found:MA(i.value,t)})))}
function xb(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(_u(r,s))),i=o.length===0?r:ku(zt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>_u(r,s))}}function _u({lines:e},n){return(e[n]||"").replace(/[\r\n]+$/,"")}
function kn(e,n,t=null){return $b(e,n.map(({section:r,spec:o})=>[r,o]),r=>db(r,t))}function _n(e,n,t=null){return $b(e,n.map(({section:r,alias:o})=>[r,o]),r=>pb(
r,t))}function se({path:e,option:n}){return`${e} line ${n.from+1}`}function fa(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&t.path===
n))throw _(`${se(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function pa(e){let n=new Map;for(let t of e){if(typeof t.found==
"string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==r.
found.type||t.found.numa!==r.found.numa))throw _(`${se(t)} defines an alias again that ${se(r)} defines otherwise, so nova takes none of them; take one of the t\
wo lines out`)}}function DA(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&mb(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw _(`${se(i)} defines the alias ${e.name} as ${$u(i.found)}, expected ${$u(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function TA(e,n,t,r){for(let o of n){let i=typeof o.found=="string"||!r(o.path)?void 0:e.find(s=>o.found.some(a=>Object.keys(a.tags).length>0&&wu(
a,s,t)));if(i!==void 0)throw _(`${se(o)} gives tags to devices that ${jn(i)} takes as well, and nova would read ours first and pass over these tags; give path: ${o.
path}, so that ours comes behind that line`)}}function NA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...cb(r)?[`${se(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>zn(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${se(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function kb(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>ca(l,s)):[]})),left:r===void 0?t:[]}}function _b(e,n,{specs:t,alias:r,here:o},{names:i,read:s,release:a,api:l,
isOurs:d,isLater:u}){var I,X;let c=(X=(I=n.find(A=>A.path===e))==null?void 0:I.ini)!=null?X:{lines:[],sections:[],options:[]},f=kn(n,s,a),p=r===null?[]:_n(n,s,a),
m=r===null?[]:_n(l,s,a);fa([...f,...p,...m],e),pa([...p,...m]);let h=A=>f.some(({found:G})=>typeof G!="string"&&G.some(On=>la(On,A)&&t.some(Z=>wu(On,Z,o)))),g=[
...p,...m].filter(({found:A})=>typeof A!="string"&&A.name===(r==null?void 0:r.name)),b=r===null?null:DA(r,g,e,d,h),y=b===null||b==="missing"?[]:[b],w=A=>A.path===
e&&A.option.value==="",v=t.filter(A=>!f.some(({found:G})=>typeof G!="string"&&G.some(On=>zn(On,A))));TA(v,f,o,u);let x=[kb(f.filter(w),i.section,v.map(A=>[i.spec,
jn(A)])),kb([...y,...p.filter(w)],i.section,r===null||b===null?[]:[[i.alias,ut(r)]])],$=x.flatMap(A=>A.edits),k=x.flatMap(A=>A.left),R=k.length===0?[]:[wb(c,i.section,
k)];return{text:zt(c,[...$,...R]),put:[...$.flatMap(A=>A.put),...R.flatMap(A=>LA(A.put,c.lines[c.lines.length-1]||""))],gone:y.map(A=>A.line),warnings:[...NA(f,
t),...CA(g,m)]}}function CA(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(se).join(" and ")} define one alias: nova 31.3 and later refuse that with pc\
i_in_placement; take one of them out`]:n.includes(t)?[`${se(t)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move the \
line to one that both read`]:[]}function LA(e,n){return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${e[1]||""}`,...e.slice(2)]}var Pb=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],VA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],Sb="/openstack/venvs";function jt(e){let n=e.read("/var/li\
b/dpkg/status")||"",[,t]=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n)||[];if(t!==void 0)return Number(
t);let r=e.list(Sb).filter(o=>o.startsWith("nova")).map(o=>`${Sb}/${o}/lib`);for(let o of[...VA,...r])for(let i of e.list(o).filter(s=>/^python3/.test(s)))for(let s of[
"dist-packages","site-packages"])for(let a of e.list(`${o}/${i}/${s}`)){let[,l]=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(a)||[];if(l!==void 0)return Number(l)}
return null}function Su(e){var n,t;return(t=(n=Pb.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"pci",spec:"device_spec",alias:"alias"}}function jr(e){
return Pb.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var te="/etc/nova/nova.conf",Ab="/etc/nova/nova-cpu.conf",HA="/etc/nova/nova-compute.conf",UA="/etc/nova/nova-api.conf",Eb="/usr/share/nova/nova-dist.conf",BA=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],FA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Mb=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],Ob=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],zA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function ma(e,n){return e.
real(n)!==null}function jA(e){let n=Mb.flatMap(o=>FA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>e.attr(o)||"",r=n.map(t).
join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?Ob.map(t):Ob.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function Ib(e,n){return(e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g"))||[]).map(t=>t.slice(t.indexOf("/")))}function WA(e){
let n=Mb.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(n)].sort()}
function ZA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?"juju":null}
function Pu(e,n){return n.flatMap(t=>cn(e,[t]))}function Wt(e){var y,w,v,x;let n=zA.find(([,$])=>$.some(k=>ma(e,k)));if(n!==void 0)return{deployment:n[0],units:[],
dropIns:null,sets:[Pu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=e.read(te)||"",r=jA(e),o=ZA(e,t),i=WA(e),s=ma(e,Ab),a=o!=null?o:
s?"devstack":ma(e,te)?r.trim()===""?"unknown":"packages":"none",l=Ib(r,"--config-dir"),d=$=>BA.map(k=>`${k}/${$}.conf.d`).filter(k=>ma(e,k)).slice(0,1),[u]=d("n\
ova"),c=l.length>0?l:[...d("nova"),...d("nova-compute")],f=[Eb,...Pu(e,c)],p=Ib(r,"--config-file"),m=ga([te,...p,HA,...f]),h=s?[Ab]:/--config-file[= ]["']?\$/.test(
r)||p.includes(te)?[]:p,g=(w=l[0])!=null?w:((y=jt(e))!=null?y:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",b=r.indexOf("--config-file");return{
deployment:a,units:i,dropIns:g,manager:en(t),variable:(x=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:v[0])!=null?x:null,
api:[UA,...Pu(e,d("nova-api"))],dirs:ga([...g===null?[]:[g],...c]),dropInsFirst:b>=0&&r.indexOf("--config-dir")<b,sets:h.length===0?[m]:[ga([te,...f]),ga([...h,
...f])]}}function Rb({sets:e,dirs:n,dropInsFirst:t},r){let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=(e[e.length-1]||[]).indexOf(
r);return i<0?null:[r===Eb?0:2,i,r]}function Db(e,n,t){let[r,o]=[Rb(e,n),Rb(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==o[d]),[s,a]=[r[i],
o[i]];return s!==void 0&&a!==void 0&&s>a}function ya(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function ha({variable:e}){if(e!==null)throw _(`${e}\
 is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function ga(e){return[
...new Set(e)]}function GA(e,{ids:n,addresses:t}){if(n===void 0&&t===void 0)return!1;let r=e.address.every(o=>typeof o=="string")?`${e.address.slice(0,3).join(":")}.${String(e.
address[3])}`:"";return(n===void 0||n.includes(`${e.vendor||""}:${e.product||""}`))&&(t===void 0||t.includes(r))}function KA(e,{vendor:n,product:t,address:r,tags:o,
devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join(":")}.${String(r[3])}`;return jn(
{vendor:n,product:t,address:s})===e}function JA(e,n,t){let r=kn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.some(a=>GA(a,n))?[]:[[i,s.length===
1&&s.every(a=>KA(i.option.value,a))]]}),o=_n([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:[[i,ut(s)===i.option.value]]});return[
...r,...o]}function qA({lines:e,sections:n},t,r,o){var c,f,p,m;let i=r.find(h=>h.trimStart()===`[${t}]`),s=n.map(h=>h.name).lastIndexOf(t),a=(c=n[s])==null?void 0:
c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter((h,g)=>!o.has(a+1+g)&&h.trim()!=="").
length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Tb(e,n,t,r,o,i,s){let{ini:a}=e,l=JA(e,n,r),d=l.filter(([g,b])=>o(g.line,b)).map(([g])=>g),u=l.filter(([g])=>!d.includes(g)).map(([g])=>`${se(
g)} says it too (${g.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:zt(a,[]),gone:[],notes:u};let c=new Set(d.map(g=>g.option.from)),
f=qA(a,t.section,i,c),p=[...d.map(({option:{from:g,to:b}})=>({from:g,to:b,put:[]})),...f===null?[]:[{from:f.from,to:f.to,put:[]}]],m=zt(a,p),h=s&&m.split(/\r\n|\r|\n/).
every(g=>g.trim()===""||g.trim()===`[${t.section}]`)?null:m;return{text:h!==null&&(f==null?void 0:f.bare)===!0?h.replace(/(?:\r\n|\r|\n)$/,""):h,gone:[...d.map(
g=>g.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var wa="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function ba(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Nb(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function va(e){return`'${e}'`}function Cb(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Lb(e){return va(e.length===1?e[0]||"":`[${e.join(", ")}]`)}function YA(e,n){return n===null||n>26?`nova_device_s\
pec:
${e.map(t=>`  - ${va(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Lb(e)}
`}function Vb({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=ba(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":ba(t.section,o),
a=ba("filter_scheduler",[`enabled_filters = ${wa}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Nb(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${YA(
e,r)}${n===null?"":`nova_pci_alias:
  - ${va(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Nb(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Lb(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${va(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Hb({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${ba(t.section,r)}`}}var XA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function si({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Ub(e,{deployment:n},t){var r;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reconf\
igure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(o=>/^[^#]/.test(o)):XA[n]||[]}function Bb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(jn),alias:n===null?null:ut(n)};return{...Vb(i,t,o===
"openstack_ansible"?r:null),...o==="devstack"?{devstack:Hb(i,t)}:{}}}function QA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var eO={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function Au({specs:e,
alias:n},t,r,o){let i=eO[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>zn(d,u)));return[...kn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:_n(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${se(l)} has ${l.option.key} too, ${i}`)}function Fb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:QA(n),flavor_command:Cb(n.name)},
scheduler_filter:`enabled_filters = ${wa}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function nO(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function zb({alias:e},n,t){let r=_n(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>ya(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${se(o)} has the alias, and nova-api does not read that file`]:[],...nO(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${wa}; then res\
tart nova-scheduler`]]}function tO(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw _(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw _(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw _(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function rO(e,n,t){var o,i;let r=Ar(e,n,we(e,n));for(let s of t){let a=Or(s.physfn===
null?s:qi(s,{physfn:null}),r);if(a!==null)throw _(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function oO(e,n,t){
var s;let r=N(e);if(K(r).length===0)return;let o=rr(r,n),i=Re((s=ue(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=Oo(n,a),d=l.filter(u=>!o.includes(
u)&&!he(i,u));if(d.length>0&&d.length<l.length)throw _(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function iO(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Un(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw _(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function sO(e,n){var o,i;let t=n.filter(s=>Un(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Un((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function jb(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=q(e),d=M(e),u=o===void 0?(r||[]).map(g=>({vendor:g.slice(
0,4),product:g.slice(5)})):tO(d,l,n),c=o===void 0?(r||[]).flatMap(g=>Oo(d,g)):d.filter(g=>o.includes(g.address));rO(e,d,c),o===void 0&&oO(e,d,r||[]);let f=[...new Set(
u.map(g=>`${g.vendor}:${g.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"numa_policy"} is a property\
 of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw D("alias",`an alias is given for devices of several ids (${f.join(", ")}); \
it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`numa_policy socket needs\
 nova 23, and this node has nova ${t}`);let m=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:iO(c,p,s),numa:a!=null?a:"legacy",capability:!1,
live:void 0},h=c.filter(g=>{var b;return((b=g.numVfs)!=null?b:0)>0});return{specs:u,alias:m,here:c.flatMap(({vendor:g,device:b,address:y})=>g===null||b===null?[]:
[{vendor:g,product:b,address:y}]),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...m===null?[]:sO(m,c),...h.
map(g=>{var b;return`${g.address} has ${(b=g.numVfs)!=null?b:0} virtual functions, which the same spec hands out: a card goes to one guest whole or in parts`})]}}var $a=["auto","drop-in","file","print"],aO="50-gpu-passthrough.conf",lO={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function xa({deployment:e}){return lO[e]}function Wb(e){let[,n="",t="",r=""]=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(e)||[],
o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].map(i=>`${n}/${i}`)}
function Ou(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${aO}`;return[n,at(n)]}function Zb(e){return[...new Set(e)]}function dO(e){return xa(
e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function uO(e,n,t){var s;
let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[{path:n,
sees:Zb([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function cO(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(te)].map(a=>a===null?null:
e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===
s))throw _(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${te}, so nova would pass over what is in it; give it owner and group of ${te}, a\
nd mode 750`)}function Gb(e,n,t,r){let o=xa(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; leave one of th\
em out");if(r!==void 0)return uO(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?dO(n):t;if(i==="print"){let d=o===
void 0&&n.manager!==null?[`${te} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.manager}\
 has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw _(`nova runs in a container here, with files that\
 ${o||""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(te)===null)throw fe(`${te} is\
 not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: print)");let s=o!=
null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:te,sees:d}}),warnings:s===null?[]:[`${te} is kept by ${s}, \
which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=te]=Ou(n),l=lt(e,a);return cO(e,l.path),{mode:i,edits:[{path:l.path,sees:Zb(
[...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var fO=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function Ru(e,n){return Be(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&fO.test(r)?[r]:[])}function Kb(e,n){let t=ee(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function Iu(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Jb(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(te):null,i=o===null?null:e.stat(o);return[oe(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function pO(e,n,t){if(e!==null)return{};let[r]=kn(t,jr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${se(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function ka(e,n,t){return n.state==="absent"?
gO(e,n):mO(e,n,t===void 0?[]:Ru(e,t))}function mO(e,n,t){let r=jt(e),[o,i]=[Su(r),jr(r)],s=jb(e,n,r),a=Wt(e);ha(a);let l=Gb(e,a,n.target,n.path),d=new Set(Ru(e)),
u=[...s.specs.map(jn),...s.alias===null?[]:[ut(s.alias)]],c=t.filter($=>!u.includes($.slice($.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map($=>{var k;return{
path:(k=$[0])!=null?k:te,sees:$}}):l.edits,p=l.mode!=="print",m=f.map(({path:$,sees:k})=>{let R=Wn(e,k).map(A=>xb(A,A.path===$?c:[])),I=R.map(({source:A})=>A),X=_b(
$,I,s,{names:o,read:i,release:r,isOurs:A=>d.has(A),isLater:A=>p&&Db(a,A,$),api:ya($)?[]:Wn(e,a.api.filter(A=>A!==$))});return{path:$,sources:I,...X,gone:[...R.flatMap(
({gone:A})=>A),...X.gone]}}),h=Bb(s,o,r,a),g=pO(r,o.spec,m.flatMap(({sources:$})=>$)),b=$=>({own:{...Fb(s),target:l.mode,deployment:a.deployment,files:l.edits.map(
({path:k})=>k),snippets:h},notes:zb(s,Wn($,[...new Set([...f.flatMap(({sees:k})=>k),...a.api])]),i)}),y=[...new Set([...s.warnings,...l.warnings,...g.warnings||
[],...m.flatMap($=>$.warnings)])],w=l.edits.flatMap(({path:$},k)=>{var R,I;return((I=(R=m[k])==null?void 0:R.put.length)!=null?I:0)>0?Wb($):[]});y.push(...Au(s,
Wn(e,w),[o],"kolla"));let v=[...s.notes,...g.notes||[]];if(l.mode==="print"){let $=m.length>0&&m.every(({put:k})=>k.length===0);return $||y.push(...Au(s,m.flatMap(
({sources:k})=>k),a.deployment==="kolla"?[o]:i,a.deployment)),$?{steps:[],notes:v,warnings:y,report:b}:{steps:[],pending:Ub(e,a,h),notes:[...v,"nothing is writt\
en here: put the snippets where the files come from"],warnings:y,report:b}}let x=m.flatMap(({path:$,text:k,put:R,gone:I})=>Jb(e,$,k,[...R,...I]));return{steps:x,
notes:v,warnings:y,report:b,claims:Iu(m.flatMap(({put:$})=>$)),released:Iu(m.flatMap(({gone:$})=>$)),pending:x.length>0?[si(a)]:[]}}function gO(e,{ids:n,addresses:t,
alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to pass through");let i=Su(
jt(e)),s=Wt(e),a=Ou(s),l=Ru(e),d=o===void 0&&xa(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(m=>m.slice(0,1))]:[o],c=Wn(e,u).map(m=>{let h=(b,y)=>!d.
includes(m.path)&&(l.length>0?l.includes(b):y),g=a.includes(m.path)||Kb(e,m.path).file;return{path:m.path,...Tb(m,{ids:n,addresses:t,alias:r},i,jr(null),h,l,g)}}),
f=c.flatMap(m=>Jb(e,m.path,m.text,m.gone)),p=c.flatMap(m=>m.gone);return{steps:f,released:Iu(l.filter(m=>p.includes(m.trimStart()))),pending:f.length>0?[si(s)]:
[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?Kb(e,m.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:f.map(m=>m.path)}})}}function yO(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!q(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=we(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>a.id||[]))],addresses:t}:{ids:void 0,addresses:s.
map(a=>a.address)}}function qb(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(e.nova).every(l=>l===void 0)?
[]:[l=>{let d=yO(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};let u=ka(l,{...d,alias:i,
device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function Yb(e,{allow_group_members:n,allow_console_gpu:t}){if(!q(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=M(e),o=we(e,r),i=ot(e,r,o),s=yn(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Hn(d)&&i(d).every(a));if(l.length===0)throw _("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Xb(e,n,t){if(t===void 0||!q(e))return;let r=new Set(n.map(i=>i.address)),o=we(e).filter(i=>Hn(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Qb(e,n,t){let r=Be(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>o.thing==="line"?vt(o.value)||[]:[]).filter(o=>!t.includes(o)))}}function ev(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member on a drive\
r of the host",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions), name further me\
mbers in allow_group_members, or put the card into another slot"}}function nv(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=ks(e),s=a=>{let l=o.get(a);return l!==
void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&Ur(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=dr(e,l,n).filter(c=>!t.has(c)),
u=c=>c.map(f=>ur(f,o.get(f),i)).filter(f=>f!==null);return[{id:"group.viable",about:"now",address:a,...ev(l,u(d))},{id:"boot.group",about:"next",address:a,...ev(
l,u(d.filter(c=>!s(c))))}]}}var Eu={severity:"error",status:"off_in_kernel"},_a=["intel_iommu","amd_iommu","iommu"];function tv(e){return e.find(n=>_a.includes(S(n))&&T(n).includes("off")&&
!J(e,{kind:"flags",key:S(n),has:"on",lacks:["off"]}))}function hO(e){return e.filter(n=>_a.includes(S(n))||S(n)==="iommu.passthrough")}function rv(e,n){var h,g,
b;let t=lr(e),r=Ne(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:tv(r),a=n===null?[]:hO(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===ve(e)&&a.length>0&&a.every(y=>r.includes(y)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...Eu,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(h=t.firmware_table)!=
null?h:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Eu,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(g=t.groups)!=null?g:0} groups, units ${((b=t.units)!=null?b:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=tv(n.entry.tokens),
f=(y,w)=>y.some(v=>w.includes(S(v))&&T(v).some(x=>x==="on"||x==="pt"))||w===_a&&y.some(v=>S(v)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,_a));return u.push({...Eu,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function ov(e){let n=vs(e),t=n===!1&&ws(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Sr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Sa(e){try{let n=Ce(e),t=Ho(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...bO(e,t),bootable:Ee(e,n,[t])}}catch(n){if(n instanceof P)return{
unknown:n.message};throw n}}function bO(e,n){var m,h,g,b;let t=(m=le(e).find(y=>{var w,v;return((w=n.kernel)!=null?w:"").endsWith(`-${y}`)||((v=n.kernel)!=null?
v:"").includes(`/${y}/`)}))!=null?m:null,r=N(e,t!=null?t:void 0),o=t===null?()=>"module":nt(Q(e,t),r),i=n.tokens.filter(y=>S(y)==="vfio_pci.ids").slice(-1).flatMap(
T),s=Re((h=ue(r,"vfio_pci","ids"))==null?void 0:h.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(rr(r,M(e)).map(y=>y.address)),d=new Map(K(r).map(
y=>[y.address,y])),u=cr([n.tokens]),f=ri(e).steps.flatMap(y=>y.kind==="bootImage"&&y.kernel===t?[{...y,holds:ra(e,[n.tokens])(t||"")}]:[]),p=f[0]===void 0?[]:((g=
pr(e,f[0].path))==null?void 0:g.lacks)||[];return{entry:n,kernel:t,entries:a,addresses:l,gives:y=>l.has(y.address)||he(a,y),replaced(y){let w=d.get(y.address);return w===
void 0||fn(w,y)?null:w.card},imageProblem:(b=f.map(y=>Wi(e,y).why).find(y=>y!==null))!=null?b:null,rivalsOf:y=>Te(y).filter(w=>{var k;if(o(w)==="absent"||u.has(
w)||o(w)==="module"&&He(r,w)!==null)return!1;let v=l.has(y.address),x=o("vfio_pci")==="builtin",$=na(e,r,w,(k=f[0])==null?void 0:k.tool,p,x?de:"vfio_pci");return o(
w)==="builtin"?!v&&!x:!$&&(v||!x)})}}var vO={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function iv({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=vO[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Zn={severity:"error",status:"drifted"},wO=/^(01|02|06)/;function $O(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n||[]:[],d=[...s.filter(a).flatMap(c=>i.get(c.address)||[]),...e.filter(c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{
devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===void 0?"":`: ${(p=f.id)!=
null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>`${c.
address} (${c.id||""})`)}}function xO(e,n,t){var u,c,f;let{address:r,group:o}=n,i={...Zn,address:r,about:"now"},s=ni(e,(c=(u=t.find(p=>fn(p,n)))==null?void 0:u.
variant)!=null?c:null),a=Br(n,s),l=o!==null&&!kt(e,o),d=[{...i,id:"device.driver",ok:a,found:(f=n.driver)!=null?f:"no driver",expected:s,read_from:`/sys/bus/pci\
/devices/${r}/driver`,remedy:a?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...i,id:"device.group",ok:l,status:"\
off_in_kernel",found:o===null?"no group":l?`group ${o}`:`group ${o}, of vfio's noiommu mode`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${r}/iomm\
u_group`,remedy:l?"":"switch the IOMMU on: firmware setup, iommu_cmdline, reboot"}];if(n.responding===!1&&d.push({...i,id:"device.responds",about:"both",status:"\
unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${r}/config`,remedy:"power-cycle \
the host; if it stays, replace the card"}),!l)return d;if(a&&e.list("/dev/vfio").length>0){let p=e.stat(`/dev/vfio/${o}`)!==null||e.list("/dev/vfio/devices").length>
0;d.push({...i,id:"device.node",ok:p,found:p?`/dev/vfio/${o}`:"none",expected:`/dev/vfio/${o}`,read_from:"/dev/vfio",remedy:p?"":"load the module vfio_pci (vfio\
_modules)"})}return d}function kO(e,n,t){var l;let r={...Zn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),s=t.replaced(n),a=t.rivalsOf(
n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${n.id||""}`:!i&&s!==null?`${s} stored for its address`:t.entries.
join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`look which card is at ${n.address}; \
if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no\
 driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-pci come first; where it changes no\
thing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known"},..._O(e,n)]}function _O(e,{address:n}){let t=Ur(e,n);return t===
null?[]:[{...Zn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run dri\
verctl unset-override ${n}`}]}function Wr(e,n){var g,b;let t=M(e),r=Sa(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=$O(t,n,y=>o===null?H(y.driver):
o.gives(y)),l=[...rv(e,o),...ov(e)];for(let y of s)l.push({...Zn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:y,read_from:"\
/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(i.map(y=>y.address)),
u=nv(e,t,d,o),c=we(e,t),f=new Map(c.map(y=>[y.device.address,y])),p=ot(e,t,c),m=K(N(e));for(let y of i){let w=f.get(y.address),v=w==null?void 0:w.kind;if(v==="b\
mc"||v==="virtual"||wO.test(y.class||"")&&!Xe(y)){l.push({...Zn,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:v!=null?v:gn(y.class),
expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...xO(e,y,m),...u(
y),...iv(y,w===void 0?[]:p(w)),...o===null?[]:kO(e,y,o))}o===null?l.push({...Zn,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:
"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Zn,
id:"boot.image",about:"next",ok:o.imageProblem===null,found:(g=o.imageProblem)!=null?g:"up to date",expected:"an image that is newer than what it holds",read_from:(b=
o.entry.initrds[0])!=null?b:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Zn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.
reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loade\
r before you reboot"}));let h=i.filter(y=>{var w;return((w=f.get(y.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&h!==n.expect_count&&
l.push({...Zn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${h} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"\
look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(y=>{var w;return/^(gpu|igpu|vf|accelerator)$/.test(((w=f.
get(y.address))==null?void 0:w.kind)||"")}),missing:s,unexpected:a}}var Mu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Zr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Mu.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function sv(e){return e.map(({about:n,status:t,...r})=>r)}function av(e,n,t,r){if(!q(e))return"configured";if(t.length===0){let s=new Map(M(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return H(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ee(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function lv(e,n){var c;if(n.length===0)return null;let{findings:t}=Wr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Zr(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var ai="/etc/default/grub",SO=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function uv(e,n,t){var p;let r=n.slice(t),o=new Set(Di(n.slice(0,t)).map(Aa)),i=Di(r.
map(m=>({...m,released:[]}))).filter(m=>!o.has(Aa(m))),s=e.attr("/etc/machine-id")||"",a=new Map,l=new Set,d=[],u=!0,c=new Map;for(let m of[...r].reverse())if(!Du(
m,s))for(let h of[...m.entries].reverse())h.kind==="file"&&c.set(h.path,h.before);for(let m of[...r].reverse()){d.push(...m.dirs);let h=Du(m,s);for(let g of[...m.
entries].reverse()){if(g.kind!=="file")continue;let b=(p=a.get(g.path))!=null?p:{text:e.read(g.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},y=b.text===
null?"":ho(b.text);d.push(...[...g.dirs].reverse()),y===g.after&&!h&&!l.has(g.path)?(b.text=g.before===""?null:Uf(b.text||"",g.splices),b.was=g.was):(y!==g.before&&
(h||y!==c.get(g.path))&&l.add(g.path),g.path.startsWith(ai)&&(u=!1)),g.before===""&&(b.ours=!0),g.secret===!0&&(b.secret=!0),b.lines.push(...g.lines),b.words.push(
...g.words),a.set(g.path,b)}}for(let m of l){let h=a.get(m);if(h===void 0||h.text===null||SO.test(m))continue;let g=Kf(h.text,h,i.filter(b=>b.thing==="id").map(
b=>b.value));h.text=h.ours&&g.trim()===""?null:g}let f=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:h,was:g,secret:b,lines:y}])=>oe(m,h,g==null?void 0:
g.mode,{...g===void 0?{}:{owner:g},...b?{secret:y}:{}})),edited:[...l],dirs:Pa(d,m=>m).sort((m,h)=>h.length-m.length),drivers:Tu(e,r),grubConfig:f.some(m=>m.kind===
"grubConfig"||m.kind==="file"&&m.path.startsWith(ai)),images:Pa(f.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,lost:u?PO(dv(r,i,s),ai):dv(r,i,s),
defaultsStand:u,devices:Pa(r.flatMap(m=>m.devices),m=>m.address)}}function PO(e,n){return new Map([...e].filter(([t])=>t!==n))}function Du({image:e,machine_id:n},t){
return e&&n!==t}function dv(e,n,t){let r=new Map;for(let o of[...e].reverse()){let i=o.claims.filter(s=>n.some(a=>Aa(a)===Aa(s)));for(let[s,a]of r)r.set(s,a.filter(
l=>!i.some(d=>{var u;return d.value===l&&((u=d.except)==null?void 0:u.includes(s))!==!0})));for(let s of o.entries){if(s.kind!=="file")continue;let a=s.path.startsWith(
ai)?ai:s.path;r.set(a,[...new Set([...r.get(a)||[],...Du(o,t)?[]:s.lost||[]])])}}return r}function Tu(e,n){let t=e.attr("/proc/sys/kernel/random/boot_id")||"",r=n.
filter(o=>o.boot_id===t).flatMap(o=>o.entries).flatMap(o=>o.kind==="driver"?[o]:[]);return Pa([...r].reverse(),o=>o.address).map(o=>Rs(o.address,o.driver,o.override))}
function Aa(e){return`${e.thing} ${e.value}`}function Pa(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function AO(e,n,t,r){let o=new Map(ee(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function OO(e,n,t,r){if(!q(e))return{ids:fu(n),addresses:new Set};let{devices:o}=t,i=K(N(e)),s=(n.
addresses||[]).filter(c=>!o.some(f=>f.address===c)),a=AO(e,s,o,i),l=s.filter(c=>a.has(c)||i.some(f=>f.address===c)),d=Bt(e,r),u=Ch(n,t,c=>he(d,c),i,l);return{ids:[
...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function Oa(e,n){return Nu(e,n,OO(e,n,qo(e),xn(e).loader),!0)}function Nu(e,n,{ids:t,addresses:r},o=!1){
let{devices:i}=qo(e),s=q(e),{loader:a}=xn(e),l=K(N(e)).filter(A=>r.has(A.address)),d=Yy(e,t,r),u=re(e,d.steps),c=K(N(u)).length===0,f=t.map(A=>({thing:"arg",value:`\
vfio-pci.ids=${A}`})),p=a===null?{steps:[],notes:[]}:Ko(u,a,f,{regenerate:n.regenerate}),m=Bt(re(u,p.steps),a),h=c&&m.length===0,g=Object.entries(n.vfio_options||
{}).flatMap(([A,G])=>G===void 0?[]:[{thing:"arg",value:`vfio-pci.${A}=${G?1:0}`}]),b=h?[...Be(e).filter(({thing:A,value:G})=>A==="arg"&&/^vfio_pci\.(?!ids$)/.test(
S(G))),...g]:[],y=a===null||b.length===0?[]:Ko(re(u,p.steps),a,b,{regenerate:n.regenerate}).steps,w=re(re(u,p.steps),y),v=h?oa(w):Fr(w,{entries:Cr(w,a)}),x=[...d.
steps,...p.steps,...y,...n.regenerate?v.steps:pu(v.steps)],$=i.filter(A=>r.has(A.address)||A.id!==null&&t.includes(A.id)),k=new Set(Ft(w,a).map(A=>A.address)),R=new Set(
$.filter(A=>!k.has(A.address)).map(A=>A.address)),I=o?i.filter(A=>k.has(A.address)&&$.some(G=>G===A||G.slot===A.slot&&R.has(G.address)&&xt(G.class))):[],X=n.live===
!0&&s?ia(e,Tu(e,ee(e)).filter(A=>R.has(A.address)),new Set(t)):oi;return{steps:[...We(x),...X.steps],guard:A=>Me(A,n.allow_measured_boot_change),released:[...t.
map(A=>({thing:"id",value:A})),...l.map(A=>({thing:"line",value:mo(A)})),...f,...b],notes:[...s?[]:[uu],...I.length===0?[]:[`vfio-pci still gets ${Fn(I)}: by wh\
at is not ours, or by an id that another card needs`],...d.notes,...p.notes,...v.notes,...X.notes],warnings:[...v.warnings,...X.warnings],report(A){let G=Ks(A,$.
map(Z=>Z.address),()=>null),On=A.attr("/proc/cmdline")===null?[]:G.filter(Z=>H(Z.driver)&&!k.has(Z.address));return{own:{devices:G},rebootReasons:On.map(Z=>`${Z.
address} stays with ${Z.driver||""} until the next boot`),...mu(A,a)}}}}var Cu="openstack segment host update --on_maintenance True SEGMENT HOST",Lu="pcs node maintenance, or pcs cluster stop",cv={"masakari-hostmo":["masakari-hostmo\
nitor",Cu],"masakari-instan":["masakari-instancemonitor",Cu],"masakari-intros":["masakari-introspectiveinstancemonitor",Cu],pacemakerd:["pacemaker",Lu],"pacemak\
er-remot":["pacemaker_remote",Lu],sbd:["sbd",Lu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function fv(e){
return[...new Set(gr(e).map(t=>e.attr(`/proc/${t}/comm`)||"").filter(t=>Object.prototype.hasOwnProperty.call(cv,t)))].sort().flatMap(t=>{let[r="",o=""]=cv[t]||[];
return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${o})`]})}var IO=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,RO=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,EO=["ovs-vswitchd","ovs-vswitc\
hd-dpdk","ovs-vswitchd.dpdk","vpp","spdk_tgt","nvmf_tgt"],MO=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],
DO=["run/libvirt/qemu","run/libvirt/qemu/run"];function mv(e){return gr(e).flatMap(n=>{let t=TO(e,n);if(EO.includes(t)||!(IO.test(t)||NO(e,n)))return[];let[,r=""]=/[^]*\) (\S)/.
exec(e.attr(`/proc/${n}/stat`)||"")||[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:(e.attr(`/proc/${n}/cmdline`)||"").split("\0");return CO(o)?[]:[LO(e,n,t,o)]})}
function TO(e,n){var r;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?e.attr(`/proc/${n}/comm`)||"":t.slice(t.lastIndexOf(
"/")+1)}function NO(e,n){return e.list(`/proc/${n}/fd`).some(t=>RO.test(e.link(`/proc/${n}/fd/${t}`)||""))}function CO(e){return e.some((n,t)=>/^--?(M|machine)$/.
test(n)&&/^none(,|$)/.test(e[t+1]||""))}function LO(e,n,t,r){var l,d;let{within:o}=Cl(e.attr(`/proc/${n}/cgroup`)||""),i=(d=VO((l=pv(r,"name"))!=null?l:""))!=null?
d:(o==null?void 0:o.startsWith("guest "))===!0?o.slice(6):null,s=pv(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i||""}`?[]:[o]];return{
pid:n,name:i,uuid:s,text:`${i!=null?i:"a guest"} (${a.join(", ")})`,migration:HO(e,n,i)}}function pv(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);
return t<0?null:(r=e[t+1])!=null?r:null}function VO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith(
"guest=")))==null?void 0:t.slice(6))!=null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function HO(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>e.attr(
`/proc/${n}/task/${a}/comm`)||""),o=MO.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=DO.map(a=>e.attr(
`/proc/${n}/root/${a}/${t}.xml`)||"").map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);return s===
"in"||s==="out"?s:null}var UO="move it away (live migration; kubectl drain) or shut it down";function gv(e){return[...BO(e),...FO(e),...zO(e),...jO(e),...WO(e)]}function BO(e){let n=_o(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...mv(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:UO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function FO(e){let n=uo(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function zO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function jO(e){try{let{ok:n,reasons:t}=Ee(e,Ce(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof P)return[];throw n}}function WO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{let t=or(e.attr(`/run/systemd/inhibit/${n}`)||""),r=i=>{var s;return((s=new RegExp(`^${i}\
=(.*)$`,"m").exec(t))==null?void 0:s[1])||""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").split(":").includes("sh\
utdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"wait until it ends\
 (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function yv(e,n){let t=Ne(e);return t===null?[]:hn(n.filter(r=>J(t,r)))}function Ia(e,n,t){let r=Ne(e);if(r===null)return{};let{active:o}=yn(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=hn([a]).join(" "),d=Dn(a),u=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>co(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(S(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var ZO={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function hv(e,n){let{active:t,firmware_table:r}=lr(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${ZO[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var GO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function bv(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Sa(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Be(e),r=KO(e),o=[...r.reasons,...JO(e),...qO(e,t,n),...YO(e,t,n),...XO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function KO(e){let n=Ti(e);if(n.length===0||!q(e))return{reasons:[],notes:[]};let{findings:t}=Wr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Zr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function JO(e){let n=new Set(ee(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Ft(e,xn(e).loader).map(r=>r.address));
return M(e).filter(r=>{var o,i;return n.has(r.address)&&H(r.driver)&&!t.has(r.address)&&!H((i=(o=ru(e,r.address))==null?void 0:o.driver)!=null?i:null)}).map(r=>{
var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boot`})}function qO(e,n,{entry:t}){let r=n.filter(s=>s.thing==="arg"&&S(s.value)!==
"vfio_pci.ids").map(s=>s.value),i=[...[...new Set(r.map(S))].flatMap(s=>{let a=r.filter(l=>S(l)===s).flatMap(T);return/blacklist$/.test(s)?[{kind:"list",key:s,items:a}]:
[]}),...Pt(r.filter(s=>!/blacklist$/.test(S(s))))];return Ia(e,i.filter(s=>J(t.tokens,s)),r.filter(s=>!GO.test(S(s)))).rebootReasons||[]}function YO(e,n,{kernel:t}){
let r=ve(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>Q(e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(
t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} has it`)}function XO(e,n){let t=n.flatMap(({value:r})=>{let[,o,i]=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.
exec(r)||[];return o===void 0?[]:[[o,i==="1"]]});return gu(e,Object.fromEntries(t))}var QO={when:B(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:It({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:ne({describe:"Reboot although guests run here, which e\
nds them.",default:!1})};function vv({kind:e}){return e==="guest"||e==="unseen"}function eI(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&vv(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new P("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function nI(e,{
when:n,delay:t,allow_losing_guests:r}){let o=bv(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=Do(e),l=i&&s&&!a?gv(e):[],d=eI(l,r),u=l.
filter(vv).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Wg(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?fv(e):[]],report(f){let p=Do(f),m=i?a?`a reboot is under way already (${Yl(f)} calls it off)`:p?`rebooti\
ng in ${km(f,t)}: ${c} (${Yl(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:f.attr("/\
proc/sys/kernel/random/boot_id")||"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var Vu=ke({name:"host_reboot",summary:"\
Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:QO,example:{},plan:nI});var Hu=ke({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:B(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:B(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:ne({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:B(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=tI(e),s=i===null?{}:{entries:Ie(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?oa(e,{kernels:n,rebuild:t}):Fr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Me(l,r),report:l=>({own:{images:Zh(l,a.steps)},...i===
null?{}:{bootable:Ee(l,i)}})}}});function tI(e){Jd(e);try{return Ce(e)}catch(n){if(n instanceof P)return null;throw n}}function wv(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?bs(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
v=>ns({cpu:v,passthrough:!0,blacklist:r!=null?r:Lt,extra:[]})).flatMap(wr),u=[...(r||[]).map(v=>`modprobe.blacklist=${v}`),...Pt(o).flatMap(wr)],c=ee(e).length>
0,f=Be(e).filter(v=>v.thing==="arg"&&!S(v.value).startsWith("vfio_pci.")),p=new Set(f.map(v=>v.value)),m=[...new Set(c?u:[...d,...u])].map(v=>Ye(S(v))||p.has(v)?
At(v):{kind:"absent",token:v}),{steps:h,notes:g}=Jo(e,n,v=>[...m,...f.filter(x=>{var $;return(($=x.except)==null?void 0:$.includes(v))!==!0}).map(x=>At(x.value))],
{regenerate:i}),b=[...d,...u].map(At),y=new Set(ei(re(e,h),n).flatMap(v=>v.filter(x=>b.some($=>!J([x],$))))),w=c?"is not ours, as the runs recorded here tell":"\
says more than what was asked to go, and no journal tells that we wrote it";return{steps:h,released:f,guard:v=>Me(v,s),notes:[...g,...[...y].map(v=>`${v} ${w}: \
left as it is`)],report:v=>({own:{bootloader:Gs(v,n),wanted:[],running:[]},bootable:Ee(v,n)})}}var rI='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',oI=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Uu=ke({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:B(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:B(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Ln(Cn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Ln(Cn({describe:"A kernel argument.",pattern:oI,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:ne({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:ne({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:B(["present","abse\
nt"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ce(e);if(a==="absent")return wv(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?bs(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=q(e),c=tu(e,l);r!==void 0&&u&&eh(r,c);let f=r!=null?r:u?Ys(c):Lt,p=t==="auto"&&Rg(e),m=ns({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),
h=gm(m);if(h!==null)throw D("extra_args",`extra_args has ${h}, which contradicts the other arguments (${hn(m).join(" ")}); leave it out`);let g=Zs(e,l,m,{regenerate:i}),
b=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[rI]:[]];return{...g,notes:[...g.notes,...b],guard:y=>Me(y,s),report:y=>({own:{bootloader:Gs(y,l),
wanted:hn(m),running:yv(y,m)},...Ia(y,m,o),bootable:Ee(y,l),warnings:[...hv(y,d),...Vy(y,l,m)]})}}});var iI=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,Ra=ke({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:bn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:ze({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Cn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:iI,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:B(["auto",...zr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:B(da,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:B($a,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:pg({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:B(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:ka});var $v=ke({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:bn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:ze({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:B(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:B(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:ne({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:ne({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:B(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:ze({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:B(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:ze({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:ne(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:ne({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:ys({disable_idle_d3:ne({describe:"Leave idle functions powered on."}),disable_vga:ne({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:ne({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Oa(e,n):sa(e,n)});var Bu=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Fu(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:pe(n)}function Ea(e){let n=[];for(let t of cn(e,Bu))for(let r of _e(e,t).split(`
`)){let o=Fu(r);o!==null&&n.push({name:o,path:t})}return n}function xv(e,n){let t=new Set(e.split(`
`).map(Fu)),r=n.filter(o=>!t.has(pe(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function kv(e,n){let t=new Set(n.map(pe));return(e.match(/[^\n]*\n|[^\n]+$/g)||[]).filter(r=>{let o=Fu(r);return o===null||!t.has(o)}).join("")}var zu="/etc/modules-load.d/vfio.conf",ju=["vfio","vfio_iommu_type1","vfio_pci"],sI=Cn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function aI(e,n){let t=[...new Set(n.modules.map(pe))];if(t.length===0)throw D("modules",`modules is an empty \
list, expected at least one module; leave it out for ${ju.join(", ")}`);let r=le(e),o=ve(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,Q(e,p)])),s=o===null?void 0:
i.get(o),a=p=>r.length===0||r.some(m=>{var h;return((h=i.get(m))==null?void 0:h(p))!=="absent"}),l=t.filter(a),d=p=>{let m=new Set(Ea(p).map(b=>b.name)),h=t.map(
b=>{let y=s===void 0?r.length>0&&r.every(w=>{var v;return((v=i.get(w))==null?void 0:v(b))==="builtin"}):s(b)==="builtin";return{name:b,loaded:co(p,b)||y&&s!==void 0,
builtin:y,at_boot:m.has(b)||y}}),g=n.state==="absent"||s===void 0?[]:h.filter(b=>l.includes(b.name)&&!b.loaded);return{own:{modules:h},rebootReasons:g.filter(b=>(s==
null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:g.filter(b=>(s==null?
void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=Ea(e).filter(g=>t.includes(g.name)),m=[...new Set(
p.map(g=>g.path))].filter(g=>(g===zu||g===at(zu))&&en(e.read(g)||"")===null);return{steps:m.map(g=>oe(g,kv(e.read(g)||"",t).replace(/^\s+$/,"")||null)),released:t.
map(g=>({thing:"module",value:g})),notes:p.filter(g=>!m.includes(g.path)).map(g=>`${g.path} loads ${g.name}, and is not ours: left as it is`),report:d}}if(l.length===
0)throw fe(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expected a kernel with vfio`,"install linux-modules-extra or kernel-modules-ex\
tra, or a kernel that has vfio");let u=l.filter(p=>!Ea(e).some(m=>m.name===p)),c=lt(e,zu,Bu.slice(1)),f=l.map(p=>He(N(e),p)).filter(p=>p!==null);return{steps:[...u.
length===0?[]:[oe(c.path,xv(e.read(c.path)||"",u))],...n.load&&s!==void 0?l.filter(p=>s(p)==="module").map(Is):[]],claims:u.map(p=>({thing:"module",value:p})),notes:[
...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does \
not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===void 0?[]:[c.warning],...f.map(p=>`${p.path} line ${p.line} keeps ${p.name} from be\
ing loaded, at boot too, although it is listed: take that line out`)],report:d}}var Wu=ke({name:"vfio_modules",summary:"Loads the vfio modules, now and at every\
 boot.",params:{state:B(["present","absent"],{describe:"Whether they are to be loaded at boot; absent unloads nothing.",default:"present"}),modules:Ln(sI,{describe:"\
The modules; those that no installed kernel has are left out.",default:ju}),load:ne({describe:"Load them now as well.",default:!0})},example:{modules:ju},plan:aI});var{ids:TW,addresses:NW,live:CW,regenerate:LW,...lI}=$v.params,{cpu:dI,iommu_pt:uI,blacklist:cI,extra_args:fI}=Uu.params,{delay:pI,allow_losing_guests:mI}=Vu.params,
{alias:gI,numa_policy:yI,path:hI}=Ra.params,bI=ys({alias:gI,numa_policy:yI,path:hI,device_type:B(["auto",...zr],{describe:Ra.params.device_type.describe}),target:B(
$a,{describe:Ra.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),vI={ids:bn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:ze({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:B(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:It({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:dI,iommu_pt:uI,blacklist:cI,extra_args:fI,...lI,nova:bI,reboot:B(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:pI,allow_losing_guests:mI},Ma=ke({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:vI,rebooter:Vu,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Yb(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?$I(e,a):wI(e,a,o),u=Lg(e,[...d,...qb(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){let f=u.report(c),p=u.steps.every(g=>g.kind!=="file"||c.read(g.path)===g.text),m=av(c,l,f.rebootReasons||[],
p),h=m==="stuck"?lv(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...f.warnings||[],...h===null?[]:[`stuck: this node has booted since, and \
is not ready (${h.why}); ${h.remedy}`]]}}}}});function _v({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Uu.plan(s,
{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Sv({state:e}){return n=>Wu.plan(n,{...kr(Wu.params,{}),
state:e})}function Zu({allow_measured_boot_change:e},n){return t=>Hu.plan(t,{...kr(Hu.params,{}),allow_measured_boot_change:e,state:n})}function Pv({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=xn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:wh(t,r);return{steps:o,released:i,
guard:s=>Me(s,n),report:()=>({own:{}})}}}function Av(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function wI(e,n,t){let r=cu(e,n),o=r.devices.map(
({address:l,id:d})=>({address:l,id:d||""}));Xb(e,o,t);let i=Qb(e,[...r.ids,...n.addresses===void 0?n.ids||[]:[]],r.at.map(l=>l.address)),s=i.ids.length+i.addresses.
size===0?[]:[l=>Nu(l,n,i)],a=l=>sa(l,n);return q(e)&&o.length===0?{devices:o,planners:[...s,a,Av("there is nothing to bind here: IOMMU arguments, vfio modules a\
nd boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[Pv(n)],_v(n),Sv(n),Zu(n,"present")]}}function $I(e,n){let t=Oa(e,n),r=vh(
re(e,t.steps),xn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,_v(n),Sv(n),Zu(n,"absent")]}:{devices:[],planners:[o,Pv(n),Zu(n,"present"),Av(`v\
fio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function Ov(e,n,{claims:t,lost:r,sourcesChange:o}){let i=qd(n,t),s=(d,u)=>{let c=i(d,u);return d===ie?c:[...c,...Iv(Tn(u,c).tokens,xI(d,r))]},{steps:a}=Jo(e,n,s,
{sourcesChange:o}),l=kI(re(e,a),n,r.get(ie)||[]);return{steps:We([...a.map(d=>d.kind==="grubConfig"?{...d,wishes:[...d.wishes,...l.wishes]}:d),...l.steps]),notes:l.
notes}}function xI(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(it)?n.get(vn):void 0)!=null?r:[]}function kI(e,n,t){if(t.length===0)return{steps:[],wishes:[],
notes:[]};try{let r=Iv(Nr(e,n.defaults),t);return{steps:Dy(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof P))throw r;return{steps:[],wishes:[],notes:[
`${t.join(" ")} stood in ${ie} before and could not be put back: ${r.message}`]}}}function Iv(e,n){let t=vo(e).flatMap(es),r=Je.filter(o=>n.some(i=>S(i)===o));return Pt(
n.filter(o=>{let i=S(o);return Ye(i)||Mn(i)?!t.some(s=>pn(s,o)):Mo.includes(i)?!t.some(s=>S(s)===i&&[me(o),...Kl(me(o))].includes(me(s))):!t.some(s=>(r.includes(
i)?r:[i]).includes(S(s)))}))}var _I="vfiokit-resume.timer",Da=`${ye}/resume`,SI=`${Da}/gpu_passthrough.cjs`,PI=`${Da}/params.json`,Rv=`${Da}/state.json`,Ta="/etc/systemd/system",AI=`${Ta}/v\
fiokit-resume.service`,OI=`${Ta}/${_I}`,II=`${Ta}/timers.target.d/vfiokit-resume.conf`,RI=[SI,PI,AI,OI,II,Rv],EI=[Da,`${Ta}/timers.target.d`];function MI(e,n=!1){return[...RI].reverse().filter(t=>!(n&&t===Rv)&&e.stat(t)!==null)}function Ev(e){let n=MI(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>oe(t,null)),dirs:EI,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var DI=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Mv=ke({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:ne({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:Cn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ee(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw D("since",
`there is no run ${n||""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=Ev(e);if(r.length===0)return{steps:i.
steps,...e.real(ye)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=uv(e,r,o),a=re(e,s.files),l=CI(a,s),d=re(a,l.steps),u=s.files.map(g=>g.path),c=TI(d,s,u),f=[...l.kept,...c.kept],p=s.claims.filter(
g=>g.thing==="id").map(g=>g.value),m=ia(e,s.drivers,new Set(p)),h=r.slice(o).map(({run:g,module:b,at:y})=>({run:g,module:b,at:y}));return{steps:We([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:g=>Me(g,t),undoes:new Set(h.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],...s.files.some(g=>g.secret!==void 0&&
e.read(g.path)!==g.text)?{pending:[si(Wt(e))]}:{},notes:[...s.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...l.notes,...m.notes,
...i.notes],warnings:m.warnings,report:g=>({...HI(g,s),own:{undone:h,kept:f,back_on:Dv(g,s)},...LI(f),...VI(g)})}}});function TI(e,n,t){let r=t.filter(o=>DI.test(
o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:ri(e,{lacks:NI(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof P))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function NI(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function CI(e,n){if(!n.grubConfig&&![...n.lost.values()].some(t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],
kept:[]};try{let t=Ce(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(s=>({...s,except:[ie]})),{steps:o,notes:i}=Ov(e,t,{claims:r,lost:n.lost,sourcesChange:n.
grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof P))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function LI(e){
return e.length===0?{}:{fail:new P("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function VI(e){try{return{
bootable:Ee(e,Ce(e))}}catch(n){return{}}}function Dv(e,n){let t=new Map(M(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.
has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function HI(e,n){return{rebootReasons:Dv(e,n).filter(t=>H(t.driver)).map(t=>`${t.address} stays on ${t.
driver||""} until the next boot`)}}function Tv(e){let n=new Map;for(let t of e){let{id:r,ok:o,severity:i,found:s,expected:a,remedy:l}=t,d=JSON.stringify(o?[r]:[r,i,s,a,l]);n.set(d,[...n.get(d)||[],
t])}return[...n.values()].map(t=>{var r;return{state:UI(t[0]),check:((r=t[0])==null?void 0:r.id)||"",found:BI(t)}})}function UI(e){return(e==null?void 0:e.ok)===
!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function BI(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i||[]),r=[...new Set(e.
map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expected ${n.expected}${n.remedy===
""?"":`
To do: ${n.remedy}`}`}function Nv(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a||[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Mu].map(a=>[`{status="${a}"}`,a===e.
status]);return`${[...Zt("ready","Whether every device can be handed to a VM now.",e.ready),...Zt("ready_next_boot","Whether every device can be handed to a VM \
after the next boot.",e.ready_next_boot),...Zt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Zt("bound_devices","Those of the\
m that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Zt("drift","Findings that a reboot does not mend: what the next bo\
ot would need and does not find.",i.filter(a=>a.about!=="now").length),...Zt("status","The verdict: 1 for the status that holds.",...s),...Zt("last_run_timestam\
p_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Zt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Na={severity:"error",about:"both",status:"drifted"},Cv="run nova_pci, then restart the services that it names";function Gu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Vv(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>ub(
a,{vendor:r,product:o,address:t},i)))}function Lv(e,n){var r,o;let t=Un(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function FI(e,n,t){var c,f,p,m;let{address:r}=e,o=Un(e),i=Vv(e,n),s=t.filter(({found:h})=>Lv(
{...h,type:o},e)),a=s.filter(({found:h})=>Lv(h,e)),l=a.find(({found:{live:h}})=>h===void 0||(i==null?void 0:i.found.some(g=>la(g,h)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...Na,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(f=e.id)!=null?f:r}`,read_from:i===void 0?te:se(i),remedy:i===void 0?Cv:""},{...Na,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(p=d.found.type)!=null?p:"no device_type"}`,expected:`an alias of ${(m=e.id)!=null?m:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?te:se(d),remedy:l!==void 0?"":d===void 0?Cv:u?`take live_migratable out of that line, or\
 say it alike in ${i===void 0?"the device_spec":se(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nov\
a's services`}]}function zI(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>r.physfn===null&&/^0[12]/.test(
r.class||"")).flatMap(r=>{let o=Vv(r,t);return o===void 0?[]:[{...Na,id:"nova.hands_out",address:r.address,ok:!1,found:`${gn(r.class)} is taken by a device_spec`,
expected:"a device that stays with the host",read_from:se(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * rules nothing out"}]})}function Hv(e,n,t){
var s,a;let r=Wt(e),{sets:o}=r,i={...Na,id:"nova.config",expected:"files that nova can start with"};try{ha(r);let l=Wn(e,o[o.length-1]||[]);if(l.length===0)return[
{...i,ok:!1,found:"none",read_from:te,remedy:"install nova on this node, or leave nova out"}];let d=jt(e),u=jr(d),[c,f]=[kn(l,u,d),_n([...l,...Wn(e,r.api)],u,d)];
fa([...c,...f],null),pa(f);let p=l.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,remedy:""},...n.flatMap(m=>FI(m,Gu(c),Gu(f))),...zI(t,
Gu(c))]}catch(l){if(!(l instanceof P)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");return[{...i,ok:!1,found:l.message.slice(0,d),read_from:(a=
(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:te,remedy:`${l.message.slice(d+2)}, then restart nova's services`}]}}var jI={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Uv=$s(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:bn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:ze({describe:"Judge the devices at these addresses."}),
expect_count:It({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:ne({describe:"Judge as well whether nova hands these device\
s out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:B(["fail","report"],{describe:"report: exit 0 whatever is found, for mo\
nitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var b;let s=n!==void 0||t!==
void 0,a=s?[]:Ti(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!q(e))throw fe("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:l,gpus:d,missing:u,unexpected:c}=Wr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Hv(e,d,M(e))]:l,p=Zr(f),m=f.filter(y=>!y.ok&&y.severity===
"error"),h=(b=m.find(y=>y.status===p.status))!=null?b:m[0],g=h===void 0?"":`: ${h.address===void 0?"":`${h.address} `}${h.id} is ${h.found}, expected ${h.expected}${h.
remedy===""?"":`; ${h.remedy}`}`;return{msg:`${p.status}: ${jI[p.status]}${p.status==="pending_reboot"?"":g}`,own:{...p,findings:sv(f),missing:u,unexpected:c},human:()=>({
now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:Tv(f)}),metrics:y=>Nv(p,f,u,y),rebootReasons:p.status==="pending_reboot"?
f.filter(y=>!y.ok&&y.about==="now"&&y.severity==="error").map(y=>`${y.address===void 0?"":`${y.address}: `}${y.id} is ${y.found}, expected ${y.expected}`):[],warnings:c.
map(y=>`${y} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i==="report"?{}:{fail:{code:"E_NOT_READY",hint:p.status==="pe\
nding_reboot"?"reboot, then run this again":(h==null?void 0:h.remedy)||""}}}}});var WI="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",ZI="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Ku(e){return n=>({
...n,cpu:e})}function Bv(){return Ku({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${WI}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Le(){return Ku({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${ZI}
`})}function Fv(){return Ku({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Ju(e){return n=>({...n,iommu:e})}function zv(e){return n=>({...n,firmware:e})}function C(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function ui(...e){return n=>({...n,kernels:e})}function ci(e){return n=>({...n,files:{...n.files,...e}})}function Ca(...e){
return n=>({...n,events:[...n.events,...e]})}function Gr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function qu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Gr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function La(e,n,t){return Gr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function jv(...e){return Gr(()=>({swaps:e}))}function Va(e,...n){return Gr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Wv(...e){return Gr(
()=>({routes:e}))}function Zv(e,n){return Gr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Gv(e,n={}){return Gn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function fi(...e){return n=>({...n,asks:{addresses:e}})}
function Yu(e){return n=>({...n,name:e})}function Kr(...e){return n=>e.reduce((t,r)=>r(t),n)}function Gn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Kv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var li={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},GI=2**30,di=2**20;function on(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Gn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*di,64*GI,0,32*di],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+li[l].fn)}});return Kr(a,...t.map(l=>Gn(i+li[l].fn,li[l].id,li[l].class,{driver:li[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Jv(e="0000:03:00.0",n={}){return Gn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*di],group:20,...n})}function Ha(e="0000:04:00.0",n={}){return Gn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*di],group:21,...n})}function Xu(e="0000:05:00.0",n={}){return Gn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function qv(e,n={}){return Gn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*di],...n})}var Qu=`# GRUB Environment Block
`;function Jr(e){let n=new Map;if(e===null||!e.startsWith(Qu))return n;let t=e.slice(Qu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Kn(e){
let n=Qu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Yv(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Xv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var F=ge(require("fs"),1),Xt=ge(require("path"),1);function Qv(e){return"\0".repeat((4-e%4)%4)}function ec(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Qv(i.length)+t+Qv(t.length)}function nc(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>ec(r(),i,"",16877)),...e.map(i=>ec(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),ec(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function ew(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},nw=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],KI=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function ae(e){return e.replace(/-/g,"_")}function pi(e){let n=Ze[e];return n===void 0||n.driver===void 0?null:n.driver}function tw(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":pi(e)}function rw(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Ze).find(t=>pi(t)===e);return n===void 0?null:
n}function ow(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function rc(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function JI(e,n){let t=ow(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Ze[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||nw.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!rc(t,l.until)?!1:l.from===void 0||!rc(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(nw.includes(
a)||a==="irqbypass"),s=Object.keys(Ze).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function tc(e){let n=Ze[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function qI(e,n){let t=Ze[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function YI(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...rc(ow(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function iw(e,n){let{modules:t,builtin:r}=JI(e,n),o=`/lib/modules/${n.version}`,i=l=>`${tc(l)}${n.suffix}`,s=[];for(let l of t){let d=Ze[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${tc(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${qI(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${tc(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:YI(e,n),[`/boot/vmlinuz-${n.version}`]:XI(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function XI(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function sw(e){return e==="nvidia"?KI.slice(1):[]}var QI=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Gt(e){let n=new Map;for(let r of QI)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function mi(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function Sn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=ae(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,ae(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let h=null;for(let g of p)g==="\
pre:"?h=i:g==="post:"?h=s:h!==null&&l(h,m,[ae(g)])}}for(let d of mi(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(ae(m));else l(o,ae(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function Ua(e){let n=e.slice(e.lastIndexOf("/")+1);return ae(n.replace(/\.ko(\.\w+)?$/,""))}function Pn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(Ua(u),u),i.set(Ua(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(Ua))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Ua)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,ae(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function oc(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Ba(e,n,t,r,o){
let i=Sn([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let g of n.needs.get(p)||[]){let b=u(g);if(b!==null)
return b}for(let g of d("pre",p))u(g);let h=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!h)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let g of d("post",p))u(g);return null},c=ae(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function Fa(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&oc(o,e)&&r.push(i);return r}function aw(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var dw=ge(nr(),1),uw=ge(require("fs"),1),e1={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},lw=65534;
function za(e,n,t,r){let o=e1[e].find(m=>uw.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,h)=>{i[`FIXTURE_${h}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,h)=>`eval "$FIXTURE_${h}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:lw,gid:lw}:{},l=(0,dw.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,h)=>{c[m]=f[h]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?
1:p,stderr:l.stderr===null?"":l.stderr,values:c}}function qr(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Kt(e,n){return e.toString(16).padStart(n,
"0")}function cw(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${qr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${qr(
s.address).domain}:${qr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Kt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function fw(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${qr(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=qr(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function pw(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?qr(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Yr(e){return e.toUpperCase()}function ct(e){let[n="",t=""]=Yr(e.id).split(":"),[r="",
o=""]=Yr(e.subsystem).split(":"),i=Yr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function n1(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function t1(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Kt(0,16)} 0x${Kt(0,16)} 0x${Kt(0,16)}`);continue}r.push(`0x${Kt(t,16)} 0x${Kt(t+i-1,16)} 0x${Kt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function ic(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Yr(e.class).replace(/^0/,"")}`,`PCI_ID=${Yr(e.id)}`,`PCI_SUBSYS_ID=${Yr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${ct(e)}`,""].join(`
`)}function mw(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:ct(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=ic(e,null),r[`${n}/config`]=n1(e),r[`${n}/resource`]=t1(e),r}function O(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var yi=O(137,"",`Killed
`),yw=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],r1=["nvme","ext4","xfs"],gw=["nouveau","amdgpu","i915","ast","mgag200"];function hw(e,n,t){let r=Pn(
e,n),o=Sn([],""),i=new Set;for(let l of t){let d=Ba(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function sc(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function bw(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function vw(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...bw(e.read(s))],[]);return nc([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:sc(e,Gt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...hw(e,n,[...yw,...o.map(i=>ae(i.split(/\s+/)[0]||""))])])}var o1=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Jt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function i1(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=za("bash",o,o1,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Jt(a),force:Jt(l),omit:Jt(d),install:Jt(u)}}function s1(e,n,t,r,o){let i=Pn(e,t),s=Sn([],""),a=r.hostonly?gw.filter(w=>n.functions.
some(v=>Fa(ct(v),i,s).includes(w))):gw,l=[...Gt(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,v)=>[...w,...e.list(v).filter(x=>x.endsWith(".conf")).map(x=>`${v}/${x}`)],[]),f=o?[]:r.hostonly?c:c.filter(w=>!d(w)),p=f.reduce((w,v)=>[
...w,...bw(e.read(v))],[]),m=o?[]:r.force,h=new Set(r.omit.map(ae)),g=[...r.hostonly?r1:yw,...a,...p,...m,...o?[]:r.add].map(ae).filter(w=>!h.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),y=new Set;return nc([...sc(e,[...u,...f]),...sc(e,b),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...hw(e,t,g)].filter(({name:w})=>!y.has(w)&&y.add(w)))}function Jn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function gi(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(ac)}function ac(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function lc(e){return e.slice(0,Math.floor(e.length/2))}function ja(e,n,t,r,o){if(t.
includes("--version"))return O(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let v=0;v<
t.length;v+=1){let[x="",$]=(t[v]||"").startsWith("--")?(t[v]||"").split(/=(.*)/):[t[v]],k=p.has(x)?$===void 0?t[v+=1]||"":$:"";x==="-f"||x==="--force"?i=!0:x===
"--kver"?s=k:x==="--regenerate-all"?a=!0:x==="-H"||x==="--hostonly"?l=!0:x==="-N"||x==="--no-hostonly"?l=!1:x==="--add-drivers"?d.push(...Jt(k)):x==="--force-dr\
ivers"?u.push(...Jt(k)):x==="--install"||x==="-I"?c.push(...Jt(k)):x.startsWith("-")||f.push(x)}if(a){for(let v of e.list("/lib/modules")){let x=ja(e,n,["-f",Jn(
n,v),v],r,o);if(x.code!==0)return x}return O(0)}let m=f[1]||s||r,h=f[0]||Jn(n,m);if(e.exists(h)&&!i)return O(1,"",`dracut[F]: Will not override existing initram\
fs (${h}) without --force
`);if(o==="lies")return O(0);if(!e.exists(`/lib/modules/${m}`))return O(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(h),O(1,"",`dracut[F]: Failed making image ${h}
`);let g=i1(e);if(typeof g=="string")return O(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...d],force:[...g.force,...u],install:[...g.install,
...c]},y=s1(e,n,m,b,o==="drops");if(e.write(h,o==="killed"?lc(y):y,384),o==="killed")return yi;let w=[...b.force,...b.add].filter(v=>Ze[ae(v)]===void 0);return O(
0,"",w.map(v=>`dracut-install: Failed to find module '${v}'
`).join(""))}function a1(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function l1(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function ww(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return O(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return O(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&a1(e,"update_initramfs")==="no")return O(0,`update-initramfs: Not updating initramfs.
`);let l=gi(e).filter(c=>e.exists(Jn(n,c))),d=a==="all"?(s==="c"?[...gi(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Jn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&l1(e))return O(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=ja(e,n,["--force",f,c],r,o);if(m.code!==0)return O(m.code,u,m.stderr);continue}if(o==="fails")return O(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=vw(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,lc(p)),yi;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return O(0,u)}function $w(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return O(0,`initramfs-tools 0.142
`);if(i===void 0)return O(1,"",`mkinitramfs: no output file
`);if(r==="lies")return O(0);if(r==="fails")return O(1,"",`mkinitramfs failure cpio 141
`);let a=vw(e,s,r==="drops");return e.write(i,r==="killed"?lc(a):a,384),r==="killed"?yi:O(0)}function hi(e,n){let t=e.read(n);return t===null?null:ew(t)}function xw(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function kw(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=hi(e,r);if(o===null)return O(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?_w(i):i.name}
`).join("")}return O(0,t)}function _w(e){return`${xw(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function Sw(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=hi(e,t);if(o===null)return O(2,"",`cpio: premature end of archive
`);for(let i of o)xw(i)||e.write(`${r}/${i.name}`,i.text);return O(0)}function Pw(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Jn(n,s);
o.push(...i.slice(1));let l=hi(e,a);if(l===null)return O(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${_w(u)}
`).join("")}${d}
`)}var to=ge(require("path"),1);var d1=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function ft(e){return e.distro.mkconfig==="debian"}function Xr(e){return ft(e)?"/boot/grub":"\
/boot/grub2"}function Aw(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Iw(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function u1(e,n){let t=[e.read("/etc/default/grub")];if(ft(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Iw(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=za(ft(n)?"dash":"bash",t.filter(s=>s!==null),d1,{strict:!0,functions:o});return i.code===0?i.values:O(i.code,"",i.stderr)}function c1(e){
return typeof e.code=="number"}function Rw(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Wa(e,n,t,r,o,i){let s=Aw(e,Jn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Aw(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function f1(e,n,t){let r=[...gi(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=ft(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Iw(e),f=r[0];if(f===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>Wa(n,`${c} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let p=r.map(m=>{let h=Wa(n,`${c}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?h:h+Wa(n,`${c}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,u,"	")});return`${Wa(n,c,"gnulinux-simple-0b5c",f,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${p.join("")}}
`}function p1(e,n,t){let r=ft(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!ft(n)&&n.distro.mkconfig!=="suse"&&Rw(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:f1(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${m1(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function m1(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Ew(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(ac).reverse().map(t=>`${n}/${t}`)}function g1(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Jr(e.read("/boot/grub2/grub\
env")),l=Kn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Ew(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Za(e,n,t,r){let o=ft(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return O(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return O(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return O(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return O(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=u1(e,n);if(c1(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!ft(n)&&n.distro.mkconfig!=="suse",c=Rw(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=g1(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=p1(e,n,l);for(let p of gi(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?O(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),yi):(e.write(i,f,n.distro.grubCfgMode),O(0,"",`${d}done
`))}function Mw(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Xr(n)}/grubenv`:r,a=Jr(e.read(s));if(o==="list")return O(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Kn(a);return l===null?O(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),O(0))}function Ow(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function bi(e,n){let t=`${Xr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Dw(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Yv(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Xv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=Ow(e,u))}return{title:n,id:t,kernel:Ow(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Tw(e,n){let t=e.
read(bi(e,n));if(t===null)throw new Error(`the node does not boot: ${bi(e,n)} is missing`);let r=Jr(e.read(`${Xr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of Ew(e))o.push(y1(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${bi(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function y1(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Nw(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Nw(i.items,r.length===0?"0":r.join(
">"))}function Ga(e,n){let{items:t,chosen:r,variables:o}=Tw(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Nw(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Dw(n,a.title,a.id,a.lines,o)}function Cw(e,n){let{items:t,variables:r}=Tw(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Dw(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var Gw=ge(nr(),1);function h1(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Lw(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var b1=[1,2,3,4];function Hw(e,n,t,r){let o=`${n}/${h1(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...b1.map(u=>[Lw(t,u),`${o}/${Lw(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Uw(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Bw(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Vw={dm:253,md:9,bcache:252};
function v1(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Vw[r]===void 0?254:Vw[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ka(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function w1(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ka(
o)}	00000000	0001	0	0	0	${Ka(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ka(i)}:0016 ${Ka(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Fw(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,v1(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...w1(n),...n.stack.shown}}var E=ge(require("fs"),1),An=ge(require("path"),1),$1=40;function dc(e){try{return E.readlinkSync(e)}catch(n){return null}}function zw(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?dc(An.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>$1)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function jw(e){if(!E.lstatSync(e).isDirectory()){E.unlinkSync(e);return}for(let t of E.readdirSync(e))jw(An.join(e,t));E.rmdirSync(
e)}function x1(e,n,t){try{E.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!E.existsSync(e))throw r;let o=E.statSync(
e).mode&4095;E.chmodSync(e,384),E.writeFileSync(e,n,"latin1"),E.chmodSync(e,o)}t!==void 0&&E.chmodSync(e,t)}function uc(e){try{return E.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Ja(e){let n=s=>zw(e,s,!0),t=s=>An.join(e,n(s)),r=s=>An.join(e,zw(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&E.existsSync(a)||(E.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return E.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(An.posix.dirname(s)),x1(t(s),a,l)},link(s,a){i(An.posix.dirname(s));let l=r(s);dc(l)!==null&&E.unlinkSync(l),
E.symlinkSync(a,l)},readLink:s=>dc(r(s)),exists:s=>E.existsSync(t(s)),isOlder:(s,a)=>E.existsSync(t(s))&&E.existsSync(t(a))&&E.statSync(t(s)).mtimeMs<E.statSync(
t(a)).mtimeMs,list(s){try{return E.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{E.lstatSync(a)}catch(l){return}jw(a)},rename(s,a){E.renameSync(
r(s),r(a))}}}function k1(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),E.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function be(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&k1(e,o,i)}}function Ww(e,n=[]){let t=new Map,r=o=>{for(let i of E.readdirSync(
An.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=An.join(e,s),l=E.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:E.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:uc(a).toString("latin1")})}};
return r("/"),t}function cc(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function fc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function sn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function pt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function vi(e){return"../".repeat(e.split("/").length-2)}function qn(e,n,t){
let r=e.readLink(`${pt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Ya(e,n,t,r){let o=pt(n,t.address),i=qn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${vi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,ic(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),be(e,Kw(n,t,r)),S1(e,n,t.address)}function Xa(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Kw(e,n,t){let r=pt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${vi(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function pc(e,n,t){let r=wi(n,t),o=qn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Xa(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Kw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function _1(e,n,t){let r=pc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function qa(e,n,t,r,o){let i=4e4+n.stuck.size,s=pt(n,t.address);throw n.
stuck.has(t.address)||(Ya(e,n,t,null),e.remove(`${s}/driver_override`),(0,Gw.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),be(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(sn("ETIMEDOUT",`${r} does not answer`),{left:i})}function S1(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Xa(qn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function mc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function P1(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function A1(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${pt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function gc(e,n,t,r){let o=A1(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>P1(
a,r)))return!0;let i=rw(t);if(i===null||Xa(i)||tw(i,r.class)!==t)return!1;let s=Ze[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>oc(a,ct(r)))}function yc(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Xa(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&O1(e,n,r.address))return"EBUSY";return Ya(e,n,r,t),null}
function O1(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Qa(e,n,t){for(let r of n.functions)qn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&gc(e,n,t,r)&&yc(e,n,t,r)}function hc(e,n,t,r){n.loaded.add(t),be(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),bc(e,n,t,r)}function bc(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=pi(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)mc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Qa(e,n,s)}function $i(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Ze[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Jw(e,n,t){let r=pi(t);if(r!==null){for(let o of n.functions)qn(e,n,o.address)===r&&Ya(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),$i(e,n)}function I1(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var Zw={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},R1={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function qw(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Zw[n.cpu.brand]}`]={text:I1(Zw[n.cpu.brand]),mode:256});for(let o of t.functions){let i=pt(t,o.address);Object.
assign(r,mw(o,i)),r[`${i}/subsystem`]={link:`${vi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${vi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${vi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${pt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of R1[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};be(e,r)}function Yw(e,n){let t=0;for(let r of n.functions){let o=pt(n,r.address);qn(e,n,r.address)!==null&&(r.netdev!==
void 0&&be(e,Uw(o,r.netdev)),r.keyboard===!0&&be(e,Bw(o)),r.block!==void 0&&(be(e,Hw(r,o,r.block,t)),t+=10))}}function el(e,n,t,r,o){let i=cw(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:fw(i),groups:pw(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function wi(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw sn("ENODEV",`no such device ${t}`);return r}function E1(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw sn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function mt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw sn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return M1(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=wi(n,r);if(qn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>gc(e,n,d,a)&&yc(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=wi(n,s[1]||"");n.stuck.has(a.address)&&
qa(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw sn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function M1(e,n,t,r,o){if(r==="unbind"){let a=wi(n,o);if(n.stuck.has(a.address)&&qa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),qn(e,n,a.address)!==t)throw sn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&_1(e,
n,a.address))&&qa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Ya(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=wi(n,o);if(n.stuck.
has(a.address)&&qa(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!gc(e,n,t,a))throw sn("ENODEV",`${t} does not match ${a.address}`);if(qn(e,n,a.address)!==null)throw sn(
"EBUSY",`${a.address} has a driver`);let l=yc(e,n,t,a);if(l!==null)throw sn(l,`${t} refused ${a.address}`);return}let i=E1(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw sn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Qa(e,n,t);return}if(!s.includes(i))throw sn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var ki="/etc/systemd/system",Qr="/run/systemd/transient",Xw="/run/systemd/shutdown/scheduled",vc="/run/systemd/fixture/loaded",xi="/run/systemd/fixture/active";
function Qw(e){let n=e.list(`${ki}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${ki}/timers.target.d/${t}`)||"");e.write(vc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function e$(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);Qw(e);for(let n of(e.read(
vc)||"").split(/\s+/))n!==""&&e.exists(`${ki}/${n}`)&&e.write(`${xi}/${n}`,"")}function n$(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${xi}/${o[0]}`)?O(0,`active
`):O(3,`inactive
`);if(r==="is-enabled")return O(1,`disabled
`);if(r==="is-system-running")return O(0,`running
`);if(r==="show")return O(0,`Wants=${e.read(vc)||""}
`);if(t==="fails")return O(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return O(0);r==="daemon-reload"&&Qw(e);for(let i of o){if(r==="stop")for(let s of[Qr,xi])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${ki}/${i}`))return O(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${xi}/${i}`,"")}return O(0)}function t$(e,n,t){if(t==="fails")return O(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return O(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?O(1,"",`the fixture knows timers with a name only
`):e.exists(`${Qr}/${r}.timer`)?O(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Qr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),O(0,"",`Running timer as unit: ${r}.timer
`))}function r$(e,n,t){return t==="fails"?O(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Xw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),O(0))}function o$(e){let n=e.list(Qr).filter(r=>r.endsWith(".timer")),t=e.exists(Xw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Qr}/${r}`)||""));for(let r of n)
e.remove(`${Qr}/${r}`);return t}function i$(e,n){let t=e.read(`${ki}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${xi}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var a$=ge(nr(),1),l$=ge(require("fs"),1);var s$=["/usr/bin/dash","/bin/dash","/bin/sh"],D1=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function d$(e,n,t,r){let o=t.replace(D1,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=s$.find(d=>l$.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${s$.join(", ")}`);let a=(0,a$.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?mt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function eo(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function $c(e,n,t,r){if(n.iommu==="absent")
return!1;let o=mi(r);if(n.cpu.brand==="arm")return!0;if(eo(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!eo(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of eo(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function u$(e){let n=aw(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function qt(e,n,t,r){let o=Ba(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))hc(e,n,i,i==="vfio_pci"?u$(r.config):[]);else if(a!==null){let l=ae(a[1]||"");r.index.files.has(l)&&r.
has(l)&&hc(e,n,i,[])}else d$(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function T1(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(qt(e,n,s,
t),mt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&mt(e,n,`${i}/driver/unbind`,o),mt(e,n,"/sys/bus/pci/drivers_probe",o))}}function c$(e,n,t){for(let r of n.
functions)for(let o of Fa(ct(r),t.index,t.config)){qt(e,n,o,t);for(let i of n.loaded.has(o)?sw(o):[])t.config.blacklist.has(i)||qt(e,n,i,t)}}function f$(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function N1(e,n,t,r){let o=hi(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>ae(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:Sn(i,t.cmdline),index:Pn(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=mi(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of eo(d,"rd.driver.pre"))qt(e,t,p,l);let c=u?eo(d,"rd.driver.blacklist").map(ae):[];c$(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of f$(p))wc(e,t,m,
l)}function wc(e,n,t,r){let o=ae(t);r.config.blacklist.has(o)||qt(e,n,o,r)}var C1=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function L1(e,n){let t={config:Sn(Gt(e).values(),n.cmdline),index:Pn(e,n.version),has:()=>!0,around:o=>e.exists(o)};c$(e,n,t),T1(e,n,t);
let r=new Map;for(let o of C1)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of f$(e.read(
r.get(o)||"")||""))wc(e,n,i,t);for(let o of eo(mi(n.cmdline),"modules-load"))wc(e,n,o,t)}function V1(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");be(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function H1(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function p$(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Ga(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Jr(e.read(`${Xr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Xr(n)}/grubenv`,Kn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=Pn(e,i),d=el(n,i,a,$c(e,n,i,a),l.builtin);qw(e,n,d),mc(e,"pcieport",null),Qa(e,d,"pcieport");let u=Sn([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),bc(e,d,c,c==="vfio_pci"?u$(u):[]));if(V1(e,n,
d,H1(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return N1(e,n,d,o.initrd),L1(e,d),Yw(e,d),be(e,Fw(e,n)),$i(e,d),e$(
e),d}var xc=new Map;function Yt(e){return xc.get(to.resolve(e))||null}function no(e,n){n===null?xc.delete(to.resolve(e)):xc.set(to.resolve(e),n)}function U1(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=el(n,t,r,$c(e,n,t,r),Pn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function B1(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return O(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return O(0);let a={config:Sn(Gt(e).values(),n.cmdline),index:Pn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(ae)){if(n.builtin.has(d))return O(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&Jw(e,n,d)}return O(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(ae(d)))continue;let u=qt(
e,n,d,a);if(u!==null)return O(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return $i(e,n),O(0)}function F1(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return O(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var z1=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function nl(e,n){let t=Ja(e);Yt(e)===null&&no(e,U1(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=to.basename(d),f=Yt(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(h=>!/^(-\S*|\w+=.*)$/.test(h))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(h=>!/^(-|\d)/.test(h)))):W1(t,d)?c==="\
update-grub"?Za(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Za(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Za(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Mw(t,n,u):c==="update-initramfs"?ww(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?$w(t,u,p,s("mkinitramfs")):c==="dracut"?ja(t,n,u,p,s("dracut")):c==="lsinitramfs"?kw(t,u):c==="unmkinit\
ramfs"?Sw(t,u):c==="lsinitrd"?Pw(t,n,u,p):c==="df"?F1(u,r):c==="systemctl"?n$(t,u,s("systemctl")):c==="systemd-run"?t$(t,u,s("systemd-run")):c==="shutdown"?r$(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?O(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?O(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?O(1,`none
`):z1.has(c)?O(0):c==="modprobe"?f===null?O(1,"",`modprobe: FATAL: no kernel is running
`):B1(t,f,u,s("modprobe")):O(127,"",`${d}: the fixture does not know this command
`):O(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Yt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),mt(t,u,l,d)},reboot(){no(e,null),no(e,p$(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Yt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:h="S"}){let g=Yt(e);if(g===null)throw new Error("no kernel is running");let b=c.flatMap(y=>y.startsWith("/")?[y]:
pc(t,g,y));be(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[y,w]of b.entries())t.link(`/proc/${l}/fd/${y+3}`,w);be(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${h} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(y=>`${y}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[y,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+y}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=o$(t);return l&&this.reboot(),l},due:l=>i$(t,l),freeBytes(l){r=l},next:()=>Ga(t,n),entries:()=>Cw(t,n)}}var j1=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function W1(e,n){return n.startsWith("/")?e.exists(n):j1.some(t=>e.exists(`${t}/${n}`))}var tl=17e8,rl=3600;function kc(e,n,t){let r=o=>{for(let i of F.readdirSync(o,{withFileTypes:!0})){let s=Xt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||F.statSync(s).mtimeMs/1e3>n)&&F.utimesSync(s,t,t)}};for(let o of F.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Xt.join(
e,o);F.lstatSync(i).isDirectory()&&r(i)}}function g$(e,n){let{tree:t}=e;if(n.do==="files")return be(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function Z1(e){let{host:n,tree:t}=e,r=(...s)=>g$(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Jn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:bi(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var m$=new WeakMap;function G1(e){let n=[],t=r=>{for(let o of F.readdirSync(Xt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Xt.join(e,i),a=F.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?uc(s):Buffer.alloc(0),target:l==="link"?F.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function K1(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Xt.join(e,r);if(o==="dir")F.mkdirSync(d),(511&~t)!==i&&F.chmodSync(d,i);else if(o==="link")F.symlinkSync(a,d);else{let u=F.openSync(
d,"wx",i);(i&~t)!==i&&F.fchmodSync(u,i),F.writeSync(u,s),F.futimesSync(u,l,l),F.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&F.utimesSync(Xt.join(
e,r),i,i)}function J1(e,n){let t=Ja(e);be(t,n.files);for(let o of n.kernels)be(t,iw(n,o));kc(e,null,tl);let r=nl(e,n);return Z1(r),kc(e,tl+rl,tl+rl),r}function q1(e,n){
let t=J1(e,n),r=tl+rl;t.reboot();for(let o of n.events)g$(t,o),r+=rl,kc(e,r,r)}function _c(e,n){let t=m$.get(n);if(t!==void 0)return K1(e,t.entries),no(e,fc(t.running)),
nl(e,n);no(e,null),q1(e,n);let r=Yt(e);return r!==null&&m$.set(n,{entries:G1(e),running:fc(r)}),nl(e,n)}var al="0123456789abcdef0123456789abcdef",ro="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function L(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Xn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=L(`# ${r} of the fixture`);return t}var $$={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Oc(e){return{"/etc/machine-id":`${al}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${ro} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${ro}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...Xn(["modprobe","depmod","shutdown"],"/usr/sbin"),...Xn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function Y1(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var x$="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",X1=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,k$=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Ic={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":L("# mkinitramfs of initramfs-tools-core"),...Xn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},Q1={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":L("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":L(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":L('rm -f "/boot/initrd.img-$1"'),...Xn(["dracut","lsinitrd"],"/usr/bin")},Rc={"\
/usr/sbin/update-initramfs":L(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Ec(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${ro} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...$$,
...Oc(o),"/etc/default/grub":Y1(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc\
/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":L(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":L('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Xn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":L("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Kn(new Map)||"","/etc/modules":e.modulesFile===void 0?X1:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${ro} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?Q1:Ic,"/var/lib/dpkg/status":Ec({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function eR(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function gt(e){let n=`0-rescue-${al}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${al}\
-${p}.conf`]=eR(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${al}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Kn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...$$,...Oc(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Xn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Xn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
`,"/usr/sbin/grub2-probe":L("# probe"),...e.more===void 0?{}:e.more}}}}function nR(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${ro}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[C("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),C("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Oc(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(". \
${sysconfdir}/default/grub"),...Xn(["update-bootloader"],"/usr/sbin"),...Xn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Kn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${ro}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":L('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function tR(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Kr(Bv(),Jv(),Ha(),Xu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ce(e,n){return(...t)=>tR(e,n,t)}var _$=[C("5.15.0-125-generic","builtin"),C("5.15.0-130-generic","builtin")],Pi=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",x$,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Mc=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
x$,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],rR={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Yn=ce("ubuntu2204",an({id:"ubuntu",version:"22.04",grubDefault:Pi,kernels:_$})),oR=ce("ubuntu2\
204cloud",an({id:"ubuntu",version:"22.04",grubDefault:Pi,kernels:_$,firmware:"uefi",more:rR})),Sc=ce("ubuntu2204maas",an({id:"ubuntu",version:"22.04",grubDefault:Pi,
firmware:"uefi",kernels:[C("5.15.0-130-generic","builtin"),C("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),iR=ce("ubuntu2004",an({id:"ubuntu",version:"20.04",grubDefault:Pi,kernels:[C("5.4.0-200-generic","builtin"),C("5.4.0-204-generic","builtin")]})),ll=ce("ub\
untu2404",an({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[C(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),sR=ce("debian11",an({id:"d\
ebian",version:"11",grubDefault:Mc,kernels:[C("5.10.0-32-amd64"),C("5.10.0-33-amd64")]})),Ge=ce("debian12",an({id:"debian",version:"12",grubDefault:Mc,firmware:"\
uefi",kernels:[C("6.1.0-28-amd64"),C("6.1.0-30-amd64")]})),y$=ce("debian13dracut",an({id:"debian",version:"13",grubDefault:Mc,initramfs:"dracut",grubCfgMode:384,
modulesFile:k$,firmware:"uefi",kernels:[C("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),C("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),aR=[C("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Dc={id:"ubuntu",version:"26.04",grubDefault:Pi,
initramfs:"dracut",grubCfgMode:384,modulesFile:k$,firmware:"uefi",kernels:aR},lR=ce("ubuntu2604fresh",an({...Dc,more:Rc})),S$={"/etc/kernel/postinst.d/initramfs\
-tools":L(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},dR=ce("ubuntu2604upgraded",an({...Dc,more:{...Ic,...Rc,...S$,"/var/lib/dpkg/status":Ec({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
uR=ce("ubuntu2604both",an({...Dc,more:{...Ic,...Rc,...S$,"/usr/sbin/update-initramfs.initramfs-tools":L(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Ec({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),P$={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[C("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},A$={"/usr/lib/kernel/install.d/20-grub.install":L(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},oo={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[C("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),C("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},cR=ce(
"rocky8bios",gt(P$)),h$=ce("rocky8uefi",gt({...P$,firmware:"uefi"})),ol=ce("rocky9",gt(oo)),fR=ce("rocky92",gt({...oo,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),pR=ce("rocky9NoBls",gt({...oo,bls:!1})),b$=ce("rocky9generic",gt({...oo,hostonly:!1})),mR=ce("rocky10",gt({...oo,version:"10.0",codeName:"Red\
 Quartz",more:A$,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[C("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),gR=ce("fedora",gt({...oo,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:A$,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[C("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),C("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),v$=ce("sles15",nR()),w$=(...e)=>ll(Fv(),Yu("ubuntu\
2404arm64"),ui(C("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),io="10de:20b7",O$="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function yR(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${O$}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function il(e=io){return n=>Ca(...yR(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function hR(e=io){
return n=>Ca({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${O$}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function sl(){return Ca({do:"reboot"})}function bR(e){return ci({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function vR(e="# Ansible managed: do not edit"){return ci({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function wR(){return ci({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var W=on("0000:41:00.0",{id:io,group:12}),Ke=on("0000:41:00.0",{id:io,driver:"nouveau",group:12}),Si=on("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),$R=["07","0f","47","4e","87","90","b7","bd"],Pc=Kr(...$R.map((e,n)=>on(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),Ac=Kr(...["c4","c5"].map((e,n)=>qv(`0000:${e}:00.0`,{group:60+n}))),_i=Kr(Ke,on("0000:61:00.0",{id:io,driver:"nouveau",
group:13}),fi("0000:61:00.0")),xR=on("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function kR(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Yu(r)(o());return n.set(r,i),i};return t}var q6=kR({ubuntu2204:()=>Yn(W),"ubuntu2204-no-gpu":()=>Yn(),"ubuntu\
2204-eight-gpus-amd":()=>Yn(Le(),Pc,Ac),"ubuntu2204-cloud":()=>oR(W),"ubuntu2204-maas":()=>Sc(W),"ubuntu2204-maas-ids-in-default":()=>Sc(W,bR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Yn(ui(C("6.8.0-51-generic"),C("6.8.0-52-generic")),W,il(),sl()),"ubuntu2204-prepared-not-rebooted":()=>Yn(ui(C("6.8.0-51-generic"),C("6.8.\
0-52-generic")),W,il()),"ubuntu2204-nouveau-in-image":()=>Yn(Ke,wR()),ubuntu2004:()=>iR(W),"ubuntu2404-companions":()=>ll(Si),"ubuntu2404-arm64":()=>w$(W),"ubun\
tu2404-managed-files":()=>ll(W,vR()),debian11:()=>sR(Ke),debian12:()=>Ge(Ke),"debian12-amd":()=>Ge(Le(),W),"debian12-prepared":()=>Ge(Le(),W,il(),sl()),"debian1\
2-two-alike":()=>Ge(Le(),W,on("0000:61:00.0",{id:io,group:13})),"debian12-one-of-two":()=>Ge(_i),"debian13-one-of-two":()=>y$(Le(),_i),"ubuntu2204-one-of-two":()=>Yn(
_i),"ubuntu2204-maas-one-of-two":()=>Sc(_i),"rocky9-generic-one-of-two":()=>b$(_i),"rocky9-companions-by-address":()=>ol(Si,fi("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ll(W,il(),sl(),fi("0000:41:00.0")),"ubuntu2404-grace":()=>w$(ui(C("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
xR),"debian12-driverctl":()=>Ge(Ke,ci({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),fi("0000:41:00.0")),"debian12-shared-group":()=>Ge(Le(),W,Ha("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>Ge(Le(),W,Gv("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>Ge(Le(),Si,Gn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),qu("/",
"sda2")),"debian12-stacked":()=>Ge(Le(),W,Xu("0000:06:00.0",{block:"nvme1n1",group:23}),Ha("0000:07:00.0",{netdev:"eno2",group:24}),La("md0",["nvme0n1p3","nvme1\
n1p3"]),La("dm-0",["md0"],"vg-var"),La("dm-1",["md0"],"vg-swap"),qu("/var","dm-0"),jv("dm-1"),Va("bond0","eno1","eno2"),Va("bond0.7","bond0"),Va("br-mgmt","bond\
0.7"),Wv("br-mgmt"),Zv("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>Ge(Le(),Kv("0000:03:00.0"),on("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Ge(Ke,Ju("absent")),"debian13-dracut":()=>y$(W),"ubuntu2604-fresh":()=>lR(W),"ubuntu2604-up\
graded":()=>dR(W),"ubuntu2604-both":()=>uR(Ke),"rocky8-bios":()=>cR(Ke),"rocky8-uefi":()=>h$(W),"rocky8-prepared":()=>h$(W,hR(),sl()),rocky9:()=>ol(W),"rocky9-c\
ompanions":()=>ol(Si),"rocky9-eight-gpus":()=>ol(Pc,Ac),"rocky9-generic-image":()=>b$(Ke),"rocky9-no-bls":()=>pR(W),rocky92:()=>fR(W),"rocky10-amd":()=>mR(Le(),
W),fedora:()=>gR(Ke),sles15:()=>v$(Ke),"sles15-amd":()=>v$(Le(),W)}),I$={a30:W,nouveau:Ke,turing:Si,eight:Pc,switches:Ac,off:Ju("absent"),uefi:zv("uefi")};var Ve=ge(require("fs"),1);var R$=ge(require("path"),1);function Tc(e){if(!Ve.lstatSync(e).isDirectory())return Ve.unlinkSync(e);Ve.chmodSync(e,448);for(let t of Ve.readdirSync(e))Tc(R$.join(e,t));Ve.rmdirSync(e)}var so={ids:"10de:20b7"},_R=78,SR=["/sys","/proc","/dev","/run"],PR={red:31,green:32,bold:1,dim:2},AR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function ao(e,n){
return AR?`\x1B[${PR[e]}m${n}\x1B[0m`:n}function C$(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>_R?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function dn(e,n=""){xe(`${C$(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var E$=0;async function Qt(e,n){await new Promise(setImmediate),E$++,xe(`
${ao("bold",`${E$}. ${e}`)}
`),xe(`${ao("dim",`   $ ${n}`)}

`)}function ln(e,n){if(!e)throw new Error(n)}async function dl(e,n,t,r={}){let o=await Bm(e.host,n,kr(n.params,t),{check:!1,diff:!1,wait:0,version:vg,...r});if(o.
error!==void 0)throw o.error.stop;return o}function L$(e,n,t){return n.read(e.host,kr(n.params,t))}function Nc(e){return Ww(e.dir,SR)}function V$(e){return Array.
isArray(e)?e:[]}function OR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function H$(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)xe(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);xe(`
`)}function Cc(e){let{msg:n,own:t}=L$(e,Cg,{}),r=V$(t.gpus),o=r.map(s=>[s.address,s.id,OR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
H$([["address","id","name","kind","driver","group"],...o]),dn(n,"   ");let i=r.filter(s=>s.id===so.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))dn(String(s),"   - ");return i.map(s=>s.driver)}function M$(e){for(let{facet:n,label:t,after:r}of e.changes)xe(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function IR(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;xe(`
   ${ao("bold",`--- ${t.before_header}`)}
   ${ao("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of C$(`   ${l}${d}`,"       "))xe(`${ao(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function RR(e){let{msg:n,own:t}=L$(e,Uv,{}),r=V$(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return H$([["","address","what","found"],...r]),dn(n,"   "),t.status}async function ER(e){var f,p,m,h;let n=Nc(e),t=()=>cc(n,Nc(e)).length===
0;dn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Qt("What is there","node dist/gpu_info.js");let r=Cc(e);ln(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(so)}'`;await Qt("Wha\
t would change",`${o} --check --diff`);let i=await dl(e,Ma,so,{check:!0,diff:!0});M$(i),xe(`
`),dn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),IR(i),ln(i.changed,"the plan should have changes"),ln(t(),"a check s\
hould write nothing"),xe(`
`),dn("Nothing was written so far: every file of the node is as it was.","   "),await Qt("Done, in one run",o);let s=await dl(e,Ma,so);ln(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),dn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(f=s.rebootReasons)!=null?f:[])dn(g,"   - ");ln(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),ln(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Qt("Rebooted, once","reboot"),e.machine.reboot();let a=Cc(e);ln(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await Qt("Verified, link by link","node dist/passthrough_verify.js"),ln(RR(e)==="ready","the no\
de should be ready"),await Qt("Run again",o);let l=await dl(e,Ma,so);dn(l.msg,"   "),ln(!l.changed&&((h=l.rebootReasons)!=null?h:[]).length===0,"a second run sh\
ould find nothing to do"),await Qt("Taken back","node dist/passthrough_undo.js '{}'");let d=await dl(e,Mv,{});M$(d);let u=cc(n,Nc(e));ln(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),xe(`
`),dn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),xe(`
`),e.machine.reboot();let c=Cc(e);ln(c.length===2&&c.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),xe(`
`),dn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),xe(`
   ${o} --check --diff --human
`)}async function MR(){let e=(0,D$.mkdtempSync)((0,N$.join)((0,T$.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Tc(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=_c(e,Yn(I$.a30,on("0000:61:00.0",{id:so.ids,group:13})));await ER({dir:e,machine:n,host:Wm({
root:e,machine:n})})}MR().catch(e=>{xe(`
${ao("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof P&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
