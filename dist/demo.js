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
var E$=Object.create;var Za=Object.defineProperty;var R$=Object.getOwnPropertyDescriptor;var M$=Object.getOwnPropertyNames;var D$=Object.getPrototypeOf,T$=Object.prototype.hasOwnProperty;var N$=(e,n,t)=>n in e?Za(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var dn=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var C$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of M$(n))!T$.call(e,o)&&o!==t&&Za(e,o,{get:()=>n[o],enumerable:!(r=R$(n,o))||r.enumerable});
return e};var pe=(e,n,t)=>(t=e!=null?E$(D$(e)):{},C$(n||!e||!e.__esModule?Za(t,"default",{value:e,enumerable:!0}):t,e));var jt=(e,n,t)=>N$(e,typeof n!="symbol"?n+"":n,t);var Ga=dn((_R,Ec)=>{Ec.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ka=dn((SR,Rc)=>{Rc.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var dr=dn((GM,um)=>{um.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var fm=dn(cm=>{cm._parse=function(e,n,t){return{command:e,args:n,options:t}}});var ur=dn((JM,pm)=>{pm.exports={}});var gm=dn((qM,mm)=>{mm.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var hm=dn((YM,ym)=>{ym.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var vm=dn(bm=>{bm.validateInputSync=function(){}});var wm=dn(Ul=>{Ul.joinCommand=Ul.getEscapedCommand=function(){}});var _m=dn((hD,km)=>{"use strict";var eD=require("path"),lk=dr(),dk=fm(),uk=ur(),nD=ur(),tD=ur(),$m=gm(),ck=hm(),{spawnedKill:rD,spawnedCancel:oD,setupTimeout:iD,
validateTimeout:sD,setExitHandler:aD}=ur(),{handleInput:lD,getSpawnedResult:dD,makeAllStream:uD,validateInputSync:fk}=vm(),{mergePromise:cD,getSpawnedPromise:fD}=ur(),
{joinCommand:pD,parseCommand:mD,getEscapedCommand:gD}=wm(),yD=1e3*1e3*100,pk=(e,n,t={})=>{let r=dk._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=ck(t),{file:e,args:n,options:t,parsed:r}},xm=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?uk(n):n;km.exports.
sync=(e,n,t)=>{let r=pk(e,n,t);fk(r.options);let o;try{o=lk.spawnSync(r.file,r.args,r.options)}catch(a){throw $m({error:a,stdout:"",stderr:"",timedOut:!1})}let i=xm(
r.options,o.stdout,o.error),s=xm(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let a=$m({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return a;throw a}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var k$=require("fs"),_$=pe(Ga(),1),S$=require("path");var rm=pe(Ka(),1);var Z=require("fs"),gt=require("path");function Ja(e){return gt.join(gt.dirname(e),`.${gt.basename(e)}.vfiokit-new`)}function Mc(e){let n=Z.openSync(e,"r");try{
Z.fsyncSync(n)}finally{Z.closeSync(n)}}function Dc(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Tc(e,n,t){let r=Z.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Dc(()=>Z.fchownSync(e,n.uid,n.gid)),(Z.fstatSync(e).mode&4095)!==t&&Z.fchmodSync(e,t)}function mi(e){try{return Z.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function Nc(e){try{Z.unlinkSync(e)}catch(n){}}function qa(e,n,t=()=>{}){if(!Z.existsSync(e)){qa(gt.dirname(
e),n,t);try{Z.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function L$(e,n){return t=>{Dc(()=>Z.chownSync(t,e.
uid,e.gid)),Z.chmodSync(t,n|(n&292)>>2)}}async function Cc(e,n,{mode:t,owner:r,label:o,last:i}){var m;let s=gt.dirname(e);qa(s,493,r===void 0?void 0:L$(r,t));let a=Ja(
e),l=mi(e);mi(a)!==null&&Z.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,O_EXCL:c,O_NOFOLLOW:f}=Z.constants,p=Z.openSync(a,d|u|c|f,384);try{try{for(let g=0;g<n.length;)
g+=Z.writeSync(p,n,g);Tc(p,(m=l!=null?l:r)!=null?m:null,l===null?t:l.mode&4095),Z.fsyncSync(p)}finally{Z.closeSync(p)}l!==null&&await o(a,e),await(i==null?void 0:
i()),Z.renameSync(a,e)}catch(g){throw Nc(a),g}l===null&&await o(e,null),Mc(s)}async function Lc(e,n,t){let r=mi(n),o=Z.openSync(e,"r+");try{r!==null&&Tc(o,r,r.mode&
4095),Z.fsyncSync(o)}finally{Z.closeSync(o)}await t(e,r===null?null:n),Z.renameSync(e,n),Mc(gt.dirname(n))}function V$(e){return`${e}.${process.pid}`}function Vc(e,n){
let t=V$(e);for(let r=1;;r++)try{return qa(gt.dirname(e),448),mi(t)!==null&&Z.unlinkSync(t),Z.writeFileSync(t,n,{mode:384,flag:"wx"}),Z.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Nc(t)}}var S=class extends Error{constructor(t,r,o={}){super(r);jt(this,"code");jt(this,"param");jt(this,"hint");jt(this,"cause");jt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function D(e,n){return new S("E_PARAMS",n,{param:e})}function fe(e,n){return new S("E_HOST",e,n===void 0?{}:{hint:n})}function x(e,n){
return new S("E_REFUSED",e,n===void 0?{}:{hint:n})}var H$=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],U$=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Hc(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function Xr(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of H$){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new S("E_BUSY",`${Hc(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!U$.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new S("E_BUSY",`${Hc(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var B$="/dev/null";function gi(e){return e.slice(e.lastIndexOf("/")+1)}function Uc(e,n){return gi(e)<gi(n)?-1:gi(e)>gi(n)?1:0}function _n(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==B$){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Uc)}function Qr(e,n){return Uc(e,n)<0}function Me(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var yi=new WeakMap;function Bc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return yi.set(t,new Map),t}function Fc(e,n,t){let r=yi.get(n);return r===
void 0||yi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function Y(e,n,t){let r=yi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Wc=["/lib/modules","/usr/lib/modules"],F$={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function he(e){return e.replace(/-/g,"_")}function Wt(e,n){let t=Wc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function de(e){
return Y(e,"kernels",()=>[...new Set(Wc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${Wt(e,t)}/${r}`)!==null)))}function _e(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var z$={"modules.dep":":","modules.builtin":"\\s*\\n"},zc=new Map;function jc(e,n,t){var l,d;let r=`${n}/${t}`,
o=e.real(r),i=o===null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=zc.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return zc.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=u.replace(/\W/g,"\\$&").replace(/_/g,"[-_]"),p=new RegExp(`[/\\n]${f}\
\\.ko(?:\\.\\w+)?${z$[t]}`).test(a.text);return a.answers.set(u,p),p}}function ae(e,n){return Y(e,`modules of ${n}`,()=>j$(e,n))}function j$(e,n){let t=Wt(e,n),
r=jc(e,t,"modules.builtin"),o=jc(e,t,"modules.dep"),i=_e(e)===n;return s=>{var u;let a=he(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";
if(r!==null&&o!==null)return"absent";let l=F$[a],d=l===void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?
d[1]==="y"?"builtin":"module":i&&eo(e,s)?W$(e,a)?"module":"builtin":"absent"}}function W$(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function eo(e,n){return e.stat(`/sys/module/${he(n)}`)!==null}var Ya=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Z$(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Zc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function De(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of Z$(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],f=Zc((r=u[2])!=null?r:""),p=c==="alias"?Zc((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(m=>m!==""))!=null?i:""):(s=u[3])!=
null?s:"";f===null||p===null||p===""&&c!=="blacklist"||t.push({command:c,name:f,rest:c==="blacklist"?"":c==="options"?p.replace(/\t/g," "):p,path:n,line:l,lines:d})}
return t}function H(e,n){return Y(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[..._n(e,Ya)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${Wt(e,n)}/modules.softdep`)}return t.flatMap(r=>Y(e,r,()=>De(Me(e,r),r)))})}function Xa(e){var n;return((n=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ue(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==n))for(let{name:i,value:s}of Xa(o.rest))i===t&&(r={value:s,from:o});return r}function G$(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+
1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?
e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),u&&(d+=2)}return l===i?-1:a+1}function Qa(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(
t)==="*"){r=++t,o=i;continue}let s=t<e.length?G$(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function Zt(e){
return e===null||/^(?:[1y]|on)/i.test(e)}function Se(e,n,t){var r;return(r=e.find(o=>o.command===n&&Qa(o.name,t)))!=null?r:null}function Gc(e,n){let t=!1,r=[];for(let o of e.
rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function no(e){return Gc(e,["\
pre:"])}function hi(e,n){let t=Se(e,"softdep",n);return t!==null&&Gc(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Se(e,"install",n)}function Jn(e,n){return t=>e(
t)==="absent"&&hi(n,t)!==null?"module":e(t)}function un(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=hi(e,n);return r!==
null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var le="vfiokit_bind",K$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Kc=`\
install ${le} ${K$}`;function Jc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function to({address:e,card:n,variant:t}){
return`options ${le} ${e}=${n}${t===null?"":`,${t}`}`}function el(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${le}`}function X(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==le))for(let{name:r,value:o}of Xa(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function nl(e){let n=Se(e,"softdep","vfio_pci");return Se(e,"install",le)!==null&&n!==null&&no(
n).includes(le)}function qn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Gt(e,n){if(!nl(e))return[];let t=new Map(X(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&qn(o,r)})}var ro=new RegExp(
`^(?:install ${le} .*|softdep vfio-pci pre: (?:\\S+ )*${le})$`);function yt(e){var n,t;return(t=(n=new RegExp(`^options ${le} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function qc(e,n){let t=Se(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!no(t).includes(le)?t:Se(e,"install","vfio_pci")}var me="/var/lib/vfiokit",Ge=`${me}/journal.jsonl`,rl=1;function J$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ne(e){var o;let n=e.read(Ge);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=J$(s);if(a===null)throw new S("E_HOST",`${Ge} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>rl)throw new S("E_HOST",`${Ge} h\
as format ${a.vfiokit}, and this version knows formats up to ${rl}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function Yc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Xc(e){return e.map(({entries:n,done:t,...r})=>Yc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Qc(e,n){let t=Xc(ne(e));async function r(o){t+=Yc([o]),await e.write(Ge,t,384)}return await r({vfiokit:rl,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function ol(e,n){let t=ne(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Ge,Xc(t),384):e.remove(Ge)}function tl(e){
return`${e.thing} ${e.value}`}function q$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ve(e,n){return bi(ne(e),n)}function bi(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(tl(i));for(let i of o.claims)t.set(tl(i),{claim:q$((r=t.get(tl(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function vi(e){let n=[];for(let t of ne(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=yt(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var ef=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function rf(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Y$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:of(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return X$(r,e.length,n.length)}}return null}function of(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function X$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:of(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function ht(e,n){var c,
f,p;if(e===n)return[];let t=rf(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(ef))!=null?c:
[],o=(f=n.slice(t).match(ef))!=null?f:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Y$(r,o);if(s===
null)return[tf(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[m,g]of[...s,[r.length,o.length]]){let b=r.slice(d,m).join("");(m>d||g>u)&&a.push(tf(l,
b,o.slice(u,g).join(""))),l+=b.length+((p=r[m])!=null?p:"").length,[d,u]=[m+1,g+1]}return a.reverse()}var nf=/[\s"',]/;function wi(e,n){return n>0&&n<e.length&&
!nf.test(e.charAt(n-1))&&!nf.test(e.charAt(n))}function tf(e,n,t){let r=rf(n,t);for(;r>0&&(wi(n,r)||wi(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&(wi(n,n.length-i)||wi(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function sf(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Q$=104448;function $i(e){return Buffer.from(e,"latin1").toString("utf8")}var lf=/[^\s"']+/g;function af(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(lf,(u,c)=>{let f=!t.has(u)&&l.some(([m,g])=>m<=d+c&&g>=d+c+u.length),p=u.indexOf("=");return f?u:p>0?u.slice(0,p+1)+"***":"***"})}i=a}return o}
function xi(e){return e===""||e.endsWith(`
`)?e:e+`
`}function df(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=ht(
s,a),u=ht(a,s),c=d.map(([m,g])=>[m,m+g]),f=u.map(([m,g])=>[m,m+g]),p=m=>{var g;return new Set((g=m.match(lf))!=null?g:[])};return{before:$i(xi(af(s,c,p(a),o))),
after:$i(xi(af(a,f,p(s),o))),...i}}let l=Math.max(s.length,a.length);return l>Q$?{dst_larger:l,...i}:{before:$i(xi(s)),after:$i(xi(a)),...i}}var uf=pe(Ka(),1);function Kt(e){return(0,uf.createHash)("sha256").update(e,"latin1").digest("hex")}function cf(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var e0=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function pf(e,n){var o;let t=[],r=[];for(let[i,,s]of ht(e,n)){let a=i===0||e.charAt(i-1)===`
`||s.startsWith(`
`),l=s.endsWith(`
`)||e.charAt(i)===`
`||i===e.length,d=l?s.split(/\r?\n/):[s],u=a&&l?"":(o=d.shift())!=null?o:"";u.trim()!==""&&r.push(u),t.push(...d.filter(c=>c.trim()!==""))}return{lines:t,words:r}}
function n0(e,n){let t=e0.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").
length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function t0(e,n){return e.
filter((t,r)=>{if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function r0(e,n){
let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function ff(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.
has(t.replace(/\r?\n$/,"")))}function mf(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(r0,ff(e,r).join("")),s=ff(i,r).map(a=>{let l=a.replace(/\r?\n$/,
""),d=n0(l,o);return d===null?"":d+a.slice(l.length)});return t0(s,r).join("")}var o0=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function gf(e){return e===null?"":`sha256:${Kt(e).slice(0,12)}`}function il(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!o0.has(n))throw x(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw x(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function ki(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[...ki(e,t),t]}var yf={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=il(e,n.path);return t===n.text?{before:"",after:""}:{before:gf(t),after:gf(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=il(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":Kt(t),after:n.text===null?"":Kt(n.text),splices:ht((i=n.text)!=null?i:"",t!=null?t:""),...pf(t!=null?t:"",(s=n.text)!=null?s:""),...n.lost===
void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:ki(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[
e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return df(n.path,il(e,n.path),
n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var Jt="default_hugepagesz",Pn="hugepagesz",Sn="hugepages",Ke=[Jt,Pn,Sn];function bf(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!s0(bt(e,u),bt(n,u)),o=t(
Jt)&&r(Jt);if(t(Sn)&&!t(Pn))return(d=o?null:i0(e,bt(n,[Sn]),t(Jt)))!=null?d:hf(e,n,r(...Ke)?Ke:[]);let i=t(Pn)&&(t(Sn)?r(Pn,Sn):r(Pn)),{kept:s,added:a}=hf(e,n,[
...o?[Jt]:[],...i?[Pn,Sn]:[]]),l=e.findIndex(u=>u.key===Pn);return{added:a,kept:o&&!t(Sn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Sn&&(l<0||c<
l)?null:u}):s}}function i0(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Sn),i=c=>{var f;return(f=bt(e.slice(0,e.indexOf(c)),[Pn]).pop())==null?void 0:f.value},
s=(u=bt(e,[Jt]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=bt(
e,[Pn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function hf(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:bt(n,t).map(r=>r.token)}}function bt(e,n){return e.filter(
t=>n.includes(t.key))}function s0(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}var $f=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),a0=new Map([["amd_iommu","off"],["iommu","off"]]),
l0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),vf=1023,d0=34;function oo(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&u0(i);i===d0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function u0(e){return e===32||e>=9&&e<=13||e===160}function z(e){return oo(e).map(([n,t])=>e.slice(n,t))}function P(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return On(t<0?e.slice(n):e.slice(n,t))}function ge(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function qe(e){return $f.has(On(e))}function Yn(e){return l0.test(On(e))}function cn(e,n){return P(e)===P(n)&&ge(e)===ge(n)&&e.includes("=")===
n.includes("=")}function _i(e,n){return On(e).toLowerCase()===On(n).toLowerCase()}function N(e){return ge(e).split(",").filter(n=>n!=="")}function Xn(e){return e.
kind==="huge"?Ke:["key"in e?On(e.key):P(e.token)]}function J(e,n){let t=xf(e,e.length);return kf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}
function In(e,n,t=e.length){let r=xf(e,t);for(let l of n)kf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=null?
u:null:l}),s=Si(r.added.map(l=>l.text));for(let l of[...Si(i),...s]){let{length:d}=ge(l);if(!(P(l)!=="vfio_pci.ids"||d<=vf||e.includes(l)))throw x(`vfio-pci.ids\
 on the kernel command line would have ${d} characters, and the kernel takes ${vf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...Si(i.slice(0,a)),...s,...Si(i.slice(a)).flatMap(z)],removed:e.filter((l,d)=>i[d]!==l)}}function io(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function xf(e,n){
let t=io(e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function kf(e,n){var t;switch(n.kind){case"flags":return c0(e,n.key,n.has,n.lacks);case"\
list":return f0(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return p0(e,n.token);case"row":return m0(e,n.tokens);case"huge":return g0(e,n.tokens);case"\
absent":return so(Je(e).filter(r=>r.text!==null&&cn(r.text,n.token)))}}function c0(e,n,t,r){let o=()=>{let a=An(Je(e),n).flatMap(u=>{var c;return N((c=u.text)!=
null?c:"")}),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===a0.get(On(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;
for(let a of An(t===void 0?Je(e):e.late,n))_f(a,l=>!r.includes(l));if(t===void 0||o())return;let i=An(Je(e),n),s=i.flatMap(a=>{var l;return N((l=a.text)!=null?l:
"")}).filter(a=>a!==t&&!r.includes(a));so(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function f0(e,n,t,r){var f;let o=(f=$f.get(On(n)))!=
null?f:!1;for(let p of An(Je(e),n))_f(p,m=>!r.some(g=>_i(g,m)));let i=An(Je(e),n),s=(o?i:i.slice(-1)).flatMap(p=>{var m;return N((m=p.text)!=null?m:"")});if(t.every(
p=>s.some(m=>_i(m,p))))return;let a=An(e.late,n),l=o?An([...e.early,...e.added],n):i,d=o?a.flatMap(p=>{var m;return N((m=p.text)!=null?m:"")}):[],u=[];for(let p of[
...l.flatMap(m=>{var g;return N((g=m.text)!=null?g:"")}),...t.filter(m=>!d.some(g=>_i(g,m)))])u.some(m=>_i(m,p))||u.push(p);let c=o?void 0:a[a.length-1];so(l),c===
void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function p0(e,n){let t=An(Je(e),P(n));(Yn(P(n))?t:t.slice(-1)).some(o=>{var i;return cn(
(i=o.text)!=null?i:"",n)})||(Yn(P(n))||so(t),e.added.push({text:n}))}function m0(e,n){let t=i=>n.some(s=>i.text!==null&&cn(i.text,s)),r=()=>{let i=Je(e).filter(
t).map(a=>{var l;return(l=a.text)!=null?l:""}),s=n.map(a=>i.length-1-[...i].reverse().findIndex(l=>cn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=
s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!Je(e).some(s=>s.text!==null&&cn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(so(Je(e).filter(
t)),e.added.push(...n.map(i=>({text:i}))))}function g0(e,n){var s;let t=Je(e).filter(a=>a.text!==null&&Ke.includes(P(a.text))),{kept:r,added:o}=bf(t.map(a=>{var l;
return wf((l=a.text)!=null?l:"")}),n.map(wf));for(let[a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=An(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>
0&&o.every(a=>P(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.push(...o.map(a=>({text:a})))}function wf(e){return{token:e,key:P(e),value:ge(e)}}function Je(e){
return[...e.early,...e.added,...e.late]}function An(e,n){return e.filter(t=>t.text!==null&&P(t.text)===On(n))}function so(e){for(let n of e)n.text=null}function _f(e,n){
var o,i;let t=N((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}
function Si(e){return e.filter(n=>n!==null)}function On(e){return e.includes("-")?e.replace(/-/g,"_"):e}var y0=["0300","0302","0380"],h0=["0403","0c03","0c80"],b0={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},v0=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],w0=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,$0=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],x0=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],Sf={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function ao(e){return e!==null&&y0.includes(e)}function sl(e){return e!==null&&h0.includes(e)}function Pi(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function En(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Pf(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function Af(e,n){let t=b0[e];return t!==void 0&&t.test(n)}function Of(e){return v0.includes(e)}function If(e){return e!==null&&x0.includes(e)}function Ef(e,n,t,r){
return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):$0.includes(`${n}:${t}`)||n==="10de"&&w0.test(t)}function fn(e){
var n,t;return e===null?"device":(t=(n=Sf[e])!=null?n:Sf[e.slice(0,2)])!=null?t:"device"}var lo="/sys/kernel/iommu_groups",k0="/sys/class/iommu",Mf="/sys/firmware/acpi/tables",_0=["DMAR","IVRS","IORT","VIOT"],S0=/^(.+[-_])?vfio[-_]pci$/,Df=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function Rn(e){var r,o;let n=Rf(e,k0),t=(o=(r=Rf(e,lo))==null?void 0:r.filter(i=>A0(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function qt(e){var n;return{...Rn(e),firmware_table:(n=_0.find(t=>e.real(`${Mf}/${t}`)!==null&&(t!=="IORT"||P0(e))))!=null?
n:null}}function P0(e){let n=e.bytes(`${Mf}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function Yt(e,n,t){let r=e.list(`${lo}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function Tf(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${lo}/${n}/reserved_regions`))!=null?t:"")}function F(e){return e!==
null&&S0.test(e)}function uo(e){return e==="pci-stub"||F(e)}function Xt(e,n,t=()=>[]){if(n===void 0)return`${e} (${Df.test(e)?"a mediated device":"not in /sys/b\
us/pci"})`;let{driver:r}=n;if(uo(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Pf(n.class)))return null;
let i=t(e);return`${e} (${fn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function A0(e,n){let t=e.list(`${lo}/${n}/devices`);return(t.
length===0||t.some(r=>!Df.test(r)))&&!al(e,n)}function al(e,n){return e.attr(`${lo}/${n}/name`)==="vfio-noiommu"}function Rf(e,n){return e.real(n)===null?null:e.
list(n)}var Nf={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},O0={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},Cf=Object.
values(Nf).flat();function Ye(e){let n=F(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...E0(e)])]}function Ai(e){return Ye({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var I0=["modprobe.blacklist","module_blacklist"];function Qt(e){let[n=[],...t]=e.map(r=>r.filter(o=>I0.
includes(P(o))).flatMap(N).map(he));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function E0(e){var r,o;let{class:n,vendor:t}=e;return t===null?[]:En(
e)?["nvidia"]:ao(n)||t==="1002"&&Pi(n)?(r=Nf[t])!=null?r:[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?(o=O0[t])!=null?o:[]:[]}var R0=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Lf(e){var t,r;let n=e.toString("hex");return(r=(t=R0.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Vf(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Oi(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Oi)}
function Oi(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Ae(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Hf(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function ll(e,n){let t=new Set(e),r=new Set(
e.map(Hf));return n.filter(o=>"file"in o?!t.has(Oi(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Uf(e,n){let t=e.map(Hf);return n.filter(r=>!t.some(o=>`${o}\
_`.startsWith(`${r}_`)))}function Bf(e,n){let t=new Set(e);return n.filter(r=>t.has(Oi(r)))}var er="/var/lib/vfiokit/images.json",zf=1;function Ii(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ff(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function M0(e){if(!Ii(e)||!Ii(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Ff(e.holds),Ff(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function dl(e){return Y(e,"image records",()=>D0(e))}function D0(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(er))!=null?r:"")}catch(o){return n}if(!Ii(t)||t.format!==zf||!Ii(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=M0(i);s!==null&&
n.set(o,s)}return n}function He(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function nr(e,n){let t=dl(e).get(n),r=He(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function jf(e){var r;let[n,...t]=dl(e).values();return((r=n==null?
void 0:n.lacks)!=null?r:[]).filter(o=>t.every(i=>i.lacks.includes(o)))}function Wf(e,n,t){let r={};for(let[o,i]of dl(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,
JSON.stringify({format:zf,images:r})+`
`}function ul(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>He(e,o)!==null)]}))]}
function cl(e,n){return Y(e,`hash of ${n}`,()=>{let t=He(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":cf(t)})}function Zf(e,n){let t={};for(let r of ul(e,n))t[r]=cl(e,r);return t}var Gf=new Map;function Kf(e,n){let t=He(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function fl(e,n,t){Gf.set(Kf(e,n),t)}function pl(e,n){var t;return(t=Gf.get(Kf(e,n)))!=null?t:null}function tr(e,n){var o;let t=ll(n,e.holds).map(Ae);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Bf(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Jf(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function ml(e,n){let t=He(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=nr(e,n.path);for(let o of ul(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==cl(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Ei(e,n){
var a;let t=pl(e,n.path),r=nr(e,n.path),o=t===null?[]:ll(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Ae):r===null?null:n.holds.map(Ae).filter(l=>r.
holds.includes(l));return{why:(a=ml(e,n))!=null?a:t!==null?tr(n,t):null,holds:i}}function qf(e,n){var r;let t=nr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Ae(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var T0=1.3,N0=/^init(rd|ramfs)/;function C0(e){return e.replace(/\/[^/]*$/,"")||"/"}function L0(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Ri(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function Yf({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function Mi(e,n,t){let r=pl(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Vf(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new S("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${Yf(i)})`);return fl(e,t,s),s}async function Xf(e,n){var l,d;let t=C0(n.
path),r=e.list(t).filter(u=>N0.test(u)).map(u=>{var c,f;return(f=(c=He(e,`${t}/${u}`))==null?void 0:c.size)!=null?f:0}),o=Math.ceil(Math.max(0,...r)*T0/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw x(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Qf(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new S("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${Yf(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function V0(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function ep(e,n,t){var o;let r=He(e,n.path);r===null||t===null||tr(n,t)!==null||(fl(e,n.path,t),await e.write(er,Wf(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Zf(e,n.inputs),holds:n.holds.map(Ae),lacks:[...(o=n.lacks)!=null?o:[],...Uf(t,Cf).map(i=>Ae({module:i}))]}),384))}async function H0(e,n){
let t=He(e,n.path),r=Ri(e,n);await Qf(e,r);let o=He(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new S("E_DRIFT",
`${r.join(" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${V0(e)}`);await ep(e,n,await Mi(e,n.tool,n.path))}async function U0(e,n){
var s,a,l;let t=L0(n.path),r=["dracut","--force",t,n.kernel],o=Ri(e,n),i=d=>new S("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Qf(e,r,o),((a=(s=He(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Lf(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await Mi(e,n.tool,t),u=d===null?null:tr(n,
d);if(u!==null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await ep(e,n,d)}catch(d){throw e.remove(t),d}}function np(e,n){return n.tool==="dracu\
t"?U0(e,n):H0(e,n)}var tp={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function B0(e,n,t){var i;let r=Jf(n,t);if(r!==null)return`${r} changes`;let o=ml(e,n);if(o!==
null||qf(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Mi(e,n.tool,n.path);return s===null?null:tr(n,s)}catch(s){
if(s instanceof S)return s.message;throw s}}var rp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Ae)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await B0(e,n,t);return o!==null&&e.runnable(tp[n.tool]).ok&&await Xf(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:np,pending(e,n){return e.runnable(tp[n.tool]).ok?null:Ri(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var F0=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],z0=7,j0=195;function op(e,n){var o,i;let t=new Map;ip(e,`/sys/bus/pci/devices/${n.address}`,
z0,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${j0}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),F(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function ip(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),f=u===null||c===void 0||!F0.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];f!==void 0&&r.set(`/dev/${f}`,u),t>1&&ip(e,d,t-1,r)}}var W0="pid:[4026531836]",Z0={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function rr(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function co(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of op(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of rr(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let f=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");f!==void 0&&l.add(f)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...lp(e,a)})}return o}
function Di(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function sp(e){return rr(e).flatMap(n=>{let t=Z0[ap(e,n)];return t===void 0?[]:[lp(e,n).who.replace(/^\S+/,t)]})}function fo(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==W0?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function gl(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function ap(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function lp(e,n){var i;let{unit:t,within:r}=yl(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${ap(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var G0=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function yl(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of G0){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var hl="vfiokit-write";function Qn(e){return Y(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(hl))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var et="/sys/class/block",K0=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function nt(e){return(e!=null?e:"").split("/").filter(n=>K0.test(n))}function dp(e,n){
return bl(e,e.real(`${et}/${n}`),new Set)}function up(e,n){return bl(e,e.real(`/sys/dev/block/${n}`),new Set)}function po(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${et}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(et).find(a=>a.startsWith("dm-")&&e.attr(`${et}/${a}/dm/name`)===o))!=null?s:null}function cp(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function fp(e,n){let t=e.list(et).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${et}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function bl(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=Y0(n),o=nt(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:X0(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...J0(e,i)],a=q0(
e,i);return[...s.map(l=>bl(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function J0(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(et).filter(a=>s.test(a)).map(a=>`${et}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function q0(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Y0(e){return e.slice(
e.lastIndexOf("/")+1)}function X0(e){return e.slice(0,e.lastIndexOf("/"))}var Q0=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],ex="/var/lib/nova/";function Ti(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(tx).filter(t=>t!==null)}function pp(e){let n=new Set(Q0.map(t=>wl(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(ex))}function wl(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function mp(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:vl(t),type:r})).filter(t=>t.path!=="")}function go(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=fp(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:mo(e,l)}if(t==="btrfs")return mo(e,cp(e,po(e,o)));if(!r.startsWith("0:"))return up(
e,r);let i=o.split(":").map(l=>po(e,l)).filter(l=>l!==null);if(i.length>0)return mo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?nx(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function mo(e,n){return n.map(t=>dp(e,t)).reduce((t,r)=>[...t,...r],[])}function nx({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function tx(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:vl(
o),type:i,number:r,source:vl(s),options:a}}function vl(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var xl="/sys/bus/pci/devices",kl="pci",_l=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,rx=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ox=6;
function bp(e){let n=rx.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function vp(e){let n=_l.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function q(e){
return e.list(xl).length>0}function T(e){return Y(e,kl,()=>e.list(xl).filter(n=>_l.test(n)).map(n=>sx(e,n)))}function Ni(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function yo(e,n){return e.filter(t=>t.id===n)}function ho(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var ix={get vendor(){return ir(this,"vendor",4)},get device(){return ir(this,"device",4)},get id(){
return hp(this.vendor,this.device)},get subsystem(){return hp(ir(this,"subsystem_vendor",4),ir(this,"subsystem_device",4))},get class(){let e=ir(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return ir(this,"revision",2)},get driver(){return $l(this,"driver")},get module(){return ar(this,"module",()=>this.
driver===null?null:$p(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Qn(this.host).has(this.address))return null;
let e=sr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=$l(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=yp(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=yp(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return or(this,"numa_node")},get bootVga(){return or(this,"boot_vga")},get physfn(){return $l(this,"physfn")},get totalVfs(){return or(this,"sriov_to\
talvfs")},get numVfs(){return or(this,"sriov_numvfs")},get modalias(){return sr(this,"modalias")},get resetMethods(){let e=sr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=sr(this,"resource");return e===null?null:ax(e)},get linkWidth(){return or(this,"current_link_width")},
get maxLinkWidth(){let e=or(this,"max_link_width");return e===255?null:e},get upstream(){return ar(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>_l.test(n))})},get consumers(){return gp(this,"consumer")},get suppliers(){return gp(this,"supplier")},get mdevs(){return wp(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function sx(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${xl}/${n}`,
kept:new Map};return Object.assign(Object.create(ix),t)}function ar({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function sr(e,n){return ar(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function or(e,n){let t=sr(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function ir(e,n,t){let r=sr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function $l(e,n){return ar(e,`${n}@`,()=>$p(e.host.link(`${e.base}/${n}`)))}function wp(e){return ar(e,"/",
()=>e.host.list(e.base))}function gp(e,n){return wp(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function yp(e){return ar(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function hp(e,n){return e===null||n===null?null:`${e}:${n}`}function $p(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function ax(e){return e.split(`
`).slice(0,ox).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var xp="/sys/class/net",lx=1,dx=512;function Sp(e){return[...new Set(Op(e).filter(n=>n.bits===0).map(n=>n.via))]}function Li(e,n){var o,i;let t=fx(n);return t===
null?null:(i=(o=Op(e).filter(s=>s.to.length===t.length&&Pl(t).startsWith(Pl(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Pp(e,n){let t=Sl(e,n,new Set);return t.length>0?t:Sl(e,"ovs-system",new Set([n]))}function Ap(e){let n=ux(e);return[...n===null?[]:
[n],...cx(e,22)]}function Sl(e,n,t){if(t.has(n))return[];t.add(n);let r=nt(e.real(`${xp}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${xp}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>Sl(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Op(e){let n=Ci(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>kp(
r)).map(([r="",o="",,,,,,i=""])=>({to:Ip(o),bits:Pl(i).replace(/0/g,"").length,via:r})),t=Ci(e,"/proc/net/ipv6_route").filter(r=>{var o;return kp((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function kp(e){let n=parseInt(e,16);return(n&lx)!==0&&
(n&dx)===0}function ux(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function cx(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Ci(e,"/proc/net/tcp"),...Ci(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:_p(o),local:_p(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Ci(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function _p(e){var r,o,i;let n=Ip(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Ip(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Pl(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function fx(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function Vi(e){let n=new Map;function t(o,i){var s;for(let a of gx(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Pp(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of px(e)){i===null&&t(yx(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(Li(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of Sp(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Ap(e))for(let s of new Set([Li(e,o),Li(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function vt(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function px(e){let n=Ti(e),t=mp(e).map(r=>{let o=r.type==="fil\
e"?null:po(e,r.path),i=r.type==="file"?wl(n,r.path):null;return{what:"swap",leaves:o!==null?mo(e,[o]):mx(e,n.filter(s=>s.at===i))}});return[...pp(n).map(r=>({what:r.
at,leaves:go(e,r)})),...t]}function mx(e,n){return n.map(r=>go(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function gx(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function yx(e){return T(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var hx=[(e,{address:n})=>{let t=Vi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${vt(t)}`},(e,{address:n})=>{let t=Qn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?co(e,[n]):[];
return r.length===0?null:Di(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Ep(e,n,t){
let r=T(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of hx){let i=o(e,r,t);if(i!==null)return i}return null}var Rp=60,Mp={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function wt(e){return`/sys/bus/pci/devices/${e}`}function Xe(e,n){
let t=e.link(`${wt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function vo(e,n){if(Xe(e,n)===null&&Qn(e).has(n))return null;let t=e.attr(`${wt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Dp={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function bo(e,n,t,r,o){try{await e.writeAttribute(r,o,Rp)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${bx(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Rp} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new S("E_APPLY",`${n} could not be ${Dp[t]}: ${l}`,{cause:i})}}function bx(e,n){var r;let t=(r=
Mp[`${e} ${n}`])!=null?r:Mp[n];return t===void 0?"":` (${t})`}async function Al(e,n,t){var u,c;let{address:r}=n,o=f=>{let p=t?Ep(e,r,f):null;if(p!==null)throw new S(
"E_RACED",`${r} was not ${Dp[f]}, since something changed while this ran: ${p}; end that and run this again`)},i=(f,p,m)=>(o(f),bo(e,r,f,p,m));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new S("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Xe(e,r),l=e.attr(`${wt(r)}/driver_override`)!==null;if(l&&vo(e,r)!==n.override&&await i("driv\
er_override",`${wt(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&F(a)&&await vx(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Xe(e,r)!==n.
driver&&(l||!F(n.driver)?await i("bind",`${s}/bind`,r):await wx(e,n,s));let d=Xe(e,r);if(d!==n.driver)throw new S("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function vx(e,{address:n,forget:t=""},r){try{await bo(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
S)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function wx(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${wt(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await bo(e,n,"new_id",`${t}/new_id`,r),Xe(e,n)===null&&await bo(e,n,"bind",`${t}/bind`,n),await bo(e,n,"remov\
e_id",`${t}/remove_id`,r)}function Ol(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function $x(e,n,t){return n===e.driver&&(t===e.override||t===null&&F(n))}async function xx(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Ol(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new S("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Xe(e,a.address)!==a.driver||vo(e,a.address)!==a.override)&&await Al(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
S))throw d;let u=Xe(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Tp={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Xe(e,n.address),vo(e,n.address)],o=Ol(n.driver,n.
override);return{before:$x(n,t,r)?o:Ol(t,r),after:o}},apply:(e,n)=>Al(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Xe(e,n);return[
`echo ${r!=null?r:""} > ${wt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Xe(e,n.address),override:vo(e,n.address)}),rollBack:xx,touches:()=>[]};var kx={intel:"intel_iommu",amd:"amd_iommu",arm:null},wo=["intel_iommu","amd_iommu","iommu"],_x=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function Ui({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=kx[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Sx(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...$t(r)]}function Sx(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function $t(e){let n=e.filter(r=>Ke.includes(P(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=P(r);return qe(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:Yn(s)?i.findIndex(a=>P(a)===s)===o?[Px(s,i.filter(a=>P(a)===s))]:
[]:!wo.includes(s)||ge(r)===""?[{kind:"token",token:r}]:N(r).map(a=>({kind:"flags",key:s,has:a,lacks:Il(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Px(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>cn(t,o)))}}function Np(e){let{tokens:n}=In([],e),t=e.find(r=>!J(n,r));return t===
void 0?null:n.filter(r=>Xn(t).includes(P(r))).join(" ")}function lr(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function xt(e){let n=P(e);return qe(n)?{kind:"\
list",key:n,items:[],without:N(e)}:wo.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function Bi(e,n){let t=n.flatMap(Hi);return e.flatMap(
Hi).filter(r=>!t.some(o=>cn(o,r)))}function Hi(e){let n=qe(P(e))||wo.includes(P(e))?N(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function pn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:lr(n))}function Il(e){return _x.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Cp=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Ax=/^linux(16|efi)?$/,Ox=/^initrd(16|efi)?$/,Ix=/^(|\d\d_linux(_zfs|_xen)?)$/;function Ex(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){Cp.lastIndex=d;let[u=""]=(a=Cp.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let f=Rx(e,d);if(f<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let p=e.slice(d+1,f);r=(r!=null?r:"")+(c==='"'?p.replace(/\\([\\"$\n])/g,"$1"):p),d=f}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[f=""]=e.slice(d).split(`
`,1),[,p,m=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(f))!=null?l:[];p!==void 0&&(s(),o=p==="BEGIN"?m:""),d+=f.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let f=e.indexOf("}",d);r+=e.slice(d,f+1),d=
f}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function Rx(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Mx(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var Fi;function Mn(e){return(Fi===void 0||Fi.text!==e)&&(Fi={text:e,config:Dx(e)}),Fi.config}function Dx(e){var f,p,m,g,b,v,h,y;let n=[],
t=null;try{n=Ex(e)}catch(w){t=w instanceof Error?w.message:String(w)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:w,section:$}of n){let[k=""]=w;if(w[w.length-
1]==="{")o.push({name:k,title:(f=w[1])!=null?f:"",id:Mx(w)}),a=null;else if(k==="}"){let E=o.pop();if(E===void 0)t=t!=null?t:"a } closes nothing";else if(E.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let _=/recovery/i.test(E.title+E.id)||a.args.includes("single");r.push({...a,title:E.title,id:E.id,recovery:_,
section:$,within:o.filter(O=>O.name==="submenu").map(O=>O.title)}),a=null}}else Ax.test(k)?a={kernel:(p=w[1])!=null?p:"",args:w.slice(2).map(Tx),initrds:[]}:Ox.
test(k)?a==null||a.initrds.push(...w.slice(1)):k==="if"?i++:k==="fi"?i--:k==="set"&&((m=w[1])!=null?m:"").startsWith("kernelopts=")&&(s=((g=w[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(v=(b=o[0])==null?void 0:b.name)!=null?v:""} ${JSON.stringify((y=(h=o[0])==null?void 0:h.title)!=null?y:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:w})=>w[0]==="configfile"||w[0]===
"source"),u=n.some(({words:w})=>w.length===1&&w[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}
function Tx(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function El({section:e,kernel:n}){return Ix.
test(e)&&n!==""}function Nx(e){return e.entries.filter(n=>!n.recovery&&El(n))}function Lp(e,n){let t=Mn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=Nx(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=z(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=pn([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Vp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Lp(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new S("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Cx(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Hp={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Cx(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new S(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Rl="vfiokit-reboot",Up=`/run/systemd/transient/${Rl}.timer`,Bp="/run/systemd/shutdown/scheduled",Lx=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function Fp(e){return e.stat(Up)!==null||e.attr(Bp)===null}function Ml(e){return Fp(e)?`systemctl stop ${Rl}.timer`:"shutdown -c"}function zp(e,n){return Fp(
e)?`${n} s`:`${jp(n)} min`}function jp(e){return Math.ceil(e/60)}function $o(e){var n;return e.stat(Up)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(
(n=e.attr(Bp))!=null?n:"")}function Wp(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Rl}`,`--\
description=${r}`,`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Lx.find(i=>e.real(i)!==null))!=
null?o:"shutdown","-r",`+${jp(n)}`,r]]}var Zp="a reboot is scheduled",Gp="/etc/molly-guard/run.d",Vx=["10-print-message","30-query-hostname"];function Hx(e){return e.list(Gp).filter(n=>/^[\w-]+$/.test(
n)&&!Vx.includes(n)).flatMap(n=>{let t=e.real(`${Gp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Ux(e){for(let n of Hx(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw x(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Kp={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:$o(e)?Zp:"",after:Zp}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Ux(e);let r=[];for(let o of Wp(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new S("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var Bx={file:yf,grubConfig:Vp,bootImage:rp,kmod:Hp,driver:Tp,reboot:Kp};function kt(e){return Bx[e.kind]}var qp=require("fs"),Dl=`${me}/lock`;function Yp(){try{return qp.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Tl(e){
var n;try{let t=qp.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Fx(e){
return e.boot_id===Yp()&&Tl(e.pid)===e.started}function Xp(e){try{let n=JSON.parse(e);return Fx(n)?n:null}catch(n){return null}}function Qp(e){let n=e.read(Dl);
return n===null?null:Xp(n)}function zx(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function em(e){
return new S("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${zx(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function jx(e){return new Promise(n=>{setTimeout(n,e)})}async function zi(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await jx(Math.min(250,Math.max(
10,r-Date.now())))}}function Nl(e,n,t){return zi(n,()=>{let r=Qp(e);return r===null?null:em(r)},t)}async function nm(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Tl(process.pid))!=null?s:"",boot_id:Yp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Nl(e,r);let i=JSON.stringify(o)+`
`;return await zi(r,()=>{var a;return Cl(e,Dl,i)?null:em((a=Qp(e))!=null?a:o)}),Wx(e,i),()=>e.remove(Dl)}function Cl(e,n,t){if(e.createExclusive(n,t))return!0;if(Jp(
e,n))return!1;let r=`${n}.removing`;if(!Cl(e,r,t))return!1;try{Jp(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Jp(e,n){let t=e.read(
n);return t===null||Xp(t)!==null}function Wx(e,n){var t;for(let r of e.list(me)){let o=`${me}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Tl(Number(i))===null:/^lock(\.removing)+$/.test(r)&&Cl(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof S))throw s}}}var Zx=20;async function Hl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=kt(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function om(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=kt(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Gx(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,rm.randomBytes)(3).toString("hex")}`}function Ll(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Kx(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Ll(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Ll(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Ll(s)}`}`}function xo({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Bc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Vl(e,n,t,r){var u,c,f,p,m,g,b,v,h,y;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(f=t.error)!=null?f:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(p=o.msg)!=null?p:Kx(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(m=o.rebootReasons)!=null?m:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(b=
n.notes)!=null?b:[],...(v=o.notes)!=null?v:[]],warnings:[...(h=n.warnings)!=null?h:[],...(y=o.warnings)!=null?y:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function im({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Jx(e,n,t){var r;try{return Vl(e,n,t,!1)}catch(o){
if(!(o instanceof S))throw o;return Vl(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function qx(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>kt(u).rollBack===void 0?[]:[[u,kt(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let f=kt(u);try{let p=async(v=e)=>{let h=await f.observe(v,u,i),y=h.before!==h.after;if(y&&h.before!==c.before&&f.facet!=="derived")throw new S("E_RACED",`${c.label}\
 changed while this ran: it was ${c.before||"absent"} and is ${h.before||"absent"}; somebody else is at work on this node; run this again`);return y},m=xo(e),g=await p(
m),b=(l=a.get(u))!=null?l:g?f.inverse(m,u):void 0;g&&((d=o.progress)==null||d.call(o,c.label)),b!==void 0&&(s.push([u,b]),await(t==null?void 0:t.entry(b))),g&&await f.
apply(e,u,p)}catch(p){throw p instanceof S?await Yx(e,{todo:n,tried:s,done:r},u,p):p}r.push(c);for(let p of f.touches(u))i.add(p)}}async function Yx(e,n,t,r){let o=kt(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).
map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new S(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function Xx(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof S)return r;throw o}}async function Qx(e,n){let{todo:t}=await Hl(e,n.steps.map(nk));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new S("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var ek=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function sm(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&ek.test(e.path)}function am(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>sm(i)))&&((o=n.guard)==null||o.call(n,e))}function nk(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function tk(e){
let n=e.list(`${me}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Zx)))e.remove(`${me}/runs/${t}`)}function rk(e){if(e.stat(Ge)===null){for(let n of e.list(
`${me}/runs`))e.remove(`${me}/runs/${n}`);e.removeEmptyDir(`${me}/runs`),e.remove(er)}}async function lm(e,n,t,r){var c;r.check||await Nl(e,r.wait,r.progress);let o=xo(
e),i=n.plan(o,t),s=await Hl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(am(o,i,s),r.check||a){let f=r.diff?om(o,s.todo):void 0;return im(n,Vl(o,i,{changes:s.
todo.map(({change:p})=>p),pending:s.pending,diff:f},r.check))}let l=Gx(),d=ki(e,me),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await nm(e,
n.name,l,r.wait);try{return await dm(e,n,t,r,{run:l,made:d,empty:u})}finally{tm(f)}}finally{tm(()=>{if(e.stat(Ge)===null)for(let f of[me,...u])e.removeEmptyDir(
f)})}}function tm(e){try{e()}catch(n){if(!(n instanceof S))throw n}}async function dm(e,n,t,r,o,i=!0){var w,$,k,E,_,O;let{run:s,made:a,empty:l}=o;ok(e);let d=xo(
e),u=n.plan(d,t),{todo:c,pending:f}=await Hl(d,u.steps);if(am(d,u,{todo:c,pending:f}),i&&c.some(({step:M})=>sm(M))&&Xr(e)!==null)return await zi(r.wait,()=>Xr(e),
r.progress),dm(e,n,t,r,o,!1);let p=r.diff?om(d,c):void 0,m=u.report(d).bootable,g=[],b,v=null;try{u.undoes===void 0&&c.some(({change:K})=>K.facet!=="pending")&&
(v=await ik(e,n.name,u,{run:s,dirs:a,version:r.version})),await qx(e,c,v,g,r),(w=r.progress)==null||w.call(r,"looking again");let M=xo(e);await Qx(M,Xx(M,n,t,u));
let I=u.report(M),W=((k=($=I.bootable)==null?void 0:$.reasons)!=null?k:[]).filter(K=>(m==null?void 0:m.ok)===!0||(m==null?void 0:m.reasons.includes(K))===!1);if(W.
length>0)throw new S("E_DRIFT",`this node would no longer boot as it did: ${W.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);
await(v==null?void 0:v.done()),l.push(...(E=u.emptyDirs)!=null?E:[]);for(let K of(_=u.emptyDirs)!=null?_:[])e.removeEmptyDir(K);u.undoes!==void 0&&I.fail===void 0&&
await ol(e,u.undoes),u.undoes!==void 0&&rk(e)}catch(M){b=M instanceof S?M:new S("E_INTERNAL",`${M instanceof Error?M.message:String(M)}; this is a bug, please r\
eport it`,{cause:M}),v===null&&u.undoes===void 0&&await sk(e,s)}let h=g.length>0||v!==null,y=im(n,Jx(xo(e),u,{changes:g,pending:f,diff:p,...v===null?{}:{run:s},
...b===void 0?{}:{error:{stop:b,node:(O=b.node)!=null?O:h?"partial":"untouched"}}}));return h&&r.render!==void 0&&await ak(e,s,r.render(y)),y}function ok(e){let n=ne(
e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,Ge,er])){let r=Ja(t);e.stat(r)!==null&&
e.remove(r)}}function ik(e,n,t,r){var o,i,s,a,l;return Qc(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=
null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(a=t.released)!=
null?a:[],devices:(l=t.devices)!=null?l:[]})}async function sk(e,n){try{ne(e).some(t=>t.run===n)&&await ol(e,new Set([n]))}catch(t){if(!(t instanceof S))throw t}}
async function ak(e,n,t){try{if(e.stat(Ge)===null)return;await e.write(`${me}/runs/${n}.json`,t,384),await tk(e)}catch(r){if(!(r instanceof S))throw r}}var Im=pe(dr(),1),ji=require("fs"),Bl=pe(Ga(),1);var mk=1800,gk=64*1024*1024,Sm="/usr/local/sbin:/usr/sbin:/sbin",Em=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Pm="VFIOKIT_COMMAND",Am="ended\
 by a signal without a name",yk=1,hk=`process.title='${hl} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,bk=0;async function Fl(e,n={}){return vk((await Promise.resolve().then(()=>pe(_m(),1))).
default.sync,e,n)}function vk(e,n,t){var b;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++bk}`,s={...process.env};for(let v of Em)delete s[v];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${Sm}`:`/usr/bin:/bin:${Sm}`,...t.env,LC_ALL:"C",[Pm]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((b=t.timeout)!=null?b:mk)*1e3,killSignal:"SIGKILL",maxBuffer:gk,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=wk(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Am};let{exitCode:u,signal:c,timedOut:f,stdout:p="",stderr:m=""}=d;if(f)return $k(`${Pm}=${i}`),{code:124,stdout:p,
stderr:m};let g=c===void 0?void 0:Bl.constants.signals[c];return g!==void 0?{code:128+g,stdout:p,stderr:m}:typeof u=="number"?{code:u,stdout:p,stderr:m}:{code:127,
stdout:p,stderr:m||String(Reflect.get(d,"originalMessage")||Am)}}function wk(e){try{return e()}catch(n){return}}function $k(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,ji.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,ji.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Rm(e,n,t){return xk(e,n,t)}async function xk(e,n,t){let r={...process.env};for(let a of Em)delete r[a];
let o=(0,Im.spawn)(process.execPath,["-e",hk,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:kk(l)}))}),s=await Om(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Om(yk,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function kk(e){var n,t;return(t=(n=Object.entries(Bl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Om(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var L=require("fs"),zl=16<<20,_k=40,Sk=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Pk=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function ko(e){return e instanceof Error&&"code"in e?String(e.code):""}function Wi(e){let n=ko(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var cr=Buffer.allocUnsafe(4096);function Mm(e){let n="",t=0;for(;;){let r=L.readSync(e,cr,t,cr.length-t,null);if(r===0)return n+cr.toString("latin1",0,t);if(t+=
r,!(t<cr.length)){if(n+=cr.toString("latin1"),n.length>zl)throw new Error("too large");t=0}}}function Zi(e){return e.split("/").filter(n=>n!==""&&n!==".")}function jl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Zi(i===void 0?n:n.slice(o)),a=i===void 0?[]:Zi(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{L.lstatSync(f).isSymbolicLink()&&(c=L.readlinkSync(f))}catch(p){
c=null}}if(c===null){a=u;continue}if(++l>_k)return null;c.startsWith("/")&&(a=[]),s.unshift(...Zi(c))}return"/"+a.join("/")}function Ak(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=jl(e,r,!0);o!==null&&L.existsSync(e+o)&&t.set(r,o)}function Dm(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,y){if(n==="")return h;Ak(n,h,r);let w=jl(n,h,y,r);return w===null?null:n+w}function i(h){let y=o(h,!0);if(y===
null||!L.existsSync(y))return null;try{return n===""?L.realpathSync.native(y):(L.lstatSync(y),y.slice(n.length))}catch(w){return null}}function s(h){let y=o(h,!1);
if(y===null)return null;let w;try{w=L.lstatSync(y)}catch(W){if(Wi(W))return null;throw new S("E_APPLY",`${h} could not be looked at: ${ko(W)}; run as root or gi\
ve this user access`,{cause:W})}let $=w.isFile()?"file":w.isDirectory()?"dir":w.isSymbolicLink()?"link":"other",{size:k,mtimeMs:E,ino:_,dev:O,uid:M,gid:I}=w;return{
type:$,size:k,mtimeMs:E,ino:_,dev:O,uid:M,gid:I,mode:w.mode&4095}}function a(h){let y=o(h,!0);if(y===null)return null;let w;try{w=L.openSync(y,L.constants.O_RDONLY|
L.constants.O_NONBLOCK)}catch($){if(Wi($))return null;throw new S("E_APPLY",`${h} could not be read: ${ko($)}; run as root or give this user access`,{cause:$})}
try{let $=L.fstatSync(w);if(!$.isFile())throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>zl)throw new S("E_\
HOST",`${h} has ${$.size} bytes, more than the ${zl} that such a file may have; look at what it is`);return $.size<cr.length?Mm(w):L.readFileSync(w,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${h} could not be read: ${ko($)}`,{cause:$})}finally{L.closeSync(w)}}function l(h,y,w){let $=o(h,!0);if($===null)return null;
try{let k=L.openSync($,L.constants.O_RDONLY|L.constants.O_NONBLOCK);try{let E=Buffer.alloc(w);return E.slice(0,L.readSync(k,E,0,w,y))}finally{L.closeSync(k)}}catch(k){
return null}}function d(h){let y=o(h,!0);if(y===null||!L.existsSync(y))return null;try{let w=L.openSync(y,L.constants.O_RDONLY|L.constants.O_NONBLOCK);try{return Mm(
w).trimEnd()}finally{L.closeSync(w)}}catch(w){return null}}function u(h){let y=o(h,!0);if(y===null)return[];if(!L.existsSync(y))return[];try{return L.readdirSync(
y).sort()}catch(w){return[]}}function c(h){let y=o(h,!1);if(y===null)return null;try{return L.readlinkSync(y)}catch(w){return null}}function f(h){let y=o(h,!0);
if(y===null)return null;try{let{rdev:w}=L.statSync(y);return w===0?null:`${w>>>8&4095}:${w&255|w>>>12&1048320}`}catch(w){return null}}function p(h){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Sk.some(w=>i(`${w}/${h}`)!==null))?
Pk.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function m(h,y){return t!==
void 0?t.run(h,y):Fl(n===""?h:["chroot",n,...h],y)}function g(h,y=!0){r.clear();let w=jl(n,h,y),$=w===null?null:n+w;if($===null)throw new S("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function b(h,y){n!==""||t!==void 0||!L.existsSync("/sys/fs/selinux/enforce")||await Fl(
y===null?["restorecon","-F",h]:["chcon",`--reference=${y}`,h])}function v(h,y,w){let $=ko(w),k=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${y}: ${$===""?String(w):$}; ${k}`,
{cause:w})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:f,runnable:p,run:m,ask:m,async write(h,y,w,$,k){
try{await Cc(g(h),Buffer.from(y,"latin1"),{mode:w!=null?w:420,owner:$,label:b,last:k})}catch(E){throw E instanceof S?E:v(h,"written",E)}},createExclusive(h,y){let w=g(
h);try{return Vc(w,y)}catch($){throw v(h,"created",$)}},remove(h){try{L.unlinkSync(g(h,!1))}catch(y){if(!Wi(y))throw v(h,"removed",y)}},rename(h,y){try{L.renameSync(
g(h,!1),g(y,!1))}catch(w){if(!Wi(w))throw v(h,"renamed",w)}},removeEmptyDir(h){try{L.rmdirSync(g(h))}catch(y){}},async replace(h,y){try{await Lc(g(h),g(y),b)}catch(w){
throw v(y,"replaced",w)}},async writeAttribute(h,y,w){if(t!==void 0)return t.writeAttribute(h,y);let{code:$,left:k}=await Rm(g(h),y,w);if($!==void 0)throw Object.
assign(new Error(`${h}: ${$}`),{code:$,...k===void 0?{}:{left:k}})}}}var Zl=require("fs");var Ok=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ik=/^[ -~]*$/;function Tm(e){if(Ik.
test(e))return;let n=Ok.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function _o(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function Wl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Ek(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Ek(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Rk=4*1024*1024;function Nm(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function $e(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Zl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Nm(2)}return!0}var Kl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Lm(e){return new Kl(e)}var Mk="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Vm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Gi(){return{}}function Hm(e){return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}function Jl(e,n=0){var t;if(e.aborted===!0)return!0;for(let r=n;r<e.issues.length;r++)if(((t=e.issues[r])==null?void 0:t.continue)!==!0)return!0;return!1}function Um(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function ql(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}function Bm(e,n){for(let t in n){let r=Object.getOwnPropertyDescriptor(n,t);r.get?Object.defineProperty(e,t,{...r,enumerable:!1}):Dk(e,t,r.value)}}function Cm(e,n,t,r=!0){
return Object.defineProperty(e,n,{configurable:!0,writable:!0,enumerable:r,value:t}),t}function Dk(e,n,t){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?t:Cm(this,n,t.bind(this))},set(r){Cm(this,n,r)}})}var Gl,tt=!1,Tk={configurable:!0,get(){tt=!0}};function Yl(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Gl!==e._zod){Gl=void 0;return}Gl=e._zod,Object.
defineProperty(r,n,{configurable:!0,get(){Object.defineProperty(this,n,Tk);let o=tt;tt=!1;try{let i=t(this);return tt?delete this[n]:Object.defineProperty(this,
n,{configurable:!0,writable:!0,value:i}),tt=tt||o,i}catch(i){throw delete this[n],tt=tt||o,i}},set(o){Object.defineProperty(this,n,{configurable:!0,writable:!0,
value:o})}})}var Fm;var Xl={value:void 0,enumerable:!1},CD="captureStackTrace"in Error?Error:null;function Pe(e,n,t,r){var f;let o={};function i(p){this.def=p,this.constr=c,this.traits=new Set}i.prototype=o;let s=t,a=s&&new WeakSet;function l(p,m){if(p._zod){
if(p._zod.traits.has(e))return}else{Xl.value=new i(m);try{Object.defineProperty(p,"_zod",Xl)}finally{Xl.value=void 0}}if(p._zod.traits.add(e),n(p,m),a){let b=Object.
getPrototypeOf(p),v=p._zod.constr.prototype,h=b;for(;h&&h!==v;)h=Object.getPrototypeOf(h);let y=h!=null?h:b;a.has(y)||(a.add(y),Bm(y,s))}let g=c.prototype;for(let b in g)
Object.prototype.hasOwnProperty.call(g,b)&&(b in p||(p[b]=g[b].bind(p)))}let d=(f=r==null?void 0:r.Parent)!=null?f:Object;class u extends d{}Object.defineProperty(
u,"name",{value:e});function c(p){let m=r!=null&&r.Parent?new u:this;l(m,p);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}return m}return Object.
defineProperty(c,"init",{value:l}),Object.defineProperty(c,Symbol.hasInstance,{value:p=>{var m,g;return r!=null&&r.Parent&&p instanceof r.Parent?!0:(g=(m=p==null?
void 0:p._zod)==null?void 0:m.traits)==null?void 0:g.has(e)}}),Object.defineProperty(c,"name",{value:e}),c}var Ki=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var zm;(zm=(Fm=globalThis).__zod_globalConfig)!=null||(Fm.__zod_globalConfig={});var Po=globalThis.__zod_globalConfig;function Ql(e){return e&&Object.assign(Po,
e),Po}var ed={value:void 0,enumerable:!1},VD=new WeakSet([Object.prototype,Error.prototype]),Wm=(e,n)=>{e.name="$ZodError",ed.value=n,Object.defineProperty(e,"issues",
ed),ed.value=void 0},HD=Pe("$ZodError",Wm),Zm=Pe("$ZodError",Wm,void 0,{Parent:Error});var Ck=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);if(i instanceof Promise)throw new Ki;return i.issues.length?Lk(e,i.issues,
o):{success:!0,data:i.value}},nd=Ck(Zm);function Lk(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>ql(o,t,Ql()))),n=void 0,t=void 0),r},
set error(o){r=o,n=void 0,t=void 0}}}var Gm={major:4,minor:6,patch:7};var fr=Pe("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Gm,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var Km=Pe("$ZodNever",(e,n)=>{fr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Hk(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Um(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}var Uk=[];function Bk(e){var s,a,l,d;let n=Object.keys(e.shape),t=Object.getOwnPropertySymbols(e.shape),r=t.length?
t:Uk,o=r.length?[...n,...r]:n;for(let u of o)if(!((d=(l=(a=(s=e.shape)==null?void 0:s[u])==null?void 0:a._zod)==null?void 0:l.traits)!=null&&d.has("$ZodType")))
throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Hm(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(n),numKeys:n.
length,optionalKeys:new Set(i)}}function Fk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type,c=0;for(let f in n){if(s&&t.issues.length!==c){if(Jl(t,
c))break;c=t.issues.length}if(!l.has(f)){if(f==="__proto__"){u==="never"&&a.push(f);continue}if(u==="never"){a.push(f);continue}}}return a.length&&t.issues.push(
{code:"unrecognized_keys",keys:a,input:n,inst:i,continue:!0}),t}var Jm=Pe("$ZodObject",(e,n)=>{fr.init(e,n);let t=Lm(()=>Bk(n)),r=Vm,o=n.catchall,i,s=Po.memoizer;
s==null||s.attach(e),e._zod.parse=(a,l)=>{i!=null||(i=t.value);let d=a.value;if(!r(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),
a;a.value=s?s.alloc(e,a,{},l):{};let u=[],c=i.shape,f=l==null?void 0:l.abortEarly,p=a.issues.length;for(let m of i.allKeys){if(f&&a.issues.length!==p){if(Jl(a,p))
break;p=a.issues.length}if(m==="__proto__")continue;let g=c[m],b=g._zod.optin,v=g._zod.optout,h=g._zod.run({value:d[m],issues:[]},l);Hk(h,a,m,d,b,v)}return o?Fk(
u,d,a,l,t.value,e,f===!0):u.length?Promise.all(u).then(()=>a):a}});var qm=Pe("$ZodTransform",(e,n)=>{var t;fr.init(e,n),e._zod.optin="optional",(t=Po.memoizer)==null||t.guard(e),e._zod.parse=(r,o)=>{let i=n.transform(r.value,r);
return r.value=i,r}});var Ym=Pe("$ZodPipe",(e,n)=>{fr.init(e,n),Yl(e,"optin",t=>t.def.in._zod.optin),Yl(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return zk(o,n.out,r)}});function zk(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Xm(e,n){return new e({type:"never",...Gi(n)})}var Ji=Pe("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");fr.init(e,n),e.def=n,e.type=n.type},{safeParse(e,n){return nd(
this,e,n)}});var Zk=Pe("ZodMiniNever",(e,n)=>{Km.init(e,n),Ji.init(e,n)});function Gk(e){return Xm(Zk,e)}var Kk=Pe("ZodMiniObject",(e,n)=>{Jm.init(e,n),Ji.init(e,n)});function Qm(e,n){return new Kk({type:"object",shape:e,catchall:Gk(),...Gi(n)})}var Jk=Pe("ZodMiniTransform",(e,n)=>{qm.init(e,n),Ji.init(e,n)});function qi(e){return new Jk({type:"transform",transform:e})}var qk=Pe("ZodMiniPipe",(e,n)=>{Ym.init(e,n),Ji.init(e,n)});function eg(e,n){return new qk({type:"pipe",in:e,out:n})}var Yk=["true","yes","on","y","t","1"],Xk=["false","no","off","n","f","0"];function td(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Yk.
includes(n)?!0:Xk.includes(n)?!1:void 0}function Xi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function tg(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function rd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Yi(e,n="",t=""){var r;if(typeof e=="stri\
ng")ng(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Yi(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Xi(e))!=null?r:{}))ng(o,n===""?"a key":`a ke\
y of ${n}`,t),Yi(i,n===""?o:`${n}.${o}`,t||o)}function ng(e,n,t){let r=Tm(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Qk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function od(e){return{type:Qk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function rg(e){let n={};for(let[t,r]of Object.entries(e))n[t]=od(r);return{type:"object",properties:n,additionalProperties:!1}}var e_=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Q(e){return Nn("bool",e,"true or false",td,{})}function _t(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Nn("int",e,`a whole number${r}`,i=>tg(i,n,t),o)}function Dn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Nn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function og(e){return Nn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,rd,{pattern:"^/",examples:[e.example]})}function U(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>td(i)===r):[];return o.length===1?o[0]:void 0};return{...Nn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Nn("list",n,o,t,{items:od(e)}),s=a=>qi((l,d)=>Array.isArray(l)?l.map((u,c)=>{var m;let f=u===
null||u===""?void 0:a.safeParse(u);if((f==null?void 0:f.success)===!0)return f.data;let p=(m=f==null?void 0:f.error.issues[0])==null?void 0:m.message;d.issues.push(
{...ig(u,"something in it"),...p===void 0?{}:{message:p},path:[c]})}):l);return{...i,schema:()=>id(i.schema(),s(e.schema()))}}function Qi(e,n){let t=Nn("dict",{
...n,default:{}},`an object with ${Object.keys(e).join(", ")}`,Xi,rg(e));return{...t,unset:dg(e),schema:()=>id(t.schema(),lg(e,e))}}function mn(e){return ag(Tn(
sg("a PCI id","10de:20b7",bp),e))}function Ue(e){return ag(Tn(sg("a PCI address","0000:41:00.0",vp),e))}var QC={check:Q({describe:"Say what would change and wri\
te nothing.",default:!1}),diff:Q({describe:"Show the changes of files as before and after.",default:!1}),root:Nn("str",{describe:"Work on the tree below this di\
rectory, as on an image.",default:"/"},"an absolute path without ..",rd,{pattern:"^/"}),wait:_t({describe:"Seconds to wait for a lock that somebody else holds.",
min:0,max:86400,default:60})};function pr(e,n){var f,p,m;let t=Xi(n);if(t===void 0)throw D("",`the parameters are ${_o(n)}, expected a JSON object such as {"che\
ck": true}`);Yi(t);let r=dg(e);if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=lg(e,t).safeParse(t);if(o.success)return{...r,...Object(o.data)};let[i]=o.
error.issues,s=(f=i==null?void 0:i.path)!=null?f:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!==
"unrecognized_keys")throw D(String(a),`${l} ${(p=i==null?void 0:i.message)!=null?p:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((m=e[l])==
null?void 0:m.json.properties)).sort(),c=Wl(d,u);throw D(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you me\
an ${c}?)`}; known are ${u.join(", ")}`)}function ig(e,n,t=""){return{code:"custom",input:e,message:`is ${_o(e)}, expected ${n}${t}`}}function Nn(e,n,t,r,o){let i=()=>qi(
(l,d)=>{if(l==null||l===""&&e!=="str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(ig(l,t,c?e_:"")),
u}),{describe:s,default:a}=n;return{schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function sg(e,n,t){let r=o=>typeof o=="string"&&t(o)||
void 0;return Nn("str",{describe:e},`${e} such as "${n}"`,r,{examples:[n]})}function ag(e){let n=()=>qi(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(
t)]);return{...e,schema:()=>id(e.schema(),n())}}function id(e,n){return eg(e,n)}function lg(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());
return Qm(t)}function dg(e){let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var ug="0.1.0";var n_=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),cg=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,t_=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
r_=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,o_=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Oe="[0-9a-f]";function fg(e){let n=new Map,t=(p,m)=>g=>{var y;let b=`${p} ${g.toLowerCase()}`,v=[...n.keys()].filter(w=>w.startsWith(p)).length+1,h=(y=n.get(b))!=
null?y:m(v);return n.set(b,h),h},r=t("uuid",p=>`00000000-0000-4000-8000-${sd(p,12)}`),o=t("name",p=>`id${p}`),i=t("machine",p=>sd(p,32)),s=t("mac",p=>`02-00-00-\
00-00-${sd(p,2)}`),a=t("ip",p=>`192.0.2.${p}`),l=e.filter(p=>p.length>2&&!o_.test(p)&&!cg.test(p)).sort((p,m)=>m.length-p.length);function d(p){return p.replace(
new RegExp(`\\b${Oe}{8}(-${Oe}{4}){3}-${Oe}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(m,g,b)=>g+o(b)).replace(new RegExp(
`(?<![0-9a-f])${Oe}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Oe}{2}([:-])(${Oe}{2}\\1){4}${Oe}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Oe}{1,4}(:${Oe}{1,4})*)?::(${Oe}{1,4}(:${Oe}{1,4})*)?|\\b(${Oe}{1,4}:){7}${Oe}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Oe}{33,}(?![0-9a-f])`,"gi"),"***")}function u(p){let m=d(p);for(let g of l)m=m.replace(new RegExp(`(?<!\
[\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return m}function c(p){return u(p.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(m,g,b)=>{let v=n_.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(b);return`${g}=${v||/^\$\{?\w+\}?$/.
test(b)?b:"***"}`}))}function f(p,m){return p.split(`
`).map(g=>/^\s*#/.test(g)?pg(g):m(g)).join(`
`)}return{ids:d,names:u,args:c,shell:p=>f(i_(p),m=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(m);if(g===null)return c(m);let[,b="",v="",h=""]=g,y=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(v)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(v);return b+(y?u(h):/CMDLINE|cmdline/.test(v)?c(h):"***")}),modules:p=>f(p,m=>{var h;let[g="",b="",...v]=m.trim().split(
/\s+/);return g==="options"?cg.test(b)?u(m):m.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=v[0])!=
null?h:"")&&!/["'=]/.test(m)?u(m):`${g} ${b} ***`:c(m)}),entry:p=>f(p,m=>/^options\s/.test(m)?c(m):u(m)),grubenv(p){return`# GRUB Environment Block
${p.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:u(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function pg(e){let n=t_.exec(e);return n===null?"#":`# ${n[0]}`}function i_(e){return e.replace(r_,(n,t="",r)=>r===void 0?n:t+pg(
r))}function sd(e,n){return e.toString(16).padStart(n,"0")}var s_="vfiokit-capture/1",a_={dir:493},l_=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],d_=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,u_=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,c_=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
f_=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function p_(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=fg([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,a_)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let p of l_)i(`${f}/${p}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let p of e.list(f))d_.test(p)&&s(`${f}/${p}`),u_.test(p)&&a(`${f}/${p}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))c_.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",m_),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of f_)if(!u.endsWith("/"))i(u,p=>t[f](p));else for(let p of e.list(u))p.endsWith(c)&&i(`${u}${p}`,m=>t[f](m));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function mg(e){let t=Object.entries(p_(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(s_)}, "files": {
${t}
}}
`}function m_(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var ad=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function be(e,n=T(e)){let t={bySlot:ho(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>sl(o.class))},r=[];for(let o of n){let i=g_(o,t);if(i===null)continue;let s=Be(()=>i==="gpu"||i==="igpu"?y_(o,i,t):[]),a=Be(()=>o.group===
null?null:Yt(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Cn(e){return e.kind==="gpu"&&e.device.
id!==null}function Ln(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function Be(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function g_(e,n){var a;let t=e.class,r=ao(t);if(!r&&!Pi(t))return En(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;
if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Af(o,i))return"bmc";if(Of(`${o}:${i}`))return"virtual";let s=o==="1\
002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return Ef(e.address,o,i,s)?"igpu":"gpu"}function y_(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){var l;
let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!sl(d.class)||!(h_(e,d,u)||b_(e,n,d,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=t.get(e.slot))!=
null?l:[])s(d,"same slot");for(let d of e.consumers){let u=r.get(d);(n==="gpu"||e.vendor!=="8086"||(u==null?void 0:u.slot)===e.slot)&&s(u,"device link")}let a=v_(
e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=null?c:[]).some(f=>ao(f.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[
...i.values()].sort((d,u)=>d.device.address<u.device.address?-1:1)}function h_(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor===
"1002"&&n.vendor==="1022"&&n.class==="0403"}function b_(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function v_(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!If((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var w_=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],gg="/sys/bus/pci/slots";function es(e){let n;return t=>{var r;return n===void 0&&(n=(r=w_.map(o=>$_(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:x_(`
${n}`,t)}}function $_(e,n){try{return e.read(n)}catch(t){return null}}function hg(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(gg).map(o=>{var i;return[
(i=e.attr(`${gg}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function x_(e,n){
var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=yg(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=yg(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function yg(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function bg(e){let n=es(e),t=hg(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Ln(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function vg(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:k_(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":Cn(o)?"blocked":"stays",companions:a.map(d=>S_(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...__(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function k_({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function __(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function S_(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var P_=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],A_=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Ao(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function mr(e){var t,r;let n=`${(t=Ao(e,"ID"))!=
null?t:""} ${(r=Ao(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=P_.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function ns(e){var i,s,a,l;let n=A_.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Te(e){let n=e.attr("/proc/cmdline");return n===null?null:z(n)}function ld(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function wg(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function $g(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var xg="/sys/class/iommu",dd="allow_unsafe_interrupts";function ts(e){var i,s;let n=e.list(xg).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Te(e))!=null?s:[]).some(a=>a==="nointr\
emap"||P(a)==="intremap"&&N(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${xg}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function rs(e){var o;let n=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${dd}`))!=null?s:[]}),t=ue(H(e),"vfio_iommu_type1",dd),r=((o=Te(e))!=null?o:[]).filter(i=>P(i)===
`vfio_iommu_type1.${dd}`);return[...n,...t===null?[]:[t.value],...r.map(i=>i.includes("=")?ge(i):null)].some(Zt)}function gr(e){var n;return((n=Te(e))!=null?n:[]).
flatMap(t=>{if(P(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=P(t)==="pci"?ge(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function xe(e){return Object.freeze({type:"module",...e})}function os(e){return Object.freeze({type:"probe",...e})}var O_=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,I_="/sys/class/graphics",kg="/sys/class/vtconsole",E_=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function yr(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...R_(e)]),serial:M_(e),pictures:D_(e)}}function is({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!uo(r.device.driver)))}function R_(e){let n=e.
list(kg).map(r=>`${kg}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:nt(e.real(`${I_}/fb0/device`)).slice(-1)}function M_(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):z((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>P(i)==="console").map(i=>{var s;return(s=ge(i).split(
",")[0])!=null?s:""})).find(i=>!O_.test(i)))!=null?o:null}function D_(e){var r,o;let n=new Map,t=[];if(parseInt((r=_e(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=E_.test(l)?nt(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var T_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",L_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${ud((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
N_={"01":"USB keyboard","02":"USB mouse"};function ss(e){let n=Be(()=>C_(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function C_(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of T_)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(nt(a),i(e,a,s))}for(let o of Ti(e))for(let i of(r=go(e,o))!=null?r:[])t(i.functions,`file system ${ud(
o.at)}`);return n}function L_(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=N_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${ud(o)}`}function ud(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function hr(e,n,t){return{devices:n,gpus:t,members:r=>Yt(e,r,n),cargo:ss(e),lifelines:Be(()=>Vi(e))}}function as(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=Xt(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":br(i,t)}]})}function br(e,n){let t=V_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${vt(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${vt(r)}`}function V_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(En(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var H_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ls="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",Sg=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",U_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function rt(e,n,t,r=hr(e,n,t)){let o=Be(()=>Rn(e)),i=Be(()=>yr(e,n)),s=Be(()=>ts(e)===!1&&!rs(e)),a=new Map(t.map(b=>[b.device.address,b])),l=Be(()=>ho(
t.map(b=>b.device),b=>String(b.group))),d=Be(()=>ho(n.filter(b=>b.physfn!==null),b=>{var v;return(v=b.physfn)!=null?v:""}));function u({device:b,kind:v}){var y;
return(b.group===null?[]:(y=l().get(String(b.group)))!=null?y:[]).flatMap(w=>{var $;return($=a.get(w.address))!=null?$:[]}).filter(w=>w.device!==b&&w.kind===v)}
function c(b){let v=new Set;for(let h of[b,...u(b).filter(y=>f(y).length+m(y.device).length===0)]){v.add(h.device.address);for(let y of h.companions)v.add(y.device.
address)}return v}function f({device:b,companions:v}){let h=b.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let y of[b,...v.
map(({device:w})=>w)]){let w=y===b?"it":`its companion ${y.address}`;y.responding===!1&&h.push({code:"dead",text:`${w} ${ls}`});let $=r.lifelines().get(y.address);
$!==void 0&&h.push({code:"lifeline",text:`${w} carries ${vt($)}: the node lives on it, and nothing overrides that`})}return h}function p(b,v){let h=as(b,v,r);return[
...h.length===0?[]:[B_(b,h)],...Tf(e,b)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${b} (reserved_regions has a direct line), so the k\
ernel assigns it to nobody`}]:[]]}function m(b){var y,w;let v=[],h=_g(e,b);if(((y=b.numVfs)!=null?y:0)>0){let $=((w=d().get(b.address))!=null?w:[]).filter(k=>k.
mdevs.length>0||_g(e,k)!==null).length;v.push({code:"vfs",text:`${b.numVfs} of its virtual functions are enabled${$===0?"":`, ${$} of them with vGPUs`}, and vfi\
o-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return b.mdevs.length>0&&v.push({code:"mdev",text:`mediated devices (\
vGPUs) exist on it: ${b.mdevs.join(", ")}; remove them first`}),h!==null&&v.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${h}), and a card \
serves vGPUs or goes to a guest as a whole`}),v}function g(b){let{screens:v,serial:h}=i(),y=[b,...u(b).filter(({device:w})=>Xt(w.address,w)!==null)].find(({device:w})=>v.
has(w.address));return y===void 0||h!==null||is(i(),t,w=>w.kind==="gpu").length>0?[]:[{code:"console",text:`it ${y===b?"":`has to go with ${y.device.address} (s\
ame IOMMU group), which `}shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial con\
sole, or set allow_console_gpu if ssh or a BMC is enough`}]}return b=>{let{device:v,kind:h}=b,y=h==="gpu"?[]:[{code:"kind",text:H_[h]}];if(h==="bmc"||h==="virtu\
al")return y;y.push(...f(b));let w=[v,...b.companions.map(k=>k.device)];v.group===null?y.push({code:"no_group",text:F_(o())}):al(e,v.group)&&y.push({code:"no_gr\
oup",text:`IOMMU group ${v.group} is of vfio's noiommu mode and isolates nothing${Sg}`});let $=c(b);for(let k of new Set(w.map(E=>E.group)))k!==null&&y.push(...p(
k,$));return s()&&y.push({code:"interrupts",text:U_}),[...y,...m(v),...g(b)]}}function Pg(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_t\
ypes`)}function _g(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function B_(e,n){let t=n.
filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}\
, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,
text:`${o}; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function F_(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${Sg}`}var z_={ids:mn({describe:"Only devices with these ids."}),addresses:Ue({describe:"Only devices at these addresses."}),kinds:Tn(U(ad,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:ad})},Ag=os({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:z_,example:{kinds:["gpu"]},capture:mg,read(e,{ids:n,addresses:t,kinds:r}){let o=T(e),i=be(e,o),s=rt(e,o,i),a=i.filter(({device:m,
kind:g})=>r.includes(g)&&(n===void 0||m.id!==null&&n.includes(m.id))&&(t===void 0||t.includes(m.address))),l=bg(e),d=a.map(m=>({gpu:m,obstacles:s(m)})),u=qt(e),
c=d.filter(({gpu:m})=>Cn(m)),f=c.filter(({obstacles:m})=>m.length===0).length,p=q(e);return{msg:p?c.length===0?"No GPU that could go to a VM was found.":j_(c.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:m,obstacles:g})=>l(m,g)),ids:[...new Set(c.map(({gpu:m})=>m.
device.id))],iommu:u},human:()=>vg(d,u,es(e)),notes:p?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:p?[...W_(o,
i,n,t),...Z_(c.map(({gpu:m})=>m)),...G_(e,c.map(({gpu:m})=>m)),...gr(e)]:[]}}});function j_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function W_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${fn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function Z_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function G_(e,n){return n.filter(t=>Pg(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function K_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function te(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Fc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)K_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[kl])}var J_=["file","kmod","bootImage","grubConfig","driver"],q_="/etc/kernel/cmdline";function vr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Y_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function X_(e,n){var o,i;let t=vr([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:vr([...e.inputs,...n.inputs],s=>s),always:r}}function Q_(e,n){var r,o;let t=[...(r=e.lost)!=null?r:[],...(o=n.lost)!=null?o:[]];return t.
length===0?n:{...n,lost:[...new Set(t)]}}function eS(e,n){return{...n,wishes:vr([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function Fe(e){let n=new Map;for(let o of e){
let i=Y_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,X_(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?
n.set(i,eS(s,o)):(s==null?void 0:s.kind)==="file"&&o.kind==="file"?n.set(i,Q_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===q_;return J_.
flatMap(o=>{let i=t.filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function Og(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=te(
r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:Fe(o(i=>i.steps)),claims:vr(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:vr(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:vr(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(
i)),a=d=>[...new Set(s.flatMap(u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),
rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var ds=1024,us=`# GRUB Environment Block
`;function cs(e){return e.startsWith(us)}function Ig(e){return e.length===ds&&cs(e)}function Eg(e){let n=[],t=us.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Rg(e,n){return Eg(e).find(([t])=>e.startsWith(`${n}=`,t))}function wr(e,n){if(!cs(e))return null;let t=Rg(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Mg(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Rg(e,n),i=Eg(e),s=i.length===0?us.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:us.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>ds)throw x(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${ds}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(ds,"#")}function cd(e,n){var d,u;let t=e.flatMap((c,f)=>oo(c).map(([p,m])=>({index:f,start:p,end:m,token:c.slice(p,m)}))),{kept:r,added:o}=In(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,f,p,m)=>{var b;let g=(b=i[c])!=null?b:"";i[c]=g.slice(0,f)+m+g.slice(p)},l=e.length-1;if(o.length>0&&s===void 0){let c=((d=i[l])!=
null?d:"").trimEnd(),f=((u=i[l])!=null?u:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${f}`}for(let c=t.length-1;c>=0;c--){
let f=t[c],p=r[c];f!==void 0&&(f===s&&o.length>0&&a(f.index,f.start,f.start,`${o.join(" ")} `),p===null?nS(i,f):p!==void 0&&p!==f.token&&a(f.index,f.start,f.end,
p))}return i}function $r(e,n){var t;return(t=cd([e],n)[0])!=null?t:""}function nS(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Dg(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function fd(e){return Dg(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Oo(e){
let n=r=>Dg(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function Tg(e,n){var o,i;let t=fd(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function Ng(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function re(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function fs(e){return{kind:"kmod",name:e}}function ps(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Cg(e,n){return{kind:"reboot",delay:e,why:n}}var ot="/boot/loader/entries",it="/boot/grub2/grubenv",tS=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function ms(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=tS.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function gs(e,n){let t=e.read(it),r=t===null?null:wr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Mn(o).kernelopts}function rS(e,n){let t=n.kernelopts?gs(e,n):null;return pd(e).
map(r=>{var s;let o=Oo((s=e.read(r))!=null?s:""),i=z(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?z(t):[a]);return{title:o.title,id:r.slice(ot.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:ms(e,o.linux),initrds:o.initrds.map(a=>ms(e,a)).filter(a=>a!==null),recovery:Ng(o)}})}function pd(e){return Y(
e,"entry files",()=>e.list(ot).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>oS(r,t)).map(t=>`${ot}/${t}.conf`))}function oS(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Ie(e,n){return Y(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>iS(e,n))}function iS(e,n){return n.kind==="bls"?rS(e,n):md(e,n).filter(t=>t.foreign===void 0)}function md(e,n){let t=e.read(n.config);return t===null?[]:Mn(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...El(r)?{}:{foreign:r.section},tokens:z(r.args.join(" ")),kernel:ms(
e,r.kernel),initrds:r.initrds.map(o=>ms(e,o)).filter(o=>o!==null)}))}function sS(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[
...new Set(t.map(p=>{var m;return(m=p.within[r])!=null?m:`entry ${p.id}`}))],f=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(p=>p===u))!=null?l:c.find(p=>!p.startsWith(
"entry "));t=t.filter(p=>p.within[r]===f),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(u,c)=>u.within.length<=r||t.findIndex(f=>f.within[r]===u.within[r])===c)[Number(i)]}function Lg(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(Ie(e,n).map(t));return n.kind==="bls"?[]:md(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function ys(e,n){
var i,s;let t=n.kind==="bls"?Ie(e,n):md(e,n),r=e.read(n.grubenv),o=[r===null?null:wr(r,"next_entry"),n.fallback==="saved"&&r!==null?wr(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:sS(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var aS=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],gn="/etc/kernel/cmdline",lS=/^\$\{?\w+\}?$/,dS=/^(BOOT_IMAGE|initrd)=/;function gd(e){return e.startsWith(
"root=")}function uS(e,n){let t=fd(e).map(([o,i])=>e.slice(o,i)),r=cd(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Tg(
e,r)}function Io(e,n,t,r){let o=Bi(z(t),z(r));return re(e,n,void 0,o.length===0?{}:{lost:o})}function Vg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=gs(
e,n),o=e.read(it),i=cS(e,n,t);if(r===null)return{steps:i,opts:r};let s=$r(r,t(it,z(r)));return o===null||!cs(o)?{steps:i,opts:i.length===0?r:s}:{steps:[...s===r?
[]:[Io(it,Mg(o,"kernelopts",s),r,s)],...i],opts:s}}function cS(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?d:[],a=$r(s,t(n.config,z(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Io(n.config,r.replace(o,()=>`${i}${a}\
"`),s,a)]}function Hg(e,n,t){return pd(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",{options:i}=Oo(o),s=z(i),a=s.includes("$kernelopts"),l=s.flatMap(f=>f===
"$kernelopts"&&t!==null?z(t):[f]),d=n(r,l),u=uS(o,a?d.filter(f=>!J(l,f)):d);return u===o?[]:[Io(r,u,i,Oo(u).options)]})}function fS(e,n,t){var l,d,u;let r=aS.find(
c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",f=$r(c,t),p=!z(c).some(gd)&&Ie(e,n).some(m=>m.tokens.some(gd));return{steps:f===c?[]:[Io(gn,f,
c,f)],warnings:p?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Te(
e);if(n.kernelopts||o!==null&&t.every(c=>J(o,c)))return{steps:[],warnings:[]};let i=ys(e,n),s=i===null||!i.recovery?i:(d=Ie(e,n).find(c=>!c.recovery))!=null?d:null,
a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!lS.test(c)&&!dS.test(c));return s===null||!a.some(gd)?{steps:[],warnings:[`${gn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[re(gn,`${$r(a.join(
" "),t)}
`)],warnings:[]}}function Ug(e,n,t){let r=Vg(e,n,()=>t),o=fS(e,n,t);return{steps:[...r.steps,...Hg(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Bg(e,n,t){
let r=Vg(e,n,t),o=e.read(gn),i=o===null?null:$r(o,t(gn,z(o)));return[...r.steps,...Hg(e,t,r.opts),...o===null||i===null||i===o?[]:[Io(gn,i,o,i)]]}function yd(e,n){
let t=e.read(gn),r=n.kernelopts?gs(e,n):null;return[...Ie(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:it,tokens:z(r)}],...t===null?[]:[{path:gn,
tokens:z(t)}]]}var pS=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
mS=/manage|generated|begin/i;function Qe(e){if(!mS.test(e))return null;for(let[n,t]of pS)if(t.test(e))return n;return null}function st(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function at(e,n,t=[]){let r=st(n),o=e.read(n),i=Qe(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Fg={lists:100,braces:12},jg=/[\t\n ;&|<>()]/,zg=/[A-Za-z_]\w*/y;function j(e,n){throw{at:e,why:n}}function hd({depth:e,at:n},t,r){++e[t]>Fg[t]&&j(n,`it nest\
s deeper than ${Fg[t]} levels`);let o=r();return e[t]--,o}function St(e,n){var t,r;return zg.lastIndex=n,(r=(t=zg.exec(e))==null?void 0:t[0])!=null?r:""}function yn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(jg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&j(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...bd(e,i)),o='"'):r.push(...hs(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function bd(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&j(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...hs(e,'"'))}}function hs(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&j(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){j(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&j(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?gS(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function gS(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=St(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!bS(e))&&(e.list(e),t.charAt(e.at)!==")"&&
j(r,"$( is not closed"),e.at++);else if(o==="{"){let s=hd(e,"braces",()=>{let a=yS(e,n);return a===null&&hS(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?bd(e,r):e.shell==="bash"&&vS(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function yS(e,n){var l,d;let{text:t}=e,r=e.at,o=St(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(d=(l=i.exec(t))==null?void 0:l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith(
"+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&jg.test(u)&&!/[\t ]/.
test(u))break;a.push(...hs(e,n))}return e.at=r,null}function hS(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||j(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,bd(e,e.at-1)):hs(e,'"')}j(n,"${ is not closed")}function bS(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function vS(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&j(n,"the quote ' is not closed");e.at++}var Wg=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Zg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,wS=new Set(["exp\
ort","readonly","local","declare","typeset"]),Jg={is:"all",of:[]};function qg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{bs(o,t,")")}};
try{let o=bs(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function bs(e,n,...t){
return hd(e,"lists",()=>$S(e,n,t))}function $S(e,n,t){let r=[],o=e.at;for(;;){hn(e,n);let i=e.text.charAt(e.at),s=xr(e);if(i===""){t.length>0&&j(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&j(
e.at,`${i} is not expected here`),r.push(xS(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||j(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function xS(e,n){let t=Gg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,hn(e,n),t={is:"maybe",left:t,right:Gg(e,n)};return t}function Gg(e,n){return xr(e)==="!"?(e.at++,ve(e),{is:"maybe",left:Kg(e,n),right:Jg}):
Kg(e,n)}function Kg(e,n){let t=vs(e,n);for(ve(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
hn(e,n),t={is:"apart",body:vs(e,n)},ve(e);return t}function vs(e,n){let{text:t,at:r}=e,o=xr(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&St(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?AS(e,n):OS(e,n);e.at+=o.length;let s=i==="("?_S(e,n):kS(e,n,o,r);for(ve(e);Qg(e,n);ve(e));return s}function kS(e,n,t,r){
switch(t){case"{":return Pt(e,n,"}");case"if":return Xg(e,n);case"while":case"until":{let o=Pt(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Pt(e,n,"done")]},
e:e.at}}case"for":return SS(e,n,r);case"case":return PS(e,n);default:return j(r,`${t} is not expected here`)}}function Pt(e,n,t){let r=Yg(e,n,t);return e.at+=t.
length,r}function Yg(e,n,...t){let r=bs(e,n,...t);return r.is==="all"&&r.of.length===0&&j(e.at,"a command is missing"),r}function _S(e,n){return e.at++,{is:"apa\
rt",body:Pt(e,n,")")}}function Xg(e,n){let t=Pt(e,n,"then"),r=Yg(e,n,"elif","else","fi"),o=xr(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Xg(e,n):Pt(e,n,"fi")],otherwise:!0}}function SS(e,n,t){ve(e);let r=St(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&j(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&j(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,hn(e,n),St(e.text,e.at)==="in")for(e.at+=2,o=[],ve(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ve(e)){let a=yn(e);a.s===a.e&&j(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ve(e),e.text.charAt(e.at)===";"&&e.at++,hn(e,n);let i=xr(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&j(e.at,"do is missing"),e.at+=
i.length;let s=Pt(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function PS(e,n){let t=e.at;ve(e),yn(e),hn(e,n),St(e.text,e.at)!=="\
in"&&j(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(hn(e,n);xr(e)!=="esac";hn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ve(e);let i=yn(e);if(i.s===i.e&&
j(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ve(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&j(e.at,") is missing"),e.at++,
r.push(bs(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Jg,branches:r,
otherwise:o}}function AS(e,n){e.at+=8,ve(e);let t=yn(e);return ve(e),e.text.startsWith("()",e.at)&&(e.at+=2),hn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:vs(
e,n)}}function OS(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ve(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&wd(e),Qg(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&j(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,hn(e,n),{is:"function",name:t.slice(c.s,c.e),body:vs(e,n)}}let a=i[0],l=a!==void 0&&wS.has(t.slice(a.s,a.e)),d=a===void 0||l?IS(e,l):null;if(d!==null){o.push(
d);continue}let u=yn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&ES(e)}return e.at===r&&j(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function IS(e,n){var c,f;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",d=((f=s[2])!=null?f:"")!=="",u=e.at;if(t.charAt(u)===
"("&&r==="bash"){for(d=!0,e.at++,e.at=vd(t,e.at);t.charAt(e.at)!==")";e.at=vd(t,e.at)){let p=yn(e);p.s===p.e&&j(u,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:yn(e)}}function Qg(e,n){var i,s;Zg.lastIndex=e.at;let t=(s=
(i=Zg.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ve(e);let o=yn(e);return o.s===o.e&&j(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function ES(e){let n=e.at;for(;;){e.at=vd(e.text,e.at);let t=yn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&j(n,"]] is missing"),e.at++)}}function xr(e){var n,t;return Wg.lastIndex=e.at,(t=(n=Wg.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ve(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function vd(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function wd(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function hn(e,n){for(;;){ve(e);let t=e.text.charAt(e.at);if(t==="#")wd(e);else if(t===`
`){e.at++;for(let r of n.splice(0))RS(e,r)}else return}}function RS(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;wd(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var MS=24,DS=24,$d=8,TS=16384,NS=/^(?!GRUB_CMDLINE_)/,CS=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,ey=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),LS=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),kd=[],ry={values:new Map,last:new Map,sealed:new Set,over:""};function Sd(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[ry];try{for(let i of e.keys())o=oy(r,i,o)}catch(i){if(i instanceof Error)throw i;return ny(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?ny(r,r.ended):{files:r.files,worlds:o}}function ny({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Mo(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function Pd(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function oy(e,n,t){
var s,a;let r=e.file;e.file=n;let o=qg((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;let i=Vn(e,o,t).map(l=>l.over==="file"?{...l,
over:""}:l);return e.file=r,Ro(i)}function Vn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...VS(e,n,r)]}function VS(e,n,t){
switch(n.is){case"simple":return HS(e,n,t);case"all":return n.of.reduce((r,o)=>Vn(e,o,r),t);case"maybe":{let r=ty(e,n.left,t);return Ro([...r,...Vn(e,n.right,r)])}case"\
branch":{let r=ty(e,n.first,t),o=n.branches.flatMap(i=>Vn(e,i,r));return Ro(n.otherwise?o:[...r,...o])}case"for":return zS(e,n,t);case"while":return ay(e,n,t);case"\
function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Vn(e,n.body,t),t}}function ty(e,n,t){let r=e.spared;e.spared=!0;let o=Vn(
e,n,t);return e.spared=r,o}function HS(e,n,t){var f,p;let[r,...o]=n.words;if(r===void 0)return ws(e,n.assigns,t);let i=kr(r),s=e.shell==="dash"&&ey.has(i!=null?
i:"")?ws(e,n.assigns.filter(m=>!m.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=xd(r);if(CS.test(l))throw{at:r.s,why:BS(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return Ro([...s,...ws(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<$d){let{file:m,call:g}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let b=Vn(e,d.body,s).map(v=>v.over==="file"?{...v,over:""}:v);return e.file=m,e.call=g,e.depth--,b}let u=i===null||ey.has(
i)?void 0:n.assigns.find(m=>m.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${_d(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?US(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(p=e.ended)!=null?p:{file:e.file,at:r.s,why:c},s.map(m=>({...m,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((m,g)=>{var b,v;return Id(ly(m,(b=kr(g))!=null?b:""),(v=kr(g))!=null?v:"",kd)},s);case"export":case"readonl\
y":case"declare":case"typeset":{let m=o.find(v=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(xd(v)));if(m!==void 0)throw{at:m.s,why:`${i} is given what is no name`};let g=n.
assigns.filter(v=>v.declared),b=i!=="readonly"&&!o.some(v=>/^-\w*r/.test(xd(v)))?[]:[...g.map(v=>v.name),...o.flatMap(v=>{var h;return(h=kr(v))!=null?h:[]})];return ws(
e,g,s).map(v=>({...v,sealed:new Set([...v.sealed,...b])}))}case"return":return s.map(m=>({...m,over:"file"}));case"exit":case"exec":return s.map(m=>({...m,over:"\
all"}));case".":case"source":{let m=o[0]===void 0?null:kr(o[0]),g=m===null||e.depth>=$d?null:e.read(m);if(m===null)return jS(e,n,s);if(g===null)return m.startsWith(
"/")&&e.depth<$d?s.map(v=>({...v,over:"all"})):s;e.depth++;let b=oy(e,e.files.push({path:m,text:g})-1,s);return e.depth--,b}case"eval":case"read":case"printf":case"\
let":case"local":{let m=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(m)?s:Od(e,n,s,iy(m))}default:return s}}function US({call:e},n){return n==="local"?e===
""?"local stands outside of a function":null:LS.has(n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function BS(e,n){return e.
startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes("\r")?`"${_d(e)}" is no command, as the line ends with a carriage return \
(take them all out)`:`"${_d(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before \
its =)":""}`}function _d(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function ws(e,n,t){return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,
over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},d=a.array?[Eo(e,a.value,l)]:Ad(e,a.value.parts,l,a),u=a.append?[...(s=
o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>TS?[Eo(e,a.value,l)]:u),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,last:i}})}function Ad(e,n,t,r,o=r===
void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var b,v;let{s:l,e:d,q:u}=s,c=(...h)=>[{...Eo(e,s,t,h),q:u,of:o}];if(s.is==="dark")return[{...Eo(e,s,t),q:u,
of:o}];if(s.is==="char"){let h=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===1&&(h===void 0||h.is==="char"&&h.c===":"&&h.q==="")?c():[{c:s.c,file:i,s:l,e:d,
q:u,of:o}]}let f=(b=t.values.get(s.name))!=null?b:NS.test(s.name)?null:kd,p=Ad(e,s.word,t,void 0,o),m=f!==null&&(s.colon?f.length>0:f!==kd),g=s.op===""?f:m===(s.
op==="+")?p:m?f:[];return f===null||g===null||s.op!==""&&f.length>0&&f.every(h=>h.dark!==void 0)?c(f!=null?f:[],p):(r==null?void 0:r.declared)===!0&&u===""&&e.shell===
"dash"&&/[\s*?[]/.test((v=Pd(g))!=null?v:" ")?c(g):g})}function FS({call:e,file:n},t,r){let o=[...iy(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:
[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function iy(e){var n;return new Set((n=e.match(/[A-Za-z_]\w*/g))!=
null?n:[])}function $s(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function sy(e){return[...new Set(e.map($s).join(`
`).split(`
`))].join(`
`)}function zS(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>kr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>DS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?ay(e,n,t):n.words.reduce((l,d)=>Vn(e,n.body,
Id(ly(l,n.name),n.name,Ad(e,d.parts,ry))),t)}function ay(e,n,t){let r=Vn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),Ro([...t,...r.filter(i=>i.over!==""),...Od(e,n,t,o)])}function jS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return Od(e,n,t,r)}function Od(e,n,t,r){return t.flatMap(o=>{let i=[Eo(e,n,
o)];return[...r].reduce((s,a)=>Id(s,a,i),[o])})}function ly(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function Id(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Eo(e,{s:n,e:t},r,o){var l,d;let{file:i,files:s}=e,a=(d=(l=s[i])==null?void 0:l.text.
slice(n,t))!=null?d:"";return{c:"",dark:a,holds:sy(o!=null?o:FS(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function kr(e){return e.parts.every(n=>n.is==="char")?e.parts.
map(n=>n.is==="char"?n.c:"").join(""):null}function xd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function Ro(e){let n=[...new Map(e.map(i=>[WS(i),
i])).values()],[t]=n;if(n.length<=MS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(
n.map(d=>{let u=Mo(d,i);return[dy(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=sy([...s.values()]);r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function WS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,dy(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function dy(e){
return e.map(n=>{var t,r;return`${n.c}${(t=n.dark)!=null?t:""}${(r=n.holds)!=null?r:""}@${n.file}:${n.s}`}).join(" ")}var Do="\uFFFF",cy=/^[\t-\r \xa0]$/,fy=/[^\w@%+=:,./-]/g;function Ed(e){let n=e.map(t=>t.dark===void 0?t.c:Do).join("");return oo(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function py(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
uy(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&uy(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function uy(e,n){return cy.test(e.c)&&!n.has(e)}function my(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?At(r,a):""}))}function gy(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&cy.test(a.c)?"":At(" ",i)}]})}function yy(e,n,t,r){var f,p,m,g;let o=Rd((f=n.values.get(t))!=null?f:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:At(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(b=>b.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(p=n.values.get(t))!=null?p:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:At(u,a.close)}];let c=(g=(m=e[s])==null?void 0:m.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(fy,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${At(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${At(u,'"')}"`}]}function Rd(e){var t;let n=Ed(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function hy(e,n,t,r){let o=At(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function by(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Md(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function At(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(fy,"\\$&")}var oe="/etc/default/grub",_r="/etc/default/grub.d",en="GRUB_CMDLINE_LINUX",Td="GRUB_CMDLINE_LINUX_DEFAULT",To=`${_r}/zz-vfiokit.cfg`,$y=/^zz+-vfiokit\.cfg$/,ZS=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function ks(e,n,t){let r=new Set(Ld(e,n).worlds.map(i=>Pd(Mo(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Sr(e,n){let[t]=Ld(e,n).worlds;return t===
void 0?[]:Nd(t).all}function _s(e,n,t,r=!1){var v,h,y;let o=Cd(e,n),i=Ld(e,n),s=i.worlds.map(Nd);if(!r)for(let w of s)JS(w,t);let a=s.map(w=>{let $=In(w.tokens.
map(k=>k.text),t,w.split);return r?GS($,w):$}),l=(h=(v=s[0])==null?void 0:v.all)!=null?h:[];if(a.every((w,$)=>w.removed.length===0&&w.added.length===0&&(r||t.every(
k=>{var E,_;return J((_=(E=s[$])==null?void 0:E.all)!=null?_:[],k)})))&&(r||t.length===0||!s.some(xy)))return{texts:new Map,before:l,lost:[],manager:null};let u=s.
flatMap((w,$)=>qS(w,a[$])),c=new Set(u.map(xs)),f=[...u,...r?[]:s.flatMap(w=>w.values.flatMap(gy)).filter(w=>!c.has(xs(w)))],p=r?void 0:[...ky(i,f)].find(w=>rP(
o,w));if(p!==void 0)throw x(`${oe} asks in a condition what ${p} is, so that ${a.flatMap(w=>w.removed).join(" ")||p} cannot be changed there soundly; change it \
by hand`);let m=YS(a),g=s.some(w=>w.world.sealed.has(en)),b=[...new Set(s.flatMap(({tokens:w},$)=>{var k,E;return Bi(w.map(_=>_.text),((E=(k=a[$])==null?void 0:
k.kept)!=null?E:[]).flatMap(_=>_===null?[]:z(_)))}))];for(let w of n.dropIns&&n.inPlace!==!0&&!g?XS(e):[null])for(let $ of QS(i,s,a,f,m,w)){let k=eP(e,n,{read:i,
edits:f,changes:a,wishes:r?[]:t,dropIn:w},$);if(k!==null)return{texts:k,before:l,lost:b,manager:n.dropIns&&w!==To?Qe((y=e.read(To))!=null?y:""):null}}throw x(`${oe}\
 sets ${en} in a way that cannot be edited without running it; expected plain assignments; change ${[...m,...a.flatMap(w=>w.removed)].join(" ")} there by hand`)}
function Nd(e){let n=[Mo(e,en),Mo(e,Td)],[t=[],r=[]]=n.map(s=>Ed(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(xs)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(
s,a).every(d=>o.has(xs(d))));return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function GS(e,{tokens:n}){let t=n.map(o=>o.
value.slice(o.start,o.end).some(i=>i.of!==en&&i.of!==Td)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{
...e,kept:r,tokens:r.filter(o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function xy({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Cd(e,{dropIns:n}){let t=n?e.list(_r).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[oe,...t.map(r=>`${_r}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Ld(e,n){return Y(e,`defaults ${n.shell} ${n.dropIns}`,()=>KS(e,n))}function KS(e,n){let{shell:t}=n,r=Sd(Cd(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw x(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw x(`${oe} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, so\
urcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function JS(e,n){var r;let t=n.flatMap(Xn);for(let o of e.tokens){
if(!o.text.includes(Do))continue;let i=o.value.slice(o.start,o.end),s=o.text.split(Do).find(d=>t.includes(P(d))),a=((r=$s(i).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=
null?r:[]).filter(d=>t.includes(P(d))),l=s!==void 0?o.text.replace(Do,"\u2026"):In(a,n).removed[0];if(l!==void 0)throw x(`${en} gets ${l} from ${i.map(d=>{var u;
return(u=d.dark)!=null?u:d.c}).join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out \
in ${oe}`)}}function xs({file:e,s:n}){return`${e} ${n}`}function qS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.
tokens.filter(i=>i.value===r);return[...py(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:my(r,i,s)})]})}function YS(e){let n=new Map,
t=r=>x(`${oe} sets ${vy(r)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);for(let r of e.flatMap(
o=>o.added)){let o=Yn(P(r))?r:P(r),i=n.get(o);if(Dd(r)){let s=new Set(e.map(a=>a.added.filter(Dd).join(" ")).filter(a=>a!==""));if(s.size>1)throw t(r);n.set("",
[...s].join(""));continue}if(i===void 0||i===r){n.set(o,r);continue}if(!qe(P(r))||P(r)==="vfio_pci.ids")throw t(r);n.set(o,`${vy(r)}=${[...new Set([...N(i),...N(
r)])].join(",")}`)}return[...n.values()].flatMap(z)}function Dd(e){return Ke.includes(P(e))}function vy(e){return e.replace(/=[^]*/,"")}function XS(e){var s;let n=e.
list(_r).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return Qe((l=e.read(`${_r}/${a}`))!=null?l:"")===null},r=n.filter(a=>$y.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(
a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${_r}/${a}`)}
function QS(e,n,t,r,o,i){var g,b;let[s]=n,a=n.some(({values:[v]})=>/(?:^|[\s"'])--(?![^\s"'])/.test($s(v))),l=Md(e.files,r);if(l===null||s===void 0)return[];if(o.
length===0)return[l];let d=s.world.last.get(en),u=n.every(({world:{last:v},values:[,h]})=>{var y;return((y=v.get(en))==null?void 0:y.assign)===(d==null?void 0:d.
assign)&&!h.some(w=>{var $;return/GRUB_CMDLINE_LINUX\b/.test(($=w.dark)!=null?$:"")})})?s.world:null,c=v=>{let h=u===null?null:yy(v,u,en,o),y=h===null?null:Md(v,
[...r,...h]);return y===null?[]:[y]},f=v=>(l.some(w=>w.path===v)?l:[...l,{path:v,text:""}]).map(w=>w.path===v?{...w,text:hy(w.text===""&&v!==oe?ZS:w.text,en,o,a)}:
w);if(i===null)return[...c(e.files),f(oe)];let p=d==null?null:(b=(g=e.files[d.file])==null?void 0:g.path)!=null?b:null,m=s.tokens.some((v,h)=>{var y;return h<s.
split&&((y=t[0])==null?void 0:y.kept[h])===null&&o.some(w=>qe(P(w))&&P(w)===P(v.text))});return[...p===i||m||Rd(s.values[0])!==null?c(e.files):[],f(i)]}function eP(e,n,{
read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(v=>[v.path,v.text])),d=a.map(v=>v.text===l.get(v.path)?v:{...v,text:by(v.text,en)}),u=new Set(
[...Cd(e,n).map(v=>v.path),s!=null?s:""]),c=v=>v===oe?"":v,f=d.filter(v=>u.has(v.path)).sort((v,h)=>c(v.path)<c(h.path)?-1:1),p=Sd(f,n.shell,v=>{var h,y;return(y=
(h=d.find(w=>w.path===v))==null?void 0:h.text)!=null?y:e.read(v)});if("why"in p)return null;let m=p.worlds.filter(v=>v.over!=="all").map(Nd),g=m.length>0&&m.every(
v=>{let h=v.tokens.map(y=>y.text);return i.every(y=>J(v.all,y))&&(i.length===0||!xy(v))&&o.some(y=>(m.length===1?nP(h,y):tP(h,y))&&y.added.every(w=>Dd(w)||io(v.
all).filter($=>$===w).length<2))}),b=ky(t,r);return!g||wy(p,b)!==wy(t,b)?null:new Map(d.filter(v=>{var h;return v.text!==((h=l.get(v.path))!=null?h:"")}).map(({
path:v,text:h})=>{let y=$y.test(v.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[v,y?null:h]}))}function nP(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function tP(e,n){let t=new Set(n.added.map(P)),r=o=>o.filter(i=>!t.has(P(i))).join(" ");return r(e)===r(n.tokens)}function ky(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function rP(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function wy(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==en&&o!==Td&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Vd(e){return[...e.texts].map(([n,t])=>re(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Hd(e,n){return!n.dropIns&&e.read(oe)===null}function _y(e,n,t,r){
if(!r&&Hd(e,n))return{steps:[],before:[],notes:[`${oe} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=_s(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==To&&a.endsWith("-vfiokit.cfg"));return{steps:Vd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${To} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function Sy(e,n,t){return t.length===0||Hd(e,n)?[]:Vd(_s(e,n,t,
!0))}function Py(e,n,t){return t.length===0||Hd(e,n)?[]:Vd(_s(e,{...n,inPlace:!0},t))}var Ay="/boot/grub/grub.cfg",lt="/boot/grub2/grub.cfg",oP={rhel:"redhat",ol:"redhat"},Oy="/etc/tuned/bootcmdline";function Ss(e,n){return["/usr/sbin","/sbin","/\
usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Ud(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw fe("this is an o\
stree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rp\
m-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Ss(e,"transactional-update"))throw fe("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Iy(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw fe(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function iP(e){Iy(e);let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(t=>e.real(t)!==null);throw n!==
void 0?fe(`this system boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):
fe("no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this sy\
stem has")}function sP(e){var a,l;if(!ld(e))return lt;let n=e.real("/etc/grub2-efi.cfg"),t=wg(e).filter(d=>!/\/EFI\/boot\//i.test(d)),r=d=>{var u;return Mn((u=e.
read(d))!=null?u:"").kind},o=t.filter(d=>r(d)==="generated");if(n!==null&&o.includes(n))return n;let i=(a=Ao(e,"ID"))!=null?a:"",s=t.find(d=>{var u;return d===`\
/boot/efi/EFI/${(u=oP[i])!=null?u:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:lt:o.length===1&&!t.some(d=>r(d)==="stub")&&(l=o[0])!=null?l:lt}function aP(e){
var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Ne(e){return Y(e,"boot loader",()=>lP(e))}
function lP(e){var u,c,f,p;Ud(e);let n=mr(e),t=n==="suse";if(t){let m=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.read("/etc/sysconfig/bootloader"))!=null?
u:""))==null?void 0:c[1])!=null?f:"grub2";if(m!=="grub2"&&m!=="grub2-efi")throw fe(`LOADER_TYPE in /etc/sysconfig/bootloader is ${m||"empty"}; expected grub2 or\
 grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((n==="debian"||Ss(e,"update-grub")&&!Ss(e,"grub2-mkcon\
fig"))&&(e.real(Ay)!==null||e.real(oe)!==null)){let g={shell:((p=e.real("/bin/sh"))!=null?p:"").endsWith("bash")?"bash":"dash",dropIns:uP(e)};return{kind:"debia\
n",name:"GRUB (update-grub)",defaults:g,config:Ay,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return ks(e,g,"GRUB_DEFAULT")||
"0"}}}!Ss(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&iP(e);let r={shell:"bash",dropIns:!1},o=t?lt:sP(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grub\
env",fallback:ks(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(ot).filter(m=>m.endsWith(".conf")),a=e.read(o),l=Mn(a!=null?a:""),d=s.length===0;if(!t&&d&&l.entries.every(
m=>m.kernel==="")&&Iy(e),!t&&dP(e,r,a===null?!d:l.bls)){let m=d?l.kernelopts!==null:s.some(g=>{var b;return/^\s*options\s.*\$kernelopts\b/m.test((b=e.read(`${ot}\
/${g}`))!=null?b:"")});return{kind:"bls",name:m?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:m}}if(o!==lt&&
/overwrite the GRUB wrapper|GRUB wrapper/i.test(aP(e)))throw fe(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected \
a stub there that leads to ${lt}`,`run grub2-mkconfig -o ${lt}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRU\
B (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function dP(e,n,t){let r=ks(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r===
"true")}function uP(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function cP(e,n){var o,i,s,a;let t=e.
read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(Oy))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...z(r),...z(t===null?
"":(a=wr(t,"tuned_params"))!=null?a:"")]}function fP(e,n,t){let r=cP(e,n);if(r.length===0)return;let o=n.kind==="bls"?yd(e,n).map(i=>i.tokens):[Sr(e,n.defaults)].
filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Xn(i).includes(P(l)));if(!(!s||a===void 0))throw x(
`tuned sets ${a} on the kernel command line (${Oy}), where it would win over ours; expected no ${P(a)} there; take it out of the tuned profile (cmdline in its [\
bootloader] section) and run this again`)}}function pP(e,n,t,r){let o=[{path:oe,tokens:r},...n.kind==="bls"?yd(e,n):[]];return t.flatMap(lr).flatMap(i=>{let s=o.
filter(({tokens:a})=>!J(a,xt(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Ey(e,n,t){return n.
command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function Ps(e,n,t,r={}){if(t.length===0)return{steps:[],
claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Ug(e,n,t):{steps:[],warnings:[]},i=_y(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return fP(te(
e,s),n,t),{steps:Fe([...s,...r.regenerate===!1?[]:Ey(e,n,t)]),claims:s.length===0?[]:pP(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function No(e,n,t,r={}){
return Co(e,n,Bd(n,t),r)}function Bd({config:e},n){let t=n.filter(r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==null?void 0:i.includes(r===
e?it:r))!==!0}).map(o=>xt(o.value))}function Co(e,n,t,r={}){let o=n.kind==="bls"?Bg(e,n,t):[],i=t(oe,[]);return{steps:Fe([...o,...Sy(e,n.defaults,i),...r.regenerate===
!1||i.length===0&&r.sourcesChange!==!0?[]:Ey(e,n,i)]),notes:[]}}function Ry(e,n,t){return Lg(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=pn(t.filter(
a=>!J(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you chang\
es it: put them there`]})}function As(e,n){var t;return`${n.name}, ${ld(e)?"UEFI":"BIOS"}, ${(t=Ao(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}function Lo(e){let n=T(e),t=be(e,n),r=hr(e,n,t);return{...r,judge:rt(e,n,t,r),consoles:yr(e,n),weakened:gr(e)}}function bn(e){try{return{loader:Ne(e),missing:null}}catch(n){
if(!(n instanceof S)||n.code!=="E_HOST"||_e(e)!==null)throw n;return{loader:null,missing:n.message}}}function Pr(e,n){return n===null?[]:Ie(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function My(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Ye),...t.flatMap(Ai)])]}function Dy(e,n){let t=de(e).map(
o=>ae(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ye(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function Os(e,n,t){return T(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Vo="# vfiokit: functions for vfio-pci, and the drivers that come after it",Fd="options vfio-pci",mP=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Ot=4294967295;function Ar(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function ze(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Ty(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Ho(e){let[n=NaN,t=NaN,r=Ot,o=Ot,i=0,s=0]=Ty(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Ot||o!==Ot||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ke(e,n){return e.some(t=>{var f,
p;let[r=NaN,o=NaN,i=Ot,s=Ot,a=0,l=0]=Ty(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(m,g)=>m===Ot||m===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((p=n.class)!=null?p:"",16)<<8^a)&l&16776960)===0})}function Is(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Or(e,{line:n,lines:t},r){let o=Ar(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Ny(e,n){
return De(e,n).filter(t=>ue([t],"vfio_pci","ids")!==null)}function Cy(e,n,t){var i;let r=t.join(","),[o]=[...Ny(e,n)].reverse();if(o!==void 0){let s=Or(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ue(De(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Is(e,[`${Fd}\
 ids=${r}`])}function zd(e,n,t){let r=e;for(let o of[...Ny(e,n)].reverse())r=Or(r,o,i=>{let s=o.lines===1?i:`${Fd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),p=f.filter(m=>!t(m));return p.length===f.length?l:p.length===0?
"":`${d}ids=${u}${p.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Ly(e,n){return Or(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Vy(e){return`softdep ${e} pre: vfio-pci`}function Hy(e,n){return`${Fd} ${e}=${n?1:0}`}function Ir(e){return Ar(e).some(n=>n.trimEnd()===
Vo)}function Uy(e){let n=Ar(e).filter(t=>t.trimEnd()!==Vo&&!mP.test(t.trimEnd())&&!ro.test(t.trimEnd())).join("");return n.trim()===""?null:n}function It(e){return e!==
null&&no(e).includes("vfio_pci")}function By(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=qc(t,n);if(o!==null)throw x(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(X(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=De(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Or(e,f,()=>`${u}
`),s.push(u)},l=r.map(to).filter(u=>{var f;let c=i.get((f=yt(u))!=null?f:"");if(c===void 0)return!0;if(to(c)===u)return!1;if(c.from.path!==n)throw x(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,p=>p.command==="options"&&p.name===le&&p.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
Kc,el(d)]){let[c]=De(`${u}
`,n),f=m=>m.command===(c==null?void 0:c.command)&&m.name===c.name,p=t.find(f);p===void 0?l.unshift(u):p.path===n&&p.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Fy(e,n,t,r){let o=Ar(e).filter(a=>{var l;return!t.has((l=yt(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return Ar(o).
filter(a=>!ro.test(a.trimEnd())).join("");let i=De(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&ro.test(`softdep vfio-pci ${a.rest}`)),s=el(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:Or(o,i,()=>`${s}
`)}var Es="/etc/modprobe.d/vfio.conf",zy=1023;function gP(e){let n=de(e);return n.length===0?[{has:()=>"module",config:H(e)}]:n.map(t=>{let r=H(e,t);return{has:Jn(
ae(e,t),r),config:r}})}function yP(e,n,t){var s;let r=at(e,Es,Ya.slice(1)),o=t.map(a=>{var l;return(l=ue(n,"vfio_pci",a))==null?void 0:l.from}).filter(a=>a!==void 0).
map(a=>a.path).sort((a,l)=>Qr(a,l)?-1:1).pop();if(o===void 0||!Qr(r.path,o))return r;let i=st(Es);if(!Qr(i,o)&&Qe((s=e.read(i))!=null?s:"")===null)return{path:i,
warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw x(`${o} sets parameters of vfio-pci and is read after any file of\
 ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Uo(e,n){var $,k,E,_;let t=gP(e),r=H(e),o=ze(($=ue(r,"\
vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(O=>{let M=n.devices.filter(I=>I.id===O);return M.length===0?!o.some(I=>Ho(I)===O):!M.every(I=>ke(o,I))}),
s=[...o,...i],a=Object.entries(n.options).filter(O=>{let M=ue(r,"vfio_pci",O[0]);return O[1]!==void 0&&O[1]!==(M!==null&&Zt(M.value))}),l=O=>n.blacklisted.has(O)||
t.every(({has:M,config:I})=>{let W=M(O);return W==="absent"||W==="module"&&(un(I,O)!==null||It(Se(I,"softdep",O)))}),d=yP(e,r,[...i.length>0?["ids"]:[],...a.map(
([O])=>O)]),u=Ir((k=e.read(d.path))!=null?k:""),c=t.every(({has:O})=>O("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&
c&&n.rivals.every(l),p={steps:[],claims:[],notes:[],warnings:[],prepared:f,entries:s};if(f)return p;if(s.join(",").length>zy)throw x(`ids= of vfio-pci would hav\
e ${s.join(",").length} characters, and the kernel takes ${zy} at most; name fewer ids`);let m=(E=e.read(d.path))!=null?E:"",g=u?m:Is(m,[Vo]),b=By(i.length===0?
g:Cy(g,d.path,s),d.path,r,n.at),v=b.text,h=[...b.lines,...a.map(([O,M])=>Hy(O,M))],y=[];for(let O of n.rivals){let M=t.map(we=>Se(we.config,"softdep",O));if(M.every(
It))continue;let[I]=t.flatMap(we=>{var pi;return(pi=hi(we.config,O))!=null?pi:[]}),W=(we,pi)=>y.push(`${we} has ${pi}: there vfio-pci comes first only if the bo\
ot image loads it and not ${O}`);if(I!==void 0){W(I.path,`an install line for ${O}, which kmod would pass over for a softdep, so no softdep is written`);continue}
let K=M.flatMap(we=>we===null||It(we)?[]:[we]),fi=K.find(we=>we.path===d.path);fi!==void 0?v=Ly(v,fi):It((_=De(v,d.path).find(we=>we.command==="softdep"&&we.name===
O))!=null?_:null)||h.push(Vy(O));let Ic=K.find(we=>Qr(we.path,d.path));Ic!==void 0&&W(Ic.path,`a softdep line for ${O}, and kmod takes only the first`)}if(v=Is(
v,h),v===g)return{...p,notes:y};let w=[...i.map(O=>({thing:"id",value:O})),...[...u?[]:[Vo],...h,...b.changed].map(O=>({thing:"line",value:O}))];return{...p,claims:w,
notes:y,steps:[re(d.path,v)],warnings:d.warning===void 0?[]:[d.warning]}}function hP(e,n){return(e===Es||e===st(Es))&&Qe(n)===null}function jy(e,n,t=new Set){var l;
let r=d=>{var u;return n.includes((u=Ho(d))!=null?u:"")},o=H(e),i=X(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.
name===le)).map(u=>u.path))){let u=Me(e,d),c=v=>{var h;return ze((h=ue(De(v,d),"vfio_pci","ids"))==null?void 0:h.value)},f=i.filter(v=>v.from.path===d&&t.has(v.
address));if(f.length===0&&!c(u).some(r))continue;if(!hP(d,u)){a.push(`${d} gives ${[...f.map(v=>v.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and i\
s not ours: left as it is`);continue}let p=zd(Fy(u,d,t,i.filter(v=>!t.has(v.address))),d,r),m=ze((l=ue(o.filter(v=>v.path!==d),"vfio_pci","ids"))==null?void 0:l.
value);Ir(p)&&c(p).every(v=>m.includes(v))&&(p=zd(p,d,()=>!0));let b=Ir(p)&&ue(De(p,d),"vfio_pci","ids")===null&&X(De(p,d)).length===0?Uy(p):p.trim()===""?null:
p;s.push(re(d,b))}return{steps:s,notes:a}}var Et=["nouveau","nvidia","nvidia_drm"];function Zy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Cn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!uo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Wy(e){return e.replace(/-/g,"_")}function jd({driver:e,
module:n}){return n!=null?n:e}function bP(e){let n=jd(e);return n===null?Et:Et.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Rs(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Zy(e).filter(r=>n.has(r)).flatMap(bP));return Et.filter(r=>!t.
has(r))}function Gy(e,n){var o,i;let t=new Set(e.map(Wy)),r=Zy(n).find(s=>{var a;return t.has(Wy((a=jd(s))!=null?a:""))});if(r!==void 0)throw x(`blacklist holds\
 ${(o=jd(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}var Rt="/etc/initramfs-tools/modules",Ky="/usr/share/initramfs-tools/modules.d",Wd="# vfiokit: vfio_pci before the drivers that could take its devices",Ms="vfio\
_pci",vP=/^((\w+_)?vfio_pci|vfiokit_bind)$/,wP="/etc/dracut.conf.d/vfiokit.conf",$P=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ds="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Jy={"initramfs-tools":["/etc/modprobe.d",
Rt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},qy={steps:[],claims:[],warnings:[]};function Er(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function Gd(e){var n;return e.startsWith("#")?"":he((n=e.trim().split(/\s+/)[0])!=null?n:"")}function Yy(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Xy(e){return{thing:"line",value:e}}function Qy(e,n){let t=X(H(e)).length>0&&de(e).some(r=>ae(e,r)(Ms)==="builtin");return[...n.flatMap(r=>"\
module"in r?he(r.module):[]),...t?[le]:[]]}function Ts(e,n){return new Set(n==="dracut"?Zd(eh(e),"force_drivers").map(he):[Rt,...e.list(Ky).map(t=>`${Ky}/${t}`)].
flatMap(t=>Er(Me(e,t)).map(Gd)))}function xP(e,n){var s;let t=Ts(e,"initramfs-tools"),r=(s=e.read(Rt))!=null?s:"",o=Qy(e,n).filter(a=>!t.has(a));if(o.length===0)
return qy;let i=o.flatMap(a=>[Wd,a]);return{steps:[re(Rt,Yy(r,i))],claims:i.map(Xy),warnings:[]}}function eh(e){return[Me(e,"/etc/dracut.conf"),..._n(e,$P).map(
n=>Me(e,n))].join(`
`)}function Zd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function kP(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function _P(e,n){var m;let t=eh(
e),r=Ts(e,"dracut"),o=Zd(t,"add_drivers").map(he),i=Zd(t,"install_items"),s=kP(e,t),a=g=>g===Ms||g===le,l=Qy(e,n).filter(g=>!r.has(g)&&(a(g)||!o.includes(g))).map(
g=>`${a(g)?"force":"add"}_drivers+=" ${g} "`),u=[...n.flatMap(g=>{if("module"in g)return[];let b=`/${g.file}`;return i.includes(b)||s&&b.startsWith("/etc/modpro\
be.d/")||b.startsWith("/usr/lib/")||b.startsWith("/lib/")?[]:[`install_items+=" ${b} "`]}),...l];if(u.length===0)return qy;let c=at(e,wP),f=(m=e.read(c.path))!=
null?m:"",p=Er(f).some(g=>g.trimEnd()===Ds)?u:[Ds,...u];return{steps:[re(c.path,Yy(f,p))],claims:p.map(Xy),warnings:c.warning===void 0?[]:[c.warning]}}function nh(e,n,t){
return n==="dracut"?_P(e,t):xP(e,t)}function SP(e){let n=Er(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==Wd&&!(((o=n[r-1])!=null?o:"").trimEnd()===Wd&&
vP.test(Gd(t)))}).join("")}function PP(e){return Er(e).filter(n=>n.trimEnd()!==Ds&&!/^(force_drivers\+=" (vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function th(e){let n=[],t=[],r=e.read(Rt);if(r!==null){let o=SP(r);o!==r&&n.push(re(Rt,o===""?null:o)),Er(o).some(i=>Gd(i)===Ms)&&t.push(`${Rt}\
 names ${Ms} without our mark: it was there before and stays`)}for(let o of _n(e,["/etc/dracut.conf.d"])){let i=Me(e,o);if(!Er(i).some(a=>a.trimEnd()===Ds))continue;
let s=PP(i);n.push(re(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Ns(e,n,t,r,o,i="vfio_pci"){if(It(Se(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=Ts(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Ae({module:t})))}var AP=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],OP=["/usr/sbin","/sbin","/usr/bin","/bin"],rh=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],oh="/etc/kernel/install.d/50-dracut.install";function ah(e,n){var t;return(t=OP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function ih(e,n){return AP.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function IP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function EP(e){var o,i;let n=ah(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=IP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw x(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function RP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function lh(e){var i,s;let n=rh.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=rh.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function sh(e,n){
let t=lh(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>RP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw x(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function MP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=mr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Bo(e){let n=EP(e),t=ah(e,"dracut"),r=n==="initramfs-tools",o=r&&ih(e,"initramfs-tools"),i=t!==null&&ih(e,
"dracut");if(o&&i)return sh(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return sh(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:MP(e);if(a!==null)return a;throw fe("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=lh(e);if(s!==null&&s!=="dracut")throw fe(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(oh)==="/dev/null")throw x(
`${oh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function Kd(e,n){return n.kind==="bls"?Ie(e,n).map(t=>t.tokens):[Sr(e,n.defaults)]}function Mt(e,n){var o;let t=ze((o=ue(H(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Kd(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function dh(e,n){return[...Mt(e,n),...X(H(
e)).map(t=>t.address)]}function Jd(e,n){let t=new Set(Dt(e,n).map(i=>i.address)),r=new Set(ne(e).flatMap(i=>i.devices).map(i=>i.address)),o=T(e).map(i=>i.driver!==
"vfio-pci"||t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Ni(i,{driver:null,module:DP(e,i)}));return{devices:o,gpus:be(e,o),given:new Set(o.filter(i=>t.
has(i.address)))}}function Dt(e,n){let t=Mt(e,n),r=T(e),o=new Set(Gt(H(e),r));return r.filter(i=>o.has(i)||ke(t,i))}function DP(e,n){var i;let t=H(e),r=de(e).map(
s=>Jn(ae(e,s),t)),o=Ye(n).filter(s=>un(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function uh(e,n){let t=Jd(e,n),r=Rs(t),
o=new Set([...t.given].flatMap(Ye)),i=Bo(e),s=jf(e),a=d=>de(e).every(u=>Ns(e,H(e,u),d,i,s)),l=Ve(e).filter(({thing:d,value:u})=>d!=="arg"||P(u)!=="modprobe.blac\
klist"?!1:N(u).every(c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:No(e,n,l).steps,released:l}}var TP="/etc/driverctl.d",ch="/etc/libvirt/qemu";function NP(e,n){var o;let t=`${TP}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function Rr(e,n){let t=NP(e,n);return t===null||F(t.driver)?null:t}function CP(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function fh(e,n){let t=n.filter(r=>r.driver!==null&&!F(r.driver));return t.length===0?[]:e.list(ch).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=CP((i=e.read(`${ch}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function LP(e){return Y(e,"vfio_pci aliases",()=>de(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${Wt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,he(a)]})}))}function ph(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([s])=>s.split("*").length,[i]=LP(e).filter(([s])=>Qa(s,r)).sort((s,a)=>o(s)-o(a));return i===void 0||i[1]==="vfio_pci"?null:i[1]}function Cs(e,{driver:n},t){return n==="auto"?ph(e,t):null}function mh(e,n,t){var o,i;let r=new Map(X(H(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||qn(a,s)||n.accept_replacement.includes(s.address)))throw x(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Jc(s,Cs(e,n,s)))}function gh(e,n){for(let{address:t}of n){let r=Rr(e,t);if(r!==null)throw x(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function VP(e,n){let t=new Map(T(e).map(r=>[r.address,
r]));return X(H(e)).filter(r=>!n.some(o=>o.address===r.address)&&!qn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function yh(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return Uo(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(T(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return Uo(e,n);let s=Uo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Uo(e,n)}function HP(e,n,{at:t,devices:r}){
let o=Dt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ke(Mt(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function hh(e,n,t){
return[...HP(e,n,t),...VP(e,t.at)]}var UP=["reserved","interrupts","vfs","mdev"];function nn(e){var n;return`${e.address} (${e.id}, ${fn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Ls(e){
let n=e.slice(0,8).map(nn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function qd(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===
!1)return ls;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;
let o=br(e,t);if(o!==null)return o;if(En(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full pa\
ssthrough: all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vf\
io-pci refuses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; \
name its address if it is meant";let i=r===void 0?void 0:t.judge(r).find(l=>UP.includes(l.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function bh(e,n){
for(let t of e){if(t.responding===!1)throw x(`${nn(t)} belongs to a card that was named, and ${ls}`);let r=br(t,n);if(r!==null)throw x(`${nn(t)} belongs to a ca\
rd that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function Yd(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&
a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(
a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GP\
Us in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets eve\
ry GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, a\
nd ${Ls(s)} stays with the host without NVLink`]}}function vh(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.
address===i);if(s===void 0)throw x(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw x(`allow_g\
roup_members names ${nn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave\
 it out, or name it in addresses if it is meant for itself");let a=qd(s,{...n,addresses:[i]},t);if(a!==null)throw x(`allow_group_members names ${nn(s)}, which ${a}`);
return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${nn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot \
be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function wh(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(
e.map(o=>o.group))){if(r===null)continue;let o=as(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==
null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw x([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets \
a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),BP(o,n))}}function BP(e,{devices:n}){return e.some(r=>r.stays!==null)?"put \
the card into another slot, whose group holds nothing of the host":n.some(r=>En(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too\
; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives t\
hese to vfio-pci as well, and the host loses them; otherwise another slot`}function $h(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(
s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux\
 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture unt\
il a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(is(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw x(
`${i.map(nn).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,"give the n\
ode a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console\
, which goes dark once a guest has it`]}function Xd(e,n,t){if(n.length>0)throw x(`${e}: ${Ls(n)}; ${t}`)}function kh(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Ls(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw D("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i!=null?i:[]).filter(u=>yo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw x(`no device here\
 has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?
void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw x(`there is no PCI function at ${l.join(", ")}; ${o}`);
let d=n.filter(u=>s.includes(u.address));if(i!==void 0){Xd(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||
!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw x(`none of the addresses ${s.join(", ")}\
 has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return Xd("the vendor or device id of this function cannot be read",d.filter(u=>u.id===
null),"power-cycle the host"),{found:d,absent:a}}function _h(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).
map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(
i).length>0))}}function Sh(e,n,t=()=>null){var h;let r=new Map(n.gpus.map(y=>[y.device,y])),{found:o,absent:i}=kh(e,n);for(let y of o){let w=qd(y,e,n);if(w!==null)
throw x(`${nn(y)} ${w}`)}let{take:s,shared:a}=e.companions?_h(o,n):{take:[],shared:new Set};bh(s,n);let l=Yd(o,e,n),d=vh([...o,...s,...l.take],e,n),u=[...s,...l.
take,...d.take],c=new Set([...o,...u]),f=n.devices.filter(y=>c.has(y));wh(f,n);let p=$h(f,n,e.allow_console_gpu),m=y=>d.take.includes(y)?"only this one was allo\
wed to go along":a.has(y)?"a function that stays with the host has the same id":t(y),g=e.addresses===void 0?f.filter(y=>m(y)!==null):f,b=[...o,...u].filter(y=>!g.
includes(y)).map(y=>{var w;return(w=y.id)!=null?w:""}),v=[...((h=e.ids)!=null?h:[]).filter(y=>b.includes(y)),...b];return{devices:f,ids:[...new Set(v)],at:g,notes:[
...i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?g.map(y=>{var w;return`${nn(y)} is bound by its address: ${(w=
m(y))!=null?w:""}`}):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,...p,...f.filter(y=>{var w;return((w=r.get(y))==null?void 0:w.kind)==="igpu"}).map(
y=>`${nn(y)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)]}}function Ph(e,n,t,r,o){var v,h;let i=(v=e.addresses)==null?
void 0:v.filter(y=>!o.includes(y)),s=(i==null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"igno\
re"},{found:l}=s?{found:[]}:kh(a,n),{take:d,shared:u}=e.companions?_h(l,n):{take:[],shared:new Set},c=n.devices.filter(y=>e.allow_group_members.includes(y.address)),
f=[...l,...d.filter(y=>!u.has(y)),...Yd(l,e,n).take],p=[...new Set([...f,...d,...c])];if(a.addresses===void 0){let y=(h=a.ids)!=null?h:[],w=r.filter($=>p.some(k=>k.
address===$.address)||y.some(k=>`${$.card}:`.startsWith(`${k}:`)));return{ids:[...new Set([...y,...f.map($=>{var k;return(k=$.id)!=null?k:""})])],addresses:new Set(
w.map($=>$.address))}}Xd("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one of them",n.devices.filter(y=>t(y)&&!p.
includes(y)&&f.some(w=>t(w)&&w.id===y.id)),"give the others back too");let m=new Map(n.devices.map(y=>[y.address,y])),g=[...p.map(y=>y.address),...o].map(xh),b=y=>e.
companions&&g.includes(xh(y.address))&&!qn(y,m.get(y.address));return{ids:[...new Set(f.filter(t).map(y=>{var w;return(w=y.id)!=null?w:""}))],addresses:new Set(
r.filter(y=>o.includes(y.address)||p.some(w=>w.address===y.address)||b(y)).map(y=>y.address))}}function xh(e){return e.replace(/\.\d$/,"")}var FP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Oh(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function zP(e,n,t){var l,d;let r=Oh(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function jP(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Ee(e,n,t){return t!==void 0?Ah(e,n,t):Y(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ah(e,n,Ie(e,n)))}function Ah(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Mn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:zP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Oh(e,u,`entry ${l}: image`,FP));let d=jP(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!Ig(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var WP=/^[\w.+~-]+$/,ZP=["vmlinuz","vmlinux","Image","image"],Ih=e=>`initrd.img-${e}`,Vs=e=>`initramfs-${e}.img`,Eh=e=>`initrd-${e}`,Rh=[Ih,Vs,Eh],GP={debian:Ih,
el:Vs,fedora:Vs,suse:Eh,unknown:Vs},KP=["/boot","/boot/efi","/efi"],JP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function qP(e,n){var t;return(t=
Rh.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:GP[mr(e)]}function YP(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return KP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Mh(e){let n=de(
e).filter(i=>WP.test(i)),t=_e(e),r=qP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(ZP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Rh].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of YP(e,i)){let l=JP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function XP(e,n){let t=T(e),r=n.map(o=>{var a;let i=t.filter(l=>ke([o],l)),s=i.length>0?i.flatMap(Ye):Ai((a=Ho(o))!=null?a:"");return i.length===0&&s.length===0?
null:s});return r.every(o=>o!==null)?r.flat():null}function Hs(e,n){let t=H(e),r=ue(t,"vfio_pci","ids"),o=ze(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().
filter(f=>P(f)==="vfio_pci.ids").flatMap(N)])],s=nl(t)?X(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Se(t,"i\
nstall",le),Se(t,"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Ir(Me(e,
r.from.path)),u=XP(e,i),c=Qt(n);return f=>{let p=H(e,f),m=Jn(ae(e,f),p),g=[],b=$=>{if(m($)==="absent"||c.has($))return!0;let k=m($)==="module"?un(p,$):null;return k!==
null&&g.push(k),k!==null},v=!d&&u!==null&&u.every(b),y=[...new Set([...l,...v?g.map($=>$.path):[]])].map($=>({file:$.slice(1)})),w=s.flatMap($=>{var k;return(k=
$.variant)!=null?k:[]}).filter($=>m($)==="module").map($=>({module:$}));return[...y,...v||m("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...w]}}var Qd={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Th(e,n="all"){
let t=Mh(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function QP(e,n){
if(n!==void 0)return n;let t=Te(e);return t===null?[]:[t]}function Nh(e,n,t,r){let o=Bo(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Jy[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Mr(e,n={}){let t=Th(e,n.kernels);if(t.length===0)return Qd;let r=Hs(e,QP(e,n.entries)),
o=Nh(e,t,n,s=>{var a;return Dh([...r(s),...(a=n.holds)!=null?a:[]])}),i=nh(e,Bo(e),Dh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function Fo(e,n={}){let t=Th(e,n.kernels);return t.length===0?Qd:{...Qd,steps:Nh(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Us(e,n={}){let{steps:t,notes:r}=th(e),o=Fo(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Dh(e){return[...new Map(e.map(n=>[
Ae(n),n])).values()]}function Ch(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Ei(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function Lh(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function eu(e,n){return Lh(e,n).length>0}function eA(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function Vh(e,n,t){let r=eA(e),o=r===void 0?[]:n.filter(l=>eu(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw x(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Lh(e,d).
length,0)>=s&&yr(e,n).serial===null&&!t)throw x(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var zo={steps:[],notes:[],warnings:[]},nA="leave live out and reboot";function Hh(e,n,t){var d;let r=n.filter(u=>!F(u.driver));if(r.length===0)return zo;Bh(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw x(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Fh(e,r,nA);let i=[...Vh(e,r,t.allow_console_gpu),...jh(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=_e(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||ae(e,a)(u)!=="builtin").map(fs),...Uh(e,r).map(
({device:u,card:c})=>ps(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function Bs(e,n,t){let r=new Map(T(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!F(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(Bh(e,a),Fh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Uh(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:jh(e,a)}}function Uh(e,n){let t=new Map;for(let i of be(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Bh(e,n){let t=n.flatMap(({address:r})=>{let o=Qn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw x(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Fh(e,n,t){let r=co(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw x(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${Di(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=fo(e),i=o===null?
[]:zh(e,n);if(i.length>0)throw x(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function zh(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>gl(e,r)===0?[]:[`the driver ${r} is in use ${gl(e,r)} times`])}function jh(e,n){
let t=fo(e),r=new Set(n.map(a=>a.module)),o=T(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&co(e,o).length===0&&!o.some(a=>eu(e,a))?zh(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!F(a.driver))?sp(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var Wh=new Set([8,9,11,12]),tA=["/etc/crypttab","/etc/crypttab.initramfs"],rA="LUKS\xBA\xBE",Zh=4096,oA=4<<20;function iA(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function tn(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Gh(e){try{return JSON.parse(e)}catch(n){return}}function nu(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Kh(e){var o;if(typeof e!="string")return[];let n=Gh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=tn(n,"clevis"),r=tn(tn(t,"sss"),"jwe");return[...nu(tn(tn(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Kh):[]]}function sA(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==rA||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),oA),o=e.bytes(n,Zh,Math.max(0,r-Zh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=tn(Gh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function aA(e){var t;let n=[];for(let r of tA.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:iA(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of sA(e,a))tn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",nu(tn(d,"tpm2-pcrs"))),tn(d,"type")==="clevis"&&l("clevis",Kh(tn(tn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",nu((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function Re(e,n){let t=n?void 0:aA(e).find(({pcrs:i})=>i.
some(s=>Wh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>Wh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw x(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var tu="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function ru(e,n){
if(!q(e))return{devices:[],ids:ou(n),at:[],notes:[tu],warnings:[]};let t=Lo(e),r=Dy(e,t.devices);return Sh(n,t,o=>{let i=Cs(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function ou({ids:e,addresses:n}){if(n!==void 0)throw D("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw D("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function lA(e,{devices:n,at:t}){let r=e.filter(o=>P(o)==="vfio_pci.ids").pop();return r!==void 0&&!n.every(o=>t.includes(o)||ke(N(r),
o))}function dA(e){let n=de(e),t=n.filter(r=>ae(e,r)("vfio_pci")==="absent");if(n.length>0&&t.length===n.length)throw fe(`no installed kernel has vfio-pci (${n.
join(", ")}); expected at least one that has`,"install the rest of its modules (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.
map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions stay with their drivers`)}function iu(e){return e.filter(n=>n.kind==="file")}function su(e,n){
return n===null?{}:{bootable:Ee(e,n)}}function uA(e){return e.length>0&&e.every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.test(r)&&N(t).includes("on")||
r==="iommu.passthrough"&&ge(t)!==""}))}function au(e,n){return e.attr("/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/v\
fio_pci/parameters/${t}`);return r===void 0||o===null||Zt(o)===r?[]:[`vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Fs(e,n){
let t=ru(e,n),r=t.devices.map(y=>y.address),o=q(e);if(t.ids.length+t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};
let i=dA(e);gh(e,t.devices);let s=mh(e,n,t.at),{loader:a,missing:l}=bn(e),d=Pr(e,a),u=yh(e,{ids:t.ids,at:s,devices:t.devices,rivals:My(t.devices,t.ids),blacklisted:Qt(
d),overridden:d.some(y=>lA(y,t)),options:n.vfio_options},t),c=de(e).some(y=>ae(e,y)("vfio_pci")==="builtin"),f=u.prepared?[]:[...t.ids.length===0?[]:[{kind:"lis\
t",key:"vfio-pci.ids",items:u.entries}],...c?Object.entries(n.vfio_options).filter(([,y])=>y!==void 0).map(([y,w])=>({kind:"token",token:`vfio-pci.${y}=${w===!0?
1:0}`})):[]],p=te(e,u.steps),m=a===null?{steps:[],claims:[],notes:[],warnings:[]}:Ps(p,a,f,{regenerate:n.regenerate}),g=te(p,m.steps),b=Mr(g,{entries:u.prepared?
Pr(g,a):[]}),v=[...u.steps,...m.steps,...n.regenerate?b.steps:iu(b.steps)],h=n.live&&o?Hh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:y=>{var w;
return(w=Cs(e,n,y))!=null?w:"vfio-pci"}}):zo;return{steps:[...Fe(v),...h.steps],claims:[...u.claims,...m.claims,...b.claims],guard:y=>Re(y,n.allow_measured_boot_change),
devices:t.devices.map(({address:y,id:w})=>({address:y,id:w!=null?w:""})),notes:[...t.notes,...u.notes,...fh(e,t.devices),...m.notes,...b.notes,...h.notes,...n.iommuFollows!==
!0&&Rn(e).active===!1&&!uA(Pr(g,a))?["the IOMMU is off now, and vfio-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[
...t.warnings,...i,...u.warnings,...m.warnings,...b.warnings,...h.warnings,...hh(e,a,t),...l===null||u.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put \
on the kernel command line: ${l}`]],report(y){let w=Os(y,r,"vfio-pci"),$=y.attr("/proc/cmdline")===null?[]:w.filter(k=>!F(k.driver));return{own:{devices:w},rebootReasons:[
...$.map(k=>`${k.address} has ${k.driver===null?"no driver":`the driver ${k.driver}`}, not vfio-pci`),...au(y,n.vfio_options)],...su(y,a)}}}}function uu(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Un({vendor:e,product:n,address:t}){
return uu([["vendor_id",e],["product_id",n],["address",t]])}var lu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],cu="*";function qh(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Yh(e,n,t,r){var s;if(e===cu)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw x(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function Jh(e,n){let t=n in e?e[n]:cu;if(typeof t!="string")throw x(`has a ${n} that is no string`);return Yh(n==="vendor_id"?t.trim():t,65535,4,n)}function cA(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw x("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return Yh(((a=o[s])!=null?a:"").trim()||cu,lu[s][1],lu[s][2],`${lu[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var fA=/[^\s\S]/;function zs(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw x(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return fA;throw x(`has a ${n} in its address that is no regular expression`)}}}function pA(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return cA(e);if(!qh(e))throw x("has an address that is neither a string nor an object");return[
zs(e.domain,"domain"),zs(e.bus,"bus"),zs(e.slot,"slot"),zs(e.function,"function")]}function jo(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?
!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var mA=[["managed",31],["live_migratable",31],["one_time_use",32]];function js({tags:e},n){return jo(e.live_migratable)===
n}function gA(e,n){var l;if(!qh(e))throw x("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&
i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw x("has both an address and a devname");for(let[d,u]of mA)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&jo(
s[d])===void 0)throw x(`has a ${d} that nova ${u} and later do not take`);return{vendor:Jh(e,"vendor_id"),product:Jh(e,"product_id"),address:pA(o),devname:a,tags:s}}
function Xh(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>gA(r,n))}catch(r){
if(r instanceof S)return r.message;throw r}}function yA(e){return e.split(/[:.]/)}function du(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(
n))}function fu(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?
(s.length>0?s:[n]).some(l=>Hn(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&e.product!==void 0)&&Hn({...e,address:[void 0,void 0,void 0,void 0]},n)}
function Hn(e,{vendor:n,product:t,address:r}){if(e.devname||!du(e.vendor,n)||!du(e.product,t))return!1;let o=r===void 0?[]:yA(r);return e.address.every((i,s)=>du(
i,o[s]))}function Qh(e,n,t){return jo(e.tags.remote_managed)===!0?!1:Hn(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&Hn(e,{...n,address:t})}function eb({
vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var Dr=["type-PF","type-PCI","type-VF"],Ws=["required","legacy","preferred","socket"];function dt({name:e,vendor:n,product:t,type:r,numa:o}){return uu([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var nb={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${Dr.join("|")})$`),numa_policy:new RegExp(`^(?:${Ws.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
hA={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function bA(e){return Object.keys(nb).filter(n=>{var t;return((t=hA[n])!=null?t:0)<=(e!=null?
e:1/0)})}function tb(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=bA(n),f=c.includes(d)?nb[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:Dr.find(d=>d===r.get("device_type")),numa:(l=Ws.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:jo(r.get("live_migratable"))}}function rb(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function pu({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var ib=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,sb=/^[^\s=:]+[=:]/,mu=/(?:\r\n|\r|\n)$/;function ab(e){let n=e.length;for(;n>0&&ib.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function lb(e){let n=0;for(;ib.test(e.charAt(n));)n++;return e.slice(n)}function Zs(e){return lb(ab(e))}function vA(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function wA(e){return e==="DEFAULT"?e:e.toLowerCase()}function $A(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function gu(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=m=>({line:s+1,problem:m}),d=vA(a);if(d===null)return l("is not UTF-8");let u=ab(d);if(s===0&&u.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${lb(u)}`,to:s+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(u.length<3)return l("is a section without a name");t.push({name:wA(u.slice(1,-1)),at:s});continue}let f=u.search(/[=:]/),p=t[t.length-1];
if(f<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(Zs(u.slice(0,f))==="")return l("has a value and no name");if(p===
void 0)return l("stands above the first section");r.push({section:p.name,key:Zs(u.slice(0,f)),value:$A(Zs(u.slice(f+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function Gs([e,n],t){return`${e}${sb.test(t)?"=":" = "}${n}`}function ob({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return sb.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function db(e,n,t){var f,p,m,g;let{lines:r,sections:o,options:i}=e,s=o.map(
b=>b.name).lastIndexOf(n),a=o[s];if(a===void 0){let b=Zs((f=r[r.length-1])!=null?f:"")===""?[]:[""],v=t.map(h=>Gs(h,ob(e,void 0)));return{from:r.length,to:r.length,
put:[...b,`[${n}]`,...v]}}let l=(m=(p=o[s+1])==null?void 0:p.at)!=null?m:r.length,d=i.filter(b=>b.from>a.at&&b.from<l),u=d[d.length-1],c=(g=u==null?void 0:u.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(b=>Gs(b,ob(e,u)))}}function Tt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.
from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=mu.exec((r=e[l-1])!=null?r:""))!=null?i:mu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!mu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function xA(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Bn(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=gu(r);if("problem"in o)throw x(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function ub(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:yu(o,i.from),found:xA(i.value,t)})))}
function cb(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(yu(r,s))),i=o.length===0?r:gu(Tt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>yu(r,s))}}function yu({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function vn(e,n,t=null){return ub(e,n.map(({section:r,spec:o})=>[r,o]),r=>Xh(r,t))}function wn(e,n,t=null){return ub(e,n.map(({section:r,alias:o})=>[
r,o]),r=>tb(r,t))}function ie({path:e,option:n}){return`${e} line ${n.from+1}`}function Ks(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&
t.path===n))throw x(`${ie(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Js(e){let n=new Map;for(let t of e){if(typeof t.
found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==
r.found.type||t.found.numa!==r.found.numa))throw x(`${ie(t)} defines an alias again that ${ie(r)} defines otherwise, so nova takes none of them; take one of the\
 two lines out`)}}function kA(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&rb(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw x(`${ie(i)} defines the alias ${e.name} as ${pu(i.found)}, expected ${pu(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function _A(e,n,t,r){for(let o of n){let i=typeof o.found=="string"||!r(o.path)?void 0:e.find(s=>o.found.some(a=>Object.keys(a.tags).length>0&&fu(
a,s,t)));if(i!==void 0)throw x(`${ie(o)} gives tags to devices that ${Un(i)} takes as well, and nova would read ours first and pass over these tags; give path: ${o.
path}, so that ours comes behind that line`)}}function SA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...eb(r)?[`${ie(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>Hn(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ie(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function fb(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Gs(l,s)):[]})),left:r===void 0?t:[]}}function pb(e,n,{specs:t,alias:r,here:o},{names:i,read:s,release:a,api:l,
isOurs:d,isLater:u}){var O,M;let c=(M=(O=n.find(I=>I.path===e))==null?void 0:O.ini)!=null?M:{lines:[],sections:[],options:[]},f=vn(n,s,a),p=r===null?[]:wn(n,s,a),
m=r===null?[]:wn(l,s,a);Ks([...f,...p,...m],e),Js([...p,...m]);let g=I=>f.some(({found:W})=>typeof W!="string"&&W.some(K=>js(K,I)&&t.some(fi=>fu(K,fi,o)))),b=[...p,
...m].filter(({found:I})=>typeof I!="string"&&I.name===(r==null?void 0:r.name)),v=r===null?null:kA(r,b,e,d,g),h=v===null||v==="missing"?[]:[v],y=I=>I.path===e&&
I.option.value==="",w=t.filter(I=>!f.some(({found:W})=>typeof W!="string"&&W.some(K=>Hn(K,I))));_A(w,f,o,u);let $=[fb(f.filter(y),i.section,w.map(I=>[i.spec,Un(
I)])),fb([...h,...p.filter(y)],i.section,r===null||v===null?[]:[[i.alias,dt(r)]])],k=$.flatMap(I=>I.edits),E=$.flatMap(I=>I.left),_=E.length===0?[]:[db(c,i.section,
E)];return{text:Tt(c,[...k,..._]),put:[...k.flatMap(I=>I.put),..._.flatMap(I=>{var W;return AA(I.put,(W=c.lines[c.lines.length-1])!=null?W:"")})],gone:h.map(I=>I.
line),warnings:[...SA(f,t),...PA(b,m)]}}function PA(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(ie).join(" and ")} define one alias: nova 31.3 and l\
ater refuse that with pci_in_placement; take one of them out`]:n.includes(t)?[`${ie(t)} has the alias, and nova-compute, which needs it for a resize, does not r\
ead that file; move the line to one that both read`]:[]}function AA(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var gb=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],OA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],mb="/openstack/venvs";function Nt(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(mb).filter(a=>a.startsWith("nova")).map(a=>`${mb}/${a}/lib`);for(let a of[...OA,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function hu(e){var n,t;return(t=(n=gb.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function Tr(e){return gb.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ee="/etc/nova/nova.conf",yb="/etc/nova/nova-cpu.conf",IA="/etc/nova/nova-compute.conf",EA="/etc/nova/nova-api.conf",wb="/usr/share/nova/nova-dist.conf",RA=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],MA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],$b=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],hb=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],DA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function qs(e,n){return e.
real(n)!==null}function TA(e){let n=$b.flatMap(o=>MA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(
o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?hb.map(t):hb.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function bb(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function NA(e){let n=$b.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function CA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function bu(e,n){return n.flatMap(t=>_n(e,[t]))}function Wo(e){var h,y,w,$,k;let n=DA.find(([,E])=>E.some(_=>qs(e,_)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[bu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=(h=e.read(ee))!=null?h:"",r=TA(e),o=CA(e,t),i=NA(e),s=qs(
e,yb),a=o!=null?o:s?"devstack":qs(e,ee)?r.trim()===""?"unknown":"packages":"none",l=bb(r,"--config-dir"),d=E=>RA.map(_=>`${_}/${E}.conf.d`).filter(_=>qs(e,_)).slice(
0,1),[u]=d("nova"),c=l.length>0?l:[...d("nova"),...d("nova-compute")],f=[wb,...bu(e,c)],p=bb(r,"--config-file"),m=Ys([ee,...p,IA,...f]),g=s?[yb]:/--config-file[= ]["']?\$/.
test(r)||p.includes(ee)?[]:p,b=(w=l[0])!=null?w:((y=Nt(e))!=null?y:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",v=r.indexOf("--config-file");
return{deployment:a,units:i,dropIns:b,manager:Qe(t),variable:(k=($=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:$[0])!=null?
k:null,api:[EA,...bu(e,d("nova-api"))],dirs:Ys([...b===null?[]:[b],...c]),dropInsFirst:v>=0&&r.indexOf("--config-dir")<v,sets:g.length===0?[m]:[Ys([ee,...f]),Ys(
[...g,...f])]}}function vb({sets:e,dirs:n,dropInsFirst:t},r){var s;let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=((s=e[e.length-
1])!=null?s:[]).indexOf(r);return i<0?null:[r===wb?0:2,i,r]}function xb(e,n,t){let[r,o]=[vb(e,n),vb(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==
o[d]),[s,a]=[r[i],o[i]];return s!==void 0&&a!==void 0&&s>a}function Xs(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Qs({variable:e}){if(e!==
null)throw x(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function Ys(e){
return[...new Set(e)]}function LA(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function VA(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Un({vendor:n,product:t,address:s})===e}function HA(e,n,t){let r=vn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>LA(a,n))?[]:[[i,s.length===1&&s.every(a=>VA(i.option.value,a))]]}),o=wn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,dt(s)===i.option.value]]});return[...r,...o]}function UA({lines:e,sections:n},t,r,o){var c,f,p,m;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(p=(f=n[s+1])==null?void 0:f.at)!=null?p:e.length;if(e.slice(a+1,l).filter(
(g,b)=>!o.has(a+1+b)&&g.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((m=e[a-1])!=null?m:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function kb(e,n,t,r,o,i,s){let{ini:a}=e,l=HA(e,n,r),d=l.filter(([b,v])=>o(b.line,v)).map(([b])=>b),u=l.filter(([b])=>!d.includes(b)).map(([b])=>`${ie(
b)} says it too (${b.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Tt(a,[]),gone:[],notes:u};let c=new Set(d.map(b=>b.option.from)),
f=UA(a,t.section,i,c),p=[...d.map(({option:{from:b,to:v}})=>({from:b,to:v,put:[]})),...f===null?[]:[{from:f.from,to:f.to,put:[]}]],m=Tt(a,p),g=s&&m.split(/\r\n|\r|\n/).
every(b=>b.trim()===""||b.trim()===`[${t.section}]`)?null:m;return{text:g!==null&&(f==null?void 0:f.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...d.map(
b=>b.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var ta="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function ea(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function _b(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function na(e){return`'${e}'`}function Sb(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Pb(e){var n;return na(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function BA(e,n){return n===null||n>
26?`nova_device_spec:
${e.map(t=>`  - ${na(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Pb(e)}
`}function Ab({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=ea(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":ea(t.section,o),
a=ea("filter_scheduler",[`enabled_filters = ${ta}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${_b(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${BA(
e,r)}${n===null?"":`nova_pci_alias:
  - ${na(n)}
`}nova_scheduler_extra_filters:
  - PciPassthroughFilter
`},rhoso:{"nova-extra-config.yaml":`apiVersion: v1
kind: ConfigMap
metadata:
  name: nova-extra-config
  namespace: openstack
data:
  50-nova-gpu-passthrough.conf: |
${_b(i,4)}`,"openstackcontrolplane-patch.yaml":`spec:
  nova:
    template:
${d("apiServiceTemplate",s)}${d("schedulerServiceTemplate",a)}`},juju:{"juju config":[`juju config nova-compute pci-passthrough-whitelist=${Pb(e)}`,...n===null?
[]:["nova-compute","nova-cloud-controller"].map(u=>`juju config ${u} pci-alias=${na(n)}`),"# append PciPassthroughFilter to what this shows, or to the charm's o\
wn list where it shows nothing:","# juju config nova-cloud-controller scheduler-default-filters",""].join(`
`)}}}function Ob({specs:e,alias:n},t){let r=[...e.map(o=>`${t.spec} = ${o}`),...n===null?[]:[`${t.alias} = ${n}`]];return{"local.conf":`[[local|localrc]]

[[post-config|$NOVA_CONF]]
${ea(t.section,r)}`}}var FA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function vu({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Ib(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>/^[^#]/.test(i)):(o=FA[n])!=null?o:[]}function Eb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Un),alias:n===null?null:dt(n)};return{...Ab(
i,t,o==="openstack_ansible"?r:null),...o==="devstack"?{devstack:Ob(i,t)}:{}}}function zA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var jA={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function wu({specs:e,
alias:n},t,r,o){let i=jA[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Hn(d,u)));return[...vn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:wn(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${ie(l)} has ${l.option.key} too, ${i}`)}function Rb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:zA(n),flavor_command:Sb(n.name)},
scheduler_filter:`enabled_filters = ${ta}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function WA(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function Mb({alias:e},n,t){let r=wn(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>Xs(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${ie(o)} has the alias, and nova-api does not read that file`]:[],...WA(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${ta}; then res\
tart nova-scheduler`]]}function ZA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw x(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw x(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw x(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function GA(e,n,t){var o,i;let r=hr(e,n,be(e,n));for(let s of t){let a=br(s.physfn===
null?s:Ni(s,{physfn:null}),r);if(a!==null)throw x(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function KA(e,n,t){
var s;let r=H(e);if(X(r).length===0)return;let o=Gt(r,n),i=ze((s=ue(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=yo(n,a),d=l.filter(u=>!o.includes(
u)&&!ke(i,u));if(d.length>0&&d.length<l.length)throw x(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function JA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Ln(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw x(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function qA(e,n){var o,i;let t=n.filter(s=>Ln(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Ln((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Db(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=q(e),d=T(e),u=o===void 0?(r!=null?r:[]).map(b=>({vendor:b.
slice(0,4),product:b.slice(5)})):ZA(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(b=>yo(d,b)):d.filter(b=>o.includes(b.address));GA(e,d,c),o===void 0&&KA(e,d,r!=null?
r:[]);let f=[...new Set(u.map(b=>`${b.vendor}:${b.product}`))],[p=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw D("alias",`an alias is given for devices of several\
 ids (${f.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let m=i===void 0?null:{name:i,vendor:p.slice(0,4),product:p.slice(5),type:JA(c,p,s),numa:a!=null?
a:"legacy",capability:!1,live:void 0},g=c.filter(b=>{var v;return((v=b.numVfs)!=null?v:0)>0});return{specs:u,alias:m,here:c.flatMap(({vendor:b,device:v,address:h})=>b===
null||v===null?[]:[{vendor:b,product:v,address:h}]),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...m===
null?[]:qA(m,c),...g.map(b=>{var v;return`${b.address} has ${(v=b.numVfs)!=null?v:0} virtual functions, which the same spec hands out: a card goes to one guest \
whole or in parts`})]}}var ra=["auto","drop-in","file","print"],YA="50-gpu-passthrough.conf",XA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function oa({deployment:e}){return XA[e]}function Tb(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function $u(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${YA}`;return[n,st(n)]}function Nb(e){return[...new Set(e)]}function QA(e){
return oa(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function eO(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:Nb([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function nO(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ee)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw x(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${ee}, so nova would pass over what is in it; give it owner and grou\
p of ${ee}, and mode 750`)}function Cb(e,n,t,r){let o=oa(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; le\
ave one of them out");if(r!==void 0)return eO(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?QA(n):t;if(i==="prin\
t"){let d=o===void 0&&n.manager!==null?[`${ee} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines wher\
e ${n.manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw x(`nova runs in a container here, w\
ith files that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ee)===null)
throw fe(`${ee} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (ta\
rget: print)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ee,sees:d}}),warnings:s===null?[]:[
`${ee} is kept by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=ee]=$u(n),l=at(e,a);return nO(e,l.path),{mode:i,
edits:[{path:l.path,sees:Nb([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var tO=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function ku(e,n){return Ve(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&tO.test(r)?[r]:[])}function Lb(e,n){let t=ne(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function xu(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Vb(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ee):null,i=o===null?null:e.stat(o);return[re(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function rO(e,n,t){if(e!==null)return{};let[r]=vn(t,Tr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ie(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function ia(e,n,t){return n.state==="absent"?
iO(e,n):oO(e,n,t===void 0?[]:ku(e,t))}function oO(e,n,t){var k,E;let r=Nt(e),[o,i]=[hu(r),Tr(r)],s=Db(e,n,r),a=Wo(e);Qs(a);let l=Cb(e,a,n.target,n.path),d=new Set(
ku(e)),u=[...s.specs.map(Un),...s.alias===null?[]:[dt(s.alias)]],c=t.filter(_=>!u.includes(_.slice(_.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(_=>{
var O;return{path:(O=_[0])!=null?O:ee,sees:_}}):l.edits,p=l.mode!=="print",m=f.map(({path:_,sees:O})=>{let M=Bn(e,O).map(K=>cb(K,K.path===_?c:[])),I=M.map(({source:K})=>K),
W=pb(_,I,s,{names:o,read:i,release:r,isOurs:K=>d.has(K),isLater:K=>p&&xb(a,K,_),api:Xs(_)?[]:Bn(e,a.api.filter(K=>K!==_))});return{path:_,sources:I,...W,gone:[...M.
flatMap(({gone:K})=>K),...W.gone]}}),g=Eb(s,o,r,a),b=rO(r,o.spec,m.flatMap(({sources:_})=>_)),v=_=>({own:{...Rb(s),target:l.mode,deployment:a.deployment,files:l.
edits.map(({path:O})=>O),snippets:g},notes:Mb(s,Bn(_,[...new Set([...f.flatMap(({sees:O})=>O),...a.api])]),i)}),h=[...new Set([...s.warnings,...l.warnings,...(k=
b.warnings)!=null?k:[],...m.flatMap(_=>_.warnings)])],y=l.edits.flatMap(({path:_},O)=>{var M,I;return((I=(M=m[O])==null?void 0:M.put.length)!=null?I:0)>0?Tb(_):
[]});h.push(...wu(s,Bn(e,y),[o],"kolla"));let w=[...s.notes,...(E=b.notes)!=null?E:[]];if(l.mode==="print"){let _=m.length>0&&m.every(({put:O})=>O.length===0);return _||
h.push(...wu(s,m.flatMap(({sources:O})=>O),a.deployment==="kolla"?[o]:i,a.deployment)),_?{steps:[],notes:w,warnings:h,report:v}:{steps:[],pending:Ib(e,a,g),notes:[
...w,"nothing is written here: put the snippets where the files come from"],warnings:h,report:v}}let $=m.flatMap(({path:_,text:O,put:M,gone:I})=>Vb(e,_,O,[...M,
...I]));return{steps:$,notes:w,warnings:h,report:v,claims:xu(m.flatMap(({put:_})=>_)),released:xu(m.flatMap(({gone:_})=>_)),pending:$.length>0?[vu(a)]:[]}}function iO(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=hu(Nt(e)),s=Wo(e),a=$u(s),l=ku(e),d=o===void 0&&oa(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(m=>m.slice(0,1))]:[o],
c=Bn(e,u).map(m=>{let g=(v,h)=>!d.includes(m.path)&&(l.length>0?l.includes(v):h),b=a.includes(m.path)||Lb(e,m.path).file;return{path:m.path,...kb(m,{ids:n,addresses:t,
alias:r},i,Tr(null),g,l,b)}}),f=c.flatMap(m=>Vb(e,m.path,m.text,m.gone)),p=c.flatMap(m=>m.gone);return{steps:f,released:xu(l.filter(m=>p.includes(m.trimStart()))),
pending:f.length>0?[vu(s)]:[],notes:c.flatMap(m=>m.notes),emptyDirs:c.flatMap(m=>m.text===null?Lb(e,m.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:f.
map(m=>m.path)}})}}function sO(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!q(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=be(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function Hb(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=sO(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=ia(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...p}=u.report(c);return{...p,own:{nova:f}}}}}]}function Ub(e,{allow_group_members:n,allow_console_gpu:t}){if(!q(e))throw x("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=T(e),o=be(e,r),i=rt(e,r,o),s=Rn(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Cn(d)&&i(d).every(a));if(l.length===0)throw x("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Bb(e,n,t){if(t===void 0||!q(e))return;let r=new Set(n.map(i=>i.address)),o=be(e).filter(i=>Cn(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw x(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Fb(e,n,t){let r=Ve(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=yt(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function zb(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member on a drive\
r of the host",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions), name further me\
mbers in allow_group_members, or put the card into another slot"}}function jb(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=ss(e),s=a=>{let l=o.get(a);return l!==
void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&Rr(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=Yt(e,l,n).filter(c=>!t.has(c)),
u=c=>c.map(f=>Xt(f,o.get(f),i)).filter(f=>f!==null);return[{id:"group.viable",about:"now",address:a,...zb(l,u(d))},{id:"boot.group",about:"next",address:a,...zb(
l,u(d.filter(c=>!s(c))))}]}}var _u={severity:"error",status:"off_in_kernel"},sa=["intel_iommu","amd_iommu","iommu"];function Wb(e){return e.find(n=>sa.includes(P(n))&&N(n).includes("off")&&
!J(e,{kind:"flags",key:P(n),has:"on",lacks:["off"]}))}function aO(e){return e.filter(n=>sa.includes(P(n))||P(n)==="iommu.passthrough")}function Zb(e,n){var g,b,
v;let t=qt(e),r=Te(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:Wb(r),a=n===null?[]:aO(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===_e(e)&&a.length>0&&a.every(h=>r.includes(h)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{..._u,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(g=t.firmware_table)!=
null?g:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{..._u,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(b=t.groups)!=null?b:0} groups, units ${((v=t.units)!=null?v:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=Wb(n.entry.tokens),
f=(h,y)=>h.some(w=>y.includes(P(w))&&N(w).some($=>$==="on"||$==="pt"))||y===sa&&h.some(w=>P(w)==="iommu.passthrough"),p=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),m=c===void 0&&(o?!p:!l&&f(n.entry.tokens,sa));return u.push({..._u,id:"boot.iommu",about:"next",ok:m,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:m?"":d}),u}function Gb(e){let n=ts(e),t=n===!1&&rs(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...gr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function aa(e){try{let n=Ne(e),t=ys(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...lO(e,t),bootable:Ee(e,n,[t])}}catch(n){if(n instanceof S)return{
unknown:n.message};throw n}}function lO(e,n){var m,g,b,v,h;let t=(m=de(e).find(y=>{var w,$;return((w=n.kernel)!=null?w:"").endsWith(`-${y}`)||(($=n.kernel)!=null?
$:"").includes(`/${y}/`)}))!=null?m:null,r=H(e,t!=null?t:void 0),o=t===null?()=>"module":Jn(ae(e,t),r),i=n.tokens.filter(y=>P(y)==="vfio_pci.ids").slice(-1).flatMap(
N),s=ze((g=ue(r,"vfio_pci","ids"))==null?void 0:g.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Gt(r,T(e)).map(y=>y.address)),d=new Map(X(r).map(
y=>[y.address,y])),u=Qt([n.tokens]),f=Fo(e).steps.flatMap(y=>y.kind==="bootImage"&&y.kernel===t?[{...y,holds:Hs(e,[n.tokens])(t!=null?t:"")}]:[]),p=f[0]===void 0?
[]:(v=(b=nr(e,f[0].path))==null?void 0:b.lacks)!=null?v:[];return{entry:n,kernel:t,entries:a,addresses:l,gives:y=>l.has(y.address)||ke(a,y),replaced(y){let w=d.
get(y.address);return w===void 0||qn(w,y)?null:w.card},imageProblem:(h=f.map(y=>Ei(e,y).why).find(y=>y!==null))!=null?h:null,rivalsOf:y=>Ye(y).filter(w=>{var _;
if(o(w)==="absent"||u.has(w)||o(w)==="module"&&un(r,w)!==null)return!1;let $=l.has(y.address),k=o("vfio_pci")==="builtin",E=Ns(e,r,w,(_=f[0])==null?void 0:_.tool,
p,k?le:"vfio_pci");return o(w)==="builtin"?!$&&!k:!E&&($||!k)})}}var dO={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function Kb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=dO[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fn={severity:"error",status:"drifted"},uO=/^(01|02|060[014])/;function cO(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),p=c.id===void 0?n:[c.id];return f!==void 0&&(p===void 0||f.id!==null&&p.includes(
f.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var f;return(f=i.get(c.address))!=null?f:[]}),...e.filter(c=>c.id!==null&&l.includes(c.id))],
u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var p;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===
void 0?"":`: ${(p=f.id)!=null?p:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.
includes(c)&&o(c)).map(c=>{var f;return`${c.address} (${(f=c.id)!=null?f:""})`})}}function fO(e,n){var a;let{address:t,group:r}=n,o={...Fn,address:t,about:"now"},
i=F(n.driver),s=[{...o,id:"device.driver",ok:i,found:(a=n.driver)!=null?a:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${t}/driver`,remedy:i?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...o,id:"device.group",ok:r!==null,status:"off_in_kernel",found:r===
null?"no group":`group ${r}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${t}/iommu_group`,remedy:r===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&s.push({...o,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${t}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),r===null)return s;
if(i&&e.list("/dev/vfio").length>0){let l=e.stat(`/dev/vfio/${r}`)!==null||e.list("/dev/vfio/devices").length>0;s.push({...o,id:"device.node",ok:l,found:l?`/dev\
/vfio/${r}`:"none",expected:`/dev/vfio/${r}`,read_from:"/dev/vfio",remedy:l?"":"load the module vfio_pci (vfio_modules)"})}return s}function pO(e,n,t){var l,d;let r={
...Fn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=
null?l:"a known id",found:o?`its address, for ${(d=n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==
null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with ac\
cept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-pci come first; where it changes nothing, build the boot image anew (ini\
tramfs, rebuild: always), so that what it holds is known"},...mO(e,n)]}function mO(e,{address:n}){let t=Rr(e,n);return t===null?[]:[{...Fn,address:n,about:"next",
id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function Nr(e,n){
var g,b,v;let t=T(e),r=aa(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=cO(t,n,h=>o===null||o.gives(h)),l=[...Zb(e,o),...Gb(e)];for(let h of s)l.
push({...Fn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:h,read_from:"/sys/bus/pci/devices",remedy:"look at the card,\
 its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(i.map(h=>h.address)),u=jb(e,t,d,o),c=be(e,t),f=new Map(c.map(
h=>[h.device.address,h])),p=rt(e,t,c);for(let h of i){let y=f.get(h.address),w=y==null?void 0:y.kind;if(w==="bmc"||w==="virtual"||uO.test((g=h.class)!=null?g:"")){
l.push({...Fn,id:"device.kind",address:h.address,about:"both",status:"refused",ok:!1,found:w!=null?w:fn(h.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${h.address}/class`,remedy:"name the GPU instead"});continue}l.push(...fO(e,h),...u(h),...Kb(h,y===void 0?[]:p(y)),...o===null?[]:pO(e,h,o))}
o===null?l.push({...Fn,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fn,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(b=o.imageProblem)!=null?b:"up to date",expected:"an image that is newer than what it holds",read_from:(v=o.entry.initrds[0])!=null?v:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...Fn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let m=i.filter(h=>{var y;return((y=
f.get(h.address))==null?void 0:y.kind)==="gpu"}).length;return n.expect_count!==void 0&&m!==n.expect_count&&l.push({...Fn,id:"gpus.count",about:"both",status:"m\
issing_device",ok:!1,found:`${m} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not sta\
rt, or correct expect_count"}),{findings:l,gpus:i.filter(h=>{var y,w;return/^(gpu|igpu|vf|accelerator)$/.test((w=(y=f.get(h.address))==null?void 0:y.kind)!=null?
w:"")}),missing:s,unexpected:a}}var Su=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Cr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=Su.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Jb(e){return e.map(({about:n,status:t,...r})=>r)}function qb(e,n,t,r){if(!q(e))return"configured";if(t.length===0){let s=new Map(T(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return F(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ne(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Yb(e,n){var c;if(n.length===0)return null;let{findings:t}=Nr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Cr(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var Zo="/etc/default/grub",gO=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Qb(e,n,t){var f,p,m;let r=n.slice(t),o=new Set(bi(n.slice(0,t)).map(da)),i=bi(
r.map(g=>({...g,released:[]}))).filter(g=>!o.has(da(g))),s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=new Map,l=new Set,d=[],u=!0;for(let g of[...r].reverse()){
d.push(...g.dirs);let b=ev(g,s);for(let v of[...g.entries].reverse()){if(v.kind!=="file")continue;let h=(p=a.get(v.path))!=null?p:{text:e.read(v.path),was:void 0,
ours:!1,secret:!1,lines:[],words:[]},y=h.text===null?"":Kt(h.text);d.push(...[...v.dirs].reverse()),y===v.after&&!b&&!l.has(v.path)?(h.text=v.before===""?null:sf(
(m=h.text)!=null?m:"",v.splices),h.was=v.was):(y!==v.before&&l.add(v.path),v.path.startsWith(Zo)&&(u=!1)),v.before===""&&(h.ours=!0),v.secret===!0&&(h.secret=!0),
h.lines.push(...v.lines),h.words.push(...v.words),a.set(v.path,h)}}for(let g of l){let b=a.get(g);if(b===void 0||b.text===null||gO.test(g))continue;let v=mf(b.text,
b,i.filter(h=>h.thing==="id").map(h=>h.value));b.text=b.ours&&v.trim()===""?null:v}let c=r.flatMap(g=>g.entries);return{files:[...a].map(([g,{text:b,was:v,secret:h,
lines:y}])=>re(g,b,v==null?void 0:v.mode,{...v===void 0?{}:{owner:v},...h?{secret:y}:{}})),edited:[...l],dirs:la(d,g=>g).sort((g,b)=>b.length-g.length),drivers:Pu(
e,r),grubConfig:c.some(g=>g.kind==="grubConfig"||g.kind==="file"&&g.path.startsWith(Zo)),images:la(c.flatMap(g=>g.kind==="bootImage"?[g.kernel]:[]),g=>g),claims:i,
lost:u?yO(Xb(r,i,s),Zo):Xb(r,i,s),defaultsStand:u,devices:la(r.flatMap(g=>g.devices),g=>g.address)}}function yO(e,n){return new Map([...e].filter(([t])=>t!==n))}
function ev({image:e,machine_id:n},t){return e&&n!==t}function Xb(e,n,t){var o,i;let r=new Map;for(let s of[...e].reverse()){let a=s.claims.filter(l=>n.some(d=>da(
d)===da(l)));for(let[l,d]of r)r.set(l,d.filter(u=>!a.some(c=>{var f;return c.value===u&&((f=c.except)==null?void 0:f.includes(l))!==!0})));for(let l of s.entries){
if(l.kind!=="file")continue;let d=l.path.startsWith(Zo)?Zo:l.path;r.set(d,[...new Set([...(o=r.get(d))!=null?o:[],...ev(s,t)?[]:(i=l.lost)!=null?i:[]])])}}return r}
function Pu(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return la([...r].reverse(),i=>i.address).map(i=>ps(i.address,i.driver,i.override))}function da(e){return`${e.thing} ${e.value}`}function la(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function hO(e,n,t,r){let o=new Map(ne(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function bO(e,n,t,r){var c;if(!q(e))return{ids:ou(n),addresses:new Set};let{devices:o}=t,i=X(H(
e)),s=((c=n.addresses)!=null?c:[]).filter(f=>!o.some(p=>p.address===f)),a=hO(e,s,o,i),l=s.filter(f=>a.has(f)||i.some(p=>p.address===f)),d=Mt(e,r),u=Ph(n,t,f=>ke(
d,f),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function ua(e,n){return Au(e,n,bO(e,n,Lo(e),bn(e).loader))}function Au(e,n,{ids:t,
addresses:r}){let{devices:o}=Lo(e),i=q(e),{loader:s}=bn(e),a=X(H(e)).filter(_=>r.has(_.address)),l=jy(e,t,r),d=te(e,l.steps),u=X(H(d)).length===0,c=t.map(_=>({thing:"\
arg",value:`vfio-pci.ids=${_}`})),f=s===null?{steps:[],notes:[]}:No(d,s,c,{regenerate:n.regenerate}),p=Mt(te(d,f.steps),s),m=u&&p.length===0,g=m?Ve(e).filter(({
thing:_,value:O})=>_==="arg"&&/^vfio_pci\.(?!ids$)/.test(P(O))):[],b=s===null||g.length===0?[]:No(te(d,f.steps),s,g,{regenerate:n.regenerate}).steps,v=te(te(d,f.
steps),b),h=m?Us(v):Mr(v,{entries:Pr(v,s)}),y=[...l.steps,...f.steps,...b,...n.regenerate?h.steps:iu(h.steps)],w=o.filter(_=>r.has(_.address)||_.id!==null&&t.includes(
_.id)),$=new Set(Dt(v,s).map(_=>_.address)),k=new Set(w.filter(_=>!$.has(_.address)).map(_=>_.address)),E=n.live===!0&&i?Bs(e,Pu(e,ne(e)).filter(_=>k.has(_.address)),
new Set(t)):zo;return{steps:[...Fe(y),...E.steps],guard:_=>Re(_,n.allow_measured_boot_change),released:[...t.map(_=>({thing:"id",value:_})),...a.map(_=>({thing:"\
line",value:to(_)})),...c,...g],notes:[...i?[]:[tu],...l.notes,...f.notes,...h.notes,...E.notes],warnings:[...h.warnings,...E.warnings],report(_){let O=Os(_,w.map(
I=>I.address),null),M=_.attr("/proc/cmdline")===null?[]:O.filter(I=>F(I.driver)&&!$.has(I.address));return{own:{devices:O},rebootReasons:M.map(I=>{var W;return`${I.
address} stays with ${(W=I.driver)!=null?W:""} until the next boot`}),...su(_,s)}}}}var Ou="openstack segment host update --on_maintenance True SEGMENT HOST",Iu="pcs node maintenance, or pcs cluster stop",nv={"masakari-hostmo":["masakari-hostmo\
nitor",Ou],"masakari-instan":["masakari-instancemonitor",Ou],"masakari-intros":["masakari-introspectiveinstancemonitor",Ou],pacemakerd:["pacemaker",Iu],"pacemak\
er-remot":["pacemaker_remote",Iu],sbd:["sbd",Iu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function tv(e){
return[...new Set(rr(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(nv,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=nv[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var vO=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,wO=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,$O=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],xO=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],kO=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function ov(e){return rr(e).flatMap(n=>{var i,s,a;let t=_O(e,n);if($O.includes(t)||!(vO.test(t)||SO(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return PO(o)?[]:[AO(e,n,t,o)]})}function _O(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function SO(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return wO.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function PO(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function AO(e,n,t,r){
var l,d,u;let{within:o}=yl((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=OO((d=rv(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=rv(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:IO(e,n,i)}}function rv(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function OO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function IO(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=xO.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=kO.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var EO="move it away (live migration; kubectl drain) or shut it down";function iv(e){return[...RO(e),...MO(e),...DO(e),...TO(e),...NO(e)]}function RO(e){let n=fo(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...ov(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:EO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function MO(e){let n=Xr(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function DO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function TO(e){try{let{ok:n,reasons:t}=Ee(e,Ne(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof S)return[];throw n}}function NO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function sv(e,n){let t=Te(e);return t===null?[]:pn(n.filter(r=>J(t,r)))}function ca(e,n,t){let r=Te(e);if(r===null)return{};let{active:o}=Rn(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=pn([a]).join(" "),d=Xn(a),u=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>eo(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(P(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var CO={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function av(e,n){let{active:t,firmware_table:r}=qt(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${CO[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var LO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function lv(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=aa(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ve(e),r=VO(e),o=[...r.reasons,...HO(e),...UO(e,t,n),...BO(e,t,n),...FO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function VO(e){let n=vi(e);if(n.length===0||!q(e))return{reasons:[],notes:[]};let{findings:t}=Nr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Cr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function HO(e){let n=new Set(ne(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Dt(e,bn(e).loader).map(r=>r.address));
return T(e).filter(r=>n.has(r.address)&&F(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function UO(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&P(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(P))].flatMap(a=>{let l=r.
filter(d=>P(d)===a).flatMap(N);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...$t(r.filter(a=>!/blacklist$/.test(P(a))))];return(s=ca(e,i.filter(
a=>J(t.tokens,a)),r.filter(a=>!LO.test(P(a)))).rebootReasons)!=null?s:[]}function BO(e,n,{kernel:t}){let r=_e(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>ae(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function FO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return au(e,Object.fromEntries(t))}var zO={when:U(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:_t({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Q({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function dv({kind:e}){return e==="guest"||e==="unseen"}function jO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&dv(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new S("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function WO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=lv(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=$o(e),l=i&&s&&!a?iv(e):[],d=jO(l,r),u=l.
filter(dv).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Cg(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?tv(e):[]],report(f){var g;let p=$o(f),m=i?a?`a reboot is under way already (${Ml(f)} calls it off)`:p?`r\
ebooting in ${zp(f,t)}: ${c} (${Ml(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:p,boot_id:(g=
f.attr("/proc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...m===void 0?{}:{msg:m}}}}}var Eu=xe({name:"\
host_reboot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:zO,example:{},plan:WO});var Ru=xe({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:U(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:U(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Q({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:U(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=ZO(e),s=i===null?{}:{entries:Ie(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Us(e,{kernels:n,rebuild:t}):Mr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>Re(l,r),report:l=>({own:{images:Ch(l,a.steps)},...i===
null?{}:{bootable:Ee(l,i)}})}}});function ZO(e){Ud(e);try{return Ne(e)}catch(n){if(n instanceof S)return null;throw n}}function uv(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?ns(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
w=>Ui({cpu:w,passthrough:!0,blacklist:r!=null?r:Et,extra:[]})).flatMap(lr),u=[...(r!=null?r:[]).map(w=>`modprobe.blacklist=${w}`),...$t(o).flatMap(lr)],c=ne(e).
length>0,f=Ve(e).filter(w=>w.thing==="arg"&&!P(w.value).startsWith("vfio_pci.")),p=new Set(f.map(w=>w.value)),m=[...new Set(c?u:[...d,...u])].map(w=>qe(P(w))||p.
has(w)?xt(w):{kind:"absent",token:w}),{steps:g,notes:b}=Co(e,n,w=>[...m,...f.filter($=>{var k;return((k=$.except)==null?void 0:k.includes(w))!==!0}).map($=>xt($.
value))],{regenerate:i}),v=[...d,...u].map(xt),h=new Set(Kd(te(e,g),n).flatMap(w=>w.filter($=>v.some(k=>!J([$],k))))),y=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:f,guard:w=>Re(w,s),notes:[...b,...[...h].map(w=>`${w}\
 ${y}: left as it is`)],report:w=>({own:{bootloader:As(w,n),wanted:[],running:[]},bootable:Ee(w,n)})}}var GO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',KO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Mu=xe({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:U(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:U(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Tn(Dn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Tn(Dn({describe:"A kernel argument.",pattern:KO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Q({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:U(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Ne(e);if(a==="absent")return uv(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?ns(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=q(e),c=Jd(e,l);r!==void 0&&u&&Gy(r,c);let f=r!=null?r:u?Rs(c):Et,p=t==="auto"&&$g(e),m=Ui({cpu:d,passthrough:t!=="off"&&!p,blacklist:f,extra:o}),
g=Np(m);if(g!==null)throw D("extra_args",`extra_args has ${g}, which contradicts the other arguments (${pn(m).join(" ")}); leave it out`);let b=Ps(e,l,m,{regenerate:i}),
v=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...p?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[GO]:[]];return{...b,notes:[...b.notes,...v],guard:h=>Re(h,s),report:h=>({own:{bootloader:As(h,l),
wanted:pn(m),running:sv(h,m)},...ca(h,m,o),bootable:Ee(h,l),warnings:[...av(h,d),...Ry(h,l,m)]})}}});var JO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,fa=xe({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:mn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:Ue({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Dn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:JO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:U(["auto",...Dr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:U(Ws,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:U(ra,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:og({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:U(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:ia});var cv=xe({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:mn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:Ue({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:U(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:U(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Q({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Q({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:U(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:Ue({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:U(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:Ue({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Q({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:Qi({disable_idle_d3:Q({describe:"Leave idle functions powered on."}),disable_vga:Q({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Q({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?ua(e,n):Fs(e,n)});var Du=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Tu(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:he(n)}function pa(e){let n=[];for(let t of _n(e,Du))for(let r of Me(e,t).split(`
`)){let o=Tu(r);o!==null&&n.push({name:o,path:t})}return n}function fv(e,n){let t=new Set(e.split(`
`).map(Tu)),r=n.filter(o=>!t.has(he(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function pv(e,n){var r;let t=new Set(n.map(he));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Tu(o);return i===null||!t.has(i)}).
join("")}var Nu="/etc/modules-load.d/vfio.conf",Cu=["vfio","vfio_iommu_type1","vfio_pci"],qO=Dn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function YO(e,n){var p;let t=[...new Set(n.modules.map(he))];if(t.length===0)throw D("modules",`modules is an \
empty list, expected at least one module; leave it out for ${Cu.join(", ")}`);let r=de(e),o=_e(e),i=new Map([...r,...o===null?[]:[o]].map(m=>[m,ae(e,m)])),s=o===
null?void 0:i.get(o),a=m=>r.length===0||r.some(g=>{var b;return((b=i.get(g))==null?void 0:b(m))!=="absent"}),l=t.filter(a),d=m=>{let g=new Set(pa(m).map(h=>h.name)),
b=t.map(h=>{let y=s===void 0?r.length>0&&r.every(w=>{var $;return(($=i.get(w))==null?void 0:$(h))==="builtin"}):s(h)==="builtin";return{name:h,loaded:eo(m,h)||y&&
s!==void 0,builtin:y,at_boot:g.has(h)||y}}),v=n.state==="absent"||s===void 0?[]:b.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:b},rebootReasons:v.
filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:v.filter(
h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let m=pa(e).filter(v=>t.includes(v.name)),
g=[...new Set(m.map(v=>v.path))].filter(v=>{var h;return(v===Nu||v===st(Nu))&&Qe((h=e.read(v))!=null?h:"")===null});return{steps:g.map(v=>{var h;return re(v,pv(
(h=e.read(v))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(v=>({thing:"module",value:v})),notes:m.filter(v=>!g.includes(v.path)).map(v=>`${v.path} \
loads ${v.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw fe(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(m=>!pa(e).some(g=>g.name===m)),c=at(e,
Nu,Du.slice(1)),f=l.map(m=>un(H(e),m)).filter(m=>m!==null);return{steps:[...u.length===0?[]:[re(c.path,fv((p=e.read(c.path))!=null?p:"",u))],...n.load&&s!==void 0?
l.filter(m=>s(m)==="module").map(fs):[]],claims:u.map(m=>({thing:"module",value:m})),notes:[...t.filter(m=>!a(m)).map(m=>`no installed kernel has ${m}: left out`),
...l.filter(m=>n.load&&s!==void 0&&s(m)==="absent").map(m=>`the running kernel ${o} does not have ${m}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...f.map(m=>`${m.path} line ${m.line} keeps ${m.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var Lu=xe({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:U(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Tn(qO,{describe:"The modules; those that no installed kernel has are left out.",default:Cu}),
load:Q({describe:"Load them now as well.",default:!0})},example:{modules:Cu},plan:YO});var{ids:X4,addresses:Q4,live:eW,regenerate:nW,...XO}=cv.params,{cpu:QO,iommu_pt:eI,blacklist:nI,extra_args:tI}=Mu.params,{delay:rI,allow_losing_guests:oI}=Eu.params,
{alias:iI,numa_policy:sI,path:aI}=fa.params,lI=Qi({alias:iI,numa_policy:sI,path:aI,device_type:U(["auto",...Dr],{describe:fa.params.device_type.describe}),target:U(
ra,{describe:fa.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),dI={ids:mn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:Ue({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:U(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:_t({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:QO,iommu_pt:eI,blacklist:nI,extra_args:tI,...XO,nova:lI,reboot:U(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:rI,allow_losing_guests:oI},ma=xe({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:dI,rebooter:Eu,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Ub(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?cI(e,a):uI(e,a,o),u=Og(e,[...d,...Hb(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var b,v;let f=u.report(c),p=u.steps.every(h=>h.kind!=="file"||c.read(h.path)===h.text),m=qb(c,l,(b=f.rebootReasons)!=
null?b:[],p),g=m==="stuck"?Yb(c,l):null;return{...f,own:{devices:[],...f.own,stage:m},warnings:[...(v=f.warnings)!=null?v:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function mv({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>Mu.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function gv({state:e}){return n=>Lu.plan(n,{
...pr(Lu.params,{}),state:e})}function Vu({allow_measured_boot_change:e},n){return t=>Ru.plan(t,{...pr(Ru.params,{}),allow_measured_boot_change:e,state:n})}function yv({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=bn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:uh(t,r);return{steps:o,
released:i,guard:s=>Re(s,n),report:()=>({own:{}})}}}function hv(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function uI(e,n,t){var l;let r=ru(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));Bb(e,o,t);let i=Fb(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>Au(d,n,i)],a=d=>Fs(d,n);return q(e)&&o.length===0?{devices:o,planners:[...s,a,hv("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[yv(n)],mv(n),gv(n),Vu(n,"present")]}}
function cI(e,n){let t=ua(e,n),r=dh(te(e,t.steps),bn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,mv(n),gv(n),Vu(n,"absent")]}:{devices:[],planners:[
o,yv(n),Vu(n,"present"),hv(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function bv(e,n,{claims:t,lost:r,sourcesChange:o}){var d;let i=Bd(n,t),s=(u,c)=>{let f=i(u,c);return u===oe?f:[...f,...vv(In(c,f).tokens,fI(u,r))]},{steps:a}=Co(
e,n,s,{sourcesChange:o}),l=pI(te(e,a),n,(d=r.get(oe))!=null?d:[]);return{steps:Fe([...a.map(u=>u.kind==="grubConfig"?{...u,wishes:[...u.wishes,...l.wishes]}:u),
...l.steps]),notes:l.notes}}function fI(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(ot)?n.get(gn):void 0)!=null?r:[]}function pI(e,n,t){if(t.length===
0)return{steps:[],wishes:[],notes:[]};try{let r=vv(Sr(e,n.defaults),t);return{steps:Py(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof S))throw r;
return{steps:[],wishes:[],notes:[`${t.join(" ")} stood in ${oe} before and could not be put back: ${r.message}`]}}}function vv(e,n){let t=io(e).flatMap(Hi),r=Ke.
filter(o=>n.some(i=>P(i)===o));return $t(n.filter(o=>{let i=P(o);return qe(i)||Yn(i)?!t.some(s=>cn(s,o)):wo.includes(i)?!t.some(s=>P(s)===i&&[ge(o),...Il(ge(o))].
includes(ge(s))):!t.some(s=>(r.includes(i)?r:[i]).includes(P(s)))}))}var mI="vfiokit-resume.timer",ga=`${me}/resume`,gI=`${ga}/gpu_passthrough.cjs`,yI=`${ga}/params.json`,wv=`${ga}/state.json`,ya="/etc/systemd/system",hI=`${ya}/v\
fiokit-resume.service`,bI=`${ya}/${mI}`,vI=`${ya}/timers.target.d/vfiokit-resume.conf`,wI=[gI,yI,hI,bI,vI,wv],$I=[ga,`${ya}/timers.target.d`];function xI(e,n=!1){return[...wI].reverse().filter(t=>!(n&&t===wv)&&e.stat(t)!==null)}function $v(e){let n=xI(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>re(t,null)),dirs:$I,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var kI=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,xv=xe({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Dn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ne(e),o=n===void 0?0:r.findIndex(b=>b.run===n);if(o<0)throw D("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(b=>b.run).join(", ")||"none"}; give one of them or leave since out`);let i=$v(e);if(r.length===0)return{steps:i.
steps,...e.real(me)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=Qb(e,r,o),a=te(e,s.files),l=PI(a,s),d=te(a,l.steps),u=s.files.map(b=>b.path),c=_I(d,s,u),f=[...l.kept,...c.kept],p=s.claims.filter(
b=>b.thing==="id").map(b=>b.value),m=Bs(e,s.drivers,new Set(p)),g=r.slice(o).map(({run:b,module:v,at:h})=>({run:b,module:v,at:h}));return{steps:Fe([...i.steps,...s.
files,...l.steps,...c.steps,...m.steps]),guard:b=>Re(b,t),undoes:new Set(g.map(b=>b.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(b=>`${b} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...m.notes,...i.notes],warnings:m.warnings,report:b=>({...II(b,s),own:{undone:g,kept:f,back_on:kv(
b,s)},...AI(f),...OI(b)})}}});function _I(e,n,t){let r=t.filter(o=>kI.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:Fo(
e,{lacks:SI(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof S))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function SI(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function PI(e,n){if(!n.grubConfig&&![...n.lost.values()].some(
t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=Ne(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(
s=>({...s,except:[oe]})),{steps:o,notes:i}=bv(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof S))
throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function AI(e){return e.length===0?{}:{fail:new S("E_DRIFT",`${e.map(n=>`${n.what}\
 were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function OI(e){try{return{bootable:Ee(e,Ne(e))}}catch(n){return{}}}function kv(e,n){let t=new Map(
T(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function II(e,n){
return{rebootReasons:kv(e,n).filter(t=>F(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function _v(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:EI(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:RI(r)}})}function EI(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function RI(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function Sv(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...Su].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Ct("ready","Whether every device can be handed to a VM now.",e.ready),...Ct("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Ct("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Ct("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Ct("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Ct("status","The verdict: 1 for the status that holds.",...s),...Ct("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Ct(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var ha={severity:"error",about:"both",status:"drifted"},Pv="run nova_pci, then restart the services that it names";function Hu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Ov(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>Qh(
a,{vendor:r,product:o,address:t},i)))}function Av(e,n){var r,o;let t=Ln(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function MI(e,n,t){var c,f,p,m;let{address:r}=e,o=Ln(e),i=Ov(e,n),s=t.filter(({found:g})=>Av(
{...g,type:o},e)),a=s.filter(({found:g})=>Av(g,e)),l=a.find(({found:{live:g}})=>g===void 0||(i==null?void 0:i.found.some(b=>js(b,g)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...ha,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(f=e.id)!=null?f:r}`,read_from:i===void 0?ee:ie(i),remedy:i===void 0?Pv:""},{...ha,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(p=d.found.type)!=null?p:"no device_type"}`,expected:`an alias of ${(m=e.id)!=null?m:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?ee:ie(d),remedy:l!==void 0?"":d===void 0?Pv:u?`take live_migratable out of that line, or\
 say it alike in ${i===void 0?"the device_spec":ie(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nov\
a's services`}]}function DI(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=Ov(r,t);return o===void 0?[]:[{...ha,id:"nova.hands_out",address:r.address,ok:!1,found:`${fn(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ie(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function Iv(e,n,t){var s,a,l;let r=Wo(e),{sets:o}=r,i={...ha,id:"nova.config",expected:"files that nova can start with"};try{Qs(r);let d=Bn(
e,(s=o[o.length-1])!=null?s:[]);if(d.length===0)return[{...i,ok:!1,found:"none",read_from:ee,remedy:"install nova on this node, or leave nova out"}];let u=Nt(e),
c=Tr(u),[f,p]=[vn(d,c,u),wn([...d,...Bn(e,r.api)],c,u)];Ks([...f,...p],null),Js(p);let m=d.map(g=>g.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:m,
remedy:""},...n.flatMap(g=>MI(g,Hu(f),Hu(p))),...DI(t,Hu(f))]}catch(d){if(!(d instanceof S)||d.code!=="E_REFUSED")throw d;let u=d.message.lastIndexOf("; ");return[
{...i,ok:!1,found:d.message.slice(0,u),read_from:(l=(a=/^[^ :]+/.exec(d.message))==null?void 0:a[0])!=null?l:ee,remedy:`${d.message.slice(u+2)}, then restart no\
va's services`}]}}var TI={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Ev=os(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:mn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:Ue({describe:"Judge the devices at these addresses."}),
expect_count:_t({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Q({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:U(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var v,h;let s=n!==void 0||
t!==void 0,a=s?[]:vi(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!q(e))throw fe("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=Nr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Iv(e,d,T(e))]:l,p=Cr(f),m=f.filter(y=>!y.ok&&
y.severity==="error"),g=(v=m.find(y=>y.status===p.status))!=null?v:m[0],b=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${p.status}: ${TI[p.status]}${p.status==="pending_reboot"?"":b}`,own:{...p,findings:Jb(f),missing:u,
unexpected:c},human:()=>({now:p.ready?"ready":"not ready",next_boot:p.ready_next_boot?"ready":"not ready",checks:_v(f)}),metrics:y=>Sv(p,f,u,y),rebootReasons:p.
status==="pending_reboot"?f.filter(y=>!y.ok&&y.about==="now"&&y.severity==="error").map(y=>`${y.address===void 0?"":`${y.address}: `}${y.id} is ${y.found}, expe\
cted ${y.expected}`):[],warnings:c.map(y=>`${y} has an id that is given to vfio-pci, and nobody asked for it`),...p.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:p.status==="pending_reboot"?"reboot, then run this again":(h=g==null?void 0:g.remedy)!=null?h:""}}}}});var NI="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",CI="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Uu(e){return n=>({
...n,cpu:e})}function Rv(){return Uu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${NI}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ce(){return Uu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${CI}
`})}function Mv(){return Uu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Bu(e){return n=>({...n,iommu:e})}function Dv(e){return n=>({...n,firmware:e})}function C(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function Jo(...e){return n=>({...n,kernels:e})}function qo(e){return n=>({...n,files:{...n.files,...e}})}function ba(...e){
return n=>({...n,events:[...n.events,...e]})}function Lr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Fu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Lr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function va(e,n,t){return Lr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Tv(...e){return Lr(()=>({swaps:e}))}function wa(e,...n){return Lr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Nv(...e){return Lr(
()=>({routes:e}))}function Cv(e,n){return Lr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Lv(e,n={}){return zn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Yo(...e){return n=>({...n,asks:{addresses:e}})}
function zu(e){return n=>({...n,name:e})}function Vr(...e){return n=>e.reduce((t,r)=>r(t),n)}function zn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Vv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Go={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},LI=2**30,Ko=2**20;function rn(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=zn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Ko,64*LI,0,32*Ko],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Go[l].fn)}});return Vr(a,...t.map(l=>zn(i+Go[l].fn,Go[l].id,Go[l].class,{driver:Go[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Hv(e="0000:03:00.0",n={}){return zn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Ko],group:20,...n})}function $a(e="0000:04:00.0",n={}){return zn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Ko],group:21,...n})}function ju(e="0000:05:00.0",n={}){return zn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Uv(e,n={}){return zn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Ko],...n})}var Wu=`# GRUB Environment Block
`;function Hr(e){let n=new Map;if(e===null||!e.startsWith(Wu))return n;let t=e.slice(Wu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function jn(e){
let n=Wu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Bv(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Fv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var B=pe(require("fs"),1),Ft=pe(require("path"),1);function zv(e){return"\0".repeat((4-e%4)%4)}function Zu(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+zv(i.length)+t+zv(t.length)}function Gu(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>Zu(r(),i,"",16877)),...e.map(i=>Zu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),Zu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function jv(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},Wv=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],VI=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function se(e){return e.replace(/-/g,"_")}function Xo(e){let n=je[e];return n===void 0||n.driver===void 0?null:n.driver}function Zv(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Xo(e)}function Gv(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(je).find(t=>Xo(t)===e);return n===void 0?null:
n}function Kv(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Ju(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function HI(e,n){let t=Kv(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=je[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Wv.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Ju(t,l.until)?!1:l.from===void 0||!Ju(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Wv.includes(
a)||a==="irqbypass"),s=Object.keys(je).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Ku(e){let n=je[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function UI(e,n){let t=je[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function BI(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Ju(Kv(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function Jv(e,n){let{modules:t,builtin:r}=HI(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Ku(l)}${n.suffix}`,s=[];for(let l of t){let d=je[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Ku(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${UI(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Ku(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:BI(e,n),[`/boot/vmlinuz-${n.version}`]:FI(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function FI(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function qv(e){return e==="nvidia"?VI.slice(1):[]}var zI=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Lt(e){let n=new Map;for(let r of zI)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function Qo(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function $n(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...p]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let m=se(f);if(c==="blacklist"&&t.add(m),c==="alias"&&p[0]!==void 0&&
r.push([f,se(p[0])]),c==="options"&&l(o,m,p),c==="install"&&!a.has(m)&&a.set(m,p.join(" ")),c==="softdep"&&!i.has(m)&&!s.has(m)){let g=null;for(let b of p)b==="\
pre:"?g=i:b==="post:"?g=s:g!==null&&l(g,m,[se(b)])}}for(let d of Qo(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",p]=u;if(c==="modprobe"&&f==="blacklist")for(let m of(p||"").split(","))t.add(se(m));else l(o,se(c),[p===void 0?f:`${f}=${p}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function xa(e){let n=e.slice(e.lastIndexOf("/")+1);return se(n.replace(/\.ko(\.\w+)?$/,""))}function xn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(xa(u),u),i.set(xa(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(xa))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(xa)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,se(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function qu(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function ka(e,n,t,r,o){
let i=$n([n.softdeps],""),s=[],a=new Set,l=p=>n.builtin.has(p)||r.has(p),d=(p,m)=>[...t[p].get(m)||[],...i[p].get(m)||[]],u=p=>{if(a.has(p))return null;a.add(p);
let m=t.install.get(p);if(!l(p)&&m===void 0&&(!n.files.has(p)||!o(p)))return`FATAL: Module ${p} not found.`;for(let b of n.needs.get(p)||[]){let v=u(b);if(v!==null)
return v}for(let b of d("pre",p))u(b);let g=d("pre",p).length+d("post",p).length>0;if(l(p))return null;if(m!==void 0&&!g)return/(^|\/)(false)\b/.test(m)?`ERROR:\
 could not insert '${p}': install command failed`:(n.files.has(p)||s.push(p),null);s.push(p);for(let b of d("post",p))u(b);return null},c=se(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function _a(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&qu(o,e)&&r.push(i);return r}function Yv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Qv=pe(dr(),1),ew=pe(require("fs"),1),jI={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Xv=65534;
function Sa(e,n,t,r){let o=jI[e].find(m=>ew.existsSync(m));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(m,g)=>{i[`FIXTURE_${g}`]=m});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((m,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(m=>`printf '%s\\0' "\${${m}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Xv,gid:Xv}:{},l=(0,Qv.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((m,g)=>{c[m]=f[g]||""});let p=l.status===null?1:l.status;return{code:u<0&&p===0?
1:p,stderr:l.stderr===null?"":l.stderr,values:c}}function Ur(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Vt(e,n){return e.toString(16).padStart(n,
"0")}function nw(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Ur(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Ur(
s.address).domain}:${Ur(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Vt(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function tw(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Ur(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Ur(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function rw(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Ur(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function Br(e){return e.toUpperCase()}function ut(e){let[n="",t=""]=Br(e.id).split(":"),[r="",
o=""]=Br(e.subsystem).split(":"),i=Br(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function WI(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function ZI(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Vt(0,16)} 0x${Vt(0,16)} 0x${Vt(0,16)}`);continue}r.push(`0x${Vt(t,16)} 0x${Vt(t+i-1,16)} 0x${Vt(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Yu(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${Br(e.class).replace(/^0/,"")}`,`PCI_ID=${Br(e.id)}`,`PCI_SUBSYS_ID=${Br(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${ut(e)}`,""].join(`
`)}function ow(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:ut(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Yu(e,null),r[`${n}/config`]=WI(e),r[`${n}/resource`]=ZI(e),r}function A(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var ni=A(137,"",`Killed
`),sw=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],GI=["nvme","ext4","xfs"],iw=["nouveau","amdgpu","i915","ast","mgag200"];function aw(e,n,t){let r=xn(
e,n),o=$n([],""),i=new Set;for(let l of t){let d=ka(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Xu(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function lw(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function dw(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...lw(e.read(s))],[]);return Gu([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Xu(e,Lt(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...aw(e,n,[...sw,...o.map(i=>se(i.split(/\s+/)[0]||""))])])}var KI=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function Ht(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function JI(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Sa("bash",o,KI,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:Ht(a),force:Ht(l),omit:Ht(d),install:Ht(u)}}function qI(e,n,t,r,o){let i=xn(e,t),s=$n([],""),a=r.hostonly?iw.filter(y=>n.functions.
some(w=>_a(ut(w),i,s).includes(y))):iw,l=[...Lt(e).keys()],d=y=>y.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(y=>!d(y)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((y,w)=>[...y,...e.list(w).filter($=>$.endsWith(".conf")).map($=>`${w}/${$}`)],[]),f=o?[]:r.hostonly?c:c.filter(y=>!d(y)),p=f.reduce((y,w)=>[
...y,...lw(e.read(w))],[]),m=o?[]:r.force,g=new Set(r.omit.map(se)),b=[...r.hostonly?GI:sw,...a,...p,...m,...o?[]:r.add].map(se).filter(y=>!g.has(y)),v=o?[]:r.install.
filter(y=>e.exists(y)),h=new Set;return Gu([...Xu(e,[...u,...f]),...Xu(e,v),...m.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${m.map(y=>`r\
d.driver.pre=${y}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...aw(e,t,b)].filter(({name:y})=>!h.has(y)&&h.add(y)))}function Wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function ei(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(Qu)}function Qu(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function ec(e){return e.slice(0,Math.floor(e.length/2))}function Pa(e,n,t,r,o){if(t.
includes("--version"))return A(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],p=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let w=0;w<
t.length;w+=1){let[$="",k]=(t[w]||"").startsWith("--")?(t[w]||"").split(/=(.*)/):[t[w]],E=p.has($)?k===void 0?t[w+=1]||"":k:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=E:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...Ht(E)):$==="--force-dr\
ivers"?u.push(...Ht(E)):$==="--install"||$==="-I"?c.push(...Ht(E)):$.startsWith("-")||f.push($)}if(a){for(let w of e.list("/lib/modules")){let $=Pa(e,n,["-f",Wn(
n,w),w],r,o);if($.code!==0)return $}return A(0)}let m=f[1]||s||r,g=f[0]||Wn(n,m);if(e.exists(g)&&!i)return A(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return A(0);if(!e.exists(`/lib/modules/${m}`))return A(1,"",`dracut[F]: Cannot find module directory /lib/modules/${m}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),A(1,"",`dracut[F]: Failed making image ${g}
`);let b=JI(e);if(typeof b=="string")return A(1,"",b);let v={...b,hostonly:l===null?b.hostonly:l,add:[...b.add,...d],force:[...b.force,...u],install:[...b.install,
...c]},h=qI(e,n,m,v,o==="drops");if(e.write(g,o==="killed"?ec(h):h,384),o==="killed")return ni;let y=[...v.force,...v.add].filter(w=>je[se(w)]===void 0);return A(
0,"",y.map(w=>`dracut-install: Failed to find module '${w}'
`).join(""))}function YI(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function XI(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function uw(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return A(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let p of f.replace(/^-/,
""))"cud".includes(p)&&(s=p)}if(s==="")return A(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&YI(e,"update_initramfs")==="no")return A(0,`update-initramfs: Not updating initramfs.
`);let l=ei(e).filter(c=>e.exists(Wn(n,c))),d=a==="all"?(s==="c"?[...ei(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Wn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&XI(e))return A(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let m=Pa(e,n,["--force",f,c],r,o);if(m.code!==0)return A(m.code,u,m.stderr);continue}if(o==="fails")return A(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let p=dw(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,ec(p)),ni;e.write(`${f}.new`,p,384),e.rename(`${f}.new`,f)}return A(0,u)}function cw(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return A(0,`initramfs-tools 0.142
`);if(i===void 0)return A(1,"",`mkinitramfs: no output file
`);if(r==="lies")return A(0);if(r==="fails")return A(1,"",`mkinitramfs failure cpio 141
`);let a=dw(e,s,r==="drops");return e.write(i,r==="killed"?ec(a):a,384),r==="killed"?ni:A(0)}function ti(e,n){let t=e.read(n);return t===null?null:jv(t)}function fw(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function pw(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=ti(e,r);if(o===null)return A(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?mw(i):i.name}
`).join("")}return A(0,t)}function mw(e){return`${fw(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function gw(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=ti(e,t);if(o===null)return A(2,"",`cpio: premature end of archive
`);for(let i of o)fw(i)||e.write(`${r}/${i.name}`,i.text);return A(0)}function yw(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Wn(n,s);
o.push(...i.slice(1));let l=ti(e,a);if(l===null)return A(1,"",`Image '${a}' does not exist or is cut off
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
${l.map(u=>`${mw(u)}
`).join("")}${d}
`)}var Zr=pe(require("path"),1);var QI=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function ct(e){return e.distro.mkconfig==="debian"}function Fr(e){return ct(e)?"/boot/grub":"\
/boot/grub2"}function hw(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function vw(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function eE(e,n){let t=[e.read("/etc/default/grub")];if(ct(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=vw(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Sa(ct(n)?"dash":"bash",t.filter(s=>s!==null),QI,{strict:!0,functions:o});return i.code===0?i.values:A(i.code,"",i.stderr)}function nE(e){
return typeof e.code=="number"}function ww(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Aa(e,n,t,r,o,i){let s=hw(e,Wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${hw(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function tE(e,n,t){let r=[...ei(e)].reverse(),{distro:o}=n,i=m=>t[m]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=ct(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||vw(e),f=r[0];if(f===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(m=>Aa(n,`${c} (${m})`,`gnulinux-${m}-advanced-0b5c`,m,l,"")).join("");let p=r.map(m=>{let g=Aa(n,`${c}, with Linux ${m}`,`gnulinux-${m}-adva\
nced-0b5c`,m,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+Aa(n,`${c}, with Linux ${m} (recovery mode)`,`gnulinux-${m}-recovery-0b5c`,
m,u,"	")});return`${Aa(n,c,"gnulinux-simple-0b5c",f,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${p.join("")}}
`}function rE(e,n,t){let r=ct(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!ct(n)&&n.distro.mkconfig!=="suse"&&ww(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:tE(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${oE(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function oE(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function $w(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(Qu).reverse().map(t=>`${n}/${t}`)}function iE(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Hr(e.read("/boot/grub2/grub\
env")),l=jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of $w(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Oa(e,n,t,r){let o=ct(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let p=0;p<t.length;p+=1){let m=t[p]||"";if(m==="-o"||m==="--output")i=t[p+=
1]||"";else if(m.startsWith("--output="))i=m.slice(9);else if(m==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return A(1,"",`Unrecognized option\
 '${m}'
`)}if(r==="fails")return A(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return A(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return A(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=eE(e,n);if(nE(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!ct(n)&&n.distro.mkconfig!=="suse",c=ww(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=iE(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=rE(e,n,l);for(let p of ei(e))d+=`Found linux image: /boot/vmlinuz-${p}
`;return i===null?A(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),ni):(e.write(i,f,n.distro.grubCfgMode),A(0,"",`${d}done
`))}function xw(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${Fr(n)}/grubenv`:r,a=Hr(e.read(s));if(o==="list")return A(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=jn(a);return l===null?A(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),A(0))}function bw(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function ri(e,n){let t=`${Fr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function kw(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Bv(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Fv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=bw(e,u))}return{title:n,id:t,kernel:bw(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function _w(e,n){let t=e.
read(ri(e,n));if(t===null)throw new Error(`the node does not boot: ${ri(e,n)} is missing`);let r=Hr(e.read(`${Fr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let p=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),m={title:(f[2]||"").slice(1,-1),id:p===null?"":p[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(m),i.push(m)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let p of $w(e))o.push(sE(e,p));else{let p=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(p===null||p[1]===void 0||p[2]===void 0)continue;p[1]==="default"&&p[2]!=="${next_entry}"&&(s=p[2]),p[1]==="tuned_params"&&r.set("tuned_params",p[2]),
p[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",p[2])}}if(i.length>0)throw new Error(`the node does not boot: ${ri(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function sE(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Sw(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Sw(i.items,r.length===0?"0":r.join(
">"))}function Ia(e,n){let{items:t,chosen:r,variables:o}=_w(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Sw(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return kw(n,a.title,a.id,a.lines,o)}function Pw(e,n){let{items:t,variables:r}=_w(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[kw(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var Lw=pe(dr(),1);function aE(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Aw(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var lE=[1,2,3,4];function Iw(e,n,t,r){let o=`${n}/${aE(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...lE.map(u=>[Aw(t,u),`${o}/${Aw(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Ew(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Rw(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Ow={dm:253,md:9,bcache:252};
function dE(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Ow[r]===void 0?254:Ow[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ea(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function uE(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ea(
o)}	00000000	0001	0	0	0	${Ea(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ea(i)}:0016 ${Ea(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Mw(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,dE(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:p},m)=>`${60+m} 22 ${f==="btrfs"||c===""?`0:${60+m}`:a(c)} / ${u} rw,\
relatime shared:${60+m} - ${f} ${p} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...uE(n),...n.stack.shown}}var R=pe(require("fs"),1),kn=pe(require("path"),1),cE=40;function nc(e){try{return R.readlinkSync(e)}catch(n){return null}}function Dw(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?nc(kn.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>cE)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Tw(e){if(!R.lstatSync(e).isDirectory()){R.unlinkSync(e);return}for(let t of R.readdirSync(e))Tw(kn.join(e,t));R.rmdirSync(
e)}function fE(e,n,t){try{R.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!R.existsSync(e))throw r;let o=R.statSync(
e).mode&4095;R.chmodSync(e,384),R.writeFileSync(e,n,"latin1"),R.chmodSync(e,o)}t!==void 0&&R.chmodSync(e,t)}function tc(e){try{return R.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Ra(e){let n=s=>Dw(e,s,!0),t=s=>kn.join(e,n(s)),r=s=>kn.join(e,Dw(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&R.existsSync(a)||(R.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return R.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(kn.posix.dirname(s)),fE(t(s),a,l)},link(s,a){i(kn.posix.dirname(s));let l=r(s);nc(l)!==null&&R.unlinkSync(l),
R.symlinkSync(a,l)},readLink:s=>nc(r(s)),exists:s=>R.existsSync(t(s)),isOlder:(s,a)=>R.existsSync(t(s))&&R.existsSync(t(a))&&R.statSync(t(s)).mtimeMs<R.statSync(
t(a)).mtimeMs,list(s){try{return R.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{R.lstatSync(a)}catch(l){return}Tw(a)},rename(s,a){R.renameSync(
r(s),r(a))}}}function pE(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),R.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function ye(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&pE(e,o,i)}}function Nw(e,n=[]){let t=new Map,r=o=>{for(let i of R.readdirSync(
kn.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=kn.join(e,s),l=R.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:R.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:tc(a).toString("latin1")})}};
return r("/"),t}function rc(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function oc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function on(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function ft(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function oi(e){return"../".repeat(e.split("/").length-2)}function Zn(e,n,t){
let r=e.readLink(`${ft(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Da(e,n,t,r){let o=ft(n,t.address),i=Zn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${oi(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Yu(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),ye(e,Vw(n,t,r)),gE(e,n,t.address)}function Ta(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Vw(e,n,t){let r=ft(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${oi(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function ic(e,n,t){let r=ii(n,t),o=Zn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Ta(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Vw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function mE(e,n,t){let r=ic(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Ma(e,n,t,r,o){let i=4e4+n.stuck.size,s=ft(n,t.address);throw n.
stuck.has(t.address)||(Da(e,n,t,null),e.remove(`${s}/driver_override`),(0,Lw.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),ye(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(on("ETIMEDOUT",`${r} does not answer`),{left:i})}function gE(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Ta(Zn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function sc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function yE(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,p)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(p,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function hE(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${ft(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function ac(e,n,t,r){let o=hE(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>yE(
a,r)))return!0;let i=Gv(t);if(i===null||Ta(i)||Zv(i,r.class)!==t)return!1;let s=je[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>qu(a,ut(r)))}function lc(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Ta(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&bE(e,n,r.address))return"EBUSY";return Da(e,n,r,t),null}
function bE(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Na(e,n,t){for(let r of n.functions)Zn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&ac(e,n,t,r)&&lc(e,n,t,r)}function dc(e,n,t,r){n.loaded.add(t),ye(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),uc(e,n,t,r)}function uc(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Xo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)sc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Na(e,n,s)}function si(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((je[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Hw(e,n,t){let r=Xo(t);if(r!==null){for(let o of n.functions)Zn(e,n,o.address)===r&&Da(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),si(e,n)}function vE(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var Cw={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},wE={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function Uw(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Cw[n.cpu.brand]}`]={text:vE(Cw[n.cpu.brand]),mode:256});for(let o of t.functions){let i=ft(t,o.address);Object.
assign(r,ow(o,i)),r[`${i}/subsystem`]={link:`${oi(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${oi(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${oi(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${ft(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of wE[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};ye(e,r)}function Bw(e,n){let t=0;for(let r of n.functions){let o=ft(n,r.address);Zn(e,n,r.address)!==null&&(r.netdev!==
void 0&&ye(e,Ew(o,r.netdev)),r.keyboard===!0&&ye(e,Rw(o)),r.block!==void 0&&(ye(e,Iw(r,o,r.block,t)),t+=10))}}function Ca(e,n,t,r,o){let i=nw(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:tw(i),groups:rw(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function ii(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw on("ENODEV",`no such device ${t}`);return r}function $E(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw on("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function pt(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw on("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return xE(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=ii(n,r);if(Zn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>ac(e,n,d,a)&&lc(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=ii(n,s[1]||"");n.stuck.has(a.address)&&
Ma(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw on("EACCES",`${t}: permission denied`);e.write(
o,r)}}function xE(e,n,t,r,o){if(r==="unbind"){let a=ii(n,o);if(n.stuck.has(a.address)&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Zn(e,n,a.address)!==t)throw on(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&mE(e,
n,a.address))&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Da(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=ii(n,o);if(n.stuck.
has(a.address)&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!ac(e,n,t,a))throw on("ENODEV",`${t} does not match ${a.address}`);if(Zn(e,n,a.address)!==null)throw on(
"EBUSY",`${a.address} has a driver`);let l=lc(e,n,t,a);if(l!==null)throw on(l,`${t} refused ${a.address}`);return}let i=$E(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw on("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Na(e,n,t);return}if(!s.includes(i))throw on("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var li="/etc/systemd/system",zr="/run/systemd/transient",Fw="/run/systemd/shutdown/scheduled",cc="/run/systemd/fixture/loaded",ai="/run/systemd/fixture/active";
function zw(e){let n=e.list(`${li}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${li}/timers.target.d/${t}`)||"");e.write(cc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function jw(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);zw(e);for(let n of(e.read(
cc)||"").split(/\s+/))n!==""&&e.exists(`${li}/${n}`)&&e.write(`${ai}/${n}`,"")}function Ww(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${ai}/${o[0]}`)?A(0,`active
`):A(3,`inactive
`);if(r==="is-enabled")return A(1,`disabled
`);if(r==="is-system-running")return A(0,`running
`);if(r==="show")return A(0,`Wants=${e.read(cc)||""}
`);if(t==="fails")return A(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return A(0);r==="daemon-reload"&&zw(e);for(let i of o){if(r==="stop")for(let s of[zr,ai])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${li}/${i}`))return A(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${ai}/${i}`,"")}return A(0)}function Zw(e,n,t){if(t==="fails")return A(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return A(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?A(1,"",`the fixture knows timers with a name only
`):e.exists(`${zr}/${r}.timer`)?A(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${zr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),A(0,"",`Running timer as unit: ${r}.timer
`))}function Gw(e,n,t){return t==="fails"?A(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Fw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),A(0))}function Kw(e){let n=e.list(zr).filter(r=>r.endsWith(".timer")),t=e.exists(Fw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${zr}/${r}`)||""));for(let r of n)
e.remove(`${zr}/${r}`);return t}function Jw(e,n){let t=e.read(`${li}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${ai}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var Yw=pe(dr(),1),Xw=pe(require("fs"),1);var qw=["/usr/bin/dash","/bin/dash","/bin/sh"],kE=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function Qw(e,n,t,r){let o=t.replace(kE,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=qw.find(d=>Xw.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${qw.join(", ")}`);let a=(0,Yw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?pt(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function jr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function pc(e,n,t,r){if(n.iommu==="absent")
return!1;let o=Qo(r);if(n.cpu.brand==="arm")return!0;if(jr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!jr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of jr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function e$(e){let n=Yv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function Ut(e,n,t,r){let o=ka(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))dc(e,n,i,i==="vfio_pci"?e$(r.config):[]);else if(a!==null){let l=se(a[1]||"");r.index.files.has(l)&&r.
has(l)&&dc(e,n,i,[])}else Qw(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function _E(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(Ut(e,n,s,
t),pt(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&pt(e,n,`${i}/driver/unbind`,o),pt(e,n,"/sys/bus/pci/drivers_probe",o))}}function n$(e,n,t){for(let r of n.
functions)for(let o of _a(ut(r),t.index,t.config)){Ut(e,n,o,t);for(let i of n.loaded.has(o)?qv(o):[])t.config.blacklist.has(i)||Ut(e,n,i,t)}}function t$(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function SE(e,n,t,r){let o=ti(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(p=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(p.name)).map(p=>p.text),s=new Set(o.map(p=>se(p.name.slice(p.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=p=>o.filter(m=>m.name===p).map(m=>m.text).join(""),l={config:$n(i,t.cmdline),index:xn(e,t.version),has:p=>s.has(p),around:p=>o.
some(m=>`/${m.name}`===p)},d=Qo(`${t.cmdline} ${o.filter(p=>p.name.startsWith("etc/cmdline.d/")).map(p=>p.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let p of jr(d,"rd.driver.pre"))Ut(e,t,p,l);let c=u?jr(d,"rd.driver.blacklist").map(se):[];n$(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(p=>/^(usr\/lib|etc)\/modules-load\.d\//.test(p.name)).map(p=>p.text)];for(let p of f)for(let m of t$(p))fc(e,t,m,
l)}function fc(e,n,t,r){let o=se(t);r.config.blacklist.has(o)||Ut(e,n,o,r)}var PE=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function AE(e,n){let t={config:$n(Lt(e).values(),n.cmdline),index:xn(e,n.version),has:()=>!0,around:o=>e.exists(o)};n$(e,n,t),_E(e,n,t);
let r=new Map;for(let o of PE)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of t$(e.read(
r.get(o)||"")||""))fc(e,n,i,t);for(let o of jr(Qo(n.cmdline),"modules-load"))fc(e,n,o,t)}function OE(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
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
`})}function IE(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function r$(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Ia(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Hr(e.read(`${Fr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${Fr(n)}/grubenv`,jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=xn(e,i),d=Ca(n,i,a,pc(e,n,i,a),l.builtin);Uw(e,n,d),sc(e,"pcieport",null),Na(e,d,"pcieport");let u=$n([],a);for(let c of[...l.builtin].sort((f,p)=>(f.startsWith(
"vfio")?0:1)-(p.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),uc(e,d,c,c==="vfio_pci"?e$(u):[]));if(OE(e,n,
d,IE(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return SE(e,n,d,o.initrd),AE(e,d),Bw(e,d),ye(e,Mw(e,n)),si(e,d),jw(
e),d}var mc=new Map;function Bt(e){return mc.get(Zr.resolve(e))||null}function Wr(e,n){n===null?mc.delete(Zr.resolve(e)):mc.set(Zr.resolve(e),n)}function EE(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Ca(n,t,r,pc(e,n,t,r),xn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function RE(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return A(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return A(0);let a={config:$n(Lt(e).values(),n.cmdline),index:xn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(se)){if(n.builtin.has(d))return A(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&Hw(e,n,d)}return A(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(se(d)))continue;let u=Ut(
e,n,d,a);if(u!==null)return A(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return si(e,n),A(0)}function ME(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return A(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var DE=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function La(e,n){let t=Ra(e);Bt(e)===null&&Wr(e,EE(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var m;let[d="",...u]=l,c=Zr.basename(d),f=Bt(e),p=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(g=>!/^(-|\d)/.test(g)))):NE(t,d)?c==="\
update-grub"?Oa(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Oa(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Oa(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?xw(t,n,u):c==="update-initramfs"?uw(t,n,u,p,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?cw(t,u,p,s("mkinitramfs")):c==="dracut"?Pa(t,n,u,p,s("dracut")):c==="lsinitramfs"?pw(t,u):c==="unmkinit\
ramfs"?gw(t,u):c==="lsinitrd"?yw(t,n,u,p):c==="df"?ME(u,r):c==="systemctl"?Ww(t,u,s("systemctl")):c==="systemd-run"?Zw(t,u,s("systemd-run")):c==="shutdown"?Gw(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?A(/^exit (\d+)$/m.test(t.read(d)||"")?Number((m=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:m[1]):0,"",`asked by a check of the site
`):c==="uname"?A(0,`${u.includes("-m")?n.cpu.arch:p}
`):c==="systemd-detect-virt"?A(1,`none
`):DE.has(c)?A(0):c==="modprobe"?f===null?A(1,"",`modprobe: FATAL: no kernel is running
`):RE(t,f,u,s("modprobe")):A(127,"",`${d}: the fixture does not know this command
`):A(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Bt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),pt(t,u,l,d)},reboot(){Wr(e,null),Wr(e,r$(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Bt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:p=[],threads:m=[],state:g="S"}){let b=Bt(e);if(b===null)throw new Error("no kernel is running");let v=c.flatMap(h=>h.startsWith("/")?[h]:
ic(t,b,h));ye(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[h,y]of v.entries())t.link(`/proc/${l}/fd/${h+3}`,y);ye(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:p.map(h=>`${h}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[h,y]of[d.slice(0,15),...m].entries())t.write(`/proc/${l}/t\
ask/${l+h}/comm`,`${y}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=Kw(t);return l&&this.reboot(),l},due:l=>Jw(t,l),freeBytes(l){r=l},next:()=>Ia(t,n),entries:()=>Pw(t,n)}}var TE=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function NE(e,n){return n.startsWith("/")?e.exists(n):TE.some(t=>e.exists(`${t}/${n}`))}var Va=17e8,Ha=3600;function gc(e,n,t){let r=o=>{for(let i of B.readdirSync(o,{withFileTypes:!0})){let s=Ft.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||B.statSync(s).mtimeMs/1e3>n)&&B.utimesSync(s,t,t)}};for(let o of B.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Ft.join(
e,o);B.lstatSync(i).isDirectory()&&r(i)}}function i$(e,n){let{tree:t}=e;if(n.do==="files")return ye(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function CE(e){let{host:n,tree:t}=e,r=(...s)=>i$(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:ri(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var o$=new WeakMap;function LE(e){let n=[],t=r=>{for(let o of B.readdirSync(Ft.join(e,r)).sort()){let i=`${r}/${o}`,
s=Ft.join(e,i),a=B.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?tc(s):Buffer.alloc(0),target:l==="link"?B.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function VE(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Ft.join(e,r);if(o==="dir")B.mkdirSync(d),(511&~t)!==i&&B.chmodSync(d,i);else if(o==="link")B.symlinkSync(a,d);else{let u=B.openSync(
d,"wx",i);(i&~t)!==i&&B.fchmodSync(u,i),B.writeSync(u,s),B.futimesSync(u,l,l),B.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&B.utimesSync(Ft.join(
e,r),i,i)}function HE(e,n){let t=Ra(e);ye(t,n.files);for(let o of n.kernels)ye(t,Jv(n,o));gc(e,null,Va);let r=La(e,n);return CE(r),gc(e,Va+Ha,Va+Ha),r}function UE(e,n){
let t=HE(e,n),r=Va+Ha;t.reboot();for(let o of n.events)i$(t,o),r+=Ha,gc(e,r,r)}function yc(e,n){let t=o$.get(n);if(t!==void 0)return VE(e,t.entries),Wr(e,oc(t.running)),
La(e,n);Wr(e,null),UE(e,n);let r=Bt(e);return r!==null&&o$.set(n,{entries:LE(e),running:oc(r)}),La(e,n)}var za="0123456789abcdef0123456789abcdef",Gr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function V(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=V(`# ${r} of the fixture`);return t}var c$={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function wc(e){return{"/etc/machine-id":`${za}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Gr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Gr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
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
`}:{}}}function BE(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var f$="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",FE=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,p$=`# This file is obsolete and its use is undocumented and unsupported: use
# /etc/modules-load.d/*.conf instead.
`,$c={"/etc/initramfs-tools/initramfs.conf":`MODULES=most
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
sinitramfs","unmkinitramfs"],"/usr/bin")},zE={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":V("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":V(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":V('rm -f "/boot/initrd.img-$1"'),...Kn(["dracut","lsinitrd"],"/usr/bin")},xc={"\
/usr/sbin/update-initramfs":V(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function kc(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Gr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...c$,
...wc(o),"/etc/default/grub":BE(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc\
/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":V(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":V('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":V("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":jn(new Map)||"","/etc/modules":e.modulesFile===void 0?FE:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Gr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?zE:$c,"/var/lib/dpkg/status":kc({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function jE(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function mt(e){let n=`0-rescue-${za}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let p of[...s.kernels.map(m=>m.version),n])a[`/boot/loader/entries/${za}\
-${p}.conf`]=jE(e,p,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${za}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=jn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...c$,...wc(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
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
EFI/${o}/grub.cfg`]:f}:{},[`/boot/vmlinuz-${n}`]:`MZ rescue kernel
`,[`/boot/initramfs-${n}.img`]:`\x8Brescue image, built once
`,"/usr/sbin/grub2-probe":V("# probe"),...e.more===void 0?{}:e.more}}}}function WE(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Gr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[C("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),C("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...wc(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":V("# header"),"/etc/grub.d/10_linux":V("# entries"),"/etc/grub.d/40_custom":V('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":V(". \
${sysconfdir}/default/grub"),...Kn(["update-bootloader"],"/usr/sbin"),...Kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Gr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":V('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function ZE(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Vr(Rv(),Hv(),$a(),ju(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ce(e,n){return(...t)=>ZE(e,n,t)}var m$=[C("5.15.0-125-generic","builtin"),C("5.15.0-130-generic","builtin")],ci=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",f$,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],_c=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
f$,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],GE={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Gn=ce("ubuntu2204",sn({id:"ubuntu",version:"22.04",grubDefault:ci,kernels:m$})),KE=ce("ubuntu2\
204cloud",sn({id:"ubuntu",version:"22.04",grubDefault:ci,kernels:m$,firmware:"uefi",more:GE})),hc=ce("ubuntu2204maas",sn({id:"ubuntu",version:"22.04",grubDefault:ci,
firmware:"uefi",kernels:[C("5.15.0-130-generic","builtin"),C("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),JE=ce("ubuntu2004",sn({id:"ubuntu",version:"20.04",grubDefault:ci,kernels:[C("5.4.0-200-generic","builtin"),C("5.4.0-204-generic","builtin")]})),ja=ce("ub\
untu2404",sn({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[C(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),qE=ce("debian11",sn({id:"d\
ebian",version:"11",grubDefault:_c,kernels:[C("5.10.0-32-amd64"),C("5.10.0-33-amd64")]})),We=ce("debian12",sn({id:"debian",version:"12",grubDefault:_c,firmware:"\
uefi",kernels:[C("6.1.0-28-amd64"),C("6.1.0-30-amd64")]})),s$=ce("debian13dracut",sn({id:"debian",version:"13",grubDefault:_c,initramfs:"dracut",grubCfgMode:384,
modulesFile:p$,firmware:"uefi",kernels:[C("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),C("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),YE=[C("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),C("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],Sc={id:"ubuntu",version:"26.04",grubDefault:ci,
initramfs:"dracut",grubCfgMode:384,modulesFile:p$,firmware:"uefi",kernels:YE},XE=ce("ubuntu2604fresh",sn({...Sc,more:xc})),g$={"/etc/kernel/postinst.d/initramfs\
-tools":V(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},QE=ce("ubuntu2604upgraded",sn({...Sc,more:{...$c,...xc,...g$,"/var/lib/dpkg/status":kc({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
eR=ce("ubuntu2604both",sn({...Sc,more:{...$c,...xc,...g$,"/usr/sbin/update-initramfs.initramfs-tools":V(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":kc({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),y$={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[C("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},h$={"/usr/lib/kernel/install.d/20-grub.install":V(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},Kr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[C("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),C("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},nR=ce(
"rocky8bios",mt(y$)),a$=ce("rocky8uefi",mt({...y$,firmware:"uefi"})),Ua=ce("rocky9",mt(Kr)),tR=ce("rocky92",mt({...Kr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),rR=ce("rocky9NoBls",mt({...Kr,bls:!1})),l$=ce("rocky9generic",mt({...Kr,hostonly:!1})),oR=ce("rocky10",mt({...Kr,version:"10.0",codeName:"Red\
 Quartz",more:h$,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[C("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),C("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),iR=ce("fedora",mt({...Kr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:h$,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[C("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),C("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),d$=ce("sles15",WE()),u$=(...e)=>ja(Mv(),zu("ubuntu\
2404arm64"),Jo(C("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Jr="10de:20b7",b$="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function sR(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${b$}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ba(e=Jr){return n=>ba(...sR(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function aR(e=Jr){
return n=>ba({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${b$}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Fa(){return ba({do:"reboot"})}function lR(e){return qo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function dR(e="# Ansible managed: do not edit"){return qo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function uR(){return qo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var G=rn("0000:41:00.0",{id:Jr,group:12}),Ze=rn("0000:41:00.0",{id:Jr,driver:"nouveau",group:12}),ui=rn("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),cR=["07","0f","47","4e","87","90","b7","bd"],bc=Vr(...cR.map((e,n)=>rn(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),vc=Vr(...["c4","c5"].map((e,n)=>Uv(`0000:${e}:00.0`,{group:60+n}))),di=Vr(Ze,rn("0000:61:00.0",{id:Jr,driver:"nouveau",
group:13}),Yo("0000:61:00.0")),fR=rn("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function pR(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||zu(r)(o());return n.set(r,i),i};return t}var f6=pR({ubuntu2204:()=>Gn(G),"ubuntu2204-no-gpu":()=>Gn(),"ubuntu\
2204-eight-gpus-amd":()=>Gn(Ce(),bc,vc),"ubuntu2204-cloud":()=>KE(G),"ubuntu2204-maas":()=>hc(G),"ubuntu2204-maas-ids-in-default":()=>hc(G,lR("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Gn(Jo(C("6.8.0-51-generic"),C("6.8.0-52-generic")),G,Ba(),Fa()),"ubuntu2204-prepared-not-rebooted":()=>Gn(Jo(C("6.8.0-51-generic"),C("6.8.\
0-52-generic")),G,Ba()),"ubuntu2204-nouveau-in-image":()=>Gn(Ze,uR()),ubuntu2004:()=>JE(G),"ubuntu2404-companions":()=>ja(ui),"ubuntu2404-arm64":()=>u$(G),"ubun\
tu2404-managed-files":()=>ja(G,dR()),debian11:()=>qE(Ze),debian12:()=>We(Ze),"debian12-amd":()=>We(Ce(),G),"debian12-prepared":()=>We(Ce(),G,Ba(),Fa()),"debian1\
2-two-alike":()=>We(Ce(),G,rn("0000:61:00.0",{id:Jr,group:13})),"debian12-one-of-two":()=>We(di),"debian13-one-of-two":()=>s$(Ce(),di),"ubuntu2204-one-of-two":()=>Gn(
di),"ubuntu2204-maas-one-of-two":()=>hc(di),"rocky9-generic-one-of-two":()=>l$(di),"rocky9-companions-by-address":()=>Ua(ui,Yo("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ja(G,Ba(),Fa(),Yo("0000:41:00.0")),"ubuntu2404-grace":()=>u$(Jo(C("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
fR),"debian12-driverctl":()=>We(Ze,qo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Yo("0000:41:00.0")),"debian12-shared-group":()=>We(Ce(),G,$a("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>We(Ce(),G,Lv("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>We(Ce(),ui,zn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Fu("/",
"sda2")),"debian12-stacked":()=>We(Ce(),G,ju("0000:06:00.0",{block:"nvme1n1",group:23}),$a("0000:07:00.0",{netdev:"eno2",group:24}),va("md0",["nvme0n1p3","nvme1\
n1p3"]),va("dm-0",["md0"],"vg-var"),va("dm-1",["md0"],"vg-swap"),Fu("/var","dm-0"),Tv("dm-1"),wa("bond0","eno1","eno2"),wa("bond0.7","bond0"),wa("br-mgmt","bond\
0.7"),Nv("br-mgmt"),Cv("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>We(Ce(),Vv("0000:03:00.0"),rn("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>We(Ze,Bu("absent")),"debian13-dracut":()=>s$(G),"ubuntu2604-fresh":()=>XE(G),"ubuntu2604-up\
graded":()=>QE(G),"ubuntu2604-both":()=>eR(Ze),"rocky8-bios":()=>nR(Ze),"rocky8-uefi":()=>a$(G),"rocky8-prepared":()=>a$(G,aR(),Fa()),rocky9:()=>Ua(G),"rocky9-c\
ompanions":()=>Ua(ui),"rocky9-eight-gpus":()=>Ua(bc,vc),"rocky9-generic-image":()=>l$(Ze),"rocky9-no-bls":()=>rR(G),rocky92:()=>tR(G),"rocky10-amd":()=>oR(Ce(),
G),fedora:()=>iR(Ze),sles15:()=>d$(Ze),"sles15-amd":()=>d$(Ce(),G)}),v$={a30:G,nouveau:Ze,turing:ui,eight:bc,switches:vc,off:Bu("absent"),uefi:Dv("uefi")};var Le=pe(require("fs"),1);var w$=pe(require("path"),1);function Pc(e){if(!Le.lstatSync(e).isDirectory())return Le.unlinkSync(e);Le.chmodSync(e,448);for(let t of Le.readdirSync(e))Pc(w$.join(e,t));Le.rmdirSync(e)}var qr={ids:"10de:20b7"},mR=78,gR=["/sys","/proc","/dev","/run"],yR={red:31,green:32,bold:1,dim:2},hR=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Yr(e,n){
return hR?`\x1B[${yR[e]}m${n}\x1B[0m`:n}function P$(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>mR?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function ln(e,n=""){$e(`${P$(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var $$=0;async function zt(e,n){await new Promise(setImmediate),$$++,$e(`
${Yr("bold",`${$$}. ${e}`)}
`),$e(`${Yr("dim",`   $ ${n}`)}

`)}function an(e,n){if(!e)throw new Error(n)}async function Wa(e,n,t,r={}){let o=await lm(e.host,n,pr(n.params,t),{check:!1,diff:!1,wait:0,version:ug,...r});if(o.
error!==void 0)throw o.error.stop;return o}function A$(e,n,t){return n.read(e.host,pr(n.params,t))}function Ac(e){return Nw(e.dir,gR)}function O$(e){return Array.
isArray(e)?e:[]}function bR(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function I$(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)$e(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);$e(`
`)}function Oc(e){let{msg:n,own:t}=A$(e,Ag,{}),r=O$(t.gpus),o=r.map(s=>[s.address,s.id,bR(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
I$([["address","id","name","kind","driver","group"],...o]),ln(n,"   ");let i=r.filter(s=>s.id===qr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))ln(String(s),"   - ");return i.map(s=>s.driver)}function x$(e){for(let{facet:n,label:t,after:r}of e.changes)$e(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function vR(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;$e(`
   ${Yr("bold",`--- ${t.before_header}`)}
   ${Yr("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of P$(`   ${l}${d}`,"       "))$e(`${Yr(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function wR(e){let{msg:n,own:t}=A$(e,Ev,{}),r=O$(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return I$([["","address","what","found"],...r]),ln(n,"   "),t.status}async function $R(e){var f,p,m,g;let n=Ac(e),t=()=>rc(n,Ac(e)).length===
0;ln("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await zt("What is there","node dist/gpu_info.js");let r=Oc(e);an(r.
length===2&&r.every(b=>b==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(qr)}'`;await zt("Wha\
t would change",`${o} --check --diff`);let i=await Wa(e,ma,qr,{check:!0,diff:!0});x$(i),$e(`
`),ln("persistent: a file; derived: made anew from files, by the tools of the node.","   "),vR(i),an(i.changed,"the plan should have changes"),an(t(),"a check s\
hould write nothing"),$e(`
`),ln("Nothing was written so far: every file of the node is as it was.","   "),await zt("Done, in one run",o);let s=await Wa(e,ma,qr);an(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),ln(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let b of(f=s.rebootReasons)!=null?f:[])ln(b,"   - ");an(((p=s.rebootReasons)!=null?p:[]).length>0,"a reboot should be requi\
red"),an(((m=s.bootable)==null?void 0:m.ok)===!0,"the node should still be bootable"),await zt("Rebooted, once","reboot"),e.machine.reboot();let a=Oc(e);an(a.length===
2&&a.every(b=>b==="vfio-pci"),"both GPUs should be on vfio-pci"),await zt("Verified, link by link","node dist/passthrough_verify.js"),an(wR(e)==="ready","the no\
de should be ready"),await zt("Run again",o);let l=await Wa(e,ma,qr);ln(l.msg,"   "),an(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await zt("Taken back","node dist/passthrough_undo.js '{}'");let d=await Wa(e,xv,{});x$(d);let u=rc(n,Ac(e));an(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),$e(`
`),ln(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),$e(`
`),e.machine.reboot();let c=Oc(e);an(c.length===2&&c.every(b=>b==="nvidia"),"both GPUs should be back on the driver of the host"),$e(`
`),ln("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),$e(`
   ${o} --check --diff --human
`)}async function xR(){let e=(0,k$.mkdtempSync)((0,S$.join)((0,_$.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>Pc(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=yc(e,Gn(v$.a30,rn("0000:61:00.0",{id:qr.ids,group:13})));await $R({dir:e,machine:n,host:Dm({
root:e,machine:n})})}xR().catch(e=>{$e(`
${Yr("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof S&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
