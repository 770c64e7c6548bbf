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
var sw=Object.create;var ya=Object.defineProperty;var aw=Object.getOwnPropertyDescriptor;var lw=Object.getOwnPropertyNames;var dw=Object.getPrototypeOf,uw=Object.prototype.hasOwnProperty;var cw=(e,n,t)=>n in e?ya(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Ge=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var fw=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of lw(n))!uw.call(e,o)&&o!==t&&ya(e,o,{get:()=>n[o],enumerable:!(r=aw(n,o))||r.enumerable});
return e};var de=(e,n,t)=>(t=e!=null?sw(dw(e)):{},fw(n||!e||!e.__esModule?ya(t,"default",{value:e,enumerable:!0}):t,e));var Dt=(e,n,t)=>cw(e,typeof n!="symbol"?n+"":n,t);var ha=Ge((JI,Ru)=>{Ru.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var ba=Ge((qI,Mu)=>{Mu.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Gt=Ge((l1,Jf)=>{Jf.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Yf=Ge(qf=>{qf._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Kt=Ge((u1,Xf)=>{Xf.exports={}});var ep=Ge(Qf=>{Qf.signalsByName=new Proxy({},{get:function(){return{}}})});var tp=Ge((f1,np)=>{"use strict";var{signalsByName:I0}=ep(),E0=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",R0=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:d,killed:u,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:I0[o].description,f=r&&r.code,y=`Command ${E0({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:m,
exitCode:i,isCanceled:d})}: ${s}`,g=Object.prototype.toString.call(r)==="[object Error]",b=g?`${y}
${r.message}`:y,v=[b,n,e].filter(Boolean).join(`
`);return g?(r.originalMessage=r.message,r.message=v):r=new Error(v),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=d,r.killed=u&&!l,r};np.exports=R0});var op=Ge((p1,rp)=>{rp.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var sp=Ge(ip=>{ip.validateInputSync=function(){}});var ap=Ge(il=>{il.joinCommand=il.getEscapedCommand=function(){}});var cp=Ge((O1,up)=>{"use strict";var M0=require("path"),D0=Gt(),T0=Yf(),N0=Kt(),C0=Kt(),y1=Kt(),lp=tp(),L0=op(),{spawnedKill:h1,spawnedCancel:b1,setupTimeout:v1,
validateTimeout:w1,setExitHandler:$1}=Kt(),{handleInput:x1,getSpawnedResult:k1,makeAllStream:_1,validateInputSync:V0}=sp(),{mergePromise:S1,getSpawnedPromise:P1}=Kt(),
{joinCommand:H0,parseCommand:A1,getEscapedCommand:z0}=ap(),U0=1e3*1e3*100,B0=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?C0.env({env:i,cwd:r,execPath:o}):i},F0=(e,n,t={})=>{let r=T0._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:U0,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=B0(t),
t.stdio=L0(t),process.platform==="win32"&&M0.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},dp=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?N0(n):n;up.exports.sync=(e,n,t)=>{let r=F0(e,n,t),o=H0(e,n),i=z0(e,n);V0(r.options);let s;try{s=D0.spawnSync(
r.file,r.args,r.options)}catch(d){throw lp({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=dp(
r.options,s.stdout,s.error),l=dp(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let d=lp({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return d;
throw d}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var Qv=require("fs"),ew=de(ha(),1),nw=require("path");var Bf=de(ba(),1);var Z=require("fs"),Tt=require("path");function va(e){return Tt.join(Tt.dirname(e),`.${Tt.basename(e)}.vfiokit-new`)}function Du(e){let n=Z.openSync(e,"r");try{
Z.fsyncSync(n)}finally{Z.closeSync(n)}}function Tu(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Nu(e,n,t){let r=Z.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Tu(()=>Z.fchownSync(e,n.uid,n.gid)),(Z.fstatSync(e).mode&4095)!==t&&Z.fchmodSync(e,t)}function Zo(e){try{return Z.lstatSync(e)}catch(n){return null}}
function Cu(e,n,t){Z.existsSync(e)||(Cu(Tt.dirname(e),n,t),Z.mkdirSync(e,{mode:493}),Tu(()=>Z.chownSync(e,t.uid,t.gid)),Z.chmodSync(e,n|(n&292)>>2))}async function Lu(e,n,{
mode:t,owner:r,label:o}){var f;let i=Tt.dirname(e);r===void 0?Z.mkdirSync(i,{recursive:!0,mode:493}):Cu(i,t,r);let s=va(e),a=Zo(e);Zo(s)!==null&&Z.unlinkSync(s);
let{O_WRONLY:l,O_CREAT:d,O_EXCL:u,O_NOFOLLOW:c}=Z.constants,m=Z.openSync(s,l|d|u|c,384);try{try{for(let p=0;p<n.length;)p+=Z.writeSync(m,n,p);Nu(m,(f=a!=null?a:
r)!=null?f:null,a===null?t:a.mode&4095),Z.fsyncSync(m)}finally{Z.closeSync(m)}a!==null&&await o(s,e),Z.renameSync(s,e)}catch(p){throw Zo(s)!==null&&Z.unlinkSync(
s),p}a===null&&await o(e,null),Du(i)}async function Vu(e,n,t){let r=Zo(n),o=Z.openSync(e,"r+");try{r!==null&&Nu(o,r,r.mode&4095),Z.fsyncSync(o)}finally{Z.closeSync(
o)}await t(e,r===null?null:n),Z.renameSync(e,n),Du(Tt.dirname(n))}var _=class extends Error{constructor(t,r,o={}){super(r);Dt(this,"code");Dt(this,"param");Dt(this,"hint");Dt(this,"cause");Dt(this,"node");this.name="Stop",this.
code=t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function M(e,n){
return new _("E_PARAMS",n,{param:e})}function se(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){return new _("E_REFUSED",e,n===void 0?{}:{
hint:n})}var pw=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],mw=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Hu(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function zr(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of pw){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${Hu(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!mw.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${Hu(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var gw="/dev/null";function Go(e){return e.slice(e.lastIndexOf("/")+1)}function zu(e,n){return Go(e)<Go(n)?-1:Go(e)>Go(n)?1:0}function vn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==gw){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(zu)}function Ur(e,n){return zu(e,n)<0}function Pe(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var Ko=new WeakMap;function Uu(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return Ko.set(t,new Map),t}function Bu(e,n,t){let r=Ko.get(n);return r===
void 0||Ko.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function K(e,n,t){let r=Ko.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Wu=["/lib/modules","/usr/lib/modules"],yw={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Te(e){return e.replace(/-/g,"_")}function Nt(e,n){let t=Wu.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ae(e){
return K(e,"kernels",()=>[...new Set(Wu.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Nt(e,t)}/${r}`)!==null)))}function Ae(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var hw={"modules.dep":":","modules.builtin":"\\s*\\n"},Fu=new Map;function ju(e,n,t){var l,d;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=Fu.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Fu.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let m=u.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${hw[t]}`).test(a.text);return a.answers.set(u,f),f}}function Q(e,n){return K(e,`modules of ${n}`,()=>bw(e,n))}function bw(e,n){let t=Nt(e,n),r=ju(
e,t,"modules.builtin"),o=ju(e,t,"modules.dep"),i=Ae(e)===n;return s=>{var u;let a=Te(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==
null&&o!==null)return"absent";let l=yw[a],d=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?d[1]===
"y"?"builtin":"module":i&&Br(e,s)?vw(e,a)?"module":"builtin":"absent"}}function vw(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Br(e,n){return e.stat(`/sys/module/${Te(n)}`)!==null}var wa=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],ww={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function $w(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Zu(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Oe(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of $w(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],m=Zu((r=u[2])!=null?r:""),f=c==="alias"?Zu((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(p=>p!==""))!=null?i:""):(s=u[3])!=
null?s:"";m===null||f===null||f===""&&ww[c]||t.push({command:c,name:m,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:d})}return t}
function U(e,n){return K(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...vn(e,wa)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${Nt(e,n)}/modules.softdep`)}return t.flatMap(r=>K(e,r,()=>Oe(Pe(e,r),r)))})}function $a(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function te(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of $a(o.rest))i===t&&(r={value:s,from:o});return r}function xa(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function he(e,n,t){var r;return(r=e.find(
o=>o.command===n&&xa(o.name,t)))!=null?r:null}function Fr(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r===
"pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function on(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=he(e,"\
install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var le="vfiokit_bind",xw=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Gu=`\
install ${le} ${xw}`;function Ku(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function jr({address:e,card:n,variant:t}){
return`options ${le} ${e}=${n}${t===null?"":`,${t}`}`}function ka(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${le}`}function J(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==le))for(let{name:r,value:o}of $a(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function _a(e){let n=he(e,"softdep","vfio_pci");return he(e,"install",le)!==null&&n!==null&&Fr(
n).includes(le)}function Nn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Ct(e,n){if(!_a(e))return[];let t=new Map(J(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&Nn(o,r)})}var Wr=new RegExp(
`^(?:install ${le} .*|softdep vfio-pci pre: (?:\\S+ )*${le})$`);function rt(e){var n,t;return(t=(n=new RegExp(`^options ${le} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Ju(e,n){let t=he(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!Fr(t).includes(le)?t:he(e,"install","vfio_pci")}var pe="/var/lib/vfiokit",wn=`${pe}/journal.jsonl`,Pa=1;function kw(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ee(e){var o;let n=e.read(wn);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=kw(s);if(a===null)throw new _("E_HOST",`${wn} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Pa)throw new _("E_HOST",`${wn} h\
as format ${a.vfiokit}, and this version knows formats up to ${Pa}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function qu(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Yu(e){return e.map(({entries:n,done:t,...r})=>qu([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Xu(e,n){let t=Yu(ee(e));async function r(o){t+=qu([o]),await e.write(wn,t,384)}return await r({vfiokit:Pa,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Qu(e,n){let t=ee(e).filter(r=>!n.has(r.run));t.length>0?await e.write(wn,Yu(t),384):e.remove(wn)}function Sa(e){
return`${e.thing} ${e.value}`}function _w(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ne(e,n){return Jo(ee(e),n)}function Jo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Sa(i));for(let i of o.claims)t.set(Sa(i),{claim:_w((r=t.get(Sa(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function qo(e){let n=[];for(let t of ee(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=rt(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var ec=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function rc(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Sw(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:oc(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return Pw(r,e.length,n.length)}}return null}function oc(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function Pw(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:oc(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function ot(e,n){var c,
m,f;if(e===n)return[];let t=rc(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(ec))!=null?c:
[],o=(m=n.slice(t).match(ec))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Sw(r,o);if(s===
null)return[tc(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[p,y]of[...s,[r.length,o.length]]){let g=r.slice(d,p).join("");(p>d||y>u)&&a.push(tc(l,
g,o.slice(u,y).join(""))),l+=g.length+((f=r[p])!=null?f:"").length,[d,u]=[p+1,y+1]}return a.reverse()}var nc=/[\s"',]/;function Yo(e,n){return n>0&&n<e.length&&
!nc.test(e.charAt(n-1))&&!nc.test(e.charAt(n))}function tc(e,n,t){let r=rc(n,t);for(;r>0&&(Yo(n,r)||Yo(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(Yo(n,n.length-i)||Yo(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function ic(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Aw=104448;function Xo(e){return Buffer.from(e,"latin1").toString("utf8")}var ac=/[^\s"']+/g;function sc(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(ac,(u,c)=>{let m=!t.has(u)&&l.some(([p,y])=>p<=d+c&&y>=d+c+u.length),f=u.indexOf("=");return m?u:f>0?u.slice(0,f+1)+"***":"***"})}i=a}return o}
function Qo(e){return e===""||e.endsWith(`
`)?e:e+`
`}function lc(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=ot(
s,a),u=ot(a,s),c=d.map(([p,y])=>[p,p+y]),m=u.map(([p,y])=>[p,p+y]),f=p=>{var y;return new Set((y=p.match(ac))!=null?y:[])};return{before:Xo(Qo(sc(s,c,f(a),o))),
after:Xo(Qo(sc(a,m,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>Aw?{dst_larger:l,...i}:{before:Xo(Qo(s)),after:Xo(Qo(a)),...i}}var dc=de(ba(),1);function Lt(e){return(0,dc.createHash)("sha256").update(e,"latin1").digest("hex")}function uc(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var Ow=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function cc(e,n){let t=[],r=[];for(let[o,,i]of ot(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function Iw(e,n){let t=Ow.exec(e);if(t===
null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function Ew(e,n){return e.filter((t,r)=>{if(!/^\[.*\]\s*$/.test(
t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function Rw(e,n){let t=e.indexOf(n);return t<0||
e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function fc(e,n,t){let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=Iw(a,o);return l===null?"":l+s.slice(a.length)});return n.words.reduce(Rw,Ew(i,r).join(""))}var Mw=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function pc(e){return e===null?"":`sha256:${Lt(e).slice(0,12)}`}function Aa(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Mw.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ei(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ei(e,t),t]}var mc={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Aa(e,n.path);return t===n.text?{before:"",after:""}:{before:pc(t),after:pc(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=Aa(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":Lt(t),after:n.text===null?"":Lt(n.text),splices:ot((i=n.text)!=null?i:"",t!=null?t:""),...cc(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ei(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return lc(n.path,Aa(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var Dw=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function gc(e){var t,r;let n=e.toString("hex");return(r=(t=Dw.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function yc(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>ni(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(ni)}
function ni(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ke(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Tw(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Oa(e,n){let t=new Set(e),r=new Set(
e.map(Tw));return n.filter(o=>"file"in o?!t.has(ni(o.file)):!r.has(o.module.replace(/-/g,"_")))}function hc(e,n){let t=new Set(e);return n.filter(r=>t.has(ni(r)))}var Ia="/var/lib/vfiokit/images.json",vc=1;function ti(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function bc(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function Nw(e){if(!ti(e)||!ti(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[bc(e.holds),bc(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function wc(e){return K(e,"image records",()=>Cw(e))}function Cw(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Ia))!=null?r:"")}catch(o){return n}if(!ti(t)||t.format!==vc||!ti(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=Nw(i);s!==null&&
n.set(o,s)}return n}function Ce(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function ri(e,n){let t=wc(e).get(n),r=Ce(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function $c(e,n,t){let r={};for(let[o,i]of wc(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:vc,images:r})+`
`}function Ea(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Ce(e,o)!==null)]}))]}
function Ra(e,n){return K(e,`hash of ${n}`,()=>{let t=Ce(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":uc(t)})}function xc(e,n){let t={};for(let r of Ea(e,n))t[r]=Ra(e,r);return t}var kc=new Map;function _c(e,n){let t=Ce(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Ma(e,n,t){kc.set(_c(e,n),t)}function Da(e,n){var t;return(t=kc.get(_c(e,n)))!=null?t:null}function Vt(e,n){var o;let t=Oa(n,e.holds).map(Ke);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=hc(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Sc(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Ta(e,n){let t=Ce(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=ri(e,n.path);for(let o of Ea(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Ra(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function oi(e,n){
var a;let t=Da(e,n.path),r=ri(e,n.path),o=t===null?[]:Oa(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ke):r===null?null:n.holds.map(Ke).filter(l=>r.
holds.includes(l));return{why:(a=Ta(e,n))!=null?a:t!==null?Vt(n,t):null,holds:i}}function Pc(e,n){var r;let t=ri(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ke(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var Lw=1.3,Vw=/^init(rd|ramfs)/;function Hw(e){return e.replace(/\/[^/]*$/,"")||"/"}function zw(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function ii(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Ac({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function si(e,n,t){let r=Da(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=yc(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Ac(i)})`);return Ma(e,t,s),s}async function Oc(e,n){var l,d;let t=Hw(n.path),r=e.list(
t).filter(u=>Vw.test(u)).map(u=>{var c,m;return(m=(c=Ce(e,`${t}/${u}`))==null?void 0:c.size)!=null?m:0}),o=Math.ceil(Math.max(0,...r)*Lw/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Ic(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new _("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Ac(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function Uw(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Ec(e,n,t){var o;let r=Ce(e,n.path);r===null||t===null||Vt(n,t)!==null||(Ma(e,n.path,t),await e.write(Ia,$c(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:xc(e,n.inputs),holds:n.holds.map(Ke),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Bw(e,n){let t=Ce(e,n.path),r=ii(e,n);await Ic(
e,r);let o=Ce(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Uw(e)}`);await Ec(e,n,await si(e,n.tool,n.path))}async function Fw(e,n){var s,a,l;let t=zw(
n.path),r=["dracut","--force",t,n.kernel],o=ii(e,n),i=d=>new _("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await Ic(e,r,o),((a=(s=Ce(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(gc((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await si(e,n.tool,t),u=d===null?null:Vt(n,d);if(u!==null)
throw i(`of the new image: ${u}`);await e.replace(t,n.path),await Ec(e,n,d)}catch(d){throw e.remove(t),d}}function Rc(e,n){return n.tool==="dracut"?Fw(e,n):Bw(e,
n)}var Mc={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function jw(e,n,t){var i;let r=Sc(n,t);if(r!==null)return`${r} changes`;let o=Ta(e,n);if(o!==
null||Pc(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await si(e,n.tool,n.path);return s===null?null:Vt(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var Dc={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ke)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await jw(e,n,t);return o!==null&&e.runnable(Mc[n.tool]).ok&&await Oc(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Rc,pending(e,n){return e.runnable(Mc[n.tool]).ok?null:ii(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var Ww=["0300","0302","0380"],Zw=["0403","0c03","0c80"],Gw={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Kw=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Jw=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
qw=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Tc={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Zr(e){return e!==null&&Ww.includes(e)}function Na(e){
return e!==null&&Zw.includes(e)}function ai(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function $n(e,n){return e==="10de"&&n==="0680"}function Nc(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Cc(e,n){let t=Gw[e];return t!==void 0&&t.test(n)}function Lc(e){return Kw.includes(e)}function Vc(e){return e!==null&&
qw.includes(e)}function Hc(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&Jw.
test(t)}function sn(e){var n,t;return e===null?"device":(t=(n=Tc[e])!=null?n:Tc[e.slice(0,2)])!=null?t:"device"}var Gr="/sys/kernel/iommu_groups",Yw="/sys/class/iommu",Xw=["DMAR","IVRS","IORT"],Qw=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Uc=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Le(e){var r,o,i;let n=zc(e,Yw),t=(o=(r=zc(e,Gr))==null?void 0:r.filter(s=>e$(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=Xw.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function Ht(e,n,t){let r=e.
list(`${Gr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function Bc(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Gr}/${n}/r\
eserved_regions`))!=null?t:"")}function C(e){return e!==null&&Qw.test(e)}function li(e,n,t=()=>[]){if(n===void 0)return`${e} (${Uc.test(e)?"a mediated device":"\
not in /sys/bus/pci"})`;let{driver:r}=n;if(C(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Nc(n.class)))
return null;let i=t(e);return`${e} (${sn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function e$(e,n){let t=e.list(`${Gr}/${n}/d\
evices`);return t.length>0&&!t.some(r=>!Uc.test(r))?!1:e.attr(`${Gr}/${n}/name`)!=="vfio-noiommu"}function zc(e,n){return e.stat(n)===null?null:e.list(n)}var n$=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],t$=7,r$=195;function Fc(e,n){var o,i;let t=new Map;jc(e,`/sys/bus/pci/devices/${n.address}`,
t$,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${r$}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),C(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function jc(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),m=u===null||c===void 0||!n$.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];m!==void 0&&r.set(`/dev/${m}`,u),t>1&&jc(e,d,t-1,r)}}var o$="pid:[4026531836]",i$={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function zt(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Kr(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of Fc(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of zt(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let m=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");m!==void 0&&l.add(m)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...Gc(e,a)})}return o}
function di(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function Wc(e){return zt(e).flatMap(n=>{let t=i$[Zc(e,n)];return t===void 0?[]:[Gc(e,n).who.replace(/^\S+/,t)]})}function Jr(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==o$?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function Ca(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function Zc(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function Gc(e,n){var i;let{unit:t,within:r}=La(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Zc(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var s$=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function La(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of s$){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var Va="vfiokit-write";function Cn(e){return K(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(Va))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var Ln="/sys/class/block",a$=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Vn(e){return(e!=null?e:"").split("/").filter(n=>a$.test(n))}function Kc(e,n){
return Ha(e,e.real(`${Ln}/${n}`),new Set)}function Jc(e,n){return Ha(e,e.real(`/sys/dev/block/${n}`),new Set)}function qr(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${Ln}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(Ln).find(a=>a.startsWith("dm-")&&e.attr(`${Ln}/${a}/dm/name`)===o))!=null?s:null}function qc(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Yc(e,n){let t=e.list(Ln).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${Ln}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function Ha(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=u$(n),o=Vn(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:c$(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...l$(e,i)],a=d$(
e,i);return[...s.map(l=>Ha(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function l$(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Ln).filter(a=>s.test(a)).map(a=>`${Ln}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function d$(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function u$(e){return e.slice(
e.lastIndexOf("/")+1)}function c$(e){return e.slice(0,e.lastIndexOf("/"))}var f$=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],p$="/var/lib/nova/";function ui(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(g$).filter(t=>t!==null)}function Xc(e){let n=new Set(f$.map(t=>Ua(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(p$))}function Ua(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Qc(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:za(t),type:r})).filter(t=>t.path!=="")}function Xr(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=Yc(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Yr(e,l)}if(t==="btrfs")return Yr(e,qc(e,qr(e,o)));if(!r.startsWith("0:"))return Jc(
e,r);let i=o.split(":").map(l=>qr(e,l)).filter(l=>l!==null);if(i.length>0)return Yr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?m$(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Yr(e,n){return n.map(t=>Kc(e,t)).reduce((t,r)=>[...t,...r],[])}function m$({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function g$(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:za(
o),type:i,number:r,source:za(s),options:a}}function za(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var Fa="/sys/bus/pci/devices",ja="pci",Wa=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,y$=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,h$=6;
function rf(e){let n=y$.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function of(e){let n=Wa.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function G(e){
return e.list(Fa).length>0}function R(e){return K(e,ja,()=>e.list(Fa).filter(n=>Wa.test(n)).map(n=>v$(e,n)))}function ci(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Qr(e,n){return e.filter(t=>t.id===n)}function eo(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var b$={get vendor(){return Bt(this,"vendor",4)},get device(){return Bt(this,"device",4)},get id(){
return tf(this.vendor,this.device)},get subsystem(){return tf(Bt(this,"subsystem_vendor",4),Bt(this,"subsystem_device",4))},get class(){let e=Bt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Bt(this,"revision",2)},get driver(){return Ba(this,"driver")},get module(){return jt(this,"module",()=>this.
driver===null?null:af(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Cn(this.host).has(this.address))return null;
let e=Ft(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Ba(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=nf(this);return e===null?null:((n=e[14])!=null?n:0)&127},get responding(){let e=nf(this);return e===null?null:e.some(n=>n!==255)},get numa(){return Ut(
this,"numa_node")},get bootVga(){return Ut(this,"boot_vga")},get physfn(){return Ba(this,"physfn")},get totalVfs(){return Ut(this,"sriov_totalvfs")},get numVfs(){
return Ut(this,"sriov_numvfs")},get modalias(){return Ft(this,"modalias")},get resetMethods(){let e=Ft(this,"reset_method");return e===null?null:e.split(/\s+/).
filter(Boolean)},get barBytes(){let e=Ft(this,"resource");return e===null?null:w$(e)},get linkWidth(){return Ut(this,"current_link_width")},get maxLinkWidth(){return Ut(
this,"max_link_width")},get upstream(){return jt(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>Wa.test(
n))})},get consumers(){return ef(this,"consumer")},get suppliers(){return ef(this,"supplier")},get mdevs(){return sf(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function v$(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${Fa}/${n}`,kept:new Map};return Object.assign(Object.create(b$),t)}function jt({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function Ft(e,n){return jt(e,n,()=>e.host.attr(`${e.base}/${n}`))}function Ut(e,n){let t=Ft(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Bt(e,n,t){let r=Ft(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function Ba(e,n){return jt(e,`${n}@`,()=>af(e.host.link(`${e.base}/${n}`)))}function sf(e){return jt(e,"/",()=>e.host.list(e.base))}function ef(e,n){return sf(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function nf(e){return jt(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function tf(e,n){return e===null||n===null?null:`${e}:${n}`}function af(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function w$(e){
return e.split(`
`).slice(0,h$).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var lf="/sys/class/net",$$=1,x$=512;function cf(e){return[...new Set(mf(e).filter(n=>n.bits===0).map(n=>n.via))]}function pi(e,n){var o,i;let t=S$(n);return t===
null?null:(i=(o=mf(e).filter(s=>s.to.length===t.length&&Ga(t).startsWith(Ga(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function ff(e,n){let t=Za(e,n,new Set);return t.length>0?t:Za(e,"ovs-system",new Set([n]))}function pf(e){let n=k$(e);return[...n===null?[]:
[n],..._$(e,22)]}function Za(e,n,t){if(t.has(n))return[];t.add(n);let r=Vn(e.real(`${lf}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${lf}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Za(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function mf(e){let n=fi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>df(
r)).map(([r="",o="",,,,,,i=""])=>({to:gf(o),bits:Ga(i).replace(/0/g,"").length,via:r})),t=fi(e,"/proc/net/ipv6_route").filter(r=>{var o;return df((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function df(e){let n=parseInt(e,16);return(n&$$)!==0&&
(n&x$)===0}function k$(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function _$(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...fi(e,"/proc/net/tcp"),...fi(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:uf(o),local:uf(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function fi(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function uf(e){var r,o,i;let n=gf(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function gf(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Ga(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function S$(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function mi(e){let n=new Map;function t(o,i){var s;for(let a of O$(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of ff(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of P$(e)){i===null&&t(I$(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(pi(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of cf(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of pf(e))for(let s of new Set([pi(e,o),pi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function it(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function P$(e){let n=ui(e),t=Qc(e).map(r=>{let o=r.type==="fil\
e"?null:qr(e,r.path),i=r.type==="file"?Ua(n,r.path):null;return{what:"swap",leaves:o!==null?Yr(e,[o]):A$(e,n.filter(s=>s.at===i))}});return[...Xc(n).map(r=>({what:r.
at,leaves:Xr(e,r)})),...t]}function A$(e,n){return n.map(r=>Xr(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function O$(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function I$(e){return R(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var E$=[(e,{address:n})=>{let t=mi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${it(t)}`},(e,{address:n})=>{let t=Cn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Kr(e,[n]):[];
return r.length===0?null:di(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function yf(e,n,t){
let r=R(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of E$){let i=o(e,r,t);if(i!==null)return i}return null}var hf=60,bf={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function st(e){return`/sys/bus/pci/devices/${e}`}function Je(e,n){
let t=e.link(`${st(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function to(e,n){if(Je(e,n)===null&&Cn(e).has(n))return null;let t=e.attr(`${st(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var vf={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function no(e,n,t,r,o){try{await e.writeAttribute(r,o,hf)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${R$(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${hf} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new _("E_APPLY",`${n} could not be ${vf[t]}: ${l}`,{cause:i})}}function R$(e,n){var r;let t=(r=
bf[`${e} ${n}`])!=null?r:bf[n];return t===void 0?"":` (${t})`}async function Ka(e,n,t){var u,c;let{address:r}=n,o=m=>{let f=t?yf(e,r,m):null;if(f!==null)throw new _(
"E_RACED",`${r} was not ${vf[m]}, since something changed while this ran: ${f}; end that and run this again`)},i=(m,f,p)=>(o(m),no(e,r,m,f,p));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new _("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Je(e,r),l=e.attr(`${st(r)}/driver_override`)!==null;if(l&&to(e,r)!==n.override&&await i("driv\
er_override",`${st(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&C(a)&&await M$(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Je(e,r)!==n.
driver&&(l||!C(n.driver)?await i("bind",`${s}/bind`,r):await D$(e,n,s));let d=Je(e,r);if(d!==n.driver)throw new _("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function M$(e,{address:n,forget:t=""},r){try{await no(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
_)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function D$(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${st(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await no(e,n,"new_id",`${t}/new_id`,r),Je(e,n)===null&&await no(e,n,"bind",`${t}/bind`,n),await no(e,n,"remov\
e_id",`${t}/remove_id`,r)}function Ja(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function T$(e,n,t){return n===e.driver&&(t===e.override||t===null&&C(n))}async function N$(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Ja(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new _("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Je(e,a.address)!==a.driver||to(e,a.address)!==a.override)&&await Ka(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
_))throw d;let u=Je(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var wf={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Je(e,n.address),to(e,n.address)],o=Ja(n.driver,n.
override);return{before:T$(n,t,r)?o:Ja(t,r),after:o}},apply:(e,n)=>Ka(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Je(e,n);return[
`echo ${r!=null?r:""} > ${st(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Je(e,n.address),override:to(e,n.address)}),rollBack:N$,touches:()=>[]};var xf=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),C$=new Map([["amd_iommu","off"],["iommu","off"]]),
L$=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),$f=1023,V$=34;function ro(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&H$(i);i===V$&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function H$(e){return e===32||e>=9&&e<=13||e===160}function ue(e){return ro(e).map(([n,t])=>e.slice(n,t))}function P(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return qe(t<0?e.slice(n):e.slice(n,t))}function Ie(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Un(e){return xf.has(qe(e))}function hi(e){return L$.test(qe(e))}function qa(e,n){return P(e)===P(n)&&Ie(e)===Ie(n)&&e.includes("=")===
n.includes("=")}function gi(e,n){return qe(e).toLowerCase()===qe(n).toLowerCase()}function L(e){return Ie(e).split(",").filter(n=>n!=="")}function Bn(e){return e.
kind==="group"?e.keys.map(qe):["key"in e?qe(e.key):P(e.token)]}function q(e,n){let t=kf(e,e.length);return _f(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function at(e,n,t=e.length){let r=kf(e,t);for(let l of n)_f(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=
null?u:null:l}),s=yi(r.added.map(l=>l.text));for(let l of[...yi(i),...s]){let{length:d}=Ie(l);if(!(P(l)!=="vfio_pci.ids"||d<=$f||e.includes(l)))throw x(`vfio-pc\
i.ids on the kernel command line would have ${d} characters, and the kernel takes ${$f} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...yi(i.slice(0,a)),...s,...yi(i.slice(a))],removed:e.filter((l,d)=>i[d]!==l)}}function kf(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,n),added:[],late:o.slice(n)}}function _f(e,n){var t;switch(n.kind){case"flags":return z$(e,n.key,n.has,n.lacks);case"list":return U$(e,n.
key,n.items,(t=n.without)!=null?t:[]);case"token":return B$(e,n.token);case"group":return F$(e,n.keys,n.tokens);case"absent":return oo(zn(e).filter(r=>r.text!==
null&&qa(r.text,n.token)))}}function z$(e,n,t,r){let o=()=>{let a=Hn(zn(e),n).flatMap(u=>{var c;return L((c=u.text)!=null?c:"")}),l=t===void 0?-1:a.lastIndexOf(
t),d=u=>a.includes(u)&&(l<0||u===C$.get(qe(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;for(let a of Hn(t===void 0?zn(e):e.late,
n))Sf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=Hn(zn(e),n),s=i.flatMap(a=>{var l;return L((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));
oo(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function U$(e,n,t,r){var m;let o=(m=xf.get(qe(n)))!=null?m:!1;for(let f of Hn(zn(e),n))Sf(
f,p=>!r.some(y=>gi(y,p)));let i=Hn(zn(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var p;return L((p=f.text)!=null?p:"")});if(t.every(f=>s.some(p=>gi(p,f))))return;let a=Hn(
e.late,n),l=o?Hn([...e.early,...e.added],n):i,d=o?a.flatMap(f=>{var p;return L((p=f.text)!=null?p:"")}):[],u=[];for(let f of[...l.flatMap(p=>{var y;return L((y=
p.text)!=null?y:"")}),...t.filter(p=>!d.some(y=>gi(y,p)))])u.some(p=>gi(p,f))||u.push(f);let c=o?void 0:a[a.length-1];oo(l),c===void 0?e.added.push({text:`${n}=${u.
join(",")}`}):c.text=`${n}=${u.join(",")}`}function B$(e,n){let t=Hn(zn(e),P(n));(hi(P(n))?t:t.slice(-1)).some(o=>{var i;return qa((i=o.text)!=null?i:"",n)})||(hi(
P(n))||oo(t),e.added.push({text:n}))}function F$(e,n,t){let r=n.map(qe),o=zn(e).filter(i=>i.text!==null&&r.includes(P(i.text)));o.length===t.length&&o.every((i,s)=>{
var a,l;return qa((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(oo(o),e.added.push(...t.map(i=>({text:i}))))}function zn(e){return[...e.early,...e.added,...e.late]}
function Hn(e,n){return e.filter(t=>t.text!==null&&P(t.text)===qe(n))}function oo(e){for(let n of e)n.text=null}function Sf(e,n){var o,i;let t=L((o=e.text)!=null?
o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function yi(e){return e.filter(
n=>n!==null)}function qe(e){return e.includes("-")?e.replace(/-/g,"_"):e}var j$={intel:"intel_iommu",amd:"amd_iommu",arm:null},Af=["intel_iommu","amd_iommu","iommu"],W$=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Pf=["default_hugepagesz","hugepagesz","hugepages"];function bi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=j$[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Z$(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...io(r)]}function Z$(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function io(e){let n=e.
filter(r=>Pf.includes(P(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=P(r);return Un(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:L(r)}]:!Af.includes(
o)||Ie(r)===""?[{kind:"token",token:r}]:L(r).map(i=>({kind:"flags",key:o,has:i,lacks:G$(i)}))});return n.length===0?t:[...t,{kind:"group",keys:Pf,tokens:n}]}function Of(e){
let{tokens:n}=at([],e),t=e.find(r=>!q(n,r));return t===void 0?null:n.filter(r=>Bn(t).includes(P(r))).join(" ")}function Wt(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function lt(e){let n=P(e);return Un(n)?{kind:"list",key:n,items:[],without:L(e)}:Af.includes(n)?{kind:"flags",key:n,lacks:L(e)}:{kind:"absent",token:e}}function Fn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Wt(n))}function G$(e){return W$.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var If=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,K$=/^linux(16|efi)?$/,J$=/^initrd(16|efi)?$/,q$=/^(|\d\d_linux(_zfs|_xen)?)$/;function Y$(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){If.lastIndex=d;let[u=""]=(a=If.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let m=X$(e,d);if(m<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let f=e.slice(d+1,m);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),d=m}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[m=""]=e.slice(d).split(`
`,1),[,f,p=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(m))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?p:""),d+=m.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let m=e.indexOf("}",d);r+=e.slice(d,m+1),d=
m}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function X$(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Q$(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var vi;function xn(e){return(vi===void 0||vi.text!==e)&&(vi={text:e,config:e0(e)}),vi.config}function e0(e){var m,f,p,y,g,b,v,w;let n=[],
t=null;try{n=Y$(e)}catch(h){t=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of n){let[k=""]=h;if(h[h.length-
1]==="{")o.push({name:k,title:(m=h[1])!=null?m:"",id:Q$(h)}),a=null;else if(k==="}"){let O=o.pop();if(O===void 0)t=t!=null?t:"a } closes nothing";else if(O.name===
"menuentry"&&a!==null){let I=/recovery/i.test(O.title+O.id)||a.args.includes("single");r.push({...a,title:O.title,id:O.id,recovery:I,section:$,within:o.filter(A=>A.
name==="submenu").map(A=>A.title)}),a=null}}else K$.test(k)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(n0),initrds:[]}:J$.test(k)?a==null||a.initrds.push(
...h.slice(1)):k==="if"?i++:k==="fi"?i--:k==="set"&&((p=h[1])!=null?p:"").startsWith("kernelopts=")&&(s=((y=h[1])!=null?y:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(b=(g=o[0])==null?void 0:g.name)!=null?b:""} ${JSON.stringify((w=(v=o[0])==null?void 0:v.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:h})=>h[0]==="configfile"||h[0]==="source"),u=n.some(({words:h})=>h.
length===1&&h[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}function n0(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function t0(e){return e.entries.filter(n=>!n.recovery&&q$.test(n.section))}
function Ef(e,n){let t=xn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=t0(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=ue(o.args.join(" ")),s=n.find(l=>!q(i,l));if(s===void 0)continue;let a=Fn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var Rf={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Ef(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function r0(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Mf={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:r0(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Ya="vfiokit-reboot",o0=`/run/systemd/transient/${Ya}.timer`,i0="/run/systemd/shutdown/scheduled",s0=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"],Xa=`systemctl stop ${Ya}.timer`;function so(e){var n;return e.stat(o0)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test((n=e.attr(i0))!=null?n:"")}
function Df(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Ya}`,`--description=${r}`,`--on-act\
ive=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=s0.find(i=>e.real(i)!==null))!=null?o:"shutdown","-r",`+${Math.
ceil(n/60)}`,r]]}var Tf="a reboot is scheduled",Nf="/etc/molly-guard/run.d",a0=["10-print-message","30-query-hostname"];function l0(e){return e.list(Nf).filter(n=>/^[\w-]+$/.test(
n)&&!a0.includes(n)).flatMap(n=>{let t=e.real(`${Nf}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function d0(e){for(let n of l0(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Cf={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:so(e)?Tf:"",after:Tf}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await d0(e);let r=[];for(let o of Df(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new _("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var u0={file:mc,grubConfig:Rf,bootImage:Dc,kmod:Mf,driver:wf,reboot:Cf};function dt(e){return u0[e.kind]}var Lf=require("fs"),Zt=`${pe}/lock`;function Vf(){try{return Lf.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Hf(e){
var n;try{let t=Lf.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function c0(e){
return e.boot_id===Vf()&&Hf(e.pid)===e.started}function zf(e){try{let n=JSON.parse(e);return c0(n)?n:null}catch(n){return null}}function Qa(e){let n=e.read(Zt);
return n===null?null:zf(n)}function f0(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function el(e){
return new _("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${f0(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function p0(e){return new Promise(n=>{setTimeout(n,e)})}async function wi(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await p0(Math.min(250,Math.max(
10,r-Date.now())))}}function nl(e,n,t){return wi(n,()=>{let r=Qa(e);return r===null?null:el(r)},t)}async function Uf(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Hf(process.pid))!=null?s:"",boot_id:Vf(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await nl(e,r);let i=()=>e.createExclusive(Zt,JSON.stringify(
o)+`
`);return await wi(r,()=>{var u;if(i())return null;let a=Qa(e);if(a!==null)return el(a);let l=`${Zt}.stale.${process.pid}`;e.rename(Zt,l);let d=e.read(l);return d!==
null&&zf(d)!==null&&e.createExclusive(Zt,d),e.remove(l),i()?null:el((u=Qa(e))!=null?u:o)}),()=>e.remove(Zt)}var m0=20;async function ol(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=dt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function Ff(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=dt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function g0(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Bf.randomBytes)(3).toString("hex")}`}function tl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function y0(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${tl(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${tl(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${tl(s)}`}`}function $i({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Uu(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function rl(e,n,t,r){var u,c,m,f,p,y,g,b,v,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(m=t.error)!=null?m:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(f=o.msg)!=null?f:y0(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(p=o.rebootReasons)!=null?p:[],pendingAtBoot:(y=o.pendingAtBoot)!=null?y:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(g=
n.notes)!=null?g:[],...(b=o.notes)!=null?b:[]],warnings:[...(v=n.warnings)!=null?v:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function jf({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function h0(e,n,t){var r;try{return rl(e,n,t,!1)}catch(o){
if(!(o instanceof _))throw o;return rl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function b0(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>dt(u).rollBack===void 0?[]:[[u,dt(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let m=dt(u);try{let f=await m.observe(e,u,i);if(f.before!==c.before&&f.before!==f.after&&m.facet!=="derived")throw new _("E_RACED",`${c.label} changed while thi\
s ran: it was ${c.before||"absent"} and is ${f.before||"absent"}; somebody else is at work on this node; run this again`);let p=f.before!==f.after,y=(l=a.get(u))!=
null?l:p?m.inverse(e,u):void 0;p&&((d=o.progress)==null||d.call(o,c.label)),y!==void 0&&(s.push([u,y]),await(t==null?void 0:t.entry(y))),p&&await m.apply(e,u)}catch(f){
throw f instanceof _?await v0(e,{todo:n,tried:s,done:r},u,f):f}r.push(c);for(let f of m.touches(u))i.add(f)}}async function v0(e,n,t,r){let o=dt(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).map(d=>d.change));
n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new _(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:
{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function w0(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof _)return r;throw o}}async function $0(e,n){let{todo:t}=await ol(e,n.steps.map(k0));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var x0=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Wf(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&x0.test(e.path)}function Zf(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Wf(i)))&&((o=n.guard)==null||o.call(n,e))}function k0(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function _0(e){
let n=e.list(`${pe}/runs`);for(let t of n.slice(0,Math.max(0,n.length-m0)))e.remove(`${pe}/runs/${t}`)}function S0(e){if(e.stat(wn)===null){for(let n of e.list(
`${pe}/runs`))e.remove(`${pe}/runs/${n}`);e.removeEmptyDir(`${pe}/runs`),e.remove(`${pe}/images.json`)}}async function Gf(e,n,t,r){var m;r.check||await nl(e,r.wait,
r.progress);let o=$i(e),i=n.plan(o,t),s=await ol(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Zf(o,i,s),r.check||a){let f=r.diff?Ff(o,s.todo):void 0;return jf(
n,rl(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=g0(),d=ei(e,pe),u=[...d].reverse();(m=r.beforeWriting)==null||m.call(r);
let c=await Uf(e,n.name,l,r.wait);try{return await Kf(e,n,t,r,{run:l,made:d,empty:u})}finally{if(c(),e.stat(wn)===null)for(let f of[pe,...u])e.removeEmptyDir(f)}}
async function Kf(e,n,t,r,o,i=!0){var h,$,k,O,I,A;let{run:s,made:a,empty:l}=o;P0(e);let d=$i(e),u=n.plan(d,t),{todo:c,pending:m}=await ol(d,u.steps);if(Zf(d,u,{
todo:c,pending:m}),i&&c.some(({step:N})=>Wf(N))&&zr(e)!==null)return await wi(r.wait,()=>zr(e),r.progress),Kf(e,n,t,r,o,!1);let f=r.diff?Ff(d,c):void 0,p=u.report(
d).bootable,y=[],g,b=null;try{u.undoes===void 0&&c.some(({change:ie})=>ie.facet!=="pending")&&(b=await A0(e,n.name,u,{run:s,dirs:a,version:r.version})),await b0(
e,c,b,y,r),(h=r.progress)==null||h.call(r,"looking again");let N=$i(e);await $0(N,w0(N,n,t,u));let T=u.report(N),ye=((k=($=T.bootable)==null?void 0:$.reasons)!=
null?k:[]).filter(ie=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(ie))===!1);if(ye.length>0)throw new _("E_DRIFT",`this node would no longer \
boot as it did: ${ye.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(b==null?void 0:b.done()),l.push(...(O=u.emptyDirs)!=
null?O:[]);for(let ie of(I=u.emptyDirs)!=null?I:[])e.removeEmptyDir(ie);u.undoes!==void 0&&T.fail===void 0&&await Qu(e,u.undoes)}catch(N){g=N instanceof _?N:new _(
"E_INTERNAL",`${N instanceof Error?N.message:String(N)}; this is a bug, please report it`,{cause:N})}let v=y.length>0||b!==null,w=jf(n,h0($i(e),u,{changes:y,pending:m,
diff:f,...b===null?{}:{run:s},...g===void 0?{}:{error:{stop:g,node:(A=g.node)!=null?A:v?"partial":"untouched"}}}));return u.undoes!==void 0&&g===void 0?S0(e):v&&
r.render!==void 0&&await O0(e,s,r.render(w)),w}function P0(e){var n;for(let t of ee(e))if(!t.done)for(let r of t.entries){let o="path"in r?(n=e.real(r.path))!=null?
n:r.path:void 0;o!==void 0&&e.remove(va(o))}}function A0(e,n,t,r){var o,i,s,a,l;return Xu(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=
null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function O0(e,n,t){try{await e.write(`${pe}/runs/${n}.json`,t,384),await _0(
e)}catch(r){if(!(r instanceof _))throw r}}var yp=de(Gt(),1),xi=require("fs"),sl=de(ha(),1);var j0=1800,W0=64*1024*1024,fp="/usr/local/sbin:/usr/sbin:/sbin",hp=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],pp="VFIOKIT_COMMAND",mp="ended\
 by a signal without a name",Z0=1,G0=`process.title='${Va} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,K0=0;async function al(e,n={}){return J0((await Promise.resolve().then(()=>de(cp(),1))).
default.sync,e,n)}function J0(e,n,t){var g;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++K0}`,s={...process.env};for(let b of hp)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${fp}`:`/usr/bin:/bin:${fp}`,...t.env,LC_ALL:"C",[pp]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((g=t.timeout)!=null?g:j0)*1e3,killSignal:"SIGKILL",maxBuffer:W0,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=q0(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:mp};let{exitCode:u,signal:c,timedOut:m,stdout:f="",stderr:p=""}=d;if(m)return Y0(`${pp}=${i}`),{code:124,stdout:f,
stderr:p};let y=c===void 0?void 0:sl.constants.signals[c];return y!==void 0?{code:128+y,stdout:f,stderr:p}:typeof u=="number"?{code:u,stdout:f,stderr:p}:{code:127,
stdout:f,stderr:p||String(Reflect.get(d,"originalMessage")||mp)}}function q0(e){try{return e()}catch(n){return}}function Y0(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,xi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,xi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function bp(e,n,t){return X0(e,n,t)}async function X0(e,n,t){let r={...process.env};for(let a of hp)delete r[a];
let o=(0,yp.spawn)(process.execPath,["-e",G0,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:Q0(l)}))}),s=await gp(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await gp(Z0,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Q0(e){var n,t;return(t=(n=Object.entries(sl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function gp(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var D=require("fs"),vp=16<<20,ex=40,nx=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],tx=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Jt(e){return e instanceof Error&&"code"in e?String(e.code):""}function ki(e){let n=Jt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var qt=Buffer.allocUnsafe(4096);function wp(e){let n="",t=0;for(;;){let r=D.readSync(e,qt,t,qt.length-t,null);if(r===0)return n+qt.toString("latin1",0,t);t+=r,!(t<
qt.length)&&(n+=qt.toString("latin1"),t=0)}}function _i(e){return e.split("/").filter(n=>n!==""&&n!==".")}function ll(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=_i(i===void 0?n:n.slice(o)),a=i===void 0?[]:_i(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){if(d===".."){a.pop();continue}let u=[
...a,d],c=null;if(s.length>0||t){let m=e+"/"+u.join("/");try{D.lstatSync(m).isSymbolicLink()&&(c=D.readlinkSync(m))}catch(f){c=null}}if(c===null){a=u;continue}if(++l>
ex)return null;c.startsWith("/")&&(a=[]),s.unshift(..._i(c))}return"/"+a.join("/")}function rx(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=ll(e,r,!0);o!==null&&D.existsSync(e+o)&&t.set(r,o)}function $p(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(v,w){if(n==="")return v;rx(n,v,r);let h=ll(n,v,w,r);return h===null?null:n+h}function i(v){let w=o(v,!0);if(w===null||!D.existsSync(w))return null;try{
return n===""?D.realpathSync.native(w):(D.lstatSync(w),w.slice(n.length))}catch(h){return null}}function s(v){let w=o(v,!1);if(w===null)return null;let h;try{h=
D.lstatSync(w)}catch(ye){if(ki(ye))return null;throw new _("E_APPLY",`${v} could not be looked at: ${Jt(ye)}; run as root or give this user access`,{cause:ye})}
let $=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:k,mtimeMs:O,ino:I,dev:A,uid:N,gid:T}=h;return{type:$,size:k,mtimeMs:O,ino:I,
dev:A,uid:N,gid:T,mode:h.mode&4095}}function a(v){let w=o(v,!0);if(w===null)return null;let h;try{h=D.openSync(w,D.constants.O_RDONLY|D.constants.O_NONBLOCK)}catch($){
if(ki($))return null;throw new _("E_APPLY",`${v} could not be read: ${Jt($)}; run as root or give this user access`,{cause:$})}try{let $=D.fstatSync(h);if(!$.isFile())
throw new _("E_HOST",`${v} is not a regular file, as it should be; move it out of the way`);if($.size>vp)throw new _("E_HOST",`${v} has ${$.size} bytes, more th\
an the ${vp} that such a file may have; look at what it is`);return $.size<qt.length?wp(h):D.readFileSync(h,"latin1")}catch($){throw $ instanceof _?$:new _("E_A\
PPLY",`${v} could not be read: ${Jt($)}`,{cause:$})}finally{D.closeSync(h)}}function l(v,w,h){let $=o(v,!0);if($===null)return null;try{let k=D.openSync($,D.constants.
O_RDONLY|D.constants.O_NONBLOCK);try{let O=Buffer.alloc(h);return O.slice(0,D.readSync(k,O,0,h,w))}finally{D.closeSync(k)}}catch(k){return null}}function d(v){let w=o(
v,!0);if(w===null||!D.existsSync(w))return null;try{let h=D.openSync(w,D.constants.O_RDONLY|D.constants.O_NONBLOCK);try{return wp(h).trimEnd()}finally{D.closeSync(
h)}}catch(h){return null}}function u(v){let w=o(v,!0);if(w===null)return[];if(!D.existsSync(w))return[];try{return D.readdirSync(w).sort()}catch(h){return[]}}function c(v){
let w=o(v,!1);if(w===null)return null;try{return D.readlinkSync(w)}catch(h){return null}}function m(v){let w=o(v,!0);if(w===null)return null;try{let{rdev:h}=D.statSync(
w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(v){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(v.startsWith("/")?i(v)!==null:nx.some(h=>i(`${h}/${v}`)!==null))?tx.has(v.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${v} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${v} is not in ${n}`}}async function p(v,w){return t!==void 0?t.run(v,w):al(n===""?v:["chroot",n,...v],
w)}function y(v,w=!0){r.clear();let h=ll(n,v,w),$=h===null?null:n+h;if($===null)throw new _("E_REFUSED",`${v} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function g(v,w){n!==""||t!==void 0||!D.existsSync("/sys/fs/selinux/enforce")||await al(w===null?["restorecon","-F",v]:["chcon",`\
--reference=${w}`,v])}function b(v,w,h){let $=Jt(h),k=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new _("E_APPLY",`${v} could not be ${w}: ${$===""?String(h):$}; ${k}`,{cause:h})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:m,runnable:f,run:p,ask:p,async write(v,w,h,$){try{await Lu(y(v),Buffer.from(w,"latin1"),
{mode:h!=null?h:420,owner:$,label:g})}catch(k){throw k instanceof _?k:b(v,"written",k)}},createExclusive(v,w){let h=y(v);try{D.mkdirSync(h.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let $=`${h}.${process.pid}`;D.writeFileSync($,w,{mode:384,flag:"w"});try{D.linkSync($,h)}finally{D.unlinkSync($)}return!0}catch($){if(Jt(
$)==="EEXIST")return!1;throw b(v,"created",$)}},remove(v){try{D.unlinkSync(y(v,!1))}catch(w){if(!ki(w))throw b(v,"removed",w)}},rename(v,w){try{D.renameSync(y(v,
!1),y(w,!1))}catch(h){if(!ki(h))throw b(v,"renamed",h)}},removeEmptyDir(v){try{D.rmdirSync(y(v))}catch(w){}},async replace(v,w){try{await Vu(y(v),y(w),g)}catch(h){
throw b(w,"replaced",h)}},async writeAttribute(v,w,h){if(t!==void 0)return t.writeAttribute(v,w);let{code:$,left:k}=await bp(y(v),w,h);if($!==void 0)throw Object.
assign(new Error(`${v}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}var ul=require("fs");var ox=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,ix=/^[ -~]*$/;function xp(e){if(ix.
test(e))return;let n=ox.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function ao(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function dl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:sx(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function sx(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var ax=4*1024*1024;function kp(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function be(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,ul.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;kp(2)}return!0}function Sp(e,n){return typeof n=="bigint"?n.toString():n}var fl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function Pp(e){return new fl(e)}function Ap(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var lx="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Op(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Si(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Ip(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function ut(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Ep(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function Rp(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function lo(e){return typeof e=="string"?e:e==null?void 0:e.message}function pl(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function ml(e,n,t){var l,d,u,c,m,f,p,y,g,b,v,w,h,$,k,O,I;var r;
let o=(d=(l=e.inst)==null?void 0:l._zod)==null?void 0:d.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(O=(k=(h=(v=(g=lo((y=(p=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:p.error)==null?void 0:y.call(p,e)))!=null?g:lo(i==null?void 0:i(e)))!=null?v:lo((b=n==null?void 0:n.error)==null?void 0:b.call(n,
e)))!=null?h:lo((w=t.customError)==null?void 0:w.call(t,e)))!=null?k:lo(($=t.localeError)==null?void 0:$.call(t,e)))!=null?O:"Invalid input",a={};for(let A of Object.
keys(e))A==="inst"||A==="schema"||A==="continue"||A==="input"||A==="__proto__"||(a[A]=e[A]);return(I=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function Mp(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):dx(e,t,r.value)}}function _p(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function dx(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:_p(this,n,t.bind(this))},set(r){_p(this,n,r)}})}function ux(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var cl,jn=!1,cx={configurable:!0,get(){jn=!0}};function Yt(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&cl!==e.
_zod){cl=void 0;return}cl=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,cx);let o=jn;jn=!1;try{let i=t(this);return jn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),jn=jn||o,i}catch(i){throw delete this[n],jn=jn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function Dp(e,n,t,r){let o=ux(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Tp;var gl={value:void 0,enumerable:!1},Np="captureStackTrace"in Error?Error:null;function fx(e){let n=Np;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return Np=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function $e(e,n,t,r){var m;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,p){if(f._zod){if(f._zod.traits.has(e))return}else{gl.value=new i(p);
try{Object.defineProperty(f,"_zod",gl)}finally{gl.value=void 0}}if(f._zod.traits.add(e),n(f,p),a){let g=Object.getPrototypeOf(f),b=f._zod.constr.prototype,v=g;for(;v&&
v!==b;)v=Object.getPrototypeOf(v);let w=v!=null?v:g;a.has(w)||(a.add(w),Mp(w,s))}let y=c.prototype;for(let g in y)Object.prototype.hasOwnProperty.call(y,g)&&(g in
f||(f[g]=y[g].bind(f)))}let d=(m=r==null?void 0:r.Parent)!=null?m:Object;class u extends d{}Object.defineProperty(u,"name",{value:e});function c(f){var b;let p=r!=
null&&r.Parent?fx(u):this;l(p,f);let y=p._zod.deferred;if(y){for(let v of y)v();p._zod.deferred=void 0}let g=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return g&&g(p),p}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var p,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(p=f==null?void 0:f._zod)==null?void 0:p.traits)==null?void 0:y.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var kn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Pi=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Cp;(Cp=(Tp=globalThis).__zod_globalConfig)!=null||(Tp.__zod_globalConfig=
{});var uo=globalThis.__zod_globalConfig;function yl(e){return e&&Object.assign(uo,e),uo}function px(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,Sp,2)),e.message}function mx(e){this._zod.message=e}var gx={get:px,
set:mx,enumerable:!0,configurable:!0},hl={value:void 0,enumerable:!1},Vp=new WeakSet([Object.prototype,Error.prototype]),Hp=(e,n)=>{e.name="$ZodError",hl.value=
n,Object.defineProperty(e,"issues",hl),hl.value=void 0,Object.defineProperty(e,"message",gx);let t=Object.getPrototypeOf(e);Vp.has(t)||(Vp.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},K1=$e("$ZodError",Hp),zp=$e("$ZodError",Hp,void 0,{Parent:Error});var hx=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new kn;return i.issues.length?bx(e,i.issues,
o):{success:!0,data:i.value}},bl=hx(zp);function bx(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ml(o,t,yl()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Up={major:4,minor:6,patch:7};var Qt=$e("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Up;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(d,u,c)=>{if(d.memo)return d;let m=ut(d),f;for(let p of u){if(p._zod.def.
when){if(Ep(d)||!p._zod.def.when(d))continue}else if(m)continue;let y=d.issues.length,g=p._zod.check(d);if(g instanceof Promise&&(c==null?void 0:c.async)===!1)throw new kn;
if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,d.issues.length!==y&&(pl(d.issues,y,e),m||(m=ut(d,y)))});else{if(d.issues.length===
y)continue;pl(d.issues,y,e),m||(m=ut(d,y))}}return f?f.then(()=>d):d},l=(d,u,c)=>{if(ut(d))return d.aborted=!0,d;let m=a(u,o,c);if(m instanceof Promise){if(c.async===
!1)throw new kn;return m.then(f=>e._zod.parse(f,c))}return e._zod.parse(m,c)};e._zod.run=(d,u)=>{if(u.skipChecks)return e._zod.parse(d,u);if(u.direction==="back\
ward"){let m=e._zod.parse({value:d.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(f=>l(f,d,u)):l(m,d,u)}let c=e._zod.parse(d,u);if(c instanceof
Promise){if(u.async===!1)throw new kn;return c.then(m=>a(m,o,u))}return a(c,o,u)}}});var Bp=$e("$ZodNever",(e,n)=>{Qt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Oi(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Rp(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var wx=[];function $x(e){var s,a,l,d;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:wx,o=r.length?[...n,...r]:n;for(let u of o)if(!((d=(l=(a=(s=e.shape)==null?void 0:s[u])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Ip(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function xx(e,n,t,r,o,i,s){let a=[],l=o.keySet,d=o.catchall._zod,u=d.def.type,c=d.optin,m=d.optout,f=0;for(let p in n){if(s&&t.issues.
length!==f){if(ut(t,f))break;f=t.issues.length}if(l.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}let y=d.
run({value:n[p],issues:[]},r);y instanceof Promise?e.push(y.then(g=>Oi(g,t,p,n,c,m))):Oi(y,t,p,n,c,m)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Fp=$e("$ZodObject",(e,n)=>{var d;Qt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(d=n.shape)!=null?d:{};if(r){let u=()=>{let c={...r};return Object.defineProperty(n,"shape",{value:c}),u.raw=c,c};u.raw=r,Object.
defineProperty(n,"shape",{get:u})}let o=Pp(()=>$x(n));Yt(e,"propValues",u=>{let c=u.def.shape,m={};for(let f in c){let p=c[f]._zod;if(p.values){Object.prototype.
hasOwnProperty.call(m,f)||Ap(m,f,new Set);for(let y of p.values)m[f].add(y);p.optin!==void 0&&m[f].add(void 0)}}return m});let i=Op,s=n.catchall,a,l=uo.memoizer;
l==null||l.attach(e),e._zod.parse=(u,c)=>{a!=null||(a=o.value);let m=u.value;if(!i(m))return u.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
u;u.value=l?l.alloc(e,u,{},c):{};let f=[],p=a.shape,y=c==null?void 0:c.abortEarly,g=u.issues.length;for(let b of a.allKeys){if(y&&u.issues.length!==g){if(ut(u,g))
break;g=u.issues.length}if(b==="__proto__")continue;let v=p[b],w=v._zod.optin,h=v._zod.optout,$=v._zod.run({value:m[b],issues:[]},c);$ instanceof Promise?f.push(
$.then(k=>Oi(k,u,b,m,w,h))):Oi($,u,b,m,w,h)}return s?xx(f,m,u,c,o.value,e,y===!0):f.length?Promise.all(f).then(()=>u):u}});var jp=$e("$ZodTransform",(e,n)=>{var t;Qt.init(e,n),e._zod.optin="optional",(t=uo.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Pi(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new kn;return r.value=i,r}});var Wp=$e("$ZodPipe",(e,n)=>{Qt.init(e,n),Yt(e,"values",t=>t.def.in._zod.values),Yt(e,"optin",t=>t.def.in._zod.optin),Yt(e,"optout",t=>t.def.out._zod.optout),Yt(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>Ai(
s,n.in,r)):Ai(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>Ai(i,n.out,r)):Ai(o,n.out,r)}});function Ai(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Zp(e,n){return new e({type:"never",...Si(n)})}var Ii=$e("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Qt.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return bl(
this,e,n)}});var Sx=$e("ZodMiniNever",(e,n)=>{Bp.init(e,n),Ii.init(e,n)});function Px(e){return Zp(Sx,e)}var Ax=$e("ZodMiniObject",(e,n)=>{Fp.init(e,n),Ii.init(e,n),Dp(e,"shape",t=>t._zod.def.shape,!1)});function Gp(e,n){return new Ax({type:"object",shape:e,catchall:Px(),...Si(n)})}var Ox=$e("ZodMiniTransform",(e,n)=>{jp.init(e,n),Ii.init(e,n)});function Ei(e){return new Ox({type:"transform",transform:e})}var Ix=$e("ZodMiniPipe",(e,n)=>{Wp.init(e,n),Ii.init(e,n)});function Kp(e,n){return new Ix({type:"pipe",in:e,out:n})}var Ex=["true","yes","on","y","t","1"],Rx=["false","no","off","n","f","0"];function vl(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Ex.
includes(n)?!0:Rx.includes(n)?!1:void 0}function Mi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function qp(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function wl(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ri(e,n="",t=""){var r;if(typeof e=="stri\
ng")Jp(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ri(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Mi(e))!=null?r:{}))Jp(o,n===""?"a key":`a ke\
y of ${n}`,t),Ri(i,n===""?o:`${n}.${o}`,t||o)}function Jp(e,n,t){let r=xp(e);if(r!==void 0)throw M(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Mx={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function $l(e){return{type:Mx[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Yp(e){let n={};for(let[t,r]of Object.entries(e))n[t]=$l(r);return{type:"object",properties:n,additionalProperties:!1}}var Dx=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Y(e){return Pn("bool",e,"true or false",vl,{})}function ct(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Pn("int",e,`a whole number${r}`,i=>qp(i,n,t),o)}function _n(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Pn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Xp(e){return Pn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,wl,{pattern:"^/",examples:[e.example]})}function z(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>vl(i)===r):[];return o.length===1?o[0]:void 0};return{...Pn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Sn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Pn("list",n,o,t,{items:$l(e)}),s=a=>Ei((l,d)=>Array.isArray(l)?l.map((u,c)=>{var p;let m=u===
null||u===""?void 0:a.safeParse(u);if((m==null?void 0:m.success)===!0)return m.data;let f=(p=m==null?void 0:m.error.issues[0])==null?void 0:p.message;d.issues.push(
{...Qp(u,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):l);return{...i,schema:()=>xl(i.schema(),s(e.schema()))}}function Di(e,n){let t=Pn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Mi,Yp(e));return{...t,unset:rm(e),schema:()=>xl(t.schema(),tm(e,e))}}function an(e){return nm(Sn(
em("a PCI id","10de:20b7",rf),e))}function Ve(e){return nm(Sn(em("a PCI address","0000:41:00.0",of),e))}var iN={check:Y({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:Y({describe:"Show the changes of files as before and after.",default:!1}),root:Pn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",wl,{pattern:"^/"}),wait:ct({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function er(e,n){var m,f,p;let t=Mi(n);if(t===void 0)throw M("",`the parameters are ${ao(n)}, expected a JSON object such as {"che\
ck": true}`);Ri(t);let r=rm(e);if(Object.keys(t).every(y=>t[y]===void 0))return r;let o=tm(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[a=""]=s,l=s.map(y=>typeof y=="number"?`[${y}]`:`.${String(y)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw M(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((p=e[l])==
null?void 0:p.json.properties)).sort(),c=dl(d,u);throw M(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${u.join(", ")}`)}function Qp(e,n,t=""){return{code:"custom",input:e,message:`is ${ao(e)}, expected ${n}${t}`}}function Pn(e,n,t,r,o){let i=()=>Ei(
(l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(Qp(l,t,c?Dx:"")),
u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function em(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return Pn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function nm(e){let n=()=>Ei(t=>t&&[...new Set(t)]);return{...e,schema:()=>xl(e.schema(),
n())}}function xl(e,n){return Kp(e,n)}function tm(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Gp(t)}function rm(e){let n={};
for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var om="0.1.0";var Tx=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),im=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Nx=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Cx=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,xe="[0-9a-f]";function sm(e){let n=new Map,
t=(f,p)=>y=>{var w;let g=`${f} ${y.toLowerCase()}`,b=[...n.keys()].filter(h=>h.startsWith(f)).length+1,v=(w=n.get(g))!=null?w:p(b);return n.set(g,v),v},r=t("uui\
d",f=>`00000000-0000-4000-8000-${kl(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>kl(f,32)),s=t("mac",f=>`02-00-00-00-00-${kl(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!Cx.test(f)&&!im.test(f)).sort((f,p)=>p.length-f.length);function d(f){return f.replace(new RegExp(`\\b${xe}{8}(-${xe}{4}){3}-${xe}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(p,y,g)=>y+o(g)).replace(new RegExp(`(?<![0-9a-f])${xe}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${xe}{2}([:-])(${xe}{2}\\1){4}${xe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${xe}{1,4}(:${xe}{1,4})*)?::(${xe}{1,4}(:${xe}{1,4})*)?|\\b(${xe}{1,4}:){7}${xe}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${xe}{33,}(?![0-9a-f])`,"gi"),"***")}function u(f){let p=d(f);for(let y of l)p=p.replace(new RegExp(`(?<![\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return p}function c(f){return u(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(p,y,g)=>{let b=Tx.test(y.toLowerCase().
replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${y}=${b||/^\$\{?\w+\}?$/.test(g)?g:"***"}`}))}function m(f,p){
return f.split(`
`).map(y=>/^\s*#/.test(y)?Lx(y):p(y)).join(`
`)}return{ids:d,names:u,args:c,shell:f=>m(f,p=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(p);if(y===null)return c(p);let[,g="",b="",v=""]=y,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(w?u(v):/CMDLINE|cmdline/.test(b)?c(v):"***")}),modules:f=>m(f,p=>{var v;let[y="",g="",...b]=p.trim().split(
/\s+/);return y==="options"?im.test(g)?u(p):p.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((v=b[0])!=
null?v:"")&&!/["'=]/.test(p)?u(p):`${y} ${g} ***`:c(p)}),entry:f=>m(f,p=>/^options\s/.test(p)?c(p):u(p)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${c(y.slice(11))}`:u(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function Lx(e){let n=Nx.exec(e);return n===null?"#":`# ${n[0]}`}function kl(e,n){return e.toString(16).padStart(n,"0")}var Vx="vfiokit-capture/1",Hx={dir:493},zx=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],Ux=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,Bx=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,Fx=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
jx=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function Wx(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=sm([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=m=>m)=>{let m=e.attr(u);o(u,m===null?null:`${c(m)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,Hx)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,m=e.real(c);if(s(c),m!==null){for(let f of zx)i(`${m}/${f}`);o(`${m}/config`,(d=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let f of e.list(m))Ux.test(f)&&s(`${m}/${f}`),Bx.test(f)&&a(`${m}/${f}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${u}`)!==
null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))Fx.test(u)&&a(`/sys/module/${u}`);i("/proc/cpuinfo",Zx),i(
"/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,m]of jx)if(!u.endsWith("/"))i(u,f=>t[m](f));else for(let f of e.list(u))f.endsWith(c)&&i(`${u}${f}`,p=>t[m](p));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function am(e){let t=Object.entries(Wx(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(Vx)}, "files": {
${t}
}}
`}function Zx(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var _l=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function me(e,n=R(e)){let t={bySlot:eo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Na(o.class))},r=[];for(let o of n){let i=Gx(o,t);if(i===null)continue;let s=He(()=>i==="gpu"||i==="igpu"?Kx(o,i,t):[]),a=He(()=>o.group===
null?null:Ht(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function An(e){return e.kind==="gpu"&&e.device.
id!==null}function On(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function He(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function Gx(e,n){var a;let t=e.class,r=Zr(t);if(!r&&!ai(t))return t==="0680"&&$n(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Cc(o,i))return"bmc";if(Lc(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Hc(e.address,o,i,s)?"igpu":"gpu"}function Kx(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!Na(d.class)||!(Jx(e,d,u)||qx(e,n,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=
t.get(e.slot))!=null?l:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let a=Yx(e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=
null?c:[]).some(m=>Zr(m.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[...i.values()].sort((d,u)=>d.device.address<u.device.address?
-1:1)}function Jx(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function qx(e,n,t){
return n==="gpu"&&t==="same slot"&&e.upstream.length>0}function Yx(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Vc((o=(r=n.get(i))==null?void 0:
r.id)!=null?o:null))break;t=i}return t}var Xx=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],lm="/sys/bus/pci/slots";function Ti(e){let n;return t=>{var r;return n===void 0&&(n=(r=Xx.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:Qx(`
${n}`,t)}}function um(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(lm).map(o=>{var i;return[(i=e.attr(`${lm}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function Qx(e,n){var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=dm(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=dm(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function dm(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function cm(e){let n=Ti(e),t=um(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:On(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function fm(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:ek(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":An(o)?"blocked":"stays",companions:a.map(d=>tk(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...nk(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function ek({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function nk(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function tk(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var rk=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],ok=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ni(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function nr(e){var t,r;let n=`${(t=Ni(e,"ID"))!=
null?t:""} ${(r=Ni(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=rk.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Ci(e){var i,s,a,l;let n=ok.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ee(e){let n=e.attr("/proc/cmdline");return n===null?null:ue(n)}function Sl(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function pm(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function mm(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var gm="/sys/class/iommu",Pl="allow_unsafe_interrupts";function Li(e){var i,s;let n=e.list(gm).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Ee(e))!=null?s:[]).some(a=>a==="nointr\
emap"||P(a)==="intremap"&&L(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${gm}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function Vi(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Pl}`)),t=te(U(e),"vfio_iommu_type1",Pl),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=Ee(e))!=null?i:[]).filter(
s=>P(s)===`vfio_iommu_type1.${Pl}`).map(s=>s.includes("=")?Ie(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function tr(e){var n;return((n=Ee(e))!=
null?n:[]).flatMap(t=>{if(P(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=P(t)==="pci"?Ie(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ve(e){return Object.freeze({type:"module",...e})}function Hi(e){return Object.freeze({type:"probe",...e})}var ik=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,sk="/sys/class/graphics",ym="/sys/class/vtconsole",ak=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function rr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...lk(e)]),serial:dk(e),pictures:uk(e)}}function zi({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!C(r.device.driver)))}function lk(e){let n=e.
list(ym).map(r=>`${ym}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:Vn(e.real(`${sk}/fb0/device`)).slice(-1)}function dk(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):ue((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>P(i)==="console").map(i=>{var s;return(s=Ie(i).split(
",")[0])!=null?s:""})).find(i=>!ik.test(i)))!=null?o:null}function uk(e){var r,o;let n=new Map,t=[];if(parseInt((r=Ae(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=ak.test(l)?Vn(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var ck=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",mk],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Al((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
fk={"01":"USB keyboard","02":"USB mouse"};function Ui(e){let n=He(()=>pk(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function pk(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of ck)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(Vn(a),i(e,a,s))}for(let o of ui(e))for(let i of(r=Xr(e,o))!=null?r:[])t(i.functions,`file system ${Al(
o.at)}`);return n}function mk(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=fk[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Al(o)}`}function Al(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function or(e,n,t){return{devices:n,gpus:t,members:r=>Ht(e,r,n),cargo:Ui(e),lifelines:He(()=>mi(e))}}function Bi(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=li(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ir(i,t)}]})}function ir(e,n){let t=gk(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${it(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${it(r)}`}function gk(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if($n(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var yk={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},hk="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function sr(e,n,t,r=or(e,n,t)){let o=He(()=>Le(e)),i=He(()=>rr(e,n)),s=He(()=>Li(
e)===!1&&!Vi(e)),a=new Map(t.map(p=>[p.device.address,p])),l=He(()=>eo(t.map(p=>p.device),p=>String(p.group))),d=He(()=>eo(n.filter(p=>p.physfn!==null),p=>{var y;
return(y=p.physfn)!=null?y:""}));function u(p){var b;let y=new Set,g=p.device.group===null?[]:(b=l().get(String(p.device.group)))!=null?b:[];for(let v of[p,...g.
map(w=>a.get(w.address))])if(!(v===void 0||v.kind!==p.kind)){y.add(v.device.address);for(let w of v.companions)y.add(w.device.address)}return y}function c(p,y){
let g=Bi(p,y,r);return[...g.length===0?[]:[bk(p,g)],...Bc(e,p)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${p} (reserved_regions has a\
 direct line), so the kernel assigns it to nobody`}]:[]]}function m(p){var b,v;let y=[],g=hm(e,p);if(((b=p.numVfs)!=null?b:0)>0){let w=((v=d().get(p.address))!=
null?v:[]).filter(h=>h.mdevs.length>0||hm(e,h)!==null).length;y.push({code:"vfs",text:`${p.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of the\
m with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return p.mdevs.length>0&&y.push({code:"mdev",text:`\
mediated devices (vGPUs) exist on it: ${p.mdevs.join(", ")}; remove them first`}),g!==null&&y.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${g}\
), and a card serves vGPUs or goes to a guest as a whole`}),y}function f({device:p}){let{screens:y,serial:g}=i();return!y.has(p.address)||g!==null||zi(i(),t,b=>b.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return p=>{let{device:y,kind:g}=p,b=g==="gpu"?[]:[{code:"kind",text:yk[g]}];
if(g==="bmc"||g==="virtual")return b;y.id===null&&b.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),y.responding===!1&&b.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let v=[y,...p.companions.map(h=>h.
device)];for(let h of v){let $=r.lifelines().get(h.address);$!==void 0&&b.push({code:"lifeline",text:`${h===y?"it":`its companion ${h.address}`} carries ${it($)}\
: the node lives on it, and nothing overrides that`})}y.group===null&&b.push({code:"no_group",text:vk(o())});let w=u(p);for(let h of new Set(v.map($=>$.group)))
h!==null&&b.push(...c(h,w));return s()&&b.push({code:"interrupts",text:hk}),[...b,...m(y),...f(p)]}}function bm(e,n){return e.list(`/sys/bus/pci/devices/${n.address}\
/mdev_supported_types`)}function hm(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function bk(e,n){
let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function vk(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var wk={ids:an({describe:"Only devices with these ids."}),addresses:Ve({describe:"Only devices at these addresses."}),kinds:Sn(z(_l,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:_l})},vm=Hi({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:wk,example:{kinds:["gpu"]},capture:am,read(e,{ids:n,addresses:t,kinds:r}){let o=R(e),i=me(e,o),s=sr(e,o,i),a=i.filter(({device:p,
kind:y})=>r.includes(y)&&(n===void 0||p.id!==null&&n.includes(p.id))&&(t===void 0||t.includes(p.address))),l=cm(e),d=a.map(p=>({gpu:p,obstacles:s(p)})),u=Le(e),
c=d.filter(({gpu:p})=>An(p)),m=c.filter(({obstacles:p})=>p.length===0).length,f=G(e);return{msg:f?c.length===0?"No GPU that could go to a VM was found.":$k(c.length,
m):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:p,obstacles:y})=>l(p,y)),ids:[...new Set(c.map(({gpu:p})=>p.
device.id))],iommu:u},human:()=>fm(d,u,Ti(e)),notes:f?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...xk(o,
i,n,t),...kk(c.map(({gpu:p})=>p)),..._k(e,c.map(({gpu:p})=>p)),...tr(e)]:[]}}});function $k(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function xk(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${sn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function kk(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function _k(e,n){return n.filter(t=>bm(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function Sk(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function re(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Bu({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)Sk(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[ja])}var Pk=["file","kmod","bootImage","grubConfig","driver"],Ak="/etc/kernel/cmdline";function ar(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Ok(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function Ik(e,n){var o,i;let t=ar([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:ar([...e.inputs,...n.inputs],s=>s),always:r}}function Ek(e,n){return{...n,wishes:ar([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}
function ln(e){let n=new Map;for(let o of e){let i=Ok(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,Ik(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,Ek(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===Ak;return Pk.flatMap(o=>{let i=t.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function wm(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=re(r,s.steps)}let o=i=>t.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:ln(o(i=>i.steps)),claims:ar(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:ar(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:ar(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(i)),a=d=>[...new Set(s.flatMap(
u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),rebootReasons:a(d=>d.rebootReasons),
pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var Fi=1024,co=`# GRUB Environment Block
`;function $m(e){return e.length===Fi&&e.startsWith(co)}function xm(e){let n=[],t=co.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function km(e,n){return xm(e).find(([t])=>e.startsWith(`${n}=`,t))}function lr(e,n){if(!e.startsWith(co))return null;let t=km(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function _m(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=km(e,n),i=xm(e),s=i.length===0?co.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:co.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>Fi)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${Fi}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(Fi,"#")}function Ol(e,n){var d,u,c,m;let t=e.flatMap((f,p)=>ro(f).map(([y,g])=>({index:p,start:y,end:g,token:f.slice(y,g)}))),{kept:r,added:o}=at(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,p,y,g)=>{var v;let b=(v=i[f])!=null?v:"";i[f]=b.slice(0,p)+g+b.slice(y)},l=e.length-1;if(o.length>0&&s===void 0){let f=((d=
i[l])!=null?d:"").replace(/\s*$/,""),p=(m=(c=/\n*$/.exec((u=i[l])!=null?u:""))==null?void 0:c[0])!=null?m:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${p}`}for(let f=t.
length-1;f>=0;f--){let p=t[f],y=r[f];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),y===null?Rk(i,p):y!==void 0&&y!==p.token&&a(p.
index,p.start,p.end,y))}return i}function dr(e,n){var t;return(t=Ol([e],n)[0])!=null?t:""}function Rk(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Sm(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,d=r.index+
i.length+s.length+a.length;n.push({key:s,start:d,end:d+l.length}),o===""&&t.lastIndex++}return n}function Il(e){return Sm(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function ji(e){let n=r=>Sm(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function Pm(e,n){var o,i;let t=Il(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function Am(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function W(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function Wi(e){return{kind:"kmod",name:e}}function Zi(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Om(e,n){return{kind:"reboot",delay:e,why:n}}var ur="/boot/loader/entries",ft="/boot/grub2/grubenv",Mk=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Gi(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Mk.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Ki(e,n){let t=e.read(ft),r=t===null?null:lr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:xn(o).kernelopts}function Dk(e,n){let t=n.kernelopts?Ki(e,n):null;return El(e).
map(r=>{var s;let o=ji((s=e.read(r))!=null?s:""),i=ue(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?ue(t):[a]);return{title:o.title,id:r.slice(ur.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Gi(e,o.linux),initrds:o.initrds.map(a=>Gi(e,a)).filter(a=>a!==null),recovery:Am(o)}})}function El(e){return K(
e,"entry files",()=>e.list(ur).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Tk(r,t)).map(t=>`${ur}/${t}.conf`))}function Tk(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function ze(e,n){return K(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>Nk(e,n))}function Nk(e,n){if(n.kind==="bls")return Dk(e,n);let t=e.read(n.config);return t===null?[]:xn(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:ue(r.args.join(" ")),kernel:Gi(e,r.kernel),initrds:r.initrds.
map(o=>Gi(e,o)).filter(o=>o!==null)}))}function Ck(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[...new Set(t.map(f=>{var p;
return(p=f.within[r])!=null?p:`entry ${f.id}`}))],m=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(f=>f===u))!=null?l:c.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.
within[r]===m),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((u,c)=>u.within.length<=
r||t.findIndex(m=>m.within[r]===u.within[r])===c)[Number(i)]}function Ji(e,n){var i,s;let t=ze(e,n),r=e.read(n.grubenv),o=[r===null?null:lr(r,"next_entry"),n.fallback===
"saved"&&r!==null?lr(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:Ck(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var Lk=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Wn="/etc/kernel/cmdline",Vk=/^\$\{?\w+\}?$/,Hk=/^(BOOT_IMAGE|initrd)=/;function zk(e,n){let t=Il(e).map(
([o,i])=>e.slice(o,i)),r=Ol(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Pm(e,r)}function Im(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=Ki(e,n),o=e.read(ft),i=Uk(e,n,t(ft));if(r===null||o===null)return{steps:i,opts:r};let s=dr(r,t(ft));return{steps:[...s===r?[]:[
W(ft,_m(o,"kernelopts",s))],...i],opts:s}}function Uk(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?d:[],a=dr(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[W(n.config,r.replace(o,()=>`${i}${a}"`))]}function Em(e,n,t){
return El(e).flatMap(r=>{var u;let o=(u=e.read(r))!=null?u:"",i=n(r),s=ue(ji(o).options),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?
ue(t):[c]),d=zk(o,a?i.filter(c=>!q(l,c)):i);return d===o?[]:[W(r,d)]})}function Bk(e,n,t){var l,d,u;let r=Lk.find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.
read(r))!=null?l:"",m=dr(c,t);return{steps:m===c?[]:[W(Wn,m)],warnings:[]}}let o=Ee(e);if(n.kernelopts||o!==null&&t.every(c=>q(o,c)))return{steps:[],warnings:[]};
let i=Ji(e,n),s=i===null||!i.recovery?i:(d=ze(e,n).find(c=>!c.recovery))!=null?d:null,a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!Vk.test(c)&&!Hk.test(
c));return s===null||!a.some(c=>c.startsWith("root="))?{steps:[],warnings:[`${Wn} does not exist and no entry shows what it should say: a kernel that is install\
ed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[W(Wn,`${dr(a.join(" "),t)}
`)],warnings:[]}}function Rm(e,n,t){let r=Im(e,n,()=>t),o=Bk(e,n,t);return{steps:[...r.steps,...Em(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Mm(e,n,t){
let r=Im(e,n,t),o=e.read(Wn),i=o===null?null:dr(o,t(Wn));return[...r.steps,...Em(e,t,r.opts),...i===null||i===o?[]:[W(Wn,i)]]}function Rl(e,n){let t=e.read(Wn),
r=n.kernelopts?Ki(e,n):null;return[...ze(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:ft,tokens:ue(r)}],...t===null?[]:[{path:Wn,tokens:ue(
t)}]]}var Fk=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
jk=/manage|generated|begin/i;function Ye(e){if(!jk.test(e))return null;for(let[n,t]of Fk)if(t.test(e))return n;return null}function Zn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Gn(e,n,t=[]){let r=Zn(n),o=e.read(n),i=Ye(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Tm=/[\t\n ;&|<>()]/,Dm=/[A-Za-z_]\w*/y;function F(e,n){throw{at:e,why:n}}function pt(e,n){var t,r;return Dm.lastIndex=n,(r=(t=Dm.exec(e))==null?void 0:t[0])!=
null?r:""}function dn(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Tm.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&F(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Ml(e,i)),o='"'):r.push(...qi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function Ml(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&F(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...qi(e,'"'))}}function qi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&F(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){F(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&F(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?Wk(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function Wk(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=pt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!Kk(e))&&(e.list(e),t.charAt(e.at)!==")"&&
F(r,"$( is not closed"),e.at++);else if(o==="{"){let s=Zk(e,n);if(s!==null)return[s];Gk(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Ml(e,r):e.shell==="bash"&&Jk(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function Zk(e,n){var l,d;let{text:t}=e,r=e.at,o=pt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(d=(l=i.exec(t))==null?void 0:
l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&Tm.test(u))break;a.push(...qi(e,n))}return e.at=
r,null}function Gk(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||F(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Ml(e,e.at-1)):qi(e,'"')}F(n,"${ is not closed")}function Kk(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function Jk(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&F(n,"the quote ' is not closed");e.at++}var Nm=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Cm=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,qk=new Set(["exp\
ort","readonly","local","declare","typeset"]),Yk={is:"all",of:[]};function Vm(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{Yi(o,t,")")}};try{let o=Yi(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Yi(e,n,...t){let r=[],o=e.at;for(;;){
un(e,n);let i=e.text.charAt(e.at),s=cr(e);if(i===""){t.length>0&&F(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&F(e.at,`${i} is not expected here`),r.push(Xk(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||F(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function Xk(e,n){let t=Lm(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,un(e,n),t={is:"maybe",left:t,right:Lm(e,n)};return t}function Lm(e,n){
cr(e)==="!"&&(e.at++,ge(e));let t=Xi(e,n);for(ge(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?
2:1,un(e,n),t={is:"apart",body:Xi(e,n)},ge(e);return t}function Xi(e,n){let{text:t,at:r}=e,o=cr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&pt(
t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?r_(e,n):o_(e,n);e.at+=o.length;let s=i==="("?e_(e,n):Qk(e,n,o,r);for(ge(e);Um(e,n);ge(e));return s}function Qk(e,n,t,r){
switch(t){case"{":return mt(e,n,"}");case"if":return zm(e,n);case"while":case"until":{let o=mt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,mt(e,n,"done")]},
e:e.at}}case"for":return n_(e,n,r);case"case":return t_(e,n);default:return F(r,`${t} is not expected here`)}}function mt(e,n,t){let r=Hm(e,n,t);return e.at+=t.
length,r}function Hm(e,n,...t){let r=Yi(e,n,...t);return r.is==="all"&&r.of.length===0&&F(e.at,"a command is missing"),r}function e_(e,n){return e.at++,{is:"apa\
rt",body:mt(e,n,")")}}function zm(e,n){let t=mt(e,n,"then"),r=Hm(e,n,"elif","else","fi"),o=cr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?zm(e,n):mt(e,n,"fi")],otherwise:!0}}function n_(e,n,t){ge(e);let r=pt(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&F(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&F(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,un(e,n),pt(e.text,e.at)==="in")for(e.at+=2,o=[],ge(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ge(e)){let a=dn(e);a.s===a.e&&F(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ge(e),e.text.charAt(e.at)===";"&&e.at++,un(e,n);let i=cr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&F(e.at,"do is missing"),e.at+=
i.length;let s=mt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function t_(e,n){let t=e.at;ge(e),dn(e),un(e,n),pt(e.text,e.at)!=="\
in"&&F(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(un(e,n);cr(e)!=="esac";un(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ge(e);let i=dn(e);if(i.s===i.e&&
F(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ge(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&F(e.at,") is missing"),e.at++,
r.push(Yi(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Yk,branches:r,
otherwise:o}}function r_(e,n){e.at+=8,ge(e);let t=dn(e);return ge(e),e.text.startsWith("()",e.at)&&(e.at+=2),un(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:Xi(
e,n)}}function o_(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ge(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Tl(e),Um(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&F(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,un(e,n),{is:"function",name:t.slice(c.s,c.e),body:Xi(e,n)}}let a=i[0],l=a!==void 0&&qk.has(t.slice(a.s,a.e)),d=a===void 0||l?i_(e,l):null;if(d!==null){o.push(
d);continue}let u=dn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&s_(e)}return e.at===r&&F(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function i_(e,n){var c,m;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",d=((m=s[2])!=null?m:"")!=="",u=e.at;if(t.charAt(u)===
"("&&r==="bash"){for(d=!0,e.at++,e.at=Dl(t,e.at);t.charAt(e.at)!==")";e.at=Dl(t,e.at)){let f=dn(e);f.s===f.e&&F(u,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:dn(e)}}function Um(e,n){var i,s;Cm.lastIndex=e.at;let t=(s=
(i=Cm.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ge(e);let o=dn(e);return o.s===o.e&&F(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function s_(e){let n=e.at;for(;;){e.at=Dl(e.text,e.at);let t=dn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&F(n,"]] is missing"),e.at++)}}function cr(e){var n,t;return Nm.lastIndex=e.at,(t=(n=Nm.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ge(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function Dl(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function Tl(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function un(e,n){for(;;){ge(e);let t=e.text.charAt(e.at);if(t==="#")Tl(e);else if(t===`
`){e.at++;for(let r of n.splice(0))a_(e,r)}else return}}function a_(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Tl(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var l_=24,d_=24,Bm=8,u_=16384,c_=/^(?!GRUB_CMDLINE_)/,f_=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,p_=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),jm={values:new Map,last:new Map,over:""};function Nl(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[jm];try{for(let s of e.keys())o=Wm(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:d="",
text:u=""}=(i=r.files[r.file])!=null?i:{};return{path:d,line:u.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function go(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Cl(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Wm(e,n,t){var s,a;let r=e.file;e.file=n;let o=Vm((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=cn(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,mo(i)}function cn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...m_(e,n,r)]}function m_(e,n,t){switch(n.is){case"simple":return g_(e,n,t);case"all":return n.of.reduce((r,o)=>cn(e,o,r),t);case"maybe":{let r=cn(
e,n.left,t);return mo([...r,...cn(e,n.right,r)])}case"branch":{let r=cn(e,n.first,t),o=n.branches.flatMap(i=>cn(e,i,r));return mo(n.otherwise?o:[...r,...o])}case"\
for":return y_(e,n,t);case"while":return Gm(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return cn(e,n.body,t),t}}
function g_(e,n,t){var u,c;let[r,...o]=n.words;if(r===void 0)return Qi(e,n.assigns,t);let i=es(r),s=e.shell==="dash"&&p_.has(i!=null?i:"")?Qi(e,n.assigns.filter(
m=>!m.declared),t):t,{text:a}=(u=e.files[e.file])!=null?u:{text:""},l=Fm(r);if(f_.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return mo([...s,...Qi(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<Bm){let m=e.
file;e.depth++,e.file=d.file;let f=cn(e,d.body,s).map(p=>p.over==="file"?{...p,over:""}:p);return e.file=m,e.depth--,f}switch(i){case"unset":return o.reduce((m,f)=>{
var p;return fo(m,(p=es(f))!=null?p:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let m=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Fm(
f)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};return Qi(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(m=>({...m,over:"fi\
le"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:es(o[0]),f=m===null||e.depth>=Bm?null:e.read(m);
if(m===null)return h_(e,n,s);if(f===null)return s;e.depth++;let p=Wm(e,e.files.push({path:m,text:f})-1,s);return e.depth--,p}case"eval":case"read":case"printf":case"\
local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(m)?s:((c=m.match(/[A-Za-z_]\w*/g))!=null?c:[]).reduce((f,p)=>fo(f,p,[po(e,n)]),s)}default:return s}}
function Qi(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},d=a.array?[po(e,a.value)]:Ll(e,a.value.
parts,l,a),u=a.append?[...(s=o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>u_?[po(e,a.value)]:u),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Ll(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,d)=>{var b,v;let{s:u,e:c,q:m}=l,f=(...w)=>[
{c:"",dark:[i.slice(u,c),...w.map(Zm)].join(" "),file:o,s:u,e:c,q:m}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[d-1];return r!==void 0&&l.c==="~"&&m===
""&&c-u===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:u,e:c,q:m}]}let p=(b=t.values.get(l.name))!=null?b:c_.test(l.name)?null:[];if(p===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&m===""&&e.shell==="dash"&&/[\s*?[]/.test((v=Cl(p))!=null?v:" ")?f(p):p;let y=Ll(e,l.word,t),
g=p.some(w=>w.dark===void 0);return!g&&(p.length>0||!l.colon)?f(p,y):l.op==="-"?g?p:y:g?y:[]})}function Zm(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function y_(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>es(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>d_||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?Gm(e,n,t):n.words.reduce((l,d)=>cn(e,
n.body,fo(l,n.name,Ll(e,d.parts,jm))),t)}function Gm(e,n,t){let r=cn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),mo([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>fo(i,s,[po(e,n)]),t)])}function h_(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>fo(o,i,[po(e,n)]),t)}function fo(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function po(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function es(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Fm(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function mo(e){let n=[...new Map(e.map(i=>[b_(i),i])).values()],[t]=n;if(n.length<=
l_||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(d=>{let u=go(d,i);return[Km(
u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Zm).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function b_(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Km(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Km(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var yo="\uFFFF",qm=/^[\t-\r \xa0]$/,Ym=/[^\w@%+=:,./-]/g;function Vl(e){let n=e.map(t=>t.dark===void 0?t.c:yo).join("");return ro(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Xm(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
Jm(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Jm(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Jm(e,n){return qm.test(e.c)&&!n.has(e)}function Qm(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?gt(r,a):""}))}function eg(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&qm.test(a.c)?"":gt(" ",i)}]})}function ng(e,n,t,r){var m,f,p,y;let o=Hl((m=n.values.get(t))!=null?m:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:gt(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(g=>g.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:gt(u,a.close)}];let c=(y=(p=e[s])==null?void 0:p.text.slice(a.s,a.e))!=null?y:"";return c===""||c.replace(Ym,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${gt(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${gt(u,'"')}"`}]}function Hl(e){var t;let n=Vl(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function tg(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${gt(t.join(" "),'"')}"
`}function rg(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function zl(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function gt(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Ym,"\\$&")}var we="/etc/default/grub",fr="/etc/default/grub.d",fn="GRUB_CMDLINE_LINUX",Ul="GRUB_CMDLINE_LINUX_DEFAULT",ho=`${fr}/zz-vfiokit.cfg`,sg=/^zz+-vfiokit\.cfg$/,v_=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function ns(e,n,t){let r=new Set(Wl(e,n).worlds.map(i=>Cl(go(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function ts(e,n){let[t]=Wl(e,n).worlds;return t===
void 0?[]:Fl(t).tokens.map(r=>r.text)}function Bl(e,n,t,r=!1){var f,p,y;let o=jl(e,n),i=Wl(e,n),s=i.worlds.map(Fl);if(!r)for(let g of s)x_(g,t);let a=s.map(g=>{
let b=at(g.tokens.map(v=>v.text),t,g.split);return r?w_(b,g):b}),l=(p=(f=s[0])==null?void 0:f.tokens.map(g=>g.text))!=null?p:[];if(a.every(g=>g.removed.length===
0&&g.added.length===0)&&(r||t.length===0||!s.some(ag)))return{texts:new Map,before:l,manager:null};let u=s.flatMap((g,b)=>[...k_(g,a[b]),...r?[]:g.values.flatMap(
eg)]),c=r?void 0:[...lg(i,u)].find(g=>E_(o,g));if(c!==void 0)throw x(`${we} asks in a condition what ${c} is, so that ${a.flatMap(g=>g.removed).join(" ")||c} ca\
nnot be changed there soundly; change it by hand`);let m=__(a);for(let g of n.dropIns?S_(e):[null])for(let b of P_(i,s,a,u,m,g)){let v=A_(e,n,{read:i,edits:u,changes:a,
wishes:r?[]:t,dropIn:g},b);if(v!==null)return{texts:v,before:l,manager:n.dropIns&&g!==ho?Ye((y=e.read(ho))!=null?y:""):null}}throw x(`${we} sets ${fn} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(g=>g.removed)].join(" ")} there by hand`)}function Fl(e){var o;
let n=[go(e,fn),go(e,Ul)],[t,r]=n.map(i=>Vl(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function w_(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===fn||s===Ul?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,d;return o[a]===!0?(d=(l=t[a])==null?void 0:l.text)!=null?d:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function ag({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function jl(e,{dropIns:n}){let t=n?e.list(fr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[we,...t.map(r=>`${fr}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Wl(e,n){return K(e,`defaults ${n.shell} ${n.dropIns}`,()=>$_(e,n))}function $_(e,n){let{shell:t}=n,r=Nl(jl(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${we} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function x_(e,n){var r;let t=n.flatMap(Bn);for(let o of e.tokens){if(!o.text.includes(yo))continue;let i=o.value.slice(
o.start,o.end).map(d=>{var u;return(u=d.dark)!=null?u:d.c}).join(""),s=o.text.split(yo).find(d=>t.includes(P(d))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(d=>t.includes(P(d))),l=s!==void 0?o.text.replace(yo,"\u2026"):at(a,n).removed[0];if(l!==void 0)throw x(`${fn} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${we}`)}}function k_(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Xm(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:Qm(r,i,s)})]})}function __(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=hi(P(t))?t:P(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!Un(
P(t))||P(t)==="vfio_pci.ids")throw x(`${we} sets ${og(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${og(t)}=${[...new Set([...L(o),...L(t)])].join(",")}`)}return[...n.values()]}function og(e){return e.replace(/=[^]*/,"")}function S_(e){var s;
let n=e.list(fr).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return Ye((l=e.read(`${fr}/${a}`))!=null?l:"")===null},r=n.filter(a=>sg.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${fr}/${a}`)}
function P_(e,n,t,r,o,i){var p,y;let[s]=n,a=zl(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(fn),d=n.every(g=>{var b;
return((b=g.world.last.get(fn))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,u=g=>{let b=d===null?null:ng(g,d,fn,o),v=b===null?null:zl(g,[...r,
...b]);return v===null?[]:[v]},c=g=>(a.some(w=>w.path===g)?a:[...a,{path:g,text:""}]).map(w=>w.path===g?{...w,text:tg(w.text===""&&g!==we?v_:w.text,fn,o)}:w);if(i===
null)return[...u(e.files),c(we)];let m=l==null?null:(y=(p=e.files[l.file])==null?void 0:p.path)!=null?y:null,f=s.tokens.some((g,b)=>{var v;return b<s.split&&((v=
t[0])==null?void 0:v.kept[b])===null&&o.some(w=>Un(P(w))&&P(w)===P(g.text))});return[...m===i||f||Hl(s.values[0])!==null?u(e.files):[],c(i)]}function A_(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(b=>[b.path,b.text])),d=a.map(b=>b.text===l.get(b.path)?b:{...b,text:rg(b.text,fn)}),u=new Set(
[...jl(e,n).map(b=>b.path),s!=null?s:""]),c=b=>b===we?"":b,m=d.filter(b=>u.has(b.path)).sort((b,v)=>c(b.path)<c(v.path)?-1:1),f=Nl(m,n.shell,b=>{var v,w;return(w=
(v=d.find(h=>h.path===b))==null?void 0:v.text)!=null?w:e.read(b)});if("why"in f)return null;let p=f.worlds.filter(b=>b.over!=="all").map(Fl),y=p.length>0&&p.every(
b=>{let v=b.tokens.map(w=>w.text);return i.every(w=>q(v,w))&&(i.length===0||!ag(b))&&o.some(w=>p.length===1?O_(v,w):I_(v,w))}),g=lg(t,r);return!y||ig(f,g)!==ig(
t,g)?null:new Map(d.filter(b=>{var v;return b.text!==((v=l.get(b.path))!=null?v:"")}).map(({path:b,text:v})=>{let w=sg.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(
v);return[b,w?null:v]}))}function O_(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function I_(e,n){let t=new Set(n.added.map(P)),r=o=>o.filter(i=>!t.has(P(i))).join(" ");return r(e)===r(n.tokens)}function lg(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function E_(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function ig(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==fn&&o!==Ul&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function dg(e){return[...e.texts].map(([n,t])=>W(n,t))}function ug(e,n){return!n.dropIns&&e.read(we)===null}function cg(e,n,t,r){if(!r&&ug(e,n))return{steps:[],
before:[],notes:[`${we} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Bl(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==ho&&a.endsWith("-vfiokit.cfg"));return{steps:dg(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${ho} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function fg(e,n,t){return t.length===0||ug(e,n)?[]:dg(Bl(e,n,t,!0))}var pg="/boot/grub/grub.cfg",yt="/boot/grub2/grub.cfg",mg="/etc/tuned/bootcmdline";function rs(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Zl(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw se("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&rs(e,"transactional-update"))throw se("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function R_(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw se(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?se(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):se("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function M_(e){
var o;if(!Sl(e))return yt;let n=e.real("/etc/grub2-efi.cfg"),r=pm(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return xn((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:yt}function D_(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Re(e){return K(e,"boot loader",()=>T_(e))}function T_(e){var l,d,u,c;Zl(e);let n=nr(e),t=n==="suse";if(t){
let m=(u=(d=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:d[1])!=null?u:"grub2";if(m!=="grub2"&&m!=="g\
rub2-efi")throw se(`LOADER_TYPE in /etc/sysconfig/bootloader is ${m||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((rs(e,"update-grub")||n==="debian")&&(e.real(pg)!==null||e.real(we)!==null)){let f={shell:((c=e.real("/bin/sh"))!=null?
c:"").endsWith("bash")?"bash":"dash",dropIns:C_(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:pg,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return ns(e,f,"GRUB_DEFAULT")||"0"}}}!rs(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&R_(e);let r={shell:"bash",
dropIns:!1},o=t?yt:M_(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:ns(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(ur).filter(m=>m.endsWith(".conf")),
a=e.read(o);if(!t&&s.length>0&&N_(e,r,a===null||xn(a).bls)){let m=s.some(f=>{var p;return/^\s*options\s.*\$kernelopts\b/m.test((p=e.read(`${ur}/${f}`))!=null?p:
"")});return{kind:"bls",name:m?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:m}}if(o!==yt&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(D_(e)))throw se(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${yt}`,`run grub\
2-mkconfig -o ${yt}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mk\
config","-o",o],kernelopts:!1}}function N_(e,n,t){let r=ns(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!rs(e,"new-kernel-pkg")}function C_(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function L_(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(mg))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...ue(r),...ue(t===null?"":(a=lr(t,"tu\
ned_params"))!=null?a:"")]}function V_(e,n,t){let r=L_(e,n);if(r.length===0)return;let o=n.kind==="bls"?Rl(e,n).map(i=>i.tokens):[ts(e,n.defaults)].filter(i=>i.
includes("$tuned_params"));for(let i of t){let s=o.some(l=>q(l,i)&&!q([...l,...r],i)),a=r.find(l=>Bn(i).includes(P(l)));if(!(!s||a===void 0))throw x(`tuned sets\
 ${a} on the kernel command line (${mg}), where it would win over ours; expected no ${P(a)} there; take it out of the tuned profile (cmdline in its [bootloader]\
 section) and run this again`)}}function H_(e,n,t,r){let o=[{path:we,tokens:r},...n.kind==="bls"?Rl(e,n):[]];return t.flatMap(Wt).flatMap(i=>{let s=o.filter(({tokens:a})=>!q(
a,lt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function gg(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function os(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?Rm(e,n,t):{steps:[],warnings:[]},i=cg(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return V_(re(e,s),n,t),{steps:ln([...s,...r.
regenerate===!1?[]:gg(e,n,t)]),claims:s.length===0?[]:H_(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function ht(e,n,t,r={}){let o=t.filter(
i=>i.thing==="arg");return Gl(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>lt(s.value)),r)}function Gl(e,n,t,r={}){let o=n.
kind==="bls"?Mm(e,n,t):[],i=t(we);return{steps:ln([...o,...fg(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:gg(e,n,i)]),notes:[]}}
function is(e,n){var t;return`${n.name}, ${Sl(e)?"UEFI":"BIOS"}, ${(t=Ni(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var z_={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},U_={take:["nvidia"],beside:[]},B_={take:["snd_hda_intel"],beside:[]},F_={take:["xhci_pci"],beside:[]},j_={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Ue(e){var t,r;let n=C(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=W_(e))==null?void 0:t.take)!=null?r:[]])]}function W_({class:e,vendor:n}){if(n!==null)return $n(n,e)?U_:Zr(e)||n==="1002"&&ai(e)?z_[n]:e==="0403"?B_:e==="0c03"?F_:e==="0c80"?j_[n]:void 0}var Z_=["modprobe.blacklist","module_blacklist"];function bo(e){let n=R(e),t=me(e,n),r=or(e,n,t);return{...r,judge:sr(e,n,t,r),consoles:rr(e,n),weakened:tr(e)}}
function pn(e){try{return{loader:Re(e),missing:null}}catch(n){if(!(n instanceof _)||n.code!=="E_HOST"||Ae(e)!==null)throw n;return{loader:null,missing:n.message}}}
function pr(e,n){return n===null?[]:ze(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function yg(e){let n=e.map(o=>o.filter(i=>Z_.includes(P(i))).flatMap(L).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function hg(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(Ue),...t.flatMap(r=>Ue({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function bg(e,n){let t=ae(e).map(o=>Q(e,o)).filter(o=>o("vf\
io_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ue(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function ss(e,n,t){return R(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var vo="# vfiokit: functions for vfio-pci, and the drivers that come after it",Kl="options vfio-pci",G_=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
bt=4294967295;function mr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Be(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function vg(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function vt(e){let[n=NaN,t=NaN,r=bt,o=bt,i=0,s=0]=vg(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==bt||o!==bt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ke(e,n){return e.some(t=>{var m,
f;let[r=NaN,o=NaN,i=bt,s=bt,a=0,l=0]=vg(t),[d,u]=((m=n.subsystem)!=null?m:":").split(":"),c=(p,y)=>p===bt||p===parseInt(y!=null?y:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function as(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function gr(e,{line:n,lines:t},r){let o=mr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function wg(e,n){
return Oe(e,n).filter(t=>te([t],"vfio_pci","ids")!==null)}function $g(e,n,t){var i;let r=t.join(","),[o]=[...wg(e,n)].reverse();if(o!==void 0){let s=gr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=te(Oe(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return as(e,[`${Kl}\
 ids=${r}`])}function Jl(e,n,t){let r=e;for(let o of[...wg(e,n)].reverse())r=gr(r,o,i=>{let s=o.lines===1?i:`${Kl} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let m=c.split(","),f=m.filter(p=>!t(p));return f.length===m.length?l:f.length===0?"":`${d}id\
s=${u}${f.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function xg(e,n){return gr(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function kg(e){return`softdep ${e} pre: vfio-pci`}function _g(e,n){return`${Kl} ${e}=${n?1:0}`}function yr(e){return mr(e).some(n=>n.trimEnd()===
vo)}function Sg(e){let n=mr(e).filter(t=>t.trimEnd()!==vo&&!G_.test(t.trimEnd())&&!Wr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function mn(e){return e!==
null&&Fr(e).includes("vfio_pci")}function Pg(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Ju(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(J(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let m=Oe(e,n).find(c);if(m===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=gr(e,m,()=>`${u}
`),s.push(u)},l=r.map(jr).filter(u=>{var m;let c=i.get((m=rt(u))!=null?m:"");if(c===void 0)return!0;if(jr(c)===u)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,f=>f.command==="options"&&f.name===le&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
Gu,ka(d)]){let[c]=Oe(`${u}
`,n),m=p=>p.command===(c==null?void 0:c.command)&&p.name===c.name,f=t.find(m);f===void 0?l.unshift(u):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(u,m)}return{
text:e,lines:l,changed:s}}function Ag(e,n,t,r){let o=mr(e).filter(a=>{var l;return!t.has((l=rt(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return mr(o).
filter(a=>!Wr.test(a.trimEnd())).join("");let i=Oe(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Wr.test(`softdep vfio-pci ${a.rest}`)),s=ka(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:gr(o,i,()=>`${s}
`)}var ls="/etc/modprobe.d/vfio.conf",Og=1023;function K_(e){let n=ae(e);return n.length===0?[{has:()=>"module",config:U(e)}]:n.map(t=>({has:Q(e,t),config:U(e,t)}))}
function ql(e){return e===null||/^(?:[1y]|on)/i.test(e)}function J_(e,n,t){var s;let r=Gn(e,ls,wa.slice(1)),o=t.map(a=>{var l;return(l=te(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>Ur(a,l)?-1:1).pop();if(o===void 0||!Ur(r.path,o))return r;let i=Zn(ls);if(!Ur(i,o)&&Ye((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function wo(e,n){var $,k,
O,I;let t=K_(e),r=U(e),o=Be(($=te(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(A=>{let N=n.devices.filter(T=>T.id===A);return N.length===0?!o.some(
T=>vt(T)===A):!N.every(T=>ke(o,T))}),s=[...o,...i],a=Object.entries(n.options).filter(A=>{let N=te(r,"vfio_pci",A[0]);return A[1]!==void 0&&A[1]!==(N!==null&&ql(
N.value))}),l=A=>n.blacklisted.has(A)||t.every(({has:N,config:T})=>{let ye=N(A);return ye==="absent"||ye==="module"&&(on(T,A)!==null||mn(he(T,"softdep",A)))}),d=J_(
e,r,[...i.length>0?["ids"]:[],...a.map(([A])=>A)]),u=yr((k=e.read(d.path))!=null?k:""),c=t.every(({has:A})=>A("vfio_pci")==="module"),m=i.length===0&&a.length===
0&&!u&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:m,entries:s};if(m)return f;if(s.join(",").length>
Og)throw x(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${Og} at most; name fewer ids`);let p=(O=e.read(d.path))!=null?O:
"",y=u?p:as(p,[vo]),g=Pg(i.length===0?y:$g(y,d.path,s),d.path,r,n.at),b=g.text,v=[...g.lines,...a.map(([A,N])=>_g(A,N))],w=[];for(let A of n.rivals){let N=t.map(
ie=>he(ie.config,"softdep",A));if(N.every(mn))continue;let T=N.find(ie=>ie!==null&&ie.path===d.path&&!mn(ie));T!=null?b=xg(b,T):mn((I=Oe(b,d.path).find(ie=>ie.command===
"softdep"&&ie.name===A))!=null?I:null)||v.push(kg(A));let ye=N.find(ie=>ie!==null&&ie.path!==d.path&&!mn(ie)&&Ur(ie.path,d.path));ye!=null&&w.push(`${ye.path} h\
as a softdep line for ${A}, and kmod takes only the first: there vfio-pci comes before ${A} because the boot image loads it`)}if(b=as(b,v),b===y)return{...f,notes:w};
let h=[...i.map(A=>({thing:"id",value:A})),...[...u?[]:[vo],...v,...g.changed].map(A=>({thing:"line",value:A}))];return{...f,claims:h,notes:w,steps:[W(d.path,b)],
warnings:d.warning===void 0?[]:[d.warning]}}function q_(e,n){return(e===ls||e===Zn(ls))&&Ye(n)===null}function Ig(e,n,t=new Set){var l;let r=d=>{var u;return n.
includes((u=vt(d))!=null?u:"")},o=U(e),i=J(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.name===le)).map(u=>u.path))){
let u=Pe(e,d),c=b=>{var v;return Be((v=te(Oe(b,d),"vfio_pci","ids"))==null?void 0:v.value)},m=i.filter(b=>b.from.path===d&&t.has(b.address));if(m.length===0&&!c(
u).some(r))continue;if(!q_(d,u)){a.push(`${d} gives ${[...m.map(b=>b.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=Jl(Ag(u,d,t,i.filter(b=>!t.has(b.address))),d,r),p=Be((l=te(o.filter(b=>b.path!==d),"vfio_pci","ids"))==null?void 0:l.value);yr(f)&&c(f).every(b=>p.includes(
b))&&(f=Jl(f,d,()=>!0));let g=yr(f)&&te(Oe(f,d),"vfio_pci","ids")===null&&J(Oe(f,d)).length===0?Sg(f):f.trim()===""?null:f;s.push(W(d,g))}return{steps:s,notes:a}}var wt=["nouveau","nvidia","nvidia_drm"];function Rg({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>An(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!C(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Eg(e){return e.replace(/-/g,"_")}function Yl({driver:e,module:n}){
return n!=null?n:e}function Y_(e){let n=Yl(e);return n===null?wt:wt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function ds(e){let n=new Set(e.gpus.
filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Rg(e).filter(r=>n.has(r)).flatMap(Y_));return wt.filter(r=>!t.has(r))}
function Mg(e,n){var o,i;let t=new Set(e.map(Eg)),r=Rg(n).find(s=>{var a;return t.has(Eg((a=Yl(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds ${(o=Yl(
r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device \
to vfio-pci first (vfio_bind)`)}function Xl(e,n){return n.kind==="bls"?ze(e,n).map(t=>t.tokens):[ts(e,n.defaults)]}function $t(e,n){var o;let t=Be((o=te(U(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Xl(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(L));return[...new Set([...t,...r])]}function Dg(e,n){return[...$t(e,n),...J(U(
e)).map(t=>t.address)]}function Ql(e,n){let t=new Set(xt(e,n).map(i=>i.address)),r=new Set(ee(e).flatMap(i=>i.devices).map(i=>i.address)),o=R(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:ci(i,{driver:null,module:X_(e,i)}));return{devices:o,gpus:me(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function xt(e,n){let t=$t(e,n),r=R(e),o=new Set(Ct(U(e),r));return r.filter(i=>o.has(i)||ke(t,i))}function X_(e,n){var i;let t=U(e),r=ae(e).map(
s=>Q(e,s)),o=Ue(n).filter(s=>on(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function Tg(e,n){let t=Ql(e,n),r=ds(t),o=new Set(
[...t.given].flatMap(Ue)),i=U(e),s=Ne(e).filter(({thing:a,value:l})=>a!=="arg"||P(l)!=="modprobe.blacklist"?!1:L(l).every(d=>!r.includes(d)&&(!o.has(d)||mn(he(i,
"softdep",d)))));return s.length===0?{steps:[],released:s}:{steps:ht(e,n,s).steps,released:s}}var Q_="/etc/driverctl.d",Ng="/etc/libvirt/qemu";function eS(e,n){var o;let t=`${Q_}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function us(e,n){let t=eS(e,n);return t===null||C(t.driver)?null:t}function nS(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function Cg(e,n){let t=n.filter(r=>r.driver!==null&&!C(r.driver));return t.length===0?[]:e.list(Ng).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=nS((i=e.read(`${Ng}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function tS(e){return K(e,"vfio_pci aliases",()=>ae(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${Nt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Te(a)]})}))}function Lg(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=tS(e).filter(([s])=>xa(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function cs(e,{driver:n},t){return n==="auto"?Lg(e,t):null}function Vg(e,n,t){var o,i;let r=new Map(J(U(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||Nn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Ku(s,cs(e,n,s)))}function Hg(e,n){for(let{address:t}of n){let r=us(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function rS(e,n){let t=new Map(R(e).map(r=>[r.address,
r]));return J(U(e)).filter(r=>!n.some(o=>o.address===r.address)&&!Nn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function zg(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return wo(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(R(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return wo(e,n);let s=wo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:wo(e,n)}function oS(e,n,{at:t,devices:r}){
let o=xt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ke($t(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function Ug(e,n,t){
return[...oS(e,n,t),...rS(e,t.at)]}var iS=["reserved","interrupts","vfs","mdev"];function gn(e){var n;return`${e.address} (${e.id}, ${sn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function fs(e){
let n=e.slice(0,8).map(gn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function ed(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(d=>d.device===e);
if(e.responding===!1)return"does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)
return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;let i=ir(e,t);if(i!==null)return i;
if($n(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and sw\
itches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virtual functions enabled, and vfio-pci refuses it as long \
as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is \
meant";let s=o===void 0?void 0:t.judge(o).find(d=>iS.includes(d.code));return s===void 0?null:`cannot be passed through: ${s.text}`}function Bg(e,n){for(let t of e){
let r=ir(t,n);if(r!==null)throw x(`${gn(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function nd(e,{
nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(
a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches s\
tay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches\
: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[
`nvswitches: bind is for one guest that gets every GPU, and ${fs(s)} stays with the host without NVLink`]}}function Fg(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.
allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.
includes(s))return[];if(!r.has(s.group))throw x(`allow_group_members names ${gn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and\
 not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=ed(s,{...n,addresses:[i]},t);if(a!==null)
throw x(`allow_group_members names ${gn(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${gn(i)} goes to vfio-pci\
 as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}
function jg(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=Bi(r,t,n);if(o.length===0)continue;let i=e.
filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU\
 group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),
sS(o,n))}}function sS(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>$n(r.vendor,
r.class)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the ot\
her functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}
function Wg(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=
null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add i\
nitcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===
0)return o;if(zi(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw x(`${i.map(gn).join(", ")} shows the only console of this node (boot_vga or \
fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a\
 BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function td(e,n,t){if(n.length>0)throw x(`${e}: ${fs(n)}; ${t}`)}function Gg(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${fs(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(u=>Qr(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw x(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
u=>u.id!==null&&(i==null?void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw x(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let d=n.filter(u=>s.includes(u.address));if(i!==void 0){td(`the function named by address does not have any of the ids ${i.join(", ")}`,
d.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(m=>m.id===c));if(u.length>0)throw x(`none of t\
he addresses ${s.join(", ")} has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return td("the vendor or device id of this function cann\
ot be read",d.filter(u=>u.id===null),"power-cycle the host"),{found:d,absent:a}}function Kg(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function Jg(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw M("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function qg(e,n,t=()=>null){var w;let r=Jg(
e),o=new Map(n.gpus.map(h=>[h.device,h])),{found:i,absent:s}=Gg(r,n);for(let h of i){let $=ed(h,r,n);if($!==null)throw x(`${gn(h)} ${$}`)}let{take:a,shared:l}=r.
companions?Kg(i,n):{take:[],shared:new Set};Bg(a,n);let d=nd(i,r,n),u=Fg([...i,...a,...d.take],r,n),c=[...a,...d.take,...u.take],m=new Set([...i,...c]),f=n.devices.
filter(h=>m.has(h));jg(f,n);let p=Wg(f,n,r.allow_console_gpu),y=h=>u.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":t(h),g=r.addresses===void 0?f.filter(h=>y(h)!==null):f,b=[...i,...c].filter(h=>!g.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),v=[...((w=r.ids)!=null?w:[]).filter(h=>b.includes(h)),...b];return{devices:f,ids:[...new Set(v)],at:g,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?g.map(h=>{var $;return`${gn(h)} is bound by its address: ${($=y(h))!=null?$:""}`}):[]],warnings:[...d.warnings,
...u.warnings,...n.weakened,...p,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${gn(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function Yg(e,n,t,r,o){var b,v,w;let i=(b=e.addresses)==null?void 0:b.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((v=e.ids)!=null?v:[]).length===0,a=s?e:Jg({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:Gg(a,n),{take:d,shared:u}=e.
companions?Kg(l,n):{take:[],shared:new Set},c=n.devices.filter(h=>e.allow_group_members.includes(h.address)),m=[...l,...d.filter(h=>!u.has(h)),...nd(l,e,n).take],
f=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(k=>f.some(O=>O.address===k.address)||h.some(O=>`${k.card}:`.startsWith(
`${O}:`)));return{ids:[...new Set([...h,...m.map(k=>{var O;return(O=k.id)!=null?O:""})])],addresses:new Set($.map(k=>k.address))}}td("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(h=>t(h)&&!f.includes(h)&&m.some($=>t($)&&$.id===h.id)),"give th\
e others back too");let p=new Map(n.devices.map(h=>[h.address,h])),y=[...f.map(h=>h.address),...o].map(Zg),g=h=>e.companions&&y.includes(Zg(h.address))&&!Nn(h,p.
get(h.address));return{ids:[...new Set(m.filter(t).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||g(h)).map(h=>h.address))}}function Zg(e){return e.replace(/\.\d$/,"")}var aS=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Qg(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function lS(e,n,t){var l,d;let r=Qg(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function dS(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function _e(e,n,t){return t!==void 0?Xg(e,n,t):K(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Xg(e,n,ze(e,n)))}function Xg(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=xn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:lS(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Qg(e,u,`entry ${l}: image`,aS));let d=dS(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!$m(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var hr="/etc/initramfs-tools/modules",ey="/usr/share/initramfs-tools/modules.d",rd="# vfiokit: vfio_pci before the drivers that could take its devices",ps="vfio\
_pci",uS=/^((\w+_)?vfio_pci|vfiokit_bind)$/,cS="/etc/dracut.conf.d/vfiokit.conf",fS=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],ms="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",ty={"initramfs-tools":["/etc/modprobe.d",
hr],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},ry={steps:[],claims:[],warnings:[]};function br(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function od(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function oy(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function iy(e){return{thing:"line",value:e}}function sy(e,n){let t=J(U(e)).length>0&&ae(e).some(r=>Q(e,r)(ps)==="builtin");return[...n.flatMap(r=>"m\
odule"in r?r.module.replace(/-/g,"_"):[]),...t?[le]:[]]}function pS(e,n){var a;let t=e.list(ey).map(l=>Pe(e,`${ey}/${l}`)),r=(a=e.read(hr))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>br(l).map(od))),i=sy(e,n).filter(l=>!o.has(l));if(i.length===0)return ry;let s=i.flatMap(l=>[rd,l]);return{steps:[W(hr,oy(r,s))],claims:s.map(
iy),warnings:[]}}function mS(e){return[Pe(e,"/etc/dracut.conf"),...vn(e,fS).map(n=>Pe(e,n))].join(`
`)}function ny(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function gS(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function yS(e,n){var m;let t=mS(
e),r=["force_drivers","add_drivers"].flatMap(f=>ny(t,f)).map(f=>f.replace(/-/g,"_")),o=ny(t,"install_items"),i=gS(e,t),s=sy(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
ps||f===le?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modpro\
be.d/")||p.startsWith("/usr/lib/")||p.startsWith("/lib/")?[]:[`install_items+=" ${p} "`]}),...s];if(l.length===0)return ry;let d=Gn(e,cS),u=(m=e.read(d.path))!=
null?m:"",c=br(u).some(f=>f.trimEnd()===ms)?l:[ms,...l];return{steps:[W(d.path,oy(u,c))],claims:c.map(iy),warnings:d.warning===void 0?[]:[d.warning]}}function ay(e,n,t){
return n==="dracut"?yS(e,t):pS(e,t)}function hS(e){let n=br(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==rd&&!(((o=n[r-1])!=null?o:"").trimEnd()===rd&&
uS.test(od(t)))}).join("")}function bS(e){return br(e).filter(n=>n.trimEnd()!==ms&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function ly(e){let n=[],t=[],r=e.read(hr);if(r!==null){let o=hS(r);o!==r&&n.push(W(hr,o===""?null:o)),br(o).some(i=>od(i)===ps)&&t.push(`${hr}\
 names ${ps} without our mark: it was there before and stays`)}for(let o of vn(e,["/etc/dracut.conf.d"])){let i=Pe(e,o);if(!br(i).some(a=>a.trimEnd()===ms))continue;
let s=bS(i);n.push(W(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var vS=/^[\w.+~-]+$/,wS=["vmlinuz","vmlinux","Image","image"],dy=e=>`initrd.img-${e}`,gs=e=>`initramfs-${e}.img`,uy=e=>`initrd-${e}`,cy=[dy,gs,uy],$S={debian:dy,
el:gs,fedora:gs,suse:uy,unknown:gs},xS=["/boot","/boot/efi","/efi"],kS=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function _S(e,n){var t;return(t=
cy.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:$S[nr(e)]}function SS(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return xS.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function fy(e){let n=ae(
e).filter(i=>vS.test(i)),t=Ae(e),r=_S(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(wS.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...cy].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of SS(e,i)){let l=kS.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function py(e,n){return e.filter(t=>P(t)===n).flatMap(L)}function PS(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>py(t,r)).map(
Te)));return t=>n.length>0&&n.every(r=>r.has(t))}function AS(e,n){let t=new Set,r=R(e);for(let o of n){let i=r.filter(l=>ke([o],l)),s=vt(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Ue):Ue({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function OS(e){return e.slice(1)}function ys(e,n){let t=U(e),r=te(t,"vfio_pci","ids"),o=Be(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(m=>py(m,"vfio_pci.ids"))])],s=_a(t)?J(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(m=>m.from),...[he(t,"i\
nstall",le),he(t,"softdep","vfio_pci")].filter(m=>m!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(m=>m.path)],d=s.length>0||r!==null&&yr(Pe(e,
r.from.path)),u=AS(e,i),c=PS(n);return m=>{let f=Q(e,m),p=[],y=h=>{if(f(h)==="absent"||c(h))return!0;let $=f(h)==="module"?on(t,h):null;return $!==null&&p.push(
$),$!==null},g=!d&&u!==null&&u.every(y),v=[...new Set([...l,...g?p.map(h=>h.path):[]])].map(h=>({file:OS(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...v,...g||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var IS=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],ES=["/usr/sbin","/sbin","/usr/bin","/bin"],my=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],gy="/etc/kernel/install.d/50-dracut.install";function by(e,n){var t;return(t=ES.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function yy(e,n){return IS.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function RS(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function MS(e){var o,i;let n=by(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=RS(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function DS(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function vy(e){var i,s;let n=my.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=my.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function hy(e,n){
let t=vy(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>DS(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function TS(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=nr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function id(e){let n=MS(e),t=by(e,"dracut"),r=n==="initramfs-tools",o=r&&yy(e,"initramfs-tools"),i=t!==null&&yy(e,
"dracut");if(o&&i)return hy(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return hy(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:TS(e);if(a!==null)return a;throw se("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=vy(e);if(s!==null&&s!=="dracut")throw se(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(gy)==="/dev/null")throw x(
`${gy} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var sd={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function $y(e,n="all"){
let t=fy(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw M("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function NS(e,n){
if(n!==void 0)return n;let t=Ee(e);return t===null?[]:[t]}function xy(e,n,t,r){let o=id(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...ty[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function vr(e,n={}){let t=$y(e,n.kernels);if(t.length===0)return sd;let r=ys(e,NS(e,n.entries)),
o=xy(e,t,n,s=>{var a;return wy([...r(s),...(a=n.holds)!=null?a:[]])}),i=ay(e,id(e),wy(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function $o(e,n={}){let t=$y(e,n.kernels);return t.length===0?sd:{...sd,steps:xy(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function hs(e,n={}){let{steps:t,notes:r}=ly(e),o=$o(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function wy(e){return[...new Map(e.map(n=>[
Ke(n),n])).values()]}function ky(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=oi(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function _y(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function ad(e,n){return _y(e,n).length>0}function CS(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function Sy(e,n,t){let r=CS(e),o=r===void 0?[]:n.filter(l=>ad(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+_y(e,d).
length,0)>=s&&rr(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var xo={steps:[],notes:[],warnings:[]},LS="leave live out and reboot";function Py(e,n,t){var d;let r=n.filter(u=>!C(u.driver));if(r.length===0)return xo;Oy(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Iy(e,r,LS);let i=[...Sy(e,r,t.allow_console_gpu),...Ry(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=Ae(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||Q(e,a)(u)!=="builtin").map(Wi),...Ay(e,r).map(
({device:u,card:c})=>Zi(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function bs(e,n,t){let r=new Map(R(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!C(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(Oy(e,a),Iy(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Ay(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:Ry(e,a)}}function Ay(e,n){let t=new Map;for(let i of me(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Oy(e,n){let t=n.flatMap(({address:r})=>{let o=Cn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Iy(e,n,t){let r=Kr(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${di(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Jr(e),i=o===null?
[]:Ey(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function Ey(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>Ca(e,r)===0?[]:[`the driver ${r} is in use ${Ca(e,r)} times`])}function Ry(e,n){
let t=Jr(e),r=new Set(n.map(a=>a.module)),o=R(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Kr(e,o).length===0&&!o.some(a=>ad(e,a))?Ey(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!C(a.driver))?Wc(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var My=new Set([8,9,11,12]),VS=["/etc/crypttab","/etc/crypttab.initramfs"],HS="LUKS\xBA\xBE",Dy=4096,zS=4<<20;function US(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function Xe(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Ty(e){try{return JSON.parse(e)}catch(n){return}}function ld(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Ny(e){var o;if(typeof e!="string")return[];let n=Ty(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=Xe(n,"clevis"),r=Xe(Xe(t,"sss"),"jwe");return[...ld(Xe(Xe(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Ny):[]]}function BS(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==HS||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),zS),o=e.bytes(n,Dy,Math.max(0,r-Dy)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Xe(Ty(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function FS(e){var t;let n=[];for(let r of VS.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:US(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of BS(e,a))Xe(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",ld(Xe(d,"tpm2-pcrs"))),Xe(d,"type")==="clevis"&&l("clevis",Ny(Xe(Xe(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",ld((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Se(e,n){let t=n?void 0:FS(e).find(({pcrs:i})=>i.
some(s=>My.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>My.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var dd="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function ud(e,n){
if(!G(e))return{devices:[],ids:cd(n),at:[],notes:[dd],warnings:[]};let t=bo(e),r=bg(e,t.devices);return qg(n,t,o=>{let i=cs(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function cd({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw M("addresses",`addresses is ${n.join(", ")}, a\
nd this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw M("ids",'neither ids nor addresses are given, expected\
 one of them, such as {"ids": "10de:20b7"}');return e}function jS(e,{devices:n,at:t}){let r=e.filter(o=>P(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||ke(L(r),o))}function WS(e){let n=ae(e),t=n.filter(r=>Q(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw se(`no installed \
kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel \
that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function fd(e){return e.filter(n=>n.
kind==="file")}function pd(e,n){return n===null?{}:{bootable:_e(e,n)}}function ZS(e){return e.length>0&&e.every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.
test(r)&&L(t).includes("on")||r==="iommu.passthrough"&&Ie(t)!==""}))}function md(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||ql(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function vs(e,n){let t=ud(e,n),r=t.devices.map(w=>w.address),o=G(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=WS(e);Hg(e,t.devices);let s=Vg(e,n,t.at),{loader:a,missing:l}=pn(e),d=pr(e,a),u=zg(e,{ids:t.ids,at:s,devices:t.devices,rivals:hg(
t.devices,t.ids),blacklisted:yg(d),overridden:d.some(w=>jS(w,t)),options:n.vfio_options},t),c=ae(e).some(w=>Q(e,w)("vfio_pci")==="builtin"),m=u.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:u.entries}],...c?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=re(e,u.steps),p=a===null?{steps:[],claims:[],notes:[],warnings:[]}:os(f,a,m,{regenerate:n.regenerate}),y=re(f,p.steps),
g=vr(y,{entries:u.prepared?pr(y,a):[]}),b=[...u.steps,...p.steps,...n.regenerate?g.steps:fd(g.steps)],v=n.live&&o?Py(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var h;return(h=cs(e,n,w))!=null?h:"vfio-pci"}}):xo;return{steps:[...ln(b),...v.steps],claims:[...u.claims,...p.claims,...g.claims],guard:w=>Se(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...t.notes,...u.notes,...Cg(e,t.devices),...p.notes,
...g.notes,...v.notes,...n.iommuFollows!==!0&&Le(e).active===!1&&!ZS(pr(y,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...u.warnings,...p.warnings,...g.warnings,...v.warnings,...Ug(e,a,t),...l===null||u.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=ss(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
k=>!C(k.driver));return{own:{devices:h},rebootReasons:[...$.map(k=>`${k.address} has ${k.driver===null?"no driver":`the driver ${k.driver}`}, not vfio-pci`),...md(
w,n.vfio_options)],...pd(w,a)}}}}function hd(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Kn({vendor:e,product:n,address:t}){
return hd([["vendor_id",e],["product_id",n],["address",t]])}var gd=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],bd="*";function Ly(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Vy(e,n,t,r){var s;if(e===bd)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function Cy(e,n){let t=n in e?e[n]:bd;if(typeof t!="string")throw x(`has a ${n} that is no string`);return Vy(n==="vendor_id"?t.trim():t,65535,4,n)}function GS(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return Vy(((a=o[s])!=null?a:"").trim()||bd,gd[s][1],gd[s][2],`${gd[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var KS=/[^\s\S]/;function ws(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return KS;throw x(`has a ${n} in its address that is no regular expression`)}}}function JS(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return GS(e);if(!Ly(e))throw x("has an address that is neither a string nor an object");return[
ws(e.domain,"domain"),ws(e.bus,"bus"),ws(e.slot,"slot"),ws(e.function,"function")]}function qS(e){if(!Ly(e))throw x("is neither a JSON object nor an array of ob\
jects");let{vendor_id:n,product_id:t,address:r,devname:o,...i}=e,s=o!=null&&o!=="";if(s&&r!==void 0&&r!==null&&r!=="")throw x("has both an address and a devname");
return{vendor:Cy(e,"vendor_id"),product:Cy(e,"product_id"),address:JS(r),devname:s,tags:i}}function Hy(e){let n;try{n=JSON.parse(e)}catch(t){return e.trim()===""?
"is empty":"is not JSON"}try{return(Array.isArray(n)?n:[n]).map(qS)}catch(t){if(t instanceof _)return t.message;throw t}}function YS(e){return e.split(/[:.]/)}function yd(e,n){
return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(n))}function ko(e,{vendor:n,product:t,address:r}){if(e.devname||!yd(e.vendor,n)||!yd(e.product,t))
return!1;let o=r===void 0?[]:YS(r);return e.address.every((i,s)=>yd(i,o[s]))}function zy(e,n,t){var o;return/^(?:1|t|true|on|y|yes)$/i.test(String((o=e.tags.remote_managed)!=
null?o:""))?!1:ko(e,n)?!0:e.address.every(i=>typeof i=="string")&&t!==null&&ko(e,{...n,address:t})}function Uy({vendor:e,product:n,address:t,devname:r}){return!r&&
(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var wr=["type-PF","type-PCI","type-VF"],$s=["required","legacy","preferred","socket"];function Jn({name:e,vendor:n,product:t,type:r,numa:o}){return hd([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var vd={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${wr.join("|")})$`),numa_policy:new RegExp(`^(?:${$s.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i};
function By(e){var o,i,s,a;let n;try{n=JSON.parse(e)}catch(l){return e.trim()===""?"is empty":"is not JSON"}if(typeof n!="object"||n===null||Array.isArray(n))return"\
is no JSON object (an array is no alias)";let t=new Map;for(let[l,d]of Object.entries(n)){let u=Object.prototype.hasOwnProperty.call(vd,l)?vd[l]:void 0;if(u===void 0)
return`has a key that no alias has; known are ${Object.keys(vd).join(", ")}`;if(typeof d!="string"||!u.test(d))return`has a ${l} that nova does not take`;t.set(
l,d)}let r=(o=t.get("name"))==null?void 0:o.trim();return r===void 0?"has no name":{name:r,vendor:(i=t.get("vendor_id"))==null?void 0:i.toLowerCase(),product:(s=
t.get("product_id"))==null?void 0:s.toLowerCase(),type:wr.find(l=>l===t.get("device_type")),numa:(a=$s.find(l=>l===t.get("numa_policy")))!=null?a:"legacy",capability:t.
has("capability_type")}}function Fy(e,n){var r;let t=(r=e.type)!=null?r:n.type==="type-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&t===
n.type&&e.numa===n.numa&&!e.capability}function wd({vendor:e,product:n,type:t,numa:r}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:
"no device_type"}, numa_policy ${r}`}var Zy="(?:[^\\S\\ufeff]|[\\x1c-\\x1f\\x85])+",Gy=new RegExp(`^${Zy}`),Ky=new RegExp(`${Zy}$`),Jy=/^[^\s=:]+[=:]/,jy=/(?:\r\n|\r|\n)$/;function xs(e){return e.replace(
Gy,"").replace(Ky,"")}function XS(e){if(/^[\t-\r -~]*$/.test(e))return e;let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(
n)?t:null}function QS(e){return e==="DEFAULT"?e:e.toLowerCase()}function eP(e){let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function $d(e){
var i,s;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],t=[],r=[],o=!1;for(let[a,l]of n.entries()){let d=p=>({line:a+1,problem:p}),u=(s=XS(l))==
null?void 0:s.replace(Ky,"");if(u===void 0)return d("is not UTF-8");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return d("is indented, and there \
is no value above it that it could continue");r[r.length-1]={...c,value:`${c.value}
${u.replace(Gy,"")}`,to:a+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return d("begins w\
ith [ and does not end with ]");if(u.length<3)return d("is a section without a name");t.push({name:QS(u.slice(1,-1)),at:a});continue}let m=u.search(/[=:]/),f=t[t.
length-1];if(m<0)return d("is neither an option (there is no = or : in it) nor a section nor a comment");if(xs(u.slice(0,m))==="")return d("has a value and no n\
ame");if(f===void 0)return d("stands above the first section");r.push({section:f.name,key:xs(u.slice(0,m)),value:eP(xs(u.slice(m+1))),from:a,to:a+1}),o=!0}return{
lines:n,sections:t,options:r}}function ks([e,n],t){return`${e}${Jy.test(t)?"=":" = "}${n}`}function Wy({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=
null?r:"":n.filter(o=>{var i;return Jy.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function qy(e,n,t){var m,f,p,y;let{lines:r,sections:o,options:i}=e,
s=o.map(g=>g.name).lastIndexOf(n),a=o[s];if(a===void 0){let g=xs((m=r[r.length-1])!=null?m:"")===""?[]:[""],b=t.map(v=>ks(v,Wy(e,void 0)));return{from:r.length,
to:r.length,put:[...g,`[${n}]`,...b]}}let l=(p=(f=o[s+1])==null?void 0:f.at)!=null?p:r.length,d=i.filter(g=>g.from>a.at&&g.from<l),u=d[d.length-1],c=(y=u==null?
void 0:u.to)!=null?y:a.at+1;return{from:c,to:c,put:t.map(g=>ks(g,Wy(e,u)))}}function kt({lines:e},n){var o,i;let t=[...e],[r=`
`]=(i=jy.exec((o=e[0])!=null?o:""))!=null?i:[];for(let{from:s,to:a,put:l}of[...n].sort((d,u)=>u.from-d.from||u.to-d.to)){let d=t[s-1];l.length>0&&d!==void 0&&!jy.
test(d)&&(t[s-1]=d+r),t.splice(s,a-s,...l.map(u=>u+r))}return t.join("")}function $r(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];let o=$d(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of\
 nova can start with it; correct that line`);return[{path:t,ini:o}]})}function Yy(e,n,t){return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.
section===s&&i.key===a)).map(i=>({path:r,option:i,line:xd(o,i.from),found:t(i.value)})))}function Xy(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(
xd(r,s))),i=o.length===0?r:$d(kt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>xd(
r,s))}}function xd({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(/[\r\n]+$/,"")}function qn(e,n){return Yy(e,n.map(({section:t,spec:r})=>[t,r]),Hy)}function Yn(e,n){
return Yy(e,n.map(({section:t,alias:r})=>[t,r]),By)}function ce({path:e,option:n}){return`${e} line ${n.from+1}`}function _s(e,n){for(let t of e)if(!(typeof t.found!=
"string"||t.option.value===""&&t.path===n))throw x(`${ce(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Ss(e){let n=new Map;
for(let t of e){if(typeof t.found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.
type===void 0||t.found.type!==r.found.type||t.found.numa!==r.found.numa))throw x(`${ce(t)} defines an alias again that ${ce(r)} defines otherwise, so nova takes\
 none of them; take one of the two lines out`)}}function nP(e,n,t,r){let o=n.filter(i=>typeof i.found!="string"&&i.found.name===e.name);for(let i of o)if(!(typeof i.found=="string"||Fy(i.found,e))){if(o.length===
1&&i.path===t&&r(i.line))return i;throw x(`${ce(i)} defines the alias ${e.name} as ${wd(i.found)}, expected ${wd(e)}; take another name, or change that line, wh\
ich is not ours`)}return o.length>0?null:"missing"}function tP(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...Uy(r)?[`${ce(t)} rule\
s out no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device\
 of the node`]:[],...n.some(o=>ko(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ce(t)} gives the device the tag ${o}, with which ${o==="\
numa_node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function Qy(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{
from:o,to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>ks(l,s)):[]})),left:r===void 0?t:[]}}function eh(e,n,{specs:t,alias:r},o,i,s){var v,w;let a=(w=(v=n.
find(h=>h.path===e))==null?void 0:v.ini)!=null?w:{lines:[],sections:[],options:[]},l=qn(n,i),d=r===null?[]:Yn(n,i);_s([...l,...d],e),Ss(d);let u=r===null?null:nP(
r,d,e,s),c=u===null||u==="missing"?[]:[u],m=h=>h.path===e&&h.option.value==="",f=t.filter(h=>!l.some(({found:$})=>typeof $!="string"&&$.some(k=>ko(k,h)))),p=[Qy(
l.filter(m),o.section,f.map(h=>[o.spec,Kn(h)])),Qy([...c,...d.filter(m)],o.section,r===null||u===null?[]:[[o.alias,Jn(r)]])],y=p.flatMap(h=>h.edits),g=p.flatMap(
h=>h.left),b=g.length===0?[]:[qy(a,o.section,g)];return{text:kt(a,[...y,...b]),put:[...y.flatMap(h=>h.put),...b.flatMap(h=>{var $;return oP(h.put,($=a.lines[a.lines.
length-1])!=null?$:"")})],gone:c.map(h=>h.line),warnings:[...tP(l,t),...rP(r,d)]}}function rP(e,n){var r;let t=n.filter(({found:o})=>typeof o!="string"&&o.name===
(e==null?void 0:e.name));return t.length<2?[]:[`${t.map(ce).join(" and ")} define the alias ${(r=e==null?void 0:e.name)!=null?r:""} alike: nova 31.3 and later r\
efuse that with pci_in_placement; take one of them out`]}function oP(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var th=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],iP=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],nh="/openstack/venvs";function _t(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: install ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(nh).filter(a=>a.startsWith("nova")).map(a=>`${nh}/${a}/lib`);for(let a of[...iP,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function kd(e){var n,t;return(t=(n=th.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function xr(e){return th.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var X="/etc/nova/nova.conf",rh="/etc/nova/nova-cpu.conf",sP="/etc/nova/nova-compute.conf",aP="/usr/share/nova/nova-dist.conf",lP=["/var/lib/nova/.nova","/var/li\
b/nova","/etc/nova","/etc"],dP=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],ah=["/etc/systemd/system","/run/systemd/system",
"/usr/lib/systemd/system","/lib/systemd/system"],oh=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/openstack-nova-compute"],uP=[["kolla",
["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Ps(e,n){return e.real(n)!==null}function cP(e){let n=ah.
flatMap(o=>dP.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?oh.map(t):oh.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function ih(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function fP(e){let n=ah.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function pP(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function sh(e,n){return n.flatMap(t=>vn(e,[t]))}function _o(e){var g,b,v;let n=uP.find(([,w])=>w.some(h=>Ps(e,h)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[sh(e,n[1])],manager:null};let t=(g=e.read(X))!=null?g:"",r=cP(e),o=pP(e,t),i=fP(e),s=Ps(e,rh),a=o!=null?o:s?"devstack":Ps(e,X)?r.trim()===
""?"unknown":"packages":"none",l=ih(r,"--config-dir"),d=w=>lP.map(h=>`${h}/${w}.conf.d`).find(h=>Ps(e,h)),u=d("nova"),c=l.length>0?l:[u,d("nova-compute")].flatMap(
w=>w!=null?w:[]),m=[aP,...sh(e,c)],f=ih(r,"--config-file"),p=_d([X,...f,sP,...m]),y=s?[rh]:/--config-file[= ]["']?\$/.test(r)||f.includes(X)?[]:f;return{deployment:a,
units:i,manager:Ye(t),dropIns:(v=l[0])!=null?v:((b=_t(e))!=null?b:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",sets:y.length===0?[p]:[_d([X,
...m]),_d([...y,...m])]}}function _d(e){return[...new Set(e)]}function mP(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function gP(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Kn({vendor:n,product:t,address:s})===e}function yP(e,n,t){let r=qn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>mP(a,n))?[]:[[i,s.length===1&&s.every(a=>gP(i.option.value,a))]]}),o=Yn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,Jn(s)===i.option.value]]});return[...r,...o]}function hP({lines:e,sections:n},t,r,o){var c,m,f,p;let i=r.find(y=>y.trimStart()===`[${t}]`),s=n.map(y=>y.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(f=(m=n[s+1])==null?void 0:m.at)!=null?f:e.length;if(e.slice(a+1,l).filter(
(y,g)=>!o.has(a+1+g)&&y.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((p=e[a-1])!=null?p:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function lh(e,n,t,r,o,i,s){let{ini:a}=e,l=yP(e,n,r),d=l.filter(([g,b])=>o(g.line,b)).map(([g])=>g),u=l.filter(([g])=>!d.includes(g)).map(([g])=>`${ce(
g)} says it too (${g.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:kt(a,[]),gone:[],notes:u};let c=new Set(d.map(g=>g.option.from)),
m=hP(a,t.section,i,c),f=[...d.map(({option:{from:g,to:b}})=>({from:g,to:b,put:[]})),...m===null?[]:[{from:m.from,to:m.to,put:[]}]],p=kt(a,f),y=s&&p.split(/\r\n|\r|\n/).
every(g=>g.trim()===""||g.trim()===`[${t.section}]`)?null:p;return{text:y!==null&&(m==null?void 0:m.bare)===!0?y.replace(/(?:\r\n|\r|\n)$/,""):y,gone:[...d.map(
g=>g.line),...m===null?[]:[`[${t.section}]`]],notes:u}}var Po="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function As(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function dh(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function So(e){return`'${e}'`}function uh(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function bP(e){var n;return So(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function ch({specs:e,alias:n},t){let r=n===
null?[]:[`${t.alias} = ${n}`],o=As(t.section,[...e.map(d=>`${t.spec} = ${d}`),...r]),i=n===null?"":As(t.section,r),s=As("filter_scheduler",[`enabled_filters = ${Po}`,
"available_filters = nova.scheduler.filters.all_filters"]),a=d=>({[`${d}/nova/nova-compute.conf`]:o,...i===""?{}:{[`${d}/nova/nova-api.conf`]:i},[`${d}/nova/nov\
a-scheduler.conf`]:s}),l=(d,u)=>u===""?"":`      ${d}:
        customServiceConfig: |
${dh(u,10)}`;return{kolla:a("/etc/kolla/config"),kayobe:a("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`nov\
a_device_spec:
${e.map(d=>`  - ${So(d)}
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
${dh(o,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${l("apiServiceTemplate",i)}${l("schedulerServiceTemplate",s)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${bP(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(d=>`juju config ${d} pci-alias=${So(n)}`),`juju config nova-cloud-controller scheduler-default-filters=${So(Po)}`,
""].join(`
`)}}}function fh({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${As(t.section,r)}`}}var vP={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function Sd({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function ph(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>i!==""):(o=vP[n])!=null?o:[]}function mh({specs:e,alias:n},t,{deployment:r}){let o={specs:e.map(Kn),alias:n===null?null:Jn(n)};return{...ch(o,t),...r===
"devstack"?{devstack:fh(o,t)}:{}}}function wP({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,device_type:r,numa_policy:o}}function gh({
specs:e,alias:n}){return{device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:wP(
n),flavor_command:uh(n.name)},scheduler_filter:`enabled_filters = ${Po}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function $P(e){var t;
let n=e.flatMap(({ini:r})=>r.options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:
t.split(",").some(r=>r.trim()==="PciPassthroughFilter"))===!0}function yh({alias:e},n,t){let r=Yn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?
void 0:e.name)),o=r.find(({path:i})=>/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(i));return[...e===null?[]:["every host of nova-api needs the same alias line\
 and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too"],...o!==void 0&&r.length===1?[`${ce(o)} has the alias, \
and nova-api does not read that file`]:[],...$P(n)?[]:[`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended \
to the line that is there, or with nova's default: enabled_filters = ${Po}; then restart nova-scheduler`]]}function xP(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw M("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function kP(e,n,t){var o,i;let r=or(e,n,me(e,n));for(let s of t){let a=ir(s.physfn===
null?s:ci(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function _P(e,n,t){
var s;let r=U(e);if(J(r).length===0)return;let o=Ct(r,n),i=Be((s=te(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=Qr(n,a),d=l.filter(u=>!o.includes(
u)&&!ke(i,u));if(d.length>0&&d.length<l.length)throw x(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function SP(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
On(i),i.address])),[o]=r.keys();if(o===void 0)throw M("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function PP(e,n){var o,i;let t=n.filter(s=>On(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${On((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function hh(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw M("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=G(e),d=R(e),u=o===void 0?(r!=null?r:[]).map(g=>({vendor:g.
slice(0,4),product:g.slice(5)})):xP(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(g=>Qr(d,g)):d.filter(g=>o.includes(g.address));kP(e,d,c),o===void 0&&_P(e,d,r!=null?
r:[]);let m=[...new Set(u.map(g=>`${g.vendor}:${g.product}`))],[f=""]=m;if(i===void 0&&(s!=="auto"||a!==void 0))throw M("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&m.length>1)throw M("alias",`an alias is given for devices of several\
 ids (${m.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw M("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let p=i===void 0?null:{name:i,vendor:f.slice(0,4),product:f.slice(5),type:SP(c,f,s),numa:a!=null?
a:"legacy",capability:!1},y=c.filter(g=>{var b;return((b=g.numVfs)!=null?b:0)>0});return{specs:u,alias:p,notes:l?[]:["this tree has no /sys/bus/pci/devices, so \
nobody looked what the devices are"],warnings:[...p===null?[]:PP(p,c),...y.map(g=>{var b;return`${g.address} has ${(b=g.numVfs)!=null?b:0} virtual functions, wh\
ich the same spec hands out: a card goes to one guest whole or in parts`})]}}var Os=["auto","drop-in","file","print"],AP="50-gpu-passthrough.conf",OP={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function Is({deployment:e}){return OP[e]}function Pd(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${AP}`;return[n,Zn(n)]}function bh(e){return[
...new Set(e)]}function IP(e){return Is(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?
"file":"print"}function EP(e,n,t){var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(
a=>a[0]===n);return{mode:t,edits:[{path:n,sees:bh([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function RP(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[
e.real(t),e.real(X)].map(a=>a===null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===
o.uid?320:5;if(!((o.mode&4)!==0||(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${X}, so nova would pass over what \
is in it; give it owner and group of ${X}, and mode 750`)}function vh(e,n,t,r){let o=Is(n);if(r!==void 0&&t==="print")throw M("path","path is given with target \
print, which writes nothing; leave one of them out");if(r!==void 0)return EP(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t===
"auto"?IP(n):t;if(i==="print"){let d=o===void 0&&n.manager!==null?[`${X} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is w\
ritten: put the lines where ${n.manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova r\
uns in a container here, with files that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: p\
rint)`);if(e.real(X)===null)throw se(`${X} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in pat\
h, or take the snippets (target: print)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:X,sees:d}}),
warnings:s===null?[]:[`${X} is kept by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=X]=Pd(n),l=Gn(e,a);return RP(
e,l.path),{mode:i,edits:[{path:l.path,sees:bh([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var MP=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function Od(e,n){return Ne(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&MP.test(r)?[r]:[])}function wh(e,n){let t=ee(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function Ad(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function $h(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(X):null,i=o===null?null:e.stat(o);return[W(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function DP(e,n,t){if(e!==null)return{};let[r]=qn(t,xr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ce(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function Es(e,n,t){return n.state==="absent"?
NP(e,n):TP(e,n,t===void 0?[]:Od(e,t))}function TP(e,n,t){var h,$;let r=_t(e),[o,i]=[kd(r),xr(r)],s=hh(e,n,r),a=_o(e),l=vh(e,a,n.target,n.path),d=new Set(Od(e)),
u=[...s.specs.map(Kn),...s.alias===null?[]:[Jn(s.alias)]],c=t.filter(k=>!u.includes(k.slice(k.indexOf("=")+1).trim())),m=l.mode==="print"?a.sets.map(k=>{var O;return{
path:(O=k[0])!=null?O:X,sees:k}}):l.edits,f=m.map(({path:k,sees:O})=>{let I=$r(e,O).map(T=>Xy(T,T.path===k?c:[])),A=I.map(({source:T})=>T),N=eh(k,A,s,o,i,T=>d.has(
T));return{path:k,sources:A,...N,gone:[...I.flatMap(({gone:T})=>T),...N.gone]}}),p=mh(s,o,a),y=DP(r,o.spec,f.flatMap(({sources:k})=>k)),g=k=>({own:{...gh(s),target:l.
mode,deployment:a.deployment,files:l.edits.map(({path:O})=>O),snippets:p},notes:yh(s,m.flatMap(({sees:O})=>$r(k,O)),i)}),b=[...new Set([...s.warnings,...l.warnings,
...(h=y.warnings)!=null?h:[],...f.flatMap(k=>k.warnings)])],v=[...s.notes,...($=y.notes)!=null?$:[]];if(l.mode==="print")return f.length>0&&f.every(({put:O})=>O.
length===0)?{steps:[],notes:v,warnings:b,report:g}:{steps:[],pending:ph(e,a,p),notes:[...v,"nothing is written here: put the snippets where the files come from"],
warnings:b,report:g};let w=f.flatMap(({path:k,text:O,put:I,gone:A})=>$h(e,k,O,[...I,...A]));return{steps:w,notes:v,warnings:b,report:g,claims:Ad(f.flatMap(({put:k})=>k)),
released:Ad(f.flatMap(({gone:k})=>k)),pending:w.length>0?[Sd(a)]:[]}}function NP(e,{ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw M(
"ids","none of ids, addresses and alias is given; say what nova is no longer to pass through");let i=kd(_t(e)),s=_o(e),a=Pd(s),l=Od(e),d=o===void 0&&Is(s)!==void 0?
s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(p=>p.slice(0,1))]:[o],c=$r(e,u).map(p=>{let y=(b,v)=>!d.includes(p.path)&&(l.length>0?l.includes(b):v),g=a.
includes(p.path)||wh(e,p.path).file;return{path:p.path,...lh(p,{ids:n,addresses:t,alias:r},i,xr(null),y,l,g)}}),m=c.flatMap(p=>$h(e,p.path,p.text,p.gone)),f=c.flatMap(
p=>p.gone);return{steps:m,released:Ad(l.filter(p=>f.includes(p.trimStart()))),pending:m.length>0?[Sd(s)]:[],notes:c.flatMap(p=>p.notes),emptyDirs:c.flatMap(p=>p.
text===null?wh(e,p.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:m.map(p=>p.path)}})}}function CP(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!G(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=me(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function xh(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=CP(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=Es(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:m,...f}=u.report(c);return{...f,own:{nova:m}}}}}]}function kh(e,{allow_group_members:n,allow_console_gpu:t}){if(!G(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=R(e),o=me(e,r),i=sr(e,r,o),s=Le(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>An(d)&&i(d).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function _h(e,n,t){if(t===void 0||!G(e))return;let r=new Set(n.map(i=>i.address)),o=me(e).filter(i=>An(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Sh(e,n,t){let r=Ne(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=rt(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function Ph(e){let n=Li(e),t=n===!1&&Vi(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...tr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Rs(e){try{let n=Re(e),t=Ji(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...LP(e,t),bootable:_e(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function LP(e,n){var m,f,p;let t=(m=ae(e).find(y=>{var g,b;return((g=n.kernel)!=null?g:"").endsWith(`-${y}`)||((b=n.kernel)!=null?b:
"").includes(`/${y}/`)}))!=null?m:null,r=U(e,t!=null?t:void 0),o=t===null?()=>"module":Q(e,t),i=n.tokens.filter(y=>P(y)==="vfio_pci.ids").slice(-1).flatMap(L),s=Be(
(f=te(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Ct(r,R(e)).map(y=>y.address)),d=new Map(J(r).map(y=>[y.
address,y])),c=$o(e).steps.flatMap(y=>y.kind==="bootImage"&&y.kernel===t?[{...y,holds:ys(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(a.
map(y=>{var g;return(g=vt(y))!=null?g:y})),addresses:l,replaced(y){let g=d.get(y.address);return g===void 0||Nn(g,y)?null:g.card},imageProblem:(p=c.map(y=>oi(e,
y).why).find(y=>y!==null))!=null?p:null,rivalsOf:y=>Ue(y).filter(g=>{if(o(g)==="absent"||!q(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[g]})||
o(g)==="module"&&on(r,g)!==null)return!1;let b=mn(he(r,"softdep",g)),v=l.has(y.address),w=o("vfio_pci")==="builtin";return o(g)==="builtin"?!v&&!w:!b&&(v||!w)})}}var Fe={severity:"error",status:"drifted"},VP=/^(01|02|060[014])/,Ms=["intel_iommu","amd_iommu","iommu"];function HP(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let m=i.get(c.address),f=c.id===void 0?n:[c.id];return m!==void 0&&
(f===void 0||m.id!==null&&f.includes(m.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var m;return(m=i.get(c.address))!=null?m:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let m=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${m===void 0?"":`: ${(f=m.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(m=>m.id===c))],unexpected:s.length===
0?[]:e.filter(c=>u.has(c.id)&&!d.includes(c)&&o(c)).map(c=>{var m;return`${c.address} (${(m=c.id)!=null?m:""})`})}}function zP(e,n,t){var m,f,p;let r=y=>y.find(
g=>Ms.includes(P(g))&&L(g).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Fe,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(m=e.firmware_table)!=null?m:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Fe,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),d=(y,g)=>y.some(b=>g.includes(P(b))&&L(b).some(v=>v==="on"||v===
"pt"))||g===Ms&&y.some(b=>P(b)==="iommu.passthrough"),u=n!==null&&d(n,["intel_iommu"])&&!d(t.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!u:d(t.entry.tokens,
Ms));return a.push({...Fe,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:t.entry.tokens.filter(y=>Ms.includes(P(y))||P(y)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function UP(e,n,t,r,o){
var m;let{address:i,group:s}=n,a={...Fe,address:i,about:"now"},l=C(n.driver),d=new Map(t.map(f=>[f.address,f])),u=[{...a,id:"device.driver",ok:l,found:(m=n.driver)!=
null?m:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&u.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return u;let c=Ht(e,s,t).filter(f=>!r.has(f)).map(f=>li(f,d.get(f),o)).
filter(f=>f!==null);if(u.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;u.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return u}function BP(e,n,t){var l,d;let r={...Fe,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(d=
n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...FP(e,n)]}function FP(e,{address:n}){let t=us(e,n);return t===null?[]:[{...Fe,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function kr(e,n){
var f,p,y;let t=R(e),r=Rs(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=HP(t,n,g=>{var b;return o===null||o.addresses.has(g.address)||o.ids.has((b=
g.id)!=null?b:"")}),l=[...zP(Le(e),Ee(e),o),...Ph(e)];for(let g of s)l.push({...Fe,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:g,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(
i.map(g=>g.address)),u=Ui(e),c=new Map(me(e,t).map(g=>[g.device.address,g.kind]));for(let g of i){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||VP.test((f=
g.class)!=null?f:"")){l.push({...Fe,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:sn(g.class),expected:"a device that m\
ay leave the host",read_from:`/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...UP(e,g,t,d,u),...o===null?[]:BP(e,g,o))}
o===null?l.push({...Fe,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fe,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(p=o.imageProblem)!=null?p:"up to date",expected:"an image that is newer than what it holds",read_from:(y=o.entry.initrds[0])!=null?y:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...Fe,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let m=i.filter(g=>c.get(g.address)===
"gpu").length;return n.expect_count!==void 0&&m!==n.expect_count&&l.push({...Fe,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${n.
expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(
g=>{var b;return/^(gpu|igpu|vf|accelerator)$/.test((b=c.get(g.address))!=null?b:"")}),missing:s,unexpected:a}}var Id=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function _r(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Id.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Ah(e){return e.map(({about:n,status:t,...r})=>r)}function Oh(e,n,t,r){if(!G(e))return"configured";if(t.length===0){let s=new Map(R(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return C(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ee(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Ih(e,n){var c;if(n.length===0)return null;let{findings:t}=kr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=_r(t),o=t.filter(m=>!m.ok&&m.severity==="error"),i=(c=o.find(m=>m.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var jP=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Rh(e,n,t){var c,m,f;let r=n.slice(t),o=new Set(Jo(n.slice(0,t)).map(Eh)),i=Jo(r.map(p=>({...p,released:[]}))).
filter(p=>!o.has(Eh(p))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,d=[];for(let p of[...r].reverse()){d.push(...p.dirs);let y=p.image&&p.machine_id!==
s;for(let g of[...p.entries].reverse()){if(g.kind!=="file")continue;let b=(m=a.get(g.path))!=null?m:{text:e.read(g.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
v=b.text===null?"":Lt(b.text);d.push(...[...g.dirs].reverse()),v===g.after&&!y&&!l.has(g.path)?(b.text=g.before===""?null:ic((f=b.text)!=null?f:"",g.splices),b.
was=g.was):v!==g.before&&l.add(g.path),g.before===""&&(b.ours=!0),g.secret===!0&&(b.secret=!0),b.lines.push(...g.lines),b.words.push(...g.words),a.set(g.path,b)}}
for(let p of l){let y=a.get(p);if(y===void 0||y.text===null||jP.test(p))continue;let g=fc(y.text,y,i.filter(b=>b.thing==="id").map(b=>b.value));y.text=y.ours&&g.
trim()===""?null:g}let u=r.flatMap(p=>p.entries);return{files:[...a].map(([p,{text:y,was:g,secret:b,lines:v}])=>W(p,y,g==null?void 0:g.mode,{...g===void 0?{}:{owner:g},
...b?{secret:v}:{}})),edited:[...l],dirs:Ds(d,p=>p).sort((p,y)=>y.length-p.length),drivers:Ed(e,r),grubConfig:u.some(p=>p.kind==="grubConfig"||p.kind==="file"&&
p.path.startsWith("/etc/default/grub")),images:Ds(u.flatMap(p=>p.kind==="bootImage"?[p.kernel]:[]),p=>p),claims:i,devices:Ds(r.flatMap(p=>p.devices),p=>p.address)}}
function Ed(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return Ds([...r].reverse(),i=>i.address).map(i=>Zi(i.address,i.driver,i.override))}function Eh(e){return`${e.thing} ${e.value}`}function Ds(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function WP(e,n,t,r){let o=new Map(ee(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function ZP(e,n,t,r){var c;if(!G(e))return{ids:cd(n),addresses:new Set};let{devices:o}=t,i=J(U(
e)),s=((c=n.addresses)!=null?c:[]).filter(m=>!o.some(f=>f.address===m)),a=WP(e,s,o,i),l=s.filter(m=>a.has(m)||i.some(f=>f.address===m)),d=$t(e,r),u=Yg(n,t,m=>ke(
d,m),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function Ts(e,n){return Rd(e,n,ZP(e,n,bo(e),pn(e).loader))}function Rd(e,n,{ids:t,
addresses:r}){let{devices:o}=bo(e),i=G(e),{loader:s}=pn(e),a=J(U(e)).filter(I=>r.has(I.address)),l=Ig(e,t,r),d=re(e,l.steps),u=J(U(d)).length===0,c=t.map(I=>({thing:"\
arg",value:`vfio-pci.ids=${I}`})),m=s===null?{steps:[],notes:[]}:ht(d,s,c,{regenerate:n.regenerate}),f=$t(re(d,m.steps),s),p=u&&f.length===0,y=p?Ne(e).filter(({
thing:I,value:A})=>I==="arg"&&/^vfio_pci\.(?!ids$)/.test(P(A))):[],g=s===null||y.length===0?[]:ht(re(d,m.steps),s,y,{regenerate:n.regenerate}).steps,b=re(re(d,m.
steps),g),v=p?hs(b):vr(b,{entries:pr(b,s)}),w=[...l.steps,...m.steps,...g,...n.regenerate?v.steps:fd(v.steps)],h=o.filter(I=>r.has(I.address)||I.id!==null&&t.includes(
I.id)),$=new Set(xt(b,s).map(I=>I.address)),k=new Set(h.filter(I=>!$.has(I.address)).map(I=>I.address)),O=n.live===!0&&i?bs(e,Ed(e,ee(e)).filter(I=>k.has(I.address)),
new Set(t)):xo;return{steps:[...ln(w),...O.steps],guard:I=>Se(I,n.allow_measured_boot_change),released:[...t.map(I=>({thing:"id",value:I})),...a.map(I=>({thing:"\
line",value:jr(I)})),...c,...y],notes:[...i?[]:[dd],...l.notes,...m.notes,...v.notes,...O.notes],warnings:[...v.warnings,...O.warnings],report(I){let A=ss(I,h.map(
T=>T.address),null),N=I.attr("/proc/cmdline")===null?[]:A.filter(T=>C(T.driver)&&!$.has(T.address));return{own:{devices:A},rebootReasons:N.map(T=>{var ye;return`${T.
address} stays with ${(ye=T.driver)!=null?ye:""} until the next boot`}),...pd(I,s)}}}}var Md="openstack segment host update --on_maintenance True SEGMENT HOST",Dd="pcs node maintenance, or pcs cluster stop",Mh={"masakari-hostmo":["masakari-hostmo\
nitor",Md],"masakari-instan":["masakari-instancemonitor",Md],"masakari-intros":["masakari-introspectiveinstancemonitor",Md],pacemakerd:["pacemaker",Dd],"pacemak\
er-remot":["pacemaker_remote",Dd],sbd:["sbd",Dd],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function Dh(e){
return[...new Set(zt(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(Mh,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=Mh[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var GP=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,KP=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,JP=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],qP=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],YP=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function Nh(e){return zt(e).flatMap(n=>{var i,s,a;let t=XP(e,n);if(JP.includes(t)||!(GP.test(t)||QP(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return eA(o)?[]:[nA(e,n,t,o)]})}function XP(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function QP(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return KP.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function eA(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function nA(e,n,t,r){
var l,d,u;let{within:o}=La((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=tA((d=Th(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=Th(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:rA(e,n,i)}}function Th(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function tA(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function rA(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=qP.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=YP.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var oA="move it away (live migration; kubectl drain) or shut it down";function Ch(e){return[...iA(e),...sA(e),...aA(e),...lA(e),...dA(e)]}function iA(e){let n=Jr(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...Nh(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:oA,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function sA(e){let n=zr(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function aA(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function lA(e){try{let{ok:n,reasons:t}=_e(e,Re(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof _)return[];throw n}}function dA(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function Lh(e,n){let t=Ee(e);return t===null?[]:Fn(n.filter(r=>q(t,r)))}function Ns(e,n,t){let r=Ee(e);if(r===null)return{};let{active:o}=Le(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!q(r,l))){let l=Fn([a]).join(" "),d=Bn(a),u=a.kind==="flags"&&!q(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(m=>Br(e,m)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(m=>d.includes(P(m)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var uA=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function Vh(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=Rs(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ne(e),r=cA(e),o=[...r.reasons,...fA(e),...pA(e,t,n),...mA(e,t,n),...gA(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function cA(e){let n=qo(e);if(n.length===0||!G(e))return{reasons:[],notes:[]};let{findings:t}=kr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=_r(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function fA(e){let n=new Set(ee(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(xt(e,pn(e).loader).map(r=>r.address));
return R(e).filter(r=>n.has(r.address)&&C(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function pA(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&P(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(P))].flatMap(a=>{let l=r.
filter(d=>P(d)===a).flatMap(L);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...io(r.filter(a=>!/blacklist$/.test(P(a))))];return(s=Ns(e,i.filter(
a=>q(t.tokens,a)),r.filter(a=>!uA.test(P(a)))).rebootReasons)!=null?s:[]}function mA(e,n,{kernel:t}){let r=Ae(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>Q(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function gA(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return md(e,Object.fromEntries(t))}var yA={when:z(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:ct({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Y({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function Hh({kind:e}){return e==="guest"||e==="unseen"}function hA(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&Hh(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new _("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function bA(e,{
when:n,delay:t,allow_losing_guests:r}){let o=Vh(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=so(e),l=i&&s&&!a?Ch(e):[],d=hA(l,r),u=l.
filter(Hh).map(m=>m.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Om(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?Dh(e):[]],report(m){var y;let f=so(m),p=i?a?`a reboot is under way already (${Xa} calls it off)`:f?`rebo\
oting in ${t} s: ${c} (${Xa} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:(y=m.attr("/p\
roc/sys/kernel/random/boot_id"))!=null?y:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...p===void 0?{}:{msg:p}}}}}var Td=ve({name:"host_rebo\
ot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:yA,example:{},plan:bA});var Nd=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:z(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:z(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Y({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:z(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=vA(e),s=i===null?{}:{entries:ze(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?hs(e,{kernels:n,rebuild:t}):vr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Se(l,r),report:l=>({own:{images:ky(l,a.steps)},...i===
null?{}:{bootable:_e(l,i)}})}}});function vA(e){Zl(e);try{return Re(e)}catch(n){if(n instanceof _)return null;throw n}}function zh(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Ci(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>bi({cpu:h,passthrough:!0,blacklist:r!=null?r:wt,extra:[]})).flatMap(Wt),u=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...io(o).flatMap(Wt)],c=ee(e).
length>0,m=Ne(e).filter(h=>h.thing==="arg"&&!P(h.value).startsWith("vfio_pci.")),f=new Set(m.map(h=>h.value)),p=[...new Set(c?u:[...d,...u])].map(h=>Un(P(h))||f.
has(h)?lt(h):{kind:"absent",token:h}),{steps:y,notes:g}=Gl(e,n,h=>[...p,...m.filter($=>{var k;return((k=$.except)==null?void 0:k.includes(h))!==!0}).map($=>lt($.
value))],{regenerate:i}),b=[...d,...u].map(lt),v=new Set(Xl(re(e,y),n).flatMap(h=>h.filter($=>b.some(k=>!q([$],k))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:y,released:m,guard:h=>Se(h,s),notes:[...g,...[...v].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:is(h,n),wanted:[],running:[]},bootable:_e(h,n)})}}var wA='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',$A=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Cd=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:z(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:z(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Sn(_n({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Sn(_n({describe:"A kernel argument.",pattern:$A,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Y({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:z(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Re(e);if(a==="absent")return zh(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?Ci(e):n;if(d===null)throw M("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=G(e),c=Ql(e,l);r!==void 0&&u&&Mg(r,c);let m=r!=null?r:u?ds(c):wt,f=t==="auto"&&mm(e),p=bi({cpu:d,passthrough:t!=="off"&&!f,blacklist:m,extra:o}),
y=Of(p);if(y!==null)throw M("extra_args",`extra_args has ${y}, which contradicts the other arguments (${Fn(p).join(" ")}); leave it out`);let g=os(e,l,p,{regenerate:i}),
b=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[wA]:[]];return{...g,notes:[...g.notes,...b],guard:v=>Se(v,s),report:v=>({own:{bootloader:is(v,l),
wanted:Fn(p),running:Lh(v,p)},...Ns(v,p,o),bootable:_e(v,l)})}}});var xA=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,Cs=ve({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:an({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:Ve({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:_n({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:xA,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:z(["auto",...wr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:z($s,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:z(Os,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Xp({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:z(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:Es});var Uh=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:an({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:Ve({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:z(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:z(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Y({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Y({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:z(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:Ve({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:z(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:Ve({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Y({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Di({disable_idle_d3:Y({describe:"Leave idle functions powered on."}),disable_vga:Y({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Y({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?Ts(e,n):vs(e,n)});var Ld=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Vd(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Te(n)}function Ls(e){let n=[];for(let t of vn(e,Ld))for(let r of Pe(e,t).split(`
`)){let o=Vd(r);o!==null&&n.push({name:o,path:t})}return n}function Bh(e,n){let t=new Set(e.split(`
`).map(Vd)),r=n.filter(o=>!t.has(Te(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function Fh(e,n){var r;let t=new Set(n.map(Te));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Vd(o);return i===null||!t.has(i)}).
join("")}var Hd="/etc/modules-load.d/vfio.conf",jh=["vfio","vfio_iommu_type1","vfio_pci"],kA=_n({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function _A(e,n){var f;let t=[...new Set(n.modules.map(Te))],r=ae(e),o=Ae(e),i=new Map([...r,...o===null?[]:[o]].
map(p=>[p,Q(e,p)])),s=o===null?void 0:i.get(o),a=p=>r.length===0||r.some(y=>{var g;return((g=i.get(y))==null?void 0:g(p))!=="absent"}),l=t.filter(a),d=p=>{let y=new Set(
Ls(p).map(v=>v.name)),g=t.map(v=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(v))==="builtin"}):s(v)==="builtin";return{name:v,
loaded:Br(p,v)||w&&s!==void 0,builtin:w,at_boot:y.has(v)||w}}),b=n.state==="absent"||s===void 0?[]:g.filter(v=>l.includes(v.name)&&!v.loaded);return{own:{modules:g},
rebootReasons:b.filter(v=>(s==null?void 0:s(v.name))==="absent").map(v=>`${v.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(v=>(s==null?void 0:s(v.name))!=="absent"&&!n.load).map(v=>`${v.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=Ls(e).filter(b=>t.includes(
b.name)),y=[...new Set(p.map(b=>b.path))].filter(b=>{var v;return(b===Hd||b===Zn(Hd))&&Ye((v=e.read(b))!=null?v:"")===null});return{steps:y.map(b=>{var v;return W(
b,Fh((v=e.read(b))!=null?v:"",t).replace(/^\s+$/,"")||null)}),released:t.map(b=>({thing:"module",value:b})),notes:p.filter(b=>!y.includes(b.path)).map(b=>`${b.path}\
 loads ${b.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw se(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!Ls(e).some(y=>y.name===p)),c=Gn(e,
Hd,Ld.slice(1)),m=l.map(p=>on(U(e),p)).filter(p=>p!==null);return{steps:[...u.length===0?[]:[W(c.path,Bh((f=e.read(c.path))!=null?f:"",u))],...n.load&&s!==void 0?
l.filter(p=>s(p)==="module").map(Wi):[]],claims:u.map(p=>({thing:"module",value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),
...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...m.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var zd=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:z(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Sn(kA,{describe:"The modules; those that no installed kernel has are left out.",default:jh}),
load:Y({describe:"Load them now as well.",default:!0})},example:{modules:jh},plan:_A});var{ids:TF,addresses:NF,live:CF,regenerate:LF,...SA}=Uh.params,{cpu:PA,iommu_pt:AA,blacklist:OA,extra_args:IA}=Cd.params,{delay:EA,allow_losing_guests:RA}=Td.params,
{alias:MA,numa_policy:DA,path:TA}=Cs.params,NA=Di({alias:MA,numa_policy:DA,path:TA,device_type:z(["auto",...wr],{describe:Cs.params.device_type.describe}),target:z(
Os,{describe:Cs.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),CA={ids:an({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:Ve({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:z(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:ct({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:PA,iommu_pt:AA,blacklist:OA,extra_args:IA,...SA,nova:NA,reboot:z(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:EA,allow_losing_guests:RA},Vs=ve({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:CA,rebooter:Td,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw M("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw M("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:kh(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?VA(e,a):LA(e,a,o),u=wm(e,[...d,...xh(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var g,b;let m=u.report(c),f=u.steps.every(v=>v.kind!=="file"||c.read(v.path)===v.text),p=Oh(c,l,(g=m.rebootReasons)!=
null?g:[],f),y=p==="stuck"?Ih(c,l):null;return{...m,own:{devices:[],...m.own,stage:p},warnings:[...(b=m.warnings)!=null?b:[],...y===null?[]:[`stuck: this node h\
as booted since, and is not ready (${y.why}); ${y.remedy}`]]}}}}});function Wh({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>Cd.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Zh({state:e}){return n=>zd.plan(n,{
...er(zd.params,{}),state:e})}function Ud({allow_measured_boot_change:e},n){return t=>Nd.plan(t,{...er(Nd.params,{}),allow_measured_boot_change:e,state:n})}function Gh({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=pn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:Tg(t,r);return{steps:o,
released:i,guard:s=>Se(s,n),report:()=>({own:{}})}}}function Kh(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function LA(e,n,t){var l;let r=ud(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));_h(e,o,t);let i=Sh(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>Rd(d,n,i)],a=d=>vs(d,n);return G(e)&&o.length===0?{devices:o,planners:[...s,a,Kh("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[Gh(n)],Wh(n),Zh(n),Ud(n,"present")]}}
function VA(e,n){let t=Ts(e,n),r=Dg(re(e,t.steps),pn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,Wh(n),Zh(n),Ud(n,"absent")]}:{devices:[],planners:[
o,Gh(n),Ud(n,"present"),Kh(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var HA="vfiokit-resume.timer",Hs=`${pe}/resume`,zA=`${Hs}/gpu_passthrough.cjs`,UA=`${Hs}/params.json`,Jh=`${Hs}/state.json`,zs="/etc/systemd/system",BA=`${zs}/v\
fiokit-resume.service`,FA=`${zs}/${HA}`,jA=`${zs}/timers.target.d/vfiokit-resume.conf`,WA=[zA,UA,BA,FA,jA,Jh],ZA=[Hs,`${zs}/timers.target.d`];function GA(e,n=!1){return[...WA].reverse().filter(t=>!(n&&t===Jh)&&e.stat(t)!==null)}function qh(e){let n=GA(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>W(t,null)),dirs:ZA,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var KA=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,Yh=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Y({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:_n({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ee(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw M("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=qh(e);if(r.length===0)return{steps:i.
steps,...e.real(pe)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=Rh(e,r,o),a=re(e,s.files),l=YA(a,s),d=re(a,l.steps),u=s.files.map(g=>g.path),c=JA(d,s,u),m=[...l.kept,...c.kept],f=s.claims.filter(
g=>g.thing==="id").map(g=>g.value),p=bs(e,s.drivers,new Set(f)),y=r.slice(o).map(({run:g,module:b,at:v})=>({run:g,module:b,at:v}));return{steps:ln([...i.steps,...s.
files,...l.steps,...c.steps,...p.steps]),guard:g=>Se(g,t),undoes:new Set(y.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(g=>`${g} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...p.notes,...i.notes],warnings:p.warnings,report:g=>({...eO(g,s),own:{undone:y,kept:m,back_on:Xh(
g,s)},...XA(m),...QA(g)})}}});function JA(e,n,t){let r=t.filter(o=>KA.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:$o(
e,{lacks:qA(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof _))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function qA(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function YA(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing===
"arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=ht(e,Re(e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof
_))throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function XA(e){return e.length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.
what} were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function QA(e){try{return{bootable:_e(e,Re(e))}}catch(n){return{}}}function Xh(e,n){let t=new Map(
R(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function eO(e,n){
return{rebootReasons:Xh(e,n).filter(t=>C(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Qh(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:nO(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:tO(r)}})}function nO(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function tO(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function eb(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Id].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...St("ready","Whether every device can be handed to a VM now.",e.ready),...St("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...St("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...St("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...St("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...St("status","The verdict: 1 for the status that holds.",...s),...St("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function St(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var Us={severity:"error",about:"both",status:"drifted"},nb="run nova_pci, then restart the services that it names";function Bd(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function rb(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>zy(
a,{vendor:r,product:o,address:t},i)))}function tb(e,n){var r,o;let t=On(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function rO(e,n,t){var d,u,c;let{address:r}=e,o=On(e),i=rb(e,n),s=t.filter(({found:m})=>tb({
...m,type:o},e)),a=s.find(({found:m})=>tb(m,e)),l=a!=null?a:s[0];return[{...Us,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec ta\
kes it":"taken",expected:`a device_spec that takes ${(d=e.id)!=null?d:r}`,read_from:i===void 0?X:ce(i),remedy:i===void 0?nb:""},{...Us,id:"nova.alias",address:r,
ok:a!==void 0,found:l===void 0?"no alias":`${l.found.name} with ${(u=l.found.type)!=null?u:"no device_type"}`,expected:`an alias of ${(c=e.id)!=null?c:r} with d\
evice_type ${o}`,read_from:l===void 0?X:ce(l),remedy:a!==void 0?"":l===void 0?nb:`set device_type ${o} in that line, the same on every host, and restart nova's \
services`}]}function oO(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=rb(r,t);return o===void 0?[]:[{...Us,id:"nova.hands_out",address:r.address,ok:!1,found:`${sn(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ce(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function ob(e,n,t){var i,s,a;let{sets:r}=_o(e),o={...Us,id:"nova.config",expected:"files that nova can start with"};try{let l=$r(e,(i=r[r.
length-1])!=null?i:[]);if(l.length===0)return[{...o,ok:!1,found:"none",read_from:X,remedy:"install nova on this node, or leave nova out"}];let d=xr(_t(e)),[u,c]=[
qn(l,d),Yn(l,d)];_s([...u,...c],null),Ss(c);let m=l.map(f=>f.path).join(", ");return[{...o,ok:!0,found:"whole",read_from:m,remedy:""},...n.flatMap(f=>rO(f,Bd(u),
Bd(c))),...oO(t,Bd(u))]}catch(l){if(!(l instanceof _)||l.code!=="E_REFUSED")throw l;let d=l.message.lastIndexOf("; ");return[{...o,ok:!1,found:l.message.slice(0,
d),read_from:(a=(s=/^[^ :]+/.exec(l.message))==null?void 0:s[0])!=null?a:X,remedy:`${l.message.slice(d+2)}, then restart nova's services`}]}}var iO={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},ib=Hi(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:an({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:Ve({describe:"Judge the devices at these addresses."}),
expect_count:ct({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Y({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:z(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var b,v;let s=n!==void 0||
t!==void 0,a=s?[]:qo(e);if(!s&&a.length===0)throw M("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!G(e))throw se("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=kr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),m=o?[...l,...ob(e,d,R(e))]:l,f=_r(m),p=m.filter(w=>!w.ok&&
w.severity==="error"),y=(b=p.find(w=>w.status===f.status))!=null?b:p[0],g=y===void 0?"":`: ${y.address===void 0?"":`${y.address} `}${y.id} is ${y.found}, expect\
ed ${y.expected}${y.remedy===""?"":`; ${y.remedy}`}`;return{msg:`${f.status}: ${iO[f.status]}${f.status==="pending_reboot"?"":g}`,own:{...f,findings:Ah(m),missing:u,
unexpected:c},human:()=>({now:f.ready?"ready":"not ready",next_boot:f.ready_next_boot?"ready":"not ready",checks:Qh(m)}),metrics:w=>eb(f,m,u,w),rebootReasons:f.
status==="pending_reboot"?m.filter(w=>!w.ok&&w.about==="now"&&w.severity==="error").map(w=>`${w.address===void 0?"":`${w.address}: `}${w.id} is ${w.found}, expe\
cted ${w.expected}`):[],warnings:c.map(w=>`${w} has an id that is given to vfio-pci, and nobody asked for it`),...f.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:f.status==="pending_reboot"?"reboot, then run this again":(v=y==null?void 0:y.remedy)!=null?v:""}}}}});var sO="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",aO="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Fd(e){return n=>({
...n,cpu:e})}function sb(){return Fd({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${sO}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Me(){return Fd({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${aO}
`})}function ab(){return Fd({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function jd(e){return n=>({...n,iommu:e})}function lb(e){return n=>({...n,firmware:e})}function V(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Io(...e){return n=>({...n,kernels:e})}function Eo(e){return n=>({...n,files:{...n.files,...e}})}function Bs(...e){
return n=>({...n,events:[...n.events,...e]})}function Sr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Wd(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Sr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function Fs(e,n,t){return Sr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function db(...e){return Sr(()=>({swaps:e}))}function js(e,...n){return Sr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function ub(...e){return Sr(
()=>({routes:e}))}function cb(e,n){return Sr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function fb(e,n={}){return In(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Ro(...e){return n=>({...n,asks:{addresses:e}})}
function Zd(e){return n=>({...n,name:e})}function Pr(...e){return n=>e.reduce((t,r)=>r(t),n)}function In(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function pb(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Ao={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},lO=2**30,Oo=2**20;function Qe(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=In(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Oo,64*lO,0,32*Oo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Ao[l].fn)}});return Pr(a,...t.map(l=>In(i+Ao[l].fn,Ao[l].id,Ao[l].class,{driver:Ao[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function mb(e="0000:03:00.0",n={}){return In(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Oo],group:20,...n})}function Ws(e="0000:04:00.0",n={}){return In(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Oo],group:21,...n})}function Gd(e="0000:05:00.0",n={}){return In(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function gb(e,n={}){return In(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Oo],...n})}var Kd=`# GRUB Environment Block
`;function Ar(e){let n=new Map;if(e===null||!e.startsWith(Kd))return n;let t=e.slice(Kd.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function En(e){
let n=Kd;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function yb(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let m of c)i(),m!==""&&
o(m)}a+=d.length-1}else o(l||"")}}return i(),t}function hb(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var B=de(require("fs"),1),Rt=de(require("path"),1);function bb(e){return"\0".repeat((4-e%4)%4)}function Jd(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+bb(i.length)+t+bb(t.length)}function qd(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Jd(r(),i,"",16877)),...e.map(i=>Jd(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Jd(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function vb(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},wb=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],dO=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function ne(e){return e.replace(/-/g,"_")}function Mo(e){let n=je[e];return n===void 0||n.driver===void 0?null:n.driver}function $b(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Mo(e)}function xb(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(je).find(t=>Mo(t)===e);return n===void 0?null:
n}function kb(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Xd(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function uO(e,n){let t=kb(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||wb.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Xd(t,l.until)?!1:l.from===void 0||!Xd(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(wb.includes(
a)||a==="irqbypass"),s=Object.keys(je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Yd(e){let n=je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function cO(e,n){let t=je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function fO(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Xd(kb(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function _b(e,n){let{modules:t,builtin:r}=uO(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Yd(l)}${n.suffix}`,s=[];for(let l of t){let d=je[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Yd(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${cO(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Yd(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:fO(e,n),[`/boot/vmlinuz-${n.version}`]:pO(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function pO(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function Sb(e){return e==="nvidia"?dO.slice(1):[]}var mO=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Pt(e){let n=new Map;for(let r of mO)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Do(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function yn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,m,...f]=u.trim().split(/\s+/);if(c===void 0||m===void 0||c.startsWith("#"))continue;let p=ne(m);if(c==="blacklist"&&t.add(p),c==="alias"&&f[0]!==void 0&&
r.push([m,ne(f[0])]),c==="options"&&l(o,p,f),c==="install"&&!a.has(p)&&a.set(p,f.join(" ")),c==="softdep"&&!i.has(p)&&!s.has(p)){let y=null;for(let g of f)g==="\
pre:"?y=i:g==="post:"?y=s:y!==null&&l(y,p,[ne(g)])}}for(let d of Do(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",m="",f]=u;if(c==="modprobe"&&m==="blacklist")for(let p of(f||"").split(","))t.add(ne(p));else l(o,ne(c),[f===void 0?m:`${m}=${f}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function Zs(e){let n=e.slice(e.lastIndexOf("/")+1);return ne(n.replace(/\.ko(\.\w+)?$/,""))}function hn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(Zs(u),u),i.set(Zs(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(Zs))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Zs)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,ne(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Qd(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Gs(e,n,t,r,o){
let i=yn([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),d=(f,p)=>[...t[f].get(p)||[],...i[f].get(p)||[]],u=f=>{if(a.has(f))return null;a.add(f);
let p=t.install.get(f);if(!l(f)&&p===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let g of n.needs.get(f)||[]){let b=u(g);if(b!==null)
return b}for(let g of d("pre",f))u(g);let y=d("pre",f).length+d("post",f).length>0;if(l(f))return null;if(p!==void 0&&!y)return/(^|\/)(false)\b/.test(p)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let g of d("post",f))u(g);return null},c=ne(e);if(l(c))return{ok:!0,
order:s};let m=u(c);return m===null?{ok:!0,order:s}:{ok:!1,why:m}}function Ks(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Qd(o,e)&&r.push(i);return r}function Pb(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Ob=de(Gt(),1),Ib=de(require("fs"),1),gO={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Ab=65534;
function Js(e,n,t,r){let o=gO[e].find(p=>Ib.existsSync(p));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(p,y)=>{i[`FIXTURE_${y}`]=p});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((p,y)=>`eval "$FIXTURE_${y}"`),"printf 'SOURCED\\0'",...t.
map(p=>`printf '%s\\0' "\${${p}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Ab,gid:Ab}:{},l=(0,Ob.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},m=u<0?[]:d.slice(u+8).split("\0");t.forEach((p,y)=>{c[p]=m[y]||""});let f=l.status===null?1:l.status;return{code:u<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function Or(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function At(e,n){return e.toString(16).padStart(n,
"0")}function Eb(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Or(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Or(
s.address).domain}:${Or(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${At(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function Rb(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Or(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Or(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function Mb(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Or(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Ir(e){return e.toUpperCase()}function Xn(e){let[n="",t=""]=Ir(e.id).split(":"),[r="",
o=""]=Ir(e.subsystem).split(":"),i=Ir(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function yO(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function hO(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${At(0,16)} 0x${At(0,16)} 0x${At(0,16)}`);continue}r.push(`0x${At(t,16)} 0x${At(t+i-1,16)} 0x${At(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function eu(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Ir(e.class).replace(/^0/,"")}`,`PCI_ID=${Ir(e.id)}`,`PCI_SUBSYS_ID=${Ir(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Xn(e)}`,""].join(`
`)}function Db(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Xn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=eu(e,null),r[`${n}/config`]=yO(e),r[`${n}/resource`]=hO(e),r}function S(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var No=S(137,"",`Killed
`),Nb=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],bO=["nvme","ext4","xfs"],Tb=["nouveau","amdgpu","i915","ast","mgag200"];function Cb(e,n,t){let r=hn(
e,n),o=yn([],""),i=new Set;for(let l of t){let d=Gs(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function nu(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function Lb(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function Vb(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...Lb(e.read(s))],[]);return qd([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:nu(e,Pt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...Cb(e,n,[...Nb,...o.map(i=>ne(i.split(/\s+/)[0]||""))])])}var vO=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Ot(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function wO(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let m of e.list(c))m.endsWith(".conf")&&!t.has(m)&&t.set(m,`${c}/${m}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Js("bash",o,vO,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Ot(a),force:Ot(l),omit:Ot(d),install:Ot(u)}}function $O(e,n,t,r,o){let i=hn(e,t),s=yn([],""),a=r.hostonly?Tb.filter(w=>n.functions.
some(h=>Ks(Xn(h),i,s).includes(w))):Tb,l=[...Pt(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),m=o?[]:r.hostonly?c:c.filter(w=>!d(w)),f=m.reduce((w,h)=>[
...w,...Lb(e.read(h))],[]),p=o?[]:r.force,y=new Set(r.omit.map(ne)),g=[...r.hostonly?bO:Nb,...a,...f,...p,...o?[]:r.add].map(ne).filter(w=>!y.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),v=new Set;return qd([...nu(e,[...u,...m]),...nu(e,b),...p.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${p.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...Cb(e,t,g)].filter(({name:w})=>!v.has(w)&&v.add(w)))}function Rn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function To(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(tu)}function tu(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function ru(e){return e.slice(0,Math.floor(e.length/2))}function qs(e,n,t,r,o){if(t.
includes("--version"))return S(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],m=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
t.length;h+=1){let[$="",k]=(t[h]||"").startsWith("--")?(t[h]||"").split(/=(.*)/):[t[h]],O=f.has($)?k===void 0?t[h+=1]||"":k:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=O:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Ot(O)):$==="--force-dr\
ivers"?u.push(...Ot(O)):$==="--install"||$==="-I"?c.push(...Ot(O)):$.startsWith("-")||m.push($)}if(a){for(let h of e.list("/lib/modules")){let $=qs(e,n,["-f",Rn(
n,h),h],r,o);if($.code!==0)return $}return S(0)}let p=m[1]||s||r,y=m[0]||Rn(n,p);if(e.exists(y)&&!i)return S(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return S(0);if(!e.exists(`/lib/modules/${p}`))return S(1,"",`dracut[F]: Cannot find module directory /lib/modules/${p}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),S(1,"",`dracut[F]: Failed making image ${y}
`);let g=wO(e);if(typeof g=="string")return S(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...d],force:[...g.force,...u],install:[...g.install,
...c]},v=$O(e,n,p,b,o==="drops");if(e.write(y,o==="killed"?ru(v):v,384),o==="killed")return No;let w=[...b.force,...b.add].filter(h=>je[ne(h)]===void 0);return S(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function xO(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function kO(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function Hb(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return S(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let m=t[c]||"";if(m==="-k")a=t[c+=1]||null;else if(m.startsWith("-k"))a=m.slice(2);else for(let f of m.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return S(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&xO(e,"update_initramfs")==="no")return S(0,`update-initramfs: Not updating initramfs.
`);let l=To(e).filter(c=>e.exists(Rn(n,c))),d=a==="all"?(s==="c"?[...To(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let m=Rn(n,c);if(s===
"d"){e.remove(m);continue}if(s==="u"&&kO(e))return S(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${m}
`);if(u+=`update-initramfs: Generating ${m}
`,o==="lies")continue;if(i){let p=qs(e,n,["--force",m,c],r,o);if(p.code!==0)return S(p.code,u,p.stderr);continue}if(o==="fails")return S(1,u,`update-initramfs: \
failed for ${m} with 1.
`);let f=Vb(e,c,o==="drops");if(o==="killed")return e.write(`${m}.new`,ru(f)),No;e.write(`${m}.new`,f,384),e.rename(`${m}.new`,m)}return S(0,u)}function zb(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return S(0,`initramfs-tools 0.142
`);if(i===void 0)return S(1,"",`mkinitramfs: no output file
`);if(r==="lies")return S(0);if(r==="fails")return S(1,"",`mkinitramfs failure cpio 141
`);let a=Vb(e,s,r==="drops");return e.write(i,r==="killed"?ru(a):a,384),r==="killed"?No:S(0)}function Co(e,n){let t=e.read(n);return t===null?null:vb(t)}function Ub(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Bb(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Co(e,r);if(o===null)return S(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?Fb(i):i.name}
`).join("")}return S(0,t)}function Fb(e){return`${Ub(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function jb(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Co(e,t);if(o===null)return S(2,"",`cpio: premature end of archive
`);for(let i of o)Ub(i)||e.write(`${r}/${i.name}`,i.text);return S(0)}function Wb(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Rn(n,s);
o.push(...i.slice(1));let l=Co(e,a);if(l===null)return S(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${Fb(u)}
`).join("")}${d}
`)}var Tr=de(require("path"),1);var _O=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function Qn(e){return e.distro.mkconfig==="debian"}function Er(e){return Qn(e)?"/boot/grub":"\
/boot/grub2"}function Zb(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Kb(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function SO(e,n){let t=[e.read("/etc/default/grub")];if(Qn(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Kb(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Js(Qn(n)?"dash":"bash",t.filter(s=>s!==null),_O,{strict:!0,functions:o});return i.code===0?i.values:S(i.code,"",i.stderr)}function PO(e){
return typeof e.code=="number"}function Jb(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Ys(e,n,t,r,o,i){let s=Zb(e,Rn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${Zb(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function AO(e,n,t){let r=[...To(e)].reverse(),{distro:o}=n,i=p=>t[p]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=Qn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Kb(e),m=r[0];if(m===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(p=>Ys(n,`${c} (${p})`,`gnulinux-${p}-advanced-0b5c`,p,l,"")).join("");let f=r.map(p=>{let y=Ys(n,`${c}, with Linux ${p}`,`gnulinux-${p}-adva\
nced-0b5c`,p,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?y:y+Ys(n,`${c}, with Linux ${p} (recovery mode)`,`gnulinux-${p}-recovery-0b5c`,
p,u,"	")});return`${Ys(n,c,"gnulinux-simple-0b5c",m,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function OO(e,n,t){let r=Qn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!Qn(n)&&n.distro.mkconfig!=="suse"&&Jb(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:AO(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${IO(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function IO(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function qb(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(tu).reverse().map(t=>`${n}/${t}`)}function EO(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Ar(e.read("/boot/grub2/grub\
env")),l=En(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of qb(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Xs(e,n,t,r){let o=Qn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let p=t[f]||"";if(p==="-o"||p==="--output")i=t[f+=
1]||"";else if(p.startsWith("--output="))i=p.slice(9);else if(p==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return S(1,"",`Unrecognized option\
 '${p}'
`)}if(r==="fails")return S(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return S(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return S(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=SO(e,n);if(PO(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!Qn(n)&&n.distro.mkconfig!=="suse",c=Jb(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=EO(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let m=OO(e,n,l);for(let f of To(e))d+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?S(0,m,`${d}done
`):r==="killed"?(e.write(`${i}.new`,m.slice(0,Math.floor(m.length/2))),No):(e.write(i,m,n.distro.grubCfgMode),S(0,"",`${d}done
`))}function Yb(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Er(n)}/grubenv`:r,a=Ar(e.read(s));if(o==="list")return S(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=En(a);return l===null?S(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),S(0))}function Gb(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function Lo(e,n){let t=`${Er(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function Xb(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=yb(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(hb)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=Gb(e,u))}return{title:n,id:t,kernel:Gb(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Qb(e,n){let t=e.
read(Lo(e,n));if(t===null)throw new Error(`the node does not boot: ${Lo(e,n)} is missing`);let r=Ar(e.read(`${Er(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,m=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(m!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(m[3]||""),p={title:(m[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:m[1]==="submenu"?[]:null,lines:[]};c.push(p),i.push(p)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let f of qb(e))o.push(RO(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${Lo(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function RO(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function ev(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:ev(i.items,r.length===0?"0":r.join(
">"))}function Qs(e,n){let{items:t,chosen:r,variables:o}=Qb(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=ev(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return Xb(n,a.title,a.id,a.lines,o)}function nv(e,n){let{items:t,variables:r}=Qb(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[Xb(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var fv=de(Gt(),1);function MO(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function tv(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var DO=[1,2,3,4];function ov(e,n,t,r){let o=`${n}/${MO(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...DO.map(u=>[tv(t,u),`${o}/${tv(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function iv(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function sv(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var rv={dm:253,md:9,bcache:252};
function TO(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${rv[r]===void 0?254:rv[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function ea(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function NO(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${ea(
o)}	00000000	0001	0	0	0	${ea(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${ea(i)}:0016 ${ea(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function av(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:m}of t)Object.assign(s,TO(u,c,m));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let m of c)s[`/sys/devices/virtual/net/${u}/lower_${m}`]={link:`/sys/class/net/${m}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:m,source:f},p)=>`${60+p} 22 ${m==="btrfs"||c===""?`0:${60+p}`:a(c)} / ${u} rw,\
relatime shared:${60+p} - ${m} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...NO(n),...n.stack.shown}}var E=de(require("fs"),1),bn=de(require("path"),1),CO=40;function ou(e){try{return E.readlinkSync(e)}catch(n){return null}}function lv(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?ou(bn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>CO)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function dv(e){if(!E.lstatSync(e).isDirectory()){E.unlinkSync(e);return}for(let t of E.readdirSync(e))dv(bn.join(e,t));E.rmdirSync(
e)}function LO(e,n,t){try{E.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!E.existsSync(e))throw r;let o=E.statSync(
e).mode&4095;E.chmodSync(e,384),E.writeFileSync(e,n,"latin1"),E.chmodSync(e,o)}t!==void 0&&E.chmodSync(e,t)}function iu(e){try{return E.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function na(e){let n=s=>lv(e,s,!0),t=s=>bn.join(e,n(s)),r=s=>bn.join(e,lv(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&E.existsSync(a)||(E.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return E.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(bn.posix.dirname(s)),LO(t(s),a,l)},link(s,a){i(bn.posix.dirname(s));let l=r(s);ou(l)!==null&&E.unlinkSync(l),
E.symlinkSync(a,l)},readLink:s=>ou(r(s)),exists:s=>E.existsSync(t(s)),isOlder:(s,a)=>E.existsSync(t(s))&&E.existsSync(t(a))&&E.statSync(t(s)).mtimeMs<E.statSync(
t(a)).mtimeMs,list(s){try{return E.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{E.lstatSync(a)}catch(l){return}dv(a)},rename(s,a){E.renameSync(
r(s),r(a))}}}function VO(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),E.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function fe(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&VO(e,o,i)}}function uv(e,n=[]){let t=new Map,r=o=>{for(let i of E.readdirSync(
bn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=bn.join(e,s),l=E.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:E.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:iu(a).toString("latin1")})}};
return r("/"),t}function su(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function au(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function en(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function et(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function Vo(e){return"../".repeat(e.split("/").length-2)}function Mn(e,n,t){
let r=e.readLink(`${et(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function ra(e,n,t,r){let o=et(n,t.address),i=Mn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${Vo(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,eu(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),fe(e,pv(n,t,r)),zO(e,n,t.address)}function oa(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function pv(e,n,t){let r=et(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${Vo(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function lu(e,n,t){let r=Ho(n,t),o=Mn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:oa(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(pv(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function HO(e,n,t){let r=lu(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function ta(e,n,t,r,o){let i=4e4+n.stuck.size,s=et(n,t.address);throw n.
stuck.has(t.address)||(ra(e,n,t,null),e.remove(`${s}/driver_override`),(0,fv.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),fe(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(en("ETIMEDOUT",`${r} does not answer`),{left:i})}function zO(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&oa(Mn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function du(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function UO(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(m,f)=>/^f{8}$/i.test(m)||
parseInt(m,16)===parseInt(f,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function BO(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${et(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function uu(e,n,t,r){let o=BO(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>UO(
a,r)))return!0;let i=xb(t);if(i===null||oa(i)||$b(i,r.class)!==t)return!1;let s=je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Qd(a,Xn(r)))}function cu(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(oa(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&FO(e,n,r.address))return"EBUSY";return ra(e,n,r,t),null}
function FO(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function ia(e,n,t){for(let r of n.functions)Mn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&uu(e,n,t,r)&&cu(e,n,t,r)}function mv(e,n,t,r){n.loaded.add(t),fe(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),fu(e,n,t,r)}function fu(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Mo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)du(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),ia(e,n,s)}function zo(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function gv(e,n,t){let r=Mo(t);if(r!==null){for(let o of n.functions)Mn(e,n,o.address)===r&&ra(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),zo(e,n)}function jO(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var cv={intel:"DMAR",amd:"IVRS",arm:"IORT"},WO={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function yv(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${cv[n.cpu.brand]}`]={text:jO(cv[n.cpu.brand]),mode:256});for(let o of t.functions){let i=et(t,o.address);Object.
assign(r,Db(o,i)),r[`${i}/subsystem`]={link:`${Vo(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${Vo(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${Vo(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${et(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of WO[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};fe(e,r)}function hv(e,n){let t=0;for(let r of n.functions){let o=et(n,r.address);Mn(e,n,r.address)!==null&&(r.netdev!==
void 0&&fe(e,iv(o,r.netdev)),r.keyboard===!0&&fe(e,sv(o)),r.block!==void 0&&(fe(e,ov(r,o,r.block,t)),t+=10))}}function sa(e,n,t,r,o){let i=Eb(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:Rb(i),groups:Mb(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function Ho(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw en("ENODEV",`no such device ${t}`);return r}function ZO(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw en("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function nt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw en("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return GO(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=Ho(n,r);if(Mn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>uu(e,n,d,a)&&cu(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=Ho(n,s[1]||"");n.stuck.has(a.address)&&
ta(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw en("EACCES",`${t}: permission denied`);e.write(
o,r)}}function GO(e,n,t,r,o){if(r==="unbind"){let a=Ho(n,o);if(n.stuck.has(a.address)&&ta(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Mn(e,n,a.address)!==t)throw en(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&HO(e,
n,a.address))&&ta(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),ra(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=Ho(n,o);if(n.stuck.
has(a.address)&&ta(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!uu(e,n,t,a))throw en("ENODEV",`${t} does not match ${a.address}`);if(Mn(e,n,a.address)!==null)throw en(
"EBUSY",`${a.address} has a driver`);let l=cu(e,n,t,a);if(l!==null)throw en(l,`${t} refused ${a.address}`);return}let i=ZO(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw en("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),ia(e,n,t);return}if(!s.includes(i))throw en("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var Bo="/etc/systemd/system",Rr="/run/systemd/transient",bv="/run/systemd/shutdown/scheduled",pu="/run/systemd/fixture/loaded",Uo="/run/systemd/fixture/active";
function vv(e){let n=e.list(`${Bo}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${Bo}/timers.target.d/${t}`)||"");e.write(pu,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function wv(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);vv(e);for(let n of(e.read(
pu)||"").split(/\s+/))n!==""&&e.exists(`${Bo}/${n}`)&&e.write(`${Uo}/${n}`,"")}function $v(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${Uo}/${o[0]}`)?S(0,`active
`):S(3,`inactive
`);if(r==="is-enabled")return S(1,`disabled
`);if(r==="is-system-running")return S(0,`running
`);if(r==="show")return S(0,`Wants=${e.read(pu)||""}
`);if(t==="fails")return S(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return S(0);r==="daemon-reload"&&vv(e);for(let i of o){if(r==="stop")for(let s of[Rr,Uo])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${Bo}/${i}`))return S(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${Uo}/${i}`,"")}return S(0)}function xv(e,n,t){if(t==="fails")return S(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return S(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?S(1,"",`the fixture knows timers with a name only
`):e.exists(`${Rr}/${r}.timer`)?S(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Rr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),S(0,"",`Running timer as unit: ${r}.timer
`))}function kv(e,n,t){return t==="fails"?S(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(bv,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),S(0))}function _v(e){let n=e.list(Rr).filter(r=>r.endsWith(".timer")),t=e.exists(bv)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Rr}/${r}`)||""));for(let r of n)
e.remove(`${Rr}/${r}`);return t}function Sv(e,n){let t=e.read(`${Bo}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${Uo}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var Av=de(Gt(),1),Ov=de(require("fs"),1);var Pv=["/usr/bin/dash","/bin/dash","/bin/sh"],KO=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function Iv(e,n,t,r){let o=t.replace(KO,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=Pv.find(d=>Ov.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${Pv.join(", ")}`);let a=(0,Av.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?nt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Mr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function gu(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Do(r);if(n.cpu.brand==="arm")return!0;if(Mr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Mr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Mr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Ev(e){let n=Pb(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function It(e,n,t,r){let o=Gs(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?mv(e,n,i,i===
"vfio_pci"?Ev(r.config):[]):Iv(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function JO(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(It(e,n,s,t),nt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&nt(e,n,`${i}/driver/unbind`,o),nt(e,n,"/sys/bus/pci/drivers_probe",o))}}function Rv(e,n,t){
for(let r of n.functions)for(let o of Ks(Xn(r),t.index,t.config)){It(e,n,o,t);for(let i of n.loaded.has(o)?Sb(o):[])t.config.blacklist.has(i)||It(e,n,i,t)}}function Mv(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function qO(e,n,t,r){let o=Co(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>ne(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(p=>p.name===f).map(p=>p.text).join(""),l={config:yn(i,t.cmdline),index:hn(e,t.version),has:f=>s.has(f),around:f=>o.
some(p=>`/${p.name}`===f)},d=Do(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let f of Mr(d,"rd.driver.pre"))It(e,t,f,l);let c=u?Mr(d,"rd.driver.blacklist").map(ne):[];Rv(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let m=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of m)for(let p of Mv(f))mu(e,t,p,
l)}function mu(e,n,t,r){let o=ne(t);r.config.blacklist.has(o)||It(e,n,o,r)}var YO=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function XO(e,n){let t={config:yn(Pt(e).values(),n.cmdline),index:hn(e,n.version),has:()=>!0,around:o=>e.exists(o)};Rv(e,n,t),JO(e,n,t);
let r=new Map;for(let o of YO)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Mv(e.read(
r.get(o)||"")||""))mu(e,n,i,t);for(let o of Mr(Do(n.cmdline),"modules-load"))mu(e,n,o,t)}function QO(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");fe(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function eI(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Dv(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Qs(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Ar(e.read(`${Er(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Er(n)}/grubenv`,En(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let m of e.list(c))e.remove(`${c}/${m}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=hn(e,i),d=sa(n,i,a,gu(e,n,i,a),l.builtin);yv(e,n,d),du(e,"pcieport",null),ia(e,d,"pcieport");let u=yn([],a);for(let c of[...l.builtin].sort((m,f)=>(m.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),fu(e,d,c,c==="vfio_pci"?Ev(u):[]));if(QO(e,n,
d,eI(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return qO(e,n,d,o.initrd),XO(e,d),hv(e,d),fe(e,av(e,n)),zo(e,d),wv(
e),d}var yu=new Map;function Et(e){return yu.get(Tr.resolve(e))||null}function Dr(e,n){n===null?yu.delete(Tr.resolve(e)):yu.set(Tr.resolve(e),n)}function nI(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=sa(n,t,r,gu(e,n,t,r),hn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function tI(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(m=>c.
includes(m))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return S(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return S(0);let a={config:yn(Pt(e).values(),n.cmdline),index:hn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(ne)){if(n.builtin.has(d))return S(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&gv(e,n,d)}return S(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(ne(d)))continue;let u=It(
e,n,d,a);if(u!==null)return S(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return zo(e,n),S(0)}function rI(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return S(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var oI=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function aa(e,n){let t=na(e);Et(e)===null&&Dr(e,nI(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var p;let[d="",...u]=l,c=Tr.basename(d),m=Et(e),f=m===null?"":m.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(y=>!/^(-\S*|\w+=.*)$/.test(y))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(y=>!/^(-|\d)/.test(y)))):sI(t,d)?c==="\
update-grub"?Xs(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Xs(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Xs(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Yb(t,n,u):c==="update-initramfs"?Hb(t,n,u,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?zb(t,u,f,s("mkinitramfs")):c==="dracut"?qs(t,n,u,f,s("dracut")):c==="lsinitramfs"?Bb(t,u):c==="unmkinit\
ramfs"?jb(t,u):c==="lsinitrd"?Wb(t,n,u,f):c==="df"?rI(u,r):c==="systemctl"?$v(t,u,s("systemctl")):c==="systemd-run"?xv(t,u,s("systemd-run")):c==="shutdown"?kv(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?S(/^exit (\d+)$/m.test(t.read(d)||"")?Number((p=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:p[1]):0,"",`asked by a check of the site
`):c==="uname"?S(0,`${u.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?S(1,`none
`):oI.has(c)?S(0):c==="modprobe"?m===null?S(1,"",`modprobe: FATAL: no kernel is running
`):tI(t,m,u,s("modprobe")):S(127,"",`${d}: the fixture does not know this command
`):S(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Et(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),nt(t,u,l,d)},reboot(){Dr(e,null),Dr(e,Dv(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Et(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:m,argv:f=[],threads:p=[],state:y="S"}){let g=Et(e);if(g===null)throw new Error("no kernel is running");let b=c.flatMap(v=>v.startsWith("/")?[v]:
lu(t,g,v));fe(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[v,w]of b.entries())t.link(`/proc/${l}/fd/${v+3}`,w);fe(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${y} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(v=>`${v}\0`).join("")}),m!==void 0&&t.link(`/proc/${l}/exe`,m);for(let[v,w]of[d.slice(0,15),...p].entries())t.write(`/proc/${l}/t\
ask/${l+v}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=_v(t);return l&&this.reboot(),l},due:l=>Sv(t,l),freeBytes(l){r=l},next:()=>Qs(t,n),entries:()=>nv(t,n)}}var iI=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function sI(e,n){return n.startsWith("/")?e.exists(n):iI.some(t=>e.exists(`${t}/${n}`))}var la=17e8,da=3600;function hu(e,n,t){let r=o=>{for(let i of B.readdirSync(o,{withFileTypes:!0})){let s=Rt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||B.statSync(s).mtimeMs/1e3>n)&&B.utimesSync(s,t,t)}};for(let o of B.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Rt.join(
e,o);B.lstatSync(i).isDirectory()&&r(i)}}function Nv(e,n){let{tree:t}=e;if(n.do==="files")return fe(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function aI(e){let{host:n,tree:t}=e,r=(...s)=>Nv(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Rn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:Lo(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Tv=new WeakMap;function lI(e){let n=[],t=r=>{for(let o of B.readdirSync(Rt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Rt.join(e,i),a=B.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?iu(s):Buffer.alloc(0),target:l==="link"?B.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function dI(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Rt.join(e,r);if(o==="dir")B.mkdirSync(d),(511&~t)!==i&&B.chmodSync(d,i);else if(o==="link")B.symlinkSync(a,d);else{let u=B.openSync(
d,"wx",i);(i&~t)!==i&&B.fchmodSync(u,i),B.writeSync(u,s),B.futimesSync(u,l,l),B.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&B.utimesSync(Rt.join(
e,r),i,i)}function uI(e,n){let t=na(e);fe(t,n.files);for(let o of n.kernels)fe(t,_b(n,o));hu(e,null,la);let r=aa(e,n);return aI(r),hu(e,la+da,la+da),r}function cI(e,n){
let t=uI(e,n),r=la+da;t.reboot();for(let o of n.events)Nv(t,o),r+=da,hu(e,r,r)}function bu(e,n){let t=Tv.get(n);if(t!==void 0)return dI(e,t.entries),Dr(e,au(t.running)),
aa(e,n);Dr(e,null),cI(e,n);let r=Et(e);return r!==null&&Tv.set(n,{entries:lI(e),running:au(r)}),aa(e,n)}var pa="0123456789abcdef0123456789abcdef",Nr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function H(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Tn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=H(`# ${r} of the fixture`);return t}var Uv={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function xu(e){return{"/etc/machine-id":`${pa}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Nr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Nr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...Tn(["modprobe","depmod","shutdown"],"/usr/sbin"),...Tn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function fI(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Bv="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",pI=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Fv=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,ku={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":H("# mkinitramfs of initramfs-tools-core"),...Tn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},mI={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":H("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":H(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":H('rm -f "/boot/initrd.img-$1"'),...Tn(["dracut","lsinitrd"],"/usr/bin")},_u={"\
/usr/sbin/update-initramfs":H(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Su(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function nn(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Nr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Uv,
...xu(o),"/etc/default/grub":fI(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc\
/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":H(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":H('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Tn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":H("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":En(new Map)||"","/etc/modules":e.modulesFile===void 0?pI:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Nr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?mI:ku,"/var/lib/dpkg/status":Su({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function gI(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function tt(e){let n=`0-rescue-${pa}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(p=>p.version),n])a[`/boot/loader/entries/${pa}\
-${f}.conf`]=gI(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${pa}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=En(d)||"",c=s.firmware==="uefi",m=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Uv,...xu(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Tn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Tn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
EFI/${o}/grub.cfg`]:m}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":H("# probe"),...e.more===void 0?{}:e.more}}}}function yI(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Nr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[V("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),V("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...xu(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":H("# header"),"/etc/grub.d/10_linux":H("# entries"),"/etc/grub.d/40_custom":H('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":H(". \
${sysconfdir}/default/grub"),...Tn(["update-bootloader"],"/usr/sbin"),...Tn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":En(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Nr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":H('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function hI(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Pr(sb(),mb(),Ws(),Gd(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function oe(e,n){return(...t)=>hI(e,n,t)}var jv=[V("5.15.0-125-generic","builtin"),V("5.15.0-130-generic","builtin")],Wo=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Bv,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Pu=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
Bv,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],bI={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Dn=oe("ubuntu2204",nn({id:"ubuntu",version:"22.04",grubDefault:Wo,kernels:jv})),vI=oe("ubuntu2\
204cloud",nn({id:"ubuntu",version:"22.04",grubDefault:Wo,kernels:jv,firmware:"uefi",more:bI})),vu=oe("ubuntu2204maas",nn({id:"ubuntu",version:"22.04",grubDefault:Wo,
firmware:"uefi",kernels:[V("5.15.0-130-generic","builtin"),V("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),wI=oe("ubuntu2004",nn({id:"ubuntu",version:"20.04",grubDefault:Wo,kernels:[V("5.4.0-200-generic","builtin"),V("5.4.0-204-generic","builtin")]})),ma=oe("ub\
untu2404",nn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[V(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),V("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),$I=oe("debian11",nn({id:"d\
ebian",version:"11",grubDefault:Pu,kernels:[V("5.10.0-32-amd64"),V("5.10.0-33-amd64")]})),We=oe("debian12",nn({id:"debian",version:"12",grubDefault:Pu,firmware:"\
uefi",kernels:[V("6.1.0-28-amd64"),V("6.1.0-30-amd64")]})),Cv=oe("debian13dracut",nn({id:"debian",version:"13",grubDefault:Pu,initramfs:"dracut",grubCfgMode:384,
modulesFile:Fv,firmware:"uefi",kernels:[V("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),V("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),xI=[V("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),V("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Au={id:"ubuntu",version:"26.04",grubDefault:Wo,
initramfs:"dracut",grubCfgMode:384,modulesFile:Fv,firmware:"uefi",kernels:xI},kI=oe("ubuntu2604fresh",nn({...Au,more:_u})),Wv={"/etc/kernel/postinst.d/initramfs\
-tools":H(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},_I=oe("ubuntu2604upgraded",nn({...Au,more:{...ku,..._u,...Wv,"/var/lib/dpkg/status":Su({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
SI=oe("ubuntu2604both",nn({...Au,more:{...ku,..._u,...Wv,"/usr/sbin/update-initramfs.initramfs-tools":H(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Su({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),Zv={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[V("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),V("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Gv={"/usr/lib/kernel/install.d/20-grub.install":H(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Cr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[V("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),V("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},PI=oe(
"rocky8bios",tt(Zv)),Lv=oe("rocky8uefi",tt({...Zv,firmware:"uefi"})),ua=oe("rocky9",tt(Cr)),AI=oe("rocky92",tt({...Cr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),OI=oe("rocky9NoBls",tt({...Cr,bls:!1})),Vv=oe("rocky9generic",tt({...Cr,hostonly:!1})),II=oe("rocky10",tt({...Cr,version:"10.0",codeName:"Red\
 Quartz",more:Gv,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[V("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),V("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),EI=oe("fedora",tt({...Cr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:Gv,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[V("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),V("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),Hv=oe("sles15",yI()),zv=(...e)=>ma(ab(),Zd("ubuntu\
2404arm64"),Io(V("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Lr="10de:20b7",Kv="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function RI(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Kv}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function ca(e=Lr){return n=>Bs(...RI(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function MI(e=Lr){
return n=>Bs({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Kv}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function fa(){return Bs({do:"reboot"})}function DI(e){return Eo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function TI(e="# Ansible managed: do not edit"){return Eo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function NI(){return Eo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var j=Qe("0000:41:00.0",{id:Lr,group:12}),Ze=Qe("0000:41:00.0",{id:Lr,driver:"nouveau",group:12}),jo=Qe("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),CI=["07","0f","47","4e","87","90","b7","bd"],wu=Pr(...CI.map((e,n)=>Qe(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),$u=Pr(...["c4","c5"].map((e,n)=>gb(`0000:${e}:00.0`,{group:60+n}))),Fo=Pr(Ze,Qe("0000:61:00.0",{id:Lr,driver:"nouveau",
group:13}),Ro("0000:61:00.0")),LI=Qe("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function VI(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Zd(r)(o());return n.set(r,i),i};return t}var T4=VI({ubuntu2204:()=>Dn(j),"ubuntu2204-no-gpu":()=>Dn(),"ubuntu\
2204-eight-gpus-amd":()=>Dn(Me(),wu,$u),"ubuntu2204-cloud":()=>vI(j),"ubuntu2204-maas":()=>vu(j),"ubuntu2204-maas-ids-in-default":()=>vu(j,DI("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Dn(Io(V("6.8.0-51-generic"),V("6.8.0-52-generic")),j,ca(),fa()),"ubuntu2204-prepared-not-rebooted":()=>Dn(Io(V("6.8.0-51-generic"),V("6.8.\
0-52-generic")),j,ca()),"ubuntu2204-nouveau-in-image":()=>Dn(Ze,NI()),ubuntu2004:()=>wI(j),"ubuntu2404-companions":()=>ma(jo),"ubuntu2404-arm64":()=>zv(j),"ubun\
tu2404-managed-files":()=>ma(j,TI()),debian11:()=>$I(Ze),debian12:()=>We(Ze),"debian12-amd":()=>We(Me(),j),"debian12-prepared":()=>We(Me(),j,ca(),fa()),"debian1\
2-two-alike":()=>We(Me(),j,Qe("0000:61:00.0",{id:Lr,group:13})),"debian12-one-of-two":()=>We(Fo),"debian13-one-of-two":()=>Cv(Me(),Fo),"ubuntu2204-one-of-two":()=>Dn(
Fo),"ubuntu2204-maas-one-of-two":()=>vu(Fo),"rocky9-generic-one-of-two":()=>Vv(Fo),"rocky9-companions-by-address":()=>ua(jo,Ro("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ma(j,ca(),fa(),Ro("0000:41:00.0")),"ubuntu2404-grace":()=>zv(Io(V("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
LI),"debian12-driverctl":()=>We(Ze,Eo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Ro("0000:41:00.0")),"debian12-shared-group":()=>We(Me(),j,Ws("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>We(Me(),j,fb("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>We(Me(),jo,In("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Wd("/",
"sda2")),"debian12-stacked":()=>We(Me(),j,Gd("0000:06:00.0",{block:"nvme1n1",group:23}),Ws("0000:07:00.0",{netdev:"eno2",group:24}),Fs("md0",["nvme0n1p3","nvme1\
n1p3"]),Fs("dm-0",["md0"],"vg-var"),Fs("dm-1",["md0"],"vg-swap"),Wd("/var","dm-0"),db("dm-1"),js("bond0","eno1","eno2"),js("bond0.7","bond0"),js("br-mgmt","bond\
0.7"),ub("br-mgmt"),cb("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>We(Me(),pb("0000:03:00.0"),Qe("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>We(Ze,jd("absent")),"debian13-dracut":()=>Cv(j),"ubuntu2604-fresh":()=>kI(j),"ubuntu2604-up\
graded":()=>_I(j),"ubuntu2604-both":()=>SI(Ze),"rocky8-bios":()=>PI(Ze),"rocky8-uefi":()=>Lv(j),"rocky8-prepared":()=>Lv(j,MI(),fa()),rocky9:()=>ua(j),"rocky9-c\
ompanions":()=>ua(jo),"rocky9-eight-gpus":()=>ua(wu,$u),"rocky9-generic-image":()=>Vv(Ze),"rocky9-no-bls":()=>OI(j),rocky92:()=>AI(j),"rocky10-amd":()=>II(Me(),
j),fedora:()=>EI(Ze),sles15:()=>Hv(Ze),"sles15-amd":()=>Hv(Me(),j)}),Jv={a30:j,nouveau:Ze,turing:jo,eight:wu,switches:$u,off:jd("absent"),uefi:lb("uefi")};var De=de(require("fs"),1);var qv=de(require("path"),1);function Ou(e){if(!De.lstatSync(e).isDirectory())return De.unlinkSync(e);De.chmodSync(e,448);for(let t of De.readdirSync(e))Ou(qv.join(e,t));De.rmdirSync(e)}var Vr={ids:"10de:20b7"},HI=78,zI=["/sys","/proc","/dev","/run"],UI={red:31,green:32,bold:1,dim:2},BI=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Hr(e,n){
return BI?`\x1B[${UI[e]}m${n}\x1B[0m`:n}function tw(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>HI?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function rn(e,n=""){be(`${tw(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Yv=0;async function Mt(e,n){await new Promise(setImmediate),Yv++,be(`
${Hr("bold",`${Yv}. ${e}`)}
`),be(`${Hr("dim",`   $ ${n}`)}

`)}function tn(e,n){if(!e)throw new Error(n)}async function ga(e,n,t,r={}){let o=await Gf(e.host,n,er(n.params,t),{check:!1,diff:!1,wait:0,version:om,...r});if(o.
error!==void 0)throw o.error.stop;return o}function rw(e,n,t){return n.read(e.host,er(n.params,t))}function Iu(e){return uv(e.dir,zI)}function ow(e){return Array.
isArray(e)?e:[]}function FI(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function iw(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)be(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);be(`
`)}function Eu(e){let{msg:n,own:t}=rw(e,vm,{}),r=ow(t.gpus),o=r.map(s=>[s.address,s.id,FI(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
iw([["address","id","name","kind","driver","group"],...o]),rn(n,"   ");let i=r.filter(s=>s.id===Vr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))rn(String(s),"   - ");return i.map(s=>s.driver)}function Xv(e){for(let{facet:n,label:t,after:r}of e.changes)be(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function jI(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;be(`
   ${Hr("bold",`--- ${t.before_header}`)}
   ${Hr("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of tw(`   ${l}${d}`,"       "))be(`${Hr(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function WI(e){let{msg:n,own:t}=rw(e,ib,{}),r=ow(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return iw([["","address","what","found"],...r]),rn(n,"   "),t.status}async function ZI(e){var m,f,p,y;let n=Iu(e),t=()=>su(n,Iu(e)).length===
0;rn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Mt("What is there","node dist/gpu_info.js");let r=Eu(e);tn(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Vr)}'`;await Mt("Wha\
t would change",`${o} --check --diff`);let i=await ga(e,Vs,Vr,{check:!0,diff:!0});Xv(i),be(`
`),rn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),jI(i),tn(i.changed,"the plan should have changes"),tn(t(),"a check s\
hould write nothing"),be(`
`),rn("Nothing was written so far: every file of the node is as it was.","   "),await Mt("Done, in one run",o);let s=await ga(e,Vs,Vr);tn(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),rn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(m=s.rebootReasons)!=null?m:[])rn(g,"   - ");tn(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),tn(((p=s.bootable)==null?void 0:p.ok)===!0,"the node should still be bootable"),await Mt("Rebooted, once","reboot"),e.machine.reboot();let a=Eu(e);tn(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await Mt("Verified, link by link","node dist/passthrough_verify.js"),tn(WI(e)==="ready","the no\
de should be ready"),await Mt("Run again",o);let l=await ga(e,Vs,Vr);rn(l.msg,"   "),tn(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await Mt("Taken back","node dist/passthrough_undo.js '{}'");let d=await ga(e,Yh,{});Xv(d);let u=su(n,Iu(e));tn(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),be(`
`),rn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),be(`
`),e.machine.reboot();let c=Eu(e);tn(c.length===2&&c.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),be(`
`),rn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),be(`
   ${o} --check --diff --human
`)}async function GI(){let e=(0,Qv.mkdtempSync)((0,nw.join)((0,ew.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Ou(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=bu(e,Dn(Jv.a30,Qe("0000:61:00.0",{id:Vr.ids,group:13})));await ZI({dir:e,machine:n,host:$p({
root:e,machine:n})})}GI().catch(e=>{be(`
${Hr("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
