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
var Sb=Object.create;var Hs=Object.defineProperty;var Pb=Object.getOwnPropertyDescriptor;var Ab=Object.getOwnPropertyNames;var Ob=Object.getPrototypeOf,Ib=Object.prototype.hasOwnProperty;var Rb=(e,t,n)=>t in e?Hs(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Ue=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Eb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ab(t))!Ib.call(e,o)&&o!==n&&Hs(e,o,{get:()=>t[o],enumerable:!(r=Pb(t,o))||r.enumerable});
return e};var se=(e,t,n)=>(n=e!=null?Sb(Ob(e)):{},Eb(t||!e||!e.__esModule?Hs(n,"default",{value:e,enumerable:!0}):n,e));var xn=(e,t,n)=>Rb(e,typeof t!="symbol"?t+"":t,n);var Vs=Ue((hA,Lu)=>{Lu.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var zs=Ue((bA,Hu)=>{Hu.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var Cn=Ue((RI,nf)=>{nf.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var of=Ue(rf=>{rf._parse=function(e,t,n){return{command:e,args:t,options:n}}});var Nn=Ue((MI,sf)=>{sf.exports={}});var lf=Ue(af=>{af.signalsByName=new Proxy({},{get:function(){return{}}})});var df=Ue((TI,uf)=>{"use strict";var{signalsByName:Kw}=lf(),Jw=({timedOut:e,timeout:t,errorCode:n,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${t} milliseconds`:s?"was canceled":n!==void 0?`failed with ${n}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",qw=({stdout:e,stderr:t,all:n,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:u,killed:d,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let m=o===void 0?void 0:Kw[o].description,f=r&&r.code,y=`Command ${Jw({timedOut:l,timeout:c,errorCode:f,signal:o,signalDescription:m,
exitCode:i,isCanceled:u})}: ${s}`,g=Object.prototype.toString.call(r)==="[object Error]",b=g?`${y}
${r.message}`:y,v=[b,t,e].filter(Boolean).join(`
`);return g?(r.originalMessage=r.message,r.message=v):r=new Error(v),r.shortMessage=b,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
m,r.stdout=e,r.stderr=t,n!==void 0&&(r.all=n),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=u,r.killed=d&&!l,r};uf.exports=qw});var ff=Ue((CI,cf)=>{cf.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var mf=Ue(pf=>{pf.validateInputSync=function(){}});var gf=Ue(Aa=>{Aa.joinCommand=Aa.getEscapedCommand=function(){}});var vf=Ue((qI,bf)=>{"use strict";var Yw=require("path"),Xw=Cn(),Qw=of(),e$=Nn(),t$=Nn(),HI=Nn(),yf=df(),n$=ff(),{spawnedKill:VI,spawnedCancel:zI,setupTimeout:BI,
validateTimeout:UI,setExitHandler:FI}=Nn(),{handleInput:jI,getSpawnedResult:WI,makeAllStream:ZI,validateInputSync:r$}=mf(),{mergePromise:GI,getSpawnedPromise:KI}=Nn(),
{joinCommand:o$,parseCommand:JI,getEscapedCommand:i$}=gf(),s$=1e3*1e3*100,a$=({env:e,extendEnv:t,preferLocal:n,localDir:r,execPath:o})=>{let i=t?{...process.env,
...e}:e;return n?t$.env({env:i,cwd:r,execPath:o}):i},l$=(e,t,n={})=>{let r=Qw._parse(e,t,n);return e=r.command,t=r.args,n=r.options,n={maxBuffer:s$,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:n.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...n},n.env=a$(n),
n.stdio=n$(n),process.platform==="win32"&&Yw.basename(e,".exe")==="cmd"&&t.unshift("/q"),{file:e,args:t,options:n,parsed:r}},hf=(e,t,n)=>typeof t!="string"&&!Buffer.
isBuffer(t)?n===void 0?void 0:"":e.stripFinalNewline?e$(t):t;bf.exports.sync=(e,t,n)=>{let r=l$(e,t,n),o=o$(e,t),i=i$(e,t);r$(r.options);let s;try{s=Xw.spawnSync(
r.file,r.args,r.options)}catch(u){throw yf({error:u,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=hf(
r.options,s.stdout,s.error),l=hf(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let u=yf({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return u;
throw u}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var bb=require("fs"),vb=se(Vs(),1),wb=require("path");var Jc=se(zs(),1);var j=require("fs"),kn=require("path");function Bs(e){return kn.join(kn.dirname(e),`.${kn.basename(e)}.vfiokit-new`)}function Vu(e){let t=j.openSync(e,"r");try{
j.fsyncSync(t)}finally{j.closeSync(t)}}function zu(e){try{e()}catch(t){if(process.geteuid()===0)throw t}}function Bu(e,t,n){let r=j.fstatSync(e);t!==null&&(r.uid!==
t.uid||r.gid!==t.gid)&&zu(()=>j.fchownSync(e,t.uid,t.gid)),(j.fstatSync(e).mode&4095)!==n&&j.fchmodSync(e,n)}function Po(e){try{return j.lstatSync(e)}catch(t){return null}}
function Uu(e,t,n){j.existsSync(e)||(Uu(kn.dirname(e),t,n),j.mkdirSync(e,{mode:493}),zu(()=>j.chownSync(e,n.uid,n.gid)),j.chmodSync(e,t|(t&292)>>2))}async function Fu(e,t,{
mode:n,owner:r,label:o}){var f;let i=kn.dirname(e);r===void 0?j.mkdirSync(i,{recursive:!0,mode:493}):Uu(i,n,r);let s=Bs(e),a=Po(e);Po(s)!==null&&j.unlinkSync(s);
let{O_WRONLY:l,O_CREAT:u,O_EXCL:d,O_NOFOLLOW:c}=j.constants,m=j.openSync(s,l|u|d|c,384);try{try{for(let p=0;p<t.length;)p+=j.writeSync(m,t,p);Bu(m,(f=a!=null?a:
r)!=null?f:null,a===null?n:a.mode&4095),j.fsyncSync(m)}finally{j.closeSync(m)}a!==null&&await o(s,e),j.renameSync(s,e)}catch(p){throw Po(s)!==null&&j.unlinkSync(
s),p}a===null&&await o(e,null),Vu(i)}async function ju(e,t,n){let r=Po(t),o=j.openSync(e,"r+");try{r!==null&&Bu(o,r,r.mode&4095),j.fsyncSync(o)}finally{j.closeSync(
o)}await n(e,r===null?null:t),j.renameSync(e,t),Vu(kn.dirname(t))}var x=class extends Error{constructor(n,r,o={}){super(r);xn(this,"code");xn(this,"param");xn(this,"hint");xn(this,"cause");xn(this,"node");this.name="Stop",this.
code=n,o.param!==void 0&&(this.param=o.param),o.hint!==void 0&&(this.hint=o.hint),o.cause!==void 0&&(this.cause=o.cause),o.node!==void 0&&(this.node=o.node)}};function U(e,t){
return new x("E_PARAMS",t,{param:e})}function de(e,t){return new x("E_HOST",e,t===void 0?{}:{hint:t})}function S(e,t){return new x("E_REFUSED",e,t===void 0?{}:{
hint:t})}var Mb=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],Db=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Wu(e,t){var n;return`${(n=e.attr(`/proc/${t}/comm`))!=null?n:"a process"} (process ${t})`}function Sr(e){
var n,r,o;let t=(n=e.attr("/proc/locks"))!=null?n:"";for(let i of Mb){let s=e.stat(i);if(s===null)continue;let a=t.split(`
`).find(u=>u.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(u)&&!u.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new x("E_BUSY",`${Wu(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!Db.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new x("E_BUSY",`${Wu(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var Tb="/dev/null";function Ao(e){return e.slice(e.lastIndexOf("/")+1)}function Zu(e,t){return Ao(e)<Ao(t)?-1:Ao(e)>Ao(t)?1:0}function Wt(e,t){var r;let n=new Map;
for(let o of t)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||n.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==Tb){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}n.set(i,s)}return[...n.values()].sort(Zu)}function Pr(e,t){return Zu(e,t)<0}function xe(e,t){var r,o;
let n=e.real(t);return n!==null&&((r=e.stat(n))==null?void 0:r.type)==="file"&&(o=e.read(n))!=null?o:""}var Oo=new WeakMap;function Gu(e){function t(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let n={
...e,read:t(e.read),attr:t(e.attr),list:t(e.list),link:t(e.link),real:t(e.real),stat:t(e.stat)};return Oo.set(n,new Map),n}function Ku(e,t,n){let r=Oo.get(t);return r===
void 0||Oo.set(e,new Map(n.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function W(e,t,n){let r=Oo.get(e);return r===void 0?n():(r.has(t)||r.set(t,n()),r.get(t))}var Yu=["/lib/modules","/usr/lib/modules"],Cb={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function Ee(e){return e.replace(/-/g,"_")}function _n(e,t){let n=Yu.find(r=>e.real(`${r}/${t}`)!==null);return`${n!=null?n:"/lib/modules"}/${t}`}function re(e){
return W(e,"kernels",()=>[...new Set(Yu.flatMap(n=>e.list(n)))].sort().filter(n=>["modules.dep","modules.builtin"].some(r=>e.real(`${_n(e,n)}/${r}`)!==null)))}function ke(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var Nb={"modules.dep":":","modules.builtin":"\\s*\\n"},Ju=new Map;function qu(e,t,n){var l,u;let r=`${t}/${n}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(u=Ju.get(s))!=null?u:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Ju.set(s,a),d=>{let c=a.answers.get(d);if(c!==void 0)return c;let m=d.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),f=new RegExp(`[/\\n]${m}\
\\.ko(?:\\.\\w+)?${Nb[n]}`).test(a.text);return a.answers.set(d,f),f}}function J(e,t){return W(e,`modules of ${t}`,()=>Lb(e,t))}function Lb(e,t){let n=_n(e,t),r=qu(
e,n,"modules.builtin"),o=qu(e,n,"modules.dep"),i=ke(e)===t;return s=>{var d;let a=Ee(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==
null&&o!==null)return"absent";let l=Cb[a],u=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((d=e.read(`/boot/config-${t}`))!=null?d:"");return u!==null?u[1]===
"y"?"builtin":"module":i&&Ar(e,s)?Hb(e,a)?"module":"builtin":"absent"}}function Hb(e,t){var n;return`
${(n=e.attr("/proc/modules"))!=null?n:""}`.includes(`
${t} `)}function Ar(e,t){return e.stat(`/sys/module/${Ee(t)}`)!==null}var Us=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"],Vb={alias:!0,blacklist:!1,install:!0,options:!0,
remove:!0,softdep:!0};function zb(e){var r;let t=[],n=1;for(let o of(r=e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(
`
`).length-(o.endsWith(`
`)?1:0);t.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:n,lines:i}),n+=i}return t}function Xu(e){let t=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(t)?null:e.replace(/\[[^\]]*\]|-/g,n=>n==="-"?"_":n)}function _e(e,t){
var r,o,i,s;let n=[];for(let{text:a,line:l,lines:u}of zb(e)){if(a.startsWith("#"))continue;let d=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(d===null)continue;let c=d[1],m=Xu((r=d[2])!=null?r:""),f=c==="alias"?Xu((i=((o=d[3])!=null?o:"").split(/[\t ]+/).find(p=>p!==""))!=null?i:""):(s=d[3])!=
null?s:"";m===null||f===null||f===""&&Vb[c]||n.push({command:c,name:m,rest:c==="blacklist"?"":c==="options"?f.replace(/\t/g," "):f,path:t,line:l,lines:u})}return n}
function V(e,t){return W(e,`modprobe.d of ${t!=null?t:"none"}`,()=>{let n=[...Wt(e,Us)];if(t!==void 0){let r=n.findIndex(o=>o.slice(o.lastIndexOf("/")+1)>"modul\
es.softdep");n.splice(r<0?n.length:r,0,`${_n(e,t)}/modules.softdep`)}return n.flatMap(r=>W(e,r,()=>_e(xe(e,r),r)))})}function Fs(e){var t;return((t=e.match(/(?:"[^"]*"?|[^\s"])+/g))!=
null?t:[]).map(n=>{let r=n.startsWith('"')?n.slice(1).replace(/"$/,""):n,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:{name:r.slice(0,o).replace(
/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ae(e,t,n){let r=null;for(let o of e)if(!(o.command!=="options"||o.name!==t))for(let{name:i,
value:s}of Fs(o.rest))i===n&&(r={value:s,from:o});return r}function js(e,t){let n=e.replace(/\[[!^]?\]?[^\]]*\]|[^]/g,r=>r==="*"?"[^]*":r==="?"?"[^]":r.length>1?
r.replace(/^\[!/,"[^").replace(/\\/g,"\\\\"):r.replace(/[.+^${}()|[\]\\]/,"\\$&"));return new RegExp(`^(?:${n})$`).test(t)}function me(e,t,n){var r;return(r=e.find(
o=>o.command===t&&js(o.name,n)))!=null?r:null}function Or(e){let t=!1,n=[];for(let r of e.rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?t=r===
"pre:":t&&r!==""&&n.push(r.replace(/-/g,"_"));return n}function Xe(e,t){let n=e.find(o=>o.command==="blacklist"&&o.name===t);if(n!==void 0)return n;let r=me(e,"\
install",t);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var oe="vfiokit_bind",Bb=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Qu=`\
install ${oe} ${Bb}`;function ed(e,t){return{address:e.address,card:[e.id,e.subsystem].filter(n=>n!==null).join(":"),variant:t}}function Ir({address:e,card:t,variant:n}){
return`options ${oe} ${e}=${t}${n===null?"":`,${n}`}`}function Ws(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(t=>`${t} `).join("")}${oe}`}function q(e){
let t=new Map;for(let n of e)if(!(n.command!=="options"||n.name!==oe))for(let{name:r,value:o}of Fs(n.rest)){let[i="",s=null]=(o!=null?o:"").split(",");t.has(r)||
t.set(r,{address:r,card:i,variant:s,from:n})}return[...t.values()]}function Zs(e){let t=me(e,"softdep","vfio_pci");return me(e,"install",oe)!==null&&t!==null&&Or(
t).includes(oe)}function Pt({address:e,card:t},n){var r,o;return n!==void 0&&n.address===e&&`${(r=n.id)!=null?r:""}:${(o=n.subsystem)!=null?o:""}:`.startsWith(`${t}\
:`)}function Io(e,t){if(!Zs(e))return[];let n=new Map(q(e).map(r=>[r.address,r]));return t.filter(r=>{let o=n.get(r.address);return o!==void 0&&Pt(o,r)})}var Rr=new RegExp(
`^(?:install ${oe} .*|softdep vfio-pci pre: (?:\\S+ )*${oe})$`);function Zt(e){var t,n;return(n=(t=new RegExp(`^options ${oe} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:t[1])!=null?n:null}function td(e,t){let n=me(e,"softdep","vfio_pci");return n!==null&&n.path!==t&&!Or(n).includes(oe)?n:me(e,"install","vfio_pci")}var ce="/var/lib/vfiokit",pt=`${ce}/journal.jsonl`,Ks=1;function Ub(e){try{let t=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof t=="object"&&
t!==null&&"run"in t?t:null}catch(t){return null}}function ie(e){var o;let t=e.read(pt);if(t===null)return[];let n=new Map,r=t.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=Ub(s);if(a===null)throw new x("E_HOST",`${pt} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>Ks)throw new x("E_HOST",`${pt} h\
as format ${a.vfiokit}, and this version knows formats up to ${Ks}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);n.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=n.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...n.values()]}function nd(e){
return e.map(t=>Buffer.from(JSON.stringify(t)+`
`,"utf8").toString("latin1")).join("")}function rd(e){return e.map(({entries:t,done:n,...r})=>nd([r,...t.map(o=>({run:r.run,entry:o})),...n?[{run:r.run,done:!0}]:
[]])).join("")}async function od(e,t){let n=rd(ie(e));async function r(o){n+=nd([o]),await e.write(pt,n,384)}return await r({vfiokit:Ks,...t}),{entry:o=>r({run:t.
run,entry:o}),done:()=>r({run:t.run,done:!0})}}async function id(e,t){let n=ie(e).filter(r=>!t.has(r.run));n.length>0?await e.write(pt,rd(n),384):e.remove(pt)}function Gs(e){
return`${e.thing} ${e.value}`}function Fb(e,{except:t,...n}){let r=(t!=null?t:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?n:{...n,except:r}}function Qe(e,t){return Ro(ie(e),t)}function Ro(e,t){var r;let n=new Map;for(let o of e){if(o.done)for(let i of o.released)
n.delete(Gs(i));for(let i of o.claims)n.set(Gs(i),{claim:Fb((r=n.get(Gs(i)))==null?void 0:r.claim,i),by:o.module})}return[...n.values()].filter(({by:o})=>t===void 0||
o===t).map(({claim:o})=>o)}function Eo(e){let t=[];for(let n of ie(e)){let r=n.done?n.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=Zt(s.value))!=null?a:[]:[]}));t=n.devices.length>0?n.devices:t.filter(s=>!o.has(s.id)&&!i.has(s.address))}return t}var sd=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function ud(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e.charCodeAt(r)===t.charCodeAt(r);)r++;return r}function jb(e,t){let n=Math.min(e.length+t.length,
2e3),r=[];for(let o=0;o<=n;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:dd(i,o,a);for(;l<e.length&&l-a<t.length&&
e[l]===t[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=t.length)return Wb(r,e.length,t.length)}}return null}function dd(e,t,n){var i,s;let r=n===-t?-1:((i=e[n+t-2])!=
null?i:0)+1,o=n===t?-1:(s=e[n+t])!=null?s:0;return Math.max(r,o)}function Wb(e,t,n){var s;let r=[],[o,i]=[t,n];for(let a=e.length-1;a>=0;a--){let l=e[a-1],u=o-i,
d=l===void 0?0:dd(l,a,u);for(;o>d;)r.push([--o,--i]);if(l===void 0)break;u!==-a&&((s=l[u+a-2])!=null?s:0)+1===d?o--:i--}return r.reverse()}function Gt(e,t){var c,
m,f;if(e===t)return[];let n=ud(e,t);for(;n>0&&!/\s/.test(e.charAt(n-1));)n--;for(;n>0&&/[^\S\n]/.test(e.charAt(n-1));)n--;let r=(c=e.slice(n).match(sd))!=null?c:
[],o=(m=t.slice(n).match(sd))!=null?m:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=jb(r,o);if(s===
null)return[ld(n,r.join(""),o.join(""))];let a=[],[l,u,d]=[n,0,0];for(let[p,y]of[...s,[r.length,o.length]]){let g=r.slice(u,p).join("");(p>u||y>d)&&a.push(ld(l,
g,o.slice(d,y).join(""))),l+=g.length+((f=r[p])!=null?f:"").length,[u,d]=[p+1,y+1]}return a.reverse()}var ad=/[\s"',]/;function Mo(e,t){return t>0&&t<e.length&&
!ad.test(e.charAt(t-1))&&!ad.test(e.charAt(t))}function ld(e,t,n){let r=ud(t,n);for(;r>0&&(Mo(t,r)||Mo(n,r));)r--;let o=Math.min(t.length,n.length)-r,i=0;for(;i<
o&&t[t.length-1-i]===n[n.length-1-i];)i++;for(;i>0&&(Mo(t,t.length-i)||Mo(n,n.length-i));)i--;return[e+r,t.length-r-i,n.slice(r,n.length-i)]}function cd(e,t){return t.
reduce((n,[r,o,i])=>n.slice(0,r)+i+n.slice(r+o),e)}var Zb=104448;function Do(e){return Buffer.from(e,"latin1").toString("utf8")}var pd=/[^\s"']+/g;function fd(e,t,n,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=t.filter(([u,d])=>u<a&&(d>i||(r===void 0?u>=i:u>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let u=i;o+=s.replace(pd,(d,c)=>{let m=!n.has(d)&&l.some(([p,y])=>p<=u+c&&y>=u+c+d.length),f=d.indexOf("=");return m?d:f>0?d.slice(0,f+1)+"***":"***"})}i=a}return o}
function To(e){return e===""||e.endsWith(`
`)?e:e+`
`}function md(e,t,n,r,o){let i={before_header:t===null?`${e} (absent)`:e,after_header:n===null?`${e} (absent)`:e},[s,a]=[t!=null?t:"",n!=null?n:""];if(r){let u=Gt(
s,a),d=Gt(a,s),c=u.map(([p,y])=>[p,p+y]),m=d.map(([p,y])=>[p,p+y]),f=p=>{var y;return new Set((y=p.match(pd))!=null?y:[])};return{before:Do(To(fd(s,c,f(a),o))),
after:Do(To(fd(a,m,f(s),o))),...i}}let l=Math.max(s.length,a.length);return l>Zb?{dst_larger:l,...i}:{before:Do(To(s)),after:Do(To(a)),...i}}var gd=se(zs(),1);function Sn(e){return(0,gd.createHash)("sha256").update(e,"latin1").digest("hex")}function yd(e){let[t,n]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);t=Math.imul(t^o,16777619),n=Math.imul(n^o,1540483477)}return`${(t>>>0).toString(16)}-${(n>>>0).toString(16)}-${e.length}`}var Gb=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function hd(e,t){let n=[],r=[];for(let[o,,i]of Gt(e,t)){let s=o===0||e.charAt(o-1)===`
`||i.startsWith(`
`),a=i.endsWith(`
`)||e.charAt(o)===`
`||o===e.length;s&&a?n.push(...i.split(/\r?\n/).filter(l=>l.trim()!=="")):i.trim()!==""&&r.push(i)}return{lines:n,words:r}}function Kb(e,t){let n=Gb.exec(e);if(n===
null)return e;let[,r="",o="",i=""]=n,s=o.split(",").filter(l=>l!==""&&!t.has(l.toLowerCase()));if(s.length===o.split(",").length)return e;if(s.length>0)return`${r}\
ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function Jb(e,t){return e.filter((n,r)=>{if(!/^\[.*\]\s*$/.test(
n)||!t.has(n.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function qb(e,t){let n=e.indexOf(t);return n<0||
e.indexOf(t,n+1)>=0?e:e.slice(0,n)+e.slice(n+t.length)}function bd(e,t,n){let r=new Set(t.lines),o=new Set(n),i=e.split(/(?<=\n)/).map(s=>{let a=s.replace(/\r?\n$/,
"");if(r.has(a))return a.startsWith("[")?s:"";let l=Kb(a,o);return l===null?"":l+s.slice(a.length)});return t.words.reduce(qb,Jb(i,r).join(""))}var Yb=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function vd(e){return e===null?"":`sha256:${Sn(e).slice(0,12)}`}function Js(e,t){var r;let n=e.stat(
t);if(n===null)return null;if(n.type==="link"&&!Yb.has(t))throw S(`${t} is a symbolic link to ${(r=e.link(t))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(n.type==="dir"||n.type==="other")throw S(`${t} is not a regular file; expected one or nothing; move it away`);return e.
read(t)}function Co(e,t){let n=t.replace(/\/[^/]*$/,"");return n===""||e.real(n)!==null?[]:[...Co(e,n),n]}var wd={facet:"persistent",label:e=>e.path,async observe(e,t){
let n=Js(e,t.path);return n===t.text?{before:"",after:""}:{before:vd(n),after:vd(t.text)}},async apply(e,t){t.text===null?e.remove(t.path):await e.write(t.path,
t.text,t.mode,t.owner)},pending:()=>null,inverse(e,t){var i,s;let n=Js(e,t.path),r=e.real(t.path),o=r===null?null:e.stat(r);return{kind:"file",path:t.path,before:n===
null?"":Sn(n),after:t.text===null?"":Sn(t.text),splices:Gt((i=t.text)!=null?i:"",n!=null?n:""),...hd(n!=null?n:"",(s=t.text)!=null?s:""),...o===null?{}:{was:{mode:o.
mode,uid:o.uid,gid:o.gid}},dirs:t.text===null?[]:Co(e,t.path),...t.secret===void 0?{}:{secret:!0}}},touches:e=>[e.path],diff(e,t){var o,i,s;let n=e.real(t.path),
r=(s=(i=(o=n===null?null:e.stat(n))==null?void 0:o.mode)!=null?i:t.mode)!=null?s:420;return md(t.path,Js(e,t.path),t.text,t.secret!==void 0||(r&4)===0,t.secret)}};var Xb=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function $d(e){var n,r;let t=e.toString("hex");return(r=(n=Xb.find(([,o])=>t.startsWith(o)))==null?void 0:n[0])!=
null?r:null}function xd(e,t){let n=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return t?n.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>No(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):n.map(No)}
function No(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Fe(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Qb(e){var t,n;return((n=(t=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:t[1])!=null?n:"").replace(/-/g,"_")}function qs(e,t){let n=new Set(e),r=new Set(
e.map(Qb));return t.filter(o=>"file"in o?!n.has(No(o.file)):!r.has(o.module.replace(/-/g,"_")))}function kd(e,t){let n=new Set(e);return t.filter(r=>n.has(No(r)))}var Ys="/var/lib/vfiokit/images.json",Sd=1;function Lo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _d(e){return Array.isArray(e)&&e.every(
t=>typeof t=="string")?e:null}function ev(e){if(!Lo(e)||!Lo(e.inputs))return null;let{ino:t,size:n,mtimeMs:r}=e,[o,i]=[_d(e.holds),_d(e.lacks)];if(typeof t!="nu\
mber"||typeof n!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:t,size:n,mtimeMs:r,inputs:s,holds:o,lacks:i}}function Pd(e){return W(e,"image records",()=>tv(e))}function tv(e){var r;let t=new Map,n;try{n=JSON.
parse((r=e.attr(Ys))!=null?r:"")}catch(o){return t}if(!Lo(n)||n.format!==Sd||!Lo(n.images))return t;for(let[o,i]of Object.entries(n.images)){let s=ev(i);s!==null&&
t.set(o,s)}return t}function Me(e,t){let n=e.real(t),r=n===null?null:e.stat(n);return r!==null&&r.type==="file"?r:null}function Ho(e,t){let n=Pd(e).get(t),r=Me(
e,t);return n!==void 0&&r!==null&&n.ino===r.ino&&n.size===r.size&&n.mtimeMs===r.mtimeMs?n:null}function Ad(e,t,n){let r={};for(let[o,i]of Pd(e))e.real(o)!==null&&
(r[o]=i);return r[t]=n,JSON.stringify({format:Sd,images:r})+`
`}function Xs(e,t){return[...new Set(t.flatMap(n=>{let r=e.list(n).filter(o=>!o.startsWith("."));return[n,...r.map(o=>`${n}/${o}`).filter(o=>Me(e,o)!==null)]}))]}
function Qs(e,t){return W(e,`hash of ${t}`,()=>{let n=Me(e,t)!==null?e.attr(t):e.real(t)!==null?e.list(t).filter(r=>!r.startsWith(".")).join("/"):null;return n===
null?"":yd(n)})}function Od(e,t){let n={};for(let r of Xs(e,t))n[r]=Qs(e,r);return n}var Id=new Map;function Rd(e,t){let n=Me(e,t);return n===null?"":[e.root,t,n.ino,n.size,n.mtimeMs].join(`
`)}function ea(e,t,n){Id.set(Rd(e,t),n)}function ta(e,t){var n;return(n=Id.get(Rd(e,t)))!=null?n:null}function Pn(e,t){var o;let n=qs(t,e.holds).map(Fe);if(n.length>
0)return`it lacks ${n.join(" and ")}`;let r=kd(t,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Ed(e,t){var n;return(n=
[...t].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?n:null}function na(e,t){let n=Me(e,t.path);if(n===null)return"it does not exist";if(n.size===
0)return"it is empty";let r=Ho(e,t.path);for(let o of Xs(e,t.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==Qs(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>n.mtimeMs)return`it is older than ${o}`}return null}function Vo(e,t){
var a;let n=ta(e,t.path),r=Ho(e,t.path),o=n===null?[]:qs(n,t.holds),i=n!==null?t.holds.filter(l=>!o.includes(l)).map(Fe):r===null?null:t.holds.map(Fe).filter(l=>r.
holds.includes(l));return{why:(a=na(e,t))!=null?a:n!==null?Pn(t,n):null,holds:i}}function Md(e,t){var r;let n=Ho(e,t.path);return n!==null&&t.holds.every(o=>n.holds.
includes(Fe(o)))&&((r=t.lacks)!=null?r:[]).every(o=>n.lacks.includes(o))}var nv=1.3,rv=/^init(rd|ramfs)/;function ov(e){return e.replace(/\/[^/]*$/,"")||"/"}function iv(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function zo(e,t){
return t.tool==="dracut"?["dracut","--force",t.path,t.kernel]:["update-initramfs",e.real(t.path)===null?"-c":"-u","-k",t.kernel]}function Dd({stdout:e,stderr:t}){
return(t.trim()||e.trim()).split(`
`).slice(-3).join(" | ")||"no message"}async function Bo(e,t,n){let r=ta(e,n);if(r!==null)return r;let o=t==="dracut"?"lsinitrd":"lsinitramfs";if(!e.runnable(o).
ok||e.bytes(n,0,1)===null)return null;let i=await e.ask([o,n],{timeout:300});if(i.code===127)return null;let s=xd(i.stdout,t==="dracut");if(i.code!==0||s.length===
0)throw new x("E_APPLY",`${o} cannot list ${n}: it ended with ${i.code} (${Dd(i)})`);return ea(e,n,s),s}async function Td(e,t){var l,u;let n=ov(t.path),r=e.list(
n).filter(d=>rv.test(d)).map(d=>{var c,m;return(m=(c=Me(e,`${n}/${d}`))==null?void 0:c.size)!=null?m:0}),o=Math.ceil(Math.max(0,...r)*nv/1024),{code:i,stdout:s}=await e.
ask(["df","-Pk",n],{timeout:30}),a=(u=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:u[1];if(!(i!==0||a===void 0||Number(a)>=o))throw S(`${n} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Cd(e,t,n=t){let r=await e.run(t);if(r.code!==0)throw new x("E_COMMAND",`${n.join(" ")} ended with ${r.code} (${Dd(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function sv(e){var n,r;return/^\s*update_initramfs=["']?no\b/m.test((n=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?n:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Nd(e,t,n){var o;let r=Me(e,t.path);r===null||n===null||Pn(t,n)!==null||(ea(e,t.path,n),await e.write(Ys,Ad(e,t.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Od(e,t.inputs),holds:t.holds.map(Fe),lacks:(o=t.lacks)!=null?o:[]}),384))}async function av(e,t){let n=Me(e,t.path),r=zo(e,t);await Cd(
e,r);let o=Me(e,t.path);if(o===null||n!==null&&n.ino===o.ino&&n.mtimeMs===o.mtimeMs&&n.size===o.size)throw new x("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${t.path} is ${o===null?"still missing":"still the old one"}: ${sv(e)}`);await Nd(e,t,await Bo(e,t.tool,t.path))}async function lv(e,t){var s,a,l;let n=iv(
t.path),r=["dracut","--force",n,t.kernel],o=zo(e,t),i=u=>new x("E_DRIFT",`${o.join(" ")} ended without an error, but ${u}; ${t.path} is as it was; run it by han\
d and look at its output`);e.remove(n);try{if(await Cd(e,r,o),((a=(s=Me(e,n))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if($d((l=e.bytes(n,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let u=await Bo(e,t.tool,n),d=u===null?null:Pn(t,u);if(d!==null)
throw i(`of the new image: ${d}`);await e.replace(n,t.path),await Nd(e,t,u)}catch(u){throw e.remove(n),u}}function Ld(e,t){return t.tool==="dracut"?lv(e,t):av(e,
t)}var Hd={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function uv(e,t,n){var i;let r=Ed(t,n);if(r!==null)return`${r} changes`;let o=na(e,t);if(o!==
null||Md(e,t))return o;if(t.holds.length===0&&((i=t.lacks)!=null?i:[]).length===0)return null;try{let s=await Bo(e,t.tool,t.path);return s===null?null:Pn(t,s)}catch(s){
if(s instanceof x)return s.message;throw s}}var Vd={facet:"derived",label:e=>e.path,async observe(e,t,n){let r=["up to date",...t.holds.map(Fe)].join(", with "),
o=t.always===!0?"a rebuild is asked for":await uv(e,t,n);return o!==null&&e.runnable(Hd[t.tool]).ok&&await Td(e,t),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Ld,pending(e,t){return e.runnable(Hd[t.tool]).ok?null:zo(e,t).join(" ")},inverse:(e,t)=>({kind:"bootImage",path:t.path,kernel:t.kernel}),touches:e=>[e.path]};var dv=["0300","0302","0380"],cv=["0403","0c03","0c80"],fv={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},pv=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],mv=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
gv=["8086:4fa0","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],zd={"01":"storage","02":"network","\
03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"\
system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function Er(e){return e!==null&&dv.includes(e)}function ra(e){
return e!==null&&cv.includes(e)}function Uo(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function mt(e,t){return e==="10de"&&t==="0680"}function Bd(e){return e!==
null&&(/^0[12]/.test(e)||e==="0c03")}function Ud(e,t){let n=fv[e];return n!==void 0&&n.test(t)}function Fd(e){return pv.includes(e)}function jd(e){return e!==null&&
gv.includes(e)}function Wd(e,t,n,r){return t==="8086"?e.startsWith("0000:00:02."):t==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):t==="10de"&&mv.
test(n)}function At(e){var t,n;return e===null?"device":(n=(t=zd[e])!=null?t:zd[e.slice(0,2)])!=null?n:"device"}var Mr="/sys/kernel/iommu_groups",yv="/sys/class/iommu",hv=["DMAR","IVRS","IORT"],bv=/^(pci-stub|(.+[-_])?vfio[-_]pci)$/,Gd=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function De(e){var r,o,i;let t=Zd(e,yv),n=(o=(r=Zd(e,Mr))==null?void 0:r.filter(s=>vv(e,s)))!=null?o:null;return{active:n!==null?n.length>0:t!==null?t.length>0:
null,units:t,groups:n===null?null:n.length,firmware_table:(i=hv.find(s=>e.stat(`/sys/firmware/acpi/tables/${s}`)!==null))!=null?i:null}}function An(e,t,n){let r=e.
list(`${Mr}/${t}/devices`);return r.length>0?r:n.filter(o=>o.group===t).map(o=>o.address)}function Kd(e,t){var n;return/\bdirect$/m.test((n=e.attr(`${Mr}/${t}/r\
eserved_regions`))!=null?n:"")}function D(e){return e!==null&&bv.test(e)}function Fo(e,t,n=()=>[]){if(t===void 0)return`${e} (${Gd.test(e)?"a mediated device":"\
not in /sys/bus/pci"})`;let{driver:r}=t;if(D(r))return null;let o=t.class==="0604"||t.header===1;if(o&&r==="pcieport"||r===null&&(o||t.class!==null&&!Bd(t.class)))
return null;let i=n(e);return`${e} (${At(t.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function vv(e,t){let n=e.list(`${Mr}/${t}/d\
evices`);return n.length>0&&!n.some(r=>!Gd.test(r))?!1:e.attr(`${Mr}/${t}/name`)!=="vfio-noiommu"}function Zd(e,t){return e.stat(t)===null?null:e.list(t)}var wv=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],$v=7,xv=195;function Jd(e,t){var o,i;let n=new Map;qd(e,`/sys/bus/pci/devices/${t.address}`,
$v,n);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${t.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
n.set(`/dev/nvidia${r}`,`${xv}:${r}`),t.driver==="amdgpu"&&n.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),D(t.driver)&&t.group!==null&&n.set(`/dev/vfio/${t.
group}`,e.attr(`/sys/class/vfio/${t.group}/dev`)),n}function qd(e,t,n,r){var o,i,s,a;for(let l of e.list(t)){let u=`${t}/${l}`;if(((o=e.stat(u))==null?void 0:o.
type)!=="dir")continue;let d=e.attr(`${u}/dev`),c=(i=e.link(`${u}/subsystem`))==null?void 0:i.replace(/.*\//,""),m=d===null||c===void 0||!wv.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${u}/uevent`))!=null?s:""))==null?void 0:a[1];m!==void 0&&r.set(`/dev/${m}`,d),n>1&&qd(e,u,n-1,r)}}var kv="pid:[4026531836]",_v={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function On(e){return e.list("/proc").
filter(t=>/^\d+$/.test(t))}function Dr(e,t){var i,s;let n=new Map,r=new Map;for(let a of t)for(let[l,u]of Jd(e,a))n.set(l,a.address),u!==null&&r.set(u,l);if(n.size===
0)return[];let o=[];for(let a of On(e)){let l=new Set;for(let u of e.list(`/proc/${a}/fd`)){let d=`/proc/${a}/fd/${u}`,c=e.link(d);if(c===null||!/(^|\/)dev\//.test(
c))continue;let m=n.has(c)?c:r.get((i=e.device(d))!=null?i:"");m!==void 0&&l.add(m)}for(let u of l)o.push({address:(s=n.get(u))!=null?s:"",node:u,...Qd(e,a)})}return o}
function jo(e){var n;let t=new Map;for(let{who:r,node:o}of e)t.set(r,[...(n=t.get(r))!=null?n:[],o]);return[...t].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function Yd(e){return On(e).flatMap(t=>{let n=_v[Xd(e,t)];return n===void 0?[]:[Qd(e,t).who.replace(/^\S+/,n)]})}function Tr(e){let t=e.
link("/proc/self/ns/pid");return t!==null&&t!==kv?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function oa(e,t){var r;let n=Number((r=e.attr(`/sys/module/${t}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${t}/holders`).length;return n>0?n:0}function Xd(e,t){var n;return(n=e.attr(`/proc/${t}/comm`))!=null?n:""}function Qd(e,t){var i;let{unit:n,within:r}=ia(
(i=e.attr(`/proc/${t}/cgroup`))!=null?i:""),o=[`process ${t}`,...n===null?[]:[`unit ${n}`],...r===null?[]:[r]];return{who:`${Xd(e,t)||"a process"} (${o.join(", ")}\
)`,unit:n}}var Sv=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function ia(e){var o,
i,s,a,l;let t=e.split(`
`),r=((s=(i=(o=t.find(u=>u.startsWith("0::/")&&u.length>4))!=null?o:t.find(u=>u.includes(":name=systemd:")))!=null?i:t[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[u,d]of Sv){let c=(a=d.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${u} ${c}`}}return{unit:(l=r.split("/").reverse().
find(u=>/\.(service|scope)$/.test(u)))!=null?l:null,within:null}}var sa="vfiokit-write";function Ot(e){return W(e,"left-writers",()=>{var n,r,o;let t=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((n=e.attr(`/pro\
c/${i}/comm`))==null?void 0:n.startsWith(sa))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&t.set(s,Number(i))}return t})}var It="/sys/class/block",Pv=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Rt(e){return(e!=null?e:"").split("/").filter(t=>Pv.test(t))}function ec(e,t){
return aa(e,e.real(`${It}/${t}`),new Set)}function tc(e,t){return aa(e,e.real(`/sys/dev/block/${t}`),new Set)}function Cr(e,t){var i,s;if(!t.startsWith("/dev/"))
return null;let r=((i=e.real(t))!=null?i:t).slice(5).replace(/\//g,"!");if(e.stat(`${It}/${r}`)!==null)return r;let o=t.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(It).find(a=>a.startsWith("dm-")&&e.attr(`${It}/${a}/dm/name`)===o))!=null?s:null}function nc(e,t){let n=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=n.filter(o=>t!==null&&o.includes(t));return(r.length>0?r:n).reduce((o,i)=>[...o,...i],[])}function rc(e,t){let n=e.list(It).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${It}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${t.replace(/\W/g,"\\$&")}$`,"m").test(o)});return n.length>0?n:null}function aa(e,t,n){if(t===null||n.has(t))return[];n.add(t);let r=Iv(t),o=Rt(t);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${t}/partition`)===null?t:Rv(t),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...Av(e,i)],a=Ov(
e,i);return[...s.map(l=>aa(e,e.real(l),n)).reduce((l,u)=>[...l,...u],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function Av(e,t){let n=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(t);if(n===null)return[];let[,r="",o="",i=""]=n,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(It).filter(a=>s.test(a)).map(a=>`${It}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function Ov(e,t){var i,s,a;let n=(i=/\/session(\d+)\//.exec(t))==null?void 0:i[1];if(n!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${n}:`)).map(l=>{var u;return(u=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
u:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(t))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Iv(e){return e.slice(
e.lastIndexOf("/")+1)}function Rv(e){return e.slice(0,e.lastIndexOf("/"))}var Ev=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],Mv="/var/lib/nova/";function Wo(e){let t=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
n=>{var r;return(r=e.attr(n))!=null?r:""}).join(`
`).split(`
`);return[...new Set(t)].map(Tv).filter(n=>n!==null)}function oc(e){let t=new Set(Ev.map(n=>ua(e,n)));return e.filter(n=>t.has(n.at)||n.at.startsWith(Mv))}function ua(e,t){
return e.map(r=>r.at).filter(r=>r==="/"||r===t||t.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function ic(e){var t;return((t=e.attr(
"/proc/swaps"))!=null?t:"").split(`
`).slice(1).map(n=>n.trim().split(/\s+/)).map(([n="",r=""])=>({path:la(n),type:r})).filter(n=>n.path!=="")}function Lr(e,t){var a;let{type:n,number:r,source:o}=t;
if(n==="zfs"){let l=rc(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:Nr(e,l)}if(n==="btrfs")return Nr(e,nc(e,Cr(e,o)));if(!r.startsWith("0:"))return tc(
e,r);let i=o.split(":").map(l=>Cr(e,l)).filter(l=>l!==null);if(i.length>0)return Nr(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(n)?Dv(t):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function Nr(e,t){return t.map(n=>ec(e,n)).reduce((n,r)=>[...n,...r],[])}function Dv({source:e,options:t,type:n}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(t))==null?void 0:o[1];return r!==void 0?[r]:n==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function Tv(e){let[t="",n=""]=e.split(" - "),[,,r,,o]=t.split(" "),[i,s="",a=""]=n.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:la(
o),type:i,number:r,source:la(s),options:a}}function la(e){return e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(parseInt(n,8)))}var ca="/sys/bus/pci/devices",fa="pci",pa=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,Cv=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,Nv=6;
function uc(e){let t=Cv.exec(e.toLowerCase());return t===null?null:`${t[1]}:${t[2]}`}function dc(e){let t=pa.exec(e.toLowerCase());if(t===null)return null;let[,
n="0",r="",o="",i=""]=t,s=`${parseInt(n,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function Y(e){
return e.list(ca).length>0}function M(e){return W(e,fa,()=>e.list(ca).filter(t=>pa.test(t)).map(t=>Hv(e,t)))}function cc(e,t){let n={kept:{value:new Map}};for(let[
r,o]of Object.entries(t))n[r]={value:o,enumerable:!0};return Object.create(e,n)}function fc(e,t){return e.filter(n=>n.id===t)}function Hr(e,t){let n=new Map;for(let r of e){
let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return n}var Lv={get vendor(){return Rn(this,"vendor",4)},get device(){return Rn(this,"device",4)},get id(){
return lc(this.vendor,this.device)},get subsystem(){return lc(Rn(this,"subsystem_vendor",4),Rn(this,"subsystem_device",4))},get class(){let e=Rn(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Rn(this,"revision",2)},get driver(){return da(this,"driver")},get module(){return Mn(this,"module",()=>this.
driver===null?null:mc(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Ot(this.host).has(this.address))return null;
let e=En(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=da(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var t;let e=ac(this);return e===null?null:((t=e[14])!=null?t:0)&127},get responding(){let e=ac(this);return e===null?null:e.some(t=>t!==255)},get numa(){return In(
this,"numa_node")},get bootVga(){return In(this,"boot_vga")},get physfn(){return da(this,"physfn")},get totalVfs(){return In(this,"sriov_totalvfs")},get numVfs(){
return In(this,"sriov_numvfs")},get modalias(){return En(this,"modalias")},get resetMethods(){let e=En(this,"reset_method");return e===null?null:e.split(/\s+/).
filter(Boolean)},get barBytes(){let e=En(this,"resource");return e===null?null:Vv(e)},get linkWidth(){return In(this,"current_link_width")},get maxLinkWidth(){return In(
this,"max_link_width")},get upstream(){return Mn(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?e:"").split("/").slice(0,-1).filter(t=>pa.test(
t))})},get consumers(){return sc(this,"consumer")},get suppliers(){return sc(this,"supplier")},get mdevs(){return pc(this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))}};function Hv(e,t){let n={address:t,slot:t.slice(0,t.indexOf(".")),host:e,base:`${ca}/${t}`,kept:new Map};return Object.assign(Object.create(Lv),n)}function Mn({
kept:e},t,n){return e.has(t)||e.set(t,n()),e.get(t)}function En(e,t){return Mn(e,t,()=>e.host.attr(`${e.base}/${t}`))}function In(e,t){let n=En(e,t);return n!==
null&&/^-?\d+$/.test(n)?Number(n):null}function Rn(e,t,n){let r=En(e,t);return r!==null&&/^0x[0-9a-f]+$/i.test(r)?r.slice(2).toLowerCase().padStart(n,"0"):null}
function da(e,t){return Mn(e,`${t}@`,()=>mc(e.host.link(`${e.base}/${t}`)))}function pc(e){return Mn(e,"/",()=>e.host.list(e.base))}function sc(e,t){return pc(e).
filter(n=>n.startsWith(`${t}:pci:`)).map(n=>n.slice(t.length+5))}function ac(e){return Mn(e,"config",()=>{let t=e.host.bytes(`${e.base}/config`,0,64);return t!==
null&&t.length>=16?t:null})}function lc(e,t){return e===null||t===null?null:`${e}:${t}`}function mc(e){return e===null?null:e.slice(e.lastIndexOf("/")+1)}function Vv(e){
return e.split(`
`).slice(0,Nv).map(n=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(n);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((n,r)=>n+r,0)}var gc="/sys/class/net",zv=1,Bv=512;function bc(e){return[...new Set($c(e).filter(t=>t.bits===0).map(t=>t.via))]}function Go(e,t){var o,i;let n=jv(t);return n===
null?null:(i=(o=$c(e).filter(s=>s.to.length===n.length&&ga(n).startsWith(ga(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function vc(e,t){let n=ma(e,t,new Set);return n.length>0?n:ma(e,"ovs-system",new Set([t]))}function wc(e){let t=Uv(e);return[...t===null?[]:
[t],...Fv(e,22)]}function ma(e,t,n){if(n.has(t))return[];n.add(t);let r=Rt(e.real(`${gc}/${t}`));return r.length>0?[{name:t,functions:r}]:e.list(`${gc}/${t}`).filter(
o=>o.startsWith("lower_")).map(o=>ma(e,o.slice(6),n)).reduce((o,i)=>[...o,...i],[])}function $c(e){let t=Zo(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>yc(
r)).map(([r="",o="",,,,,,i=""])=>({to:xc(o),bits:ga(i).replace(/0/g,"").length,via:r})),n=Zo(e,"/proc/net/ipv6_route").filter(r=>{var o;return yc((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...t,...n]}function yc(e){let t=parseInt(e,16);return(t&zv)!==0&&
(t&Bv)===0}function Uv(e){var n,r,o,i;let t="self";for(let s=0;s<64&&t!=="0";s++){let a=((n=e.attr(`/proc/${t}/environ`))!=null?n:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,u]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&u!==void 0)return{peer:l,local:u};let d=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${t}/status`))!=null?o:""))==null?void 0:i[1];if(d===void 0)return null;t=d}return null}function Fv(e,t){let n=`:${t.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Zo(e,"/proc/net/tcp"),...Zo(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(n)&&o==="01").map(([,r="",o=""])=>({peer:hc(o),local:hc(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Zo(e,t){var n;return((n=e.attr(t))!=null?n:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function hc(e){var r,o,i;let t=xc(e.slice(0,e.indexOf(":"))),n=t.length===8?t:(r=/^0{20}ffff(.{8})$/.exec(
t))==null?void 0:r[1];return n!==void 0?((o=n.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=t.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function xc(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function ga(e){return[...e].map(t=>parseInt(t,16).toString(
2).padStart(4,"0")).join("")}function jv(e){let t=e.replace(/%.*$/,"").toLowerCase(),n=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);if(n!==
null)return n.slice(1).map(d=>Number(d).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(t)||!t.includes(":"))return null;let[r="",o]=t.split("::"),
i=d=>d.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,u=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return u.length===32?u:null}function Ko(e){let t=new Map;function n(o,i){var s;for(let a of Gv(e,o)){let l=(s=t.get(a))!=null?s:[];l.includes(i)||t.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of vc(e,o))n(s.functions,i(s.name))}for(let{what:o,leaves:i}of Wv(e)){i===null&&n(Kv(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){n(a,`${o} (${s})`);for(let u of l)r(Go(e,u),d=>`${o} (${s} at ${u}, through ${d})`)}}for(let o of bc(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of wc(e))for(let s of new Set([Go(e,o),Go(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return t}function Kt(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Wv(e){let t=Wo(e),n=ic(e).map(r=>{let o=r.type==="fil\
e"?null:Cr(e,r.path),i=r.type==="file"?ua(t,r.path):null;return{what:"swap",leaves:o!==null?Nr(e,[o]):Zv(e,t.filter(s=>s.at===i))}});return[...oc(t).map(r=>({what:r.
at,leaves:Lr(e,r)})),...n]}function Zv(e,t){return t.map(r=>Lr(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function Gv(e,t){let n=t.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...t,...n.map(r=>r.slice(r.lastIndexOf("/")+1))]}function Kv(e){return M(e).filter(t=>{var n;return((n=
t.class)==null?void 0:n.startsWith("01"))===!0}).map(t=>t.address)}var Jv=[(e,{address:t})=>{let n=Ko(e).get(t);return n===void 0?null:`the node lives on it: it carries ${Kt(n)}`},(e,{address:t})=>{let n=Ot(e).get(t);return n===
void 0?null:`process ${n}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,t,n)=>{let r=n==="unbind"?Dr(e,[t]):[];
return r.length===0?null:jo(r)},(e,t,n)=>{var r;return n==="unbind"&&((r=t.numVfs)!=null?r:0)>0?`${t.numVfs} of its virtual functions are enabled`:null}];function kc(e,t,n){
let r=M(e).find(o=>o.address===t);if(r===void 0)return"it is not there any more";for(let o of Jv){let i=o(e,r,n);if(i!==null)return i}return null}var _c=60,Sc={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function Jt(e){return`/sys/bus/pci/devices/${e}`}function je(e,t){
let n=e.link(`${Jt(t)}/driver`);return n===null?null:n.replace(/.*\//,"")}function zr(e,t){if(je(e,t)===null&&Ot(e).has(t))return null;let n=e.attr(`${Jt(t)}/dr\
iver_override`);return n===null||n===""||n==="(null)"?null:n}var Pc={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function Vr(e,t,n,r,o){try{await e.writeAttribute(r,o,_c)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${qv(n,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${_c} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new x("E_APPLY",`${t} could not be ${Pc[n]}: ${l}`,{cause:i})}}function qv(e,t){var r;let n=(r=
Sc[`${e} ${t}`])!=null?r:Sc[t];return n===void 0?"":` (${n})`}async function ya(e,t,n){var d,c;let{address:r}=t,o=m=>{let f=n?kc(e,r,m):null;if(f!==null)throw new x(
"E_RACED",`${r} was not ${Pc[m]}, since something changed while this ran: ${f}; end that and run this again`)},i=(m,f,p)=>(o(m),Vr(e,r,m,f,p));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(d=t.driver)!=null?d:""}`;if(t.driver!==null&&e.stat(s)===null)throw new x("E_APPLY",`the running kernel has no driver ${t.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=je(e,r),l=e.attr(`${Jt(r)}/driver_override`)!==null;if(l&&zr(e,r)!==t.override&&await i("driv\
er_override",`${Jt(r)}/driver_override`,`${(c=t.override)!=null?c:""}
`),a===t.driver||(t.forget!==void 0&&D(a)&&await Yv(e,t,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),t.driver===null))return;je(e,r)!==t.
driver&&(l||!D(t.driver)?await i("bind",`${s}/bind`,r):await Xv(e,t,s));let u=je(e,r);if(u!==t.driver)throw new x("E_APPLY",`${r} was bound to ${t.driver}, and \
now has ${u===null?"no driver":`the driver ${u}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function Yv(e,{address:t,forget:n=""},r){try{await Vr(e,t,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,n)}catch(o){if(!(o instanceof
x)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Xv(e,{address:t},n){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${Jt(t)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await Vr(e,t,"new_id",`${n}/new_id`,r),je(e,t)===null&&await Vr(e,t,"bind",`${n}/bind`,t),await Vr(e,t,"remov\
e_id",`${n}/remove_id`,r)}function ha(e,t){return`${e!=null?e:"no driver"}${t===null?"":` (override ${t})`}`}function Qv(e,t,n){return t===e.driver&&(n===e.override||n===null&&D(t))}async function ew(e,t,n,r){
let o=[],i=[];for(let[s,a]of[...n].reverse()){if(a.kind!=="driver"||s!==t&&(s.card===void 0||s.card!==t.card))continue;let l=ha(a.driver,a.override);try{if(s===
t&&Reflect.get(Object(r.cause),"left")!==void 0)throw new x("E_APPLY","its driver did not let go");let u={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(je(e,a.address)!==a.driver||zr(e,a.address)!==a.override)&&await ya(e,u,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(u){if(!(u instanceof
x))throw u;let d=je(e,a.address);i.push(`${a.address} has ${d===null?"NO DRIVER":`the driver ${d}`} instead of ${l} (${u.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Ac={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,t){let[n,r]=[je(e,t.address),zr(e,t.address)],o=ha(t.driver,t.
override);return{before:Qv(t,n,r)?o:ha(n,r),after:o}},apply:(e,t)=>ya(e,t,!0),pending(e,{address:t,driver:n,override:r}){if(e.live)return null;let o=je(e,t);return[
`echo ${r!=null?r:""} > ${Jt(t)}/driver_override`,...o===null||o===n?[]:[`echo ${t} > /sys/bus/pci/drivers/${o}/unbind`],...n===null||o===n?[]:[`echo ${t} > /sy\
s/bus/pci/drivers/${n}/bind`]].join(" && ")},inverse:(e,t)=>({kind:"driver",address:t.address,driver:je(e,t.address),override:zr(e,t.address)}),rollBack:ew,touches:()=>[]};var Ic=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),tw=new Map([["amd_iommu","off"],["iommu","off"]]),
nw=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),Oc=1023,rw=34;function Br(e){let t=[],n=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&ow(i);i===rw&&(r=!r),!s&&n<
0&&(n=o),!(!s||n<0)&&(t.push([n,o]),n=-1)}return t}function ow(e){return e===32||e>=9&&e<=13||e===160}function le(e){return Br(e).map(([t,n])=>e.slice(t,n))}function _(e){
let t=e.startsWith('"')?1:0,n=e.indexOf("=");return We(n<0?e.slice(t):e.slice(t,n))}function Se(e){let t=e.indexOf("=");return t<0?"":e.slice(t+1).replace(/^"/,
"").replace(/"$/,"")}function Dt(e){return Ic.has(We(e))}function Yo(e){return nw.test(We(e))}function ba(e,t){return _(e)===_(t)&&Se(e)===Se(t)&&e.includes("=")===
t.includes("=")}function Jo(e,t){return We(e).toLowerCase()===We(t).toLowerCase()}function T(e){return Se(e).split(",").filter(t=>t!=="")}function Tt(e){return e.
kind==="group"?e.keys.map(We):["key"in e?We(e.key):_(e.token)]}function K(e,t){let n=Rc(e,e.length);return Ec(n,t),n.added.length===0&&n.early.every(({text:r},o)=>r===
e[o])}function qt(e,t,n=e.length){let r=Rc(e,n);for(let l of t)Ec(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,u)=>{var d;return u<o.length?(d=o[u])!=
null?d:null:l}),s=qo(r.added.map(l=>l.text));for(let l of[...qo(i),...s]){let{length:u}=Se(l);if(!(_(l)!=="vfio_pci.ids"||u<=Oc||e.includes(l)))throw S(`vfio-pc\
i.ids on the kernel command line would have ${u} characters, and the kernel takes ${Oc} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...qo(i.slice(0,a)),...s,...qo(i.slice(a))],removed:e.filter((l,u)=>i[u]!==l)}}function Rc(e,t){let n=e.indexOf("--"),r=n<0?e.length:n,o=e.slice(0,r).map(i=>({text:i}));
return{early:o.slice(0,t),added:[],late:o.slice(t)}}function Ec(e,t){var n;switch(t.kind){case"flags":return iw(e,t.key,t.has,t.lacks);case"list":return sw(e,t.
key,t.items,(n=t.without)!=null?n:[]);case"token":return aw(e,t.token);case"group":return lw(e,t.keys,t.tokens);case"absent":return Ur(Mt(e).filter(r=>r.text!==
null&&ba(r.text,t.token)))}}function iw(e,t,n,r){let o=()=>{let a=Et(Mt(e),t).flatMap(d=>{var c;return T((c=d.text)!=null?c:"")}),l=n===void 0?-1:a.lastIndexOf(
n),u=d=>a.includes(d)&&(l<0||d===tw.get(We(t))||a.lastIndexOf(d)>l);return(n===void 0||l>=0)&&!r.some(u)};if(o())return;for(let a of Et(n===void 0?Mt(e):e.late,
t))Mc(a,l=>!r.includes(l));if(n===void 0||o())return;let i=Et(Mt(e),t),s=i.flatMap(a=>{var l;return T((l=a.text)!=null?l:"")}).filter(a=>a!==n&&!r.includes(a));
Ur(i),e.added.push({text:`${t}=${[...new Set([n,...s])].join(",")}`})}function sw(e,t,n,r){var m;let o=(m=Ic.get(We(t)))!=null?m:!1;for(let f of Et(Mt(e),t))Mc(
f,p=>!r.some(y=>Jo(y,p)));let i=Et(Mt(e),t),s=(o?i:i.slice(-1)).flatMap(f=>{var p;return T((p=f.text)!=null?p:"")});if(n.every(f=>s.some(p=>Jo(p,f))))return;let a=Et(
e.late,t),l=o?Et([...e.early,...e.added],t):i,u=o?a.flatMap(f=>{var p;return T((p=f.text)!=null?p:"")}):[],d=[];for(let f of[...l.flatMap(p=>{var y;return T((y=
p.text)!=null?y:"")}),...n.filter(p=>!u.some(y=>Jo(y,p)))])d.some(p=>Jo(p,f))||d.push(f);let c=o?void 0:a[a.length-1];Ur(l),c===void 0?e.added.push({text:`${t}=${d.
join(",")}`}):c.text=`${t}=${d.join(",")}`}function aw(e,t){let n=Et(Mt(e),_(t));(Yo(_(t))?n:n.slice(-1)).some(o=>{var i;return ba((i=o.text)!=null?i:"",t)})||(Yo(
_(t))||Ur(n),e.added.push({text:t}))}function lw(e,t,n){let r=t.map(We),o=Mt(e).filter(i=>i.text!==null&&r.includes(_(i.text)));o.length===n.length&&o.every((i,s)=>{
var a,l;return ba((a=i.text)!=null?a:"",(l=n[s])!=null?l:"")})||(Ur(o),e.added.push(...n.map(i=>({text:i}))))}function Mt(e){return[...e.early,...e.added,...e.late]}
function Et(e,t){return e.filter(n=>n.text!==null&&_(n.text)===We(t))}function Ur(e){for(let t of e)t.text=null}function Mc(e,t){var o,i;let n=T((o=e.text)!=null?
o:""),r=n.filter(t);r.length!==n.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}function qo(e){return e.filter(
t=>t!==null)}function We(e){return e.includes("-")?e.replace(/-/g,"_"):e}var uw={intel:"intel_iommu",amd:"amd_iommu",arm:null},Tc=["intel_iommu","amd_iommu","iommu"],dw=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]],Dc=["default_hugepagesz","hugepagesz","hugepages"];function Xo({cpu:e,passthrough:t,blacklist:n,extra:r}){let o=uw[e];return[...o===null?[]:
[{kind:"flags",key:o,has:"on",lacks:["off"]}],...cw(e,t),...n.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:n}],...Fr(r)]}function cw(e,t){return e===
"arm"?t?[{kind:"token",token:"iommu.passthrough=1"}]:[]:[{kind:"flags",key:"iommu",...t?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function Fr(e){let t=e.
filter(r=>Dc.includes(_(r))),n=e.filter(r=>!t.includes(r)).flatMap(r=>{let o=_(r);return Dt(o)?[{kind:"list",key:r.replace(/=[^]*/,""),items:T(r)}]:!Tc.includes(
o)||Se(r)===""?[{kind:"token",token:r}]:T(r).map(i=>({kind:"flags",key:o,has:i,lacks:fw(i)}))});return t.length===0?n:[...n,{kind:"group",keys:Dc,tokens:t}]}function Cc(e){
let{tokens:t}=qt([],e),n=e.find(r=>!K(t,r));return n===void 0?null:t.filter(r=>Tt(n).includes(_(r))).join(" ")}function Dn(e){switch(e.kind){case"flags":return e.
has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.items.map(t=>`${e.key}=${t}`);case"token":return[e.token];case"group":return e.tokens;case"absent":return[]}}
function Yt(e){let t=_(e);return Dt(t)?{kind:"list",key:t,items:[],without:T(e)}:Tc.includes(t)?{kind:"flags",key:t,lacks:T(e)}:{kind:"absent",token:e}}function Ct(e){
return e.flatMap(t=>t.kind==="list"?t.items.length===0?[]:[`${t.key}=${t.items.join(",")}`]:Dn(t))}function fw(e){return dw.flatMap(([t,n])=>e===t?[n]:e===n?[t]:
[])}var Nc=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,pw=/^linux(16|efi)?$/,mw=/^initrd(16|efi)?$/,gw=/^(|\d\d_linux(_zfs|_xen)?)$/;function yw(e){var a,l;let t=[],n=[],r=null,o="",
i=()=>{r!==null&&n.push(r),r=null},s=()=>{i(),n.length>0&&t.push({words:n,section:o}),n=[]};for(let u=0;u<e.length;u++){Nc.lastIndex=u;let[d=""]=(a=Nc.exec(e))!=
null?a:[];if(d!==""&&!(d.startsWith("#")&&r===null)){r=(r!=null?r:"")+d,u+=d.length-1;continue}let c=e.charAt(u);if(c==="'"||c==='"'){let m=hw(e,u);if(m<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,u).split(`
`).length})`);let f=e.slice(u+1,m);r=(r!=null?r:"")+(c==='"'?f.replace(/\\([\\"$\n])/g,"$1"):f),u=m}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++u);else if(c===
"#"&&r===null){let[m=""]=e.slice(u).split(`
`,1),[,f,p=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(m))!=null?l:[];f!==void 0&&(s(),o=f==="BEGIN"?p:""),u+=m.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(u+1,u+64))){let m=e.indexOf("}",u);r+=e.slice(u,m+1),u=
m}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(u+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,u).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(u+1))&&(i(),s())}return s(),t}function hw(e,t){let n=e.charAt(t);for(let r=t+1;r<e.length;r++)if(n===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===n)return r;return-1}function bw(e){var n;let t=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return t<
0?"":(n=e[t+1])!=null?n:""}var Qo;function gt(e){return(Qo===void 0||Qo.text!==e)&&(Qo={text:e,config:vw(e)}),Qo.config}function vw(e){var m,f,p,y,g,b,v,w;let t=[],
n=null;try{t=yw(e)}catch(h){n=h instanceof Error?h.message:String(h)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:h,section:$}of t){let[P=""]=h;if(h[h.length-
1]==="{")o.push({name:P,title:(m=h[1])!=null?m:"",id:bw(h)}),a=null;else if(P==="}"){let R=o.pop();if(R===void 0)n=n!=null?n:"a } closes nothing";else if(R.name===
"menuentry"&&a!==null){let I=/recovery/i.test(R.title+R.id)||a.args.includes("single");r.push({...a,title:R.title,id:R.id,recovery:I,section:$,within:o.filter(A=>A.
name==="submenu").map(A=>A.title)}),a=null}}else pw.test(P)?a={kernel:(f=h[1])!=null?f:"",args:h.slice(2).map(ww),initrds:[]}:mw.test(P)?a==null||a.initrds.push(
...h.slice(1)):P==="if"?i++:P==="fi"?i--:P==="set"&&((p=h[1])!=null?p:"").startsWith("kernelopts=")&&(s=((y=h[1])!=null?y:"").slice(11))}o.length>0&&(n=n!=null?
n:`the block of ${(b=(g=o[0])==null?void 0:g.name)!=null?b:""} ${JSON.stringify((w=(v=o[0])==null?void 0:v.title)!=null?w:"")} is never closed`),i!==0&&(n=n!=null?
n:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),u=t.some(({words:h})=>h[0]==="configfile"||h[0]==="source"),d=t.some(({words:h})=>h.
length===1&&h[0]==="blscfg"),c=u&&!l?"stub":t.length===0?"empty":"generated";return{entries:r,problem:n,kind:c,bls:d,kernelopts:s}}function ww(e){if(!/\s/.test(
e))return e;let t=e.indexOf("=");return t>0?`${e.slice(0,t+1)}"${e.slice(t+1)}"`:`"${e}"`}function $w(e){return e.entries.filter(t=>!t.recovery&&gw.test(t.section))}
function Lc(e,t){let n=gt(e);if(n.problem!==null)return`GRUB cannot read it: ${n.problem}`;let r=$w(n);if(r.length===0)return"it has no entry for Linux";for(let o of r){
let i=le(o.args.join(" ")),s=t.find(l=>!K(i,l));if(s===void 0)continue;let a=Ct([s]);return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:
"still has what is to go"}`}return null}var Hc={facet:"derived",label:e=>e.path,async observe(e,t,n){let r="carries the arguments",o=[...n].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(t.path),s=i===null?"it does not exist":Lc(i,t.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,t){let{code:n,stdout:r,stderr:o}=await e.run(t.command,{timeout:600});if(n===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ");throw new x("E_COMMAND",`${t.command.join(" ")} ended with ${n} (${i||"no message"}); expected a new ${t.path}; run it by hand to see w\
hy, then run this again`)},pending(e,t){return e.runnable(t.command[0]).ok?null:t.command.join(" ")},inverse:(e,t)=>({kind:"grubConfig",path:t.path}),touches:e=>[
e.path]};function xw(e,t){let n=t.replace(/-/g,"_");return e.stat(`/sys/module/${n}`)!==null}var Vc={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,t){return{
before:xw(e,t.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,t){let{code:n,stderr:r}=await e.run(["modprobe",t.name],{timeout:60});if(n!==0)throw new x(
"E_COMMAND",`modprobe ${t.name} ended with ${n} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,t)=>e.
live?null:`modprobe ${t.name}`,inverse:(e,t)=>({kind:"kmod",name:t.name}),touches:()=>[]};var va="vfiokit-reboot",kw=`/run/systemd/transient/${va}.timer`,_w="/run/systemd/shutdown/scheduled",Sw=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"],wa=`systemctl stop ${va}.timer`;function jr(e){var t;return e.stat(kw)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test((t=e.attr(_w))!=null?t:"")}
function zc(e,t,n){var o;let r=`vfiokit: ${n.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${va}`,`--description=${r}`,`--on-act\
ive=${t}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Sw.find(i=>e.real(i)!==null))!=null?o:"shutdown","-r",`+${Math.
ceil(t/60)}`,r]]}var Bc="a reboot is scheduled",Uc="/etc/molly-guard/run.d",Pw=["10-print-message","30-query-hostname"];function Aw(e){return e.list(Uc).filter(t=>/^[\w-]+$/.test(
t)&&!Pw.includes(t)).flatMap(t=>{let n=e.real(`${Uc}/${t}`),r=n===null?null:e.stat(n);return n!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[n]:[]})}
async function Ow(e){for(let t of Aw(e)){let{code:n,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",t],{timeout:120});if(n!==0)throw S(`${t}, whic\
h this site asks before a reboot (molly-guard), says no with ${n}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Fc={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:jr(e)?Bc:"",after:Bc}),async apply(e,{delay:t,why:n}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Ow(e);let r=[];for(let o of zc(e,t,n)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new x("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var Iw={file:wd,grubConfig:Hc,bootImage:Vd,kmod:Vc,driver:Ac,reboot:Fc};function Xt(e){return Iw[e.kind]}var jc=require("fs"),Tn=`${ce}/lock`;function Wc(){try{return jc.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Zc(e){
var t;try{let n=jc.readFileSync(`/proc/${e}/stat`,"latin1");return(t=n.slice(n.lastIndexOf(")")+2).split(" ")[19])!=null?t:null}catch(n){return null}}function Rw(e){
return e.boot_id===Wc()&&Zc(e.pid)===e.started}function Gc(e){try{let t=JSON.parse(e);return Rw(t)?t:null}catch(t){return null}}function $a(e){let t=e.read(Tn);
return t===null?null:Gc(t)}function Ew(e){let t=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return t<120?`${t} s`:`${Math.round(t/60)} min`}function xa(e){
return new x("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Ew(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Mw(e){return new Promise(t=>{setTimeout(t,e)})}async function ei(e,t,n){let r=Date.now()+
e*1e3;for(;;){let o=t();if(o===null)return;if(Date.now()>=r)throw o;n==null||n(`waiting: ${o.message.replace(/;.*/,"")}`),n=void 0,await Mw(Math.min(250,Math.max(
10,r-Date.now())))}}function ka(e,t,n){return ei(t,()=>{let r=$a(e);return r===null?null:xa(r)},n)}async function Kc(e,t,n,r){var s;let o={pid:process.pid,started:(s=
Zc(process.pid))!=null?s:"",boot_id:Wc(),module:t,run:n,since:new Date().toISOString().replace(/\.\d+/,"")};await ka(e,r);let i=()=>e.createExclusive(Tn,JSON.stringify(
o)+`
`);return await ei(r,()=>{var d;if(i())return null;let a=$a(e);if(a!==null)return xa(a);let l=`${Tn}.stale.${process.pid}`;e.rename(Tn,l);let u=e.read(l);return u!==
null&&Gc(u)!==null&&e.createExclusive(Tn,u),e.remove(l),i()?null:xa((d=$a(e))!=null?d:o)}),()=>e.remove(Tn)}var Dw=20;async function Pa(e,t){let n=[],r=[],o=new Set;for(let i of t){let s=Xt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let u=s.pending(
e,i);if(u!==null){r.includes(u)||r.push(u);continue}n.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let d of s.touches(
i))o.add(d)}return{todo:n,pending:r}}function qc(e,t){var r,o;let n=[];for(let{step:i}of t){let s=(o=(r=Xt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&n.push(
s)}return n}function Tw(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,Jc.randomBytes)(3).toString("hex")}`}function _a(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Cw(e,t,n,r){var a;let o=e.length===0?t.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${_a(e.map(l=>l.label))}`,i=t.length===0?"":`; left for you to run: ${_a(t)}`,s=(a=n.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${_a(s)}`}`}function ti({root:e,live:t,bytes:n,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c}){return Gu(
{root:e,live:t,bytes:n,read:r,attr:o,list:i,link:s,real:a,stat:l,device:u,runnable:d,ask:c})}function Sa(e,t,n,r){var d,c,m,f,p,y,g,b,v,w;let o=t.report(e),{changes:i,
run:s}=n,a=[...(d=t.pending)!=null?d:[],...n.pending],{fail:l}=o,u=(m=n.error)!=null?m:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:u===void 0?(f=o.msg)!=null?f:Cw(i,a,o,r):u.stop.message,changes:i,pending:a,...n.diff===void 0||n.diff.length===0?{}:
{diff:n.diff},rebootReasons:(p=o.rebootReasons)!=null?p:[],pendingAtBoot:(y=o.pendingAtBoot)!=null?y:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(g=
t.notes)!=null?g:[],...(b=o.notes)!=null?b:[]],warnings:[...(v=t.warnings)!=null?v:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...u===void 0?
{}:{error:u}}}function Yc({boots:e},t){if(e!==!1)return t;let{rebootReasons:n,pendingAtBoot:r,...o}=t;return o}function Nw(e,t,n){var r;try{return Sa(e,t,n,!1)}catch(o){
if(!(o instanceof x))throw o;return Sa(e,{...t,report:()=>({own:{}})},{...n,error:(r=n.error)!=null?r:{stop:o,node:n.changes.length>0?"partial":"untouched"}},!1)}}
async function Lw(e,t,n,r,o){var l,u;let i=new Set,s=[],a=new Map(t.flatMap(({step:d})=>Xt(d).rollBack===void 0?[]:[[d,Xt(d).inverse(e,d)]]));for(let{step:d,change:c}of t){
let m=Xt(d);try{let f=await m.observe(e,d,i);if(f.before!==c.before&&f.before!==f.after&&m.facet!=="derived")throw new x("E_RACED",`${c.label} changed while thi\
s ran: it was ${c.before||"absent"} and is ${f.before||"absent"}; somebody else is at work on this node; run this again`);let p=f.before!==f.after,y=(l=a.get(d))!=
null?l:p?m.inverse(e,d):void 0;p&&((u=o.progress)==null||u.call(o,c.label)),y!==void 0&&(s.push([d,y]),await(n==null?void 0:n.entry(y))),p&&await m.apply(e,d)}catch(f){
throw f instanceof x?await Hw(e,{todo:t,tried:s,done:r},d,f):f}r.push(c);for(let f of m.touches(d))i.add(f)}}async function Hw(e,t,n,r){let o=Xt(n);if(o.rollBack===
void 0)return r;let{undone:i,text:s}=await o.rollBack(e,n,t.tried.filter(([u])=>u.kind===n.kind),r),a=new Set(t.todo.filter(u=>i.includes(u.step)).map(u=>u.change));
t.done.splice(0,t.done.length,...t.done.filter(u=>!a.has(u)));let{hint:l}=r;return new x(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,...l===void 0?{}:
{hint:l},...t.done.length===0&&t.tried.every(([u])=>i.includes(u))?{node:"rolled_back"}:{}})}function Vw(e,t,n,r){try{return r.undoes===void 0?t.plan(e,n):r}catch(o){
if(o instanceof x)return r;throw o}}async function zw(e,t){let{todo:n}=await Pa(e,t.steps.map(Uw));if(n.length===0)return;let r=n.map(({change:o})=>`${o.label} \
is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new x("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever was to do\
 this ended without an error, so run it by hand and look at its output`)}var Bw=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Xc(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&Bw.test(e.path)}function Qc(e,t,{todo:n,pending:r}){var o;
(r.length>0||n.some(({step:i})=>Xc(i)))&&((o=t.guard)==null||o.call(t,e))}function Uw(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Fw(e){
let t=e.list(`${ce}/runs`);for(let n of t.slice(0,Math.max(0,t.length-Dw)))e.remove(`${ce}/runs/${n}`)}function jw(e){if(e.stat(pt)===null){for(let t of e.list(
`${ce}/runs`))e.remove(`${ce}/runs/${t}`);e.removeEmptyDir(`${ce}/runs`),e.remove(`${ce}/images.json`)}}async function ef(e,t,n,r){var m;r.check||await ka(e,r.wait,
r.progress);let o=ti(e),i=t.plan(o,n),s=await Pa(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(Qc(o,i,s),r.check||a){let f=r.diff?qc(o,s.todo):void 0;return Yc(
t,Sa(o,i,{changes:s.todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=Tw(),u=Co(e,ce),d=[...u].reverse();(m=r.beforeWriting)==null||m.call(r);
let c=await Kc(e,t.name,l,r.wait);try{return await tf(e,t,n,r,{run:l,made:u,empty:d})}finally{if(c(),e.stat(pt)===null)for(let f of[ce,...d])e.removeEmptyDir(f)}}
async function tf(e,t,n,r,o,i=!0){var h,$,P,R,I,A;let{run:s,made:a,empty:l}=o;Ww(e);let u=ti(e),d=t.plan(u,n),{todo:c,pending:m}=await Pa(u,d.steps);if(Qc(u,d,{
todo:c,pending:m}),i&&c.some(({step:L})=>Xc(L))&&Sr(e)!==null)return await ei(r.wait,()=>Sr(e),r.progress),tf(e,t,n,r,o,!1);let f=r.diff?qc(u,c):void 0,p=d.report(
u).bootable,y=[],g,b=null;try{d.undoes===void 0&&c.some(({change:ne})=>ne.facet!=="pending")&&(b=await Zw(e,t.name,d,{run:s,dirs:a,version:r.version})),await Lw(
e,c,b,y,r),(h=r.progress)==null||h.call(r,"looking again");let L=ti(e);await zw(L,Vw(L,t,n,d));let F=d.report(L),pe=((P=($=F.bootable)==null?void 0:$.reasons)!=
null?P:[]).filter(ne=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(ne))===!1);if(pe.length>0)throw new x("E_DRIFT",`this node would no longer \
boot as it did: ${pe.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);await(b==null?void 0:b.done()),l.push(...(R=d.emptyDirs)!=
null?R:[]);for(let ne of(I=d.emptyDirs)!=null?I:[])e.removeEmptyDir(ne);d.undoes!==void 0&&F.fail===void 0&&await id(e,d.undoes)}catch(L){g=L instanceof x?L:new x(
"E_INTERNAL",`${L instanceof Error?L.message:String(L)}; this is a bug, please report it`,{cause:L})}let v=y.length>0||b!==null,w=Yc(t,Nw(ti(e),d,{changes:y,pending:m,
diff:f,...b===null?{}:{run:s},...g===void 0?{}:{error:{stop:g,node:(A=g.node)!=null?A:v?"partial":"untouched"}}}));return d.undoes!==void 0&&g===void 0?jw(e):v&&
r.render!==void 0&&await Gw(e,s,r.render(w)),w}function Ww(e){var t;for(let n of ie(e))if(!n.done)for(let r of n.entries){let o="path"in r?(t=e.real(r.path))!=null?
t:r.path:void 0;o!==void 0&&e.remove(Bs(o))}}function Zw(e,t,n,r){var o,i,s,a,l;return od(e,{module:t,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=
e.attr("/etc/machine-id"))!=null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=n.claims)!=
null?s:[],released:(a=n.released)!=null?a:[],devices:(l=n.devices)!=null?l:[]})}async function Gw(e,t,n){try{await e.write(`${ce}/runs/${t}.json`,n,384),await Fw(
e)}catch(r){if(!(r instanceof x))throw r}}var _f=se(Cn(),1),ni=require("fs"),Oa=se(Vs(),1);var u$=1800,d$=64*1024*1024,wf="/usr/local/sbin:/usr/sbin:/sbin",Sf=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],$f="VFIOKIT_COMMAND",xf="ended\
 by a signal without a name",c$=1,f$=`process.title='${sa} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,p$=0;async function Ia(e,t={}){return m$((await Promise.resolve().then(()=>se(vf(),1))).
default.sync,e,t)}function m$(e,t,n){var g;let[r,...o]=t,i=`${process.pid}.${Date.now()}.${++p$}`,s={...process.env};for(let b of Sf)delete s[b];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${wf}`:`/usr/bin:/bin:${wf}`,...n.env,LC_ALL:"C",[$f]:i},detached:!0,...n.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(n.input,"latin1")},timeout:((g=n.timeout)!=null?g:u$)*1e3,killSignal:"SIGKILL",maxBuffer:d$,encoding:"latin1",stripFinalNewline:!1,reject:!1},u=g$(()=>e(r,
o,l));if(u===void 0)return{code:127,stdout:"",stderr:xf};let{exitCode:d,signal:c,timedOut:m,stdout:f="",stderr:p=""}=u;if(m)return y$(`${$f}=${i}`),{code:124,stdout:f,
stderr:p};let y=c===void 0?void 0:Oa.constants.signals[c];return y!==void 0?{code:128+y,stdout:f,stderr:p}:typeof d=="number"?{code:d,stdout:f,stderr:p}:{code:127,
stdout:f,stderr:p||String(Reflect.get(u,"originalMessage")||xf)}}function g$(e){try{return e()}catch(t){return}}function y$(e){for(let t=0,n=!0;n&&t<5;t++){n=!1;
for(let r of(0,ni.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ni.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),n=!0}catch(o){}}}async function Pf(e,t,n){return h$(e,t,n)}async function h$(e,t,n){let r={...process.env};for(let a of Sf)delete r[a];
let o=(0,_f.spawn)(process.execPath,["-e",f$,"--",e,t],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,u)=>a(l===0?{}:{code:u!=null?u:b$(l)}))}),s=await kf(n,i);return s!==void 0?s:(o.kill("SIGKILL"),await kf(c$,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function b$(e){var t,n;return(n=(t=Object.entries(Oa.constants.errno).find(([,r])=>r===e))==null?void 0:t[0])!=
null?n:`status ${e!=null?e:"?"}`}function kf(e,t){return new Promise((n,r)=>{let o=setTimeout(()=>n(void 0),e*1e3);t.then(i=>{clearTimeout(o),n(i)},r)})}var E=require("fs"),Af=16<<20,v$=40,w$=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],$$=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function Ln(e){return e instanceof Error&&"code"in e?String(e.code):""}function ri(e){let t=Ln(e);return t==="ENOENT"||t==="ENOTDIR"||t==="ELOOP"}
var Hn=Buffer.allocUnsafe(4096);function Of(e){let t="",n=0;for(;;){let r=E.readSync(e,Hn,n,Hn.length-n,null);if(r===0)return t+Hn.toString("latin1",0,n);n+=r,!(n<
Hn.length)&&(t+=Hn.toString("latin1"),n=0)}}function oi(e){return e.split("/").filter(t=>t!==""&&t!==".")}function Ra(e,t,n,r){let o=t.lastIndexOf("/"),i=r==null?
void 0:r.get(t.slice(0,o)),s=oi(i===void 0?t:t.slice(o)),a=i===void 0?[]:oi(i),l=0;for(let u=s.shift();u!==void 0;u=s.shift()){if(u===".."){a.pop();continue}let d=[
...a,u],c=null;if(s.length>0||n){let m=e+"/"+d.join("/");try{E.lstatSync(m).isSymbolicLink()&&(c=E.readlinkSync(m))}catch(f){c=null}}if(c===null){a=d;continue}if(++l>
v$)return null;c.startsWith("/")&&(a=[]),s.unshift(...oi(c))}return"/"+a.join("/")}function x$(e,t,n){let r=t.slice(0,t.lastIndexOf("/"));if(r===""||n.has(r)||r.
includes(".."))return;let o=Ra(e,r,!0);o!==null&&E.existsSync(e+o)&&n.set(r,o)}function If(e){let t=e.root==="/"?"":e.root.replace(/\/+$/,""),{machine:n}=e,r=new Map;
function o(v,w){if(t==="")return v;x$(t,v,r);let h=Ra(t,v,w,r);return h===null?null:t+h}function i(v){let w=o(v,!0);if(w===null||!E.existsSync(w))return null;try{
return t===""?E.realpathSync.native(w):(E.lstatSync(w),w.slice(t.length))}catch(h){return null}}function s(v){let w=o(v,!1);if(w===null)return null;let h;try{h=
E.lstatSync(w)}catch(pe){if(ri(pe))return null;throw new x("E_APPLY",`${v} could not be looked at: ${Ln(pe)}; run as root or give this user access`,{cause:pe})}
let $=h.isFile()?"file":h.isDirectory()?"dir":h.isSymbolicLink()?"link":"other",{size:P,mtimeMs:R,ino:I,dev:A,uid:L,gid:F}=h;return{type:$,size:P,mtimeMs:R,ino:I,
dev:A,uid:L,gid:F,mode:h.mode&4095}}function a(v){let w=o(v,!0);if(w===null)return null;let h;try{h=E.openSync(w,E.constants.O_RDONLY|E.constants.O_NONBLOCK)}catch($){
if(ri($))return null;throw new x("E_APPLY",`${v} could not be read: ${Ln($)}; run as root or give this user access`,{cause:$})}try{let $=E.fstatSync(h);if(!$.isFile())
throw new x("E_HOST",`${v} is not a regular file, as it should be; move it out of the way`);if($.size>Af)throw new x("E_HOST",`${v} has ${$.size} bytes, more th\
an the ${Af} that such a file may have; look at what it is`);return $.size<Hn.length?Of(h):E.readFileSync(h,"latin1")}catch($){throw $ instanceof x?$:new x("E_A\
PPLY",`${v} could not be read: ${Ln($)}`,{cause:$})}finally{E.closeSync(h)}}function l(v,w,h){let $=o(v,!0);if($===null)return null;try{let P=E.openSync($,E.constants.
O_RDONLY|E.constants.O_NONBLOCK);try{let R=Buffer.alloc(h);return R.slice(0,E.readSync(P,R,0,h,w))}finally{E.closeSync(P)}}catch(P){return null}}function u(v){let w=o(
v,!0);if(w===null||!E.existsSync(w))return null;try{let h=E.openSync(w,E.constants.O_RDONLY|E.constants.O_NONBLOCK);try{return Of(h).trimEnd()}finally{E.closeSync(
h)}}catch(h){return null}}function d(v){let w=o(v,!0);if(w===null)return[];if(!E.existsSync(w))return[];try{return E.readdirSync(w).sort()}catch(h){return[]}}function c(v){
let w=o(v,!1);if(w===null)return null;try{return E.readlinkSync(w)}catch(h){return null}}function m(v){let w=o(v,!0);if(w===null)return null;try{let{rdev:h}=E.statSync(
w);return h===0?null:`${h>>>8&4095}:${h&255|h>>>12&1048320}`}catch(h){return null}}function f(v){return n!==void 0||t===""?{ok:!0}:process.geteuid===void 0||process.
geteuid()!==0?{ok:!1,why:"chroot needs root"}:(v.startsWith("/")?i(v)!==null:w$.some(h=>i(`${h}/${v}`)!==null))?$$.has(v.replace(/.*\//,""))&&i("/proc/self")===
null?{ok:!1,why:`${v} needs ${t}/proc`}:{ok:!0}:{ok:!1,why:`${v} is not in ${t}`}}async function p(v,w){return n!==void 0?n.run(v,w):Ia(t===""?v:["chroot",t,...v],
w)}function y(v,w=!0){r.clear();let h=Ra(t,v,w),$=h===null?null:t+h;if($===null)throw new x("E_REFUSED",`${v} is a loop of links; expected a file or nothing; re\
move the links`);return $}async function g(v,w){t!==""||n!==void 0||!E.existsSync("/sys/fs/selinux/enforce")||await Ia(w===null?["restorecon","-F",v]:["chcon",`\
--reference=${w}`,v])}function b(v,w,h){let $=Ln(h),P=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space on that file system":$==="EROFS"?"mount i\
t read-write":"see the error and run again";return new x("E_APPLY",`${v} could not be ${w}: ${$===""?String(h):$}; ${P}`,{cause:h})}return{root:t===""?"/":t,live:t===
""||n!==void 0,read:a,bytes:l,attr:u,list:d,link:c,real:i,stat:s,device:m,runnable:f,run:p,ask:p,async write(v,w,h,$){try{await Fu(y(v),Buffer.from(w,"latin1"),
{mode:h!=null?h:420,owner:$,label:g})}catch(P){throw P instanceof x?P:b(v,"written",P)}},createExclusive(v,w){let h=y(v);try{E.mkdirSync(h.replace(/\/[^/]*$/,""),
{recursive:!0,mode:448});let $=`${h}.${process.pid}`;E.writeFileSync($,w,{mode:384,flag:"w"});try{E.linkSync($,h)}finally{E.unlinkSync($)}return!0}catch($){if(Ln(
$)==="EEXIST")return!1;throw b(v,"created",$)}},remove(v){try{E.unlinkSync(y(v,!1))}catch(w){if(!ri(w))throw b(v,"removed",w)}},rename(v,w){try{E.renameSync(y(v,
!1),y(w,!1))}catch(h){if(!ri(h))throw b(v,"renamed",h)}},removeEmptyDir(v){try{E.rmdirSync(y(v))}catch(w){}},async replace(v,w){try{await ju(y(v),y(w),g)}catch(h){
throw b(w,"replaced",h)}},async writeAttribute(v,w,h){if(n!==void 0)return n.writeAttribute(v,w);let{code:$,left:P}=await Pf(y(v),w,h);if($!==void 0)throw Object.
assign(new Error(`${v}: ${$}`),{code:$,...P===void 0?{}:{left:P}})}}}var Ma=require("fs");var k$=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,_$=/^[ -~]*$/;function Rf(e){if(_$.
test(e))return;let t=k$.exec(e);return t===null?void 0:`U+${t[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Wr(e,t=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>t?`${e.slice(0,t)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Ea(e,t){let n,r=3;for(let o of t){let i=o.startsWith(e)&&e.length>1?1:S$(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([n,r]=[o,i])}return n}function S$(e,t){
var r,o,i,s;let n=Array.from({length:t.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let u=1;u<=t.length;u++){let d=((r=n[u-1])!=null?r:0)+(e[a-
1]===t[u-1]?0:1);l.push(Math.min(d,((o=n[u])!=null?o:0)+1,((i=l[u-1])!=null?i:0)+1))}n=l}return(s=n[t.length])!=null?s:0}var P$=4*1024*1024;function Ef(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function ge(e,t=1){let n=Buffer.from(e,"utf8");for(let r=0;r<n.length;)try{r+=(0,Ma.writeSync)(t,n,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Ef(2)}return!0}function Df(e,t){return typeof t=="bigint"?t.toString():t}var Ta=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Tf(e){return new Ta(e)}function Cf(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var A$="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Nf(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ii(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Lf(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Qt(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Hf(e,t=0){
var n;if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Vf(e,t){return t.
map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Zr(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ca(e,t,n){var o;var r;for(let i=t;i<e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Na(e,t,n){var l,u,d,c,m,f,p,y,g,b,v,w,h,$,P,R,I;var r;
let o=(u=(l=e.inst)==null?void 0:l._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(m=(c=e.schema)==null?void 0:c._zod.def)==null?void 0:m.error:void 0,s=e.message?e.message:(R=(P=(h=(v=(g=Zr((y=(p=(f=e.inst)==null?
void 0:f._zod.def)==null?void 0:p.error)==null?void 0:y.call(p,e)))!=null?g:Zr(i==null?void 0:i(e)))!=null?v:Zr((b=t==null?void 0:t.error)==null?void 0:b.call(t,
e)))!=null?h:Zr((w=n.customError)==null?void 0:w.call(n,e)))!=null?P:Zr(($=n.localeError)==null?void 0:$.call(n,e)))!=null?R:"Invalid input",a={};for(let A of Object.
keys(e))A==="inst"||A==="schema"||A==="continue"||A==="input"||A==="__proto__"||(a[A]=e[A]);return(I=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&
(a.input=e.input),a}function zf(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):O$(e,n,r.value)}}function Mf(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function O$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mf(this,t,n.bind(this))},set(r){Mf(this,t,r)}})}function I$(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Da,Nt=!1,R$={configurable:!0,get(){Nt=!0}};function Vn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Da!==e.
_zod){Da=void 0;return}Da=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,R$);let o=Nt;Nt=!1;try{let i=n(this);return Nt?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Nt=Nt||o,i}catch(i){throw delete this[t],Nt=Nt||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Bf(e,t,n,r){let o=I$(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Uf;var La={value:void 0,enumerable:!1},Ff="captureStackTrace"in Error?Error:null;function E$(e){let t=Ff;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch(r){return Ff=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function he(e,t,n,r){var m;let o={};function i(f){this.
def=f,this.constr=c,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function l(f,p){if(f._zod){if(f._zod.traits.has(e))return}else{La.value=new i(p);
try{Object.defineProperty(f,"_zod",La)}finally{La.value=void 0}}if(f._zod.traits.add(e),t(f,p),a){let g=Object.getPrototypeOf(f),b=f._zod.constr.prototype,v=g;for(;v&&
v!==b;)v=Object.getPrototypeOf(v);let w=v!=null?v:g;a.has(w)||(a.add(w),zf(w,s))}let y=c.prototype;for(let g in y)Object.prototype.hasOwnProperty.call(y,g)&&(g in
f||(f[g]=y[g].bind(f)))}let u=(m=r==null?void 0:r.Parent)!=null?m:Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function c(f){var b;let p=r!=
null&&r.Parent?E$(d):this;l(p,f);let y=p._zod.deferred;if(y){for(let v of y)v();p._zod.deferred=void 0}let g=(b=globalThis.__zod_globalConfig)==null?void 0:b.postProcessor;
return g&&g(p),p}return Object.defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:f=>{var p,y;return r!=null&&r.Parent&&f instanceof
r.Parent?!0:(y=(p=f==null?void 0:f._zod)==null?void 0:p.traits)==null?void 0:y.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var yt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},si=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}},jf;(jf=(Uf=globalThis).__zod_globalConfig)!=null||(Uf.__zod_globalConfig=
{});var Gr=globalThis.__zod_globalConfig;function Ha(e){return e&&Object.assign(Gr,e),Gr}function M$(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Df,2)),e.message}function D$(e){this._zod.message=e}var T$={get:M$,
set:D$,enumerable:!0,configurable:!0},Va={value:void 0,enumerable:!1},Zf=new WeakSet([Object.prototype,Error.prototype]),Gf=(e,t)=>{e.name="$ZodError",Va.value=
t,Object.defineProperty(e,"issues",Va),Va.value=void 0,Object.defineProperty(e,"message",T$);let n=Object.getPrototypeOf(e);Zf.has(n)||(Zf.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},yR=he("$ZodError",Gf),Kf=he("$ZodError",Gf,void 0,{Parent:Error});var N$=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new yt;return i.issues.length?L$(e,i.issues,
o):{success:!0,data:i.value}},za=N$(Kf);function L$(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Na(o,n,Ha()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var Jf={major:4,minor:6,patch:7};var Bn=he("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Jf;let r=e._zod.def.checks,o=e._zod.traits.has(
"$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let l of a._zod.onattach)l(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.
deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,d,c)=>{if(u.memo)return u;let m=Qt(u),f;for(let p of d){if(p._zod.def.
when){if(Hf(u)||!p._zod.def.when(u))continue}else if(m)continue;let y=u.issues.length,g=p._zod.check(u);if(g instanceof Promise&&(c==null?void 0:c.async)===!1)throw new yt;
if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==y&&(Ca(u.issues,y,e),m||(m=Qt(u,y)))});else{if(u.issues.length===
y)continue;Ca(u.issues,y,e),m||(m=Qt(u,y))}}return f?f.then(()=>u):u},l=(u,d,c)=>{if(Qt(u))return u.aborted=!0,u;let m=a(d,o,c);if(m instanceof Promise){if(c.async===
!1)throw new yt;return m.then(f=>e._zod.parse(f,c))}return e._zod.parse(m,c)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(d.direction==="back\
ward"){let m=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return m instanceof Promise?m.then(f=>l(f,u,d)):l(m,u,d)}let c=e._zod.parse(u,d);if(c instanceof
Promise){if(d.async===!1)throw new yt;return c.then(m=>a(m,o,d))}return a(c,o,d)}}});var qf=he("$ZodNever",(e,t)=>{Bn.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function li(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Vf(n,e.issues))}
if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var V$=[];function z$(e){var s,a,l,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?
n:V$,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(l=(a=(s=e.shape)==null?void 0:s[d])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&u.has("$ZodType")))
throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Lf(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(i)}}function B$(e,t,n,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod,d=u.def.type,c=u.optin,m=u.optout,f=0;for(let p in t){if(s&&n.issues.
length!==f){if(Qt(n,f))break;f=n.issues.length}if(l.has(p))continue;if(p==="__proto__"){d==="never"&&a.push(p);continue}if(d==="never"){a.push(p);continue}let y=u.
run({value:t[p],issues:[]},r);y instanceof Promise?e.push(y.then(g=>li(g,n,p,t,c,m))):li(y,n,p,t,c,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,
input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Yf=he("$ZodObject",(e,t)=>{var u;Bn.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"sh\
ape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let c={...r};return Object.defineProperty(t,"shape",{value:c}),d.raw=c,c};d.raw=r,Object.
defineProperty(t,"shape",{get:d})}let o=Tf(()=>z$(t));Vn(e,"propValues",d=>{let c=d.def.shape,m={};for(let f in c){let p=c[f]._zod;if(p.values){Object.prototype.
hasOwnProperty.call(m,f)||Cf(m,f,new Set);for(let y of p.values)m[f].add(y);p.optin!==void 0&&m[f].add(void 0)}}return m});let i=Nf,s=t.catchall,a,l=Gr.memoizer;
l==null||l.attach(e),e._zod.parse=(d,c)=>{a!=null||(a=o.value);let m=d.value;if(!i(m))return d.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
d;d.value=l?l.alloc(e,d,{},c):{};let f=[],p=a.shape,y=c==null?void 0:c.abortEarly,g=d.issues.length;for(let b of a.allKeys){if(y&&d.issues.length!==g){if(Qt(d,g))
break;g=d.issues.length}if(b==="__proto__")continue;let v=p[b],w=v._zod.optin,h=v._zod.optout,$=v._zod.run({value:m[b],issues:[]},c);$ instanceof Promise?f.push(
$.then(P=>li(P,d,b,m,w,h))):li($,d,b,m,w,h)}return s?B$(f,m,d,c,o.value,e,y===!0):f.length?Promise.all(f).then(()=>d):d}});var Xf=he("$ZodTransform",(e,t)=>{var n;Bn.init(e,t),e._zod.optin="optional",(n=Gr.memoizer)==null||n.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")
throw new si(e.constructor.name);let i=t.transform(r.value,r);if(o.async)return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof
Promise)throw new yt;return r.value=i,r}});var Qf=he("$ZodPipe",(e,t)=>{Bn.init(e,t),Vn(e,"values",n=>n.def.in._zod.values),Vn(e,"optin",n=>n.def.in._zod.optin),Vn(e,"optout",n=>n.def.out._zod.optout),Vn(
e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>ai(
s,t.in,r)):ai(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>ai(i,t.out,r)):ai(o,t.out,r)}});function ai(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}function ep(e,t){return new e({type:"never",...ii(t)})}var ui=he("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Bn.init(e,t),e.def=t,e.type=t.type},{safeParse(e,t){return za(
this,e,t)}});var j$=he("ZodMiniNever",(e,t)=>{qf.init(e,t),ui.init(e,t)});function W$(e){return ep(j$,e)}var Z$=he("ZodMiniObject",(e,t)=>{Yf.init(e,t),ui.init(e,t),Bf(e,"shape",n=>n._zod.def.shape,!1)});function tp(e,t){return new Z$({type:"object",shape:e,catchall:W$(),...ii(t)})}var G$=he("ZodMiniTransform",(e,t)=>{Xf.init(e,t),ui.init(e,t)});function di(e){return new G$({type:"transform",transform:e})}var K$=he("ZodMiniPipe",(e,t)=>{Qf.init(e,t),ui.init(e,t)});function np(e,t){return new K$({type:"pipe",in:e,out:t})}var J$=["true","yes","on","y","t","1"],q$=["false","no","off","n","f","0"];function Ba(e){if(typeof e=="object")return;let t=String(e).trim().toLowerCase();return J$.
includes(t)?!0:q$.includes(t)?!1:void 0}function fi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function op(e,t,n){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=t&&r<=n?r:void 0}function ip(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(t=>t!==""&&t!==".").join("/")}`}function ci(e,t="",n=""){var r;if(typeof e=="stri\
ng")rp(e,t,n);else if(Array.isArray(e))e.forEach((o,i)=>ci(o,`${t}[${i}]`,n));else for(let[o,i]of Object.entries((r=fi(e))!=null?r:{}))rp(o,t===""?"a key":`a ke\
y of ${t}`,n),ci(i,t===""?o:`${t}.${o}`,n||o)}function rp(e,t,n){let r=Rf(e);if(r!==void 0)throw U(n,`${t} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Y$={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function Ua(e){return{type:Y$[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function sp(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Ua(r);return{type:"object",properties:t,additionalProperties:!1}}var X$=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function X(e){return Ht("bool",e,"true or false",Ba,{})}function en(e){let{min:t=Number.
MIN_SAFE_INTEGER,max:n=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${t}`:` from ${t} to ${n}`,o={...e.min===void 0?{}:{minimum:t},
...e.max===void 0?{}:{maximum:n}};return Ht("int",e,`a whole number${r}`,i=>op(i,t,n),o)}function tn(e){var i;let{pattern:t,example:n}=e,r=n===void 0?t===void 0?
"":` matching ${t.source}`:` such as ${JSON.stringify(n)}`,o={...t===void 0?{}:{pattern:t.source},...n===void 0?{}:{examples:[n]}};return Ht("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(t===void 0||t.test(s))?s:void 0,o)}function Z(e,t){let n=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r=="boolean"?e.filter(i=>Ba(i)===r):[];return o.length===1?o[0]:void 0};return{
...Ht("str",t,`one of ${e.join(", ")}`,n,{enum:e}),choices:e}}function ht(e,t){let n=a=>{if(Array.isArray(a))return a;if(!(typeof a!="string"||t.commas===!0&&a.
includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Ht(
"list",t,o,n,{items:Ua(e)}),s=a=>di((l,u)=>Array.isArray(l)?l.map((d,c)=>{var p;let m=d===null||d===""?void 0:a.safeParse(d);if((m==null?void 0:m.success)===!0)
return m.data;let f=(p=m==null?void 0:m.error.issues[0])==null?void 0:p.message;u.issues.push({...lp(d,"something in it"),...f===void 0?{}:{message:f},path:[c]})}):
l);return{...i,schema:()=>Fa(i.schema(),s(e.schema()))}}function ap(e,t){let n=Ht("dict",{...t,default:{}},`an object with ${Object.keys(e).join(", ")}`,fi,sp(e));
return{...n,unset:fp(e),schema:()=>Fa(n.schema(),cp(e,e))}}function Lt(e){return dp(ht(up("a PCI id","10de:20b7",uc),e))}function et(e){return dp(ht(up("a PCI a\
ddress","0000:41:00.0",dc),e))}var AM={check:X({describe:"Say what would change and write nothing.",default:!1}),diff:X({describe:"Show the changes of files as \
before and after.",default:!1}),root:Ht("str",{describe:"Work on the tree below this directory, as on an image.",default:"/"},"an absolute path without ..",ip,{
pattern:"^/"}),wait:en({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};function Un(e,t){var m,f,p;let n=fi(t);if(n===
void 0)throw U("",`the parameters are ${Wr(t)}, expected a JSON object such as {"check": true}`);ci(n);let r=fp(e);if(Object.keys(n).every(y=>n[y]===void 0))return r;
let o=cp(e,n).safeParse(n);if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(m=i==null?void 0:i.path)!=null?m:[],[a=""]=s,l=s.map(y=>typeof y==
"number"?`[${y}]`:`.${String(y)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw U(String(a),`${l} ${(f=i==null?void 0:i.message)!=null?
f:"is not valid"}`);let u=String(i.keys[0]),d=Object.keys(l===""?e:Object((p=e[l])==null?void 0:p.json.properties)).sort(),c=Ea(u,d);throw U(l===""?u:l,`${JSON.
stringify(u)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${d.join(", ")}`)}function lp(e,t,n=""){return{code:"\
custom",input:e,message:`is ${Wr(e)}, expected ${t}${n}`}}function Ht(e,t,n,r,o){let i=()=>di((l,u)=>{if(l==null||l===""&&e!=="str")return t.default;let d=r(l),
c=typeof l=="number"&&(e==="str"||e==="list");return d===void 0&&u.issues.push(lp(l,n,c?X$:"")),d}),{describe:s,default:a}=t;return{schema:i,type:e,describe:s,json:o,
unset:a,...a===void 0?{}:{default:a}}}function up(e,t,n){let r=o=>typeof o=="string"&&n(o)||void 0;return Ht("str",{describe:e},`${e} such as "${t}"`,r,{examples:[
t]})}function dp(e){let t=()=>di(n=>n&&[...new Set(n)]);return{...e,schema:()=>Fa(e.schema(),t())}}function Fa(e,t){return np(e,t)}function cp(e,t){let n={};for(let[
r,o]of Object.entries(e))r in t&&(n[r]=o.schema());return tp(n)}function fp(e){let t={};for(let[n,{unset:r}]of Object.entries(e))r!==void 0&&(t[n]=r);return t}var pp="0.1.0";var Q$=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),mp=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,e0=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
t0=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,be="[0-9a-f]";function gp(e){let t=new Map,
n=(f,p)=>y=>{var w;let g=`${f} ${y.toLowerCase()}`,b=[...t.keys()].filter(h=>h.startsWith(f)).length+1,v=(w=t.get(g))!=null?w:p(b);return t.set(g,v),v},r=n("uui\
d",f=>`00000000-0000-4000-8000-${ja(f,12)}`),o=n("name",f=>`id${f}`),i=n("machine",f=>ja(f,32)),s=n("mac",f=>`02-00-00-00-00-${ja(f,2)}`),a=n("ip",f=>`192.0.2.${f}`),
l=e.filter(f=>f.length>2&&!t0.test(f)&&!mp.test(f)).sort((f,p)=>p.length-f.length);function u(f){return f.replace(new RegExp(`\\b${be}{8}(-${be}{4}){3}-${be}{12\
}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(p,y,g)=>y+o(g)).replace(new RegExp(`(?<![0-9a-f])${be}{32}(?![0-9a-f])`,"gi"),
i).replace(new RegExp(`\\b${be}{2}([:-])(${be}{2}\\1){4}${be}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,
a).replace(new RegExp(`\\b(${be}{1,4}(:${be}{1,4})*)?::(${be}{1,4}(:${be}{1,4})*)?|\\b(${be}{1,4}:){7}${be}{1,4}\\b`,"gi"),"***").replace(new RegExp(`(?<![0-9a-\
f])(?!0{20})${be}{33,}(?![0-9a-f])`,"gi"),"***")}function d(f){let p=u(f);for(let y of l)p=p.replace(new RegExp(`(?<![\\w.-])${y.replace(/[^\w-]/g,"\\$&")}(?![\\\
w-])`,"gi"),"node");return p}function c(f){return d(f.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,(p,y,g)=>{let b=Q$.test(y.toLowerCase().
replace(/-/g,"_"))||y==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(g);return`${y}=${b||/^\$\{?\w+\}?$/.test(g)?g:"***"}`}))}function m(f,p){
return f.split(`
`).map(y=>/^\s*#/.test(y)?n0(y):p(y)).join(`
`)}return{ids:u,names:d,args:c,shell:f=>m(f,p=>{let y=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(p);if(y===null)return c(p);let[,g="",b="",v=""]=y,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(b)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(b);return g+(w?d(v):/CMDLINE|cmdline/.test(b)?c(v):"***")}),modules:f=>m(f,p=>{var v;let[y="",g="",...b]=p.trim().split(
/\s+/);return y==="options"?mp.test(g)?d(p):p.replace(/=\S+/g,"=***"):y==="install"||y==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((v=b[0])!=
null?v:"")&&!/["'=]/.test(p)?d(p):`${y} ${g} ***`:c(p)}),entry:f=>m(f,p=>/^options\s/.test(p)?c(p):d(p)),grubenv(f){return`# GRUB Environment Block
${f.split(`
`).filter(y=>!y.startsWith("#")).map(y=>y.startsWith("kernelopts=")?`kernelopts=${c(y.slice(11))}`:d(y)).filter(y=>y!=="").map(y=>`${y}
`).join("")}`.padEnd(1024,"#")}}}function n0(e){let t=e0.exec(e);return t===null?"#":`# ${t[0]}`}function ja(e,t){return e.toString(16).padStart(t,"0")}var r0="vfiokit-capture/1",o0={dir:493},i0=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],s0=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,a0=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,l0=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
u0=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function d0(e){var l,u;let t=["/etc/hostname","/proc/sys/kernel/hostname"].map(d=>{var c;return(c=e.attr(d))!=null?c:""}).filter(d=>d!==""),n=gp([...t,...t.map(
d=>d.replace(/\..*/,""))]),r={},o=(d,c)=>{c!==null&&(r[d.startsWith("/sys/")?n.ids(d):n.names(d)]=c)},i=(d,c=m=>m)=>{let m=e.attr(d);o(d,m===null?null:`${c(m)}${d.
endsWith("/grubenv")?"":`
`}`)},s=d=>{let c=e.link(d);o(d,c===null?null:{link:n.ids(c)})},a=d=>{e.stat(d)!==null&&o(d,o0)};for(let d of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${d}`,m=e.real(c);if(s(c),m!==null){for(let f of i0)i(`${m}/${f}`);o(`${m}/config`,(u=(l=e.bytes(`${m}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?u:null);for(let f of e.list(m))s0.test(f)&&s(`${m}/${f}`),a0.test(f)&&a(`${m}/${f}`)}}for(let d of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${d}`),
s(`/sys/bus/pci/drivers/${d}/module`);for(let d of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${d}/address`);a("/sys/kernel/iommu_groups");for(let d of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${d}/${c}`);a(`/sys/kernel/iommu_groups/${d}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${d}/devices`))s(`/sys/kernel/iommu_groups/${d}/devices/${c}`)}a("/sys/class/iommu");for(let d of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${d}`)===null?a(`/sys/class/iommu/${d}`):s(`/sys/class/iommu/${d}`);for(let d of["DMAR","IVRS","IORT"])e.stat(`/sys/firmware/acpi/tables/${d}`)!==
null&&o(`/sys/firmware/acpi/tables/${d}`,"");a("/sys/firmware/efi");for(let d of e.list("/sys/module"))l0.test(d)&&a(`/sys/module/${d}`);i("/proc/cpuinfo",c0),i(
"/proc/modules",d=>d.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",d=>d.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[d,c,m]of u0)if(!d.endsWith("/"))i(d,f=>n[m](f));else for(let f of e.list(d))f.endsWith(c)&&i(`${d}${f}`,p=>n[m](p));for(let d of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(d)&&o(`/boot/${d}`,"");for(let d of e.list("/lib/modules"))a(`/lib/modules/${d}`),i(`/lib/modules/${d}/modules.builtin`,c=>c.split(`
`).filter(m=>/vfio|iommu|drm|xhci/.test(m)).join(`
`));return r}function yp(e){let n=Object.entries(d0(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(r0)}, "files": {
${n}
}}
`}function c0(e){let[t=""]=e.split(`

`);return t.split(`
`).filter(n=>!/^serial/i.test(n)).join(`
`)}var Wa=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function Pe(e,t=M(e)){let n={bySlot:Hr(t,o=>o.slot),byAddress:new Map(t.map(o=>[o.address,o])),
cardFunctions:t.filter(o=>ra(o.class))},r=[];for(let o of t){let i=f0(o,n);if(i===null)continue;let s=Te(()=>i==="gpu"||i==="igpu"?p0(o,i,n):[]),a=Te(()=>o.group===
null?null:An(e,o.group,t));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function bt(e){return e.kind==="gpu"&&e.device.
id!==null}function hp(e){var t;return e.physfn!==null?"type-VF":((t=e.totalVfs)!=null?t:0)>0?"type-PF":"type-PCI"}function Te(e){let t;return()=>(t===void 0?t={
value:e()}:t).value}function f0(e,t){var a;let n=e.class,r=Er(n);if(!r&&!Uo(n))return n==="0680"&&mt(e.vendor,n)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return n==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Ud(o,i))return"bmc";if(Fd(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=t.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Wd(e.address,o,i,s)?"igpu":"gpu"}function p0(e,t,{bySlot:n,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(u,d)=>{u===void 0||i.has(u.address)||!ra(u.class)||!(m0(e,u,d)||g0(e,t,d))||i.set(u.address,{device:u,reason:d})};for(let u of(l=
n.get(e.slot))!=null?l:[])s(u,"same slot");for(let u of e.consumers)s(r.get(u),"device link");let a=y0(e,r);if(a!==null){let u=d=>{var c;return!((c=n.get(d.slot))!=
null?c:[]).some(m=>Er(m.class))};for(let d of o)d.upstream.includes(a)&&u(d)&&s(d,"card switch")}return[...i.values()].sort((u,d)=>u.device.address<d.device.address?
-1:1)}function m0(e,t,n){return e.vendor!==null&&t.vendor===e.vendor?!0:n==="device link"&&e.vendor==="1002"&&t.vendor==="1022"&&t.class==="0403"}function g0(e,t,n){
return t==="gpu"&&n==="same slot"&&e.upstream.length>0}function y0(e,t){var r,o;let n=null;for(let i of[...e.upstream].reverse()){if(!jd((o=(r=t.get(i))==null?void 0:
r.id)!=null?o:null))break;n=i}return n}var h0=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],bp="/sys/bus/pci/slots";function pi(e){let t;return n=>{var r;return t===void 0&&(t=(r=h0.map(o=>e.
read(o)).find(o=>o!==null))!=null?r:null),t===null?null:b0(`
${t}`,n)}}function wp(e){let t;return(n,r)=>{t===void 0&&(t=new Map(e.list(bp).map(o=>{var i;return[(i=e.attr(`${bp}/${o}/address`))!=null?i:"",o]})));for(let o of[
n,...[...r].reverse()]){let i=t.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function b0(e,t){var u;let[n="",r=""]=t.split(":"),o=e.indexOf(`
${n}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=vp(a,`
	${r}  `);return l===null?null:Buffer.from(`${(u=vp(e,`
${n}  `))!=null?u:""} ${l}`,"latin1").toString("utf8")}function vp(e,t){let n=e.indexOf(t);if(n<0)return null;let r=e.indexOf(`
`,n+t.length);return e.slice(n+t.length,r<0?void 0:r).trim()}function $p(e){let t=pi(e),n=wp(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:t(r.id),slot:n(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:u})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:u})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:hp(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function xp(e,t,n){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:v0(t),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=n(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":bt(o)?"blocked":"stays",companions:a.map(u=>$0(u.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...w0(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function v0({active:e,groups:t,units:n,firmware_table:r}){return e===null?null:e?`on, ${t!=null?t:0}\
 groups, units ${(n!=null?n:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function w0(e){
var n;let t=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)t.set(i,[...(n=t.get(i))!=null?n:[],r.device.address]);return t}function $0(e,t){return e.
slice(0,-2)===t.slice(0,-2)?e.slice(-2):e}var x0=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],k0=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function mi(e,t){var o,i,s;let n=(i=(o=e.read("/etc/os-release"))!=null?o:e.read("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${t}=(["']?)(.*?)\\1\\s*$`,"m").exec(n);return r===null?null:(s=r[2])!=null?s:null}function Fn(e){var n,r;let t=`${(n=mi(e,"ID"))!=
null?n:""} ${(r=mi(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of t){let i=x0.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function gi(e){var i,s,a,l;let t=k0.find(([u])=>e.stat(`/sys/firmware/acpi/tables/${u}`)!==null);if(t!==void 0)return t[1];let n=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(n))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(n))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(n))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ae(e){let t=e.attr("/proc/cmdline");return t===null?null:le(t)}function Za(e){var t;return e.stat("/sys/f\
irmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((t=e.read(
"/etc/fstab"))!=null?t:"")}function kp(e){return e.list("/boot/efi/EFI").map(t=>`/boot/efi/EFI/${t}/grub.cfg`).filter(t=>e.real(t)!==null)}function _p(e){var t;
return/^[Y1]$/.test((t=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?t:"")}var Sp="/sys/class/iommu",Ga="allow_unsafe_interrupts";function yi(e){var i,s;let t=e.list(Sp).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),n=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(n!==null&&n.length===1&&(((i=n[0])!=null?i:1)&1)===0)return!1;if(t.length===0)return null;if(((s=Ae(e))!=null?s:[]).some(a=>a==="nointr\
emap"||_(a)==="intremap"&&T(a).includes("off"))||t.some(a=>{var l;return(parseInt(((l=e.attr(`${Sp}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function hi(e){var o,i;let t=["vfio_iommu_type1","iommufd"].
map(s=>e.attr(`/sys/module/${s}/parameters/${Ga}`)),n=ae(V(e),"vfio_iommu_type1",Ga),r=[...n===null?[]:[(o=n.value)!=null?o:"Y"],...((i=Ae(e))!=null?i:[]).filter(
s=>_(s)===`vfio_iommu_type1.${Ga}`).map(s=>s.includes("=")?Se(s):"Y")];return[...t,...r].some(s=>s!==null&&/^[Yy1]/.test(s))}function jn(e){var t;return((t=Ae(e))!=
null?t:[]).flatMap(n=>{if(_(n)==="pcie_acs_override")return[`${n} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that t\
he hardware does not keep apart, so a guest may reach what the host or another guest uses`];let r=_(n)==="pci"?Se(n).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function ve(e){return Object.freeze({type:"module",...e})}function bi(e){return Object.freeze({type:"probe",...e})}var _0=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,S0="/sys/class/graphics",Pp="/sys/class/vtconsole",P0=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function Wn(e,t){return{screens:new Set([...t.filter(n=>n.bootVga===1).map(n=>n.address),...A0(e)]),serial:O0(e),pictures:I0(e)}}function vi({screens:e},t,n){return t.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!n(r)&&(e.has(r.device.address)||r.device.driver!==null&&!D(r.device.driver)))}function A0(e){let t=e.
list(Pp).map(r=>`${Pp}/${r}`),n=t.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return t.length>
0&&!n?[]:Rt(e.real(`${S0}/fb0/device`)).slice(-1)}function O0(e){var r,o;let t=e.attr("/proc/consoles");return(o=(t!==null?t.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):le((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>_(i)==="console").map(i=>{var s;return(s=Se(i).split(
",")[0])!=null?s:""})).find(i=>!_0.test(i)))!=null?o:null}function I0(e){var r,o;let t=new Map,n=[];if(parseInt((r=ke(e))!=null?r:"",10)>=6)return t;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;n.length=a.length/2,n.push(l);let u=P0.test(l)?Rt(n.join("/")).slice(
-1)[0]:void 0;u!==void 0&&t.set(u,l)}return t}var R0=[["/sys/class/block",(e,t,n)=>e.stat(`${t}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(n)?`disk ${n}`:null],["/sys/class/net",(e,t,n)=>`network interfa\
ce ${n}`],["/sys/bus/usb/devices",D0],["/sys/class/sound",(e,t,n)=>{var r;return/^card\d+$/.test(n)?`sound card ${Ka((r=e.attr(`${t}/id`))!=null?r:n)}`:null}]],
E0={"01":"USB keyboard","02":"USB mouse"};function wi(e){let t=Te(()=>M0(e));return n=>{var r;return(r=t().get(n))!=null?r:[]}}function M0(e){var r;let t=new Map,
n=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=t.get(s))==null?void 0:a.includes(i))!==!0&&t.set(s,[...(l=t.get(s))!=null?l:[],i])};for(let[o,i]of R0)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&n(Rt(a),i(e,a,s))}for(let o of Wo(e))for(let i of(r=Lr(e,o))!=null?r:[])n(i.functions,`file system ${Ka(
o.at)}`);return t}function D0(e,t,n){var i,s;if(n.includes(":"))return e.attr(`${t}/bInterfaceClass`)==="03"&&(s=E0[(i=e.attr(`${t}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=n.startsWith("usb")||e.attr(`${t}/bDeviceClass`)==="09"?null:e.attr(`${t}/product`);return o===null?null:`USB device ${Ka(o)}`}function Ka(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function $i(e,t,n){return{devices:t,gpus:n,members:r=>An(e,r,t),cargo:wi(e),lifelines:Te(()=>Ko(e))}}function xi(e,t,n){let r=new Map(n.devices.map(o=>[o.address,
o]));return n.members(e).filter(o=>!t.has(o)).flatMap(o=>{let i=r.get(o),s=Fo(o,i,n.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":ki(i,n)}]})}function ki(e,t){let n=T0(e,t.gpus),r=t.lifelines().get(e.address);return r===void 0?n:n===null?`carries ${Kt(r)}: the no\
de lives on it, and nothing overrides that`:`${n}; it carries ${Kt(r)}`}function T0(e,t){var o,i;let{class:n}=e;if((n==null?void 0:n.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((n==null?void 0:n.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(mt(
e.vendor,n))return null;if((n==null?void 0:n.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=t.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var C0={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},N0="interrupts are not remapped here, so VFIO hands no device out: switch interrupt remapping on (firmware setup; no intremap=off), or, where eve\
ry guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 yourself";function Zn(e,t,n,r=$i(e,t,n)){let o=Te(()=>De(e)),i=Te(()=>Wn(e,t)),s=Te(()=>yi(
e)===!1&&!hi(e)),a=new Map(n.map(p=>[p.device.address,p])),l=Te(()=>Hr(n.map(p=>p.device),p=>String(p.group))),u=Te(()=>Hr(t.filter(p=>p.physfn!==null),p=>{var y;
return(y=p.physfn)!=null?y:""}));function d(p){var b;let y=new Set,g=p.device.group===null?[]:(b=l().get(String(p.device.group)))!=null?b:[];for(let v of[p,...g.
map(w=>a.get(w.address))])if(!(v===void 0||v.kind!==p.kind)){y.add(v.device.address);for(let w of v.companions)y.add(w.device.address)}return y}function c(p,y){
let g=xi(p,y,r);return[...g.length===0?[]:[L0(p,g)],...Kd(e,p)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${p} (reserved_regions has a\
 direct line), so the kernel assigns it to nobody`}]:[]]}function m(p){var b,v;let y=[],g=Ap(e,p);if(((b=p.numVfs)!=null?b:0)>0){let w=((v=u().get(p.address))!=
null?v:[]).filter(h=>h.mdevs.length>0||Ap(e,h)!==null).length;y.push({code:"vfs",text:`${p.numVfs} of its virtual functions are enabled${w===0?"":`, ${w} of the\
m with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return p.mdevs.length>0&&y.push({code:"mdev",text:`\
mediated devices (vGPUs) exist on it: ${p.mdevs.join(", ")}; remove them first`}),g!==null&&y.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${g}\
), and a card serves vGPUs or goes to a guest as a whole`}),y}function f({device:p}){let{screens:y,serial:g}=i();return!y.has(p.address)||g!==null||vi(i(),n,b=>b.
kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: \
give the node a serial console, or set allow_console_gpu if ssh or a BMC is enough"}]}return p=>{let{device:y,kind:g}=p,b=g==="gpu"?[]:[{code:"kind",text:C0[g]}];
if(g==="bmc"||g==="virtual")return b;y.id===null&&b.push({code:"unknown_id",text:"its vendor or device id cannot be read"}),y.responding===!1&&b.push({code:"dea\
d",text:"it does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host"});let v=[y,...p.companions.map(h=>h.
device)];for(let h of v){let $=r.lifelines().get(h.address);$!==void 0&&b.push({code:"lifeline",text:`${h===y?"it":`its companion ${h.address}`} carries ${Kt($)}\
: the node lives on it, and nothing overrides that`})}y.group===null&&b.push({code:"no_group",text:H0(o())});let w=d(p);for(let h of new Set(v.map($=>$.group)))
h!==null&&b.push(...c(h,w));return s()&&b.push({code:"interrupts",text:N0}),[...b,...m(y),...f(p)]}}function Op(e,t){return e.list(`/sys/bus/pci/devices/${t.address}\
/mdev_supported_types`)}function Ap(e,t){let n=e.attr(`/sys/bus/pci/devices/${t.address}/nvidia/current_vgpu_type`);return n===null||n==="0"||n===""?null:n}function L0(e,t){
let n=t.filter(i=>i.stays!==null),r=t.map(i=>i.address),o=`IOMMU group ${e} also holds ${t.map(i=>i.said).join(", ")}`;return n.length===0?{code:"members",members:r,
text:`${o}, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"gr\
oup",members:r,text:`${o}; ${n.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function H0(e){
return e.active===null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":"it has no\
 IOMMU group: the IOMMU is off; switch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)"}var V0={ids:Lt({describe:"Only devices with these ids."}),addresses:et({describe:"Only devices at these addresses."}),kinds:ht(Z(Wa,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:Wa})},Ip=bi({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:V0,example:{kinds:["gpu"]},capture:yp,read(e,{ids:t,addresses:n,kinds:r}){let o=M(e),i=Pe(e,o),s=Zn(e,o,i),a=i.filter(({device:p,
kind:y})=>r.includes(y)&&(t===void 0||p.id!==null&&t.includes(p.id))&&(n===void 0||n.includes(p.address))),l=$p(e),u=a.map(p=>({gpu:p,obstacles:s(p)})),d=De(e),
c=u.filter(({gpu:p})=>bt(p)),m=c.filter(({obstacles:p})=>p.length===0).length,f=Y(e);return{msg:f?c.length===0?"No GPU that could go to a VM was found.":z0(c.length,
m):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:u.map(({gpu:p,obstacles:y})=>l(p,y)),ids:[...new Set(c.map(({gpu:p})=>p.
device.id))],iommu:d},human:()=>xp(u,d,pi(e)),notes:f?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:f?[...B0(o,
i,t,n),...U0(c.map(({gpu:p})=>p)),...F0(e,c.map(({gpu:p})=>p)),...jn(e)]:[]}}});function z0(e,t){let[n,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return t===
e?`${n} that could go to a VM found, and nothing stands in ${r}.`:t===0?`${n} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${n} that could go to a VM found; something stands in the way of ${e-t} of them: see passthrough.reasons.`}function B0(e,t,n=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${At(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...n.filter(i=>!t.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!t.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function U0(e){var n;
let t=new Map;for(let{device:r}of e)r.group!==null&&t.set(r.group,[...(n=t.get(r.group))!=null?n:[],r.address]);return[...t].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function F0(e,t){return t.filter(n=>Op(e,n.device).length>0).map(({device:n})=>`${n.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function j0(e){let t=e.lastIndexOf("/");return t<=0?"/":e.slice(0,t)}function ee(e,t){let n=new Map;for(let i of t)i.kind==="file"&&n.set(i.path,i.text);if(n.size===
0)return e;let r=new Map;for(let i of n.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(n.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:n.has(s)?s:null}return Ku({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=n.get(s))!=null?a:null},
attr(i){var a,l,u;let s=n.has(i)?i:null;return s===null?e.attr(i):(u=(l=(a=n.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?u:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of n)j0(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=n.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=n.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...n.keys()].some(i=>i.
startsWith("/sys/"))?[]:[fa])}var W0=["file","kmod","bootImage","grubConfig","driver"],Z0="/etc/kernel/cmdline";function Gn(e,t){return[...new Map(e.map(n=>[t(n),n])).values()]}function G0(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function K0(e,t){var o,i;let n=Gn([...e.
holds,...t.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||t.always===!0;return{...t,holds:n,lacks:[...(o=e.lacks)!=null?o:[],...(i=
t.lacks)!=null?i:[]],inputs:Gn([...e.inputs,...t.inputs],s=>s),always:r}}function J0(e,t){return{...t,wishes:Gn([...e.wishes,...t.wishes],n=>JSON.stringify(n))}}
function tt(e){let t=new Map;for(let o of e){let i=G0(o),s=t.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?t.set(i,K0(s,o)):(s==null?void 0:
s.kind)==="grubConfig"&&o.kind==="grubConfig"?t.set(i,J0(s,o)):t.set(i,o)}let n=[...t.values()],r=o=>o.kind==="file"&&o.path===Z0;return W0.flatMap(o=>{let i=n.
filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function Rp(e,t){let n=[],r=e;for(let i of t){let s=i(r);n.push(s),r=ee(r,s.steps)}let o=i=>n.
flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:tt(o(i=>i.steps)),claims:Gn(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:Gn(o(i=>i.released),i=>`${i.
thing} ${i.value}`),devices:Gn(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],pending:[...new Set(o(i=>i.
pending))],guard(i){var s;for(let a of n)(s=a.guard)==null||s.call(a,i)},report(i){let s=n.map(u=>u.report(i)),a=u=>[...new Set(s.flatMap(d=>{var c;return(c=u(d))!=
null?c:[]}))],l=s.map(u=>u.bootable).find(u=>u!==void 0);return{own:Object.assign({},...s.map(u=>u.own)),rebootReasons:a(u=>u.rebootReasons),pendingAtBoot:a(u=>u.
pendingAtBoot),notes:a(u=>u.notes),warnings:a(u=>u.warnings),...l===void 0?{}:{bootable:l}}}}}var _i=1024,Kr=`# GRUB Environment Block
`;function Ep(e){return e.length===_i&&e.startsWith(Kr)}function Mp(e){let t=[],n=Kr.length;for(let r=n;r<e.length;r++){let o=e.charAt(r);o==="\\"?r++:o===`
`&&(t.push([n,r+1]),n=r+1)}return t}function Dp(e,t){return Mp(e).find(([n])=>e.startsWith(`${t}=`,n))}function Kn(e,t){if(!e.startsWith(Kr))return null;let n=Dp(
e,t);return n===void 0?null:e.slice(n[0]+t.length+1,n[1]-1).replace(/\\([^])/g,"$1")}function Tp(e,t,n){var l,u;let r=`${t}=${n.replace(/[\\\n]/g,"\\$&")}
`,o=Dp(e,t),i=Mp(e),s=i.length===0?Kr.length:(u=(l=i[i.length-1])==null?void 0:l[1])!=null?u:Kr.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>_i)throw S(`grubenv would need ${a.length} bytes for ${t}, and GRUB's environment block has ${_i}; take arguments out of ${t} first (grub2-editen\
v - set ${t}=\u2026)`);return a.padEnd(_i,"#")}function Ja(e,t){var u,d,c,m;let n=e.flatMap((f,p)=>Br(f).map(([y,g])=>({index:p,start:y,end:g,token:f.slice(y,g)}))),{kept:r,added:o}=qt(n.map(f=>f.token),t),i=[
...e],s=n.find(f=>f.token==="--"),a=(f,p,y,g)=>{var v;let b=(v=i[f])!=null?v:"";i[f]=b.slice(0,p)+g+b.slice(y)},l=e.length-1;if(o.length>0&&s===void 0){let f=((u=
i[l])!=null?u:"").replace(/\s*$/,""),p=(m=(c=/\n*$/.exec((d=i[l])!=null?d:""))==null?void 0:c[0])!=null?m:"";i[l]=`${f}${f===""?"":" "}${o.join(" ")}${p}`}for(let f=n.
length-1;f>=0;f--){let p=n[f],y=r[f];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),y===null?q0(i,p):y!==void 0&&y!==p.token&&a(p.
index,p.start,p.end,y))}return i}function Jn(e,t){var n;return(n=Ja([e],t)[0])!=null?n:""}function q0(e,{index:t,start:n,end:r}){var s;let o=(s=e[t])!=null?s:"",
i=o.slice(0,n).replace(/\s+$/,"");e[t]=i===""?o.slice(0,n)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Cp(e){let t=[],n=/^([ \t]*)([^\s#][^\s]*)([ \t]*)([^\n]*?)[ \t\r]*$/gm;for(let r=n.exec(e);r!==null;r=n.exec(e)){let[o="",i="",s="",a="",l=""]=r,u=r.index+
i.length+s.length+a.length;t.push({key:s,start:u,end:u+l.length}),o===""&&n.lastIndex++}return t}function qa(e){return Cp(e).filter(t=>t.key==="options").map(({
start:t,end:n})=>[t,n])}function Si(e){let t=r=>Cp(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),n=r=>{var o;return(o=t(r).pop())!=null?o:""};return{
title:n("title"),version:n("version"),linux:n("linux"),initrds:t("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:t("options").join(
" ")}}function Np(e,t){var o,i;let n=qa(e);if(n.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${t.join(" ")}
`;let r=e;for(let s=n.length-1;s>=0;s--){let[a,l]=(o=n[s])!=null?o:[0,0],u=(i=t[s])!=null?i:"";r=r.slice(0,a)+(u!==""&&/\S/.test(r.charAt(a-1))?" ":"")+u+r.slice(
l)}return r}function Lp(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function G(e,t,n,r={}){return{kind:"file",path:e,text:t,...n===void 0?{}:{mode:n},...r}}function Pi(e){return{kind:"kmod",name:e}}function Ai(e,t,n,r={}){return{
kind:"driver",address:e,driver:t,override:n,...r}}function Hp(e,t){return{kind:"reboot",delay:e,why:t}}var qn="/boot/loader/entries",nn="/boot/grub2/grubenv",Y0=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function Oi(e,t){var s,a;let n=t.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(n==="")return null;let r=`/${n.replace(/^\/+/,"")}`,o=Y0.exec(n);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function Ii(e,t){let n=e.read(nn),r=n===null?null:Kn(
n,"kernelopts");if(r!==null)return r;let o=e.read(t.config);return o===null?null:gt(o).kernelopts}function X0(e,t){let n=t.kernelopts?Ii(e,t):null;return Ya(e).
map(r=>{var s;let o=Si((s=e.read(r))!=null?s:""),i=le(o.options).flatMap(a=>a==="$kernelopts"&&n!==null?le(n):[a]);return{title:o.title,id:r.slice(qn.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:Oi(e,o.linux),initrds:o.initrds.map(a=>Oi(e,a)).filter(a=>a!==null),recovery:Lp(o)}})}function Ya(e){return W(
e,"entry files",()=>e.list(qn).filter(n=>n.endsWith(".conf")).map(n=>n.slice(0,-5)).sort((n,r)=>Q0(r,n)).map(n=>`${qn}/${n}.conf`))}function Q0(e,t){var o,i;let[
n,r]=[e,t].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(n!=null?n:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[u,d]=[parseInt(a,10),parseInt(l,10)];if(isNaN(u)!==isNaN(d))return isNaN(u)?-1:1;if(!isNaN(u)&&u!==d)return u-d;if(isNaN(u))return a<l?-1:
1}return((o=n==null?void 0:n.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Ce(e,t){return W(e,`entries ${t.kind} ${t.config} ${t.kernelopts}`,
()=>ex(e,t))}function ex(e,t){if(t.kind==="bls")return X0(e,t);let n=e.read(t.config);return n===null?[]:gt(n).entries.filter(r=>/^(|\d\d_linux(_zfs|_xen)?)$/.test(
r.section)).map(r=>({title:r.title,id:r.id,from:t.config,within:r.within,recovery:r.recovery,tokens:le(r.args.join(" ")),kernel:Oi(e,r.kernel),initrds:r.initrds.
map(o=>Oi(e,o)).filter(o=>o!==null)}))}function tx(e,t){var l,u;let[n,r]=[e,0],o=t.split(/>(?!>)/);for(let d of o.slice(0,-1)){let c=[...new Set(n.map(f=>{var p;
return(p=f.within[r])!=null?p:`entry ${f.id}`}))],m=/^\d+$/.test(d)?c[Number(d)]:(l=c.find(f=>f===d))!=null?l:c.find(f=>!f.startsWith("entry "));n=n.filter(f=>f.
within[r]===m),r++}let i=(u=o[o.length-1])!=null?u:"",s=n.find(d=>d.id===i||d.title===i);return s!==void 0||!/^\d+$/.test(i)?s:n.filter((d,c)=>d.within.length<=
r||n.findIndex(m=>m.within[r]===d.within[r])===c)[Number(i)]}function Ri(e,t){var i,s;let n=Ce(e,t),r=e.read(t.grubenv),o=[r===null?null:Kn(r,"next_entry"),t.fallback===
"saved"&&r!==null?Kn(r,"saved_entry"):t.fallback];for(let a of o){let l=a===null||a===""?void 0:tx(n,a);if(l!==void 0)return l}return(s=(i=n.find(a=>!a.recovery))!=
null?i:n[0])!=null?s:null}var nx=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],Vt="/etc/kernel/cmdline",rx=/^\$\{?\w+\}?$/,ox=/^(BOOT_IMAGE|initrd)=/;function ix(e,t){let n=qa(e).map(
([o,i])=>e.slice(o,i)),r=Ja(n.length===0?[""]:n,t);return r.every((o,i)=>{var s;return o===((s=n[i])!=null?s:"")})?e:Np(e,r)}function Vp(e,t,n){if(!t.kernelopts)
return{steps:[],opts:null};let r=Ii(e,t),o=e.read(nn),i=sx(e,t,n(nn));if(r===null||o===null)return{steps:i,opts:r};let s=Jn(r,n(nn));return{steps:[...s===r?[]:[
G(nn,Tp(o,"kernelopts",s))],...i],opts:s}}function sx(e,t,n){var l,u;let r=(l=e.read(t.config))!=null?l:"",[o="",i="",s=""]=(u=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?u:[],a=Jn(s,n);return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[G(t.config,r.replace(o,()=>`${i}${a}"`))]}function zp(e,t,n){
return Ya(e).flatMap(r=>{var d;let o=(d=e.read(r))!=null?d:"",i=t(r),s=le(Si(o).options),a=s.includes("$kernelopts"),l=s.flatMap(c=>c==="$kernelopts"&&n!==null?
le(n):[c]),u=ix(o,a?i.filter(c=>!K(l,c)):i);return u===o?[]:[G(r,u)]})}function ax(e,t,n){var l,u,d;let r=nx.find(c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.
read(r))!=null?l:"",m=Jn(c,n);return{steps:m===c?[]:[G(Vt,m)],warnings:[]}}let o=Ae(e);if(t.kernelopts||o!==null&&n.every(c=>K(o,c)))return{steps:[],warnings:[]};
let i=Ri(e,t),s=i===null||!i.recovery?i:(u=Ce(e,t).find(c=>!c.recovery))!=null?u:null,a=((d=s==null?void 0:s.tokens)!=null?d:[]).filter(c=>!rx.test(c)&&!ox.test(
c));return s===null||!a.some(c=>c.startsWith("root="))?{steps:[],warnings:[`${Vt} does not exist and no entry shows what it should say: a kernel that is install\
ed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[G(Vt,`${Jn(a.join(" "),n)}
`)],warnings:[]}}function Bp(e,t,n){let r=Vp(e,t,()=>n),o=ax(e,t,n);return{steps:[...r.steps,...zp(e,()=>n,r.opts),...o.steps],warnings:o.warnings}}function Up(e,t,n){
let r=Vp(e,t,n),o=e.read(Vt),i=o===null?null:Jn(o,n(Vt));return[...r.steps,...zp(e,n,r.opts),...i===null||i===o?[]:[G(Vt,i)]]}function Xa(e,t){let n=e.read(Vt),
r=t.kernelopts?Ii(e,t):null;return[...Ce(e,t).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:nn,tokens:le(r)}],...n===null?[]:[{path:Vt,tokens:le(
n)}]]}var lx=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
ux=/manage|generated|begin/i;function vt(e){if(!ux.test(e))return null;for(let[t,n]of lx)if(n.test(e))return t;return null}function Yn(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function Xn(e,t,n=[]){let r=Yn(t),o=e.read(t),i=vt(o!=null?o:"");if(i!==null)return{path:r,warning:`${t} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:n.map(a=>`${a}/${t.slice(t.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:t}:{path:r,warning:`${t} would hide ${s}, so ours is ${r}`}}var jp=/[\t\n ;&|<>()]/,Fp=/[A-Za-z_]\w*/y;function z(e,t){throw{at:e,why:t}}function rn(e,t){var n,r;return Fp.lastIndex=t,(r=(n=Fp.exec(e))==null?void 0:n[0])!=
null?r:""}function nt(e){let{text:t}=e,n=e.at,r=[],o="";for(;e.at<t.length;){let i=e.at,s=t.charAt(i);if(jp.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,t.
length);let a=t.charAt(i+1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=t.indexOf("'",i+1);a<0&&z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:t.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...Qa(e,i)),o='"'):r.push(...Ei(e,""))}return{s:n,e:e.at,parts:r,close:o}}
function Qa(e,t){let{text:n}=e,r=[];for(;;){let o=e.at,i=n.charAt(o);if(i===""&&z(t,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
n.charAt(o+1))?(e.at+=2,n.charAt(o+1)!==`
`&&r.push({is:"char",c:n.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...Ei(e,'"'))}}function Ei(e,t){let{text:n}=e,r=e.at,o=n.charAt(r);if(o==="`"){for(e.at++;n.charAt(
e.at)!=="`";e.at++)n.charAt(e.at)==="\\"&&e.at++,e.at>=n.length&&z(r,"the quote ` is not closed");let i={...e,text:`${n.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:t}]}return o==="$"?dx(e,t):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:t}])}function dx(e,t){let{text:n}=e,r=e.at,o=n.charAt(r+1),i=rn(n,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:t}];if(o==="(")e.at+=2,(n.charAt(e.at)!=="("||!px(e))&&(e.list(e),n.charAt(e.at)!==")"&&
z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=cx(e,t);if(s!==null)return[s];fx(e,r)}else if(/[\d@*#?$!-]/.test(o))e.at+=2;else if(t===""&&(o==="'"||o===
'"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?Qa(e,r):e.shell==="bash"&&mx(e,r);else return e.at++,[{is:"char",c:"$",s:r,e:e.at,q:t}];return[{is:"da\
rk",s:r,e:e.at,q:t}]}function cx(e,t){var l,u;let{text:n}=e,r=e.at,o=rn(n,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=e.at;let s=(u=(l=i.exec(n))==null?void 0:
l[0])!=null?u:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<n.length;){let d=n.charAt(e.at);if(d==="}"){e.at++;let c=s.endsWith("-")?"-":s.endsWith("+")?"+":"";return{
is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:t}}if(s===""||/['"\\`~]/.test(d)||t===""&&jp.test(d))break;a.push(...Ei(e,t))}return e.at=
r,null}function fx(e,t){let n=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(n.lastIndex=t,n.test(e.text)||z(t,"bad substitution"),e.at=t+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,Qa(e,e.at-1)):Ei(e,'"')}z(t,"${ is not closed")}function px(e){let t=0;for(let n=e.at;n<e.text.length;n++){let r=e.text.charAt(n);if(r==="("&&t++,r===
")"&&!(t-- >1))return e.text.charAt(n+1)!==")"?!1:(e.at=n+2,!0)}return!1}function mx(e,t){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&z(t,"the quote ' is not closed");e.at++}var Wp=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Zp=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,gx=new Set(["exp\
ort","readonly","local","declare","typeset"]),yx={is:"all",of:[]};function Kp(e,t){let n=[],r={text:e,shell:t,at:0,list:o=>{Mi(o,n,")")}};try{let o=Mi(r,n);return r.
at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function Mi(e,t,...n){let r=[],o=e.at;for(;;){
rt(e,t);let i=e.text.charAt(e.at),s=Qn(e);if(i===""){n.length>0&&z(o,`${n.join(" or ")} is missing`);break}if(n.includes(s)||i===")"&&n.includes(i)||e.text.startsWith(
";;",e.at)&&n.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&z(e.at,`${i} is not expected here`),r.push(hx(e,t));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.
test(a)||z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"\
all",of:r}}function hx(e,t){let n=Gp(e,t);for(;/^(?:&&|\|\|)/.test(e.text.substr(e.at,2));)e.at+=2,rt(e,t),n={is:"maybe",left:n,right:Gp(e,t)};return n}function Gp(e,t){
Qn(e)==="!"&&(e.at++,fe(e));let n=Di(e,t);for(fe(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?
2:1,rt(e,t),n={is:"apart",body:Di(e,t)},fe(e);return n}function Di(e,t){let{text:n,at:r}=e,o=Qn(e),i=n.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&rn(
n,r)==="function"&&/[ \t]/.test(n.charAt(r+8))?xx(e,t):kx(e,t);e.at+=o.length;let s=i==="("?vx(e,t):bx(e,t,o,r);for(fe(e);Yp(e,t);fe(e));return s}function bx(e,t,n,r){
switch(n){case"{":return on(e,t,"}");case"if":return qp(e,t);case"while":case"until":{let o=on(e,t,"do");return{is:"while",s:r,body:{is:"all",of:[o,on(e,t,"done")]},
e:e.at}}case"for":return wx(e,t,r);case"case":return $x(e,t);default:return z(r,`${n} is not expected here`)}}function on(e,t,n){let r=Jp(e,t,n);return e.at+=n.
length,r}function Jp(e,t,...n){let r=Mi(e,t,...n);return r.is==="all"&&r.of.length===0&&z(e.at,"a command is missing"),r}function vx(e,t){return e.at++,{is:"apa\
rt",body:on(e,t,")")}}function qp(e,t){let n=on(e,t,"then"),r=Jp(e,t,"elif","else","fi"),o=Qn(e);return e.at+=o.length,o==="fi"?{is:"branch",first:n,branches:[r],
otherwise:!1}:{is:"branch",first:n,branches:[r,o==="elif"?qp(e,t):on(e,t,"fi")],otherwise:!0}}function wx(e,t,n){fe(e);let r=rn(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,rt(e,t),rn(e.text,e.at)==="in")for(e.at+=2,o=[],fe(e);!/^[;\n]?$/.test(e.text.charAt(e.at));fe(e)){let a=nt(e);a.s===a.e&&z(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}fe(e),e.text.charAt(e.at)===";"&&e.at++,rt(e,t);let i=Qn(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&z(e.at,"do is missing"),e.at+=
i.length;let s=on(e,t,i==="do"?"done":"}");return{is:"for",s:n,e:e.at,name:r,words:o,body:s}}function $x(e,t){let n=e.at;fe(e),nt(e),rt(e,t),rn(e.text,e.at)!=="\
in"&&z(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(rt(e,t);Qn(e)!=="esac";rt(e,t)){for(e.text.charAt(e.at)==="("&&e.at++;;){fe(e);let i=nt(e);if(i.s===i.e&&
z(n,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),fe(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&z(e.at,") is missing"),e.at++,
r.push(Mi(e,t,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:yx,branches:r,
otherwise:o}}function xx(e,t){e.at+=8,fe(e);let n=nt(e);return fe(e),e.text.startsWith("()",e.at)&&(e.at+=2),rt(e,t),{is:"function",name:e.text.slice(n.s,n.e),body:Di(
e,t)}}function kx(e,t){let{text:n,at:r}=e,o=[],i=[];for(;;){fe(e);let s=n.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(n.charAt(e.at-1))&&tl(e),Yp(e,t))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(n.slice(e.at)))&&z(e.at,"( is not expected here"),e.at=n.indexOf(")",e.at)+
1,rt(e,t),{is:"function",name:n.slice(c.s,c.e),body:Di(e,t)}}let a=i[0],l=a!==void 0&&gx.has(n.slice(a.s,a.e)),u=a===void 0||l?_x(e,l):null;if(u!==null){o.push(
u);continue}let d=nt(e);if(d.s===d.e)break;i.push(d),a===void 0&&e.shell==="bash"&&n.slice(d.s,d.e)==="[["&&Sx(e)}return e.at===r&&z(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function _x(e,t){var c,m;let{text:n,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(n);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",u=((m=s[2])!=null?m:"")!=="",d=e.at;if(n.charAt(d)===
"("&&r==="bash"){for(u=!0,e.at++,e.at=el(n,e.at);n.charAt(e.at)!==")";e.at=el(n,e.at)){let f=nt(e);f.s===f.e&&z(d,"( is not closed")}return e.at++,{name:a,append:l,
declared:t,array:u,value:{s:d,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:t,array:u,value:nt(e)}}function Yp(e,t){var i,s;Zp.lastIndex=e.at;let n=(s=
(i=Zp.exec(e.text))==null?void 0:i[0])!=null?s:"";if(n===""||n.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=n.length,e.shell==="bash"&&/^[<>]$/.
test(n)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;fe(e);let o=nt(e);return o.s===o.e&&z(r,`${n} leads nowhere`),/<<-?$/.test(n)&&t.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:n.endsWith("-")}),!0}function Sx(e){let t=e.at;for(;;){e.at=el(e.text,e.at);let n=nt(e);if(e.text.slice(n.s,n.e)===
"]]")return;n.s===n.e&&(e.at>=e.text.length&&z(t,"]] is missing"),e.at++)}}function Qn(e){var t,n;return Wp.lastIndex=e.at,(n=(t=Wp.exec(e.text))==null?void 0:t[0])!=
null?n:""}function fe(e){var n,r;let t=/(?:[ \t]|\\\n)*/y;t.lastIndex=e.at,e.at+=(r=(n=t.exec(e.text))==null?void 0:n[0].length)!=null?r:0}function el(e,t){var r,
o;let n=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return n.lastIndex=t,t+((o=(r=n.exec(e))==null?void 0:r[0].length)!=null?o:0)}function tl(e){let t=e.text.indexOf(`
`,e.at);e.at=t<0?e.text.length:t}function rt(e,t){for(;;){fe(e);let n=e.text.charAt(e.at);if(n==="#")tl(e);else if(n===`
`){e.at++;for(let r of t.splice(0))Px(e,r)}else return}}function Px(e,{end:t,tabs:n}){for(;e.at<e.text.length;){let r=e.at;tl(e);let o=e.text.slice(r,e.at);if(e.
at++,(n?o.replace(/^\t+/,""):o)===t)return}e.at=Math.min(e.at,e.text.length)}var Ax=24,Ox=24,Xp=8,Ix=16384,Rx=/^(?!GRUB_CMDLINE_)/,Ex=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Mx=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),em={values:new Map,last:new Map,over:""};function nl(e,t,n=()=>null){var i;let r={shell:t,files:[
...e],functions:new Map,read:n,file:0,depth:0},o=[em];try{for(let s of e.keys())o=tm(r,s,o)}catch(s){if(s instanceof Error)throw s;let{at:a,why:l}=s,{path:u="",
text:d=""}=(i=r.files[r.file])!=null?i:{};return{path:u,line:d.slice(0,a).split(`
`).length,why:l}}return{files:r.files,worlds:o}}function Xr(e,t){var n;return(n=e.values.get(t))!=null?n:[]}function rl(e){return e.some(t=>t.dark!==void 0)?null:
e.map(t=>t.c).join("")}function tm(e,t,n){var s,a;let r=e.file;e.file=t;let o=Kp((a=(s=e.files[t])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;
let i=ot(e,o,n).map(l=>l.over==="file"?{...l,over:""}:l);return e.file=r,Yr(i)}function ot(e,t,n){let r=n.filter(i=>i.over===""),o=n.filter(i=>i.over!=="");return r.
length===0?n:[...o,...Dx(e,t,r)]}function Dx(e,t,n){switch(t.is){case"simple":return Tx(e,t,n);case"all":return t.of.reduce((r,o)=>ot(e,o,r),n);case"maybe":{let r=ot(
e,t.left,n);return Yr([...r,...ot(e,t.right,r)])}case"branch":{let r=ot(e,t.first,n),o=t.branches.flatMap(i=>ot(e,i,r));return Yr(t.otherwise?o:[...r,...o])}case"\
for":return Cx(e,t,n);case"while":return rm(e,t,n);case"function":return e.functions.set(t.name,{file:e.file,body:t.body}),n;case"apart":return ot(e,t.body,n),n}}
function Tx(e,t,n){var d,c;let[r,...o]=t.words;if(r===void 0)return Ti(e,t.assigns,n);let i=Ci(r),s=e.shell==="dash"&&Mx.has(i!=null?i:"")?Ti(e,t.assigns.filter(
m=>!m.declared),n):n,{text:a}=(d=e.files[e.file])!=null?d:{text:""},l=Qp(r);if(Ex.test(l))throw{at:r.s,why:`"${l.replace(/[^ -~]/g,"?").slice(0,40)}" is no comm\
and`};if(/^\$*$/.test(l)&&t.assigns.length>0)return Yr([...s,...Ti(e,t.assigns,s)]);let u=i===null?void 0:e.functions.get(i);if(u!==void 0&&e.depth<Xp){let m=e.
file;e.depth++,e.file=u.file;let f=ot(e,u.body,s).map(p=>p.over==="file"?{...p,over:""}:p);return e.file=m,e.depth--,f}switch(i){case"unset":return o.reduce((m,f)=>{
var p;return Jr(m,(p=Ci(f))!=null?p:"",[])},s);case"export":case"readonly":case"declare":case"typeset":{let m=o.find(f=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(Qp(
f)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};return Ti(e,t.assigns.filter(f=>f.declared),s)}case"return":return s.map(m=>({...m,over:"fi\
le"}));case"exit":case"exec":return s.map(m=>({...m,over:"all"}));case".":case"source":{let m=o[0]===void 0?null:Ci(o[0]),f=m===null||e.depth>=Xp?null:e.read(m);
if(m===null)return Nx(e,t,s);if(f===null)return s;e.depth++;let p=tm(e,e.files.push({path:m,text:f})-1,s);return e.depth--,p}case"eval":case"read":case"printf":case"\
local":{let m=a.slice(t.s,t.e);return i==="printf"&&!/ -v/.test(m)?s:((c=m.match(/[A-Za-z_]\w*/g))!=null?c:[]).reduce((f,p)=>Jr(f,p,[qr(e,t)]),s)}default:return s}}
function Ti(e,t,n){return n.map(r=>{var s;let o=new Map(r.values),i=new Map(r.last);for(let a of t){let l={...r,values:o},u=a.array?[qr(e,a.value)]:ol(e,a.value.
parts,l,a),d=a.append?[...(s=o.get(a.name))!=null?s:[],...u]:u;o.set(a.name,d.length>Ix?[qr(e,a.value)]:d),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,
last:i}})}function ol(e,t,n,r){var s,a;let o=e.file,i=(a=(s=e.files[o])==null?void 0:s.text)!=null?a:"";return t.flatMap((l,u)=>{var b,v;let{s:d,e:c,q:m}=l,f=(...w)=>[
{c:"",dark:[i.slice(d,c),...w.map(nm)].join(" "),file:o,s:d,e:c,q:m}];if(l.is==="dark")return f();if(l.is==="char"){let w=t[u-1];return r!==void 0&&l.c==="~"&&m===
""&&c-d===1&&(w===void 0||w.is==="char"&&w.c===":"&&w.q==="")?f():[{c:l.c,file:o,s:d,e:c,q:m}]}let p=(b=n.values.get(l.name))!=null?b:Rx.test(l.name)?null:[];if(p===
null)return f();if(l.op==="")return(r==null?void 0:r.declared)===!0&&m===""&&e.shell==="dash"&&/[\s*?[]/.test((v=rl(p))!=null?v:" ")?f(p):p;let y=ol(e,l.word,n),
g=p.some(w=>w.dark===void 0);return!g&&(p.length>0||!l.colon)?f(p,y):l.op==="-"?g?p:y:g?y:[]})}function nm(e){return e.map(t=>{var n;return(n=t.dark)!=null?n:t.
c}).join("")}function Cx(e,t,n){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=t.words)==null?void 0:a.every(l=>Ci(l)!==null&&!/[*?[~{]/.
test(r.slice(l.s,l.e))))===!0;return t.words===null||!o||t.words.length>Ox||/\b(?:break|continue)\b/.test(r.slice(t.s,t.e))?rm(e,t,n):t.words.reduce((l,u)=>ot(e,
t.body,Jr(l,t.name,ol(e,u.parts,em))),n)}function rm(e,t,n){let r=ot(e,t.body,n),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!n.some(l=>l.last.get(s)===a)).
map(([s])=>s)));return t.is==="for"&&t.name!==""&&o.add(t.name),Yr([...n,...r.filter(i=>i.over!==""),...[...o].reduce((i,s)=>Jr(i,s,[qr(e,t)]),n)])}function Nx(e,t,n){
return[...new Set(["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...n.flatMap(o=>[...o.values.keys()])])].reduce((o,i)=>Jr(o,i,[qr(e,t)]),n)}function Jr(e,t,n){
return e.map(r=>({...r,values:new Map(r.values).set(t,n),last:new Map(r.last).set(t,null)}))}function qr(e,{s:t,e:n}){var r,o;return{c:"",dark:(o=(r=e.files[e.file])==
null?void 0:r.text.slice(t,n))!=null?o:"",file:e.file,s:t,e:n,q:""}}function Ci(e){return e.parts.every(t=>t.is==="char")?e.parts.map(t=>t.is==="char"?t.c:"").join(
""):null}function Qp(e){return e.parts.map(t=>t.is==="char"?t.c:"$").join("")}function Yr(e){let t=[...new Map(e.map(i=>[Lx(i),i])).values()],[n]=t;if(t.length<=
Ax||n===void 0)return t;let r=new Map,o=new Map(n.last);for(let i of new Set(t.flatMap(s=>[...s.values.keys()]))){let s=new Map(t.map(u=>{let d=Xr(u,i);return[om(
d),d]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=[...s.values()].map(nm).join(" ");r.set(i,[{c:"",dark:l,file:0,s:0,e:0,q:""}]),o.set(
i,null)}return[{values:r,last:o,over:t.some(i=>i.over==="")?"":n.over}]}function Lx(e){return JSON.stringify([e.over,[...e.values].map(([t,n])=>[t,om(n)]),[...e.
last].map(([t,n])=>[t,n==null?void 0:n.file,n==null?void 0:n.assign.value.s])])}function om(e){return e.map(t=>{var n;return`${t.c}${(n=t.dark)!=null?n:""}@${t.
file}:${t.s}`}).join(" ")}var Qr="\uFFFF",sm=/^[\t-\r \xa0]$/,am=/[^\w@%+=:,./-]/g;function il(e){let t=e.map(n=>n.dark===void 0?n.c:Qr).join("");return Br(t).map(([n,r])=>({text:t.slice(
n,r),start:n,end:r}))}function lm(e,t){let n=new Set;for(let{start:r,end:o}of t){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let u of e.slice(r,o))n.add(u);i!==void 0&&
im(i,n)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?n.add(i):l!==void 0&&im(l,n)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&n.add(l)}return[...n].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function im(e,t){return sm.test(e.c)&&!t.has(e)}function um(e,{start:t,end:n},r){return e.slice(t,n).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?sn(r,a):""}))}function dm(e){return e.flatMap(({c:t,file:n,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(t))return[];let a=e[s+
1];return[{file:n,s:r,e:o,text:a===void 0||a.dark===void 0&&sm.test(a.c)?"":sn(" ",i)}]})}function cm(e,t,n,r){var m,f,p,y;let o=sl((m=t.values.get(n))!=null?m:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:sn(`${r.join(" ")} `,o.q)}];let i=t.last.get(n);if(i==null||i.assign.array||i.assign.value.parts.some(g=>g.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(f=t.values.get(n))!=null?f:[],u=l[l.length-1],d=`${u===void 0||/^[ \t]$/.test(u.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:sn(d,a.close)}];let c=(y=(p=e[s])==null?void 0:p.text.slice(a.s,a.e))!=null?y:"";return c===""||c.replace(am,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${sn(d,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${sn(d,'"')}"`}]}function sl(e){var n;let t=il(e).
find(r=>r.text==="--");return t===void 0?null:(n=e[t.start])!=null?n:null}function fm(e,t,n){return`${e}${e===""||e.endsWith(`
`)?"":`
`}${t}="$${t} ${sn(n.join(" "),'"')}"
`}function pm(e,t){return e.replace(new RegExp(`^${t}="\\$${t} *"\\n`,"gm"),"")}function al(e,t){let n=new Map;for(let o of t){let i=`${o.file} ${o.s} ${o.e}`,s=n.
get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;n.set(i,o)}let r=[...n.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.filter(
s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function sn(e,t){return t==='"'?e.replace(/[$`"\\]/g,"\\$&"):t==="'"?e.replace(/'/g,"\
'\\''"):e.replace(am,"\\$&")}var ye="/etc/default/grub",er="/etc/default/grub.d",it="GRUB_CMDLINE_LINUX",ll="GRUB_CMDLINE_LINUX_DEFAULT",eo=`${er}/zz-vfiokit.cfg`,ym=/^zz+-vfiokit\.cfg$/,Hx=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function Ni(e,t,n){let r=new Set(fl(e,t).worlds.map(i=>rl(Xr(i,n)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Li(e,t){let[n]=fl(e,t).worlds;return n===
void 0?[]:dl(n).tokens.map(r=>r.text)}function ul(e,t,n,r=!1){var f,p,y;let o=cl(e,t),i=fl(e,t),s=i.worlds.map(dl);if(!r)for(let g of s)Bx(g,n);let a=s.map(g=>{
let b=qt(g.tokens.map(v=>v.text),n,g.split);return r?Vx(b,g):b}),l=(p=(f=s[0])==null?void 0:f.tokens.map(g=>g.text))!=null?p:[];if(a.every(g=>g.removed.length===
0&&g.added.length===0)&&(r||n.length===0||!s.some(hm)))return{texts:new Map,before:l,manager:null};let d=s.flatMap((g,b)=>[...Ux(g,a[b]),...r?[]:g.values.flatMap(
dm)]),c=r?void 0:[...bm(i,d)].find(g=>Jx(o,g));if(c!==void 0)throw S(`${ye} asks in a condition what ${c} is, so that ${a.flatMap(g=>g.removed).join(" ")||c} ca\
nnot be changed there soundly; change it by hand`);let m=Fx(a);for(let g of t.dropIns?jx(e):[null])for(let b of Wx(i,s,a,d,m,g)){let v=Zx(e,t,{read:i,edits:d,changes:a,
wishes:r?[]:n,dropIn:g},b);if(v!==null)return{texts:v,before:l,manager:t.dropIns&&g!==eo?vt((y=e.read(eo))!=null?y:""):null}}throw S(`${ye} sets ${it} in a way \
that cannot be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(g=>g.removed)].join(" ")} there by hand`)}function dl(e){var o;
let t=[Xr(e,it),Xr(e,ll)],[n,r]=t.map(i=>il(i).map(s=>({...s,value:i})));return{world:e,values:t,tokens:[...n!=null?n:[],...r!=null?r:[]],split:(o=n==null?void 0:
n.length)!=null?o:0}}function Vx(e,{world:t,tokens:n}){let r=new Set([...t.values].flatMap(([s,a])=>s===it||s===ll?[]:a.map(l=>`${l.file} ${l.s}`))),o=n.map(s=>s.
value.slice(s.start,s.end).some(a=>r.has(`${a.file} ${a.s}`))),i=e.kept.map((s,a)=>{var l,u;return o[a]===!0?(u=(l=n[a])==null?void 0:l.text)!=null?u:null:s});return{
...e,kept:i,tokens:i.filter(s=>s!==null),removed:e.removed.filter(s=>!n.some((a,l)=>a.text===s&&o[l]===!0))}}function hm({values:e}){return e.some(t=>t.some(n=>n.
c===`
`))}function cl(e,{dropIns:t}){let n=t?e.list(er).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[ye,...n.map(r=>`${er}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function fl(e,t){return W(e,`defaults ${t.shell} ${t.dropIns}`,()=>zx(e,t))}function zx(e,t){let{shell:n}=t,r=nl(cl(e,t),n,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw S(`${r.path} line ${r.line} is broken for ${n}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw S(`${ye} or a file that it sources ends the shell that reads it (exit or exec), so that no grub.cfg can b\
e made; take that out`);return{...r,worlds:o}}function Bx(e,t){var r;let n=t.flatMap(Tt);for(let o of e.tokens){if(!o.text.includes(Qr))continue;let i=o.value.slice(
o.start,o.end).map(u=>{var d;return(d=u.dark)!=null?d:u.c}).join(""),s=o.text.split(Qr).find(u=>n.includes(_(u))),a=((r=i.match(/[\w.-]+=[^\s"'`;|&)]*/g))!=null?
r:[]).filter(u=>n.includes(_(u))),l=s!==void 0?o.text.replace(Qr,"\u2026"):qt(a,t).removed[0];if(l!==void 0)throw S(`${it} gets ${l} from ${i.slice(0,80)}, whic\
h only running it would tell; expected a plain text there; write the argument out in ${ye}`)}}function Ux(e,t){let n=r=>t==null?void 0:t.kept[e.tokens.indexOf(r)];
return e.values.flatMap(r=>{let o=e.tokens.filter(i=>i.value===r);return[...lm(r,o.filter(i=>n(i)===null)),...o.flatMap(i=>{let s=n(i);return s==null||s===i.text?
[]:um(r,i,s)})]})}function Fx(e){let t=new Map;for(let n of e.flatMap(r=>r.added)){let r=Yo(_(n))?n:_(n),o=t.get(r);if(o===void 0||o===n){t.set(r,n);continue}if(!Dt(
_(n))||_(n)==="vfio_pci.ids")throw S(`${ye} sets ${mm(n)} under a condition, and what it holds differs; expected one value to unite with; write it without the c\
ondition`);t.set(r,`${mm(n)}=${[...new Set([...T(o),...T(n)])].join(",")}`)}return[...t.values()]}function mm(e){return e.replace(/=[^]*/,"")}function jx(e){var s;
let t=e.list(er).filter(a=>a.endsWith(".cfg")),n=a=>{var l;return vt((l=e.read(`${er}/${a}`))!=null?l:"")===null},r=t.filter(a=>ym.test(a)&&n(a)),o=(s=t.filter(
a=>!r.includes(a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o||!n(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(n),i].map(a=>`${er}/${a}`)}
function Wx(e,t,n,r,o,i){var p,y;let[s]=t,a=al(e.files,r);if(a===null||s===void 0)return[];if(o.length===0)return[a];let l=s.world.last.get(it),u=t.every(g=>{var b;
return((b=g.world.last.get(it))==null?void 0:b.assign)===(l==null?void 0:l.assign)})?s.world:null,d=g=>{let b=u===null?null:cm(g,u,it,o),v=b===null?null:al(g,[...r,
...b]);return v===null?[]:[v]},c=g=>(a.some(w=>w.path===g)?a:[...a,{path:g,text:""}]).map(w=>w.path===g?{...w,text:fm(w.text===""&&g!==ye?Hx:w.text,it,o)}:w);if(i===
null)return[...d(e.files),c(ye)];let m=l==null?null:(y=(p=e.files[l.file])==null?void 0:p.path)!=null?y:null,f=s.tokens.some((g,b)=>{var v;return b<s.split&&((v=
n[0])==null?void 0:v.kept[b])===null&&o.some(w=>Dt(_(w))&&_(w)===_(g.text))});return[...m===i||f||sl(s.values[0])!==null?d(e.files):[],c(i)]}function Zx(e,t,{read:n,
edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(n.files.map(b=>[b.path,b.text])),u=a.map(b=>b.text===l.get(b.path)?b:{...b,text:pm(b.text,it)}),d=new Set(
[...cl(e,t).map(b=>b.path),s!=null?s:""]),c=b=>b===ye?"":b,m=u.filter(b=>d.has(b.path)).sort((b,v)=>c(b.path)<c(v.path)?-1:1),f=nl(m,t.shell,b=>{var v,w;return(w=
(v=u.find(h=>h.path===b))==null?void 0:v.text)!=null?w:e.read(b)});if("why"in f)return null;let p=f.worlds.filter(b=>b.over!=="all").map(dl),y=p.length>0&&p.every(
b=>{let v=b.tokens.map(w=>w.text);return i.every(w=>K(v,w))&&(i.length===0||!hm(b))&&o.some(w=>p.length===1?Gx(v,w):Kx(v,w))}),g=bm(n,r);return!y||gm(f,g)!==gm(
n,g)?null:new Map(u.filter(b=>{var v;return b.text!==((v=l.get(b.path))!=null?v:"")}).map(({path:b,text:v})=>{let w=ym.test(b.replace(/.*\//,""))&&!/^[^#\n]/m.test(
v);return[b,w?null:v]}))}function Gx(e,t){return[...e].sort().join(`
`)===[...t.tokens].sort().join(`
`)}function Kx(e,t){let n=new Set(t.added.map(_)),r=o=>o.filter(i=>!n.has(_(i))).join(" ");return r(e)===r(t.tokens)}function bm(e,t){let n=new Set(t.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>n.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function Jx(e,t){let n=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${t}\\b`,"m");return e.some(r=>n.test(r.text))}function gm(e,t){let n=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==it&&o!==ll&&!t.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(n)].
sort().join(`
`)}function vm(e){return[...e.texts].map(([t,n])=>G(t,n))}function wm(e,t){return!t.dropIns&&e.read(ye)===null}function $m(e,t,n,r){if(!r&&wm(e,t))return{steps:[],
before:[],notes:[`${ye} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=ul(e,t,n),{manager:i}=o,s=[...o.texts.
keys()].find(a=>a!==eo&&a.endsWith("-vfiokit.cfg"));return{steps:vm(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:[`${eo} is kept by ${i}, so our\
s is ${s}: tell ${i} to leave these settings to one of the two`]}}function xm(e,t,n){return n.length===0||wm(e,t)?[]:vm(ul(e,t,n,!0))}var km="/boot/grub/grub.cfg",an="/boot/grub2/grub.cfg",_m="/etc/tuned/bootcmdline";function Hi(e,t){return["/usr/sbin","/sbin","/usr/bin","/bin"].some(n=>e.real(
`${n}/${t}`)!==null)}function pl(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw de("this is an ostree or bootc system, whose boo\
t entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rpm-ostree kargs");if([e.attr("/pr\
oc/mounts"),e.read("/etc/fstab")].some(n=>(n!=null?n:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Hi(e,"transactional-update"))throw de("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function qx(e){let t=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(r=>e.list(r).some(o=>o.endsWith(".efi")));if(t!==void 0)throw de(`t\
his system boots unified kernel images (${t}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)");let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(r=>e.real(r)!==null);throw n!==void 0?de(`this sy\
stem boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):de("no GRUB was f\
ound: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this system has")}function Yx(e){
var o;if(!Za(e))return an;let t=e.real("/etc/grub2-efi.cfg"),r=kp(e).filter(i=>!/\/EFI\/boot\//i.test(i)).filter(i=>{var s;return gt((s=e.read(i))!=null?s:"").kind===
"generated"});return t!==null&&r.includes(t)?t:r.length===1&&(o=r[0])!=null?o:an}function Xx(e){var t,n;return(n=(t=e.read("/usr/sbin/grub2-mkconfig"))!=null?t:
e.read("/usr/bin/grub2-mkconfig"))!=null?n:""}function Oe(e){return W(e,"boot loader",()=>Qx(e))}function Qx(e){var l,u,d,c;pl(e);let t=Fn(e),n=t==="suse";if(n){
let m=(d=(u=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((l=e.read("/etc/sysconfig/bootloader"))!=null?l:""))==null?void 0:u[1])!=null?d:"grub2";if(m!=="grub2"&&m!=="g\
rub2-efi")throw de(`LOADER_TYPE in /etc/sysconfig/bootloader is ${m||"empty"}; expected grub2 or grub2-efi`,"set the arguments with update-bootloader --add-opti\
on and sdbootutil update-all-entries")}if((Hi(e,"update-grub")||t==="debian")&&(e.real(km)!==null||e.real(ye)!==null)){let f={shell:((c=e.real("/bin/sh"))!=null?
c:"").endsWith("bash")?"bash":"dash",dropIns:tk(e)};return{kind:"debian",name:"GRUB (update-grub)",defaults:f,config:km,grubenv:"/boot/grub/grubenv",command:["u\
pdate-grub"],kernelopts:!1,get fallback(){return Ni(e,f,"GRUB_DEFAULT")||"0"}}}!Hi(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&qx(e);let r={shell:"bash",
dropIns:!1},o=n?an:Yx(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grubenv",fallback:Ni(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(qn).filter(m=>m.endsWith(".conf")),
a=e.read(o);if(!n&&s.length>0&&ek(e,r,a===null||gt(a).bls)){let m=s.some(f=>{var p;return/^\s*options\s.*\$kernelopts\b/m.test((p=e.read(`${qn}/${f}`))!=null?p:
"")});return{kind:"bls",name:m?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:m}}if(o!==an&&/overwrite the GRUB wrapper|GRUB wrapper/i.
test(Xx(e)))throw de(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected a stub there that leads to ${an}`,`run grub\
2-mkconfig -o ${an}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRUB (grub2-mkconfig)",...i,command:["grub2-mk\
config","-o",o],kernelopts:!1}}function ek(e,t,n){let r=Ni(e,t,"GRUB_ENABLE_BLSCFG");return r!==null&&r!==""?r==="true"&&n:n||!Hi(e,"new-kernel-pkg")}function tk(e){
let t=e.read("/usr/sbin/grub-mkconfig");return t===null||!t.startsWith("#!")||t.includes("default/grub.d")}function nk(e,t){var o,i,s,a;let n=e.read(t.grubenv),
r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(_m))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...le(r),...le(n===null?"":(a=Kn(n,"tu\
ned_params"))!=null?a:"")]}function rk(e,t,n){let r=nk(e,t);if(r.length===0)return;let o=t.kind==="bls"?Xa(e,t).map(i=>i.tokens):[Li(e,t.defaults)].filter(i=>i.
includes("$tuned_params"));for(let i of n){let s=o.some(l=>K(l,i)&&!K([...l,...r],i)),a=r.find(l=>Tt(i).includes(_(l)));if(!(!s||a===void 0))throw S(`tuned sets\
 ${a} on the kernel command line (${_m}), where it would win over ours; expected no ${_(a)} there; take it out of the tuned profile (cmdline in its [bootloader]\
 section) and run this again`)}}function ok(e,t,n,r){let o=[{path:ye,tokens:r},...t.kind==="bls"?Xa(e,t):[]];return n.flatMap(Dn).flatMap(i=>{let s=o.filter(({tokens:a})=>!K(
a,Yt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Sm(e,t,n){return t.command===null||e.real(
t.config)===null?[]:[{kind:"grubConfig",path:t.config,command:t.command,wishes:n}]}function Vi(e,t,n,r={}){if(n.length===0)return{steps:[],claims:[],notes:[],warnings:[]};
let o=t.kind==="bls"?Bp(e,t,n):{steps:[],warnings:[]},i=$m(e,t.defaults,n,t.kind!=="bls"),s=[...o.steps,...i.steps];return rk(ee(e,s),t,n),{steps:tt([...s,...r.
regenerate===!1?[]:Sm(e,t,n)]),claims:s.length===0?[]:ok(e,t,n,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function ln(e,t,n,r={}){let o=n.filter(
i=>i.thing==="arg");return ml(e,t,i=>o.filter(s=>{var a;return((a=s.except)==null?void 0:a.includes(i))!==!0}).map(s=>Yt(s.value)),r)}function ml(e,t,n,r={}){let o=t.
kind==="bls"?Up(e,t,n):[],i=n(ye);return{steps:tt([...o,...xm(e,t.defaults,i),...r.regenerate===!1||i.length===0&&r.sourcesChange!==!0?[]:Sm(e,t,i)]),notes:[]}}
function zi(e,t){var n;return`${t.name}, ${Za(e)?"UEFI":"BIOS"}, ${(n=mi(e,"PRETTY_NAME"))!=null?n:"unknown system"}`}var ik={"10de":{take:["nouveau","nvidia","nova_core"],beside:["nvidia_drm","nvidia_modeset","nvidia_uvm","nvidiafb","nova_drm"]},1002:{take:["amdgpu","radeon"],
beside:[]},8086:{take:["i915","xe"],beside:["mei_gsc"]}},sk={take:["nvidia"],beside:[]},ak={take:["snd_hda_intel"],beside:[]},lk={take:["xhci_pci"],beside:[]},uk={
"10de":{take:["i2c_nvidia_gpu"],beside:["ucsi_ccg"]},1002:{take:["i2c_designware_pci"],beside:["ucsi_ccg"]}};function Ne(e){var n,r;let t=D(e.driver)||e.module===
null?[]:[e.module];return[...new Set([...t,...(r=(n=dk(e))==null?void 0:n.take)!=null?r:[]])]}function dk({class:e,vendor:t}){if(t!==null)return mt(t,e)?sk:Er(e)||t==="1002"&&Uo(e)?ik[t]:e==="0403"?ak:e==="0c03"?lk:e==="0c80"?uk[t]:void 0}var ck=["modprobe.blacklist","module_blacklist"];function to(e){let t=M(e),n=Pe(e,t),r=$i(e,t,n);return{...r,judge:Zn(e,t,n,r),consoles:Wn(e,t),weakened:jn(e)}}
function st(e){try{return{loader:Oe(e),missing:null}}catch(t){if(!(t instanceof x)||t.code!=="E_HOST"||ke(e)!==null)throw t;return{loader:null,missing:t.message}}}
function tr(e,t){return t===null?[]:Ce(e,t).filter(n=>!n.recovery).map(n=>n.tokens)}function Pm(e){let t=e.map(o=>o.filter(i=>ck.includes(_(i))).flatMap(T).map(
i=>i.replace(/-/g,"_"))),[n=[],...r]=t;return new Set(n.filter(o=>r.every(i=>i.includes(o))))}function Am(e,t){let n=t.filter(r=>!e.some(o=>o.id===r));return[...new Set(
[...e.flatMap(Ne),...n.flatMap(r=>Ne({vendor:r.slice(0,4),class:"0302",driver:null,module:null}))])]}function Om(e,t){let n=re(e).map(o=>J(e,o)).filter(o=>o("vf\
io_pci")!=="builtin"),r=new Map;for(let o of t){let i=Ne(o).find(s=>n.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}function Bi(e,t,n){return M(
e).filter(r=>t.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:n,iommu_group:s}))}var no="# vfiokit: functions for vfio-pci, and the drivers that come after it",gl="options vfio-pci",fk=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
un=4294967295;function nr(e){var t;return(t=e.match(/[^\n]*\n|[^\n]+$/g))!=null?t:[]}function at(e){return(e!=null?e:"").split(",").map(t=>t.trim()).filter(t=>t!==
"")}function Im(e){return e.split(":").map(t=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(t)?parseInt(t,16):NaN)}function dn(e){let[t=NaN,n=NaN,r=un,o=un,i=0,s=0]=Im(e);return![
t,n].every(a=>a>=0&&a<=65535)||r!==un||o!==un||(i&s)!==0||s!==0?null:[t,n].map(a=>a.toString(16).padStart(4,"0")).join(":")}function Le(e,t){return e.some(n=>{var m,
f;let[r=NaN,o=NaN,i=un,s=un,a=0,l=0]=Im(n),[u,d]=((m=t.subsystem)!=null?m:":").split(":"),c=(p,y)=>p===un||p===parseInt(y!=null?y:"",16);return c(r,t.vendor)&&c(
o,t.device)&&c(i,u)&&c(s,d)&&((parseInt((f=t.class)!=null?f:"",16)<<8^a)&l&16776960)===0})}function Ui(e,t){if(t.length===0)return e;let n=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+n+t.map(r=>`${r}
`).join("")}function rr(e,{line:t,lines:n},r){let o=nr(e),i=o.slice(t-1,t-1+n).join("");return[...o.slice(0,t-1),r(i),...o.slice(t-1+n)].join("")}function Rm(e,t){
return _e(e,t).filter(n=>ae([n],"vfio_pci","ids")!==null)}function Em(e,t,n){var i;let r=n.join(","),[o]=[...Rm(e,t)].reverse();if(o!==void 0){let s=rr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=[\s"]|$)/,`$1ids=$2${r}$2`));if(((i=ae(_e(s,t),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Ui(e,[`${gl}\
 ids=${r}`])}function yl(e,t,n){let r=e;for(let o of[...Rm(e,t)].reverse())r=rr(r,o,i=>{let s=o.lines===1?i:`${gl} ${o.rest.trim()}
`,a=s.replace(/([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,u,d,c)=>{let m=c.split(","),f=m.filter(p=>!n(p));return f.length===m.length?l:f.length===0?"":`${u}id\
s=${d}${f.join(",")}${d}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Mm(e,t){return rr(e,t,n=>n.replace(/[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Dm(e){return`softdep ${e} pre: vfio-pci`}function Tm(e,t){return`${gl} ${e}=${t?1:0}`}function or(e){return nr(e).some(t=>t.trimEnd()===
no)}function Cm(e){let t=nr(e).filter(n=>n.trimEnd()!==no&&!fk.test(n.trimEnd())&&!Rr.test(n.trimEnd())).join("");return t.trim()===""?null:t}function lt(e){return e!==
null&&Or(e).includes("vfio_pci")}function Nm(e,t,n,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=td(n,t);if(o!==null)throw S(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(q(n).map(d=>[d.address,
d])),s=[],a=(d,c)=>{let m=_e(e,t).find(c);if(m===void 0)throw new Error(`${t} has lost a line that was in it: ${d}`);e=rr(e,m,()=>`${d}
`),s.push(d)},l=r.map(Ir).filter(d=>{var m;let c=i.get((m=Zt(d))!=null?m:"");if(c===void 0)return!0;if(Ir(c)===d)return!1;if(c.from.path!==t)throw S(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(d,f=>f.command==="options"&&f.name===oe&&f.rest.trim().startsWith(
`${c.address}=`)),!1}),u=[...[...i.values()].filter(d=>!r.some(c=>c.address===d.address)),...r].flatMap(d=>{var c;return(c=d.variant)!=null?c:[]});for(let d of[
Qu,Ws(u)]){let[c]=_e(`${d}
`,t),m=p=>p.command===(c==null?void 0:c.command)&&p.name===c.name,f=n.find(m);f===void 0?l.unshift(d):f.path===t&&f.rest!==(c==null?void 0:c.rest)&&a(d,m)}return{
text:e,lines:l,changed:s}}function Lm(e,t,n,r){let o=nr(e).filter(a=>{var l;return!n.has((l=Zt(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return nr(o).
filter(a=>!Rr.test(a.trimEnd())).join("");let i=_e(o,t).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&Rr.test(`softdep vfio-pci ${a.rest}`)),s=Ws(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:rr(o,i,()=>`${s}
`)}var Fi="/etc/modprobe.d/vfio.conf",Hm=1023;function pk(e){let t=re(e);return t.length===0?[{has:()=>"module",config:V(e)}]:t.map(n=>({has:J(e,n),config:V(e,n)}))}
function hl(e){return e===null||/^(?:[1y]|on)/i.test(e)}function mk(e,t,n){var s;let r=Xn(e,Fi,Us.slice(1)),o=n.map(a=>{var l;return(l=ae(t,"vfio_pci",a))==null?
void 0:l.from}).filter(a=>a!==void 0).map(a=>a.path).sort((a,l)=>Pr(a,l)?-1:1).pop();if(o===void 0||!Pr(r.path,o))return r;let i=Yn(Fi);if(!Pr(i,o)&&vt((s=e.read(
i))!=null?s:"")===null)return{path:i,warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw S(`${o} sets parameters of v\
fio-pci and is read after any file of ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function ro(e,t){var $,P,
R,I;let n=pk(e),r=V(e),o=at(($=ae(r,"vfio_pci","ids"))==null?void 0:$.value),i=t.ids.filter(A=>{let L=t.devices.filter(F=>F.id===A);return L.length===0?!o.some(
F=>dn(F)===A):!L.every(F=>Le(o,F))}),s=[...o,...i],a=Object.entries(t.options).filter(A=>{let L=ae(r,"vfio_pci",A[0]);return A[1]!==void 0&&A[1]!==(L!==null&&hl(
L.value))}),l=A=>t.blacklisted.has(A)||n.every(({has:L,config:F})=>{let pe=L(A);return pe==="absent"||pe==="module"&&(Xe(F,A)!==null||lt(me(F,"softdep",A)))}),u=mk(
e,r,[...i.length>0?["ids"]:[],...a.map(([A])=>A)]),d=or((P=e.read(u.path))!=null?P:""),c=n.every(({has:A})=>A("vfio_pci")==="module"),m=i.length===0&&a.length===
0&&!d&&!t.overridden&&t.at.length===0&&c&&t.rivals.every(l),f={steps:[],claims:[],notes:[],warnings:[],prepared:m,entries:s};if(m)return f;if(s.join(",").length>
Hm)throw S(`ids= of vfio-pci would have ${s.join(",").length} characters, and the kernel takes ${Hm} at most; name fewer ids`);let p=(R=e.read(u.path))!=null?R:
"",y=d?p:Ui(p,[no]),g=Nm(i.length===0?y:Em(y,u.path,s),u.path,r,t.at),b=g.text,v=[...g.lines,...a.map(([A,L])=>Tm(A,L))],w=[];for(let A of t.rivals){let L=n.map(
ne=>me(ne.config,"softdep",A));if(L.every(lt))continue;let F=L.find(ne=>ne!==null&&ne.path===u.path&&!lt(ne));F!=null?b=Mm(b,F):lt((I=_e(b,u.path).find(ne=>ne.command===
"softdep"&&ne.name===A))!=null?I:null)||v.push(Dm(A));let pe=L.find(ne=>ne!==null&&ne.path!==u.path&&!lt(ne)&&Pr(ne.path,u.path));pe!=null&&w.push(`${pe.path} h\
as a softdep line for ${A}, and kmod takes only the first: there vfio-pci comes before ${A} because the boot image loads it`)}if(b=Ui(b,v),b===y)return{...f,notes:w};
let h=[...i.map(A=>({thing:"id",value:A})),...[...d?[]:[no],...v,...g.changed].map(A=>({thing:"line",value:A}))];return{...f,claims:h,notes:w,steps:[G(u.path,b)],
warnings:u.warning===void 0?[]:[u.warning]}}function gk(e,t){return(e===Fi||e===Yn(Fi))&&vt(t)===null}function Vm(e,t,n=new Set){var l;let r=u=>{var d;return t.
includes((d=dn(u))!=null?d:"")},o=V(e),i=q(o),s=[],a=[];for(let u of new Set(o.filter(d=>d.command==="options"&&(d.name==="vfio_pci"||d.name===oe)).map(d=>d.path))){
let d=xe(e,u),c=b=>{var v;return at((v=ae(_e(b,u),"vfio_pci","ids"))==null?void 0:v.value)},m=i.filter(b=>b.from.path===u&&n.has(b.address));if(m.length===0&&!c(
d).some(r))continue;if(!gk(u,d)){a.push(`${u} gives ${[...m.map(b=>b.address),...c(d).some(r)?t:[]].join(", ")} to vfio-pci, and is not ours: left as it is`);continue}
let f=yl(Lm(d,u,n,i.filter(b=>!n.has(b.address))),u,r),p=at((l=ae(o.filter(b=>b.path!==u),"vfio_pci","ids"))==null?void 0:l.value);or(f)&&c(f).every(b=>p.includes(
b))&&(f=yl(f,u,()=>!0));let g=or(f)&&ae(_e(f,u),"vfio_pci","ids")===null&&q(_e(f,u)).length===0?Cm(f):f.trim()===""?null:f;s.push(G(u,g))}return{steps:s,notes:a}}var cn=["nouveau","nvidia","nvidia_drm"];function Bm({devices:e,gpus:t,given:n}){let r=new Set(t.filter(i=>bt(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=t.some(i=>n.has(i.device));return e.filter(i=>!D(i.driver)&&(o?!n.has(i):!r.has(i.address)))}function zm(e){return e.replace(/-/g,"_")}function bl({driver:e,module:t}){
return t!=null?t:e}function yk(e){let t=bl(e);return t===null?cn:cn.filter(n=>n.startsWith("nvidia")===t.startsWith("nvidia"))}function ji(e){let t=new Set(e.gpus.
filter(r=>r.device.vendor==="10de").map(r=>r.device));if(t.size===0)return[];let n=new Set(Bm(e).filter(r=>t.has(r)).flatMap(yk));return cn.filter(r=>!n.has(r))}
function Um(e,t){var o,i;let n=new Set(e.map(zm)),r=Bm(t).find(s=>{var a;return n.has(zm((a=bl(s))!=null?a:""))});if(r!==void 0)throw S(`blacklist holds ${(o=bl(
r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give the device \
to vfio-pci first (vfio_bind)`)}function vl(e,t){return t.kind==="bls"?Ce(e,t).map(n=>n.tokens):[Li(e,t.defaults)]}function fn(e,t){var o;let n=at((o=ae(V(e),"vfio_pci","ids"))==null?void 0:o.
value),r=t===null?[]:vl(e,t).flatMap(i=>i.filter(s=>_(s)==="vfio_pci.ids").flatMap(T));return[...new Set([...n,...r])]}function Fm(e,t){return[...fn(e,t),...q(V(
e)).map(n=>n.address)]}function wl(e,t){let n=new Set(pn(e,t).map(i=>i.address)),r=new Set(ie(e).flatMap(i=>i.devices).map(i=>i.address)),o=M(e).map(i=>i.driver!==
"vfio-pci"||n.has(i.address)||i.override!==null&&!r.has(i.address)?i:cc(i,{driver:null,module:hk(e,i)}));return{devices:o,gpus:Pe(e,o),given:new Set(o.filter(i=>n.
has(i.address)))}}function pn(e,t){let n=fn(e,t),r=M(e),o=new Set(Io(V(e),r));return r.filter(i=>o.has(i)||Le(n,i))}function hk(e,t){var i;let n=V(e),r=re(e).map(
s=>J(e,s)),o=Ne(t).filter(s=>Xe(n,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function jm(e,t){let n=wl(e,t),r=ji(n),o=new Set(
[...n.given].flatMap(Ne)),i=V(e),s=Qe(e).filter(({thing:a,value:l})=>a!=="arg"||_(l)!=="modprobe.blacklist"?!1:T(l).every(u=>!r.includes(u)&&(!o.has(u)||lt(me(i,
"softdep",u)))));return s.length===0?{steps:[],released:s}:{steps:ln(e,t,s).steps,released:s}}var bk="/etc/driverctl.d",Wm="/etc/libvirt/qemu";function vk(e,t){var o;let n=`${bk}/pci-${t}`,r=((o=e.attr(n))!=null?o:"").trim();return r===""?null:{driver:r,
path:n}}function Wi(e,t){let n=vk(e,t);return n===null||D(n.driver)?null:n}function wk(e){var n;return((n=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?n:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,u)=>{var d,c;return((c=(d=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:d[1])!=null?c:"0").toLowerCase().padStart(u,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function Zm(e,t){let n=t.filter(r=>r.driver!==null&&!D(r.driver));return n.length===0?[]:e.list(Wm).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=wk((i=e.read(`${Wm}/${r}`))!=null?i:"");return n.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function $k(e){return W(e,"vfio_pci aliases",()=>re(e).flatMap(t=>{var r,o;return((o=((r=e.read(`${_n(e,t)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,Ee(a)]})}))}function Gm(e,t){let{modalias:n}=t;if(n===null)return null;let r=n.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=$k(e).filter(([s])=>js(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function Zi(e,{driver:t},n){return t==="auto"?Gm(e,n):null}function Km(e,t,n){var o,i;let r=new Map(q(V(e)).map(s=>[s.address,s]));for(let s of n){let a=r.get(s.
address);if(!(a===void 0||Pt(a,s)||t.accept_replacement.includes(s.address)))throw S(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return n.map(s=>ed(s,Zi(e,t,s)))}function Jm(e,t){for(let{address:n}of t){let r=Wi(e,n);if(r!==null)throw S(`driverctl gi\
ves ${n} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${n}`)}}function xk(e,t){let n=new Map(M(e).map(r=>[r.address,
r]));return q(V(e)).filter(r=>!t.some(o=>o.address===r.address)&&!Pt(r,n.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${n.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function qm(e,t,{at:n,devices:r}){
if(n.length===0||n.length<r.length)return ro(e,t);let o=[...new Set(n.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(M(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>n.length||t.at.some(a=>a.variant!==null))return ro(e,t);let s=ro(e,{...t,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${n.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:ro(e,t)}function kk(e,t,{at:n,devices:r}){
let o=pn(e,t).filter(i=>!r.includes(i)&&n.some(s=>s.id===i.id)&&Le(fn(e,t),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function Ym(e,t,n){
return[...kk(e,t,n),...xk(e,n.at)]}var _k=["reserved","interrupts","vfs","mdev"];function ut(e){var t;return`${e.address} (${e.id}, ${At(e.class)}, ${(t=e.driver)!=null?t:"no driver"})`}function Gi(e){
let t=e.slice(0,8).map(ut).join(", ");return e.length>8?`${t} and ${e.length-8} more`:t}function $l(e,t,n){var a,l;let{class:r}=e,o=n.gpus.find(u=>u.device===e);
if(e.responding===!1)return"does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host";if(e.physfn!==null)
return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;let i=ki(e,n);if(i!==null)return i;
if(mt(e.vendor,r)&&t.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full passthrough: all GPUs and sw\
itches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virtual functions enabled, and vfio-pci refuses it as long \
as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&t.addresses===void 0)return"is an accelerator and no known GPU; name its address if it is \
meant";let s=o===void 0?void 0:n.judge(o).find(u=>_k.includes(u.code));return s===void 0?null:`cannot be passed through: ${s.text}`}function Xm(e,t){for(let n of e){
let r=ki(n,t);if(r!==null)throw S(`${ut(n)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function xl(e,{
nvswitches:t},{gpus:n}){let r=n.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=n.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(
a=>a.device);if(!n.some(a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(t==="leave")return{take:[],warnings:[`the NVSwitches s\
tay with the host (${o.map(a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches\
: bind gives them to vfio-pci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[
`nvswitches: bind is for one guest that gets every GPU, and ${Gi(s)} stays with the host without NVLink`]}}function Qm(e,t,n){let r=new Set(e.map(i=>i.group)),o=t.
allow_group_members.flatMap(i=>{let s=n.devices.find(l=>l.address===i);if(s===void 0)throw S(`allow_group_members names ${i}, and there is no PCI function`);if(e.
includes(s))return[];if(!r.has(s.group))throw S(`allow_group_members names ${ut(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and\
 not in one of ${e.map(l=>l.address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=$l(s,{...t,addresses:[i]},n);if(a!==null)
throw S(`allow_group_members names ${ut(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=n.cargo(i.address);return`${ut(i)} goes to vfio-pci\
 as a member of the group${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}
function eg(e,t){let n=new Set(e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=xi(r,n,t);if(o.length===0)continue;let i=e.
filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw S([`IOMMU\
 group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),
Sk(o,t))}}function Sk(e,{devices:t}){return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":t.some(r=>mt(r.vendor,
r.class)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the ot\
her functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}
function tg(e,{consoles:t,gpus:n},r){let o=e.filter(s=>t.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=t.pictures.get(s.address))!=
null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add i\
nitcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>t.screens.has(s.address));if(i.length===
0)return o;if(vi(t,n,s=>e.includes(s.device)).length===0&&t.serial===null&&!r)throw S(`${i.map(ut).join(", ")} shows the only console of this node (boot_vga or \
fb0, no other display with a driver, no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a\
 BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function kl(e,t,n){if(t.length>0)throw S(`${e}: ${Gi(t)}; ${n}`)}function rg(e,{devices:t,gpus:n}){let r=n.filter(d=>d.kind==="gpu").map(d=>d.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Gi(r)}`,{ids:i,addresses:s}=e,a=(i!=null?i:[]).filter(d=>fc(t,d).length===0);if(a.length>0&&e.absent_ids==="refuse")
throw S(`no device here has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:t.filter(
d=>d.id!==null&&(i==null?void 0:i.includes(d.id))===!0),absent:a};let l=s.filter(d=>!t.some(c=>c.address===d));if(l.length>0)throw S(`there is no PCI function a\
t ${l.join(", ")}; ${o}`);let u=t.filter(d=>s.includes(d.address));if(i!==void 0){kl(`the function named by address does not have any of the ids ${i.join(", ")}`,
u.filter(c=>c.id===null||!i.includes(c.id)),"look which card is meant");let d=i.filter(c=>!a.includes(c)&&!u.some(m=>m.id===c));if(d.length>0)throw S(`none of t\
he addresses ${s.join(", ")} has the id ${d.join(", ")}; give ids and addresses of the same functions`)}return kl("the vendor or device id of this function cann\
ot be read",u.filter(d=>d.id===null),"power-cycle the host"),{found:u,absent:a}}function og(e,{devices:t,gpus:n}){let r=[...new Set(n.filter(i=>e.includes(i.device)).
flatMap(i=>i.companions).map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>t.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(
r.filter(i=>o(i).length>0))}}function ig(e){let t=o=>o===void 0||o.length===0?void 0:o,[n,r]=[t(e.ids),t(e.addresses)];if(n===void 0&&r===void 0)throw U("ids",'\
neither ids nor addresses are given, expected one of them, such as {"ids": "10de:20b7"}');return{...e,ids:n,addresses:r}}function sg(e,t,n=()=>null){var w;let r=ig(
e),o=new Map(t.gpus.map(h=>[h.device,h])),{found:i,absent:s}=rg(r,t);for(let h of i){let $=$l(h,r,t);if($!==null)throw S(`${ut(h)} ${$}`)}let{take:a,shared:l}=r.
companions?og(i,t):{take:[],shared:new Set};Xm(a,t);let u=xl(i,r,t),d=Qm([...i,...a,...u.take],r,t),c=[...a,...u.take,...d.take],m=new Set([...i,...c]),f=t.devices.
filter(h=>m.has(h));eg(f,t);let p=tg(f,t,r.allow_console_gpu),y=h=>d.take.includes(h)?"only this one was allowed to go along":l.has(h)?"a function that stays wi\
th the host has the same id":n(h),g=r.addresses===void 0?f.filter(h=>y(h)!==null):f,b=[...i,...c].filter(h=>!g.includes(h)).map(h=>{var $;return($=h.id)!=null?$:
""}),v=[...((w=r.ids)!=null?w:[]).filter(h=>b.includes(h)),...b];return{devices:f,ids:[...new Set(v)],at:g,notes:[...s.length===0?[]:[`no device here has the id\
 ${s.join(", ")}: left out`],...r.addresses===void 0?g.map(h=>{var $;return`${ut(h)} is bound by its address: ${($=y(h))!=null?$:""}`}):[]],warnings:[...u.warnings,
...d.warnings,...t.weakened,...p,...f.filter(h=>{var $;return(($=o.get(h))==null?void 0:$.kind)==="igpu"}).map(h=>`${ut(h)} is part of the processor or chipset:\
 a guest needs more than vfiokit prepares for that`)]}}function ag(e,t,n,r,o){var b,v,w;let i=(b=e.addresses)==null?void 0:b.filter(h=>!o.includes(h)),s=o.length>
0&&(i==null?void 0:i.length)===0&&((v=e.ids)!=null?v:[]).length===0,a=s?e:ig({...e,addresses:i,absent_ids:"ignore"}),{found:l}=s?{found:[]}:rg(a,t),{take:u,shared:d}=e.
companions?og(l,t):{take:[],shared:new Set},c=t.devices.filter(h=>e.allow_group_members.includes(h.address)),m=[...l,...u.filter(h=>!d.has(h)),...xl(l,e,t).take],
f=[...new Set([...m,...u,...c])];if(a.addresses===void 0){let h=(w=a.ids)!=null?w:[],$=r.filter(P=>f.some(R=>R.address===P.address)||h.some(R=>`${P.card}:`.startsWith(
`${R}:`)));return{ids:[...new Set([...h,...m.map(P=>{var R;return(R=P.id)!=null?R:""})])],addresses:new Set($.map(P=>P.address))}}kl("vfio-pci has this card by \
an id that others have as well, and an id cannot be given back for one of them",t.devices.filter(h=>n(h)&&!f.includes(h)&&m.some($=>n($)&&$.id===h.id)),"give th\
e others back too");let p=new Map(t.devices.map(h=>[h.address,h])),y=[...f.map(h=>h.address),...o].map(ng),g=h=>e.companions&&y.includes(ng(h.address))&&!Pt(h,p.
get(h.address));return{ids:[...new Set(m.filter(n).map(h=>{var $;return($=h.id)!=null?$:""}))],addresses:new Set(r.filter(h=>o.includes(h.address)||f.some($=>$.
address===h.address)||g(h)).map(h=>h.address))}}function ng(e){return e.replace(/\.\d$/,"")}var Pk=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function ug(e,t,n,r){let o=e.real(t),i=o===
null?null:e.stat(o);if(i===null)return`${n} ${t} does not exist`;if(i.size===0)return`${n} ${t} is empty`;let s=e.bytes(t,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${n} ${t} begins with ${a}, which no boot image does`}function Ak(e,t,n){var l,u;let r=ug(
e,t,n,[]),o=r===null?e.bytes(t,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(t),a=(u=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?u:0;return a+16>=i?null:`${n} ${t} has ${a} of ${i} bytes`}function Ok(e,t){var a;let n=t.
find(l=>l.startsWith("root="));if(n===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(n))!=null?a:[],i=r===void 0?n.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${n} leads to no disk`}function we(e,t,n){return n!==void 0?lg(e,t,n):W(e,`bootable ${t.kind} ${t.config} ${t.kernelopts}`,()=>lg(e,t,Ce(e,t)))}function lg(e,t,n){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(t.config);if(i===null)o(`${t.config} does not exist`);else{let{problem:a,kind:l}=gt(i);a!==null&&o(`GRUB cannot\
 read ${t.config}: ${a}`),l==="empty"&&o(`${t.config} is empty`)}i!==null&&n.length===0&&o("the boot menu has no entry for Linux");for(let a of n){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:Ak(e,a.kernel,`entry ${l}: kernel`));for(let d of a.initrds)o(ug(e,d,`entry ${l}: image`,Pk));let u=Ok(e,
a.tokens);o(u===null?null:`entry ${l} ${u}`)}let s=e.read(t.grubenv);return s!==null&&!Ep(s)&&o(`${t.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var ir="/etc/initramfs-tools/modules",dg="/usr/share/initramfs-tools/modules.d",_l="# vfiokit: vfio_pci before the drivers that could take its devices",Ki="vfio\
_pci",Ik=/^((\w+_)?vfio_pci|vfiokit_bind)$/,Rk="/etc/dracut.conf.d/vfiokit.conf",Ek=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ji="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",fg={"initramfs-tools":["/etc/modprobe.d",
ir],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},pg={steps:[],claims:[],warnings:[]};function sr(e){var t;return(t=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?t:[]}function Sl(e){var t;return e.startsWith("#")?"":((t=e.trim().split(/\s+/)[0])!=null?t:"").replace(/-/g,"_")}function mg(e,t){return e+(e===""||e.endsWith(
`
`)?"":`
`)+t.map(n=>`${n}
`).join("")}function gg(e){return{thing:"line",value:e}}function yg(e,t){let n=q(V(e)).length>0&&re(e).some(r=>J(e,r)(Ki)==="builtin");return[...t.flatMap(r=>"m\
odule"in r?r.module.replace(/-/g,"_"):[]),...n?[oe]:[]]}function Mk(e,t){var a;let n=e.list(dg).map(l=>xe(e,`${dg}/${l}`)),r=(a=e.read(ir))!=null?a:"",o=new Set(
[r,...n].flatMap(l=>sr(l).map(Sl))),i=yg(e,t).filter(l=>!o.has(l));if(i.length===0)return pg;let s=i.flatMap(l=>[_l,l]);return{steps:[G(ir,mg(r,s))],claims:s.map(
gg),warnings:[]}}function Dk(e){return[xe(e,"/etc/dracut.conf"),...Wt(e,Ek).map(t=>xe(e,t))].join(`
`)}function cg(e,t){var r,o,i;let n="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${t}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(n=(a[1]==="+"?n:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return n.split(/\s+/).filter(s=>s!=="")}function Tk(e,t){var r,o;if(e.real("/proc/cmdline")===null)return!1;let n=t.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return n!==null?/yes$/.test((r=n[n.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function Ck(e,t){var m;let n=Dk(
e),r=["force_drivers","add_drivers"].flatMap(f=>cg(n,f)).map(f=>f.replace(/-/g,"_")),o=cg(n,"install_items"),i=Tk(e,n),s=yg(e,t).filter(f=>!r.includes(f)).map(f=>`${f===
Ki||f===oe?"force":"add"}_drivers+=" ${f} "`),l=[...t.flatMap(f=>{if("module"in f)return[];let p=`/${f.file}`;return o.includes(p)||i&&p.startsWith("/etc/modpro\
be.d/")||p.startsWith("/usr/lib/")||p.startsWith("/lib/")?[]:[`install_items+=" ${p} "`]}),...s];if(l.length===0)return pg;let u=Xn(e,Rk),d=(m=e.read(u.path))!=
null?m:"",c=sr(d).some(f=>f.trimEnd()===Ji)?l:[Ji,...l];return{steps:[G(u.path,mg(d,c))],claims:c.map(gg),warnings:u.warning===void 0?[]:[u.warning]}}function hg(e,t,n){
return t==="dracut"?Ck(e,n):Mk(e,n)}function Nk(e){let t=sr(e);return t.filter((n,r)=>{var o;return n.trimEnd()!==_l&&!(((o=t[r-1])!=null?o:"").trimEnd()===_l&&
Ik.test(Sl(n)))}).join("")}function Lk(e){return sr(e).filter(t=>t.trimEnd()!==Ji&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(t)).join("")}function bg(e){let t=[],n=[],r=e.read(ir);if(r!==null){let o=Nk(r);o!==r&&t.push(G(ir,o===""?null:o)),sr(o).some(i=>Sl(i)===Ki)&&n.push(`${ir}\
 names ${Ki} without our mark: it was there before and stays`)}for(let o of Wt(e,["/etc/dracut.conf.d"])){let i=xe(e,o);if(!sr(i).some(a=>a.trimEnd()===Ji))continue;
let s=Lk(i);t.push(G(o,s.trim()===""?null:s))}return{steps:t,notes:n}}var Hk=/^[\w.+~-]+$/,Vk=["vmlinuz","vmlinux","Image","image"],vg=e=>`initrd.img-${e}`,qi=e=>`initramfs-${e}.img`,wg=e=>`initrd-${e}`,$g=[vg,qi,wg],zk={debian:vg,
el:qi,fedora:qi,suse:wg,unknown:qi},Bk=["/boot","/boot/efi","/efi"],Uk=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function Fk(e,t){var n;return(n=
$g.find(r=>t.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?n:zk[Fn(e)]}function jk(e,t){var r;let n=(r=e.attr("/etc/machine-id"))!=null?r:"";return Bk.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||n.length!==32||i===n).map(i=>`${o}/${i}/${t}`).filter(i=>e.real(`${i}/linux`)!==null))}function xg(e){let t=re(
e).filter(i=>Hk.test(i)),n=ke(e),r=Fk(e,t),o=[];for(let i of t){let s=a=>o.push({kernel:i,path:a,running:i===n});if(Vk.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...$g].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of jk(e,i)){let l=Uk.find(u=>e.real(`${a}/${u(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function kg(e,t){return e.filter(n=>_(n)===t).flatMap(T)}function Wk(e){let t=e.map(n=>new Set(["modprobe.blacklist","module_blacklist"].flatMap(r=>kg(n,r)).map(
Ee)));return n=>t.length>0&&t.every(r=>r.has(n))}function Zk(e,t){let n=new Set,r=M(e);for(let o of t){let i=r.filter(l=>Le([o],l)),s=dn(o);if(i.length===0&&s===
null)return null;let a=i.length>0?i.flatMap(Ne):Ne({vendor:(s!=null?s:"").slice(0,4),class:"0302",driver:null,module:null});if(i.length===0&&a.length===0)return null;
for(let l of a)n.add(l)}return[...n]}function Gk(e){return e.slice(1)}function Yi(e,t){let n=V(e),r=ae(n,"vfio_pci","ids"),o=at(r==null?void 0:r.value),i=[...new Set(
[...o,...t.flatMap(m=>kg(m,"vfio_pci.ids"))])],s=Zs(n)?q(n):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(m=>m.from),...[me(n,"i\
nstall",oe),me(n,"softdep","vfio_pci")].filter(m=>m!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(m=>m.path)],u=s.length>0||r!==null&&or(xe(e,
r.from.path)),d=Zk(e,i),c=Wk(t);return m=>{let f=J(e,m),p=[],y=h=>{if(f(h)==="absent"||c(h))return!0;let $=f(h)==="module"?Xe(n,h):null;return $!==null&&p.push(
$),$!==null},g=!u&&d!==null&&d.every(y),v=[...new Set([...l,...g?p.map(h=>h.path):[]])].map(h=>({file:Gk(h)})),w=s.flatMap(h=>{var $;return($=h.variant)!=null?$:
[]}).filter(h=>f(h)==="module").map(h=>({module:h}));return[...v,...g||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var Kk=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],Jk=["/usr/sbin","/sbin","/usr/bin","/bin"],_g=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Sg="/etc/kernel/install.d/50-dracut.install";function Og(e,t){var n;return(n=Jk.map(r=>`${r}/${t}`).find(r=>e.real(r)!==null))!=null?n:null}
function Pg(e,t){return Kk.some(n=>{var o,i;let r=e.real(`${n}/${t}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function qk(e){
var r,o;let t=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),n=t.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return n<0?null:(o=t[n+2])!=null?o:":"}function Yk(e){var o,i;let t=Og(e,"update-\
initramfs");if(t===null)return null;let n=(o=e.attr(t))!=null?o:"",r=qk(e);if(/\bmkinitramfs\b/.test(n))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(n)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(t))return"dracut";if(r===null)return"initramfs-tools";throw S(`${t} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function Xk(e,t){var n;
return new RegExp(`(?:^|\\n)Package: ${t}\\nStatus: \\S+ ok installed\\n`).test((n=e.attr("/var/lib/dpkg/status"))!=null?n:"")}function Ig(e){var i,s;let t=_g.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),n=_g.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...t===void 0?[]:[t],...n].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function Ag(e,t){
let n=Ig(e);if(n==="dracut"||n==="initramfs-tools")return n;let r=["initramfs-tools","dracut"].filter(o=>Xk(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw S(
`${t}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function Qk(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let t=Fn(e);return e.real("/etc/initramfs-tools")!==null||t==="debian"?
"initramfs-tools":t==="unknown"?null:"dracut"}function Pl(e){let t=Yk(e),n=Og(e,"dracut"),r=t==="initramfs-tools",o=r&&Pg(e,"initramfs-tools"),i=n!==null&&Pg(e,
"dracut");if(o&&i)return Ag(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&n!==null)return Ag(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(n===null){let a=e.root==="/"?null:Qk(e);if(a!==null)return a;throw de("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=Ig(e);if(s!==null&&s!=="dracut")throw de(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Sg)==="/dev/null")throw S(
`${Sg} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}var Al={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Eg(e,t="all"){
let n=xg(e);if(t==="all")return n;if(t!=="running")return n.filter(o=>t.includes(o.kernel));let r=n.filter(o=>o.running);if(r.length===0&&n.length>0)throw U("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function e_(e,t){
if(t!==void 0)return t;let n=Ae(e);return n===null?[]:[n]}function Mg(e,t,n,r){let o=Pl(e);return t.map(({path:i,kernel:s})=>{var u;let a=r(s),l=a.flatMap(d=>"f\
ile"in d?[`/${d.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...fg[o],...l,...(u=n.inputs)!=null?u:[]])],...n.lacks===
void 0?{}:{lacks:n.lacks},...n.rebuild==="always"?{always:!0}:{}}})}function ar(e,t={}){let n=Eg(e,t.kernels);if(n.length===0)return Al;let r=Yi(e,e_(e,t.entries)),
o=Mg(e,n,t,s=>{var a;return Rg([...r(s),...(a=t.holds)!=null?a:[]])}),i=hg(e,Pl(e),Rg(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function oo(e,t={}){let n=Eg(e,t.kernels);return n.length===0?Al:{...Al,steps:Mg(e,n,t,()=>{var r;return(r=t.holds)!=null?r:[]}),notes:[]}}
function Xi(e,t={}){let{steps:n,notes:r}=bg(e),o=oo(e,t);return{...o,steps:[...n,...o.steps],notes:[...r,...o.notes]}}function Rg(e){return[...new Map(e.map(t=>[
Fe(t),t])).values()]}function Dg(e,t){return t.flatMap(n=>{if(n.kind!=="bootImage")return[];let{why:r,holds:o}=Vo(e,n);return[{path:n.path,kernel:n.kernel,fresh:r===
null&&(o!=null?o:[]).length===n.holds.length,holds:o!=null?o:[]}]})}function Tg(e,{address:t}){return e.list(`/sys/bus/pci/devices/${t}/graphics`)}function Ol(e,t){return Tg(e,t).length>0}function t_(e){return e.list("/sys/class\
/vtconsole").find(t=>{var n;return/frame buffer/.test((n=e.attr(`/sys/class/vtconsole/${t}/name`))!=null?n:"")&&e.attr(`/sys/class/vtconsole/${t}/bind`)==="1"})}
function Cg(e,t,n){let r=t_(e),o=r===void 0?[]:t.filter(l=>Ol(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw S(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,u)=>l+Tg(e,u).
length,0)>=s&&Wn(e,t).serial===null&&!n)throw S(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var io={steps:[],notes:[],warnings:[]},n_="leave live out and reboot";function Ng(e,t,n){var u;let r=t.filter(d=>!D(d.driver));if(r.length===0)return io;Hg(e,r);
let o=r.filter(d=>d.group===null).map(d=>d.address);if(o.length>0)throw S(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Vg(e,r,n_);let i=[...Cg(e,r,n.allow_console_gpu),...Bg(e,r)],s=(u=n.driverFor)!=
null?u:(()=>"vfio-pci"),a=ke(e);return{steps:[...[...new Set(r.map(d=>s(d).replace(/-/g,"_")))].filter(d=>a===null||J(e,a)(d)!=="builtin").map(Pi),...Lg(e,r).map(
({device:d,card:c})=>Ai(d.address,s(d),s(d),{card:c}))],notes:[],warnings:i}}function Qi(e,t,n){let r=new Map(M(e).map(l=>[l.address,l])),o=[],i=t.flatMap(l=>{var c;
let u=r.get(l.address);if(u===void 0)return[];if(u.driver!==null&&u.driver!==l.driver&&!D(u.driver))return o.push(`${l.address} has the driver ${u.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let d=l.driver!==null&&l.driver!==u.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return d&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:d?u.driver:l.driver,...u.id!==
null&&n.has(u.id)?{forget:u.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let u=r.get(l.address);return u===void 0||u.driver===
l.driver?[]:[u]});return a.length>0&&(Hg(e,a),Vg(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Lg(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:u})=>{let d=s.get(l.address);return d===void 0?[]:[{...d,card:u}]}),notes:o,warnings:a.length===
0?[]:Bg(e,a)}}function Lg(e,t){let n=new Map;for(let i of Pe(e))for(let s of[i.device,...i.companions.map(a=>a.device)])n.has(s.address)||n.set(s.address,i.device.
address);let r=t.map(i=>{var s;return{device:i,card:(s=n.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Hg(e,t){let n=t.flatMap(({address:r})=>{let o=Ot(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(n.length>0)throw S(
`an earlier run gave up on ${n.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Vg(e,t,n){let r=Dr(e,t);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw S(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${jo(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${n}`)}let o=Tr(e),i=o===null?
[]:zg(e,t);if(i.length>0)throw S(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${n}`)}function zg(e,t){
return[...new Set(t.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>oa(e,r)===0?[]:[`the driver ${r} is in use ${oa(e,r)} times`])}function Bg(e,t){
let n=Tr(e),r=new Set(t.map(a=>a.module)),o=M(e).filter(a=>a.module!==null&&r.has(a.module)),i=n===null&&Dr(e,o).length===0&&!o.some(a=>Ol(e,a))?zg(e,t):[],s=t.
some(a=>a.vendor==="10de"&&!D(a.driver))?Yd(e):[];return[...n===null?[]:[`who uses these functions was looked for, and some may have been missed: ${n}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var Ug=new Set([8,9,11,12]),r_=["/etc/crypttab","/etc/crypttab.initramfs"],o_="LUKS\xBA\xBE",Fg=4096,i_=4<<20;function s_(e){var r;let[,t,n]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return t!==void 0?`/dev/disk/by-${t.toLowerCase()}/${n!=null?n:""}`:e.startsWith("/")?e:null}function Ze(e,t){return typeof e=="object"&&e!==
null?Reflect.get(e,t):void 0}function jg(e){try{return JSON.parse(e)}catch(t){return}}function Il(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(n=>parseInt(String(n),10)).filter(n=>!isNaN(n))}function Wg(e){var o;if(typeof e!="string")return[];let t=jg(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),n=Ze(t,"clevis"),r=Ze(Ze(n,"sss"),"jwe");return[...Il(Ze(Ze(n,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Wg):[]]}function a_(e,t){let n=e.bytes(t,0,16);if(n===null||n.length<16||n.toString("latin1",0,6)!==o_||n.readUInt16BE(6)!==2)return[];let r=Math.min(
n.readUInt32BE(12),i_),o=e.bytes(t,Fg,Math.max(0,r-Fg)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=Ze(jg(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function l_(e){var n;let t=[];for(let r of r_.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:s_(i);if(a===null)continue;let l=(u,d)=>{d.length>0&&t.push({volume:o,device:i,by:u,pcrs:d})};
for(let u of a_(e,a))Ze(u,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Il(Ze(u,"tpm2-pcrs"))),Ze(u,"type")==="clevis"&&l("clevis",Wg(Ze(Ze(u,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Il((n=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:n[1]))}return t}function $e(e,t){let n=t?void 0:l_(e).find(({pcrs:i})=>i.
some(s=>Ug.has(s)));if(n===void 0)return;let r=n.pcrs.filter(i=>Ug.has(i)).join(", "),o=n.by==="clevis"?`clevis luks regen -d ${n.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${n.pcrs.join("+")} ${n.device}`;throw S(`the volume ${n.volume} (${n.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Rl="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function El(e,t){
if(!Y(e))return{devices:[],ids:Ml(t),at:[],notes:[Rl],warnings:[]};let n=to(e),r=Om(e,n.devices);return sg(t,n,o=>{let i=Zi(e,t,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function Ml({ids:e,addresses:t}){if(t!==void 0&&t.length>0)throw U("addresses",`addresses is ${t.join(", ")}, a\
nd this tree has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0||e.length===0)throw U("ids",'neither ids nor addresses are given, expected\
 one of them, such as {"ids": "10de:20b7"}');return e}function u_(e,{devices:t,at:n}){let r=e.filter(o=>_(o)==="vfio_pci.ids").pop();return r!==void 0&&!t.every(
o=>n.includes(o)||Le(T(r),o))}function d_(e){let t=re(e),n=t.filter(r=>J(e,r)("vfio_pci")==="absent");if(t.length>0&&n.length===t.length)throw de(`no installed \
kernel has vfio-pci (${t.join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel \
that has vfio");return n.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function Dl(e){return e.filter(t=>t.
kind==="file")}function Tl(e,t){return t===null?{}:{bootable:we(e,t)}}function c_(e){return e.length>0&&e.every(t=>t.some(n=>{let r=_(n);return/^(intel|amd)_iommu$/.
test(r)&&T(n).includes("on")||r==="iommu.passthrough"&&Se(n)!==""}))}function Cl(e,t){return e.attr("/proc/cmdline")===null?[]:Object.entries(t).flatMap(([n,r])=>{
let o=e.attr(`/sys/module/vfio_pci/parameters/${n}`);return r===void 0||o===null||hl(o)===r?[]:[`vfio-pci runs with ${n}=${o}, and has ${r?"Y":"N"} from the nex\
t boot on`]})}function es(e,t){let n=El(e,t),r=n.devices.map(w=>w.address),o=Y(e);if(n.ids.length+n.at.length===0)return{steps:[],notes:n.notes,warnings:n.warnings,
report:()=>({own:{devices:[]}})};let i=d_(e);Jm(e,n.devices);let s=Km(e,t,n.at),{loader:a,missing:l}=st(e),u=tr(e,a),d=qm(e,{ids:n.ids,at:s,devices:n.devices,rivals:Am(
n.devices,n.ids),blacklisted:Pm(u),overridden:u.some(w=>u_(w,n)),options:t.vfio_options},n),c=re(e).some(w=>J(e,w)("vfio_pci")==="builtin"),m=d.prepared?[]:[...n.
ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:d.entries}],...c?Object.entries(t.vfio_options).filter(([,w])=>w!==void 0).map(([w,h])=>({kind:"token",
token:`vfio-pci.${w}=${h===!0?1:0}`})):[]],f=ee(e,d.steps),p=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Vi(f,a,m,{regenerate:t.regenerate}),y=ee(f,p.steps),
g=ar(y,{entries:d.prepared?tr(y,a):[]}),b=[...d.steps,...p.steps,...t.regenerate?g.steps:Dl(g.steps)],v=t.live&&o?Ng(e,n.devices,{allow_console_gpu:t.allow_console_gpu,
driverFor:w=>{var h;return(h=Zi(e,t,w))!=null?h:"vfio-pci"}}):io;return{steps:[...tt(b),...v.steps],claims:[...d.claims,...p.claims,...g.claims],guard:w=>$e(w,t.
allow_measured_boot_change),devices:n.devices.map(({address:w,id:h})=>({address:w,id:h!=null?h:""})),notes:[...n.notes,...d.notes,...Zm(e,n.devices),...p.notes,
...g.notes,...v.notes,...t.iommuFollows!==!0&&De(e).active===!1&&!c_(tr(y,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next b\
oot has it on (iommu_cmdline)"]:[]],warnings:[...n.warnings,...i,...d.warnings,...p.warnings,...g.warnings,...v.warnings,...Ym(e,a,n),...l===null||d.prepared||n.
ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report(w){let h=Bi(w,r,"vfio-pci"),$=w.attr("/proc/cmdline")===null?[]:h.filter(
P=>!D(P.driver));return{own:{devices:h},rebootReasons:[...$.map(P=>`${P.address} has ${P.driver===null?"no driver":`the driver ${P.driver}`}, not vfio-pci`),...Cl(
w,t.vfio_options)],...Tl(w,a)}}}}function Zg(e,{allow_group_members:t,allow_console_gpu:n}){if(!Y(e))throw S("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=M(e),o=Pe(e,r),i=Zn(e,r,o),s=De(e).active!==!0,a=({code:u,members:d=[]})=>u==="no_group"&&s||u==="console"&&n||u==="members"&&d.every(c=>t.includes(c)),
l=o.filter(u=>bt(u)&&i(u).every(a));if(l.length===0)throw S("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(u=>u.device.address)}function Gg(e,t,n){if(n===void 0||!Y(e))return;let r=new Set(t.map(i=>i.address)),o=Pe(e).filter(i=>bt(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==n)throw S(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${n}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Kg(e,t,n){let r=Qe(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!t.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=Zt(o.value))!=null?i:[]:[]}).filter(o=>!n.includes(o)))}}function Jg(e){let t=yi(e),n=t===!1&&hi(e);return[...t===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:n?"warning":"error",ok:t,
found:t?"remapped":n?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:t?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...jn(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function ts(e){try{let t=Oe(e),n=Ri(e,t);return n===null?{unknown:`${t.config} offers no entry`}:{...f_(e,n),bootable:we(e,t,[n])}}catch(t){if(t instanceof x)return{
unknown:t.message};throw t}}function f_(e,t){var m,f,p;let n=(m=re(e).find(y=>{var g,b;return((g=t.kernel)!=null?g:"").endsWith(`-${y}`)||((b=t.kernel)!=null?b:
"").includes(`/${y}/`)}))!=null?m:null,r=V(e,n!=null?n:void 0),o=n===null?()=>"module":J(e,n),i=t.tokens.filter(y=>_(y)==="vfio_pci.ids").slice(-1).flatMap(T),s=at(
(f=ae(r,"vfio_pci","ids"))==null?void 0:f.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Io(r,M(e)).map(y=>y.address)),u=new Map(q(r).map(y=>[y.
address,y])),c=oo(e).steps.flatMap(y=>y.kind==="bootImage"&&y.kernel===n?[{...y,holds:Yi(e,[t.tokens])(n!=null?n:"")}]:[]);return{entry:t,kernel:n,ids:new Set(a.
map(y=>{var g;return(g=dn(y))!=null?g:y})),addresses:l,replaced(y){let g=u.get(y.address);return g===void 0||Pt(g,y)?null:g.card},imageProblem:(p=c.map(y=>Vo(e,
y).why).find(y=>y!==null))!=null?p:null,rivalsOf:y=>Ne(y).filter(g=>{if(o(g)==="absent"||!K(t.tokens,{kind:"list",key:"modprobe.blacklist",items:[],without:[g]})||
o(g)==="module"&&Xe(r,g)!==null)return!1;let b=lt(me(r,"softdep",g)),v=l.has(y.address),w=o("vfio_pci")==="builtin";return o(g)==="builtin"?!v&&!w:!b&&(v||!w)})}}var He={severity:"error",status:"drifted"},p_=/^(01|02|060[014])/,ns=["intel_iommu","amd_iommu","iommu"];function m_(e,{ids:t,addresses:n,recorded:r},o){let i=new Map(
e.map(c=>[c.address,c])),s=n!==void 0?n.map(c=>({address:c,id:void 0})):t===void 0?r:[],a=c=>{let m=i.get(c.address),f=c.id===void 0?t:[c.id];return m!==void 0&&
(f===void 0||m.id!==null&&f.includes(m.id))},l=n===void 0?t!=null?t:[]:[],u=[...s.filter(a).flatMap(c=>{var m;return(m=i.get(c.address))!=null?m:[]}),...e.filter(
c=>c.id!==null&&l.includes(c.id))],d=new Set(u.map(c=>c.id));return{devices:u,missing:[...s.filter(c=>!a(c)).map(c=>{var f;let m=i.get(c.address);return`${c.address}${c.
id===void 0?"":` (${c.id})`}${m===void 0?"":`: ${(f=m.id)!=null?f:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(m=>m.id===c))],unexpected:s.length===
0?[]:e.filter(c=>d.has(c.id)&&!u.includes(c)&&o(c)).map(c=>{var m;return`${c.address} (${(m=c.id)!=null?m:""})`})}}function g_(e,t,n){var m,f,p;let r=y=>y.find(
g=>ns.includes(_(g))&&T(g).includes("off")),o=e.active===!0,i=o||e.firmware_table!==null,s=t===null?void 0:r(t),a=[{...He,id:"iommu.firmware",about:"both",status:"\
off_in_firmware",ok:i,severity:e.active===null?"warning":"error",found:i?(m=e.firmware_table)!=null?m:"an active IOMMU":"no DMAR, IVRS or IORT table",expected:"\
a table of the firmware that describes the IOMMU",read_from:"/sys/firmware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...He,
id:"iommu.active",about:"now",status:"off_in_kernel",ok:o,severity:e.active===null?"warning":"error",found:o?`${(f=e.groups)!=null?f:0} groups, units ${((p=e.units)!=
null?p:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_g\
roups",remedy:o?"":"run iommu_cmdline and reboot"}];if(n===null)return a;let l=r(n.entry.tokens),u=(y,g)=>y.some(b=>g.includes(_(b))&&T(b).some(v=>v==="on"||v===
"pt"))||g===ns&&y.some(b=>_(b)==="iommu.passthrough"),d=t!==null&&u(t,["intel_iommu"])&&!u(n.entry.tokens,["intel_iommu"]),c=l===void 0&&(o?!d:u(n.entry.tokens,
ns));return a.push({...He,id:"boot.iommu",about:"next",status:"off_in_kernel",ok:c,found:l!=null?l:n.entry.tokens.filter(y=>ns.includes(_(y))||_(y)==="iommu.pas\
sthrough").join(" ")||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:c?"":"run iommu_cmdline"}),a}function y_(e,t,n,r,o){
var m;let{address:i,group:s}=t,a={...He,address:i,about:"now"},l=D(t.driver),u=new Map(n.map(f=>[f.address,f])),d=[{...a,id:"device.driver",ok:l,found:(m=t.driver)!=
null?m:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${i}/driver`,remedy:l?"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough\
 and look what took it"},{...a,id:"device.group",ok:s!==null,status:"off_in_kernel",found:s===null?"no group":`group ${s}`,expected:"an IOMMU group",read_from:`\
/sys/bus/pci/devices/${i}/iommu_group`,remedy:s===null?"switch the IOMMU on: firmware setup, iommu_cmdline, reboot":""}];if(t.responding===!1&&d.push({...a,id:"\
device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all ones",expected:"a device that answers",read_from:`/sys/bus/pci/dev\
ices/${i}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),s===null)return d;let c=An(e,s,n).filter(f=>!r.has(f)).map(f=>Fo(f,u.get(f),o)).
filter(f=>f!==null);if(d.push({...a,id:"group.viable",about:"both",ok:c.length===0,status:"in_use",found:c.length===0?"only what a guest may own":c.join(", "),expected:"\
no member on a driver of the host",read_from:`/sys/kernel/iommu_groups/${s}/devices`,remedy:c.length===0?"":"give the other functions of the card to vfio-pci to\
o (companions), name further members in allow_group_members, or put the card into another slot"}),l&&e.list("/dev/vfio").length>0){let f=e.stat(`/dev/vfio/${s}`)!==
null||e.list("/dev/vfio/devices").length>0;d.push({...a,id:"device.node",ok:f,found:f?`/dev/vfio/${s}`:"none",expected:`/dev/vfio/${s}`,read_from:"/dev/vfio",remedy:f?
"":"load the module vfio_pci (vfio_modules)"})}return d}function h_(e,t,n){var l,u;let r={...He,address:t.address,about:"next"},o=n.addresses.has(t.address),i=o||
t.id!==null&&n.ids.has(t.id),s=n.replaced(t),a=n.rivalsOf(t);return[{...r,id:"boot.ids",ok:i,expected:(l=t.id)!=null?l:"a known id",found:o?`its address, for ${(u=
t.id)!=null?u:""}`:!i&&s!==null?`${s} stored for its address`:[...n.ids].join(",")||"no ids",read_from:o||s!==null?"/etc/modprobe.d":n.entry.from,remedy:i?"":s===
null?"run vfio_bind with this id":`look which card is at ${t.address}; if it is meant, run vfio_bind with accept_replacement: ${t.address}`},{...r,id:"boot.riva\
ls",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-pci",read_from:"/etc/modprobe.d",remedy:a.length===0?
"":"run vfio_bind, which makes vfio-pci come first"},...b_(e,t)]}function b_(e,{address:t}){let n=Wi(e,t);return n===null?[]:[{...He,address:t,about:"next",id:"\
boot.override",ok:!1,found:`${n.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:n.path,remedy:`run driverctl unset-override ${t}`}]}function lr(e,t){
var f,p,y;let n=M(e),r=ts(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=m_(n,t,g=>{var b;return o===null||o.addresses.has(g.address)||o.ids.has((b=
g.id)!=null?b:"")}),l=[...g_(De(e),Ae(e),o),...Jg(e)];for(let g of s)l.push({...He,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",
expected:g,read_from:"/sys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let u=new Set(
i.map(g=>g.address)),d=wi(e),c=new Map(Pe(e,n).map(g=>[g.device.address,g.kind]));for(let g of i){let b=c.get(g.address);if(b==="bmc"||b==="virtual"||p_.test((f=
g.class)!=null?f:"")){l.push({...He,id:"device.kind",address:g.address,about:"both",status:"refused",ok:!1,found:b!=null?b:At(g.class),expected:"a device that m\
ay leave the host",read_from:`/sys/bus/pci/devices/${g.address}/class`,remedy:"name the GPU instead"});continue}l.push(...y_(e,g,n,u,d),...o===null?[]:h_(e,g,o))}
o===null?l.push({...He,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...He,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(p=o.imageProblem)!=null?p:"up to date",expected:"an image that is newer than what it holds",read_from:(y=o.entry.initrds[0])!=null?y:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...He,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let m=i.filter(g=>c.get(g.address)===
"gpu").length;return t.expect_count!==void 0&&m!==t.expect_count&&l.push({...He,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${m} GPUs`,expected:`${t.
expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not start, or correct expect_count"}),{findings:l,missing:s,
unexpected:a}}var Nl=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function ur(e){var a;let t=e.filter(l=>!l.
ok&&l.severity==="error"),n=t.filter(l=>l.about!=="next"),r=t.filter(l=>l.about!=="now"),[o,i]=[n.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Nl.find(l=>t.some(u=>u.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function qg(e){return e.map(({about:t,status:n,...r})=>r)}function Yg(e,t,n,r){if(!Y(e))return"configured";if(n.length===0){let s=new Map(M(e).map(a=>[a.address,a.driver]));return t.length>0&&t.every(a=>{var l;return D(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ie(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Xg(e,t){var c;if(t.length===0)return null;let{findings:n}=lr(e,{ids:void 0,addresses:void 0,recorded:t,
expect_count:void 0}),{status:r}=ur(n),o=n.filter(m=>!m.ok&&m.severity==="error"),i=(c=o.find(m=>m.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:u,remedy:d}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${u}`,remedy:d||"run passthrough_verify"}}var v_=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function ey(e,t,n){var c,m,f;let r=t.slice(n),o=new Set(Ro(t.slice(0,n)).map(Qg)),i=Ro(r.map(p=>({...p,released:[]}))).
filter(p=>!o.has(Qg(p))),s=(c=e.attr("/etc/machine-id"))!=null?c:"",a=new Map,l=new Set,u=[];for(let p of[...r].reverse()){u.push(...p.dirs);let y=p.image&&p.machine_id!==
s;for(let g of[...p.entries].reverse()){if(g.kind!=="file")continue;let b=(m=a.get(g.path))!=null?m:{text:e.read(g.path),was:void 0,ours:!1,secret:!1,lines:[],words:[]},
v=b.text===null?"":Sn(b.text);u.push(...[...g.dirs].reverse()),v===g.after&&!y&&!l.has(g.path)?(b.text=g.before===""?null:cd((f=b.text)!=null?f:"",g.splices),b.
was=g.was):v!==g.before&&l.add(g.path),g.before===""&&(b.ours=!0),g.secret===!0&&(b.secret=!0),b.lines.push(...g.lines),b.words.push(...g.words),a.set(g.path,b)}}
for(let p of l){let y=a.get(p);if(y===void 0||y.text===null||v_.test(p))continue;let g=bd(y.text,y,i.filter(b=>b.thing==="id").map(b=>b.value));y.text=y.ours&&g.
trim()===""?null:g}let d=r.flatMap(p=>p.entries);return{files:[...a].map(([p,{text:y,was:g,secret:b,lines:v}])=>G(p,y,g==null?void 0:g.mode,{...g===void 0?{}:{owner:g},
...b?{secret:v}:{}})),edited:[...l],dirs:rs(u,p=>p).sort((p,y)=>y.length-p.length),drivers:Ll(e,r),grubConfig:d.some(p=>p.kind==="grubConfig"||p.kind==="file"&&
p.path.startsWith("/etc/default/grub")),images:rs(d.flatMap(p=>p.kind==="bootImage"?[p.kernel]:[]),p=>p),claims:i,devices:rs(r.flatMap(p=>p.devices),p=>p.address)}}
function Ll(e,t){var o;let n=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=t.filter(i=>i.boot_id===n).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return rs([...r].reverse(),i=>i.address).map(i=>Ai(i.address,i.driver,i.override))}function Qg(e){return`${e.thing} ${e.value}`}function rs(e,t){return[
...new Map(e.map(n=>[t(n),n])).values()]}function w_(e,t,n,r){let o=new Map(ie(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(t.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||n.some(l=>l.id===a)?[]:[[s,a]]}))}function $_(e,t,n,r){var c;if(!Y(e))return{ids:Ml(t),addresses:new Set};let{devices:o}=n,i=q(V(
e)),s=((c=t.addresses)!=null?c:[]).filter(m=>!o.some(f=>f.address===m)),a=w_(e,s,o,i),l=s.filter(m=>a.has(m)||i.some(f=>f.address===m)),u=fn(e,r),d=ag(t,n,m=>Le(
u,m),i,l);return{ids:[...new Set([...d.ids,...a.values()])],addresses:d.addresses}}function os(e,t){return Hl(e,t,$_(e,t,to(e),st(e).loader))}function Hl(e,t,{ids:n,
addresses:r}){let{devices:o}=to(e),i=Y(e),{loader:s}=st(e),a=q(V(e)).filter(I=>r.has(I.address)),l=Vm(e,n,r),u=ee(e,l.steps),d=q(V(u)).length===0,c=n.map(I=>({thing:"\
arg",value:`vfio-pci.ids=${I}`})),m=s===null?{steps:[],notes:[]}:ln(u,s,c,{regenerate:t.regenerate}),f=fn(ee(u,m.steps),s),p=d&&f.length===0,y=p?Qe(e).filter(({
thing:I,value:A})=>I==="arg"&&/^vfio_pci\.(?!ids$)/.test(_(A))):[],g=s===null||y.length===0?[]:ln(ee(u,m.steps),s,y,{regenerate:t.regenerate}).steps,b=ee(ee(u,m.
steps),g),v=p?Xi(b):ar(b,{entries:tr(b,s)}),w=[...l.steps,...m.steps,...g,...t.regenerate?v.steps:Dl(v.steps)],h=o.filter(I=>r.has(I.address)||I.id!==null&&n.includes(
I.id)),$=new Set(pn(b,s).map(I=>I.address)),P=new Set(h.filter(I=>!$.has(I.address)).map(I=>I.address)),R=t.live===!0&&i?Qi(e,Ll(e,ie(e)).filter(I=>P.has(I.address)),
new Set(n)):io;return{steps:[...tt(w),...R.steps],guard:I=>$e(I,t.allow_measured_boot_change),released:[...n.map(I=>({thing:"id",value:I})),...a.map(I=>({thing:"\
line",value:Ir(I)})),...c,...y],notes:[...i?[]:[Rl],...l.notes,...m.notes,...v.notes,...R.notes],warnings:[...v.warnings,...R.warnings],report(I){let A=Bi(I,h.map(
F=>F.address),null),L=I.attr("/proc/cmdline")===null?[]:A.filter(F=>D(F.driver)&&!$.has(F.address));return{own:{devices:A},rebootReasons:L.map(F=>{var pe;return`${F.
address} stays with ${(pe=F.driver)!=null?pe:""} until the next boot`}),...Tl(I,s)}}}}var Vl="openstack segment host update --on_maintenance True SEGMENT HOST",zl="pcs node maintenance, or pcs cluster stop",ty={"masakari-hostmo":["masakari-hostmo\
nitor",Vl],"masakari-instan":["masakari-instancemonitor",Vl],"masakari-intros":["masakari-introspectiveinstancemonitor",Vl],pacemakerd:["pacemaker",zl],"pacemak\
er-remot":["pacemaker_remote",zl],sbd:["sbd",zl],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function ny(e){
return[...new Set(On(e).map(n=>{var r;return(r=e.attr(`/proc/${n}/comm`))!=null?r:""}).filter(n=>Object.prototype.hasOwnProperty.call(ty,n)))].sort().flatMap(n=>{
var i;let[r="",o=""]=(i=ty[n])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var x_=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,k_=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,__=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],S_=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],P_=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function oy(e){return On(e).flatMap(t=>{var i,s,a;let n=A_(e,t);if(__.includes(n)||!(x_.test(n)||O_(e,t)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${t}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${t}/cmdline`))!=null?a:"").split("\0");
return I_(o)?[]:[R_(e,t,n,o)]})}function A_(e,t){var r,o;let n=(r=e.link(`/proc/${t}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return n===void 0?(o=e.attr(
`/proc/${t}/comm`))!=null?o:"":n.slice(n.lastIndexOf("/")+1)}function O_(e,t){return e.list(`/proc/${t}/fd`).some(n=>{var r;return k_.test((r=e.link(`/proc/${t}\
/fd/${n}`))!=null?r:"")})}function I_(e){return e.some((t,n)=>{var r;return/^--?(M|machine)$/.test(t)&&/^none(,|$)/.test((r=e[n+1])!=null?r:"")})}function R_(e,t,n,r){
var l,u,d;let{within:o}=ia((l=e.attr(`/proc/${t}/cgroup`))!=null?l:""),i=(d=E_((u=ry(r,"name"))!=null?u:""))!=null?d:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=ry(r,"uuid"),a=[...s===null?[]:[s],n,`process ${t}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:t,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:M_(e,t,i)}}function ry(e,t){var r;let n=e.findIndex(o=>o===`-${t}`||o===`--${t}`);return n<0?null:(r=e[n+1])!=null?r:null}
function E_(e){var n,r,o;let t=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(n=t.find(i=>i.startsWith("guest=")))==null?void 0:n.slice(6))!=
null?r:t.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function M_(e,t,n){let r=e.list(`/proc/${t}/task`).map(a=>{var l;return(l=e.attr(`/proc/${t}/task/${a}/\
comm`))!=null?l:""}),o=S_.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(n===null||n.includes("/"))return null;let s=P_.map(a=>{var l;return(l=
e.attr(`/proc/${t}/root/${a}/${n}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var D_="move it away (live migration; kubectl drain) or shut it down";function iy(e){return[...T_(e),...C_(e),...N_(e),...L_(e),...H_(e)]}function T_(e){let t=Tr(
e);return[...t===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${t}`,remedy:"run this as root on the node itself"}],...oy(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:D_,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function C_(e){let t=Sr(e);return t===null?[]:[{kind:"\
packages",text:t.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function N_(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function L_(e){try{let{ok:t,reasons:n}=we(e,Oe(e));return t?[]:[{kind:"boot",text:`\
this node would not come up again: ${n.join("; ")}`,remedy:"repair the boot loader first"}]}catch(t){if(t instanceof x)return[];throw t}}function H_(e){return e.
list("/run/systemd/inhibit").filter(t=>!t.endsWith(".ref")).flatMap(t=>{var i;let n=(i=e.attr(`/run/systemd/inhibit/${t}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(n))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function sy(e,t){let n=Ae(e);return n===null?[]:Ct(t.filter(r=>K(n,r)))}function is(e,t,n){let r=Ae(e);if(r===null)return{};let{active:o}=De(e),[i,s]=[[],[]];for(let a of t.
filter(l=>!K(r,l))){let l=Ct([a]).join(" "),u=Tt(a),d=a.kind==="flags"&&!K(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
u[0]==="modprobe.blacklist"?a.items.filter(m=>Ar(e,m)):[];d&&o!==!0?i.push(`the running command line has ${u[0]}=off, which the next boot no longer has`):u[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):n.some(m=>u.includes(_(m)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var V_=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function ay(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let t=ts(e);if("unknown"in t)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${t.unknown}`]};let n=Qe(e),r=z_(e),o=[...r.reasons,...B_(e),...U_(e,n,t),...F_(e,n,t),...j_(e,n)];return{reasons:[...new Set(
o)],notes:r.notes}}function z_(e){let t=Eo(e);if(t.length===0||!Y(e))return{reasons:[],notes:[]};let{findings:n}=lr(e,{ids:void 0,addresses:void 0,recorded:t,expect_count:void 0}),
{status:r}=ur(n);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:n.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function B_(e){let t=new Set(ie(e).flatMap(r=>r.devices).map(r=>r.address)),n=new Set(pn(e,st(e).loader).map(r=>r.address));
return M(e).filter(r=>t.has(r.address)&&D(r.driver)&&!n.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function U_(e,t,{entry:n}){var s;let r=t.filter(a=>a.thing==="arg"&&_(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(_))].flatMap(a=>{let l=r.
filter(u=>_(u)===a).flatMap(T);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...Fr(r.filter(a=>!/blacklist$/.test(_(a))))];return(s=is(e,i.filter(
a=>K(n.tokens,a)),r.filter(a=>!V_.test(_(a)))).rebootReasons)!=null?s:[]}function F_(e,t,{kernel:n}){let r=ke(e);if(r===null||n===null||n===r)return[];let o=(s,a)=>J(
e,s)(a)==="absent";return t.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(n,s)).map(s=>`${s} is not in the running kernel ${r}, and ${n} ha\
s it`)}function j_(e,t){let n=t.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return Cl(e,Object.fromEntries(n))}var W_={when:Z(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:en({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:X({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function ly({kind:e}){return e==="guest"||e==="unseen"}function Z_(e,t){let n=e.filter(a=>a.kind!=="packages"&&!(t&&ly(a))),[r]=n;if(r===
void 0)return;let o=n.filter(a=>a.kind==="guest"),i=n.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new x("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(n.map(a=>a.remedy))].join("; ")})}function G_(e,{
when:t,delay:n,allow_losing_guests:r}){let o=ay(e),i=t==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=jr(e),l=i&&s&&!a?iy(e):[],u=Z_(l,r),d=l.
filter(ly).map(m=>m.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&u===void 0?[Hp(n,c)]:[],notes:o.notes,warnings:[...u===void 0&&d.length>
0?[`lost with this reboot: ${d.join(", ")}`]:[],...i&&s?ny(e):[]],report(m){var y;let f=jr(m),p=i?a?`a reboot is under way already (${wa} calls it off)`:f?`rebo\
oting in ${n} s: ${c} (${wa} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:f,boot_id:(y=m.attr("/p\
roc/sys/kernel/random/boot_id"))!=null?y:"",blockers:l},rebootReasons:o.reasons,...u===void 0?{}:{fail:u},...p===void 0?{}:{msg:p}}}}}var Bl=ve({name:"host_rebo\
ot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:W_,example:{},plan:G_});var Ul=ve({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:Z(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:Z(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:X({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:Z(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:t,rebuild:n,allow_measured_boot_change:r,state:o}){let i=K_(e),s=i===null?{}:{entries:Ce(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Xi(e,{kernels:t,rebuild:n}):ar(e,{kernels:t,rebuild:n,...s});return{...a,guard:l=>$e(l,r),report:l=>({own:{images:Dg(l,a.steps)},...i===
null?{}:{bootable:we(l,i)}})}}});function K_(e){pl(e);try{return Oe(e)}catch(t){if(t instanceof x)return null;throw t}}function uy(e,t,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=n==="auto"?gi(e):n,u=(a===null?["intel","amd","arm"]:[a]).flatMap(
h=>Xo({cpu:h,passthrough:!0,blacklist:r!=null?r:cn,extra:[]})).flatMap(Dn),d=[...(r!=null?r:[]).map(h=>`modprobe.blacklist=${h}`),...Fr(o).flatMap(Dn)],c=ie(e).
length>0,m=Qe(e).filter(h=>h.thing==="arg"&&!_(h.value).startsWith("vfio_pci.")),f=new Set(m.map(h=>h.value)),p=[...new Set(c?d:[...u,...d])].map(h=>Dt(_(h))||f.
has(h)?Yt(h):{kind:"absent",token:h}),{steps:y,notes:g}=ml(e,t,h=>[...p,...m.filter($=>{var P;return((P=$.except)==null?void 0:P.includes(h))!==!0}).map($=>Yt($.
value))],{regenerate:i}),b=[...u,...d].map(Yt),v=new Set(vl(ee(e,y),t).flatMap(h=>h.filter($=>b.some(P=>!K([$],P))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:y,released:m,guard:h=>$e(h,s),notes:[...g,...[...v].map(h=>`${h}\
 ${w}: left as it is`)],report:h=>({own:{bootloader:zi(h,t),wanted:[],running:[]},bootable:we(h,t)})}}var J_='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',q_=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Fl=ve({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:Z(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:Z(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:ht(tn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:ht(tn({describe:"A kernel argument.",pattern:q_,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:X({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:Z(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:t,iommu_pt:n,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Oe(e);if(a==="absent")return uy(e,l,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let u=t===
"auto"?gi(e):t;if(u===null)throw U("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let d=Y(e),c=wl(e,l);r!==void 0&&d&&Um(r,c);let m=r!=null?r:d?ji(c):cn,f=n==="auto"&&_p(e),p=Xo({cpu:u,passthrough:n!=="off"&&!f,blacklist:m,extra:o}),
y=Cc(p);if(y!==null)throw U("extra_args",`extra_args has ${y}, which contradicts the other arguments (${Ct(p).join(" ")}); leave it out`);let g=Vi(e,l,p,{regenerate:i}),
b=[...d||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...f?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...u==="amd"?[J_]:[]];return{...g,notes:[...g.notes,...b],guard:v=>$e(v,s),report:v=>({own:{bootloader:zi(v,l),
wanted:Ct(p),running:sy(v,p)},...is(v,p,o),bootable:we(v,l)})}}});var dy=ve({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:Lt({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:et({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:Z(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:Z(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:X({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:X({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:Z(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:et({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:Z(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:et({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:X({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:ap({disable_idle_d3:X({describe:"Leave idle functions powered on."}),disable_vga:X({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:X({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,t)=>t.state==="absent"?os(e,t):es(e,t)});var jl=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Wl(e){let t=e.trim();
return t===""||/^[#;]/.test(t)?null:Ee(t)}function ss(e){let t=[];for(let n of Wt(e,jl))for(let r of xe(e,n).split(`
`)){let o=Wl(r);o!==null&&t.push({name:o,path:n})}return t}function cy(e,t){let n=new Set(e.split(`
`).map(Wl)),r=t.filter(o=>!n.has(Ee(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function fy(e,t){var r;let n=new Set(t.map(Ee));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Wl(o);return i===null||!n.has(i)}).
join("")}var Zl="/etc/modules-load.d/vfio.conf",py=["vfio","vfio_iommu_type1","vfio_pci"],Y_=tn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function X_(e,t){var f;let n=[...new Set(t.modules.map(Ee))],r=re(e),o=ke(e),i=new Map([...r,...o===null?[]:[o]].
map(p=>[p,J(e,p)])),s=o===null?void 0:i.get(o),a=p=>r.length===0||r.some(y=>{var g;return((g=i.get(y))==null?void 0:g(p))!=="absent"}),l=n.filter(a),u=p=>{let y=new Set(
ss(p).map(v=>v.name)),g=n.map(v=>{let w=s===void 0?r.length>0&&r.every(h=>{var $;return(($=i.get(h))==null?void 0:$(v))==="builtin"}):s(v)==="builtin";return{name:v,
loaded:Ar(p,v)||w&&s!==void 0,builtin:w,at_boot:y.has(v)||w}}),b=t.state==="absent"||s===void 0?[]:g.filter(v=>l.includes(v.name)&&!v.loaded);return{own:{modules:g},
rebootReasons:b.filter(v=>(s==null?void 0:s(v.name))==="absent").map(v=>`${v.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:b.
filter(v=>(s==null?void 0:s(v.name))!=="absent"&&!t.load).map(v=>`${v.name} is loaded at the next boot`)}};if(t.state==="absent"){let p=ss(e).filter(b=>n.includes(
b.name)),y=[...new Set(p.map(b=>b.path))].filter(b=>{var v;return(b===Zl||b===Yn(Zl))&&vt((v=e.read(b))!=null?v:"")===null});return{steps:y.map(b=>{var v;return G(
b,fy((v=e.read(b))!=null?v:"",n).replace(/^\s+$/,"")||null)}),released:n.map(b=>({thing:"module",value:b})),notes:p.filter(b=>!y.includes(b.path)).map(b=>`${b.path}\
 loads ${b.name}, and is not ours: left as it is`),report:u}}if(l.length===0)throw de(`none of ${n.join(", ")} is in any installed kernel (${r.join(", ")}); exp\
ected a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let d=l.filter(p=>!ss(e).some(y=>y.name===p)),c=Xn(e,
Zl,jl.slice(1)),m=l.map(p=>Xe(V(e),p)).filter(p=>p!==null);return{steps:[...d.length===0?[]:[G(c.path,cy((f=e.read(c.path))!=null?f:"",d))],...t.load&&s!==void 0?
l.filter(p=>s(p)==="module").map(Pi):[]],claims:d.map(p=>({thing:"module",value:p})),notes:[...n.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),
...l.filter(p=>t.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...d.length===0||c.warning===
void 0?[]:[c.warning],...m.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:u}}
var Gl=ve({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:Z(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:ht(Y_,{describe:"The modules; those that no installed kernel has are left out.",default:py}),
load:X({describe:"Load them now as well.",default:!0})},example:{modules:py},plan:X_});var{ids:HV,addresses:VV,live:zV,regenerate:BV,...Q_}=dy.params,{cpu:eS,iommu_pt:tS,blacklist:nS,extra_args:rS}=Fl.params,{delay:oS,allow_losing_guests:iS}=Bl.params,
sS={ids:Lt({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:et({describe:"PCI addresses of the devices,\
 such as 0000:41:00.0; with ids: a cross-check."}),select:Z(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),expect_count:en(
{describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:eS,iommu_pt:tS,blacklist:nS,extra_args:rS,...Q_,reboot:Z(["never","if_required"],
{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"never"}),delay:oS,allow_losing_guests:iS},
as=ve({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.",params:sS,rebooter:Bl,
example:{ids:"10de:20b7"},plan(e,{ids:t,addresses:n,select:r,expect_count:o,...i}){if(r!==void 0&&(t!=null?t:n)!==void 0)throw U("select",`select is given toget\
her with ${t===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&t===void 0&&n===void 0)throw U("ids",'none of ids, addresses and select is given; no\
thing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:t,addresses:r===void 0?n:Zg(e,i)},...i,live:!1,regenerate:!0,
iommuFollows:!0},{devices:l,planners:u}=i.state==="absent"?lS(e,a):aS(e,a,o),d=Rp(e,u);return{...d,devices:l,report(c){var g,b;let m=d.report(c),f=d.steps.every(
v=>v.kind!=="file"||c.read(v.path)===v.text),p=Yg(c,l,(g=m.rebootReasons)!=null?g:[],f),y=p==="stuck"?Xg(c,l):null;return{...m,own:{devices:[],...m.own,stage:p},
warnings:[...(b=m.warnings)!=null?b:[],...y===null?[]:[`stuck: this node has booted since, and is not ready (${y.why}); ${y.remedy}`]]}}}}});function my({cpu:e,
iommu_pt:t,blacklist:n,extra_args:r,allow_measured_boot_change:o,state:i}){return s=>Fl.plan(s,{cpu:e,iommu_pt:t,blacklist:n,extra_args:r,allow_measured_boot_change:o,
state:i,regenerate:!0})}function gy({state:e}){return t=>Gl.plan(t,{...Un(Gl.params,{}),state:e})}function Kl({allow_measured_boot_change:e},t){return n=>Ul.plan(
n,{...Un(Ul.params,{}),allow_measured_boot_change:e,state:t})}function yy({blacklist:e,allow_measured_boot_change:t}){return n=>{let{loader:r}=st(n),{steps:o,released:i}=r===
null||e!==void 0?{steps:[],released:[]}:jm(n,r);return{steps:o,released:i,guard:s=>$e(s,t),report:()=>({own:{}})}}}function hy(e){return()=>({steps:[],notes:[e],
report:()=>({own:{}})})}function aS(e,t,n){var l;let r=El(e,t),o=r.devices.map(({address:u,id:d})=>({address:u,id:d!=null?d:""}));Gg(e,o,n);let i=Kg(e,[...r.ids,
...t.addresses===void 0?(l=t.ids)!=null?l:[]:[]],r.at.map(u=>u.address)),s=i.ids.length+i.addresses.size===0?[]:[u=>Hl(u,t,i)],a=u=>es(u,t);return Y(e)&&o.length===
0?{devices:o,planners:[...s,a,hy("there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,
a,...s.length===0?[]:[yy(t)],my(t),gy(t),Kl(t,"present")]}}function lS(e,t){let n=os(e,t),r=Fm(ee(e,n.steps),st(e).loader),o=()=>n;return r.length===0?{devices:[],
planners:[o,my(t),gy(t),Kl(t,"absent")]}:{devices:[],planners:[o,yy(t),Kl(t,"present"),hy(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vf\
io modules stay`)]}}var uS="vfiokit-resume.timer",ls=`${ce}/resume`,dS=`${ls}/gpu_passthrough.cjs`,cS=`${ls}/params.json`,by=`${ls}/state.json`,us="/etc/systemd/system",fS=`${us}/v\
fiokit-resume.service`,pS=`${us}/${uS}`,mS=`${us}/timers.target.d/vfiokit-resume.conf`,gS=[dS,cS,fS,pS,mS,by],yS=[ls,`${us}/timers.target.d`];function hS(e,t=!1){return[...gS].reverse().filter(n=>!(t&&n===by)&&e.stat(n)!==null)}function vy(e){let t=hS(e);return t.length===0?{steps:[],dirs:[],notes:[]}:
{steps:t.map(n=>G(n,null)),dirs:yS,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var bS=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,wy=ve({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:X({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:tn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:t,allow_measured_boot_change:n}){let r=ie(e),o=t===void 0?0:r.findIndex(g=>g.run===t);if(o<0)throw U("since",
`there is no run ${t!=null?t:""}; recorded are ${r.map(g=>g.run).join(", ")||"none"}; give one of them or leave since out`);let i=vy(e);if(r.length===0)return{steps:i.
steps,...e.real(ce)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=ey(e,r,o),a=ee(e,s.files),l=$S(a,s),u=ee(a,l.steps),d=s.files.map(g=>g.path),c=vS(u,s,d),m=[...l.kept,...c.kept],f=s.claims.filter(
g=>g.thing==="id").map(g=>g.value),p=Qi(e,s.drivers,new Set(f)),y=r.slice(o).map(({run:g,module:b,at:v})=>({run:g,module:b,at:v}));return{steps:tt([...i.steps,...s.
files,...l.steps,...c.steps,...p.steps]),guard:g=>$e(g,n),undoes:new Set(y.map(g=>g.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(g=>`${g} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...p.notes,...i.notes],warnings:p.warnings,report:g=>({..._S(g,s),own:{undone:y,kept:m,back_on:$y(
g,s)},...xS(m),...kS(g)})}}});function vS(e,t,n){let r=n.filter(o=>bS.test(o));if(t.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:oo(
e,{lacks:wS(t,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof x))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function wS(e,t){return e.
files.filter(n=>t.read(n.path)===null&&n.path.startsWith("/etc/modprobe.d/")).map(n=>n.path.slice(1))}function $S(e,t){if(!t.grubConfig&&!t.claims.some(n=>n.thing===
"arg"))return{steps:[],notes:[],kept:[]};try{let{steps:n,notes:r}=ln(e,Oe(e),t.claims,{sourcesChange:t.grubConfig});return{steps:n,notes:r,kept:[]}}catch(n){if(!(n instanceof
x))throw n;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:n.message}]}}}function xS(e){return e.length===0?{}:{fail:new x("E_DRIFT",`${e.map(t=>`${t.
what} were kept: ${t.why}`).join("; ")}; put that right and undo again`)}}function kS(e){try{return{bootable:we(e,Oe(e))}}catch(t){return{}}}function $y(e,t){let n=new Map(
M(e).map(r=>[r.address,r.driver]));return t.devices.flatMap(({address:r})=>{var o;return n.has(r)?[{address:r,driver:(o=n.get(r))!=null?o:null}]:[]})}function _S(e,t){
return{rebootReasons:$y(e,t).filter(n=>D(n.driver)).map(n=>{var r;return`${n.address} stays on ${(r=n.driver)!=null?r:""} until the next boot`})}}function xy(e){var n;let t=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:u}=r,d=JSON.stringify(i?[o]:[o,s,a,l,u]);t.set(d,[...(n=t.
get(d))!=null?n:[],r])}return[...t.values()].map(r=>{var o,i;return{state:SS(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:PS(r)}})}function SS(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function PS(e){let[t]=e;if(t===void 0)return"";let n=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return t.ok?n.length>1?`${n.length} devices: ${r}`:r:`${n.length===0?"":`${n.join(", ")}: `}${r}, expect\
ed ${t.expected}${t.remedy===""?"":`
To do: ${t.remedy}`}`}function ky(e,t,n,r){let o=new Set(t.flatMap(({address:a})=>a!=null?a:[])),i=t.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Nl].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...mn("ready","Whether every device can be handed to a VM now.",e.ready),...mn("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...mn("expected_devices","PCI functions that vfio-pci is to have.",o.size+n.length),...mn("bound_devices","Those \
of them that vfio-pci or its variant has now.",t.filter(a=>a.id==="device.driver"&&a.ok).length),...mn("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...mn("status","The verdict: 1 for the status that holds.",...s),...mn("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function mn(e,t,...n){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${t}`,`# TYPE ${r} gauge`,...n.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var AS={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},_y=bi(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:Lt({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:et({describe:"Judge the devices at these addresses."}),
expect_count:en({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),on_findings:Z(["fail","report"],{describe:"report: exit 0 whatev\
er is found, for monitoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:t,addresses:n,expect_count:r,on_findings:o}){var p,y;let i=t!==
void 0||n!==void 0,s=i?[]:Eo(e);if(!i&&s.length===0)throw U("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devi\
ces, such as {"ids": "10de:20b7"}');if(!Y(e))throw de("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a cap\
ture of one");let{findings:a,missing:l,unexpected:u}=lr(e,{ids:t,addresses:n,recorded:s,expect_count:r}),d=ur(a),c=a.filter(g=>!g.ok&&g.severity==="error"),m=(p=
c.find(g=>g.status===d.status))!=null?p:c[0],f=m===void 0?"":`: ${m.address===void 0?"":`${m.address} `}${m.id} is ${m.found}, expected ${m.expected}${m.remedy===
""?"":`; ${m.remedy}`}`;return{msg:`${d.status}: ${AS[d.status]}${d.status==="pending_reboot"?"":f}`,own:{...d,findings:qg(a),missing:l,unexpected:u},human:()=>({
now:d.ready?"ready":"not ready",next_boot:d.ready_next_boot?"ready":"not ready",checks:xy(a)}),metrics:g=>ky(d,a,l,g),rebootReasons:d.status==="pending_reboot"?
a.filter(g=>!g.ok&&g.about==="now"&&g.severity==="error").map(g=>`${g.address===void 0?"":`${g.address}: `}${g.id} is ${g.found}, expected ${g.expected}`):[],warnings:u.
map(g=>`${g} has an id that is given to vfio-pci, and nobody asked for it`),...d.status==="ready"||o==="report"?{}:{fail:{code:"E_NOT_READY",hint:d.status==="pe\
nding_reboot"?"reboot, then run this again":(y=m==null?void 0:m.remedy)!=null?y:""}}}}});var OS="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",IS="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Jl(e){return t=>({
...t,cpu:e})}function Sy(){return Jl({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${OS}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ie(){return Jl({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${IS}
`})}function Py(){return Jl({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function ql(e){return t=>({...t,iommu:e})}function Ay(e){return t=>({...t,firmware:e})}function C(e,t="module",n={}){return{version:e,vfio:t,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...n}}function lo(...e){return t=>({...t,kernels:e})}function uo(e){return t=>({...t,files:{...t.files,...e}})}function ds(...e){
return t=>({...t,events:[...t.events,...e]})}function dr(e){return t=>({...t,stack:{...t.stack,...e(t.stack)}})}function Yl(e,t,n="ext4",r=t===""?n:`/dev/${t}`){
return dr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:t,type:n,source:r}]}))}function cs(e,t,n){return dr(({made:r})=>({made:[...r,{name:e,of:t,...n===
void 0?{}:{map:n}}]}))}function Oy(...e){return dr(()=>({swaps:e}))}function fs(e,...t){return dr(({nets:n})=>({nets:[...n,{name:e,of:t}]}))}function Iy(...e){return dr(
()=>({routes:e}))}function Ry(e,t){return dr(({sessions:n})=>({sessions:[...n,{peer:e,local:t}]}))}function Ey(e,t={}){return wt(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...t})}function co(...e){return t=>({...t,asks:{addresses:e}})}
function Xl(e){return t=>({...t,name:e})}function cr(...e){return t=>e.reduce((n,r)=>r(n),t)}function wt(e,t,n,r={}){let o={address:e,id:t,class:n.length===4?`${n}\
00`:n,subsystem:`${t.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function My(...e){return t=>({...t,functions:t.functions.filter(n=>!e.includes(n.address))})}var so={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},RS=2**30,ao=2**20;function Ge(e,t={}){
let{companions:n=[],...r}=t,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=wt(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*ao,64*RS,0,32*ao],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...n.length===0?{}:{consumers:n.map(l=>i+so[l].fn)}});return cr(a,...n.map(l=>wt(i+so[l].fn,so[l].id,so[l].class,{driver:so[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Dy(e="0000:03:00.0",t={}){return wt(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*ao],group:20,...t})}function ps(e="0000:04:00.0",t={}){return wt(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*ao],group:21,...t})}function Ql(e="0000:05:00.0",t={}){return wt(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...t})}function Ty(e,t={}){return wt(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*ao],...t})}var eu=`# GRUB Environment Block
`;function fr(e){let t=new Map;if(e===null||!e.startsWith(eu))return t;let n=e.slice(eu.length);for(;n!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(n);if(r===null)break;
n=n.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&t.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return t}function $t(e){
let t=eu;for(let[n,r]of e)t+=`${n}=${r.replace(/([\\\n])/g,"\\$1")}
`;return t.length>1024?null:t.padEnd(1024,"#")}function Cy(e,t){let n=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&n.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let u=l[1]===void 0?l[2]||"":l[1];return{value:t.get(u)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let u=e.indexOf("'",a+1);o(e.slice(a+1,u<0?e.length:u)),a=u<0?e.length:u}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let u=s(a);o(u.value),a+=u.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let u=s(a),[d="",...c]=u.value.split(/\s+/);if(u.value!==""){d!==""&&o(d);for(let m of c)i(),m!==""&&
o(m)}a+=u.length-1}else o(l||"")}}return i(),n}function Ny(e){let t=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${t}"`:t}var H=se(require("fs"),1),wn=se(require("path"),1);function Ly(e){return"\0".repeat((4-e%4)%4)}function tu(e,t,n,r){let i=`070701${[e,r,1,0,0,0,n.length,0,0,0,0,t.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${t}\0`;return i+Ly(i.length)+n+Ly(n.length)}function nu(e){let t=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)t.add(s.slice(0,a).join("/"))}let n=0,r=()=>n+=1,o=[...[...t].sort().map(i=>tu(r(),i,"",16877)),...e.map(i=>tu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),tu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Hy(e){let t=[],n=0;for(;e.slice(n,n+6)==="070701"&&n+
110<=e.length;){let r=l=>parseInt(e.slice(n+6+l*8,n+14+l*8),16),o=r(11),i=r(6),s=e.slice(n+110,n+110+o-1),a=n+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return t;
if(a+i>e.length)return null;t.push({name:s,text:e.slice(a,a+i),mode:r(1)}),n=a+Math.ceil(i/4)*4}return null}var Ve={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},Vy=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],ES=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function Q(e){return e.replace(/-/g,"_")}function fo(e){let t=Ve[e];return t===void 0||t.driver===void 0?null:t.driver}function zy(e,t){return e==="nvidia"&&t.startsWith(
"0680")?"nvidia-nvswitch":fo(e)}function By(e){if(e==="nvidia-nvswitch")return"nvidia";let t=Object.keys(Ve).find(n=>fo(n)===e);return t===void 0?null:t}function Uy(e){
let t=/^(\d+)\.(\d+)/.exec(e.version);return t===null?[0,0]:[Number(t[1]),Number(t[2])]}function ou(e,t){return e[0]<t[0]||e[0]===t[0]&&e[1]<t[1]}function MS(e,t){
let n=Uy(t),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Ve[a];return l===void 0||t.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Vy.includes(a)&&t.
vfio==="missing"||l.until!==void 0&&!ou(n,l.until)?!1:l.from===void 0||!ou(n,l.from)},i=a=>t.builtin.includes(a)||t.vfio==="builtin"&&(Vy.includes(a)||a==="irqb\
ypass"),s=Object.keys(Ve).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function ru(e){let t=Ve[e];return t===void 0?e:t.extra===!0?`updates/\
dkms/${t.file}`:`kernel/${t.file}`}function DS(e,t){let n=Ve[e];return(n===void 0||n.needs===void 0?[]:n.needs).filter(o=>t.includes(o))}function TS(e,t){let n={
builtin:"y",module:"m",missing:null}[t.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically generated fil\
e; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${t.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFAULT_ON",
t.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",t.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",n),r("CONFIG_VFIO_PCI",n),r("CON\
FIG_VFIO_IOMMU_TYPE1",n),...ou(Uy(t),[6,2])?[r("CONFIG_VFIO_VIRQFD",n)]:n===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",t.lacks.includes("nouveau")?
null:"m"),""].join(`
`)}function Fy(e,t){let{modules:n,builtin:r}=MS(e,t),o=`/lib/modules/${t.version}`,i=l=>`${ru(l)}${t.suffix}`,s=[];for(let l of n){let u=Ve[l];for(let d of u===
void 0||u.alias===void 0?[]:u.alias)s.push(`alias ${d} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${ru(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:n.map(l=>`${i(l)}:${DS(l,n).map(u=>` ${i(u)}`).join("")}
`).join(""),[`${o}/modules.order`]:n.map(l=>`${ru(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${n.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${t.version}`]:TS(e,t),[`/boot/vmlinuz-${t.version}`]:CS(e,t)};for(let l of n)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function CS(e,t){let n=e.cpu.arch==="x86_64",r=n?"HdrS":"ARMd";return`${`MZ${"\0".repeat((n?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${t.version}\

`}function jy(e){return e==="nvidia"?ES.slice(1):[]}var NS=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function gn(e){let t=new Map;for(let r of NS)for(let o of e.
list(r))o.endsWith(".conf")&&!t.has(o)&&t.set(o,`${r}/${o}`);let n=new Map;for(let r of[...t.keys()].sort()){let o=t.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&n.set(o,i)}return n}function po(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(t=>t)}function dt(e,t){let n=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(u,d,c)=>{u.set(d,[...u.get(d)||[],...c])};for(let u of e)for(let d of u.replace(/\\\n/g," ").split(`
`)){let[c,m,...f]=d.trim().split(/\s+/);if(c===void 0||m===void 0||c.startsWith("#"))continue;let p=Q(m);if(c==="blacklist"&&n.add(p),c==="alias"&&f[0]!==void 0&&
r.push([m,Q(f[0])]),c==="options"&&l(o,p,f),c==="install"&&!a.has(p)&&a.set(p,f.join(" ")),c==="softdep"&&!i.has(p)&&!s.has(p)){let y=null;for(let g of f)g==="p\
re:"?y=i:g==="post:"?y=s:y!==null&&l(y,p,[Q(g)])}}for(let u of po(t)){let d=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(u.replace(/"/g,""));if(d===null)continue;let[,c="",
m="",f]=d;if(c==="modprobe"&&m==="blacklist")for(let p of(f||"").split(","))n.add(Q(p));else l(o,Q(c),[f===void 0?m:`${m}=${f}`])}return{blacklist:n,aliases:r,options:o,
pre:i,post:s,install:a}}function ms(e){let t=e.slice(e.lastIndexOf("/")+1);return Q(t.replace(/\.ko(\.\w+)?$/,""))}function ct(e,t){let n=`/lib/modules/${t}`,r=l=>e.
read(`${n}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let u=l.indexOf(":");if(u<0)continue;let d=l.slice(0,u);o.set(ms(d),d),i.set(ms(d),l.slice(u+1).split(" ").filter(c=>c!=="").map(ms))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(ms)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,u="",d=""]=l.split(" ");return[u,Q(d)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softde\
p")}}function iu(e,t){let n=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${n}$`).test(t)}function gs(e,t,n,r,o){
let i=dt([t.softdeps],""),s=[],a=new Set,l=f=>t.builtin.has(f)||r.has(f),u=(f,p)=>[...n[f].get(p)||[],...i[f].get(p)||[]],d=f=>{if(a.has(f))return null;a.add(f);
let p=n.install.get(f);if(!l(f)&&p===void 0&&(!t.files.has(f)||!o(f)))return`FATAL: Module ${f} not found.`;for(let g of t.needs.get(f)||[]){let b=d(g);if(b!==null)
return b}for(let g of u("pre",f))d(g);let y=u("pre",f).length+u("post",f).length>0;if(l(f))return null;if(p!==void 0&&!y)return/(^|\/)(false)\b/.test(p)?`ERROR:\
 could not insert '${f}': install command failed`:(t.files.has(f)||s.push(f),null);s.push(f);for(let g of u("post",f))d(g);return null},c=Q(e);if(l(c))return{ok:!0,
order:s};let m=d(c);return m===null?{ok:!0,order:s}:{ok:!1,why:m}}function ys(e,t,n){let r=[];for(let[o,i]of[...n.aliases,...t.aliases])!r.includes(i)&&!n.blacklist.
has(i)&&iu(o,e)&&r.push(i);return r}function Wy(e,t,n){let r=null;for(let o of e.options.get(t)||[])o.startsWith(`${n}=`)&&(r=o.slice(n.length+1));return r}var Gy=se(Cn(),1),Ky=se(require("fs"),1),LS={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Zy=65534;
function hs(e,t,n,r){let o=LS[e].find(p=>Ky.existsSync(p));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};t.forEach(
(p,y)=>{i[`FIXTURE_${y}`]=p});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...t.map((p,y)=>`eval "$FIXTURE_${y}"`),"printf 'SOURCED\\0'",...n.
map(p=>`printf '%s\\0' "\${${p}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Zy,gid:Zy}:{},l=(0,Gy.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),u=l.stdout===null?"":l.
stdout,d=u.indexOf("SOURCED\0"),c={},m=d<0?[]:u.slice(d+8).split("\0");n.forEach((p,y)=>{c[p]=m[y]||""});let f=l.status===null?1:l.status;return{code:d<0&&f===0?
1:f,stderr:l.stderr===null?"":l.stderr,values:c}}function pr(e){let[t="0000",n="00",r=""]=e.split(":");return{domain:t,bus:n,slot:`${t}:${n}:${r.slice(0,2)}`}}function yn(e,t){return e.toString(16).padStart(t,
"0")}function Jy(e){let t=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${pr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${pr(
s.address).domain}:${pr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!t.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${yn(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function qy(e){let t=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${pr(r.address).domain}:${r.secondary}`,r.address])),n=r=>{let{domain:o,bus:i}=pr(r),s=t.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${n(s)}/${r}`};return new Map(e.map(r=>[r.address,n(r.address)]))}function Yy(e){let t=new Map,n=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){t.set(o.address,o.group);continue}let i=o.secondary===void 0?pr(o.address).slot:o.address,s=n.get(
i);s===void 0&&n.set(i,r),t.set(o.address,s===void 0?r++:s)}return t}function mr(e){return e.toUpperCase()}function zt(e){let[t="",n=""]=mr(e.id).split(":"),[r="",
o=""]=mr(e.subsystem).split(":"),i=mr(e.class);return`pci:v0000${t}d0000${n}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function HS(e){
if(e.dead===!0)return"\xFF".repeat(64);let t=new Array(64).fill(0),n=(r,o)=>{let i=parseInt(o,16);t[r]=i&255,t[r+1]=i>>8};return n(0,e.id.slice(0,4)),n(2,e.id.slice(
5)),t[4]=6,t[6]=16,t[8]=parseInt(e.revision,16),t[9]=parseInt(e.class.slice(4),16),t[10]=parseInt(e.class.slice(2,4),16),t[11]=parseInt(e.class.slice(0,2),16),t[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(n(44,e.subsystem.slice(0,4)),n(46,e.subsystem.slice(5))):(t[25]=parseInt(e.secondary,16),t[26]=parseInt(e.secondary,
16)),String.fromCharCode(...t)}function VS(e){let t=e.bars===void 0?[]:e.bars,n=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=t[o];if(i===void 0||i===0){r.push(`0x${yn(0,16)} 0x${yn(0,16)} 0x${yn(0,16)}`);continue}r.push(`0x${yn(n,16)} 0x${yn(n+i-1,16)} 0x${yn(o===0?262656:1319436,
16)}`),n+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function su(e,t){return[...t===null?[]:[`DRIVER=${t}`],`PCI_CLASS=${mr(e.class).replace(/^0/,"")}`,`PCI_ID=${mr(e.id)}`,`PCI_SUBSYS_ID=${mr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${zt(e)}`,""].join(`
`)}function Xy(e,t){let n={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:zt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(n.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(n.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(n.current_link_width=
String(e.link.width),n.max_link_width=String(e.link.maxWidth),n.current_link_speed=e.link.speed,n.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(n.sriov_totalvfs=
String(e.totalVfs),n.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(n))r[`${t}/${o}`]=`${n[o]}
`;return r[`${t}/uevent`]=su(e,null),r[`${t}/config`]=HS(e),r[`${t}/resource`]=VS(e),r}function k(e,t="",n=""){return{code:e,stdout:t,stderr:n}}var go=k(137,"",`Killed
`),eh=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],zS=["nvme","ext4","xfs"],Qy=["nouveau","amdgpu","i915","ast","mgag200"];function th(e,t,n){let r=ct(
e,t),o=dt([],""),i=new Set;for(let l of n){let u=gs(l,r,o,new Set,()=>!0);if(u.ok)for(let d of u.order)i.add(d)}let s=e.real(`/lib/modules/${t}`).slice(1),a=[];
for(let l of[...i].sort()){let u=r.files.get(l);u!==void 0&&a.push({name:`${s}/${u}`,text:e.read(`/${s}/${u}`)||""})}return a}function au(e,t){return[...t].map(
n=>({name:e.real(n).slice(1),text:e.read(n)||""}))}function nh(e){return(e||"").split(`
`).map(t=>t.replace(/#.*/,"").trim()).filter(t=>t!=="")}function rh(e,t,n){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=n?[]:r.reduce((i,s)=>[...i,...nh(e.read(s))],[]);return nu([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...n?[]:au(e,gn(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...th(e,t,[...eh,...o.map(i=>Q(i.split(/\s+/)[0]||""))])])}var BS=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function hn(e){return(e||"").split(/\s+/).filter(t=>t!=="")}function US(e){let t=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],n=new Map;for(let c of t)
for(let m of e.list(c))m.endsWith(".conf")&&!n.has(m)&&n.set(m,`${c}/${m}`);let o=["/etc/dracut.conf",...[...n.keys()].sort().map(c=>n.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=hs("bash",o,BS,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:u,install_items:d}=i.
values;return{hostonly:s==="yes",add:hn(a),force:hn(l),omit:hn(u),install:hn(d)}}function FS(e,t,n,r,o){let i=ct(e,n),s=dt([],""),a=r.hostonly?Qy.filter(w=>t.functions.
some(h=>ys(zt(h),i,s).includes(w))):Qy,l=[...gn(e).keys()],u=w=>w.startsWith("/etc/"),d=r.hostonly&&!o?l:l.filter(w=>!u(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,h)=>[...w,...e.list(h).filter($=>$.endsWith(".conf")).map($=>`${h}/${$}`)],[]),m=o?[]:r.hostonly?c:c.filter(w=>!u(w)),f=m.reduce((w,h)=>[
...w,...nh(e.read(h))],[]),p=o?[]:r.force,y=new Set(r.omit.map(Q)),g=[...r.hostonly?zS:eh,...a,...f,...p,...o?[]:r.add].map(Q).filter(w=>!y.has(w)),b=o?[]:r.install.
filter(w=>e.exists(w)),v=new Set;return nu([...au(e,[...d,...m]),...au(e,b),...p.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${p.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...th(e,n,g)].filter(({name:w})=>!v.has(w)&&v.add(w)))}function xt(e,t){return`${e.distro.image.before}${t}${e.distro.image.after}`}function mo(e){return e.list(
"/boot").filter(t=>t.startsWith("vmlinuz-")&&!t.includes("rescue")).map(t=>t.slice(8)).sort(lu)}function lu(e,t){let n=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=n(e),o=n(
t);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function uu(e){return e.slice(0,Math.floor(e.length/2))}function bs(e,t,n,r,o){if(n.
includes("--version"))return k(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,u=[],d=[],c=[],m=[],f=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let h=0;h<
n.length;h+=1){let[$="",P]=(n[h]||"").startsWith("--")?(n[h]||"").split(/=(.*)/):[n[h]],R=f.has($)?P===void 0?n[h+=1]||"":P:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=R:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?u.push(...hn(R)):$==="--force-dr\
ivers"?d.push(...hn(R)):$==="--install"||$==="-I"?c.push(...hn(R)):$.startsWith("-")||m.push($)}if(a){for(let h of e.list("/lib/modules")){let $=bs(e,t,["-f",xt(
t,h),h],r,o);if($.code!==0)return $}return k(0)}let p=m[1]||s||r,y=m[0]||xt(t,p);if(e.exists(y)&&!i)return k(1,"",`dracut[F]: Will not override existing initram\
fs (${y}) without --force
`);if(o==="lies")return k(0);if(!e.exists(`/lib/modules/${p}`))return k(1,"",`dracut[F]: Cannot find module directory /lib/modules/${p}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(y),k(1,"",`dracut[F]: Failed making image ${y}
`);let g=US(e);if(typeof g=="string")return k(1,"",g);let b={...g,hostonly:l===null?g.hostonly:l,add:[...g.add,...u],force:[...g.force,...d],install:[...g.install,
...c]},v=FS(e,t,p,b,o==="drops");if(e.write(y,o==="killed"?uu(v):v,384),o==="killed")return go;let w=[...b.force,...b.add].filter(h=>Ve[Q(h)]===void 0);return k(
0,"",w.map(h=>`dracut-install: Failed to find module '${h}'
`).join(""))}function jS(e,t){let n=new RegExp(`^\\s*${t}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return n===null||n[1]===void 0?
null:n[1]}function WS(e){return(e.read("/proc/mounts")||"").split(`
`).some(t=>{let[,n,,r=""]=t.split(" ");return n==="/boot"&&r.split(",").includes("ro")})}function oh(e,t,n,r,o){let i=t.distro.initramfs==="dracut";if(n.includes(
"--version"))return k(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<n.length;c+=1){let m=n[c]||"";if(m==="-k")a=n[c+=1]||null;else if(m.startsWith("-k"))a=m.slice(2);else for(let f of m.replace(/^-/,
""))"cud".includes(f)&&(s=f)}if(s==="")return k(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&jS(e,"update_initramfs")==="no")return k(0,`update-initramfs: Not updating initramfs.
`);let l=mo(e).filter(c=>e.exists(xt(t,c))),u=a==="all"?(s==="c"?[...mo(e)]:[...l]).reverse():a===null?l.slice(-1):[a],d="";for(let c of u){let m=xt(t,c);if(s===
"d"){e.remove(m);continue}if(s==="u"&&WS(e))return k(0,d,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${m}
`);if(d+=`update-initramfs: Generating ${m}
`,o==="lies")continue;if(i){let p=bs(e,t,["--force",m,c],r,o);if(p.code!==0)return k(p.code,d,p.stderr);continue}if(o==="fails")return k(1,d,`update-initramfs: \
failed for ${m} with 1.
`);let f=rh(e,c,o==="drops");if(o==="killed")return e.write(`${m}.new`,uu(f)),go;e.write(`${m}.new`,f,384),e.rename(`${m}.new`,m)}return k(0,d)}function ih(e,t,n,r){
let o=t.indexOf("-o"),i=o<0?void 0:t[o+1],s=t.find((l,u)=>!l.startsWith("-")&&(o<0||u!==o+1))||n;if(t.includes("--version"))return k(0,`initramfs-tools 0.142
`);if(i===void 0)return k(1,"",`mkinitramfs: no output file
`);if(r==="lies")return k(0);if(r==="fails")return k(1,"",`mkinitramfs failure cpio 141
`);let a=rh(e,s,r==="drops");return e.write(i,r==="killed"?uu(a):a,384),r==="killed"?go:k(0)}function yo(e,t){let n=e.read(t);return n===null?null:Hy(n)}function sh(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function ah(e,t){let n="";for(let r of t.filter(o=>!o.startsWith("-"))){let o=yo(e,r);if(o===null)return k(e.exists(
r)?2:1,n,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);n+=o.map(i=>`${t.includes("-l")?lh(i):i.name}
`).join("")}return k(0,n)}function lh(e){return`${sh(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function uh(e,t){let[n="",r=""]=t.filter(i=>!i.startsWith("-")),o=yo(e,n);if(o===null)return k(2,"",`cpio: premature end of archive
`);for(let i of o)sh(i)||e.write(`${r}/${i.name}`,i.text);return k(0)}function dh(e,t,n,r){let o=[],i=[],s=r;for(let d=0;d<n.length;d+=1){let c=n[d]||"";c==="-f"||
c==="--file"?o.push(n[d+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=n[d+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||xt(t,s);
o.push(...i.slice(1));let l=yo(e,a);if(l===null)return k(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(d=>`${lh(d)}
`).join("")}${u}
`)}var vr=se(require("path"),1);var ZS=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function Bt(e){return e.distro.mkconfig==="debian"}function gr(e){return Bt(e)?"/boot/grub":"\
/boot/grub2"}function ch(e,t){return e.distro.bootPartition?t.replace(/^\/boot/,""):t}function ph(e){let t=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return t===null||t[1]===void 0?"Linux":t[1]}function GS(e,t){let n=[e.read("/etc/default/grub")];if(Bt(t))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&n.push(e.read(`/etc/default/grub.d/${s}`));let r=ph(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=hs(Bt(t)?"dash":"bash",n.filter(s=>s!==null),ZS,{strict:!0,functions:o});return i.code===0?i.values:k(i.code,"",i.stderr)}function KS(e){
return typeof e.code=="number"}function mh(e){return e.GRUB_ENABLE_BLSCFG==="true"}function vs(e,t,n,r,o,i){let s=ch(e,xt(e,r));return[`menuentry '${t}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${n}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${ch(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function JS(e,t,n){let r=[...mo(e)].reverse(),{distro:o}=t,i=p=>n[p]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,u=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
d=`${s} ${u}`,c=Bt(t)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||ph(e),m=r[0];if(m===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(p=>vs(t,`${c} (${p})`,`gnulinux-${p}-advanced-0b5c`,p,l,"")).join("");let f=r.map(p=>{let y=vs(t,`${c}, with Linux ${p}`,`gnulinux-${p}-adva\
nced-0b5c`,p,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?y:y+vs(t,`${c}, with Linux ${p} (recovery mode)`,`gnulinux-${p}-recovery-0b5c`,
p,d,"	")});return`${vs(t,c,"gnulinux-simple-0b5c",m,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${f.join("")}}
`}function qS(e,t,n){let r=Bt(t)?"grub-mkconfig":"grub2-mkconfig",o=n.GRUB_DEFAULT||"0",i=!Bt(t)&&t.distro.mkconfig!=="suse"&&mh(n),s=`${t.distro.root} ${n.GRUB_CMDLINE_LINUX||
""} ${n.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...t.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),u=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...t.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${n.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${u===
null?"":u[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:JS(e,t,n)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${YS(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function YS(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function gh(e){let t="/boot/loader/entries";return e.list(t).filter(n=>n.endsWith(".conf")).sort(lu).reverse().map(n=>`${t}/${n}`)}function XS(e,t,n,r){let{mkconfig:o,
root:i}=t.distro,s=[i,n.GRUB_CMDLINE_LINUX,n.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=fr(e.read("/boot/grub2/grub\
env")),l=$t(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of gh(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function ws(e,t,n,r){let o=Bt(t)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let f=0;f<n.length;f+=1){let p=n[f]||"";if(p==="-o"||p==="--output")i=n[f+=
1]||"";else if(p.startsWith("--output="))i=p.slice(9);else if(p==="--update-bls-cmdline"&&t.distro.mkconfig==="el9")s=!0;else return k(1,"",`Unrecognized option\
 '${p}'
`)}if(r==="fails")return k(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return k(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&t.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return k(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=GS(e,t);if(KS(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,u=`Generating grub configuration file ...
`,d=!Bt(t)&&t.distro.mkconfig!=="suse",c=mh(l)||l.GRUB_ENABLE_BLSCFG===""&&t.distro.mkconfig!=="el8";d&&c&&r!=="killed"&&(u+=XS(e,t,l,s||l.GRUB_ENABLE_BLSCFG===
""));let m=qS(e,t,l);for(let f of mo(e))u+=`Found linux image: /boot/vmlinuz-${f}
`;return i===null?k(0,m,`${u}done
`):r==="killed"?(e.write(`${i}.new`,m.slice(0,Math.floor(m.length/2))),go):(e.write(i,m,t.distro.grubCfgMode),k(0,"",`${u}done
`))}function yh(e,t,n){let[r="-",o="list",...i]=n,s=r==="-"?`${gr(t)}/grubenv`:r,a=fr(e.read(s));if(o==="list")return k(0,[...a].map(([u,d])=>`${u}=${d}
`).join(""));for(let u of i){let d=u.indexOf("=");o==="unset"?a.delete(u):d>0&&a.set(u.slice(0,d),u.slice(d+1))}let l=$t(a);return l===null?k(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),k(0))}function fh(e,t){return e.distro.bootPartition&&!t.startsWith("/boot/")?`/boot${t}`:t}function ho(e,t){let n=`${gr(t)}/grub.cfg`,r=`/boot\
/efi/EFI/${t.distro.vendor}/grub.cfg`;if(t.firmware!=="uefi")return n;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?n:r}function hh(e,t,n,r,o){
let i="",s=null,a=[];for(let l of r){let[u,d="",...c]=Cy(l.trim(),o);(u==="linux"||u==="linuxefi"||u==="linux16")&&(i=d,a=c.map(Ny)),(u==="initrd"||u==="initrde\
fi"||u==="initrd16")&&(s=fh(e,d))}return{title:t,id:n,kernel:fh(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function bh(e,t){let n=e.
read(ho(e,t));if(n===null)throw new Error(`the node does not boot: ${ho(e,t)} is missing`);let r=fr(e.read(`${gr(t)}/grubenv`));n.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of n.split(`
`)){let u=l.trim(),d=i[i.length-1],c=d===void 0||d.items===null?o:d.items,m=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(u);if(m!==null){let f=/\$menuentry_id_option\s+'([^']*)'/.
exec(m[3]||""),p={title:(m[2]||"").slice(1,-1),id:f===null?"":f[1]||"",items:m[1]==="submenu"?[]:null,lines:[]};c.push(p),i.push(p)}else if(/^function\s.*\{$/.test(
u))a=!0;else if(u==="}")a?a=!1:i.pop();else if(d!==void 0&&d.items===null)d.lines.push(u);else if(u==="blscfg")for(let f of gh(e))o.push(QS(e,f));else{let f=/^set\s+(\w+)="?([^"]*)"?$/.
exec(u);if(f===null||f[1]===void 0||f[2]===void 0)continue;f[1]==="default"&&f[2]!=="${next_entry}"&&(s=f[2]),f[1]==="tuned_params"&&r.set("tuned_params",f[2]),
f[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",f[2])}}if(i.length>0)throw new Error(`the node does not boot: ${ho(e,t)} is cut off`);return{items:o,
chosen:s,variables:r}}function QS(e,t){let n=new Map;for(let i of(e.read(t)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||n.set(s[1],[...n.get(s[1])||[],s[2]])}let r=i=>(n.get(i)||[]).join(" "),o=t.slice(t.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function vh(e,t){let[n="0",...r]=t.split(
">"),o=/^\d+$/.test(n)?e[Number(n)]:e.find(s=>s.id===n||s.title===n),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:vh(i.items,r.length===0?"0":r.join(
">"))}function $s(e,t){let{items:n,chosen:r,variables:o}=bh(e,t),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=vh(n,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return hh(t,a.title,a.id,a.lines,o)}function wh(e,t){let{items:n,variables:r}=bh(
e,t),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[hh(t,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(n)}var Eh=se(Cn(),1);function eP(e,t){return t.startsWith("nvme")?`nvme/${t.replace(/n\d+$/,"")}/${t}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${t}`}function $h(e,t){return/\d$/.test(e)?`${e}p${t}`:`${e}${t}`}var tP=[1,2,3,4];function kh(e,t,n,r){let o=`${t}/${eP(e,n)}`,i=n.startsWith("nvme")?
259:8,s={[`/sys/block/${n}`]:{link:`..${o.slice(4)}`}};for(let[a,l,u]of[[n,o,r],...tP.map(d=>[$h(n,d),`${o}/${$h(n,d)}`,r+d])])s[`${l}/dev`]=`${i}:${u}
`,a!==n&&(s[`${l}/partition`]=`${u-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${u}`]={link:`../..${l.slice(4)}`};return s}function _h(e,t){return{[`${e}/net/${t}\
/operstate`]:`up
`,[`${e}/net/${t}/device`]:{link:"../.."},[`/sys/class/net/${t}`]:{link:`../..${e.slice(4)}/net/${t}`}}}function Sh(e){let t=`${e}/usb1/1-2`;return{[`${t}/produ\
ct`]:`Plain Keyboard
`,[`${t}/bDeviceClass`]:`00
`,[`${t}/1-2:1.0/bInterfaceClass`]:`03
`,[`${t}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${t.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${t.slice(4)}/1-2:1.0`}}}var xh={dm:253,md:9,bcache:252};
function nP(e,t,n){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${xh[r]===void 0?254:xh[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};n!==void 0&&(a[`${i}/dm/name`]=`${n}
`);for(let l of t)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function xs(e){return e.split(".").reverse().map(t=>Number(t).toString(16).toUpperCase().
padStart(2,"0")).join("")}function rP(e){let t=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],n=e.stack.routes===null?t:e.stack.routes,r=(o,i,s)=>`${i}	${xs(
o)}	00000000	0001	0	0	0	${xs(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${n.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${xs(i)}:0016 ${xs(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Ph(e,t){let{made:n,mounts:r,swaps:o,nets:i}=t.stack,s={};for(let{name:d,of:c,map:m}of n)Object.assign(s,nP(d,c,m));for(let{name:d,of:c}of i){
s[`/sys/class/net/${d}`]={link:`../../devices/virtual/net/${d}`},s[`/sys/devices/virtual/net/${d}/operstate`]=`up
`;for(let m of c)s[`/sys/devices/virtual/net/${d}/lower_${m}`]={link:`/sys/class/net/${m}`}}let a=d=>{let c=s[`/sys/devices/virtual/block/${d}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${d}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(d=>d!==""&&!r.some(c=>d.split(" ")[4]===c.at)),u=r.map(({at:d,on:c,type:m,source:f},p)=>`${60+p} 22 ${m==="btrfs"||c===""?`0:${60+p}`:a(c)} / ${d} rw,\
relatime shared:${60+p} - ${m} ${f} rw`);return s["/proc/self/mountinfo"]=[...l,...u,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(d=>`${d.startsWith("/")?`${d}	file`:`/dev/${d}	partition`}	8388604	0	-2
`).join("")}`),{...s,...rP(t),...t.stack.shown}}var O=se(require("fs"),1),ft=se(require("path"),1),oP=40;function du(e){try{return O.readlinkSync(e)}catch(t){return null}}function Ah(e,t,n){let r=t.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||n?du(ft.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>oP)throw new Error(`too many links in ${t}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Oh(e){if(!O.lstatSync(e).isDirectory()){O.unlinkSync(e);return}for(let n of O.readdirSync(e))Oh(ft.join(e,n));O.rmdirSync(
e)}function iP(e,t,n){try{O.writeFileSync(e,t,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!O.existsSync(e))throw r;let o=O.statSync(
e).mode&4095;O.chmodSync(e,384),O.writeFileSync(e,t,"latin1"),O.chmodSync(e,o)}n!==void 0&&O.chmodSync(e,n)}function cu(e){try{return O.readFileSync(e)}catch(t){
if(t instanceof Error&&Reflect.get(t,"code")==="EACCES")return Buffer.alloc(0);throw t}}function ks(e){let t=s=>Ah(e,s,!0),n=s=>ft.join(e,t(s)),r=s=>ft.join(e,Ah(
e,s,!1)),o=new Set,i=s=>{let a=n(s);o.has(a)&&O.existsSync(a)||(O.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:n,real:t,mkdir:i,read(s){try{return O.readFileSync(
n(s),"latin1")}catch(a){return null}},write(s,a,l){i(ft.posix.dirname(s)),iP(n(s),a,l)},link(s,a){i(ft.posix.dirname(s));let l=r(s);du(l)!==null&&O.unlinkSync(l),
O.symlinkSync(a,l)},readLink:s=>du(r(s)),exists:s=>O.existsSync(n(s)),isOlder:(s,a)=>O.existsSync(n(s))&&O.existsSync(n(a))&&O.statSync(n(s)).mtimeMs<O.statSync(
n(a)).mtimeMs,list(s){try{return O.readdirSync(n(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{O.lstatSync(a)}catch(l){return}Oh(a)},rename(s,a){O.renameSync(
r(s),r(a))}}}function sP(e,t,n){if(n===null)return e.remove(t);if(typeof n=="string")return e.write(t,n,420);if("link"in n)return e.link(t,n.link);if("dir"in n){
e.mkdir(t),O.chmodSync(e.at(t),n.dir);return}e.write(t,n.text,n.mode)}function ue(e,t){let n=Object.keys(t),r=o=>{let i=t[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...n.filter(r),...n.filter(i=>!r(i))]){let i=t[o];i!==void 0&&sP(e,o,i)}}function Ih(e,t=[]){let n=new Map,r=o=>{for(let i of O.readdirSync(
ft.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(t.includes(s))continue;let a=ft.join(e,s),l=O.lstatSync(a),u=l.mode&4095;l.isSymbolicLink()?n.set(s,{type:"\
link",mode:511,text:O.readlinkSync(a)}):l.isDirectory()?(n.set(s,{type:"dir",mode:u,text:""}),r(s)):n.set(s,{type:"file",mode:u,text:cu(a).toString("latin1")})}};
return r("/"),n}function fu(e,t){let n=[];for(let[r,o]of e){let i=t.get(r);i===void 0?n.push(`gone: ${r}`):i.type!==o.type?n.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?n.push(`changed: ${r}`):i.mode!==o.mode&&n.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of t.keys())e.has(r)||
n.push(`new: ${r}`);return n}function pu(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function Ke(e,t){return Object.assign(new Error(
`${e}: ${t}`),{code:e})}function Ut(e,t){return e.paths.get(t)||`/sys/devices/unknown/${t}`}function bo(e){return"../".repeat(e.split("/").length-2)}function kt(e,t,n){
let r=e.readLink(`${Ut(t,n)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Ss(e,t,n,r){let o=Ut(t,n.address),i=kt(e,t,n.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${n.address}`)),r!==null&&(e.link(`${o}/driver`,`${bo(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${n.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,su(n,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${n.address}`),ue(e,Mh(t,n,r)),lP(e,t,n.address)}function Ps(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Mh(e,t,n){let r=Ut(e,t.address),
o=e.functions.indexOf(t),i=(s,a,l,u)=>({[`${r}/${s}/dev`]:`${u}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${bo(`${r}/${s}`)}class/${a}`}});return n==="nvidia"?{[`/proc/driver/nvidia/gpus/${t.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:n==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(n!=null?n:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function mu(e,t,n){let r=vo(t,n),o=kt(e,t,
n);return o==="nvidia"?[`/dev/nvidia${t.functions.indexOf(r)}`]:Ps(o)?[`/dev/vfio/${t.groups.get(n)}`]:Object.values(Mh(t,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function aP(e,t,n){let r=mu(e,t,n);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function _s(e,t,n,r,o){let i=4e4+t.stuck.size,s=Ut(t,n.address);throw t.
stuck.has(n.address)||(Ss(e,t,n,null),e.remove(`${s}/driver_override`),(0,Eh.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),t.stuck.set(n.address,i)),ue(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(Ke("ETIMEDOUT",`${r} does not answer`),{left:i})}function lP(e,t,n){let r=t.groups.get(n);if(r===void 0||!t.iommu)return;[...t.groups].some(([
i,s])=>s===r&&Ps(kt(e,t,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function gu(e,t,n){let r=`/sys/bus/pci/drivers/${t}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);n!==null&&(e.link(`${r}/module`,`../../../../module/${n}`),e.link(`/sys/module/${n}/d\
rivers/pci:${t}`,`../../../bus/pci/drivers/${t}`))}}function uP(e,t){let[n="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(m,f)=>/^f{8}$/i.test(m)||
parseInt(m,16)===parseInt(f,16),[u="",d=""]=t.subsystem.split(":"),c=(parseInt(s,16)^parseInt(t.class,16))&parseInt(a,16);return l(n,t.id.slice(0,4))&&l(r,t.id.
slice(5))&&l(o,u)&&l(i,d)&&c===0}function dP(e,t,n){if(t.stuck.has(n))return null;let r=(e.read(`${Ut(t,n)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function yu(e,t,n,r){let o=dP(e,t,r.address);if(o!==null)return o===n;if(n==="pcieport")return r.secondary!==void 0;if((t.ids.get(n)||[]).some(a=>uP(
a,r)))return!0;let i=By(n);if(i===null||Ps(i)||zy(i,r.class)!==n)return!1;let s=Ve[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>iu(a,zt(r)))}function hu(e,t,n,r){
var i;let o=(i=t.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&n!==r.driver)return o==="nothing"?null:o;if(Ps(n)){if(r.secondary!==void 0||!t.iommu||!t.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(n!=="pcieport"&&cP(e,t,r.address))return"EBUSY";return Ss(e,t,r,n),null}
function cP(e,t,n){let r=t.groups.get(n);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function As(e,t,n){for(let r of t.functions)kt(e,t,r.address)===
null&&!t.stuck.has(r.address)&&yu(e,t,n,r)&&hu(e,t,n,r)}function Dh(e,t,n,r){t.loaded.add(n),ue(e,{[`/sys/module/${n}/initstate`]:`live
`,[`/sys/module/${n}/refcnt`]:`0
`,[`/sys/module/${n}/uevent`]:""}),bu(e,t,n,r)}function bu(e,t,n,r){n==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=fo(n);if(o===null)return;let i=n==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)gu(e,s,n),s==="vfio-pci"&&t.ids.set(s,[...t.ids.get(s)||[],...r]),As(e,t,s)}function wo(e,t){let n=[...t.loaded].reverse().
map(r=>{let o=[...t.loaded].filter(i=>((Ve[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",n.join(""))}function Th(e,t,n){let r=fo(n);if(r!==null){for(let o of t.functions)kt(e,t,o.address)===r&&Ss(e,t,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),t.ids.delete(r)}t.loaded.delete(n),e.remove(`/sys/module/${n}`),wo(e,t)}function fP(e){return`${e}0\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.
slice(0,36).padEnd(36,"\0")+(e==="DMAR"?"-":"\0\0")+"\0".repeat(10)}var Rh={intel:"DMAR",amd:"IVRS",arm:"IORT"},pP={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],
arm:["smmu3.0x0000000009050000"]};function Ch(e,t,n){let r={"/sys/bus/pci/drivers_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/p\
ci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};t.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),t.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Rh[t.cpu.brand]}`]={text:fP(Rh[t.cpu.brand]),mode:256});for(let o of n.functions){let i=Ut(n,o.address);Object.
assign(r,Xy(o,i)),r[`${i}/subsystem`]={link:`${bo(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=n.groups.get(o.address);
n.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${bo(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(n.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${bo(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=n.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${Ut(n,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(n.iommu)for(let o of pP[t.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};ue(e,r)}function Nh(e,t){let n=0;for(let r of t.functions){let o=Ut(t,r.address);kt(e,t,r.address)!==null&&(r.netdev!==
void 0&&ue(e,_h(o,r.netdev)),r.keyboard===!0&&ue(e,Sh(o)),r.block!==void 0&&(ue(e,kh(r,o,r.block,n)),n+=10))}}function Os(e,t,n,r,o){let i=Jy(e);return{version:t,
cmdline:n,iommu:r,functions:i,paths:qy(i),groups:Yy(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function vo(e,t){let n=t.trim(),r=e.functions.
find(o=>o.address===n);if(r===void 0)throw Ke("ENODEV",`no such device ${n}`);return r}function mP(e){let t=e.trim().split(/[\s:]+/);if(t.length<2||!t.every(n=>/^(0x)?[0-9a-f]+$/i.
test(n)))throw Ke("EINVAL",`not an id: ${e.trim()}`);return t.slice(0,6).map(n=>n.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function Ft(e,t,n,r){
let o=e.real(n);if(!e.exists(o))throw Ke("ENOENT",`${n}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return gP(e,t,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=vo(t,r);if(kt(e,t,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(u=>yu(e,t,u,a)&&hu(e,t,u,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=vo(t,s[1]||"");t.stuck.has(a.address)&&
_s(e,t,a,n,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw Ke("EACCES",`${n}: permission denied`);e.write(
o,r)}}function gP(e,t,n,r,o){if(r==="unbind"){let a=vo(t,o);if(t.stuck.has(a.address)&&_s(e,t,a,`/sys/bus/pci/drivers/${n}/unbind`,o),kt(e,t,a.address)!==n)throw Ke(
"ENODEV",`${a.address} is not bound to ${n}`);let l=t.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(n)&&aP(e,
t,a.address))&&_s(e,t,a,`/sys/bus/pci/drivers/${n}/unbind`,o),Ss(e,t,a,(l==null?void 0:l.comesBack)===!0?n:null);return}if(r==="bind"){let a=vo(t,o);if(t.stuck.
has(a.address)&&_s(e,t,a,`/sys/bus/pci/drivers/${n}/bind`,o),!yu(e,t,n,a))throw Ke("ENODEV",`${n} does not match ${a.address}`);if(kt(e,t,a.address)!==null)throw Ke(
"EBUSY",`${a.address} has a driver`);let l=hu(e,t,n,a);if(l!==null)throw Ke(l,`${n} refused ${a.address}`);return}let i=mP(o),s=t.ids.get(n)||[];if(r==="new_id"){
if(s.includes(i))throw Ke("EEXIST",`${n} has ${i}`);t.ids.set(n,[...s,i]),As(e,t,n);return}if(!s.includes(i))throw Ke("ENODEV",`${n} does not have ${i}`);t.ids.
set(n,s.filter(a=>a!==i))}var xo="/etc/systemd/system",yr="/run/systemd/transient",Lh="/run/systemd/shutdown/scheduled",vu="/run/systemd/fixture/loaded",$o="/run/systemd/fixture/active";
function Hh(e){let t=e.list(`${xo}/timers.target.d`).filter(n=>n.endsWith(".conf")).map(n=>e.read(`${xo}/timers.target.d/${n}`)||"");e.write(vu,t.map(n=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(n)||["",""])[1]).join(" "))}function Vh(e){for(let t of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${t}`);Hh(e);for(let t of(e.read(
vu)||"").split(/\s+/))t!==""&&e.exists(`${xo}/${t}`)&&e.write(`${$o}/${t}`,"")}function zh(e,t,n){let[r="",...o]=t.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${$o}/${o[0]}`)?k(0,`active
`):k(3,`inactive
`);if(r==="is-enabled")return k(1,`disabled
`);if(r==="is-system-running")return k(0,`running
`);if(r==="show")return k(0,`Wants=${e.read(vu)||""}
`);if(n==="fails")return k(1,"",`Failed to connect to bus: No such file or directory
`);if(n==="lies")return k(0);r==="daemon-reload"&&Hh(e);for(let i of o){if(r==="stop")for(let s of[yr,$o])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${xo}/${i}`))return k(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${$o}/${i}`,"")}return k(0)}function Bh(e,t,n){if(n==="fails")return k(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(n==="lies")return k(0);let r=t.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=t.slice(t.findIndex(i=>!i.startsWith("-")));
return r===void 0||!t.some(i=>/^--on-active=\d+s$/.test(i))?k(1,"",`the fixture knows timers with a name only
`):e.exists(`${yr}/${r}.timer`)?k(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${yr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),k(0,"",`Running timer as unit: ${r}.timer
`))}function Uh(e,t,n){return n==="fails"?k(1,"",`Failed to set wall message
`):(n!=="lies"&&e.write(Lh,`USEC=1700000000000000
WARN_WALL=1
MODE=${t.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${t[t.length-1]||""}
`),k(0))}function Fh(e){let t=e.list(yr).filter(r=>r.endsWith(".timer")),n=e.exists(Lh)||t.some(r=>/^systemctl\nreboot$/m.test(e.read(`${yr}/${r}`)||""));for(let r of t)
e.remove(`${yr}/${r}`);return n}function jh(e,t){let n=e.read(`${xo}/${t}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(n)||[],[,o]=/^ExecStart=(.*)$/m.
exec(n)||[];return!e.exists(`${$o}/${t}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var Zh=se(Cn(),1),Gh=se(require("fs"),1);var Wh=["/usr/bin/dash","/bin/dash","/bin/sh"],yP=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function Kh(e,t,n,r){let o=n.replace(yP,(u,d='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${d}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${n}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(u,d)=>`-e ${r(d)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=Wh.find(u=>Gh.existsSync(u));if(s===void 0)throw new Error(`this test\
 needs one of ${Wh.join(", ")}`);let a=(0,Zh.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let u=0;u+1<l.length;u+=2){let d=(l[u]||"").slice(e.dir.length),c=l[u+1]||"";d.startsWith("/sys/")?Ft(e,t,d,c):e.write(d,`${d==="/dev/kmsg"&&e.read(d)||""}${c}\

`)}}function hr(e,t){return e.filter(n=>n.startsWith(`${t}=`)).reduce((n,r)=>[...n,...r.slice(t.length+1).split(",")],[])}function $u(e,t,n,r){if(t.iommu==="absent")
return!1;let o=po(r);if(t.cpu.brand==="arm")return!0;if(hr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${n}`)||"";if(t.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!hr(o,"amd_iommu").includes("off");let s=t.iommu==="on"||t.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of hr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Jh(e){let t=Wy(e,"vfio_pci","ids");return t===null?[]:t.split(",").filter(n=>n.split(":").length>1).map(
n=>n.toLowerCase())}function bn(e,t,n,r){let o=gs(n,r.index,r.config,t.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order)r.index.files.has(i)?Dh(e,t,i,i===
"vfio_pci"?Jh(r.config):[]):Kh(e,t,(r.config.install.get(i)||"").replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around);return null}function hP(e,t,n){
for(let r of e.list("/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}\
/vendor`)&&(bn(e,t,s,n),Ft(e,t,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&Ft(e,t,`${i}/driver/unbind`,o),Ft(e,t,"/sys/bus/pci/drivers_probe",o))}}function qh(e,t,n){
for(let r of t.functions)for(let o of ys(zt(r),n.index,n.config)){bn(e,t,o,n);for(let i of t.loaded.has(o)?jy(o):[])n.config.blacklist.has(i)||bn(e,t,i,n)}}function Yh(e){
return e.split(`
`).map(t=>t.replace(/[#;].*/,"").trim()).filter(t=>t!=="")}function bP(e,t,n,r){let o=yo(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(f=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(f.name)).map(f=>f.text),s=new Set(o.map(f=>Q(f.name.slice(f.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=f=>o.filter(p=>p.name===f).map(p=>p.text).join(""),l={config:dt(i,n.cmdline),index:ct(e,n.version),has:f=>s.has(f),around:f=>o.
some(p=>`/${p.name}`===f)},u=po(`${n.cmdline} ${o.filter(f=>f.name.startsWith("etc/cmdline.d/")).map(f=>f.text).join(" ")}`),d=t.distro.initramfs==="dracut";if(d)
for(let f of hr(u,"rd.driver.pre"))bn(e,n,f,l);let c=d?hr(u,"rd.driver.blacklist").map(Q):[];qh(e,n,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let m=[a("conf/modules"),...o.filter(f=>/^(usr\/lib|etc)\/modules-load\.d\//.test(f.name)).map(f=>f.text)];for(let f of m)for(let p of Yh(f))wu(e,n,p,
l)}function wu(e,t,n,r){let o=Q(n);r.config.blacklist.has(o)||bn(e,t,o,r)}var vP=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/\
usr/lib/modules-load.d"];function wP(e,t){let n={config:dt(gn(e).values(),t.cmdline),index:ct(e,t.version),has:()=>!0,around:o=>e.exists(o)};qh(e,t,n),hP(e,t,n);
let r=new Map;for(let o of vP)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Yh(e.read(
r.get(o)||"")||""))wu(e,t,i,n);for(let o of hr(po(t.cmdline),"modules-load"))wu(e,t,o,n)}function $P(e,t,n,r){let{distro:o}=t,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...t.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...t.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:t.cpu.processors},(u,d)=>`processor	: ${d}
${t.cpu.info}
`).join("");ue(e,{"/proc/cmdline":`${n.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${n.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${n.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function xP(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function Xh(e,t){let n=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=n===""?0:parseInt(n.slice(-12),16),o=$s(e,t),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=fr(e.read(`${gr(t)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${gr(t)}/grubenv`,$t(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let m of e.list(c))e.remove(`${c}/${m}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=ct(e,i),u=Os(t,i,a,$u(e,t,i,a),l.builtin);Ch(e,t,u),gu(e,"pcieport",null),As(e,u,"pcieport");let d=dt([],a);for(let c of[...l.builtin].sort((m,f)=>(m.startsWith(
"vfio")?0:1)-(f.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),bu(e,u,c,c==="vfio_pci"?Jh(d):[]));if($P(e,t,
u,xP(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return bP(e,t,u,o.initrd),wP(e,u),Nh(e,u),ue(e,Ph(e,t)),wo(e,u),Vh(
e),u}var xu=new Map;function vn(e){return xu.get(vr.resolve(e))||null}function br(e,t){t===null?xu.delete(vr.resolve(e)):xu.set(vr.resolve(e),t)}function kP(e,t){let n=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(n==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Os(t,n,r,$u(e,t,n,r),ct(e,n).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function _P(e,t,n,r){let o=(u,d)=>n.some(c=>c===`--${d}`||/^-[a-zA-Z]+$/.test(c)&&[...u].some(m=>c.
includes(m))),i=n.findIndex(u=>u==="-S"||u==="--set-version"||u==="-d"||u==="--dirname"||u==="-C"),s=n.filter((u,d)=>!u.startsWith("-")&&(i<0||d!==i+1));if(r===
"fails")return k(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return k(0);let a={config:dt(gn(e).values(),t.cmdline),index:ct(e,t.version),has:()=>!0,around:u=>e.exists(u)};if(o("r","remo\
ve")){for(let u of s.map(Q)){if(t.builtin.has(u))return k(1,"",`modprobe: FATAL: Module ${u} is builtin.
`);t.loaded.has(u)&&Th(e,t,u)}return k(0)}let l=o("a","all")?s:s.slice(0,1);for(let u of l){if(o("b","use-blacklist")&&a.config.blacklist.has(Q(u)))continue;let d=bn(
e,t,u,a);if(d!==null)return k(1,"",o("q","quiet")?"":`modprobe: ${d.replace(/Module \S+/,`Module ${u}`).replace(/\.$/,"")} in directory /lib/modules/${t.version}\

`)}return wo(e,t),k(0)}function SP(e,t){let n=e.some(u=>u==="-B1"||u==="--block-size=1")?1:1024,r=e.filter(u=>!u.startsWith("-")).pop()||"/",o=2*t+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/n)),used:String(Math.floor((o-t)/n)),avail:String(Math.floor(t/n)),pcent:"42%",target:r},s=e.find(u=>u.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:n===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return k(0,`${a.map(u=>l[u]||u).join(" ")}\

${a.map(u=>i[u]||"-").join(" ")}
`)}var PP=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Is(e,t){let n=ks(e);vn(e)===null&&br(e,kP(n,t));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var p;let[u="",...d]=l,c=vr.basename(u),m=vn(e),f=m===null?"":m.version;return c==="chroot"?a(d.slice(1)):c==="en\
v"?a(d.filter(y=>!/^(-\S*|\w+=.*)$/.test(y))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(d.slice(d.findIndex(y=>!/^(-|\d)/.test(y)))):OP(n,u)?c==="\
update-grub"?ws(n,t,["-o","/boot/grub/grub.cfg",...d],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?ws(n,t,d,s("grub-mkconfig")):c==="grub2-mkconfig"?
ws(n,t,d,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?yh(n,t,d):c==="update-initramfs"?oh(n,t,d,f,s("update-initramfs")||(t.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?ih(n,d,f,s("mkinitramfs")):c==="dracut"?bs(n,t,d,f,s("dracut")):c==="lsinitramfs"?ah(n,d):c==="unmkinit\
ramfs"?uh(n,d):c==="lsinitrd"?dh(n,t,d,f):c==="df"?SP(d,r):c==="systemctl"?zh(n,d,s("systemctl")):c==="systemd-run"?Bh(n,d,s("systemd-run")):c==="shutdown"?Uh(n,
d,s("shutdown")):n.at(u).startsWith(`${n.dir}/etc/molly-guard/run.d/`)?k(/^exit (\d+)$/m.test(n.read(u)||"")?Number((p=/^exit (\d+)$/m.exec(n.read(u)||""))==null?
void 0:p[1]):0,"",`asked by a check of the site
`):c==="uname"?k(0,`${d.includes("-m")?t.cpu.arch:f}
`):c==="systemd-detect-virt"?k(1,`none
`):PP.has(c)?k(0):c==="modprobe"?m===null?k(1,"",`modprobe: FATAL: no kernel is running
`):_P(n,m,d,s("modprobe")):k(127,"",`${u}: the fixture does not know this command
`):k(127,"",`${u}: command not found
`)};return{tree:n,host:t,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,u){let d=vn(e);if(d===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,u.trim()]),Ft(n,d,l,u)},reboot(){br(e,null),br(e,Xh(n,t))},misbehave(l,u){u===null?o.delete(l):o.set(l,u)},odd(l,u){var d;(d=vn(e))==null||d.odd.set(l,u)},
start({pid:l,comm:u,cgroup:d=`0::/system.slice/${u}.service
`,open:c=[],exe:m,argv:f=[],threads:p=[],state:y="S"}){let g=vn(e);if(g===null)throw new Error("no kernel is running");let b=c.flatMap(v=>v.startsWith("/")?[v]:
mu(n,g,v));ue(n,{[`/proc/${l}/comm`]:`${u.slice(0,15)}
`,[`/proc/${l}/cgroup`]:d,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[v,w]of b.entries())n.link(`/proc/${l}/fd/${v+3}`,w);ue(n,{[`/proc/${l}/stat`]:`${l} (${u.
slice(0,15)}) ${y} 1 ${l}
`,[`/proc/${l}/cmdline`]:f.map(v=>`${v}\0`).join("")}),m!==void 0&&n.link(`/proc/${l}/exe`,m);for(let[v,w]of[u.slice(0,15),...p].entries())n.write(`/proc/${l}/t\
ask/${l+v}/comm`,`${w}
`)},end(l){n.remove(`/proc/${l}`)},elapse(){let l=Fh(n);return l&&this.reboot(),l},due:l=>jh(n,l),freeBytes(l){r=l},next:()=>$s(n,t),entries:()=>wh(n,t)}}var AP=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function OP(e,t){return t.startsWith("/")?e.exists(t):AP.some(n=>e.exists(`${n}/${t}`))}var Rs=17e8,Es=3600;function ku(e,t,n){let r=o=>{for(let i of H.readdirSync(o,{withFileTypes:!0})){let s=wn.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(t===null||H.statSync(s).mtimeMs/1e3>t)&&H.utimesSync(s,n,n)}};for(let o of H.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=wn.join(
e,o);H.lstatSync(i).isDirectory()&&r(i)}}function eb(e,t){let{tree:n}=e;if(t.do==="files")return ue(n,t.files);if(t.do==="edit")return n.write(t.path,t.edit(n.read(
t.path)||""));if(t.do==="reboot")return e.reboot();let r=e.run(t.argv);if(r.code!==0)throw new Error(`${t.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function IP(e){let{host:t,tree:n}=e,r=(...s)=>eb(e,{do:"run",argv:s});for(let{version:s}of t.kernels)t.distro.initramfs==="dracut"?r("dracut","-f",xt(
t,s),s):r("update-initramfs","-c","-k",s);if(t.distro.mkconfig==="debian")return r("update-grub");let o=t.distro.mkconfig==="el8"&&t.firmware==="uefi"?`/boot/ef\
i/EFI/${t.distro.vendor}/grub.cfg`:ho(n,t),i=n.list("/boot/loader/entries").map(s=>[s,n.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)n.write(`/boot/loader/entries/${s}`,a)}var Qh=new WeakMap;function RP(e){let t=[],n=r=>{for(let o of H.readdirSync(wn.join(e,r)).sort()){let i=`${r}/${o}`,
s=wn.join(e,i),a=H.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";t.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?cu(s):Buffer.alloc(0),target:l==="link"?H.readlinkSync(s):""}),l==="dir"&&n(i)}};return n(""),t}function EP(e,t){let n=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of t){let u=wn.join(e,r);if(o==="dir")H.mkdirSync(u),(511&~n)!==i&&H.chmodSync(u,i);else if(o==="link")H.symlinkSync(a,u);else{let d=H.openSync(
u,"wx",i);(i&~n)!==i&&H.fchmodSync(d,i),H.writeSync(d,s),H.futimesSync(d,l,l),H.closeSync(d)}}for(let{path:r,type:o,mtime:i}of t)o==="dir"&&H.utimesSync(wn.join(
e,r),i,i)}function MP(e,t){let n=ks(e);ue(n,t.files);for(let o of t.kernels)ue(n,Fy(t,o));ku(e,null,Rs);let r=Is(e,t);return IP(r),ku(e,Rs+Es,Rs+Es),r}function DP(e,t){
let n=MP(e,t),r=Rs+Es;n.reboot();for(let o of t.events)eb(n,o),r+=Es,ku(e,r,r)}function _u(e,t){let n=Qh.get(t);if(n!==void 0)return EP(e,n.entries),br(e,pu(n.running)),
Is(e,t);br(e,null),DP(e,t);let r=vn(e);return r!==null&&Qh.set(t,{entries:RP(e),running:pu(r)}),Is(e,t)}var Cs="0123456789abcdef0123456789abcdef",wr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function N(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function St(e,t){let n={};for(let r of e)n[`${t}/${r}`]=N(`# ${r} of the fixture`);return n}var sb={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function Ou(e){return{"/etc/machine-id":`${Cs}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${wr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${wr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
stemd/system":{dir:493},"/var/lib/dpkg":e.distro.mkconfig==="debian"?{dir:493}:null,"/etc/modprobe.d":{dir:493},"/etc/modules-load.d":{dir:493},"/var/tmp":{dir:493},
"/var/lib":{dir:493},"/usr/share/misc/pci.ids":`C 03  Display controller
10de  NVIDIA Corporation
	20b7  GA100GL [A30 PCIe]
	20b0  GA100 [A100 SXM4 40GB]
1a03  ASPEED Technology, Inc.
	2000  ASPEED Graphics Family
`,...St(["modprobe","depmod","shutdown"],"/usr/sbin"),...St(["df","uname","systemctl","systemd-run","sync","udevadm","env","systemd-detect-virt"],"/usr/bin"),...e.
functions.some(t=>t.driver==="nvidia")?{"/usr/lib/modprobe.d/nvidia-graphics-drivers.conf":`# Installed with the NVIDIA driver
blacklist nouveau
blacklist nova_core
alias nouveau off
`}:{}}}function TP(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var ab="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",CP=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,lb=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,Iu={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
BUSYBOX=auto
COMPRESS=zstd
`,"/etc/initramfs-tools/update-initramfs.conf":`# Configuration file for update-initramfs(8)
update_initramfs=yes
backup_initramfs=no
`,"/etc/initramfs-tools/modules":`# List of modules that you want to include in your initramfs.
# They will be loaded at boot time in the order below.
#
# Syntax:  module_name [args ...]
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":N(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":N('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":N(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":N("# mkinitramfs of initramfs-tools-core"),...St(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},NP={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":N("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":N(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":N('rm -f "/boot/initrd.img-$1"'),...St(["dracut","lsinitrd"],"/usr/bin")},Ru={"\
/usr/sbin/update-initramfs":N(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function Eu(e){return Object.keys(
e).map(t=>`Package: ${t}
Status: ${e[t]}
Architecture: all
Version: 1

`).join("")}function Je(e){let t=e.initramfs===void 0?"initramfs-tools":e.initramfs,n=e.id==="ubuntu",r=n?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${n?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:t,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${wr} ro`,bootPartition:!1,recovery:n?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...sb,
...Ou(o),"/etc/default/grub":TP(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":N("# header"),"/etc/grub.d/10_linux":N("# entries"),"/etc\
/grub.d/40_custom":N('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":N(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":N('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...St(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":N("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":$t(new Map)||"","/etc/modules":e.modulesFile===void 0?CP:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${wr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...t==="dracut"?NP:Iu,"/var/lib/dpkg/status":Eu({"grub-common":"install ok installed",...t==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function LP(e,t,n){let r=t.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${t}) ${e.version} (${e.codeName})`,`\
version ${t}`,`linux /vmlinuz-${t}`,`initrd /initramfs-${t}.img${r?"":" $tuned_initrd"}`,`options ${n}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function jt(e){let t=`0-rescue-${Cs}`,n="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:n,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let f of[...s.kernels.map(p=>p.version),t])a[`/boot/loader/entries/${Cs}\
-${f}.conf`]=LP(e,f,r?"$kernelopts":`${n} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${n} ${e.cmdline}
`)}let u=new Map([["saved_entry",l===void 0?"":e.bls?`${Cs}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${n} ${e.cmdline} `]]:
[],["boot_success","0"]]),d=$t(u)||"",c=s.firmware==="uefi",m=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...sb,...Ou(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":N("# header"),"/etc/grub.d/10_linux":N("# entries"),"/etc/grub.d/40_custom":N('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":N(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...St(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...St(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":N(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":N('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":N("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":N(`[ "$GRUB_ENABLE_BLSCF\
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
EFI/${o}/grub.cfg`]:m}:{},[`/boot/vmlinuz-${t}`]:`MZ rescue kernel
`,[`/boot/initramfs-${t}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":N("# probe"),...e.more===void 0?{}:e.more}}}}function HP(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${wr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[C("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),C("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...Ou(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":N("# header"),"/etc/grub.d/10_linux":N("# entries"),"/etc/grub.d/40_custom":N('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":N(". \
${sysconfdir}/default/grub"),...St(["update-bootloader"],"/usr/sbin"),...St(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":$t(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${wr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":N('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function VP(e,t,n){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:t.kernels,firmware:t.firmware,iommu:"default",
distro:t.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=cr(Sy(),Dy(),ps(),Ql(),...n)(r);return{
...o,files:{...t.files(o),...o.files}}}function te(e,t){return(...n)=>VP(e,t,n)}var ub=[C("5.15.0-125-generic","builtin"),C("5.15.0-130-generic","builtin")],So=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",ab,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],Mu=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
ab,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],zP={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},_t=te("ubuntu2204",Je({id:"ubuntu",version:"22.04",grubDefault:So,kernels:ub})),BP=te("ubuntu2\
204cloud",Je({id:"ubuntu",version:"22.04",grubDefault:So,kernels:ub,firmware:"uefi",more:zP})),Su=te("ubuntu2204maas",Je({id:"ubuntu",version:"22.04",grubDefault:So,
firmware:"uefi",kernels:[C("5.15.0-130-generic","builtin"),C("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),UP=te("ubuntu2004",Je({id:"ubuntu",version:"20.04",grubDefault:So,kernels:[C("5.4.0-200-generic","builtin"),C("5.4.0-204-generic","builtin")]})),Ns=te("ub\
untu2404",Je({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[C(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),FP=te("debian11",Je({id:"d\
ebian",version:"11",grubDefault:Mu,kernels:[C("5.10.0-32-amd64"),C("5.10.0-33-amd64")]})),ze=te("debian12",Je({id:"debian",version:"12",grubDefault:Mu,firmware:"\
uefi",kernels:[C("6.1.0-28-amd64"),C("6.1.0-30-amd64")]})),tb=te("debian13dracut",Je({id:"debian",version:"13",grubDefault:Mu,initramfs:"dracut",grubCfgMode:384,
modulesFile:lb,firmware:"uefi",kernels:[C("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),C("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),jP=[C("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Du={id:"ubuntu",version:"26.04",grubDefault:So,
initramfs:"dracut",grubCfgMode:384,modulesFile:lb,firmware:"uefi",kernels:jP},WP=te("ubuntu2604fresh",Je({...Du,more:Ru})),db={"/etc/kernel/postinst.d/initramfs\
-tools":N(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},ZP=te("ubuntu2604upgraded",Je({...Du,more:{...Iu,...Ru,...db,"/var/lib/dpkg/status":Eu({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
GP=te("ubuntu2604both",Je({...Du,more:{...Iu,...Ru,...db,"/usr/sbin/update-initramfs.initramfs-tools":N(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":Eu({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),cb={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[C("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},fb={"/usr/lib/kernel/install.d/20-grub.install":N(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},$r={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[C("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),C("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},KP=te(
"rocky8bios",jt(cb)),nb=te("rocky8uefi",jt({...cb,firmware:"uefi"})),Ms=te("rocky9",jt($r)),JP=te("rocky92",jt({...$r,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),qP=te("rocky9NoBls",jt({...$r,bls:!1})),rb=te("rocky9generic",jt({...$r,hostonly:!1})),YP=te("rocky10",jt({...$r,version:"10.0",codeName:"Red\
 Quartz",more:fb,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[C("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),XP=te("fedora",jt({...$r,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:fb,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[C("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),C("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),ob=te("sles15",HP()),ib=(...e)=>Ns(Py(),Xl("ubuntu\
2404arm64"),lo(C("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),xr="10de:20b7",pb="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function QP(e,t){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${pb}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${t}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ds(e=xr){return t=>ds(...QP(t.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(t)}function eA(e=xr){
return t=>ds({do:"edit",path:"/etc/default/grub",edit:n=>n.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${t.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${pb}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",t.firmware==="uefi"?`/boot/efi/EFI/${t.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(t)}function Ts(){return ds({do:"reboot"})}function tA(e){return uo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function nA(e="# Ansible managed: do not edit"){return uo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function rA(){return uo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var B=Ge("0000:41:00.0",{id:xr,group:12}),Be=Ge("0000:41:00.0",{id:xr,driver:"nouveau",group:12}),_o=Ge("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),oA=["07","0f","47","4e","87","90","b7","bd"],Pu=cr(...oA.map((e,t)=>Ge(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+t,numa:t>>2}))),Au=cr(...["c4","c5"].map((e,t)=>Ty(`0000:${e}:00.0`,{group:60+t}))),ko=cr(Be,Ge("0000:61:00.0",{id:xr,driver:"nouveau",
group:13}),co("0000:61:00.0")),iA=Ge("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function sA(e){let t=new Map,n={};for(let[
r,o]of Object.entries(e))n[r]=()=>{let i=t.get(r)||Xl(r)(o());return t.set(r,i),i};return n}var IB=sA({ubuntu2204:()=>_t(B),"ubuntu2204-no-gpu":()=>_t(),"ubuntu\
2204-eight-gpus-amd":()=>_t(Ie(),Pu,Au),"ubuntu2204-cloud":()=>BP(B),"ubuntu2204-maas":()=>Su(B),"ubuntu2204-maas-ids-in-default":()=>Su(B,tA("10de:1eb8")),"ubu\
ntu2204-prepared":()=>_t(lo(C("6.8.0-51-generic"),C("6.8.0-52-generic")),B,Ds(),Ts()),"ubuntu2204-prepared-not-rebooted":()=>_t(lo(C("6.8.0-51-generic"),C("6.8.\
0-52-generic")),B,Ds()),"ubuntu2204-nouveau-in-image":()=>_t(Be,rA()),ubuntu2004:()=>UP(B),"ubuntu2404-companions":()=>Ns(_o),"ubuntu2404-arm64":()=>ib(B),"ubun\
tu2404-managed-files":()=>Ns(B,nA()),debian11:()=>FP(Be),debian12:()=>ze(Be),"debian12-amd":()=>ze(Ie(),B),"debian12-prepared":()=>ze(Ie(),B,Ds(),Ts()),"debian1\
2-two-alike":()=>ze(Ie(),B,Ge("0000:61:00.0",{id:xr,group:13})),"debian12-one-of-two":()=>ze(ko),"debian13-one-of-two":()=>tb(Ie(),ko),"ubuntu2204-one-of-two":()=>_t(
ko),"ubuntu2204-maas-one-of-two":()=>Su(ko),"rocky9-generic-one-of-two":()=>rb(ko),"rocky9-companions-by-address":()=>Ms(_o,co("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>Ns(B,Ds(),Ts(),co("0000:41:00.0")),"ubuntu2404-grace":()=>ib(lo(C("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
iA),"debian12-driverctl":()=>ze(Be,uo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),co("0000:41:00.0")),"debian12-shared-group":()=>ze(Ie(),B,ps("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>ze(Ie(),B,Ey("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>ze(Ie(),_o,wt("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Yl("/",
"sda2")),"debian12-stacked":()=>ze(Ie(),B,Ql("0000:06:00.0",{block:"nvme1n1",group:23}),ps("0000:07:00.0",{netdev:"eno2",group:24}),cs("md0",["nvme0n1p3","nvme1\
n1p3"]),cs("dm-0",["md0"],"vg-var"),cs("dm-1",["md0"],"vg-swap"),Yl("/var","dm-0"),Oy("dm-1"),fs("bond0","eno1","eno2"),fs("bond0.7","bond0"),fs("br-mgmt","bond\
0.7"),Iy("br-mgmt"),Ry("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>ze(Ie(),My("0000:03:00.0"),Ge("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>ze(Be,ql("absent")),"debian13-dracut":()=>tb(B),"ubuntu2604-fresh":()=>WP(B),"ubuntu2604-up\
graded":()=>ZP(B),"ubuntu2604-both":()=>GP(Be),"rocky8-bios":()=>KP(Be),"rocky8-uefi":()=>nb(B),"rocky8-prepared":()=>nb(B,eA(),Ts()),rocky9:()=>Ms(B),"rocky9-c\
ompanions":()=>Ms(_o),"rocky9-eight-gpus":()=>Ms(Pu,Au),"rocky9-generic-image":()=>rb(Be),"rocky9-no-bls":()=>qP(B),rocky92:()=>JP(B),"rocky10-amd":()=>YP(Ie(),
B),fedora:()=>XP(Be),sles15:()=>ob(Be),"sles15-amd":()=>ob(Ie(),B)}),mb={a30:B,nouveau:Be,turing:_o,eight:Pu,switches:Au,off:ql("absent"),uefi:Ay("uefi")};var Re=se(require("fs"),1);var gb=se(require("path"),1);function Tu(e){if(!Re.lstatSync(e).isDirectory())return Re.unlinkSync(e);Re.chmodSync(e,448);for(let n of Re.readdirSync(e))Tu(gb.join(e,n));Re.rmdirSync(e)}var kr={ids:"10de:20b7"},aA=78,lA=["/sys","/proc","/dev","/run"],uA={red:31,green:32,bold:1,dim:2},dA=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function _r(e,t){
return dA?`\x1B[${uA[e]}m${t}\x1B[0m`:t}function $b(e,t){let n=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>aA?(n.push(r),r=t+o):r=r===""?
o:`${r} ${o}`;return[...n,r]}function Ye(e,t=""){ge(`${$b(t+e,t.replace(/[^ ]/g," ")).join(`
`)}
`)}var yb=0;async function $n(e,t){await new Promise(setImmediate),yb++,ge(`
${_r("bold",`${yb}. ${e}`)}
`),ge(`${_r("dim",`   $ ${t}`)}

`)}function qe(e,t){if(!e)throw new Error(t)}async function Ls(e,t,n,r={}){let o=await ef(e.host,t,Un(t.params,n),{check:!1,diff:!1,wait:0,version:pp,...r});if(o.
error!==void 0)throw o.error.stop;return o}function xb(e,t,n){return t.read(e.host,Un(t.params,n))}function Cu(e){return Ih(e.dir,lA)}function kb(e){return Array.
isArray(e)?e:[]}function cA(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function _b(e){let t=e.reduce((n,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=n[i])!=null?s:0)}),[]);for(let n of e)ge(`   ${n.map((r,o)=>{var i;return r.padEnd((i=t[o])!=null?i:0)}).join("  ").
trimEnd()}
`);ge(`
`)}function Nu(e){let{msg:t,own:n}=xb(e,Ip,{}),r=kb(n.gpus),o=r.map(s=>[s.address,s.id,cA(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
_b([["address","id","name","kind","driver","group"],...o]),Ye(t,"   ");let i=r.filter(s=>s.id===kr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))Ye(String(s),"   - ");return i.map(s=>s.driver)}function hb(e){for(let{facet:t,label:n,after:r}of e.changes)ge(`   ${t.padEnd(10)}  ${n}${r===""?" (re\
moved)":""}
`)}function fA(e){var t;for(let n of(t=e.diff)!=null?t:[]){if(!("before"in n))continue;ge(`
   ${_r("bold",`--- ${n.before_header}`)}
   ${_r("bold",`+++ ${n.after_header}`)}
`);let[r,o]=[n.before.split(`
`),n.after.split(`
`)],i=(s,a,l)=>{for(let u of s)if(u!==""&&!a.includes(u))for(let d of $b(`   ${l}${u}`,"       "))ge(`${_r(l==="-"?"red":"green",d)}
`)};i(r,o,"-"),i(o,r,"+")}}function pA(e){let{msg:t,own:n}=xb(e,_y,{}),r=kb(n.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return _b([["","address","what","found"],...r]),Ye(t,"   "),n.status}async function mA(e){var m,f,p,y;let t=Cu(e),n=()=>fu(t,Cu(e)).length===
0;Ye("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await $n("What is there","node dist/gpu_info.js");let r=Nu(e);qe(r.
length===2&&r.every(g=>g==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(kr)}'`;await $n("Wha\
t would change",`${o} --check --diff`);let i=await Ls(e,as,kr,{check:!0,diff:!0});hb(i),ge(`
`),Ye("persistent: a file; derived: made anew from files, by the tools of the node.","   "),fA(i),qe(i.changed,"the plan should have changes"),qe(n(),"a check s\
hould write nothing"),ge(`
`),Ye("Nothing was written so far: every file of the node is as it was.","   "),await $n("Done, in one run",o);let s=await Ls(e,as,kr);qe(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),Ye(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let g of(m=s.rebootReasons)!=null?m:[])Ye(g,"   - ");qe(((f=s.rebootReasons)!=null?f:[]).length>0,"a reboot should be requi\
red"),qe(((p=s.bootable)==null?void 0:p.ok)===!0,"the node should still be bootable"),await $n("Rebooted, once","reboot"),e.machine.reboot();let a=Nu(e);qe(a.length===
2&&a.every(g=>g==="vfio-pci"),"both GPUs should be on vfio-pci"),await $n("Verified, link by link","node dist/passthrough_verify.js"),qe(pA(e)==="ready","the no\
de should be ready"),await $n("Run again",o);let l=await Ls(e,as,kr);Ye(l.msg,"   "),qe(!l.changed&&((y=l.rebootReasons)!=null?y:[]).length===0,"a second run sh\
ould find nothing to do"),await $n("Taken back","node dist/passthrough_undo.js '{}'");let u=await Ls(e,wy,{});hb(u);let d=fu(t,Cu(e));qe(d.length===0,`the disk \
should be as it was, and is not: ${d.join(", ")}`),ge(`
`),Ye(`Compared: all ${t.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),ge(`
`),e.machine.reboot();let c=Nu(e);qe(c.length===2&&c.every(g=>g==="nvidia"),"both GPUs should be back on the driver of the host"),ge(`
`),Ye("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),ge(`
   ${o} --check --diff --human
`)}async function gA(){let e=(0,bb.mkdtempSync)((0,wb.join)((0,vb.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Tu(e));for(let[n,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(n,()=>process.exit(128+r));let t=_u(e,_t(mb.a30,Ge("0000:61:00.0",{id:kr.ids,group:13})));await mA({dir:e,machine:t,host:If({
root:e,machine:t})})}gA().catch(e=>{ge(`
${_r("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof x&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
