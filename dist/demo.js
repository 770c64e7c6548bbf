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
var R$=Object.create;var Za=Object.defineProperty;var E$=Object.getOwnPropertyDescriptor;var M$=Object.getOwnPropertyNames;var D$=Object.getPrototypeOf,T$=Object.prototype.hasOwnProperty;var N$=(e,n,t)=>n in e?Za(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var un=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var C$=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of M$(n))!T$.call(e,o)&&o!==t&&Za(e,o,{get:()=>n[o],enumerable:!(r=E$(n,o))||r.enumerable});
return e};var me=(e,n,t)=>(t=e!=null?R$(D$(e)):{},C$(n||!e||!e.__esModule?Za(t,"default",{value:e,enumerable:!0}):t,e));var Kt=(e,n,t)=>N$(e,typeof n!="symbol"?n+"":n,t);var Ga=un((v1,Ac)=>{Ac.exports={get constants(){return require("os").constants},get tmpdir(){return require("os").tmpdir}}});var Ka=un((w1,Oc)=>{Oc.exports={get createHash(){return require("crypto").createHash},get randomBytes(){return require("crypto").randomBytes}}});var cr=un((FM,dm)=>{dm.exports={get ChildProcess(){return require("child_process").ChildProcess},get spawn(){return require("child_process").spawn},get spawnSync(){
return require("child_process").spawnSync}}});var cm=un(um=>{um._parse=function(e,n,t){return{command:e,args:n,options:t}}});var fr=un((jM,fm)=>{fm.exports={}});var mm=un((WM,pm)=>{pm.exports=function(e){return e.originalMessage=e.error&&e.error.message,e}});var ym=un((ZM,gm)=>{gm.exports=function(e){return[e.stdin,e.stdout,e.stderr]}});var bm=un(hm=>{hm.validateInputSync=function(){}});var vm=un(Hl=>{Hl.joinCommand=Hl.getEscapedCommand=function(){}});var km=un((fD,xm)=>{"use strict";var JM=require("path"),lk=cr(),dk=cm(),uk=fr(),qM=fr(),YM=fr(),wm=mm(),ck=ym(),{spawnedKill:XM,spawnedCancel:QM,setupTimeout:eD,
validateTimeout:nD,setExitHandler:tD}=fr(),{handleInput:rD,getSpawnedResult:oD,makeAllStream:iD,validateInputSync:fk}=bm(),{mergePromise:sD,getSpawnedPromise:aD}=fr(),
{joinCommand:lD,parseCommand:dD,getEscapedCommand:uD}=vm(),cD=1e3*1e3*100,pk=(e,n,t={})=>{let r=dk._parse(e,n,t);return e=r.command,n=r.args,t=r.options,t={...t},
t.stdio=ck(t),{file:e,args:n,options:t,parsed:r}},$m=(e,n,t)=>typeof n!="string"&&!Buffer.isBuffer(n)?t===void 0?void 0:"":e.stripFinalNewline?uk(n):n;xm.exports.
sync=(e,n,t)=>{let r=pk(e,n,t);fk(r.options);let o;try{o=lk.spawnSync(r.file,r.args,r.options)}catch(a){throw wm({error:a,stdout:"",stderr:"",timedOut:!1})}let i=$m(
r.options,o.stdout,o.error),s=$m(r.options,o.stderr,o.error);if(o.error||o.status!==0||o.signal!==null){let a=wm({stdout:i,stderr:s,error:o.error,signal:o.signal,
exitCode:o.status,timedOut:o.error&&o.error.code==="ETIMEDOUT"});if(!r.options.reject)return a;throw a}return{exitCode:0,stdout:i,stderr:s,timedOut:!1}}});var k$=require("fs"),_$=me(Ga(),1),S$=require("path");var tm=me(Ka(),1);var G=require("fs"),mt=require("path");function Ja(e){return mt.join(mt.dirname(e),`.${mt.basename(e)}.vfiokit-new`)}function Ic(e){let n=G.openSync(e,"r");try{
G.fsyncSync(n)}finally{G.closeSync(n)}}function Rc(e){try{e()}catch(n){if(process.geteuid()===0)throw n}}function Ec(e,n,t){let r=G.fstatSync(e);n!==null&&(r.uid!==
n.uid||r.gid!==n.gid)&&Rc(()=>G.fchownSync(e,n.uid,n.gid)),(G.fstatSync(e).mode&4095)!==t&&G.fchmodSync(e,t)}function gi(e){try{return G.lstatSync(e)}catch(n){if(Reflect.
get(Object(n),"code")==="ENOENT")return null;throw n}}function Mc(e){try{G.unlinkSync(e)}catch(n){}}function qa(e,n,t=()=>{}){if(!G.existsSync(e)){qa(mt.dirname(
e),n,t);try{G.mkdirSync(e,{mode:n})}catch(r){if(Reflect.get(Object(r),"code")==="EEXIST")return;throw r}t(e)}}function L$(e,n){return t=>{Rc(()=>G.chownSync(t,e.
uid,e.gid)),G.chmodSync(t,n|(n&292)>>2)}}async function Dc(e,n,{mode:t,owner:r,label:o,last:i}){var p;let s=mt.dirname(e);qa(s,493,r===void 0?void 0:L$(r,t));let a=Ja(
e),l=gi(e);gi(a)!==null&&G.unlinkSync(a);let{O_WRONLY:d,O_CREAT:u,O_EXCL:c,O_NOFOLLOW:f}=G.constants,m=G.openSync(a,d|u|c|f,384);try{try{for(let g=0;g<n.length;)
g+=G.writeSync(m,n,g);Ec(m,(p=l!=null?l:r)!=null?p:null,l===null?t:l.mode&4095),G.fsyncSync(m)}finally{G.closeSync(m)}l!==null&&await o(a,e),await(i==null?void 0:
i()),G.renameSync(a,e)}catch(g){throw Mc(a),g}l===null&&await o(e,null),Ic(s)}async function Tc(e,n,t){let r=gi(n),o=G.openSync(e,"r+");try{r!==null&&Ec(o,r,r.mode&
4095),G.fsyncSync(o)}finally{G.closeSync(o)}await t(e,r===null?null:n),G.renameSync(e,n),Ic(mt.dirname(n))}function V$(e){return`${e}.${process.pid}`}function Nc(e,n){
let t=V$(e);for(let r=1;;r++)try{return qa(mt.dirname(e),448),gi(t)!==null&&G.unlinkSync(t),G.writeFileSync(t,n,{mode:384,flag:"wx"}),G.linkSync(t,e),!0}catch(o){
let i=Reflect.get(Object(o),"code");if(i==="EEXIST")return!1;if(i!=="ENOENT"||r===10)throw o}finally{Mc(t)}}var S=class extends Error{constructor(t,r,o={}){super(r);Kt(this,"code");Kt(this,"param");Kt(this,"hint");Kt(this,"cause");Kt(this,"node");this.name="Stop",this.
code=t,Object.assign(this,o)}};function D(e,n){return new S("E_PARAMS",n,{param:e})}function fe(e,n){return new S("E_HOST",e,n===void 0?{}:{hint:n})}function k(e,n){
return new S("E_REFUSED",e,n===void 0?{}:{hint:n})}var H$=["/var/lib/dpkg/lock-frontend","/var/lib/dpkg/lock","/var/lib/rpm/.rpm.lock","/usr/lib/sysimage/rpm/.rpm.lock"],B$=new Set(["update-initramfs","mkinitram\
fs","dracut","dracut.sh","mkinitrd"].map(e=>e.slice(0,15)));function Cc(e,n){var t;return`${(t=e.attr(`/proc/${n}/comm`))!=null?t:"a process"} (process ${n})`}function eo(e){
var t,r,o;let n=(t=e.attr("/proc/locks"))!=null?t:"";for(let i of H$){let s=e.stat(i);if(s===null)continue;let a=n.split(`
`).find(d=>d.includes(`:${s.ino} `)&&/\b(POSIX|OFDLCK|FLOCK)\b/.test(d)&&!d.includes("->")),l=a===void 0||(r=/WRITE\s+(\d+)/.exec(a))==null?void 0:r[1];if(l!==void 0)
return new S("E_BUSY",`${Cc(e,l)} holds ${i}: a package transaction is running; wait until it ends and run this again`)}for(let i of e.list("/proc"))if(!(!/^\d+$/.
test(i)||!B$.has((o=e.attr(`/proc/${i}/comm`))!=null?o:"")))return new S("E_BUSY",`${Cc(e,i)} is building a boot image; wait until it ends and run this again`);
return null}var U$="/dev/null";function yi(e){return e.slice(e.lastIndexOf("/")+1)}function Lc(e,n){return yi(e)<yi(n)?-1:yi(e)>yi(n)?1:0}function cn(e,n){var r;let t=new Map;
for(let o of n)for(let i of e.list(o)){if(i.startsWith(".")||!/.\.conf$/.test(i)||t.has(i))continue;let s=`${o}/${i}`;if(e.link(s)!==U$){let a=e.real(s);if(a===
null||((r=e.stat(a))==null?void 0:r.type)==="dir")continue}t.set(i,s)}return[...t.values()].sort(Lc)}function gt(e,n){return Lc(e,n)<0}function _e(e,n){var r,o;
let t=e.real(n);return t!==null&&((r=e.stat(t))==null?void 0:r.type)==="file"&&(o=e.read(t))!=null?o:""}var hi=new WeakMap;function Vc(e){function n(r){let o=new Map;return i=>{let s=o.get(i);if(s!==void 0||o.has(i))return s;let a=r(i);return o.set(i,a),a}}let t={
...e,read:n(e.read),attr:n(e.attr),list:n(e.list),link:n(e.link),real:n(e.real),stat:n(e.stat)};return hi.set(t,new Map),t}function Hc(e,n,t){let r=hi.get(n);return r===
void 0||hi.set(e,new Map(t.filter(o=>r.has(o)).map(o=>[o,r.get(o)]))),e}function Y(e,n,t){let r=hi.get(e);return r===void 0?t():(r.has(n)||r.set(n,t()),r.get(n))}var Fc=["/lib/modules","/usr/lib/modules"],F$={vfio:"CONFIG_VFIO",vfio_iommu_type1:"CONFIG_VFIO_IOMMU_TYPE1",vfio_pci:"CONFIG_VFIO_PCI",vfio_pci_core:"CONFIG_VF\
IO_PCI_CORE"};function ge(e){return e.replace(/-/g,"_")}function yt(e,n){let t=Fc.find(r=>e.real(`${r}/${n}`)!==null);return`${t!=null?t:"/lib/modules"}/${n}`}function ae(e){
return Y(e,"kernels",()=>[...new Set(Fc.flatMap(t=>e.list(t)))].sort().filter(t=>["modules.dep","modules.builtin"].some(r=>e.real(`${yt(e,t)}/${r}`)!==null)))}function Se(e){
return e.attr("/proc/sys/kernel/osrelease")||null}var z$={"modules.dep":":","modules.builtin":"\\s*\\n"},Bc=new Map;function zc(e){return`${e.replace(/\W/g,"\\$&").
replace(/_/g,"[-_]")}\\.ko`}function jc(e,n,t){var o,i,s;let r=new RegExp(`^(?:\\S*/)?${zc(t)}\\S*:(.*)$`,"m").exec((o=e.read(`${yt(e,n)}/modules.dep`))!=null?o:
"");return((s=(i=r==null?void 0:r[1])==null?void 0:i.match(/[^/\s]+(?=\.ko)/g))!=null?s:[]).map(ge)}function Uc(e,n,t){var l,d;let r=`${n}/${t}`,o=e.real(r),i=o===
null?null:e.stat(o);if(i===null)return null;let s=[e.root,r,i.dev,i.ino,i.size,i.mtimeMs].join(`
`),a=(d=Bc.get(s))!=null?d:{text:`
${(l=e.read(r))!=null?l:""}
`,answers:new Map};return Bc.set(s,a),u=>{let c=a.answers.get(u);if(c!==void 0)return c;let f=new RegExp(`[/\\n]${zc(u)}(?:\\.\\w+)?${z$[t]}`).test(a.text);return a.
answers.set(u,f),f}}function le(e,n){return Y(e,`modules of ${n}`,()=>j$(e,n))}function j$(e,n){let t=yt(e,n),r=Uc(e,t,"modules.builtin"),o=Uc(e,t,"modules.dep"),
i=Se(e)===n;return s=>{var u;let a=ge(s);if(r!==null&&r(a))return"builtin";if(o!==null&&o(a))return"module";if(r!==null&&o!==null)return"absent";let l=F$[a],d=l===
void 0?null:new RegExp(`^${l}=([ym])$`,"m").exec((u=e.read(`/boot/config-${n}`))!=null?u:"");return d!==null?d[1]==="y"?"builtin":"module":i&&no(e,s)?W$(e,a)?"m\
odule":"builtin":"absent"}}function W$(e,n){var t;return`
${(t=e.attr("/proc/modules"))!=null?t:""}`.includes(`
${n} `)}function no(e,n){return e.stat(`/sys/module/${ge(n)}`)!==null}var Ya=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Z$(e){var r;let n=[],t=1;for(let o of(r=
e.match(/(?:[^\\\n]|\\[^]|\\$)*(?:\n|$)/g))!=null?r:[]){if(o==="")continue;let i=o.split(`
`).length-(o.endsWith(`
`)?1:0);n.push({text:o.replace(/\n$/,"").replace(/\\([^]|$)/g,(s,a)=>a===`
`?"":a),line:t,lines:i}),t+=i}return n}function Wc(e){let n=e.replace(/\[[^\]]*\]/g,"");return/[[\]]/.test(n)?null:e.replace(/\[[^\]]*\]|-/g,t=>t==="-"?"_":t)}function Te(e,n){
var r,o,i,s;let t=[];for(let{text:a,line:l,lines:d}of Z$(e)){if(a.startsWith("#"))continue;let u=/^[\t ]*(alias|blacklist|install|options|remove|softdep)[\t ]+([^\t ]+)(?:[\t ](.+))?/s.
exec(a);if(u===null)continue;let c=u[1],f=Wc((r=u[2])!=null?r:""),m=c==="alias"?Wc((i=((o=u[3])!=null?o:"").split(/[\t ]+/).find(p=>p!==""))!=null?i:""):(s=u[3])!=
null?s:"";f===null||m===null||m===""&&c!=="blacklist"||t.push({command:c,name:f,rest:c==="blacklist"?"":c==="options"?m.replace(/\t/g," "):m,path:n,line:l,lines:d})}
return t}function C(e,n){return Y(e,`modprobe.d of ${n!=null?n:"none"}`,()=>{let t=[...cn(e,Ya)];if(n!==void 0){let r=t.findIndex(o=>o.slice(o.lastIndexOf("/")+
1)>"modules.softdep");t.splice(r<0?t.length:r,0,`${yt(e,n)}/modules.softdep`)}return t.flatMap(r=>Y(e,r,()=>Te(_e(e,r),r)))})}function to(e){var n;return((n=e.match(
/(?:"[^"]*"?|[^\s"])+/g))!=null?n:[]).map(t=>{let r=t.startsWith('"')?t.slice(1).replace(/"$/,""):t,o=r.indexOf("=");return o<=0?{name:r.replace(/-/g,"_"),value:null}:
{name:r.slice(0,o).replace(/-/g,"_"),value:r.slice(o+1).replace(/^"(.*?)"?$/s,"$1")}})}function ue(e,n,t){let r=null;for(let o of e)if(!(o.command!=="options"||
o.name!==n))for(let{name:i,value:s}of to(o.rest))i===t&&(r={value:s,from:o});return r}function G$(e,n,t){let[r,o]=[e.charAt(n),e.charAt(n+1)];if(r==="?")return n+
1;let i=o==="!"||o==="^",s=n+(i?2:1),a=r==="["?e.indexOf("]",s+1):-1;if(a<0)return r===t?n+1:-1;let l=!1;for(let d=s;d<a;d++){let u=e.charAt(d+1)==="-"&&d+2<a;(u?
e.charAt(d)<=t&&t<=e.charAt(d+2):e.charAt(d)===t)&&(l=!0),u&&(d+=2)}return l===i?-1:a+1}function Xa(e,n){let[t,r,o]=[0,-1,0];for(let i=0;i<n.length;){if(e.charAt(
t)==="*"){r=++t,o=i;continue}let s=t<e.length?G$(e,t,n.charAt(i)):-1;if(s<0&&r<0)return!1;i=s<0?++o:i+1,t=s<0?r:s}return/^\**$/.test(e.slice(t))}function ht(e){
return e===null||/^(?:[1y]|on)/i.test(e)}function Pe(e,n,t){var r;return(r=e.find(o=>o.command===n&&Xa(o.name,t)))!=null?r:null}function Zc(e,n){let t=!1,r=[];for(let o of e.
rest.replace(/^\s(?=\S)/,"?").split(/\s+/))o==="pre:"||o==="post:"?t=n.includes(o):t&&o!==""&&r.push(o.replace(/-/g,"_"));return r}function ro(e){return Zc(e,["\
pre:"])}function bi(e,n){let t=Pe(e,"softdep",n);return t!==null&&Zc(t,["pre:","post:"]).some(r=>/^\w+$/.test(r))?null:Pe(e,"install",n)}function Jn(e,n){return t=>e(
t)==="absent"&&bi(n,t)!==null?"module":e(t)}function Be(e,n){let t=e.find(o=>o.command==="blacklist"&&o.name===n);if(t!==void 0)return t;let r=bi(e,n);return r!==
null&&/^\s*(?:(?:\/usr)?\/s?bin\/)?(?:false|true|:)\b/.test(r.rest)?r:null}var de="vfiokit_bind",K$=["if [ -e /etc/initrd-release ] || [ -e /conf/initramfs.conf ]; then","for one in $CMDLINE_OPTS; do at=${one%%=*}; card=${one#*=}; by=v\
fio-pci; variant=; dev=/sys/bus/pci/devices/$at; if [ -e $dev ]; then","case $card in *,*) variant=${card#*,}; card=${card%%,*};; esac;","v=; d=; sv=; sd=; clas\
s=; read v < $dev/vendor; read d < $dev/device; read sv < $dev/subsystem_vendor; read sd < $dev/subsystem_device; read class < $dev/class;","case ${v#0x}:${d#0x\
}:${sv#0x}:${sd#0x}: in $card:*)","for name in /sys/module/$variant/drivers/pci:*; do [ ! -e $name ] || by=${name##*pci:}; done;","held=; for name in /sys/bus/p\
ci/drivers/*vfio[-_]pci/$at; do [ ! -e $name ] || held=yes; done;","if [ -z $held ]; then echo $by > $dev/driver_override;","case $class in 0x01*|0x02*|0x060[0-\
7]*) ;; *) if [ -e $dev/driver ] && [ ! -e $dev/driver/module/initstate ]; then echo $at > $dev/driver/unbind; fi;; esac;","echo $at > /sys/bus/pci/drivers_prob\
e; fi;;",'*) echo "vfiokit: $at has ${v#0x}:${d#0x}:${sv#0x}:${sd#0x}, and $card is stored for it: left alone" > /dev/kmsg;; esac; fi; done; fi'].join(" "),Gc=`\
install ${de} ${K$}`;function Kc(e,n){return{address:e.address,card:[e.id,e.subsystem].filter(t=>t!==null).join(":"),variant:n}}function oo({address:e,card:n,variant:t}){
return`options ${de} ${e}=${n}${t===null?"":`,${t}`}`}function Qa(e){return`softdep vfio-pci pre: ${[...new Set(e)].sort().map(n=>`${n} `).join("")}${de}`}function X(e){
let n=new Map;for(let t of e)if(!(t.command!=="options"||t.name!==de))for(let{name:r,value:o}of to(t.rest)){let[i="",s=null]=(o!=null?o:"").split(",");n.has(r)||
n.set(r,{address:r,card:i,variant:s,from:t})}return[...n.values()]}function el(e){let n=Pe(e,"softdep","vfio_pci");return Pe(e,"install",de)!==null&&n!==null&&ro(
n).includes(de)}function qn({address:e,card:n},t){var r,o;return t!==void 0&&t.address===e&&`${(r=t.id)!=null?r:""}:${(o=t.subsystem)!=null?o:""}:`.startsWith(`${n}\
:`)}function Jt(e,n){if(!el(e))return[];let t=new Map(X(e).map(r=>[r.address,r]));return n.filter(r=>{let o=t.get(r.address);return o!==void 0&&qn(o,r)})}var io=new RegExp(
`^(?:install ${de} .*|softdep vfio-pci pre: (?:\\S+ )*${de})$`);function bt(e){var n,t;return(t=(n=new RegExp(`^options ${de} ([0-9a-f:.]+)=\\S+$`).exec(e))==null?
void 0:n[1])!=null?t:null}function Jc(e,n){let t=Pe(e,"softdep","vfio_pci");return t!==null&&t.path!==n&&!ro(t).includes(de)?t:Pe(e,"install","vfio_pci")}var ye="/var/lib/vfiokit",Je=`${ye}/journal.jsonl`,tl=1;function J$(e){try{let n=JSON.parse(Buffer.from(e,"latin1").toString("utf8"));return typeof n=="object"&&
n!==null&&"run"in n?n:null}catch(n){return null}}function ne(e){var o;let n=e.read(Je);if(n===null)return[];let t=new Map,r=n.split(`
`);for(let[i,s]of r.slice(0,-1).entries()){let a=J$(s);if(a===null)throw new S("E_HOST",`${Je} line ${i+1} is not a journal line; expected JSON with "run"; rest\
ore the file from a backup or move it away, then nothing of earlier runs can be undone exactly`);if("vfiokit"in a){if(a.vfiokit>tl)throw new S("E_HOST",`${Je} h\
as format ${a.vfiokit}, and this version knows formats up to ${tl}; use the vfiokit that wrote it (version ${a.version}) or a newer one`);t.set(a.run,{...a,released:(o=
a.released)!=null?o:[],entries:[],done:!1});continue}let l=t.get(a.run);l!==void 0&&("entry"in a?l.entries.push(a.entry):l.done=!0)}return[...t.values()]}function qc(e){
return e.map(n=>Buffer.from(JSON.stringify(n)+`
`,"utf8").toString("latin1")).join("")}function Yc(e){return e.map(({entries:n,done:t,...r})=>qc([r,...n.map(o=>({run:r.run,entry:o})),...t?[{run:r.run,done:!0}]:
[]])).join("")}async function Xc(e,n){let t=Yc(ne(e));async function r(o){t+=qc([o]),await e.write(Je,t,384)}return await r({vfiokit:tl,...n}),{entry:o=>r({run:n.
run,entry:o}),done:()=>r({run:n.run,done:!0})}}async function rl(e,n){let t=ne(e).filter(r=>!n.has(r.run));t.length>0?await e.write(Je,Yc(t),384):e.remove(Je)}function nl(e){
return`${e.thing} ${e.value}`}function q$(e,{except:n,...t}){let r=(n!=null?n:[]).filter(o=>{var i;return e===void 0||((i=e.except)==null?void 0:i.includes(o))===
!0});return r.length===0?t:{...t,except:r}}function Ue(e,n){return vi(ne(e),n)}function vi(e,n){var r;let t=new Map;for(let o of e){if(o.done)for(let i of o.released)
t.delete(nl(i));for(let i of o.claims)t.set(nl(i),{claim:q$((r=t.get(nl(i)))==null?void 0:r.claim,i),by:o.module})}return[...t.values()].filter(({by:o})=>n===void 0||
o===n).map(({claim:o})=>o)}function wi(e){let n=[];for(let t of ne(e)){let r=t.done?t.released:[],o=new Set(r.filter(s=>s.thing==="id").map(s=>s.value)),i=new Set(
r.flatMap(s=>{var a;return s.thing==="line"?(a=bt(s.value))!=null?a:[]:[]}));n=t.devices.length>0?t.devices:n.filter(s=>!o.has(s.id)&&!i.has(s.address))}return n}var Qc=/\n|[^\S\n]*[^\s]+|[^\S\n]+/g;function tf(e,n){let t=Math.min(e.length,n.length),r=0;for(;r<t&&e.charCodeAt(r)===n.charCodeAt(r);)r++;return r}function Y$(e,n){let t=Math.min(e.length+n.length,
2e3),r=[];for(let o=0;o<=t;o++){let i=r[o-1],s=new Int32Array(2*o+1);r.push(s);for(let a=-o;a<=o;a+=2){let l=i===void 0?0:rf(i,o,a);for(;l<e.length&&l-a<n.length&&
e[l]===n[l-a];)l++;if(s[a+o]=l,l>=e.length&&l-a>=n.length)return X$(r,e.length,n.length)}}return null}function rf(e,n,t){var i,s;let r=t===-n?-1:((i=e[t+n-2])!=
null?i:0)+1,o=t===n?-1:(s=e[t+n])!=null?s:0;return Math.max(r,o)}function X$(e,n,t){var s;let r=[],[o,i]=[n,t];for(let a=e.length-1;a>=0;a--){let l=e[a-1],d=o-i,
u=l===void 0?0:rf(l,a,d);for(;o>u;)r.push([--o,--i]);if(l===void 0)break;d!==-a&&((s=l[d+a-2])!=null?s:0)+1===u?o--:i--}return r.reverse()}function vt(e,n){var c,
f,m;if(e===n)return[];let t=tf(e,n);for(;t>0&&!/\s/.test(e.charAt(t-1));)t--;for(;t>0&&/[^\S\n]/.test(e.charAt(t-1));)t--;let r=(c=e.slice(t).match(Qc))!=null?c:
[],o=(f=n.slice(t).match(Qc))!=null?f:[],i=0;for(;i<Math.min(r.length,o.length)&&r[r.length-1-i]===o[o.length-1-i];)i++;r.length-=i,o.length-=i;let s=Y$(r,o);if(s===
null)return[nf(t,r.join(""),o.join(""))];let a=[],[l,d,u]=[t,0,0];for(let[p,g]of[...s,[r.length,o.length]]){let y=r.slice(d,p).join("");(p>d||g>u)&&a.push(nf(l,
y,o.slice(u,g).join(""))),l+=y.length+((m=r[p])!=null?m:"").length,[d,u]=[p+1,g+1]}return a.reverse()}var ef=/[\s"',]/;function $i(e,n){return n>0&&n<e.length&&
!ef.test(e.charAt(n-1))&&!ef.test(e.charAt(n))}function nf(e,n,t){let r=tf(n,t);for(;r>0&&($i(n,r)||$i(t,r));)r--;let o=Math.min(n.length,t.length)-r,i=0;for(;i<
o&&n[n.length-1-i]===t[t.length-1-i];)i++;for(;i>0&&($i(n,n.length-i)||$i(t,t.length-i));)i--;return[e+r,n.length-r-i,t.slice(r,t.length-i)]}function of(e,n){return n.
reduce((t,[r,o,i])=>t.slice(0,r)+i+t.slice(r+o),e)}var Q$=104448;function xi(e){return Buffer.from(e,"latin1").toString("utf8")}var af=/[^\s"']+/g;function sf(e,n,t,r){let o="",i=0;for(let s of e.split(/(?<=\n)/)){
let a=i+s.length,l=n.filter(([d,u])=>d<a&&(u>i||(r===void 0?d>=i:d>i)));if(l.length>0&&(r==null?void 0:r.includes(s.replace(/\r?\n$/,"")))===!0)o+=s;else if(l.length>
0){let d=i;o+=s.replace(af,(u,c)=>{let f=!t.has(u)&&l.some(([p,g])=>p<=d+c&&g>=d+c+u.length),m=u.indexOf("=");return f?u:m>0?u.slice(0,m+1)+"***":"***"})}i=a}return o}
function ki(e){return e===""||e.endsWith(`
`)?e:e+`
`}function lf(e,n,t,r,o){let i={before_header:n===null?`${e} (absent)`:e,after_header:t===null?`${e} (absent)`:e},[s,a]=[n!=null?n:"",t!=null?t:""];if(r){let d=vt(
s,a),u=vt(a,s),c=d.map(([p,g])=>[p,p+g]),f=u.map(([p,g])=>[p,p+g]),m=p=>{var g;return new Set((g=p.match(af))!=null?g:[])};return{before:xi(ki(sf(s,c,m(a),o))),
after:xi(ki(sf(a,f,m(s),o))),...i}}let l=Math.max(s.length,a.length);return l>Q$?{dst_larger:l,...i}:{before:xi(ki(s)),after:xi(ki(a)),...i}}var df=me(Ka(),1);function qt(e){return(0,df.createHash)("sha256").update(e,"latin1").digest("hex")}function uf(e){let[n,t]=[2166136261,16777619];for(let r=0;r<
e.length;r++){let o=e.charCodeAt(r);n=Math.imul(n^o,16777619),t=Math.imul(t^o,1540483477)}return`${(n>>>0).toString(16)}-${(t>>>0).toString(16)}-${e.length}`}var e0=/^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/;function ff(e,n){var o;let t=[],r=[];for(let[i,,s]of vt(e,n)){let a=i===0||e.charAt(i-1)===`
`||s.startsWith(`
`),l=s.endsWith(`
`)||e.charAt(i)===`
`||i===e.length,d=l?s.split(/\r?\n/):[s],u=a&&l?"":(o=d.shift())!=null?o:"";u.trim()!==""&&r.push(u),t.push(...d.filter(c=>c.trim()!==""))}return{lines:t,words:r}}
function n0(e,n){let t=e0.exec(e);if(t===null)return e;let[,r="",o="",i=""]=t,s=o.split(",").filter(l=>l!==""&&!n.has(l.toLowerCase()));if(s.length===o.split(",").
length)return e;if(s.length>0)return`${r}ids=${s.join(",")}${i}`;let a=r.trimEnd()+i;return/^\s*options\s+vfio[-_]pci\s*$/.test(a)?null:a}function t0(e,n){return e.
filter((t,r)=>{if(!/^\[.*\]\s*$/.test(t)||!n.has(t.trim()))return!0;let o=e.slice(r+1).find(i=>i.trim()!=="");return o!==void 0&&!o.startsWith("[")})}function r0(e,n){
let t=e.indexOf(n);return t<0||e.indexOf(n,t+1)>=0?e:e.slice(0,t)+e.slice(t+n.length)}function cf(e,n){return e.split(/(?<=\n)/).filter(t=>t.startsWith("[")||!n.
has(t.replace(/\r?\n$/,"")))}function pf(e,n,t){let r=new Set(n.lines),o=new Set(t),i=n.words.reduce(r0,cf(e,r).join("")),s=cf(i,r).map(a=>{let l=a.replace(/\r?\n$/,
""),d=n0(l,o);return d===null?"":d+a.slice(l.length)});return t0(s,r).join("")}var o0=new Set(["/boot/grub2/grubenv","/etc/default/grub"]);function mf(e){return e===null?"":`sha256:${qt(e).slice(0,12)}`}function ol(e,n){var r;let t=e.stat(
n);if(t===null)return null;if(t.type==="link"&&!o0.has(n))throw k(`${n} is a symbolic link to ${(r=e.link(n))!=null?r:"?"}; expected a regular file or nothing; \
put a file in its place or remove the link`);if(t.type==="dir"||t.type==="other")throw k(`${n} is not a regular file; expected one or nothing; move it away`);return e.
read(n)}function _i(e,n){let t=n.replace(/\/[^/]*$/,"");return t===""||e.real(t)!==null?[]:[..._i(e,t),t]}var gf={facet:"persistent",label:e=>e.path,async observe(e,n){
let t=ol(e,n.path);return t===n.text?{before:"",after:""}:{before:mf(t),after:mf(n.text)}},async apply(e,n,t){if(n.text!==null)return e.write(n.path,n.text,n.mode,
n.owner,t);await t(),e.remove(n.path)},pending:()=>null,inverse(e,n){var i,s;let t=ol(e,n.path),r=e.real(n.path),o=r===null?null:e.stat(r);return{kind:"file",path:n.
path,before:t===null?"":qt(t),after:n.text===null?"":qt(n.text),splices:vt((i=n.text)!=null?i:"",t!=null?t:""),...ff(t!=null?t:"",(s=n.text)!=null?s:""),...n.lost===
void 0?{}:{lost:n.lost},...o===null?{}:{was:{mode:o.mode,uid:o.uid,gid:o.gid}},dirs:n.text===null?[]:_i(e,n.path),...n.secret===void 0?{}:{secret:!0}}},touches:e=>[
e.path],diff(e,n){var o,i,s;let t=e.real(n.path),r=(s=(i=(o=t===null?null:e.stat(t))==null?void 0:o.mode)!=null?i:n.mode)!=null?s:420;return lf(n.path,ol(e,n.path),
n.text,n.secret!==void 0||(r&4)===0,n.secret)}};var Yt="default_hugepagesz",Pn="hugepagesz",Sn="hugepages",qe=[Yt,Pn,Sn];function hf(e,n){var d;let t=u=>n.some(c=>c.key===u),r=(...u)=>!s0(wt(e,u),wt(n,u)),o=t(
Yt)&&r(Yt);if(t(Sn)&&!t(Pn))return(d=o?null:i0(e,wt(n,[Sn]),t(Yt)))!=null?d:yf(e,n,r(...qe)?qe:[]);let i=t(Pn)&&(t(Sn)?r(Pn,Sn):r(Pn)),{kept:s,added:a}=yf(e,n,[
...o?[Yt]:[],...i?[Pn,Sn]:[]]),l=e.findIndex(u=>u.key===Pn);return{added:a,kept:o&&!t(Sn)?s.map((u,c)=>{var f;return((f=e[c])==null?void 0:f.key)===Sn&&(l<0||c<
l)?null:u}):s}}function i0(e,[n,...t],r){var u;let o=e.filter(c=>c.key===Sn),i=c=>{var f;return(f=wt(e.slice(0,e.indexOf(c)),[Pn]).pop())==null?void 0:f.value},
s=(u=wt(e,[Yt]).pop())==null?void 0:u.value,[a,...l]=o.length<2&&!r?o:o.filter(c=>i(c)===void 0||i(c)===s);if(n===void 0||t.length>0||l.length>0)return null;let d=wt(
e,[Pn]);return a===void 0?o.length>0||d.length>1||r&&d.some(c=>c.value!==s)?null:{kept:e.map(c=>c.token),added:[n.token]}:{kept:e.map(c=>c===a&&c.value!==n.value?
n.token:c.token),added:[]}}function yf(e,n,t){return{kept:e.map(r=>t.includes(r.key)?null:r.token),added:wt(n,t).map(r=>r.token)}}function wt(e,n){return e.filter(
t=>n.includes(t.key))}function s0(e,n){return e.length===n.length&&e.every(({key:t,value:r},o)=>{var i,s;return t===((i=n[o])==null?void 0:i.key)&&r===((s=n[o])==
null?void 0:s.value)})}var wf=new Map([["modprobe.blacklist",!0],["rd.driver.blacklist",!0],["vfio_pci.ids",!1],["module_blacklist",!1]]),a0=new Map([["amd_iommu","off"],["iommu","off"]]),
l0=new RegExp(`^(?:${["console|netconsole|crashkernel|memmap|pci|acpi_osi|video|initcall_blacklist|earlycon|(?:.*[.])?dyndbg|trace_event","ip|nameserver|ifname|\
rd.route|bond|bridge|team|vlan|rd.znet|rd.dasd|rd.zfcp|netroot|rd.iscsi.param|rd.nvmf.discover","rd.lvm.(?:lv|vg)|(?:rd.)?luks.(?:uuid|name|key|options|partuuid\
|serial)|rd.(?:md|dm).uuid|rd.driver.(?:pre|post)","(?:rd.)?systemd.(?:mask|wants|setenv|mount_extra|swap_extra|set_credential)"].join("|").replace(/(\w|\))\.(?=[a-z(])/g,
"$1[.]")})$`),bf=1023,d0=34;function so(e){let n=[],t=-1,r=!1;for(let o=0;o<=e.length;o++){let i=e.charCodeAt(o),s=o===e.length||!r&&u0(i);i===d0&&(r=!r),!s&&t<
0&&(t=o),!(!s||t<0)&&(n.push([t,o]),t=-1)}return n}function u0(e){return e===32||e>=9&&e<=13||e===160}function W(e){return so(e).map(([n,t])=>e.slice(n,t))}function P(e){
let n=e.startsWith('"')?1:0,t=e.indexOf("=");return On(t<0?e.slice(n):e.slice(n,t))}function pe(e){let n=e.indexOf("=");return n<0?"":e.slice(n+1).replace(/^"/,
"").replace(/"$/,"")}function Xe(e){return wf.has(On(e))}function Yn(e){return l0.test(On(e))}function fn(e,n){return P(e)===P(n)&&pe(e)===pe(n)&&e.includes("=")===
n.includes("=")}function Si(e,n){return On(e).toLowerCase()===On(n).toLowerCase()}function N(e){return pe(e).split(",").filter(n=>n!=="")}function Xn(e){return e.
kind==="huge"?qe:["key"in e?On(e.key):P(e.token)]}function J(e,n){let t=$f(e,e.length);return xf(t,n),t.added.length===0&&t.early.every(({text:r},o)=>r===e[o])}
function In(e,n,t=e.length){let r=$f(e,t);for(let l of n)xf(r,l);let o=[...r.early,...r.late].map(l=>l.text),i=e.map((l,d)=>{var u;return d<o.length?(u=o[d])!=null?
u:null:l}),s=Pi(r.added.map(l=>l.text));for(let l of[...Pi(i),...s]){let{length:d}=pe(l);if(!(P(l)!=="vfio_pci.ids"||d<=bf||e.includes(l)))throw k(`vfio-pci.ids\
 on the kernel command line would have ${d} characters, and the kernel takes ${bf} at most; name fewer ids`)}let a=r.early.length;return{kept:i,added:s,tokens:[
...Pi(i.slice(0,a)),...s,...Pi(i.slice(a)).flatMap(W)],removed:e.filter((l,d)=>i[d]!==l)}}function ao(e){let n=e.indexOf("--");return n<0?e:e.slice(0,n)}function $f(e,n){
let t=ao(e).map(r=>({text:r}));return{early:t.slice(0,n),added:[],late:t.slice(n)}}function xf(e,n){var t;switch(n.kind){case"flags":return c0(e,n.key,n.has,n.lacks);case"\
list":return f0(e,n.key,n.items,(t=n.without)!=null?t:[]);case"token":return p0(e,n.token);case"row":return m0(e,n.tokens);case"huge":return g0(e,n.tokens);case"\
absent":return lo(Ye(e).filter(r=>r.text!==null&&fn(r.text,n.token)))}}function c0(e,n,t,r){let o=()=>{let a=An(Ye(e),n).flatMap(u=>{var c;return N((c=u.text)!=
null?c:"")}),l=t===void 0?-1:a.lastIndexOf(t),d=u=>a.includes(u)&&(l<0||u===a0.get(On(n))||a.lastIndexOf(u)>l);return(t===void 0||l>=0)&&!r.some(d)};if(o())return;
for(let a of An(t===void 0?Ye(e):e.late,n))kf(a,l=>!r.includes(l));if(t===void 0||o())return;let i=An(Ye(e),n),s=i.flatMap(a=>{var l;return N((l=a.text)!=null?l:
"")}).filter(a=>a!==t&&!r.includes(a));lo(i),e.added.push({text:`${n}=${[...new Set([t,...s])].join(",")}`})}function f0(e,n,t,r){var f;let o=(f=wf.get(On(n)))!=
null?f:!1;for(let m of An(Ye(e),n))kf(m,p=>!r.some(g=>Si(g,p)));let i=An(Ye(e),n),s=(o?i:i.slice(-1)).flatMap(m=>{var p;return N((p=m.text)!=null?p:"")});if(t.every(
m=>s.some(p=>Si(p,m))))return;let a=An(e.late,n),l=o?An([...e.early,...e.added],n):i,d=o?a.flatMap(m=>{var p;return N((p=m.text)!=null?p:"")}):[],u=[];for(let m of[
...l.flatMap(p=>{var g;return N((g=p.text)!=null?g:"")}),...t.filter(p=>!d.some(g=>Si(g,p)))])u.some(p=>Si(p,m))||u.push(m);let c=o?void 0:a[a.length-1];lo(l),c===
void 0?e.added.push({text:`${n}=${u.join(",")}`}):c.text=`${n}=${u.join(",")}`}function p0(e,n){let t=An(Ye(e),P(n));(Yn(P(n))?t:t.slice(-1)).some(o=>{var i;return fn(
(i=o.text)!=null?i:"",n)})||(Yn(P(n))||lo(t),e.added.push({text:n}))}function m0(e,n){let t=i=>n.some(s=>i.text!==null&&fn(i.text,s)),r=()=>{let i=Ye(e).filter(
t).map(a=>{var l;return(l=a.text)!=null?l:""}),s=n.map(a=>i.length-1-[...i].reverse().findIndex(l=>fn(l,a)));return s.every((a,l)=>{var d;return a<i.length&&a>((d=
s[l-1])!=null?d:-1)})};if(r())return;let o=n.filter(i=>!Ye(e).some(s=>s.text!==null&&fn(s.text,i)));e.added.push(...o.map(i=>({text:i}))),!r()&&(lo(Ye(e).filter(
t)),e.added.push(...n.map(i=>({text:i}))))}function g0(e,n){var s;let t=Ye(e).filter(a=>a.text!==null&&qe.includes(P(a.text))),{kept:r,added:o}=hf(t.map(a=>{var l;
return vf((l=a.text)!=null?l:"")}),n.map(vf));for(let[a,l]of t.entries())l.text=(s=r[a])!=null?s:null;let[i]=An(e.late,"hugepagesz").slice(-1);i!==void 0&&o.length>
0&&o.every(a=>P(a)==="hugepages")?i.text=[i.text,...o].join(" "):e.added.push(...o.map(a=>({text:a})))}function vf(e){return{token:e,key:P(e),value:pe(e)}}function Ye(e){
return[...e.early,...e.added,...e.late]}function An(e,n){return e.filter(t=>t.text!==null&&P(t.text)===On(n))}function lo(e){for(let n of e)n.text=null}function kf(e,n){
var o,i;let t=N((o=e.text)!=null?o:""),r=t.filter(n);r.length!==t.length&&(e.text=r.length===0?null:`${((i=e.text)!=null?i:"").replace(/=[^]*/,"")}=${r.join(",")}`)}
function Pi(e){return e.filter(n=>n!==null)}function On(e){return e.includes("-")?e.replace(/-/g,"_"):e}var y0=["0300","0302","0380"],h0=["0403","0c03","0c80"],b0={"1a03":/^/,"102b":/^05(22|24|30|32|33|34|36|38|3a)$/,"19e5":/^1711$/,1002:/^515e$/},v0=["1af4:1050",
"1013:00b8","1234:1111","1b36:0100","15ad:0405","15ad:0406","15ad:0710","1414:5353","1414:008a","1414:008c","1414:008e","80ee:beef","1d0f:1111","fb5d:40fb","1ab\
8:4005"],w0=/^(01a0|01f0|024[0-7]|03d[0-6]|053[0-9a-e]|07e[0-5]|08[4-7][0-9a-f]|08a[0-5])$/,$0=["1d17:3a02","1d17:3a03","1d17:3a04","1d17:3d01","0014:7a05","001\
4:7a06","0014:7a15","0014:7a25","0014:7a36","10de:2e12"],x0=["8086:4fa0","8086:4fa1","8086:4fa4","8086:e2ff","8086:e2f0","8086:e2f1","1002:1478","1002:1479","10\
02:14a0","1002:14a1","1022:1500"],_f={"01":"storage","02":"network","03":"display","04":"multimedia","0403":"audio","05":"memory","06":"bridge","0600":"host bri\
dge","0601":"ISA bridge","0604":"PCI bridge","07":"communication","08":"system","0b":"processor","0c":"serial bus","0c03":"USB","0c05":"SMBus",10:"encryption",12:"\
accelerator"};function uo(e){return e!==null&&y0.includes(e)}function il(e){return e!==null&&h0.includes(e)}function Ai(e){return e!==null&&(e.startsWith("12")||
e==="0b40")}function Rn(e){return e.class==="0680"&&e.vendor==="10de"&&e.device!==null&&e.device>="1000"}function Sf(e){return e!==null&&(/^0[12]/.test(e)||e===
"0c03")}function Pf(e,n){let t=b0[e];return t!==void 0&&t.test(n)}function Af(e){return v0.includes(e)}function Of(e){return e!==null&&x0.includes(e)}function If(e,n,t,r){
return n==="8086"?e.startsWith("0000:00:02."):n==="1002"?r.includes("1022")||/^0000:(00:01|01:05)\./.test(e):$0.includes(`${n}:${t}`)||n==="10de"&&w0.test(t)}function pn(e){
var n,t;return e===null?"device":(t=(n=_f[e])!=null?n:_f[e.slice(0,2)])!=null?t:"device"}var co="/sys/kernel/iommu_groups",k0="/sys/class/iommu",Ef="/sys/firmware/acpi/tables",_0=["DMAR","IVRS","IORT","VIOT"],S0=/^(.+[-_])?vfio[-_]pci$/,Mf=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function En(e){var r,o;let n=Rf(e,k0),t=(o=(r=Rf(e,co))==null?void 0:r.filter(i=>A0(e,i)))!=null?o:null;return{active:t!==null?t.length>0:n!==null?n.length>0:null,
units:n,groups:t===null?null:t.length}}function Xt(e){var n;return{...En(e),firmware_table:(n=_0.find(t=>e.real(`${Ef}/${t}`)!==null&&(t!=="IORT"||P0(e))))!=null?
n:null}}function P0(e){let n=e.bytes(`${Ef}/IORT`,0,1048576);if(n===null||n.length<44)return!0;let t=n.readUInt32LE(40);for(let r=n.readUInt32LE(36);r>0;r--){let o=t+
3>n.length?0:n.readUInt16LE(t+1);if(o===0||n[t]===3||n[t]===4)return!0;t+=o}return!1}function Qt(e,n,t){let r=e.list(`${co}/${n}/devices`);return r.length>0?r:t.
filter(o=>o.group===n).map(o=>o.address)}function Df(e,n){var t;return/\bdirect$/m.test((t=e.attr(`${co}/${n}/reserved_regions`))!=null?t:"")}function U(e){return e!==
null&&S0.test(e)}function fo(e){return e==="pci-stub"||U(e)}function er(e,n,t=()=>[]){if(n===void 0)return`${e} (${Mf.test(e)?"a mediated device":"not in /sys/b\
us/pci"})`;let{driver:r}=n;if(fo(r))return null;let o=n.class==="0604"||n.header===1;if(o&&r==="pcieport"||r===null&&(o||n.class!==null&&!Sf(n.class)))return null;
let i=t(e);return`${e} (${pn(n.class)}, ${r!=null?r:"no driver"}${i.length===0?"":`: ${i.join(", ")}`})`}function A0(e,n){let t=e.list(`${co}/${n}/devices`);return(t.
length===0||t.some(r=>!Mf.test(r)))&&!sl(e,n)}function sl(e,n){return e.attr(`${co}/${n}/name`)==="vfio-noiommu"}function Rf(e,n){return e.real(n)===null?null:e.
list(n)}var Tf={"10de":["nouveau","nvidia","nova_core"],1002:["amdgpu","radeon"],8086:["i915","xe"]},O0={"10de":["i2c_nvidia_gpu"],1002:["i2c_designware_pci"]},Nf=Object.
values(Tf).flat();function Ne(e){let n=U(e.driver)||e.module===null?[]:[e.module];return[...new Set([...n,...R0(e)])]}function Oi(e){return Ne({vendor:e.slice(0,
4),device:e.slice(5),class:"0302",driver:null,module:null})}var I0=["modprobe.blacklist","module_blacklist"];function nr(e){let[n=[],...t]=e.map(r=>r.filter(o=>I0.
includes(P(o))).flatMap(N).map(ge));return new Set(n.filter(r=>t.every(o=>o.includes(r))))}function R0(e){var r,o;let{class:n,vendor:t}=e;return t===null?[]:Rn(
e)?["nvidia"]:uo(n)||t==="1002"&&Ai(n)?(r=Tf[t])!=null?r:[]:n==="0403"?["snd_hda_intel"]:n==="0c03"?["xhci_pci"]:n==="0c80"?(o=O0[t])!=null?o:[]:[]}var E0=[["cpio","303730373031"],["cpio","303730373032"],["gzip","1f8b"],["zstd","28b52ffd"],["xz","fd377a585a"],["lz4","02214c18"],["lz4","04224d18"],["lzma","5\
d0000"],["bzip2","425a68"],["lzo","894c5a4f"]];function Cf(e){var t,r;let n=e.toString("hex");return(r=(t=E0.find(([,o])=>n.startsWith(o)))==null?void 0:t[0])!=
null?r:null}function Lf(e,n){let t=e.split(`
`).map(r=>r.trimEnd()).filter(r=>r!=="");return n?t.filter(r=>/^[-lbcps][-rwxsStT]{9}/.test(r)).map(r=>Ii(r.replace(/ -> .*$/,"").replace(/^.*\s/,""))):t.map(Ii)}
function Ii(e){return e.replace(/^\.?\/+/,"").replace(/^usr\/(lib|sbin|bin)\//,"$1/")}function Oe(e){return"file"in e?e.file:`${e.module.replace(/_/g,"-")}.ko`}
function Vf(e){var n,t;return((t=(n=/([^/]+)\.ko(?:\.\w+)?$/.exec(e))==null?void 0:n[1])!=null?t:"").replace(/-/g,"_")}function al(e,n){let t=new Set(e),r=new Set(
e.map(Vf));return n.filter(o=>"file"in o?!t.has(Ii(o.file)):!r.has(o.module.replace(/-/g,"_")))}function Hf(e,n){let t=e.map(Vf);return n.filter(r=>!t.some(o=>`${o}\
_`.startsWith(`${r}_`)))}function Bf(e,n){let t=new Set(e);return n.filter(r=>t.has(Ii(r)))}var tr="/var/lib/vfiokit/images.json",Ff=1;function Ri(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Uf(e){return Array.isArray(e)&&e.every(
n=>typeof n=="string")?e:null}function M0(e){if(!Ri(e)||!Ri(e.inputs))return null;let{ino:n,size:t,mtimeMs:r}=e,[o,i]=[Uf(e.holds),Uf(e.lacks)];if(typeof n!="nu\
mber"||typeof t!="number"||typeof r!="number"||o===null||i===null)return null;let s={};for(let[a,l]of Object.entries(e.inputs)){if(typeof l!="string")return null;
s[a]=l}return{ino:n,size:t,mtimeMs:r,inputs:s,holds:o,lacks:i}}function ll(e){return Y(e,"image records",()=>D0(e))}function D0(e){var r;let n=new Map,t;try{t=JSON.
parse((r=e.attr(tr))!=null?r:"")}catch(o){return n}if(!Ri(t)||t.format!==Ff||!Ri(t.images))return n;for(let[o,i]of Object.entries(t.images)){let s=M0(i);s!==null&&
n.set(o,s)}return n}function Fe(e,n){let t=e.real(n),r=t===null?null:e.stat(t);return r!==null&&r.type==="file"?r:null}function rr(e,n){let t=ll(e).get(n),r=Fe(
e,n);return t!==void 0&&r!==null&&t.ino===r.ino&&t.size===r.size&&t.mtimeMs===r.mtimeMs?t:null}function zf(e){var r;let[n,...t]=ll(e).values();return((r=n==null?
void 0:n.lacks)!=null?r:[]).filter(o=>t.every(i=>i.lacks.includes(o)))}function jf(e,n,t){let r={};for(let[o,i]of ll(e))e.real(o)!==null&&(r[o]=i);return r[n]=t,
JSON.stringify({format:Ff,images:r})+`
`}function dl(e,n){return[...new Set(n.flatMap(t=>{let r=e.list(t).filter(o=>!o.startsWith("."));return[t,...r.map(o=>`${t}/${o}`).filter(o=>Fe(e,o)!==null)]}))]}
function ul(e,n){return Y(e,`hash of ${n}`,()=>{let t=Fe(e,n)!==null?e.attr(n):e.real(n)!==null?e.list(n).filter(r=>!r.startsWith(".")).join("/"):null;return t===
null?"":uf(t)})}function Wf(e,n){let t={};for(let r of dl(e,n))t[r]=ul(e,r);return t}var Zf=new Map;function Gf(e,n){let t=Fe(e,n);return t===null?"":[e.root,n,t.ino,t.size,t.mtimeMs].join(`
`)}function cl(e,n,t){Zf.set(Gf(e,n),t)}function fl(e,n){var t;return(t=Zf.get(Gf(e,n)))!=null?t:null}function or(e,n){var o;let t=al(n,e.holds).map(Oe);if(t.length>
0)return`it lacks ${t.join(" and ")}`;let r=Bf(n,(o=e.lacks)!=null?o:[]);return r.length>0?`it still holds ${r.join(" and ")}`:null}function Kf(e,n){var t;return(t=
[...n].find(r=>e.inputs.some(o=>r===o||r.startsWith(`${o}/`))))!=null?t:null}function pl(e,n){let t=Fe(e,n.path);if(t===null)return"it does not exist";if(t.size===
0)return"it is empty";let r=rr(e,n.path);for(let o of dl(e,n.inputs)){let i=r==null?void 0:r.inputs[o];if(i!==void 0){if(i!==ul(e,o))return`${o} has changed sin\
ce it was built`;continue}let s=e.real(o),a=s===null?null:e.stat(s);if(a!==null&&a.mtimeMs>t.mtimeMs)return`it is older than ${o}`}return null}function Ei(e,n){
var a;let t=fl(e,n.path),r=rr(e,n.path),o=t===null?[]:al(t,n.holds),i=t!==null?n.holds.filter(l=>!o.includes(l)).map(Oe):r===null?null:n.holds.map(Oe).filter(l=>r.
holds.includes(l));return{why:(a=pl(e,n))!=null?a:t!==null?or(n,t):null,holds:i}}function Jf(e,n){var r;let t=rr(e,n.path);return t!==null&&n.holds.every(o=>t.holds.
includes(Oe(o)))&&((r=n.lacks)!=null?r:[]).every(o=>t.lacks.includes(o))}var T0=1.3,N0=/^init(rd|ramfs)/;function C0(e){return e.replace(/\/[^/]*$/,"")||"/"}function L0(e){return e.replace(/([^/]*)$/,".$1.vfiokit-new")}function Mi(e,n){
return n.tool==="dracut"?["dracut","--force",n.path,n.kernel]:["update-initramfs",e.real(n.path)===null?"-c":"-u","-k",n.kernel]}function qf({stdout:e,stderr:n}){
return(n.trim()||e.trim()).split(`
`).slice(-3).join(" | ").slice(-600)||"no message"}async function Di(e,n,t){let r=fl(e,t);if(r!==null)return r;let o=n==="dracut"?"lsinitrd":"lsinitramfs";if(!e.
runnable(o).ok||e.bytes(t,0,1)===null)return null;let i=await e.ask([o,t],{timeout:300});if(i.code===127)return null;let s=Lf(i.stdout,n==="dracut");if(i.code!==
0||s.length===0)throw new S("E_APPLY",`${o} cannot list ${t}: it ended with ${i.code} (${qf(i)})`);return cl(e,t,s),s}async function Yf(e,n){var l,d;let t=C0(n.
path),r=e.list(t).filter(u=>N0.test(u)).map(u=>{var c,f;return(f=(c=Fe(e,`${t}/${u}`))==null?void 0:c.size)!=null?f:0}),o=Math.ceil(Math.max(0,...r)*T0/1024),{code:i,
stdout:s}=await e.ask(["df","-Pk",t],{timeout:30}),a=(d=/\s(\d+)\s+\d+%\s/.exec((l=s.trim().split(`
`).pop())!=null?l:""))==null?void 0:d[1];if(!(i!==0||a===void 0||Number(a)>=o))throw k(`${t} has ${Math.floor(Number(a)/1024)} MiB free; expected ${Math.ceil(o/
1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run t\
his again`)}async function Xf(e,n,t=n){let r=await e.run(n);if(r.code!==0)throw new S("E_COMMAND",`${t.join(" ")} ended with ${r.code} (${qf(r)}); expected 0; r\
un it by hand to see why, then run this again`)}function V0(e){var t,r;return/^\s*update_initramfs=["']?no\b/m.test((t=e.attr("/etc/initramfs-tools/update-initr\
amfs.conf"))!=null?t:"")?"update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes":((r=e.attr("/proc/mounts"))!=null?r:"").split(`
`).map(o=>o.split(" ")).some(([,o,,i=""])=>o==="/boot"&&i.split(",").includes("ro"))?"/boot is mounted read-only; mount it read-write":"run it by hand and look \
at its output"}async function Qf(e,n,t){var o;let r=Fe(e,n.path);r===null||t===null||or(n,t)!==null||(cl(e,n.path,t),await e.write(tr,jf(e,n.path,{ino:r.ino,size:r.
size,mtimeMs:r.mtimeMs,inputs:Wf(e,n.inputs),holds:n.holds.map(Oe),lacks:[...(o=n.lacks)!=null?o:[],...Hf(t,Nf).map(i=>Oe({module:i}))]}),384))}async function H0(e,n){
let t=Fe(e,n.path),r=Mi(e,n);await Xf(e,r);let o=Fe(e,n.path);if(o===null||t!==null&&t.ino===o.ino&&t.mtimeMs===o.mtimeMs&&t.size===o.size)throw new S("E_DRIFT",
`${r.join(" ")} ended without an error, but ${n.path} is ${o===null?"still missing":"still the old one"}: ${V0(e)}`);await Qf(e,n,await Di(e,n.tool,n.path))}async function B0(e,n){
var s,a,l;let t=L0(n.path),r=["dracut","--force",t,n.kernel],o=Mi(e,n),i=d=>new S("E_DRIFT",`${o.join(" ")} ended without an error, but ${d}; ${n.path} is as it\
 was; run it by hand and look at its output`);e.remove(t);try{if(await Xf(e,r,o),((a=(s=Fe(e,t))==null?void 0:s.size)!=null?a:0)===0)throw i("wrote no image");if(Cf(
(l=e.bytes(t,0,6))!=null?l:Buffer.alloc(0))===null)throw i("what it wrote is no archive that a kernel unpacks");let d=await Di(e,n.tool,t),u=d===null?null:or(n,
d);if(u!==null)throw i(`of the new image: ${u}`);await e.replace(t,n.path),await Qf(e,n,d)}catch(d){throw e.remove(t),d}}function ep(e,n){return n.tool==="dracu\
t"?B0(e,n):H0(e,n)}var np={"initramfs-tools":"update-initramfs",dracut:"dracut"};async function U0(e,n,t){var i;let r=Kf(n,t);if(r!==null)return`${r} changes`;let o=pl(e,n);if(o!==
null||Jf(e,n))return o;if(n.holds.length===0&&((i=n.lacks)!=null?i:[]).length===0)return null;try{let s=await Di(e,n.tool,n.path);return s===null?null:or(n,s)}catch(s){
if(s instanceof S)return s.message;throw s}}var tp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r=["up to date",...n.holds.map(Oe)].join(", with "),
o=n.always===!0?"a rebuild is asked for":await U0(e,n,t);return o!==null&&e.runnable(np[n.tool]).ok&&await Yf(e,n),{before:o===null?r:`out of date: ${o}`,after:r}},
apply:ep,pending(e,n){return e.runnable(np[n.tool]).ok?null:Mi(e,n).join(" ")},inverse:(e,n)=>({kind:"bootImage",path:n.path,kernel:n.kernel}),touches:e=>[e.path]};var F0=["drm","drm_dp_aux_dev","sound","graphics","i2c-dev","vfio-dev"],z0=7,j0=195;function rp(e,n){var o,i;let t=new Map;op(e,`/sys/bus/pci/devices/${n.address}`,
z0,t);let r=(i=/^Device Minor:\s*(\d+)/m.exec((o=e.attr(`/proc/driver/nvidia/gpus/${n.address}/information`))!=null?o:""))==null?void 0:i[1];return r!==void 0&&
t.set(`/dev/nvidia${r}`,`${j0}:${r}`),n.driver==="amdgpu"&&t.set("/dev/kfd",e.attr("/sys/class/kfd/kfd/dev")),U(n.driver)&&n.group!==null&&t.set(`/dev/vfio/${n.
group}`,e.attr(`/sys/class/vfio/${n.group}/dev`)),t}function op(e,n,t,r){var o,i,s,a;for(let l of e.list(n)){let d=`${n}/${l}`;if(((o=e.stat(d))==null?void 0:o.
type)!=="dir")continue;let u=e.attr(`${d}/dev`),c=(i=e.link(`${d}/subsystem`))==null?void 0:i.replace(/.*\//,""),f=u===null||c===void 0||!F0.includes(c)||(a=/^DEVNAME=(.+)$/m.
exec((s=e.attr(`${d}/uevent`))!=null?s:""))==null?void 0:a[1];f!==void 0&&r.set(`/dev/${f}`,u),t>1&&op(e,d,t-1,r)}}var W0="pid:[4026531836]",Z0={"nvidia-persiste":"nvidia-persistenced","nv-fabricmanage":"nvidia-fabricmanager","nv-hostengine":"nvidia-dcgm","dcgm-exporter":"dc\
gm-exporter","nvidia-device-p":"nvidia-device-plugin","nvidia-powerd":"nvidia-powerd","nvidia-vgpu-mgr":"nvidia-vgpu-mgr"};function ir(e){return e.list("/proc").
filter(n=>/^\d+$/.test(n))}function po(e,n){var i,s;let t=new Map,r=new Map;for(let a of n)for(let[l,d]of rp(e,a))t.set(l,a.address),d!==null&&r.set(d,l);if(t.size===
0)return[];let o=[];for(let a of ir(e)){let l=new Set;for(let d of e.list(`/proc/${a}/fd`)){let u=`/proc/${a}/fd/${d}`,c=e.link(u);if(c===null||!/(^|\/)dev\//.test(
c))continue;let f=t.has(c)?c:r.get((i=e.device(u))!=null?i:"");f!==void 0&&l.add(f)}for(let d of l)o.push({address:(s=t.get(d))!=null?s:"",node:d,...ap(e,a)})}return o}
function Ti(e){var t;let n=new Map;for(let{who:r,node:o}of e)n.set(r,[...(t=n.get(r))!=null?t:[],o]);return[...n].map(([r,o])=>`${r} has ${[...new Set(o)].join(
", ")} open`).join("; ")}function ip(e){return ir(e).flatMap(n=>{let t=Z0[sp(e,n)];return t===void 0?[]:[ap(e,n).who.replace(/^\S+/,t)]})}function mo(e){let n=e.
link("/proc/self/ns/pid");return n!==null&&n!==W0?"this runs in a container, which sees its own processes only":e.stat("/proc/1")!==null&&e.list("/proc/1/fd").length===
0?"without root the open files of others are not to be seen":null}function ml(e,n){var r;let t=Number((r=e.attr(`/sys/module/${n}/refcnt`))!=null?r:0)-e.list(`/\
sys/module/${n}/holders`).length;return t>0?t:0}function sp(e,n){var t;return(t=e.attr(`/proc/${n}/comm`))!=null?t:""}function ap(e,n){var i;let{unit:t,within:r}=gl(
(i=e.attr(`/proc/${n}/cgroup`))!=null?i:""),o=[`process ${n}`,...t===null?[]:[`unit ${t}`],...r===null?[]:[r]];return{who:`${sp(e,n)||"a process"} (${o.join(", ")}\
)`,unit:t}}var G0=[["guest",/\/machine-qemu-\d+-([^/]+)\.scope/],["container",/(?:docker|libpod|crio|containerd|podman)[-:/]([0-9a-f]{12})[0-9a-f]*/],["containe\
r",/kubepods[^\n]*\/([0-9a-f]{12})[0-9a-f]{52}/],["container",/\/lxc(?:\.payload)?[./]([^/\n]+)/],["container",/\/machine-([^/]+)\.scope/]];function gl(e){var o,
i,s,a,l;let n=e.split(`
`),r=((s=(i=(o=n.find(d=>d.startsWith("0::/")&&d.length>4))!=null?o:n.find(d=>d.includes(":name=systemd:")))!=null?i:n[0])!=null?s:"").replace(/^[^/]*/,"").replace(
/\\x2d/g,"-");for(let[d,u]of G0){let c=(a=u.exec(r))==null?void 0:a[1];if(c!==void 0)return{unit:null,within:`${d} ${c}`}}return{unit:(l=r.split("/").reverse().
find(d=>/\.(service|scope)$/.test(d)))!=null?l:null,within:null}}var yl="vfiokit-write";function Qn(e){return Y(e,"left-writers",()=>{var t,r,o;let n=new Map;for(let i of e.list("/proc")){if(!/^\d+$/.test(i)||((t=e.attr(`/pro\
c/${i}/comm`))==null?void 0:t.startsWith(yl))!==!0)continue;let s=(o=((r=e.attr(`/proc/${i}/cmdline`))!=null?r:"").match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g))==
null?void 0:o.pop();s!==void 0&&n.set(s,Number(i))}return n})}var et="/sys/class/block",K0=/^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;function nt(e){return(e!=null?e:"").split("/").filter(n=>K0.test(n))}function lp(e,n){
return hl(e,e.real(`${et}/${n}`),new Set)}function dp(e,n){return hl(e,e.real(`/sys/dev/block/${n}`),new Set)}function go(e,n){var i,s;if(!n.startsWith("/dev/"))
return null;let r=((i=e.real(n))!=null?i:n).slice(5).replace(/\//g,"!");if(e.stat(`${et}/${r}`)!==null)return r;let o=n.replace(/^\/dev\/(mapper\/)?/,"");return(s=
e.list(et).find(a=>a.startsWith("dm-")&&e.attr(`${et}/${a}/dm/name`)===o))!=null?s:null}function up(e,n){let t=e.list("/sys/fs/btrfs").map(o=>e.list(`/sys/fs/bt\
rfs/${o}/devices`)),r=t.filter(o=>n!==null&&o.includes(n));return(r.length>0?r:t).reduce((o,i)=>[...o,...i],[])}function cp(e,n){let t=e.list(et).filter(r=>{var i,
s;let o=(s=e.attr(`/run/udev/data/b${(i=e.attr(`${et}/${r}/dev`))!=null?i:""}`))!=null?s:"";return/^E:ID_FS_TYPE=zfs_member$/m.test(o)&&new RegExp(`^E:ID_FS_LAB\
EL=${n.replace(/\W/g,"\\$&")}$`,"m").test(o)});return t.length>0?t:null}function hl(e,n,t){if(n===null||t.has(n))return[];t.add(n);let r=Y0(n),o=nt(n);if(o.length>
0)return[{name:r,functions:o,portals:[]}];let i=e.stat(`${n}/partition`)===null?n:X0(n),s=[...e.list(`${i}/slaves`).map(l=>`${i}/slaves/${l}`),...J0(e,i)],a=q0(
e,i);return[...s.map(l=>hl(e,e.real(l),t)).reduce((l,d)=>[...l,...d],[]),...a.length===0?[]:[{name:r,functions:o,portals:a}]]}function J0(e,n){let t=/^(.*\/nvme-subsystem\/nvme-subsys\d+)\/nvme(\d+)(n\d+)$/.
exec(n);if(t===null)return[];let[,r="",o="",i=""]=t,s=new RegExp(`^nvme${o}c\\d+${i}$`);return[...e.list(et).filter(a=>s.test(a)).map(a=>`${et}/${a}`),...e.list(
r).filter(a=>/^nvme\d+$/.test(a)).map(a=>`${r}/${a}`)]}function q0(e,n){var i,s,a;let t=(i=/\/session(\d+)\//.exec(n))==null?void 0:i[1];if(t!==void 0)return e.
list("/sys/class/iscsi_connection").filter(l=>l.startsWith(`connection${t}:`)).map(l=>{var d;return(d=e.attr(`/sys/class/iscsi_connection/${l}/address`))!=null?
d:e.attr(`/sys/class/iscsi_connection/${l}/persistent_address`)}).filter(l=>l!==null);let r=(s=/^(.*\/nvme-fabrics\/ctl\/nvme\d+)(\/|$)/.exec(n))==null?void 0:s[1],
o=r===void 0?null:/(?:^|,)traddr=([^,]+)/.exec((a=e.attr(`${r}/address`))!=null?a:"");return(o==null?void 0:o[1])===void 0?[]:[o[1]]}function Y0(e){return e.slice(
e.lastIndexOf("/")+1)}function X0(e){return e.slice(0,e.lastIndexOf("/"))}var Q0=["/","/boot","/boot/efi","/efi","/usr","/var","/var/lib/nova"],ex="/var/lib/nova/";function Ni(e){let n=["/proc/1/mountinfo","/proc/self/mountinfo"].map(
t=>{var r;return(r=e.attr(t))!=null?r:""}).join(`
`).split(`
`);return[...new Set(n)].map(tx).filter(t=>t!==null)}function fp(e){let n=new Set(Q0.map(t=>vl(e,t)));return e.filter(t=>n.has(t.at)||t.at.startsWith(ex))}function vl(e,n){
return e.map(r=>r.at).filter(r=>r==="/"||r===n||n.startsWith(`${r}/`)).reduce((r,o)=>r===null||o.length>r.length?o:r,null)}function pp(e){var n;return((n=e.attr(
"/proc/swaps"))!=null?n:"").split(`
`).slice(1).map(t=>t.trim().split(/\s+/)).map(([t="",r=""])=>({path:bl(t),type:r})).filter(t=>t.path!=="")}function ho(e,n){var a;let{type:t,number:r,source:o}=n;
if(t==="zfs"){let l=cp(e,(a=o.split("/")[0])!=null?a:"");return l===null?null:yo(e,l)}if(t==="btrfs")return yo(e,up(e,go(e,o)));if(!r.startsWith("0:"))return dp(
e,r);let i=o.split(":").map(l=>go(e,l)).filter(l=>l!==null);if(i.length>0)return yo(e,i);let s=/^(nfs4?|cifs|smb3|ceph)$/.test(t)?nx(n):[];return s.length===0?[]:
[{name:o,functions:[],portals:s}]}function yo(e,n){return n.map(t=>lp(e,t)).reduce((t,r)=>[...t,...r],[])}function nx({source:e,options:n,type:t}){var o;let r=(o=
/(?:^|,)addr=([^,]+)/.exec(n))==null?void 0:o[1];return r!==void 0?[r]:t==="ceph"?e.replace(/:?\/.*$/,"").split(",").map(i=>i.replace(/:\d+$/,"").replace(/^\[|\]$/g,
"")):[]}function tx(e){let[n="",t=""]=e.split(" - "),[,,r,,o]=n.split(" "),[i,s="",a=""]=t.split(" ");return r===void 0||o===void 0||i===void 0||i===""?null:{at:bl(
o),type:i,number:r,source:bl(s),options:a}}function bl(e){return e.replace(/\\([0-7]{3})/g,(n,t)=>String.fromCharCode(parseInt(t,8)))}var $l="/sys/bus/pci/devices",xl="pci",kl=/^(?:([0-9a-f]{4,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])\.([0-7])$/,rx=/^(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})$/,ox=6;
function hp(e){let n=rx.exec(e.toLowerCase());return n===null?null:`${n[1]}:${n[2]}`}function bp(e){let n=kl.exec(e.toLowerCase());if(n===null)return null;let[,
t="0",r="",o="",i=""]=n,s=`${parseInt(t,16).toString(16).padStart(4,"0")}:${r.padStart(2,"0")}:${o.padStart(2,"0")}.${i}`;return s==="0000:00:00.0"?null:s}function q(e){
return e.list($l).length>0}function T(e){return Y(e,xl,()=>e.list($l).filter(n=>kl.test(n)).map(n=>sx(e,n)))}function Ci(e,n){let t={kept:{value:new Map}};for(let[
r,o]of Object.entries(n))t[r]={value:o,enumerable:!0};return Object.create(e,t)}function bo(e,n){return e.filter(t=>t.id===n)}function vo(e,n){let t=new Map;for(let r of e){
let o=t.get(n(r));o===void 0?t.set(n(r),[r]):o.push(r)}return t}var ix={get vendor(){return ar(this,"vendor",4)},get device(){return ar(this,"device",4)},get id(){
return yp(this.vendor,this.device)},get subsystem(){return yp(ar(this,"subsystem_vendor",4),ar(this,"subsystem_device",4))},get class(){let e=ar(this,"class",6);
return e===null?null:e.slice(0,4)},get revision(){return ar(this,"revision",2)},get driver(){return wl(this,"driver")},get module(){return dr(this,"module",()=>this.
driver===null?null:wp(this.host.link(`/sys/bus/pci/drivers/${this.driver}/module`)))},get override(){if(this.driver===null&&Qn(this.host).has(this.address))return null;
let e=lr(this,"driver_override");return e===""||e==="(null)"?null:e},get group(){let e=wl(this,"iommu_group");return e!==null&&/^\d+$/.test(e)?Number(e):null},get header(){
var n;let e=gp(this);return e===null||this.responding===!1?null:((n=e[14])!=null?n:0)&127},get responding(){let e=gp(this);return e===null?null:e.some(n=>n!==255)},
get numa(){return sr(this,"numa_node")},get bootVga(){return sr(this,"boot_vga")},get physfn(){return wl(this,"physfn")},get totalVfs(){return sr(this,"sriov_to\
talvfs")},get numVfs(){return sr(this,"sriov_numvfs")},get modalias(){return lr(this,"modalias")},get resetMethods(){let e=lr(this,"reset_method");return e===null?
null:e.split(/\s+/).filter(Boolean)},get barBytes(){let e=lr(this,"resource");return e===null?null:ax(e)},get linkWidth(){return sr(this,"current_link_width")},
get maxLinkWidth(){let e=sr(this,"max_link_width");return e===255?null:e},get upstream(){return dr(this,"..",()=>{var e;return((e=this.host.real(this.base))!=null?
e:"").split("/").slice(0,-1).filter(n=>kl.test(n))})},get consumers(){return mp(this,"consumer")},get suppliers(){return mp(this,"supplier")},get mdevs(){return vp(
this).filter(e=>/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e))}};function sx(e,n){let t={address:n,slot:n.slice(0,n.indexOf(".")),host:e,base:`${$l}/${n}`,
kept:new Map};return Object.assign(Object.create(ix),t)}function dr({kept:e},n,t){return e.has(n)||e.set(n,t()),e.get(n)}function lr(e,n){return dr(e,n,()=>e.host.
attr(`${e.base}/${n}`))}function sr(e,n){let t=lr(e,n);return t!==null&&/^-?\d+$/.test(t)?Number(t):null}function ar(e,n,t){let r=lr(e,n);return r!==null&&/^0x[0-9a-f]+$/i.
test(r)?r.slice(2).toLowerCase().padStart(t,"0"):null}function wl(e,n){return dr(e,`${n}@`,()=>wp(e.host.link(`${e.base}/${n}`)))}function vp(e){return dr(e,"/",
()=>e.host.list(e.base))}function mp(e,n){return vp(e).filter(t=>t.startsWith(`${n}:pci:`)).map(t=>t.slice(n.length+5))}function gp(e){return dr(e,"config",()=>{
let n=e.host.bytes(`${e.base}/config`,0,64);return n!==null&&n.length>=16?n:null})}function yp(e,n){return e===null||n===null?null:`${e}:${n}`}function wp(e){return e===
null?null:e.slice(e.lastIndexOf("/")+1)}function ax(e){return e.split(`
`).slice(0,ox).map(t=>{let r=/^0x([0-9a-f]*)([0-9a-f]{8}) 0x([0-9a-f]*)([0-9a-f]{8}) 0x/i.exec(t);if(r===null)return 0;let[o=0,i=0,s=0,a=0]=r.slice(1).map(l=>l===
""?0:parseInt(l,16));return s===0&&a===0?0:(s-o)*4294967296+(a-i)+1}).reduce((t,r)=>t+r,0)}var $p="/sys/class/net",lx=1,dx=512;function _p(e){return[...new Set(Ap(e).filter(n=>n.bits===0).map(n=>n.via))]}function Vi(e,n){var o,i;let t=fx(n);return t===
null?null:(i=(o=Ap(e).filter(s=>s.to.length===t.length&&Sl(t).startsWith(Sl(s.to).slice(0,s.bits))).reduce((s,a)=>s===null||a.bits>s.bits?a:s,null))==null?void 0:
o.via)!=null?i:null}function Sp(e,n){let t=_l(e,n,new Set);return t.length>0?t:_l(e,"ovs-system",new Set([n]))}function Pp(e){let n=ux(e);return[...n===null?[]:
[n],...cx(e,22)]}function _l(e,n,t){if(t.has(n))return[];t.add(n);let r=nt(e.real(`${$p}/${n}`));return r.length>0?[{name:n,functions:r}]:e.list(`${$p}/${n}`).filter(
o=>o.startsWith("lower_")).map(o=>_l(e,o.slice(6),t)).reduce((o,i)=>[...o,...i],[])}function Ap(e){let n=Li(e,"/proc/net/route").slice(1).filter(([,,,r=""])=>xp(
r)).map(([r="",o="",,,,,,i=""])=>({to:Op(o),bits:Sl(i).replace(/0/g,"").length,via:r})),t=Li(e,"/proc/net/ipv6_route").filter(r=>{var o;return xp((o=r[8])!=null?
o:"")&&r[9]!=="lo"}).map(([r="",o="",,,,,,,,i=""])=>({to:r,bits:parseInt(o,16),via:i}));return[...n,...t]}function xp(e){let n=parseInt(e,16);return(n&lx)!==0&&
(n&dx)===0}function ux(e){var t,r,o,i;let n="self";for(let s=0;s<64&&n!=="0";s++){let a=((t=e.attr(`/proc/${n}/environ`))!=null?t:"").split("\0").find(c=>c.startsWith(
"SSH_CONNECTION=")),[l,,d]=(r=a==null?void 0:a.slice(15).split(" "))!=null?r:[];if(l!==void 0&&d!==void 0)return{peer:l,local:d};let u=(i=/^PPid:\s*(\d+)$/m.exec(
(o=e.attr(`/proc/${n}/status`))!=null?o:""))==null?void 0:i[1];if(u===void 0)return null;n=u}return null}function cx(e,n){let t=`:${n.toString(16).toUpperCase().
padStart(4,"0")}`;return[...Li(e,"/proc/net/tcp"),...Li(e,"/proc/net/tcp6")].filter(([,r="",,o])=>r.endsWith(t)&&o==="01").map(([,r="",o=""])=>({peer:kp(o),local:kp(
r)})).filter(({peer:r})=>!r.startsWith("127.")&&r!=="0:0:0:0:0:0:0:1")}function Li(e,n){var t;return((t=e.attr(n))!=null?t:"").split(`
`).map(r=>r.trim().split(/\s+/)).filter(r=>r.length>1)}function kp(e){var r,o,i;let n=Op(e.slice(0,e.indexOf(":"))),t=n.length===8?n:(r=/^0{20}ffff(.{8})$/.exec(
n))==null?void 0:r[1];return t!==void 0?((o=t.match(/../g))!=null?o:[]).map(s=>parseInt(s,16)).join("."):((i=n.match(/..../g))!=null?i:[]).map(s=>parseInt(s,16).
toString(16)).join(":")}function Op(e){return e.toLowerCase().replace(/(..)(..)(..)(..)/g,"$4$3$2$1")}function Sl(e){return[...e].map(n=>parseInt(n,16).toString(
2).padStart(4,"0")).join("")}function fx(e){let n=e.replace(/%.*$/,"").toLowerCase(),t=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(n);if(t!==
null)return t.slice(1).map(u=>Number(u).toString(16).padStart(2,"0")).join("");if(!/^[0-9a-f:]+$/.test(n)||!n.includes(":"))return null;let[r="",o]=n.split("::"),
i=u=>u.split(":").filter(c=>c!=="").map(c=>c.padStart(4,"0")),[s,a]=[i(r),i(o!=null?o:"")],l=o===void 0?0:8-s.length-a.length,d=[...s,...Array(Math.max(0,l)).fill(
"0000"),...a].join("");return d.length===32?d:null}function Hi(e){let n=new Map;function t(o,i){var s;for(let a of gx(e,o)){let l=(s=n.get(a))!=null?s:[];l.includes(i)||n.set(a,[...l,i])}}function r(o,i){if(o!==
null)for(let s of Sp(e,o))t(s.functions,i(s.name))}for(let{what:o,leaves:i}of px(e)){i===null&&t(yx(e),`${o} (which of the disks is not to be seen)`);for(let{name:s,
functions:a,portals:l}of i!=null?i:[]){t(a,`${o} (${s})`);for(let d of l)r(Vi(e,d),u=>`${o} (${s} at ${d}, through ${u})`)}}for(let o of _p(e))r(o,i=>`the defau\
lt route (${i})`);for(let{peer:o,local:i}of Pp(e))for(let s of new Set([Vi(e,o),Vi(e,i)]))r(s,a=>`the ssh connection from ${o} (${a})`);return n}function $t(e){return e.length>4?`${e.slice(0,4).join(", ")} and ${e.length-4} more`:e.join(", ")}function px(e){let n=Ni(e),t=pp(e).map(r=>{let o=r.type==="fil\
e"?null:go(e,r.path),i=r.type==="file"?vl(n,r.path):null;return{what:"swap",leaves:o!==null?yo(e,[o]):mx(e,n.filter(s=>s.at===i))}});return[...fp(n).map(r=>({what:r.
at,leaves:ho(e,r)})),...t]}function mx(e,n){return n.map(r=>ho(e,r)).reduce((r,o)=>r===null||o===null?null:[...r,...o],[])}function gx(e,n){let t=n.map(r=>e.link(
`/sys/bus/pci/devices/${r}/physfn`)).filter(r=>r!==null);return[...n,...t.map(r=>r.slice(r.lastIndexOf("/")+1))]}function yx(e){return T(e).filter(n=>{var t;return((t=
n.class)==null?void 0:t.startsWith("01"))===!0}).map(n=>n.address)}var hx=[(e,{address:n})=>{let t=Hi(e).get(n);return t===void 0?null:`the node lives on it: it carries ${$t(t)}`},(e,{address:n})=>{let t=Qn(e).get(n);return t===
void 0?null:`process ${t}, left by an earlier run, still waits in the kernel for its driver: only a reboot mends that`},(e,n,t)=>{let r=t==="unbind"?po(e,[n]):[];
return r.length===0?null:Ti(r)},(e,n,t)=>{var r;return t==="unbind"&&((r=n.numVfs)!=null?r:0)>0?`${n.numVfs} of its virtual functions are enabled`:null}];function Ip(e,n,t){
let r=T(e).find(o=>o.address===n);if(r===void 0)return"it is not there any more";for(let o of hx){let i=o(e,r,t);if(i!==null)return i}return null}var Rp=60,Ep={"unbind ENODEV":"that driver no longer has it, so somebody else is at work on it","bind ENODEV":"the driver does not match it, or found nothing to\
 drive","bind EINVAL":"vfio-pci takes no bridge, nothing without an IOMMU group, and none of its denylist (Intel QAT, DSA, IAX)","bind EBUSY":"it has a driver b\
y now, its virtual functions are enabled (sriov_numvfs), or a guest still owns its IOMMU group",EACCES:"root may do that, where /sys is not read-only",EPERM:"ro\
ot may do that, unless the kernel is locked down",EROFS:"/sys is read-only here, as in a container"};function xt(e){return`/sys/bus/pci/devices/${e}`}function Qe(e,n){
let t=e.link(`${xt(n)}/driver`);return t===null?null:t.replace(/.*\//,"")}function $o(e,n){if(Qe(e,n)===null&&Qn(e).has(n))return null;let t=e.attr(`${xt(n)}/dr\
iver_override`);return t===null||t===""||t==="(null)"?null:t}var Mp={driver_override:"given a driver_override",unbind:"unbound",bind:"bound",new_id:"bound by ne\
w_id",remove_id:"taken from the ids"};async function wo(e,n,t,r,o){try{await e.writeAttribute(r,o,Rp)}catch(i){let s=Reflect.get(Object(i),"code");if(typeof s!=
"string")throw i;let a=Reflect.get(Object(i),"left"),l=s!=="ETIMEDOUT"?`the kernel refused ${JSON.stringify(o.trim())} in ${r} with ${s}${bx(t,s)}; look at dmes\
g`:`the kernel did not answer a write to ${r} within ${Rp} s, so it was given up${a===void 0?"":`; process ${String(a)}, which wrote, waits on where no signal r\
eaches it, until the driver lets go or the node reboots`}`;throw new S("E_APPLY",`${n} could not be ${Mp[t]}: ${l}`,{cause:i})}}function bx(e,n){var r;let t=(r=
Ep[`${e} ${n}`])!=null?r:Ep[n];return t===void 0?"":` (${t})`}async function Pl(e,n,t){var u,c;let{address:r}=n,o=f=>{let m=t?Ip(e,r,f):null;if(m!==null)throw new S(
"E_RACED",`${r} was not ${Mp[f]}, since something changed while this ran: ${m}; end that and run this again`)},i=(f,m,p)=>(o(f),wo(e,r,f,m,p));o("driver_overrid\
e");let s=`/sys/bus/pci/drivers/${(u=n.driver)!=null?u:""}`;if(n.driver!==null&&e.stat(s)===null)throw new S("E_APPLY",`the running kernel has no driver ${n.driver}\
 to give ${r} to; expected ${s}; load its module or reboot`);let a=Qe(e,r),l=e.attr(`${xt(r)}/driver_override`)!==null;if(l&&$o(e,r)!==n.override&&await i("driv\
er_override",`${xt(r)}/driver_override`,`${(c=n.override)!=null?c:""}
`),a===n.driver||(n.forget!==void 0&&U(a)&&await vx(e,n,a),a!==null&&await i("unbind",`/sys/bus/pci/drivers/${a}/unbind`,r),n.driver===null))return;Qe(e,r)!==n.
driver&&(l||!U(n.driver)?await i("bind",`${s}/bind`,r):await wx(e,n,s));let d=Qe(e,r);if(d!==n.driver)throw new S("E_APPLY",`${r} was bound to ${n.driver}, and \
now has ${d===null?"no driver":`the driver ${d}`}: something else manages it, such as a udev rule, nvidia-persistenced, a GPU operator or libvirt; stop that and\
 run this again`)}async function vx(e,{address:n,forget:t=""},r){try{await wo(e,n,"remove_id",`/sys/bus/pci/drivers/${r!=null?r:""}/remove_id`,t)}catch(o){if(!(o instanceof
S)||Reflect.get(Object(o.cause),"code")!=="ENODEV")throw o}}async function wx(e,{address:n},t){let r=["vendor","device"].map(o=>{var i;return((i=e.attr(`${xt(n)}\
/${o}`))!=null?i:"").replace(/^0x/,"")}).join(" ");await wo(e,n,"new_id",`${t}/new_id`,r),Qe(e,n)===null&&await wo(e,n,"bind",`${t}/bind`,n),await wo(e,n,"remov\
e_id",`${t}/remove_id`,r)}function Al(e,n){return`${e!=null?e:"no driver"}${n===null?"":` (override ${n})`}`}function $x(e,n,t){return n===e.driver&&(t===e.override||t===null&&U(n))}async function xx(e,n,t,r){
let o=[],i=[];for(let[s,a]of[...t].reverse()){if(a.kind!=="driver"||s!==n&&(s.card===void 0||s.card!==n.card))continue;let l=Al(a.driver,a.override);try{if(s===
n&&Reflect.get(Object(r.cause),"left")!==void 0)throw new S("E_APPLY","its driver did not let go");let d={kind:"driver",address:a.address,driver:a.driver,override:a.
override};(Qe(e,a.address)!==a.driver||$o(e,a.address)!==a.override)&&await Pl(e,d,!1),o.push(s),i.push(`${a.address} is back on ${l}`)}catch(d){if(!(d instanceof
S))throw d;let u=Qe(e,a.address);i.push(`${a.address} has ${u===null?"NO DRIVER":`the driver ${u}`} instead of ${l} (${d.message}), which a reboot mends`)}}return{
undone:o,text:i.join("; ")}}var Dp={facet:"live",label:e=>`driver of ${e.address}`,async observe(e,n){let[t,r]=[Qe(e,n.address),$o(e,n.address)],o=Al(n.driver,n.
override);return{before:$x(n,t,r)?o:Al(t,r),after:o}},apply:(e,n)=>Pl(e,n,!0),pending(e,{address:n,driver:t,override:r}){if(e.live)return null;let o=Qe(e,n);return[
`echo ${r!=null?r:""} > ${xt(n)}/driver_override`,...o===null||o===t?[]:[`echo ${n} > /sys/bus/pci/drivers/${o}/unbind`],...t===null||o===t?[]:[`echo ${n} > /sy\
s/bus/pci/drivers/${t}/bind`]].join(" && ")},inverse:(e,n)=>({kind:"driver",address:n.address,driver:Qe(e,n.address),override:$o(e,n.address)}),rollBack:xx,touches:()=>[]};var kx={intel:"intel_iommu",amd:"amd_iommu",arm:null},xo=["intel_iommu","amd_iommu","iommu"],_x=[["on","off"],["sm_on","sm_off"],["pt","nopt"],["force","noforce"],
["merge","nomerge"]];function Ui({cpu:e,passthrough:n,blacklist:t,extra:r}){let o=kx[e];return[...o===null?[]:[{kind:"flags",key:o,has:"on",lacks:["off"]}],...Sx(
e,n),...t.length===0?[]:[{kind:"list",key:"modprobe.blacklist",items:t}],...kt(r)]}function Sx(e,n){return e==="arm"?n?[{kind:"token",token:"iommu.passthrough=1"}]:
[]:[{kind:"flags",key:"iommu",...n?{has:"pt",lacks:["off","nopt"]}:{lacks:["off"]}}]}function kt(e){let n=e.filter(r=>qe.includes(P(r))),t=e.filter(r=>!n.includes(
r)).flatMap((r,o,i)=>{let s=P(r);return Xe(s)?[{kind:"list",key:r.replace(/=[^]*/,""),items:N(r)}]:Yn(s)?i.findIndex(a=>P(a)===s)===o?[Px(s,i.filter(a=>P(a)===s))]:
[]:!xo.includes(s)||pe(r)===""?[{kind:"token",token:r}]:N(r).map(a=>({kind:"flags",key:s,has:a,lacks:Ol(a)}))});return n.length===0?t:[...t,{kind:"huge",tokens:n}]}
function Px(e,n){return{kind:"row",key:e,tokens:n.filter((t,r)=>!n.slice(r+1).some(o=>fn(t,o)))}}function Tp(e){let{tokens:n}=In([],e),t=e.find(r=>!J(n,r));return t===
void 0?null:n.filter(r=>Xn(t).includes(P(r))).join(" ")}function ur(e){switch(e.kind){case"flags":return e.has===void 0?[]:[`${e.key}=${e.has}`];case"list":return e.
items.map(n=>`${e.key}=${n}`);case"token":return[e.token];case"row":case"huge":return e.tokens;case"absent":return[]}}function _t(e){let n=P(e);return Xe(n)?{kind:"\
list",key:n,items:[],without:N(e)}:xo.includes(n)?{kind:"flags",key:n,lacks:N(e)}:{kind:"absent",token:e}}function Fi(e,n){let t=n.flatMap(Bi);return e.flatMap(
Bi).filter(r=>!t.some(o=>fn(o,r)))}function Bi(e){let n=Xe(P(e))||xo.includes(P(e))?N(e):[];return n.length===0?[e]:n.map(t=>`${e.replace(/=[^]*/,"")}=${t}`)}function mn(e){
return e.flatMap(n=>n.kind==="list"?n.items.length===0?[]:[`${n.key}=${n.items.join(",")}`]:ur(n))}function Ol(e){return _x.flatMap(([n,t])=>e===n?[t]:e===t?[n]:
[])}var Np=/[^\s'"\\;{}#][^\s'"\\;{}]*/y,Ax=/^linux(16|efi)?$/,Ox=/^initrd(16|efi)?$/,Ix=/^(|\d\d_linux(_zfs|_xen)?)$/;function Rx(e){var a,l;let n=[],t=[],r=null,o="",
i=()=>{r!==null&&t.push(r),r=null},s=()=>{i(),t.length>0&&n.push({words:t,section:o}),t=[]};for(let d=0;d<e.length;d++){Np.lastIndex=d;let[u=""]=(a=Np.exec(e))!=
null?a:[];if(u!==""&&!(u.startsWith("#")&&r===null)){r=(r!=null?r:"")+u,d+=u.length-1;continue}let c=e.charAt(d);if(c==="'"||c==='"'){let f=Ex(e,d);if(f<0)throw new Error(
`a ${c} is never closed (line ${e.slice(0,d).split(`
`).length})`);let m=e.slice(d+1,f);r=(r!=null?r:"")+(c==='"'?m.replace(/\\([\\"$\n])/g,"$1"):m),d=f}else if(c==="\\")r=(r!=null?r:"")+e.charAt(++d);else if(c===
"#"&&r===null){let[f=""]=e.slice(d).split(`
`,1),[,m,p=""]=(l=/^### (BEGIN|END) \/etc\/grub\.d\/(\S+) ###/.exec(f))!=null?l:[];m!==void 0&&(s(),o=m==="BEGIN"?p:""),d+=f.length-1}else if(c===`
`||c===";")s();else if(/\s/.test(c))i();else if(c==="{"&&r!==null&&r.endsWith("$")&&/^\w*\}/.test(e.slice(d+1,d+64))){let f=e.indexOf("}",d);r+=e.slice(d,f+1),d=
f}else{if((c==="{"||c==="}")&&(r!==null||!/^[\s;]?$/.test(e.charAt(d+1))))throw new Error(`a ${c} stands inside a word (line ${e.slice(0,d).split(`
`).length})`);r=(r!=null?r:"")+c}r==="{"&&/^\s?$/.test(e.charAt(d+1))&&(i(),s())}return s(),n}function Ex(e,n){let t=e.charAt(n);for(let r=n+1;r<e.length;r++)if(t===
'"'&&e.charAt(r)==="\\")r++;else if(e.charAt(r)===t)return r;return-1}function Mx(e){var t;let n=e.findIndex(r=>r==="$menuentry_id_option"||r==="--id");return n<
0?"":(t=e[n+1])!=null?t:""}var zi;function Mn(e){return(zi===void 0||zi.text!==e)&&(zi={text:e,config:Dx(e)}),zi.config}function Dx(e){var f,m,p,g,y,v,h,w;let n=[],
t=null;try{n=Rx(e)}catch(b){t=b instanceof Error?b.message:String(b)}let r=[],o=[],[i,s]=[0,null],a=null;for(let{words:b,section:$}of n){let[x=""]=b;if(b[b.length-
1]==="{")o.push({name:x,title:(f=b[1])!=null?f:"",id:Mx(b)}),a=null;else if(x==="}"){let I=o.pop();if(I===void 0)t=t!=null?t:"a } closes nothing";else if(I.name===
"menuentry"){a=a!=null?a:{kernel:"",args:[],initrds:[]};let O=/recovery/i.test(I.title+I.id)||a.args.includes("single");r.push({...a,title:I.title,id:I.id,recovery:O,
section:$,within:o.filter(_=>_.name==="submenu").map(_=>_.title)}),a=null}}else Ax.test(x)?a={kernel:(m=b[1])!=null?m:"",args:b.slice(2).map(Tx),initrds:[]}:Ox.
test(x)?a==null||a.initrds.push(...b.slice(1)):x==="if"?i++:x==="fi"?i--:x==="set"&&((p=b[1])!=null?p:"").startsWith("kernelopts=")&&(s=((g=b[1])!=null?g:"").slice(
11))}o.length>0&&(t=t!=null?t:`the block of ${(v=(y=o[0])==null?void 0:y.name)!=null?v:""} ${JSON.stringify((w=(h=o[0])==null?void 0:h.title)!=null?w:"")} is ne\
ver closed`),i!==0&&(t=t!=null?t:i>0?"an if has no fi":"a fi has no if");let l=e.includes("### BEGIN /etc/grub.d/"),d=n.some(({words:b})=>b[0]==="configfile"||b[0]===
"source"),u=n.some(({words:b})=>b.length===1&&b[0]==="blscfg"),c=d&&!l?"stub":n.length===0?"empty":"generated";return{entries:r,problem:t,kind:c,bls:u,kernelopts:s}}
function Tx(e){if(!/\s/.test(e))return e;let n=e.indexOf("=");return n>0?`${e.slice(0,n+1)}"${e.slice(n+1)}"`:`"${e}"`}function Il({section:e,kernel:n}){return Ix.
test(e)&&n!==""}function Nx(e){return e.entries.filter(n=>!n.recovery&&Il(n))}function Cp(e,n){let t=Mn(e);if(t.problem!==null)return`GRUB cannot read it: ${t.problem}`;
let r=Nx(t);if(r.length===0)return"it has no entry for Linux";for(let o of r){let i=W(o.args.join(" ")),s=n.find(l=>!J(i,l));if(s===void 0)continue;let a=mn([s]);
return`its entry ${JSON.stringify(o.title)} ${a.length>0?`lacks ${a.join(" ")}`:"still has what is to go"}`}return null}var Lp={facet:"derived",label:e=>e.path,async observe(e,n,t){let r="carries the arguments",o=[...t].find(a=>a.startsWith("/etc/default/grub"));if(o!==void 0)return{
before:`out of date: ${o} changes`,after:r};let i=e.read(n.path),s=i===null?"it does not exist":Cp(i,n.wishes);return{before:s===null?r:`out of date: ${s}`,after:r}},
async apply(e,n){let{code:t,stdout:r,stderr:o}=await e.run(n.command,{timeout:600});if(t===0)return;let i=(o||r).trim().split(`
`).slice(-3).join(" | ").slice(-600);throw new S("E_COMMAND",`${n.command.join(" ")} ended with ${t} (${i||"no message"}); expected a new ${n.path}; run it by h\
and to see why, then run this again`)},pending(e,n){return e.runnable(n.command[0]).ok?null:n.command.join(" ")},inverse:(e,n)=>({kind:"grubConfig",path:n.path}),
touches:e=>[e.path]};function Cx(e,n){let t=n.replace(/-/g,"_");return e.stat(`/sys/module/${t}`)!==null}var Vp={facet:"live",label:e=>`kernel module ${e.name}`,async observe(e,n){return{
before:Cx(e,n.name)?"loaded":"not loaded",after:"loaded"}},async apply(e,n){let{code:t,stderr:r}=await e.run(["modprobe",n.name],{timeout:60});if(t!==0)throw new S(
"E_COMMAND",`modprobe ${n.name} ended with ${t} (${r.trim().slice(-300)||"no message"}); expected the module to load; look at the kernel log with dmesg`)},pending:(e,n)=>e.
live?null:`modprobe ${n.name}`,inverse:(e,n)=>({kind:"kmod",name:n.name}),touches:()=>[]};var Rl="vfiokit-reboot",Hp=`/run/systemd/transient/${Rl}.timer`,Bp="/run/systemd/shutdown/scheduled",Lx=["/usr/lib/molly-guard/shutdown","/lib/molly-guard/shutd\
own"];function Up(e){return e.stat(Hp)!==null||e.attr(Bp)===null}function El(e){return Up(e)?`systemctl stop ${Rl}.timer`:"shutdown -c"}function Fp(e,n){return Up(
e)?`${n} s`:`${zp(n)} min`}function zp(e){return Math.ceil(e/60)}function ko(e){var n;return e.stat(Hp)!==null||/^MODE=reboot$[^]*^WALL_MESSAGE=.*vfiokit/m.test(
(n=e.attr(Bp))!=null?n:"")}function jp(e,n,t){var o;let r=`vfiokit: ${t.replace(/[^\w .,:;()/+=-]/g,"?").slice(0,200)}`;return[["systemd-run",`--unit=${Rl}`,`--\
description=${r}`,`--on-active=${n}s`,"--timer-property=AccuracySec=100ms","--collect","systemctl","reboot",`--message=${r}`],[(o=Lx.find(i=>e.real(i)!==null))!=
null?o:"shutdown","-r",`+${zp(n)}`,r]]}var Wp="a reboot is scheduled",Zp="/etc/molly-guard/run.d",Vx=["10-print-message","30-query-hostname"];function Hx(e){return e.list(Zp).filter(n=>/^[\w-]+$/.test(
n)&&!Vx.includes(n)).flatMap(n=>{let t=e.real(`${Zp}/${n}`),r=t===null?null:e.stat(t);return t!==null&&(r==null?void 0:r.type)==="file"&&(r.mode&73)!==0?[t]:[]})}
async function Bx(e){for(let n of Hx(e)){let{code:t,stdout:r,stderr:o}=await e.run(["env","MOLLYGUARD_CMD=reboot",n],{timeout:120});if(t!==0)throw k(`${n}, whic\
h this site asks before a reboot (molly-guard), says no with ${t}: ${(o.trim()||r.trim()||"no message").slice(-300)}`,"do what it asks for, then run this again")}}
var Gp={facet:"pending",label:({delay:e})=>`the running boot (reboot in ${e} s)`,observe:async e=>({before:ko(e)?Wp:"",after:Wp}),async apply(e,{delay:n,why:t}){
if(!e.live)throw new Error(`a reboot was asked for below ${e.root}`);await Bx(e);let r=[];for(let o of jp(e,n,t)){let{code:i,stderr:s}=await e.run(o,{timeout:60});
if(i===0)return;r.push(`${o[0]} ended with ${i} (${s.trim().slice(-200)||"no message"})`)}throw new S("E_COMMAND",`the reboot could not be scheduled: ${r.join("\
; ")}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)},pending:e=>e.live?null:"systemctl reboot",inverse:()=>{},touches:()=>[]};var Ux={file:gf,grubConfig:Lp,bootImage:tp,kmod:Vp,driver:Dp,reboot:Gp};function St(e){return Ux[e.kind]}var Jp=require("fs"),Ml=`${ye}/lock`;function qp(){try{return Jp.readFileSync("/proc/sys/kernel/random/boot_id","latin1").trim()}catch(e){return""}}function Dl(e){
var n;try{let t=Jp.readFileSync(`/proc/${e}/stat`,"latin1");return(n=t.slice(t.lastIndexOf(")")+2).split(" ")[19])!=null?n:null}catch(t){return null}}function Fx(e){
return e.boot_id===qp()&&Dl(e.pid)===e.started}function Yp(e){try{let n=JSON.parse(e);return Fx(n)?n:null}catch(n){return null}}function Xp(e){let n=e.read(Ml);
return n===null?null:Yp(n)}function zx(e){let n=Math.max(0,Math.round((Date.now()-Date.parse(e))/1e3));return n<120?`${n} s`:`${Math.round(n/60)} min`}function Qp(e){
return new S("E_BUSY",`${e.module} (run ${e.run}, process ${e.pid}) has been changing this node for ${zx(e.since)}, since ${e.since}; wait until it ends and run\
 this again`,{hint:"a larger wait makes this call wait longer"})}function jx(e){return new Promise(n=>{setTimeout(n,e)})}async function ji(e,n,t){let r=Date.now()+
e*1e3;for(;;){let o=n();if(o===null)return;if(Date.now()>=r)throw o;t==null||t(`waiting: ${o.message.replace(/;.*/,"")}`),t=void 0,await jx(Math.min(250,Math.max(
10,r-Date.now())))}}function Tl(e,n,t){return ji(n,()=>{let r=Xp(e);return r===null?null:Qp(r)},t)}async function em(e,n,t,r){var s;let o={pid:process.pid,started:(s=
Dl(process.pid))!=null?s:"",boot_id:qp(),module:n,run:t,since:new Date().toISOString().replace(/\.\d+/,"")};await Tl(e,r);let i=JSON.stringify(o)+`
`;return await ji(r,()=>{var a;return Nl(e,Ml,i)?null:Qp((a=Xp(e))!=null?a:o)}),Wx(e,i),()=>e.remove(Ml)}function Nl(e,n,t){if(e.createExclusive(n,t))return!0;if(Kp(
e,n))return!1;let r=`${n}.removing`;if(!Nl(e,r,t))return!1;try{Kp(e,n)||e.remove(n)}finally{e.remove(r)}return e.createExclusive(n,t)}function Kp(e,n){let t=e.read(
n);return t===null||Yp(t)!==null}function Wx(e,n){var t;for(let r of e.list(ye)){let o=`${ye}/${r}`,[,i]=(t=/^lock[.\w]*\.(\d+)$/.exec(r))!=null?t:[];try{(i!==void 0?
Dl(Number(i))===null:/^lock(\.removing)+$/.test(r)&&Nl(e,o,n))&&e.remove(o)}catch(s){if(!(s instanceof S))throw s}}}var Zx=20;async function Vl(e,n){let t=[],r=[],o=new Set;for(let i of n){let s=St(i),{before:a,after:l}=await s.observe(e,i,o);if(a===l)continue;let d=s.pending(
e,i);if(d!==null){r.includes(d)||r.push(d);continue}t.push({step:i,change:{step:i.kind,label:s.label(i),facet:s.facet,before:a,after:l}});for(let u of s.touches(
i))o.add(u)}return{todo:t,pending:r}}function rm(e,n){var r,o;let t=[];for(let{step:i}of n){let s=(o=(r=St(i)).diff)==null?void 0:o.call(r,e,i);s!==void 0&&t.push(
s)}return t}function Gx(){return`${new Date().toISOString().replace(/[-:]|\.\d+/g,"")}-${(0,tm.randomBytes)(3).toString("hex")}`}function Cl(e){return e.length>
6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Kx(e,n,t,r){var a;let o=e.length===0?n.length===0?"nothing to do":"nothing to do her\
e":`${r?"would change":"changed"} ${Cl(e.map(l=>l.label))}`,i=n.length===0?"":`; left for you to run: ${Cl(n)}`,s=(a=t.rebootReasons)!=null?a:[];return`${o}${i}${s.
length===0?"":`; a reboot is required: ${Cl(s)}`}`}function _o({root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c}){return Vc(
{root:e,live:n,bytes:t,read:r,attr:o,list:i,link:s,real:a,stat:l,device:d,runnable:u,ask:c})}function Ll(e,n,t,r){var u,c,f,m,p,g,y,v,h,w;let o=n.report(e),{changes:i,
run:s}=t,a=[...(u=n.pending)!=null?u:[],...t.pending],{fail:l}=o,d=(f=t.error)!=null?f:l===void 0||r&&l.node!=="untouched"?void 0:{stop:l,node:(c=l.node)!=null?
c:"partial"};return{changed:i.length>0,msg:d===void 0?(m=o.msg)!=null?m:Kx(i,a,o,r):d.stop.message,changes:i,pending:a,...t.diff===void 0||t.diff.length===0?{}:
{diff:t.diff},rebootReasons:(p=o.rebootReasons)!=null?p:[],pendingAtBoot:(g=o.pendingAtBoot)!=null?g:[],...o.bootable===void 0?{}:{bootable:o.bootable},notes:[...(y=
n.notes)!=null?y:[],...(v=o.notes)!=null?v:[]],warnings:[...(h=n.warnings)!=null?h:[],...(w=o.warnings)!=null?w:[]],own:o.own,...s===void 0?{}:{run:s},...d===void 0?
{}:{error:d}}}function om({boots:e},n){if(e!==!1)return n;let{rebootReasons:t,pendingAtBoot:r,...o}=n;return o}function Jx(e,n,t){var r;try{return Ll(e,n,t,!1)}catch(o){
if(!(o instanceof S))throw o;return Ll(e,{...n,report:()=>({own:{}})},{...t,error:(r=t.error)!=null?r:{stop:o,node:t.changes.length>0?"partial":"untouched"}},!1)}}
async function qx(e,n,t,r,o){var l,d;let i=new Set,s=[],a=new Map(n.flatMap(({step:u})=>St(u).rollBack===void 0?[]:[[u,St(u).inverse(e,u)]]));for(let{step:u,change:c}of n){
let f=St(u);try{let m=async(v=e)=>{let h=await f.observe(v,u,i),w=h.before!==h.after;if(w&&h.before!==c.before&&f.facet!=="derived")throw new S("E_RACED",`${c.label}\
 changed while this ran: it was ${c.before||"absent"} and is ${h.before||"absent"}; somebody else is at work on this node; run this again`);return w},p=_o(e),g=await m(
p),y=(l=a.get(u))!=null?l:g?f.inverse(p,u):void 0;g&&((d=o.progress)==null||d.call(o,c.label)),y!==void 0&&(s.push([u,y]),await(t==null?void 0:t.entry(y))),g&&await f.
apply(e,u,m)}catch(m){throw m instanceof S?await Yx(e,{todo:n,tried:s,done:r},u,m):m}r.push(c);for(let m of f.touches(u))i.add(m)}}async function Yx(e,n,t,r){let o=St(
t);if(o.rollBack===void 0)return r;let{undone:i,text:s}=await o.rollBack(e,t,n.tried.filter(([d])=>d.kind===t.kind),r),a=new Set(n.todo.filter(d=>i.includes(d.step)).
map(d=>d.change));n.done.splice(0,n.done.length,...n.done.filter(d=>!a.has(d)));let{hint:l}=r;return new S(r.code,s===""?r.message:`${r.message}; ${s}`,{cause:r,
...l===void 0?{}:{hint:l},...n.done.length===0&&n.tried.every(([d])=>i.includes(d))?{node:"rolled_back"}:{}})}function Xx(e,n,t,r){try{return r.undoes===void 0?
n.plan(e,t):r}catch(o){if(o instanceof S)return r;throw o}}async function Qx(e,n){let{todo:t}=await Vl(e,n.steps.map(nk));if(t.length===0)return;let r=t.map(({change:o})=>`${o.
label} is still ${o.before||"absent"}, expected ${o.after||"absent"}`);throw new S("E_DRIFT",`done, looked again, and it is not so: ${r.join("; ")}; whatever wa\
s to do this ended without an error, so run it by hand and look at its output`)}var ek=/^\/(boot|efi)\/|^\/etc\/(default\/grub|kernel\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf\.d\/)/;
function im(e){return e.kind==="reboot"||e.kind==="grubConfig"||e.kind==="bootImage"||e.kind==="file"&&ek.test(e.path)}function sm(e,n,{todo:t,pending:r}){var o;
(r.length>0||t.some(({step:i})=>im(i)))&&((o=n.guard)==null||o.call(n,e))}function nk(e){return e.kind==="bootImage"&&e.always===!0?{...e,always:!1}:e}async function tk(e){
let n=e.list(`${ye}/runs`);for(let t of n.slice(0,Math.max(0,n.length-Zx)))e.remove(`${ye}/runs/${t}`)}function rk(e){if(e.stat(Je)===null){for(let n of e.list(
`${ye}/runs`))e.remove(`${ye}/runs/${n}`);e.removeEmptyDir(`${ye}/runs`),e.remove(tr)}}async function am(e,n,t,r){var c;r.check||await Tl(e,r.wait,r.progress);let o=_o(
e),i=n.plan(o,t),s=await Vl(o,i.steps),a=s.todo.length===0&&i.undoes===void 0;if(sm(o,i,s),r.check||a){let f=r.diff?rm(o,s.todo):void 0;return om(n,Ll(o,i,{changes:s.
todo.map(({change:m})=>m),pending:s.pending,diff:f},r.check))}let l=Gx(),d=_i(e,ye),u=[...d].reverse();(c=r.beforeWriting)==null||c.call(r);try{let f=await em(e,
n.name,l,r.wait);try{return await lm(e,n,t,r,{run:l,made:d,empty:u})}finally{nm(f)}}finally{nm(()=>{if(e.stat(Je)===null)for(let f of[ye,...u])e.removeEmptyDir(
f)})}}function nm(e){try{e()}catch(n){if(!(n instanceof S))throw n}}async function lm(e,n,t,r,o,i=!0){var b,$,x,I,O,_;let{run:s,made:a,empty:l}=o;ok(e);let d=_o(
e),u=n.plan(d,t),{todo:c,pending:f}=await Vl(d,u.steps);if(sm(d,u,{todo:c,pending:f}),i&&c.some(({step:E})=>im(E))&&eo(e)!==null)return await ji(r.wait,()=>eo(e),
r.progress),lm(e,n,t,r,o,!1);let m=r.diff?rm(d,c):void 0,p=u.report(d).bootable,g=[],y,v=null;try{u.undoes===void 0&&c.some(({change:j})=>j.facet!=="pending")&&
(v=await ik(e,n.name,u,{run:s,dirs:a,version:r.version})),await qx(e,c,v,g,r),(b=r.progress)==null||b.call(r,"looking again");let E=_o(e);await Qx(E,Xx(E,n,t,u));
let R=u.report(E),V=((x=($=R.bootable)==null?void 0:$.reasons)!=null?x:[]).filter(j=>(p==null?void 0:p.ok)===!0||(p==null?void 0:p.reasons.includes(j))===!1);if(V.
length>0)throw new S("E_DRIFT",`this node would no longer boot as it did: ${V.join("; ")}; run passthrough_undo and look at the boot loader before you reboot`);
await(v==null?void 0:v.done()),l.push(...(I=u.emptyDirs)!=null?I:[]);for(let j of(O=u.emptyDirs)!=null?O:[])e.removeEmptyDir(j);u.undoes!==void 0&&R.fail===void 0&&
await rl(e,u.undoes),u.undoes!==void 0&&rk(e)}catch(E){y=E instanceof S?E:new S("E_INTERNAL",`${E instanceof Error?E.message:String(E)}; this is a bug, please r\
eport it`,{cause:E}),v===null&&u.undoes===void 0&&await sk(e,s)}let h=g.length>0||v!==null,w=om(n,Jx(_o(e),u,{changes:g,pending:f,diff:m,...v===null?{}:{run:s},
...y===void 0?{}:{error:{stop:y,node:(_=y.node)!=null?_:h?"partial":"untouched"}}}));return h&&r.render!==void 0&&await ak(e,s,r.render(w)),w}function ok(e){let n=ne(
e).flatMap(t=>t.entries).flatMap(t=>{var r;return"path"in t?(r=e.real(t.path))!=null?r:t.path:[]});for(let t of new Set([...n,Je,tr])){let r=Ja(t);e.stat(r)!==null&&
e.remove(r)}}function ik(e,n,t,r){var o,i,s,a,l;return Xc(e,{module:n,...r,at:new Date().toISOString().replace(/\.\d+/,""),machine_id:(o=e.attr("/etc/machine-id"))!=
null?o:"",image:e.root!=="/"&&!e.live,boot_id:e.live&&(i=e.attr("/proc/sys/kernel/random/boot_id"))!=null?i:"",claims:(s=t.claims)!=null?s:[],released:(a=t.released)!=
null?a:[],devices:(l=t.devices)!=null?l:[]})}async function sk(e,n){try{ne(e).some(t=>t.run===n)&&await rl(e,new Set([n]))}catch(t){if(!(t instanceof S))throw t}}
async function ak(e,n,t){try{if(e.stat(Je)===null)return;await e.write(`${ye}/runs/${n}.json`,t,384),await tk(e)}catch(r){if(!(r instanceof S))throw r}}var Om=me(cr(),1),Wi=require("fs"),Bl=me(Ga(),1);var mk=1800,gk=64*1024*1024,_m="/usr/local/sbin:/usr/sbin:/sbin",Im=["BASH_ENV","ENV","CDPATH","MODPROBE_OPTIONS","NODE_OPTIONS"],Sm="VFIOKIT_COMMAND",Pm="ended\
 by a signal without a name",yk=1,hk=`process.title='${yl} '+process.argv.slice(1).join(' ');try{const f=require('fs');f.writeSync(f.openSync(process.argv[1],1)\
,process.argv[2])}catch(e){process.exit(require('os').constants.errno[e.code]||255)}`,bk=0;async function Ul(e,n={}){return vk((await Promise.resolve().then(()=>me(km(),1))).
default.sync,e,n)}function vk(e,n,t){var y;let[r,...o]=n,i=`${process.pid}.${Date.now()}.${++bk}`,s={...process.env};for(let v of Im)delete s[v];let a=s.PATH,l={
cwd:"/",extendEnv:!1,env:{...s,PATH:a?`${a}:${_m}`:`/usr/bin:/bin:${_m}`,...t.env,LC_ALL:"C",[Sm]:i},detached:!0,...t.input===void 0?{stdin:"ignore"}:{input:Buffer.
from(t.input,"latin1")},timeout:((y=t.timeout)!=null?y:mk)*1e3,killSignal:"SIGKILL",maxBuffer:gk,encoding:"latin1",stripFinalNewline:!1,reject:!1},d=wk(()=>e(r,
o,l));if(d===void 0)return{code:127,stdout:"",stderr:Pm};let{exitCode:u,signal:c,timedOut:f,stdout:m="",stderr:p=""}=d;if(f)return $k(`${Sm}=${i}`),{code:124,stdout:m,
stderr:p};let g=c===void 0?void 0:Bl.constants.signals[c];return g!==void 0?{code:128+g,stdout:m,stderr:p}:typeof u=="number"?{code:u,stdout:m,stderr:p}:{code:127,
stdout:m,stderr:p||String(Reflect.get(d,"originalMessage")||Pm)}}function wk(e){try{return e()}catch(n){return}}function $k(e){for(let n=0,t=!0;t&&n<5;n++){t=!1;
for(let r of(0,Wi.readdirSync)("/proc").filter(o=>/^\d+$/.test(o)))try{if(!(0,Wi.readFileSync)(`/proc/${r}/environ`,"latin1").split("\0").includes(e))continue;process.
kill(Number(r),"SIGKILL"),t=!0}catch(o){}}}async function Rm(e,n,t){return xk(e,n,t)}async function xk(e,n,t){let r={...process.env};for(let a of Im)delete r[a];
let o=(0,Om.spawn)(process.execPath,["-e",hk,"--",e,n],{cwd:"/",env:r,detached:!0,stdio:"ignore"}),i=new Promise(a=>{o.once("error",l=>a({code:String(Reflect.get(
l,"code"))})),o.once("exit",(l,d)=>a(l===0?{}:{code:d!=null?d:kk(l)}))}),s=await Am(t,i);return s!==void 0?s:(o.kill("SIGKILL"),await Am(yk,i)!==void 0?{code:"E\
TIMEDOUT"}:(o.unref(),{code:"ETIMEDOUT",left:o.pid}))}function kk(e){var n,t;return(t=(n=Object.entries(Bl.constants.errno).find(([,r])=>r===e))==null?void 0:n[0])!=
null?t:`status ${e!=null?e:"?"}`}function Am(e,n){return new Promise((t,r)=>{let o=setTimeout(()=>t(void 0),e*1e3);n.then(i=>{clearTimeout(o),t(i)},r)})}var H=require("fs"),Fl=16<<20,_k=40,Sk=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"],Pk=new Set(["update-grub","grub-mkconfig","gru\
b2-mkconfig"]);function So(e){return e instanceof Error&&"code"in e?String(e.code):""}function Zi(e){let n=So(e);return n==="ENOENT"||n==="ENOTDIR"||n==="ELOOP"}
var pr=Buffer.allocUnsafe(4096);function Em(e){let n="",t=0;for(;;){let r=H.readSync(e,pr,t,pr.length-t,null);if(r===0)return n+pr.toString("latin1",0,t);if(t+=
r,!(t<pr.length)){if(n+=pr.toString("latin1"),n.length>Fl)throw new Error("too large");t=0}}}function Gi(e){return e.split("/").filter(n=>n!==""&&n!==".")}function zl(e,n,t,r){
let o=n.lastIndexOf("/"),i=r==null?void 0:r.get(n.slice(0,o)),s=Gi(i===void 0?n:n.slice(o)),a=i===void 0?[]:Gi(i),l=0;for(let d=s.shift();d!==void 0;d=s.shift()){
if(d===".."){a.pop();continue}let u=[...a,d],c=null;if(s.length>0||t){let f=e+"/"+u.join("/");try{H.lstatSync(f).isSymbolicLink()&&(c=H.readlinkSync(f))}catch(m){
c=null}}if(c===null){a=u;continue}if(++l>_k)return null;c.startsWith("/")&&(a=[]),s.unshift(...Gi(c))}return"/"+a.join("/")}function Ak(e,n,t){let r=n.slice(0,n.
lastIndexOf("/"));if(r===""||t.has(r)||r.includes(".."))return;let o=zl(e,r,!0);o!==null&&H.existsSync(e+o)&&t.set(r,o)}function Mm(e){let n=e.root==="/"?"":e.root.
replace(/\/+$/,""),{machine:t}=e,r=new Map;function o(h,w){if(n==="")return h;Ak(n,h,r);let b=zl(n,h,w,r);return b===null?null:n+b}function i(h){let w=o(h,!0);if(w===
null||!H.existsSync(w))return null;try{return n===""?H.realpathSync.native(w):(H.lstatSync(w),w.slice(n.length))}catch(b){return null}}function s(h){let w=o(h,!1);
if(w===null)return null;let b;try{b=H.lstatSync(w)}catch(V){if(Zi(V))return null;throw new S("E_APPLY",`${h} could not be looked at: ${So(V)}; run as root or gi\
ve this user access`,{cause:V})}let $=b.isFile()?"file":b.isDirectory()?"dir":b.isSymbolicLink()?"link":"other",{size:x,mtimeMs:I,ino:O,dev:_,uid:E,gid:R}=b;return{
type:$,size:x,mtimeMs:I,ino:O,dev:_,uid:E,gid:R,mode:b.mode&4095}}function a(h){let w=o(h,!0);if(w===null)return null;let b;try{b=H.openSync(w,H.constants.O_RDONLY|
H.constants.O_NONBLOCK)}catch($){if(Zi($))return null;throw new S("E_APPLY",`${h} could not be read: ${So($)}; run as root or give this user access`,{cause:$})}
try{let $=H.fstatSync(b);if(!$.isFile())throw new S("E_HOST",`${h} is not a regular file, as it should be; move it out of the way`);if($.size>Fl)throw new S("E_\
HOST",`${h} has ${$.size} bytes, more than the ${Fl} that such a file may have; look at what it is`);return $.size<pr.length?Em(b):H.readFileSync(b,"latin1")}catch($){
throw $ instanceof S?$:new S("E_APPLY",`${h} could not be read: ${So($)}`,{cause:$})}finally{H.closeSync(b)}}function l(h,w,b){let $=o(h,!0);if($===null)return null;
try{let x=H.openSync($,H.constants.O_RDONLY|H.constants.O_NONBLOCK);try{let I=Buffer.alloc(b);return I.slice(0,H.readSync(x,I,0,b,w))}finally{H.closeSync(x)}}catch(x){
return null}}function d(h){let w=o(h,!0);if(w===null||!H.existsSync(w))return null;try{let b=H.openSync(w,H.constants.O_RDONLY|H.constants.O_NONBLOCK);try{return Em(
b).trimEnd()}finally{H.closeSync(b)}}catch(b){return null}}function u(h){let w=o(h,!0);if(w===null)return[];if(!H.existsSync(w))return[];try{return H.readdirSync(
w).sort()}catch(b){return[]}}function c(h){let w=o(h,!1);if(w===null)return null;try{return H.readlinkSync(w)}catch(b){return null}}function f(h){let w=o(h,!0);
if(w===null)return null;try{let{rdev:b}=H.statSync(w);return b===0?null:`${b>>>8&4095}:${b&255|b>>>12&1048320}`}catch(b){return null}}function m(h){return t!==void 0||
n===""?{ok:!0}:process.geteuid===void 0||process.geteuid()!==0?{ok:!1,why:"chroot needs root"}:(h.startsWith("/")?i(h)!==null:Sk.some(b=>i(`${b}/${h}`)!==null))?
Pk.has(h.replace(/.*\//,""))&&i("/proc/self")===null?{ok:!1,why:`${h} needs ${n}/proc`}:{ok:!0}:{ok:!1,why:`${h} is not in ${n}`}}async function p(h,w){return t!==
void 0?t.run(h,w):Ul(n===""?h:["chroot",n,...h],w)}function g(h,w=!0){r.clear();let b=zl(n,h,w),$=b===null?null:n+b;if($===null)throw new S("E_REFUSED",`${h} is\
 a loop of links; expected a file or nothing; remove the links`);return $}async function y(h,w){n!==""||t!==void 0||!H.existsSync("/sys/fs/selinux/enforce")||await Ul(
w===null?["restorecon","-F",h]:["chcon",`--reference=${w}`,h])}function v(h,w,b){let $=So(b),x=$==="EACCES"||$==="EPERM"?"run as root":$==="ENOSPC"?"free space \
on that file system":$==="EROFS"?"mount it read-write":"see the error and run again";return new S("E_APPLY",`${h} could not be ${w}: ${$===""?String(b):$}; ${x}`,
{cause:b})}return{root:n===""?"/":n,live:n===""||t!==void 0,read:a,bytes:l,attr:d,list:u,link:c,real:i,stat:s,device:f,runnable:m,run:p,ask:p,async write(h,w,b,$,x){
try{await Dc(g(h),Buffer.from(w,"latin1"),{mode:b!=null?b:420,owner:$,label:y,last:x})}catch(I){throw I instanceof S?I:v(h,"written",I)}},createExclusive(h,w){let b=g(
h);try{return Nc(b,w)}catch($){throw v(h,"created",$)}},remove(h){try{H.unlinkSync(g(h,!1))}catch(w){if(!Zi(w))throw v(h,"removed",w)}},rename(h,w){try{H.renameSync(
g(h,!1),g(w,!1))}catch(b){if(!Zi(b))throw v(h,"renamed",b)}},removeEmptyDir(h){try{H.rmdirSync(g(h))}catch(w){}},async replace(h,w){try{await Tc(g(h),g(w),y)}catch(b){
throw v(w,"replaced",b)}},async writeAttribute(h,w,b){if(t!==void 0)return t.writeAttribute(h,w);let{code:$,left:x}=await Rm(g(h),w,b);if($!==void 0)throw Object.
assign(new Error(`${h}: ${$}`),{code:$,...x===void 0?{}:{left:x}})}}}var Wl=require("fs");var Ok=/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,Ik=/^[ -~]*$/;function Dm(e){if(Ik.
test(e))return;let n=Ok.exec(e);return n===null?void 0:`U+${n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}function Po(e,n=60){return e==null?"\
null":typeof e=="string"?JSON.stringify(e.length>n?`${e.slice(0,n)}...`:e):Array.isArray(e)?"a list":typeof e=="object"?"an object":`the ${typeof e} ${String(e)}`}
function jl(e,n){let t,r=3;for(let o of n){let i=o.startsWith(e)&&e.length>1?1:Rk(e.toLowerCase().slice(0,64),o);i<r&&i<o.length&&([t,r]=[o,i])}return t}function Rk(e,n){
var r,o,i,s;let t=Array.from({length:n.length+1},(a,l)=>l);for(let a=1;a<=e.length;a++){let l=[a];for(let d=1;d<=n.length;d++){let u=((r=t[d-1])!=null?r:0)+(e[a-
1]===n[d-1]?0:1);l.push(Math.min(u,((o=t[d])!=null?o:0)+1,((i=l[d-1])!=null?i:0)+1))}t=l}return(s=t[n.length])!=null?s:0}var Ek=4*1024*1024;function Tm(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function $e(e,n=1){let t=Buffer.from(e,"utf8");for(let r=0;r<t.length;)try{r+=(0,Wl.writeSync)(n,t,r)}catch(o){if(!(o instanceof Error&&"code"in o&&o.code==="EA\
GAIN"))return!1;Tm(2)}return!0}var Gl=class{constructor(n){this._getter=n,this._value=void 0}get value(){let n=this._getter;return n!==void 0&&(this._value=n(),this._getter=void 0),this._value}};
function Nm(e){return new Gl(e)}function Cm(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ki(){return{}}function Lm(e,n){return n.map(t=>{var o;var r;return(o=(r=t).path)!=null||(r.path=[]),t.path.unshift(e),t})}function Kl(e,n,t){var i;let r=e.message||"Invalid input",o={};for(let s of Object.keys(e))s==="inst"||s==="schema"||s==="continue"||s==="input"||s==="__proto__"||
(o[s]=e[s]);return(i=o.path)!=null||(o.path=[]),o.message=r,n!=null&&n.reportInput&&(o.input=e.input),o}var Zl;function Jl(e,n,t){let r=Object.getPrototypeOf(e._zod);if(n in r&&Zl!==e._zod){Zl=void 0;return}Zl=e._zod,Object.defineProperty(r,n,{configurable:!0,get(){let o=t(
this);return Object.defineProperty(this,n,{value:o}),o}})}var Vm;var ql={value:void 0,enumerable:!1};function Ae(e,n,t,r){var u;let o={};function i(c){this.def=c,this.constr=d,this.traits=new Set}i.prototype=o;function s(c,f){if(c._zod){if(c._zod.traits.has(e))
return}else{ql.value=new i(f);try{Object.defineProperty(c,"_zod",ql)}finally{ql.value=void 0}}c._zod.traits.add(e),n(c,f)}let a=(u=r==null?void 0:r.Parent)!=null?
u:Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(c){let f=r!=null&&r.Parent?new l:this;s(f,c);let m=f._zod.deferred;if(m){for(let p of m)
p();f._zod.deferred=void 0}return f}return Object.defineProperty(d,"init",{value:s}),Object.defineProperty(d,"name",{value:e}),d}var Hm;(Hm=(Vm=globalThis).__zod_globalConfig)!=null||(Vm.__zod_globalConfig={});var Yl=globalThis.__zod_globalConfig;function Xl(e){return e&&Object.assign(Yl,
e),Yl}var Ql={value:void 0,enumerable:!1},ED=new WeakSet([Object.prototype,Error.prototype]),Um=(e,n)=>{e.name="$ZodError",Ql.value=n,Object.defineProperty(e,"issues",
Ql),Ql.value=void 0},MD=Ae("$ZodError",Um),Fm=Ae("$ZodError",Um,void 0,{Parent:Error});var Dk=e=>(n,t,r)=>{let o=r?{...r,async:!1}:{async:!1},i=n._zod.run({value:t,issues:[]},o);return i.issues.length?Tk(e,i.issues,o):{success:!0,data:i.value}},Ji=Dk(
Fm);function Tk(e,n,t){let r;return{success:!1,get error(){return r||(r=new e(n.map(o=>Kl(o,t,Xl()))),n=void 0,t=void 0),r},set error(o){r=o,n=void 0,t=void 0}}}var zm={major:4,minor:6,patch:7};var mr=Ae("$ZodType",(e,n)=>{var t;e!=null||(e={}),e._zod.def=n,e._zod.bag=e._zod.bag||{},e._zod.version=zm,e._zod.deferred=[()=>{e._zod.run=e._zod.parse}]});var jm=Ae("$ZodNever",(e,n)=>{mr.init(e,n),e._zod.parse=(t,r)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)});function Ck(e,n,t,r,o,i){let s=t in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;n.issues.push(...Lm(t,e.issues))}
if(!s&&o===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[t]});return}e.value===void 0?(s||o==="defaulted"&&
!a)&&(n.value[t]=void 0):n.value[t]=e.value}}function Lk(e){let n=Object.keys(e.shape);return{...e,allKeys:n,keySet:new Set(n)}}function Vk(e,n,t,r,o,i,s){let a=[],l=o.keySet,u=o.catchall._zod.def.type;for(let c in n)
if(!l.has(c)){if(c==="__proto__"){u==="never"&&a.push(c);continue}if(u==="never"){a.push(c);continue}}return a.length&&t.issues.push({code:"unrecognized_keys",keys:a,
input:n,inst:i,continue:!0}),t}var Wm=Ae("$ZodObject",(e,n)=>{mr.init(e,n);let t=Nm(()=>Lk(n)),r=Cm,o=n.catchall,i;e._zod.parse=(s,a)=>{i!=null||(i=t.value);let l=s.
value;if(!r(l))return s.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),s;s.value={};let d=[],u=i.shape;for(let c of i.allKeys){if(c==="__pr\
oto__")continue;let f=u[c],m=f._zod.optin,p=f._zod.optout,g=f._zod.run({value:l[c],issues:[]},a);Ck(g,s,c,l,m,p)}return o?Vk(d,l,s,a,t.value,e):d.length?Promise.
all(d).then(()=>s):s}});var Zm=Ae("$ZodTransform",(e,n)=>{mr.init(e,n),e._zod.optin="optional",e._zod.parse=(t,r)=>{let o=n.transform(t.value,t);return t.value=o,t}});var Gm=Ae("$ZodPipe",(e,n)=>{mr.init(e,n),Jl(e,"optin",t=>t.def.in._zod.optin),Jl(e,"optout",t=>t.def.out._zod.optout),e._zod.parse=(t,r)=>{let o=n.in._zod.run(
t,r);return Hk(o,n.out,r)}});function Hk(e,n,t){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):n._zod.run({value:e.value,issues:e.issues},
t)}function Km(e,n){return new e({type:"never",...Ki(n)})}var qi=Ae("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");mr.init(e,n),e.def=n,e.type=n.type});var Uk=Ae("ZodMiniNever",(e,n)=>{jm.init(e,n),qi.init(e,n)});function Fk(e){return Km(Uk,e)}var zk=Ae("ZodMiniObject",(e,n)=>{Wm.init(e,n),qi.init(e,n)});function Jm(e,n){return new zk({type:"object",shape:e,catchall:Fk(),...Ki(n)})}var jk=Ae("ZodMiniTransform",(e,n)=>{Zm.init(e,n),qi.init(e,n)});function Yi(e){return new jk({type:"transform",transform:e})}var Wk=Ae("ZodMiniPipe",(e,n)=>{Gm.init(e,n),qi.init(e,n)});function qm(e,n){return new Wk({type:"pipe",in:e,out:n})}var Zk=["true","yes","on","y","t","1"],Gk=["false","no","off","n","f","0"];function ed(e){if(typeof e=="object")return;let n=String(e).trim().toLowerCase();return Zk.
includes(n)?!0:Gk.includes(n)?!1:void 0}function Qi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function Xm(e,n,t){let r=typeof e=="strin\
g"&&/^\s*[+-]?\d{1,15}\s*$/.test(e)?Number(e):e;return typeof r=="number"&&Number.isSafeInteger(r)&&r>=n&&r<=t?r:void 0}function nd(e){if(!(typeof e!="string"||
!e.startsWith("/")||e.split("/").includes("..")))return`/${e.split("/").filter(n=>n!==""&&n!==".").join("/")}`}function Xi(e,n="",t=""){var r;if(typeof e=="stri\
ng")Ym(e,n,t);else if(Array.isArray(e))e.forEach((o,i)=>Xi(o,`${n}[${i}]`,t));else for(let[o,i]of Object.entries((r=Qi(e))!=null?r:{}))Ym(o,n===""?"a key":`a ke\
y of ${n}`,t),Xi(i,n===""?o:`${n}.${o}`,t||o)}function Ym(e,n,t){let r=Dm(e);if(r!==void 0)throw D(t,`${n} holds the character ${r}, expected one line of printa\
ble text: remove it`)}var Kk={bool:"boolean",int:"integer",str:"string",list:["array","string"],dict:"object"};function td(e){return{type:Kk[e.type],description:e.describe,...e.default===
void 0?{}:{default:e.default},...e.json}}function Qm(e){let n={};for(let[t,r]of Object.entries(e))n[t]=td(r);return{type:"object",properties:n,additionalProperties:!1}}var Jk=": quote it, since YAML reads an unquoted 0000:01:00.0 as the number 60";function Q(e){return Nn("bool",e,"true or false",ed,{})}function Pt(e){let{min:n=Number.
MIN_SAFE_INTEGER,max:t=Number.MAX_SAFE_INTEGER}=e,r=e.max===void 0?e.min===void 0?"":` of at least ${n}`:` from ${n} to ${t}`,o={...e.min===void 0?{}:{minimum:n},
...e.max===void 0?{}:{maximum:t}};return Nn("int",e,`a whole number${r}`,i=>Xm(i,n,t),o)}function Dn(e){var i;let{pattern:n,example:t}=e,r=t===void 0?n===void 0?
"":` matching ${n.source}`:` such as ${JSON.stringify(t)}`,o={...n===void 0?{}:{pattern:n.source},...t===void 0?{}:{examples:[t]}};return Nn("str",e,(i=e.expected)!=
null?i:`a string${r}`,s=>typeof s=="string"&&(n===void 0||n.test(s))?s:void 0,o)}function eg(e){return Nn("str",{describe:e.describe},`an absolute path without \
.. such as ${JSON.stringify(e.example)}`,nd,{pattern:"^/",examples:[e.example]})}function F(e,n){let t=r=>{if(typeof r=="string")return e.find(i=>i===r);let o=typeof r==
"boolean"?e.filter(i=>ed(i)===r):[];return o.length===1?o[0]:void 0};return{...Nn("str",n,`one of ${e.join(", ")}`,t,{enum:e}),choices:e}}function Tn(e,n){let t=a=>{
if(Array.isArray(a))return a;if(!(typeof a!="string"||n.commas===!0&&a.includes(",")))return a.split(",").map(l=>l.trim())},[r]=Array.isArray(e.json.examples)?e.
json.examples:["a","b"],o=`a list such as [${JSON.stringify(r)}]`,i=Nn("list",n,o,t,{items:td(e)}),s=a=>Yi((l,d)=>Array.isArray(l)?l.map((u,c)=>{var p;let f=u===
null||u===""?void 0:Ji(a,u);if((f==null?void 0:f.success)===!0)return f.data;let m=(p=f==null?void 0:f.error.issues[0])==null?void 0:p.message;d.issues.push({...ng(
u,"something in it"),...m===void 0?{}:{message:m},path:[c]})}):l);return{...i,schema:()=>rd(i.schema(),s(e.schema()))}}function es(e,n){let t=Nn("dict",{...n,default:{}},
`an object with ${Object.keys(e).join(", ")}`,Qi,Qm(e));return{...t,unset:ig(e),schema:()=>rd(t.schema(),og(e,e))}}function gn(e){return rg(Tn(tg("a PCI id","10\
de:20b7",hp),e))}function ze(e){return rg(Tn(tg("a PCI address","0000:41:00.0",bp),e))}var qC={check:Q({describe:"Say what would change and write nothing.",default:!1}),
diff:Q({describe:"Show the changes of files as before and after.",default:!1}),root:Nn("str",{describe:"Work on the tree below this directory, as on an image.",
default:"/"},"an absolute path without ..",nd,{pattern:"^/"}),wait:Pt({describe:"Seconds to wait for a lock that somebody else holds.",min:0,max:86400,default:60})};
function gr(e,n){var f,m,p;let t=Qi(n);if(t===void 0)throw D("",`the parameters are ${Po(n)}, expected a JSON object such as {"check": true}`);Xi(t);let r=ig(e);
if(Object.keys(t).every(g=>t[g]===void 0))return r;let o=Ji(og(e,t),t);if(o.success)return{...r,...Object(o.data)};let[i]=o.error.issues,s=(f=i==null?void 0:i.path)!=
null?f:[],[a=""]=s,l=s.map(g=>typeof g=="number"?`[${g}]`:`.${String(g)}`).join("").slice(1);if((i==null?void 0:i.code)!=="unrecognized_keys")throw D(String(a),
`${l} ${(m=i==null?void 0:i.message)!=null?m:"is not valid"}`);let d=String(i.keys[0]),u=Object.keys(l===""?e:Object((p=e[l])==null?void 0:p.json.properties)).sort(),
c=jl(d,u);throw D(l===""?d:l,`${JSON.stringify(d)} is not a parameter${l===""?"":` of ${l}`}${c===void 0?"":` (did you mean ${c}?)`}; known are ${u.join(", ")}`)}
function ng(e,n,t=""){return{code:"custom",input:e,message:`is ${Po(e)}, expected ${n}${t}`}}function Nn(e,n,t,r,o){let i=()=>Yi((l,d)=>{if(l==null||l===""&&e!==
"str")return n.default;let u=r(l),c=typeof l=="number"&&(e==="str"||e==="list");return u===void 0&&d.issues.push(ng(l,t,c?Jk:"")),u}),{describe:s,default:a}=n;return{
schema:i,type:e,describe:s,json:o,unset:a,...a===void 0?{}:{default:a}}}function tg(e,n,t){let r=o=>typeof o=="string"&&t(o)||void 0;return Nn("str",{describe:e},
`${e} such as "${n}"`,r,{examples:[n]})}function rg(e){let n=()=>Yi(t=>t===void 0||t.length===0&&e.unset===void 0?void 0:[...new Set(t)]);return{...e,schema:()=>rd(
e.schema(),n())}}function rd(e,n){return qm(e,n)}function og(e,n){let t={};for(let[r,o]of Object.entries(e))r in n&&(t[r]=o.schema());return Jm(t)}function ig(e){
let n={};for(let[t,{unset:r}]of Object.entries(e))r!==void 0&&(n[t]=r);return n}var sg="0.1.0";var qk=new RegExp(`^(${["intel_iommu","amd_iommu","iommu(\\..*)?","vfio.*","modprobe\\.blacklist","module_blacklist","rd\\.driver\\..*","initcall_blacklist","pc\
i","pcie_.*","console","video","nomodeset","nvidia.*","nouveau.*","amdgpu.*","i915.*","xe\\..*","kvm.*","snd.*","efi","(default_)?hugepagesz","hugepages","trans\
parent_hugepage","isolcpus","nohz(_full)?","rcu_nocbs","mitigations","crashkernel","selinux","enforcing","apparmor","security","audit","cgroup.*","systemd\\.unif\
ied_.*","net\\.ifnames","biosdevname","numa.*","intel_pstate","intel_idle\\..*","processor\\..*","mem_encrypt","tsx","panic","loglevel","rootflags","rootfstype",
"boot_image","earlyprintk"].join("|")})$`),ag=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915|xe$|kvm|snd|mlx|nvme|i2c|xhci)/,Yk=/\b((BEGIN|END) [A-Z]+ MANAGED BLOCK|Ansible managed|managed by (Salt|Puppet|Chef|Ansible))\b/i,
Xk=/\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|(^|[\s;&|])(#.*)/gm,Qk=/^(localhost|localdomain|linux|ubuntu|debian|rocky|alma|almalinux|centos|fedora|suse|host|node|server|compute|gpu)$/i,
Ie="[0-9a-f]";function lg(e){let n=new Map,t=(m,p)=>g=>{var w;let y=`${m} ${g.toLowerCase()}`,v=[...n.keys()].filter(b=>b.startsWith(m)).length+1,h=(w=n.get(y))!=
null?w:p(v);return n.set(y,h),h},r=t("uuid",m=>`00000000-0000-4000-8000-${od(m,12)}`),o=t("name",m=>`id${m}`),i=t("machine",m=>od(m,32)),s=t("mac",m=>`02-00-00-\
00-00-${od(m,2)}`),a=t("ip",m=>`192.0.2.${m}`),l=e.filter(m=>m.length>2&&!Qk.test(m)&&!ag.test(m)).sort((m,p)=>p.length-m.length);function d(m){return m.replace(
new RegExp(`\\b${Ie}{8}(-${Ie}{4}){3}-${Ie}{12}\\b`,"gi"),r).replace(/\b((?:PART)?(?:UUID|LABEL)=)(?!0{8}-0000-4)([^\s"'\\]+)/gi,(p,g,y)=>g+o(y)).replace(new RegExp(
`(?<![0-9a-f])${Ie}{32}(?![0-9a-f])`,"gi"),i).replace(new RegExp(`\\b${Ie}{2}([:-])(${Ie}{2}\\1){4}${Ie}{2}\\b`,"gi"),s).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi,
"***").replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g,a).replace(new RegExp(`\\b(${Ie}{1,4}(:${Ie}{1,4})*)?::(${Ie}{1,4}(:${Ie}{1,4})*)?|\\b(${Ie}{1,4}:){7}${Ie}{1,4}\\b`,
"gi"),"***").replace(new RegExp(`(?<![0-9a-f])(?!0{20})${Ie}{33,}(?![0-9a-f])`,"gi"),"***")}function u(m){let p=d(m);for(let g of l)p=p.replace(new RegExp(`(?<!\
[\\w.-])${g.replace(/[^\w-]/g,"\\$&")}(?![\\w-])`,"gi"),"node");return p}function c(m){return u(m.replace(/([A-Za-z][\w.-]*)=(\\"[^"\\]*\\"|"[^"]*"|'[^']*'|[^\s"'\\]*)/g,
(p,g,y)=>{let v=qk.test(g.toLowerCase().replace(/-/g,"_"))||g==="root"&&/^(PART)?UUID=|^\/dev\/(sd|vd|xvd|nvme)[a-z0-9]+$/.test(y);return`${g}=${v||/^\$\{?\w+\}?$/.
test(y)?y:"***"}`}))}function f(m,p){return m.split(`
`).map(g=>/^\s*#/.test(g)?dg(g):p(g)).join(`
`)}return{ids:d,names:u,args:c,shell:m=>f(e_(m),p=>{let g=/^(\s*(?:export\s+)?([A-Za-z_]\w*)\+?=)(.*)$/.exec(p);if(g===null)return c(p);let[,y="",v="",h=""]=g,w=/^(GRUB_|(add_|force_|omit_)?(drivers|dracutmodules)$|filesystems$|hostonly|compress$|early_microcode$)/.
test(v)&&!/CMDLINE|PASS|SECRET|TOKEN/.test(v);return y+(w?u(h):/CMDLINE|cmdline/.test(v)?c(h):"***")}),modules:m=>f(m,p=>{var h;let[g="",y="",...v]=p.trim().split(
/\s+/);return g==="options"?ag.test(y)?u(p):p.replace(/=\S+/g,"=***"):g==="install"||g==="remove"?/^(\/s?bin\/|\/usr\/s?bin\/)?(true|false|modprobe)$/.test((h=v[0])!=
null?h:"")&&!/["'=]/.test(p)?u(p):`${g} ${y} ***`:c(p)}),entry:m=>f(m,p=>/^options\s/.test(p)?c(p):u(p)),grubenv(m){return`# GRUB Environment Block
${m.split(`
`).filter(g=>!g.startsWith("#")).map(g=>g.startsWith("kernelopts=")?`kernelopts=${c(g.slice(11))}`:u(g)).filter(g=>g!=="").map(g=>`${g}
`).join("")}`.padEnd(1024,"#")}}}function dg(e){let n=Yk.exec(e);return n===null?"#":`# ${n[0]}`}function e_(e){return e.replace(Xk,(n,t="",r)=>r===void 0?n:t+dg(
r))}function od(e,n){return e.toString(16).padStart(n,"0")}var n_="vfiokit-capture/1",t_={dir:493},r_=["class","vendor","device","subsystem_vendor","subsystem_device","revision","driver_override","numa_node","boot_vga",
"enable","sriov_totalvfs","sriov_numvfs","reset_method","resource","modalias","power_state","d3cold_allowed","current_link_speed","current_link_width","max_link\
_speed","max_link_width"],o_=/^(driver|iommu_group|physfn|virtfn\d+|(consumer|supplier):pci:.*)$/,i_=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,s_=/^(vfio|nvidia|nouveau|nova|amdgpu|radeon|i915$|xe$|kvm|snd_hda_intel$|xhci_pci$|i2c_nvidia)/,
a_=[["/proc/cmdline","","args"],["/etc/kernel/cmdline","","args"],["/etc/default/grub","","shell"],["/etc/default/grub.d/",".cfg","shell"],["/etc/dracut.conf","",
"shell"],["/etc/dracut.conf.d/",".conf","shell"],["/etc/modprobe.d/",".conf","modules"],["/etc/modules-load.d/",".conf","modules"],["/etc/modules","","modules"],
["/etc/initramfs-tools/modules","","modules"],["/boot/loader/entries/",".conf","entry"],["/boot/grub2/grubenv","","grubenv"],["/boot/grub/grubenv","","grubenv"]];
function l_(e){var l,d;let n=["/etc/hostname","/proc/sys/kernel/hostname"].map(u=>{var c;return(c=e.attr(u))!=null?c:""}).filter(u=>u!==""),t=lg([...n,...n.map(
u=>u.replace(/\..*/,""))]),r={},o=(u,c)=>{c!==null&&(r[u.startsWith("/sys/")?t.ids(u):t.names(u)]=c)},i=(u,c=f=>f)=>{let f=e.attr(u);o(u,f===null?null:`${c(f)}${u.
endsWith("/grubenv")?"":`
`}`)},s=u=>{let c=e.link(u);o(u,c===null?null:{link:t.ids(c)})},a=u=>{e.stat(u)!==null&&o(u,t_)};for(let u of e.list("/sys/bus/pci/devices")){let c=`/sys/bus/pc\
i/devices/${u}`,f=e.real(c);if(s(c),f!==null){for(let m of r_)i(`${f}/${m}`);o(`${f}/config`,(d=(l=e.bytes(`${f}/config`,0,64))==null?void 0:l.toString("latin1"))!=
null?d:null);for(let m of e.list(f))o_.test(m)&&s(`${f}/${m}`),i_.test(m)&&a(`${f}/${m}`)}}for(let u of e.list("/sys/bus/pci/drivers"))a(`/sys/bus/pci/drivers/${u}`),
s(`/sys/bus/pci/drivers/${u}/module`);for(let u of e.list("/sys/bus/pci/slots"))i(`/sys/bus/pci/slots/${u}/address`);a("/sys/kernel/iommu_groups");for(let u of e.
list("/sys/kernel/iommu_groups")){for(let c of["name","type","reserved_regions"])i(`/sys/kernel/iommu_groups/${u}/${c}`);a(`/sys/kernel/iommu_groups/${u}`);for(let c of e.
list(`/sys/kernel/iommu_groups/${u}/devices`))s(`/sys/kernel/iommu_groups/${u}/devices/${c}`)}a("/sys/class/iommu");for(let u of e.list("/sys/class/iommu"))e.link(
`/sys/class/iommu/${u}`)===null?a(`/sys/class/iommu/${u}`):s(`/sys/class/iommu/${u}`);for(let u of["DMAR","IVRS","IORT","VIOT"])e.stat(`/sys/firmware/acpi/table\
s/${u}`)!==null&&o(`/sys/firmware/acpi/tables/${u}`,"");a("/sys/firmware/efi");for(let u of e.list("/sys/module"))s_.test(u)&&a(`/sys/module/${u}`);i("/proc/cpu\
info",d_),i("/proc/modules",u=>u.replace(/0x[0-9a-f]+/g,"0x0000000000000000")),i("/proc/sys/kernel/osrelease"),i("/etc/os-release",u=>u.split(`
`).filter(c=>/^(NAME|ID|ID_LIKE|VERSION|VERSION_ID|VERSION_CODENAME|PRETTY_NAME|PLATFORM_ID|VARIANT_ID)=/.test(c)).join(`
`));for(let[u,c,f]of a_)if(!u.endsWith("/"))i(u,m=>t[f](m));else for(let m of e.list(u))m.endsWith(c)&&i(`${u}${m}`,p=>t[f](p));for(let u of e.list("/boot"))/^(vmlinuz|vmlinux|initrd|initramfs|Image)/.
test(u)&&o(`/boot/${u}`,"");for(let u of e.list("/lib/modules"))a(`/lib/modules/${u}`),i(`/lib/modules/${u}/modules.builtin`,c=>c.split(`
`).filter(f=>/vfio|iommu|drm|xhci/.test(f)).join(`
`));return r}function ug(e){let t=Object.entries(l_(e)).map(([r,o])=>`${JSON.stringify(r)}: ${JSON.stringify(o)}`).join(`,
`).replace(/[^\n\x20-\x7e]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`);return`{"format": ${JSON.stringify(n_)}, "files": {
${t}
}}
`}function d_(e){let[n=""]=e.split(`

`);return n.split(`
`).filter(t=>!/^serial/i.test(t)).join(`
`)}var id=["gpu","igpu","bmc","virtual","vf","accelerator","nvswitch"];function be(e,n=T(e)){let t={bySlot:vo(n,o=>o.slot),byAddress:new Map(n.map(o=>[o.address,o])),
cardFunctions:n.filter(o=>il(o.class))},r=[];for(let o of n){let i=u_(o,t);if(i===null)continue;let s=je(()=>i==="gpu"||i==="igpu"?c_(o,i,t):[]),a=je(()=>o.group===
null?null:Qt(e,o.group,n));r.push({device:o,kind:i,get companions(){return s()},get members(){return a()}})}return r}function Cn(e){return e.kind==="gpu"&&e.device.
id!==null}function Ln(e){var n;return e.physfn!==null?"type-VF":((n=e.totalVfs)!=null?n:0)>0?"type-PF":"type-PCI"}function je(e){let n;return()=>(n===void 0?n={
value:e()}:n).value}function u_(e,n){var a;let t=e.class,r=uo(t);if(!r&&!Ai(t))return Rn(e)?"nvswitch":null;if(e.physfn!==null)return"vf";let{vendor:o,device:i}=e;
if(!r)return t==="1200"&&o==="1002"?"gpu":"accelerator";if(o===null||i===null)return"gpu";if(Pf(o,i))return"bmc";if(Af(`${o}:${i}`))return"virtual";let s=o==="1\
002"?((a=n.bySlot.get(e.slot))!=null?a:[]).map(l=>l.vendor):[];return If(e.address,o,i,s)?"igpu":"gpu"}function c_(e,n,{bySlot:t,byAddress:r,cardFunctions:o}){var l;
let i=new Map,s=(d,u)=>{d===void 0||i.has(d.address)||!il(d.class)||!(f_(e,d,u)||p_(e,n,d,u))||i.set(d.address,{device:d,reason:u})};for(let d of(l=t.get(e.slot))!=
null?l:[])s(d,"same slot");for(let d of e.consumers){let u=r.get(d);(n==="gpu"||e.vendor!=="8086"||(u==null?void 0:u.slot)===e.slot)&&s(u,"device link")}let a=m_(
e,r);if(a!==null){let d=u=>{var c;return!((c=t.get(u.slot))!=null?c:[]).some(f=>uo(f.class))};for(let u of o)u.upstream.includes(a)&&d(u)&&s(u,"card switch")}return[
...i.values()].sort((d,u)=>d.device.address<u.device.address?-1:1)}function f_(e,n,t){return e.vendor!==null&&n.vendor===e.vendor?!0:t==="device link"&&e.vendor===
"1002"&&n.vendor==="1022"&&n.class==="0403"}function p_(e,n,t,r){return n==="gpu"&&r==="same slot"&&t.class==="0403"&&t.vendor!==null&&e.upstream.length>0}function m_(e,n){
var r,o;let t=null;for(let i of[...e.upstream].reverse()){if(!Of((o=(r=n.get(i))==null?void 0:r.id)!=null?o:null))break;t=i}return t}var g_=["/usr/share/misc/pci.ids","/usr/share/hwdata/pci.ids"],cg="/sys/bus/pci/slots";function ns(e){let n;return t=>{var r;return n===void 0&&(n=(r=g_.map(o=>y_(
e,o)).find(o=>o!==null))!=null?r:null),n===null?null:h_(`
${n}`,t)}}function y_(e,n){try{return e.read(n)}catch(t){return null}}function pg(e){let n;return(t,r)=>{n===void 0&&(n=new Map(e.list(cg).map(o=>{var i;return[
(i=e.attr(`${cg}/${o}/address`))!=null?i:"",o]})));for(let o of[t,...[...r].reverse()]){let i=n.get(o.replace(/\..*/,""));if(i!==void 0)return i}return null}}function h_(e,n){
var d;let[t="",r=""]=n.split(":"),o=e.indexOf(`
${t}  `);if(o<0)return null;let i=e.indexOf(`
`,o+1),s=i<0?-1:e.slice(i).search(/\n[^\t#\n]/),a=i<0?"":s<0?e.slice(i):e.slice(i,i+s),l=fg(a,`
	${r}  `);return l===null?null:Buffer.from(`${(d=fg(e,`
${t}  `))!=null?d:""} ${l}`,"latin1").toString("utf8")}function fg(e,n){let t=e.indexOf(n);if(t<0)return null;let r=e.indexOf(`
`,t+n.length);return e.slice(t+n.length,r<0?void 0:r).trim()}function mg(e){let n=ns(e),t=pg(e);return({device:r,kind:o,companions:i,members:s},a)=>({address:r.address,id:r.id,vendor_id:r.vendor,device_id:r.device,subsystem_id:r.
subsystem,class:r.class,revision:r.revision,name:r.id===null?null:n(r.id),slot:t(r.address,r.upstream),kind:o,driver:r.driver,driver_override:r.override,iommu_group:r.
group,group_members:s,companions:i.map(({device:l,reason:d})=>({address:l.address,id:l.id,class:l.class,driver:l.driver,reason:d})),numa_node:r.numa,boot_vga:r.
bootVga,physical_function:r.physfn,sriov:r.totalVfs===null?null:{total_vfs:r.totalVfs,num_vfs:r.numVfs},reset_methods:r.resetMethods,bar_bytes:r.barBytes,link:r.
linkWidth===null&&r.maxLinkWidth===null?null:{width:r.linkWidth,max_width:r.maxLinkWidth},responding:r.responding,nova_device_type:Ln(r),passthrough:{ok:a.length===
0,reasons:a.map(l=>l.text)}})}function gg(e,n,t){let r=new Set(e.flatMap(({gpu:o})=>{var i;return(i=o.device.id)!=null?i:[]}));return{IOMMU:b_(n),...Object.fromEntries([...r].map(o=>{var i;return[
o,(i=t(o))!=null?i:""]})),GPUs:e.map(({gpu:o,gpu:{device:i,kind:s,companions:a},obstacles:l})=>({address:i.address,id:i.id,kind:s,group:i.group,driver:i.driver,
verdict:l.length===0?"ready":Cn(o)?"blocked":"stays",companions:a.map(d=>w_(d.device.address,i.address)).join(" ")||null})),"what stands in the way (passthrough\
.reasons)":[...v_(e)].map(([o,i])=>`${i.join(", ")}: ${o}`)}}function b_({active:e,groups:n,units:t,firmware_table:r}){return e===null?null:e?`on, ${n!=null?n:0}\
 groups, units ${(t!=null?t:[]).join(", ")||"unknown"}`:r===null?"off, and the firmware has no table for it":`off, and the firmware has a ${r} table`}function v_(e){
var t;let n=new Map;for(let{gpu:r,obstacles:o}of e)for(let{text:i}of o)n.set(i,[...(t=n.get(i))!=null?t:[],r.device.address]);return n}function w_(e,n){return e.
slice(0,-2)===n.slice(0,-2)?e.slice(-2):e}var $_=[[/^(debian|ubuntu|devuan)$/,"debian"],[/^(rhel|centos|rocky|almalinux|ol|openela)$/,"el"],[/^fedora$/,"fedora"],[/^(suse|opensuse.*|sles.*|sled|sle.*)$/,
"suse"]],x_=[["DMAR","intel"],["IVRS","amd"],["IORT","arm"]];function Oo(e,n){var o,i,s;let t=(i=(o=e.attr("/etc/os-release"))!=null?o:e.attr("/usr/lib/os-relea\
se"))!=null?i:"",r=new RegExp(`^${n}=(["']?)(.*?)\\1\\s*$`,"m").exec(t);return r===null?null:(s=r[2])!=null?s:null}function yr(e){var t,r;let n=`${(t=Oo(e,"ID"))!=
null?t:""} ${(r=Oo(e,"ID_LIKE"))!=null?r:""}`.toLowerCase().split(/\s+/);for(let o of n){let i=$_.find(([s])=>s.test(o));if(i!==void 0)return i[1]}return"unknow\
n"}function ts(e){var i,s,a,l;let n=x_.find(([d])=>e.stat(`/sys/firmware/acpi/tables/${d}`)!==null);if(n!==void 0)return n[1];let t=(i=e.attr("/proc/cpuinfo"))!=
null?i:"",r=((a=(s=/^flags\s*:(.*)$/m.exec(t))==null?void 0:s[1])!=null?a:"").split(/\s+/);if(r.includes("vmx"))return"intel";if(r.includes("svm"))return"amd";if(/^CPU implementer\s*:/m.
test(t))return"arm";let o=(l=/^vendor_id\s*:\s*(.*?)\s*$/m.exec(t))==null?void 0:l[1];return o==="GenuineIntel"||o==="CentaurHauls"||o==="Shanghai"?"intel":o===
"AuthenticAMD"||o==="HygonGenuine"?"amd":null}function Ce(e){let n=e.attr("/proc/cmdline");return n===null?null:W(n)}function sd(e){var n;return e.stat("/sys/fi\
rmware")!==null&&e.list("/sys/firmware").length>0?e.stat("/sys/firmware/efi")!==null:e.list("/boot/efi/EFI").length>0||/^[^#]\S*\s+\/boot\/efi\s/m.test((n=e.read(
"/etc/fstab"))!=null?n:"")}function yg(e){return e.list("/boot/efi/EFI").map(n=>`/boot/efi/EFI/${n}/grub.cfg`).filter(n=>e.real(n)!==null)}function hg(e){var n;
return/^[Y1]$/.test((n=e.attr("/sys/module/kvm_amd/parameters/sev_snp"))!=null?n:"")}var bg="/sys/class/iommu",ad="allow_unsafe_interrupts";function rs(e){var i,s;let n=e.list(bg).filter(a=>/^(dmar|ivhd)\d+$/.test(a)),t=e.bytes("/sys/firmware/ac\
pi/tables/DMAR",37,1);if(t!==null&&t.length===1&&(((i=t[0])!=null?i:1)&1)===0)return!1;if(n.length===0)return null;if(((s=Ce(e))!=null?s:[]).some(a=>a==="nointr\
emap"||P(a)==="intremap"&&N(a).includes("off"))||n.some(a=>{var l;return(parseInt(((l=e.attr(`${bg}/${a}/intel-iommu/ecap`))!=null?l:"8").slice(-1),16)&8)===0}))
return!1;let o=e.attr("/proc/interrupts");return o===null||!o.includes("PCI-MSI")?null:/\bIR-/.test(o)}function os(e){var o;let n=["vfio_iommu_type1","iommufd"].
flatMap(i=>{var s;return(s=e.attr(`/sys/module/${i}/parameters/${ad}`))!=null?s:[]}),t=ue(C(e),"vfio_iommu_type1",ad),r=((o=Ce(e))!=null?o:[]).filter(i=>P(i)===
`vfio_iommu_type1.${ad}`);return[...n,...t===null?[]:[t.value],...r.map(i=>i.includes("=")?pe(i):null)].some(ht)}function hr(e){var n;return((n=Ce(e))!=null?n:[]).
flatMap(t=>{if(P(t)==="pcie_acs_override")return[`${t} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware\
 does not keep apart, so a guest may reach what the host or another guest uses`];let r=P(t)==="pci"?pe(t).split(/[,;]/).find(o=>/^(disable_acs_redir|config_acs)=/.
test(o)):void 0;return r===void 0?[]:[`pci=${r} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]})}function xe(e){return Object.freeze({type:"module",...e})}function is(e){return Object.freeze({type:"probe",...e})}var k_=/^(?:tty\d*|ttynull|null|netcon\w*|pstore\w*)?(?:-\d+)?$/,__="/sys/class/graphics",vg="/sys/class/vtconsole",S_=/^(BOOTFB|efifb|vesafb|simplefb|simple-framebuffer)/;
function br(e,n){return{screens:new Set([...n.filter(t=>t.bootVga===1).map(t=>t.address),...P_(e)]),serial:A_(e),pictures:O_(e)}}function ss({screens:e},n,t){return n.
filter(r=>["gpu","igpu","bmc","virtual"].includes(r.kind)&&!t(r)&&(e.has(r.device.address)||r.device.driver!==null&&!fo(r.device.driver)))}function P_(e){let n=e.
list(vg).map(r=>`${vg}/${r}`),t=n.some(r=>{var o;return e.attr(`${r}/bind`)==="1"&&((o=e.attr(`${r}/name`))!=null?o:"").includes("frame buffer")});return n.length>
0&&!t?[]:nt(e.real(`${__}/fb0/device`)).slice(-1)}function A_(e){var r,o;let n=e.attr("/proc/consoles");return(o=(n!==null?n.split(`
`).map(i=>{var s;return(s=i.split(/\s+/)[0])!=null?s:""}):W((r=e.attr("/proc/cmdline"))!=null?r:"").filter(i=>P(i)==="console").map(i=>{var s;return(s=pe(i).split(
",")[0])!=null?s:""})).find(i=>!k_.test(i)))!=null?o:null}function O_(e){var r,o;let n=new Map,t=[];if(parseInt((r=Se(e))!=null?r:"",10)>=6)return n;for(let i of((o=
e.attr("/proc/iomem"))!=null?o:"").split(`
`)){let s=/^( *)[0-9a-f]+-[0-9a-f]+ : (.*)$/.exec(i);if(s===null)continue;let[,a="",l=""]=s;t.length=a.length/2,t.push(l);let d=S_.test(l)?nt(t.join("/")).slice(
-1)[0]:void 0;d!==void 0&&n.set(d,l)}return n}var I_=[["/sys/class/block",(e,n,t)=>e.stat(`${n}/partition`)===null&&!/^nvme\d+c\d+n\d+$/.test(t)?`disk ${t}`:null],["/sys/class/net",(e,n,t)=>`network interfa\
ce ${t}`],["/sys/bus/usb/devices",M_],["/sys/class/sound",(e,n,t)=>{var r;return/^card\d+$/.test(t)?`sound card ${ld((r=e.attr(`${n}/id`))!=null?r:t)}`:null}]],
R_={"01":"USB keyboard","02":"USB mouse"};function as(e){let n=je(()=>E_(e));return t=>{var r;return(r=n().get(t))!=null?r:[]}}function E_(e){var r;let n=new Map,
t=(o,i)=>{var a,l;let s=o[o.length-1];i!==null&&s!==void 0&&((a=n.get(s))==null?void 0:a.includes(i))!==!0&&n.set(s,[...(l=n.get(s))!=null?l:[],i])};for(let[o,i]of I_)
for(let s of e.list(o)){let a=e.real(`${o}/${s}`);a!==null&&t(nt(a),i(e,a,s))}for(let o of Ni(e))for(let i of(r=ho(e,o))!=null?r:[])t(i.functions,`file system ${ld(
o.at)}`);return n}function M_(e,n,t){var i,s;if(t.includes(":"))return e.attr(`${n}/bInterfaceClass`)==="03"&&(s=R_[(i=e.attr(`${n}/bInterfaceProtocol`))!=null?
i:""])!=null?s:null;let o=t.startsWith("usb")||e.attr(`${n}/bDeviceClass`)==="09"?null:e.attr(`${n}/product`);return o===null?null:`USB device ${ld(o)}`}function ld(e){
return e.replace(/[^ -~]/g,"?").slice(0,40)}function vr(e,n,t){return{devices:n,gpus:t,members:r=>Qt(e,r,n),cargo:as(e),lifelines:je(()=>Hi(e))}}function ls(e,n,t){let r=new Map(t.devices.map(o=>[o.address,
o]));return t.members(e).filter(o=>!n.has(o)).flatMap(o=>{let i=r.get(o),s=er(o,i,t.cargo);return s===null?[]:[{address:o,said:s,stays:i===void 0?"is no PCI fun\
ction that could be bound":wr(i,t)}]})}function wr(e,n){let t=D_(e,n.gpus),r=n.lifelines().get(e.address);return r===void 0?t:t===null?`carries ${$t(r)}: the no\
de lives on it, and nothing overrides that`:`${t}; it carries ${$t(r)}`}function D_(e,n){var o,i;let{class:t}=e;if((t==null?void 0:t.startsWith("01"))===!0)return"\
is a storage controller, which stays with the host";if((t==null?void 0:t.startsWith("02"))===!0)return"is a network controller, which stays with the host";if(Rn(
e))return null;if((t==null?void 0:t.startsWith("06"))===!0||((o=e.header)!=null?o:0)!==0)return"is a bridge, which vfio-pci does not take";if(e.physfn!==null)return`\
is a virtual function of ${e.physfn}, whose driver manages it`;let r=(i=n.find(s=>s.device===e))==null?void 0:i.kind;return r==="bmc"?"is the display of the man\
agement controller (BMC), which stays with the host":r==="virtual"?"is a display that a hypervisor makes up, which stays with the host":null}var T_={igpu:"it is integrated in the processor or chipset, which is not passed through",bmc:"it is the display of the management controller (BMC) and stays wit\
h the host",virtual:"it is a display that a hypervisor makes up",vf:"it is a virtual function: it belongs to whoever manages its physical function",accelerator:"\
it is an accelerator and no known GPU: it is taken only when its address is named",nvswitch:"it is an NVSwitch of the Fabric Manager: it is taken only with nvsw\
itches: bind"},ds="does not respond: its configuration space reads all ones, as when it is switched off or hung; power-cycle the host",$g=": the IOMMU is off; s\
witch it on in the firmware setup (VT-d, AMD-Vi, SMMU) and on the kernel command line (iommu_cmdline)",N_="interrupts are not remapped here, so VFIO hands no de\
vice out: switch interrupt remapping on (firmware setup; no intremap=off), or, where every guest is trusted, set allow_unsafe_interrupts=1 of vfio_iommu_type1 y\
ourself";function tt(e,n,t,r=vr(e,n,t)){let o=je(()=>En(e)),i=je(()=>br(e,n)),s=je(()=>rs(e)===!1&&!os(e)),a=new Map(t.map(y=>[y.device.address,y])),l=je(()=>vo(
t.map(y=>y.device),y=>String(y.group))),d=je(()=>vo(n.filter(y=>y.physfn!==null),y=>{var v;return(v=y.physfn)!=null?v:""}));function u({device:y,kind:v}){var w;
return(y.group===null?[]:(w=l().get(String(y.group)))!=null?w:[]).flatMap(b=>{var $;return($=a.get(b.address))!=null?$:[]}).filter(b=>b.device!==y&&b.kind===v)}
function c(y){let v=new Set;for(let h of[y,...u(y).filter(w=>f(w).length+p(w.device).length===0)]){v.add(h.device.address);for(let w of h.companions)v.add(w.device.
address)}return v}function f({device:y,companions:v}){let h=y.id===null?[{code:"unknown_id",text:"its vendor or device id cannot be read"}]:[];for(let w of[y,...v.
map(({device:b})=>b)]){let b=w===y?"it":`its companion ${w.address}`;w.responding===!1&&h.push({code:"dead",text:`${b} ${ds}`});let $=r.lifelines().get(w.address);
$!==void 0&&h.push({code:"lifeline",text:`${b} carries ${$t($)}: the node lives on it, and nothing overrides that`})}return h}function m(y,v){let h=ls(y,v,r);return[
...h.length===0?[]:[C_(y,h)],...Df(e,y)?[{code:"reserved",text:`the firmware reserves memory for IOMMU group ${y} (reserved_regions has a direct line), so the k\
ernel assigns it to nobody`}]:[]]}function p(y){var w,b;let v=[],h=wg(e,y);if(((w=y.numVfs)!=null?w:0)>0){let $=((b=d().get(y.address))!=null?b:[]).filter(x=>x.
mdevs.length>0||wg(e,x)!==null).length;v.push({code:"vfs",text:`${y.numVfs} of its virtual functions are enabled${$===0?"":`, ${$} of them with vGPUs`}, and vfi\
o-pci refuses it as long as sriov_numvfs is not 0: once no guest has one, write 0 there`})}return y.mdevs.length>0&&v.push({code:"mdev",text:`mediated devices (\
vGPUs) exist on it: ${y.mdevs.join(", ")}; remove them first`}),h!==null&&v.push({code:"mdev",text:`it is a vGPU (nvidia/current_vgpu_type is ${h}), and a card \
serves vGPUs or goes to a guest as a whole`}),v}function g(y){let{screens:v,serial:h}=i(),w=[y,...u(y).filter(({device:b})=>er(b.address,b)!==null)].find(({device:b})=>v.
has(b.address));return w===void 0||h!==null||ss(i(),t,b=>b.kind==="gpu").length>0?[]:[{code:"console",text:`it ${w===y?"":`has to go with ${w.device.address} (s\
ame IOMMU group), which `}shows the only console (no BMC or integrated display and no serial console beside it), which would go dark: give the node a serial con\
sole, or set allow_console_gpu if ssh or a BMC is enough`}]}return y=>{let{device:v,kind:h}=y,w=h==="gpu"?[]:[{code:"kind",text:T_[h]}];if(h==="bmc"||h==="virtu\
al")return w;w.push(...f(y));let b=[v,...y.companions.map(x=>x.device)];v.group===null?w.push({code:"no_group",text:L_(o())}):sl(e,v.group)&&w.push({code:"no_gr\
oup",text:`IOMMU group ${v.group} is of vfio's noiommu mode and isolates nothing${$g}`});let $=c(y);for(let x of new Set(b.map(I=>I.group)))x!==null&&w.push(...m(
x,$));return s()&&w.push({code:"interrupts",text:N_}),[...w,...p(v),...g(y)]}}function xg(e,n){return e.list(`/sys/bus/pci/devices/${n.address}/mdev_supported_t\
ypes`)}function wg(e,n){let t=e.attr(`/sys/bus/pci/devices/${n.address}/nvidia/current_vgpu_type`);return t===null||t==="0"||t===""?null:t}function C_(e,n){let t=n.
filter(i=>i.stays!==null),r=n.map(i=>i.address),o=`IOMMU group ${e} also holds ${n.map(i=>i.said).join(", ")}`;return t.length===0?{code:"members",members:r,text:`${o}\
, which the host would lose with it: name each in allow_group_members if that is meant (NVSwitches: nvswitches: bind), or try another slot`}:{code:"group",members:r,
text:`${o}; ${t.map(i=>{var s;return`${i.address} ${(s=i.stays)!=null?s:""}`}).join("; ")}: another slot may have a group of its own`}}function L_(e){return e.active===
null||e.active&&e.groups===null?"its IOMMU group is not to be seen here":e.active?"it has no IOMMU group, although the IOMMU is on":`it has no IOMMU group${$g}`}var V_={ids:gn({describe:"Only devices with these ids."}),addresses:ze({describe:"Only devices at these addresses."}),kinds:Tn(F(id,{describe:"A kind of device."}),
{describe:"Only devices of these kinds.",default:id})},kg=is({name:"gpu_info",summary:"Shows every GPU with its IOMMU group, driver and companions, and what sta\
nds between it and a VM.",params:V_,example:{kinds:["gpu"]},capture:ug,read(e,{ids:n,addresses:t,kinds:r}){let o=T(e),i=be(e,o),s=tt(e,o,i),a=i.filter(({device:p,
kind:g})=>r.includes(g)&&(n===void 0||p.id!==null&&n.includes(p.id))&&(t===void 0||t.includes(p.address))),l=mg(e),d=a.map(p=>({gpu:p,obstacles:s(p)})),u=Xt(e),
c=d.filter(({gpu:p})=>Cn(p)),f=c.filter(({obstacles:p})=>p.length===0).length,m=q(e);return{msg:m?c.length===0?"No GPU that could go to a VM was found.":H_(c.length,
f):"This host does not tell its hardware: /sys/bus/pci/devices is missing or empty.",own:{gpus:d.map(({gpu:p,obstacles:g})=>l(p,g)),ids:[...new Set(c.map(({gpu:p})=>p.
device.id))],iommu:u},human:()=>gg(d,u,ns(e)),notes:m?[]:["questions to the hardware are skipped: /sys/bus/pci/devices is missing or empty"],warnings:m?[...B_(o,
i,n,t),...U_(c.map(({gpu:p})=>p)),...F_(e,c.map(({gpu:p})=>p)),...hr(e)]:[]}}});function H_(e,n){let[t,r]=e===1?["1 GPU","its way"]:[`${e} GPUs`,"their way"];return n===
e?`${t} that could go to a VM found, and nothing stands in ${r}.`:n===0?`${t} that could go to a VM found, and something stands in ${r}: see passthrough.reasons\
.`:`${t} that could go to a VM found; something stands in the way of ${e-n} of them: see passthrough.reasons.`}function B_(e,n,t=[],r=[]){let o=i=>{var s;return i===
void 0?"is not there":`is no GPU but a ${pn(i.class)} device (class ${(s=i.class)!=null?s:"unknown"})`};return[...t.filter(i=>!n.some(s=>s.device.id===i)).map(i=>`\
id ${i} ${o(e.find(s=>s.id===i))}`),...r.filter(i=>!n.some(s=>s.device.address===i)).map(i=>`address ${i} ${o(e.find(s=>s.address===i))}`)]}function U_(e){var t;
let n=new Map;for(let{device:r}of e)r.group!==null&&n.set(r.group,[...(t=n.get(r.group))!=null?t:[],r.address]);return[...n].filter(([,r])=>r.length>1).map(([r,
o])=>`${o.join(" and ")} share IOMMU group ${r}: they can only go to the same VM`)}function F_(e,n){return n.filter(t=>xg(e,t.device).length>0).map(({device:t})=>`${t.
address} is set up for vGPUs (mdev_supported_types): a card serves vGPUs or goes to one guest as a whole`)}function z_(e){let n=e.lastIndexOf("/");return n<=0?"/":e.slice(0,n)}function te(e,n){let t=new Map;for(let i of n)i.kind==="file"&&t.set(i.path,i.text);if(t.size===
0)return e;let r=new Map;for(let i of t.keys()){let s=e.real(i);s!==null&&s!==i&&r.set(s,i)}function o(i){var a;if(t.has(i))return i;if(r.size===0)return null;let s=e.
real(i);return s===null?null:(a=r.get(s))!=null?a:t.has(s)?s:null}return Hc({...e,read(i){var a;let s=o(i);return s===null?e.read(i):(a=t.get(s))!=null?a:null},
attr(i){var a,l,d;let s=t.has(i)?i:null;return s===null?e.attr(i):(d=(l=(a=t.get(s))!=null?a:null)==null?void 0:l.trimEnd())!=null?d:null},list(i){let s=new Set(
e.list(i));for(let[a,l]of t)z_(a)===i&&(l===null?s.delete(a.slice(i.length+1)):s.add(a.slice(i.length+1)));return[...s].sort()},real(i){var a;let s=t.get(i);return s===
void 0?e.real(i):s===null?null:(a=e.real(i))!=null?a:i},stat(i){let s=t.get(i);if(s===void 0)return e.stat(i);if(s===null)return null;let a=e.stat(i);return a!==
null&&a.type==="link"?a:{...a!=null?a:{ino:0,dev:0,mode:420,uid:0,gid:0},type:"file",size:s.length,mtimeMs:Number.MAX_SAFE_INTEGER}}},e,[...t.keys()].some(i=>i.
startsWith("/sys/"))?[]:[xl])}var j_=["file","kmod","bootImage","grubConfig","driver"],W_="/etc/kernel/cmdline";function $r(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}function Z_(e){
return e.kind==="kmod"?`kmod ${e.name}`:e.kind==="driver"?`driver ${e.address}`:"path"in e?`${e.kind} ${e.path}`:e.kind}function G_(e,n){var o,i;let t=$r([...e.
holds,...n.holds],s=>"file"in s?`file ${s.file}`:`module ${s.module}`),r=e.always===!0||n.always===!0;return{...n,holds:t,lacks:[...(o=e.lacks)!=null?o:[],...(i=
n.lacks)!=null?i:[]],inputs:$r([...e.inputs,...n.inputs],s=>s),always:r}}function K_(e,n){var r,o;let t=[...(r=e.lost)!=null?r:[],...(o=n.lost)!=null?o:[]];return t.
length===0?n:{...n,lost:[...new Set(t)]}}function J_(e,n){return{...n,wishes:$r([...e.wishes,...n.wishes],t=>JSON.stringify(t))}}function We(e){let n=new Map;for(let o of e){
let i=Z_(o),s=n.get(i);(s==null?void 0:s.kind)==="bootImage"&&o.kind==="bootImage"?n.set(i,G_(s,o)):(s==null?void 0:s.kind)==="grubConfig"&&o.kind==="grubConfig"?
n.set(i,J_(s,o)):(s==null?void 0:s.kind)==="file"&&o.kind==="file"?n.set(i,K_(s,o)):n.set(i,o)}let t=[...n.values()],r=o=>o.kind==="file"&&o.path===W_;return j_.
flatMap(o=>{let i=t.filter(s=>s.kind===o);return[...i.filter(s=>!r(s)),...i.filter(r)]})}function _g(e,n){let t=[],r=e;for(let i of n){let s=i(r);t.push(s),r=te(
r,s.steps)}let o=i=>t.flatMap(s=>{var a;return(a=i(s))!=null?a:[]});return{steps:We(o(i=>i.steps)),claims:$r(o(i=>i.claims),i=>`${i.thing} ${i.value}`),released:$r(
o(i=>i.released),i=>`${i.thing} ${i.value}`),devices:$r(o(i=>i.devices),i=>i.address),notes:[...new Set(o(i=>i.notes))],warnings:[...new Set(o(i=>i.warnings))],
pending:[...new Set(o(i=>i.pending))],emptyDirs:o(i=>i.emptyDirs),guard(i){var s;for(let a of t)(s=a.guard)==null||s.call(a,i)},report(i){let s=t.map(d=>d.report(
i)),a=d=>[...new Set(s.flatMap(u=>{var c;return(c=d(u))!=null?c:[]}))],l=s.map(d=>d.bootable).find(d=>d!==void 0);return{own:Object.assign({},...s.map(d=>d.own)),
rebootReasons:a(d=>d.rebootReasons),pendingAtBoot:a(d=>d.pendingAtBoot),notes:a(d=>d.notes),warnings:a(d=>d.warnings),...l===void 0?{}:{bootable:l}}}}}var us=1024,cs=`# GRUB Environment Block
`;function fs(e){return e.startsWith(cs)}function Sg(e){return e.length===us&&fs(e)}function Pg(e){let n=[],t=cs.length;for(let r=t;r<e.length;r++){let o=e.charAt(
r);o==="\\"?r++:o===`
`&&(n.push([t,r+1]),t=r+1)}return n}function Ag(e,n){return Pg(e).find(([t])=>e.startsWith(`${n}=`,t))}function xr(e,n){if(!fs(e))return null;let t=Ag(e,n);return t===
void 0?null:e.slice(t[0]+n.length+1,t[1]-1).replace(/\\([^])/g,"$1")}function Og(e,n,t){var l,d;let r=`${n}=${t.replace(/[\\\n]/g,"\\$&")}
`,o=Ag(e,n),i=Pg(e),s=i.length===0?cs.length:(d=(l=i[i.length-1])==null?void 0:l[1])!=null?d:cs.length,a=o===void 0?e.slice(0,s)+r:e.slice(0,o[0])+r+e.slice(o[1],
s);if(a.length>us)throw k(`grubenv would need ${a.length} bytes for ${n}, and GRUB's environment block has ${us}; take arguments out of ${n} first (grub2-editen\
v - set ${n}=\u2026)`);return a.padEnd(us,"#")}function dd(e,n){var d,u;let t=e.flatMap((c,f)=>so(c).map(([m,p])=>({index:f,start:m,end:p,token:c.slice(m,p)}))),{kept:r,added:o}=In(t.map(c=>c.token),n),i=[...e],
s=t.find(c=>c.token==="--"),a=(c,f,m,p)=>{var y;let g=(y=i[c])!=null?y:"";i[c]=g.slice(0,f)+p+g.slice(m)},l=e.length-1;if(o.length>0&&s===void 0){let c=((d=i[l])!=
null?d:"").trimEnd(),f=((u=i[l])!=null?u:"").slice(c.length).replace(/^[^]*[^\n]/,"");i[l]=`${c}${c===""?"":" "}${o.join(" ")}${f}`}for(let c=t.length-1;c>=0;c--){
let f=t[c],m=r[c];f!==void 0&&(f===s&&o.length>0&&a(f.index,f.start,f.start,`${o.join(" ")} `),m===null?q_(i,f):m!==void 0&&m!==f.token&&a(f.index,f.start,f.end,
m))}return i}function kr(e,n){var t;return(t=dd([e],n)[0])!=null?t:""}function q_(e,{index:n,start:t,end:r}){var s;let o=(s=e[n])!=null?s:"",i=o.slice(0,t).trimEnd();
e[n]=i===""?o.slice(0,t)+o.slice(r).replace(/^[ \t]+/,""):i+o.slice(r)}function Ig(e){var r;let n=[],t=0;for(let o of e.split(`
`)){let[i="",s=""]=(r=/^[ \t]*([^ \t#][^ \t]*)[ \t]*/.exec(o.replace(/\r$/,"")))!=null?r:[],a=t+i.length,l=t+o.length;for(;l>a&&" 	\r".includes(e.charAt(l-1));)
l--;s!==""&&n.push({key:s,start:a,end:l}),t+=o.length+1}return n}function ud(e){return Ig(e).filter(n=>n.key==="options").map(({start:n,end:t})=>[n,t])}function Io(e){
let n=r=>Ig(e).filter(o=>o.key===r).map(({start:o,end:i})=>e.slice(o,i)),t=r=>{var o;return(o=n(r).pop())!=null?o:""};return{title:t("title"),version:t("version"),
linux:t("linux"),initrds:n("initrd").join(" ").split(/\s+/).filter(r=>r!==""&&!r.startsWith("$")),options:n("options").join(" ")}}function Rg(e,n){var o,i;let t=ud(
e);if(t.length===0)return`${e}${e===""||e.endsWith(`
`)?"":`
`}options ${n.join(" ")}
`;let r=e;for(let s=t.length-1;s>=0;s--){let[a,l]=(o=t[s])!=null?o:[0,0],d=(i=n[s])!=null?i:"";r=r.slice(0,a)+(d!==""&&/\S/.test(r.charAt(a-1))?" ":"")+d+r.slice(
l)}return r}function Eg(e){return/(^|-)0-rescue(-|$)/.test(e.version)||/-0-rescue-/.test(e.linux)}function re(e,n,t,r={}){return{kind:"file",path:e,text:n,...t===void 0?{}:{mode:t},...r}}function ps(e){return{kind:"kmod",name:e}}function ms(e,n,t,r={}){return{
kind:"driver",address:e,driver:n,override:t,...r}}function Mg(e,n){return{kind:"reboot",delay:e,why:n}}var rt="/boot/loader/entries",ot="/boot/grub2/grubenv",Y_=/^\/?(.*\/)?((?:vmlinuz|vmlinux|Image|image|initrd|initramfs)[^/]*)$/;function gs(e,n){var s,a;let t=n.
replace(/^\(\S*?\)/,"").replace(/^(\$\w+|\$\{\w+\})/,"");if(t==="")return null;let r=`/${t.replace(/^\/+/,"")}`,o=Y_.exec(t);return(a=[`/boot${r}`,r,...o===null?
[]:[`/boot/${(s=o[2])!=null?s:""}`]].find(l=>e.real(l)!==null))!=null?a:r.startsWith("/boot/")?r:`/boot${r}`}function ys(e,n){let t=e.read(ot),r=t===null?null:xr(
t,"kernelopts");if(r!==null)return r;let o=e.read(n.config);return o===null?null:Mn(o).kernelopts}function X_(e,n){let t=n.kernelopts?ys(e,n):null;return cd(e).
map(r=>{var s;let o=Io((s=e.read(r))!=null?s:""),i=W(o.options).flatMap(a=>a==="$kernelopts"&&t!==null?W(t):[a]);return{title:o.title,id:r.slice(rt.length+1,-5),
from:r,within:[],tokens:i,kernel:o.linux===""?null:gs(e,o.linux),initrds:o.initrds.map(a=>gs(e,a)).filter(a=>a!==null),recovery:Eg(o)}})}function cd(e){return Y(
e,"entry files",()=>e.list(rt).filter(t=>t.endsWith(".conf")).map(t=>t.slice(0,-5)).sort((t,r)=>Q_(r,t)).map(t=>`${rt}/${t}.conf`))}function Q_(e,n){var o,i;let[
t,r]=[e,n].map(s=>{var a;return(a=s.match(/\d+|[A-Za-z]+/g))!=null?a:[]});for(let[s,a]of(t!=null?t:[]).entries()){let l=r==null?void 0:r[s];if(l===void 0)return 1;
if(a===l)continue;let[d,u]=[parseInt(a,10),parseInt(l,10)];if(isNaN(d)!==isNaN(u))return isNaN(d)?-1:1;if(!isNaN(d)&&d!==u)return d-u;if(isNaN(d))return a<l?-1:
1}return((o=t==null?void 0:t.length)!=null?o:0)-((i=r==null?void 0:r.length)!=null?i:0)}function Re(e,n){return Y(e,`entries ${n.kind} ${n.config} ${n.kernelopts}`,
()=>eS(e,n))}function eS(e,n){return n.kind==="bls"?X_(e,n):fd(e,n).filter(t=>t.foreign===void 0)}function fd(e,n){let t=e.read(n.config);return t===null?[]:Mn(
t).entries.map(r=>({title:r.title,id:r.id,from:n.config,within:r.within,recovery:r.recovery,...Il(r)?{}:{foreign:r.section},tokens:W(r.args.join(" ")),kernel:gs(
e,r.kernel),initrds:r.initrds.map(o=>gs(e,o)).filter(o=>o!==null)}))}function nS(e,n){var l,d;let[t,r]=[e,0],o=n.split(/>(?!>)/);for(let u of o.slice(0,-1)){let c=[
...new Set(t.map(m=>{var p;return(p=m.within[r])!=null?p:`entry ${m.id}`}))],f=/^\d+$/.test(u)?c[Number(u)]:(l=c.find(m=>m===u))!=null?l:c.find(m=>!m.startsWith(
"entry "));t=t.filter(m=>m.within[r]===f),r++}let i=(d=o[o.length-1])!=null?d:"",s=t.find(u=>u.id===i||u.title===i);return s!==void 0||!/^\d+$/.test(i)?s:t.filter(
(u,c)=>u.within.length<=r||t.findIndex(f=>f.within[r]===u.within[r])===c)[Number(i)]}function Dg(e,n){let t=({tokens:o})=>{var i;return(i=o.find(s=>s.startsWith(
"root=")))!=null?i:""},r=new Set(Re(e,n).map(t));return n.kind==="bls"?[]:fd(e,n).filter(o=>o.foreign!==void 0&&!o.recovery&&o.kernel!==null&&r.has(t(o)))}function hs(e,n){
var i,s;let t=n.kind==="bls"?Re(e,n):fd(e,n),r=e.read(n.grubenv),o=[r===null?null:xr(r,"next_entry"),n.fallback==="saved"&&r!==null?xr(r,"saved_entry"):n.fallback];
for(let a of o){let l=a===null||a===""?void 0:nS(t,a);if(l!==void 0)return l}return(s=(i=t.find(a=>!a.recovery))!=null?i:t[0])!=null?s:null}var tS=["/etc/kernel/cmdline","/usr/lib/kernel/cmdline"],yn="/etc/kernel/cmdline",rS=/^\$\{?\w+\}?$/,oS=/^(BOOT_IMAGE|initrd)=/;function pd(e){return e.startsWith(
"root=")}function iS(e,n){let t=ud(e).map(([o,i])=>e.slice(o,i)),r=dd(t.length===0?[""]:t,n);return r.every((o,i)=>{var s;return o===((s=t[i])!=null?s:"")})?e:Rg(
e,r)}function Ro(e,n,t,r){let o=Fi(W(t),W(r));return re(e,n,void 0,o.length===0?{}:{lost:o})}function Tg(e,n,t){if(!n.kernelopts)return{steps:[],opts:null};let r=ys(
e,n),o=e.read(ot),i=sS(e,n,t);if(r===null)return{steps:i,opts:r};let s=kr(r,t(ot,W(r)));return o===null||!fs(o)?{steps:i,opts:i.length===0?r:s}:{steps:[...s===r?
[]:[Ro(ot,Og(o,"kernelopts",s),r,s)],...i],opts:s}}function sS(e,n,t){var l,d;let r=(l=e.read(n.config))!=null?l:"",[o="",i="",s=""]=(d=/^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.
exec(r))!=null?d:[],a=kr(s,t(n.config,W(s)));return o===""||a===s||a.length>s.length&&/["$`\\]/.test(a)&&!/["$`\\]/.test(s)?[]:[Ro(n.config,r.replace(o,()=>`${i}${a}\
"`),s,a)]}function Ng(e,n,t){return cd(e).flatMap(r=>{var c;let o=(c=e.read(r))!=null?c:"",{options:i}=Io(o),s=W(i),a=s.includes("$kernelopts"),l=s.flatMap(f=>f===
"$kernelopts"&&t!==null?W(t):[f]),d=n(r,l),u=iS(o,a?d.filter(f=>!J(l,f)):d);return u===o?[]:[Ro(r,u,i,Io(u).options)]})}function aS(e,n,t){var l,d,u;let r=tS.find(
c=>e.read(c)!==null);if(r!==void 0){let c=(l=e.read(r))!=null?l:"",f=kr(c,t),m=!W(c).some(pd)&&Re(e,n).some(p=>p.tokens.some(pd));return{steps:f===c?[]:[Ro(yn,f,
c,f)],warnings:m?[`${r} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`]:[]}}let o=Ce(
e);if(n.kernelopts||o!==null&&t.every(c=>J(o,c)))return{steps:[],warnings:[]};let i=hs(e,n),s=i===null||!i.recovery?i:(d=Re(e,n).find(c=>!c.recovery))!=null?d:null,
a=((u=s==null?void 0:s.tokens)!=null?u:[]).filter(c=>!rS.test(c)&&!oS.test(c));return s===null||!a.some(pd)?{steps:[],warnings:[`${yn} does not exist and no ent\
ry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`]}:{steps:[re(yn,`${kr(a.join(
" "),t)}
`)],warnings:[]}}function Cg(e,n,t){let r=Tg(e,n,()=>t),o=aS(e,n,t);return{steps:[...r.steps,...Ng(e,()=>t,r.opts),...o.steps],warnings:o.warnings}}function Lg(e,n,t){
let r=Tg(e,n,t),o=e.read(yn),i=o===null?null:kr(o,t(yn,W(o)));return[...r.steps,...Ng(e,t,r.opts),...o===null||i===null||i===o?[]:[Ro(yn,i,o,i)]]}function md(e,n){
let t=e.read(yn),r=n.kernelopts?ys(e,n):null;return[...Re(e,n).map(o=>({path:o.from,tokens:o.tokens})),...r===null?[]:[{path:ot,tokens:W(r)}],...t===null?[]:[{path:yn,
tokens:W(t)}]]}var lS=[["Ansible",/ansible[ _-]managed|managed by ansible/i],["Salt",/managed by salt|salt[ _-]managed|managed zone/i],["Puppet",/managed by puppet|puppet[ _-]managed|autogenerated .* by puppet/i],
["Chef",/(?:managed|generated) by chef|chef[ _-]managed/i],["CFEngine",/(?:managed|generated) by cfengine/i],["Juju",/managed by juju/i],["another manager",/^[#;]\s*-*\s*BEGIN\b.*\b(?:BLOCK|MANAGED)\b/im]],
dS=/manage|generated|begin/i;function en(e){if(!dS.test(e))return null;for(let[n,t]of lS)if(t.test(e))return n;return null}function it(e){return`${e.slice(0,e.lastIndexOf(
"/"))}/zz-vfiokit.conf`}function st(e,n,t=[]){let r=it(n),o=e.read(n),i=en(o!=null?o:"");if(i!==null)return{path:r,warning:`${n} is kept by ${i}, so ours is ${r}\
: tell ${i} to leave these settings to one of the two`};let s=o!==null?void 0:t.map(a=>`${a}/${n.slice(n.lastIndexOf("/")+1)}`).find(a=>e.real(a)!==null);return s===
void 0?{path:n}:{path:r,warning:`${n} would hide ${s}, so ours is ${r}`}}var Vg={lists:100,braces:12},Bg=/[\t\n ;&|<>()]/,Hg=/[A-Za-z_]\w*/y;function Z(e,n){throw{at:e,why:n}}function gd({depth:e,at:n},t,r){++e[t]>Vg[t]&&Z(n,`it nest\
s deeper than ${Vg[t]} levels`);let o=r();return e[t]--,o}function At(e,n){var t,r;return Hg.lastIndex=n,(r=(t=Hg.exec(e))==null?void 0:t[0])!=null?r:""}function hn(e){
let{text:n}=e,t=e.at,r=[],o="";for(;e.at<n.length;){let i=e.at,s=n.charAt(i);if(Bg.test(s))break;if(o="",s==="\\"){e.at=Math.min(i+2,n.length);let a=n.charAt(i+
1);a!==`
`&&r.push({is:"char",c:a===""?"\\":a,s:i,e:e.at,q:""})}else if(s==="'"){let a=n.indexOf("'",i+1);a<0&&Z(i,"the quote ' is not closed");for(let l=i+1;l<a;l++)r.push(
{is:"char",c:n.charAt(l),s:l,e:l+1,q:"'"});e.at=a+1,o="'"}else s==='"'?(e.at++,r.push(...yd(e,i)),o='"'):r.push(...bs(e,""))}return{s:t,e:e.at,parts:r,close:o}}
function yd(e,n){let{text:t}=e,r=[];for(;;){let o=e.at,i=t.charAt(o);if(i===""&&Z(n,'the quote " is not closed'),i==='"')return e.at++,r;i==="\\"&&/[$`"\\\n]/.test(
t.charAt(o+1))?(e.at+=2,t.charAt(o+1)!==`
`&&r.push({is:"char",c:t.charAt(o+1),s:o,e:o+2,q:'"'})):r.push(...bs(e,'"'))}}function bs(e,n){let{text:t}=e,r=e.at,o=t.charAt(r);if(o==="`"){for(e.at++;t.charAt(
e.at)!=="`";e.at++)t.charAt(e.at)==="\\"&&e.at++,e.at>=t.length&&Z(r,"the quote ` is not closed");let i={...e,text:`${t.slice(r+1,e.at).replace(/\\([`$\\])/g,"$\
1")}
)`,at:0};try{e.list(i)}catch(s){Z(r,`the command in \` is broken: ${s.why}`)}return i.at<i.text.length-1&&Z(r,"the command in ` is broken"),e.at++,[{is:"dark",s:r,
e:e.at,q:n}]}return o==="$"?uS(e,n):(e.at++,[{is:"char",c:o,s:r,e:r+1,q:n}])}function uS(e,n){let{text:t}=e,r=e.at,o=t.charAt(r+1),i=At(t,r+1);if(i!=="")return e.
at+=1+i.length,[{is:"variable",name:i,op:"",colon:!1,word:[],s:r,e:e.at,q:n}];if(o==="(")e.at+=2,(t.charAt(e.at)!=="("||!pS(e))&&(e.list(e),t.charAt(e.at)!==")"&&
Z(r,"$( is not closed"),e.at++);else if(o==="{"){let s=gd(e,"braces",()=>{let a=cS(e,n);return a===null&&fS(e,r),a});if(s!==null)return[s]}else if(/[\d@*#?$!-]/.
test(o))e.at+=2;else if(n===""&&(o==="'"||o==='"'))e.at+=e.shell==="bash"?2:1,e.shell==="bash"&&o==='"'?yd(e,r):e.shell==="bash"&&mS(e,r);else return e.at++,[{is:"\
char",c:"$",s:r,e:e.at,q:n}];return[{is:"dark",s:r,e:e.at,q:n}]}function cS(e,n){var l,d;let{text:t}=e,r=e.at,o=At(t,r+2);e.at+=2+o.length;let i=/:?[-+]|/y;i.lastIndex=
e.at;let s=(d=(l=i.exec(t))==null?void 0:l[0])!=null?d:"";e.at+=s.length;let a=[];for(;o!==""&&e.at<t.length;){let u=t.charAt(e.at);if(u==="}"){e.at++;let c=s.endsWith(
"+")?"+":a.length>0?"-":"";return{is:"variable",name:o,op:c,colon:s.startsWith(":"),word:a,s:r,e:e.at,q:n}}if(s===""||/['"\\`~]/.test(u)||n===""&&Bg.test(u)&&!/[\t ]/.
test(u))break;a.push(...bs(e,n))}return e.at=r,null}function fS(e,n){let t=e.shell==="bash"?/\$\{[#!]?(?:\w+|[@*#?$!-])(?:[}:=?%+#\-/^,~@[]|\*\})/y:/\$\{(?:#(?:\w+|[@*#?$!-])\}|(?:\w+|[@*#?$!-])[}:=?%+#-])/y;
for(t.lastIndex=n,t.test(e.text)||Z(n,"bad substitution"),e.at=n+2;e.at<e.text.length;){let r=e.text.charAt(e.at);if(r==="}"){e.at++;return}r==="\\"?e.at+=2:r===
'"'?(e.at++,yd(e,e.at-1)):bs(e,'"')}Z(n,"${ is not closed")}function pS(e){let n=0;for(let t=e.at;t<e.text.length;t++){let r=e.text.charAt(t);if(r==="("&&n++,r===
")"&&!(n-- >1))return e.text.charAt(t+1)!==")"?!1:(e.at=t+2,!0)}return!1}function mS(e,n){for(;e.text.charAt(e.at)!=="'";e.at++)e.text.charAt(e.at)==="\\"&&e.at++,
e.at>=e.text.length&&Z(n,"the quote ' is not closed");e.at++}var Ug=/(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|\{|\}|!)(?=[ \t\n;&|()<>]|$)/y,Fg=/\d*(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)|&>>?/y,gS=new Set(["exp\
ort","readonly","local","declare","typeset"]),Wg={is:"all",of:[]};function Zg(e,n){let t=[],r={text:e,shell:n,at:0,depth:{lists:0,braces:0},list:o=>{vs(o,t,")")}};
try{let o=vs(r,t);return r.at<e.length?{at:r.at,why:`${e.charAt(r.at)} is not expected here`}:o}catch(o){if(o instanceof Error)throw o;return o}}function vs(e,n,...t){
return gd(e,"lists",()=>yS(e,n,t))}function yS(e,n,t){let r=[],o=e.at;for(;;){bn(e,n);let i=e.text.charAt(e.at),s=_r(e);if(i===""){t.length>0&&Z(o,`${t.join(" o\
r ")} is missing`);break}if(t.includes(s)||i===")"&&t.includes(i)||e.text.startsWith(";;",e.at)&&t.includes(";;"))break;(i===")"||i===";"||i==="&"||i==="|")&&Z(
e.at,`${i} is not expected here`),r.push(hS(e,n));let a=e.text.charAt(e.at);/^[\n;&)#]?$/.test(a)||Z(e.at,`${a} is not expected here`),a==="&"?(r.pop(),e.at++):
a===";"&&e.text.charAt(e.at+1)!==";"&&e.at++}return r.length===1&&r[0]!==void 0?r[0]:{is:"all",of:r}}function hS(e,n){let t=zg(e,n);for(;/^(?:&&|\|\|)/.test(e.text.
substr(e.at,2));)e.at+=2,bn(e,n),t={is:"maybe",left:t,right:zg(e,n)};return t}function zg(e,n){return _r(e)==="!"?(e.at++,ve(e),{is:"maybe",left:jg(e,n),right:Wg}):
jg(e,n)}function jg(e,n){let t=ws(e,n);for(ve(e);e.text.charAt(e.at)==="|"&&e.text.charAt(e.at+1)!=="|";)e.at+=e.shell==="bash"&&e.text.charAt(e.at+1)==="&"?2:1,
bn(e,n),t={is:"apart",body:ws(e,n)},ve(e);return t}function ws(e,n){let{text:t,at:r}=e,o=_r(e),i=t.charAt(r);if(o===""&&i!=="(")return e.shell==="bash"&&At(t,r)===
"function"&&/[ \t]/.test(t.charAt(r+8))?xS(e,n):kS(e,n);e.at+=o.length;let s=i==="("?vS(e,n):bS(e,n,o,r);for(ve(e);Jg(e,n);ve(e));return s}function bS(e,n,t,r){
switch(t){case"{":return Ot(e,n,"}");case"if":return Kg(e,n);case"while":case"until":{let o=Ot(e,n,"do");return{is:"while",s:r,body:{is:"all",of:[o,Ot(e,n,"done")]},
e:e.at}}case"for":return wS(e,n,r);case"case":return $S(e,n);default:return Z(r,`${t} is not expected here`)}}function Ot(e,n,t){let r=Gg(e,n,t);return e.at+=t.
length,r}function Gg(e,n,...t){let r=vs(e,n,...t);return r.is==="all"&&r.of.length===0&&Z(e.at,"a command is missing"),r}function vS(e,n){return e.at++,{is:"apa\
rt",body:Ot(e,n,")")}}function Kg(e,n){let t=Ot(e,n,"then"),r=Gg(e,n,"elif","else","fi"),o=_r(e);return e.at+=o.length,o==="fi"?{is:"branch",first:t,branches:[r],
otherwise:!1}:{is:"branch",first:t,branches:[r,o==="elif"?Kg(e,n):Ot(e,n,"fi")],otherwise:!0}}function wS(e,n,t){ve(e);let r=At(e.text,e.at),o=null;if(r===""){(e.
shell==="dash"||!e.text.startsWith("((",e.at))&&Z(e.at,"for needs a name");let a=e.text.indexOf("))",e.at);a<0&&Z(e.at,"(( is not closed"),e.at=a+2}else if(e.at+=
r.length,bn(e,n),At(e.text,e.at)==="in")for(e.at+=2,o=[],ve(e);!/^[;\n]?$/.test(e.text.charAt(e.at));ve(e)){let a=hn(e);a.s===a.e&&Z(e.at,`${e.text.charAt(e.at)}\
 is not expected here`),o.push(a)}ve(e),e.text.charAt(e.at)===";"&&e.at++,bn(e,n);let i=_r(e);i!=="do"&&(i!=="{"||e.shell==="dash")&&Z(e.at,"do is missing"),e.at+=
i.length;let s=Ot(e,n,i==="do"?"done":"}");return{is:"for",s:t,e:e.at,name:r,words:o,body:s}}function $S(e,n){let t=e.at;ve(e),hn(e),bn(e,n),At(e.text,e.at)!=="\
in"&&Z(e.at,"in is missing"),e.at+=2;let r=[],o=!1;for(bn(e,n);_r(e)!=="esac";bn(e,n)){for(e.text.charAt(e.at)==="("&&e.at++;;){ve(e);let i=hn(e);if(i.s===i.e&&
Z(t,"esac is missing"),e.text.slice(i.s,i.e)==="*"&&(o=!0),ve(e),e.text.charAt(e.at)!=="|")break;e.at++}e.text.charAt(e.at)!==")"&&Z(e.at,") is missing"),e.at++,
r.push(vs(e,n,";;","esac")),e.text.startsWith(";;",e.at)&&(e.at+=e.shell==="bash"&&e.text.charAt(e.at+2)==="&"?3:2)}return e.at+=4,{is:"branch",first:Wg,branches:r,
otherwise:o}}function xS(e,n){e.at+=8,ve(e);let t=hn(e);return ve(e),e.text.startsWith("()",e.at)&&(e.at+=2),bn(e,n),{is:"function",name:e.text.slice(t.s,t.e),body:ws(
e,n)}}function kS(e,n){let{text:t,at:r}=e,o=[],i=[];for(;;){ve(e);let s=t.charAt(e.at);if(s==="#"&&/[\t\n ;&|<>()]|^$/.test(t.charAt(e.at-1))&&bd(e),Jg(e,n))continue;
if(s==="("){let c=i[0];return(i.length!==1||o.length>0||c===void 0||!/^\([ \t]*\)/.test(t.slice(e.at)))&&Z(e.at,"( is not expected here"),e.at=t.indexOf(")",e.at)+
1,bn(e,n),{is:"function",name:t.slice(c.s,c.e),body:ws(e,n)}}let a=i[0],l=a!==void 0&&gS.has(t.slice(a.s,a.e)),d=a===void 0||l?_S(e,l):null;if(d!==null){o.push(
d);continue}let u=hn(e);if(u.s===u.e)break;i.push(u),a===void 0&&e.shell==="bash"&&t.slice(u.s,u.e)==="[["&&SS(e)}return e.at===r&&Z(r,"a command is missing"),{
is:"simple",s:r,e:e.at,assigns:o,words:i}}function _S(e,n){var c,f;let{text:t,shell:r,at:o}=e,i=r==="bash"?/([A-Za-z_]\w*)(\[[^\]\n]*\])?(\+?)=/y:/([A-Za-z_]\w*)()()=/y;
i.lastIndex=o;let s=i.exec(t);if(s===null)return null;e.at+=s[0].length;let a=(c=s[1])!=null?c:"",l=s[3]==="+",d=((f=s[2])!=null?f:"")!=="",u=e.at;if(t.charAt(u)===
"("&&r==="bash"){for(d=!0,e.at++,e.at=hd(t,e.at);t.charAt(e.at)!==")";e.at=hd(t,e.at)){let m=hn(e);m.s===m.e&&Z(u,"( is not closed")}return e.at++,{name:a,append:l,
declared:n,array:d,value:{s:u,e:e.at,parts:[],close:""}}}return{name:a,append:l,declared:n,array:d,value:hn(e)}}function Jg(e,n){var i,s;Fg.lastIndex=e.at;let t=(s=
(i=Fg.exec(e.text))==null?void 0:i[0])!=null?s:"";if(t===""||t.startsWith("&")&&e.shell==="dash")return!1;let r=e.at;if(e.at+=t.length,e.shell==="bash"&&/^[<>]$/.
test(t)&&e.text.charAt(e.at)==="(")return e.at++,e.list(e),e.at++,!0;ve(e);let o=hn(e);return o.s===o.e&&Z(r,`${t} leads nowhere`),/<<-?$/.test(t)&&n.push({end:o.
parts.map(a=>a.is==="char"?a.c:"").join(""),tabs:t.endsWith("-")}),!0}function SS(e){let n=e.at;for(;;){e.at=hd(e.text,e.at);let t=hn(e);if(e.text.slice(t.s,t.e)===
"]]")return;t.s===t.e&&(e.at>=e.text.length&&Z(n,"]] is missing"),e.at++)}}function _r(e){var n,t;return Ug.lastIndex=e.at,(t=(n=Ug.exec(e.text))==null?void 0:n[0])!=
null?t:""}function ve(e){var t,r;let n=/(?:[ \t]|\\\n)*/y;n.lastIndex=e.at,e.at+=(r=(t=n.exec(e.text))==null?void 0:t[0].length)!=null?r:0}function hd(e,n){var r,
o;let t=/(?:[ \t\n]|\\\n|#[^\n]*)*/y;return t.lastIndex=n,n+((o=(r=t.exec(e))==null?void 0:r[0].length)!=null?o:0)}function bd(e){let n=e.text.indexOf(`
`,e.at);e.at=n<0?e.text.length:n}function bn(e,n){for(;;){ve(e);let t=e.text.charAt(e.at);if(t==="#")bd(e);else if(t===`
`){e.at++;for(let r of n.splice(0))PS(e,r)}else return}}function PS(e,{end:n,tabs:t}){for(;e.at<e.text.length;){let r=e.at;bd(e);let o=e.text.slice(r,e.at);if(e.
at++,(t?o.replace(/^\t+/,""):o)===n)return}e.at=Math.min(e.at,e.text.length)}var AS=24,OS=24,vd=8,IS=16384,RS=/^(?!GRUB_CMDLINE_)/,ES=/[=\r\x80-\xff]|^GRUB_|^(?:then|elif|else|fi|do|done|esac|\})$/,qg=new Set([":",".","eval","exec","exit",
"export","readonly","return","set","shift","times","trap","unset"]),MS=new Set(["source","shopt","let","declare","typeset","[[","mapfile","readarray","pushd","p\
opd"]),$d=[],Qg={values:new Map,last:new Map,sealed:new Set,over:""};function kd(e,n,t=()=>null){let r={shell:n,files:[...e],functions:new Map,read:t,file:0,depth:0,
call:"",spared:!1,ended:null},o=[Qg];try{for(let i of e.keys())o=ey(r,i,o)}catch(i){if(i instanceof Error)throw i;return Yg(r,{file:r.file,...i})}return r.ended!==
null&&o.every(i=>i.over==="all")?Yg(r,r.ended):{files:r.files,worlds:o}}function Yg({files:e},{file:n,at:t,why:r}){var s;let{path:o="",text:i=""}=(s=e[n])!=null?
s:{};return{path:o,line:i.slice(0,t).split(`
`).length,why:r}}function Do(e,n){var t;return(t=e.values.get(n))!=null?t:[]}function _d(e){return e.some(n=>n.dark!==void 0)?null:e.map(n=>n.c).join("")}function ey(e,n,t){
var s,a;let r=e.file;e.file=n;let o=Zg((a=(s=e.files[n])==null?void 0:s.text)!=null?a:"",e.shell);if("why"in o)throw o;let i=Vn(e,o,t).map(l=>l.over==="file"?{...l,
over:""}:l);return e.file=r,Mo(i)}function Vn(e,n,t){let r=t.filter(i=>i.over===""),o=t.filter(i=>i.over!=="");return r.length===0?t:[...o,...DS(e,n,r)]}function DS(e,n,t){
switch(n.is){case"simple":return TS(e,n,t);case"all":return n.of.reduce((r,o)=>Vn(e,o,r),t);case"maybe":{let r=Xg(e,n.left,t);return Mo([...r,...Vn(e,n.right,r)])}case"\
branch":{let r=Xg(e,n.first,t),o=n.branches.flatMap(i=>Vn(e,i,r));return Mo(n.otherwise?o:[...r,...o])}case"for":return VS(e,n,t);case"while":return ry(e,n,t);case"\
function":return e.functions.set(n.name,{file:e.file,body:n.body}),t;case"apart":return Vn(e,n.body,t),t}}function Xg(e,n,t){let r=e.spared;e.spared=!0;let o=Vn(
e,n,t);return e.spared=r,o}function TS(e,n,t){var f,m;let[r,...o]=n.words;if(r===void 0)return $s(e,n.assigns,t);let i=Sr(r),s=e.shell==="dash"&&qg.has(i!=null?
i:"")?$s(e,n.assigns.filter(p=>!p.declared),t):t,{text:a}=(f=e.files[e.file])!=null?f:{text:""},l=wd(r);if(ES.test(l))throw{at:r.s,why:CS(l,e.shell)};if(/^\$*$/.
test(l)&&n.assigns.length>0)return Mo([...s,...$s(e,n.assigns,s)]);let d=i===null?void 0:e.functions.get(i);if(d!==void 0&&e.depth<vd){let{file:p,call:g}=e;e.depth++,
e.file=d.file,e.call=a.slice(n.s,n.e);let y=Vn(e,d.body,s).map(v=>v.over==="file"?{...v,over:""}:v);return e.file=p,e.call=g,e.depth--,y}let u=i===null||qg.has(
i)?void 0:n.assigns.find(p=>p.name.startsWith("GRUB_"));if(u!==void 0)throw{at:r.s,why:`"${xd(l)}" is no part of ${u.name} and would be run as a command, as the\
 value ends at the blank before it (put it all between quotes)`};let c=e.shell==="dash"&&i!==null?NS(e,i):null;if(c!==null)return e.spared&&i!=="local"?s:(e.ended=
(m=e.ended)!=null?m:{file:e.file,at:r.s,why:c},s.map(p=>({...p,over:"all"})));switch(i){case"set":case"alias":return e.spared=e.spared||i==="alias"||/\+\w*(\s+err|e)/.
test(a.slice(n.s,n.e)),s;case"unset":return o.reduce((p,g)=>{var y,v;return Ad(oy(p,(y=Sr(g))!=null?y:""),(v=Sr(g))!=null?v:"",$d)},s);case"export":case"readonl\
y":case"declare":case"typeset":{let p=o.find(v=>!/^-|^[A-Za-z_]\w*(?:\$|$)|^\$/.test(wd(v)));if(p!==void 0)throw{at:p.s,why:`${i} is given what is no name`};let g=n.
assigns.filter(v=>v.declared),y=i!=="readonly"&&!o.some(v=>/^-\w*r/.test(wd(v)))?[]:[...g.map(v=>v.name),...o.flatMap(v=>{var h;return(h=Sr(v))!=null?h:[]})];return $s(
e,g,s).map(v=>({...v,sealed:new Set([...v.sealed,...y])}))}case"return":return s.map(p=>({...p,over:"file"}));case"exit":case"exec":return s.map(p=>({...p,over:"\
all"}));case".":case"source":{let p=o[0]===void 0?null:Sr(o[0]),g=p===null||e.depth>=vd?null:e.read(p);if(p===null)return HS(e,n,s);if(g===null)return p.startsWith(
"/")&&e.depth<vd?s.map(v=>({...v,over:"all"})):s;e.depth++;let y=ey(e,e.files.push({path:p,text:g})-1,s);return e.depth--,y}case"eval":case"read":case"printf":case"\
let":case"local":{let p=a.slice(n.s,n.e);return i==="printf"&&!/ -v/.test(p)?s:Pd(e,n,s,ny(p))}default:return s}}function NS({call:e},n){return n==="local"?e===
""?"local stands outside of a function":null:MS.has(n)?`"${n}" is no command (only bash knows it${n==="source"?"; write . instead":""})`:null}function CS(e,n){return e.
startsWith("\xEF\xBB\xBF")?"it begins with a byte order mark (take it out)":e.includes("\r")?`"${xd(e)}" is no command, as the line ends with a carriage return \
(take them all out)`:`"${xd(e)}" is no command${n==="dash"&&/^\w+\+=/.test(e)?" (only bash knows +=)":/^GRUB_\w+$/.test(e)?" (an assignment has no blank before \
its =)":""}`}function xd(e){return e.replace(/[^ -~]/g,"?").slice(0,40)}function $s(e,n,t){return t.map(r=>{var s;if(n.some(a=>r.sealed.has(a.name)))return{...r,
over:"all"};let o=new Map(r.values),i=new Map(r.last);for(let a of n){let l={...r,values:o},d=a.array?[Eo(e,a.value,l)]:Sd(e,a.value.parts,l,a),u=a.append?[...(s=
o.get(a.name))!=null?s:[],...d]:d;o.set(a.name,u.length>IS?[Eo(e,a.value,l)]:u),i.set(a.name,{file:e.file,assign:a})}return{...r,values:o,last:i}})}function Sd(e,n,t,r,o=r===
void 0?"":r.name){let i=e.file;return n.flatMap((s,a)=>{var y,v;let{s:l,e:d,q:u}=s,c=(...h)=>[{...Eo(e,s,t,h),q:u,of:o}];if(s.is==="dark")return[{...Eo(e,s,t),q:u,
of:o}];if(s.is==="char"){let h=n[a-1];return r!==void 0&&s.c==="~"&&u===""&&d-l===1&&(h===void 0||h.is==="char"&&h.c===":"&&h.q==="")?c():[{c:s.c,file:i,s:l,e:d,
q:u,of:o}]}let f=(y=t.values.get(s.name))!=null?y:RS.test(s.name)?null:$d,m=Sd(e,s.word,t,void 0,o),p=f!==null&&(s.colon?f.length>0:f!==$d),g=s.op===""?f:p===(s.
op==="+")?m:p?f:[];return f===null||g===null||s.op!==""&&f.length>0&&f.every(h=>h.dark!==void 0)?c(f!=null?f:[],m):(r==null?void 0:r.declared)===!0&&u===""&&e.shell===
"dash"&&/[\s*?[]/.test((v=_d(g))!=null?v:" ")?c(g):g})}function LS({call:e,file:n},t,r){let o=[...ny(t)].flatMap(i=>{let s=r.values.get(i);return s===void 0?[]:
[s]});return e!==""&&/\$\{?[\d@*]/.test(t)?[...o,[{c:"",dark:e,file:n,s:0,e:0,q:"",of:""}]]:o}function ny(e){var n;return new Set((n=e.match(/[A-Za-z_]\w*/g))!=
null?n:[])}function xs(e){return[e.map(n=>{var t;return(t=n.dark)!=null?t:n.c}).join(""),...new Set(e.map(n=>{var t;return(t=n.holds)!=null?t:""}))].join(`
`)}function ty(e){return[...new Set(e.map(xs).join(`
`).split(`
`))].join(`
`)}function VS(e,n,t){var i,s,a;let r=(s=(i=e.files[e.file])==null?void 0:i.text)!=null?s:"",o=((a=n.words)==null?void 0:a.every(l=>Sr(l)!==null&&!/[*?[~{]/.test(
r.slice(l.s,l.e))))===!0;return n.words===null||!o||n.words.length>OS||/\b(?:break|continue)\b/.test(r.slice(n.s,n.e))?ry(e,n,t):n.words.reduce((l,d)=>Vn(e,n.body,
Ad(oy(l,n.name),n.name,Sd(e,d.parts,Qg))),t)}function ry(e,n,t){let r=Vn(e,n.body,t),o=new Set(r.flatMap(i=>[...i.last].filter(([s,a])=>!t.some(l=>l.last.get(s)===
a)).map(([s])=>s)));return n.is==="for"&&n.name!==""&&o.add(n.name),Mo([...t,...r.filter(i=>i.over!==""),...Pd(e,n,t,o)])}function HS(e,n,t){let r=new Set(["GRU\
B_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT",...t.flatMap(o=>[...o.values.keys()])]);return Pd(e,n,t,r)}function Pd(e,n,t,r){return t.flatMap(o=>{let i=[Eo(e,n,
o)];return[...r].reduce((s,a)=>Ad(s,a,i),[o])})}function oy(e,n){return e.map(t=>t.sealed.has(n)?{...t,over:"all"}:t)}function Ad(e,n,t){return e.map(r=>({...r,
values:new Map(r.values).set(n,t),last:new Map(r.last).set(n,null)}))}function Eo(e,{s:n,e:t},r,o){var l,d;let{file:i,files:s}=e,a=(d=(l=s[i])==null?void 0:l.text.
slice(n,t))!=null?d:"";return{c:"",dark:a,holds:ty(o!=null?o:LS(e,a,r)),file:i,s:n,e:t,q:"",of:""}}function Sr(e){return e.parts.every(n=>n.is==="char")?e.parts.
map(n=>n.is==="char"?n.c:"").join(""):null}function wd(e){return e.parts.map(n=>n.is==="char"?n.c:"$").join("")}function Mo(e){let n=[...new Map(e.map(i=>[BS(i),
i])).values()],[t]=n;if(n.length<=AS||t===void 0)return n;let r=new Map,o=new Map(t.last);for(let i of new Set(n.flatMap(s=>[...s.values.keys()]))){let s=new Map(
n.map(d=>{let u=Do(d,i);return[iy(u),u]})),[a]=s.values();if(s.size===1&&a!==void 0){r.set(i,a);continue}let l=ty([...s.values()]);r.set(i,[{c:"",dark:l,file:0,
s:0,e:0,q:"",of:""}]),o.set(i,null)}return[{values:r,last:o,sealed:new Set(n.flatMap(i=>[...i.sealed])),over:n.some(i=>i.over==="")?"":t.over}]}function BS(e){return JSON.
stringify([e.over,[...e.sealed],[...e.values].map(([n,t])=>[n,iy(t)]),[...e.last].map(([n,t])=>[n,t==null?void 0:t.file,t==null?void 0:t.assign.value.s])])}function iy(e){
return e.map(n=>{var t,r;return`${n.c}${(t=n.dark)!=null?t:""}${(r=n.holds)!=null?r:""}@${n.file}:${n.s}`}).join(" ")}var To="\uFFFF",ay=/^[\t-\r \xa0]$/,ly=/[^\w@%+=:,./-]/g;function Od(e){let n=e.map(t=>t.dark===void 0?t.c:To).join("");return so(n).map(([t,r])=>({text:n.slice(
t,r),start:t,end:r}))}function dy(e,n){let t=new Set;for(let{start:r,end:o}of n){let[i,s,a,l]=[e[r-1],e[r],e[o-1],e[o]];for(let d of e.slice(r,o))t.add(d);i!==void 0&&
sy(i,t)&&i.file===(s==null?void 0:s.file)&&i.e===s.s?t.add(i):l!==void 0&&sy(l,t)&&l.file===(a==null?void 0:a.file)&&l.s===a.e&&t.add(l)}return[...t].map(({file:r,
s:o,e:i})=>({file:r,s:o,e:i,text:""}))}function sy(e,n){return ay.test(e.c)&&!n.has(e)}function uy(e,{start:n,end:t},r){return e.slice(n,t).map(({file:o,s:i,e:s,
q:a},l)=>({file:o,s:i,e:s,text:l===0?It(r,a):""}))}function cy(e){return e.flatMap(({c:n,file:t,s:r,e:o,q:i},s)=>{if(!/^[\n\r\v\f]$/.test(n))return[];let a=e[s+
1];return[{file:t,s:r,e:o,text:a===void 0||a.dark===void 0&&ay.test(a.c)?"":It(" ",i)}]})}function fy(e,n,t,r){var f,m,p,g;let o=Id((f=n.values.get(t))!=null?f:
[]);if(o!==null)return[{file:o.file,s:o.s,e:o.s,text:It(`${r.join(" ")} `,o.q)}];let i=n.last.get(t);if(i==null||i.assign.array||i.assign.value.parts.some(y=>y.
is==="dark"))return null;let{file:s,assign:{value:a}}=i,l=(m=n.values.get(t))!=null?m:[],d=l[l.length-1],u=`${d===void 0||/^[ \t]$/.test(d.c)?"":" "}${r.join(" ")}`;
if(a.close!=="")return[{file:s,s:a.e-1,e:a.e-1,text:It(u,a.close)}];let c=(g=(p=e[s])==null?void 0:p.text.slice(a.s,a.e))!=null?g:"";return c===""||c.replace(ly,
" ")!==c?[{file:s,s:a.e,e:a.e,text:`"${It(u,'"')}"`}]:[{file:s,s:a.s,e:a.s,text:'"'},{file:s,s:a.e,e:a.e,text:`${It(u,'"')}"`}]}function Id(e){var t;let n=Od(e).
find(r=>r.text==="--");return n===void 0?null:(t=e[n.start])!=null?t:null}function py(e,n,t,r){let o=It(t.join(" "),'"');return`${e}${e===""||e.endsWith(`
`)?"":`
`}${n}="${r?`${o} $${n}`:`$${n} ${o}`}"
`}function my(e,n){return e.replace(new RegExp(`^${n}=" *\\$${n} *"\\n`,"gm"),"")}function Rd(e,n){let t=new Map;for(let o of n){let i=`${o.file} ${o.s} ${o.e}`,
s=t.get(i);if(s!==void 0&&s.text!==o.text&&o.s!==o.e)return null;t.set(i,o)}let r=[...t.values()].sort((o,i)=>i.s-o.s||i.e-o.e);return e.map((o,i)=>({...o,text:r.
filter(s=>s.file===i).reduce((s,a)=>s.slice(0,a.s)+a.text+s.slice(a.e),o.text)}))}function It(e,n){return n==='"'?e.replace(/[$`"\\]/g,"\\$&"):n==="'"?e.replace(
/'/g,"'\\''"):e.replace(ly,"\\$&")}var oe="/etc/default/grub",Pr="/etc/default/grub.d",nn="GRUB_CMDLINE_LINUX",Md="GRUB_CMDLINE_LINUX_DEFAULT",No=`${Pr}/zz-vfiokit.cfg`,hy=/^zz+-vfiokit\.cfg$/,US=`\
# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub
`;function _s(e,n,t){let r=new Set(Nd(e,n).worlds.map(i=>_d(Do(i,t)))),[o]=r;return r.size===1&&o!==void 0?o:null}function Ar(e,n){let[t]=Nd(e,n).worlds;return t===
void 0?[]:Dd(t).all}function Ss(e,n,t,r=!1){var v,h,w;let o=Td(e,n),i=Nd(e,n),s=i.worlds.map(Dd);if(!r)for(let b of s)jS(b,t);let a=s.map(b=>{let $=In(b.tokens.
map(x=>x.text),t,b.split);return r?FS($,b):$}),l=(h=(v=s[0])==null?void 0:v.all)!=null?h:[];if(a.every((b,$)=>b.removed.length===0&&b.added.length===0&&(r||t.every(
x=>{var I,O;return J((O=(I=s[$])==null?void 0:I.all)!=null?O:[],x)})))&&(r||t.length===0||!s.some(by)))return{texts:new Map,before:l,lost:[],manager:null};let u=s.
flatMap((b,$)=>WS(b,a[$])),c=new Set(u.map(ks)),f=[...u,...r?[]:s.flatMap(b=>b.values.flatMap(cy)).filter(b=>!c.has(ks(b)))],m=r?void 0:[...vy(i,f)].find(b=>XS(
o,b));if(m!==void 0)throw k(`${oe} asks in a condition what ${m} is, so that ${a.flatMap(b=>b.removed).join(" ")||m} cannot be changed there soundly; change it \
by hand`);let p=ZS(a),g=s.some(b=>b.world.sealed.has(nn)),y=[...new Set(s.flatMap(({tokens:b},$)=>{var x,I;return Fi(b.map(O=>O.text),((I=(x=a[$])==null?void 0:
x.kept)!=null?I:[]).flatMap(O=>O===null?[]:W(O)))}))];for(let b of n.dropIns&&n.inPlace!==!0&&!g?GS(e):[null])for(let $ of KS(i,s,a,f,p,b)){let x=JS(e,n,{read:i,
edits:f,changes:a,wishes:r?[]:t,dropIn:b},$);if(x!==null)return{texts:x,before:l,lost:y,manager:n.dropIns&&b!==No?en((w=e.read(No))!=null?w:""):null}}throw k(`${oe}\
 sets ${nn} in a way that cannot be edited without running it; expected plain assignments; change ${[...p,...a.flatMap(b=>b.removed)].join(" ")} there by hand`)}
function Dd(e){let n=[Do(e,nn),Do(e,Md)],[t=[],r=[]]=n.map(s=>Od(s).map(a=>({...a,value:s}))),o=new Set(n[0].map(ks)),i=r.filter(({start:s,end:a,value:l})=>!l.slice(
s,a).every(d=>o.has(ks(d))));return{world:e,values:n,tokens:[...t,...i],all:[...t,...r].map(s=>s.text),split:t.length}}function FS(e,{tokens:n}){let t=n.map(o=>o.
value.slice(o.start,o.end).some(i=>i.of!==nn&&i.of!==Md)),r=e.kept.map((o,i)=>{var s,a;return t[i]===!0?(a=(s=n[i])==null?void 0:s.text)!=null?a:null:o});return{
...e,kept:r,tokens:r.filter(o=>o!==null),removed:e.removed.filter(o=>!n.some((i,s)=>i.text===o&&t[s]===!0))}}function by({values:e}){return e.some(n=>n.some(t=>t.
c===`
`))}function Td(e,{dropIns:n}){let t=n?e.list(Pr).filter(r=>/^[^.].*\.cfg$/.test(r)):[];return[oe,...t.map(r=>`${Pr}/${r}`)].map(r=>{var o;return{path:r,text:(o=
e.read(r))!=null?o:""}})}function Nd(e,n){return Y(e,`defaults ${n.shell} ${n.dropIns}`,()=>zS(e,n))}function zS(e,n){let{shell:t}=n,r=kd(Td(e,n),t,i=>i.startsWith(
"/")?e.read(i):null);if("why"in r)throw k(`${r.path} line ${r.line} is broken for ${t}, which reads it: ${r.why}; correct the file, then run this again`);let o=r.
worlds.filter(i=>i.over!=="all");if(o.length===0)throw k(`${oe} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, so\
urcing what is not there), so that no grub.cfg can be made; take that out`);return{...r,worlds:o}}function jS(e,n){var r;let t=n.flatMap(Xn);for(let o of e.tokens){
if(!o.text.includes(To))continue;let i=o.value.slice(o.start,o.end),s=o.text.split(To).find(d=>t.includes(P(d))),a=((r=xs(i).match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)]*/g))!=
null?r:[]).filter(d=>t.includes(P(d))),l=s!==void 0?o.text.replace(To,"\u2026"):In(a,n).removed[0];if(l!==void 0)throw k(`${nn} gets ${l} from ${i.map(d=>{var u;
return(u=d.dark)!=null?u:d.c}).join("").replace(/\s+/g," ").slice(0,80)}, which only running it would tell; expected a plain text there; write the argument out \
in ${oe}`)}}function ks({file:e,s:n}){return`${e} ${n}`}function WS(e,n){let t=r=>n==null?void 0:n.kept[e.tokens.indexOf(r)];return e.values.flatMap(r=>{let o=e.
tokens.filter(i=>i.value===r);return[...dy(r,o.filter(i=>t(i)===null)),...o.flatMap(i=>{let s=t(i);return s==null||s===i.text?[]:uy(r,i,s)})]})}function ZS(e){let n=new Map,
t=r=>k(`${oe} sets ${gy(r)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`);for(let r of e.flatMap(
o=>o.added)){let o=Yn(P(r))?r:P(r),i=n.get(o);if(Ed(r)){let s=new Set(e.map(a=>a.added.filter(Ed).join(" ")).filter(a=>a!==""));if(s.size>1)throw t(r);n.set("",
[...s].join(""));continue}if(i===void 0||i===r){n.set(o,r);continue}if(!Xe(P(r))||P(r)==="vfio_pci.ids")throw t(r);n.set(o,`${gy(r)}=${[...new Set([...N(i),...N(
r)])].join(",")}`)}return[...n.values()].flatMap(W)}function Ed(e){return qe.includes(P(e))}function gy(e){return e.replace(/=[^]*/,"")}function GS(e){var s;let n=e.
list(Pr).filter(a=>a.endsWith(".cfg")),t=a=>{var l;return en((l=e.read(`${Pr}/${a}`))!=null?l:"")===null},r=n.filter(a=>hy.test(a)&&t(a)),o=(s=n.filter(a=>!r.includes(
a)).pop())!=null?s:"",i="zz-vfiokit.cfg";for(;i<o&&o.startsWith("z")||!t(i);)i=`z${i}`;return[...r.reverse(),...["zz-vfiokit.cfg"].filter(t),i].map(a=>`${Pr}/${a}`)}
function KS(e,n,t,r,o,i){var g,y;let[s]=n,a=n.some(({values:[v]})=>/(?:^|[\s"'])--(?![^\s"'])/.test(xs(v))),l=Rd(e.files,r);if(l===null||s===void 0)return[];if(o.
length===0)return[l];let d=s.world.last.get(nn),u=n.every(({world:{last:v},values:[,h]})=>{var w;return((w=v.get(nn))==null?void 0:w.assign)===(d==null?void 0:d.
assign)&&!h.some(b=>{var $;return/GRUB_CMDLINE_LINUX\b/.test(($=b.dark)!=null?$:"")})})?s.world:null,c=v=>{let h=u===null?null:fy(v,u,nn,o),w=h===null?null:Rd(v,
[...r,...h]);return w===null?[]:[w]},f=v=>(l.some(b=>b.path===v)?l:[...l,{path:v,text:""}]).map(b=>b.path===v?{...b,text:py(b.text===""&&v!==oe?US:b.text,nn,o,a)}:
b);if(i===null)return[...c(e.files),f(oe)];let m=d==null?null:(y=(g=e.files[d.file])==null?void 0:g.path)!=null?y:null,p=s.tokens.some((v,h)=>{var w;return h<s.
split&&((w=t[0])==null?void 0:w.kept[h])===null&&o.some(b=>Xe(P(b))&&P(b)===P(v.text))});return[...m===i||p||Id(s.values[0])!==null?c(e.files):[],f(i)]}function JS(e,n,{
read:t,edits:r,changes:o,wishes:i,dropIn:s},a){let l=new Map(t.files.map(v=>[v.path,v.text])),d=a.map(v=>v.text===l.get(v.path)?v:{...v,text:my(v.text,nn)}),u=new Set(
[...Td(e,n).map(v=>v.path),s!=null?s:""]),c=v=>v===oe?"":v,f=d.filter(v=>u.has(v.path)).sort((v,h)=>c(v.path)<c(h.path)?-1:1),m=kd(f,n.shell,v=>{var h,w;return(w=
(h=d.find(b=>b.path===v))==null?void 0:h.text)!=null?w:e.read(v)});if("why"in m)return null;let p=m.worlds.filter(v=>v.over!=="all").map(Dd),g=p.length>0&&p.every(
v=>{let h=v.tokens.map(w=>w.text);return i.every(w=>J(v.all,w))&&(i.length===0||!by(v))&&o.some(w=>(p.length===1?qS(h,w):YS(h,w))&&w.added.every(b=>Ed(b)||ao(v.
all).filter($=>$===b).length<2))}),y=vy(t,r);return!g||yy(m,y)!==yy(t,y)?null:new Map(d.filter(v=>{var h;return v.text!==((h=l.get(v.path))!=null?h:"")}).map(({
path:v,text:h})=>{let w=hy.test(v.replace(/.*\//,""))&&!/^[^#\n]/m.test(h);return[v,w?null:h]}))}function qS(e,n){return[...e].sort().join(`
`)===[...n.tokens].sort().join(`
`)}function YS(e,n){let t=new Set(n.added.map(P)),r=o=>o.filter(i=>!t.has(P(i))).join(" ");return r(e)===r(n.tokens)}function vy(e,n){let t=new Set(n.map(r=>`${r.
file} ${r.s}`));return new Set(e.worlds.flatMap(({values:r})=>[...r].filter(([,o])=>o.some(i=>t.has(`${i.file} ${i.s}`))).map(([o])=>o)))}function XS(e,n){let t=new RegExp(
`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t][^\\n;]*\\$\\{?${n}\\b`,"m");return e.some(r=>t.test(r.text))}function yy(e,n){let t=e.worlds.map(({values:r})=>JSON.
stringify([...r].filter(([o])=>o!==nn&&o!==Md&&!n.has(o)).map(([o,i])=>[o,i.map(s=>{var a;return(a=s.dark)!=null?a:s.c}).join("")]).sort()));return[...new Set(t)].
sort().join(`
`)}function Cd(e){return[...e.texts].map(([n,t])=>re(n,t,void 0,e.lost.length===0?{}:{lost:e.lost}))}function Ld(e,n){return!n.dropIns&&e.read(oe)===null}function wy(e,n,t,r){
if(!r&&Ld(e,n))return{steps:[],before:[],notes:[`${oe} does not exist: a later grub2-mkconfig would make entries without the arguments`],warnings:[]};let o=Ss(e,
n,t),{manager:i}=o,s=[...o.texts.keys()].find(a=>a!==No&&a.endsWith("-vfiokit.cfg"));return{steps:Cd(o),before:o.before,notes:[],warnings:i===null||s===void 0?[]:
[`${No} is kept by ${i}, so ours is ${s}: tell ${i} to leave these settings to one of the two`]}}function $y(e,n,t){return t.length===0||Ld(e,n)?[]:Cd(Ss(e,n,t,
!0))}function xy(e,n,t){return t.length===0||Ld(e,n)?[]:Cd(Ss(e,{...n,inPlace:!0},t))}var ky="/boot/grub/grub.cfg",at="/boot/grub2/grub.cfg",QS={rhel:"redhat",ol:"redhat"},_y="/etc/tuned/bootcmdline";function Ps(e,n){return["/usr/sbin","/sbin","/\
usr/bin","/bin"].some(t=>e.real(`${t}/${n}`)!==null)}function Vd(e){if(e.stat("/run/ostree-booted")!==null||e.stat("/ostree/repo")!==null)throw fe("this is an o\
stree or bootc system, whose boot entries belong to its deployments; expected entries that are files of this system","set the arguments in the image, or with rp\
m-ostree kargs");if([e.attr("/proc/mounts"),e.read("/etc/fstab")].some(t=>(t!=null?t:"").split(`
`).some(r=>{let[o="#",i,,s=""]=r.trim().split(/\s+/);return!o.startsWith("#")&&i==="/"&&s.split(",").includes("ro")}))&&Ps(e,"transactional-update"))throw fe("t\
his system has a read-only root that only transactional-update may change; expected a writable one","run this inside transactional-update shell, or prepare the \
image")}function Sy(e){let n=["/boot/efi/EFI/Linux","/efi/EFI/Linux","/boot/EFI/Linux"].find(t=>e.list(t).some(r=>r.endsWith(".efi")));if(n!==void 0)throw fe(`t\
his system boots unified kernel images (${n}), whose arguments are sealed inside; expected GRUB`,"set the arguments where the images are built (/etc/kernel/cmdl\
ine, ukify)")}function eP(e){Sy(e);let n=["/boot/loader/loader.conf","/boot/efi/loader/loader.conf","/efi/loader/loader.conf"].find(t=>e.real(t)!==null);throw n!==
void 0?fe(`this system boots with systemd-boot (${n}), which is not supported; expected GRUB`,"set the arguments in /etc/kernel/cmdline and run kernel-install"):
fe("no GRUB was found: neither update-grub nor grub2-mkconfig is here; expected one of them","install GRUB, or set the arguments in the boot loader that this sy\
stem has")}function nP(e){var a,l;if(!sd(e))return at;let n=e.real("/etc/grub2-efi.cfg"),t=yg(e).filter(d=>!/\/EFI\/boot\//i.test(d)),r=d=>{var u;return Mn((u=e.
read(d))!=null?u:"").kind},o=t.filter(d=>r(d)==="generated");if(n!==null&&o.includes(n))return n;let i=(a=Oo(e,"ID"))!=null?a:"",s=t.find(d=>{var u;return d===`\
/boot/efi/EFI/${(u=QS[i])!=null?u:i}/grub.cfg`});return s!==void 0?o.includes(s)?s:at:o.length===1&&!t.some(d=>r(d)==="stub")&&(l=o[0])!=null?l:at}function tP(e){
var n,t;return(t=(n=e.read("/usr/sbin/grub2-mkconfig"))!=null?n:e.read("/usr/bin/grub2-mkconfig"))!=null?t:""}function Le(e){return Y(e,"boot loader",()=>rP(e))}
function rP(e){var u,c,f,m;Vd(e);let n=yr(e),t=n==="suse";if(t){let p=(f=(c=/^\s*LOADER_TYPE=["']?([\w-]*)/m.exec((u=e.read("/etc/sysconfig/bootloader"))!=null?
u:""))==null?void 0:c[1])!=null?f:"grub2";if(p!=="grub2"&&p!=="grub2-efi")throw fe(`LOADER_TYPE in /etc/sysconfig/bootloader is ${p||"empty"}; expected grub2 or\
 grub2-efi`,"set the arguments with update-bootloader --add-option and sdbootutil update-all-entries")}if((n==="debian"||Ps(e,"update-grub")&&!Ps(e,"grub2-mkcon\
fig"))&&(e.real(ky)!==null||e.real(oe)!==null)){let g={shell:((m=e.real("/bin/sh"))!=null?m:"").endsWith("bash")?"bash":"dash",dropIns:iP(e)};return{kind:"debia\
n",name:"GRUB (update-grub)",defaults:g,config:ky,grubenv:"/boot/grub/grubenv",command:["update-grub"],kernelopts:!1,get fallback(){return _s(e,g,"GRUB_DEFAULT")||
"0"}}}!Ps(e,"grub2-mkconfig")&&e.real("/boot/grub2")===null&&eP(e);let r={shell:"bash",dropIns:!1},o=t?at:nP(e),i={defaults:r,config:o,grubenv:"/boot/grub2/grub\
env",fallback:_s(e,r,"GRUB_DEFAULT")||"saved"},s=e.list(rt).filter(p=>p.endsWith(".conf")),a=e.read(o),l=Mn(a!=null?a:""),d=s.length===0;if(!t&&d&&l.entries.every(
p=>p.kernel==="")&&Sy(e),!t&&oP(e,r,a===null?!d:l.bls)){let p=d?l.kernelopts!==null:s.some(g=>{var y;return/^\s*options\s.*\$kernelopts\b/m.test((y=e.read(`${rt}\
/${g}`))!=null?y:"")});return{kind:"bls",name:p?"GRUB (BLS entries, kernelopts)":"GRUB (BLS entries)",...i,fallback:"saved",command:null,kernelopts:p}}if(o!==at&&
/overwrite the GRUB wrapper|GRUB wrapper/i.test(tP(e)))throw fe(`${o} is a full configuration that boots, and this grub2-mkconfig refuses to write it; expected \
a stub there that leads to ${at}`,`run grub2-mkconfig -o ${at}, remove ${o} and reinstall grub2-common, which puts the stub back`);return{kind:"grub2",name:"GRU\
B (grub2-mkconfig)",...i,command:["grub2-mkconfig","-o",o],kernelopts:!1}}function oP(e,n,t){let r=_s(e,n,"GRUB_ENABLE_BLSCFG");return t&&(r===null||r===""||r===
"true")}function iP(e){let n=e.read("/usr/sbin/grub-mkconfig");return n===null||!n.startsWith("#!")||n.includes("default/grub.d")}function sP(e,n){var o,i,s,a;let t=e.
read(n.grubenv),r=(s=(i=/^\s*TUNED_BOOT_CMDLINE=(["']?)(.*)\1\s*$/m.exec((o=e.read(_y))!=null?o:""))==null?void 0:i[2])!=null?s:"";return[...W(r),...W(t===null?
"":(a=xr(t,"tuned_params"))!=null?a:"")]}function aP(e,n,t){let r=sP(e,n);if(r.length===0)return;let o=n.kind==="bls"?md(e,n).map(i=>i.tokens):[Ar(e,n.defaults)].
filter(i=>i.includes("$tuned_params"));for(let i of t){let s=o.some(l=>J(l,i)&&!J([...l,...r],i)),a=r.find(l=>Xn(i).includes(P(l)));if(!(!s||a===void 0))throw k(
`tuned sets ${a} on the kernel command line (${_y}), where it would win over ours; expected no ${P(a)} there; take it out of the tuned profile (cmdline in its [\
bootloader] section) and run this again`)}}function lP(e,n,t,r){let o=[{path:oe,tokens:r},...n.kind==="bls"?md(e,n):[]];return t.flatMap(ur).flatMap(i=>{let s=o.
filter(({tokens:a})=>!J(a,_t(i))).map(a=>a.path);return s.length===o.length?[]:[{thing:"arg",value:i,...s.length===0?{}:{except:s}}]})}function Py(e,n,t){return n.
command===null||e.real(n.config)===null?[]:[{kind:"grubConfig",path:n.config,command:n.command,wishes:t}]}function As(e,n,t,r={}){if(t.length===0)return{steps:[],
claims:[],notes:[],warnings:[]};let o=n.kind==="bls"?Cg(e,n,t):{steps:[],warnings:[]},i=wy(e,n.defaults,t,n.kind!=="bls"),s=[...o.steps,...i.steps];return aP(te(
e,s),n,t),{steps:We([...s,...r.regenerate===!1?[]:Py(e,n,t)]),claims:s.length===0?[]:lP(e,n,t,i.before),notes:i.notes,warnings:[...o.warnings,...i.warnings]}}function Co(e,n,t,r={}){
return Lo(e,n,Hd(n,t),r)}function Hd({config:e},n){let t=n.filter(r=>r.thing==="arg");return r=>t.filter(o=>{var i;return((i=o.except)==null?void 0:i.includes(r===
e?ot:r))!==!0}).map(o=>_t(o.value))}function Lo(e,n,t,r={}){let o=n.kind==="bls"?Lg(e,n,t):[],i=t(oe,[]);return{steps:We([...o,...$y(e,n.defaults,i),...r.regenerate===
!1||i.length===0&&r.sourcesChange!==!0?[]:Py(e,n,i)]),notes:[]}}function Ay(e,n,t){return Dg(e,n).flatMap(({title:r,foreign:o="",tokens:i})=>{let s=mn(t.filter(
a=>!J(i,a)));return s.length===0?[]:[`the boot entry ${JSON.stringify(r)} of /etc/grub.d/${o} boots this system without ${s.join(" ")}, and nobody but you chang\
es it: put them there`]})}function Os(e,n){var t;return`${n.name}, ${sd(e)?"UEFI":"BIOS"}, ${(t=Oo(e,"PRETTY_NAME"))!=null?t:"unknown system"}`}function Vo(e){let n=T(e),t=be(e,n),r=vr(e,n,t);return{...r,judge:tt(e,n,t,r),consoles:br(e,n),weakened:hr(e)}}function vn(e){try{return{loader:Le(e),missing:null}}catch(n){
if(!(n instanceof S)||n.code!=="E_HOST"||Se(e)!==null)throw n;return{loader:null,missing:n.message}}}function Or(e,n){return n===null?[]:Re(e,n).filter(t=>!t.recovery).
map(t=>t.tokens)}function Oy(e,n){let t=n.filter(r=>!e.some(o=>o.id===r));return[...new Set([...e.flatMap(Ne),...t.flatMap(Oi)])]}function Iy(e,n){let t=ae(e).map(
o=>le(e,o)).filter(o=>o("vfio_pci")!=="builtin"),r=new Map;for(let o of n){let i=Ne(o).find(s=>t.some(a=>a(s)==="builtin"));i!==void 0&&r.set(o.address,i)}return r}
function Is(e,n,t){return T(e).filter(r=>n.includes(r.address)).map(({address:r,id:o,driver:i,group:s})=>({address:r,id:o,driver:i,wanted:t,iommu_group:s}))}var Ho="# vfiokit: functions for vfio-pci, and the drivers that come after it",Bd="options vfio-pci",dP=/^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/,
Rt=4294967295;function Ir(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=null?n:[]}function Ee(e){return(e!=null?e:"").split(",").map(n=>n.trim()).filter(n=>n!==
"")}function Ry(e){return e.split(":").map(n=>/^(?:0x)?[0-9a-f]{1,8}$/i.test(n)?parseInt(n,16):NaN)}function Bo(e){let[n=NaN,t=NaN,r=Rt,o=Rt,i=0,s=0]=Ry(e);return![
n,t].every(a=>a>=0&&a<=65535)||r!==Rt||o!==Rt||(i&s)!==0||s!==0?null:[n,t].map(a=>a.toString(16).padStart(4,"0")).join(":")}function ke(e,n){return e.some(t=>{var f,
m;let[r=NaN,o=NaN,i=Rt,s=Rt,a=0,l=0]=Ry(t),[d,u]=((f=n.subsystem)!=null?f:":").split(":"),c=(p,g)=>p===Rt||p===parseInt(g!=null?g:"",16);return c(r,n.vendor)&&c(
o,n.device)&&c(i,d)&&c(s,u)&&((parseInt((m=n.class)!=null?m:"",16)<<8^a)&l&16776960)===0})}function Rs(e,n){if(n.length===0)return e;let t=e===""?"":/\\\n$/.test(
e)?`
`:e.endsWith(`
`)?"":/\\$/.test(e)?`

`:`
`;return e+t+n.map(r=>`${r}
`).join("")}function Rr(e,{line:n,lines:t},r){let o=Ir(e),i=o.slice(n-1,n-1+t).join("");return[...o.slice(0,n-1),r(i),...o.slice(n-1+t)].join("")}function Ey(e,n){
return Te(e,n).filter(t=>ue([t],"vfio_pci","ids")!==null)}function My(e,n,t){var i;let r=t.join(","),[o]=[...Ey(e,n)].reverse();if(o!==void 0){let s=Rr(e,o,a=>a.
replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/,`$1ids=$2${r}$2`));if(((i=ue(Te(s,n),"vfio_pci","ids"))==null?void 0:i.value)===r)return s}return Rs(e,[`${Bd}\
 ids=${r}`])}function Ud(e,n,t){let r=e;for(let o of[...Ey(e,n)].reverse())r=Rr(r,o,i=>{let s=o.lines===1?i:`${Bd} ${o.rest.trim()}
`,a=s.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g,(l,d,u,c)=>{let f=c.split(","),m=f.filter(p=>!t(p));return m.length===f.length?l:m.length===0?
"":`${d}ids=${u}${m.join(",")}${u}`});return a===s?i:/^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(a)?"":a});return r}function Dy(e,n){return Rr(e,n,t=>t.replace(/(?<![\t ])[\t ]*(\r?\n?)$/,
" pre: vfio-pci$1"))}function Ty(e){return`softdep ${e} pre: vfio-pci`}function Ny(e,n){return`${Bd} ${e}=${n?1:0}`}function Er(e){return Ir(e).some(n=>n.trimEnd()===
Ho)}function Cy(e){let n=Ir(e).filter(t=>t.trimEnd()!==Ho&&!dP.test(t.trimEnd())&&!io.test(t.trimEnd())).join("");return n.trim()===""?null:n}function Et(e){return e!==
null&&ro(e).includes("vfio_pci")}function Ly(e,n,t,r){if(r.length===0)return{text:e,lines:[],changed:[]};let o=Jc(t,n);if(o!==null)throw k(`${o.path} line ${o.line} says what happens when vfio-\
pci is loaded (${o.command}), and kmod would pass over ours; binding by address needs that line gone`,"take it out, or name ids");let i=new Map(X(t).map(u=>[u.address,
u])),s=[],a=(u,c)=>{let f=Te(e,n).find(c);if(f===void 0)throw new Error(`${n} has lost a line that was in it: ${u}`);e=Rr(e,f,()=>`${u}
`),s.push(u)},l=r.map(oo).filter(u=>{var f;let c=i.get((f=bt(u))!=null?f:"");if(c===void 0)return!0;if(oo(c)===u)return!1;if(c.from.path!==n)throw k(`${c.from.path}\
 line ${c.from.line} stores ${c.card} for ${c.address}, and is not ours`,"take that line out");return a(u,m=>m.command==="options"&&m.name===de&&m.rest.trim().startsWith(
`${c.address}=`)),!1}),d=[...[...i.values()].filter(u=>!r.some(c=>c.address===u.address)),...r].flatMap(u=>{var c;return(c=u.variant)!=null?c:[]});for(let u of[
Gc,Qa(d)]){let[c]=Te(`${u}
`,n),f=p=>p.command===(c==null?void 0:c.command)&&p.name===c.name,m=t.find(f);m===void 0?l.unshift(u):m.path===n&&m.rest!==(c==null?void 0:c.rest)&&a(u,f)}return{
text:e,lines:l,changed:s}}function Vy(e,n,t,r){let o=Ir(e).filter(a=>{var l;return!t.has((l=bt(a.trimEnd()))!=null?l:"")}).join("");if(r.length===0)return Ir(o).
filter(a=>!io.test(a.trimEnd())).join("");let i=Te(o,n).find(a=>a.command==="softdep"&&a.name==="vfio_pci"&&io.test(`softdep vfio-pci ${a.rest}`)),s=Qa(r.flatMap(
a=>{var l;return(l=a.variant)!=null?l:[]}));return i===void 0?o:Rr(o,i,()=>`${s}
`)}var Es="/etc/modprobe.d/vfio.conf",Hy=1023;function uP(e){let n=ae(e);return n.length===0?[{has:()=>"module",config:C(e)}]:n.map(t=>{let r=C(e,t);return{has:Jn(
le(e,t),r),config:r}})}function cP(e,n,t){var s;let r=st(e,Es,Ya.slice(1)),o=t.map(a=>{var l;return(l=ue(n,"vfio_pci",a))==null?void 0:l.from}).filter(a=>a!==void 0).
map(a=>a.path).sort((a,l)=>gt(a,l)?-1:1).pop();if(o===void 0||!gt(r.path,o))return r;let i=it(Es);if(!gt(i,o)&&en((s=e.read(i))!=null?s:"")===null)return{path:i,
warning:`${o} sets parameters of vfio-pci and is read after ${r.path}, so ours is ${i}`};throw k(`${o} sets parameters of vfio-pci and is read after any file of\
 ours, so its values would win; put them there, or give that file a name that sorts before ${i}`)}function Uo(e,n){var $,x,I,O;let t=uP(e),r=C(e),o=Ee(($=ue(r,"\
vfio_pci","ids"))==null?void 0:$.value),i=n.ids.filter(_=>{let E=n.devices.filter(R=>R.id===_);return E.length===0?!o.some(R=>Bo(R)===_):!E.every(R=>ke(o,R))}),
s=[...o,...i],a=Object.entries(n.options).filter(_=>{let E=ue(r,"vfio_pci",_[0]);return _[1]!==void 0&&_[1]!==(E!==null&&ht(E.value))}),l=_=>n.blacklisted.has(_)||
t.every(({has:E,config:R})=>{let V=E(_);return V==="absent"||V==="module"&&(Be(R,_)!==null||Et(Pe(R,"softdep",_)))}),d=cP(e,r,[...i.length>0?["ids"]:[],...a.map(
([_])=>_)]),u=Er((x=e.read(d.path))!=null?x:""),c=t.every(({has:_})=>_("vfio_pci")==="module"),f=i.length===0&&a.length===0&&!u&&!n.overridden&&n.at.length===0&&
c&&n.rivals.every(l),m={steps:[],claims:[],notes:[],warnings:[],prepared:f,entries:s};if(f)return m;if(s.join(",").length>Hy)throw k(`ids= of vfio-pci would hav\
e ${s.join(",").length} characters, and the kernel takes ${Hy} at most; name fewer ids`);let p=(I=e.read(d.path))!=null?I:"",g=u?p:Rs(p,[Ho]),y=Ly(i.length===0?
g:My(g,d.path,s),d.path,r,n.at),v=y.text,h=[...y.lines,...a.map(([_,E])=>Ny(_,E))],w=[];for(let _ of n.rivals){let E=t.map(we=>Pe(we.config,"softdep",_));if(E.every(
Et))continue;let[R]=t.flatMap(we=>{var mi;return(mi=bi(we.config,_))!=null?mi:[]}),V=(we,mi)=>w.push(`${we} has ${mi}: there vfio-pci comes first only if the bo\
ot image loads it and not ${_}`);if(R!==void 0){V(R.path,`an install line for ${_}, which kmod would pass over for a softdep, so no softdep is written`);continue}
let j=E.flatMap(we=>we===null||Et(we)?[]:[we]),pi=j.find(we=>we.path===d.path);pi!==void 0?v=Dy(v,pi):Et((O=Te(v,d.path).find(we=>we.command==="softdep"&&we.name===
_))!=null?O:null)||h.push(Ty(_));let Pc=j.find(we=>gt(we.path,d.path));Pc!==void 0&&V(Pc.path,`a softdep line for ${_}, and kmod takes only the first`)}if(v=Rs(
v,h),v===g)return{...m,notes:w};let b=[...i.map(_=>({thing:"id",value:_})),...[...u?[]:[Ho],...h,...y.changed].map(_=>({thing:"line",value:_}))];return{...m,claims:b,
notes:w,steps:[re(d.path,v)],warnings:d.warning===void 0?[]:[d.warning]}}function fP(e,n){return(e===Es||e===it(Es))&&en(n)===null}function By(e,n,t=new Set){var l;
let r=d=>{var u;return n.includes((u=Bo(d))!=null?u:"")},o=C(e),i=X(o),s=[],a=[];for(let d of new Set(o.filter(u=>u.command==="options"&&(u.name==="vfio_pci"||u.
name===de)).map(u=>u.path))){let u=_e(e,d),c=v=>{var h;return Ee((h=ue(Te(v,d),"vfio_pci","ids"))==null?void 0:h.value)},f=i.filter(v=>v.from.path===d&&t.has(v.
address));if(f.length===0&&!c(u).some(r))continue;if(!fP(d,u)){a.push(`${d} gives ${[...f.map(v=>v.address),...c(u).some(r)?n:[]].join(", ")} to vfio-pci, and i\
s not ours: left as it is`);continue}let m=Ud(Vy(u,d,t,i.filter(v=>!t.has(v.address))),d,r),p=Ee((l=ue(o.filter(v=>v.path!==d),"vfio_pci","ids"))==null?void 0:l.
value);Er(m)&&c(m).every(v=>p.includes(v))&&(m=Ud(m,d,()=>!0));let y=Er(m)&&ue(Te(m,d),"vfio_pci","ids")===null&&X(Te(m,d)).length===0?Cy(m):m.trim()===""?null:
m;s.push(re(d,y))}return{steps:s,notes:a}}var Mt=["nouveau","nvidia","nvidia_drm"];function Fy({devices:e,gpus:n,given:t}){let r=new Set(n.filter(i=>Cn(i)&&i.device.bootVga!==1).map(i=>i.device.address)),
o=n.some(i=>t.has(i.device));return e.filter(i=>!fo(i.driver)&&(o?!t.has(i):!r.has(i.address)))}function Uy(e){return e.replace(/-/g,"_")}function Fd({driver:e,
module:n}){return n!=null?n:e}function pP(e){let n=Fd(e);return n===null?Mt:Mt.filter(t=>t.startsWith("nvidia")===n.startsWith("nvidia"))}function Ms(e){let n=new Set(
e.gpus.filter(r=>r.device.vendor==="10de").map(r=>r.device));if(n.size===0)return[];let t=new Set(Fy(e).filter(r=>n.has(r)).flatMap(pP));return Mt.filter(r=>!t.
has(r))}function zy(e,n){var o,i;let t=new Set(e.map(Uy)),r=Fy(n).find(s=>{var a;return t.has(Uy((a=Fd(s))!=null?a:""))});if(r!==void 0)throw k(`blacklist holds\
 ${(o=Fd(r))!=null?o:""}, which drives ${r.address} (${(i=r.id)!=null?i:"unknown id"}), and that device stays with the host; take it out of the list, or give th\
e device to vfio-pci first (vfio_bind)`)}var Dt="/etc/initramfs-tools/modules",jy="/usr/share/initramfs-tools/modules.d",zd="# vfiokit: vfio_pci before the drivers that could take its devices",Fo="vfio\
_pci",mP=/^((\w+_)?vfio_pci|vfiokit_bind)$/,gP="/etc/dracut.conf.d/vfiokit.conf",Wy=["/etc/dracut.conf.d","/run/initramfs/dracut.conf.d","/usr/lib/dracut/dracut\
.conf.d"],Ds="# vfiokit: vfio-pci before the drivers that could take its devices, and the file that gives it their ids",Zy={"initramfs-tools":["/etc/modprobe.d",
Dt],dracut:["/etc/modprobe.d","/etc/dracut.conf","/etc/dracut.conf.d"]},Gy={steps:[],claims:[],warnings:[]};function Tt(e){var n;return(n=e.match(/[^\n]*\n|[^\n]+$/g))!=
null?n:[]}function Ts(e){var n;return e.startsWith("#")?"":ge((n=e.trim().split(/\s+/)[0])!=null?n:"")}function Ky(e,n){return e+(e===""||e.endsWith(`
`)?"":`
`)+n.map(t=>`${t}
`).join("")}function Jy(e){return{thing:"line",value:e}}function qy(e,n){let t=X(C(e)).length>0&&ae(e).some(r=>le(e,r)(Fo)==="builtin");return[...n.flatMap(r=>"\
module"in r?ge(r.module):[]),...t?[de]:[]]}function Yy(e){return[Dt,...e.list(jy).map(n=>`${jy}/${n}`)]}function Ns(e,n){return new Set(n==="dracut"?jd(Qy(e),"f\
orce_drivers").map(ge):Yy(e).flatMap(t=>Tt(_e(e,t)).map(Ts)))}function Xy(e){var t;let n=Yy(e).flatMap(r=>Tt(_e(e,r)).filter(o=>Ts(o)===Fo).flatMap(o=>to(o)).filter(
o=>o.name==="ids").map(({value:o})=>({path:r,ids:Ee(o)})));return(t=n[n.length-1])!=null?t:null}function yP(e,n){var s;let t=Ns(e,"initramfs-tools"),r=(s=e.read(
Dt))!=null?s:"",o=qy(e,n).filter(a=>!t.has(a));if(o.length===0)return Gy;let i=o.flatMap(a=>[zd,a]);return{steps:[re(Dt,Ky(r,i))],claims:i.map(Jy),warnings:[]}}
function Qy(e){return[_e(e,"/etc/dracut.conf"),...cn(e,Wy).map(n=>_e(e,n))].join(`
`)}function jd(e,n){var r,o,i;let t="";for(let s of e.split(`
`)){let a=new RegExp(`^\\s*${n}(\\+?)=(?:"([^"]*)"|'([^']*)'|(\\S*))`).exec(s);a!==null&&(t=(a[1]==="+"?t:"")+((i=(o=(r=a[2])!=null?r:a[3])!=null?o:a[4])!=null?
i:""))}return t.split(/\s+/).filter(s=>s!=="")}function hP(e,n){var r,o;if(e.real("/proc/cmdline")===null)return!1;let t=n.match(/^\s*hostonly=["']?(yes|no)\b/gm);
return t!==null?/yes$/.test((r=t[t.length-1])!=null?r:""):((o=e.attr("/usr/bin/dracut"))!=null?o:"").includes('${hostonly-} == "no"')}function bP(e,n){var g;let t=Qy(
e),r=Ns(e,"dracut"),o=jd(t,"add_drivers").map(ge),i=jd(t,"install_items"),s=hP(e,t),a=qy(e,n),l=y=>y===Fo||a.includes(de),d=a.filter(y=>!r.has(y)&&(l(y)||!o.includes(
y))).map(y=>`${l(y)?"force":"add"}_drivers+=" ${y} "`),c=[...n.flatMap(y=>{if("module"in y)return[];let v=`/${y.file}`;return i.includes(v)||s&&v.startsWith("/e\
tc/modprobe.d/")||v.startsWith("/usr/lib/")||v.startsWith("/lib/")?[]:[`install_items+=" ${v} "`]}),...d];if(c.length===0)return Gy;let f=st(e,gP);for(let y of cn(
e,Wy).filter(v=>gt(f.path,v))){let v=c.map(h=>h.slice(0,h.indexOf("+"))).find(h=>new RegExp(`^\\s*${h}=`,"m").test(_e(e,y)));if(v!==void 0)throw k(`${y} sets ${v}\
 anew and is read after ${f.path}, so what is added there would be lost`,`write ${v}+= in ${y}`)}let m=(g=e.read(f.path))!=null?g:"",p=Tt(m).some(y=>y.trimEnd()===
Ds)?c:[Ds,...c];return{steps:[re(f.path,Ky(m,p))],claims:p.map(Jy),warnings:f.warning===void 0?[]:[f.warning]}}function eh(e,n,t){return n==="dracut"?bP(e,t):yP(
e,t)}function vP(e){let n=Tt(e);return n.filter((t,r)=>{var o;return t.trimEnd()!==zd&&!(((o=n[r-1])!=null?o:"").trimEnd()===zd&&mP.test(Ts(t)))}).join("")}function wP(e){
return Tt(e).filter(n=>n.trimEnd()!==Ds&&!/^(force_drivers\+=" (\w*vfio_pci|vfiokit_bind) "|add_drivers\+=" \w+_vfio_pci "|install_items\+=" \/\S*modprobe\.d\/\S+ ")\s*$/.
test(n)).join("")}function nh(e){let n=[],t=[],r=e.read(Dt);if(r!==null){let o=vP(r);o!==r&&n.push(re(Dt,o===""?null:o)),Tt(o).some(i=>Ts(i)===Fo)&&t.push(`${Dt}\
 names ${Fo} without our mark: it was there before and stays`)}for(let o of cn(e,["/etc/dracut.conf.d"])){let i=_e(e,o);if(!Tt(i).some(a=>a.trimEnd()===Ds))continue;
let s=wP(i);n.push(re(o,s.trim()===""?null:s))}return{steps:n,notes:t}}function Cs(e,n,t,r,o,i="vfio_pci"){if(Et(Pe(n,"softdep",t)))return!0;if(r===void 0)return!1;let s=Ns(e,r);return s.has(i)&&!s.has(t)&&(r==="dracut"||o.includes(
Oe({module:t})))}var $P=["/etc/kernel/postinst.d","/usr/share/kernel/postinst.d"],xP=["/usr/sbin","/sbin","/usr/bin","/bin"],th=["/etc/kernel","/run/kernel","/usr/local/lib/kern\
el","/usr/lib/kernel"],rh="/etc/kernel/install.d/50-dracut.install";function sh(e,n){var t;return(t=xP.map(r=>`${r}/${n}`).find(r=>e.real(r)!==null))!=null?t:null}
function oh(e,n){return $P.some(t=>{var o,i;let r=e.real(`${t}/${n}`);return r!==null&&(((i=(o=e.stat(r))==null?void 0:o.mode)!=null?i:0)&73)!==0})}function kP(e){
var r,o;let n=((r=e.read("/var/lib/dpkg/diversions"))!=null?r:"").split(`
`),t=n.findIndex((i,s)=>s%3===0&&/^(\/usr)?\/sbin\/update-initramfs$/.test(i));return t<0?null:(o=n[t+2])!=null?o:":"}function _P(e){var o,i;let n=sh(e,"update-\
initramfs");if(n===null)return null;let t=(o=e.attr(n))!=null?o:"",r=kP(e);if(/\bmkinitramfs\b/.test(t))return"initramfs-tools";if(r==="dracut"||/^[^#\n]*\bdracut\b/m.
test(t)||((i=e.attr("/var/lib/dpkg/info/dracut.list"))!=null?i:"").split(`
`).includes(n))return"dracut";if(r===null)return"initramfs-tools";throw k(`${n} is not the one that builds boot images: ${r===":"?"the administrator":`package ${r}`}\
 has put another in its place (/var/lib/dpkg/diversions), so nobody can say what would be built; take the diversion back and run this again`)}function SP(e,n){var t;
return new RegExp(`(?:^|\\n)Package: ${n}\\nStatus: \\S+ ok installed\\n`).test((t=e.attr("/var/lib/dpkg/status"))!=null?t:"")}function ah(e){var i,s;let n=th.map(
a=>`${a}/install.conf`).find(a=>e.real(a)!==null),t=th.flatMap(a=>e.list(`${a}/install.conf.d`).filter(l=>l.endsWith(".conf")).map(l=>`${a}/install.conf.d/${l}`)),
o=(i=[...n===void 0?[]:[n],...t].map(a=>{var l;return(l=e.attr(a))!=null?l:""}).join(`
`).match(/^\s*initrd_generator\s*=.*$/gm))!=null?i:[];return o.length===0?null:((s=o[o.length-1])!=null?s:"").replace(/^[^=]*=\s*["']?|["']?\s*$/g,"")||null}function ih(e,n){
let t=ah(e);if(t==="dracut"||t==="initramfs-tools")return t;let r=["initramfs-tools","dracut"].filter(o=>SP(e,o));if(r.length===1&&r[0]!==void 0)return r[0];throw k(
`${n}, so it cannot be said whether initramfs-tools or dracut builds the image that boots; remove one of the two packages (apt purge) and run this again`)}function PP(e){
if(e.real("/etc/dracut.conf.d")!==null||e.real("/etc/dracut.conf")!==null)return"dracut";let n=yr(e);return e.real("/etc/initramfs-tools")!==null||n==="debian"?
"initramfs-tools":n==="unknown"?null:"dracut"}function Nt(e){let n=_P(e),t=sh(e,"dracut"),r=n==="initramfs-tools",o=r&&oh(e,"initramfs-tools"),i=t!==null&&oh(e,
"dracut");if(o&&i)return ih(e,"both /etc/kernel/postinst.d/initramfs-tools and /etc/kernel/postinst.d/dracut build at every new kernel");if(o)return"initramfs-t\
ools";if(i)return"dracut";if(r&&t!==null)return ih(e,"update-initramfs and dracut are both here and no hook in /etc/kernel/postinst.d calls one of them");if(r)return"\
initramfs-tools";if(t===null){let a=e.root==="/"?null:PP(e);if(a!==null)return a;throw fe("no tool that builds boot images was found: expected update-initramfs \
or dracut; install the one that this distribution uses (other tools, as mkinitcpio or booster, are not known here)")}let s=ah(e);if(s!==null&&s!=="dracut")throw fe(
`kernel-install is told to build boot images with ${s} (initrd_generator in install.conf); expected dracut or initramfs-tools`);if(e.link(rh)==="/dev/null")throw k(
`${rh} is a link to /dev/null, so dracut does not build the images of new kernels, and it cannot be said who does; remove the link or install the tool that does`);
return"dracut"}function Wd(e,n){return n.kind==="bls"?Re(e,n).map(t=>t.tokens):[Ar(e,n.defaults)]}function Ct(e,n){var o;let t=Ee((o=ue(C(e),"vfio_pci","ids"))==null?void 0:o.
value),r=n===null?[]:Wd(e,n).flatMap(i=>i.filter(s=>P(s)==="vfio_pci.ids").flatMap(N));return[...new Set([...t,...r])]}function lh(e,n){return[...Ct(e,n),...X(C(
e)).map(t=>t.address)]}function Zd(e,n){let t=new Set(Lt(e,n).map(i=>i.address)),r=new Set(ne(e).flatMap(i=>i.devices).map(i=>i.address)),o=T(e).map(i=>!U(i.driver)||
t.has(i.address)||i.override!==null&&!r.has(i.address)?i:Ci(i,{driver:null,module:AP(e,i)}));return{devices:o,gpus:be(e,o),given:new Set(o.filter(i=>t.has(i.address)))}}
function Lt(e,n){let t=Ct(e,n),r=T(e),o=new Set(Jt(C(e),r));return r.filter(i=>o.has(i)||ke(t,i))}function AP(e,n){var i;let t=C(e),r=ae(e).map(s=>Jn(le(e,s),t)),
o=Ne(n).filter(s=>Be(t,s)===null&&r.some(a=>a(s)!=="absent"));return o.length===1&&(i=o[0])!=null?i:null}function dh(e,n){let t=Zd(e,n),r=Ms(t),o=new Set([...t.
given].flatMap(Ne)),i=Nt(e),s=zf(e),a=d=>ae(e).every(u=>Cs(e,C(e,u),d,i,s)),l=Ue(e).filter(({thing:d,value:u})=>d!=="arg"||P(u)!=="modprobe.blacklist"?!1:N(u).every(
c=>!r.includes(c)&&(!o.has(c)||a(c))));return l.length===0?{steps:[],released:l}:{steps:Co(e,n,l).steps,released:l}}var OP="/etc/driverctl.d",uh="/etc/libvirt/qemu";function IP(e,n){var o;let t=`${OP}/pci-${n}`,r=((o=e.attr(t))!=null?o:"").trim();return r===""?null:{driver:r,
path:t}}function Mr(e,n){let t=IP(e,n);return t===null||U(t.driver)?null:t}function RP(e){var t;return((t=e.match(/<hostdev\b[^>]*\bmanaged=['"]yes['"][^]*?<\/hostdev>/g))!=
null?t:[]).flatMap(r=>{var s,a;let o=(a=(s=/<source\b[^]*?<\/source>/.exec(r))==null?void 0:s[0])!=null?a:"",i=(l,d)=>{var u,c;return((c=(u=new RegExp(`\\b${l}=\
['"]0x([0-9a-fA-F]+)['"]`).exec(o))==null?void 0:u[1])!=null?c:"0").toLowerCase().padStart(d,"0")};return o===""?[]:[`${i("domain",4)}:${i("bus",2)}:${i("slot",
2)}.${i("function",1)}`]})}function ch(e,n){let t=n.filter(r=>r.driver!==null&&!U(r.driver));return t.length===0?[]:e.list(uh).filter(r=>r.endsWith(".xml")).flatMap(
r=>{var i;let o=RP((i=e.read(`${uh}/${r}`))!=null?i:"");return t.filter(s=>o.includes(s.address)).map(s=>{var a;return`libvirt's domain ${r.slice(0,-4)} manages\
 ${s.address} itself (managed='yes'): until the next boot it hands it back to ${(a=s.driver)!=null?a:""} whenever the guest ends`})})}function EP(e){return Y(e,"vfio_pci aliases",()=>ae(e).flatMap(n=>{var r,o;return((o=((r=e.read(`${yt(e,n)}/modules.alias`))!=null?r:"").match(/^alias vfio_pci:\S+ \S+$/gm))!=
null?o:[]).map(i=>{let[,s="",a=""]=i.split(" ");return[s,ge(a)]})}))}function fh(e,n){let{modalias:t}=n;if(t===null)return null;let r=t.replace(/^pci:/,"vfio_pc\
i:"),o=([l])=>l.split("*").length,i=Ne(n),s=l=>ae(e).some(d=>jc(e,d,l).some(u=>i.includes(u))),[a]=EP(e).filter(([l,d])=>Xa(l,r)&&!s(d)).sort((l,d)=>o(l)-o(d));
return a===void 0||a[1]==="vfio_pci"?null:a[1]}function Ls(e,{driver:n},t){return n==="auto"?fh(e,t):null}function ph(e,n,t){var o,i;let r=new Map(X(C(e)).map(s=>[s.address,s]));for(let s of t){let a=r.get(s.
address);if(!(a===void 0||qn(a,s)||n.accept_replacement.includes(s.address)))throw k(`${s.address} was bound when ${a.card} was there, and now ${(o=s.id)!=null?
o:""}:${(i=s.subsystem)!=null?i:""} is: the card was swapped, or others have moved it (${a.from.path} line ${a.from.line})`,`look which card it is; if it is mea\
nt, accept_replacement: ${s.address}`)}return t.map(s=>Kc(s,Ls(e,n,s)))}function mh(e,n){for(let{address:t}of n){let r=Mr(e,t);if(r!==null)throw k(`driverctl gi\
ves ${t} to ${r.driver} at every boot (${r.path}), after vfio-pci has it`,`driverctl unset-override ${t}`)}}function MP(e,n){let t=new Map(T(e).map(r=>[r.address,
r]));return X(C(e)).filter(r=>!n.some(o=>o.address===r.address)&&!qn(r,t.get(r.address))).map(r=>`${r.from.path} stores ${r.card} for ${r.address}, where ${t.has(
r.address)?"another card is":"nothing is"}: left alone at boot; give the address back (state: absent) if the card is gone for good`)}function gh(e,n,{at:t,devices:r}){
if(t.length===0||t.length<r.length)return Uo(e,n);let o=[...new Set(t.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))];if(T(e).filter(a=>{var l;return o.includes(
(l=a.id)!=null?l:"")}).length>t.length||n.at.some(a=>a.variant!==null))return Uo(e,n);let s=Uo(e,{...n,ids:o,at:[]});return s.prepared?{...s,notes:[...s.notes,`${t.
map(a=>a.address).join(", ")}: vfio-pci is given the id by somebody else, with every card that has it; left as it is`]}:Uo(e,n)}function DP(e,n,{at:t,devices:r}){
let o=Lt(e,n).filter(i=>!r.includes(i)&&t.some(s=>s.id===i.id)&&ke(Ct(e,n),i));return o.length===0?[]:[`${o.map(i=>i.address).join(", ")}: vfio-pci is given the\
 id ${[...new Set(o.map(i=>i.id))].join(", ")} as well, which takes every card that has it; give the id back (state: absent) to bind by address only`]}function yh(e,n,t){
return[...DP(e,n,t),...MP(e,t.at)]}var TP=["reserved","interrupts","vfs","mdev"];function tn(e){var n;return`${e.address} (${e.id}, ${pn(e.class)}, ${(n=e.driver)!=null?n:"no driver"})`}function Dr(e){
let n=e.slice(0,8).map(tn).join(", ");return e.length>8?`${n} and ${e.length-8} more`:n}function Gd(e,n,t){var s,a;let r=t.gpus.find(l=>l.device===e);if(e.responding===
!1)return ds;if(e.physfn!==null)return`is a virtual function of ${e.physfn}, and an id takes all of them; hand it to its guest through the driver of ${e.physfn}`;
let o=wr(e,t);if(o!==null)return o;if(Rn(e)&&n.nvswitches!=="bind")return"is an NVSwitch, which stays with the Fabric Manager unless nvswitches is bind (full pa\
ssthrough: all GPUs and switches to one guest)";if(r===void 0&&((s=e.numVfs)!=null?s:0)>0)return`has ${(a=e.numVfs)!=null?a:0} virtual functions enabled, and vf\
io-pci refuses it as long as sriov_numvfs is not 0`;if((r==null?void 0:r.kind)==="accelerator"&&n.addresses===void 0)return"is an accelerator and no known GPU; \
name its address if it is meant";let i=r===void 0?void 0:t.judge(r).find(l=>TP.includes(l.code));return i===void 0?null:`cannot be passed through: ${i.text}`}function hh(e,n){
for(let t of e){if(t.responding===!1)throw k(`${tn(t)} belongs to a card that was named, and ${ds}`);let r=wr(t,n);if(r!==null)throw k(`${tn(t)} belongs to a ca\
rd that was named, and ${r}`,"move what hangs on it to another controller of the host")}}function Kd(e,{nvswitches:n},{gpus:t}){let r=t.filter(a=>a.kind==="gpu"&&
a.device.vendor==="10de").map(a=>a.device),o=t.filter(a=>a.kind==="nvswitch"&&!e.includes(a.device)).map(a=>a.device);if(!t.some(a=>a.kind==="nvswitch")||!r.some(
a=>e.includes(a)))return{take:[],warnings:[]};if(n==="leave")return{take:[],warnings:[`the NVSwitches stay with the host (${o.map(a=>a.address).join(", ")}): GP\
Us in guests have NVLink only as far as a Fabric Manager in shared NVSwitch mode sets it up; nvswitches: bind gives them to vfio-pci for one guest that gets eve\
ry GPU (full passthrough)`]};let s=r.filter(a=>!e.includes(a));return{take:o,warnings:s.length===0?[]:[`nvswitches: bind is for one guest that gets every GPU, a\
nd ${Dr(s)} stays with the host without NVLink`]}}function bh(e,n,t){let r=new Set(e.map(i=>i.group)),o=n.allow_group_members.flatMap(i=>{let s=t.devices.find(l=>l.
address===i);if(s===void 0)throw k(`allow_group_members names ${i}, and there is no PCI function`);if(e.includes(s))return[];if(!r.has(s.group))throw k(`allow_g\
roup_members names ${tn(s)}, which is in ${s.group===null?"no IOMMU group":`IOMMU group ${s.group}`} and not in one of ${e.map(l=>l.address).join(", ")}`,"leave\
 it out, or name it in addresses if it is meant for itself");let a=Gd(s,{...n,addresses:[i]},t);if(a!==null)throw k(`allow_group_members names ${tn(s)}, which ${a}`);
return[s]});return{take:o,warnings:o.map(i=>{let s=t.cargo(i.address);return`${tn(i)} goes to vfio-pci as a member of the group${i.group===null?" (which cannot \
be seen before the IOMMU is on)":""}: the host loses it${s.length===0?"":` with ${s.join(", ")}`}`})}}function vh(e,n){let t=new Set(e.map(r=>r.address));for(let r of new Set(
e.map(o=>o.group))){if(r===null)continue;let o=ls(r,t,n);if(o.length===0)continue;let i=e.filter(a=>a.group===r).map(a=>a.address).join(", "),s=o.filter(a=>a.stays!==
null).map(a=>{var l;return`${a.address} ${(l=a.stays)!=null?l:""}`});throw k([`IOMMU group ${r} of ${i} also holds ${o.map(a=>a.said).join(", ")}: a guest gets \
a whole group, so nothing in it may stay with a driver of the host`,...s].join("; "),NP(o,n))}}function NP(e,{devices:n}){return e.some(r=>r.stays!==null)?"put \
the card into another slot, whose group holds nothing of the host":n.some(r=>Rn(r)&&e.some(o=>o.address===r.address))?"nvswitches: bind takes the NVSwitches too\
; put the card into another slot otherwise":`companions: true takes the other functions of a card; allow_group_members: ${e.map(r=>r.address).join(",")} gives t\
hese to vfio-pci as well, and the host loses them; otherwise another slot`}function wh(e,{consoles:n,gpus:t},r){let o=e.filter(s=>n.pictures.has(s.address)).map(
s=>{var a;return`the firmware's picture (${(a=n.pictures.get(s.address))!=null?a:""} in /proc/iomem) is in the memory of ${s.address}, and vfio-pci before Linux\
 6.0 does not take it off: where a guest fails with "can't reserve", add initcall_blacklist=sysfb_init (extra_args), which leaves the host without a picture unt\
il a driver loads`}),i=e.filter(s=>n.screens.has(s.address));if(i.length===0)return o;if(ss(n,t,s=>e.includes(s.device)).length===0&&n.serial===null&&!r)throw k(
`${i.map(tn).join(", ")} shows the only console of this node (boot_vga or fb0, no other display with a driver, no serial console): it would go dark`,"give the n\
ode a serial console (console=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[...o,`${i.map(s=>s.address).join(", ")} shows the boot console\
, which goes dark once a guest has it`]}function Jd(e,n,t){if(n.length>0)throw k(`${e}: ${Dr(n)}; ${t}`)}function xh(e,{devices:n,gpus:t}){let r=t.filter(u=>u.kind==="gpu").map(u=>u.device),o=r.length===
0?"this node has no GPU":`the GPUs here are ${Dr(r)}`,{ids:i,addresses:s}=e;if(i===void 0&&s===void 0)throw D("ids",'neither ids nor addresses are given, expect\
ed one of them, such as {"ids": "10de:20b7"}');let a=(i!=null?i:[]).filter(u=>bo(n,u).length===0);if(a.length>0&&e.absent_ids==="refuse")throw k(`no device here\
 has the id ${a.join(", ")}; ${o}`,"absent_ids: ignore is for one list of ids over nodes that differ");if(s===void 0)return{found:n.filter(u=>u.id!==null&&(i==null?
void 0:i.includes(u.id))===!0),absent:a};let l=s.filter(u=>!n.some(c=>c.address===u));if(l.length>0)throw k(`there is no PCI function at ${l.join(", ")}; ${o}`);
let d=n.filter(u=>s.includes(u.address));if(i!==void 0){Jd(`the function named by address does not have any of the ids ${i.join(", ")}`,d.filter(c=>c.id===null||
!i.includes(c.id)),"look which card is meant");let u=i.filter(c=>!a.includes(c)&&!d.some(f=>f.id===c));if(u.length>0)throw k(`none of the addresses ${s.join(", ")}\
 has the id ${u.join(", ")}; give ids and addresses of the same functions`)}return Jd("the vendor or device id of this function cannot be read",d.filter(u=>u.id===
null),"power-cycle the host"),{found:d,absent:a}}function kh(e,{devices:n,gpus:t}){let r=[...new Set(t.filter(i=>e.includes(i.device)).flatMap(i=>i.companions).
map(i=>i.device))].filter(i=>!e.includes(i)&&i.id!==null),o=i=>n.filter(s=>s.id===i.id&&!r.includes(s)&&!e.includes(s));return{take:r,shared:new Set(r.filter(i=>o(
i).length>0))}}function _h(e,n,t=()=>null){var h;let r=new Map(n.gpus.map(w=>[w.device,w])),{found:o,absent:i}=xh(e,n);for(let w of o){let b=Gd(w,e,n);if(b!==null)
throw k(`${tn(w)} ${b}`)}let{take:s,shared:a}=e.companions?kh(o,n):{take:[],shared:new Set};hh(s,n);let l=Kd(o,e,n),d=bh([...o,...s,...l.take],e,n),u=[...s,...l.
take,...d.take],c=new Set([...o,...u]),f=n.devices.filter(w=>c.has(w));vh(f,n);let m=wh(f,n,e.allow_console_gpu),p=w=>d.take.includes(w)?"only this one was allo\
wed to go along":a.has(w)?"a function that stays with the host has the same id":t(w),g=e.addresses===void 0?f.filter(w=>p(w)!==null):f,y=[...o,...u].filter(w=>!g.
includes(w)).map(w=>{var b;return(b=w.id)!=null?b:""}),v=[...((h=e.ids)!=null?h:[]).filter(w=>y.includes(w)),...y];return{devices:f,ids:[...new Set(v)],at:g,notes:[
...i.length===0?[]:[`no device here has the id ${i.join(", ")}: left out`],...e.addresses===void 0?g.map(w=>{var b;return`${tn(w)} is bound by its address: ${(b=
p(w))!=null?b:""}`}):[]],warnings:[...l.warnings,...d.warnings,...n.weakened,...m,...f.filter(w=>{var b;return((b=r.get(w))==null?void 0:b.kind)==="igpu"}).map(
w=>`${tn(w)} is part of the processor or chipset: a guest needs more than vfiokit prepares for that`)]}}function Sh(e,n,t,r,o){var h,w;let i=(h=e.addresses)==null?
void 0:h.filter(b=>!o.includes(b)),s=(i==null?void 0:i.length)===0&&e.ids===void 0,a=s?e:{...e,addresses:(i==null?void 0:i.length)===0?void 0:i,absent_ids:"igno\
re"},l=s?[]:xh(a,n).found,{take:d,shared:u}=e.companions?kh(l,n):{take:[],shared:new Set},c=n.devices.filter(b=>e.allow_group_members.includes(b.address)),f=b=>{
let $=n.gpus.find(x=>x.companions.some(({device:I})=>I===b));return!l.includes(b)&&!d.includes(b)&&($===void 0||t($.device))},m=[...l,...d.filter(b=>!u.has(b)||
t(b)&&!n.devices.some($=>$.id===b.id&&f($))),...Kd(l,e,n).take],p=[...new Set([...m,...d,...c])];if(a.addresses===void 0){let b=(w=a.ids)!=null?w:[],$=r.filter(
x=>p.some(I=>I.address===x.address)||b.some(I=>`${x.card}:`.startsWith(`${I}:`)));return{ids:[...new Set([...b,...m.map(x=>{var I;return(I=x.id)!=null?I:""})])],
addresses:new Set($.map(x=>x.address))}}Jd("vfio-pci has this card by an id that others have as well, and an id cannot be given back for one of them",n.devices.
filter(b=>t(b)&&!p.includes(b)&&m.some($=>t($)&&$.id===b.id)),"give the others back too");let g=new Map(n.devices.map(b=>[b.address,b])),y=[...p.map(b=>b.address),
...o].map($h),v=b=>e.companions&&y.includes($h(b.address))&&!qn(b,g.get(b.address));return{ids:[...new Set(m.filter(t).map(b=>{var $;return($=b.id)!=null?$:""}))],
addresses:new Set(r.filter(b=>o.includes(b.address)||p.some($=>$.address===b.address)||v(b)).map(b=>b.address))}}function $h(e){return e.replace(/\.\d$/,"")}var CP=["1f8b","fd377a585a","28b52ffd","02214c18","04224d18","425a68","5d0000","894c5a4f","303730373031","303730373032"];function Ah(e,n,t,r){let o=e.real(n),i=o===
null?null:e.stat(o);if(i===null)return`${t} ${n} does not exist`;if(i.size===0)return`${t} ${n} is empty`;let s=e.bytes(n,0,8);if(s===null||s.length===0||r.length===
0)return null;let a=s.toString("hex");return r.some(l=>a.startsWith(l))?null:`${t} ${n} begins with ${a}, which no boot image does`}function LP(e,n,t){var l,d;let r=Ah(
e,n,t,[]),o=r===null?e.bytes(n,497,21):null;if(o===null||o.length<21||o.toString("latin1",17,21)!=="HdrS")return r;let i=(o.readUInt8(0)+1)*512+o.readUInt32LE(3)*
16,s=e.real(n),a=(d=(l=s===null?null:e.stat(s))==null?void 0:l.size)!=null?d:0;return a+16>=i?null:`${t} ${n} has ${a} of ${i} bytes`}function VP(e,n){var a;let t=n.
find(l=>l.startsWith("root="));if(t===void 0)return"has no root=";let[,r,o]=(a=/^root=(UUID|PARTUUID|LABEL|PARTLABEL)=(.+)$/.exec(t))!=null?a:[],i=r===void 0?t.
slice(5):`/dev/disk/by-${r.toLowerCase()}/${o!=null?o:""}`,s=i.replace(/\/[^/]*$/,"");return!/^\/dev\/disk\/by-/.test(i)||e.list(s).length===0||e.stat(i)!==null?
null:`${t} leads to no disk`}function Me(e,n,t){return t!==void 0?Ph(e,n,t):Y(e,`bootable ${n.kind} ${n.config} ${n.kernelopts}`,()=>Ph(e,n,Re(e,n)))}function Ph(e,n,t){
let r=new Set,o=a=>{a!==null&&r.add(a)},i=e.read(n.config);if(i===null)o(`${n.config} does not exist`);else{let{problem:a,kind:l}=Mn(i);a!==null&&o(`GRUB cannot\
 read ${n.config}: ${a}`),l==="empty"&&o(`${n.config} is empty`)}i!==null&&t.length===0&&o("the boot menu has no entry for Linux");for(let a of t){let l=JSON.stringify(
a.title);o(a.kernel===null?`entry ${l} names no kernel`:LP(e,a.kernel,`entry ${l}: kernel`));for(let u of a.initrds)o(Ah(e,u,`entry ${l}: image`,CP));let d=VP(e,
a.tokens);o(d===null?null:`entry ${l} ${d}`)}let s=e.read(n.grubenv);return s!==null&&!Sg(s)&&o(`${n.grubenv} has ${s.length} bytes or no signature; GRUB wants \
a block of 1024`),{ok:r.size===0,reasons:[...r]}}var HP=/^[\w.+~-]+$/,BP=["vmlinuz","vmlinux","Image","image"],Oh=e=>`initrd.img-${e}`,Vs=e=>`initramfs-${e}.img`,Ih=e=>`initrd-${e}`,Rh=[Oh,Vs,Ih],UP={debian:Oh,
el:Vs,fedora:Vs,suse:Ih,unknown:Vs},FP=["/boot","/boot/efi","/efi"],zP=[()=>"initrd",e=>`initrd.img-${e}`,e=>`initramfs-${e}.img`];function jP(e,n){var t;return(t=
Rh.find(r=>n.some(o=>e.real(`/boot/${r(o)}`)!==null)))!=null?t:UP[yr(e)]}function WP(e,n){var r;let t=(r=e.attr("/etc/machine-id"))!=null?r:"";return FP.flatMap(
o=>e.list(o).filter(i=>!/^[0-9a-f]{32}$/.test(i)||t.length!==32||i===t).map(i=>`${o}/${i}/${n}`).filter(i=>e.real(`${i}/linux`)!==null))}function Eh(e){let n=ae(
e).filter(i=>HP.test(i)),t=Se(e),r=jP(e,n),o=[];for(let i of n){let s=a=>o.push({kernel:i,path:a,running:i===t});if(BP.some(a=>e.real(`/boot/${a}-${i}`)!==null)){
let a=[r,...Rh].find(l=>e.real(`/boot/${l(i)}`)!==null);s(`/boot/${(a!=null?a:r)(i)}`)}for(let a of WP(e,i)){let l=zP.find(d=>e.real(`${a}/${d(i)}`)!==null);s(`${a}\
/${(l!=null?l:(()=>"initrd"))(i)}`)}}return[...o.filter(i=>!i.running),...o.filter(i=>i.running)]}function ZP(e,n){let t=T(e),r=n.map(o=>{var a;let i=t.filter(l=>ke([o],l)),s=i.length>0?i.flatMap(Ne):Oi((a=Bo(o))!=null?a:"");return i.length===0&&s.length===0?
null:s});return r.every(o=>o!==null)?r.flat():null}function Hs(e,n){let t=C(e),r=ue(t,"vfio_pci","ids"),o=Ee(r==null?void 0:r.value),i=[...new Set([...o,...n.flat().
filter(f=>P(f)==="vfio_pci.ids").flatMap(N)])],s=el(t)?X(t):[];if(i.length===0&&s.length===0)return()=>[];let a=s.length===0?[]:[...s.map(f=>f.from),...[Pe(t,"i\
nstall",de),Pe(t,"softdep","vfio_pci")].filter(f=>f!==null)],l=[...r===null||o.length===0?[]:[r.from.path],...a.map(f=>f.path)],d=s.length>0||r!==null&&Er(_e(e,
r.from.path)),u=ZP(e,i),c=nr(n);return f=>{let m=C(e,f),p=Jn(le(e,f),m),g=[],y=$=>{if(p($)==="absent"||c.has($))return!0;let x=p($)==="module"?Be(m,$):null;return x!==
null&&g.push(x),x!==null},v=!d&&u!==null&&u.every(y),w=[...new Set([...l,...v?g.map($=>$.path):[]])].map($=>({file:$.slice(1)})),b=s.flatMap($=>{var x;return(x=
$.variant)!=null?x:[]}).filter($=>p($)==="module").map($=>({module:$}));return[...w,...v||p("vfio_pci")!=="module"?[]:[{module:"vfio-pci"}],...b]}}var qd={steps:[],claims:[],notes:["no installed kernel has a kernel image in /boot, so there is no boot image to look after"],warnings:[]};function Dh(e,n="all"){
let t=Eh(e);if(n==="all")return t;if(n!=="running")return t.filter(o=>n.includes(o.kernel));let r=t.filter(o=>o.running);if(r.length===0&&t.length>0)throw D("ke\
rnels",'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"');return r}function GP(e,n){
if(n!==void 0)return n;let t=Ce(e);return t===null?[]:[t]}function Th(e,n,t,r){let o=Nt(e);return n.map(({path:i,kernel:s})=>{var d;let a=r(s),l=a.flatMap(u=>"f\
ile"in u?[`/${u.file}`]:[]);return{kind:"bootImage",path:i,kernel:s,tool:o,holds:a,inputs:[...new Set([...Zy[o],...l,...(d=t.inputs)!=null?d:[]])],...t.lacks===
void 0?{}:{lacks:t.lacks},...t.rebuild==="always"?{always:!0}:{}}})}function Tr(e,n={}){let t=Dh(e,n.kernels);if(t.length===0)return qd;let r=Hs(e,GP(e,n.entries)),
o=Th(e,t,n,s=>{var a;return Mh([...r(s),...(a=n.holds)!=null?a:[]])}),i=eh(e,Nt(e),Mh(o.flatMap(s=>s.holds)));return{steps:[...i.steps,...o],claims:i.claims,notes:[],
warnings:i.warnings}}function zo(e,n={}){let t=Dh(e,n.kernels);return t.length===0?qd:{...qd,steps:Th(e,t,n,()=>{var r;return(r=n.holds)!=null?r:[]}),notes:[]}}
function Bs(e,n={}){let{steps:t,notes:r}=nh(e),o=zo(e,n);return{...o,steps:[...t,...o.steps],notes:[...r,...o.notes]}}function Mh(e){return[...new Map(e.map(n=>[
Oe(n),n])).values()]}function Nh(e,n){return n.flatMap(t=>{if(t.kind!=="bootImage")return[];let{why:r,holds:o}=Ei(e,t);return[{path:t.path,kernel:t.kernel,fresh:r===
null&&(o!=null?o:[]).length===t.holds.length,holds:o!=null?o:[]}]})}function Ch(e,{address:n}){return e.list(`/sys/bus/pci/devices/${n}/graphics`)}function Yd(e,n){return Ch(e,n).length>0}function KP(e){return e.list("/sys/class\
/vtconsole").find(n=>{var t;return/frame buffer/.test((t=e.attr(`/sys/class/vtconsole/${n}/name`))!=null?t:"")&&e.attr(`/sys/class/vtconsole/${n}/bind`)==="1"})}
function Lh(e,n,t){let r=KP(e),o=r===void 0?[]:n.filter(l=>Yd(e,l));if(o.length===0)return[];let i=o.map(l=>l.address).join(", ");if(o.some(l=>l.driver==="nvidi\
a"))throw k(`the text console is on a framebuffer of ${i}, and nvidia does not let go of that`,`leave live out and reboot, or take the console off all screens f\
irst: echo 0 > /sys/class/vtconsole/${r!=null?r:""}/bind`);let s=e.list("/sys/class/graphics").filter(l=>/^fb\d+$/.test(l)).length;if(o.reduce((l,d)=>l+Ch(e,d).
length,0)>=s&&br(e,n).serial===null&&!t)throw k(`the only text console of this node is on ${i}: it would go dark at once`,"give the node a serial console (conso\
le=ttyS0), or set allow_console_gpu if ssh or a BMC is enough");return[`the text console is on ${i} and goes dark at once`]}var jo={steps:[],notes:[],warnings:[]},JP="leave live out and reboot";function Vh(e,n,t){var d;let r=n.filter(u=>!U(u.driver));if(r.length===0)return jo;Bh(e,r);
let o=r.filter(u=>u.group===null).map(u=>u.address);if(o.length>0)throw k(`${o.join(", ")} has no IOMMU group, so vfio-pci cannot take it now; the IOMMU must be\
 on for live`,"leave live out, switch the IOMMU on (iommu_cmdline) and reboot");Uh(e,r,JP);let i=[...Lh(e,r,t.allow_console_gpu),...zh(e,r)],s=(d=t.driverFor)!=
null?d:(()=>"vfio-pci"),a=Se(e);return{steps:[...[...new Set(r.map(u=>s(u).replace(/-/g,"_")))].filter(u=>a===null||le(e,a)(u)!=="builtin").map(ps),...Hh(e,r).map(
({device:u,card:c})=>ms(u.address,s(u),s(u),{card:c}))],notes:[],warnings:i}}function Us(e,n,t){let r=new Map(T(e).map(l=>[l.address,l])),o=[],i=n.flatMap(l=>{var c;
let d=r.get(l.address);if(d===void 0)return[];if(d.driver!==null&&d.driver!==l.driver&&!U(d.driver))return o.push(`${l.address} has the driver ${d.driver}, whic\
h is neither ours nor the one it had: left as it is`),[];let u=l.driver!==null&&l.driver!==d.driver&&e.stat(`/sys/bus/pci/drivers/${l.driver}`)===null;return u&&
o.push(`the running kernel has no driver ${(c=l.driver)!=null?c:""}, so ${l.address} goes back to it at the next boot`),[{...l,driver:u?d.driver:l.driver,...d.id!==
null&&t.has(d.id)?{forget:d.id.replace(":"," ")}:{}}]}),s=new Map(i.map(l=>[l.address,l])),a=i.flatMap(l=>{let d=r.get(l.address);return d===void 0||d.driver===
l.driver?[]:[d]});return a.length>0&&(Bh(e,a),Uh(e,a,"shut the guest down or end the process, or undo after a reboot, when it takes effect at the next one")),{steps:Hh(
e,[...r.values()].filter(l=>s.has(l.address))).flatMap(({device:l,card:d})=>{let u=s.get(l.address);return u===void 0?[]:[{...u,card:d}]}),notes:o,warnings:a.length===
0?[]:zh(e,a)}}function Hh(e,n){let t=new Map;for(let i of be(e))for(let s of[i.device,...i.companions.map(a=>a.device)])t.has(s.address)||t.set(s.address,i.device.
address);let r=n.map(i=>{var s;return{device:i,card:(s=t.get(i.address))!=null?s:i.address}}),o=({device:i,card:s})=>`${s} ${s===i.address?1:0} ${i.address}`;return r.
sort((i,s)=>o(i)<o(s)?-1:1)}function Bh(e,n){let t=n.flatMap(({address:r})=>{let o=Qn(e).get(r);return o===void 0?[]:[`${r} (process ${o})`]});if(t.length>0)throw k(
`an earlier run gave up on ${t.join(", ")}: its driver has not let go since, and whoever touches it hangs as well`,"reboot")}function Uh(e,n,t){let r=po(e,n);if(r.
length>0){let s=[...new Set(r.map(l=>l.address))],a=[...new Set(r.flatMap(l=>l.unit===null||!l.unit.endsWith(".service")?[]:[l.unit]))];throw k(`${s.join(", ")}\
 is in use, and a driver that is taken away from its users hangs: ${Ti(r)}`,`${a.length===0?"":`systemctl stop ${a.join(" ")}, or `}${t}`)}let o=mo(e),i=o===null?
[]:Fh(e,n);if(i.length>0)throw k(`${i.join(", ")}, and by whom cannot be told: ${o!=null?o:""}`,`run this as root on the node itself, or ${t}`)}function Fh(e,n){
return[...new Set(n.flatMap(({module:r})=>r===null||r.startsWith("vfio")?[]:[r]))].flatMap(r=>ml(e,r)===0?[]:[`the driver ${r} is in use ${ml(e,r)} times`])}function zh(e,n){
let t=mo(e),r=new Set(n.map(a=>a.module)),o=T(e).filter(a=>a.module!==null&&r.has(a.module)),i=t===null&&po(e,o).length===0&&!o.some(a=>Yd(e,a))?Fh(e,n):[],s=n.
some(a=>a.vendor==="10de"&&!U(a.driver))?ip(e):[];return[...t===null?[]:[`who uses these functions was looked for, and some may have been missed: ${t}`],...i.map(
a=>`${a}, though no process has a device of it open: part of the kernel itself may`),...s.length===0?[]:[`${s.join(", ")} runs and opens GPUs by itself: stop it\
 while cards are moved`]]}var jh=new Set([8,9,11,12]),qP=["/etc/crypttab","/etc/crypttab.initramfs"],YP="LUKS\xBA\xBE",Wh=4096,XP=4<<20;function QP(e){var r;let[,n,t]=(r=/^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.
exec(e))!=null?r:[];return n!==void 0?`/dev/disk/by-${n.toLowerCase()}/${t!=null?t:""}`:e.startsWith("/")?e:null}function rn(e,n){return typeof e=="object"&&e!==
null?Reflect.get(e,n):void 0}function Zh(e){try{return JSON.parse(e)}catch(n){return}}function Xd(e){return(Array.isArray(e)?e:typeof e=="string"?e.split(/[,+]/):
[]).map(t=>parseInt(String(t),10)).filter(t=>!isNaN(t))}function Gh(e){var o;if(typeof e!="string")return[];let n=Zh(Buffer.from(((o=e.split(".")[0])!=null?o:"").
replace(/-/g,"+").replace(/_/g,"/"),"base64").toString("utf8")),t=rn(n,"clevis"),r=rn(rn(t,"sss"),"jwe");return[...Xd(rn(rn(t,"tpm2"),"pcr_ids")),...Array.isArray(
r)?r.flatMap(Gh):[]]}function eA(e,n){let t=e.bytes(n,0,16);if(t===null||t.length<16||t.toString("latin1",0,6)!==YP||t.readUInt16BE(6)!==2)return[];let r=Math.min(
t.readUInt32BE(12),XP),o=e.bytes(n,Wh,Math.max(0,r-Wh)),i=o===null?"":o.toString("utf8").replace(/\0[^]*$/,""),s=rn(Zh(i),"tokens");return typeof s=="object"&&s!==
null?Object.values(s):[]}function nA(e){var t;let n=[];for(let r of qP.flatMap(o=>{var i;return((i=e.read(o))!=null?i:"").split(`
`)})){let[o="",i="",,s=""]=r.trim().split(/\s+/),a=o.startsWith("#")?null:QP(i);if(a===null)continue;let l=(d,u)=>{u.length>0&&n.push({volume:o,device:i,by:d,pcrs:u})};
for(let d of eA(e,a))rn(d,"type")==="systemd-tpm2"&&l("systemd-cryptenroll",Xd(rn(d,"tpm2-pcrs"))),rn(d,"type")==="clevis"&&l("clevis",Gh(rn(rn(d,"jwe"),"protec\
ted")));l("systemd-cryptenroll",Xd((t=/(?:^|,)tpm2-pcrs=([^,]*)/.exec(s))==null?void 0:t[1]))}return n}function De(e,n){let t=n?void 0:nA(e).find(({pcrs:i})=>i.
some(s=>jh.has(s)));if(t===void 0)return;let r=t.pcrs.filter(i=>jh.has(i)).join(", "),o=t.by==="clevis"?`clevis luks regen -d ${t.device} -s SLOT`:`systemd-cryp\
tenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${t.pcrs.join("+")} ${t.device}`;throw k(`the volume ${t.volume} (${t.device}) is unlocked by the TPM on\
ly while PCR ${r} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set \
allow_measured_boot_change`,`after the reboot seal it again: ${o}`)}var Qd="this tree has no /sys/bus/pci/devices, so the ids were taken as they are: whether such devices are here, and what they are, was not looked at";function eu(e,n){
if(!q(e))return{devices:[],ids:nu(n),at:[],notes:[Qd],warnings:[]};let t=Vo(e),r=Iy(e,t.devices);return _h(n,t,o=>{let i=Ls(e,n,o);if(i!==null)return`${i} drive\
s it better than vfio-pci does, and takes nothing by id`;let s=r.get(o.address);return s===void 0?null:`${s} is built into the kernel and takes it at boot befor\
e vfio-pci, which is a module, is told any id`})}function nu({ids:e,addresses:n}){if(n!==void 0)throw D("addresses",`addresses is ${n.join(", ")}, and this tree\
 has no /sys/bus/pci/devices to look them up in; name ids`);if(e===void 0)throw D("ids",'neither ids nor addresses are given, expected one of them, such as {"id\
s": "10de:20b7"}');return e}function Kh(e,{devices:n,at:t,ids:r}){return n.length===0?!r.every(o=>e.includes(o)):!n.every(o=>t.includes(o)||ke(e,o))}function tA(e,n){
let t=e.filter(r=>P(r)==="vfio_pci.ids").pop();return t!==void 0&&n.devices.length>0&&Kh(N(t),n)}function rA(e,n){let t=Be(C(e).filter(o=>o.command!=="blacklist"),
"vfio_pci");if(t!==null)throw k(`${t.path} line ${t.line} has vfio-pci never loaded`,"take that line out");let r=Xy(e);if(r!==null&&Nt(e)==="initramfs-tools"&&Kh(
r.ids,n))throw k(`${r.path} loads vfio_pci with ids=${r.ids.join(",")}, which wins over modprobe.d and the kernel command line and leaves out ${n.ids.filter(o=>!r.
ids.includes(o)).join(", ")}`,"leave vfio_pci alone in that line, or take the line out")}function oA(e){let n=ae(e),t=n.filter(r=>le(e,r)("vfio_pci")==="absent");
if(n.length>0&&t.length===n.length)throw fe(`no installed kernel has vfio-pci (${n.join(", ")}); expected at least one that has`,"install the rest of its module\
s (linux-modules-extra, kernel-modules-extra) or a kernel that has vfio");return t.map(r=>`kernel ${r} does not have vfio-pci: booted with it, the functions sta\
y with their drivers`)}function tu(e){return e.filter(n=>n.kind==="file")}function ru(e,n){return n===null?{}:{bootable:Me(e,n)}}function iA(e){return e.length>
0&&e.every(n=>n.some(t=>{let r=P(t);return/^(intel|amd)_iommu$/.test(r)&&N(t).includes("on")||r==="iommu.passthrough"&&pe(t)!==""}))}function ou(e,n){return e.attr(
"/proc/cmdline")===null?[]:Object.entries(n).flatMap(([t,r])=>{let o=e.attr(`/sys/module/vfio_pci/parameters/${t}`);return r===void 0||o===null||ht(o)===r?[]:[`\
vfio-pci runs with ${t}=${o}, and has ${r?"Y":"N"} from the next boot on`]})}function Fs(e,n){let t=eu(e,n),r=t.devices.map($=>$.address),o=q(e);if(t.ids.length+
t.at.length===0)return{steps:[],notes:t.notes,warnings:t.warnings,report:()=>({own:{devices:[]}})};let i=oA(e);mh(e,t.devices);let s=ph(e,n,t.at),{loader:a,missing:l}=vn(
e),d=Or(e,a),u=ae(e).some($=>le(e,$)("vfio_pci")==="builtin");u||rA(e,t);let c=Object.entries(n.vfio_options).filter($=>$[1]!==void 0),f=$=>d.flatMap(x=>x.filter(
I=>P(I)===`vfio_pci.${$}`)),m=gh(e,{ids:t.ids,at:s,devices:t.devices,rivals:Oy(t.devices,t.ids),blacklisted:nr(d),options:n.vfio_options,overridden:d.some($=>tA(
$,t))||c.some(([$,x])=>f($).some(I=>ht(pe(I))!==x))},t),p=m.prepared?[]:[...t.ids.length===0?[]:[{kind:"list",key:"vfio-pci.ids",items:m.entries}],...c.filter(([
$])=>u||f($).length>0).map(([$,x])=>({kind:"token",token:`vfio-pci.${$}=${x?1:0}`}))],g=te(e,m.steps),y=a===null?{steps:[],claims:[],notes:[],warnings:[]}:As(g,
a,p,{regenerate:n.regenerate}),v=te(g,y.steps),h=Tr(v,{entries:m.prepared?Or(v,a):[]}),w=[...m.steps,...y.steps,...n.regenerate?h.steps:tu(h.steps)],b=n.live&&o?
Vh(e,t.devices,{allow_console_gpu:n.allow_console_gpu,driverFor:$=>{var x;return(x=Ls(e,n,$))!=null?x:"vfio-pci"}}):jo;return{steps:[...We(w),...b.steps],claims:[
...m.claims,...y.claims,...h.claims],guard:$=>De($,n.allow_measured_boot_change),devices:t.devices.map(({address:$,id:x})=>({address:$,id:x!=null?x:""})),notes:[
...t.notes,...m.notes,...ch(e,t.devices),...y.notes,...h.notes,...b.notes,...n.iommuFollows!==!0&&En(e).active===!1&&!iA(Or(v,a))?["the IOMMU is off now, and vf\
io-pci takes nothing without it: see that the next boot has it on (iommu_cmdline)"]:[]],warnings:[...t.warnings,...i,...m.warnings,...y.warnings,...h.warnings,...b.
warnings,...yh(e,a,t),...l===null||m.prepared||t.ids.length===0?[]:[`vfio-pci.ids was not put on the kernel command line: ${l}`]],report($){let x=Is($,r,"vfio-p\
ci"),I=$.attr("/proc/cmdline")===null?[]:x.filter(O=>!U(O.driver));return{own:{devices:x},rebootReasons:[...I.map(O=>`${O.address} has ${O.driver===null?"no dri\
ver":`the driver ${O.driver}`}, not vfio-pci`),...ou($,n.vfio_options)],...ru($,a)}}}}function au(e){return`{${e.flatMap(([n,t])=>t===void 0?[]:[`${JSON.stringify(n)}: ${JSON.stringify(t)}`]).join(", ")}}`}function Bn({vendor:e,product:n,address:t}){
return au([["vendor_id",e],["product_id",n],["address",t]])}var iu=[["domain",65535,4],["bus",255,2],["slot",31,2],["function",7,1]],lu="*";function qh(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Yh(e,n,t,r){var s;if(e===lu)return;let[,o]=(s=/^\s*\+?(?:0x_?)?([0-9a-f]+(?:_[0-9a-f]+)*)\s*$/i.exec(e))!=null?s:
[],i=parseInt((o!=null?o:"").replace(/_/g,""),16);if(!(i<=n))throw k(`has a ${r} that is no hexadecimal number up to ${n.toString(16)}`);return i.toString(16).padStart(
t,"0")}function Jh(e,n){let t=n in e?e[n]:lu;if(typeof t!="string")throw k(`has a ${n} that is no string`);return Yh(n==="vendor_id"?t.trim():t,65535,4,n)}function sA(e){
let n=e.indexOf("."),t=n<0?e:e.slice(0,n),r=t===""?[]:t.split(":");if(r.length>3)throw k("has an address with too many fields");let o=[...Array(3-r.length).fill(
""),...r,n<0?"":e.slice(n+1)],i=s=>{var a;return Yh(((a=o[s])!=null?a:"").trim()||lu,iu[s][1],iu[s][2],`${iu[s][0]} in its address`)};return[i(0),i(1),i(2),i(3)]}
var aA=/[^\s\S]/;function zs(e,n){if(!(e===void 0||e===".*")){if(typeof e!="string")throw k(`has a ${n} in its address that is no string`);try{return new RegExp(
`^(?:${e})`)}catch(t){if(e.includes("(?"))return aA;throw k(`has a ${n} in its address that is no regular expression`)}}}function lA(e){if(e==null||e===""||e===
!1||e===0)return[void 0,void 0,void 0,void 0];if(typeof e=="string")return sA(e);if(!qh(e))throw k("has an address that is neither a string nor an object");return[
zs(e.domain,"domain"),zs(e.bus,"bus"),zs(e.slot,"slot"),zs(e.function,"function")]}function Wo(e){let n=String(e).trim();return/^(?:1|t|true|on|y|yes)$/i.test(n)?
!0:/^(?:0|f|false|off|n|no)$/i.test(n)?!1:void 0}var dA=[["managed",31],["live_migratable",31],["one_time_use",32]];function js({tags:e},n){return Wo(e.live_migratable)===
n}function uA(e,n){var l;if(!qh(e))throw k("is neither a JSON object nor an array of objects");let{vendor_id:t,product_id:r,address:o,devname:i,...s}=e,a=i!=null&&
i!=="";if(a&&o!==void 0&&o!==null&&o!=="")throw k("has both an address and a devname");for(let[d,u]of dA)if((n!=null?n:0)>=u&&((l=s[d])!=null?l:null)!==null&&Wo(
s[d])===void 0)throw k(`has a ${d} that nova ${u} and later do not take`);return{vendor:Jh(e,"vendor_id"),product:Jh(e,"product_id"),address:lA(o),devname:a,tags:s}}
function Xh(e,n=null){let t;try{t=JSON.parse(e)}catch(r){return e.trim()===""?"is empty":"is not JSON"}try{return(Array.isArray(t)?t:[t]).map(r=>uA(r,n))}catch(r){
if(r instanceof S)return r.message;throw r}}function cA(e){return e.split(/[:.]/)}function su(e,n){return e===void 0||n!==void 0&&(typeof e=="string"?e===n:e.test(
n))}function du(e,n,t){let{vendor:r,product:o,address:i}=n,s=t.filter(l=>l.vendor===r&&l.product===o&&(i===void 0||l.address===i));return s.length>0||i!==void 0?
(s.length>0?s:[n]).some(l=>Hn(e,l)):(e.address.every(l=>l===void 0)||e.vendor!==void 0&&e.product!==void 0)&&Hn({...e,address:[void 0,void 0,void 0,void 0]},n)}
function Hn(e,{vendor:n,product:t,address:r}){if(e.devname||!su(e.vendor,n)||!su(e.product,t))return!1;let o=r===void 0?[]:cA(r);return e.address.every((i,s)=>su(
i,o[s]))}function Qh(e,n,t){return Wo(e.tags.remote_managed)===!0?!1:Hn(e,n)?!0:e.address.every(o=>typeof o=="string")&&t!==null&&Hn(e,{...n,address:t})}function eb({
vendor:e,product:n,address:t,devname:r}){return!r&&(e===void 0||n===void 0)&&t.every(o=>o===void 0)}var Nr=["type-PF","type-PCI","type-VF"],Ws=["required","legacy","preferred","socket"];function lt({name:e,vendor:n,product:t,type:r,numa:o}){return au([["name",
e],["vendor_id",n],["product_id",t],["device_type",r],["numa_policy",o==="legacy"?void 0:o]])}var nb={name:/^[\s\S]{1,256}$/,vendor_id:/^[\da-f]{4}$/i,product_id:/^[\da-f]{4}$/i,
device_type:new RegExp(`^(?:${Nr.join("|")})$`),numa_policy:new RegExp(`^(?:${Ws.join("|")})$`),capability_type:/^pci$/,resource_class:/^/,traits:/^/,live_migratable:/^(?:1|0|t|f|y|n|true|false|yes|no|on|off)$/i},
fA={numa_policy:17,resource_class:27,traits:27,live_migratable:31};function pA(e){return Object.keys(nb).filter(n=>{var t;return((t=fA[n])!=null?t:0)<=(e!=null?
e:1/0)})}function tb(e,n=null){var i,s,a,l;let t;try{t=JSON.parse(e)}catch(d){return e.trim()===""?"is empty":"is not JSON"}if(typeof t!="object"||t===null||Array.
isArray(t))return"is no JSON object (an array is no alias)";let r=new Map;for(let[d,u]of Object.entries(t)){let c=pA(n),f=c.includes(d)?nb[d]:void 0;if(f===void 0)
return`has a key that no alias has${n===null?"":` in nova ${n}`}; known are ${c.join(", ")}`;if(typeof u!="string"||!f.test(u))return`has a ${d} that nova does \
not take`;r.set(d,u)}let o=(i=r.get("name"))==null?void 0:i.trim();return o===void 0?"has no name":(n!=null?n:0)>=32&&!r.has("resource_class")&&!(r.has("vendor_\
id")&&r.has("product_id"))?"has no vendor_id and product_id, which nova 32 and later want":{name:o,vendor:(s=r.get("vendor_id"))==null?void 0:s.toLowerCase(),product:(a=
r.get("product_id"))==null?void 0:a.toLowerCase(),type:Nr.find(d=>d===r.get("device_type")),numa:(l=Ws.find(d=>d===r.get("numa_policy")))!=null?l:"legacy",capability:r.
has("capability_type"),live:Wo(r.get("live_migratable"))}}function rb(e,n,t){var o;if(e.live!==void 0&&!t(e.live))return!1;let r=(o=e.type)!=null?o:n.type==="ty\
pe-PCI"?n.type:void 0;return e.vendor===n.vendor&&e.product===n.product&&r===n.type&&e.numa===n.numa&&!e.capability}function uu({vendor:e,product:n,type:t,numa:r,
live:o}){return`${e!=null?e:"any vendor"}:${n!=null?n:"any product"}, ${t!=null?t:"no device_type"}, numa_policy ${r}${o===void 0?"":", live_migratable"}`}var ib=/^(?:[^\S\ufeff]|[\x1c-\x1f\x85])/,sb=/^[^\s=:]+[=:]/,cu=/(?:\r\n|\r|\n)$/;function ab(e){let n=e.length;for(;n>0&&ib.test(e.charAt(n-1));)n--;return e.slice(
0,n)}function lb(e){let n=0;for(;ib.test(e.charAt(n));)n++;return e.slice(n)}function Zs(e){return lb(ab(e))}function mA(e){if(/^[\t-\r -~]*$/.test(e))return e;
let n=Buffer.from(e,"latin1"),t=n.toString("utf8");return Buffer.from(t,"utf8").equals(n)?t:null}function gA(e){return e==="DEFAULT"?e:e.toLowerCase()}function yA(e){
let n=e.charAt(0);return(n==='"'||n==="'")&&e.endsWith(n)?e.slice(1,-1):e}function fu(e){var i;let n=(i=e.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g))!=null?i:[],
t=[],r=[],o=!1;for(let[s,a]of n.entries()){let l=p=>({line:s+1,problem:p}),d=mA(a);if(d===null)return l("is not UTF-8");let u=ab(d);if(s===0&&u.startsWith("\uFEFF"))
return l("begins with a byte order mark");let c=r[r.length-1];if(/^[ \t]/.test(u)){if(!o||c===void 0)return l("is indented, and there is no value above it that \
it could continue");r[r.length-1]={...c,value:`${c.value}
${lb(u)}`,to:s+1};continue}if(o=!1,u===""||u.startsWith("#")||u.startsWith(";"))continue;if(u.startsWith("[")){if(!u.endsWith("]"))return l("begins with [ and d\
oes not end with ]");if(u.length<3)return l("is a section without a name");t.push({name:gA(u.slice(1,-1)),at:s});continue}let f=u.search(/[=:]/),m=t[t.length-1];
if(f<0)return l("is neither an option (there is no = or : in it) nor a section nor a comment");if(Zs(u.slice(0,f))==="")return l("has a value and no name");if(m===
void 0)return l("stands above the first section");r.push({section:m.name,key:Zs(u.slice(0,f)),value:yA(Zs(u.slice(f+1))),from:s,to:s+1}),o=!0}return{lines:n,sections:t,
options:r}}function Gs([e,n],t){return`${e}${sb.test(t)?"=":" = "}${n}`}function ob({lines:e,options:n},t){var r;return t!==void 0?(r=e[t.from])!=null?r:"":n.filter(
o=>{var i;return sb.test((i=e[o.from])!=null?i:"")}).length*2>n.length?"key=":"key ="}function db(e,n,t){var f,m,p,g;let{lines:r,sections:o,options:i}=e,s=o.map(
y=>y.name).lastIndexOf(n),a=o[s];if(a===void 0){let y=Zs((f=r[r.length-1])!=null?f:"")===""?[]:[""],v=t.map(h=>Gs(h,ob(e,void 0)));return{from:r.length,to:r.length,
put:[...y,`[${n}]`,...v]}}let l=(p=(m=o[s+1])==null?void 0:m.at)!=null?p:r.length,d=i.filter(y=>y.from>a.at&&y.from<l),u=d[d.length-1],c=(g=u==null?void 0:u.to)!=
null?g:a.at+1;return{from:c,to:c,put:t.map(y=>Gs(y,ob(e,u)))}}function Vt({lines:e},n){var r,o,i,s;let t=[...e];for(let{from:a,to:l,put:d}of[...n].sort((u,c)=>c.
from-u.from||c.to-u.to)){let[u=`
`]=(s=(i=cu.exec((r=e[l-1])!=null?r:""))!=null?i:cu.exec((o=e[0])!=null?o:""))!=null?s:[],c=t[a-1];d.length>0&&c!==void 0&&!cu.test(c)&&(t[a-1]=c+u),t.splice(a,
l-a,...d.map(f=>f+u))}return t.join("")}function hA(e,n){let t=e.split(/\$\$|\\\$/);return t.some(r=>/\$(?:[a-z_]|\{[a-z_][\w.]*\})/i.test(r))?"has a $ before a name, for which nova puts another optio\
n that cannot be seen here (write the value out, or $$ for a plain $)":n(t.join("$"))}function Un(e,n){return n.flatMap(t=>{let r=e.read(t);if(r===null)return[];
let o=fu(r);if("problem"in o)throw k(`${t} line ${o.line} ${o.problem}: no service of nova can start with it; correct that line`);return[{path:t,ini:o}]})}function ub(e,n,t){
return e.flatMap(({path:r,ini:o})=>o.options.filter(i=>n.some(([s,a])=>i.section===s&&i.key===a)).map(i=>({path:r,option:i,line:pu(o,i.from),found:hA(i.value,t)})))}
function cb(e,n){let{path:t,ini:r}=e,o=r.options.filter(({from:s})=>n.includes(pu(r,s))),i=o.length===0?r:fu(Vt(r,o.map(({from:s,to:a})=>({from:s,to:a,put:[]}))));
return"problem"in i?{source:e,gone:[]}:{source:{path:t,ini:i},gone:o.map(({from:s})=>pu(r,s))}}function pu({lines:e},n){var t;return((t=e[n])!=null?t:"").replace(
/[\r\n]+$/,"")}function wn(e,n,t=null){return ub(e,n.map(({section:r,spec:o})=>[r,o]),r=>Xh(r,t))}function $n(e,n,t=null){return ub(e,n.map(({section:r,alias:o})=>[
r,o]),r=>tb(r,t))}function ie({path:e,option:n}){return`${e} line ${n.from+1}`}function Ks(e,n){for(let t of e)if(!(typeof t.found!="string"||t.option.value===""&&
t.path===n))throw k(`${ie(t)}: ${t.option.key} ${t.found}, so nova takes none of them; correct that line`)}function Js(e){let n=new Map;for(let t of e){if(typeof t.
found=="string")continue;let r=n.get(t.found.name);if(n.set(t.found.name,r!=null?r:t),!(r===void 0||typeof r.found=="string")&&(t.found.type===void 0||t.found.type!==
r.found.type||t.found.numa!==r.found.numa))throw k(`${ie(t)} defines an alias again that ${ie(r)} defines otherwise, so nova takes none of them; take one of the\
 two lines out`)}}function bA(e,n,t,r,o){if(n.some(({found:i})=>typeof i!="string"&&rb(i,e,o)))return null;for(let i of n)if(typeof i.found!="string"){if(n.length===1&&i.path===t&&
r(i.line))return i;throw k(`${ie(i)} defines the alias ${e.name} as ${uu(i.found)}, expected ${uu(e)}; take another name, or change that line, which is not ours`)}
return"missing"}function vA(e,n,t,r){for(let o of n){let i=typeof o.found=="string"||!r(o.path)?void 0:e.find(s=>o.found.some(a=>Object.keys(a.tags).length>0&&du(
a,s,t)));if(i!==void 0)throw k(`${ie(o)} gives tags to devices that ${Bn(i)} takes as well, and nova would read ours first and pass over these tags; give path: ${o.
path}, so that ours comes behind that line`)}}function wA(e,n){return e.flatMap(t=>typeof t.found=="string"?[]:t.found.flatMap(r=>[...eb(r)?[`${ie(t)} rules out\
 no ${r.vendor===void 0?"vendor":"product"}${Object.keys(r.tags).length===0?"":" (a key that nova does not know is a tag)"}: it hands out every such device of t\
he node`]:[],...n.some(o=>Hn(r,o))?["remote_managed","numa_node"].filter(o=>o in r.tags).map(o=>`${ie(t)} gives the device the tag ${o}, with which ${o==="numa_\
node"?"its real NUMA node is lost":"no guest ever gets it"}`):[]]))}function fb(e,n,t){let r=e.find(({option:o})=>o.section===n);return{edits:e.map(({option:{from:o,
to:i},line:s},a)=>({from:o,to:i,put:e[a]===r?t.map(l=>Gs(l,s)):[]})),left:r===void 0?t:[]}}function pb(e,n,{specs:t,alias:r,here:o},{names:i,read:s,release:a,api:l,
isOurs:d,isLater:u}){var _,E;let c=(E=(_=n.find(R=>R.path===e))==null?void 0:_.ini)!=null?E:{lines:[],sections:[],options:[]},f=wn(n,s,a),m=r===null?[]:$n(n,s,a),
p=r===null?[]:$n(l,s,a);Ks([...f,...m,...p],e),Js([...m,...p]);let g=R=>f.some(({found:V})=>typeof V!="string"&&V.some(j=>js(j,R)&&t.some(pi=>du(j,pi,o)))),y=[...m,
...p].filter(({found:R})=>typeof R!="string"&&R.name===(r==null?void 0:r.name)),v=r===null?null:bA(r,y,e,d,g),h=v===null||v==="missing"?[]:[v],w=R=>R.path===e&&
R.option.value==="",b=t.filter(R=>!f.some(({found:V})=>typeof V!="string"&&V.some(j=>Hn(j,R))));vA(b,f,o,u);let $=[fb(f.filter(w),i.section,b.map(R=>[i.spec,Bn(
R)])),fb([...h,...m.filter(w)],i.section,r===null||v===null?[]:[[i.alias,lt(r)]])],x=$.flatMap(R=>R.edits),I=$.flatMap(R=>R.left),O=I.length===0?[]:[db(c,i.section,
I)];return{text:Vt(c,[...x,...O]),put:[...x.flatMap(R=>R.put),...O.flatMap(R=>{var V;return xA(R.put,(V=c.lines[c.lines.length-1])!=null?V:"")})],gone:h.map(R=>R.
line),warnings:[...wA(f,t),...$A(y,p)]}}function $A(e,n){let[t]=e;return t===void 0?[]:e.length>1?[`${e.map(ie).join(" and ")} define one alias: nova 31.3 and l\
ater refuse that with pci_in_placement; take one of them out`]:n.includes(t)?[`${ie(t)} has the alias, and nova-compute, which needs it for a resize, does not r\
ead that file; move the line to one that both read`]:[]}function xA(e,n){var t;return e[0]!==""?e:[`${/[\r\n]$/.test(n)?"":`
`}
${(t=e[1])!=null?t:""}`,...e.slice(2)]}var gb=[[26,{section:"pci",spec:"device_spec",alias:"alias"}],[15,{section:"pci",spec:"passthrough_whitelist",alias:"alias"}],[0,{section:"DEFAULT",spec:"pci_pa\
ssthrough_whitelist",alias:"pci_alias"}]],kA=["/usr/lib","/usr/local/lib","/opt/stack/data/venv/lib"],mb="/openstack/venvs";function Ht(e){var o,i,s;let n=(o=e.
read("/var/lib/dpkg/status"))!=null?o:"",[,t]=(i=/^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(n))!=null?
i:[];if(t!==void 0)return Number(t);let r=e.list(mb).filter(a=>a.startsWith("nova")).map(a=>`${mb}/${a}/lib`);for(let a of[...kA,...r])for(let l of e.list(a).filter(
d=>/^python3/.test(d)))for(let d of["dist-packages","site-packages"])for(let u of e.list(`${a}/${l}/${d}`)){let[,c]=(s=/^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(
u))!=null?s:[];if(c!==void 0)return Number(c)}return null}function mu(e){var n,t;return(t=(n=gb.find(([r])=>r<=(e!=null?e:1/0)))==null?void 0:n[1])!=null?t:{section:"\
pci",spec:"device_spec",alias:"alias"}}function Cr(e){return gb.filter(([n])=>n<=(e!=null?e:1/0)).map(([,n])=>n)}var ee="/etc/nova/nova.conf",yb="/etc/nova/nova-cpu.conf",_A="/etc/nova/nova-compute.conf",SA="/etc/nova/nova-api.conf",wb="/usr/share/nova/nova-dist.conf",PA=[
"/var/lib/nova/.nova","/var/lib/nova","/etc/nova","/etc"],AA=["nova-compute.service","openstack-nova-compute.service","devstack@n-cpu.service"],$b=["/etc/system\
d/system","/run/systemd/system","/usr/lib/systemd/system","/lib/systemd/system"],hb=["/etc/init.d/nova-compute","/etc/default/nova-compute","/etc/sysconfig/open\
stack-nova-compute"],OA=[["kolla",["/etc/kolla/nova-compute"]],["rhoso",["/var/lib/openstack/config/nova","/var/lib/openstack/nova"]]];function qs(e,n){return e.
real(n)!==null}function IA(e){let n=$b.flatMap(o=>AA.flatMap(i=>[`${o}/${i}`,...e.list(`${o}/${i}.d`).map(s=>`${o}/${i}.d/${s}`)])),t=o=>{var i;return(i=e.attr(
o))!=null?i:""},r=n.map(t).join(`
`);return[r,...r.includes("/etc/init.d/nova-compute")||r.trim()===""?hb.map(t):hb.slice(1).map(t)].join(`
`).replace(/^\s*[#;].*$/gm,"")}function bb(e,n){var t;return((t=e.match(new RegExp(`${n}[= ]["']?/[^\\s"';$]+`,"g")))!=null?t:[]).map(r=>r.slice(r.indexOf("/")))}
function RA(e){let n=$b.flatMap(t=>e.list(t)).filter(t=>/^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(t));return[...new Set(
n)].sort()}function EA(e,n){return e.list("/openstack/venvs").some(t=>t.startsWith("nova"))?"openstack_ansible":/^#.*maintained by juju/im.test(n.slice(0,1e3))?
"juju":null}function gu(e,n){return n.flatMap(t=>cn(e,[t]))}function Zo(e){var h,w,b,$,x;let n=OA.find(([,I])=>I.some(O=>qs(e,O)));if(n!==void 0)return{deployment:n[0],
units:[],dropIns:null,sets:[gu(e,n[1])],api:[],dirs:[],dropInsFirst:!1,manager:null,variable:null};let t=(h=e.read(ee))!=null?h:"",r=IA(e),o=EA(e,t),i=RA(e),s=qs(
e,yb),a=o!=null?o:s?"devstack":qs(e,ee)?r.trim()===""?"unknown":"packages":"none",l=bb(r,"--config-dir"),d=I=>PA.map(O=>`${O}/${I}.conf.d`).filter(O=>qs(e,O)).slice(
0,1),[u]=d("nova"),c=l.length>0?l:[...d("nova"),...d("nova-compute")],f=[wb,...gu(e,c)],m=bb(r,"--config-file"),p=Ys([ee,...m,_A,...f]),g=s?[yb]:/--config-file[= ]["']?\$/.
test(r)||m.includes(ee)?[]:m,y=(b=l[0])!=null?b:((w=Ht(e))!=null?w:15)<15?null:u!=null?u:r.trim()===""?null:"/etc/nova/nova.conf.d",v=r.indexOf("--config-file");
return{deployment:a,units:i,dropIns:y,manager:en(t),variable:(x=($=/\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(r))==null?void 0:$[0])!=null?
x:null,api:[SA,...gu(e,d("nova-api"))],dirs:Ys([...y===null?[]:[y],...c]),dropInsFirst:v>=0&&r.indexOf("--config-dir")<v,sets:g.length===0?[p]:[Ys([ee,...f]),Ys(
[...g,...f])]}}function vb({sets:e,dirs:n,dropInsFirst:t},r){var s;let o=n.indexOf(r.slice(0,r.lastIndexOf("/")));if(o>=0)return[t?1:3,o,r];let i=((s=e[e.length-
1])!=null?s:[]).indexOf(r);return i<0?null:[r===wb?0:2,i,r]}function xb(e,n,t){let[r,o]=[vb(e,n),vb(e,t)];if(r===null||o===null)return!1;let i=r.findIndex((l,d)=>l!==
o[d]),[s,a]=[r[i],o[i]];return s!==void 0&&a!==void 0&&s>a}function Xs(e){return/\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(e)}function Qs({variable:e}){if(e!==
null)throw k(`${e} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)}function Ys(e){
return[...new Set(e)]}function MA(e,{ids:n,addresses:t}){var o,i;if(n===void 0&&t===void 0)return!1;let r=e.address.every(s=>typeof s=="string")?`${e.address.slice(0,3).join(":")}.${String(
e.address[3])}`:"";return(n===void 0||n.includes(`${(o=e.vendor)!=null?o:""}:${(i=e.product)!=null?i:""}`))&&(t===void 0||t.includes(r))}function DA(e,{vendor:n,
product:t,address:r,tags:o,devname:i}){if(n===void 0||t===void 0||i||Object.keys(o).length>0)return!1;let s=r.every(a=>a===void 0)?void 0:`${r.slice(0,3).join("\
:")}.${String(r[3])}`;return Bn({vendor:n,product:t,address:s})===e}function TA(e,n,t){let r=wn([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||!s.
some(a=>MA(a,n))?[]:[[i,s.length===1&&s.every(a=>DA(i.option.value,a))]]}),o=$n([e],t).flatMap(i=>{let{found:s}=i;return typeof s=="string"||s.name!==n.alias?[]:
[[i,lt(s)===i.option.value]]});return[...r,...o]}function NA({lines:e,sections:n},t,r,o){var c,f,m,p;let i=r.find(g=>g.trimStart()===`[${t}]`),s=n.map(g=>g.name).
lastIndexOf(t),a=(c=n[s])==null?void 0:c.at;if(i===void 0||a===void 0)return null;let l=(m=(f=n[s+1])==null?void 0:f.at)!=null?m:e.length;if(e.slice(a+1,l).filter(
(g,y)=>!o.has(a+1+y)&&g.trim()!=="").length>0)return null;let u=i.startsWith(`
`)&&((p=e[a-1])!=null?p:"x").trim()===""?1:0;return{from:a-u,to:a+1,bare:i.startsWith(`

`)&&l===e.length}}function kb(e,n,t,r,o,i,s){let{ini:a}=e,l=TA(e,n,r),d=l.filter(([y,v])=>o(y.line,v)).map(([y])=>y),u=l.filter(([y])=>!d.includes(y)).map(([y])=>`${ie(
y)} says it too (${y.option.key}) and is not ours: left as it is`);if(d.length===0)return{text:Vt(a,[]),gone:[],notes:u};let c=new Set(d.map(y=>y.option.from)),
f=NA(a,t.section,i,c),m=[...d.map(({option:{from:y,to:v}})=>({from:y,to:v,put:[]})),...f===null?[]:[{from:f.from,to:f.to,put:[]}]],p=Vt(a,m),g=s&&p.split(/\r\n|\r|\n/).
every(y=>y.trim()===""||y.trim()===`[${t.section}]`)?null:p;return{text:g!==null&&(f==null?void 0:f.bare)===!0?g.replace(/(?:\r\n|\r|\n)$/,""):g,gone:[...d.map(
y=>y.line),...f===null?[]:[`[${t.section}]`]],notes:u}}var ta="ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter";function ea(e,n){
return`[${e}]
${n.map(t=>`${t}
`).join("")}`}function _b(e,n){return e.replace(/^(?=.)/gm," ".repeat(n))}function na(e){return`'${e}'`}function Sb(e){return`openstack flavor set FLAVOR --prop\
erty "pci_passthrough:alias"="${e}:1"`}function Pb(e){var n;return na(e.length===1?(n=e[0])!=null?n:"":`[${e.join(", ")}]`)}function CA(e,n){return n===null||n>
26?`nova_device_spec:
${e.map(t=>`  - ${na(t)}
`).join("")}`:`${n===26?"nova_device_spec":"nova_pci_passthrough_whitelist"}: ${Pb(e)}
`}function Ab({specs:e,alias:n},t,r){let o=n===null?[]:[`${t.alias} = ${n}`],i=ea(t.section,[...e.map(u=>`${t.spec} = ${u}`),...o]),s=n===null?"":ea(t.section,o),
a=ea("filter_scheduler",[`enabled_filters = ${ta}`,"available_filters = nova.scheduler.filters.all_filters"]),l=u=>({[`${u}/nova/nova-compute.conf`]:i,...s===""?
{}:{[`${u}/nova/nova-api.conf`]:s},[`${u}/nova/nova-scheduler.conf`]:a}),d=(u,c)=>c===""?"":`      ${u}:
        customServiceConfig: |
${_b(c,10)}`;return{kolla:l("/etc/kolla/config"),kayobe:l("$KAYOBE_CONFIG_PATH/kolla/config"),openstack_ansible:{"/etc/openstack_deploy/user_variables.yml":`${CA(
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
${ea(t.section,r)}`}}var LA={kolla:["kolla-ansible reconfigure -t nova"],openstack_ansible:["openstack-ansible os-nova-install.yml"],rhoso:["oc apply -f nova-extra-config.yaml","oc \
patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml"]};function yu({units:e}){return`systemctl restart ${e.
length===0?"nova-compute":e.join(" ")}`}function Ib(e,{deployment:n},t){var r,o;return n==="kolla"&&e.real("/opt/kayobe")!==null?["kayobe overcloud service reco\
nfigure --kolla-tags nova"]:n==="juju"?Object.values((r=t.juju)!=null?r:{}).join("").split(`
`).filter(i=>/^[^#]/.test(i)):(o=LA[n])!=null?o:[]}function Rb({specs:e,alias:n},t,r,{deployment:o}){let i={specs:e.map(Bn),alias:n===null?null:lt(n)};return{...Ab(
i,t,o==="openstack_ansible"?r:null),...o==="devstack"?{devstack:Ob(i,t)}:{}}}function VA({name:e,vendor:n,product:t,type:r,numa:o}){return{name:e,vendor_id:n,product_id:t,
device_type:r,numa_policy:o}}var HA={kolla:"which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the\
 same files as ours",juju:"which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list",rhoso:"which \
ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours",
openstack_ansible:"which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours"};function hu({specs:e,
alias:n},t,r,o){let i=HA[o];if(i===void 0)return[];let s=l=>typeof l!="string"&&l.every(d=>e.some(u=>Hn(d,u)));return[...wn(t,r).filter(({found:l})=>!s(l)),...n===
null?[]:$n(t,r).filter(({found:l})=>typeof l=="string"||l.name!==n.name)].map(l=>`${ie(l)} has ${l.option.key} too, ${i}`)}function Eb({specs:e,alias:n}){return{
device_spec:e.map(({vendor:t,product:r,address:o})=>({vendor_id:t,product_id:r,...o===void 0?{}:{address:o}})),...n===null?{}:{alias:VA(n),flavor_command:Sb(n.name)},
scheduler_filter:`enabled_filters = ${ta}`,restart:["nova-compute",...n===null?[]:["nova-api"],"nova-scheduler"]}}function BA(e){var t;let n=e.flatMap(({ini:r})=>r.
options.filter(o=>o.section==="filter_scheduler"&&o.key==="enabled_filters").map(o=>o.value));return((t=n[n.length-1])==null?void 0:t.split(",").some(r=>r.trim()===
"PciPassthroughFilter"))===!0}function Mb({alias:e},n,t){let r=$n(n,t).filter(({found:i})=>typeof i!="string"&&i.name===(e==null?void 0:e.name)),o=r.find(({path:i})=>Xs(
i));return[...e===null?[]:["every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or mo\
ved to needs it too"],...o!==void 0&&r.length===1?[`${ie(o)} has the alias, and nova-api does not read that file`]:[],...BA(n)?[]:[`every host of nova-scheduler\
 needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${ta}; then res\
tart nova-scheduler`]]}function UA(e,n,{ids:t,addresses:r=[]}){return r.map(o=>{if(parseInt(o,16)>65535)throw k(`${o} is in a PCI domain above ffff (Intel VMD), and nova passes over a\
ll of these; switch VMD off in the firmware setup or put the card into another slot`);let i=e.find(a=>a.address===o);if(n&&i===void 0)throw k(`nothing is at ${o}\
; run gpu_info to see what is where`);let s=i===void 0?(t==null?void 0:t.length)===1?t[0]:void 0:i.id;if(s==null)throw D("ids",`what is at ${o} cannot be seen h\
ere; give its id in ids as well, and cards of one id in one call`);if(t!==void 0&&!t.includes(s))throw k(`${o} has the id ${s}, expected ${t.join(" or ")}; look\
 which card is there`);return{vendor:s.slice(0,4),product:s.slice(5),address:o}})}function FA(e,n,t){var o,i;let r=vr(e,n,be(e,n));for(let s of t){let a=wr(s.physfn===
null?s:Ci(s,{physfn:null}),r);if(a!==null)throw k(`${s.address} (${(o=s.id)!=null?o:""}, ${(i=s.driver)!=null?i:"no driver"}) ${a}; name the GPU instead`)}}function zA(e,n,t){
var s;let r=C(e);if(X(r).length===0)return;let o=Jt(r,n),i=Ee((s=ue(r,"vfio_pci","ids"))==null?void 0:s.value);for(let a of t){let l=bo(n,a),d=l.filter(u=>!o.includes(
u)&&!ke(i,u));if(d.length>0&&d.length<l.length)throw k(`${d.map(u=>u.address).join(" and ")} has the id ${a} too and stays with the host: another card of that i\
d is bound to vfio-pci by its address; name addresses, so that nova hands out that one alone`)}}function jA(e,n,t){if(t!=="auto")return t;let r=new Map(e.map(i=>[
Ln(i),i.address])),[o]=r.keys();if(o===void 0)throw D("device_type",`device_type is auto, and no device with the id ${n} can be seen here; say what sysfs has on\
 the nodes with the card: type-PF where sriov_totalvfs is there and above 0, else type-PCI, type-VF for a virtual function`);if(r.size>1)throw k(`the devices wi\
th the id ${n} are not of one type: ${[...r].map(([i,s])=>`${s} is ${i}`).join(", ")}; an alias has one device_type: set SR-IOV alike for all cards in the firmw\
are setup, or say device_type`);return o}function WA(e,n){var o,i;let t=n.filter(s=>Ln(s)!==e.type),r=n.filter(s=>s.numa===null||s.numa<0);return[...t.length>0&&
t.length===n.length?[`no card here can be had with ${(o=e.type)!=null?o:""}: nova takes them for ${Ln((i=t[0])!=null?i:n[0])}, and will find no valid host among\
 nodes like this one`]:[],...e.numa==="required"&&r.length>0?[`${r.map(s=>s.address).join(" and ")} has no NUMA node, so numa_policy required keeps it from ever\
y guest that has one`]:[]]}function Db(e,n,t){let{ids:r,addresses:o,alias:i,device_type:s,numa_policy:a}=n;if(r===void 0&&o===void 0)throw D("ids",'neither ids \
nor addresses are given; say which devices nova is to pass through, such as {"ids": "10de:20b7"}');let l=q(e),d=T(e),u=o===void 0?(r!=null?r:[]).map(y=>({vendor:y.
slice(0,4),product:y.slice(5)})):UA(d,l,n),c=o===void 0?(r!=null?r:[]).flatMap(y=>bo(d,y)):d.filter(y=>o.includes(y.address));FA(e,d,c),o===void 0&&zA(e,d,r!=null?
r:[]);let f=[...new Set(u.map(y=>`${y.vendor}:${y.product}`))],[m=""]=f;if(i===void 0&&(s!=="auto"||a!==void 0))throw D("alias",`${a===void 0?"device_type":"num\
a_policy"} is a property of an alias, and no alias is given; give its name`);if(i!==void 0&&f.length>1)throw D("alias",`an alias is given for devices of several\
 ids (${f.join(", ")}); it stands for one kind of card, so call once for each with an alias of its own`);if(a==="socket"&&t!==null&&t<23)throw D("numa_policy",`\
numa_policy socket needs nova 23, and this node has nova ${t}`);let p=i===void 0?null:{name:i,vendor:m.slice(0,4),product:m.slice(5),type:jA(c,m,s),numa:a!=null?
a:"legacy",capability:!1,live:void 0},g=c.filter(y=>{var v;return((v=y.numVfs)!=null?v:0)>0});return{specs:u,alias:p,here:c.flatMap(({vendor:y,device:v,address:h})=>y===
null||v===null?[]:[{vendor:y,product:v,address:h}]),notes:l?[]:["this tree has no /sys/bus/pci/devices, so nobody looked what the devices are"],warnings:[...p===
null?[]:WA(p,c),...g.map(y=>{var v;return`${y.address} has ${(v=y.numVfs)!=null?v:0} virtual functions, which the same spec hands out: a card goes to one guest \
whole or in parts`})]}}var ra=["auto","drop-in","file","print"],ZA="50-gpu-passthrough.conf",GA={kolla:"kolla-ansible",rhoso:"RHOSO",openstack_ansible:"OpenStack-Ansible",juju:"Juju"};
function oa({deployment:e}){return GA[e]}function Tb(e){var i;let[,n="",t="",r=""]=(i=/^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(
e))!=null?i:[],o=t===""?[]:[`nova/${r}`,...r==="nova.conf"?["nova/nova-compute.conf"]:[`nova/${t}nova.conf`]];return n===""?[]:["global.conf","nova.conf",...o].
map(s=>`${n}/${s}`)}function bu(e){var t;let n=`${(t=e.dropIns)!=null?t:"/etc/nova/nova.conf.d"}/${ZA}`;return[n,it(n)]}function Nb(e){return[...new Set(e)]}function KA(e){
return oa(e)!==void 0||e.deployment==="none"?"print":e.deployment==="devstack"?"file":e.dropIns!==null?"drop-in":e.manager===null?"file":"print"}function JA(e,n,t){
var s;let r=e.sets.filter(a=>a.includes(n)),o=n.startsWith(`${(s=e.dropIns)!=null?s:"/etc/nova/nova.conf.d"}/`),i=e.sets.find(a=>a[0]===n);return{mode:t,edits:[
{path:n,sees:Nb([...i!=null?i:(o?e.sets:r).flat(),n])}],warnings:[]}}function qA(e,n){let t=n.slice(0,n.lastIndexOf("/")),[r,o]=[e.real(t),e.real(ee)].map(a=>a===
null?null:e.stat(a));if(r==null||o===null||o===void 0)return;let s=(o.mode&36)===32?r.gid===o.gid?40:5:(o.mode&36)===0&&r.uid===o.uid?320:5;if(!((o.mode&4)!==0||
(r.mode&s)===s))throw k(`${t} has mode ${r.mode.toString(8)}, which keeps out whoever reads ${ee}, so nova would pass over what is in it; give it owner and grou\
p of ${ee}, and mode 750`)}function Cb(e,n,t,r){let o=oa(n);if(r!==void 0&&t==="print")throw D("path","path is given with target print, which writes nothing; le\
ave one of them out");if(r!==void 0)return JA(n,r,t==="drop-in"||t==="auto"&&/\.conf\.d\/[^/]+$/.test(r)?"drop-in":"file");let i=t==="auto"?KA(n):t;if(i==="prin\
t"){let d=o===void 0&&n.manager!==null?[`${ee} is kept by ${n.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines wher\
e ${n.manager} has them from`]:[];return{mode:i,edits:[],warnings:d}}if(n.deployment==="kolla"||n.deployment==="rhoso")throw k(`nova runs in a container here, w\
ith files that ${o!=null?o:""} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`);if(e.real(ee)===null)
throw fe(`${ee} is not there, so no nova is installed here that would read what is written`,"install nova first, name the file in path, or take the snippets (ta\
rget: print)");let s=o!=null?o:n.manager;if(i==="file")return{mode:i,edits:n.sets.map(d=>{var u;return{path:(u=d[0])!=null?u:ee,sees:d}}),warnings:s===null?[]:[
`${ee} is kept by ${s}, which will take these lines out again: give them to ${s}, or use target: drop-in`]};let[a=ee]=bu(n),l=st(e,a);return qA(e,l.path),{mode:i,
edits:[{path:l.path,sees:Nb([...n.sets.flat(),l.path])}],warnings:l.warning===void 0?[]:[l.warning]}}var YA=/^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/;function wu(e,n){return Ue(e,n).flatMap(
({thing:t,value:r})=>t==="line"&&YA.test(r)?[r]:[])}function Lb(e,n){let t=ne(e).flatMap(r=>r.entries).flatMap(r=>r.kind==="file"&&r.path===n?[r]:[]);return{file:t.
some(r=>r.before===""),dirs:t.flatMap(r=>r.dirs).reverse()}}function vu(e){return[...new Set(e)].map(n=>({thing:"line",value:n}))}function Vb(e,n,t,r){if(t===e.
read(n)||t===""&&e.real(n)===null)return[];let o=n.startsWith("/etc/nova/")?e.real(ee):null,i=o===null?null:e.stat(o);return[re(n,t,i==null?void 0:i.mode,{secret:r.
map(s=>s.trim()),...i===null?{}:{owner:{uid:i.uid,gid:i.gid}}})]}function XA(e,n,t){if(e!==null)return{};let[r]=wn(t,Cr(25));return r===void 0?{notes:[`which re\
lease of nova this is cannot be seen here: ${n} is what 26 (Zed, 2022) and later read`]}:{warnings:[`${ie(r)} has the option's name of before nova 26, and which\
 release this is cannot be seen here: if it is older than 26 it passes over ${n}; look with nova-manage --version`]}}function ia(e,n,t){return n.state==="absent"?
eO(e,n):QA(e,n,t===void 0?[]:wu(e,t))}function QA(e,n,t){var x,I;let r=Ht(e),[o,i]=[mu(r),Cr(r)],s=Db(e,n,r),a=Zo(e);Qs(a);let l=Cb(e,a,n.target,n.path),d=new Set(
wu(e)),u=[...s.specs.map(Bn),...s.alias===null?[]:[lt(s.alias)]],c=t.filter(O=>!u.includes(O.slice(O.indexOf("=")+1).trim())),f=l.mode==="print"?a.sets.map(O=>{
var _;return{path:(_=O[0])!=null?_:ee,sees:O}}):l.edits,m=l.mode!=="print",p=f.map(({path:O,sees:_})=>{let E=Un(e,_).map(j=>cb(j,j.path===O?c:[])),R=E.map(({source:j})=>j),
V=pb(O,R,s,{names:o,read:i,release:r,isOurs:j=>d.has(j),isLater:j=>m&&xb(a,j,O),api:Xs(O)?[]:Un(e,a.api.filter(j=>j!==O))});return{path:O,sources:R,...V,gone:[...E.
flatMap(({gone:j})=>j),...V.gone]}}),g=Rb(s,o,r,a),y=XA(r,o.spec,p.flatMap(({sources:O})=>O)),v=O=>({own:{...Eb(s),target:l.mode,deployment:a.deployment,files:l.
edits.map(({path:_})=>_),snippets:g},notes:Mb(s,Un(O,[...new Set([...f.flatMap(({sees:_})=>_),...a.api])]),i)}),h=[...new Set([...s.warnings,...l.warnings,...(x=
y.warnings)!=null?x:[],...p.flatMap(O=>O.warnings)])],w=l.edits.flatMap(({path:O},_)=>{var E,R;return((R=(E=p[_])==null?void 0:E.put.length)!=null?R:0)>0?Tb(O):
[]});h.push(...hu(s,Un(e,w),[o],"kolla"));let b=[...s.notes,...(I=y.notes)!=null?I:[]];if(l.mode==="print"){let O=p.length>0&&p.every(({put:_})=>_.length===0);return O||
h.push(...hu(s,p.flatMap(({sources:_})=>_),a.deployment==="kolla"?[o]:i,a.deployment)),O?{steps:[],notes:b,warnings:h,report:v}:{steps:[],pending:Ib(e,a,g),notes:[
...b,"nothing is written here: put the snippets where the files come from"],warnings:h,report:v}}let $=p.flatMap(({path:O,text:_,put:E,gone:R})=>Vb(e,O,_,[...E,
...R]));return{steps:$,notes:b,warnings:h,report:v,claims:vu(p.flatMap(({put:O})=>O)),released:vu(p.flatMap(({gone:O})=>O)),pending:$.length>0?[yu(a)]:[]}}function eO(e,{
ids:n,addresses:t,alias:r,path:o}){if(n===void 0&&t===void 0&&r===void 0)throw D("ids","none of ids, addresses and alias is given; say what nova is no longer to\
 pass through");let i=mu(Ht(e)),s=Zo(e),a=bu(s),l=wu(e),d=o===void 0&&oa(s)!==void 0?s.sets.flat():[],u=o===void 0?[...a,...s.sets.flatMap(p=>p.slice(0,1))]:[o],
c=Un(e,u).map(p=>{let g=(v,h)=>!d.includes(p.path)&&(l.length>0?l.includes(v):h),y=a.includes(p.path)||Lb(e,p.path).file;return{path:p.path,...kb(p,{ids:n,addresses:t,
alias:r},i,Cr(null),g,l,y)}}),f=c.flatMap(p=>Vb(e,p.path,p.text,p.gone)),m=c.flatMap(p=>p.gone);return{steps:f,released:vu(l.filter(p=>m.includes(p.trimStart()))),
pending:f.length>0?[yu(s)]:[],notes:c.flatMap(p=>p.notes),emptyDirs:c.flatMap(p=>p.text===null?Lb(e,p.path).dirs:[]),report:()=>({own:{deployment:s.deployment,files:f.
map(p=>p.path)}})}}function nO(e,{ids:n,addresses:t,state:r},o){if(r==="absent"||!q(e))return{ids:n,addresses:t};let i=new Set(o.map(a=>a.address)),s=be(e).filter(a=>i.has(a.device.
address)&&a.kind!=="nvswitch").map(a=>a.device);return s.length===0?null:t===void 0?{ids:[...new Set(s.flatMap(a=>{var l;return(l=a.id)!=null?l:[]}))],addresses:t}:
{ids:void 0,addresses:s.map(a=>a.address)}}function Hb(e,n,t){let{device_type:r="auto",target:o="auto",alias:i,numa_policy:s,path:a}=e.nova;return Object.values(
e.nova).every(l=>l===void 0)?[]:[l=>{let d=nO(l,e,n);if(d===null)return{steps:[],notes:["no GPU is among the devices, so nova is told nothing"],report:()=>({own:{}})};
let u=ia(l,{...d,alias:i,device_type:r,numa_policy:s,target:o,path:a,state:e.state},t);return{...u,report:c=>{let{own:f,...m}=u.report(c);return{...m,own:{nova:f}}}}}]}function Bb(e,{allow_group_members:n,allow_console_gpu:t}){if(!q(e))throw k("select: all needs a running node, and this tree has no /sys/bus/pci/devices; name i\
ds");let r=T(e),o=be(e,r),i=tt(e,r,o),s=En(e).active!==!0,a=({code:d,members:u=[]})=>d==="no_group"&&s||d==="console"&&t||d==="members"&&u.every(c=>n.includes(c)),
l=o.filter(d=>Cn(d)&&i(d).every(a));if(l.length===0)throw k("select: all finds no GPU here that could be passed through; run gpu_info to see what stands in the \
way");return l.map(d=>d.device.address)}function Ub(e,n,t){if(t===void 0||!q(e))return;let r=new Set(n.map(i=>i.address)),o=be(e).filter(i=>Cn(i)&&r.has(i.device.
address)).map(i=>i.device.address);if(o.length!==t)throw k(`${o.length} GPUs are meant (${o.join(", ")||"none"}), expected ${t}; look for a card that is missing\
 or did not start, or correct expect_count`)}function Fb(e,n,t){let r=Ue(e,"gpu_passthrough");return{ids:r.filter(o=>o.thing==="id"&&!n.includes(o.value)).map(o=>o.
value),addresses:new Set(r.flatMap(o=>{var i;return o.thing==="line"?(i=bt(o.value))!=null?i:[]:[]}).filter(o=>!t.includes(o)))}}function zb(e,n){let t=n.length===0;return{severity:"error",status:"in_use",ok:t,found:t?"only what a guest may own":n.join(", "),expected:"no member on a drive\
r of the host",read_from:`/sys/kernel/iommu_groups/${e}/devices`,remedy:t?"":"give the other functions of the card to vfio-pci too (companions), name further me\
mbers in allow_group_members, or put the card into another slot"}}function jb(e,n,t,r){let o=new Map(n.map(a=>[a.address,a])),i=as(e),s=a=>{let l=o.get(a);return l!==
void 0&&r!==null&&r.gives(l)&&r.rivalsOf(l).length===0&&Mr(e,a)===null};return({address:a,group:l})=>{if(l===null)return[];let d=Qt(e,l,n).filter(c=>!t.has(c)),
u=c=>c.map(f=>er(f,o.get(f),i)).filter(f=>f!==null);return[{id:"group.viable",about:"now",address:a,...zb(l,u(d))},{id:"boot.group",about:"next",address:a,...zb(
l,u(d.filter(c=>!s(c))))}]}}var $u={severity:"error",status:"off_in_kernel"},sa=["intel_iommu","amd_iommu","iommu"];function Wb(e){return e.find(n=>sa.includes(P(n))&&N(n).includes("off")&&
!J(e,{kind:"flags",key:P(n),has:"on",lacks:["off"]}))}function tO(e){return e.filter(n=>sa.includes(P(n))||P(n)==="iommu.passthrough")}function Zb(e,n){var g,y,
v;let t=Xt(e),r=Ce(e),o=t.active===!0,i=o||t.firmware_table!==null,s=r===null?void 0:Wb(r),a=n===null?[]:tO(n.entry.tokens),l=t.active===!1&&r!==null&&s===void 0&&
(n==null?void 0:n.kernel)===Se(e)&&a.length>0&&a.every(h=>r.includes(h)),d=l?"look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup":"run i\
ommu_cmdline",u=[{...$u,id:"iommu.firmware",about:"both",status:"off_in_firmware",ok:i,severity:t.active===null?"warning":"error",found:i?(g=t.firmware_table)!=
null?g:"an active IOMMU":"no DMAR, IVRS or VIOT table, and no IORT with an SMMU",expected:"a table of the firmware that describes the IOMMU",read_from:"/sys/fir\
mware/acpi/tables",remedy:i?"":"switch VT-d, AMD-Vi or SMMU on in the firmware setup"},{...$u,id:"iommu.active",about:"now",ok:o,severity:t.active===null?"warni\
ng":"error",found:o?`${(y=t.groups)!=null?y:0} groups, units ${((v=t.units)!=null?v:[]).join(", ")||"unknown"}`:s===void 0?"no IOMMU unit or group":`${s} on the\
 running command line`,expected:"IOMMU groups",read_from:"/sys/kernel/iommu_groups",remedy:o?"":l?d:`${d} and reboot`}];if(n===null)return u;let c=Wb(n.entry.tokens),
f=(h,w)=>h.some(b=>w.includes(P(b))&&N(b).some($=>$==="on"||$==="pt"))||w===sa&&h.some(b=>P(b)==="iommu.passthrough"),m=r!==null&&f(r,["intel_iommu"])&&!f(n.entry.
tokens,["intel_iommu"]),p=c===void 0&&(o?!m:!l&&f(n.entry.tokens,sa));return u.push({...$u,id:"boot.iommu",about:"next",ok:p,found:c!=null?c:`${a.join(" ")}${l?
", which the running kernel has without effect":""}`||"no IOMMU argument",expected:"arguments that switch the IOMMU on",read_from:n.entry.from,remedy:p?"":d}),u}function Gb(e){let n=rs(e),t=n===!1&&os(e);return[...n===null?[]:[{id:"iommu.interrupts",about:"both",status:"off_in_firmware",severity:t?"warning":"error",ok:n,
found:n?"remapped":t?"not remapped, and allow_unsafe_interrupts is set: a guest can raise interrupts of others":"not remapped",expected:"interrupts that are rem\
apped",read_from:"/proc/interrupts",remedy:n?"":"switch interrupt remapping on in the firmware setup and take intremap=off from the command line; allow_unsafe_i\
nterrupts=1 of vfio_iommu_type1 is for hosts that trust every guest"}],...hr(e).map(o=>({id:"groups.isolation",about:"now",status:"drifted",severity:"warning",ok:!1,
found:o,expected:"groups as the hardware makes them",read_from:"/proc/cmdline",remedy:"take the argument out, boot, and look which groups are left"}))]}function aa(e){try{let n=Le(e),t=hs(e,n);return t===null?{unknown:`${n.config} offers no entry`}:{...rO(e,t),bootable:Me(e,n,[t])}}catch(n){if(n instanceof S)return{
unknown:n.message};throw n}}function rO(e,n){var p,g,y,v,h;let t=(p=ae(e).find(w=>{var b,$;return((b=n.kernel)!=null?b:"").endsWith(`-${w}`)||(($=n.kernel)!=null?
$:"").includes(`/${w}/`)}))!=null?p:null,r=C(e,t!=null?t:void 0),o=t===null?()=>"module":Jn(le(e,t),r),i=n.tokens.filter(w=>P(w)==="vfio_pci.ids").slice(-1).flatMap(
N),s=Ee((g=ue(r,"vfio_pci","ids"))==null?void 0:g.value),a=i.length>0?i:o("vfio_pci")==="builtin"?[]:s,l=new Set(Jt(r,T(e)).map(w=>w.address)),d=new Map(X(r).map(
w=>[w.address,w])),u=nr([n.tokens]),f=zo(e).steps.flatMap(w=>w.kind==="bootImage"&&w.kernel===t?[{...w,holds:Hs(e,[n.tokens])(t!=null?t:"")}]:[]),m=f[0]===void 0?
[]:(v=(y=rr(e,f[0].path))==null?void 0:y.lacks)!=null?v:[];return{entry:n,kernel:t,entries:a,addresses:l,gives:w=>l.has(w.address)||ke(a,w),replaced(w){let b=d.
get(w.address);return b===void 0||qn(b,w)?null:b.card},imageProblem:(h=f.map(w=>Ei(e,w).why).find(w=>w!==null))!=null?h:null,rivalsOf:w=>Ne(w).filter(b=>{var O;
if(o(b)==="absent"||u.has(b)||o(b)==="module"&&Be(r,b)!==null)return!1;let $=l.has(w.address),x=o("vfio_pci")==="builtin",I=Cs(e,r,b,(O=f[0])==null?void 0:O.tool,
m,x?de:"vfio_pci");return o(b)==="builtin"?!$&&!x:!I&&($||!x)})}}var oO={lifeline:{status:"refused",remedy:"move what the node lives on to another controller of the host"},reserved:{status:"unsupported",remedy:"look for it in\
 the firmware setup (RMRR), or put the card into another slot"},vfs:{status:"in_use",remedy:"write 0 to its sriov_numvfs once no guest has one"},mdev:{status:"i\
n_use",remedy:"remove the vGPUs, or leave the card to them"}};function Kb({address:e},n){return n.flatMap(({code:t,text:r})=>{let o=oO[t];return o===void 0?[]:[
{...o,about:"both",severity:"error",id:`device.${t}`,address:e,ok:!1,found:r,expected:"nothing of the kind",read_from:`/sys/bus/pci/devices/${e}`}]})}var Fn={severity:"error",status:"drifted"},iO=/^(01|02|060[014])/;function sO(e,{ids:n,addresses:t,recorded:r},o){let i=new Map(e.map(c=>[c.address,c])),s=t!==void 0?
t.map(c=>({address:c,id:void 0})):n===void 0?r:[],a=c=>{let f=i.get(c.address),m=c.id===void 0?n:[c.id];return f!==void 0&&(m===void 0||f.id!==null&&m.includes(
f.id))},l=t===void 0?n!=null?n:[]:[],d=[...s.filter(a).flatMap(c=>{var f;return(f=i.get(c.address))!=null?f:[]}),...e.filter(c=>c.id!==null&&l.includes(c.id))],
u=new Set(d.map(c=>c.id));return{devices:d,missing:[...s.filter(c=>!a(c)).map(c=>{var m;let f=i.get(c.address);return`${c.address}${c.id===void 0?"":` (${c.id})`}${f===
void 0?"":`: ${(m=f.id)!=null?m:"an unknown device"} is there`}`}),...l.filter(c=>!e.some(f=>f.id===c))],unexpected:s.length===0?[]:e.filter(c=>u.has(c.id)&&!d.
includes(c)&&o(c)).map(c=>{var f;return`${c.address} (${(f=c.id)!=null?f:""})`})}}function aO(e,n){var a;let{address:t,group:r}=n,o={...Fn,address:t,about:"now"},
i=U(n.driver),s=[{...o,id:"device.driver",ok:i,found:(a=n.driver)!=null?a:"no driver",expected:"vfio-pci",read_from:`/sys/bus/pci/devices/${t}/driver`,remedy:i?
"":"reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it"},{...o,id:"device.group",ok:r!==null,status:"off_in_kernel",found:r===
null?"no group":`group ${r}`,expected:"an IOMMU group",read_from:`/sys/bus/pci/devices/${t}/iommu_group`,remedy:r===null?"switch the IOMMU on: firmware setup, i\
ommu_cmdline, reboot":""}];if(n.responding===!1&&s.push({...o,id:"device.responds",about:"both",status:"unsupported",ok:!1,found:"configuration space reads all \
ones",expected:"a device that answers",read_from:`/sys/bus/pci/devices/${t}/config`,remedy:"power-cycle the host; if it stays, replace the card"}),r===null)return s;
if(i&&e.list("/dev/vfio").length>0){let l=e.stat(`/dev/vfio/${r}`)!==null||e.list("/dev/vfio/devices").length>0;s.push({...o,id:"device.node",ok:l,found:l?`/dev\
/vfio/${r}`:"none",expected:`/dev/vfio/${r}`,read_from:"/dev/vfio",remedy:l?"":"load the module vfio_pci (vfio_modules)"})}return s}function lO(e,n,t){var l,d;let r={
...Fn,address:n.address,about:"next"},o=t.addresses.has(n.address),i=t.gives(n),s=t.replaced(n),a=t.rivalsOf(n);return[{...r,id:"boot.ids",ok:i,expected:(l=n.id)!=
null?l:"a known id",found:o?`its address, for ${(d=n.id)!=null?d:""}`:!i&&s!==null?`${s} stored for its address`:t.entries.join(",")||"no ids",read_from:o||s!==
null?"/etc/modprobe.d":t.entry.from,remedy:i?"":s===null?"run vfio_bind with this id":`look which card is at ${n.address}; if it is meant, run vfio_bind with ac\
cept_replacement: ${n.address}`},{...r,id:"boot.rivals",ok:a.length===0,found:a.length===0?"none":a.join(", "),expected:"no driver that could come before vfio-p\
ci",read_from:"/etc/modprobe.d",remedy:a.length===0?"":"run vfio_bind, which makes vfio-pci come first; where it changes nothing, build the boot image anew (ini\
tramfs, rebuild: always), so that what it holds is known"},...dO(e,n)]}function dO(e,{address:n}){let t=Mr(e,n);return t===null?[]:[{...Fn,address:n,about:"next",
id:"boot.override",ok:!1,found:`${t.driver} by driverctl`,expected:"vfio-pci or nothing",read_from:t.path,remedy:`run driverctl unset-override ${n}`}]}function Lr(e,n){
var g,y,v;let t=T(e),r=aa(e),o="unknown"in r?null:r,{devices:i,missing:s,unexpected:a}=sO(t,n,h=>o===null||o.gives(h)),l=[...Zb(e,o),...Gb(e)];for(let h of s)l.
push({...Fn,id:"device.present",about:"both",status:"missing_device",ok:!1,found:"nothing",expected:h,read_from:"/sys/bus/pci/devices",remedy:"look at the card,\
 its power and its slot; if it was taken out, run gpu_passthrough with what is left"});let d=new Set(i.map(h=>h.address)),u=jb(e,t,d,o),c=be(e,t),f=new Map(c.map(
h=>[h.device.address,h])),m=tt(e,t,c);for(let h of i){let w=f.get(h.address),b=w==null?void 0:w.kind;if(b==="bmc"||b==="virtual"||iO.test((g=h.class)!=null?g:"")){
l.push({...Fn,id:"device.kind",address:h.address,about:"both",status:"refused",ok:!1,found:b!=null?b:pn(h.class),expected:"a device that may leave the host",read_from:`\
/sys/bus/pci/devices/${h.address}/class`,remedy:"name the GPU instead"});continue}l.push(...aO(e,h),...u(h),...Kb(h,w===void 0?[]:m(w)),...o===null?[]:lO(e,h,o))}
o===null?l.push({...Fn,id:"boot.entry",about:"next",severity:"error",ok:!1,found:"unknown"in r?r.unknown:"",expected:"a boot entry that can be read",read_from:"\
/boot",remedy:"make the boot loader one that is supported, or check the next boot by hand"}):(l.push({...Fn,id:"boot.image",about:"next",ok:o.imageProblem===null,
found:(y=o.imageProblem)!=null?y:"up to date",expected:"an image that is newer than what it holds",read_from:(v=o.entry.initrds[0])!=null?v:"/boot",remedy:o.imageProblem===
null?"":"run initramfs"}),l.push({...Fn,id:"boot.bootable",about:"next",ok:o.bootable.ok,found:o.bootable.reasons.join("; ")||"whole",expected:"entries whose ke\
rnel and images are there and whole",read_from:o.entry.from,remedy:o.bootable.ok?"":"repair the boot loader before you reboot"}));let p=i.filter(h=>{var w;return((w=
f.get(h.address))==null?void 0:w.kind)==="gpu"}).length;return n.expect_count!==void 0&&p!==n.expect_count&&l.push({...Fn,id:"gpus.count",about:"both",status:"m\
issing_device",ok:!1,found:`${p} GPUs`,expected:`${n.expect_count} GPUs`,read_from:"/sys/bus/pci/devices",remedy:"look for a card that is missing or did not sta\
rt, or correct expect_count"}),{findings:l,gpus:i.filter(h=>{var w,b;return/^(gpu|igpu|vf|accelerator)$/.test((b=(w=f.get(h.address))==null?void 0:w.kind)!=null?
b:"")}),missing:s,unexpected:a}}var xu=["missing_device","refused","unsupported","off_in_firmware","off_in_kernel","in_use","drifted","pending_reboot"];function Vr(e){var a;let n=e.filter(l=>!l.
ok&&l.severity==="error"),t=n.filter(l=>l.about!=="next"),r=n.filter(l=>l.about!=="now"),[o,i]=[t.length===0,r.length===0];if(o&&i)return{status:"ready",ready:o,
ready_next_boot:i};if(i)return{status:"pending_reboot",ready:o,ready_next_boot:i};let s=(a=xu.find(l=>n.some(d=>d.status===l)))!=null?a:"drifted";return{status:o&&
s==="pending_reboot"?"drifted":s,ready:o,ready_next_boot:i}}function Jb(e){return e.map(({about:n,status:t,...r})=>r)}function qb(e,n,t,r){if(!q(e))return"configured";if(t.length===0){let s=new Map(T(e).map(a=>[a.address,a.driver]));return n.length>0&&n.every(a=>{var l;return U(
(l=s.get(a.address))!=null?l:null)})?"ready":"configured"}let o=ne(e).filter(s=>!s.image).pop(),i=e.attr("/proc/sys/kernel/random/boot_id");return!r||o===void 0||
i===null||o.boot_id===i?"reboot_pending":"stuck"}function Yb(e,n){var c;if(n.length===0)return null;let{findings:t}=Lr(e,{ids:void 0,addresses:void 0,recorded:n,
expect_count:void 0}),{status:r}=Vr(t),o=t.filter(f=>!f.ok&&f.severity==="error"),i=(c=o.find(f=>f.status===r))!=null?c:o[0];if(i===void 0)return null;let{address:s,
id:a,found:l,expected:d,remedy:u}=i;return{why:`${r}: ${s===void 0?"":`${s} `}${a} is ${l}, expected ${d}`,remedy:u||"run passthrough_verify"}}var Go="/etc/default/grub",uO=/^\/boot\/|^\/etc\/(kernel\/|default\/grub$)/;function Qb(e,n,t){var f,m,p;let r=n.slice(t),o=new Set(vi(n.slice(0,t)).map(da)),i=vi(
r.map(g=>({...g,released:[]}))).filter(g=>!o.has(da(g))),s=(f=e.attr("/etc/machine-id"))!=null?f:"",a=new Map,l=new Set,d=[],u=!0;for(let g of[...r].reverse()){
d.push(...g.dirs);let y=ev(g,s);for(let v of[...g.entries].reverse()){if(v.kind!=="file")continue;let h=(m=a.get(v.path))!=null?m:{text:e.read(v.path),was:void 0,
ours:!1,secret:!1,lines:[],words:[]},w=h.text===null?"":qt(h.text);d.push(...[...v.dirs].reverse()),w===v.after&&!y&&!l.has(v.path)?(h.text=v.before===""?null:of(
(p=h.text)!=null?p:"",v.splices),h.was=v.was):(w!==v.before&&l.add(v.path),v.path.startsWith(Go)&&(u=!1)),v.before===""&&(h.ours=!0),v.secret===!0&&(h.secret=!0),
h.lines.push(...v.lines),h.words.push(...v.words),a.set(v.path,h)}}for(let g of l){let y=a.get(g);if(y===void 0||y.text===null||uO.test(g))continue;let v=pf(y.text,
y,i.filter(h=>h.thing==="id").map(h=>h.value));y.text=y.ours&&v.trim()===""?null:v}let c=r.flatMap(g=>g.entries);return{files:[...a].map(([g,{text:y,was:v,secret:h,
lines:w}])=>re(g,y,v==null?void 0:v.mode,{...v===void 0?{}:{owner:v},...h?{secret:w}:{}})),edited:[...l],dirs:la(d,g=>g).sort((g,y)=>y.length-g.length),drivers:ku(
e,r),grubConfig:c.some(g=>g.kind==="grubConfig"||g.kind==="file"&&g.path.startsWith(Go)),images:la(c.flatMap(g=>g.kind==="bootImage"?[g.kernel]:[]),g=>g),claims:i,
lost:u?cO(Xb(r,i,s),Go):Xb(r,i,s),defaultsStand:u,devices:la(r.flatMap(g=>g.devices),g=>g.address)}}function cO(e,n){return new Map([...e].filter(([t])=>t!==n))}
function ev({image:e,machine_id:n},t){return e&&n!==t}function Xb(e,n,t){var o,i;let r=new Map;for(let s of[...e].reverse()){let a=s.claims.filter(l=>n.some(d=>da(
d)===da(l)));for(let[l,d]of r)r.set(l,d.filter(u=>!a.some(c=>{var f;return c.value===u&&((f=c.except)==null?void 0:f.includes(l))!==!0})));for(let l of s.entries){
if(l.kind!=="file")continue;let d=l.path.startsWith(Go)?Go:l.path;r.set(d,[...new Set([...(o=r.get(d))!=null?o:[],...ev(s,t)?[]:(i=l.lost)!=null?i:[]])])}}return r}
function ku(e,n){var o;let t=(o=e.attr("/proc/sys/kernel/random/boot_id"))!=null?o:"",r=n.filter(i=>i.boot_id===t).flatMap(i=>i.entries).flatMap(i=>i.kind==="dr\
iver"?[i]:[]);return la([...r].reverse(),i=>i.address).map(i=>ms(i.address,i.driver,i.override))}function da(e){return`${e.thing} ${e.value}`}function la(e,n){return[
...new Map(e.map(t=>[n(t),t])).values()]}function fO(e,n,t,r){let o=new Map(ne(e).flatMap(s=>s.devices).map(s=>[s.address,s.id])),i=new Set(r.map(s=>s.address));return new Map(n.flatMap(s=>{let a=o.get(
s);return i.has(s)||a===void 0||t.some(l=>l.id===a)?[]:[[s,a]]}))}function pO(e,n,t,r){var c;if(!q(e))return{ids:nu(n),addresses:new Set};let{devices:o}=t,i=X(C(
e)),s=((c=n.addresses)!=null?c:[]).filter(f=>!o.some(m=>m.address===f)),a=fO(e,s,o,i),l=s.filter(f=>a.has(f)||i.some(m=>m.address===f)),d=Ct(e,r),u=Sh(n,t,f=>ke(
d,f),i,l);return{ids:[...new Set([...u.ids,...a.values()])],addresses:u.addresses}}function ua(e,n){return _u(e,n,pO(e,n,Vo(e),vn(e).loader))}function _u(e,n,{ids:t,
addresses:r}){let{devices:o}=Vo(e),i=q(e),{loader:s}=vn(e),a=X(C(e)).filter(_=>r.has(_.address)),l=By(e,t,r),d=te(e,l.steps),u=X(C(d)).length===0,c=t.map(_=>({thing:"\
arg",value:`vfio-pci.ids=${_}`})),f=s===null?{steps:[],notes:[]}:Co(d,s,c,{regenerate:n.regenerate}),m=Ct(te(d,f.steps),s),p=u&&m.length===0,g=p?Ue(e).filter(({
thing:_,value:E})=>_==="arg"&&/^vfio_pci\.(?!ids$)/.test(P(E))):[],y=s===null||g.length===0?[]:Co(te(d,f.steps),s,g,{regenerate:n.regenerate}).steps,v=te(te(d,f.
steps),y),h=p?Bs(v):Tr(v,{entries:Or(v,s)}),w=[...l.steps,...f.steps,...y,...n.regenerate?h.steps:tu(h.steps)],b=o.filter(_=>r.has(_.address)||_.id!==null&&t.includes(
_.id)),$=new Set(Lt(v,s).map(_=>_.address)),x=new Set(b.filter(_=>!$.has(_.address)).map(_=>_.address)),I=o.filter(_=>$.has(_.address)&&b.some(({slot:E})=>E===_.
slot)),O=n.live===!0&&i?Us(e,ku(e,ne(e)).filter(_=>x.has(_.address)),new Set(t)):jo;return{steps:[...We(w),...O.steps],guard:_=>De(_,n.allow_measured_boot_change),
released:[...t.map(_=>({thing:"id",value:_})),...a.map(_=>({thing:"line",value:oo(_)})),...c,...g],notes:[...i?[]:[Qd],...I.length===0?[]:[`vfio-pci still gets ${Dr(
I)}: by what is not ours, or by an id that another card needs`],...l.notes,...f.notes,...h.notes,...O.notes],warnings:[...h.warnings,...O.warnings],report(_){let E=Is(
_,b.map(V=>V.address),null),R=_.attr("/proc/cmdline")===null?[]:E.filter(V=>U(V.driver)&&!$.has(V.address));return{own:{devices:E},rebootReasons:R.map(V=>{var j;
return`${V.address} stays with ${(j=V.driver)!=null?j:""} until the next boot`}),...ru(_,s)}}}}var Su="openstack segment host update --on_maintenance True SEGMENT HOST",Pu="pcs node maintenance, or pcs cluster stop",nv={"masakari-hostmo":["masakari-hostmo\
nitor",Su],"masakari-instan":["masakari-instancemonitor",Su],"masakari-intros":["masakari-introspectiveinstancemonitor",Su],pacemakerd:["pacemaker",Pu],"pacemak\
er-remot":["pacemaker_remote",Pu],sbd:["sbd",Pu],"self-node-remed":["self-node-remediation","pause the NodeHealthCheck that watches this node"]};function tv(e){
return[...new Set(ir(e).map(t=>{var r;return(r=e.attr(`/proc/${t}/comm`))!=null?r:""}).filter(t=>Object.prototype.hasOwnProperty.call(nv,t)))].sort().flatMap(t=>{
var i;let[r="",o=""]=(i=nv[t])!=null?i:[];return[`${r} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand\
 (${o})`]})}var mO=/^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/,gO=/^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/,yO=["ovs-vswitchd","vpp","spdk\
_tgt","nvmf_tgt"],hO=[["out",/^(live_migration|multifdsend_|mig\/src\/)/],["in",/^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/]],bO=["run/libvirt/\
qemu","run/libvirt/qemu/run"];function ov(e){return ir(e).flatMap(n=>{var i,s,a;let t=vO(e,n);if(yO.includes(t)||!(mO.test(t)||wO(e,n)))return[];let[,r=""]=(s=/[^]*\) (\S)/.
exec((i=e.attr(`/proc/${n}/stat`))!=null?i:""))!=null?s:[];if(r==="Z"||r==="X")return[];let o=r==="D"?[]:((a=e.attr(`/proc/${n}/cmdline`))!=null?a:"").split("\0");
return $O(o)?[]:[xO(e,n,t,o)]})}function vO(e,n){var r,o;let t=(r=e.link(`/proc/${n}/exe`))==null?void 0:r.replace(/ \(deleted\)$/,"");return t===void 0?(o=e.attr(
`/proc/${n}/comm`))!=null?o:"":t.slice(t.lastIndexOf("/")+1)}function wO(e,n){return e.list(`/proc/${n}/fd`).some(t=>{var r;return gO.test((r=e.link(`/proc/${n}\
/fd/${t}`))!=null?r:"")})}function $O(e){return e.some((n,t)=>{var r;return/^--?(M|machine)$/.test(n)&&/^none(,|$)/.test((r=e[t+1])!=null?r:"")})}function xO(e,n,t,r){
var l,d,u;let{within:o}=gl((l=e.attr(`/proc/${n}/cgroup`))!=null?l:""),i=(u=kO((d=rv(r,"name"))!=null?d:""))!=null?u:(o==null?void 0:o.startsWith("guest "))===!0?
o.slice(6):null,s=rv(r,"uuid"),a=[...s===null?[]:[s],t,`process ${n}`,...o===null||o===`guest ${i!=null?i:""}`?[]:[o]];return{pid:n,name:i,uuid:s,text:`${i!=null?
i:"a guest"} (${a.join(", ")})`,migration:_O(e,n,i)}}function rv(e,n){var r;let t=e.findIndex(o=>o===`-${n}`||o===`--${n}`);return t<0?null:(r=e[t+1])!=null?r:null}
function kO(e){var t,r,o;let n=e.split(/(?<!,),(?!,)/).map(i=>i.replace(/,,/g,","));return(o=(r=(t=n.find(i=>i.startsWith("guest=")))==null?void 0:t.slice(6))!=
null?r:n.find(i=>i!==""&&!i.includes("=")))!=null?o:null}function _O(e,n,t){let r=e.list(`/proc/${n}/task`).map(a=>{var l;return(l=e.attr(`/proc/${n}/task/${a}/\
comm`))!=null?l:""}),o=hO.find(([,a])=>r.some(l=>a.test(l)));if(o!==void 0)return o[0];if(t===null||t.includes("/"))return null;let s=bO.map(a=>{var l;return(l=
e.attr(`/proc/${n}/root/${a}/${t}.xml`))!=null?l:""}).map(a=>{var l;return(l=/<job [^>]*\basync='migration (in|out)'/.exec(a))==null?void 0:l[1]}).find(a=>a!==void 0);
return s==="in"||s==="out"?s:null}var SO="move it away (live migration; kubectl drain) or shut it down";function iv(e){return[...PO(e),...AO(e),...OO(e),...IO(e),...RO(e)]}function PO(e){let n=mo(
e);return[...n===null?[]:[{kind:"unseen",text:`whether guests run here cannot be told: ${n}`,remedy:"run this as root on the node itself"}],...ov(e).flatMap(({name:r,
uuid:o,pid:i,text:s,migration:a})=>{let l={pid:Number(i),...r===null?{}:{name:r},...o===null?{}:{uuid:o}};return[{kind:"guest",text:s,remedy:SO,...l},...a===null?
[]:[{kind:"migration",text:`${s} is migrating ${a}`,remedy:"wait until the migration has ended",...l}]]})]}function AO(e){let n=eo(e);return n===null?[]:[{kind:"\
packages",text:n.message.replace(/; wait until .*/,""),remedy:"wait until it ends"}]}function OO(e){return e.real("/run/cloud-init/status.json")!==null&&e.real(
"/run/cloud-init/result.json")===null?[{kind:"cloud_init",text:"cloud-init has not finished, and does not go on where a reboot cuts it off",remedy:"wait until c\
loud-init status says done; from its own runcmd use power_state instead"}]:[]}function IO(e){try{let{ok:n,reasons:t}=Me(e,Le(e));return n?[]:[{kind:"boot",text:`\
this node would not come up again: ${t.join("; ")}`,remedy:"repair the boot loader first"}]}catch(n){if(n instanceof S)return[];throw n}}function RO(e){return e.
list("/run/systemd/inhibit").filter(n=>!n.endsWith(".ref")).flatMap(n=>{var i;let t=(i=e.attr(`/run/systemd/inhibit/${n}`))!=null?i:"",r=s=>{var a,l;return(l=(a=
new RegExp(`^${s}=(.*)$`,"m").exec(t))==null?void 0:a[1])!=null?l:""};return!(e.stat(`/proc/${Number(r("PID"))}`)!==null)||!/^block/.test(r("MODE"))||!r("WHAT").
split(":").includes("shutdown")?[]:[{kind:"inhibitor",text:`${r("WHO")||"somebody"} (process ${r("PID")}) blocks a shutdown: ${r("WHY")||"no reason given"}`,remedy:"\
wait until it ends (systemd-inhibit --list)",pid:Number(r("PID"))}]})}function sv(e,n){let t=Ce(e);return t===null?[]:mn(n.filter(r=>J(t,r)))}function ca(e,n,t){let r=Ce(e);if(r===null)return{};let{active:o}=En(e),[i,s]=[[],[]];for(let a of n.
filter(l=>!J(r,l))){let l=mn([a]).join(" "),d=Xn(a),u=a.kind==="flags"&&!J(r,{kind:"flags",key:a.key,lacks:["off"]})&&a.lacks.includes("off"),c=a.kind==="list"&&
d[0]==="modprobe.blacklist"?a.items.filter(f=>no(e,f)):[];u&&o!==!0?i.push(`the running command line has ${d[0]}=off, which the next boot no longer has`):d[0]===
"intel_iommu"&&o!==!0?i.push(`the IOMMU is ${o===null?"not seen to be active":"off"}, and ${l} switches it on at the next boot`):c.length>0?i.push(`${c.join(", ")}\
 ${c.length===1?"is":"are"} loaded, and the blacklist keeps ${c.length===1?"it":"them"} out at the next boot`):t.some(f=>d.includes(P(f)))?i.push(`${l} is not o\
n the running command line`):l!==""&&s.push(`${l} is not on the running command line, and nothing that matters waits for it`)}return{rebootReasons:i,pendingAtBoot:s}}
var EO={intel:"VT-d (a DMAR table)",amd:"AMD-Vi (an IVRS table)",arm:"an SMMU (an IORT table with one)"};function av(e,n){let{active:t,firmware_table:r}=Xt(e);return t===
!0||r!==null||e.list("/sys/firmware/acpi/tables").length===0?[]:[`the firmware shows no ${EO[n]}, so the arguments will have no effect: switch it on in the firm\
ware setup at the reboot`]}var MO=/^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/;function lv(e){if(e.attr("/proc/cmd\
line")===null)return{reasons:[],notes:["no kernel runs in this tree: nothing waits for a boot"]};let n=aa(e);if("unknown"in n)return{reasons:[],notes:[`what the\
 next boot brings cannot be told: ${n.unknown}`]};let t=Ue(e),r=DO(e),o=[...r.reasons,...TO(e),...NO(e,t,n),...CO(e,t,n),...LO(e,t)];return{reasons:[...new Set(
o)],notes:r.notes}}function DO(e){let n=wi(e);if(n.length===0||!q(e))return{reasons:[],notes:[]};let{findings:t}=Lr(e,{ids:void 0,addresses:void 0,recorded:n,expect_count:void 0}),
{status:r}=Vr(t);return r==="ready"?{reasons:[],notes:[]}:r!=="pending_reboot"?{reasons:[],notes:[`passthrough_verify says ${r}, which a reboot does not mend: r\
un it and do what it says`]}:{reasons:t.filter(i=>!i.ok&&i.about==="now"&&i.severity==="error").map(i=>`${i.address===void 0?"":`${i.address}: `}${i.id} is ${i.
found}, expected ${i.expected}`),notes:[]}}function TO(e){let n=new Set(ne(e).flatMap(r=>r.devices).map(r=>r.address)),t=new Set(Lt(e,vn(e).loader).map(r=>r.address));
return T(e).filter(r=>n.has(r.address)&&U(r.driver)&&!t.has(r.address)).map(r=>{var o;return`${r.address} stays on ${(o=r.driver)!=null?o:""} until the next boo\
t`})}function NO(e,n,{entry:t}){var s;let r=n.filter(a=>a.thing==="arg"&&P(a.value)!=="vfio_pci.ids").map(a=>a.value),i=[...[...new Set(r.map(P))].flatMap(a=>{let l=r.
filter(d=>P(d)===a).flatMap(N);return/blacklist$/.test(a)?[{kind:"list",key:a,items:l}]:[]}),...kt(r.filter(a=>!/blacklist$/.test(P(a))))];return(s=ca(e,i.filter(
a=>J(t.tokens,a)),r.filter(a=>!MO.test(P(a)))).rebootReasons)!=null?s:[]}function CO(e,n,{kernel:t}){let r=Se(e);if(r===null||t===null||t===r)return[];let o=(s,a)=>le(
e,s)(a)==="absent";return n.filter(s=>s.thing==="module").map(s=>s.value).filter(s=>o(r,s)&&!o(t,s)).map(s=>`${s} is not in the running kernel ${r}, and ${t} ha\
s it`)}function LO(e,n){let t=n.flatMap(({value:r})=>{var s;let[,o,i]=(s=/^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(r))!=null?s:[];return o===
void 0?[]:[[o,i==="1"]]});return ou(e,Object.fromEntries(t))}var VO={when:F(["if_required","always"],{describe:"if_required: only where an effect that was asked for is missing and a boot brings it.",default:"if_required"}),
delay:Pt({describe:"Seconds from the answer to the reboot.",min:1,max:600,default:5}),allow_losing_guests:Q({describe:"Reboot although guests run here, which en\
ds them.",default:!1})};function dv({kind:e}){return e==="guest"||e==="unseen"}function HO(e,n){let t=e.filter(a=>a.kind!=="packages"&&!(n&&dv(a))),[r]=t;if(r===
void 0)return;let o=t.filter(a=>a.kind==="guest"),i=t.filter(a=>a.kind!=="guest").map(a=>a.text),s=[...o.length===0?[]:[`guests run here: ${o.map(a=>a.text).join(
", ")}`],...i];return new S("E_REFUSED",`this node is not rebooted: ${s.join("; ")}`,{node:"untouched",hint:[...new Set(t.map(a=>a.remedy))].join("; ")})}function BO(e,{
when:n,delay:t,allow_losing_guests:r}){let o=lv(e),i=n==="always"||o.reasons.length>0,s=e.attr("/proc/cmdline")!==null,a=ko(e),l=i&&s&&!a?iv(e):[],d=HO(l,r),u=l.
filter(dv).map(f=>f.text),c=o.reasons.join("; ")||"asked for by host_reboot";return{steps:i&&d===void 0?[Mg(t,c)]:[],notes:o.notes,warnings:[...d===void 0&&u.length>
0?[`lost with this reboot: ${u.join(", ")}`]:[],...i&&s?tv(e):[]],report(f){var g;let m=ko(f),p=i?a?`a reboot is under way already (${El(f)} calls it off)`:m?`r\
ebooting in ${Fp(f,t)}: ${c} (${El(f)} calls it off)`:void 0:"no reboot is needed: nothing that was asked for waits for one";return{own:{rebooting:m,boot_id:(g=
f.attr("/proc/sys/kernel/random/boot_id"))!=null?g:"",blockers:l},rebootReasons:o.reasons,...d===void 0?{}:{fail:d},...p===void 0?{}:{msg:p}}}}}var Au=xe({name:"\
host_reboot",summary:"Reboots the node where that is needed, and harms nobody.",mustBeMeant:!0,params:VO,example:{},plan:BO});var Ou=xe({name:"initramfs",summary:"Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.",params:{kernels:F(["\
all","running"],{describe:"Whose images: all installed kernels, or only the running one.",default:"all"}),rebuild:F(["if_needed","always"],{describe:"if_needed:\
 an image that is up to date stays as it is.",default:"if_needed"}),allow_measured_boot_change:Q({describe:"Rebuild although a TPM unlocks a disk only as long a\
s the images stay the same.",default:!1}),state:F(["present","absent"],{describe:"absent takes our settings of the tool back and rebuilds without them.",default:"\
present"})},example:{},plan(e,{kernels:n,rebuild:t,allow_measured_boot_change:r,state:o}){let i=UO(e),s=i===null?{}:{entries:Re(e,i).filter(l=>!l.recovery).map(
l=>l.tokens)},a=o==="absent"?Bs(e,{kernels:n,rebuild:t}):Tr(e,{kernels:n,rebuild:t,...s});return{...a,guard:l=>De(l,r),report:l=>({own:{images:Nh(l,a.steps)},...i===
null?{}:{bootable:Me(l,i)}})}}});function UO(e){Vd(e);try{return Le(e)}catch(n){if(n instanceof S)return null;throw n}}function uv(e,n,{cpu:t,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s}){let a=t==="auto"?ts(e):t,d=(a===null?["intel","amd","arm"]:[a]).flatMap(
b=>Ui({cpu:b,passthrough:!0,blacklist:r!=null?r:Mt,extra:[]})).flatMap(ur),u=[...(r!=null?r:[]).map(b=>`modprobe.blacklist=${b}`),...kt(o).flatMap(ur)],c=ne(e).
length>0,f=Ue(e).filter(b=>b.thing==="arg"&&!P(b.value).startsWith("vfio_pci.")),m=new Set(f.map(b=>b.value)),p=[...new Set(c?u:[...d,...u])].map(b=>Xe(P(b))||m.
has(b)?_t(b):{kind:"absent",token:b}),{steps:g,notes:y}=Lo(e,n,b=>[...p,...f.filter($=>{var x;return((x=$.except)==null?void 0:x.includes(b))!==!0}).map($=>_t($.
value))],{regenerate:i}),v=[...d,...u].map(_t),h=new Set(Wd(te(e,g),n).flatMap(b=>b.filter($=>v.some(x=>!J([$],x))))),w=c?"is not ours, as the runs recorded her\
e tell":"says more than what was asked to go, and no journal tells that we wrote it";return{steps:g,released:f,guard:b=>De(b,s),notes:[...y,...[...h].map(b=>`${b}\
 ${w}: left as it is`)],report:b=>({own:{bootloader:Os(b,n),wanted:[],running:[]},bootable:Me(b,n)})}}var FO='amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by de\
fault',zO=/^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/,Iu=xe({name:"iommu_cmdline",summary:"Puts the IOMMU arguments on every boot entry, of kern\
els to come as well.",params:{cpu:F(["auto","intel","amd","arm"],{describe:"Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.",default:"auto"}),iommu_pt:F(
["auto","on","off"],{describe:"Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.",default:"auto"}),blacklist:Tn(Dn({describe:"\
A kernel module.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'the name of a kernel module such as "nouveau"'}),{describe:"Drivers to blacklist; unless given nouveau\
, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices."}),extra_args:Tn(Dn({describe:"A kernel argument.",pattern:zO,expected:'\
one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself'}),{describe:"Further kerne\
l arguments; one replaces an earlier value of its key.",default:[],commas:!0}),regenerate:Q({describe:"Remake grub.cfg; false edits its sources only.",default:!0}),
allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the same.",default:!1}),state:F(["present","absen\
t"],{describe:"absent takes the arguments out of every entry.",default:"present"})},example:{cpu:"auto"},plan(e,{cpu:n,iommu_pt:t,blacklist:r,extra_args:o,regenerate:i,
allow_measured_boot_change:s,state:a}){let l=Le(e);if(a==="absent")return uv(e,l,{cpu:n,blacklist:r,extra_args:o,regenerate:i,allow_measured_boot_change:s});let d=n===
"auto"?ts(e):n;if(d===null)throw D("cpu","cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: in\
tel, amd or arm");let u=q(e),c=Zd(e,l);r!==void 0&&u&&zy(r,c);let f=r!=null?r:u?Ms(c):Mt,m=t==="auto"&&hg(e),p=Ui({cpu:d,passthrough:t!=="off"&&!m,blacklist:f,extra:o}),
g=Tp(p);if(g!==null)throw D("extra_args",`extra_args has ${g}, which contradicts the other arguments (${mn(p).join(" ")}); leave it out`);let y=As(e,l,p,{regenerate:i}),
v=[...u||r!==void 0?[]:["this tree has no /sys/bus/pci/devices, so the guide's blacklist was taken as it is"],...m?["iommu=pt is left out: SEV-SNP is in use her\
e, and its guests need DMA that is translated"]:[],...d==="amd"?[FO]:[]];return{...y,notes:[...y.notes,...v],guard:h=>De(h,s),report:h=>({own:{bootloader:Os(h,l),
wanted:mn(p),running:sv(h,p)},...ca(h,p,o),bootable:Me(h,l),warnings:[...av(h,d),...Ay(h,l,p)]})}}});var jO=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/,fa=xe({name:"nova_pci",summary:"Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in\
, or as snippets to copy.",boots:!1,params:{ids:gn({describe:"PCI ids such as 10de:20b7; every device with such an id goes to guests."}),addresses:ze({describe:"\
PCI addresses such as 0000:41:00.0: these cards and no others."}),alias:Dn({describe:"The name that flavors ask for; without it only device_spec is written.",pattern:jO,
expected:'a name of letters, digits, "_", "-" and "." such as "a100"'}),device_type:F(["auto",...Nr],{describe:"auto: what sysfs has of the device; to be said w\
here no such device is.",default:"auto"}),numa_policy:F(Ws,{describe:"Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said."}),
target:F(ra,{describe:"Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.",default:"auto"}),
path:eg({describe:"The file to write, where it is not the one that target means.",example:"/etc/nova/nova.conf.d/50-gpu-passthrough.conf"}),state:F(["present","\
absent"],{describe:"absent takes our lines for these devices and this alias out again.",default:"present"})},example:{ids:"10de:20b7",alias:"a30"},plan:ia});var cv=xe({name:"vfio_bind",summary:"Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.",params:{ids:gn({describe:"PCI ids such as 1\
0de:20b7; every function with such an id is taken."}),addresses:ze({describe:"PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id\
 may stay; with ids: a cross-check."}),state:F(["present","absent"],{describe:"absent gives the functions back to the drivers of the host.",default:"present"}),
absent_ids:F(["refuse","ignore"],{describe:"ignore: ids that no device here has are left out, for one list over nodes that differ.",default:"refuse"}),live:Q({describe:"\
Move them now as well, without a reboot; refused where somebody uses them.",default:!1}),companions:Q({describe:"Take the other functions of a card (audio, USB)\
 with it.",default:!0}),nvswitches:F(["leave","bind"],{describe:"bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).",default:"\
leave"}),allow_group_members:ze({describe:"Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or brid\
ges.",default:[]}),driver:F(["auto","vfio-pci"],{describe:"auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).",default:"\
auto"}),accept_replacement:ze({describe:"Addresses whose card was swapped: the one that is there now is meant.",default:[]}),allow_console_gpu:Q({describe:"Take\
 the GPU that shows the only console.",default:!1}),allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it sta\
ys the same.",default:!1}),vfio_options:es({disable_idle_d3:Q({describe:"Leave idle functions powered on."}),disable_vga:Q({describe:"No legacy VGA for guests."})},
{describe:"Parameters of vfio-pci; they count for all of its functions."}),regenerate:Q({describe:"Remake grub.cfg and boot images; false edits their sources on\
ly.",default:!0})},example:{ids:"10de:20b7"},plan:(e,n)=>n.state==="absent"?ua(e,n):Fs(e,n)});var Ru=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","/usr/lib/modules-load.d","/lib/modules-load.d"];function Eu(e){let n=e.trim();
return n===""||/^[#;]/.test(n)?null:ge(n)}function pa(e){let n=[];for(let t of cn(e,Ru))for(let r of _e(e,t).split(`
`)){let o=Eu(r);o!==null&&n.push({name:o,path:t})}return n}function fv(e,n){let t=new Set(e.split(`
`).map(Eu)),r=n.filter(o=>!t.has(ge(o)));return r.length===0?e:e+(e===""||e.endsWith(`
`)?"":`
`)+r.map(o=>`${o}
`).join("")}function pv(e,n){var r;let t=new Set(n.map(ge));return((r=e.match(/[^\n]*\n|[^\n]+$/g))!=null?r:[]).filter(o=>{let i=Eu(o);return i===null||!t.has(i)}).
join("")}var Mu="/etc/modules-load.d/vfio.conf",Du=["vfio","vfio_iommu_type1","vfio_pci"],WO=Dn({describe:"A module, by its name.",pattern:/^[A-Za-z0-9][\w-]*$/,expected:'\
the name of a kernel module such as "vfio_pci"'});function ZO(e,n){var m;let t=[...new Set(n.modules.map(ge))];if(t.length===0)throw D("modules",`modules is an \
empty list, expected at least one module; leave it out for ${Du.join(", ")}`);let r=ae(e),o=Se(e),i=new Map([...r,...o===null?[]:[o]].map(p=>[p,le(e,p)])),s=o===
null?void 0:i.get(o),a=p=>r.length===0||r.some(g=>{var y;return((y=i.get(g))==null?void 0:y(p))!=="absent"}),l=t.filter(a),d=p=>{let g=new Set(pa(p).map(h=>h.name)),
y=t.map(h=>{let w=s===void 0?r.length>0&&r.every(b=>{var $;return(($=i.get(b))==null?void 0:$(h))==="builtin"}):s(h)==="builtin";return{name:h,loaded:no(p,h)||w&&
s!==void 0,builtin:w,at_boot:g.has(h)||w}}),v=n.state==="absent"||s===void 0?[]:y.filter(h=>l.includes(h.name)&&!h.loaded);return{own:{modules:y},rebootReasons:v.
filter(h=>(s==null?void 0:s(h.name))==="absent").map(h=>`${h.name} is not in the running kernel ${o}, and another installed kernel has it`),pendingAtBoot:v.filter(
h=>(s==null?void 0:s(h.name))!=="absent"&&!n.load).map(h=>`${h.name} is loaded at the next boot`)}};if(n.state==="absent"){let p=pa(e).filter(v=>t.includes(v.name)),
g=[...new Set(p.map(v=>v.path))].filter(v=>{var h;return(v===Mu||v===it(Mu))&&en((h=e.read(v))!=null?h:"")===null});return{steps:g.map(v=>{var h;return re(v,pv(
(h=e.read(v))!=null?h:"",t).replace(/^\s+$/,"")||null)}),released:t.map(v=>({thing:"module",value:v})),notes:p.filter(v=>!g.includes(v.path)).map(v=>`${v.path} \
loads ${v.name}, and is not ours: left as it is`),report:d}}if(l.length===0)throw fe(`none of ${t.join(", ")} is in any installed kernel (${r.join(", ")}); expe\
cted a kernel with vfio`,"install linux-modules-extra or kernel-modules-extra, or a kernel that has vfio");let u=l.filter(p=>!pa(e).some(g=>g.name===p)),c=st(e,
Mu,Ru.slice(1)),f=l.map(p=>Be(C(e),p)).filter(p=>p!==null);return{steps:[...u.length===0?[]:[re(c.path,fv((m=e.read(c.path))!=null?m:"",u))],...n.load&&s!==void 0?
l.filter(p=>s(p)==="module").map(ps):[]],claims:u.map(p=>({thing:"module",value:p})),notes:[...t.filter(p=>!a(p)).map(p=>`no installed kernel has ${p}: left out`),
...l.filter(p=>n.load&&s!==void 0&&s(p)==="absent").map(p=>`the running kernel ${o} does not have ${p}: nothing to load now`)],warnings:[...u.length===0||c.warning===
void 0?[]:[c.warning],...f.map(p=>`${p.path} line ${p.line} keeps ${p.name} from being loaded, at boot too, although it is listed: take that line out`)],report:d}}
var Tu=xe({name:"vfio_modules",summary:"Loads the vfio modules, now and at every boot.",params:{state:F(["present","absent"],{describe:"Whether they are to be l\
oaded at boot; absent unloads nothing.",default:"present"}),modules:Tn(WO,{describe:"The modules; those that no installed kernel has are left out.",default:Du}),
load:Q({describe:"Load them now as well.",default:!0})},example:{modules:Du},plan:ZO});var{ids:tW,addresses:rW,live:oW,regenerate:iW,...GO}=cv.params,{cpu:KO,iommu_pt:JO,blacklist:qO,extra_args:YO}=Iu.params,{delay:XO,allow_losing_guests:QO}=Au.params,
{alias:eI,numa_policy:nI,path:tI}=fa.params,rI=es({alias:eI,numa_policy:nI,path:tI,device_type:F(["auto",...Nr],{describe:fa.params.device_type.describe}),target:F(
ra,{describe:fa.params.target.describe})},{describe:'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless somet\
hing is given.'}),oI={ids:gn({describe:"PCI ids of the devices, such as 10de:20b7; every device with such an id is taken."}),addresses:ze({describe:"PCI address\
es of the devices, such as 0000:41:00.0; with ids: a cross-check."}),select:F(["all"],{describe:"all: every GPU that gpu_info finds ready to be passed through."}),
expect_count:Pt({describe:"Refuse unless exactly this many GPUs are meant.",min:0,max:4096}),cpu:KO,iommu_pt:JO,blacklist:qO,extra_args:YO,...GO,nova:rI,reboot:F(
["never","if_required"],{describe:"if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.",default:"\
never"}),delay:XO,allow_losing_guests:QO},ma=xe({name:"gpu_passthrough",summary:"Prepares the node from end to end: IOMMU, vfio modules, binding and boot images\
, in one run and one reboot.",params:oI,rebooter:Au,example:{ids:"10de:20b7"},plan(e,{ids:n,addresses:t,select:r,expect_count:o,...i}){if(r!==void 0&&(n!=null?n:
t)!==void 0)throw D("select",`select is given together with ${n===void 0?"addresses":"ids"}; give one of them`);if(r===void 0&&n===void 0&&t===void 0)throw D("i\
ds",'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}');let a={...{ids:n,
addresses:r===void 0?t:Bb(e,i)},...i,live:!1,regenerate:!0,iommuFollows:!0},{devices:l,planners:d}=i.state==="absent"?sI(e,a):iI(e,a,o),u=_g(e,[...d,...Hb(a,l,"\
gpu_passthrough")]);return{...u,devices:l,report(c){var y,v;let f=u.report(c),m=u.steps.every(h=>h.kind!=="file"||c.read(h.path)===h.text),p=qb(c,l,(y=f.rebootReasons)!=
null?y:[],m),g=p==="stuck"?Yb(c,l):null;return{...f,own:{devices:[],...f.own,stage:p},warnings:[...(v=f.warnings)!=null?v:[],...g===null?[]:[`stuck: this node h\
as booted since, and is not ready (${g.why}); ${g.remedy}`]]}}}}});function mv({cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i}){
return s=>Iu.plan(s,{cpu:e,iommu_pt:n,blacklist:t,extra_args:r,allow_measured_boot_change:o,state:i,regenerate:!0})}function gv({state:e}){return n=>Tu.plan(n,{
...gr(Tu.params,{}),state:e})}function Nu({allow_measured_boot_change:e},n){return t=>Ou.plan(t,{...gr(Ou.params,{}),allow_measured_boot_change:e,state:n})}function yv({
blacklist:e,allow_measured_boot_change:n}){return t=>{let{loader:r}=vn(t),{steps:o,released:i}=r===null||e!==void 0?{steps:[],released:[]}:dh(t,r);return{steps:o,
released:i,guard:s=>De(s,n),report:()=>({own:{}})}}}function hv(e){return()=>({steps:[],notes:[e],report:()=>({own:{}})})}function iI(e,n,t){var l;let r=eu(e,n),
o=r.devices.map(({address:d,id:u})=>({address:d,id:u!=null?u:""}));Ub(e,o,t);let i=Fb(e,[...r.ids,...n.addresses===void 0?(l=n.ids)!=null?l:[]:[]],r.at.map(d=>d.
address)),s=i.ids.length+i.addresses.size===0?[]:[d=>_u(d,n,i)],a=d=>Fs(d,n);return q(e)&&o.length===0?{devices:o,planners:[...s,a,hv("there is nothing to bind \
here: IOMMU arguments, vfio modules and boot images are left as they are")]}:{devices:o,planners:[...s,a,...s.length===0?[]:[yv(n)],mv(n),gv(n),Nu(n,"present")]}}
function sI(e,n){let t=ua(e,n),r=lh(te(e,t.steps),vn(e).loader),o=()=>t;return r.length===0?{devices:[],planners:[o,mv(n),gv(n),Nu(n,"absent")]}:{devices:[],planners:[
o,yv(n),Nu(n,"present"),hv(`vfio-pci still has ${r.join(", ")}, so the IOMMU arguments and the vfio modules stay`)]}}function bv(e,n,{claims:t,lost:r,sourcesChange:o}){var d;let i=Hd(n,t),s=(u,c)=>{let f=i(u,c);return u===oe?f:[...f,...vv(In(c,f).tokens,aI(u,r))]},{steps:a}=Lo(
e,n,s,{sourcesChange:o}),l=lI(te(e,a),n,(d=r.get(oe))!=null?d:[]);return{steps:We([...a.map(u=>u.kind==="grubConfig"?{...u,wishes:[...u.wishes,...l.wishes]}:u),
...l.steps]),notes:l.notes}}function aI(e,n){var t,r;return(r=(t=n.get(e))!=null?t:e.startsWith(rt)?n.get(yn):void 0)!=null?r:[]}function lI(e,n,t){if(t.length===
0)return{steps:[],wishes:[],notes:[]};try{let r=vv(Ar(e,n.defaults),t);return{steps:xy(e,n.defaults,r),wishes:r,notes:[]}}catch(r){if(!(r instanceof S))throw r;
return{steps:[],wishes:[],notes:[`${t.join(" ")} stood in ${oe} before and could not be put back: ${r.message}`]}}}function vv(e,n){let t=ao(e).flatMap(Bi),r=qe.
filter(o=>n.some(i=>P(i)===o));return kt(n.filter(o=>{let i=P(o);return Xe(i)||Yn(i)?!t.some(s=>fn(s,o)):xo.includes(i)?!t.some(s=>P(s)===i&&[pe(o),...Ol(pe(o))].
includes(pe(s))):!t.some(s=>(r.includes(i)?r:[i]).includes(P(s)))}))}var dI="vfiokit-resume.timer",ga=`${ye}/resume`,uI=`${ga}/gpu_passthrough.cjs`,cI=`${ga}/params.json`,wv=`${ga}/state.json`,ya="/etc/systemd/system",fI=`${ya}/v\
fiokit-resume.service`,pI=`${ya}/${dI}`,mI=`${ya}/timers.target.d/vfiokit-resume.conf`,gI=[uI,cI,fI,pI,mI,wv],yI=[ga,`${ya}/timers.target.d`];function hI(e,n=!1){return[...gI].reverse().filter(t=>!(n&&t===wv)&&e.stat(t)!==null)}function $v(e){let n=hI(e);return n.length===0?{steps:[],dirs:[],notes:[]}:
{steps:n.map(t=>re(t,null)),dirs:yI,notes:["a call of gpu_passthrough was to go on after a reboot: it does not any more"]}}var bI=/^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//,xv=xe({name:"passthrough_undo",summary:"Takes back what vfiokit did: everything recorded, or al\
l runs from one on.",mustBeMeant:!0,params:{allow_measured_boot_change:Q({describe:"Change the boot although a TPM unlocks a disk only as long as it stays the s\
ame.",default:!1}),since:Dn({describe:"A run id: undo that run and all later ones; everything recorded unless given.",pattern:/^[0-9TZ]+-[0-9a-f]+$/,example:"20\
260101T000000Z-0a1b2c"})},example:{},plan(e,{since:n,allow_measured_boot_change:t}){let r=ne(e),o=n===void 0?0:r.findIndex(y=>y.run===n);if(o<0)throw D("since",
`there is no run ${n!=null?n:""}; recorded are ${r.map(y=>y.run).join(", ")||"none"}; give one of them or leave since out`);let i=$v(e);if(r.length===0)return{steps:i.
steps,...e.real(ye)===null?{}:{undoes:new Set,emptyDirs:i.dirs},notes:["no run is recorded on this node: nothing to take back",...i.notes],report:()=>({own:{undone:[],
kept:[],back_on:[]}})};let s=Qb(e,r,o),a=te(e,s.files),l=$I(a,s),d=te(a,l.steps),u=s.files.map(y=>y.path),c=vI(d,s,u),f=[...l.kept,...c.kept],m=s.claims.filter(
y=>y.thing==="id").map(y=>y.value),p=Us(e,s.drivers,new Set(m)),g=r.slice(o).map(({run:y,module:v,at:h})=>({run:y,module:v,at:h}));return{steps:We([...i.steps,...s.
files,...l.steps,...c.steps,...p.steps]),guard:y=>De(y,t),undoes:new Set(g.map(y=>y.run)),emptyDirs:[...i.dirs,...s.dirs],notes:[...s.edited.map(y=>`${y} was ed\
ited since: only what is ours was taken out of it`),...l.notes,...p.notes,...i.notes],warnings:p.warnings,report:y=>({..._I(y,s),own:{undone:g,kept:f,back_on:kv(
y,s)},...xI(f),...kI(y)})}}});function vI(e,n,t){let r=t.filter(o=>bI.test(o));if(n.images.length===0&&r.length===0)return{steps:[],kept:[]};try{return{steps:zo(
e,{lacks:wI(n,e),inputs:r}).steps,kept:[]}}catch(o){if(!(o instanceof S))throw o;return{steps:[],kept:[{what:"boot images",why:o.message}]}}}function wI(e,n){return e.
files.filter(t=>n.read(t.path)===null&&t.path.startsWith("/etc/modprobe.d/")).map(t=>t.path.slice(1))}function $I(e,n){if(!n.grubConfig&&![...n.lost.values()].some(
t=>t.length>0)&&!n.claims.some(t=>t.thing==="arg"))return{steps:[],notes:[],kept:[]};try{let t=Le(e),r=t.kind!=="debian"||!n.defaultsStand?n.claims:n.claims.map(
s=>({...s,except:[oe]})),{steps:o,notes:i}=bv(e,t,{claims:r,lost:n.lost,sourcesChange:n.grubConfig});return{steps:o,notes:i,kept:[]}}catch(t){if(!(t instanceof S))
throw t;return{steps:[],notes:[],kept:[{what:"kernel arguments",why:t.message}]}}}function xI(e){return e.length===0?{}:{fail:new S("E_DRIFT",`${e.map(n=>`${n.what}\
 were kept: ${n.why}`).join("; ")}; put that right and undo again`)}}function kI(e){try{return{bootable:Me(e,Le(e))}}catch(n){return{}}}function kv(e,n){let t=new Map(
T(e).map(r=>[r.address,r.driver]));return n.devices.flatMap(({address:r})=>{var o;return t.has(r)?[{address:r,driver:(o=t.get(r))!=null?o:null}]:[]})}function _I(e,n){
return{rebootReasons:kv(e,n).filter(t=>U(t.driver)).map(t=>{var r;return`${t.address} stays on ${(r=t.driver)!=null?r:""} until the next boot`})}}function _v(e){var t;let n=new Map;for(let r of e){let{id:o,ok:i,severity:s,found:a,expected:l,remedy:d}=r,u=JSON.stringify(i?[o]:[o,s,a,l,d]);n.set(u,[...(t=n.
get(u))!=null?t:[],r])}return[...n.values()].map(r=>{var o,i;return{state:SI(r[0]),check:(i=(o=r[0])==null?void 0:o.id)!=null?i:"",found:PI(r)}})}function SI(e){
return(e==null?void 0:e.ok)===!0?"ok":(e==null?void 0:e.severity)==="error"?"FAIL":"warn"}function PI(e){let[n]=e;if(n===void 0)return"";let t=e.flatMap(({address:i})=>i!=
null?i:[]),r=[...new Set(e.map(i=>i.found))].join(", ");return n.ok?t.length>1?`${t.length} devices: ${r}`:r:`${t.length===0?"":`${t.join(", ")}: `}${r}, expect\
ed ${n.expected}${n.remedy===""?"":`
To do: ${n.remedy}`}`}function Sv(e,n,t,r){let o=new Set(n.flatMap(({address:a})=>a!=null?a:[])),i=n.filter(a=>!a.ok&&a.severity==="error"),s=["ready",...xu].map(a=>[`{status="${a}"}`,
a===e.status]);return`${[...Bt("ready","Whether every device can be handed to a VM now.",e.ready),...Bt("ready_next_boot","Whether every device can be handed to\
 a VM after the next boot.",e.ready_next_boot),...Bt("expected_devices","PCI functions that vfio-pci is to have.",o.size+t.length),...Bt("bound_devices","Those \
of them that vfio-pci or its variant has now.",n.filter(a=>a.id==="device.driver"&&a.ok).length),...Bt("drift","Findings that a reboot does not mend: what the n\
ext boot would need and does not find.",i.filter(a=>a.about!=="now").length),...Bt("status","The verdict: 1 for the status that holds.",...s),...Bt("last_run_ti\
mestamp_seconds","When this was found.",r),"# EOF"].join(`
`)}
`}function Bt(e,n,...t){let r=`vfiokit_passthrough_${e}`;return[`# HELP ${r} ${n}`,`# TYPE ${r} gauge`,...t.map(o=>{let[i,s]=typeof o=="object"?o:["",o];return`${r}${i}\
 ${Number(s)}`})]}var ha={severity:"error",about:"both",status:"drifted"},Pv="run nova_pci, then restart the services that it names";function Cu(e){return e.flatMap(n=>typeof n.found==
"string"?[]:[{...n,found:n.found}])}function Ov(e,n){let{address:t,vendor:r,device:o,physfn:i}=e;if(!(r===null||o===null))return n.find(({found:s})=>s.some(a=>Qh(
a,{vendor:r,product:o,address:t},i)))}function Av(e,n){var r,o;let t=Ln(n);return((r=e.vendor)!=null?r:n.vendor)===n.vendor&&((o=e.product)!=null?o:n.device)===
n.device&&(e.type===void 0?t!=="type-PF":e.type===t)&&!e.capability}function AI(e,n,t){var c,f,m,p;let{address:r}=e,o=Ln(e),i=Ov(e,n),s=t.filter(({found:g})=>Av(
{...g,type:o},e)),a=s.filter(({found:g})=>Av(g,e)),l=a.find(({found:{live:g}})=>g===void 0||(i==null?void 0:i.found.some(y=>js(y,g)))===!0),d=(c=l!=null?l:a[0])!=
null?c:s[0],u=l===void 0&&a.length>0;return[{...ha,id:"nova.device_spec",address:r,ok:i!==void 0,found:i===void 0?"no device_spec takes it":"taken",expected:`a \
device_spec that takes ${(f=e.id)!=null?f:r}`,read_from:i===void 0?ee:ie(i),remedy:i===void 0?Pv:""},{...ha,id:"nova.alias",address:r,ok:l!==void 0,found:d===void 0?
"no alias":`${d.found.name} with ${u?"live_migratable":(m=d.found.type)!=null?m:"no device_type"}`,expected:`an alias of ${(p=e.id)!=null?p:r} with device_type ${o}${u?
", and live_migratable as in the device_spec":""}`,read_from:d===void 0?ee:ie(d),remedy:l!==void 0?"":d===void 0?Pv:u?`take live_migratable out of that line, or\
 say it alike in ${i===void 0?"the device_spec":ie(i)}, and restart nova's services`:`set device_type ${o} in that line, the same on every host, and restart nov\
a's services`}]}function OI(e,n){let t=n.map(r=>({...r,found:r.found.filter(o=>!("physical_network"in o.tags))}));return e.filter(r=>{var o;return r.physfn===null&&
/^0[12]/.test((o=r.class)!=null?o:"")}).flatMap(r=>{let o=Ov(r,t);return o===void 0?[]:[{...ha,id:"nova.hands_out",address:r.address,ok:!1,found:`${pn(r.class)}\
 is taken by a device_spec`,expected:"a device that stays with the host",read_from:ie(o),remedy:"narrow that device_spec: a key that is missing, mistyped or * r\
ules nothing out"}]})}function Iv(e,n,t){var s,a,l;let r=Zo(e),{sets:o}=r,i={...ha,id:"nova.config",expected:"files that nova can start with"};try{Qs(r);let d=Un(
e,(s=o[o.length-1])!=null?s:[]);if(d.length===0)return[{...i,ok:!1,found:"none",read_from:ee,remedy:"install nova on this node, or leave nova out"}];let u=Ht(e),
c=Cr(u),[f,m]=[wn(d,c,u),$n([...d,...Un(e,r.api)],c,u)];Ks([...f,...m],null),Js(m);let p=d.map(g=>g.path).join(", ");return[{...i,ok:!0,found:"whole",read_from:p,
remedy:""},...n.flatMap(g=>AI(g,Cu(f),Cu(m))),...OI(t,Cu(f))]}catch(d){if(!(d instanceof S)||d.code!=="E_REFUSED")throw d;let u=d.message.lastIndexOf("; ");return[
{...i,ok:!1,found:d.message.slice(0,u),read_from:(l=(a=/^[^ :]+/.exec(d.message))==null?void 0:a[0])!=null?l:ee,remedy:`${d.message.slice(u+2)}, then restart no\
va's services`}]}}var II={ready:"every device is ready for VMs, now and after the next boot",pending_reboot:"everything is set, and a reboot makes it so",drifted:"not everything \
is as it should be",missing_device:"a device is missing",unsupported:"a device does not work",off_in_firmware:"the IOMMU is off in the firmware setup",off_in_kernel:"\
the IOMMU is off in the kernel",in_use:"the host uses something that a guest would have to own",refused:"a device is named that must stay with the host"},Rv=is(
{name:"passthrough_verify",summary:"Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.",params:{ids:gn({describe:"\
Judge the devices with these ids; those of the last apply unless ids or addresses are given."}),addresses:ze({describe:"Judge the devices at these addresses."}),
expect_count:Pt({describe:"Fail unless exactly this many GPUs are among them.",min:0,max:4096}),nova:Q({describe:"Judge as well whether nova hands these devices\
 out: device_spec and alias, as nova-compute reads them here.",default:!1}),on_findings:F(["fail","report"],{describe:"report: exit 0 whatever is found, for mon\
itoring.",default:"fail"})},example:{ids:"10de:20b7"},takesMetrics:!0,read(e,{ids:n,addresses:t,expect_count:r,nova:o,on_findings:i}){var v,h;let s=n!==void 0||
t!==void 0,a=s?[]:wi(e);if(!s&&a.length===0)throw D("ids",'neither ids nor addresses are given and no apply has recorded any device here; say which devices, suc\
h as {"ids": "10de:20b7"}');if(!q(e))throw fe("this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of \
one");let{findings:l,gpus:d,missing:u,unexpected:c}=Lr(e,{ids:n,addresses:t,recorded:a,expect_count:r}),f=o?[...l,...Iv(e,d,T(e))]:l,m=Vr(f),p=f.filter(w=>!w.ok&&
w.severity==="error"),g=(v=p.find(w=>w.status===m.status))!=null?v:p[0],y=g===void 0?"":`: ${g.address===void 0?"":`${g.address} `}${g.id} is ${g.found}, expect\
ed ${g.expected}${g.remedy===""?"":`; ${g.remedy}`}`;return{msg:`${m.status}: ${II[m.status]}${m.status==="pending_reboot"?"":y}`,own:{...m,findings:Jb(f),missing:u,
unexpected:c},human:()=>({now:m.ready?"ready":"not ready",next_boot:m.ready_next_boot?"ready":"not ready",checks:_v(f)}),metrics:w=>Sv(m,f,u,w),rebootReasons:m.
status==="pending_reboot"?f.filter(w=>!w.ok&&w.about==="now"&&w.severity==="error").map(w=>`${w.address===void 0?"":`${w.address}: `}${w.id} is ${w.found}, expe\
cted ${w.expected}`):[],warnings:c.map(w=>`${w} has an id that is given to vfio-pci, and nobody asked for it`),...m.status==="ready"||i==="report"?{}:{fail:{code:"\
E_NOT_READY",hint:m.status==="pending_reboot"?"reboot, then run this again":(h=g==null?void 0:g.remedy)!=null?h:""}}}}});var RI="fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx lm pni vmx sse4_1 sse4_2 x2apic avx2 avx512f",EI="fpu \
vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush mmx fxsr sse sse2 ht nx mmxext lm pni svm sse4_1 sse4_2 x2apic avx2";function Lu(e){return n=>({
...n,cpu:e})}function Ev(){return Lu({arch:"x86_64",brand:"intel",processors:2,info:`vendor_id	: GenuineIntel
cpu family	: 6
model		: 106
model name	: Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz
stepping	: 6
flags		: ${RI}
vmx flags	: vnmi preemption_timer ept vpid unrestricted_guest
`})}function Ve(){return Lu({arch:"x86_64",brand:"amd",processors:2,info:`vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: ${EI}
`})}function Mv(){return Lu({arch:"aarch64",brand:"arm",processors:2,info:`BogoMIPS	: 50.00
Features	: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid
CPU implementer	: 0x41
CPU architecture: 8
CPU variant	: 0x3
CPU part	: 0xd0c
CPU revision	: 1
`})}function Vu(e){return n=>({...n,iommu:e})}function Dv(e){return n=>({...n,firmware:e})}function L(e,n="module",t={}){return{version:e,vfio:n,intelIommuOn:!1,
builtin:[],lacks:[],suffix:".ko",...t}}function qo(...e){return n=>({...n,kernels:e})}function Yo(e){return n=>({...n,files:{...n.files,...e}})}function ba(...e){
return n=>({...n,events:[...n.events,...e]})}function Hr(e){return n=>({...n,stack:{...n.stack,...e(n.stack)}})}function Hu(e,n,t="ext4",r=n===""?t:`/dev/${n}`){
return Hr(({mounts:o})=>({mounts:[...o.filter(i=>i.at!==e),{at:e,on:n,type:t,source:r}]}))}function va(e,n,t){return Hr(({made:r})=>({made:[...r,{name:e,of:n,...t===
void 0?{}:{map:t}}]}))}function Tv(...e){return Hr(()=>({swaps:e}))}function wa(e,...n){return Hr(({nets:t})=>({nets:[...t,{name:e,of:n}]}))}function Nv(...e){return Hr(
()=>({routes:e}))}function Cv(e,n){return Hr(({sessions:t})=>({sessions:[...t,{peer:e,local:n}]}))}function Lv(e,n={}){return zn(e,"1b73:1100","0c0330",{driver:"xhci_pci",subsystem:"1b73:1100",bars:[64*1024],...n})}function Xo(...e){return n=>({...n,asks:{addresses:e}})}
function Bu(e){return n=>({...n,name:e})}function Br(...e){return n=>e.reduce((t,r)=>r(t),n)}function zn(e,n,t,r={}){let o={address:e,id:n,class:t.length===4?`${t}\
00`:t,subsystem:`${n.slice(0,4)}:0000`,revision:"a1",driver:null,group:null,numa:0,...r};return i=>({...i,functions:[...i.functions.filter(s=>s.address!==e),o]})}
function Vv(...e){return n=>({...n,functions:n.functions.filter(t=>!e.includes(t.address))})}var Ko={audio:{fn:"1",id:"10de:10f8",class:"040300",driver:"snd_hda\
_intel"},usb:{fn:"2",id:"10de:1ad8",class:"0c0330",driver:"xhci_pci"},ucsi:{fn:"3",id:"10de:1ad9",class:"0c8000",driver:"i2c_nvidia_gpu"}},MI=2**30,Jo=2**20;function on(e,n={}){
let{companions:t=[],...r}=n,o=r.id===void 0?"10de:20b7":r.id,i=e.slice(0,-1),s=r.group===void 0?null:r.group,a=zn(e,o,r.class===void 0?"030200":r.class,{driver:"\
nvidia",subsystem:"10de:1532",bars:[16*Jo,64*MI,0,32*Jo],resetMethods:["flr","bus"],link:{width:16,maxWidth:16,speed:"16.0 GT/s PCIe"},...r,group:s,...r.class===
void 0?{}:{class:r.class.padEnd(6,"0")},...t.length===0?{}:{consumers:t.map(l=>i+Ko[l].fn)}});return Br(a,...t.map(l=>zn(i+Ko[l].fn,Ko[l].id,Ko[l].class,{driver:Ko[l].
driver,group:s,numa:r.numa===void 0?0:r.numa,subsystem:"10de:12a3",bars:[16*1024]})))}function Hv(e="0000:03:00.0",n={}){return zn(e,"1a03:2000","030000",{driver:"\
ast",bootVga:!0,revision:"52",subsystem:"1a03:2000",bars:[16*Jo],group:20,...n})}function $a(e="0000:04:00.0",n={}){return zn(e,"8086:1572","020000",{driver:"i4\
0e",netdev:"eno1",revision:"02",subsystem:"8086:0006",bars:[8*Jo],group:21,...n})}function Uu(e="0000:05:00.0",n={}){return zn(e,"144d:a824","010802",{driver:"n\
vme",block:"nvme0n1",revision:"00",subsystem:"144d:a801",bars:[32*1024],group:22,...n})}function Bv(e,n={}){return zn(e,"10de:1af1","068000",{driver:"nvidia",subsystem:"10de:1463",bars:[32*Jo],...n})}var Fu=`# GRUB Environment Block
`;function Ur(e){let n=new Map;if(e===null||!e.startsWith(Fu))return n;let t=e.slice(Fu.length);for(;t!=="";){let r=/^(?:\\[^]|[^\\\n])*\n/.exec(t);if(r===null)break;
t=t.slice(r[0].length);let o=/^([^#=][^=]*)=([^]*)\n$/.exec(r[0]);o!==null&&o[1]!==void 0&&o[2]!==void 0&&n.set(o[1],o[2].replace(/\\([^])/g,"$1"))}return n}function jn(e){
let n=Fu;for(let[t,r]of e)n+=`${t}=${r.replace(/([\\\n])/g,"\\$1")}
`;return n.length>1024?null:n.padEnd(1024,"#")}function Uv(e,n){let t=[],r=null,o=a=>{r=(r===null?"":r)+a},i=()=>{r!==null&&t.push(r),r=null},s=a=>{let l=/^\$(?:\{([^}]*)\}|(\w+|\?))/.
exec(e.slice(a));if(l===null)return{value:"$",length:1};let d=l[1]===void 0?l[2]||"":l[1];return{value:n.get(d)||"",length:l[0].length}};for(let a=0;a<e.length;a+=
1){let l=e[a];if(l===" "||l==="	")i();else{if(l==="#"&&r===null)break;if(l==="'"){let d=e.indexOf("'",a+1);o(e.slice(a+1,d<0?e.length:d)),a=d<0?e.length:d}else if(l===
'"')for(o(""),a+=1;a<e.length&&e[a]!=='"';a+=1)if(e[a]==="\\"&&/["\\$]/.test(e[a+1]||""))o(e[a+=1]||"");else if(e[a]==="$"){let d=s(a);o(d.value),a+=d.length-1}else
o(e[a]||"");else if(l==="\\")o(e[a+=1]||"");else if(l==="$"){let d=s(a),[u="",...c]=d.value.split(/\s+/);if(d.value!==""){u!==""&&o(u);for(let f of c)i(),f!==""&&
o(f)}a+=d.length-1}else o(l||"")}}return i(),t}function Fv(e){let n=e.replace(/(["'\\])/g,"\\$1");return/\s/.test(e)?`"${n}"`:n}var z=me(require("fs"),1),Zt=me(require("path"),1);function zv(e){return"\0".repeat((4-e%4)%4)}function zu(e,n,t,r){let i=`070701${[e,r,1,0,0,0,t.length,0,0,0,0,n.length+1,0].map(s=>s.toString(16).toUpperCase().
padStart(8,"0")).join("")}${n}\0`;return i+zv(i.length)+t+zv(t.length)}function ju(e){let n=new Set(["."]);for(let{name:i}of e){let s=i.split("/");for(let a=1;a<
s.length;a+=1)n.add(s.slice(0,a).join("/"))}let t=0,r=()=>t+=1,o=[...[...n].sort().map(i=>zu(r(),i,"",16877)),...e.map(i=>zu(r(),i.name,i.text,32768|(i.mode===void 0?
420:i.mode))),zu(0,"TRAILER!!!","",0)].join("");return o.padEnd(Math.ceil(o.length/512)*512,"\0")}function jv(e){let n=[],t=0;for(;e.slice(t,t+6)==="070701"&&t+
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
ypass"]}},Wv=["vfio","vfio_virqfd","vfio_iommu_type1","vfio_pci_core","vfio_pci","nvgrace_gpu_vfio_pci"],DI=["nvidia","nvidia_modeset","nvidia_drm","nvidia_uvm"];
function se(e){return e.replace(/-/g,"_")}function Qo(e){let n=Ze[e];return n===void 0||n.driver===void 0?null:n.driver}function Zv(e,n){return e==="nvidia"&&n.
startsWith("0680")?"nvidia-nvswitch":Qo(e)}function Gv(e){if(e==="nvidia-nvswitch")return"nvidia";let n=Object.keys(Ze).find(t=>Qo(t)===e);return n===void 0?null:
n}function Kv(e){let n=/^(\d+)\.(\d+)/.exec(e.version);return n===null?[0,0]:[Number(n[1]),Number(n[2])]}function Zu(e,n){return e[0]<n[0]||e[0]===n[0]&&e[1]<n[1]}
function TI(e,n){let t=Kv(n),r=new Set(e.functions.map(a=>a.driver)),o=a=>{let l=Ze[a];return l===void 0||n.lacks.includes(a)||l.extra===!0&&!r.has("nvidia")||Wv.
includes(a)&&n.vfio==="missing"||l.until!==void 0&&!Zu(t,l.until)?!1:l.from===void 0||!Zu(t,l.from)},i=a=>n.builtin.includes(a)||n.vfio==="builtin"&&(Wv.includes(
a)||a==="irqbypass"),s=Object.keys(Ze).filter(o);return{modules:s.filter(a=>!i(a)),builtin:s.filter(i)}}function Wu(e){let n=Ze[e];return n===void 0?e:n.extra===
!0?`updates/dkms/${n.file}`:`kernel/${n.file}`}function NI(e,n){let t=Ze[e];return(t===void 0||t.needs===void 0?[]:t.needs).filter(o=>n.includes(o))}function CI(e,n){
let t={builtin:"y",module:"m",missing:null}[n.vfio],r=(i,s)=>s===null?`# ${i} is not set`:`${i}=${s}`,o=e.cpu.arch==="x86_64";return["#","# Automatically genera\
ted file; DO NOT EDIT.",`# Linux/${o?"x86":"arm64"} ${n.version.split("-")[0]} Kernel Configuration`,"#",...o?["CONFIG_INTEL_IOMMU=y",r("CONFIG_INTEL_IOMMU_DEFA\
ULT_ON",n.intelIommuOn?"y":null),r("CONFIG_AMD_IOMMU",n.lacks.includes("amd_iommu")?null:"y")]:["CONFIG_ARM_SMMU_V3=y"],r("CONFIG_VFIO",t),r("CONFIG_VFIO_PCI",t),
r("CONFIG_VFIO_IOMMU_TYPE1",t),...Zu(Kv(n),[6,2])?[r("CONFIG_VFIO_VIRQFD",t)]:t===null?[]:["CONFIG_VFIO_VIRQFD=y"],r("CONFIG_DRM_NOUVEAU",n.lacks.includes("nouv\
eau")?null:"m"),""].join(`
`)}function Jv(e,n){let{modules:t,builtin:r}=TI(e,n),o=`/lib/modules/${n.version}`,i=l=>`${Wu(l)}${n.suffix}`,s=[];for(let l of t){let d=Ze[l];for(let u of d===
void 0||d.alias===void 0?[]:d.alias)s.push(`alias ${u} ${l}`)}let a={[`${o}/modules.builtin`]:[...r.map(l=>`${Wu(l)}.ko`),"kernel/drivers/pci/pcie/portdrv.ko","\
kernel/fs/binfmt_script.ko",""].join(`
`),[`${o}/modules.dep`]:t.map(l=>`${i(l)}:${NI(l,t).map(d=>` ${i(d)}`).join("")}
`).join(""),[`${o}/modules.order`]:t.map(l=>`${Wu(l)}.ko
`).join(""),[`${o}/modules.alias`]:`# Aliases extracted from modules themselves.
${s.join(`
`)}
`,[`${o}/modules.softdep`]:`# Soft dependencies extracted from modules themselves.
${t.includes("vfio")?`softdep vfio post: vfio_iommu_type1 vfio_iommu_spapr_tce
`:""}`,[`/boot/config-${n.version}`]:CI(e,n),[`/boot/vmlinuz-${n.version}`]:LI(e,n)};for(let l of t)a[`${o}/${i(l)}`]=`\x7FELF fixture module ${l}
`;return a}function LI(e,n){let t=e.cpu.arch==="x86_64",r=t?"HdrS":"ARMd";return`${`MZ${"\0".repeat((t?514:56)-2)}${r}`.padEnd(1024,"\0")}Linux version ${n.version}\

`}function qv(e){return e==="nvidia"?DI.slice(1):[]}var VI=["/etc/modprobe.d","/run/modprobe.d","/usr/local/lib/modprobe.d","/usr/lib/modprobe.d","/lib/modprobe.d"];function Ut(e){let n=new Map;for(let r of VI)for(let o of e.
list(r))o.endsWith(".conf")&&!n.has(o)&&n.set(o,`${r}/${o}`);let t=new Map;for(let r of[...n.keys()].sort()){let o=n.get(r),i=o===void 0?null:e.read(o);o!==void 0&&
i!==null&&t.set(o,i)}return t}function ei(e){return(e.match(/(?:[^\s"]|"[^"]*")+/g)||[]).map(n=>n)}function xn(e,n){let t=new Set,r=[],o=new Map,i=new Map,s=new Map,
a=new Map,l=(d,u,c)=>{d.set(u,[...d.get(u)||[],...c])};for(let d of e)for(let u of d.replace(/\\\n/g," ").split(`
`)){let[c,f,...m]=u.trim().split(/\s+/);if(c===void 0||f===void 0||c.startsWith("#"))continue;let p=se(f);if(c==="blacklist"&&t.add(p),c==="alias"&&m[0]!==void 0&&
r.push([f,se(m[0])]),c==="options"&&l(o,p,m),c==="install"&&!a.has(p)&&a.set(p,m.join(" ")),c==="softdep"&&!i.has(p)&&!s.has(p)){let g=null;for(let y of m)y==="\
pre:"?g=i:y==="post:"?g=s:g!==null&&l(g,p,[se(y)])}}for(let d of ei(n)){let u=/^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(d.replace(/"/g,""));if(u===null)continue;let[
,c="",f="",m]=u;if(c==="modprobe"&&f==="blacklist")for(let p of(m||"").split(","))t.add(se(p));else l(o,se(c),[m===void 0?f:`${f}=${m}`])}return{blacklist:t,aliases:r,
options:o,pre:i,post:s,install:a}}function xa(e){let n=e.slice(e.lastIndexOf("/")+1);return se(n.replace(/\.ko(\.\w+)?$/,""))}function kn(e,n){let t=`/lib/modul\
es/${n}`,r=l=>e.read(`${t}/${l}`)||"",o=new Map,i=new Map;for(let l of r("modules.dep").split(`
`)){let d=l.indexOf(":");if(d<0)continue;let u=l.slice(0,d);o.set(xa(u),u),i.set(xa(u),l.slice(d+1).split(" ").filter(c=>c!=="").map(xa))}let s=new Set(r("modul\
es.builtin").split(`
`).filter(l=>l!=="").map(xa)),a=r("modules.alias").split(`
`).filter(l=>l.startsWith("alias ")).map(l=>{let[,d="",u=""]=l.split(" ");return[d,se(u)]});return{files:o,needs:i,builtin:s,aliases:a,softdeps:r("modules.softd\
ep")}}function Gu(e,n){let t=e.replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".");return new RegExp(`^${t}$`).test(n)}function ka(e,n,t,r,o){
let i=xn([n.softdeps],""),s=[],a=new Set,l=m=>n.builtin.has(m)||r.has(m),d=(m,p)=>[...t[m].get(p)||[],...i[m].get(p)||[]],u=m=>{if(a.has(m))return null;a.add(m);
let p=t.install.get(m);if(!l(m)&&p===void 0&&(!n.files.has(m)||!o(m)))return`FATAL: Module ${m} not found.`;for(let y of n.needs.get(m)||[]){let v=u(y);if(v!==null)
return v}for(let y of d("pre",m))u(y);let g=d("pre",m).length+d("post",m).length>0;if(l(m))return null;if(p!==void 0&&!g)return/(^|\/)(false)\b/.test(p)?`ERROR:\
 could not insert '${m}': install command failed`:(n.files.has(m)||s.push(m),null);s.push(m);for(let y of d("post",m))u(y);return null},c=se(e);if(l(c))return{ok:!0,
order:s};let f=u(c);return f===null?{ok:!0,order:s}:{ok:!1,why:f}}function _a(e,n,t){let r=[];for(let[o,i]of[...t.aliases,...n.aliases])!r.includes(i)&&!t.blacklist.
has(i)&&Gu(o,e)&&r.push(i);return r}function Yv(e,n,t){let r=null;for(let o of e.options.get(n)||[])o.startsWith(`${t}=`)&&(r=o.slice(t.length+1));return r}var Qv=me(cr(),1),ew=me(require("fs"),1),HI={dash:["/usr/bin/dash","/bin/dash","/bin/sh"],bash:["/bin/bash","/usr/bin/bash","/usr/local/bin/bash","/bin/sh"]},Xv=65534;
function Sa(e,n,t,r){let o=HI[e].find(p=>ew.existsSync(p));if(o===void 0)throw new Error(`this test needs ${e}`);let i={PATH:"/usr/bin:/bin",LC_ALL:"C"};n.forEach(
(p,g)=>{i[`FIXTURE_${g}`]=p});let s=[r.strict?"set -e":"",r.functions===void 0?"":r.functions,...n.map((p,g)=>`eval "$FIXTURE_${g}"`),"printf 'SOURCED\\0'",...t.
map(p=>`printf '%s\\0' "\${${p}-}"`)].join(`
`),a=process.getuid!==void 0&&process.getuid()===0?{uid:Xv,gid:Xv}:{},l=(0,Qv.spawnSync)(o,["-c",s],{env:i,cwd:"/",encoding:"utf8",...a}),d=l.stdout===null?"":l.
stdout,u=d.indexOf("SOURCED\0"),c={},f=u<0?[]:d.slice(u+8).split("\0");t.forEach((p,g)=>{c[p]=f[g]||""});let m=l.status===null?1:l.status;return{code:u<0&&m===0?
1:m,stderr:l.stderr===null?"":l.stderr,values:c}}function Fr(e){let[n="0000",t="00",r=""]=e.split(":");return{domain:n,bus:t,slot:`${n}:${t}:${r.slice(0,2)}`}}function Ft(e,n){return e.toString(16).padStart(n,
"0")}function nw(e){let n=new Set(e.functions.filter(s=>s.secondary!==void 0).map(s=>`${Fr(s.address).domain}:${s.secondary}`)),r=[...new Set(e.functions.map(s=>`${Fr(
s.address).domain}:${Fr(s.address).bus}`))].sort().filter(s=>!s.endsWith(":00")&&!n.has(s)).map((s,a)=>({address:`${s.slice(0,-3)}:00:${Ft(16+(a>>3),2)}.${a&7}`,
id:e.cpu.brand==="amd"?"1022:1483":"8086:347a",subsystem:"8086:0000",class:"060400",revision:"04",driver:"pcieport",group:null,numa:0,secondary:s.slice(-2)})),o={
address:"0000:00:00.0",id:e.cpu.brand==="amd"?"1022:1480":"8086:09a2",subsystem:"8086:0000",class:"060000",revision:"04",driver:null,group:null,numa:0};return[...e.
functions.some(s=>s.address===o.address)?[]:[o],...r,...e.functions].sort((s,a)=>s.address<a.address?-1:1)}function tw(e){let n=new Map(e.filter(r=>r.secondary!==
void 0).map(r=>[`${Fr(r.address).domain}:${r.secondary}`,r.address])),t=r=>{let{domain:o,bus:i}=Fr(r),s=n.get(`${o}:${i}`);return s===void 0||s===r?`/sys/device\
s/pci${o}:${i}/${r}`:`${t(s)}/${r}`};return new Map(e.map(r=>[r.address,t(r.address)]))}function rw(e){let n=new Map,t=new Map,r=1+e.reduce((o,i)=>Math.max(o,i.
group===null?0:i.group),29);for(let o of e){if(o.group!==null){n.set(o.address,o.group);continue}let i=o.secondary===void 0?Fr(o.address).slot:o.address,s=t.get(
i);s===void 0&&t.set(i,r),n.set(o.address,s===void 0?r++:s)}return n}function zr(e){return e.toUpperCase()}function dt(e){let[n="",t=""]=zr(e.id).split(":"),[r="",
o=""]=zr(e.subsystem).split(":"),i=zr(e.class);return`pci:v0000${n}d0000${t}sv0000${r}sd0000${o}bc${i.slice(0,2)}sc${i.slice(2,4)}i${i.slice(4,6)}`}function BI(e){
if(e.dead===!0)return"\xFF".repeat(64);let n=new Array(64).fill(0),t=(r,o)=>{let i=parseInt(o,16);n[r]=i&255,n[r+1]=i>>8};return t(0,e.id.slice(0,4)),t(2,e.id.slice(
5)),n[4]=6,n[6]=16,n[8]=parseInt(e.revision,16),n[9]=parseInt(e.class.slice(4),16),n[10]=parseInt(e.class.slice(2,4),16),n[11]=parseInt(e.class.slice(0,2),16),n[14]=
e.secondary===void 0?0:1,e.secondary===void 0?(t(44,e.subsystem.slice(0,4)),t(46,e.subsystem.slice(5))):(n[25]=parseInt(e.secondary,16),n[26]=parseInt(e.secondary,
16)),String.fromCharCode(...n)}function UI(e){let n=e.bars===void 0?[]:e.bars,t=35184372088832+parseInt(e.address.slice(-7,-5),16)*2**40,r=[];for(let o=0;o<13;o+=
1){let i=n[o];if(i===void 0||i===0){r.push(`0x${Ft(0,16)} 0x${Ft(0,16)} 0x${Ft(0,16)}`);continue}r.push(`0x${Ft(t,16)} 0x${Ft(t+i-1,16)} 0x${Ft(o===0?262656:1319436,
16)}`),t+=Math.max(i,2**25)}return`${r.join(`
`)}
`}function Ku(e,n){return[...n===null?[]:[`DRIVER=${n}`],`PCI_CLASS=${zr(e.class).replace(/^0/,"")}`,`PCI_ID=${zr(e.id)}`,`PCI_SUBSYS_ID=${zr(e.subsystem)}`,`PC\
I_SLOT_NAME=${e.address}`,`MODALIAS=${dt(e)}`,""].join(`
`)}function ow(e,n){let t={vendor:`0x${e.id.slice(0,4)}`,device:`0x${e.id.slice(5)}`,subsystem_vendor:`0x${e.subsystem.slice(0,4)}`,subsystem_device:`0x${e.subsystem.
slice(5)}`,class:`0x${e.class}`,revision:`0x${e.revision}`,modalias:dt(e),numa_node:String(e.numa),driver_override:"(null)",enable:"1",d3cold_allowed:"1",power_state:"\
D0"};e.class.startsWith("0300")&&(t.boot_vga=e.bootVga===!0?"1":"0"),e.resetMethods!==void 0&&(t.reset_method=e.resetMethods.join(" ")),e.link!==void 0&&(t.current_link_width=
String(e.link.width),t.max_link_width=String(e.link.maxWidth),t.current_link_speed=e.link.speed,t.max_link_speed=e.link.speed),e.totalVfs!==void 0&&(t.sriov_totalvfs=
String(e.totalVfs),t.sriov_numvfs=String(e.numVfs===void 0?0:e.numVfs));let r={};for(let o of Object.keys(t))r[`${n}/${o}`]=`${t[o]}
`;return r[`${n}/uevent`]=Ku(e,null),r[`${n}/config`]=BI(e),r[`${n}/resource`]=UI(e),r}function A(e,n="",t=""){return{code:e,stdout:n,stderr:t}}var ti=A(137,"",`Killed
`),sw=["nvme","ahci","xhci_pci","ext4","xfs","i40e","mlx5_core"],FI=["nvme","ext4","xfs"],iw=["nouveau","amdgpu","i915","ast","mgag200"];function aw(e,n,t){let r=kn(
e,n),o=xn([],""),i=new Set;for(let l of t){let d=ka(l,r,o,new Set,()=>!0);if(d.ok)for(let u of d.order)i.add(u)}let s=e.real(`/lib/modules/${n}`).slice(1),a=[];
for(let l of[...i].sort()){let d=r.files.get(l);d!==void 0&&a.push({name:`${s}/${d}`,text:e.read(`/${s}/${d}`)||""})}return a}function Ju(e,n){return[...n].map(
t=>({name:e.real(t).slice(1),text:e.read(t)||""}))}function lw(e){return(e||"").split(`
`).map(n=>n.replace(/#.*/,"").trim()).filter(n=>n!=="")}function dw(e,n,t){let r=["/etc/initramfs-tools/modules",...e.list("/usr/share/initramfs-tools/modules.d").
map(i=>`/usr/share/initramfs-tools/modules.d/${i}`)],o=t?[]:r.reduce((i,s)=>[...i,...lw(e.read(s))],[]);return ju([{name:"conf/initramfs.conf",text:e.read("/etc\
/initramfs-tools/initramfs.conf")||""},{name:"conf/modules",text:o.map(i=>`${i}
`).join("")},...t?[]:Ju(e,Ut(e).keys()),{name:"init",text:`#!/bin/sh
`,mode:493},...aw(e,n,[...sw,...o.map(i=>se(i.split(/\s+/)[0]||""))])])}var zI=["hostonly","add_drivers","force_drivers","omit_drivers","install_items","drivers"];
function zt(e){return(e||"").split(/\s+/).filter(n=>n!=="")}function jI(e){let n=["/etc/dracut.conf.d","/usr/lib/dracut/dracut.conf.d"],t=new Map;for(let c of n)
for(let f of e.list(c))f.endsWith(".conf")&&!t.has(f)&&t.set(f,`${c}/${f}`);let o=["/etc/dracut.conf",...[...t.keys()].sort().map(c=>t.get(c)||"")].map(c=>e.read(
c)||"").filter(c=>c!==""),i=Sa("bash",o,zI,{strict:!1});if(i.code!==0)return i.stderr;let{hostonly:s,add_drivers:a,force_drivers:l,omit_drivers:d,install_items:u}=i.
values;return{hostonly:s==="yes",add:zt(a),force:zt(l),omit:zt(d),install:zt(u)}}function WI(e,n,t,r,o){let i=kn(e,t),s=xn([],""),a=r.hostonly?iw.filter(w=>n.functions.
some(b=>_a(dt(b),i,s).includes(w))):iw,l=[...Ut(e).keys()],d=w=>w.startsWith("/etc/"),u=r.hostonly&&!o?l:l.filter(w=>!d(w)),c=["/etc/modules-load.d","/usr/lib/m\
odules-load.d"].reduce((w,b)=>[...w,...e.list(b).filter($=>$.endsWith(".conf")).map($=>`${b}/${$}`)],[]),f=o?[]:r.hostonly?c:c.filter(w=>!d(w)),m=f.reduce((w,b)=>[
...w,...lw(e.read(b))],[]),p=o?[]:r.force,g=new Set(r.omit.map(se)),y=[...r.hostonly?FI:sw,...a,...m,...p,...o?[]:r.add].map(se).filter(w=>!g.has(w)),v=o?[]:r.install.
filter(w=>e.exists(w)),h=new Set;return ju([...Ju(e,[...u,...f]),...Ju(e,v),...p.length===0?[]:[{name:"etc/cmdline.d/20-force_drivers.conf",text:` ${p.map(w=>`r\
d.driver.pre=${w}`).join(" ")}
`}],{name:"init",text:`#!/bin/sh
`,mode:493},{name:"etc/initrd-release",text:`NAME=dracut
`},{name:"usr/lib/dracut/hostonly-files",text:r.hostonly?`hostonly
`:""},{name:"usr/lib/dracut/build-parameter.txt",text:`${r.hostonly?"--hostonly ":""}--force
`},...aw(e,t,y)].filter(({name:w})=>!h.has(w)&&h.add(w)))}function Wn(e,n){return`${e.distro.image.before}${n}${e.distro.image.after}`}function ni(e){return e.list(
"/boot").filter(n=>n.startsWith("vmlinuz-")&&!n.includes("rescue")).map(n=>n.slice(8)).sort(qu)}function qu(e,n){let t=i=>i.match(/\d+|[A-Za-z]+/g)||[],r=t(e),o=t(
n);for(let i=0;i<Math.max(r.length,o.length);i+=1){let s=r[i],a=o[i];if(s===void 0)return-1;if(a===void 0)return 1;if(s!==a){if(/^\d/.test(s)&&/^\d/.test(a)&&Number(
s)!==Number(a))return Number(s)-Number(a);if(s!==a)return s<a?-1:1}}return 0}function Yu(e){return e.slice(0,Math.floor(e.length/2))}function Pa(e,n,t,r,o){if(t.
includes("--version"))return A(0,`dracut 106-6
`);let i=!1,s=null,a=!1,l=null,d=[],u=[],c=[],f=[],m=new Set(["--kver","--add-drivers","--force-drivers","-a","--add","--omit","-o","--compress","--conf","-c","\
--confdir","--tmpdir","--install","-I","--kernel-cmdline","--sysroot","-r","--kmoddir","-k","--logfile","-L","--stdlog","--omit-drivers","--filesystems"]);for(let b=0;b<
t.length;b+=1){let[$="",x]=(t[b]||"").startsWith("--")?(t[b]||"").split(/=(.*)/):[t[b]],I=m.has($)?x===void 0?t[b+=1]||"":x:"";$==="-f"||$==="--force"?i=!0:$===
"--kver"?s=I:$==="--regenerate-all"?a=!0:$==="-H"||$==="--hostonly"?l=!0:$==="-N"||$==="--no-hostonly"?l=!1:$==="--add-drivers"?d.push(...zt(I)):$==="--force-dr\
ivers"?u.push(...zt(I)):$==="--install"||$==="-I"?c.push(...zt(I)):$.startsWith("-")||f.push($)}if(a){for(let b of e.list("/lib/modules")){let $=Pa(e,n,["-f",Wn(
n,b),b],r,o);if($.code!==0)return $}return A(0)}let p=f[1]||s||r,g=f[0]||Wn(n,p);if(e.exists(g)&&!i)return A(1,"",`dracut[F]: Will not override existing initram\
fs (${g}) without --force
`);if(o==="lies")return A(0);if(!e.exists(`/lib/modules/${p}`))return A(1,"",`dracut[F]: Cannot find module directory /lib/modules/${p}/
dracut[F]: and --no-kernel was not specified
`);if(o==="fails")return e.remove(g),A(1,"",`dracut[F]: Failed making image ${g}
`);let y=jI(e);if(typeof y=="string")return A(1,"",y);let v={...y,hostonly:l===null?y.hostonly:l,add:[...y.add,...d],force:[...y.force,...u],install:[...y.install,
...c]},h=WI(e,n,p,v,o==="drops");if(e.write(g,o==="killed"?Yu(h):h,384),o==="killed")return ti;let w=[...v.force,...v.add].filter(b=>Ze[se(b)]===void 0);return A(
0,"",w.map(b=>`dracut-install: Failed to find module '${b}'
`).join(""))}function ZI(e,n){let t=new RegExp(`^\\s*${n}=(\\w+)`,"m").exec(e.read("/etc/initramfs-tools/update-initramfs.conf")||"");return t===null||t[1]===void 0?
null:t[1]}function GI(e){return(e.read("/proc/mounts")||"").split(`
`).some(n=>{let[,t,,r=""]=n.split(" ");return t==="/boot"&&r.split(",").includes("ro")})}function uw(e,n,t,r,o){let i=n.distro.initramfs==="dracut";if(t.includes(
"--version"))return A(0,i?`dracut 112-7
`:`initramfs-tools 0.142
`);let s="",a=null;for(let c=0;c<t.length;c+=1){let f=t[c]||"";if(f==="-k")a=t[c+=1]||null;else if(f.startsWith("-k"))a=f.slice(2);else for(let m of f.replace(/^-/,
""))"cud".includes(m)&&(s=m)}if(s==="")return A(2,"",`You must specify at least one of -c, -u, or -d.
`);if(s==="u"&&ZI(e,"update_initramfs")==="no")return A(0,`update-initramfs: Not updating initramfs.
`);let l=ni(e).filter(c=>e.exists(Wn(n,c))),d=a==="all"?(s==="c"?[...ni(e)]:[...l]).reverse():a===null?l.slice(-1):[a],u="";for(let c of d){let f=Wn(n,c);if(s===
"d"){e.remove(f);continue}if(s==="u"&&GI(e))return A(0,u,`W: /boot is ro mounted.
W: update-initramfs: Not updating ${f}
`);if(u+=`update-initramfs: Generating ${f}
`,o==="lies")continue;if(i){let p=Pa(e,n,["--force",f,c],r,o);if(p.code!==0)return A(p.code,u,p.stderr);continue}if(o==="fails")return A(1,u,`update-initramfs: \
failed for ${f} with 1.
`);let m=dw(e,c,o==="drops");if(o==="killed")return e.write(`${f}.new`,Yu(m)),ti;e.write(`${f}.new`,m,384),e.rename(`${f}.new`,f)}return A(0,u)}function cw(e,n,t,r){
let o=n.indexOf("-o"),i=o<0?void 0:n[o+1],s=n.find((l,d)=>!l.startsWith("-")&&(o<0||d!==o+1))||t;if(n.includes("--version"))return A(0,`initramfs-tools 0.142
`);if(i===void 0)return A(1,"",`mkinitramfs: no output file
`);if(r==="lies")return A(0);if(r==="fails")return A(1,"",`mkinitramfs failure cpio 141
`);let a=dw(e,s,r==="drops");return e.write(i,r==="killed"?Yu(a):a,384),r==="killed"?ti:A(0)}function ri(e,n){let t=e.read(n);return t===null?null:jv(t)}function fw(e){
return e.mode!==void 0&&(e.mode&61440)===16384}function pw(e,n){let t="";for(let r of n.filter(o=>!o.startsWith("-"))){let o=ri(e,r);if(o===null)return A(e.exists(
r)?2:1,t,e.exists(r)?`cpio: premature end of archive
`:`ls: cannot access '${r}': No such file or directory
`);t+=o.map(i=>`${n.includes("-l")?mw(i):i.name}
`).join("")}return A(0,t)}function mw(e){return`${fw(e)?"drwxr-xr-x":"-rw-r--r--"}   1 root     root     ${String(e.text.length).padStart(8)} Jan  1  1970 ${e.name}`}
function gw(e,n){let[t="",r=""]=n.filter(i=>!i.startsWith("-")),o=ri(e,t);if(o===null)return A(2,"",`cpio: premature end of archive
`);for(let i of o)fw(i)||e.write(`${r}/${i.name}`,i.text);return A(0)}function yw(e,n,t,r){let o=[],i=[],s=r;for(let u=0;u<t.length;u+=1){let c=t[u]||"";c==="-f"||
c==="--file"?o.push(t[u+=1]||""):c.startsWith("--file=")?o.push(c.slice(7)):c==="-k"||c==="--kver"?s=t[u+=1]||r:c.startsWith("-")||i.push(c)}let a=i[0]||Wn(n,s);
o.push(...i.slice(1));let l=ri(e,a);if(l===null)return A(1,"",`Image '${a}' does not exist or is cut off
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
`)}var Kr=me(require("path"),1);var KI=["GRUB_CMDLINE_LINUX","GRUB_CMDLINE_LINUX_DEFAULT","GRUB_CMDLINE_LINUX_RECOVERY","GRUB_DEFAULT","GRUB_TIMEOUT","GRUB_DISTRIBUTOR","GRUB_DISABLE_RECOVERY",
"GRUB_DISABLE_SUBMENU","GRUB_ENABLE_BLSCFG","GRUB_FORCE_PARTUUID"];function ut(e){return e.distro.mkconfig==="debian"}function jr(e){return ut(e)?"/boot/grub":"\
/boot/grub2"}function hw(e,n){return e.distro.bootPartition?n.replace(/^\/boot/,""):n}function vw(e){let n=/^NAME="?([^"\n]*)/m.exec(e.read("/etc/os-release")||
"");return n===null||n[1]===void 0?"Linux":n[1]}function JI(e,n){let t=[e.read("/etc/default/grub")];if(ut(n))for(let s of e.list("/etc/default/grub.d"))s.endsWith(
".cfg")&&t.push(e.read(`/etc/default/grub.d/${s}`));let r=vw(e).replace(/'/g,""),o=`lsb_release() { printf '%s\\n' '${r.split(" ")[0]}'; }
sed() { printf '%s\\n' '${r}'; }`,i=Sa(ut(n)?"dash":"bash",t.filter(s=>s!==null),KI,{strict:!0,functions:o});return i.code===0?i.values:A(i.code,"",i.stderr)}function qI(e){
return typeof e.code=="number"}function ww(e){return e.GRUB_ENABLE_BLSCFG==="true"}function Aa(e,n,t,r,o,i){let s=hw(e,Wn(e,r));return[`menuentry '${n}' --class\
 gnu-linux --class gnu --class os $menuentry_id_option '${t}' {`,"	load_video","	insmod gzio","	insmod part_gpt","	insmod ext2","	search --no-floppy --fs-uuid -\
-set=root 0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b",`	echo	'Loading Linux ${r} ...'`,`	linux	${hw(e,"/boot")}/vmlinuz-${r} ${o}`.replace("	//","	/"),"	echo	'Loading\
 initial ramdisk ...'",`	initrd	${s}`,"}"].map(a=>`${i}${a}
`).join("")}function YI(e,n,t){let r=[...ni(e)].reverse(),{distro:o}=n,i=p=>t[p]||"",s=i("GRUB_FORCE_PARTUUID")===""?o.root:`root=PARTUUID=${i("GRUB_FORCE_PARTU\
UID")} ro`,a=o.id==="ubuntu"&&/(^| )splash( |$)/.test(i("GRUB_CMDLINE_LINUX_DEFAULT"))?" $vt_handoff":"",l=`${s} ${i("GRUB_CMDLINE_LINUX")} ${i("GRUB_CMDLINE_LI\
NUX_DEFAULT")}${a}`,d=o.mkconfig==="suse"?`${i("GRUB_CMDLINE_LINUX_RECOVERY")||"single"} ${i("GRUB_CMDLINE_LINUX")}`:`${o.recovery} ${i("GRUB_CMDLINE_LINUX")}`,
u=`${s} ${d}`,c=ut(n)&&i("GRUB_DISTRIBUTOR")==="Debian"?"Debian GNU/Linux":i("GRUB_DISTRIBUTOR")||vw(e),f=r[0];if(f===void 0)return"";if(i("GRUB_DISABLE_SUBMENU")===
"true")return r.map(p=>Aa(n,`${c} (${p})`,`gnulinux-${p}-advanced-0b5c`,p,l,"")).join("");let m=r.map(p=>{let g=Aa(n,`${c}, with Linux ${p}`,`gnulinux-${p}-adva\
nced-0b5c`,p,l,"	");return i("GRUB_DISABLE_RECOVERY")==="true"||o.recovery===null?g:g+Aa(n,`${c}, with Linux ${p} (recovery mode)`,`gnulinux-${p}-recovery-0b5c`,
p,u,"	")});return`${Aa(n,c,"gnulinux-simple-0b5c",f,l,"")}submenu 'Advanced options for ${c}' $menuentry_id_option 'gnulinux-advanced-0b5c' {
${m.join("")}}
`}function XI(e,n,t){let r=ut(n)?"grub-mkconfig":"grub2-mkconfig",o=t.GRUB_DEFAULT||"0",i=!ut(n)&&n.distro.mkconfig!=="suse"&&ww(t),s=`${n.distro.root} ${t.GRUB_CMDLINE_LINUX||
""} ${t.GRUB_CMDLINE_LINUX_DEFAULT||""}`,a=[...n.distro.mkconfig==="el8"?['if [ -z "${kernelopts}" ]; then',`  set kernelopts="${s}"`,"fi",""]:[],"insmod blscfg",
"blscfg",""].join(`
`),l=e.read("/etc/tuned/bootcmdline"),d=l===null?null:/^TUNED_BOOT_CMDLINE="?([^"\n]*)/m.exec(l);return["#","# DO NOT EDIT THIS FILE","#",`# It is automatically\
 generated by ${r} using templates`,"# from /etc/grub.d and settings from /etc/default/grub","#","","### BEGIN /etc/grub.d/00_header ###","if [ -s $prefix/grube\
nv ]; then","  set have_grubenv=true","  load_env","fi",'if [ "${next_entry}" ] ; then','   set default="${next_entry}"',"   set next_entry=","   save_env next_\
entry","   set boot_once=true","else",`   set default="${o==="saved"?"${saved_entry}":o}"`,"fi","function load_video {","  insmod all_video","}",...n.distro.id===
"ubuntu"?["function gfxmode {",'  set gfxpayload="${1}"','  if [ "${1}" = "keep" ]; then',"    set vt_handoff=vt.handoff=7","  else","    set vt_handoff=","  fi",
"}"]:[],`set timeout=${t.GRUB_TIMEOUT||"5"}`,"### END /etc/grub.d/00_header ###","",...l===null?[]:["### BEGIN /etc/grub.d/00_tuned ###",`set tuned_params="${d===
null?"":d[1]}"`,'set tuned_initrd=""',"### END /etc/grub.d/00_tuned ###",""],`### BEGIN /etc/grub.d/10_linux ###
${i?a:YI(e,n,t)}### END /etc/grub.d/10_linux ###`,"","### BEGIN /etc/grub.d/30_os-prober ###","### END /etc/grub.d/30_os-prober ###","",`### BEGIN /etc/grub.d/4\
0_custom ###
${QI(e)}### END /etc/grub.d/40_custom ###`,""].join(`
`)}function QI(e){return(e.read("/etc/grub.d/40_custom")||"").split(`
`).slice(2).join(`
`)}function $w(e){let n="/boot/loader/entries";return e.list(n).filter(t=>t.endsWith(".conf")).sort(qu).reverse().map(t=>`${n}/${t}`)}function eR(e,n,t,r){let{mkconfig:o,
root:i}=n.distro,s=[i,t.GRUB_CMDLINE_LINUX,t.GRUB_CMDLINE_LINUX_DEFAULT].filter(a=>a!==void 0&&a!=="").join(" ");if(o==="el8"){let a=Ur(e.read("/boot/grub2/grub\
env")),l=jn(new Map([...a,["kernelopts",`${s} `]]));return l===null?`grub2-editenv: error: environment block too small.
`:(e.write("/boot/grub2/grubenv",l),"")}if(o==="el9"&&!r)return"";for(let a of $w(e))e.write(a,(e.read(a)||"").replace(/^options.*$/m,()=>`options ${s}`));return(!e.
exists("/etc/kernel/cmdline")||e.isOlder("/etc/kernel/cmdline","/etc/default/grub"))&&e.write("/etc/kernel/cmdline",`${s}
`),""}function Oa(e,n,t,r){let o=ut(n)?"grub-mkconfig":"grub2-mkconfig",i=null,s=!1;for(let m=0;m<t.length;m+=1){let p=t[m]||"";if(p==="-o"||p==="--output")i=t[m+=
1]||"";else if(p.startsWith("--output="))i=p.slice(9);else if(p==="--update-bls-cmdline"&&n.distro.mkconfig==="el9")s=!0;else return A(1,"",`Unrecognized option\
 '${p}'
`)}if(r==="fails")return A(1,"",`/usr/sbin/${o}: error: out of memory.
`);if(r==="lies")return A(0,"",`Generating grub configuration file ...
done
`);if(i!==null&&n.distro.mkconfig==="el9"&&i.startsWith("/boot/efi/EFI/")&&(e.read(i)||"")!=="")return A(1,"",`Running \`grub2-mkconfig -o ${i}' will overwrite \
the GRUB wrapper.
Please run \`grub2-mkconfig -o /boot/grub2/grub.cfg' instead to update grub.cfg.
`);let a=JI(e,n);if(qI(a))return a;let l=r==="drops"?{...a,GRUB_CMDLINE_LINUX:"",GRUB_CMDLINE_LINUX_DEFAULT:""}:a,d=`Generating grub configuration file ...
`,u=!ut(n)&&n.distro.mkconfig!=="suse",c=ww(l)||l.GRUB_ENABLE_BLSCFG===""&&n.distro.mkconfig!=="el8";u&&c&&r!=="killed"&&(d+=eR(e,n,l,s||l.GRUB_ENABLE_BLSCFG===
""));let f=XI(e,n,l);for(let m of ni(e))d+=`Found linux image: /boot/vmlinuz-${m}
`;return i===null?A(0,f,`${d}done
`):r==="killed"?(e.write(`${i}.new`,f.slice(0,Math.floor(f.length/2))),ti):(e.write(i,f,n.distro.grubCfgMode),A(0,"",`${d}done
`))}function xw(e,n,t){let[r="-",o="list",...i]=t,s=r==="-"?`${jr(n)}/grubenv`:r,a=Ur(e.read(s));if(o==="list")return A(0,[...a].map(([d,u])=>`${d}=${u}
`).join(""));for(let d of i){let u=d.indexOf("=");o==="unset"?a.delete(d):u>0&&a.set(d.slice(0,u),d.slice(u+1))}let l=jn(a);return l===null?A(1,"",`grub2-editen\
v: error: environment block too small.
`):(e.write(s,l),A(0))}function bw(e,n){return e.distro.bootPartition&&!n.startsWith("/boot/")?`/boot${n}`:n}function oi(e,n){let t=`${jr(n)}/grub.cfg`,r=`/boot\
/efi/EFI/${n.distro.vendor}/grub.cfg`;if(n.firmware!=="uefi")return t;let o=e.read(r);return o===null||!o.includes("### BEGIN /etc/grub.d/")?t:r}function kw(e,n,t,r,o){
let i="",s=null,a=[];for(let l of r){let[d,u="",...c]=Uv(l.trim(),o);(d==="linux"||d==="linuxefi"||d==="linux16")&&(i=u,a=c.map(Fv)),(d==="initrd"||d==="initrde\
fi"||d==="initrd16")&&(s=bw(e,u))}return{title:n,id:t,kernel:bw(e,i),initrd:s,args:a,bootImage:e.distro.bootPartition?`(hd0,gpt2)${i}`:i}}function _w(e,n){let t=e.
read(oi(e,n));if(t===null)throw new Error(`the node does not boot: ${oi(e,n)} is missing`);let r=Ur(e.read(`${jr(n)}/grubenv`));t.includes("set vt_handoff=vt.ha\
ndoff=7")&&r.set("vt_handoff","vt.handoff=7");let o=[],i=[],s="0",a=!1;for(let l of t.split(`
`)){let d=l.trim(),u=i[i.length-1],c=u===void 0||u.items===null?o:u.items,f=/^(menuentry|submenu)\s+('[^']*'|"[^"]*")(.*)\{$/.exec(d);if(f!==null){let m=/\$menuentry_id_option\s+'([^']*)'/.
exec(f[3]||""),p={title:(f[2]||"").slice(1,-1),id:m===null?"":m[1]||"",items:f[1]==="submenu"?[]:null,lines:[]};c.push(p),i.push(p)}else if(/^function\s.*\{$/.test(
d))a=!0;else if(d==="}")a?a=!1:i.pop();else if(u!==void 0&&u.items===null)u.lines.push(d);else if(d==="blscfg")for(let m of $w(e))o.push(nR(e,m));else{let m=/^set\s+(\w+)="?([^"]*)"?$/.
exec(d);if(m===null||m[1]===void 0||m[2]===void 0)continue;m[1]==="default"&&m[2]!=="${next_entry}"&&(s=m[2]),m[1]==="tuned_params"&&r.set("tuned_params",m[2]),
m[1]==="kernelopts"&&!r.has("kernelopts")&&r.set("kernelopts",m[2])}}if(i.length>0)throw new Error(`the node does not boot: ${oi(e,n)} is cut off`);return{items:o,
chosen:s,variables:r}}function nR(e,n){let t=new Map;for(let i of(e.read(n)||"").split(`
`)){let s=/^(\S+)\s+(.*)$/.exec(i);s===null||s[1]===void 0||s[2]===void 0||t.set(s[1],[...t.get(s[1])||[],s[2]])}let r=i=>(t.get(i)||[]).join(" "),o=n.slice(n.lastIndexOf(
"/")+1,-5);return{title:r("title"),id:o,items:null,lines:[`linux ${r("linux")} ${r("options")}`,`initrd ${r("initrd")}`]}}function Sw(e,n){let[t="0",...r]=n.split(
">"),o=/^\d+$/.test(t)?e[Number(t)]:e.find(s=>s.id===t||s.title===t),i=o===void 0?e[0]:o;return i===void 0||i.items===null?i:Sw(i.items,r.length===0?"0":r.join(
">"))}function Ia(e,n){let{items:t,chosen:r,variables:o}=_w(e,n),i=o.get("next_entry")||"",s=i!==""?i:r==="${saved_entry}"?o.get("saved_entry")||"0":r,a=Sw(t,s);
if(a===void 0)throw new Error("the node does not boot: its menu has no entry");return kw(n,a.title,a.id,a.lines,o)}function Pw(e,n){let{items:t,variables:r}=_w(
e,n),o=i=>i.reduce((s,a)=>[...s,...a.items===null?[kw(n,a.title,a.id,a.lines,r)]:o(a.items)],[]);return o(t)}var Lw=me(cr(),1);function tR(e,n){return n.startsWith("nvme")?`nvme/${n.replace(/n\d+$/,"")}/${n}`:`${e.class.startsWith("0c03")?"usb1/1-1/1-1:1.0":"ata1"}/host0/target0:0:0/0:0\
:0:0/block/${n}`}function Aw(e,n){return/\d$/.test(e)?`${e}p${n}`:`${e}${n}`}var rR=[1,2,3,4];function Iw(e,n,t,r){let o=`${n}/${tR(e,t)}`,i=t.startsWith("nvme")?
259:8,s={[`/sys/block/${t}`]:{link:`..${o.slice(4)}`}};for(let[a,l,d]of[[t,o,r],...rR.map(u=>[Aw(t,u),`${o}/${Aw(t,u)}`,r+u])])s[`${l}/dev`]=`${i}:${d}
`,a!==t&&(s[`${l}/partition`]=`${d-r}
`),s[`/sys/class/block/${a}`]={link:`../..${l.slice(4)}`},s[`/sys/dev/block/${i}:${d}`]={link:`../..${l.slice(4)}`};return s}function Rw(e,n){return{[`${e}/net/${n}\
/operstate`]:`up
`,[`${e}/net/${n}/device`]:{link:"../.."},[`/sys/class/net/${n}`]:{link:`../..${e.slice(4)}/net/${n}`}}}function Ew(e){let n=`${e}/usb1/1-2`;return{[`${n}/produ\
ct`]:`Plain Keyboard
`,[`${n}/bDeviceClass`]:`00
`,[`${n}/1-2:1.0/bInterfaceClass`]:`03
`,[`${n}/1-2:1.0/bInterfaceProtocol`]:`01
`,"/sys/bus/usb/devices/1-2":{link:`../../..${n.slice(4)}`},"/sys/bus/usb/devices/1-2:1.0":{link:`../../..${n.slice(4)}/1-2:1.0`}}}var Ow={dm:253,md:9,bcache:252};
function oR(e,n,t){let[,r="",o=""]=/^([a-z]+)-?(\d+)$/.exec(e)||[],i=`/sys/devices/virtual/block/${e}`,s=`${Ow[r]===void 0?254:Ow[r]}:${o}`,a={[`${i}/dev`]:`${s}\

`,[`/sys/class/block/${e}`]:{link:`../..${i.slice(4)}`},[`/sys/dev/block/${s}`]:{link:`../..${i.slice(4)}`}};t!==void 0&&(a[`${i}/dm/name`]=`${t}
`);for(let l of n)a[`${i}/slaves/${l}`]={link:`/sys/class/block/${l}`};return a}function Ra(e){return e.split(".").reverse().map(n=>Number(n).toString(16).toUpperCase().
padStart(2,"0")).join("")}function iR(e){let n=e.functions.some(o=>o.netdev==="eno1")?["eno1"]:[],t=e.stack.routes===null?n:e.stack.routes,r=(o,i,s)=>`${i}	${Ra(
o)}	00000000	0001	0	0	0	${Ra(s)}	0	0	0
`;return{"/proc/net/route":`Iface	Destination	Gateway	Flags	RefCnt	Use	Metric	Mask	MTU	Window	IRTT
${t.map(o=>r("0.0.0.0",o,"0.0.0.0")).join("")}${e.stack.subnets.map(({to:o,mask:i,via:s})=>r(o,s,i)).join("")}`,"/proc/net/tcp":`  sl  local_address rem_address\
   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
${e.stack.sessions.map(({peer:o,local:i},s)=>`   ${s}: ${Ra(i)}:0016 ${Ra(o)}:D431 01 00000000:00000000 02:000A5B1D 00000000     0        0 3${s} 4
`).join("")}`}}function Mw(e,n){let{made:t,mounts:r,swaps:o,nets:i}=n.stack,s={};for(let{name:u,of:c,map:f}of t)Object.assign(s,oR(u,c,f));for(let{name:u,of:c}of i){
s[`/sys/class/net/${u}`]={link:`../../devices/virtual/net/${u}`},s[`/sys/devices/virtual/net/${u}/operstate`]=`up
`;for(let f of c)s[`/sys/devices/virtual/net/${u}/lower_${f}`]={link:`/sys/class/net/${f}`}}let a=u=>{let c=s[`/sys/devices/virtual/block/${u}/dev`];return(typeof c==
"string"?c:e.read(`/sys/class/block/${u}/dev`)||"0:99").trim()},l=(e.read("/proc/self/mountinfo")||"").split(`
`).filter(u=>u!==""&&!r.some(c=>u.split(" ")[4]===c.at)),d=r.map(({at:u,on:c,type:f,source:m},p)=>`${60+p} 22 ${f==="btrfs"||c===""?`0:${60+p}`:a(c)} / ${u} rw,\
relatime shared:${60+p} - ${f} ${m} rw`);return s["/proc/self/mountinfo"]=[...l,...d,""].join(`
`),o.length>0&&(s["/proc/swaps"]=`Filename				Type		Size		Used		Priority
${o.map(u=>`${u.startsWith("/")?`${u}	file`:`/dev/${u}	partition`}	8388604	0	-2
`).join("")}`),{...s,...iR(n),...n.stack.shown}}var M=me(require("fs"),1),_n=me(require("path"),1),sR=40;function Xu(e){try{return M.readlinkSync(e)}catch(n){return null}}function Dw(e,n,t){let r=n.split("/").
filter(s=>s!==""&&s!=="."),o=[],i=0;for(;r.length>0;){let s=r.shift();if(s===void 0)break;if(s===".."){o.pop();continue}let a=r.length>0||t?Xu(_n.join(e,...o,s)):
null;if(a===null){o.push(s);continue}if(i+=1,i>sR)throw new Error(`too many links in ${n}`);a.startsWith("/")&&(o=[]),r.unshift(...a.split("/").filter(l=>l!==""&&
l!=="."))}return`/${o.join("/")}`}function Tw(e){if(!M.lstatSync(e).isDirectory()){M.unlinkSync(e);return}for(let t of M.readdirSync(e))Tw(_n.join(e,t));M.rmdirSync(
e)}function aR(e,n,t){try{M.writeFileSync(e,n,"latin1")}catch(r){if(!(r instanceof Error)||Reflect.get(r,"code")!=="EACCES"||!M.existsSync(e))throw r;let o=M.statSync(
e).mode&4095;M.chmodSync(e,384),M.writeFileSync(e,n,"latin1"),M.chmodSync(e,o)}t!==void 0&&M.chmodSync(e,t)}function Qu(e){try{return M.readFileSync(e)}catch(n){
if(n instanceof Error&&Reflect.get(n,"code")==="EACCES")return Buffer.alloc(0);throw n}}function Ea(e){let n=s=>Dw(e,s,!0),t=s=>_n.join(e,n(s)),r=s=>_n.join(e,Dw(
e,s,!1)),o=new Set,i=s=>{let a=t(s);o.has(a)&&M.existsSync(a)||(M.mkdirSync(a,{recursive:!0}),o.add(a))};return{dir:e,at:t,real:n,mkdir:i,read(s){try{return M.readFileSync(
t(s),"latin1")}catch(a){return null}},write(s,a,l){i(_n.posix.dirname(s)),aR(t(s),a,l)},link(s,a){i(_n.posix.dirname(s));let l=r(s);Xu(l)!==null&&M.unlinkSync(l),
M.symlinkSync(a,l)},readLink:s=>Xu(r(s)),exists:s=>M.existsSync(t(s)),isOlder:(s,a)=>M.existsSync(t(s))&&M.existsSync(t(a))&&M.statSync(t(s)).mtimeMs<M.statSync(
t(a)).mtimeMs,list(s){try{return M.readdirSync(t(s)).sort()}catch(a){return[]}},remove(s){let a=r(s);try{M.lstatSync(a)}catch(l){return}Tw(a)},rename(s,a){M.renameSync(
r(s),r(a))}}}function lR(e,n,t){if(t===null)return e.remove(n);if(typeof t=="string")return e.write(n,t,420);if("link"in t)return e.link(n,t.link);if("dir"in t){
e.mkdir(n),M.chmodSync(e.at(n),t.dir);return}e.write(n,t.text,t.mode)}function he(e,n){let t=Object.keys(n),r=o=>{let i=n[o];return typeof i=="object"&&i!==null&&
"link"in i};for(let o of[...t.filter(r),...t.filter(i=>!r(i))]){let i=n[o];i!==void 0&&lR(e,o,i)}}function Nw(e,n=[]){let t=new Map,r=o=>{for(let i of M.readdirSync(
_n.join(e,o)).sort()){let s=`${o==="/"?"":o}/${i}`;if(n.includes(s))continue;let a=_n.join(e,s),l=M.lstatSync(a),d=l.mode&4095;l.isSymbolicLink()?t.set(s,{type:"\
link",mode:511,text:M.readlinkSync(a)}):l.isDirectory()?(t.set(s,{type:"dir",mode:d,text:""}),r(s)):t.set(s,{type:"file",mode:d,text:Qu(a).toString("latin1")})}};
return r("/"),t}function ec(e,n){let t=[];for(let[r,o]of e){let i=n.get(r);i===void 0?t.push(`gone: ${r}`):i.type!==o.type?t.push(`${o.type} became ${i.type}: ${r}`):
i.text!==o.text?t.push(`changed: ${r}`):i.mode!==o.mode&&t.push(`mode ${o.mode.toString(8)} became ${i.mode.toString(8)}: ${r}`)}for(let r of n.keys())e.has(r)||
t.push(`new: ${r}`);return t}function nc(e){return{...e,loaded:new Set(e.loaded),ids:new Map(e.ids),odd:new Map(e.odd),stuck:new Map(e.stuck)}}function sn(e,n){return Object.assign(new Error(
`${e}: ${n}`),{code:e})}function ct(e,n){return e.paths.get(n)||`/sys/devices/unknown/${n}`}function ii(e){return"../".repeat(e.split("/").length-2)}function Zn(e,n,t){
let r=e.readLink(`${ct(n,t)}/driver`);return r===null?null:r.slice(r.lastIndexOf("/")+1)}function Da(e,n,t,r){let o=ct(n,t.address),i=Zn(e,n,t.address);i!==null&&
(e.remove(`${o}/driver`),e.remove(`/sys/bus/pci/drivers/${i}/${t.address}`)),r!==null&&(e.link(`${o}/driver`,`${ii(o)}bus/pci/drivers/${r}`),e.link(`/sys/bus/pc\
i/drivers/${r}/${t.address}`,`../../../..${o.slice(4)}`)),e.write(`${o}/uevent`,Ku(t,r));for(let s of["drm","sound"])e.remove(`${o}/${s}`);e.remove(`/proc/drive\
r/nvidia/gpus/${t.address}`),he(e,Vw(n,t,r)),uR(e,n,t.address)}function Ta(e){return e!==null&&/(^|[-_])vfio[-_]pci$/.test(e)}function Vw(e,n,t){let r=ct(e,n.address),
o=e.functions.indexOf(n),i=(s,a,l,d)=>({[`${r}/${s}/dev`]:`${d}
`,[`${r}/${s}/uevent`]:`DEVNAME=${l}
`,[`${r}/${s}/subsystem`]:{link:`${ii(`${r}/${s}`)}class/${a}`}});return t==="nvidia"?{[`/proc/driver/nvidia/gpus/${n.address}/information`]:`Model: 		 A GPU
Device Minor: 	 ${o}
`}:t==="snd_hda_intel"?i(`sound/card${o}/controlC${o}`,"sound",`snd/controlC${o}`,`116:${o}`):/^(nouveau|amdgpu|radeon|i915|ast)$/.test(t!=null?t:"")?{...i(`drm\
/card${o}`,"drm",`dri/card${o}`,`226:${o}`),...i(`drm/renderD${o+128}`,"drm",`dri/renderD${o+128}`,`226:${o+128}`)}:{}}function tc(e,n,t){let r=si(n,t),o=Zn(e,n,
t);return o==="nvidia"?[`/dev/nvidia${n.functions.indexOf(r)}`]:Ta(o)?[`/dev/vfio/${n.groups.get(t)}`]:Object.values(Vw(n,r,o)).flatMap(i=>typeof i=="string"&&i.
startsWith("DEVNAME=")?[`/dev/${i.slice(8).trim()}`]:[])}function dR(e,n,t){let r=tc(e,n,t);return e.list("/proc").some(o=>/^\d+$/.test(o)&&e.list(`/proc/${o}/f\
d`).some(i=>{var s;return r.includes((s=e.readLink(`/proc/${o}/fd/${i}`))!=null?s:"")}))}function Ma(e,n,t,r,o){let i=4e4+n.stuck.size,s=ct(n,t.address);throw n.
stuck.has(t.address)||(Da(e,n,t,null),e.remove(`${s}/driver_override`),(0,Lw.execFileSync)("mkfifo",[e.at(`${s}/driver_override`)]),n.stuck.set(t.address,i)),he(
e,{[`/proc/${i}/comm`]:`vfiokit-write /
`,[`/proc/${i}/cmdline`]:`vfiokit-write ${r} ${o}\0\0\0`,[`/proc/${i}/cgroup`]:`0::/
`}),Object.assign(sn("ETIMEDOUT",`${r} does not answer`),{left:i})}function uR(e,n,t){let r=n.groups.get(t);if(r===void 0||!n.iommu)return;[...n.groups].some(([
i,s])=>s===r&&Ta(Zn(e,n,i)))?e.write(`/dev/vfio/${r}`,"",384):e.remove(`/dev/vfio/${r}`)}function rc(e,n,t){let r=`/sys/bus/pci/drivers/${n}`;if(!e.exists(r)){for(let o of[
"bind","unbind","new_id","remove_id","uevent"])e.write(`${r}/${o}`,"",128);t!==null&&(e.link(`${r}/module`,`../../../../module/${t}`),e.link(`/sys/module/${t}/d\
rivers/pci:${n}`,`../../../bus/pci/drivers/${n}`))}}function cR(e,n){let[t="",r="",o="ffffffff",i="ffffffff",s="0",a="0"]=e.split(":"),l=(f,m)=>/^f{8}$/i.test(f)||
parseInt(f,16)===parseInt(m,16),[d="",u=""]=n.subsystem.split(":"),c=(parseInt(s,16)^parseInt(n.class,16))&parseInt(a,16);return l(t,n.id.slice(0,4))&&l(r,n.id.
slice(5))&&l(o,d)&&l(i,u)&&c===0}function fR(e,n,t){if(n.stuck.has(t))return null;let r=(e.read(`${ct(n,t)}/driver_override`)||"").trim();return r===""||r==="(n\
ull)"?null:r}function oc(e,n,t,r){let o=fR(e,n,r.address);if(o!==null)return o===t;if(t==="pcieport")return r.secondary!==void 0;if((n.ids.get(t)||[]).some(a=>cR(
a,r)))return!0;let i=Gv(t);if(i===null||Ta(i)||Zv(i,r.class)!==t)return!1;let s=Ze[i];return s!==void 0&&s.alias!==void 0&&s.alias.some(a=>Gu(a,dt(r)))}function ic(e,n,t,r){
var i;let o=(i=n.odd.get(r.address))==null?void 0:i.bind;if(o!==void 0&&t!==r.driver)return o==="nothing"?null:o;if(Ta(t)){if(r.secondary!==void 0||!n.iommu||!n.
groups.has(r.address))return"EINVAL";if(r.numVfs!==void 0&&r.numVfs>0)return"EBUSY"}else if(t!=="pcieport"&&pR(e,n,r.address))return"EBUSY";return Da(e,n,r,t),null}
function pR(e,n,t){let r=n.groups.get(t);return r!==void 0&&(e.read(`/dev/vfio/${r}`)||"")!==""}function Na(e,n,t){for(let r of n.functions)Zn(e,n,r.address)===
null&&!n.stuck.has(r.address)&&oc(e,n,t,r)&&ic(e,n,t,r)}function sc(e,n,t,r){n.loaded.add(t),he(e,{[`/sys/module/${t}/initstate`]:`live
`,[`/sys/module/${t}/refcnt`]:`0
`,[`/sys/module/${t}/uevent`]:""}),ac(e,n,t,r)}function ac(e,n,t,r){t==="vfio"&&e.write("/dev/vfio/vfio","",438);let o=Qo(t);if(o===null)return;let i=t==="nvidi\
a"?[o,"nvidia-nvswitch"]:[o];for(let s of i)rc(e,s,t),s==="vfio-pci"&&n.ids.set(s,[...n.ids.get(s)||[],...r]),Na(e,n,s)}function ai(e,n){let t=[...n.loaded].reverse().
map(r=>{let o=[...n.loaded].filter(i=>((Ze[i]||{needs:[]}).needs||[]).includes(r));return`${r} 16384 ${o.length} ${o.length===0?"-":`${o.join(",")},`} Live 0x00\
00000000000000
`});e.write("/proc/modules",t.join(""))}function Hw(e,n,t){let r=Qo(t);if(r!==null){for(let o of n.functions)Zn(e,n,o.address)===r&&Da(e,n,o,null);e.remove(`/sy\
s/bus/pci/drivers/${r}`),n.ids.delete(r)}n.loaded.delete(t),e.remove(`/sys/module/${t}`),ai(e,n)}function mR(e){let n=e==="DMAR"?"-":e==="IORT"?"\0\0\x000\0\0\0\0\0\0\0":
"",t=e==="IORT"?64:48;return`${e}${String.fromCharCode(t)}\0\0\0\0OEMID TABLEID \0\0\0\0CRE1\0\0\0\0`.slice(0,36).padEnd(36,"\0")+n.padEnd(t-36,"\0")}var Cw={intel:"\
DMAR",amd:"IVRS",arm:"IORT"},gR={intel:["dmar0","dmar1"],amd:["ivhd0","ivhd1"],arm:["smmu3.0x0000000009050000"]};function Bw(e,n,t){let r={"/sys/bus/pci/drivers\
_probe":{text:"",mode:128},"/sys/bus/pci/rescan":{text:"",mode:128},"/sys/bus/pci/drivers":{dir:493},"/sys/class/iommu":{dir:493},"/sys/kernel/iommu_groups":{dir:493},
"/sys/kernel/security/lockdown":`[none] integrity confidentiality
`,"/sys/firmware/acpi/tables/FACP":{text:"FACP",mode:256}};n.firmware==="uefi"&&(r["/sys/firmware/efi/fw_platform_size"]=`64
`),n.iommu!=="absent"&&(r[`/sys/firmware/acpi/tables/${Cw[n.cpu.brand]}`]={text:mR(Cw[n.cpu.brand]),mode:256});for(let o of t.functions){let i=ct(t,o.address);Object.
assign(r,ow(o,i)),r[`${i}/subsystem`]={link:`${ii(i)}bus/pci`},r[`/sys/bus/pci/devices/${o.address}`]={link:`../../..${i.slice(4)}`};let s=t.groups.get(o.address);
t.iommu&&s!==void 0&&(r[`${i}/iommu_group`]={link:`${ii(i)}kernel/iommu_groups/${s}`},r[`/sys/kernel/iommu_groups/${s}/devices/${o.address}`]={link:`../../../..${i.
slice(4)}`},r[`/sys/kernel/iommu_groups/${s}/reserved_regions`]=`0x00000000fee00000 0x00000000feefffff msi
`,r[`/sys/kernel/iommu_groups/${s}/type`]=`${/(^| )iommu=pt( |$)/.test(t.cmdline)?"identity":"DMA"}
`);for(let a of o.consumers===void 0?[]:o.consumers)r[`${i}/consumer:pci:${a}`]={link:`${ii(i)}devices/virtual/devlink/pci:${o.address}--pci:${a}`};if(o.physicalFunction!==
void 0){r[`${i}/physfn`]={link:`../${o.physicalFunction}`};let a=t.functions.filter(l=>l.physicalFunction===o.physicalFunction);r[`${ct(t,o.physicalFunction)}/v\
irtfn${a.indexOf(o)}`]={link:`../${o.address}`}}}if(t.iommu)for(let o of gR[n.cpu.brand])e.mkdir(`/sys/devices/virtual/iommu/${o}`),r[`/sys/class/iommu/${o}`]={
link:`../../devices/virtual/iommu/${o}`};he(e,r)}function Uw(e,n){let t=0;for(let r of n.functions){let o=ct(n,r.address);Zn(e,n,r.address)!==null&&(r.netdev!==
void 0&&he(e,Rw(o,r.netdev)),r.keyboard===!0&&he(e,Ew(o)),r.block!==void 0&&(he(e,Iw(r,o,r.block,t)),t+=10))}}function Ca(e,n,t,r,o){let i=nw(e);return{version:n,
cmdline:t,iommu:r,functions:i,paths:tw(i),groups:rw(i),loaded:new Set,builtin:o,ids:new Map,odd:new Map,stuck:new Map}}function si(e,n){let t=n.trim(),r=e.functions.
find(o=>o.address===t);if(r===void 0)throw sn("ENODEV",`no such device ${t}`);return r}function yR(e){let n=e.trim().split(/[\s:]+/);if(n.length<2||!n.every(t=>/^(0x)?[0-9a-f]+$/i.
test(t)))throw sn("EINVAL",`not an id: ${e.trim()}`);return n.slice(0,6).map(t=>t.replace(/^0x/i,"").toLowerCase().padStart(4,"0")).join(":")}function ft(e,n,t,r){
let o=e.real(t);if(!e.exists(o))throw sn("ENOENT",`${t}: no such file or directory`);let i=/^\/sys\/bus\/pci\/drivers\/([^/]+)\/(bind|unbind|new_id|remove_id)$/.
exec(o);if(i!==null)return hR(e,n,i[1]||"",i[2]||"",r);if(o==="/sys/bus/pci/drivers_probe"){let a=si(n,r);if(Zn(e,n,a.address)!==null)return;e.list("/sys/bus/pc\
i/drivers").some(d=>oc(e,n,d,a)&&ic(e,n,d,a)===null);return}let s=/\/([0-9a-f:.]+)\/driver_override$/.exec(o);if(s!==null){let a=si(n,s[1]||"");n.stuck.has(a.address)&&
Ma(e,n,a,t,r);let l=r.replace(/\n$/,"");return e.write(o,`${l===""?"(null)":l}
`)}if(!/^\/sys\/bus\/pci\/rescan$/.test(o)){if(/\/(vendor|device|class|modalias|resource|revision)$/.test(o))throw sn("EACCES",`${t}: permission denied`);e.write(
o,r)}}function hR(e,n,t,r,o){if(r==="unbind"){let a=si(n,o);if(n.stuck.has(a.address)&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Zn(e,n,a.address)!==t)throw sn(
"ENODEV",`${a.address} is not bound to ${t}`);let l=n.odd.get(a.address);((l==null?void 0:l.unbind)==="hangs"||/^(nvidia|snd_hda_intel|vfio-pci)$/.test(t)&&dR(e,
n,a.address))&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/unbind`,o),Da(e,n,a,(l==null?void 0:l.comesBack)===!0?t:null);return}if(r==="bind"){let a=si(n,o);if(n.stuck.
has(a.address)&&Ma(e,n,a,`/sys/bus/pci/drivers/${t}/bind`,o),!oc(e,n,t,a))throw sn("ENODEV",`${t} does not match ${a.address}`);if(Zn(e,n,a.address)!==null)throw sn(
"EBUSY",`${a.address} has a driver`);let l=ic(e,n,t,a);if(l!==null)throw sn(l,`${t} refused ${a.address}`);return}let i=yR(o),s=n.ids.get(t)||[];if(r==="new_id"){
if(s.includes(i))throw sn("EEXIST",`${t} has ${i}`);n.ids.set(t,[...s,i]),Na(e,n,t);return}if(!s.includes(i))throw sn("ENODEV",`${t} does not have ${i}`);n.ids.
set(t,s.filter(a=>a!==i))}var di="/etc/systemd/system",Wr="/run/systemd/transient",Fw="/run/systemd/shutdown/scheduled",lc="/run/systemd/fixture/loaded",li="/run/systemd/fixture/active";
function zw(e){let n=e.list(`${di}/timers.target.d`).filter(t=>t.endsWith(".conf")).map(t=>e.read(`${di}/timers.target.d/${t}`)||"");e.write(lc,n.map(t=>(/^\[Unit\]$[^[]*^Wants=(.*)$/m.
exec(t)||["",""])[1]).join(" "))}function jw(e){for(let n of["transient","shutdown","inhibit","fixture"])e.remove(`/run/systemd/${n}`);zw(e);for(let n of(e.read(
lc)||"").split(/\s+/))n!==""&&e.exists(`${di}/${n}`)&&e.write(`${li}/${n}`,"")}function Ww(e,n,t){let[r="",...o]=n.filter(i=>!i.startsWith("-"));if(r==="is-acti\
ve")return e.exists(`${li}/${o[0]}`)?A(0,`active
`):A(3,`inactive
`);if(r==="is-enabled")return A(1,`disabled
`);if(r==="is-system-running")return A(0,`running
`);if(r==="show")return A(0,`Wants=${e.read(lc)||""}
`);if(t==="fails")return A(1,"",`Failed to connect to bus: No such file or directory
`);if(t==="lies")return A(0);r==="daemon-reload"&&zw(e);for(let i of o){if(r==="stop")for(let s of[Wr,li])e.remove(`${s}/${i}`);if((r==="start"||r==="restart")&&
!e.exists(`${di}/${i}`))return A(5,"",`Failed to start ${i}: Unit ${i} not found.
`);(r==="start"||r==="restart")&&e.write(`${li}/${i}`,"")}return A(0)}function Zw(e,n,t){if(t==="fails")return A(1,"",`Failed to start transient timer unit: Con\
nection timed out
`);if(t==="lies")return A(0);let r=n.map(i=>/^--unit=(.+)$/.exec(i)).filter(i=>i!==null).map(i=>i===null?"":i[1])[0],o=n.slice(n.findIndex(i=>!i.startsWith("-")));
return r===void 0||!n.some(i=>/^--on-active=\d+s$/.test(i))?A(1,"",`the fixture knows timers with a name only
`):e.exists(`${Wr}/${r}.timer`)?A(1,"",`Failed to start transient timer unit: Unit ${r}.timer was already loaded or has a fragment file.
`):(e.write(`${Wr}/${r}.timer`,`# This is a transient unit file, created programmatically via the systemd API. Do not edit.
${o.join(`
`)}
`),A(0,"",`Running timer as unit: ${r}.timer
`))}function Gw(e,n,t){return t==="fails"?A(1,"",`Failed to set wall message
`):(t!=="lies"&&e.write(Fw,`USEC=1700000000000000
WARN_WALL=1
MODE=${n.includes("-r")?"reboot":"poweroff"}
WALL_MESSAGE=${n[n.length-1]||""}
`),A(0))}function Kw(e){let n=e.list(Wr).filter(r=>r.endsWith(".timer")),t=e.exists(Fw)||n.some(r=>/^systemctl\nreboot$/m.test(e.read(`${Wr}/${r}`)||""));for(let r of n)
e.remove(`${Wr}/${r}`);return t}function Jw(e,n){let t=e.read(`${di}/${n}.service`)||"",[,r]=/^ConditionPathExists=(.*)$/m.exec(t)||[],[,o]=/^ExecStart=(.*)$/m.
exec(t)||[];return!e.exists(`${li}/${n}.timer`)||o===void 0||r!==void 0&&!e.exists(r)?null:(o.match(/"(\\.|[^"\\])*"|\S+/g)||[]).map(i=>i.replace(/^"|"$/g,"").replace(
/\\(.)/g,"$1").replace(/%%/g,"%").replace(/\$\$/g,"$"))}var Yw=me(cr(),1),Xw=me(require("fs"),1);var qw=["/usr/bin/dash","/bin/dash","/bin/sh"],bR=/\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g;function Qw(e,n,t,r){let o=t.replace(bR,(d,u='""',c)=>`printf '%\
s\\n%s\\n' ${c} ${u}`);if(o.includes(">"))throw new Error(`an install line that the fixture cannot run harmlessly: ${t}`);let i=o.replace(/-e (\/(?:etc|conf)\/\S+)/g,
(d,u)=>`-e ${r(u)?"/":"/nonexistent"}`).replace(/(^|[\s=])\/(sys|dev)\//g,"$1$ROOT/$2/"),s=qw.find(d=>Xw.existsSync(d));if(s===void 0)throw new Error(`this test\
 needs one of ${qw.join(", ")}`);let a=(0,Yw.spawnSync)(s,["-c",i],{env:{ROOT:e.dir,PATH:"/nonexistent"},cwd:"/",encoding:"utf8",stdio:["ignore","pipe","pipe"]});
if(a.status!==0||a.stderr!=="")throw new Error(`the install line ended with ${a.status}: ${a.stderr}`);let l=a.stdout.split(`
`);for(let d=0;d+1<l.length;d+=2){let u=(l[d]||"").slice(e.dir.length),c=l[d+1]||"";u.startsWith("/sys/")?ft(e,n,u,c):e.write(u,`${u==="/dev/kmsg"&&e.read(u)||""}${c}\

`)}}function Zr(e,n){return e.filter(t=>t.startsWith(`${n}=`)).reduce((t,r)=>[...t,...r.slice(n.length+1).split(",")],[])}function uc(e,n,t,r){if(n.iommu==="absent")
return!1;let o=ei(r);if(n.cpu.brand==="arm")return!0;if(Zr(o,"iommu").includes("off"))return!1;let i=e.read(`/boot/config-${t}`)||"";if(n.cpu.brand==="amd")return/^CONFIG_AMD_IOMMU=y$/m.
test(i)&&!Zr(o,"amd_iommu").includes("off");let s=n.iommu==="on"||n.iommu==="default"&&/^CONFIG_INTEL_IOMMU_DEFAULT_ON=y$/m.test(i);for(let a of Zr(o,"intel_iom\
mu"))a==="on"&&(s=!0),a==="off"&&(s=!1);return s}function e$(e){let n=Yv(e,"vfio_pci","ids");return n===null?[]:n.split(",").filter(t=>t.split(":").length>1).map(
t=>t.toLowerCase())}function jt(e,n,t,r){let o=ka(t,r.index,r.config,n.loaded,r.has);if(!o.ok)return o.why;for(let i of o.order){let s=r.config.install.get(i)||
"",a=/^modprobe -i (\S+)/.exec(s);if(r.index.files.has(i))sc(e,n,i,i==="vfio_pci"?e$(r.config):[]);else if(a!==null){let l=se(a[1]||"");r.index.files.has(l)&&r.
has(l)&&sc(e,n,i,[])}else Qw(e,n,s.replace("$CMDLINE_OPTS",(r.config.options.get(i)||[]).join(" ")),r.around)}return null}function vR(e,n,t){for(let r of e.list(
"/etc/driverctl.d")){let o=r.replace(/^pci-/,""),i=`/sys/bus/pci/devices/${o}`,s=(e.read(`/etc/driverctl.d/${r}`)||"").trim();e.exists(`${i}/vendor`)&&(jt(e,n,s,
t),ft(e,n,`${i}/driver_override`,s),e.exists(`${i}/driver`)&&ft(e,n,`${i}/driver/unbind`,o),ft(e,n,"/sys/bus/pci/drivers_probe",o))}}function n$(e,n,t){for(let r of n.
functions)for(let o of _a(dt(r),t.index,t.config)){jt(e,n,o,t);for(let i of n.loaded.has(o)?qv(o):[])t.config.blacklist.has(i)||jt(e,n,i,t)}}function t$(e){return e.
split(`
`).map(n=>n.replace(/[#;].*/,"").trim()).filter(n=>n!=="")}function wR(e,n,t,r){let o=ri(e,r);if(o===null)throw new Error(`the node does not boot: its image ${r}\
 is missing or cut off`);let i=o.filter(m=>/^(usr\/)?(etc|lib)\/modprobe\.d\/.*\.conf$/.test(m.name)).map(m=>m.text),s=new Set(o.map(m=>se(m.name.slice(m.name.lastIndexOf(
"/")+1).replace(/\.ko(\.\w+)?$/,"")))),a=m=>o.filter(p=>p.name===m).map(p=>p.text).join(""),l={config:xn(i,t.cmdline),index:kn(e,t.version),has:m=>s.has(m),around:m=>o.
some(p=>`/${p.name}`===m)},d=ei(`${t.cmdline} ${o.filter(m=>m.name.startsWith("etc/cmdline.d/")).map(m=>m.text).join(" ")}`),u=n.distro.initramfs==="dracut";if(u)
for(let m of Zr(d,"rd.driver.pre"))jt(e,t,m,l);let c=u?Zr(d,"rd.driver.blacklist").map(se):[];n$(e,t,{...l,config:{...l.config,blacklist:new Set([...l.config.blacklist,
...c])}});let f=[a("conf/modules"),...o.filter(m=>/^(usr\/lib|etc)\/modules-load\.d\//.test(m.name)).map(m=>m.text)];for(let m of f)for(let p of t$(m))dc(e,t,p,
l)}function dc(e,n,t,r){let o=se(t);r.config.blacklist.has(o)||jt(e,n,o,r)}var $R=["/etc/modules-load.d","/run/modules-load.d","/usr/local/lib/modules-load.d","\
/usr/lib/modules-load.d"];function xR(e,n){let t={config:xn(Ut(e).values(),n.cmdline),index:kn(e,n.version),has:()=>!0,around:o=>e.exists(o)};n$(e,n,t),vR(e,n,t);
let r=new Map;for(let o of $R)for(let i of e.list(o))i.endsWith(".conf")&&!r.has(i)&&r.set(i,`${o}/${i}`);for(let o of[...r.keys()].sort())for(let i of t$(e.read(
r.get(o)||"")||""))dc(e,n,i,t);for(let o of Zr(ei(n.cmdline),"modules-load"))dc(e,n,o,t)}function kR(e,n,t,r){let{distro:o}=n,i="/dev/nvme0n1p2",s=[`${i} / ext4\
 rw,relatime 0 0`,"proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0","sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0",...o.bootPartition?["/dev/nvme0n1\
p3 /boot xfs rw,relatime 0 0"]:[],...n.firmware==="uefi"?["/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0"]:[],""].join(`
`),a=[`22 1 259:2 / / rw,relatime shared:1 - ext4 ${i} rw`,"23 22 0:21 / /proc rw shared:12 - proc proc rw","24 22 0:22 / /sys rw shared:7 - sysfs sysfs rw",...o.
bootPartition?["25 22 259:3 / /boot rw,relatime shared:30 - xfs /dev/nvme0n1p3 rw"]:[],...n.firmware==="uefi"?["26 22 259:1 / /boot/efi rw,relatime shared:31 - \
vfat /dev/nvme0n1p1 rw"]:[],""].join(`
`),l=Array.from({length:n.cpu.processors},(d,u)=>`processor	: ${u}
${n.cpu.info}
`).join("");he(e,{"/proc/cmdline":`${t.cmdline}
`,"/proc/cpuinfo":l,"/proc/mounts":{link:"self/mounts"},"/proc/self/mounts":s,"/proc/self/mountinfo":a,"/proc/swaps":`Filename				Type		Size		Used		Priority
`,"/proc/uptime":`120.00 200.00
`,"/proc/version":`Linux version ${t.version} (builder@fixture)
`,"/proc/sys/kernel/osrelease":`${t.version}
`,"/proc/sys/kernel/hostname":`node
`,"/proc/sys/kernel/tainted":`0
`,"/proc/sys/kernel/random/boot_id":`${r}
`})}function _R(e){return`5f0c1b7e-3a52-4d0e-9c6b-${e.toString(16).padStart(12,"0")}`}function r$(e,n){let t=(e.read("/proc/sys/kernel/random/boot_id")||"").trim(),
r=t===""?0:parseInt(t.slice(-12),16),o=Ia(e,n),i=o.kernel.slice(o.kernel.indexOf("vmlinuz-")+8);if(!/vmlinuz-/.test(o.kernel)||!e.exists(o.kernel))throw new Error(
`the node does not boot: its kernel ${o.kernel} is missing`);if(!o.args.some(c=>c.startsWith("root=")))throw new Error("the node does not boot: its entry has no\
 root=");let s=Ur(e.read(`${jr(n)}/grubenv`));(s.get("next_entry")||"")!==""&&e.write(`${jr(n)}/grubenv`,jn(new Map([...s,["next_entry",""]]))||"");for(let c of[
"/proc","/sys","/dev/vfio"])for(let f of e.list(c))e.remove(`${c}/${f}`);e.remove("/dev/kmsg"),e.mkdir("/dev");let a=[`BOOT_IMAGE=${o.bootImage}`,...o.args].join(
" "),l=kn(e,i),d=Ca(n,i,a,uc(e,n,i,a),l.builtin);Bw(e,n,d),rc(e,"pcieport",null),Na(e,d,"pcieport");let u=xn([],a);for(let c of[...l.builtin].sort((f,m)=>(f.startsWith(
"vfio")?0:1)-(m.startsWith("vfio")?0:1)))c==="portdrv"||c==="binfmt_script"||(e.write(`/sys/module/${c}/uevent`,""),ac(e,d,c,c==="vfio_pci"?e$(u):[]));if(kR(e,n,
d,_R(r+1)),o.initrd===null)throw new Error("the node does not boot: its entry has no initrd");return wR(e,n,d,o.initrd),xR(e,d),Uw(e,d),he(e,Mw(e,n)),ai(e,d),jw(
e),d}var cc=new Map;function Wt(e){return cc.get(Kr.resolve(e))||null}function Gr(e,n){n===null?cc.delete(Kr.resolve(e)):cc.set(Kr.resolve(e),n)}function SR(e,n){let t=(e.
read("/proc/sys/kernel/osrelease")||"").trim();if(t==="")return null;let r=(e.read("/proc/cmdline")||"").trim(),o=Ca(n,t,r,uc(e,n,t,r),kn(e,t).builtin);for(let i of(e.
read("/proc/modules")||"").split(`
`).reverse())i!==""&&o.loaded.add(i.split(" ")[0]||"");return o}function PR(e,n,t,r){let o=(d,u)=>t.some(c=>c===`--${u}`||/^-[a-zA-Z]+$/.test(c)&&[...d].some(f=>c.
includes(f))),i=t.findIndex(d=>d==="-S"||d==="--set-version"||d==="-d"||d==="--dirname"||d==="-C"),s=t.filter((d,u)=>!d.startsWith("-")&&(i<0||u!==i+1));if(r===
"fails")return A(1,"",`modprobe: ERROR: could not insert '${s[0]}': Operation not permitted
`);if(r==="lies"||o("n","dry-run"))return A(0);let a={config:xn(Ut(e).values(),n.cmdline),index:kn(e,n.version),has:()=>!0,around:d=>e.exists(d)};if(o("r","remo\
ve")){for(let d of s.map(se)){if(n.builtin.has(d))return A(1,"",`modprobe: FATAL: Module ${d} is builtin.
`);n.loaded.has(d)&&Hw(e,n,d)}return A(0)}let l=o("a","all")?s:s.slice(0,1);for(let d of l){if(o("b","use-blacklist")&&a.config.blacklist.has(se(d)))continue;let u=jt(
e,n,d,a);if(u!==null)return A(1,"",o("q","quiet")?"":`modprobe: ${u.replace(/Module \S+/,`Module ${d}`).replace(/\.$/,"")} in directory /lib/modules/${n.version}\

`)}return ai(e,n),A(0)}function AR(e,n){let t=e.some(d=>d==="-B1"||d==="--block-size=1")?1:1024,r=e.filter(d=>!d.startsWith("-")).pop()||"/",o=2*n+2**30,i={source:"\
/dev/nvme0n1p2",fstype:"ext4",size:String(Math.floor(o/t)),used:String(Math.floor((o-n)/t)),avail:String(Math.floor(n/t)),pcent:"42%",target:r},s=e.find(d=>d.startsWith(
"--output=")),a=s===void 0?["source","size","used","avail","pcent","target"]:s.slice(9).split(","),l={source:"Filesystem",fstype:"Type",size:t===1?"1B-blocks":"\
1024-blocks",used:"Used",avail:s===void 0?"Available":"Avail",pcent:s===void 0?"Capacity":"Use%",target:"Mounted on"};return A(0,`${a.map(d=>l[d]||d).join(" ")}\

${a.map(d=>i[d]||"-").join(" ")}
`)}var OR=new Set(["sync","udevadm","depmod","restorecon","true","systemd-notify","ldconfig"]);function La(e,n){let t=Ea(e);Wt(e)===null&&Gr(e,SR(t,n));let r=4*
2**30,o=new Map,i=[],s=l=>o.get(l)||null,a=l=>{var p;let[d="",...u]=l,c=Kr.basename(d),f=Wt(e),m=f===null?"":f.version;return c==="chroot"?a(u.slice(1)):c==="en\
v"?a(u.filter(g=>!/^(-\S*|\w+=.*)$/.test(g))):c==="nice"||c==="ionice"||c==="setsid"||c==="timeout"?a(u.slice(u.findIndex(g=>!/^(-|\d)/.test(g)))):RR(t,d)?c==="\
update-grub"?Oa(t,n,["-o","/boot/grub/grub.cfg",...u],s("update-grub")||s("grub-mkconfig")):c==="grub-mkconfig"?Oa(t,n,u,s("grub-mkconfig")):c==="grub2-mkconfig"?
Oa(t,n,u,s("grub2-mkconfig")):c==="grub-editenv"||c==="grub2-editenv"?xw(t,n,u):c==="update-initramfs"?uw(t,n,u,m,s("update-initramfs")||(n.distro.initramfs==="\
dracut"?s("dracut"):s("mkinitramfs"))):c==="mkinitramfs"?cw(t,u,m,s("mkinitramfs")):c==="dracut"?Pa(t,n,u,m,s("dracut")):c==="lsinitramfs"?pw(t,u):c==="unmkinit\
ramfs"?gw(t,u):c==="lsinitrd"?yw(t,n,u,m):c==="df"?AR(u,r):c==="systemctl"?Ww(t,u,s("systemctl")):c==="systemd-run"?Zw(t,u,s("systemd-run")):c==="shutdown"?Gw(t,
u,s("shutdown")):t.at(d).startsWith(`${t.dir}/etc/molly-guard/run.d/`)?A(/^exit (\d+)$/m.test(t.read(d)||"")?Number((p=/^exit (\d+)$/m.exec(t.read(d)||""))==null?
void 0:p[1]):0,"",`asked by a check of the site
`):c==="uname"?A(0,`${u.includes("-m")?n.cpu.arch:m}
`):c==="systemd-detect-virt"?A(1,`none
`):OR.has(c)?A(0):c==="modprobe"?f===null?A(1,"",`modprobe: FATAL: no kernel is running
`):PR(t,f,u,s("modprobe")):A(127,"",`${d}: the fixture does not know this command
`):A(127,"",`${d}: command not found
`)};return{tree:t,host:n,history:i,run(l){return i.push(l),a(l)},writeAttribute(l,d){let u=Wt(e);if(u===null)throw new Error("no kernel is running");i.push(["wr\
ite",l,d.trim()]),ft(t,u,l,d)},reboot(){Gr(e,null),Gr(e,r$(t,n))},misbehave(l,d){d===null?o.delete(l):o.set(l,d)},odd(l,d){var u;(u=Wt(e))==null||u.odd.set(l,d)},
start({pid:l,comm:d,cgroup:u=`0::/system.slice/${d}.service
`,open:c=[],exe:f,argv:m=[],threads:p=[],state:g="S"}){let y=Wt(e);if(y===null)throw new Error("no kernel is running");let v=c.flatMap(h=>h.startsWith("/")?[h]:
tc(t,y,h));he(t,{[`/proc/${l}/comm`]:`${d.slice(0,15)}
`,[`/proc/${l}/cgroup`]:u,[`/proc/${l}/fd/0`]:{link:"/dev/null"}});for(let[h,w]of v.entries())t.link(`/proc/${l}/fd/${h+3}`,w);he(t,{[`/proc/${l}/stat`]:`${l} (${d.
slice(0,15)}) ${g} 1 ${l}
`,[`/proc/${l}/cmdline`]:m.map(h=>`${h}\0`).join("")}),f!==void 0&&t.link(`/proc/${l}/exe`,f);for(let[h,w]of[d.slice(0,15),...p].entries())t.write(`/proc/${l}/t\
ask/${l+h}/comm`,`${w}
`)},end(l){t.remove(`/proc/${l}`)},elapse(){let l=Kw(t);return l&&this.reboot(),l},due:l=>Jw(t,l),freeBytes(l){r=l},next:()=>Ia(t,n),entries:()=>Pw(t,n)}}var IR=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function RR(e,n){return n.startsWith("/")?e.exists(n):IR.some(t=>e.exists(`${t}/${n}`))}var Va=17e8,Ha=3600;function fc(e,n,t){let r=o=>{for(let i of z.readdirSync(o,{withFileTypes:!0})){let s=Zt.join(o,i.name);if(i.isDirectory())r(s);else if(!i.isFile())
continue;(n===null||z.statSync(s).mtimeMs/1e3>n)&&z.utimesSync(s,t,t)}};for(let o of z.readdirSync(e)){if(o==="proc"||o==="sys"||o==="dev")continue;let i=Zt.join(
e,o);z.lstatSync(i).isDirectory()&&r(i)}}function i$(e,n){let{tree:t}=e;if(n.do==="files")return he(t,n.files);if(n.do==="edit")return t.write(n.path,n.edit(t.read(
n.path)||""));if(n.do==="reboot")return e.reboot();let r=e.run(n.argv);if(r.code!==0)throw new Error(`${n.argv.join(" ")} failed while the fixture was made: ${r.
stderr}`)}function ER(e){let{host:n,tree:t}=e,r=(...s)=>i$(e,{do:"run",argv:s});for(let{version:s}of n.kernels)n.distro.initramfs==="dracut"?r("dracut","-f",Wn(
n,s),s):r("update-initramfs","-c","-k",s);if(n.distro.mkconfig==="debian")return r("update-grub");let o=n.distro.mkconfig==="el8"&&n.firmware==="uefi"?`/boot/ef\
i/EFI/${n.distro.vendor}/grub.cfg`:oi(t,n),i=t.list("/boot/loader/entries").map(s=>[s,t.read(`/boot/loader/entries/${s}`)||""]);r("grub2-mkconfig","-o",o);for(let[
s,a]of i)t.write(`/boot/loader/entries/${s}`,a)}var o$=new WeakMap;function MR(e){let n=[],t=r=>{for(let o of z.readdirSync(Zt.join(e,r)).sort()){let i=`${r}/${o}`,
s=Zt.join(e,i),a=z.lstatSync(s),l=a.isSymbolicLink()?"link":a.isDirectory()?"dir":"file";n.push({path:i,type:l,mode:a.mode&4095,mtime:a.mtimeMs/1e3,bytes:l==="f\
ile"?Qu(s):Buffer.alloc(0),target:l==="link"?z.readlinkSync(s):""}),l==="dir"&&t(i)}};return t(""),n}function DR(e,n){let t=process.umask();for(let{path:r,type:o,
mode:i,bytes:s,target:a,mtime:l}of n){let d=Zt.join(e,r);if(o==="dir")z.mkdirSync(d),(511&~t)!==i&&z.chmodSync(d,i);else if(o==="link")z.symlinkSync(a,d);else{let u=z.openSync(
d,"wx",i);(i&~t)!==i&&z.fchmodSync(u,i),z.writeSync(u,s),z.futimesSync(u,l,l),z.closeSync(u)}}for(let{path:r,type:o,mtime:i}of n)o==="dir"&&z.utimesSync(Zt.join(
e,r),i,i)}function TR(e,n){let t=Ea(e);he(t,n.files);for(let o of n.kernels)he(t,Jv(n,o));fc(e,null,Va);let r=La(e,n);return ER(r),fc(e,Va+Ha,Va+Ha),r}function NR(e,n){
let t=TR(e,n),r=Va+Ha;t.reboot();for(let o of n.events)i$(t,o),r+=Ha,fc(e,r,r)}function pc(e,n){let t=o$.get(n);if(t!==void 0)return DR(e,t.entries),Gr(e,nc(t.running)),
La(e,n);Gr(e,null),NR(e,n);let r=Wt(e);return r!==null&&o$.set(n,{entries:MR(e),running:nc(r)}),La(e,n)}var za="0123456789abcdef0123456789abcdef",Jr="0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b";function B(e){return{text:`#!/bin/sh
${e}
`,mode:493}}function Kn(e,n){let t={};for(let r of e)t[`${n}/${r}`]=B(`# ${r} of the fixture`);return t}var c$={"/bin":{link:"usr/bin"},"/sbin":{link:"usr/sbin"},
"/lib":{link:"usr/lib"}};function hc(e){return{"/etc/machine-id":`${za}
`,"/etc/hostname":`node
`,"/usr/lib/os-release":e.distro.osRelease,"/etc/os-release":{link:"../usr/lib/os-release"},"/etc/fstab":[`UUID=${Jr} / ext4 defaults 0 1`,...e.distro.bootPartition?
["UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0"]:[],...e.firmware==="uefi"?["UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1"]:[],""].join(`
`),"/dev/nvme0n1p2":"",[`/dev/disk/by-uuid/${Jr}`]:{link:"../../nvme0n1p2"},"/dev/mapper/rl-root":{link:"../nvme0n1p2"},"/run/systemd/system":{dir:493},"/etc/sy\
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
`}:{}}}function CR(e){return["# If you change this file, run 'update-grub' afterwards to update","# /boot/grub/grub.cfg.","",...e,"","# Uncomment to disable gra\
phical terminal","#GRUB_TERMINAL=console","","# Uncomment to disable generation of recovery mode menu entries",'#GRUB_DISABLE_RECOVERY="true"',""].join(`
`)}var f$="GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`",LR=`# /etc/modules: kernel modules to load at boot time.
#
# This file contains the names of kernel modules that should be loaded
# at boot time, one per line. Lines beginning with "#" are ignored.
`,p$=`# This file is obsolete and its use is undocumented and unsupported: use
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
`,"/usr/share/initramfs-tools/hooks":{dir:493},"/etc/kernel/postinst.d/initramfs-tools":B(`# passes the version of a new kernel on
command -v update-initramfs >/dev/null 2>&1 || exit 0
update-initramfs -c -k "$1" >&2`),"/etc/kernel/postrm.d/initramfs-tools":B('update-initramfs -d -k "$1" >&2'),"/usr/sbin/update-initramfs":B(`# update-initramfs\
 of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/usr/sbin/mkinitramfs":B("# mkinitramfs of initramfs-tools-core"),...Kn(["l\
sinitramfs","unmkinitramfs"],"/usr/bin")},VR={"/etc/dracut.conf":`# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d
`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d":{dir:493},"/usr/lib/kernel/install.d/50-dracut.install":B("# kernel-install plugin: dracut"),"/\
etc/kernel/postinst.d/dracut":B(`# builds the image of a new kernel
[ -x /usr/bin/dracut ] || exit 0
dracut -q --force "/boot/initrd.img-$1" "$1" >&2`),"/etc/kernel/postrm.d/dracut":B('rm -f "/boot/initrd.img-$1"'),...Kn(["dracut","lsinitrd"],"/usr/bin")},vc={"\
/usr/sbin/update-initramfs":B(`# Taken from initramfs-tools and adapted for dracut
dracut --force "$initramfs" "$version"`),"/usr/lib/dracut/dracut.conf.d/01-debian.conf":'initrdname="initrd.img-${kernel}"\n'};function wc(e){return Object.keys(
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
`,mkconfig:"debian",initramfs:n,image:{before:"/boot/initrd.img-",after:""},vendor:e.id,root:`root=UUID=${Jr} ro`,bootPartition:!1,recovery:t?"recovery nomodese\
t dis_ucode_ldr":"single",grubCfgMode:e.grubCfgMode===void 0?292:e.grubCfgMode},kernels:e.kernels,firmware:e.firmware===void 0?"bios":e.firmware,files:o=>({...c$,
...hc(o),"/etc/default/grub":CR(e.grubDefault),"/etc/default/grub.d":{dir:493},"/etc/grub.d/00_header":B("# header"),"/etc/grub.d/10_linux":B("# entries"),"/etc\
/grub.d/40_custom":B('exec tail -n +3 "$0"'),"/usr/sbin/update-grub":B(`set -e
exec grub-mkconfig -o /boot/grub/grub.cfg "$@"`),"/usr/sbin/grub-mkconfig":B('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do \
. "$x"; done'),...Kn(["grub-editenv"],"/usr/bin"),"/etc/kernel/postinst.d/zz-update-grub":B("if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi"),"/boot/g\
rub/grubenv":jn(new Map)||"","/etc/modules":e.modulesFile===void 0?LR:e.modulesFile,"/etc/modules-load.d/modules.conf":{link:"../modules"},"/etc/modprobe.d/blac\
klist.conf":`# Modules not to be loaded by an alias
blacklist evbug
blacklist pcspkr
`,...o.firmware==="uefi"?{[`/boot/efi/EFI/${e.id}/grub.cfg`]:`search.fs_uuid ${Jr} root hd0,gpt2 
set prefix=($root)'/boot/grub'
configfile $prefix/grub.cfg
`}:{},...n==="dracut"?VR:bc,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",...n==="dracut"?{dracut:"install ok installed","dracut-core":"instal\
l ok installed"}:{"initramfs-tools":"install ok installed","initramfs-tools-core":"install ok installed"}}),"/var/lib/dpkg/diversions":"",...e.more===void 0?{}:
e.more})}}function HR(e,n,t){let r=n.startsWith("0-rescue");return[`title ${e.id==="fedora"?"Fedora Linux":"Rocky Linux"} (${n}) ${e.version} (${e.codeName})`,`\
version ${n}`,`linux /vmlinuz-${n}`,`initrd /initramfs-${n}.img${r?"":" $tuned_initrd"}`,`options ${t}${r?"":" $tuned_params"}`,"grub_users $grub_users","grub_a\
rg --unrestricted",`grub_class ${e.id}`,""].join(`
`)}function pt(e){let n=`0-rescue-${za}`,t="root=/dev/mapper/rl-root ro",r=e.mkconfig==="el8",o=e.id,i=e.id==="fedora"?"Fedora Linux":"Rocky Linux";return{distro:{
id:e.id,osRelease:`NAME="${i}"
VERSION="${e.version} (${e.codeName})"
ID="${e.id}"
${e.id==="rocky"?`ID_LIKE="rhel centos fedora"
`:""}VERSION_ID="${e.version}"
PLATFORM_ID="platform:${e.id==="fedora"?"f":"el"}${e.version.split(".")[0]}"
`,mkconfig:e.mkconfig,initramfs:"dracut",image:{before:"/boot/initramfs-",after:".img"},vendor:o,root:t,bootPartition:!0,recovery:null,grubCfgMode:384},kernels:e.
kernels,firmware:e.firmware,files:s=>{let a={},l=s.kernels[s.kernels.length-1];if(e.bls){for(let m of[...s.kernels.map(p=>p.version),n])a[`/boot/loader/entries/${za}\
-${m}.conf`]=HR(e,m,r?"$kernelopts":`${t} ${e.cmdline}`);r||(a["/etc/kernel/cmdline"]=`${t} ${e.cmdline}
`)}let d=new Map([["saved_entry",l===void 0?"":e.bls?`${za}-${l.version}`:`gnulinux-${l.version}-advanced-0b5c`],...r&&e.bls?[["kernelopts",`${t} ${e.cmdline} `]]:
[],["boot_success","0"]]),u=jn(d)||"",c=s.firmware==="uefi",f=`search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5
set prefix=($dev)/grub2
export $prefix
configfile $prefix/grub.cfg
`;return{...c$,...hc(s),...a,"/etc/system-release":`${i} release ${e.version} (${e.codeName})
`,"/etc/default/grub":["GRUB_TIMEOUT=5",`GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`,"GRUB_DEFAULT=saved","GRUB_DISABLE_SUBMENU=true",'GR\
UB_TERMINAL_OUTPUT="console"',`GRUB_CMDLINE_LINUX="${e.cmdline}"`,'GRUB_DISABLE_RECOVERY="true"',`GRUB_ENABLE_BLSCFG=${e.bls}`,""].join(`
`),"/etc/grub.d/00_header":B("# header"),"/etc/grub.d/10_linux":B("# entries"),"/etc/grub.d/40_custom":B('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":B(`.\
 \${sysconfdir}/default/grub${e.mkconfig==="el9"?`
# --update-bls-cmdline
# will overwrite the GRUB wrapper`:""}`),...Kn(["grub2-editenv","lsinitrd","dracut"],"/usr/bin"),...Kn(["grubby"],"/usr/sbin"),"/usr/lib/kernel/install.d/20-gru\
b.install":B(r?"# entries with $kernelopts":"# entries with /etc/kernel/cmdline"),"/usr/lib/kernel/install.d/50-dracut.install":B('dracut -f "$IMAGE" "$KERNEL_V\
ERSION"'),"/usr/lib/kernel/install.d/51-dracut-rescue.install":B("# rescue image"),"/usr/lib/kernel/install.d/99-grub-mkconfig.install":B(`[ "$GRUB_ENABLE_BLSCF\
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
`,"/usr/sbin/grub2-probe":B("# probe"),...e.more===void 0?{}:e.more}}}}function BR(){return{distro:{id:"sles",osRelease:`NAME="SLES"
VERSION="15-SP6"
VERSION_ID="15.6"
PRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"
ID="sles"
ID_LIKE="suse"
`,mkconfig:"suse",initramfs:"dracut",image:{before:"/boot/initrd-",after:""},vendor:"sles",root:`root=UUID=${Jr}`,bootPartition:!1,recovery:"single",grubCfgMode:384},
kernels:[L("6.4.0-150600.21-default","module",{suffix:".ko.zst"}),L("6.4.0-150600.23.25-default","module",{suffix:".ko.zst"})],firmware:"uefi",files:e=>({"/usr/\
bin":{dir:493},...hc(e),"/etc/default/grub":["# Modified by YaST2","GRUB_DISTRIBUTOR=","GRUB_DEFAULT=saved","GRUB_HIDDEN_TIMEOUT=0","GRUB_TIMEOUT=8",'GRUB_CMDLI\
NE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"','GRUB_CMDLINE_LINUX=""',"","# Set to make a recovery entry",'GRUB_DISABLE_OS_PROBER="\
true"','GRUB_CMDLINE_LINUX_RECOVERY="single"',""].join(`
`),"/etc/sysconfig/bootloader":`LOADER_TYPE="grub2-efi"
SECURE_BOOT="no"
UPDATE_NVRAM="yes"
`,"/etc/grub.d/00_header":B("# header"),"/etc/grub.d/10_linux":B("# entries"),"/etc/grub.d/40_custom":B('exec tail -n +3 "$0"'),"/usr/sbin/grub2-mkconfig":B(". \
${sysconfdir}/default/grub"),...Kn(["update-bootloader"],"/usr/sbin"),...Kn(["grub2-editenv","dracut","lsinitrd"],"/usr/bin"),"/boot/grub2/grubenv":jn(new Map([
["saved_entry","0"]]))||"","/boot/efi/EFI/sles/grub.cfg":`set btrfs_relative_path="yes"
search --fs-uuid --set=root ${Jr}
set prefix=($root)/boot/grub2
source "\${prefix}/grub.cfg"
`,"/usr/lib/module-init-tools/regenerate-initrd-posttrans":B('dracut -f /boot/initrd-"$kver" "$kver"'),"/etc/dracut.conf":`# configuration in /etc/dracut.conf.d\

`,"/etc/dracut.conf.d":{dir:493},"/usr/lib/dracut/dracut.conf.d/01-dist.conf":`hostonly="yes"
hostonly_cmdline="yes"
compress="zstd -3 -T0 -q"
`,"/lib/modprobe.d/10-unsupported-modules.conf":`# Whether modules that are not supported may be loaded
allow_unsupported_modules 0
`})}}function UR(e,n,t){let r={name:e,cpu:{arch:"x86_64",brand:"intel",info:"",processors:1},functions:[],kernels:n.kernels,firmware:n.firmware,iommu:"default",
distro:n.distro,files:{},stack:{made:[],mounts:[],swaps:[],nets:[],routes:null,subnets:[],sessions:[],shown:{}},events:[]},o=Br(Ev(),Hv(),$a(),Uu(),...t)(r);return{
...o,files:{...n.files(o),...o.files}}}function ce(e,n){return(...t)=>UR(e,n,t)}var m$=[L("5.15.0-125-generic","builtin"),L("5.15.0-130-generic","builtin")],fi=[
"GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0",f$,'GRUB_CMDLINE_LINUX_DEFAULT=""','GRUB_CMDLINE_LINUX=""'],$c=["GRUB_DEFAULT=0","GRUB_TIMEOUT=5",
f$,'GRUB_CMDLINE_LINUX_DEFAULT="quiet"','GRUB_CMDLINE_LINUX=""'],FR={"/etc/default/grub.d/50-cloudimg-settings.cfg":`# Settings of the cloud image
GRUB_RECORDFAIL_TIMEOUT=0
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"
GRUB_TERMINAL=console
`,"/etc/default/grub.d/40-force-partuuid.cfg":`# Force boot by PARTUUID
GRUB_FORCE_PARTUUID=5a3c0f1e-0001
`,"/dev/disk/by-partuuid/5a3c0f1e-0001":{link:"../../nvme0n1p2"}},Gn=ce("ubuntu2204",an({id:"ubuntu",version:"22.04",grubDefault:fi,kernels:m$})),zR=ce("ubuntu2\
204cloud",an({id:"ubuntu",version:"22.04",grubDefault:fi,kernels:m$,firmware:"uefi",more:FR})),mc=ce("ubuntu2204maas",an({id:"ubuntu",version:"22.04",grubDefault:fi,
firmware:"uefi",kernels:[L("5.15.0-130-generic","builtin"),L("6.8.0-52-generic","module",{intelIommuOn:!0})],more:{"/etc/default/grub.d/50-curtin-settings.cfg":`\
## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"
GRUB_DISABLE_OS_PROBER="true"
GRUB_TERMINAL="console"
`}})),jR=ce("ubuntu2004",an({id:"ubuntu",version:"20.04",grubDefault:fi,kernels:[L("5.4.0-200-generic","builtin"),L("5.4.0-204-generic","builtin")]})),ja=ce("ub\
untu2404",an({id:"ubuntu",version:"24.04",grubDefault:["GRUB_DEFAULT=0","GRUB_TIMEOUT_STYLE=hidden","GRUB_TIMEOUT=0","GRUB_DISTRIBUTOR=`( . /etc/os-release; ech\
o ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`",'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"','GRUB_CMDLINE_LINUX=""'],firmware:"uefi",grubCfgMode:384,kernels:[L(
"6.8.0-51-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("6.8.0-52-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})]})),WR=ce("debian11",an({id:"d\
ebian",version:"11",grubDefault:$c,kernels:[L("5.10.0-32-amd64"),L("5.10.0-33-amd64")]})),Ge=ce("debian12",an({id:"debian",version:"12",grubDefault:$c,firmware:"\
uefi",kernels:[L("6.1.0-28-amd64"),L("6.1.0-30-amd64")]})),s$=ce("debian13dracut",an({id:"debian",version:"13",grubDefault:$c,initramfs:"dracut",grubCfgMode:384,
modulesFile:p$,firmware:"uefi",kernels:[L("6.12.38+deb13-amd64","module",{suffix:".ko.xz"}),L("6.12.41+deb13-amd64","module",{suffix:".ko.xz"})]})),ZR=[L("7.0.0\
-12-generic","module",{intelIommuOn:!0,suffix:".ko.zst"}),L("7.0.0-14-generic","module",{intelIommuOn:!0,suffix:".ko.zst"})],xc={id:"ubuntu",version:"26.04",grubDefault:fi,
initramfs:"dracut",grubCfgMode:384,modulesFile:p$,firmware:"uefi",kernels:ZR},GR=ce("ubuntu2604fresh",an({...xc,more:vc})),g$={"/etc/kernel/postinst.d/initramfs\
-tools":B(`command -v update-initramfs >/dev/null 2>&1 || exit 0
test "$(update-initramfs --version | cut -d ' ' -f 1)" = initramfs-tools || exit 0
update-initramfs -c -k "$1" >&2`)},KR=ce("ubuntu2604upgraded",an({...xc,more:{...bc,...vc,...g$,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",
dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"deinstall ok config-files","initramfs-tools-core":"install ok installed"})}})),
JR=ce("ubuntu2604both",an({...xc,more:{...bc,...vc,...g$,"/usr/sbin/update-initramfs.initramfs-tools":B(`# update-initramfs of initramfs-tools
mkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"`),"/var/lib/dpkg/diversions":`/usr/sbin/update-initramfs
/usr/sbin/update-initramfs.initramfs-tools
dracut
`,"/var/lib/dpkg/status":wc({"grub-common":"install ok installed",dracut:"install ok installed","dracut-core":"install ok installed","initramfs-tools":"install \
ok installed","initramfs-tools-core":"install ok installed"})}})),y$={id:"rocky",version:"8.10",codeName:"Green Obsidian",mkconfig:"el8",bls:!0,firmware:"bios",
cmdline:"crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet",kernels:[L("4.18.0-513.5.1.el8_9.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("4.18.0-553.el8_10.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},h$={"/usr/lib/kernel/install.d/20-grub.install":B(
`# entries with /etc/kernel/cmdline
if [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi`)},qr={id:"rocky",version:"9.4",codeName:"Blue Onyx",mkconfig:"el9",
bls:!0,firmware:"uefi",cmdline:"crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap",kernels:[L("5.14.0-\
427.13.1.el9_4.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]}),L("5.14.0-503.14.1.el9_5.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]},qR=ce(
"rocky8bios",pt(y$)),a$=ce("rocky8uefi",pt({...y$,firmware:"uefi"})),Ba=ce("rocky9",pt(qr)),YR=ce("rocky92",pt({...qr,version:"9.2",mkconfig:"el9-rewrites-bls",
firmware:"bios"})),XR=ce("rocky9NoBls",pt({...qr,bls:!1})),l$=ce("rocky9generic",pt({...qr,hostonly:!1})),QR=ce("rocky10",pt({...qr,version:"10.0",codeName:"Red\
 Quartz",more:h$,cmdline:"crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root",kernels:[L("6.12.0-55.9.1.el10_0.x86_64","module",{suffix:"\
.ko.xz",builtin:["xhci_pci"]}),L("6.12.0-55.12.1.el10_0.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),e1=ce("fedora",pt({...qr,id:"fedora",version:"\
43",codeName:"Server Edition",mkconfig:"el9-rewrites-bls",more:h$,cmdline:"rd.lvm.lv=rl/root rhgb quiet",kernels:[L("6.17.4-300.fc43.x86_64","module",{suffix:".\
ko.xz",builtin:["xhci_pci"]}),L("6.17.8-300.fc43.x86_64","module",{suffix:".ko.xz",builtin:["xhci_pci"]})]})),d$=ce("sles15",BR()),u$=(...e)=>ja(Mv(),Bu("ubuntu\
2404arm64"),qo(L("6.8.0-52-generic-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),...e),Yr="10de:20b7",b$="iommu=pt modprobe.blacklist=nouveau,nvidia,n\
vidia_drm";function n1(e,n){return[{do:"edit",path:"/etc/default/grub",edit:r=>r.replace(/^GRUB_CMDLINE_LINUX=.*$/m,`GRUB_CMDLINE_LINUX="${e} ${b$}"`)},{do:"run",
argv:["update-grub"]},{do:"edit",path:"/etc/modules",edit:r=>`${r}vfio
vfio_iommu_type1
vfio_pci
`},{do:"files",files:{"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${n}
`}},{do:"run",argv:["update-initramfs","-u","-k","all"]}]}function Ua(e=Yr){return n=>ba(...n1(n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on",e))(n)}function t1(e=Yr){
return n=>ba({do:"edit",path:"/etc/default/grub",edit:t=>t.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m,`$1 ${n.cpu.brand==="amd"?"amd_iommu=on":"intel_iommu=on"} ${b$}\
"`)},{do:"run",argv:["grub2-mkconfig","-o",n.firmware==="uefi"?`/boot/efi/EFI/${n.distro.vendor}/grub.cfg`:"/boot/grub2/grub.cfg"]},{do:"files",files:{"/etc/mod\
ules-load.d/vfio.conf":`vfio
vfio_iommu_type1
vfio_pci
`,"/etc/modprobe.d/vfio.conf":`options vfio-pci ids=${e}
`}},{do:"run",argv:["dracut","-f","--regenerate-all"]})(n)}function Fa(){return ba({do:"reboot"})}function r1(e){return Yo({"/etc/default/grub.d/50-curtin-setti\
ngs.cfg":`## This file was autogenerated by curtin
GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${e}"
GRUB_TERMINAL="console"
`})}function o1(e="# Ansible managed: do not edit"){return Yo({"/etc/modprobe.d/vfio.conf":`${e}
options vfio-pci disable_idle_d3=1
`,"/etc/modules-load.d/vfio.conf":`${e}
vfio
`})}function i1(){return Yo({"/etc/initramfs-tools/modules":`# graphics at once
nouveau
`})}var K=on("0000:41:00.0",{id:Yr,group:12}),Ke=on("0000:41:00.0",{id:Yr,driver:"nouveau",group:12}),ci=on("0000:2b:00.0",{id:"10de:1e87",class:"0300",subsystem:"\
10de:12a3",group:15,driver:"nouveau",companions:["audio","usb","ucsi"]}),s1=["07","0f","47","4e","87","90","b7","bd"],gc=Br(...s1.map((e,n)=>on(`0000:${e}:00.0`,
{id:"10de:20b0",group:40+n,numa:n>>2}))),yc=Br(...["c4","c5"].map((e,n)=>Bv(`0000:${e}:00.0`,{group:60+n}))),ui=Br(Ke,on("0000:61:00.0",{id:Yr,driver:"nouveau",
group:13}),Xo("0000:61:00.0")),a1=on("0009:01:00.0",{id:"10de:2342",subsystem:"10de:16eb",group:12,driver:"nouveau"});function l1(e){let n=new Map,t={};for(let[
r,o]of Object.entries(e))t[r]=()=>{let i=n.get(r)||Bu(r)(o());return n.set(r,i),i};return t}var y6=l1({ubuntu2204:()=>Gn(K),"ubuntu2204-no-gpu":()=>Gn(),"ubuntu\
2204-eight-gpus-amd":()=>Gn(Ve(),gc,yc),"ubuntu2204-cloud":()=>zR(K),"ubuntu2204-maas":()=>mc(K),"ubuntu2204-maas-ids-in-default":()=>mc(K,r1("10de:1eb8")),"ubu\
ntu2204-prepared":()=>Gn(qo(L("6.8.0-51-generic"),L("6.8.0-52-generic")),K,Ua(),Fa()),"ubuntu2204-prepared-not-rebooted":()=>Gn(qo(L("6.8.0-51-generic"),L("6.8.\
0-52-generic")),K,Ua()),"ubuntu2204-nouveau-in-image":()=>Gn(Ke,i1()),ubuntu2004:()=>jR(K),"ubuntu2404-companions":()=>ja(ci),"ubuntu2404-arm64":()=>u$(K),"ubun\
tu2404-managed-files":()=>ja(K,o1()),debian11:()=>WR(Ke),debian12:()=>Ge(Ke),"debian12-amd":()=>Ge(Ve(),K),"debian12-prepared":()=>Ge(Ve(),K,Ua(),Fa()),"debian1\
2-two-alike":()=>Ge(Ve(),K,on("0000:61:00.0",{id:Yr,group:13})),"debian12-one-of-two":()=>Ge(ui),"debian13-one-of-two":()=>s$(Ve(),ui),"ubuntu2204-one-of-two":()=>Gn(
ui),"ubuntu2204-maas-one-of-two":()=>mc(ui),"rocky9-generic-one-of-two":()=>l$(ui),"rocky9-companions-by-address":()=>Ba(ci,Xo("0000:2b:00.0")),"ubuntu2404-addr\
ess-prepared":()=>ja(K,Ua(),Fa(),Xo("0000:41:00.0")),"ubuntu2404-grace":()=>u$(qo(L("6.14.0-1007-nvidia-64k","module",{suffix:".ko.zst",lacks:["kvm","i915"]})),
a1),"debian12-driverctl":()=>Ge(Ke,Yo({"/etc/driverctl.d/pci-0000:41:00.0":`nouveau
`}),Xo("0000:41:00.0")),"debian12-shared-group":()=>Ge(Ve(),K,$a("0000:42:00.0",{group:12,netdev:"eno2"})),"debian12-group-members":()=>Ge(Ve(),K,Lv("0000:42:00\
.0",{group:12,keyboard:!0})),"debian12-root-on-the-card":()=>Ge(Ve(),ci,zn("0000:2b:00.2","10de:1ad8","0c0330",{driver:"xhci_pci",group:15,block:"sda"}),Hu("/",
"sda2")),"debian12-stacked":()=>Ge(Ve(),K,Uu("0000:06:00.0",{block:"nvme1n1",group:23}),$a("0000:07:00.0",{netdev:"eno2",group:24}),va("md0",["nvme0n1p3","nvme1\
n1p3"]),va("dm-0",["md0"],"vg-var"),va("dm-1",["md0"],"vg-swap"),Hu("/var","dm-0"),Tv("dm-1"),wa("bond0","eno1","eno2"),wa("bond0.7","bond0"),wa("br-mgmt","bond\
0.7"),Nv("br-mgmt"),Cv("198.51.100.4","192.0.2.9")),"debian12-console-gpu":()=>Ge(Ve(),Vv("0000:03:00.0"),on("0000:41:00.0",{id:"10de:1e87",class:"0300",driver:"\
nouveau",group:12,bootVga:!0})),"debian12-iommu-off-in-firmware":()=>Ge(Ke,Vu("absent")),"debian13-dracut":()=>s$(K),"ubuntu2604-fresh":()=>GR(K),"ubuntu2604-up\
graded":()=>KR(K),"ubuntu2604-both":()=>JR(Ke),"rocky8-bios":()=>qR(Ke),"rocky8-uefi":()=>a$(K),"rocky8-prepared":()=>a$(K,t1(),Fa()),rocky9:()=>Ba(K),"rocky9-c\
ompanions":()=>Ba(ci),"rocky9-eight-gpus":()=>Ba(gc,yc),"rocky9-generic-image":()=>l$(Ke),"rocky9-no-bls":()=>XR(K),rocky92:()=>YR(K),"rocky10-amd":()=>QR(Ve(),
K),fedora:()=>e1(Ke),sles15:()=>d$(Ke),"sles15-amd":()=>d$(Ve(),K)}),v$={a30:K,nouveau:Ke,turing:ci,eight:gc,switches:yc,off:Vu("absent"),uefi:Dv("uefi")};var He=me(require("fs"),1);var w$=me(require("path"),1);function kc(e){if(!He.lstatSync(e).isDirectory())return He.unlinkSync(e);He.chmodSync(e,448);for(let t of He.readdirSync(e))kc(w$.join(e,t));He.rmdirSync(e)}var Xr={ids:"10de:20b7"},d1=78,u1=["/sys","/proc","/dev","/run"],c1={red:31,green:32,bold:1,dim:2},f1=process.stdout.isTTY===!0&&!process.env.NO_COLOR;function Qr(e,n){
return f1?`\x1B[${c1[e]}m${n}\x1B[0m`:n}function P$(e,n){let t=[],r="";for(let o of e.split(/(?<=\S) /))r!==""&&r.length+1+o.length>d1?(t.push(r),r=n+o):r=r===""?
o:`${r} ${o}`;return[...t,r]}function dn(e,n=""){$e(`${P$(n+e,n.replace(/[^ ]/g," ")).join(`
`)}
`)}var $$=0;async function Gt(e,n){await new Promise(setImmediate),$$++,$e(`
${Qr("bold",`${$$}. ${e}`)}
`),$e(`${Qr("dim",`   $ ${n}`)}

`)}function ln(e,n){if(!e)throw new Error(n)}async function Wa(e,n,t,r={}){let o=await am(e.host,n,gr(n.params,t),{check:!1,diff:!1,wait:0,version:sg,...r});if(o.
error!==void 0)throw o.error.stop;return o}function A$(e,n,t){return n.read(e.host,gr(n.params,t))}function _c(e){return Nw(e.dir,u1)}function O$(e){return Array.
isArray(e)?e:[]}function p1(e){return typeof e=="string"?e.replace(/ (?:Corporation|Technology, Inc\.)(?= )/,"").slice(0,29):e}function I$(e){let n=e.reduce((t,r)=>r.
map((o,i)=>{var s;return Math.max(o.length,(s=t[i])!=null?s:0)}),[]);for(let t of e)$e(`   ${t.map((r,o)=>{var i;return r.padEnd((i=n[o])!=null?i:0)}).join("  ").
trimEnd()}
`);$e(`
`)}function Sc(e){let{msg:n,own:t}=A$(e,kg,{}),r=O$(t.gpus),o=r.map(s=>[s.address,s.id,p1(s.name),s.kind,s.driver,s.iommu_group].map(a=>String(a!=null?a:"-")));
I$([["address","id","name","kind","driver","group"],...o]),dn(n,"   ");let i=r.filter(s=>s.id===Xr.ids);for(let s of new Set(i.flatMap(a=>Object(a.passthrough).
reasons)))dn(String(s),"   - ");return i.map(s=>s.driver)}function x$(e){for(let{facet:n,label:t,after:r}of e.changes)$e(`   ${n.padEnd(10)}  ${t}${r===""?" (re\
moved)":""}
`)}function m1(e){var n;for(let t of(n=e.diff)!=null?n:[]){if(!("before"in t))continue;$e(`
   ${Qr("bold",`--- ${t.before_header}`)}
   ${Qr("bold",`+++ ${t.after_header}`)}
`);let[r,o]=[t.before.split(`
`),t.after.split(`
`)],i=(s,a,l)=>{for(let d of s)if(d!==""&&!a.includes(d))for(let u of P$(`   ${l}${d}`,"       "))$e(`${Qr(l==="-"?"red":"green",u)}
`)};i(r,o,"-"),i(o,r,"+")}}function g1(e){let{msg:n,own:t}=A$(e,Rv,{}),r=O$(t.findings).map(o=>{var i;return[o.ok===!0?"ok":"--",(i=o.address)!=null?i:"",o.id,o.
found].map(String)});return I$([["","address","what","found"],...r]),dn(n,"   "),t.status}async function y1(e){var f,m,p,g;let n=_c(e),t=()=>ec(n,_c(e)).length===
0;dn("Two GPUs of a compute node go from the driver of the host to virtual machines, and back. The node is made up: Ubuntu 22.04 on a Xeon, in a directory of it\
s own with a small fake kernel. The modules are the real ones. This machine is not touched."),await Gt("What is there","node dist/gpu_info.js");let r=Sc(e);ln(r.
length===2&&r.every(y=>y==="nvidia"),"both GPUs should be on the driver of the host");let o=`node dist/gpu_passthrough.js '${JSON.stringify(Xr)}'`;await Gt("Wha\
t would change",`${o} --check --diff`);let i=await Wa(e,ma,Xr,{check:!0,diff:!0});x$(i),$e(`
`),dn("persistent: a file; derived: made anew from files, by the tools of the node.","   "),m1(i),ln(i.changed,"the plan should have changes"),ln(t(),"a check s\
hould write nothing"),$e(`
`),dn("Nothing was written so far: every file of the node is as it was.","   "),await Gt("Done, in one run",o);let s=await Wa(e,ma,Xr);ln(JSON.stringify(s.changes)===
JSON.stringify(i.changes),"the run should do what the check said"),dn(`All ${s.changes.length} changes were made as planned, and looked at again afterwards. Wha\
t only a boot can bring:`,"   ");for(let y of(f=s.rebootReasons)!=null?f:[])dn(y,"   - ");ln(((m=s.rebootReasons)!=null?m:[]).length>0,"a reboot should be requi\
red"),ln(((p=s.bootable)==null?void 0:p.ok)===!0,"the node should still be bootable"),await Gt("Rebooted, once","reboot"),e.machine.reboot();let a=Sc(e);ln(a.length===
2&&a.every(y=>y==="vfio-pci"),"both GPUs should be on vfio-pci"),await Gt("Verified, link by link","node dist/passthrough_verify.js"),ln(g1(e)==="ready","the no\
de should be ready"),await Gt("Run again",o);let l=await Wa(e,ma,Xr);dn(l.msg,"   "),ln(!l.changed&&((g=l.rebootReasons)!=null?g:[]).length===0,"a second run sh\
ould find nothing to do"),await Gt("Taken back","node dist/passthrough_undo.js '{}'");let d=await Wa(e,xv,{});x$(d);let u=ec(n,_c(e));ln(u.length===0,`the disk \
should be as it was, and is not: ${u.join(", ")}`),$e(`
`),dn(`Compared: all ${n.size} files and directories on the disk of the node are as they were at the start, byte for byte, and nothing else is there. After a re\
boot:`,"   "),$e(`
`),e.machine.reboot();let c=Sc(e);ln(c.length===2&&c.every(y=>y==="nvidia"),"both GPUs should be back on the driver of the host"),$e(`
`),dn("That was the whole job. On a node of yours, with its ids, this shows what would be done and does nothing:"),$e(`
   ${o} --check --diff --human
`)}async function h1(){let e=(0,k$.mkdtempSync)((0,S$.join)((0,_$.tmpdir)(),"vfiokit-demo-"));process.once("exit",()=>kc(e));for(let[t,r]of[["SIGHUP",1],["SIGIN\
T",2],["SIGTERM",15]])process.once(t,()=>process.exit(128+r));let n=pc(e,Gn(v$.a30,on("0000:61:00.0",{id:Xr.ids,group:13})));await y1({dir:e,machine:n,host:Mm({
root:e,machine:n})})}h1().catch(e=>{$e(`
${Qr("red","This demo did not go as it should")}: ${e instanceof Error?e.message:String(e)}${e instanceof S&&e.hint!==void 0?` (${e.hint})`:""}
`),process.exitCode=1});
}));
