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
var Nw=Object.create;var wa=Object.defineProperty;var Cw=Object.getOwnPropertyDescriptor;var Lw=Object.getOwnPropertyNames;var Vw=Object.getPrototypeOf,Hw=Object.prototype.hasOwnProperty;var Uw=(e,n,t)=>n in e?wa(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Ge=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Bw=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Lw(n))!Hw.call(e,o)&&o!==t&&wa(e,o,{get:()=>n[o],enumerable:!(r=Cw(n,o))||r.enumerable});
return e};var fe=(e,n,t)=>(t=e!=null?Nw(Vw(e)):{},Bw(n||!e||!e.__esModule?wa(t,"default",{value:e,enumerable:!0}):t,e));var Lt=(e,n,t)=>Uw(e,typeof n!="symbol"?n+"":n,t);var $a=Ge((TI,Xu)=>{Xu.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var xa=Ge((NI,Qu)=>{Qu.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var qt=Ge((K1,vp)=>{vp.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var $p=Ge(wp=>{wp._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Yt=Ge((q1,xp)=>{xp.exports={}});var _p=Ge(kp=>{kp.signalsByName=new Proxy({},{get:function(){return{}}})});var Pp=Ge((X1,Sp)=>{"use strict";var{signalsByName:dx}=_p(),ux=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",cx=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:d,killed:u,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:dx[o].description,f=r&&r.code,g=`Command ${ux({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:d})}: ${s}`,y=Object.prototype.toString.call(r)==="[object Error]",v=y?`${g}
${r.message}`:g,b=[v,n,e].filter(Boolean).join(`
`);return y?(r.originalMessage=r.message,r.message=b):r=new Error(b),r.shortMessage=v,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=d,r.killed=u&&!l,r};Sp.exports=cx});var Op=Ge((Q1,Ap)=>{Ap.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Ip=Ge(Ep=>{Ep.validateInputSync=function(){}});var Rp=Ge(ml=>{ml.joinCommand=ml.getEscapedCommand=function(){}});var Np=Ge((mM,Tp)=>{"use strict";var fx=require("path"),px=qt(),mx=$p(),gx=Yt(),yx=Yt(),tM=Yt(),Mp=Pp(),hx=Op(),{spawnedKill:rM,spawnedCancel:oM,setupTimeout:iM,
validateTimeout:sM,setExitHandler:aM}=Yt(),{handleInput:lM,getSpawnedResult:dM,makeAllStream:uM,validateInputSync:bx}=Ip(),{mergePromise:cM,getSpawnedPromise:fM}=Yt(),
{joinCommand:vx,parseCommand:pM,getEscapedCommand:wx}=Rp(),$x=1e3*1e3*100,xx=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?yx.env({env:i,cwd:r,execPath:o}):i},kx=(e,n,t={})=>{let r=mx._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:$x,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=xx(t),
t.stdio=hx(t),process.platform==="win32"&&fx.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Dp=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?gx(n):n;Tp.exports.sync=(e,n,t)=>{let r=kx(e,n,t),o=vx(e,n),i=wx(e,n);bx(r.options);let s;try{s=px.spawnSync(
r.file,r.args,r.options)}catch(d){throw Mp({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Dp(
r.options,s.stdout,s.error),l=Dp(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let d=Mp({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return d;
throw d}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Ow=require("fs"),Ew=fe($a(),1),Iw=require("path");var fp=fe(xa(),1);var j=require("fs"),ot=require("path");function ka(e){return ot.join(ot.dirname(e),`.${ot.basename(e)}.vfiokit-new`)}function ec(e){let n=j.openSync(e,"r");try{
j.fsyncSync(n)}finally{j.closeSync(n)}}function nc(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function tc(e,n,t){let r=j.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&nc(()=>j.fchownSync(e,n.uid,n.gid)),(j.fstatSync(e).mode&4095)!==t&&j.fchmodSync(e,t)}function Ko(e){try{return j.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function rc(e){try{j.unlinkSync(e)}catch(n){}}function _a(e,n,t=()=>{}){if(!j.existsSync(e)){_a(ot.dirname(
e),n,t);try{j.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function zw(e,n){return t=>{nc(()=>j.chownSync(t,e.
uid,e.gid)),j.chmodSync(t,n|(n&292)>>2)}}async function oc(e,n,{mode:t,owner:r,label:o,last:i}){var m;let s=ot.dirname(e);_a(s,493,r===void 0?void 0:zw(r,t));let a=ka(
e),l=Ko(e);Ko(a)!==null&&j.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,O_EXCL:c,O_NOFOLLOW:p}=j.constants,f=j.openSync(a,d|u|c|p,384);try{try{for(let g=0;g<n.length;)
g+=j.writeSync(f,n,g);tc(f,(m=l!=null?l:r)!=null?m:null,l===null?t:l.mode&4095),j.fsyncSync(f)}finally{j.closeSync(f)}l!==null&&await o(a,e),await(i==null?void 0:
i()),j.renameSync(a,e)}catch(g){throw rc(a),g}l===null&&await o(e,null),ec(s)}async function ic(e,n,t){let r=Ko(n),o=j.openSync(e,"r+");try{r!==null&&tc(o,r,r.mode&
4095),j.fsyncSync(o)}finally{j.closeSync(o)}await t(e,r===null?null:n),j.renameSync(e,n),ec(ot.dirname(n))}function Fw(e){return`${e}.${process.pid}`}function sc(e,n){
let t=Fw(e);for(let r=1;;r++)try{return _a(ot.dirname(e),448),Ko(t)!==null&&j.unlinkSync(t),j.writeFileSync(t,n,{mode:384,flag:"wx"}),j.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{rc(t)}}var k=class extends Error{constructor(t,r,o={}){super(r);Lt(this,"code");Lt(this,"param");Lt(this,"hint");Lt(this,"cause");Lt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function D(e,n){return new k("E_PARAMS",n,{param:e})}function ae(e,n){return new k("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){
return new k("E_REFUSED",e,n===void 0?{}:{hint:n})}var jw=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Ww=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ac(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Br(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of jw){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new k("E_BUSY",`${ac(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Ww.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new k("E_BUSY",`${ac(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Zw="/dev/null";function Jo(e){return e.slice(e.lastIndexOf("/")+1)}function lc(e,n){return Jo(e)<Jo(n)?-1:Jo(e)>Jo(n)?1:0}function xn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Zw){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(lc)}function zr(e,n){return lc(e,n)<0}function Ae(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var qo=new WeakMap;function dc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return qo.set(t,new Map),t}function uc(e,n,t){let r=qo.get(n);return r===
void 0||qo.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function q(e,n,t){let r=qo.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var pc=["/lib/modules","/usr/lib/modules"],Gw={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ne(e){return e.replace(/-/g,"_")}function Vt(e,n){let t=pc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function le(e){
return q(e,"kernels",()=>[...new Set(pc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Vt(e,t)}/${r}`)!==null)))}function Oe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Kw={"modules.dep":":","modules.builtin":"\\s*\\n"},cc=new Map;function fc(e,n,t){var l,d;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=cc.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return cc.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let p=u.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${Kw[t]}`).test(a.text);return a.answers.set(u,f),f}}function ne(e,n){return q(e,`modules of ${n}`,()=>Jw(e,n))}function Jw(e,n){let t=Vt(e,n),
r=fc(e,t,"modules.builtin"),o=fc(e,t,"modules.dep"),i=Oe(e)===n;return s=>{var u;let a=Ne(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=Gw[a],d=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?
d[1]==="y"?"builtin":"module":i&&Fr(e,s)?qw(e,a)?"module":"builtin":"absent"}}function qw(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Fr(e,n){return e.stat(`/sys/module/${Ne(n)}`)!==null}var Sa=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Yw={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function Xw(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function mc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ee(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of Xw(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],p=mc((r=u[2])!=null?r:""),f=c==="alias"?mc((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=u[3])!=
null?s:"";p===null||f===null||f===""&&Yw[c]||t.push({command:c,name:p,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:d})}return t}
function H(e,n){return q(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...xn(e,Sa)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${Vt(e,n)}/modules.softdep`)}return t.flatMap(r=>q(e,r,()=>Ee(Ae(e,r),r)))})}function Pa(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function re(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of Pa(o.rest))i===t&&(r={value:s,from:o});return r}function Qw(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",
s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(
d+2):e.charAt(d)===t)&&(l=!0),u&&(d+=2)}return l===i?-1:a+1}function Aa(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}
let s=t<e.length?Qw(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function he(e,n,t){var r;return(r=e.find(o=>o.
command===n&&Aa(o.name,t)))!=null?r:null}function jr(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="p\
re:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function an(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=he(e,"in\
stall",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var de="vfiokit_bind",e$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),gc=`\
install ${de} ${e$}`;function yc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Wr({address:e,card:n,variant:t}){
return`options ${de} ${e}=${n}${t===null?"":`,${t}`}`}function Oa(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${de}`}function Y(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==de))for(let{name:r,value:o}of Pa(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Ea(e){let n=he(e,"softdep","vfio_pci");return he(e,"install",de)!==null&&n!==null&&jr(
n).includes(de)}function Vn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Ht(e,n){if(!Ea(e))return[];let t=new Map(Y(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&Vn(o,r)})}var Zr=new RegExp(
`^(?:install ${de} .*|softdep vfio-pci pre: (?:\\S+ )*${de})$`);function it(e){var n,t;return(t=(n=new RegExp(`^options ${de} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function hc(e,n){let t=he(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!jr(t).includes(de)?t:he(e,"install","vfio_pci")}var pe="/var/lib/vfiokit",ln=`${pe}/journal.jsonl`,Ra=1;function n$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ee(e){var o;let n=e.read(ln);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=n$(s);if(a===null)throw new k("E_HOST",`${ln} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Ra)throw new k("E_HOST",`${ln} h\
as format ${a.vfiokit}, and this version knows formats up to ${Ra}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function bc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function vc(e){return e.map(({entries:n,done:t,...r})=>bc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function wc(e,n){let t=vc(ee(e));async function r(o){t+=bc([o]),await e.write(ln,t,384)}return await r({vfiokit:Ra,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ma(e,n){let t=ee(e).filter(r=>!n.has(r.run));t.length>0?await e.write(ln,vc(t),384):e.remove(ln)}function Ia(e){
return`${e.thing} ${e.value}`}function t$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ce(e,n){return Yo(ee(e),n)}function Yo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Ia(i));for(let i of o.claims)t.set(Ia(i),{claim:t$((r=t.get(Ia(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Xo(e){let n=[];for(let t of ee(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=it(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var $c=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function _c(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function r$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Sc(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return o$(r,e.length,n.length)}}return null}function Sc(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function o$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:Sc(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function st(e,n){var c,
p,f;if(e===n)return[];let t=_c(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match($c))!=null?c:
[],o=(p=n.slice(t).match($c))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=r$(r,o);if(s===
null)return[kc(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[m,g]of[...s,[r.length,o.length]]){let y=r.slice(d,m).join("");(m>d||g>u)&&a.push(kc(l,
y,o.slice(u,g).join(""))),l+=y.length+((f=r[m])!=null?f:"").length,[d,u]=[m+1,g+1]}return a.reverse()}var xc=/[\s"',]/;function Qo(e,n){return n>0&&n<e.length&&
!xc.test(e.charAt(n-1))&&!xc.test(e.charAt(n))}function kc(e,n,t){let r=_c(n,t);for(;r>0&&(Qo(n,r)||Qo(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Qo(n,n.length-i)||Qo(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Pc(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var i$=104448;function ei(e){return Buffer.from(e,"latin1").toString("utf8")}var Oc=/[^\s"']+/g;function Ac(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(Oc,(u,c)=>{let p=!t.has(u)&&l.some(([m,g])=>m<=d+c&&g>=d+c+u.length),f=u.indexOf("=");return p?u:f>0?u.slice(0,f+1)+"***":"***"})}i=a}return o}
function ni(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Ec(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=st(
s,a),u=st(a,s),c=d.map(([m,g])=>[m,m+g]),p=u.map(([m,g])=>[m,m+g]),f=m=>{var g;return new Set((g=m.match(Oc))!=null?g:[])};return{before:ei(ni(Ac(s,c,f(a),o))),
after:ei(ni(Ac(a,p,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>i$?{dst_larger:l,...i}:{before:ei(ni(s)),after:ei(ni(a)),...i}}var Ic=fe(xa(),1);function Ut(e){return(0,Ic.createHash)("sha256").update(e,"latin1").digest("hex")}function Rc(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var s$=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Mc(e,n){let t=[],r=[];for(let[o,,i]of st(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function a$(e,n){let t=s$.exec(e);if(t===
null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function l$(e,n){return e.filter((t,r)=>{if(!/^\[.*\]\s*$/.test(
t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function d$(e,n){let t=e.indexOf(n);return t<0||
e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Dc(e,n,t){let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=a$(a,o);return l===null?"":l+s.slice(a.length)});return n.words.reduce(d$,l$(i,r).join(""))}var u$=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Tc(e){return e===null?"":`sha256:${Ut(e).slice(0,12)}`}function Da(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!u$.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ti(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ti(e,t),t]}var Nc={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Da(e,n.path);return t===n.text?{before:"",after:""}:{before:Tc(t),after:Tc(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=Da(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Ut(t),after:n.text===null?"":Ut(n.text),splices:st((i=n.text)!=null?i:"",t!=null?t:""),...Mc(t!=null?t:"",(s=n.text)!=null?s:""),...o===
null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ti(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;
let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Ec(n.path,Da(e,n.path),n.text,n.secret!==void 0||
(r&4)===0,n.secret)}};var c$=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Cc(e){var t,r;let n=e.toString("hex");return(r=(t=c$.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Lc(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ri(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ri)}
function ri(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ke(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function f$(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Ta(e,n){let t=new Set(e),r=new Set(
e.map(f$));return n.filter(o=>"file"in o?!t.has(ri(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Vc(e,n){let t=new Set(e);return n.filter(r=>t.has(ri(r)))}var Bt="/var/lib/vfiokit/images.json",Uc=1;function oi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Hc(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function p$(e){if(!oi(e)||!oi(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Hc(e.holds),Hc(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Bc(e){return q(e,"image records",()=>m$(e))}function m$(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Bt))!=null?r:"")}catch(o){return n}if(!oi(t)||t.format!==Uc||!oi(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=p$(i);s!==null&&
n.set(o,s)}return n}function Le(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function ii(e,n){let t=Bc(e).get(n),r=Le(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function zc(e,n,t){let r={};for(let[o,i]of Bc(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:Uc,images:r})+`
`}function Na(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Le(e,o)!==null)]}))]}
function Ca(e,n){return q(e,`hash of ${n}`,()=>{let t=Le(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Rc(t)})}function Fc(e,n){let t={};for(let r of Na(e,n))t[r]=Ca(e,r);return t}var jc=new Map;function Wc(e,n){let t=Le(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function La(e,n,t){jc.set(Wc(e,n),t)}function Va(e,n){var t;return(t=jc.get(Wc(e,n)))!=null?t:null}function zt(e,n){var o;let t=Ta(n,e.holds).map(Ke);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Vc(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Zc(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Ha(e,n){let t=Le(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=ii(e,n.path);for(let o of Na(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ca(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function si(e,n){
var a;let t=Va(e,n.path),r=ii(e,n.path),o=t===null?[]:Ta(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ke):r===null?null:n.holds.map(Ke).filter(l=>r.
holds.includes(l));return{why:(a=Ha(e,n))!=null?a:t!==null?zt(n,t):null,holds:i}}function Gc(e,n){var r;let t=ii(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ke(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var g$=1.3,y$=/^init(rd|ramfs)/;function h$(e){return e.replace(/\/[^/]*$/,"")||"/"}function b$(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function ai(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Kc({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function li(e,n,t){let r=Va(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Lc(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new k("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Kc(i)})`);return La(e,t,s),s}async function Jc(e,n){var l,d;let t=h$(n.
path),r=e.list(t).filter(u=>y$.test(u)).map(u=>{var c,p;return(p=(c=Le(e,`${t}/${u}`))==null?void 0:c.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*g$/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function qc(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new k("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Kc(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function v$(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Yc(e,n,t){var o;let r=Le(e,n.path);r===null||t===null||zt(n,t)!==null||(La(e,n.path,t),await e.write(Bt,zc(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Fc(e,n.inputs),holds:n.holds.map(Ke),lacks:(o=n.lacks)!=null?o:[]}),384))}async function w$(e,n){let t=Le(e,n.path),r=ai(e,n);await qc(
e,r);let o=Le(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new k("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${v$(e)}`);await Yc(e,n,await li(e,n.tool,n.path))}async function $$(e,n){var s,a,l;let t=b$(
n.path),r=["dracut","--force",t,n.kernel],o=ai(e,n),i=d=>new k("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await qc(e,r,o),((a=(s=Le(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Cc((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await li(e,n.tool,t),u=d===null?null:zt(n,d);if(u!==null)
throw i(`of the new image: ${u}`);await e.replace(t,n.path),await Yc(e,n,d)}catch(d){throw e.remove(t),d}}function Xc(e,n){return n.tool==="dracut"?$$(e,n):w$(e,
n)}var Qc={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function x$(e,n,t){var i;let r=Zc(n,t);if(r!==null)return`${r} changes`;let o=Ha(e,n);if(o!==
null||Gc(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await li(e,n.tool,n.path);return s===null?null:zt(n,s)}catch(s){
if(s instanceof k)return s.message;throw s}}var ef={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ke)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await x$(e,n,t);return o!==null&&e.runnable(Qc[n.tool]).ok&&await Jc(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Xc,pending(e,n){return e.runnable(Qc[n.tool]).ok?null:ai(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var k$=["0300","0302","0380"],_$=["0403","0c03","0c80"],S$={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},P$=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],A$=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
O$=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],nf={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Gr(e){return e!==null&&k$.includes(
e)}function Ua(e){return e!==null&&_$.includes(e)}function di(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function kn(e,n){return e==="10de"&&n==="0680"}
function tf(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function rf(e,n){let t=S$[e];return t!==void 0&&t.test(n)}function of(e){return P$.includes(e)}function sf(e){
return e!==null&&O$.includes(e)}function af(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
n==="10de"&&A$.test(t)}function dn(e){var n,t;return e===null?"device":(t=(n=nf[e])!=null?n:nf[e.slice(0,2)])!=null?t:"device"}var Kr="/sys/kernel/iommu_groups",E$="/sys/class/iommu",I$=["DMAR","IVRS","IORT","VIOT"],R$=/^(.+[-_])?vfio[-_]pci$/,df=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Ve(e){var r,o,i;let n=lf(e,E$),t=(o=(r=lf(e,Kr))==null?void 0:r.filter(s=>M$(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=I$.find(s=>e.real(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function Ft(e,n,t){let r=e.
list(`${Kr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function uf(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Kr}/${n}/r\
eserved_regions`))!=null?t:"")}function B(e){return e!==null&&R$.test(e)}function Jr(e){return e==="pci-stub"||B(e)}function ui(e,n,t=()=>[]){if(n===void 0)return`${e}\
 (${df.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Jr(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===
null&&(o||n.class!==null&&!tf(n.class)))return null;let i=t(e);return`${e} (${dn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function M$(e,n){
let t=e.list(`${Kr}/${n}/devices`);return(t.length===0||t.some(r=>!df.test(r)))&&!Ba(e,n)}function Ba(e,n){return e.attr(`${Kr}/${n}/name`)==="vfio-noiommu"}function lf(e,n){
return e.real(n)===null?null:e.list(n)}var D$=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],T$=7,N$=195;function cf(e,n){var o,i;let t=new Map;ff(e,`/sys/bus/pci/devices/${n.address}`,
T$,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${N$}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),B(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function ff(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),p=u===null||c===void 0||!D$.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];p!==void 0&&r.set(`/dev/${p}`,u),t>1&&ff(e,d,t-1,r)}}var C$="pid:[4026531836]",L$={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function jt(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function qr(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of cf(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of jt(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let p=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");p!==void 0&&l.add(p)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...gf(e,a)})}return o}
function ci(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function pf(e){return jt(e).flatMap(n=>{let t=L$[mf(e,n)];return t===void 0?[]:[gf(e,n).who.replace(/^\S+/,t)]})}function Yr(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==C$?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function za(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function mf(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function gf(e,n){var i;let{unit:t,within:r}=Fa(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${mf(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var V$=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function Fa(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of V$){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var ja="vfiokit-write";function Hn(e){return q(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(ja))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var Un="/sys/class/block",H$=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Bn(e){return(e!=null?e:"").split("/").filter(n=>H$.test(n))}function yf(e,n){
return Wa(e,e.real(`${Un}/${n}`),new Set)}function hf(e,n){return Wa(e,e.real(`/sys/dev/block/${n}`),new Set)}function Xr(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${Un}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(Un).find(a=>a.startsWith("dm-")&&e.attr(`${Un}/${a}/dm/name`)===o))!=null?s:null}function bf(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function vf(e,n){let t=e.list(Un).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${Un}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function Wa(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=z$(n),o=Bn(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:F$(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...U$(e,i)],a=B$(
e,i);return[...s.map(l=>Wa(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function U$(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Un).filter(a=>s.test(a)).map(a=>`${Un}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function B$(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function z$(e){return e.slice(
e.lastIndexOf("/")+1)}function F$(e){return e.slice(0,e.lastIndexOf("/"))}var j$=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],W$="/var/lib/nova/";function fi(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(G$).filter(t=>t!==null)}function wf(e){let n=new Set(j$.map(t=>Ga(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(W$))}function Ga(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function $f(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:Za(t),type:r})).filter(t=>t.path!=="")}function eo(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=vf(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Qr(e,l)}if(t==="btrfs")return Qr(e,bf(e,Xr(e,o)));if(!r.startsWith("0:"))return hf(
e,r);let i=o.split(":").map(l=>Xr(e,l)).filter(l=>l!==null);if(i.length>0)return Qr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?Z$(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Qr(e,n){return n.map(t=>yf(e,t)).reduce((t,r)=>[...t,...r],[])}function Z$({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function G$(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Za(
o),type:i,number:r,source:Za(s),options:a}}function Za(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Ja="/sys/bus/pci/devices",qa="pci",Ya=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,K$=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,J$=6;
function Sf(e){let n=K$.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function Pf(e){let n=Ya.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function K(e){
return e.list(Ja).length>0}function M(e){return q(e,qa,()=>e.list(Ja).filter(n=>Ya.test(n)).map(n=>Y$(e,n)))}function pi(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function no(e,n){return e.filter(t=>t.id===n)}function to(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var q$={get vendor(){return Zt(this,"vendor",4)},get device(){return Zt(this,"device",4)},get id(){
return _f(this.vendor,this.device)},get subsystem(){return _f(Zt(this,"subsystem_vendor",4),Zt(this,"subsystem_device",4))},get class(){let e=Zt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Zt(this,"revision",2)},get driver(){return Ka(this,"driver")},get module(){return Kt(this,"module",()=>this.
driver===null?null:Of(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Hn(this.host).has(this.address))return null;
let e=Gt(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ka(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=kf(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=kf(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Wt(this,"numa_node")},get bootVga(){return Wt(this,"boot_vga")},get physfn(){return Ka(this,"physfn")},get totalVfs(){return Wt(this,"sriov_to\
talvfs")},get numVfs(){return Wt(this,"sriov_numvfs")},get modalias(){return Gt(this,"modalias")},get resetMethods(){let e=Gt(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Gt(this,"resource");return e===null?null:X$(e)},get linkWidth(){return Wt(this,"current_link_width")},
get maxLinkWidth(){let e=Wt(this,"max_link_width");return e===255?null:e},get upstream(){return Kt(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>Ya.test(n))})},get consumers(){return xf(this,"consumer")},get suppliers(){return xf(this,"supplier")},get mdevs(){return Af(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function Y$(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Ja}/${n}`,
kept:new Map};return Object.assign(Object.create(q$),t)}function Kt({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Gt(e,n){return Kt(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function Wt(e,n){let t=Gt(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function Zt(e,n,t){let r=Gt(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function Ka(e,n){return Kt(e,`${n}@`,()=>Of(e.host.link(`${e.base}/${n}`)))}function Af(e){return Kt(e,"/",
()=>e.host.list(e.base))}function xf(e,n){return Af(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function kf(e){return Kt(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function _f(e,n){return e===null||n===null?null:`${e}:${n}`}function Of(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function X$(e){return e.split(`
`).slice(0,J$).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Ef="/sys/class/net",Q$=1,e0=512;function Mf(e){return[...new Set(Nf(e).filter(n=>n.bits===0).map(n=>n.via))]}function gi(e,n){var o,i;let t=r0(n);return t===
null?null:(i=(o=Nf(e).filter(s=>s.to.length===t.length&&Qa(t).startsWith(Qa(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Df(e,n){let t=Xa(e,n,new Set);return t.length>0?t:Xa(e,"ovs-system",new Set([n]))}function Tf(e){let n=n0(e);return[...n===null?[]:
[n],...t0(e,22)]}function Xa(e,n,t){if(t.has(n))return[];t.add(n);let r=Bn(e.real(`${Ef}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Ef}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Xa(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Nf(e){let n=mi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>If(
r)).map(([r="",o="",,,,,,i=""])=>({to:Cf(o),bits:Qa(i).replace(/0/g,"").length,via:r})),t=mi(e,"/proc/net/ipv6_route").filter(r=>{var o;return If((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function If(e){let n=parseInt(e,16);return(n&Q$)!==0&&
(n&e0)===0}function n0(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function t0(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...mi(e,"/proc/net/tcp"),...mi(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Rf(o),local:Rf(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function mi(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Rf(e){var r,o,i;let n=Cf(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Cf(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Qa(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function r0(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function yi(e){let n=new Map;function t(o,i){var s;for(let a of s0(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Df(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of o0(e)){i===null&&t(a0(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(gi(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Mf(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Tf(e))for(let s of new Set([gi(e,o),gi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function at(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function o0(e){let n=fi(e),t=$f(e).map(r=>{let o=r.type==="fil\
e"?null:Xr(e,r.path),i=r.type==="file"?Ga(n,r.path):null;return{what:"swap",leaves:o!==null?Qr(e,[o]):i0(e,n.filter(s=>s.at===i))}});return[...wf(n).map(r=>({what:r.
at,leaves:eo(e,r)})),...t]}function i0(e,n){return n.map(r=>eo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function s0(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function a0(e){return M(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var l0=[(e,{address:n})=>{let t=yi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${at(t)}`},(e,{address:n})=>{let t=Hn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?qr(e,[n]):[];
return r.length===0?null:ci(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Lf(e,n,t){
let r=M(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of l0){let i=o(e,r,t);if(i!==null)return i}return null}var Vf=60,Hf={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function lt(e){return`/sys/bus/pci/devices/${e}`}function Je(e,n){
let t=e.link(`${lt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function oo(e,n){if(Je(e,n)===null&&Hn(e).has(n))return null;let t=e.attr(`${lt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Uf={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function ro(e,n,t,r,o){try{await e.writeAttribute(r,o,Vf)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${d0(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Vf} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new k("E_APPLY",`${n} could not be ${Uf[t]}: ${l}`,{cause:i})}}function d0(e,n){var r;let t=(r=
Hf[`${e} ${n}`])!=null?r:Hf[n];return t===void 0?"":` (${t})`}async function el(e,n,t){var u,c;let{address:r}=n,o=p=>{let f=t?Lf(e,r,p):null;if(f!==null)throw new k(
"E_RACED",`${r} was not ${Uf[p]}, since something changed while this ran: ${f}; end that and run this again`)},i=(p,f,m)=>(o(p),ro(e,r,p,f,m));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new k("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Je(e,r),l=e.attr(`${lt(r)}/driver_override`)!==null;if(l&&oo(e,r)!==n.override&&await i("driv\
er_override",`${lt(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&B(a)&&await u0(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Je(e,r)!==n.
driver&&(l||!B(n.driver)?await i("bind",`${s}/bind`,r):await c0(e,n,s));let d=Je(e,r);if(d!==n.driver)throw new k("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function u0(e,{address:n,forget:t=""},r){try{await ro(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
k)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function c0(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${lt(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await ro(e,n,"new_id",`${t}/new_id`,r),Je(e,n)===null&&await ro(e,n,"bind",`${t}/bind`,n),await ro(e,n,"remov\
e_id",`${t}/remove_id`,r)}function nl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function f0(e,n,t){return n===e.driver&&(t===e.override||t===null&&B(n))}async function p0(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=nl(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new k("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Je(e,a.address)!==a.driver||oo(e,a.address)!==a.override)&&await el(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
k))throw d;let u=Je(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Bf={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Je(e,n.address),oo(e,n.address)],o=nl(n.driver,n.
override);return{before:f0(n,t,r)?o:nl(t,r),after:o}},apply:(e,n)=>el(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Je(e,n);return[
`echo ${r!=null?r:""} > ${lt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Je(e,n.address),override:oo(e,n.address)}),rollBack:p0,touches:()=>[]};var Ff=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),m0=new Map([["amd_iommu","off"],["iommu","off"]]),
g0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),zf=1023,y0=34;function io(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&h0(i);i===y0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function h0(e){return e===32||e>=9&&e<=13||e===160}function ue(e){return io(e).map(([n,t])=>e.slice(n,t))}function A(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return qe(t<0?e.slice(n):e.slice(n,t))}function Ie(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function jn(e){return Ff.has(qe(e))}function vi(e){return g0.test(qe(e))}function tl(e,n){return A(e)===A(n)&&Ie(e)===Ie(n)&&e.includes("=")===
n.includes("=")}function hi(e,n){return qe(e).toLowerCase()===qe(n).toLowerCase()}function T(e){return Ie(e).split(",").filter(n=>n!=="")}function Wn(e){return e.
kind==="group"?e.keys.map(qe):["key"in e?qe(e.key):A(e.token)]}function J(e,n){let t=jf(e,e.length);return Wf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function dt(e,n,t=e.length){let r=jf(e,t);for(let l of n)Wf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=
null?u:null:l}),s=bi(r.added.map(l=>l.text));for(let l of[...bi(i),...s]){let{length:d}=Ie(l);if(!(A(l)!=="vfio_pci.ids"||d<=zf||e.includes(l)))throw x(`vfio-pc\
i.ids on the kernel command line would have ${d} characters, and the kernel takes ${zf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...bi(i.slice(0,a)),...s,...bi(i.slice(a))],removed:e.filter((l,d)=>i[d]!==l)}}function rl(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function jf(e,n){let t=rl(
e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function Wf(e,n){var t;switch(n.kind){case"flags":return b0(e,n.key,n.has,n.lacks);case"\
list":return v0(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return w0(e,n.token);case"group":return $0(e,n.keys,n.tokens);case"absent":return so(Fn(e).
filter(r=>r.text!==null&&tl(r.text,n.token)))}}function b0(e,n,t,r){let o=()=>{let a=zn(Fn(e),n).flatMap(u=>{var c;return T((c=u.text)!=null?c:"")}),l=t===void 0?
-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===m0.get(qe(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of zn(t===void 0?
Fn(e):e.late,n))Zf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=zn(Fn(e),n),s=i.flatMap(a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.
includes(a));so(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function v0(e,n,t,r){var p;let o=(p=Ff.get(qe(n)))!=null?p:!1;for(let f of zn(
Fn(e),n))Zf(f,m=>!r.some(g=>hi(g,m)));let i=zn(Fn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return T((m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>hi(m,f))))
return;let a=zn(e.late,n),l=o?zn([...e.early,...e.added],n):i,d=o?a.flatMap(f=>{var m;return T((m=f.text)!=null?m:"")}):[],u=[];for(let f of[...l.flatMap(m=>{var g;
return T((g=m.text)!=null?g:"")}),...t.filter(m=>!d.some(g=>hi(g,m)))])u.some(m=>hi(m,f))||u.push(f);let c=o?void 0:a[a.length-1];so(l),c===void 0?e.added.push(
{text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function w0(e,n){let t=zn(Fn(e),A(n));(vi(A(n))?t:t.slice(-1)).some(o=>{var i;return tl((i=o.text)!=null?
i:"",n)})||(vi(A(n))||so(t),e.added.push({text:n}))}function $0(e,n,t){let r=n.map(qe),o=Fn(e).filter(i=>i.text!==null&&r.includes(A(i.text)));o.length===t.length&&
o.every((i,s)=>{var a,l;return tl((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(so(o),e.added.push(...t.map(i=>({text:i}))))}function Fn(e){return[...e.early,...e.
added,...e.late]}function zn(e,n){return e.filter(t=>t.text!==null&&A(t.text)===qe(n))}function so(e){for(let n of e)n.text=null}function Zf(e,n){var o,i;let t=T(
(o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function bi(e){
return e.filter(n=>n!==null)}function qe(e){return e.includes("-")?e.replace(/-/g,"_"):e}var x0={intel:"intel_iommu",amd:"amd_iommu",arm:null},Kf=["intel_iommu","amd_iommu","iommu"],k0=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Gf=["default_hugepagesz","hugepagesz","hugepages"];function wi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=x0[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],..._0(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...ao(r)]}function _0(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function ao(e){let n=e.
filter(r=>Gf.includes(A(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=A(r);return jn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!Kf.includes(
o)||Ie(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:S0(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Gf,tokens:n}]}function Jf(e){
let{tokens:n}=dt([],e),t=e.find(r=>!J(n,r));return t===void 0?null:n.filter(r=>Wn(t).includes(A(r))).join(" ")}function Jt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function ut(e){let n=A(e);return jn(n)?{kind:"list",key:n,items:[],without:T(e)}:Kf.includes(n)?{kind:"flags",key:n,lacks:T(e)}:{kind:"absent",token:e}}function un(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Jt(n))}function S0(e){return k0.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var qf=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,P0=/^linux(16|efi)?$/,A0=/^initrd(16|efi)?$/,O0=/^(|\d\d_linux(_zfs|_xen)?)$/;function E0(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){qf.lastIndex=d;let[u=""]=(a=qf.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let p=I0(e,d);if(p<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let f=e.slice(d+1,p);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),d=p}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[p=""]=e.slice(d).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),d+=p.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let p=e.indexOf("}",d);r+=e.slice(d,p+1),d=
p}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function I0(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function R0(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var $i;function _n(e){return($i===void 0||$i.text!==e)&&($i={text:e,config:M0(e)}),$i.config}function M0(e){var p,f,m,g,y,v,b,w;let n=[],
t=null;try{n=E0(e)}catch(h){t=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of n){let[_=""]=h;if(h[h.length-
1]==="{")o.push({name:_,title:(p=h[1])!=null?p:"",id:R0(h)}),a=null;else if(_==="}"){let P=o.pop();if(P===void 0)t=t!=null?t:"a } closes nothing";else if(P.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let O=/recovery/i.test(P.title+P.id)||a.args.includes("single");r.push({...a,title:P.title,id:P.id,recovery:O,
section:$,within:o.filter(E=>E.name==="submenu").map(E=>E.title)}),a=null}}else P0.test(_)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(D0),initrds:[]}:A0.
test(_)?a==null||a.initrds.push(...h.slice(1)):_==="if"?i++:_==="fi"?i--:_==="set"&&((m=h[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=h[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(v=(y=o[0])==null?void 0:y.name)!=null?v:""} ${JSON.stringify((w=(b=o[0])==null?void 0:b.title)!=null?w:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:h})=>h[0]==="configfile"||h[0]===
"source"),u=n.some(({words:h})=>h.length===1&&h[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}
function D0(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function ol({section:e,kernel:n}){return O0.
test(e)&&n!==""}function T0(e){return e.entries.filter(n=>!n.recovery&&ol(n))}function Yf(e,n){let t=_n(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=T0(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=ue(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=un([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Xf={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Yf(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new k("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function N0(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Qf={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:N0(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new k(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var il="vfiokit-reboot",C0=`/run/systemd/transient/${il}.timer`,L0="/run/systemd/shutdown/scheduled",V0=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"],sl=`systemctl stop ${il}.timer`;function lo(e){var n;return e.stat(C0)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test((n=e.attr(L0))!=null?n:"")}
function ep(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${il}`,`--description=${r}`,`--on-act\
ive=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=V0.find(i=>e.real(i)!==null))!=null?o:"shutdown","-r",`+${Math.
ceil(n/60)}`,r]]}var np="a reboot is scheduled",tp="/etc/molly-guard/run.d",H0=["10-print-message","30-query-hostname"];function U0(e){return e.list(tp).filter(n=>/^[\w-]+$/.test(
n)&&!H0.includes(n)).flatMap(n=>{let t=e.real(`${tp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function B0(e){for(let n of U0(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var rp={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:lo(e)?np:"",after:np}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await B0(e);let r=[];for(let o of ep(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new k("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var z0={file:Nc,grubConfig:Xf,bootImage:ef,kmod:Qf,driver:Bf,reboot:rp};function ct(e){return z0[e.kind]}var ip=require("fs"),al=`${pe}/lock`;function sp(){try{return ip.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function ll(e){
var n;try{let t=ip.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function F0(e){
return e.boot_id===sp()&&ll(e.pid)===e.started}function ap(e){try{let n=JSON.parse(e);return F0(n)?n:null}catch(n){return null}}function lp(e){let n=e.read(al);
return n===null?null:ap(n)}function j0(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function dp(e){
return new k("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${j0(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function W0(e){return new Promise(n=>{setTimeout(n,e)})}async function xi(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await W0(Math.min(250,Math.max(
10,r-Date.now())))}}function dl(e,n,t){return xi(n,()=>{let r=lp(e);return r===null?null:dp(r)},t)}async function up(e,n,t,r){var s;let o={pid:process.pid,started:(s=
ll(process.pid))!=null?s:"",boot_id:sp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await dl(e,r);let i=JSON.stringify(o)+`
`;return await xi(r,()=>{var a;return ul(e,al,i)?null:dp((a=lp(e))!=null?a:o)}),Z0(e,i),()=>e.remove(al)}function ul(e,n,t){if(e.createExclusive(n,t))return!0;if(op(
e,n))return!1;let r=`${n}.removing`;if(!ul(e,r,t))return!1;try{op(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function op(e,n){let t=e.read(
n);return t===null||ap(t)!==null}function Z0(e,n){var t;for(let r of e.list(pe)){let o=`${pe}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
ll(Number(i))===null:/^lock(\.removing)+$/.test(r)&&ul(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof k))throw s}}}var G0=20;async function pl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=ct(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function pp(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=ct(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function K0(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,fp.randomBytes)(3).toString("hex")}`}function cl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function J0(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${cl(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${cl(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${cl(s)}`}`}function uo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return dc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function fl(e,n,t,r){var u,c,p,f,m,g,y,v,b,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(p=t.error)!=null?p:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(f=o.msg)!=null?f:J0(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(m=o.rebootReasons)!=null?m:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(y=
n.notes)!=null?y:[],...(v=o.notes)!=null?v:[]],warnings:[...(b=n.warnings)!=null?b:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function mp({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function q0(e,n,t){var r;try{return fl(e,n,t,!1)}catch(o){
if(!(o instanceof k))throw o;return fl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function Y0(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>ct(u).rollBack===void 0?[]:[[u,ct(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let p=ct(u);try{let f=async(v=e)=>{let b=await p.observe(v,u,i),w=b.before!==b.after;if(w&&b.before!==c.before&&p.facet!=="derived")throw new k("E_RACED",`${c.label}\
 changed while this ran: it was ${c.before||"absent"} and is ${b.before||"absent"}; somebody else is at work on this node; run this again`);return w},m=uo(e),g=await f(
m),y=(l=a.get(u))!=null?l:g?p.inverse(m,u):void 0;g&&((d=o.progress)==null||d.call(o,c.label)),y!==void 0&&(s.push([u,y]),await(t==null?void 0:t.entry(y))),g&&await p.
apply(e,u,f)}catch(f){throw f instanceof k?await X0(e,{todo:n,tried:s,done:r},u,f):f}r.push(c);for(let f of p.touches(u))i.add(f)}}async function X0(e,n,t,r){let o=ct(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).
map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new k(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function Q0(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof k)return r;throw o}}async function ex(e,n){let{todo:t}=await pl(e,n.steps.map(tx));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new k("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var nx=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function gp(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&nx.test(e.path)}function yp(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>gp(i)))&&((o=n.guard)==null||o.call(n,e))}function tx(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function rx(e){
let n=e.list(`${pe}/runs`);for(let t of n.slice(0,Math.max(0,n.length-G0)))e.remove(`${pe}/runs/${t}`)}function ox(e){if(e.stat(ln)===null){for(let n of e.list(
`${pe}/runs`))e.remove(`${pe}/runs/${n}`);e.removeEmptyDir(`${pe}/runs`),e.remove(Bt)}}async function hp(e,n,t,r){var c;r.check||await dl(e,r.wait,r.progress);let o=uo(
e),i=n.plan(o,t),s=await pl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(yp(o,i,s),r.check||a){let p=r.diff?pp(o,s.todo):void 0;return mp(n,fl(o,i,{changes:s.
todo.map(({change:f})=>f),pending:s.pending,diff:p},r.check))}let l=K0(),d=ti(e,pe),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let p=await up(e,
n.name,l,r.wait);try{return await bp(e,n,t,r,{run:l,made:d,empty:u})}finally{cp(p)}}finally{cp(()=>{if(e.stat(ln)===null)for(let p of[pe,...u])e.removeEmptyDir(
p)})}}function cp(e){try{e()}catch(n){if(!(n instanceof k))throw n}}async function bp(e,n,t,r,o,i=!0){var h,$,_,P,O,E;let{run:s,made:a,empty:l}=o;ix(e);let d=uo(
e),u=n.plan(d,t),{todo:c,pending:p}=await pl(d,u.steps);if(yp(d,u,{todo:c,pending:p}),i&&c.some(({step:R})=>gp(R))&&Br(e)!==null)return await xi(r.wait,()=>Br(e),
r.progress),bp(e,n,t,r,o,!1);let f=r.diff?pp(d,c):void 0,m=u.report(d).bootable,g=[],y,v=null;try{u.undoes===void 0&&c.some(({change:se})=>se.facet!=="pending")&&
(v=await sx(e,n.name,u,{run:s,dirs:a,version:r.version})),await Y0(e,c,v,g,r),(h=r.progress)==null||h.call(r,"looking again");let R=uo(e);await ex(R,Q0(R,n,t,u));
let z=u.report(R),G=((_=($=z.bootable)==null?void 0:$.reasons)!=null?_:[]).filter(se=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(se))===!1);
if(G.length>0)throw new k("E_DRIFT",`this node would no longer boot as it did: ${G.join("; ")}; run passthrough_undo and look at the boot loader before you rebo\
ot`);await(v==null?void 0:v.done()),l.push(...(P=u.emptyDirs)!=null?P:[]);for(let se of(O=u.emptyDirs)!=null?O:[])e.removeEmptyDir(se);u.undoes!==void 0&&z.fail===
void 0&&await Ma(e,u.undoes),u.undoes!==void 0&&ox(e)}catch(R){y=R instanceof k?R:new k("E_INTERNAL",`${R instanceof Error?R.message:String(R)}; this is a bug, \
please report it`,{cause:R}),v===null&&u.undoes===void 0&&await ax(e,s)}let b=g.length>0||v!==null,w=mp(n,q0(uo(e),u,{changes:g,pending:p,diff:f,...v===null?{}:
{run:s},...y===void 0?{}:{error:{stop:y,node:(E=y.node)!=null?E:b?"partial":"untouched"}}}));return(u.undoes===void 0||y!==void 0)&&b&&r.render!==void 0&&await lx(
e,s,r.render(w)),w}function ix(e){let n=ee(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set(
[...n,ln,Bt])){let r=ka(t);e.stat(r)!==null&&e.remove(r)}}function sx(e,n,t,r){var o,i,s,a,l;return wc(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,
""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=
t.claims)!=null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function ax(e,n){try{ee(e).some(t=>t.run===n)&&await Ma(e,new Set(
[n]))}catch(t){if(!(t instanceof k))throw t}}async function lx(e,n,t){try{await e.write(`${pe}/runs/${n}.json`,t,384),await rx(e)}catch(r){if(!(r instanceof k))
throw r}}var Up=fe(qt(),1),ki=require("fs"),gl=fe($a(),1);var _x=1800,Sx=64*1024*1024,Cp="/usr/local/sbin:/usr/sbin:/sbin",Bp=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Lp="VFIOKIT_COMMAND",Vp="ended\
 by a signal without a name",Px=1,Ax=`process.title='${ja} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Ox=0;async function yl(e,n={}){return Ex((await Promise.resolve().then(()=>fe(Np(),1))).
default.sync,e,n)}function Ex(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Ox}`,s={...process.env};for(let v of Bp)delete s[v];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Cp}`:`/usr/bin:/bin:${Cp}`,...t.env,LC_ALL:"C",[Lp]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:_x)*1e3,killSignal:"SIGKILL",maxBuffer:Sx,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=Ix(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Vp};let{exitCode:u,signal:c,timedOut:p,stdout:f="",stderr:m=""}=d;if(p)return Rx(`${Lp}=${i}`),{code:124,stdout:f,
stderr:m};let g=c===void 0?void 0:gl.constants.signals[c];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof u=="number"?{code:u,stdout:f,stderr:m}:{code:127,
stdout:f,stderr:m||String(Reflect.get(d,"originalMessage")||Vp)}}function Ix(e){try{return e()}catch(n){return}}function Rx(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,ki.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ki.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function zp(e,n,t){return Mx(e,n,t)}async function Mx(e,n,t){let r={...process.env};for(let a of Bp)delete r[a];
let o=(0,Up.spawn)(process.execPath,["-e",Ax,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:Dx(l)}))}),s=await Hp(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Hp(Px,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Dx(e){var n,t;return(t=(n=Object.entries(gl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Hp(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var C=require("fs"),hl=16<<20,Tx=40,Nx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Cx=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function co(e){return e instanceof Error&&"code"in e?String(e.code):""}function _i(e){let n=co(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Xt=Buffer.allocUnsafe(4096);function Fp(e){let n="",t=0;for(;;){let r=C.readSync(e,Xt,t,Xt.length-t,null);if(r===0)return n+Xt.toString("latin1",0,t);if(t+=
r,!(t<Xt.length)){if(n+=Xt.toString("latin1"),n.length>hl)throw new Error("too large");t=0}}}function Si(e){return e.split("/").filter(n=>n!==""&&n!==".")}function bl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Si(i===void 0?n:n.slice(o)),a=i===void 0?[]:Si(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let p=e+"/"+u.join("/");try{C.lstatSync(p).isSymbolicLink()&&(c=C.readlinkSync(p))}catch(f){
c=null}}if(c===null){a=u;continue}if(++l>Tx)return null;c.startsWith("/")&&(a=[]),s.unshift(...Si(c))}return"/"+a.join("/")}function Lx(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=bl(e,r,!0);o!==null&&C.existsSync(e+o)&&t.set(r,o)}function jp(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(b,w){if(n==="")return b;Lx(n,b,r);let h=bl(n,b,w,r);return h===null?null:n+h}function i(b){let w=o(b,!0);if(w===
null||!C.existsSync(w))return null;try{return n===""?C.realpathSync.native(w):(C.lstatSync(w),w.slice(n.length))}catch(h){return null}}function s(b){let w=o(b,!1);
if(w===null)return null;let h;try{h=C.lstatSync(w)}catch(G){if(_i(G))return null;throw new k("E_APPLY",`${b} could not be looked at: ${co(G)}; run as root or gi\
ve this user access`,{cause:G})}let $=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:_,mtimeMs:P,ino:O,dev:E,uid:R,gid:z}=h;return{
type:$,size:_,mtimeMs:P,ino:O,dev:E,uid:R,gid:z,mode:h.mode&4095}}function a(b){let w=o(b,!0);if(w===null)return null;let h;try{h=C.openSync(w,C.constants.O_RDONLY|
C.constants.O_NONBLOCK)}catch($){if(_i($))return null;throw new k("E_APPLY",`${b} could not be read: ${co($)}; run as root or give this user access`,{cause:$})}
try{let $=C.fstatSync(h);if(!$.isFile())throw new k("E_HOST",`${b} is not a regular file, as it should be; move it out of the way`);if($.size>hl)throw new k("E_\
HOST",`${b} has ${$.size} bytes, more than the ${hl} that such a file may have; look at what it is`);return $.size<Xt.length?Fp(h):C.readFileSync(h,"latin1")}catch($){
throw $ instanceof k?$:new k("E_APPLY",`${b} could not be read: ${co($)}`,{cause:$})}finally{C.closeSync(h)}}function l(b,w,h){let $=o(b,!0);if($===null)return null;
try{let _=C.openSync($,C.constants.O_RDONLY|C.constants.O_NONBLOCK);try{let P=Buffer.alloc(h);return P.slice(0,C.readSync(_,P,0,h,w))}finally{C.closeSync(_)}}catch(_){
return null}}function d(b){let w=o(b,!0);if(w===null||!C.existsSync(w))return null;try{let h=C.openSync(w,C.constants.O_RDONLY|C.constants.O_NONBLOCK);try{return Fp(
h).trimEnd()}finally{C.closeSync(h)}}catch(h){return null}}function u(b){let w=o(b,!0);if(w===null)return[];if(!C.existsSync(w))return[];try{return C.readdirSync(
w).sort()}catch(h){return[]}}function c(b){let w=o(b,!1);if(w===null)return null;try{return C.readlinkSync(w)}catch(h){return null}}function p(b){let w=o(b,!0);
if(w===null)return null;try{let{rdev:h}=C.statSync(w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(b){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(b.startsWith("/")?i(b)!==null:Nx.some(h=>i(`${h}/${b}`)!==null))?
Cx.has(b.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${b} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${b} is not in ${n}`}}async function m(b,w){return t!==
void 0?t.run(b,w):yl(n===""?b:["chroot",n,...b],w)}function g(b,w=!0){r.clear();let h=bl(n,b,w),$=h===null?null:n+h;if($===null)throw new k("E_REFUSED",`${b} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function y(b,w){n!==""||t!==void 0||!C.existsSync("/sys/fs/selinux/enforce")||await yl(
w===null?["restorecon","-F",b]:["chcon",`--reference=${w}`,b])}function v(b,w,h){let $=co(h),_=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new k("E_APPLY",`${b} could not be ${w}: ${$===""?String(h):$}; ${_}`,
{cause:h})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:p,runnable:f,run:m,ask:m,async write(b,w,h,$,_){
try{await oc(g(b),Buffer.from(w,"latin1"),{mode:h!=null?h:420,owner:$,label:y,last:_})}catch(P){throw P instanceof k?P:v(b,"written",P)}},createExclusive(b,w){let h=g(
b);try{return sc(h,w)}catch($){throw v(b,"created",$)}},remove(b){try{C.unlinkSync(g(b,!1))}catch(w){if(!_i(w))throw v(b,"removed",w)}},rename(b,w){try{C.renameSync(
g(b,!1),g(w,!1))}catch(h){if(!_i(h))throw v(b,"renamed",h)}},removeEmptyDir(b){try{C.rmdirSync(g(b))}catch(w){}},async replace(b,w){try{await ic(g(b),g(w),y)}catch(h){
throw v(w,"replaced",h)}},async writeAttribute(b,w,h){if(t!==void 0)return t.writeAttribute(b,w);let{code:$,left:_}=await zp(g(b),w,h);if($!==void 0)throw Object.
assign(new Error(`${b}: ${$}`),{code:$,..._===void 0?{}:{left:_}})}}}var wl=require("fs");var Vx=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Hx=/^[ -~]*$/;function Wp(e){if(Hx.
test(e))return;let n=Vx.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function fo(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function vl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ux(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ux(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Bx=4*1024*1024;function Zp(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function be(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,wl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Zp(2)}return!0}function Kp(e,n){return typeof n=="bigint"?n.toString():n}var xl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Jp(e){return new xl(e)}function qp(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var zx="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Yp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pi(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Xp(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function ft(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Qp(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function em(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function po(e){return typeof e=="string"?e:e==null?void 0:e.message}function kl(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function _l(e,n,t){var l,d,u,c,p,f,m,g,y,v,b,w,h,$,_,P,O;var r;
let o=(d=(l=e.inst)==null?void 0:l._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(P=(_=(h=(b=(y=po((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?y:po(i==null?void 0:i(e)))!=null?b:po((v=n==null?void 0:n.error)==null?void 0:v.call(n,
e)))!=null?h:po((w=t.customError)==null?void 0:w.call(t,e)))!=null?_:po(($=t.localeError)==null?void 0:$.call(t,e)))!=null?P:"Invalid input",a={};for(let E of Object.
keys(e))E==="inst"||E==="schema"||E==="continue"||E==="input"||E==="__proto__"||(a[E]=e[E]);return(O=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function nm(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Fx(e,t,r.value)}}function Gp(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Fx(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Gp(this,n,t.bind(this))},set(r){Gp(this,n,r)}})}function jx(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var $l,Zn=!1,Wx={configurable:!0,get(){Zn=!0}};function Qt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&$l!==e.
_zod){$l=void 0;return}$l=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Wx);let o=Zn;Zn=!1;try{let i=t(this);return Zn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),Zn=Zn||o,i}catch(i){throw delete this[n],Zn=Zn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function tm(e,n,t,r){let o=jx(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var rm;var Sl={value:void 0,enumerable:!1},om="captureStackTrace"in Error?Error:null;function Zx(e){let n=om;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return om=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function $e(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Sl.value=new i(m);
try{Object.defineProperty(f,"_zod",Sl)}finally{Sl.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let y=Object.getPrototypeOf(f),v=f._zod.constr.prototype,b=y;for(;b&&
b!==v;)b=Object.getPrototypeOf(b);let w=b!=null?b:y;a.has(w)||(a.add(w),nm(w,s))}let g=c.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in
f||(f[y]=g[y].bind(f)))}let d=(p=r==null?void 0:r.Parent)!=null?p:Object;class u extends d{}Object.defineProperty(u,"name",{value:e});function c(f){var v;let m=r!=
null&&r.Parent?Zx(u):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let y=(v=globalThis.__zod_globalConfig)==null?void 0:v.postProcessor;
return y&&y(m),m}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var Sn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ai=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},im;(im=(rm=globalThis).__zod_globalConfig)!=null||(rm.__zod_globalConfig=
{});var mo=globalThis.__zod_globalConfig;function Pl(e){return e&&Object.assign(mo,e),mo}function Gx(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Kp,2)),e.message}function Kx(e){this._zod.message=e}var Jx={get:Gx,
set:Kx,enumerable:!0,configurable:!0},Al={value:void 0,enumerable:!1},am=new WeakSet([Object.prototype,Error.prototype]),lm=(e,n)=>{e.name="$ZodError",Al.value=
n,Object.defineProperty(e,"issues",Al),Al.value=void 0,Object.defineProperty(e,"message",Jx);let t=Object.getPrototypeOf(e);am.has(t)||(am.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},TM=$e("$ZodError",lm),dm=$e("$ZodError",lm,void 0,{Parent:Error});var Yx=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Sn;return i.issues.length?Xx(e,i.issues,
o):{success:!0,data:i.value}},Ol=Yx(dm);function Xx(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>_l(o,t,Pl()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var um={major:4,minor:6,patch:7};var nr=$e("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=um;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(d,u,c)=>{if(d.memo)return d;let p=ft(d),f;for(let m of u){if(m._zod.def.
when){if(Qp(d)||!m._zod.def.when(d))continue}else if(p)continue;let g=d.issues.length,y=m._zod.check(d);if(y instanceof Promise&&(c==null?void 0:c.async)===!1)throw new Sn;
if(f||y instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await y,d.issues.length!==g&&(kl(d.issues,g,e),p||(p=ft(d,g)))});else{if(d.issues.length===
g)continue;kl(d.issues,g,e),p||(p=ft(d,g))}}return f?f.then(()=>d):d},l=(d,u,c)=>{if(ft(d))return d.aborted=!0,d;let p=a(u,o,c);if(p instanceof Promise){if(c.async===
!1)throw new Sn;return p.then(f=>e._zod.parse(f,c))}return e._zod.parse(p,c)};e._zod.run=(d,u)=>{if(u.skipChecks)return e._zod.parse(d,u);if(u.direction==="back\
ward"){let p=e._zod.parse({value:d.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,d,u)):l(p,d,u)}let c=e._zod.parse(d,u);if(c instanceof
Promise){if(u.async===!1)throw new Sn;return c.then(p=>a(p,o,u))}return a(c,o,u)}}});var cm=$e("$ZodNever",(e,n)=>{nr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Ei(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...em(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var ek=[];function nk(e){var s,a,l,d;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:ek,o=r.length?[...n,...r]:n;for(let u of o)if(!((d=(l=(a=(s=e.shape)==null?void 0:s[u])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Xp(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function tk(e,n,t,r,o,i,s){let a=[],l=o.keySet,d=o.catchall._zod,u=d.def.type,c=d.optin,p=d.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(ft(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){u==="never"&&a.push(m);continue}if(u==="never"){a.push(m);continue}let g=d.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(y=>Ei(y,t,m,n,c,p))):Ei(g,t,m,n,c,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var fm=$e("$ZodObject",(e,n)=>{var d;nr.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(d=n.shape)!=null?d:{};if(r){let u=()=>{let c={...r};return Object.defineProperty(n,"shape",{value:c}),u.raw=c,c};u.raw=r,Object.
defineProperty(n,"shape",{get:u})}let o=Jp(()=>nk(n));Qt(e,"propValues",u=>{let c=u.def.shape,p={};for(let f in c){let m=c[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||qp(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Yp,s=n.catchall,a,l=mo.memoizer;
l==null||l.attach(e),e._zod.parse=(u,c)=>{a!=null||(a=o.value);let p=u.value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
u;u.value=l?l.alloc(e,u,{},c):{};let f=[],m=a.shape,g=c==null?void 0:c.abortEarly,y=u.issues.length;for(let v of a.allKeys){if(g&&u.issues.length!==y){if(ft(u,y))
break;y=u.issues.length}if(v==="__proto__")continue;let b=m[v],w=b._zod.optin,h=b._zod.optout,$=b._zod.run({value:p[v],issues:[]},c);$ instanceof Promise?f.push(
$.then(_=>Ei(_,u,v,p,w,h))):Ei($,u,v,p,w,h)}return s?tk(f,p,u,c,o.value,e,g===!0):f.length?Promise.all(f).then(()=>u):u}});var pm=$e("$ZodTransform",(e,n)=>{var t;nr.init(e,n),e._zod.optin="optional",(t=mo.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Ai(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Sn;return r.value=i,r}});var mm=$e("$ZodPipe",(e,n)=>{nr.init(e,n),Qt(e,"values",t=>t.def.in._zod.values),Qt(e,"optin",t=>t.def.in._zod.optin),Qt(e,"optout",t=>t.def.out._zod.optout),Qt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Oi(
s,n.in,r)):Oi(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Oi(i,n.out,r)):Oi(o,n.out,r)}});function Oi(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function gm(e,n){return new e({type:"never",...Pi(n)})}var Ii=$e("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");nr.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return Ol(
this,e,n)}});var ik=$e("ZodMiniNever",(e,n)=>{cm.init(e,n),Ii.init(e,n)});function sk(e){return gm(ik,e)}var ak=$e("ZodMiniObject",(e,n)=>{fm.init(e,n),Ii.init(e,n),tm(e,"shape",t=>t._zod.def.shape,!1)});function ym(e,n){return new ak({type:"object",shape:e,catchall:sk(),...Pi(n)})}var lk=$e("ZodMiniTransform",(e,n)=>{pm.init(e,n),Ii.init(e,n)});function Ri(e){return new lk({type:"transform",transform:e})}var dk=$e("ZodMiniPipe",(e,n)=>{mm.init(e,n),Ii.init(e,n)});function hm(e,n){return new dk({type:"pipe",in:e,out:n})}var uk=["true","yes","on","y","t","1"],ck=["false","no","off","n","f","0"];function El(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return uk.
includes(n)?!0:ck.includes(n)?!1:void 0}function Di(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function vm(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Il(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Mi(e,n="",t=""){var r;if(typeof e=="stri\
ng")bm(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Mi(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Di(e))!=null?r:{}))bm(o,n===""?"a key":`a ke\
y of ${n}`,t),Mi(i,n===""?o:`${n}.${o}`,t||o)}function bm(e,n,t){let r=Wp(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var fk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Rl(e){return{type:fk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function wm(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Rl(r);return{type:"object",properties:n,additionalProperties:!1}}var pk=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function X(e){return On("bool",e,"true or false",El,{})}function pt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return On("int",e,`a whole number${r}`,i=>vm(i,n,t),o)}function Pn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return On("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function $m(e){return On("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Il,{pattern:"^/",examples:[e.example]})}function V(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>El(i)===r):[];return o.length===1?o[0]:void 0};return{...On("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function An(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=On("list",n,o,t,{items:Rl(e)}),s=a=>Ri((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let p=u===
null||u===""?void 0:a.safeParse(u);if((p==null?void 0:p.success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;d.issues.push(
{...xm(u,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):l);return{...i,schema:()=>Ml(i.schema(),s(e.schema()))}}function Ti(e,n){let t=On("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Di,wm(e));return{...t,unset:Pm(e),schema:()=>Ml(t.schema(),Sm(e,e))}}function cn(e){return _m(An(
km("a PCI id","10de:20b7",Sf),e))}function He(e){return _m(An(km("a PCI address","0000:41:00.0",Pf),e))}var WN={check:X({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:X({describe:"Show the changes of files as before and after.",default:!1}),root:On("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",Il,{pattern:"^/"}),wait:pt({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function tr(e,n){var p,f,m;let t=Di(n);if(t===void 0)throw D("",`the parameters are ${fo(n)}, expected a JSON object such as {"che\
ck": true}`);Mi(t);let r=Pm(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Sm(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw D(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),c=vl(d,u);throw D(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${u.join(", ")}`)}function xm(e,n,t=""){return{code:"custom",input:e,message:`is ${fo(e)}, expected ${n}${t}`}}function On(e,n,t,r,o){let i=()=>Ri(
(l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(xm(l,t,c?pk:"")),
u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function km(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return On("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function _m(e){let n=()=>Ri(t=>t&&[...new Set(t)]);return{...e,schema:()=>Ml(e.schema(),
n())}}function Ml(e,n){return hm(e,n)}function Sm(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return ym(t)}function Pm(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Am="0.1.0";var mk=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Om=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,gk=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
yk=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,xe="[0-9a-f]";function Em(e){let n=new Map,
t=(f,m)=>g=>{var w;let y=`${f} ${g.toLowerCase()}`,v=[...n.keys()].filter(h=>h.startsWith(f)).length+1,b=(w=n.get(y))!=null?w:m(v);return n.set(y,b),b},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Dl(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Dl(f,32)),s=t("mac",f=>`02-00-00-00-00-${Dl(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!yk.test(f)&&!Om.test(f)).sort((f,m)=>m.length-f.length);function d(f){return f.replace(new RegExp(`\\b${xe}{8}(-${xe}{4}){3}-${xe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,y)=>g+o(y)).replace(new RegExp(`(?<![0-9a-f])${xe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${xe}{2}([:-])(${xe}{2}\\1){4}${xe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${xe}{1,4}(:${xe}{1,4})*)?::(${xe}{1,4}(:${xe}{1,4})*)?|\\b(${xe}{1,4}:){7}${xe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${xe}{33,}(?![0-9a-f])`,"gi"),"***")}function u(f){let m=d(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function c(f){return u(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,y)=>{let v=mk.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${v||/^\$\{?\w+\}?$/.test(y)?y:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?hk(g):m(g)).join(`
`)}return{ids:d,names:u,args:c,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return c(m);let[,y="",v="",b=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(v)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(v);return y+(w?u(b):/CMDLINE|cmdline/.test(v)?c(b):"***")}),modules:f=>p(f,m=>{var b;let[g="",y="",...v]=m.trim().split(
/\s+/);return g==="options"?Om.test(y)?u(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((b=v[0])!=
null?b:"")&&!/["'=]/.test(m)?u(m):`${g} ${y} ***`:c(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:u(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function hk(e){let n=gk.exec(e);return n===null?"#":`# ${n[0]}`}function Dl(e,n){return e.toString(16).padStart(n,"0")}var bk="vfiokit-capture/1",vk={dir:493},wk=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],$k=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,xk=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,kk=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
_k=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Sk(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=Em([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=p=>p)=>{let p=e.attr(u);o(u,p===null?null:`${c(p)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,vk)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,p=e.real(c);if(s(c),p!==null){for(let f of wk)i(`${p}/${f}`);o(`${p}/config`,(d=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let f of e.list(p))$k.test(f)&&s(`${p}/${f}`),xk.test(f)&&a(`${p}/${f}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))kk.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",Pk),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,p]of _k)if(!u.endsWith("/"))i(u,f=>t[p](f));else for(let f of e.list(u))f.endsWith(c)&&i(`${u}${f}`,m=>t[p](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Im(e){let t=Object.entries(Sk(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(bk)}, "files": {
${t}
}}
`}function Pk(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Tl=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function ge(e,n=M(e)){let t={bySlot:to(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Ua(o.class))},r=[];for(let o of n){let i=Ak(o,t);if(i===null)continue;let s=Ue(()=>i==="gpu"||i==="igpu"?Ok(o,i,t):[]),a=Ue(()=>o.group===
null?null:Ft(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function En(e){return e.kind==="gpu"&&e.device.
id!==null}function In(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Ue(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Ak(e,n){var a;let t=e.class,r=Gr(t);if(!r&&!di(t))return t==="0680"&&kn(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(rf(o,i))return"bmc";if(of(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return af(e.address,o,i,s)?"igpu":"gpu"}function Ok(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!Ua(d.class)||!(Ek(e,d,u)||Ik(e,n,d,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=
t.get(e.slot))!=null?l:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let a=Rk(e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=
null?c:[]).some(p=>Gr(p.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[...i.values()].sort((d,u)=>d.device.address<u.device.address?
-1:1)}function Ek(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Ik(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function Rk(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!sf((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var Mk=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Rm="/sys/bus/pci/slots";function Ni(e){let n;return t=>{var r;return n===void 0&&(n=(r=Mk.map(o=>Dk(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:Tk(`
${n}`,t)}}function Dk(e,n){try{return e.read(n)}catch(t){return null}}function Dm(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(Rm).map(o=>{var i;return[
(i=e.attr(`${Rm}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Tk(e,n){
var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Mm(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=Mm(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function Mm(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function Tm(e){let n=Ni(e),t=Dm(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:In(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function Nm(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:Nk(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":En(o)?"blocked":"stays",companions:a.map(d=>Lk(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...Ck(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function Nk({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Ck(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function Lk(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var Vk=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],Hk=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ci(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function rr(e){var t,r;let n=`${(t=Ci(e,"ID"))!=
null?t:""} ${(r=Ci(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Vk.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Li(e){var i,s,a,l;let n=Hk.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Re(e){let n=e.attr("/proc/cmdline");return n===null?null:ue(n)}function Nl(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Cm(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Lm(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var Vm="/sys/class/iommu",Cl="allow_unsafe_interrupts";function Vi(e){var i,s;let n=e.list(Vm).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Re(e))!=null?s:[]).some(a=>a==="nointr\
emap"||A(a)==="intremap"&&T(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${Vm}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Hi(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Cl}`)),t=re(H(e),"vfio_iommu_type1",Cl),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=Re(e))!=null?i:[]).filter(
s=>A(s)===`vfio_iommu_type1.${Cl}`).map(s=>s.includes("=")?Ie(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function or(e){var n;return((n=Re(e))!=
null?n:[]).flatMap(t=>{if(A(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=A(t)==="pci"?Ie(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ve(e){return Object.freeze({type:"module",...e})}function Ui(e){return Object.freeze({type:"probe",...e})}var Uk=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Bk="/sys/class/graphics",Hm="/sys/class/vtconsole",zk=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function ir(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...Fk(e)]),serial:jk(e),pictures:Wk(e)}}function Bi({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Jr(r.device.driver)))}function Fk(e){let n=e.
list(Hm).map(r=>`${Hm}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:Bn(e.real(`${Bk}/fb0/device`)).slice(-1)}function jk(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):ue((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>A(i)==="console").map(i=>{var s;return(s=Ie(i).split(
",")[0])!=null?s:""})).find(i=>!Uk.test(i)))!=null?o:null}function Wk(e){var r,o;let n=new Map,t=[];if(parseInt((r=Oe(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=zk.test(l)?Bn(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var Zk=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",Jk],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Ll((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
Gk={"01":"USB keyboard","02":"USB mouse"};function zi(e){let n=Ue(()=>Kk(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function Kk(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of Zk)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(Bn(a),i(e,a,s))}for(let o of fi(e))for(let i of(r=eo(e,o))!=null?r:[])t(i.functions,`file system ${Ll(
o.at)}`);return n}function Jk(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=Gk[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Ll(o)}`}function Ll(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function sr(e,n,t){return{devices:n,gpus:t,members:r=>Ft(e,r,n),cargo:zi(e),lifelines:Ue(()=>yi(e))}}function Fi(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=ui(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ar(i,t)}]})}function ar(e,n){let t=qk(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${at(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${at(r)}`}function qk(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(kn(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Yk={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ji="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Bm=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",Xk="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function Gn(e,n,t,r=sr(e,n,t)){let o=Ue(()=>Ve(e)),i=Ue(()=>ir(e,n)),s=Ue(()=>Vi(e)===!1&&!Hi(e)),a=new Map(t.map(m=>[m.device.address,m])),l=Ue(()=>to(
t.map(m=>m.device),m=>String(m.group))),d=Ue(()=>to(n.filter(m=>m.physfn!==null),m=>{var g;return(g=m.physfn)!=null?g:""}));function u(m){var v;let g=new Set,y=m.
device.group===null?[]:(v=l().get(String(m.device.group)))!=null?v:[];for(let b of[m,...y.map(w=>a.get(w.address))])if(!(b===void 0||b.kind!==m.kind)){g.add(b.device.
address);for(let w of b.companions)g.add(w.device.address)}return g}function c(m,g){let y=Fi(m,g,r);return[...y.length===0?[]:[Qk(m,y)],...uf(e,m)?[{code:"reser\
ved",text:`the firmware reserves memory for IOMMU group ${m} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function p(m){var v,
b;let g=[],y=Um(e,m);if(((v=m.numVfs)!=null?v:0)>0){let w=((b=d().get(m.address))!=null?b:[]).filter(h=>h.mdevs.length>0||Um(e,h)!==null).length;g.push({code:"v\
fs",text:`${m.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: onc\
e no guest has one, write 0 there`})}return m.mdevs.length>0&&g.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${m.mdevs.join(", ")}; remove them\
 first`}),y!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}), and a card serves vGPUs or goes to a guest as a whole`}),g}function f({
device:m}){let{screens:g,serial:y}=i();return!g.has(m.address)||y!==null||Bi(i(),t,v=>v.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only conso\
le (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC\
 is enough"}]}return m=>{let{device:g,kind:y}=m,v=y==="gpu"?[]:[{code:"kind",text:Yk[y]}];if(y==="bmc"||y==="virtual")return v;g.id===null&&v.push({code:"unknow\
n_id",text:"its vendor or device id cannot be read"});let b=[g,...m.companions.map(h=>h.device)];for(let h of b){let $=h===g?"it":`its companion ${h.address}`;h.
responding===!1&&v.push({code:"dead",text:`${$} ${ji}`});let _=r.lifelines().get(h.address);_!==void 0&&v.push({code:"lifeline",text:`${$} carries ${at(_)}: the\
 node lives on it, and nothing overrides that`})}g.group===null?v.push({code:"no_group",text:e_(o())}):Ba(e,g.group)&&v.push({code:"no_group",text:`IOMMU group ${g.
group} is of vfio's noiommu mode and isolates nothing${Bm}`});let w=u(m);for(let h of new Set(b.map($=>$.group)))h!==null&&v.push(...c(h,w));return s()&&v.push(
{code:"interrupts",text:Xk}),[...v,...p(g),...f(m)]}}function zm(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function Um(e,n){let t=e.
attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function Qk(e,n){let t=n.filter(i=>i.stays!==null),r=n.
map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would \
lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(
i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function e_(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${Bm}`}var n_={ids:cn({describe:"Only devices with these ids."}),addresses:He({describe:"Only devices at these addresses."}),kinds:An(V(Tl,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Tl})},Fm=Ui({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:n_,example:{kinds:["gpu"]},capture:Im,read(e,{ids:n,addresses:t,kinds:r}){let o=M(e),i=ge(e,o),s=Gn(e,o,i),a=i.filter(({device:m,
kind:g})=>r.includes(g)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=Tm(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=Ve(e),
c=d.filter(({gpu:m})=>En(m)),p=c.filter(({obstacles:m})=>m.length===0).length,f=K(e);return{msg:f?c.length===0?"No GPU that could go to a VM was found.":t_(c.length,
p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:g})=>l(m,g)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>Nm(d,u,Ni(e)),notes:f?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...r_(o,
i,n,t),...o_(c.map(({gpu:m})=>m)),...i_(e,c.map(({gpu:m})=>m)),...or(e)]:[]}}});function t_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function r_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${dn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function o_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function i_(e,n){return n.filter(t=>zm(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function s_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function oe(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return uc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)s_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[qa])}var a_=["file","kmod","bootImage","grubConfig","driver"],l_="/etc/kernel/cmdline";function lr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function d_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function u_(e,n){var o,i;let t=lr([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:lr([...e.inputs,...n.inputs],s=>s),always:r}}function c_(e,n){return{...n,wishes:lr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}
function fn(e){let n=new Map;for(let o of e){let i=d_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,u_(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,c_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===l_;return a_.flatMap(o=>{let i=t.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function jm(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=oe(r,s.steps)}let o=i=>t.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:fn(o(i=>i.steps)),claims:lr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:lr(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:lr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(
u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),
pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Wi=1024,go=`# GRUB Environment Block
`;function Wm(e){return e.length===Wi&&e.startsWith(go)}function Zm(e){let n=[],t=go.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Gm(e,n){return Zm(e).find(([t])=>e.startsWith(`${n}=`,t))}function dr(e,n){if(!e.startsWith(go))return null;let t=Gm(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Km(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Gm(e,n),i=Zm(e),s=i.length===0?go.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:go.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Wi)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Wi}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Wi,"#")}function Vl(e,n){var d,u;let t=e.flatMap((c,p)=>io(c).map(([f,m])=>({index:p,start:f,end:m,token:c.slice(f,m)}))),{kept:r,added:o}=dt(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,p,f,m)=>{var y;let g=(y=i[c])!=null?y:"";i[c]=g.slice(0,p)+m+g.slice(f)},l=e.length-1;if(o.length>0&&s===void 0){let c=((d=i[l])!=
null?d:"").trimEnd(),p=((u=i[l])!=null?u:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${p}`}for(let c=t.length-1;c>=0;c--){
let p=t[c],f=r[c];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),f===null?f_(i,p):f!==void 0&&f!==p.token&&a(p.index,p.start,p.end,
f))}return i}function ur(e,n){var t;return(t=Vl([e],n)[0])!=null?t:""}function f_(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Jm(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function Hl(e){return Jm(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Zi(e){
let n=r=>Jm(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function qm(e,n){var o,i;let t=Hl(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function Ym(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function Z(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Gi(e){return{kind:"kmod",name:e}}function Ki(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Xm(e,n){return{kind:"reboot",delay:e,why:n}}var cr="/boot/loader/entries",mt="/boot/grub2/grubenv",p_=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ji(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=p_.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function qi(e,n){let t=e.read(mt),r=t===null?null:dr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:_n(o).kernelopts}function m_(e,n){let t=n.kernelopts?qi(e,n):null;return Ul(e).
map(r=>{var s;let o=Zi((s=e.read(r))!=null?s:""),i=ue(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?ue(t):[a]);return{title:o.title,id:r.slice(cr.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Ji(e,o.linux),initrds:o.initrds.map(a=>Ji(e,a)).filter(a=>a!==null),recovery:Ym(o)}})}function Ul(e){return q(
e,"entry files",()=>e.list(cr).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>g_(r,t)).map(t=>`${cr}/${t}.conf`))}function g_(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function ke(e,n){return q(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>y_(e,n))}function y_(e,n){return n.kind==="bls"?m_(e,n):Bl(e,n).filter(t=>t.foreign===void 0)}function Bl(e,n){let t=e.read(n.config);return t===null?[]:_n(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...ol(r)?{}:{foreign:r.section},tokens:ue(r.args.join(" ")),kernel:Ji(
e,r.kernel),initrds:r.initrds.map(o=>Ji(e,o)).filter(o=>o!==null)}))}function h_(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[
...new Set(t.map(f=>{var m;return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(f=>f===u))!=null?l:c.find(f=>!f.startsWith(
"entry "));t=t.filter(f=>f.within[r]===p),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(u,c)=>u.within.length<=r||t.findIndex(p=>p.within[r]===u.within[r])===c)[Number(i)]}function Qm(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(ke(e,n).map(t));return n.kind==="bls"?[]:Bl(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function Yi(e,n){
var i,s;let t=n.kind==="bls"?ke(e,n):Bl(e,n),r=e.read(n.grubenv),o=[r===null?null:dr(r,"next_entry"),n.fallback==="saved"&&r!==null?dr(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:h_(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var b_=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Kn="/etc/kernel/cmdline",v_=/^\$\{?\w+\}?$/,w_=/^(BOOT_IMAGE|initrd)=/;function zl(e){return e.startsWith(
"root=")}function $_(e,n){let t=Hl(e).map(([o,i])=>e.slice(o,i)),r=Vl(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:qm(
e,r)}function eg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=qi(e,n),o=e.read(mt),i=x_(e,n,t(mt));if(r===null||o===null)return{steps:i,opts:r};let s=ur(
r,t(mt));return{steps:[...s===r?[]:[Z(mt,Km(o,"kernelopts",s))],...i],opts:s}}function x_(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=
/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.exec(r))!=null?d:[],a=ur(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:
[Z(n.config,r.replace(o,()=>`${i}${a}"`))]}function ng(e,n,t){return Ul(e).flatMap(r=>{var u;let o=(u=e.read(r))!=null?u:"",i=n(r),s=ue(Zi(o).options),a=s.includes(
"$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?ue(t):[c]),d=$_(o,a?i.filter(c=>!J(l,c)):i);return d===o?[]:[Z(r,d)]})}function k_(e,n,t){var l,d,u;let r=b_.
find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",p=ur(c,t),f=!ue(c).some(zl)&&ke(e,n).some(m=>m.tokens.some(zl));return{steps:p===c?[]:[Z(
Kn,p)],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Re(
e);if(n.kernelopts||o!==null&&t.every(c=>J(o,c)))return{steps:[],warnings:[]};let i=Yi(e,n),s=i===null||!i.recovery?i:(d=ke(e,n).find(c=>!c.recovery))!=null?d:null,
a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!v_.test(c)&&!w_.test(c));return s===null||!a.some(zl)?{steps:[],warnings:[`${Kn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[Z(Kn,`${ur(a.join("\
 "),t)}
`)],warnings:[]}}function tg(e,n,t){let r=eg(e,n,()=>t),o=k_(e,n,t);return{steps:[...r.steps,...ng(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function rg(e,n,t){
let r=eg(e,n,t),o=e.read(Kn),i=o===null?null:ur(o,t(Kn));return[...r.steps,...ng(e,t,r.opts),...i===null||i===o?[]:[Z(Kn,i)]]}function Fl(e,n){let t=e.read(Kn),
r=n.kernelopts?qi(e,n):null;return[...ke(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:mt,tokens:ue(r)}],...t===null?[]:[{path:Kn,tokens:ue(
t)}]]}var __=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
S_=/manage|generated|begin/i;function Ye(e){if(!S_.test(e))return null;for(let[n,t]of __)if(t.test(e))return n;return null}function Jn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function qn(e,n,t=[]){let r=Jn(n),o=e.read(n),i=Ye(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var og={lists:100,braces:12},sg=/[\t\n ;&|<>()]/,ig=/[A-Za-z_]\w*/y;function F(e,n){throw{at:e,why:n}}function jl({depth:e,at:n},t,r){++e[t]>og[t]&&F(n,`it nest\
s deeper than ${og[t]} levels`);let o=r();return e[t]--,o}function gt(e,n){var t,r;return ig.lastIndex=n,(r=(t=ig.exec(e))==null?void 0:t[0])!=null?r:""}function pn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(sg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&F(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Wl(e,i)),o='"'):r.push(...Xi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Wl(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&F(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Xi(e,'"'))}}function Xi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&F(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){F(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&F(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?P_(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function P_(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=gt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!E_(e))&&(e.list(e),t.charAt(e.at)!==")"&&
F(r,"$( is not closed"),e.at++);else if(o==="{"){let s=jl(e,"braces",()=>{let a=A_(e,n);return a===null&&O_(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Wl(e,r):e.shell==="bash"&&I_(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function A_(e,n){var l,d;let{text:t}=e,r=e.at,o=gt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(d=(l=i.exec(t))==null?void 0:l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith(
"+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&sg.test(u)&&!/[\t ]/.
test(u))break;a.push(...Xi(e,n))}return e.at=r,null}function O_(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||F(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Wl(e,e.at-1)):Xi(e,'"')}F(n,"${ is not closed")}function E_(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function I_(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&F(n,"the quote ' is not closed");e.at++}var ag=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,lg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,R_=new Set(["exp\
ort","readonly","local","declare","typeset"]),M_={is:"all",of:[]};function ug(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{Qi(o,t,")")}};
try{let o=Qi(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Qi(e,n,...t){
return jl(e,"lists",()=>D_(e,n,t))}function D_(e,n,t){let r=[],o=e.at;for(;;){mn(e,n);let i=e.text.charAt(e.at),s=fr(e);if(i===""){t.length>0&&F(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&F(
e.at,`${i} is not expected here`),r.push(T_(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||F(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function T_(e,n){let t=dg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,mn(e,n),t={is:"maybe",left:t,right:dg(e,n)};return t}function dg(e,n){fr(e)==="!"&&(e.at++,ye(e));let t=es(e,n);for(ye(e);e.text.charAt(
e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,mn(e,n),t={is:"apart",body:es(e,n)},ye(e);return t}function es(e,n){
let{text:t,at:r}=e,o=fr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&gt(t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?H_(e,n):U_(e,n);e.at+=o.length;
let s=i==="("?C_(e,n):N_(e,n,o,r);for(ye(e);pg(e,n);ye(e));return s}function N_(e,n,t,r){switch(t){case"{":return yt(e,n,"}");case"if":return fg(e,n);case"while":case"\
until":{let o=yt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,yt(e,n,"done")]},e:e.at}}case"for":return L_(e,n,r);case"case":return V_(e,n);default:return F(
r,`${t} is not expected here`)}}function yt(e,n,t){let r=cg(e,n,t);return e.at+=t.length,r}function cg(e,n,...t){let r=Qi(e,n,...t);return r.is==="all"&&r.of.length===
0&&F(e.at,"a command is missing"),r}function C_(e,n){return e.at++,{is:"apart",body:yt(e,n,")")}}function fg(e,n){let t=yt(e,n,"then"),r=cg(e,n,"elif","else","f\
i"),o=fr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?fg(e,n):yt(e,n,"fi")],otherwise:!0}}
function L_(e,n,t){ye(e);let r=gt(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&F(e.at,"for needs a name");let a=e.text.indexOf(
"))",e.at);a<0&&F(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,mn(e,n),gt(e.text,e.at)==="in")for(e.at+=2,o=[],ye(e);!/^[;\n]?$/.test(e.text.charAt(
e.at));ye(e)){let a=pn(e);a.s===a.e&&F(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}ye(e),e.text.charAt(e.at)===";"&&e.at++,mn(e,n);let i=fr(e);
i!=="do"&&(i!=="{"||e.shell==="dash")&&F(e.at,"do is missing"),e.at+=i.length;let s=yt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}
function V_(e,n){let t=e.at;ye(e),pn(e),mn(e,n),gt(e.text,e.at)!=="in"&&F(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(mn(e,n);fr(e)!=="esac";mn(e,n)){for(e.
text.charAt(e.at)==="("&&e.at++;;){ye(e);let i=pn(e);if(i.s===i.e&&F(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ye(e),e.text.charAt(e.at)!=="|")break;
e.at++}e.text.charAt(e.at)!==")"&&F(e.at,") is missing"),e.at++,r.push(Qi(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(
e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:M_,branches:r,otherwise:o}}function H_(e,n){e.at+=8,ye(e);let t=pn(e);return ye(e),e.text.startsWith("()",e.
at)&&(e.at+=2),mn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:es(e,n)}}function U_(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ye(e);let s=t.charAt(e.at);
if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Gl(e),pg(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.
test(t.slice(e.at)))&&F(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,mn(e,n),{is:"function",name:t.slice(c.s,c.e),body:es(e,n)}}let a=i[0],l=a!==void 0&&
R_.has(t.slice(a.s,a.e)),d=a===void 0||l?B_(e,l):null;if(d!==null){o.push(d);continue}let u=pn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(
u.s,u.e)==="[["&&z_(e)}return e.at===r&&F(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function B_(e,n){var c,p;let{text:t,shell:r,at:o}=e,
i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=
null?c:"",l=s[3]==="+",d=((p=s[2])!=null?p:"")!=="",u=e.at;if(t.charAt(u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=Zl(t,e.at);t.charAt(e.at)!==")";e.at=Zl(t,e.at)){
let f=pn(e);f.s===f.e&&F(u,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,
array:d,value:pn(e)}}function pg(e,n){var i,s;lg.lastIndex=e.at;let t=(s=(i=lg.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell===
"dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ye(e);let o=pn(e);return o.
s===o.e&&F(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function z_(e){let n=e.at;
for(;;){e.at=Zl(e.text,e.at);let t=pn(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&F(n,"]] is missing"),e.at++)}}function fr(e){var n,
t;return ag.lastIndex=e.at,(t=(n=ag.exec(e.text))==null?void 0:n[0])!=null?t:""}function ye(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(
e.text))==null?void 0:t[0].length)!=null?r:0}function Zl(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].
length)!=null?o:0)}function Gl(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function mn(e,n){for(;;){ye(e);let t=e.text.charAt(e.at);if(t==="#")Gl(e);else if(t===`
`){e.at++;for(let r of n.splice(0))F_(e,r)}else return}}function F_(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Gl(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var j_=24,W_=24,Kl=8,Z_=16384,G_=/^(?!GRUB_CMDLINE_)/,K_=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,mg=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),ql=[],gg={values:new Map,last:new Map,sealed:new Set,over:""};function Xl(e,n,t=()=>null){var i;
let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,call:""},o=[gg];try{for(let s of e.keys())o=yg(r,s,o)}catch(s){if(s instanceof Error)throw s;
let{at:a,why:l}=s,{path:d="",text:u=""}=(i=r.files[r.file])!=null?i:{};return{path:d,line:u.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function bo(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Ql(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function yg(e,n,t){var s,a;let r=e.file;e.file=n;let o=ug((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=gn(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,ho(i)}function gn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...J_(e,n,r)]}function J_(e,n,t){switch(n.is){case"simple":return q_(e,n,t);case"all":return n.of.reduce((r,o)=>gn(e,o,r),t);case"maybe":{let r=gn(
e,n.left,t);return ho([...r,...gn(e,n.right,r)])}case"branch":{let r=gn(e,n.first,t),o=n.branches.flatMap(i=>gn(e,i,r));return ho(n.otherwise?o:[...r,...o])}case"\
for":return Q_(e,n,t);case"while":return vg(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return gn(e,n.body,t),t}}
function q_(e,n,t){var c;let[r,...o]=n.words;if(r===void 0)return ns(e,n.assigns,t);let i=pr(r),s=e.shell==="dash"&&mg.has(i!=null?i:"")?ns(e,n.assigns.filter(p=>!p.
declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Jl(r);if(K_.test(l))throw{at:r.s,why:Y_(l,e.shell)};if(/^\$*$/.test(l)&&n.assigns.length>0)return ho(
[...s,...ns(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<Kl){let{file:p,call:f}=e;e.depth++,e.file=d.file,e.call=a.slice(n.s,
n.e);let m=gn(e,d.body,s).map(g=>g.over==="file"?{...g,over:""}:g);return e.file=p,e.call=f,e.depth--,m}let u=i===null||mg.has(i)?void 0:n.assigns.find(p=>p.name.
startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${Yl(l)}" is no part of ${u.name} and would be run as a command, as the value ends at the blank before it \
(put it all between quotes)`};switch(i){case"unset":return o.reduce((p,f)=>{var m,g;return td(wg(p,(m=pr(f))!=null?m:""),(g=pr(f))!=null?g:"",ql)},s);case"expor\
t":case"readonly":case"declare":case"typeset":{let p=o.find(g=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Jl(g)));if(p!==void 0)throw{at:p.s,why:`${i} is given what i\
s no name`};let f=n.assigns.filter(g=>g.declared),m=i!=="readonly"&&!o.some(g=>/^-\w*r/.test(Jl(g)))?[]:[...f.map(g=>g.name),...o.flatMap(g=>{var y;return(y=pr(
g))!=null?y:[]})];return ns(e,f,s).map(g=>({...g,sealed:new Set([...g.sealed,...m])}))}case"return":return s.map(p=>({...p,over:"file"}));case"exit":case"exec":
return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:pr(o[0]),f=p===null||e.depth>=Kl?null:e.read(p);if(p===null)return eS(e,n,s);
if(f===null)return p.startsWith("/")&&e.depth<Kl?s.map(g=>({...g,over:"all"})):s;e.depth++;let m=yg(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"\
eval":case"read":case"printf":case"local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:nd(e,n,s,hg(p))}default:return s}}function Y_(e,n){return e.
startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes("\r")?`"${Yl(e)}" is no command, as the line ends with a carriage return \
(take them all out)`:`"${Yl(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before \
its =)":""}`}function Yl(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function ns(e,n,t){return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,
over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},d=a.array?[yo(e,a.value,l)]:ed(e,a.value.parts,l,a),u=a.append?[...(s=
o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>Z_?[yo(e,a.value,l)]:u),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,last:i}})}function ed(e,n,t,r,o=r===
void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var y,v;let{s:l,e:d,q:u}=s,c=(...b)=>[{...yo(e,s,t,b),q:u,of:o}];if(s.is==="dark")return[{...yo(e,s,t),q:u,
of:o}];if(s.is==="char"){let b=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===1&&(b===void 0||b.is==="char"&&b.c===":"&&b.q==="")?c():[{c:s.c,file:i,s:l,e:d,
q:u,of:o}]}let p=(y=t.values.get(s.name))!=null?y:G_.test(s.name)?null:ql,f=ed(e,s.word,t,void 0,o),m=p!==null&&(s.colon?p.length>0:p!==ql),g=s.op===""?p:m===(s.
op==="+")?f:m?p:[];return p===null||g===null||s.op!==""&&p.length>0&&p.every(b=>b.dark!==void 0)?c(p!=null?p:[],f):(r==null?void 0:r.declared)===!0&&u===""&&e.shell===
"dash"&&/[\s*?[]/.test((v=Ql(g))!=null?v:" ")?c(g):g})}function X_({call:e,file:n},t,r){let o=[...hg(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:
[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function hg(e){var n;return new Set((n=e.match(/[A-Za-z_]\w*/g))!=
null?n:[])}function ts(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function bg(e){return[...new Set(e.map(ts).join(`
`).split(`
`))].join(`
`)}function Q_(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>pr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>W_||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?vg(e,n,t):n.words.reduce((l,d)=>gn(e,n.body,
td(wg(l,n.name),n.name,ed(e,d.parts,gg))),t)}function vg(e,n,t){let r=gn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ho([...t,...r.filter(i=>i.over!==""),...nd(e,n,t,o)])}function eS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return nd(e,n,t,r)}function nd(e,n,t,r){return t.flatMap(o=>{let i=[yo(e,n,
o)];return[...r].reduce((s,a)=>td(s,a,i),[o])})}function wg(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function td(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function yo(e,{s:n,e:t},r,o){var l,d;let{file:i,files:s}=e,a=(d=(l=s[i])==null?void 0:l.text.
slice(n,t))!=null?d:"";return{c:"",dark:a,holds:bg(o!=null?o:X_(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function pr(e){return e.parts.every(n=>n.is==="char")?e.parts.
map(n=>n.is==="char"?n.c:"").join(""):null}function Jl(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ho(e){let n=[...new Map(e.map(i=>[nS(i),
i])).values()],[t]=n;if(n.length<=j_||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(
n.map(d=>{let u=bo(d,i);return[$g(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=bg([...s.values()]);r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function nS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,$g(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function $g(e){
return e.map(n=>{var t,r;return`${n.c}${(t=n.dark)!=null?t:""}${(r=n.holds)!=null?r:""}@${n.file}:${n.s}`}).join(" ")}var vo="\uFFFF",kg=/^[\t-\r \xa0]$/,_g=/[^\w@%+=:,./-]/g;function rd(e){let n=e.map(t=>t.dark===void 0?t.c:vo).join("");return io(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Sg(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
xg(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&xg(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function xg(e,n){return kg.test(e.c)&&!n.has(e)}function Pg(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?ht(r,a):""}))}function Ag(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&kg.test(a.c)?"":ht(" ",i)}]})}function Og(e,n,t,r){var p,f,m,g;let o=od((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:ht(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:ht(u,a.close)}];let c=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(_g,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${ht(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${ht(u,'"')}"`}]}function od(e){var t;let n=rd(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function Eg(e,n,t,r){let o=ht(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function Ig(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function id(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function ht(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(_g,"\\$&")}var we="/etc/default/grub",mr="/etc/default/grub.d",Xe="GRUB_CMDLINE_LINUX",sd="GRUB_CMDLINE_LINUX_DEFAULT",wo=`${mr}/zz-vfiokit.cfg`,Dg=/^zz+-vfiokit\.cfg$/,tS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function os(e,n,t){let r=new Set(ud(e,n).worlds.map(i=>Ql(bo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function is(e,n){let[t]=ud(e,n).worlds;return t===
void 0?[]:ld(t).all}function ad(e,n,t,r=!1){var y,v,b;let o=dd(e,n),i=ud(e,n),s=i.worlds.map(ld);if(!r)for(let w of s)iS(w,t);let a=s.map(w=>{let h=dt(w.tokens.
map($=>$.text),t,w.split);return r?rS(h,w):h}),l=(v=(y=s[0])==null?void 0:y.all)!=null?v:[];if(a.every((w,h)=>w.removed.length===0&&w.added.length===0&&(r||t.every(
$=>{var _,P;return J((P=(_=s[h])==null?void 0:_.all)!=null?P:[],$)})))&&(r||t.length===0||!s.some(Tg)))return{texts:new Map,before:l,manager:null};let u=s.flatMap(
(w,h)=>sS(w,a[h])),c=new Set(u.map(rs)),p=[...u,...r?[]:s.flatMap(w=>w.values.flatMap(Ag)).filter(w=>!c.has(rs(w)))],f=r?void 0:[...Ng(i,p)].find(w=>pS(o,w));if(f!==
void 0)throw x(`${we} asks in a condition what ${f} is, so that ${a.flatMap(w=>w.removed).join(" ")||f} cannot be changed there soundly; change it by hand`);let m=aS(
a),g=s.some(w=>w.world.sealed.has(Xe));for(let w of n.dropIns&&!g?lS(e):[null])for(let h of dS(i,s,a,p,m,w)){let $=uS(e,n,{read:i,edits:p,changes:a,wishes:r?[]:
t,dropIn:w},h);if($!==null)return{texts:$,before:l,manager:n.dropIns&&w!==wo?Ye((b=e.read(wo))!=null?b:""):null}}throw x(`${we} sets ${Xe} in a way that cannot \
be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(w=>w.removed)].join(" ")} there by hand`)}function ld(e){let n=[bo(e,Xe),bo(
e,sd)],[t=[],r=[]]=n.map(s=>rd(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(rs)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(rs(d))));
return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function rS(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).
some(i=>i.of!==Xe&&i.of!==sd)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(
o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function Tg({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function dd(e,{dropIns:n}){let t=n?e.list(mr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[we,...t.map(r=>`${mr}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function ud(e,n){return q(e,`defaults ${n.shell} ${n.dropIns}`,()=>oS(e,n))}function oS(e,n){let{shell:t}=n,r=Xl(dd(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${we} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, so\
urcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function iS(e,n){var r;let t=n.flatMap(Wn);for(let o of e.tokens){
if(!o.text.includes(vo))continue;let i=o.value.slice(o.start,o.end),s=o.text.split(vo).find(d=>t.includes(A(d))),a=((r=ts(i).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=
null?r:[]).filter(d=>t.includes(A(d))),l=s!==void 0?o.text.replace(vo,"\u2026"):dt(a,n).removed[0];if(l!==void 0)throw x(`${Xe} gets ${l} from ${i.map(d=>{var u;
return(u=d.dark)!=null?u:d.c}).join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out \
in ${we}`)}}function rs({file:e,s:n}){return`${e} ${n}`}function sS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.
tokens.filter(i=>i.value===r);return[...Sg(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:Pg(r,i,s)})]})}function aS(e){let n=new Map;
for(let t of e.flatMap(r=>r.added)){let r=vi(A(t))?t:A(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!jn(A(t))||A(t)==="vfio_pci.ids")throw x(`${we}\
 sets ${Rg(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);n.set(r,`${Rg(t)}=${[...new Set(
[...T(o),...T(t)])].join(",")}`)}return[...n.values()]}function Rg(e){return e.replace(/=[^]*/,"")}function lS(e){var s;let n=e.list(mr).filter(a=>a.endsWith(".\
cfg")),t=a=>{var l;return Ye((l=e.read(`${mr}/${a}`))!=null?l:"")===null},r=n.filter(a=>Dg.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(a)).pop())!=null?s:"",i="\
zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${mr}/${a}`)}function dS(e,n,t,r,o,i){
var g,y;let[s]=n,a=n.some(({values:[v]})=>/(?:^|[\s"'])--(?![^\s"'])/.test(ts(v))),l=id(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.
world.last.get(Xe),u=n.every(({world:{last:v},values:[,b]})=>{var w;return((w=v.get(Xe))==null?void 0:w.assign)===(d==null?void 0:d.assign)&&!b.some(h=>{var $;return/GRUB_CMDLINE_LINUX\b/.
test(($=h.dark)!=null?$:"")})})?s.world:null,c=v=>{let b=u===null?null:Og(v,u,Xe,o),w=b===null?null:id(v,[...r,...b]);return w===null?[]:[w]},p=v=>(l.some(h=>h.
path===v)?l:[...l,{path:v,text:""}]).map(h=>h.path===v?{...h,text:Eg(h.text===""&&v!==we?tS:h.text,Xe,o,a)}:h);if(i===null)return[...c(e.files),p(we)];let f=d==
null?null:(y=(g=e.files[d.file])==null?void 0:g.path)!=null?y:null,m=s.tokens.some((v,b)=>{var w;return b<s.split&&((w=t[0])==null?void 0:w.kept[b])===null&&o.some(
h=>jn(A(h))&&A(h)===A(v.text))});return[...f===i||m||od(s.values[0])!==null?c(e.files):[],p(i)]}function uS(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){
let l=new Map(t.files.map(v=>[v.path,v.text])),d=a.map(v=>v.text===l.get(v.path)?v:{...v,text:Ig(v.text,Xe)}),u=new Set([...dd(e,n).map(v=>v.path),s!=null?s:""]),
c=v=>v===we?"":v,p=d.filter(v=>u.has(v.path)).sort((v,b)=>c(v.path)<c(b.path)?-1:1),f=Xl(p,n.shell,v=>{var b,w;return(w=(b=d.find(h=>h.path===v))==null?void 0:b.
text)!=null?w:e.read(v)});if("why"in f)return null;let m=f.worlds.filter(v=>v.over!=="all").map(ld),g=m.length>0&&m.every(v=>{let b=v.tokens.map(w=>w.text);return i.
every(w=>J(v.all,w))&&(i.length===0||!Tg(v))&&o.some(w=>(m.length===1?cS(b,w):fS(b,w))&&w.added.every(h=>rl(v.all).filter($=>$===h).length<2))}),y=Ng(t,r);return!g||
Mg(f,y)!==Mg(t,y)?null:new Map(d.filter(v=>{var b;return v.text!==((b=l.get(v.path))!=null?b:"")}).map(({path:v,text:b})=>{let w=Dg.test(v.replace(/.*\//,""))&&
!/^[^#\n]/m.test(b);return[v,w?null:b]}))}function cS(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function fS(e,n){let t=new Set(n.added.map(A)),r=o=>o.filter(i=>!t.has(A(i))).join(" ");return r(e)===r(n.tokens)}function Ng(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function pS(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Mg(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Xe&&o!==sd&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Cg(e){return[...e.texts].map(([n,t])=>Z(n,t))}function Lg(e,n){return!n.dropIns&&e.read(we)===null}function Vg(e,n,t,r){if(!r&&Lg(e,n))return{steps:[],
before:[],notes:[`${we} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ad(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==wo&&a.endsWith("-vfiokit.cfg"));return{steps:Cg(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${wo} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function Hg(e,n,t){return t.length===0||Lg(e,n)?[]:Cg(ad(e,n,t,!0))}var Ug="/boot/grub/grub.cfg",bt="/boot/grub2/grub.cfg",Bg="/etc/tuned/bootcmdline";function ss(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function cd(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ae("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&ss(e,"transactional-update"))throw ae("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function mS(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw ae(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?ae(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):ae("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function gS(e){
var o;if(!Nl(e))return bt;let n=e.real("/etc/grub2-efi.cfg"),r=Cm(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return _n((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:bt}function yS(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Me(e){return q(e,"boot loader",()=>hS(e))}function hS(e){var l,d,u,c;cd(e);let n=rr(e),t=n==="suse";if(t){
let p=(u=(d=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:d[1])!=null?u:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw ae(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((n==="debian"||ss(e,"update-grub")&&!ss(e,"grub2-mkconfig"))&&(e.real(Ug)!==null||e.real(we)!==null)){let f={shell:((c=
e.real("/bin/sh"))!=null?c:"").endsWith("bash")?"bash":"dash",dropIns:vS(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:Ug,grubenv:"/boot/\
grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return os(e,f,"GRUB_DEFAULT")||"0"}}}!ss(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&mS(
e);let r={shell:"bash",dropIns:!1},o=t?bt:gS(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:os(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(cr).filter(
p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&bS(e,r,a===null||_n(a).bls)){let p=s.some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(
`${cr}/${f}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==
bt&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(yS(e)))throw ae(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expec\
ted a stub there that leads to ${bt}`,`run grub2-mkconfig -o ${bt}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"\
GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function bS(e,n,t){let r=os(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||
r==="true")}function vS(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function wS(e,n){var o,i,s,
a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(Bg))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...ue(r),...ue(
t===null?"":(a=dr(t,"tuned_params"))!=null?a:"")]}function $S(e,n,t){let r=wS(e,n);if(r.length===0)return;let o=n.kind==="bls"?Fl(e,n).map(i=>i.tokens):[is(e,n.
defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Wn(i).includes(A(l)));if(!(!s||a===void 0))
throw x(`tuned sets ${a} on the kernel command line (${Bg}), where it would win over ours; expected no ${A(a)} there; take it out of the tuned profile (cmdline \
in its [bootloader] section) and run this again`)}}function xS(e,n,t,r){let o=[{path:we,tokens:r},...n.kind==="bls"?Fl(e,n):[]];return t.flatMap(Jt).flatMap(i=>{
let s=o.filter(({tokens:a})=>!J(a,ut(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function zg(e,n,t){
return n.command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function as(e,n,t,r={}){if(t.length===0)return{
steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?tg(e,n,t):{steps:[],warnings:[]},i=Vg(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return $S(
oe(e,s),n,t),{steps:fn([...s,...r.regenerate===!1?[]:zg(e,n,t)]),claims:s.length===0?[]:xS(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}
function vt(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return fd(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>ut(
s.value)),r)}function fd(e,n,t,r={}){let o=n.kind==="bls"?rg(e,n,t):[],i=t(we);return{steps:fn([...o,...Hg(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.
sourcesChange!==!0?[]:zg(e,n,i)]),notes:[]}}function Fg(e,n,t){return Qm(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=un(t.filter(a=>!J(i,a)));return s.
length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}
function ls(e,n){var t;return`${n.name}, ${Nl(e)?"UEFI":"BIOS"}, ${(t=Ci(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var kS={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},_S={take:["nvidia"],beside:[]},SS={take:["snd_hda_intel"],beside:[]},PS={take:["xhci_pci"],beside:[]},AS={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Be(e){var t,r;let n=B(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=OS(e))==null?void 0:t.take)!=null?r:[]])]}function OS({class:e,vendor:n}){if(n!==null)return kn(n,e)?_S:Gr(e)||n==="1002"&&di(e)?kS[n]:e==="0403"?SS:e==="0c03"?PS:e==="0c80"?AS[n]:void 0}var ES=["modprobe.blacklist","module_blacklist"];function $o(e){let n=M(e),t=ge(e,n),r=sr(e,n,t);return{...r,judge:Gn(e,n,t,r),consoles:ir(e,n),weakened:or(e)}}
function yn(e){try{return{loader:Me(e),missing:null}}catch(n){if(!(n instanceof k)||n.code!=="E_HOST"||Oe(e)!==null)throw n;return{loader:null,missing:n.message}}}
function gr(e,n){return n===null?[]:ke(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function jg(e){let n=e.map(o=>o.filter(i=>ES.includes(A(i))).flatMap(T).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function Wg(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(Be),...t.flatMap(r=>Be({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function Zg(e,n){let t=le(e).map(o=>ne(e,o)).filter(o=>o("v\
fio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Be(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function ds(e,n,t){return M(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var xo="# vfiokit: functions for vfio-pci, and the drivers that come after it",pd="options vfio-pci",IS=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
wt=4294967295;function yr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function ze(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Gg(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function $t(e){let[n=NaN,t=NaN,r=wt,o=wt,i=0,s=0]=Gg(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==wt||o!==wt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function _e(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=wt,s=wt,a=0,l=0]=Gg(t),[d,u]=((p=n.subsystem)!=null?p:":").split(":"),c=(m,g)=>m===wt||m===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function us(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function hr(e,{line:n,lines:t},r){let o=yr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Kg(e,n){
return Ee(e,n).filter(t=>re([t],"vfio_pci","ids")!==null)}function Jg(e,n,t){var i;let r=t.join(","),[o]=[...Kg(e,n)].reverse();if(o!==void 0){let s=hr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=re(Ee(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return us(e,[`${pd}\
 ids=${r}`])}function md(e,n,t){let r=e;for(let o of[...Kg(e,n)].reverse())r=hr(r,o,i=>{let s=o.lines===1?i:`${pd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let p=c.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?
"":`${d}ids=${u}${f.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function qg(e,n){return hr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Yg(e){return`softdep ${e} pre: vfio-pci`}function Xg(e,n){return`${pd} ${e}=${n?1:0}`}function br(e){return yr(e).some(n=>n.trimEnd()===
xo)}function Qg(e){let n=yr(e).filter(t=>t.trimEnd()!==xo&&!IS.test(t.trimEnd())&&!Zr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function hn(e){return e!==
null&&jr(e).includes("vfio_pci")}function ey(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=hc(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(Y(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let p=Ee(e,n).find(c);if(p===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=hr(e,p,()=>`${u}
`),s.push(u)},l=r.map(Wr).filter(u=>{var p;let c=i.get((p=it(u))!=null?p:"");if(c===void 0)return!0;if(Wr(c)===u)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===de&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
gc,Oa(d)]){let[c]=Ee(`${u}
`,n),p=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,f=t.find(p);f===void 0?l.unshift(u):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(u,p)}return{
text:e,lines:l,changed:s}}function ny(e,n,t,r){let o=yr(e).filter(a=>{var l;return!t.has((l=it(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return yr(o).
filter(a=>!Zr.test(a.trimEnd())).join("");let i=Ee(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Zr.test(`softdep vfio-pci ${a.rest}`)),s=Oa(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:hr(o,i,()=>`${s}
`)}var cs="/etc/modprobe.d/vfio.conf",ty=1023;function RS(e){let n=le(e);return n.length===0?[{has:()=>"module",config:H(e)}]:n.map(t=>({has:ne(e,t),config:H(e,t)}))}
function gd(e){return e===null||/^(?:[1y]|on)/i.test(e)}function MS(e,n,t){var s;let r=qn(e,cs,Sa.slice(1)),o=t.map(a=>{var l;return(l=re(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>zr(a,l)?-1:1).pop();if(o===void 0||!zr(r.path,o))return r;let i=Jn(cs);if(!zr(i,o)&&Ye((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function ko(e,n){var $,_,
P,O;let t=RS(e),r=H(e),o=ze(($=re(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(E=>{let R=n.devices.filter(z=>z.id===E);return R.length===0?!o.some(
z=>$t(z)===E):!R.every(z=>_e(o,z))}),s=[...o,...i],a=Object.entries(n.options).filter(E=>{let R=re(r,"vfio_pci",E[0]);return E[1]!==void 0&&E[1]!==(R!==null&&gd(
R.value))}),l=E=>n.blacklisted.has(E)||t.every(({has:R,config:z})=>{let G=R(E);return G==="absent"||G==="module"&&(an(z,E)!==null||hn(he(z,"softdep",E)))}),d=MS(
e,r,[...i.length>0?["ids"]:[],...a.map(([E])=>E)]),u=br((_=e.read(d.path))!=null?_:""),c=t.every(({has:E})=>E("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>
ty)throw x(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${ty} at most; name fewer ids`);let m=(P=e.read(d.path))!=null?P:
"",g=u?m:us(m,[xo]),y=ey(i.length===0?g:Jg(g,d.path,s),d.path,r,n.at),v=y.text,b=[...y.lines,...a.map(([E,R])=>Xg(E,R))],w=[];for(let E of n.rivals){let R=t.map(
se=>he(se.config,"softdep",E));if(R.every(hn))continue;let z=R.find(se=>se!==null&&se.path===d.path&&!hn(se));z!=null?v=qg(v,z):hn((O=Ee(v,d.path).find(se=>se.command===
"softdep"&&se.name===E))!=null?O:null)||b.push(Yg(E));let G=R.find(se=>se!==null&&se.path!==d.path&&!hn(se)&&zr(se.path,d.path));G!=null&&w.push(`${G.path} has \
a softdep line for ${E}, and kmod takes only the first: there vfio-pci comes before ${E} because the boot image loads it`)}if(v=us(v,b),v===g)return{...f,notes:w};
let h=[...i.map(E=>({thing:"id",value:E})),...[...u?[]:[xo],...b,...y.changed].map(E=>({thing:"line",value:E}))];return{...f,claims:h,notes:w,steps:[Z(d.path,v)],
warnings:d.warning===void 0?[]:[d.warning]}}function DS(e,n){return(e===cs||e===Jn(cs))&&Ye(n)===null}function ry(e,n,t=new Set){var l;let r=d=>{var u;return n.
includes((u=$t(d))!=null?u:"")},o=H(e),i=Y(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.name===de)).map(u=>u.path))){
let u=Ae(e,d),c=v=>{var b;return ze((b=re(Ee(v,d),"vfio_pci","ids"))==null?void 0:b.value)},p=i.filter(v=>v.from.path===d&&t.has(v.address));if(p.length===0&&!c(
u).some(r))continue;if(!DS(d,u)){a.push(`${d} gives ${[...p.map(v=>v.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=md(ny(u,d,t,i.filter(v=>!t.has(v.address))),d,r),m=ze((l=re(o.filter(v=>v.path!==d),"vfio_pci","ids"))==null?void 0:l.value);br(f)&&c(f).every(v=>m.includes(
v))&&(f=md(f,d,()=>!0));let y=br(f)&&re(Ee(f,d),"vfio_pci","ids")===null&&Y(Ee(f,d)).length===0?Qg(f):f.trim()===""?null:f;s.push(Z(d,y))}return{steps:s,notes:a}}var xt=["nouveau","nvidia","nvidia_drm"];function iy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>En(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!Jr(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function oy(e){return e.replace(/-/g,"_")}function yd({driver:e,
module:n}){return n!=null?n:e}function TS(e){let n=yd(e);return n===null?xt:xt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function fs(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(iy(e).filter(r=>n.has(r)).flatMap(TS));return xt.filter(r=>!t.
has(r))}function sy(e,n){var o,i;let t=new Set(e.map(oy)),r=iy(n).find(s=>{var a;return t.has(oy((a=yd(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds\
 ${(o=yd(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}function hd(e,n){return n.kind==="bls"?ke(e,n).map(t=>t.tokens):[is(e,n.defaults)]}function kt(e,n){var o;let t=ze((o=re(H(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:hd(e,n).flatMap(i=>i.filter(s=>A(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...t,...r])]}function ay(e,n){return[...kt(e,n),...Y(H(
e)).map(t=>t.address)]}function bd(e,n){let t=new Set(_t(e,n).map(i=>i.address)),r=new Set(ee(e).flatMap(i=>i.devices).map(i=>i.address)),o=M(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:pi(i,{driver:null,module:NS(e,i)}));return{devices:o,gpus:ge(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function _t(e,n){let t=kt(e,n),r=M(e),o=new Set(Ht(H(e),r));return r.filter(i=>o.has(i)||_e(t,i))}function NS(e,n){var i;let t=H(e),r=le(e).map(
s=>ne(e,s)),o=Be(n).filter(s=>an(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function ly(e,n){let t=bd(e,n),r=fs(t),o=new Set(
[...t.given].flatMap(Be)),i=H(e),s=Ce(e).filter(({thing:a,value:l})=>a!=="arg"||A(l)!=="modprobe.blacklist"?!1:T(l).every(d=>!r.includes(d)&&(!o.has(d)||hn(he(i,
"softdep",d)))));return s.length===0?{steps:[],released:s}:{steps:vt(e,n,s).steps,released:s}}var CS="/etc/driverctl.d",dy="/etc/libvirt/qemu";function LS(e,n){var o;let t=`${CS}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function ps(e,n){let t=LS(e,n);return t===null||B(t.driver)?null:t}function VS(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function uy(e,n){let t=n.filter(r=>r.driver!==null&&!B(r.driver));return t.length===0?[]:e.list(dy).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=VS((i=e.read(`${dy}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function HS(e){return q(e,"vfio_pci aliases",()=>le(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${Vt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ne(a)]})}))}function cy(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=HS(e).filter(([s])=>Aa(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function ms(e,{driver:n},t){return n==="auto"?cy(e,t):null}function fy(e,n,t){var o,i;let r=new Map(Y(H(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||Vn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>yc(s,ms(e,n,s)))}function py(e,n){for(let{address:t}of n){let r=ps(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function US(e,n){let t=new Map(M(e).map(r=>[r.address,
r]));return Y(H(e)).filter(r=>!n.some(o=>o.address===r.address)&&!Vn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function my(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return ko(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(M(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return ko(e,n);let s=ko(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:ko(e,n)}function BS(e,n,{at:t,devices:r}){
let o=_t(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&_e(kt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function gy(e,n,t){
return[...BS(e,n,t),...US(e,t.at)]}var zS=["reserved","interrupts","vfs","mdev"];function Qe(e){var n;return`${e.address} (${e.id}, ${dn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function gs(e){
let n=e.slice(0,8).map(Qe).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function vd(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(d=>d.device===e);
if(e.responding===!1)return ji;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the dri\
ver of ${e.physfn}`;let i=ar(e,t);if(i!==null)return i;if(kn(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unles\
s nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virt\
ual functions enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an a\
ccelerator and no known GPU; name its address if it is meant";let s=o===void 0?void 0:t.judge(o).find(d=>zS.includes(d.code));return s===void 0?null:`cannot be \
passed through: ${s.text}`}function yy(e,n){for(let t of e){if(t.responding===!1)throw x(`${Qe(t)} belongs to a card that was named, and ${ji}`);let r=ar(t,n);if(r!==
null)throw x(`${Qe(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function wd(e,{nvswitches:n},{gpus:t}){
let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(
a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(
a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-p\
ci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for on\
e guest that gets every GPU, and ${gs(s)} stays with the host without NVLink`]}}function hy(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(
i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.
has(s.group))throw x(`allow_group_members names ${Qe(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.
address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=vd(s,{...n,addresses:[i]},t);if(a!==null)throw x(`allow_group_mem\
bers names ${Qe(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${Qe(i)} goes to vfio-pci as a member of the grou\
p${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function by(e,n){let t=new Set(
e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=Fi(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.
address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU group ${r} of ${i} also holds ${o.
map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),FS(o,n))}}function FS(e,{devices:n}){
return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>kn(r.vendor,r.class)&&e.some(o=>o.address===r.
address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_gro\
up_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function vy(e,{consoles:n,gpus:t},r){
let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the \
memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_a\
rgs), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(Bi(n,t,s=>e.includes(s.
device)).length===0&&n.serial===null&&!r)throw x(`${i.map(Qe).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, \
no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(
s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function $d(e,n,t){if(n.length>0)throw x(`${e}: ${gs(n)}; ${t}`)}function $y(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${gs(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(u=>no(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw x(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
u=>u.id!==null&&(i==null?void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw x(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let d=n.filter(u=>s.includes(u.address));if(i!==void 0){$d(`the function named by address does not have any of the ids ${i.join(", ")}`,
d.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(p=>p.id===c));if(u.length>0)throw x(`none of t\
he addresses ${s.join(", ")} has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return $d("the vendor or device id of this function cann\
ot be read",d.filter(u=>u.id===null),"power-cycle the host"),{found:d,absent:a}}function xy(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function ky(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw D("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function _y(e,n,t=()=>null){var w;let r=ky(
e),o=new Map(n.gpus.map(h=>[h.device,h])),{found:i,absent:s}=$y(r,n);for(let h of i){let $=vd(h,r,n);if($!==null)throw x(`${Qe(h)} ${$}`)}let{take:a,shared:l}=r.
companions?xy(i,n):{take:[],shared:new Set};yy(a,n);let d=wd(i,r,n),u=hy([...i,...a,...d.take],r,n),c=[...a,...d.take,...u.take],p=new Set([...i,...c]),f=n.devices.
filter(h=>p.has(h));by(f,n);let m=vy(f,n,r.allow_console_gpu),g=h=>u.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":t(h),y=r.addresses===void 0?f.filter(h=>g(h)!==null):f,v=[...i,...c].filter(h=>!y.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),b=[...((w=r.ids)!=null?w:[]).filter(h=>v.includes(h)),...v];return{devices:f,ids:[...new Set(b)],at:y,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?y.map(h=>{var $;return`${Qe(h)} is bound by its address: ${($=g(h))!=null?$:""}`}):[]],warnings:[...d.warnings,
...u.warnings,...n.weakened,...m,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${Qe(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function Sy(e,n,t,r,o){var v,b,w;let i=(v=e.addresses)==null?void 0:v.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((b=e.ids)!=null?b:[]).length===0,a=s?e:ky({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:$y(a,n),{take:d,shared:u}=e.
companions?xy(l,n):{take:[],shared:new Set},c=n.devices.filter(h=>e.allow_group_members.includes(h.address)),p=[...l,...d.filter(h=>!u.has(h)),...wd(l,e,n).take],
f=[...new Set([...p,...d,...c])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(_=>f.some(P=>P.address===_.address)||h.some(P=>`${_.card}:`.startsWith(
`${P}:`)));return{ids:[...new Set([...h,...p.map(_=>{var P;return(P=_.id)!=null?P:""})])],addresses:new Set($.map(_=>_.address))}}$d("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(h=>t(h)&&!f.includes(h)&&p.some($=>t($)&&$.id===h.id)),"give th\
e others back too");let m=new Map(n.devices.map(h=>[h.address,h])),g=[...f.map(h=>h.address),...o].map(wy),y=h=>e.companions&&g.includes(wy(h.address))&&!Vn(h,m.
get(h.address));return{ids:[...new Set(p.filter(t).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||y(h)).map(h=>h.address))}}function wy(e){return e.replace(/\.\d$/,"")}var jS=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Ay(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function WS(e,n,t){var l,d;let r=Ay(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function ZS(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Se(e,n,t){return t!==void 0?Py(e,n,t):q(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Py(e,n,ke(e,n)))}function Py(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=_n(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:WS(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Ay(e,u,`entry ${l}: image`,jS));let d=ZS(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!Wm(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var vr="/etc/initramfs-tools/modules",Oy="/usr/share/initramfs-tools/modules.d",xd="# vfiokit: vfio_pci before the drivers that could take its devices",ys="vfio\
_pci",GS=/^((\w+_)?vfio_pci|vfiokit_bind)$/,KS="/etc/dracut.conf.d/vfiokit.conf",JS=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],hs="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Iy={"initramfs-tools":["/etc/modprobe.d",
vr],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Ry={steps:[],claims:[],warnings:[]};function wr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function kd(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function My(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Dy(e){return{thing:"line",value:e}}function Ty(e,n){let t=Y(H(e)).length>0&&le(e).some(r=>ne(e,r)(ys)==="builtin");return[...n.flatMap(r=>"\
module"in r?r.module.replace(/-/g,"_"):[]),...t?[de]:[]]}function qS(e,n){var a;let t=e.list(Oy).map(l=>Ae(e,`${Oy}/${l}`)),r=(a=e.read(vr))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>wr(l).map(kd))),i=Ty(e,n).filter(l=>!o.has(l));if(i.length===0)return Ry;let s=i.flatMap(l=>[xd,l]);return{steps:[Z(vr,My(r,s))],claims:s.map(
Dy),warnings:[]}}function YS(e){return[Ae(e,"/etc/dracut.conf"),...xn(e,JS).map(n=>Ae(e,n))].join(`
`)}function Ey(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function XS(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function QS(e,n){var p;let t=YS(
e),r=["force_drivers","add_drivers"].flatMap(f=>Ey(t,f)).map(f=>f.replace(/-/g,"_")),o=Ey(t,"install_items"),i=XS(e,t),s=Ty(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
ys||f===de?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let m=`/${f.file}`;return o.includes(m)||i&&m.startsWith("/etc/modpro\
be.d/")||m.startsWith("/usr/lib/")||m.startsWith("/lib/")?[]:[`install_items+=" ${m} "`]}),...s];if(l.length===0)return Ry;let d=qn(e,KS),u=(p=e.read(d.path))!=
null?p:"",c=wr(u).some(f=>f.trimEnd()===hs)?l:[hs,...l];return{steps:[Z(d.path,My(u,c))],claims:c.map(Dy),warnings:d.warning===void 0?[]:[d.warning]}}function Ny(e,n,t){
return n==="dracut"?QS(e,t):qS(e,t)}function eP(e){let n=wr(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==xd&&!(((o=n[r-1])!=null?o:"").trimEnd()===xd&&
GS.test(kd(t)))}).join("")}function nP(e){return wr(e).filter(n=>n.trimEnd()!==hs&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Cy(e){let n=[],t=[],r=e.read(vr);if(r!==null){let o=eP(r);o!==r&&n.push(Z(vr,o===""?null:o)),wr(o).some(i=>kd(i)===ys)&&t.push(`${vr}\
 names ${ys} without our mark: it was there before and stays`)}for(let o of xn(e,["/etc/dracut.conf.d"])){let i=Ae(e,o);if(!wr(i).some(a=>a.trimEnd()===hs))continue;
let s=nP(i);n.push(Z(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var tP=/^[\w.+~-]+$/,rP=["vmlinuz","vmlinux","Image","image"],Ly=e=>`initrd.img-${e}`,bs=e=>`initramfs-${e}.img`,Vy=e=>`initrd-${e}`,Hy=[Ly,bs,Vy],oP={debian:Ly,
el:bs,fedora:bs,suse:Vy,unknown:bs},iP=["/boot","/boot/efi","/efi"],sP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function aP(e,n){var t;return(t=
Hy.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:oP[rr(e)]}function lP(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return iP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Uy(e){let n=le(
e).filter(i=>tP.test(i)),t=Oe(e),r=aP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(rP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Hy].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of lP(e,i)){let l=sP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function By(e,n){return e.filter(t=>A(t)===n).flatMap(T)}function dP(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>By(t,r)).map(
Ne)));return t=>n.length>0&&n.every(r=>r.has(t))}function uP(e,n){let t=new Set,r=M(e);for(let o of n){let i=r.filter(l=>_e([o],l)),s=$t(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Be):Be({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function cP(e){return e.slice(1)}function vs(e,n){let t=H(e),r=re(t,"vfio_pci","ids"),o=ze(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(p=>By(p,"vfio_pci.ids"))])],s=Ea(t)?Y(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(p=>p.from),...[he(t,"i\
nstall",de),he(t,"softdep","vfio_pci")].filter(p=>p!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(p=>p.path)],d=s.length>0||r!==null&&br(Ae(e,
r.from.path)),u=uP(e,i),c=dP(n);return p=>{let f=ne(e,p),m=[],g=h=>{if(f(h)==="absent"||c(h))return!0;let $=f(h)==="module"?an(t,h):null;return $!==null&&m.push(
$),$!==null},y=!d&&u!==null&&u.every(g),b=[...new Set([...l,...y?m.map(h=>h.path):[]])].map(h=>({file:cP(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...b,...y||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var fP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],pP=["/usr/sbin","/sbin","/usr/bin","/bin"],zy=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Fy="/etc/kernel/install.d/50-dracut.install";function Zy(e,n){var t;return(t=pP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function jy(e,n){return fP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function mP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function gP(e){var o,i;let n=Zy(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=mP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function yP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function Gy(e){var i,s;let n=zy.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=zy.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Wy(e,n){
let t=Gy(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>yP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function hP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=rr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function _d(e){let n=gP(e),t=Zy(e,"dracut"),r=n==="initramfs-tools",o=r&&jy(e,"initramfs-tools"),i=t!==null&&jy(e,
"dracut");if(o&&i)return Wy(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return Wy(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:hP(e);if(a!==null)return a;throw ae("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Gy(e);if(s!==null&&s!=="dracut")throw ae(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Fy)==="/dev/null")throw x(
`${Fy} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Sd={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Jy(e,n="all"){
let t=Uy(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function bP(e,n){
if(n!==void 0)return n;let t=Re(e);return t===null?[]:[t]}function qy(e,n,t,r){let o=_d(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Iy[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function $r(e,n={}){let t=Jy(e,n.kernels);if(t.length===0)return Sd;let r=vs(e,bP(e,n.entries)),
o=qy(e,t,n,s=>{var a;return Ky([...r(s),...(a=n.holds)!=null?a:[]])}),i=Ny(e,_d(e),Ky(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function _o(e,n={}){let t=Jy(e,n.kernels);return t.length===0?Sd:{...Sd,steps:qy(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function ws(e,n={}){let{steps:t,notes:r}=Cy(e),o=_o(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Ky(e){return[...new Map(e.map(n=>[
Ke(n),n])).values()]}function Yy(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=si(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function Xy(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Pd(e,n){return Xy(e,n).length>0}function vP(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function Qy(e,n,t){let r=vP(e),o=r===void 0?[]:n.filter(l=>Pd(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Xy(e,d).
length,0)>=s&&ir(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var So={steps:[],notes:[],warnings:[]},wP="leave live out and reboot";function eh(e,n,t){var d;let r=n.filter(u=>!B(u.driver));if(r.length===0)return So;th(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");rh(e,r,wP);let i=[...Qy(e,r,t.allow_console_gpu),...ih(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=Oe(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||ne(e,a)(u)!=="builtin").map(Gi),...nh(e,r).map(
({device:u,card:c})=>Ki(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function $s(e,n,t){let r=new Map(M(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!B(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(th(e,a),rh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:nh(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:ih(e,a)}}function nh(e,n){let t=new Map;for(let i of ge(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function th(e,n){let t=n.flatMap(({address:r})=>{let o=Hn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function rh(e,n,t){let r=qr(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${ci(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Yr(e),i=o===null?
[]:oh(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function oh(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>za(e,r)===0?[]:[`the driver ${r} is in use ${za(e,r)} times`])}function ih(e,n){
let t=Yr(e),r=new Set(n.map(a=>a.module)),o=M(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&qr(e,o).length===0&&!o.some(a=>Pd(e,a))?oh(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!B(a.driver))?pf(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var sh=new Set([8,9,11,12]),$P=["/etc/crypttab","/etc/crypttab.initramfs"],xP="LUKS\xBA\xBE",ah=4096,kP=4<<20;function _P(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function en(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function lh(e){try{return JSON.parse(e)}catch(n){return}}function Ad(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function dh(e){var o;if(typeof e!="string")return[];let n=lh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=en(n,"clevis"),r=en(en(t,"sss"),"jwe");return[...Ad(en(en(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(dh):[]]}function SP(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==xP||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),kP),o=e.bytes(n,ah,Math.max(0,r-ah)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=en(lh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function PP(e){var t;let n=[];for(let r of $P.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:_P(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of SP(e,a))en(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Ad(en(d,"tpm2-pcrs"))),en(d,"type")==="clevis"&&l("clevis",dh(en(en(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Ad((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Pe(e,n){let t=n?void 0:PP(e).find(({pcrs:i})=>i.
some(s=>sh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>sh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Od="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Ed(e,n){
if(!K(e))return{devices:[],ids:Id(n),at:[],notes:[Od],warnings:[]};let t=$o(e),r=Zg(e,t.devices);return _y(n,t,o=>{let i=ms(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function Id({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw D("addresses",`addresses is ${n.join(", ")}, a\
nd this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw D("ids",'neither ids nor addresses are given, expected\
 one of them, such as {"ids": "10de:20b7"}');return e}function AP(e,{devices:n,at:t}){let r=e.filter(o=>A(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||_e(T(r),o))}function OP(e){let n=le(e),t=n.filter(r=>ne(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw ae(`no installed\
 kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel\
 that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Rd(e){return e.filter(n=>n.
kind==="file")}function Md(e,n){return n===null?{}:{bootable:Se(e,n)}}function EP(e){return e.length>0&&e.every(n=>n.some(t=>{let r=A(t);return/^(intel|amd)_iommu$/.
test(r)&&T(t).includes("on")||r==="iommu.passthrough"&&Ie(t)!==""}))}function Dd(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||gd(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function xs(e,n){let t=Ed(e,n),r=t.devices.map(w=>w.address),o=K(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=OP(e);py(e,t.devices);let s=fy(e,n,t.at),{loader:a,missing:l}=yn(e),d=gr(e,a),u=my(e,{ids:t.ids,at:s,devices:t.devices,rivals:Wg(
t.devices,t.ids),blacklisted:jg(d),overridden:d.some(w=>AP(w,t)),options:n.vfio_options},t),c=le(e).some(w=>ne(e,w)("vfio_pci")==="builtin"),p=u.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries}],...c?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=oe(e,u.steps),m=a===null?{steps:[],claims:[],notes:[],warnings:[]}:as(f,a,p,{regenerate:n.regenerate}),g=oe(f,m.steps),
y=$r(g,{entries:u.prepared?gr(g,a):[]}),v=[...u.steps,...m.steps,...n.regenerate?y.steps:Rd(y.steps)],b=n.live&&o?eh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var h;return(h=ms(e,n,w))!=null?h:"vfio-pci"}}):So;return{steps:[...fn(v),...b.steps],claims:[...u.claims,...m.claims,...y.claims],guard:w=>Pe(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...t.notes,...u.notes,...uy(e,t.devices),...m.notes,
...y.notes,...b.notes,...n.iommuFollows!==!0&&Ve(e).active===!1&&!EP(gr(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,...m.warnings,...y.warnings,...b.warnings,...gy(e,a,t),...l===null||u.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=ds(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
_=>!B(_.driver));return{own:{devices:h},rebootReasons:[...$.map(_=>`${_.address} has ${_.driver===null?"no driver":`the driver ${_.driver}`}, not vfio-pci`),...Dd(
w,n.vfio_options)],...Md(w,a)}}}}function Cd(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Yn({vendor:e,product:n,address:t}){
return Cd([["vendor_id",e],["product_id",n],["address",t]])}var Td=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],Ld="*";function ch(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function fh(e,n,t,r){var s;if(e===Ld)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function uh(e,n){let t=n in e?e[n]:Ld;if(typeof t!="string")throw x(`has a ${n} that is no string`);return fh(n==="vendor_id"?t.trim():t,65535,4,n)}function IP(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return fh(((a=o[s])!=null?a:"").trim()||Ld,Td[s][1],Td[s][2],`${Td[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var RP=/[^\s\S]/;function ks(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return RP;throw x(`has a ${n} in its address that is no regular expression`)}}}function MP(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return IP(e);if(!ch(e))throw x("has an address that is neither a string nor an object");return[
ks(e.domain,"domain"),ks(e.bus,"bus"),ks(e.slot,"slot"),ks(e.function,"function")]}function DP(e){if(!ch(e))throw x("is neither a JSON object nor an array of ob\
jects");let{vendor_id:n,product_id:t,address:r,devname:o,...i}=e,s=o!=null&&o!=="";if(s&&r!==void 0&&r!==null&&r!=="")throw x("has both an address and a devname");
return{vendor:uh(e,"vendor_id"),product:uh(e,"product_id"),address:MP(r),devname:s,tags:i}}function ph(e){let n;try{n=JSON.parse(e)}catch(t){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(n)?n:[n]).map(DP)}catch(t){if(t instanceof k)return t.message;throw t}}function TP(e){return e.split(/[:.]/)}function Nd(e,n){
return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function St(e,{vendor:n,product:t,address:r}){if(e.devname||!Nd(e.vendor,n)||!Nd(e.product,t))
return!1;let o=r===void 0?[]:TP(r);return e.address.every((i,s)=>Nd(i,o[s]))}function mh(e,n,t){var o;return/^(?:1|t|true|on|y|yes)$/i.test(String((o=e.tags.remote_managed)!=
null?o:""))?!1:St(e,n)?!0:e.address.every(i=>typeof i=="string")&&t!==null&&St(e,{...n,address:t})}function gh({vendor:e,product:n,address:t,devname:r}){return!r&&
(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var xr=["type-PF","type-PCI","type-VF"],_s=["required","legacy","preferred","socket"];function Xn({name:e,vendor:n,product:t,type:r,numa:o}){return Cd([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var Vd={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${xr.join("|")})$`),numa_policy:new RegExp(`^(?:${_s.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i};
function yh(e){var o,i,s,a;let n;try{n=JSON.parse(e)}catch(l){return e.trim()===""?"is empty":"is not JSON"}if(typeof n!="object"||n===null||Array.isArray(n))return"\
is no JSON object (an array is no alias)";let t=new Map;for(let[l,d]of Object.entries(n)){let u=Object.prototype.hasOwnProperty.call(Vd,l)?Vd[l]:void 0;if(u===void 0)
return`has a key that no alias has; known are ${Object.keys(Vd).join(", ")}`;if(typeof d!="string"||!u.test(d))return`has a ${l} that nova does not take`;t.set(
l,d)}let r=(o=t.get("name"))==null?void 0:o.trim();return r===void 0?"has no name":{name:r,vendor:(i=t.get("vendor_id"))==null?void 0:i.toLowerCase(),product:(s=
t.get("product_id"))==null?void 0:s.toLowerCase(),type:xr.find(l=>l===t.get("device_type")),numa:(a=_s.find(l=>l===t.get("numa_policy")))!=null?a:"legacy",capability:t.
has("capability_type")}}function hh(e,n){var r;let t=(r=e.type)!=null?r:n.type==="type-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&t===
n.type&&e.numa===n.numa&&!e.capability}function Hd({vendor:e,product:n,type:t,numa:r}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:
"no device_type"}, numa_policy ${r}`}var vh=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,wh=/^[^\s=:]+[=:]/,Ud=/(?:\r\n|\r|\n)$/;function $h(e){let n=e.length;for(;n>0&&vh.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function xh(e){let n=0;for(;vh.test(e.charAt(n));)n++;return e.slice(n)}function Ss(e){return xh($h(e))}function NP(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function CP(e){return e==="DEFAULT"?e:e.toLowerCase()}function LP(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function Bd(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=m=>({line:s+1,problem:m}),d=NP(a);if(d===null)return l("is not UTF-8");let u=$h(d);if(s===0&&u.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${xh(u)}`,to:s+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(u.length<3)return l("is a section without a name");t.push({name:CP(u.slice(1,-1)),at:s});continue}let p=u.search(/[=:]/),f=t[t.length-1];
if(p<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(Ss(u.slice(0,p))==="")return l("has a value and no name");if(f===
void 0)return l("stands above the first section");r.push({section:f.name,key:Ss(u.slice(0,p)),value:LP(Ss(u.slice(p+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function Ps([e,n],t){return`${e}${wh.test(t)?"=":" = "}${n}`}function bh({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return wh.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function kh(e,n,t){var p,f,m,g;let{lines:r,sections:o,options:i}=e,s=o.map(
y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){let y=Ss((p=r[r.length-1])!=null?p:"")===""?[]:[""],v=t.map(b=>Ps(b,bh(e,void 0)));return{from:r.length,to:r.length,
put:[...y,`[${n}]`,...v]}}let l=(m=(f=o[s+1])==null?void 0:f.at)!=null?m:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(g=u==null?void 0:u.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(y=>Ps(y,bh(e,u)))}}function Pt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.
from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=Ud.exec((r=e[l-1])!=null?r:""))!=null?i:Ud.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!Ud.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(p=>p+u))}return t.join("")}function VP(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function At(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=Bd(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function _h(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:zd(o,i.from),found:VP(i.value,t)})))}
function Sh(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(zd(r,s))),i=o.length===0?r:Bd(Pt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>zd(r,s))}}function zd({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function bn(e,n){return _h(e,n.map(({section:t,spec:r})=>[t,r]),ph)}function Rn(e,n){return _h(e,n.map(({section:t,alias:r})=>[t,r]),yh)}function ce({
path:e,option:n}){return`${e} line ${n.from+1}`}function As(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&t.path===n))throw x(`${ce(t)}\
: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Os(e){let n=new Map;for(let t of e){if(typeof t.found=="string")continue;
let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==r.found.type||t.found.
numa!==r.found.numa))throw x(`${ce(t)} defines an alias again that ${ce(r)} defines otherwise, so nova takes none of them; take one of the two lines out`)}}function HP(e,n,t,r){let o=n.filter(i=>typeof i.found!="string"&&i.found.name===e.name);for(let i of o)if(!(typeof i.found=="string"||hh(i.found,e))){if(o.length===
1&&i.path===t&&r(i.line))return i;throw x(`${ce(i)} defines the alias ${e.name} as ${Hd(i.found)}, expected ${Hd(e)}; take another name, or change that line, wh\
ich is not ours`)}return o.length>0?null:"missing"}function UP(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...gh(r)?[`${ce(t)} rule\
s out no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device\
 of the node`]:[],...n.some(o=>St(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ce(t)} gives the device the tag ${o}, with which ${o==="\
numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function Ph(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{
from:o,to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Ps(l,s)):[]})),left:r===void 0?t:[]}}function Ah(e,n,{specs:t,alias:r},o,i,s){var b,w;let a=(w=(b=n.
find(h=>h.path===e))==null?void 0:b.ini)!=null?w:{lines:[],sections:[],options:[]},l=bn(n,i),d=r===null?[]:Rn(n,i);As([...l,...d],e),Os(d);let u=r===null?null:HP(
r,d,e,s),c=u===null||u==="missing"?[]:[u],p=h=>h.path===e&&h.option.value==="",f=t.filter(h=>!l.some(({found:$})=>typeof $!="string"&&$.some(_=>St(_,h)))),m=[Ph(
l.filter(p),o.section,f.map(h=>[o.spec,Yn(h)])),Ph([...c,...d.filter(p)],o.section,r===null||u===null?[]:[[o.alias,Xn(r)]])],g=m.flatMap(h=>h.edits),y=m.flatMap(
h=>h.left),v=y.length===0?[]:[kh(a,o.section,y)];return{text:Pt(a,[...g,...v]),put:[...g.flatMap(h=>h.put),...v.flatMap(h=>{var $;return zP(h.put,($=a.lines[a.lines.
length-1])!=null?$:"")})],gone:c.map(h=>h.line),warnings:[...UP(l,t),...BP(r,d)]}}function BP(e,n){var r;let t=n.filter(({found:o})=>typeof o!="string"&&o.name===
(e==null?void 0:e.name));return t.length<2?[]:[`${t.map(ce).join(" and ")} define the alias ${(r=e==null?void 0:e.name)!=null?r:""} alike: nova 31.3 and later r\
efuse that with pci_in_placement; take one of them out`]}function zP(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var Eh=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],FP=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],Oh="/openstack/venvs";function Ot(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(Oh).filter(a=>a.startsWith("nova")).map(a=>`${Oh}/${a}/lib`);for(let a of[...FP,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function Fd(e){var n,t;return(t=(n=Eh.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function kr(e){return Eh.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var Q="/etc/nova/nova.conf",Ih="/etc/nova/nova-cpu.conf",jP="/etc/nova/nova-compute.conf",WP="/usr/share/nova/nova-dist.conf",ZP=["/var/lib/nova/.nova","/var/li\
b/nova","/etc/nova","/etc"],GP=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Th=["/etc/systemd/system","/run/systemd/system",
"/usr/lib/systemd/system","/lib/systemd/system"],Rh=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/openstack-nova-compute"],KP=[["kolla",
["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Es(e,n){return e.real(n)!==null}function JP(e){let n=Th.
flatMap(o=>GP.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?Rh.map(t):Rh.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function Mh(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function qP(e){let n=Th.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function YP(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function Dh(e,n){return n.flatMap(t=>xn(e,[t]))}function Po(e){var y,v,b,w,h;let n=KP.find(([,$])=>$.some(_=>Es(e,_)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[Dh(e,n[1])],manager:null,variable:null};let t=(y=e.read(Q))!=null?y:"",r=JP(e),o=YP(e,t),i=qP(e),s=Es(e,Ih),a=o!=null?o:s?"devstack":
Es(e,Q)?r.trim()===""?"unknown":"packages":"none",l=Mh(r,"--config-dir"),d=$=>ZP.map(_=>`${_}/${$}.conf.d`).find(_=>Es(e,_)),u=d("nova"),c=l.length>0?l:[u,d("no\
va-compute")].flatMap($=>$!=null?$:[]),p=[WP,...Dh(e,c)],f=Mh(r,"--config-file"),m=jd([Q,...f,jP,...p]),g=s?[Ih]:/--config-file[= ]["']?\$/.test(r)||f.includes(
Q)?[]:f;return{deployment:a,units:i,manager:Ye(t),variable:(b=(v=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:v[0])!=null?
b:null,dropIns:(h=l[0])!=null?h:((w=Ot(e))!=null?w:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",sets:g.length===0?[m]:[jd([Q,...p]),jd([...g,
...p])]}}function Is({variable:e}){if(e!==null)throw x(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot re\
ad a list from it; take it out there`)}function jd(e){return[...new Set(e)]}function XP(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function QP(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Yn({vendor:n,product:t,address:s})===e}function eA(e,n,t){let r=bn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>XP(a,n))?[]:[[i,s.length===1&&s.every(a=>QP(i.option.value,a))]]}),o=Rn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,Xn(s)===i.option.value]]});return[...r,...o]}function nA({lines:e,sections:n},t,r,o){var c,p,f,m;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(f=(p=n[s+1])==null?void 0:p.at)!=null?f:e.length;if(e.slice(a+1,l).filter(
(g,y)=>!o.has(a+1+y)&&g.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Nh(e,n,t,r,o,i,s){let{ini:a}=e,l=eA(e,n,r),d=l.filter(([y,v])=>o(y.line,v)).map(([y])=>y),u=l.filter(([y])=>!d.includes(y)).map(([y])=>`${ce(
y)} says it too (${y.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Pt(a,[]),gone:[],notes:u};let c=new Set(d.map(y=>y.option.from)),
p=nA(a,t.section,i,c),f=[...d.map(({option:{from:y,to:v}})=>({from:y,to:v,put:[]})),...p===null?[]:[{from:p.from,to:p.to,put:[]}]],m=Pt(a,f),g=s&&m.split(/\r\n|\r|\n/).
every(y=>y.trim()===""||y.trim()===`[${t.section}]`)?null:m;return{text:g!==null&&(p==null?void 0:p.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...d.map(
y=>y.line),...p===null?[]:[`[${t.section}]`]],notes:u}}var Oo="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Rs(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Ch(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function Ao(e){return`'${e}'`}function Lh(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function tA(e){var n;return Ao(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function Vh({specs:e,alias:n},t){let r=n===
null?[]:[`${t.alias} = ${n}`],o=Rs(t.section,[...e.map(d=>`${t.spec} = ${d}`),...r]),i=n===null?"":Rs(t.section,r),s=Rs("filter_scheduler",[`enabled_filters = ${Oo}`,
"available_filters = nova.scheduler.filters.all_filters"]),a=d=>({[`${d}/nova/nova-compute.conf`]:o,...i===""?{}:{[`${d}/nova/nova-api.conf`]:i},[`${d}/nova/nov\
a-scheduler.conf`]:s}),l=(d,u)=>u===""?"":`      ${d}:
        customServiceConfig: |
${Ch(u,10)}`;return{kolla:a("/etc/kolla/config"),kayobe:a("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`nov\
a_device_spec:
${e.map(d=>`  - ${Ao(d)}
`).join("")}${n===null?"":`nova_pci_alias:
  - ${Ao(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Ch(o,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${l("apiServiceTemplate",i)}${l("schedulerServiceTemplate",s)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${tA(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(d=>`juju config ${d} pci-alias=${Ao(n)}`),`juju config nova-cloud-controller scheduler-default-filters=${Ao(Oo)}`,
""].join(`
`)}}}function Hh({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Rs(t.section,r)}`}}var rA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function Wd({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Uh(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>i!==""):(o=rA[n])!=null?o:[]}function Bh({specs:e,alias:n},t,{deployment:r}){let o={specs:e.map(Yn),alias:n===null?null:Xn(n)};return{...Vh(o,t),...r===
"devstack"?{devstack:Hh(o,t)}:{}}}function oA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,device_type:r,numa_policy:o}}function Zd({
specs:e,alias:n},t,r){let o=s=>typeof s!="string"&&s.every(a=>e.some(l=>St(a,l)));return[...bn(t,[r]).filter(({found:s})=>!o(s)),...n===null?[]:Rn(t,[r]).filter(
({found:s})=>typeof s=="string"||s.name!==n.name)].map(s=>`${ce(s)} has ${s.option.key} too, which ours would hide: kolla takes all values of an option from the\
 last file that has it, so put that line into the same files as ours`)}function zh({specs:e,alias:n}){return{device_spec:e.map(({vendor:t,product:r,address:o})=>({
vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:oA(n),flavor_command:Lh(n.name)},scheduler_filter:`enabled_filters = ${Oo}`,restart:[
"nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function iA(e){var t;let n=e.flatMap(({ini:r})=>r.options.filter(o=>o.section==="filter_scheduler"&&
o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()==="PciPassthroughFilter"))===!0}function Fh({alias:e},n,t){
let r=Rn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(i));
return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or moved \
to needs it too"],...o!==void 0&&r.length===1?[`${ce(o)} has the alias, and nova-api does not read that file`]:[],...iA(n)?[]:[`every host of nova-scheduler nee\
ds PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${Oo}; then restart\
 nova-scheduler`]]}function sA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function aA(e,n,t){var o,i;let r=sr(e,n,ge(e,n));for(let s of t){let a=ar(s.physfn===
null?s:pi(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function lA(e,n,t){
var s;let r=H(e);if(Y(r).length===0)return;let o=Ht(r,n),i=ze((s=re(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=no(n,a),d=l.filter(u=>!o.includes(
u)&&!_e(i,u));if(d.length>0&&d.length<l.length)throw x(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function dA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
In(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function uA(e,n){var o,i;let t=n.filter(s=>In(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${In((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function jh(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=K(e),d=M(e),u=o===void 0?(r!=null?r:[]).map(y=>({vendor:y.
slice(0,4),product:y.slice(5)})):sA(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(y=>no(d,y)):d.filter(y=>o.includes(y.address));aA(e,d,c),o===void 0&&lA(e,d,r!=null?
r:[]);let p=[...new Set(u.map(y=>`${y.vendor}:${y.product}`))],[f=""]=p;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&p.length>1)throw D("alias",`an alias is given for devices of several\
 ids (${p.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let m=i===void 0?null:{name:i,vendor:f.slice(0,4),product:f.slice(5),type:dA(c,f,s),numa:a!=null?
a:"legacy",capability:!1},g=c.filter(y=>{var v;return((v=y.numVfs)!=null?v:0)>0});return{specs:u,alias:m,notes:l?[]:["this tree has no /sys/bus/pci/devices, so \
nobody looked what the devices are"],warnings:[...m===null?[]:uA(m,c),...g.map(y=>{var v;return`${y.address} has ${(v=y.numVfs)!=null?v:0} virtual functions, wh\
ich the same spec hands out: a card goes to one guest whole or in parts`})]}}var Ms=["auto","drop-in","file","print"],cA="50-gpu-passthrough.conf",fA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function Ds({deployment:e}){return fA[e]}function Wh(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function Gd(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${cA}`;return[n,Jn(n)]}function Zh(e){return[...new Set(e)]}function pA(e){
return Ds(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function mA(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:Zh([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function gA(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(Q)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${Q}, so nova would pass over what is in it; give it owner and group\
 of ${Q}, and mode 750`)}function Gh(e,n,t,r){let o=Ds(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; leav\
e one of them out");if(r!==void 0)return mA(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?pA(n):t;if(i==="print"){
let d=o===void 0&&n.manager!==null?[`${Q} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${n.
manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova runs in a container here, with fi\
les that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(Q)===null)throw ae(
`${Q} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (target: prin\
t)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:Q,sees:d}}),warnings:s===null?[]:[`${Q} is ke\
pt by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=Q]=Gd(n),l=qn(e,a);return gA(e,l.path),{mode:i,edits:[{path:l.
path,sees:Zh([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var yA=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function Jd(e,n){return Ce(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&yA.test(r)?[r]:[])}function Kh(e,n){let t=ee(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function Kd(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Jh(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(Q):null,i=o===null?null:e.stat(o);return[Z(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function hA(e,n,t){if(e!==null)return{};let[r]=bn(t,kr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ce(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function Ts(e,n,t){return n.state==="absent"?
vA(e,n):bA(e,n,t===void 0?[]:Jd(e,t))}function bA(e,n,t){var $,_;let r=Ot(e),[o,i]=[Fd(r),kr(r)],s=jh(e,n,r),a=Po(e);Is(a);let l=Gh(e,a,n.target,n.path),d=new Set(
Jd(e)),u=[...s.specs.map(Yn),...s.alias===null?[]:[Xn(s.alias)]],c=t.filter(P=>!u.includes(P.slice(P.indexOf("=")+1).trim())),p=l.mode==="print"?a.sets.map(P=>{
var O;return{path:(O=P[0])!=null?O:Q,sees:P}}):l.edits,f=p.map(({path:P,sees:O})=>{let E=At(e,O).map(G=>Sh(G,G.path===P?c:[])),R=E.map(({source:G})=>G),z=Ah(P,R,
s,o,i,G=>d.has(G));return{path:P,sources:R,...z,gone:[...E.flatMap(({gone:G})=>G),...z.gone]}}),m=Bh(s,o,a),g=hA(r,o.spec,f.flatMap(({sources:P})=>P)),y=P=>({own:{
...zh(s),target:l.mode,deployment:a.deployment,files:l.edits.map(({path:O})=>O),snippets:m},notes:Fh(s,p.flatMap(({sees:O})=>At(P,O)),i)}),v=[...new Set([...s.warnings,
...l.warnings,...($=g.warnings)!=null?$:[],...f.flatMap(P=>P.warnings)])],b=l.edits.flatMap(({path:P},O)=>{var E,R;return((R=(E=f[O])==null?void 0:E.put.length)!=
null?R:0)>0?Wh(P):[]});v.push(...Zd(s,At(e,b),o));let w=[...s.notes,...(_=g.notes)!=null?_:[]];if(l.mode==="print"){let P=f.length>0&&f.every(({put:O})=>O.length===
0);return!P&&a.deployment==="kolla"&&v.push(...Zd(s,f.flatMap(({sources:O})=>O),o)),P?{steps:[],notes:w,warnings:v,report:y}:{steps:[],pending:Uh(e,a,m),notes:[
...w,"nothing is written here: put the snippets where the files come from"],warnings:v,report:y}}let h=f.flatMap(({path:P,text:O,put:E,gone:R})=>Jh(e,P,O,[...E,
...R]));return{steps:h,notes:w,warnings:v,report:y,claims:Kd(f.flatMap(({put:P})=>P)),released:Kd(f.flatMap(({gone:P})=>P)),pending:h.length>0?[Wd(a)]:[]}}function vA(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=Fd(Ot(e)),s=Po(e),a=Gd(s),l=Jd(e),d=o===void 0&&Ds(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(m=>m.slice(0,1))]:[o],
c=At(e,u).map(m=>{let g=(v,b)=>!d.includes(m.path)&&(l.length>0?l.includes(v):b),y=a.includes(m.path)||Kh(e,m.path).file;return{path:m.path,...Nh(m,{ids:n,addresses:t,
alias:r},i,kr(null),g,l,y)}}),p=c.flatMap(m=>Jh(e,m.path,m.text,m.gone)),f=c.flatMap(m=>m.gone);return{steps:p,released:Kd(l.filter(m=>f.includes(m.trimStart()))),
pending:p.length>0?[Wd(s)]:[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?Kh(e,m.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:p.
map(m=>m.path)}})}}function wA(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!K(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=ge(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function qh(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=wA(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=Ts(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:p,...f}=u.report(c);return{...f,own:{nova:p}}}}}]}function Yh(e,{allow_group_members:n,allow_console_gpu:t}){if(!K(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=M(e),o=ge(e,r),i=Gn(e,r,o),s=Ve(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>En(d)&&i(d).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Xh(e,n,t){if(t===void 0||!K(e))return;let r=new Set(n.map(i=>i.address)),o=ge(e).filter(i=>En(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Qh(e,n,t){let r=Ce(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=it(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function eb(e){let n=Vi(e),t=n===!1&&Hi(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...or(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Ns(e){try{let n=Me(e),t=Yi(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...$A(e,t),bootable:Se(e,n,[t])}}catch(n){if(n instanceof k)return{
unknown:n.message};throw n}}function $A(e,n){var p,f,m;let t=(p=le(e).find(g=>{var y,v;return((y=n.kernel)!=null?y:"").endsWith(`-${g}`)||((v=n.kernel)!=null?v:
"").includes(`/${g}/`)}))!=null?p:null,r=H(e,t!=null?t:void 0),o=t===null?()=>"module":ne(e,t),i=n.tokens.filter(g=>A(g)==="vfio_pci.ids").slice(-1).flatMap(T),
s=ze((f=re(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Ht(r,M(e)).map(g=>g.address)),d=new Map(Y(r).map(g=>[
g.address,g])),c=_o(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:vs(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(
a.map(g=>{var y;return(y=$t(g))!=null?y:g})),addresses:l,replaced(g){let y=d.get(g.address);return y===void 0||Vn(y,g)?null:y.card},imageProblem:(m=c.map(g=>si(
e,g).why).find(g=>g!==null))!=null?m:null,rivalsOf:g=>Be(g).filter(y=>{if(o(y)==="absent"||!J(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[y]})||
o(y)==="module"&&an(r,y)!==null)return!1;let v=hn(he(r,"softdep",y)),b=l.has(g.address),w=o("vfio_pci")==="builtin";return o(y)==="builtin"?!b&&!w:!v&&(b||!w)})}}var xA={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function nb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=xA[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fe={severity:"error",status:"drifted"},kA=/^(01|02|060[014])/,Cs=["intel_iommu","amd_iommu","iommu"];function _A(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let p=i.get(c.address),f=c.id===void 0?n:[c.id];return p!==void 0&&
(f===void 0||p.id!==null&&f.includes(p.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var p;return(p=i.get(c.address))!=null?p:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let p=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${p===void 0?"":`: ${(f=p.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(p=>p.id===c))],unexpected:s.length===
0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>{var p;return`${c.address} (${(p=c.id)!=null?p:""})`})}}function SA(e,n,t){var p,f,m;let r=g=>g.find(
y=>Cs.includes(A(y))&&T(y).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Fe,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS, IORT or VIOT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Fe,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),d=(g,y)=>g.some(v=>y.includes(A(v))&&T(v).some(b=>b==="on"||b===
"pt"))||y===Cs&&g.some(v=>A(v)==="iommu.passthrough"),u=n!==null&&d(n,["intel_iommu"])&&!d(t.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!u:d(t.entry.tokens,
Cs));return a.push({...Fe,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:t.entry.tokens.filter(g=>Cs.includes(A(g))||A(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function PA(e,n,t,r,o){
var p;let{address:i,group:s}=n,a={...Fe,address:i,about:"now"},l=B(n.driver),d=new Map(t.map(f=>[f.address,f])),u=[{...a,id:"device.driver",ok:l,found:(p=n.driver)!=
null?p:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return u;let c=Ft(e,s,t).filter(f=>!r.has(f)).map(f=>ui(f,d.get(f),o)).
filter(f=>f!==null);if(u.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;u.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return u}function AA(e,n,t){var l,d;let r={...Fe,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(d=
n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...OA(e,n)]}function OA(e,{address:n}){let t=ps(e,n);return t===null?[]:[{...Fe,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function _r(e,n){
var g,y,v;let t=M(e),r=Ns(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=_A(t,n,b=>{var w;return o===null||o.addresses.has(b.address)||o.ids.has((w=
b.id)!=null?w:"")}),l=[...SA(Ve(e),Re(e),o),...eb(e)];for(let b of s)l.push({...Fe,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:b,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(b=>b.address)),u=zi(e),c=ge(e,t),p=new Map(c.map(b=>[b.device.address,b])),f=Gn(e,t,c);for(let b of i){let w=p.get(b.address),h=w==null?void 0:w.kind;if(h===
"bmc"||h==="virtual"||kA.test((g=b.class)!=null?g:"")){l.push({...Fe,id:"device.kind",address:b.address,about:"both",status:"refused",ok:!1,found:h!=null?h:dn(b.
class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${b.address}/class`,remedy:"name the GPU instead"});continue}l.push(...PA(e,b,
t,d,u),...nb(b,w===void 0?[]:f(w)),...o===null?[]:AA(e,b,o))}o===null?l.push({...Fe,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:
"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fe,
id:"boot.image",about:"next",ok:o.imageProblem===null,found:(y=o.imageProblem)!=null?y:"up to date",expected:"an image that is newer than what it holds",read_from:(v=
o.entry.initrds[0])!=null?v:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Fe,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.
reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loade\
r before you reboot"}));let m=i.filter(b=>{var w;return((w=p.get(b.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&m!==n.expect_count&&
l.push({...Fe,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"\
look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(b=>{var w,h;return/^(gpu|igpu|vf|accelerator)$/.test((h=(w=
p.get(b.address))==null?void 0:w.kind)!=null?h:"")}),missing:s,unexpected:a}}var qd=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Sr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=qd.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function tb(e){return e.map(({about:n,status:t,...r})=>r)}function rb(e,n,t,r){if(!K(e))return"configured";if(t.length===0){let s=new Map(M(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return B(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ee(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function ob(e,n){var c;if(n.length===0)return null;let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Sr(t),o=t.filter(p=>!p.ok&&p.severity==="error"),i=(c=o.find(p=>p.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var EA=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function sb(e,n,t){var c,p,f;let r=n.slice(t),o=new Set(Yo(n.slice(0,t)).map(ib)),i=Yo(r.map(m=>({...m,released:[]}))).
filter(m=>!o.has(ib(m))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,d=[];for(let m of[...r].reverse()){d.push(...m.dirs);let g=m.image&&m.machine_id!==
s;for(let y of[...m.entries].reverse()){if(y.kind!=="file")continue;let v=(p=a.get(y.path))!=null?p:{text:e.read(y.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
b=v.text===null?"":Ut(v.text);d.push(...[...y.dirs].reverse()),b===y.after&&!g&&!l.has(y.path)?(v.text=y.before===""?null:Pc((f=v.text)!=null?f:"",y.splices),v.
was=y.was):b!==y.before&&l.add(y.path),y.before===""&&(v.ours=!0),y.secret===!0&&(v.secret=!0),v.lines.push(...y.lines),v.words.push(...y.words),a.set(y.path,v)}}
for(let m of l){let g=a.get(m);if(g===void 0||g.text===null||EA.test(m))continue;let y=Dc(g.text,g,i.filter(v=>v.thing==="id").map(v=>v.value));g.text=g.ours&&y.
trim()===""?null:y}let u=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:g,was:y,secret:v,lines:b}])=>Z(m,g,y==null?void 0:y.mode,{...y===void 0?{}:{owner:y},
...v?{secret:b}:{}})),edited:[...l],dirs:Ls(d,m=>m).sort((m,g)=>g.length-m.length),drivers:Yd(e,r),grubConfig:u.some(m=>m.kind==="grubConfig"||m.kind==="file"&&
m.path.startsWith("/etc/default/grub")),images:Ls(u.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,devices:Ls(r.flatMap(m=>m.devices),m=>m.address)}}
function Yd(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return Ls([...r].reverse(),i=>i.address).map(i=>Ki(i.address,i.driver,i.override))}function ib(e){return`${e.thing} ${e.value}`}function Ls(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function IA(e,n,t,r){let o=new Map(ee(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function RA(e,n,t,r){var c;if(!K(e))return{ids:Id(n),addresses:new Set};let{devices:o}=t,i=Y(H(
e)),s=((c=n.addresses)!=null?c:[]).filter(p=>!o.some(f=>f.address===p)),a=IA(e,s,o,i),l=s.filter(p=>a.has(p)||i.some(f=>f.address===p)),d=kt(e,r),u=Sy(n,t,p=>_e(
d,p),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function Vs(e,n){return Xd(e,n,RA(e,n,$o(e),yn(e).loader))}function Xd(e,n,{ids:t,
addresses:r}){let{devices:o}=$o(e),i=K(e),{loader:s}=yn(e),a=Y(H(e)).filter(O=>r.has(O.address)),l=ry(e,t,r),d=oe(e,l.steps),u=Y(H(d)).length===0,c=t.map(O=>({thing:"\
arg",value:`vfio-pci.ids=${O}`})),p=s===null?{steps:[],notes:[]}:vt(d,s,c,{regenerate:n.regenerate}),f=kt(oe(d,p.steps),s),m=u&&f.length===0,g=m?Ce(e).filter(({
thing:O,value:E})=>O==="arg"&&/^vfio_pci\.(?!ids$)/.test(A(E))):[],y=s===null||g.length===0?[]:vt(oe(d,p.steps),s,g,{regenerate:n.regenerate}).steps,v=oe(oe(d,p.
steps),y),b=m?ws(v):$r(v,{entries:gr(v,s)}),w=[...l.steps,...p.steps,...y,...n.regenerate?b.steps:Rd(b.steps)],h=o.filter(O=>r.has(O.address)||O.id!==null&&t.includes(
O.id)),$=new Set(_t(v,s).map(O=>O.address)),_=new Set(h.filter(O=>!$.has(O.address)).map(O=>O.address)),P=n.live===!0&&i?$s(e,Yd(e,ee(e)).filter(O=>_.has(O.address)),
new Set(t)):So;return{steps:[...fn(w),...P.steps],guard:O=>Pe(O,n.allow_measured_boot_change),released:[...t.map(O=>({thing:"id",value:O})),...a.map(O=>({thing:"\
line",value:Wr(O)})),...c,...g],notes:[...i?[]:[Od],...l.notes,...p.notes,...b.notes,...P.notes],warnings:[...b.warnings,...P.warnings],report(O){let E=ds(O,h.map(
z=>z.address),null),R=O.attr("/proc/cmdline")===null?[]:E.filter(z=>B(z.driver)&&!$.has(z.address));return{own:{devices:E},rebootReasons:R.map(z=>{var G;return`${z.
address} stays with ${(G=z.driver)!=null?G:""} until the next boot`}),...Md(O,s)}}}}var Qd="openstack segment host update --on_maintenance True SEGMENT HOST",eu="pcs node maintenance, or pcs cluster stop",ab={"masakari-hostmo":["masakari-hostmo\
nitor",Qd],"masakari-instan":["masakari-instancemonitor",Qd],"masakari-intros":["masakari-introspectiveinstancemonitor",Qd],pacemakerd:["pacemaker",eu],"pacemak\
er-remot":["pacemaker_remote",eu],sbd:["sbd",eu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function lb(e){
return[...new Set(jt(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(ab,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=ab[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var MA=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,DA=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,TA=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],NA=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],CA=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function ub(e){return jt(e).flatMap(n=>{var i,s,a;let t=LA(e,n);if(TA.includes(t)||!(MA.test(t)||VA(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return HA(o)?[]:[UA(e,n,t,o)]})}function LA(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function VA(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return DA.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function HA(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function UA(e,n,t,r){
var l,d,u;let{within:o}=Fa((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=BA((d=db(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=db(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:zA(e,n,i)}}function db(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function BA(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function zA(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=NA.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=CA.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var FA="move it away (live migration; kubectl drain) or shut it down";function cb(e){return[...jA(e),...WA(e),...ZA(e),...GA(e),...KA(e)]}function jA(e){let n=Yr(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...ub(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:FA,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function WA(e){let n=Br(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function ZA(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function GA(e){try{let{ok:n,reasons:t}=Se(e,Me(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof k)return[];throw n}}function KA(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function fb(e,n){let t=Re(e);return t===null?[]:un(n.filter(r=>J(t,r)))}function Hs(e,n,t){let r=Re(e);if(r===null)return{};let{active:o}=Ve(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=un([a]).join(" "),d=Wn(a),u=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(p=>Fr(e,p)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(p=>d.includes(A(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var JA=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function pb(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Ns(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ce(e),r=qA(e),o=[...r.reasons,...YA(e),...XA(e,t,n),...QA(e,t,n),...eO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function qA(e){let n=Xo(e);if(n.length===0||!K(e))return{reasons:[],notes:[]};let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Sr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function YA(e){let n=new Set(ee(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(_t(e,yn(e).loader).map(r=>r.address));
return M(e).filter(r=>n.has(r.address)&&B(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function XA(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&A(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(A))].flatMap(a=>{let l=r.
filter(d=>A(d)===a).flatMap(T);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...ao(r.filter(a=>!/blacklist$/.test(A(a))))];return(s=Hs(e,i.filter(
a=>J(t.tokens,a)),r.filter(a=>!JA.test(A(a)))).rebootReasons)!=null?s:[]}function QA(e,n,{kernel:t}){let r=Oe(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>ne(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function eO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return Dd(e,Object.fromEntries(t))}var nO={when:V(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:pt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:X({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function mb({kind:e}){return e==="guest"||e==="unseen"}function tO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&mb(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new k("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function rO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=pb(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=lo(e),l=i&&s&&!a?cb(e):[],d=tO(l,r),u=l.
filter(mb).map(p=>p.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Xm(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?lb(e):[]],report(p){var g;let f=lo(p),m=i?a?`a reboot is under way already (${sl} calls it off)`:f?`rebo\
oting in ${t} s: ${c} (${sl} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:(g=p.attr("/p\
roc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var nu=ve({name:"host_rebo\
ot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:nO,example:{},plan:rO});var tu=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:V(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:V(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:X({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:V(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=oO(e),s=i===null?{}:{entries:ke(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?ws(e,{kernels:n,rebuild:t}):$r(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Pe(l,r),report:l=>({own:{images:Yy(l,a.steps)},...i===
null?{}:{bootable:Se(l,i)}})}}});function oO(e){cd(e);try{return Me(e)}catch(n){if(n instanceof k)return null;throw n}}function gb(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Li(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>wi({cpu:h,passthrough:!0,blacklist:r!=null?r:xt,extra:[]})).flatMap(Jt),u=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...ao(o).flatMap(Jt)],c=ee(e).
length>0,p=Ce(e).filter(h=>h.thing==="arg"&&!A(h.value).startsWith("vfio_pci.")),f=new Set(p.map(h=>h.value)),m=[...new Set(c?u:[...d,...u])].map(h=>jn(A(h))||f.
has(h)?ut(h):{kind:"absent",token:h}),{steps:g,notes:y}=fd(e,n,h=>[...m,...p.filter($=>{var _;return((_=$.except)==null?void 0:_.includes(h))!==!0}).map($=>ut($.
value))],{regenerate:i}),v=[...d,...u].map(ut),b=new Set(hd(oe(e,g),n).flatMap(h=>h.filter($=>v.some(_=>!J([$],_))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:h=>Pe(h,s),notes:[...y,...[...b].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:ls(h,n),wanted:[],running:[]},bootable:Se(h,n)})}}var iO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',sO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,ru=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:V(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:V(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:An(Pn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:An(Pn({describe:"A kernel argument.",pattern:sO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:X({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:V(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Me(e);if(a==="absent")return gb(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?Li(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=K(e),c=bd(e,l);r!==void 0&&u&&sy(r,c);let p=r!=null?r:u?fs(c):xt,f=t==="auto"&&Lm(e),m=wi({cpu:d,passthrough:t!=="off"&&!f,blacklist:p,extra:o}),
g=Jf(m);if(g!==null)throw D("extra_args",`extra_args has ${g}, which contradicts the other arguments (${un(m).join(" ")}); leave it out`);let y=as(e,l,m,{regenerate:i}),
v=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[iO]:[]];return{...y,notes:[...y.notes,...v],guard:b=>Pe(b,s),report:b=>({own:{bootloader:ls(b,l),
wanted:un(m),running:fb(b,m)},...Hs(b,m,o),bootable:Se(b,l),warnings:Fg(b,l,m)})}}});var aO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,Us=ve({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:cn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:He({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Pn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:aO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:V(["auto",...xr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:V(_s,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:V(Ms,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:$m({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:V(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:Ts});var yb=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:cn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:He({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:V(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:V(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:X({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:X({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:V(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:He({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:V(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:He({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:X({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Ti({disable_idle_d3:X({describe:"Leave idle functions powered on."}),disable_vga:X({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:X({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Vs(e,n):xs(e,n)});var ou=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function iu(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ne(n)}function Bs(e){let n=[];for(let t of xn(e,ou))for(let r of Ae(e,t).split(`
`)){let o=iu(r);o!==null&&n.push({name:o,path:t})}return n}function hb(e,n){let t=new Set(e.split(`
`).map(iu)),r=n.filter(o=>!t.has(Ne(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function bb(e,n){var r;let t=new Set(n.map(Ne));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=iu(o);return i===null||!t.has(i)}).
join("")}var su="/etc/modules-load.d/vfio.conf",vb=["vfio","vfio_iommu_type1","vfio_pci"],lO=Pn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function dO(e,n){var f;let t=[...new Set(n.modules.map(Ne))],r=le(e),o=Oe(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,ne(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(m))!=="absent"}),l=t.filter(a),d=m=>{let g=new Set(
Bs(m).map(b=>b.name)),y=t.map(b=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(b))==="builtin"}):s(b)==="builtin";return{name:b,
loaded:Fr(m,b)||w&&s!==void 0,builtin:w,at_boot:g.has(b)||w}}),v=n.state==="absent"||s===void 0?[]:y.filter(b=>l.includes(b.name)&&!b.loaded);return{own:{modules:y},
rebootReasons:v.filter(b=>(s==null?void 0:s(b.name))==="absent").map(b=>`${b.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:v.
filter(b=>(s==null?void 0:s(b.name))!=="absent"&&!n.load).map(b=>`${b.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Bs(e).filter(v=>t.includes(
v.name)),g=[...new Set(m.map(v=>v.path))].filter(v=>{var b;return(v===su||v===Jn(su))&&Ye((b=e.read(v))!=null?b:"")===null});return{steps:g.map(v=>{var b;return Z(
v,bb((b=e.read(v))!=null?b:"",t).replace(/^\s+$/,"")||null)}),released:t.map(v=>({thing:"module",value:v})),notes:m.filter(v=>!g.includes(v.path)).map(v=>`${v.path}\
 loads ${v.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw ae(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(m=>!Bs(e).some(g=>g.name===m)),c=qn(e,
su,ou.slice(1)),p=l.map(m=>an(H(e),m)).filter(m=>m!==null);return{steps:[...u.length===0?[]:[Z(c.path,hb((f=e.read(c.path))!=null?f:"",u))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(Gi):[]],claims:u.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var au=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:V(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:An(lO,{describe:"The modules; those that no installed kernel has are left out.",default:vb}),
load:X({describe:"Load them now as well.",default:!0})},example:{modules:vb},plan:dO});var{ids:Sj,addresses:Pj,live:Aj,regenerate:Oj,...uO}=yb.params,{cpu:cO,iommu_pt:fO,blacklist:pO,extra_args:mO}=ru.params,{delay:gO,allow_losing_guests:yO}=nu.params,
{alias:hO,numa_policy:bO,path:vO}=Us.params,wO=Ti({alias:hO,numa_policy:bO,path:vO,device_type:V(["auto",...xr],{describe:Us.params.device_type.describe}),target:V(
Ms,{describe:Us.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),$O={ids:cn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:He({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:V(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:pt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:cO,iommu_pt:fO,blacklist:pO,extra_args:mO,...uO,nova:wO,reboot:V(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:gO,allow_losing_guests:yO},zs=ve({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:$O,rebooter:nu,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Yh(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?kO(e,a):xO(e,a,o),u=jm(e,[...d,...qh(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var y,v;let p=u.report(c),f=u.steps.every(b=>b.kind!=="file"||c.read(b.path)===b.text),m=rb(c,l,(y=p.rebootReasons)!=
null?y:[],f),g=m==="stuck"?ob(c,l):null;return{...p,own:{devices:[],...p.own,stage:m},warnings:[...(v=p.warnings)!=null?v:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function wb({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>ru.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function $b({state:e}){return n=>au.plan(n,{
...tr(au.params,{}),state:e})}function lu({allow_measured_boot_change:e},n){return t=>tu.plan(t,{...tr(tu.params,{}),allow_measured_boot_change:e,state:n})}function xb({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=yn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:ly(t,r);return{steps:o,
released:i,guard:s=>Pe(s,n),report:()=>({own:{}})}}}function kb(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function xO(e,n,t){var l;let r=Ed(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));Xh(e,o,t);let i=Qh(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>Xd(d,n,i)],a=d=>xs(d,n);return K(e)&&o.length===0?{devices:o,planners:[...s,a,kb("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[xb(n)],wb(n),$b(n),lu(n,"present")]}}
function kO(e,n){let t=Vs(e,n),r=ay(oe(e,t.steps),yn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,wb(n),$b(n),lu(n,"absent")]}:{devices:[],planners:[
o,xb(n),lu(n,"present"),kb(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var _O="vfiokit-resume.timer",Fs=`${pe}/resume`,SO=`${Fs}/gpu_passthrough.cjs`,PO=`${Fs}/params.json`,_b=`${Fs}/state.json`,js="/etc/systemd/system",AO=`${js}/v\
fiokit-resume.service`,OO=`${js}/${_O}`,EO=`${js}/timers.target.d/vfiokit-resume.conf`,IO=[SO,PO,AO,OO,EO,_b],RO=[Fs,`${js}/timers.target.d`];function MO(e,n=!1){return[...IO].reverse().filter(t=>!(n&&t===_b)&&e.stat(t)!==null)}function Sb(e){let n=MO(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>Z(t,null)),dirs:RO,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var DO=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Pb=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Pn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ee(e),o=n===void 0?0:r.findIndex(y=>y.run===n);if(o<0)throw D("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(y=>y.run).join(", ")||"none"}; give one of them or leave since out`);let i=Sb(e);if(r.length===0)return{steps:i.
steps,...e.real(pe)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=sb(e,r,o),a=oe(e,s.files),l=CO(a,s),d=oe(a,l.steps),u=s.files.map(y=>y.path),c=TO(d,s,u),p=[...l.kept,...c.kept],f=s.claims.filter(
y=>y.thing==="id").map(y=>y.value),m=$s(e,s.drivers,new Set(f)),g=r.slice(o).map(({run:y,module:v,at:b})=>({run:y,module:v,at:b}));return{steps:fn([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:y=>Pe(y,t),undoes:new Set(g.map(y=>y.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(y=>`${y} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...m.notes,...i.notes],warnings:m.warnings,report:y=>({...HO(y,s),own:{undone:g,kept:p,back_on:Ab(
y,s)},...LO(p),...VO(y)})}}});function TO(e,n,t){let r=t.filter(o=>DO.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:_o(
e,{lacks:NO(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof k))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function NO(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function CO(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing===
"arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=vt(e,Me(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof
k))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function LO(e){return e.length===0?{}:{fail:new k("E_DRIFT",`${e.map(n=>`${n.
what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function VO(e){try{return{bootable:Se(e,Me(e))}}catch(n){return{}}}function Ab(e,n){let t=new Map(
M(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function HO(e,n){
return{rebootReasons:Ab(e,n).filter(t=>B(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Ob(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:UO(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:BO(r)}})}function UO(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function BO(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function Eb(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...qd].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Et("ready","Whether every device can be handed to a VM now.",e.ready),...Et("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Et("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Et("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Et("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Et("status","The verdict: 1 for the status that holds.",...s),...Et("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Et(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Ws={severity:"error",about:"both",status:"drifted"},Ib="run nova_pci, then restart the services that it names";function du(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Mb(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>mh(
a,{vendor:r,product:o,address:t},i)))}function Rb(e,n){var r,o;let t=In(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function zO(e,n,t){var d,u,c;let{address:r}=e,o=In(e),i=Mb(e,n),s=t.filter(({found:p})=>Rb({
...p,type:o},e)),a=s.find(({found:p})=>Rb(p,e)),l=a!=null?a:s[0];return[{...Ws,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec ta\
kes it":"taken",expected:`a device_spec that takes ${(d=e.id)!=null?d:r}`,read_from:i===void 0?Q:ce(i),remedy:i===void 0?Ib:""},{...Ws,id:"nova.alias",address:r,
ok:a!==void 0,found:l===void 0?"no alias":`${l.found.name} with ${(u=l.found.type)!=null?u:"no device_type"}`,expected:`an alias of ${(c=e.id)!=null?c:r} with d\
evice_type ${o}`,read_from:l===void 0?Q:ce(l),remedy:a!==void 0?"":l===void 0?Ib:`set device_type ${o} in that line, the same on every host, and restart nova's \
services`}]}function FO(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=Mb(r,t);return o===void 0?[]:[{...Ws,id:"nova.hands_out",address:r.address,ok:!1,found:`${dn(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ce(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function Db(e,n,t){var s,a,l;let r=Po(e),{sets:o}=r,i={...Ws,id:"nova.config",expected:"files that nova can start with"};try{Is(r);let d=At(
e,(s=o[o.length-1])!=null?s:[]);if(d.length===0)return[{...i,ok:!1,found:"none",read_from:Q,remedy:"install nova on this node, or leave nova out"}];let u=kr(Ot(
e)),[c,p]=[bn(d,u),Rn(d,u)];As([...c,...p],null),Os(p);let f=d.map(m=>m.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:f,remedy:""},...n.flatMap(m=>zO(
m,du(c),du(p))),...FO(t,du(c))]}catch(d){if(!(d instanceof k)||d.code!=="E_REFUSED")throw d;let u=d.message.lastIndexOf("; ");return[{...i,ok:!1,found:d.message.
slice(0,u),read_from:(l=(a=/^[^ :]+/.exec(d.message))==null?void 0:a[0])!=null?l:Q,remedy:`${d.message.slice(u+2)}, then restart nova's services`}]}}var jO={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Tb=Ui(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:cn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:He({describe:"Judge the devices at these addresses."}),
expect_count:pt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:X({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:V(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var v,b;let s=n!==void 0||
t!==void 0,a=s?[]:Xo(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!K(e))throw ae("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=_r(e,{ids:n,addresses:t,recorded:a,expect_count:r}),p=o?[...l,...Db(e,d,M(e))]:l,f=Sr(p),m=p.filter(w=>!w.ok&&
w.severity==="error"),g=(v=m.find(w=>w.status===f.status))!=null?v:m[0],y=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${f.status}: ${jO[f.status]}${f.status==="pending_reboot"?"":y}`,own:{...f,findings:tb(p),missing:u,
unexpected:c},human:()=>({now:f.ready?"ready":"not ready",next_boot:f.ready_next_boot?"ready":"not ready",checks:Ob(p)}),metrics:w=>Eb(f,p,u,w),rebootReasons:f.
status==="pending_reboot"?p.filter(w=>!w.ok&&w.about==="now"&&w.severity==="error").map(w=>`${w.address===void 0?"":`${w.address}: `}${w.id} is ${w.found}, expe\
cted ${w.expected}`):[],warnings:c.map(w=>`${w} has an id that is given to vfio-pci, and nobody asked for it`),...f.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:f.status==="pending_reboot"?"reboot, then run this again":(b=g==null?void 0:g.remedy)!=null?b:""}}}}});var WO="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",ZO="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function uu(e){return n=>({
...n,cpu:e})}function Nb(){return uu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${WO}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function De(){return uu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${ZO}
`})}function Cb(){return uu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function cu(e){return n=>({...n,iommu:e})}function Lb(e){return n=>({...n,firmware:e})}function N(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Ro(...e){return n=>({...n,kernels:e})}function Mo(e){return n=>({...n,files:{...n.files,...e}})}function Zs(...e){
return n=>({...n,events:[...n.events,...e]})}function Pr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function fu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Pr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function Gs(e,n,t){return Pr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Vb(...e){return Pr(()=>({swaps:e}))}function Ks(e,...n){return Pr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Hb(...e){return Pr(
()=>({routes:e}))}function Ub(e,n){return Pr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Bb(e,n={}){return Mn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Do(...e){return n=>({...n,asks:{addresses:e}})}
function pu(e){return n=>({...n,name:e})}function Ar(...e){return n=>e.reduce((t,r)=>r(t),n)}function Mn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function zb(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Eo={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},GO=2**30,Io=2**20;function nn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Mn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Io,64*GO,0,32*Io],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Eo[l].fn)}});return Ar(a,...t.map(l=>Mn(i+Eo[l].fn,Eo[l].id,Eo[l].class,{driver:Eo[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Fb(e="0000:03:00.0",n={}){return Mn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Io],group:20,...n})}function Js(e="0000:04:00.0",n={}){return Mn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Io],group:21,...n})}function mu(e="0000:05:00.0",n={}){return Mn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function jb(e,n={}){return Mn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Io],...n})}var gu=`# GRUB Environment Block
`;function Or(e){let n=new Map;if(e===null||!e.startsWith(gu))return n;let t=e.slice(gu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Dn(e){
let n=gu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Wb(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let p of c)i(),p!==""&&
o(p)}a+=d.length-1}else o(l||"")}}return i(),t}function Zb(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var U=fe(require("fs"),1),Nt=fe(require("path"),1);function Gb(e){return"\0".repeat((4-e%4)%4)}function yu(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Gb(i.length)+t+Gb(t.length)}function hu(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>yu(r(),i,"",16877)),...e.map(i=>yu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),yu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Kb(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},Jb=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],KO=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function te(e){return e.replace(/-/g,"_")}function To(e){let n=je[e];return n===void 0||n.driver===void 0?null:n.driver}function qb(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":To(e)}function Yb(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(je).find(t=>To(t)===e);return n===void 0?null:
n}function Xb(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function vu(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function JO(e,n){let t=Xb(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Jb.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!vu(t,l.until)?!1:l.from===void 0||!vu(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Jb.includes(
a)||a==="irqbypass"),s=Object.keys(je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function bu(e){let n=je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function qO(e,n){let t=je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function YO(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...vu(Xb(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function Qb(e,n){let{modules:t,builtin:r}=JO(e,n),o=`/lib/modules/${n.version}`,i=l=>`${bu(l)}${n.suffix}`,s=[];for(let l of t){let d=je[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${bu(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${qO(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${bu(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:YO(e,n),[`/boot/vmlinuz-${n.version}`]:XO(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function XO(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function ev(e){return e==="nvidia"?KO.slice(1):[]}var QO=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function It(e){let n=new Map;for(let r of QO)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function No(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function vn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,p,...f]=u.trim().split(/\s+/);if(c===void 0||p===void 0||c.startsWith("#"))continue;let m=te(p);if(c==="blacklist"&&t.add(m),c==="alias"&&f[0]!==void 0&&
r.push([p,te(f[0])]),c==="options"&&l(o,m,f),c==="install"&&!a.has(m)&&a.set(m,f.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let g=null;for(let y of f)y==="\
pre:"?g=i:y==="post:"?g=s:g!==null&&l(g,m,[te(y)])}}for(let d of No(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",p="",f]=u;if(c==="modprobe"&&p==="blacklist")for(let m of(f||"").split(","))t.add(te(m));else l(o,te(c),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function qs(e){let n=e.slice(e.lastIndexOf("/")+1);return te(n.replace(/\.ko(\.\w+)?$/,""))}function wn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(qs(u),u),i.set(qs(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(qs))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(qs)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,te(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function wu(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Ys(e,n,t,r,o){
let i=vn([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),d=(f,m)=>[...t[f].get(m)||[],...i[f].get(m)||[]],u=f=>{if(a.has(f))return null;a.add(f);
let m=t.install.get(f);if(!l(f)&&m===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let y of n.needs.get(f)||[]){let v=u(y);if(v!==null)
return v}for(let y of d("pre",f))u(y);let g=d("pre",f).length+d("post",f).length>0;if(l(f))return null;if(m!==void 0&&!g)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let y of d("post",f))u(y);return null},c=te(e);if(l(c))return{ok:!0,
order:s};let p=u(c);return p===null?{ok:!0,order:s}:{ok:!1,why:p}}function Xs(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&wu(o,e)&&r.push(i);return r}function nv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var rv=fe(qt(),1),ov=fe(require("fs"),1),eE={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},tv=65534;
function Qs(e,n,t,r){let o=eE[e].find(m=>ov.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:tv,gid:tv}:{},l=(0,rv.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},p=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,g)=>{c[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:u<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function Er(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Rt(e,n){return e.toString(16).padStart(n,
"0")}function iv(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Er(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Er(
s.address).domain}:${Er(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Rt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function sv(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Er(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Er(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function av(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Er(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Ir(e){return e.toUpperCase()}function Qn(e){let[n="",t=""]=Ir(e.id).split(":"),[r="",
o=""]=Ir(e.subsystem).split(":"),i=Ir(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function nE(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function tE(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Rt(0,16)} 0x${Rt(0,16)} 0x${Rt(0,16)}`);continue}r.push(`0x${Rt(t,16)} 0x${Rt(t+i-1,16)} 0x${Rt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function $u(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Ir(e.class).replace(/^0/,"")}`,`PCI_ID=${Ir(e.id)}`,`PCI_SUBSYS_ID=${Ir(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Qn(e)}`,""].join(`
`)}function lv(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Qn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=$u(e,null),r[`${n}/config`]=nE(e),r[`${n}/resource`]=tE(e),r}function S(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Lo=S(137,"",`Killed
`),uv=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],rE=["nvme","ext4","xfs"],dv=["nouveau","amdgpu","i915","ast","mgag200"];function cv(e,n,t){let r=wn(
e,n),o=vn([],""),i=new Set;for(let l of t){let d=Ys(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function xu(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function fv(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function pv(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...fv(e.read(s))],[]);return hu([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:xu(e,It(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...cv(e,n,[...uv,...o.map(i=>te(i.split(/\s+/)[0]||""))])])}var oE=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Mt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function iE(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let p of e.list(c))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${c}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Qs("bash",o,oE,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Mt(a),force:Mt(l),omit:Mt(d),install:Mt(u)}}function sE(e,n,t,r,o){let i=wn(e,t),s=vn([],""),a=r.hostonly?dv.filter(w=>n.functions.
some(h=>Xs(Qn(h),i,s).includes(w))):dv,l=[...It(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),p=o?[]:r.hostonly?c:c.filter(w=>!d(w)),f=p.reduce((w,h)=>[
...w,...fv(e.read(h))],[]),m=o?[]:r.force,g=new Set(r.omit.map(te)),y=[...r.hostonly?rE:uv,...a,...f,...m,...o?[]:r.add].map(te).filter(w=>!g.has(w)),v=o?[]:r.install.
filter(w=>e.exists(w)),b=new Set;return hu([...xu(e,[...u,...p]),...xu(e,v),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...cv(e,t,y)].filter(({name:w})=>!b.has(w)&&b.add(w)))}function Tn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Co(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(ku)}function ku(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function _u(e){return e.slice(0,Math.floor(e.length/2))}function ea(e,n,t,r,o){if(t.
includes("--version"))return S(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
t.length;h+=1){let[$="",_]=(t[h]||"").startsWith("--")?(t[h]||"").split(/=(.*)/):[t[h]],P=f.has($)?_===void 0?t[h+=1]||"":_:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=P:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Mt(P)):$==="--force-dr\
ivers"?u.push(...Mt(P)):$==="--install"||$==="-I"?c.push(...Mt(P)):$.startsWith("-")||p.push($)}if(a){for(let h of e.list("/lib/modules")){let $=ea(e,n,["-f",Tn(
n,h),h],r,o);if($.code!==0)return $}return S(0)}let m=p[1]||s||r,g=p[0]||Tn(n,m);if(e.exists(g)&&!i)return S(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return S(0);if(!e.exists(`/lib/modules/${m}`))return S(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),S(1,"",`dracut[F]: Failed making image ${g}
`);let y=iE(e);if(typeof y=="string")return S(1,"",y);let v={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...d],force:[...y.force,...u],install:[...y.install,
...c]},b=sE(e,n,m,v,o==="drops");if(e.write(g,o==="killed"?_u(b):b,384),o==="killed")return Lo;let w=[...v.force,...v.add].filter(h=>je[te(h)]===void 0);return S(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function aE(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function lE(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function mv(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return S(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let p=t[c]||"";if(p==="-k")a=t[c+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return S(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&aE(e,"update_initramfs")==="no")return S(0,`update-initramfs: Not updating initramfs.
`);let l=Co(e).filter(c=>e.exists(Tn(n,c))),d=a==="all"?(s==="c"?[...Co(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let p=Tn(n,c);if(s===
"d"){e.remove(p);continue}if(s==="u"&&lE(e))return S(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(u+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=ea(e,n,["--force",p,c],r,o);if(m.code!==0)return S(m.code,u,m.stderr);continue}if(o==="fails")return S(1,u,`update-initramfs: \
failed for ${p} with 1.
`);let f=pv(e,c,o==="drops");if(o==="killed")return e.write(`${p}.new`,_u(f)),Lo;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return S(0,u)}function gv(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return S(0,`initramfs-tools 0.142
`);if(i===void 0)return S(1,"",`mkinitramfs: no output file
`);if(r==="lies")return S(0);if(r==="fails")return S(1,"",`mkinitramfs failure cpio 141
`);let a=pv(e,s,r==="drops");return e.write(i,r==="killed"?_u(a):a,384),r==="killed"?Lo:S(0)}function Vo(e,n){let t=e.read(n);return t===null?null:Kb(t)}function yv(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function hv(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Vo(e,r);if(o===null)return S(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?bv(i):i.name}
`).join("")}return S(0,t)}function bv(e){return`${yv(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function vv(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Vo(e,t);if(o===null)return S(2,"",`cpio: premature end of archive
`);for(let i of o)yv(i)||e.write(`${r}/${i.name}`,i.text);return S(0)}function wv(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Tn(n,s);
o.push(...i.slice(1));let l=Vo(e,a);if(l===null)return S(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let u=o.map(c=>c.replace(/^\//,""));return S(0,l.filter(c=>u.includes(c.name)).map(c=>c.text).join(""))}let d="=".repeat(72);return S(0,`Image\
: ${a}: 1M
${d}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${d}
${l.map(u=>`${bv(u)}
`).join("")}${d}
`)}var Nr=fe(require("path"),1);var dE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function et(e){return e.distro.mkconfig==="debian"}function Rr(e){return et(e)?"/boot/grub":"\
/boot/grub2"}function $v(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function kv(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function uE(e,n){let t=[e.read("/etc/default/grub")];if(et(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=kv(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Qs(et(n)?"dash":"bash",t.filter(s=>s!==null),dE,{strict:!0,functions:o});return i.code===0?i.values:S(i.code,"",i.stderr)}function cE(e){
return typeof e.code=="number"}function _v(e){return e.GRUB_ENABLE_BLSCFG==="true"}function na(e,n,t,r,o,i){let s=$v(e,Tn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${$v(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function fE(e,n,t){let r=[...Co(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=et(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||kv(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>na(n,`${c} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=na(n,`${c}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+na(n,`${c}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,u,"	")});return`${na(n,c,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function pE(e,n,t){let r=et(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!et(n)&&n.distro.mkconfig!=="suse"&&_v(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:fE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${mE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function mE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Sv(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(ku).reverse().map(t=>`${n}/${t}`)}function gE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Or(e.read("/boot/grub2/grub\
env")),l=Dn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Sv(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function ta(e,n,t,r){let o=et(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return S(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return S(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return S(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return S(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=uE(e,n);if(cE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!et(n)&&n.distro.mkconfig!=="suse",c=_v(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=gE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=pE(e,n,l);for(let f of Co(e))d+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?S(0,p,`${d}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Lo):(e.write(i,p,n.distro.grubCfgMode),S(0,"",`${d}done
`))}function Pv(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Rr(n)}/grubenv`:r,a=Or(e.read(s));if(o==="list")return S(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Dn(a);return l===null?S(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),S(0))}function xv(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Ho(e,n){let t=`${Rr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Av(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Wb(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Zb)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=xv(e,u))}return{title:n,id:t,kernel:xv(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Ov(e,n){let t=e.
read(Ho(e,n));if(t===null)throw new Error(`the node does not boot: ${Ho(e,n)} is missing`);let r=Or(e.read(`${Rr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let f of Sv(e))o.push(yE(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Ho(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function yE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Ev(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Ev(i.items,r.length===0?"0":r.join(
">"))}function ra(e,n){let{items:t,chosen:r,variables:o}=Ov(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Ev(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Av(n,a.title,a.id,a.lines,o)}function Iv(e,n){let{items:t,variables:r}=Ov(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Av(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var Bv=fe(qt(),1);function hE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Rv(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var bE=[1,2,3,4];function Dv(e,n,t,r){let o=`${n}/${hE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...bE.map(u=>[Rv(t,u),`${o}/${Rv(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Tv(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Nv(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Mv={dm:253,md:9,bcache:252};
function vE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Mv[r]===void 0?254:Mv[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function oa(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function wE(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${oa(
o)}	00000000	0001	0	0	0	${oa(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${oa(i)}:0016 ${oa(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Cv(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:p}of t)Object.assign(s,vE(u,c,p));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let p of c)s[`/sys/devices/virtual/net/${u}/lower_${p}`]={link:`/sys/class/net/${p}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:p,source:f},m)=>`${60+m} 22 ${p==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${p} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...wE(n),...n.stack.shown}}var I=fe(require("fs"),1),$n=fe(require("path"),1),$E=40;function Su(e){try{return I.readlinkSync(e)}catch(n){return null}}function Lv(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Su($n.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>$E)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Vv(e){if(!I.lstatSync(e).isDirectory()){I.unlinkSync(e);return}for(let t of I.readdirSync(e))Vv($n.join(e,t));I.rmdirSync(
e)}function xE(e,n,t){try{I.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!I.existsSync(e))throw r;let o=I.statSync(
e).mode&4095;I.chmodSync(e,384),I.writeFileSync(e,n,"latin1"),I.chmodSync(e,o)}t!==void 0&&I.chmodSync(e,t)}function Pu(e){try{return I.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function ia(e){let n=s=>Lv(e,s,!0),t=s=>$n.join(e,n(s)),r=s=>$n.join(e,Lv(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&I.existsSync(a)||(I.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return I.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i($n.posix.dirname(s)),xE(t(s),a,l)},link(s,a){i($n.posix.dirname(s));let l=r(s);Su(l)!==null&&I.unlinkSync(l),
I.symlinkSync(a,l)},readLink:s=>Su(r(s)),exists:s=>I.existsSync(t(s)),isOlder:(s,a)=>I.existsSync(t(s))&&I.existsSync(t(a))&&I.statSync(t(s)).mtimeMs<I.statSync(
t(a)).mtimeMs,list(s){try{return I.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{I.lstatSync(a)}catch(l){return}Vv(a)},rename(s,a){I.renameSync(
r(s),r(a))}}}function kE(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),I.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function me(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&kE(e,o,i)}}function Hv(e,n=[]){let t=new Map,r=o=>{for(let i of I.readdirSync(
$n.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=$n.join(e,s),l=I.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:I.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Pu(a).toString("latin1")})}};
return r("/"),t}function Au(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Ou(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function tn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function nt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Uo(e){return"../".repeat(e.split("/").length-2)}function Nn(e,n,t){
let r=e.readLink(`${nt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function aa(e,n,t,r){let o=nt(n,t.address),i=Nn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Uo(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,$u(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),me(e,zv(n,t,r)),SE(e,n,t.address)}function la(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function zv(e,n,t){let r=nt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Uo(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function Eu(e,n,t){let r=Bo(n,t),o=Nn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:la(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(zv(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function _E(e,n,t){let r=Eu(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function sa(e,n,t,r,o){let i=4e4+n.stuck.size,s=nt(n,t.address);throw n.
stuck.has(t.address)||(aa(e,n,t,null),e.remove(`${s}/driver_override`),(0,Bv.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),me(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(tn("ETIMEDOUT",`${r} does not answer`),{left:i})}function SE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&la(Nn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Iu(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function PE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||
parseInt(p,16)===parseInt(f,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function AE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${nt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Ru(e,n,t,r){let o=AE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>PE(
a,r)))return!0;let i=Yb(t);if(i===null||la(i)||qb(i,r.class)!==t)return!1;let s=je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>wu(a,Qn(r)))}function Mu(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(la(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&OE(e,n,r.address))return"EBUSY";return aa(e,n,r,t),null}
function OE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function da(e,n,t){for(let r of n.functions)Nn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Ru(e,n,t,r)&&Mu(e,n,t,r)}function Fv(e,n,t,r){n.loaded.add(t),me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Du(e,n,t,r)}function Du(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=To(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Iu(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),da(e,n,s)}function zo(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function jv(e,n,t){let r=To(t);if(r!==null){for(let o of n.functions)Nn(e,n,o.address)===r&&aa(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),zo(e,n)}function EE(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Uv={intel:"DMAR",amd:"IVRS",arm:"IORT"},IE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Wv(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Uv[n.cpu.brand]}`]={text:EE(Uv[n.cpu.brand]),mode:256});for(let o of t.functions){let i=nt(t,o.address);Object.
assign(r,lv(o,i)),r[`${i}/subsystem`]={link:`${Uo(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Uo(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Uo(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${nt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of IE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};me(e,r)}function Zv(e,n){let t=0;for(let r of n.functions){let o=nt(n,r.address);Nn(e,n,r.address)!==null&&(r.netdev!==
void 0&&me(e,Tv(o,r.netdev)),r.keyboard===!0&&me(e,Nv(o)),r.block!==void 0&&(me(e,Dv(r,o,r.block,t)),t+=10))}}function ua(e,n,t,r,o){let i=iv(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:sv(i),groups:av(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Bo(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw tn("ENODEV",`no such device ${t}`);return r}function RE(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw tn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function tt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw tn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return ME(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Bo(n,r);if(Nn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>Ru(e,n,d,a)&&Mu(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Bo(n,s[1]||"");n.stuck.has(a.address)&&
sa(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw tn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function ME(e,n,t,r,o){if(r==="unbind"){let a=Bo(n,o);if(n.stuck.has(a.address)&&sa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Nn(e,n,a.address)!==t)throw tn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&_E(e,
n,a.address))&&sa(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),aa(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Bo(n,o);if(n.stuck.
has(a.address)&&sa(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Ru(e,n,t,a))throw tn("ENODEV",`${t} does not match ${a.address}`);if(Nn(e,n,a.address)!==null)throw tn(
"EBUSY",`${a.address} has a driver`);let l=Mu(e,n,t,a);if(l!==null)throw tn(l,`${t} refused ${a.address}`);return}let i=RE(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw tn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),da(e,n,t);return}if(!s.includes(i))throw tn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var jo="/etc/systemd/system",Mr="/run/systemd/transient",Gv="/run/systemd/shutdown/scheduled",Tu="/run/systemd/fixture/loaded",Fo="/run/systemd/fixture/active";
function Kv(e){let n=e.list(`${jo}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${jo}/timers.target.d/${t}`)||"");e.write(Tu,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function Jv(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);Kv(e);for(let n of(e.read(
Tu)||"").split(/\s+/))n!==""&&e.exists(`${jo}/${n}`)&&e.write(`${Fo}/${n}`,"")}function qv(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Fo}/${o[0]}`)?S(0,`active
`):S(3,`inactive
`);if(r==="is-enabled")return S(1,`disabled
`);if(r==="is-system-running")return S(0,`running
`);if(r==="show")return S(0,`Wants=${e.read(Tu)||""}
`);if(t==="fails")return S(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return S(0);r==="daemon-reload"&&Kv(e);for(let i of o){if(r==="stop")for(let s of[Mr,Fo])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${jo}/${i}`))return S(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Fo}/${i}`,"")}return S(0)}function Yv(e,n,t){if(t==="fails")return S(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return S(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?S(1,"",`the fixture knows timers with a name only
`):e.exists(`${Mr}/${r}.timer`)?S(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Mr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),S(0,"",`Running timer as unit: ${r}.timer
`))}function Xv(e,n,t){return t==="fails"?S(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Gv,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),S(0))}function Qv(e){let n=e.list(Mr).filter(r=>r.endsWith(".timer")),t=e.exists(Gv)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Mr}/${r}`)||""));for(let r of n)
e.remove(`${Mr}/${r}`);return t}function ew(e,n){let t=e.read(`${jo}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Fo}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var tw=fe(qt(),1),rw=fe(require("fs"),1);var nw=["/usr/bin/dash","/bin/dash","/bin/sh"],DE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function ow(e,n,t,r){let o=t.replace(DE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=nw.find(d=>rw.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${nw.join(", ")}`);let a=(0,tw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?tt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Dr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Cu(e,n,t,r){if(n.iommu==="absent")
return!1;let o=No(r);if(n.cpu.brand==="arm")return!0;if(Dr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Dr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Dr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function iw(e){let n=nv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Dt(e,n,t,r){let o=Ys(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?Fv(e,n,i,i===
"vfio_pci"?iw(r.config):[]):ow(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function TE(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(Dt(e,n,s,t),tt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&tt(e,n,`${i}/driver/unbind`,o),tt(e,n,"/sys/bus/pci/drivers_probe",o))}}function sw(e,n,t){
for(let r of n.functions)for(let o of Xs(Qn(r),t.index,t.config)){Dt(e,n,o,t);for(let i of n.loaded.has(o)?ev(o):[])t.config.blacklist.has(i)||Dt(e,n,i,t)}}function aw(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function NE(e,n,t,r){let o=Vo(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>te(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:vn(i,t.cmdline),index:wn(e,t.version),has:f=>s.has(f),around:f=>o.
some(m=>`/${m.name}`===f)},d=No(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let f of Dr(d,"rd.driver.pre"))Dt(e,t,f,l);let c=u?Dr(d,"rd.driver.blacklist").map(te):[];sw(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let p=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of aw(f))Nu(e,t,m,
l)}function Nu(e,n,t,r){let o=te(t);r.config.blacklist.has(o)||Dt(e,n,o,r)}var CE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function LE(e,n){let t={config:vn(It(e).values(),n.cmdline),index:wn(e,n.version),has:()=>!0,around:o=>e.exists(o)};sw(e,n,t),TE(e,n,t);
let r=new Map;for(let o of CE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of aw(e.read(
r.get(o)||"")||""))Nu(e,n,i,t);for(let o of Dr(No(n.cmdline),"modules-load"))Nu(e,n,o,t)}function VE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");me(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function HE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function lw(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=ra(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Or(e.read(`${Rr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Rr(n)}/grubenv`,Dn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(c))e.remove(`${c}/${p}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=wn(e,i),d=ua(n,i,a,Cu(e,n,i,a),l.builtin);Wv(e,n,d),Iu(e,"pcieport",null),da(e,d,"pcieport");let u=vn([],a);for(let c of[...l.builtin].sort((p,f)=>(p.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),Du(e,d,c,c==="vfio_pci"?iw(u):[]));if(VE(e,n,
d,HE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return NE(e,n,d,o.initrd),LE(e,d),Zv(e,d),me(e,Cv(e,n)),zo(e,d),Jv(
e),d}var Lu=new Map;function Tt(e){return Lu.get(Nr.resolve(e))||null}function Tr(e,n){n===null?Lu.delete(Nr.resolve(e)):Lu.set(Nr.resolve(e),n)}function UE(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=ua(n,t,r,Cu(e,n,t,r),wn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function BE(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(p=>c.
includes(p))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return S(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return S(0);let a={config:vn(It(e).values(),n.cmdline),index:wn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(te)){if(n.builtin.has(d))return S(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&jv(e,n,d)}return S(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(te(d)))continue;let u=Dt(
e,n,d,a);if(u!==null)return S(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return zo(e,n),S(0)}function zE(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return S(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var FE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ca(e,n){let t=ia(e);Tt(e)===null&&Tr(e,UE(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=Nr.basename(d),p=Tt(e),f=p===null?"":p.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(g=>!/^(-|\d)/.test(g)))):WE(t,d)?c==="\
update-grub"?ta(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?ta(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
ta(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Pv(t,n,u):c==="update-initramfs"?mv(t,n,u,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?gv(t,u,f,s("mkinitramfs")):c==="dracut"?ea(t,n,u,f,s("dracut")):c==="lsinitramfs"?hv(t,u):c==="unmkinit\
ramfs"?vv(t,u):c==="lsinitrd"?wv(t,n,u,f):c==="df"?zE(u,r):c==="systemctl"?qv(t,u,s("systemctl")):c==="systemd-run"?Yv(t,u,s("systemd-run")):c==="shutdown"?Xv(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?S(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?S(0,`${u.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?S(1,`none
`):FE.has(c)?S(0):c==="modprobe"?p===null?S(1,"",`modprobe: FATAL: no kernel is running
`):BE(t,p,u,s("modprobe")):S(127,"",`${d}: the fixture does not know this command
`):S(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Tt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),tt(t,u,l,d)},reboot(){Tr(e,null),Tr(e,lw(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Tt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:p,argv:f=[],threads:m=[],state:g="S"}){let y=Tt(e);if(y===null)throw new Error("no kernel is running");let v=c.flatMap(b=>b.startsWith("/")?[b]:
Eu(t,y,b));me(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[b,w]of v.entries())t.link(`/proc/${l}/fd/${b+3}`,w);me(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(b=>`${b}\0`).join("")}),p!==void 0&&t.link(`/proc/${l}/exe`,p);for(let[b,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+b}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=Qv(t);return l&&this.reboot(),l},due:l=>ew(t,l),freeBytes(l){r=l},next:()=>ra(t,n),entries:()=>Iv(t,n)}}var jE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function WE(e,n){return n.startsWith("/")?e.exists(n):jE.some(t=>e.exists(`${t}/${n}`))}var fa=17e8,pa=3600;function Vu(e,n,t){let r=o=>{for(let i of U.readdirSync(o,{withFileTypes:!0})){let s=Nt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||U.statSync(s).mtimeMs/1e3>n)&&U.utimesSync(s,t,t)}};for(let o of U.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Nt.join(
e,o);U.lstatSync(i).isDirectory()&&r(i)}}function uw(e,n){let{tree:t}=e;if(n.do==="files")return me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function ZE(e){let{host:n,tree:t}=e,r=(...s)=>uw(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Tn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Ho(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var dw=new WeakMap;function GE(e){let n=[],t=r=>{for(let o of U.readdirSync(Nt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Nt.join(e,i),a=U.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Pu(s):Buffer.alloc(0),target:l==="link"?U.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function KE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Nt.join(e,r);if(o==="dir")U.mkdirSync(d),(511&~t)!==i&&U.chmodSync(d,i);else if(o==="link")U.symlinkSync(a,d);else{let u=U.openSync(
d,"wx",i);(i&~t)!==i&&U.fchmodSync(u,i),U.writeSync(u,s),U.futimesSync(u,l,l),U.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&U.utimesSync(Nt.join(
e,r),i,i)}function JE(e,n){let t=ia(e);me(t,n.files);for(let o of n.kernels)me(t,Qb(n,o));Vu(e,null,fa);let r=ca(e,n);return ZE(r),Vu(e,fa+pa,fa+pa),r}function qE(e,n){
let t=JE(e,n),r=fa+pa;t.reboot();for(let o of n.events)uw(t,o),r+=pa,Vu(e,r,r)}function Hu(e,n){let t=dw.get(n);if(t!==void 0)return KE(e,t.entries),Tr(e,Ou(t.running)),
ca(e,n);Tr(e,null),qE(e,n);let r=Tt(e);return r!==null&&dw.set(n,{entries:GE(e),running:Ou(r)}),ca(e,n)}var ha="0123456789abcdef0123456789abcdef",Cr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function L(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Ln(e,n){let t={};for(let r of e)t[`${n}/${r}`]=L(`# ${r} of the fixture`);return t}var yw={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Fu(e){return{"/etc/machine-id":`${ha}
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
`}:{}}}function YE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var hw="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",XE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,bw=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,ju={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
sinitramfs","unmkinitramfs"],"/usr/bin")},QE={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":L("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":L(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":L('rm -f "/boot/initrd.img-$1"'),...Ln(["dracut","lsinitrd"],"/usr/bin")},Wu={"\
/usr/sbin/update-initramfs":L(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Zu(e){return Object.keys(
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
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...yw,
...Fu(o),"/etc/default/grub":YE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":L("# header"),"/etc/grub.d/10_linux":L("# entries"),"/etc\
/grub.d/40_custom":L('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":L(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":L('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Ln(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":L("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Dn(new Map)||"","/etc/modules":e.modulesFile===void 0?XE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Cr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?QE:ju,"/var/lib/dpkg/status":Zu({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function eI(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function rt(e){let n=`0-rescue-${ha}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${ha}\
-${f}.conf`]=eI(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${ha}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Dn(d)||"",c=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...yw,...Fu(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
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
`}:{},...r&&c?{[`/boot/efi/EFI/${o}/grubenv`]:u,"/boot/grub2/grubenv":{link:`../efi/EFI/${o}/grubenv`},"/etc/grub2-efi.cfg":{link:`../boot/efi/EFI/${o}/grub.cfg`}}:
{"/boot/grub2/grubenv":u,"/etc/grub2.cfg":{link:"../boot/grub2/grub.cfg"},...r?{}:{"/etc/grub2-efi.cfg":{link:"../boot/grub2/grub.cfg"}}},...!r&&c?{[`/boot/efi/\
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":L("# probe"),...e.more===void 0?{}:e.more}}}}function nI(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Cr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[N("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),N("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Fu(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
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
`})}}function tI(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Ar(Nb(),Fb(),Js(),mu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ie(e,n){return(...t)=>tI(e,n,t)}var vw=[N("5.15.0-125-generic","builtin"),N("5.15.0-130-generic","builtin")],Go=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",hw,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Gu=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
hw,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],rI={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Cn=ie("ubuntu2204",rn({id:"ubuntu",version:"22.04",grubDefault:Go,kernels:vw})),oI=ie("ubuntu2\
204cloud",rn({id:"ubuntu",version:"22.04",grubDefault:Go,kernels:vw,firmware:"uefi",more:rI})),Uu=ie("ubuntu2204maas",rn({id:"ubuntu",version:"22.04",grubDefault:Go,
firmware:"uefi",kernels:[N("5.15.0-130-generic","builtin"),N("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),iI=ie("ubuntu2004",rn({id:"ubuntu",version:"20.04",grubDefault:Go,kernels:[N("5.4.0-200-generic","builtin"),N("5.4.0-204-generic","builtin")]})),ba=ie("ub\
untu2404",rn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[N(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),N("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),sI=ie("debian11",rn({id:"d\
ebian",version:"11",grubDefault:Gu,kernels:[N("5.10.0-32-amd64"),N("5.10.0-33-amd64")]})),We=ie("debian12",rn({id:"debian",version:"12",grubDefault:Gu,firmware:"\
uefi",kernels:[N("6.1.0-28-amd64"),N("6.1.0-30-amd64")]})),cw=ie("debian13dracut",rn({id:"debian",version:"13",grubDefault:Gu,initramfs:"dracut",grubCfgMode:384,
modulesFile:bw,firmware:"uefi",kernels:[N("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),N("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),aI=[N("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),N("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Ku={id:"ubuntu",version:"26.04",grubDefault:Go,
initramfs:"dracut",grubCfgMode:384,modulesFile:bw,firmware:"uefi",kernels:aI},lI=ie("ubuntu2604fresh",rn({...Ku,more:Wu})),ww={"/etc/kernel/postinst.d/initramfs\
-tools":L(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},dI=ie("ubuntu2604upgraded",rn({...Ku,more:{...ju,...Wu,...ww,"/var/lib/dpkg/status":Zu({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
uI=ie("ubuntu2604both",rn({...Ku,more:{...ju,...Wu,...ww,"/usr/sbin/update-initramfs.initramfs-tools":L(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Zu({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),$w={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[N("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),N("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},xw={"/usr/lib/kernel/install.d/20-grub.install":L(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Lr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[N("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),N("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},cI=ie(
"rocky8bios",rt($w)),fw=ie("rocky8uefi",rt({...$w,firmware:"uefi"})),ma=ie("rocky9",rt(Lr)),fI=ie("rocky92",rt({...Lr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),pI=ie("rocky9NoBls",rt({...Lr,bls:!1})),pw=ie("rocky9generic",rt({...Lr,hostonly:!1})),mI=ie("rocky10",rt({...Lr,version:"10.0",codeName:"Red\
 Quartz",more:xw,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[N("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),N("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),gI=ie("fedora",rt({...Lr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:xw,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[N("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),N("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),mw=ie("sles15",nI()),gw=(...e)=>ba(Cb(),pu("ubuntu\
2404arm64"),Ro(N("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Vr="10de:20b7",kw="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function yI(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${kw}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function ga(e=Vr){return n=>Zs(...yI(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function hI(e=Vr){
return n=>Zs({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${kw}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function ya(){return Zs({do:"reboot"})}function bI(e){return Mo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function vI(e="# Ansible managed: do not edit"){return Mo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function wI(){return Mo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var W=nn("0000:41:00.0",{id:Vr,group:12}),Ze=nn("0000:41:00.0",{id:Vr,driver:"nouveau",group:12}),Zo=nn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),$I=["07","0f","47","4e","87","90","b7","bd"],Bu=Ar(...$I.map((e,n)=>nn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),zu=Ar(...["c4","c5"].map((e,n)=>jb(`0000:${e}:00.0`,{group:60+n}))),Wo=Ar(Ze,nn("0000:61:00.0",{id:Vr,driver:"nouveau",
group:13}),Do("0000:61:00.0")),xI=nn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function kI(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||pu(r)(o());return n.set(r,i),i};return t}var SW=kI({ubuntu2204:()=>Cn(W),"ubuntu2204-no-gpu":()=>Cn(),"ubuntu\
2204-eight-gpus-amd":()=>Cn(De(),Bu,zu),"ubuntu2204-cloud":()=>oI(W),"ubuntu2204-maas":()=>Uu(W),"ubuntu2204-maas-ids-in-default":()=>Uu(W,bI("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Cn(Ro(N("6.8.0-51-generic"),N("6.8.0-52-generic")),W,ga(),ya()),"ubuntu2204-prepared-not-rebooted":()=>Cn(Ro(N("6.8.0-51-generic"),N("6.8.\
0-52-generic")),W,ga()),"ubuntu2204-nouveau-in-image":()=>Cn(Ze,wI()),ubuntu2004:()=>iI(W),"ubuntu2404-companions":()=>ba(Zo),"ubuntu2404-arm64":()=>gw(W),"ubun\
tu2404-managed-files":()=>ba(W,vI()),debian11:()=>sI(Ze),debian12:()=>We(Ze),"debian12-amd":()=>We(De(),W),"debian12-prepared":()=>We(De(),W,ga(),ya()),"debian1\
2-two-alike":()=>We(De(),W,nn("0000:61:00.0",{id:Vr,group:13})),"debian12-one-of-two":()=>We(Wo),"debian13-one-of-two":()=>cw(De(),Wo),"ubuntu2204-one-of-two":()=>Cn(
Wo),"ubuntu2204-maas-one-of-two":()=>Uu(Wo),"rocky9-generic-one-of-two":()=>pw(Wo),"rocky9-companions-by-address":()=>ma(Zo,Do("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ba(W,ga(),ya(),Do("0000:41:00.0")),"ubuntu2404-grace":()=>gw(Ro(N("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
xI),"debian12-driverctl":()=>We(Ze,Mo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Do("0000:41:00.0")),"debian12-shared-group":()=>We(De(),W,Js("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>We(De(),W,Bb("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>We(De(),Zo,Mn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),fu("/",
"sda2")),"debian12-stacked":()=>We(De(),W,mu("0000:06:00.0",{block:"nvme1n1",group:23}),Js("0000:07:00.0",{netdev:"eno2",group:24}),Gs("md0",["nvme0n1p3","nvme1\
n1p3"]),Gs("dm-0",["md0"],"vg-var"),Gs("dm-1",["md0"],"vg-swap"),fu("/var","dm-0"),Vb("dm-1"),Ks("bond0","eno1","eno2"),Ks("bond0.7","bond0"),Ks("br-mgmt","bond\
0.7"),Hb("br-mgmt"),Ub("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>We(De(),zb("0000:03:00.0"),nn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>We(Ze,cu("absent")),"debian13-dracut":()=>cw(W),"ubuntu2604-fresh":()=>lI(W),"ubuntu2604-up\
graded":()=>dI(W),"ubuntu2604-both":()=>uI(Ze),"rocky8-bios":()=>cI(Ze),"rocky8-uefi":()=>fw(W),"rocky8-prepared":()=>fw(W,hI(),ya()),rocky9:()=>ma(W),"rocky9-c\
ompanions":()=>ma(Zo),"rocky9-eight-gpus":()=>ma(Bu,zu),"rocky9-generic-image":()=>pw(Ze),"rocky9-no-bls":()=>pI(W),rocky92:()=>fI(W),"rocky10-amd":()=>mI(De(),
W),fedora:()=>gI(Ze),sles15:()=>mw(Ze),"sles15-amd":()=>mw(De(),W)}),_w={a30:W,nouveau:Ze,turing:Zo,eight:Bu,switches:zu,off:cu("absent"),uefi:Lb("uefi")};var Te=fe(require("fs"),1);var Sw=fe(require("path"),1);function Ju(e){if(!Te.lstatSync(e).isDirectory())return Te.unlinkSync(e);Te.chmodSync(e,448);for(let t of Te.readdirSync(e))Ju(Sw.join(e,t));Te.rmdirSync(e)}var Hr={ids:"10de:20b7"},_I=78,SI=["/sys","/proc","/dev","/run"],PI={red:31,green:32,bold:1,dim:2},AI=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Ur(e,n){
return AI?`\x1B[${PI[e]}m${n}\x1B[0m`:n}function Rw(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>_I?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function sn(e,n=""){be(`${Rw(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Pw=0;async function Ct(e,n){await new Promise(setImmediate),Pw++,be(`
${Ur("bold",`${Pw}. ${e}`)}
`),be(`${Ur("dim",`   $ ${n}`)}

`)}function on(e,n){if(!e)throw new Error(n)}async function va(e,n,t,r={}){let o=await hp(e.host,n,tr(n.params,t),{check:!1,diff:!1,wait:0,version:Am,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Mw(e,n,t){return n.read(e.host,tr(n.params,t))}function qu(e){return Hv(e.dir,SI)}function Dw(e){return Array.
isArray(e)?e:[]}function OI(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function Tw(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)be(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);be(`
`)}function Yu(e){let{msg:n,own:t}=Mw(e,Fm,{}),r=Dw(t.gpus),o=r.map(s=>[s.address,s.id,OI(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
Tw([["address","id","name","kind","driver","group"],...o]),sn(n,"   ");let i=r.filter(s=>s.id===Hr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))sn(String(s),"   - ");return i.map(s=>s.driver)}function Aw(e){for(let{facet:n,label:t,after:r}of e.changes)be(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function EI(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;be(`
   ${Ur("bold",`--- ${t.before_header}`)}
   ${Ur("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of Rw(`   ${l}${d}`,"       "))be(`${Ur(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function II(e){let{msg:n,own:t}=Mw(e,Tb,{}),r=Dw(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return Tw([["","address","what","found"],...r]),sn(n,"   "),t.status}async function RI(e){var p,f,m,g;let n=qu(e),t=()=>Au(n,qu(e)).length===
0;sn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Ct("What is there","node dist/gpu_info.js");let r=Yu(e);on(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Hr)}'`;await Ct("Wha\
t would change",`${o} --check --diff`);let i=await va(e,zs,Hr,{check:!0,diff:!0});Aw(i),be(`
`),sn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),EI(i),on(i.changed,"the plan should have changes"),on(t(),"a check s\
hould write nothing"),be(`
`),sn("Nothing was written so far: every file of the node is as it was.","   "),await Ct("Done, in one run",o);let s=await va(e,zs,Hr);on(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),sn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(p=s.rebootReasons)!=null?p:[])sn(y,"   - ");on(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),on(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Ct("Rebooted, once","reboot"),e.machine.reboot();let a=Yu(e);on(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await Ct("Verified, link by link","node dist/passthrough_verify.js"),on(II(e)==="ready","the no\
de should be ready"),await Ct("Run again",o);let l=await va(e,zs,Hr);sn(l.msg,"   "),on(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Ct("Taken back","node dist/passthrough_undo.js '{}'");let d=await va(e,Pb,{});Aw(d);let u=Au(n,qu(e));on(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),be(`
`),sn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),be(`
`),e.machine.reboot();let c=Yu(e);on(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),be(`
`),sn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),be(`
   ${o} --check --diff --human
`)}async function MI(){let e=(0,Ow.mkdtempSync)((0,Iw.join)((0,Ew.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Ju(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=Hu(e,Cn(_w.a30,nn("0000:61:00.0",{id:Hr.ids,group:13})));await RI({dir:e,machine:n,host:jp({
root:e,machine:n})})}MI().catch(e=>{be(`
${Ur("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof k&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
