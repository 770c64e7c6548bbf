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
var Cw=Object.create;var ba=Object.defineProperty;var Lw=Object.getOwnPropertyDescriptor;var Vw=Object.getOwnPropertyNames;var Hw=Object.getPrototypeOf,Uw=Object.prototype.hasOwnProperty;var Bw=(e,n,t)=>n in e?ba(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Ge=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var zw=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Vw(n))!Uw.call(e,o)&&o!==t&&ba(e,o,{get:()=>n[o],enumerable:!(r=Lw(n,o))||r.enumerable});
return e};var fe=(e,n,t)=>(t=e!=null?Cw(Hw(e)):{},zw(n||!e||!e.__esModule?ba(t,"default",{value:e,enumerable:!0}):t,e));var Lt=(e,n,t)=>Bw(e,typeof n!="symbol"?n+"":n,t);var va=Ge((NI,Xd)=>{Xd.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var wa=Ge((CI,Qd)=>{Qd.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var qt=Ge((J1,vp)=>{vp.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var $p=Ge(wp=>{wp._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Yt=Ge((Y1,xp)=>{xp.exports={}});var _p=Ge(kp=>{kp.signalsByName=new Proxy({},{get:function(){return{}}})});var Pp=Ge((Q1,Sp)=>{"use strict";var{signalsByName:dx}=_p(),cx=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",fx=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:d,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:dx[o].description,f=r&&r.code,g=`Command ${cx({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:m,
exitCode:i,isCanceled:u})}: ${s}`,y=Object.prototype.toString.call(r)==="[object Error]",v=y?`${g}
${r.message}`:g,b=[v,n,e].filter(Boolean).join(`
`);return y?(r.originalMessage=r.message,r.message=b):r=new Error(b),r.shortMessage=v,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=d&&!l,r};Sp.exports=fx});var Op=Ge((eM,Ap)=>{Ap.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Ip=Ge(Ep=>{Ep.validateInputSync=function(){}});var Rp=Ge(fl=>{fl.joinCommand=fl.getEscapedCommand=function(){}});var Np=Ge((gM,Tp)=>{"use strict";var px=require("path"),mx=qt(),gx=$p(),yx=Yt(),hx=Yt(),rM=Yt(),Mp=Pp(),bx=Op(),{spawnedKill:oM,spawnedCancel:iM,setupTimeout:sM,
validateTimeout:aM,setExitHandler:lM}=Yt(),{handleInput:uM,getSpawnedResult:dM,makeAllStream:cM,validateInputSync:vx}=Ip(),{mergePromise:fM,getSpawnedPromise:pM}=Yt(),
{joinCommand:wx,parseCommand:mM,getEscapedCommand:$x}=Rp(),xx=1e3*1e3*100,kx=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?hx.env({env:i,cwd:r,execPath:o}):i},_x=(e,n,t={})=>{let r=gx._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:xx,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=kx(t),
t.stdio=bx(t),process.platform==="win32"&&px.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Dp=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?yx(n):n;Tp.exports.sync=(e,n,t)=>{let r=_x(e,n,t),o=wx(e,n),i=$x(e,n);vx(r.options);let s;try{s=mx.spawnSync(
r.file,r.args,r.options)}catch(u){throw Mp({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Dp(
r.options,s.stdout,s.error),l=Dp(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=Mp({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Ew=require("fs"),Iw=fe(va(),1),Rw=require("path");var fp=fe(wa(),1);var j=require("fs"),ot=require("path");function $a(e){return ot.join(ot.dirname(e),`.${ot.basename(e)}.vfiokit-new`)}function ec(e){let n=j.openSync(e,"r");try{
j.fsyncSync(n)}finally{j.closeSync(n)}}function nc(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function tc(e,n,t){let r=j.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&nc(()=>j.fchownSync(e,n.uid,n.gid)),(j.fstatSync(e).mode&4095)!==t&&j.fchmodSync(e,t)}function Zo(e){try{return j.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function rc(e){try{j.unlinkSync(e)}catch(n){}}function xa(e,n,t=()=>{}){if(!j.existsSync(e)){xa(ot.dirname(
e),n,t);try{j.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function Fw(e,n){return t=>{nc(()=>j.chownSync(t,e.
uid,e.gid)),j.chmodSync(t,n|(n&292)>>2)}}async function oc(e,n,{mode:t,owner:r,label:o}){var f;let i=ot.dirname(e);xa(i,493,r===void 0?void 0:Fw(r,t));let s=$a(
e),a=Zo(e);Zo(s)!==null&&j.unlinkSync(s);let{O_WRONLY:l,O_CREAT:u,O_EXCL:d,O_NOFOLLOW:c}=j.constants,m=j.openSync(s,l|u|d|c,384);try{try{for(let p=0;p<n.length;)
p+=j.writeSync(m,n,p);tc(m,(f=a!=null?a:r)!=null?f:null,a===null?t:a.mode&4095),j.fsyncSync(m)}finally{j.closeSync(m)}a!==null&&await o(s,e),j.renameSync(s,e)}catch(p){
throw rc(s),p}a===null&&await o(e,null),ec(i)}async function ic(e,n,t){let r=Zo(n),o=j.openSync(e,"r+");try{r!==null&&tc(o,r,r.mode&4095),j.fsyncSync(o)}finally{
j.closeSync(o)}await t(e,r===null?null:n),j.renameSync(e,n),ec(ot.dirname(n))}function jw(e){return`${e}.${process.pid}`}function sc(e,n){let t=jw(e);for(let r=1;;r++)
try{return xa(ot.dirname(e),448),Zo(t)!==null&&j.unlinkSync(t),j.writeFileSync(t,n,{mode:384,flag:"wx"}),j.linkSync(t,e),!0}catch(o){let i=Reflect.get(Object(o),
"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{rc(t)}}var k=class extends Error{constructor(t,r,o={}){super(r);Lt(this,"code");Lt(this,"param");Lt(this,"hint");Lt(this,"cause");Lt(this,"node");this.name="Stop",this.
code=t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function D(e,n){
return new k("E_PARAMS",n,{param:e})}function ae(e,n){return new k("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){return new k("E_REFUSED",e,n===void 0?{}:{
hint:n})}var Ww=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Zw=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ac(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Br(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Ww){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new k("E_BUSY",`${ac(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Zw.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new k("E_BUSY",`${ac(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Gw="/dev/null";function Go(e){return e.slice(e.lastIndexOf("/")+1)}function lc(e,n){return Go(e)<Go(n)?-1:Go(e)>Go(n)?1:0}function xn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Gw){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(lc)}function zr(e,n){return lc(e,n)<0}function Ae(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Ko=new WeakMap;function uc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Ko.set(t,new Map),t}function dc(e,n,t){let r=Ko.get(n);return r===
void 0||Ko.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function q(e,n,t){let r=Ko.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var pc=["/lib/modules","/usr/lib/modules"],Kw={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ne(e){return e.replace(/-/g,"_")}function Vt(e,n){let t=pc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function le(e){
return q(e,"kernels",()=>[...new Set(pc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Vt(e,t)}/${r}`)!==null)))}function Oe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Jw={"modules.dep":":","modules.builtin":"\\s*\\n"},cc=new Map;function fc(e,n,t){var l,u;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=cc.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return cc.set(s,a),d=>{let c=a.answers.get(d);if(c!==void 0)return c;let m=d.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${Jw[t]}`).test(a.text);return a.answers.set(d,f),f}}function ne(e,n){return q(e,`modules of ${n}`,()=>qw(e,n))}function qw(e,n){let t=Vt(e,n),
r=fc(e,t,"modules.builtin"),o=fc(e,t,"modules.dep"),i=Oe(e)===n;return s=>{var d;let a=Ne(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=Kw[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((d=e.read(`/boot/config-${n}`))!=null?d:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&Fr(e,s)?Yw(e,a)?"module":"builtin":"absent"}}function Yw(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Fr(e,n){return e.stat(`/sys/module/${Ne(n)}`)!==null}var ka=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Xw={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Qw(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function mc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ee(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of Qw(e)){if(a.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(d===null)continue;let c=d[1],m=mc((r=d[2])!=null?r:""),f=c==="alias"?mc((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(p=>p!==""))!=null?i:""):(s=d[3])!=
null?s:"";m===null||f===null||f===""&&Xw[c]||t.push({command:c,name:m,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function H(e,n){return q(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...xn(e,ka)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${Vt(e,n)}/modules.softdep`)}return t.flatMap(r=>q(e,r,()=>Ee(Ae(e,r),r)))})}function _a(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function re(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of _a(o.rest))i===t&&(r={value:s,from:o});return r}function e$(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",
s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let u=s;u<a;u++){let d=e.charAt(u+1)==="-"&&u+2<a;(d?e.charAt(u)<=t&&t<=e.charAt(
u+2):e.charAt(u)===t)&&(l=!0),d&&(u+=2)}return l===i?-1:a+1}function Sa(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}
let s=t<e.length?e$(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function he(e,n,t){var r;return(r=e.find(o=>o.
command===n&&Sa(o.name,t)))!=null?r:null}function jr(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="p\
re:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function an(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=he(e,"in\
stall",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var ue="vfiokit_bind",n$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),gc=`\
install ${ue} ${n$}`;function yc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Wr({address:e,card:n,variant:t}){
return`options ${ue} ${e}=${n}${t===null?"":`,${t}`}`}function Pa(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ue}`}function Y(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ue))for(let{name:r,value:o}of _a(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Aa(e){let n=he(e,"softdep","vfio_pci");return he(e,"install",ue)!==null&&n!==null&&jr(
n).includes(ue)}function Vn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Ht(e,n){if(!Aa(e))return[];let t=new Map(Y(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&Vn(o,r)})}var Zr=new RegExp(
`^(?:install ${ue} .*|softdep vfio-pci pre: (?:\\S+ )*${ue})$`);function it(e){var n,t;return(t=(n=new RegExp(`^options ${ue} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function hc(e,n){let t=he(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!jr(t).includes(ue)?t:he(e,"install","vfio_pci")}var pe="/var/lib/vfiokit",ln=`${pe}/journal.jsonl`,Ea=1;function t$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ee(e){var o;let n=e.read(ln);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=t$(s);if(a===null)throw new k("E_HOST",`${ln} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Ea)throw new k("E_HOST",`${ln} h\
as format ${a.vfiokit}, and this version knows formats up to ${Ea}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function bc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function vc(e){return e.map(({entries:n,done:t,...r})=>bc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function wc(e,n){let t=vc(ee(e));async function r(o){t+=bc([o]),await e.write(ln,t,384)}return await r({vfiokit:Ea,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ia(e,n){let t=ee(e).filter(r=>!n.has(r.run));t.length>0?await e.write(ln,vc(t),384):e.remove(ln)}function Oa(e){
return`${e.thing} ${e.value}`}function r$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ce(e,n){return Jo(ee(e),n)}function Jo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Oa(i));for(let i of o.claims)t.set(Oa(i),{claim:r$((r=t.get(Oa(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function qo(e){let n=[];for(let t of ee(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=it(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var $c=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function _c(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function o$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Sc(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return i$(r,e.length,n.length)}}return null}function Sc(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function i$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],u=o-i,
d=l===void 0?0:Sc(l,a,u);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;u!==-a&&((s=l[u+a-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function st(e,n){var c,
m,f;if(e===n)return[];let t=_c(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match($c))!=null?c:
[],o=(m=n.slice(t).match($c))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=o$(r,o);if(s===
null)return[kc(t,r.join(""),o.join(""))];let a=[],[l,u,d]=[t,0,0];for(let[p,g]of[...s,[r.length,o.length]]){let y=r.slice(u,p).join("");(p>u||g>d)&&a.push(kc(l,
y,o.slice(d,g).join(""))),l+=y.length+((f=r[p])!=null?f:"").length,[u,d]=[p+1,g+1]}return a.reverse()}var xc=/[\s"',]/;function Yo(e,n){return n>0&&n<e.length&&
!xc.test(e.charAt(n-1))&&!xc.test(e.charAt(n))}function kc(e,n,t){let r=_c(n,t);for(;r>0&&(Yo(n,r)||Yo(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Yo(n,n.length-i)||Yo(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Pc(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var s$=104448;function Xo(e){return Buffer.from(e,"latin1").toString("utf8")}var Oc=/[^\s"']+/g;function Ac(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([u,d])=>u<a&&(d>i||(r===void 0?u>=i:u>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let u=i;o+=s.replace(Oc,(d,c)=>{let m=!t.has(d)&&l.some(([p,g])=>p<=u+c&&g>=u+c+d.length),f=d.indexOf("=");return m?d:f>0?d.slice(0,f+1)+"***":"***"})}i=a}return o}
function Qo(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Ec(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let u=st(
s,a),d=st(a,s),c=u.map(([p,g])=>[p,p+g]),m=d.map(([p,g])=>[p,p+g]),f=p=>{var g;return new Set((g=p.match(Oc))!=null?g:[])};return{before:Xo(Qo(Ac(s,c,f(a),o))),
after:Xo(Qo(Ac(a,m,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>s$?{dst_larger:l,...i}:{before:Xo(Qo(s)),after:Xo(Qo(a)),...i}}var Ic=fe(wa(),1);function Ut(e){return(0,Ic.createHash)("sha256").update(e,"latin1").digest("hex")}function Rc(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var a$=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Mc(e,n){let t=[],r=[];for(let[o,,i]of st(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function l$(e,n){let t=a$.exec(e);if(t===
null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function u$(e,n){return e.filter((t,r)=>{if(!/^\[.*\]\s*$/.test(
t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function d$(e,n){let t=e.indexOf(n);return t<0||
e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Dc(e,n,t){let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=l$(a,o);return l===null?"":l+s.slice(a.length)});return n.words.reduce(d$,u$(i,r).join(""))}var c$=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Tc(e){return e===null?"":`sha256:${Ut(e).slice(0,12)}`}function Ra(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!c$.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ei(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ei(e,t),t]}var Nc={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Ra(e,n.path);return t===n.text?{before:"",after:""}:{before:Tc(t),after:Tc(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=Ra(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":Ut(t),after:n.text===null?"":Ut(n.text),splices:st((i=n.text)!=null?i:"",t!=null?t:""),...Mc(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ei(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Ec(n.path,Ra(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var f$=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Cc(e){var t,r;let n=e.toString("hex");return(r=(t=f$.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Lc(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ni(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ni)}
function ni(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ke(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function p$(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Ma(e,n){let t=new Set(e),r=new Set(
e.map(p$));return n.filter(o=>"file"in o?!t.has(ni(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Vc(e,n){let t=new Set(e);return n.filter(r=>t.has(ni(r)))}var Bt="/var/lib/vfiokit/images.json",Uc=1;function ti(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Hc(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function m$(e){if(!ti(e)||!ti(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Hc(e.holds),Hc(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Bc(e){return q(e,"image records",()=>g$(e))}function g$(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Bt))!=null?r:"")}catch(o){return n}if(!ti(t)||t.format!==Uc||!ti(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=m$(i);s!==null&&
n.set(o,s)}return n}function Le(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function ri(e,n){let t=Bc(e).get(n),r=Le(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function zc(e,n,t){let r={};for(let[o,i]of Bc(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:Uc,images:r})+`
`}function Da(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Le(e,o)!==null)]}))]}
function Ta(e,n){return q(e,`hash of ${n}`,()=>{let t=Le(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Rc(t)})}function Fc(e,n){let t={};for(let r of Da(e,n))t[r]=Ta(e,r);return t}var jc=new Map;function Wc(e,n){let t=Le(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Na(e,n,t){jc.set(Wc(e,n),t)}function Ca(e,n){var t;return(t=jc.get(Wc(e,n)))!=null?t:null}function zt(e,n){var o;let t=Ma(n,e.holds).map(Ke);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Vc(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Zc(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function La(e,n){let t=Le(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=ri(e,n.path);for(let o of Da(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ta(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function oi(e,n){
var a;let t=Ca(e,n.path),r=ri(e,n.path),o=t===null?[]:Ma(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ke):r===null?null:n.holds.map(Ke).filter(l=>r.
holds.includes(l));return{why:(a=La(e,n))!=null?a:t!==null?zt(n,t):null,holds:i}}function Gc(e,n){var r;let t=ri(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ke(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var y$=1.3,h$=/^init(rd|ramfs)/;function b$(e){return e.replace(/\/[^/]*$/,"")||"/"}function v$(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function ii(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Kc({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function si(e,n,t){let r=Ca(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Lc(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new k("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Kc(i)})`);return Na(e,t,s),s}async function Jc(e,n){var l,u;let t=b$(n.
path),r=e.list(t).filter(d=>h$.test(d)).map(d=>{var c,m;return(m=(c=Le(e,`${t}/${d}`))==null?void 0:c.size)!=null?m:0}),o=Math.ceil(Math.max(0,...r)*y$/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function qc(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new k("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Kc(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function w$(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Yc(e,n,t){var o;let r=Le(e,n.path);r===null||t===null||zt(n,t)!==null||(Na(e,n.path,t),await e.write(Bt,zc(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Fc(e,n.inputs),holds:n.holds.map(Ke),lacks:(o=n.lacks)!=null?o:[]}),384))}async function $$(e,n){let t=Le(e,n.path),r=ii(e,n);await qc(
e,r);let o=Le(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new k("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${w$(e)}`);await Yc(e,n,await si(e,n.tool,n.path))}async function x$(e,n){var s,a,l;let t=v$(
n.path),r=["dracut","--force",t,n.kernel],o=ii(e,n),i=u=>new k("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await qc(e,r,o),((a=(s=Le(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Cc((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await si(e,n.tool,t),d=u===null?null:zt(n,u);if(d!==null)
throw i(`of the new image: ${d}`);await e.replace(t,n.path),await Yc(e,n,u)}catch(u){throw e.remove(t),u}}function Xc(e,n){return n.tool==="dracut"?x$(e,n):$$(e,
n)}var Qc={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function k$(e,n,t){var i;let r=Zc(n,t);if(r!==null)return`${r} changes`;let o=La(e,n);if(o!==
null||Gc(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await si(e,n.tool,n.path);return s===null?null:zt(n,s)}catch(s){
if(s instanceof k)return s.message;throw s}}var ef={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ke)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await k$(e,n,t);return o!==null&&e.runnable(Qc[n.tool]).ok&&await Jc(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Xc,pending(e,n){return e.runnable(Qc[n.tool]).ok?null:ii(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var _$=["0300","0302","0380"],S$=["0403","0c03","0c80"],P$={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},A$=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],O$=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
E$=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],nf={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Gr(e){return e!==null&&_$.includes(
e)}function Va(e){return e!==null&&S$.includes(e)}function ai(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function kn(e,n){return e==="10de"&&n==="0680"}
function tf(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function rf(e,n){let t=P$[e];return t!==void 0&&t.test(n)}function of(e){return A$.includes(e)}function sf(e){
return e!==null&&E$.includes(e)}function af(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
n==="10de"&&O$.test(t)}function un(e){var n,t;return e===null?"device":(t=(n=nf[e])!=null?n:nf[e.slice(0,2)])!=null?t:"device"}var Kr="/sys/kernel/iommu_groups",I$="/sys/class/iommu",R$=["DMAR","IVRS","IORT","VIOT"],M$=/^(.+[-_])?vfio[-_]pci$/,uf=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Ve(e){var r,o,i;let n=lf(e,I$),t=(o=(r=lf(e,Kr))==null?void 0:r.filter(s=>D$(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=R$.find(s=>e.real(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function Ft(e,n,t){let r=e.
list(`${Kr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function df(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Kr}/${n}/r\
eserved_regions`))!=null?t:"")}function B(e){return e!==null&&M$.test(e)}function Jr(e){return e==="pci-stub"||B(e)}function li(e,n,t=()=>[]){if(n===void 0)return`${e}\
 (${uf.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Jr(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===
null&&(o||n.class!==null&&!tf(n.class)))return null;let i=t(e);return`${e} (${un(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function D$(e,n){
let t=e.list(`${Kr}/${n}/devices`);return(t.length===0||t.some(r=>!uf.test(r)))&&!Ha(e,n)}function Ha(e,n){return e.attr(`${Kr}/${n}/name`)==="vfio-noiommu"}function lf(e,n){
return e.real(n)===null?null:e.list(n)}var T$=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],N$=7,C$=195;function cf(e,n){var o,i;let t=new Map;ff(e,`/sys/bus/pci/devices/${n.address}`,
N$,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${C$}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),B(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function ff(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let u=`${n}/${l}`;if(((o=e.stat(u))==null?void 0:o.
type)!=="dir")continue;let d=e.attr(`${u}/dev`),c=(i=e.link(`${u}/subsystem`))==null?void 0:i.replace(/.*\//,""),m=d===null||c===void 0||!T$.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${u}/uevent`))!=null?s:""))==null?void 0:a[1];m!==void 0&&r.set(`/dev/${m}`,d),t>1&&ff(e,u,t-1,r)}}var L$="pid:[4026531836]",V$={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function jt(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function qr(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,u]of cf(e,a))t.set(l,a.address),u!==null&&r.set(u,l);if(t.size===
0)return[];let o=[];for(let a of jt(e)){let l=new Set;for(let u of e.list(`/proc/${a}/fd`)){let d=`/proc/${a}/fd/${u}`,c=e.link(d);if(c===null||!/(^|\/)dev\//.test(
c))continue;let m=t.has(c)?c:r.get((i=e.device(d))!=null?i:"");m!==void 0&&l.add(m)}for(let u of l)o.push({address:(s=t.get(u))!=null?s:"",node:u,...gf(e,a)})}return o}
function ui(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function pf(e){return jt(e).flatMap(n=>{let t=V$[mf(e,n)];return t===void 0?[]:[gf(e,n).who.replace(/^\S+/,t)]})}function Yr(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==L$?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function Ua(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function mf(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function gf(e,n){var i;let{unit:t,within:r}=Ba(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${mf(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var H$=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function Ba(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(u=>u.startsWith("0::/")&&u.length>4))!=null?o:n.find(u=>u.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[u,d]of H$){let c=(a=d.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${u} ${c}`}}return{unit:(l=r.split("/").reverse().
find(u=>/\.(service|scope)$/.test(u)))!=null?l:null,within:null}}var za="vfiokit-write";function Hn(e){return q(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(za))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var Un="/sys/class/block",U$=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Bn(e){return(e!=null?e:"").split("/").filter(n=>U$.test(n))}function yf(e,n){
return Fa(e,e.real(`${Un}/${n}`),new Set)}function hf(e,n){return Fa(e,e.real(`/sys/dev/block/${n}`),new Set)}function Xr(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${Un}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(Un).find(a=>a.startsWith("dm-")&&e.attr(`${Un}/${a}/dm/name`)===o))!=null?s:null}function bf(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function vf(e,n){let t=e.list(Un).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${Un}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function Fa(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=F$(n),o=Bn(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:j$(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...B$(e,i)],a=z$(
e,i);return[...s.map(l=>Fa(e,e.real(l),t)).reduce((l,u)=>[...l,...u],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function B$(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Un).filter(a=>s.test(a)).map(a=>`${Un}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function z$(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var u;return(u=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
u:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function F$(e){return e.slice(
e.lastIndexOf("/")+1)}function j$(e){return e.slice(0,e.lastIndexOf("/"))}var W$=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Z$="/var/lib/nova/";function di(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(K$).filter(t=>t!==null)}function wf(e){let n=new Set(W$.map(t=>Wa(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(Z$))}function Wa(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function $f(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:ja(t),type:r})).filter(t=>t.path!=="")}function eo(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=vf(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Qr(e,l)}if(t==="btrfs")return Qr(e,bf(e,Xr(e,o)));if(!r.startsWith("0:"))return hf(
e,r);let i=o.split(":").map(l=>Xr(e,l)).filter(l=>l!==null);if(i.length>0)return Qr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?G$(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Qr(e,n){return n.map(t=>yf(e,t)).reduce((t,r)=>[...t,...r],[])}function G$({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function K$(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:ja(
o),type:i,number:r,source:ja(s),options:a}}function ja(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Ga="/sys/bus/pci/devices",Ka="pci",Ja=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,J$=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,q$=6;
function Sf(e){let n=J$.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Pf(e){let n=Ja.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function K(e){
return e.list(Ga).length>0}function M(e){return q(e,Ka,()=>e.list(Ga).filter(n=>Ja.test(n)).map(n=>X$(e,n)))}function ci(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function no(e,n){return e.filter(t=>t.id===n)}function to(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var Y$={get vendor(){return Zt(this,"vendor",4)},get device(){return Zt(this,"device",4)},get id(){
return _f(this.vendor,this.device)},get subsystem(){return _f(Zt(this,"subsystem_vendor",4),Zt(this,"subsystem_device",4))},get class(){let e=Zt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Zt(this,"revision",2)},get driver(){return Za(this,"driver")},get module(){return Kt(this,"module",()=>this.
driver===null?null:Of(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Hn(this.host).has(this.address))return null;
let e=Gt(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Za(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=kf(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=kf(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Wt(this,"numa_node")},get bootVga(){return Wt(this,"boot_vga")},get physfn(){return Za(this,"physfn")},get totalVfs(){return Wt(this,"sriov_to\
talvfs")},get numVfs(){return Wt(this,"sriov_numvfs")},get modalias(){return Gt(this,"modalias")},get resetMethods(){let e=Gt(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Gt(this,"resource");return e===null?null:Q$(e)},get linkWidth(){return Wt(this,"current_link_width")},
get maxLinkWidth(){let e=Wt(this,"max_link_width");return e===255?null:e},get upstream(){return Kt(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>Ja.test(n))})},get consumers(){return xf(this,"consumer")},get suppliers(){return xf(this,"supplier")},get mdevs(){return Af(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function X$(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Ga}/${n}`,
kept:new Map};return Object.assign(Object.create(Y$),t)}function Kt({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Gt(e,n){return Kt(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function Wt(e,n){let t=Gt(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function Zt(e,n,t){let r=Gt(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function Za(e,n){return Kt(e,`${n}@`,()=>Of(e.host.link(`${e.base}/${n}`)))}function Af(e){return Kt(e,"/",
()=>e.host.list(e.base))}function xf(e,n){return Af(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function kf(e){return Kt(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function _f(e,n){return e===null||n===null?null:`${e}:${n}`}function Of(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function Q$(e){return e.split(`
`).slice(0,q$).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Ef="/sys/class/net",e0=1,n0=512;function Mf(e){return[...new Set(Nf(e).filter(n=>n.bits===0).map(n=>n.via))]}function pi(e,n){var o,i;let t=o0(n);return t===
null?null:(i=(o=Nf(e).filter(s=>s.to.length===t.length&&Ya(t).startsWith(Ya(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Df(e,n){let t=qa(e,n,new Set);return t.length>0?t:qa(e,"ovs-system",new Set([n]))}function Tf(e){let n=t0(e);return[...n===null?[]:
[n],...r0(e,22)]}function qa(e,n,t){if(t.has(n))return[];t.add(n);let r=Bn(e.real(`${Ef}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Ef}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>qa(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Nf(e){let n=fi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>If(
r)).map(([r="",o="",,,,,,i=""])=>({to:Cf(o),bits:Ya(i).replace(/0/g,"").length,via:r})),t=fi(e,"/proc/net/ipv6_route").filter(r=>{var o;return If((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function If(e){let n=parseInt(e,16);return(n&e0)!==0&&
(n&n0)===0}function t0(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,u]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&u!==void 0)return{peer:l,local:u};let d=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(d===void 0)return null;n=d}return null}function r0(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...fi(e,"/proc/net/tcp"),...fi(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Rf(o),local:Rf(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function fi(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Rf(e){var r,o,i;let n=Cf(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Cf(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Ya(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function o0(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(d=>Number(d).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=d=>d.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,u=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return u.length===32?u:null}function mi(e){let n=new Map;function t(o,i){var s;for(let a of a0(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Df(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of i0(e)){i===null&&t(l0(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let u of l)r(pi(e,u),d=>`${o} (${s} at ${u}, through ${d})`)}}for(let o of Mf(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Tf(e))for(let s of new Set([pi(e,o),pi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function at(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function i0(e){let n=di(e),t=$f(e).map(r=>{let o=r.type==="fil\
e"?null:Xr(e,r.path),i=r.type==="file"?Wa(n,r.path):null;return{what:"swap",leaves:o!==null?Qr(e,[o]):s0(e,n.filter(s=>s.at===i))}});return[...wf(n).map(r=>({what:r.
at,leaves:eo(e,r)})),...t]}function s0(e,n){return n.map(r=>eo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function a0(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function l0(e){return M(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var u0=[(e,{address:n})=>{let t=mi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${at(t)}`},(e,{address:n})=>{let t=Hn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?qr(e,[n]):[];
return r.length===0?null:ui(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Lf(e,n,t){
let r=M(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of u0){let i=o(e,r,t);if(i!==null)return i}return null}var Vf=60,Hf={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function lt(e){return`/sys/bus/pci/devices/${e}`}function Je(e,n){
let t=e.link(`${lt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function oo(e,n){if(Je(e,n)===null&&Hn(e).has(n))return null;let t=e.attr(`${lt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Uf={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function ro(e,n,t,r,o){try{await e.writeAttribute(r,o,Vf)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${d0(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Vf} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new k("E_APPLY",`${n} could not be ${Uf[t]}: ${l}`,{cause:i})}}function d0(e,n){var r;let t=(r=
Hf[`${e} ${n}`])!=null?r:Hf[n];return t===void 0?"":` (${t})`}async function Xa(e,n,t){var d,c;let{address:r}=n,o=m=>{let f=t?Lf(e,r,m):null;if(f!==null)throw new k(
"E_RACED",`${r} was not ${Uf[m]}, since something changed while this ran: ${f}; end that and run this again`)},i=(m,f,p)=>(o(m),ro(e,r,m,f,p));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(d=n.driver)!=null?d:""}`;if(n.driver!==null&&e.stat(s)===null)throw new k("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Je(e,r),l=e.attr(`${lt(r)}/driver_override`)!==null;if(l&&oo(e,r)!==n.override&&await i("driv\
er_override",`${lt(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&B(a)&&await c0(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Je(e,r)!==n.
driver&&(l||!B(n.driver)?await i("bind",`${s}/bind`,r):await f0(e,n,s));let u=Je(e,r);if(u!==n.driver)throw new k("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${u===null?"no driver":`the driver ${u}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function c0(e,{address:n,forget:t=""},r){try{await ro(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
k)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function f0(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${lt(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await ro(e,n,"new_id",`${t}/new_id`,r),Je(e,n)===null&&await ro(e,n,"bind",`${t}/bind`,n),await ro(e,n,"remov\
e_id",`${t}/remove_id`,r)}function Qa(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function p0(e,n,t){return n===e.driver&&(t===e.override||t===null&&B(n))}async function m0(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Qa(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new k("E_APPLY","its driver did not let go");let u={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Je(e,a.address)!==a.driver||oo(e,a.address)!==a.override)&&await Xa(e,u,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(u){if(!(u instanceof
k))throw u;let d=Je(e,a.address);i.push(`${a.address} has ${d===null?"NO DRIVER":`the driver ${d}`} instead of ${l} (${u.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Bf={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Je(e,n.address),oo(e,n.address)],o=Qa(n.driver,n.
override);return{before:p0(n,t,r)?o:Qa(t,r),after:o}},apply:(e,n)=>Xa(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Je(e,n);return[
`echo ${r!=null?r:""} > ${lt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Je(e,n.address),override:oo(e,n.address)}),rollBack:m0,touches:()=>[]};var Ff=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),g0=new Map([["amd_iommu","off"],["iommu","off"]]),
y0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),zf=1023,h0=34;function io(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&b0(i);i===h0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function b0(e){return e===32||e>=9&&e<=13||e===160}function de(e){return io(e).map(([n,t])=>e.slice(n,t))}function P(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return qe(t<0?e.slice(n):e.slice(n,t))}function Ie(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function jn(e){return Ff.has(qe(e))}function hi(e){return y0.test(qe(e))}function el(e,n){return P(e)===P(n)&&Ie(e)===Ie(n)&&e.includes("=")===
n.includes("=")}function gi(e,n){return qe(e).toLowerCase()===qe(n).toLowerCase()}function T(e){return Ie(e).split(",").filter(n=>n!=="")}function Wn(e){return e.
kind==="group"?e.keys.map(qe):["key"in e?qe(e.key):P(e.token)]}function J(e,n){let t=jf(e,e.length);return Wf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function ut(e,n,t=e.length){let r=jf(e,t);for(let l of n)Wf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var d;return u<o.length?(d=o[u])!=
null?d:null:l}),s=yi(r.added.map(l=>l.text));for(let l of[...yi(i),...s]){let{length:u}=Ie(l);if(!(P(l)!=="vfio_pci.ids"||u<=zf||e.includes(l)))throw x(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${zf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...yi(i.slice(0,a)),...s,...yi(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function nl(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function jf(e,n){let t=nl(
e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function Wf(e,n){var t;switch(n.kind){case"flags":return v0(e,n.key,n.has,n.lacks);case"\
list":return w0(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return $0(e,n.token);case"group":return x0(e,n.keys,n.tokens);case"absent":return so(Fn(e).
filter(r=>r.text!==null&&el(r.text,n.token)))}}function v0(e,n,t,r){let o=()=>{let a=zn(Fn(e),n).flatMap(d=>{var c;return T((c=d.text)!=null?c:"")}),l=t===void 0?
-1:a.lastIndexOf(t),u=d=>a.includes(d)&&(l<0||d===g0.get(qe(n))||a.lastIndexOf(d)>l);return(t===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of zn(t===void 0?
Fn(e):e.late,n))Zf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=zn(Fn(e),n),s=i.flatMap(a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.
includes(a));so(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function w0(e,n,t,r){var m;let o=(m=Ff.get(qe(n)))!=null?m:!1;for(let f of zn(
Fn(e),n))Zf(f,p=>!r.some(g=>gi(g,p)));let i=zn(Fn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var p;return T((p=f.text)!=null?p:"")});if(t.every(f=>s.some(p=>gi(p,f))))
return;let a=zn(e.late,n),l=o?zn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var p;return T((p=f.text)!=null?p:"")}):[],d=[];for(let f of[...l.flatMap(p=>{var g;
return T((g=p.text)!=null?g:"")}),...t.filter(p=>!u.some(g=>gi(g,p)))])d.some(p=>gi(p,f))||d.push(f);let c=o?void 0:a[a.length-1];so(l),c===void 0?e.added.push(
{text:`${n}=${d.join(",")}`}):c.text=`${n}=${d.join(",")}`}function $0(e,n){let t=zn(Fn(e),P(n));(hi(P(n))?t:t.slice(-1)).some(o=>{var i;return el((i=o.text)!=null?
i:"",n)})||(hi(P(n))||so(t),e.added.push({text:n}))}function x0(e,n,t){let r=n.map(qe),o=Fn(e).filter(i=>i.text!==null&&r.includes(P(i.text)));o.length===t.length&&
o.every((i,s)=>{var a,l;return el((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(so(o),e.added.push(...t.map(i=>({text:i}))))}function Fn(e){return[...e.early,...e.
added,...e.late]}function zn(e,n){return e.filter(t=>t.text!==null&&P(t.text)===qe(n))}function so(e){for(let n of e)n.text=null}function Zf(e,n){var o,i;let t=T(
(o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function yi(e){
return e.filter(n=>n!==null)}function qe(e){return e.includes("-")?e.replace(/-/g,"_"):e}var k0={intel:"intel_iommu",amd:"amd_iommu",arm:null},Kf=["intel_iommu","amd_iommu","iommu"],_0=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Gf=["default_hugepagesz","hugepagesz","hugepages"];function bi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=k0[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...S0(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...ao(r)]}function S0(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function ao(e){let n=e.
filter(r=>Gf.includes(P(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=P(r);return jn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!Kf.includes(
o)||Ie(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:P0(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Gf,tokens:n}]}function Jf(e){
let{tokens:n}=ut([],e),t=e.find(r=>!J(n,r));return t===void 0?null:n.filter(r=>Wn(t).includes(P(r))).join(" ")}function Jt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function dt(e){let n=P(e);return jn(n)?{kind:"list",key:n,items:[],without:T(e)}:Kf.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function dn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Jt(n))}function P0(e){return _0.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var qf=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,A0=/^linux(16|efi)?$/,O0=/^initrd(16|efi)?$/,E0=/^(|\d\d_linux(_zfs|_xen)?)$/;function I0(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){qf.lastIndex=u;let[d=""]=(a=qf.exec(e))!=
null?a:[];if(d!==""&&!(d.startsWith("#")&&r===null)){r=(r!=null?r:"")+d,u+=d.length-1;continue}let c=e.charAt(u);if(c==="'"||c==='"'){let m=R0(e,u);if(m<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,m);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=m}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(c===
"#"&&r===null){let[m=""]=e.slice(u).split(`
`,1),[,f,p=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(m))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?p:""),u+=m.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let m=e.indexOf("}",u);r+=e.slice(u,m+1),u=
m}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function R0(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function M0(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var vi;function _n(e){return(vi===void 0||vi.text!==e)&&(vi={text:e,config:D0(e)}),vi.config}function D0(e){var m,f,p,g,y,v,b,w;let n=[],
t=null;try{n=I0(e)}catch(h){t=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of n){let[_=""]=h;if(h[h.length-
1]==="{")o.push({name:_,title:(m=h[1])!=null?m:"",id:M0(h)}),a=null;else if(_==="}"){let A=o.pop();if(A===void 0)t=t!=null?t:"a } closes nothing";else if(A.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let O=/recovery/i.test(A.title+A.id)||a.args.includes("single");r.push({...a,title:A.title,id:A.id,recovery:O,
section:$,within:o.filter(E=>E.name==="submenu").map(E=>E.title)}),a=null}}else A0.test(_)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(T0),initrds:[]}:O0.
test(_)?a==null||a.initrds.push(...h.slice(1)):_==="if"?i++:_==="fi"?i--:_==="set"&&((p=h[1])!=null?p:"").startsWith("kernelopts=")&&(s=((g=h[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(v=(y=o[0])==null?void 0:y.name)!=null?v:""} ${JSON.stringify((w=(b=o[0])==null?void 0:b.title)!=null?w:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:h})=>h[0]==="configfile"||h[0]===
"source"),d=n.some(({words:h})=>h.length===1&&h[0]==="blscfg"),c=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:d,kernelopts:s}}
function T0(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function tl({section:e,kernel:n}){return E0.
test(e)&&n!==""}function N0(e){return e.entries.filter(n=>!n.recovery&&tl(n))}function Yf(e,n){let t=_n(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=N0(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=de(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=dn([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Xf={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Yf(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new k("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function C0(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Qf={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:C0(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new k(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var rl="vfiokit-reboot",L0=`/run/systemd/transient/${rl}.timer`,V0="/run/systemd/shutdown/scheduled",H0=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"],ol=`systemctl stop ${rl}.timer`;function lo(e){var n;return e.stat(L0)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test((n=e.attr(V0))!=null?n:"")}
function ep(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${rl}`,`--description=${r}`,`--on-act\
ive=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=H0.find(i=>e.real(i)!==null))!=null?o:"shutdown","-r",`+${Math.
ceil(n/60)}`,r]]}var np="a reboot is scheduled",tp="/etc/molly-guard/run.d",U0=["10-print-message","30-query-hostname"];function B0(e){return e.list(tp).filter(n=>/^[\w-]+$/.test(
n)&&!U0.includes(n)).flatMap(n=>{let t=e.real(`${tp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function z0(e){for(let n of B0(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var rp={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:lo(e)?np:"",after:np}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await z0(e);let r=[];for(let o of ep(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new k("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var F0={file:Nc,grubConfig:Xf,bootImage:ef,kmod:Qf,driver:Bf,reboot:rp};function ct(e){return F0[e.kind]}var ip=require("fs"),il=`${pe}/lock`;function sp(){try{return ip.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function sl(e){
var n;try{let t=ip.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function j0(e){
return e.boot_id===sp()&&sl(e.pid)===e.started}function ap(e){try{let n=JSON.parse(e);return j0(n)?n:null}catch(n){return null}}function lp(e){let n=e.read(il);
return n===null?null:ap(n)}function W0(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function up(e){
return new k("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${W0(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Z0(e){return new Promise(n=>{setTimeout(n,e)})}async function wi(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await Z0(Math.min(250,Math.max(
10,r-Date.now())))}}function al(e,n,t){return wi(n,()=>{let r=lp(e);return r===null?null:up(r)},t)}async function dp(e,n,t,r){var s;let o={pid:process.pid,started:(s=
sl(process.pid))!=null?s:"",boot_id:sp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await al(e,r);let i=JSON.stringify(o)+`
`;return await wi(r,()=>{var a;return ll(e,il,i)?null:up((a=lp(e))!=null?a:o)}),G0(e,i),()=>e.remove(il)}function ll(e,n,t){if(e.createExclusive(n,t))return!0;if(op(
e,n))return!1;let r=`${n}.removing`;if(!ll(e,r,t))return!1;try{op(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function op(e,n){let t=e.read(
n);return t===null||ap(t)!==null}function G0(e,n){var t;for(let r of e.list(pe)){let o=`${pe}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
sl(Number(i))===null:/^lock(\.removing)+$/.test(r)&&ll(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof k))throw s}}}var K0=20;async function cl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=ct(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function pp(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=ct(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function J0(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,fp.randomBytes)(3).toString("hex")}`}function ul(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function q0(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${ul(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${ul(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${ul(s)}`}`}function $i({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c}){return uc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c})}function dl(e,n,t,r){var d,c,m,f,p,g,y,v,b,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(d=n.pending)!=null?d:[],...t.pending],{fail:l}=o,u=(m=t.error)!=null?m:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:u===void 0?(f=o.msg)!=null?f:q0(i,a,o,r):u.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(p=o.rebootReasons)!=null?p:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(y=
n.notes)!=null?y:[],...(v=o.notes)!=null?v:[]],warnings:[...(b=n.warnings)!=null?b:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...u===void 0?
{}:{error:u}}}function mp({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Y0(e,n,t){var r;try{return dl(e,n,t,!1)}catch(o){
if(!(o instanceof k))throw o;return dl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function X0(e,n,t,r,o){var l,u;let i=new Set,s=[],a=new Map(n.flatMap(({step:d})=>ct(d).rollBack===void 0?[]:[[d,ct(d).inverse(e,d)]]));for(let{step:d,change:c}of n){
let m=ct(d);try{let f=await m.observe(e,d,i);if(f.before!==c.before&&f.before!==f.after&&m.facet!=="derived")throw new k("E_RACED",`${c.label} changed while thi\
s ran: it was ${c.before||"absent"} and is ${f.before||"absent"}; somebody else is at work on this node; run this again`);let p=f.before!==f.after,g=(l=a.get(d))!=
null?l:p?m.inverse(e,d):void 0;p&&((u=o.progress)==null||u.call(o,c.label)),g!==void 0&&(s.push([d,g]),await(t==null?void 0:t.entry(g))),p&&await m.apply(e,d)}catch(f){
throw f instanceof k?await Q0(e,{todo:n,tried:s,done:r},d,f):f}r.push(c);for(let f of m.touches(d))i.add(f)}}async function Q0(e,n,t,r){let o=ct(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([u])=>u.kind===t.kind),r),a=new Set(n.todo.filter(u=>i.includes(u.step)).map(u=>u.change));
n.done.splice(0,n.done.length,...n.done.filter(u=>!a.has(u)));let{hint:l}=r;return new k(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:
{hint:l},...n.done.length===0&&n.tried.every(([u])=>i.includes(u))?{node:"rolled_back"}:{}})}function ex(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof k)return r;throw o}}async function nx(e,n){let{todo:t}=await cl(e,n.steps.map(rx));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new k("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var tx=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function gp(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&tx.test(e.path)}function yp(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>gp(i)))&&((o=n.guard)==null||o.call(n,e))}function rx(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function ox(e){
let n=e.list(`${pe}/runs`);for(let t of n.slice(0,Math.max(0,n.length-K0)))e.remove(`${pe}/runs/${t}`)}function ix(e){if(e.stat(ln)===null){for(let n of e.list(
`${pe}/runs`))e.remove(`${pe}/runs/${n}`);e.removeEmptyDir(`${pe}/runs`),e.remove(Bt)}}async function hp(e,n,t,r){var c;r.check||await al(e,r.wait,r.progress);let o=$i(
e),i=n.plan(o,t),s=await cl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(yp(o,i,s),r.check||a){let m=r.diff?pp(o,s.todo):void 0;return mp(n,dl(o,i,{changes:s.
todo.map(({change:f})=>f),pending:s.pending,diff:m},r.check))}let l=J0(),u=ei(e,pe),d=[...u].reverse();(c=r.beforeWriting)==null||c.call(r);try{let m=await dp(e,
n.name,l,r.wait);try{return await bp(e,n,t,r,{run:l,made:u,empty:d})}finally{cp(m)}}finally{cp(()=>{if(e.stat(ln)===null)for(let m of[pe,...d])e.removeEmptyDir(
m)})}}function cp(e){try{e()}catch(n){if(!(n instanceof k))throw n}}async function bp(e,n,t,r,o,i=!0){var h,$,_,A,O,E;let{run:s,made:a,empty:l}=o;sx(e);let u=$i(
e),d=n.plan(u,t),{todo:c,pending:m}=await cl(u,d.steps);if(yp(u,d,{todo:c,pending:m}),i&&c.some(({step:R})=>gp(R))&&Br(e)!==null)return await wi(r.wait,()=>Br(e),
r.progress),bp(e,n,t,r,o,!1);let f=r.diff?pp(u,c):void 0,p=d.report(u).bootable,g=[],y,v=null;try{d.undoes===void 0&&c.some(({change:se})=>se.facet!=="pending")&&
(v=await ax(e,n.name,d,{run:s,dirs:a,version:r.version})),await X0(e,c,v,g,r),(h=r.progress)==null||h.call(r,"looking again");let R=$i(e);await nx(R,ex(R,n,t,d));
let z=d.report(R),G=((_=($=z.bootable)==null?void 0:$.reasons)!=null?_:[]).filter(se=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(se))===!1);
if(G.length>0)throw new k("E_DRIFT",`this node would no longer boot as it did: ${G.join("; ")}; run passthrough_undo and look at the boot loader before you rebo\
ot`);await(v==null?void 0:v.done()),l.push(...(A=d.emptyDirs)!=null?A:[]);for(let se of(O=d.emptyDirs)!=null?O:[])e.removeEmptyDir(se);d.undoes!==void 0&&z.fail===
void 0&&await Ia(e,d.undoes),d.undoes!==void 0&&ix(e)}catch(R){y=R instanceof k?R:new k("E_INTERNAL",`${R instanceof Error?R.message:String(R)}; this is a bug, \
please report it`,{cause:R}),v===null&&d.undoes===void 0&&await lx(e,s)}let b=g.length>0||v!==null,w=mp(n,Y0($i(e),d,{changes:g,pending:m,diff:f,...v===null?{}:
{run:s},...y===void 0?{}:{error:{stop:y,node:(E=y.node)!=null?E:b?"partial":"untouched"}}}));return(d.undoes===void 0||y!==void 0)&&b&&r.render!==void 0&&await ux(
e,s,r.render(w)),w}function sx(e){let n=ee(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set(
[...n,ln,Bt])){let r=$a(t);e.stat(r)!==null&&e.remove(r)}}function ax(e,n,t,r){var o,i,s,a,l;return wc(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,
""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=
t.claims)!=null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function lx(e,n){try{ee(e).some(t=>t.run===n)&&await Ia(e,new Set(
[n]))}catch(t){if(!(t instanceof k))throw t}}async function ux(e,n,t){try{await e.write(`${pe}/runs/${n}.json`,t,384),await ox(e)}catch(r){if(!(r instanceof k))
throw r}}var Up=fe(qt(),1),xi=require("fs"),pl=fe(va(),1);var Sx=1800,Px=64*1024*1024,Cp="/usr/local/sbin:/usr/sbin:/sbin",Bp=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Lp="VFIOKIT_COMMAND",Vp="ended\
 by a signal without a name",Ax=1,Ox=`process.title='${za} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Ex=0;async function ml(e,n={}){return Ix((await Promise.resolve().then(()=>fe(Np(),1))).
default.sync,e,n)}function Ix(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ex}`,s={...process.env};for(let v of Bp)delete s[v];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Cp}`:`/usr/bin:/bin:${Cp}`,...t.env,LC_ALL:"C",[Lp]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:Sx)*1e3,killSignal:"SIGKILL",maxBuffer:Px,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=Rx(()=>e(r,
o,l));if(u===void 0)return{code:127,stdout:"",stderr:Vp};let{exitCode:d,signal:c,timedOut:m,stdout:f="",stderr:p=""}=u;if(m)return Mx(`${Lp}=${i}`),{code:124,stdout:f,
stderr:p};let g=c===void 0?void 0:pl.constants.signals[c];return g!==void 0?{code:128+g,stdout:f,stderr:p}:typeof d=="number"?{code:d,stdout:f,stderr:p}:{code:127,
stdout:f,stderr:p||String(Reflect.get(u,"originalMessage")||Vp)}}function Rx(e){try{return e()}catch(n){return}}function Mx(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,xi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,xi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function zp(e,n,t){return Dx(e,n,t)}async function Dx(e,n,t){let r={...process.env};for(let a of Bp)delete r[a];
let o=(0,Up.spawn)(process.execPath,["-e",Ox,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,u)=>a(l===0?{}:{code:u!=null?u:Tx(l)}))}),s=await Hp(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Hp(Ax,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Tx(e){var n,t;return(t=(n=Object.entries(pl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Hp(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var C=require("fs"),gl=16<<20,Nx=40,Cx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Lx=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function uo(e){return e instanceof Error&&"code"in e?String(e.code):""}function ki(e){let n=uo(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Xt=Buffer.allocUnsafe(4096);function Fp(e){let n="",t=0;for(;;){let r=C.readSync(e,Xt,t,Xt.length-t,null);if(r===0)return n+Xt.toString("latin1",0,t);if(t+=
r,!(t<Xt.length)){if(n+=Xt.toString("latin1"),n.length>gl)throw new Error("too large");t=0}}}function _i(e){return e.split("/").filter(n=>n!==""&&n!==".")}function yl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=_i(i===void 0?n:n.slice(o)),a=i===void 0?[]:_i(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){
if(u===".."){a.pop();continue}let d=[...a,u],c=null;if(s.length>0||t){let m=e+"/"+d.join("/");try{C.lstatSync(m).isSymbolicLink()&&(c=C.readlinkSync(m))}catch(f){
c=null}}if(c===null){a=d;continue}if(++l>Nx)return null;c.startsWith("/")&&(a=[]),s.unshift(..._i(c))}return"/"+a.join("/")}function Vx(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=yl(e,r,!0);o!==null&&C.existsSync(e+o)&&t.set(r,o)}function jp(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(b,w){if(n==="")return b;Vx(n,b,r);let h=yl(n,b,w,r);return h===null?null:n+h}function i(b){let w=o(b,!0);if(w===
null||!C.existsSync(w))return null;try{return n===""?C.realpathSync.native(w):(C.lstatSync(w),w.slice(n.length))}catch(h){return null}}function s(b){let w=o(b,!1);
if(w===null)return null;let h;try{h=C.lstatSync(w)}catch(G){if(ki(G))return null;throw new k("E_APPLY",`${b} could not be looked at: ${uo(G)}; run as root or gi\
ve this user access`,{cause:G})}let $=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:_,mtimeMs:A,ino:O,dev:E,uid:R,gid:z}=h;return{
type:$,size:_,mtimeMs:A,ino:O,dev:E,uid:R,gid:z,mode:h.mode&4095}}function a(b){let w=o(b,!0);if(w===null)return null;let h;try{h=C.openSync(w,C.constants.O_RDONLY|
C.constants.O_NONBLOCK)}catch($){if(ki($))return null;throw new k("E_APPLY",`${b} could not be read: ${uo($)}; run as root or give this user access`,{cause:$})}
try{let $=C.fstatSync(h);if(!$.isFile())throw new k("E_HOST",`${b} is not a regular file, as it should be; move it out of the way`);if($.size>gl)throw new k("E_\
HOST",`${b} has ${$.size} bytes, more than the ${gl} that such a file may have; look at what it is`);return $.size<Xt.length?Fp(h):C.readFileSync(h,"latin1")}catch($){
throw $ instanceof k?$:new k("E_APPLY",`${b} could not be read: ${uo($)}`,{cause:$})}finally{C.closeSync(h)}}function l(b,w,h){let $=o(b,!0);if($===null)return null;
try{let _=C.openSync($,C.constants.O_RDONLY|C.constants.O_NONBLOCK);try{let A=Buffer.alloc(h);return A.slice(0,C.readSync(_,A,0,h,w))}finally{C.closeSync(_)}}catch(_){
return null}}function u(b){let w=o(b,!0);if(w===null||!C.existsSync(w))return null;try{let h=C.openSync(w,C.constants.O_RDONLY|C.constants.O_NONBLOCK);try{return Fp(
h).trimEnd()}finally{C.closeSync(h)}}catch(h){return null}}function d(b){let w=o(b,!0);if(w===null)return[];if(!C.existsSync(w))return[];try{return C.readdirSync(
w).sort()}catch(h){return[]}}function c(b){let w=o(b,!1);if(w===null)return null;try{return C.readlinkSync(w)}catch(h){return null}}function m(b){let w=o(b,!0);
if(w===null)return null;try{let{rdev:h}=C.statSync(w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(b){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(b.startsWith("/")?i(b)!==null:Cx.some(h=>i(`${h}/${b}`)!==null))?
Lx.has(b.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${b} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${b} is not in ${n}`}}async function p(b,w){return t!==
void 0?t.run(b,w):ml(n===""?b:["chroot",n,...b],w)}function g(b,w=!0){r.clear();let h=yl(n,b,w),$=h===null?null:n+h;if($===null)throw new k("E_REFUSED",`${b} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function y(b,w){n!==""||t!==void 0||!C.existsSync("/sys/fs/selinux/enforce")||await ml(
w===null?["restorecon","-F",b]:["chcon",`--reference=${w}`,b])}function v(b,w,h){let $=uo(h),_=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new k("E_APPLY",`${b} could not be ${w}: ${$===""?String(h):$}; ${_}`,
{cause:h})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:u,list:d,link:c,real:i,stat:s,device:m,runnable:f,run:p,ask:p,async write(b,w,h,$){
try{await oc(g(b),Buffer.from(w,"latin1"),{mode:h!=null?h:420,owner:$,label:y})}catch(_){throw _ instanceof k?_:v(b,"written",_)}},createExclusive(b,w){let h=g(
b);try{return sc(h,w)}catch($){throw v(b,"created",$)}},remove(b){try{C.unlinkSync(g(b,!1))}catch(w){if(!ki(w))throw v(b,"removed",w)}},rename(b,w){try{C.renameSync(
g(b,!1),g(w,!1))}catch(h){if(!ki(h))throw v(b,"renamed",h)}},removeEmptyDir(b){try{C.rmdirSync(g(b))}catch(w){}},async replace(b,w){try{await ic(g(b),g(w),y)}catch(h){
throw v(w,"replaced",h)}},async writeAttribute(b,w,h){if(t!==void 0)return t.writeAttribute(b,w);let{code:$,left:_}=await zp(g(b),w,h);if($!==void 0)throw Object.
assign(new Error(`${b}: ${$}`),{code:$,..._===void 0?{}:{left:_}})}}}var bl=require("fs");var Hx=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ux=/^[ -~]*$/;function Wp(e){if(Ux.
test(e))return;let n=Hx.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function co(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function hl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Bx(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Bx(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let d=((r=t[u-1])!=null?r:0)+(e[a-
1]===n[u-1]?0:1);l.push(Math.min(d,((o=t[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var zx=4*1024*1024;function Zp(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function be(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,bl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Zp(2)}return!0}function Kp(e,n){return typeof n=="bigint"?n.toString():n}var wl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Jp(e){return new wl(e)}function qp(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Fx="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Yp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Si(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Xp(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function ft(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Qp(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function em(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function fo(e){return typeof e=="string"?e:e==null?void 0:e.message}function $l(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function xl(e,n,t){var l,u,d,c,m,f,p,g,y,v,b,w,h,$,_,A,O;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(A=(_=(h=(b=(y=fo((g=(p=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:p.error)==null?void 0:g.call(p,e)))!=null?y:fo(i==null?void 0:i(e)))!=null?b:fo((v=n==null?void 0:n.error)==null?void 0:v.call(n,
e)))!=null?h:fo((w=t.customError)==null?void 0:w.call(t,e)))!=null?_:fo(($=t.localeError)==null?void 0:$.call(t,e)))!=null?A:"Invalid input",a={};for(let E of Object.
keys(e))E==="inst"||E==="schema"||E==="continue"||E==="input"||E==="__proto__"||(a[E]=e[E]);return(O=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function nm(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):jx(e,t,r.value)}}function Gp(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function jx(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Gp(this,n,t.bind(this))},set(r){Gp(this,n,r)}})}function Wx(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var vl,Zn=!1,Zx={configurable:!0,get(){Zn=!0}};function Qt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&vl!==e.
_zod){vl=void 0;return}vl=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Zx);let o=Zn;Zn=!1;try{let i=t(this);return Zn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),Zn=Zn||o,i}catch(i){throw delete this[n],Zn=Zn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function tm(e,n,t,r){let o=Wx(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var rm;var kl={value:void 0,enumerable:!1},om="captureStackTrace"in Error?Error:null;function Gx(e){let n=om;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return om=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function $e(e,n,t,r){var m;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,p){if(f._zod){if(f._zod.traits.has(e))return}else{kl.value=new i(p);
try{Object.defineProperty(f,"_zod",kl)}finally{kl.value=void 0}}if(f._zod.traits.add(e),n(f,p),a){let y=Object.getPrototypeOf(f),v=f._zod.constr.prototype,b=y;for(;b&&
b!==v;)b=Object.getPrototypeOf(b);let w=b!=null?b:y;a.has(w)||(a.add(w),nm(w,s))}let g=c.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in
f||(f[y]=g[y].bind(f)))}let u=(m=r==null?void 0:r.Parent)!=null?m:Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function c(f){var v;let p=r!=
null&&r.Parent?Gx(d):this;l(p,f);let g=p._zod.deferred;if(g){for(let b of g)b();p._zod.deferred=void 0}let y=(v=globalThis.__zod_globalConfig)==null?void 0:v.postProcessor;
return y&&y(p),p}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var p,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(p=f==null?void 0:f._zod)==null?void 0:p.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var Sn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Pi=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},im;(im=(rm=globalThis).__zod_globalConfig)!=null||(rm.__zod_globalConfig=
{});var po=globalThis.__zod_globalConfig;function _l(e){return e&&Object.assign(po,e),po}function Kx(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Kp,2)),e.message}function Jx(e){this._zod.message=e}var qx={get:Kx,
set:Jx,enumerable:!0,configurable:!0},Sl={value:void 0,enumerable:!1},am=new WeakSet([Object.prototype,Error.prototype]),lm=(e,n)=>{e.name="$ZodError",Sl.value=
n,Object.defineProperty(e,"issues",Sl),Sl.value=void 0,Object.defineProperty(e,"message",qx);let t=Object.getPrototypeOf(e);am.has(t)||(am.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},NM=$e("$ZodError",lm),um=$e("$ZodError",lm,void 0,{Parent:Error});var Xx=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Sn;return i.issues.length?Qx(e,i.issues,
o):{success:!0,data:i.value}},Pl=Xx(um);function Qx(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>xl(o,t,_l()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var dm={major:4,minor:6,patch:7};var nr=$e("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=dm;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,d,c)=>{if(u.memo)return u;let m=ft(u),f;for(let p of d){if(p._zod.def.
when){if(Qp(u)||!p._zod.def.when(u))continue}else if(m)continue;let g=u.issues.length,y=p._zod.check(u);if(y instanceof Promise&&(c==null?void 0:c.async)===!1)throw new Sn;
if(f||y instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await y,u.issues.length!==g&&($l(u.issues,g,e),m||(m=ft(u,g)))});else{if(u.issues.length===
g)continue;$l(u.issues,g,e),m||(m=ft(u,g))}}return f?f.then(()=>u):u},l=(u,d,c)=>{if(ft(u))return u.aborted=!0,u;let m=a(d,o,c);if(m instanceof Promise){if(c.async===
!1)throw new Sn;return m.then(f=>e._zod.parse(f,c))}return e._zod.parse(m,c)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(d.direction==="back\
ward"){let m=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return m instanceof Promise?m.then(f=>l(f,u,d)):l(m,u,d)}let c=e._zod.parse(u,d);if(c instanceof
Promise){if(d.async===!1)throw new Sn;return c.then(m=>a(m,o,d))}return a(c,o,d)}}});var cm=$e("$ZodNever",(e,n)=>{nr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Oi(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...em(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var nk=[];function tk(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:nk,o=r.length?[...n,...r]:n;for(let d of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[d])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Xp(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function rk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,d=u.def.type,c=u.optin,m=u.optout,f=0;for(let p in n){if(s&&t.issues.
length!==f){if(ft(t,f))break;f=t.issues.length}if(l.has(p))continue;if(p==="__proto__"){d==="never"&&a.push(p);continue}if(d==="never"){a.push(p);continue}let g=u.
run({value:n[p],issues:[]},r);g instanceof Promise?e.push(g.then(y=>Oi(y,t,p,n,c,m))):Oi(g,t,p,n,c,m)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var fm=$e("$ZodObject",(e,n)=>{var u;nr.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let d=()=>{let c={...r};return Object.defineProperty(n,"shape",{value:c}),d.raw=c,c};d.raw=r,Object.
defineProperty(n,"shape",{get:d})}let o=Jp(()=>tk(n));Qt(e,"propValues",d=>{let c=d.def.shape,m={};for(let f in c){let p=c[f]._zod;if(p.values){Object.prototype.
hasOwnProperty.call(m,f)||qp(m,f,new Set);for(let g of p.values)m[f].add(g);p.optin!==void 0&&m[f].add(void 0)}}return m});let i=Yp,s=n.catchall,a,l=po.memoizer;
l==null||l.attach(e),e._zod.parse=(d,c)=>{a!=null||(a=o.value);let m=d.value;if(!i(m))return d.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
d;d.value=l?l.alloc(e,d,{},c):{};let f=[],p=a.shape,g=c==null?void 0:c.abortEarly,y=d.issues.length;for(let v of a.allKeys){if(g&&d.issues.length!==y){if(ft(d,y))
break;y=d.issues.length}if(v==="__proto__")continue;let b=p[v],w=b._zod.optin,h=b._zod.optout,$=b._zod.run({value:m[v],issues:[]},c);$ instanceof Promise?f.push(
$.then(_=>Oi(_,d,v,m,w,h))):Oi($,d,v,m,w,h)}return s?rk(f,m,d,c,o.value,e,g===!0):f.length?Promise.all(f).then(()=>d):d}});var pm=$e("$ZodTransform",(e,n)=>{var t;nr.init(e,n),e._zod.optin="optional",(t=po.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Pi(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Sn;return r.value=i,r}});var mm=$e("$ZodPipe",(e,n)=>{nr.init(e,n),Qt(e,"values",t=>t.def.in._zod.values),Qt(e,"optin",t=>t.def.in._zod.optin),Qt(e,"optout",t=>t.def.out._zod.optout),Qt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Ai(
s,n.in,r)):Ai(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Ai(i,n.out,r)):Ai(o,n.out,r)}});function Ai(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function gm(e,n){return new e({type:"never",...Si(n)})}var Ei=$e("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");nr.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return Pl(
this,e,n)}});var sk=$e("ZodMiniNever",(e,n)=>{cm.init(e,n),Ei.init(e,n)});function ak(e){return gm(sk,e)}var lk=$e("ZodMiniObject",(e,n)=>{fm.init(e,n),Ei.init(e,n),tm(e,"shape",t=>t._zod.def.shape,!1)});function ym(e,n){return new lk({type:"object",shape:e,catchall:ak(),...Si(n)})}var uk=$e("ZodMiniTransform",(e,n)=>{pm.init(e,n),Ei.init(e,n)});function Ii(e){return new uk({type:"transform",transform:e})}var dk=$e("ZodMiniPipe",(e,n)=>{mm.init(e,n),Ei.init(e,n)});function hm(e,n){return new dk({type:"pipe",in:e,out:n})}var ck=["true","yes","on","y","t","1"],fk=["false","no","off","n","f","0"];function Al(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return ck.
includes(n)?!0:fk.includes(n)?!1:void 0}function Mi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function vm(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Ol(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ri(e,n="",t=""){var r;if(typeof e=="stri\
ng")bm(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ri(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Mi(e))!=null?r:{}))bm(o,n===""?"a key":`a ke\
y of ${n}`,t),Ri(i,n===""?o:`${n}.${o}`,t||o)}function bm(e,n,t){let r=Wp(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var pk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function El(e){return{type:pk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function wm(e){let n={};for(let[t,r]of Object.entries(e))n[t]=El(r);return{type:"object",properties:n,additionalProperties:!1}}var mk=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function X(e){return On("bool",e,"true or false",Al,{})}function pt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return On("int",e,`a whole number${r}`,i=>vm(i,n,t),o)}function Pn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return On("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function $m(e){return On("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Ol,{pattern:"^/",examples:[e.example]})}function V(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Al(i)===r):[];return o.length===1?o[0]:void 0};return{...On("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function An(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=On("list",n,o,t,{items:El(e)}),s=a=>Ii((l,u)=>Array.isArray(l)?l.map((d,c)=>{var p;let m=d===
null||d===""?void 0:a.safeParse(d);if((m==null?void 0:m.success)===!0)return m.data;let f=(p=m==null?void 0:m.error.issues[0])==null?void 0:p.message;u.issues.push(
{...xm(d,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):l);return{...i,schema:()=>Il(i.schema(),s(e.schema()))}}function Di(e,n){let t=On("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Mi,wm(e));return{...t,unset:Pm(e),schema:()=>Il(t.schema(),Sm(e,e))}}function cn(e){return _m(An(
km("a PCI id","10de:20b7",Sf),e))}function He(e){return _m(An(km("a PCI address","0000:41:00.0",Pf),e))}var ZN={check:X({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:X({describe:"Show the changes of files as before and after.",default:!1}),root:On("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",Ol,{pattern:"^/"}),wait:pt({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function tr(e,n){var m,f,p;let t=Mi(n);if(t===void 0)throw D("",`the parameters are ${co(n)}, expected a JSON object such as {"che\
ck": true}`);Ri(t);let r=Pm(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Sm(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw D(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let u=String(i.keys[0]),d=Object.keys(l===""?e:Object((p=e[l])==
null?void 0:p.json.properties)).sort(),c=hl(u,d);throw D(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${d.join(", ")}`)}function xm(e,n,t=""){return{code:"custom",input:e,message:`is ${co(e)}, expected ${n}${t}`}}function On(e,n,t,r,o){let i=()=>Ii(
(l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let d=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&u.issues.push(xm(l,t,c?mk:"")),
d}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function km(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return On("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function _m(e){let n=()=>Ii(t=>t&&[...new Set(t)]);return{...e,schema:()=>Il(e.schema(),
n())}}function Il(e,n){return hm(e,n)}function Sm(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return ym(t)}function Pm(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Am="0.1.0";var gk=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Om=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,yk=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
hk=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,xe="[0-9a-f]";function Em(e){let n=new Map,
t=(f,p)=>g=>{var w;let y=`${f} ${g.toLowerCase()}`,v=[...n.keys()].filter(h=>h.startsWith(f)).length+1,b=(w=n.get(y))!=null?w:p(v);return n.set(y,b),b},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Rl(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Rl(f,32)),s=t("mac",f=>`02-00-00-00-00-${Rl(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!hk.test(f)&&!Om.test(f)).sort((f,p)=>p.length-f.length);function u(f){return f.replace(new RegExp(`\\b${xe}{8}(-${xe}{4}){3}-${xe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(p,g,y)=>g+o(y)).replace(new RegExp(`(?<![0-9a-f])${xe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${xe}{2}([:-])(${xe}{2}\\1){4}${xe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${xe}{1,4}(:${xe}{1,4})*)?::(${xe}{1,4}(:${xe}{1,4})*)?|\\b(${xe}{1,4}:){7}${xe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${xe}{33,}(?![0-9a-f])`,"gi"),"***")}function d(f){let p=u(f);for(let g of l)p=p.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return p}function c(f){return d(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(p,g,y)=>{let v=gk.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${v||/^\$\{?\w+\}?$/.test(y)?y:"***"}`}))}function m(f,p){
return f.split(`
`).map(g=>/^\s*#/.test(g)?bk(g):p(g)).join(`
`)}return{ids:u,names:d,args:c,shell:f=>m(f,p=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(p);if(g===null)return c(p);let[,y="",v="",b=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(v)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(v);return y+(w?d(b):/CMDLINE|cmdline/.test(v)?c(b):"***")}),modules:f=>m(f,p=>{var b;let[g="",y="",...v]=p.trim().split(
/\s+/);return g==="options"?Om.test(y)?d(p):p.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((b=v[0])!=
null?b:"")&&!/["'=]/.test(p)?d(p):`${g} ${y} ***`:c(p)}),entry:f=>m(f,p=>/^options\s/.test(p)?c(p):d(p)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:d(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function bk(e){let n=yk.exec(e);return n===null?"#":`# ${n[0]}`}function Rl(e,n){return e.toString(16).padStart(n,"0")}var vk="vfiokit-capture/1",wk={dir:493},$k=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],xk=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,kk=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,_k=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Sk=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Pk(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(d=>{var c;return(c=e.attr(d))!=null?c:""}).filter(d=>d!==""),t=Em([...n,...n.map(
d=>d.replace(/\..*/,""))]),r={},o=(d,c)=>{c!==null&&(r[d.startsWith("/sys/")?t.ids(d):t.names(d)]=c)},i=(d,c=m=>m)=>{let m=e.attr(d);o(d,m===null?null:`${c(m)}${d.
endsWith("/grubenv")?"":`
`}`)},s=d=>{let c=e.link(d);o(d,c===null?null:{link:t.ids(c)})},a=d=>{e.stat(d)!==null&&o(d,wk)};for(let d of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${d}`,m=e.real(c);if(s(c),m!==null){for(let f of $k)i(`${m}/${f}`);o(`${m}/config`,(u=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(m))xk.test(f)&&s(`${m}/${f}`),kk.test(f)&&a(`${m}/${f}`)}}for(let d of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${d}`),
s(`/sys/bus/pci/drivers/${d}/module`);for(let d of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${d}/address`);a("/sys/kernel/iommu_groups");for(let d of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${d}/${c}`);a(`/sys/kernel/iommu_groups/${d}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${d}/devices`))s(`/sys/kernel/iommu_groups/${d}/devices/${c}`)}a("/sys/class/iommu");for(let d of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${d}`)===null?a(`/sys/class/iommu/${d}`):s(`/sys/class/iommu/${d}`);for(let d of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${d}`)!==null&&o(`/sys/firmware/acpi/tables/${d}`,"");a("/sys/firmware/efi");for(let d of e.list("/sys/module"))_k.test(d)&&a(`/sys/module/${d}`);i("/proc/cpu\
info",Ak),i("/proc/modules",d=>d.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",d=>d.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[d,c,m]of Sk)if(!d.endsWith("/"))i(d,f=>t[m](f));else for(let f of e.list(d))f.endsWith(c)&&i(`${d}${f}`,p=>t[m](p));for(let d of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(d)&&o(`/boot/${d}`,"");for(let d of e.list("/lib/modules"))a(`/lib/modules/${d}`),i(`/lib/modules/${d}/modules.builtin`,c=>c.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Im(e){let t=Object.entries(Pk(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(vk)}, "files": {
${t}
}}
`}function Ak(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Ml=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function ge(e,n=M(e)){let t={bySlot:to(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Va(o.class))},r=[];for(let o of n){let i=Ok(o,t);if(i===null)continue;let s=Ue(()=>i==="gpu"||i==="igpu"?Ek(o,i,t):[]),a=Ue(()=>o.group===
null?null:Ft(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function En(e){return e.kind==="gpu"&&e.device.
id!==null}function In(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Ue(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Ok(e,n){var a;let t=e.class,r=Gr(t);if(!r&&!ai(t))return t==="0680"&&kn(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(rf(o,i))return"bmc";if(of(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return af(e.address,o,i,s)?"igpu":"gpu"}function Ek(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,d)=>{u===void 0||i.has(u.address)||!Va(u.class)||!(Ik(e,u,d)||Rk(e,n,u,d))||i.set(u.address,{device:u,reason:d})};for(let u of(l=
t.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=Mk(e,r);if(a!==null){let u=d=>{var c;return!((c=t.get(d.slot))!=
null?c:[]).some(m=>Gr(m.class))};for(let d of o)d.upstream.includes(a)&&u(d)&&s(d,"card switch")}return[...i.values()].sort((u,d)=>u.device.address<d.device.address?
-1:1)}function Ik(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Rk(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function Mk(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!sf((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var Dk=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Rm="/sys/bus/pci/slots";function Ti(e){let n;return t=>{var r;return n===void 0&&(n=(r=Dk.map(o=>Tk(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:Nk(`
${n}`,t)}}function Tk(e,n){try{return e.read(n)}catch(t){return null}}function Dm(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(Rm).map(o=>{var i;return[
(i=e.attr(`${Rm}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Nk(e,n){
var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Mm(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=Mm(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function Mm(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function Tm(e){let n=Ti(e),t=Dm(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:In(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function Nm(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:Ck(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":En(o)?"blocked":"stays",companions:a.map(u=>Vk(u.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...Lk(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function Ck({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Lk(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function Vk(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var Hk=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Uk=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ni(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function rr(e){var t,r;let n=`${(t=Ni(e,"ID"))!=
null?t:""} ${(r=Ni(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Hk.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Ci(e){var i,s,a,l;let n=Uk.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Re(e){let n=e.attr("/proc/cmdline");return n===null?null:de(n)}function Dl(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Cm(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Lm(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var Vm="/sys/class/iommu",Tl="allow_unsafe_interrupts";function Li(e){var i,s;let n=e.list(Vm).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Re(e))!=null?s:[]).some(a=>a==="nointr\
emap"||P(a)==="intremap"&&T(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${Vm}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Vi(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Tl}`)),t=re(H(e),"vfio_iommu_type1",Tl),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=Re(e))!=null?i:[]).filter(
s=>P(s)===`vfio_iommu_type1.${Tl}`).map(s=>s.includes("=")?Ie(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function or(e){var n;return((n=Re(e))!=
null?n:[]).flatMap(t=>{if(P(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=P(t)==="pci"?Ie(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ve(e){return Object.freeze({type:"module",...e})}function Hi(e){return Object.freeze({type:"probe",...e})}var Bk=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,zk="/sys/class/graphics",Hm="/sys/class/vtconsole",Fk=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function ir(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...jk(e)]),serial:Wk(e),pictures:Zk(e)}}function Ui({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Jr(r.device.driver)))}function jk(e){let n=e.
list(Hm).map(r=>`${Hm}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:Bn(e.real(`${zk}/fb0/device`)).slice(-1)}function Wk(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):de((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>P(i)==="console").map(i=>{var s;return(s=Ie(i).split(
",")[0])!=null?s:""})).find(i=>!Bk.test(i)))!=null?o:null}function Zk(e){var r,o;let n=new Map,t=[];if(parseInt((r=Oe(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let u=Fk.test(l)?Bn(t.join("/")).slice(
-1)[0]:void 0;u!==void 0&&n.set(u,l)}return n}var Gk=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",qk],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Nl((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
Kk={"01":"USB keyboard","02":"USB mouse"};function Bi(e){let n=Ue(()=>Jk(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function Jk(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of Gk)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(Bn(a),i(e,a,s))}for(let o of di(e))for(let i of(r=eo(e,o))!=null?r:[])t(i.functions,`file system ${Nl(
o.at)}`);return n}function qk(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=Kk[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Nl(o)}`}function Nl(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function sr(e,n,t){return{devices:n,gpus:t,members:r=>Ft(e,r,n),cargo:Bi(e),lifelines:Ue(()=>mi(e))}}function zi(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=li(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ar(i,t)}]})}function ar(e,n){let t=Yk(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${at(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${at(r)}`}function Yk(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(kn(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Xk={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Fi="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Bm=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",Qk="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function Gn(e,n,t,r=sr(e,n,t)){let o=Ue(()=>Ve(e)),i=Ue(()=>ir(e,n)),s=Ue(()=>Li(e)===!1&&!Vi(e)),a=new Map(t.map(p=>[p.device.address,p])),l=Ue(()=>to(
t.map(p=>p.device),p=>String(p.group))),u=Ue(()=>to(n.filter(p=>p.physfn!==null),p=>{var g;return(g=p.physfn)!=null?g:""}));function d(p){var v;let g=new Set,y=p.
device.group===null?[]:(v=l().get(String(p.device.group)))!=null?v:[];for(let b of[p,...y.map(w=>a.get(w.address))])if(!(b===void 0||b.kind!==p.kind)){g.add(b.device.
address);for(let w of b.companions)g.add(w.device.address)}return g}function c(p,g){let y=zi(p,g,r);return[...y.length===0?[]:[e_(p,y)],...df(e,p)?[{code:"reser\
ved",text:`the firmware reserves memory for IOMMU group ${p} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function m(p){var v,
b;let g=[],y=Um(e,p);if(((v=p.numVfs)!=null?v:0)>0){let w=((b=u().get(p.address))!=null?b:[]).filter(h=>h.mdevs.length>0||Um(e,h)!==null).length;g.push({code:"v\
fs",text:`${p.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: onc\
e no guest has one, write 0 there`})}return p.mdevs.length>0&&g.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${p.mdevs.join(", ")}; remove them\
 first`}),y!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}), and a card serves vGPUs or goes to a guest as a whole`}),g}function f({
device:p}){let{screens:g,serial:y}=i();return!g.has(p.address)||y!==null||Ui(i(),t,v=>v.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only conso\
le (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC\
 is enough"}]}return p=>{let{device:g,kind:y}=p,v=y==="gpu"?[]:[{code:"kind",text:Xk[y]}];if(y==="bmc"||y==="virtual")return v;g.id===null&&v.push({code:"unknow\
n_id",text:"its vendor or device id cannot be read"});let b=[g,...p.companions.map(h=>h.device)];for(let h of b){let $=h===g?"it":`its companion ${h.address}`;h.
responding===!1&&v.push({code:"dead",text:`${$} ${Fi}`});let _=r.lifelines().get(h.address);_!==void 0&&v.push({code:"lifeline",text:`${$} carries ${at(_)}: the\
 node lives on it, and nothing overrides that`})}g.group===null?v.push({code:"no_group",text:n_(o())}):Ha(e,g.group)&&v.push({code:"no_group",text:`IOMMU group ${g.
group} is of vfio's noiommu mode and isolates nothing${Bm}`});let w=d(p);for(let h of new Set(b.map($=>$.group)))h!==null&&v.push(...c(h,w));return s()&&v.push(
{code:"interrupts",text:Qk}),[...v,...m(g),...f(p)]}}function zm(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function Um(e,n){let t=e.
attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function e_(e,n){let t=n.filter(i=>i.stays!==null),r=n.
map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would \
lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(
i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function n_(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${Bm}`}var t_={ids:cn({describe:"Only devices with these ids."}),addresses:He({describe:"Only devices at these addresses."}),kinds:An(V(Ml,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Ml})},Fm=Hi({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:t_,example:{kinds:["gpu"]},capture:Im,read(e,{ids:n,addresses:t,kinds:r}){let o=M(e),i=ge(e,o),s=Gn(e,o,i),a=i.filter(({device:p,
kind:g})=>r.includes(g)&&(n===void 0||p.id!==null&&n.includes(p.id))&&(t===void 0||t.includes(p.address))),l=Tm(e),u=a.map(p=>({gpu:p,obstacles:s(p)})),d=Ve(e),
c=u.filter(({gpu:p})=>En(p)),m=c.filter(({obstacles:p})=>p.length===0).length,f=K(e);return{msg:f?c.length===0?"No GPU that could go to a VM was found.":r_(c.length,
m):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:p,obstacles:g})=>l(p,g)),ids:[...new Set(c.map(({gpu:p})=>p.
device.id))],iommu:d},human:()=>Nm(u,d,Ti(e)),notes:f?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...o_(o,
i,n,t),...i_(c.map(({gpu:p})=>p)),...s_(e,c.map(({gpu:p})=>p)),...or(e)]:[]}}});function r_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function o_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${un(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function i_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function s_(e,n){return n.filter(t=>zm(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function a_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function oe(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return dc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)a_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[Ka])}var l_=["file","kmod","bootImage","grubConfig","driver"],u_="/etc/kernel/cmdline";function lr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function d_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function c_(e,n){var o,i;let t=lr([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:lr([...e.inputs,...n.inputs],s=>s),always:r}}function f_(e,n){return{...n,wishes:lr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}
function fn(e){let n=new Map;for(let o of e){let i=d_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,c_(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,f_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===u_;return l_.flatMap(o=>{let i=t.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function jm(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=oe(r,s.steps)}let o=i=>t.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:fn(o(i=>i.steps)),claims:lr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:lr(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:lr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(
d=>{var c;return(c=u(d))!=null?c:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),
pendingAtBoot:a(u=>u.pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var ji=1024,mo=`# GRUB Environment Block
`;function Wm(e){return e.length===ji&&e.startsWith(mo)}function Zm(e){let n=[],t=mo.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Gm(e,n){return Zm(e).find(([t])=>e.startsWith(`${n}=`,t))}function ur(e,n){if(!e.startsWith(mo))return null;let t=Gm(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Km(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Gm(e,n),i=Zm(e),s=i.length===0?mo.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:mo.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ji)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ji}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ji,"#")}function Cl(e,n){var u,d;let t=e.flatMap((c,m)=>io(c).map(([f,p])=>({index:m,start:f,end:p,token:c.slice(f,p)}))),{kept:r,added:o}=ut(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,m,f,p)=>{var y;let g=(y=i[c])!=null?y:"";i[c]=g.slice(0,m)+p+g.slice(f)},l=e.length-1;if(o.length>0&&s===void 0){let c=((u=i[l])!=
null?u:"").trimEnd(),m=((d=i[l])!=null?d:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${m}`}for(let c=t.length-1;c>=0;c--){
let m=t[c],f=r[c];m!==void 0&&(m===s&&o.length>0&&a(m.index,m.start,m.start,`${o.join(" ")} `),f===null?p_(i,m):f!==void 0&&f!==m.token&&a(m.index,m.start,m.end,
f))}return i}function dr(e,n){var t;return(t=Cl([e],n)[0])!=null?t:""}function p_(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Jm(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function Ll(e){return Jm(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Wi(e){
let n=r=>Jm(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function qm(e,n){var o,i;let t=Ll(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Ym(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function Z(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Zi(e){return{kind:"kmod",name:e}}function Gi(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Xm(e,n){return{kind:"reboot",delay:e,why:n}}var cr="/boot/loader/entries",mt="/boot/grub2/grubenv",m_=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ki(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=m_.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Ji(e,n){let t=e.read(mt),r=t===null?null:ur(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:_n(o).kernelopts}function g_(e,n){let t=n.kernelopts?Ji(e,n):null;return Vl(e).
map(r=>{var s;let o=Wi((s=e.read(r))!=null?s:""),i=de(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?de(t):[a]);return{title:o.title,id:r.slice(cr.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Ki(e,o.linux),initrds:o.initrds.map(a=>Ki(e,a)).filter(a=>a!==null),recovery:Ym(o)}})}function Vl(e){return q(
e,"entry files",()=>e.list(cr).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>y_(r,t)).map(t=>`${cr}/${t}.conf`))}function y_(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,d]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(d))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==d)return u-d;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function ke(e,n){return q(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>h_(e,n))}function h_(e,n){return n.kind==="bls"?g_(e,n):Hl(e,n).filter(t=>t.foreign===void 0)}function Hl(e,n){let t=e.read(n.config);return t===null?[]:_n(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...tl(r)?{}:{foreign:r.section},tokens:de(r.args.join(" ")),kernel:Ki(
e,r.kernel),initrds:r.initrds.map(o=>Ki(e,o)).filter(o=>o!==null)}))}function b_(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let d of o.slice(0,-1)){let c=[
...new Set(t.map(f=>{var p;return(p=f.within[r])!=null?p:`entry ${f.id}`}))],m=/^\d+$/.test(d)?c[Number(d)]:(l=c.find(f=>f===d))!=null?l:c.find(f=>!f.startsWith(
"entry "));t=t.filter(f=>f.within[r]===m),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(d=>d.id===i||d.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(d,c)=>d.within.length<=r||t.findIndex(m=>m.within[r]===d.within[r])===c)[Number(i)]}function Qm(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(ke(e,n).map(t));return n.kind==="bls"?[]:Hl(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function qi(e,n){
var i,s;let t=n.kind==="bls"?ke(e,n):Hl(e,n),r=e.read(n.grubenv),o=[r===null?null:ur(r,"next_entry"),n.fallback==="saved"&&r!==null?ur(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:b_(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var v_=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Kn="/etc/kernel/cmdline",w_=/^\$\{?\w+\}?$/,$_=/^(BOOT_IMAGE|initrd)=/;function Ul(e){return e.startsWith(
"root=")}function x_(e,n){let t=Ll(e).map(([o,i])=>e.slice(o,i)),r=Cl(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:qm(
e,r)}function eg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=Ji(e,n),o=e.read(mt),i=k_(e,n,t(mt));if(r===null||o===null)return{steps:i,opts:r};let s=dr(
r,t(mt));return{steps:[...s===r?[]:[Z(mt,Km(o,"kernelopts",s))],...i],opts:s}}function k_(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=
/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.exec(r))!=null?u:[],a=dr(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:
[Z(n.config,r.replace(o,()=>`${i}${a}"`))]}function ng(e,n,t){return Vl(e).flatMap(r=>{var d;let o=(d=e.read(r))!=null?d:"",i=n(r),s=de(Wi(o).options),a=s.includes(
"$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?de(t):[c]),u=x_(o,a?i.filter(c=>!J(l,c)):i);return u===o?[]:[Z(r,u)]})}function __(e,n,t){var l,u,d;let r=v_.
find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",m=dr(c,t),f=!de(c).some(Ul)&&ke(e,n).some(p=>p.tokens.some(Ul));return{steps:m===c?[]:[Z(
Kn,m)],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Re(
e);if(n.kernelopts||o!==null&&t.every(c=>J(o,c)))return{steps:[],warnings:[]};let i=qi(e,n),s=i===null||!i.recovery?i:(u=ke(e,n).find(c=>!c.recovery))!=null?u:null,
a=((d=s==null?void 0:s.tokens)!=null?d:[]).filter(c=>!w_.test(c)&&!$_.test(c));return s===null||!a.some(Ul)?{steps:[],warnings:[`${Kn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[Z(Kn,`${dr(a.join("\
 "),t)}
`)],warnings:[]}}function tg(e,n,t){let r=eg(e,n,()=>t),o=__(e,n,t);return{steps:[...r.steps,...ng(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function rg(e,n,t){
let r=eg(e,n,t),o=e.read(Kn),i=o===null?null:dr(o,t(Kn));return[...r.steps,...ng(e,t,r.opts),...i===null||i===o?[]:[Z(Kn,i)]]}function Bl(e,n){let t=e.read(Kn),
r=n.kernelopts?Ji(e,n):null;return[...ke(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:mt,tokens:de(r)}],...t===null?[]:[{path:Kn,tokens:de(
t)}]]}var S_=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
P_=/manage|generated|begin/i;function Ye(e){if(!P_.test(e))return null;for(let[n,t]of S_)if(t.test(e))return n;return null}function Jn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function qn(e,n,t=[]){let r=Jn(n),o=e.read(n),i=Ye(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var og={lists:100,braces:12},sg=/[\t\n ;&|<>()]/,ig=/[A-Za-z_]\w*/y;function F(e,n){throw{at:e,why:n}}function zl({depth:e,at:n},t,r){++e[t]>og[t]&&F(n,`it nest\
s deeper than ${og[t]} levels`);let o=r();return e[t]--,o}function gt(e,n){var t,r;return ig.lastIndex=n,(r=(t=ig.exec(e))==null?void 0:t[0])!=null?r:""}function pn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(sg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&F(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Fl(e,i)),o='"'):r.push(...Yi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Fl(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&F(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Yi(e,'"'))}}function Yi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&F(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){F(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&F(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?A_(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function A_(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=gt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!I_(e))&&(e.list(e),t.charAt(e.at)!==")"&&
F(r,"$( is not closed"),e.at++);else if(o==="{"){let s=zl(e,"braces",()=>{let a=O_(e,n);return a===null&&E_(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Fl(e,r):e.shell==="bash"&&R_(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function O_(e,n){var l,u;let{text:t}=e,r=e.at,o=gt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(u=(l=i.exec(t))==null?void 0:l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let c=s.endsWith(
"-")?"-":s.endsWith("+")?"+":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&sg.test(d)&&
!/[\t ]/.test(d))break;a.push(...Yi(e,n))}return e.at=r,null}function E_(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||F(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Fl(e,e.at-1)):Yi(e,'"')}F(n,"${ is not closed")}function I_(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function R_(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&F(n,"the quote ' is not closed");e.at++}var ag=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,lg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,M_=new Set(["exp\
ort","readonly","local","declare","typeset"]),D_={is:"all",of:[]};function dg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{Xi(o,t,")")}};
try{let o=Xi(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Xi(e,n,...t){
return zl(e,"lists",()=>T_(e,n,t))}function T_(e,n,t){let r=[],o=e.at;for(;;){mn(e,n);let i=e.text.charAt(e.at),s=fr(e);if(i===""){t.length>0&&F(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&F(
e.at,`${i} is not expected here`),r.push(N_(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||F(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function N_(e,n){let t=ug(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,mn(e,n),t={is:"maybe",left:t,right:ug(e,n)};return t}function ug(e,n){fr(e)==="!"&&(e.at++,ye(e));let t=Qi(e,n);for(ye(e);e.text.charAt(
e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,mn(e,n),t={is:"apart",body:Qi(e,n)},ye(e);return t}function Qi(e,n){
let{text:t,at:r}=e,o=fr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&gt(t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?U_(e,n):B_(e,n);e.at+=o.length;
let s=i==="("?L_(e,n):C_(e,n,o,r);for(ye(e);pg(e,n);ye(e));return s}function C_(e,n,t,r){switch(t){case"{":return yt(e,n,"}");case"if":return fg(e,n);case"while":case"\
until":{let o=yt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,yt(e,n,"done")]},e:e.at}}case"for":return V_(e,n,r);case"case":return H_(e,n);default:return F(
r,`${t} is not expected here`)}}function yt(e,n,t){let r=cg(e,n,t);return e.at+=t.length,r}function cg(e,n,...t){let r=Xi(e,n,...t);return r.is==="all"&&r.of.length===
0&&F(e.at,"a command is missing"),r}function L_(e,n){return e.at++,{is:"apart",body:yt(e,n,")")}}function fg(e,n){let t=yt(e,n,"then"),r=cg(e,n,"elif","else","f\
i"),o=fr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?fg(e,n):yt(e,n,"fi")],otherwise:!0}}
function V_(e,n,t){ye(e);let r=gt(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&F(e.at,"for needs a name");let a=e.text.indexOf(
"))",e.at);a<0&&F(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,mn(e,n),gt(e.text,e.at)==="in")for(e.at+=2,o=[],ye(e);!/^[;\n]?$/.test(e.text.charAt(
e.at));ye(e)){let a=pn(e);a.s===a.e&&F(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}ye(e),e.text.charAt(e.at)===";"&&e.at++,mn(e,n);let i=fr(e);
i!=="do"&&(i!=="{"||e.shell==="dash")&&F(e.at,"do is missing"),e.at+=i.length;let s=yt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}
function H_(e,n){let t=e.at;ye(e),pn(e),mn(e,n),gt(e.text,e.at)!=="in"&&F(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(mn(e,n);fr(e)!=="esac";mn(e,n)){for(e.
text.charAt(e.at)==="("&&e.at++;;){ye(e);let i=pn(e);if(i.s===i.e&&F(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ye(e),e.text.charAt(e.at)!=="|")break;
e.at++}e.text.charAt(e.at)!==")"&&F(e.at,") is missing"),e.at++,r.push(Xi(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(
e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:D_,branches:r,otherwise:o}}function U_(e,n){e.at+=8,ye(e);let t=pn(e);return ye(e),e.text.startsWith("()",e.
at)&&(e.at+=2),mn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Qi(e,n)}}function B_(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ye(e);let s=t.charAt(e.at);
if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Wl(e),pg(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.
test(t.slice(e.at)))&&F(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,mn(e,n),{is:"function",name:t.slice(c.s,c.e),body:Qi(e,n)}}let a=i[0],l=a!==void 0&&
M_.has(t.slice(a.s,a.e)),u=a===void 0||l?z_(e,l):null;if(u!==null){o.push(u);continue}let d=pn(e);if(d.s===d.e)break;i.push(d),a===void 0&&e.shell==="bash"&&t.slice(
d.s,d.e)==="[["&&F_(e)}return e.at===r&&F(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function z_(e,n){var c,m;let{text:t,shell:r,at:o}=e,
i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=
null?c:"",l=s[3]==="+",u=((m=s[2])!=null?m:"")!=="",d=e.at;if(t.charAt(d)==="("&&r==="bash"){for(u=!0,e.at++,e.at=jl(t,e.at);t.charAt(e.at)!==")";e.at=jl(t,e.at)){
let f=pn(e);f.s===f.e&&F(d,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:u,value:{s:d,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,
array:u,value:pn(e)}}function pg(e,n){var i,s;lg.lastIndex=e.at;let t=(s=(i=lg.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell===
"dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ye(e);let o=pn(e);return o.
s===o.e&&F(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function F_(e){let n=e.at;
for(;;){e.at=jl(e.text,e.at);let t=pn(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&F(n,"]] is missing"),e.at++)}}function fr(e){var n,
t;return ag.lastIndex=e.at,(t=(n=ag.exec(e.text))==null?void 0:n[0])!=null?t:""}function ye(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(
e.text))==null?void 0:t[0].length)!=null?r:0}function jl(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].
length)!=null?o:0)}function Wl(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function mn(e,n){for(;;){ye(e);let t=e.text.charAt(e.at);if(t==="#")Wl(e);else if(t===`
`){e.at++;for(let r of n.splice(0))j_(e,r)}else return}}function j_(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Wl(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var W_=24,Z_=24,Zl=8,G_=16384,K_=/^(?!GRUB_CMDLINE_)/,J_=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,mg=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),gg=[],yg={values:new Map,last:new Map,sealed:new Set,over:""};function ql(e,n,t=()=>null){var i;
let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,call:""},o=[yg];try{for(let s of e.keys())o=hg(r,s,o)}catch(s){if(s instanceof Error)throw s;
let{at:a,why:l}=s,{path:u="",text:d=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:d.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function yo(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function q_(e,n){return e.values.has(n)&&e.values.get(
n)!==gg}function Yl(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function hg(e,n,t){var s,a;let r=e.file;e.file=n;let o=dg((a=(s=e.files[n])==
null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;let i=gn(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,go(i)}function gn(e,n,t){let r=t.
filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...Y_(e,n,r)]}function Y_(e,n,t){switch(n.is){case"simple":return X_(e,n,t);case"a\
ll":return n.of.reduce((r,o)=>gn(e,o,r),t);case"maybe":{let r=gn(e,n.left,t);return go([...r,...gn(e,n.right,r)])}case"branch":{let r=gn(e,n.first,t),o=n.branches.
flatMap(i=>gn(e,i,r));return go(n.otherwise?o:[...r,...o])}case"for":return eS(e,n,t);case"while":return wg(e,n,t);case"function":return e.functions.set(n.name,
{file:e.file,body:n.body}),t;case"apart":return gn(e,n.body,t),t}}function X_(e,n,t){var c;let[r,...o]=n.words;if(r===void 0)return es(e,n.assigns,t);let i=pr(r),
s=e.shell==="dash"&&mg.has(i!=null?i:"")?es(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Gl(r);if(J_.test(l))throw{at:r.
s,why:Q_(l,e.shell)};if(/^\$*$/.test(l)&&n.assigns.length>0)return go([...s,...es(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<
Zl){let{file:m,call:f}=e;e.depth++,e.file=u.file,e.call=a.slice(n.s,n.e);let p=gn(e,u.body,s).map(g=>g.over==="file"?{...g,over:""}:g);return e.file=m,e.call=f,
e.depth--,p}let d=i===null||mg.has(i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(d!==void 0)throw{at:r.s,why:`"${Kl(l)}" is no part of ${d.name} an\
d would be run as a command, as the value ends at the blank before it (put it all between quotes)`};switch(i){case"unset":return o.reduce((m,f)=>{var p,g;return tu(
$g(m,(p=pr(f))!=null?p:""),(g=pr(f))!=null?g:"",gg)},s);case"export":case"readonly":case"declare":case"typeset":{let m=o.find(y=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.
test(Gl(y)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let f=n.assigns.filter(y=>y.declared),p=es(e,f,s);if(i!=="readonly"&&!o.some(y=>/^-\w*r/.
test(Gl(y))))return p;let g=[...f.map(y=>y.name),...o.flatMap(y=>{var v;return(v=pr(y))!=null?v:[]})];return p.map(y=>({...y,sealed:new Set([...y.sealed,...g])}))}case"\
return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:pr(o[0]),
f=m===null||e.depth>=Zl?null:e.read(m);if(m===null)return nS(e,n,s);if(f===null)return m.startsWith("/")&&e.depth<Zl?s.map(g=>({...g,over:"all"})):s;e.depth++;let p=hg(
e,e.files.push({path:m,text:f})-1,s);return e.depth--,p}case"eval":case"read":case"printf":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(
m)?s:nu(e,n,s,vg(m))}default:return s}}function Q_(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take these three bytes out)":e.includes(
"\r")?`"${Kl(e)}" is no command, as the line ends with a carriage return (take these out of the whole file)`:`"${Kl(e)}" is no command${n==="dash"&&/^\w+\+=/.test(
e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function Kl(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function es(e,n,t){
return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},
u=a.array?[Jl(e,a.value,l)]:Xl(e,a.value.parts,l,a),d=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,d.length>G_?[Jl(e,a.value,l)]:d),i.set(a.name,
{file:e.file,assign:a})}return{...r,values:o,last:i}})}function Xl(e,n,t,r,o=r===void 0?"":r.name){var a,l;let i=e.file,s=(l=(a=e.files[i])==null?void 0:a.text)!=
null?l:"";return n.flatMap((u,d)=>{var h;let{s:c,e:m,q:f}=u,p=(...$)=>[{c:"",dark:eu([s.slice(c,m),...$.map(Ql)]),file:i,s:c,e:m,q:f,of:o}];if(u.is==="dark")return p(
...bg(e,s.slice(c,m),t));if(u.is==="char"){let $=n[d-1];return r!==void 0&&u.c==="~"&&f===""&&m-c===1&&($===void 0||$.is==="char"&&$.c===":"&&$.q==="")?p():[{c:u.
c,file:i,s:c,e:m,q:f,of:o}]}let g=(h=t.values.get(u.name))!=null?h:K_.test(u.name)?null:[];if(g===null)return p();let y=$=>{var _;return(r==null?void 0:r.declared)===
!0&&f===""&&e.shell==="dash"&&/[\s*?[]/.test((_=Yl($))!=null?_:" ")?p($):$};if(u.op==="")return y(g);let v=Xl(e,u.word,t,void 0,o),b=g.some($=>$.dark===void 0);
if(!b&&g.length>0)return p(g,v);let w=b||!u.colon&&q_(t,u.name);return u.op==="-"?y(w?g:v):y(w?v:[])})}function bg({call:e,file:n},t,r){let o=[...vg(t)].flatMap(
i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function vg(e){var n;
return new Set((n=e.match(/[A-Za-z_]\w*/g))!=null?n:[])}function Ql(e){let n=new Set;return e.map(({c:t,dark:r})=>r===void 0?t:n.has(r)?"":(n.add(r),r)).join("")}
function eu(e){return[...new Set(e.join(`
`).split(`
`))].join(`
`)}function eS(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>pr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>Z_||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?wg(e,n,t):n.words.reduce((l,u)=>gn(e,n.body,
tu($g(l,n.name),n.name,Xl(e,u.parts,yg))),t)}function wg(e,n,t){let r=gn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),go([...t,...r.filter(i=>i.over!==""),...nu(e,n,t,o)])}function nS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return nu(e,n,t,r)}function nu(e,n,t,r){return t.flatMap(o=>{let i=[Jl(e,n,
o)];return[...r].reduce((s,a)=>tu(s,a,i),[o])})}function $g(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function tu(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Jl(e,{s:n,e:t},r){var i,s;let o=(s=(i=e.files[e.file])==null?void 0:i.text.slice(
n,t))!=null?s:"";return{c:"",dark:eu([o,...bg(e,o,r).map(Ql)]),file:e.file,s:n,e:t,q:"",of:""}}function pr(e){return e.parts.every(n=>n.is==="char")?e.parts.map(
n=>n.is==="char"?n.c:"").join(""):null}function Gl(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function go(e){let n=[...new Map(e.map(i=>[tS(i),i])).
values()],[t]=n;if(n.length<=W_||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(
u=>{let d=yo(u,i);return[xg(d),d]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=eu([...s.values()].map(Ql));r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function tS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,xg(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function xg(e){
return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.file}:${n.s}`}).join(" ")}var ho="\uFFFF",_g=/^[\t-\r \xa0]$/,Sg=/[^\w@%+=:,./-]/g;function ru(e){let n=e.map(t=>t.dark===void 0?t.c:ho).join("");return io(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Pg(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
kg(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&kg(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function kg(e,n){return _g.test(e.c)&&!n.has(e)}function Ag(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?ht(r,a):""}))}function Og(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&_g.test(a.c)?"":ht(" ",i)}]})}function Eg(e,n,t,r){var m,f,p,g;let o=ou((m=n.values.get(t))!=null?m:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:ht(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],d=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:ht(d,a.close)}];let c=(g=(p=e[s])==null?void 0:p.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(Sg,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${ht(d,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${ht(d,'"')}"`}]}function ou(e){var t;let n=ru(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function Ig(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${ht(t.join(" "),'"')}"
`}function Rg(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function iu(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function ht(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Sg,"\\$&")}var we="/etc/default/grub",mr="/etc/default/grub.d",Xe="GRUB_CMDLINE_LINUX",su="GRUB_CMDLINE_LINUX_DEFAULT",bo=`${mr}/zz-vfiokit.cfg`,Tg=/^zz+-vfiokit\.cfg$/,rS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function ts(e,n,t){let r=new Set(du(e,n).worlds.map(i=>Yl(yo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function rs(e,n){let[t]=du(e,n).worlds;return t===
void 0?[]:lu(t).all}function au(e,n,t,r=!1){var y,v,b;let o=uu(e,n),i=du(e,n),s=i.worlds.map(lu);if(!r)for(let w of s)sS(w,t);let a=s.map(w=>{let h=ut(w.tokens.
map($=>$.text),t,w.split);return r?oS(h,w):h}),l=(v=(y=s[0])==null?void 0:y.all)!=null?v:[];if(a.every((w,h)=>w.removed.length===0&&w.added.length===0&&(r||t.every(
$=>{var _,A;return J((A=(_=s[h])==null?void 0:_.all)!=null?A:[],$)})))&&(r||t.length===0||!s.some(Ng)))return{texts:new Map,before:l,manager:null};let d=s.flatMap(
(w,h)=>aS(w,a[h])),c=new Set(d.map(ns)),m=[...d,...r?[]:s.flatMap(w=>w.values.flatMap(Og)).filter(w=>!c.has(ns(w)))],f=r?void 0:[...Cg(i,m)].find(w=>mS(o,w));if(f!==
void 0)throw x(`${we} asks in a condition what ${f} is, so that ${a.flatMap(w=>w.removed).join(" ")||f} cannot be changed there soundly; change it by hand`);let p=lS(
a),g=s.some(w=>w.world.sealed.has(Xe));for(let w of n.dropIns&&!g?uS(e):[null])for(let h of dS(i,s,a,m,p,w)){let $=cS(e,n,{read:i,edits:m,changes:a,wishes:r?[]:
t,dropIn:w},h);if($!==null)return{texts:$,before:l,manager:n.dropIns&&w!==bo?Ye((b=e.read(bo))!=null?b:""):null}}throw x(`${we} sets ${Xe} in a way that cannot \
be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(w=>w.removed)].join(" ")} there by hand`)}function lu(e){let n=[yo(e,Xe),yo(
e,su)],[t=[],r=[]]=n.map(s=>ru(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(ns)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(u=>o.has(ns(u))));
return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function oS(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).
some(i=>i.of!==Xe&&i.of!==su)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(
o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function Ng({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function uu(e,{dropIns:n}){let t=n?e.list(mr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[we,...t.map(r=>`${mr}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function du(e,n){return q(e,`defaults ${n.shell} ${n.dropIns}`,()=>iS(e,n))}function iS(e,n){let{shell:t}=n,r=ql(uu(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${we} or a file that it sources ends the shell that reads it (exit or exec, a readonly variable that i\
s set again, a file to source that is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function sS(e,n){var r;let t=n.flatMap(
Wn);for(let o of e.tokens){if(!o.text.includes(ho))continue;let i=o.value.slice(o.start,o.end).map(u=>{var d;return(d=u.dark)!=null?d:u.c}).join(""),s=o.text.split(
ho).find(u=>t.includes(P(u))),a=((r=i.match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=null?r:[]).filter(u=>t.includes(P(u))),l=s!==void 0?o.text.replace(ho,"\u2026"):
ut(a,n).removed[0];if(l!==void 0)throw x(`${Xe} gets ${l} from ${i.replace(/\n[^]*/,"").slice(0,80)}, which only running it would tell; expected a plain text th\
ere; write the argument out in ${we}`)}}function ns({file:e,s:n}){return`${e} ${n}`}function aS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.
values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Pg(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:Ag(r,
i,s)})]})}function lS(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=hi(P(t))?t:P(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!jn(P(t))||
P(t)==="vfio_pci.ids")throw x(`${we} sets ${Mg(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the conditio\
n`);n.set(r,`${Mg(t)}=${[...new Set([...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function Mg(e){return e.replace(/=[^]*/,"")}function uS(e){var s;let n=e.
list(mr).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return Ye((l=e.read(`${mr}/${a}`))!=null?l:"")===null},r=n.filter(a=>Tg.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(
a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${mr}/${a}`)}
function dS(e,n,t,r,o,i){var p,g;let[s]=n,a=iu(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(Xe),u=n.every(y=>{var v;
return((v=y.world.last.get(Xe))==null?void 0:v.assign)===(l==null?void 0:l.assign)})?s.world:null,d=y=>{let v=u===null?null:Eg(y,u,Xe,o),b=v===null?null:iu(y,[...r,
...v]);return b===null?[]:[b]},c=y=>(a.some(w=>w.path===y)?a:[...a,{path:y,text:""}]).map(w=>w.path===y?{...w,text:Ig(w.text===""&&y!==we?rS:w.text,Xe,o)}:w);if(i===
null)return[...d(e.files),c(we)];let m=l==null?null:(g=(p=e.files[l.file])==null?void 0:p.path)!=null?g:null,f=s.tokens.some((y,v)=>{var b;return v<s.split&&((b=
t[0])==null?void 0:b.kept[v])===null&&o.some(w=>jn(P(w))&&P(w)===P(y.text))});return[...m===i||f||ou(s.values[0])!==null?d(e.files):[],c(i)]}function cS(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(v=>[v.path,v.text])),u=a.map(v=>v.text===l.get(v.path)?v:{...v,text:Rg(v.text,Xe)}),d=new Set(
[...uu(e,n).map(v=>v.path),s!=null?s:""]),c=v=>v===we?"":v,m=u.filter(v=>d.has(v.path)).sort((v,b)=>c(v.path)<c(b.path)?-1:1),f=ql(m,n.shell,v=>{var b,w;return(w=
(b=u.find(h=>h.path===v))==null?void 0:b.text)!=null?w:e.read(v)});if("why"in f)return null;let p=f.worlds.filter(v=>v.over!=="all").map(lu),g=p.length>0&&p.every(
v=>{let b=v.tokens.map(w=>w.text);return i.every(w=>J(v.all,w))&&(i.length===0||!Ng(v))&&o.some(w=>(p.length===1?fS(b,w):pS(b,w))&&w.added.every(h=>nl(v.all).filter(
$=>$===h).length<2))}),y=Cg(t,r);return!g||Dg(f,y)!==Dg(t,y)?null:new Map(u.filter(v=>{var b;return v.text!==((b=l.get(v.path))!=null?b:"")}).map(({path:v,text:b})=>{
let w=Tg.test(v.replace(/.*\//,""))&&!/^[^#\n]/m.test(b);return[v,w?null:b]}))}function fS(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function pS(e,n){let t=new Set(n.added.map(P)),r=o=>o.filter(i=>!t.has(P(i))).join(" ");return r(e)===r(n.tokens)}function Cg(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function mS(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Dg(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Xe&&o!==su&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Lg(e){return[...e.texts].map(([n,t])=>Z(n,t))}function Vg(e,n){return!n.dropIns&&e.read(we)===null}function Hg(e,n,t,r){if(!r&&Vg(e,n))return{steps:[],
before:[],notes:[`${we} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=au(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==bo&&a.endsWith("-vfiokit.cfg"));return{steps:Lg(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${bo} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function Ug(e,n,t){return t.length===0||Vg(e,n)?[]:Lg(au(e,n,t,!0))}var Bg="/boot/grub/grub.cfg",bt="/boot/grub2/grub.cfg",zg="/etc/tuned/bootcmdline";function os(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function cu(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ae("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&os(e,"transactional-update"))throw ae("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function gS(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw ae(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?ae(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):ae("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function yS(e){
var o;if(!Dl(e))return bt;let n=e.real("/etc/grub2-efi.cfg"),r=Cm(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return _n((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:bt}function hS(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Me(e){return q(e,"boot loader",()=>bS(e))}function bS(e){var l,u,d,c;cu(e);let n=rr(e),t=n==="suse";if(t){
let m=(d=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?d:"grub2";if(m!=="grub2"&&m!=="g\
rub2-efi")throw ae(`LOADER_TYPE in /etc/sysconfig/bootloader is ${m||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((n==="debian"||os(e,"update-grub")&&!os(e,"grub2-mkconfig"))&&(e.real(Bg)!==null||e.real(we)!==null)){let f={shell:((c=
e.real("/bin/sh"))!=null?c:"").endsWith("bash")?"bash":"dash",dropIns:wS(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:Bg,grubenv:"/boot/\
grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return ts(e,f,"GRUB_DEFAULT")||"0"}}}!os(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&gS(
e);let r={shell:"bash",dropIns:!1},o=t?bt:yS(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:ts(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(cr).filter(
m=>m.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&vS(e,r,a===null||_n(a).bls)){let m=s.some(f=>{var p;return/^\s*options\s.*\$kernelopts\b/m.test((p=e.read(
`${cr}/${f}`))!=null?p:"")});return{kind:"bls",name:m?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:m}}if(o!==
bt&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(hS(e)))throw ae(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expec\
ted a stub there that leads to ${bt}`,`run grub2-mkconfig -o ${bt}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"\
GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function vS(e,n,t){let r=ts(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||
r==="true")}function wS(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function $S(e,n){var o,i,s,
a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(zg))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...de(r),...de(
t===null?"":(a=ur(t,"tuned_params"))!=null?a:"")]}function xS(e,n,t){let r=$S(e,n);if(r.length===0)return;let o=n.kind==="bls"?Bl(e,n).map(i=>i.tokens):[rs(e,n.
defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Wn(i).includes(P(l)));if(!(!s||a===void 0))
throw x(`tuned sets ${a} on the kernel command line (${zg}), where it would win over ours; expected no ${P(a)} there; take it out of the tuned profile (cmdline \
in its [bootloader] section) and run this again`)}}function kS(e,n,t,r){let o=[{path:we,tokens:r},...n.kind==="bls"?Bl(e,n):[]];return t.flatMap(Jt).flatMap(i=>{
let s=o.filter(({tokens:a})=>!J(a,dt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Fg(e,n,t){
return n.command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function is(e,n,t,r={}){if(t.length===0)return{
steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?tg(e,n,t):{steps:[],warnings:[]},i=Hg(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return xS(
oe(e,s),n,t),{steps:fn([...s,...r.regenerate===!1?[]:Fg(e,n,t)]),claims:s.length===0?[]:kS(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}
function vt(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return fu(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>dt(
s.value)),r)}function fu(e,n,t,r={}){let o=n.kind==="bls"?rg(e,n,t):[],i=t(we);return{steps:fn([...o,...Ug(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.
sourcesChange!==!0?[]:Fg(e,n,i)]),notes:[]}}function jg(e,n,t){return Qm(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=dn(t.filter(a=>!J(i,a)));return s.
length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}
function ss(e,n){var t;return`${n.name}, ${Dl(e)?"UEFI":"BIOS"}, ${(t=Ni(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var _S={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},SS={take:["nvidia"],beside:[]},PS={take:["snd_hda_intel"],beside:[]},AS={take:["xhci_pci"],beside:[]},OS={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Be(e){var t,r;let n=B(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=ES(e))==null?void 0:t.take)!=null?r:[]])]}function ES({class:e,vendor:n}){if(n!==null)return kn(n,e)?SS:Gr(e)||n==="1002"&&ai(e)?_S[n]:e==="0403"?PS:e==="0c03"?AS:e==="0c80"?OS[n]:void 0}var IS=["modprobe.blacklist","module_blacklist"];function vo(e){let n=M(e),t=ge(e,n),r=sr(e,n,t);return{...r,judge:Gn(e,n,t,r),consoles:ir(e,n),weakened:or(e)}}
function yn(e){try{return{loader:Me(e),missing:null}}catch(n){if(!(n instanceof k)||n.code!=="E_HOST"||Oe(e)!==null)throw n;return{loader:null,missing:n.message}}}
function gr(e,n){return n===null?[]:ke(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function Wg(e){let n=e.map(o=>o.filter(i=>IS.includes(P(i))).flatMap(T).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function Zg(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(Be),...t.flatMap(r=>Be({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function Gg(e,n){let t=le(e).map(o=>ne(e,o)).filter(o=>o("v\
fio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Be(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function as(e,n,t){return M(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var wo="# vfiokit: functions for vfio-pci, and the drivers that come after it",pu="options vfio-pci",RS=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
wt=4294967295;function yr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function ze(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Kg(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function $t(e){let[n=NaN,t=NaN,r=wt,o=wt,i=0,s=0]=Kg(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==wt||o!==wt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function _e(e,n){return e.some(t=>{var m,
f;let[r=NaN,o=NaN,i=wt,s=wt,a=0,l=0]=Kg(t),[u,d]=((m=n.subsystem)!=null?m:":").split(":"),c=(p,g)=>p===wt||p===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,u)&&c(s,d)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function ls(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function hr(e,{line:n,lines:t},r){let o=yr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Jg(e,n){
return Ee(e,n).filter(t=>re([t],"vfio_pci","ids")!==null)}function qg(e,n,t){var i;let r=t.join(","),[o]=[...Jg(e,n)].reverse();if(o!==void 0){let s=hr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=re(Ee(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return ls(e,[`${pu}\
 ids=${r}`])}function mu(e,n,t){let r=e;for(let o of[...Jg(e,n)].reverse())r=hr(r,o,i=>{let s=o.lines===1?i:`${pu} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,d,c)=>{let m=c.split(","),f=m.filter(p=>!t(p));return f.length===m.length?l:f.length===0?
"":`${u}ids=${d}${f.join(",")}${d}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Yg(e,n){return hr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Xg(e){return`softdep ${e} pre: vfio-pci`}function Qg(e,n){return`${pu} ${e}=${n?1:0}`}function br(e){return yr(e).some(n=>n.trimEnd()===
wo)}function ey(e){let n=yr(e).filter(t=>t.trimEnd()!==wo&&!RS.test(t.trimEnd())&&!Zr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function hn(e){return e!==
null&&jr(e).includes("vfio_pci")}function ny(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=hc(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(Y(t).map(d=>[d.address,
d])),s=[],a=(d,c)=>{let m=Ee(e,n).find(c);if(m===void 0)throw new Error(`${n} has lost a line that was in it: ${d}`);e=hr(e,m,()=>`${d}
`),s.push(d)},l=r.map(Wr).filter(d=>{var m;let c=i.get((m=it(d))!=null?m:"");if(c===void 0)return!0;if(Wr(c)===d)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(d,f=>f.command==="options"&&f.name===ue&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),u=[...[...i.values()].filter(d=>!r.some(c=>c.address===d.address)),...r].flatMap(d=>{var c;return(c=d.variant)!=null?c:[]});for(let d of[
gc,Pa(u)]){let[c]=Ee(`${d}
`,n),m=p=>p.command===(c==null?void 0:c.command)&&p.name===c.name,f=t.find(m);f===void 0?l.unshift(d):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(d,m)}return{
text:e,lines:l,changed:s}}function ty(e,n,t,r){let o=yr(e).filter(a=>{var l;return!t.has((l=it(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return yr(o).
filter(a=>!Zr.test(a.trimEnd())).join("");let i=Ee(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Zr.test(`softdep vfio-pci ${a.rest}`)),s=Pa(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:hr(o,i,()=>`${s}
`)}var us="/etc/modprobe.d/vfio.conf",ry=1023;function MS(e){let n=le(e);return n.length===0?[{has:()=>"module",config:H(e)}]:n.map(t=>({has:ne(e,t),config:H(e,t)}))}
function gu(e){return e===null||/^(?:[1y]|on)/i.test(e)}function DS(e,n,t){var s;let r=qn(e,us,ka.slice(1)),o=t.map(a=>{var l;return(l=re(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>zr(a,l)?-1:1).pop();if(o===void 0||!zr(r.path,o))return r;let i=Jn(us);if(!zr(i,o)&&Ye((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function $o(e,n){var $,_,
A,O;let t=MS(e),r=H(e),o=ze(($=re(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(E=>{let R=n.devices.filter(z=>z.id===E);return R.length===0?!o.some(
z=>$t(z)===E):!R.every(z=>_e(o,z))}),s=[...o,...i],a=Object.entries(n.options).filter(E=>{let R=re(r,"vfio_pci",E[0]);return E[1]!==void 0&&E[1]!==(R!==null&&gu(
R.value))}),l=E=>n.blacklisted.has(E)||t.every(({has:R,config:z})=>{let G=R(E);return G==="absent"||G==="module"&&(an(z,E)!==null||hn(he(z,"softdep",E)))}),u=DS(
e,r,[...i.length>0?["ids"]:[],...a.map(([E])=>E)]),d=br((_=e.read(u.path))!=null?_:""),c=t.every(({has:E})=>E("vfio_pci")==="module"),m=i.length===0&&a.length===
0&&!d&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:m,entries:s};if(m)return f;if(s.join(",").length>
ry)throw x(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${ry} at most; name fewer ids`);let p=(A=e.read(u.path))!=null?A:
"",g=d?p:ls(p,[wo]),y=ny(i.length===0?g:qg(g,u.path,s),u.path,r,n.at),v=y.text,b=[...y.lines,...a.map(([E,R])=>Qg(E,R))],w=[];for(let E of n.rivals){let R=t.map(
se=>he(se.config,"softdep",E));if(R.every(hn))continue;let z=R.find(se=>se!==null&&se.path===u.path&&!hn(se));z!=null?v=Yg(v,z):hn((O=Ee(v,u.path).find(se=>se.command===
"softdep"&&se.name===E))!=null?O:null)||b.push(Xg(E));let G=R.find(se=>se!==null&&se.path!==u.path&&!hn(se)&&zr(se.path,u.path));G!=null&&w.push(`${G.path} has \
a softdep line for ${E}, and kmod takes only the first: there vfio-pci comes before ${E} because the boot image loads it`)}if(v=ls(v,b),v===g)return{...f,notes:w};
let h=[...i.map(E=>({thing:"id",value:E})),...[...d?[]:[wo],...b,...y.changed].map(E=>({thing:"line",value:E}))];return{...f,claims:h,notes:w,steps:[Z(u.path,v)],
warnings:u.warning===void 0?[]:[u.warning]}}function TS(e,n){return(e===us||e===Jn(us))&&Ye(n)===null}function oy(e,n,t=new Set){var l;let r=u=>{var d;return n.
includes((d=$t(u))!=null?d:"")},o=H(e),i=Y(o),s=[],a=[];for(let u of new Set(o.filter(d=>d.command==="options"&&(d.name==="vfio_pci"||d.name===ue)).map(d=>d.path))){
let d=Ae(e,u),c=v=>{var b;return ze((b=re(Ee(v,u),"vfio_pci","ids"))==null?void 0:b.value)},m=i.filter(v=>v.from.path===u&&t.has(v.address));if(m.length===0&&!c(
d).some(r))continue;if(!TS(u,d)){a.push(`${u} gives ${[...m.map(v=>v.address),...c(d).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=mu(ty(d,u,t,i.filter(v=>!t.has(v.address))),u,r),p=ze((l=re(o.filter(v=>v.path!==u),"vfio_pci","ids"))==null?void 0:l.value);br(f)&&c(f).every(v=>p.includes(
v))&&(f=mu(f,u,()=>!0));let y=br(f)&&re(Ee(f,u),"vfio_pci","ids")===null&&Y(Ee(f,u)).length===0?ey(f):f.trim()===""?null:f;s.push(Z(u,y))}return{steps:s,notes:a}}var xt=["nouveau","nvidia","nvidia_drm"];function sy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>En(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!Jr(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function iy(e){return e.replace(/-/g,"_")}function yu({driver:e,
module:n}){return n!=null?n:e}function NS(e){let n=yu(e);return n===null?xt:xt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function ds(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(sy(e).filter(r=>n.has(r)).flatMap(NS));return xt.filter(r=>!t.
has(r))}function ay(e,n){var o,i;let t=new Set(e.map(iy)),r=sy(n).find(s=>{var a;return t.has(iy((a=yu(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds\
 ${(o=yu(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}function hu(e,n){return n.kind==="bls"?ke(e,n).map(t=>t.tokens):[rs(e,n.defaults)]}function kt(e,n){var o;let t=ze((o=re(H(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:hu(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function ly(e,n){return[...kt(e,n),...Y(H(
e)).map(t=>t.address)]}function bu(e,n){let t=new Set(_t(e,n).map(i=>i.address)),r=new Set(ee(e).flatMap(i=>i.devices).map(i=>i.address)),o=M(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:ci(i,{driver:null,module:CS(e,i)}));return{devices:o,gpus:ge(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function _t(e,n){let t=kt(e,n),r=M(e),o=new Set(Ht(H(e),r));return r.filter(i=>o.has(i)||_e(t,i))}function CS(e,n){var i;let t=H(e),r=le(e).map(
s=>ne(e,s)),o=Be(n).filter(s=>an(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function uy(e,n){let t=bu(e,n),r=ds(t),o=new Set(
[...t.given].flatMap(Be)),i=H(e),s=Ce(e).filter(({thing:a,value:l})=>a!=="arg"||P(l)!=="modprobe.blacklist"?!1:T(l).every(u=>!r.includes(u)&&(!o.has(u)||hn(he(i,
"softdep",u)))));return s.length===0?{steps:[],released:s}:{steps:vt(e,n,s).steps,released:s}}var LS="/etc/driverctl.d",dy="/etc/libvirt/qemu";function VS(e,n){var o;let t=`${LS}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function cs(e,n){let t=VS(e,n);return t===null||B(t.driver)?null:t}function HS(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,u)=>{var d,c;return((c=(d=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:d[1])!=null?c:"0").toLowerCase().padStart(u,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function cy(e,n){let t=n.filter(r=>r.driver!==null&&!B(r.driver));return t.length===0?[]:e.list(dy).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=HS((i=e.read(`${dy}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function US(e){return q(e,"vfio_pci aliases",()=>le(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${Vt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ne(a)]})}))}function fy(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=US(e).filter(([s])=>Sa(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function fs(e,{driver:n},t){return n==="auto"?fy(e,t):null}function py(e,n,t){var o,i;let r=new Map(Y(H(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||Vn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>yc(s,fs(e,n,s)))}function my(e,n){for(let{address:t}of n){let r=cs(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function BS(e,n){let t=new Map(M(e).map(r=>[r.address,
r]));return Y(H(e)).filter(r=>!n.some(o=>o.address===r.address)&&!Vn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function gy(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return $o(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(M(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return $o(e,n);let s=$o(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:$o(e,n)}function zS(e,n,{at:t,devices:r}){
let o=_t(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&_e(kt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function yy(e,n,t){
return[...zS(e,n,t),...BS(e,t.at)]}var FS=["reserved","interrupts","vfs","mdev"];function Qe(e){var n;return`${e.address} (${e.id}, ${un(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function ps(e){
let n=e.slice(0,8).map(Qe).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function vu(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(u=>u.device===e);
if(e.responding===!1)return Fi;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the dri\
ver of ${e.physfn}`;let i=ar(e,t);if(i!==null)return i;if(kn(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unles\
s nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virt\
ual functions enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an a\
ccelerator and no known GPU; name its address if it is meant";let s=o===void 0?void 0:t.judge(o).find(u=>FS.includes(u.code));return s===void 0?null:`cannot be \
passed through: ${s.text}`}function hy(e,n){for(let t of e){if(t.responding===!1)throw x(`${Qe(t)} belongs to a card that was named, and ${Fi}`);let r=ar(t,n);if(r!==
null)throw x(`${Qe(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function wu(e,{nvswitches:n},{gpus:t}){
let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(
a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(
a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-p\
ci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for on\
e guest that gets every GPU, and ${ps(s)} stays with the host without NVLink`]}}function by(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(
i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.
has(s.group))throw x(`allow_group_members names ${Qe(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.
address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=vu(s,{...n,addresses:[i]},t);if(a!==null)throw x(`allow_group_mem\
bers names ${Qe(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${Qe(i)} goes to vfio-pci as a member of the grou\
p${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function vy(e,n){let t=new Set(
e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=zi(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.
address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU group ${r} of ${i} also holds ${o.
map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),jS(o,n))}}function jS(e,{devices:n}){
return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>kn(r.vendor,r.class)&&e.some(o=>o.address===r.
address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_gro\
up_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function wy(e,{consoles:n,gpus:t},r){
let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the \
memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_a\
rgs), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(Ui(n,t,s=>e.includes(s.
device)).length===0&&n.serial===null&&!r)throw x(`${i.map(Qe).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, \
no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(
s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function $u(e,n,t){if(n.length>0)throw x(`${e}: ${ps(n)}; ${t}`)}function xy(e,{devices:n,gpus:t}){let r=t.filter(d=>d.kind==="gpu").map(d=>d.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${ps(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(d=>no(n,d).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw x(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
d=>d.id!==null&&(i==null?void 0:i.includes(d.id))===!0),absent:a};let l=s.filter(d=>!n.some(c=>c.address===d));if(l.length>0)throw x(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let u=n.filter(d=>s.includes(d.address));if(i!==void 0){$u(`the function named by address does not have any of the ids ${i.join(", ")}`,
u.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let d=i.filter(c=>!a.includes(c)&&!u.some(m=>m.id===c));if(d.length>0)throw x(`none of t\
he addresses ${s.join(", ")} has the id ${d.join(", ")}; give ids and addresses of the same functions`)}return $u("the vendor or device id of this function cann\
ot be read",u.filter(d=>d.id===null),"power-cycle the host"),{found:u,absent:a}}function ky(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function _y(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw D("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function Sy(e,n,t=()=>null){var w;let r=_y(
e),o=new Map(n.gpus.map(h=>[h.device,h])),{found:i,absent:s}=xy(r,n);for(let h of i){let $=vu(h,r,n);if($!==null)throw x(`${Qe(h)} ${$}`)}let{take:a,shared:l}=r.
companions?ky(i,n):{take:[],shared:new Set};hy(a,n);let u=wu(i,r,n),d=by([...i,...a,...u.take],r,n),c=[...a,...u.take,...d.take],m=new Set([...i,...c]),f=n.devices.
filter(h=>m.has(h));vy(f,n);let p=wy(f,n,r.allow_console_gpu),g=h=>d.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":t(h),y=r.addresses===void 0?f.filter(h=>g(h)!==null):f,v=[...i,...c].filter(h=>!y.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),b=[...((w=r.ids)!=null?w:[]).filter(h=>v.includes(h)),...v];return{devices:f,ids:[...new Set(b)],at:y,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?y.map(h=>{var $;return`${Qe(h)} is bound by its address: ${($=g(h))!=null?$:""}`}):[]],warnings:[...u.warnings,
...d.warnings,...n.weakened,...p,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${Qe(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function Py(e,n,t,r,o){var v,b,w;let i=(v=e.addresses)==null?void 0:v.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((b=e.ids)!=null?b:[]).length===0,a=s?e:_y({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:xy(a,n),{take:u,shared:d}=e.
companions?ky(l,n):{take:[],shared:new Set},c=n.devices.filter(h=>e.allow_group_members.includes(h.address)),m=[...l,...u.filter(h=>!d.has(h)),...wu(l,e,n).take],
f=[...new Set([...m,...u,...c])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(_=>f.some(A=>A.address===_.address)||h.some(A=>`${_.card}:`.startsWith(
`${A}:`)));return{ids:[...new Set([...h,...m.map(_=>{var A;return(A=_.id)!=null?A:""})])],addresses:new Set($.map(_=>_.address))}}$u("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(h=>t(h)&&!f.includes(h)&&m.some($=>t($)&&$.id===h.id)),"give th\
e others back too");let p=new Map(n.devices.map(h=>[h.address,h])),g=[...f.map(h=>h.address),...o].map($y),y=h=>e.companions&&g.includes($y(h.address))&&!Vn(h,p.
get(h.address));return{ids:[...new Set(m.filter(t).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||y(h)).map(h=>h.address))}}function $y(e){return e.replace(/\.\d$/,"")}var WS=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Oy(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function ZS(e,n,t){var l,u;let r=Oy(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function GS(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Se(e,n,t){return t!==void 0?Ay(e,n,t):q(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ay(e,n,ke(e,n)))}function Ay(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=_n(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:ZS(e,a.kernel,`entry ${l}: kernel`));for(let d of a.initrds)o(Oy(e,d,`entry ${l}: image`,WS));let u=GS(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!Wm(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var vr="/etc/initramfs-tools/modules",Ey="/usr/share/initramfs-tools/modules.d",xu="# vfiokit: vfio_pci before the drivers that could take its devices",ms="vfio\
_pci",KS=/^((\w+_)?vfio_pci|vfiokit_bind)$/,JS="/etc/dracut.conf.d/vfiokit.conf",qS=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],gs="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Ry={"initramfs-tools":["/etc/modprobe.d",
vr],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},My={steps:[],claims:[],warnings:[]};function wr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function ku(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Dy(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Ty(e){return{thing:"line",value:e}}function Ny(e,n){let t=Y(H(e)).length>0&&le(e).some(r=>ne(e,r)(ms)==="builtin");return[...n.flatMap(r=>"\
module"in r?r.module.replace(/-/g,"_"):[]),...t?[ue]:[]]}function YS(e,n){var a;let t=e.list(Ey).map(l=>Ae(e,`${Ey}/${l}`)),r=(a=e.read(vr))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>wr(l).map(ku))),i=Ny(e,n).filter(l=>!o.has(l));if(i.length===0)return My;let s=i.flatMap(l=>[xu,l]);return{steps:[Z(vr,Dy(r,s))],claims:s.map(
Ty),warnings:[]}}function XS(e){return[Ae(e,"/etc/dracut.conf"),...xn(e,qS).map(n=>Ae(e,n))].join(`
`)}function Iy(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function QS(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function eP(e,n){var m;let t=XS(
e),r=["force_drivers","add_drivers"].flatMap(f=>Iy(t,f)).map(f=>f.replace(/-/g,"_")),o=Iy(t,"install_items"),i=QS(e,t),s=Ny(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
ms||f===ue?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modpro\
be.d/")||p.startsWith("/usr/lib/")||p.startsWith("/lib/")?[]:[`install_items+=" ${p} "`]}),...s];if(l.length===0)return My;let u=qn(e,JS),d=(m=e.read(u.path))!=
null?m:"",c=wr(d).some(f=>f.trimEnd()===gs)?l:[gs,...l];return{steps:[Z(u.path,Dy(d,c))],claims:c.map(Ty),warnings:u.warning===void 0?[]:[u.warning]}}function Cy(e,n,t){
return n==="dracut"?eP(e,t):YS(e,t)}function nP(e){let n=wr(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==xu&&!(((o=n[r-1])!=null?o:"").trimEnd()===xu&&
KS.test(ku(t)))}).join("")}function tP(e){return wr(e).filter(n=>n.trimEnd()!==gs&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Ly(e){let n=[],t=[],r=e.read(vr);if(r!==null){let o=nP(r);o!==r&&n.push(Z(vr,o===""?null:o)),wr(o).some(i=>ku(i)===ms)&&t.push(`${vr}\
 names ${ms} without our mark: it was there before and stays`)}for(let o of xn(e,["/etc/dracut.conf.d"])){let i=Ae(e,o);if(!wr(i).some(a=>a.trimEnd()===gs))continue;
let s=tP(i);n.push(Z(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var rP=/^[\w.+~-]+$/,oP=["vmlinuz","vmlinux","Image","image"],Vy=e=>`initrd.img-${e}`,ys=e=>`initramfs-${e}.img`,Hy=e=>`initrd-${e}`,Uy=[Vy,ys,Hy],iP={debian:Vy,
el:ys,fedora:ys,suse:Hy,unknown:ys},sP=["/boot","/boot/efi","/efi"],aP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function lP(e,n){var t;return(t=
Uy.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:iP[rr(e)]}function uP(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return sP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function By(e){let n=le(
e).filter(i=>rP.test(i)),t=Oe(e),r=lP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(oP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Uy].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of uP(e,i)){let l=aP.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function zy(e,n){return e.filter(t=>P(t)===n).flatMap(T)}function dP(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>zy(t,r)).map(
Ne)));return t=>n.length>0&&n.every(r=>r.has(t))}function cP(e,n){let t=new Set,r=M(e);for(let o of n){let i=r.filter(l=>_e([o],l)),s=$t(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Be):Be({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function fP(e){return e.slice(1)}function hs(e,n){let t=H(e),r=re(t,"vfio_pci","ids"),o=ze(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(m=>zy(m,"vfio_pci.ids"))])],s=Aa(t)?Y(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(m=>m.from),...[he(t,"i\
nstall",ue),he(t,"softdep","vfio_pci")].filter(m=>m!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(m=>m.path)],u=s.length>0||r!==null&&br(Ae(e,
r.from.path)),d=cP(e,i),c=dP(n);return m=>{let f=ne(e,m),p=[],g=h=>{if(f(h)==="absent"||c(h))return!0;let $=f(h)==="module"?an(t,h):null;return $!==null&&p.push(
$),$!==null},y=!u&&d!==null&&d.every(g),b=[...new Set([...l,...y?p.map(h=>h.path):[]])].map(h=>({file:fP(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...b,...y||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var pP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],mP=["/usr/sbin","/sbin","/usr/bin","/bin"],Fy=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],jy="/etc/kernel/install.d/50-dracut.install";function Gy(e,n){var t;return(t=mP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Wy(e,n){return pP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function gP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function yP(e){var o,i;let n=Gy(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=gP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function hP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Ky(e){var i,s;let n=Fy.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Fy.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Zy(e,n){
let t=Ky(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>hP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function bP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=rr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function _u(e){let n=yP(e),t=Gy(e,"dracut"),r=n==="initramfs-tools",o=r&&Wy(e,"initramfs-tools"),i=t!==null&&Wy(e,
"dracut");if(o&&i)return Zy(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Zy(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:bP(e);if(a!==null)return a;throw ae("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Ky(e);if(s!==null&&s!=="dracut")throw ae(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(jy)==="/dev/null")throw x(
`${jy} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Su={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function qy(e,n="all"){
let t=By(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function vP(e,n){
if(n!==void 0)return n;let t=Re(e);return t===null?[]:[t]}function Yy(e,n,t,r){let o=_u(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(d=>"f\
ile"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Ry[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function $r(e,n={}){let t=qy(e,n.kernels);if(t.length===0)return Su;let r=hs(e,vP(e,n.entries)),
o=Yy(e,t,n,s=>{var a;return Jy([...r(s),...(a=n.holds)!=null?a:[]])}),i=Cy(e,_u(e),Jy(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function xo(e,n={}){let t=qy(e,n.kernels);return t.length===0?Su:{...Su,steps:Yy(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function bs(e,n={}){let{steps:t,notes:r}=Ly(e),o=xo(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Jy(e){return[...new Map(e.map(n=>[
Ke(n),n])).values()]}function Xy(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=oi(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function Qy(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Pu(e,n){return Qy(e,n).length>0}function wP(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function eh(e,n,t){let r=wP(e),o=r===void 0?[]:n.filter(l=>Pu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,u)=>l+Qy(e,u).
length,0)>=s&&ir(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var ko={steps:[],notes:[],warnings:[]},$P="leave live out and reboot";function nh(e,n,t){var u;let r=n.filter(d=>!B(d.driver));if(r.length===0)return ko;rh(e,r);
let o=r.filter(d=>d.group===null).map(d=>d.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");oh(e,r,$P);let i=[...eh(e,r,t.allow_console_gpu),...sh(e,r)],s=(u=t.driverFor)!=
null?u:(()=>"vfio-pci"),a=Oe(e);return{steps:[...[...new Set(r.map(d=>s(d).replace(/-/g,"_")))].filter(d=>a===null||ne(e,a)(d)!=="builtin").map(Zi),...th(e,r).map(
({device:d,card:c})=>Gi(d.address,s(d),s(d),{card:c}))],notes:[],warnings:i}}function vs(e,n,t){let r=new Map(M(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let u=r.get(l.address);if(u===void 0)return[];if(u.driver!==null&&u.driver!==l.driver&&!B(u.driver))return o.push(`${l.address} has the driver ${u.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let d=l.driver!==null&&l.driver!==u.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return d&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:d?u.driver:l.driver,...u.id!==
null&&t.has(u.id)?{forget:u.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let u=r.get(l.address);return u===void 0||u.driver===
l.driver?[]:[u]});return a.length>0&&(rh(e,a),oh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:th(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:u})=>{let d=s.get(l.address);return d===void 0?[]:[{...d,card:u}]}),notes:o,warnings:a.length===
0?[]:sh(e,a)}}function th(e,n){let t=new Map;for(let i of ge(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function rh(e,n){let t=n.flatMap(({address:r})=>{let o=Hn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function oh(e,n,t){let r=qr(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${ui(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Yr(e),i=o===null?
[]:ih(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function ih(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>Ua(e,r)===0?[]:[`the driver ${r} is in use ${Ua(e,r)} times`])}function sh(e,n){
let t=Yr(e),r=new Set(n.map(a=>a.module)),o=M(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&qr(e,o).length===0&&!o.some(a=>Pu(e,a))?ih(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!B(a.driver))?pf(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var ah=new Set([8,9,11,12]),xP=["/etc/crypttab","/etc/crypttab.initramfs"],kP="LUKS\xBA\xBE",lh=4096,_P=4<<20;function SP(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function en(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function uh(e){try{return JSON.parse(e)}catch(n){return}}function Au(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function dh(e){var o;if(typeof e!="string")return[];let n=uh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=en(n,"clevis"),r=en(en(t,"sss"),"jwe");return[...Au(en(en(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(dh):[]]}function PP(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==kP||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),_P),o=e.bytes(n,lh,Math.max(0,r-lh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=en(uh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function AP(e){var t;let n=[];for(let r of xP.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:SP(i);if(a===null)continue;let l=(u,d)=>{d.length>0&&n.push({volume:o,device:i,by:u,pcrs:d})};
for(let u of PP(e,a))en(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Au(en(u,"tpm2-pcrs"))),en(u,"type")==="clevis"&&l("clevis",dh(en(en(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Au((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Pe(e,n){let t=n?void 0:AP(e).find(({pcrs:i})=>i.
some(s=>ah.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>ah.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Ou="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Eu(e,n){
if(!K(e))return{devices:[],ids:Iu(n),at:[],notes:[Ou],warnings:[]};let t=vo(e),r=Gg(e,t.devices);return Sy(n,t,o=>{let i=fs(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function Iu({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw D("addresses",`addresses is ${n.join(", ")}, a\
nd this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw D("ids",'neither ids nor addresses are given, expected\
 one of them, such as {"ids": "10de:20b7"}');return e}function OP(e,{devices:n,at:t}){let r=e.filter(o=>P(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||_e(T(r),o))}function EP(e){let n=le(e),t=n.filter(r=>ne(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw ae(`no installed\
 kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel\
 that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Ru(e){return e.filter(n=>n.
kind==="file")}function Mu(e,n){return n===null?{}:{bootable:Se(e,n)}}function IP(e){return e.length>0&&e.every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.
test(r)&&T(t).includes("on")||r==="iommu.passthrough"&&Ie(t)!==""}))}function Du(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||gu(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function ws(e,n){let t=Eu(e,n),r=t.devices.map(w=>w.address),o=K(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=EP(e);my(e,t.devices);let s=py(e,n,t.at),{loader:a,missing:l}=yn(e),u=gr(e,a),d=gy(e,{ids:t.ids,at:s,devices:t.devices,rivals:Zg(
t.devices,t.ids),blacklisted:Wg(u),overridden:u.some(w=>OP(w,t)),options:n.vfio_options},t),c=le(e).some(w=>ne(e,w)("vfio_pci")==="builtin"),m=d.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:d.entries}],...c?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=oe(e,d.steps),p=a===null?{steps:[],claims:[],notes:[],warnings:[]}:is(f,a,m,{regenerate:n.regenerate}),g=oe(f,p.steps),
y=$r(g,{entries:d.prepared?gr(g,a):[]}),v=[...d.steps,...p.steps,...n.regenerate?y.steps:Ru(y.steps)],b=n.live&&o?nh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var h;return(h=fs(e,n,w))!=null?h:"vfio-pci"}}):ko;return{steps:[...fn(v),...b.steps],claims:[...d.claims,...p.claims,...y.claims],guard:w=>Pe(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...t.notes,...d.notes,...cy(e,t.devices),...p.notes,
...y.notes,...b.notes,...n.iommuFollows!==!0&&Ve(e).active===!1&&!IP(gr(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...d.warnings,...p.warnings,...y.warnings,...b.warnings,...yy(e,a,t),...l===null||d.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=as(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
_=>!B(_.driver));return{own:{devices:h},rebootReasons:[...$.map(_=>`${_.address} has ${_.driver===null?"no driver":`the driver ${_.driver}`}, not vfio-pci`),...Du(
w,n.vfio_options)],...Mu(w,a)}}}}function Cu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Yn({vendor:e,product:n,address:t}){
return Cu([["vendor_id",e],["product_id",n],["address",t]])}var Tu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],Lu="*";function fh(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function ph(e,n,t,r){var s;if(e===Lu)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function ch(e,n){let t=n in e?e[n]:Lu;if(typeof t!="string")throw x(`has a ${n} that is no string`);return ph(n==="vendor_id"?t.trim():t,65535,4,n)}function RP(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return ph(((a=o[s])!=null?a:"").trim()||Lu,Tu[s][1],Tu[s][2],`${Tu[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var MP=/[^\s\S]/;function $s(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return MP;throw x(`has a ${n} in its address that is no regular expression`)}}}function DP(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return RP(e);if(!fh(e))throw x("has an address that is neither a string nor an object");return[
$s(e.domain,"domain"),$s(e.bus,"bus"),$s(e.slot,"slot"),$s(e.function,"function")]}function TP(e){if(!fh(e))throw x("is neither a JSON object nor an array of ob\
jects");let{vendor_id:n,product_id:t,address:r,devname:o,...i}=e,s=o!=null&&o!=="";if(s&&r!==void 0&&r!==null&&r!=="")throw x("has both an address and a devname");
return{vendor:ch(e,"vendor_id"),product:ch(e,"product_id"),address:DP(r),devname:s,tags:i}}function mh(e){let n;try{n=JSON.parse(e)}catch(t){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(n)?n:[n]).map(TP)}catch(t){if(t instanceof k)return t.message;throw t}}function NP(e){return e.split(/[:.]/)}function Nu(e,n){
return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function St(e,{vendor:n,product:t,address:r}){if(e.devname||!Nu(e.vendor,n)||!Nu(e.product,t))
return!1;let o=r===void 0?[]:NP(r);return e.address.every((i,s)=>Nu(i,o[s]))}function gh(e,n,t){var o;return/^(?:1|t|true|on|y|yes)$/i.test(String((o=e.tags.remote_managed)!=
null?o:""))?!1:St(e,n)?!0:e.address.every(i=>typeof i=="string")&&t!==null&&St(e,{...n,address:t})}function yh({vendor:e,product:n,address:t,devname:r}){return!r&&
(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var xr=["type-PF","type-PCI","type-VF"],xs=["required","legacy","preferred","socket"];function Xn({name:e,vendor:n,product:t,type:r,numa:o}){return Cu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var Vu={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${xr.join("|")})$`),numa_policy:new RegExp(`^(?:${xs.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i};
function hh(e){var o,i,s,a;let n;try{n=JSON.parse(e)}catch(l){return e.trim()===""?"is empty":"is not JSON"}if(typeof n!="object"||n===null||Array.isArray(n))return"\
is no JSON object (an array is no alias)";let t=new Map;for(let[l,u]of Object.entries(n)){let d=Object.prototype.hasOwnProperty.call(Vu,l)?Vu[l]:void 0;if(d===void 0)
return`has a key that no alias has; known are ${Object.keys(Vu).join(", ")}`;if(typeof u!="string"||!d.test(u))return`has a ${l} that nova does not take`;t.set(
l,u)}let r=(o=t.get("name"))==null?void 0:o.trim();return r===void 0?"has no name":{name:r,vendor:(i=t.get("vendor_id"))==null?void 0:i.toLowerCase(),product:(s=
t.get("product_id"))==null?void 0:s.toLowerCase(),type:xr.find(l=>l===t.get("device_type")),numa:(a=xs.find(l=>l===t.get("numa_policy")))!=null?a:"legacy",capability:t.
has("capability_type")}}function bh(e,n){var r;let t=(r=e.type)!=null?r:n.type==="type-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&t===
n.type&&e.numa===n.numa&&!e.capability}function Hu({vendor:e,product:n,type:t,numa:r}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:
"no device_type"}, numa_policy ${r}`}var wh=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,$h=/^[^\s=:]+[=:]/,Uu=/(?:\r\n|\r|\n)$/;function xh(e){let n=e.length;for(;n>0&&wh.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function kh(e){let n=0;for(;wh.test(e.charAt(n));)n++;return e.slice(n)}function ks(e){return kh(xh(e))}function CP(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function LP(e){return e==="DEFAULT"?e:e.toLowerCase()}function VP(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function Bu(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=p=>({line:s+1,problem:p}),u=CP(a);if(u===null)return l("is not UTF-8");let d=xh(u);if(s===0&&d.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(d)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${kh(d)}`,to:s+1};continue}if(o=!1,d===""||d.startsWith("#")||d.startsWith(";"))continue;if(d.startsWith("[")){if(!d.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(d.length<3)return l("is a section without a name");t.push({name:LP(d.slice(1,-1)),at:s});continue}let m=d.search(/[=:]/),f=t[t.length-1];
if(m<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(ks(d.slice(0,m))==="")return l("has a value and no name");if(f===
void 0)return l("stands above the first section");r.push({section:f.name,key:ks(d.slice(0,m)),value:VP(ks(d.slice(m+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function _s([e,n],t){return`${e}${$h.test(t)?"=":" = "}${n}`}function vh({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return $h.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function _h(e,n,t){var m,f,p,g;let{lines:r,sections:o,options:i}=e,s=o.map(
y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){let y=ks((m=r[r.length-1])!=null?m:"")===""?[]:[""],v=t.map(b=>_s(b,vh(e,void 0)));return{from:r.length,to:r.length,
put:[...y,`[${n}]`,...v]}}let l=(p=(f=o[s+1])==null?void 0:f.at)!=null?p:r.length,u=i.filter(y=>y.from>a.at&&y.from<l),d=u[u.length-1],c=(g=d==null?void 0:d.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(y=>_s(y,vh(e,d)))}}function Pt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:u}of[...n].sort((d,c)=>c.
from-d.from||c.to-d.to)){let[d=`
`]=(s=(i=Uu.exec((r=e[l-1])!=null?r:""))!=null?i:Uu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];u.length>0&&c!==void 0&&!Uu.test(c)&&(t[a-1]=c+d),t.splice(a,
l-a,...u.map(m=>m+d))}return t.join("")}function HP(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function At(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=Bu(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function Sh(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:zu(o,i.from),found:HP(i.value,t)})))}
function Ph(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(zu(r,s))),i=o.length===0?r:Bu(Pt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>zu(r,s))}}function zu({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function bn(e,n){return Sh(e,n.map(({section:t,spec:r})=>[t,r]),mh)}function Rn(e,n){return Sh(e,n.map(({section:t,alias:r})=>[t,r]),hh)}function ce({
path:e,option:n}){return`${e} line ${n.from+1}`}function Ss(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&t.path===n))throw x(`${ce(t)}\
: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Ps(e){let n=new Map;for(let t of e){if(typeof t.found=="string")continue;
let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==r.found.type||t.found.
numa!==r.found.numa))throw x(`${ce(t)} defines an alias again that ${ce(r)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}function UP(e,n,t,r){let o=n.filter(i=>typeof i.found!="string"&&i.found.name===e.name);for(let i of o)if(!(typeof i.found=="string"||bh(i.found,e))){if(o.length===
1&&i.path===t&&r(i.line))return i;throw x(`${ce(i)} defines the alias ${e.name} as ${Hu(i.found)}, expected ${Hu(e)}; take another name, or change that line, wh\
ich is not ours`)}return o.length>0?null:"missing"}function BP(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...yh(r)?[`${ce(t)} rule\
s out no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device\
 of the node`]:[],...n.some(o=>St(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ce(t)} gives the device the tag ${o}, with which ${o==="\
numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function Ah(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{
from:o,to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>_s(l,s)):[]})),left:r===void 0?t:[]}}function Oh(e,n,{specs:t,alias:r},o,i,s){var b,w;let a=(w=(b=n.
find(h=>h.path===e))==null?void 0:b.ini)!=null?w:{lines:[],sections:[],options:[]},l=bn(n,i),u=r===null?[]:Rn(n,i);Ss([...l,...u],e),Ps(u);let d=r===null?null:UP(
r,u,e,s),c=d===null||d==="missing"?[]:[d],m=h=>h.path===e&&h.option.value==="",f=t.filter(h=>!l.some(({found:$})=>typeof $!="string"&&$.some(_=>St(_,h)))),p=[Ah(
l.filter(m),o.section,f.map(h=>[o.spec,Yn(h)])),Ah([...c,...u.filter(m)],o.section,r===null||d===null?[]:[[o.alias,Xn(r)]])],g=p.flatMap(h=>h.edits),y=p.flatMap(
h=>h.left),v=y.length===0?[]:[_h(a,o.section,y)];return{text:Pt(a,[...g,...v]),put:[...g.flatMap(h=>h.put),...v.flatMap(h=>{var $;return FP(h.put,($=a.lines[a.lines.
length-1])!=null?$:"")})],gone:c.map(h=>h.line),warnings:[...BP(l,t),...zP(r,u)]}}function zP(e,n){var r;let t=n.filter(({found:o})=>typeof o!="string"&&o.name===
(e==null?void 0:e.name));return t.length<2?[]:[`${t.map(ce).join(" and ")} define the alias ${(r=e==null?void 0:e.name)!=null?r:""} alike: nova 31.3 and later r\
efuse that with pci_in_placement; take one of them out`]}function FP(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var Ih=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],jP=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],Eh="/openstack/venvs";function Ot(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(Eh).filter(a=>a.startsWith("nova")).map(a=>`${Eh}/${a}/lib`);for(let a of[...jP,...r])for(let l of e.list(a).filter(
u=>/^python3/.test(u)))for(let u of["dist-packages","site-packages"])for(let d of e.list(`${a}/${l}/${u}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
d))!=null?s:[];if(c!==void 0)return Number(c)}return null}function Fu(e){var n,t;return(t=(n=Ih.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function kr(e){return Ih.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var Q="/etc/nova/nova.conf",Rh="/etc/nova/nova-cpu.conf",WP="/etc/nova/nova-compute.conf",ZP="/usr/share/nova/nova-dist.conf",GP=["/var/lib/nova/.nova","/var/li\
b/nova","/etc/nova","/etc"],KP=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Nh=["/etc/systemd/system","/run/systemd/system",
"/usr/lib/systemd/system","/lib/systemd/system"],Mh=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/openstack-nova-compute"],JP=[["kolla",
["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function As(e,n){return e.real(n)!==null}function qP(e){let n=Nh.
flatMap(o=>KP.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?Mh.map(t):Mh.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function Dh(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function YP(e){let n=Nh.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function XP(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function Th(e,n){return n.flatMap(t=>xn(e,[t]))}function _o(e){var y,v,b,w,h;let n=JP.find(([,$])=>$.some(_=>As(e,_)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[Th(e,n[1])],manager:null,variable:null};let t=(y=e.read(Q))!=null?y:"",r=qP(e),o=XP(e,t),i=YP(e),s=As(e,Rh),a=o!=null?o:s?"devstack":
As(e,Q)?r.trim()===""?"unknown":"packages":"none",l=Dh(r,"--config-dir"),u=$=>GP.map(_=>`${_}/${$}.conf.d`).find(_=>As(e,_)),d=u("nova"),c=l.length>0?l:[d,u("no\
va-compute")].flatMap($=>$!=null?$:[]),m=[ZP,...Th(e,c)],f=Dh(r,"--config-file"),p=ju([Q,...f,WP,...m]),g=s?[Rh]:/--config-file[= ]["']?\$/.test(r)||f.includes(
Q)?[]:f;return{deployment:a,units:i,manager:Ye(t),variable:(b=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:v[0])!=null?
b:null,dropIns:(h=l[0])!=null?h:((w=Ot(e))!=null?w:15)<15?null:d!=null?d:r.trim()===""?null:"/etc/nova/nova.conf.d",sets:g.length===0?[p]:[ju([Q,...m]),ju([...g,
...m])]}}function Os({variable:e}){if(e!==null)throw x(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot re\
ad a list from it; take it out there`)}function ju(e){return[...new Set(e)]}function QP(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function eA(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Yn({vendor:n,product:t,address:s})===e}function nA(e,n,t){let r=bn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>QP(a,n))?[]:[[i,s.length===1&&s.every(a=>eA(i.option.value,a))]]}),o=Rn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,Xn(s)===i.option.value]]});return[...r,...o]}function tA({lines:e,sections:n},t,r,o){var c,m,f,p;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(f=(m=n[s+1])==null?void 0:m.at)!=null?f:e.length;if(e.slice(a+1,l).filter(
(g,y)=>!o.has(a+1+y)&&g.trim()!=="").length>0)return null;let d=i.startsWith(`
`)&&((p=e[a-1])!=null?p:"x").trim()===""?1:0;return{from:a-d,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Ch(e,n,t,r,o,i,s){let{ini:a}=e,l=nA(e,n,r),u=l.filter(([y,v])=>o(y.line,v)).map(([y])=>y),d=l.filter(([y])=>!u.includes(y)).map(([y])=>`${ce(
y)} says it too (${y.option.key}) and is not ours: left as it is`);if(u.length===0)return{text:Pt(a,[]),gone:[],notes:d};let c=new Set(u.map(y=>y.option.from)),
m=tA(a,t.section,i,c),f=[...u.map(({option:{from:y,to:v}})=>({from:y,to:v,put:[]})),...m===null?[]:[{from:m.from,to:m.to,put:[]}]],p=Pt(a,f),g=s&&p.split(/\r\n|\r|\n/).
every(y=>y.trim()===""||y.trim()===`[${t.section}]`)?null:p;return{text:g!==null&&(m==null?void 0:m.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...u.map(
y=>y.line),...m===null?[]:[`[${t.section}]`]],notes:d}}var Po="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Es(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Lh(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function So(e){return`'${e}'`}function Vh(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function rA(e){var n;return So(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function Hh({specs:e,alias:n},t){let r=n===
null?[]:[`${t.alias} = ${n}`],o=Es(t.section,[...e.map(u=>`${t.spec} = ${u}`),...r]),i=n===null?"":Es(t.section,r),s=Es("filter_scheduler",[`enabled_filters = ${Po}`,
"available_filters = nova.scheduler.filters.all_filters"]),a=u=>({[`${u}/nova/nova-compute.conf`]:o,...i===""?{}:{[`${u}/nova/nova-api.conf`]:i},[`${u}/nova/nov\
a-scheduler.conf`]:s}),l=(u,d)=>d===""?"":`      ${u}:
        customServiceConfig: |
${Lh(d,10)}`;return{kolla:a("/etc/kolla/config"),kayobe:a("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`nov\
a_device_spec:
${e.map(u=>`  - ${So(u)}
`).join("")}${n===null?"":`nova_pci_alias:
  - ${So(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Lh(o,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${l("apiServiceTemplate",i)}${l("schedulerServiceTemplate",s)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${rA(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${So(n)}`),`juju config nova-cloud-controller scheduler-default-filters=${So(Po)}`,
""].join(`
`)}}}function Uh({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Es(t.section,r)}`}}var oA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function Wu({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Bh(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>i!==""):(o=oA[n])!=null?o:[]}function zh({specs:e,alias:n},t,{deployment:r}){let o={specs:e.map(Yn),alias:n===null?null:Xn(n)};return{...Hh(o,t),...r===
"devstack"?{devstack:Uh(o,t)}:{}}}function iA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,device_type:r,numa_policy:o}}function Zu({
specs:e,alias:n},t,r){let o=s=>typeof s!="string"&&s.every(a=>e.some(l=>St(a,l)));return[...bn(t,[r]).filter(({found:s})=>!o(s)),...n===null?[]:Rn(t,[r]).filter(
({found:s})=>typeof s=="string"||s.name!==n.name)].map(s=>`${ce(s)} has ${s.option.key} too, which ours would hide: kolla takes all values of an option from the\
 last file that has it, so put that line into the same files as ours`)}function Fh({specs:e,alias:n}){return{device_spec:e.map(({vendor:t,product:r,address:o})=>({
vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:iA(n),flavor_command:Vh(n.name)},scheduler_filter:`enabled_filters = ${Po}`,restart:[
"nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function sA(e){var t;let n=e.flatMap(({ini:r})=>r.options.filter(o=>o.section==="filter_scheduler"&&
o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()==="PciPassthroughFilter"))===!0}function jh({alias:e},n,t){
let r=Rn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(i));
return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or moved \
to needs it too"],...o!==void 0&&r.length===1?[`${ce(o)} has the alias, and nova-api does not read that file`]:[],...sA(n)?[]:[`every host of nova-scheduler nee\
ds PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${Po}; then restart\
 nova-scheduler`]]}function aA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function lA(e,n,t){var o,i;let r=sr(e,n,ge(e,n));for(let s of t){let a=ar(s.physfn===
null?s:ci(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function uA(e,n,t){
var s;let r=H(e);if(Y(r).length===0)return;let o=Ht(r,n),i=ze((s=re(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=no(n,a),u=l.filter(d=>!o.includes(
d)&&!_e(i,d));if(u.length>0&&u.length<l.length)throw x(`${u.map(d=>d.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function dA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
In(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function cA(e,n){var o,i;let t=n.filter(s=>In(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${In((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Wh(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=K(e),u=M(e),d=o===void 0?(r!=null?r:[]).map(y=>({vendor:y.
slice(0,4),product:y.slice(5)})):aA(u,l,n),c=o===void 0?(r!=null?r:[]).flatMap(y=>no(u,y)):u.filter(y=>o.includes(y.address));lA(e,u,c),o===void 0&&uA(e,u,r!=null?
r:[]);let m=[...new Set(d.map(y=>`${y.vendor}:${y.product}`))],[f=""]=m;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&m.length>1)throw D("alias",`an alias is given for devices of several\
 ids (${m.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let p=i===void 0?null:{name:i,vendor:f.slice(0,4),product:f.slice(5),type:dA(c,f,s),numa:a!=null?
a:"legacy",capability:!1},g=c.filter(y=>{var v;return((v=y.numVfs)!=null?v:0)>0});return{specs:d,alias:p,notes:l?[]:["this tree has no /sys/bus/pci/devices, so \
nobody looked what the devices are"],warnings:[...p===null?[]:cA(p,c),...g.map(y=>{var v;return`${y.address} has ${(v=y.numVfs)!=null?v:0} virtual functions, wh\
ich the same spec hands out: a card goes to one guest whole or in parts`})]}}var Is=["auto","drop-in","file","print"],fA="50-gpu-passthrough.conf",pA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function Rs({deployment:e}){return pA[e]}function Zh(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function Gu(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${fA}`;return[n,Jn(n)]}function Gh(e){return[...new Set(e)]}function mA(e){
return Rs(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function gA(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:Gh([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function yA(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(Q)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${Q}, so nova would pass over what is in it; give it owner and group\
 of ${Q}, and mode 750`)}function Kh(e,n,t,r){let o=Rs(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; leav\
e one of them out");if(r!==void 0)return gA(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?mA(n):t;if(i==="print"){
let u=o===void 0&&n.manager!==null?[`${Q} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.
manager} has them from`]:[];return{mode:i,edits:[],warnings:u}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova runs in a container here, with fi\
les that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(Q)===null)throw ae(
`${Q} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: prin\
t)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(u=>{var d;return{path:(d=u[0])!=null?d:Q,sees:u}}),warnings:s===null?[]:[`${Q} is ke\
pt by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=Q]=Gu(n),l=qn(e,a);return yA(e,l.path),{mode:i,edits:[{path:l.
path,sees:Gh([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var hA=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function Ju(e,n){return Ce(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&hA.test(r)?[r]:[])}function Jh(e,n){let t=ee(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function Ku(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function qh(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(Q):null,i=o===null?null:e.stat(o);return[Z(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function bA(e,n,t){if(e!==null)return{};let[r]=bn(t,kr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ce(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function Ms(e,n,t){return n.state==="absent"?
wA(e,n):vA(e,n,t===void 0?[]:Ju(e,t))}function vA(e,n,t){var $,_;let r=Ot(e),[o,i]=[Fu(r),kr(r)],s=Wh(e,n,r),a=_o(e);Os(a);let l=Kh(e,a,n.target,n.path),u=new Set(
Ju(e)),d=[...s.specs.map(Yn),...s.alias===null?[]:[Xn(s.alias)]],c=t.filter(A=>!d.includes(A.slice(A.indexOf("=")+1).trim())),m=l.mode==="print"?a.sets.map(A=>{
var O;return{path:(O=A[0])!=null?O:Q,sees:A}}):l.edits,f=m.map(({path:A,sees:O})=>{let E=At(e,O).map(G=>Ph(G,G.path===A?c:[])),R=E.map(({source:G})=>G),z=Oh(A,R,
s,o,i,G=>u.has(G));return{path:A,sources:R,...z,gone:[...E.flatMap(({gone:G})=>G),...z.gone]}}),p=zh(s,o,a),g=bA(r,o.spec,f.flatMap(({sources:A})=>A)),y=A=>({own:{
...Fh(s),target:l.mode,deployment:a.deployment,files:l.edits.map(({path:O})=>O),snippets:p},notes:jh(s,m.flatMap(({sees:O})=>At(A,O)),i)}),v=[...new Set([...s.warnings,
...l.warnings,...($=g.warnings)!=null?$:[],...f.flatMap(A=>A.warnings)])],b=l.edits.flatMap(({path:A},O)=>{var E,R;return((R=(E=f[O])==null?void 0:E.put.length)!=
null?R:0)>0?Zh(A):[]});v.push(...Zu(s,At(e,b),o));let w=[...s.notes,...(_=g.notes)!=null?_:[]];if(l.mode==="print"){let A=f.length>0&&f.every(({put:O})=>O.length===
0);return!A&&a.deployment==="kolla"&&v.push(...Zu(s,f.flatMap(({sources:O})=>O),o)),A?{steps:[],notes:w,warnings:v,report:y}:{steps:[],pending:Bh(e,a,p),notes:[
...w,"nothing is written here: put the snippets where the files come from"],warnings:v,report:y}}let h=f.flatMap(({path:A,text:O,put:E,gone:R})=>qh(e,A,O,[...E,
...R]));return{steps:h,notes:w,warnings:v,report:y,claims:Ku(f.flatMap(({put:A})=>A)),released:Ku(f.flatMap(({gone:A})=>A)),pending:h.length>0?[Wu(a)]:[]}}function wA(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=Fu(Ot(e)),s=_o(e),a=Gu(s),l=Ju(e),u=o===void 0&&Rs(s)!==void 0?s.sets.flat():[],d=o===void 0?[...a,...s.sets.flatMap(p=>p.slice(0,1))]:[o],
c=At(e,d).map(p=>{let g=(v,b)=>!u.includes(p.path)&&(l.length>0?l.includes(v):b),y=a.includes(p.path)||Jh(e,p.path).file;return{path:p.path,...Ch(p,{ids:n,addresses:t,
alias:r},i,kr(null),g,l,y)}}),m=c.flatMap(p=>qh(e,p.path,p.text,p.gone)),f=c.flatMap(p=>p.gone);return{steps:m,released:Ku(l.filter(p=>f.includes(p.trimStart()))),
pending:m.length>0?[Wu(s)]:[],notes:c.flatMap(p=>p.notes),emptyDirs:c.flatMap(p=>p.text===null?Jh(e,p.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:m.
map(p=>p.path)}})}}function $A(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!K(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=ge(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function Yh(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let u=$A(l,e,n);if(u===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let d=Ms(l,{...u,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...d,report:c=>{let{own:m,...f}=d.report(c);return{...f,own:{nova:m}}}}}]}function Xh(e,{allow_group_members:n,allow_console_gpu:t}){if(!K(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=M(e),o=ge(e,r),i=Gn(e,r,o),s=Ve(e).active!==!0,a=({code:u,members:d=[]})=>u==="no_group"&&s||u==="console"&&t||u==="members"&&d.every(c=>n.includes(c)),
l=o.filter(u=>En(u)&&i(u).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(u=>u.device.address)}function Qh(e,n,t){if(t===void 0||!K(e))return;let r=new Set(n.map(i=>i.address)),o=ge(e).filter(i=>En(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function eb(e,n,t){let r=Ce(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=it(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function nb(e){let n=Li(e),t=n===!1&&Vi(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...or(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Ds(e){try{let n=Me(e),t=qi(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...xA(e,t),bootable:Se(e,n,[t])}}catch(n){if(n instanceof k)return{
unknown:n.message};throw n}}function xA(e,n){var m,f,p;let t=(m=le(e).find(g=>{var y,v;return((y=n.kernel)!=null?y:"").endsWith(`-${g}`)||((v=n.kernel)!=null?v:
"").includes(`/${g}/`)}))!=null?m:null,r=H(e,t!=null?t:void 0),o=t===null?()=>"module":ne(e,t),i=n.tokens.filter(g=>P(g)==="vfio_pci.ids").slice(-1).flatMap(T),
s=ze((f=re(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Ht(r,M(e)).map(g=>g.address)),u=new Map(Y(r).map(g=>[
g.address,g])),c=xo(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:hs(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(
a.map(g=>{var y;return(y=$t(g))!=null?y:g})),addresses:l,replaced(g){let y=u.get(g.address);return y===void 0||Vn(y,g)?null:y.card},imageProblem:(p=c.map(g=>oi(
e,g).why).find(g=>g!==null))!=null?p:null,rivalsOf:g=>Be(g).filter(y=>{if(o(y)==="absent"||!J(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[y]})||
o(y)==="module"&&an(r,y)!==null)return!1;let v=hn(he(r,"softdep",y)),b=l.has(g.address),w=o("vfio_pci")==="builtin";return o(y)==="builtin"?!b&&!w:!v&&(b||!w)})}}var kA={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function tb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=kA[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fe={severity:"error",status:"drifted"},_A=/^(01|02|060[014])/,Ts=["intel_iommu","amd_iommu","iommu"];function SA(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let m=i.get(c.address),f=c.id===void 0?n:[c.id];return m!==void 0&&
(f===void 0||m.id!==null&&f.includes(m.id))},l=t===void 0?n!=null?n:[]:[],u=[...s.filter(a).flatMap(c=>{var m;return(m=i.get(c.address))!=null?m:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],d=new Set(u.map(c=>c.id));return{devices:u,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let m=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${m===void 0?"":`: ${(f=m.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(m=>m.id===c))],unexpected:s.length===
0?[]:e.filter(c=>d.has(c.id)&&!u.includes(c)&&o(c)).map(c=>{var m;return`${c.address} (${(m=c.id)!=null?m:""})`})}}function PA(e,n,t){var m,f,p;let r=g=>g.find(
y=>Ts.includes(P(y))&&T(y).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Fe,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(m=e.firmware_table)!=null?m:"an active IOMMU":"no DMAR, IVRS, IORT or VIOT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Fe,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,y)=>g.some(v=>y.includes(P(v))&&T(v).some(b=>b==="on"||b===
"pt"))||y===Ts&&g.some(v=>P(v)==="iommu.passthrough"),d=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!d:u(t.entry.tokens,
Ts));return a.push({...Fe,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:t.entry.tokens.filter(g=>Ts.includes(P(g))||P(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function AA(e,n,t,r,o){
var m;let{address:i,group:s}=n,a={...Fe,address:i,about:"now"},l=B(n.driver),u=new Map(t.map(f=>[f.address,f])),d=[{...a,id:"device.driver",ok:l,found:(m=n.driver)!=
null?m:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&d.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return d;let c=Ft(e,s,t).filter(f=>!r.has(f)).map(f=>li(f,u.get(f),o)).
filter(f=>f!==null);if(d.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;d.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return d}function OA(e,n,t){var l,u;let r={...Fe,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(u=
n.id)!=null?u:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...EA(e,n)]}function EA(e,{address:n}){let t=cs(e,n);return t===null?[]:[{...Fe,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function _r(e,n){
var g,y,v;let t=M(e),r=Ds(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=SA(t,n,b=>{var w;return o===null||o.addresses.has(b.address)||o.ids.has((w=
b.id)!=null?w:"")}),l=[...PA(Ve(e),Re(e),o),...nb(e)];for(let b of s)l.push({...Fe,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:b,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(
i.map(b=>b.address)),d=Bi(e),c=ge(e,t),m=new Map(c.map(b=>[b.device.address,b])),f=Gn(e,t,c);for(let b of i){let w=m.get(b.address),h=w==null?void 0:w.kind;if(h===
"bmc"||h==="virtual"||_A.test((g=b.class)!=null?g:"")){l.push({...Fe,id:"device.kind",address:b.address,about:"both",status:"refused",ok:!1,found:h!=null?h:un(b.
class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${b.address}/class`,remedy:"name the GPU instead"});continue}l.push(...AA(e,b,
t,u,d),...tb(b,w===void 0?[]:f(w)),...o===null?[]:OA(e,b,o))}o===null?l.push({...Fe,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:
"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fe,
id:"boot.image",about:"next",ok:o.imageProblem===null,found:(y=o.imageProblem)!=null?y:"up to date",expected:"an image that is newer than what it holds",read_from:(v=
o.entry.initrds[0])!=null?v:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Fe,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.
reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loade\
r before you reboot"}));let p=i.filter(b=>{var w;return((w=m.get(b.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&p!==n.expect_count&&
l.push({...Fe,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${p} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"\
look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(b=>{var w,h;return/^(gpu|igpu|vf|accelerator)$/.test((h=(w=
m.get(b.address))==null?void 0:w.kind)!=null?h:"")}),missing:s,unexpected:a}}var qu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Sr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=qu.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function rb(e){return e.map(({about:n,status:t,...r})=>r)}function ob(e,n,t,r){if(!K(e))return"configured";if(t.length===0){let s=new Map(M(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return B(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ee(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function ib(e,n){var c;if(n.length===0)return null;let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Sr(t),o=t.filter(m=>!m.ok&&m.severity==="error"),i=(c=o.find(m=>m.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:u,remedy:d}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${u}`,remedy:d||"run passthrough_verify"}}var IA=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function ab(e,n,t){var c,m,f;let r=n.slice(t),o=new Set(Jo(n.slice(0,t)).map(sb)),i=Jo(r.map(p=>({...p,released:[]}))).
filter(p=>!o.has(sb(p))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,u=[];for(let p of[...r].reverse()){u.push(...p.dirs);let g=p.image&&p.machine_id!==
s;for(let y of[...p.entries].reverse()){if(y.kind!=="file")continue;let v=(m=a.get(y.path))!=null?m:{text:e.read(y.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
b=v.text===null?"":Ut(v.text);u.push(...[...y.dirs].reverse()),b===y.after&&!g&&!l.has(y.path)?(v.text=y.before===""?null:Pc((f=v.text)!=null?f:"",y.splices),v.
was=y.was):b!==y.before&&l.add(y.path),y.before===""&&(v.ours=!0),y.secret===!0&&(v.secret=!0),v.lines.push(...y.lines),v.words.push(...y.words),a.set(y.path,v)}}
for(let p of l){let g=a.get(p);if(g===void 0||g.text===null||IA.test(p))continue;let y=Dc(g.text,g,i.filter(v=>v.thing==="id").map(v=>v.value));g.text=g.ours&&y.
trim()===""?null:y}let d=r.flatMap(p=>p.entries);return{files:[...a].map(([p,{text:g,was:y,secret:v,lines:b}])=>Z(p,g,y==null?void 0:y.mode,{...y===void 0?{}:{owner:y},
...v?{secret:b}:{}})),edited:[...l],dirs:Ns(u,p=>p).sort((p,g)=>g.length-p.length),drivers:Yu(e,r),grubConfig:d.some(p=>p.kind==="grubConfig"||p.kind==="file"&&
p.path.startsWith("/etc/default/grub")),images:Ns(d.flatMap(p=>p.kind==="bootImage"?[p.kernel]:[]),p=>p),claims:i,devices:Ns(r.flatMap(p=>p.devices),p=>p.address)}}
function Yu(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return Ns([...r].reverse(),i=>i.address).map(i=>Gi(i.address,i.driver,i.override))}function sb(e){return`${e.thing} ${e.value}`}function Ns(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function RA(e,n,t,r){let o=new Map(ee(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function MA(e,n,t,r){var c;if(!K(e))return{ids:Iu(n),addresses:new Set};let{devices:o}=t,i=Y(H(
e)),s=((c=n.addresses)!=null?c:[]).filter(m=>!o.some(f=>f.address===m)),a=RA(e,s,o,i),l=s.filter(m=>a.has(m)||i.some(f=>f.address===m)),u=kt(e,r),d=Py(n,t,m=>_e(
u,m),i,l);return{ids:[...new Set([...d.ids,...a.values()])],addresses:d.addresses}}function Cs(e,n){return Xu(e,n,MA(e,n,vo(e),yn(e).loader))}function Xu(e,n,{ids:t,
addresses:r}){let{devices:o}=vo(e),i=K(e),{loader:s}=yn(e),a=Y(H(e)).filter(O=>r.has(O.address)),l=oy(e,t,r),u=oe(e,l.steps),d=Y(H(u)).length===0,c=t.map(O=>({thing:"\
arg",value:`vfio-pci.ids=${O}`})),m=s===null?{steps:[],notes:[]}:vt(u,s,c,{regenerate:n.regenerate}),f=kt(oe(u,m.steps),s),p=d&&f.length===0,g=p?Ce(e).filter(({
thing:O,value:E})=>O==="arg"&&/^vfio_pci\.(?!ids$)/.test(P(E))):[],y=s===null||g.length===0?[]:vt(oe(u,m.steps),s,g,{regenerate:n.regenerate}).steps,v=oe(oe(u,m.
steps),y),b=p?bs(v):$r(v,{entries:gr(v,s)}),w=[...l.steps,...m.steps,...y,...n.regenerate?b.steps:Ru(b.steps)],h=o.filter(O=>r.has(O.address)||O.id!==null&&t.includes(
O.id)),$=new Set(_t(v,s).map(O=>O.address)),_=new Set(h.filter(O=>!$.has(O.address)).map(O=>O.address)),A=n.live===!0&&i?vs(e,Yu(e,ee(e)).filter(O=>_.has(O.address)),
new Set(t)):ko;return{steps:[...fn(w),...A.steps],guard:O=>Pe(O,n.allow_measured_boot_change),released:[...t.map(O=>({thing:"id",value:O})),...a.map(O=>({thing:"\
line",value:Wr(O)})),...c,...g],notes:[...i?[]:[Ou],...l.notes,...m.notes,...b.notes,...A.notes],warnings:[...b.warnings,...A.warnings],report(O){let E=as(O,h.map(
z=>z.address),null),R=O.attr("/proc/cmdline")===null?[]:E.filter(z=>B(z.driver)&&!$.has(z.address));return{own:{devices:E},rebootReasons:R.map(z=>{var G;return`${z.
address} stays with ${(G=z.driver)!=null?G:""} until the next boot`}),...Mu(O,s)}}}}var Qu="openstack segment host update --on_maintenance True SEGMENT HOST",ed="pcs node maintenance, or pcs cluster stop",lb={"masakari-hostmo":["masakari-hostmo\
nitor",Qu],"masakari-instan":["masakari-instancemonitor",Qu],"masakari-intros":["masakari-introspectiveinstancemonitor",Qu],pacemakerd:["pacemaker",ed],"pacemak\
er-remot":["pacemaker_remote",ed],sbd:["sbd",ed],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function ub(e){
return[...new Set(jt(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(lb,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=lb[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var DA=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,TA=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,NA=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],CA=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],LA=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function cb(e){return jt(e).flatMap(n=>{var i,s,a;let t=VA(e,n);if(NA.includes(t)||!(DA.test(t)||HA(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return UA(o)?[]:[BA(e,n,t,o)]})}function VA(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function HA(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return TA.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function UA(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function BA(e,n,t,r){
var l,u,d;let{within:o}=Ba((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(d=zA((u=db(r,"name"))!=null?u:""))!=null?d:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=db(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:FA(e,n,i)}}function db(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function zA(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function FA(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=CA.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=LA.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var jA="move it away (live migration; kubectl drain) or shut it down";function fb(e){return[...WA(e),...ZA(e),...GA(e),...KA(e),...JA(e)]}function WA(e){let n=Yr(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...cb(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:jA,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function ZA(e){let n=Br(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function GA(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function KA(e){try{let{ok:n,reasons:t}=Se(e,Me(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof k)return[];throw n}}function JA(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function pb(e,n){let t=Re(e);return t===null?[]:dn(n.filter(r=>J(t,r)))}function Ls(e,n,t){let r=Re(e);if(r===null)return{};let{active:o}=Ve(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=dn([a]).join(" "),u=Wn(a),d=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(m=>Fr(e,m)):[];d&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(m=>u.includes(P(m)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var qA=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function mb(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Ds(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ce(e),r=YA(e),o=[...r.reasons,...XA(e),...QA(e,t,n),...eO(e,t,n),...nO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function YA(e){let n=qo(e);if(n.length===0||!K(e))return{reasons:[],notes:[]};let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Sr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function XA(e){let n=new Set(ee(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(_t(e,yn(e).loader).map(r=>r.address));
return M(e).filter(r=>n.has(r.address)&&B(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function QA(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&P(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(P))].flatMap(a=>{let l=r.
filter(u=>P(u)===a).flatMap(T);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...ao(r.filter(a=>!/blacklist$/.test(P(a))))];return(s=Ls(e,i.filter(
a=>J(t.tokens,a)),r.filter(a=>!qA.test(P(a)))).rebootReasons)!=null?s:[]}function eO(e,n,{kernel:t}){let r=Oe(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>ne(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function nO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return Du(e,Object.fromEntries(t))}var tO={when:V(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:pt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:X({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function gb({kind:e}){return e==="guest"||e==="unseen"}function rO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&gb(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new k("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function oO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=mb(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=lo(e),l=i&&s&&!a?fb(e):[],u=rO(l,r),d=l.
filter(gb).map(m=>m.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&u===void 0?[Xm(t,c)]:[],notes:o.notes,warnings:[...u===void 0&&d.length>
0?[`lost with this reboot: ${d.join(", ")}`]:[],...i&&s?ub(e):[]],report(m){var g;let f=lo(m),p=i?a?`a reboot is under way already (${ol} calls it off)`:f?`rebo\
oting in ${t} s: ${c} (${ol} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:(g=m.attr("/p\
roc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...u===void 0?{}:{fail:u},...p===void 0?{}:{msg:p}}}}}var nd=ve({name:"host_rebo\
ot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:tO,example:{},plan:oO});var td=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:V(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:V(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:X({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:V(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=iO(e),s=i===null?{}:{entries:ke(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?bs(e,{kernels:n,rebuild:t}):$r(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Pe(l,r),report:l=>({own:{images:Xy(l,a.steps)},...i===
null?{}:{bootable:Se(l,i)}})}}});function iO(e){cu(e);try{return Me(e)}catch(n){if(n instanceof k)return null;throw n}}function yb(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Ci(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>bi({cpu:h,passthrough:!0,blacklist:r!=null?r:xt,extra:[]})).flatMap(Jt),d=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...ao(o).flatMap(Jt)],c=ee(e).
length>0,m=Ce(e).filter(h=>h.thing==="arg"&&!P(h.value).startsWith("vfio_pci.")),f=new Set(m.map(h=>h.value)),p=[...new Set(c?d:[...u,...d])].map(h=>jn(P(h))||f.
has(h)?dt(h):{kind:"absent",token:h}),{steps:g,notes:y}=fu(e,n,h=>[...p,...m.filter($=>{var _;return((_=$.except)==null?void 0:_.includes(h))!==!0}).map($=>dt($.
value))],{regenerate:i}),v=[...u,...d].map(dt),b=new Set(hu(oe(e,g),n).flatMap(h=>h.filter($=>v.some(_=>!J([$],_))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:m,guard:h=>Pe(h,s),notes:[...y,...[...b].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:ss(h,n),wanted:[],running:[]},bootable:Se(h,n)})}}var sO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',aO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,rd=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:V(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:V(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:An(Pn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:An(Pn({describe:"A kernel argument.",pattern:aO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:X({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:V(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Me(e);if(a==="absent")return yb(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?Ci(e):n;if(u===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let d=K(e),c=bu(e,l);r!==void 0&&d&&ay(r,c);let m=r!=null?r:d?ds(c):xt,f=t==="auto"&&Lm(e),p=bi({cpu:u,passthrough:t!=="off"&&!f,blacklist:m,extra:o}),
g=Jf(p);if(g!==null)throw D("extra_args",`extra_args has ${g}, which contradicts the other arguments (${dn(p).join(" ")}); leave it out`);let y=is(e,l,p,{regenerate:i}),
v=[...d||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...u==="amd"?[sO]:[]];return{...y,notes:[...y.notes,...v],guard:b=>Pe(b,s),report:b=>({own:{bootloader:ss(b,l),
wanted:dn(p),running:pb(b,p)},...Ls(b,p,o),bootable:Se(b,l),warnings:jg(b,l,p)})}}});var lO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,Vs=ve({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:cn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:He({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Pn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:lO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:V(["auto",...xr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:V(xs,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:V(Is,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:$m({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:V(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:Ms});var hb=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:cn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:He({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:V(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:V(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:X({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:X({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:V(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:He({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:V(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:He({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:X({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Di({disable_idle_d3:X({describe:"Leave idle functions powered on."}),disable_vga:X({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:X({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Cs(e,n):ws(e,n)});var od=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function id(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ne(n)}function Hs(e){let n=[];for(let t of xn(e,od))for(let r of Ae(e,t).split(`
`)){let o=id(r);o!==null&&n.push({name:o,path:t})}return n}function bb(e,n){let t=new Set(e.split(`
`).map(id)),r=n.filter(o=>!t.has(Ne(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function vb(e,n){var r;let t=new Set(n.map(Ne));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=id(o);return i===null||!t.has(i)}).
join("")}var sd="/etc/modules-load.d/vfio.conf",wb=["vfio","vfio_iommu_type1","vfio_pci"],uO=Pn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function dO(e,n){var f;let t=[...new Set(n.modules.map(Ne))],r=le(e),o=Oe(e),i=new Map([...r,...o===null?[]:[o]].
map(p=>[p,ne(e,p)])),s=o===null?void 0:i.get(o),a=p=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(p))!=="absent"}),l=t.filter(a),u=p=>{let g=new Set(
Hs(p).map(b=>b.name)),y=t.map(b=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(b))==="builtin"}):s(b)==="builtin";return{name:b,
loaded:Fr(p,b)||w&&s!==void 0,builtin:w,at_boot:g.has(b)||w}}),v=n.state==="absent"||s===void 0?[]:y.filter(b=>l.includes(b.name)&&!b.loaded);return{own:{modules:y},
rebootReasons:v.filter(b=>(s==null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:v.
filter(b=>(s==null?void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=Hs(e).filter(v=>t.includes(
v.name)),g=[...new Set(p.map(v=>v.path))].filter(v=>{var b;return(v===sd||v===Jn(sd))&&Ye((b=e.read(v))!=null?b:"")===null});return{steps:g.map(v=>{var b;return Z(
v,vb((b=e.read(v))!=null?b:"",t).replace(/^\s+$/,"")||null)}),released:t.map(v=>({thing:"module",value:v})),notes:p.filter(v=>!g.includes(v.path)).map(v=>`${v.path}\
 loads ${v.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw ae(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let d=l.filter(p=>!Hs(e).some(g=>g.name===p)),c=qn(e,
sd,od.slice(1)),m=l.map(p=>an(H(e),p)).filter(p=>p!==null);return{steps:[...d.length===0?[]:[Z(c.path,bb((f=e.read(c.path))!=null?f:"",d))],...n.load&&s!==void 0?
l.filter(p=>s(p)==="module").map(Zi):[]],claims:d.map(p=>({thing:"module",value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),
...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...d.length===0||c.warning===
void 0?[]:[c.warning],...m.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var ad=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:V(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:An(uO,{describe:"The modules; those that no installed kernel has are left out.",default:wb}),
load:X({describe:"Load them now as well.",default:!0})},example:{modules:wb},plan:dO});var{ids:Pj,addresses:Aj,live:Oj,regenerate:Ej,...cO}=hb.params,{cpu:fO,iommu_pt:pO,blacklist:mO,extra_args:gO}=rd.params,{delay:yO,allow_losing_guests:hO}=nd.params,
{alias:bO,numa_policy:vO,path:wO}=Vs.params,$O=Di({alias:bO,numa_policy:vO,path:wO,device_type:V(["auto",...xr],{describe:Vs.params.device_type.describe}),target:V(
Is,{describe:Vs.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),xO={ids:cn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:He({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:V(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:pt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:fO,iommu_pt:pO,blacklist:mO,extra_args:gO,...cO,nova:$O,reboot:V(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:yO,allow_losing_guests:hO},Us=ve({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:xO,rebooter:nd,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Xh(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?_O(e,a):kO(e,a,o),d=jm(e,[...u,...Yh(a,l,"\
gpu_passthrough")]);return{...d,devices:l,report(c){var y,v;let m=d.report(c),f=d.steps.every(b=>b.kind!=="file"||c.read(b.path)===b.text),p=ob(c,l,(y=m.rebootReasons)!=
null?y:[],f),g=p==="stuck"?ib(c,l):null;return{...m,own:{devices:[],...m.own,stage:p},warnings:[...(v=m.warnings)!=null?v:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function $b({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>rd.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function xb({state:e}){return n=>ad.plan(n,{
...tr(ad.params,{}),state:e})}function ld({allow_measured_boot_change:e},n){return t=>td.plan(t,{...tr(td.params,{}),allow_measured_boot_change:e,state:n})}function kb({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=yn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:uy(t,r);return{steps:o,
released:i,guard:s=>Pe(s,n),report:()=>({own:{}})}}}function _b(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function kO(e,n,t){var l;let r=Eu(e,n),
o=r.devices.map(({address:u,id:d})=>({address:u,id:d!=null?d:""}));Qh(e,o,t);let i=eb(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(u=>u.
address)),s=i.ids.length+i.addresses.size===0?[]:[u=>Xu(u,n,i)],a=u=>ws(u,n);return K(e)&&o.length===0?{devices:o,planners:[...s,a,_b("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[kb(n)],$b(n),xb(n),ld(n,"present")]}}
function _O(e,n){let t=Cs(e,n),r=ly(oe(e,t.steps),yn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,$b(n),xb(n),ld(n,"absent")]}:{devices:[],planners:[
o,kb(n),ld(n,"present"),_b(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var SO="vfiokit-resume.timer",Bs=`${pe}/resume`,PO=`${Bs}/gpu_passthrough.cjs`,AO=`${Bs}/params.json`,Sb=`${Bs}/state.json`,zs="/etc/systemd/system",OO=`${zs}/v\
fiokit-resume.service`,EO=`${zs}/${SO}`,IO=`${zs}/timers.target.d/vfiokit-resume.conf`,RO=[PO,AO,OO,EO,IO,Sb],MO=[Bs,`${zs}/timers.target.d`];function DO(e,n=!1){return[...RO].reverse().filter(t=>!(n&&t===Sb)&&e.stat(t)!==null)}function Pb(e){let n=DO(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>Z(t,null)),dirs:MO,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var TO=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Ab=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Pn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ee(e),o=n===void 0?0:r.findIndex(y=>y.run===n);if(o<0)throw D("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(y=>y.run).join(", ")||"none"}; give one of them or leave since out`);let i=Pb(e);if(r.length===0)return{steps:i.
steps,...e.real(pe)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=ab(e,r,o),a=oe(e,s.files),l=LO(a,s),u=oe(a,l.steps),d=s.files.map(y=>y.path),c=NO(u,s,d),m=[...l.kept,...c.kept],f=s.claims.filter(
y=>y.thing==="id").map(y=>y.value),p=vs(e,s.drivers,new Set(f)),g=r.slice(o).map(({run:y,module:v,at:b})=>({run:y,module:v,at:b}));return{steps:fn([...i.steps,...s.
files,...l.steps,...c.steps,...p.steps]),guard:y=>Pe(y,t),undoes:new Set(g.map(y=>y.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(y=>`${y} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...p.notes,...i.notes],warnings:p.warnings,report:y=>({...UO(y,s),own:{undone:g,kept:m,back_on:Ob(
y,s)},...VO(m),...HO(y)})}}});function NO(e,n,t){let r=t.filter(o=>TO.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:xo(
e,{lacks:CO(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof k))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function CO(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function LO(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing===
"arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=vt(e,Me(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof
k))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function VO(e){return e.length===0?{}:{fail:new k("E_DRIFT",`${e.map(n=>`${n.
what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function HO(e){try{return{bootable:Se(e,Me(e))}}catch(n){return{}}}function Ob(e,n){let t=new Map(
M(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function UO(e,n){
return{rebootReasons:Ob(e,n).filter(t=>B(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Eb(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:u}=r,d=JSON.stringify(i?[o]:[o,s,a,l,u]);n.set(d,[...(t=n.
get(d))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:BO(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:zO(r)}})}function BO(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function zO(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function Ib(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...qu].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Et("ready","Whether every device can be handed to a VM now.",e.ready),...Et("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Et("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Et("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Et("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Et("status","The verdict: 1 for the status that holds.",...s),...Et("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Et(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Fs={severity:"error",about:"both",status:"drifted"},Rb="run nova_pci, then restart the services that it names";function ud(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Db(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>gh(
a,{vendor:r,product:o,address:t},i)))}function Mb(e,n){var r,o;let t=In(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function FO(e,n,t){var u,d,c;let{address:r}=e,o=In(e),i=Db(e,n),s=t.filter(({found:m})=>Mb({
...m,type:o},e)),a=s.find(({found:m})=>Mb(m,e)),l=a!=null?a:s[0];return[{...Fs,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec ta\
kes it":"taken",expected:`a device_spec that takes ${(u=e.id)!=null?u:r}`,read_from:i===void 0?Q:ce(i),remedy:i===void 0?Rb:""},{...Fs,id:"nova.alias",address:r,
ok:a!==void 0,found:l===void 0?"no alias":`${l.found.name} with ${(d=l.found.type)!=null?d:"no device_type"}`,expected:`an alias of ${(c=e.id)!=null?c:r} with d\
evice_type ${o}`,read_from:l===void 0?Q:ce(l),remedy:a!==void 0?"":l===void 0?Rb:`set device_type ${o} in that line, the same on every host, and restart nova's \
services`}]}function jO(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=Db(r,t);return o===void 0?[]:[{...Fs,id:"nova.hands_out",address:r.address,ok:!1,found:`${un(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ce(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function Tb(e,n,t){var s,a,l;let r=_o(e),{sets:o}=r,i={...Fs,id:"nova.config",expected:"files that nova can start with"};try{Os(r);let u=At(
e,(s=o[o.length-1])!=null?s:[]);if(u.length===0)return[{...i,ok:!1,found:"none",read_from:Q,remedy:"install nova on this node, or leave nova out"}];let d=kr(Ot(
e)),[c,m]=[bn(u,d),Rn(u,d)];Ss([...c,...m],null),Ps(m);let f=u.map(p=>p.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:f,remedy:""},...n.flatMap(p=>FO(
p,ud(c),ud(m))),...jO(t,ud(c))]}catch(u){if(!(u instanceof k)||u.code!=="E_REFUSED")throw u;let d=u.message.lastIndexOf("; ");return[{...i,ok:!1,found:u.message.
slice(0,d),read_from:(l=(a=/^[^ :]+/.exec(u.message))==null?void 0:a[0])!=null?l:Q,remedy:`${u.message.slice(d+2)}, then restart nova's services`}]}}var WO={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Nb=Hi(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:cn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:He({describe:"Judge the devices at these addresses."}),
expect_count:pt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:X({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:V(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var v,b;let s=n!==void 0||
t!==void 0,a=s?[]:qo(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!K(e))throw ae("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:u,missing:d,unexpected:c}=_r(e,{ids:n,addresses:t,recorded:a,expect_count:r}),m=o?[...l,...Tb(e,u,M(e))]:l,f=Sr(m),p=m.filter(w=>!w.ok&&
w.severity==="error"),g=(v=p.find(w=>w.status===f.status))!=null?v:p[0],y=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${f.status}: ${WO[f.status]}${f.status==="pending_reboot"?"":y}`,own:{...f,findings:rb(m),missing:d,
unexpected:c},human:()=>({now:f.ready?"ready":"not ready",next_boot:f.ready_next_boot?"ready":"not ready",checks:Eb(m)}),metrics:w=>Ib(f,m,d,w),rebootReasons:f.
status==="pending_reboot"?m.filter(w=>!w.ok&&w.about==="now"&&w.severity==="error").map(w=>`${w.address===void 0?"":`${w.address}: `}${w.id} is ${w.found}, expe\
cted ${w.expected}`):[],warnings:c.map(w=>`${w} has an id that is given to vfio-pci, and nobody asked for it`),...f.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:f.status==="pending_reboot"?"reboot, then run this again":(b=g==null?void 0:g.remedy)!=null?b:""}}}}});var ZO="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",GO="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function dd(e){return n=>({
...n,cpu:e})}function Cb(){return dd({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${ZO}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function De(){return dd({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${GO}
`})}function Lb(){return dd({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function cd(e){return n=>({...n,iommu:e})}function Vb(e){return n=>({...n,firmware:e})}function N(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Eo(...e){return n=>({...n,kernels:e})}function Io(e){return n=>({...n,files:{...n.files,...e}})}function js(...e){
return n=>({...n,events:[...n.events,...e]})}function Pr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function fd(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Pr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function Ws(e,n,t){return Pr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Hb(...e){return Pr(()=>({swaps:e}))}function Zs(e,...n){return Pr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Ub(...e){return Pr(
()=>({routes:e}))}function Bb(e,n){return Pr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function zb(e,n={}){return Mn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Ro(...e){return n=>({...n,asks:{addresses:e}})}
function pd(e){return n=>({...n,name:e})}function Ar(...e){return n=>e.reduce((t,r)=>r(t),n)}function Mn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Fb(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Ao={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},KO=2**30,Oo=2**20;function nn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Mn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Oo,64*KO,0,32*Oo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Ao[l].fn)}});return Ar(a,...t.map(l=>Mn(i+Ao[l].fn,Ao[l].id,Ao[l].class,{driver:Ao[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function jb(e="0000:03:00.0",n={}){return Mn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Oo],group:20,...n})}function Gs(e="0000:04:00.0",n={}){return Mn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Oo],group:21,...n})}function md(e="0000:05:00.0",n={}){return Mn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Wb(e,n={}){return Mn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Oo],...n})}var gd=`# GRUB Environment Block
`;function Or(e){let n=new Map;if(e===null||!e.startsWith(gd))return n;let t=e.slice(gd.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Dn(e){
let n=gd;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Zb(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[d="",...c]=u.value.split(/\s+/);if(u.value!==""){d!==""&&o(d);for(let m of c)i(),m!==""&&
o(m)}a+=u.length-1}else o(l||"")}}return i(),t}function Gb(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var U=fe(require("fs"),1),Nt=fe(require("path"),1);function Kb(e){return"\0".repeat((4-e%4)%4)}function yd(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Kb(i.length)+t+Kb(t.length)}function hd(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>yd(r(),i,"",16877)),...e.map(i=>yd(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),yd(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Jb(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var je={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},qb=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],JO=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function te(e){return e.replace(/-/g,"_")}function Mo(e){let n=je[e];return n===void 0||n.driver===void 0?null:n.driver}function Yb(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Mo(e)}function Xb(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(je).find(t=>Mo(t)===e);return n===void 0?null:
n}function Qb(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function vd(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function qO(e,n){let t=Qb(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||qb.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!vd(t,l.until)?!1:l.from===void 0||!vd(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(qb.includes(
a)||a==="irqbypass"),s=Object.keys(je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function bd(e){let n=je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function YO(e,n){let t=je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function XO(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...vd(Qb(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function ev(e,n){let{modules:t,builtin:r}=qO(e,n),o=`/lib/modules/${n.version}`,i=l=>`${bd(l)}${n.suffix}`,s=[];for(let l of t){let u=je[l];for(let d of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${d} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${bd(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${YO(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${bd(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:XO(e,n),[`/boot/vmlinuz-${n.version}`]:QO(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function QO(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function nv(e){return e==="nvidia"?JO.slice(1):[]}var eE=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function It(e){let n=new Map;for(let r of eE)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Do(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function vn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,d,c)=>{u.set(d,[...u.get(d)||[],...c])};for(let u of e)for(let d of u.replace(/\\\n/g," ").split(`
`)){let[c,m,...f]=d.trim().split(/\s+/);if(c===void 0||m===void 0||c.startsWith("#"))continue;let p=te(m);if(c==="blacklist"&&t.add(p),c==="alias"&&f[0]!==void 0&&
r.push([m,te(f[0])]),c==="options"&&l(o,p,f),c==="install"&&!a.has(p)&&a.set(p,f.join(" ")),c==="softdep"&&!i.has(p)&&!s.has(p)){let g=null;for(let y of f)y==="\
pre:"?g=i:y==="post:"?g=s:g!==null&&l(g,p,[te(y)])}}for(let u of Do(n)){let d=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(d===null)continue;let[
,c="",m="",f]=d;if(c==="modprobe"&&m==="blacklist")for(let p of(f||"").split(","))t.add(te(p));else l(o,te(c),[f===void 0?m:`${m}=${f}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function Ks(e){let n=e.slice(e.lastIndexOf("/")+1);return te(n.replace(/\.ko(\.\w+)?$/,""))}function wn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let d=l.slice(0,u);o.set(Ks(d),d),i.set(Ks(d),l.slice(u+1).split(" ").filter(c=>c!=="").map(Ks))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Ks)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",d=""]=l.split(" ");return[u,te(d)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function wd(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Js(e,n,t,r,o){
let i=vn([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),u=(f,p)=>[...t[f].get(p)||[],...i[f].get(p)||[]],d=f=>{if(a.has(f))return null;a.add(f);
let p=t.install.get(f);if(!l(f)&&p===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let y of n.needs.get(f)||[]){let v=d(y);if(v!==null)
return v}for(let y of u("pre",f))d(y);let g=u("pre",f).length+u("post",f).length>0;if(l(f))return null;if(p!==void 0&&!g)return/(^|\/)(false)\b/.test(p)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let y of u("post",f))d(y);return null},c=te(e);if(l(c))return{ok:!0,
order:s};let m=d(c);return m===null?{ok:!0,order:s}:{ok:!1,why:m}}function qs(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&wd(o,e)&&r.push(i);return r}function tv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var ov=fe(qt(),1),iv=fe(require("fs"),1),nE={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},rv=65534;
function Ys(e,n,t,r){let o=nE[e].find(p=>iv.existsSync(p));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(p,g)=>{i[`FIXTURE_${g}`]=p});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((p,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(p=>`printf '%s\\0' "\${${p}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:rv,gid:rv}:{},l=(0,ov.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,d=u.indexOf("SOURCED\0"),c={},m=d<0?[]:u.slice(d+8).split("\0");t.forEach((p,g)=>{c[p]=m[g]||""});let f=l.status===null?1:l.status;return{code:d<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function Er(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Rt(e,n){return e.toString(16).padStart(n,
"0")}function sv(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Er(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Er(
s.address).domain}:${Er(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Rt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function av(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Er(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Er(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function lv(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Er(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Ir(e){return e.toUpperCase()}function Qn(e){let[n="",t=""]=Ir(e.id).split(":"),[r="",
o=""]=Ir(e.subsystem).split(":"),i=Ir(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function tE(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function rE(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Rt(0,16)} 0x${Rt(0,16)} 0x${Rt(0,16)}`);continue}r.push(`0x${Rt(t,16)} 0x${Rt(t+i-1,16)} 0x${Rt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function $d(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Ir(e.class).replace(/^0/,"")}`,`PCI_ID=${Ir(e.id)}`,`PCI_SUBSYS_ID=${Ir(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Qn(e)}`,""].join(`
`)}function uv(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Qn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=$d(e,null),r[`${n}/config`]=tE(e),r[`${n}/resource`]=rE(e),r}function S(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var No=S(137,"",`Killed
`),cv=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],oE=["nvme","ext4","xfs"],dv=["nouveau","amdgpu","i915","ast","mgag200"];function fv(e,n,t){let r=wn(
e,n),o=vn([],""),i=new Set;for(let l of t){let u=Js(l,r,o,new Set,()=>!0);if(u.ok)for(let d of u.order)i.add(d)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function xd(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function pv(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function mv(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...pv(e.read(s))],[]);return hd([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:xd(e,It(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...fv(e,n,[...cv,...o.map(i=>te(i.split(/\s+/)[0]||""))])])}var iE=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Mt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function sE(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let m of e.list(c))m.endsWith(".conf")&&!t.has(m)&&t.set(m,`${c}/${m}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Ys("bash",o,iE,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:d}=i.
values;return{hostonly:s==="yes",add:Mt(a),force:Mt(l),omit:Mt(u),install:Mt(d)}}function aE(e,n,t,r,o){let i=wn(e,t),s=vn([],""),a=r.hostonly?dv.filter(w=>n.functions.
some(h=>qs(Qn(h),i,s).includes(w))):dv,l=[...It(e).keys()],u=w=>w.startsWith("/etc/"),d=r.hostonly&&!o?l:l.filter(w=>!u(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),m=o?[]:r.hostonly?c:c.filter(w=>!u(w)),f=m.reduce((w,h)=>[
...w,...pv(e.read(h))],[]),p=o?[]:r.force,g=new Set(r.omit.map(te)),y=[...r.hostonly?oE:cv,...a,...f,...p,...o?[]:r.add].map(te).filter(w=>!g.has(w)),v=o?[]:r.install.
filter(w=>e.exists(w)),b=new Set;return hd([...xd(e,[...d,...m]),...xd(e,v),...p.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${p.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...fv(e,t,y)].filter(({name:w})=>!b.has(w)&&b.add(w)))}function Tn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function To(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(kd)}function kd(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function _d(e){return e.slice(0,Math.floor(e.length/2))}function Xs(e,n,t,r,o){if(t.
includes("--version"))return S(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],d=[],c=[],m=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
t.length;h+=1){let[$="",_]=(t[h]||"").startsWith("--")?(t[h]||"").split(/=(.*)/):[t[h]],A=f.has($)?_===void 0?t[h+=1]||"":_:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=A:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?u.push(...Mt(A)):$==="--force-dr\
ivers"?d.push(...Mt(A)):$==="--install"||$==="-I"?c.push(...Mt(A)):$.startsWith("-")||m.push($)}if(a){for(let h of e.list("/lib/modules")){let $=Xs(e,n,["-f",Tn(
n,h),h],r,o);if($.code!==0)return $}return S(0)}let p=m[1]||s||r,g=m[0]||Tn(n,p);if(e.exists(g)&&!i)return S(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return S(0);if(!e.exists(`/lib/modules/${p}`))return S(1,"",`dracut[F]: Cannot find module directory /lib/modules/${p}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),S(1,"",`dracut[F]: Failed making image ${g}
`);let y=sE(e);if(typeof y=="string")return S(1,"",y);let v={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...u],force:[...y.force,...d],install:[...y.install,
...c]},b=aE(e,n,p,v,o==="drops");if(e.write(g,o==="killed"?_d(b):b,384),o==="killed")return No;let w=[...v.force,...v.add].filter(h=>je[te(h)]===void 0);return S(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function lE(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function uE(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function gv(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return S(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let m=t[c]||"";if(m==="-k")a=t[c+=1]||null;else if(m.startsWith("-k"))a=m.slice(2);else for(let f of m.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return S(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&lE(e,"update_initramfs")==="no")return S(0,`update-initramfs: Not updating initramfs.
`);let l=To(e).filter(c=>e.exists(Tn(n,c))),u=a==="all"?(s==="c"?[...To(e)]:[...l]).reverse():a===null?l.slice(-1):[a],d="";for(let c of u){let m=Tn(n,c);if(s===
"d"){e.remove(m);continue}if(s==="u"&&uE(e))return S(0,d,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${m}
`);if(d+=`update-initramfs: Generating ${m}
`,o==="lies")continue;if(i){let p=Xs(e,n,["--force",m,c],r,o);if(p.code!==0)return S(p.code,d,p.stderr);continue}if(o==="fails")return S(1,d,`update-initramfs: \
failed for ${m} with 1.
`);let f=mv(e,c,o==="drops");if(o==="killed")return e.write(`${m}.new`,_d(f)),No;e.write(`${m}.new`,f,384),e.rename(`${m}.new`,m)}return S(0,d)}function yv(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return S(0,`initramfs-tools 0.142
`);if(i===void 0)return S(1,"",`mkinitramfs: no output file
`);if(r==="lies")return S(0);if(r==="fails")return S(1,"",`mkinitramfs failure cpio 141
`);let a=mv(e,s,r==="drops");return e.write(i,r==="killed"?_d(a):a,384),r==="killed"?No:S(0)}function Co(e,n){let t=e.read(n);return t===null?null:Jb(t)}function hv(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function bv(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Co(e,r);if(o===null)return S(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?vv(i):i.name}
`).join("")}return S(0,t)}function vv(e){return`${hv(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function wv(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Co(e,t);if(o===null)return S(2,"",`cpio: premature end of archive
`);for(let i of o)hv(i)||e.write(`${r}/${i.name}`,i.text);return S(0)}function $v(e,n,t,r){let o=[],i=[],s=r;for(let d=0;d<t.length;d+=1){let c=t[d]||"";c==="-f"||
c==="--file"?o.push(t[d+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[d+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Tn(n,s);
o.push(...i.slice(1));let l=Co(e,a);if(l===null)return S(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let d=o.map(c=>c.replace(/^\//,""));return S(0,l.filter(c=>d.includes(c.name)).map(c=>c.text).join(""))}let u="=".repeat(72);return S(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(d=>`${vv(d)}
`).join("")}${u}
`)}var Nr=fe(require("path"),1);var dE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function et(e){return e.distro.mkconfig==="debian"}function Rr(e){return et(e)?"/boot/grub":"\
/boot/grub2"}function xv(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function _v(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function cE(e,n){let t=[e.read("/etc/default/grub")];if(et(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=_v(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Ys(et(n)?"dash":"bash",t.filter(s=>s!==null),dE,{strict:!0,functions:o});return i.code===0?i.values:S(i.code,"",i.stderr)}function fE(e){
return typeof e.code=="number"}function Sv(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Qs(e,n,t,r,o,i){let s=xv(e,Tn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${xv(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function pE(e,n,t){let r=[...To(e)].reverse(),{distro:o}=n,i=p=>t[p]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
d=`${s} ${u}`,c=et(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||_v(e),m=r[0];if(m===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(p=>Qs(n,`${c} (${p})`,`gnulinux-${p}-advanced-0b5c`,p,l,"")).join("");let f=r.map(p=>{let g=Qs(n,`${c}, with Linux ${p}`,`gnulinux-${p}-adva\
nced-0b5c`,p,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+Qs(n,`${c}, with Linux ${p} (recovery mode)`,`gnulinux-${p}-recovery-0b5c`,
p,d,"	")});return`${Qs(n,c,"gnulinux-simple-0b5c",m,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function mE(e,n,t){let r=et(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!et(n)&&n.distro.mkconfig!=="suse"&&Sv(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:pE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${gE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function gE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Pv(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(kd).reverse().map(t=>`${n}/${t}`)}function yE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Or(e.read("/boot/grub2/grub\
env")),l=Dn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Pv(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function ea(e,n,t,r){let o=et(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let p=t[f]||"";if(p==="-o"||p==="--output")i=t[f+=
1]||"";else if(p.startsWith("--output="))i=p.slice(9);else if(p==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return S(1,"",`Unrecognized option\
 '${p}'
`)}if(r==="fails")return S(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return S(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return S(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=cE(e,n);if(fE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,d=!et(n)&&n.distro.mkconfig!=="suse",c=Sv(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";d&&c&&r!=="killed"&&(u+=yE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let m=mE(e,n,l);for(let f of To(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?S(0,m,`${u}done
`):r==="killed"?(e.write(`${i}.new`,m.slice(0,Math.floor(m.length/2))),No):(e.write(i,m,n.distro.grubCfgMode),S(0,"",`${u}done
`))}function Av(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Rr(n)}/grubenv`:r,a=Or(e.read(s));if(o==="list")return S(0,[...a].map(([u,d])=>`${u}=${d}
`).join(""));for(let u of i){let d=u.indexOf("=");o==="unset"?a.delete(u):d>0&&a.set(u.slice(0,d),u.slice(d+1))}let l=Dn(a);return l===null?S(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),S(0))}function kv(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Lo(e,n){let t=`${Rr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Ov(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,d="",...c]=Zb(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=d,a=c.map(Gb)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=kv(e,d))}return{title:n,id:t,kernel:kv(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Ev(e,n){let t=e.
read(Lo(e,n));if(t===null)throw new Error(`the node does not boot: ${Lo(e,n)} is missing`);let r=Or(e.read(`${Rr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),d=i[i.length-1],c=d===void 0||d.items===null?o:d.items,m=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(m!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(m[3]||""),p={title:(m[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:m[1]==="submenu"?[]:null,lines:[]};c.push(p),i.push(p)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(d!==void 0&&d.items===null)d.lines.push(u);else if(u==="blscfg")for(let f of Pv(e))o.push(hE(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Lo(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function hE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Iv(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Iv(i.items,r.length===0?"0":r.join(
">"))}function na(e,n){let{items:t,chosen:r,variables:o}=Ev(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Iv(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Ov(n,a.title,a.id,a.lines,o)}function Rv(e,n){let{items:t,variables:r}=Ev(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Ov(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var zv=fe(qt(),1);function bE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Mv(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var vE=[1,2,3,4];function Tv(e,n,t,r){let o=`${n}/${bE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,u]of[[t,o,r],...vE.map(d=>[Mv(t,d),`${o}/${Mv(t,d)}`,r+d])])s[`${l}/dev`]=`${i}:${u}
`,a!==t&&(s[`${l}/partition`]=`${u-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${u}`]={link:`../..${l.slice(4)}`};return s}function Nv(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Cv(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Dv={dm:253,md:9,bcache:252};
function wE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Dv[r]===void 0?254:Dv[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function ta(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function $E(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${ta(
o)}	00000000	0001	0	0	0	${ta(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${ta(i)}:0016 ${ta(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Lv(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:d,of:c,map:m}of t)Object.assign(s,wE(d,c,m));for(let{name:d,of:c}of i){
s[`/sys/class/net/${d}`]={link:`../../devices/virtual/net/${d}`},s[`/sys/devices/virtual/net/${d}/operstate`]=`up
`;for(let m of c)s[`/sys/devices/virtual/net/${d}/lower_${m}`]={link:`/sys/class/net/${m}`}}let a=d=>{let c=s[`/sys/devices/virtual/block/${d}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${d}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(d=>d!==""&&!r.some(c=>d.split(" ")[4]===c.at)),u=r.map(({at:d,on:c,type:m,source:f},p)=>`${60+p} 22 ${m==="btrfs"||c===""?`0:${60+p}`:a(c)} / ${d} rw,\
relatime shared:${60+p} - ${m} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...u,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(d=>`${d.startsWith("/")?`${d}	file`:`/dev/${d}	partition`}	8388604	0	-2
`).join("")}`),{...s,...$E(n),...n.stack.shown}}var I=fe(require("fs"),1),$n=fe(require("path"),1),xE=40;function Sd(e){try{return I.readlinkSync(e)}catch(n){return null}}function Vv(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Sd($n.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>xE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Hv(e){if(!I.lstatSync(e).isDirectory()){I.unlinkSync(e);return}for(let t of I.readdirSync(e))Hv($n.join(e,t));I.rmdirSync(
e)}function kE(e,n,t){try{I.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!I.existsSync(e))throw r;let o=I.statSync(
e).mode&4095;I.chmodSync(e,384),I.writeFileSync(e,n,"latin1"),I.chmodSync(e,o)}t!==void 0&&I.chmodSync(e,t)}function Pd(e){try{return I.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ra(e){let n=s=>Vv(e,s,!0),t=s=>$n.join(e,n(s)),r=s=>$n.join(e,Vv(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&I.existsSync(a)||(I.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return I.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i($n.posix.dirname(s)),kE(t(s),a,l)},link(s,a){i($n.posix.dirname(s));let l=r(s);Sd(l)!==null&&I.unlinkSync(l),
I.symlinkSync(a,l)},readLink:s=>Sd(r(s)),exists:s=>I.existsSync(t(s)),isOlder:(s,a)=>I.existsSync(t(s))&&I.existsSync(t(a))&&I.statSync(t(s)).mtimeMs<I.statSync(
t(a)).mtimeMs,list(s){try{return I.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{I.lstatSync(a)}catch(l){return}Hv(a)},rename(s,a){I.renameSync(
r(s),r(a))}}}function _E(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),I.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function me(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&_E(e,o,i)}}function Uv(e,n=[]){let t=new Map,r=o=>{for(let i of I.readdirSync(
$n.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=$n.join(e,s),l=I.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:I.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),r(s)):t.set(s,{type:"file",mode:u,text:Pd(a).toString("latin1")})}};
return r("/"),t}function Ad(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Od(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function tn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function nt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Vo(e){return"../".repeat(e.split("/").length-2)}function Nn(e,n,t){
let r=e.readLink(`${nt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function ia(e,n,t,r){let o=nt(n,t.address),i=Nn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Vo(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,$d(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),me(e,Fv(n,t,r)),PE(e,n,t.address)}function sa(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Fv(e,n,t){let r=nt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,u)=>({[`${r}/${s}/dev`]:`${u}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Vo(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function Ed(e,n,t){let r=Ho(n,t),o=Nn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:sa(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Fv(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function SE(e,n,t){let r=Ed(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function oa(e,n,t,r,o){let i=4e4+n.stuck.size,s=nt(n,t.address);throw n.
stuck.has(t.address)||(ia(e,n,t,null),e.remove(`${s}/driver_override`),(0,zv.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),me(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(tn("ETIMEDOUT",`${r} does not answer`),{left:i})}function PE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&sa(Nn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Id(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function AE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(m,f)=>/^f{8}$/i.test(m)||
parseInt(m,16)===parseInt(f,16),[u="",d=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,u)&&l(i,d)&&c===0}function OE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${nt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Rd(e,n,t,r){let o=OE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>AE(
a,r)))return!0;let i=Xb(t);if(i===null||sa(i)||Yb(i,r.class)!==t)return!1;let s=je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>wd(a,Qn(r)))}function Md(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(sa(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&EE(e,n,r.address))return"EBUSY";return ia(e,n,r,t),null}
function EE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function aa(e,n,t){for(let r of n.functions)Nn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Rd(e,n,t,r)&&Md(e,n,t,r)}function jv(e,n,t,r){n.loaded.add(t),me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Dd(e,n,t,r)}function Dd(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Mo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Id(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),aa(e,n,s)}function Uo(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Wv(e,n,t){let r=Mo(t);if(r!==null){for(let o of n.functions)Nn(e,n,o.address)===r&&ia(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Uo(e,n)}function IE(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Bv={intel:"DMAR",amd:"IVRS",arm:"IORT"},RE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Zv(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Bv[n.cpu.brand]}`]={text:IE(Bv[n.cpu.brand]),mode:256});for(let o of t.functions){let i=nt(t,o.address);Object.
assign(r,uv(o,i)),r[`${i}/subsystem`]={link:`${Vo(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Vo(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Vo(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${nt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of RE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};me(e,r)}function Gv(e,n){let t=0;for(let r of n.functions){let o=nt(n,r.address);Nn(e,n,r.address)!==null&&(r.netdev!==
void 0&&me(e,Nv(o,r.netdev)),r.keyboard===!0&&me(e,Cv(o)),r.block!==void 0&&(me(e,Tv(r,o,r.block,t)),t+=10))}}function la(e,n,t,r,o){let i=sv(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:av(i),groups:lv(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Ho(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw tn("ENODEV",`no such device ${t}`);return r}function ME(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw tn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function tt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw tn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return DE(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Ho(n,r);if(Nn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(u=>Rd(e,n,u,a)&&Md(e,n,u,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Ho(n,s[1]||"");n.stuck.has(a.address)&&
oa(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw tn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function DE(e,n,t,r,o){if(r==="unbind"){let a=Ho(n,o);if(n.stuck.has(a.address)&&oa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Nn(e,n,a.address)!==t)throw tn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&SE(e,
n,a.address))&&oa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),ia(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Ho(n,o);if(n.stuck.
has(a.address)&&oa(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Rd(e,n,t,a))throw tn("ENODEV",`${t} does not match ${a.address}`);if(Nn(e,n,a.address)!==null)throw tn(
"EBUSY",`${a.address} has a driver`);let l=Md(e,n,t,a);if(l!==null)throw tn(l,`${t} refused ${a.address}`);return}let i=ME(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw tn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),aa(e,n,t);return}if(!s.includes(i))throw tn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var zo="/etc/systemd/system",Mr="/run/systemd/transient",Kv="/run/systemd/shutdown/scheduled",Td="/run/systemd/fixture/loaded",Bo="/run/systemd/fixture/active";
function Jv(e){let n=e.list(`${zo}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${zo}/timers.target.d/${t}`)||"");e.write(Td,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function qv(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);Jv(e);for(let n of(e.read(
Td)||"").split(/\s+/))n!==""&&e.exists(`${zo}/${n}`)&&e.write(`${Bo}/${n}`,"")}function Yv(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Bo}/${o[0]}`)?S(0,`active
`):S(3,`inactive
`);if(r==="is-enabled")return S(1,`disabled
`);if(r==="is-system-running")return S(0,`running
`);if(r==="show")return S(0,`Wants=${e.read(Td)||""}
`);if(t==="fails")return S(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return S(0);r==="daemon-reload"&&Jv(e);for(let i of o){if(r==="stop")for(let s of[Mr,Bo])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${zo}/${i}`))return S(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Bo}/${i}`,"")}return S(0)}function Xv(e,n,t){if(t==="fails")return S(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return S(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?S(1,"",`the fixture knows timers with a name only
`):e.exists(`${Mr}/${r}.timer`)?S(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Mr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),S(0,"",`Running timer as unit: ${r}.timer
`))}function Qv(e,n,t){return t==="fails"?S(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Kv,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),S(0))}function ew(e){let n=e.list(Mr).filter(r=>r.endsWith(".timer")),t=e.exists(Kv)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Mr}/${r}`)||""));for(let r of n)
e.remove(`${Mr}/${r}`);return t}function nw(e,n){let t=e.read(`${zo}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Bo}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var rw=fe(qt(),1),ow=fe(require("fs"),1);var tw=["/usr/bin/dash","/bin/dash","/bin/sh"],TE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function iw(e,n,t,r){let o=t.replace(TE,(u,d='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${d}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(u,d)=>`-e ${r(d)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=tw.find(u=>ow.existsSync(u));if(s===void 0)throw new Error(`this test\
 needs one of ${tw.join(", ")}`);let a=(0,rw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let u=0;u+1<l.length;u+=2){let d=(l[u]||"").slice(e.dir.length),c=l[u+1]||"";d.startsWith("/sys/")?tt(e,n,d,c):e.write(d,`${d==="/dev/kmsg"&&e.read(d)||""}${c}\

`)}}function Dr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Cd(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Do(r);if(n.cpu.brand==="arm")return!0;if(Dr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Dr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Dr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function sw(e){let n=tv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Dt(e,n,t,r){let o=Js(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?jv(e,n,i,i===
"vfio_pci"?sw(r.config):[]):iw(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function NE(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(Dt(e,n,s,t),tt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&tt(e,n,`${i}/driver/unbind`,o),tt(e,n,"/sys/bus/pci/drivers_probe",o))}}function aw(e,n,t){
for(let r of n.functions)for(let o of qs(Qn(r),t.index,t.config)){Dt(e,n,o,t);for(let i of n.loaded.has(o)?nv(o):[])t.config.blacklist.has(i)||Dt(e,n,i,t)}}function lw(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function CE(e,n,t,r){let o=Co(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>te(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(p=>p.name===f).map(p=>p.text).join(""),l={config:vn(i,t.cmdline),index:wn(e,t.version),has:f=>s.has(f),around:f=>o.
some(p=>`/${p.name}`===f)},u=Do(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),d=n.distro.initramfs==="dracut";if(d)
for(let f of Dr(u,"rd.driver.pre"))Dt(e,t,f,l);let c=d?Dr(u,"rd.driver.blacklist").map(te):[];aw(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let m=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of m)for(let p of lw(f))Nd(e,t,p,
l)}function Nd(e,n,t,r){let o=te(t);r.config.blacklist.has(o)||Dt(e,n,o,r)}var LE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function VE(e,n){let t={config:vn(It(e).values(),n.cmdline),index:wn(e,n.version),has:()=>!0,around:o=>e.exists(o)};aw(e,n,t),NE(e,n,t);
let r=new Map;for(let o of LE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of lw(e.read(
r.get(o)||"")||""))Nd(e,n,i,t);for(let o of Dr(Do(n.cmdline),"modules-load"))Nd(e,n,o,t)}function HE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,d)=>`processor	: ${d}
${n.cpu.info}
`).join("");me(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function UE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function uw(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=na(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Or(e.read(`${Rr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Rr(n)}/grubenv`,Dn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let m of e.list(c))e.remove(`${c}/${m}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=wn(e,i),u=la(n,i,a,Cd(e,n,i,a),l.builtin);Zv(e,n,u),Id(e,"pcieport",null),aa(e,u,"pcieport");let d=vn([],a);for(let c of[...l.builtin].sort((m,f)=>(m.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),Dd(e,u,c,c==="vfio_pci"?sw(d):[]));if(HE(e,n,
u,UE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return CE(e,n,u,o.initrd),VE(e,u),Gv(e,u),me(e,Lv(e,n)),Uo(e,u),qv(
e),u}var Ld=new Map;function Tt(e){return Ld.get(Nr.resolve(e))||null}function Tr(e,n){n===null?Ld.delete(Nr.resolve(e)):Ld.set(Nr.resolve(e),n)}function BE(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=la(n,t,r,Cd(e,n,t,r),wn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function zE(e,n,t,r){let o=(u,d)=>t.some(c=>c===`--${d}`||/^-[a-zA-Z]+$/.test(c)&&[...u].some(m=>c.
includes(m))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,d)=>!u.startsWith("-")&&(i<0||d!==i+1));if(r===
"fails")return S(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return S(0);let a={config:vn(It(e).values(),n.cmdline),index:wn(e,n.version),has:()=>!0,around:u=>e.exists(u)};if(o("r","remo\
ve")){for(let u of s.map(te)){if(n.builtin.has(u))return S(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&Wv(e,n,u)}return S(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(te(u)))continue;let d=Dt(
e,n,u,a);if(d!==null)return S(1,"",o("q","quiet")?"":`modprobe: ${d.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Uo(e,n),S(0)}function FE(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return S(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}var jE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ua(e,n){let t=ra(e);Tt(e)===null&&Tr(e,BE(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var p;let[u="",...d]=l,c=Nr.basename(u),m=Tt(e),f=m===null?"":m.version;return c==="chroot"?a(d.slice(1)):c==="en\
v"?a(d.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(d.slice(d.findIndex(g=>!/^(-|\d)/.test(g)))):ZE(t,u)?c==="\
update-grub"?ea(t,n,["-o","/boot/grub/grub.cfg",...d],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?ea(t,n,d,s("grub-mkconfig")):c==="grub2-mkconfig"?
ea(t,n,d,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Av(t,n,d):c==="update-initramfs"?gv(t,n,d,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?yv(t,d,f,s("mkinitramfs")):c==="dracut"?Xs(t,n,d,f,s("dracut")):c==="lsinitramfs"?bv(t,d):c==="unmkinit\
ramfs"?wv(t,d):c==="lsinitrd"?$v(t,n,d,f):c==="df"?FE(d,r):c==="systemctl"?Yv(t,d,s("systemctl")):c==="systemd-run"?Xv(t,d,s("systemd-run")):c==="shutdown"?Qv(t,
d,s("shutdown")):t.at(u).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?S(/^exit (\d+)$/m.test(t.read(u)||"")?Number((p=/^exit (\d+)$/m.exec(t.read(u)||""))==null?
void 0:p[1]):0,"",`asked by a check of the site
`):c==="uname"?S(0,`${d.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?S(1,`none
`):jE.has(c)?S(0):c==="modprobe"?m===null?S(1,"",`modprobe: FATAL: no kernel is running
`):zE(t,m,d,s("modprobe")):S(127,"",`${u}: the fixture does not know this command
`):S(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let d=Tt(e);if(d===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),tt(t,d,l,u)},reboot(){Tr(e,null),Tr(e,uw(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},odd(l,u){var d;(d=Tt(e))==null||d.odd.set(l,u)},
start({pid:l,comm:u,cgroup:d=`0::/system.slice/${u}.service
`,open:c=[],exe:m,argv:f=[],threads:p=[],state:g="S"}){let y=Tt(e);if(y===null)throw new Error("no kernel is running");let v=c.flatMap(b=>b.startsWith("/")?[b]:
Ed(t,y,b));me(t,{[`/proc/${l}/comm`]:`${u.slice(0,15)}
`,[`/proc/${l}/cgroup`]:d,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[b,w]of v.entries())t.link(`/proc/${l}/fd/${b+3}`,w);me(t,{[`/proc/${l}/stat`]:`${l} (${u.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(b=>`${b}\0`).join("")}),m!==void 0&&t.link(`/proc/${l}/exe`,m);for(let[b,w]of[u.slice(0,15),...p].entries())t.write(`/proc/${l}/t\
ask/${l+b}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=ew(t);return l&&this.reboot(),l},due:l=>nw(t,l),freeBytes(l){r=l},next:()=>na(t,n),entries:()=>Rv(t,n)}}var WE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function ZE(e,n){return n.startsWith("/")?e.exists(n):WE.some(t=>e.exists(`${t}/${n}`))}var da=17e8,ca=3600;function Vd(e,n,t){let r=o=>{for(let i of U.readdirSync(o,{withFileTypes:!0})){let s=Nt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||U.statSync(s).mtimeMs/1e3>n)&&U.utimesSync(s,t,t)}};for(let o of U.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Nt.join(
e,o);U.lstatSync(i).isDirectory()&&r(i)}}function cw(e,n){let{tree:t}=e;if(n.do==="files")return me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function GE(e){let{host:n,tree:t}=e,r=(...s)=>cw(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Tn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Lo(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var dw=new WeakMap;function KE(e){let n=[],t=r=>{for(let o of U.readdirSync(Nt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Nt.join(e,i),a=U.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Pd(s):Buffer.alloc(0),target:l==="link"?U.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function JE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=Nt.join(e,r);if(o==="dir")U.mkdirSync(u),(511&~t)!==i&&U.chmodSync(u,i);else if(o==="link")U.symlinkSync(a,u);else{let d=U.openSync(
u,"wx",i);(i&~t)!==i&&U.fchmodSync(d,i),U.writeSync(d,s),U.futimesSync(d,l,l),U.closeSync(d)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&U.utimesSync(Nt.join(
e,r),i,i)}function qE(e,n){let t=ra(e);me(t,n.files);for(let o of n.kernels)me(t,ev(n,o));Vd(e,null,da);let r=ua(e,n);return GE(r),Vd(e,da+ca,da+ca),r}function YE(e,n){
let t=qE(e,n),r=da+ca;t.reboot();for(let o of n.events)cw(t,o),r+=ca,Vd(e,r,r)}function Hd(e,n){let t=dw.get(n);if(t!==void 0)return JE(e,t.entries),Tr(e,Od(t.running)),
ua(e,n);Tr(e,null),YE(e,n);let r=Tt(e);return r!==null&&dw.set(n,{entries:KE(e),running:Od(r)}),ua(e,n)}var ga="0123456789abcdef0123456789abcdef",Cr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function L(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Ln(e,n){let t={};for(let r of e)t[`${n}/${r}`]=L(`# ${r} of the fixture`);return t}var hw={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Fd(e){return{"/etc/machine-id":`${ga}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Cr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Cr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...Ln(["modprobe","depmod","shutdown"],"/usr/sbin"),...Ln(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function XE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var bw="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",QE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,vw=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,jd={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":L("# mkinitramfs of initramfs-tools-core"),...Ln(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},eI={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":L("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":L(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":L('rm -f "/boot/initrd.img-$1"'),...Ln(["dracut","lsinitrd"],"/usr/bin")},Wd={"\
/usr/sbin/update-initramfs":L(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Zd(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function rn(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Cr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...hw,
...Fd(o),"/etc/default/grub":XE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc\
/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":L(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":L('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Ln(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":L("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Dn(new Map)||"","/etc/modules":e.modulesFile===void 0?QE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Cr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?eI:jd,"/var/lib/dpkg/status":Zd({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function nI(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function rt(e){let n=`0-rescue-${ga}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(p=>p.version),n])a[`/boot/loader/entries/${ga}\
-${f}.conf`]=nI(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${ga}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),d=Dn(u)||"",c=s.firmware==="uefi",m=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...hw,...Fd(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Ln(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Ln(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
`}:{},...r&&c?{[`/boot/efi/EFI/${o}/grubenv`]:d,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":d,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&c?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:m}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":L("# probe"),...e.more===void 0?{}:e.more}}}}function tI(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Cr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[N("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),N("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Fd(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":L(". \
${sysconfdir}/default/grub"),...Ln(["update-bootloader"],"/usr/sbin"),...Ln(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Dn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Cr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":L('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function rI(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Ar(Cb(),jb(),Gs(),md(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ie(e,n){return(...t)=>rI(e,n,t)}var ww=[N("5.15.0-125-generic","builtin"),N("5.15.0-130-generic","builtin")],Wo=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",bw,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Gd=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
bw,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],oI={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Cn=ie("ubuntu2204",rn({id:"ubuntu",version:"22.04",grubDefault:Wo,kernels:ww})),iI=ie("ubuntu2\
204cloud",rn({id:"ubuntu",version:"22.04",grubDefault:Wo,kernels:ww,firmware:"uefi",more:oI})),Ud=ie("ubuntu2204maas",rn({id:"ubuntu",version:"22.04",grubDefault:Wo,
firmware:"uefi",kernels:[N("5.15.0-130-generic","builtin"),N("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),sI=ie("ubuntu2004",rn({id:"ubuntu",version:"20.04",grubDefault:Wo,kernels:[N("5.4.0-200-generic","builtin"),N("5.4.0-204-generic","builtin")]})),ya=ie("ub\
untu2404",rn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[N(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),N("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),aI=ie("debian11",rn({id:"d\
ebian",version:"11",grubDefault:Gd,kernels:[N("5.10.0-32-amd64"),N("5.10.0-33-amd64")]})),We=ie("debian12",rn({id:"debian",version:"12",grubDefault:Gd,firmware:"\
uefi",kernels:[N("6.1.0-28-amd64"),N("6.1.0-30-amd64")]})),fw=ie("debian13dracut",rn({id:"debian",version:"13",grubDefault:Gd,initramfs:"dracut",grubCfgMode:384,
modulesFile:vw,firmware:"uefi",kernels:[N("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),N("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),lI=[N("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),N("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Kd={id:"ubuntu",version:"26.04",grubDefault:Wo,
initramfs:"dracut",grubCfgMode:384,modulesFile:vw,firmware:"uefi",kernels:lI},uI=ie("ubuntu2604fresh",rn({...Kd,more:Wd})),$w={"/etc/kernel/postinst.d/initramfs\
-tools":L(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},dI=ie("ubuntu2604upgraded",rn({...Kd,more:{...jd,...Wd,...$w,"/var/lib/dpkg/status":Zd({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
cI=ie("ubuntu2604both",rn({...Kd,more:{...jd,...Wd,...$w,"/usr/sbin/update-initramfs.initramfs-tools":L(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Zd({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),xw={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[N("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),N("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},kw={"/usr/lib/kernel/install.d/20-grub.install":L(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Lr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[N("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),N("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},fI=ie(
"rocky8bios",rt(xw)),pw=ie("rocky8uefi",rt({...xw,firmware:"uefi"})),fa=ie("rocky9",rt(Lr)),pI=ie("rocky92",rt({...Lr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),mI=ie("rocky9NoBls",rt({...Lr,bls:!1})),mw=ie("rocky9generic",rt({...Lr,hostonly:!1})),gI=ie("rocky10",rt({...Lr,version:"10.0",codeName:"Red\
 Quartz",more:kw,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[N("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),N("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),yI=ie("fedora",rt({...Lr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:kw,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[N("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),N("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),gw=ie("sles15",tI()),yw=(...e)=>ya(Lb(),pd("ubuntu\
2404arm64"),Eo(N("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Vr="10de:20b7",_w="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function hI(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${_w}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function pa(e=Vr){return n=>js(...hI(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function bI(e=Vr){
return n=>js({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${_w}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function ma(){return js({do:"reboot"})}function vI(e){return Io({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function wI(e="# Ansible managed: do not edit"){return Io({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function $I(){return Io({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var W=nn("0000:41:00.0",{id:Vr,group:12}),Ze=nn("0000:41:00.0",{id:Vr,driver:"nouveau",group:12}),jo=nn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),xI=["07","0f","47","4e","87","90","b7","bd"],Bd=Ar(...xI.map((e,n)=>nn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),zd=Ar(...["c4","c5"].map((e,n)=>Wb(`0000:${e}:00.0`,{group:60+n}))),Fo=Ar(Ze,nn("0000:61:00.0",{id:Vr,driver:"nouveau",
group:13}),Ro("0000:61:00.0")),kI=nn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function _I(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||pd(r)(o());return n.set(r,i),i};return t}var PW=_I({ubuntu2204:()=>Cn(W),"ubuntu2204-no-gpu":()=>Cn(),"ubuntu\
2204-eight-gpus-amd":()=>Cn(De(),Bd,zd),"ubuntu2204-cloud":()=>iI(W),"ubuntu2204-maas":()=>Ud(W),"ubuntu2204-maas-ids-in-default":()=>Ud(W,vI("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Cn(Eo(N("6.8.0-51-generic"),N("6.8.0-52-generic")),W,pa(),ma()),"ubuntu2204-prepared-not-rebooted":()=>Cn(Eo(N("6.8.0-51-generic"),N("6.8.\
0-52-generic")),W,pa()),"ubuntu2204-nouveau-in-image":()=>Cn(Ze,$I()),ubuntu2004:()=>sI(W),"ubuntu2404-companions":()=>ya(jo),"ubuntu2404-arm64":()=>yw(W),"ubun\
tu2404-managed-files":()=>ya(W,wI()),debian11:()=>aI(Ze),debian12:()=>We(Ze),"debian12-amd":()=>We(De(),W),"debian12-prepared":()=>We(De(),W,pa(),ma()),"debian1\
2-two-alike":()=>We(De(),W,nn("0000:61:00.0",{id:Vr,group:13})),"debian12-one-of-two":()=>We(Fo),"debian13-one-of-two":()=>fw(De(),Fo),"ubuntu2204-one-of-two":()=>Cn(
Fo),"ubuntu2204-maas-one-of-two":()=>Ud(Fo),"rocky9-generic-one-of-two":()=>mw(Fo),"rocky9-companions-by-address":()=>fa(jo,Ro("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ya(W,pa(),ma(),Ro("0000:41:00.0")),"ubuntu2404-grace":()=>yw(Eo(N("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
kI),"debian12-driverctl":()=>We(Ze,Io({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Ro("0000:41:00.0")),"debian12-shared-group":()=>We(De(),W,Gs("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>We(De(),W,zb("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>We(De(),jo,Mn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),fd("/",
"sda2")),"debian12-stacked":()=>We(De(),W,md("0000:06:00.0",{block:"nvme1n1",group:23}),Gs("0000:07:00.0",{netdev:"eno2",group:24}),Ws("md0",["nvme0n1p3","nvme1\
n1p3"]),Ws("dm-0",["md0"],"vg-var"),Ws("dm-1",["md0"],"vg-swap"),fd("/var","dm-0"),Hb("dm-1"),Zs("bond0","eno1","eno2"),Zs("bond0.7","bond0"),Zs("br-mgmt","bond\
0.7"),Ub("br-mgmt"),Bb("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>We(De(),Fb("0000:03:00.0"),nn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>We(Ze,cd("absent")),"debian13-dracut":()=>fw(W),"ubuntu2604-fresh":()=>uI(W),"ubuntu2604-up\
graded":()=>dI(W),"ubuntu2604-both":()=>cI(Ze),"rocky8-bios":()=>fI(Ze),"rocky8-uefi":()=>pw(W),"rocky8-prepared":()=>pw(W,bI(),ma()),rocky9:()=>fa(W),"rocky9-c\
ompanions":()=>fa(jo),"rocky9-eight-gpus":()=>fa(Bd,zd),"rocky9-generic-image":()=>mw(Ze),"rocky9-no-bls":()=>mI(W),rocky92:()=>pI(W),"rocky10-amd":()=>gI(De(),
W),fedora:()=>yI(Ze),sles15:()=>gw(Ze),"sles15-amd":()=>gw(De(),W)}),Sw={a30:W,nouveau:Ze,turing:jo,eight:Bd,switches:zd,off:cd("absent"),uefi:Vb("uefi")};var Te=fe(require("fs"),1);var Pw=fe(require("path"),1);function Jd(e){if(!Te.lstatSync(e).isDirectory())return Te.unlinkSync(e);Te.chmodSync(e,448);for(let t of Te.readdirSync(e))Jd(Pw.join(e,t));Te.rmdirSync(e)}var Hr={ids:"10de:20b7"},SI=78,PI=["/sys","/proc","/dev","/run"],AI={red:31,green:32,bold:1,dim:2},OI=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Ur(e,n){
return OI?`\x1B[${AI[e]}m${n}\x1B[0m`:n}function Mw(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>SI?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function sn(e,n=""){be(`${Mw(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Aw=0;async function Ct(e,n){await new Promise(setImmediate),Aw++,be(`
${Ur("bold",`${Aw}. ${e}`)}
`),be(`${Ur("dim",`   $ ${n}`)}

`)}function on(e,n){if(!e)throw new Error(n)}async function ha(e,n,t,r={}){let o=await hp(e.host,n,tr(n.params,t),{check:!1,diff:!1,wait:0,version:Am,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Dw(e,n,t){return n.read(e.host,tr(n.params,t))}function qd(e){return Uv(e.dir,PI)}function Tw(e){return Array.
isArray(e)?e:[]}function EI(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function Nw(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)be(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);be(`
`)}function Yd(e){let{msg:n,own:t}=Dw(e,Fm,{}),r=Tw(t.gpus),o=r.map(s=>[s.address,s.id,EI(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
Nw([["address","id","name","kind","driver","group"],...o]),sn(n,"   ");let i=r.filter(s=>s.id===Hr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))sn(String(s),"   - ");return i.map(s=>s.driver)}function Ow(e){for(let{facet:n,label:t,after:r}of e.changes)be(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function II(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;be(`
   ${Ur("bold",`--- ${t.before_header}`)}
   ${Ur("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let d of Mw(`   ${l}${u}`,"       "))be(`${Ur(l==="-"?"red":"green",d)}
`)};i(r,o,"-"),i(o,r,"+")}}function RI(e){let{msg:n,own:t}=Dw(e,Nb,{}),r=Tw(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return Nw([["","address","what","found"],...r]),sn(n,"   "),t.status}async function MI(e){var m,f,p,g;let n=qd(e),t=()=>Ad(n,qd(e)).length===
0;sn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Ct("What is there","node dist/gpu_info.js");let r=Yd(e);on(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Hr)}'`;await Ct("Wha\
t would change",`${o} --check --diff`);let i=await ha(e,Us,Hr,{check:!0,diff:!0});Ow(i),be(`
`),sn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),II(i),on(i.changed,"the plan should have changes"),on(t(),"a check s\
hould write nothing"),be(`
`),sn("Nothing was written so far: every file of the node is as it was.","   "),await Ct("Done, in one run",o);let s=await ha(e,Us,Hr);on(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),sn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(m=s.rebootReasons)!=null?m:[])sn(y,"   - ");on(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),on(((p=s.bootable)==null?void 0:p.ok)===!0,"the node should still be bootable"),await Ct("Rebooted, once","reboot"),e.machine.reboot();let a=Yd(e);on(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await Ct("Verified, link by link","node dist/passthrough_verify.js"),on(RI(e)==="ready","the no\
de should be ready"),await Ct("Run again",o);let l=await ha(e,Us,Hr);sn(l.msg,"   "),on(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Ct("Taken back","node dist/passthrough_undo.js '{}'");let u=await ha(e,Ab,{});Ow(u);let d=Ad(n,qd(e));on(d.length===0,`the disk \
should be as it was, and is not: ${d.join(", ")}`),be(`
`),sn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),be(`
`),e.machine.reboot();let c=Yd(e);on(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),be(`
`),sn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),be(`
   ${o} --check --diff --human
`)}async function DI(){let e=(0,Ew.mkdtempSync)((0,Rw.join)((0,Iw.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Jd(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=Hd(e,Cn(Sw.a30,nn("0000:61:00.0",{id:Hr.ids,group:13})));await MI({dir:e,machine:n,host:jp({
root:e,machine:n})})}DI().catch(e=>{be(`
${Ur("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof k&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
