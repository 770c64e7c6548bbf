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
var Kw=Object.create;var _a=Object.defineProperty;var Jw=Object.getOwnPropertyDescriptor;var qw=Object.getOwnPropertyNames;var Yw=Object.getPrototypeOf,Xw=Object.prototype.hasOwnProperty;var Qw=(e,n,t)=>n in e?_a(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Ge=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var e$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of qw(n))!Xw.call(e,o)&&o!==t&&_a(e,o,{get:()=>n[o],enumerable:!(r=Jw(n,o))||r.enumerable});
return e};var fe=(e,n,t)=>(t=e!=null?Kw(Yw(e)):{},e$(n||!e||!e.__esModule?_a(t,"default",{value:e,enumerable:!0}):t,e));var Lt=(e,n,t)=>Qw(e,typeof n!="symbol"?n+"":n,t);var Sa=Ge((qI,tc)=>{tc.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Pa=Ge((YI,rc)=>{rc.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var qt=Ge((uM,Op)=>{Op.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Ip=Ge(Ep=>{Ep._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Yt=Ge((fM,Rp)=>{Rp.exports={}});var Dp=Ge(Mp=>{Mp.signalsByName=new Proxy({},{get:function(){return{}}})});var Np=Ge((mM,Tp)=>{"use strict";var{signalsByName:wx}=Dp(),$x=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",xx=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:d,killed:u,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:wx[o].description,f=r&&r.code,g=`Command ${$x({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:p,
exitCode:i,isCanceled:d})}: ${s}`,y=Object.prototype.toString.call(r)==="[object Error]",v=y?`${g}
${r.message}`:g,h=[v,n,e].filter(Boolean).join(`
`);return y?(r.originalMessage=r.message,r.message=h):r=new Error(h),r.shortMessage=v,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=d,r.killed=u&&!l,r};Tp.exports=xx});var Lp=Ge((gM,Cp)=>{Cp.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Hp=Ge(Vp=>{Vp.validateInputSync=function(){}});var Bp=Ge(bl=>{bl.joinCommand=bl.getEscapedCommand=function(){}});var jp=Ge((IM,Fp)=>{"use strict";var kx=require("path"),_x=qt(),Sx=Ip(),Px=Yt(),Ax=Yt(),bM=Yt(),Up=Np(),Ox=Lp(),{spawnedKill:vM,spawnedCancel:wM,setupTimeout:$M,
validateTimeout:xM,setExitHandler:kM}=Yt(),{handleInput:_M,getSpawnedResult:SM,makeAllStream:PM,validateInputSync:Ex}=Hp(),{mergePromise:AM,getSpawnedPromise:OM}=Yt(),
{joinCommand:Ix,parseCommand:EM,getEscapedCommand:Rx}=Bp(),Mx=1e3*1e3*100,Dx=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?Ax.env({env:i,cwd:r,execPath:o}):i},Tx=(e,n,t={})=>{let r=Sx._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Mx,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Dx(t),
t.stdio=Ox(t),process.platform==="win32"&&kx.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},zp=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?Px(n):n;Fp.exports.sync=(e,n,t)=>{let r=Tx(e,n,t),o=Ix(e,n),i=Rx(e,n);Ex(r.options);let s;try{s=_x.spawnSync(
r.file,r.args,r.options)}catch(d){throw Up({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=zp(
r.options,s.stdout,s.error),l=zp(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let d=Up({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return d;
throw d}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Uw=require("fs"),zw=fe(Sa(),1),Fw=require("path");var $p=fe(Pa(),1);var W=require("fs"),st=require("path");function Aa(e){return st.join(st.dirname(e),`.${st.basename(e)}.vfiokit-new`)}function oc(e){let n=W.openSync(e,"r");try{
W.fsyncSync(n)}finally{W.closeSync(n)}}function ic(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function sc(e,n,t){let r=W.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&ic(()=>W.fchownSync(e,n.uid,n.gid)),(W.fstatSync(e).mode&4095)!==t&&W.fchmodSync(e,t)}function Go(e){try{return W.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function ac(e){try{W.unlinkSync(e)}catch(n){}}function Oa(e,n,t=()=>{}){if(!W.existsSync(e)){Oa(st.dirname(
e),n,t);try{W.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function n$(e,n){return t=>{ic(()=>W.chownSync(t,e.
uid,e.gid)),W.chmodSync(t,n|(n&292)>>2)}}async function lc(e,n,{mode:t,owner:r,label:o,last:i}){var m;let s=st.dirname(e);Oa(s,493,r===void 0?void 0:n$(r,t));let a=Aa(
e),l=Go(e);Go(a)!==null&&W.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,O_EXCL:c,O_NOFOLLOW:p}=W.constants,f=W.openSync(a,d|u|c|p,384);try{try{for(let g=0;g<n.length;)
g+=W.writeSync(f,n,g);sc(f,(m=l!=null?l:r)!=null?m:null,l===null?t:l.mode&4095),W.fsyncSync(f)}finally{W.closeSync(f)}l!==null&&await o(a,e),await(i==null?void 0:
i()),W.renameSync(a,e)}catch(g){throw ac(a),g}l===null&&await o(e,null),oc(s)}async function dc(e,n,t){let r=Go(n),o=W.openSync(e,"r+");try{r!==null&&sc(o,r,r.mode&
4095),W.fsyncSync(o)}finally{W.closeSync(o)}await t(e,r===null?null:n),W.renameSync(e,n),oc(st.dirname(n))}function t$(e){return`${e}.${process.pid}`}function uc(e,n){
let t=t$(e);for(let r=1;;r++)try{return Oa(st.dirname(e),448),Go(t)!==null&&W.unlinkSync(t),W.writeFileSync(t,n,{mode:384,flag:"wx"}),W.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{ac(t)}}var _=class extends Error{constructor(t,r,o={}){super(r);Lt(this,"code");Lt(this,"param");Lt(this,"hint");Lt(this,"cause");Lt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function T(e,n){return new _("E_PARAMS",n,{param:e})}function le(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){
return new _("E_REFUSED",e,n===void 0?{}:{hint:n})}var r$=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],o$=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function cc(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ur(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of r$){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${cc(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!o$.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${cc(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var i$="/dev/null";function Ko(e){return e.slice(e.lastIndexOf("/")+1)}function fc(e,n){return Ko(e)<Ko(n)?-1:Ko(e)>Ko(n)?1:0}function kn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==i$){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(fc)}function zr(e,n){return fc(e,n)<0}function Ae(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Jo=new WeakMap;function pc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Jo.set(t,new Map),t}function mc(e,n,t){let r=Jo.get(n);return r===
void 0||Jo.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function Y(e,n,t){let r=Jo.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var hc=["/lib/modules","/usr/lib/modules"],s$={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ne(e){return e.replace(/-/g,"_")}function Vt(e,n){let t=hc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function de(e){
return Y(e,"kernels",()=>[...new Set(hc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Vt(e,t)}/${r}`)!==null)))}function Oe(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var a$={"modules.dep":":","modules.builtin":"\\s*\\n"},gc=new Map;function yc(e,n,t){var l,d;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=gc.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return gc.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let p=u.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${a$[t]}`).test(a.text);return a.answers.set(u,f),f}}function re(e,n){return Y(e,`modules of ${n}`,()=>l$(e,n))}function l$(e,n){let t=Vt(e,n),
r=yc(e,t,"modules.builtin"),o=yc(e,t,"modules.dep"),i=Oe(e)===n;return s=>{var u;let a=Ne(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=s$[a],d=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?
d[1]==="y"?"builtin":"module":i&&Fr(e,s)?d$(e,a)?"module":"builtin":"absent"}}function d$(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Fr(e,n){return e.stat(`/sys/module/${Ne(n)}`)!==null}var Ea=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],u$={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function c$(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function bc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Ee(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of c$(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],p=bc((r=u[2])!=null?r:""),f=c==="alias"?bc((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=u[3])!=
null?s:"";p===null||f===null||f===""&&u$[c]||t.push({command:c,name:p,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:d})}return t}
function U(e,n){return Y(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...kn(e,Ea)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${Vt(e,n)}/modules.softdep`)}return t.flatMap(r=>Y(e,r,()=>Ee(Ae(e,r),r)))})}function Ia(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ie(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of Ia(o.rest))i===t&&(r={value:s,from:o});return r}function f$(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+1;let i=o==="!"||o==="^",
s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?e.charAt(d)<=t&&t<=e.charAt(
d+2):e.charAt(d)===t)&&(l=!0),u&&(d+=2)}return l===i?-1:a+1}function Ra(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(t)==="*"){r=++t,o=i;continue}
let s=t<e.length?f$(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function he(e,n,t){var r;return(r=e.find(o=>o.
command===n&&Ra(o.name,t)))!=null?r:null}function jr(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="p\
re:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function an(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=he(e,"in\
stall",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var ue="vfiokit_bind",p$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),vc=`\
install ${ue} ${p$}`;function wc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Wr({address:e,card:n,variant:t}){
return`options ${ue} ${e}=${n}${t===null?"":`,${t}`}`}function Ma(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${ue}`}function X(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==ue))for(let{name:r,value:o}of Ia(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Da(e){let n=he(e,"softdep","vfio_pci");return he(e,"install",ue)!==null&&n!==null&&jr(
n).includes(ue)}function Bn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Ht(e,n){if(!Da(e))return[];let t=new Map(X(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&Bn(o,r)})}var Zr=new RegExp(
`^(?:install ${ue} .*|softdep vfio-pci pre: (?:\\S+ )*${ue})$`);function at(e){var n,t;return(t=(n=new RegExp(`^options ${ue} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function $c(e,n){let t=he(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!jr(t).includes(ue)?t:he(e,"install","vfio_pci")}var pe="/var/lib/vfiokit",ln=`${pe}/journal.jsonl`,Na=1;function m$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ne(e){var o;let n=e.read(ln);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=m$(s);if(a===null)throw new _("E_HOST",`${ln} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Na)throw new _("E_HOST",`${ln} h\
as format ${a.vfiokit}, and this version knows formats up to ${Na}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function xc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function kc(e){return e.map(({entries:n,done:t,...r})=>xc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function _c(e,n){let t=kc(ne(e));async function r(o){t+=xc([o]),await e.write(ln,t,384)}return await r({vfiokit:Na,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Ca(e,n){let t=ne(e).filter(r=>!n.has(r.run));t.length>0?await e.write(ln,kc(t),384):e.remove(ln)}function Ta(e){
return`${e.thing} ${e.value}`}function g$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ce(e,n){return qo(ne(e),n)}function qo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Ta(i));for(let i of o.claims)t.set(Ta(i),{claim:g$((r=t.get(Ta(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function Yo(e){let n=[];for(let t of ne(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=at(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Sc=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Oc(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function y$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Ec(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return h$(r,e.length,n.length)}}return null}function Ec(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function h$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:Ec(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function lt(e,n){var c,
p,f;if(e===n)return[];let t=Oc(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Sc))!=null?c:
[],o=(p=n.slice(t).match(Sc))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=y$(r,o);if(s===
null)return[Ac(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[m,g]of[...s,[r.length,o.length]]){let y=r.slice(d,m).join("");(m>d||g>u)&&a.push(Ac(l,
y,o.slice(u,g).join(""))),l+=y.length+((f=r[m])!=null?f:"").length,[d,u]=[m+1,g+1]}return a.reverse()}var Pc=/[\s"',]/;function Xo(e,n){return n>0&&n<e.length&&
!Pc.test(e.charAt(n-1))&&!Pc.test(e.charAt(n))}function Ac(e,n,t){let r=Oc(n,t);for(;r>0&&(Xo(n,r)||Xo(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Xo(n,n.length-i)||Xo(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function Ic(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var b$=104448;function Qo(e){return Buffer.from(e,"latin1").toString("utf8")}var Mc=/[^\s"']+/g;function Rc(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(Mc,(u,c)=>{let p=!t.has(u)&&l.some(([m,g])=>m<=d+c&&g>=d+c+u.length),f=u.indexOf("=");return p?u:f>0?u.slice(0,f+1)+"***":"***"})}i=a}return o}
function ei(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Dc(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=lt(
s,a),u=lt(a,s),c=d.map(([m,g])=>[m,m+g]),p=u.map(([m,g])=>[m,m+g]),f=m=>{var g;return new Set((g=m.match(Mc))!=null?g:[])};return{before:Qo(ei(Rc(s,c,f(a),o))),
after:Qo(ei(Rc(a,p,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>b$?{dst_larger:l,...i}:{before:Qo(ei(s)),after:Qo(ei(a)),...i}}var Tc=fe(Pa(),1);function Bt(e){return(0,Tc.createHash)("sha256").update(e,"latin1").digest("hex")}function Nc(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var v$=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function Cc(e,n){let t=[],r=[];for(let[o,,i]of lt(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function w$(e,n){let t=v$.exec(e);if(t===
null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function $$(e,n){return e.filter((t,r)=>{if(!/^\[.*\]\s*$/.test(
t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function x$(e,n){let t=e.indexOf(n);return t<0||
e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Lc(e,n,t){let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=w$(a,o);return l===null?"":l+s.slice(a.length)});return n.words.reduce(x$,$$(i,r).join(""))}var k$=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Vc(e){return e===null?"":`sha256:${Bt(e).slice(0,12)}`}function La(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!k$.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ni(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ni(e,t),t]}var Hc={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=La(e,n.path);return t===n.text?{before:"",after:""}:{before:Vc(t),after:Vc(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=La(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Bt(t),after:n.text===null?"":Bt(n.text),splices:lt((i=n.text)!=null?i:"",t!=null?t:""),...Cc(t!=null?t:"",(s=n.text)!=null?s:""),...o===
null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ni(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;
let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Dc(n.path,La(e,n.path),n.text,n.secret!==void 0||
(r&4)===0,n.secret)}};var _$=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Bc(e){var t,r;let n=e.toString("hex");return(r=(t=_$.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Uc(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ti(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ti)}
function ti(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ke(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function S$(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Va(e,n){let t=new Set(e),r=new Set(
e.map(S$));return n.filter(o=>"file"in o?!t.has(ti(o.file)):!r.has(o.module.replace(/-/g,"_")))}function zc(e,n){let t=new Set(e);return n.filter(r=>t.has(ti(r)))}var Ut="/var/lib/vfiokit/images.json",jc=1;function ri(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Fc(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function P$(e){if(!ri(e)||!ri(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Fc(e.holds),Fc(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Wc(e){return Y(e,"image records",()=>A$(e))}function A$(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Ut))!=null?r:"")}catch(o){return n}if(!ri(t)||t.format!==jc||!ri(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=P$(i);s!==null&&
n.set(o,s)}return n}function Le(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function oi(e,n){let t=Wc(e).get(n),r=Le(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function Zc(e,n,t){let r={};for(let[o,i]of Wc(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:jc,images:r})+`
`}function Ha(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Le(e,o)!==null)]}))]}
function Ba(e,n){return Y(e,`hash of ${n}`,()=>{let t=Le(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Nc(t)})}function Gc(e,n){let t={};for(let r of Ha(e,n))t[r]=Ba(e,r);return t}var Kc=new Map;function Jc(e,n){let t=Le(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ua(e,n,t){Kc.set(Jc(e,n),t)}function za(e,n){var t;return(t=Kc.get(Jc(e,n)))!=null?t:null}function zt(e,n){var o;let t=Va(n,e.holds).map(Ke);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=zc(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function qc(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Fa(e,n){let t=Le(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=oi(e,n.path);for(let o of Ha(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ba(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function ii(e,n){
var a;let t=za(e,n.path),r=oi(e,n.path),o=t===null?[]:Va(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ke):r===null?null:n.holds.map(Ke).filter(l=>r.
holds.includes(l));return{why:(a=Fa(e,n))!=null?a:t!==null?zt(n,t):null,holds:i}}function Yc(e,n){var r;let t=oi(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ke(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var O$=1.3,E$=/^init(rd|ramfs)/;function I$(e){return e.replace(/\/[^/]*$/,"")||"/"}function R$(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function si(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Xc({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function ai(e,n,t){let r=za(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Uc(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Xc(i)})`);return Ua(e,t,s),s}async function Qc(e,n){var l,d;let t=I$(n.
path),r=e.list(t).filter(u=>E$.test(u)).map(u=>{var c,p;return(p=(c=Le(e,`${t}/${u}`))==null?void 0:c.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*O$/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function ef(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new _("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Xc(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function M$(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function nf(e,n,t){var o;let r=Le(e,n.path);r===null||t===null||zt(n,t)!==null||(Ua(e,n.path,t),await e.write(Ut,Zc(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Gc(e,n.inputs),holds:n.holds.map(Ke),lacks:(o=n.lacks)!=null?o:[]}),384))}async function D$(e,n){let t=Le(e,n.path),r=si(e,n);await ef(
e,r);let o=Le(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${M$(e)}`);await nf(e,n,await ai(e,n.tool,n.path))}async function T$(e,n){var s,a,l;let t=R$(
n.path),r=["dracut","--force",t,n.kernel],o=si(e,n),i=d=>new _("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await ef(e,r,o),((a=(s=Le(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Bc((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await ai(e,n.tool,t),u=d===null?null:zt(n,d);if(u!==null)
throw i(`of the new image: ${u}`);await e.replace(t,n.path),await nf(e,n,d)}catch(d){throw e.remove(t),d}}function tf(e,n){return n.tool==="dracut"?T$(e,n):D$(e,
n)}var rf={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function N$(e,n,t){var i;let r=qc(n,t);if(r!==null)return`${r} changes`;let o=Fa(e,n);if(o!==
null||Yc(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await ai(e,n.tool,n.path);return s===null?null:zt(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var of={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ke)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await N$(e,n,t);return o!==null&&e.runnable(rf[n.tool]).ok&&await Qc(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:tf,pending(e,n){return e.runnable(rf[n.tool]).ok?null:si(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var C$=["0300","0302","0380"],L$=["0403","0c03","0c80"],V$={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},H$=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],B$=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
U$=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],sf={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Gr(e){return e!==null&&C$.includes(
e)}function ja(e){return e!==null&&L$.includes(e)}function li(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function _n(e,n){return e==="10de"&&n==="0680"}
function af(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function lf(e,n){let t=V$[e];return t!==void 0&&t.test(n)}function df(e){return H$.includes(e)}function uf(e){
return e!==null&&U$.includes(e)}function cf(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
n==="10de"&&B$.test(t)}function dn(e){var n,t;return e===null?"device":(t=(n=sf[e])!=null?n:sf[e.slice(0,2)])!=null?t:"device"}var Kr="/sys/kernel/iommu_groups",z$="/sys/class/iommu",F$=["DMAR","IVRS","IORT","VIOT"],j$=/^(.+[-_])?vfio[-_]pci$/,pf=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Ve(e){var r,o,i;let n=ff(e,z$),t=(o=(r=ff(e,Kr))==null?void 0:r.filter(s=>W$(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=F$.find(s=>e.real(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function Ft(e,n,t){let r=e.
list(`${Kr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function mf(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Kr}/${n}/r\
eserved_regions`))!=null?t:"")}function F(e){return e!==null&&j$.test(e)}function Jr(e){return e==="pci-stub"||F(e)}function di(e,n,t=()=>[]){if(n===void 0)return`${e}\
 (${pf.test(e)?"a mediated device":"not in /sys/bus/pci"})`;let{driver:r}=n;if(Jr(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===
null&&(o||n.class!==null&&!af(n.class)))return null;let i=t(e);return`${e} (${dn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function W$(e,n){
let t=e.list(`${Kr}/${n}/devices`);return(t.length===0||t.some(r=>!pf.test(r)))&&!Wa(e,n)}function Wa(e,n){return e.attr(`${Kr}/${n}/name`)==="vfio-noiommu"}function ff(e,n){
return e.real(n)===null?null:e.list(n)}var Z$=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],G$=7,K$=195;function gf(e,n){var o,i;let t=new Map;yf(e,`/sys/bus/pci/devices/${n.address}`,
G$,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${K$}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),F(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function yf(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),p=u===null||c===void 0||!Z$.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];p!==void 0&&r.set(`/dev/${p}`,u),t>1&&yf(e,d,t-1,r)}}var J$="pid:[4026531836]",q$={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function jt(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function qr(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of gf(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of jt(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let p=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");p!==void 0&&l.add(p)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...vf(e,a)})}return o}
function ui(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function hf(e){return jt(e).flatMap(n=>{let t=q$[bf(e,n)];return t===void 0?[]:[vf(e,n).who.replace(/^\S+/,t)]})}function Yr(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==J$?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function Za(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function bf(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function vf(e,n){var i;let{unit:t,within:r}=Ga(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${bf(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var Y$=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function Ga(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of Y$){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var Ka="vfiokit-write";function Un(e){return Y(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(Ka))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var zn="/sys/class/block",X$=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Fn(e){return(e!=null?e:"").split("/").filter(n=>X$.test(n))}function wf(e,n){
return Ja(e,e.real(`${zn}/${n}`),new Set)}function $f(e,n){return Ja(e,e.real(`/sys/dev/block/${n}`),new Set)}function Xr(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${zn}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(zn).find(a=>a.startsWith("dm-")&&e.attr(`${zn}/${a}/dm/name`)===o))!=null?s:null}function xf(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function kf(e,n){let t=e.list(zn).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${zn}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function Ja(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=n0(n),o=Fn(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:t0(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...Q$(e,i)],a=e0(
e,i);return[...s.map(l=>Ja(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function Q$(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(zn).filter(a=>s.test(a)).map(a=>`${zn}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function e0(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function n0(e){return e.slice(
e.lastIndexOf("/")+1)}function t0(e){return e.slice(0,e.lastIndexOf("/"))}var r0=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],o0="/var/lib/nova/";function ci(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(s0).filter(t=>t!==null)}function _f(e){let n=new Set(r0.map(t=>Ya(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(o0))}function Ya(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Sf(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:qa(t),type:r})).filter(t=>t.path!=="")}function eo(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=kf(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Qr(e,l)}if(t==="btrfs")return Qr(e,xf(e,Xr(e,o)));if(!r.startsWith("0:"))return $f(
e,r);let i=o.split(":").map(l=>Xr(e,l)).filter(l=>l!==null);if(i.length>0)return Qr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?i0(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Qr(e,n){return n.map(t=>wf(e,t)).reduce((t,r)=>[...t,...r],[])}function i0({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function s0(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:qa(
o),type:i,number:r,source:qa(s),options:a}}function qa(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Qa="/sys/bus/pci/devices",el="pci",nl=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,a0=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,l0=6;
function Ef(e){let n=a0.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function If(e){let n=nl.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function K(e){
return e.list(Qa).length>0}function D(e){return Y(e,el,()=>e.list(Qa).filter(n=>nl.test(n)).map(n=>u0(e,n)))}function fi(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function no(e,n){return e.filter(t=>t.id===n)}function to(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var d0={get vendor(){return Zt(this,"vendor",4)},get device(){return Zt(this,"device",4)},get id(){
return Of(this.vendor,this.device)},get subsystem(){return Of(Zt(this,"subsystem_vendor",4),Zt(this,"subsystem_device",4))},get class(){let e=Zt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Zt(this,"revision",2)},get driver(){return Xa(this,"driver")},get module(){return Kt(this,"module",()=>this.
driver===null?null:Mf(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Un(this.host).has(this.address))return null;
let e=Gt(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Xa(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=Af(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=Af(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Wt(this,"numa_node")},get bootVga(){return Wt(this,"boot_vga")},get physfn(){return Xa(this,"physfn")},get totalVfs(){return Wt(this,"sriov_to\
talvfs")},get numVfs(){return Wt(this,"sriov_numvfs")},get modalias(){return Gt(this,"modalias")},get resetMethods(){let e=Gt(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=Gt(this,"resource");return e===null?null:c0(e)},get linkWidth(){return Wt(this,"current_link_width")},
get maxLinkWidth(){let e=Wt(this,"max_link_width");return e===255?null:e},get upstream(){return Kt(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>nl.test(n))})},get consumers(){return Pf(this,"consumer")},get suppliers(){return Pf(this,"supplier")},get mdevs(){return Rf(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function u0(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Qa}/${n}`,
kept:new Map};return Object.assign(Object.create(d0),t)}function Kt({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Gt(e,n){return Kt(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function Wt(e,n){let t=Gt(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function Zt(e,n,t){let r=Gt(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function Xa(e,n){return Kt(e,`${n}@`,()=>Mf(e.host.link(`${e.base}/${n}`)))}function Rf(e){return Kt(e,"/",
()=>e.host.list(e.base))}function Pf(e,n){return Rf(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function Af(e){return Kt(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function Of(e,n){return e===null||n===null?null:`${e}:${n}`}function Mf(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function c0(e){return e.split(`
`).slice(0,l0).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Df="/sys/class/net",f0=1,p0=512;function Cf(e){return[...new Set(Hf(e).filter(n=>n.bits===0).map(n=>n.via))]}function mi(e,n){var o,i;let t=y0(n);return t===
null?null:(i=(o=Hf(e).filter(s=>s.to.length===t.length&&rl(t).startsWith(rl(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Lf(e,n){let t=tl(e,n,new Set);return t.length>0?t:tl(e,"ovs-system",new Set([n]))}function Vf(e){let n=m0(e);return[...n===null?[]:
[n],...g0(e,22)]}function tl(e,n,t){if(t.has(n))return[];t.add(n);let r=Fn(e.real(`${Df}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Df}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>tl(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Hf(e){let n=pi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>Tf(
r)).map(([r="",o="",,,,,,i=""])=>({to:Bf(o),bits:rl(i).replace(/0/g,"").length,via:r})),t=pi(e,"/proc/net/ipv6_route").filter(r=>{var o;return Tf((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function Tf(e){let n=parseInt(e,16);return(n&f0)!==0&&
(n&p0)===0}function m0(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function g0(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...pi(e,"/proc/net/tcp"),...pi(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Nf(o),local:Nf(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function pi(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Nf(e){var r,o,i;let n=Bf(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Bf(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function rl(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function y0(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function gi(e){let n=new Map;function t(o,i){var s;for(let a of v0(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Lf(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of h0(e)){i===null&&t(w0(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(mi(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Cf(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Vf(e))for(let s of new Set([mi(e,o),mi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function dt(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function h0(e){let n=ci(e),t=Sf(e).map(r=>{let o=r.type==="fil\
e"?null:Xr(e,r.path),i=r.type==="file"?Ya(n,r.path):null;return{what:"swap",leaves:o!==null?Qr(e,[o]):b0(e,n.filter(s=>s.at===i))}});return[..._f(n).map(r=>({what:r.
at,leaves:eo(e,r)})),...t]}function b0(e,n){return n.map(r=>eo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function v0(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function w0(e){return D(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var $0=[(e,{address:n})=>{let t=gi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${dt(t)}`},(e,{address:n})=>{let t=Un(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?qr(e,[n]):[];
return r.length===0?null:ui(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Uf(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of $0){let i=o(e,r,t);if(i!==null)return i}return null}var zf=60,Ff={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function ut(e){return`/sys/bus/pci/devices/${e}`}function Je(e,n){
let t=e.link(`${ut(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function oo(e,n){if(Je(e,n)===null&&Un(e).has(n))return null;let t=e.attr(`${ut(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var jf={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function ro(e,n,t,r,o){try{await e.writeAttribute(r,o,zf)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${x0(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${zf} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new _("E_APPLY",`${n} could not be ${jf[t]}: ${l}`,{cause:i})}}function x0(e,n){var r;let t=(r=
Ff[`${e} ${n}`])!=null?r:Ff[n];return t===void 0?"":` (${t})`}async function ol(e,n,t){var u,c;let{address:r}=n,o=p=>{let f=t?Uf(e,r,p):null;if(f!==null)throw new _(
"E_RACED",`${r} was not ${jf[p]}, since something changed while this ran: ${f}; end that and run this again`)},i=(p,f,m)=>(o(p),ro(e,r,p,f,m));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new _("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Je(e,r),l=e.attr(`${ut(r)}/driver_override`)!==null;if(l&&oo(e,r)!==n.override&&await i("driv\
er_override",`${ut(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&F(a)&&await k0(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Je(e,r)!==n.
driver&&(l||!F(n.driver)?await i("bind",`${s}/bind`,r):await _0(e,n,s));let d=Je(e,r);if(d!==n.driver)throw new _("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function k0(e,{address:n,forget:t=""},r){try{await ro(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
_)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function _0(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${ut(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await ro(e,n,"new_id",`${t}/new_id`,r),Je(e,n)===null&&await ro(e,n,"bind",`${t}/bind`,n),await ro(e,n,"remov\
e_id",`${t}/remove_id`,r)}function il(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function S0(e,n,t){return n===e.driver&&(t===e.override||t===null&&F(n))}async function P0(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=il(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new _("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Je(e,a.address)!==a.driver||oo(e,a.address)!==a.override)&&await ol(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
_))throw d;let u=Je(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Wf={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Je(e,n.address),oo(e,n.address)],o=il(n.driver,n.
override);return{before:S0(n,t,r)?o:il(t,r),after:o}},apply:(e,n)=>ol(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Je(e,n);return[
`echo ${r!=null?r:""} > ${ut(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Je(e,n.address),override:oo(e,n.address)}),rollBack:P0,touches:()=>[]};var Gf=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),A0=new Map([["amd_iommu","off"],["iommu","off"]]),
O0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Zf=1023,E0=34;function io(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&I0(i);i===E0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function I0(e){return e===32||e>=9&&e<=13||e===160}function ce(e){return io(e).map(([n,t])=>e.slice(n,t))}function O(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return qe(t<0?e.slice(n):e.slice(n,t))}function Ie(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Zn(e){return Gf.has(qe(e))}function bi(e){return O0.test(qe(e))}function sl(e,n){return O(e)===O(n)&&Ie(e)===Ie(n)&&e.includes("=")===
n.includes("=")}function yi(e,n){return qe(e).toLowerCase()===qe(n).toLowerCase()}function C(e){return Ie(e).split(",").filter(n=>n!=="")}function Gn(e){return e.
kind==="group"?e.keys.map(qe):["key"in e?qe(e.key):O(e.token)]}function J(e,n){let t=Kf(e,e.length);return Jf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function ct(e,n,t=e.length){let r=Kf(e,t);for(let l of n)Jf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=
null?u:null:l}),s=hi(r.added.map(l=>l.text));for(let l of[...hi(i),...s]){let{length:d}=Ie(l);if(!(O(l)!=="vfio_pci.ids"||d<=Zf||e.includes(l)))throw x(`vfio-pc\
i.ids on the kernel command line would have ${d} characters, and the kernel takes ${Zf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...hi(i.slice(0,a)),...s,...hi(i.slice(a))],removed:e.filter((l,d)=>i[d]!==l)}}function al(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function Kf(e,n){let t=al(
e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function Jf(e,n){var t;switch(n.kind){case"flags":return R0(e,n.key,n.has,n.lacks);case"\
list":return M0(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return D0(e,n.token);case"group":return T0(e,n.keys,n.tokens);case"absent":return so(Wn(e).
filter(r=>r.text!==null&&sl(r.text,n.token)))}}function R0(e,n,t,r){let o=()=>{let a=jn(Wn(e),n).flatMap(u=>{var c;return C((c=u.text)!=null?c:"")}),l=t===void 0?
-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===A0.get(qe(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of jn(t===void 0?
Wn(e):e.late,n))qf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=jn(Wn(e),n),s=i.flatMap(a=>{var l;return C((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.
includes(a));so(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function M0(e,n,t,r){var p;let o=(p=Gf.get(qe(n)))!=null?p:!1;for(let f of jn(
Wn(e),n))qf(f,m=>!r.some(g=>yi(g,m)));let i=jn(Wn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var m;return C((m=f.text)!=null?m:"")});if(t.every(f=>s.some(m=>yi(m,f))))
return;let a=jn(e.late,n),l=o?jn([...e.early,...e.added],n):i,d=o?a.flatMap(f=>{var m;return C((m=f.text)!=null?m:"")}):[],u=[];for(let f of[...l.flatMap(m=>{var g;
return C((g=m.text)!=null?g:"")}),...t.filter(m=>!d.some(g=>yi(g,m)))])u.some(m=>yi(m,f))||u.push(f);let c=o?void 0:a[a.length-1];so(l),c===void 0?e.added.push(
{text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function D0(e,n){let t=jn(Wn(e),O(n));(bi(O(n))?t:t.slice(-1)).some(o=>{var i;return sl((i=o.text)!=null?
i:"",n)})||(bi(O(n))||so(t),e.added.push({text:n}))}function T0(e,n,t){let r=n.map(qe),o=Wn(e).filter(i=>i.text!==null&&r.includes(O(i.text)));o.length===t.length&&
o.every((i,s)=>{var a,l;return sl((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(so(o),e.added.push(...t.map(i=>({text:i}))))}function Wn(e){return[...e.early,...e.
added,...e.late]}function jn(e,n){return e.filter(t=>t.text!==null&&O(t.text)===qe(n))}function so(e){for(let n of e)n.text=null}function qf(e,n){var o,i;let t=C(
(o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function hi(e){
return e.filter(n=>n!==null)}function qe(e){return e.includes("-")?e.replace(/-/g,"_"):e}var N0={intel:"intel_iommu",amd:"amd_iommu",arm:null},Xf=["intel_iommu","amd_iommu","iommu"],C0=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Yf=["default_hugepagesz","hugepagesz","hugepages"];function vi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=N0[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...L0(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...ao(r)]}function L0(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function ao(e){let n=e.
filter(r=>Yf.includes(O(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=O(r);return Zn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:C(r)}]:!Xf.includes(
o)||Ie(r)===""?[{kind:"token",token:r}]:C(r).map(i=>({kind:"flags",key:o,has:i,lacks:V0(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Yf,tokens:n}]}function Qf(e){
let{tokens:n}=ct([],e),t=e.find(r=>!J(n,r));return t===void 0?null:n.filter(r=>Gn(t).includes(O(r))).join(" ")}function Jt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function ft(e){let n=O(e);return Zn(n)?{kind:"list",key:n,items:[],without:C(e)}:Xf.includes(n)?{kind:"flags",key:n,lacks:C(e)}:{kind:"absent",token:e}}function un(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Jt(n))}function V0(e){return C0.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var ep=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,H0=/^linux(16|efi)?$/,B0=/^initrd(16|efi)?$/,U0=/^(|\d\d_linux(_zfs|_xen)?)$/;function z0(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){ep.lastIndex=d;let[u=""]=(a=ep.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let p=F0(e,d);if(p<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let f=e.slice(d+1,p);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),d=p}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[p=""]=e.slice(d).split(`
`,1),[,f,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?m:""),d+=p.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let p=e.indexOf("}",d);r+=e.slice(d,p+1),d=
p}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function F0(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function j0(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var wi;function Sn(e){return(wi===void 0||wi.text!==e)&&(wi={text:e,config:W0(e)}),wi.config}function W0(e){var p,f,m,g,y,v,h,w;let n=[],
t=null;try{n=z0(e)}catch(b){t=b instanceof Error?b.message:String(b)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:b,section:$}of n){let[P=""]=b;if(b[b.length-
1]==="{")o.push({name:P,title:(p=b[1])!=null?p:"",id:j0(b)}),a=null;else if(P==="}"){let I=o.pop();if(I===void 0)t=t!=null?t:"a } closes nothing";else if(I.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let k=/recovery/i.test(I.title+I.id)||a.args.includes("single");r.push({...a,title:I.title,id:I.id,recovery:k,
section:$,within:o.filter(A=>A.name==="submenu").map(A=>A.title)}),a=null}}else H0.test(P)?a={kernel:(f=b[1])!=null?f:"",args:b.slice(2).map(Z0),initrds:[]}:B0.
test(P)?a==null||a.initrds.push(...b.slice(1)):P==="if"?i++:P==="fi"?i--:P==="set"&&((m=b[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=b[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(v=(y=o[0])==null?void 0:y.name)!=null?v:""} ${JSON.stringify((w=(h=o[0])==null?void 0:h.title)!=null?w:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:b})=>b[0]==="configfile"||b[0]===
"source"),u=n.some(({words:b})=>b.length===1&&b[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}
function Z0(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function ll({section:e,kernel:n}){return U0.
test(e)&&n!==""}function G0(e){return e.entries.filter(n=>!n.recovery&&ll(n))}function np(e,n){let t=Sn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=G0(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=ce(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=un([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var tp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":np(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function K0(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var rp={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:K0(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var dl="vfiokit-reboot",op=`/run/systemd/transient/${dl}.timer`,ip="/run/systemd/shutdown/scheduled",J0=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function sp(e){return e.stat(op)!==null||e.attr(ip)===null}function ul(e){return sp(e)?`systemctl stop ${dl}.timer`:"shutdown -c"}function ap(e,n){return sp(
e)?`${n} s`:`${lp(n)} min`}function lp(e){return Math.ceil(e/60)}function lo(e){var n;return e.stat(op)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(
(n=e.attr(ip))!=null?n:"")}function dp(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${dl}`,`--\
description=${r}`,`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=J0.find(i=>e.real(i)!==null))!=
null?o:"shutdown","-r",`+${lp(n)}`,r]]}var up="a reboot is scheduled",cp="/etc/molly-guard/run.d",q0=["10-print-message","30-query-hostname"];function Y0(e){return e.list(cp).filter(n=>/^[\w-]+$/.test(
n)&&!q0.includes(n)).flatMap(n=>{let t=e.real(`${cp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function X0(e){for(let n of Y0(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var fp={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:lo(e)?up:"",after:up}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await X0(e);let r=[];for(let o of dp(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new _("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var Q0={file:Hc,grubConfig:tp,bootImage:of,kmod:rp,driver:Wf,reboot:fp};function pt(e){return Q0[e.kind]}var mp=require("fs"),cl=`${pe}/lock`;function gp(){try{return mp.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function fl(e){
var n;try{let t=mp.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function ex(e){
return e.boot_id===gp()&&fl(e.pid)===e.started}function yp(e){try{let n=JSON.parse(e);return ex(n)?n:null}catch(n){return null}}function hp(e){let n=e.read(cl);
return n===null?null:yp(n)}function nx(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function bp(e){
return new _("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${nx(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function tx(e){return new Promise(n=>{setTimeout(n,e)})}async function $i(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await tx(Math.min(250,Math.max(
10,r-Date.now())))}}function pl(e,n,t){return $i(n,()=>{let r=hp(e);return r===null?null:bp(r)},t)}async function vp(e,n,t,r){var s;let o={pid:process.pid,started:(s=
fl(process.pid))!=null?s:"",boot_id:gp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await pl(e,r);let i=JSON.stringify(o)+`
`;return await $i(r,()=>{var a;return ml(e,cl,i)?null:bp((a=hp(e))!=null?a:o)}),rx(e,i),()=>e.remove(cl)}function ml(e,n,t){if(e.createExclusive(n,t))return!0;if(pp(
e,n))return!1;let r=`${n}.removing`;if(!ml(e,r,t))return!1;try{pp(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function pp(e,n){let t=e.read(
n);return t===null||yp(t)!==null}function rx(e,n){var t;for(let r of e.list(pe)){let o=`${pe}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
fl(Number(i))===null:/^lock(\.removing)+$/.test(r)&&ml(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof _))throw s}}}var ox=20;async function hl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=pt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function xp(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=pt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function ix(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,$p.randomBytes)(3).toString("hex")}`}function gl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function sx(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${gl(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${gl(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${gl(s)}`}`}function uo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return pc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function yl(e,n,t,r){var u,c,p,f,m,g,y,v,h,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(p=t.error)!=null?p:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(f=o.msg)!=null?f:sx(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(m=o.rebootReasons)!=null?m:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(y=
n.notes)!=null?y:[],...(v=o.notes)!=null?v:[]],warnings:[...(h=n.warnings)!=null?h:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function kp({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function ax(e,n,t){var r;try{return yl(e,n,t,!1)}catch(o){
if(!(o instanceof _))throw o;return yl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function lx(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>pt(u).rollBack===void 0?[]:[[u,pt(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let p=pt(u);try{let f=async(v=e)=>{let h=await p.observe(v,u,i),w=h.before!==h.after;if(w&&h.before!==c.before&&p.facet!=="derived")throw new _("E_RACED",`${c.label}\
 changed while this ran: it was ${c.before||"absent"} and is ${h.before||"absent"}; somebody else is at work on this node; run this again`);return w},m=uo(e),g=await f(
m),y=(l=a.get(u))!=null?l:g?p.inverse(m,u):void 0;g&&((d=o.progress)==null||d.call(o,c.label)),y!==void 0&&(s.push([u,y]),await(t==null?void 0:t.entry(y))),g&&await p.
apply(e,u,f)}catch(f){throw f instanceof _?await dx(e,{todo:n,tried:s,done:r},u,f):f}r.push(c);for(let f of p.touches(u))i.add(f)}}async function dx(e,n,t,r){let o=pt(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).
map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new _(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function ux(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof _)return r;throw o}}async function cx(e,n){let{todo:t}=await hl(e,n.steps.map(px));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var fx=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function _p(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&fx.test(e.path)}function Sp(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>_p(i)))&&((o=n.guard)==null||o.call(n,e))}function px(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function mx(e){
let n=e.list(`${pe}/runs`);for(let t of n.slice(0,Math.max(0,n.length-ox)))e.remove(`${pe}/runs/${t}`)}function gx(e){if(e.stat(ln)===null){for(let n of e.list(
`${pe}/runs`))e.remove(`${pe}/runs/${n}`);e.removeEmptyDir(`${pe}/runs`),e.remove(Ut)}}async function Pp(e,n,t,r){var c;r.check||await pl(e,r.wait,r.progress);let o=uo(
e),i=n.plan(o,t),s=await hl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Sp(o,i,s),r.check||a){let p=r.diff?xp(o,s.todo):void 0;return kp(n,yl(o,i,{changes:s.
todo.map(({change:f})=>f),pending:s.pending,diff:p},r.check))}let l=ix(),d=ni(e,pe),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let p=await vp(e,
n.name,l,r.wait);try{return await Ap(e,n,t,r,{run:l,made:d,empty:u})}finally{wp(p)}}finally{wp(()=>{if(e.stat(ln)===null)for(let p of[pe,...u])e.removeEmptyDir(
p)})}}function wp(e){try{e()}catch(n){if(!(n instanceof _))throw n}}async function Ap(e,n,t,r,o,i=!0){var b,$,P,I,k,A;let{run:s,made:a,empty:l}=o;yx(e);let d=uo(
e),u=n.plan(d,t),{todo:c,pending:p}=await hl(d,u.steps);if(Sp(d,u,{todo:c,pending:p}),i&&c.some(({step:E})=>_p(E))&&Ur(e)!==null)return await $i(r.wait,()=>Ur(e),
r.progress),Ap(e,n,t,r,o,!1);let f=r.diff?xp(d,c):void 0,m=u.report(d).bootable,g=[],y,v=null;try{u.undoes===void 0&&c.some(({change:N})=>N.facet!=="pending")&&
(v=await hx(e,n.name,u,{run:s,dirs:a,version:r.version})),await lx(e,c,v,g,r),(b=r.progress)==null||b.call(r,"looking again");let E=uo(e);await cx(E,ux(E,n,t,u));
let M=u.report(E),q=((P=($=M.bootable)==null?void 0:$.reasons)!=null?P:[]).filter(N=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(N))===!1);if(q.
length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${q.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);
await(v==null?void 0:v.done()),l.push(...(I=u.emptyDirs)!=null?I:[]);for(let N of(k=u.emptyDirs)!=null?k:[])e.removeEmptyDir(N);u.undoes!==void 0&&M.fail===void 0&&
await Ca(e,u.undoes),u.undoes!==void 0&&gx(e)}catch(E){y=E instanceof _?E:new _("E_INTERNAL",`${E instanceof Error?E.message:String(E)}; this is a bug, please r\
eport it`,{cause:E}),v===null&&u.undoes===void 0&&await bx(e,s)}let h=g.length>0||v!==null,w=kp(n,ax(uo(e),u,{changes:g,pending:p,diff:f,...v===null?{}:{run:s},
...y===void 0?{}:{error:{stop:y,node:(A=y.node)!=null?A:h?"partial":"untouched"}}}));return(u.undoes===void 0||y!==void 0)&&h&&r.render!==void 0&&await vx(e,s,r.
render(w)),w}function yx(e){let n=ne(e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,
ln,Ut])){let r=Aa(t);e.stat(r)!==null&&e.remove(r)}}function hx(e,n,t,r){var o,i,s,a,l;return _c(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),
machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=
t.claims)!=null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function bx(e,n){try{ne(e).some(t=>t.run===n)&&await Ca(e,new Set(
[n]))}catch(t){if(!(t instanceof _))throw t}}async function vx(e,n,t){try{await e.write(`${pe}/runs/${n}.json`,t,384),await mx(e)}catch(r){if(!(r instanceof _))
throw r}}var Jp=fe(qt(),1),xi=require("fs"),vl=fe(Sa(),1);var Nx=1800,Cx=64*1024*1024,Wp="/usr/local/sbin:/usr/sbin:/sbin",qp=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Zp="VFIOKIT_COMMAND",Gp="ended\
 by a signal without a name",Lx=1,Vx=`process.title='${Ka} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Hx=0;async function wl(e,n={}){return Bx((await Promise.resolve().then(()=>fe(jp(),1))).
default.sync,e,n)}function Bx(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Hx}`,s={...process.env};for(let v of qp)delete s[v];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Wp}`:`/usr/bin:/bin:${Wp}`,...t.env,LC_ALL:"C",[Zp]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:Nx)*1e3,killSignal:"SIGKILL",maxBuffer:Cx,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=Ux(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Gp};let{exitCode:u,signal:c,timedOut:p,stdout:f="",stderr:m=""}=d;if(p)return zx(`${Zp}=${i}`),{code:124,stdout:f,
stderr:m};let g=c===void 0?void 0:vl.constants.signals[c];return g!==void 0?{code:128+g,stdout:f,stderr:m}:typeof u=="number"?{code:u,stdout:f,stderr:m}:{code:127,
stdout:f,stderr:m||String(Reflect.get(d,"originalMessage")||Gp)}}function Ux(e){try{return e()}catch(n){return}}function zx(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,xi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,xi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Yp(e,n,t){return Fx(e,n,t)}async function Fx(e,n,t){let r={...process.env};for(let a of qp)delete r[a];
let o=(0,Jp.spawn)(process.execPath,["-e",Vx,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:jx(l)}))}),s=await Kp(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Kp(Lx,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function jx(e){var n,t;return(t=(n=Object.entries(vl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Kp(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var V=require("fs"),$l=16<<20,Wx=40,Zx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Gx=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function co(e){return e instanceof Error&&"code"in e?String(e.code):""}function ki(e){let n=co(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Xt=Buffer.allocUnsafe(4096);function Xp(e){let n="",t=0;for(;;){let r=V.readSync(e,Xt,t,Xt.length-t,null);if(r===0)return n+Xt.toString("latin1",0,t);if(t+=
r,!(t<Xt.length)){if(n+=Xt.toString("latin1"),n.length>$l)throw new Error("too large");t=0}}}function _i(e){return e.split("/").filter(n=>n!==""&&n!==".")}function xl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=_i(i===void 0?n:n.slice(o)),a=i===void 0?[]:_i(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let p=e+"/"+u.join("/");try{V.lstatSync(p).isSymbolicLink()&&(c=V.readlinkSync(p))}catch(f){
c=null}}if(c===null){a=u;continue}if(++l>Wx)return null;c.startsWith("/")&&(a=[]),s.unshift(..._i(c))}return"/"+a.join("/")}function Kx(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=xl(e,r,!0);o!==null&&V.existsSync(e+o)&&t.set(r,o)}function Qp(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,w){if(n==="")return h;Kx(n,h,r);let b=xl(n,h,w,r);return b===null?null:n+b}function i(h){let w=o(h,!0);if(w===
null||!V.existsSync(w))return null;try{return n===""?V.realpathSync.native(w):(V.lstatSync(w),w.slice(n.length))}catch(b){return null}}function s(h){let w=o(h,!1);
if(w===null)return null;let b;try{b=V.lstatSync(w)}catch(q){if(ki(q))return null;throw new _("E_APPLY",`${h} could not be looked at: ${co(q)}; run as root or gi\
ve this user access`,{cause:q})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:P,mtimeMs:I,ino:k,dev:A,uid:E,gid:M}=b;return{
type:$,size:P,mtimeMs:I,ino:k,dev:A,uid:E,gid:M,mode:b.mode&4095}}function a(h){let w=o(h,!0);if(w===null)return null;let b;try{b=V.openSync(w,V.constants.O_RDONLY|
V.constants.O_NONBLOCK)}catch($){if(ki($))return null;throw new _("E_APPLY",`${h} could not be read: ${co($)}; run as root or give this user access`,{cause:$})}
try{let $=V.fstatSync(b);if(!$.isFile())throw new _("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>$l)throw new _("E_\
HOST",`${h} has ${$.size} bytes, more than the ${$l} that such a file may have; look at what it is`);return $.size<Xt.length?Xp(b):V.readFileSync(b,"latin1")}catch($){
throw $ instanceof _?$:new _("E_APPLY",`${h} could not be read: ${co($)}`,{cause:$})}finally{V.closeSync(b)}}function l(h,w,b){let $=o(h,!0);if($===null)return null;
try{let P=V.openSync($,V.constants.O_RDONLY|V.constants.O_NONBLOCK);try{let I=Buffer.alloc(b);return I.slice(0,V.readSync(P,I,0,b,w))}finally{V.closeSync(P)}}catch(P){
return null}}function d(h){let w=o(h,!0);if(w===null||!V.existsSync(w))return null;try{let b=V.openSync(w,V.constants.O_RDONLY|V.constants.O_NONBLOCK);try{return Xp(
b).trimEnd()}finally{V.closeSync(b)}}catch(b){return null}}function u(h){let w=o(h,!0);if(w===null)return[];if(!V.existsSync(w))return[];try{return V.readdirSync(
w).sort()}catch(b){return[]}}function c(h){let w=o(h,!1);if(w===null)return null;try{return V.readlinkSync(w)}catch(b){return null}}function p(h){let w=o(h,!0);
if(w===null)return null;try{let{rdev:b}=V.statSync(w);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function f(h){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Zx.some(b=>i(`${b}/${h}`)!==null))?
Gx.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function m(h,w){return t!==
void 0?t.run(h,w):wl(n===""?h:["chroot",n,...h],w)}function g(h,w=!0){r.clear();let b=xl(n,h,w),$=b===null?null:n+b;if($===null)throw new _("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function y(h,w){n!==""||t!==void 0||!V.existsSync("/sys/fs/selinux/enforce")||await wl(
w===null?["restorecon","-F",h]:["chcon",`--reference=${w}`,h])}function v(h,w,b){let $=co(b),P=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new _("E_APPLY",`${h} could not be ${w}: ${$===""?String(b):$}; ${P}`,
{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:p,runnable:f,run:m,ask:m,async write(h,w,b,$,P){
try{await lc(g(h),Buffer.from(w,"latin1"),{mode:b!=null?b:420,owner:$,label:y,last:P})}catch(I){throw I instanceof _?I:v(h,"written",I)}},createExclusive(h,w){let b=g(
h);try{return uc(b,w)}catch($){throw v(h,"created",$)}},remove(h){try{V.unlinkSync(g(h,!1))}catch(w){if(!ki(w))throw v(h,"removed",w)}},rename(h,w){try{V.renameSync(
g(h,!1),g(w,!1))}catch(b){if(!ki(b))throw v(h,"renamed",b)}},removeEmptyDir(h){try{V.rmdirSync(g(h))}catch(w){}},async replace(h,w){try{await dc(g(h),g(w),y)}catch(b){
throw v(w,"replaced",b)}},async writeAttribute(h,w,b){if(t!==void 0)return t.writeAttribute(h,w);let{code:$,left:P}=await Yp(g(h),w,b);if($!==void 0)throw Object.
assign(new Error(`${h}: ${$}`),{code:$,...P===void 0?{}:{left:P}})}}}var _l=require("fs");var Jx=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,qx=/^[ -~]*$/;function em(e){if(qx.
test(e))return;let n=Jx.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function fo(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function kl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Yx(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Yx(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Xx=4*1024*1024;function nm(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function be(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,_l.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;nm(2)}return!0}function rm(e,n){return typeof n=="bigint"?n.toString():n}var Pl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function om(e){return new Pl(e)}function im(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Qx="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function sm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Si(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function am(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function mt(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function lm(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function dm(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function po(e){return typeof e=="string"?e:e==null?void 0:e.message}function Al(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function Ol(e,n,t){var l,d,u,c,p,f,m,g,y,v,h,w,b,$,P,I,k;var r;
let o=(d=(l=e.inst)==null?void 0:l._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(I=(P=(b=(h=(y=po((g=(m=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:m.error)==null?void 0:g.call(m,e)))!=null?y:po(i==null?void 0:i(e)))!=null?h:po((v=n==null?void 0:n.error)==null?void 0:v.call(n,
e)))!=null?b:po((w=t.customError)==null?void 0:w.call(t,e)))!=null?P:po(($=t.localeError)==null?void 0:$.call(t,e)))!=null?I:"Invalid input",a={};for(let A of Object.
keys(e))A==="inst"||A==="schema"||A==="continue"||A==="input"||A==="__proto__"||(a[A]=e[A]);return(k=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function um(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):ek(e,t,r.value)}}function tm(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function ek(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:tm(this,n,t.bind(this))},set(r){tm(this,n,r)}})}function nk(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var Sl,Kn=!1,tk={configurable:!0,get(){Kn=!0}};function Qt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Sl!==e.
_zod){Sl=void 0;return}Sl=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,tk);let o=Kn;Kn=!1;try{let i=t(this);return Kn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),Kn=Kn||o,i}catch(i){throw delete this[n],Kn=Kn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function cm(e,n,t,r){let o=nk(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var fm;var El={value:void 0,enumerable:!1},pm="captureStackTrace"in Error?Error:null;function rk(e){let n=pm;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return pm=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function $e(e,n,t,r){var p;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{El.value=new i(m);
try{Object.defineProperty(f,"_zod",El)}finally{El.value=void 0}}if(f._zod.traits.add(e),n(f,m),a){let y=Object.getPrototypeOf(f),v=f._zod.constr.prototype,h=y;for(;h&&
h!==v;)h=Object.getPrototypeOf(h);let w=h!=null?h:y;a.has(w)||(a.add(w),um(w,s))}let g=c.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in
f||(f[y]=g[y].bind(f)))}let d=(p=r==null?void 0:r.Parent)!=null?p:Object;class u extends d{}Object.defineProperty(u,"name",{value:e});function c(f){var v;let m=r!=
null&&r.Parent?rk(u):this;l(m,f);let g=m._zod.deferred;if(g){for(let h of g)h();m._zod.deferred=void 0}let y=(v=globalThis.__zod_globalConfig)==null?void 0:v.postProcessor;
return y&&y(m),m}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var m,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var Pn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Pi=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},mm;(mm=(fm=globalThis).__zod_globalConfig)!=null||(fm.__zod_globalConfig=
{});var mo=globalThis.__zod_globalConfig;function Il(e){return e&&Object.assign(mo,e),mo}function ok(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,rm,2)),e.message}function ik(e){this._zod.message=e}var sk={get:ok,
set:ik,enumerable:!0,configurable:!0},Rl={value:void 0,enumerable:!1},ym=new WeakSet([Object.prototype,Error.prototype]),hm=(e,n)=>{e.name="$ZodError",Rl.value=
n,Object.defineProperty(e,"issues",Rl),Rl.value=void 0,Object.defineProperty(e,"message",sk);let t=Object.getPrototypeOf(e);ym.has(t)||(ym.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},qM=$e("$ZodError",hm),bm=$e("$ZodError",hm,void 0,{Parent:Error});var lk=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Pn;return i.issues.length?dk(e,i.issues,
o):{success:!0,data:i.value}},Ml=lk(bm);function dk(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Ol(o,t,Il()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var vm={major:4,minor:6,patch:7};var nr=$e("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=vm;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(d,u,c)=>{if(d.memo)return d;let p=mt(d),f;for(let m of u){if(m._zod.def.
when){if(lm(d)||!m._zod.def.when(d))continue}else if(p)continue;let g=d.issues.length,y=m._zod.check(d);if(y instanceof Promise&&(c==null?void 0:c.async)===!1)throw new Pn;
if(f||y instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await y,d.issues.length!==g&&(Al(d.issues,g,e),p||(p=mt(d,g)))});else{if(d.issues.length===
g)continue;Al(d.issues,g,e),p||(p=mt(d,g))}}return f?f.then(()=>d):d},l=(d,u,c)=>{if(mt(d))return d.aborted=!0,d;let p=a(u,o,c);if(p instanceof Promise){if(c.async===
!1)throw new Pn;return p.then(f=>e._zod.parse(f,c))}return e._zod.parse(p,c)};e._zod.run=(d,u)=>{if(u.skipChecks)return e._zod.parse(d,u);if(u.direction==="back\
ward"){let p=e._zod.parse({value:d.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(f=>l(f,d,u)):l(p,d,u)}let c=e._zod.parse(d,u);if(c instanceof
Promise){if(u.async===!1)throw new Pn;return c.then(p=>a(p,o,u))}return a(c,o,u)}}});var wm=$e("$ZodNever",(e,n)=>{nr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Oi(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...dm(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var ck=[];function fk(e){var s,a,l,d;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:ck,o=r.length?[...n,...r]:n;for(let u of o)if(!((d=(l=(a=(s=e.shape)==null?void 0:s[u])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=am(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function pk(e,n,t,r,o,i,s){let a=[],l=o.keySet,d=o.catchall._zod,u=d.def.type,c=d.optin,p=d.optout,f=0;for(let m in n){if(s&&t.issues.
length!==f){if(mt(t,f))break;f=t.issues.length}if(l.has(m))continue;if(m==="__proto__"){u==="never"&&a.push(m);continue}if(u==="never"){a.push(m);continue}let g=d.
run({value:n[m],issues:[]},r);g instanceof Promise?e.push(g.then(y=>Oi(y,t,m,n,c,p))):Oi(g,t,m,n,c,p)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var $m=$e("$ZodObject",(e,n)=>{var d;nr.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(d=n.shape)!=null?d:{};if(r){let u=()=>{let c={...r};return Object.defineProperty(n,"shape",{value:c}),u.raw=c,c};u.raw=r,Object.
defineProperty(n,"shape",{get:u})}let o=om(()=>fk(n));Qt(e,"propValues",u=>{let c=u.def.shape,p={};for(let f in c){let m=c[f]._zod;if(m.values){Object.prototype.
hasOwnProperty.call(p,f)||im(p,f,new Set);for(let g of m.values)p[f].add(g);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=sm,s=n.catchall,a,l=mo.memoizer;
l==null||l.attach(e),e._zod.parse=(u,c)=>{a!=null||(a=o.value);let p=u.value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
u;u.value=l?l.alloc(e,u,{},c):{};let f=[],m=a.shape,g=c==null?void 0:c.abortEarly,y=u.issues.length;for(let v of a.allKeys){if(g&&u.issues.length!==y){if(mt(u,y))
break;y=u.issues.length}if(v==="__proto__")continue;let h=m[v],w=h._zod.optin,b=h._zod.optout,$=h._zod.run({value:p[v],issues:[]},c);$ instanceof Promise?f.push(
$.then(P=>Oi(P,u,v,p,w,b))):Oi($,u,v,p,w,b)}return s?pk(f,p,u,c,o.value,e,g===!0):f.length?Promise.all(f).then(()=>u):u}});var xm=$e("$ZodTransform",(e,n)=>{var t;nr.init(e,n),e._zod.optin="optional",(t=mo.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Pi(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new Pn;return r.value=i,r}});var km=$e("$ZodPipe",(e,n)=>{nr.init(e,n),Qt(e,"values",t=>t.def.in._zod.values),Qt(e,"optin",t=>t.def.in._zod.optin),Qt(e,"optout",t=>t.def.out._zod.optout),Qt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Ai(
s,n.in,r)):Ai(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Ai(i,n.out,r)):Ai(o,n.out,r)}});function Ai(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function _m(e,n){return new e({type:"never",...Si(n)})}var Ei=$e("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");nr.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return Ml(
this,e,n)}});var yk=$e("ZodMiniNever",(e,n)=>{wm.init(e,n),Ei.init(e,n)});function hk(e){return _m(yk,e)}var bk=$e("ZodMiniObject",(e,n)=>{$m.init(e,n),Ei.init(e,n),cm(e,"shape",t=>t._zod.def.shape,!1)});function Sm(e,n){return new bk({type:"object",shape:e,catchall:hk(),...Si(n)})}var vk=$e("ZodMiniTransform",(e,n)=>{xm.init(e,n),Ei.init(e,n)});function Ii(e){return new vk({type:"transform",transform:e})}var wk=$e("ZodMiniPipe",(e,n)=>{km.init(e,n),Ei.init(e,n)});function Pm(e,n){return new wk({type:"pipe",in:e,out:n})}var $k=["true","yes","on","y","t","1"],xk=["false","no","off","n","f","0"];function Dl(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return $k.
includes(n)?!0:xk.includes(n)?!1:void 0}function Mi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Om(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Tl(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ri(e,n="",t=""){var r;if(typeof e=="stri\
ng")Am(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ri(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Mi(e))!=null?r:{}))Am(o,n===""?"a key":`a ke\
y of ${n}`,t),Ri(i,n===""?o:`${n}.${o}`,t||o)}function Am(e,n,t){let r=em(e);if(r!==void 0)throw T(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var kk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Nl(e){return{type:kk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Em(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Nl(r);return{type:"object",properties:n,additionalProperties:!1}}var _k=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Q(e){return En("bool",e,"true or false",Dl,{})}function gt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return En("int",e,`a whole number${r}`,i=>Om(i,n,t),o)}function An(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return En("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Im(e){return En("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,Tl,{pattern:"^/",examples:[e.example]})}function B(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Dl(i)===r):[];return o.length===1?o[0]:void 0};return{...En("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function On(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=En("list",n,o,t,{items:Nl(e)}),s=a=>Ii((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let p=u===
null||u===""?void 0:a.safeParse(u);if((p==null?void 0:p.success)===!0)return p.data;let f=(m=p==null?void 0:p.error.issues[0])==null?void 0:m.message;d.issues.push(
{...Rm(u,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):l);return{...i,schema:()=>Cl(i.schema(),s(e.schema()))}}function Di(e,n){let t=En("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Mi,Em(e));return{...t,unset:Nm(e),schema:()=>Cl(t.schema(),Tm(e,e))}}function cn(e){return Dm(On(
Mm("a PCI id","10de:20b7",Ef),e))}function He(e){return Dm(On(Mm("a PCI address","0000:41:00.0",If),e))}var aC={check:Q({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:Q({describe:"Show the changes of files as before and after.",default:!1}),root:En("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",Tl,{pattern:"^/"}),wait:gt({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function tr(e,n){var p,f,m;let t=Mi(n);if(t===void 0)throw T("",`the parameters are ${fo(n)}, expected a JSON object such as {"che\
ck": true}`);Ri(t);let r=Nm(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Tm(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw T(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),c=kl(d,u);throw T(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${u.join(", ")}`)}function Rm(e,n,t=""){return{code:"custom",input:e,message:`is ${fo(e)}, expected ${n}${t}`}}function En(e,n,t,r,o){let i=()=>Ii(
(l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(Rm(l,t,c?_k:"")),
u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function Mm(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return En("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Dm(e){let n=()=>Ii(t=>t&&[...new Set(t)]);return{...e,schema:()=>Cl(e.schema(),
n())}}function Cl(e,n){return Pm(e,n)}function Tm(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Sm(t)}function Nm(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Cm="0.1.0";var Sk=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),Lm=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Pk=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Ak=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,xe="[0-9a-f]";function Vm(e){let n=new Map,
t=(f,m)=>g=>{var w;let y=`${f} ${g.toLowerCase()}`,v=[...n.keys()].filter(b=>b.startsWith(f)).length+1,h=(w=n.get(y))!=null?w:m(v);return n.set(y,h),h},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Ll(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Ll(f,32)),s=t("mac",f=>`02-00-00-00-00-${Ll(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!Ak.test(f)&&!Lm.test(f)).sort((f,m)=>m.length-f.length);function d(f){return f.replace(new RegExp(`\\b${xe}{8}(-${xe}{4}){3}-${xe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,y)=>g+o(y)).replace(new RegExp(`(?<![0-9a-f])${xe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${xe}{2}([:-])(${xe}{2}\\1){4}${xe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${xe}{1,4}(:${xe}{1,4})*)?::(${xe}{1,4}(:${xe}{1,4})*)?|\\b(${xe}{1,4}:){7}${xe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${xe}{33,}(?![0-9a-f])`,"gi"),"***")}function u(f){let m=d(f);for(let g of l)m=m.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return m}function c(f){return u(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(m,g,y)=>{let v=Sk.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${v||/^\$\{?\w+\}?$/.test(y)?y:"***"}`}))}function p(f,m){
return f.split(`
`).map(g=>/^\s*#/.test(g)?Ok(g):m(g)).join(`
`)}return{ids:d,names:u,args:c,shell:f=>p(f,m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return c(m);let[,y="",v="",h=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(v)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(v);return y+(w?u(h):/CMDLINE|cmdline/.test(v)?c(h):"***")}),modules:f=>p(f,m=>{var h;let[g="",y="",...v]=m.trim().split(
/\s+/);return g==="options"?Lm.test(y)?u(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=v[0])!=
null?h:"")&&!/["'=]/.test(m)?u(m):`${g} ${y} ***`:c(m)}),entry:f=>p(f,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:u(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function Ok(e){let n=Pk.exec(e);return n===null?"#":`# ${n[0]}`}function Ll(e,n){return e.toString(16).padStart(n,"0")}var Ek="vfiokit-capture/1",Ik={dir:493},Rk=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Mk=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Dk=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Tk=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
Nk=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Ck(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=Vm([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=p=>p)=>{let p=e.attr(u);o(u,p===null?null:`${c(p)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,Ik)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,p=e.real(c);if(s(c),p!==null){for(let f of Rk)i(`${p}/${f}`);o(`${p}/config`,(d=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let f of e.list(p))Mk.test(f)&&s(`${p}/${f}`),Dk.test(f)&&a(`${p}/${f}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))Tk.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",Lk),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,p]of Nk)if(!u.endsWith("/"))i(u,f=>t[p](f));else for(let f of e.list(u))f.endsWith(c)&&i(`${u}${f}`,m=>t[p](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function Hm(e){let t=Object.entries(Ck(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Ek)}, "files": {
${t}
}}
`}function Lk(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Vl=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function ge(e,n=D(e)){let t={bySlot:to(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>ja(o.class))},r=[];for(let o of n){let i=Vk(o,t);if(i===null)continue;let s=Be(()=>i==="gpu"||i==="igpu"?Hk(o,i,t):[]),a=Be(()=>o.group===
null?null:Ft(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function In(e){return e.kind==="gpu"&&e.device.
id!==null}function Rn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Be(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Vk(e,n){var a;let t=e.class,r=Gr(t);if(!r&&!li(t))return t==="0680"&&_n(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(lf(o,i))return"bmc";if(df(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return cf(e.address,o,i,s)?"igpu":"gpu"}function Hk(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!ja(d.class)||!(Bk(e,d,u)||Uk(e,n,d,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=
t.get(e.slot))!=null?l:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let a=zk(e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=
null?c:[]).some(p=>Gr(p.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[...i.values()].sort((d,u)=>d.device.address<u.device.address?
-1:1)}function Bk(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function Uk(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function zk(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!uf((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var Fk=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],Bm="/sys/bus/pci/slots";function Ti(e){let n;return t=>{var r;return n===void 0&&(n=(r=Fk.map(o=>jk(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:Wk(`
${n}`,t)}}function jk(e,n){try{return e.read(n)}catch(t){return null}}function zm(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(Bm).map(o=>{var i;return[
(i=e.attr(`${Bm}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Wk(e,n){
var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=Um(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=Um(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function Um(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function Fm(e){let n=Ti(e),t=zm(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Rn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function jm(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:Zk(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":In(o)?"blocked":"stays",companions:a.map(d=>Kk(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...Gk(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function Zk({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function Gk(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function Kk(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var Jk=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],qk=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ni(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function rr(e){var t,r;let n=`${(t=Ni(e,"ID"))!=
null?t:""} ${(r=Ni(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=Jk.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Ci(e){var i,s,a,l;let n=qk.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Re(e){let n=e.attr("/proc/cmdline");return n===null?null:ce(n)}function Hl(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function Wm(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function Zm(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var Gm="/sys/class/iommu",Bl="allow_unsafe_interrupts";function Li(e){var i,s;let n=e.list(Gm).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Re(e))!=null?s:[]).some(a=>a==="nointr\
emap"||O(a)==="intremap"&&C(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${Gm}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Vi(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Bl}`)),t=ie(U(e),"vfio_iommu_type1",Bl),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=Re(e))!=null?i:[]).filter(
s=>O(s)===`vfio_iommu_type1.${Bl}`).map(s=>s.includes("=")?Ie(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function or(e){var n;return((n=Re(e))!=
null?n:[]).flatMap(t=>{if(O(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=O(t)==="pci"?Ie(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ve(e){return Object.freeze({type:"module",...e})}function Hi(e){return Object.freeze({type:"probe",...e})}var Yk=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,Xk="/sys/class/graphics",Km="/sys/class/vtconsole",Qk=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function ir(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...e_(e)]),serial:n_(e),pictures:t_(e)}}function Bi({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!Jr(r.device.driver)))}function e_(e){let n=e.
list(Km).map(r=>`${Km}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:Fn(e.real(`${Xk}/fb0/device`)).slice(-1)}function n_(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):ce((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>O(i)==="console").map(i=>{var s;return(s=Ie(i).split(
",")[0])!=null?s:""})).find(i=>!Yk.test(i)))!=null?o:null}function t_(e){var r,o;let n=new Map,t=[];if(parseInt((r=Oe(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=Qk.test(l)?Fn(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var r_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",s_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Ul((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
o_={"01":"USB keyboard","02":"USB mouse"};function Ui(e){let n=Be(()=>i_(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function i_(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of r_)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(Fn(a),i(e,a,s))}for(let o of ci(e))for(let i of(r=eo(e,o))!=null?r:[])t(i.functions,`file system ${Ul(
o.at)}`);return n}function s_(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=o_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Ul(o)}`}function Ul(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function sr(e,n,t){return{devices:n,gpus:t,members:r=>Ft(e,r,n),cargo:Ui(e),lifelines:Be(()=>gi(e))}}function zi(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=di(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ar(i,t)}]})}function ar(e,n){let t=a_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${dt(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${dt(r)}`}function a_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(_n(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var l_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},Fi="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",qm=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",d_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function Jn(e,n,t,r=sr(e,n,t)){let o=Be(()=>Ve(e)),i=Be(()=>ir(e,n)),s=Be(()=>Li(e)===!1&&!Vi(e)),a=new Map(t.map(m=>[m.device.address,m])),l=Be(()=>to(
t.map(m=>m.device),m=>String(m.group))),d=Be(()=>to(n.filter(m=>m.physfn!==null),m=>{var g;return(g=m.physfn)!=null?g:""}));function u(m){var v;let g=new Set,y=m.
device.group===null?[]:(v=l().get(String(m.device.group)))!=null?v:[];for(let h of[m,...y.map(w=>a.get(w.address))])if(!(h===void 0||h.kind!==m.kind)){g.add(h.device.
address);for(let w of h.companions)g.add(w.device.address)}return g}function c(m,g){let y=zi(m,g,r);return[...y.length===0?[]:[u_(m,y)],...mf(e,m)?[{code:"reser\
ved",text:`the firmware reserves memory for IOMMU group ${m} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function p(m){var v,
h;let g=[],y=Jm(e,m);if(((v=m.numVfs)!=null?v:0)>0){let w=((h=d().get(m.address))!=null?h:[]).filter(b=>b.mdevs.length>0||Jm(e,b)!==null).length;g.push({code:"v\
fs",text:`${m.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: onc\
e no guest has one, write 0 there`})}return m.mdevs.length>0&&g.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${m.mdevs.join(", ")}; remove them\
 first`}),y!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}), and a card serves vGPUs or goes to a guest as a whole`}),g}function f({
device:m}){let{screens:g,serial:y}=i();return!g.has(m.address)||y!==null||Bi(i(),t,v=>v.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only conso\
le (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC\
 is enough"}]}return m=>{let{device:g,kind:y}=m,v=y==="gpu"?[]:[{code:"kind",text:l_[y]}];if(y==="bmc"||y==="virtual")return v;g.id===null&&v.push({code:"unknow\
n_id",text:"its vendor or device id cannot be read"});let h=[g,...m.companions.map(b=>b.device)];for(let b of h){let $=b===g?"it":`its companion ${b.address}`;b.
responding===!1&&v.push({code:"dead",text:`${$} ${Fi}`});let P=r.lifelines().get(b.address);P!==void 0&&v.push({code:"lifeline",text:`${$} carries ${dt(P)}: the\
 node lives on it, and nothing overrides that`})}g.group===null?v.push({code:"no_group",text:c_(o())}):Wa(e,g.group)&&v.push({code:"no_group",text:`IOMMU group ${g.
group} is of vfio's noiommu mode and isolates nothing${qm}`});let w=u(m);for(let b of new Set(h.map($=>$.group)))b!==null&&v.push(...c(b,w));return s()&&v.push(
{code:"interrupts",text:d_}),[...v,...p(g),...f(m)]}}function Ym(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function Jm(e,n){let t=e.
attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function u_(e,n){let t=n.filter(i=>i.stays!==null),r=n.
map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would \
lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(
i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function c_(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${qm}`}var f_={ids:cn({describe:"Only devices with these ids."}),addresses:He({describe:"Only devices at these addresses."}),kinds:On(B(Vl,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Vl})},Xm=Hi({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:f_,example:{kinds:["gpu"]},capture:Hm,read(e,{ids:n,addresses:t,kinds:r}){let o=D(e),i=ge(e,o),s=Jn(e,o,i),a=i.filter(({device:m,
kind:g})=>r.includes(g)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=Fm(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=Ve(e),
c=d.filter(({gpu:m})=>In(m)),p=c.filter(({obstacles:m})=>m.length===0).length,f=K(e);return{msg:f?c.length===0?"No GPU that could go to a VM was found.":p_(c.length,
p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:g})=>l(m,g)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>jm(d,u,Ti(e)),notes:f?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...m_(o,
i,n,t),...g_(c.map(({gpu:m})=>m)),...y_(e,c.map(({gpu:m})=>m)),...or(e)]:[]}}});function p_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function m_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${dn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function g_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function y_(e,n){return n.filter(t=>Ym(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function h_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function se(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return mc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)h_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[el])}var b_=["file","kmod","bootImage","grubConfig","driver"],v_="/etc/kernel/cmdline";function lr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function w_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function $_(e,n){var o,i;let t=lr([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:lr([...e.inputs,...n.inputs],s=>s),always:r}}function x_(e,n){return{...n,wishes:lr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}
function fn(e){let n=new Map;for(let o of e){let i=w_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,$_(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,x_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===v_;return b_.flatMap(o=>{let i=t.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function Qm(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=se(r,s.steps)}let o=i=>t.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:fn(o(i=>i.steps)),claims:lr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:lr(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:lr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(
u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),
pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var ji=1024,go=`# GRUB Environment Block
`;function eg(e){return e.length===ji&&e.startsWith(go)}function ng(e){let n=[],t=go.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function tg(e,n){return ng(e).find(([t])=>e.startsWith(`${n}=`,t))}function dr(e,n){if(!e.startsWith(go))return null;let t=tg(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function rg(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=tg(e,n),i=ng(e),s=i.length===0?go.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:go.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ji)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ji}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ji,"#")}function zl(e,n){var d,u;let t=e.flatMap((c,p)=>io(c).map(([f,m])=>({index:p,start:f,end:m,token:c.slice(f,m)}))),{kept:r,added:o}=ct(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,p,f,m)=>{var y;let g=(y=i[c])!=null?y:"";i[c]=g.slice(0,p)+m+g.slice(f)},l=e.length-1;if(o.length>0&&s===void 0){let c=((d=i[l])!=
null?d:"").trimEnd(),p=((u=i[l])!=null?u:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${p}`}for(let c=t.length-1;c>=0;c--){
let p=t[c],f=r[c];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),f===null?k_(i,p):f!==void 0&&f!==p.token&&a(p.index,p.start,p.end,
f))}return i}function ur(e,n){var t;return(t=zl([e],n)[0])!=null?t:""}function k_(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function og(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function Fl(e){return og(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Wi(e){
let n=r=>og(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function ig(e,n){var o,i;let t=Fl(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function sg(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function G(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Zi(e){return{kind:"kmod",name:e}}function Gi(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function ag(e,n){return{kind:"reboot",delay:e,why:n}}var cr="/boot/loader/entries",yt="/boot/grub2/grubenv",__=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Ki(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=__.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Ji(e,n){let t=e.read(yt),r=t===null?null:dr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Sn(o).kernelopts}function S_(e,n){let t=n.kernelopts?Ji(e,n):null;return jl(e).
map(r=>{var s;let o=Wi((s=e.read(r))!=null?s:""),i=ce(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?ce(t):[a]);return{title:o.title,id:r.slice(cr.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Ki(e,o.linux),initrds:o.initrds.map(a=>Ki(e,a)).filter(a=>a!==null),recovery:sg(o)}})}function jl(e){return Y(
e,"entry files",()=>e.list(cr).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>P_(r,t)).map(t=>`${cr}/${t}.conf`))}function P_(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function ke(e,n){return Y(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>A_(e,n))}function A_(e,n){return n.kind==="bls"?S_(e,n):Wl(e,n).filter(t=>t.foreign===void 0)}function Wl(e,n){let t=e.read(n.config);return t===null?[]:Sn(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...ll(r)?{}:{foreign:r.section},tokens:ce(r.args.join(" ")),kernel:Ki(
e,r.kernel),initrds:r.initrds.map(o=>Ki(e,o)).filter(o=>o!==null)}))}function O_(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[
...new Set(t.map(f=>{var m;return(m=f.within[r])!=null?m:`entry ${f.id}`}))],p=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(f=>f===u))!=null?l:c.find(f=>!f.startsWith(
"entry "));t=t.filter(f=>f.within[r]===p),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(u,c)=>u.within.length<=r||t.findIndex(p=>p.within[r]===u.within[r])===c)[Number(i)]}function lg(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(ke(e,n).map(t));return n.kind==="bls"?[]:Wl(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function qi(e,n){
var i,s;let t=n.kind==="bls"?ke(e,n):Wl(e,n),r=e.read(n.grubenv),o=[r===null?null:dr(r,"next_entry"),n.fallback==="saved"&&r!==null?dr(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:O_(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var E_=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],qn="/etc/kernel/cmdline",I_=/^\$\{?\w+\}?$/,R_=/^(BOOT_IMAGE|initrd)=/;function Zl(e){return e.startsWith(
"root=")}function M_(e,n){let t=Fl(e).map(([o,i])=>e.slice(o,i)),r=zl(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:ig(
e,r)}function dg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=Ji(e,n),o=e.read(yt),i=D_(e,n,t(yt));if(r===null||o===null)return{steps:i,opts:r};let s=ur(
r,t(yt));return{steps:[...s===r?[]:[G(yt,rg(o,"kernelopts",s))],...i],opts:s}}function D_(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=
/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.exec(r))!=null?d:[],a=ur(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:
[G(n.config,r.replace(o,()=>`${i}${a}"`))]}function ug(e,n,t){return jl(e).flatMap(r=>{var u;let o=(u=e.read(r))!=null?u:"",i=n(r),s=ce(Wi(o).options),a=s.includes(
"$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?ce(t):[c]),d=M_(o,a?i.filter(c=>!J(l,c)):i);return d===o?[]:[G(r,d)]})}function T_(e,n,t){var l,d,u;let r=E_.
find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",p=ur(c,t),f=!ce(c).some(Zl)&&ke(e,n).some(m=>m.tokens.some(Zl));return{steps:p===c?[]:[G(
qn,p)],warnings:f?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Re(
e);if(n.kernelopts||o!==null&&t.every(c=>J(o,c)))return{steps:[],warnings:[]};let i=qi(e,n),s=i===null||!i.recovery?i:(d=ke(e,n).find(c=>!c.recovery))!=null?d:null,
a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!I_.test(c)&&!R_.test(c));return s===null||!a.some(Zl)?{steps:[],warnings:[`${qn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[G(qn,`${ur(a.join("\
 "),t)}
`)],warnings:[]}}function cg(e,n,t){let r=dg(e,n,()=>t),o=T_(e,n,t);return{steps:[...r.steps,...ug(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function fg(e,n,t){
let r=dg(e,n,t),o=e.read(qn),i=o===null?null:ur(o,t(qn));return[...r.steps,...ug(e,t,r.opts),...i===null||i===o?[]:[G(qn,i)]]}function Gl(e,n){let t=e.read(qn),
r=n.kernelopts?Ji(e,n):null;return[...ke(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:yt,tokens:ce(r)}],...t===null?[]:[{path:qn,tokens:ce(
t)}]]}var N_=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
C_=/manage|generated|begin/i;function Ye(e){if(!C_.test(e))return null;for(let[n,t]of N_)if(t.test(e))return n;return null}function Yn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Xn(e,n,t=[]){let r=Yn(n),o=e.read(n),i=Ye(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var pg={lists:100,braces:12},gg=/[\t\n ;&|<>()]/,mg=/[A-Za-z_]\w*/y;function j(e,n){throw{at:e,why:n}}function Kl({depth:e,at:n},t,r){++e[t]>pg[t]&&j(n,`it nest\
s deeper than ${pg[t]} levels`);let o=r();return e[t]--,o}function ht(e,n){var t,r;return mg.lastIndex=n,(r=(t=mg.exec(e))==null?void 0:t[0])!=null?r:""}function pn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(gg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&j(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Jl(e,i)),o='"'):r.push(...Yi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Jl(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&j(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Yi(e,'"'))}}function Yi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&j(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){j(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&j(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?L_(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function L_(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=ht(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!B_(e))&&(e.list(e),t.charAt(e.at)!==")"&&
j(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Kl(e,"braces",()=>{let a=V_(e,n);return a===null&&H_(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Jl(e,r):e.shell==="bash"&&U_(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function V_(e,n){var l,d;let{text:t}=e,r=e.at,o=ht(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(d=(l=i.exec(t))==null?void 0:l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith(
"+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&gg.test(u)&&!/[\t ]/.
test(u))break;a.push(...Yi(e,n))}return e.at=r,null}function H_(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||j(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Jl(e,e.at-1)):Yi(e,'"')}j(n,"${ is not closed")}function B_(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function U_(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&j(n,"the quote ' is not closed");e.at++}var yg=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,hg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,z_=new Set(["exp\
ort","readonly","local","declare","typeset"]),F_={is:"all",of:[]};function vg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{Xi(o,t,")")}};
try{let o=Xi(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Xi(e,n,...t){
return Kl(e,"lists",()=>j_(e,n,t))}function j_(e,n,t){let r=[],o=e.at;for(;;){mn(e,n);let i=e.text.charAt(e.at),s=fr(e);if(i===""){t.length>0&&j(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&j(
e.at,`${i} is not expected here`),r.push(W_(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||j(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function W_(e,n){let t=bg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,mn(e,n),t={is:"maybe",left:t,right:bg(e,n)};return t}function bg(e,n){fr(e)==="!"&&(e.at++,ye(e));let t=Qi(e,n);for(ye(e);e.text.charAt(
e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,mn(e,n),t={is:"apart",body:Qi(e,n)},ye(e);return t}function Qi(e,n){
let{text:t,at:r}=e,o=fr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&ht(t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?q_(e,n):Y_(e,n);e.at+=o.length;
let s=i==="("?G_(e,n):Z_(e,n,o,r);for(ye(e);xg(e,n);ye(e));return s}function Z_(e,n,t,r){switch(t){case"{":return bt(e,n,"}");case"if":return $g(e,n);case"while":case"\
until":{let o=bt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,bt(e,n,"done")]},e:e.at}}case"for":return K_(e,n,r);case"case":return J_(e,n);default:return j(
r,`${t} is not expected here`)}}function bt(e,n,t){let r=wg(e,n,t);return e.at+=t.length,r}function wg(e,n,...t){let r=Xi(e,n,...t);return r.is==="all"&&r.of.length===
0&&j(e.at,"a command is missing"),r}function G_(e,n){return e.at++,{is:"apart",body:bt(e,n,")")}}function $g(e,n){let t=bt(e,n,"then"),r=wg(e,n,"elif","else","f\
i"),o=fr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?$g(e,n):bt(e,n,"fi")],otherwise:!0}}
function K_(e,n,t){ye(e);let r=ht(e.text,e.at),o=null;if(r===""){(e.shell==="dash"||!e.text.startsWith("((",e.at))&&j(e.at,"for needs a name");let a=e.text.indexOf(
"))",e.at);a<0&&j(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=r.length,mn(e,n),ht(e.text,e.at)==="in")for(e.at+=2,o=[],ye(e);!/^[;\n]?$/.test(e.text.charAt(
e.at));ye(e)){let a=pn(e);a.s===a.e&&j(e.at,`${e.text.charAt(e.at)} is not expected here`),o.push(a)}ye(e),e.text.charAt(e.at)===";"&&e.at++,mn(e,n);let i=fr(e);
i!=="do"&&(i!=="{"||e.shell==="dash")&&j(e.at,"do is missing"),e.at+=i.length;let s=bt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}
function J_(e,n){let t=e.at;ye(e),pn(e),mn(e,n),ht(e.text,e.at)!=="in"&&j(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(mn(e,n);fr(e)!=="esac";mn(e,n)){for(e.
text.charAt(e.at)==="("&&e.at++;;){ye(e);let i=pn(e);if(i.s===i.e&&j(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ye(e),e.text.charAt(e.at)!=="|")break;
e.at++}e.text.charAt(e.at)!==")"&&j(e.at,") is missing"),e.at++,r.push(Xi(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(
e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:F_,branches:r,otherwise:o}}function q_(e,n){e.at+=8,ye(e);let t=pn(e);return ye(e),e.text.startsWith("()",e.
at)&&(e.at+=2),mn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Qi(e,n)}}function Y_(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ye(e);let s=t.charAt(e.at);
if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Yl(e),xg(e,n))continue;if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.
test(t.slice(e.at)))&&j(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+1,mn(e,n),{is:"function",name:t.slice(c.s,c.e),body:Qi(e,n)}}let a=i[0],l=a!==void 0&&
z_.has(t.slice(a.s,a.e)),d=a===void 0||l?X_(e,l):null;if(d!==null){o.push(d);continue}let u=pn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(
u.s,u.e)==="[["&&Q_(e)}return e.at===r&&j(r,"a command is missing"),{is:"simple",s:r,e:e.at,assigns:o,words:i}}function X_(e,n){var c,p;let{text:t,shell:r,at:o}=e,
i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=
null?c:"",l=s[3]==="+",d=((p=s[2])!=null?p:"")!=="",u=e.at;if(t.charAt(u)==="("&&r==="bash"){for(d=!0,e.at++,e.at=ql(t,e.at);t.charAt(e.at)!==")";e.at=ql(t,e.at)){
let f=pn(e);f.s===f.e&&j(u,"( is not closed")}return e.at++,{name:a,append:l,declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,
array:d,value:pn(e)}}function xg(e,n){var i,s;hg.lastIndex=e.at;let t=(s=(i=hg.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell===
"dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ye(e);let o=pn(e);return o.
s===o.e&&j(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function Q_(e){let n=e.at;
for(;;){e.at=ql(e.text,e.at);let t=pn(e);if(e.text.slice(t.s,t.e)==="]]")return;t.s===t.e&&(e.at>=e.text.length&&j(n,"]] is missing"),e.at++)}}function fr(e){var n,
t;return yg.lastIndex=e.at,(t=(n=yg.exec(e.text))==null?void 0:n[0])!=null?t:""}function ye(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(
e.text))==null?void 0:t[0].length)!=null?r:0}function ql(e,n){var r,o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].
length)!=null?o:0)}function Yl(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function mn(e,n){for(;;){ye(e);let t=e.text.charAt(e.at);if(t==="#")Yl(e);else if(t===`
`){e.at++;for(let r of n.splice(0))eS(e,r)}else return}}function eS(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Yl(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var nS=24,tS=24,Xl=8,rS=16384,oS=/^(?!GRUB_CMDLINE_)/,iS=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,kg=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),ed=[],_g={values:new Map,last:new Map,sealed:new Set,over:""};function td(e,n,t=()=>null){var i;
let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,call:""},o=[_g];try{for(let s of e.keys())o=Sg(r,s,o)}catch(s){if(s instanceof Error)throw s;
let{at:a,why:l}=s,{path:d="",text:u=""}=(i=r.files[r.file])!=null?i:{};return{path:d,line:u.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function bo(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function rd(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Sg(e,n,t){var s,a;let r=e.file;e.file=n;let o=vg((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=gn(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,ho(i)}function gn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...sS(e,n,r)]}function sS(e,n,t){switch(n.is){case"simple":return aS(e,n,t);case"all":return n.of.reduce((r,o)=>gn(e,o,r),t);case"maybe":{let r=gn(
e,n.left,t);return ho([...r,...gn(e,n.right,r)])}case"branch":{let r=gn(e,n.first,t),o=n.branches.flatMap(i=>gn(e,i,r));return ho(n.otherwise?o:[...r,...o])}case"\
for":return uS(e,n,t);case"while":return Og(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return gn(e,n.body,t),t}}
function aS(e,n,t){var c;let[r,...o]=n.words;if(r===void 0)return es(e,n.assigns,t);let i=pr(r),s=e.shell==="dash"&&kg.has(i!=null?i:"")?es(e,n.assigns.filter(p=>!p.
declared),t):t,{text:a}=(c=e.files[e.file])!=null?c:{text:""},l=Ql(r);if(iS.test(l))throw{at:r.s,why:lS(l,e.shell)};if(/^\$*$/.test(l)&&n.assigns.length>0)return ho(
[...s,...es(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<Xl){let{file:p,call:f}=e;e.depth++,e.file=d.file,e.call=a.slice(n.s,
n.e);let m=gn(e,d.body,s).map(g=>g.over==="file"?{...g,over:""}:g);return e.file=p,e.call=f,e.depth--,m}let u=i===null||kg.has(i)?void 0:n.assigns.find(p=>p.name.
startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${nd(l)}" is no part of ${u.name} and would be run as a command, as the value ends at the blank before it \
(put it all between quotes)`};switch(i){case"unset":return o.reduce((p,f)=>{var m,g;return sd(Eg(p,(m=pr(f))!=null?m:""),(g=pr(f))!=null?g:"",ed)},s);case"expor\
t":case"readonly":case"declare":case"typeset":{let p=o.find(g=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Ql(g)));if(p!==void 0)throw{at:p.s,why:`${i} is given what i\
s no name`};let f=n.assigns.filter(g=>g.declared),m=i!=="readonly"&&!o.some(g=>/^-\w*r/.test(Ql(g)))?[]:[...f.map(g=>g.name),...o.flatMap(g=>{var y;return(y=pr(
g))!=null?y:[]})];return es(e,f,s).map(g=>({...g,sealed:new Set([...g.sealed,...m])}))}case"return":return s.map(p=>({...p,over:"file"}));case"exit":case"exec":
return s.map(p=>({...p,over:"all"}));case".":case"source":{let p=o[0]===void 0?null:pr(o[0]),f=p===null||e.depth>=Xl?null:e.read(p);if(p===null)return cS(e,n,s);
if(f===null)return p.startsWith("/")&&e.depth<Xl?s.map(g=>({...g,over:"all"})):s;e.depth++;let m=Sg(e,e.files.push({path:p,text:f})-1,s);return e.depth--,m}case"\
eval":case"read":case"printf":case"local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:id(e,n,s,Pg(p))}default:return s}}function lS(e,n){return e.
startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes("\r")?`"${nd(e)}" is no command, as the line ends with a carriage return \
(take them all out)`:`"${nd(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before \
its =)":""}`}function nd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function es(e,n,t){return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,
over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},d=a.array?[yo(e,a.value,l)]:od(e,a.value.parts,l,a),u=a.append?[...(s=
o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>rS?[yo(e,a.value,l)]:u),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,last:i}})}function od(e,n,t,r,o=r===
void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var y,v;let{s:l,e:d,q:u}=s,c=(...h)=>[{...yo(e,s,t,h),q:u,of:o}];if(s.is==="dark")return[{...yo(e,s,t),q:u,
of:o}];if(s.is==="char"){let h=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===1&&(h===void 0||h.is==="char"&&h.c===":"&&h.q==="")?c():[{c:s.c,file:i,s:l,e:d,
q:u,of:o}]}let p=(y=t.values.get(s.name))!=null?y:oS.test(s.name)?null:ed,f=od(e,s.word,t,void 0,o),m=p!==null&&(s.colon?p.length>0:p!==ed),g=s.op===""?p:m===(s.
op==="+")?f:m?p:[];return p===null||g===null||s.op!==""&&p.length>0&&p.every(h=>h.dark!==void 0)?c(p!=null?p:[],f):(r==null?void 0:r.declared)===!0&&u===""&&e.shell===
"dash"&&/[\s*?[]/.test((v=rd(g))!=null?v:" ")?c(g):g})}function dS({call:e,file:n},t,r){let o=[...Pg(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:
[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function Pg(e){var n;return new Set((n=e.match(/[A-Za-z_]\w*/g))!=
null?n:[])}function ns(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function Ag(e){return[...new Set(e.map(ns).join(`
`).split(`
`))].join(`
`)}function uS(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>pr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>tS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Og(e,n,t):n.words.reduce((l,d)=>gn(e,n.body,
sd(Eg(l,n.name),n.name,od(e,d.parts,_g))),t)}function Og(e,n,t){let r=gn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),ho([...t,...r.filter(i=>i.over!==""),...id(e,n,t,o)])}function cS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return id(e,n,t,r)}function id(e,n,t,r){return t.flatMap(o=>{let i=[yo(e,n,
o)];return[...r].reduce((s,a)=>sd(s,a,i),[o])})}function Eg(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function sd(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function yo(e,{s:n,e:t},r,o){var l,d;let{file:i,files:s}=e,a=(d=(l=s[i])==null?void 0:l.text.
slice(n,t))!=null?d:"";return{c:"",dark:a,holds:Ag(o!=null?o:dS(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function pr(e){return e.parts.every(n=>n.is==="char")?e.parts.
map(n=>n.is==="char"?n.c:"").join(""):null}function Ql(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function ho(e){let n=[...new Map(e.map(i=>[fS(i),
i])).values()],[t]=n;if(n.length<=nS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(
n.map(d=>{let u=bo(d,i);return[Ig(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=Ag([...s.values()]);r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function fS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,Ig(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Ig(e){
return e.map(n=>{var t,r;return`${n.c}${(t=n.dark)!=null?t:""}${(r=n.holds)!=null?r:""}@${n.file}:${n.s}`}).join(" ")}var vo="\uFFFF",Mg=/^[\t-\r \xa0]$/,Dg=/[^\w@%+=:,./-]/g;function ad(e){let n=e.map(t=>t.dark===void 0?t.c:vo).join("");return io(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Tg(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
Rg(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Rg(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Rg(e,n){return Mg.test(e.c)&&!n.has(e)}function Ng(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?vt(r,a):""}))}function Cg(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Mg.test(a.c)?"":vt(" ",i)}]})}function Lg(e,n,t,r){var p,f,m,g;let o=ld((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:vt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:vt(u,a.close)}];let c=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(Dg,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${vt(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${vt(u,'"')}"`}]}function ld(e){var t;let n=ad(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function Vg(e,n,t,r){let o=vt(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function Hg(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function dd(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function vt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(Dg,"\\$&")}var we="/etc/default/grub",mr="/etc/default/grub.d",Xe="GRUB_CMDLINE_LINUX",ud="GRUB_CMDLINE_LINUX_DEFAULT",wo=`${mr}/zz-vfiokit.cfg`,zg=/^zz+-vfiokit\.cfg$/,pS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function rs(e,n,t){let r=new Set(md(e,n).worlds.map(i=>rd(bo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function os(e,n){let[t]=md(e,n).worlds;return t===
void 0?[]:fd(t).all}function cd(e,n,t,r=!1){var y,v,h;let o=pd(e,n),i=md(e,n),s=i.worlds.map(fd);if(!r)for(let w of s)yS(w,t);let a=s.map(w=>{let b=ct(w.tokens.
map($=>$.text),t,w.split);return r?mS(b,w):b}),l=(v=(y=s[0])==null?void 0:y.all)!=null?v:[];if(a.every((w,b)=>w.removed.length===0&&w.added.length===0&&(r||t.every(
$=>{var P,I;return J((I=(P=s[b])==null?void 0:P.all)!=null?I:[],$)})))&&(r||t.length===0||!s.some(Fg)))return{texts:new Map,before:l,manager:null};let u=s.flatMap(
(w,b)=>hS(w,a[b])),c=new Set(u.map(ts)),p=[...u,...r?[]:s.flatMap(w=>w.values.flatMap(Cg)).filter(w=>!c.has(ts(w)))],f=r?void 0:[...jg(i,p)].find(w=>_S(o,w));if(f!==
void 0)throw x(`${we} asks in a condition what ${f} is, so that ${a.flatMap(w=>w.removed).join(" ")||f} cannot be changed there soundly; change it by hand`);let m=bS(
a),g=s.some(w=>w.world.sealed.has(Xe));for(let w of n.dropIns&&!g?vS(e):[null])for(let b of wS(i,s,a,p,m,w)){let $=$S(e,n,{read:i,edits:p,changes:a,wishes:r?[]:
t,dropIn:w},b);if($!==null)return{texts:$,before:l,manager:n.dropIns&&w!==wo?Ye((h=e.read(wo))!=null?h:""):null}}throw x(`${we} sets ${Xe} in a way that cannot \
be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(w=>w.removed)].join(" ")} there by hand`)}function fd(e){let n=[bo(e,Xe),bo(
e,ud)],[t=[],r=[]]=n.map(s=>ad(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(ts)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(ts(d))));
return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function mS(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,o.end).
some(i=>i.of!==Xe&&i.of!==ud)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.filter(
o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function Fg({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function pd(e,{dropIns:n}){let t=n?e.list(mr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[we,...t.map(r=>`${mr}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function md(e,n){return Y(e,`defaults ${n.shell} ${n.dropIns}`,()=>gS(e,n))}function gS(e,n){let{shell:t}=n,r=td(pd(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${we} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, so\
urcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function yS(e,n){var r;let t=n.flatMap(Gn);for(let o of e.tokens){
if(!o.text.includes(vo))continue;let i=o.value.slice(o.start,o.end),s=o.text.split(vo).find(d=>t.includes(O(d))),a=((r=ns(i).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=
null?r:[]).filter(d=>t.includes(O(d))),l=s!==void 0?o.text.replace(vo,"\u2026"):ct(a,n).removed[0];if(l!==void 0)throw x(`${Xe} gets ${l} from ${i.map(d=>{var u;
return(u=d.dark)!=null?u:d.c}).join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out \
in ${we}`)}}function ts({file:e,s:n}){return`${e} ${n}`}function hS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.
tokens.filter(i=>i.value===r);return[...Tg(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:Ng(r,i,s)})]})}function bS(e){let n=new Map;
for(let t of e.flatMap(r=>r.added)){let r=bi(O(t))?t:O(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!Zn(O(t))||O(t)==="vfio_pci.ids")throw x(`${we}\
 sets ${Bg(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);n.set(r,`${Bg(t)}=${[...new Set(
[...C(o),...C(t)])].join(",")}`)}return[...n.values()]}function Bg(e){return e.replace(/=[^]*/,"")}function vS(e){var s;let n=e.list(mr).filter(a=>a.endsWith(".\
cfg")),t=a=>{var l;return Ye((l=e.read(`${mr}/${a}`))!=null?l:"")===null},r=n.filter(a=>zg.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(a)).pop())!=null?s:"",i="\
zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${mr}/${a}`)}function wS(e,n,t,r,o,i){
var g,y;let[s]=n,a=n.some(({values:[v]})=>/(?:^|[\s"'])--(?![^\s"'])/.test(ns(v))),l=dd(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.
world.last.get(Xe),u=n.every(({world:{last:v},values:[,h]})=>{var w;return((w=v.get(Xe))==null?void 0:w.assign)===(d==null?void 0:d.assign)&&!h.some(b=>{var $;return/GRUB_CMDLINE_LINUX\b/.
test(($=b.dark)!=null?$:"")})})?s.world:null,c=v=>{let h=u===null?null:Lg(v,u,Xe,o),w=h===null?null:dd(v,[...r,...h]);return w===null?[]:[w]},p=v=>(l.some(b=>b.
path===v)?l:[...l,{path:v,text:""}]).map(b=>b.path===v?{...b,text:Vg(b.text===""&&v!==we?pS:b.text,Xe,o,a)}:b);if(i===null)return[...c(e.files),p(we)];let f=d==
null?null:(y=(g=e.files[d.file])==null?void 0:g.path)!=null?y:null,m=s.tokens.some((v,h)=>{var w;return h<s.split&&((w=t[0])==null?void 0:w.kept[h])===null&&o.some(
b=>Zn(O(b))&&O(b)===O(v.text))});return[...f===i||m||ld(s.values[0])!==null?c(e.files):[],p(i)]}function $S(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){
let l=new Map(t.files.map(v=>[v.path,v.text])),d=a.map(v=>v.text===l.get(v.path)?v:{...v,text:Hg(v.text,Xe)}),u=new Set([...pd(e,n).map(v=>v.path),s!=null?s:""]),
c=v=>v===we?"":v,p=d.filter(v=>u.has(v.path)).sort((v,h)=>c(v.path)<c(h.path)?-1:1),f=td(p,n.shell,v=>{var h,w;return(w=(h=d.find(b=>b.path===v))==null?void 0:h.
text)!=null?w:e.read(v)});if("why"in f)return null;let m=f.worlds.filter(v=>v.over!=="all").map(fd),g=m.length>0&&m.every(v=>{let h=v.tokens.map(w=>w.text);return i.
every(w=>J(v.all,w))&&(i.length===0||!Fg(v))&&o.some(w=>(m.length===1?xS(h,w):kS(h,w))&&w.added.every(b=>al(v.all).filter($=>$===b).length<2))}),y=jg(t,r);return!g||
Ug(f,y)!==Ug(t,y)?null:new Map(d.filter(v=>{var h;return v.text!==((h=l.get(v.path))!=null?h:"")}).map(({path:v,text:h})=>{let w=zg.test(v.replace(/.*\//,""))&&
!/^[^#\n]/m.test(h);return[v,w?null:h]}))}function xS(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function kS(e,n){let t=new Set(n.added.map(O)),r=o=>o.filter(i=>!t.has(O(i))).join(" ");return r(e)===r(n.tokens)}function jg(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function _S(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function Ug(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Xe&&o!==ud&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Wg(e){return[...e.texts].map(([n,t])=>G(n,t))}function Zg(e,n){return!n.dropIns&&e.read(we)===null}function Gg(e,n,t,r){if(!r&&Zg(e,n))return{steps:[],
before:[],notes:[`${we} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=cd(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==wo&&a.endsWith("-vfiokit.cfg"));return{steps:Wg(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${wo} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function Kg(e,n,t){return t.length===0||Zg(e,n)?[]:Wg(cd(e,n,t,!0))}var Jg="/boot/grub/grub.cfg",wt="/boot/grub2/grub.cfg",qg="/etc/tuned/bootcmdline";function is(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function gd(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw le("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&is(e,"transactional-update"))throw le("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function SS(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw le(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?le(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):le("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function PS(e){
var o;if(!Hl(e))return wt;let n=e.real("/etc/grub2-efi.cfg"),r=Wm(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return Sn((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:wt}function AS(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Me(e){return Y(e,"boot loader",()=>OS(e))}function OS(e){var l,d,u,c;gd(e);let n=rr(e),t=n==="suse";if(t){
let p=(u=(d=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:d[1])!=null?u:"grub2";if(p!=="grub2"&&p!=="g\
rub2-efi")throw le(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((n==="debian"||is(e,"update-grub")&&!is(e,"grub2-mkconfig"))&&(e.real(Jg)!==null||e.real(we)!==null)){let f={shell:((c=
e.real("/bin/sh"))!=null?c:"").endsWith("bash")?"bash":"dash",dropIns:IS(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:Jg,grubenv:"/boot/\
grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return rs(e,f,"GRUB_DEFAULT")||"0"}}}!is(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&SS(
e);let r={shell:"bash",dropIns:!1},o=t?wt:PS(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:rs(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(cr).filter(
p=>p.endsWith(".conf")),a=e.read(o);if(!t&&s.length>0&&ES(e,r,a===null||Sn(a).bls)){let p=s.some(f=>{var m;return/^\s*options\s.*\$kernelopts\b/m.test((m=e.read(
`${cr}/${f}`))!=null?m:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==
wt&&/overwrite the GRUB wrapper|GRUB wrapper/i.test(AS(e)))throw le(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expec\
ted a stub there that leads to ${wt}`,`run grub2-mkconfig -o ${wt}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"\
GRUB (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function ES(e,n,t){let r=rs(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||
r==="true")}function IS(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function RS(e,n){var o,i,s,
a;let t=e.read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(qg))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...ce(r),...ce(
t===null?"":(a=dr(t,"tuned_params"))!=null?a:"")]}function MS(e,n,t){let r=RS(e,n);if(r.length===0)return;let o=n.kind==="bls"?Gl(e,n).map(i=>i.tokens):[os(e,n.
defaults)].filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Gn(i).includes(O(l)));if(!(!s||a===void 0))
throw x(`tuned sets ${a} on the kernel command line (${qg}), where it would win over ours; expected no ${O(a)} there; take it out of the tuned profile (cmdline \
in its [bootloader] section) and run this again`)}}function DS(e,n,t,r){let o=[{path:we,tokens:r},...n.kind==="bls"?Gl(e,n):[]];return t.flatMap(Jt).flatMap(i=>{
let s=o.filter(({tokens:a})=>!J(a,ft(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Yg(e,n,t){
return n.command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function ss(e,n,t,r={}){if(t.length===0)return{
steps:[],claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?cg(e,n,t):{steps:[],warnings:[]},i=Gg(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return MS(
se(e,s),n,t),{steps:fn([...s,...r.regenerate===!1?[]:Yg(e,n,t)]),claims:s.length===0?[]:DS(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}
function $t(e,n,t,r={}){let o=t.filter(i=>i.thing==="arg");return yd(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>ft(
s.value)),r)}function yd(e,n,t,r={}){let o=n.kind==="bls"?fg(e,n,t):[],i=t(we);return{steps:fn([...o,...Kg(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.
sourcesChange!==!0?[]:Yg(e,n,i)]),notes:[]}}function Xg(e,n,t){return lg(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=un(t.filter(a=>!J(i,a)));return s.
length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}
function as(e,n){var t;return`${n.name}, ${Hl(e)?"UEFI":"BIOS"}, ${(t=Ni(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var TS={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},NS={take:["nvidia"],beside:[]},CS={take:["snd_hda_intel"],beside:[]},LS={take:["xhci_pci"],beside:[]},VS={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Ue(e){var t,r;let n=F(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=HS(e))==null?void 0:t.take)!=null?r:[]])]}function HS({class:e,vendor:n}){if(n!==null)return _n(n,e)?NS:Gr(e)||n==="1002"&&li(e)?TS[n]:e==="0403"?CS:e==="0c03"?LS:e==="0c80"?VS[n]:void 0}var BS=["modprobe.blacklist","module_blacklist"];function $o(e){let n=D(e),t=ge(e,n),r=sr(e,n,t);return{...r,judge:Jn(e,n,t,r),consoles:ir(e,n),weakened:or(e)}}
function yn(e){try{return{loader:Me(e),missing:null}}catch(n){if(!(n instanceof _)||n.code!=="E_HOST"||Oe(e)!==null)throw n;return{loader:null,missing:n.message}}}
function gr(e,n){return n===null?[]:ke(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function Qg(e){let n=e.map(o=>o.filter(i=>BS.includes(O(i))).flatMap(C).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function ey(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(Ue),...t.flatMap(r=>Ue({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function ny(e,n){let t=de(e).map(o=>re(e,o)).filter(o=>o("v\
fio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ue(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function ls(e,n,t){return D(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var xo="# vfiokit: functions for vfio-pci, and the drivers that come after it",hd="options vfio-pci",US=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
xt=4294967295;function yr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function ze(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function ty(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function kt(e){let[n=NaN,t=NaN,r=xt,o=xt,i=0,s=0]=ty(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==xt||o!==xt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function _e(e,n){return e.some(t=>{var p,
f;let[r=NaN,o=NaN,i=xt,s=xt,a=0,l=0]=ty(t),[d,u]=((p=n.subsystem)!=null?p:":").split(":"),c=(m,g)=>m===xt||m===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function ds(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function hr(e,{line:n,lines:t},r){let o=yr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function ry(e,n){
return Ee(e,n).filter(t=>ie([t],"vfio_pci","ids")!==null)}function oy(e,n,t){var i;let r=t.join(","),[o]=[...ry(e,n)].reverse();if(o!==void 0){let s=hr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ie(Ee(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return ds(e,[`${hd}\
 ids=${r}`])}function bd(e,n,t){let r=e;for(let o of[...ry(e,n)].reverse())r=hr(r,o,i=>{let s=o.lines===1?i:`${hd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let p=c.split(","),f=p.filter(m=>!t(m));return f.length===p.length?l:f.length===0?
"":`${d}ids=${u}${f.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function iy(e,n){return hr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function sy(e){return`softdep ${e} pre: vfio-pci`}function ay(e,n){return`${hd} ${e}=${n?1:0}`}function br(e){return yr(e).some(n=>n.trimEnd()===
xo)}function ly(e){let n=yr(e).filter(t=>t.trimEnd()!==xo&&!US.test(t.trimEnd())&&!Zr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function hn(e){return e!==
null&&jr(e).includes("vfio_pci")}function dy(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=$c(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(X(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let p=Ee(e,n).find(c);if(p===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=hr(e,p,()=>`${u}
`),s.push(u)},l=r.map(Wr).filter(u=>{var p;let c=i.get((p=at(u))!=null?p:"");if(c===void 0)return!0;if(Wr(c)===u)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===ue&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
vc,Ma(d)]){let[c]=Ee(`${u}
`,n),p=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,f=t.find(p);f===void 0?l.unshift(u):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(u,p)}return{
text:e,lines:l,changed:s}}function uy(e,n,t,r){let o=yr(e).filter(a=>{var l;return!t.has((l=at(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return yr(o).
filter(a=>!Zr.test(a.trimEnd())).join("");let i=Ee(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Zr.test(`softdep vfio-pci ${a.rest}`)),s=Ma(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:hr(o,i,()=>`${s}
`)}var us="/etc/modprobe.d/vfio.conf",cy=1023;function zS(e){let n=de(e);return n.length===0?[{has:()=>"module",config:U(e)}]:n.map(t=>({has:re(e,t),config:U(e,t)}))}
function vd(e){return e===null||/^(?:[1y]|on)/i.test(e)}function FS(e,n,t){var s;let r=Xn(e,us,Ea.slice(1)),o=t.map(a=>{var l;return(l=ie(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>zr(a,l)?-1:1).pop();if(o===void 0||!zr(r.path,o))return r;let i=Yn(us);if(!zr(i,o)&&Ye((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function ko(e,n){var $,P,
I,k;let t=zS(e),r=U(e),o=ze(($=ie(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(A=>{let E=n.devices.filter(M=>M.id===A);return E.length===0?!o.some(
M=>kt(M)===A):!E.every(M=>_e(o,M))}),s=[...o,...i],a=Object.entries(n.options).filter(A=>{let E=ie(r,"vfio_pci",A[0]);return A[1]!==void 0&&A[1]!==(E!==null&&vd(
E.value))}),l=A=>n.blacklisted.has(A)||t.every(({has:E,config:M})=>{let q=E(A);return q==="absent"||q==="module"&&(an(M,A)!==null||hn(he(M,"softdep",A)))}),d=FS(
e,r,[...i.length>0?["ids"]:[],...a.map(([A])=>A)]),u=br((P=e.read(d.path))!=null?P:""),c=t.every(({has:A})=>A("vfio_pci")==="module"),p=i.length===0&&a.length===
0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return f;if(s.join(",").length>
cy)throw x(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${cy} at most; name fewer ids`);let m=(I=e.read(d.path))!=null?I:
"",g=u?m:ds(m,[xo]),y=dy(i.length===0?g:oy(g,d.path,s),d.path,r,n.at),v=y.text,h=[...y.lines,...a.map(([A,E])=>ay(A,E))],w=[];for(let A of n.rivals){let E=t.map(
N=>he(N.config,"softdep",A));if(E.every(hn))continue;let M=E.find(N=>N!==null&&N.path===d.path&&!hn(N));M!=null?v=iy(v,M):hn((k=Ee(v,d.path).find(N=>N.command===
"softdep"&&N.name===A))!=null?k:null)||h.push(sy(A));let q=E.find(N=>N!==null&&N.path!==d.path&&!hn(N)&&zr(N.path,d.path));q!=null&&w.push(`${q.path} has a soft\
dep line for ${A}, and kmod takes only the first: there vfio-pci comes before ${A} because the boot image loads it`)}if(v=ds(v,h),v===g)return{...f,notes:w};let b=[
...i.map(A=>({thing:"id",value:A})),...[...u?[]:[xo],...h,...y.changed].map(A=>({thing:"line",value:A}))];return{...f,claims:b,notes:w,steps:[G(d.path,v)],warnings:d.
warning===void 0?[]:[d.warning]}}function jS(e,n){return(e===us||e===Yn(us))&&Ye(n)===null}function fy(e,n,t=new Set){var l;let r=d=>{var u;return n.includes((u=
kt(d))!=null?u:"")},o=U(e),i=X(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.name===ue)).map(u=>u.path))){let u=Ae(
e,d),c=v=>{var h;return ze((h=ie(Ee(v,d),"vfio_pci","ids"))==null?void 0:h.value)},p=i.filter(v=>v.from.path===d&&t.has(v.address));if(p.length===0&&!c(u).some(
r))continue;if(!jS(d,u)){a.push(`${d} gives ${[...p.map(v=>v.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}let f=bd(
uy(u,d,t,i.filter(v=>!t.has(v.address))),d,r),m=ze((l=ie(o.filter(v=>v.path!==d),"vfio_pci","ids"))==null?void 0:l.value);br(f)&&c(f).every(v=>m.includes(v))&&(f=
bd(f,d,()=>!0));let y=br(f)&&ie(Ee(f,d),"vfio_pci","ids")===null&&X(Ee(f,d)).length===0?ly(f):f.trim()===""?null:f;s.push(G(d,y))}return{steps:s,notes:a}}var _t=["nouveau","nvidia","nvidia_drm"];function my({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>In(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!Jr(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function py(e){return e.replace(/-/g,"_")}function wd({driver:e,
module:n}){return n!=null?n:e}function WS(e){let n=wd(e);return n===null?_t:_t.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function cs(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(my(e).filter(r=>n.has(r)).flatMap(WS));return _t.filter(r=>!t.
has(r))}function gy(e,n){var o,i;let t=new Set(e.map(py)),r=my(n).find(s=>{var a;return t.has(py((a=wd(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds\
 ${(o=wd(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}function $d(e,n){return n.kind==="bls"?ke(e,n).map(t=>t.tokens):[os(e,n.defaults)]}function St(e,n){var o;let t=ze((o=ie(U(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:$d(e,n).flatMap(i=>i.filter(s=>O(s)==="vfio_pci.ids").flatMap(C));return[...new Set([...t,...r])]}function yy(e,n){return[...St(e,n),...X(U(
e)).map(t=>t.address)]}function xd(e,n){let t=new Set(Pt(e,n).map(i=>i.address)),r=new Set(ne(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:fi(i,{driver:null,module:ZS(e,i)}));return{devices:o,gpus:ge(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function Pt(e,n){let t=St(e,n),r=D(e),o=new Set(Ht(U(e),r));return r.filter(i=>o.has(i)||_e(t,i))}function ZS(e,n){var i;let t=U(e),r=de(e).map(
s=>re(e,s)),o=Ue(n).filter(s=>an(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function hy(e,n){let t=xd(e,n),r=cs(t),o=new Set(
[...t.given].flatMap(Ue)),i=U(e),s=Ce(e).filter(({thing:a,value:l})=>a!=="arg"||O(l)!=="modprobe.blacklist"?!1:C(l).every(d=>!r.includes(d)&&(!o.has(d)||hn(he(i,
"softdep",d)))));return s.length===0?{steps:[],released:s}:{steps:$t(e,n,s).steps,released:s}}var GS="/etc/driverctl.d",by="/etc/libvirt/qemu";function KS(e,n){var o;let t=`${GS}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function fs(e,n){let t=KS(e,n);return t===null||F(t.driver)?null:t}function JS(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function vy(e,n){let t=n.filter(r=>r.driver!==null&&!F(r.driver));return t.length===0?[]:e.list(by).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=JS((i=e.read(`${by}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function qS(e){return Y(e,"vfio_pci aliases",()=>de(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${Vt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ne(a)]})}))}function wy(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=qS(e).filter(([s])=>Ra(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function ps(e,{driver:n},t){return n==="auto"?wy(e,t):null}function $y(e,n,t){var o,i;let r=new Map(X(U(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||Bn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>wc(s,ps(e,n,s)))}function xy(e,n){for(let{address:t}of n){let r=fs(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function YS(e,n){let t=new Map(D(e).map(r=>[r.address,
r]));return X(U(e)).filter(r=>!n.some(o=>o.address===r.address)&&!Bn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function ky(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return ko(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(D(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return ko(e,n);let s=ko(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:ko(e,n)}function XS(e,n,{at:t,devices:r}){
let o=Pt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&_e(St(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function _y(e,n,t){
return[...XS(e,n,t),...YS(e,t.at)]}var QS=["reserved","interrupts","vfs","mdev"];function Qe(e){var n;return`${e.address} (${e.id}, ${dn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function ms(e){
let n=e.slice(0,8).map(Qe).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function kd(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(d=>d.device===e);
if(e.responding===!1)return Fi;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the dri\
ver of ${e.physfn}`;let i=ar(e,t);if(i!==null)return i;if(_n(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unles\
s nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virt\
ual functions enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an a\
ccelerator and no known GPU; name its address if it is meant";let s=o===void 0?void 0:t.judge(o).find(d=>QS.includes(d.code));return s===void 0?null:`cannot be \
passed through: ${s.text}`}function Sy(e,n){for(let t of e){if(t.responding===!1)throw x(`${Qe(t)} belongs to a card that was named, and ${Fi}`);let r=ar(t,n);if(r!==
null)throw x(`${Qe(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function _d(e,{nvswitches:n},{gpus:t}){
let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(
a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(
a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-p\
ci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for on\
e guest that gets every GPU, and ${ms(s)} stays with the host without NVLink`]}}function Py(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(
i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.
has(s.group))throw x(`allow_group_members names ${Qe(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.
address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=kd(s,{...n,addresses:[i]},t);if(a!==null)throw x(`allow_group_mem\
bers names ${Qe(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${Qe(i)} goes to vfio-pci as a member of the grou\
p${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function Ay(e,n){let t=new Set(
e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=zi(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.
address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU group ${r} of ${i} also holds ${o.
map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),eP(o,n))}}function eP(e,{devices:n}){
return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>_n(r.vendor,r.class)&&e.some(o=>o.address===r.
address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_gro\
up_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function Oy(e,{consoles:n,gpus:t},r){
let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the \
memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_a\
rgs), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(Bi(n,t,s=>e.includes(s.
device)).length===0&&n.serial===null&&!r)throw x(`${i.map(Qe).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, \
no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(
s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function Sd(e,n,t){if(n.length>0)throw x(`${e}: ${ms(n)}; ${t}`)}function Iy(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${ms(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(u=>no(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw x(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
u=>u.id!==null&&(i==null?void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw x(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let d=n.filter(u=>s.includes(u.address));if(i!==void 0){Sd(`the function named by address does not have any of the ids ${i.join(", ")}`,
d.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(p=>p.id===c));if(u.length>0)throw x(`none of t\
he addresses ${s.join(", ")} has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return Sd("the vendor or device id of this function cann\
ot be read",d.filter(u=>u.id===null),"power-cycle the host"),{found:d,absent:a}}function Ry(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function My(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw T("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function Dy(e,n,t=()=>null){var w;let r=My(
e),o=new Map(n.gpus.map(b=>[b.device,b])),{found:i,absent:s}=Iy(r,n);for(let b of i){let $=kd(b,r,n);if($!==null)throw x(`${Qe(b)} ${$}`)}let{take:a,shared:l}=r.
companions?Ry(i,n):{take:[],shared:new Set};Sy(a,n);let d=_d(i,r,n),u=Py([...i,...a,...d.take],r,n),c=[...a,...d.take,...u.take],p=new Set([...i,...c]),f=n.devices.
filter(b=>p.has(b));Ay(f,n);let m=Oy(f,n,r.allow_console_gpu),g=b=>u.take.includes(b)?"only this one was allowed to go along":l.has(b)?"a function that stays wi\
th the host has the same id":t(b),y=r.addresses===void 0?f.filter(b=>g(b)!==null):f,v=[...i,...c].filter(b=>!y.includes(b)).map(b=>{var $;return($=b.id)!=null?$:
""}),h=[...((w=r.ids)!=null?w:[]).filter(b=>v.includes(b)),...v];return{devices:f,ids:[...new Set(h)],at:y,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?y.map(b=>{var $;return`${Qe(b)} is bound by its address: ${($=g(b))!=null?$:""}`}):[]],warnings:[...d.warnings,
...u.warnings,...n.weakened,...m,...f.filter(b=>{var $;return(($=o.get(b))==null?void 0:$.kind)==="igpu"}).map(b=>`${Qe(b)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function Ty(e,n,t,r,o){var v,h,w;let i=(v=e.addresses)==null?void 0:v.filter(b=>!o.includes(b)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((h=e.ids)!=null?h:[]).length===0,a=s?e:My({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:Iy(a,n),{take:d,shared:u}=e.
companions?Ry(l,n):{take:[],shared:new Set},c=n.devices.filter(b=>e.allow_group_members.includes(b.address)),p=[...l,...d.filter(b=>!u.has(b)),..._d(l,e,n).take],
f=[...new Set([...p,...d,...c])];if(a.addresses===void 0){let b=(w=a.ids)!=null?w:[],$=r.filter(P=>f.some(I=>I.address===P.address)||b.some(I=>`${P.card}:`.startsWith(
`${I}:`)));return{ids:[...new Set([...b,...p.map(P=>{var I;return(I=P.id)!=null?I:""})])],addresses:new Set($.map(P=>P.address))}}Sd("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(b=>t(b)&&!f.includes(b)&&p.some($=>t($)&&$.id===b.id)),"give th\
e others back too");let m=new Map(n.devices.map(b=>[b.address,b])),g=[...f.map(b=>b.address),...o].map(Ey),y=b=>e.companions&&g.includes(Ey(b.address))&&!Bn(b,m.
get(b.address));return{ids:[...new Set(p.filter(t).map(b=>{var $;return($=b.id)!=null?$:""}))],addresses:new Set(r.filter(b=>o.includes(b.address)||f.some($=>$.
address===b.address)||y(b)).map(b=>b.address))}}function Ey(e){return e.replace(/\.\d$/,"")}var nP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Cy(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function tP(e,n,t){var l,d;let r=Cy(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function rP(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Se(e,n,t){return t!==void 0?Ny(e,n,t):Y(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ny(e,n,ke(e,n)))}function Ny(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Sn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:tP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Cy(e,u,`entry ${l}: image`,nP));let d=rP(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!eg(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var vr="/etc/initramfs-tools/modules",Ly="/usr/share/initramfs-tools/modules.d",Pd="# vfiokit: vfio_pci before the drivers that could take its devices",gs="vfio\
_pci",oP=/^((\w+_)?vfio_pci|vfiokit_bind)$/,iP="/etc/dracut.conf.d/vfiokit.conf",sP=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],ys="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Hy={"initramfs-tools":["/etc/modprobe.d",
vr],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},By={steps:[],claims:[],warnings:[]};function wr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function Ad(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Uy(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function zy(e){return{thing:"line",value:e}}function Fy(e,n){let t=X(U(e)).length>0&&de(e).some(r=>re(e,r)(gs)==="builtin");return[...n.flatMap(r=>"\
module"in r?r.module.replace(/-/g,"_"):[]),...t?[ue]:[]]}function aP(e,n){var a;let t=e.list(Ly).map(l=>Ae(e,`${Ly}/${l}`)),r=(a=e.read(vr))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>wr(l).map(Ad))),i=Fy(e,n).filter(l=>!o.has(l));if(i.length===0)return By;let s=i.flatMap(l=>[Pd,l]);return{steps:[G(vr,Uy(r,s))],claims:s.map(
zy),warnings:[]}}function lP(e){return[Ae(e,"/etc/dracut.conf"),...kn(e,sP).map(n=>Ae(e,n))].join(`
`)}function Vy(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function dP(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function uP(e,n){var p;let t=lP(
e),r=["force_drivers","add_drivers"].flatMap(f=>Vy(t,f)).map(f=>f.replace(/-/g,"_")),o=Vy(t,"install_items"),i=dP(e,t),s=Fy(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
gs||f===ue?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let m=`/${f.file}`;return o.includes(m)||i&&m.startsWith("/etc/modpro\
be.d/")||m.startsWith("/usr/lib/")||m.startsWith("/lib/")?[]:[`install_items+=" ${m} "`]}),...s];if(l.length===0)return By;let d=Xn(e,iP),u=(p=e.read(d.path))!=
null?p:"",c=wr(u).some(f=>f.trimEnd()===ys)?l:[ys,...l];return{steps:[G(d.path,Uy(u,c))],claims:c.map(zy),warnings:d.warning===void 0?[]:[d.warning]}}function jy(e,n,t){
return n==="dracut"?uP(e,t):aP(e,t)}function cP(e){let n=wr(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Pd&&!(((o=n[r-1])!=null?o:"").trimEnd()===Pd&&
oP.test(Ad(t)))}).join("")}function fP(e){return wr(e).filter(n=>n.trimEnd()!==ys&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Wy(e){let n=[],t=[],r=e.read(vr);if(r!==null){let o=cP(r);o!==r&&n.push(G(vr,o===""?null:o)),wr(o).some(i=>Ad(i)===gs)&&t.push(`${vr}\
 names ${gs} without our mark: it was there before and stays`)}for(let o of kn(e,["/etc/dracut.conf.d"])){let i=Ae(e,o);if(!wr(i).some(a=>a.trimEnd()===ys))continue;
let s=fP(i);n.push(G(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var pP=/^[\w.+~-]+$/,mP=["vmlinuz","vmlinux","Image","image"],Zy=e=>`initrd.img-${e}`,hs=e=>`initramfs-${e}.img`,Gy=e=>`initrd-${e}`,Ky=[Zy,hs,Gy],gP={debian:Zy,
el:hs,fedora:hs,suse:Gy,unknown:hs},yP=["/boot","/boot/efi","/efi"],hP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function bP(e,n){var t;return(t=
Ky.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:gP[rr(e)]}function vP(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return yP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Jy(e){let n=de(
e).filter(i=>pP.test(i)),t=Oe(e),r=bP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(mP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Ky].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of vP(e,i)){let l=hP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function qy(e,n){return e.filter(t=>O(t)===n).flatMap(C)}function wP(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>qy(t,r)).map(
Ne)));return t=>n.length>0&&n.every(r=>r.has(t))}function $P(e,n){let t=new Set,r=D(e);for(let o of n){let i=r.filter(l=>_e([o],l)),s=kt(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Ue):Ue({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function xP(e){return e.slice(1)}function bs(e,n){let t=U(e),r=ie(t,"vfio_pci","ids"),o=ze(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(p=>qy(p,"vfio_pci.ids"))])],s=Da(t)?X(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(p=>p.from),...[he(t,"i\
nstall",ue),he(t,"softdep","vfio_pci")].filter(p=>p!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(p=>p.path)],d=s.length>0||r!==null&&br(Ae(e,
r.from.path)),u=$P(e,i),c=wP(n);return p=>{let f=re(e,p),m=[],g=b=>{if(f(b)==="absent"||c(b))return!0;let $=f(b)==="module"?an(t,b):null;return $!==null&&m.push(
$),$!==null},y=!d&&u!==null&&u.every(g),h=[...new Set([...l,...y?m.map(b=>b.path):[]])].map(b=>({file:xP(b)})),w=s.flatMap(b=>{var $;return($=b.variant)!=null?$:
[]}).filter(b=>f(b)==="module").map(b=>({module:b}));return[...h,...y||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var kP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],_P=["/usr/sbin","/sbin","/usr/bin","/bin"],Yy=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Xy="/etc/kernel/install.d/50-dracut.install";function nh(e,n){var t;return(t=_P.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function Qy(e,n){return kP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function SP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function PP(e){var o,i;let n=nh(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=SP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function AP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function th(e){var i,s;let n=Yy.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Yy.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function eh(e,n){
let t=th(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>AP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function OP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=rr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Od(e){let n=PP(e),t=nh(e,"dracut"),r=n==="initramfs-tools",o=r&&Qy(e,"initramfs-tools"),i=t!==null&&Qy(e,
"dracut");if(o&&i)return eh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return eh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:OP(e);if(a!==null)return a;throw le("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=th(e);if(s!==null&&s!=="dracut")throw le(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Xy)==="/dev/null")throw x(
`${Xy} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Ed={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function oh(e,n="all"){
let t=Jy(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw T("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function EP(e,n){
if(n!==void 0)return n;let t=Re(e);return t===null?[]:[t]}function ih(e,n,t,r){let o=Od(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Hy[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function $r(e,n={}){let t=oh(e,n.kernels);if(t.length===0)return Ed;let r=bs(e,EP(e,n.entries)),
o=ih(e,t,n,s=>{var a;return rh([...r(s),...(a=n.holds)!=null?a:[]])}),i=jy(e,Od(e),rh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function _o(e,n={}){let t=oh(e,n.kernels);return t.length===0?Ed:{...Ed,steps:ih(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function vs(e,n={}){let{steps:t,notes:r}=Wy(e),o=_o(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function rh(e){return[...new Map(e.map(n=>[
Ke(n),n])).values()]}function sh(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=ii(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function ah(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Id(e,n){return ah(e,n).length>0}function IP(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function lh(e,n,t){let r=IP(e),o=r===void 0?[]:n.filter(l=>Id(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+ah(e,d).
length,0)>=s&&ir(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var So={steps:[],notes:[],warnings:[]},RP="leave live out and reboot";function dh(e,n,t){var d;let r=n.filter(u=>!F(u.driver));if(r.length===0)return So;ch(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");fh(e,r,RP);let i=[...lh(e,r,t.allow_console_gpu),...mh(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=Oe(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||re(e,a)(u)!=="builtin").map(Zi),...uh(e,r).map(
({device:u,card:c})=>Gi(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function ws(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!F(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(ch(e,a),fh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:uh(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:mh(e,a)}}function uh(e,n){let t=new Map;for(let i of ge(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function ch(e,n){let t=n.flatMap(({address:r})=>{let o=Un(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function fh(e,n,t){let r=qr(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${ui(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Yr(e),i=o===null?
[]:ph(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function ph(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>Za(e,r)===0?[]:[`the driver ${r} is in use ${Za(e,r)} times`])}function mh(e,n){
let t=Yr(e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&qr(e,o).length===0&&!o.some(a=>Id(e,a))?ph(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!F(a.driver))?hf(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var gh=new Set([8,9,11,12]),MP=["/etc/crypttab","/etc/crypttab.initramfs"],DP="LUKS\xBA\xBE",yh=4096,TP=4<<20;function NP(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function en(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function hh(e){try{return JSON.parse(e)}catch(n){return}}function Rd(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function bh(e){var o;if(typeof e!="string")return[];let n=hh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=en(n,"clevis"),r=en(en(t,"sss"),"jwe");return[...Rd(en(en(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(bh):[]]}function CP(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==DP||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),TP),o=e.bytes(n,yh,Math.max(0,r-yh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=en(hh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function LP(e){var t;let n=[];for(let r of MP.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:NP(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of CP(e,a))en(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Rd(en(d,"tpm2-pcrs"))),en(d,"type")==="clevis"&&l("clevis",bh(en(en(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Rd((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Pe(e,n){let t=n?void 0:LP(e).find(({pcrs:i})=>i.
some(s=>gh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>gh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Md="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function Dd(e,n){
if(!K(e))return{devices:[],ids:Td(n),at:[],notes:[Md],warnings:[]};let t=$o(e),r=ny(e,t.devices);return Dy(n,t,o=>{let i=ps(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function Td({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw T("addresses",`addresses is ${n.join(", ")}, a\
nd this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw T("ids",'neither ids nor addresses are given, expected\
 one of them, such as {"ids": "10de:20b7"}');return e}function VP(e,{devices:n,at:t}){let r=e.filter(o=>O(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||_e(C(r),o))}function HP(e){let n=de(e),t=n.filter(r=>re(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw le(`no installed\
 kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel\
 that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Nd(e){return e.filter(n=>n.
kind==="file")}function Cd(e,n){return n===null?{}:{bootable:Se(e,n)}}function BP(e){return e.length>0&&e.every(n=>n.some(t=>{let r=O(t);return/^(intel|amd)_iommu$/.
test(r)&&C(t).includes("on")||r==="iommu.passthrough"&&Ie(t)!==""}))}function Ld(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||vd(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function $s(e,n){let t=Dd(e,n),r=t.devices.map(w=>w.address),o=K(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=HP(e);xy(e,t.devices);let s=$y(e,n,t.at),{loader:a,missing:l}=yn(e),d=gr(e,a),u=ky(e,{ids:t.ids,at:s,devices:t.devices,rivals:ey(
t.devices,t.ids),blacklisted:Qg(d),overridden:d.some(w=>VP(w,t)),options:n.vfio_options},t),c=de(e).some(w=>re(e,w)("vfio_pci")==="builtin"),p=u.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries}],...c?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,b])=>({kind:"token",
token:`vfio-pci.${w}=${b===!0?1:0}`})):[]],f=se(e,u.steps),m=a===null?{steps:[],claims:[],notes:[],warnings:[]}:ss(f,a,p,{regenerate:n.regenerate}),g=se(f,m.steps),
y=$r(g,{entries:u.prepared?gr(g,a):[]}),v=[...u.steps,...m.steps,...n.regenerate?y.steps:Nd(y.steps)],h=n.live&&o?dh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var b;return(b=ps(e,n,w))!=null?b:"vfio-pci"}}):So;return{steps:[...fn(v),...h.steps],claims:[...u.claims,...m.claims,...y.claims],guard:w=>Pe(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:b})=>({address:w,id:b!=null?b:""})),notes:[...t.notes,...u.notes,...vy(e,t.devices),...m.notes,
...y.notes,...h.notes,...n.iommuFollows!==!0&&Ve(e).active===!1&&!BP(gr(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,...m.warnings,...y.warnings,...h.warnings,..._y(e,a,t),...l===null||u.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let b=ls(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:b.filter(
P=>!F(P.driver));return{own:{devices:b},rebootReasons:[...$.map(P=>`${P.address} has ${P.driver===null?"no driver":`the driver ${P.driver}`}, not vfio-pci`),...Ld(
w,n.vfio_options)],...Cd(w,a)}}}}function Bd(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Mn({vendor:e,product:n,address:t}){
return Bd([["vendor_id",e],["product_id",n],["address",t]])}var Vd=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],Ud="*";function wh(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function $h(e,n,t,r){var s;if(e===Ud)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function vh(e,n){let t=n in e?e[n]:Ud;if(typeof t!="string")throw x(`has a ${n} that is no string`);return $h(n==="vendor_id"?t.trim():t,65535,4,n)}function UP(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return $h(((a=o[s])!=null?a:"").trim()||Ud,Vd[s][1],Vd[s][2],`${Vd[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var zP=/[^\s\S]/;function xs(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return zP;throw x(`has a ${n} in its address that is no regular expression`)}}}function FP(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return UP(e);if(!wh(e))throw x("has an address that is neither a string nor an object");return[
xs(e.domain,"domain"),xs(e.bus,"bus"),xs(e.slot,"slot"),xs(e.function,"function")]}function Po(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?
!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var jP=[["managed",31],["live_migratable",31],["one_time_use",32]];function ks({tags:e},n){return Po(e.live_migratable)===
n}function WP(e,n){var l;if(!wh(e))throw x("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&
i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw x("has both an address and a devname");for(let[d,u]of jP)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&Po(
s[d])===void 0)throw x(`has a ${d} that nova ${u} and later do not take`);return{vendor:vh(e,"vendor_id"),product:vh(e,"product_id"),address:FP(o),devname:a,tags:s}}
function xh(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>WP(r,n))}catch(r){
if(r instanceof _)return r.message;throw r}}function ZP(e){return e.split(/[:.]/)}function Hd(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(
n))}function zd(e,{vendor:n,product:t,address:r}){return Qn(r===void 0?{...e,address:[void 0,void 0,void 0,void 0]}:e,{vendor:n,product:t,address:r})}function Qn(e,{
vendor:n,product:t,address:r}){if(e.devname||!Hd(e.vendor,n)||!Hd(e.product,t))return!1;let o=r===void 0?[]:ZP(r);return e.address.every((i,s)=>Hd(i,o[s]))}function kh(e,n,t){
return Po(e.tags.remote_managed)===!0?!1:Qn(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&Qn(e,{...n,address:t})}function _h({vendor:e,product:n,address:t,
devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var xr=["type-PF","type-PCI","type-VF"],_s=["required","legacy","preferred","socket"];function et({name:e,vendor:n,product:t,type:r,numa:o}){return Bd([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var Sh={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${xr.join("|")})$`),numa_policy:new RegExp(`^(?:${_s.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
GP={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function KP(e){return Object.keys(Sh).filter(n=>{var t;return((t=GP[n])!=null?t:0)<=(e!=null?
e:1/0)})}function Ph(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=KP(n),p=c.includes(d)?Sh[d]:void 0;if(p===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!p.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:xr.find(d=>d===r.get("device_type")),numa:(l=_s.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:Po(r.get("live_migratable"))}}function Ah(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function Fd({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var Eh=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,Ih=/^[^\s=:]+[=:]/,jd=/(?:\r\n|\r|\n)$/;function Rh(e){let n=e.length;for(;n>0&&Eh.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function Mh(e){let n=0;for(;Eh.test(e.charAt(n));)n++;return e.slice(n)}function Ss(e){return Mh(Rh(e))}function JP(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function qP(e){return e==="DEFAULT"?e:e.toLowerCase()}function YP(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function Wd(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=m=>({line:s+1,problem:m}),d=JP(a);if(d===null)return l("is not UTF-8");let u=Rh(d);if(s===0&&u.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${Mh(u)}`,to:s+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(u.length<3)return l("is a section without a name");t.push({name:qP(u.slice(1,-1)),at:s});continue}let p=u.search(/[=:]/),f=t[t.length-1];
if(p<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(Ss(u.slice(0,p))==="")return l("has a value and no name");if(f===
void 0)return l("stands above the first section");r.push({section:f.name,key:Ss(u.slice(0,p)),value:YP(Ss(u.slice(p+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function Ps([e,n],t){return`${e}${Ih.test(t)?"=":" = "}${n}`}function Oh({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return Ih.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function Dh(e,n,t){var p,f,m,g;let{lines:r,sections:o,options:i}=e,s=o.map(
y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){let y=Ss((p=r[r.length-1])!=null?p:"")===""?[]:[""],v=t.map(h=>Ps(h,Oh(e,void 0)));return{from:r.length,to:r.length,
put:[...y,`[${n}]`,...v]}}let l=(m=(f=o[s+1])==null?void 0:f.at)!=null?m:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(g=u==null?void 0:u.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(y=>Ps(y,Oh(e,u)))}}function At({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.
from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=jd.exec((r=e[l-1])!=null?r:""))!=null?i:jd.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!jd.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(p=>p+u))}return t.join("")}function XP(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Dn(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=Wd(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function Th(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:Zd(o,i.from),found:XP(i.value,t)})))}
function Nh(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(Zd(r,s))),i=o.length===0?r:Wd(At(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>Zd(r,s))}}function Zd({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function bn(e,n,t=null){return Th(e,n.map(({section:r,spec:o})=>[r,o]),r=>xh(r,t))}function vn(e,n,t=null){return Th(e,n.map(({section:r,alias:o})=>[
r,o]),r=>Ph(r,t))}function te({path:e,option:n}){return`${e} line ${n.from+1}`}function As(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&
t.path===n))throw x(`${te(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Os(e){let n=new Map;for(let t of e){if(typeof t.
found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==
r.found.type||t.found.numa!==r.found.numa))throw x(`${te(t)} defines an alias again that ${te(r)} defines otherwise, so nova takes none of them; take one of the\
 two lines out`)}}function QP(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&Ah(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw x(`${te(i)} defines the alias ${e.name} as ${Fd(i.found)}, expected ${Fd(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function eA(e,n,t){for(let r of n){let o=typeof r.found=="string"||!t(r.path)?void 0:e.find(i=>r.found.some(s=>Object.keys(s.tags).length>0&&zd(
s,i)));if(o!==void 0)throw x(`${te(r)} gives tags to devices that ${Mn(o)} takes as well, and nova would read ours first and pass over these tags; give path: ${r.
path}, so that ours comes behind that line`)}}function nA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[..._h(r)?[`${te(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>Qn(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${te(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function Ch(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Ps(l,s)):[]})),left:r===void 0?t:[]}}function Lh(e,n,{specs:t,alias:r},{names:o,read:i,release:s,api:a,isOurs:l,
isLater:d}){var k,A;let u=(A=(k=n.find(E=>E.path===e))==null?void 0:k.ini)!=null?A:{lines:[],sections:[],options:[]},c=bn(n,i,s),p=r===null?[]:vn(n,i,s),f=r===null?
[]:vn(a,i,s);As([...c,...p,...f],e),Os([...p,...f]);let m=E=>c.some(({found:M})=>typeof M!="string"&&M.some(q=>ks(q,E)&&t.some(N=>zd(q,N)))),g=[...p,...f].filter(
({found:E})=>typeof E!="string"&&E.name===(r==null?void 0:r.name)),y=r===null?null:QP(r,g,e,l,m),v=y===null||y==="missing"?[]:[y],h=E=>E.path===e&&E.option.value===
"",w=t.filter(E=>!c.some(({found:M})=>typeof M!="string"&&M.some(q=>Qn(q,E))));eA(w,c,d);let b=[Ch(c.filter(h),o.section,w.map(E=>[o.spec,Mn(E)])),Ch([...v,...p.
filter(h)],o.section,r===null||y===null?[]:[[o.alias,et(r)]])],$=b.flatMap(E=>E.edits),P=b.flatMap(E=>E.left),I=P.length===0?[]:[Dh(u,o.section,P)];return{text:At(
u,[...$,...I]),put:[...$.flatMap(E=>E.put),...I.flatMap(E=>{var M;return rA(E.put,(M=u.lines[u.lines.length-1])!=null?M:"")})],gone:v.map(E=>E.line),warnings:[...nA(
c,t),...tA(g,f)]}}function tA(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(te).join(" and ")} define one alias: nova 31.3 and later refuse that with \
pci_in_placement; take one of them out`]:n.includes(t)?[`${te(t)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move th\
e line to one that both read`]:[]}function rA(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var Hh=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],oA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],Vh="/openstack/venvs";function Ot(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(Vh).filter(a=>a.startsWith("nova")).map(a=>`${Vh}/${a}/lib`);for(let a of[...oA,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function Gd(e){var n,t;return(t=(n=Hh.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function kr(e){return Hh.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ee="/etc/nova/nova.conf",Bh="/etc/nova/nova-cpu.conf",iA="/etc/nova/nova-compute.conf",sA="/etc/nova/nova-api.conf",jh="/usr/share/nova/nova-dist.conf",aA=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],lA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],Wh=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],Uh=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],dA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Es(e,n){return e.
real(n)!==null}function uA(e){let n=Wh.flatMap(o=>lA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(
o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?Uh.map(t):Uh.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function zh(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function cA(e){let n=Wh.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function fA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function Kd(e,n){return n.flatMap(t=>kn(e,[t]))}function Ao(e){var h,w,b,$,P;let n=dA.find(([,I])=>I.some(k=>Es(e,k)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[Kd(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=(h=e.read(ee))!=null?h:"",r=uA(e),o=fA(e,t),i=cA(e),s=Es(
e,Bh),a=o!=null?o:s?"devstack":Es(e,ee)?r.trim()===""?"unknown":"packages":"none",l=zh(r,"--config-dir"),d=I=>aA.map(k=>`${k}/${I}.conf.d`).filter(k=>Es(e,k)).slice(
0,1),[u]=d("nova"),c=l.length>0?l:[...d("nova"),...d("nova-compute")],p=[jh,...Kd(e,c)],f=zh(r,"--config-file"),m=Is([ee,...f,iA,...p]),g=s?[Bh]:/--config-file[= ]["']?\$/.
test(r)||f.includes(ee)?[]:f,y=(b=l[0])!=null?b:((w=Ot(e))!=null?w:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",v=r.indexOf("--config-file");
return{deployment:a,units:i,dropIns:y,manager:Ye(t),variable:(P=($=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:$[0])!=null?
P:null,api:[sA,...Kd(e,d("nova-api"))],dirs:Is([...y===null?[]:[y],...c]),dropInsFirst:v>=0&&r.indexOf("--config-dir")<v,sets:g.length===0?[m]:[Is([ee,...p]),Is(
[...g,...p])]}}function Fh({sets:e,dirs:n,dropInsFirst:t},r){var s;let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=((s=e[e.length-
1])!=null?s:[]).indexOf(r);return i<0?null:[r===jh?0:2,i,r]}function Zh(e,n,t){let[r,o]=[Fh(e,n),Fh(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==
o[d]),[s,a]=[r[i],o[i]];return s!==void 0&&a!==void 0&&s>a}function Rs(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Ms({variable:e}){if(e!==
null)throw x(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function Is(e){
return[...new Set(e)]}function pA(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function mA(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Mn({vendor:n,product:t,address:s})===e}function gA(e,n,t){let r=bn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>pA(a,n))?[]:[[i,s.length===1&&s.every(a=>mA(i.option.value,a))]]}),o=vn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,et(s)===i.option.value]]});return[...r,...o]}function yA({lines:e,sections:n},t,r,o){var c,p,f,m;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(f=(p=n[s+1])==null?void 0:p.at)!=null?f:e.length;if(e.slice(a+1,l).filter(
(g,y)=>!o.has(a+1+y)&&g.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function Gh(e,n,t,r,o,i,s){let{ini:a}=e,l=gA(e,n,r),d=l.filter(([y,v])=>o(y.line,v)).map(([y])=>y),u=l.filter(([y])=>!d.includes(y)).map(([y])=>`${te(
y)} says it too (${y.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:At(a,[]),gone:[],notes:u};let c=new Set(d.map(y=>y.option.from)),
p=yA(a,t.section,i,c),f=[...d.map(({option:{from:y,to:v}})=>({from:y,to:v,put:[]})),...p===null?[]:[{from:p.from,to:p.to,put:[]}]],m=At(a,f),g=s&&m.split(/\r\n|\r|\n/).
every(y=>y.trim()===""||y.trim()===`[${t.section}]`)?null:m;return{text:g!==null&&(p==null?void 0:p.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...d.map(
y=>y.line),...p===null?[]:[`[${t.section}]`]],notes:u}}var Ns="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Ds(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function Kh(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function Ts(e){return`'${e}'`}function Jh(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function qh(e){var n;return Ts(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function hA(e,n){return n===null||n>
26?`nova_device_spec:
${e.map(t=>`  - ${Ts(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${qh(e)}
`}function Yh({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=Ds(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":Ds(t.section,o),
a=Ds("filter_scheduler",[`enabled_filters = ${Ns}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${Kh(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${hA(
e,r)}${n===null?"":`nova_pci_alias:
  - ${Ts(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${Kh(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${qh(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${Ts(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Xh({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Ds(t.section,r)}`}}var bA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function Jd({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Qh(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>/^[^#]/.test(i)):(o=bA[n])!=null?o:[]}function eb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Mn),alias:n===null?null:et(n)};return{...Yh(
i,t,o==="openstack_ansible"?r:null),...o==="devstack"?{devstack:Xh(i,t)}:{}}}function vA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var wA={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function qd({specs:e,
alias:n},t,r,o){let i=wA[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Qn(d,u)));return[...bn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:vn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${te(l)} has ${l.option.key} too, ${i}`)}function nb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:vA(n),flavor_command:Jh(n.name)},
scheduler_filter:`enabled_filters = ${Ns}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function $A(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function tb({alias:e},n,t){let r=vn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>Rs(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${te(o)} has the alias, and nova-api does not read that file`]:[],...$A(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${Ns}; then res\
tart nova-scheduler`]]}function xA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw T("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function kA(e,n,t){var o,i;let r=sr(e,n,ge(e,n));for(let s of t){let a=ar(s.physfn===
null?s:fi(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function _A(e,n,t){
var s;let r=U(e);if(X(r).length===0)return;let o=Ht(r,n),i=ze((s=ie(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=no(n,a),d=l.filter(u=>!o.includes(
u)&&!_e(i,u));if(d.length>0&&d.length<l.length)throw x(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function SA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Rn(i),i.address])),[o]=r.keys();if(o===void 0)throw T("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function PA(e,n){var o,i;let t=n.filter(s=>Rn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Rn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function rb(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw T("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=K(e),d=D(e),u=o===void 0?(r!=null?r:[]).map(y=>({vendor:y.
slice(0,4),product:y.slice(5)})):xA(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(y=>no(d,y)):d.filter(y=>o.includes(y.address));kA(e,d,c),o===void 0&&_A(e,d,r!=null?
r:[]);let p=[...new Set(u.map(y=>`${y.vendor}:${y.product}`))],[f=""]=p;if(i===void 0&&(s!=="auto"||a!==void 0))throw T("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&p.length>1)throw T("alias",`an alias is given for devices of several\
 ids (${p.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw T("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let m=i===void 0?null:{name:i,vendor:f.slice(0,4),product:f.slice(5),type:SA(c,f,s),numa:a!=null?
a:"legacy",capability:!1,live:void 0},g=c.filter(y=>{var v;return((v=y.numVfs)!=null?v:0)>0});return{specs:u,alias:m,notes:l?[]:["this tree has no /sys/bus/pci/\
devices, so nobody looked what the devices are"],warnings:[...m===null?[]:PA(m,c),...g.map(y=>{var v;return`${y.address} has ${(v=y.numVfs)!=null?v:0} virtual f\
unctions, which the same spec hands out: a card goes to one guest whole or in parts`})]}}var Cs=["auto","drop-in","file","print"],AA="50-gpu-passthrough.conf",OA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function Ls({deployment:e}){return OA[e]}function ob(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function Yd(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${AA}`;return[n,Yn(n)]}function ib(e){return[...new Set(e)]}function EA(e){
return Ls(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function IA(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:ib([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function RA(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ee)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${ee}, so nova would pass over what is in it; give it owner and grou\
p of ${ee}, and mode 750`)}function sb(e,n,t,r){let o=Ls(n);if(r!==void 0&&t==="print")throw T("path","path is given with target print, which writes nothing; le\
ave one of them out");if(r!==void 0)return IA(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?EA(n):t;if(i==="prin\
t"){let d=o===void 0&&n.manager!==null?[`${ee} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines wher\
e ${n.manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova runs in a container here, w\
ith files that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ee)===null)
throw le(`${ee} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (ta\
rget: print)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ee,sees:d}}),warnings:s===null?[]:[
`${ee} is kept by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=ee]=Yd(n),l=Xn(e,a);return RA(e,l.path),{mode:i,
edits:[{path:l.path,sees:ib([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var MA=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function Qd(e,n){return Ce(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&MA.test(r)?[r]:[])}function ab(e,n){let t=ne(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function Xd(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function lb(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ee):null,i=o===null?null:e.stat(o);return[G(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function DA(e,n,t){if(e!==null)return{};let[r]=bn(t,kr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${te(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function Vs(e,n,t){return n.state==="absent"?
NA(e,n):TA(e,n,t===void 0?[]:Qd(e,t))}function TA(e,n,t){var P,I;let r=Ot(e),[o,i]=[Gd(r),kr(r)],s=rb(e,n,r),a=Ao(e);Ms(a);let l=sb(e,a,n.target,n.path),d=new Set(
Qd(e)),u=[...s.specs.map(Mn),...s.alias===null?[]:[et(s.alias)]],c=t.filter(k=>!u.includes(k.slice(k.indexOf("=")+1).trim())),p=l.mode==="print"?a.sets.map(k=>{
var A;return{path:(A=k[0])!=null?A:ee,sees:k}}):l.edits,f=l.mode!=="print",m=p.map(({path:k,sees:A})=>{let E=Dn(e,A).map(N=>Nh(N,N.path===k?c:[])),M=E.map(({source:N})=>N),
q=Lh(k,M,s,{names:o,read:i,release:r,isOurs:N=>d.has(N),isLater:N=>f&&Zh(a,N,k),api:Rs(k)?[]:Dn(e,a.api.filter(N=>N!==k))});return{path:k,sources:M,...q,gone:[...E.
flatMap(({gone:N})=>N),...q.gone]}}),g=eb(s,o,r,a),y=DA(r,o.spec,m.flatMap(({sources:k})=>k)),v=k=>({own:{...nb(s),target:l.mode,deployment:a.deployment,files:l.
edits.map(({path:A})=>A),snippets:g},notes:tb(s,Dn(k,[...new Set([...p.flatMap(({sees:A})=>A),...a.api])]),i)}),h=[...new Set([...s.warnings,...l.warnings,...(P=
y.warnings)!=null?P:[],...m.flatMap(k=>k.warnings)])],w=l.edits.flatMap(({path:k},A)=>{var E,M;return((M=(E=m[A])==null?void 0:E.put.length)!=null?M:0)>0?ob(k):
[]});h.push(...qd(s,Dn(e,w),[o],"kolla"));let b=[...s.notes,...(I=y.notes)!=null?I:[]];if(l.mode==="print"){let k=m.length>0&&m.every(({put:A})=>A.length===0);return k||
h.push(...qd(s,m.flatMap(({sources:A})=>A),a.deployment==="kolla"?[o]:i,a.deployment)),k?{steps:[],notes:b,warnings:h,report:v}:{steps:[],pending:Qh(e,a,g),notes:[
...b,"nothing is written here: put the snippets where the files come from"],warnings:h,report:v}}let $=m.flatMap(({path:k,text:A,put:E,gone:M})=>lb(e,k,A,[...E,
...M]));return{steps:$,notes:b,warnings:h,report:v,claims:Xd(m.flatMap(({put:k})=>k)),released:Xd(m.flatMap(({gone:k})=>k)),pending:$.length>0?[Jd(a)]:[]}}function NA(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw T("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=Gd(Ot(e)),s=Ao(e),a=Yd(s),l=Qd(e),d=o===void 0&&Ls(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(m=>m.slice(0,1))]:[o],
c=Dn(e,u).map(m=>{let g=(v,h)=>!d.includes(m.path)&&(l.length>0?l.includes(v):h),y=a.includes(m.path)||ab(e,m.path).file;return{path:m.path,...Gh(m,{ids:n,addresses:t,
alias:r},i,kr(null),g,l,y)}}),p=c.flatMap(m=>lb(e,m.path,m.text,m.gone)),f=c.flatMap(m=>m.gone);return{steps:p,released:Xd(l.filter(m=>f.includes(m.trimStart()))),
pending:p.length>0?[Jd(s)]:[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?ab(e,m.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:p.
map(m=>m.path)}})}}function CA(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!K(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=ge(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function db(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=CA(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=Vs(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:p,...f}=u.report(c);return{...f,own:{nova:p}}}}}]}function ub(e,{allow_group_members:n,allow_console_gpu:t}){if(!K(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=D(e),o=ge(e,r),i=Jn(e,r,o),s=Ve(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>In(d)&&i(d).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function cb(e,n,t){if(t===void 0||!K(e))return;let r=new Set(n.map(i=>i.address)),o=ge(e).filter(i=>In(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function fb(e,n,t){let r=Ce(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=at(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function pb(e){let n=Li(e),t=n===!1&&Vi(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...or(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Hs(e){try{let n=Me(e),t=qi(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...LA(e,t),bootable:Se(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function LA(e,n){var p,f,m;let t=(p=de(e).find(g=>{var y,v;return((y=n.kernel)!=null?y:"").endsWith(`-${g}`)||((v=n.kernel)!=null?v:
"").includes(`/${g}/`)}))!=null?p:null,r=U(e,t!=null?t:void 0),o=t===null?()=>"module":re(e,t),i=n.tokens.filter(g=>O(g)==="vfio_pci.ids").slice(-1).flatMap(C),
s=ze((f=ie(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Ht(r,D(e)).map(g=>g.address)),d=new Map(X(r).map(g=>[
g.address,g])),c=_o(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:bs(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(
a.map(g=>{var y;return(y=kt(g))!=null?y:g})),addresses:l,replaced(g){let y=d.get(g.address);return y===void 0||Bn(y,g)?null:y.card},imageProblem:(m=c.map(g=>ii(
e,g).why).find(g=>g!==null))!=null?m:null,rivalsOf:g=>Ue(g).filter(y=>{if(o(y)==="absent"||!J(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[y]})||
o(y)==="module"&&an(r,y)!==null)return!1;let v=hn(he(r,"softdep",y)),h=l.has(g.address),w=o("vfio_pci")==="builtin";return o(y)==="builtin"?!h&&!w:!v&&(h||!w)})}}var VA={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function mb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=VA[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fe={severity:"error",status:"drifted"},HA=/^(01|02|060[014])/,Bs=["intel_iommu","amd_iommu","iommu"];function BA(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let p=i.get(c.address),f=c.id===void 0?n:[c.id];return p!==void 0&&
(f===void 0||p.id!==null&&f.includes(p.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var p;return(p=i.get(c.address))!=null?p:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let p=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${p===void 0?"":`: ${(f=p.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(p=>p.id===c))],unexpected:s.length===
0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>{var p;return`${c.address} (${(p=c.id)!=null?p:""})`})}}function UA(e,n,t){var p,f,m;let r=g=>g.find(
y=>Bs.includes(O(y))&&C(y).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Fe,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(p=e.firmware_table)!=null?p:"an active IOMMU":"no DMAR, IVRS, IORT or VIOT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Fe,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((m=e.units)!=
null?m:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),d=(g,y)=>g.some(v=>y.includes(O(v))&&C(v).some(h=>h==="on"||h===
"pt"))||y===Bs&&g.some(v=>O(v)==="iommu.passthrough"),u=n!==null&&d(n,["intel_iommu"])&&!d(t.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!u:d(t.entry.tokens,
Bs));return a.push({...Fe,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:t.entry.tokens.filter(g=>Bs.includes(O(g))||O(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function zA(e,n,t,r,o){
var p;let{address:i,group:s}=n,a={...Fe,address:i,about:"now"},l=F(n.driver),d=new Map(t.map(f=>[f.address,f])),u=[{...a,id:"device.driver",ok:l,found:(p=n.driver)!=
null?p:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return u;let c=Ft(e,s,t).filter(f=>!r.has(f)).map(f=>di(f,d.get(f),o)).
filter(f=>f!==null);if(u.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;u.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return u}function FA(e,n,t){var l,d;let r={...Fe,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(d=
n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...jA(e,n)]}function jA(e,{address:n}){let t=fs(e,n);return t===null?[]:[{...Fe,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function _r(e,n){
var g,y,v;let t=D(e),r=Hs(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=BA(t,n,h=>{var w;return o===null||o.addresses.has(h.address)||o.ids.has((w=
h.id)!=null?w:"")}),l=[...UA(Ve(e),Re(e),o),...pb(e)];for(let h of s)l.push({...Fe,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:h,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(h=>h.address)),u=Ui(e),c=ge(e,t),p=new Map(c.map(h=>[h.device.address,h])),f=Jn(e,t,c);for(let h of i){let w=p.get(h.address),b=w==null?void 0:w.kind;if(b===
"bmc"||b==="virtual"||HA.test((g=h.class)!=null?g:"")){l.push({...Fe,id:"device.kind",address:h.address,about:"both",status:"refused",ok:!1,found:b!=null?b:dn(h.
class),expected:"a device that may leave the host",read_from:`/sys/bus/pci/devices/${h.address}/class`,remedy:"name the GPU instead"});continue}l.push(...zA(e,h,
t,d,u),...mb(h,w===void 0?[]:f(w)),...o===null?[]:FA(e,h,o))}o===null?l.push({...Fe,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:
"",expected:"a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fe,
id:"boot.image",about:"next",ok:o.imageProblem===null,found:(y=o.imageProblem)!=null?y:"up to date",expected:"an image that is newer than what it holds",read_from:(v=
o.entry.initrds[0])!=null?v:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Fe,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.
reasons.join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loade\
r before you reboot"}));let m=i.filter(h=>{var w;return((w=p.get(h.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&m!==n.expect_count&&
l.push({...Fe,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"\
look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(h=>{var w,b;return/^(gpu|igpu|vf|accelerator)$/.test((b=(w=
p.get(h.address))==null?void 0:w.kind)!=null?b:"")}),missing:s,unexpected:a}}var eu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Sr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=eu.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function gb(e){return e.map(({about:n,status:t,...r})=>r)}function yb(e,n,t,r){if(!K(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return F(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ne(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function hb(e,n){var c;if(n.length===0)return null;let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Sr(t),o=t.filter(p=>!p.ok&&p.severity==="error"),i=(c=o.find(p=>p.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var WA=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function vb(e,n,t){var c,p,f;let r=n.slice(t),o=new Set(qo(n.slice(0,t)).map(bb)),i=qo(r.map(m=>({...m,released:[]}))).
filter(m=>!o.has(bb(m))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,d=[];for(let m of[...r].reverse()){d.push(...m.dirs);let g=m.image&&m.machine_id!==
s;for(let y of[...m.entries].reverse()){if(y.kind!=="file")continue;let v=(p=a.get(y.path))!=null?p:{text:e.read(y.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
h=v.text===null?"":Bt(v.text);d.push(...[...y.dirs].reverse()),h===y.after&&!g&&!l.has(y.path)?(v.text=y.before===""?null:Ic((f=v.text)!=null?f:"",y.splices),v.
was=y.was):h!==y.before&&l.add(y.path),y.before===""&&(v.ours=!0),y.secret===!0&&(v.secret=!0),v.lines.push(...y.lines),v.words.push(...y.words),a.set(y.path,v)}}
for(let m of l){let g=a.get(m);if(g===void 0||g.text===null||WA.test(m))continue;let y=Lc(g.text,g,i.filter(v=>v.thing==="id").map(v=>v.value));g.text=g.ours&&y.
trim()===""?null:y}let u=r.flatMap(m=>m.entries);return{files:[...a].map(([m,{text:g,was:y,secret:v,lines:h}])=>G(m,g,y==null?void 0:y.mode,{...y===void 0?{}:{owner:y},
...v?{secret:h}:{}})),edited:[...l],dirs:Us(d,m=>m).sort((m,g)=>g.length-m.length),drivers:nu(e,r),grubConfig:u.some(m=>m.kind==="grubConfig"||m.kind==="file"&&
m.path.startsWith("/etc/default/grub")),images:Us(u.flatMap(m=>m.kind==="bootImage"?[m.kernel]:[]),m=>m),claims:i,devices:Us(r.flatMap(m=>m.devices),m=>m.address)}}
function nu(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return Us([...r].reverse(),i=>i.address).map(i=>Gi(i.address,i.driver,i.override))}function bb(e){return`${e.thing} ${e.value}`}function Us(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function ZA(e,n,t,r){let o=new Map(ne(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function GA(e,n,t,r){var c;if(!K(e))return{ids:Td(n),addresses:new Set};let{devices:o}=t,i=X(U(
e)),s=((c=n.addresses)!=null?c:[]).filter(p=>!o.some(f=>f.address===p)),a=ZA(e,s,o,i),l=s.filter(p=>a.has(p)||i.some(f=>f.address===p)),d=St(e,r),u=Ty(n,t,p=>_e(
d,p),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function zs(e,n){return tu(e,n,GA(e,n,$o(e),yn(e).loader))}function tu(e,n,{ids:t,
addresses:r}){let{devices:o}=$o(e),i=K(e),{loader:s}=yn(e),a=X(U(e)).filter(k=>r.has(k.address)),l=fy(e,t,r),d=se(e,l.steps),u=X(U(d)).length===0,c=t.map(k=>({thing:"\
arg",value:`vfio-pci.ids=${k}`})),p=s===null?{steps:[],notes:[]}:$t(d,s,c,{regenerate:n.regenerate}),f=St(se(d,p.steps),s),m=u&&f.length===0,g=m?Ce(e).filter(({
thing:k,value:A})=>k==="arg"&&/^vfio_pci\.(?!ids$)/.test(O(A))):[],y=s===null||g.length===0?[]:$t(se(d,p.steps),s,g,{regenerate:n.regenerate}).steps,v=se(se(d,p.
steps),y),h=m?vs(v):$r(v,{entries:gr(v,s)}),w=[...l.steps,...p.steps,...y,...n.regenerate?h.steps:Nd(h.steps)],b=o.filter(k=>r.has(k.address)||k.id!==null&&t.includes(
k.id)),$=new Set(Pt(v,s).map(k=>k.address)),P=new Set(b.filter(k=>!$.has(k.address)).map(k=>k.address)),I=n.live===!0&&i?ws(e,nu(e,ne(e)).filter(k=>P.has(k.address)),
new Set(t)):So;return{steps:[...fn(w),...I.steps],guard:k=>Pe(k,n.allow_measured_boot_change),released:[...t.map(k=>({thing:"id",value:k})),...a.map(k=>({thing:"\
line",value:Wr(k)})),...c,...g],notes:[...i?[]:[Md],...l.notes,...p.notes,...h.notes,...I.notes],warnings:[...h.warnings,...I.warnings],report(k){let A=ls(k,b.map(
M=>M.address),null),E=k.attr("/proc/cmdline")===null?[]:A.filter(M=>F(M.driver)&&!$.has(M.address));return{own:{devices:A},rebootReasons:E.map(M=>{var q;return`${M.
address} stays with ${(q=M.driver)!=null?q:""} until the next boot`}),...Cd(k,s)}}}}var ru="openstack segment host update --on_maintenance True SEGMENT HOST",ou="pcs node maintenance, or pcs cluster stop",wb={"masakari-hostmo":["masakari-hostmo\
nitor",ru],"masakari-instan":["masakari-instancemonitor",ru],"masakari-intros":["masakari-introspectiveinstancemonitor",ru],pacemakerd:["pacemaker",ou],"pacemak\
er-remot":["pacemaker_remote",ou],sbd:["sbd",ou],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function $b(e){
return[...new Set(jt(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(wb,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=wb[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var KA=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,JA=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,qA=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],YA=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],XA=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function kb(e){return jt(e).flatMap(n=>{var i,s,a;let t=QA(e,n);if(qA.includes(t)||!(KA.test(t)||eO(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return nO(o)?[]:[tO(e,n,t,o)]})}function QA(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function eO(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return JA.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function nO(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function tO(e,n,t,r){
var l,d,u;let{within:o}=Ga((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=rO((d=xb(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=xb(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:oO(e,n,i)}}function xb(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function rO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function oO(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=YA.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=XA.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var iO="move it away (live migration; kubectl drain) or shut it down";function _b(e){return[...sO(e),...aO(e),...lO(e),...dO(e),...uO(e)]}function sO(e){let n=Yr(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...kb(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:iO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function aO(e){let n=Ur(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function lO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function dO(e){try{let{ok:n,reasons:t}=Se(e,Me(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof _)return[];throw n}}function uO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function Sb(e,n){let t=Re(e);return t===null?[]:un(n.filter(r=>J(t,r)))}function Fs(e,n,t){let r=Re(e);if(r===null)return{};let{active:o}=Ve(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=un([a]).join(" "),d=Gn(a),u=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(p=>Fr(e,p)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(p=>d.includes(O(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var cO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function Pb(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Hs(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ce(e),r=fO(e),o=[...r.reasons,...pO(e),...mO(e,t,n),...gO(e,t,n),...yO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function fO(e){let n=Yo(e);if(n.length===0||!K(e))return{reasons:[],notes:[]};let{findings:t}=_r(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Sr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function pO(e){let n=new Set(ne(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Pt(e,yn(e).loader).map(r=>r.address));
return D(e).filter(r=>n.has(r.address)&&F(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function mO(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&O(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(O))].flatMap(a=>{let l=r.
filter(d=>O(d)===a).flatMap(C);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...ao(r.filter(a=>!/blacklist$/.test(O(a))))];return(s=Fs(e,i.filter(
a=>J(t.tokens,a)),r.filter(a=>!cO.test(O(a)))).rebootReasons)!=null?s:[]}function gO(e,n,{kernel:t}){let r=Oe(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>re(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function yO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return Ld(e,Object.fromEntries(t))}var hO={when:B(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:gt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Q({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function Ab({kind:e}){return e==="guest"||e==="unseen"}function bO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&Ab(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new _("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function vO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=Pb(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=lo(e),l=i&&s&&!a?_b(e):[],d=bO(l,r),u=l.
filter(Ab).map(p=>p.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[ag(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?$b(e):[]],report(p){var g;let f=lo(p),m=i?a?`a reboot is under way already (${ul(p)} calls it off)`:f?`r\
ebooting in ${ap(p,t)}: ${c} (${ul(p)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:(g=
p.attr("/proc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var iu=ve({name:"\
host_reboot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:hO,example:{},plan:vO});var su=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:B(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:B(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Q({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:B(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=wO(e),s=i===null?{}:{entries:ke(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?vs(e,{kernels:n,rebuild:t}):$r(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Pe(l,r),report:l=>({own:{images:sh(l,a.steps)},...i===
null?{}:{bootable:Se(l,i)}})}}});function wO(e){gd(e);try{return Me(e)}catch(n){if(n instanceof _)return null;throw n}}function Ob(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Ci(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
b=>vi({cpu:b,passthrough:!0,blacklist:r!=null?r:_t,extra:[]})).flatMap(Jt),u=[...(r!=null?r:[]).map(b=>`modprobe.blacklist=${b}`),...ao(o).flatMap(Jt)],c=ne(e).
length>0,p=Ce(e).filter(b=>b.thing==="arg"&&!O(b.value).startsWith("vfio_pci.")),f=new Set(p.map(b=>b.value)),m=[...new Set(c?u:[...d,...u])].map(b=>Zn(O(b))||f.
has(b)?ft(b):{kind:"absent",token:b}),{steps:g,notes:y}=yd(e,n,b=>[...m,...p.filter($=>{var P;return((P=$.except)==null?void 0:P.includes(b))!==!0}).map($=>ft($.
value))],{regenerate:i}),v=[...d,...u].map(ft),h=new Set($d(se(e,g),n).flatMap(b=>b.filter($=>v.some(P=>!J([$],P))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:b=>Pe(b,s),notes:[...y,...[...h].map(b=>`${b}\
 ${w}: left as it is`)],report:b=>({own:{bootloader:as(b,n),wanted:[],running:[]},bootable:Se(b,n)})}}var $O='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',xO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,au=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:B(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:B(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:On(An({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:On(An({describe:"A kernel argument.",pattern:xO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Q({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:B(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Me(e);if(a==="absent")return Ob(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?Ci(e):n;if(d===null)throw T("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=K(e),c=xd(e,l);r!==void 0&&u&&gy(r,c);let p=r!=null?r:u?cs(c):_t,f=t==="auto"&&Zm(e),m=vi({cpu:d,passthrough:t!=="off"&&!f,blacklist:p,extra:o}),
g=Qf(m);if(g!==null)throw T("extra_args",`extra_args has ${g}, which contradicts the other arguments (${un(m).join(" ")}); leave it out`);let y=ss(e,l,m,{regenerate:i}),
v=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[$O]:[]];return{...y,notes:[...y.notes,...v],guard:h=>Pe(h,s),report:h=>({own:{bootloader:as(h,l),
wanted:un(m),running:Sb(h,m)},...Fs(h,m,o),bootable:Se(h,l),warnings:Xg(h,l,m)})}}});var kO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,js=ve({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:cn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:He({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:An({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:kO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:B(["auto",...xr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:B(_s,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:B(Cs,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Im({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:B(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:Vs});var Eb=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:cn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:He({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:B(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:B(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Q({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Q({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:B(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:He({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:B(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:He({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Q({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Di({disable_idle_d3:Q({describe:"Leave idle functions powered on."}),disable_vga:Q({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Q({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?zs(e,n):$s(e,n)});var lu=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function du(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ne(n)}function Ws(e){let n=[];for(let t of kn(e,lu))for(let r of Ae(e,t).split(`
`)){let o=du(r);o!==null&&n.push({name:o,path:t})}return n}function Ib(e,n){let t=new Set(e.split(`
`).map(du)),r=n.filter(o=>!t.has(Ne(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Rb(e,n){var r;let t=new Set(n.map(Ne));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=du(o);return i===null||!t.has(i)}).
join("")}var uu="/etc/modules-load.d/vfio.conf",Mb=["vfio","vfio_iommu_type1","vfio_pci"],_O=An({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function SO(e,n){var f;let t=[...new Set(n.modules.map(Ne))],r=de(e),o=Oe(e),i=new Map([...r,...o===null?[]:[o]].
map(m=>[m,re(e,m)])),s=o===null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(m))!=="absent"}),l=t.filter(a),d=m=>{let g=new Set(
Ws(m).map(h=>h.name)),y=t.map(h=>{let w=s===void 0?r.length>0&&r.every(b=>{var $;return(($=i.get(b))==null?void 0:$(h))==="builtin"}):s(h)==="builtin";return{name:h,
loaded:Fr(m,h)||w&&s!==void 0,builtin:w,at_boot:g.has(h)||w}}),v=n.state==="absent"||s===void 0?[]:y.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:y},
rebootReasons:v.filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:v.
filter(h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=Ws(e).filter(v=>t.includes(
v.name)),g=[...new Set(m.map(v=>v.path))].filter(v=>{var h;return(v===uu||v===Yn(uu))&&Ye((h=e.read(v))!=null?h:"")===null});return{steps:g.map(v=>{var h;return G(
v,Rb((h=e.read(v))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(v=>({thing:"module",value:v})),notes:m.filter(v=>!g.includes(v.path)).map(v=>`${v.path}\
 loads ${v.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw le(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(m=>!Ws(e).some(g=>g.name===m)),c=Xn(e,
uu,lu.slice(1)),p=l.map(m=>an(U(e),m)).filter(m=>m!==null);return{steps:[...u.length===0?[]:[G(c.path,Ib((f=e.read(c.path))!=null?f:"",u))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(Zi):[]],claims:u.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...p.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var cu=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:B(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:On(_O,{describe:"The modules; those that no installed kernel has are left out.",default:Mb}),
load:Q({describe:"Load them now as well.",default:!0})},example:{modules:Mb},plan:SO});var{ids:zj,addresses:Fj,live:jj,regenerate:Wj,...PO}=Eb.params,{cpu:AO,iommu_pt:OO,blacklist:EO,extra_args:IO}=au.params,{delay:RO,allow_losing_guests:MO}=iu.params,
{alias:DO,numa_policy:TO,path:NO}=js.params,CO=Di({alias:DO,numa_policy:TO,path:NO,device_type:B(["auto",...xr],{describe:js.params.device_type.describe}),target:B(
Cs,{describe:js.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),LO={ids:cn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:He({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:B(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:gt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:AO,iommu_pt:OO,blacklist:EO,extra_args:IO,...PO,nova:CO,reboot:B(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:RO,allow_losing_guests:MO},Zs=ve({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:LO,rebooter:iu,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw T("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw T("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:ub(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?HO(e,a):VO(e,a,o),u=Qm(e,[...d,...db(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var y,v;let p=u.report(c),f=u.steps.every(h=>h.kind!=="file"||c.read(h.path)===h.text),m=yb(c,l,(y=p.rebootReasons)!=
null?y:[],f),g=m==="stuck"?hb(c,l):null;return{...p,own:{devices:[],...p.own,stage:m},warnings:[...(v=p.warnings)!=null?v:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function Db({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>au.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Tb({state:e}){return n=>cu.plan(n,{
...tr(cu.params,{}),state:e})}function fu({allow_measured_boot_change:e},n){return t=>su.plan(t,{...tr(su.params,{}),allow_measured_boot_change:e,state:n})}function Nb({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=yn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:hy(t,r);return{steps:o,
released:i,guard:s=>Pe(s,n),report:()=>({own:{}})}}}function Cb(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function VO(e,n,t){var l;let r=Dd(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));cb(e,o,t);let i=fb(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>tu(d,n,i)],a=d=>$s(d,n);return K(e)&&o.length===0?{devices:o,planners:[...s,a,Cb("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[Nb(n)],Db(n),Tb(n),fu(n,"present")]}}
function HO(e,n){let t=zs(e,n),r=yy(se(e,t.steps),yn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,Db(n),Tb(n),fu(n,"absent")]}:{devices:[],planners:[
o,Nb(n),fu(n,"present"),Cb(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var BO="vfiokit-resume.timer",Gs=`${pe}/resume`,UO=`${Gs}/gpu_passthrough.cjs`,zO=`${Gs}/params.json`,Lb=`${Gs}/state.json`,Ks="/etc/systemd/system",FO=`${Ks}/v\
fiokit-resume.service`,jO=`${Ks}/${BO}`,WO=`${Ks}/timers.target.d/vfiokit-resume.conf`,ZO=[UO,zO,FO,jO,WO,Lb],GO=[Gs,`${Ks}/timers.target.d`];function KO(e,n=!1){return[...ZO].reverse().filter(t=>!(n&&t===Lb)&&e.stat(t)!==null)}function Vb(e){let n=KO(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>G(t,null)),dirs:GO,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var JO=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Hb=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:An({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ne(e),o=n===void 0?0:r.findIndex(y=>y.run===n);if(o<0)throw T("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(y=>y.run).join(", ")||"none"}; give one of them or leave since out`);let i=Vb(e);if(r.length===0)return{steps:i.
steps,...e.real(pe)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=vb(e,r,o),a=se(e,s.files),l=XO(a,s),d=se(a,l.steps),u=s.files.map(y=>y.path),c=qO(d,s,u),p=[...l.kept,...c.kept],f=s.claims.filter(
y=>y.thing==="id").map(y=>y.value),m=ws(e,s.drivers,new Set(f)),g=r.slice(o).map(({run:y,module:v,at:h})=>({run:y,module:v,at:h}));return{steps:fn([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:y=>Pe(y,t),undoes:new Set(g.map(y=>y.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(y=>`${y} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...m.notes,...i.notes],warnings:m.warnings,report:y=>({...nE(y,s),own:{undone:g,kept:p,back_on:Bb(
y,s)},...QO(p),...eE(y)})}}});function qO(e,n,t){let r=t.filter(o=>JO.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:_o(
e,{lacks:YO(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof _))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function YO(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function XO(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing===
"arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=$t(e,Me(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof
_))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function QO(e){return e.length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.
what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function eE(e){try{return{bootable:Se(e,Me(e))}}catch(n){return{}}}function Bb(e,n){let t=new Map(
D(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function nE(e,n){
return{rebootReasons:Bb(e,n).filter(t=>F(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Ub(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:tE(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:rE(r)}})}function tE(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function rE(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function zb(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...eu].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Et("ready","Whether every device can be handed to a VM now.",e.ready),...Et("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Et("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Et("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Et("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Et("status","The verdict: 1 for the status that holds.",...s),...Et("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Et(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Js={severity:"error",about:"both",status:"drifted"},Fb="run nova_pci, then restart the services that it names";function pu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Wb(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>kh(
a,{vendor:r,product:o,address:t},i)))}function jb(e,n){var r,o;let t=Rn(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function oE(e,n,t){var c,p,f,m;let{address:r}=e,o=Rn(e),i=Wb(e,n),s=t.filter(({found:g})=>jb(
{...g,type:o},e)),a=s.filter(({found:g})=>jb(g,e)),l=a.find(({found:{live:g}})=>g===void 0||(i==null?void 0:i.found.some(y=>ks(y,g)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...Js,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(p=e.id)!=null?p:r}`,read_from:i===void 0?ee:te(i),remedy:i===void 0?Fb:""},{...Js,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(f=d.found.type)!=null?f:"no device_type"}`,expected:`an alias of ${(m=e.id)!=null?m:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?ee:te(d),remedy:l!==void 0?"":d===void 0?Fb:u?`take live_migratable out of that line, or\
 say it alike in ${i===void 0?"the device_spec":te(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nov\
a's services`}]}function iE(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=Wb(r,t);return o===void 0?[]:[{...Js,id:"nova.hands_out",address:r.address,ok:!1,found:`${dn(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:te(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function Zb(e,n,t){var s,a,l;let r=Ao(e),{sets:o}=r,i={...Js,id:"nova.config",expected:"files that nova can start with"};try{Ms(r);let d=Dn(
e,(s=o[o.length-1])!=null?s:[]);if(d.length===0)return[{...i,ok:!1,found:"none",read_from:ee,remedy:"install nova on this node, or leave nova out"}];let u=Ot(e),
c=kr(u),[p,f]=[bn(d,c,u),vn([...d,...Dn(e,r.api)],c,u)];As([...p,...f],null),Os(f);let m=d.map(g=>g.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:m,
remedy:""},...n.flatMap(g=>oE(g,pu(p),pu(f))),...iE(t,pu(p))]}catch(d){if(!(d instanceof _)||d.code!=="E_REFUSED")throw d;let u=d.message.lastIndexOf("; ");return[
{...i,ok:!1,found:d.message.slice(0,u),read_from:(l=(a=/^[^ :]+/.exec(d.message))==null?void 0:a[0])!=null?l:ee,remedy:`${d.message.slice(u+2)}, then restart no\
va's services`}]}}var sE={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Gb=Hi(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:cn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:He({describe:"Judge the devices at these addresses."}),
expect_count:gt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Q({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:B(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var v,h;let s=n!==void 0||
t!==void 0,a=s?[]:Yo(e);if(!s&&a.length===0)throw T("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!K(e))throw le("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=_r(e,{ids:n,addresses:t,recorded:a,expect_count:r}),p=o?[...l,...Zb(e,d,D(e))]:l,f=Sr(p),m=p.filter(w=>!w.ok&&
w.severity==="error"),g=(v=m.find(w=>w.status===f.status))!=null?v:m[0],y=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${f.status}: ${sE[f.status]}${f.status==="pending_reboot"?"":y}`,own:{...f,findings:gb(p),missing:u,
unexpected:c},human:()=>({now:f.ready?"ready":"not ready",next_boot:f.ready_next_boot?"ready":"not ready",checks:Ub(p)}),metrics:w=>zb(f,p,u,w),rebootReasons:f.
status==="pending_reboot"?p.filter(w=>!w.ok&&w.about==="now"&&w.severity==="error").map(w=>`${w.address===void 0?"":`${w.address}: `}${w.id} is ${w.found}, expe\
cted ${w.expected}`):[],warnings:c.map(w=>`${w} has an id that is given to vfio-pci, and nobody asked for it`),...f.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:f.status==="pending_reboot"?"reboot, then run this again":(h=g==null?void 0:g.remedy)!=null?h:""}}}}});var aE="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",lE="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function mu(e){return n=>({
...n,cpu:e})}function Kb(){return mu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${aE}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function De(){return mu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${lE}
`})}function Jb(){return mu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function gu(e){return n=>({...n,iommu:e})}function qb(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Io(...e){return n=>({...n,kernels:e})}function Ro(e){return n=>({...n,files:{...n.files,...e}})}function qs(...e){
return n=>({...n,events:[...n.events,...e]})}function Pr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function yu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Pr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function Ys(e,n,t){return Pr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Yb(...e){return Pr(()=>({swaps:e}))}function Xs(e,...n){return Pr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Xb(...e){return Pr(
()=>({routes:e}))}function Qb(e,n){return Pr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function ev(e,n={}){return Tn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Mo(...e){return n=>({...n,asks:{addresses:e}})}
function hu(e){return n=>({...n,name:e})}function Ar(...e){return n=>e.reduce((t,r)=>r(t),n)}function Tn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function nv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Oo={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},dE=2**30,Eo=2**20;function nn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=Tn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Eo,64*dE,0,32*Eo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Oo[l].fn)}});return Ar(a,...t.map(l=>Tn(i+Oo[l].fn,Oo[l].id,Oo[l].class,{driver:Oo[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function tv(e="0000:03:00.0",n={}){return Tn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Eo],group:20,...n})}function Qs(e="0000:04:00.0",n={}){return Tn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Eo],group:21,...n})}function bu(e="0000:05:00.0",n={}){return Tn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function rv(e,n={}){return Tn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Eo],...n})}var vu=`# GRUB Environment Block
`;function Or(e){let n=new Map;if(e===null||!e.startsWith(vu))return n;let t=e.slice(vu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function Nn(e){
let n=vu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function ov(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let p of c)i(),p!==""&&
o(p)}a+=d.length-1}else o(l||"")}}return i(),t}function iv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var z=fe(require("fs"),1),Nt=fe(require("path"),1);function sv(e){return"\0".repeat((4-e%4)%4)}function wu(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+sv(i.length)+t+sv(t.length)}function $u(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>wu(r(),i,"",16877)),...e.map(i=>wu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),wu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function av(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},lv=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],uE=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function oe(e){return e.replace(/-/g,"_")}function Do(e){let n=je[e];return n===void 0||n.driver===void 0?null:n.driver}function dv(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Do(e)}function uv(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(je).find(t=>Do(t)===e);return n===void 0?null:
n}function cv(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function ku(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function cE(e,n){let t=cv(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||lv.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!ku(t,l.until)?!1:l.from===void 0||!ku(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(lv.includes(
a)||a==="irqbypass"),s=Object.keys(je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function xu(e){let n=je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function fE(e,n){let t=je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function pE(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...ku(cv(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function fv(e,n){let{modules:t,builtin:r}=cE(e,n),o=`/lib/modules/${n.version}`,i=l=>`${xu(l)}${n.suffix}`,s=[];for(let l of t){let d=je[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${xu(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${fE(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${xu(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:pE(e,n),[`/boot/vmlinuz-${n.version}`]:mE(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function mE(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function pv(e){return e==="nvidia"?uE.slice(1):[]}var gE=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function It(e){let n=new Map;for(let r of gE)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function To(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function wn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,p,...f]=u.trim().split(/\s+/);if(c===void 0||p===void 0||c.startsWith("#"))continue;let m=oe(p);if(c==="blacklist"&&t.add(m),c==="alias"&&f[0]!==void 0&&
r.push([p,oe(f[0])]),c==="options"&&l(o,m,f),c==="install"&&!a.has(m)&&a.set(m,f.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let g=null;for(let y of f)y==="\
pre:"?g=i:y==="post:"?g=s:g!==null&&l(g,m,[oe(y)])}}for(let d of To(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",p="",f]=u;if(c==="modprobe"&&p==="blacklist")for(let m of(f||"").split(","))t.add(oe(m));else l(o,oe(c),[f===void 0?p:`${p}=${f}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function ea(e){let n=e.slice(e.lastIndexOf("/")+1);return oe(n.replace(/\.ko(\.\w+)?$/,""))}function $n(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(ea(u),u),i.set(ea(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(ea))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ea)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,oe(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function _u(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function na(e,n,t,r,o){
let i=wn([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),d=(f,m)=>[...t[f].get(m)||[],...i[f].get(m)||[]],u=f=>{if(a.has(f))return null;a.add(f);
let m=t.install.get(f);if(!l(f)&&m===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let y of n.needs.get(f)||[]){let v=u(y);if(v!==null)
return v}for(let y of d("pre",f))u(y);let g=d("pre",f).length+d("post",f).length>0;if(l(f))return null;if(m!==void 0&&!g)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let y of d("post",f))u(y);return null},c=oe(e);if(l(c))return{ok:!0,
order:s};let p=u(c);return p===null?{ok:!0,order:s}:{ok:!1,why:p}}function ta(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&_u(o,e)&&r.push(i);return r}function mv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var yv=fe(qt(),1),hv=fe(require("fs"),1),yE={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},gv=65534;
function ra(e,n,t,r){let o=yE[e].find(m=>hv.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:gv,gid:gv}:{},l=(0,yv.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},p=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,g)=>{c[m]=p[g]||""});let f=l.status===null?1:l.status;return{code:u<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function Er(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Rt(e,n){return e.toString(16).padStart(n,
"0")}function bv(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Er(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Er(
s.address).domain}:${Er(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Rt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function vv(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Er(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Er(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function wv(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Er(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Ir(e){return e.toUpperCase()}function nt(e){let[n="",t=""]=Ir(e.id).split(":"),[r="",
o=""]=Ir(e.subsystem).split(":"),i=Ir(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function hE(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function bE(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Rt(0,16)} 0x${Rt(0,16)} 0x${Rt(0,16)}`);continue}r.push(`0x${Rt(t,16)} 0x${Rt(t+i-1,16)} 0x${Rt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Su(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Ir(e.class).replace(/^0/,"")}`,`PCI_ID=${Ir(e.id)}`,`PCI_SUBSYS_ID=${Ir(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${nt(e)}`,""].join(`
`)}function $v(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:nt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Su(e,null),r[`${n}/config`]=hE(e),r[`${n}/resource`]=bE(e),r}function S(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Co=S(137,"",`Killed
`),kv=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],vE=["nvme","ext4","xfs"],xv=["nouveau","amdgpu","i915","ast","mgag200"];function _v(e,n,t){let r=$n(
e,n),o=wn([],""),i=new Set;for(let l of t){let d=na(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Pu(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function Sv(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function Pv(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...Sv(e.read(s))],[]);return $u([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Pu(e,It(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},..._v(e,n,[...kv,...o.map(i=>oe(i.split(/\s+/)[0]||""))])])}var wE=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Mt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function $E(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let p of e.list(c))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${c}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=ra("bash",o,wE,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Mt(a),force:Mt(l),omit:Mt(d),install:Mt(u)}}function xE(e,n,t,r,o){let i=$n(e,t),s=wn([],""),a=r.hostonly?xv.filter(w=>n.functions.
some(b=>ta(nt(b),i,s).includes(w))):xv,l=[...It(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,b)=>[...w,...e.list(b).filter($=>$.endsWith(".conf")).map($=>`${b}/${$}`)],[]),p=o?[]:r.hostonly?c:c.filter(w=>!d(w)),f=p.reduce((w,b)=>[
...w,...Sv(e.read(b))],[]),m=o?[]:r.force,g=new Set(r.omit.map(oe)),y=[...r.hostonly?vE:kv,...a,...f,...m,...o?[]:r.add].map(oe).filter(w=>!g.has(w)),v=o?[]:r.install.
filter(w=>e.exists(w)),h=new Set;return $u([...Pu(e,[...u,...p]),...Pu(e,v),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},..._v(e,t,y)].filter(({name:w})=>!h.has(w)&&h.add(w)))}function Cn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function No(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Au)}function Au(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Ou(e){return e.slice(0,Math.floor(e.length/2))}function oa(e,n,t,r,o){if(t.
includes("--version"))return S(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],p=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let b=0;b<
t.length;b+=1){let[$="",P]=(t[b]||"").startsWith("--")?(t[b]||"").split(/=(.*)/):[t[b]],I=f.has($)?P===void 0?t[b+=1]||"":P:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=I:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Mt(I)):$==="--force-dr\
ivers"?u.push(...Mt(I)):$==="--install"||$==="-I"?c.push(...Mt(I)):$.startsWith("-")||p.push($)}if(a){for(let b of e.list("/lib/modules")){let $=oa(e,n,["-f",Cn(
n,b),b],r,o);if($.code!==0)return $}return S(0)}let m=p[1]||s||r,g=p[0]||Cn(n,m);if(e.exists(g)&&!i)return S(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return S(0);if(!e.exists(`/lib/modules/${m}`))return S(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),S(1,"",`dracut[F]: Failed making image ${g}
`);let y=$E(e);if(typeof y=="string")return S(1,"",y);let v={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...d],force:[...y.force,...u],install:[...y.install,
...c]},h=xE(e,n,m,v,o==="drops");if(e.write(g,o==="killed"?Ou(h):h,384),o==="killed")return Co;let w=[...v.force,...v.add].filter(b=>je[oe(b)]===void 0);return S(
0,"",w.map(b=>`dracut-install: Failed to find module '${b}'
`).join(""))}function kE(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function _E(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function Av(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return S(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let p=t[c]||"";if(p==="-k")a=t[c+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let f of p.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return S(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&kE(e,"update_initramfs")==="no")return S(0,`update-initramfs: Not updating initramfs.
`);let l=No(e).filter(c=>e.exists(Cn(n,c))),d=a==="all"?(s==="c"?[...No(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let p=Cn(n,c);if(s===
"d"){e.remove(p);continue}if(s==="u"&&_E(e))return S(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(u+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let m=oa(e,n,["--force",p,c],r,o);if(m.code!==0)return S(m.code,u,m.stderr);continue}if(o==="fails")return S(1,u,`update-initramfs: \
failed for ${p} with 1.
`);let f=Pv(e,c,o==="drops");if(o==="killed")return e.write(`${p}.new`,Ou(f)),Co;e.write(`${p}.new`,f,384),e.rename(`${p}.new`,p)}return S(0,u)}function Ov(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return S(0,`initramfs-tools 0.142
`);if(i===void 0)return S(1,"",`mkinitramfs: no output file
`);if(r==="lies")return S(0);if(r==="fails")return S(1,"",`mkinitramfs failure cpio 141
`);let a=Pv(e,s,r==="drops");return e.write(i,r==="killed"?Ou(a):a,384),r==="killed"?Co:S(0)}function Lo(e,n){let t=e.read(n);return t===null?null:av(t)}function Ev(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Iv(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Lo(e,r);if(o===null)return S(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?Rv(i):i.name}
`).join("")}return S(0,t)}function Rv(e){return`${Ev(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function Mv(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Lo(e,t);if(o===null)return S(2,"",`cpio: premature end of archive
`);for(let i of o)Ev(i)||e.write(`${r}/${i.name}`,i.text);return S(0)}function Dv(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Cn(n,s);
o.push(...i.slice(1));let l=Lo(e,a);if(l===null)return S(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${Rv(u)}
`).join("")}${d}
`)}var Nr=fe(require("path"),1);var SE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function tt(e){return e.distro.mkconfig==="debian"}function Rr(e){return tt(e)?"/boot/grub":"\
/boot/grub2"}function Tv(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Cv(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function PE(e,n){let t=[e.read("/etc/default/grub")];if(tt(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Cv(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=ra(tt(n)?"dash":"bash",t.filter(s=>s!==null),SE,{strict:!0,functions:o});return i.code===0?i.values:S(i.code,"",i.stderr)}function AE(e){
return typeof e.code=="number"}function Lv(e){return e.GRUB_ENABLE_BLSCFG==="true"}function ia(e,n,t,r,o,i){let s=Tv(e,Cn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Tv(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function OE(e,n,t){let r=[...No(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=tt(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Cv(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>ia(n,`${c} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let f=r.map(m=>{let g=ia(n,`${c}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+ia(n,`${c}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,u,"	")});return`${ia(n,c,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function EE(e,n,t){let r=tt(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!tt(n)&&n.distro.mkconfig!=="suse"&&Lv(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:OE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${IE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function IE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function Vv(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Au).reverse().map(t=>`${n}/${t}`)}function RE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Or(e.read("/boot/grub2/grub\
env")),l=Nn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of Vv(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function sa(e,n,t,r){let o=tt(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let m=t[f]||"";if(m==="-o"||m==="--output")i=t[f+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return S(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return S(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return S(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return S(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=PE(e,n);if(AE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!tt(n)&&n.distro.mkconfig!=="suse",c=Lv(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=RE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=EE(e,n,l);for(let f of No(e))d+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?S(0,p,`${d}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Co):(e.write(i,p,n.distro.grubCfgMode),S(0,"",`${d}done
`))}function Hv(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Rr(n)}/grubenv`:r,a=Or(e.read(s));if(o==="list")return S(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=Nn(a);return l===null?S(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),S(0))}function Nv(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Vo(e,n){let t=`${Rr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Bv(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=ov(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(iv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=Nv(e,u))}return{title:n,id:t,kernel:Nv(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Uv(e,n){let t=e.
read(Vo(e,n));if(t===null)throw new Error(`the node does not boot: ${Vo(e,n)} is missing`);let r=Or(e.read(`${Rr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(p!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),m={title:(p[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let f of Vv(e))o.push(ME(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Vo(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function ME(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function zv(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:zv(i.items,r.length===0?"0":r.join(
">"))}function aa(e,n){let{items:t,chosen:r,variables:o}=Uv(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=zv(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Bv(n,a.title,a.id,a.lines,o)}function Fv(e,n){let{items:t,variables:r}=Uv(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Bv(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var ew=fe(qt(),1);function DE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function jv(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var TE=[1,2,3,4];function Zv(e,n,t,r){let o=`${n}/${DE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...TE.map(u=>[jv(t,u),`${o}/${jv(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Gv(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Kv(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Wv={dm:253,md:9,bcache:252};
function NE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Wv[r]===void 0?254:Wv[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function la(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function CE(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${la(
o)}	00000000	0001	0	0	0	${la(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${la(i)}:0016 ${la(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Jv(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:p}of t)Object.assign(s,NE(u,c,p));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let p of c)s[`/sys/devices/virtual/net/${u}/lower_${p}`]={link:`/sys/class/net/${p}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:p,source:f},m)=>`${60+m} 22 ${p==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${p} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...CE(n),...n.stack.shown}}var R=fe(require("fs"),1),xn=fe(require("path"),1),LE=40;function Eu(e){try{return R.readlinkSync(e)}catch(n){return null}}function qv(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Eu(xn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>LE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Yv(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))Yv(xn.join(e,t));R.rmdirSync(
e)}function VE(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function Iu(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function da(e){let n=s=>qv(e,s,!0),t=s=>xn.join(e,n(s)),r=s=>xn.join(e,qv(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(xn.posix.dirname(s)),VE(t(s),a,l)},link(s,a){i(xn.posix.dirname(s));let l=r(s);Eu(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>Eu(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}Yv(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function HE(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function me(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&HE(e,o,i)}}function Xv(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
xn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=xn.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Iu(a).toString("latin1")})}};
return r("/"),t}function Ru(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Mu(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function tn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function rt(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Ho(e){return"../".repeat(e.split("/").length-2)}function Ln(e,n,t){
let r=e.readLink(`${rt(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function ca(e,n,t,r){let o=rt(n,t.address),i=Ln(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Ho(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Su(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),me(e,nw(n,t,r)),UE(e,n,t.address)}function fa(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function nw(e,n,t){let r=rt(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Ho(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function Du(e,n,t){let r=Bo(n,t),o=Ln(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:fa(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(nw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function BE(e,n,t){let r=Du(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function ua(e,n,t,r,o){let i=4e4+n.stuck.size,s=rt(n,t.address);throw n.
stuck.has(t.address)||(ca(e,n,t,null),e.remove(`${s}/driver_override`),(0,ew.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),me(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(tn("ETIMEDOUT",`${r} does not answer`),{left:i})}function UE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&fa(Ln(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Tu(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function zE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,f)=>/^f{8}$/i.test(p)||
parseInt(p,16)===parseInt(f,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function FE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${rt(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Nu(e,n,t,r){let o=FE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>zE(
a,r)))return!0;let i=uv(t);if(i===null||fa(i)||dv(i,r.class)!==t)return!1;let s=je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>_u(a,nt(r)))}function Cu(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(fa(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&jE(e,n,r.address))return"EBUSY";return ca(e,n,r,t),null}
function jE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function pa(e,n,t){for(let r of n.functions)Ln(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Nu(e,n,t,r)&&Cu(e,n,t,r)}function tw(e,n,t,r){n.loaded.add(t),me(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Lu(e,n,t,r)}function Lu(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Do(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Tu(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),pa(e,n,s)}function Uo(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function rw(e,n,t){let r=Do(t);if(r!==null){for(let o of n.functions)Ln(e,n,o.address)===r&&ca(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),Uo(e,n)}function WE(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Qv={intel:"DMAR",amd:"IVRS",arm:"IORT"},ZE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function ow(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Qv[n.cpu.brand]}`]={text:WE(Qv[n.cpu.brand]),mode:256});for(let o of t.functions){let i=rt(t,o.address);Object.
assign(r,$v(o,i)),r[`${i}/subsystem`]={link:`${Ho(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Ho(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Ho(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${rt(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of ZE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};me(e,r)}function iw(e,n){let t=0;for(let r of n.functions){let o=rt(n,r.address);Ln(e,n,r.address)!==null&&(r.netdev!==
void 0&&me(e,Gv(o,r.netdev)),r.keyboard===!0&&me(e,Kv(o)),r.block!==void 0&&(me(e,Zv(r,o,r.block,t)),t+=10))}}function ma(e,n,t,r,o){let i=bv(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:vv(i),groups:wv(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Bo(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw tn("ENODEV",`no such device ${t}`);return r}function GE(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw tn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function ot(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw tn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return KE(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Bo(n,r);if(Ln(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>Nu(e,n,d,a)&&Cu(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Bo(n,s[1]||"");n.stuck.has(a.address)&&
ua(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw tn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function KE(e,n,t,r,o){if(r==="unbind"){let a=Bo(n,o);if(n.stuck.has(a.address)&&ua(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Ln(e,n,a.address)!==t)throw tn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&BE(e,
n,a.address))&&ua(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),ca(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Bo(n,o);if(n.stuck.
has(a.address)&&ua(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Nu(e,n,t,a))throw tn("ENODEV",`${t} does not match ${a.address}`);if(Ln(e,n,a.address)!==null)throw tn(
"EBUSY",`${a.address} has a driver`);let l=Cu(e,n,t,a);if(l!==null)throw tn(l,`${t} refused ${a.address}`);return}let i=GE(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw tn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),pa(e,n,t);return}if(!s.includes(i))throw tn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Fo="/etc/systemd/system",Mr="/run/systemd/transient",sw="/run/systemd/shutdown/scheduled",Vu="/run/systemd/fixture/loaded",zo="/run/systemd/fixture/active";
function aw(e){let n=e.list(`${Fo}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Fo}/timers.target.d/${t}`)||"");e.write(Vu,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function lw(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);aw(e);for(let n of(e.read(
Vu)||"").split(/\s+/))n!==""&&e.exists(`${Fo}/${n}`)&&e.write(`${zo}/${n}`,"")}function dw(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${zo}/${o[0]}`)?S(0,`active
`):S(3,`inactive
`);if(r==="is-enabled")return S(1,`disabled
`);if(r==="is-system-running")return S(0,`running
`);if(r==="show")return S(0,`Wants=${e.read(Vu)||""}
`);if(t==="fails")return S(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return S(0);r==="daemon-reload"&&aw(e);for(let i of o){if(r==="stop")for(let s of[Mr,zo])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Fo}/${i}`))return S(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${zo}/${i}`,"")}return S(0)}function uw(e,n,t){if(t==="fails")return S(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return S(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?S(1,"",`the fixture knows timers with a name only
`):e.exists(`${Mr}/${r}.timer`)?S(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Mr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),S(0,"",`Running timer as unit: ${r}.timer
`))}function cw(e,n,t){return t==="fails"?S(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(sw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),S(0))}function fw(e){let n=e.list(Mr).filter(r=>r.endsWith(".timer")),t=e.exists(sw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Mr}/${r}`)||""));for(let r of n)
e.remove(`${Mr}/${r}`);return t}function pw(e,n){let t=e.read(`${Fo}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${zo}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var gw=fe(qt(),1),yw=fe(require("fs"),1);var mw=["/usr/bin/dash","/bin/dash","/bin/sh"],JE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function hw(e,n,t,r){let o=t.replace(JE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=mw.find(d=>yw.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${mw.join(", ")}`);let a=(0,gw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?ot(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Dr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Bu(e,n,t,r){if(n.iommu==="absent")
return!1;let o=To(r);if(n.cpu.brand==="arm")return!0;if(Dr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Dr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Dr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function bw(e){let n=mv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Dt(e,n,t,r){let o=na(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?tw(e,n,i,i===
"vfio_pci"?bw(r.config):[]):hw(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function qE(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(Dt(e,n,s,t),ot(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&ot(e,n,`${i}/driver/unbind`,o),ot(e,n,"/sys/bus/pci/drivers_probe",o))}}function vw(e,n,t){
for(let r of n.functions)for(let o of ta(nt(r),t.index,t.config)){Dt(e,n,o,t);for(let i of n.loaded.has(o)?pv(o):[])t.config.blacklist.has(i)||Dt(e,n,i,t)}}function ww(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function YE(e,n,t,r){let o=Lo(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>oe(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(m=>m.name===f).map(m=>m.text).join(""),l={config:wn(i,t.cmdline),index:$n(e,t.version),has:f=>s.has(f),around:f=>o.
some(m=>`/${m.name}`===f)},d=To(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let f of Dr(d,"rd.driver.pre"))Dt(e,t,f,l);let c=u?Dr(d,"rd.driver.blacklist").map(oe):[];vw(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let p=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of p)for(let m of ww(f))Hu(e,t,m,
l)}function Hu(e,n,t,r){let o=oe(t);r.config.blacklist.has(o)||Dt(e,n,o,r)}var XE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function QE(e,n){let t={config:wn(It(e).values(),n.cmdline),index:$n(e,n.version),has:()=>!0,around:o=>e.exists(o)};vw(e,n,t),qE(e,n,t);
let r=new Map;for(let o of XE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of ww(e.read(
r.get(o)||"")||""))Hu(e,n,i,t);for(let o of Dr(To(n.cmdline),"modules-load"))Hu(e,n,o,t)}function eI(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
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
`})}function nI(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function $w(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=aa(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Or(e.read(`${Rr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Rr(n)}/grubenv`,Nn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(c))e.remove(`${c}/${p}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=$n(e,i),d=ma(n,i,a,Bu(e,n,i,a),l.builtin);ow(e,n,d),Tu(e,"pcieport",null),pa(e,d,"pcieport");let u=wn([],a);for(let c of[...l.builtin].sort((p,f)=>(p.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),Lu(e,d,c,c==="vfio_pci"?bw(u):[]));if(eI(e,n,
d,nI(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return YE(e,n,d,o.initrd),QE(e,d),iw(e,d),me(e,Jv(e,n)),Uo(e,d),lw(
e),d}var Uu=new Map;function Tt(e){return Uu.get(Nr.resolve(e))||null}function Tr(e,n){n===null?Uu.delete(Nr.resolve(e)):Uu.set(Nr.resolve(e),n)}function tI(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=ma(n,t,r,Bu(e,n,t,r),$n(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function rI(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(p=>c.
includes(p))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return S(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return S(0);let a={config:wn(It(e).values(),n.cmdline),index:$n(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(oe)){if(n.builtin.has(d))return S(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&rw(e,n,d)}return S(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(oe(d)))continue;let u=Dt(
e,n,d,a);if(u!==null)return S(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return Uo(e,n),S(0)}function oI(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return S(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var iI=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ga(e,n){let t=da(e);Tt(e)===null&&Tr(e,tI(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=Nr.basename(d),p=Tt(e),f=p===null?"":p.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(g=>!/^(-|\d)/.test(g)))):aI(t,d)?c==="\
update-grub"?sa(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?sa(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
sa(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Hv(t,n,u):c==="update-initramfs"?Av(t,n,u,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?Ov(t,u,f,s("mkinitramfs")):c==="dracut"?oa(t,n,u,f,s("dracut")):c==="lsinitramfs"?Iv(t,u):c==="unmkinit\
ramfs"?Mv(t,u):c==="lsinitrd"?Dv(t,n,u,f):c==="df"?oI(u,r):c==="systemctl"?dw(t,u,s("systemctl")):c==="systemd-run"?uw(t,u,s("systemd-run")):c==="shutdown"?cw(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?S(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?S(0,`${u.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?S(1,`none
`):iI.has(c)?S(0):c==="modprobe"?p===null?S(1,"",`modprobe: FATAL: no kernel is running
`):rI(t,p,u,s("modprobe")):S(127,"",`${d}: the fixture does not know this command
`):S(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Tt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),ot(t,u,l,d)},reboot(){Tr(e,null),Tr(e,$w(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Tt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:p,argv:f=[],threads:m=[],state:g="S"}){let y=Tt(e);if(y===null)throw new Error("no kernel is running");let v=c.flatMap(h=>h.startsWith("/")?[h]:
Du(t,y,h));me(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[h,w]of v.entries())t.link(`/proc/${l}/fd/${h+3}`,w);me(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(h=>`${h}\0`).join("")}),p!==void 0&&t.link(`/proc/${l}/exe`,p);for(let[h,w]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+h}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=fw(t);return l&&this.reboot(),l},due:l=>pw(t,l),freeBytes(l){r=l},next:()=>aa(t,n),entries:()=>Fv(t,n)}}var sI=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function aI(e,n){return n.startsWith("/")?e.exists(n):sI.some(t=>e.exists(`${t}/${n}`))}var ya=17e8,ha=3600;function zu(e,n,t){let r=o=>{for(let i of z.readdirSync(o,{withFileTypes:!0})){let s=Nt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||z.statSync(s).mtimeMs/1e3>n)&&z.utimesSync(s,t,t)}};for(let o of z.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Nt.join(
e,o);z.lstatSync(i).isDirectory()&&r(i)}}function kw(e,n){let{tree:t}=e;if(n.do==="files")return me(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function lI(e){let{host:n,tree:t}=e,r=(...s)=>kw(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Cn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Vo(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var xw=new WeakMap;function dI(e){let n=[],t=r=>{for(let o of z.readdirSync(Nt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Nt.join(e,i),a=z.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Iu(s):Buffer.alloc(0),target:l==="link"?z.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function uI(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Nt.join(e,r);if(o==="dir")z.mkdirSync(d),(511&~t)!==i&&z.chmodSync(d,i);else if(o==="link")z.symlinkSync(a,d);else{let u=z.openSync(
d,"wx",i);(i&~t)!==i&&z.fchmodSync(u,i),z.writeSync(u,s),z.futimesSync(u,l,l),z.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&z.utimesSync(Nt.join(
e,r),i,i)}function cI(e,n){let t=da(e);me(t,n.files);for(let o of n.kernels)me(t,fv(n,o));zu(e,null,ya);let r=ga(e,n);return lI(r),zu(e,ya+ha,ya+ha),r}function fI(e,n){
let t=cI(e,n),r=ya+ha;t.reboot();for(let o of n.events)kw(t,o),r+=ha,zu(e,r,r)}function Fu(e,n){let t=xw.get(n);if(t!==void 0)return uI(e,t.entries),Tr(e,Mu(t.running)),
ga(e,n);Tr(e,null),fI(e,n);let r=Tt(e);return r!==null&&xw.set(n,{entries:dI(e),running:Mu(r)}),ga(e,n)}var $a="0123456789abcdef0123456789abcdef",Cr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function H(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Hn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=H(`# ${r} of the fixture`);return t}var Ew={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Gu(e){return{"/etc/machine-id":`${$a}
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
`,...Hn(["modprobe","depmod","shutdown"],"/usr/sbin"),...Hn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function pI(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Iw="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",mI=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Rw=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Ku={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":H("# mkinitramfs of initramfs-tools-core"),...Hn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},gI={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":H("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":H(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":H('rm -f "/boot/initrd.img-$1"'),...Hn(["dracut","lsinitrd"],"/usr/bin")},Ju={"\
/usr/sbin/update-initramfs":H(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function qu(e){return Object.keys(
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
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Ew,
...Gu(o),"/etc/default/grub":pI(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc\
/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":H(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":H('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Hn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":H("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":Nn(new Map)||"","/etc/modules":e.modulesFile===void 0?mI:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Cr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?gI:Ku,"/var/lib/dpkg/status":qu({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function yI(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function it(e){let n=`0-rescue-${$a}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${$a}\
-${f}.conf`]=yI(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${$a}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=Nn(d)||"",c=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Ew,...Gu(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Hn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Hn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":H("# probe"),...e.more===void 0?{}:e.more}}}}function hI(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Cr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Gu(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(". \
${sysconfdir}/default/grub"),...Hn(["update-bootloader"],"/usr/sbin"),...Hn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":Nn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Cr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":H('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function bI(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Ar(Kb(),tv(),Qs(),bu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ae(e,n){return(...t)=>bI(e,n,t)}var Mw=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],Zo=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Iw,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Yu=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
Iw,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],vI={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Vn=ae("ubuntu2204",rn({id:"ubuntu",version:"22.04",grubDefault:Zo,kernels:Mw})),wI=ae("ubuntu2\
204cloud",rn({id:"ubuntu",version:"22.04",grubDefault:Zo,kernels:Mw,firmware:"uefi",more:vI})),ju=ae("ubuntu2204maas",rn({id:"ubuntu",version:"22.04",grubDefault:Zo,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),$I=ae("ubuntu2004",rn({id:"ubuntu",version:"20.04",grubDefault:Zo,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),xa=ae("ub\
untu2404",rn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),xI=ae("debian11",rn({id:"d\
ebian",version:"11",grubDefault:Yu,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),We=ae("debian12",rn({id:"debian",version:"12",grubDefault:Yu,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),_w=ae("debian13dracut",rn({id:"debian",version:"13",grubDefault:Yu,initramfs:"dracut",grubCfgMode:384,
modulesFile:Rw,firmware:"uefi",kernels:[L("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),kI=[L("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Xu={id:"ubuntu",version:"26.04",grubDefault:Zo,
initramfs:"dracut",grubCfgMode:384,modulesFile:Rw,firmware:"uefi",kernels:kI},_I=ae("ubuntu2604fresh",rn({...Xu,more:Ju})),Dw={"/etc/kernel/postinst.d/initramfs\
-tools":H(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},SI=ae("ubuntu2604upgraded",rn({...Xu,more:{...Ku,...Ju,...Dw,"/var/lib/dpkg/status":qu({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
PI=ae("ubuntu2604both",rn({...Xu,more:{...Ku,...Ju,...Dw,"/usr/sbin/update-initramfs.initramfs-tools":H(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":qu({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),Tw={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Nw={"/usr/lib/kernel/install.d/20-grub.install":H(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Lr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},AI=ae(
"rocky8bios",it(Tw)),Sw=ae("rocky8uefi",it({...Tw,firmware:"uefi"})),ba=ae("rocky9",it(Lr)),OI=ae("rocky92",it({...Lr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),EI=ae("rocky9NoBls",it({...Lr,bls:!1})),Pw=ae("rocky9generic",it({...Lr,hostonly:!1})),II=ae("rocky10",it({...Lr,version:"10.0",codeName:"Red\
 Quartz",more:Nw,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),RI=ae("fedora",it({...Lr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:Nw,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Aw=ae("sles15",hI()),Ow=(...e)=>xa(Jb(),hu("ubuntu\
2404arm64"),Io(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Vr="10de:20b7",Cw="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function MI(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Cw}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function va(e=Vr){return n=>qs(...MI(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function DI(e=Vr){
return n=>qs({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Cw}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function wa(){return qs({do:"reboot"})}function TI(e){return Ro({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function NI(e="# Ansible managed: do not edit"){return Ro({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function CI(){return Ro({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var Z=nn("0000:41:00.0",{id:Vr,group:12}),Ze=nn("0000:41:00.0",{id:Vr,driver:"nouveau",group:12}),Wo=nn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),LI=["07","0f","47","4e","87","90","b7","bd"],Wu=Ar(...LI.map((e,n)=>nn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),Zu=Ar(...["c4","c5"].map((e,n)=>rv(`0000:${e}:00.0`,{group:60+n}))),jo=Ar(Ze,nn("0000:61:00.0",{id:Vr,driver:"nouveau",
group:13}),Mo("0000:61:00.0")),VI=nn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function HI(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||hu(r)(o());return n.set(r,i),i};return t}var zW=HI({ubuntu2204:()=>Vn(Z),"ubuntu2204-no-gpu":()=>Vn(),"ubuntu\
2204-eight-gpus-amd":()=>Vn(De(),Wu,Zu),"ubuntu2204-cloud":()=>wI(Z),"ubuntu2204-maas":()=>ju(Z),"ubuntu2204-maas-ids-in-default":()=>ju(Z,TI("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Vn(Io(L("6.8.0-51-generic"),L("6.8.0-52-generic")),Z,va(),wa()),"ubuntu2204-prepared-not-rebooted":()=>Vn(Io(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),Z,va()),"ubuntu2204-nouveau-in-image":()=>Vn(Ze,CI()),ubuntu2004:()=>$I(Z),"ubuntu2404-companions":()=>xa(Wo),"ubuntu2404-arm64":()=>Ow(Z),"ubun\
tu2404-managed-files":()=>xa(Z,NI()),debian11:()=>xI(Ze),debian12:()=>We(Ze),"debian12-amd":()=>We(De(),Z),"debian12-prepared":()=>We(De(),Z,va(),wa()),"debian1\
2-two-alike":()=>We(De(),Z,nn("0000:61:00.0",{id:Vr,group:13})),"debian12-one-of-two":()=>We(jo),"debian13-one-of-two":()=>_w(De(),jo),"ubuntu2204-one-of-two":()=>Vn(
jo),"ubuntu2204-maas-one-of-two":()=>ju(jo),"rocky9-generic-one-of-two":()=>Pw(jo),"rocky9-companions-by-address":()=>ba(Wo,Mo("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>xa(Z,va(),wa(),Mo("0000:41:00.0")),"ubuntu2404-grace":()=>Ow(Io(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
VI),"debian12-driverctl":()=>We(Ze,Ro({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Mo("0000:41:00.0")),"debian12-shared-group":()=>We(De(),Z,Qs("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>We(De(),Z,ev("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>We(De(),Wo,Tn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),yu("/",
"sda2")),"debian12-stacked":()=>We(De(),Z,bu("0000:06:00.0",{block:"nvme1n1",group:23}),Qs("0000:07:00.0",{netdev:"eno2",group:24}),Ys("md0",["nvme0n1p3","nvme1\
n1p3"]),Ys("dm-0",["md0"],"vg-var"),Ys("dm-1",["md0"],"vg-swap"),yu("/var","dm-0"),Yb("dm-1"),Xs("bond0","eno1","eno2"),Xs("bond0.7","bond0"),Xs("br-mgmt","bond\
0.7"),Xb("br-mgmt"),Qb("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>We(De(),nv("0000:03:00.0"),nn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>We(Ze,gu("absent")),"debian13-dracut":()=>_w(Z),"ubuntu2604-fresh":()=>_I(Z),"ubuntu2604-up\
graded":()=>SI(Z),"ubuntu2604-both":()=>PI(Ze),"rocky8-bios":()=>AI(Ze),"rocky8-uefi":()=>Sw(Z),"rocky8-prepared":()=>Sw(Z,DI(),wa()),rocky9:()=>ba(Z),"rocky9-c\
ompanions":()=>ba(Wo),"rocky9-eight-gpus":()=>ba(Wu,Zu),"rocky9-generic-image":()=>Pw(Ze),"rocky9-no-bls":()=>EI(Z),rocky92:()=>OI(Z),"rocky10-amd":()=>II(De(),
Z),fedora:()=>RI(Ze),sles15:()=>Aw(Ze),"sles15-amd":()=>Aw(De(),Z)}),Lw={a30:Z,nouveau:Ze,turing:Wo,eight:Wu,switches:Zu,off:gu("absent"),uefi:qb("uefi")};var Te=fe(require("fs"),1);var Vw=fe(require("path"),1);function Qu(e){if(!Te.lstatSync(e).isDirectory())return Te.unlinkSync(e);Te.chmodSync(e,448);for(let t of Te.readdirSync(e))Qu(Vw.join(e,t));Te.rmdirSync(e)}var Hr={ids:"10de:20b7"},BI=78,UI=["/sys","/proc","/dev","/run"],zI={red:31,green:32,bold:1,dim:2},FI=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Br(e,n){
return FI?`\x1B[${zI[e]}m${n}\x1B[0m`:n}function jw(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>BI?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function sn(e,n=""){be(`${jw(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Hw=0;async function Ct(e,n){await new Promise(setImmediate),Hw++,be(`
${Br("bold",`${Hw}. ${e}`)}
`),be(`${Br("dim",`   $ ${n}`)}

`)}function on(e,n){if(!e)throw new Error(n)}async function ka(e,n,t,r={}){let o=await Pp(e.host,n,tr(n.params,t),{check:!1,diff:!1,wait:0,version:Cm,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Ww(e,n,t){return n.read(e.host,tr(n.params,t))}function ec(e){return Xv(e.dir,UI)}function Zw(e){return Array.
isArray(e)?e:[]}function jI(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function Gw(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)be(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);be(`
`)}function nc(e){let{msg:n,own:t}=Ww(e,Xm,{}),r=Zw(t.gpus),o=r.map(s=>[s.address,s.id,jI(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
Gw([["address","id","name","kind","driver","group"],...o]),sn(n,"   ");let i=r.filter(s=>s.id===Hr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))sn(String(s),"   - ");return i.map(s=>s.driver)}function Bw(e){for(let{facet:n,label:t,after:r}of e.changes)be(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function WI(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;be(`
   ${Br("bold",`--- ${t.before_header}`)}
   ${Br("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of jw(`   ${l}${d}`,"       "))be(`${Br(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function ZI(e){let{msg:n,own:t}=Ww(e,Gb,{}),r=Zw(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return Gw([["","address","what","found"],...r]),sn(n,"   "),t.status}async function GI(e){var p,f,m,g;let n=ec(e),t=()=>Ru(n,ec(e)).length===
0;sn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Ct("What is there","node dist/gpu_info.js");let r=nc(e);on(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Hr)}'`;await Ct("Wha\
t would change",`${o} --check --diff`);let i=await ka(e,Zs,Hr,{check:!0,diff:!0});Bw(i),be(`
`),sn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),WI(i),on(i.changed,"the plan should have changes"),on(t(),"a check s\
hould write nothing"),be(`
`),sn("Nothing was written so far: every file of the node is as it was.","   "),await Ct("Done, in one run",o);let s=await ka(e,Zs,Hr);on(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),sn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(p=s.rebootReasons)!=null?p:[])sn(y,"   - ");on(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),on(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await Ct("Rebooted, once","reboot"),e.machine.reboot();let a=nc(e);on(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await Ct("Verified, link by link","node dist/passthrough_verify.js"),on(ZI(e)==="ready","the no\
de should be ready"),await Ct("Run again",o);let l=await ka(e,Zs,Hr);sn(l.msg,"   "),on(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Ct("Taken back","node dist/passthrough_undo.js '{}'");let d=await ka(e,Hb,{});Bw(d);let u=Ru(n,ec(e));on(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),be(`
`),sn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),be(`
`),e.machine.reboot();let c=nc(e);on(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),be(`
`),sn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),be(`
   ${o} --check --diff --human
`)}async function KI(){let e=(0,Uw.mkdtempSync)((0,Fw.join)((0,zw.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Qu(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=Fu(e,Vn(Lw.a30,nn("0000:61:00.0",{id:Hr.ids,group:13})));await GI({dir:e,machine:n,host:Qp({
root:e,machine:n})})}KI().catch(e=>{be(`
${Br("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
