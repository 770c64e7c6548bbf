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
var k$=Object.create;var Wa=Object.defineProperty;var _$=Object.getOwnPropertyDescriptor;var S$=Object.getOwnPropertyNames;var P$=Object.getPrototypeOf,A$=Object.prototype.hasOwnProperty;var O$=(e,n,t)=>n in e?Wa(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Ze=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var I$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of S$(n))!A$.call(e,o)&&o!==t&&Wa(e,o,{get:()=>n[o],enumerable:!(r=_$(n,o))||r.enumerable});
return e};var pe=(e,n,t)=>(t=e!=null?k$(P$(e)):{},I$(n||!e||!e.__esModule?Wa(t,"default",{value:e,enumerable:!0}):t,e));var zt=(e,n,t)=>O$(e,typeof n!="symbol"?n+"":n,t);var Za=Ze((PR,Oc)=>{Oc.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ga=Ze((AR,Ic)=>{Ic.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var rr=Ze((zM,rm)=>{rm.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var im=Ze(om=>{om._parse=function(e,n,t){return{command:e,args:n,options:t}}});var or=Ze((WM,sm)=>{sm.exports={}});var lm=Ze(am=>{am.signalsByName=new Proxy({},{get:function(){return{}}})});var um=Ze((GM,dm)=>{"use strict";var{signalsByName:Xx}=lm(),Qx=({timedOut:e,timeout:n,errorCode:t,signal:r,signalDescription:o,exitCode:i,isCanceled:s})=>e?`tim\
ed out after ${n} milliseconds`:s?"was canceled":t!==void 0?`failed with ${t}`:r!==void 0?`was killed with ${r} (${o})`:i!==void 0?`failed with exit code ${i}`:
"failed",ek=({stdout:e,stderr:n,all:t,error:r,signal:o,exitCode:i,command:s,escapedCommand:a,timedOut:l,isCanceled:d,killed:u,parsed:{options:{timeout:c}}})=>{i=
i===null?void 0:i,o=o===null?void 0:o;let p=o===void 0?void 0:Xx[o].description,m=r&&r.code,g=`Command ${Qx({timedOut:l,timeout:c,errorCode:m,signal:o,signalDescription:p,
exitCode:i,isCanceled:d})}: ${s}`,v=Object.prototype.toString.call(r)==="[object Error]",h=v?`${g}
${r.message}`:g,y=[h,n,e].filter(Boolean).join(`
`);return v?(r.originalMessage=r.message,r.message=y):r=new Error(y),r.shortMessage=h,r.command=s,r.escapedCommand=a,r.exitCode=i,r.signal=o,r.signalDescription=
p,r.stdout=e,r.stderr=n,t!==void 0&&(r.all=t),"bufferedData"in r&&delete r.bufferedData,r.failed=!0,r.timedOut=!!l,r.isCanceled=d,r.killed=u&&!l,r};dm.exports=ek});var fm=Ze((KM,cm)=>{cm.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var mm=Ze(pm=>{pm.validateInputSync=function(){}});var gm=Ze(Vl=>{Vl.joinCommand=Vl.getEscapedCommand=function(){}});var vm=Ze((dD,bm)=>{"use strict";var nk=require("path"),tk=rr(),rk=im(),ok=or(),ik=or(),YM=or(),ym=um(),sk=fm(),{spawnedKill:XM,spawnedCancel:QM,setupTimeout:eD,
validateTimeout:nD,setExitHandler:tD}=or(),{handleInput:rD,getSpawnedResult:oD,makeAllStream:iD,validateInputSync:ak}=mm(),{mergePromise:sD,getSpawnedPromise:aD}=or(),
{joinCommand:lk,parseCommand:lD,getEscapedCommand:dk}=gm(),uk=1e3*1e3*100,ck=({env:e,extendEnv:n,preferLocal:t,localDir:r,execPath:o})=>{let i=n?{...process.env,
...e}:e;return t?ik.env({env:i,cwd:r,execPath:o}):i},fk=(e,n,t={})=>{let r=rk._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={maxBuffer:uk,buffer:!0,stripFinalNewline:!0,
extendEnv:!0,preferLocal:!1,localDir:t.cwd||process.cwd(),execPath:process.execPath,encoding:"utf8",reject:!0,cleanup:!0,all:!1,windowsHide:!0,...t},t.env=ck(t),
t.stdio=sk(t),process.platform==="win32"&&nk.basename(e,".exe")==="cmd"&&n.unshift("/q"),{file:e,args:n,options:t,parsed:r}},hm=(e,n,t)=>typeof n!="string"&&!Buffer.
isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?ok(n):n;bm.exports.sync=(e,n,t)=>{let r=fk(e,n,t),o=lk(e,n),i=dk(e,n);ak(r.options);let s;try{s=tk.spawnSync(
r.file,r.args,r.options)}catch(d){throw ym({error:d,stdout:"",stderr:"",all:"",command:o,escapedCommand:i,parsed:r,timedOut:!1,isCanceled:!1,killed:!1})}let a=hm(
r.options,s.stdout,s.error),l=hm(r.options,s.stderr,s.error);if(s.error||s.status!==0||s.signal!==null){let d=ym({stdout:a,stderr:l,error:s.error,signal:s.signal,
exitCode:s.status,command:o,escapedCommand:i,parsed:r,timedOut:s.error&&s.error.code==="ETIMEDOUT",isCanceled:!1,killed:s.signal!==null});if(!r.options.reject)return d;
throw d}return{command:o,escapedCommand:i,exitCode:0,stdout:a,stderr:l,failed:!1,timedOut:!1,isCanceled:!1,killed:!1}}});var y$=require("fs"),h$=pe(Za(),1),b$=require("path");var qp=pe(Ga(),1);var j=require("fs"),gt=require("path");function Ka(e){return gt.join(gt.dirname(e),`.${gt.basename(e)}.vfiokit-new`)}function Ec(e){let n=j.openSync(e,"r");try{
j.fsyncSync(n)}finally{j.closeSync(n)}}function Rc(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Mc(e,n,t){let r=j.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Rc(()=>j.fchownSync(e,n.uid,n.gid)),(j.fstatSync(e).mode&4095)!==t&&j.fchmodSync(e,t)}function ui(e){try{return j.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function Dc(e){try{j.unlinkSync(e)}catch(n){}}function Ja(e,n,t=()=>{}){if(!j.existsSync(e)){Ja(gt.dirname(
e),n,t);try{j.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function E$(e,n){return t=>{Rc(()=>j.chownSync(t,e.
uid,e.gid)),j.chmodSync(t,n|(n&292)>>2)}}async function Tc(e,n,{mode:t,owner:r,label:o,last:i}){var f;let s=gt.dirname(e);Ja(s,493,r===void 0?void 0:E$(r,t));let a=Ka(
e),l=ui(e);ui(a)!==null&&j.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,O_EXCL:c,O_NOFOLLOW:p}=j.constants,m=j.openSync(a,d|u|c|p,384);try{try{for(let g=0;g<n.length;)
g+=j.writeSync(m,n,g);Mc(m,(f=l!=null?l:r)!=null?f:null,l===null?t:l.mode&4095),j.fsyncSync(m)}finally{j.closeSync(m)}l!==null&&await o(a,e),await(i==null?void 0:
i()),j.renameSync(a,e)}catch(g){throw Dc(a),g}l===null&&await o(e,null),Ec(s)}async function Nc(e,n,t){let r=ui(n),o=j.openSync(e,"r+");try{r!==null&&Mc(o,r,r.mode&
4095),j.fsyncSync(o)}finally{j.closeSync(o)}await t(e,r===null?null:n),j.renameSync(e,n),Ec(gt.dirname(n))}function R$(e){return`${e}.${process.pid}`}function Cc(e,n){
let t=R$(e);for(let r=1;;r++)try{return Ja(gt.dirname(e),448),ui(t)!==null&&j.unlinkSync(t),j.writeFileSync(t,n,{mode:384,flag:"wx"}),j.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Dc(t)}}var _=class extends Error{constructor(t,r,o={}){super(r);zt(this,"code");zt(this,"param");zt(this,"hint");zt(this,"cause");zt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function D(e,n){return new _("E_PARAMS",n,{param:e})}function ce(e,n){return new _("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){
return new _("E_REFUSED",e,n===void 0?{}:{hint:n})}var M$=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],D$=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Lc(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Jr(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of M$){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new _("E_BUSY",`${Lc(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!D$.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new _("E_BUSY",`${Lc(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var T$="/dev/null";function ci(e){return e.slice(e.lastIndexOf("/")+1)}function Vc(e,n){return ci(e)<ci(n)?-1:ci(e)>ci(n)?1:0}function _n(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==T$){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Vc)}function qr(e,n){return Vc(e,n)<0}function Re(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var fi=new WeakMap;function Hc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return fi.set(t,new Map),t}function Bc(e,n,t){let r=fi.get(n);return r===
void 0||fi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function J(e,n,t){let r=fi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var zc=["/lib/modules","/usr/lib/modules"],N$={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function he(e){return e.replace(/-/g,"_")}function jt(e,n){let t=zc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function fe(e){
return J(e,"kernels",()=>[...new Set(zc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${jt(e,t)}/${r}`)!==null)))}function _e(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var C$={"modules.dep":":","modules.builtin":"\\s*\\n"},Uc=new Map;function Fc(e,n,t){var l,d;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=Uc.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Uc.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let p=u.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),m=new RegExp(`[/\\n]${p}\
\\.ko(?:\\.\\w+)?${C$[t]}`).test(a.text);return a.answers.set(u,m),m}}function ae(e,n){return J(e,`modules of ${n}`,()=>L$(e,n))}function L$(e,n){let t=jt(e,n),
r=Fc(e,t,"modules.builtin"),o=Fc(e,t,"modules.dep"),i=_e(e)===n;return s=>{var u;let a=he(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=N$[a],d=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?
d[1]==="y"?"builtin":"module":i&&Yr(e,s)?V$(e,a)?"module":"builtin":"absent"}}function V$(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function Yr(e,n){return e.stat(`/sys/module/${he(n)}`)!==null}var qa=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function H$(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function jc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Me(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of H$(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],p=jc((r=u[2])!=null?r:""),m=c==="alias"?jc((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(f=>f!==""))!=null?i:""):(s=u[3])!=
null?s:"";p===null||m===null||m===""&&c!=="blacklist"||t.push({command:c,name:p,rest:c==="blacklist"?"":c==="options"?m.replace(/\t/g," "):m,path:n,line:l,lines:d})}
return t}function H(e,n){return J(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[..._n(e,qa)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${jt(e,n)}/modules.softdep`)}return t.flatMap(r=>J(e,r,()=>Me(Re(e,r),r)))})}function Ya(e){var n;return((n=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function de(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==n))for(let{name:i,value:s}of Ya(o.rest))i===t&&(r={value:s,from:o});return r}function B$(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+
1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?
e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),u&&(d+=2)}return l===i?-1:a+1}function Xa(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(
t)==="*"){r=++t,o=i;continue}let s=t<e.length?B$(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Wt(e){
return e===null||/^(?:[1y]|on)/i.test(e)}function Se(e,n,t){var r;return(r=e.find(o=>o.command===n&&Xa(o.name,t)))!=null?r:null}function Xr(e){let n=!1,t=[];for(let r of e.
rest.replace(/^\s(?=\S)/,"?").split(/\s+/))r==="pre:"||r==="post:"?n=r==="pre:":n&&r!==""&&t.push(r.replace(/-/g,"_"));return t}function pi(e,n){var t,r;return/(^|\s)[\w-]+(?!\S)/.
test((r=(t=Se(e,"softdep",n))==null?void 0:t.rest)!=null?r:"")?null:Se(e,"install",n)}function Jn(e,n){return t=>e(t)==="absent"&&pi(n,t)!==null?"module":e(t)}function dn(e,n){
let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=pi(e,n);return r!==null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(
r.rest)?r:null}var le="vfiokit_bind",U$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Wc=`\
install ${le} ${U$}`;function Zc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function Qr({address:e,card:n,variant:t}){
return`options ${le} ${e}=${n}${t===null?"":`,${t}`}`}function Qa(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${le}`}function X(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==le))for(let{name:r,value:o}of Ya(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function el(e){let n=Se(e,"softdep","vfio_pci");return Se(e,"install",le)!==null&&n!==null&&Xr(
n).includes(le)}function qn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Zt(e,n){if(!el(e))return[];let t=new Map(X(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&qn(o,r)})}var eo=new RegExp(
`^(?:install ${le} .*|softdep vfio-pci pre: (?:\\S+ )*${le})$`);function yt(e){var n,t;return(t=(n=new RegExp(`^options ${le} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Gc(e,n){let t=Se(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!Xr(t).includes(le)?t:Se(e,"install","vfio_pci")}var me="/var/lib/vfiokit",Ge=`${me}/journal.jsonl`,tl=1;function F$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ne(e){var o;let n=e.read(Ge);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=F$(s);if(a===null)throw new _("E_HOST",`${Ge} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>tl)throw new _("E_HOST",`${Ge} h\
as format ${a.vfiokit}, and this version knows formats up to ${tl}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function Kc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Jc(e){return e.map(({entries:n,done:t,...r})=>Kc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function qc(e,n){let t=Jc(ne(e));async function r(o){t+=Kc([o]),await e.write(Ge,t,384)}return await r({vfiokit:tl,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function rl(e,n){let t=ne(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ge,Jc(t),384):e.remove(Ge)}function nl(e){
return`${e.thing} ${e.value}`}function z$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Le(e,n){return mi(ne(e),n)}function mi(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(nl(i));for(let i of o.claims)t.set(nl(i),{claim:z$((r=t.get(nl(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function gi(e){let n=[];for(let t of ne(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=yt(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Yc=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function ef(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function j$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:nf(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return W$(r,e.length,n.length)}}return null}function nf(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function W$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:nf(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function ht(e,n){var c,
p,m;if(e===n)return[];let t=ef(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Yc))!=null?c:
[],o=(p=n.slice(t).match(Yc))!=null?p:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=j$(r,o);if(s===
null)return[Qc(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[f,g]of[...s,[r.length,o.length]]){let v=r.slice(d,f).join("");(f>d||g>u)&&a.push(Qc(l,
v,o.slice(u,g).join(""))),l+=v.length+((m=r[f])!=null?m:"").length,[d,u]=[f+1,g+1]}return a.reverse()}var Xc=/[\s"',]/;function yi(e,n){return n>0&&n<e.length&&
!Xc.test(e.charAt(n-1))&&!Xc.test(e.charAt(n))}function Qc(e,n,t){let r=ef(n,t);for(;r>0&&(yi(n,r)||yi(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(yi(n,n.length-i)||yi(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function tf(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Z$=104448;function hi(e){return Buffer.from(e,"latin1").toString("utf8")}var of=/[^\s"']+/g;function rf(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(of,(u,c)=>{let p=!t.has(u)&&l.some(([f,g])=>f<=d+c&&g>=d+c+u.length),m=u.indexOf("=");return p?u:m>0?u.slice(0,m+1)+"***":"***"})}i=a}return o}
function bi(e){return e===""||e.endsWith(`
`)?e:e+`
`}function sf(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=ht(
s,a),u=ht(a,s),c=d.map(([f,g])=>[f,f+g]),p=u.map(([f,g])=>[f,f+g]),m=f=>{var g;return new Set((g=f.match(of))!=null?g:[])};return{before:hi(bi(rf(s,c,m(a),o))),
after:hi(bi(rf(a,p,m(s),o))),...i}}let l=Math.max(s.length,a.length);return l>Z$?{dst_larger:l,...i}:{before:hi(bi(s)),after:hi(bi(a)),...i}}var af=pe(Ga(),1);function Gt(e){return(0,af.createHash)("sha256").update(e,"latin1").digest("hex")}function lf(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var G$=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function uf(e,n){var o;let t=[],r=[];for(let[i,,s]of ht(e,n)){let a=i===0||e.charAt(i-1)===`
`||s.startsWith(`
`),l=s.endsWith(`
`)||e.charAt(i)===`
`||i===e.length,d=l?s.split(/\r?\n/):[s],u=a&&l?"":(o=d.shift())!=null?o:"";u.trim()!==""&&r.push(u),t.push(...d.filter(c=>c.trim()!==""))}return{lines:t,words:r}}
function K$(e,n){let t=G$.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").
length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function J$(e,n){return e.
filter((t,r)=>{if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function q$(e,n){
let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function df(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.
has(t.replace(/\r?\n$/,"")))}function cf(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(q$,df(e,r).join("")),s=df(i,r).map(a=>{let l=a.replace(/\r?\n$/,
""),d=K$(l,o);return d===null?"":d+a.slice(l.length)});return J$(s,r).join("")}var Y$=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function ff(e){return e===null?"":`sha256:${Gt(e).slice(0,12)}`}function ol(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!Y$.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function vi(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...vi(e,t),t]}var pf={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=ol(e,n.path);return t===n.text?{before:"",after:""}:{before:ff(t),after:ff(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=ol(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Gt(t),after:n.text===null?"":Gt(n.text),splices:ht((i=n.text)!=null?i:"",t!=null?t:""),...uf(t!=null?t:"",(s=n.text)!=null?s:""),...n.lost===
void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:vi(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[
e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return sf(n.path,ol(e,n.path),
n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var X$=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function mf(e){var t,r;let n=e.toString("hex");return(r=(t=X$.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function gf(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>wi(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(wi)}
function wi(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ke(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Q$(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function il(e,n){let t=new Set(e),r=new Set(
e.map(Q$));return n.filter(o=>"file"in o?!t.has(wi(o.file)):!r.has(o.module.replace(/-/g,"_")))}function yf(e,n){let t=new Set(e);return n.filter(r=>t.has(wi(r)))}var Kt="/var/lib/vfiokit/images.json",bf=1;function $i(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function hf(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function e0(e){if(!$i(e)||!$i(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[hf(e.holds),hf(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function vf(e){return J(e,"image records",()=>n0(e))}function n0(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(Kt))!=null?r:"")}catch(o){return n}if(!$i(t)||t.format!==bf||!$i(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=e0(i);s!==null&&
n.set(o,s)}return n}function Ve(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function xi(e,n){let t=vf(e).get(n),r=Ve(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function wf(e,n,t){let r={};for(let[o,i]of vf(e))e.real(o)!==null&&
(r[o]=i);return r[n]=t,JSON.stringify({format:bf,images:r})+`
`}function sl(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Ve(e,o)!==null)]}))]}
function al(e,n){return J(e,`hash of ${n}`,()=>{let t=Ve(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":lf(t)})}function $f(e,n){let t={};for(let r of sl(e,n))t[r]=al(e,r);return t}var xf=new Map;function kf(e,n){let t=Ve(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function ll(e,n,t){xf.set(kf(e,n),t)}function dl(e,n){var t;return(t=xf.get(kf(e,n)))!=null?t:null}function Jt(e,n){var o;let t=il(n,e.holds).map(Ke);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=yf(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function _f(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function ul(e,n){let t=Ve(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=xi(e,n.path);for(let o of sl(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==al(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function ki(e,n){
var a;let t=dl(e,n.path),r=xi(e,n.path),o=t===null?[]:il(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ke):r===null?null:n.holds.map(Ke).filter(l=>r.
holds.includes(l));return{why:(a=ul(e,n))!=null?a:t!==null?Jt(n,t):null,holds:i}}function Sf(e,n){var r;let t=xi(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ke(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var t0=1.3,r0=/^init(rd|ramfs)/;function o0(e){return e.replace(/\/[^/]*$/,"")||"/"}function i0(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function _i(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Pf({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function Si(e,n,t){let r=dl(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=gf(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new _("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Pf(i)})`);return ll(e,t,s),s}async function Af(e,n){var l,d;let t=o0(n.
path),r=e.list(t).filter(u=>r0.test(u)).map(u=>{var c,p;return(p=(c=Ve(e,`${t}/${u}`))==null?void 0:c.size)!=null?p:0}),o=Math.ceil(Math.max(0,...r)*t0/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Of(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new _("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Pf(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function s0(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function If(e,n,t){var o;let r=Ve(e,n.path);r===null||t===null||Jt(n,t)!==null||(ll(e,n.path,t),await e.write(Kt,wf(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:$f(e,n.inputs),holds:n.holds.map(Ke),lacks:(o=n.lacks)!=null?o:[]}),384))}async function a0(e,n){let t=Ve(e,n.path),r=_i(e,n);await Of(
e,r);let o=Ve(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new _("E_DRIFT",`${r.join(" ")} ended without an erro\
r, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${s0(e)}`);await If(e,n,await Si(e,n.tool,n.path))}async function l0(e,n){var s,a,l;let t=i0(
n.path),r=["dracut","--force",t,n.kernel],o=_i(e,n),i=d=>new _("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it was; run it by han\
d and look at its output`);e.remove(t);try{if(await Of(e,r,o),((a=(s=Ve(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(mf((l=e.bytes(t,0,
6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await Si(e,n.tool,t),u=d===null?null:Jt(n,d);if(u!==null)
throw i(`of the new image: ${u}`);await e.replace(t,n.path),await If(e,n,d)}catch(d){throw e.remove(t),d}}function Ef(e,n){return n.tool==="dracut"?l0(e,n):a0(e,
n)}var Rf={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function d0(e,n,t){var i;let r=_f(n,t);if(r!==null)return`${r} changes`;let o=ul(e,n);if(o!==
null||Sf(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Si(e,n.tool,n.path);return s===null?null:Jt(n,s)}catch(s){
if(s instanceof _)return s.message;throw s}}var Mf={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ke)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await d0(e,n,t);return o!==null&&e.runnable(Rf[n.tool]).ok&&await Af(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:Ef,pending(e,n){return e.runnable(Rf[n.tool]).ok?null:_i(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var u0=["0300","0302","0380"],c0=["0403","0c03","0c80"],f0={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},p0=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","1414:5353","80ee:beef","1d0f:1111"],m0=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,
g0=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","1002:14a0","1002:14a1","1022:1500"],Df={"01":"storage","02":"\
network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communic\
ation","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"accelerator"};function no(e){return e!==null&&u0.includes(
e)}function cl(e){return e!==null&&c0.includes(e)}function Pi(e){return e!==null&&(e.startsWith("12")||e==="0b40")}function Sn(e,n){return e==="10de"&&n==="0680"}
function Tf(e){return e!==null&&(/^0[12]/.test(e)||e==="0c03")}function Nf(e,n){let t=f0[e];return t!==void 0&&t.test(n)}function Cf(e){return p0.includes(e)}function Lf(e){
return e!==null&&g0.includes(e)}function Vf(e,n,t,r){return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):
n==="10de"&&m0.test(t)}function un(e){var n,t;return e===null?"device":(t=(n=Df[e])!=null?n:Df[e.slice(0,2)])!=null?t:"device"}var to="/sys/kernel/iommu_groups",y0="/sys/class/iommu",Bf="/sys/firmware/acpi/tables",h0=["DMAR","IVRS","IORT","VIOT"],b0=/^(.+[-_])?vfio[-_]pci$/,Uf=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Pn(e){var r,o;let n=Hf(e,y0),t=(o=(r=Hf(e,to))==null?void 0:r.filter(i=>w0(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function Ai(e){var n;return{...Pn(e),firmware_table:(n=h0.find(t=>e.real(`${Bf}/${t}`)!==null&&(t!=="IORT"||v0(e))))!=null?
n:null}}function v0(e){let n=e.bytes(`${Bf}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function qt(e,n,t){let r=e.list(`${to}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function Ff(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${to}/${n}/reserved_regions`))!=null?t:"")}function F(e){return e!==
null&&b0.test(e)}function ro(e){return e==="pci-stub"||F(e)}function Oi(e,n,t=()=>[]){if(n===void 0)return`${e} (${Uf.test(e)?"a mediated device":"not in /sys/b\
us/pci"})`;let{driver:r}=n;if(ro(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Tf(n.class)))return null;
let i=t(e);return`${e} (${un(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function w0(e,n){let t=e.list(`${to}/${n}/devices`);return(t.
length===0||t.some(r=>!Uf.test(r)))&&!fl(e,n)}function fl(e,n){return e.attr(`${to}/${n}/name`)==="vfio-noiommu"}function Hf(e,n){return e.real(n)===null?null:e.
list(n)}var $0=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],x0=7,k0=195;function zf(e,n){var o,i;let t=new Map;jf(e,`/sys/bus/pci/devices/${n.address}`,
x0,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${k0}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),F(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function jf(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),p=u===null||c===void 0||!$0.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];p!==void 0&&r.set(`/dev/${p}`,u),t>1&&jf(e,d,t-1,r)}}var _0="pid:[4026531836]",S0={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function Yt(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function oo(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of zf(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of Yt(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let p=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");p!==void 0&&l.add(p)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...Gf(e,a)})}return o}
function Ii(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function Wf(e){return Yt(e).flatMap(n=>{let t=S0[Zf(e,n)];return t===void 0?[]:[Gf(e,n).who.replace(/^\S+/,t)]})}function io(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==_0?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function pl(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function Zf(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function Gf(e,n){var i;let{unit:t,within:r}=ml(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${Zf(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var P0=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function ml(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of P0){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var gl="vfiokit-write";function Yn(e){return J(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(gl))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var Xn="/sys/class/block",A0=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function Qn(e){return(e!=null?e:"").split("/").filter(n=>A0.test(n))}function Kf(e,n){
return yl(e,e.real(`${Xn}/${n}`),new Set)}function Jf(e,n){return yl(e,e.real(`/sys/dev/block/${n}`),new Set)}function so(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${Xn}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(Xn).find(a=>a.startsWith("dm-")&&e.attr(`${Xn}/${a}/dm/name`)===o))!=null?s:null}function qf(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function Yf(e,n){let t=e.list(Xn).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${Xn}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function yl(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=E0(n),o=Qn(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:R0(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...O0(e,i)],a=I0(
e,i);return[...s.map(l=>yl(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function O0(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(Xn).filter(a=>s.test(a)).map(a=>`${Xn}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function I0(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function E0(e){return e.slice(
e.lastIndexOf("/")+1)}function R0(e){return e.slice(0,e.lastIndexOf("/"))}var M0=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],D0="/var/lib/nova/";function Ei(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(N0).filter(t=>t!==null)}function Xf(e){let n=new Set(M0.map(t=>bl(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(D0))}function bl(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function Qf(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:hl(t),type:r})).filter(t=>t.path!=="")}function lo(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=Yf(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:ao(e,l)}if(t==="btrfs")return ao(e,qf(e,so(e,o)));if(!r.startsWith("0:"))return Jf(
e,r);let i=o.split(":").map(l=>so(e,l)).filter(l=>l!==null);if(i.length>0)return ao(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?T0(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function ao(e,n){return n.map(t=>Kf(e,t)).reduce((t,r)=>[...t,...r],[])}function T0({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function N0(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:hl(
o),type:i,number:r,source:hl(s),options:a}}function hl(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var wl="/sys/bus/pci/devices",$l="pci",xl=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,C0=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,L0=6;
function rp(e){let n=C0.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function op(e){let n=xl.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function Z(e){
return e.list(wl).length>0}function T(e){return J(e,$l,()=>e.list(wl).filter(n=>xl.test(n)).map(n=>H0(e,n)))}function Ri(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function uo(e,n){return e.filter(t=>t.id===n)}function co(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var V0={get vendor(){return Qt(this,"vendor",4)},get device(){return Qt(this,"device",4)},get id(){
return tp(this.vendor,this.device)},get subsystem(){return tp(Qt(this,"subsystem_vendor",4),Qt(this,"subsystem_device",4))},get class(){let e=Qt(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return Qt(this,"revision",2)},get driver(){return vl(this,"driver")},get module(){return nr(this,"module",()=>this.
driver===null?null:sp(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Yn(this.host).has(this.address))return null;
let e=er(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=vl(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=np(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=np(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return Xt(this,"numa_node")},get bootVga(){return Xt(this,"boot_vga")},get physfn(){return vl(this,"physfn")},get totalVfs(){return Xt(this,"sriov_to\
talvfs")},get numVfs(){return Xt(this,"sriov_numvfs")},get modalias(){return er(this,"modalias")},get resetMethods(){let e=er(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=er(this,"resource");return e===null?null:B0(e)},get linkWidth(){return Xt(this,"current_link_width")},
get maxLinkWidth(){let e=Xt(this,"max_link_width");return e===255?null:e},get upstream(){return nr(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>xl.test(n))})},get consumers(){return ep(this,"consumer")},get suppliers(){return ep(this,"supplier")},get mdevs(){return ip(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function H0(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${wl}/${n}`,
kept:new Map};return Object.assign(Object.create(V0),t)}function nr({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function er(e,n){return nr(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function Xt(e,n){let t=er(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function Qt(e,n,t){let r=er(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function vl(e,n){return nr(e,`${n}@`,()=>sp(e.host.link(`${e.base}/${n}`)))}function ip(e){return nr(e,"/",
()=>e.host.list(e.base))}function ep(e,n){return ip(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function np(e){return nr(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function tp(e,n){return e===null||n===null?null:`${e}:${n}`}function sp(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function B0(e){return e.split(`
`).slice(0,L0).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var ap="/sys/class/net",U0=1,F0=512;function up(e){return[...new Set(pp(e).filter(n=>n.bits===0).map(n=>n.via))]}function Di(e,n){var o,i;let t=W0(n);return t===
null?null:(i=(o=pp(e).filter(s=>s.to.length===t.length&&_l(t).startsWith(_l(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function cp(e,n){let t=kl(e,n,new Set);return t.length>0?t:kl(e,"ovs-system",new Set([n]))}function fp(e){let n=z0(e);return[...n===null?[]:
[n],...j0(e,22)]}function kl(e,n,t){if(t.has(n))return[];t.add(n);let r=Qn(e.real(`${ap}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${ap}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>kl(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function pp(e){let n=Mi(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>lp(
r)).map(([r="",o="",,,,,,i=""])=>({to:mp(o),bits:_l(i).replace(/0/g,"").length,via:r})),t=Mi(e,"/proc/net/ipv6_route").filter(r=>{var o;return lp((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function lp(e){let n=parseInt(e,16);return(n&U0)!==0&&
(n&F0)===0}function z0(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function j0(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Mi(e,"/proc/net/tcp"),...Mi(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:dp(o),local:dp(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Mi(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function dp(e){var r,o,i;let n=mp(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function mp(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function _l(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function W0(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function Ti(e){let n=new Map;function t(o,i){var s;for(let a of K0(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of cp(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of Z0(e)){i===null&&t(J0(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(Di(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of up(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of fp(e))for(let s of new Set([Di(e,o),Di(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function bt(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function Z0(e){let n=Ei(e),t=Qf(e).map(r=>{let o=r.type==="fil\
e"?null:so(e,r.path),i=r.type==="file"?bl(n,r.path):null;return{what:"swap",leaves:o!==null?ao(e,[o]):G0(e,n.filter(s=>s.at===i))}});return[...Xf(n).map(r=>({what:r.
at,leaves:lo(e,r)})),...t]}function G0(e,n){return n.map(r=>lo(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function K0(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function J0(e){return T(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var q0=[(e,{address:n})=>{let t=Ti(e).get(n);return t===void 0?null:`the node lives on it: it carries ${bt(t)}`},(e,{address:n})=>{let t=Yn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?oo(e,[n]):[];
return r.length===0?null:Ii(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function gp(e,n,t){
let r=T(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of q0){let i=o(e,r,t);if(i!==null)return i}return null}var yp=60,hp={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function vt(e){return`/sys/bus/pci/devices/${e}`}function Je(e,n){
let t=e.link(`${vt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function po(e,n){if(Je(e,n)===null&&Yn(e).has(n))return null;let t=e.attr(`${vt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var bp={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function fo(e,n,t,r,o){try{await e.writeAttribute(r,o,yp)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${Y0(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${yp} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new _("E_APPLY",`${n} could not be ${bp[t]}: ${l}`,{cause:i})}}function Y0(e,n){var r;let t=(r=
hp[`${e} ${n}`])!=null?r:hp[n];return t===void 0?"":` (${t})`}async function Sl(e,n,t){var u,c;let{address:r}=n,o=p=>{let m=t?gp(e,r,p):null;if(m!==null)throw new _(
"E_RACED",`${r} was not ${bp[p]}, since something changed while this ran: ${m}; end that and run this again`)},i=(p,m,f)=>(o(p),fo(e,r,p,m,f));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new _("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Je(e,r),l=e.attr(`${vt(r)}/driver_override`)!==null;if(l&&po(e,r)!==n.override&&await i("driv\
er_override",`${vt(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&F(a)&&await X0(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Je(e,r)!==n.
driver&&(l||!F(n.driver)?await i("bind",`${s}/bind`,r):await Q0(e,n,s));let d=Je(e,r);if(d!==n.driver)throw new _("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function X0(e,{address:n,forget:t=""},r){try{await fo(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
_)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function Q0(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${vt(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await fo(e,n,"new_id",`${t}/new_id`,r),Je(e,n)===null&&await fo(e,n,"bind",`${t}/bind`,n),await fo(e,n,"remov\
e_id",`${t}/remove_id`,r)}function Pl(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function ex(e,n,t){return n===e.driver&&(t===e.override||t===null&&F(n))}async function nx(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Pl(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new _("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Je(e,a.address)!==a.driver||po(e,a.address)!==a.override)&&await Sl(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
_))throw d;let u=Je(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var vp={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Je(e,n.address),po(e,n.address)],o=Pl(n.driver,n.
override);return{before:ex(n,t,r)?o:Pl(t,r),after:o}},apply:(e,n)=>Sl(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Je(e,n);return[
`echo ${r!=null?r:""} > ${vt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Je(e,n.address),override:po(e,n.address)}),rollBack:nx,touches:()=>[]};var mo="default_hugepagesz",On="hugepagesz",An="hugepages",In=[mo,On,An];function $p(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!rx(wt(e,u),wt(n,u)),o=t(
mo)&&r(mo);if(t(An)&&!t(On))return(d=o?null:tx(e,wt(n,[An])))!=null?d:wp(e,n,r(...In)?In:[]);let i=t(On)&&(t(An)?r(On,An):r(On)),{kept:s,added:a}=wp(e,n,[...o?[
mo]:[],...i?[On,An]:[]]),l=e.findIndex(u=>u.key===On);return{added:a,kept:o&&!t(An)?s.map((u,c)=>{var p;return((p=e[c])==null?void 0:p.key)===An&&(l<0||c<l)?null:
u}):s}}function tx(e,[n,...t]){var l;let r=e.filter(d=>d.key===An),o=d=>{var u;return(u=wt(e.slice(0,e.indexOf(d)),[On]).pop())==null?void 0:u.value},i=(l=wt(e,
[mo]).pop())==null?void 0:l.value,[s,...a]=r.length<2?r:r.filter(d=>o(d)===void 0||o(d)===i);return n===void 0||t.length>0||a.length>0?null:s===void 0?r.length>
0||wt(e,[On]).length>1?null:{kept:e.map(d=>d.token),added:[n.token]}:{kept:e.map(d=>d===s&&d.value!==n.value?n.token:d.token),added:[]}}function wp(e,n,t){return{
kept:e.map(r=>t.includes(r.key)?null:r.token),added:wt(n,t).map(r=>r.token)}}function wt(e,n){return e.filter(t=>n.includes(t.key))}function rx(e,n){return e.length===
n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==null?void 0:s.value)})}var _p=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),ox=new Map([["amd_iommu","off"],["iommu","off"]]),
ix=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),xp=1023,sx=34;function go(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&ax(i);i===sx&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function ax(e){return e===32||e>=9&&e<=13||e===160}function G(e){return go(e).map(([n,t])=>e.slice(n,t))}function S(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return Rn(t<0?e.slice(n):e.slice(n,t))}function ge(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Ye(e){return _p.has(Rn(e))}function et(e){return ix.test(Rn(e))}function cn(e,n){return S(e)===S(n)&&ge(e)===ge(n)&&e.includes("=")===
n.includes("=")}function Ni(e,n){return Rn(e).toLowerCase()===Rn(n).toLowerCase()}function N(e){return ge(e).split(",").filter(n=>n!=="")}function nt(e){return e.
kind==="huge"?In:["key"in e?Rn(e.key):S(e.token)]}function K(e,n){let t=Sp(e,e.length);return Pp(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}
function Mn(e,n,t=e.length){let r=Sp(e,t);for(let l of n)Pp(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=null?
u:null:l}),s=Ci(r.added.map(l=>l.text));for(let l of[...Ci(i),...s]){let{length:d}=ge(l);if(!(S(l)!=="vfio_pci.ids"||d<=xp||e.includes(l)))throw x(`vfio-pci.ids\
 on the kernel command line would have ${d} characters, and the kernel takes ${xp} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...Ci(i.slice(0,a)),...s,...Ci(i.slice(a)).flatMap(G)],removed:e.filter((l,d)=>i[d]!==l)}}function yo(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function Sp(e,n){
let t=yo(e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function Pp(e,n){var t;switch(n.kind){case"flags":return lx(e,n.key,n.has,n.lacks);case"\
list":return dx(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return ux(e,n.token);case"row":return cx(e,n.tokens);case"huge":return fx(e,n.tokens);case"\
absent":return ho(qe(e).filter(r=>r.text!==null&&cn(r.text,n.token)))}}function lx(e,n,t,r){let o=()=>{let a=En(qe(e),n).flatMap(u=>{var c;return N((c=u.text)!=
null?c:"")}),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===ox.get(Rn(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;
for(let a of En(t===void 0?qe(e):e.late,n))Ap(a,l=>!r.includes(l));if(t===void 0||o())return;let i=En(qe(e),n),s=i.flatMap(a=>{var l;return N((l=a.text)!=null?l:
"")}).filter(a=>a!==t&&!r.includes(a));ho(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function dx(e,n,t,r){var p;let o=(p=_p.get(Rn(n)))!=
null?p:!1;for(let m of En(qe(e),n))Ap(m,f=>!r.some(g=>Ni(g,f)));let i=En(qe(e),n),s=(o?i:i.slice(-1)).flatMap(m=>{var f;return N((f=m.text)!=null?f:"")});if(t.every(
m=>s.some(f=>Ni(f,m))))return;let a=En(e.late,n),l=o?En([...e.early,...e.added],n):i,d=o?a.flatMap(m=>{var f;return N((f=m.text)!=null?f:"")}):[],u=[];for(let m of[
...l.flatMap(f=>{var g;return N((g=f.text)!=null?g:"")}),...t.filter(f=>!d.some(g=>Ni(g,f)))])u.some(f=>Ni(f,m))||u.push(m);let c=o?void 0:a[a.length-1];ho(l),c===
void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function ux(e,n){let t=En(qe(e),S(n));(et(S(n))?t:t.slice(-1)).some(o=>{var i;return cn(
(i=o.text)!=null?i:"",n)})||(et(S(n))||ho(t),e.added.push({text:n}))}function cx(e,n){let t=i=>n.some(s=>i.text!==null&&cn(i.text,s)),r=()=>{let i=qe(e).filter(
t).map(a=>{var l;return(l=a.text)!=null?l:""}),s=n.map(a=>i.length-1-[...i].reverse().findIndex(l=>cn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=
s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!qe(e).some(s=>s.text!==null&&cn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(ho(qe(e).filter(
t)),e.added.push(...n.map(i=>({text:i}))))}function fx(e,n){var s;let t=qe(e).filter(a=>a.text!==null&&In.includes(S(a.text))),{kept:r,added:o}=$p(t.map(a=>{var l;
return kp((l=a.text)!=null?l:"")}),n.map(kp));for(let[a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=En(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>
0&&o.every(a=>S(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.push(...o.map(a=>({text:a})))}function kp(e){return{token:e,key:S(e),value:ge(e)}}function qe(e){
return[...e.early,...e.added,...e.late]}function En(e,n){return e.filter(t=>t.text!==null&&S(t.text)===Rn(n))}function ho(e){for(let n of e)n.text=null}function Ap(e,n){
var o,i;let t=N((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}
function Ci(e){return e.filter(n=>n!==null)}function Rn(e){return e.includes("-")?e.replace(/-/g,"_"):e}var px={intel:"intel_iommu",amd:"amd_iommu",arm:null},bo=["intel_iommu","amd_iommu","iommu"],mx=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function Vi({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=px[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...gx(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...$t(r)]}function gx(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function $t(e){let n=e.filter(r=>In.includes(S(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=S(r);return Ye(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:et(s)?i.findIndex(a=>S(a)===s)===o?[yx(s,i.filter(a=>S(a)===s))]:
[]:!bo.includes(s)||ge(r)===""?[{kind:"token",token:r}]:N(r).map(a=>({kind:"flags",key:s,has:a,lacks:Al(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function yx(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>cn(t,o)))}}function Op(e){let{tokens:n}=Mn([],e),t=e.find(r=>!K(n,r));return t===
void 0?null:n.filter(r=>nt(t).includes(S(r))).join(" ")}function tr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function xt(e){let n=S(e);return Ye(n)?{kind:"\
list",key:n,items:[],without:N(e)}:bo.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function Hi(e,n){let t=n.flatMap(Li);return e.flatMap(
Li).filter(r=>!t.some(o=>cn(o,r)))}function Li(e){let n=Ye(S(e))||bo.includes(S(e))?N(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function fn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:tr(n))}function Al(e){return mx.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Ip=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,hx=/^linux(16|efi)?$/,bx=/^initrd(16|efi)?$/,vx=/^(|\d\d_linux(_zfs|_xen)?)$/;function wx(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){Ip.lastIndex=d;let[u=""]=(a=Ip.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let p=$x(e,d);if(p<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let m=e.slice(d+1,p);r=(r!=null?r:"")+(c==='"'?m.replace(/\\([\\"$\n])/g,"$1"):m),d=p}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[p=""]=e.slice(d).split(`
`,1),[,m,f=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(p))!=null?l:[];m!==void 0&&(s(),o=m==="BEGIN"?f:""),d+=p.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let p=e.indexOf("}",d);r+=e.slice(d,p+1),d=
p}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function $x(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function xx(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Bi;function Dn(e){return(Bi===void 0||Bi.text!==e)&&(Bi={text:e,config:kx(e)}),Bi.config}function kx(e){var p,m,f,g,v,h,y,b;let n=[],
t=null;try{n=wx(e)}catch(w){t=w instanceof Error?w.message:String(w)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:w,section:$}of n){let[P=""]=w;if(w[w.length-
1]==="{")o.push({name:P,title:(p=w[1])!=null?p:"",id:xx(w)}),a=null;else if(P==="}"){let E=o.pop();if(E===void 0)t=t!=null?t:"a } closes nothing";else if(E.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let k=/recovery/i.test(E.title+E.id)||a.args.includes("single");r.push({...a,title:E.title,id:E.id,recovery:k,
section:$,within:o.filter(O=>O.name==="submenu").map(O=>O.title)}),a=null}}else hx.test(P)?a={kernel:(m=w[1])!=null?m:"",args:w.slice(2).map(_x),initrds:[]}:bx.
test(P)?a==null||a.initrds.push(...w.slice(1)):P==="if"?i++:P==="fi"?i--:P==="set"&&((f=w[1])!=null?f:"").startsWith("kernelopts=")&&(s=((g=w[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(h=(v=o[0])==null?void 0:v.name)!=null?h:""} ${JSON.stringify((b=(y=o[0])==null?void 0:y.title)!=null?b:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:w})=>w[0]==="configfile"||w[0]===
"source"),u=n.some(({words:w})=>w.length===1&&w[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}
function _x(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Ol({section:e,kernel:n}){return vx.
test(e)&&n!==""}function Sx(e){return e.entries.filter(n=>!n.recovery&&Ol(n))}function Ep(e,n){let t=Dn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=Sx(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=G(o.args.join(" ")),s=n.find(l=>!K(i,l));if(s===void 0)continue;let a=fn([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Rp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Ep(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new _("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Px(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Mp={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Px(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new _(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Il="vfiokit-reboot",Dp=`/run/systemd/transient/${Il}.timer`,Tp="/run/systemd/shutdown/scheduled",Ax=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function Np(e){return e.stat(Dp)!==null||e.attr(Tp)===null}function El(e){return Np(e)?`systemctl stop ${Il}.timer`:"shutdown -c"}function Cp(e,n){return Np(
e)?`${n} s`:`${Lp(n)} min`}function Lp(e){return Math.ceil(e/60)}function vo(e){var n;return e.stat(Dp)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(
(n=e.attr(Tp))!=null?n:"")}function Vp(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Il}`,`--\
description=${r}`,`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Ax.find(i=>e.real(i)!==null))!=
null?o:"shutdown","-r",`+${Lp(n)}`,r]]}var Hp="a reboot is scheduled",Bp="/etc/molly-guard/run.d",Ox=["10-print-message","30-query-hostname"];function Ix(e){return e.list(Bp).filter(n=>/^[\w-]+$/.test(
n)&&!Ox.includes(n)).flatMap(n=>{let t=e.real(`${Bp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Ex(e){for(let n of Ix(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Up={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:vo(e)?Hp:"",after:Hp}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Ex(e);let r=[];for(let o of Vp(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new _("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var Rx={file:pf,grubConfig:Rp,bootImage:Mf,kmod:Mp,driver:vp,reboot:Up};function kt(e){return Rx[e.kind]}var zp=require("fs"),Rl=`${me}/lock`;function jp(){try{return zp.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Ml(e){
var n;try{let t=zp.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Mx(e){
return e.boot_id===jp()&&Ml(e.pid)===e.started}function Wp(e){try{let n=JSON.parse(e);return Mx(n)?n:null}catch(n){return null}}function Zp(e){let n=e.read(Rl);
return n===null?null:Wp(n)}function Dx(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Gp(e){
return new _("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${Dx(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function Tx(e){return new Promise(n=>{setTimeout(n,e)})}async function Ui(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await Tx(Math.min(250,Math.max(
10,r-Date.now())))}}function Dl(e,n,t){return Ui(n,()=>{let r=Zp(e);return r===null?null:Gp(r)},t)}async function Kp(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Ml(process.pid))!=null?s:"",boot_id:jp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Dl(e,r);let i=JSON.stringify(o)+`
`;return await Ui(r,()=>{var a;return Tl(e,Rl,i)?null:Gp((a=Zp(e))!=null?a:o)}),Nx(e,i),()=>e.remove(Rl)}function Tl(e,n,t){if(e.createExclusive(n,t))return!0;if(Fp(
e,n))return!1;let r=`${n}.removing`;if(!Tl(e,r,t))return!1;try{Fp(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Fp(e,n){let t=e.read(
n);return t===null||Wp(t)!==null}function Nx(e,n){var t;for(let r of e.list(me)){let o=`${me}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Ml(Number(i))===null:/^lock(\.removing)+$/.test(r)&&Tl(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof _))throw s}}}var Cx=20;async function Ll(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=kt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function Yp(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=kt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Lx(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,qp.randomBytes)(3).toString("hex")}`}function Nl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Vx(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Nl(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Nl(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Nl(s)}`}`}function wo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Hc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Cl(e,n,t,r){var u,c,p,m,f,g,v,h,y,b;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(p=t.error)!=null?p:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(m=o.msg)!=null?m:Vx(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(f=o.rebootReasons)!=null?f:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(v=
n.notes)!=null?v:[],...(h=o.notes)!=null?h:[]],warnings:[...(y=n.warnings)!=null?y:[],...(b=o.warnings)!=null?b:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function Xp({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Hx(e,n,t){var r;try{return Cl(e,n,t,!1)}catch(o){
if(!(o instanceof _))throw o;return Cl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function Bx(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>kt(u).rollBack===void 0?[]:[[u,kt(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let p=kt(u);try{let m=async(h=e)=>{let y=await p.observe(h,u,i),b=y.before!==y.after;if(b&&y.before!==c.before&&p.facet!=="derived")throw new _("E_RACED",`${c.label}\
 changed while this ran: it was ${c.before||"absent"} and is ${y.before||"absent"}; somebody else is at work on this node; run this again`);return b},f=wo(e),g=await m(
f),v=(l=a.get(u))!=null?l:g?p.inverse(f,u):void 0;g&&((d=o.progress)==null||d.call(o,c.label)),v!==void 0&&(s.push([u,v]),await(t==null?void 0:t.entry(v))),g&&await p.
apply(e,u,m)}catch(m){throw m instanceof _?await Ux(e,{todo:n,tried:s,done:r},u,m):m}r.push(c);for(let m of p.touches(u))i.add(m)}}async function Ux(e,n,t,r){let o=kt(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).
map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new _(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function Fx(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof _)return r;throw o}}async function zx(e,n){let{todo:t}=await Ll(e,n.steps.map(Wx));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new _("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var jx=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function Qp(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&jx.test(e.path)}function em(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>Qp(i)))&&((o=n.guard)==null||o.call(n,e))}function Wx(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function Zx(e){
let n=e.list(`${me}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Cx)))e.remove(`${me}/runs/${t}`)}function Gx(e){if(e.stat(Ge)===null){for(let n of e.list(
`${me}/runs`))e.remove(`${me}/runs/${n}`);e.removeEmptyDir(`${me}/runs`),e.remove(Kt)}}async function nm(e,n,t,r){var c;r.check||await Dl(e,r.wait,r.progress);let o=wo(
e),i=n.plan(o,t),s=await Ll(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(em(o,i,s),r.check||a){let p=r.diff?Yp(o,s.todo):void 0;return Xp(n,Cl(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:p},r.check))}let l=Lx(),d=vi(e,me),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let p=await Kp(e,
n.name,l,r.wait);try{return await tm(e,n,t,r,{run:l,made:d,empty:u})}finally{Jp(p)}}finally{Jp(()=>{if(e.stat(Ge)===null)for(let p of[me,...u])e.removeEmptyDir(
p)})}}function Jp(e){try{e()}catch(n){if(!(n instanceof _))throw n}}async function tm(e,n,t,r,o,i=!0){var w,$,P,E,k,O;let{run:s,made:a,empty:l}=o;Kx(e);let d=wo(
e),u=n.plan(d,t),{todo:c,pending:p}=await Ll(d,u.steps);if(em(d,u,{todo:c,pending:p}),i&&c.some(({step:I})=>Qp(I))&&Jr(e)!==null)return await Ui(r.wait,()=>Jr(e),
r.progress),tm(e,n,t,r,o,!1);let m=r.diff?Yp(d,c):void 0,f=u.report(d).bootable,g=[],v,h=null;try{u.undoes===void 0&&c.some(({change:Y})=>Y.facet!=="pending")&&
(h=await Jx(e,n.name,u,{run:s,dirs:a,version:r.version})),await Bx(e,c,h,g,r),(w=r.progress)==null||w.call(r,"looking again");let I=wo(e);await zx(I,Fx(I,n,t,u));
let M=u.report(I),q=((P=($=M.bootable)==null?void 0:$.reasons)!=null?P:[]).filter(Y=>(f==null?void 0:f.ok)===!0||(f==null?void 0:f.reasons.includes(Y))===!1);if(q.
length>0)throw new _("E_DRIFT",`this node would no longer boot as it did: ${q.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);
await(h==null?void 0:h.done()),l.push(...(E=u.emptyDirs)!=null?E:[]);for(let Y of(k=u.emptyDirs)!=null?k:[])e.removeEmptyDir(Y);u.undoes!==void 0&&M.fail===void 0&&
await rl(e,u.undoes),u.undoes!==void 0&&Gx(e)}catch(I){v=I instanceof _?I:new _("E_INTERNAL",`${I instanceof Error?I.message:String(I)}; this is a bug, please r\
eport it`,{cause:I}),h===null&&u.undoes===void 0&&await qx(e,s)}let y=g.length>0||h!==null,b=Xp(n,Hx(wo(e),u,{changes:g,pending:p,diff:m,...h===null?{}:{run:s},
...v===void 0?{}:{error:{stop:v,node:(O=v.node)!=null?O:y?"partial":"untouched"}}}));return y&&r.render!==void 0&&await Yx(e,s,r.render(b)),b}function Kx(e){let n=ne(
e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,Ge,Kt])){let r=Ka(t);e.stat(r)!==null&&
e.remove(r)}}function Jx(e,n,t,r){var o,i,s,a,l;return qc(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=
null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(a=t.released)!=
null?a:[],devices:(l=t.devices)!=null?l:[]})}async function qx(e,n){try{ne(e).some(t=>t.run===n)&&await rl(e,new Set([n]))}catch(t){if(!(t instanceof _))throw t}}
async function Yx(e,n,t){try{if(e.stat(Ge)===null)return;await e.write(`${me}/runs/${n}.json`,t,384),await Zx(e)}catch(r){if(!(r instanceof _))throw r}}var _m=pe(rr(),1),Fi=require("fs"),Hl=pe(Za(),1);var pk=1800,mk=64*1024*1024,wm="/usr/local/sbin:/usr/sbin:/sbin",Sm=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],$m="VFIOKIT_COMMAND",xm="ended\
 by a signal without a name",gk=1,yk=`process.title='${gl} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,hk=0;async function Bl(e,n={}){return bk((await Promise.resolve().then(()=>pe(vm(),1))).
default.sync,e,n)}function bk(e,n,t){var v;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++hk}`,s={...process.env};for(let h of Sm)delete s[h];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${wm}`:`/usr/bin:/bin:${wm}`,...t.env,LC_ALL:"C",[$m]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((v=t.timeout)!=null?v:pk)*1e3,killSignal:"SIGKILL",maxBuffer:mk,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=vk(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:xm};let{exitCode:u,signal:c,timedOut:p,stdout:m="",stderr:f=""}=d;if(p)return wk(`${$m}=${i}`),{code:124,stdout:m,
stderr:f};let g=c===void 0?void 0:Hl.constants.signals[c];return g!==void 0?{code:128+g,stdout:m,stderr:f}:typeof u=="number"?{code:u,stdout:m,stderr:f}:{code:127,
stdout:m,stderr:f||String(Reflect.get(d,"originalMessage")||xm)}}function vk(e){try{return e()}catch(n){return}}function wk(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Fi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Fi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Pm(e,n,t){return $k(e,n,t)}async function $k(e,n,t){let r={...process.env};for(let a of Sm)delete r[a];
let o=(0,_m.spawn)(process.execPath,["-e",yk,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:xk(l)}))}),s=await km(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await km(gk,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function xk(e){var n,t;return(t=(n=Object.entries(Hl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function km(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var L=require("fs"),Ul=16<<20,kk=40,_k=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Sk=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function $o(e){return e instanceof Error&&"code"in e?String(e.code):""}function zi(e){let n=$o(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var ir=Buffer.allocUnsafe(4096);function Am(e){let n="",t=0;for(;;){let r=L.readSync(e,ir,t,ir.length-t,null);if(r===0)return n+ir.toString("latin1",0,t);if(t+=
r,!(t<ir.length)){if(n+=ir.toString("latin1"),n.length>Ul)throw new Error("too large");t=0}}}function ji(e){return e.split("/").filter(n=>n!==""&&n!==".")}function Fl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=ji(i===void 0?n:n.slice(o)),a=i===void 0?[]:ji(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let p=e+"/"+u.join("/");try{L.lstatSync(p).isSymbolicLink()&&(c=L.readlinkSync(p))}catch(m){
c=null}}if(c===null){a=u;continue}if(++l>kk)return null;c.startsWith("/")&&(a=[]),s.unshift(...ji(c))}return"/"+a.join("/")}function Pk(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=Fl(e,r,!0);o!==null&&L.existsSync(e+o)&&t.set(r,o)}function Om(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(y,b){if(n==="")return y;Pk(n,y,r);let w=Fl(n,y,b,r);return w===null?null:n+w}function i(y){let b=o(y,!0);if(b===
null||!L.existsSync(b))return null;try{return n===""?L.realpathSync.native(b):(L.lstatSync(b),b.slice(n.length))}catch(w){return null}}function s(y){let b=o(y,!1);
if(b===null)return null;let w;try{w=L.lstatSync(b)}catch(q){if(zi(q))return null;throw new _("E_APPLY",`${y} could not be looked at: ${$o(q)}; run as root or gi\
ve this user access`,{cause:q})}let $=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:P,mtimeMs:E,ino:k,dev:O,uid:I,gid:M}=w;return{
type:$,size:P,mtimeMs:E,ino:k,dev:O,uid:I,gid:M,mode:w.mode&4095}}function a(y){let b=o(y,!0);if(b===null)return null;let w;try{w=L.openSync(b,L.constants.O_RDONLY|
L.constants.O_NONBLOCK)}catch($){if(zi($))return null;throw new _("E_APPLY",`${y} could not be read: ${$o($)}; run as root or give this user access`,{cause:$})}
try{let $=L.fstatSync(w);if(!$.isFile())throw new _("E_HOST",`${y} is not a regular file, as it should be; move it out of the way`);if($.size>Ul)throw new _("E_\
HOST",`${y} has ${$.size} bytes, more than the ${Ul} that such a file may have; look at what it is`);return $.size<ir.length?Am(w):L.readFileSync(w,"latin1")}catch($){
throw $ instanceof _?$:new _("E_APPLY",`${y} could not be read: ${$o($)}`,{cause:$})}finally{L.closeSync(w)}}function l(y,b,w){let $=o(y,!0);if($===null)return null;
try{let P=L.openSync($,L.constants.O_RDONLY|L.constants.O_NONBLOCK);try{let E=Buffer.alloc(w);return E.slice(0,L.readSync(P,E,0,w,b))}finally{L.closeSync(P)}}catch(P){
return null}}function d(y){let b=o(y,!0);if(b===null||!L.existsSync(b))return null;try{let w=L.openSync(b,L.constants.O_RDONLY|L.constants.O_NONBLOCK);try{return Am(
w).trimEnd()}finally{L.closeSync(w)}}catch(w){return null}}function u(y){let b=o(y,!0);if(b===null)return[];if(!L.existsSync(b))return[];try{return L.readdirSync(
b).sort()}catch(w){return[]}}function c(y){let b=o(y,!1);if(b===null)return null;try{return L.readlinkSync(b)}catch(w){return null}}function p(y){let b=o(y,!0);
if(b===null)return null;try{let{rdev:w}=L.statSync(b);return w===0?null:`${w>>>8&4095}:${w&255|w>>>12&1048320}`}catch(w){return null}}function m(y){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(y.startsWith("/")?i(y)!==null:_k.some(w=>i(`${w}/${y}`)!==null))?
Sk.has(y.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${y} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${y} is not in ${n}`}}async function f(y,b){return t!==
void 0?t.run(y,b):Bl(n===""?y:["chroot",n,...y],b)}function g(y,b=!0){r.clear();let w=Fl(n,y,b),$=w===null?null:n+w;if($===null)throw new _("E_REFUSED",`${y} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function v(y,b){n!==""||t!==void 0||!L.existsSync("/sys/fs/selinux/enforce")||await Bl(
b===null?["restorecon","-F",y]:["chcon",`--reference=${b}`,y])}function h(y,b,w){let $=$o(w),P=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new _("E_APPLY",`${y} could not be ${b}: ${$===""?String(w):$}; ${P}`,
{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:p,runnable:m,run:f,ask:f,async write(y,b,w,$,P){
try{await Tc(g(y),Buffer.from(b,"latin1"),{mode:w!=null?w:420,owner:$,label:v,last:P})}catch(E){throw E instanceof _?E:h(y,"written",E)}},createExclusive(y,b){let w=g(
y);try{return Cc(w,b)}catch($){throw h(y,"created",$)}},remove(y){try{L.unlinkSync(g(y,!1))}catch(b){if(!zi(b))throw h(y,"removed",b)}},rename(y,b){try{L.renameSync(
g(y,!1),g(b,!1))}catch(w){if(!zi(w))throw h(y,"renamed",w)}},removeEmptyDir(y){try{L.rmdirSync(g(y))}catch(b){}},async replace(y,b){try{await Nc(g(y),g(b),v)}catch(w){
throw h(b,"replaced",w)}},async writeAttribute(y,b,w){if(t!==void 0)return t.writeAttribute(y,b);let{code:$,left:P}=await Pm(g(y),b,w);if($!==void 0)throw Object.
assign(new Error(`${y}: ${$}`),{code:$,...P===void 0?{}:{left:P}})}}}var jl=require("fs");var Ak=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ok=/^[ -~]*$/;function Im(e){if(Ok.
test(e))return;let n=Ak.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function xo(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function zl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ik(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ik(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Ek=4*1024*1024;function Em(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function $e(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,jl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Em(2)}return!0}var Zl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Mm(e){return new Zl(e)}var Rk="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Dm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Wi(){return{}}function Tm(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Gl(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Nm(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Kl(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}function Cm(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Mk(e,t,r.value)}}function Rm(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Mk(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Rm(this,n,t.bind(this))},set(r){Rm(this,n,r)}})}var Wl,tt=!1,Dk={configurable:!0,get(){tt=!0}};function Jl(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Wl!==e._zod){Wl=void 0;return}Wl=e._zod,Object.
defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Dk);let o=tt;tt=!1;try{let i=t(this);return tt?delete this[n]:Object.defineProperty(this,
n,{configurable:!0,writable:!0,value:i}),tt=tt||o,i}catch(i){throw delete this[n],tt=tt||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,writable:!0,
value:o})}})}var Lm;var ql={value:void 0,enumerable:!1},OD="captureStackTrace"in Error?Error:null;function Pe(e,n,t,r){var p;let o={};function i(m){this.def=m,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(m,f){if(m._zod){
if(m._zod.traits.has(e))return}else{ql.value=new i(f);try{Object.defineProperty(m,"_zod",ql)}finally{ql.value=void 0}}if(m._zod.traits.add(e),n(m,f),a){let v=Object.
getPrototypeOf(m),h=m._zod.constr.prototype,y=v;for(;y&&y!==h;)y=Object.getPrototypeOf(y);let b=y!=null?y:v;a.has(b)||(a.add(b),Cm(b,s))}let g=c.prototype;for(let v in g)
Object.prototype.hasOwnProperty.call(g,v)&&(v in m||(m[v]=g[v].bind(m)))}let d=(p=r==null?void 0:r.Parent)!=null?p:Object;class u extends d{}Object.defineProperty(
u,"name",{value:e});function c(m){let f=r!=null&&r.Parent?new u:this;l(f,m);let g=f._zod.deferred;if(g){for(let v of g)v();f._zod.deferred=void 0}return f}return Object.
defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:m=>{var f,g;return r!=null&&r.Parent&&m instanceof r.Parent?!0:(g=(f=m==null?
void 0:m._zod)==null?void 0:f.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var Zi=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Vm;(Vm=(Lm=globalThis).__zod_globalConfig)!=null||(Lm.__zod_globalConfig={});var _o=globalThis.__zod_globalConfig;function Yl(e){return e&&Object.assign(_o,
e),_o}var Xl={value:void 0,enumerable:!1},ED=new WeakSet([Object.prototype,Error.prototype]),Bm=(e,n)=>{e.name="$ZodError",Xl.value=n,Object.defineProperty(e,"issues",
Xl),Xl.value=void 0},RD=Pe("$ZodError",Bm),Um=Pe("$ZodError",Bm,void 0,{Parent:Error});var Nk=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Zi;return i.issues.length?Ck(e,i.issues,
o):{success:!0,data:i.value}},Ql=Nk(Um);function Ck(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Kl(o,t,Yl()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Fm={major:4,minor:6,patch:7};var sr=Pe("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Fm,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var zm=Pe("$ZodNever",(e,n)=>{sr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Vk(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Nm(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Hk=[];function Bk(e){var s,a,l,d;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Hk,o=r.length?[...n,...r]:n;for(let u of o)if(!((d=(l=(a=(s=e.shape)==null?void 0:s[u])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Tm(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Uk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type,c=0;for(let p in n){if(s&&t.issues.length!==c){if(Gl(t,
c))break;c=t.issues.length}if(!l.has(p)){if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}}}return a.length&&t.issues.push(
{code:"unrecognized_keys",keys:a,input:n,inst:i,continue:!0}),t}var jm=Pe("$ZodObject",(e,n)=>{sr.init(e,n);let t=Mm(()=>Bk(n)),r=Dm,o=n.catchall,i,s=_o.memoizer;
s==null||s.attach(e),e._zod.parse=(a,l)=>{i!=null||(i=t.value);let d=a.value;if(!r(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),
a;a.value=s?s.alloc(e,a,{},l):{};let u=[],c=i.shape,p=l==null?void 0:l.abortEarly,m=a.issues.length;for(let f of i.allKeys){if(p&&a.issues.length!==m){if(Gl(a,m))
break;m=a.issues.length}if(f==="__proto__")continue;let g=c[f],v=g._zod.optin,h=g._zod.optout,y=g._zod.run({value:d[f],issues:[]},l);Vk(y,a,f,d,v,h)}return o?Uk(
u,d,a,l,t.value,e,p===!0):u.length?Promise.all(u).then(()=>a):a}});var Wm=Pe("$ZodTransform",(e,n)=>{var t;sr.init(e,n),e._zod.optin="optional",(t=_o.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{let i=n.transform(r.value,r);
return r.value=i,r}});var Zm=Pe("$ZodPipe",(e,n)=>{sr.init(e,n),Jl(e,"optin",t=>t.def.in._zod.optin),Jl(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return Fk(o,n.out,r)}});function Fk(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Gm(e,n){return new e({type:"never",...Wi(n)})}var Gi=Pe("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");sr.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return Ql(
this,e,n)}});var Wk=Pe("ZodMiniNever",(e,n)=>{zm.init(e,n),Gi.init(e,n)});function Zk(e){return Gm(Wk,e)}var Gk=Pe("ZodMiniObject",(e,n)=>{jm.init(e,n),Gi.init(e,n)});function Km(e,n){return new Gk({type:"object",shape:e,catchall:Zk(),...Wi(n)})}var Kk=Pe("ZodMiniTransform",(e,n)=>{Wm.init(e,n),Gi.init(e,n)});function Ki(e){return new Kk({type:"transform",transform:e})}var Jk=Pe("ZodMiniPipe",(e,n)=>{Zm.init(e,n),Gi.init(e,n)});function Jm(e,n){return new Jk({type:"pipe",in:e,out:n})}var qk=["true","yes","on","y","t","1"],Yk=["false","no","off","n","f","0"];function ed(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return qk.
includes(n)?!0:Yk.includes(n)?!1:void 0}function qi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Ym(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function nd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Ji(e,n="",t=""){var r;if(typeof e=="stri\
ng")qm(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Ji(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=qi(e))!=null?r:{}))qm(o,n===""?"a key":`a ke\
y of ${n}`,t),Ji(i,n===""?o:`${n}.${o}`,t||o)}function qm(e,n,t){let r=Im(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Xk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function td(e){return{type:Xk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Xm(e){let n={};for(let[t,r]of Object.entries(e))n[t]=td(r);return{type:"object",properties:n,additionalProperties:!1}}var Qk=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Q(e){return Cn("bool",e,"true or false",ed,{})}function _t(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Cn("int",e,`a whole number${r}`,i=>Ym(i,n,t),o)}function Tn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Cn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function Qm(e){return Cn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,nd,{pattern:"^/",examples:[e.example]})}function B(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>ed(i)===r):[];return o.length===1?o[0]:void 0};return{...Cn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Nn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Cn("list",n,o,t,{items:td(e)}),s=a=>Ki((l,d)=>Array.isArray(l)?l.map((u,c)=>{var f;let p=u===
null||u===""?void 0:a.safeParse(u);if((p==null?void 0:p.success)===!0)return p.data;let m=(f=p==null?void 0:p.error.issues[0])==null?void 0:f.message;d.issues.push(
{...eg(u,"something in it"),...m===void 0?{}:{message:m},path:[c]})}):l);return{...i,schema:()=>rd(i.schema(),s(e.schema()))}}function Yi(e,n){let t=Cn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,qi,Xm(e));return{...t,unset:og(e),schema:()=>rd(t.schema(),rg(e,e))}}function pn(e){return tg(Nn(
ng("a PCI id","10de:20b7",rp),e))}function He(e){return tg(Nn(ng("a PCI address","0000:41:00.0",op),e))}var WC={check:Q({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:Q({describe:"Show the changes of files as before and after.",default:!1}),root:Cn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",nd,{pattern:"^/"}),wait:_t({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function ar(e,n){var p,m,f;let t=qi(n);if(t===void 0)throw D("",`the parameters are ${xo(n)}, expected a JSON object such as {"che\
ck": true}`);Ji(t);let r=og(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=rg(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(p=i==null?void 0:i.path)!=null?p:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw D(String(a),`${l} ${(m=i==null?void 0:i.message)!=null?m:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((f=e[l])==
null?void 0:f.json.properties)).sort(),c=zl(d,u);throw D(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${u.join(", ")}`)}function eg(e,n,t=""){return{code:"custom",input:e,message:`is ${xo(e)}, expected ${n}${t}`}}function Cn(e,n,t,r,o){let i=()=>Ki(
(l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(eg(l,t,c?Qk:"")),
u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function ng(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return Cn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function tg(e){let n=()=>Ki(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(
t)]);return{...e,schema:()=>rd(e.schema(),n())}}function rd(e,n){return Jm(e,n)}function rg(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());
return Km(t)}function og(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var ig="0.1.0";var e_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),sg=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,n_=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
t_=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,r_=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Ae="[0-9a-f]";function ag(e){let n=new Map,t=(m,f)=>g=>{var b;let v=`${m} ${g.toLowerCase()}`,h=[...n.keys()].filter(w=>w.startsWith(m)).length+1,y=(b=n.get(v))!=
null?b:f(h);return n.set(v,y),y},r=t("uuid",m=>`00000000-0000-4000-8000-${od(m,12)}`),o=t("name",m=>`id${m}`),i=t("machine",m=>od(m,32)),s=t("mac",m=>`02-00-00-\
00-00-${od(m,2)}`),a=t("ip",m=>`192.0.2.${m}`),l=e.filter(m=>m.length>2&&!r_.test(m)&&!sg.test(m)).sort((m,f)=>f.length-m.length);function d(m){return m.replace(
new RegExp(`\\b${Ae}{8}(-${Ae}{4}){3}-${Ae}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(f,g,v)=>g+o(v)).replace(new RegExp(
`(?<![0-9a-f])${Ae}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Ae}{2}([:-])(${Ae}{2}\\1){4}${Ae}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Ae}{1,4}(:${Ae}{1,4})*)?::(${Ae}{1,4}(:${Ae}{1,4})*)?|\\b(${Ae}{1,4}:){7}${Ae}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Ae}{33,}(?![0-9a-f])`,"gi"),"***")}function u(m){let f=d(m);for(let g of l)f=f.replace(new RegExp(`(?<!\
[\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return f}function c(m){return u(m.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(f,g,v)=>{let h=e_.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(v);return`${g}=${h||/^\$\{?\w+\}?$/.
test(v)?v:"***"}`}))}function p(m,f){return m.split(`
`).map(g=>/^\s*#/.test(g)?lg(g):f(g)).join(`
`)}return{ids:d,names:u,args:c,shell:m=>p(o_(m),f=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(f);if(g===null)return c(f);let[,v="",h="",y=""]=g,b=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(h)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(h);return v+(b?u(y):/CMDLINE|cmdline/.test(h)?c(y):"***")}),modules:m=>p(m,f=>{var y;let[g="",v="",...h]=f.trim().split(
/\s+/);return g==="options"?sg.test(v)?u(f):f.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((y=h[0])!=
null?y:"")&&!/["'=]/.test(f)?u(f):`${g} ${v} ***`:c(f)}),entry:m=>p(m,f=>/^options\s/.test(f)?c(f):u(f)),grubenv(m){return`# GRUB Environment Block
${m.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:u(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function lg(e){let n=n_.exec(e);return n===null?"#":`# ${n[0]}`}function o_(e){return e.replace(t_,(n,t="",r)=>r===void 0?n:t+lg(
r))}function od(e,n){return e.toString(16).padStart(n,"0")}var i_="vfiokit-capture/1",s_={dir:493},a_=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],l_=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,d_=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,u_=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
c_=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function f_(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=ag([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=p=>p)=>{let p=e.attr(u);o(u,p===null?null:`${c(p)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,s_)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,p=e.real(c);if(s(c),p!==null){for(let m of a_)i(`${p}/${m}`);o(`${p}/config`,(d=(l=e.bytes(`${p}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let m of e.list(p))l_.test(m)&&s(`${p}/${m}`),d_.test(m)&&a(`${p}/${m}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))u_.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",p_),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,p]of c_)if(!u.endsWith("/"))i(u,m=>t[p](m));else for(let m of e.list(u))m.endsWith(c)&&i(`${u}${m}`,f=>t[p](f));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(p=>/vfio|iommu|drm|xhci/.test(p)).join(`
`));return r}function dg(e){let t=Object.entries(f_(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(i_)}, "files": {
${t}
}}
`}function p_(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var id=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function be(e,n=T(e)){let t={bySlot:co(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>cl(o.class))},r=[];for(let o of n){let i=m_(o,t);if(i===null)continue;let s=Be(()=>i==="gpu"||i==="igpu"?g_(o,i,t):[]),a=Be(()=>o.group===
null?null:qt(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Ln(e){return e.kind==="gpu"&&e.device.
id!==null}function Vn(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Be(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function m_(e,n){var a;let t=e.class,r=no(t);if(!r&&!Pi(t))return t==="0680"&&Sn(e.vendor,t)?"nvswitch":null;if(e.physfn!==null)return"vf";let{
vendor:o,device:i}=e;if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Nf(o,i))return"bmc";if(Cf(`${o}:${i}`))return"\
virtual";let s=o==="1002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Vf(e.address,o,i,s)?"igpu":"gpu"}function g_(e,n,{bySlot:t,byAddress:r,
cardFunctions:o}){var l;let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!cl(d.class)||!(y_(e,d,u)||h_(e,n,d,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=
t.get(e.slot))!=null?l:[])s(d,"same slot");for(let d of e.consumers)s(r.get(d),"device link");let a=b_(e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=
null?c:[]).some(p=>no(p.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[...i.values()].sort((d,u)=>d.device.address<u.device.address?
-1:1)}function y_(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor==="1002"&&n.vendor==="1022"&&n.class==="0403"}function h_(e,n,t,r){
return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function b_(e,n){var r,o;let t=null;for(let i of[...e.upstream].reverse()){
if(!Lf((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var v_=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],ug="/sys/bus/pci/slots";function Xi(e){let n;return t=>{var r;return n===void 0&&(n=(r=v_.map(o=>w_(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:$_(`
${n}`,t)}}function w_(e,n){try{return e.read(n)}catch(t){return null}}function fg(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(ug).map(o=>{var i;return[
(i=e.attr(`${ug}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function $_(e,n){
var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=cg(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=cg(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function cg(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function pg(e){let n=Xi(e),t=fg(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Vn(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function mg(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:x_(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":Ln(o)?"blocked":"stays",companions:a.map(d=>__(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...k_(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function x_({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function k_(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function __(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var S_=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],P_=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function So(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function lr(e){var t,r;let n=`${(t=So(e,"ID"))!=
null?t:""} ${(r=So(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=S_.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function Qi(e){var i,s,a,l;let n=P_.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function De(e){let n=e.attr("/proc/cmdline");return n===null?null:G(n)}function sd(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function gg(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function yg(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var hg="/sys/class/iommu",ad="allow_unsafe_interrupts";function es(e){var i,s;let n=e.list(hg).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=De(e))!=null?s:[]).some(a=>a==="nointr\
emap"||S(a)==="intremap"&&N(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${hg}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function ns(e){var o;let n=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${ad}`))!=null?s:[]}),t=de(H(e),"vfio_iommu_type1",ad),r=((o=De(e))!=null?o:[]).filter(i=>S(i)===
`vfio_iommu_type1.${ad}`);return[...n,...t===null?[]:[t.value],...r.map(i=>i.includes("=")?ge(i):null)].some(Wt)}function dr(e){var n;return((n=De(e))!=null?n:[]).
flatMap(t=>{if(S(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=S(t)==="pci"?ge(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function xe(e){return Object.freeze({type:"module",...e})}function ts(e){return Object.freeze({type:"probe",...e})}var A_=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,O_="/sys/class/graphics",bg="/sys/class/vtconsole",I_=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function ur(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...E_(e)]),serial:R_(e),pictures:M_(e)}}function rs({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!ro(r.device.driver)))}function E_(e){let n=e.
list(bg).map(r=>`${bg}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:Qn(e.real(`${O_}/fb0/device`)).slice(-1)}function R_(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):G((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>S(i)==="console").map(i=>{var s;return(s=ge(i).split(
",")[0])!=null?s:""})).find(i=>!A_.test(i)))!=null?o:null}function M_(e){var r,o;let n=new Map,t=[];if(parseInt((r=_e(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=I_.test(l)?Qn(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var D_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",C_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${ld((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
T_={"01":"USB keyboard","02":"USB mouse"};function os(e){let n=Be(()=>N_(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function N_(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of D_)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(Qn(a),i(e,a,s))}for(let o of Ei(e))for(let i of(r=lo(e,o))!=null?r:[])t(i.functions,`file system ${ld(
o.at)}`);return n}function C_(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=T_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${ld(o)}`}function ld(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function cr(e,n,t){return{devices:n,gpus:t,members:r=>qt(e,r,n),cargo:os(e),lifelines:Be(()=>Ti(e))}}function is(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=Oi(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":fr(i,t)}]})}function fr(e,n){let t=L_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${bt(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${bt(r)}`}function L_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(Sn(
e.vendor,t))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==
null)return`is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the displa\
y of the management controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var V_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ss="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",wg=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",H_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function rt(e,n,t,r=cr(e,n,t)){let o=Be(()=>Pn(e)),i=Be(()=>ur(e,n)),s=Be(()=>es(e)===!1&&!ns(e)),a=new Map(t.map(f=>[f.device.address,f])),l=Be(()=>co(
t.map(f=>f.device),f=>String(f.group))),d=Be(()=>co(n.filter(f=>f.physfn!==null),f=>{var g;return(g=f.physfn)!=null?g:""}));function u(f){var h;let g=new Set,v=f.
device.group===null?[]:(h=l().get(String(f.device.group)))!=null?h:[];for(let y of[f,...v.map(b=>a.get(b.address))])if(!(y===void 0||y.kind!==f.kind)){g.add(y.device.
address);for(let b of y.companions)g.add(b.device.address)}return g}function c(f,g){let v=is(f,g,r);return[...v.length===0?[]:[B_(f,v)],...Ff(e,f)?[{code:"reser\
ved",text:`the firmware reserves memory for IOMMU group ${f} (reserved_regions has a direct line), so the kernel assigns it to nobody`}]:[]]}function p(f){var h,
y;let g=[],v=vg(e,f);if(((h=f.numVfs)!=null?h:0)>0){let b=((y=d().get(f.address))!=null?y:[]).filter(w=>w.mdevs.length>0||vg(e,w)!==null).length;g.push({code:"v\
fs",text:`${f.numVfs} of its virtual functions are enabled${b===0?"":`, ${b} of them with vGPUs`}, and vfio-pci refuses it as long as sriov_numvfs is not 0: onc\
e no guest has one, write 0 there`})}return f.mdevs.length>0&&g.push({code:"mdev",text:`mediated devices (vGPUs) exist on it: ${f.mdevs.join(", ")}; remove them\
 first`}),v!==null&&g.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${v}), and a card serves vGPUs or goes to a guest as a whole`}),g}function m({
device:f}){let{screens:g,serial:v}=i();return!g.has(f.address)||v!==null||rs(i(),t,h=>h.kind==="gpu").length>0?[]:[{code:"console",text:"it shows the only conso\
le (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial console, or set allow_console_gpu if ssh or a BMC\
 is enough"}]}return f=>{let{device:g,kind:v}=f,h=v==="gpu"?[]:[{code:"kind",text:V_[v]}];if(v==="bmc"||v==="virtual")return h;g.id===null&&h.push({code:"unknow\
n_id",text:"its vendor or device id cannot be read"});let y=[g,...f.companions.map(w=>w.device)];for(let w of y){let $=w===g?"it":`its companion ${w.address}`;w.
responding===!1&&h.push({code:"dead",text:`${$} ${ss}`});let P=r.lifelines().get(w.address);P!==void 0&&h.push({code:"lifeline",text:`${$} carries ${bt(P)}: the\
 node lives on it, and nothing overrides that`})}g.group===null?h.push({code:"no_group",text:U_(o())}):fl(e,g.group)&&h.push({code:"no_group",text:`IOMMU group ${g.
group} is of vfio's noiommu mode and isolates nothing${wg}`});let b=u(f);for(let w of new Set(y.map($=>$.group)))w!==null&&h.push(...c(w,b));return s()&&h.push(
{code:"interrupts",text:H_}),[...h,...p(g),...m(f)]}}function $g(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_types`)}function vg(e,n){let t=e.
attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function B_(e,n){let t=n.filter(i=>i.stays!==null),r=n.
map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}, which the host would \
lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,text:`${o}; ${t.map(
i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function U_(e){return e.active===null||e.active&&
e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${wg}`}var F_={ids:pn({describe:"Only devices with these ids."}),addresses:He({describe:"Only devices at these addresses."}),kinds:Nn(B(id,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:id})},xg=ts({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:F_,example:{kinds:["gpu"]},capture:dg,read(e,{ids:n,addresses:t,kinds:r}){let o=T(e),i=be(e,o),s=rt(e,o,i),a=i.filter(({device:f,
kind:g})=>r.includes(g)&&(n===void 0||f.id!==null&&n.includes(f.id))&&(t===void 0||t.includes(f.address))),l=pg(e),d=a.map(f=>({gpu:f,obstacles:s(f)})),u=Ai(e),
c=d.filter(({gpu:f})=>Ln(f)),p=c.filter(({obstacles:f})=>f.length===0).length,m=Z(e);return{msg:m?c.length===0?"No GPU that could go to a VM was found.":z_(c.length,
p):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:f,obstacles:g})=>l(f,g)),ids:[...new Set(c.map(({gpu:f})=>f.
device.id))],iommu:u},human:()=>mg(d,u,Xi(e)),notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...j_(o,
i,n,t),...W_(c.map(({gpu:f})=>f)),...Z_(e,c.map(({gpu:f})=>f)),...dr(e)]:[]}}});function z_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function j_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${un(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function W_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function Z_(e,n){return n.filter(t=>$g(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function G_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function te(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Bc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)G_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[$l])}var K_=["file","kmod","bootImage","grubConfig","driver"],J_="/etc/kernel/cmdline";function pr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function q_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function Y_(e,n){var o,i;let t=pr([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:pr([...e.inputs,...n.inputs],s=>s),always:r}}function X_(e,n){var r,o;let t=[...(r=e.lost)!=null?r:[],...(o=n.lost)!=null?o:[]];return t.
length===0?n:{...n,lost:[...new Set(t)]}}function Q_(e,n){return{...n,wishes:pr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Ue(e){let n=new Map;for(let o of e){
let i=q_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,Y_(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?
n.set(i,Q_(s,o)):(s==null?void 0:s.kind)==="file"&&o.kind==="file"?n.set(i,X_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===J_;return K_.
flatMap(o=>{let i=t.filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function kg(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=te(
r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:Ue(o(i=>i.steps)),claims:pr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:pr(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:pr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(
i)),a=d=>[...new Set(s.flatMap(u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),
rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var as=1024,ls=`# GRUB Environment Block
`;function ds(e){return e.startsWith(ls)}function _g(e){return e.length===as&&ds(e)}function Sg(e){let n=[],t=ls.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Pg(e,n){return Sg(e).find(([t])=>e.startsWith(`${n}=`,t))}function mr(e,n){if(!ds(e))return null;let t=Pg(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Ag(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Pg(e,n),i=Sg(e),s=i.length===0?ls.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:ls.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>as)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${as}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(as,"#")}function dd(e,n){var d,u;let t=e.flatMap((c,p)=>go(c).map(([m,f])=>({index:p,start:m,end:f,token:c.slice(m,f)}))),{kept:r,added:o}=Mn(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,p,m,f)=>{var v;let g=(v=i[c])!=null?v:"";i[c]=g.slice(0,p)+f+g.slice(m)},l=e.length-1;if(o.length>0&&s===void 0){let c=((d=i[l])!=
null?d:"").trimEnd(),p=((u=i[l])!=null?u:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${p}`}for(let c=t.length-1;c>=0;c--){
let p=t[c],m=r[c];p!==void 0&&(p===s&&o.length>0&&a(p.index,p.start,p.start,`${o.join(" ")} `),m===null?eS(i,p):m!==void 0&&m!==p.token&&a(p.index,p.start,p.end,
m))}return i}function gr(e,n){var t;return(t=dd([e],n)[0])!=null?t:""}function eS(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Og(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function ud(e){return Og(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Po(e){
let n=r=>Og(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function Ig(e,n){var o,i;let t=ud(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function Eg(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function re(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function us(e){return{kind:"kmod",name:e}}function cs(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Rg(e,n){return{kind:"reboot",delay:e,why:n}}var ot="/boot/loader/entries",mn="/boot/grub2/grubenv",nS=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function fs(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=nS.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function ps(e,n){let t=e.read(mn),r=t===null?null:mr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Dn(o).kernelopts}function tS(e,n){let t=n.kernelopts?ps(e,n):null;return cd(e).
map(r=>{var s;let o=Po((s=e.read(r))!=null?s:""),i=G(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?G(t):[a]);return{title:o.title,id:r.slice(ot.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:fs(e,o.linux),initrds:o.initrds.map(a=>fs(e,a)).filter(a=>a!==null),recovery:Eg(o)}})}function cd(e){return J(
e,"entry files",()=>e.list(ot).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>rS(r,t)).map(t=>`${ot}/${t}.conf`))}function rS(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Oe(e,n){return J(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>oS(e,n))}function oS(e,n){return n.kind==="bls"?tS(e,n):fd(e,n).filter(t=>t.foreign===void 0)}function fd(e,n){let t=e.read(n.config);return t===null?[]:Dn(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...Ol(r)?{}:{foreign:r.section},tokens:G(r.args.join(" ")),kernel:fs(
e,r.kernel),initrds:r.initrds.map(o=>fs(e,o)).filter(o=>o!==null)}))}function iS(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[
...new Set(t.map(m=>{var f;return(f=m.within[r])!=null?f:`entry ${m.id}`}))],p=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(m=>m===u))!=null?l:c.find(m=>!m.startsWith(
"entry "));t=t.filter(m=>m.within[r]===p),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(u,c)=>u.within.length<=r||t.findIndex(p=>p.within[r]===u.within[r])===c)[Number(i)]}function Mg(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(Oe(e,n).map(t));return n.kind==="bls"?[]:fd(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function ms(e,n){
var i,s;let t=n.kind==="bls"?Oe(e,n):fd(e,n),r=e.read(n.grubenv),o=[r===null?null:mr(r,"next_entry"),n.fallback==="saved"&&r!==null?mr(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:iS(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var sS=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],gn="/etc/kernel/cmdline",aS=/^\$\{?\w+\}?$/,lS=/^(BOOT_IMAGE|initrd)=/;function pd(e){return e.startsWith(
"root=")}function dS(e,n){let t=ud(e).map(([o,i])=>e.slice(o,i)),r=dd(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Ig(
e,r)}function Ao(e,n,t,r){let o=Hi(G(t),G(r));return re(e,n,void 0,o.length===0?{}:{lost:o})}function Dg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=ps(
e,n),o=e.read(mn),i=uS(e,n,t);if(r===null)return{steps:i,opts:r};let s=gr(r,t(mn,G(r)));return o===null||!ds(o)?{steps:i,opts:i.length===0?r:s}:{steps:[...s===r?
[]:[Ao(mn,Ag(o,"kernelopts",s),r,s)],...i],opts:s}}function uS(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?d:[],a=gr(s,t(mn,G(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Ao(n.config,r.replace(o,()=>`${i}${a}"`),
s,a)]}function Tg(e,n,t){return cd(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",{options:i}=Po(o),s=G(i),a=s.includes("$kernelopts"),l=s.flatMap(p=>p==="\
$kernelopts"&&t!==null?G(t):[p]),d=n(r,l),u=dS(o,a?d.filter(p=>!K(l,p)):d);return u===o?[]:[Ao(r,u,i,Po(u).options)]})}function cS(e,n,t){var l,d,u;let r=sS.find(
c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",p=gr(c,t),m=!G(c).some(pd)&&Oe(e,n).some(f=>f.tokens.some(pd));return{steps:p===c?[]:[Ao(gn,p,
c,p)],warnings:m?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=De(
e);if(n.kernelopts||o!==null&&t.every(c=>K(o,c)))return{steps:[],warnings:[]};let i=ms(e,n),s=i===null||!i.recovery?i:(d=Oe(e,n).find(c=>!c.recovery))!=null?d:null,
a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!aS.test(c)&&!lS.test(c));return s===null||!a.some(pd)?{steps:[],warnings:[`${gn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[re(gn,`${gr(a.join(
" "),t)}
`)],warnings:[]}}function Ng(e,n,t){let r=Dg(e,n,()=>t),o=cS(e,n,t);return{steps:[...r.steps,...Tg(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Cg(e,n,t){
let r=Dg(e,n,t),o=e.read(gn),i=o===null?null:gr(o,t(gn,G(o)));return[...r.steps,...Tg(e,t,r.opts),...o===null||i===null||i===o?[]:[Ao(gn,i,o,i)]]}function md(e,n){
let t=e.read(gn),r=n.kernelopts?ps(e,n):null;return[...Oe(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:mn,tokens:G(r)}],...t===null?[]:[{path:gn,
tokens:G(t)}]]}var fS=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
pS=/manage|generated|begin/i;function Xe(e){if(!pS.test(e))return null;for(let[n,t]of fS)if(t.test(e))return n;return null}function it(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function st(e,n,t=[]){let r=it(n),o=e.read(n),i=Xe(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Lg={lists:100,braces:12},Hg=/[\t\n ;&|<>()]/,Vg=/[A-Za-z_]\w*/y;function z(e,n){throw{at:e,why:n}}function gd({depth:e,at:n},t,r){++e[t]>Lg[t]&&z(n,`it nest\
s deeper than ${Lg[t]} levels`);let o=r();return e[t]--,o}function St(e,n){var t,r;return Vg.lastIndex=n,(r=(t=Vg.exec(e))==null?void 0:t[0])!=null?r:""}function yn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Hg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...yd(e,i)),o='"'):r.push(...gs(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function yd(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&z(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...gs(e,'"'))}}function gs(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&z(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?mS(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function mS(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=St(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!hS(e))&&(e.list(e),t.charAt(e.at)!==")"&&
z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=gd(e,"braces",()=>{let a=gS(e,n);return a===null&&yS(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?yd(e,r):e.shell==="bash"&&bS(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function gS(e,n){var l,d;let{text:t}=e,r=e.at,o=St(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(d=(l=i.exec(t))==null?void 0:l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith(
"+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&Hg.test(u)&&!/[\t ]/.
test(u))break;a.push(...gs(e,n))}return e.at=r,null}function yS(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||z(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,yd(e,e.at-1)):gs(e,'"')}z(n,"${ is not closed")}function hS(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function bS(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&z(n,"the quote ' is not closed");e.at++}var Bg=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Ug=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,vS=new Set(["exp\
ort","readonly","local","declare","typeset"]),jg={is:"all",of:[]};function Wg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{ys(o,t,")")}};
try{let o=ys(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function ys(e,n,...t){
return gd(e,"lists",()=>wS(e,n,t))}function wS(e,n,t){let r=[],o=e.at;for(;;){hn(e,n);let i=e.text.charAt(e.at),s=yr(e);if(i===""){t.length>0&&z(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&z(
e.at,`${i} is not expected here`),r.push($S(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function $S(e,n){let t=Fg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,hn(e,n),t={is:"maybe",left:t,right:Fg(e,n)};return t}function Fg(e,n){return yr(e)==="!"?(e.at++,ve(e),{is:"maybe",left:zg(e,n),right:jg}):
zg(e,n)}function zg(e,n){let t=hs(e,n);for(ve(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
hn(e,n),t={is:"apart",body:hs(e,n)},ve(e);return t}function hs(e,n){let{text:t,at:r}=e,o=yr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&St(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?PS(e,n):AS(e,n);e.at+=o.length;let s=i==="("?kS(e,n):xS(e,n,o,r);for(ve(e);Kg(e,n);ve(e));return s}function xS(e,n,t,r){
switch(t){case"{":return Pt(e,n,"}");case"if":return Gg(e,n);case"while":case"until":{let o=Pt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Pt(e,n,"done")]},
e:e.at}}case"for":return _S(e,n,r);case"case":return SS(e,n);default:return z(r,`${t} is not expected here`)}}function Pt(e,n,t){let r=Zg(e,n,t);return e.at+=t.
length,r}function Zg(e,n,...t){let r=ys(e,n,...t);return r.is==="all"&&r.of.length===0&&z(e.at,"a command is missing"),r}function kS(e,n){return e.at++,{is:"apa\
rt",body:Pt(e,n,")")}}function Gg(e,n){let t=Pt(e,n,"then"),r=Zg(e,n,"elif","else","fi"),o=yr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Gg(e,n):Pt(e,n,"fi")],otherwise:!0}}function _S(e,n,t){ve(e);let r=St(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,hn(e,n),St(e.text,e.at)==="in")for(e.at+=2,o=[],ve(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ve(e)){let a=yn(e);a.s===a.e&&z(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ve(e),e.text.charAt(e.at)===";"&&e.at++,hn(e,n);let i=yr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&z(e.at,"do is missing"),e.at+=
i.length;let s=Pt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function SS(e,n){let t=e.at;ve(e),yn(e),hn(e,n),St(e.text,e.at)!=="\
in"&&z(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(hn(e,n);yr(e)!=="esac";hn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ve(e);let i=yn(e);if(i.s===i.e&&
z(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ve(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&z(e.at,") is missing"),e.at++,
r.push(ys(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:jg,branches:r,
otherwise:o}}function PS(e,n){e.at+=8,ve(e);let t=yn(e);return ve(e),e.text.startsWith("()",e.at)&&(e.at+=2),hn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:hs(
e,n)}}function AS(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ve(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&bd(e),Kg(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&z(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,hn(e,n),{is:"function",name:t.slice(c.s,c.e),body:hs(e,n)}}let a=i[0],l=a!==void 0&&vS.has(t.slice(a.s,a.e)),d=a===void 0||l?OS(e,l):null;if(d!==null){o.push(
d);continue}let u=yn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&IS(e)}return e.at===r&&z(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function OS(e,n){var c,p;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",d=((p=s[2])!=null?p:"")!=="",u=e.at;if(t.charAt(u)===
"("&&r==="bash"){for(d=!0,e.at++,e.at=hd(t,e.at);t.charAt(e.at)!==")";e.at=hd(t,e.at)){let m=yn(e);m.s===m.e&&z(u,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:yn(e)}}function Kg(e,n){var i,s;Ug.lastIndex=e.at;let t=(s=
(i=Ug.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ve(e);let o=yn(e);return o.s===o.e&&z(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function IS(e){let n=e.at;for(;;){e.at=hd(e.text,e.at);let t=yn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&z(n,"]] is missing"),e.at++)}}function yr(e){var n,t;return Bg.lastIndex=e.at,(t=(n=Bg.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ve(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function hd(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function bd(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function hn(e,n){for(;;){ve(e);let t=e.text.charAt(e.at);if(t==="#")bd(e);else if(t===`
`){e.at++;for(let r of n.splice(0))ES(e,r)}else return}}function ES(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;bd(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var RS=24,MS=24,vd=8,DS=16384,TS=/^(?!GRUB_CMDLINE_)/,NS=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,Jg=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),CS=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","builtin",
"enable","pushd","popd"]),$d=[],Xg={values:new Map,last:new Map,sealed:new Set,over:""};function kd(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,
read:t,file:0,depth:0,call:"",spared:!1,ended:null},o=[Xg];try{for(let i of e.keys())o=Qg(r,i,o)}catch(i){if(i instanceof Error)throw i;return qg(r,{file:r.file,
...i})}return r.ended!==null&&o.every(i=>i.over==="all")?qg(r,r.ended):{files:r.files,worlds:o}}function qg({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=
e[n])!=null?s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Eo(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function _d(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function Qg(e,n,t){
var s,a;let r=e.file;e.file=n;let o=Wg((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;let i=Hn(e,o,t).map(l=>l.over==="file"?{...l,
over:""}:l);return e.file=r,Io(i)}function Hn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...LS(e,n,r)]}function LS(e,n,t){
switch(n.is){case"simple":return VS(e,n,t);case"all":return n.of.reduce((r,o)=>Hn(e,o,r),t);case"maybe":{let r=Yg(e,n.left,t);return Io([...r,...Hn(e,n.right,r)])}case"\
branch":{let r=Yg(e,n.first,t),o=n.branches.flatMap(i=>Hn(e,i,r));return Io(n.otherwise?o:[...r,...o])}case"for":return FS(e,n,t);case"while":return ty(e,n,t);case"\
function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Hn(e,n.body,t),t}}function Yg(e,n,t){let r=e.spared;e.spared=!0;let o=Hn(
e,n,t);return e.spared=r,o}function VS(e,n,t){var p,m;let[r,...o]=n.words;if(r===void 0)return bs(e,n.assigns,t);let i=hr(r),s=e.shell==="dash"&&Jg.has(i!=null?
i:"")?bs(e,n.assigns.filter(f=>!f.declared),t):t,{text:a}=(p=e.files[e.file])!=null?p:{text:""},l=wd(r);if(NS.test(l))throw{at:r.s,why:BS(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return Io([...s,...bs(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<vd){let{file:f,call:g}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let v=Hn(e,d.body,s).map(h=>h.over==="file"?{...h,over:""}:h);return e.file=f,e.call=g,e.depth--,v}let u=i===null||Jg.has(
i)?void 0:n.assigns.find(f=>f.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${xd(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?HS(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(m=e.ended)!=null?m:{file:e.file,at:r.s,why:c},s.map(f=>({...f,over:"all"})));switch(i){case"unset":return o.reduce((f,g)=>{var v,h;return Ad(ry(f,(v=hr(g))!=null?
v:""),(h=hr(g))!=null?h:"",$d)},s);case"export":case"readonly":case"declare":case"typeset":{let f=o.find(h=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(wd(h)));if(f!==
void 0)throw{at:f.s,why:`${i} is given what is no name`};let g=n.assigns.filter(h=>h.declared),v=i!=="readonly"&&!o.some(h=>/^-\w*r/.test(wd(h)))?[]:[...g.map(h=>h.
name),...o.flatMap(h=>{var y;return(y=hr(h))!=null?y:[]})];return bs(e,g,s).map(h=>({...h,sealed:new Set([...h.sealed,...v])}))}case"return":return s.map(f=>({...f,
over:"file"}));case"exit":case"exec":return s.map(f=>({...f,over:"all"}));case".":case"source":{let f=o[0]===void 0?null:hr(o[0]),g=f===null||e.depth>=vd?null:e.
read(f);if(f===null)return zS(e,n,s);if(g===null)return f.startsWith("/")&&e.depth<vd?s.map(h=>({...h,over:"all"})):s;e.depth++;let v=Qg(e,e.files.push({path:f,
text:g})-1,s);return e.depth--,v}case"eval":case"read":case"printf":case"let":case"local":{let f=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(f)?s:Pd(e,n,s,
ey(f))}default:return s}}function HS({call:e},n){return n==="local"?e===""?"local stands outside of a function":null:CS.has(n)?`"${n}" is no command (only bash \
knows it${n==="source"?"; write . instead":""})`:null}function BS(e,n){return e.startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes(
"\r")?`"${xd(e)}" is no command, as the line ends with a carriage return (take them all out)`:`"${xd(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only b\
ash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before its =)":""}`}function xd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function bs(e,n,t){
return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},
d=a.array?[Oo(e,a.value,l)]:Sd(e,a.value.parts,l,a),u=a.append?[...(s=o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>DS?[Oo(e,a.value,l)]:u),i.set(a.name,
{file:e.file,assign:a})}return{...r,values:o,last:i}})}function Sd(e,n,t,r,o=r===void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var v,h;let{s:l,e:d,q:u}=s,
c=(...y)=>[{...Oo(e,s,t,y),q:u,of:o}];if(s.is==="dark")return[{...Oo(e,s,t),q:u,of:o}];if(s.is==="char"){let y=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===
1&&(y===void 0||y.is==="char"&&y.c===":"&&y.q==="")?c():[{c:s.c,file:i,s:l,e:d,q:u,of:o}]}let p=(v=t.values.get(s.name))!=null?v:TS.test(s.name)?null:$d,m=Sd(e,
s.word,t,void 0,o),f=p!==null&&(s.colon?p.length>0:p!==$d),g=s.op===""?p:f===(s.op==="+")?m:f?p:[];return p===null||g===null||s.op!==""&&p.length>0&&p.every(y=>y.
dark!==void 0)?c(p!=null?p:[],m):(r==null?void 0:r.declared)===!0&&u===""&&e.shell==="dash"&&/[\s*?[]/.test((h=_d(g))!=null?h:" ")?c(g):g})}function US({call:e,
file:n},t,r){let o=[...ey(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,
q:"",of:""}]]:o}function ey(e){var n;return new Set((n=e.match(/[A-Za-z_]\w*/g))!=null?n:[])}function vs(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).
join(""),...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function ny(e){return[...new Set(e.map(vs).join(`
`).split(`
`))].join(`
`)}function FS(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>hr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>MS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?ty(e,n,t):n.words.reduce((l,d)=>Hn(e,n.body,
Ad(ry(l,n.name),n.name,Sd(e,d.parts,Xg))),t)}function ty(e,n,t){let r=Hn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),Io([...t,...r.filter(i=>i.over!==""),...Pd(e,n,t,o)])}function zS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return Pd(e,n,t,r)}function Pd(e,n,t,r){return t.flatMap(o=>{let i=[Oo(e,n,
o)];return[...r].reduce((s,a)=>Ad(s,a,i),[o])})}function ry(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function Ad(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Oo(e,{s:n,e:t},r,o){var l,d;let{file:i,files:s}=e,a=(d=(l=s[i])==null?void 0:l.text.
slice(n,t))!=null?d:"";return{c:"",dark:a,holds:ny(o!=null?o:US(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function hr(e){return e.parts.every(n=>n.is==="char")?e.parts.
map(n=>n.is==="char"?n.c:"").join(""):null}function wd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function Io(e){let n=[...new Map(e.map(i=>[jS(i),
i])).values()],[t]=n;if(n.length<=RS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(
n.map(d=>{let u=Eo(d,i);return[oy(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=ny([...s.values()]);r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function jS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,oy(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function oy(e){
return e.map(n=>{var t,r;return`${n.c}${(t=n.dark)!=null?t:""}${(r=n.holds)!=null?r:""}@${n.file}:${n.s}`}).join(" ")}var Ro="\uFFFF",sy=/^[\t-\r \xa0]$/,ay=/[^\w@%+=:,./-]/g;function Od(e){let n=e.map(t=>t.dark===void 0?t.c:Ro).join("");return go(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function ly(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
iy(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&iy(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function iy(e,n){return sy.test(e.c)&&!n.has(e)}function dy(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?At(r,a):""}))}function uy(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&sy.test(a.c)?"":At(" ",i)}]})}function cy(e,n,t,r){var p,m,f,g;let o=Id((p=n.values.get(t))!=null?p:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:At(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(v=>v.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(m=n.values.get(t))!=null?m:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:At(u,a.close)}];let c=(g=(f=e[s])==null?void 0:f.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(ay,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${At(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${At(u,'"')}"`}]}function Id(e){var t;let n=Od(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function fy(e,n,t,r){let o=At(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function py(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Ed(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function At(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(ay,"\\$&")}var oe="/etc/default/grub",br="/etc/default/grub.d",Qe="GRUB_CMDLINE_LINUX",Rd="GRUB_CMDLINE_LINUX_DEFAULT",Mo=`${br}/zz-vfiokit.cfg`,yy=/^zz+-vfiokit\.cfg$/,WS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function $s(e,n,t){let r=new Set(Td(e,n).worlds.map(i=>_d(Eo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function vr(e,n){let[t]=Td(e,n).worlds;return t===
void 0?[]:Md(t).all}function xs(e,n,t,r=!1){var h,y,b;let o=Dd(e,n),i=Td(e,n),s=i.worlds.map(Md);if(!r)for(let w of s)KS(w,t);let a=s.map(w=>{let $=Mn(w.tokens.
map(P=>P.text),t,w.split);return r?ZS($,w):$}),l=(y=(h=s[0])==null?void 0:h.all)!=null?y:[];if(a.every((w,$)=>w.removed.length===0&&w.added.length===0&&(r||t.every(
P=>{var E,k;return K((k=(E=s[$])==null?void 0:E.all)!=null?k:[],P)})))&&(r||t.length===0||!s.some(hy)))return{texts:new Map,before:l,lost:[],manager:null};let u=s.
flatMap((w,$)=>JS(w,a[$])),c=new Set(u.map(ws)),p=[...u,...r?[]:s.flatMap(w=>w.values.flatMap(uy)).filter(w=>!c.has(ws(w)))],m=r?void 0:[...by(i,p)].find(w=>tP(
o,w));if(m!==void 0)throw x(`${oe} asks in a condition what ${m} is, so that ${a.flatMap(w=>w.removed).join(" ")||m} cannot be changed there soundly; change it \
by hand`);let f=qS(a),g=s.some(w=>w.world.sealed.has(Qe)),v=[...new Set(s.flatMap(({tokens:w},$)=>{var P,E;return Hi(w.map(k=>k.text),(E=(P=a[$])==null?void 0:P.
tokens)!=null?E:[])}))];for(let w of n.dropIns&&n.inPlace!==!0&&!g?YS(e):[null])for(let $ of XS(i,s,a,p,f,w)){let P=QS(e,n,{read:i,edits:p,changes:a,wishes:r?[]:
t,dropIn:w},$);if(P!==null)return{texts:P,before:l,lost:v,manager:n.dropIns&&w!==Mo?Xe((b=e.read(Mo))!=null?b:""):null}}throw x(`${oe} sets ${Qe} in a way that \
cannot be edited without running it; expected plain assignments; change ${[...f,...a.flatMap(w=>w.removed)].join(" ")} there by hand`)}function Md(e){let n=[Eo(
e,Qe),Eo(e,Rd)],[t=[],r=[]]=n.map(s=>Od(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(ws)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(s,a).every(d=>o.has(
ws(d))));return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function ZS(e,{tokens:n}){let t=n.map(o=>o.value.slice(o.start,
o.end).some(i=>i.of!==Qe&&i.of!==Rd)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{...e,kept:r,tokens:r.
filter(o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function hy({values:e}){return e.some(n=>n.some(t=>t.c===`
`))}function Dd(e,{dropIns:n}){let t=n?e.list(br).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[oe,...t.map(r=>`${br}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Td(e,n){return J(e,`defaults ${n.shell} ${n.dropIns}`,()=>GS(e,n))}function GS(e,n){let{shell:t}=n,r=kd(Dd(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${oe} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, so\
urcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function KS(e,n){var r;let t=n.flatMap(nt);for(let o of e.tokens){
if(!o.text.includes(Ro))continue;let i=o.value.slice(o.start,o.end),s=o.text.split(Ro).find(d=>t.includes(S(d))),a=((r=vs(i).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=
null?r:[]).filter(d=>t.includes(S(d))),l=s!==void 0?o.text.replace(Ro,"\u2026"):Mn(a,n).removed[0];if(l!==void 0)throw x(`${Qe} gets ${l} from ${i.map(d=>{var u;
return(u=d.dark)!=null?u:d.c}).join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out \
in ${oe}`)}}function ws({file:e,s:n}){return`${e} ${n}`}function JS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.
tokens.filter(i=>i.value===r);return[...ly(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:dy(r,i,s)})]})}function qS(e){let n=new Map;
for(let t of e.flatMap(r=>r.added)){let r=et(S(t))?t:S(t),o=n.get(r);if(o===void 0||o===t){n.set(r,t);continue}if(!Ye(S(t))||S(t)==="vfio_pci.ids")throw x(`${oe}\
 sets ${my(t)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);n.set(r,`${my(t)}=${[...new Set(
[...N(o),...N(t)])].join(",")}`)}return[...n.values()]}function my(e){return e.replace(/=[^]*/,"")}function YS(e){var s;let n=e.list(br).filter(a=>a.endsWith(".\
cfg")),t=a=>{var l;return Xe((l=e.read(`${br}/${a}`))!=null?l:"")===null},r=n.filter(a=>yy.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(a)).pop())!=null?s:"",i="\
zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${br}/${a}`)}function XS(e,n,t,r,o,i){
var g,v;let[s]=n,a=n.some(({values:[h]})=>/(?:^|[\s"'])--(?![^\s"'])/.test(vs(h))),l=Ed(e.files,r);if(l===null||s===void 0)return[];if(o.length===0)return[l];let d=s.
world.last.get(Qe),u=n.every(({world:{last:h},values:[,y]})=>{var b;return((b=h.get(Qe))==null?void 0:b.assign)===(d==null?void 0:d.assign)&&!y.some(w=>{var $;return/GRUB_CMDLINE_LINUX\b/.
test(($=w.dark)!=null?$:"")})})?s.world:null,c=h=>{let y=u===null?null:cy(h,u,Qe,o),b=y===null?null:Ed(h,[...r,...y]);return b===null?[]:[b]},p=h=>(l.some(w=>w.
path===h)?l:[...l,{path:h,text:""}]).map(w=>w.path===h?{...w,text:fy(w.text===""&&h!==oe?WS:w.text,Qe,o,a)}:w);if(i===null)return[...c(e.files),p(oe)];let m=d==
null?null:(v=(g=e.files[d.file])==null?void 0:g.path)!=null?v:null,f=s.tokens.some((h,y)=>{var b;return y<s.split&&((b=t[0])==null?void 0:b.kept[y])===null&&o.some(
w=>Ye(S(w))&&S(w)===S(h.text))});return[...m===i||f||Id(s.values[0])!==null?c(e.files):[],p(i)]}function QS(e,n,{read:t,edits:r,changes:o,wishes:i,dropIn:s},a){
let l=new Map(t.files.map(h=>[h.path,h.text])),d=a.map(h=>h.text===l.get(h.path)?h:{...h,text:py(h.text,Qe)}),u=new Set([...Dd(e,n).map(h=>h.path),s!=null?s:""]),
c=h=>h===oe?"":h,p=d.filter(h=>u.has(h.path)).sort((h,y)=>c(h.path)<c(y.path)?-1:1),m=kd(p,n.shell,h=>{var y,b;return(b=(y=d.find(w=>w.path===h))==null?void 0:y.
text)!=null?b:e.read(h)});if("why"in m)return null;let f=m.worlds.filter(h=>h.over!=="all").map(Md),g=f.length>0&&f.every(h=>{let y=h.tokens.map(b=>b.text);return i.
every(b=>K(h.all,b))&&(i.length===0||!hy(h))&&o.some(b=>(f.length===1?eP(y,b):nP(y,b))&&b.added.every(w=>yo(h.all).filter($=>$===w).length<2))}),v=by(t,r);return!g||
gy(m,v)!==gy(t,v)?null:new Map(d.filter(h=>{var y;return h.text!==((y=l.get(h.path))!=null?y:"")}).map(({path:h,text:y})=>{let b=yy.test(h.replace(/.*\//,""))&&
!/^[^#\n]/m.test(y);return[h,b?null:y]}))}function eP(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function nP(e,n){let t=new Set(n.added.map(S)),r=o=>o.filter(i=>!t.has(S(i))).join(" ");return r(e)===r(n.tokens)}function by(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function tP(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function gy(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==Qe&&o!==Rd&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Nd(e){return[...e.texts].map(([n,t])=>re(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Cd(e,n){return!n.dropIns&&e.read(oe)===null}function vy(e,n,t,r){
if(!r&&Cd(e,n))return{steps:[],before:[],notes:[`${oe} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=xs(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==Mo&&a.endsWith("-vfiokit.cfg"));return{steps:Nd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${Mo} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function wy(e,n,t){return t.length===0||Cd(e,n)?[]:Nd(xs(e,n,t,
!0))}function $y(e,n,t){return t.length===0||Cd(e,n)?[]:Nd(xs(e,{...n,inPlace:!0},t))}var xy="/boot/grub/grub.cfg",at="/boot/grub2/grub.cfg",rP={rhel:"redhat",ol:"redhat"},ky="/etc/tuned/bootcmdline";function ks(e,n){return["/usr/sbin","/sbin","/\
usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Ld(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw ce("this is an o\
stree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rp\
m-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&ks(e,"transactional-update"))throw ce("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function _y(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw ce(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function oP(e){_y(e);let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(t=>e.real(t)!==null);throw n!==
void 0?ce(`this system boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):
ce("no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this sy\
stem has")}function iP(e){var a,l;if(!sd(e))return at;let n=e.real("/etc/grub2-efi.cfg"),t=gg(e).filter(d=>!/\/EFI\/boot\//i.test(d)),r=d=>{var u;return Dn((u=e.
read(d))!=null?u:"").kind},o=t.filter(d=>r(d)==="generated");if(n!==null&&o.includes(n))return n;let i=(a=So(e,"ID"))!=null?a:"",s=t.find(d=>{var u;return d===`\
/boot/efi/EFI/${(u=rP[i])!=null?u:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:at:o.length===1&&!t.some(d=>r(d)==="stub")&&(l=o[0])!=null?l:at}function sP(e){
var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Te(e){return J(e,"boot loader",()=>aP(e))}
function aP(e){var u,c,p,m;Ld(e);let n=lr(e),t=n==="suse";if(t){let f=(p=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.read("/etc/sysconfig/bootloader"))!=null?
u:""))==null?void 0:c[1])!=null?p:"grub2";if(f!=="grub2"&&f!=="grub2-efi")throw ce(`LOADER_TYPE in /etc/sysconfig/bootloader is ${f||"empty"}; expected grub2 or\
 grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((n==="debian"||ks(e,"update-grub")&&!ks(e,"grub2-mkcon\
fig"))&&(e.real(xy)!==null||e.real(oe)!==null)){let g={shell:((m=e.real("/bin/sh"))!=null?m:"").endsWith("bash")?"bash":"dash",dropIns:dP(e)};return{kind:"debia\
n",name:"GRUB (update-grub)",defaults:g,config:xy,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return $s(e,g,"GRUB_DEFAULT")||
"0"}}}!ks(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&oP(e);let r={shell:"bash",dropIns:!1},o=t?at:iP(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grub\
env",fallback:$s(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(ot).filter(f=>f.endsWith(".conf")),a=e.read(o),l=Dn(a!=null?a:""),d=s.length===0;if(!t&&d&&l.entries.every(
f=>f.kernel==="")&&_y(e),!t&&lP(e,r,a===null?!d:l.bls)){let f=d?l.kernelopts!==null:s.some(g=>{var v;return/^\s*options\s.*\$kernelopts\b/m.test((v=e.read(`${ot}\
/${g}`))!=null?v:"")});return{kind:"bls",name:f?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:f}}if(o!==at&&
/overwrite the GRUB wrapper|GRUB wrapper/i.test(sP(e)))throw ce(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected \
a stub there that leads to ${at}`,`run grub2-mkconfig -o ${at}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRU\
B (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function lP(e,n,t){let r=$s(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r===
"true")}function dP(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function uP(e,n){var o,i,s,a;let t=e.
read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(ky))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...G(r),...G(t===null?
"":(a=mr(t,"tuned_params"))!=null?a:"")]}function cP(e,n,t){let r=uP(e,n);if(r.length===0)return;let o=n.kind==="bls"?md(e,n).map(i=>i.tokens):[vr(e,n.defaults)].
filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>K(l,i)&&!K([...l,...r],i)),a=r.find(l=>nt(i).includes(S(l)));if(!(!s||a===void 0))throw x(
`tuned sets ${a} on the kernel command line (${ky}), where it would win over ours; expected no ${S(a)} there; take it out of the tuned profile (cmdline in its [\
bootloader] section) and run this again`)}}function fP(e,n,t,r){let o=[{path:oe,tokens:r},...n.kind==="bls"?md(e,n):[]];return t.flatMap(tr).flatMap(i=>{let s=o.
filter(({tokens:a})=>!K(a,xt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Sy(e,n,t){return n.
command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function _s(e,n,t,r={}){if(t.length===0)return{steps:[],
claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Ng(e,n,t):{steps:[],warnings:[]},i=vy(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return cP(te(
e,s),n,t),{steps:Ue([...s,...r.regenerate===!1?[]:Sy(e,n,t)]),claims:s.length===0?[]:fP(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Do(e,n,t,r={}){
return To(e,n,Vd(t),r)}function Vd(e){let n=e.filter(t=>t.thing==="arg");return t=>n.filter(r=>{var o;return((o=r.except)==null?void 0:o.includes(t))!==!0}).map(
r=>xt(r.value))}function To(e,n,t,r={}){let o=n.kind==="bls"?Cg(e,n,t):[],i=t(oe,[]);return{steps:Ue([...o,...wy(e,n.defaults,i),...r.regenerate===!1||i.length===
0&&r.sourcesChange!==!0?[]:Sy(e,n,i)]),notes:[]}}function Py(e,n,t){return Mg(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=fn(t.filter(a=>!K(i,a)));return s.
length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you changes it: put them there`]})}
function Ss(e,n){var t;return`${n.name}, ${sd(e)?"UEFI":"BIOS"}, ${(t=So(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}var pP={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},mP={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]};function en(e){
let n=F(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...yP(e)])]}function Ps(e){return en({vendor:e.slice(0,4),class:"0302",driver:null,module:null})}
var gP=["modprobe.blacklist","module_blacklist"];function wr(e){let[n=[],...t]=e.map(r=>r.filter(o=>gP.includes(S(o))).flatMap(N).map(he));return new Set(n.filter(
r=>t.every(o=>o.includes(r))))}function yP({class:e,vendor:n}){var t,r;return n===null?[]:Sn(n,e)?["nvidia"]:no(e)||n==="1002"&&Pi(e)?(t=pP[n])!=null?t:[]:e==="\
0403"?["snd_hda_intel"]:e==="0c03"?["xhci_pci"]:e==="0c80"?(r=mP[n])!=null?r:[]:[]}function No(e){let n=T(e),t=be(e,n),r=cr(e,n,t);return{...r,judge:rt(e,n,t,r),consoles:ur(e,n),weakened:dr(e)}}function bn(e){try{return{loader:Te(e),missing:null}}catch(n){
if(!(n instanceof _)||n.code!=="E_HOST"||_e(e)!==null)throw n;return{loader:null,missing:n.message}}}function $r(e,n){return n===null?[]:Oe(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Ay(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(en),...t.flatMap(Ps)])]}function Oy(e,n){let t=fe(e).map(
o=>ae(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=en(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function As(e,n,t){return T(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Co="# vfiokit: functions for vfio-pci, and the drivers that come after it",Hd="options vfio-pci",hP=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Ot=4294967295;function xr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Fe(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Iy(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Lo(e){let[n=NaN,t=NaN,r=Ot,o=Ot,i=0,s=0]=Iy(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Ot||o!==Ot||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ke(e,n){return e.some(t=>{var p,
m;let[r=NaN,o=NaN,i=Ot,s=Ot,a=0,l=0]=Iy(t),[d,u]=((p=n.subsystem)!=null?p:":").split(":"),c=(f,g)=>f===Ot||f===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((m=n.class)!=null?m:"",16)<<8^a)&l&16776960)===0})}function Os(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function kr(e,{line:n,lines:t},r){let o=xr(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Ey(e,n){
return Me(e,n).filter(t=>de([t],"vfio_pci","ids")!==null)}function Ry(e,n,t){var i;let r=t.join(","),[o]=[...Ey(e,n)].reverse();if(o!==void 0){let s=kr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=de(Me(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Os(e,[`${Hd}\
 ids=${r}`])}function Bd(e,n,t){let r=e;for(let o of[...Ey(e,n)].reverse())r=kr(r,o,i=>{let s=o.lines===1?i:`${Hd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let p=c.split(","),m=p.filter(f=>!t(f));return m.length===p.length?l:m.length===0?
"":`${d}ids=${u}${m.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function My(e,n){return kr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Dy(e){return`softdep ${e} pre: vfio-pci`}function Ty(e,n){return`${Hd} ${e}=${n?1:0}`}function _r(e){return xr(e).some(n=>n.trimEnd()===
Co)}function Ny(e){let n=xr(e).filter(t=>t.trimEnd()!==Co&&!hP.test(t.trimEnd())&&!eo.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Is(e,n,t,r="\
vfio_pci"){return Sr(Se(e,"softdep",n))||t.has(r)&&!t.has(n)}function Sr(e){return e!==null&&Xr(e).includes("vfio_pci")}function Cy(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Gc(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(X(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let p=Me(e,n).find(c);if(p===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=kr(e,p,()=>`${u}
`),s.push(u)},l=r.map(Qr).filter(u=>{var p;let c=i.get((p=yt(u))!=null?p:"");if(c===void 0)return!0;if(Qr(c)===u)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,m=>m.command==="options"&&m.name===le&&m.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
Wc,Qa(d)]){let[c]=Me(`${u}
`,n),p=f=>f.command===(c==null?void 0:c.command)&&f.name===c.name,m=t.find(p);m===void 0?l.unshift(u):m.path===n&&m.rest!==(c==null?void 0:c.rest)&&a(u,p)}return{
text:e,lines:l,changed:s}}function Ly(e,n,t,r){let o=xr(e).filter(a=>{var l;return!t.has((l=yt(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return xr(o).
filter(a=>!eo.test(a.trimEnd())).join("");let i=Me(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&eo.test(`softdep vfio-pci ${a.rest}`)),s=Qa(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:kr(o,i,()=>`${s}
`)}var Es="/etc/modprobe.d/vfio.conf",Vy=1023;function bP(e){let n=fe(e);return n.length===0?[{has:()=>"module",config:H(e)}]:n.map(t=>{let r=H(e,t);return{has:Jn(
ae(e,t),r),config:r}})}function vP(e,n,t){var s;let r=st(e,Es,qa.slice(1)),o=t.map(a=>{var l;return(l=de(n,"vfio_pci",a))==null?void 0:l.from}).filter(a=>a!==void 0).
map(a=>a.path).sort((a,l)=>qr(a,l)?-1:1).pop();if(o===void 0||!qr(r.path,o))return r;let i=it(Es);if(!qr(i,o)&&Xe((s=e.read(i))!=null?s:"")===null)return{path:i,
warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of vfio-pci and is read after any file of\
 ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Vo(e,n){var $,P,E,k;let t=bP(e),r=H(e),o=Fe(($=de(r,"\
vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(O=>{let I=n.devices.filter(M=>M.id===O);return I.length===0?!o.some(M=>Lo(M)===O):!I.every(M=>ke(o,M))}),
s=[...o,...i],a=Object.entries(n.options).filter(O=>{let I=de(r,"vfio_pci",O[0]);return O[1]!==void 0&&O[1]!==(I!==null&&Wt(I.value))}),l=O=>n.blacklisted.has(O)||
t.every(({has:I,config:M})=>{let q=I(O);return q==="absent"||q==="module"&&(dn(M,O)!==null||Sr(Se(M,"softdep",O)))}),d=vP(e,r,[...i.length>0?["ids"]:[],...a.map(
([O])=>O)]),u=_r((P=e.read(d.path))!=null?P:""),c=t.every(({has:O})=>O("vfio_pci")==="module"),p=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&
c&&n.rivals.every(l),m={steps:[],claims:[],notes:[],warnings:[],prepared:p,entries:s};if(p)return m;if(s.join(",").length>Vy)throw x(`ids= of vfio-pci would hav\
e ${s.join(",").length} characters, and the kernel takes ${Vy} at most; name fewer ids`);let f=(E=e.read(d.path))!=null?E:"",g=u?f:Os(f,[Co]),v=Cy(i.length===0?
g:Ry(g,d.path,s),d.path,r,n.at),h=v.text,y=[...v.lines,...a.map(([O,I])=>Ty(O,I))],b=[];for(let O of n.rivals){let I=t.map(we=>Se(we.config,"softdep",O));if(I.every(
Sr))continue;let[M]=t.flatMap(we=>{var di;return(di=pi(we.config,O))!=null?di:[]}),q=(we,di)=>b.push(`${we} has ${di}: there vfio-pci comes before ${O} because \
the boot image loads it`);if(M!==void 0){q(M.path,`an install line for ${O}, which kmod would pass over for a softdep, so no softdep is written`);continue}let Y=I.
flatMap(we=>we===null||Sr(we)?[]:[we]),Pc=Y.find(we=>we.path===d.path);Pc!==void 0?h=My(h,Pc):Sr((k=Me(h,d.path).find(we=>we.command==="softdep"&&we.name===O))!=
null?k:null)||y.push(Dy(O));let Ac=Y.find(we=>qr(we.path,d.path));Ac!==void 0&&q(Ac.path,`a softdep line for ${O}, and kmod takes only the first`)}if(h=Os(h,y),
h===g)return{...m,notes:b};let w=[...i.map(O=>({thing:"id",value:O})),...[...u?[]:[Co],...y,...v.changed].map(O=>({thing:"line",value:O}))];return{...m,claims:w,
notes:b,steps:[re(d.path,h)],warnings:d.warning===void 0?[]:[d.warning]}}function wP(e,n){return(e===Es||e===it(Es))&&Xe(n)===null}function Hy(e,n,t=new Set){var l;
let r=d=>{var u;return n.includes((u=Lo(d))!=null?u:"")},o=H(e),i=X(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.
name===le)).map(u=>u.path))){let u=Re(e,d),c=h=>{var y;return Fe((y=de(Me(h,d),"vfio_pci","ids"))==null?void 0:y.value)},p=i.filter(h=>h.from.path===d&&t.has(h.
address));if(p.length===0&&!c(u).some(r))continue;if(!wP(d,u)){a.push(`${d} gives ${[...p.map(h=>h.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and i\
s not ours: left as it is`);continue}let m=Bd(Ly(u,d,t,i.filter(h=>!t.has(h.address))),d,r),f=Fe((l=de(o.filter(h=>h.path!==d),"vfio_pci","ids"))==null?void 0:l.
value);_r(m)&&c(m).every(h=>f.includes(h))&&(m=Bd(m,d,()=>!0));let v=_r(m)&&de(Me(m,d),"vfio_pci","ids")===null&&X(Me(m,d)).length===0?Ny(m):m.trim()===""?null:
m;s.push(re(d,v))}return{steps:s,notes:a}}var It=["nouveau","nvidia","nvidia_drm"];function Uy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Ln(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!ro(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function By(e){return e.replace(/-/g,"_")}function Ud({driver:e,
module:n}){return n!=null?n:e}function $P(e){let n=Ud(e);return n===null?It:It.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Rs(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Uy(e).filter(r=>n.has(r)).flatMap($P));return It.filter(r=>!t.
has(r))}function Fy(e,n){var o,i;let t=new Set(e.map(By)),r=Uy(n).find(s=>{var a;return t.has(By((a=Ud(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds\
 ${(o=Ud(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}var Et="/etc/initramfs-tools/modules",zy="/usr/share/initramfs-tools/modules.d",Fd="# vfiokit: vfio_pci before the drivers that could take its devices",Ms="vfio\
_pci",xP=/^((\w+_)?vfio_pci|vfiokit_bind)$/,kP="/etc/dracut.conf.d/vfiokit.conf",_P=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ds="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",jy={"initramfs-tools":["/etc/modprobe.d",
Et],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Wy={steps:[],claims:[],warnings:[]};function Pr(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function jd(e){var n;return e.startsWith("#")?"":he((n=e.trim().split(/\s+/)[0])!=null?n:"")}function Zy(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Gy(e){return{thing:"line",value:e}}function Ky(e,n){let t=X(H(e)).length>0&&fe(e).some(r=>ae(e,r)(Ms)==="builtin");return[...n.flatMap(r=>"\
module"in r?he(r.module):[]),...t?[le]:[]]}function Ar(e,n){return new Set(n==="dracut"?zd(Jy(e),"force_drivers").map(he):[Et,...e.list(zy).map(t=>`${zy}/${t}`)].
flatMap(t=>Pr(Re(e,t)).map(jd)))}function SP(e,n){var s;let t=Ar(e,"initramfs-tools"),r=(s=e.read(Et))!=null?s:"",o=Ky(e,n).filter(a=>!t.has(a));if(o.length===0)
return Wy;let i=o.flatMap(a=>[Fd,a]);return{steps:[re(Et,Zy(r,i))],claims:i.map(Gy),warnings:[]}}function Jy(e){return[Re(e,"/etc/dracut.conf"),..._n(e,_P).map(
n=>Re(e,n))].join(`
`)}function zd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function PP(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function AP(e,n){var f;let t=Jy(
e),r=Ar(e,"dracut"),o=zd(t,"add_drivers").map(he),i=zd(t,"install_items"),s=PP(e,t),a=g=>g===Ms||g===le,l=Ky(e,n).filter(g=>!r.has(g)&&(a(g)||!o.includes(g))).map(
g=>`${a(g)?"force":"add"}_drivers+=" ${g} "`),u=[...n.flatMap(g=>{if("module"in g)return[];let v=`/${g.file}`;return i.includes(v)||s&&v.startsWith("/etc/modpro\
be.d/")||v.startsWith("/usr/lib/")||v.startsWith("/lib/")?[]:[`install_items+=" ${v} "`]}),...l];if(u.length===0)return Wy;let c=st(e,kP),p=(f=e.read(c.path))!=
null?f:"",m=Pr(p).some(g=>g.trimEnd()===Ds)?u:[Ds,...u];return{steps:[re(c.path,Zy(p,m))],claims:m.map(Gy),warnings:c.warning===void 0?[]:[c.warning]}}function qy(e,n,t){
return n==="dracut"?AP(e,t):SP(e,t)}function OP(e){let n=Pr(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Fd&&!(((o=n[r-1])!=null?o:"").trimEnd()===Fd&&
xP.test(jd(t)))}).join("")}function IP(e){return Pr(e).filter(n=>n.trimEnd()!==Ds&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function Yy(e){let n=[],t=[],r=e.read(Et);if(r!==null){let o=OP(r);o!==r&&n.push(re(Et,o===""?null:o)),Pr(o).some(i=>jd(i)===Ms)&&t.push(`${Et}\
 names ${Ms} without our mark: it was there before and stays`)}for(let o of _n(e,["/etc/dracut.conf.d"])){let i=Re(e,o);if(!Pr(i).some(a=>a.trimEnd()===Ds))continue;
let s=IP(i);n.push(re(o,s.trim()===""?null:s))}return{steps:n,notes:t}}var EP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],RP=["/usr/sbin","/sbin","/usr/bin","/bin"],Xy=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],Qy="/etc/kernel/install.d/50-dracut.install";function th(e,n){var t;return(t=RP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function eh(e,n){return EP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function MP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function DP(e){var o,i;let n=th(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=MP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function TP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function rh(e){var i,s;let n=Xy.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=Xy.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function nh(e,n){
let t=rh(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>TP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function NP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=lr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Ho(e){let n=DP(e),t=th(e,"dracut"),r=n==="initramfs-tools",o=r&&eh(e,"initramfs-tools"),i=t!==null&&eh(e,
"dracut");if(o&&i)return nh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return nh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:NP(e);if(a!==null)return a;throw ce("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=rh(e);if(s!==null&&s!=="dracut")throw ce(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(Qy)==="/dev/null")throw x(
`${Qy} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function Wd(e,n){return n.kind==="bls"?Oe(e,n).map(t=>t.tokens):[vr(e,n.defaults)]}function Rt(e,n){var o;let t=Fe((o=de(H(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Wd(e,n).flatMap(i=>i.filter(s=>S(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function oh(e,n){return[...Rt(e,n),...X(H(
e)).map(t=>t.address)]}function Zd(e,n){let t=new Set(Mt(e,n).map(i=>i.address)),r=new Set(ne(e).flatMap(i=>i.devices).map(i=>i.address)),o=T(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Ri(i,{driver:null,module:CP(e,i)}));return{devices:o,gpus:be(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function Mt(e,n){let t=Rt(e,n),r=T(e),o=new Set(Zt(H(e),r));return r.filter(i=>o.has(i)||ke(t,i))}function CP(e,n){var i;let t=H(e),r=fe(e).map(
s=>Jn(ae(e,s),t)),o=en(n).filter(s=>dn(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function ih(e,n){let t=Zd(e,n),r=Rs(t),
o=new Set([...t.given].flatMap(en)),i=H(e),s=Ar(e,Ho(e)),a=Le(e).filter(({thing:l,value:d})=>l!=="arg"||S(d)!=="modprobe.blacklist"?!1:N(d).every(u=>!r.includes(
u)&&(!o.has(u)||Is(i,u,s))));return a.length===0?{steps:[],released:a}:{steps:Do(e,n,a).steps,released:a}}var LP="/etc/driverctl.d",sh="/etc/libvirt/qemu";function VP(e,n){var o;let t=`${LP}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function Or(e,n){let t=VP(e,n);return t===null||F(t.driver)?null:t}function HP(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function ah(e,n){let t=n.filter(r=>r.driver!==null&&!F(r.driver));return t.length===0?[]:e.list(sh).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=HP((i=e.read(`${sh}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function BP(e){return J(e,"vfio_pci aliases",()=>fe(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${jt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,he(a)]})}))}function lh(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=BP(e).filter(([s])=>Xa(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function Ts(e,{driver:n},t){return n==="auto"?lh(e,t):null}function dh(e,n,t){var o,i;let r=new Map(X(H(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||qn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Zc(s,Ts(e,n,s)))}function uh(e,n){for(let{address:t}of n){let r=Or(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function UP(e,n){let t=new Map(T(e).map(r=>[r.address,
r]));return X(H(e)).filter(r=>!n.some(o=>o.address===r.address)&&!qn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function ch(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return Vo(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(T(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return Vo(e,n);let s=Vo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Vo(e,n)}function FP(e,n,{at:t,devices:r}){
let o=Mt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ke(Rt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function fh(e,n,t){
return[...FP(e,n,t),...UP(e,t.at)]}var zP=["reserved","interrupts","vfs","mdev"];function nn(e){var n;return`${e.address} (${e.id}, ${un(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Ns(e){
let n=e.slice(0,8).map(nn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Gd(e,n,t){var a,l;let{class:r}=e,o=t.gpus.find(d=>d.device===e);
if(e.responding===!1)return ss;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the dri\
ver of ${e.physfn}`;let i=fr(e,t);if(i!==null)return i;if(Sn(e.vendor,r)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unles\
s nvswitches is bind (full passthrough: all GPUs and switches to one guest)";if(o===void 0&&((a=e.numVfs)!=null?a:0)>0)return`has ${(l=e.numVfs)!=null?l:0} virt\
ual functions enabled, and vfio-pci refuses it as long as sriov_numvfs is not 0`;if((o==null?void 0:o.kind)==="accelerator"&&n.addresses===void 0)return"is an a\
ccelerator and no known GPU; name its address if it is meant";let s=o===void 0?void 0:t.judge(o).find(d=>zP.includes(d.code));return s===void 0?null:`cannot be \
passed through: ${s.text}`}function ph(e,n){for(let t of e){if(t.responding===!1)throw x(`${nn(t)} belongs to a card that was named, and ${ss}`);let r=fr(t,n);if(r!==
null)throw x(`${nn(t)} belongs to a card that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function Kd(e,{nvswitches:n},{gpus:t}){
let r=t.filter(a=>a.kind==="gpu"&&a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(
a=>a.kind==="nvswitch")||!r.some(a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(
a=>a.address).join(", ")}): GPUs in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-p\
ci for one guest that gets every GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for on\
e guest that gets every GPU, and ${Ns(s)} stays with the host without NVLink`]}}function mh(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(
i=>{let s=t.devices.find(l=>l.address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.
has(s.group))throw x(`allow_group_members names ${nn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.
address).join(", ")}`,"leave it out, or name it in addresses if it is meant for itself");let a=Gd(s,{...n,addresses:[i]},t);if(a!==null)throw x(`allow_group_mem\
bers names ${nn(s)}, which ${a}`);return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${nn(i)} goes to vfio-pci as a member of the grou\
p${i.group===null?" (which cannot be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function gh(e,n){let t=new Set(
e.map(r=>r.address));for(let r of new Set(e.map(o=>o.group))){if(r===null)continue;let o=is(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.
address).join(", "),s=o.filter(a=>a.stays!==null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU group ${r} of ${i} also holds ${o.
map(a=>a.said).join(", ")}: a guest gets a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),jP(o,n))}}function jP(e,{devices:n}){
return e.some(r=>r.stays!==null)?"put the card into another slot, whose group holds nothing of the host":n.some(r=>Sn(r.vendor,r.class)&&e.some(o=>o.address===r.
address))?"nvswitches: bind takes the NVSwitches too; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_gro\
up_members: ${e.map(r=>r.address).join(",")} gives these to vfio-pci as well, and the host loses them; otherwise another slot`}function yh(e,{consoles:n,gpus:t},r){
let o=e.filter(s=>n.pictures.has(s.address)).map(s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the \
memory of ${s.address}, and vfio-pci before Linux 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_a\
rgs), which leaves the host without a picture until a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(rs(n,t,s=>e.includes(s.
device)).length===0&&n.serial===null&&!r)throw x(`${i.map(nn).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, \
no serial console): it would go dark`,"give the node a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(
s=>s.address).join(", ")} shows the boot console, which goes dark once a guest has it`]}function Jd(e,n,t){if(n.length>0)throw x(`${e}: ${Ns(n)}; ${t}`)}function bh(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Ns(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw D("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i!=null?i:[]).filter(u=>uo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw x(`no device here\
 has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?
void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw x(`there is no PCI function at ${l.join(", ")}; ${o}`);
let d=n.filter(u=>s.includes(u.address));if(i!==void 0){Jd(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||
!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(p=>p.id===c));if(u.length>0)throw x(`none of the addresses ${s.join(", ")}\
 has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return Jd("the vendor or device id of this function cannot be read",d.filter(u=>u.id===
null),"power-cycle the host"),{found:d,absent:a}}function vh(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).
map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(
i).length>0))}}function wh(e,n,t=()=>null){var y;let r=new Map(n.gpus.map(b=>[b.device,b])),{found:o,absent:i}=bh(e,n);for(let b of o){let w=Gd(b,e,n);if(w!==null)
throw x(`${nn(b)} ${w}`)}let{take:s,shared:a}=e.companions?vh(o,n):{take:[],shared:new Set};ph(s,n);let l=Kd(o,e,n),d=mh([...o,...s,...l.take],e,n),u=[...s,...l.
take,...d.take],c=new Set([...o,...u]),p=n.devices.filter(b=>c.has(b));gh(p,n);let m=yh(p,n,e.allow_console_gpu),f=b=>d.take.includes(b)?"only this one was allo\
wed to go along":a.has(b)?"a function that stays with the host has the same id":t(b),g=e.addresses===void 0?p.filter(b=>f(b)!==null):p,v=[...o,...u].filter(b=>!g.
includes(b)).map(b=>{var w;return(w=b.id)!=null?w:""}),h=[...((y=e.ids)!=null?y:[]).filter(b=>v.includes(b)),...v];return{devices:p,ids:[...new Set(h)],at:g,notes:[
...i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?g.map(b=>{var w;return`${nn(b)} is bound by its address: ${(w=
f(b))!=null?w:""}`}):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,...m,...p.filter(b=>{var w;return((w=r.get(b))==null?void 0:w.kind)==="igpu"}).map(
b=>`${nn(b)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)]}}function $h(e,n,t,r,o){var h,y;let i=(h=e.addresses)==null?
void 0:h.filter(b=>!o.includes(b)),s=(i==null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"igno\
re"},{found:l}=s?{found:[]}:bh(a,n),{take:d,shared:u}=e.companions?vh(l,n):{take:[],shared:new Set},c=n.devices.filter(b=>e.allow_group_members.includes(b.address)),
p=[...l,...d.filter(b=>!u.has(b)),...Kd(l,e,n).take],m=[...new Set([...p,...d,...c])];if(a.addresses===void 0){let b=(y=a.ids)!=null?y:[],w=r.filter($=>m.some(P=>P.
address===$.address)||b.some(P=>`${$.card}:`.startsWith(`${P}:`)));return{ids:[...new Set([...b,...p.map($=>{var P;return(P=$.id)!=null?P:""})])],addresses:new Set(
w.map($=>$.address))}}Jd("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(b=>t(b)&&!m.
includes(b)&&p.some(w=>t(w)&&w.id===b.id)),"give the others back too");let f=new Map(n.devices.map(b=>[b.address,b])),g=[...m.map(b=>b.address),...o].map(hh),v=b=>e.
companions&&g.includes(hh(b.address))&&!qn(b,f.get(b.address));return{ids:[...new Set(p.filter(t).map(b=>{var w;return(w=b.id)!=null?w:""}))],addresses:new Set(
r.filter(b=>o.includes(b.address)||m.some(w=>w.address===b.address)||v(b)).map(b=>b.address))}}function hh(e){return e.replace(/\.\d$/,"")}var WP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function kh(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function ZP(e,n,t){var l,d;let r=kh(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function GP(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Ie(e,n,t){return t!==void 0?xh(e,n,t):J(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>xh(e,n,Oe(e,n)))}function xh(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Dn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:ZP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(kh(e,u,`entry ${l}: image`,WP));let d=GP(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!_g(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var KP=/^[\w.+~-]+$/,JP=["vmlinuz","vmlinux","Image","image"],_h=e=>`initrd.img-${e}`,Cs=e=>`initramfs-${e}.img`,Sh=e=>`initrd-${e}`,Ph=[_h,Cs,Sh],qP={debian:_h,
el:Cs,fedora:Cs,suse:Sh,unknown:Cs},YP=["/boot","/boot/efi","/efi"],XP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function QP(e,n){var t;return(t=
Ph.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:qP[lr(e)]}function eA(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return YP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Ah(e){let n=fe(
e).filter(i=>KP.test(i)),t=_e(e),r=QP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(JP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Ph].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of eA(e,i)){let l=XP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function nA(e,n){let t=T(e),r=n.map(o=>{var a;let i=t.filter(l=>ke([o],l)),s=i.length>0?i.flatMap(en):Ps((a=Lo(o))!=null?a:"");return i.length===0&&s.length===0?
null:s});return r.every(o=>o!==null)?r.flat():null}function Ls(e,n){let t=H(e),r=de(t,"vfio_pci","ids"),o=Fe(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().
filter(p=>S(p)==="vfio_pci.ids").flatMap(N)])],s=el(t)?X(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(p=>p.from),...[Se(t,"i\
nstall",le),Se(t,"softdep","vfio_pci")].filter(p=>p!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(p=>p.path)],d=s.length>0||r!==null&&_r(Re(e,
r.from.path)),u=nA(e,i),c=wr(n);return p=>{let m=H(e,p),f=Jn(ae(e,p),m),g=[],v=$=>{if(f($)==="absent"||c.has($))return!0;let P=f($)==="module"?dn(m,$):null;return P!==
null&&g.push(P),P!==null},h=!d&&u!==null&&u.every(v),b=[...new Set([...l,...h?g.map($=>$.path):[]])].map($=>({file:$.slice(1)})),w=s.flatMap($=>{var P;return(P=
$.variant)!=null?P:[]}).filter($=>f($)==="module").map($=>({module:$}));return[...b,...h||f("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var qd={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Ih(e,n="all"){
let t=Ah(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function tA(e,n){
if(n!==void 0)return n;let t=De(e);return t===null?[]:[t]}function Eh(e,n,t,r){let o=Ho(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...jy[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Ir(e,n={}){let t=Ih(e,n.kernels);if(t.length===0)return qd;let r=Ls(e,tA(e,n.entries)),
o=Eh(e,t,n,s=>{var a;return Oh([...r(s),...(a=n.holds)!=null?a:[]])}),i=qy(e,Ho(e),Oh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function Bo(e,n={}){let t=Ih(e,n.kernels);return t.length===0?qd:{...qd,steps:Eh(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Vs(e,n={}){let{steps:t,notes:r}=Yy(e),o=Bo(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Oh(e){return[...new Map(e.map(n=>[
Ke(n),n])).values()]}function Rh(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=ki(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function Mh(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Yd(e,n){return Mh(e,n).length>0}function rA(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function Dh(e,n,t){let r=rA(e),o=r===void 0?[]:n.filter(l=>Yd(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Mh(e,d).
length,0)>=s&&ur(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var Uo={steps:[],notes:[],warnings:[]},oA="leave live out and reboot";function Th(e,n,t){var d;let r=n.filter(u=>!F(u.driver));if(r.length===0)return Uo;Ch(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Lh(e,r,oA);let i=[...Dh(e,r,t.allow_console_gpu),...Hh(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=_e(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||ae(e,a)(u)!=="builtin").map(us),...Nh(e,r).map(
({device:u,card:c})=>cs(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function Hs(e,n,t){let r=new Map(T(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!F(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(Ch(e,a),Lh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Nh(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:Hh(e,a)}}function Nh(e,n){let t=new Map;for(let i of be(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Ch(e,n){let t=n.flatMap(({address:r})=>{let o=Yn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Lh(e,n,t){let r=oo(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${Ii(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=io(e),i=o===null?
[]:Vh(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function Vh(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>pl(e,r)===0?[]:[`the driver ${r} is in use ${pl(e,r)} times`])}function Hh(e,n){
let t=io(e),r=new Set(n.map(a=>a.module)),o=T(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&oo(e,o).length===0&&!o.some(a=>Yd(e,a))?Vh(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!F(a.driver))?Wf(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var Bh=new Set([8,9,11,12]),iA=["/etc/crypttab","/etc/crypttab.initramfs"],sA="LUKS\xBA\xBE",Uh=4096,aA=4<<20;function lA(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function tn(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Fh(e){try{return JSON.parse(e)}catch(n){return}}function Xd(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function zh(e){var o;if(typeof e!="string")return[];let n=Fh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=tn(n,"clevis"),r=tn(tn(t,"sss"),"jwe");return[...Xd(tn(tn(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(zh):[]]}function dA(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==sA||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),aA),o=e.bytes(n,Uh,Math.max(0,r-Uh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=tn(Fh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function uA(e){var t;let n=[];for(let r of iA.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:lA(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of dA(e,a))tn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Xd(tn(d,"tpm2-pcrs"))),tn(d,"type")==="clevis"&&l("clevis",zh(tn(tn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Xd((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Ee(e,n){let t=n?void 0:uA(e).find(({pcrs:i})=>i.
some(s=>Bh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Bh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Qd="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function eu(e,n){
if(!Z(e))return{devices:[],ids:nu(n),at:[],notes:[Qd],warnings:[]};let t=No(e),r=Oy(e,t.devices);return wh(n,t,o=>{let i=Ts(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function nu({ids:e,addresses:n}){if(n!==void 0)throw D("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw D("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function cA(e,{devices:n,at:t}){let r=e.filter(o=>S(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(o=>t.includes(o)||ke(N(r),
o))}function fA(e){let n=fe(e),t=n.filter(r=>ae(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw ce(`no installed kernel has vfio-pci (${n.
join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.
map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function tu(e){return e.filter(n=>n.kind==="file")}function ru(e,n){
return n===null?{}:{bootable:Ie(e,n)}}function pA(e){return e.length>0&&e.every(n=>n.some(t=>{let r=S(t);return/^(intel|amd)_iommu$/.test(r)&&N(t).includes("on")||
r==="iommu.passthrough"&&ge(t)!==""}))}function ou(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||Wt(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Bs(e,n){
let t=eu(e,n),r=t.devices.map(b=>b.address),o=Z(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};
let i=fA(e);uh(e,t.devices);let s=dh(e,n,t.at),{loader:a,missing:l}=bn(e),d=$r(e,a),u=ch(e,{ids:t.ids,at:s,devices:t.devices,rivals:Ay(t.devices,t.ids),blacklisted:wr(
d),overridden:d.some(b=>cA(b,t)),options:n.vfio_options},t),c=fe(e).some(b=>ae(e,b)("vfio_pci")==="builtin"),p=u.prepared?[]:[...t.ids.length===0?[]:[{kind:"lis\
t",key:"vfio-pci.ids",items:u.entries}],...c?Object.entries(n.vfio_options).filter(([,b])=>b!==void 0).map(([b,w])=>({kind:"token",token:`vfio-pci.${b}=${w===!0?
1:0}`})):[]],m=te(e,u.steps),f=a===null?{steps:[],claims:[],notes:[],warnings:[]}:_s(m,a,p,{regenerate:n.regenerate}),g=te(m,f.steps),v=Ir(g,{entries:u.prepared?
$r(g,a):[]}),h=[...u.steps,...f.steps,...n.regenerate?v.steps:tu(v.steps)],y=n.live&&o?Th(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:b=>{var w;
return(w=Ts(e,n,b))!=null?w:"vfio-pci"}}):Uo;return{steps:[...Ue(h),...y.steps],claims:[...u.claims,...f.claims,...v.claims],guard:b=>Ee(b,n.allow_measured_boot_change),
devices:t.devices.map(({address:b,id:w})=>({address:b,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...ah(e,t.devices),...f.notes,...v.notes,...y.notes,...n.iommuFollows!==
!0&&Pn(e).active===!1&&!pA($r(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[
...t.warnings,...i,...u.warnings,...f.warnings,...v.warnings,...y.warnings,...fh(e,a,t),...l===null||u.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put \
on the kernel command line: ${l}`]],report(b){let w=As(b,r,"vfio-pci"),$=b.attr("/proc/cmdline")===null?[]:w.filter(P=>!F(P.driver));return{own:{devices:w},rebootReasons:[
...$.map(P=>`${P.address} has ${P.driver===null?"no driver":`the driver ${P.driver}`}, not vfio-pci`),...ou(b,n.vfio_options)],...ru(b,a)}}}}function au(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Bn({vendor:e,product:n,address:t}){
return au([["vendor_id",e],["product_id",n],["address",t]])}var iu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],lu="*";function Wh(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Zh(e,n,t,r){var s;if(e===lu)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function jh(e,n){let t=n in e?e[n]:lu;if(typeof t!="string")throw x(`has a ${n} that is no string`);return Zh(n==="vendor_id"?t.trim():t,65535,4,n)}function mA(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return Zh(((a=o[s])!=null?a:"").trim()||lu,iu[s][1],iu[s][2],`${iu[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var gA=/[^\s\S]/;function Us(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return gA;throw x(`has a ${n} in its address that is no regular expression`)}}}function yA(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return mA(e);if(!Wh(e))throw x("has an address that is neither a string nor an object");return[
Us(e.domain,"domain"),Us(e.bus,"bus"),Us(e.slot,"slot"),Us(e.function,"function")]}function Fo(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?
!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var hA=[["managed",31],["live_migratable",31],["one_time_use",32]];function Fs({tags:e},n){return Fo(e.live_migratable)===
n}function bA(e,n){var l;if(!Wh(e))throw x("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&
i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw x("has both an address and a devname");for(let[d,u]of hA)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&Fo(
s[d])===void 0)throw x(`has a ${d} that nova ${u} and later do not take`);return{vendor:jh(e,"vendor_id"),product:jh(e,"product_id"),address:yA(o),devname:a,tags:s}}
function Gh(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>bA(r,n))}catch(r){
if(r instanceof _)return r.message;throw r}}function vA(e){return e.split(/[:.]/)}function su(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(
n))}function du(e,{vendor:n,product:t,address:r}){return lt(r===void 0?{...e,address:[void 0,void 0,void 0,void 0]}:e,{vendor:n,product:t,address:r})}function lt(e,{
vendor:n,product:t,address:r}){if(e.devname||!su(e.vendor,n)||!su(e.product,t))return!1;let o=r===void 0?[]:vA(r);return e.address.every((i,s)=>su(i,o[s]))}function Kh(e,n,t){
return Fo(e.tags.remote_managed)===!0?!1:lt(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&lt(e,{...n,address:t})}function Jh({vendor:e,product:n,address:t,
devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var Er=["type-PF","type-PCI","type-VF"],zs=["required","legacy","preferred","socket"];function dt({name:e,vendor:n,product:t,type:r,numa:o}){return au([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var qh={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${Er.join("|")})$`),numa_policy:new RegExp(`^(?:${zs.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
wA={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function $A(e){return Object.keys(qh).filter(n=>{var t;return((t=wA[n])!=null?t:0)<=(e!=null?
e:1/0)})}function Yh(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=$A(n),p=c.includes(d)?qh[d]:void 0;if(p===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!p.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:Er.find(d=>d===r.get("device_type")),numa:(l=zs.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:Fo(r.get("live_migratable"))}}function Xh(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function uu({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var eb=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,nb=/^[^\s=:]+[=:]/,cu=/(?:\r\n|\r|\n)$/;function tb(e){let n=e.length;for(;n>0&&eb.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function rb(e){let n=0;for(;eb.test(e.charAt(n));)n++;return e.slice(n)}function js(e){return rb(tb(e))}function xA(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function kA(e){return e==="DEFAULT"?e:e.toLowerCase()}function _A(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function fu(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=f=>({line:s+1,problem:f}),d=xA(a);if(d===null)return l("is not UTF-8");let u=tb(d);if(s===0&&u.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${rb(u)}`,to:s+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(u.length<3)return l("is a section without a name");t.push({name:kA(u.slice(1,-1)),at:s});continue}let p=u.search(/[=:]/),m=t[t.length-1];
if(p<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(js(u.slice(0,p))==="")return l("has a value and no name");if(m===
void 0)return l("stands above the first section");r.push({section:m.name,key:js(u.slice(0,p)),value:_A(js(u.slice(p+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function Ws([e,n],t){return`${e}${nb.test(t)?"=":" = "}${n}`}function Qh({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return nb.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function ob(e,n,t){var p,m,f,g;let{lines:r,sections:o,options:i}=e,s=o.map(
v=>v.name).lastIndexOf(n),a=o[s];if(a===void 0){let v=js((p=r[r.length-1])!=null?p:"")===""?[]:[""],h=t.map(y=>Ws(y,Qh(e,void 0)));return{from:r.length,to:r.length,
put:[...v,`[${n}]`,...h]}}let l=(f=(m=o[s+1])==null?void 0:m.at)!=null?f:r.length,d=i.filter(v=>v.from>a.at&&v.from<l),u=d[d.length-1],c=(g=u==null?void 0:u.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(v=>Ws(v,Qh(e,u)))}}function Dt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.
from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=cu.exec((r=e[l-1])!=null?r:""))!=null?i:cu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!cu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(p=>p+u))}return t.join("")}function SA(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Un(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=fu(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function ib(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:pu(o,i.from),found:SA(i.value,t)})))}
function sb(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(pu(r,s))),i=o.length===0?r:fu(Dt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>pu(r,s))}}function pu({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function vn(e,n,t=null){return ib(e,n.map(({section:r,spec:o})=>[r,o]),r=>Gh(r,t))}function wn(e,n,t=null){return ib(e,n.map(({section:r,alias:o})=>[
r,o]),r=>Yh(r,t))}function ie({path:e,option:n}){return`${e} line ${n.from+1}`}function Zs(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&
t.path===n))throw x(`${ie(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Gs(e){let n=new Map;for(let t of e){if(typeof t.
found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==
r.found.type||t.found.numa!==r.found.numa))throw x(`${ie(t)} defines an alias again that ${ie(r)} defines otherwise, so nova takes none of them; take one of the\
 two lines out`)}}function PA(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&Xh(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw x(`${ie(i)} defines the alias ${e.name} as ${uu(i.found)}, expected ${uu(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function AA(e,n,t){for(let r of n){let o=typeof r.found=="string"||!t(r.path)?void 0:e.find(i=>r.found.some(s=>Object.keys(s.tags).length>0&&du(
s,i)));if(o!==void 0)throw x(`${ie(r)} gives tags to devices that ${Bn(o)} takes as well, and nova would read ours first and pass over these tags; give path: ${r.
path}, so that ours comes behind that line`)}}function OA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...Jh(r)?[`${ie(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>lt(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ie(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function ab(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Ws(l,s)):[]})),left:r===void 0?t:[]}}function lb(e,n,{specs:t,alias:r},{names:o,read:i,release:s,api:a,isOurs:l,
isLater:d}){var k,O;let u=(O=(k=n.find(I=>I.path===e))==null?void 0:k.ini)!=null?O:{lines:[],sections:[],options:[]},c=vn(n,i,s),p=r===null?[]:wn(n,i,s),m=r===null?
[]:wn(a,i,s);Zs([...c,...p,...m],e),Gs([...p,...m]);let f=I=>c.some(({found:M})=>typeof M!="string"&&M.some(q=>Fs(q,I)&&t.some(Y=>du(q,Y)))),g=[...p,...m].filter(
({found:I})=>typeof I!="string"&&I.name===(r==null?void 0:r.name)),v=r===null?null:PA(r,g,e,l,f),h=v===null||v==="missing"?[]:[v],y=I=>I.path===e&&I.option.value===
"",b=t.filter(I=>!c.some(({found:M})=>typeof M!="string"&&M.some(q=>lt(q,I))));AA(b,c,d);let w=[ab(c.filter(y),o.section,b.map(I=>[o.spec,Bn(I)])),ab([...h,...p.
filter(y)],o.section,r===null||v===null?[]:[[o.alias,dt(r)]])],$=w.flatMap(I=>I.edits),P=w.flatMap(I=>I.left),E=P.length===0?[]:[ob(u,o.section,P)];return{text:Dt(
u,[...$,...E]),put:[...$.flatMap(I=>I.put),...E.flatMap(I=>{var M;return EA(I.put,(M=u.lines[u.lines.length-1])!=null?M:"")})],gone:h.map(I=>I.line),warnings:[...OA(
c,t),...IA(g,m)]}}function IA(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(ie).join(" and ")} define one alias: nova 31.3 and later refuse that with \
pci_in_placement; take one of them out`]:n.includes(t)?[`${ie(t)} has the alias, and nova-compute, which needs it for a resize, does not read that file; move th\
e line to one that both read`]:[]}function EA(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var ub=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],RA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],db="/openstack/venvs";function Tt(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(db).filter(a=>a.startsWith("nova")).map(a=>`${db}/${a}/lib`);for(let a of[...RA,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function mu(e){var n,t;return(t=(n=ub.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function Rr(e){return ub.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ee="/etc/nova/nova.conf",cb="/etc/nova/nova-cpu.conf",MA="/etc/nova/nova-compute.conf",DA="/etc/nova/nova-api.conf",gb="/usr/share/nova/nova-dist.conf",TA=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],NA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],yb=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],fb=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],CA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function Ks(e,n){return e.
real(n)!==null}function LA(e){let n=yb.flatMap(o=>NA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(
o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?fb.map(t):fb.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function pb(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function VA(e){let n=yb.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function HA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function gu(e,n){return n.flatMap(t=>_n(e,[t]))}function zo(e){var y,b,w,$,P;let n=CA.find(([,E])=>E.some(k=>Ks(e,k)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[gu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=(y=e.read(ee))!=null?y:"",r=LA(e),o=HA(e,t),i=VA(e),s=Ks(
e,cb),a=o!=null?o:s?"devstack":Ks(e,ee)?r.trim()===""?"unknown":"packages":"none",l=pb(r,"--config-dir"),d=E=>TA.map(k=>`${k}/${E}.conf.d`).filter(k=>Ks(e,k)).slice(
0,1),[u]=d("nova"),c=l.length>0?l:[...d("nova"),...d("nova-compute")],p=[gb,...gu(e,c)],m=pb(r,"--config-file"),f=Js([ee,...m,MA,...p]),g=s?[cb]:/--config-file[= ]["']?\$/.
test(r)||m.includes(ee)?[]:m,v=(w=l[0])!=null?w:((b=Tt(e))!=null?b:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",h=r.indexOf("--config-file");
return{deployment:a,units:i,dropIns:v,manager:Xe(t),variable:(P=($=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:$[0])!=null?
P:null,api:[DA,...gu(e,d("nova-api"))],dirs:Js([...v===null?[]:[v],...c]),dropInsFirst:h>=0&&r.indexOf("--config-dir")<h,sets:g.length===0?[f]:[Js([ee,...p]),Js(
[...g,...p])]}}function mb({sets:e,dirs:n,dropInsFirst:t},r){var s;let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=((s=e[e.length-
1])!=null?s:[]).indexOf(r);return i<0?null:[r===gb?0:2,i,r]}function hb(e,n,t){let[r,o]=[mb(e,n),mb(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==
o[d]),[s,a]=[r[i],o[i]];return s!==void 0&&a!==void 0&&s>a}function qs(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Ys({variable:e}){if(e!==
null)throw x(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function Js(e){
return[...new Set(e)]}function BA(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function UA(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Bn({vendor:n,product:t,address:s})===e}function FA(e,n,t){let r=vn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>BA(a,n))?[]:[[i,s.length===1&&s.every(a=>UA(i.option.value,a))]]}),o=wn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,dt(s)===i.option.value]]});return[...r,...o]}function zA({lines:e,sections:n},t,r,o){var c,p,m,f;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(m=(p=n[s+1])==null?void 0:p.at)!=null?m:e.length;if(e.slice(a+1,l).filter(
(g,v)=>!o.has(a+1+v)&&g.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((f=e[a-1])!=null?f:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function bb(e,n,t,r,o,i,s){let{ini:a}=e,l=FA(e,n,r),d=l.filter(([v,h])=>o(v.line,h)).map(([v])=>v),u=l.filter(([v])=>!d.includes(v)).map(([v])=>`${ie(
v)} says it too (${v.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Dt(a,[]),gone:[],notes:u};let c=new Set(d.map(v=>v.option.from)),
p=zA(a,t.section,i,c),m=[...d.map(({option:{from:v,to:h}})=>({from:v,to:h,put:[]})),...p===null?[]:[{from:p.from,to:p.to,put:[]}]],f=Dt(a,m),g=s&&f.split(/\r\n|\r|\n/).
every(v=>v.trim()===""||v.trim()===`[${t.section}]`)?null:f;return{text:g!==null&&(p==null?void 0:p.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...d.map(
v=>v.line),...p===null?[]:[`[${t.section}]`]],notes:u}}var ea="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function Xs(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function vb(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function Qs(e){return`'${e}'`}function wb(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function $b(e){var n;return Qs(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function jA(e,n){return n===null||n>
26?`nova_device_spec:
${e.map(t=>`  - ${Qs(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${$b(e)}
`}function xb({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=Xs(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":Xs(t.section,o),
a=Xs("filter_scheduler",[`enabled_filters = ${ea}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${vb(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${jA(
e,r)}${n===null?"":`nova_pci_alias:
  - ${Qs(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${vb(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${$b(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${Qs(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function kb({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${Xs(t.section,r)}`}}var WA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function yu({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function _b(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>/^[^#]/.test(i)):(o=WA[n])!=null?o:[]}function Sb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Bn),alias:n===null?null:dt(n)};return{...xb(
i,t,o==="openstack_ansible"?r:null),...o==="devstack"?{devstack:kb(i,t)}:{}}}function ZA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var GA={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function hu({specs:e,
alias:n},t,r,o){let i=GA[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>lt(d,u)));return[...vn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:wn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${ie(l)} has ${l.option.key} too, ${i}`)}function Pb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:ZA(n),flavor_command:wb(n.name)},
scheduler_filter:`enabled_filters = ${ea}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function KA(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function Ab({alias:e},n,t){let r=wn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>qs(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${ie(o)} has the alias, and nova-api does not read that file`]:[],...KA(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${ea}; then res\
tart nova-scheduler`]]}function JA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function qA(e,n,t){var o,i;let r=cr(e,n,be(e,n));for(let s of t){let a=fr(s.physfn===
null?s:Ri(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function YA(e,n,t){
var s;let r=H(e);if(X(r).length===0)return;let o=Zt(r,n),i=Fe((s=de(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=uo(n,a),d=l.filter(u=>!o.includes(
u)&&!ke(i,u));if(d.length>0&&d.length<l.length)throw x(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function XA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Vn(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function QA(e,n){var o,i;let t=n.filter(s=>Vn(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Vn((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Ob(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=Z(e),d=T(e),u=o===void 0?(r!=null?r:[]).map(v=>({vendor:v.
slice(0,4),product:v.slice(5)})):JA(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(v=>uo(d,v)):d.filter(v=>o.includes(v.address));qA(e,d,c),o===void 0&&YA(e,d,r!=null?
r:[]);let p=[...new Set(u.map(v=>`${v.vendor}:${v.product}`))],[m=""]=p;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&p.length>1)throw D("alias",`an alias is given for devices of several\
 ids (${p.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let f=i===void 0?null:{name:i,vendor:m.slice(0,4),product:m.slice(5),type:XA(c,m,s),numa:a!=null?
a:"legacy",capability:!1,live:void 0},g=c.filter(v=>{var h;return((h=v.numVfs)!=null?h:0)>0});return{specs:u,alias:f,notes:l?[]:["this tree has no /sys/bus/pci/\
devices, so nobody looked what the devices are"],warnings:[...f===null?[]:QA(f,c),...g.map(v=>{var h;return`${v.address} has ${(h=v.numVfs)!=null?h:0} virtual f\
unctions, which the same spec hands out: a card goes to one guest whole or in parts`})]}}var na=["auto","drop-in","file","print"],eO="50-gpu-passthrough.conf",nO={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function ta({deployment:e}){return nO[e]}function Ib(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function bu(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${eO}`;return[n,it(n)]}function Eb(e){return[...new Set(e)]}function tO(e){
return ta(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function rO(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:Eb([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function oO(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ee)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${ee}, so nova would pass over what is in it; give it owner and grou\
p of ${ee}, and mode 750`)}function Rb(e,n,t,r){let o=ta(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; le\
ave one of them out");if(r!==void 0)return rO(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?tO(n):t;if(i==="prin\
t"){let d=o===void 0&&n.manager!==null?[`${ee} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines wher\
e ${n.manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova runs in a container here, w\
ith files that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ee)===null)
throw ce(`${ee} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (ta\
rget: print)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ee,sees:d}}),warnings:s===null?[]:[
`${ee} is kept by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=ee]=bu(n),l=st(e,a);return oO(e,l.path),{mode:i,
edits:[{path:l.path,sees:Eb([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var iO=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function wu(e,n){return Le(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&iO.test(r)?[r]:[])}function Mb(e,n){let t=ne(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function vu(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Db(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ee):null,i=o===null?null:e.stat(o);return[re(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function sO(e,n,t){if(e!==null)return{};let[r]=vn(t,Rr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ie(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function ra(e,n,t){return n.state==="absent"?
lO(e,n):aO(e,n,t===void 0?[]:wu(e,t))}function aO(e,n,t){var P,E;let r=Tt(e),[o,i]=[mu(r),Rr(r)],s=Ob(e,n,r),a=zo(e);Ys(a);let l=Rb(e,a,n.target,n.path),d=new Set(
wu(e)),u=[...s.specs.map(Bn),...s.alias===null?[]:[dt(s.alias)]],c=t.filter(k=>!u.includes(k.slice(k.indexOf("=")+1).trim())),p=l.mode==="print"?a.sets.map(k=>{
var O;return{path:(O=k[0])!=null?O:ee,sees:k}}):l.edits,m=l.mode!=="print",f=p.map(({path:k,sees:O})=>{let I=Un(e,O).map(Y=>sb(Y,Y.path===k?c:[])),M=I.map(({source:Y})=>Y),
q=lb(k,M,s,{names:o,read:i,release:r,isOurs:Y=>d.has(Y),isLater:Y=>m&&hb(a,Y,k),api:qs(k)?[]:Un(e,a.api.filter(Y=>Y!==k))});return{path:k,sources:M,...q,gone:[...I.
flatMap(({gone:Y})=>Y),...q.gone]}}),g=Sb(s,o,r,a),v=sO(r,o.spec,f.flatMap(({sources:k})=>k)),h=k=>({own:{...Pb(s),target:l.mode,deployment:a.deployment,files:l.
edits.map(({path:O})=>O),snippets:g},notes:Ab(s,Un(k,[...new Set([...p.flatMap(({sees:O})=>O),...a.api])]),i)}),y=[...new Set([...s.warnings,...l.warnings,...(P=
v.warnings)!=null?P:[],...f.flatMap(k=>k.warnings)])],b=l.edits.flatMap(({path:k},O)=>{var I,M;return((M=(I=f[O])==null?void 0:I.put.length)!=null?M:0)>0?Ib(k):
[]});y.push(...hu(s,Un(e,b),[o],"kolla"));let w=[...s.notes,...(E=v.notes)!=null?E:[]];if(l.mode==="print"){let k=f.length>0&&f.every(({put:O})=>O.length===0);return k||
y.push(...hu(s,f.flatMap(({sources:O})=>O),a.deployment==="kolla"?[o]:i,a.deployment)),k?{steps:[],notes:w,warnings:y,report:h}:{steps:[],pending:_b(e,a,g),notes:[
...w,"nothing is written here: put the snippets where the files come from"],warnings:y,report:h}}let $=f.flatMap(({path:k,text:O,put:I,gone:M})=>Db(e,k,O,[...I,
...M]));return{steps:$,notes:w,warnings:y,report:h,claims:vu(f.flatMap(({put:k})=>k)),released:vu(f.flatMap(({gone:k})=>k)),pending:$.length>0?[yu(a)]:[]}}function lO(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=mu(Tt(e)),s=zo(e),a=bu(s),l=wu(e),d=o===void 0&&ta(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(f=>f.slice(0,1))]:[o],
c=Un(e,u).map(f=>{let g=(h,y)=>!d.includes(f.path)&&(l.length>0?l.includes(h):y),v=a.includes(f.path)||Mb(e,f.path).file;return{path:f.path,...bb(f,{ids:n,addresses:t,
alias:r},i,Rr(null),g,l,v)}}),p=c.flatMap(f=>Db(e,f.path,f.text,f.gone)),m=c.flatMap(f=>f.gone);return{steps:p,released:vu(l.filter(f=>m.includes(f.trimStart()))),
pending:p.length>0?[yu(s)]:[],notes:c.flatMap(f=>f.notes),emptyDirs:c.flatMap(f=>f.text===null?Mb(e,f.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:p.
map(f=>f.path)}})}}function dO(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!Z(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=be(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function Tb(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=dO(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=ra(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:p,...m}=u.report(c);return{...m,own:{nova:p}}}}}]}function Nb(e,{allow_group_members:n,allow_console_gpu:t}){if(!Z(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=T(e),o=be(e,r),i=rt(e,r,o),s=Pn(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Ln(d)&&i(d).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Cb(e,n,t){if(t===void 0||!Z(e))return;let r=new Set(n.map(i=>i.address)),o=be(e).filter(i=>Ln(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Lb(e,n,t){let r=Le(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=yt(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function Vb(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member on a drive\
r of the host",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions), name further me\
mbers in allow_group_members, or put the card into another slot"}}function Hb(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=os(e),s=a=>{let l=o.get(a);return l!==
void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&Or(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=qt(e,l,n).filter(c=>!t.has(c)),
u=c=>c.map(p=>Oi(p,o.get(p),i)).filter(p=>p!==null);return[{id:"group.viable",about:"now",address:a,...Vb(l,u(d))},{id:"boot.group",about:"next",address:a,...Vb(
l,u(d.filter(c=>!s(c))))}]}}var $u={severity:"error",status:"off_in_kernel"},oa=["intel_iommu","amd_iommu","iommu"];function Bb(e){return e.find(n=>oa.includes(S(n))&&N(n).includes("off")&&
!K(e,{kind:"flags",key:S(n),has:"on",lacks:["off"]}))}function uO(e){return e.filter(n=>oa.includes(S(n))||S(n)==="iommu.passthrough")}function Ub(e,n){var g,v,
h;let t=Ai(e),r=De(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:Bb(r),a=n===null?[]:uO(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===_e(e)&&a.length>0&&a.every(y=>r.includes(y)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...$u,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(g=t.firmware_table)!=
null?g:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...$u,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(v=t.groups)!=null?v:0} groups, units ${((h=t.units)!=null?h:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=Bb(n.entry.tokens),
p=(y,b)=>y.some(w=>b.includes(S(w))&&N(w).some($=>$==="on"||$==="pt"))||b===oa&&y.some(w=>S(w)==="iommu.passthrough"),m=r!==null&&p(r,["intel_iommu"])&&!p(n.entry.
tokens,["intel_iommu"]),f=c===void 0&&(o?!m:!l&&p(n.entry.tokens,oa));return u.push({...$u,id:"boot.iommu",about:"next",ok:f,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:f?"":d}),u}function Fb(e){let n=es(e),t=n===!1&&ns(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...dr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function ia(e){try{let n=Te(e),t=ms(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...cO(e,t),bootable:Ie(e,n,[t])}}catch(n){if(n instanceof _)return{
unknown:n.message};throw n}}function cO(e,n){var f,g,v;let t=(f=fe(e).find(h=>{var y,b;return((y=n.kernel)!=null?y:"").endsWith(`-${h}`)||((b=n.kernel)!=null?b:
"").includes(`/${h}/`)}))!=null?f:null,r=H(e,t!=null?t:void 0),o=t===null?()=>"module":Jn(ae(e,t),r),i=n.tokens.filter(h=>S(h)==="vfio_pci.ids").slice(-1).flatMap(
N),s=Fe((g=de(r,"vfio_pci","ids"))==null?void 0:g.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Zt(r,T(e)).map(h=>h.address)),d=new Map(X(r).map(
h=>[h.address,h])),u=wr([n.tokens]),p=Bo(e).steps.flatMap(h=>h.kind==="bootImage"&&h.kernel===t?[{...h,holds:Ls(e,[n.tokens])(t!=null?t:"")}]:[]),m=p[0]===void 0?
new Set:Ar(e,p[0].tool);return{entry:n,kernel:t,entries:a,addresses:l,gives:h=>l.has(h.address)||ke(a,h),replaced(h){let y=d.get(h.address);return y===void 0||qn(
y,h)?null:y.card},imageProblem:(v=p.map(h=>ki(e,h).why).find(h=>h!==null))!=null?v:null,rivalsOf:h=>en(h).filter(y=>{if(o(y)==="absent"||u.has(y)||o(y)==="modul\
e"&&dn(r,y)!==null)return!1;let b=l.has(h.address),w=o("vfio_pci")==="builtin",$=Is(r,y,m,w?le:"vfio_pci");return o(y)==="builtin"?!b&&!w:!$&&(b||!w)})}}var fO={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function zb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=fO[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fn={severity:"error",status:"drifted"},pO=/^(01|02|060[014])/;function mO(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let p=i.get(c.address),m=c.id===void 0?n:[c.id];return p!==void 0&&(m===void 0||p.id!==null&&m.includes(
p.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var p;return(p=i.get(c.address))!=null?p:[]}),...e.filter(c=>c.id!==null&&l.includes(c.id))],
u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var m;let p=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${p===
void 0?"":`: ${(m=p.id)!=null?m:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(p=>p.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.
includes(c)&&o(c)).map(c=>{var p;return`${c.address} (${(p=c.id)!=null?p:""})`})}}function gO(e,n){var a;let{address:t,group:r}=n,o={...Fn,address:t,about:"now"},
i=F(n.driver),s=[{...o,id:"device.driver",ok:i,found:(a=n.driver)!=null?a:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${t}/driver`,remedy:i?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...o,id:"device.group",ok:r!==null,status:"off_in_kernel",found:r===
null?"no group":`group ${r}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${t}/iommu_group`,remedy:r===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&s.push({...o,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${t}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),r===null)return s;
if(i&&e.list("/dev/vfio").length>0){let l=e.stat(`/dev/vfio/${r}`)!==null||e.list("/dev/vfio/devices").length>0;s.push({...o,id:"device.node",ok:l,found:l?`/dev\
/vfio/${r}`:"none",expected:`/dev/vfio/${r}`,read_from:"/dev/vfio",remedy:l?"":"load the module vfio_pci (vfio_modules)"})}return s}function yO(e,n,t){var l,d;let r={
...Fn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=
null?l:"a known id",found:o?`its address, for ${(d=n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==
null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with ac\
cept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-pci come first"},...hO(e,n)]}function hO(e,{address:n}){let t=Or(e,n);return t===
null?[]:[{...Fn,address:n,about:"next",id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run dri\
verctl unset-override ${n}`}]}function Mr(e,n){var g,v,h;let t=T(e),r=ia(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=mO(t,n,y=>o===null||o.gives(
y)),l=[...Ub(e,o),...Fb(e)];for(let y of s)l.push({...Fn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:y,read_from:"/s\
ys/bus/pci/devices",remedy:"look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(i.map(y=>y.address)),
u=Hb(e,t,d,o),c=be(e,t),p=new Map(c.map(y=>[y.device.address,y])),m=rt(e,t,c);for(let y of i){let b=p.get(y.address),w=b==null?void 0:b.kind;if(w==="bmc"||w==="\
virtual"||pO.test((g=y.class)!=null?g:"")){l.push({...Fn,id:"device.kind",address:y.address,about:"both",status:"refused",ok:!1,found:w!=null?w:un(y.class),expected:"\
a device that may leave the host",read_from:`/sys/bus/pci/devices/${y.address}/class`,remedy:"name the GPU instead"});continue}l.push(...gO(e,y),...u(y),...zb(y,
b===void 0?[]:m(b)),...o===null?[]:yO(e,y,o))}o===null?l.push({...Fn,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"\
a boot entry that can be read",read_from:"/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fn,id:"boot.i\
mage",about:"next",ok:o.imageProblem===null,found:(v=o.imageProblem)!=null?v:"up to date",expected:"an image that is newer than what it holds",read_from:(h=o.entry.
initrds[0])!=null?h:"/boot",remedy:o.imageProblem===null?"":"run initramfs"}),l.push({...Fn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.
join("; ")||"whole",expected:"entries whose kernel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before\
 you reboot"}));let f=i.filter(y=>{var b;return((b=p.get(y.address))==null?void 0:b.kind)==="gpu"}).length;return n.expect_count!==void 0&&f!==n.expect_count&&l.
push({...Fn,id:"gpus.count",about:"both",status:"missing_device",ok:!1,found:`${f} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"\
look for a card that is missing or did not start, or correct expect_count"}),{findings:l,gpus:i.filter(y=>{var b,w;return/^(gpu|igpu|vf|accelerator)$/.test((w=(b=
p.get(y.address))==null?void 0:b.kind)!=null?w:"")}),missing:s,unexpected:a}}var xu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Dr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=xu.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function jb(e){return e.map(({about:n,status:t,...r})=>r)}function Wb(e,n,t,r){if(!Z(e))return"configured";if(t.length===0){let s=new Map(T(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return F(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ne(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Zb(e,n){var c;if(n.length===0)return null;let{findings:t}=Mr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Dr(t),o=t.filter(p=>!p.ok&&p.severity==="error"),i=(c=o.find(p=>p.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var aa="/etc/default/grub",bO=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Gb(e,n,t){var p,m,f;let r=n.slice(t),o=new Set(mi(n.slice(0,t)).map(la)),i=mi(
r.map(g=>({...g,released:[]}))).filter(g=>!o.has(la(g))),s=(p=e.attr("/etc/machine-id"))!=null?p:"",a=new Map,l=new Set,d=[],u=!0;for(let g of[...r].reverse()){
d.push(...g.dirs);let v=Kb(g,s);for(let h of[...g.entries].reverse()){if(h.kind!=="file")continue;let y=(m=a.get(h.path))!=null?m:{text:e.read(h.path),was:void 0,
ours:!1,secret:!1,lines:[],words:[]},b=y.text===null?"":Gt(y.text);d.push(...[...h.dirs].reverse()),b===h.after&&!v&&!l.has(h.path)?(y.text=h.before===""?null:tf(
(f=y.text)!=null?f:"",h.splices),y.was=h.was):(b!==h.before&&l.add(h.path),h.path.startsWith(aa)&&(u=!1)),h.before===""&&(y.ours=!0),h.secret===!0&&(y.secret=!0),
y.lines.push(...h.lines),y.words.push(...h.words),a.set(h.path,y)}}for(let g of l){let v=a.get(g);if(v===void 0||v.text===null||bO.test(g))continue;let h=cf(v.text,
v,i.filter(y=>y.thing==="id").map(y=>y.value));v.text=v.ours&&h.trim()===""?null:h}let c=r.flatMap(g=>g.entries);return{files:[...a].map(([g,{text:v,was:h,secret:y,
lines:b}])=>re(g,v,h==null?void 0:h.mode,{...h===void 0?{}:{owner:h},...y?{secret:b}:{}})),edited:[...l],dirs:sa(d,g=>g).sort((g,v)=>v.length-g.length),drivers:ku(
e,r),grubConfig:c.some(g=>g.kind==="grubConfig"||g.kind==="file"&&g.path.startsWith(aa)),images:sa(c.flatMap(g=>g.kind==="bootImage"?[g.kernel]:[]),g=>g),claims:i,
lost:vO(r,i,s),defaultsStand:u,devices:sa(r.flatMap(g=>g.devices),g=>g.address)}}function Kb({image:e,machine_id:n},t){return e&&n!==t}function vO(e,n,t){var o,
i;let r=new Map;for(let s of[...e].reverse()){let a=s.claims.filter(l=>n.some(d=>la(d)===la(l)));for(let[l,d]of r)r.set(l,d.filter(u=>!a.some(c=>{var p;return c.
value===u&&((p=c.except)==null?void 0:p.includes(l))!==!0})));for(let l of s.entries){if(l.kind!=="file")continue;let d=l.path.startsWith(aa)?aa:l.path;r.set(d,
[...new Set([...(o=r.get(d))!=null?o:[],...Kb(s,t)?[]:(i=l.lost)!=null?i:[]])])}}return r}function ku(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_i\
d"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="driver"?[i]:[]);return sa([...r].reverse(),i=>i.address).map(i=>cs(i.address,
i.driver,i.override))}function la(e){return`${e.thing} ${e.value}`}function sa(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function wO(e,n,t,r){let o=new Map(ne(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function $O(e,n,t,r){var c;if(!Z(e))return{ids:nu(n),addresses:new Set};let{devices:o}=t,i=X(H(
e)),s=((c=n.addresses)!=null?c:[]).filter(p=>!o.some(m=>m.address===p)),a=wO(e,s,o,i),l=s.filter(p=>a.has(p)||i.some(m=>m.address===p)),d=Rt(e,r),u=$h(n,t,p=>ke(
d,p),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function da(e,n){return _u(e,n,$O(e,n,No(e),bn(e).loader))}function _u(e,n,{ids:t,
addresses:r}){let{devices:o}=No(e),i=Z(e),{loader:s}=bn(e),a=X(H(e)).filter(k=>r.has(k.address)),l=Hy(e,t,r),d=te(e,l.steps),u=X(H(d)).length===0,c=t.map(k=>({thing:"\
arg",value:`vfio-pci.ids=${k}`})),p=s===null?{steps:[],notes:[]}:Do(d,s,c,{regenerate:n.regenerate}),m=Rt(te(d,p.steps),s),f=u&&m.length===0,g=f?Le(e).filter(({
thing:k,value:O})=>k==="arg"&&/^vfio_pci\.(?!ids$)/.test(S(O))):[],v=s===null||g.length===0?[]:Do(te(d,p.steps),s,g,{regenerate:n.regenerate}).steps,h=te(te(d,p.
steps),v),y=f?Vs(h):Ir(h,{entries:$r(h,s)}),b=[...l.steps,...p.steps,...v,...n.regenerate?y.steps:tu(y.steps)],w=o.filter(k=>r.has(k.address)||k.id!==null&&t.includes(
k.id)),$=new Set(Mt(h,s).map(k=>k.address)),P=new Set(w.filter(k=>!$.has(k.address)).map(k=>k.address)),E=n.live===!0&&i?Hs(e,ku(e,ne(e)).filter(k=>P.has(k.address)),
new Set(t)):Uo;return{steps:[...Ue(b),...E.steps],guard:k=>Ee(k,n.allow_measured_boot_change),released:[...t.map(k=>({thing:"id",value:k})),...a.map(k=>({thing:"\
line",value:Qr(k)})),...c,...g],notes:[...i?[]:[Qd],...l.notes,...p.notes,...y.notes,...E.notes],warnings:[...y.warnings,...E.warnings],report(k){let O=As(k,w.map(
M=>M.address),null),I=k.attr("/proc/cmdline")===null?[]:O.filter(M=>F(M.driver)&&!$.has(M.address));return{own:{devices:O},rebootReasons:I.map(M=>{var q;return`${M.
address} stays with ${(q=M.driver)!=null?q:""} until the next boot`}),...ru(k,s)}}}}var Su="openstack segment host update --on_maintenance True SEGMENT HOST",Pu="pcs node maintenance, or pcs cluster stop",Jb={"masakari-hostmo":["masakari-hostmo\
nitor",Su],"masakari-instan":["masakari-instancemonitor",Su],"masakari-intros":["masakari-introspectiveinstancemonitor",Su],pacemakerd:["pacemaker",Pu],"pacemak\
er-remot":["pacemaker_remote",Pu],sbd:["sbd",Pu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function qb(e){
return[...new Set(Yt(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(Jb,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=Jb[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var xO=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,kO=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,_O=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],SO=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],PO=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function Xb(e){return Yt(e).flatMap(n=>{var i,s,a;let t=AO(e,n);if(_O.includes(t)||!(xO.test(t)||OO(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return IO(o)?[]:[EO(e,n,t,o)]})}function AO(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function OO(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return kO.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function IO(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function EO(e,n,t,r){
var l,d,u;let{within:o}=ml((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=RO((d=Yb(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=Yb(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:MO(e,n,i)}}function Yb(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function RO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function MO(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=SO.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=PO.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var DO="move it away (live migration; kubectl drain) or shut it down";function Qb(e){return[...TO(e),...NO(e),...CO(e),...LO(e),...VO(e)]}function TO(e){let n=io(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...Xb(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:DO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function NO(e){let n=Jr(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function CO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function LO(e){try{let{ok:n,reasons:t}=Ie(e,Te(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof _)return[];throw n}}function VO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function ev(e,n){let t=De(e);return t===null?[]:fn(n.filter(r=>K(t,r)))}function ua(e,n,t){let r=De(e);if(r===null)return{};let{active:o}=Pn(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!K(r,l))){let l=fn([a]).join(" "),d=nt(a),u=a.kind==="flags"&&!K(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(p=>Yr(e,p)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(p=>d.includes(S(p)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}var HO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function nv(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=ia(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Le(e),r=BO(e),o=[...r.reasons,...UO(e),...FO(e,t,n),...zO(e,t,n),...jO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function BO(e){let n=gi(e);if(n.length===0||!Z(e))return{reasons:[],notes:[]};let{findings:t}=Mr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Dr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function UO(e){let n=new Set(ne(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Mt(e,bn(e).loader).map(r=>r.address));
return T(e).filter(r=>n.has(r.address)&&F(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function FO(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&S(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(S))].flatMap(a=>{let l=r.
filter(d=>S(d)===a).flatMap(N);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...$t(r.filter(a=>!/blacklist$/.test(S(a))))];return(s=ua(e,i.filter(
a=>K(t.tokens,a)),r.filter(a=>!HO.test(S(a)))).rebootReasons)!=null?s:[]}function zO(e,n,{kernel:t}){let r=_e(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>ae(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function jO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return ou(e,Object.fromEntries(t))}var WO={when:B(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:_t({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Q({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function tv({kind:e}){return e==="guest"||e==="unseen"}function ZO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&tv(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new _("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function GO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=nv(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=vo(e),l=i&&s&&!a?Qb(e):[],d=ZO(l,r),u=l.
filter(tv).map(p=>p.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Rg(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?qb(e):[]],report(p){var g;let m=vo(p),f=i?a?`a reboot is under way already (${El(p)} calls it off)`:m?`r\
ebooting in ${Cp(p,t)}: ${c} (${El(p)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:m,boot_id:(g=
p.attr("/proc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...f===void 0?{}:{msg:f}}}}}var Au=xe({name:"\
host_reboot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:WO,example:{},plan:GO});var Ou=xe({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:B(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:B(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Q({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:B(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=KO(e),s=i===null?{}:{entries:Oe(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Vs(e,{kernels:n,rebuild:t}):Ir(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Ee(l,r),report:l=>({own:{images:Rh(l,a.steps)},...i===
null?{}:{bootable:Ie(l,i)}})}}});function KO(e){Ld(e);try{return Te(e)}catch(n){if(n instanceof _)return null;throw n}}function rv(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?Qi(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
w=>Vi({cpu:w,passthrough:!0,blacklist:r!=null?r:It,extra:[]})).flatMap(tr),u=[...(r!=null?r:[]).map(w=>`modprobe.blacklist=${w}`),...$t(o).flatMap(tr)],c=ne(e).
length>0,p=Le(e).filter(w=>w.thing==="arg"&&!S(w.value).startsWith("vfio_pci.")),m=new Set(p.map(w=>w.value)),f=[...new Set(c?u:[...d,...u])].map(w=>Ye(S(w))||m.
has(w)?xt(w):{kind:"absent",token:w}),{steps:g,notes:v}=To(e,n,w=>[...f,...p.filter($=>{var P;return((P=$.except)==null?void 0:P.includes(w))!==!0}).map($=>xt($.
value))],{regenerate:i}),h=[...d,...u].map(xt),y=new Set(Wd(te(e,g),n).flatMap(w=>w.filter($=>h.some(P=>!K([$],P))))),b=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:p,guard:w=>Ee(w,s),notes:[...v,...[...y].map(w=>`${w}\
 ${b}: left as it is`)],report:w=>({own:{bootloader:Ss(w,n),wanted:[],running:[]},bootable:Ie(w,n)})}}var JO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',qO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Iu=xe({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:B(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:B(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Nn(Tn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Nn(Tn({describe:"A kernel argument.",pattern:qO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Q({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:B(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Te(e);if(a==="absent")return rv(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?Qi(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=Z(e),c=Zd(e,l);r!==void 0&&u&&Fy(r,c);let p=r!=null?r:u?Rs(c):It,m=t==="auto"&&yg(e),f=Vi({cpu:d,passthrough:t!=="off"&&!m,blacklist:p,extra:o}),
g=Op(f);if(g!==null)throw D("extra_args",`extra_args has ${g}, which contradicts the other arguments (${fn(f).join(" ")}); leave it out`);let v=_s(e,l,f,{regenerate:i}),
h=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...m?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[JO]:[]];return{...v,notes:[...v.notes,...h],guard:y=>Ee(y,s),report:y=>({own:{bootloader:Ss(y,l),
wanted:fn(f),running:ev(y,f)},...ua(y,f,o),bootable:Ie(y,l),warnings:Py(y,l,f)})}}});var YO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,ca=xe({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:pn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:He({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Tn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:YO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:B(["auto",...Er],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:B(zs,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:B(na,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:Qm({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:B(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:ra});var ov=xe({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:pn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:He({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:B(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:B(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Q({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Q({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:B(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:He({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:B(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:He({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Q({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Yi({disable_idle_d3:Q({describe:"Leave idle functions powered on."}),disable_vga:Q({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Q({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?da(e,n):Bs(e,n)});var Eu=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Ru(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:he(n)}function fa(e){let n=[];for(let t of _n(e,Eu))for(let r of Re(e,t).split(`
`)){let o=Ru(r);o!==null&&n.push({name:o,path:t})}return n}function iv(e,n){let t=new Set(e.split(`
`).map(Ru)),r=n.filter(o=>!t.has(he(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function sv(e,n){var r;let t=new Set(n.map(he));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Ru(o);return i===null||!t.has(i)}).
join("")}var Mu="/etc/modules-load.d/vfio.conf",Du=["vfio","vfio_iommu_type1","vfio_pci"],XO=Tn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function QO(e,n){var m;let t=[...new Set(n.modules.map(he))];if(t.length===0)throw D("modules",`modules is an \
empty list, expected at least one module; leave it out for ${Du.join(", ")}`);let r=fe(e),o=_e(e),i=new Map([...r,...o===null?[]:[o]].map(f=>[f,ae(e,f)])),s=o===
null?void 0:i.get(o),a=f=>r.length===0||r.some(g=>{var v;return((v=i.get(g))==null?void 0:v(f))!=="absent"}),l=t.filter(a),d=f=>{let g=new Set(fa(f).map(y=>y.name)),
v=t.map(y=>{let b=s===void 0?r.length>0&&r.every(w=>{var $;return(($=i.get(w))==null?void 0:$(y))==="builtin"}):s(y)==="builtin";return{name:y,loaded:Yr(f,y)||b&&
s!==void 0,builtin:b,at_boot:g.has(y)||b}}),h=n.state==="absent"||s===void 0?[]:v.filter(y=>l.includes(y.name)&&!y.loaded);return{own:{modules:v},rebootReasons:h.
filter(y=>(s==null?void 0:s(y.name))==="absent").map(y=>`${y.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:h.filter(
y=>(s==null?void 0:s(y.name))!=="absent"&&!n.load).map(y=>`${y.name} is loaded at the next boot`)}};if(n.state==="absent"){let f=fa(e).filter(h=>t.includes(h.name)),
g=[...new Set(f.map(h=>h.path))].filter(h=>{var y;return(h===Mu||h===it(Mu))&&Xe((y=e.read(h))!=null?y:"")===null});return{steps:g.map(h=>{var y;return re(h,sv(
(y=e.read(h))!=null?y:"",t).replace(/^\s+$/,"")||null)}),released:t.map(h=>({thing:"module",value:h})),notes:f.filter(h=>!g.includes(h.path)).map(h=>`${h.path} \
loads ${h.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw ce(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(f=>!fa(e).some(g=>g.name===f)),c=st(e,
Mu,Eu.slice(1)),p=l.map(f=>dn(H(e),f)).filter(f=>f!==null);return{steps:[...u.length===0?[]:[re(c.path,iv((m=e.read(c.path))!=null?m:"",u))],...n.load&&s!==void 0?
l.filter(f=>s(f)==="module").map(us):[]],claims:u.map(f=>({thing:"module",value:f})),notes:[...t.filter(f=>!a(f)).map(f=>`no installed kernel has ${f}: left out`),
...l.filter(f=>n.load&&s!==void 0&&s(f)==="absent").map(f=>`the running kernel ${o} does not have ${f}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...p.map(f=>`${f.path} line ${f.line} keeps ${f.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var Tu=xe({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:B(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Nn(XO,{describe:"The modules; those that no installed kernel has are left out.",default:Du}),
load:Q({describe:"Load them now as well.",default:!0})},example:{modules:Du},plan:QO});var{ids:UW,addresses:FW,live:zW,regenerate:jW,...eI}=ov.params,{cpu:nI,iommu_pt:tI,blacklist:rI,extra_args:oI}=Iu.params,{delay:iI,allow_losing_guests:sI}=Au.params,
{alias:aI,numa_policy:lI,path:dI}=ca.params,uI=Yi({alias:aI,numa_policy:lI,path:dI,device_type:B(["auto",...Er],{describe:ca.params.device_type.describe}),target:B(
na,{describe:ca.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),cI={ids:pn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:He({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:B(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:_t({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:nI,iommu_pt:tI,blacklist:rI,extra_args:oI,...eI,nova:uI,reboot:B(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:iI,allow_losing_guests:sI},pa=xe({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:cI,rebooter:Au,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Nb(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?pI(e,a):fI(e,a,o),u=kg(e,[...d,...Tb(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var v,h;let p=u.report(c),m=u.steps.every(y=>y.kind!=="file"||c.read(y.path)===y.text),f=Wb(c,l,(v=p.rebootReasons)!=
null?v:[],m),g=f==="stuck"?Zb(c,l):null;return{...p,own:{devices:[],...p.own,stage:f},warnings:[...(h=p.warnings)!=null?h:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function av({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>Iu.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function lv({state:e}){return n=>Tu.plan(n,{
...ar(Tu.params,{}),state:e})}function Nu({allow_measured_boot_change:e},n){return t=>Ou.plan(t,{...ar(Ou.params,{}),allow_measured_boot_change:e,state:n})}function dv({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=bn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:ih(t,r);return{steps:o,
released:i,guard:s=>Ee(s,n),report:()=>({own:{}})}}}function uv(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function fI(e,n,t){var l;let r=eu(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));Cb(e,o,t);let i=Lb(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>_u(d,n,i)],a=d=>Bs(d,n);return Z(e)&&o.length===0?{devices:o,planners:[...s,a,uv("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[dv(n)],av(n),lv(n),Nu(n,"present")]}}
function pI(e,n){let t=da(e,n),r=oh(te(e,t.steps),bn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,av(n),lv(n),Nu(n,"absent")]}:{devices:[],planners:[
o,dv(n),Nu(n,"present"),uv(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function cv(e,n,{claims:t,lost:r,sourcesChange:o}){var d;let i=Vd(t),s=(u,c)=>{let p=i(u,c);return u===oe?p:[...p,...fv(Mn(c,p).tokens,mI(u,n,r))]},{steps:a}=To(
e,n,s,{sourcesChange:o}),l=gI(te(e,a),n,(d=r.get(oe))!=null?d:[]);return{steps:Ue([...a.map(u=>u.kind==="grubConfig"?{...u,wishes:[...u.wishes,...l.wishes]}:u),
...l.steps]),notes:l.notes}}function mI(e,{config:n},t){var r,o;return e===mn?[...new Set([mn,n].flatMap(i=>{var s;return(s=t.get(i))!=null?s:[]}))]:(o=(r=t.get(
e))!=null?r:e.startsWith(ot)?t.get(gn):void 0)!=null?o:[]}function gI(e,n,t){if(t.length===0)return{steps:[],wishes:[],notes:[]};try{let r=fv(vr(e,n.defaults),t);
return{steps:$y(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof _))throw r;return{steps:[],wishes:[],notes:[`${t.join(" ")} stood in ${oe} before \
and could not be put back: ${r.message}`]}}}function fv(e,n){let t=yo(e).flatMap(Li),r=In.filter(o=>n.some(i=>S(i)===o));return $t(n.filter(o=>{let i=S(o);return Ye(
i)||et(i)?!t.some(s=>cn(s,o)):bo.includes(i)?!t.some(s=>S(s)===i&&[ge(o),...Al(ge(o))].includes(ge(s))):!t.some(s=>(r.includes(i)?r:[i]).includes(S(s)))}))}var yI="vfiokit-resume.timer",ma=`${me}/resume`,hI=`${ma}/gpu_passthrough.cjs`,bI=`${ma}/params.json`,pv=`${ma}/state.json`,ga="/etc/systemd/system",vI=`${ga}/v\
fiokit-resume.service`,wI=`${ga}/${yI}`,$I=`${ga}/timers.target.d/vfiokit-resume.conf`,xI=[hI,bI,vI,wI,$I,pv],kI=[ma,`${ga}/timers.target.d`];function _I(e,n=!1){return[...xI].reverse().filter(t=>!(n&&t===pv)&&e.stat(t)!==null)}function mv(e){let n=_I(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>re(t,null)),dirs:kI,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var SI=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,gv=xe({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Tn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ne(e),o=n===void 0?0:r.findIndex(v=>v.run===n);if(o<0)throw D("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(v=>v.run).join(", ")||"none"}; give one of them or leave since out`);let i=mv(e);if(r.length===0)return{steps:i.
steps,...e.real(me)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=Gb(e,r,o),a=te(e,s.files),l=OI(a,s),d=te(a,l.steps),u=s.files.map(v=>v.path),c=PI(d,s,u),p=[...l.kept,...c.kept],m=s.claims.filter(
v=>v.thing==="id").map(v=>v.value),f=Hs(e,s.drivers,new Set(m)),g=r.slice(o).map(({run:v,module:h,at:y})=>({run:v,module:h,at:y}));return{steps:Ue([...i.steps,...s.
files,...l.steps,...c.steps,...f.steps]),guard:v=>Ee(v,t),undoes:new Set(g.map(v=>v.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(v=>`${v} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...f.notes,...i.notes],warnings:f.warnings,report:v=>({...RI(v,s),own:{undone:g,kept:p,back_on:yv(
v,s)},...II(p),...EI(v)})}}});function PI(e,n,t){let r=t.filter(o=>SI.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:Bo(
e,{lacks:AI(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof _))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function AI(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function OI(e,n){if(!n.grubConfig&&![...n.lost.values()].some(
t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=Te(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(
s=>({...s,except:[oe]})),{steps:o,notes:i}=cv(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof _))
throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function II(e){return e.length===0?{}:{fail:new _("E_DRIFT",`${e.map(n=>`${n.what}\
 were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function EI(e){try{return{bootable:Ie(e,Te(e))}}catch(n){return{}}}function yv(e,n){let t=new Map(
T(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function RI(e,n){
return{rebootReasons:yv(e,n).filter(t=>F(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function hv(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:MI(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:DI(r)}})}function MI(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function DI(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function bv(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...xu].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Nt("ready","Whether every device can be handed to a VM now.",e.ready),...Nt("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Nt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Nt("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Nt("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Nt("status","The verdict: 1 for the status that holds.",...s),...Nt("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Nt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var ya={severity:"error",about:"both",status:"drifted"},vv="run nova_pci, then restart the services that it names";function Cu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function $v(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>Kh(
a,{vendor:r,product:o,address:t},i)))}function wv(e,n){var r,o;let t=Vn(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function TI(e,n,t){var c,p,m,f;let{address:r}=e,o=Vn(e),i=$v(e,n),s=t.filter(({found:g})=>wv(
{...g,type:o},e)),a=s.filter(({found:g})=>wv(g,e)),l=a.find(({found:{live:g}})=>g===void 0||(i==null?void 0:i.found.some(v=>Fs(v,g)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...ya,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(p=e.id)!=null?p:r}`,read_from:i===void 0?ee:ie(i),remedy:i===void 0?vv:""},{...ya,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(m=d.found.type)!=null?m:"no device_type"}`,expected:`an alias of ${(f=e.id)!=null?f:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?ee:ie(d),remedy:l!==void 0?"":d===void 0?vv:u?`take live_migratable out of that line, or\
 say it alike in ${i===void 0?"the device_spec":ie(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nov\
a's services`}]}function NI(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=$v(r,t);return o===void 0?[]:[{...ya,id:"nova.hands_out",address:r.address,ok:!1,found:`${un(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ie(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function xv(e,n,t){var s,a,l;let r=zo(e),{sets:o}=r,i={...ya,id:"nova.config",expected:"files that nova can start with"};try{Ys(r);let d=Un(
e,(s=o[o.length-1])!=null?s:[]);if(d.length===0)return[{...i,ok:!1,found:"none",read_from:ee,remedy:"install nova on this node, or leave nova out"}];let u=Tt(e),
c=Rr(u),[p,m]=[vn(d,c,u),wn([...d,...Un(e,r.api)],c,u)];Zs([...p,...m],null),Gs(m);let f=d.map(g=>g.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:f,
remedy:""},...n.flatMap(g=>TI(g,Cu(p),Cu(m))),...NI(t,Cu(p))]}catch(d){if(!(d instanceof _)||d.code!=="E_REFUSED")throw d;let u=d.message.lastIndexOf("; ");return[
{...i,ok:!1,found:d.message.slice(0,u),read_from:(l=(a=/^[^ :]+/.exec(d.message))==null?void 0:a[0])!=null?l:ee,remedy:`${d.message.slice(u+2)}, then restart no\
va's services`}]}}var CI={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},kv=ts(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:pn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:He({describe:"Judge the devices at these addresses."}),
expect_count:_t({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Q({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:B(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var h,y;let s=n!==void 0||
t!==void 0,a=s?[]:gi(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!Z(e))throw ce("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=Mr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),p=o?[...l,...xv(e,d,T(e))]:l,m=Dr(p),f=p.filter(b=>!b.ok&&
b.severity==="error"),g=(h=f.find(b=>b.status===m.status))!=null?h:f[0],v=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${m.status}: ${CI[m.status]}${m.status==="pending_reboot"?"":v}`,own:{...m,findings:jb(p),missing:u,
unexpected:c},human:()=>({now:m.ready?"ready":"not ready",next_boot:m.ready_next_boot?"ready":"not ready",checks:hv(p)}),metrics:b=>bv(m,p,u,b),rebootReasons:m.
status==="pending_reboot"?p.filter(b=>!b.ok&&b.about==="now"&&b.severity==="error").map(b=>`${b.address===void 0?"":`${b.address}: `}${b.id} is ${b.found}, expe\
cted ${b.expected}`):[],warnings:c.map(b=>`${b} has an id that is given to vfio-pci, and nobody asked for it`),...m.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:m.status==="pending_reboot"?"reboot, then run this again":(y=g==null?void 0:g.remedy)!=null?y:""}}}}});var LI="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",VI="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Lu(e){return n=>({
...n,cpu:e})}function _v(){return Lu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${LI}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ne(){return Lu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${VI}
`})}function Sv(){return Lu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Vu(e){return n=>({...n,iommu:e})}function Pv(e){return n=>({...n,firmware:e})}function C(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Zo(...e){return n=>({...n,kernels:e})}function Go(e){return n=>({...n,files:{...n.files,...e}})}function ha(...e){
return n=>({...n,events:[...n.events,...e]})}function Tr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Hu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Tr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function ba(e,n,t){return Tr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Av(...e){return Tr(()=>({swaps:e}))}function va(e,...n){return Tr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Ov(...e){return Tr(
()=>({routes:e}))}function Iv(e,n){return Tr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Ev(e,n={}){return zn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Ko(...e){return n=>({...n,asks:{addresses:e}})}
function Bu(e){return n=>({...n,name:e})}function Nr(...e){return n=>e.reduce((t,r)=>r(t),n)}function zn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Rv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var jo={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},HI=2**30,Wo=2**20;function rn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=zn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Wo,64*HI,0,32*Wo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+jo[l].fn)}});return Nr(a,...t.map(l=>zn(i+jo[l].fn,jo[l].id,jo[l].class,{driver:jo[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Mv(e="0000:03:00.0",n={}){return zn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Wo],group:20,...n})}function wa(e="0000:04:00.0",n={}){return zn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Wo],group:21,...n})}function Uu(e="0000:05:00.0",n={}){return zn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Dv(e,n={}){return zn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Wo],...n})}var Fu=`# GRUB Environment Block
`;function Cr(e){let n=new Map;if(e===null||!e.startsWith(Fu))return n;let t=e.slice(Fu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function jn(e){
let n=Fu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Tv(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let p of c)i(),p!==""&&
o(p)}a+=d.length-1}else o(l||"")}}return i(),t}function Nv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var U=pe(require("fs"),1),Ut=pe(require("path"),1);function Cv(e){return"\0".repeat((4-e%4)%4)}function zu(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+Cv(i.length)+t+Cv(t.length)}function ju(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>zu(r(),i,"",16877)),...e.map(i=>zu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),zu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function Lv(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
110<=e.length;){let r=l=>parseInt(e.slice(t+6+l*8,t+14+l*8),16),o=r(11),i=r(6),s=e.slice(t+110,t+110+o-1),a=t+Math.ceil((110+o)/4)*4;if(s==="TRAILER!!!")return n;
if(a+i>e.length)return null;n.push({name:s,text:e.slice(a,a+i),mode:r(1)}),t=a+Math.ceil(i/4)*4}return null}var ze={irqbypass:{file:"virt/lib/irqbypass"},vfio:{file:"drivers/vfio/vfio"},vfio_virqfd:{file:"drivers/vfio/vfio_virqfd",until:[6,2]},vfio_iommu_type1:{file:"\
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
ypass"]}},Vv=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],BI=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function se(e){return e.replace(/-/g,"_")}function Jo(e){let n=ze[e];return n===void 0||n.driver===void 0?null:n.driver}function Hv(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Jo(e)}function Bv(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(ze).find(t=>Jo(t)===e);return n===void 0?null:
n}function Uv(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Zu(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function UI(e,n){let t=Uv(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=ze[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Vv.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Zu(t,l.until)?!1:l.from===void 0||!Zu(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Vv.includes(
a)||a==="irqbypass"),s=Object.keys(ze).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Wu(e){let n=ze[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function FI(e,n){let t=ze[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function zI(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Zu(Uv(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function Fv(e,n){let{modules:t,builtin:r}=UI(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Wu(l)}${n.suffix}`,s=[];for(let l of t){let d=ze[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Wu(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${FI(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Wu(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:zI(e,n),[`/boot/vmlinuz-${n.version}`]:jI(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function jI(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function zv(e){return e==="nvidia"?BI.slice(1):[]}var WI=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Ct(e){let n=new Map;for(let r of WI)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function qo(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function $n(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,p,...m]=u.trim().split(/\s+/);if(c===void 0||p===void 0||c.startsWith("#"))continue;let f=se(p);if(c==="blacklist"&&t.add(f),c==="alias"&&m[0]!==void 0&&
r.push([p,se(m[0])]),c==="options"&&l(o,f,m),c==="install"&&!a.has(f)&&a.set(f,m.join(" ")),c==="softdep"&&!i.has(f)&&!s.has(f)){let g=null;for(let v of m)v==="\
pre:"?g=i:v==="post:"?g=s:g!==null&&l(g,f,[se(v)])}}for(let d of qo(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",p="",m]=u;if(c==="modprobe"&&p==="blacklist")for(let f of(m||"").split(","))t.add(se(f));else l(o,se(c),[m===void 0?p:`${p}=${m}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function $a(e){let n=e.slice(e.lastIndexOf("/")+1);return se(n.replace(/\.ko(\.\w+)?$/,""))}function xn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set($a(u),u),i.set($a(u),l.slice(d+1).split(" ").filter(c=>c!=="").map($a))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map($a)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,se(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Gu(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function xa(e,n,t,r,o){
let i=$n([n.softdeps],""),s=[],a=new Set,l=m=>n.builtin.has(m)||r.has(m),d=(m,f)=>[...t[m].get(f)||[],...i[m].get(f)||[]],u=m=>{if(a.has(m))return null;a.add(m);
let f=t.install.get(m);if(!l(m)&&f===void 0&&(!n.files.has(m)||!o(m)))return`FATAL: Module ${m} not found.`;for(let v of n.needs.get(m)||[]){let h=u(v);if(h!==null)
return h}for(let v of d("pre",m))u(v);let g=d("pre",m).length+d("post",m).length>0;if(l(m))return null;if(f!==void 0&&!g)return/(^|\/)(false)\b/.test(f)?`ERROR:\
 could not insert '${m}': install command failed`:(n.files.has(m)||s.push(m),null);s.push(m);for(let v of d("post",m))u(v);return null},c=se(e);if(l(c))return{ok:!0,
order:s};let p=u(c);return p===null?{ok:!0,order:s}:{ok:!1,why:p}}function ka(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Gu(o,e)&&r.push(i);return r}function jv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Zv=pe(rr(),1),Gv=pe(require("fs"),1),ZI={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Wv=65534;
function _a(e,n,t,r){let o=ZI[e].find(f=>Gv.existsSync(f));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(f,g)=>{i[`FIXTURE_${g}`]=f});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((f,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(f=>`printf '%s\\0' "\${${f}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Wv,gid:Wv}:{},l=(0,Zv.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},p=u<0?[]:d.slice(u+8).split("\0");t.forEach((f,g)=>{c[f]=p[g]||""});let m=l.status===null?1:l.status;return{code:u<0&&m===0?
1:m,stderr:l.stderr===null?"":l.stderr,values:c}}function Lr(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Lt(e,n){return e.toString(16).padStart(n,
"0")}function Kv(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Lr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Lr(
s.address).domain}:${Lr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Lt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function Jv(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Lr(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Lr(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function qv(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Lr(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Vr(e){return e.toUpperCase()}function ut(e){let[n="",t=""]=Vr(e.id).split(":"),[r="",
o=""]=Vr(e.subsystem).split(":"),i=Vr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function GI(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function KI(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Lt(0,16)} 0x${Lt(0,16)} 0x${Lt(0,16)}`);continue}r.push(`0x${Lt(t,16)} 0x${Lt(t+i-1,16)} 0x${Lt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Ku(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Vr(e.class).replace(/^0/,"")}`,`PCI_ID=${Vr(e.id)}`,`PCI_SUBSYS_ID=${Vr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${ut(e)}`,""].join(`
`)}function Yv(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:ut(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Ku(e,null),r[`${n}/config`]=GI(e),r[`${n}/resource`]=KI(e),r}function A(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var Xo=A(137,"",`Killed
`),Qv=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],JI=["nvme","ext4","xfs"],Xv=["nouveau","amdgpu","i915","ast","mgag200"];function ew(e,n,t){let r=xn(
e,n),o=$n([],""),i=new Set;for(let l of t){let d=xa(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Ju(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function nw(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function tw(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...nw(e.read(s))],[]);return ju([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Ju(e,Ct(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...ew(e,n,[...Qv,...o.map(i=>se(i.split(/\s+/)[0]||""))])])}var qI=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Vt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function YI(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let p of e.list(c))p.endsWith(".conf")&&!t.has(p)&&t.set(p,`${c}/${p}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=_a("bash",o,qI,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Vt(a),force:Vt(l),omit:Vt(d),install:Vt(u)}}function XI(e,n,t,r,o){let i=xn(e,t),s=$n([],""),a=r.hostonly?Xv.filter(b=>n.functions.
some(w=>ka(ut(w),i,s).includes(b))):Xv,l=[...Ct(e).keys()],d=b=>b.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(b=>!d(b)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((b,w)=>[...b,...e.list(w).filter($=>$.endsWith(".conf")).map($=>`${w}/${$}`)],[]),p=o?[]:r.hostonly?c:c.filter(b=>!d(b)),m=p.reduce((b,w)=>[
...b,...nw(e.read(w))],[]),f=o?[]:r.force,g=new Set(r.omit.map(se)),v=[...r.hostonly?JI:Qv,...a,...m,...f,...o?[]:r.add].map(se).filter(b=>!g.has(b)),h=o?[]:r.install.
filter(b=>e.exists(b)),y=new Set;return ju([...Ju(e,[...u,...p]),...Ju(e,h),...f.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${f.map(b=>`r\
d.driver.pre=${b}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...ew(e,t,v)].filter(({name:b})=>!y.has(b)&&y.add(b)))}function Wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function Yo(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(qu)}function qu(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Yu(e){return e.slice(0,Math.floor(e.length/2))}function Sa(e,n,t,r,o){if(t.
includes("--version"))return A(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],p=[],m=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[$="",P]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],E=m.has($)?P===void 0?t[w+=1]||"":P:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=E:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Vt(E)):$==="--force-dr\
ivers"?u.push(...Vt(E)):$==="--install"||$==="-I"?c.push(...Vt(E)):$.startsWith("-")||p.push($)}if(a){for(let w of e.list("/lib/modules")){let $=Sa(e,n,["-f",Wn(
n,w),w],r,o);if($.code!==0)return $}return A(0)}let f=p[1]||s||r,g=p[0]||Wn(n,f);if(e.exists(g)&&!i)return A(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return A(0);if(!e.exists(`/lib/modules/${f}`))return A(1,"",`dracut[F]: Cannot find module directory /lib/modules/${f}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),A(1,"",`dracut[F]: Failed making image ${g}
`);let v=YI(e);if(typeof v=="string")return A(1,"",v);let h={...v,hostonly:l===null?v.hostonly:l,add:[...v.add,...d],force:[...v.force,...u],install:[...v.install,
...c]},y=XI(e,n,f,h,o==="drops");if(e.write(g,o==="killed"?Yu(y):y,384),o==="killed")return Xo;let b=[...h.force,...h.add].filter(w=>ze[se(w)]===void 0);return A(
0,"",b.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function QI(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function eE(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function rw(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return A(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let p=t[c]||"";if(p==="-k")a=t[c+=1]||null;else if(p.startsWith("-k"))a=p.slice(2);else for(let m of p.replace(/^-/,
""))"cud".includes(m)&&(s=m)}if(s==="")return A(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&QI(e,"update_initramfs")==="no")return A(0,`update-initramfs: Not updating initramfs.
`);let l=Yo(e).filter(c=>e.exists(Wn(n,c))),d=a==="all"?(s==="c"?[...Yo(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let p=Wn(n,c);if(s===
"d"){e.remove(p);continue}if(s==="u"&&eE(e))return A(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${p}
`);if(u+=`update-initramfs: Generating ${p}
`,o==="lies")continue;if(i){let f=Sa(e,n,["--force",p,c],r,o);if(f.code!==0)return A(f.code,u,f.stderr);continue}if(o==="fails")return A(1,u,`update-initramfs: \
failed for ${p} with 1.
`);let m=tw(e,c,o==="drops");if(o==="killed")return e.write(`${p}.new`,Yu(m)),Xo;e.write(`${p}.new`,m,384),e.rename(`${p}.new`,p)}return A(0,u)}function ow(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return A(0,`initramfs-tools 0.142
`);if(i===void 0)return A(1,"",`mkinitramfs: no output file
`);if(r==="lies")return A(0);if(r==="fails")return A(1,"",`mkinitramfs failure cpio 141
`);let a=tw(e,s,r==="drops");return e.write(i,r==="killed"?Yu(a):a,384),r==="killed"?Xo:A(0)}function Qo(e,n){let t=e.read(n);return t===null?null:Lv(t)}function iw(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function sw(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=Qo(e,r);if(o===null)return A(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?aw(i):i.name}
`).join("")}return A(0,t)}function aw(e){return`${iw(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function lw(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=Qo(e,t);if(o===null)return A(2,"",`cpio: premature end of archive
`);for(let i of o)iw(i)||e.write(`${r}/${i.name}`,i.text);return A(0)}function dw(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Wn(n,s);
o.push(...i.slice(1));let l=Qo(e,a);if(l===null)return A(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${aw(u)}
`).join("")}${d}
`)}var zr=pe(require("path"),1);var nE=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function ct(e){return e.distro.mkconfig==="debian"}function Hr(e){return ct(e)?"/boot/grub":"\
/boot/grub2"}function uw(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function fw(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function tE(e,n){let t=[e.read("/etc/default/grub")];if(ct(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=fw(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=_a(ct(n)?"dash":"bash",t.filter(s=>s!==null),nE,{strict:!0,functions:o});return i.code===0?i.values:A(i.code,"",i.stderr)}function rE(e){
return typeof e.code=="number"}function pw(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Pa(e,n,t,r,o,i){let s=uw(e,Wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${uw(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function oE(e,n,t){let r=[...Yo(e)].reverse(),{distro:o}=n,i=f=>t[f]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=ct(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||fw(e),p=r[0];if(p===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(f=>Pa(n,`${c} (${f})`,`gnulinux-${f}-advanced-0b5c`,f,l,"")).join("");let m=r.map(f=>{let g=Pa(n,`${c}, with Linux ${f}`,`gnulinux-${f}-adva\
nced-0b5c`,f,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+Pa(n,`${c}, with Linux ${f} (recovery mode)`,`gnulinux-${f}-recovery-0b5c`,
f,u,"	")});return`${Pa(n,c,"gnulinux-simple-0b5c",p,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}function iE(e,n,t){let r=ct(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!ct(n)&&n.distro.mkconfig!=="suse"&&pw(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:oE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${sE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function sE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function mw(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(qu).reverse().map(t=>`${n}/${t}`)}function aE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Cr(e.read("/boot/grub2/grub\
env")),l=jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of mw(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Aa(e,n,t,r){let o=ct(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let m=0;m<t.length;m+=1){let f=t[m]||"";if(f==="-o"||f==="--output")i=t[m+=
1]||"";else if(f.startsWith("--output="))i=f.slice(9);else if(f==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return A(1,"",`Unrecognized option\
 '${f}'
`)}if(r==="fails")return A(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return A(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return A(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=tE(e,n);if(rE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!ct(n)&&n.distro.mkconfig!=="suse",c=pw(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=aE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let p=iE(e,n,l);for(let m of Yo(e))d+=`Found linux image: /boot/vmlinuz-${m}
`;return i===null?A(0,p,`${d}done
`):r==="killed"?(e.write(`${i}.new`,p.slice(0,Math.floor(p.length/2))),Xo):(e.write(i,p,n.distro.grubCfgMode),A(0,"",`${d}done
`))}function gw(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Hr(n)}/grubenv`:r,a=Cr(e.read(s));if(o==="list")return A(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=jn(a);return l===null?A(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),A(0))}function cw(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function ei(e,n){let t=`${Hr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function yw(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Tv(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Nv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=cw(e,u))}return{title:n,id:t,kernel:cw(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function hw(e,n){let t=e.
read(ei(e,n));if(t===null)throw new Error(`the node does not boot: ${ei(e,n)} is missing`);let r=Cr(e.read(`${Hr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,p=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(p!==null){let m=/\$menuentry_id_option\s+'([^']*)'/.
exec(p[3]||""),f={title:(p[2]||"").slice(1,-1),id:m===null?"":m[1]||"",items:p[1]==="submenu"?[]:null,lines:[]};c.push(f),i.push(f)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let m of mw(e))o.push(lE(e,m));else{let m=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(m===null||m[1]===void 0||m[2]===void 0)continue;m[1]==="default"&&m[2]!=="${next_entry}"&&(s=m[2]),m[1]==="tuned_params"&&r.set("tuned_params",m[2]),
m[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",m[2])}}if(i.length>0)throw new Error(`the node does not boot: ${ei(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function lE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function bw(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:bw(i.items,r.length===0?"0":r.join(
">"))}function Oa(e,n){let{items:t,chosen:r,variables:o}=hw(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=bw(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return yw(n,a.title,a.id,a.lines,o)}function vw(e,n){let{items:t,variables:r}=hw(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[yw(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var Ew=pe(rr(),1);function dE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function ww(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var uE=[1,2,3,4];function xw(e,n,t,r){let o=`${n}/${dE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...uE.map(u=>[ww(t,u),`${o}/${ww(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function kw(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function _w(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var $w={dm:253,md:9,bcache:252};
function cE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${$w[r]===void 0?254:$w[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ia(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function fE(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ia(
o)}	00000000	0001	0	0	0	${Ia(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ia(i)}:0016 ${Ia(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Sw(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:p}of t)Object.assign(s,cE(u,c,p));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let p of c)s[`/sys/devices/virtual/net/${u}/lower_${p}`]={link:`/sys/class/net/${p}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:p,source:m},f)=>`${60+f} 22 ${p==="btrfs"||c===""?`0:${60+f}`:a(c)} / ${u} rw,\
relatime shared:${60+f} - ${p} ${m} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...fE(n),...n.stack.shown}}var R=pe(require("fs"),1),kn=pe(require("path"),1),pE=40;function Xu(e){try{return R.readlinkSync(e)}catch(n){return null}}function Pw(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Xu(kn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>pE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Aw(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))Aw(kn.join(e,t));R.rmdirSync(
e)}function mE(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function Qu(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Ea(e){let n=s=>Pw(e,s,!0),t=s=>kn.join(e,n(s)),r=s=>kn.join(e,Pw(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(kn.posix.dirname(s)),mE(t(s),a,l)},link(s,a){i(kn.posix.dirname(s));let l=r(s);Xu(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>Xu(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}Aw(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function gE(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function ye(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&gE(e,o,i)}}function Ow(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
kn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=kn.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Qu(a).toString("latin1")})}};
return r("/"),t}function ec(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function nc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function on(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function ft(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function ni(e){return"../".repeat(e.split("/").length-2)}function Zn(e,n,t){
let r=e.readLink(`${ft(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Ma(e,n,t,r){let o=ft(n,t.address),i=Zn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${ni(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Ku(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),ye(e,Rw(n,t,r)),hE(e,n,t.address)}function Da(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Rw(e,n,t){let r=ft(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${ni(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function tc(e,n,t){let r=ti(n,t),o=Zn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Da(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Rw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function yE(e,n,t){let r=tc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Ra(e,n,t,r,o){let i=4e4+n.stuck.size,s=ft(n,t.address);throw n.
stuck.has(t.address)||(Ma(e,n,t,null),e.remove(`${s}/driver_override`),(0,Ew.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),ye(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(on("ETIMEDOUT",`${r} does not answer`),{left:i})}function hE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Da(Zn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function rc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function bE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(p,m)=>/^f{8}$/i.test(p)||
parseInt(p,16)===parseInt(m,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function vE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${ft(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function oc(e,n,t,r){let o=vE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>bE(
a,r)))return!0;let i=Bv(t);if(i===null||Da(i)||Hv(i,r.class)!==t)return!1;let s=ze[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Gu(a,ut(r)))}function ic(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Da(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&wE(e,n,r.address))return"EBUSY";return Ma(e,n,r,t),null}
function wE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Ta(e,n,t){for(let r of n.functions)Zn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&oc(e,n,t,r)&&ic(e,n,t,r)}function sc(e,n,t,r){n.loaded.add(t),ye(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),ac(e,n,t,r)}function ac(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Jo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)rc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Ta(e,n,s)}function ri(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((ze[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Mw(e,n,t){let r=Jo(t);if(r!==null){for(let o of n.functions)Zn(e,n,o.address)===r&&Ma(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),ri(e,n)}function $E(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var Iw={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},xE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function Dw(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Iw[n.cpu.brand]}`]={text:$E(Iw[n.cpu.brand]),mode:256});for(let o of t.functions){let i=ft(t,o.address);Object.
assign(r,Yv(o,i)),r[`${i}/subsystem`]={link:`${ni(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${ni(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${ni(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${ft(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of xE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};ye(e,r)}function Tw(e,n){let t=0;for(let r of n.functions){let o=ft(n,r.address);Zn(e,n,r.address)!==null&&(r.netdev!==
void 0&&ye(e,kw(o,r.netdev)),r.keyboard===!0&&ye(e,_w(o)),r.block!==void 0&&(ye(e,xw(r,o,r.block,t)),t+=10))}}function Na(e,n,t,r,o){let i=Kv(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:Jv(i),groups:qv(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function ti(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw on("ENODEV",`no such device ${t}`);return r}function kE(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw on("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function pt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw on("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return _E(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=ti(n,r);if(Zn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>oc(e,n,d,a)&&ic(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=ti(n,s[1]||"");n.stuck.has(a.address)&&
Ra(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw on("EACCES",`${t}: permission denied`);e.write(
o,r)}}function _E(e,n,t,r,o){if(r==="unbind"){let a=ti(n,o);if(n.stuck.has(a.address)&&Ra(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Zn(e,n,a.address)!==t)throw on(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&yE(e,
n,a.address))&&Ra(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Ma(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=ti(n,o);if(n.stuck.
has(a.address)&&Ra(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!oc(e,n,t,a))throw on("ENODEV",`${t} does not match ${a.address}`);if(Zn(e,n,a.address)!==null)throw on(
"EBUSY",`${a.address} has a driver`);let l=ic(e,n,t,a);if(l!==null)throw on(l,`${t} refused ${a.address}`);return}let i=kE(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw on("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Ta(e,n,t);return}if(!s.includes(i))throw on("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var ii="/etc/systemd/system",Br="/run/systemd/transient",Nw="/run/systemd/shutdown/scheduled",lc="/run/systemd/fixture/loaded",oi="/run/systemd/fixture/active";
function Cw(e){let n=e.list(`${ii}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${ii}/timers.target.d/${t}`)||"");e.write(lc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function Lw(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);Cw(e);for(let n of(e.read(
lc)||"").split(/\s+/))n!==""&&e.exists(`${ii}/${n}`)&&e.write(`${oi}/${n}`,"")}function Vw(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${oi}/${o[0]}`)?A(0,`active
`):A(3,`inactive
`);if(r==="is-enabled")return A(1,`disabled
`);if(r==="is-system-running")return A(0,`running
`);if(r==="show")return A(0,`Wants=${e.read(lc)||""}
`);if(t==="fails")return A(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return A(0);r==="daemon-reload"&&Cw(e);for(let i of o){if(r==="stop")for(let s of[Br,oi])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${ii}/${i}`))return A(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${oi}/${i}`,"")}return A(0)}function Hw(e,n,t){if(t==="fails")return A(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return A(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?A(1,"",`the fixture knows timers with a name only
`):e.exists(`${Br}/${r}.timer`)?A(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Br}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),A(0,"",`Running timer as unit: ${r}.timer
`))}function Bw(e,n,t){return t==="fails"?A(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Nw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),A(0))}function Uw(e){let n=e.list(Br).filter(r=>r.endsWith(".timer")),t=e.exists(Nw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Br}/${r}`)||""));for(let r of n)
e.remove(`${Br}/${r}`);return t}function Fw(e,n){let t=e.read(`${ii}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${oi}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var jw=pe(rr(),1),Ww=pe(require("fs"),1);var zw=["/usr/bin/dash","/bin/dash","/bin/sh"],SE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function Zw(e,n,t,r){let o=t.replace(SE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=zw.find(d=>Ww.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${zw.join(", ")}`);let a=(0,jw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?pt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Ur(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function uc(e,n,t,r){if(n.iommu==="absent")
return!1;let o=qo(r);if(n.cpu.brand==="arm")return!0;if(Ur(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Ur(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Ur(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function Gw(e){let n=jv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Ht(e,n,t,r){let o=xa(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))sc(e,n,i,i==="vfio_pci"?Gw(r.config):[]);else if(a!==null){let l=se(a[1]||"");r.index.files.has(l)&&r.
has(l)&&sc(e,n,i,[])}else Zw(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function PE(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(Ht(e,n,s,
t),pt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&pt(e,n,`${i}/driver/unbind`,o),pt(e,n,"/sys/bus/pci/drivers_probe",o))}}function Kw(e,n,t){for(let r of n.
functions)for(let o of ka(ut(r),t.index,t.config)){Ht(e,n,o,t);for(let i of n.loaded.has(o)?zv(o):[])t.config.blacklist.has(i)||Ht(e,n,i,t)}}function Jw(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function AE(e,n,t,r){let o=Qo(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(m=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(m.name)).map(m=>m.text),s=new Set(o.map(m=>se(m.name.slice(m.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=m=>o.filter(f=>f.name===m).map(f=>f.text).join(""),l={config:$n(i,t.cmdline),index:xn(e,t.version),has:m=>s.has(m),around:m=>o.
some(f=>`/${f.name}`===m)},d=qo(`${t.cmdline} ${o.filter(m=>m.name.startsWith("etc/cmdline.d/")).map(m=>m.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let m of Ur(d,"rd.driver.pre"))Ht(e,t,m,l);let c=u?Ur(d,"rd.driver.blacklist").map(se):[];Kw(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let p=[a("conf/modules"),...o.filter(m=>/^(usr\/lib|etc)\/modules-load\.d\//.test(m.name)).map(m=>m.text)];for(let m of p)for(let f of Jw(m))dc(e,t,f,
l)}function dc(e,n,t,r){let o=se(t);r.config.blacklist.has(o)||Ht(e,n,o,r)}var OE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function IE(e,n){let t={config:$n(Ct(e).values(),n.cmdline),index:xn(e,n.version),has:()=>!0,around:o=>e.exists(o)};Kw(e,n,t),PE(e,n,t);
let r=new Map;for(let o of OE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of Jw(e.read(
r.get(o)||"")||""))dc(e,n,i,t);for(let o of Ur(qo(n.cmdline),"modules-load"))dc(e,n,o,t)}function EE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
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
`})}function RE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function qw(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Oa(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Cr(e.read(`${Hr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Hr(n)}/grubenv`,jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let p of e.list(c))e.remove(`${c}/${p}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=xn(e,i),d=Na(n,i,a,uc(e,n,i,a),l.builtin);Dw(e,n,d),rc(e,"pcieport",null),Ta(e,d,"pcieport");let u=$n([],a);for(let c of[...l.builtin].sort((p,m)=>(p.startsWith(
"vfio")?0:1)-(m.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),ac(e,d,c,c==="vfio_pci"?Gw(u):[]));if(EE(e,n,
d,RE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return AE(e,n,d,o.initrd),IE(e,d),Tw(e,d),ye(e,Sw(e,n)),ri(e,d),Lw(
e),d}var cc=new Map;function Bt(e){return cc.get(zr.resolve(e))||null}function Fr(e,n){n===null?cc.delete(zr.resolve(e)):cc.set(zr.resolve(e),n)}function ME(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Na(n,t,r,uc(e,n,t,r),xn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function DE(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(p=>c.
includes(p))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return A(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return A(0);let a={config:$n(Ct(e).values(),n.cmdline),index:xn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(se)){if(n.builtin.has(d))return A(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&Mw(e,n,d)}return A(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(se(d)))continue;let u=Ht(
e,n,d,a);if(u!==null)return A(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return ri(e,n),A(0)}function TE(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return A(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var NE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function Ca(e,n){let t=Ea(e);Bt(e)===null&&Fr(e,ME(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var f;let[d="",...u]=l,c=zr.basename(d),p=Bt(e),m=p===null?"":p.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(g=>!/^(-|\d)/.test(g)))):LE(t,d)?c==="\
update-grub"?Aa(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Aa(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Aa(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?gw(t,n,u):c==="update-initramfs"?rw(t,n,u,m,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?ow(t,u,m,s("mkinitramfs")):c==="dracut"?Sa(t,n,u,m,s("dracut")):c==="lsinitramfs"?sw(t,u):c==="unmkinit\
ramfs"?lw(t,u):c==="lsinitrd"?dw(t,n,u,m):c==="df"?TE(u,r):c==="systemctl"?Vw(t,u,s("systemctl")):c==="systemd-run"?Hw(t,u,s("systemd-run")):c==="shutdown"?Bw(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?A(/^exit (\d+)$/m.test(t.read(d)||"")?Number((f=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:f[1]):0,"",`asked by a check of the site
`):c==="uname"?A(0,`${u.includes("-m")?n.cpu.arch:m}
`):c==="systemd-detect-virt"?A(1,`none
`):NE.has(c)?A(0):c==="modprobe"?p===null?A(1,"",`modprobe: FATAL: no kernel is running
`):DE(t,p,u,s("modprobe")):A(127,"",`${d}: the fixture does not know this command
`):A(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Bt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),pt(t,u,l,d)},reboot(){Fr(e,null),Fr(e,qw(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Bt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:p,argv:m=[],threads:f=[],state:g="S"}){let v=Bt(e);if(v===null)throw new Error("no kernel is running");let h=c.flatMap(y=>y.startsWith("/")?[y]:
tc(t,v,y));ye(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[y,b]of h.entries())t.link(`/proc/${l}/fd/${y+3}`,b);ye(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:m.map(y=>`${y}\0`).join("")}),p!==void 0&&t.link(`/proc/${l}/exe`,p);for(let[y,b]of[d.slice(0,15),...f].entries())t.write(`/proc/${l}/t\
ask/${l+y}/comm`,`${b}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=Uw(t);return l&&this.reboot(),l},due:l=>Fw(t,l),freeBytes(l){r=l},next:()=>Oa(t,n),entries:()=>vw(t,n)}}var CE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function LE(e,n){return n.startsWith("/")?e.exists(n):CE.some(t=>e.exists(`${t}/${n}`))}var La=17e8,Va=3600;function fc(e,n,t){let r=o=>{for(let i of U.readdirSync(o,{withFileTypes:!0})){let s=Ut.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||U.statSync(s).mtimeMs/1e3>n)&&U.utimesSync(s,t,t)}};for(let o of U.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Ut.join(
e,o);U.lstatSync(i).isDirectory()&&r(i)}}function Xw(e,n){let{tree:t}=e;if(n.do==="files")return ye(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function VE(e){let{host:n,tree:t}=e,r=(...s)=>Xw(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:ei(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var Yw=new WeakMap;function HE(e){let n=[],t=r=>{for(let o of U.readdirSync(Ut.join(e,r)).sort()){let i=`${r}/${o}`,
s=Ut.join(e,i),a=U.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Qu(s):Buffer.alloc(0),target:l==="link"?U.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function BE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Ut.join(e,r);if(o==="dir")U.mkdirSync(d),(511&~t)!==i&&U.chmodSync(d,i);else if(o==="link")U.symlinkSync(a,d);else{let u=U.openSync(
d,"wx",i);(i&~t)!==i&&U.fchmodSync(u,i),U.writeSync(u,s),U.futimesSync(u,l,l),U.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&U.utimesSync(Ut.join(
e,r),i,i)}function UE(e,n){let t=Ea(e);ye(t,n.files);for(let o of n.kernels)ye(t,Fv(n,o));fc(e,null,La);let r=Ca(e,n);return VE(r),fc(e,La+Va,La+Va),r}function FE(e,n){
let t=UE(e,n),r=La+Va;t.reboot();for(let o of n.events)Xw(t,o),r+=Va,fc(e,r,r)}function pc(e,n){let t=Yw.get(n);if(t!==void 0)return BE(e,t.entries),Fr(e,nc(t.running)),
Ca(e,n);Fr(e,null),FE(e,n);let r=Bt(e);return r!==null&&Yw.set(n,{entries:HE(e),running:nc(r)}),Ca(e,n)}var Fa="0123456789abcdef0123456789abcdef",jr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function V(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=V(`# ${r} of the fixture`);return t}var o$={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function hc(e){return{"/etc/machine-id":`${Fa}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${jr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${jr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
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
`}:{}}}function zE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var i$="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",jE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,s$=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,bc={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":V("# mkinitramfs of initramfs-tools-core"),...Kn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},WE={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":V("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":V(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":V('rm -f "/boot/initrd.img-$1"'),...Kn(["dracut","lsinitrd"],"/usr/bin")},vc={"\
/usr/sbin/update-initramfs":V(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function wc(e){return Object.keys(
e).map(n=>`Package: ${n}
Status: ${e[n]}
Architecture: all
Version: 1

`).join("")}function sn(e){let n=e.initramfs===void 0?"initramfs-tools":e.initramfs,t=e.id==="ubuntu",r=t?"Ubuntu":"Debian GNU/Linux";return{distro:{id:e.id,osRelease:`\
NAME="${r}"
ID=${e.id}
${t?`ID_LIKE=debian
`:""}VERSION_ID="${e.version}"
PRETTY_NAME="${r} ${e.version}"
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${jr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...o$,
...hc(o),"/etc/default/grub":zE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc\
/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":V(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":V('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":V("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":jn(new Map)||"","/etc/modules":e.modulesFile===void 0?jE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${jr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?WE:bc,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function ZE(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function mt(e){let n=`0-rescue-${Fa}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let m of[...s.kernels.map(f=>f.version),n])a[`/boot/loader/entries/${Fa}\
-${m}.conf`]=ZE(e,m,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${Fa}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=jn(d)||"",c=s.firmware==="uefi",p=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...o$,...hc(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":V(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Kn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Kn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
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
EFI/${o}/grub.cfg`]:p}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":V("# probe"),...e.more===void 0?{}:e.more}}}}function GE(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${jr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[C("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),C("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...hc(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":V(". \
${sysconfdir}/default/grub"),...Kn(["update-bootloader"],"/usr/sbin"),...Kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${jr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":V('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function KE(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Nr(_v(),Mv(),wa(),Uu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ue(e,n){return(...t)=>KE(e,n,t)}var a$=[C("5.15.0-125-generic","builtin"),C("5.15.0-130-generic","builtin")],li=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",i$,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],$c=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
i$,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],JE={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Gn=ue("ubuntu2204",sn({id:"ubuntu",version:"22.04",grubDefault:li,kernels:a$})),qE=ue("ubuntu2\
204cloud",sn({id:"ubuntu",version:"22.04",grubDefault:li,kernels:a$,firmware:"uefi",more:JE})),mc=ue("ubuntu2204maas",sn({id:"ubuntu",version:"22.04",grubDefault:li,
firmware:"uefi",kernels:[C("5.15.0-130-generic","builtin"),C("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),YE=ue("ubuntu2004",sn({id:"ubuntu",version:"20.04",grubDefault:li,kernels:[C("5.4.0-200-generic","builtin"),C("5.4.0-204-generic","builtin")]})),za=ue("ub\
untu2404",sn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[C(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),XE=ue("debian11",sn({id:"d\
ebian",version:"11",grubDefault:$c,kernels:[C("5.10.0-32-amd64"),C("5.10.0-33-amd64")]})),je=ue("debian12",sn({id:"debian",version:"12",grubDefault:$c,firmware:"\
uefi",kernels:[C("6.1.0-28-amd64"),C("6.1.0-30-amd64")]})),Qw=ue("debian13dracut",sn({id:"debian",version:"13",grubDefault:$c,initramfs:"dracut",grubCfgMode:384,
modulesFile:s$,firmware:"uefi",kernels:[C("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),C("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),QE=[C("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],xc={id:"ubuntu",version:"26.04",grubDefault:li,
initramfs:"dracut",grubCfgMode:384,modulesFile:s$,firmware:"uefi",kernels:QE},eR=ue("ubuntu2604fresh",sn({...xc,more:vc})),l$={"/etc/kernel/postinst.d/initramfs\
-tools":V(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},nR=ue("ubuntu2604upgraded",sn({...xc,more:{...bc,...vc,...l$,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
tR=ue("ubuntu2604both",sn({...xc,more:{...bc,...vc,...l$,"/usr/sbin/update-initramfs.initramfs-tools":V(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),d$={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[C("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},u$={"/usr/lib/kernel/install.d/20-grub.install":V(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Wr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[C("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),C("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},rR=ue(
"rocky8bios",mt(d$)),e$=ue("rocky8uefi",mt({...d$,firmware:"uefi"})),Ha=ue("rocky9",mt(Wr)),oR=ue("rocky92",mt({...Wr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),iR=ue("rocky9NoBls",mt({...Wr,bls:!1})),n$=ue("rocky9generic",mt({...Wr,hostonly:!1})),sR=ue("rocky10",mt({...Wr,version:"10.0",codeName:"Red\
 Quartz",more:u$,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[C("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),aR=ue("fedora",mt({...Wr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:u$,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[C("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),C("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),t$=ue("sles15",GE()),r$=(...e)=>za(Sv(),Bu("ubuntu\
2404arm64"),Zo(C("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Zr="10de:20b7",c$="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function lR(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${c$}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ba(e=Zr){return n=>ha(...lR(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function dR(e=Zr){
return n=>ha({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${c$}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Ua(){return ha({do:"reboot"})}function uR(e){return Go({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function cR(e="# Ansible managed: do not edit"){return Go({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function fR(){return Go({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var W=rn("0000:41:00.0",{id:Zr,group:12}),We=rn("0000:41:00.0",{id:Zr,driver:"nouveau",group:12}),ai=rn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),pR=["07","0f","47","4e","87","90","b7","bd"],gc=Nr(...pR.map((e,n)=>rn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),yc=Nr(...["c4","c5"].map((e,n)=>Dv(`0000:${e}:00.0`,{group:60+n}))),si=Nr(We,rn("0000:61:00.0",{id:Zr,driver:"nouveau",
group:13}),Ko("0000:61:00.0")),mR=rn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function gR(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Bu(r)(o());return n.set(r,i),i};return t}var n6=gR({ubuntu2204:()=>Gn(W),"ubuntu2204-no-gpu":()=>Gn(),"ubuntu\
2204-eight-gpus-amd":()=>Gn(Ne(),gc,yc),"ubuntu2204-cloud":()=>qE(W),"ubuntu2204-maas":()=>mc(W),"ubuntu2204-maas-ids-in-default":()=>mc(W,uR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Gn(Zo(C("6.8.0-51-generic"),C("6.8.0-52-generic")),W,Ba(),Ua()),"ubuntu2204-prepared-not-rebooted":()=>Gn(Zo(C("6.8.0-51-generic"),C("6.8.\
0-52-generic")),W,Ba()),"ubuntu2204-nouveau-in-image":()=>Gn(We,fR()),ubuntu2004:()=>YE(W),"ubuntu2404-companions":()=>za(ai),"ubuntu2404-arm64":()=>r$(W),"ubun\
tu2404-managed-files":()=>za(W,cR()),debian11:()=>XE(We),debian12:()=>je(We),"debian12-amd":()=>je(Ne(),W),"debian12-prepared":()=>je(Ne(),W,Ba(),Ua()),"debian1\
2-two-alike":()=>je(Ne(),W,rn("0000:61:00.0",{id:Zr,group:13})),"debian12-one-of-two":()=>je(si),"debian13-one-of-two":()=>Qw(Ne(),si),"ubuntu2204-one-of-two":()=>Gn(
si),"ubuntu2204-maas-one-of-two":()=>mc(si),"rocky9-generic-one-of-two":()=>n$(si),"rocky9-companions-by-address":()=>Ha(ai,Ko("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>za(W,Ba(),Ua(),Ko("0000:41:00.0")),"ubuntu2404-grace":()=>r$(Zo(C("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
mR),"debian12-driverctl":()=>je(We,Go({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Ko("0000:41:00.0")),"debian12-shared-group":()=>je(Ne(),W,wa("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>je(Ne(),W,Ev("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>je(Ne(),ai,zn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Hu("/",
"sda2")),"debian12-stacked":()=>je(Ne(),W,Uu("0000:06:00.0",{block:"nvme1n1",group:23}),wa("0000:07:00.0",{netdev:"eno2",group:24}),ba("md0",["nvme0n1p3","nvme1\
n1p3"]),ba("dm-0",["md0"],"vg-var"),ba("dm-1",["md0"],"vg-swap"),Hu("/var","dm-0"),Av("dm-1"),va("bond0","eno1","eno2"),va("bond0.7","bond0"),va("br-mgmt","bond\
0.7"),Ov("br-mgmt"),Iv("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>je(Ne(),Rv("0000:03:00.0"),rn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>je(We,Vu("absent")),"debian13-dracut":()=>Qw(W),"ubuntu2604-fresh":()=>eR(W),"ubuntu2604-up\
graded":()=>nR(W),"ubuntu2604-both":()=>tR(We),"rocky8-bios":()=>rR(We),"rocky8-uefi":()=>e$(W),"rocky8-prepared":()=>e$(W,dR(),Ua()),rocky9:()=>Ha(W),"rocky9-c\
ompanions":()=>Ha(ai),"rocky9-eight-gpus":()=>Ha(gc,yc),"rocky9-generic-image":()=>n$(We),"rocky9-no-bls":()=>iR(W),rocky92:()=>oR(W),"rocky10-amd":()=>sR(Ne(),
W),fedora:()=>aR(We),sles15:()=>t$(We),"sles15-amd":()=>t$(Ne(),W)}),f$={a30:W,nouveau:We,turing:ai,eight:gc,switches:yc,off:Vu("absent"),uefi:Pv("uefi")};var Ce=pe(require("fs"),1);var p$=pe(require("path"),1);function kc(e){if(!Ce.lstatSync(e).isDirectory())return Ce.unlinkSync(e);Ce.chmodSync(e,448);for(let t of Ce.readdirSync(e))kc(p$.join(e,t));Ce.rmdirSync(e)}var Gr={ids:"10de:20b7"},yR=78,hR=["/sys","/proc","/dev","/run"],bR={red:31,green:32,bold:1,dim:2},vR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Kr(e,n){
return vR?`\x1B[${bR[e]}m${n}\x1B[0m`:n}function v$(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>yR?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function ln(e,n=""){$e(`${v$(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var m$=0;async function Ft(e,n){await new Promise(setImmediate),m$++,$e(`
${Kr("bold",`${m$}. ${e}`)}
`),$e(`${Kr("dim",`   $ ${n}`)}

`)}function an(e,n){if(!e)throw new Error(n)}async function ja(e,n,t,r={}){let o=await nm(e.host,n,ar(n.params,t),{check:!1,diff:!1,wait:0,version:ig,...r});if(o.
error!==void 0)throw o.error.stop;return o}function w$(e,n,t){return n.read(e.host,ar(n.params,t))}function _c(e){return Ow(e.dir,hR)}function $$(e){return Array.
isArray(e)?e:[]}function wR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function x$(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)$e(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);$e(`
`)}function Sc(e){let{msg:n,own:t}=w$(e,xg,{}),r=$$(t.gpus),o=r.map(s=>[s.address,s.id,wR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
x$([["address","id","name","kind","driver","group"],...o]),ln(n,"   ");let i=r.filter(s=>s.id===Gr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))ln(String(s),"   - ");return i.map(s=>s.driver)}function g$(e){for(let{facet:n,label:t,after:r}of e.changes)$e(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function $R(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;$e(`
   ${Kr("bold",`--- ${t.before_header}`)}
   ${Kr("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of v$(`   ${l}${d}`,"       "))$e(`${Kr(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function xR(e){let{msg:n,own:t}=w$(e,kv,{}),r=$$(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return x$([["","address","what","found"],...r]),ln(n,"   "),t.status}async function kR(e){var p,m,f,g;let n=_c(e),t=()=>ec(n,_c(e)).length===
0;ln("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Ft("What is there","node dist/gpu_info.js");let r=Sc(e);an(r.
length===2&&r.every(v=>v==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Gr)}'`;await Ft("Wha\
t would change",`${o} --check --diff`);let i=await ja(e,pa,Gr,{check:!0,diff:!0});g$(i),$e(`
`),ln("persistent: a file; derived: made anew from files, by the tools of the node.","   "),$R(i),an(i.changed,"the plan should have changes"),an(t(),"a check s\
hould write nothing"),$e(`
`),ln("Nothing was written so far: every file of the node is as it was.","   "),await Ft("Done, in one run",o);let s=await ja(e,pa,Gr);an(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),ln(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let v of(p=s.rebootReasons)!=null?p:[])ln(v,"   - ");an(((m=s.rebootReasons)!=null?m:[]).length>0,"a reboot should be requi\
red"),an(((f=s.bootable)==null?void 0:f.ok)===!0,"the node should still be bootable"),await Ft("Rebooted, once","reboot"),e.machine.reboot();let a=Sc(e);an(a.length===
2&&a.every(v=>v==="vfio-pci"),"both GPUs should be on vfio-pci"),await Ft("Verified, link by link","node dist/passthrough_verify.js"),an(xR(e)==="ready","the no\
de should be ready"),await Ft("Run again",o);let l=await ja(e,pa,Gr);ln(l.msg,"   "),an(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Ft("Taken back","node dist/passthrough_undo.js '{}'");let d=await ja(e,gv,{});g$(d);let u=ec(n,_c(e));an(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),$e(`
`),ln(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),$e(`
`),e.machine.reboot();let c=Sc(e);an(c.length===2&&c.every(v=>v==="nvidia"),"both GPUs should be back on the driver of the host"),$e(`
`),ln("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),$e(`
   ${o} --check --diff --human
`)}async function _R(){let e=(0,y$.mkdtempSync)((0,b$.join)((0,h$.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>kc(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=pc(e,Gn(f$.a30,rn("0000:61:00.0",{id:Gr.ids,group:13})));await kR({dir:e,machine:n,host:Om({
root:e,machine:n})})}_R().catch(e=>{$e(`
${Kr("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof _&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
