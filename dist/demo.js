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
var Zh=Object.create;var xs=Object.defineProperty;var Wh=Object.getOwnPropertyDescriptor;var Gh=Object.getOwnPropertyNames;var Kh=Object.getPrototypeOf,Jh=Object.prototype.hasOwnProperty;var qh=(e,n,t)=>n in e?xs(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var He=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Yh=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Gh(n))!Jh.call(e,o)&&o!==t&&xs(e,o,{get:()=>n[o],enumerable:!(r=Wh(n,o))||r.enumerable});
return e};var ie=(e,n,t)=>(t=e!=null?Zh(Kh(e)):{},Yh(n||!e||!e.__esModule?xs(t,"default",{value:e,enumerable:!0}):t,e));var vt=(e,n,t)=>qh(e,typeof n!="symbol"?n+"":n,t);var ks=He((nP,gu)=>{gu.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var _s=He((tP,yu)=>{yu.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Et=He((gI,Lc)=>{Lc.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var Uc=He(zc=>{zc._parse=function(e,n,t){return{command:e,args:n,options:t}}});var Mt=He((hI,Hc)=>{Hc.exports={}});var Bc=He(Vc=>{Vc.signalsByName=new Proxy({},{get:function(){return{}}})});var jc=He((vI,Fc)=>{"use strict";var{signalsByName:gw}=Bc(),yw=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",hw=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:d,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:gw[o].description,f=r&&r.code,g=`Command ${yw({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:m,
exitCode:i,isCanceled:u})}: ${s}`,y=Object.prototype.toString.call(r)==="[object Error]",b=y?`${g}
${r.message}`:g,v=[b,n,e].filter(Boolean).join(`
`);return y?(r.originalMessage=r.message,r.message=v):r=new Error(v),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=d&&!l,r};Fc.exports=hw});var Wc=He((wI,Zc)=>{Zc.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var Kc=He(Gc=>{Gc.validateInputSync=function(){}});var Jc=He(fa=>{fa.joinCommand=fa.getEscapedCommand=function(){}});var Qc=He((CI,Xc)=>{"use strict";var bw=require("path"),vw=Et(),ww=Uc(),$w=Mt(),xw=Mt(),kI=Mt(),qc=jc(),kw=Wc(),{spawnedKill:_I,spawnedCancel:SI,setupTimeout:PI,
validateTimeout:AI,setExitHandler:II}=Mt(),{handleInput:OI,getSpawnedResult:RI,makeAllStream:EI,validateInputSync:_w}=Kc(),{mergePromise:MI,getSpawnedPromise:DI}=Mt(),
{joinCommand:Sw,parseCommand:TI,getEscapedCommand:Pw}=Jc(),Aw=1e3*1e3*100,Iw=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?xw.env({env:i,cwd:r,execPath:o}):i},Ow=(e,n,t={})=>{let r=ww._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:Aw,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=Iw(t),
t.stdio=kw(t),process.platform==="win32"&&bw.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},Yc=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?$w(n):n;Xc.exports.sync=(e,n,t)=>{let r=Ow(e,n,t),o=Sw(e,n),i=Pw(e,n);_w(r.options);let s;try{s=vw.spawnSync(
r.file,r.args,r.options)}catch(u){throw qc({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=Yc(
r.options,s.stdout,s.error),l=Yc(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=qc({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var zh=require("fs"),Uh=ie(ks(),1),Hh=require("path");var Rc=ie(_s(),1);var F=require("fs"),wt=require("path");function Ss(e){return wt.join(wt.dirname(e),`.${wt.basename(e)}.vfiokit-new`)}function hu(e){let n=F.openSync(e,"r");try{
F.fsyncSync(n)}finally{F.closeSync(n)}}function bu(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function vu(e,n,t){let r=F.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&bu(()=>F.fchownSync(e,n.uid,n.gid)),(F.fstatSync(e).mode&4095)!==t&&F.fchmodSync(e,t)}function yo(e){try{return F.lstatSync(e)}catch(n){return null}}
function wu(e,n,t){F.existsSync(e)||(wu(wt.dirname(e),n,t),F.mkdirSync(e,{mode:493}),bu(()=>F.chownSync(e,t.uid,t.gid)),F.chmodSync(e,n|(n&292)>>2))}async function $u(e,n,{
mode:t,owner:r,label:o}){var f;let i=wt.dirname(e);r===void 0?F.mkdirSync(i,{recursive:!0,mode:493}):wu(i,t,r);let s=Ss(e),a=yo(e);yo(s)!==null&&F.unlinkSync(s);
let{O_WRONLY:l,O_CREAT:u,O_EXCL:d,O_NOFOLLOW:c}=F.constants,m=F.openSync(s,l|u|d|c,384);try{try{for(let p=0;p<n.length;)p+=F.writeSync(m,n,p);vu(m,(f=a!=null?a:
r)!=null?f:null,a===null?t:a.mode&4095),F.fsyncSync(m)}finally{F.closeSync(m)}a!==null&&await o(s,e),F.renameSync(s,e)}catch(p){throw yo(s)!==null&&F.unlinkSync(
s),p}a===null&&await o(e,null),hu(i)}async function xu(e,n,t){let r=yo(n),o=F.openSync(e,"r+");try{r!==null&&vu(o,r,r.mode&4095),F.fsyncSync(o)}finally{F.closeSync(
o)}await t(e,r===null?null:n),F.renameSync(e,n),hu(wt.dirname(n))}var x=class extends Error{constructor(t,r,o={}){super(r);vt(this,"code");vt(this,"param");vt(this,"hint");vt(this,"cause");vt(this,"node");this.name="Stop",this.
code=t,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function V(e,n){
return new x("E_PARAMS",n,{param:e})}function ue(e,n){return new x("E_HOST",e,n===void 0?{}:{hint:n})}function _(e,n){return new x("E_REFUSED",e,n===void 0?{}:{
hint:n})}var Xh=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Qh=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function ku(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Ps(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of Xh){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new x("E_BUSY",`${ku(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Qh.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new x("E_BUSY",`${ku(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var eb="/dev/null";function ho(e){return e.slice(e.lastIndexOf("/")+1)}function _u(e,n){return ho(e)<ho(n)?-1:ho(e)>ho(n)?1:0}function Zn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==eb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(_u)}function vr(e,n){return _u(e,n)<0}function we(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var bo=new WeakMap;function Su(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return bo.set(t,new Map),t}function Pu(e,n,t){let r=bo.get(n);return r===
void 0||bo.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function j(e,n,t){let r=bo.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Ou=["/lib/modules","/usr/lib/modules"],nb={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ae(e){return e.replace(/-/g,"_")}function $t(e,n){let t=Ou.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ee(e){
return j(e,"kernels",()=>[...new Set(Ou.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${$t(e,t)}/${r}`)!==null)))}function Ve(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var tb={"modules.dep":":","modules.builtin":"\\s*\\n"},Au=new Map;function Iu(e,n,t){var l,u;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=Au.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Au.set(s,a),d=>{let c=a.answers.get(d);if(c!==void 0)return c;let m=d.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${tb[t]}`).test(a.text);return a.answers.set(d,f),f}}function ne(e,n){return j(e,`modules of ${n}`,()=>rb(e,n))}function rb(e,n){let t=$t(e,n),
r=Iu(e,t,"modules.builtin"),o=Iu(e,t,"modules.dep"),i=Ve(e)===n;return s=>{var d;let a=Ae(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=nb[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((d=e.read(`/boot/config-${n}`))!=null?d:"");return u!==null?
u[1]==="y"?"builtin":"module":i&&wr(e,s)?ob(e,a)?"module":"builtin":"absent"}}function ob(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function wr(e,n){return e.stat(`/sys/module/${Ae(n)}`)!==null}var As=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],ib={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function sb(e){var r;let n=[],t=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Ru(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function $e(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:u}of sb(e)){if(a.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(d===null)continue;let c=d[1],m=Ru((r=d[2])!=null?r:""),f=c==="alias"?Ru((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(p=>p!==""))!=null?i:""):(s=d[3])!=
null?s:"";m===null||f===null||f===""&&ib[c]||t.push({command:c,name:m,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:n,line:l,lines:u})}return t}
function z(e,n){return j(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...Zn(e,As)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");t.splice(r<0?t.length:r,0,`${$t(e,n)}/modules.softdep`)}return t.flatMap(r=>j(e,r,()=>$e(we(e,r),r)))})}function Is(e){var n;return((n=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function se(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==n))for(let{name:i,
value:s}of Is(o.rest))i===t&&(r={value:s,from:o});return r}function Os(e,n){let t=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${t})$`).test(n)}function fe(e,n,t){var r;return(r=e.find(
o=>o.command===n&&Os(o.name,t)))!=null?r:null}function $r(e){let n=!1,t=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r===
"pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function Xe(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=fe(e,"\
install",n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var te="vfiokit_bind",ab=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Eu=`\
install ${te} ${ab}`;function Mu(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function xr({address:e,card:n,variant:t}){
return`options ${te} ${e}=${n}${t===null?"":`,${t}`}`}function Rs(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${te}`}function W(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==te))for(let{name:r,value:o}of Is(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function Es(e){let n=fe(e,"softdep","vfio_pci");return fe(e,"install",te)!==null&&n!==null&&$r(
n).includes(te)}function _n({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function vo(e,n){if(!Es(e))return[];let t=new Map(W(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&_n(o,r)})}var kr=new RegExp(
`^(?:install ${te} .*|softdep vfio-pci pre: (?:\\S+ )*${te})$`);function Wn(e){var n,t;return(t=(n=new RegExp(`^options ${te} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Du(e,n){let t=fe(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!$r(t).includes(te)?t:fe(e,"install","vfio_pci")}var ge="/var/lib/vfiokit",fn=`${ge}/journal.jsonl`,Ds=1;function lb(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function de(e){var o;let n=e.read(fn);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=lb(s);if(a===null)throw new x("E_HOST",`${fn} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Ds)throw new x("E_HOST",`${fn} h\
as format ${a.vfiokit}, and this version knows formats up to ${Ds}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function Tu(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Cu(e){return e.map(({entries:n,done:t,...r})=>Tu([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Nu(e,n){let t=Cu(de(e));async function r(o){t+=Tu([o]),await e.write(fn,t,384)}return await r({vfiokit:Ds,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function Lu(e,n){let t=de(e).filter(r=>!n.has(r.run));t.length>0?await e.write(fn,Cu(t),384):e.remove(fn)}function Ms(e){
return`${e.thing} ${e.value}`}function ub(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Sn(e,n){return wo(de(e),n)}function wo(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(Ms(i));for(let i of o.claims)t.set(Ms(i),{claim:ub((r=t.get(Ms(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function zu(e){let n=[];for(let t of de(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=Wn(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Uu=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function Bu(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function db(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:Fu(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return cb(r,e.length,n.length)}}return null}function Fu(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function cb(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],u=o-i,
d=l===void 0?0:Fu(l,a,u);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;u!==-a&&((s=l[u+a-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function Gn(e,n){var c,
m,f;if(e===n)return[];let t=Bu(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Uu))!=null?c:
[],o=(m=n.slice(t).match(Uu))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=db(r,o);if(s===
null)return[Vu(t,r.join(""),o.join(""))];let a=[],[l,u,d]=[t,0,0];for(let[p,g]of[...s,[r.length,o.length]]){let y=r.slice(u,p).join("");(p>u||g>d)&&a.push(Vu(l,
y,o.slice(d,g).join(""))),l+=y.length+((f=r[p])!=null?f:"").length,[u,d]=[p+1,g+1]}return a.reverse()}var Hu=/[\s"',]/;function $o(e,n){return n>0&&n<e.length&&
!Hu.test(e.charAt(n-1))&&!Hu.test(e.charAt(n))}function Vu(e,n,t){let r=Bu(n,t);for(;r>0&&($o(n,r)||$o(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&($o(n,n.length-i)||$o(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function ju(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var fb=104448;function xo(e){return Buffer.from(e,"latin1").toString("utf8")}var Wu=/[^\s"']+/g;function Zu(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([u,d])=>u<a&&(d>i||(r===void 0?u>=i:u>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let u=i;o+=s.replace(Wu,(d,c)=>{let m=!t.has(d)&&l.some(([p,g])=>p<=u+c&&g>=u+c+d.length),f=d.indexOf("=");return m?d:f>0?d.slice(0,f+1)+"***":"***"})}i=a}return o}
function ko(e){return e===""||e.endsWith(`
`)?e:e+`
`}function Gu(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let u=Gn(
s,a),d=Gn(a,s),c=u.map(([p,g])=>[p,p+g]),m=d.map(([p,g])=>[p,p+g]),f=p=>{var g;return new Set((g=p.match(Wu))!=null?g:[])};return{before:xo(ko(Zu(s,c,f(a),o))),
after:xo(ko(Zu(a,m,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>fb?{dst_larger:l,...i}:{before:xo(ko(s)),after:xo(ko(a)),...i}}var Ku=ie(_s(),1);function xt(e){return(0,Ku.createHash)("sha256").update(e,"latin1").digest("hex")}function Ju(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var pb=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function qu(e,n){let t=[],r=[];for(let[o,,i]of Gn(e,n)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?t.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:t,words:r}}function mb(e,n){let t=pb.exec(e);if(t===
null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function gb(e,n){return e.filter((t,r)=>{if(!/^\[.*\]\s*$/.test(
t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function yb(e,n){let t=e.indexOf(n);return t<0||
e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function Yu(e,n,t){let r=new Set(n.lines),o=new Set(t),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=mb(a,o);return l===null?"":l+s.slice(a.length)});return n.words.reduce(yb,gb(i,r).join(""))}var hb=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function Xu(e){return e===null?"":`sha256:${xt(e).slice(0,12)}`}function Ts(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!hb.has(n))throw _(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw _(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function _o(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[..._o(e,t),t]}var Qu={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=Ts(e,n.path);return t===n.text?{before:"",after:""}:{before:Xu(t),after:Xu(n.text)}},async apply(e,n){n.text===null?e.remove(n.path):await e.write(n.path,
n.text,n.mode,n.owner)},pending:()=>null,inverse(e,n){var i,s;let t=Ts(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.path,before:t===
null?"":xt(t),after:n.text===null?"":xt(n.text),splices:Gn((i=n.text)!=null?i:"",t!=null?t:""),...qu(t!=null?t:"",(s=n.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:_o(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,n){var o,i,s;let t=e.real(n.path),
r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return Gu(n.path,Ts(e,n.path),n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var bb=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function ed(e){var t,r;let n=e.toString("hex");return(r=(t=bb.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function nd(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>So(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(So)}
function So(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Be(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function vb(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function Cs(e,n){let t=new Set(e),r=new Set(
e.map(vb));return n.filter(o=>"file"in o?!t.has(So(o.file)):!r.has(o.module.replace(/-/g,"_")))}function td(e,n){let t=new Set(e);return n.filter(r=>t.has(So(r)))}var Ns="/var/lib/vfiokit/images.json",od=1;function Po(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function rd(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function wb(e){if(!Po(e)||!Po(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[rd(e.holds),rd(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function id(e){return j(e,"image records",()=>$b(e))}function $b(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Ns))!=null?r:"")}catch(o){return n}if(!Po(t)||t.format!==od||!Po(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=wb(i);s!==null&&
n.set(o,s)}return n}function Ie(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function Ao(e,n){let t=id(e).get(n),r=Ie(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function sd(e,n,t){let r={};for(let[o,i]of id(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:od,images:r})+`
`}function Ls(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Ie(e,o)!==null)]}))]}
function zs(e,n){return j(e,`hash of ${n}`,()=>{let t=Ie(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":Ju(t)})}function ad(e,n){let t={};for(let r of Ls(e,n))t[r]=zs(e,r);return t}var ld=new Map;function ud(e,n){let t=Ie(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function Us(e,n,t){ld.set(ud(e,n),t)}function Hs(e,n){var t;return(t=ld.get(ud(e,n)))!=null?t:null}function kt(e,n){var o;let t=Cs(n,e.holds).map(Be);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=td(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function dd(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function Vs(e,n){let t=Ie(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=Ao(e,n.path);for(let o of Ls(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==zs(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Io(e,n){
var a;let t=Hs(e,n.path),r=Ao(e,n.path),o=t===null?[]:Cs(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Be):r===null?null:n.holds.map(Be).filter(l=>r.
holds.includes(l));return{why:(a=Vs(e,n))!=null?a:t!==null?kt(n,t):null,holds:i}}function cd(e,n){var r;let t=Ao(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Be(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var xb=1.3,kb=/^init(rd|ramfs)/;function _b(e){return e.replace(/\/[^/]*$/,"")||"/"}function Sb(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Oo(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function fd({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Ro(e,n,t){let r=Hs(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=nd(i.stdout,n==="dracut");if(i.code!==0||s.length===
0)throw new x("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${fd(i)})`);return Us(e,t,s),s}async function pd(e,n){var l,u;let t=_b(n.path),r=e.list(
t).filter(d=>kb.test(d)).map(d=>{var c,m;return(m=(c=Ie(e,`${t}/${d}`))==null?void 0:c.size)!=null?m:0}),o=Math.ceil(Math.max(0,...r)*xb/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",t],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw _(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function md(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new x("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${fd(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function Pb(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function gd(e,n,t){var o;let r=Ie(e,n.path);r===null||t===null||kt(n,t)!==null||(Us(e,n.path,t),await e.write(Ns,sd(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:ad(e,n.inputs),holds:n.holds.map(Be),lacks:(o=n.lacks)!=null?o:[]}),384))}async function Ab(e,n){let t=Ie(e,n.path),r=Oo(e,n);await md(
e,r);let o=Ie(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new x("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${Pb(e)}`);await gd(e,n,await Ro(e,n.tool,n.path))}async function Ib(e,n){var s,a,l;let t=Sb(
n.path),r=["dracut","--force",t,n.kernel],o=Oo(e,n),i=u=>new x("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await md(e,r,o),((a=(s=Ie(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(ed((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Ro(e,n.tool,t),d=u===null?null:kt(n,u);if(d!==null)
throw i(`of the new image: ${d}`);await e.replace(t,n.path),await gd(e,n,u)}catch(u){throw e.remove(t),u}}function yd(e,n){return n.tool==="dracut"?Ib(e,n):Ab(e,
n)}var hd={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function Ob(e,n,t){var i;let r=dd(n,t);if(r!==null)return`${r} changes`;let o=Vs(e,n);if(o!==
null||cd(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Ro(e,n.tool,n.path);return s===null?null:kt(n,s)}catch(s){
if(s instanceof x)return s.message;throw s}}var bd={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Be)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await Ob(e,n,t);return o!==null&&e.runnable(hd[n.tool]).ok&&await pd(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:yd,pending(e,n){return e.runnable(hd[n.tool]).ok?null:Oo(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var Rb=["0300","0302","0380"],Eb=["0403","0c03","0c80"],Mb={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},Db=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],Tb=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
Cb=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],vd={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function _r(e){return e!==null&&Rb.includes(e)}function Bs(e){
return e!==null&&Eb.includes(e)}function Eo(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function pn(e,n){return e==="10de"&&n==="0680"}function wd(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function $d(e,n){let t=Mb[e];return t!==void 0&&t.test(n)}function xd(e){return Db.includes(e)}function kd(e){return e!==null&&
Cb.includes(e)}function _d(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):n==="10de"&&Tb.
test(t)}function Pn(e){var n,t;return e===null?"device":(t=(n=vd[e])!=null?n:vd[e.slice(0,2)])!=null?t:"device"}var Sr="/sys/kernel/iommu_groups",Nb="/sys/class/iommu",Lb=["DMAR","IVRS","IORT"],zb=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Pd=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Oe(e){var r,o,i;let n=Sd(e,Nb),t=(o=(r=Sd(e,Sr))==null?void 0:r.filter(s=>Ub(e,s)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:
null,units:n,groups:t===null?null:t.length,firmware_table:(i=Lb.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function _t(e,n,t){let r=e.
list(`${Sr}/${n}/devices`);return r.length>0?r:t.filter(o=>o.group===n).map(o=>o.address)}function Ad(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${Sr}/${n}/r\
eserved_regions`))!=null?t:"")}function C(e){return e!==null&&zb.test(e)}function Mo(e,n,t=()=>[]){if(n===void 0)return`${e} (${Pd.test(e)?"a mediated device":"\
not in /sys/bus/pci"})`;let{driver:r}=n;if(C(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!wd(n.class)))
return null;let i=t(e);return`${e} (${Pn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function Ub(e,n){let t=e.list(`${Sr}/${n}/d\
evices`);return t.length>0&&!t.some(r=>!Pd.test(r))?!1:e.attr(`${Sr}/${n}/name`)!=="vfio-noiommu"}function Sd(e,n){return e.stat(n)===null?null:e.list(n)}var Hb=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],Vb=7,Bb=195;function Id(e,n){var o,i;let t=new Map;Od(e,`/sys/bus/pci/devices/${n.address}`,
Vb,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${Bb}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),C(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function Od(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let u=`${n}/${l}`;if(((o=e.stat(u))==null?void 0:o.
type)!=="dir")continue;let d=e.attr(`${u}/dev`),c=(i=e.link(`${u}/subsystem`))==null?void 0:i.replace(/.*\//,""),m=d===null||c===void 0||!Hb.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${u}/uevent`))!=null?s:""))==null?void 0:a[1];m!==void 0&&r.set(`/dev/${m}`,d),t>1&&Od(e,u,t-1,r)}}var Fb="pid:[4026531836]",jb={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function Rd(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function Pr(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,u]of Id(e,a))t.set(l,a.address),u!==null&&r.set(u,l);if(t.size===
0)return[];let o=[];for(let a of Rd(e)){let l=new Set;for(let u of e.list(`/proc/${a}/fd`)){let d=`/proc/${a}/fd/${u}`,c=e.link(d);if(c===null||!/(^|\/)dev\//.test(
c))continue;let m=t.has(c)?c:r.get((i=e.device(d))!=null?i:"");m!==void 0&&l.add(m)}for(let u of l)o.push({address:(s=t.get(u))!=null?s:"",node:u,...Dd(e,a)})}return o}
function Do(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function Ed(e){return Rd(e).flatMap(n=>{let t=jb[Md(e,n)];return t===void 0?[]:[Dd(e,n).who.replace(/^\S+/,t)]})}function Fs(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==Fb?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function js(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function Md(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function Dd(e,n){var i;let{unit:t,within:r}=Wb(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Md(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var Zb=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function Wb(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(u=>u.startsWith("0::/")&&u.length>4))!=null?o:n.find(u=>u.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[u,d]of Zb){let c=(a=d.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${u} ${c}`}}return{unit:(l=r.split("/").reverse().
find(u=>/\.(service|scope)$/.test(u)))!=null?l:null,within:null}}var Zs="vfiokit-write";function An(e){return j(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(Zs))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var In="/sys/class/block",Gb=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function On(e){return(e!=null?e:"").split("/").filter(n=>Gb.test(n))}function Td(e,n){
return Ws(e,e.real(`${In}/${n}`),new Set)}function Cd(e,n){return Ws(e,e.real(`/sys/dev/block/${n}`),new Set)}function Ar(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${In}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(In).find(a=>a.startsWith("dm-")&&e.attr(`${In}/${a}/dm/name`)===o))!=null?s:null}function Nd(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Ld(e,n){let t=e.list(In).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${In}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function Ws(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=qb(n),o=On(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:Yb(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...Kb(e,i)],a=Jb(
e,i);return[...s.map(l=>Ws(e,e.real(l),t)).reduce((l,u)=>[...l,...u],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function Kb(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(In).filter(a=>s.test(a)).map(a=>`${In}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function Jb(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var u;return(u=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
u:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function qb(e){return e.slice(
e.lastIndexOf("/")+1)}function Yb(e){return e.slice(0,e.lastIndexOf("/"))}var Xb=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Qb="/var/lib/nova/";function To(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(nv).filter(t=>t!==null)}function zd(e){let n=new Set(Xb.map(t=>Ks(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(Qb))}function Ks(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Ud(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:Gs(t),type:r})).filter(t=>t.path!=="")}function Or(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=Ld(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Ir(e,l)}if(t==="btrfs")return Ir(e,Nd(e,Ar(e,o)));if(!r.startsWith("0:"))return Cd(
e,r);let i=o.split(":").map(l=>Ar(e,l)).filter(l=>l!==null);if(i.length>0)return Ir(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?ev(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Ir(e,n){return n.map(t=>Td(e,t)).reduce((t,r)=>[...t,...r],[])}function ev({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function nv(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:Gs(
o),type:i,number:r,source:Gs(s),options:a}}function Gs(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var qs="/sys/bus/pci/devices",Ys="pci",Xs=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,tv=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,rv=6;
function Fd(e){let n=tv.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function jd(e){let n=Xs.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function re(e){
return e.list(qs).length>0}function D(e){return j(e,Ys,()=>e.list(qs).filter(n=>Xs.test(n)).map(n=>iv(e,n)))}function Zd(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function Wd(e,n){return e.filter(t=>t.id===n)}function Rr(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var ov={get vendor(){return Pt(this,"vendor",4)},get device(){return Pt(this,"device",4)},get id(){
return Bd(this.vendor,this.device)},get subsystem(){return Bd(Pt(this,"subsystem_vendor",4),Pt(this,"subsystem_device",4))},get class(){let e=Pt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Pt(this,"revision",2)},get driver(){return Js(this,"driver")},get module(){return It(this,"module",()=>this.
driver===null?null:Kd(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&An(this.host).has(this.address))return null;
let e=At(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=Js(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=Vd(this);return e===null?null:((n=e[14])!=null?n:0)&127},get responding(){let e=Vd(this);return e===null?null:e.some(n=>n!==255)},get numa(){return St(
this,"numa_node")},get bootVga(){return St(this,"boot_vga")},get physfn(){return Js(this,"physfn")},get totalVfs(){return St(this,"sriov_totalvfs")},get numVfs(){
return St(this,"sriov_numvfs")},get modalias(){return At(this,"modalias")},get resetMethods(){let e=At(this,"reset_method");return e===null?null:e.split(/\s+/).
filter(Boolean)},get barBytes(){let e=At(this,"resource");return e===null?null:sv(e)},get linkWidth(){return St(this,"current_link_width")},get maxLinkWidth(){return St(
this,"max_link_width")},get upstream(){return It(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(n=>Xs.test(
n))})},get consumers(){return Hd(this,"consumer")},get suppliers(){return Hd(this,"supplier")},get mdevs(){return Gd(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function iv(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${qs}/${n}`,kept:new Map};return Object.assign(Object.create(ov),t)}function It({
kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function At(e,n){return It(e,n,()=>e.host.attr(`${e.base}/${n}`))}function St(e,n){let t=At(e,n);return t!==
null&&/^-?\d+$/.test(t)?Number(t):null}function Pt(e,n,t){let r=At(e,n);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}
function Js(e,n){return It(e,`${n}@`,()=>Kd(e.host.link(`${e.base}/${n}`)))}function Gd(e){return It(e,"/",()=>e.host.list(e.base))}function Hd(e,n){return Gd(e).
filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function Vd(e){return It(e,"config",()=>{let n=e.host.bytes(`${e.base}/config`,0,64);return n!==
null&&n.length>=16?n:null})}function Bd(e,n){return e===null||n===null?null:`${e}:${n}`}function Kd(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function sv(e){
return e.split(`
`).slice(0,rv).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var Jd="/sys/class/net",av=1,lv=512;function Xd(e){return[...new Set(nc(e).filter(n=>n.bits===0).map(n=>n.via))]}function No(e,n){var o,i;let t=cv(n);return t===
null?null:(i=(o=nc(e).filter(s=>s.to.length===t.length&&ea(t).startsWith(ea(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Qd(e,n){let t=Qs(e,n,new Set);return t.length>0?t:Qs(e,"ovs-system",new Set([n]))}function ec(e){let n=uv(e);return[...n===null?[]:
[n],...dv(e,22)]}function Qs(e,n,t){if(t.has(n))return[];t.add(n);let r=On(e.real(`${Jd}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${Jd}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Qs(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function nc(e){let n=Co(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>qd(
r)).map(([r="",o="",,,,,,i=""])=>({to:tc(o),bits:ea(i).replace(/0/g,"").length,via:r})),t=Co(e,"/proc/net/ipv6_route").filter(r=>{var o;return qd((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function qd(e){let n=parseInt(e,16);return(n&av)!==0&&
(n&lv)===0}function uv(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,u]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&u!==void 0)return{peer:l,local:u};let d=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(d===void 0)return null;n=d}return null}function dv(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Co(e,"/proc/net/tcp"),...Co(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:Yd(o),local:Yd(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Co(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function Yd(e){var r,o,i;let n=tc(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function tc(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ea(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function cv(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(d=>Number(d).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=d=>d.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,u=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return u.length===32?u:null}function Lo(e){let n=new Map;function t(o,i){var s;for(let a of mv(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Qd(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of fv(e)){i===null&&t(gv(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let u of l)r(No(e,u),d=>`${o} (${s} at ${u}, through ${d})`)}}for(let o of Xd(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of ec(e))for(let s of new Set([No(e,o),No(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function Kn(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function fv(e){let n=To(e),t=Ud(e).map(r=>{let o=r.type==="fil\
e"?null:Ar(e,r.path),i=r.type==="file"?Ks(n,r.path):null;return{what:"swap",leaves:o!==null?Ir(e,[o]):pv(e,n.filter(s=>s.at===i))}});return[...zd(n).map(r=>({what:r.
at,leaves:Or(e,r)})),...t]}function pv(e,n){return n.map(r=>Or(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function mv(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function gv(e){return D(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var yv=[(e,{address:n})=>{let t=Lo(e).get(n);return t===void 0?null:`the node lives on it: it carries ${Kn(t)}`},(e,{address:n})=>{let t=An(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?Pr(e,[n]):[];
return r.length===0?null:Do(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function rc(e,n,t){
let r=D(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of yv){let i=o(e,r,t);if(i!==null)return i}return null}var oc=60,ic={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function Jn(e){return`/sys/bus/pci/devices/${e}`}function Fe(e,n){
let t=e.link(`${Jn(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function Mr(e,n){if(Fe(e,n)===null&&An(e).has(n))return null;let t=e.attr(`${Jn(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var sc={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Er(e,n,t,r,o){try{await e.writeAttribute(r,o,oc)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${hv(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${oc} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new x("E_APPLY",`${n} could not be ${sc[t]}: ${l}`,{cause:i})}}function hv(e,n){var r;let t=(r=
ic[`${e} ${n}`])!=null?r:ic[n];return t===void 0?"":` (${t})`}async function na(e,n,t){var d,c;let{address:r}=n,o=m=>{let f=t?rc(e,r,m):null;if(f!==null)throw new x(
"E_RACED",`${r} was not ${sc[m]}, since something changed while this ran: ${f}; end that and run this again`)},i=(m,f,p)=>(o(m),Er(e,r,m,f,p));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(d=n.driver)!=null?d:""}`;if(n.driver!==null&&e.stat(s)===null)throw new x("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Fe(e,r),l=e.attr(`${Jn(r)}/driver_override`)!==null;if(l&&Mr(e,r)!==n.override&&await i("driv\
er_override",`${Jn(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&C(a)&&await bv(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Fe(e,r)!==n.
driver&&(l||!C(n.driver)?await i("bind",`${s}/bind`,r):await vv(e,n,s));let u=Fe(e,r);if(u!==n.driver)throw new x("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${u===null?"no driver":`the driver ${u}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function bv(e,{address:n,forget:t=""},r){try{await Er(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
x)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function vv(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${Jn(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await Er(e,n,"new_id",`${t}/new_id`,r),Fe(e,n)===null&&await Er(e,n,"bind",`${t}/bind`,n),await Er(e,n,"remov\
e_id",`${t}/remove_id`,r)}function ta(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function wv(e,n,t){return n===e.driver&&(t===e.override||t===null&&C(n))}async function $v(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=ta(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new x("E_APPLY","its driver did not let go");let u={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Fe(e,a.address)!==a.driver||Mr(e,a.address)!==a.override)&&await na(e,u,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(u){if(!(u instanceof
x))throw u;let d=Fe(e,a.address);i.push(`${a.address} has ${d===null?"NO DRIVER":`the driver ${d}`} instead of ${l} (${u.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var ac={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Fe(e,n.address),Mr(e,n.address)],o=ta(n.driver,n.
override);return{before:wv(n,t,r)?o:ta(t,r),after:o}},apply:(e,n)=>na(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Fe(e,n);return[
`echo ${r!=null?r:""} > ${Jn(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Fe(e,n.address),override:Mr(e,n.address)}),rollBack:$v,touches:()=>[]};var uc=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),xv=new Map([["amd_iommu","off"],["iommu","off"]]),
kv=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),lc=1023,_v=34;function Dr(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&Sv(i);i===_v&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function Sv(e){return e===32||e>=9&&e<=13||e===160}function ae(e){return Dr(e).map(([n,t])=>e.slice(n,t))}function S(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return je(t<0?e.slice(n):e.slice(n,t))}function xe(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Mn(e){return uc.has(je(e))}function Ho(e){return kv.test(je(e))}function ra(e,n){return S(e)===S(n)&&xe(e)===xe(n)&&e.includes("=")===
n.includes("=")}function zo(e,n){return je(e).toLowerCase()===je(n).toLowerCase()}function N(e){return xe(e).split(",").filter(n=>n!=="")}function Dn(e){return e.
kind==="group"?e.keys.map(je):["key"in e?je(e.key):S(e.token)]}function G(e,n){let t=dc(e,e.length);return cc(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===
e[o])}function qn(e,n,t=e.length){let r=dc(e,t);for(let l of n)cc(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var d;return u<o.length?(d=o[u])!=
null?d:null:l}),s=Uo(r.added.map(l=>l.text));for(let l of[...Uo(i),...s]){let{length:u}=xe(l);if(!(S(l)!=="vfio_pci.ids"||u<=lc||e.includes(l)))throw _(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${lc} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...Uo(i.slice(0,a)),...s,...Uo(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function dc(e,n){let t=e.indexOf("--"),r=t<0?e.length:t,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,n),added:[],late:o.slice(n)}}function cc(e,n){var t;switch(n.kind){case"flags":return Pv(e,n.key,n.has,n.lacks);case"list":return Av(e,n.
key,n.items,(t=n.without)!=null?t:[]);case"token":return Iv(e,n.token);case"group":return Ov(e,n.keys,n.tokens);case"absent":return Tr(En(e).filter(r=>r.text!==
null&&ra(r.text,n.token)))}}function Pv(e,n,t,r){let o=()=>{let a=Rn(En(e),n).flatMap(d=>{var c;return N((c=d.text)!=null?c:"")}),l=t===void 0?-1:a.lastIndexOf(
t),u=d=>a.includes(d)&&(l<0||d===xv.get(je(n))||a.lastIndexOf(d)>l);return(t===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of Rn(t===void 0?En(e):e.late,
n))fc(a,l=>!r.includes(l));if(t===void 0||o())return;let i=Rn(En(e),n),s=i.flatMap(a=>{var l;return N((l=a.text)!=null?l:"")}).filter(a=>a!==t&&!r.includes(a));
Tr(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function Av(e,n,t,r){var m;let o=(m=uc.get(je(n)))!=null?m:!1;for(let f of Rn(En(e),n))fc(
f,p=>!r.some(g=>zo(g,p)));let i=Rn(En(e),n),s=(o?i:i.slice(-1)).flatMap(f=>{var p;return N((p=f.text)!=null?p:"")});if(t.every(f=>s.some(p=>zo(p,f))))return;let a=Rn(
e.late,n),l=o?Rn([...e.early,...e.added],n):i,u=o?a.flatMap(f=>{var p;return N((p=f.text)!=null?p:"")}):[],d=[];for(let f of[...l.flatMap(p=>{var g;return N((g=
p.text)!=null?g:"")}),...t.filter(p=>!u.some(g=>zo(g,p)))])d.some(p=>zo(p,f))||d.push(f);let c=o?void 0:a[a.length-1];Tr(l),c===void 0?e.added.push({text:`${n}=${d.
join(",")}`}):c.text=`${n}=${d.join(",")}`}function Iv(e,n){let t=Rn(En(e),S(n));(Ho(S(n))?t:t.slice(-1)).some(o=>{var i;return ra((i=o.text)!=null?i:"",n)})||(Ho(
S(n))||Tr(t),e.added.push({text:n}))}function Ov(e,n,t){let r=n.map(je),o=En(e).filter(i=>i.text!==null&&r.includes(S(i.text)));o.length===t.length&&o.every((i,s)=>{
var a,l;return ra((a=i.text)!=null?a:"",(l=t[s])!=null?l:"")})||(Tr(o),e.added.push(...t.map(i=>({text:i}))))}function En(e){return[...e.early,...e.added,...e.late]}
function Rn(e,n){return e.filter(t=>t.text!==null&&S(t.text)===je(n))}function Tr(e){for(let n of e)n.text=null}function fc(e,n){var o,i;let t=N((o=e.text)!=null?
o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function Uo(e){return e.filter(
n=>n!==null)}function je(e){return e.includes("-")?e.replace(/-/g,"_"):e}var Rv={intel:"intel_iommu",amd:"amd_iommu",arm:null},mc=["intel_iommu","amd_iommu","iommu"],Ev=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],pc=["default_hugepagesz","hugepagesz","hugepages"];function Vo({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=Rv[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Mv(e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...oa(r)]}function Mv(e,n){return e===
"arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function oa(e){let n=e.
filter(r=>pc.includes(S(r))),t=e.filter(r=>!n.includes(r)).flatMap(r=>{let o=S(r);return Mn(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:!mc.includes(
o)||xe(r)===""?[{kind:"token",token:r}]:N(r).map(i=>({kind:"flags",key:o,has:i,lacks:Dv(i)}))});return n.length===0?t:[...t,{kind:"group",keys:pc,tokens:n}]}function gc(e){
let{tokens:n}=qn([],e),t=e.find(r=>!G(n,r));return t===void 0?null:n.filter(r=>Dn(t).includes(S(r))).join(" ")}function Ot(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Yn(e){let n=S(e);return Mn(n)?{kind:"list",key:n,items:[],without:N(e)}:mc.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function Tn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:Ot(n))}function Dv(e){return Ev.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var yc=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Tv=/^linux(16|efi)?$/,Cv=/^initrd(16|efi)?$/,Nv=/^(|\d\d_linux(_zfs|_xen)?)$/;function Lv(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let u=0;u<e.length;u++){yc.lastIndex=u;let[d=""]=(a=yc.exec(e))!=
null?a:[];if(d!==""&&!(d.startsWith("#")&&r===null)){r=(r!=null?r:"")+d,u+=d.length-1;continue}let c=e.charAt(u);if(c==="'"||c==='"'){let m=zv(e,u);if(m<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,m);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=m}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(c===
"#"&&r===null){let[m=""]=e.slice(u).split(`
`,1),[,f,p=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(m))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?p:""),u+=m.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let m=e.indexOf("}",u);r+=e.slice(u,m+1),u=
m}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),n}function zv(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Uv(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Bo;function mn(e){return(Bo===void 0||Bo.text!==e)&&(Bo={text:e,config:Hv(e)}),Bo.config}function Hv(e){var m,f,p,g,y,b,v,w;let n=[],
t=null;try{n=Lv(e)}catch(h){t=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of n){let[A=""]=h;if(h[h.length-
1]==="{")o.push({name:A,title:(m=h[1])!=null?m:"",id:Uv(h)}),a=null;else if(A==="}"){let R=o.pop();if(R===void 0)t=t!=null?t:"a } closes nothing";else if(R.name===
"menuentry"&&a!==null){let O=/recovery/i.test(R.title+R.id)||a.args.includes("single");r.push({...a,title:R.title,id:R.id,recovery:O,section:$,within:o.filter(P=>P.
name==="submenu").map(P=>P.title)}),a=null}}else Tv.test(A)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(Vv),initrds:[]}:Cv.test(A)?a==null||a.initrds.push(
...h.slice(1)):A==="if"?i++:A==="fi"?i--:A==="set"&&((p=h[1])!=null?p:"").startsWith("kernelopts=")&&(s=((g=h[1])!=null?g:"").slice(11))}o.length>0&&(t=t!=null?
t:`the block of ${(b=(y=o[0])==null?void 0:y.name)!=null?b:""} ${JSON.stringify((w=(v=o[0])==null?void 0:v.title)!=null?w:"")} is never closed`),i!==0&&(t=t!=null?
t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=n.some(({words:h})=>h[0]==="configfile"||h[0]==="source"),d=n.some(({words:h})=>h.
length===1&&h[0]==="blscfg"),c=u&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:d,kernelopts:s}}function Vv(e){if(!/\s/.test(
e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Bv(e){return e.entries.filter(n=>!n.recovery&&Nv.test(n.section))}
function hc(e,n){let t=mn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;let r=Bv(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=ae(o.args.join(" ")),s=n.find(l=>!G(i,l));if(s===void 0)continue;let a=Tn([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var bc={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":hc(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new x("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by hand to see w\
hy, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),touches:e=>[
e.path]};function Fv(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var vc={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Fv(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new x(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var ia="vfiokit-reboot",jv=`/run/systemd/transient/${ia}.timer`,Zv="/run/systemd/shutdown/scheduled",Wv=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"],ZA=`systemctl stop ${ia}.timer`;function wc(e){var n;return e.stat(jv)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test((n=e.attr(Zv))!=null?n:"")}
function $c(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${ia}`,`--description=${r}`,`--on-act\
ive=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Wv.find(i=>e.real(i)!==null))!=null?o:"shutdown","-r",`+${Math.
ceil(n/60)}`,r]]}var xc="a reboot is scheduled",kc="/etc/molly-guard/run.d",Gv=["10-print-message","30-query-hostname"];function Kv(e){return e.list(kc).filter(n=>/^[\w-]+$/.test(
n)&&!Gv.includes(n)).flatMap(n=>{let t=e.real(`${kc}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Jv(e){for(let n of Kv(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw _(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var _c={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:wc(e)?xc:"",after:xc}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Jv(e);let r=[];for(let o of $c(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new x("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var qv={file:Qu,grubConfig:bc,bootImage:bd,kmod:vc,driver:ac,reboot:_c};function Xn(e){return qv[e.kind]}var Sc=require("fs"),Rt=`${ge}/lock`;function Pc(){try{return Sc.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ac(e){
var n;try{let t=Sc.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Yv(e){
return e.boot_id===Pc()&&Ac(e.pid)===e.started}function Ic(e){try{let n=JSON.parse(e);return Yv(n)?n:null}catch(n){return null}}function sa(e){let n=e.read(Rt);
return n===null?null:Ic(n)}function Xv(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function aa(e){
return new x("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Xv(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Qv(e){return new Promise(n=>{setTimeout(n,e)})}async function Fo(e,n){let t=Date.now()+
e*1e3;for(;;){let r=n();if(r===null)return;if(Date.now()>=t)throw r;await Qv(Math.min(250,Math.max(10,t-Date.now())))}}function la(e,n){return Fo(n,()=>{let t=sa(
e);return t===null?null:aa(t)})}async function Oc(e,n,t,r){var s;let o={pid:process.pid,started:(s=Ac(process.pid))!=null?s:"",boot_id:Pc(),module:n,run:t,since:new Date().
toISOString().replace(/\.\d+/,"")};await la(e,r);let i=()=>e.createExclusive(Rt,JSON.stringify(o)+`
`);return await Fo(r,()=>{var d;if(i())return null;let a=sa(e);if(a!==null)return aa(a);let l=`${Rt}.stale.${process.pid}`;e.rename(Rt,l);let u=e.read(l);return u!==
null&&Ic(u)!==null&&e.createExclusive(Rt,u),e.remove(l),i()?null:aa((d=sa(e))!=null?d:o)}),()=>e.remove(Rt)}var ew=20;async function ca(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=Xn(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:t,pending:r}}function Ec(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=Xn(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function nw(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Rc.randomBytes)(3).toString("hex")}`}function ua(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function tw(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${ua(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${ua(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${ua(s)}`}`}function jo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c}){return Su(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c})}function da(e,n,t,r){var d,c,m,f,p,g,y,b,v,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(d=n.pending)!=null?d:[],...t.pending],{fail:l}=o,u=(m=t.error)!=null?m:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:u===void 0?(f=o.msg)!=null?f:tw(i,a,o,r):u.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(p=o.rebootReasons)!=null?p:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(y=
n.notes)!=null?y:[],...(b=o.notes)!=null?b:[]],warnings:[...(v=n.warnings)!=null?v:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...u===void 0?
{}:{error:u}}}function Mc({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function rw(e,n,t){var r;try{return da(e,n,t,!1)}catch(o){
if(!(o instanceof x))throw o;return da(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function ow(e,n,t,r,o){var l,u;let i=new Set,s=[],a=new Map(n.flatMap(({step:d})=>Xn(d).rollBack===void 0?[]:[[d,Xn(d).inverse(e,d)]]));for(let{step:d,change:c}of n){
let m=Xn(d);try{let f=await m.observe(e,d,i);if(f.before!==c.before&&f.before!==f.after&&m.facet!=="derived")throw new x("E_RACED",`${c.label} changed while thi\
s ran: it was ${c.before||"absent"} and is ${f.before||"absent"}; somebody else is at work on this node; run this again`);let p=f.before!==f.after,g=(l=a.get(d))!=
null?l:p?m.inverse(e,d):void 0;p&&((u=o.progress)==null||u.call(o,c.label)),g!==void 0&&(s.push([d,g]),await(t==null?void 0:t.entry(g))),p&&await m.apply(e,d)}catch(f){
throw f instanceof x?await iw(e,{todo:n,tried:s,done:r},d,f):f}r.push(c);for(let f of m.touches(d))i.add(f)}}async function iw(e,n,t,r){let o=Xn(t);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([u])=>u.kind===t.kind),r),a=new Set(n.todo.filter(u=>i.includes(u.step)).map(u=>u.change));
n.done.splice(0,n.done.length,...n.done.filter(u=>!a.has(u)));let{hint:l}=r;return new x(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:
{hint:l},...n.done.length===0&&n.tried.every(([u])=>i.includes(u))?{node:"rolled_back"}:{}})}function sw(e,n,t,r){try{return r.undoes===void 0?n.plan(e,t):r}catch(o){
if(o instanceof x)return r;throw o}}async function aw(e,n){let{todo:t}=await ca(e,n.steps.map(uw));if(t.length===0)return;let r=t.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new x("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var lw=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Dc(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&lw.test(e.path)}function Tc(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Dc(i)))&&((o=n.guard)==null||o.call(n,e))}function uw(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function dw(e){
let n=e.list(`${ge}/runs`);for(let t of n.slice(0,Math.max(0,n.length-ew)))e.remove(`${ge}/runs/${t}`)}function cw(e){if(e.stat(fn)===null){for(let n of e.list(
`${ge}/runs`))e.remove(`${ge}/runs/${n}`);e.removeEmptyDir(`${ge}/runs`),e.remove(`${ge}/images.json`)}}async function Cc(e,n,t,r){var m;r.check||await la(e,r.wait);
let o=jo(e),i=n.plan(o,t),s=await ca(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Tc(o,i,s),r.check||a){let f=r.diff?Ec(o,s.todo):void 0;return Mc(n,da(
o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=nw(),u=_o(e,ge),d=[...u].reverse();(m=r.beforeWriting)==null||m.call(r);let c=await Oc(
e,n.name,l,r.wait);try{return await Nc(e,n,t,r,{run:l,made:u,empty:d})}finally{if(c(),e.stat(fn)===null)for(let f of[ge,...d])e.removeEmptyDir(f)}}async function Nc(e,n,t,r,o,i=!0){
var h,$,A,R,O;let{run:s,made:a,empty:l}=o;fw(e);let u=jo(e),d=n.plan(u,t),{todo:c,pending:m}=await ca(u,d.steps);if(Tc(u,d,{todo:c,pending:m}),i&&c.some(({step:P})=>Dc(
P))&&Ps(e)!==null)return await Fo(r.wait,()=>Ps(e)),Nc(e,n,t,r,o,!1);let f=r.diff?Ec(u,c):void 0,p=d.report(u).bootable,g=[],y,b=null;try{d.undoes===void 0&&c.some(
({change:Q})=>Q.facet!=="pending")&&(b=await pw(e,n.name,d,{run:s,dirs:a,version:r.version})),await ow(e,c,b,g,r);let P=jo(e);await aw(P,sw(P,n,t,d));let q=d.report(
P),B=(($=(h=q.bootable)==null?void 0:h.reasons)!=null?$:[]).filter(Q=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(Q))===!1);if(B.length>0)throw new x(
"E_DRIFT",`this node would no longer boot as it did: ${B.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(b==null?void 0:
b.done()),l.push(...(A=d.emptyDirs)!=null?A:[]);for(let Q of(R=d.emptyDirs)!=null?R:[])e.removeEmptyDir(Q);d.undoes!==void 0&&q.fail===void 0&&await Lu(e,d.undoes)}catch(P){
y=P instanceof x?P:new x("E_INTERNAL",`${P instanceof Error?P.message:String(P)}; this is a bug, please report it`,{cause:P})}let v=g.length>0||b!==null,w=Mc(n,
rw(jo(e),d,{changes:g,pending:m,diff:f,...b===null?{}:{run:s},...y===void 0?{}:{error:{stop:y,node:(O=y.node)!=null?O:v?"partial":"untouched"}}}));return d.undoes!==
void 0&&y===void 0?cw(e):v&&r.render!==void 0&&await mw(e,s,r.render(w)),w}function fw(e){var n;for(let t of de(e))if(!t.done)for(let r of t.entries){let o="pat\
h"in r?(n=e.real(r.path))!=null?n:r.path:void 0;o!==void 0&&e.remove(Ss(o))}}function pw(e,n,t,r){var o,i,s,a,l;return Nu(e,{module:n,...r,at:new Date().toISOString().
replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=
null?i:"",claims:(s=t.claims)!=null?s:[],released:(a=t.released)!=null?a:[],devices:(l=t.devices)!=null?l:[]})}async function mw(e,n,t){try{await e.write(`${ge}\
/runs/${n}.json`,t,384),await dw(e)}catch(r){if(!(r instanceof x))throw r}}var of=ie(Et(),1),Zo=require("fs"),pa=ie(ks(),1);var Rw=1800,Ew=64*1024*1024,ef="/usr/local/sbin:/usr/sbin:/sbin",sf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],nf="VFIOKIT_COMMAND",tf="ended\
 by a signal without a name",Mw=1,Dw=`process.title='${Zs} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,Tw=0;async function ma(e,n={}){return Cw((await Promise.resolve().then(()=>ie(Qc(),1))).
default.sync,e,n)}function Cw(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++Tw}`,s={...process.env};for(let b of sf)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${ef}`:`/usr/bin:/bin:${ef}`,...t.env,LC_ALL:"C",[nf]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:Rw)*1e3,killSignal:"SIGKILL",maxBuffer:Ew,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=Nw(()=>e(r,
o,l));if(u===void 0)return{code:127,stdout:"",stderr:tf};let{exitCode:d,signal:c,timedOut:m,stdout:f="",stderr:p=""}=u;if(m)return Lw(`${nf}=${i}`),{code:124,stdout:f,
stderr:p};let g=c===void 0?void 0:pa.constants.signals[c];return g!==void 0?{code:128+g,stdout:f,stderr:p}:typeof d=="number"?{code:d,stdout:f,stderr:p}:{code:127,
stdout:f,stderr:p||String(Reflect.get(u,"originalMessage")||tf)}}function Nw(e){try{return e()}catch(n){return}}function Lw(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Zo.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Zo.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function af(e,n,t){return zw(e,n,t)}async function zw(e,n,t){let r={...process.env};for(let a of sf)delete r[a];
let o=(0,of.spawn)(process.execPath,["-e",Dw,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,u)=>a(l===0?{}:{code:u!=null?u:Uw(l)}))}),s=await rf(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await rf(Mw,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function Uw(e){var n,t;return(t=(n=Object.entries(pa.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function rf(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var E=require("fs"),lf=16<<20,Hw=40,Vw=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Bw=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Dt(e){return e instanceof Error&&"code"in e?String(e.code):""}function Wo(e){let n=Dt(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var Tt=Buffer.allocUnsafe(4096);function uf(e){let n="",t=0;for(;;){let r=E.readSync(e,Tt,t,Tt.length-t,null);if(r===0)return n+Tt.toString("latin1",0,t);t+=r,!(t<
Tt.length)&&(n+=Tt.toString("latin1"),t=0)}}function Go(e){return e.split("/").filter(n=>n!==""&&n!==".")}function ga(e,n,t,r){let o=n.lastIndexOf("/"),i=r==null?
void 0:r.get(n.slice(0,o)),s=Go(i===void 0?n:n.slice(o)),a=i===void 0?[]:Go(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let d=[
...a,u],c=null;if(s.length>0||t){let m=e+"/"+d.join("/");try{E.lstatSync(m).isSymbolicLink()&&(c=E.readlinkSync(m))}catch(f){c=null}}if(c===null){a=d;continue}if(++l>
Hw)return null;c.startsWith("/")&&(a=[]),s.unshift(...Go(c))}return"/"+a.join("/")}function Fw(e,n,t){let r=n.slice(0,n.lastIndexOf("/"));if(r===""||t.has(r)||r.
includes(".."))return;let o=ga(e,r,!0);o!==null&&E.existsSync(e+o)&&t.set(r,o)}function df(e){let n=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:t}=e,r=new Map;
function o(v,w){if(n==="")return v;Fw(n,v,r);let h=ga(n,v,w,r);return h===null?null:n+h}function i(v){let w=o(v,!0);if(w===null||!E.existsSync(w))return null;try{
return n===""?E.realpathSync.native(w):(E.lstatSync(w),w.slice(n.length))}catch(h){return null}}function s(v){let w=o(v,!1);if(w===null)return null;let h;try{h=
E.lstatSync(w)}catch(Q){if(Wo(Q))return null;throw new x("E_APPLY",`${v} could not be looked at: ${Dt(Q)}; run as root or give this user access`,{cause:Q})}let $=h.
isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:A,mtimeMs:R,ino:O,dev:P,uid:q,gid:B}=h;return{type:$,size:A,mtimeMs:R,ino:O,dev:P,
uid:q,gid:B,mode:h.mode&4095}}function a(v){let w=o(v,!0);if(w===null)return null;let h;try{h=E.openSync(w,E.constants.O_RDONLY|E.constants.O_NONBLOCK)}catch($){
if(Wo($))return null;throw new x("E_APPLY",`${v} could not be read: ${Dt($)}; run as root or give this user access`,{cause:$})}try{let $=E.fstatSync(h);if(!$.isFile())
throw new x("E_HOST",`${v} is not a regular file, as it should be; move it out of the way`);if($.size>lf)throw new x("E_HOST",`${v} has ${$.size} bytes, more th\
an the ${lf} that such a file may have; look at what it is`);return $.size<Tt.length?uf(h):E.readFileSync(h,"latin1")}catch($){throw $ instanceof x?$:new x("E_A\
PPLY",`${v} could not be read: ${Dt($)}`,{cause:$})}finally{E.closeSync(h)}}function l(v,w,h){let $=o(v,!0);if($===null)return null;try{let A=E.openSync($,E.constants.
O_RDONLY|E.constants.O_NONBLOCK);try{let R=Buffer.alloc(h);return R.slice(0,E.readSync(A,R,0,h,w))}finally{E.closeSync(A)}}catch(A){return null}}function u(v){let w=o(
v,!0);if(w===null||!E.existsSync(w))return null;try{let h=E.openSync(w,E.constants.O_RDONLY|E.constants.O_NONBLOCK);try{return uf(h).trimEnd()}finally{E.closeSync(
h)}}catch(h){return null}}function d(v){let w=o(v,!0);if(w===null)return[];if(!E.existsSync(w))return[];try{return E.readdirSync(w).sort()}catch(h){return[]}}function c(v){
let w=o(v,!1);if(w===null)return null;try{return E.readlinkSync(w)}catch(h){return null}}function m(v){let w=o(v,!0);if(w===null)return null;try{let{rdev:h}=E.statSync(
w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(v){return t!==void 0||n===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(v.startsWith("/")?i(v)!==null:Vw.some(h=>i(`${h}/${v}`)!==null))?Bw.has(v.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${v} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${v} is not in ${n}`}}async function p(v,w){return t!==void 0?t.run(v,w):ma(n===""?v:["chroot",n,...v],
w)}function g(v,w=!0){r.clear();let h=ga(n,v,w),$=h===null?null:n+h;if($===null)throw new x("E_REFUSED",`${v} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function y(v,w){n!==""||t!==void 0||!E.existsSync("/sys/fs/selinux/enforce")||await ma(w===null?["restorecon","-F",v]:["chcon",`\
--reference=${w}`,v])}function b(v,w,h){let $=Dt(h),A=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new x("E_APPLY",`${v} could not be ${w}: ${$===""?String(h):$}; ${A}`,{cause:h})}return{root:n===""?"/":n,live:n===
""||t!==void 0,read:a,bytes:l,attr:u,list:d,link:c,real:i,stat:s,device:m,runnable:f,run:p,ask:p,async write(v,w,h,$){try{await $u(g(v),Buffer.from(w,"latin1"),
{mode:h!=null?h:420,owner:$,label:y})}catch(A){throw A instanceof x?A:b(v,"written",A)}},createExclusive(v,w){let h=g(v);try{E.mkdirSync(h.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let $=`${h}.${process.pid}`;E.writeFileSync($,w,{mode:384,flag:"w"});try{E.linkSync($,h)}finally{E.unlinkSync($)}return!0}catch($){if(Dt(
$)==="EEXIST")return!1;throw b(v,"created",$)}},remove(v){try{E.unlinkSync(g(v,!1))}catch(w){if(!Wo(w))throw b(v,"removed",w)}},rename(v,w){try{E.renameSync(g(v,
!1),g(w,!1))}catch(h){if(!Wo(h))throw b(v,"renamed",h)}},removeEmptyDir(v){try{E.rmdirSync(g(v))}catch(w){}},async replace(v,w){try{await xu(g(v),g(w),y)}catch(h){
throw b(w,"replaced",h)}},async writeAttribute(v,w,h){if(t!==void 0)return t.writeAttribute(v,w);let{code:$,left:A}=await af(g(v),w,h);if($!==void 0)throw Object.
assign(new Error(`${v}: ${$}`),{code:$,...A===void 0?{}:{left:A}})}}}var pf=require("fs");var jw=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Zw=/^[ -~]*$/;function cf(e){if(Zw.
test(e))return;let n=jw.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Cr(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function ya(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ww(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ww(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=n.length;u++){let d=((r=t[u-1])!=null?r:0)+(e[a-
1]===n[u-1]?0:1);l.push(Math.min(d,((o=t[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Gw=4*1024*1024;function ff(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function pe(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,pf.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;ff(2)}return!0}function gf(e,n){return typeof n=="bigint"?n.toString():n}var ba=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==
void 0&&(this._value=n(),this._getter=void 0),this._value}};function yf(e){return new ba(e)}function hf(e,n,t){Object.defineProperty(e,n,{value:t,writable:!0,enumerable:!0,configurable:!0})}var Kw="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function bf(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ko(e){let n=e;if(!n)return{};if(typeof n=="string")return{error:()=>n};if((n==null?void 0:n.message)!==void 0){if((n==null?void 0:n.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function vf(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Qn(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function wf(e,n=0){
var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)===!1)return!0;return!1}function $f(e,n){return n.
map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Nr(e){return typeof e=="string"?e:e==null?void 0:e.message}function va(e,n,t){var o;var r;for(let i=n;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=t)}function wa(e,n,t){var l,u,d,c,m,f,p,g,y,b,v,w,h,$,A,R,O;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(R=(A=(h=(v=(y=Nr((g=(p=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:p.error)==null?void 0:g.call(p,e)))!=null?y:Nr(i==null?void 0:i(e)))!=null?v:Nr((b=n==null?void 0:n.error)==null?void 0:b.call(n,
e)))!=null?h:Nr((w=t.customError)==null?void 0:w.call(t,e)))!=null?A:Nr(($=t.localeError)==null?void 0:$.call(t,e)))!=null?R:"Invalid input",a={};for(let P of Object.
keys(e))P==="inst"||P==="schema"||P==="continue"||P==="input"||P==="__proto__"||(a[P]=e[P]);return(O=a.path)!=null||(a.path=[]),a.message=s,n!=null&&n.reportInput&&
(a.input=e.input),a}function xf(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Jw(e,t,r.value)}}function mf(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Jw(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:mf(this,n,t.bind(this))},set(r){mf(this,n,r)}})}function qw(e,n){let t=Object.
getPrototypeOf(e);return n in t?void 0:t}var ha,Cn=!1,Yw={configurable:!0,get(){Cn=!0}};function Ct(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&ha!==e.
_zod){ha=void 0;return}ha=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Yw);let o=Cn;Cn=!1;try{let i=t(this);return Cn?delete this[n]:
Object.defineProperty(this,n,{configurable:!0,writable:!0,value:i}),Cn=Cn||o,i}catch(i){throw delete this[n],Cn=Cn||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,
writable:!0,value:o})}})}function kf(e,n,t,r){let o=qw(e,n);o&&Object.defineProperty(o,n,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,n,i),i.value=t(this),Object.defineProperty(this,n,i),i.value},set(i){Object.defineProperty(this,n,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var _f;var $a={value:void 0,enumerable:!1},Sf="captureStackTrace"in Error?Error:null;function Xw(e){let n=Sf;if(n){let t=n.stackTraceLimit;if(typeof t=="number"){try{n.
stackTraceLimit=0}catch(r){return Sf=null,new e}try{return new e}finally{n.stackTraceLimit=t}}}return new e}function ye(e,n,t,r){var m;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(f,p){if(f._zod){if(f._zod.traits.has(e))return}else{$a.value=new i(p);
try{Object.defineProperty(f,"_zod",$a)}finally{$a.value=void 0}}if(f._zod.traits.add(e),n(f,p),a){let y=Object.getPrototypeOf(f),b=f._zod.constr.prototype,v=y;for(;v&&
v!==b;)v=Object.getPrototypeOf(v);let w=v!=null?v:y;a.has(w)||(a.add(w),xf(w,s))}let g=c.prototype;for(let y in g)Object.prototype.hasOwnProperty.call(g,y)&&(y in
f||(f[y]=g[y].bind(f)))}let u=(m=r==null?void 0:r.Parent)!=null?m:Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function c(f){var b;let p=r!=
null&&r.Parent?Xw(d):this;l(p,f);let g=p._zod.deferred;if(g){for(let v of g)v();p._zod.deferred=void 0}let y=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return y&&y(p),p}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var p,g;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(g=(p=f==null?void 0:f._zod)==null?void 0:p.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var gn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Jo=class extends Error{constructor(n){
super(`Encountered unidirectional transform during encode: ${n}`),this.name="ZodEncodeError"}},Pf;(Pf=(_f=globalThis).__zod_globalConfig)!=null||(_f.__zod_globalConfig=
{});var Lr=globalThis.__zod_globalConfig;function xa(e){return e&&Object.assign(Lr,e),Lr}function Qw(){var n;let e=this._zod;return(n=e.message)!=null||(e.message=JSON.stringify(e.def,gf,2)),e.message}function e0(e){this._zod.message=e}var n0={get:Qw,
set:e0,enumerable:!0,configurable:!0},ka={value:void 0,enumerable:!1},If=new WeakSet([Object.prototype,Error.prototype]),Of=(e,n)=>{e.name="$ZodError",ka.value=
n,Object.defineProperty(e,"issues",ka),ka.value=void 0,Object.defineProperty(e,"message",n0);let t=Object.getPrototypeOf(e);If.has(t)||(If.add(t),Object.defineProperty(
t,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},nO=ye("$ZodError",Of),Rf=ye("$ZodError",Of,void 0,{Parent:Error});var r0=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new gn;return i.issues.length?o0(e,i.issues,
o):{success:!0,data:i.value}},_a=r0(Rf);function o0(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>wa(o,t,xa()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Ef={major:4,minor:6,patch:7};var Lt=ye("$ZodType",(e,n)=>{var i,s;var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Ef;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(t=e._zod).deferred)!=null||(t.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,d,c)=>{if(u.memo)return u;let m=Qn(u),f;for(let p of d){if(p._zod.def.
when){if(wf(u)||!p._zod.def.when(u))continue}else if(m)continue;let g=u.issues.length,y=p._zod.check(u);if(y instanceof Promise&&(c==null?void 0:c.async)===!1)throw new gn;
if(f||y instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await y,u.issues.length!==g&&(va(u.issues,g,e),m||(m=Qn(u,g)))});else{if(u.issues.length===
g)continue;va(u.issues,g,e),m||(m=Qn(u,g))}}return f?f.then(()=>u):u},l=(u,d,c)=>{if(Qn(u))return u.aborted=!0,u;let m=a(d,o,c);if(m instanceof Promise){if(c.async===
!1)throw new gn;return m.then(f=>e._zod.parse(f,c))}return e._zod.parse(m,c)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(d.direction==="back\
ward"){let m=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return m instanceof Promise?m.then(f=>l(f,u,d)):l(m,u,d)}let c=e._zod.parse(u,d);if(c instanceof
Promise){if(d.async===!1)throw new gn;return c.then(m=>a(m,o,d))}return a(c,o,d)}}});var Mf=ye("$ZodNever",(e,n)=>{Lt.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Yo(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...$f(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var s0=[];function a0(e){var s,a,l,u;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:s0,o=r.length?[...n,...r]:n;for(let d of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[d])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=vf(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function l0(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,d=u.def.type,c=u.optin,m=u.optout,f=0;for(let p in n){if(s&&t.issues.
length!==f){if(Qn(t,f))break;f=t.issues.length}if(l.has(p))continue;if(p==="__proto__"){d==="never"&&a.push(p);continue}if(d==="never"){a.push(p);continue}let g=u.
run({value:n[p],issues:[]},r);g instanceof Promise?e.push(g.then(y=>Yo(y,t,p,n,c,m))):Yo(g,t,p,n,c,m)}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>t):t}var Df=ye("$ZodObject",(e,n)=>{var u;Lt.init(e,n);let t=Object.getOwnPropertyDescriptor(n,"sh\
ape"),r=t!=null&&t.get?t.get.raw:(u=n.shape)!=null?u:{};if(r){let d=()=>{let c={...r};return Object.defineProperty(n,"shape",{value:c}),d.raw=c,c};d.raw=r,Object.
defineProperty(n,"shape",{get:d})}let o=yf(()=>a0(n));Ct(e,"propValues",d=>{let c=d.def.shape,m={};for(let f in c){let p=c[f]._zod;if(p.values){Object.prototype.
hasOwnProperty.call(m,f)||hf(m,f,new Set);for(let g of p.values)m[f].add(g);p.optin!==void 0&&m[f].add(void 0)}}return m});let i=bf,s=n.catchall,a,l=Lr.memoizer;
l==null||l.attach(e),e._zod.parse=(d,c)=>{a!=null||(a=o.value);let m=d.value;if(!i(m))return d.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
d;d.value=l?l.alloc(e,d,{},c):{};let f=[],p=a.shape,g=c==null?void 0:c.abortEarly,y=d.issues.length;for(let b of a.allKeys){if(g&&d.issues.length!==y){if(Qn(d,y))
break;y=d.issues.length}if(b==="__proto__")continue;let v=p[b],w=v._zod.optin,h=v._zod.optout,$=v._zod.run({value:m[b],issues:[]},c);$ instanceof Promise?f.push(
$.then(A=>Yo(A,d,b,m,w,h))):Yo($,d,b,m,w,h)}return s?l0(f,m,d,c,o.value,e,g===!0):f.length?Promise.all(f).then(()=>d):d}});var Tf=ye("$ZodTransform",(e,n)=>{var t;Lt.init(e,n),e._zod.optin="optional",(t=Lr.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new Jo(e.constructor.name);let i=n.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new gn;return r.value=i,r}});var Cf=ye("$ZodPipe",(e,n)=>{Lt.init(e,n),Ct(e,"values",t=>t.def.in._zod.values),Ct(e,"optin",t=>t.def.in._zod.optin),Ct(e,"optout",t=>t.def.out._zod.optout),Ct(
e,"propValues",t=>t.def.in._zod.propValues),e._zod.parse=(t,r)=>{if(r.direction==="backward"){let i=n.out._zod.run(t,r);return i instanceof Promise?i.then(s=>qo(
s,n.in,r)):qo(i,n.in,r)}let o=n.in._zod.run(t,r);return o instanceof Promise?o.then(i=>qo(i,n.out,r)):qo(o,n.out,r)}});function qo(e,n,t){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},t)}function Nf(e,n){return new e({type:"never",...Ko(n)})}var Xo=ye("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Lt.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return _a(
this,e,n)}});var c0=ye("ZodMiniNever",(e,n)=>{Mf.init(e,n),Xo.init(e,n)});function f0(e){return Nf(c0,e)}var p0=ye("ZodMiniObject",(e,n)=>{Df.init(e,n),Xo.init(e,n),kf(e,"shape",t=>t._zod.def.shape,!1)});function Lf(e,n){return new p0({type:"object",shape:e,catchall:f0(),...Ko(n)})}var m0=ye("ZodMiniTransform",(e,n)=>{Tf.init(e,n),Xo.init(e,n)});function Qo(e){return new m0({type:"transform",transform:e})}var g0=ye("ZodMiniPipe",(e,n)=>{Cf.init(e,n),Xo.init(e,n)});function zf(e,n){return new g0({type:"pipe",in:e,out:n})}var y0=["true","yes","on","y","t","1"],h0=["false","no","off","n","f","0"];function Sa(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return y0.
includes(n)?!0:h0.includes(n)?!1:void 0}function ni(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Hf(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function Vf(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function ei(e,n="",t=""){var r;if(typeof e=="stri\
ng")Uf(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>ei(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=ni(e))!=null?r:{}))Uf(o,n===""?"a key":`a ke\
y of ${n}`,t),ei(i,n===""?o:`${n}.${o}`,t||o)}function Uf(e,n,t){let r=cf(e);if(r!==void 0)throw V(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var b0={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Pa(e){return{type:b0[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Bf(e){let n={};for(let[t,r]of Object.entries(e))n[t]=Pa(r);return{type:"object",properties:n,additionalProperties:!1}}var v0=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function oe(e){return Ln("bool",e,"true or false",Sa,{})}function zr(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Ln("int",e,`a whole number${r}`,i=>Hf(i,n,t),o)}function et(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Ln("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function K(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>Sa(i)===r):[];return o.length===1?o[0]:void 0};return{...Ln("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function yn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Ln("list",n,o,t,{items:Pa(e)}),s=a=>Qo((l,u)=>Array.isArray(l)?l.map((d,c)=>{var p;let m=d===
null||d===""?void 0:a.safeParse(d);if((m==null?void 0:m.success)===!0)return m.data;let f=(p=m==null?void 0:m.error.issues[0])==null?void 0:p.message;u.issues.push(
{...jf(d,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):l);return{...i,schema:()=>Aa(i.schema(),s(e.schema()))}}function Ff(e,n){let t=Ln("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,ni,Bf(e));return{...t,unset:Kf(e),schema:()=>Aa(t.schema(),Gf(e,e))}}function Nn(e){return Wf(yn(
Zf("a PCI id","10de:20b7",Fd),e))}function Qe(e){return Wf(yn(Zf("a PCI address","0000:41:00.0",jd),e))}var fE={check:oe({describe:"Say what would change and wr\
ite nothing.",default:!1}),diff:oe({describe:"Show the changes of files as before and after.",default:!1}),root:Ln("str",{describe:"Work on the tree below this \
directory, as on an image.",default:"/"},"an absolute path without ..",Vf,{pattern:"^/"}),wait:zr({describe:"Seconds to wait for a lock that somebody else holds\
.",min:0,max:86400,default:60})};function zt(e,n){var m,f,p;let t=ni(n);if(t===void 0)throw V("",`the parameters are ${Cr(n)}, expected a JSON object such as {"\
check": true}`);ei(t);let r=Kf(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Gf(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[
i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.
code)!=="unrecognized_keys")throw V(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?f:"is not valid"}`);let u=String(i.keys[0]),d=Object.keys(l===""?e:Object(
(p=e[l])==null?void 0:p.json.properties)).sort(),c=ya(u,d);throw V(l===""?u:l,`${JSON.stringify(u)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (\
did you mean ${c}?)`}; known are ${d.join(", ")}`)}function jf(e,n,t=""){return{code:"custom",input:e,message:`is ${Cr(e)}, expected ${n}${t}`}}function Ln(e,n,t,r,o){
let i=()=>Qo((l,u)=>{if(l==null||l===""&&e!=="str")return n.default;let d=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&u.issues.push(jf(
l,t,c?v0:"")),d}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function Zf(e,n,t){let r=o=>typeof o==
"string"&&t(o)||void 0;return Ln("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function Wf(e){let n=()=>Qo(t=>t&&[...new Set(t)]);return{...e,schema:()=>Aa(
e.schema(),n())}}function Aa(e,n){return zf(e,n)}function Gf(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Lf(t)}function Kf(e){
let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var Jf="0.1.0";var w0=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),qf=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,$0=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
x0=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,he="[0-9a-f]";function Yf(e){let n=new Map,
t=(f,p)=>g=>{var w;let y=`${f} ${g.toLowerCase()}`,b=[...n.keys()].filter(h=>h.startsWith(f)).length+1,v=(w=n.get(y))!=null?w:p(b);return n.set(y,v),v},r=t("uui\
d",f=>`00000000-0000-4000-8000-${Ia(f,12)}`),o=t("name",f=>`id${f}`),i=t("machine",f=>Ia(f,32)),s=t("mac",f=>`02-00-00-00-00-${Ia(f,2)}`),a=t("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!x0.test(f)&&!qf.test(f)).sort((f,p)=>p.length-f.length);function u(f){return f.replace(new RegExp(`\\b${he}{8}(-${he}{4}){3}-${he}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(p,g,y)=>g+o(y)).replace(new RegExp(`(?<![0-9a-f])${he}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${he}{2}([:-])(${he}{2}\\1){4}${he}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${he}{1,4}(:${he}{1,4})*)?::(${he}{1,4}(:${he}{1,4})*)?|\\b(${he}{1,4}:){7}${he}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${he}{33,}(?![0-9a-f])`,"gi"),"***")}function d(f){let p=u(f);for(let g of l)p=p.replace(new RegExp(`(?<![\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return p}function c(f){return d(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(p,g,y)=>{let b=w0.test(g.toLowerCase().
replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${b||/^\$\{?\w+\}?$/.test(y)?y:"***"}`}))}function m(f,p){
return f.split(`
`).map(g=>/^\s*#/.test(g)?k0(g):p(g)).join(`
`)}return{ids:u,names:d,args:c,shell:f=>m(f,p=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(p);if(g===null)return c(p);let[,y="",b="",v=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return y+(w?d(v):/CMDLINE|cmdline/.test(b)?c(v):"***")}),modules:f=>m(f,p=>{var v;let[g="",y="",...b]=p.trim().split(
/\s+/);return g==="options"?qf.test(y)?d(p):p.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((v=b[0])!=
null?v:"")&&!/["'=]/.test(p)?d(p):`${g} ${y} ***`:c(p)}),entry:f=>m(f,p=>/^options\s/.test(p)?c(p):d(p)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:d(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function k0(e){let n=$0.exec(e);return n===null?"#":`# ${n[0]}`}function Ia(e,n){return e.toString(16).padStart(n,"0")}var _0="vfiokit-capture/1",S0={dir:493},P0=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],A0=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,I0=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,O0=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
R0=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function E0(e){var l,u;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(d=>{var c;return(c=e.attr(d))!=null?c:""}).filter(d=>d!==""),t=Yf([...n,...n.map(
d=>d.replace(/\..*/,""))]),r={},o=(d,c)=>{c!==null&&(r[d.startsWith("/sys/")?t.ids(d):t.names(d)]=c)},i=(d,c=m=>m)=>{let m=e.attr(d);o(d,m===null?null:`${c(m)}${d.
endsWith("/grubenv")?"":`
`}`)},s=d=>{let c=e.link(d);o(d,c===null?null:{link:t.ids(c)})},a=d=>{e.stat(d)!==null&&o(d,S0)};for(let d of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${d}`,m=e.real(c);if(s(c),m!==null){for(let f of P0)i(`${m}/${f}`);o(`${m}/config`,(u=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(m))A0.test(f)&&s(`${m}/${f}`),I0.test(f)&&a(`${m}/${f}`)}}for(let d of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${d}`),
s(`/sys/bus/pci/drivers/${d}/module`);for(let d of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${d}/address`);a("/sys/kernel/iommu_groups");for(let d of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${d}/${c}`);a(`/sys/kernel/iommu_groups/${d}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${d}/devices`))s(`/sys/kernel/iommu_groups/${d}/devices/${c}`)}a("/sys/class/iommu");for(let d of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${d}`)===null?a(`/sys/class/iommu/${d}`):s(`/sys/class/iommu/${d}`);for(let d of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${d}`)!==
null&&o(`/sys/firmware/acpi/tables/${d}`,"");a("/sys/firmware/efi");for(let d of e.list("/sys/module"))O0.test(d)&&a(`/sys/module/${d}`);i("/proc/cpuinfo",M0),i(
"/proc/modules",d=>d.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",d=>d.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[d,c,m]of R0)if(!d.endsWith("/"))i(d,f=>t[m](f));else for(let f of e.list(d))f.endsWith(c)&&i(`${d}${f}`,p=>t[m](p));for(let d of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(d)&&o(`/boot/${d}`,"");for(let d of e.list("/lib/modules"))a(`/lib/modules/${d}`),i(`/lib/modules/${d}/modules.builtin`,c=>c.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function Xf(e){let t=Object.entries(E0(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(_0)}, "files": {
${t}
}}
`}function M0(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var Oa=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function ke(e,n=D(e)){let t={bySlot:Rr(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>Bs(o.class))},r=[];for(let o of n){let i=D0(o,t);if(i===null)continue;let s=Re(()=>i==="gpu"||i==="igpu"?T0(o,i,t):[]),a=Re(()=>o.group===
null?null:_t(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function nt(e){return e.kind==="gpu"&&e.device.
id!==null}function Qf(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Re(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function D0(e,n){var a;let t=e.class,r=_r(t);if(!r&&!Eo(t))return t==="0680"&&pn(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if($d(o,i))return"bmc";if(xd(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return _d(e.address,o,i,s)?"igpu":"gpu"}function T0(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,d)=>{u===void 0||i.has(u.address)||!Bs(u.class)||!(C0(e,u,d)||N0(e,n,d))||i.set(u.address,{device:u,reason:d})};for(let u of(l=
t.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=L0(e,r);if(a!==null){let u=d=>{var c;return!((c=t.get(d.slot))!=
null?c:[]).some(m=>_r(m.class))};for(let d of o)d.upstream.includes(a)&&u(d)&&s(d,"card switch")}return[...i.values()].sort((u,d)=>u.device.address<d.device.address?
-1:1)}function C0(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function N0(e,n,t){
return n==="gpu"&&t==="same slot"&&e.upstream.length>0}function L0(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!kd((o=(r=n.get(i))==null?void 0:
r.id)!=null?o:null))break;t=i}return t}var z0=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],ep="/sys/bus/pci/slots";function tp(e){let n;return t=>{var r;return n===void 0&&(n=(r=z0.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),n===null?null:U0(`
${n}`,t)}}function rp(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(ep).map(o=>{var i;return[(i=e.attr(`${ep}/${o}/address`))!=null?i:"",o]})));for(let o of[
t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function U0(e,n){var u;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=np(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=np(e,`
${t}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function np(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function op(e){let n=tp(e),t=rp(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Qf(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}var H0=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],V0=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function ti(e,n){var o,i,s;let t=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function Ut(e){var t,r;let n=`${(t=ti(e,"ID"))!=
null?t:""} ${(r=ti(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=H0.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function ri(e){var i,s,a,l;let n=V0.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function _e(e){let n=e.attr("/proc/cmdline");return n===null?null:ae(n)}function Ra(e){var n;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function ip(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function sp(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var ap="/sys/class/iommu",Ea="allow_unsafe_interrupts";function oi(e){var i,s;let n=e.list(ap).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=_e(e))!=null?s:[]).some(a=>a==="nointr\
emap"||S(a)==="intremap"&&N(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${ap}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function ii(e){var o,i;let n=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Ea}`)),t=se(z(e),"vfio_iommu_type1",Ea),r=[...t===null?[]:[(o=t.value)!=null?o:"Y"],...((i=_e(e))!=null?i:[]).filter(
s=>S(s)===`vfio_iommu_type1.${Ea}`).map(s=>s.includes("=")?xe(s):"Y")];return[...n,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function Ht(e){var n;return((n=_e(e))!=
null?n:[]).flatMap(t=>{if(S(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=S(t)==="pci"?xe(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function Ee(e){return Object.freeze({type:"module",...e})}function si(e){return Object.freeze({type:"probe",...e})}var B0=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,F0="/sys/class/graphics",lp="/sys/class/vtconsole",j0=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Vt(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...Z0(e)]),serial:W0(e),pictures:G0(e)}}function ai({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!C(r.device.driver)))}function Z0(e){let n=e.
list(lp).map(r=>`${lp}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:On(e.real(`${F0}/fb0/device`)).slice(-1)}function W0(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):ae((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>S(i)==="console").map(i=>{var s;return(s=xe(i).split(
",")[0])!=null?s:""})).find(i=>!B0.test(i)))!=null?o:null}function G0(e){var r,o;let n=new Map,t=[];if(parseInt((r=Ve(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let u=j0.test(l)?On(t.join("/")).slice(
-1)[0]:void 0;u!==void 0&&n.set(u,l)}return n}var K0=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",Y0],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${Ma((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
J0={"01":"USB keyboard","02":"USB mouse"};function li(e){let n=Re(()=>q0(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function q0(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of K0)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(On(a),i(e,a,s))}for(let o of To(e))for(let i of(r=Or(e,o))!=null?r:[])t(i.functions,`file system ${Ma(
o.at)}`);return n}function Y0(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=J0[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${Ma(o)}`}function Ma(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function ui(e,n,t){return{devices:n,gpus:t,members:r=>_t(e,r,n),cargo:li(e),lifelines:Re(()=>Lo(e))}}function di(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=Mo(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ci(i,t)}]})}function ci(e,n){let t=X0(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${Kn(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${Kn(r)}`}function X0(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(pn(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var Q0={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},e$="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function Bt(e,n,t,r=ui(e,n,t)){let o=Re(()=>Oe(e)),i=Re(()=>Vt(e,n)),s=Re(()=>oi(
e)===!1&&!ii(e)),a=new Map(t.map(p=>[p.device.address,p])),l=Re(()=>Rr(t.map(p=>p.device),p=>String(p.group))),u=Re(()=>Rr(n.filter(p=>p.physfn!==null),p=>{var g;
return(g=p.physfn)!=null?g:""}));function d(p){var b;let g=new Set,y=p.device.group===null?[]:(b=l().get(String(p.device.group)))!=null?b:[];for(let v of[p,...y.
map(w=>a.get(w.address))])if(!(v===void 0||v.kind!==p.kind)){g.add(v.device.address);for(let w of v.companions)g.add(w.device.address)}return g}function c(p,g){
let y=di(p,g,r);return[...y.length===0?[]:[n$(p,y)],...Ad(e,p)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${p} (reserved_regions has a\
 direct line), so the kernel assigns it to nobody`}]:[]]}function m(p){var b,v;let g=[],y=up(e,p);if(((b=p.numVfs)!=null?b:0)>0){let w=((v=u().get(p.address))!=
null?v:[]).filter(h=>h.mdevs.length>0||up(e,h)!==null).length;g.push({code:"vfs",text:`${p.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of the\
m with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return p.mdevs.length>0&&g.push({code:"mdev",text:`\
mediated devices (vGPUs) exist on it: ${p.mdevs.join(", ")}; remove them first`}),y!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${y}\
), and a card serves vGPUs or goes to a guest as a whole`}),g}function f({device:p}){let{screens:g,serial:y}=i();return!g.has(p.address)||y!==null||ai(i(),t,b=>b.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return p=>{let{device:g,kind:y}=p,b=y==="gpu"?[]:[{code:"kind",text:Q0[y]}];
if(y==="bmc"||y==="virtual")return b;g.id===null&&b.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),g.responding===!1&&b.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let v=[g,...p.companions.map(h=>h.
device)];for(let h of v){let $=r.lifelines().get(h.address);$!==void 0&&b.push({code:"lifeline",text:`${h===g?"it":`its companion ${h.address}`} carries ${Kn($)}\
: the node lives on it, and nothing overrides that`})}g.group===null&&b.push({code:"no_group",text:t$(o())});let w=d(p);for(let h of new Set(v.map($=>$.group)))
h!==null&&b.push(...c(h,w));return s()&&b.push({code:"interrupts",text:e$}),[...b,...m(g),...f(p)]}}function dp(e,n){return e.list(`/sys/bus/pci/devices/${n.address}\
/mdev_supported_types`)}function up(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function n$(e,n){
let t=n.filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function t$(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var r$={ids:Nn({describe:"Only devices with these ids."}),addresses:Qe({describe:"Only devices at these addresses."}),kinds:yn(K(Oa,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Oa})},cp=si({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:r$,example:{kinds:["gpu"]},capture:Xf,read(e,{ids:n,addresses:t,kinds:r}){let o=D(e),i=ke(e,o),s=Bt(e,o,i),a=i.filter(({device:f,
kind:p})=>r.includes(p)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=op(e),u=a.map(f=>({gpu:f,obstacles:s(f)})),d=u.filter(
({gpu:f})=>nt(f)),c=d.filter(({obstacles:f})=>f.length===0).length,m=re(e);return{msg:m?d.length===0?"No GPU that could go to a VM was found.":o$(d.length,c):"T\
his host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:f,obstacles:p})=>l(f,p)),ids:[...new Set(d.map(({gpu:f})=>f.
device.id))],iommu:Oe(e)},notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...i$(o,i,n,t),...s$(d.map(
({gpu:f})=>f)),...a$(e,d.map(({gpu:f})=>f)),...Ht(e)]:[]}}});function o$(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===e?`${t} th\
at could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons.`:`${t} t\
hat could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function i$(e,n,t=[],r=[]){let o=i=>{var s;return i===void 0?
"is not there":`is no GPU but a ${Pn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`id ${i}\
 ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function s$(e){var t;let n=new Map;
for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,o])=>`${o.join(
" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function a$(e,n){return n.filter(t=>dp(e,t.device).length>0).map(({device:t})=>`${t.address}\
 is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function l$(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function Y(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Pu({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,u;let s=t.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)l$(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[Ys])}var u$=["file","kmod","bootImage","grubConfig","driver"],d$="/etc/kernel/cmdline";function Ft(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function c$(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function f$(e,n){var o,i;let t=Ft([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:Ft([...e.inputs,...n.inputs],s=>s),always:r}}function p$(e,n){return{...n,wishes:Ft([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}
function en(e){let n=new Map;for(let o of e){let i=c$(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,f$(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?n.set(i,p$(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===d$;return u$.flatMap(o=>{let i=t.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function fp(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=Y(r,s.steps)}let o=i=>t.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:en(o(i=>i.steps)),claims:Ft(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Ft(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:Ft(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(d=>{var c;return(c=u(d))!=
null?c:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.
pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var fi=1024,Ur=`# GRUB Environment Block
`;function pp(e){return e.length===fi&&e.startsWith(Ur)}function mp(e){let n=[],t=Ur.length;for(let r=t;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function gp(e,n){return mp(e).find(([t])=>e.startsWith(`${n}=`,t))}function jt(e,n){if(!e.startsWith(Ur))return null;let t=gp(
e,n);return t===void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function yp(e,n,t){var l,u;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=gp(e,n),i=mp(e),s=i.length===0?Ur.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:Ur.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>fi)throw _(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${fi}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(fi,"#")}function Da(e,n){var u,d,c,m;let t=e.flatMap((f,p)=>Dr(f).map(([g,y])=>({index:p,start:g,end:y,token:f.slice(g,y)}))),{kept:r,added:o}=qn(t.map(f=>f.token),n),i=[
...e],s=t.find(f=>f.token==="--"),a=(f,p,g,y)=>{var v;let b=(v=i[f])!=null?v:"";i[f]=b.slice(0,p)+y+b.slice(g)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),p=(m=(c=/\n*$/.exec((d=i[l])!=null?d:""))==null?void 0:c[0])!=null?m:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${p}`}for(let f=t.
length-1;f>=0;f--){let p=t[f],g=r[f];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),g===null?m$(i,p):g!==void 0&&g!==p.token&&a(p.
index,p.start,p.end,g))}return i}function Zt(e,n){var t;return(t=Da([e],n)[0])!=null?t:""}function m$(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",
i=o.slice(0,t).replace(/\s+$/,"");e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function hp(e){let n=[],t=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=t.exec(e);r!==null;r=t.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;n.push({key:s,start:u,end:u+l.length}),o===""&&t.lastIndex++}return n}function Ta(e){return hp(e).filter(n=>n.key==="options").map(({
start:n,end:t})=>[n,t])}function pi(e){let n=r=>hp(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{
title:t("title"),version:t("version"),linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(
" ")}}function bp(e,n){var o,i;let t=Ta(e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],u=(i=n[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function vp(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function Z(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function mi(e){return{kind:"kmod",name:e}}function gi(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}var Wt="/boot/loader/entries",tt="/boot/grub2/grubenv",g$=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function yi(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=g$.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function hi(e,n){let t=e.read(tt),r=t===null?null:jt(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:mn(o).kernelopts}function y$(e,n){let t=n.kernelopts?hi(e,n):null;return Ca(e).
map(r=>{var s;let o=pi((s=e.read(r))!=null?s:""),i=ae(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?ae(t):[a]);return{title:o.title,id:r.slice(Wt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:yi(e,o.linux),initrds:o.initrds.map(a=>yi(e,a)).filter(a=>a!==null),recovery:vp(o)}})}function Ca(e){return j(
e,"entry files",()=>e.list(Wt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>h$(r,t)).map(t=>`${Wt}/${t}.conf`))}function h$(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,d]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(d))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==d)return u-d;if(isNaN(u))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Me(e,n){return j(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>b$(e,n))}function b$(e,n){if(n.kind==="bls")return y$(e,n);let t=e.read(n.config);return t===null?[]:mn(t).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,tokens:ae(r.args.join(" ")),kernel:yi(e,r.kernel),initrds:r.initrds.
map(o=>yi(e,o)).filter(o=>o!==null)}))}function v$(e,n){var l,u;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let d of o.slice(0,-1)){let c=[...new Set(t.map(f=>{var p;
return(p=f.within[r])!=null?p:`entry ${f.id}`}))],m=/^\d+$/.test(d)?c[Number(d)]:(l=c.find(f=>f===d))!=null?l:c.find(f=>!f.startsWith("entry "));t=t.filter(f=>f.
within[r]===m),r++}let i=(u=o[o.length-1])!=null?u:"",s=t.find(d=>d.id===i||d.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter((d,c)=>d.within.length<=
r||t.findIndex(m=>m.within[r]===d.within[r])===c)[Number(i)]}function bi(e,n){var i,s;let t=Me(e,n),r=e.read(n.grubenv),o=[r===null?null:jt(r,"next_entry"),n.fallback===
"saved"&&r!==null?jt(r,"saved_entry"):n.fallback];for(let a of o){let l=a===null||a===""?void 0:v$(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=
null?i:t[0])!=null?s:null}var w$=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],zn="/etc/kernel/cmdline",$$=/^\$\{?\w+\}?$/,x$=/^(BOOT_IMAGE|initrd)=/;function k$(e,n){let t=Ta(e).map(
([o,i])=>e.slice(o,i)),r=Da(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:bp(e,r)}function wp(e,n,t){if(!n.kernelopts)
return{steps:[],opts:null};let r=hi(e,n),o=e.read(tt),i=_$(e,n,t(tt));if(r===null||o===null)return{steps:i,opts:r};let s=Zt(r,t(tt));return{steps:[...s===r?[]:[
Z(tt,yp(o,"kernelopts",s))],...i],opts:s}}function _$(e,n,t){var l,u;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=Zt(s,t);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Z(n.config,r.replace(o,()=>`${i}${a}"`))]}function $p(e,n,t){
return Ca(e).flatMap(r=>{var d;let o=(d=e.read(r))!=null?d:"",i=n(r),s=ae(pi(o).options),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&t!==null?
ae(t):[c]),u=k$(o,a?i.filter(c=>!G(l,c)):i);return u===o?[]:[Z(r,u)]})}function S$(e,n,t){var l,u,d;let r=w$.find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.
read(r))!=null?l:"",m=Zt(c,t);return{steps:m===c?[]:[Z(zn,m)],warnings:[]}}let o=_e(e);if(n.kernelopts||o!==null&&t.every(c=>G(o,c)))return{steps:[],warnings:[]};
let i=bi(e,n),s=i===null||!i.recovery?i:(u=Me(e,n).find(c=>!c.recovery))!=null?u:null,a=((d=s==null?void 0:s.tokens)!=null?d:[]).filter(c=>!$$.test(c)&&!x$.test(
c));return s===null||!a.some(c=>c.startsWith("root="))?{steps:[],warnings:[`${zn} does not exist and no entry shows what it should say: a kernel that is install\
ed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[Z(zn,`${Zt(a.join(" "),t)}
`)],warnings:[]}}function xp(e,n,t){let r=wp(e,n,()=>t),o=S$(e,n,t);return{steps:[...r.steps,...$p(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function kp(e,n,t){
let r=wp(e,n,t),o=e.read(zn),i=o===null?null:Zt(o,t(zn));return[...r.steps,...$p(e,t,r.opts),...i===null||i===o?[]:[Z(zn,i)]]}function Na(e,n){let t=e.read(zn),
r=n.kernelopts?hi(e,n):null;return[...Me(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:tt,tokens:ae(r)}],...t===null?[]:[{path:zn,tokens:ae(
t)}]]}var P$=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
A$=/manage|generated|begin/i;function hn(e){if(!A$.test(e))return null;for(let[n,t]of P$)if(t.test(e))return n;return null}function Gt(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Kt(e,n,t=[]){let r=Gt(n),o=e.read(n),i=hn(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Sp=/[\t\n ;&|<>()]/,_p=/[A-Za-z_]\w*/y;function U(e,n){throw{at:e,why:n}}function rt(e,n){var t,r;return _p.lastIndex=n,(r=(t=_p.exec(e))==null?void 0:t[0])!=
null?r:""}function nn(e){let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Sp.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.
length);let a=n.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&U(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...La(e,i)),o='"'):r.push(...vi(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function La(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&U(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...vi(e,'"'))}}function vi(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&U(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){U(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&U(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?I$(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function I$(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=rt(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!E$(e))&&(e.list(e),t.charAt(e.at)!==")"&&
U(r,"$( is not closed"),e.at++);else if(o==="{"){let s=O$(e,n);if(s!==null)return[s];R$(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(n===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?La(e,r):e.shell==="bash"&&M$(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:n}];return[{is:"da\
rk",s:r,e:e.at,q:n}]}function O$(e,n){var l,u;let{text:t}=e,r=e.at,o=rt(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(t))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let d=t.charAt(e.at);if(d==="}"){e.at++;let c=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(d)||n===""&&Sp.test(d))break;a.push(...vi(e,n))}return e.at=
r,null}function R$(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||U(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,La(e,e.at-1)):vi(e,'"')}U(n,"${ is not closed")}function E$(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function M$(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&U(n,"the quote ' is not closed");e.at++}var Pp=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Ap=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,D$=new Set(["exp\
ort","readonly","local","declare","typeset"]),T$={is:"all",of:[]};function Op(e,n){let t=[],r={text:e,shell:n,at:0,list:o=>{wi(o,t,")")}};try{let o=wi(r,t);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function wi(e,n,...t){let r=[],o=e.at;for(;;){
tn(e,n);let i=e.text.charAt(e.at),s=Jt(e);if(i===""){t.length>0&&U(o,`${t.join(" or ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(
";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&U(e.at,`${i} is not expected here`),r.push(C$(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||U(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function C$(e,n){let t=Ip(e,n);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,tn(e,n),t={is:"maybe",left:t,right:Ip(e,n)};return t}function Ip(e,n){
Jt(e)==="!"&&(e.at++,ce(e));let t=$i(e,n);for(ce(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?
2:1,tn(e,n),t={is:"apart",body:$i(e,n)},ce(e);return t}function $i(e,n){let{text:t,at:r}=e,o=Jt(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&rt(
t,r)==="function"&&/[ \t]/.test(t.charAt(r+8))?H$(e,n):V$(e,n);e.at+=o.length;let s=i==="("?L$(e,n):N$(e,n,o,r);for(ce(e);Mp(e,n);ce(e));return s}function N$(e,n,t,r){
switch(t){case"{":return ot(e,n,"}");case"if":return Ep(e,n);case"while":case"until":{let o=ot(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,ot(e,n,"done")]},
e:e.at}}case"for":return z$(e,n,r);case"case":return U$(e,n);default:return U(r,`${t} is not expected here`)}}function ot(e,n,t){let r=Rp(e,n,t);return e.at+=t.
length,r}function Rp(e,n,...t){let r=wi(e,n,...t);return r.is==="all"&&r.of.length===0&&U(e.at,"a command is missing"),r}function L$(e,n){return e.at++,{is:"apa\
rt",body:ot(e,n,")")}}function Ep(e,n){let t=ot(e,n,"then"),r=Rp(e,n,"elif","else","fi"),o=Jt(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Ep(e,n):ot(e,n,"fi")],otherwise:!0}}function z$(e,n,t){ce(e);let r=rt(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&U(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&U(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,tn(e,n),rt(e.text,e.at)==="in")for(e.at+=2,o=[],ce(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ce(e)){let a=nn(e);a.s===a.e&&U(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ce(e),e.text.charAt(e.at)===";"&&e.at++,tn(e,n);let i=Jt(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&U(e.at,"do is missing"),e.at+=
i.length;let s=ot(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function U$(e,n){let t=e.at;ce(e),nn(e),tn(e,n),rt(e.text,e.at)!=="\
in"&&U(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(tn(e,n);Jt(e)!=="esac";tn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ce(e);let i=nn(e);if(i.s===i.e&&
U(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ce(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&U(e.at,") is missing"),e.at++,
r.push(wi(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:T$,branches:r,
otherwise:o}}function H$(e,n){e.at+=8,ce(e);let t=nn(e);return ce(e),e.text.startsWith("()",e.at)&&(e.at+=2),tn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:$i(
e,n)}}function V$(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ce(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&Ua(e),Mp(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&U(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,tn(e,n),{is:"function",name:t.slice(c.s,c.e),body:$i(e,n)}}let a=i[0],l=a!==void 0&&D$.has(t.slice(a.s,a.e)),u=a===void 0||l?B$(e,l):null;if(u!==null){o.push(
u);continue}let d=nn(e);if(d.s===d.e)break;i.push(d),a===void 0&&e.shell==="bash"&&t.slice(d.s,d.e)==="[["&&F$(e)}return e.at===r&&U(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function B$(e,n){var c,m;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",u=((m=s[2])!=null?m:"")!=="",d=e.at;if(t.charAt(d)===
"("&&r==="bash"){for(u=!0,e.at++,e.at=za(t,e.at);t.charAt(e.at)!==")";e.at=za(t,e.at)){let f=nn(e);f.s===f.e&&U(d,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:u,value:{s:d,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:u,value:nn(e)}}function Mp(e,n){var i,s;Ap.lastIndex=e.at;let t=(s=
(i=Ap.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ce(e);let o=nn(e);return o.s===o.e&&U(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function F$(e){let n=e.at;for(;;){e.at=za(e.text,e.at);let t=nn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&U(n,"]] is missing"),e.at++)}}function Jt(e){var n,t;return Pp.lastIndex=e.at,(t=(n=Pp.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ce(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function za(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function Ua(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function tn(e,n){for(;;){ce(e);let t=e.text.charAt(e.at);if(t==="#")Ua(e);else if(t===`
`){e.at++;for(let r of n.splice(0))j$(e,r)}else return}}function j$(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;Ua(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var Z$=24,W$=24,Dp=8,G$=16384,K$=/^(?!GRUB_CMDLINE_)/,J$=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,q$=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),Cp={values:new Map,last:new Map,over:""};function Ha(e,n,t=()=>null){var i;let r={shell:n,files:[
...e],functions:new Map,read:t,file:0,depth:0},o=[Cp];try{for(let s of e.keys())o=Np(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:d=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:d.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function Fr(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Va(e){return e.some(n=>n.dark!==void 0)?null:
e.map(n=>n.c).join("")}function Np(e,n,t){var s,a;let r=e.file;e.file=n;let o=Op((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=rn(e,o,t).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,Br(i)}function rn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.
length===0?t:[...o,...Y$(e,n,r)]}function Y$(e,n,t){switch(n.is){case"simple":return X$(e,n,t);case"all":return n.of.reduce((r,o)=>rn(e,o,r),t);case"maybe":{let r=rn(
e,n.left,t);return Br([...r,...rn(e,n.right,r)])}case"branch":{let r=rn(e,n.first,t),o=n.branches.flatMap(i=>rn(e,i,r));return Br(n.otherwise?o:[...r,...o])}case"\
for":return Q$(e,n,t);case"while":return zp(e,n,t);case"function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return rn(e,n.body,t),t}}
function X$(e,n,t){var d,c;let[r,...o]=n.words;if(r===void 0)return xi(e,n.assigns,t);let i=ki(r),s=e.shell==="dash"&&q$.has(i!=null?i:"")?xi(e,n.assigns.filter(
m=>!m.declared),t):t,{text:a}=(d=e.files[e.file])!=null?d:{text:""},l=Tp(r);if(J$.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&n.assigns.length>0)return Br([...s,...xi(e,n.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Dp){let m=e.
file;e.depth++,e.file=u.file;let f=rn(e,u.body,s).map(p=>p.over==="file"?{...p,over:""}:p);return e.file=m,e.depth--,f}switch(i){case"unset":return o.reduce((m,f)=>{
var p;return Hr(m,(p=ki(f))!=null?p:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let m=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Tp(
f)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};return xi(e,n.assigns.filter(f=>f.declared),s)}case"return":return s.map(m=>({...m,over:"fi\
le"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:ki(o[0]),f=m===null||e.depth>=Dp?null:e.read(m);
if(m===null)return ex(e,n,s);if(f===null)return s;e.depth++;let p=Np(e,e.files.push({path:m,text:f})-1,s);return e.depth--,p}case"eval":case"read":case"printf":case"\
local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(m)?s:((c=m.match(/[A-Za-z_]\w*/g))!=null?c:[]).reduce((f,p)=>Hr(f,p,[Vr(e,n)]),s)}default:return s}}
function xi(e,n,t){return t.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},u=a.array?[Vr(e,a.value)]:Ba(e,a.value.
parts,l,a),d=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,d.length>G$?[Vr(e,a.value)]:d),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function Ba(e,n,t,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return n.flatMap((l,u)=>{var b,v;let{s:d,e:c,q:m}=l,f=(...w)=>[
{c:"",dark:[i.slice(d,c),...w.map(Lp)].join(" "),file:o,s:d,e:c,q:m}];if(l.is==="dark")return f();if(l.is==="char"){let w=n[u-1];return r!==void 0&&l.c==="~"&&m===
""&&c-d===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:d,e:c,q:m}]}let p=(b=t.values.get(l.name))!=null?b:K$.test(l.name)?null:[];if(p===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&m===""&&e.shell==="dash"&&/[\s*?[]/.test((v=Va(p))!=null?v:" ")?f(p):p;let g=Ba(e,l.word,t),
y=p.some(w=>w.dark===void 0);return!y&&(p.length>0||!l.colon)?f(p,g):l.op==="-"?y?p:g:y?g:[]})}function Lp(e){return e.map(n=>{var t;return(t=n.dark)!=null?t:n.
c}).join("")}function Q$(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>ki(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>W$||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?zp(e,n,t):n.words.reduce((l,u)=>rn(e,
n.body,Hr(l,n.name,Ba(e,u.parts,Cp))),t)}function zp(e,n,t){let r=rn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),Br([...t,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>Hr(i,s,[Vr(e,n)]),t)])}function ex(e,n,t){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>Hr(o,i,[Vr(e,n)]),t)}function Hr(e,n,t){
return e.map(r=>({...r,values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Vr(e,{s:n,e:t}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(n,t))!=null?o:"",file:e.file,s:n,e:t,q:""}}function ki(e){return e.parts.every(n=>n.is==="char")?e.parts.map(n=>n.is==="char"?n.c:"").join(
""):null}function Tp(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function Br(e){let n=[...new Map(e.map(i=>[nx(i),i])).values()],[t]=n;if(n.length<=
Z$||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(n.map(u=>{let d=Fr(u,i);return[Up(
d),d]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(Lp).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:n.some(i=>i.over==="")?"":t.over}]}function nx(e){return JSON.stringify([e.over,[...e.values].map(([n,t])=>[n,Up(t)]),[...e.
last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function Up(e){return e.map(n=>{var t;return`${n.c}${(t=n.dark)!=null?t:""}@${n.
file}:${n.s}`}).join(" ")}var jr="\uFFFF",Vp=/^[\t-\r \xa0]$/,Bp=/[^\w@%+=:,./-]/g;function Fa(e){let n=e.map(t=>t.dark===void 0?t.c:jr).join("");return Dr(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function Fp(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))t.add(u);i!==void 0&&
Hp(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&Hp(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function Hp(e,n){return Vp.test(e.c)&&!n.has(e)}function jp(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?it(r,a):""}))}function Zp(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&Vp.test(a.c)?"":it(" ",i)}]})}function Wp(e,n,t,r){var m,f,p,g;let o=ja((m=n.values.get(t))!=null?m:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:it(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=n.values.get(t))!=null?f:[],u=l[l.length-1],d=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:it(d,a.close)}];let c=(g=(p=e[s])==null?void 0:p.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(Bp,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${it(d,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${it(d,'"')}"`}]}function ja(e){var t;let n=Fa(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function Gp(e,n,t){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="$${n} ${it(t.join(" "),'"')}"
`}function Kp(e,n){return e.replace(new RegExp(`^${n}="\\$${n} *"\\n`,"gm"),"")}function Za(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,s=t.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function it(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(/'/g,"\
'\\''"):e.replace(Bp,"\\$&")}var me="/etc/default/grub",qt="/etc/default/grub.d",on="GRUB_CMDLINE_LINUX",Wa="GRUB_CMDLINE_LINUX_DEFAULT",Zr=`${qt}/zz-vfiokit.cfg`,Yp=/^zz+-vfiokit\.cfg$/,tx=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function _i(e,n,t){let r=new Set(qa(e,n).worlds.map(i=>Va(Fr(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Si(e,n){let[t]=qa(e,n).worlds;return t===
void 0?[]:Ka(t).tokens.map(r=>r.text)}function Ga(e,n,t,r=!1){var f,p,g;let o=Ja(e,n),i=qa(e,n),s=i.worlds.map(Ka);if(!r)for(let y of s)ix(y,t);let a=s.map(y=>{
let b=qn(y.tokens.map(v=>v.text),t,y.split);return r?rx(b,y):b}),l=(p=(f=s[0])==null?void 0:f.tokens.map(y=>y.text))!=null?p:[];if(a.every(y=>y.removed.length===
0&&y.added.length===0)&&(r||t.length===0||!s.some(Xp)))return{texts:new Map,before:l,manager:null};let d=s.flatMap((y,b)=>[...sx(y,a[b]),...r?[]:y.values.flatMap(
Zp)]),c=r?void 0:[...Qp(i,d)].find(y=>px(o,y));if(c!==void 0)throw _(`${me} asks in a condition what ${c} is, so that ${a.flatMap(y=>y.removed).join(" ")||c} ca\
nnot be changed there soundly; change it by hand`);let m=ax(a);for(let y of n.dropIns?lx(e):[null])for(let b of ux(i,s,a,d,m,y)){let v=dx(e,n,{read:i,edits:d,changes:a,
wishes:r?[]:t,dropIn:y},b);if(v!==null)return{texts:v,before:l,manager:n.dropIns&&y!==Zr?hn((g=e.read(Zr))!=null?g:""):null}}throw _(`${me} sets ${on} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(y=>y.removed)].join(" ")} there by hand`)}function Ka(e){var o;
let n=[Fr(e,on),Fr(e,Wa)],[t,r]=n.map(i=>Fa(i).map(s=>({...s,value:i})));return{world:e,values:n,tokens:[...t!=null?t:[],...r!=null?r:[]],split:(o=t==null?void 0:
t.length)!=null?o:0}}function rx(e,{world:n,tokens:t}){let r=new Set([...n.values].flatMap(([s,a])=>s===on||s===Wa?[]:a.map(l=>`${l.file} ${l.s}`))),o=t.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=t[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!t.some((a,l)=>a.text===s&&o[l]===!0))}}function Xp({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Ja(e,{dropIns:n}){let t=n?e.list(qt).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[me,...t.map(r=>`${qt}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function qa(e,n){return j(e,`defaults ${n.shell} ${n.dropIns}`,()=>ox(e,n))}function ox(e,n){let{shell:t}=n,r=Ha(Ja(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw _(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw _(`${me} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function ix(e,n){var r;let t=n.flatMap(Dn);for(let o of e.tokens){if(!o.text.includes(jr))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var d;return(d=u.dark)!=null?d:u.c}).join(""),s=o.text.split(jr).find(u=>t.includes(S(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>t.includes(S(u))),l=s!==void 0?o.text.replace(jr,"\u2026"):qn(a,n).removed[0];if(l!==void 0)throw _(`${on} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${me}`)}}function sx(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...Fp(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?
[]:jp(r,i,s)})]})}function ax(e){let n=new Map;for(let t of e.flatMap(r=>r.added)){let r=Ho(S(t))?t:S(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!Mn(
S(t))||S(t)==="vfio_pci.ids")throw _(`${me} sets ${Jp(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);n.set(r,`${Jp(t)}=${[...new Set([...N(o),...N(t)])].join(",")}`)}return[...n.values()]}function Jp(e){return e.replace(/=[^]*/,"")}function lx(e){var s;
let n=e.list(qt).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return hn((l=e.read(`${qt}/${a}`))!=null?l:"")===null},r=n.filter(a=>Yp.test(a)&&t(a)),o=(s=n.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${qt}/${a}`)}
function ux(e,n,t,r,o,i){var p,g;let[s]=n,a=Za(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(on),u=n.every(y=>{var b;
return((b=y.world.last.get(on))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,d=y=>{let b=u===null?null:Wp(y,u,on,o),v=b===null?null:Za(y,[...r,
...b]);return v===null?[]:[v]},c=y=>(a.some(w=>w.path===y)?a:[...a,{path:y,text:""}]).map(w=>w.path===y?{...w,text:Gp(w.text===""&&y!==me?tx:w.text,on,o)}:w);if(i===
null)return[...d(e.files),c(me)];let m=l==null?null:(g=(p=e.files[l.file])==null?void 0:p.path)!=null?g:null,f=s.tokens.some((y,b)=>{var v;return b<s.split&&((v=
t[0])==null?void 0:v.kept[b])===null&&o.some(w=>Mn(S(w))&&S(w)===S(y.text))});return[...m===i||f||ja(s.values[0])!==null?d(e.files):[],c(i)]}function dx(e,n,{read:t,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(b=>[b.path,b.text])),u=a.map(b=>b.text===l.get(b.path)?b:{...b,text:Kp(b.text,on)}),d=new Set(
[...Ja(e,n).map(b=>b.path),s!=null?s:""]),c=b=>b===me?"":b,m=u.filter(b=>d.has(b.path)).sort((b,v)=>c(b.path)<c(v.path)?-1:1),f=Ha(m,n.shell,b=>{var v,w;return(w=
(v=u.find(h=>h.path===b))==null?void 0:v.text)!=null?w:e.read(b)});if("why"in f)return null;let p=f.worlds.filter(b=>b.over!=="all").map(Ka),g=p.length>0&&p.every(
b=>{let v=b.tokens.map(w=>w.text);return i.every(w=>G(v,w))&&(i.length===0||!Xp(b))&&o.some(w=>p.length===1?cx(v,w):fx(v,w))}),y=Qp(t,r);return!g||qp(f,y)!==qp(
t,y)?null:new Map(u.filter(b=>{var v;return b.text!==((v=l.get(b.path))!=null?v:"")}).map(({path:b,text:v})=>{let w=Yp.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(
v);return[b,w?null:v]}))}function cx(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function fx(e,n){let t=new Set(n.added.map(S)),r=o=>o.filter(i=>!t.has(S(i))).join(" ");return r(e)===r(n.tokens)}function Qp(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function px(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function qp(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==on&&o!==Wa&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function em(e){return[...e.texts].map(([n,t])=>Z(n,t))}function nm(e,n){return!n.dropIns&&e.read(me)===null}function tm(e,n,t,r){if(!r&&nm(e,n))return{steps:[],
before:[],notes:[`${me} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Ga(e,n,t),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==Zr&&a.endsWith("-vfiokit.cfg"));return{steps:em(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${Zr} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function rm(e,n,t){return t.length===0||nm(e,n)?[]:em(Ga(e,n,t,!0))}var om="/boot/grub/grub.cfg",st="/boot/grub2/grub.cfg",im="/etc/tuned/bootcmdline";function Pi(e,n){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(t=>e.real(
`${t}/${n}`)!==null)}function Ya(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ue("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Pi(e,"transactional-update"))throw ue("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function mx(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(n!==void 0)throw ue(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let t=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw t!==void 0?ue(`this sy\
stem boots with systemd-boot (${t}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):ue("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function gx(e){
var o;if(!Ra(e))return st;let n=e.real("/etc/grub2-efi.cfg"),r=ip(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return mn((s=e.read(i))!=null?s:"").kind===
"generated"});return n!==null&&r.includes(n)?n:r.length===1&&(o=r[0])!=null?o:st}function yx(e){var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:
e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ze(e){return j(e,"boot loader",()=>hx(e))}function hx(e){var l,u,d,c;Ya(e);let n=Ut(e),t=n==="suse";if(t){
let m=(d=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?d:"grub2";if(m!=="grub2"&&m!=="g\
rub2-efi")throw ue(`LOADER_TYPE in /etc/sysconfig/bootloader is ${m||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((Pi(e,"update-grub")||n==="debian")&&(e.real(om)!==null||e.real(me)!==null)){let f={shell:((c=e.real("/bin/sh"))!=null?
c:"").endsWith("bash")?"bash":"dash",dropIns:vx(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:om,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return _i(e,f,"GRUB_DEFAULT")||"0"}}}!Pi(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&mx(e);let r={shell:"bash",
dropIns:!1},o=t?st:gx(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:_i(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(Wt).filter(m=>m.endsWith(".conf")),
a=e.read(o);if(!t&&s.length>0&&bx(e,r,a===null||mn(a).bls)){let m=s.some(f=>{var p;return/^\s*options\s.*\$kernelopts\b/m.test((p=e.read(`${Wt}/${f}`))!=null?p:
"")});return{kind:"bls",name:m?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:m}}if(o!==st&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(yx(e)))throw ue(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${st}`,`run grub\
2-mkconfig -o ${st}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mk\
config","-o",o],kernelopts:!1}}function bx(e,n,t){let r=_i(e,n,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&t:t||!Pi(e,"new-kernel-pkg")}function vx(e){
let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function wx(e,n){var o,i,s,a;let t=e.read(n.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(im))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...ae(r),...ae(t===null?"":(a=jt(t,"tu\
ned_params"))!=null?a:"")]}function $x(e,n,t){let r=wx(e,n);if(r.length===0)return;let o=n.kind==="bls"?Na(e,n).map(i=>i.tokens):[Si(e,n.defaults)].filter(i=>i.
includes("$tuned_params"));for(let i of t){let s=o.some(l=>G(l,i)&&!G([...l,...r],i)),a=r.find(l=>Dn(i).includes(S(l)));if(!(!s||a===void 0))throw _(`tuned sets\
 ${a} on the kernel command line (${im}), where it would win over ours; expected no ${S(a)} there; take it out of the tuned profile (cmdline in its [bootloader]\
 section) and run this again`)}}function xx(e,n,t,r){let o=[{path:me,tokens:r},...n.kind==="bls"?Na(e,n):[]];return t.flatMap(Ot).flatMap(i=>{let s=o.filter(({tokens:a})=>!G(
a,Yn(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function sm(e,n,t){return n.command===null||e.real(
n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Ai(e,n,t,r={}){if(t.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=n.kind==="bls"?xp(e,n,t):{steps:[],warnings:[]},i=tm(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return $x(Y(e,s),n,t),{steps:en([...s,...r.regenerate===
!1?[]:sm(e,n,t)]),claims:s.length===0?[]:xx(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function at(e,n,t,r={}){let o=t.filter(i=>i.thing===
"arg");return Xa(e,n,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Yn(s.value)),r)}function Xa(e,n,t,r={}){let o=n.kind===
"bls"?kp(e,n,t):[],i=t(me);return{steps:en([...o,...rm(e,n.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:sm(e,n,i)]),notes:[]}}function Ii(e,n){
var t;return`${n.name}, ${Ra(e)?"UEFI":"BIOS"}, ${(t=ti(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var kx={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},_x={take:["nvidia"],beside:[]},Sx={take:["snd_hda_intel"],beside:[]},Px={take:["xhci_pci"],beside:[]},Ax={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function De(e){var t,r;let n=C(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...n,...(r=(t=Ix(e))==null?void 0:t.take)!=null?r:[]])]}function Ix({class:e,vendor:n}){if(n!==null)return pn(n,e)?_x:_r(e)||n==="1002"&&Eo(e)?kx[n]:e==="0403"?Sx:e==="0c03"?Px:e==="0c80"?Ax[n]:void 0}var Ox=["modprobe.blacklist","module_blacklist"];function Wr(e){let n=D(e),t=ke(e,n),r=ui(e,n,t);return{...r,judge:Bt(e,n,t,r),consoles:Vt(e,n),weakened:Ht(e)}}
function Un(e){try{return{loader:Ze(e),missing:null}}catch(n){if(!(n instanceof x)||n.code!=="E_HOST"||Ve(e)!==null)throw n;return{loader:null,missing:n.message}}}
function Yt(e,n){return n===null?[]:Me(e,n).filter(t=>!t.recovery).map(t=>t.tokens)}function am(e){let n=e.map(o=>o.filter(i=>Ox.includes(S(i))).flatMap(N).map(
i=>i.replace(/-/g,"_"))),[t=[],...r]=n;return new Set(t.filter(o=>r.every(i=>i.includes(o))))}function lm(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(De),...t.flatMap(r=>De({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function um(e,n){let t=ee(e).map(o=>ne(e,o)).filter(o=>o("v\
fio_pci")!=="builtin"),r=new Map;for(let o of n){let i=De(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Oi(e,n,t){return D(
e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Gr="# vfiokit: functions for vfio-pci, and the drivers that come after it",Qa="options vfio-pci",Rx=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
lt=4294967295;function Xt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function sn(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function dm(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function ut(e){let[n=NaN,t=NaN,r=lt,o=lt,i=0,s=0]=dm(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==lt||o!==lt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Te(e,n){return e.some(t=>{var m,
f;let[r=NaN,o=NaN,i=lt,s=lt,a=0,l=0]=dm(t),[u,d]=((m=n.subsystem)!=null?m:":").split(":"),c=(p,g)=>p===lt||p===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,u)&&c(s,d)&&((parseInt((f=n.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function Ri(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Qt(e,{line:n,lines:t},r){let o=Xt(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function cm(e,n){
return $e(e,n).filter(t=>se([t],"vfio_pci","ids")!==null)}function fm(e,n,t){var i;let r=t.join(","),[o]=[...cm(e,n)].reverse();if(o!==void 0){let s=Qt(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=se($e(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Ri(e,[`${Qa}\
 ids=${r}`])}function el(e,n,t){let r=e;for(let o of[...cm(e,n)].reverse())r=Qt(r,o,i=>{let s=o.lines===1?i:`${Qa} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,d,c)=>{let m=c.split(","),f=m.filter(p=>!t(p));return f.length===m.length?l:f.length===0?"":`${u}id\
s=${d}${f.join(",")}${d}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function pm(e,n){return Qt(e,n,t=>t.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function mm(e){return`softdep ${e} pre: vfio-pci`}function gm(e,n){return`${Qa} ${e}=${n?1:0}`}function er(e){return Xt(e).some(n=>n.trimEnd()===
Gr)}function ym(e){let n=Xt(e).filter(t=>t.trimEnd()!==Gr&&!Rx.test(t.trimEnd())&&!kr.test(t.trimEnd())).join("");return n.trim()===""?null:n}function an(e){return e!==
null&&$r(e).includes("vfio_pci")}function hm(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Du(t,n);if(o!==null)throw _(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(W(t).map(d=>[d.address,
d])),s=[],a=(d,c)=>{let m=$e(e,n).find(c);if(m===void 0)throw new Error(`${n} has lost a line that was in it: ${d}`);e=Qt(e,m,()=>`${d}
`),s.push(d)},l=r.map(xr).filter(d=>{var m;let c=i.get((m=Wn(d))!=null?m:"");if(c===void 0)return!0;if(xr(c)===d)return!1;if(c.from.path!==n)throw _(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(d,f=>f.command==="options"&&f.name===te&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),u=[...[...i.values()].filter(d=>!r.some(c=>c.address===d.address)),...r].flatMap(d=>{var c;return(c=d.variant)!=null?c:[]});for(let d of[
Eu,Rs(u)]){let[c]=$e(`${d}
`,n),m=p=>p.command===(c==null?void 0:c.command)&&p.name===c.name,f=t.find(m);f===void 0?l.unshift(d):f.path===n&&f.rest!==(c==null?void 0:c.rest)&&a(d,m)}return{
text:e,lines:l,changed:s}}function bm(e,n,t,r){let o=Xt(e).filter(a=>{var l;return!t.has((l=Wn(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return Xt(o).
filter(a=>!kr.test(a.trimEnd())).join("");let i=$e(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&kr.test(`softdep vfio-pci ${a.rest}`)),s=Rs(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:Qt(o,i,()=>`${s}
`)}var Ei="/etc/modprobe.d/vfio.conf",vm=1023;function Ex(e){let n=ee(e);return n.length===0?[{has:()=>"module",config:z(e)}]:n.map(t=>({has:ne(e,t),config:z(e,t)}))}
function nl(e){return e===null||/^(?:[1y]|on)/i.test(e)}function Mx(e,n,t){var s;let r=Kt(e,Ei,As.slice(1)),o=t.map(a=>{var l;return(l=se(n,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>vr(a,l)?-1:1).pop();if(o===void 0||!vr(r.path,o))return r;let i=Gt(Ei);if(!vr(i,o)&&hn((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw _(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Kr(e,n){var $,A,
R,O;let t=Ex(e),r=z(e),o=sn(($=se(r,"vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(P=>{let q=n.devices.filter(B=>B.id===P);return q.length===0?!o.some(
B=>ut(B)===P):!q.every(B=>Te(o,B))}),s=[...o,...i],a=Object.entries(n.options).filter(P=>{let q=se(r,"vfio_pci",P[0]);return P[1]!==void 0&&P[1]!==(q!==null&&nl(
q.value))}),l=P=>n.blacklisted.has(P)||t.every(({has:q,config:B})=>{let Q=q(P);return Q==="absent"||Q==="module"&&(Xe(B,P)!==null||an(fe(B,"softdep",P)))}),u=Mx(
e,r,[...i.length>0?["ids"]:[],...a.map(([P])=>P)]),d=er((A=e.read(u.path))!=null?A:""),c=t.every(({has:P})=>P("vfio_pci")==="module"),m=i.length===0&&a.length===
0&&!d&&!n.overridden&&n.at.length===0&&c&&n.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:m,entries:s};if(m)return f;if(s.join(",").length>
vm)throw _(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${vm} at most; name fewer ids`);let p=(R=e.read(u.path))!=null?R:
"",g=d?p:Ri(p,[Gr]),y=hm(i.length===0?g:fm(g,u.path,s),u.path,r,n.at),b=y.text,v=[...y.lines,...a.map(([P,q])=>gm(P,q))],w=[];for(let P of n.rivals){let q=t.map(
ve=>fe(ve.config,"softdep",P));if(q.every(an))continue;let B=q.find(ve=>ve!==null&&ve.path===u.path&&!an(ve));B!=null?b=pm(b,B):an((O=$e(b,u.path).find(ve=>ve.command===
"softdep"&&ve.name===P))!=null?O:null)||v.push(mm(P));let Q=q.find(ve=>ve!==null&&ve.path!==u.path&&!an(ve)&&vr(ve.path,u.path));Q!=null&&w.push(`${Q.path} has \
a softdep line for ${P}, and kmod takes only the first: there vfio-pci comes before ${P} because the boot image loads it`)}if(b=Ri(b,v),b===g)return{...f,notes:w};
let h=[...i.map(P=>({thing:"id",value:P})),...[...d?[]:[Gr],...v,...y.changed].map(P=>({thing:"line",value:P}))];return{...f,claims:h,notes:w,steps:[Z(u.path,b)],
warnings:u.warning===void 0?[]:[u.warning]}}function Dx(e,n){return(e===Ei||e===Gt(Ei))&&hn(n)===null}function wm(e,n,t=new Set){var l;let r=u=>{var d;return n.
includes((d=ut(u))!=null?d:"")},o=z(e),i=W(o),s=[],a=[];for(let u of new Set(o.filter(d=>d.command==="options"&&(d.name==="vfio_pci"||d.name===te)).map(d=>d.path))){
let d=we(e,u),c=b=>{var v;return sn((v=se($e(b,u),"vfio_pci","ids"))==null?void 0:v.value)},m=i.filter(b=>b.from.path===u&&t.has(b.address));if(m.length===0&&!c(
d).some(r))continue;if(!Dx(u,d)){a.push(`${u} gives ${[...m.map(b=>b.address),...c(d).some(r)?n:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=el(bm(d,u,t,i.filter(b=>!t.has(b.address))),u,r),p=sn((l=se(o.filter(b=>b.path!==u),"vfio_pci","ids"))==null?void 0:l.value);er(f)&&c(f).every(b=>p.includes(
b))&&(f=el(f,u,()=>!0));let y=er(f)&&se($e(f,u),"vfio_pci","ids")===null&&W($e(f,u)).length===0?ym(f):f.trim()===""?null:f;s.push(Z(u,y))}return{steps:s,notes:a}}var dt=["nouveau","nvidia","nvidia_drm"];function xm({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>nt(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!C(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function $m(e){return e.replace(/-/g,"_")}function tl({driver:e,module:n}){
return n!=null?n:e}function Tx(e){let n=tl(e);return n===null?dt:dt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Mi(e){let n=new Set(e.gpus.
filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(xm(e).filter(r=>n.has(r)).flatMap(Tx));return dt.filter(r=>!t.has(r))}
function km(e,n){var o,i;let t=new Set(e.map($m)),r=xm(n).find(s=>{var a;return t.has($m((a=tl(s))!=null?a:""))});if(r!==void 0)throw _(`blacklist holds ${(o=tl(
r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device \
to vfio-pci first (vfio_bind)`)}function rl(e,n){return n.kind==="bls"?Me(e,n).map(t=>t.tokens):[Si(e,n.defaults)]}function ct(e,n){var o;let t=sn((o=se(z(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:rl(e,n).flatMap(i=>i.filter(s=>S(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function _m(e,n){return[...ct(e,n),...W(z(
e)).map(t=>t.address)]}function ol(e,n){let t=new Set(Jr(e,n).map(i=>i.address)),r=new Set(de(e).flatMap(i=>i.devices).map(i=>i.address)),o=D(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Zd(i,{driver:null,module:Cx(e,i)}));return{devices:o,gpus:ke(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function Jr(e,n){let t=ct(e,n),r=D(e),o=new Set(vo(z(e),r));return r.filter(i=>o.has(i)||Te(t,i))}function Cx(e,n){var i;let t=z(e),r=ee(e).map(
s=>ne(e,s)),o=De(n).filter(s=>Xe(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function Sm(e,n){let t=ol(e,n),r=Mi(t),o=new Set(
[...t.given].flatMap(De)),i=z(e),s=Sn(e).filter(({thing:a,value:l})=>a!=="arg"||S(l)!=="modprobe.blacklist"?!1:N(l).every(u=>!r.includes(u)&&(!o.has(u)||an(fe(i,
"softdep",u)))));return s.length===0?{steps:[],released:s}:{steps:at(e,n,s).steps,released:s}}var Nx="/etc/driverctl.d",Pm="/etc/libvirt/qemu";function Lx(e,n){var o;let t=`${Nx}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function Di(e,n){let t=Lx(e,n);return t===null||C(t.driver)?null:t}function zx(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,u)=>{var d,c;return((c=(d=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:d[1])!=null?c:"0").toLowerCase().padStart(u,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function Am(e,n){let t=n.filter(r=>r.driver!==null&&!C(r.driver));return t.length===0?[]:e.list(Pm).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=zx((i=e.read(`${Pm}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function Ux(e){return j(e,"vfio_pci aliases",()=>ee(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${$t(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ae(a)]})}))}function Im(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=Ux(e).filter(([s])=>Os(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function Ti(e,{driver:n},t){return n==="auto"?Im(e,t):null}function Om(e,n,t){var o,i;let r=new Map(W(z(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||_n(a,s)||n.accept_replacement.includes(s.address)))throw _(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Mu(s,Ti(e,n,s)))}function Rm(e,n){for(let{address:t}of n){let r=Di(e,t);if(r!==null)throw _(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function Hx(e,n){let t=new Map(D(e).map(r=>[r.address,
r]));return W(z(e)).filter(r=>!n.some(o=>o.address===r.address)&&!_n(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function Em(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return Kr(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(D(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return Kr(e,n);let s=Kr(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Kr(e,n)}function Vx(e,n,{at:t,devices:r}){
let o=Jr(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&Te(ct(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function Mm(e,n,t){
return[...Vx(e,n,t),...Hx(e,t.at)]}var Bx=["reserved","interrupts","vfs","mdev"];function ln(e){var n;return`${e.address} (${e.id}, ${Pn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Ci(e){
let n=e.slice(0,8).map(ln).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function il(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(u=>u.device===e);
if(e.responding===!1)return"does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)
return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;let i=ci(e,t);if(i!==null)return i;
if(pn(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and sw\
itches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virtual functions enabled, and vfio-pci refuses it as long \
as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is \
meant";let s=o===void 0?void 0:t.judge(o).find(u=>Bx.includes(u.code));return s===void 0?null:`cannot be passed through: ${s.text}`}function Dm(e,n){for(let t of e){
let r=ci(t,n);if(r!==null)throw _(`${ln(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function sl(e,{
nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(
a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches s\
tay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches\
: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[
`nvswitches: bind is for one guest that gets every GPU, and ${Ci(s)} stays with the host without NVLink`]}}function Tm(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.
allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw _(`allow_group_members names ${i}, and there is no PCI function`);if(e.
includes(s))return[];if(!r.has(s.group))throw _(`allow_group_members names ${ln(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and\
 not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=il(s,{...n,addresses:[i]},t);if(a!==null)
throw _(`allow_group_members names ${ln(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${ln(i)} goes to vfio-pci\
 as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}
function Cm(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=di(r,t,n);if(o.length===0)continue;let i=e.
filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw _([`IOMMU\
 group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),
Fx(o,n))}}function Fx(e,{devices:n}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>pn(r.vendor,
r.class)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the ot\
her functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}
function Nm(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=
null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add i\
nitcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===
0)return o;if(ai(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw _(`${i.map(ln).join(", ")} shows the only console of this node (boot_vga or \
fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a\
 BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function al(e,n,t){if(n.length>0)throw _(`${e}: ${Ci(n)}; ${t}`)}function zm(e,{devices:n,gpus:t}){let r=t.filter(d=>d.kind==="gpu").map(d=>d.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Ci(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(d=>Wd(n,d).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw _(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(
d=>d.id!==null&&(i==null?void 0:i.includes(d.id))===!0),absent:a};let l=s.filter(d=>!n.some(c=>c.address===d));if(l.length>0)throw _(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let u=n.filter(d=>s.includes(d.address));if(i!==void 0){al(`the function named by address does not have any of the ids ${i.join(", ")}`,
u.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let d=i.filter(c=>!a.includes(c)&&!u.some(m=>m.id===c));if(d.length>0)throw _(`none of t\
he addresses ${s.join(", ")} has the id ${d.join(", ")}; give ids and addresses of the same functions`)}return al("the vendor or device id of this function cann\
ot be read",u.filter(d=>d.id===null),"power-cycle the host"),{found:u,absent:a}}function Um(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function Hm(e){let n=o=>o===void 0||o.length===0?void 0:o,[t,r]=[n(e.ids),n(e.addresses)];if(t===void 0&&r===void 0)throw V("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:t,addresses:r}}function Vm(e,n,t=()=>null){var w;let r=Hm(
e),o=new Map(n.gpus.map(h=>[h.device,h])),{found:i,absent:s}=zm(r,n);for(let h of i){let $=il(h,r,n);if($!==null)throw _(`${ln(h)} ${$}`)}let{take:a,shared:l}=r.
companions?Um(i,n):{take:[],shared:new Set};Dm(a,n);let u=sl(i,r,n),d=Tm([...i,...a,...u.take],r,n),c=[...a,...u.take,...d.take],m=new Set([...i,...c]),f=n.devices.
filter(h=>m.has(h));Cm(f,n);let p=Nm(f,n,r.allow_console_gpu),g=h=>d.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":t(h),y=r.addresses===void 0?f.filter(h=>g(h)!==null):f,b=[...i,...c].filter(h=>!y.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),v=[...((w=r.ids)!=null?w:[]).filter(h=>b.includes(h)),...b];return{devices:f,ids:[...new Set(v)],at:y,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?y.map(h=>{var $;return`${ln(h)} is bound by its address: ${($=g(h))!=null?$:""}`}):[]],warnings:[...u.warnings,
...d.warnings,...n.weakened,...p,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${ln(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function Bm(e,n,t,r,o){var b,v,w;let i=(b=e.addresses)==null?void 0:b.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((v=e.ids)!=null?v:[]).length===0,a=s?e:Hm({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:zm(a,n),{take:u,shared:d}=e.
companions?Um(l,n):{take:[],shared:new Set},c=n.devices.filter(h=>e.allow_group_members.includes(h.address)),m=[...l,...u.filter(h=>!d.has(h)),...sl(l,e,n).take],
f=[...new Set([...m,...u,...c])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(A=>f.some(R=>R.address===A.address)||h.some(R=>`${A.card}:`.startsWith(
`${R}:`)));return{ids:[...new Set([...h,...m.map(A=>{var R;return(R=A.id)!=null?R:""})])],addresses:new Set($.map(A=>A.address))}}al("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(h=>t(h)&&!f.includes(h)&&m.some($=>t($)&&$.id===h.id)),"give th\
e others back too");let p=new Map(n.devices.map(h=>[h.address,h])),g=[...f.map(h=>h.address),...o].map(Lm),y=h=>e.companions&&g.includes(Lm(h.address))&&!_n(h,p.
get(h.address));return{ids:[...new Set(m.filter(t).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||y(h)).map(h=>h.address))}}function Lm(e){return e.replace(/\.\d$/,"")}var jx=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function jm(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function Zx(e,n,t){var l,u;let r=jm(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function Wx(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Ce(e,n,t){return t!==void 0?Fm(e,n,t):j(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Fm(e,n,Me(e,n)))}function Fm(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=mn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:Zx(e,a.kernel,`entry ${l}: kernel`));for(let d of a.initrds)o(jm(e,d,`entry ${l}: image`,jx));let u=Wx(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(n.grubenv);return s!==null&&!pp(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var nr="/etc/initramfs-tools/modules",Zm="/usr/share/initramfs-tools/modules.d",ll="# vfiokit: vfio_pci before the drivers that could take its devices",Ni="vfio\
_pci",Gx=/^((\w+_)?vfio_pci|vfiokit_bind)$/,Kx="/etc/dracut.conf.d/vfiokit.conf",Jx=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Li="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Gm={"initramfs-tools":["/etc/modprobe.d",
nr],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Km={steps:[],claims:[],warnings:[]};function tr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function ul(e){var n;return e.startsWith("#")?"":((n=e.trim().split(/\s+/)[0])!=null?n:"").replace(/-/g,"_")}function Jm(e,n){return e+(e===""||e.endsWith(
`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function qm(e){return{thing:"line",value:e}}function Ym(e,n){let t=W(z(e)).length>0&&ee(e).some(r=>ne(e,r)(Ni)==="builtin");return[...n.flatMap(r=>"\
module"in r?r.module.replace(/-/g,"_"):[]),...t?[te]:[]]}function qx(e,n){var a;let t=e.list(Zm).map(l=>we(e,`${Zm}/${l}`)),r=(a=e.read(nr))!=null?a:"",o=new Set(
[r,...t].flatMap(l=>tr(l).map(ul))),i=Ym(e,n).filter(l=>!o.has(l));if(i.length===0)return Km;let s=i.flatMap(l=>[ll,l]);return{steps:[Z(nr,Jm(r,s))],claims:s.map(
qm),warnings:[]}}function Yx(e){return[we(e,"/etc/dracut.conf"),...Zn(e,Jx).map(n=>we(e,n))].join(`
`)}function Wm(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function Xx(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Qx(e,n){var m;let t=Yx(
e),r=["force_drivers","add_drivers"].flatMap(f=>Wm(t,f)).map(f=>f.replace(/-/g,"_")),o=Wm(t,"install_items"),i=Xx(e,t),s=Ym(e,n).filter(f=>!r.includes(f)).map(f=>`${f===
Ni||f===te?"force":"add"}_drivers+=" ${f} "`),l=[...n.flatMap(f=>{if("module"in f)return[];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modpro\
be.d/")||p.startsWith("/usr/lib/")||p.startsWith("/lib/")?[]:[`install_items+=" ${p} "`]}),...s];if(l.length===0)return Km;let u=Kt(e,Kx),d=(m=e.read(u.path))!=
null?m:"",c=tr(d).some(f=>f.trimEnd()===Li)?l:[Li,...l];return{steps:[Z(u.path,Jm(d,c))],claims:c.map(qm),warnings:u.warning===void 0?[]:[u.warning]}}function Xm(e,n,t){
return n==="dracut"?Qx(e,t):qx(e,t)}function ek(e){let n=tr(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==ll&&!(((o=n[r-1])!=null?o:"").trimEnd()===ll&&
Gx.test(ul(t)))}).join("")}function nk(e){return tr(e).filter(n=>n.trimEnd()!==Li&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Qm(e){let n=[],t=[],r=e.read(nr);if(r!==null){let o=ek(r);o!==r&&n.push(Z(nr,o===""?null:o)),tr(o).some(i=>ul(i)===Ni)&&t.push(`${nr}\
 names ${Ni} without our mark: it was there before and stays`)}for(let o of Zn(e,["/etc/dracut.conf.d"])){let i=we(e,o);if(!tr(i).some(a=>a.trimEnd()===Li))continue;
let s=nk(i);n.push(Z(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var tk=/^[\w.+~-]+$/,rk=["vmlinuz","vmlinux","Image","image"],eg=e=>`initrd.img-${e}`,zi=e=>`initramfs-${e}.img`,ng=e=>`initrd-${e}`,tg=[eg,zi,ng],ok={debian:eg,
el:zi,fedora:zi,suse:ng,unknown:zi},ik=["/boot","/boot/efi","/efi"],sk=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function ak(e,n){var t;return(t=
tg.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:ok[Ut(e)]}function lk(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return ik.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function rg(e){let n=ee(
e).filter(i=>tk.test(i)),t=Ve(e),r=ak(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(rk.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...tg].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of lk(e,i)){let l=sk.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function og(e,n){return e.filter(t=>S(t)===n).flatMap(N)}function uk(e){let n=e.map(t=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>og(t,r)).map(
Ae)));return t=>n.length>0&&n.every(r=>r.has(t))}function dk(e,n){let t=new Set,r=D(e);for(let o of n){let i=r.filter(l=>Te([o],l)),s=ut(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(De):De({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)t.add(l)}return[...t]}function ck(e){return e.slice(1)}function Ui(e,n){let t=z(e),r=se(t,"vfio_pci","ids"),o=sn(r==null?void 0:r.value),i=[...new Set(
[...o,...n.flatMap(m=>og(m,"vfio_pci.ids"))])],s=Es(t)?W(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(m=>m.from),...[fe(t,"i\
nstall",te),fe(t,"softdep","vfio_pci")].filter(m=>m!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(m=>m.path)],u=s.length>0||r!==null&&er(we(e,
r.from.path)),d=dk(e,i),c=uk(n);return m=>{let f=ne(e,m),p=[],g=h=>{if(f(h)==="absent"||c(h))return!0;let $=f(h)==="module"?Xe(t,h):null;return $!==null&&p.push(
$),$!==null},y=!u&&d!==null&&d.every(g),v=[...new Set([...l,...y?p.map(h=>h.path):[]])].map(h=>({file:ck(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...v,...y||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var fk=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],pk=["/usr/sbin","/sbin","/usr/bin","/bin"],ig=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],sg="/etc/kernel/install.d/50-dracut.install";function ug(e,n){var t;return(t=pk.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function ag(e,n){return fk.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function mk(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function gk(e){var o,i;let n=ug(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=mk(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw _(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function yk(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function dg(e){var i,s;let n=ig.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=ig.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function lg(e,n){
let t=dg(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>yk(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw _(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function hk(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=Ut(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function dl(e){let n=gk(e),t=ug(e,"dracut"),r=n==="initramfs-tools",o=r&&ag(e,"initramfs-tools"),i=t!==null&&ag(e,
"dracut");if(o&&i)return lg(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return lg(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:hk(e);if(a!==null)return a;throw ue("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=dg(e);if(s!==null&&s!=="dracut")throw ue(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(sg)==="/dev/null")throw _(
`${sg} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var cl={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function fg(e,n="all"){
let t=rg(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw V("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function bk(e,n){
if(n!==void 0)return n;let t=_e(e);return t===null?[]:[t]}function pg(e,n,t,r){let o=dl(e);return n.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(d=>"f\
ile"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Gm[o],...l,...(u=t.inputs)!=null?u:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function rr(e,n={}){let t=fg(e,n.kernels);if(t.length===0)return cl;let r=Ui(e,bk(e,n.entries)),
o=pg(e,t,n,s=>{var a;return cg([...r(s),...(a=n.holds)!=null?a:[]])}),i=Xm(e,dl(e),cg(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function qr(e,n={}){let t=fg(e,n.kernels);return t.length===0?cl:{...cl,steps:pg(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Hi(e,n={}){let{steps:t,notes:r}=Qm(e),o=qr(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function cg(e){return[...new Map(e.map(n=>[
Be(n),n])).values()]}function mg(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Io(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function gg(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function fl(e,n){return gg(e,n).length>0}function vk(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function yg(e,n,t){let r=vk(e),o=r===void 0?[]:n.filter(l=>fl(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw _(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,u)=>l+gg(e,u).
length,0)>=s&&Vt(e,n).serial===null&&!t)throw _(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var Yr={steps:[],notes:[],warnings:[]},wk="leave live out and reboot";function hg(e,n,t){var u;let r=n.filter(d=>!C(d.driver));if(r.length===0)return Yr;vg(e,r);
let o=r.filter(d=>d.group===null).map(d=>d.address);if(o.length>0)throw _(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");wg(e,r,wk);let i=[...yg(e,r,t.allow_console_gpu),...xg(e,r)],s=(u=t.driverFor)!=
null?u:(()=>"vfio-pci"),a=Ve(e);return{steps:[...[...new Set(r.map(d=>s(d).replace(/-/g,"_")))].filter(d=>a===null||ne(e,a)(d)!=="builtin").map(mi),...bg(e,r).map(
({device:d,card:c})=>gi(d.address,s(d),s(d),{card:c}))],notes:[],warnings:i}}function Vi(e,n,t){let r=new Map(D(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let u=r.get(l.address);if(u===void 0)return[];if(u.driver!==null&&u.driver!==l.driver&&!C(u.driver))return o.push(`${l.address} has the driver ${u.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let d=l.driver!==null&&l.driver!==u.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return d&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:d?u.driver:l.driver,...u.id!==
null&&t.has(u.id)?{forget:u.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let u=r.get(l.address);return u===void 0||u.driver===
l.driver?[]:[u]});return a.length>0&&(vg(e,a),wg(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:bg(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:u})=>{let d=s.get(l.address);return d===void 0?[]:[{...d,card:u}]}),notes:o,warnings:a.length===
0?[]:xg(e,a)}}function bg(e,n){let t=new Map;for(let i of ke(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function vg(e,n){let t=n.flatMap(({address:r})=>{let o=An(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw _(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function wg(e,n,t){let r=Pr(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw _(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${Do(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=Fs(e),i=o===null?
[]:$g(e,n);if(i.length>0)throw _(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function $g(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>js(e,r)===0?[]:[`the driver ${r} is in use ${js(e,r)} times`])}function xg(e,n){
let t=Fs(e),r=new Set(n.map(a=>a.module)),o=D(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&Pr(e,o).length===0&&!o.some(a=>fl(e,a))?$g(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!C(a.driver))?Ed(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var kg=new Set([8,9,11,12]),$k=["/etc/crypttab","/etc/crypttab.initramfs"],xk="LUKS\xBA\xBE",_g=4096,kk=4<<20;function _k(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function We(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Sg(e){try{return JSON.parse(e)}catch(n){return}}function pl(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Pg(e){var o;if(typeof e!="string")return[];let n=Sg(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=We(n,"clevis"),r=We(We(t,"sss"),"jwe");return[...pl(We(We(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Pg):[]]}function Sk(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==xk||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),kk),o=e.bytes(n,_g,Math.max(0,r-_g)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=We(Sg(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function Pk(e){var t;let n=[];for(let r of $k.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:_k(i);if(a===null)continue;let l=(u,d)=>{d.length>0&&n.push({volume:o,device:i,by:u,pcrs:d})};
for(let u of Sk(e,a))We(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",pl(We(u,"tpm2-pcrs"))),We(u,"type")==="clevis"&&l("clevis",Pg(We(We(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",pl((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function be(e,n){let t=n?void 0:Pk(e).find(({pcrs:i})=>i.
some(s=>kg.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>kg.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw _(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var ml="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function gl(e,n){
if(!re(e))return{devices:[],ids:yl(n),at:[],notes:[ml],warnings:[]};let t=Wr(e),r=um(e,t.devices);return Vm(n,t,o=>{let i=Ti(e,n,o);if(i!==null)return`${i} driv\
es it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befo\
re vfio-pci, which is a module, is told any id`})}function yl({ids:e,addresses:n}){if(n!==void 0&&n.length>0)throw V("addresses",`addresses is ${n.join(", ")}, \
and this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw V("ids",'neither ids nor addresses are given, expecte\
d one of them, such as {"ids": "10de:20b7"}');return e}function Ak(e,{devices:n,at:t}){let r=e.filter(o=>S(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(
o=>t.includes(o)||Te(N(r),o))}function Ik(e){let n=ee(e),t=n.filter(r=>ne(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw ue(`no installed\
 kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel\
 that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function hl(e){return e.filter(n=>n.
kind==="file")}function bl(e,n){return n===null?{}:{bootable:Ce(e,n)}}function Ok(e){return e.length>0&&e.every(n=>n.some(t=>{let r=S(t);return/^(intel|amd)_iommu$/.
test(r)&&N(t).includes("on")||r==="iommu.passthrough"&&xe(t)!==""}))}function Rk(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||nl(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function Bi(e,n){let t=gl(e,n),r=t.devices.map(w=>w.address),o=re(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,
report:()=>({own:{devices:[]}})};let i=Ik(e);Rm(e,t.devices);let s=Om(e,n,t.at),{loader:a,missing:l}=Un(e),u=Yt(e,a),d=Em(e,{ids:t.ids,at:s,devices:t.devices,rivals:lm(
t.devices,t.ids),blacklisted:am(u),overridden:u.some(w=>Ak(w,t)),options:n.vfio_options},t),c=ee(e).some(w=>ne(e,w)("vfio_pci")==="builtin"),m=d.prepared?[]:[...t.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:d.entries}],...c?Object.entries(n.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=Y(e,d.steps),p=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Ai(f,a,m,{regenerate:n.regenerate}),g=Y(f,p.steps),
y=rr(g,{entries:d.prepared?Yt(g,a):[]}),b=[...d.steps,...p.steps,...n.regenerate?y.steps:hl(y.steps)],v=n.live&&o?hg(e,t.devices,{allow_console_gpu:n.allow_console_gpu,
driverFor:w=>{var h;return(h=Ti(e,n,w))!=null?h:"vfio-pci"}}):Yr;return{steps:[...en(b),...v.steps],claims:[...d.claims,...p.claims,...y.claims],guard:w=>be(w,n.
allow_measured_boot_change),devices:t.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...t.notes,...d.notes,...Am(e,t.devices),...p.notes,
...y.notes,...v.notes,...n.iommuFollows!==!0&&Oe(e).active===!1&&!Ok(Yt(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...d.warnings,...p.warnings,...y.warnings,...v.warnings,...Mm(e,a,t),...l===null||d.prepared||t.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=Oi(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
A=>!C(A.driver));return{own:{devices:h},rebootReasons:[...$.map(A=>`${A.address} has ${A.driver===null?"no driver":`the driver ${A.driver}`}, not vfio-pci`),...Rk(
w,n.vfio_options)],...bl(w,a)}}}}function Ag(e,{allow_group_members:n,allow_console_gpu:t}){if(!re(e))throw _("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name \
ids");let r=D(e),o=ke(e,r),i=Bt(e,r,o),s=Oe(e).active!==!0,a=({code:u,members:d=[]})=>u==="no_group"&&s||u==="console"&&t||u==="members"&&d.every(c=>n.includes(
c)),l=o.filter(u=>nt(u)&&i(u).every(a));if(l.length===0)throw _("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in \
the way");return l.map(u=>u.device.address)}function Ig(e,n,t){if(t===void 0||!re(e))return;let r=new Set(n.map(i=>i.address)),o=ke(e).filter(i=>nt(i)&&r.has(i.
device.address)).map(i=>i.device.address);if(o.length!==t)throw _(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is \
missing or did not start, or correct expect_count`)}function Og(e,n,t){let r=Sn(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).
map(o=>o.value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=Wn(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function Rg(e,n,t,r){if(!re(e))return"configured";if(t.length===0){let s=new Map(D(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return C(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=de(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}var Ek=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Mg(e,n,t){var c,m,f;let r=n.slice(t),o=new Set(wo(n.slice(0,t)).map(Eg)),i=wo(r.map(p=>({...p,released:[]}))).
filter(p=>!o.has(Eg(p))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,u=[];for(let p of[...r].reverse()){u.push(...p.dirs);let g=p.image&&p.machine_id!==
s;for(let y of[...p.entries].reverse()){if(y.kind!=="file")continue;let b=(m=a.get(y.path))!=null?m:{text:e.read(y.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
v=b.text===null?"":xt(b.text);u.push(...[...y.dirs].reverse()),v===y.after&&!g&&!l.has(y.path)?(b.text=y.before===""?null:ju((f=b.text)!=null?f:"",y.splices),b.
was=y.was):v!==y.before&&l.add(y.path),y.before===""&&(b.ours=!0),y.secret===!0&&(b.secret=!0),b.lines.push(...y.lines),b.words.push(...y.words),a.set(y.path,b)}}
for(let p of l){let g=a.get(p);if(g===void 0||g.text===null||Ek.test(p))continue;let y=Yu(g.text,g,i.filter(b=>b.thing==="id").map(b=>b.value));g.text=g.ours&&y.
trim()===""?null:y}let d=r.flatMap(p=>p.entries);return{files:[...a].map(([p,{text:g,was:y,secret:b,lines:v}])=>Z(p,g,y==null?void 0:y.mode,{...y===void 0?{}:{owner:y},
...b?{secret:v}:{}})),edited:[...l],dirs:Fi(u,p=>p).sort((p,g)=>g.length-p.length),drivers:vl(e,r),grubConfig:d.some(p=>p.kind==="grubConfig"||p.kind==="file"&&
p.path.startsWith("/etc/default/grub")),images:Fi(d.flatMap(p=>p.kind==="bootImage"?[p.kernel]:[]),p=>p),claims:i,devices:Fi(r.flatMap(p=>p.devices),p=>p.address)}}
function vl(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return Fi([...r].reverse(),i=>i.address).map(i=>gi(i.address,i.driver,i.override))}function Eg(e){return`${e.thing} ${e.value}`}function Fi(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function Mk(e,n,t,r){let o=new Map(de(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function Dk(e,n,t,r){var c;if(!re(e))return{ids:yl(n),addresses:new Set};let{devices:o}=t,i=W(
z(e)),s=((c=n.addresses)!=null?c:[]).filter(m=>!o.some(f=>f.address===m)),a=Mk(e,s,o,i),l=s.filter(m=>a.has(m)||i.some(f=>f.address===m)),u=ct(e,r),d=Bm(n,t,m=>Te(
u,m),i,l);return{ids:[...new Set([...d.ids,...a.values()])],addresses:d.addresses}}function ji(e,n){return wl(e,n,Dk(e,n,Wr(e),Un(e).loader))}function wl(e,n,{ids:t,
addresses:r}){let{devices:o}=Wr(e),i=re(e),{loader:s}=Un(e),a=W(z(e)).filter(O=>r.has(O.address)),l=wm(e,t,r),u=Y(e,l.steps),d=W(z(u)).length===0,c=t.map(O=>({thing:"\
arg",value:`vfio-pci.ids=${O}`})),m=s===null?{steps:[],notes:[]}:at(u,s,c,{regenerate:n.regenerate}),f=ct(Y(u,m.steps),s),p=d&&f.length===0,g=p?Sn(e).filter(({thing:O,
value:P})=>O==="arg"&&/^vfio_pci\.(?!ids$)/.test(S(P))):[],y=s===null||g.length===0?[]:at(Y(u,m.steps),s,g,{regenerate:n.regenerate}).steps,b=Y(Y(u,m.steps),y),
v=p?Hi(b):rr(b,{entries:Yt(b,s)}),w=[...l.steps,...m.steps,...y,...n.regenerate?v.steps:hl(v.steps)],h=o.filter(O=>r.has(O.address)||O.id!==null&&t.includes(O.id)),
$=new Set(Jr(b,s).map(O=>O.address)),A=new Set(h.filter(O=>!$.has(O.address)).map(O=>O.address)),R=n.live===!0&&i?Vi(e,vl(e,de(e)).filter(O=>A.has(O.address)),new Set(
t)):Yr;return{steps:[...en(w),...R.steps],guard:O=>be(O,n.allow_measured_boot_change),released:[...t.map(O=>({thing:"id",value:O})),...a.map(O=>({thing:"line",value:xr(
O)})),...c,...g],notes:[...i?[]:[ml],...l.notes,...m.notes,...v.notes,...R.notes],warnings:[...v.warnings,...R.warnings],report(O){let P=Oi(O,h.map(B=>B.address),
null),q=O.attr("/proc/cmdline")===null?[]:P.filter(B=>C(B.driver)&&!$.has(B.address));return{own:{devices:P},rebootReasons:q.map(B=>{var Q;return`${B.address} s\
tays with ${(Q=B.driver)!=null?Q:""} until the next boot`}),...bl(O,s)}}}}var $l=Ee({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:K(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:K(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:oe({describe:"Rebuild although a TPM unlocks a disk only as long \
as the images stay the same.",default:!1}),state:K(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=Tk(e),s=i===null?{}:{entries:Me(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Hi(e,{kernels:n,rebuild:t}):rr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>be(l,r),report:l=>({own:{images:mg(l,a.steps)},...i===
null?{}:{bootable:Ce(l,i)}})}}});function Tk(e){Ya(e);try{return Ze(e)}catch(n){if(n instanceof x)return null;throw n}}function Dg(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?ri(e):t,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>Vo({cpu:h,passthrough:!0,blacklist:r!=null?r:dt,extra:[]})).flatMap(Ot),d=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...oa(o).flatMap(Ot)],c=de(e).
length>0,m=Sn(e).filter(h=>h.thing==="arg"&&!S(h.value).startsWith("vfio_pci.")),f=new Set(m.map(h=>h.value)),p=[...new Set(c?d:[...u,...d])].map(h=>Mn(S(h))||f.
has(h)?Yn(h):{kind:"absent",token:h}),{steps:g,notes:y}=Xa(e,n,h=>[...p,...m.filter($=>{var A;return((A=$.except)==null?void 0:A.includes(h))!==!0}).map($=>Yn($.
value))],{regenerate:i}),b=[...u,...d].map(Yn),v=new Set(rl(Y(e,g),n).flatMap(h=>h.filter($=>b.some(A=>!G([$],A))))),w=c?"is not ours, as the runs recorded here\
 tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:m,guard:h=>be(h,s),notes:[...y,...[...v].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:Ii(h,n),wanted:[],running:[]},bootable:Ce(h,n)})}}function Tg(e,n){let t=_e(e);return t===null?[]:Tn(n.filter(r=>G(t,r)))}function Cg(e,n,t){let r=_e(e);if(r===null)return{};let{active:o}=Oe(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!G(r,l))){let l=Tn([a]).join(" "),u=Dn(a),d=a.kind==="flags"&&!G(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(m=>wr(e,m)):[];d&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(m=>u.includes(S(m)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var Ck='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',Nk=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,xl=Ee({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:K(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:K(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:yn(et({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:yn(et({describe:"A kernel argument.",pattern:Nk,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:oe({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:K(["present","abse\
nt"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ze(e);if(a==="absent")return Dg(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=n===
"auto"?ri(e):n;if(u===null)throw V("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let d=re(e),c=ol(e,l);r!==void 0&&d&&km(r,c);let m=r!=null?r:d?Mi(c):dt,f=t==="auto"&&sp(e),p=Vo({cpu:u,passthrough:t!=="off"&&!f,blacklist:m,
extra:o}),g=gc(p);if(g!==null)throw V("extra_args",`extra_args has ${g}, which contradicts the other arguments (${Tn(p).join(" ")}); leave it out`);let y=Ai(e,l,
p,{regenerate:i}),b=[...d||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV\
-SNP is in use here, and its guests need DMA that is translated"]:[],...u==="amd"?[Ck]:[]];return{...y,notes:[...y.notes,...b],guard:v=>be(v,s),report:v=>({own:{
bootloader:Ii(v,l),wanted:Tn(p),running:Tg(v,p)},...Cg(v,p,o),bootable:Ce(v,l)})}}});var Ng=Ee({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:Nn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:Qe({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:K(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:K(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:oe({
describe:"Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:oe({describe:"Take the other functions of a card (\
audio, USB) with it.",default:!0}),nvswitches:K(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one gue\
st).",default:"leave"}),allow_group_members:Qe({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, \
network or bridges.",default:[]}),driver:K(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfi\
o_pci).",default:"auto"}),accept_replacement:Qe({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:oe(
{describe:"Take the GPU that shows the only console.",default:!1}),allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only a\
s long as it stays the same.",default:!1}),vfio_options:Ff({disable_idle_d3:oe({describe:"Leave idle functions powered on."}),disable_vga:oe({describe:"No legac\
y VGA for guests."})},{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:oe({describe:"Remake grub.cfg and boot images; false\
 edits their sources only.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?ji(e,n):Bi(e,n)});var kl=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function _l(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:Ae(n)}function Zi(e){let n=[];for(let t of Zn(e,kl))for(let r of we(e,t).split(`
`)){let o=_l(r);o!==null&&n.push({name:o,path:t})}return n}function Lg(e,n){let t=new Set(e.split(`
`).map(_l)),r=n.filter(o=>!t.has(Ae(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function zg(e,n){var r;let t=new Set(n.map(Ae));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=_l(o);return i===null||!t.has(i)}).
join("")}var Sl="/etc/modules-load.d/vfio.conf",Ug=["vfio","vfio_iommu_type1","vfio_pci"],Lk=et({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function zk(e,n){var f;let t=[...new Set(n.modules.map(Ae))],r=ee(e),o=Ve(e),i=new Map([...r,...o===null?[]:[o]].
map(p=>[p,ne(e,p)])),s=o===null?void 0:i.get(o),a=p=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(p))!=="absent"}),l=t.filter(a),u=p=>{let g=new Set(
Zi(p).map(v=>v.name)),y=t.map(v=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(v))==="builtin"}):s(v)==="builtin";return{name:v,
loaded:wr(p,v)||w&&s!==void 0,builtin:w,at_boot:g.has(v)||w}}),b=n.state==="absent"||s===void 0?[]:y.filter(v=>l.includes(v.name)&&!v.loaded);return{own:{modules:y},
rebootReasons:b.filter(v=>(s==null?void 0:s(v.name))==="absent").map(v=>`${v.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(v=>(s==null?void 0:s(v.name))!=="absent"&&!n.load).map(v=>`${v.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=Zi(e).filter(b=>t.includes(
b.name)),g=[...new Set(p.map(b=>b.path))].filter(b=>{var v;return(b===Sl||b===Gt(Sl))&&hn((v=e.read(b))!=null?v:"")===null});return{steps:g.map(b=>{var v;return Z(
b,zg((v=e.read(b))!=null?v:"",t).replace(/^\s+$/,"")||null)}),released:t.map(b=>({thing:"module",value:b})),notes:p.filter(b=>!g.includes(b.path)).map(b=>`${b.path}\
 loads ${b.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw ue(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let d=l.filter(p=>!Zi(e).some(g=>g.name===p)),c=Kt(e,
Sl,kl.slice(1)),m=l.map(p=>Xe(z(e),p)).filter(p=>p!==null);return{steps:[...d.length===0?[]:[Z(c.path,Lg((f=e.read(c.path))!=null?f:"",d))],...n.load&&s!==void 0?
l.filter(p=>s(p)==="module").map(mi):[]],claims:d.map(p=>({thing:"module",value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),
...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...d.length===0||c.warning===
void 0?[]:[c.warning],...m.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var Pl=Ee({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:K(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:yn(Lk,{describe:"The modules; those that no installed kernel has are left out.",default:Ug}),
load:oe({describe:"Load them now as well.",default:!0})},example:{modules:Ug},plan:zk});var{ids:aL,addresses:lL,live:uL,regenerate:dL,...Uk}=Ng.params,{cpu:Hk,iommu_pt:Vk,blacklist:Bk,extra_args:Fk}=xl.params,jk={ids:Nn({describe:"PCI ids of the de\
vices, such as 10de:20b7; every device with such an id is taken."}),addresses:Qe({describe:"PCI addresses of the devices, such as 0000:41:00.0; with ids: a cros\
s-check."}),select:K(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:zr({describe:"Refuse unless exactly this \
many GPUs are meant.",min:0,max:4096}),cpu:Hk,iommu_pt:Vk,blacklist:Bk,extra_args:Fk,...Uk},Wi=Ee({name:"gpu_passthrough",summary:"Prepares the node from end to\
 end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:jk,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,
...i}){if(r!==void 0&&(n!=null?n:t)!==void 0)throw V("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&
n===void 0&&t===void 0)throw V("ids",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or \
{"select": "all"}');let a={...{ids:n,addresses:r===void 0?t:Ag(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?Wk(e,
a):Zk(e,a,o),d=fp(e,u);return{...d,devices:l,report(c){var p;let m=d.report(c),f=d.steps.every(g=>g.kind!=="file"||c.read(g.path)===g.text);return{...m,own:{devices:[],
...m.own,stage:Rg(c,l,(p=m.rebootReasons)!=null?p:[],f)}}}}}});function Hg({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>xl.
plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function Vg({state:e}){return n=>Pl.plan(n,{...zt(Pl.params,
{}),state:e})}function Al({allow_measured_boot_change:e},n){return t=>$l.plan(t,{...zt($l.params,{}),allow_measured_boot_change:e,state:n})}function Bg({blacklist:e,
allow_measured_boot_change:n}){return t=>{let{loader:r}=Un(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:Sm(t,r);return{steps:o,released:i,
guard:s=>be(s,n),report:()=>({own:{}})}}}function Fg(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function Zk(e,n,t){var l;let r=gl(e,n),o=r.devices.
map(({address:u,id:d})=>({address:u,id:d!=null?d:""}));Ig(e,o,t);let i=Og(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(u=>u.address)),s=i.
ids.length+i.addresses.size===0?[]:[u=>wl(u,n,i)],a=u=>Bi(u,n);return re(e)&&o.length===0?{devices:o,planners:[...s,a,Fg("there is nothing to bind here: IOMMU a\
rguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[Bg(n)],Hg(n),Vg(n),Al(n,"present")]}}function Wk(e,n){
let t=ji(e,n),r=_m(Y(e,t.steps),Un(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,Hg(n),Vg(n),Al(n,"absent")]}:{devices:[],planners:[o,Bg(n),Al(
n,"present"),Fg(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}var Gk=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,jg=Ee({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:oe({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the \
same.",default:!1}),since:et({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"2\
0260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=de(e),o=n===void 0?0:r.findIndex(g=>g.run===n);if(o<0)throw V("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);if(r.length===0)return{steps:[],...e.
real(ge)===null?{}:{undoes:new Set},notes:["no run is recorded on this node: nothing to take back"],report:()=>({own:{undone:[],kept:[],back_on:[]}})};let i=Mg(
e,r,o),s=Y(e,i.files),a=qk(s,i),l=Y(s,a.steps),u=i.files.map(g=>g.path),d=Kk(l,i,u),c=[...a.kept,...d.kept],m=i.claims.filter(g=>g.thing==="id").map(g=>g.value),
f=Vi(e,i.drivers,new Set(m)),p=r.slice(o).map(({run:g,module:y,at:b})=>({run:g,module:y,at:b}));return{steps:en([...i.files,...a.steps,...d.steps,...f.steps]),guard:g=>be(
g,t),undoes:new Set(p.map(g=>g.run)),emptyDirs:i.dirs,notes:[...i.edited.map(g=>`${g} was edited since: only what is ours was taken out of it`),...a.notes,...f.
notes],warnings:f.warnings,report:g=>({...Qk(g,i),own:{undone:p,kept:c,back_on:Zg(g,i)},...Yk(c),...Xk(g)})}}});function Kk(e,n,t){let r=t.filter(o=>Gk.test(o));
if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:qr(e,{lacks:Jk(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof x))throw o;
return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function Jk(e,n){return e.files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).
map(t=>t.path.slice(1))}function qk(e,n){if(!n.grubConfig&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let{steps:t,notes:r}=at(e,Ze(
e),n.claims,{sourcesChange:n.grubConfig});return{steps:t,notes:r,kept:[]}}catch(t){if(!(t instanceof x))throw t;return{steps:[],notes:[],kept:[{what:"kernel arg\
uments",why:t.message}]}}}function Yk(e){return e.length===0?{}:{fail:new x("E_DRIFT",`${e.map(n=>`${n.what} were kept: ${n.why}`).join("; ")}; put that right a\
nd undo again`)}}function Xk(e){try{return{bootable:Ce(e,Ze(e))}}catch(n){return{}}}function Zg(e,n){let t=new Map(D(e).map(r=>[r.address,r.driver]));return n.devices.
flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function Qk(e,n){return{rebootReasons:Zg(e,n).filter(t=>C(t.driver)).
map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function Wg(e){let n=oi(e),t=n===!1&&ii(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...Ht(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function Gg(e){try{let n=Ze(e),t=bi(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...e_(e,t),bootable:Ce(e,n,[t])}}catch(n){if(n instanceof x)return{
unknown:n.message};throw n}}function e_(e,n){var m,f,p;let t=(m=ee(e).find(g=>{var y,b;return((y=n.kernel)!=null?y:"").endsWith(`-${g}`)||((b=n.kernel)!=null?b:
"").includes(`/${g}/`)}))!=null?m:null,r=z(e,t!=null?t:void 0),o=t===null?()=>"module":ne(e,t),i=n.tokens.filter(g=>S(g)==="vfio_pci.ids").slice(-1).flatMap(N),
s=sn((f=se(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(vo(r,D(e)).map(g=>g.address)),u=new Map(W(r).map(g=>[
g.address,g])),c=qr(e).steps.flatMap(g=>g.kind==="bootImage"&&g.kernel===t?[{...g,holds:Ui(e,[n.tokens])(t!=null?t:"")}]:[]);return{entry:n,kernel:t,ids:new Set(
a.map(g=>{var y;return(y=ut(g))!=null?y:g})),addresses:l,replaced(g){let y=u.get(g.address);return y===void 0||_n(y,g)?null:y.card},imageProblem:(p=c.map(g=>Io(
e,g).why).find(g=>g!==null))!=null?p:null,rivalsOf:g=>De(g).filter(y=>{if(o(y)==="absent"||!G(n.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[y]})||
o(y)==="module"&&Xe(r,y)!==null)return!1;let b=an(fe(r,"softdep",y)),v=l.has(g.address),w=o("vfio_pci")==="builtin";return o(y)==="builtin"?!v&&!w:!b&&(v||!w)})}}var Ne={severity:"error",status:"drifted"},n_=/^(01|02|060[014])/,Gi=["intel_iommu","amd_iommu","iommu"];function t_(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=t!==void 0?t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let m=i.get(c.address),f=c.id===void 0?n:[c.id];return m!==void 0&&
(f===void 0||m.id!==null&&f.includes(m.id))},l=t===void 0?n!=null?n:[]:[],u=[...s.filter(a).flatMap(c=>{var m;return(m=i.get(c.address))!=null?m:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],d=new Set(u.map(c=>c.id));return{devices:u,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let m=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${m===void 0?"":`: ${(f=m.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(m=>m.id===c))],unexpected:s.length===
0?[]:e.filter(c=>d.has(c.id)&&!u.includes(c)&&o(c)).map(c=>{var m;return`${c.address} (${(m=c.id)!=null?m:""})`})}}function r_(e,n,t){var m,f,p;let r=g=>g.find(
y=>Gi.includes(S(y))&&N(y).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=n===null?void 0:r(n),a=[{...Ne,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(m=e.firmware_table)!=null?m:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...Ne,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(t===null)return a;let l=r(t.entry.tokens),u=(g,y)=>g.some(b=>y.includes(S(b))&&N(b).some(v=>v==="on"||v===
"pt"))||y===Gi&&g.some(b=>S(b)==="iommu.passthrough"),d=n!==null&&u(n,["intel_iommu"])&&!u(t.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!d:u(t.entry.tokens,
Gi));return a.push({...Ne,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:t.entry.tokens.filter(g=>Gi.includes(S(g))||S(g)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:t.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function o_(e,n,t,r,o){
var m;let{address:i,group:s}=n,a={...Ne,address:i,about:"now"},l=C(n.driver),u=new Map(t.map(f=>[f.address,f])),d=[{...a,id:"device.driver",ok:l,found:(m=n.driver)!=
null?m:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(n.responding===!1&&d.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return d;let c=_t(e,s,t).filter(f=>!r.has(f)).map(f=>Mo(f,u.get(f),o)).
filter(f=>f!==null);if(d.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;d.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return d}function i_(e,n,t){var l,u;let r={...Ne,address:n.address,about:"next"},o=t.addresses.has(n.address),i=o||
n.id!==null&&t.ids.has(n.id),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=null?l:"a known id",found:o?`its address, for ${(u=
n.id)!=null?u:""}`:!i&&s!==null?`${s} stored for its address`:[...t.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with accept_replacement: ${n.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...s_(e,n)]}function s_(e,{address:n}){let t=Di(e,n);return t===null?[]:[{...Ne,address:n,about:"next",id:"\
boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function Kg(e,n){
var f,p,g;let t=D(e),r=Gg(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=t_(t,n,y=>{var b;return o===null||o.addresses.has(y.address)||o.ids.has((b=
y.id)!=null?b:"")}),l=[...r_(Oe(e),_e(e),o),...Wg(e)];for(let y of s)l.push({...Ne,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:y,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(
i.map(y=>y.address)),d=li(e),c=new Map(ke(e,t).map(y=>[y.device.address,y.kind]));for(let y of i){let b=c.get(y.address);if(b==="bmc"||b==="virtual"||n_.test((f=
y.class)!=null?f:"")){l.push({...Ne,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:b!=null?b:Pn(y.class),expected:"a device that m\
ay leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...o_(e,y,t,u,d),...o===null?[]:i_(e,y,o))}
o===null?l.push({...Ne,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Ne,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(p=o.imageProblem)!=null?p:"up to date",expected:"an image that is newer than what it holds",read_from:(g=o.entry.initrds[0])!=null?g:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...Ne,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let m=i.filter(y=>c.get(y.address)===
"gpu").length;return n.expect_count!==void 0&&m!==n.expect_count&&l.push({...Ne,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${n.
expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:s,
unexpected:a}}var a_=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Jg(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=a_.find(l=>n.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function qg(e){return e.map(({about:n,status:t,...r})=>r)}var l_={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Yg=si(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:Nn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:Qe({describe:"Judge the devices at these addresses."}),
expect_count:zr({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:K(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},read(e,{ids:n,addresses:t,expect_count:r,on_findings:o}){var p,g;let i=n!==void 0||t!==
void 0,s=i?[]:zu(e);if(!i&&s.length===0)throw V("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as\
 {"ids": "10de:20b7"}');if(!re(e))throw ue("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one");
let{findings:a,missing:l,unexpected:u}=Kg(e,{ids:n,addresses:t,recorded:s,expect_count:r}),d=Jg(a),c=a.filter(y=>!y.ok&&y.severity==="error"),m=(p=c.find(y=>y.status===
d.status))!=null?p:c[0],f=m===void 0?"":`: ${m.address===void 0?"":`${m.address} `}${m.id} is ${m.found}, expected ${m.expected}${m.remedy===""?"":`; ${m.remedy}`}`;
return{msg:`${d.status}: ${l_[d.status]}${d.status==="pending_reboot"?"":f}`,own:{...d,findings:qg(a),missing:l,unexpected:u},rebootReasons:d.status==="pending_\
reboot"?a.filter(y=>!y.ok&&y.about==="now"&&y.severity==="error").map(y=>`${y.address===void 0?"":`${y.address}: `}${y.id} is ${y.found}, expected ${y.expected}`):
[],warnings:u.map(y=>`${y} has an id that is given to vfio-pci, and nobody asked for it`),...d.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:d.
status==="pending_reboot"?"reboot, then run this again":(g=m==null?void 0:m.remedy)!=null?g:""}}}}});var u_="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",d_="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Il(e){return n=>({
...n,cpu:e})}function Xg(){return Il({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${u_}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Se(){return Il({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${d_}
`})}function Qg(){return Il({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Ol(e){return n=>({...n,iommu:e})}function ey(e){return n=>({...n,firmware:e})}function M(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function eo(...e){return n=>({...n,kernels:e})}function no(e){return n=>({...n,files:{...n.files,...e}})}function Ki(...e){
return n=>({...n,events:[...n.events,...e]})}function or(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Rl(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return or(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function Ji(e,n,t){return or(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function ny(...e){return or(()=>({swaps:e}))}function qi(e,...n){return or(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function ty(...e){return or(
()=>({routes:e}))}function ry(e,n){return or(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function oy(e,n={}){return bn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function to(...e){return n=>({...n,asks:{addresses:e}})}
function El(e){return n=>({...n,name:e})}function ir(...e){return n=>e.reduce((t,r)=>r(t),n)}function bn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function iy(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Xr={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},c_=2**30,Qr=2**20;function Ge(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=bn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Qr,64*c_,0,32*Qr],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Xr[l].fn)}});return ir(a,...t.map(l=>bn(i+Xr[l].fn,Xr[l].id,Xr[l].class,{driver:Xr[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function sy(e="0000:03:00.0",n={}){return bn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Qr],group:20,...n})}function Yi(e="0000:04:00.0",n={}){return bn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Qr],group:21,...n})}function Ml(e="0000:05:00.0",n={}){return bn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function ay(e,n={}){return bn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Qr],...n})}var Dl=`# GRUB Environment Block
`;function sr(e){let n=new Map;if(e===null||!e.startsWith(Dl))return n;let t=e.slice(Dl.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function vn(e){
let n=Dl;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function ly(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:n.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[d="",...c]=u.value.split(/\s+/);if(u.value!==""){d!==""&&o(d);for(let m of c)i(),m!==""&&
o(m)}a+=u.length-1}else o(l||"")}}return i(),t}function uy(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var L=ie(require("fs"),1),ht=ie(require("path"),1);function dy(e){return"\0".repeat((4-e%4)%4)}function Tl(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+dy(i.length)+t+dy(t.length)}function Cl(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Tl(r(),i,"",16877)),...e.map(i=>Tl(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Tl(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function cy(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var Le={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},fy=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],f_=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function J(e){return e.replace(/-/g,"_")}function ro(e){let n=Le[e];return n===void 0||n.driver===void 0?null:n.driver}function py(e,n){return e==="nvidia"&&n.startsWith(
"0680")?"nvidia-nvswitch":ro(e)}function my(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Le).find(t=>ro(t)===e);return n===void 0?null:n}function gy(e){
let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Ll(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}function p_(e,n){
let t=gy(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Le[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||fy.includes(a)&&n.
vfio==="missing"||l.until!==void 0&&!Ll(t,l.until)?!1:l.from===void 0||!Ll(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(fy.includes(a)||a==="irqb\
ypass"),s=Object.keys(Le).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Nl(e){let n=Le[e];return n===void 0?e:n.extra===!0?`updates/\
dkms/${n.file}`:`kernel/${n.file}`}function m_(e,n){let t=Le[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function g_(e,n){let t={
builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically generated fil\
e; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",
n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),r("CON\
FIG_VFIO_IOMMU_TYPE1",t),...Ll(gy(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouveau")?
null:"m"),""].join(`
`)}function yy(e,n){let{modules:t,builtin:r}=p_(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Nl(l)}${n.suffix}`,s=[];for(let l of t){let u=Le[l];for(let d of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${d} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Nl(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${m_(l,t).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Nl(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:g_(e,n),[`/boot/vmlinuz-${n.version}`]:y_(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function y_(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function hy(e){return e==="nvidia"?f_.slice(1):[]}var h_=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function ft(e){let n=new Map;for(let r of h_)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function oo(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function un(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,d,c)=>{u.set(d,[...u.get(d)||[],...c])};for(let u of e)for(let d of u.replace(/\\\n/g," ").split(`
`)){let[c,m,...f]=d.trim().split(/\s+/);if(c===void 0||m===void 0||c.startsWith("#"))continue;let p=J(m);if(c==="blacklist"&&t.add(p),c==="alias"&&f[0]!==void 0&&
r.push([m,J(f[0])]),c==="options"&&l(o,p,f),c==="install"&&!a.has(p)&&a.set(p,f.join(" ")),c==="softdep"&&!i.has(p)&&!s.has(p)){let g=null;for(let y of f)y==="p\
re:"?g=i:y==="post:"?g=s:g!==null&&l(g,p,[J(y)])}}for(let u of oo(n)){let d=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(d===null)continue;let[,c="",
m="",f]=d;if(c==="modprobe"&&m==="blacklist")for(let p of(f||"").split(","))t.add(J(p));else l(o,J(c),[f===void 0?m:`${m}=${f}`])}return{blacklist:t,aliases:r,options:o,
pre:i,post:s,install:a}}function Xi(e){let n=e.slice(e.lastIndexOf("/")+1);return J(n.replace(/\.ko(\.\w+)?$/,""))}function dn(e,n){let t=`/lib/modules/${n}`,r=l=>e.
read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let d=l.slice(0,u);o.set(Xi(d),d),i.set(Xi(d),l.slice(u+1).split(" ").filter(c=>c!=="").map(Xi))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(Xi)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",d=""]=l.split(" ");return[u,J(d)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function zl(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function Qi(e,n,t,r,o){
let i=un([n.softdeps],""),s=[],a=new Set,l=f=>n.builtin.has(f)||r.has(f),u=(f,p)=>[...t[f].get(p)||[],...i[f].get(p)||[]],d=f=>{if(a.has(f))return null;a.add(f);
let p=t.install.get(f);if(!l(f)&&p===void 0&&(!n.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let y of n.needs.get(f)||[]){let b=d(y);if(b!==null)
return b}for(let y of u("pre",f))d(y);let g=u("pre",f).length+u("post",f).length>0;if(l(f))return null;if(p!==void 0&&!g)return/(^|\/)(false)\b/.test(p)?`ERROR:\
 could not insert '${f}': install command failed`:(n.files.has(f)||s.push(f),null);s.push(f);for(let y of u("post",f))d(y);return null},c=J(e);if(l(c))return{ok:!0,
order:s};let m=d(c);return m===null?{ok:!0,order:s}:{ok:!1,why:m}}function es(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&zl(o,e)&&r.push(i);return r}function by(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var wy=ie(Et(),1),$y=ie(require("fs"),1),b_={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},vy=65534;
function ns(e,n,t,r){let o=b_[e].find(p=>$y.existsSync(p));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(p,g)=>{i[`FIXTURE_${g}`]=p});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((p,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(p=>`printf '%s\\0' "\${${p}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:vy,gid:vy}:{},l=(0,wy.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,d=u.indexOf("SOURCED\0"),c={},m=d<0?[]:u.slice(d+8).split("\0");t.forEach((p,g)=>{c[p]=m[g]||""});let f=l.status===null?1:l.status;return{code:d<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function ar(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function pt(e,n){return e.toString(16).padStart(n,
"0")}function xy(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${ar(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${ar(
s.address).domain}:${ar(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${pt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function ky(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${ar(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=ar(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function _y(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?ar(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function lr(e){return e.toUpperCase()}function Hn(e){let[n="",t=""]=lr(e.id).split(":"),[r="",
o=""]=lr(e.subsystem).split(":"),i=lr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function v_(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function w_(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${pt(0,16)} 0x${pt(0,16)} 0x${pt(0,16)}`);continue}r.push(`0x${pt(t,16)} 0x${pt(t+i-1,16)} 0x${pt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Ul(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${lr(e.class).replace(/^0/,"")}`,`PCI_ID=${lr(e.id)}`,`PCI_SUBSYS_ID=${lr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${Hn(e)}`,""].join(`
`)}function Sy(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:Hn(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Ul(e,null),r[`${n}/config`]=v_(e),r[`${n}/resource`]=w_(e),r}function k(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var so=k(137,"",`Killed
`),Ay=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],$_=["nvme","ext4","xfs"],Py=["nouveau","amdgpu","i915","ast","mgag200"];function Iy(e,n,t){let r=dn(
e,n),o=un([],""),i=new Set;for(let l of t){let u=Qi(l,r,o,new Set,()=>!0);if(u.ok)for(let d of u.order)i.add(d)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function Hl(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function Oy(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function Ry(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...Oy(e.read(s))],[]);return Cl([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Hl(e,ft(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...Iy(e,n,[...Ay,...o.map(i=>J(i.split(/\s+/)[0]||""))])])}var x_=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function mt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function k_(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let m of e.list(c))m.endsWith(".conf")&&!t.has(m)&&t.set(m,`${c}/${m}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=ns("bash",o,x_,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:d}=i.
values;return{hostonly:s==="yes",add:mt(a),force:mt(l),omit:mt(u),install:mt(d)}}function __(e,n,t,r,o){let i=dn(e,t),s=un([],""),a=r.hostonly?Py.filter(w=>n.functions.
some(h=>es(Hn(h),i,s).includes(w))):Py,l=[...ft(e).keys()],u=w=>w.startsWith("/etc/"),d=r.hostonly&&!o?l:l.filter(w=>!u(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),m=o?[]:r.hostonly?c:c.filter(w=>!u(w)),f=m.reduce((w,h)=>[
...w,...Oy(e.read(h))],[]),p=o?[]:r.force,g=new Set(r.omit.map(J)),y=[...r.hostonly?$_:Ay,...a,...f,...p,...o?[]:r.add].map(J).filter(w=>!g.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),v=new Set;return Cl([...Hl(e,[...d,...m]),...Hl(e,b),...p.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${p.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...Iy(e,t,y)].filter(({name:w})=>!v.has(w)&&v.add(w)))}function wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function io(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Vl)}function Vl(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Bl(e){return e.slice(0,Math.floor(e.length/2))}function ts(e,n,t,r,o){if(t.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],d=[],c=[],m=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
t.length;h+=1){let[$="",A]=(t[h]||"").startsWith("--")?(t[h]||"").split(/=(.*)/):[t[h]],R=f.has($)?A===void 0?t[h+=1]||"":A:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=R:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?u.push(...mt(R)):$==="--force-dr\
ivers"?d.push(...mt(R)):$==="--install"||$==="-I"?c.push(...mt(R)):$.startsWith("-")||m.push($)}if(a){for(let h of e.list("/lib/modules")){let $=ts(e,n,["-f",wn(
n,h),h],r,o);if($.code!==0)return $}return k(0)}let p=m[1]||s||r,g=m[0]||wn(n,p);if(e.exists(g)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${p}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${p}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),k(1,"",`dracut[F]: Failed making image ${g}
`);let y=k_(e);if(typeof y=="string")return k(1,"",y);let b={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...u],force:[...y.force,...d],install:[...y.install,
...c]},v=__(e,n,p,b,o==="drops");if(e.write(g,o==="killed"?Bl(v):v,384),o==="killed")return so;let w=[...b.force,...b.add].filter(h=>Le[J(h)]===void 0);return k(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function S_(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function P_(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function Ey(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let m=t[c]||"";if(m==="-k")a=t[c+=1]||null;else if(m.startsWith("-k"))a=m.slice(2);else for(let f of m.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&S_(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=io(e).filter(c=>e.exists(wn(n,c))),u=a==="all"?(s==="c"?[...io(e)]:[...l]).reverse():a===null?l.slice(-1):[a],d="";for(let c of u){let m=wn(n,c);if(s===
"d"){e.remove(m);continue}if(s==="u"&&P_(e))return k(0,d,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${m}
`);if(d+=`update-initramfs: Generating ${m}
`,o==="lies")continue;if(i){let p=ts(e,n,["--force",m,c],r,o);if(p.code!==0)return k(p.code,d,p.stderr);continue}if(o==="fails")return k(1,d,`update-initramfs: \
failed for ${m} with 1.
`);let f=Ry(e,c,o==="drops");if(o==="killed")return e.write(`${m}.new`,Bl(f)),so;e.write(`${m}.new`,f,384),e.rename(`${m}.new`,m)}return k(0,d)}function My(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||t;if(n.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=Ry(e,s,r==="drops");return e.write(i,r==="killed"?Bl(a):a,384),r==="killed"?so:k(0)}function ao(e,n){let t=e.read(n);return t===null?null:cy(t)}function Dy(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function Ty(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=ao(e,r);if(o===null)return k(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?Cy(i):i.name}
`).join("")}return k(0,t)}function Cy(e){return`${Dy(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function Ny(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=ao(e,t);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)Dy(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function Ly(e,n,t,r){let o=[],i=[],s=r;for(let d=0;d<t.length;d+=1){let c=t[d]||"";c==="-f"||
c==="--file"?o.push(t[d+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[d+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||wn(n,s);
o.push(...i.slice(1));let l=ao(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
`);if(o.length>0){let d=o.map(c=>c.replace(/^\//,""));return k(0,l.filter(c=>d.includes(c.name)).map(c=>c.text).join(""))}let u="=".repeat(72);return k(0,`Image\
: ${a}: 1M
${u}
Version: dracut-106

Arguments: --force

dracut modules:
bash
systemd
kernel-modules
${u}
${l.map(d=>`${Cy(d)}
`).join("")}${u}
`)}var pr=ie(require("path"),1);var A_=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function Vn(e){return e.distro.mkconfig==="debian"}function ur(e){return Vn(e)?"/boot/grub":"\
/boot/grub2"}function zy(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function Hy(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function I_(e,n){let t=[e.read("/etc/default/grub")];if(Vn(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=Hy(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=ns(Vn(n)?"dash":"bash",t.filter(s=>s!==null),A_,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function O_(e){
return typeof e.code=="number"}function Vy(e){return e.GRUB_ENABLE_BLSCFG==="true"}function rs(e,n,t,r,o,i){let s=zy(e,wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${zy(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function R_(e,n,t){let r=[...io(e)].reverse(),{distro:o}=n,i=p=>t[p]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
d=`${s} ${u}`,c=Vn(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||Hy(e),m=r[0];if(m===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(p=>rs(n,`${c} (${p})`,`gnulinux-${p}-advanced-0b5c`,p,l,"")).join("");let f=r.map(p=>{let g=rs(n,`${c}, with Linux ${p}`,`gnulinux-${p}-adva\
nced-0b5c`,p,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+rs(n,`${c}, with Linux ${p} (recovery mode)`,`gnulinux-${p}-recovery-0b5c`,
p,d,"	")});return`${rs(n,c,"gnulinux-simple-0b5c",m,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function E_(e,n,t){let r=Vn(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!Vn(n)&&n.distro.mkconfig!=="suse"&&Vy(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:R_(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${M_(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function M_(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function By(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Vl).reverse().map(t=>`${n}/${t}`)}function D_(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=sr(e.read("/boot/grub2/grub\
env")),l=vn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of By(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function os(e,n,t,r){let o=Vn(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<t.length;f+=1){let p=t[f]||"";if(p==="-o"||p==="--output")i=t[f+=
1]||"";else if(p.startsWith("--output="))i=p.slice(9);else if(p==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${p}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=I_(e,n);if(O_(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,d=!Vn(n)&&n.distro.mkconfig!=="suse",c=Vy(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";d&&c&&r!=="killed"&&(u+=D_(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let m=E_(e,n,l);for(let f of io(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?k(0,m,`${u}done
`):r==="killed"?(e.write(`${i}.new`,m.slice(0,Math.floor(m.length/2))),so):(e.write(i,m,n.distro.grubCfgMode),k(0,"",`${u}done
`))}function Fy(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${ur(n)}/grubenv`:r,a=sr(e.read(s));if(o==="list")return k(0,[...a].map(([u,d])=>`${u}=${d}
`).join(""));for(let u of i){let d=u.indexOf("=");o==="unset"?a.delete(u):d>0&&a.set(u.slice(0,d),u.slice(d+1))}let l=vn(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function Uy(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function lo(e,n){let t=`${ur(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function jy(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[u,d="",...c]=ly(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=d,a=c.map(uy)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=Uy(e,d))}return{title:n,id:t,kernel:Uy(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function Zy(e,n){let t=e.
read(lo(e,n));if(t===null)throw new Error(`the node does not boot: ${lo(e,n)} is missing`);let r=sr(e.read(`${ur(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let u=l.trim(),d=i[i.length-1],c=d===void 0||d.items===null?o:d.items,m=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(m!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(m[3]||""),p={title:(m[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:m[1]==="submenu"?[]:null,lines:[]};c.push(p),i.push(p)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(d!==void 0&&d.items===null)d.lines.push(u);else if(u==="blscfg")for(let f of By(e))o.push(T_(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${lo(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function T_(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Wy(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Wy(i.items,r.length===0?"0":r.join(
">"))}function is(e,n){let{items:t,chosen:r,variables:o}=Zy(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Wy(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return jy(n,a.title,a.id,a.lines,o)}function Gy(e,n){let{items:t,variables:r}=Zy(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[jy(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var oh=ie(Et(),1);function C_(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Ky(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var N_=[1,2,3,4];function qy(e,n,t,r){let o=`${n}/${C_(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,u]of[[t,o,r],...N_.map(d=>[Ky(t,d),`${o}/${Ky(t,d)}`,r+d])])s[`${l}/dev`]=`${i}:${u}
`,a!==t&&(s[`${l}/partition`]=`${u-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${u}`]={link:`../..${l.slice(4)}`};return s}function Yy(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Xy(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Jy={dm:253,md:9,bcache:252};
function L_(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Jy[r]===void 0?254:Jy[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function ss(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function z_(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${ss(
o)}	00000000	0001	0	0	0	${ss(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${ss(i)}:0016 ${ss(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Qy(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:d,of:c,map:m}of t)Object.assign(s,L_(d,c,m));for(let{name:d,of:c}of i){
s[`/sys/class/net/${d}`]={link:`../../devices/virtual/net/${d}`},s[`/sys/devices/virtual/net/${d}/operstate`]=`up
`;for(let m of c)s[`/sys/devices/virtual/net/${d}/lower_${m}`]={link:`/sys/class/net/${m}`}}let a=d=>{let c=s[`/sys/devices/virtual/block/${d}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${d}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(d=>d!==""&&!r.some(c=>d.split(" ")[4]===c.at)),u=r.map(({at:d,on:c,type:m,source:f},p)=>`${60+p} 22 ${m==="btrfs"||c===""?`0:${60+p}`:a(c)} / ${d} rw,\
relatime shared:${60+p} - ${m} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...u,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(d=>`${d.startsWith("/")?`${d}	file`:`/dev/${d}	partition`}	8388604	0	-2
`).join("")}`),{...s,...z_(n),...n.stack.shown}}var I=ie(require("fs"),1),cn=ie(require("path"),1),U_=40;function Fl(e){try{return I.readlinkSync(e)}catch(n){return null}}function eh(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Fl(cn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>U_)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function nh(e){if(!I.lstatSync(e).isDirectory()){I.unlinkSync(e);return}for(let t of I.readdirSync(e))nh(cn.join(e,t));I.rmdirSync(
e)}function H_(e,n,t){try{I.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!I.existsSync(e))throw r;let o=I.statSync(
e).mode&4095;I.chmodSync(e,384),I.writeFileSync(e,n,"latin1"),I.chmodSync(e,o)}t!==void 0&&I.chmodSync(e,t)}function jl(e){try{return I.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function as(e){let n=s=>eh(e,s,!0),t=s=>cn.join(e,n(s)),r=s=>cn.join(e,eh(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&I.existsSync(a)||(I.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return I.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(cn.posix.dirname(s)),H_(t(s),a,l)},link(s,a){i(cn.posix.dirname(s));let l=r(s);Fl(l)!==null&&I.unlinkSync(l),
I.symlinkSync(a,l)},readLink:s=>Fl(r(s)),exists:s=>I.existsSync(t(s)),isOlder:(s,a)=>I.existsSync(t(s))&&I.existsSync(t(a))&&I.statSync(t(s)).mtimeMs<I.statSync(
t(a)).mtimeMs,list(s){try{return I.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{I.lstatSync(a)}catch(l){return}nh(a)},rename(s,a){I.renameSync(
r(s),r(a))}}}function V_(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),I.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function le(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&V_(e,o,i)}}function th(e,n=[]){let t=new Map,r=o=>{for(let i of I.readdirSync(
cn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=cn.join(e,s),l=I.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:I.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:u,text:""}),r(s)):t.set(s,{type:"file",mode:u,text:jl(a).toString("latin1")})}};
return r("/"),t}function Zl(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function Wl(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function Ke(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function Bn(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function uo(e){return"../".repeat(e.split("/").length-2)}function $n(e,n,t){
let r=e.readLink(`${Bn(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function us(e,n,t,r){let o=Bn(n,t.address),i=$n(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${uo(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Ul(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),le(e,ih(n,t,r)),F_(e,n,t.address)}function ds(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function ih(e,n,t){let r=Bn(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,u)=>({[`${r}/${s}/dev`]:`${u}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${uo(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function Gl(e,n,t){let r=co(n,t),o=$n(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:ds(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(ih(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function B_(e,n,t){let r=Gl(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function ls(e,n,t,r,o){let i=4e4+n.stuck.size,s=Bn(n,t.address);throw n.
stuck.has(t.address)||(us(e,n,t,null),e.remove(`${s}/driver_override`),(0,oh.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),le(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(Ke("ETIMEDOUT",`${r} does not answer`),{left:i})}function F_(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&ds($n(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function Kl(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function j_(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(m,f)=>/^f{8}$/i.test(m)||
parseInt(m,16)===parseInt(f,16),[u="",d=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,u)&&l(i,d)&&c===0}function Z_(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${Bn(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function Jl(e,n,t,r){let o=Z_(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>j_(
a,r)))return!0;let i=my(t);if(i===null||ds(i)||py(i,r.class)!==t)return!1;let s=Le[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>zl(a,Hn(r)))}function ql(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(ds(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&W_(e,n,r.address))return"EBUSY";return us(e,n,r,t),null}
function W_(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function cs(e,n,t){for(let r of n.functions)$n(e,n,r.address)===
null&&!n.stuck.has(r.address)&&Jl(e,n,t,r)&&ql(e,n,t,r)}function sh(e,n,t,r){n.loaded.add(t),le(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),Yl(e,n,t,r)}function Yl(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=ro(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)Kl(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),cs(e,n,s)}function fo(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Le[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function ah(e,n,t){let r=ro(t);if(r!==null){for(let o of n.functions)$n(e,n,o.address)===r&&us(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),fo(e,n)}function G_(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var rh={intel:"DMAR",amd:"IVRS",arm:"IORT"},K_={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function lh(e,n,t){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${rh[n.cpu.brand]}`]={text:G_(rh[n.cpu.brand]),mode:256});for(let o of t.functions){let i=Bn(t,o.address);Object.
assign(r,Sy(o,i)),r[`${i}/subsystem`]={link:`${uo(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${uo(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${uo(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Bn(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of K_[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};le(e,r)}function uh(e,n){let t=0;for(let r of n.functions){let o=Bn(n,r.address);$n(e,n,r.address)!==null&&(r.netdev!==
void 0&&le(e,Yy(o,r.netdev)),r.keyboard===!0&&le(e,Xy(o)),r.block!==void 0&&(le(e,qy(r,o,r.block,t)),t+=10))}}function fs(e,n,t,r,o){let i=xy(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:ky(i),groups:_y(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function co(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw Ke("ENODEV",`no such device ${t}`);return r}function J_(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw Ke("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Fn(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw Ke("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return q_(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=co(n,r);if($n(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(u=>Jl(e,n,u,a)&&ql(e,n,u,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=co(n,s[1]||"");n.stuck.has(a.address)&&
ls(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ke("EACCES",`${t}: permission denied`);e.write(
o,r)}}function q_(e,n,t,r,o){if(r==="unbind"){let a=co(n,o);if(n.stuck.has(a.address)&&ls(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),$n(e,n,a.address)!==t)throw Ke(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&B_(e,
n,a.address))&&ls(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),us(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=co(n,o);if(n.stuck.
has(a.address)&&ls(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!Jl(e,n,t,a))throw Ke("ENODEV",`${t} does not match ${a.address}`);if($n(e,n,a.address)!==null)throw Ke(
"EBUSY",`${a.address} has a driver`);let l=ql(e,n,t,a);if(l!==null)throw Ke(l,`${t} refused ${a.address}`);return}let i=J_(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw Ke("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),cs(e,n,t);return}if(!s.includes(i))throw Ke("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var ch=ie(Et(),1),fh=ie(require("fs"),1);var dh=["/usr/bin/dash","/bin/dash","/bin/sh"],Y_=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function ph(e,n,t,r){let o=t.replace(Y_,(u,d='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${d}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(u,d)=>`-e ${r(d)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=dh.find(u=>fh.existsSync(u));if(s===void 0)throw new Error(`this test\
 needs one of ${dh.join(", ")}`);let a=(0,ch.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let u=0;u+1<l.length;u+=2){let d=(l[u]||"").slice(e.dir.length),c=l[u+1]||"";d.startsWith("/sys/")?Fn(e,n,d,c):e.write(d,`${d==="/dev/kmsg"&&e.read(d)||""}${c}\

`)}}function dr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function Ql(e,n,t,r){if(n.iommu==="absent")
return!1;let o=oo(r);if(n.cpu.brand==="arm")return!0;if(dr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!dr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of dr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function mh(e){let n=by(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function gt(e,n,t,r){let o=Qi(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?sh(e,n,i,i===
"vfio_pci"?mh(r.config):[]):ph(e,n,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function X_(e,n,t){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(gt(e,n,s,t),Fn(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&Fn(e,n,`${i}/driver/unbind`,o),Fn(e,n,"/sys/bus/pci/drivers_probe",o))}}function gh(e,n,t){
for(let r of n.functions)for(let o of es(Hn(r),t.index,t.config)){gt(e,n,o,t);for(let i of n.loaded.has(o)?hy(o):[])t.config.blacklist.has(i)||gt(e,n,i,t)}}function yh(e){
return e.split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function Q_(e,n,t,r){let o=ao(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>J(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(p=>p.name===f).map(p=>p.text).join(""),l={config:un(i,t.cmdline),index:dn(e,t.version),has:f=>s.has(f),around:f=>o.
some(p=>`/${p.name}`===f)},u=oo(`${t.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),d=n.distro.initramfs==="dracut";if(d)
for(let f of dr(u,"rd.driver.pre"))gt(e,t,f,l);let c=d?dr(u,"rd.driver.blacklist").map(J):[];gh(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let m=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of m)for(let p of yh(f))Xl(e,t,p,
l)}function Xl(e,n,t,r){let o=J(t);r.config.blacklist.has(o)||gt(e,n,o,r)}var eS=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/\
usr/lib/modules-load.d"];function nS(e,n){let t={config:un(ft(e).values(),n.cmdline),index:dn(e,n.version),has:()=>!0,around:o=>e.exists(o)};gh(e,n,t),X_(e,n,t);
let r=new Map;for(let o of eS)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of yh(e.read(
r.get(o)||"")||""))Xl(e,n,i,t);for(let o of dr(oo(n.cmdline),"modules-load"))Xl(e,n,o,t)}function tS(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(u,d)=>`processor	: ${d}
${n.cpu.info}
`).join("");le(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function rS(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function hh(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=is(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=sr(e.read(`${ur(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${ur(n)}/grubenv`,vn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let m of e.list(c))e.remove(`${c}/${m}`);e.remove("/dev/kmsg");for(let c of["transient","shutdown","inhibit"])e.remove(`/run/sys\
temd/${c}`);e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(" "),l=dn(e,i),u=fs(n,i,a,Ql(e,n,i,a),l.builtin);lh(e,n,u),Kl(e,"pcieport",null),
cs(e,u,"pcieport");let d=un([],a);for(let c of[...l.builtin].sort((m,f)=>(m.startsWith("vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_scrip\
t"||(e.write(`/sys/module/${c}/uevent`,""),Yl(e,u,c,c==="vfio_pci"?mh(d):[]));if(tS(e,n,u,rS(r+1)),o.initrd===null)throw new Error("the node does not boot: its \
entry has no initrd");return Q_(e,n,u,o.initrd),nS(e,u),uh(e,u),le(e,Qy(e,n)),fo(e,u),u}var eu=new Map;function yt(e){return eu.get(pr.resolve(e))||null}function cr(e,n){n===null?eu.delete(pr.resolve(e)):eu.set(pr.resolve(e),n)}function oS(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=fs(n,t,r,Ql(e,n,t,r),dn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function iS(e,n,t,r){let o=(u,d)=>t.some(c=>c===`--${d}`||/^-[a-zA-Z]+$/.test(c)&&[...u].some(m=>c.
includes(m))),i=t.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=t.filter((u,d)=>!u.startsWith("-")&&(i<0||d!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:un(ft(e).values(),n.cmdline),index:dn(e,n.version),has:()=>!0,around:u=>e.exists(u)};if(o("r","remo\
ve")){for(let u of s.map(J)){if(n.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);n.loaded.has(u)&&ah(e,n,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(J(u)))continue;let d=gt(
e,n,u,a);if(d!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${d.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return fo(e,n),k(0)}function sS(e,n){let t=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}var fr="/run/systemd/transient",bh="/run/systemd/shutdown/scheduled";function aS(e,n,t){if(t==="fails")return k(1,"",`Failed to start transient timer unit: C\
onnection timed out
`);if(t==="lies")return k(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?k(1,"",`the fixture knows timers with a name only
`):e.exists(`${fr}/${r}.timer`)?k(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${fr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),k(0,"",`Running timer as unit: ${r}.timer
`))}function lS(e,n,t){return t==="fails"?k(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(bh,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),k(0))}function uS(e,n){let[t="",...r]=n.filter(o=>!o.startsWith("-"));if(t==="stop")for(let o of r)e.remove(`${fr}/${o}`);return t==="is-active"?k(3,`inactiv\
e
`):t==="is-enabled"?k(1,`disabled
`):t==="is-system-running"?k(0,`running
`):k(0)}var dS=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function ps(e,n){let t=as(e);yt(e)===null&&cr(e,oS(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var p;let[u="",...d]=l,c=pr.basename(u),m=yt(e),f=m===null?"":m.version;return c==="chroot"?a(d.slice(1)):c==="en\
v"?a(d.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(d.slice(d.findIndex(g=>!/^(-|\d)/.test(g)))):fS(t,u)?c==="\
update-grub"?os(t,n,["-o","/boot/grub/grub.cfg",...d],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?os(t,n,d,s("grub-mkconfig")):c==="grub2-mkconfig"?
os(t,n,d,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?Fy(t,n,d):c==="update-initramfs"?Ey(t,n,d,f,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?My(t,d,f,s("mkinitramfs")):c==="dracut"?ts(t,n,d,f,s("dracut")):c==="lsinitramfs"?Ty(t,d):c==="unmkinit\
ramfs"?Ny(t,d):c==="lsinitrd"?Ly(t,n,d,f):c==="df"?sS(d,r):c==="systemctl"?uS(t,d):c==="systemd-run"?aS(t,d,s("systemd-run")):c==="shutdown"?lS(t,d,s("shutdown")):
t.at(u).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?k(/^exit (\d+)$/m.test(t.read(u)||"")?Number((p=/^exit (\d+)$/m.exec(t.read(u)||""))==null?void 0:p[1]):0,
"",`asked by a check of the site
`):c==="uname"?k(0,`${d.includes("-m")?n.cpu.arch:f}
`):c==="systemd-detect-virt"?k(1,`none
`):dS.has(c)?k(0):c==="modprobe"?m===null?k(1,"",`modprobe: FATAL: no kernel is running
`):iS(t,m,d,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let d=yt(e);if(d===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Fn(t,d,l,u)},reboot(){cr(e,null),cr(e,hh(t,n))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},odd(l,u){var d;(d=yt(e))==null||d.odd.set(l,u)},
start({pid:l,comm:u,cgroup:d=`0::/system.slice/${u}.service
`,open:c=[],exe:m,argv:f=[],threads:p=[],state:g="S"}){let y=yt(e);if(y===null)throw new Error("no kernel is running");let b=c.flatMap(v=>v.startsWith("/")?[v]:
Gl(t,y,v));le(t,{[`/proc/${l}/comm`]:`${u.slice(0,15)}
`,[`/proc/${l}/cgroup`]:d,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[v,w]of b.entries())t.link(`/proc/${l}/fd/${v+3}`,w);le(t,{[`/proc/${l}/stat`]:`${l} (${u.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(v=>`${v}\0`).join("")}),m!==void 0&&t.link(`/proc/${l}/exe`,m);for(let[v,w]of[u.slice(0,15),...p].entries())t.write(`/proc/${l}/t\
ask/${l+v}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=t.list(fr).filter(d=>d.endsWith(".timer")),u=t.exists(bh)||l.some(d=>/^systemctl\nreboot$/m.test(t.read(`${fr}\
/${d}`)||""));for(let d of l)t.remove(`${fr}/${d}`);return u&&this.reboot(),u},freeBytes(l){r=l},next:()=>is(t,n),entries:()=>Gy(t,n)}}var cS=["/usr/local/sbin",
"/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function fS(e,n){return n.startsWith("/")?e.exists(n):cS.some(t=>e.exists(`${t}/${n}`))}var ms=17e8,gs=3600;function nu(e,n,t){let r=o=>{for(let i of L.readdirSync(o,{withFileTypes:!0})){let s=ht.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||L.statSync(s).mtimeMs/1e3>n)&&L.utimesSync(s,t,t)}};for(let o of L.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=ht.join(
e,o);L.lstatSync(i).isDirectory()&&r(i)}}function wh(e,n){let{tree:t}=e;if(n.do==="files")return le(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function pS(e){let{host:n,tree:t}=e,r=(...s)=>wh(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:lo(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var vh=new WeakMap;function mS(e){let n=[],t=r=>{for(let o of L.readdirSync(ht.join(e,r)).sort()){let i=`${r}/${o}`,
s=ht.join(e,i),a=L.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?jl(s):Buffer.alloc(0),target:l==="link"?L.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function gS(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let u=ht.join(e,r);if(o==="dir")L.mkdirSync(u),(511&~t)!==i&&L.chmodSync(u,i);else if(o==="link")L.symlinkSync(a,u);else{let d=L.openSync(
u,"wx",i);(i&~t)!==i&&L.fchmodSync(d,i),L.writeSync(d,s),L.futimesSync(d,l,l),L.closeSync(d)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&L.utimesSync(ht.join(
e,r),i,i)}function yS(e,n){let t=as(e);le(t,n.files);for(let o of n.kernels)le(t,yy(n,o));nu(e,null,ms);let r=ps(e,n);return pS(r),nu(e,ms+gs,ms+gs),r}function hS(e,n){
let t=yS(e,n),r=ms+gs;t.reboot();for(let o of n.events)wh(t,o),r+=gs,nu(e,r,r)}function tu(e,n){let t=vh.get(n);if(t!==void 0)return gS(e,t.entries),cr(e,Wl(t.running)),
ps(e,n);cr(e,null),hS(e,n);let r=yt(e);return r!==null&&vh.set(n,{entries:mS(e),running:Wl(r)}),ps(e,n)}var vs="0123456789abcdef0123456789abcdef",mr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function T(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=T(`# ${r} of the fixture`);return t}var Ph={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function su(e){return{"/etc/machine-id":`${vs}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${mr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${mr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/var/li\
b/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},"/var/lib":{dir:493},"/usr/\
share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...kn(["modprobe","depmod","shutdown"],"/usr/sbin"),...kn(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(n=>n.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function bS(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var Ah="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",vS=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,Ih=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,au={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":T(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":T('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":T(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":T("# mkinitramfs of initramfs-tools-core"),...kn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},wS={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":T("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":T(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":T('rm -f "/boot/initrd.img-$1"'),...kn(["dracut","lsinitrd"],"/usr/bin")},lu={"\
/usr/sbin/update-initramfs":T(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function uu(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function Je(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${mr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...Ph,
...su(o),"/etc/default/grub":bS(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":T("# header"),"/etc/grub.d/10_linux":T("# entries"),"/etc\
/grub.d/40_custom":T('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":T(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":T('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":T("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":vn(new Map)||"","/etc/modules":e.modulesFile===void 0?vS:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${mr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?wS:au,"/var/lib/dpkg/status":uu({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function $S(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function jn(e){let n=`0-rescue-${vs}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(p=>p.version),n])a[`/boot/loader/entries/${vs}\
-${f}.conf`]=$S(e,f,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${vs}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),d=vn(u)||"",c=s.firmware==="uefi",m=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...Ph,...su(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":T("# header"),"/etc/grub.d/10_linux":T("# entries"),"/etc/grub.d/40_custom":T('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":T(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...kn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...kn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":T(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":T('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":T("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":T(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":T("# probe"),...e.more===void 0?{}:e.more}}}}function xS(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${mr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[M("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),M("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...su(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":T("# header"),"/etc/grub.d/10_linux":T("# entries"),"/etc/grub.d/40_custom":T('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":T(". \
${sysconfdir}/default/grub"),...kn(["update-bootloader"],"/usr/sbin"),...kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":vn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${mr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":T('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function kS(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=ir(Xg(),sy(),Yi(),Ml(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function X(e,n){return(...t)=>kS(e,n,t)}var Oh=[M("5.15.0-125-generic","builtin"),M("5.15.0-130-generic","builtin")],go=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",Ah,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],du=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
Ah,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],_S={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},xn=X("ubuntu2204",Je({id:"ubuntu",version:"22.04",grubDefault:go,kernels:Oh})),SS=X("ubuntu220\
4cloud",Je({id:"ubuntu",version:"22.04",grubDefault:go,kernels:Oh,firmware:"uefi",more:_S})),ru=X("ubuntu2204maas",Je({id:"ubuntu",version:"22.04",grubDefault:go,
firmware:"uefi",kernels:[M("5.15.0-130-generic","builtin"),M("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),PS=X("ubuntu2004",Je({id:"ubuntu",version:"20.04",grubDefault:go,kernels:[M("5.4.0-200-generic","builtin"),M("5.4.0-204-generic","builtin")]})),ws=X("ubun\
tu2404",Je({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; echo \
${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[M("\
6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),M("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),AS=X("debian11",Je({id:"deb\
ian",version:"11",grubDefault:du,kernels:[M("5.10.0-32-amd64"),M("5.10.0-33-amd64")]})),ze=X("debian12",Je({id:"debian",version:"12",grubDefault:du,firmware:"ue\
fi",kernels:[M("6.1.0-28-amd64"),M("6.1.0-30-amd64")]})),$h=X("debian13dracut",Je({id:"debian",version:"13",grubDefault:du,initramfs:"dracut",grubCfgMode:384,modulesFile:Ih,
firmware:"uefi",kernels:[M("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),M("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),IS=[M("7.0.0-12-generic","m\
odule",{intelIommuOn:!0,suffix:".ko.zst"}),M("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],cu={id:"ubuntu",version:"26.04",grubDefault:go,initramfs:"\
dracut",grubCfgMode:384,modulesFile:Ih,firmware:"uefi",kernels:IS},OS=X("ubuntu2604fresh",Je({...cu,more:lu})),Rh={"/etc/kernel/postinst.d/initramfs-tools":T(`c\
ommand -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},RS=X("ubuntu2604upgraded",Je({...cu,more:{...au,...lu,...Rh,"/var/lib/dpkg/status":uu({"grub-common":"install ok installed",dracut:"\
install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),ES=X(
"ubuntu2604both",Je({...cu,more:{...au,...lu,...Rh,"/usr/sbin/update-initramfs.initramfs-tools":T(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":uu({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),Eh={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[M("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),M("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},Mh={"/usr/lib/kernel/install.d/20-grub.install":T(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},gr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[M("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),M("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},MS=X(
"rocky8bios",jn(Eh)),xh=X("rocky8uefi",jn({...Eh,firmware:"uefi"})),ys=X("rocky9",jn(gr)),DS=X("rocky92",jn({...gr,version:"9.2",mkconfig:"el9-rewrites-bls",firmware:"\
bios"})),TS=X("rocky9NoBls",jn({...gr,bls:!1})),kh=X("rocky9generic",jn({...gr,hostonly:!1})),CS=X("rocky10",jn({...gr,version:"10.0",codeName:"Red Quartz",more:Mh,
cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[M("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),M("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),NS=X("fedora",jn({...gr,id:"fedora",version:"43",codeName:"S\
erver Edition",mkconfig:"el9-rewrites-bls",more:Mh,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[M("6.17.4-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:[
"xhci_pci"]}),M("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),_h=X("sles15",xS()),Sh=(...e)=>ws(Qg(),El("ubuntu2404arm64"),eo(M(
"6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),yr="10de:20b7",Dh="iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm";function LS(e,n){
return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${Dh}"`)},{do:"run",argv:["update-grub"]},{do:"\
edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function hs(e=yr){return n=>Ki(...LS(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function zS(e=yr){
return n=>Ki({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${Dh}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function bs(){return Ki({do:"reboot"})}function US(e){return no({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function HS(e="# Ansible managed: do not edit"){return no({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function VS(){return no({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var H=Ge("0000:41:00.0",{id:yr,group:12}),Ue=Ge("0000:41:00.0",{id:yr,driver:"nouveau",group:12}),mo=Ge("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),BS=["07","0f","47","4e","87","90","b7","bd"],ou=ir(...BS.map((e,n)=>Ge(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),iu=ir(...["c4","c5"].map((e,n)=>ay(`0000:${e}:00.0`,{group:60+n}))),po=ir(Ue,Ge("0000:61:00.0",{id:yr,driver:"nouveau",
group:13}),to("0000:61:00.0")),FS=Ge("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function jS(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||El(r)(o());return n.set(r,i),i};return t}var mU=jS({ubuntu2204:()=>xn(H),"ubuntu2204-no-gpu":()=>xn(),"ubuntu\
2204-eight-gpus-amd":()=>xn(Se(),ou,iu),"ubuntu2204-cloud":()=>SS(H),"ubuntu2204-maas":()=>ru(H),"ubuntu2204-maas-ids-in-default":()=>ru(H,US("10de:1eb8")),"ubu\
ntu2204-prepared":()=>xn(eo(M("6.8.0-51-generic"),M("6.8.0-52-generic")),H,hs(),bs()),"ubuntu2204-prepared-not-rebooted":()=>xn(eo(M("6.8.0-51-generic"),M("6.8.\
0-52-generic")),H,hs()),"ubuntu2204-nouveau-in-image":()=>xn(Ue,VS()),ubuntu2004:()=>PS(H),"ubuntu2404-companions":()=>ws(mo),"ubuntu2404-arm64":()=>Sh(H),"ubun\
tu2404-managed-files":()=>ws(H,HS()),debian11:()=>AS(Ue),debian12:()=>ze(Ue),"debian12-amd":()=>ze(Se(),H),"debian12-prepared":()=>ze(Se(),H,hs(),bs()),"debian1\
2-two-alike":()=>ze(Se(),H,Ge("0000:61:00.0",{id:yr,group:13})),"debian12-one-of-two":()=>ze(po),"debian13-one-of-two":()=>$h(Se(),po),"ubuntu2204-one-of-two":()=>xn(
po),"ubuntu2204-maas-one-of-two":()=>ru(po),"rocky9-generic-one-of-two":()=>kh(po),"rocky9-companions-by-address":()=>ys(mo,to("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ws(H,hs(),bs(),to("0000:41:00.0")),"ubuntu2404-grace":()=>Sh(eo(M("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
FS),"debian12-driverctl":()=>ze(Ue,no({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),to("0000:41:00.0")),"debian12-shared-group":()=>ze(Se(),H,Yi("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>ze(Se(),H,oy("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>ze(Se(),mo,bn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Rl("/",
"sda2")),"debian12-stacked":()=>ze(Se(),H,Ml("0000:06:00.0",{block:"nvme1n1",group:23}),Yi("0000:07:00.0",{netdev:"eno2",group:24}),Ji("md0",["nvme0n1p3","nvme1\
n1p3"]),Ji("dm-0",["md0"],"vg-var"),Ji("dm-1",["md0"],"vg-swap"),Rl("/var","dm-0"),ny("dm-1"),qi("bond0","eno1","eno2"),qi("bond0.7","bond0"),qi("br-mgmt","bond\
0.7"),ty("br-mgmt"),ry("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>ze(Se(),iy("0000:03:00.0"),Ge("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>ze(Ue,Ol("absent")),"debian13-dracut":()=>$h(H),"ubuntu2604-fresh":()=>OS(H),"ubuntu2604-up\
graded":()=>RS(H),"ubuntu2604-both":()=>ES(Ue),"rocky8-bios":()=>MS(Ue),"rocky8-uefi":()=>xh(H),"rocky8-prepared":()=>xh(H,zS(),bs()),rocky9:()=>ys(H),"rocky9-c\
ompanions":()=>ys(mo),"rocky9-eight-gpus":()=>ys(ou,iu),"rocky9-generic-image":()=>kh(Ue),"rocky9-no-bls":()=>TS(H),rocky92:()=>DS(H),"rocky10-amd":()=>CS(Se(),
H),fedora:()=>NS(Ue),sles15:()=>_h(Ue),"sles15-amd":()=>_h(Se(),H)}),Th={a30:H,nouveau:Ue,turing:mo,eight:ou,switches:iu,off:Ol("absent"),uefi:ey("uefi")};var Pe=ie(require("fs"),1);var Ch=ie(require("path"),1);function fu(e){if(!Pe.lstatSync(e).isDirectory())return Pe.unlinkSync(e);Pe.chmodSync(e,448);for(let t of Pe.readdirSync(e))fu(Ch.join(e,t));Pe.rmdirSync(e)}var hr={ids:"10de:20b7"},ZS=78,WS=["/sys","/proc","/dev","/run"],GS={red:31,green:32,bold:1,dim:2},KS=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function br(e,n){
return KS?`\x1B[${GS[e]}m${n}\x1B[0m`:n}function Vh(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>ZS?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function Ye(e,n=""){pe(`${Vh(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var Nh=0;async function bt(e,n){await new Promise(setImmediate),Nh++,pe(`
${br("bold",`${Nh}. ${e}`)}
`),pe(`${br("dim",`   $ ${n}`)}

`)}function qe(e,n){if(!e)throw new Error(n)}async function $s(e,n,t,r={}){let o=await Cc(e.host,n,zt(n.params,t),{check:!1,diff:!1,wait:0,version:Jf,...r});if(o.
error!==void 0)throw o.error.stop;return o}function Bh(e,n,t){return n.read(e.host,zt(n.params,t))}function pu(e){return th(e.dir,WS)}function Fh(e){return Array.
isArray(e)?e:[]}function JS(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function jh(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)pe(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);pe(`
`)}function mu(e){let{msg:n,own:t}=Bh(e,cp,{}),r=Fh(t.gpus),o=r.map(s=>[s.address,s.id,JS(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
jh([["address","id","name","kind","driver","group"],...o]),Ye(n,"   ");let i=r.filter(s=>s.id===hr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ye(String(s),"   - ");return i.map(s=>s.driver)}function Lh(e){for(let{facet:n,label:t,after:r}of e.changes)pe(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function qS(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;pe(`
   ${br("bold",`--- ${t.before_header}`)}
   ${br("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let d of Vh(`   ${l}${u}`,"       "))pe(`${br(l==="-"?"red":"green",d)}
`)};i(r,o,"-"),i(o,r,"+")}}function YS(e){let{msg:n,own:t}=Bh(e,Yg,{}),r=Fh(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return jh([["","address","what","found"],...r]),Ye(n,"   "),t.status}async function XS(e){var m,f,p,g;let n=pu(e),t=()=>Zl(n,pu(e)).length===
0;Ye("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await bt("What is there","node dist/gpu_info.js");let r=mu(e);qe(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(hr)}'`;await bt("Wha\
t would change",`${o} --check --diff`);let i=await $s(e,Wi,hr,{check:!0,diff:!0});Lh(i),pe(`
`),Ye("persistent: a file; derived: made anew from files, by the tools of the node.","   "),qS(i),qe(i.changed,"the plan should have changes"),qe(t(),"a check s\
hould write nothing"),pe(`
`),Ye("Nothing was written so far: every file of the node is as it was.","   "),await bt("Done, in one run",o);let s=await $s(e,Wi,hr);qe(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ye(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(m=s.rebootReasons)!=null?m:[])Ye(y,"   - ");qe(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),qe(((p=s.bootable)==null?void 0:p.ok)===!0,"the node should still be bootable"),await bt("Rebooted, once","reboot"),e.machine.reboot();let a=mu(e);qe(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await bt("Verified, link by link","node dist/passthrough_verify.js"),qe(YS(e)==="ready","the no\
de should be ready"),await bt("Run again",o);let l=await $s(e,Wi,hr);Ye(l.msg,"   "),qe(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await bt("Taken back","node dist/passthrough_undo.js '{}'");let u=await $s(e,jg,{});Lh(u);let d=Zl(n,pu(e));qe(d.length===0,`the disk \
should be as it was, and is not: ${d.join(", ")}`),pe(`
`),Ye(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),pe(`
`),e.machine.reboot();let c=mu(e);qe(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),pe(`
`),Ye("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),pe(`
   ${o} --check --diff --human
`)}async function QS(){let e=(0,zh.mkdtempSync)((0,Hh.join)((0,Uh.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>fu(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=tu(e,xn(Th.a30,Ge("0000:61:00.0",{id:hr.ids,group:13})));await XS({dir:e,machine:n,host:df({
root:e,machine:n})})}QS().catch(e=>{pe(`
${br("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof x&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
